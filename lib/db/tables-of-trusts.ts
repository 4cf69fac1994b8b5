import type { DatabaseRole, TableFacts } from "./table-facts";

function ofTrust(table: string, people: readonly string[], more: readonly DatabaseRole[] = []) {
  return { table, kind: "trust", readers: ["app_trust", ...more], people, kept: null } as const;
}

/** What trusts write: each row belongs to one of them. */
export const OF_TRUST = {
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
  ApprovedTitle: ofTrust("approved_title", [], ["app_reader", "app_rsc"]),
  Reopening: ofTrust("reopening", ["reopened_by", "reopened_by_name"]),
  Share: ofTrust(
    "share",
    ["shared_by", "shared_by_name", "to_user", "to_user_name"],
    ["app_reader", "app_rsc"],
  ),
  ShareItem: ofTrust("share_item", [], ["app_rsc"]),
  ExternalReview: ofTrust(
    "external_review",
    ["reviewer", "reviewer_name", "asked_by", "asked_by_name"],
    ["app_reader"],
  ),
  ReviewStep: ofTrust("review_step", [], ["app_reader"]),
  ReviewItem: ofTrust("review_item", []),
  ReviewVerdict: ofTrust("review_verdict", [], ["app_reader"]),
  ReviewAnswer: ofTrust("review_answer", ["answered_by", "answered_by_name"], ["app_reader"]),
  RscQuestion: ofTrust("rsc_question", ["asked_by"], ["app_rsc"]),
  RscAnswer: ofTrust("rsc_answer", ["answered_by", "answered_by_name"], ["app_rsc"]),
  RscView: ofTrust("rsc_view", ["recorded_by"], ["app_rsc"]),
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
  EvidenceFile: ofTrust("evidence_file", ["name"], ["app_participant"]),
  EvidenceReader: ofTrust("evidence_reader", ["user_id", "named_by"], ["app_participant"]),
  EvidenceUse: ofTrust("evidence_use", ["by_user"], ["app_participant"]),
  StatementMark: ofTrust("statement_mark", ["by_user", "by_name"], ["app_participant"]),
  AuditEvent: ofTrust("audit_event", ["user_id"], ["app_participant", "app_rsc", "app_admin"]),
} as const satisfies Record<string, TableFacts>;
