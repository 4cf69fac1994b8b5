import { Button } from "@/components/ui/button";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { OwnSession } from "@/lib/access";
import { sayMoment } from "@/lib/forms";
import { endElsewhereAction, endSessionAction } from "./actions";

const UNKNOWN = "A device we do not know";

/** Where somebody is signed in, each with a button that ends it there. */
export function SessionsList({ sessions }: { sessions: readonly OwnSession[] }) {
  return (
    <section className="flex flex-col gap-4">
      <h2>Where you are signed in</h2>
      <p className="text-ink-2">
        If you do not know one of these, sign it out and change your password.
      </p>
      <Table
        caption="Your devices, this one first"
        columns={[
          { key: "device", label: "Device" },
          { key: "since", label: "Signed in" },
          { key: "seen", label: "Last used" },
          { key: "end", label: "Sign out" },
        ]}
        rows={sessions.map(session => ({
          key: session.handle,
          heading: session.device || UNKNOWN,
          cells: [
            sayMoment(session.since),
            session.isThis ? "Now" : sayMoment(session.lastSeen),
            session.isThis ? (
              <Tag key="this">This device</Tag>
            ) : (
              <EndSession key="end" session={session} />
            ),
          ],
        }))}
      />
      {sessions.length > 1 && (
        <form action={endElsewhereAction}>
          <Button look="secondary">Sign out everywhere else</Button>
        </form>
      )}
    </section>
  );
}

function EndSession({ session }: { session: OwnSession }) {
  return (
    <form action={endSessionAction.bind(null, session.handle)}>
      <button type="submit" className="min-h-11 cursor-pointer text-link underline">
        Sign out
        <VisuallyHidden>
          {" "}
          {session.device || UNKNOWN}, signed in {sayMoment(session.since)}
        </VisuallyHidden>
      </button>
    </form>
  );
}
