import type { StepKey } from "@/lib/rubric";
import {
  GUNNIS_FORD,
  HERONSGATE,
  LYDBROOK_VALE,
  QUARRY_LANE,
  RUSHYCOMBE,
  TAMARSIDE_HILL,
} from "./demo-academy-numbers";
import type { YearsAgo } from "./demo-history";

/**
 * The nine levels of an academy in framework order, by their first letters; "-" is what cannot be seen
 * from there, and a view with fewer was not finished.
 */
export interface AcademyStory {
  readonly urn: number;
  /** Who answers and sends, by name. */
  readonly by: string;
  readonly levels: Readonly<Partial<Record<YearsAgo, string>>>;
  /** Why, this year. */
  readonly reasons: Readonly<Partial<Record<StepKey, string>>>;
  /** The step that it has evidence of this year, and what that is called. */
  readonly evidence?: { readonly step: StepKey; readonly title: string; readonly note: string };
  readonly cluster: string;
}

/** Risk is where most of them have furthest to go; two could help the others. */
export const ACADEMIES_OF_TAMAR: readonly AcademyStory[] = [
  {
    ...{ urn: LYDBROOK_VALE, by: "Alan Treloar", cluster: "Tavy" },
    levels: { 2: "DBBDDBBBB", 1: "DDDDEDBDB", 0: "EDEDEDBDD" },
    reasons: {
      risk: "We keep a register because the trust asks for one. Nobody has looked at it with us.",
      improvement:
        "The reading lead’s visits come when we ask, and stop when we say that we can go on alone.",
      vision: "Every teacher can say which of the trust’s three priorities our plan serves.",
    },
    evidence: {
      ...{ step: "improvement", title: "Reading support: what we asked for and what it changed" },
      note: "Six visits between January and June, with the phonics results before and after.",
    },
  },
  {
    ...{ urn: TAMARSIDE_HILL, by: "Beatrice Owusu", cluster: "Estuary" },
    levels: { 2: "BBBDBBBBB", 1: "DBBDDBBBB", 0: "DDBDDBBBD" },
    reasons: {
      risk: "Risks are talked about when something has happened. We have no list of our own.",
      quality: "We are visited, and hear months later what was found.",
    },
  },
  {
    ...{ urn: QUARRY_LANE, by: "Kwame Boateng", cluster: "Tavy" },
    levels: { 1: "BBDDBDBB-", 0: "DBDDBDBD-" },
    reasons: {
      networks: "",
      accountability:
        "The local governing body was told of its new duties in June, and has not been asked about them since.",
      risk: "Ours is a list of what might go wrong with the building.",
    },
  },
  {
    ...{ urn: GUNNIS_FORD, by: "Ruth Carlyon", cluster: "Estuary" },
    levels: { 2: "DDEDDBBDD", 1: "EDEEDDDDE", 0: "EDLEDEDDE" },
    reasons: {
      quality:
        "Our own reviews say the same as the trust’s, department by department, two years running.",
      risk: "We bring our three largest risks to the audit committee, and hear back what it thinks.",
    },
    evidence: {
      ...{ step: "quality", title: "Department reviews, two years side by side" },
      note: "Kept in the academy’s quality folder; pages 2 to 9 set ours beside the trust’s.",
    },
  },
  {
    ...{ urn: HERONSGATE, by: "Carys Bolitho", cluster: "Tavy" },
    levels: { 1: "DBDBDBBBB", 0: "DDDDE" },
    reasons: { vision: "The plan hangs in the staff room, and the school council has read it." },
  },
  {
    ...{ urn: RUSHYCOMBE, by: "Dominic Vane", cluster: "" },
    levels: { 0: "BBBBDBBBB" },
    reasons: { vision: "We joined in September and are still learning what the trust does when." },
  },
];
