import { describe, expect, test } from "vitest";
import { type Claims, hasSecondFactor, readClaims } from "@/lib/access/claims";
import type { Provider } from "@/lib/db";

const TENANTS = ["11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"];
const NAMES = "33333333-3333-4333-8333-333333333333";
const issuerOf = (tenant: string) => `https://login.microsoftonline.com/${tenant}/v2.0`;
const client = { clientId: "x", clientSecret: "x", scope: "openid", discovery: "x" } as const;
const microsoft: Provider = {
  ...{ ...client, id: "microsoft", name: "Microsoft", subject: "oid", domains: [] },
  issuers: TENANTS.map(issuerOf),
};
const google: Provider = {
  ...{ ...client, id: "google", name: "Google", subject: "sub" },
  ...{ issuers: ["https://accounts.google.com"], domains: ["trust.example"] },
};

describe("Microsoft's accounts", () => {
  const [tenant = "", other = ""] = TENANTS;
  const honest = { iss: issuerOf(tenant), tid: tenant, oid: "person-1", sub: "pairwise-1" };

  test("are known by their tenant and their number in it", () => {
    expect(readClaims(microsoft, honest)).toEqual({
      ...{ issuer: issuerOf(tenant), subject: "person-1", secondFactor: false, knownAs: null },
    });
  });

  test.each<[string, Claims, string]>([
    ["of a tenant that was not set up", { iss: issuerOf(NAMES), tid: NAMES }, "issuer"],
    ["whose tenant is not its issuer's", { tid: other }, "issuer"],
    ["without a tenant", { tid: undefined }, "issuer"],
    ["of the issuer with an open place", { iss: issuerOf("{tenantid}") }, "issuer"],
    ["of an issuer that begins alike", { iss: `${issuerOf(tenant)}/` }, "issuer"],
    ["with a list of issuers", { iss: [issuerOf(tenant)] }, "issuer"],
    ["without a number", { oid: undefined }, "subject"],
    ["with an empty number", { oid: "" }, "subject"],
  ])("%s are nobody's", (_, change, why) => {
    expect(readClaims(microsoft, { ...honest, ...change })).toBe(why);
  });
});

describe("Google's accounts", () => {
  const honest = { iss: "https://accounts.google.com", sub: "1", hd: "Trust.example" };

  test.each<[string, Claims, string | object]>([
    ["of the domain", {}, expect.objectContaining({ subject: "1" })],
    ["of another domain", { hd: "other.example" }, "domain"],
    ["of nobody's domain", { hd: undefined }, "domain"],
    ["with an address of the domain alone", { hd: undefined, email: "x@trust.example" }, "domain"],
    ["of another issuer", { iss: "https://accounts.google.com.example" }, "issuer"],
  ])("%s", (_, change, expected) => {
    expect(readClaims(google, { ...honest, ...change })).toEqual(expected);
  });
});

describe("what an account is called", () => {
  const honest = { iss: "https://accounts.google.com", sub: "1", hd: "trust.example" };
  const knownAs = (claims: Claims) => readClaims(google, { ...honest, ...claims });

  test.each<[Claims, string | null]>([
    [{ email: "a@trust.example", name: "A" }, "a@trust.example"],
    [{ preferred_username: "a", name: "A" }, "a"],
    [{ email: "a\u0000b", name: "A" }, "A"],
    [{ email: ["a@trust.example"] }, null],
    [{ name: "x".repeat(300) }, "x".repeat(254)],
    [{}, null],
  ])("by %j is %j", (claims, expected) => {
    expect(knownAs(claims)).toMatchObject({ knownAs: expected });
  });
});

test.each<[Claims, boolean]>([
  [{}, false],
  [{ amr: [] }, false],
  [{ amr: ["pwd"] }, false],
  [{ amr: "mfa" }, false],
  [{ amr: ["pwd", "pin"] }, false],
  [{ amr: ["otp"] }, false],
  [{ amr: ["otp", "sms"] }, false],
  [{ amr: ["fed", "rsa"] }, false],
  [{ amr: [["mfa"]] }, false],
  [{ amr: ["pwd", "mfa"] }, true],
  [{ amr: ["mfa"] }, true],
  [{ amr: ["pwd", "otp"] }, true],
  [{ amr: ["hwk", "pin"] }, true],
  [{ amr: ["swk", "fpt"] }, true],
  [{ acr: "0" }, false],
  [{ acr: "1" }, false],
  [{ acr: "urn:mace:incommon:iap:silver" }, false],
  [{ acr: ["https://refeds.org/profile/mfa"] }, false],
  [{ acr: "https://refeds.org/profile/mfa" }, true],
  [{ acr: "http://schemas.openid.net/pape/policies/2007/06/multi-factor" }, true],
])("a token with %j: two factors %s", (claims, expected) => {
  expect(hasSecondFactor(claims)).toBe(expected);
});
