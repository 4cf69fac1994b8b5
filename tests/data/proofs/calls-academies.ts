import { grantFor, type Person, scopeFor } from "@/lib/access";
import { listAcademyLevels, listAcademyYears } from "@/lib/assessments/academies/queries";
import {
  moveDueDay,
  openForAcademies,
  remindAcademies,
  sendBackView,
} from "@/lib/assessments/academy-asking/commands";
import { getAskingPage, getSentView } from "@/lib/assessments/academy-asking/queries";
import {
  addAcademyEvidence,
  reuseAcademyEvidence,
  takeAwayEvidence,
} from "@/lib/assessments/academy-evidence/commands";
import { getAcademyPieces, listAcademyEvidence } from "@/lib/assessments/academy-evidence/queries";
import { getOtherAcademies } from "@/lib/assessments/academy-others/queries";
import { arrangeAcademies, openMatrixToHeads } from "@/lib/assessments/academy-places/commands";
import { getArrangePage } from "@/lib/assessments/academy-places/queries";
import { answerStep, sendView } from "@/lib/assessments/academy-view/commands";
import {
  getAcademyCheck,
  getAcademyHome,
  getAcademyStep,
} from "@/lib/assessments/academy-view/queries";
import { removeEvidence } from "@/lib/assessments/piece/commands";
import { can, HARBOUR, momentAt, NOW, PEOPLE, trustScope } from "../../support/builders";
import { ACADEMY, HARBOURS_HEAD } from "./actors";
import type { Call } from "./calls";
import { ACADEMY_EVIDENCE, CYCLES } from "./world";

const { daniel } = PEOPLE;
const urn = ACADEMY.harbours;
const head: Person = {
  userId: HARBOURS_HEAD,
  name: "Elin Rowse",
  appointments: [{ body: "trust", trustUid: HARBOUR, name: "", role: "principal", urn }],
};
const place = { academyOf: HARBOUR, urn };
const must = <T>(it: T | null): T => {
  if (it === null) throw new Error("Harbour's head may not");
  return it;
};
const scope = () => must(scopeFor(head, place, momentAt()));
const answers = () => must(grantFor(head, place, "academy:answer", momentAt()));
const sends = () => must(grantFor(head, place, "academy:send", momentAt()));
const opens = () => can(daniel, "academy:open");
const arranges = () => can(daniel, "academy:arrange");
const harbour = () => trustScope(daniel, HARBOUR);
const as = (of: Call["of"], open?: true): Call => ({
  as: "Harbour's chair",
  of,
  ...(open && { open }),
});
const asHead = (of: Call["of"]): Call => ({ as: "Harbour's head", of });
const SHOWN = "risk.developing.risk-register";
const said = { level: "leading", cannotSee: false, reason: "x", marks: {} } as const;
const piece = {
  ...{ title: "x", speaksFor: NOW, expiresOn: null, restricted: false },
  ...{ aboutChiefExecutive: false, note: "x", link: "", file: null, shows: [SHOWN] },
};
const PART = "a part of the pages above, by the scope's own trust and academy";

/** Its own piece among them, which stands in a view that is sent. */
export const HEAD_REMOVES: readonly Call[] = Object.values(ACADEMY_EVIDENCE).map(id =>
  asHead(() => removeEvidence(answers(), id)),
);

/** The same for what academies say. Tamar's evidence is named outright: no address says whose it is. */
export const ACADEMY_CALLS: Readonly<Record<string, readonly Call[] | string>> = {
  "assessments/academies/queries listAcademyLevels": [
    // Who was in the trust in a year is a public fact, and differs from year to year.
    as(async ({ cycle }) =>
      (await listAcademyLevels(harbour(), cycle)).filter(({ dueOn }) => dueOn !== null),
    ),
    as(() => listAcademyLevels(harbour(), CYCLES.now)),
  ],
  "assessments/academies/queries readAcademyLevels":
    "a part of the above, by the scope's own trust",
  "assessments/academies/queries listAcademyYears": [as(() => listAcademyYears(harbour()))],
  "assessments/academy-asking/queries getAskingPage": [as(() => getAskingPage(harbour()))],
  "assessments/academy-asking/queries readAsked": "a part of the page, by the scope's own trust",
  "assessments/academy-asking/queries readWhoSpeaks": "a part of asking, by the grant's own trust",
  "assessments/academy-asking/queries getSentView": [
    as(() => getSentView(harbour(), ACADEMY.siblings)),
  ],
  "assessments/academy-asking/commands openForAcademies": [
    as(() => openForAcademies(opens(), [ACADEMY.heads, ACADEMY.siblings], NOW)),
  ],
  "assessments/academy-asking/commands remindAcademies": [
    as(() => remindAcademies(opens(), [ACADEMY.heads, ACADEMY.siblings])),
  ],
  "assessments/academy-asking/commands moveDueDay": [
    as(() => moveDueDay(opens(), [ACADEMY.heads, ACADEMY.siblings], NOW)),
  ],
  "assessments/academy-asking/commands sendBackView": [
    as(() => sendBackView(opens(), ACADEMY.siblings, "x")),
  ],
  "assessments/academy-places/queries getArrangePage": [as(() => getArrangePage(harbour()))],
  "assessments/academy-places/commands arrangeAcademies": [
    as(() => arrangeAcademies(arranges(), [{ urn: ACADEMY.heads, cluster: "x", counted: true }])),
  ],
  "assessments/academy-places/commands openMatrixToHeads": [
    as(() => openMatrixToHeads(arranges()), true),
  ],
  "assessments/academy-view/queries getAcademyHome": [asHead(() => getAcademyHome(scope()))],
  "assessments/academy-view/queries getAcademyStep": [
    asHead(({ cycle }) => getAcademyStep(scope(), cycle, "risk")),
    asHead(() => getAcademyStep(scope(), CYCLES.now, "risk")),
  ],
  "assessments/academy-view/queries getAcademyCheck": [
    asHead(({ cycle }) => getAcademyCheck(scope(), cycle)),
    asHead(() => getAcademyCheck(scope(), CYCLES.last)),
  ],
  "assessments/academy-others/queries getOtherAcademies": [
    asHead(({ cycle }) => getOtherAcademies(scope(), cycle)),
    asHead(() => getOtherAcademies(scope(), CYCLES.last)),
  ],
  "assessments/academy-view/queries readNames": PART,
  "assessments/academy-view/queries readViews": PART,
  "assessments/academy-answers/queries readAnswers": PART,
  "assessments/academy-answers/queries readLastTime": PART,
  "assessments/academy-view/commands answerStep": [0, 1].map(version =>
    asHead(({ cycle }) => answerStep(answers(), { cycle, step: "risk" }, said, version)),
  ),
  "assessments/academy-view/commands holdView": "a part of saving, by the grant's own academy",
  "assessments/academy-view/commands isAsked": "asks the framework, and nothing of the database",
  "assessments/academy-view/commands sendView": [
    asHead(({ cycle }) => sendView(sends(), cycle, "risk:1")),
  ],
  "assessments/academy-evidence/queries readShown": PART,
  "assessments/academy-evidence/queries listAcademyEvidence": [
    asHead(() => listAcademyEvidence(scope())),
  ],
  "assessments/academy-evidence/queries getAcademyPieces": [
    null,
    ...Object.values(ACADEMY_EVIDENCE),
  ].map(id => asHead(() => getAcademyPieces(scope(), id))),
  "assessments/academy-evidence/commands addAcademyEvidence": [
    asHead(({ cycle }) => addAcademyEvidence(answers(), { cycle, step: "risk" }, piece)),
  ],
  "assessments/academy-evidence/commands reuseAcademyEvidence": Object.values(ACADEMY_EVIDENCE).map(
    id =>
      asHead(({ cycle }) => reuseAcademyEvidence(answers(), { cycle, step: "risk" }, id, [SHOWN])),
  ),
  "assessments/academy-evidence/commands takeAwayEvidence": [
    asHead(({ cycle }) => {
      const shown = { statement: "risk.developing.x", evidence: ACADEMY_EVIDENCE.open };
      return takeAwayEvidence(answers(), { cycle, step: "risk" }, shown);
    }),
  ],
};
