import { dayOf } from "../../forms/date";
import { CHARACTERISTIC_KEYS, type CharacteristicKey, type Level } from "../../rubric";

/** Academic years begin on 1 September in London. @returns the cycle's name in addresses: "2026-27". */
export function cycleAt(now: Date): string {
  const day = dayOf(now);
  const year = day.getUTCMonth() >= 8 ? day.getUTCFullYear() : day.getUTCFullYear() - 1;
  return cycleFrom(year);
}

function cycleFrom(year: number): string {
  return `${year}-${String((year + 1) % 100).padStart(2, "0")}`;
}

/** Two years that follow each other, and nothing else: "2026-27" but not "2026-28". */
export function isCycle(value: unknown): value is string {
  if (typeof value !== "string") return false;
  const match = /^(20\d{2})-(\d{2})$/.exec(value);
  return match !== null && (Number(match[1]) + 1) % 100 === Number(match[2]);
}

/** "2026/27", as people say it. */
export function sayCycle(cycle: string): string {
  return cycle.replace("-", "/");
}

/** Weeks a board is given by default from opening its assessment. */
const WEEKS_GIVEN = 8;

export function dueDate(openedOn: Date): Date {
  return new Date(openedOn.getTime() + WEEKS_GIVEN * 7 * 86_400_000);
}

/** One row's answer as far as it goes. */
export interface Answer {
  readonly level: Level | null;
  readonly notAgreed: boolean;
  readonly reason: string;
  readonly evidenceNote: string;
}

export const EMPTY_ANSWER: Answer = { level: null, notAgreed: false, reason: "", evidenceNote: "" };

/** The answer in a row that says more than it. */
export function wordsOf({ level, notAgreed, reason, evidenceNote }: Answer): Answer {
  return { level, notAgreed, reason, evidenceNote };
}

export type RowStatus = "Not yet started" | "In progress" | "Completed";

/** Completed: a level, or not agreed with its reason. */
export function statusOf(answer: Answer | undefined): RowStatus {
  if (answer === undefined) return "Not yet started";
  if (answer.level !== null) return "Completed";
  if (answer.notAgreed) return answer.reason.trim() === "" ? "In progress" : "Completed";
  return answer.reason === "" && answer.evidenceNote === "" ? "Not yet started" : "In progress";
}

/** Whether nobody has answered a row yet, so that last time's answer still stands for it. */
export function isUntouched(answer: Answer | undefined): boolean {
  return statusOf(answer) === "Not yet started";
}

/** The first row in framework order still to do, or null where all are completed. */
export function nextToDo(
  answers: ReadonlyMap<CharacteristicKey, Answer>,
): CharacteristicKey | null {
  return CHARACTERISTIC_KEYS.find(key => statusOf(answers.get(key)) !== "Completed") ?? null;
}

/** The row after this one in framework order, or null after the last. */
export function rowAfter(key: CharacteristicKey): CharacteristicKey | null {
  return CHARACTERISTIC_KEYS[CHARACTERISTIC_KEYS.indexOf(key) + 1] ?? null;
}

/** The cycle some years after another: one after "2026-27" is "2027-28". */
export function cycleAfter(cycle: string, years = 1): string {
  return cycleFrom(Number(cycle.slice(0, 4)) + years);
}
