/** What has just been done, above the page it led to. */
export function meetingNews(query: Readonly<Record<string, unknown>>): string | null {
  if ("planned" in query)
    return "The meeting is planned. Whoever is newly asked for their views has been written to";
  if ("shown" in query) return "Everyone’s views are shown";
  if ("entered" in query) return "The paper form is entered";
  const reminded = Number(query.reminded);
  if (!(reminded > 0)) return null;
  return reminded === 1 ? "1 person has been reminded" : `${reminded} people have been reminded`;
}
