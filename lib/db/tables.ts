import type { Prisma } from "./generated/client";

/** The roles a transaction can take, as prisma/roles.sql makes them. */
export type DatabaseRole =
  | "app_trust"
  | "app_reader"
  | "app_participant"
  | "app_rsc"
  | "app_admin"
  | "app_auth"
  | "app_mail";

export interface TableFacts {
  /** Its name in the database. */
  readonly table: string;
  /**
   * public: facts of the public register, nobody's own. trust: a trust's record, walled by trust.
   * personal: about a person, walled by person or body. secret: read by sign-in or the post alone,
   * never exported.
   * platform: how the service itself is doing, for its administrators.
   */
  readonly kind: "public" | "trust" | "personal" | "secret" | "platform";
  /** Who may read some of its rows; which rows is the policies' business. */
  readonly readers: readonly DatabaseRole[];
  /** Columns that name a person or point at one: what erasing somebody has to look at. */
  readonly people: readonly string[];
  /** How long a row is kept; null where that is not decided yet. */
  readonly kept: string | null;
}

const EVERYBODY = [
  "app_trust",
  "app_reader",
  "app_participant",
  "app_rsc",
  "app_admin",
  "app_auth",
] as const;

function publicFact(table: string, readers: readonly DatabaseRole[] = EVERYBODY) {
  return { table, kind: "public", readers, people: [], kept: "for good" } as const;
}

function ofTrust(table: string, people: readonly string[], more: readonly DatabaseRole[] = []) {
  return { table, kind: "trust", readers: ["app_trust", ...more], people, kept: null } as const;
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
    readers: ["app_trust", "app_rsc", "app_admin", "app_auth"],
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
    readers: ["app_trust", "app_participant", "app_admin", "app_auth"],
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
  Committee: ofTrust("committee", [], ["app_participant", "app_auth"]),
  CommitteePlace: ofTrust("committee_place", ["appointment_id"], ["app_auth"]),
  TrustLabel: ofTrust("trust_label", [], ["app_auth"]),
  Assessment: ofTrust("assessment", ["opened_by"], ["app_participant"]),
  Rating: ofTrust("rating", ["updated_by"]),
  RatingRevision: ofTrust("rating_revision", ["by_user"]),
  SaveKey: {
    table: "save_key",
    kind: "trust",
    readers: ["app_trust", "app_participant"],
    people: ["user_id"],
    kept: "24 hours, then deleted at the trust’s next save",
  },
  Approval: ofTrust(
    "approval",
    ["approved_by", "approved_by_name"],
    ["app_reader", "app_participant", "app_rsc"],
  ),
  ApprovedRating: ofTrust("approved_rating", [], ["app_reader", "app_participant", "app_rsc"]),
  ApprovedEvidence: ofTrust("approved_evidence", [], ["app_rsc"]),
  Reopening: ofTrust("reopening", ["reopened_by", "reopened_by_name"]),
  Share: ofTrust("share", ["shared_by", "shared_by_name"], ["app_rsc"]),
  Meeting: ofTrust(
    "meeting",
    ["planned_by", "planned_by_name", "shown_by", "shown_by_name"],
    ["app_participant"],
  ),
  MeetingStep: ofTrust("meeting_step", [], ["app_participant"]),
  Participant: ofTrust("participant", ["user_id"], ["app_participant"]),
  IndividualView: {
    table: "individual_view",
    kind: "personal",
    // Its author, as this role, and nobody else at all.
    readers: ["app_participant"],
    people: ["user_id", "entered_by"],
    kept: null,
  },
  ShownView: ofTrust("shown_view", ["name"], ["app_participant"]),
  RecordRequest: ofTrust("record_request", ["about", "words", "made_by", "made_by_name"]),
  RecordHold: ofTrust("record_hold", ["placed_by", "placed_by_name", "lifted_by"]),
  StepNote: ofTrust("step_note", ["updated_by"]),
  Presence: ofTrust("presence", ["also_present", "recorded_by", "recorded_by_name"]),
  Attendance: ofTrust("attendance", ["user_id", "name"]),
  DifferentView: ofTrust("different_view", ["holder", "holder_name", "recorded_by"]),
  Proposal: ofTrust("proposal", ["proposed_by", "proposed_by_name"]),
  Evidence: ofTrust("evidence", ["added_by", "added_by_name"], ["app_participant"]),
  EvidenceContent: ofTrust("evidence_content", [], ["app_participant"]),
  EvidenceUse: ofTrust("evidence_use", ["by_user"], ["app_participant"]),
  StatementMark: ofTrust("statement_mark", ["by_user", "by_name"], ["app_participant"]),
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
  AuditEvent: ofTrust("audit_event", ["user_id"], ["app_participant", "app_rsc", "app_admin"]),
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
