import type { risk } from "../risk";
import type { Facts } from "./types";

export const riskFacts = {
  title: {
    evidence: "title",
    "skilled-management": "title",
    "trust-risk-indicators": "title",
  },
  beginning: {
    "contingency-plan": "risk.beginning.continuity-plan",
    "business-continuity-plan": "risk.beginning.continuity-plan",
    "little-evidence-of-structure": "risk.beginning.unstructured",
    "managed-individually": "risk.beginning.one-by-one",
    "successfully-mitigated": "risk.beginning.mitigated",
    "board-cannot-prevent-recurrence": "risk.beginning.recurrence-not-prevented",
  },
  developing: {
    "risk-register-in-place": "risk.developing.risk-register",
    "used-to-monitor": "risk.developing.register-in-use",
    "risks-trust-has-identified": "risk.developing.register-in-use",
    "possible-threats": "risk.developing.register-in-use",
    "some-relationship-with-academy-plans": "risk.developing.related-to-academy-plans",
    "as-yet-unstructured": "risk.developing.relationship-unstructured",
  },
  embedding: {
    "board-register-drives-all-priorities": "risk.embedding.register-drives-priorities",
    "framework-for-agenda-setting": "risk.embedding.register-frames-agendas",
    "across-the-trust": "risk.embedding.register-frames-agendas",
    "each-academy-has-own-register": "risk.embedding.academy-registers",
    "register-shows-academy-risks": "risk.embedding.academy-risks-shown",
    "register-shows-board-risks-mitigated": "risk.embedding.board-risks-mitigated",
  },
  leading: {
    "board-risk-managed-well": "risk.leading.board-risk-managed-well",
    "clear-risk-mitigation-relationship": "risk.leading.risk-and-mitigation",
    "board-has-structure": "risk.leading.current-risks-structure",
    "current-risks-managed-well": "risk.leading.current-risks-structure",
    "anticipation-plan-3-5-years": "risk.leading.three-to-five-year-plan",
    "plan-in-place": "risk.leading.three-to-five-year-plan",
    "ensured-by-structure-too": "risk.leading.three-to-five-year-plan",
    "plan-regularly-reviewed": "risk.leading.plan-under-review",
  },
} as const satisfies Facts<typeof risk>;
