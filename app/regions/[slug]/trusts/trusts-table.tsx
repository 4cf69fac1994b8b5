import { EvidencedWords } from "@/components/rubric/evidenced-words";
import { LevelBadge } from "@/components/rubric/level-badge";
import { type Column, Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { SharedLine, TrustLine } from "@/lib/assessments/region-lines/rules";
import { addressOf } from "@/lib/assessments/region-trusts/rules";
import type { Sort, TrustsAsked } from "@/lib/assessments/region-trusts/schema";
import { sayDay } from "@/lib/forms";
import { trustFinding } from "@/lib/insights";
import { VERDICT_LABELS } from "@/lib/insights/reviewed";
import type { Rubric } from "@/lib/rubric";
import { stepName } from "./choices";

/** A page of trusts, each one click from what it shared. The row that was asked for has its three marks. */
export function TrustsTable({
  lines,
  rubric,
  asked,
  ticked,
  slug,
}: {
  lines: readonly TrustLine[];
  rubric: Rubric;
  asked: TrustsAsked;
  /** Those to be set side by side. */
  ticked: readonly number[];
  slug: string;
}) {
  const base = `/regions/${slug}/trusts`;
  const sorted = (key: Sort, label: string): Column => {
    const isOn = asked.sort === key;
    const dir = isOn && asked.dir === "asc" ? "desc" : "asc";
    const order = isOn ? (asked.dir === "asc" ? "ascending" : "descending") : "none";
    return { key, label, sort: { order, href: addressOf(base, { ...asked, sort: key, dir }) } };
  };
  return (
    <Table
      caption="Trusts of the region"
      captionHidden
      columns={[
        sorted("trust", "Trust"),
        { ...sorted("academies", "Academies"), numeric: true },
        sorted("level", stepName(asked.step)),
        { key: "furthest", label: "Of the nine steps" },
        sorted("shared", "Shared"),
        { key: "change", label: "Change" },
      ]}
      rows={lines.map(line => ({
        key: String(line.trustUid),
        heading: <Name line={line} base={base} isTicked={ticked.includes(line.trustUid)} />,
        cells: [
          line.academies,
          ...(line.shared === null
            ? ["–", "–", "Has not shared", "–"]
            : sharedCells(line.shared, rubric, asked)),
        ],
      }))}
    />
  );
}

function Name({
  line: { trustUid, name, followed, spans, shared },
  base,
  isTicked,
}: {
  line: TrustLine;
  base: string;
  isTicked: boolean;
}) {
  return (
    <span className="flex items-start gap-2.5">
      {/* What is not shared can stand beside nothing. */}
      {shared === null ? (
        <span className="w-[1.625rem] flex-none" />
      ) : (
        <input
          type="checkbox"
          className="checkbox flex-none"
          name="trust"
          value={trustUid}
          defaultChecked={isTicked}
          aria-label={`Compare ${name}`}
        />
      )}
      <span className="min-w-0">
        <a href={`${base}/${trustUid}${shared === null ? "" : `/${shared.cycle}`}`}>{name}</a>
        {(followed || spans) && (
          <span className="mt-1 flex flex-wrap gap-1.5">
            {followed && <Tag>You follow it</Tag>}
            {spans && <Tag>In other regions too</Tag>}
          </span>
        )}
      </span>
    </span>
  );
}

function sharedCells(shared: SharedLine, rubric: Rubric, { step }: TrustsAsked) {
  const level = shared.levels.get(step) ?? null;
  return [
    <div key="level" className="flex flex-col items-start gap-1.5">
      <LevelBadge standing={level ?? "not-rated"} words="Not agreed" size="small" />
      {shared.mark !== null && <EvidencedWords mark={shared.mark} />}
      {shared.ourView !== null && (
        <p className="text-small">
          <strong className="font-semibold">Our view:</strong>{" "}
          {VERDICT_LABELS[shared.ourView].toLowerCase()}
        </p>
      )}
    </div>,
    trustFinding(rubric, shared.levels),
    `${sayDay(shared.sharedAt)}, of ${sayCycle(shared.cycle)}`,
    sayMoved(shared.moved),
  ];
}

/** "2 steps up, 1 down", against the cycle that the trust shared before. */
export function sayMoved(moved: SharedLine["moved"]): string {
  if (moved === null) return "First time";
  const { up, down } = moved;
  if (up === 0 && down === 0) return "As before";
  const steps = (up || down) === 1 ? "row" : "rows";
  if (down === 0) return `${up} ${steps} up`;
  return up === 0 ? `${down} ${steps} down` : `${up} ${steps} up, ${down} down`;
}
