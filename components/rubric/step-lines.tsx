import { sayYears, type Year } from "@/lib/insights";
import { StepLine } from "./step-line";

export interface Line {
  readonly key: string;
  readonly title: string;
  readonly years: readonly Year[];
}

/** Several rows over the years, each on the same four levels. The table beside them has all they show. */
export function StepLines({ lines }: { lines: readonly Line[] }) {
  return (
    <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {lines.map(({ key, title, years }) => (
        <li key={key} className="card flex flex-col gap-2 p-4">
          <span className="text-small font-semibold">{title}</span>
          <StepLine years={years} />
          <span className="text-fine text-ink-2">{sayYears(years)}</span>
        </li>
      ))}
    </ul>
  );
}
