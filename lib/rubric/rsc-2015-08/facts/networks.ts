import type { networks } from "../networks";
import type { Facts } from "./types";

export const networksFacts = {
  title: {
    "trust-wide-commitment": "title",
    "making-a-contribution": "title",
    local: "title",
    regional: "title",
    national: "title",
    "educational-networks": "title",
    "beyond-the-trust": "title",
  },
  beginning: {
    "academies-continue-to-participate": "networks.beginning.still-participating",
    "local-networks": "networks.beginning.still-participating",
    "national-networks": "networks.beginning.still-participating",
    "continuation-of-previous-practice": "networks.beginning.previous-practice",
    "little-evidence-for-trust-improvement": "networks.beginning.little-trust-improvement",
    "little-evidence-for-support-of-academies": "networks.beginning.little-support-for-academies",
  },
  developing: {
    "trust-developed-partnerships": "networks.developing.new-partnerships",
    "external-groups": "networks.developing.new-partnerships",
    "beyond-those-academies-sustained": "networks.developing.new-partnerships",
    "better-connected": "networks.developing.better-connected",
    "regional-networks": "networks.developing.better-connected",
    "national-networks": "networks.developing.better-connected",
    "benefit-children": "networks.developing.children-and-staff-benefit",
    "benefit-staff": "networks.developing.children-and-staff-benefit",
  },
  embedding: {
    "trust-and-academies": "networks.embedding.teaching-school-alliances",
    "key-role-in-wider-system-leadership": "networks.embedding.teaching-school-alliances",
    "teaching-school-alliance-membership": "networks.embedding.teaching-school-alliances",
    "supporting-other-schools": "networks.embedding.other-schools-supported",
    "leading-local-partnerships": "networks.embedding.local-partnerships",
    "participating-in-local-partnerships": "networks.embedding.local-partnerships",
    "sharing-expertise-widely": "networks.embedding.expertise-shared",
    "learns-from-other-trusts": "networks.embedding.other-trusts",
    "contributes-to-other-trusts": "networks.embedding.other-trusts",
    "in-their-region": "networks.embedding.other-trusts",
  },
  leading: {
    "teaching-school-alliance": "networks.leading.alliance-and-leaders",
    nle: "networks.leading.alliance-and-leaders",
    nlg: "networks.leading.alliance-and-leaders",
    sle: "networks.leading.alliance-and-leaders",
    "support-across-trust": "networks.leading.support-within",
    "support-to-schools-beyond": "networks.leading.support-beyond",
    "key-part-of-regional-capacity": "networks.leading.regional-capacity",
    "improve-standards-for-all": "networks.leading.regional-capacity",
    "supports-new-trusts": "networks.leading.trusts-supported-and-challenged",
    "challenges-new-trusts": "networks.leading.trusts-supported-and-challenged",
    "supports-and-challenges-experienced-trusts":
      "networks.leading.trusts-supported-and-challenged",
  },
} as const satisfies Facts<typeof networks>;
