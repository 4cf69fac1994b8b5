import type { Characteristic } from "../types";

export const support = {
  key: "support",
  number: 6,
  title:
    "Academies support one another through a systematic programme, focused on what each individual academy needs.",
  shortTitle: "School-to-school support",
  pillars: ["School improvement", "Workforce"],
  levels: {
    beginning: [
      {
        id: "support.beginning.strategy-started",
        kind: "in-place",
        seat: "trust",
        text: "The trust is beginning to develop a strategy for school-to-school support.",
      },
      {
        id: "support.beginning.talented-staff-deliver",
        kind: "in-place",
        seat: "both",
        text: "Support is given by talented teachers and leaders.",
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
        text: "Support is framed by core improvement themes and by the skills that staff have.",
      },
    ],
    developing: [
      {
        id: "support.developing.more-staff-contribute",
        kind: "in-place",
        seat: "both",
        text: "The trust makes sure that more teachers and leaders contribute to school-to-school support outside their own academies.",
      },
      {
        id: "support.developing.practice-good",
        kind: "in-place",
        seat: "both",
        text: "The practice of school-to-school support is good.",
      },
      {
        id: "support.developing.more-classroom-impact-needed",
        kind: "limit",
        seat: "both",
        text: "More impact-driven support in classrooms is needed.",
      },
    ],
    embedding: [
      {
        id: "support.embedding.generic-needs-balanced",
        kind: "in-place",
        seat: "trust",
        text: "The trust’s school improvement strategy balances the academies’ common needs with support for smaller learning communities.",
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
        text: "The teaching leaders develop coaching groups with colleagues who need help.",
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
        text: "The teachers and leaders in the pool of talent know what impact their work has.",
      },
      {
        id: "support.leading.impact-described",
        kind: "in-place",
        seat: "both",
        text: "The teachers and leaders in the pool of talent can name that impact and describe it.",
      },
    ],
  },
} as const satisfies Characteristic<"support">;
