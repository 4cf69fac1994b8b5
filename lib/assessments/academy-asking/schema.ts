import { z } from "zod";
import { datePart, dayOf, readTypedDay, requiredText } from "../../forms";
import { SEND_BACK_MAX } from "./rules";

const BEFORE = "academy-";

/** The field of an academy's tick. */
export const academyTick = (urn: number) => `${BEFORE}${urn}`;

/** The tick that an address asks for: "?academy=9000101". What names no academy ticks none. */
export function tickedBy({ academy }: { readonly academy?: unknown }): Ticked {
  const urn = /^[1-9]\d{4,8}$/.exec(typeof academy === "string" ? academy : "");
  return urn === null ? {} : { [academyTick(Number(urn[0]))]: "yes" };
}

type Ticked = Readonly<Record<string, string>>;

const tick = z.literal("yes").optional();

function ticks(names: Iterable<string>) {
  const own = [...names].filter(name => /^academy-[1-9]\d{4,8}$/.test(name)).slice(0, 300);
  return Object.fromEntries(own.map(name => [name, tick]));
}

/** The academies that a form ticks, or the one whose own button was pressed. */
export function academiesIn(form: Readonly<Record<string, unknown>>): readonly number[] {
  const only = /^[1-9]\d{4,8}$/.exec(String(form.only ?? ""));
  if (only !== null) return [Number(only[0])];
  return Object.keys(form).flatMap(name =>
    name.startsWith(BEFORE) && form[name] === "yes" ? [Number(name.slice(BEFORE.length))] : [],
  );
}

/** Which academies, and until when: to ask them, and to move the day. */
export const openForm = (names: Iterable<string>) =>
  z.object({ ...ticks(names), "due-day": datePart, "due-month": datePart, "due-year": datePart });

export const remindForm = (names: Iterable<string>) =>
  z.object({ ...ticks(names), only: z.string().max(9).optional() });

/** Until when the academies are asked, or what is wrong with what was typed. */
export function readDueDay(form: Readonly<Record<string, unknown>>, now: Date): Date | string {
  const day = readTypedDay(form, "due");
  if (day === null) return "Give the day by which you ask for them";
  if (day === "unreal") return "Give a real day, like 18 12 2026";
  return day < dayOf(now) ? "The day must be today or later" : day;
}

export const sendBackForm = z.object({
  reason: requiredText(SEND_BACK_MAX, "Say why, in words for the academy"),
});
