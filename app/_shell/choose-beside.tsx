import type { ReactNode } from "react";
import { BackLink } from "@/components/ui/back-link";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PageHeading } from "@/components/ui/page-heading";
import { Ticks } from "@/components/ui/ticks";

export interface ChooseBesideProps {
  readonly back: { readonly href: string; readonly words: string };
  readonly caption: string;
  /** Where the form leads. */
  readonly at: string;
  /** What goes with it. */
  readonly kept?: Readonly<Record<string, string>>;
  /** The name of the ticks in the address. */
  readonly name: string;
  readonly legend: string;
  /** What stands above the ticks, where there is more to say. */
  readonly notes?: ReactNode;
  /** What is ticked: one of them, and several. */
  readonly words: readonly [one: string, many: string];
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly ticked: readonly string[];
  /** False for whoever comes to choose, and has made no mistake yet. */
  readonly isWrong: boolean;
}

/** Whom to set side by side, with the ticks as they were; and what was wrong with them. */
export function ChooseBeside({
  back,
  caption,
  at,
  kept = {},
  name,
  legend,
  notes,
  words: [one, many],
  choices,
  ticked,
  isWrong,
}: ChooseBesideProps) {
  const [first] = choices;
  const error = isWrong ? `${sayTicked(ticked.length, one, many)} Tick two, three or four` : null;
  return (
    <>
      <ErrorSummary
        errors={
          error === null || first === undefined
            ? []
            : [{ id: `${name}-${first.value}`, message: error }]
        }
      />
      <BackLink href={back.href}>{back.words}</BackLink>
      <PageHeading caption={caption}>Tick two, three or four {many}</PageHeading>
      {notes}
      <form action={at} className="flex max-w-reading flex-col gap-6">
        {Object.entries(kept).map(([key, value]) => (
          <input key={key} type="hidden" name={key} value={value} />
        ))}
        <Ticks legend={legend} id={name} error={error ?? undefined}>
          {choices.map(({ value, label }) => (
            <Checkbox
              key={value}
              id={`${name}-${value}`}
              name={name}
              value={value}
              label={label}
              defaultChecked={ticked.includes(value)}
            />
          ))}
        </Ticks>
        <div>
          <Button>Set them side by side</Button>
        </div>
      </form>
    </>
  );
}

function sayTicked(count: number, one: string, many: string): string {
  if (count === 0) return "You ticked none.";
  return count === 1 ? `You ticked one ${one}.` : `You ticked ${count} ${many}.`;
}
