import { z } from "zod";

/** Somebody else's sign-in that people may use here, as OpenID Connect describes it. */
export interface Provider {
  /** Its place in our addresses, and so in the redirect address that it is told. */
  readonly id: "microsoft" | "google" | "other";
  /** As its button says it. */
  readonly name: string;
  /** Where it describes itself, without "/.well-known/openid-configuration". */
  readonly discovery: string;
  /** Who may have signed its tokens, exactly as a token says it. */
  readonly issuers: readonly string[];
  /** The claim that says who somebody is: never an email address. */
  readonly subject: "sub" | "oid";
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
  /** Google's organisations whose people may come; all where it is empty. */
  readonly domains: readonly string[];
}

const MICROSOFT = "https://login.microsoftonline.com";
const GOOGLE = "https://accounts.google.com";
const SCOPE = "openid profile email";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const DOMAIN = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;
const SCOPE_WORD = /^[\w:./-]+$/;

/** The settings of every provider. A message never repeats a value. */
export const providerSettings = {
  WAYMARK_ENTRA_TENANT: list("WAYMARK_ENTRA_TENANT", UUID, "tenant ids").optional(),
  WAYMARK_ENTRA_CLIENT_ID: token("WAYMARK_ENTRA_CLIENT_ID").optional(),
  WAYMARK_ENTRA_CLIENT_SECRET: token("WAYMARK_ENTRA_CLIENT_SECRET").optional(),
  WAYMARK_GOOGLE_CLIENT_ID: token("WAYMARK_GOOGLE_CLIENT_ID").optional(),
  WAYMARK_GOOGLE_CLIENT_SECRET: token("WAYMARK_GOOGLE_CLIENT_SECRET").optional(),
  WAYMARK_GOOGLE_DOMAINS: list("WAYMARK_GOOGLE_DOMAINS", DOMAIN, "domains").optional(),
  WAYMARK_OIDC_ISSUER: z
    .string()
    .refine(isIssuer, "WAYMARK_OIDC_ISSUER is not an https address without a query.")
    .optional(),
  WAYMARK_OIDC_CLIENT_ID: token("WAYMARK_OIDC_CLIENT_ID").optional(),
  WAYMARK_OIDC_CLIENT_SECRET: token("WAYMARK_OIDC_CLIENT_SECRET").optional(),
  WAYMARK_OIDC_NAME: z
    .string()
    .trim()
    .regex(/^\P{C}{1,40}$/u, "WAYMARK_OIDC_NAME is not one line of 1 to 40 characters.")
    .optional(),
  WAYMARK_OIDC_SCOPES: z
    .string()
    .refine(isScope, "WAYMARK_OIDC_SCOPES is not a list of scopes with openid among them.")
    .optional(),
} as const;

type Names = keyof typeof providerSettings;
const NEEDED: readonly (readonly [of: RegExp, needs: readonly Names[]])[] = [
  [
    /^WAYMARK_ENTRA_/,
    ["WAYMARK_ENTRA_TENANT", "WAYMARK_ENTRA_CLIENT_ID", "WAYMARK_ENTRA_CLIENT_SECRET"],
  ],
  [/^WAYMARK_GOOGLE_/, ["WAYMARK_GOOGLE_CLIENT_ID", "WAYMARK_GOOGLE_CLIENT_SECRET"]],
  [
    /^WAYMARK_OIDC_/,
    [
      "WAYMARK_OIDC_ISSUER",
      "WAYMARK_OIDC_CLIENT_ID",
      "WAYMARK_OIDC_CLIENT_SECRET",
      "WAYMARK_OIDC_NAME",
    ],
  ],
];

/** What is missing where somebody began to set a provider up: half of one would turn people away. */
export function missingOfProviders(env: Readonly<Record<string, string | undefined>>): string[] {
  const given = Object.keys(providerSettings).filter(name => env[name] !== undefined);
  return NEEDED.filter(([of]) => given.some(name => of.test(name)))
    .flatMap(([, needs]) => needs.filter(name => env[name] === undefined))
    .map(name => `${name} is not set.`);
}

type Read = z.output<z.ZodObject<typeof providerSettings>>;

/** The providers that are set up, in the order of their buttons. */
export function providersOf(read: Read): readonly Provider[] {
  return [microsoft(read), google(read), other(read)].filter(one => one !== undefined);
}

/** Of several tenants nobody knows beforehand whose somebody is, so Microsoft asks. */
function microsoft(read: Read): Provider | undefined {
  const { WAYMARK_ENTRA_TENANT: tenants } = read;
  const client = clientOf(read.WAYMARK_ENTRA_CLIENT_ID, read.WAYMARK_ENTRA_CLIENT_SECRET);
  if (!tenants || !client) return undefined;
  const issuers = tenants.map(tenant => `${MICROSOFT}/${tenant}/v2.0`);
  const [only, ...more] = issuers;
  const discovery =
    only !== undefined && more.length === 0 ? only : `${MICROSOFT}/organizations/v2.0`;
  const fixed = { id: "microsoft", name: "Microsoft", subject: "oid" } as const;
  return { ...fixed, discovery, issuers, ...client, scope: SCOPE, domains: [] };
}

function google(read: Read): Provider | undefined {
  const client = clientOf(read.WAYMARK_GOOGLE_CLIENT_ID, read.WAYMARK_GOOGLE_CLIENT_SECRET);
  if (!client) return undefined;
  const fixed = { id: "google", name: "Google", subject: "sub", scope: SCOPE } as const;
  const domains = read.WAYMARK_GOOGLE_DOMAINS ?? [];
  return { ...fixed, discovery: GOOGLE, issuers: [GOOGLE], ...client, domains };
}

function other(read: Read): Provider | undefined {
  const { WAYMARK_OIDC_ISSUER: issuer, WAYMARK_OIDC_NAME: name } = read;
  const client = clientOf(read.WAYMARK_OIDC_CLIENT_ID, read.WAYMARK_OIDC_CLIENT_SECRET);
  if (!issuer || !name || !client) return undefined;
  const scope = read.WAYMARK_OIDC_SCOPES ?? SCOPE;
  const discovery = issuer.replace(/\/$/, "");
  const fixed = { id: "other", subject: "sub", domains: [] } as const;
  return { ...fixed, name, discovery, issuers: [issuer], ...client, scope };
}

function clientOf(clientId: string | undefined, clientSecret: string | undefined) {
  return clientId && clientSecret ? { clientId, clientSecret } : undefined;
}

/** Unencrypted only to this machine itself, where nobody else can listen. */
function isIssuer(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(address);
  const isHere = protocol === "http:" && /^(localhost|127\.0\.0\.1)$/.test(hostname);
  return (protocol === "https:" || isHere) && `${username}${password}${search}${hash}` === "";
}

function isScope(scopes: string): boolean {
  const words = scopes.split(" ");
  return words.includes("openid") && words.every(word => SCOPE_WORD.test(word));
}

function token(name: string) {
  return z.string().regex(/^[\x21-\x7e]{1,500}$/, `${name} is not one word.`);
}

function list(name: string, each: RegExp, what: string) {
  return z
    .string()
    .transform(given => given.split(",").map(one => one.trim().toLowerCase()))
    .refine(
      all => all.every(one => each.test(one)),
      `${name} is not one or more ${what} with commas between them.`,
    );
}
