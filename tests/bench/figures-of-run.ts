import type { DatabaseWork } from "./database-work";
import type { Load } from "./load";

/**
 * What `npm run bench` finds out; with `--json` it is written as it stands here. Figures are for
 * comparing with others of the same run: another machine, or this one at another hour, gives others.
 */
export interface Figures {
  readonly at: string;
  readonly node: string;
  readonly processors: number;
  /** Seconds and rounds of each figure, and requests under way at a time. */
  readonly seconds: number;
  readonly rounds: number;
  readonly connections: number;
  readonly pages: readonly PageFigures[];
  /** Page folders of the build that nothing here measures. */
  readonly notMeasured: readonly string[];
  /**
   * Each page's query against one statement that answers the same behind the same policies, one
   * after the other on an idle machine. "Who is here" is the gate's part of every page.
   */
  readonly database: readonly DatabaseWork[];
  readonly register: RegisterFigures;
  /** Resident bytes of the server's process: before the load, and the most it ever held. */
  readonly serverMemory: { readonly started: number | null; readonly peak: number | null };
}

export interface PageFigures {
  readonly name: string;
  readonly path: string;
  /**
   * `page`: through gate and database. `twin`: the same markup from constants, so what is left when
   * gate and database cost nothing. `bare`: one sentence under the same layout, so what no page of
   * this framework can do without.
   */
  readonly load: Readonly<Record<"page" | "twin" | "bare", Load>>;
  /** Sent to the database for one answer, BEGIN and COMMIT among them. */
  readonly statements: number;
  /** Bytes of markup with its data. */
  readonly html: number;
  /** Bytes of script, compressed, that a browser loads with it; and how many more than with the bare page. */
  readonly script: number;
  readonly scriptAboveBare: number;
}

/** Medians over the rounds. Seconds, except where said. */
export interface RegisterFigures {
  readonly files: "published" | "invented";
  readonly reading: number;
  readonly writing: number;
  /** `COPY` of the rows that the import had written, into tables of the same shape. */
  readonly copy: number;
  readonly rows: number;
  /** Resident bytes of the import's process. */
  readonly peakMemory: number;
}
