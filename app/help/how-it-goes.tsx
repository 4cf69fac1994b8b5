import { say, type Words } from "@/lib/access";

/** A self-assessment from its opening to the next one, one line of bold for whoever skims. */
export function HowItGoes({ words }: { words: Words }) {
  return (
    <ol>
      <li>
        <strong>Invite the board.</strong> The chair, the vice-chair or the {words.clerk} invites
        people by their email addresses. Each gets a link of their own, and chooses a name and a
        password.
      </li>
      <li>
        <strong>Open it.</strong> The chair, the vice-chair or the {words.clerk} opens the
        self-assessment of the academic year.
      </li>
      <li>
        <strong>Prepare.</strong> Read <a href="/framework">the framework</a> before the meeting,
        and gather what shows where the trust stands. From the second year on, last year’s level and
        evidence stand beside each question.
      </li>
      <li>
        <strong>Ask the {say(words.academy, "many")}.</strong> The trust CEO asks each how the steps
        are lived there. Its {words.principal} and the chair of its {words.localBody} answer what
        can be seen from where they sit, together and in their own time, and send it to the trust.
        It never leaves the trust.
      </li>
      <li>
        <strong>Rate.</strong> There are ten questions: overall performance and nine steps, in any
        order. For each the board agrees the level that fits best, says why and notes the evidence.
        The chair, the vice-chair or the {words.clerk} types it in. It saves itself, and everybody
        in the trust can read along.
      </li>
      <li>
        <strong>Check.</strong> All ten answers stand on one page. Each can still be changed.
      </li>
      <li>
        <strong>Approve.</strong> The chair, or the vice-chair in their absence, gives the date of
        the meeting and the minute reference. That makes a version nobody can change, inside the
        trust.
      </li>
      <li>
        <strong>Share it, or keep it.</strong> Both are fine. Sharing is a second act: you see
        exactly what the {words.rscTeam} will read before it leaves, and you can withdraw it at any
        time.
      </li>
      <li>
        <strong>Reopen it</strong> if something was wrong. That needs a reason. The earlier version
        is kept, and the corrected one is approved again.
      </li>
      <li>
        <strong>Next year</strong> a new self-assessment is opened. What you said this year waits
        beside the questions until somebody confirms that it still holds.
      </li>
    </ol>
  );
}
