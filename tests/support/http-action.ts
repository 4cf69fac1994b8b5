import { readFileSync } from "node:fs";
import type { OutgoingHttpHeaders } from "node:http";
import { join } from "node:path";
import { inject } from "vitest";
import { type Answer, type Fields, postForm } from "./http-ask";

interface ManifestEntry {
  readonly filename: string;
  readonly exportedName: string;
}

/** Ids of the built server actions, by "file#name", as the build's own manifest lists them. */
export function builtActions(dist: string): ReadonlyMap<string, string> {
  const path = join(dist, "server/server-reference-manifest.json");
  const { node } = JSON.parse(readFileSync(path, "utf8")) as {
    node: Record<string, ManifestEntry>;
  };
  return new Map(
    Object.entries(node).map(([id, { filename, exportedName }]) => [
      `${filename}#${exportedName}`,
      id,
    ]),
  );
}

let ids: ReadonlyMap<string, string> | undefined;

export function actionId(name: string): string {
  ids ??= builtActions(inject("served").dist);
  const id = ids.get(name);
  if (id === undefined) throw new Error(`The build has no action ${name}`);
  return id;
}

export interface Call {
  /** "file#name" */
  readonly action: string;
  /** The server, where it is not the one of the run. */
  readonly origin?: string;
  /** The page it is sent to. */
  readonly page: string;
  /** What comes before the form: bound arguments, and the state of the form where it has one. */
  readonly bound: readonly unknown[];
  readonly fields: Fields;
  readonly cookie: string | undefined;
  /** Besides those that such a call has; undefined takes one away. */
  readonly headers?: OutgoingHttpHeaders;
}

/** What stands for the form among the arguments, as React's script writes it. */
const FORM = "$K1";

/** Calls an action as Next's script does, with any arguments whatever. */
export function callAction(call: Call): Promise<Answer> {
  return callWith(call, [...call.bound, FORM]);
}

/** The same, with every argument as given: the form itself need not be one of them. */
export function callWith(call: Omit<Call, "bound">, args: readonly unknown[]): Promise<Answer> {
  const { action, origin = inject("served").origin, page, fields, cookie, headers } = call;
  const parts = fields.map(([name, value]) => [`_1_${name}`, value] as const);
  return postForm(origin, page, [...parts, ["0", JSON.stringify(args)]], {
    cookie,
    headers: { "Next-Action": actionId(action), Accept: "text/x-component", ...headers },
  });
}

/** Sends the form as a browser without JavaScript does, made by hand: also where no page shows it. */
export function postAction(call: Call): Promise<Answer> {
  const { action, origin = inject("served").origin, page, bound, fields, cookie } = call;
  const { headers = {} } = call;
  const reference: Fields = [
    ["$ACTION_REF_1", ""],
    ["$ACTION_1:0", JSON.stringify({ id: actionId(action), bound: "$@1" })],
    ["$ACTION_1:1", JSON.stringify(bound)],
    ["$ACTION_KEY", "k0"],
  ];
  return postForm(origin, page, [...reference, ...fields], { cookie, headers });
}

/** What an action returned, or undefined where it led elsewhere or answered with no value. */
export function resultOf(answer: Answer): { readonly code?: string } | undefined {
  const line = /^1:(\{.*\})$/m.exec(answer.body)?.[1];
  return answer.status === 200 && line !== undefined ? JSON.parse(line) : undefined;
}

/** Where an action leads on to, or undefined. */
export function ledTo(answer: Answer): string | undefined {
  const header = answer.headers["x-action-redirect"];
  return typeof header === "string" ? header.split(";")[0] : answer.headers.location;
}
