/** Leads a browser on with a GET, whatever it came with. */
export function seeOther(to: string): Response {
  return new Response(null, { status: 303, headers: { Location: to } });
}
