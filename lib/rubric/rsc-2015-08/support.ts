import type { Characteristic } from "../types";

export const support = {
  key: "support",
  number: 6,
  title:
    "Academies support one another through a systematic programme, focused on what each of them needs.",
  shortTitle: "School-to-school support",
  pillars: ["School improvement", "Workforce"],
  levels: {
    beginning: [
      {
        id: "support.beginning.strategy-started",
        kind: "in-place",
        seat: "trust",
        text: "The trust is beginning to develop a strategy for support between academies.",
      },
      {
        id: "support.beginning.talented-staff-deliver",
        kind: "in-place",
        seat: "both",
        text: "Talented teachers and leaders deliver the support.",
      },
      {
        id: "support.beginning.own-academies",
        kind: "limit",
        seat: "both",
        text: "The support that talented teachers and leaders give is in their own academies.",
      },
      {
        id: "support.beginning.themes-and-skills",
        kind: "in-place",
        seat: "both",
        text: "Support is framed by core themes of improvement and by what staff are skilled in.",
      },
    ],
    developing: [
      {
        id: "support.developing.more-staff-contribute",
        kind: "in-place",
        seat: "both",
        text: "The trust sees to it that more of its teachers and leaders contribute to support in academies other than their own.",
      },
      {
        id: "support.developing.practice-good",
        kind: "in-place",
        seat: "both",
        text: "The practice in support between academies is good.",
      },
      {
        id: "support.developing.more-classroom-impact-needed",
        kind: "limit",
        seat: "both",
        text: "More support in classrooms is needed, and it needs to be driven by impact.",
      },
    ],
    embedding: [
      {
        id: "support.embedding.generic-needs-balanced",
        kind: "in-place",
        seat: "trust",
        text: "The school improvement strategy balances needs common to the academies with help for smaller learning communities.",
      },
      {
        id: "support.embedding.communities-of-teaching-leaders",
        kind: "in-place",
        seat: "both",
        text: "The smaller learning communities are made up of teaching leaders.",
      },
      {
        id: "support.embedding.coaching-groups",
        kind: "in-place",
        seat: "both",
        text: "Teaching leaders develop coaching groups with colleagues who need help.",
      },
    ],
    leading: [
      {
        id: "support.leading.strategy-built-on-talent",
        kind: "in-place",
        seat: "trust",
        text: "A pool of talented teachers and leaders is emerging, and the trust builds its school improvement strategy around it.",
      },
      {
        id: "support.leading.impact-known",
        kind: "in-place",
        seat: "both",
        text: "The teachers and leaders in the pool know what impact their work has.",
      },
      {
        id: "support.leading.impact-described",
        kind: "in-place",
        seat: "both",
        text: "The teachers and leaders in the pool can name their impact and describe it.",
      },
    ],
  },
} as const satisfies Characteristic<"support">;
