import { sayCycle } from "../../assessments/cycle/rules";
import type { KeptAnswer } from "../../assessments/marks/rules";
import type { OwnShare, ReadableVersion } from "../../assessments/reading/commands";
import type { SharedVersion } from "../../assessments/shared/commands";
import type { VersionPage } from "../../assessments/version/queries";
import { sayDay } from "../../forms";
import { sayEvidenced } from "../../insights";
import { type OthersMarks, type ReviewedMark, VERDICT_LABELS } from "../../insights/reviewed";
import {
  CHARACTERISTIC_KEYS,
  type CharacteristicKey,
  LEVEL_NAMES,
  type Rubric,
} from "../../rubric";
import { csvOf } from "../csv/rules";

/** Ten rows as a file holds them, whoever reads it. */
type Row = Pick<KeptAnswer, "level" | "reason" | "mark" | "agreedOn">;

interface Table<R extends Row> {
  readonly trustName: string;
  readonly cycle: string;
  readonly reference: string;
  readonly rubric: Rubric;
  readonly ratings: ReadonlyMap<CharacteristicKey, R>;
  readonly others: OthersMarks;
}

/** A column that only some may read. */
type Column<R> = readonly [title: string, of: (row: R) => string];

const EVIDENCE: Column<Pick<KeptAnswer, "titles">> = [
  "Evidence",
  row => row.titles.map(({ title }) => title).join("; "),
];
const NOTES: Column<Pick<KeptAnswer, "evidenceNote">> = ["Evidence note", row => row.evidenceNote];

/** What an RSC team takes away of what is shared with it. */
export function sharedFile(version: SharedVersion): string {
  return fileOf(version, sayShared(version), [EVIDENCE]);
}

/** What a reader takes away: levels, reasons and marks. */
export function readersFile(version: ReadableVersion, share: OwnShare | undefined): string {
  return fileOf(version, share === undefined ? sayApproved(version) : sayShared(share), []);
}

/** What the trust's own people take away. */
export function ownFile(version: VersionPage): string {
  const share = version.shares.find(({ withdrawnAt }) => withdrawnAt === null);
  const about =
    share === undefined
      ? `${sayApproved(version)} Not shared with anybody outside the trust.`
      : sayShared(share);
  return fileOf(version, about, [EVIDENCE, NOTES]);
}

/** "Shared by the trust on 3 May 2026 for: our visit. A self-assessment, not a DfE judgement." */
export function sayShared({ sharedAt, purpose }: { sharedAt: Date; purpose: string }): string {
  const what = purpose === "" ? "" : ` for: ${purpose.replace(/[.!?]+$/, "")}`;
  return `Shared by the trust on ${sayDay(sharedAt)}${what}. ${NO_JUDGEMENT}`;
}

/** For what was shared with nobody in particular: its own readers read it all the same. */
function sayApproved({ meetingOn }: { meetingOn: Date }): string {
  return `Approved by the trust’s board at the meeting of ${sayDay(meetingOn)}. ${NO_JUDGEMENT}`;
}

const NO_JUDGEMENT = "A self-assessment, not a DfE judgement.";

/** The ten rows, each with where the file comes from: a line that is copied elsewhere says it still. */
function fileOf<R extends Row>(
  version: Table<R>,
  about: string,
  more: readonly Column<R>[],
): string {
  const columns = [
    ...["Trust", "Cycle", "Row", "Agreed level", "Reason", "Evidenced level"],
    ...["Statements evidenced", "Reviewed", "RSC view", ...more.map(([title]) => title)],
    ...["Agreed on", "Reference", "About this file"],
  ];
  const lines = CHARACTERISTIC_KEYS.flatMap(key => {
    const row = version.ratings.get(key);
    if (row === undefined) return [];
    const { number, shortTitle } = version.rubric.characteristics[key];
    const { level, mark } = row;
    return [
      [
        ...[version.trustName, sayCycle(version.cycle)],
        number === 0 ? shortTitle : `${number}. ${shortTitle}`,
        level === null ? "Not agreed" : LEVEL_NAMES[level],
        row.reason,
        mark === null || mark.level === null ? "Not yet evidenced" : LEVEL_NAMES[mark.level],
        mark === null ? "" : sayEvidenced(mark),
        sayMark(version.others.reviewed.get(key)),
        sayMark(version.others.rscView.get(key)),
        ...more.map(([, of]) => of(row)),
        ...[row.agreedOn.toISOString().slice(0, 10), version.reference, about],
      ],
    ];
  });
  return csvOf(columns, lines);
}

function sayMark(mark: ReviewedMark | undefined): string {
  if (mark === undefined) return "";
  return `${VERDICT_LABELS[mark.verdict]}, by ${mark.byName} on ${sayDay(mark.on)}`;
}
