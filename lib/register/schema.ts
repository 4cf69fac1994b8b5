import { z } from "zod";

/** A day as the command line takes it. */
export const day = z.iso.date("Write the day as YYYY-MM-DD.");

/** Rows of an extract, as they are kept with it. */
export const rowCounts = z.record(z.string(), z.number().int().nonnegative());
