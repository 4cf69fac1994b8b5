import { dayFields } from "@/app/_shell/day";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { say, type Words } from "@/lib/access";
import type { AskingPage } from "@/lib/assessments/academy-asking/queries";
import type { AskedAcademy } from "@/lib/assessments/academy-asking/rules";
import { academyTick } from "@/lib/assessments/academy-asking/schema";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { FormAction } from "@/lib/forms";
import { AskForm } from "../ask-form";
import { toTick } from "../to-tick";
import { PRESS, WHICH } from "./words";

interface DueViewProps {
  page: AskingPage;
  /** Those that were asked and have not sent. */
  waiting: readonly AskedAcademy[];
  /** Which of them the address ticks, by field; without one all are ticked. */
  ticked: Readonly<Record<string, string>>;
  words: Words;
  at: string;
  move: FormAction;
}

export function DueView({ page, waiting, ticked, words, at, move }: DueViewProps) {
  const named = waiting.filter(({ urn }) => academyTick(urn) in ticked);
  const begun = named.length === 0 ? waiting : named;
  const latest = Math.max(...begun.map(({ dueOn }) => dueOn?.getTime() ?? 0));
  const heading = (
    <PageHeading
      caption={`${page.trustName}, ${sayCycle(page.cycle)}`}
      lead={
        waiting.length === 0
          ? "Nobody is waited for: whoever was asked has sent."
          : `Only ${say(words.academy, "many")} that have not sent their view are listed. Whoever speaks for one whose day is moved gets a letter with the new day.`
      }
    >
      Move the day by which they are asked
    </PageHeading>
  );
  return (
    <>
      <BackLink href={at.replace(/\/due$/, "")}>Back to who was asked</BackLink>
      {waiting.length === 0 ? (
        heading
      ) : (
        <AskForm
          {...{ act: move, at, which: WHICH, press: PRESS, heading }}
          academies={waiting.map(toTick)}
          initial={{
            ...Object.fromEntries(begun.map(({ urn }) => [academyTick(urn), "yes"])),
            ...dayFields("due", new Date(latest)),
          }}
        />
      )}
    </>
  );
}
