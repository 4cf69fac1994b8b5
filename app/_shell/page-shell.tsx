import type { ReactNode } from "react";
import type { FrameWidth } from "@/components/ui/frame";
import { Shell } from "@/components/ui/shell";
import {
  type Appointment,
  idleMinutes,
  isReading,
  type Person,
  pathOf,
  type Words,
  wordsAt,
} from "@/lib/access";
import { runtime } from "@/lib/db";
import { IdleWarning } from "./idle-warning";
import { menuOf, nameOf } from "./menus";
import { SignOut } from "./sign-out";

/** The frame of every page: who is here, where they are, what else there is. */
export function PageShell({
  person,
  held = onlyOne(person),
  at,
  width = "reading",
  children,
}: {
  person: Person | null;
  /** The appointment this page belongs to. */
  held?: Appointment | undefined | null;
  /** The menu entry this page belongs under. */
  at: string;
  width?: FrameWidth;
  children: ReactNode;
}) {
  const several = new Set(person?.appointments.map(pathOf)).size > 1;
  return (
    <Shell
      width={width}
      body={held ? nameOf(held) : undefined}
      switchHref={several && at !== "/bodies" ? "/bodies" : undefined}
      accountHref={person === null ? undefined : "/account"}
      signOut={person === null ? undefined : <SignOut />}
      demo={runtime().demo ? OUTBOX : undefined}
      nav={person === null ? [] : menuOf(held ?? undefined, at, person)}
    >
      {children}
      {person !== null && <Warning person={person} />}
    </Shell>
  );
}

/** The demo sends no mail: what would be sent is found here. */
const OUTBOX = { words: "See its mail", href: "/outbox" } as const;

function Warning({ person }: { person: Person }) {
  const left = person.sessionProof?.secondsLeft ?? 0;
  return (
    <IdleWarning minutes={idleMinutes(person.appointments)} minutesLeft={Math.floor(left / 60)} />
  );
}

/** A page of no body shows the only one somebody has, by however many roles; with several, none. */
function onlyOne(person: Person | null): Appointment | undefined {
  const rooms = new Set(person?.appointments.map(pathOf));
  return rooms.size === 1 ? person?.appointments[0] : undefined;
}

/** The words for a page of no body: a trust's own for whoever is of that one alone, else ours. */
export function wordsOfOnly(person: Person | null): Words {
  const only = onlyOne(person);
  return wordsAt(person, only?.body === "trust" ? only : null);
}

/** The appointment by which somebody is one of a trust's own people. */
export function inTrust(person: Person, uid: number): Appointment | undefined {
  return person.appointments.find(
    held => held.body === "trust" && !isReading(held) && held.trustUid === uid,
  );
}

/** The appointment by which somebody reads what a trust has approved. */
export function asReader(person: Person, uid: number): Appointment | undefined {
  return person.appointments.find(held => isReading(held) && held.trustUid === uid);
}

/** The appointment by which somebody speaks for an academy. */
export function ofAcademy(person: Person, uid: number, urn: number): Appointment | undefined {
  return person.appointments.find(
    held => held.body === "trust" && held.trustUid === uid && held.urn === urn,
  );
}

/** The appointment by which somebody is in a region's team. */
export function inRegion(person: Person, slug: string): Appointment | undefined {
  return person.appointments.find(held => held.body === "region" && held.regionSlug === slug);
}

export function asAdministrator(person: Person): Appointment | undefined {
  return person.appointments.find(held => held.body === "platform");
}
