import { z } from "zod";
import type { LoadReport } from "../commands";
import { CHANGE_TITLES, type ChangeKind } from "../importer/changes";

/** A job as addresses name it. */
export const jobId = z.uuid();

/** What was uploaded: names as the browser gave them, sizes in bytes. */
export const uploadedFiles = z.array(z.object({ name: z.string(), size: z.number() }));
export type UploadedFiles = z.output<typeof uploadedFiles>;

/** What came by one upload. */
export interface Upload {
  readonly files: UploadedFiles;
  /** The day of the extract where somebody said it, yyyy-mm-dd. */
  readonly asAt: string | null;
}

const count = z.number().int().nonnegative();
const kinds = Object.keys(CHANGE_TITLES) as [ChangeKind, ...ChangeKind[]];

/** A report as it is kept with its job. */
export const loadReport = z.object({
  asAt: z.string(),
  first: z.boolean(),
  counts: z.object({
    asAt: z.coerce.date().nullable(),
    multiAcademyTrusts: count,
    singleAcademyTrusts: count,
    secureSingleAcademyTrusts: count,
    academies: count,
    academiesInTrusts: count,
    notPlaced: count,
    regions: z.array(
      z.object({
        slug: z.string(),
        name: z.string(),
        multiAcademyTrusts: count,
        singleAcademyTrusts: count,
      }),
    ),
    invented: count,
  }),
  academiesByRegion: z.record(z.string(), count),
  placing: z.object({ spanning: count, tied: count, withoutAcademies: count }),
  changes: z.array(
    z.object({
      kind: z.enum(kinds),
      title: z.string(),
      count,
      lines: z.array(z.string()),
    }),
  ),
  notes: z.array(z.string()),
}) satisfies z.ZodType<LoadReport>;
