import { agreeProposal, recordProposal, saveNote } from "@/lib/assessments/agreement/commands";
import { getAgreementPage, getNote, getProposalPage } from "@/lib/assessments/agreement/queries";
import { recordDifferentView, withdrawDifferentView } from "@/lib/assessments/different/commands";
import { getDifferentPage } from "@/lib/assessments/different/queries";
import { recordPresence } from "@/lib/assessments/presence/commands";
import { getMayAttend, getPresencePage } from "@/lib/assessments/presence/queries";
import { can, HARBOUR, PEOPLE, trustScope } from "../../support/builders";
import type { Call, Thing } from "./calls";
import { COMMITTEE, DIFFERENT } from "./world";

const { daniel, grace } = PEOPLE;
const harbour = () => trustScope(daniel, HARBOUR);
const records = () => can(daniel, "rating:record");
const differs = () => can(daniel, "view:differ");
const as = (of: Call["of"]): Call => ({ as: "Harbour's chair", of });
const row = ({ cycle }: Thing) => ({ cycle, characteristic: "support" as const });

/** The same for what is recorded beside an agreement. */
export const AGREEMENT_CALLS: Readonly<Record<string, readonly Call[] | string>> = {
  "assessments/agreement/queries getAgreementPage": [
    as(({ cycle }) => getAgreementPage(harbour(), cycle, "support")),
  ],
  "assessments/agreement/queries getProposalPage": [
    as(({ cycle }) => getProposalPage(harbour(), cycle, "support")),
  ],
  "assessments/agreement/queries getNote": [as(thing => getNote(records(), row(thing)))],
  "assessments/agreement/queries readNote": "a part of the queries above, by the scope's own trust",
  "assessments/agreement/queries readCommittee":
    "a part of the queries above and of proposing, by the scope's own trust",
  "assessments/agreement/commands saveNote": [0, 1].map(version =>
    as(thing => {
      const note = { note: "x", targetLevel: null, targetYear: null };
      return saveNote(records(), row(thing), note, version);
    }),
  ),
  "assessments/agreement/commands recordProposal": [0, 1].map(version =>
    as(thing => {
      const proposed = { level: "leading" as const, notAgreed: false, reason: "x" };
      return recordProposal(records(), row(thing), proposed, version);
    }),
  ),
  "assessments/agreement/commands agreeProposal": [
    as(thing => agreeProposal(records(), row(thing), { proposal: 1, rating: 0 })),
  ],
  "assessments/presence/queries getPresencePage": [null, COMMITTEE].map(committee =>
    as(({ cycle }) => getPresencePage(records(), cycle, committee)),
  ),
  "assessments/presence/commands keepWithVersion": "a part of makeVersion, by its own trust",
  "assessments/presence/commands readCame": "a part of revisiting, by the grant's own trust",
  "assessments/presence/queries getMayAttend": [
    as(() => getMayAttend(can(daniel, "assessment:revisit"))),
  ],
  "assessments/presence/queries readKept": "a part of getVersionPage, by the scope's own trust",
  "assessments/presence/queries readPresent": "a part of other queries, by the scope's own trust",
  "assessments/presence/queries readMayAttend": "a part of other queries, by the scope's own trust",
  "assessments/presence/commands recordPresence": [null, COMMITTEE].map(committee =>
    as(({ cycle }) => {
      const presence = { people: [grace.userId], alsoPresent: "x", version: 1 };
      return recordPresence(records(), cycle, committee, presence);
    }),
  ),
  "assessments/different/queries getDifferentPage": [
    as(({ cycle }) => getDifferentPage(differs(), cycle, "support")),
  ],
  "assessments/different/queries readDifferentViews":
    "a part of other queries, by the scope's own trust",
  "assessments/different/queries readHolders": "a part of other queries, by the grant's own trust",
  "assessments/different/commands recordDifferentView": [grace, daniel].map(({ userId: holder }) =>
    as(thing => recordDifferentView(differs(), row(thing), { holder, level: null, words: "x" })),
  ),
  "assessments/different/commands withdrawDifferentView": [
    as(thing => withdrawDifferentView(differs(), row(thing), DIFFERENT)),
  ],
};
