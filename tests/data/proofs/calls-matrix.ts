import { getAcademy, getCell } from "@/lib/assessments/academy-record/queries";
import { getAcademyYears } from "@/lib/assessments/academy-years/queries";
import { getAcademies, getMatrix } from "@/lib/assessments/matrix/queries";
import { HARBOUR, PEOPLE, trustScope } from "../../support/builders";
import { ACADEMY } from "./actors";
import type { Call } from "./calls";

/** Two academies of Tamar and one that there is not: no address says whose an academy is. */
const URNS = [ACADEMY.heads, ACADEMY.siblings, 1];

const harbour = () => trustScope(PEOPLE.daniel, HARBOUR);
const as = (of: Call["of"]): Call => ({ as: "Harbour's chair", of });

/** The same for what a trust sees of its academies. */
export const MATRIX_CALLS: Readonly<Record<string, readonly Call[] | string>> = {
  "assessments/academies/queries readAcademyYears": "a part of the years, by the scope's own trust",
  "assessments/matrix/queries getAcademies": [as(({ cycle }) => getAcademies(harbour(), cycle))],
  "assessments/matrix/queries getMatrix": [as(({ cycle }) => getMatrix(harbour(), cycle))],
  "assessments/board/queries readBoard": "a part of the pages, by the scope's own trust",
  "assessments/matrix/queries listAskedCycles": "a part of the pages, by the scope's own trust",
  "assessments/academy-years/queries getAcademyYears": [as(() => getAcademyYears(harbour()))],
  "assessments/academy-record/queries getAcademy": URNS.map(urn =>
    as(() => getAcademy(harbour(), urn)),
  ),
  "assessments/academy-record/queries getCell": URNS.map(urn =>
    as(({ cycle }) => getCell(harbour(), urn, cycle, "risk")),
  ),
};
