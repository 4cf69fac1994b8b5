import fc from "fast-check";
import { approveAssessment } from "@/lib/assessments/approval/commands";
import { versionsSeen } from "@/lib/assessments/approval/rules";
import { reopenAssessment, revisitStep } from "@/lib/assessments/reopening/commands";
import { shareApproval, withdrawShare } from "@/lib/assessments/share/commands";
import { CHARACTERISTIC_KEYS, LEVELS } from "@/lib/rubric";
import {
  anAssessment,
  can,
  HARBOUR,
  minutesLater,
  NORTH,
  NOW,
  PEOPLE,
  TAMAR,
  WEST,
} from "../../support/builders";
import { rowsOf } from "./trail";

const CHAIRS = { [TAMAR]: PEOPLE.priya, [HARBOUR]: PEOPLE.daniel } as const;
type Trust = keyof typeof CHAIRS;
export const TRUSTS = [TAMAR, HARBOUR] as const;

export const YEARS = 4;
const after = (years: number) => minutesLater(years * 366 * 24 * 60, NOW);
const now = after(YEARS - 1);

/** What a command answered; nothing where there was nothing to do. */
type Answer = { readonly ok: boolean } | undefined;

interface Version {
  readonly number: number | null;
  readonly region: string;
}

/** What chairs of two trusts do over some years, by the commands they use. */
export class Acts {
  readonly cycles: string[] = [];

  constructor(private readonly superUrl: string) {}

  /** A version of each trust in each year, none of them shared. */
  async approveAll(): Promise<void> {
    for (let year = 0; year < YEARS; year++) {
      for (const trust of TRUSTS) {
        const { cycle } = await anAssessment(trust, after(year)).rated().approved().made();
        if (trust === TAMAR) this.cycles.push(cycle);
      }
    }
  }

  async share(trust: Trust, year: number): Promise<Answer> {
    const cycle = this.cycleOf(year);
    const { number, region: regionSlug } = await this.versionOf(trust, year);
    if (number === null) return undefined;
    const grant = can(CHAIRS[trust], "assessment:share", now);
    return shareApproval(grant, { cycle, number, regionSlug, purpose: "", withEvidence: true });
  }

  async withdraw(trust: Trust, year: number): Promise<Answer> {
    const [found] = await rowsOf<{ id: string }>(
      this.superUrl,
      `SELECT id FROM share WHERE trust_uid = $1 AND cycle = $2 AND withdrawn_at IS NULL`,
      [trust, this.cycleOf(year)],
    );
    if (found === undefined) return undefined;
    return withdrawShare(can(CHAIRS[trust], "assessment:share", now), found.id);
  }

  async withdrawAll(trust: Trust): Promise<Answer> {
    for (let year = 0; year < YEARS; year++) await this.withdraw(trust, year);
    return undefined;
  }

  /** Another answer to one row of the last year, as a version of its own. */
  async revisit(trust: Trust, row: number, level: number): Promise<Answer> {
    const { number } = await this.versionOf(trust, YEARS - 1);
    if (number === null) return undefined;
    const isAgreed = level < LEVELS.length;
    const reason = isAgreed ? "" : "Two views were left.";
    return revisitStep(can(CHAIRS[trust], "assessment:revisit", now), {
      ...{ cycle: this.cycleOf(YEARS - 1), number, meetingOn: now, minuteReference: "9" },
      characteristic: CHARACTERISTIC_KEYS[row] ?? "overall",
      answer: { level: LEVELS[level] ?? null, notAgreed: !isAgreed, reason, evidenceNote: "" },
    });
  }

  /** The last year is opened again; where it is open, it is approved. */
  async reopen(trust: Trust): Promise<Answer> {
    const cycle = this.cycleOf(YEARS - 1);
    const { number } = await this.versionOf(trust, YEARS - 1);
    const grant = can(CHAIRS[trust], "assessment:reopen", now);
    if (number !== null) return reopenAssessment(grant, { cycle, number, reason: "A figure" });
    const rows = await rowsOf<{ characteristic: "overall"; version: number }>(
      this.superUrl,
      "SELECT characteristic, version FROM rating WHERE trust_uid = $1 AND cycle = $2",
      [trust, cycle],
    );
    const versions = rows.map(row => [row.characteristic, { version: row.version }] as const);
    return approveAssessment(can(CHAIRS[trust], "assessment:approve", now), {
      ...{ cycle, meetingOn: now, minuteReference: "10", seen: versionsSeen(new Map(versions)) },
    });
  }

  async move(trust: Trust, to: string): Promise<Answer> {
    await rowsOf(
      this.superUrl,
      `UPDATE trust_region SET region_slug = $2
        WHERE trust_uid = $1 AND region_set = 'rsc-2014' AND until_date IS NULL`,
      [trust, to],
    );
    return undefined;
  }

  /** Any of these, at random; its name is what a failure prints. */
  any() {
    const trust = fc.constantFrom(...TRUSTS);
    const placed = fc.tuple(trust, fc.nat(YEARS - 1));
    const kinds = [
      [7, placed.map(of => named("share", of, () => this.share(...of)))],
      [2, placed.map(of => named("withdraw", of, () => this.withdraw(...of)))],
      [1, trust.map(of => named("withdraw all", [of], () => this.withdrawAll(of)))],
      [
        3,
        fc
          .tuple(trust, fc.nat(9), fc.nat(4))
          .map(of => named("revisit", of, () => this.revisit(...of))),
      ],
      [1, trust.map(of => named("open again", [of], () => this.reopen(of)))],
      [
        1,
        fc
          .tuple(trust, fc.constantFrom(WEST, NORTH))
          .map(of => named("place", of, () => this.move(...of))),
      ],
    ] as const;
    return fc.oneof(...kinds.map(([weight, arbitrary]) => ({ weight, arbitrary })));
  }

  private cycleOf(year: number): string {
    return this.cycles[year] ?? "";
  }

  private async versionOf(trust: Trust, year: number): Promise<Version> {
    const [found] = await rowsOf<Version>(
      this.superUrl,
      `SELECT a.approved_as AS number, r.region_slug AS region FROM assessment a
        JOIN trust_region r ON r.trust_uid = a.trust_uid AND r.region_set = 'rsc-2014'
          AND r.until_date IS NULL
        WHERE a.trust_uid = $1 AND a.cycle = $2`,
      [trust, this.cycleOf(year)],
    );
    if (found === undefined) throw new Error(`Trust ${trust} has no year ${year}`);
    return found;
  }
}

function named(name: string, of: readonly unknown[], run: () => Promise<Answer>) {
  return { name: `${name} ${of.join(" ")}`, run };
}
