import { HelpWords } from "@/app/_shell/help-words";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { HelpRow } from "@/lib/assessments/share/rules";
import { sayDay } from "@/lib/forms";
import type { Rubric } from "@/lib/rubric";

/** Help that a trust offers others and asks for, as it said when it shared. */
export function SharedHelp({
  help,
  rubric,
  said: { cycle, sharedAt },
}: {
  help: readonly HelpRow[];
  rubric: Rubric;
  /** The share that it stands in. */
  said: { readonly cycle: string; readonly sharedAt: Date };
}) {
  if (help.length === 0) return null;
  return (
    <section className="mb-8 max-w-reading">
      <h2 className="mb-2">Help between trusts</h2>
      <HelpWords help={help} rubric={rubric} />
      <p className="mt-1 text-small text-ink-2">
        As the trust said when it shared on {sayDay(sharedAt)}, for {sayCycle(cycle)}.
      </p>
    </section>
  );
}
