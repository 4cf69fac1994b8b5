import { generateKeyPairSync } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import Provider from "oidc-provider";
import type { Provider as Settings } from "@/lib/db";

const CLIENT = { clientId: "waymark", clientSecret: "a-secret-of-the-real-one" } as const;

/** A whole OpenID provider on this machine, with a page on which to sign in. */
export interface RealProvider {
  readonly settings: Settings;
  close(): Promise<void>;
}

/** @param appOrigin where the app is that people come back to */
export async function startProvider(appOrigin: string): Promise<RealProvider> {
  let handle: (request: IncomingMessage, response: ServerResponse) => void = () => undefined;
  const server = createServer((request, response) => handle(request, response));
  const issuer = await listening(server);
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [`${appOrigin}/sign-in/with/callback/other`],
      },
    ],
    ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    cookies: { keys: ["only for tests"] },
    jwks: { keys: [signingKey()] },
    pkce: { required: () => true, methods: ["S256"] },
    claims: { openid: ["sub"], email: ["email"] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: () => ({ sub, email: `${sub}@elsewhere.example` }),
    }),
    // Whoever signs in has agreed: what is asked for is a name.
    loadExistingGrant: async ({ oidc }) => {
      const { client, session } = oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const grant = new provider.Grant({
        clientId: client.clientId,
        accountId: session.accountId,
      });
      grant.addOIDCScope("openid email");
      await grant.save();
      return grant;
    },
  });
  const listener = provider.callback();
  handle = (request, response) => {
    if (!request.url?.startsWith("/interaction/")) return void listener(request, response);
    if (request.method === "GET") return showPage(request.url, response);
    const account = request.url.split("as=")[1];
    const result = account ? { login: { accountId: account } } : { error: "access_denied" };
    void provider.interactionFinished(request, response, result);
  };
  const fixed = { id: "other", name: "Example Sign-in", subject: "sub", domains: [] } as const;
  return {
    settings: { ...fixed, discovery: issuer, issuers: [issuer], scope: "openid email", ...CLIENT },
    close: () => {
      server.closeAllConnections();
      return new Promise(resolve => server.close(() => resolve()));
    },
  };
}

/** Two buttons: somebody, or nobody after all. */
function showPage(url: string, response: ServerResponse): void {
  response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
  response.end(`<!doctype html><html lang="en"><title>Example Sign-in</title><link rel="icon" href="data:,">
<h1>Example Sign-in</h1>
<form method="post" action="${url}?as=p-shah"><button>Sign in as P. Shah</button></form>
<form method="post" action="${url}"><button>Go back</button></form></html>`);
}

function signingKey() {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return { ...privateKey.export({ format: "jwk" }), use: "sig", alg: "RS256", kid: "one" };
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
}
