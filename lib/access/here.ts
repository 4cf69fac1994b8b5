import { headers } from "next/headers";
import { cache } from "react";
import type { TrustScope } from "../db";
import { readSessionCookie } from "./cookie";
import { deviceOf } from "./device";
import { isReading, type Person, type Place } from "./person";
import { type Moment, scopeFor } from "./scopes";
import { findPerson } from "./sessions";
import { type Words, wordsAt } from "./words";

/** The time and id of this request, as the front server names it. */
export const thisMoment = cache(async (): Promise<Moment> => {
  return { now: new Date(), requestId: (await headers()).get("x-request-id") };
});

/** The signed-in person of this request, or null. A page reads them once, an action at each call. */
export const whoIsHere = cache(async (): Promise<Person | null> => {
  const sessionId = await readSessionCookie();
  return sessionId === null ? null : findPerson(sessionId, await thisMoment());
});

/** What somebody may read in each trust whose own people they are of. */
export async function scopesOf(person: Person): Promise<readonly TrustScope[]> {
  const moment = await thisMoment();
  const own = person.appointments.flatMap(held =>
    held.body === "trust" && !isReading(held) ? [held.trustUid] : [],
  );
  return [...new Set(own)].flatMap(trustUid => scopeFor(person, { trustUid }, moment) ?? []);
}

/** What to call people and parts where this request is: for an action's answer. */
export async function wordsHere(place: Place | null): Promise<Words> {
  return wordsAt(await whoIsHere(), place);
}

/** What the person's browser says it is, for the list of their own sessions. */
export async function thisDevice(): Promise<string> {
  return deviceOf((await headers()).get("user-agent") ?? "");
}
