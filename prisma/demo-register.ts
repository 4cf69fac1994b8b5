import type { Extract } from "@/lib/register/importer/facts";
import { DEMO_TRUSTS } from "./demo-people";

interface DemoAcademy {
  readonly trustUid: number;
  readonly name: string;
  readonly phase: "Primary" | "Secondary" | "Not applicable";
  readonly laCode: string;
  readonly laName: string;
  readonly joinedOn: string;
}

const DEVON = { laCode: "878", laName: "Devon" };
const CORNWALL = { laCode: "908", laName: "Cornwall" };
const PLYMOUTH = { laCode: "879", laName: "Plymouth" };
const LEEDS = { laCode: "383", laName: "Leeds" };

/** Invented academies: numbers the register does not use, names no school bears. */
const ACADEMIES: readonly DemoAcademy[] = [
  {
    trustUid: 9000001,
    name: "Lydbrook Vale Primary Academy",
    phase: "Primary",
    joinedOn: "2014-09-01",
    ...DEVON,
  },
  {
    trustUid: 9000001,
    name: "Tamarside Hill Academy",
    phase: "Secondary",
    joinedOn: "2014-09-01",
    ...PLYMOUTH,
  },
  {
    trustUid: 9000001,
    name: "Quarry Lane Junior Academy",
    phase: "Primary",
    joinedOn: "2017-01-01",
    ...DEVON,
  },
  {
    trustUid: 9000001,
    name: "Gunnis Ford Community Academy",
    phase: "Secondary",
    joinedOn: "2019-04-01",
    ...CORNWALL,
  },
  {
    trustUid: 9000001,
    name: "Heronsgate Infant Academy",
    phase: "Primary",
    joinedOn: "2023-09-01",
    ...PLYMOUTH,
  },
  {
    trustUid: 9000002,
    name: "Moorsedge Academy",
    phase: "Secondary",
    joinedOn: "2013-04-01",
    ...DEVON,
  },
  {
    trustUid: 9000002,
    name: "Saltquay Primary Academy",
    phase: "Primary",
    joinedOn: "2016-09-01",
    ...CORNWALL,
  },
  {
    trustUid: 9000002,
    name: "Lantern Point School",
    phase: "Not applicable",
    joinedOn: "2021-02-01",
    ...PLYMOUTH,
  },
  {
    trustUid: 9000003,
    name: "Weirfield Academy",
    phase: "Secondary",
    joinedOn: "2015-09-01",
    ...LEEDS,
  },
  {
    trustUid: 9000003,
    name: "Packhorse Lane Primary Academy",
    phase: "Primary",
    joinedOn: "2018-09-01",
    ...LEEDS,
  },
];

const FIRST_URN = 9_000_101;

/** The invented trusts as one extract of an invented register. */
export function demoExtract(): Extract {
  const academies = ACADEMIES.map((academy, index) => ({ urn: FIRST_URN + index, ...academy }));
  return {
    asAt: "2026-09-01",
    rows: {},
    trusts: new Map(
      DEMO_TRUSTS.map(({ uid, name }) => [
        uid,
        {
          uid,
          name,
          kind: "multi" as const,
          open: true,
          closedOn: null,
          groupId: null,
          ukprn: null,
          companiesHouseNumber: null,
          town: null,
        },
      ]),
    ),
    academies: new Map(
      academies.map(({ urn, name, phase, laCode, laName, joinedOn }) => [
        urn,
        {
          urn,
          name,
          phase,
          laCode,
          laName,
          type: "Academy converter",
          open: true,
          openedOn: joinedOn,
          closedOn: null,
          lowAge: null,
          highAge: null,
          gender: null,
          religiousCharacter: null,
          ukprn: null,
          gor: null,
          town: null,
          postcode: null,
        },
      ]),
    ),
    rscRegions: new Map(),
    memberships: academies.map(({ trustUid, urn, joinedOn }) => ({ trustUid, urn, joinedOn })),
    predecessors: undefined,
    silentOn: { trusts: [], academies: [] },
    notes: [],
  };
}
