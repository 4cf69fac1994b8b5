import { read } from "@/lib/db";
import { getChangeStepPage, getNewStepPage } from "@/lib/improvement/offers/queries";
import { changeStep, closeStep, reviewStep, setStep } from "@/lib/improvement/steps/commands";
import { countSteps, findStep, getStep, getSteps } from "@/lib/improvement/steps/queries";
import { can, HARBOUR, NOW, PEOPLE, trustScope } from "../../support/builders";
import type { Call } from "./calls";
import { STEPS } from "./world";

const { daniel, tobias } = PEOPLE;
const harbour = () => trustScope(daniel, HARBOUR);
const reader = () => can(tobias, "approved:read");
const sets = () => can(daniel, "nextStep:set");
const reviews = () => can(daniel, "nextStep:review");
const as = (of: Call["of"]): Call => ({ as: "Harbour's chair", of });
const asReader = (of: Call["of"]): Call => ({ as: "Harbour's reader", of });
const ends = { verdict: "worked", words: "x", reviewedOn: NOW, nextOn: null } as const;

/** The same for next steps. Ids of Tamar's are named outright: no address says whose a step is. */
export const STEP_CALLS: Readonly<Record<string, readonly Call[] | string>> = {
  "improvement/steps/queries getSteps": [
    as(() => getSteps(harbour())),
    asReader(() => getSteps(reader())),
  ],
  "improvement/steps/queries getStep": [STEPS.heads, STEPS.chairs, STEPS.closed].flatMap(id => [
    as(() => getStep(harbour(), id)),
    asReader(() => getStep(reader(), id)),
  ]),
  "improvement/steps/queries countSteps": [
    as(() => countSteps(harbour())),
    asReader(() => countSteps(reader())),
  ],
  "improvement/steps/queries findStep": [
    as(() => read(harbour(), tx => findStep(tx, harbour(), STEPS.heads))),
  ],
  "improvement/steps/queries nameOfTrust": "a part of the queries above, by the scope's own trust",
  "improvement/offers/queries getNewStepPage": [as(() => getNewStepPage(sets()))],
  "improvement/offers/queries getChangeStepPage": [
    as(() => getChangeStepPage(sets(), STEPS.heads)),
  ],
  "improvement/offers/queries readStanding": "a part of the pages above, by the scope's own trust",
  "improvement/offers/queries readMayOwn": "a part of the pages above, by the grant's own trust",
  "improvement/steps/commands setStep": [
    as(() => {
      const step = { owner: daniel.userId, dueOn: NOW, intendedEffect: "x" };
      return setStep(sets(), "risk", { ...step, statement: STEPS.heads });
    }),
  ],
  "improvement/steps/commands changeStep": [
    as(() => changeStep(sets(), STEPS.heads, 2, { owner: daniel.userId, dueOn: NOW })),
  ],
  "improvement/steps/commands reviewStep": [
    as(() => reviewStep(reviews(), STEPS.heads, 2, { ...ends })),
  ],
  "improvement/steps/commands closeStep": [
    as(() => closeStep(sets(), STEPS.heads, 2, { ...ends })),
  ],
  "improvement/letters/commands tellOwner":
    "puts a letter in inside a transaction that has its actor",
  "improvement/letters/commands remindStepOwners":
    "only the post's grant fits, and it answers a count",
};
