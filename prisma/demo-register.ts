import type { AcademyFacts, Extract, MembershipFacts } from "@/lib/register/importer/facts";
import type { DemoCalendar } from "./demo-calendar";
import { DEMO_ACADEMIES, DEMO_TRUSTS, type DemoAcademy, NEW_TRUST } from "./demo-trusts";

/**
 * The invented register as its extracts said: two years ago, last September, and this one. An academy
 * has moved in between, and a trust has opened.
 */
export function demoExtracts(calendar: DemoCalendar): Extract[] {
  const septembers = ([2, 1, 0] as const).map(ago => `${calendar.begun(ago)}-09-01`);
  const [, lastYear = "", thisYear = ""] = septembers;
  const dayOf = (joined: DemoAcademy["joinedOn"]) =>
    joined === "this year" ? thisYear : joined === "last year" ? lastYear : joined;
  return septembers.map(asAt => {
    const isOpen = ({ uid }: { uid: number }) => uid !== NEW_TRUST || asAt === thisYear;
    const trusts = DEMO_TRUSTS.filter(isOpen);
    const academies = DEMO_ACADEMIES.filter(({ trustUid }) => isOpen({ uid: trustUid }));
    const memberships = academies.map(({ urn, trustUid, joinedOn, before }): MembershipFacts => {
      const day = dayOf(joinedOn);
      return before !== undefined && day > asAt
        ? { urn, ...before }
        : { urn, trustUid, joinedOn: day };
    });
    return {
      asAt,
      rows: {},
      trusts: new Map(
        trusts.map(trust => [
          trust.uid,
          { ...trust, open: true, closedOn: null, ...NOT_SAID_OF_TRUSTS },
        ]),
      ),
      academies: new Map(
        academies.map(each => [
          each.urn,
          factsOf(each, each.before?.joinedOn ?? dayOf(each.joinedOn)),
        ]),
      ),
      rscRegions: new Map(),
      memberships,
      predecessors: undefined,
      silentOn: { trusts: [], academies: [] },
      notes: [],
    };
  });
}

/** The invented register as its last extract says. */
export function demoExtract(calendar: DemoCalendar): Extract {
  const last = demoExtracts(calendar).at(-1);
  if (last === undefined) throw new Error("The demo has no register");
  return last;
}

const NOT_SAID_OF_TRUSTS = {
  groupId: null,
  ukprn: null,
  companiesHouseNumber: null,
  town: null,
} as const;

function factsOf(
  { urn, name, phase, type, religiousCharacter, laCode, laName }: DemoAcademy,
  openedOn: string,
): AcademyFacts {
  return {
    urn,
    name,
    phase,
    laCode,
    laName,
    type,
    open: true,
    openedOn,
    closedOn: null,
    lowAge: null,
    highAge: null,
    gender: null,
    religiousCharacter,
    ukprn: null,
    gor: null,
    town: null,
    postcode: null,
  };
}
