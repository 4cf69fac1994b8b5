import { read } from "@/lib/db";
import { getNewSupportPage, getPairings } from "@/lib/improvement/pairing/queries";
import { agreeSupport, endSupport, proposeSupport } from "@/lib/improvement/support/commands";
import {
  findSupport,
  getSupport,
  getSupports,
  readSupports,
} from "@/lib/improvement/support/queries";
import { can, HARBOUR, NOW, PEOPLE, trustScope } from "../../support/builders";
import type { Call } from "./calls";
import { SUPPORT, URNS } from "./world";

const { daniel } = PEOPLE;
const harbour = () => trustScope(daniel, HARBOUR);
const arranges = () => can(daniel, "support:arrange");
const as = (of: Call["of"]): Call => ({ as: "Harbour's chair", of });
const details = { what: "x", who: "x", startsOn: NOW, untilOn: new Date("2027-07-16") };
const pairing = { step: "risk", to: URNS.helped, from: URNS.helping, ...details } as const;
const ends = { verdict: "dropped", words: "x", nextOn: null } as const;

/** The same for support. Ids and academies of Tamar's are named outright: no address says whose they are. */
export const SUPPORT_CALLS: Readonly<Record<string, readonly Call[] | string>> = {
  "improvement/support/queries getSupports": [
    as(() => getSupports(harbour())),
    as(() => getSupports(harbour(), URNS.helped)),
  ],
  "improvement/support/queries getSupport": Object.values(SUPPORT)
    .filter(id => id !== SUPPORT.harbours)
    .map(id => as(() => getSupport(harbour(), id))),
  "improvement/support/queries readSupports": [
    as(() => read(harbour(), tx => readSupports(tx, harbour()))),
  ],
  "improvement/support/queries findSupport": [
    as(() => read(harbour(), tx => findSupport(tx, harbour(), SUPPORT.agreed))),
  ],
  "improvement/pairing/queries getPairings": [as(() => getPairings(harbour()))],
  "improvement/pairing/queries getNewSupportPage": [as(() => getNewSupportPage(arranges()))],
  "improvement/support/commands proposeSupport": [
    as(() => proposeSupport(arranges(), pairing)),
    as(() => proposeSupport(arranges(), { ...pairing, to: URNS.harboursHelped })),
  ],
  "improvement/support/commands agreeSupport": [
    as(() => agreeSupport(arranges(), SUPPORT.proposed, 2, details)),
  ],
  "improvement/support/commands endSupport": [
    as(() => endSupport(arranges(), SUPPORT.agreed, 2, ends)),
  ],
  "improvement/support/commands sayWhatChanged":
    "its scope is one academy of one trust; tests/data/improvement/support.test.ts asks for another's",
  "improvement/letters/commands tellHeads":
    "puts letters in inside a transaction that has its actor",
  "improvement/letters/commands remindOfSupport":
    "only the post's grant fits, and it answers a count",
  "improvement/turns/commands takeTurn": "takes a lock inside a transaction that has its actor",
  "reports/held/queries heldOfAcademies": "a part of the record, by the grant's own trust",
  "reports/held/queries heldOfImproving": "a part of the record, by the grant's own trust",
};
