import { operatorName } from "@/app/_shell/who-runs-this";
import { sayDay } from "@/lib/forms";
import { isReviewDue, STATEMENT, TESTED } from "./statement";

/** The technical part, with what was tested and what was not. */
export function Compliance({ today }: { today: Date }) {
  return (
    <>
      <h2>Technical information about this website’s accessibility</h2>
      <p>
        Waymark is to be accessible in accordance with the accessibility regulations, and{" "}
        {operatorName()} answers for that.
      </p>
      <h3>Compliance status</h3>
      <p>
        This website is partially compliant with the Web Content Accessibility Guidelines (WCAG)
        version 2.2 AA standard. We found nothing that fails it. But nobody from outside has audited
        it yet, and it has not been tested with people who use a screen reader, a screen magnifier
        or speech recognition every day. Until both are done we do not call it fully compliant.
      </p>
      <h2>Non-accessible content</h2>
      <p>The content listed below may not be accessible, for the following reasons.</p>
      <h3>Non-compliance with the accessibility regulations</h3>
      <p>
        PDFs that a browser makes of a page: depending on the browser they may have no headings or
        table structure, which would fail 1.3.1 of WCAG 2.2 (info and relationships). The page
        itself has them. We know of no other failure.
      </p>
      <h3>Disproportionate burden</h3>
      <p>We have not left anything out for this reason.</p>
      <h3>Content that is not within the scope of the accessibility regulations</h3>
      <p>
        Documents and websites that people of a trust refer to in their evidence are not part of
        this website.
      </p>
      <h2>What we are doing to improve accessibility</h2>
      <p>
        Every change is tested as listed below before it is used. The next steps are an audit from
        outside and tests with people who use assistive technology.
      </p>
      <h2>Preparation of this accessibility statement</h2>
      <p>
        This statement was prepared on {say(STATEMENT.prepared)}. It was last reviewed on{" "}
        {say(STATEMENT.reviewed)}.{" "}
        {isReviewDue(today)
          ? `It should have been reviewed again by ${say(STATEMENT.nextReview)}.`
          : `It is reviewed again by ${say(STATEMENT.nextReview)}.`}
      </p>
      <p>
        This website was last tested on {say(STATEMENT.tested)} against the WCAG 2.2 AA standard.
        The tests were carried out by the project that makes Waymark:
      </p>
      <ul>
        {TESTED.map(({ what, how }) => (
          <li key={what}>
            <strong>{what}:</strong> {how}
          </li>
        ))}
      </ul>
    </>
  );
}

function say(day: string): string {
  return sayDay(new Date(day));
}
