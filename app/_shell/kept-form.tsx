import type { ReactNode } from "react";
import { PageShell } from "./page-shell";

/** A form by itself, for a person who was signed out while writing: what they sent, and nothing of ours. */
export function KeptForm({ children }: { children: ReactNode }) {
  return (
    <PageShell person={null} at="/sign-in">
      {children}
    </PageShell>
  );
}
