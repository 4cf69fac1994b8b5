import { EvidencedWords } from "@/components/rubric/evidenced-words";
import { LevelBadge } from "@/components/rubric/level-badge";
import { Notice } from "@/components/ui/notice";
import { SummaryList } from "@/components/ui/summary-list";
import { readTypedDay, sayDay } from "@/lib/forms/date";
import type { AskFormProps } from "./ask-form";
import type { RowToGive } from "./rows";

type Values = Readonly<Record<string, string>>;

/** Exactly what the reviewer will see. */
export function WhatTheySee({
  values,
  reviewers,
  rows,
}: Pick<AskFormProps, "reviewers" | "rows"> & { values: Values }) {
  const who = reviewers.find(({ userId }) => userId === values.reviewer)?.name ?? "The reviewer";
  const until = readTypedDay(values, "until");
  const given = rows.filter(({ key }) => values[`step-${key}`] === "yes");
  return (
    <>
      <Notice title={`Exactly what ${who} will see`}>
        <ul className="mt-1 list-disc pl-5">
          <li>
            What stands below{until instanceof Date && <>, until {sayDay(until)}</>}, once they have
            declared any conflict of interest.
          </li>
          {values.purpose && <li className="wrap-anywhere">What it is for: {values.purpose}</li>}
          <li>Nothing else: no other row, no evidence notes, no drafts, nobody’s views.</li>
          <li>
            What they say is shown to the trust once they have finished, or the time is over. The
            trust may answer each of it once. Whoever reads the version then sees the one word
            beside its row: neither their reason nor their name.
          </li>
          <li>You can end it at any time: what you gave is then gone on their next click.</li>
        </ul>
      </Notice>
      <div className="mt-6">
        <SummaryList
          rows={given.map(row => ({
            label: row.title,
            value: <Given row={row} values={values} />,
          }))}
        />
      </div>
    </>
  );
}

function Given({ row, values }: { row: RowToGive; values: Values }) {
  const titles = values.evidence === "with" ? row.evidence : [];
  return (
    <div className="flex flex-col gap-2">
      <p>
        <LevelBadge standing={row.level ?? "not-rated"} words="Not agreed" />
      </p>
      {row.mark !== null && <EvidencedWords mark={row.mark} />}
      {row.reason !== "" && <p className="whitespace-pre-line wrap-anywhere">{row.reason}</p>}
      {titles.length > 0 && (
        <ul className="bullets text-small">
          {titles.map(({ id, words, mayOpen }) => (
            <li key={id} className="wrap-anywhere">
              {words}
              <span className="text-ink-2">
                {mayOpen && values[`item-${id}`] === "yes"
                  ? ". They can open it"
                  : ". The title only"}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
