import { Table } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { sayRole, type Words } from "@/lib/access";
import { sayDay } from "@/lib/forms";
import type { FirstInvitation } from "@/lib/people/first-people/queries";
import { resendFirstAction } from "./actions";

const COLUMNS = [
  { key: "trust", label: "Trust" },
  { key: "who", label: "Who" },
  { key: "role", label: "Invited as" },
  { key: "until", label: "Link works until" },
  { key: "do", label: "Change" },
];

/** First people who have not answered yet. */
export function FirstInvitations({
  pending,
  words,
}: {
  pending: readonly FirstInvitation[];
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
          key: `${one.trustUid} ${one.id}`,
          heading: one.trustName,
          cells: [
            <span key="who" className="break-all">
              {one.email}
            </span>,
            sayRole(one.role, words),
            one.expired ? `Expired ${sayDay(one.expiresAt)}` : sayDay(one.expiresAt),
            <Verbs key="do" of={one} />,
          ],
        }))}
      />
    </section>
  );
}

function Verbs({ of: { trustUid, id, email } }: { of: FirstInvitation }) {
  return (
    <div className="flex flex-wrap gap-x-5 gap-y-1">
      <form action={resendFirstAction.bind(null, String(trustUid), id)}>
        <button type="submit" className="min-h-11 cursor-pointer text-link underline">
          Send again<VisuallyHidden> to {email}</VisuallyHidden>
        </button>
      </form>
      <a
        href={`/admin/people/${trustUid}/${id}/withdraw`}
        className="inline-flex min-h-11 items-center"
      >
        Withdraw<VisuallyHidden> the invitation of {email}</VisuallyHidden>
      </a>
    </div>
  );
}
