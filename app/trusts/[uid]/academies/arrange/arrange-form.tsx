"use client";

import type { ReactNode } from "react";
import { problemsIn } from "@/app/_shell/problem-in";
import { useSent } from "@/app/_shell/use-sent";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextField } from "@/components/ui/text-field";
import {
  type ArrangedAcademy,
  clusterField,
  countedField,
} from "@/lib/assessments/academy-places/rules";
import type { FormAction } from "@/lib/forms";

/** Null for somebody who is signed out: what was sent names the academies then. */
type Academies = readonly ArrangedAcademy[] | null;

/** `children` is the page's heading: an error summary stands above it. */
export function ArrangeForm({
  arrange,
  at,
  academies,
  clusters,
  word,
  children,
}: {
  arrange: FormAction;
  at: string;
  academies: Academies;
  /** The clusters there are, which a browser proposes. */
  clusters: readonly string[];
  /** What the trust calls one of them. */
  word: string;
  children: ReactNode;
}) {
  const { state, action, onSubmit } = useSent(arrange, at);
  const { errors = {}, values } = state;
  return (
    <form action={action} onSubmit={onSubmit} noValidate key={JSON.stringify(values)}>
      <ErrorSummary errors={problemsIn(state, "arrange")} answer={state} />
      {children}
      <datalist id="clusters">
        {clusters.map(cluster => (
          <option key={cluster} value={cluster} />
        ))}
      </datalist>
      <ul className="card mb-8 divide-y divide-line px-5">
        {(academies ?? sentIn(values)).map(({ urn, name, facts, firstYear, ...place }) => (
          <li key={urn} className="grid gap-x-8 gap-y-2 py-4 sm:grid-cols-2">
            <div>
              <p className="font-semibold">{name}</p>
              <p className="text-small text-ink-2">{facts}</p>
              {firstYear && (
                <Checkbox
                  name={countedField(urn)}
                  label={`Counts in its first year`}
                  defaultChecked={values ? values[countedField(urn)] === "yes" : place.counted}
                />
              )}
              {!firstYear && place.counted && (
                <input type="hidden" name={countedField(urn)} value="yes" />
              )}
            </div>
            <TextField
              label={
                <>
                  Cluster <span className="sr-only">of {name}</span>
                </>
              }
              name={clusterField(urn)}
              list="clusters"
              autoComplete="off"
              defaultValue={values?.[clusterField(urn)] ?? place.cluster}
              error={errors[clusterField(urn)]}
            />
          </li>
        ))}
      </ul>
      <Button id="arrange">Save how each {word} is arranged</Button>
    </form>
  );
}

function sentIn(values: Readonly<Record<string, string>> = {}): readonly ArrangedAcademy[] {
  return Object.keys(values).flatMap(name => {
    const urn = /^cluster-(\d+)$/.exec(name)?.[1];
    if (urn === undefined) return [];
    const counted = values[countedField(Number(urn))] === "yes";
    const named = { urn: Number(urn), name: `URN ${urn}`, facts: "" };
    return [{ ...named, cluster: values[name] ?? "", counted, firstYear: counted }];
  });
}
