import type { Extract } from "@/lib/register/importer/facts";
import { academyOf, HERE, REGION_OF } from "./world";

const DEVON = { laCode: "878", laName: "Devon" };
const LEEDS = { laCode: "383", laName: "Leeds" };

/** Each trust of the world with one academy, where its region is. */
export function worldRegister(): Extract {
  const unknown = { groupId: null, ukprn: null, companiesHouseNumber: null, town: null };
  const trusts = [...REGION_OF].map(([uid, region]) => ({
    uid,
    urn: academyOf(uid),
    place: region === HERE ? DEVON : LEEDS,
  }));
  return {
    asAt: "2026-09-01",
    rows: {},
    trusts: new Map(
      trusts.map(({ uid }) => [
        uid,
        { uid, name: `Trust ${uid}`, kind: "multi", open: true, closedOn: null, ...unknown },
      ]),
    ),
    academies: new Map(
      trusts.map(({ urn, place }) => [
        urn,
        {
          urn,
          name: `Academy ${urn}`,
          phase: "Primary",
          type: "Academy converter",
          open: true,
          openedOn: "2014-09-01",
          closedOn: null,
          lowAge: null,
          highAge: null,
          gender: null,
          religiousCharacter: null,
          ukprn: null,
          gor: null,
          town: null,
          postcode: null,
          ...place,
        },
      ]),
    ),
    rscRegions: new Map(),
    memberships: trusts.map(({ uid, urn }) => ({ trustUid: uid, urn, joinedOn: "2014-09-01" })),
    predecessors: undefined,
    silentOn: { trusts: [], academies: [] },
    notes: [],
  };
}
