import { ADMINISTRATORS, REGION_PEOPLE, TRUST_PEOPLE } from "./demo-people";

/** Somebody of the demo who can be tried, and what they are in words. */
export interface DemoSignIn {
  readonly name: string;
  readonly role: string;
  readonly email: string;
}

const EVERYBODY = [...TRUST_PEOPLE, ...REGION_PEOPLE, ...ADMINISTRATORS];

function signIns(named: readonly (readonly [name: string, role: string])[]): DemoSignIn[] {
  return named.map(([name, role]) => {
    const person = EVERYBODY.find(one => one.name === name);
    if (person === undefined) throw new Error(`The demo has nobody called ${name}`);
    return { name, role, email: person.email };
  });
}

/** One person in each role, in the order a newcomer would try them. */
export const DEMO_SIGN_INS = signIns([
  ["Priya Shah", "Chair of Tamar Valley Trust, seven of ten answers in"],
  ["Owen Trevithick", "Governance professional of two trusts"],
  ["Grace Adeyemi", "Trustee of Tamar Valley Trust"],
  ["Vikram Nair", "Vice-chair of Tamar Valley Trust"],
  ["Helen Marsh", "CEO of Tamar Valley Trust"],
  ["Tom Bassett", "Central team of Tamar Valley Trust"],
  ["Carys Bolitho", "Principal of an academy of Tamar Valley Trust, five of nine steps answered"],
  ["Ruth Carlyon", "Principal of two academies of Tamar Valley Trust, whose views are sent"],
  ["Leon Abara", "External reviewer of two steps of Tamar Valley Trust"],
  ["Amina Yusuf", "Trustee of Bramblegate Partnership Trust, three of ten private views given"],
  ["Rosalind Pengelly", "RSC team, South-West England"],
  ["Judith Ainscough", "Reader of The Candlemas Trust, for its diocese"],
  ["Alex Rowntree", "Administrator"],
]);

/** Others in the same roles, whose trusts stand elsewhere. */
export const MORE_SIGN_INS = signIns([
  ["Daniel Okoro", "Chair of Harbour and Moor Learning Trust, which has approved and shared"],
  ["Margaret Hollis", "Chair of Wharfe Bridge Academies, which approves and does not share"],
  ["Bronwen Yates", "Chair of Bramblegate Partnership Trust, whose board rates alone just now"],
  ["Samuel Oyelaran", "Chair of The Hollowmead Trust, whose board’s views were shown"],
  ["Aidan Mwangi", "Chair of Foundry Road Trust: one academy, all ten answers in"],
  ["Neil Trembath", "Chair of Carrowmoor Academy Trust, a single-academy trust"],
  ["Imran Qureshi", "RSC team, Lancashire and West Yorkshire"],
]);
