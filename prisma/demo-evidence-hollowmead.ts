import type { EvidenceStory } from "./demo-evidence";
import { TRUST } from "./demo-people";

/** Special schools: strong on safety and partners, and less sure who has read what. */
export const HOLLOWMEAD_EVIDENCE: EvidenceStory = {
  trustUid: TRUST.hollowmead,
  ago: 0,
  by: "Frances Tull",
  from: "10-27",
  rows: [
    {
      characteristic: "vision",
      marks: {
        "vision.beginning.key-priorities": "in-place",
        "vision.beginning.strategic-plan": "in-place",
        "vision.developing.plans-linked": "in-place",
        "vision.developing.contribution-to-trust": "in-place",
        "vision.developing.contribution-to-academy": "unsure",
        "vision.embedding.some-evidence": "unsure",
      },
      pieces: [
        {
          title: "Strategic plan, three sites and one purpose",
          link: "https://papers.hollowmead.example/strategic-plan",
          speaksFor: [1, "07-08"],
          shows: ["vision.beginning.key-priorities", "vision.beginning.strategic-plan"],
        },
        {
          title: "The three sites’ plans beside the trust’s",
          note: "One page a site. The Tidewell Centre and Brackenhay say what they do for each trust priority; Hollowmead’s page is a list of links.",
          speaksFor: [1, "07-15"],
          shows: ["vision.developing.plans-linked", "vision.developing.contribution-to-trust"],
        },
      ],
    },
    {
      characteristic: "quality",
      marks: {
        "quality.developing.peer-reviews": "in-place",
        "quality.developing.external-challenge": "in-place",
        "quality.embedding.consistent-pattern": "unsure",
        "quality.embedding.academies-suggest-practice": "not-in-place",
      },
      pieces: [
        {
          title: "Reviews of all three sites by providers of their own kind",
          link: "https://papers.hollowmead.example/peer-reviews",
          speaksFor: [1, "06-24"],
          expiresIn: 240,
          shows: ["quality.developing.peer-reviews", "quality.developing.external-challenge"],
        },
        {
          title: "What each site changed after its review",
          note: "Nine of the eleven findings were acted on by July. Two wait for a building.",
          speaksFor: [1, "07-17"],
          shows: ["quality.developing.shared-approaches-improve-practice"],
        },
      ],
    },
    {
      characteristic: "governance",
      marks: {
        "governance.developing.skills-audit": "in-place",
        "governance.developing.roles-of-both-boards": "unsure",
        "governance.embedding.delegation-clear": "not-in-place",
      },
      pieces: [
        {
          title: "Skills audit of the board",
          note: "Fourteen answers of fourteen. Thin on money and on estates; strong on health.",
          speaksFor: [0, "09-16"],
          expiresIn: 300,
          shows: ["governance.developing.skills-audit"],
        },
      ],
    },
    {
      characteristic: "risk",
      marks: {
        "risk.beginning.continuity-plan": "in-place",
        "risk.beginning.mitigated": "in-place",
        "risk.developing.risk-register": "in-place",
        "risk.developing.register-in-use": "unsure",
        "risk.embedding.register-frames-agendas": "not-in-place",
        "risk.embedding.academy-registers": "not-in-place",
      },
      pieces: [
        {
          title: "Safety audit of the three sites",
          link: "https://papers.hollowmead.example/safety-audit",
          speaksFor: [1, "11-28"],
          expiresIn: 18,
          shows: ["risk.beginning.mitigated"],
        },
        {
          title: "Continuity plan, tested on a Friday in March",
          note: "The test found that two of three sites could not reach their parents by text. Mended in May.",
          speaksFor: [1, "03-13"],
          shows: ["risk.beginning.continuity-plan"],
        },
        {
          title: "Risk register",
          note: "Held by the finance lead. The high-needs deficit is on it since last year’s report.",
          speaksFor: [0, "09-30"],
          shows: ["risk.developing.risk-register"],
        },
        {
          title: "Insurer’s certificate of the minibuses",
          speaksFor: [1, "10-01"],
          note: "Renewal asked for.",
          expiresIn: -12,
          shows: ["risk.beginning.mitigated"],
        },
      ],
    },
    {
      characteristic: "networks",
      marks: {
        "networks.developing.new-partnerships": "in-place",
        "networks.developing.children-and-staff-benefit": "in-place",
        "networks.embedding.other-schools-supported": "in-place",
        "networks.embedding.local-partnerships": "in-place",
      },
      pieces: [
        {
          title: "Outreach log: eleven mainstream schools",
          link: "https://papers.hollowmead.example/outreach-log",
          speaksFor: [1, "07-20"],
          shows: [
            "networks.embedding.other-schools-supported",
            "networks.developing.children-and-staff-benefit",
          ],
        },
        {
          title: "Letter of the county asking us to train its officers",
          note: "Two days a term, paid for by the county.",
          speaksFor: [1, "05-19"],
          shows: ["networks.embedding.local-partnerships", "networks.developing.new-partnerships"],
        },
      ],
    },
  ],
};
