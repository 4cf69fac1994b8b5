/** Weeks an academy is given by default. */
const WEEKS_GIVEN = 6;

export function academiesDueDate(today: Date): Date {
  return new Date(today.getTime() + WEEKS_GIVEN * 7 * 86_400_000);
}

/** An academy is written to once a day at most, its first letter included. */
export const BETWEEN_LETTERS = "1 day";

/** An academy as whoever asks it sees it. Nothing of how far its view has come. */
export interface AskedAcademy {
  readonly urn: number;
  readonly name: string;
  readonly phase: string;
  /** Its principal and whoever chairs its local body, by name. */
  readonly people: readonly string[];
  /** Null where the cycle is not opened for it. */
  readonly dueOn: Date | null;
  readonly sentAt: Date | null;
  readonly sentByName: string | null;
  readonly remindedAt: Date | null;
  readonly sentBackAt: Date | null;
  /** It was written to within the last day. */
  readonly written: boolean;
}

/** "3 academies" in a trust's own word for them. */
export function countThem(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** The first box of a list of academies: what is wrong with all of them stands there. */
export const ACADEMIES = "academies";

/** Characters; the form and the database hold the same. */
export const SEND_BACK_MAX = 1000;
