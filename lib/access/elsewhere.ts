import { createHash } from "node:crypto";
import { type Provider, runtime } from "../db";
import { readClaims } from "./claims";
import { readSessionCookie, setDanceCookie, setSessionCookie, takeDanceCookie } from "./cookie";
import { comeBack, goThere } from "./dance";
import { linkIdentity, signInElsewhere } from "./identities";
import type { Person } from "./person";
import type { Moment } from "./scopes";
import type { Tell } from "./tell";

/** With whom people may sign in besides, in the order of their buttons. */
export function listProviders(): readonly Provider[] {
  return runtime().providers ?? [];
}

export function findProvider(id: unknown): Provider | undefined {
  return listProviders().find(one => one.id === id);
}

export interface Errand {
  /** Where to go on to when signed in: a path of our own. */
  readonly next: string;
  /** Whether the account there shall be linked to whoever is signed in here. */
  readonly link: boolean;
  /** Whether the provider shall ask which account, where somebody may have several. */
  readonly askWhich: boolean;
}

/** @returns where to send the browser; null where the provider is out of reach */
export async function beginElsewhere(provider: Provider, errand: Errand): Promise<string | null> {
  const way = await goThere(provider, errand.askWhich);
  if (way === null) return null;
  const session = errand.link ? await thisSession() : "";
  await setDanceCookie({ ...way.checks, at: provider.id, next: errand.next, session });
  return way.to;
}

export type Outcome =
  /** `wantsCode`: nobody is signed in before their app's code is given. */
  | { readonly kind: "signed-in"; readonly next: string; readonly wantsCode: boolean }
  /** Nobody here is linked to that account, or they are suspended. */
  | { readonly kind: "not-linked" }
  | { readonly kind: "linked" }
  /** `linking`: which page they came from. */
  | { readonly kind: "taken" | "stopped" | "failed" | "domain"; readonly linking: boolean };

/** What the provider's answer comes to: a session, a link, or nothing at all. */
export async function finishElsewhere(
  provider: Provider,
  query: URLSearchParams,
  {
    person,
    device,
    tell,
  }: { readonly person: Person | null; readonly device: string; readonly tell: Tell },
  moment: Moment,
): Promise<Outcome> {
  const dance = await takeDanceCookie();
  const linking = typeof dance?.session === "string" && dance.session !== "";
  if (dance === null || dance.at !== provider.id) return { kind: "failed", linking };
  // Said only to the browser that set out.
  if (query.get("error") === "access_denied") return { kind: "stopped", linking };
  const answer = readAnswer(query);
  if (answer === null) return { kind: "failed", linking };
  // Whoever linked must still be the one who set out, in the same session.
  const isSame = person !== null && dance.session === (await thisSession());
  if (linking && !isSame) return { kind: "failed", linking };

  const claims = await comeBack(provider, textsOf(dance), answer);
  const proven = claims === null ? "issuer" : readClaims(provider, claims);
  if (proven === "domain") return { kind: "domain", linking };
  if (typeof proven === "string") return { kind: "failed", linking };

  if (linking && person !== null) {
    const linked = await linkIdentity(person, proven, moment, tell);
    return linked.ok ? { kind: "linked" } : { kind: "taken", linking };
  }
  const signedIn = await signInElsewhere(proven, device, moment);
  if (!signedIn.ok) return { kind: "not-linked" };
  const { sessionId, wantsCode } = signedIn.value;
  await setSessionCookie(sessionId);
  return { kind: "signed-in", next: String(dance.next), wantsCode };
}

/** What an answer consists of, each part once; null for anything else. */
function readAnswer(query: URLSearchParams): Record<string, string> | null {
  const names = ["code", "state", "iss"].filter(name => query.has(name));
  const isOdd = names.some(name => query.getAll(name).length > 1);
  if (isOdd || query.has("error") || !query.has("code") || !query.has("state")) return null;
  return Object.fromEntries(names.map(name => [name, query.get(name) ?? ""]));
}

function textsOf(dance: Readonly<Record<string, unknown>>): Record<string, string> {
  const texts = Object.entries(dance).filter(([, value]) => typeof value === "string");
  return Object.fromEntries(texts) as Record<string, string>;
}

/** This browser's session, so that what it set out for is done for no other. */
async function thisSession(): Promise<string> {
  const session = (await readSessionCookie()) ?? "";
  return session === "" ? "" : createHash("sha256").update(session).digest("base64url");
}
