import { describe, expect, test } from "vitest";
import { type Environment, readSettings } from "@/lib/db/settings";

const operator = {
  DATABASE_URL: "postgresql://app_login:word@db.example/waymark",
  DATABASE_OWNER_URL: "postgresql://waymark_migrator:word@db.example/waymark",
  WAYMARK_URL: "https://waymark.example",
  WAYMARK_SECRET: "c0rrect-h0rse-battery-staple-9481",
};

describe("the demo", () => {
  test("is what no settings at all mean", () => {
    expect(readSettings({})).toEqual({
      demo: true,
      dataDir: ".waymark",
      testDataDir: ".waymark/test-cluster",
      thorough: 1,
      proxyHops: 0,
      port: 3000,
      nodeEnv: "production",
      providers: [],
    });
  });

  test("may be given a folder, a port and a length of its random suites", () => {
    const env = { WAYMARK_DATA: "/srv/waymark", PORT: "8080", WAYMARK_THOROUGH: "50" };
    expect(readSettings(env)).toMatchObject({
      demo: true,
      dataDir: "/srv/waymark",
      port: 8080,
      thorough: 50,
    });
  });

  test("ignores what other programs have in the environment", () => {
    expect(readSettings({ PATH: "/bin", HOME: "", DATABASE: "x" })).toMatchObject({ demo: true });
  });
});

describe("an operator's settings", () => {
  test("may say who runs the service and where to write to", () => {
    const env = { WAYMARK_OPERATOR: " Example Ltd ", WAYMARK_CONTACT: "help@example.org" };
    expect(readSettings({ ...operator, ...env })).toMatchObject({
      operator: "Example Ltd",
      contact: "help@example.org",
    });
    expect(readSettings(operator)).toMatchObject({ operator: undefined, contact: undefined });
  });

  test("are read in full", () => {
    expect(readSettings({ ...operator, NODE_ENV: "production" })).toEqual({
      demo: false,
      databaseUrl: operator.DATABASE_URL,
      databaseOwnerUrl: operator.DATABASE_OWNER_URL,
      publicUrl: "https://waymark.example",
      secret: operator.WAYMARK_SECRET,
      dataDir: ".waymark",
      testDataDir: ".waymark/test-cluster",
      thorough: 1,
      proxyHops: 1,
      port: 3000,
      nodeEnv: "production",
      providers: [],
    });
  });

  test("do without DATABASE_OWNER_URL where migrations are run elsewhere", () => {
    const { DATABASE_OWNER_URL: _, ...env } = operator;
    expect(readSettings(env)).toMatchObject({ demo: false, databaseOwnerUrl: undefined });
  });

  test("give the public address without a slash at its end", () => {
    expect(
      readSettings({ ...operator, WAYMARK_URL: "https://Waymark.example:8443/" }),
    ).toMatchObject({ publicUrl: "https://waymark.example:8443" });
  });
});

const https = "WAYMARK_URL is not an https address without a path.";
const secret = "WAYMARK_SECRET is not 32 or more random characters.";
const address = "is not a Postgres address that names a login and a database.";
const port = "PORT is not a whole number from 0 to 65535.";

test.each<[string, Environment, string]>([
  ["no DATABASE_URL", { DATABASE_URL: undefined }, "DATABASE_URL is not set."],
  ["no WAYMARK_URL", { WAYMARK_URL: undefined }, "WAYMARK_URL is not set."],
  ["no WAYMARK_SECRET", { WAYMARK_SECRET: undefined }, "WAYMARK_SECRET is not set."],
  [
    "an owner's address alone",
    { DATABASE_URL: undefined, WAYMARK_URL: undefined },
    "DATABASE_URL is not set.\nWAYMARK_URL is not set.",
  ],
  ["a public address over http", { WAYMARK_URL: "http://waymark.example" }, https],
  ["a public address over http here", { WAYMARK_URL: "http://127.0.0.1:3000" }, https],
  ["a public address with a path", { WAYMARK_URL: "https://example.org/waymark" }, https],
  ["a public address with a password", { WAYMARK_URL: "https://a:b@example.org" }, https],
  ["a public address that is none", { WAYMARK_URL: "waymark.example" }, https],
  ["a secret of 31 characters", { WAYMARK_SECRET: "c0rrect-h0rse-battery-staple-94" }, secret],
  ["a long secret of few letters", { WAYMARK_SECRET: "ab".repeat(40) }, secret],
  ["another database's address", { DATABASE_URL: "mysql://a:b@c/d" }, `DATABASE_URL ${address}`],
  ["an address without a login", { DATABASE_URL: "postgresql://c/d" }, `DATABASE_URL ${address}`],
  [
    "an address without a database",
    { DATABASE_OWNER_URL: "postgresql://a:b@c/" },
    `DATABASE_OWNER_URL ${address}`,
  ],
  [
    "a contact that is no email address",
    { WAYMARK_CONTACT: "020 7946 0000" },
    "WAYMARK_CONTACT is not an email address.",
  ],
  [
    "a name of two lines",
    { WAYMARK_OPERATOR: "Example\nLtd" },
    "WAYMARK_OPERATOR is not one line of 1 to 120 characters.",
  ],
  [
    "a name of blanks",
    { WAYMARK_OPERATOR: "  " },
    "WAYMARK_OPERATOR is not one line of 1 to 120 characters.",
  ],
  ["an unknown name", { WAYMARK_SECRTE: "x" }, "WAYMARK_SECRTE is not a setting of Waymark."],
  ["a name in small letters", { waymark_url: "x" }, "waymark_url is not a setting of Waymark."],
  ["an empty value", { WAYMARK_URL: "" }, "WAYMARK_URL is empty: give it a value or remove it."],
  ["an empty number", { PORT: "" }, "PORT is empty: give it a value or remove it."],
  ["a port that is no number", { PORT: "80a" }, port],
  ["a port out of range", { PORT: "65536" }, port],
  ["a port below nought", { PORT: "-1" }, port],
  [
    "a length of nought",
    { WAYMARK_THOROUGH: "0" },
    "WAYMARK_THOROUGH is not a whole number from 1 to 1000000.",
  ],
  [
    "a made-up environment",
    { NODE_ENV: "staging" },
    "NODE_ENV is not development, production or test.",
  ],
])("%s is refused in one sentence that names the setting", (_, change, message) => {
  expect(() => readSettings({ ...operator, ...change })).toThrow(new Error(message));
});

test("an empty DATABASE_URL does not start the demo", () => {
  expect(() => readSettings({ DATABASE_URL: "" })).toThrow("DATABASE_URL is empty");
});

test("everything wrong is said at once, and no value is repeated", () => {
  const env = {
    DATABASE_URL: "mysql://app_login:s3cret-word@db/waymark",
    WAYMARK_SECRET: "s3cret-word",
    WAYMARK_PROT: "s3cret-word",
    PORT: "s3cret-word",
  };
  expect(() => readSettings(env)).toThrow(
    new Error(
      `WAYMARK_PROT is not a setting of Waymark.\nWAYMARK_URL is not set.\nDATABASE_URL ${address}\n${secret}\n${port}`,
    ),
  );
});
