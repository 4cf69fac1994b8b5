import type { Folder } from "@/lib/register/importer/read-extract";

export type Row = Record<string, string>;

const GROUP: Row = {
  "Group UID": "",
  "Group ID": "TR00001",
  "Group Name": "",
  "Companies House Number": "01234567",
  "Group Type (code)": "06",
  "Group Type": "Multi-academy trust",
  "Closed Date": "",
  "Group Status (code)": "OPEN",
  "Group Status": "Open",
  "Group Contact Street": "1 Example Street",
  "Group Contact Town": "Exampleton",
  "Head of Group Title": "Dr",
  "Head of Group First Name": "Hypatia",
  "Head of Group Last Name": "Headwoman",
};

const ACADEMY: Row = {
  URN: "",
  "LA (code)": "370",
  "LA (name)": "Barnsley",
  EstablishmentNumber: "4001",
  EstablishmentName: "",
  "TypeOfEstablishment (name)": "Academy converter",
  "EstablishmentStatus (name)": "Open",
  "ReasonEstablishmentOpened (name)": "Academy Converter",
  OpenDate: "01-09-2012",
  "PhaseOfEducation (name)": "Primary",
  StatutoryLowAge: "4",
  StatutoryHighAge: "11",
  "Gender (name)": "Mixed",
  "ReligiousCharacter (name)": "None",
  UKPRN: "10012345",
  Street: "2 Sample Road",
  Locality: "Sampleby",
  Address3: "",
  Town: "Sampleton",
  Postcode: "S70 1AA",
  TelephoneNum: "01226000000",
  FaxNum: "01226000001",
  "HeadTitle (name)": "Mr",
  HeadFirstName: "Ignatius",
  HeadLastName: "Headman",
  HeadPreferredJobTitle: "Headteacher",
  "GOR (name)": "Yorkshire and the Humber",
};

const LINK: Row = {
  URN: "",
  "Linked UID": "",
  "Group Name": "",
  "Group Type": "Multi-academy trust",
  "Group Status": "Open",
  "Joined date": "",
  EstablishmentName: "",
  "LA (code)": "370",
};

const PREDECESSOR: Row = {
  URN: "",
  LinkURN: "",
  LinkName: "",
  LinkType: "Predecessor",
  LinkEstablishedDate: "",
};

/** The files of an invented register, as DfE would publish them; people and telephones filled. */
export class RegisterFiles {
  readonly groups = new Map<number, Row>();
  readonly academies = new Map<number, Row>();
  readonly links = new Map<string, Row>();
  readonly predecessors: Row[] = [];

  trust(uid: number, name: string, facts: Row = {}): this {
    this.groups.set(uid, { ...GROUP, "Group UID": `${uid}`, "Group Name": name, ...facts });
    return this;
  }

  academy(urn: number, name: string, facts: Row = {}): this {
    this.academies.set(urn, { ...ACADEMY, URN: `${urn}`, EstablishmentName: name, ...facts });
    return this;
  }

  joined(urn: number, uid: number, on = "01-09-2015", facts: Row = {}): this {
    const link = { ...LINK, URN: `${urn}`, "Linked UID": `${uid}`, "Joined date": on, ...facts };
    this.links.set(`${uid} ${urn}`, link);
    return this;
  }

  left(urn: number, uid: number): this {
    this.links.delete(`${uid} ${urn}`);
    return this;
  }

  tookThePlaceOf(urn: number, before: number, name: string): this {
    this.predecessors.push({ ...PREDECESSOR, URN: `${urn}`, LinkURN: `${before}`, LinkName: name });
    return this;
  }

  /** No longer listed at all, as in extracts of what is open. */
  without(what: { uid?: number; urn?: number }): this {
    if (what.uid !== undefined) this.groups.delete(what.uid);
    if (what.urn !== undefined) this.academies.delete(what.urn);
    return this;
  }

  folder(name: string, asAt?: string): Folder {
    const files = [
      { name: "academies.csv", bytes: csv([ACADEMY, ...this.academies.values()]) },
      { name: "groups.csv", bytes: csv([GROUP, ...this.groups.values()]) },
      { name: "grouplinks.csv", bytes: csv([LINK, ...this.links.values()]) },
      { name: "links.csv", bytes: csv([PREDECESSOR, ...this.predecessors]) },
    ];
    return { name, files, asAt };
  }
}

/** Bytes of a CSV with the columns of all rows; the first row only gives columns. */
export function csv(rows: readonly Row[], newline = "\r\n"): Uint8Array {
  const header = [...new Set(rows.flatMap(row => Object.keys(row)))];
  const lines = rows.slice(1).map(row => header.map(name => quoted(row[name] ?? "")).join(","));
  return bytes([header.map(quoted).join(","), ...lines, ""].join(newline));
}

export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A small folder that is in order: two trusts of two academies, one sponsor. */
export function aRegister(): RegisterFiles {
  return new RegisterFiles()
    .trust(101, "Northlight Trust")
    .trust(102, "Southfield Trust")
    .trust(103, "Northlight Trust", { "Group Type": "School sponsor", "Group ID": "SP00001" })
    .academy(140001, "Alder Academy")
    .academy(140002, "Birch Academy")
    .academy(140003, "Cedar Academy", { "LA (code)": "380", "LA (name)": "Bradford" })
    .academy(140004, "Damson Academy", { "LA (code)": "380", "LA (name)": "Bradford" })
    .joined(140001, 101)
    .joined(140002, 101)
    .joined(140003, 102)
    .joined(140004, 102)
    .joined(140001, 103)
    .tookThePlaceOf(140001, 100001, "Alder School");
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
