import { Notice } from "@/components/ui/notice";
import { runtime } from "@/lib/db";

const NOT_NAMED = "whoever runs this service";

/** The name of whoever runs this service, as the middle of a sentence says it. */
export function operatorName(): string {
  return runtime().operator ?? NOT_NAMED;
}

/** The same as a sentence of its own; nothing where nobody is named. */
export function RunBy() {
  const { operator } = runtime();
  return operator === undefined ? null : <>It is run by {operator}. </>;
}

/** An address to write to, or who knows one. */
export function ContactLink() {
  const { contact } = runtime();
  return contact === undefined ? (
    <>the person who gave you access</>
  ) : (
    <a href={`mailto:${contact}`}>{contact}</a>
  );
}

/** Says what is missing where a page must name whoever runs the service and nobody is named. */
export function NotNamed() {
  const { operator, contact, demo } = runtime();
  if (operator !== undefined && contact !== undefined) return null;
  return demo ? (
    <Notice title="This is the demo">
      Nobody stands behind it. Where Waymark is run for real, this page names whoever runs it and an
      email address.
    </Notice>
  ) : (
    <Notice kind="warning" title="This page is not complete">
      Whoever runs this service has still to give a name and an email address in its settings
      (WAYMARK_OPERATOR and WAYMARK_CONTACT).
    </Notice>
  );
}
