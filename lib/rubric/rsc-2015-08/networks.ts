import type { Characteristic } from "../types";
import { TODAY } from "./today";

export const networks = {
  key: "networks",
  number: 9,
  title:
    "The whole trust is committed to contributing to educational networks outside the trust: local, regional and national.",
  shortTitle: "Networks beyond the trust",
  pillars: ["School improvement", "Governance and leadership"],
  levels: {
    beginning: [
      {
        id: "networks.beginning.still-participating",
        kind: "in-place",
        seat: "both",
        text: "The academies continue to take part in local and national networks.",
      },
      {
        id: "networks.beginning.previous-practice",
        kind: "limit",
        seat: "both",
        text: "Taking part in networks only carries on what the academies did before.",
      },
      {
        id: "networks.beginning.little-trust-improvement",
        kind: "limit",
        seat: "both",
        text: "There is little evidence that network relationships help the trust to improve.",
      },
      {
        id: "networks.beginning.little-support-for-academies",
        kind: "limit",
        seat: "both",
        text: "There is little evidence that network relationships contribute to support for other academies.",
      },
    ],
    developing: [
      {
        id: "networks.developing.new-partnerships",
        kind: "in-place",
        seat: "trust",
        text: "The trust has built up partnerships with outside groups, over and above those its academies have kept up.",
      },
      {
        id: "networks.developing.better-connected",
        kind: "in-place",
        seat: "trust",
        text: "The trust’s new partnerships connect it better with regional and national networks.",
      },
      {
        id: "networks.developing.children-and-staff-benefit",
        kind: "in-place",
        seat: "both",
        text: "Children and staff benefit from the regional and national networks.",
      },
    ],
    embedding: [
      {
        id: "networks.embedding.teaching-school-alliances",
        kind: "in-place",
        seat: "both",
        text: "As members of Teaching School Alliances, the trust and its academies play a key role in leading the wider system.",
        today: TODAY.teachingSchools,
      },
      {
        id: "networks.embedding.other-schools-supported",
        kind: "in-place",
        seat: "both",
        text: "The trust and its academies also lead the wider system by supporting other schools.",
      },
      {
        id: "networks.embedding.local-partnerships",
        kind: "in-place",
        seat: "both",
        text: "The trust and its academies lead local partnerships and take part in them.",
      },
      {
        id: "networks.embedding.expertise-shared",
        kind: "in-place",
        seat: "both",
        text: "The trust and its academies share their expertise widely.",
      },
      {
        id: "networks.embedding.other-trusts",
        kind: "in-place",
        seat: "trust",
        text: "The trust learns from the practice of other multi-academy trusts in its region, and contributes to it.",
      },
    ],
    leading: [
      {
        id: "networks.leading.alliance-and-leaders",
        kind: "in-place",
        seat: "trust",
        text: "The trust has a Teaching School Alliance, National Leaders of Education (NLEs), National Leaders of Governance (NLGs) and Specialist Leaders of Education (SLEs).",
        today: TODAY.systemLeaders,
      },
      {
        id: "networks.leading.support-within",
        kind: "in-place",
        seat: "both",
        text: "The alliance, NLEs, NLGs and SLEs give support throughout the trust.",
      },
      {
        id: "networks.leading.support-beyond",
        kind: "in-place",
        seat: "both",
        text: "The alliance, NLEs, NLGs and SLEs give support to schools outside the trust too.",
      },
      {
        id: "networks.leading.regional-capacity",
        kind: "in-place",
        seat: "trust",
        text: "The trust is a key part of what its region can do to lead the system and improve standards for all.",
      },
      {
        id: "networks.leading.trusts-supported-and-challenged",
        kind: "in-place",
        seat: "trust",
        text: "The trust works to support and to challenge multi-academy trusts, both new and experienced.",
      },
    ],
  },
} as const satisfies Characteristic<"networks">;
