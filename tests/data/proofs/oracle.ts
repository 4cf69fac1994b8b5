import { ACADEMY, type Actor, HARBOURS_HEAD, HEAD, REVIEWER, SIBLING } from "./actors";

/** A row as JSON, by column. */
export type Row = Readonly<Record<string, unknown>>;
/** Every row of every table, read with nothing in the way. */
export type Everything = ReadonlyMap<string, readonly Row[]>;

type Says = (row: Row, actor: Actor, all: Everything) => boolean;

/** What the product promises of one table. Written from the promise, never from the policies. */
export interface Promise_ {
  readonly sees: Says;
  readonly changes?: Says;
  readonly removes?: Says;
  /** A change of every row, as somebody would try it: towards themselves where they can. */
  readonly touch: string;
  /** The same for the migrating owner, who is nobody to take it to. */
  readonly ownerTouch?: string;
  /** The same for sign-in, where it changes other columns. */
  readonly signInTouch?: string;
  /** The same for whoever reviews. */
  readonly readerTouch?: string;
  /** The same for whoever speaks for an academy. */
  readonly academyTouch?: string;
  /** Changes that give rows away or put another's name to them: refused to everybody. */
  readonly never?: readonly string[];
}

/** But the post, which reads nothing that it does not carry. */
const anybody: Says = (_, { role }) => role !== "app_mail";
const post: Says = (_, { role }) => role === "app_mail";
const nobody: Says = () => false;
const either =
  (...says: Says[]): Says =>
  (row, actor, all) =>
    says.some(one => one(row, actor, all));
const both =
  (...says: Says[]): Says =>
  (row, actor, all) =>
    says.every(one => one(row, actor, all));

const administrator: Says = (_, { role }) => role === "app_admin";
const signIn: Says = (_, { role }) => role === "app_auth";
const ofTrust: Says = (row, { role, trust }) => role === "app_trust" && row.trust_uid === trust;
const ofReader: Says = (row, { role, trust }) => role === "app_reader" && row.trust_uid === trust;
/** Whoever is asked for a private view, in their trust. */
const ofView: Says = (row, { role, trust }) =>
  role === "app_participant" && row.trust_uid === trust;
/** The academy that each of these speaks for. */
const SPEAKS_FOR: Readonly<Record<string, number>> = {
  [HEAD]: ACADEMY.heads,
  [SIBLING]: ACADEMY.siblings,
  [HARBOURS_HEAD]: ACADEMY.harbours,
};
/** As the role of an academy's people, in their trust: whether or not for their own. */
const asAcademy: Says = (row, { role, trust }) => role === "app_academy" && row.trust_uid === trust;
/** For their own academy, of anything of their trust. */
const forAcademy: Says = (row, actor, all) =>
  asAcademy(row, actor, all) && SPEAKS_FOR[actor.user ?? ""] === actor.academy;
/** Of their own academy. */
const ofAcademy: Says = (row, actor, all) =>
  forAcademy(row, actor, all) && row.urn === actor.academy;
/** Of a view that its academy has sent. */
const ofSentView: Says = (row, _, all) =>
  (all.get("academy_view") ?? []).some(
    one =>
      ["trust_uid", "cycle", "urn"].every(column => one[column] === row[column]) &&
      one.sent_at !== null,
  );
const notSent: Says = (row, actor, all) => !ofSentView(row, actor, all);
/** The evidence that a row is, or is of. */
const pieceOf = (row: Row, all: Everything) =>
  (all.get("evidence") ?? []).find(
    one => one.trust_uid === row.trust_uid && one.id === (row.evidence_id ?? row.id),
  );
/** Evidence that a trust knows of: its own, what it uses, and what a view that was sent rests on. */
const knownToTrust: Says = (row, actor, all) => {
  const piece = pieceOf(row, all);
  const uses = (table: string) =>
    (all.get(table) ?? []).filter(
      use => use.trust_uid === row.trust_uid && use.evidence_id === piece?.id,
    );
  return (
    piece?.urn === null ||
    uses("evidence_use").length > 0 ||
    uses("academy_evidence_use").some(use => ofSentView(use, actor, all))
  );
};
const ofTrustsEvidence: Says = (row, actor, all) =>
  ofTrust(row, actor, all) && knownToTrust(row, actor, all);
/** An academy's own evidence. */
const ofAcademysEvidence: Says = (row, actor, all) => {
  const piece = pieceOf(row, all);
  return piece !== undefined && ofAcademy(piece, actor, all);
};
/** Of which no view that was sent makes use, and the trust makes none for itself. */
const restsOnNothingSent: Says = (row, actor, all) => {
  const ofIt = (use: Row) => use.evidence_id === pieceOf(row, all)?.id;
  const sent = (all.get("academy_evidence_use") ?? []).some(
    use => ofIt(use) && ofSentView(use, actor, all),
  );
  return !sent && !(all.get("evidence_use") ?? []).some(ofIt);
};

const ofRegion: Says = (row, { role, region }) =>
  role === "app_rsc" && row.region_slug === region && region !== undefined;
const by =
  (column: string): Says =>
  (row, { user }) =>
    user !== undefined && row[column] === user;
const signInAsThem = both(signIn, by("user_id"));
const notTheirOwn: Says = (row, { user }) => row.user_id !== user;

/** The shares in force of the version a row belongs to. */
function sharesOf(row: Row, all: Everything): readonly Row[] {
  const same = ["trust_uid", "cycle", "number"];
  return (all.get("share") ?? []).filter(
    share => share.withdrawn_at === null && same.every(column => share[column] === row[column]),
  );
}
/** The reviews that an actor has in hand: theirs, lasting, while they are appointed. */
function inHandOf({ role, trust, user }: Actor, all: Everything): readonly Row[] {
  return (all.get("external_review") ?? []).filter(
    one =>
      role === "app_reader" &&
      one.trust_uid === trust &&
      one.reviewer === user &&
      user === REVIEWER &&
      one.ended_at === null &&
      Date.parse(String(one.until_date)) > Date.now() - 24 * 3_600_000,
  );
}
const isReader: Says = (_, { user }) => user !== REVIEWER;
/** Of the version of a review in hand. */
const ofGivenVersion: Says = (row, actor, all) =>
  inHandOf(actor, all).some(one => one.cycle === row.cycle && one.number === row.number);
/** A row that such a review gives, once any conflict of interest is declared. */
const givenBy =
  (gives: (review: Row) => boolean): Says =>
  (row, actor, all) =>
    inHandOf(actor, all).some(
      one =>
        one.declared_at !== null &&
        gives(one) &&
        one.trust_uid === row.trust_uid &&
        one.cycle === row.cycle &&
        one.number === row.number &&
        (all.get("review_step") ?? []).some(
          step =>
            step.trust_uid === one.trust_uid &&
            step.review_id === one.id &&
            step.characteristic === row.characteristic,
        ),
    );
const given = givenBy(() => true);
const givenWithTitles = givenBy(one => one.with_titles === true);
/** Of a review in hand; `open` ones can still be written in. */
const inHand =
  (column: string, open = false): Says =>
  (row, actor, all) =>
    inHandOf(actor, all).some(
      one =>
        one.trust_uid === row.trust_uid &&
        one.id === row[column] &&
        (!open || (one.declared_at !== null && one.finished_at === null)),
    );
/** Of a review whose verdicts change no more. */
const ofReviewOver: Says = (row, _, all) =>
  (all.get("external_review") ?? []).some(
    one =>
      one.trust_uid === row.trust_uid &&
      one.id === row.review_id &&
      (one.finished_at !== null ||
        one.ended_at !== null ||
        Date.parse(String(one.until_date)) < Date.now() - 24 * 3_600_000),
  );
/** About a share that is in force with the actor's region. */
const aboutSharedNow: Says = (row, actor, all) =>
  (all.get("share") ?? []).some(
    one =>
      one.id === row.share_id &&
      one.trust_uid === row.trust_uid &&
      one.withdrawn_at === null &&
      ofRegion(one, actor, all),
  );

const shared: Says = (row, actor, all) =>
  sharesOf(row, all).some(share => ofRegion(share, actor, all));
const sharedWithEvidence: Says = (row, actor, all) =>
  sharesOf(row, all).some(share => share.with_evidence === true && ofRegion(share, actor, all));

/** In a meeting whose people the actor is one of; `column` names the meeting. */
const takesPart =
  (column: string): Says =>
  (row, { user }, all) =>
    (all.get("participant") ?? []).some(
      one => one.meeting_id === row[column] && one.user_id === user && one.left_at === null,
    );
const viewer = both(ofView, by("user_id"));
const notShown: Says = row => row.shown === false;
const showsNothingYet: Says = row => row.shown_at === null;
const notBusyWithViews: Says = (row, { user }) =>
  (row.action !== "view:give" && row.action !== "academy:answer") || row.user_id === user;

/** Asked for a view of the row that a record is about. */
const ratesRow: Says = (row, actor, all) =>
  (all.get("meeting_step") ?? []).some(
    step =>
      ["trust_uid", "cycle", "characteristic"].every(column => step[column] === row[column]) &&
      takesPart("meeting_id")(step, actor, all),
  );
/** Evidence that shows something of a row they are asked about; `column` names the evidence. */
const showsThemSomething =
  (column: string): Says =>
  (row, actor, all) =>
    (all.get("evidence_use") ?? []).some(
      use =>
        use.trust_uid === row.trust_uid &&
        use.evidence_id === row[column] &&
        ratesRow(use, actor, all),
    );

/** Of evidence that concerns nobody, or that the actor presides over or is named for. */
const opensToRaters: Says = (row, { user }, all) => {
  const piece = (all.get("evidence") ?? []).find(one => one.id === row.evidence_id);
  const is = (role: string) =>
    (all.get("trust_appointment") ?? []).some(
      held => held.trust_uid === row.trust_uid && held.user_id === user && held.role === role,
    );
  const named = (all.get("evidence_reader") ?? []).some(
    one => one.evidence_id === row.evidence_id && one.user_id === user,
  );
  return piece?.restricted !== true || is("chair") || is("viceChair") || named;
};
/** Whoever presides over the trust. */
const presides: Says = (row, actor, all) =>
  ofTrust(row, actor, all) &&
  (all.get("trust_appointment") ?? []).some(
    held =>
      held.trust_uid === row.trust_uid &&
      held.user_id === actor.user &&
      (held.role === "chair" || held.role === "viceChair"),
  );
/** Ticked in a share with the actor's region that is in force. */
const ofSharedItem: Says = (row, actor, all) =>
  (all.get("share") ?? []).some(
    share =>
      share.id === row.share_id && share.withdrawn_at === null && ofRegion(share, actor, all),
  );
/** A reader who heads an academy, of what is theirs. Other readers own nothing, whatever names them. */
const headsOwn = both(ofReader, by("owner"), (_, { user }) => user === HEAD);
/** The next step that a review is of. */
const ofStep =
  (says: Says): Says =>
  (row, actor, all) =>
    (all.get("next_step") ?? []).some(
      step => step.trust_uid === row.trust_uid && step.id === row.step_id && says(step, actor, all),
    );

/** Support that is agreed, for the academies that give or receive it. */
const ownSupport = both(forAcademy, (row, { academy }) => {
  return row.agreed_at !== null && [row.to_urn, row.from_urn].includes(academy);
});
/** The support that something was said of. */
const ofSupport =
  (says: Says): Says =>
  (row, actor, all) =>
    (all.get("support") ?? []).some(
      one => one.trust_uid === row.trust_uid && one.id === row.support_id && says(one, actor, all),
    );

const stillOpen: Says = (row, _, all) =>
  (all.get("assessment") ?? []).some(
    one => one.trust_uid === row.trust_uid && one.cycle === row.cycle && one.approved_as === null,
  );
/** Of a meeting whose self-assessment can still change. */
const ofOpenMeeting: Says = (row, actor, all) =>
  (all.get("meeting") ?? []).some(
    one =>
      one.id === row.meeting_id && one.trust_uid === row.trust_uid && stillOpen(one, actor, all),
  );
const underWay: Says = row => row.state === "running";
const pastItsTime: Says = row => Date.now() - Date.parse(String(row.at)) > 30 * 24 * 3_600_000;
const givenUp: Says = row => row.given_up_at !== null;
const longGone: Says = row =>
  Date.now() - Date.parse(String(row.sent_at ?? row.given_up_at)) > 30 * 24 * 3_600_000;
const isPending: Says = row => row.accepted_at === null && row.withdrawn_at === null;
const lasts: Says = row => Date.parse(String(row.expires_at)) > Date.now();
const byAdministrator = both(administrator, row => row.confirmed_by !== null);
const somebody: Says = (_, { role, user }) => role === "app_auth" && user !== undefined;
const inForce: Says = row => row.withdrawn_at === null;

const hasPlaceWithMe =
  (table: string, mine: Says): Says =>
  (user, actor, all) =>
    (all.get(table) ?? []).some(held => held.user_id === user.id && mine(held, actor, all));

/** Of a trust in which the one who signs in holds an appointment. */
const ofOwnTrust = both(signIn, (row, { user }, all) =>
  (all.get("trust_appointment") ?? []).some(
    held => user !== undefined && held.user_id === user && held.trust_uid === row.trust_uid,
  ),
);

/** Of a trust that waits for somebody's answer. */
const ofInvitingTrust = both(signIn, ({ trust_uid }, actor, all) =>
  (all.get("invitation") ?? []).some(
    one =>
      actor.user !== undefined &&
      one.trust_uid === trust_uid &&
      isPending(one, actor, all) &&
      lasts(one, actor, all),
  ),
);

/** Held by an appointment of the one who signs in. */
const ofOwnAppointment = both(signIn, (row, { user }, all) =>
  (all.get("trust_appointment") ?? []).some(
    held => user !== undefined && held.user_id === user && held.id === row.appointment_id,
  ),
);

const publicFact = (touch: string): Promise_ => ({ sees: anybody, changes: administrator, touch });
const copied = (touch: string, ...received: Says[]): Promise_ => ({
  sees: either(ofTrust, ...received),
  touch,
});

const ELSEWHERE = 9_000_003;
const SOMEBODY_ELSE = "'00000000-0000-4000-8000-00000000eeee'";

export const ORACLE: Readonly<Record<string, Promise_>> = {
  region: publicFact("name = 'x'"),
  register_extract: publicFact("rows = '{}'"),
  trust: publicFact("name = 'x'"),
  academy: publicFact("name = 'x'"),
  trust_academy: publicFact("urn = urn"),
  trust_academy_period: publicFact("joined_on = '2020-01-01'"),
  trust_region: publicFact("spans = true"),
  academy_predecessor: { sees: anybody, removes: administrator, touch: "name = 'x'" },
  register_change: { sees: administrator, touch: "kind = 'x'" },
  published_wording: { sees: anybody, removes: administrator, touch: "statement = 'x'" },
  published_wording_level: { sees: anybody, touch: "words = 'x'" },

  user_account: {
    sees: either(
      signIn,
      administrator,
      hasPlaceWithMe("trust_appointment", ofTrust),
      hasPlaceWithMe("region_appointment", ofRegion),
      (row, { role, user }) => role === "app_academy" && row.id === user,
    ),
    // Nobody closes what is their own, or opens it again.
    changes: both(administrator, (row, { user }) => row.id !== user),
    touch: "suspended_at = now()",
  },
  password: {
    sees: signIn,
    changes: signInAsThem,
    touch: "user_id = acting_user()",
    ownerTouch: "changed_at = now()",
    never: [`user_id = ${SOMEBODY_ELSE}`],
  },
  session: {
    sees: signIn,
    changes: signInAsThem,
    removes: signInAsThem,
    touch: "user_id = acting_user()",
    ownerTouch: "last_seen_at = now()",
    never: [`user_id = ${SOMEBODY_ELSE}`],
  },
  second_factor: {
    sees: signInAsThem,
    changes: signInAsThem,
    removes: signInAsThem,
    touch: "user_id = acting_user()",
    ownerTouch: "last_step = 1",
    never: [`user_id = ${SOMEBODY_ELSE}`],
  },
  recovery_code: {
    sees: signInAsThem,
    changes: signInAsThem,
    removes: signInAsThem,
    touch: "user_id = acting_user()",
    ownerTouch: "used_at = now()",
    never: [`user_id = ${SOMEBODY_ELSE}`],
  },
  password_reset: {
    sees: signIn,
    changes: signInAsThem,
    touch: "user_id = acting_user()",
    ownerTouch: "used_at = now()",
    never: [`user_id = ${SOMEBODY_ELSE}`],
  },
  identity: {
    // Whose an account elsewhere is, is asked before anybody is known; then one's own alone.
    sees: both(
      signIn,
      either(by("user_id"), (_, { user }) => user === undefined),
    ),
    removes: signInAsThem,
    touch: "known_as = 'x'",
  },
  sign_in_try: { sees: signIn, removes: signIn, touch: "at = now()" },
  // Those who ask as a trust here are its chairs.
  trust_appointment: {
    sees: either(
      ...[ofTrust, administrator, signInAsThem, viewer],
      ...[both(ofReader, by("user_id")), both(asAcademy, by("user_id"))],
    ),
    changes: ofTrust,
    touch: "until_date = NULL",
    never: ["suspended_at = CASE WHEN user_id = acting_user() THEN now() END"],
  },
  committee: { sees: either(ofTrust, ofView, ofOwnTrust), touch: "name = id::text" },
  committee_place: {
    sees: either(ofTrust, ofOwnAppointment),
    changes: ofTrust,
    touch: "until_date = '2099-01-01'",
  },
  region_appointment: {
    sees: either(ofRegion, administrator, signInAsThem),
    changes: both(administrator, notTheirOwn),
    touch: "suspended_at = now()",
  },
  followed_trust: {
    sees: both(ofRegion, by("user_id")),
    removes: both(ofRegion, by("user_id")),
    touch: "followed_at = now()",
  },
  platform_appointment: {
    sees: either(administrator, signInAsThem),
    changes: both(administrator, notTheirOwn),
    touch: "suspended_at = now()",
  },

  trust_label: {
    sees: either(ofTrust, ofOwnTrust, ofInvitingTrust),
    removes: ofTrust,
    touch: "word = 'x'",
  },

  assessment: {
    sees: either(ofTrust, ofView, forAcademy),
    changes: ofTrust,
    touch: "due_on = '2099-01-01'",
  },
  rating: {
    sees: ofTrust,
    changes: both(ofTrust, stillOpen),
    touch: "trust_uid = acting_trust(), updated_by = acting_user()",
    ownerTouch: "reason = 'x'",
    never: [
      `trust_uid = ${ELSEWHERE}, cycle = '2020-21', updated_by = acting_user()`,
      `updated_by = ${SOMEBODY_ELSE}`,
    ],
  },
  rating_revision: {
    sees: ofTrust,
    changes: both(ofTrust, stillOpen, by("by_user")),
    touch: "trust_uid = acting_trust(), by_user = acting_user()",
    ownerTouch: "reason = 'x'",
    never: [`trust_uid = ${ELSEWHERE}, cycle = '2020-21'`, `by_user = ${SOMEBODY_ELSE}`],
  },
  save_key: {
    sees: both(either(ofTrust, ofView, asAcademy), by("user_id")),
    changes: both(either(ofTrust, ofView, asAcademy), by("user_id")),
    removes: either(ofTrust, ofView, asAcademy),
    touch: "answer = '{}'",
  },
  approval: copied(
    "minute_reference = 'x'",
    ...[both(ofReader, either(isReader, ofGivenVersion)), ofView, shared],
  ),
  approved_rating: copied(
    "reason = 'x'",
    ...[both(ofReader, either(isReader, given)), ofView, shared],
  ),
  approved_title: copied("title = 'x'", shared, givenWithTitles),
  approved_evidence: copied("note = 'x'", sharedWithEvidence),
  // Those who ask as a trust here are its chairs. Nothing of these is ever shared.
  approved_present: copied("also_present = 'x'"),
  approved_different_view: copied("words = 'x'"),
  approved_note: copied("note = 'x'"),
  reopening: { sees: ofTrust, touch: "reason = 'x'" },
  share: {
    sees: either(ofTrust, ofRegion, both(ofReader, by("to_user"))),
    changes: both(presides, inForce),
    touch: "withdrawn_at = now()",
  },
  region_standing: { sees: aboutSharedNow, touch: "levels = '{}'" },
  share_step: { sees: either(ofTrust, ofSharedItem), touch: "intended_effect = 'x'" },
  share_help: { sees: either(ofTrust, ofSharedItem), touch: "kind = 'asks'" },
  share_item: { sees: either(ofTrust, ofSharedItem), touch: "evidence_id = gen_random_uuid()" },
  external_review: {
    sees: either(ofTrust, both(ofReader, by("reviewer"))),
    changes: either(
      both(ofTrust, presides, row => row.ended_at === null),
      both(ofReader, inHand("id"), row => row.finished_at === null),
    ),
    touch: "ended_at = now()",
    readerTouch: "finished_at = now()",
    ownerTouch: "purpose = 'x'",
    never: ["ended_at = NULL", "declared_at = NULL, conflict = NULL"],
  },
  review_step: {
    sees: either(ofTrust, inHand("review_id")),
    touch: "characteristic = 'risk'",
    ownerTouch: "review_id = review_id",
  },
  review_item: { sees: ofTrust, touch: "evidence_id = evidence_id" },
  review_verdict: {
    sees: either(both(ofTrust, ofReviewOver), inHand("review_id")),
    changes: inHand("review_id", true),
    touch: "verdict = 'same'",
  },
  review_answer: { sees: either(ofTrust, inHand("review_id")), touch: "words = 'x'" },
  rsc_question: { sees: either(ofTrust, aboutSharedNow), touch: "words = 'x'" },
  rsc_answer: {
    sees: either(ofTrust, (row, actor, all) =>
      (all.get("rsc_question") ?? []).some(
        one =>
          one.trust_uid === row.trust_uid &&
          one.id === row.question_id &&
          aboutSharedNow(one, actor, all),
      ),
    ),
    touch: "words = 'x'",
  },
  rsc_view: { sees: either(ofTrust, aboutSharedNow), touch: "reason = 'x'" },
  audit_event: {
    sees: either(
      both(ofTrust, notBusyWithViews),
      viewer,
      both(asAcademy, by("user_id")),
      both(ofRegion, by("user_id")),
      both(administrator, row => row.trust_uid === null && row.region_slug === null),
    ),
    touch: "subject = 'x'",
  },
  meeting: {
    sees: either(ofTrust, both(ofView, takesPart("id"))),
    changes: both(ofTrust, showsNothingYet),
    touch: "papers_on = '2020-01-01'",
  },
  meeting_step: {
    sees: either(ofTrust, both(ofView, takesPart("meeting_id"))),
    changes: ofTrust,
    touch: "meeting_id = gen_random_uuid()",
  },
  participant: {
    sees: either(ofTrust, viewer),
    changes: either(ofTrust, viewer),
    touch: "finished_at = now()",
  },
  individual_view: {
    sees: viewer,
    changes: both(viewer, notShown, stillOpen, takesPart("meeting_id")),
    touch: "reasoning = 'x'",
  },
  shown_view: {
    sees: either(ofTrust, both(ofView, takesPart("meeting_id"))),
    touch: "reasoning = 'x'",
  },
  record_request: { sees: ofTrust, touch: "why = 'x'" },
  record_hold: {
    sees: ofTrust,
    changes: both(ofTrust, row => row.lifted_at === null),
    touch: "lifted_at = now(), lifted_by = acting_user()",
    ownerTouch: "why = 'x'",
    never: [`lifted_at = now(), lifted_by = ${SOMEBODY_ELSE}`],
  },
  // Those who ask as a trust here are its chairs.
  step_note: {
    sees: ofTrust,
    changes: both(ofTrust, stillOpen),
    touch: "updated_by = acting_user()",
    ownerTouch: "note = 'x'",
    never: [`updated_by = ${SOMEBODY_ELSE}`],
  },
  presence: {
    sees: ofTrust,
    changes: both(ofTrust, ofOpenMeeting),
    touch: "recorded_by = acting_user()",
    ownerTouch: "also_present = 'x'",
    never: [`recorded_by = ${SOMEBODY_ELSE}`],
  },
  attendance: { sees: ofTrust, removes: both(ofTrust, ofOpenMeeting), touch: "name = 'x'" },
  different_view: {
    sees: ofTrust,
    changes: both(ofTrust, stillOpen, inForce),
    touch: "withdrawn_at = now()",
    never: ["withdrawn_at = NULL"],
  },
  proposal: {
    sees: ofTrust,
    changes: both(ofTrust, stillOpen),
    touch: "proposed_by = acting_user()",
    ownerTouch: "reason = 'x'",
    never: [
      `proposed_by = ${SOMEBODY_ELSE}`,
      "proposed_by = acting_user(), committee_id = gen_random_uuid()",
    ],
  },
  // Those who ask as a trust here are its chairs, who prepare and read all of it.
  evidence: {
    sees: either(ofTrustsEvidence, both(ofView, showsThemSomething("id")), ofAcademysEvidence),
    changes: either(ofTrustsEvidence, both(ofAcademysEvidence, restsOnNothingSent)),
    touch: "title = 'x'",
  },
  evidence_content: {
    sees: either(
      ofTrustsEvidence,
      both(ofView, showsThemSomething("evidence_id"), opensToRaters),
      ofAcademysEvidence,
    ),
    removes: either(ofTrustsEvidence, both(ofAcademysEvidence, restsOnNothingSent)),
    touch: "note = 'x'",
  },
  evidence_file: {
    sees: either(
      ofTrustsEvidence,
      both(ofView, showsThemSomething("evidence_id"), opensToRaters),
      ofAcademysEvidence,
    ),
    removes: either(ofTrustsEvidence, both(ofAcademysEvidence, restsOnNothingSent)),
    touch: "name = 'x'",
  },
  evidence_reader: {
    sees: either(ofTrust, viewer),
    removes: presides,
    touch: "named_at = now()",
  },
  evidence_use: {
    sees: either(ofTrust, both(ofView, ratesRow)),
    removes: both(ofTrust, stillOpen),
    touch: "by_user = acting_user()",
    ownerTouch: "at = now()",
  },
  statement_mark: {
    sees: either(ofTrust, both(ofView, ratesRow)),
    changes: both(ofTrust, stillOpen),
    touch: "mark = 'unsure', by_user = acting_user()",
    ownerTouch: "mark = 'unsure'",
    never: [`by_user = ${SOMEBODY_ELSE}`],
  },
  // Those who ask as a trust here open the cycle for academies, and arrange them.
  academy_view: {
    sees: either(ofTrust, ofAcademy),
    changes: either(ofTrust, both(ofAcademy, notSent)),
    // The trust never sends one: it sends back, reminds, or moves the day.
    touch: "due_on = '2099-01-01', sent_at = NULL, sent_by = NULL, sent_by_name = NULL",
    academyTouch: "sent_at = now(), sent_by = acting_user(), sent_by_name = 'x'",
    ownerTouch: "version = 9",
    never: [`sent_at = now(), sent_by = ${SOMEBODY_ELSE}, sent_by_name = 'x'`],
  },
  academy_answer: {
    sees: either(both(ofTrust, ofSentView), ofAcademy),
    changes: both(ofAcademy, notSent),
    touch: "updated_by = acting_user()",
    ownerTouch: "reason = 'x'",
    never: [`updated_by = ${SOMEBODY_ELSE}`],
  },
  academy_mark: {
    sees: either(both(ofTrust, ofSentView), ofAcademy),
    changes: both(ofAcademy, notSent),
    touch: "by_user = acting_user()",
    ownerTouch: "by_name = 'x'",
    never: [`by_user = ${SOMEBODY_ELSE}`],
  },
  academy_evidence_use: {
    sees: either(both(ofTrust, ofSentView), ofAcademy),
    removes: both(ofAcademy, notSent),
    touch: "at = now()",
  },
  academy_place: { sees: ofTrust, changes: ofTrust, touch: "counted = true" },
  academy_matrix_opening: { sees: either(ofTrust, forAcademy), touch: "opened_at = now()" },
  next_step: {
    sees: either(ofTrust, headsOwn),
    changes: both(ofTrust, row => row.closed_at === null),
    touch: "owner = acting_user()",
    ownerTouch: "due_on = '2099-01-01'",
    never: [`owner = ${SOMEBODY_ELSE}`],
  },
  support: {
    sees: either(ofTrust, ownSupport),
    changes: both(ofTrust, row => row.agreed_at === null && row.closed_at === null),
    touch: "agreed_by = acting_user(), agreed_by_name = 'x', agreed_at = now()",
    ownerTouch: "until_on = '2099-01-01'",
    never: [`agreed_by = ${SOMEBODY_ELSE}, agreed_by_name = 'x', agreed_at = now()`],
  },
  support_outcome: { sees: either(ofTrust, ofSupport(ownSupport)), touch: "words = 'x'" },
  next_step_review: { sees: either(ofTrust, ofStep(headsOwn)), touch: "words = 'x'" },
  job: { sees: administrator, changes: both(administrator, underWay), touch: "percent = 50" },
  fault: { sees: administrator, removes: both(signIn, pastItsTime), touch: "status = 500" },
  audit_chain: { sees: nobody, touch: "seq = 1" },
  invitation: {
    sees: either(ofTrust, byAdministrator, signIn),
    changes: either(
      both(ofTrust, isPending),
      both(byAdministrator, isPending),
      both(somebody, isPending, lasts),
    ),
    touch: "withdrawn_at = now()",
    signInTouch: "accepted_at = now(), accepted_by = acting_user()",
    ownerTouch: "name = 'x'",
    never: [`accepted_at = now(), accepted_by = ${SOMEBODY_ELSE}`],
  },
  outbox: {
    sees: either(post, both(administrator, givenUp)),
    changes: post,
    removes: both(post, longGone),
    touch: "tries = 9",
  },
  schema_migration: { sees: nobody, touch: "checksum = 'x'" },
};
