import { ContactLink } from "@/app/_shell/who-runs-this";
import type { Words } from "@/lib/access";

export interface OwnTrust {
  readonly name: string;
  /** What it calls its governance professional. */
  readonly clerk: string;
}

/** What one may ask for, of whom, and where to complain. `trusts` are the reader's own. */
export function Rights({ trusts, words }: { trusts: readonly OwnTrust[]; words: Words }) {
  return (
    <>
      <h2>What you can ask for</h2>
      <p>
        You can ask to see what is held about you (a subject access request), to have it corrected
        or deleted, to have its use limited, and you can object to it. The answer comes within one
        month. A version that the board has approved is part of the trust’s records, so a name in it
        is not always deleted.
      </p>
      <h2 id="contact">Who to write to</h2>
      <ul>
        {trusts.map(trust => (
          <li key={trust.name}>
            <strong>{trust.name}:</strong> the {trust.clerk} of the trust, or its data protection
            officer
          </li>
        ))}
        {trusts.length === 0 && (
          <li>
            <strong>About what a trust holds:</strong> its governance professional or its data
            protection officer
          </li>
        )}
        <li>
          <strong>About what the {words.rscTeam} holds:</strong> the Department for Education
        </li>
        <li>
          <strong>About this service:</strong> <ContactLink />
        </li>
      </ul>
      <p>
        If you are not happy with the answer, you can complain to the{" "}
        <a href="https://ico.org.uk/make-a-complaint/">Information Commissioner</a>.
      </p>
      <h2>Freedom of information</h2>
      <p>
        Private is not secret in law. Academy trusts and the Department for Education answer
        requests under the Freedom of Information Act, and board papers may be inspected. What a
        trust has written here may have to be released, with names taken out where the law says so.
        Send such a request to the trust itself.
      </p>
    </>
  );
}
