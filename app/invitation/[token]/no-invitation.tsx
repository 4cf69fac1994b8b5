import { PageHeading } from "@/components/ui/page-heading";

/** The same for a link that was used, withdrawn, replaced or expired, and for one that never was. */
export function NoInvitation() {
  return (
    <>
      <PageHeading>This link does not open an invitation</PageHeading>
      <div className="prose">
        <p>An invitation’s link works once, for seven days. It may have been:</p>
        <ul>
          <li>used already: then sign in as usual</li>
          <li>withdrawn, or sent again: then a newer email has the link that works</li>
          <li>cut short on its way: then copy the whole address from the email</li>
        </ul>
        <p>Whoever invited you can send it again.</p>
        <p>
          <a href="/sign-in">Sign in</a>
        </p>
      </div>
    </>
  );
}

export function TooManyTries() {
  return (
    <PageHeading lead="Wait five minutes, then open the link again. It has not been used up.">
      Too many links were opened from here
    </PageHeading>
  );
}
