import { Table } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { sayPlace, type Words } from "@/lib/access";
import { sayDay } from "@/lib/forms";
import type { Pending } from "@/lib/people/invitations/queries";
import { resendAction } from "./invite/actions";

const COLUMNS = [
  { key: "who", label: "Who" },
  { key: "role", label: "Invited as" },
  { key: "by", label: "By" },
  { key: "until", label: "Link works until" },
  { key: "do", label: "Change" },
];

/** Who has been invited and has not answered. For whoever may invite: shows nothing where nobody waits. */
export function PendingInvitations({
  uid,
  pending,
  words,
}: {
  uid: string | number;
  pending: readonly Pending[];
  words: Words;
}) {
  if (pending.length === 0) return null;
  return (
    <section className="mt-12" aria-labelledby="pending">
      <h2 id="pending" className="mb-4">
        Invited, not answered yet
      </h2>
      <Table
        caption="Invitations, the oldest first"
        columns={COLUMNS}
        rows={pending.map(one => ({
          key: one.id,
          heading: <Person name={one.name} email={one.email} />,
          cells: [
            sayPlace(one, words),
            one.invitedByName,
            one.expired ? `Expired ${sayDay(one.expiresAt)}` : sayDay(one.expiresAt),
            <Verbs key="do" uid={String(uid)} id={one.id} email={one.email} />,
          ],
        }))}
      />
    </section>
  );
}

function Person({ name, email }: { name: string; email: string }) {
  return (
    <>
      {name !== "" && <span className="block">{name}</span>}
      <span className="block break-all font-normal">{email}</span>
    </>
  );
}

/** Sending again undoes nothing; withdrawing has a page of its own. */
function Verbs({ uid, id, email }: { uid: string; id: string; email: string }) {
  return (
    <div className="flex flex-wrap gap-x-5 gap-y-1">
      <form action={resendAction.bind(null, uid, id)}>
        <button type="submit" className="min-h-11 cursor-pointer text-link underline">
          Send again<VisuallyHidden> to {email}</VisuallyHidden>
        </button>
      </form>
      <a
        href={`/trusts/${uid}/people/invitations/${id}/withdraw`}
        className="inline-flex min-h-11 items-center"
      >
        Withdraw<VisuallyHidden> the invitation of {email}</VisuallyHidden>
      </a>
    </div>
  );
}
