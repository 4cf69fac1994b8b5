import { expect, test } from "vitest";
import { type Folder, readExtract } from "@/lib/register/importer/read-extract";
import { aRegister, bytes, RegisterFiles } from "./register-files";

const DAY = "2019-09-02";

function extractOf(folder: Folder) {
  const extract = readExtract(folder);
  if (!extract.ok) throw new Error(extract.detail);
  return extract.value;
}

function refusalOf(folder: Folder) {
  const extract = readExtract(folder);
  return extract.ok ? { reason: "read", detail: "" } : extract;
}

function withFile(folder: Folder, name: string, content: Uint8Array): Folder {
  return {
    ...folder,
    files: [...folder.files.filter(f => f.name !== name), { name, bytes: content }],
  };
}

function without(folder: Folder, name: string): Folder {
  return { ...folder, files: folder.files.filter(file => file.name !== name) };
}

test("groups that are tenants become trusts, and their links memberships", () => {
  const { trusts, academies, memberships } = extractOf(aRegister().folder(DAY));
  expect([...trusts.keys()]).toEqual([101, 102]);
  expect([...academies.keys()]).toEqual([140001, 140002, 140003, 140004]);
  expect(memberships).toHaveLength(4);
  expect(memberships[0]).toEqual({ trustUid: 101, urn: 140001, joinedOn: "2015-09-01" });
});

test("a sponsor of a trust's name stays out, and so do its links", () => {
  const { trusts, memberships } = extractOf(aRegister().folder(DAY));
  expect(trusts.has(103)).toBe(false);
  expect(memberships.filter(({ trustUid }) => trustUid === 103)).toEqual([]);
});

test("names of people and telephone numbers are nowhere in what is read", () => {
  const files = aRegister();
  const text = JSON.stringify([...files.groups.values(), ...files.academies.values()]);
  const read = JSON.stringify(extractOf(files.folder(DAY)), (_, value) =>
    value instanceof Map ? [...value] : value,
  );
  const personal = ["Hypatia", "Headwoman", "Ignatius", "Headman", "Headteacher", "01226000"];
  expect(personal.filter(word => !text.includes(word))).toEqual([]);
  expect(personal.filter(word => read.includes(word))).toEqual([]);
});

test("a row that an unquoted comma shifts never lets a head's name into a kept column", () => {
  const folder = aRegister().folder(DAY);
  const academies = new TextDecoder().decode(folder.files[0]?.bytes);
  const broken = academies.replace('"2 Sample Road"', "2 Sample Road, Annexe");
  const read = extractOf(withFile(folder, "academies.csv", bytes(broken)));
  expect(read.academies.get(140001)).toEqual({
    ...read.academies.get(140002),
    urn: 140001,
    name: "Alder Academy",
  });
  expect(read.notes).toEqual([
    "academies.csv: 1 rows were shifted by an unquoted comma and put right.",
  ]);
});

test("files are told by what they hold, whatever they are called", () => {
  const folder = aRegister().folder(DAY);
  const files = folder.files.map((file, at) => ({ ...file, name: `download (${at}).txt` }));
  expect(extractOf({ ...folder, files }).trusts.size).toBe(2);
});

test("later extracts may have more columns", () => {
  const files = new RegisterFiles()
    .trust(101, "Northlight Trust", { UKPRN: "10058000", "Open date": "01-01-2012" })
    .academy(140001, "Alder Academy", { "RSCRegion (name)": "West Midlands" });
  const { trusts, rscRegions } = extractOf(files.folder(DAY));
  expect(trusts.get(101)?.ukprn).toBe("10058000");
  expect(rscRegions.get(140001)).toBe("West Midlands");
});

test("an extract of all establishments gives its academies alone", () => {
  const files = aRegister().academy(100001, "Alder School", {
    "TypeOfEstablishment (name)": "Community school",
  });
  expect(extractOf(files.folder(DAY)).academies.has(100001)).toBe(false);
});

test("closed groups and academies are read as closed, with their day", () => {
  const { trusts, academies } = extractOf(
    aRegister()
      .trust(102, "Southfield Trust", { "Group Status": "Closed", "Closed Date": "31/08/2019" })
      .academy(140003, "Cedar Academy", { "EstablishmentStatus (name)": "Closed" })
      .academy(140004, "Damson Academy", {
        "EstablishmentStatus (name)": "Open, but proposed to close",
      })
      .folder(DAY),
  );
  expect(trusts.get(102)).toMatchObject({ open: false, closedOn: "2019-08-31" });
  expect(academies.get(140003)?.open).toBe(false);
  expect(academies.get(140004)?.open).toBe(true);
});

test("a trust that is only proposed is not open", () => {
  const files = aRegister().trust(104, "Eastbrook Trust", { "Group Status": "Proposed to open" });
  expect(extractOf(files.folder(DAY)).trusts.get(104)?.open).toBe(false);
});

test("a URN that a spreadsheet wrote as 140001.0 is the same academy", () => {
  const files = aRegister();
  files.joined(140001, 101, "01/09/2015", { URN: "140001.0", "Linked UID": "101.0" });
  expect(extractOf(files.folder(DAY)).memberships[0]).toEqual({
    trustUid: 101,
    urn: 140001,
    joinedOn: "2015-09-01",
  });
});

test.each([
  ["later", "01-01-2018", "2018-01-01"],
  ["earlier", "01-01-2010", "2015-09-01"],
  ["blank", "", "2015-09-01"],
])("of two lines about one pair, the second %s, the later day holds", (_, on, joinedOn) => {
  const files = aRegister();
  const again = { ...files.links.get("101 140001"), "Joined date": on };
  files.links.set("again", again);
  const found = extractOf(files.folder(DAY)).memberships.filter(({ urn }) => urn === 140001);
  expect(found).toEqual([{ trustUid: 101, urn: 140001, joinedOn }]);
});

test("a joined date may be blank", () => {
  expect(extractOf(aRegister().joined(140001, 101, "").folder(DAY)).memberships[0]?.joinedOn).toBe(
    null,
  );
});

test("a day that is none is taken as blank, and said", () => {
  const { memberships, notes } = extractOf(
    aRegister().joined(140001, 101, "31-02-2015").folder(DAY),
  );
  expect(memberships[0]?.joinedOn).toBeNull();
  expect(notes).toEqual([
    "1 unreadable Joined date in the file of links between academies and groups, taken as blank.",
  ]);
});

test("predecessors are kept of the academies at hand", () => {
  const files = aRegister().tookThePlaceOf(149999, 100009, "Elsewhere School");
  expect(extractOf(files.folder(DAY)).predecessors).toEqual([
    { urn: 140001, predecessorUrn: 100001, name: "Alder School", linkType: "Predecessor" },
  ]);
});

test("an extract without the file of predecessors says nothing about them", () => {
  expect(extractOf(without(aRegister().folder(DAY), "links.csv")).predecessors).toBeUndefined();
});

test("columns that an extract does not have are named as silent", () => {
  expect(extractOf(aRegister().folder(DAY)).silentOn).toEqual({
    trusts: ["ukprn"],
    academies: ["closedOn"],
  });
});

test.each([
  ["the folder's name", { name: "gias 2019-09-02", asAt: undefined }, "2019-09-02"],
  ["a name without dashes", { name: "extract20200301", asAt: undefined }, "2020-03-01"],
  ["the operator", { name: "2019-09-02", asAt: "2019-10-01" }, "2019-10-01"],
])("the day of an extract comes from %s", (_, named, day) => {
  expect(extractOf({ ...aRegister().folder(""), ...named }).asAt).toBe(day);
});

test("the day of an extract comes from the names of its files", () => {
  const folder = aRegister().folder("downloads");
  const files = folder.files.map(file => ({ ...file, name: `edubaseall20200301_${file.name}` }));
  expect(extractOf({ ...folder, files }).asAt).toBe("2020-03-01");
});

test.each([
  ["no name gives a day", "downloads"],
  ["names give two days", "2019-09-02 and 2019-10-01"],
  ["the day does not exist", "2019-13-02"],
])("an extract is refused where %s, asking for it", (_, name) => {
  expect(refusalOf(aRegister().folder(name))).toMatchObject({
    reason: "no-date",
    detail: expect.stringContaining("Of which day is this extract?"),
  });
});

test("a web page in place of a file is refused", () => {
  const folder = withFile(
    aRegister().folder(DAY),
    "links.csv",
    bytes("<!DOCTYPE html><title>404 Not found</title>"),
  );
  expect(refusalOf(folder)).toMatchObject({
    reason: "not-a-csv",
    detail: "links.csv is a web page (“404 Not found”), not a CSV.",
  });
});

test("a file that goes by a register file's name and is another is refused", () => {
  const folder = withFile(aRegister().folder(DAY), "edubase2.csv", bytes("RECTYPE,LEA\n1,201"));
  expect(refusalOf(folder)).toMatchObject({
    reason: "unknown-file",
    detail: "edubase2.csv is none of the register's files: its columns begin RECTYPE, LEA.",
  });
});

test("other things in the folder are left alone and named", () => {
  const folder = withFile(aRegister().folder(DAY), "governance.csv", bytes("GID,Forename\n1,Ada"));
  const more = withFile(folder, "notes.pdf", bytes("%PDF-1.4"));
  expect(extractOf(more).notes).toEqual([
    "Not part of the register and left alone: governance.csv, notes.pdf.",
  ]);
});

test("two files of one kind are refused by name", () => {
  const folder = aRegister().folder(DAY);
  const copy = folder.files[1]?.bytes ?? new Uint8Array();
  expect(refusalOf(withFile(folder, "groups (1).csv", copy))).toMatchObject({
    reason: "kind-twice",
    detail:
      "groups.csv and groups (1).csv are both the register's groups; leave one in the folder.",
  });
});

test.each([
  ["academies.csv", "academies"],
  ["groups.csv", "groups"],
  ["grouplinks.csv", "links between academies and groups"],
])("a folder without %s is refused", (file, kind) => {
  expect(refusalOf(without(aRegister().folder(DAY), file))).toMatchObject({
    reason: "kind-missing",
    detail: `2019-09-02 lacks the register's ${kind}.`,
  });
});

test.each([
  ["URN", { URN: "abc" }, "row 5 below the header, “URN” says “abc”"],
  ["name", { EstablishmentName: "" }, "row 5 below the header, “EstablishmentName” is blank"],
  ["local authority", { "LA (code)": "" }, "row 5 below the header, “LA (code)” is blank"],
  ["status", { "EstablishmentStatus (name)": "" }, "“EstablishmentStatus (name)” is blank"],
])("an academy without its %s is refused with its row", (_, facts, detail) => {
  const files = aRegister().academy(140005, "Elder Academy", facts);
  expect(refusalOf(files.folder(DAY))).toMatchObject({
    reason: "unreadable-row",
    detail: expect.stringContaining(detail),
  });
});

test("two rows that contradict one another are refused", () => {
  const files = aRegister().trust(104, "Other Name", { "Group UID": "101" });
  expect(refusalOf(files.folder(DAY))).toMatchObject({
    reason: "contradiction",
    detail:
      "The file of groups: row 4 below the header says other things about Group UID 101 than a row before it.",
  });
});

test("a row that stands twice is one", () => {
  const files = aRegister().trust(104, "Northlight Trust", { "Group UID": "101" });
  expect(extractOf(files.folder(DAY)).trusts.size).toBe(2);
});
