import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { publicFiles } from "@/lib/server/public-files";
import { root } from "@/lib/server/steps.mjs";
import { builtActions } from "../support/http-action";
import { MATRIX } from "./matrix";

const { dist } = inject("served");

function manifest(name: string): Record<string, string> {
  return JSON.parse(readFileSync(join(dist, name), "utf8"));
}

const listed = (kind: string) =>
  MATRIX.map(({ entry }) => entry.split(" "))
    .filter(([of]) => of === kind)
    .map(([, at]) => at)
    .sort();

const routes = Object.entries(manifest("app-path-routes-manifest.json"));

test("every built page is in the matrix, and no page that is not built", () => {
  const built = routes.filter(([file]) => file.endsWith("/page")).map(([, route]) => route);
  expect(listed("page")).toEqual(built.sort());
});

test("every method of every built route handler is in the matrix, and no other", () => {
  const built = routes
    .filter(([file]) => file.endsWith("/route"))
    .flatMap(([file, route]) => methodsOf(file).map(method => `${method} ${route}`));
  const handlers = MATRIX.map(({ entry }) => entry).filter(entry => /^[A-Z]+ /.test(entry));
  expect(handlers.sort()).toEqual(built.sort());
});

test("every built server action is in the matrix, and no action that is not built", () => {
  expect(listed("action")).toEqual([...builtActions(dist).keys()].sort());
});

test("every public file is in the matrix", () => {
  expect(listed("file")).toEqual([...publicFiles(root)].sort());
});

test("every address that the front answers itself is in the matrix", () => {
  const source = readFileSync(join(root, "lib/server/front/exchange.ts"), "utf8");
  const answered = [...source.matchAll(/#path [!=]== "([^"]+)"/g)].map(([, path]) => path);
  expect(listed("front")).toEqual(answered.sort());
});

test("the manifests of the build name the same entry points", () => {
  const paths = Object.keys(manifest("server/app-paths-manifest.json"));
  expect(paths.sort()).toEqual(routes.map(([file]) => file).sort());
});

test("there is no other way in: no pages of the old router, no middleware, no edge action", () => {
  const old = Object.keys(manifest("server/pages-manifest.json"));
  expect(old.filter(page => !/^\/(_app|_document|_error|404|500)$/.test(page))).toEqual([]);
  const middleware = manifest("server/middleware-manifest.json") as unknown as {
    middleware: object;
    functions: object;
  };
  expect([middleware.middleware, middleware.functions]).toEqual([{}, {}]);
  const actions = manifest("server/server-reference-manifest.json") as unknown as { edge: object };
  expect(actions.edge).toEqual({});
});

test("no entry point is listed twice", () => {
  const entries = MATRIX.map(({ entry }) => entry);
  expect(entries).toEqual([...new Set(entries)]);
});

/** The methods that a route handler exports, as its source says them. */
function methodsOf(file: string): string[] {
  const folder = join(root, "app", file.replace(/\/route$/, ""));
  const name = readdirSync(folder).find(entry => /^route\.tsx?$/.test(entry)) ?? "";
  const source = readFileSync(join(folder, name), "utf8");
  const exported = source.matchAll(
    /^export (?:async )?(?:function|const) (GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/gm,
  );
  return [...exported].map(([, method = ""]) => method);
}
