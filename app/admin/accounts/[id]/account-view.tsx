import { sayTerm } from "@/app/trusts/[uid]/people/say-term";
import { ButtonRow, LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { SummaryList } from "@/components/ui/summary-list";
import { Table } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { sayRole, type Words } from "@/lib/access";
import { sayDay, sayMoment } from "@/lib/forms";
import type { AccountPage, AccountPlace } from "@/lib/people/accounts/queries";
import { THE_ACCOUNT } from "@/lib/people/accounts/rules";

const COLUMNS = [
  { key: "body", label: "Body" },
  { key: "role", label: "As" },
  { key: "term", label: "Standing" },
  { key: "do", label: "Change" },
];

interface Shown {
  readonly account: AccountPage;
  /** Whether it is the reader's own: somebody else closes that. */
  readonly own: boolean;
  readonly words: Words;
}

export function AccountView({ account, own, words }: Shown) {
  const here = `/admin/accounts/${account.userId}`;
  const suspended = account.suspendedAt !== null;
  return (
    <>
      <PageHeading caption="Account">{account.name}</PageHeading>
      {suspended && (
        <div className="mb-8">
          <Notice kind="warning" title="This account is suspended">
            Nobody can sign in to it, and none of its places opens anything.
          </Notice>
        </div>
      )}
      <SummaryList rows={factsOf(account)} />
      <div className="mt-6">
        {own ? (
          <p>This is your own account. Another administrator could suspend it.</p>
        ) : (
          <ButtonRow>
            <LinkButton
              href={`${here}/${THE_ACCOUNT}/${suspended ? "lift" : "suspend"}`}
              look="secondary"
            >
              {suspended ? "Lift the suspension" : "Suspend the account"}
            </LinkButton>
          </ButtonRow>
        )}
      </div>
      <section className="mt-12" aria-labelledby="places">
        <h2 id="places" className="mb-4">
          What they are here
        </h2>
        {account.places.length === 0 ? (
          <p>Nothing: nobody has appointed them.</p>
        ) : (
          <Table
            caption="Places, the newest first"
            columns={COLUMNS}
            rows={account.places.map(place => ({
              key: `${place.body} ${place.id}`,
              heading: bodyOf(place),
              cells: [
                sayRole(place.role, words),
                sayStanding(place),
                <Verbs key="do" place={place} own={own} here={here} />,
              ],
            }))}
          />
        )}
      </section>
    </>
  );
}

function factsOf({ email, since, suspendedAt }: AccountPage) {
  return [
    { label: "Email address", value: <span className="break-words">{email}</span> },
    { label: "Account since", value: sayDay(since) },
    ...(suspendedAt === null ? [] : [{ label: "Suspended", value: sayMoment(suspendedAt) }]),
  ];
}

function sayStanding(place: AccountPlace): string {
  const isOpen = place.standing === "in force" && place.untilDate === null;
  return isOpen ? "In force" : sayTerm(place);
}

const bodyOf = ({ name }: AccountPlace) => name ?? "Waymark";

/** What can be done about a place: a trust looks after its own. */
function Verbs({ place, own, here }: { place: AccountPlace; own: boolean; here: string }) {
  if (place.body === "trust") return "The trust’s own to change";
  if (own) return "Another administrator’s to change";
  if (place.standing === "ended") return "Nothing: it is over";
  const lifts = place.standing === "suspended";
  const which = <VisuallyHidden> the place in {bodyOf(place)}</VisuallyHidden>;
  return (
    <div className="flex flex-wrap gap-x-5 gap-y-1">
      <a
        href={`${here}/${place.id}/${lifts ? "lift" : "suspend"}`}
        className="inline-flex min-h-11 items-center"
      >
        {lifts ? "Lift the suspension" : "Suspend"}
        {which}
      </a>
      <a href={`${here}/${place.id}/end`} className="inline-flex min-h-11 items-center">
        End{which}
      </a>
    </div>
  );
}
