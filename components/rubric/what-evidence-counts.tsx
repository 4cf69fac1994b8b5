/** What a note of evidence should say, and what is none. Plain paragraphs and lists, for a `details` or a page. */
export function WhatEvidenceCounts() {
  return (
    <div className="prose">
      <p>
        Evidence is something another person could open and check. It shows that a statement of the
        framework is true in your trust today.
      </p>
      <ul>
        <li>
          <strong>It counts:</strong> minutes, a policy with its date, a report to the board, a plan
          with what came of it, published results, a review by somebody from outside.
        </li>
        <li>
          <strong>It does not count:</strong> an intention, what everybody knows, or a document that
          nobody can find.
        </li>
        <li>
          <strong>Say what it is, its date and where it is kept:</strong> “Risk register, reviewed
          by the audit committee, October 2026, on the trust’s drive”.
        </li>
        <li>
          <strong>A little is enough.</strong> One good document for each statement says more than a
          list of ten. Last year’s still counts if it is still true.
        </li>
        <li>
          <strong>Name no pupils or staff.</strong> People may ask to see what is written about
          them.
        </li>
      </ul>
      <p>
        Evidence informs a level and never sets it. The board agrees the level that fits best, and
        may say “not agreed” and why.
      </p>
    </div>
  );
}
