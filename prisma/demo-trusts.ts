import type { TrustKind } from "@/lib/register/rules";
import { TRUST } from "./demo-people";

export interface DemoTrust {
  readonly uid: number;
  readonly name: string;
  readonly kind: TrustKind;
}

export interface DemoAcademy {
  readonly urn: number;
  readonly trustUid: number;
  readonly name: string;
  readonly phase: "Primary" | "Secondary" | "Not applicable";
  readonly type: string;
  readonly religiousCharacter: string | null;
  readonly laCode: string;
  readonly laName: string;
  /** Its day, or that it joined on 1 September of the year that is running or of the one before. */
  readonly joinedOn: string | "this year" | "last year";
  /** The trust it was in before, and since when. */
  readonly before?: { readonly trustUid: number; readonly joinedOn: string };
}

/** Opened on 1 September of the year that is running. */
export const NEW_TRUST = TRUST.bramblegate;

export const DEMO_TRUSTS: readonly DemoTrust[] = [
  { uid: TRUST.tamar, name: "Tamar Valley Trust", kind: "multi" },
  { uid: TRUST.harbour, name: "Harbour and Moor Learning Trust", kind: "multi" },
  { uid: TRUST.wharfe, name: "Wharfe Bridge Academies", kind: "multi" },
  { uid: TRUST.foundry, name: "Foundry Road Trust", kind: "multi" },
  { uid: TRUST.bramblegate, name: "Bramblegate Partnership Trust", kind: "multi" },
  { uid: TRUST.hollowmead, name: "The Hollowmead Trust", kind: "multi" },
  { uid: TRUST.candlemas, name: "The Candlemas Trust", kind: "multi" },
  { uid: TRUST.carrowmoor, name: "Carrowmoor Academy Trust", kind: "single" },
  { uid: TRUST.culverhay, name: "Culverhay Trust", kind: "multi" },
  { uid: TRUST.penwhistle, name: "Penwhistle Schools Trust", kind: "multi" },
  { uid: TRUST.sandcote, name: "Sandcote Partnership Trust", kind: "multi" },
];

const DEVON = ["878", "Devon"] as const;
const CORNWALL = ["908", "Cornwall"] as const;
const PLYMOUTH = ["879", "Plymouth"] as const;
const TORBAY = ["880", "Torbay"] as const;
const SOMERSET = ["933", "Somerset"] as const;
const LEEDS = ["383", "Leeds"] as const;
const BRADFORD = ["380", "Bradford"] as const;
const CALDERDALE = ["381", "Calderdale"] as const;
const LANCASHIRE = ["888", "Lancashire"] as const;

const CONVERTER = "Academy converter";
const SPECIAL = "Academy special converter";
const PROVISION = "Academy alternative provision converter";
const CHURCH = "Church of England";

type Where = readonly [laCode: string, laName: string];
type More = Partial<Pick<DemoAcademy, "type" | "religiousCharacter" | "before">>;

const FIRST_URN = 9_000_101;

function academy(
  trustUid: number,
  name: string,
  phase: DemoAcademy["phase"],
  [laCode, laName]: Where,
  joinedOn: DemoAcademy["joinedOn"],
  more: More = {},
): Omit<DemoAcademy, "urn"> {
  const usual = { type: CONVERTER, religiousCharacter: null };
  return { trustUid, name, phase, laCode, laName, joinedOn, ...usual, ...more };
}

const OF = TRUST;

/** Names no school bears. New ones come last: their numbers follow from the order. */
const ACADEMIES = [
  academy(OF.tamar, "Lydbrook Vale Primary Academy", "Primary", DEVON, "2014-09-01"),
  academy(OF.tamar, "Tamarside Hill Academy", "Secondary", PLYMOUTH, "2014-09-01"),
  academy(OF.tamar, "Quarry Lane Junior Academy", "Primary", DEVON, "2017-01-01"),
  academy(OF.tamar, "Gunnis Ford Community Academy", "Secondary", CORNWALL, "2019-04-01"),
  academy(OF.tamar, "Heronsgate Infant Academy", "Primary", PLYMOUTH, "2023-09-01"),
  academy(OF.harbour, "Moorsedge Academy", "Secondary", DEVON, "2013-04-01"),
  academy(OF.harbour, "Saltquay Primary Academy", "Primary", CORNWALL, "2016-09-01"),
  academy(OF.harbour, "Lantern Point School", "Not applicable", PLYMOUTH, "2021-02-01", {
    type: SPECIAL,
  }),
  academy(OF.wharfe, "Weirfield Academy", "Secondary", LEEDS, "2015-09-01"),
  academy(OF.wharfe, "Packhorse Lane Primary Academy", "Primary", LEEDS, "2018-09-01"),
  academy(OF.harbour, "Stannary Row Primary Academy", "Primary", DEVON, "last year", {
    before: { trustUid: OF.tamar, joinedOn: "2016-09-01" },
  }),
  academy(OF.foundry, "Foundry Road Primary Academy", "Primary", BRADFORD, "2020-09-01"),
  academy(OF.bramblegate, "Bramblegate High Academy", "Secondary", CALDERDALE, "this year"),
  academy(OF.bramblegate, "Scarhill Primary Academy", "Primary", CALDERDALE, "this year"),
  academy(OF.hollowmead, "Hollowmead School", "Not applicable", DEVON, "2012-09-01", {
    type: SPECIAL,
  }),
  academy(OF.hollowmead, "Brackenhay School", "Not applicable", TORBAY, "2017-09-01", {
    type: SPECIAL,
  }),
  academy(OF.hollowmead, "The Tidewell Centre", "Not applicable", PLYMOUTH, "2019-01-01", {
    type: PROVISION,
  }),
  academy(OF.candlemas, "Alderholme High Academy", "Secondary", LANCASHIRE, "2014-01-01", {
    religiousCharacter: CHURCH,
  }),
  academy(OF.candlemas, "Netherfell Primary Academy", "Primary", LANCASHIRE, "2014-01-01", {
    religiousCharacter: CHURCH,
  }),
  academy(OF.candlemas, "Thrushgill Primary Academy", "Primary", LANCASHIRE, "2018-04-01", {
    religiousCharacter: CHURCH,
  }),
  academy(OF.carrowmoor, "Carrowmoor Academy", "Secondary", CORNWALL, "2011-08-01"),
  academy(OF.tamar, "Rushycombe Bridge Primary Academy", "Primary", CORNWALL, "this year"),
  academy(OF.culverhay, "Culverhay Park Academy", "Secondary", TORBAY, "2016-04-01"),
  academy(OF.culverhay, "Redbarn Lane Primary Academy", "Primary", TORBAY, "2016-04-01"),
  academy(OF.culverhay, "Ottermill Primary Academy", "Primary", DEVON, "2019-09-01"),
  academy(OF.penwhistle, "Penwhistle Primary Academy", "Primary", CORNWALL, "2015-02-01", {
    religiousCharacter: CHURCH,
  }),
  academy(OF.penwhistle, "Trelowen Primary Academy", "Primary", CORNWALL, "2015-02-01", {
    religiousCharacter: CHURCH,
  }),
  academy(OF.penwhistle, "Nansquarry Infant Academy", "Primary", CORNWALL, "2018-09-01"),
  academy(OF.sandcote, "Sandcote High Academy", "Secondary", SOMERSET, "2014-11-01"),
  academy(OF.sandcote, "Withyfold Primary Academy", "Primary", SOMERSET, "2017-06-01"),
  academy(OF.sandcote, "Ribbleholme Primary Academy", "Primary", LANCASHIRE, "2020-01-01"),
];

/** Invented academies, with numbers that the register does not use. */
export const DEMO_ACADEMIES: readonly DemoAcademy[] = ACADEMIES.map((one, index) => ({
  urn: FIRST_URN + index,
  ...one,
}));
