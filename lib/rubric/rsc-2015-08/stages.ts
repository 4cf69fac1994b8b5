import { LEVEL_NAMES, type Level, type Stage } from "../types";

export const stages = {
  beginning: {
    name: LEVEL_NAMES.beginning,
    definition:
      "An early stage, which indicates a new trust. The step is seen to be important, but " +
      "progress in it is embryonic and still being developed. Trust activity centres on " +
      "oversight and structures while the culture and ethos take hold in the academies.",
  },
  developing: {
    name: LEVEL_NAMES.developing,
    definition:
      "Past the embryonic. Clearly the trust has begun to drive improvement and its strategy, so " +
      "that stronger practice takes root in the academies and their improvement lasts. The main " +
      "improvements are shared throughout the trust.",
  },
  embedding: {
    name: LEVEL_NAMES.embedding,
    definition:
      "The trust's influence follows a more concise model: some of the systems and structures it " +
      "means to embed now exist and make a difference. Staff work together in work the trust " +
      "co-ordinates and in independent collaborative groups of their own making.",
  },
  leading: {
    name: LEVEL_NAMES.leading,
    definition:
      "The trust influences practice outside itself. Momentum towards collaboration has gone far " +
      "past simply working together: there is a shared understanding of how exactly " +
      "collaboration works and lets change be sustained, and people can put it into words.",
  },
} as const satisfies Record<Level, Stage>;
