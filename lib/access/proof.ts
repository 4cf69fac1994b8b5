import { runtime } from "../db";
import type { Person, Place } from "./person";

/** How long a proof counts as recent, for what asks for it again. Minutes. */
export const RECENT_MINUTES = 15;

/**
 * Whether somebody has proved enough to act in a place: the RSC team and administrators by a second
 * factor, everybody else by one. The demo asks nobody: its password stands on its own page.
 */
export function hasProvedEnough(person: Person, place: Place): boolean {
  return !asksSecondFactor(place) || runtime().demo || person.sessionProof?.secondFactor === true;
}

function asksSecondFactor(place: Place): boolean {
  return place === "platform" || "regionSlug" in place;
}

/** Whether any of somebody's appointments asks for a second factor. */
export function needsSecondFactor(person: Person): boolean {
  return person.appointments.some(held => held.body !== "trust");
}

/** Whether somebody has proved who they are so lately that they need not do it again. */
export function hasProvedLately(person: Person): boolean {
  return runtime().demo || person.sessionProof?.recent === true;
}
