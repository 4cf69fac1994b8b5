import { z } from "zod";
import { text } from "../../forms";
import { type AcademyPlace, CLUSTER_MAX, clusterField, countedField } from "./rules";

const TOO_LONG = `A cluster’s name can be up to ${CLUSTER_MAX} characters`;

/** The form of the trust's academies. */
export function arrangeForm(urns: readonly number[]) {
  return z.object(
    Object.fromEntries(
      urns.flatMap(urn => [
        [clusterField(urn), text(CLUSTER_MAX, TOO_LONG)] as const,
        [countedField(urn), z.literal("yes").optional()] as const,
      ]),
    ),
  );
}

/** The academies that a form names. */
export function arrangedIn(names: Iterable<string>): readonly number[] {
  return [...names]
    .flatMap(name => /^cluster-([1-9]\d{4,8})$/.exec(name)?.[1] ?? [])
    .map(Number)
    .slice(0, 300);
}

export function placesIn(
  urns: readonly number[],
  form: Readonly<Record<string, unknown>>,
): readonly AcademyPlace[] {
  return urns.map(urn => ({
    urn,
    cluster: String(form[clusterField(urn)] ?? "").trim(),
    counted: form[countedField(urn)] === "yes",
  }));
}
