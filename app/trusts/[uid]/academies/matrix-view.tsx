import { LevelBadge } from "@/components/rubric/level-badge";
import { LinkButton } from "@/components/ui/button";
import { Card, Figure, Figures } from "@/components/ui/card";
import { PageHeading } from "@/components/ui/page-heading";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { MatrixPage } from "@/lib/assessments/matrix/queries";
import { type MatrixLook, rowsOf } from "@/lib/assessments/matrix/rules";
import { academiesFinding, changesOf } from "@/lib/insights";
import { MatrixLinks } from "./matrix-links";
import { MatrixLooks } from "./matrix-looks";
import { MatrixTable } from "./matrix-table";
import { NotSent } from "./not-sent";
import { WhatChanged } from "./what-changed";

export interface MatrixProps {
  readonly page: MatrixPage;
  readonly look: MatrixLook;
  /** Where the academies' pages begin: "/trusts/2053/academies". */
  readonly at: string;
}

export interface MayAsk {
  readonly open: boolean;
  readonly arrange: boolean;
}

export function MatrixView({ page, look, at, may }: MatrixProps & { may: MayAsk }) {
  const { academies, board, before, rubric, trustName, cycle } = page;
  if (page.cycles.length === 0) return <NobodyAsked page={page} at={at} mayOpen={may.open} />;
  const changes = changesOf(academies, (urn, step) => before.get(urn)?.get(step));
  const moved = (kind: "up" | "down") =>
    changes.filter(({ movement }) => movement.kind === kind).length;
  const groups = rowsOf(academies, look);
  const shown = groups.reduce((sum, group) => sum + group.academies.length, 0);
  return (
    <>
      <PageHeading caption={`${trustName}, ${sayCycle(cycle)}`}>
        {academiesFinding(rubric, academies)}
      </PageHeading>
      <Figures>
        <Figure label="Heard from">
          {academies.filter(({ sent }) => sent).length} of {academies.length}
        </Figure>
        <Figure label="Overall performance">
          <LevelBadge
            standing={board?.get("overall") ?? "not-rated"}
            words={page.notAgreed.includes("overall") ? "Not agreed" : undefined}
          />
        </Figure>
        <Figure label="Moved up since last time">{sayLevels(moved("up"))}</Figure>
        <Figure label="Moved down since last time">{sayLevels(moved("down"))}</Figure>
      </Figures>
      <MatrixLinks at={at} may={may} />
      <MatrixLooks page={page} look={look} at={at} shown={shown} />
      {shown === 0 ? (
        <p className="my-8">
          No academy is of that phase and in that cluster. <a href={at}>Clear filters</a>
        </p>
      ) : (
        <MatrixTable page={page} look={look} at={at} groups={groups} />
      )}
      <div className="mt-12 grid gap-x-16 gap-y-10 lg:grid-cols-2">
        <WhatChanged changes={changes} rubric={rubric} cycle={cycle} at={at} />
        <NotSent academies={academies} at={at} cycle={cycle} mayOpen={may.open} />
      </div>
    </>
  );
}

function sayLevels(count: number): string {
  return `${count} ${count === 1 ? "level" : "levels"}`;
}

function NobodyAsked({ page, at, mayOpen }: { page: MatrixPage; at: string; mayOpen: boolean }) {
  const { trustName, academies } = page;
  return (
    <>
      <PageHeading caption={trustName}>No academy has been asked yet</PageHeading>
      <Card className="max-w-reading">
        <p className="mb-5">
          Academies say how the nine steps are lived there: a level for each step they can see. This
          page then shows where they have furthest to go, which of them could help, and where board
          and academies see it differently.
        </p>
        {academies.length === 0 && (
          <p className="text-ink-2">The register lists no academy of the trust today.</p>
        )}
        {academies.length > 0 && mayOpen && (
          <LinkButton href={`${at}/open`}>Ask the academies</LinkButton>
        )}
        {academies.length > 0 && !mayOpen && (
          <p className="text-ink-2">The trust CEO or the chair asks them.</p>
        )}
      </Card>
    </>
  );
}
