import { LevelBadge } from "@/components/rubric/level-badge";
import { SpreadStrip } from "@/components/rubric/spread-strip";
import { BackLink } from "@/components/ui/back-link";
import { Card } from "@/components/ui/card";
import { FilterLinks } from "@/components/ui/filter-links";
import { PageHeading } from "@/components/ui/page-heading";
import type { AcademyInCycle } from "@/lib/assessments/academies/rules";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { AcademiesPage } from "@/lib/assessments/matrix/queries";
import {
  acrossStep,
  coverageOf,
  isCounted,
  levelOf,
  sayMedian,
  spreadOf,
  stepFinding,
  tallyOf,
} from "@/lib/insights";
import { LEVEL_NAMES, STEP_KEYS, type StepKey } from "@/lib/rubric";
import { nameOf } from "../../words";

export function StepView({ page, step, at }: { page: AcademiesPage; step: StepKey; at: string }) {
  const { academies, cycle, rubric, trustName } = page;
  const { levels, cannotSee, notRated } = acrossStep(academies, step);
  const { heard, of } = coverageOf(academies);
  const tally = tallyOf(academies, step);
  const board = page.board?.get(step) ?? null;
  const noLevel = page.notAgreed.includes(step) ? "that it has not agreed a level" : "nothing yet";
  return (
    <>
      <BackLink href={`${at}?cycle=${cycle}`}>Back to all academies</BackLink>
      <PageHeading
        caption={`${trustName}, ${sayCycle(cycle)}: ${nameOf(rubric, step)}`}
        lead={rubric.characteristics[step].title}
      >
        {stepFinding(rubric, academies, step)}
      </PageHeading>
      <Card className="mb-8">
        <SpreadStrip spread={spreadOfStep(academies, step)} apart="Can’t see" />
        <p className="mt-5">
          Heard from {heard} of {of} academies. Median:{" "}
          <strong className="font-semibold">{sayMedian(tally.median)}</strong>. The board says{" "}
          <strong className="font-semibold">{board === null ? noLevel : LEVEL_NAMES[board]}</strong>
          .
        </p>
        <p className="mt-3">
          <a href={at.replace(/academies$/, "support")}>Who can help whom</a>
        </p>
      </Card>
      <FilterLinks
        of="step"
        links={STEP_KEYS.map(key => ({
          href: `${at}/steps/${key}?cycle=${cycle}`,
          label: nameOf(rubric, key),
          current: key === step,
        }))}
      />
      <div className="flex max-w-reading flex-col gap-8">
        {levels.map(({ level, academies: those }) => (
          <Named
            key={level}
            heading={<LevelBadge standing={level} />}
            academies={those}
            hrefOf={urn => `${at}/${urn}/${cycle}/${step}`}
            none="No academy."
          />
        ))}
        {cannotSee.length > 0 && (
          <Named
            heading={<LevelBadge standing="not-rated" words="Can’t see" />}
            academies={cannotSee}
            hrefOf={urn => `${at}/${urn}/${cycle}/${step}`}
            none=""
          />
        )}
        {notRated.length > 0 && (
          <Named
            heading={<LevelBadge standing="not-rated" words="Not sent" />}
            academies={notRated}
            hrefOf={urn => `${at}/${urn}`}
            none=""
          />
        )}
      </div>
    </>
  );
}

/** Of the academies that sent and count. */
function spreadOfStep(academies: readonly AcademyInCycle[], step: StepKey) {
  const counted = academies.filter(one => one.sent && isCounted(one));
  return spreadOf(counted.map(one => ({ level: levelOf(one, step) })));
}

function Named({
  heading,
  academies,
  hrefOf,
  none,
}: {
  heading: React.ReactNode;
  academies: readonly AcademyInCycle[];
  hrefOf: (urn: number) => string;
  none: string;
}) {
  return (
    <section>
      <h2 className="mb-2">{heading}</h2>
      {academies.length === 0 && <p className="text-ink-2">{none}</p>}
      <ul className="flex flex-col gap-1">
        {academies.map(academy => (
          <li key={academy.urn}>
            <a href={hrefOf(academy.urn)} className="inline-flex min-h-8 items-center">
              {academy.name}
            </a>
            <span className="text-small text-ink-2">{sayAbout(academy)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What makes an academy near to another, and whether it counts. */
function sayAbout(academy: AcademyInCycle): string {
  const first = academy.firstYear ? "first year" : "";
  const parts = [academy.phase, academy.cluster ?? "", first].filter(part => part !== "");
  return parts.length === 0 ? "" : ` ${parts.join(", ")}`;
}
