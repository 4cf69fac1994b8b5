import type { Provider } from "@/lib/db";
import { type Answer, type Ask, askAt, cookieOf, postForm } from "../support/http-ask";

/** Somebody on their way to sign in elsewhere. */
export interface Away {
  /** The address their browser was sent to. */
  readonly to: string;
  /** The cookie they come back with. */
  readonly cookie: string;
}

type Id = Provider["id"];

/** Presses the button of a provider. */
export function press(
  origin: string,
  id: Id,
  fields: Readonly<Record<string, string>> = {},
  ask: Pick<Ask, "cookie" | "headers"> = {},
): Promise<Answer> {
  return postForm(origin, `/sign-in/with/${id}`, Object.entries(fields), ask);
}

/** Sets out for a provider, as the button does. */
export async function setOut(
  origin: string,
  id: Id,
  fields: Readonly<Record<string, string>> = {},
  cookie?: string,
): Promise<Away> {
  const answer = await press(origin, id, fields, { cookie });
  const to = /^0; url=(.+)$/.exec(String(answer.headers.refresh))?.[1];
  const kept = danceOf(answer);
  if (to === undefined || kept === undefined) throw new Error(`Not sent on: ${answer.status}`);
  return { to, cookie: kept };
}

/** Comes back from a provider. */
export function comeBack(
  origin: string,
  id: Id,
  query: string,
  cookies: readonly (string | undefined)[],
  ask: Pick<Ask, "headers" | "method"> = {},
): Promise<Answer> {
  const cookie = cookies.filter(one => one !== undefined).join("; ") || undefined;
  return askAt(origin, `/sign-in/with/callback/${id}?${query}`, { ...ask, cookie });
}

/** The cookie of somebody who is away. */
export function danceOf(answer: Answer): string | undefined {
  return answer.headers["set-cookie"]
    ?.find(line => /^(__Host-)?waymark-elsewhere=[^;]/.test(line))
    ?.split(";")[0];
}

/** What coming back led to: where, and whether a session began. */
export function outcomeOf(answer: Answer): readonly [to: string | undefined, isIn: boolean] {
  return [answer.headers.location, cookieOf(answer) !== undefined];
}
