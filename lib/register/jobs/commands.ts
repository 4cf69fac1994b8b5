import type { Grant } from "../../access";
import { type Tx, write } from "../../db";
import { type Done, done, type Refused, refused, unchanged } from "../../forms";
import type { LoadReport } from "../commands";
import { STALE_SECONDS } from "./rules";
import type { Upload } from "./schema";

type Load = Grant<"register:load">;

/** Why a job ended without its work being done. */
export interface Ending {
  readonly state: "refused" | "failed";
  readonly reason: string | null;
  /** A sentence for whoever began it. */
  readonly problem: string;
}

const PROBLEM = 2_000;

/** Begins a load, unless another one is under way. */
export function beginLoad(
  grant: Load,
  id: string,
  { files, asAt }: Upload,
): Promise<Done<undefined> | Refused<"busy">> {
  return write(grant, { what: `upload of ${files.length} files` }, async tx => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('waymark job'))`;
    const begun = await tx.$executeRaw`
      INSERT INTO job (id, kind, state, started_by, files, as_at)
      SELECT ${id}::uuid, 'register-load', 'running', ${grant.userId}::uuid,
        ${JSON.stringify(files)}::jsonb, ${asAt}::date
      WHERE NOT EXISTS (SELECT FROM job WHERE state = 'running'
        AND heartbeat_at > clock_timestamp() - make_interval(secs => ${STALE_SECONDS}::float8))`;
    return begun === 1 ? done() : refused("busy");
  });
}

/** Keeps an upload that could not be begun at all, with the reason. */
export function refuseLoad(
  grant: Load,
  id: string,
  { files, asAt }: Upload,
  { reason, problem }: Omit<Ending, "state">,
): Promise<Done<undefined>> {
  return write(grant, { what: `upload of ${files.length} files, refused` }, async tx => {
    await tx.$executeRaw`
      INSERT INTO job (id, kind, state, started_by, files, as_at, reason, problem, ended_at)
      VALUES (${id}::uuid, 'register-load', 'refused', ${grant.userId}::uuid,
        ${JSON.stringify(files)}::jsonb, ${asAt}::date, ${reason}, ${problem.slice(0, PROBLEM)}, clock_timestamp())`;
    return done();
  });
}

/** The process that carries a job out lives, and is this far. Leaves no line in the trail. */
export function beat(
  grant: Load,
  id: string,
  { step, percent }: { step: string; percent: number },
): Promise<Done<undefined>> {
  return write(grant, "progress", async tx => {
    await tx.$executeRaw`UPDATE job
      SET heartbeat_at = clock_timestamp(), step = ${step.slice(0, 200)}, percent = ${percent}
      WHERE id = ${id}::uuid AND state = 'running'
        AND heartbeat_at > clock_timestamp() - make_interval(secs => ${STALE_SECONDS}::float8)`;
    return unchanged(undefined);
  });
}

/** Ends a job that did not do its work. One that has ended already stays as it ended. */
export function endLoad(grant: Load, id: string, ending: Ending): Promise<Done<undefined>> {
  return write(grant, { what: `load ${ending.state}` }, async tx => {
    const ended =
      await tx.$executeRaw`UPDATE job SET state = ${ending.state}, reason = ${ending.reason},
        problem = ${ending.problem.slice(0, PROBLEM)}, ended_at = clock_timestamp()
      WHERE id = ${id}::uuid AND state = 'running'`;
    return ended === 1 ? done() : unchanged(undefined);
  });
}

/**
 * The last statement of the load's own transaction: the job is done exactly if the extract is in.
 * @throws Error where the job was given up meanwhile: then the extract must not come in either
 */
export async function finishLoad(tx: Tx, id: string, report: LoadReport): Promise<void> {
  const finished = await tx.$executeRaw`UPDATE job
    SET state = 'done', percent = 100, step = '', report = ${JSON.stringify(report)}::jsonb,
      ended_at = clock_timestamp()
    WHERE id = ${id}::uuid AND state = 'running'
      AND heartbeat_at > clock_timestamp() - make_interval(secs => ${STALE_SECONDS}::float8)`;
  if (finished !== 1) throw new Error("The job was given up meanwhile");
}
