import { createHash, randomBytes } from "node:crypto";
import type { NextApiRequest, NextApiResponse } from "next";
import NextAuth, { type AuthOptions } from "next-auth";
import { type Provider, runtime } from "../db";
import type { Claims } from "./claims";

/**
 * next-auth's own part of signing in elsewhere: the way there with state, nonce and PKCE, and the way
 * back, where it exchanges the code and checks the token (signature, issuer, audience, times, nonce).
 * It is handed requests of our making and never a person's: none of its pages, its session or its
 * cookies is reachable, and it is stopped before it would make a session of its own.
 */
export type Checks = Readonly<Record<string, string>>;

/** The three that it keeps while somebody is away, by its names for them. */
const KEPT = ["state", "nonce", "pkceCodeVerifier"] as const;

/** @returns where to send the browser and what to keep meanwhile; null where the provider is out of reach */
export async function goThere(
  provider: Provider,
  askWhich: boolean,
): Promise<{ to: string; checks: Checks } | null> {
  const csrf = randomBytes(32).toString("hex");
  const { secret } = runtime();
  const sealed = createHash("sha256").update(`${csrf}${secret}`).digest("hex");
  const answer = await ask(optionsFor(provider, askWhich), {
    method: "POST",
    query: { nextauth: ["signin", provider.id] },
    cookies: { csrf: `${csrf}|${sealed}` },
    body: { csrfToken: csrf },
  });
  const found = KEPT.flatMap(name => {
    const value = answer.cookies.get(name);
    return value ? [[name, value] as const] : [];
  });
  if (found.length !== KEPT.length || !isAway(answer.to)) return null;
  return { to: answer.to, checks: Object.fromEntries(found) };
}

/**
 * The way back.
 * @param query as the provider sent it
 * @returns what the token says, or null where anything about it is not as it must be
 */
export async function comeBack(
  provider: Provider,
  checks: Checks,
  query: Readonly<Record<string, string>>,
): Promise<Claims | null> {
  let claims: Claims | null = null;
  const options = optionsFor(provider, false);
  const signIn = ({ profile = {} }: { profile?: object | undefined }) => {
    claims = { ...profile };
    return "/";
  };
  await ask(
    { ...options, callbacks: { signIn } },
    {
      method: "GET",
      query: { ...query, nextauth: ["callback", provider.id] },
      cookies: checks,
      body: {},
    },
  );
  return claims;
}

function optionsFor(provider: Provider, askWhich: boolean): AuthOptions {
  const { id, name, discovery, clientId, clientSecret, scope } = provider;
  // Others need not know the word, and refuse one that they do not know.
  const which = askWhich && id !== "other" ? { prompt: "select_account" } : {};
  return {
    secret: runtime().secret,
    providers: [
      {
        id,
        name,
        type: "oauth",
        wellKnown: `${discovery}/.well-known/openid-configuration`,
        authorization: { params: { scope, ...which } },
        idToken: true,
        checks: ["pkce", "state", "nonce"],
        clientId,
        clientSecret,
        profile: ({ sub }: { sub: string }) => ({ id: sub }),
      },
    ],
    cookies: Object.fromEntries(
      [...KEPT, "callbackUrl"]
        .map(key => [key, { name: key, options: {} }])
        .concat([["csrfToken", { name: "csrf", options: {} }]]),
    ),
    logger: { error: note, warn: () => undefined, debug: () => undefined },
  };
}

/** A provider's own words for what went wrong, for whoever set it up: one line, and no token in it. */
function note(code: string, given: unknown): void {
  const { error, providerId } = Object(given) as { error?: unknown; providerId?: unknown };
  const why = error instanceof Error ? error.message : "";
  const line = `${code} ${why}`.replaceAll(/\p{C}+/gu, " ").slice(0, 300);
  console.warn(`Signing in with ${providerId}: ${line}`);
}

interface Asked {
  readonly method: "GET" | "POST";
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly cookies: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, string>>;
}

/** One request to next-auth, made up here, and what it answers. */
async function ask(options: AuthOptions, asked: Asked) {
  const headers = new Map<string, string | string[]>();
  const response = {
    status: () => response,
    setHeader: (name: string, value: string | string[]) => {
      headers.set(name.toLowerCase(), value);
      return response;
    },
    getHeader: (name: string) => headers.get(name.toLowerCase()),
    json: () => response,
    send: () => response,
    end: () => response,
  };
  const request = { ...asked, headers: {} };
  // It takes a page of the old router for its caller; these are the parts of one that it touches.
  await NextAuth(
    request as unknown as NextApiRequest,
    response as unknown as NextApiResponse,
    options,
  );
  const set = [headers.get("set-cookie") ?? []].flat();
  const cookies = new Map(
    set.map(line => {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      return [name, decodeURIComponent(value)] as const;
    }),
  );
  return { to: String(headers.get("location") ?? ""), cookies };
}

/** Only an address of the web: it becomes a link. */
function isAway(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, pathname } = new URL(address);
  const isHere = protocol === "http:" && /^(localhost|127\.0\.0\.1)$/.test(hostname);
  return (protocol === "https:" || isHere) && pathname !== "";
}
