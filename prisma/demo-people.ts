import type { TrustRole } from "@/lib/access";
import {
  GUNNIS_FORD,
  HERONSGATE,
  LYDBROOK_VALE,
  QUARRY_LANE,
  RUSHYCOMBE,
  TAMARSIDE_HILL,
} from "./demo-academy-numbers";

/** The demo's one password. There are no demo people anywhere else. */
export const DEMO_PASSWORD = "waymark demo 2026";

interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export interface DemoTrustPerson extends DemoPerson {
  readonly appointmentId: string;
  readonly trustUid: number;
  readonly role: TrustRole;
  /** The academy of a principal or a local chair. */
  readonly urn?: number;
  /** Their term: to the end of this academic year, or of a month that is near. */
  readonly term?: "this August" | "soon";
}

interface DemoRegionPerson extends DemoPerson {
  readonly regionSlug: string;
}

/** Invented trusts have numbers the register does not use. */
export const TRUST = {
  tamar: 9000001,
  harbour: 9000002,
  wharfe: 9000003,
  foundry: 9000004,
  bramblegate: 9000005,
  hollowmead: 9000006,
  candlemas: 9000007,
  carrowmoor: 9000008,
  culverhay: 9000009,
  penwhistle: 9000010,
  sandcote: 9000011,
} as const;

const person = (last: number, name: string): DemoPerson => ({
  id: `00000000-0000-4000-8000-${String(last).padStart(12, "0")}`,
  name,
  email: `${name.toLowerCase().replaceAll(" ", ".")}@demo.example`,
});

const priya = person(1, "Priya Shah");
const owen = person(2, "Owen Trevithick");
const grace = person(3, "Grace Adeyemi");
const helen = person(4, "Helen Marsh");
const daniel = person(5, "Daniel Okoro");
const margaret = person(6, "Margaret Hollis");
const rosalind = person(7, "Rosalind Pengelly");
const imran = person(8, "Imran Qureshi");
const alex = person(9, "Alex Rowntree");
const vikram = person(10, "Vikram Nair");
const tom = person(11, "Tom Bassett");
const lorna = person(12, "Lorna Petherick");
const judith = person(13, "Judith Ainscough");
const aidan = person(14, "Aidan Mwangi");
const bronwen = person(15, "Bronwen Yates");
const samuel = person(16, "Samuel Oyelaran");
const catherine = person(17, "Catherine Lowther");
const neil = person(18, "Neil Trembath");
const sunita = person(19, "Sunita Rao");

const ruth = person(20, "Ruth Carlyon");
const kwame = person(21, "Kwame Boateng");
const marion = person(22, "Marion Tregear");
const leon = person(23, "Leon Abara");
const edith = person(24, "Edith Pascoe");

/** The boards that rate alone before their meeting. */
const [diane, colin, yasmin, hugh, frances] = [
  person(25, "Diane Mercer"),
  person(26, "Colin Braithwaite"),
  person(27, "Yasmin Ali"),
  person(28, "Hugh Lanyon"),
  person(29, "Frances Tull"),
];
const [gareth, amina, peter, rachel, joanna] = [
  person(30, "Gareth Pryce"),
  person(31, "Amina Yusuf"),
  person(32, "Peter Lund"),
  person(33, "Rachel Stone"),
  person(34, "Joanna Firth"),
];

/** Who leads the other academies of Tamar. */
const [alan, beatrice, carys, dominic] = [
  person(36, "Alan Treloar"),
  person(37, "Beatrice Owusu"),
  person(38, "Carys Bolitho"),
  person(39, "Dominic Vane"),
];

/** A second administrator: one alone could neither be suspended nor leave. */
const nora = person(35, "Nora Whitby");

/** Chairs of trusts that shared last year. */
const [harriet, stephen, farah] = [
  person(40, "Harriet Luscombe"),
  person(41, "Stephen Hocking"),
  person(42, "Farah Siddiqui"),
];

const PLACES: readonly Omit<DemoTrustPerson, "appointmentId">[] = [
  { ...priya, trustUid: TRUST.tamar, role: "chair" },
  { ...vikram, trustUid: TRUST.tamar, role: "viceChair" },
  { ...owen, trustUid: TRUST.tamar, role: "clerk" },
  { ...grace, trustUid: TRUST.tamar, role: "trustee", term: "this August" },
  { ...helen, trustUid: TRUST.tamar, role: "chiefExecutive" },
  { ...tom, trustUid: TRUST.tamar, role: "centralTeam" },
  { ...ruth, trustUid: TRUST.tamar, role: "principal", urn: GUNNIS_FORD },
  { ...kwame, trustUid: TRUST.tamar, role: "localChair", urn: QUARRY_LANE, term: "soon" },
  { ...marion, trustUid: TRUST.tamar, role: "coopted" },
  { ...edith, trustUid: TRUST.tamar, role: "trustee" },
  { ...lorna, trustUid: TRUST.tamar, role: "reader" },
  { ...leon, trustUid: TRUST.tamar, role: "reviewer" },
  { ...daniel, trustUid: TRUST.harbour, role: "chair" },
  { ...owen, trustUid: TRUST.harbour, role: "clerk" },
  { ...margaret, trustUid: TRUST.wharfe, role: "chair" },
  { ...aidan, trustUid: TRUST.foundry, role: "chair" },
  { ...bronwen, trustUid: TRUST.bramblegate, role: "chair" },
  { ...samuel, trustUid: TRUST.hollowmead, role: "chair" },
  { ...catherine, trustUid: TRUST.candlemas, role: "chair" },
  { ...sunita, trustUid: TRUST.candlemas, role: "clerk" },
  { ...judith, trustUid: TRUST.candlemas, role: "reader" },
  { ...neil, trustUid: TRUST.carrowmoor, role: "chair" },
  { ...diane, trustUid: TRUST.hollowmead, role: "viceChair" },
  { ...colin, trustUid: TRUST.hollowmead, role: "trustee" },
  { ...yasmin, trustUid: TRUST.hollowmead, role: "trustee" },
  { ...hugh, trustUid: TRUST.hollowmead, role: "trustee" },
  { ...frances, trustUid: TRUST.hollowmead, role: "chiefExecutive" },
  { ...gareth, trustUid: TRUST.bramblegate, role: "viceChair" },
  { ...amina, trustUid: TRUST.bramblegate, role: "trustee" },
  { ...peter, trustUid: TRUST.bramblegate, role: "trustee" },
  { ...rachel, trustUid: TRUST.bramblegate, role: "trustee" },
  { ...joanna, trustUid: TRUST.bramblegate, role: "chiefExecutive" },
  { ...alan, trustUid: TRUST.tamar, role: "principal", urn: LYDBROOK_VALE },
  { ...beatrice, trustUid: TRUST.tamar, role: "principal", urn: TAMARSIDE_HILL },
  { ...carys, trustUid: TRUST.tamar, role: "principal", urn: HERONSGATE },
  { ...dominic, trustUid: TRUST.tamar, role: "principal", urn: RUSHYCOMBE },
  { ...harriet, trustUid: TRUST.culverhay, role: "chair" },
  { ...stephen, trustUid: TRUST.penwhistle, role: "chair" },
  { ...farah, trustUid: TRUST.sandcote, role: "chair" },
];

export const TRUST_PEOPLE: readonly DemoTrustPerson[] = PLACES.map((place, index) => ({
  ...place,
  appointmentId: `00000000-0000-4000-8001-${String(index + 1).padStart(12, "0")}`,
}));

export const REGION_PEOPLE: readonly DemoRegionPerson[] = [
  { ...rosalind, regionSlug: "south-west-england" },
  { ...imran, regionSlug: "lancashire-and-west-yorkshire" },
];

export const ADMINISTRATORS: readonly DemoPerson[] = [alex, nora];
