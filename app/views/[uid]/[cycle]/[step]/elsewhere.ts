import { notFound } from "next/navigation";
import type { Theirs } from "@/app/_shell/saving/saving";
import type { Grant } from "@/lib/access";
import type { ViewElsewhere, ViewTarget } from "@/lib/assessments/views/commands";
import { getViewPage } from "@/lib/assessments/views/queries";
import { viewChoiceOf } from "@/lib/assessments/views/rules";
import type { TypedView, ViewState } from "./view-state";

/** What the same person saved in another window, as their form shows it. */
export function asElsewhere(saved: ViewElsewhere): Theirs<TypedView> {
  const { reasoning, wouldNeed, version, givenAt } = saved;
  return {
    ...{ level: viewChoiceOf(saved), reasoning, wouldNeed, version },
    updatedBy: "You",
    updatedAt: givenAt.toISOString(),
  };
}

/**
 * Puts what was saved elsewhere into the form, and saves nothing. Where another view stands by now,
 * that is shown instead, with what is in the form still there.
 */
export async function takeElsewhere(
  grant: Grant<"view:give">,
  { cycle, characteristic }: ViewTarget,
  { version, ...mine }: Record<keyof TypedView, string> & { readonly version: number },
): Promise<ViewState> {
  const page = await getViewPage(grant, cycle, characteristic);
  if (page?.row.view == null) return notFound();
  const theirs = asElsewhere(page.row.view);
  const { level, reasoning, wouldNeed } = theirs;
  const standing = String(theirs.version);
  if (theirs.version !== version)
    return { code: "conflict", values: { ...mine, version: standing }, theirs };
  return {
    values: { level: level ?? "", reasoning, wouldNeed, version: standing },
    kept: "theirs",
  };
}
