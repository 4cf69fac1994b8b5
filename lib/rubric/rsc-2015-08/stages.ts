import { LEVEL_NAMES, type Level, type Stage } from "../types";

export const stages = {
  beginning: {
    name: LEVEL_NAMES.beginning,
    definition:
      "An early stage, and a sign that the trust is new. The step has been recognised as " +
      "important, but progress in it is embryonic and still developing. Trust activity focuses " +
      "on oversight and structures while the culture and ethos take hold in the academies.",
  },
  developing: {
    name: LEVEL_NAMES.developing,
    definition:
      "Past the embryonic stage. The trust has clearly begun to drive improvement and strategy, " +
      "so that stronger practice takes root in the academies and their improvement lasts. Key " +
      "improvements are shared throughout the trust.",
  },
  embedding: {
    name: LEVEL_NAMES.embedding,
    definition:
      "The trust’s influence follows a more concise model: some of the systems and structures it " +
      "means to embed now exist and make a difference. Staff work together, both in work the " +
      "trust co-ordinates and in independent collaborative groups of their own making.",
  },
  leading: {
    name: LEVEL_NAMES.leading,
    definition:
      "The trust influences practice outside itself. Momentum towards collaboration has gone " +
      "significantly further than the act of working together: people share an understanding of " +
      "exactly how collaboration works and makes change last, and can put it into words.",
  },
} as const satisfies Record<Level, Stage>;
