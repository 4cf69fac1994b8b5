import {
  appointmentIdOf,
  HARBOUR,
  NORTH,
  PEOPLE,
  TAMAR,
  WEST,
  WHARFE,
} from "../../support/builders";
import { ACTORS, type ActorName } from "./actors";
import { COMMITTEE, CYCLES, JOINS } from "./world";

/** One new row, and who may write it. The migrating owner may write any: that shows the row is sound. */
export interface Insert {
  readonly table: string;
  readonly what: string;
  readonly values: Readonly<Record<string, string | number | null>>;
  readonly by: readonly ActorName[];
}

const { priya, owen, daniel, miriam, rosalind, alex } = PEOPLE;
export const NEW = "30000000-0000-4000-8000-000000000001";
export const TAMARS: readonly ActorName[] = ["Tamar's chair"];
const HARBOURS: readonly ActorName[] = ["Harbour's chair"];
const IN_TRUSTS: readonly ActorName[] = [
  "Tamar's chair",
  "Harbour's chair",
  "Harbour's clerk",
  "a trust's role for nobody",
];
const PLATFORM: readonly ActorName[] = ["the administrator", "the operator"];
const SIGN_IN: readonly ActorName[] = [
  "sign-in as Priya",
  "sign-in as Rosalind",
  "sign-in as Alex",
  "sign-in as a newcomer",
  "sign-in as nobody yet",
];
/** Who has accepted an invitation, with nothing made of it yet; and an administrator who invites. */
const NEWCOMER: readonly ActorName[] = ["sign-in as a newcomer", ...PLATFORM];
const newcomer = ACTORS["sign-in as a newcomer"].user;

const further = { trust_uid: TAMAR, id: NEW, role: "trustee", from_date: "2026-11-21" };

export function insert(
  table: string,
  what: string,
  by: readonly ActorName[],
  values: Insert["values"],
): Insert {
  return { table, what, values, by };
}

const draft = { trust_uid: TAMAR, cycle: CYCLES.now };
const approved = { trust_uid: TAMAR, cycle: CYCLES.last, number: 1 };
const text = { reason: "x", evidence_note: "x", not_agreed: "false" };
const rating = {
  ...draft,
  ...text,
  characteristic: "networks",
  version: 1,
  updated_at: "2026-11-21",
};
const revision = {
  ...draft,
  ...text,
  characteristic: "risk",
  revision: 9,
  started_at: "2026-11-21",
  at: "2026-11-21",
};
const approval = {
  ...draft,
  number: 2,
  reference: "x",
  rubric_version: "x",
  trust_name: "x",
  meeting_on: "2026-11-21",
  minute_reference: "x",
  approved_by: priya.userId,
  approved_by_name: "x",
  approved_at: "2026-11-21",
};
const copiedRating = {
  characteristic: "new",
  level: "leading",
  not_agreed: "false",
  reason: "",
  agreed_on: "2026-11-21",
};
const reopening = {
  ...approved,
  reason: "x",
  reopened_by: priya.userId,
  reopened_by_name: "x",
  reopened_at: "2026-11-21",
};
const share = {
  ...draft,
  number: 1,
  id: NEW,
  region_slug: WEST,
  purpose: "",
  with_evidence: "true",
  shared_by: priya.userId,
  shared_by_name: "x",
  shared_at: "2026-11-21",
};
const opening = {
  trust_uid: TAMAR,
  cycle: "2030-31",
  rubric_version: "x",
  opened_on: "2030-11-21",
  due_on: "2030-11-21",
  opened_by: priya.userId,
};
const saveKey = {
  trust_uid: TAMAR,
  key: NEW,
  user_id: priya.userId,
  request_hash: "x",
  answer: "{}",
};
const label = { trust_uid: TAMAR, label: "principal", word: "x" };
const invitation = {
  trust_uid: TAMAR,
  id: NEW,
  email: "new@example.org",
  name: "",
  role: "trustee",
  invited_by_name: "x",
  token_hash: "x",
};
export const line = {
  role: "x",
  action: "x",
  subject: "x",
  user_id: null,
  trust_uid: null,
  region_slug: null,
  seq: 1_000,
  hash: "\\x00",
};
const job = { id: NEW, kind: "register-load", state: "running", files: "[]" };
const fault = {
  request_id: "abcdefgh",
  method: "GET",
  route: "/trusts/[uid]",
  status: 500,
  name: "TypeError",
};
const letter = { to_address: "x@example.org", subject: "x", body: "{}" };
const elsewhere = { issuer: "https://accounts.example", subject: "new" };
const held = { id: NEW, user_id: priya.userId, from_date: "2026-11-21" };
const follows = { trust_uid: HARBOUR, region_slug: WEST, followed_at: "2026-11-21" };
const user = { id: NEW, email: "new@example.org", name: "New" };

export const INSERTS: readonly Insert[] = [
  insert("region", "a region", PLATFORM, { slug: "x", region_set: "x", name: "x" }),
  insert("trust", "a trust", PLATFORM, {
    uid: 1,
    name: "x",
    kind: "multi",
    open: "true",
    first_seen: "2026-09-01",
  }),
  insert("academy", "an academy", PLATFORM, {
    urn: 1,
    name: "x",
    phase: "x",
    type: "x",
    open: "true",
    la_code: "x",
    la_name: "x",
  }),
  insert("academy_predecessor", "a predecessor", PLATFORM, {
    urn: 1,
    predecessor_urn: 1,
    name: "x",
    link_type: "x",
  }),
  insert("trust_academy", "an academy of a trust", PLATFORM, { trust_uid: TAMAR, urn: 1 }),
  insert("trust_academy_period", "a stay", PLATFORM, {
    trust_uid: TAMAR,
    urn: 1,
    first_seen: "2026-09-01",
  }),
  insert("trust_region", "a trust's region", PLATFORM, {
    trust_uid: TAMAR,
    region_set: "x",
    from_date: "2026-09-01",
    region_slug: WEST,
    spans: "false",
  }),
  insert("register_extract", "an extract", PLATFORM, { as_at: "2026-10-01", rows: "{}" }),
  insert("register_change", "a change", PLATFORM, { as_at: "2026-09-01", kind: "x" }),
  insert("published_wording", "a row of published words", PLATFORM, {
    rubric_version: "x",
    characteristic: "x",
    statement: "x",
    loaded_at: "2026-11-21",
  }),
  insert("published_wording_level", "the words of a cell", PLATFORM, {
    rubric_version: "rsc-2015-08",
    characteristic: "x",
    level: "leading",
    words: "x",
  }),
  insert("audit_chain", "an end of a chain", [], { chain: 1, seq: 1, hash: "\\x00" }),
  insert("schema_migration", "a migration", [], { name: "x", checksum: "x" }),

  insert("user_account", "an account", PLATFORM, user),
  insert("user_account", "an account suspended from the start", [], {
    ...user,
    suspended_at: "2026-11-21",
  }),
  insert("password", "a first password", PLATFORM, { user_id: NEW, hash: "$argon2id$x" }),
  insert("session", "Priya's session", ["sign-in as Priya"], {
    id_hash: "x",
    user_id: priya.userId,
  }),
  insert("session", "Owen's session", [], { id_hash: "x", user_id: owen.userId }),
  insert("second_factor", "Priya's second factor", ["sign-in as Priya"], {
    user_id: priya.userId,
    sealed: "x".repeat(40),
  }),
  insert("second_factor", "somebody else's second factor", [], {
    user_id: NEW,
    sealed: "x".repeat(40),
  }),
  insert("recovery_code", "Priya's recovery code", ["sign-in as Priya"], {
    user_id: priya.userId,
    code_hash: "x".repeat(32),
  }),
  insert("recovery_code", "Owen's recovery code", [], {
    user_id: owen.userId,
    code_hash: "x".repeat(32),
  }),
  insert("password_reset", "Priya's new password", ["sign-in as Priya"], {
    user_id: priya.userId,
    link_hash: "x".repeat(32),
    code_hash: "x".repeat(32),
  }),
  insert("password_reset", "somebody else's new password", [], {
    user_id: NEW,
    link_hash: "x".repeat(32),
    code_hash: "x".repeat(32),
  }),
  insert("identity", "Priya's account elsewhere", ["sign-in as Priya"], {
    ...elsewhere,
    user_id: priya.userId,
  }),
  insert("identity", "Owen's account elsewhere", [], { ...elsewhere, user_id: owen.userId }),
  insert("sign_in_try", "a try", SIGN_IN, { key: "x" }),
  insert("trust_appointment", "a place in Tamar", PLATFORM, {
    ...held,
    trust_uid: TAMAR,
    role: "chair",
  }),
  insert("trust_appointment", "a suspended place", [], {
    ...held,
    trust_uid: TAMAR,
    role: "chair",
    suspended_at: "2026-11-21",
  }),
  insert("trust_appointment", "a further place of Owen’s", ["Tamar's chair", ...PLATFORM], {
    ...further,
    user_id: owen.userId,
  }),
  insert("trust_appointment", "a further place of Priya’s own", PLATFORM, {
    ...further,
    user_id: priya.userId,
  }),
  insert("trust_appointment", "a place in Tamar of somebody of Harbour", PLATFORM, {
    ...further,
    user_id: daniel.userId,
  }),
  insert("trust_appointment", "a further place of Owen’s that begins suspended", [], {
    ...further,
    user_id: owen.userId,
    suspended_at: "2026-11-21",
  }),
  insert("trust_appointment", "a further place of Owen’s that has ended", PLATFORM, {
    ...further,
    user_id: owen.userId,
    until_date: "2026-11-21",
    ended_by: owen.userId,
    end_reason: "x",
  }),
  insert("committee", "a committee of Tamar's", TAMARS, {
    trust_uid: TAMAR,
    id: NEW,
    name: "x",
  }),
  insert("committee_place", "Owen on a committee of Tamar's", TAMARS, {
    trust_uid: TAMAR,
    committee_id: COMMITTEE,
    appointment_id: appointmentIdOf(owen),
    from_date: "2026-11-21",
  }),
  insert("region_appointment", "a place in a team", PLATFORM, { ...held, region_slug: WEST }),
  insert("region_appointment", "a suspended place", [], {
    ...held,
    region_slug: WEST,
    suspended_at: "2026-11-21",
  }),
  insert("followed_trust", "that Rosalind follows Harbour", ["the RSC team of the west"], {
    ...follows,
    user_id: rosalind.userId,
  }),
  insert("followed_trust", "that Rosalind follows Wharfe, which the north leads for", [], {
    ...{ ...follows, trust_uid: WHARFE, user_id: rosalind.userId },
  }),
  insert("followed_trust", "that somebody else of the west follows Harbour", [], {
    ...follows,
    user_id: priya.userId,
  }),
  insert("followed_trust", "that Rosalind follows Wharfe for the north", [], {
    ...{ ...follows, trust_uid: WHARFE, region_slug: NORTH, user_id: rosalind.userId },
  }),
  insert("platform_appointment", "an administrator", PLATFORM, {
    user_id: NEW,
    from_date: "2026-11-21",
  }),
  insert("platform_appointment", "a suspended one", [], {
    user_id: NEW,
    from_date: "2026-11-21",
    suspended_at: "2026-11-21",
  }),

  insert("user_account", "the account of whoever was invited", NEWCOMER, {
    ...{ id: newcomer, email: "newcomer@example.org", name: "New" },
  }),
  insert("password", "the newcomer's first password", NEWCOMER, {
    ...{ user_id: newcomer, hash: "$argon2id$x" },
  }),
  insert("trust_appointment", "the place somebody was invited to", NEWCOMER, {
    ...{ ...held, trust_uid: TAMAR, id: JOINS, user_id: newcomer, role: "principal" },
  }),
  insert("trust_appointment", "a better one than that", PLATFORM, {
    ...{ ...held, trust_uid: TAMAR, id: JOINS, user_id: newcomer, role: "chair" },
  }),
  insert("trust_appointment", "the same of an academy that was not offered", PLATFORM, {
    ...{ ...held, trust_uid: TAMAR, id: JOINS, user_id: newcomer, role: "principal", urn: 1 },
  }),
  insert("trust_appointment", "a second one by one invitation", PLATFORM, {
    ...{ ...held, trust_uid: TAMAR, user_id: newcomer, role: "trustee" },
  }),
  insert("invitation", "Tamar's, by Priya", TAMARS, { ...invitation, invited_by: priya.userId }),
  insert("invitation", "Tamar's, in Owen's name", [], { ...invitation, invited_by: owen.userId }),
  insert("invitation", "Harbour's, by Daniel", HARBOURS, {
    ...{ ...invitation, trust_uid: HARBOUR, invited_by: daniel.userId },
  }),
  insert("invitation", "a trust's first person, by Alex", ["the administrator"], {
    ...{ ...invitation, invited_by: alex.userId, confirmed_by: "x" },
  }),
  insert("invitation", "one by Alex without saying how confirmed", [], {
    ...{ ...invitation, invited_by: alex.userId },
  }),
  insert("invitation", "one by Priya that says it is confirmed", [], {
    ...{ ...invitation, invited_by: priya.userId, confirmed_by: "x" },
  }),
  insert("audit_event", "that somebody joined Tamar", ["sign-in as a newcomer"], {
    ...{ ...line, trust_uid: TAMAR, user_id: newcomer },
  }),

  insert("trust_label", "Tamar's word", TAMARS, label),
  insert("trust_label", "Harbour's word", [...HARBOURS, "Harbour's clerk"], {
    ...label,
    trust_uid: HARBOUR,
  }),

  insert("assessment", "Tamar's, opened by Priya", TAMARS, opening),
  insert("assessment", "Tamar's, opened in Owen's name", [], {
    ...opening,
    opened_by: owen.userId,
  }),
  insert("assessment", "Tamar's, approved from the start", [], { ...opening, approved_as: 1 }),
  insert("assessment", "Harbour's, opened by Daniel", HARBOURS, {
    ...opening,
    trust_uid: HARBOUR,
    opened_by: daniel.userId,
  }),
  insert("rating", "of Tamar's draft, by Priya", TAMARS, { ...rating, updated_by: priya.userId }),
  insert("rating", "of Tamar's draft, in Owen's name", [], { ...rating, updated_by: owen.userId }),
  insert("rating", "of what Tamar has approved", [], {
    ...rating,
    cycle: CYCLES.last,
    characteristic: "new",
    updated_by: priya.userId,
  }),
  insert("rating", "of Wharfe's draft", [], {
    ...rating,
    trust_uid: WHARFE,
    updated_by: priya.userId,
  }),
  insert("rating_revision", "of Tamar's draft, by Priya", TAMARS, {
    ...revision,
    by_user: priya.userId,
  }),
  insert("rating_revision", "of Tamar's draft, in Owen's name", [], {
    ...revision,
    by_user: owen.userId,
  }),
  insert("rating_revision", "of what Tamar has approved", [], {
    ...revision,
    cycle: CYCLES.last,
    by_user: priya.userId,
  }),
  insert("rating_revision", "of Wharfe's draft", [], {
    ...revision,
    trust_uid: WHARFE,
    by_user: priya.userId,
  }),
  insert("save_key", "Priya's", [...TAMARS, "Priya giving her views"], saveKey),
  insert("save_key", "Owen's", ["Owen, who is not asked for any"], {
    ...saveKey,
    user_id: owen.userId,
  }),
  insert("save_key", "Priya's, in Harbour", [], { ...saveKey, trust_uid: HARBOUR }),

  insert("approval", "of Tamar's draft, by Priya", TAMARS, approval),
  insert("approval", "of Tamar's draft, in Owen's name", [], {
    ...approval,
    approved_by: owen.userId,
  }),
  insert("approval", "of what Tamar has approved already", [], { ...approval, cycle: CYCLES.last }),
  insert("approval", "of Wharfe's draft", [], { ...approval, trust_uid: WHARFE }),
  insert("approved_rating", "of Tamar's draft", TAMARS, { ...draft, ...copiedRating, number: 1 }),
  insert("approved_rating", "of what Tamar has approved already", [], {
    ...approved,
    ...copiedRating,
  }),
  insert("approved_rating", "of Wharfe's draft", [], {
    ...draft,
    ...copiedRating,
    trust_uid: WHARFE,
    number: 1,
  }),
  insert("approved_evidence", "of Tamar's draft", TAMARS, {
    ...draft,
    number: 1,
    characteristic: "new",
    note: "x",
  }),
  insert("approved_evidence", "of what Tamar has approved already", [], {
    ...approved,
    characteristic: "new",
    note: "x",
  }),
  insert("approved_evidence", "of Wharfe's draft", [], {
    ...draft,
    trust_uid: WHARFE,
    number: 1,
    characteristic: "new",
    note: "x",
  }),
  insert("reopening", "of the version in force, by Priya", TAMARS, reopening),
  insert("reopening", "of the version in force, in Owen's name", [], {
    ...reopening,
    reopened_by: owen.userId,
  }),
  insert("reopening", "of Tamar's draft", [], { ...reopening, ...draft }),
  insert("reopening", "of what Wharfe has in force", [], { ...reopening, trust_uid: WHARFE }),
  insert("share", "Tamar's, by Priya", TAMARS, share),
  insert("share", "Tamar's, in Owen's name", [], { ...share, shared_by: owen.userId }),
  insert("share", "Tamar's, withdrawn from the start", [], {
    ...share,
    withdrawn_at: "2026-11-22",
  }),
  insert("share", "Wharfe's", [], { ...share, trust_uid: WHARFE }),

  insert("job", "Alex's", ["the administrator"], { ...job, started_by: alex.userId }),
  insert("job", "one in Priya's name", [], { ...job, started_by: priya.userId }),
  insert("fault", "a failure", SIGN_IN, fault),

  insert("outbox", "a letter", [...IN_TRUSTS, ...PLATFORM, ...SIGN_IN, "the post"], letter),
  insert("outbox", "a letter that was sent from the start", [], {
    ...{ to_address: "x@example.org", subject: "x", sent_at: "2026-11-21" },
  }),

  insert("audit_event", "a line of Tamar's, by Priya", [...TAMARS, "Priya giving her views"], {
    ...line,
    trust_uid: TAMAR,
    user_id: priya.userId,
  }),
  insert("audit_event", "a line of Tamar's, in Owen's name", ["Owen, who is not asked for any"], {
    ...line,
    trust_uid: TAMAR,
    user_id: owen.userId,
  }),
  insert("audit_event", "a line of Tamar's, by nobody", [], { ...line, trust_uid: TAMAR }),
  insert("audit_event", "that Miriam opened what Tamar approved", ["Tamar's reader"], {
    ...line,
    trust_uid: TAMAR,
    user_id: miriam.userId,
  }),
  insert("audit_event", "a reader's line in Owen's name", ["Owen, who is not asked for any"], {
    ...line,
    trust_uid: TAMAR,
    user_id: owen.userId,
    role: "reader",
  }),
  insert("audit_event", "that Miriam opened what Wharfe approved", [], {
    ...line,
    trust_uid: WHARFE,
    user_id: miriam.userId,
  }),
  insert("audit_event", "a line of Miriam's in a team's trail", [], {
    ...line,
    trust_uid: TAMAR,
    region_slug: WEST,
    user_id: miriam.userId,
  }),
  insert("audit_event", "a line of the west's, by Rosalind", ["the RSC team of the west"], {
    ...line,
    region_slug: WEST,
    user_id: rosalind.userId,
  }),
  insert("audit_event", "that Rosalind read what Tamar shared", ["the RSC team of the west"], {
    ...line,
    region_slug: WEST,
    trust_uid: TAMAR,
    user_id: rosalind.userId,
  }),
  insert("audit_event", "that Rosalind read what Wharfe never shared with her", [], {
    ...line,
    region_slug: WEST,
    trust_uid: WHARFE,
    user_id: rosalind.userId,
  }),
  insert("audit_event", "a line of the north's, by Rosalind", [], {
    ...line,
    region_slug: NORTH,
    user_id: rosalind.userId,
  }),
  insert("audit_event", "a line of the administrator's", ["the administrator", "sign-in as Alex"], {
    ...line,
    user_id: alex.userId,
  }),
  insert("audit_event", "a line of the administrator's in Tamar's trail", [], {
    ...line,
    trust_uid: TAMAR,
    user_id: alex.userId,
  }),
  insert("audit_event", "a line of the administrator's in a team's trail", [], {
    ...line,
    region_slug: WEST,
    user_id: alex.userId,
  }),
  insert("audit_event", "a line of nobody's", ["the operator", "sign-in as nobody yet"], line),
  insert("audit_event", "a line of Priya's, signing in", ["sign-in as Priya"], {
    ...line,
    user_id: priya.userId,
  }),
];
