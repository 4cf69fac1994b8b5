import type { ReactNode } from "react";
import { ButtonRow, LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import { VerbForm } from "@/components/ui/verb-form";
import { sayPlace, type Words } from "@/lib/access";
import { type FormAction, sayDay, sayMoment } from "@/lib/forms";
import type { AppointmentPage, PersonLine } from "@/lib/people/appointments/queries";
import { whyNotEnd, whyNotSuspend } from "@/lib/people/appointments/rules";
import { sayHeld, sayTerm } from "../say-term";
import type { AppointmentVisit } from "./find-appointment";
import { OpenItemsList } from "./open-items";

/** `term` is the form of its end, where the reader may change it. */
export function AppointmentView({
  found,
  leave,
  term,
}: {
  found: AppointmentVisit;
  leave: FormAction;
  term: ReactNode;
}) {
  const { page, grant, manages, visit, here, list } = found;
  const { words } = visit;
  const open = page.standing !== "ended";
  const mayEnd = open && whyNotEnd(grant, page) === null;
  const maySuspend = open && whyNotSuspend(grant, page) === null;
  return (
    <>
      <PageHeading caption={page.trustName}>{page.name}</PageHeading>
      <SummaryList rows={factsOf(page, words, list)} />
      {!open && <OpenItemsList page={page} words={words} />}
      {manages !== null && open && page.seats.length > 0 && (
        <section className="mt-10 flex flex-col gap-3">
          <h2>Committees</h2>
          {page.seats.map(seat => (
            <VerbForm
              key={seat.id}
              act={leave}
              label={`Take ${page.name} off ${seat.name}`}
              look="secondary"
            >
              <input type="hidden" name="committee" value={seat.id} />
            </VerbForm>
          ))}
        </section>
      )}
      {term}
      {(mayEnd || maySuspend || manages !== null) && (
        <section className="mt-10">
          <h2 className="mb-3">What else can be done</h2>
          <ButtonRow>
            {maySuspend && (
              <LinkButton href={`${here}/suspend`} look="secondary">
                {page.suspendedAt === null ? "Suspend access" : "Lift the suspension"}
              </LinkButton>
            )}
            {mayEnd && (
              <LinkButton href={`${here}/end`} look="secondary">
                End this appointment
              </LinkButton>
            )}
            {manages !== null && manages.userId !== page.userId && (
              <LinkButton href={`${here}/add`} look="secondary">
                Give a further place
              </LinkButton>
            )}
          </ButtonRow>
          {open && !mayEnd && <p className="mt-3 text-ink-2">{WHO}</p>}
        </section>
      )}
    </>
  );
}

const WHO =
  "You may not end this appointment. Help lists who may. A chair steps down, or the term ends.";

function factsOf(page: AppointmentPage, words: Words, list: string): SummaryRow[] {
  const rows: SummaryRow[] = [
    { label: "Place", value: say(page, words) },
    { label: "Since", value: sayDay(page.fromDate) },
    { label: "Term", value: sayHeld(page) },
  ];
  if (page.email !== null) rows.push({ label: "Email address", value: page.email });
  if (page.suspendedAt !== null) {
    rows.push({ label: "Suspended", value: sayMoment(page.suspendedAt) });
  }
  if (page.endReason !== null) {
    const by = page.endedByName === null ? "" : ` (${page.endedByName})`;
    rows.push({ label: "Why it ends", value: `${page.endReason}${by}` });
  }
  if (page.others.length > 0) {
    const links = page.others.map(line => (
      <li key={line.id}>
        <a href={`${list}/${line.id}`}>{say(line, words)}</a>, {sayTerm(line).toLowerCase()}
      </li>
    ));
    rows.push({ label: "Other places here", value: <ul>{links}</ul> });
  }
  return rows;
}

function say(line: PersonLine, words: Words): string {
  return sayPlace({ ...line, committees: line.seats.map(({ name }) => name) }, words);
}
