import { ChooseBeside } from "@/app/_shell/choose-beside";
import { titleOf } from "@/app/_shell/say-row";
import { SideBySide } from "@/app/_shell/side-by-side";
import { type SideCell, SideTable } from "@/components/rubric/side-table";
import { sayStanding, standingLook } from "@/components/rubric/standing";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { TrustsBeside } from "@/lib/assessments/region-beside/commands";
import {
  compareTrustRows,
  type TrustBeside,
  type TrustStanding,
} from "@/lib/assessments/region-beside/rules";
import { sayDay } from "@/lib/forms";
import { fitsBeside } from "@/lib/insights";
import { CURRENT_RUBRIC } from "@/lib/rubric";
import { BesideMarks } from "./beside-marks";

/** Trusts in order of their names: none stands before another for its levels. @param at the list's address */
export function TrustsBesideView({
  page: { regionName, sharing, ticked, notSharing, trusts },
  isOnlyDifferences,
  isChoosing,
  at,
}: {
  page: TrustsBeside;
  isOnlyDifferences: boolean;
  isChoosing: boolean;
  at: string;
}) {
  const query = ticked.map(({ trustUid }) => `trust=${trustUid}`).join("&");
  const above = {
    back: { href: query === "" ? at : `${at}?${query}`, words: "Back to the trusts" },
    caption: `Trusts of ${regionName}`,
  };
  if (isChoosing || !fitsBeside(ticked.length)) {
    return (
      <ChooseBeside
        {...above}
        at={`${at}/compare`}
        name="trust"
        legend="Trusts that share with this team now"
        notes={<NotShared names={notSharing} />}
        words={["trust", "trusts"]}
        choices={sharing.map(({ trustUid, name }) => ({ value: String(trustUid), label: name }))}
        ticked={ticked.map(({ trustUid }) => String(trustUid))}
        isWrong={!isChoosing}
      />
    );
  }
  return (
    <SideBySide
      {...above}
      here={`${at}/compare?${query}`}
      rows={compareTrustRows(trusts)}
      of="ten rows"
      many="rows"
      isOnlyDifferences={isOnlyDifferences}
      notes={<Notes chooseAt={`${at}/compare?${query}&choose=yes`} notSharing={notSharing} />}
      table={rows => (
        <SideTable
          caption={`${isOnlyDifferences ? "Rows on which these trusts differ" : "Overall performance and the nine steps"}, as each trust shared last. In order of name.`}
          first="Row"
          columns={trusts.map(({ trustUid, name, cycle, sharedAt }) => ({
            ...{ key: String(trustUid), name, href: `${at}/${trustUid}` },
            about: `For ${sayCycle(cycle)}, shared on ${sayDay(sharedAt)}`,
          }))}
          rows={rows.map(({ key, standings }) => ({
            ...{ key, name: titleOf(CURRENT_RUBRIC.characteristics[key]) },
            href: `${at}?step=${key}`,
            cells: trusts.map((trust, index) => ({
              ...cellOf(trust, standings[index] ?? "not-rated", at),
              below: <BesideMarks row={trust.rows.get(key)} />,
            })),
          }))}
        />
      )}
    />
  );
}

function Notes({ chooseAt, notSharing }: { chooseAt: string; notSharing: readonly string[] }) {
  return (
    <>
      <p className="mb-6 max-w-reading">
        What a trust shares is a self-assessment, not a DfE judgement. Each of these trusts sees
        that you opened it. <a href={chooseAt}>Choose other trusts</a>
      </p>
      <NotShared names={notSharing} />
    </>
  );
}

/** Ticked, and the region's, and with nothing to set beside others: its name is public, no more is said. */
function NotShared({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <p className="mb-6 max-w-reading">
      <strong className="font-semibold">Not shared:</strong> {names.join(", ")}. Nothing of{" "}
      {names.length === 1 ? "it" : "them"} is shared with this team now.
    </p>
  );
}

function cellOf({ trustUid, cycle }: TrustBeside, standing: TrustStanding, at: string): SideCell {
  const drawn = standing === "not-agreed" ? "not-rated" : standing;
  return {
    word: sayStanding(drawn, standing === "not-agreed" ? "Not agreed" : "Not rated"),
    look: standingLook(drawn),
    href: `${at}/${trustUid}/${cycle}`,
  };
}
