import { beforeAll, expect, test } from "vitest";
import { findPerson, operatorGrant, type Person } from "@/lib/access";
import { startSession } from "@/lib/access/sessions";
import { getPeople } from "@/lib/people/appointments/queries";
import { appointToTrust } from "@/lib/people/commands";
import { addPlace, leaveCommittee } from "@/lib/people/places/commands";
import { getPlaceChoices } from "@/lib/people/places/queries";
import {
  appointmentIdOf,
  aRegisterWithPeople,
  BY_PASSWORD,
  can,
  momentAt,
  must,
  PEOPLE,
  TAMAR,
  trustScope,
  workOn,
} from "../../support/builders";
import { freshDatabase } from "../../support/database";
import { rowsOf } from "../assessments/trail";

const database = await freshDatabase();
const { superUrl } = database;
workOn(database);

const { owen, grace, miriam } = PEOPLE;
const GUNNIS_FORD = 9_000_104;
const QUARRY_LANE = 9_000_103;
const OF_HARBOUR = 9_000_106;

const clerk = () => can(owen, "people:manage", new Date());
const idOf = appointmentIdOf;
const principalOf = (urn: number) => ({ kind: "role", role: "principal", urn }) as const;
const committee = (name: string) => ({ kind: "committee", name }) as const;

const ruth: Person = {
  userId: "00000000-0000-4000-8000-000000000041",
  name: "Ruth Carlyon",
  appointments: [],
};
beforeAll(async () => {
  await aRegisterWithPeople();
  const who = {
    ...{ name: ruth.name, email: "ruth.carlyon@example.org", trustUid: TAMAR },
    ...{ role: "principal" as const, urn: GUNNIS_FORD, confirmedBy: "x" },
  };
  const fixed = { userId: ruth.userId, appointmentId: idOf(ruth) };
  must(await appointToTrust(operatorGrant("people:appoint"), who, fixed));
});

async function heldBy(person: Person) {
  const session = await startSession(person.userId, momentAt(new Date()), BY_PASSWORD);
  return (await findPerson(session, momentAt(new Date())))?.appointments ?? [];
}

test("an executive head holds a place for each academy, each with its name", async () => {
  must(await addPlace(clerk(), idOf(ruth), principalOf(QUARRY_LANE)));
  const academies = (await heldBy(ruth)).map(held => held.body === "trust" && held.academy);
  expect(academies.toSorted()).toEqual([
    "Gunnis Ford Community Academy",
    "Quarry Lane Junior Academy",
  ]);
});

test.each([
  ["the same academy twice", ruth, principalOf(GUNNIS_FORD), "so-already"],
  ["another trust's academy", ruth, principalOf(OF_HARBOUR), "no-such-academy"],
  [
    "a clerk's making somebody chair while there is one",
    grace,
    { kind: "role", role: "chair", urn: null },
    "not-to-give",
  ],
  ["a role for oneself", owen, { kind: "role", role: "chair", urn: null }, "own"],
  ["a committee for a reader", miriam, committee("Audit and risk"), "no-committee-role"],
] as const)("%s is refused", async (_, of, place, reason) => {
  expect(await addPlace(clerk(), idOf(of), place)).toMatchObject({ ok: false, reason });
});

test("who came as principal of no academy is one of theirs, once it is named", async () => {
  const jo: Person = { ...ruth, userId: "00000000-0000-4000-8000-000000000042", name: "Jo Bell" };
  const who = {
    ...{ name: jo.name, email: "jo.bell@example.org", trustUid: TAMAR },
    ...{ role: "principal" as const, confirmedBy: "x" },
  };
  const fixed = { userId: jo.userId, appointmentId: idOf(jo) };
  must(await appointToTrust(operatorGrant("people:appoint"), who, fixed));
  must(await addPlace(clerk(), idOf(jo), principalOf(QUARRY_LANE)));
  expect(await heldBy(jo)).toMatchObject([{ academy: "Quarry Lane Junior Academy" }]);
  const { people } = await getPeople(trustScope(owen, TAMAR, new Date()));
  expect(people.filter(({ userId }) => userId === jo.userId)).toHaveLength(1);
});

test("the administrator appoints no principal of another trust's academy", async () => {
  const who = {
    ...{ name: "Jo Bell", email: "jo@example.org", trustUid: TAMAR },
    ...{ role: "principal" as const, urn: OF_HARBOUR, confirmedBy: "x" },
  };
  expect(await appointToTrust(operatorGrant("people:appoint"), who)).toMatchObject({
    reason: "no-such-academy",
  });
});

test("the database holds no academy of another trust, and none for a trustee", async () => {
  const change = (urn: number, role: string) =>
    rowsOf(superUrl, "UPDATE trust_appointment SET urn = $1 WHERE role = $2::trust_role", [
      urn,
      role,
    ]);
  await expect(change(OF_HARBOUR, "principal")).rejects.toThrow("foreign key");
  await expect(change(GUNNIS_FORD, "trustee")).rejects.toThrow("check constraint");
});

test("a committee is made by its first name, is the same however it is written, and is left", async () => {
  must(await addPlace(clerk(), idOf(grace), committee("Audit and risk")));
  expect(await addPlace(clerk(), idOf(grace), committee("audit and Risk"))).toMatchObject({
    reason: "so-already",
  });
  const { committees } = await getPlaceChoices(clerk());
  expect(committees.map(({ name }) => name)).toEqual(["Audit and risk"]);
  expect(await heldBy(grace)).toMatchObject([{ committees: ["Audit and risk"] }]);
  const { id = "" } = committees[0] ?? {};
  must(await leaveCommittee(clerk(), idOf(grace), id));
  expect(await leaveCommittee(clerk(), idOf(grace), id)).toMatchObject({ reason: "hidden" });
  expect(await heldBy(grace)).toMatchObject([{ role: "trustee" }]);
  const { people } = await getPeople(trustScope(owen, TAMAR, new Date()));
  expect(people.flatMap(({ seats }) => seats)).toEqual([]);
  must(await addPlace(clerk(), idOf(grace), committee("Audit and risk")));
});

test("whoever is co-opted has a place of their own, on the committee they were asked to", async () => {
  must(await addPlace(clerk(), idOf(miriam), { kind: "coopted", name: "Audit and risk" }));
  const held = await heldBy(miriam);
  expect(held).toMatchObject([
    { role: "reader" },
    { role: "coopted", committees: ["Audit and risk"] },
  ]);
});
