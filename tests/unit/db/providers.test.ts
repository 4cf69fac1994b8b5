import { describe, expect, test } from "vitest";
import { type Environment, readSettings } from "@/lib/db/settings";
import { providersLine } from "@/lib/server/say-ready";

const TENANT = "11111111-1111-4111-8111-111111111111";
const OTHER = "22222222-2222-4222-8222-222222222222";
const client = (of: string) => ({
  [`WAYMARK_${of}_CLIENT_ID`]: "id",
  [`WAYMARK_${of}_CLIENT_SECRET`]: "s3cret-word",
});
const microsoft = { WAYMARK_ENTRA_TENANT: TENANT, ...client("ENTRA") };
const google = client("GOOGLE");
const dfe = {
  WAYMARK_OIDC_ISSUER: "https://oidc.signin.education.gov.uk/",
  WAYMARK_OIDC_NAME: "DfE Sign-in",
  ...client("OIDC"),
};

const read = (env: Environment) => readSettings(env).providers;

describe("a provider that is set up", () => {
  test("is Microsoft with one tenant, whose own issuer it asks", () => {
    const issuer = `https://login.microsoftonline.com/${TENANT}/v2.0`;
    expect(read(microsoft)).toEqual([
      {
        ...{ id: "microsoft", name: "Microsoft", subject: "oid", domains: [] },
        ...{ discovery: issuer, issuers: [issuer], scope: "openid profile email" },
        ...{ clientId: "id", clientSecret: "s3cret-word" },
      },
    ]);
  });

  test("is Microsoft with several, of which it asks them all and takes no other", () => {
    expect(read({ ...microsoft, WAYMARK_ENTRA_TENANT: `${TENANT}, ${OTHER}` })).toMatchObject([
      {
        discovery: "https://login.microsoftonline.com/organizations/v2.0",
        issuers: [TENANT, OTHER].map(id => `https://login.microsoftonline.com/${id}/v2.0`),
      },
    ]);
  });

  test("is Google, for everybody or for some domains", () => {
    expect(read(google)).toMatchObject([{ id: "google", domains: [] }]);
    const domains = { WAYMARK_GOOGLE_DOMAINS: "Trust.example,school.example" };
    expect(read({ ...google, ...domains })).toMatchObject([
      { domains: ["trust.example", "school.example"] },
    ]);
  });

  test("is another by its issuer, exactly as it is written", () => {
    const scopes = { WAYMARK_OIDC_SCOPES: "openid email profile organisation" };
    expect(read({ ...dfe, ...scopes })).toMatchObject([
      {
        ...{ id: "other", name: "DfE Sign-in", scope: scopes.WAYMARK_OIDC_SCOPES },
        issuers: ["https://oidc.signin.education.gov.uk/"],
        discovery: "https://oidc.signin.education.gov.uk",
      },
    ]);
  });

  test("is said when the server starts, with whom it takes word from and without its secret", () => {
    const all = read({ ...microsoft, ...google, ...dfe });
    const [line = ""] = providersLine(all);
    expect(line).toContain("Microsoft (https://login.microsoftonline.com/1111");
    expect(line).toContain("Google (https://accounts.google.com)");
    expect(line).toContain("DfE Sign-in (https://oidc.signin.education.gov.uk/)");
    expect(line).not.toContain("s3cret");
    expect(providersLine([])).toEqual([]);
  });
});

const issuer = "WAYMARK_OIDC_ISSUER is not an https address without a query.";
const missing = (...names: string[]) => names.map(name => `${name} is not set.`).join("\n");

test.each<[string, Environment, string]>([
  [
    "a tenant alone",
    { WAYMARK_ENTRA_TENANT: TENANT },
    missing("WAYMARK_ENTRA_CLIENT_ID", "WAYMARK_ENTRA_CLIENT_SECRET"),
  ],
  ["Microsoft without a tenant", client("ENTRA"), missing("WAYMARK_ENTRA_TENANT")],
  [
    "Google without a secret",
    { WAYMARK_GOOGLE_CLIENT_ID: "id" },
    missing("WAYMARK_GOOGLE_CLIENT_SECRET"),
  ],
  [
    "domains alone",
    { WAYMARK_GOOGLE_DOMAINS: "a.example" },
    missing("WAYMARK_GOOGLE_CLIENT_ID", "WAYMARK_GOOGLE_CLIENT_SECRET"),
  ],
  [
    "another without a name",
    { ...dfe, WAYMARK_OIDC_NAME: undefined },
    missing("WAYMARK_OIDC_NAME"),
  ],
  [
    "any tenant at all",
    { ...microsoft, WAYMARK_ENTRA_TENANT: "common" },
    "WAYMARK_ENTRA_TENANT is not one or more tenant ids with commas between them.",
  ],
  [
    "an address for a domain",
    { ...google, WAYMARK_GOOGLE_DOMAINS: "a@b.example" },
    "WAYMARK_GOOGLE_DOMAINS is not one or more domains with commas between them.",
  ],
  ["an issuer over http", { ...dfe, WAYMARK_OIDC_ISSUER: "http://id.example" }, issuer],
  ["an issuer with a query", { ...dfe, WAYMARK_OIDC_ISSUER: "https://id.example?a=b" }, issuer],
  ["an issuer with a password", { ...dfe, WAYMARK_OIDC_ISSUER: "https://a:b@id.example" }, issuer],
  ["an issuer that is no address", { ...dfe, WAYMARK_OIDC_ISSUER: "id.example" }, issuer],
  [
    "scopes without openid",
    { ...dfe, WAYMARK_OIDC_SCOPES: "email profile" },
    "WAYMARK_OIDC_SCOPES is not a list of scopes with openid among them.",
  ],
  [
    "a secret of two words",
    { ...google, WAYMARK_GOOGLE_CLIENT_SECRET: "s3cret word" },
    "WAYMARK_GOOGLE_CLIENT_SECRET is not one word.",
  ],
])("%s is refused in words that name the setting", (_, env, message) => {
  expect(() => readSettings(env)).toThrow(new Error(message));
});

test("an issuer on this machine may go without https", () => {
  const here = { ...dfe, WAYMARK_OIDC_ISSUER: "http://127.0.0.1:9000" };
  expect(read(here)).toMatchObject([{ issuers: ["http://127.0.0.1:9000"] }]);
});
