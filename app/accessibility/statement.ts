/**
 * The days the accessibility statement rests on, by the calendar. Whoever reviews the statement
 * changes `reviewed` and `nextReview`; whoever repeats its tests changes `tested`.
 */
export const STATEMENT = {
  prepared: "2026-11-22",
  tested: "2026-11-22",
  reviewed: "2026-11-22",
  /** At most twelve months after `reviewed`; the pages of public bodies are reviewed every year. */
  nextReview: "2027-11-22",
  /** Working days within which whoever reports a problem hears from us. */
  replyWithin: 10,
} as const;

/** Whether the statement should have been reviewed again by a day. */
export function isReviewDue(today: Date): boolean {
  return today.toISOString().slice(0, 10) > STATEMENT.nextReview;
}

export interface Tested {
  readonly what: string;
  readonly how: string;
}

/** What was tested and how: no more than the project's own suites and hands have done. */
export const TESTED: readonly Tested[] = [
  {
    what: "Every screen",
    how: "axe-core, by the rules for WCAG 2.0 to 2.2 A and AA and its best practice, in Chromium with JavaScript on, at every change",
  },
  {
    what: "Zoom and small screens",
    how: "no page scrolls sideways at 320 pixels, which is 400% on a screen of 1280, at every change",
  },
  {
    what: "Keyboard",
    how: "the first tab stop skips to the content, the levels are chosen with arrow keys, whatever has focus is in view, targets are at least 24 pixels, at every change",
  },
  {
    what: "Forms",
    how: "the list of errors leads to each field, and nothing typed is lost, at every change",
  },
  {
    what: "Colour",
    how: "the contrast of all our colours is computed, and the levels stay apart in grey, at every change; forced colours, as Windows contrast themes use them, by eye",
  },
];
