import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Table } from "@/components/ui/table";
import { sayPlace, sayRole, type Words } from "@/lib/access";
import type { PeoplePage, PersonLine } from "@/lib/people/appointments/queries";
import { BODY_KEYS, rolesOf, sayBody } from "@/lib/people/appointments/rules";
import { Committees } from "./committees";
import { sayHeld } from "./say-term";

/** `opens` says whose appointment the reader of the page may change. */
export function PeopleView({
  page,
  words,
  manages,
  invites,
  opens,
}: {
  page: PeoplePage;
  words: Words;
  manages: boolean;
  /** Whether its reader may invite people. */
  invites: boolean;
  opens: (line: PersonLine) => boolean;
}) {
  const now = page.people.filter(({ standing }) => standing !== "ended");
  const left = page.people.filter(({ standing }) => standing === "ended");
  const list = { words, opens, base: `/trusts/${page.trustUid}/people` };
  return (
    <>
      <PageHeading
        caption={page.trustName}
        lead="Everybody who has a place in the trust, and until when. Readers and reviewers do not see this page."
      >
        People
      </PageHeading>
      {manages && (
        <p className="mb-6">
          Choose a name to change a term, give a further place, suspend somebody or end their
          appointment. <a href="/help#who-removes-whom">Who may do that for whom</a>
        </p>
      )}
      {invites && (
        <p className="mb-6">
          <LinkButton href={`/trusts/${page.trustUid}/people/invite`}>Invite people</LinkButton>
        </p>
      )}
      <div className="flex flex-col gap-8">
        {BODY_KEYS.map(body => {
          const title = sayBody(body, words);
          const people = rolesOf(body).flatMap(role => now.filter(one => one.role === role));
          if (body === "committees") return <Committees key={body} people={now} {...list} />;
          if (people.length > 0) return <List key={body} title={title} people={people} {...list} />;
          return body === "board" || body === "clerk" ? (
            <Notice key={body} kind="warning" title={title}>
              Nobody holds this place at present.
            </Notice>
          ) : null;
        })}
        {left.length > 0 && <List title="Left within the last year" people={left} {...list} />}
        {manages && (
          <p>
            <a href={`/trusts/${page.trustUid}/record`}>Records: requests, and the hold</a>
          </p>
        )}
      </div>
    </>
  );
}

export interface Listing {
  readonly words: Words;
  readonly base: string;
  readonly opens: (line: PersonLine) => boolean;
}

function List({
  title,
  people,
  words,
  base,
  opens,
}: Listing & { title: string; people: readonly PersonLine[] }) {
  return (
    <Table
      caption={title}
      columns={[
        { key: "name", label: "Name" },
        { key: "role", label: "What they are" },
        { key: "term", label: "Term" },
      ]}
      rows={people.map(line => ({
        key: line.id,
        heading: <Name line={line} words={words} base={base} opens={opens} />,
        cells: [
          sayPlace({ ...line, committees: line.seats.map(({ name }) => name) }, words),
          sayHeld(line),
        ],
      }))}
    />
  );
}

/** Somebody's name: a link for whoever may change their appointment. */
export function Name({ line, words, base, opens }: Listing & { line: PersonLine }) {
  if (!opens(line)) return line.name;
  const place = line.academy ?? sayRole(line.role, words);
  return (
    <a href={`${base}/${line.id}`} aria-label={`${line.name}, ${place}`}>
      {line.name}
    </a>
  );
}
