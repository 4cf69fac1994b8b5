import { ContactLink, NotNamed, RunBy } from "@/app/_shell/who-runs-this";
import type { Words } from "@/lib/access";

/** What to do when something fails, and who knows. */
export function Trouble({ words }: { words: Words }) {
  return (
    <>
      <ul>
        <li>
          <strong>“Not saved”:</strong> leave the page open. It tries again by itself until the
          connection is back. The button at the end of the page saves too.
        </li>
        <li>
          <strong>Somebody else has saved another answer:</strong> you see both, and choose. Nothing
          of yours is lost.
        </li>
        <li>
          <strong>You were signed out:</strong> sign in again. You come back to the page you were
          on.
        </li>
        <li>
          <strong>You have forgotten your password:</strong>{" "}
          <a href="/sign-in/forgotten">have a letter sent</a> with a link and a code. Either lets
          you choose a new one.
        </li>
        <li>
          <strong>You do not have your phone:</strong> when you are asked for a code, type one of
          your recovery codes instead. Each works once.
        </li>
        <li>
          <strong>“Page not found”:</strong> the address may be another trust’s, or you are signed
          in as somebody who may not open it.
        </li>
        <li>
          <strong>“This link does not open an invitation”:</strong> an invitation’s link works once,
          for seven days. Ask the chair or the {words.clerk} to send it again.
        </li>
        <li>
          <strong>“There is a problem with Waymark”:</strong> what was saved before is safe. Try
          again a little later. If it goes on, tell us, and quote the reference that stands at the
          end of that page: it leads straight to what went wrong.
        </li>
      </ul>
      <h2 id="who-to-ask">Who to ask</h2>
      <ul>
        <li>
          <strong>About the answers, the meeting or who has access:</strong> the {words.clerk} or
          the chair of your trust.
        </li>
        <li>
          <strong>About Waymark itself:</strong> <ContactLink />. <RunBy />
        </li>
        <li>
          <strong>About what is held about you:</strong> the <a href="/privacy">privacy notice</a>{" "}
          says who answers.
        </li>
      </ul>
      <NotNamed />
    </>
  );
}
