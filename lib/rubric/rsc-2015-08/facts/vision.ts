import type { vision } from "../vision";
import type { Facts } from "./types";

export const visionFacts = {
  title: {
    "well-communicated": "title",
    "strategic-vision": "title",
    "strategic-plan": "title",
    "seamless-from-implementation-to-impact": "title",
    "school-plan-needs-trust-support": "title",
    "trust-priorities-need-academies": "title",
  },
  beginning: {
    "key-priorities-identified": "vision.beginning.key-priorities",
    "strategic-plan-exists": "vision.beginning.strategic-plan",
    "too-soon-to-see-impact": "vision.beginning.too-soon-for-impact",
    "academies-not-yet-using-plan": "vision.beginning.academies-not-using-plan",
    "own-improvement-planning": "vision.beginning.academies-not-using-plan",
  },
  developing: {
    "each-academy": "vision.developing.plans-linked",
    "links-in-improvement-plan": "vision.developing.plans-linked",
    "to-trust-strategic-plan": "vision.developing.plans-linked",
    "links-show-contribution": "vision.developing.contribution-to-trust",
    "contribution-to-trust-priorities": "vision.developing.contribution-to-trust",
    "contribution-to-academy-priorities": "vision.developing.contribution-to-academy",
  },
  embedding: {
    "some-evidence-from-academy": "vision.embedding.some-evidence",
    "priorities-also-delivered": "vision.embedding.some-evidence",
    "through-delivery-of-academy-plan": "vision.embedding.two-to-three-priorities",
    "at-least-2-3-trust-priorities": "vision.embedding.two-to-three-priorities",
  },
  leading: {
    "trust-strategic-plan": "vision.leading.plan-inside-academy-plans",
    "sits-seamlessly-in-academy-plans": "vision.leading.plan-inside-academy-plans",
    "clear-evidence": "vision.leading.all-priorities-delivered",
    "all-trust-priorities-delivered": "vision.leading.all-priorities-delivered",
    "delivered-by-the-academy": "vision.leading.all-priorities-delivered",
    "delivery-united": "vision.leading.united-delivery",
    "quality-assurance-united": "vision.leading.united-delivery",
    "done-by-both": "vision.leading.united-delivery",
    "impossible-to-tell-who-takes-credit": "vision.leading.shared-credit",
    "credit-unclear-because-united": "vision.leading.shared-credit",
  },
} as const satisfies Facts<typeof vision>;
