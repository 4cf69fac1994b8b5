import type { SharedVersion } from "@/lib/assessments/shared/commands";
import { sayDay } from "@/lib/forms";
import { findStatement } from "@/lib/rubric";

/** The next steps that the trust ticked when it shared. */
export function SharedSteps({ version }: { version: SharedVersion }) {
  if (version.steps.length === 0) return null;
  return (
    <section className="mb-8">
      <h2 className="mb-2">Next steps the trust shared</h2>
      <ul className="bullets flex flex-col gap-2">
        {version.steps.map(step => (
          <li key={step.stepId}>
            <p>{findStatement(version.rubric, step.statement)?.text}</p>
            <p className="text-ink-2 wrap-anywhere">
              So that: {step.intendedEffect}. Due {sayDay(step.dueOn)}.
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
