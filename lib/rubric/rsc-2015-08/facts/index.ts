import type { CharacteristicKey } from "../../types";
import { accountabilityFacts } from "./accountability";
import { governanceFacts } from "./governance";
import { improvementFacts } from "./improvement";
import { networksFacts } from "./networks";
import { overallFacts } from "./overall";
import { qualityFacts } from "./quality";
import { riskFacts } from "./risk";
import { successionFacts } from "./succession";
import { supportFacts } from "./support";
import { visionFacts } from "./vision";

/** Every row's checked list. A row without one does not compile. */
export const facts = {
  overall: overallFacts,
  vision: visionFacts,
  accountability: accountabilityFacts,
  quality: qualityFacts,
  governance: governanceFacts,
  improvement: improvementFacts,
  support: supportFacts,
  risk: riskFacts,
  succession: successionFacts,
  networks: networksFacts,
} as const satisfies Record<CharacteristicKey, unknown>;
