import type { Note } from "../types";
import { TODAY } from "./today";

export const caveat = {
  key: "caveat",
  text:
    "The framework is a working document, meant to help multi-academy trusts develop and grow. " +
    "It is not meant to replace any specific requirement on financial management, reporting and " +
    "control in the Academies Financial Handbook.",
  today: TODAY.financialHandbook,
} as const satisfies Note;

/** The document's footnotes, and what its introduction says about how to use the table. */
export const notes = [
  {
    key: "academies",
    text:
      "In the framework, academies include free schools, studio schools and University Technical " +
      "Colleges.",
  },
  {
    key: "accounting-officer",
    text: "The chief executive officer (CEO) is assumed to be the accounting officer as well.",
  },
  {
    key: "author",
    text:
      "The South West’s Regional Schools Commissioner, Sir David Carter, made the framework as a " +
      "tool for multi-academy trusts, for their boards and for their senior leaders.",
    today: TODAY.commissioners,
  },
  {
    key: "purpose",
    text:
      "The framework helps academies that are creating trusts to understand better what is " +
      "expected. It also defines success for trusts already running for some time, so that they " +
      "become strong, focused on improvement and sustainable.",
  },
  {
    key: "any-size",
    text: "The smallest trusts and the largest can evaluate themselves in the same way.",
  },
  {
    key: "maturity",
    text:
      "Maturity is more than getting better at the same things: a maturing trust is expected to " +
      "start playing a part in the system outside itself.",
  },
  {
    key: "working-definition",
    text: "Setting each step against four possible stages of maturity is a working definition.",
  },
  {
    key: "companion",
    text:
      "A companion document, 'A Tool for MATs and sponsors’, says more on financial requirements " +
      "and other topics; it came from the commissioner’s South West office.",
  },
] as const satisfies readonly Note[];
