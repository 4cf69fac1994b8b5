import { countFaults } from "../../access";
import { type PlatformScope, read, type Tx } from "../../db";
import type { LoadReport } from "../commands";
import { type RegisterCounts, readCounts } from "../queries";
import { type JobState, STALE_SECONDS, stateOf } from "./rules";
import { jobId, loadReport, type Upload, uploadedFiles } from "./schema";

/** A load as lists show it. */
export interface JobLine {
  readonly id: string;
  readonly state: JobState;
  readonly startedAt: Date;
  readonly startedBy: string;
  readonly endedAt: Date | null;
}

export interface JobPage extends JobLine, Upload {
  readonly step: string;
  readonly percent: number;
  readonly report: LoadReport | null;
  readonly reason: string | null;
  readonly problem: string | null;
}

type Kept = "step" | "percent" | "asAt" | "reason" | "problem";

interface JobRow {
  id: string;
  state: string;
  stale: boolean;
  startedAt: Date;
  startedBy: string;
  endedAt: Date | null;
}

/** One job; null where there is none of that id. */
export function getJob(scope: PlatformScope, id: string): Promise<JobPage | null> {
  return read(scope, async tx => {
    if (!jobId.safeParse(id).success) return null;
    const [row] = await tx.$queryRaw<
      (JobRow & Pick<JobPage, Kept> & { files: unknown; report: unknown })[]
    >`SELECT j.id, j.state, j.started_at AS "startedAt", j.ended_at AS "endedAt", u.name AS "startedBy",
        j.step, j.percent, j.as_at::text AS "asAt", j.reason, j.problem, j.files, j.report,
        j.heartbeat_at <= clock_timestamp() - make_interval(secs => ${STALE_SECONDS}::float8) AS stale
      FROM job j JOIN user_account u ON u.id = j.started_by WHERE j.id = ${id}::uuid`;
    if (row === undefined) return null;
    const { step, percent, asAt, reason, problem } = row;
    const report = row.report === null ? null : loadReport.parse(row.report);
    const files = uploadedFiles.parse(row.files);
    return { ...lineOf(row), step, percent, asAt, reason, problem, files, report };
  });
}

/** How many of the last loads are listed. */
const LAST = 5;

/** The last loads, newest first. */
export function listJobs(scope: PlatformScope): Promise<JobLine[]> {
  return read(scope, lastJobs);
}

/** The load that is under way, or null. */
export async function findRunningJob(scope: PlatformScope): Promise<JobLine | null> {
  return runningOf(await listJobs(scope));
}

export function runningOf(jobs: readonly JobLine[]): JobLine | null {
  return jobs.find(({ state }) => state === "running") ?? null;
}

async function lastJobs(tx: Tx): Promise<JobLine[]> {
  const rows = await tx.$queryRaw<JobRow[]>`
    SELECT j.id, j.state, j.started_at AS "startedAt", j.ended_at AS "endedAt", u.name AS "startedBy",
      j.heartbeat_at <= clock_timestamp() - make_interval(secs => ${STALE_SECONDS}::float8) AS stale
    FROM job j JOIN user_account u ON u.id = j.started_by ORDER BY j.started_at DESC LIMIT ${LAST}`;
  return rows.map(lineOf);
}

function lineOf({ id, state, stale, startedAt, startedBy, endedAt }: JobRow): JobLine {
  return { id, state: stateOf(state, stale), startedAt, startedBy, endedAt };
}

/** What an administrator comes home to. */
export interface AdminHome {
  readonly counts: RegisterCounts;
  /** Null before the first extract. */
  readonly last: {
    readonly loadedAt: Date;
    readonly changes: number;
    readonly first: boolean;
  } | null;
  readonly jobs: readonly JobLine[];
  /** Requests that failed in the last seven days. */
  readonly faults: number;
}

export function getAdminHome(scope: PlatformScope): Promise<AdminHome> {
  return read(scope, async tx => {
    const [last] = await tx.$queryRaw<{ loadedAt: Date; changes: number; first: boolean }[]>`
      SELECT e.loaded_at AS "loadedAt",
        (SELECT count(*)::int FROM register_change c WHERE c.as_at = e.as_at) AS changes,
        NOT EXISTS (SELECT FROM register_extract o WHERE o.as_at < e.as_at) AS first
      FROM register_extract e ORDER BY e.as_at DESC LIMIT 1`;
    return {
      counts: await readCounts(tx),
      last: last ?? null,
      jobs: await lastJobs(tx),
      faults: await countFaults(tx),
    };
  });
}
