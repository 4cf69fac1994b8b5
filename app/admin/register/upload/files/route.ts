import type { ReadableStream } from "node:stream/web";
import { refuse } from "@/app/_shell/api-answer";
import { askPermission, type Why } from "@/lib/access/gates";
import { type NoJob, takeUpload } from "@/lib/register/importer/start-load";

/**
 * Takes the files of an extract as they come and begins to load them. A plain form posts here: a
 * person is led on to a page, a script gets a status.
 */
export async function POST(request: Request) {
  const asked = await askPermission("platform", "register:load");
  if (!asked.ok) return turnAway(request, asked.why);

  const body = request.body as ReadableStream<Uint8Array> | null;
  const answer = await takeUpload(asked.value, body, request.headers.get("content-type") ?? "");
  return answer.ok ? seeOther(`/admin/jobs/${answer.value}`) : say(request, answer.reason);
}

const PAGE = "/admin/register/upload";

function say(request: Request, problem: NoJob["reason"]) {
  if (isForPerson(request)) return seeOther(`${PAGE}?problem=${problem}`);
  if (problem === "busy") return refuse("busy");
  return problem === "form" ? refuse("invalid") : refuse("upload", { problem });
}

function turnAway(request: Request, why: Why) {
  if (!isForPerson(request)) return refuse(why);
  if (why === "signed-out") return seeOther(`/sign-in?next=${encodeURIComponent(PAGE)}`);
  // The front says it in a whole page, as for any page that is not there.
  return new Response(null, { status: 404 });
}

function isForPerson(request: Request): boolean {
  return request.headers.get("accept")?.includes("text/html") ?? false;
}

function seeOther(to: string): Response {
  return new Response(null, { status: 303, headers: { Location: to } });
}
