import type { Characteristic } from "../types";

export const improvement = {
  key: "improvement",
  number: 5,
  title:
    "A school improvement strategy for the whole trust recognises that an academy needs different interventions at different stages of its improvement journey.",
  shortTitle: "School improvement strategy",
  pillars: ["School improvement", "High-quality and inclusive education"],
  levels: {
    beginning: [
      {
        id: "improvement.beginning.trust-wide-strategy",
        kind: "in-place",
        seat: "trust",
        text: "There is a school improvement strategy for the whole trust.",
      },
      {
        id: "improvement.beginning.tracking-systems",
        kind: "in-place",
        seat: "both",
        text: "The trust may have embedded effective systems for attendance, behaviour and performance tracking, for example to improve academies rapidly in their first years with it.",
        possible: true,
      },
      {
        id: "improvement.beginning.strategy-embryonic",
        kind: "limit",
        seat: "trust",
        text: "The school improvement strategy is embryonic: it is only just taking shape.",
      },
      {
        id: "improvement.beginning.focus-on-difficulty",
        kind: "limit",
        seat: "both",
        text: "The school improvement strategy focuses on better performance in academies that are in significant difficulties.",
      },
    ],
    developing: [
      {
        id: "improvement.developing.becoming-embedded",
        kind: "in-place",
        seat: "both",
        text: "The trust’s school improvement strategy is on the way to being embedded.",
      },
      {
        id: "improvement.developing.beyond-core-needs",
        kind: "in-place",
        seat: "both",
        text: "The school improvement strategy has gone beyond day-to-day core needs for improvement.",
      },
      {
        id: "improvement.developing.data-tracking",
        kind: "in-place",
        seat: "both",
        text: "Systems to track data help to sustain improvement in the academies.",
      },
      {
        id: "improvement.developing.regular-kpis",
        kind: "in-place",
        seat: "both",
        text: "Key performance indicators (KPIs), collected regularly, help to sustain improvement in the academies.",
      },
      {
        id: "improvement.developing.stronger-performance-management",
        kind: "in-place",
        seat: "both",
        text: "A stronger system of performance management helps to sustain improvement in the academies.",
      },
    ],
    embedding: [
      {
        id: "improvement.embedding.performance-sustained",
        kind: "in-place",
        seat: "both",
        text: "The school improvement strategy keeps improved performance going.",
      },
      {
        id: "improvement.embedding.rising-and-rapid",
        kind: "in-place",
        seat: "both",
        text: "Standards are going up and improvement is rapid.",
      },
      {
        id: "improvement.embedding.self-evaluation-maturing",
        kind: "in-place",
        seat: "academy",
        text: "The academies are maturing in how they evaluate themselves.",
      },
      {
        id: "improvement.embedding.ownership-of-needs",
        kind: "in-place",
        seat: "academy",
        text: "As their self-evaluation matures, academies take greater ownership of what they require.",
      },
      {
        id: "improvement.embedding.bespoke-demands",
        kind: "in-place",
        seat: "both",
        text: "As their self-evaluation matures, academies ask more of the trust: support that is tailored to them.",
      },
    ],
    leading: [
      {
        id: "improvement.leading.majority-improved",
        kind: "in-place",
        seat: "trust",
        text: "The trust has improved the majority of its academies, so far that those once weak can now help others.",
      },
      {
        id: "improvement.leading.once-weak-now-support",
        kind: "in-place",
        seat: "both",
        text: "Academies that were once weak now have the capacity and the strength to support new schools that join the trust, or schools outside it.",
      },
      {
        id: "improvement.leading.confident-peer-review",
        kind: "in-place",
        seat: "both",
        text: "Academies that were once weak can, with confidence, peer review others in the trust.",
      },
      {
        id: "improvement.leading.leaders-articulate-repertoire",
        kind: "in-place",
        seat: "trust",
        text: "The trust’s leaders can put into words their repertoire for improving schools.",
      },
    ],
  },
} as const satisfies Characteristic<"improvement">;
