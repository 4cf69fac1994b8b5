import { dayFields } from "@/app/_shell/day";
import { BackLink } from "@/components/ui/back-link";
import { Notice } from "@/components/ui/notice";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { PageHeading } from "@/components/ui/page-heading";
import { say, type Words } from "@/lib/access";
import type { AskingPage } from "@/lib/assessments/academy-asking/queries";
import { academiesDueDate } from "@/lib/assessments/academy-asking/rules";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { FormAction } from "@/lib/forms";
import { AskForm } from "./ask-form";
import { RemindForm } from "./remind-form";
import { SentList } from "./sent-list";
import { toTick } from "./to-tick";
import { WhatTheyAreTold } from "./what-they-are-told";

interface OpenViewProps {
  page: AskingPage;
  uid: string;
  words: Words;
  news: string | null;
  open: FormAction;
  remind: FormAction;
  /** Which academy the address ticks, by field. */
  ticked: Readonly<Record<string, string>>;
}

export function OpenView({ page, uid, words, news, open, remind, ticked }: OpenViewProps) {
  const { academies } = page;
  const fresh = academies.filter(({ dueOn }) => dueOn === null);
  const waiting = academies.filter(({ dueOn, sentAt }) => dueOn !== null && sentAt === null);
  const sent = academies.filter(({ sentAt }) => sentAt !== null);
  const base = `/trusts/${uid}/academies`;
  const several = say(words.academy, "many");
  return (
    <>
      {news !== null && <NotificationBanner>{news}</NotificationBanner>}
      <BackLink href={base}>Back to the {several}</BackLink>
      <PageHeading
        caption={`${page.trustName}, ${sayCycle(page.cycle)}`}
        lead="Each says how the steps are lived there: what can be seen from where it sits, a level for each step, and what shows it."
      >
        Ask the {several}
      </PageHeading>
      {!page.isOpened && (
        <div className="mb-8">
          <Notice kind="warning" title="The trust’s own self-assessment is not open yet">
            The {several} are asked within it. <a href={`/trusts/${uid}`}>Open it first</a>
          </Notice>
        </div>
      )}
      {fresh.length > 0 && page.isOpened && (
        <section className="mb-12" aria-labelledby="fresh">
          <h2 id="fresh" className="mb-3">
            Not asked yet
          </h2>
          <AskForm
            act={open}
            which="Which academies do you ask?"
            press="Ask them"
            at={`${base}/open`}
            academies={fresh.map(toTick)}
            initial={{ ...ticked, ...dayFields("due", academiesDueDate(page.today)) }}
          >
            <WhatTheyAreTold words={words} openedToHeads={page.openedToHeads} base={base} />
          </AskForm>
        </section>
      )}
      {waiting.length > 0 && (
        <section className="mb-12" aria-labelledby="waiting">
          <h2 id="waiting" className="mb-3">
            Asked, and not sent yet
          </h2>
          <RemindForm
            remind={remind}
            at={`${base}/open`}
            academies={waiting.map(one => ({ ...toTick(one), urn: one.urn, written: one.written }))}
            initial={ticked}
          />
          <p className="mt-5">
            <a href={`${base}/open/due`}>Move the day by which they are asked</a>
          </p>
        </section>
      )}
      {sent.length > 0 && <SentList sent={sent} base={base} />}
    </>
  );
}
