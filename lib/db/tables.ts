import type { Prisma } from "./generated/client";
import type { DatabaseRole, TableFacts } from "./table-facts";
import { OF_TRUST } from "./tables-of-trusts";

export type { TableFacts } from "./table-facts";

const EVERYBODY = [
  "app_trust",
  "app_reader",
  "app_participant",
  "app_academy",
  "app_rsc",
  "app_admin",
  "app_auth",
] as const;

function publicFact(table: string, readers: readonly DatabaseRole[] = EVERYBODY) {
  return { table, kind: "public", readers, people: [], kept: "for good" } as const;
}

/** Every table of the database: whose it is, who reads it, how long it is kept. */
export const TABLES = {
  Region: publicFact("region"),
  RegisterExtract: publicFact("register_extract"),
  RegisterChange: publicFact("register_change", ["app_admin"]),
  Trust: publicFact("trust"),
  Academy: publicFact("academy"),
  AcademyPredecessor: publicFact("academy_predecessor"),
  TrustAcademy: publicFact("trust_academy"),
  TrustAcademyPeriod: publicFact("trust_academy_period"),
  TrustRegion: publicFact("trust_region"),
  PublishedWording: publicFact("published_wording"),
  PublishedWordingLevel: publicFact("published_wording_level"),
  User: {
    table: "user_account",
    kind: "personal",
    readers: ["app_trust", "app_academy", "app_rsc", "app_admin", "app_auth"],
    people: ["id", "email", "name"],
    kept: null,
  },
  Password: {
    table: "password",
    kind: "secret",
    readers: ["app_auth"],
    people: ["user_id"],
    kept: "as long as the account",
  },
  Session: {
    table: "session",
    kind: "secret",
    readers: ["app_auth"],
    people: ["user_id"],
    kept: "12 hours, then deleted at the person’s next sign-in",
  },
  Identity: {
    table: "identity",
    kind: "personal",
    readers: ["app_auth"],
    people: ["user_id", "subject", "known_as"],
    kept: "until you take the link away, or as long as the account",
  },
  SignInTry: {
    table: "sign_in_try",
    kind: "secret",
    readers: ["app_auth"],
    people: [],
    kept: "5 minutes, then deleted at the next try",
  },
  TrustAppointment: {
    table: "trust_appointment",
    kind: "personal",
    readers: ["app_trust", "app_reader", "app_participant", "app_academy", "app_admin", "app_auth"],
    people: ["user_id", "confirmed_by", "ended_by"],
    kept: null,
  },
  RegionAppointment: {
    table: "region_appointment",
    kind: "personal",
    readers: ["app_rsc", "app_admin", "app_auth"],
    people: ["user_id"],
    kept: null,
  },
  PlatformAppointment: {
    table: "platform_appointment",
    kind: "personal",
    readers: ["app_admin", "app_auth"],
    people: ["user_id"],
    kept: null,
  },
  FollowedTrust: {
    table: "followed_trust",
    kind: "personal",
    readers: ["app_rsc"],
    people: ["user_id"],
    kept: "until you no longer follow the trust, or as long as the account",
  },
  ...OF_TRUST,
  Job: {
    table: "job",
    kind: "platform",
    readers: ["app_admin"],
    people: ["started_by"],
    kept: null,
  },
  Fault: {
    table: "fault",
    kind: "platform",
    readers: ["app_admin"],
    people: [],
    kept: "30 days, swept at the next failure",
  },
  AuditChain: {
    table: "audit_chain",
    kind: "platform",
    readers: [],
    people: [],
    kept: null,
  },
  Invitation: {
    table: "invitation",
    kind: "personal",
    readers: ["app_trust", "app_admin", "app_auth"],
    people: ["email", "name", "invited_by", "invited_by_name", "confirmed_by", "accepted_by"],
    kept: null,
  },
  Outbox: {
    table: "outbox",
    kind: "secret",
    // The administrator counts what could not be delivered, and reads nothing of it.
    readers: ["app_admin", "app_mail"],
    people: ["to_address"],
    kept: "what it said until it is sent; to whom and when, 30 days more",
  },
  SecondFactor: {
    table: "second_factor",
    kind: "secret",
    readers: ["app_auth"],
    people: ["user_id"],
    kept: "until the person removes it, or as long as the account",
  },
  RecoveryCode: {
    table: "recovery_code",
    kind: "secret",
    readers: ["app_auth"],
    people: ["user_id"],
    kept: "as long as the codes it stands in for",
  },
  PasswordReset: {
    table: "password_reset",
    kind: "secret",
    readers: ["app_auth"],
    people: ["user_id"],
    kept: "of no use after 15 minutes; replaced when a password is forgotten again",
  },
} as const satisfies Record<Prisma.ModelName, TableFacts>;
