import type { Provider } from "../db";

/** What a token says, once its signature, audience, nonce and times were checked. */
export type Claims = Readonly<Record<string, unknown>>;

/** Who somebody is to a provider. */
export interface Proven {
  /** With the subject the whole identity: an email address is no part of it. */
  readonly issuer: string;
  readonly subject: string;
  /** Whether the provider says that more than one proof was asked for. */
  readonly secondFactor: boolean;
  /** What the account is called there, for people to tell theirs apart; decides nothing. */
  readonly knownAs: string | null;
}

/** Why somebody may not come with a token that is sound in itself. */
type Unfit = "issuer" | "subject" | "domain";

/** Reads whom a token is about. Whoever signed it must be one that was set up. */
export function readClaims(provider: Provider, claims: Claims): Proven | Unfit {
  const { iss: issuer, tid: tenant, hd: domain } = claims;
  if (typeof issuer !== "string" || !provider.issuers.includes(issuer)) return "issuer";
  // Microsoft's issuer has the tenant in it: a token in which the two differ is nobody's.
  if (provider.id === "microsoft" && !issuer.includes(`/${tenant}/`)) return "issuer";
  const { domains } = provider;
  const isOurs = typeof domain === "string" && domains.includes(domain.toLowerCase());
  if (domains.length > 0 && !isOurs) return "domain";
  const subject = claims[provider.subject];
  if (typeof subject !== "string" || !/^[\x21-\x7e]{1,255}$/.test(subject)) return "subject";
  const secondFactor = hasSecondFactor(claims);
  return { issuer, subject, secondFactor, knownAs: readKnownAs(claims) };
}

/** Words of RFC 8176 by what they prove: something known, held, or of one's own body. */
const KINDS: readonly ReadonlySet<string>[] = [
  new Set(["pwd", "pin", "kba"]),
  new Set(["otp", "hwk", "swk", "sc", "sms", "tel", "fido", "ngcmfa"]),
  new Set(["face", "fpt", "iris", "retina", "vbm"]),
];

/** Names of a whole way of signing in that takes more than one factor. */
const STRONG: ReadonlySet<string> = new Set([
  "http://schemas.openid.net/pape/policies/2007/06/multi-factor",
  "https://refeds.org/profile/mfa",
]);

/**
 * Whether a token says that somebody proved two different things (`amr`, RFC 8176; `acr`). A provider
 * that says nothing is taken for a single factor.
 */
export function hasSecondFactor({ amr, acr }: Claims): boolean {
  if (typeof acr === "string" && STRONG.has(acr)) return true;
  if (!Array.isArray(amr)) return false;
  if (amr.includes("mfa")) return true;
  return KINDS.filter(kind => amr.some(word => kind.has(word))).length > 1;
}

const LONGEST = 254;

function readKnownAs({ preferred_username: username, email, name }: Claims): string | null {
  const said = [email, username, name].find(
    one => typeof one === "string" && one.trim() !== "" && !/\p{C}/u.test(one),
  );
  return typeof said === "string" ? said.trim().slice(0, LONGEST) : null;
}
