import type { Characteristic } from "../types";

export const improvement = {
  key: "improvement",
  number: 5,
  title:
    "The school improvement strategy, covering the whole trust, recognises that an academy needs different interventions at different points on its improvement journey.",
  shortTitle: "School improvement strategy",
  pillars: ["School improvement", "High-quality and inclusive education"],
  levels: {
    beginning: [
      {
        id: "improvement.beginning.trust-wide-strategy",
        kind: "in-place",
        seat: "trust",
        text: "There is a school improvement strategy that covers the whole trust.",
      },
      {
        id: "improvement.beginning.strategy-embryonic",
        kind: "limit",
        seat: "trust",
        text: "The school improvement strategy is embryonic.",
      },
      {
        id: "improvement.beginning.focus-on-difficulty",
        kind: "limit",
        seat: "both",
        text: "The strategy concentrates on better performance in academies that are in significant difficulties.",
      },
      {
        id: "improvement.beginning.tracking-systems",
        kind: "in-place",
        seat: "both",
        text: "The trust may have embedded effective systems for attendance, behaviour and performance tracking, for example to improve academies rapidly in their first years in the trust.",
      },
    ],
    developing: [
      {
        id: "improvement.developing.becoming-embedded",
        kind: "in-place",
        seat: "both",
        text: "A school improvement strategy is on the way to being embedded in the trust.",
      },
      {
        id: "improvement.developing.beyond-core-needs",
        kind: "in-place",
        seat: "both",
        text: "The strategy has gone further than day-to-day, core needs for improvement.",
      },
      {
        id: "improvement.developing.data-and-kpis",
        kind: "in-place",
        seat: "both",
        text: "Systems for tracking data, and key performance indicators (KPIs) collected regularly, sustain improvement in the academies.",
      },
      {
        id: "improvement.developing.stronger-performance-management",
        kind: "in-place",
        seat: "both",
        text: "A stronger system of performance management also sustains improvement in the academies.",
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
        text: "Through self-evaluation, academies take greater ownership of what they require.",
      },
      {
        id: "improvement.embedding.bespoke-demands",
        kind: "in-place",
        seat: "both",
        text: "Academies ask the trust for more support that is tailored to them.",
      },
    ],
    leading: [
      {
        id: "improvement.leading.majority-improved",
        kind: "in-place",
        seat: "trust",
        text: "The trust has brought improvement to the majority of its academies.",
      },
      {
        id: "improvement.leading.once-weak-now-support",
        kind: "in-place",
        seat: "both",
        text: "Academies that used to be weak now have the capacity and strength to support schools joining the trust or schools outside it.",
      },
      {
        id: "improvement.leading.confident-peer-review",
        kind: "in-place",
        seat: "both",
        text: "Academies that used to be weak can also, with confidence, peer review others in the trust.",
      },
      {
        id: "improvement.leading.leaders-articulate-repertoire",
        kind: "in-place",
        seat: "trust",
        text: "The trust's leaders can put their repertoire for improving academies into words.",
      },
    ],
  },
} as const satisfies Characteristic<"improvement">;
