import type { TrustRole } from "@/lib/access";

/** The demo's one password. There are no demo people anywhere else. */
export const DEMO_PASSWORD = "waymark demo 2026";

interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

interface DemoTrustPerson extends DemoPerson {
  readonly trustUid: number;
  readonly role: TrustRole;
}

interface DemoRegionPerson extends DemoPerson {
  readonly regionSlug: string;
}

/** Invented trusts have numbers the register does not use. */
export const DEMO_TRUSTS = [
  { uid: 9000001, name: "Tamar Valley Trust" },
  { uid: 9000002, name: "Harbour and Moor Learning Trust" },
  { uid: 9000003, name: "Wharfe Bridge Academies" },
] as const;

const person = (last: number, name: string): DemoPerson => ({
  id: `00000000-0000-4000-8000-${String(last).padStart(12, "0")}`,
  name,
  email: `${name.toLowerCase().replaceAll(" ", ".")}@demo.example`,
});

export const TRUST_PEOPLE: readonly DemoTrustPerson[] = [
  { ...person(1, "Priya Shah"), trustUid: 9000001, role: "chair" },
  { ...person(2, "Owen Trevithick"), trustUid: 9000001, role: "clerk" },
  { ...person(3, "Grace Adeyemi"), trustUid: 9000001, role: "trustee" },
  { ...person(4, "Helen Marsh"), trustUid: 9000001, role: "chiefExecutive" },
  { ...person(5, "Daniel Okoro"), trustUid: 9000002, role: "chair" },
  { ...person(2, "Owen Trevithick"), trustUid: 9000002, role: "clerk" },
  { ...person(6, "Margaret Hollis"), trustUid: 9000003, role: "chair" },
];

export const REGION_PEOPLE: readonly DemoRegionPerson[] = [
  { ...person(7, "Rosalind Pengelly"), regionSlug: "south-west-england" },
  { ...person(8, "Imran Qureshi"), regionSlug: "lancashire-and-west-yorkshire" },
];

export const ADMINISTRATORS: readonly DemoPerson[] = [person(9, "Alex Rowntree")];

/** Who can be tried, in the order a newcomer would: what they are in words. */
export const DEMO_SIGN_INS: readonly { name: string; role: string; email: string }[] = [
  { ...person(1, "Priya Shah"), role: "Chair of Tamar Valley Trust" },
  { ...person(2, "Owen Trevithick"), role: "Governance professional of two trusts" },
  { ...person(3, "Grace Adeyemi"), role: "Trustee of Tamar Valley Trust" },
  { ...person(4, "Helen Marsh"), role: "CEO of Tamar Valley Trust" },
  { ...person(5, "Daniel Okoro"), role: "Chair of Harbour and Moor Learning Trust" },
  { ...person(7, "Rosalind Pengelly"), role: "RSC team, South-West England" },
  { ...person(8, "Imran Qureshi"), role: "RSC team, Lancashire and West Yorkshire" },
  { ...person(9, "Alex Rowntree"), role: "Administrator" },
];
