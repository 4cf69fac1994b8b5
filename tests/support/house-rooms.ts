import { posix } from "node:path";
import type { Rule, Source } from "./house";

/** Each room imports only rooms above it. */
export const ROOMS = [
  "rubric",
  "insights",
  "forms",
  "db",
  "access",
  "register",
  "people",
  "assessments",
  "improvement",
  "reports",
  "server",
] as const;

type Place = (typeof ROOMS)[number] | "components" | "app" | "prisma" | "elsewhere";

interface Import {
  /** From the root, without an extension; undefined for a package. */
  readonly path: string | undefined;
  readonly from: string;
  readonly typesOnly: boolean;
}

const FROM = /^(?:import|export)\s+([^;"']*?)\s*from\s*"([^"]+)"/gm;
const BARE = /^import\s*"([^"]+)"|\bimport\s*\(\s*"([^"]+)"/gm;

/** Read from the text: the types, which the code no longer has, count too. */
export function importsOf({ path, text }: Source): Import[] {
  const named = [...text.matchAll(FROM)].map(([, what = "", from = ""]) => ({
    from,
    typesOnly: isTypesOnly(what),
  }));
  const bare = [...text.matchAll(BARE)].map(([, from = "", late = ""]) => ({
    from: from || late,
    typesOnly: false,
  }));
  return [...named, ...bare].map(found => ({ ...found, path: resolve(path, found.from) }));
}

function isTypesOnly(what: string): boolean {
  if (what.startsWith("type ")) return true;
  const braces = /^\{([^}]*)\}$/.exec(what.trim())?.[1];
  return braces?.split(",").every(name => /^\s*(type\s|$)/.test(name)) ?? false;
}

function resolve(importer: string, from: string): string | undefined {
  if (from.startsWith("@/")) return from.slice(2);
  return from.startsWith(".") ? posix.join(posix.dirname(importer), from) : undefined;
}

function placeOf(path: string): Place {
  const [top, room] = path.split("/");
  if (top === "lib") return ROOMS.find(known => known === room) ?? "elsewhere";
  return top === "components" || top === "app" || top === "prisma" ? top : "elsewhere";
}

const rank = (place: Place) => ROOMS.indexOf(place as (typeof ROOMS)[number]);
const isRoom = (place: Place) => rank(place) >= 0;

/** Which files may import which. */
export const roomOrder: Rule = source => {
  const here = placeOf(source.path);
  return importsOf(source).flatMap(({ path, from, typesOnly }) => {
    if (path === undefined) {
      return here === "rubric" || here === "insights"
        ? [`${source.path} imports ${from}: lib/${here} is pure and imports no package`]
        : [];
    }
    const there = placeOf(path);
    const why = there === here ? undefined : reason(here, there, typesOnly);
    return why === undefined ? [] : [`${source.path} imports ${from}: ${why}`];
  });
};

function reason(here: Place, there: Place, typesOnly: boolean): string | undefined {
  if (there === "app" || there === "server") {
    return `nobody imports ${there}; move what is shared into a room above`;
  }
  if (here === "app" || here === "server" || here === "elsewhere") return undefined;
  if (there === "components") return "only app imports components";
  if (here === "components") {
    const fine = there === "rubric" || there === "insights" || (isRoom(there) && typesOnly);
    return fine ? undefined : "components import rubric, insights, ui and types, nothing else";
  }
  if (here === "prisma") return isRoom(there) ? undefined : "the seed uses the rooms of lib alone";
  if (there === "prisma") return "the demo's data belongs to the seed, app and server";
  return rank(there) < rank(here) && isRoom(there)
    ? undefined
    : `lib/${here} may import only the rooms above it (${ROOMS.slice(0, rank(here)).join(", ") || "none"})`;
}

const KINDS = ["schema.ts", "rules.ts", "queries.ts", "commands.ts"];

/** What a room holds: the four kinds, and what a decision allowed besides. */
const ROOM_FILES: Readonly<Record<string, RegExp>> = {
  access: new RegExp(
    `^(${"claims code common-passwords cookie dance device elsewhere faults gates here identities in-force index lost-app onward own-account password password-rules permissions person places proof roles scopes seal second-factor sessions sign-in step-up tell throttle visit words".split(" ").join("|")})\\.ts$`,
  ),
  register:
    /^((wording\/)?importer\/[a-z-]+|regions|([a-z-]+\/)?(schema|rules|queries|commands))\.ts$/,
  people: /^([a-z-]+\/)?(schema|rules|queries|commands)\.ts$/,
  assessments: /^[a-z-]+\/(schema|rules|queries|commands)\.ts$/,
  improvement: /^([a-z-]+\/)?(schema|rules|queries|commands)\.ts$/,
};

/** A room that talks to the database holds four kinds of file. */
export const fileKinds: Rule = ({ path }) => {
  const [top, room = "", ...rest] = path.split("/");
  const allowed = top === "lib" ? ROOM_FILES[room] : undefined;
  if (top === "lib" && rest.length === 0) return [`${path} is in no room: put it into one`];
  if (top === "lib" && rank(room as Place) < 0) {
    return [`${path} is in no known room; the rooms are ${ROOMS.join(", ")}`];
  }
  if (allowed === undefined || allowed.test(rest.join("/"))) return [];
  return [
    `${path} is not of a kind that lib/${room} holds: put it into ${KINDS.join(", ")}, or record the decision for a new kind`,
  ];
};

/** The client and what is generated stay behind the two doors. */
export const databaseDoors: Rule = source =>
  importsOf(source).flatMap(({ path, from }) =>
    path !== undefined &&
    /^lib\/db\/(client|generated)(\/|$)/.test(path) &&
    !source.path.startsWith("lib/db/")
      ? [`${source.path} imports ${from}: the database is reached through read and write of lib/db`]
      : [],
  );
