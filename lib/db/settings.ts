import { z } from "zod";
import { missingOfProviders, type Provider, providerSettings, providersOf } from "./providers";
import {
  isHttpsOrigin,
  isLongAndVaried,
  isMailServer,
  postgresAddress,
  wholeNumber,
  words,
} from "./setting-kinds";

/** Every setting there is. A message never repeats a value: it may hold a password. */
const environment = z.object({
  DATABASE_URL: postgresAddress("DATABASE_URL").optional(),
  DATABASE_OWNER_URL: postgresAddress("DATABASE_OWNER_URL").optional(),
  WAYMARK_URL: z
    .string()
    .refine(isHttpsOrigin, "WAYMARK_URL is not an https address without a path.")
    .transform(address => new URL(address).origin)
    .optional(),
  WAYMARK_SECRET: z
    .string()
    .refine(isLongAndVaried, "WAYMARK_SECRET is not 32 or more random characters.")
    .optional(),
  WAYMARK_OPERATOR: words("WAYMARK_OPERATOR", 120).optional(),
  WAYMARK_CONTACT: z
    .email("WAYMARK_CONTACT is not an email address.")
    .max(254, "WAYMARK_CONTACT is not an email address.")
    .optional(),
  WAYMARK_RSC_TEAM_LABEL: words("WAYMARK_RSC_TEAM_LABEL", 40).optional(),
  WAYMARK_SMTP_URL: z
    .string()
    .refine(isMailServer, "WAYMARK_SMTP_URL is not an smtp or smtps address of a server alone.")
    .optional(),
  WAYMARK_MAIL_FROM: z
    .email("WAYMARK_MAIL_FROM is not an email address.")
    .max(254, "WAYMARK_MAIL_FROM is not an email address.")
    .optional(),
  ...providerSettings,
  WAYMARK_DATA: z.string().default(".waymark"),
  WAYMARK_TEST_DATA: z.string().default(".waymark/test-cluster"),
  WAYMARK_THOROUGH: wholeNumber("WAYMARK_THOROUGH", 1, 1_000_000).default(1),
  WAYMARK_PROXY_HOPS: wholeNumber("WAYMARK_PROXY_HOPS", 0, 10).optional(),
  PORT: wholeNumber("PORT", 0, 65_535).default(3000),
  NODE_ENV: z
    .enum(["development", "production", "test"], {
      error: "NODE_ENV is not development, production or test.",
    })
    .default("production"),
});

interface Common {
  /** WAYMARK_OPERATOR: the name of whoever runs this service, for the pages that must say so. */
  operator: string | undefined;
  /** WAYMARK_CONTACT: the email address where people may ask. */
  contact: string | undefined;
  /** WAYMARK_RSC_TEAM_LABEL: what the RSC team is called here, as inside a sentence. */
  rscTeam: string | undefined;
  /** WAYMARK_ENTRA_…, WAYMARK_GOOGLE_…, WAYMARK_OIDC_…: with whom people may sign in besides. */
  providers: readonly Provider[];
  /** WAYMARK_DATA and WAYMARK_TEST_DATA: folders, as given. */
  dataDir: string;
  testDataDir: string;
  /** WAYMARK_THOROUGH: how many times as long the random suites run. */
  thorough: number;
  /** WAYMARK_PROXY_HOPS: how many proxies of the operator's own stand before the server. */
  proxyHops: number;
  /** PORT; 0 lets the system choose. */
  port: number;
  nodeEnv: "development" | "production" | "test";
}

/** Neither DATABASE_URL nor WAYMARK_URL: own database, this machine only, demo sign-ins. */
export interface DemoSettings extends Common {
  demo: true;
}

export interface OperatorSettings extends Common {
  demo: false;
  /** DATABASE_URL, for the login app_login. */
  databaseUrl: string;
  /** DATABASE_OWNER_URL, for migrations only; absent where they are run elsewhere. */
  databaseOwnerUrl: string | undefined;
  /** WAYMARK_URL: the public address, no slash at its end. Links in mail come from it. */
  publicUrl: string;
  /** WAYMARK_SECRET: signs sessions. */
  secret: string;
  /** WAYMARK_SMTP_URL and WAYMARK_MAIL_FROM; undefined where mail waits. */
  mail: { smtpUrl: string; from: string } | undefined;
}

export type Settings = DemoSettings | OperatorSettings;
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * @throws Error with one sentence a line, each naming its setting: unknown, empty, missing, unfit
 */
export function readSettings(env: Environment): Settings {
  const problems = [
    ...unknownNames(env),
    ...emptyValues(env),
    ...missingNames(env),
    ...missingOfProviders(env),
  ];
  const parsed = environment.safeParse(env);
  if (!parsed.success || problems.length > 0) {
    const unfit = parsed.error?.issues.filter(({ path }) => env[String(path[0])] !== "") ?? [];
    throw new Error([...problems, ...unfit.map(({ message }) => message)].join("\n"));
  }
  const read = parsed.data;
  const common = {
    operator: read.WAYMARK_OPERATOR,
    contact: read.WAYMARK_CONTACT,
    rscTeam: read.WAYMARK_RSC_TEAM_LABEL,
    providers: providersOf(read),
    dataDir: read.WAYMARK_DATA,
    testDataDir: read.WAYMARK_TEST_DATA,
    thorough: read.WAYMARK_THOROUGH,
    // Somebody ends https before us, since we do not; nothing stands before the demo.
    proxyHops: read.WAYMARK_PROXY_HOPS ?? (read.WAYMARK_URL === undefined ? 0 : 1),
    port: read.PORT,
    nodeEnv: read.NODE_ENV,
  };
  const { DATABASE_URL: databaseUrl, WAYMARK_URL: publicUrl, WAYMARK_SECRET: secret } = read;
  if (!databaseUrl || !publicUrl || !secret) return { demo: true, ...common };
  const databaseOwnerUrl = read.DATABASE_OWNER_URL;
  const { WAYMARK_SMTP_URL: smtpUrl, WAYMARK_MAIL_FROM: from } = read;
  const mail = smtpUrl !== undefined && from !== undefined ? { smtpUrl, from } : undefined;
  return { demo: false, ...common, databaseUrl, databaseOwnerUrl, publicUrl, secret, mail };
}

let read: Settings | undefined;

/** The settings of this process, read once. */
export function settings(): Settings {
  read ??= readSettings(process.env);
  return read;
}

function unknownNames(env: Environment): string[] {
  const unknown = Object.keys(env).filter(
    name => name.toUpperCase().startsWith("WAYMARK_") && !(name in environment.shape),
  );
  return unknown.sort().map(name => `${name} is not a setting of Waymark.`);
}

/** An empty value is most often a variable that failed to expand: no reason to start a demo. */
function emptyValues(env: Environment): string[] {
  const empty = Object.keys(environment.shape).filter(name => env[name] === "");
  return empty.map(name => `${name} is empty: give it a value or remove it.`);
}

function missingNames(env: Environment): string[] {
  const { DATABASE_URL, DATABASE_OWNER_URL, WAYMARK_URL } = env;
  const demo = [DATABASE_URL, DATABASE_OWNER_URL, WAYMARK_URL].every(value => value === undefined);
  if (demo) return [];
  const needed = ["DATABASE_URL", "WAYMARK_URL", "WAYMARK_SECRET"];
  // One without the other would be mail that never goes.
  if ((env.WAYMARK_SMTP_URL ?? env.WAYMARK_MAIL_FROM) !== undefined) {
    needed.push("WAYMARK_SMTP_URL", "WAYMARK_MAIL_FROM");
  }
  const missing = needed.filter(name => env[name] === undefined);
  return missing.map(name => `${name} is not set.`);
}
