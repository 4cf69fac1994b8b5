import type { Step } from "@/lib/improvement/steps/queries";
import { StepCard } from "./step-card";

/** Next steps, one card each. */
export function StepsList({
  steps,
  today,
  base,
}: {
  steps: readonly Step[];
  today: Date;
  /** Where each stands, by its id. */
  base: string;
}) {
  return (
    <ul className="flex flex-col gap-4">
      {steps.map(step => (
        <li key={step.id}>
          <StepCard step={step} today={today} href={`${base}/${step.id}`} />
        </li>
      ))}
    </ul>
  );
}

/** Those that are closed, with what came of them. Nothing where none is. */
export function ClosedSteps(props: Parameters<typeof StepsList>[0]) {
  if (props.steps.length === 0) return null;
  return (
    <section aria-labelledby="closed" className="mt-12">
      <h2 id="closed" className="mb-4">
        Closed
      </h2>
      <StepsList {...props} />
    </section>
  );
}
