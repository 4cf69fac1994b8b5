import { PageHeading } from "@/components/ui/page-heading";
import { SummaryList } from "@/components/ui/summary-list";
import { sayDay } from "@/lib/forms";
import type { Support, SupportWord } from "@/lib/improvement/support/queries";
import { OUTCOME_NAMES, type State, sayTime } from "@/lib/improvement/support/rules";

const STATE_NAMES = {
  proposed: "Proposed, and not agreed yet",
  agreed: "Agreed",
  ended: "Ended",
  dropped: "Dropped",
} as const satisfies Record<State, string>;

export function SupportHeading({ support, trustName }: { support: Support; trustName: string }) {
  const { stepTitle, from, to } = support;
  return (
    <PageHeading caption={`${trustName}: ${stepTitle}`}>
      {from.name} helps {to.name}
    </PageHeading>
  );
}

/** Support as it stands, and what was said of it so far. */
export function SupportFacts({ support }: { support: Support }) {
  const { state, what, who, closedAt, proposedAt, proposedByName, agreedAt } = support;
  const agreed =
    agreedAt === null
      ? []
      : [{ label: "Agreed", value: `${sayDay(agreedAt)}, by ${support.agreedByName}` }];
  return (
    <>
      <SummaryList
        rows={[
          {
            label: "Standing",
            value:
              closedAt === null
                ? STATE_NAMES[state]
                : `${STATE_NAMES[state]} on ${sayDay(closedAt)}`,
          },
          { label: "What the help is", value: <Words>{what}</Words> },
          { label: "Who is part of it", value: <Words>{who}</Words> },
          { label: "From and until", value: sayTime(support) },
          { label: "Proposed", value: `${sayDay(proposedAt)}, by ${proposedByName}` },
          ...agreed,
        ]}
      />
      <Said support={support} />
    </>
  );
}

function Words({ children }: { children: string }) {
  return <p className="whitespace-pre-line wrap-anywhere">{children}</p>;
}

/** What was said of it, oldest first: by the trust with a verdict, by the academy in words alone. */
function Said({ support: { outcomes, to } }: { support: Support }) {
  if (outcomes.length === 0) return null;
  return (
    <section aria-labelledby="said" className="mt-10">
      <h2 id="said" className="mb-4">
        What came of it
      </h2>
      <ol className="flex flex-col gap-5">
        {outcomes.map(word => (
          <li key={word.number} className="border-l-4 border-line pl-5">
            <h3 className="text-body font-semibold">
              {word.verdict === null ? `${to.name} says` : OUTCOME_NAMES[word.verdict]}
            </h3>
            <p className="my-1 whitespace-pre-line wrap-anywhere">{word.words}</p>
            <SaidBy word={word} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function SaidBy({ word: { byName, at, nextOn } }: { word: SupportWord }) {
  return (
    <p className="text-small text-ink-2">
      {byName}, {sayDay(at)}
      {nextOn !== null && <>. It goes on until {sayDay(nextOn)}</>}
    </p>
  );
}
