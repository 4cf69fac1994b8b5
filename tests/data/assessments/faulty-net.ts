import type { Outcome, Sent } from "@/app/_shell/saving/saving";
import type { Typed } from "@/app/trusts/[uid]/[cycle]/[step]/rate-state";
import type { Answer } from "@/lib/assessments/cycle/rules";
import { rateCharacteristic, type Saved, type Theirs } from "@/lib/assessments/rating/commands";
import { answerOf, choiceOf, sameAnswer } from "@/lib/assessments/rating/rules";
import type { Choice } from "@/lib/assessments/rating/schema";
import type { CharacteristicKey } from "@/lib/rubric";
import { can, minutesLater, PEOPLE } from "../../support/builders";

export type Who = "owen" | "priya";

/** One save on the wire. */
interface Message {
  readonly who: Who;
  readonly row: CharacteristicKey;
  readonly sent: Sent<Typed>;
}

/** What happens to one save: how many copies arrive at once, how many late, and whether an answer comes back. */
export interface Fate {
  readonly now: number;
  readonly late: number;
  readonly answered: boolean;
}

/** What one row must hold, told from the saves in the order in which they arrived. */
interface Row {
  version: number;
  answer: Answer;
  readonly taken: Map<string, number>;
  readonly revisions: { who: Who; startedAt: number; answer: Answer }[];
  readonly writers: Set<Who>;
}

const SITTING_MIN = 10;

/** A network that repeats, delays and drops saves and answers, and the model of what must come of it. */
export class FaultyNet {
  readonly rows = new Map<CharacteristicKey, Row>();
  readonly #late: Message[] = [];
  #minutes = 0;

  constructor(
    private readonly cycle: string,
    private readonly start: Date,
    private readonly empty: Answer,
  ) {}

  wait(minutes: number): void {
    this.#minutes += minutes;
  }

  async send(message: Message, fate: Fate): Promise<Outcome<Typed>> {
    this.#late.push(...Array.from({ length: fate.late }, () => message));
    let outcome: Outcome<Typed> = { kind: "failed" };
    for (let copy = 0; copy < fate.now; copy += 1) outcome = await this.#arrive(message);
    return fate.answered ? outcome : { kind: "failed" };
  }

  /** One of the late copies arrives; nobody hears its answer. */
  async deliverLate(which: number): Promise<void> {
    const [message] = this.#late.splice(which % Math.max(1, this.#late.length), 1);
    if (message !== undefined) await this.#arrive(message);
  }

  async deliverAll(): Promise<void> {
    while (this.#late.length > 0) await this.deliverLate(0);
  }

  row(key: CharacteristicKey): Row {
    const known = this.rows.get(key);
    if (known !== undefined) return known;
    const row: Row = {
      version: 0,
      answer: this.empty,
      taken: new Map(),
      revisions: [],
      writers: new Set(),
    };
    this.rows.set(key, row);
    return row;
  }

  async #arrive({ who, row, sent }: Message): Promise<Outcome<Typed>> {
    const grant = can(PEOPLE[who], "rating:record", minutesLater(this.#minutes, this.start));
    const target = { cycle: this.cycle, characteristic: row };
    const { level, reason, evidenceNote } = sent.answer;
    const answer = answerOf(level as Choice | null, reason, evidenceNote);
    const expected = this.#expect(who, row, sent, answer);
    const got = await rateCharacteristic(grant, target, answer, sent.version, sent.key);
    const outcome = outcomeOf(got);
    const heard = outcome.kind === "saved" ? outcome.version : outcome.kind;
    if (heard !== expected) throw new Error(`The save was answered ${heard}, not ${expected}`);
    return outcome;
  }

  /** @returns the version the save is answered with, or "conflict" */
  #expect(
    who: Who,
    key: CharacteristicKey,
    sent: Sent<Typed>,
    answer: Answer,
  ): number | "conflict" {
    const row = this.row(key);
    const first = row.taken.get(sent.key);
    if (first !== undefined) return first;
    if (row.version !== sent.version) return "conflict";
    if (!sameAnswer(row.answer, answer)) {
      row.version += 1;
      row.answer = answer;
      row.writers.add(who);
      const last = row.revisions.at(-1);
      const isSitting = last?.who === who && this.#minutes - last.startedAt < SITTING_MIN;
      if (last !== undefined && isSitting) last.answer = answer;
      else row.revisions.push({ who, startedAt: this.#minutes, answer });
    }
    row.taken.set(sent.key, row.version);
    return row.version;
  }
}

type Got = Awaited<ReturnType<typeof rateCharacteristic>>;

function outcomeOf(got: Got): Outcome<Typed> {
  if (got.ok) return { kind: "saved", version: (got.value as Saved).version };
  const theirs = got.reason === "conflict" ? (got.detail as Theirs | null) : null;
  if (theirs === null) throw new Error(`The save was refused: ${got.reason}`);
  const { updatedAt, reason, evidenceNote, version, updatedBy } = theirs;
  const words = { reason, evidenceNote, version, updatedBy };
  return {
    kind: "conflict",
    theirs: { ...words, level: choiceOf(theirs), updatedAt: updatedAt.toISOString() },
  };
}
