import { createHash, createHmac, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Provider } from "@/lib/db";

/** How a token shall differ from an honest one. */
export interface Forgery {
  /** In place of, or besides, its honest claims. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly alg?: "none" | "HS256" | "RS256";
  /** Signed by a key that is not among the published ones. */
  readonly foreignKey?: true;
}

export const CLIENT = { clientId: "waymark", clientSecret: "a-secret-of-the-issuer" } as const;

interface Code {
  readonly nonce: string | null;
  readonly challenge: string | null;
  readonly redirect: string | null;
  readonly forgery: Forgery;
}

const HOUR = 3_600;
const b64 = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** An OpenID provider of our own: honest by itself, and as dishonest as a test asks. */
export class TestIssuer {
  readonly #keys = generateKeyPairSync("rsa", { modulusLength: 2048 });
  readonly #foreign = generateKeyPairSync("rsa", { modulusLength: 2048 });
  readonly #codes = new Map<string, Code>();
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  /** Where it is, and what it signs as. */
  origin = "";
  /** What it calls itself where it describes itself; its origin unless set. */
  describedAs: string | undefined;
  /** How often somebody came with a code. */
  exchanges = 0;

  async listen(): Promise<this> {
    await new Promise<void>(resolve => this.#server.listen(0, "127.0.0.1", resolve));
    const address = this.#server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    this.origin = `http://127.0.0.1:${port}`;
    return this;
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise(resolve => this.#server.close(() => resolve()));
  }

  /** As the app is told of it. */
  as(id: Provider["id"], more: Partial<Provider> = {}): Provider {
    const { origin } = this;
    const fixed = { subject: "sub", scope: "openid email", domains: [], ...CLIENT } as const;
    return { id, name: `Test ${id}`, discovery: origin, issuers: [origin], ...fixed, ...more };
  }

  /** A code for somebody who was sent here, as if they had signed in. @returns the answer's query */
  grant(sentTo: string, forgery: Forgery = {}): string {
    const asked = new URL(sentTo).searchParams;
    const code = createHash("sha256").update(`${sentTo}${this.#codes.size}`).digest("hex");
    const redirect = asked.get("redirect_uri");
    const [nonce, challenge] = [asked.get("nonce"), asked.get("code_challenge")];
    this.#codes.set(code, { nonce, challenge, redirect, forgery });
    return `code=${code}&state=${asked.get("state")}`;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const json = (status: number, body: object) => {
      response.writeHead(status, { "Content-Type": "application/json" });
      response.end(JSON.stringify(body));
    };
    const path = request.url?.split("?", 1)[0];
    if (path === "/.well-known/openid-configuration") return json(200, this.#description());
    if (path === "/jwks") return json(200, { keys: [this.#published()] });
    if (path !== "/token") return json(404, {});
    this.exchanges += 1;
    const body = new URLSearchParams(await textOf(request));
    const code = this.#codes.get(body.get("code") ?? "");
    if (code === undefined || !isFor(code, body)) return json(400, { error: "invalid_grant" });
    // A code is good once.
    this.#codes.delete(body.get("code") ?? "");
    return json(200, {
      access_token: "unused",
      token_type: "Bearer",
      expires_in: HOUR,
      id_token: this.#token(code),
    });
  }

  #description(): object {
    const { origin } = this;
    return {
      issuer: this.describedAs ?? origin,
      authorization_endpoint: `${origin}/authorize`,
      token_endpoint: `${origin}/token`,
      jwks_uri: `${origin}/jwks`,
      response_types_supported: ["code"],
      subject_types_supported: ["public"],
      id_token_signing_alg_values_supported: ["RS256"],
    };
  }

  #published(): object {
    return {
      ...this.#keys.publicKey.export({ format: "jwk" }),
      kid: "one",
      use: "sig",
      alg: "RS256",
    };
  }

  #token({ nonce, forgery }: Code): string {
    const now = Math.floor(Date.now() / 1000);
    const { alg = "RS256", foreignKey = false } = forgery;
    const honest = { iss: this.origin, aud: CLIENT.clientId, sub: "somebody", nonce };
    const claims = { ...honest, iat: now, exp: now + HOUR, ...forgery.claims };
    const text = `${b64({ alg, kid: "one", typ: "JWT" })}.${b64(claims)}`;
    const { privateKey } = foreignKey ? this.#foreign : this.#keys;
    return `${text}.${signature(alg, text, privateKey)}`;
  }
}

function signature(alg: string, text: string, key: KeyObject): string {
  if (alg === "none") return "";
  if (alg === "HS256") {
    return createHmac("sha256", CLIENT.clientSecret).update(text).digest("base64url");
  }
  return sign("sha256", Buffer.from(text), key).toString("base64url");
}

/** Whether whoever brings a code is the one who asked for it (PKCE). */
function isFor({ challenge, redirect }: Code, body: URLSearchParams): boolean {
  const verifier = body.get("code_verifier") ?? "";
  const own = createHash("sha256").update(verifier).digest("base64url");
  return own === challenge && body.get("redirect_uri") === redirect;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
