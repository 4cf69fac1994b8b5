import { read, type TrustScope } from "../../db";
import { sayDay } from "../../forms";
import { readAcademyLevels } from "../academies/queries";
import { cycleAt } from "../cycle/rules";
import type { ArrangedAcademy } from "./rules";

export interface ArrangePage {
  readonly trustUid: number;
  readonly trustName: string;
  /** The cycle of today, and whether the trust has opened its own self-assessment of it. */
  readonly cycle: string;
  readonly isOpened: boolean;
  /** In the order of their names. */
  readonly academies: readonly ArrangedAcademy[];
  /** The clusters there are, in the order of their names. */
  readonly clusters: readonly string[];
  /** From when academies read one another's levels; null where they do not. */
  readonly openedToHeads: Date | null;
}

/** What whoever arranges a trust's academies has before them. */
export function getArrangePage(scope: TrustScope): Promise<ArrangePage> {
  const { trustUid, now } = scope;
  const cycle = cycleAt(now);
  return read(scope, async tx => {
    const trust = await tx.trust.findUniqueOrThrow({
      where: { uid: trustUid },
      select: { name: true },
    });
    const assessment = await tx.assessment.findUnique({
      where: { trustUid_cycle: { trustUid, cycle } },
      select: { matrixOpening: { select: { openedAt: true } } },
    });
    const academies = await readAcademyLevels(tx, scope, cycle);
    const named = new Set(academies.flatMap(one => one.cluster ?? []));
    return {
      ...{ trustUid, trustName: trust.name, cycle, isOpened: assessment !== null },
      academies: academies.map(({ urn, name, phase, joinedOn, firstYear, counted, cluster }) => ({
        ...{ urn, name, firstYear, counted, cluster: cluster ?? "" },
        facts: joinedOn === null ? phase : `${phase} · joined ${sayDay(joinedOn)}`,
      })),
      clusters: [...named].sort((one, other) => one.localeCompare(other, "en")),
      openedToHeads: assessment?.matrixOpening?.openedAt ?? null,
    };
  });
}
