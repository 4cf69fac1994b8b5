import type { ReactNode } from "react";
import { Button, ButtonRow } from "@/components/ui/button";

/** More rows than these, and the button stands above them too. */
const MANY = 12;

/** The list's rows, of which those ticked are set side by side: an address that can be passed on. */
export function CompareForm({
  base,
  rows,
  children,
}: {
  /** The list's address. */
  base: string;
  /** How many of the rows can be ticked. */
  rows: number;
  children: ReactNode;
}) {
  if (rows === 0) return children;
  const compare = (
    <div className="my-4 print:hidden">
      <ButtonRow>
        <Button look="secondary">Set the ticked trusts side by side</Button>
        <span className="text-small text-ink-2">
          Tick two, three or four, or{" "}
          <a href={`${base}/compare?choose=yes`}>choose from all that share</a>.
        </span>
      </ButtonRow>
    </div>
  );
  return (
    <form action={`${base}/compare`} aria-label="Compare trusts">
      {rows > MANY && compare}
      {children}
      {compare}
    </form>
  );
}
