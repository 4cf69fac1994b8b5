/** Work that could not begin: the database has as much to do as it can. It was not begun. */
export class Busy extends Error {
  override readonly name = "Busy";
  readonly code = "BUSY";
}

export interface QueueLimits {
  /** Pieces of work under way at a time. */
  readonly slots: number;
  /** How many may wait besides; whoever comes then is turned away at once. */
  readonly waiting: number;
  /** How long one waits before it is turned away. Milliseconds. */
  readonly patience: number;
}

/** Lets so many in at a time, in the order in which they came. What waits too long never begins. */
export class Queue {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(private readonly limits: QueueLimits) {
    this.#free = limits.slots;
  }

  /** @throws Busy where there is no room, or none in time */
  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.#enter();
    try {
      return await work();
    } finally {
      this.#leave();
    }
  }

  async #enter(): Promise<void> {
    if (this.#free > 0) {
      this.#free -= 1;
      return;
    }
    if (this.#waiting.length >= this.limits.waiting) throw new Busy("Too many wait already");
    await new Promise<void>((resolve, reject) => {
      const begin = () => {
        clearTimeout(patience);
        resolve();
      };
      const patience = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(begin), 1);
        reject(new Busy("It waited too long"));
      }, this.limits.patience);
      this.#waiting.push(begin);
    });
  }

  /** The slot goes to whoever waits longest, and is free only where nobody does. */
  #leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free += 1;
    else next();
  }
}
