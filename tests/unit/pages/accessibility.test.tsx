import { describe, expect, it } from "vitest";
import { Compliance } from "@/app/accessibility/compliance";
import { HowAccessible } from "@/app/accessibility/how-accessible";
import { isReviewDue, STATEMENT } from "@/app/accessibility/statement";
import { holdRuntime } from "@/lib/db";
import { all, markup, words } from "../components/markup";

holdRuntime({
  databaseUrl: "",
  secret: "",
  secure: true,
  demo: false,
  operator: "Example Ltd",
  contact: "help@example.org",
});
const html = markup(
  <>
    <HowAccessible />
    <Compliance today={new Date(STATEMENT.reviewed)} />
  </>,
);

describe("the accessibility statement", () => {
  it("has the parts that the law asks for, in the order of the government's sample", () => {
    expect(all(html, /<h2>([^<]+)</g)).toEqual([
      "How accessible this website is",
      "Feedback and contact information",
      "Enforcement procedure",
      "Technical information about this website’s accessibility",
      "Non-accessible content",
      "What we are doing to improve accessibility",
      "Preparation of this accessibility statement",
    ]);
    expect(all(html, /<h3>([^<]+)</g)).toEqual([
      "Compliance status",
      "Non-compliance with the accessibility regulations",
      "Disproportionate burden",
      "Content that is not within the scope of the accessibility regulations",
    ]);
  });

  it("names who runs the service, where to write and who enforces the law", () => {
    const text = words(html);
    expect(text).toContain("It is run by Example Ltd.");
    expect(html).toContain('href="mailto:help@example.org"');
    expect(text).toContain("We reply within 10 working days");
    expect(text).toContain("Equality and Human Rights Commission (EHRC)");
    expect(text).toContain("Equality Advisory and Support Service (EASS)");
  });

  it("gives the day it was prepared, reviewed and tested", () => {
    const text = words(html);
    expect(text).toContain("was prepared on 22 November 2026");
    expect(text).toMatch(/last reviewed on \d{1,2} \w+ 20\d\d/);
    expect(text).toMatch(/last tested on \d{1,2} \w+ 20\d\d/);
  });
});

/**
 * The days are held against each other and never against today: a clock alone turns no test red, or
 * somebody's unrelated change would wait for a review. Once one is due, this run says so, and the
 * statement itself tells its readers.
 */
describe("the days of the accessibility statement", () => {
  it("are in order: prepared, then tested, then reviewed", () => {
    const { prepared, tested, reviewed } = STATEMENT;
    expect([prepared, tested, reviewed]).toEqual([prepared, tested, reviewed].toSorted());
  });

  it("leave at most twelve months between two reviews", () => {
    const last = new Date(STATEMENT.reviewed);
    const next = new Date(STATEMENT.nextReview).getTime();
    expect(next).toBeGreaterThan(last.getTime());
    expect(next).toBeLessThanOrEqual(last.setUTCFullYear(last.getUTCFullYear() + 1));
  });

  it("say when a review is due: not on the day, but on the next", () => {
    const day = new Date(STATEMENT.nextReview);
    expect(isReviewDue(day)).toBe(false);
    const next = new Date(day.setUTCDate(day.getUTCDate() + 1));
    expect(isReviewDue(next)).toBe(true);
    expect(words(markup(<Compliance today={next} />))).toContain("should have been reviewed again");
  });
});

if (isReviewDue(new Date())) {
  console.warn("The accessibility statement is due for review: app/accessibility/statement.ts");
}
