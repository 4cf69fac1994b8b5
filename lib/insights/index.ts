export {
  academiesFinding,
  type Coverage,
  coverageOf,
} from "./academies-finding";
export {
  type AcademyLevels,
  type AcademyStanding,
  isCounted,
  isFirstYear,
  levelOf,
  standingOf,
} from "./academy-levels";
export {
  ACADEMY_ORDERS,
  type AcademyOrder,
  type Direction,
  type Group,
  inGroups,
  inOrder,
} from "./academy-order";
export { type Before, type Change, changesOf } from "./changed";
export {
  COMPARED,
  type ComparedRow,
  compareAcademies,
  compareRows,
  fitsBeside,
  sayDiffering,
} from "./differences";
export { type EvidencedMark, evidencedMark, type Shown, sayEvidenced } from "./evidenced";
export { lowerFirst, trustFinding } from "./finding";
export { furthestFirst, type StepTally, tallyOf } from "./furthest";
export {
  type Gap,
  lineOfSight,
  type Seen,
  type Sight,
  SUMMARISED_FROM,
  saySight,
  sightFinding,
} from "./line-of-sight";
export { medianOf, sayMedian } from "./median";
export { type Movement, movementOf, sayMovement } from "./movement";
export { type Nearness, nearness } from "./near-phase";
export { type AcrossStep, acrossStep, stepFinding } from "./one-step";
export { sayYear, sayYears, type Year, yearsFinding } from "./over-years";
export { type Helper, isShownStrength, type Need, pairingsOf, type StepToHelp } from "./pairing";
export { pairingFinding } from "./pairing-finding";
export {
  ACADEMY_MARKS,
  type AcademyMark,
  CLEARED,
  countPrepared,
  MARK_LABELS,
  MARKS,
  type Mark,
  sayPrepared,
} from "./prepared";
export { type CountsOfRow, regionFinding } from "./region-finding";
export { countLevels, type Spread, spreadOf, widestFirst } from "./spread";
export { type SpreadOfRow, spreadFinding } from "./spread-finding";
export { FLOOR, isEnough, type Part, shownGroups } from "./too-few";
