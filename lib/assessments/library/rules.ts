import { sayDay } from "../../forms/date";
import type { JudgedFile } from "../files/rules";

/** Characters; the form and the database hold the same. */
export const TITLE_MAX = 200;
export const NOTE_MAX = 4000;
export const LINK_MAX = 2000;

/** No page can hand a file back, whatever its form was turned down for. */
export const FILE_GONE = "The file itself could not be kept. Choose the file again";

export const EVIDENCE_KINDS = ["note", "link", "file"] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export function isEvidenceKind(value: unknown): value is EvidenceKind {
  return EVIDENCE_KINDS.some(kind => kind === value);
}

/** Whoever takes evidence away from a statement while records are held is told this. */
export const RECORDS_HELD =
  "A hold is in force: nothing is deleted, and this evidence goes on showing the statement until the hold is lifted";

/** What is said about evidence, beside what it is: this may change. */
export interface EvidenceFacts {
  readonly title: string;
  readonly speaksFor: Date;
  /** The last day on which it counts. */
  readonly expiresOn: Date | null;
  /** It concerns a named person, so that fewer people open it. */
  readonly restricted: boolean;
  /** That person is the trust CEO, who does not open it either. */
  readonly aboutChiefExecutive: boolean;
}

/** Whom evidence concerns, as a form asks it. */
export const CONCERNS = ["nobody", "somebody", "chief-executive"] as const;
export type Concern = (typeof CONCERNS)[number];

export function concernOf(of: Pick<EvidenceFacts, "restricted" | "aboutChiefExecutive">): Concern {
  if (of.aboutChiefExecutive) return "chief-executive";
  return of.restricted ? "somebody" : "nobody";
}

/** Evidence as somebody adds it, with the statements that it shows. */
export interface NewEvidence extends EvidenceFacts {
  readonly note: string;
  /** Empty, or an address of the web. */
  readonly link: string;
  readonly file: JudgedFile | null;
  readonly shows: readonly string[];
}

export function kindOf({ link, file }: Pick<NewEvidence, "link" | "file">): EvidenceKind {
  if (file !== null) return "file";
  return link === "" ? "note" : "link";
}

/** Addresses that a browser opens as a page, and no others: not a script, not a file. */
export function isWebLink(link: string): boolean {
  if (/\s/.test(link) || !/^https?:\/\/[^/]/.test(link)) return false;
  const url = URL.canParse(link) ? new URL(link) : null;
  return url !== null && url.username === "" && url.password === "";
}

/** "risk-register.pdf, 240 KB". */
export function sayFile({ name, size }: { readonly name: string; readonly size: number }): string {
  return `${name}, ${saySize(size)}`;
}

/**
 * "speaks for 3 May 2026", and until when it counts where that is known.
 * @param on the day it is looked at; without one it is not said whether it has expired
 */
export function sayDates(
  { speaksFor, expiresOn }: Pick<EvidenceFacts, "speaksFor" | "expiresOn">,
  on: Date | null = null,
): string {
  const speaks = `speaks for ${sayDay(speaksFor)}`;
  if (expiresOn === null) return speaks;
  if (on === null) return `${speaks}, good until ${sayDay(expiresOn)}`;
  return `${speaks}, ${expiresOn < on ? "expired" : "expires"} ${sayDay(expiresOn)}`;
}

const KB = 1024;

/** "240 KB", "1.2 MB". */
function saySize(bytes: number): string {
  if (bytes < KB) return `${bytes} bytes`;
  if (bytes < KB * KB) return `${Math.round(bytes / KB)} KB`;
  return `${(bytes / KB / KB).toFixed(1)} MB`;
}

/** Days before the last day on which evidence counts, in which it is time to look for a later one. */
export const SOON_DAYS = 60;

/** Parts of the library that can be looked at alone. */
export const LIBRARY_FILTERS = ["all", "expiring", "unused", "restricted"] as const;
export type LibraryFilter = (typeof LIBRARY_FILTERS)[number];

export function isLibraryFilter(value: unknown): value is LibraryFilter {
  return LIBRARY_FILTERS.some(filter => filter === value);
}

export const FILTER_LABELS = {
  all: "All of it",
  expiring: "Expired or about to",
  unused: "Shows nothing now",
  restricted: "Restricted",
} as const satisfies Record<LibraryFilter, string>;

/** How a trust's evidence stands. */
export interface LibraryFigures {
  readonly all: number;
  readonly expired: number;
  /** Still in date, for no longer than the days of SOON_DAYS. */
  readonly soon: number;
  /** Shows no statement in the latest cycle. */
  readonly unused: number;
  readonly restricted: number;
  /** Statements of the latest cycle that some piece shows. */
  readonly shown: number;
  /** The piece that shows most of them; null where none shows any. */
  readonly most: { readonly id: string; readonly title: string; readonly shows: number } | null;
}

/** The most urgent thing to know about a trust's evidence, as a title. */
export function libraryFinding({ all, expired, soon, shown, most }: LibraryFigures): string {
  if (all === 0) return "No evidence yet";
  if (expired > 0) return `${count(expired)} ${expired === 1 ? "has" : "have"} expired`;
  if (soon > 0)
    return `${count(soon)} ${soon === 1 ? "expires" : "expire"} within ${SOON_DAYS} days`;
  if (most !== null && shown > 1 && most.shows * 2 > shown) {
    return `${most.shows} of ${shown} evidenced statements rest on one document`;
  }
  return `${count(all)}, all in date`;
}

function count(pieces: number): string {
  return `${pieces} piece${pieces === 1 ? "" : "s"} of evidence`;
}

export interface EvidenceContent {
  readonly note: string;
  readonly link: string;
  readonly file: { readonly name: string; readonly size: number } | null;
}

export interface PreparedEvidence {
  readonly id: string;
  readonly title: string;
  readonly speaksFor: Date;
  readonly expiresOn: Date | null;
  readonly addedByName: string;
  /** Null where this reader sees only that it is there. */
  readonly content: EvidenceContent | null;
  readonly restricted: boolean;
  /** Ids of the row's statements that it shows. */
  readonly shows: readonly string[];
}
