import { sayOpenSteps } from "@/lib/improvement/steps/rules";

/** One line that leads to the open next steps. Nothing where none is open. */
export function StepsLine({
  steps,
  href,
}: {
  steps: { readonly open: number; readonly due: number };
  href: string;
}) {
  const says = sayOpenSteps(steps);
  if (says === null) return null;
  return (
    <p className="my-4 print:hidden">
      <a href={href} className="inline-flex min-h-11 items-center">
        {says}
      </a>
    </p>
  );
}
