import { expect, test } from "vitest";
import { readTable } from "@/lib/register/importer/read-file";
import { kindOf, planOf } from "@/lib/register/importer/recognise";
import { bytes } from "./register-files";

const HEADER = "URN,LinkURN,LinkName,LinkType,LinkEstablishedDate";

function read(content: string | Uint8Array) {
  const raw = typeof content === "string" ? bytes(content) : content;
  return readTable("links.csv", raw, header =>
    planOf("links.csv", kindOf(header) ?? "links", header),
  );
}

function rowsOf(content: string | Uint8Array) {
  const table = read(content);
  return table.ok ? table.value.rows : table.detail;
}

function refusalOf(content: string | Uint8Array) {
  const table = read(content);
  return table.ok ? "read" : table.detail;
}

/** Text in which every character is one byte, as Windows-1252 has them. */
function in1252(text: string): Uint8Array {
  const high: Record<string, number> = { "’": 0x92, "–": 0x96 };
  return Uint8Array.from([...text], letter => high[letter] ?? letter.charCodeAt(0));
}

const ALDER = { urn: "1", linkUrn: "2", name: "Alder", type: "Predecessor" };
const JEROME = { urn: "1", linkUrn: "2", name: "St Jérôme’s", type: "Predecessor" };

test.each([
  ["CRLF", "\r\n"],
  ["LF", "\n"],
  ["CR", "\r"],
] as const)("lines may end in %s", (kind, newline) => {
  const table = read(
    [HEADER, "1,2,Alder,Predecessor,", "3,4,Birch,Predecessor,", ""].join(newline),
  );
  expect(table).toMatchObject({
    ok: true,
    value: {
      newline: kind,
      rows: [ALDER, { urn: "3", linkUrn: "4", name: "Birch", type: "Predecessor" }],
    },
  });
});

test.each([
  ["ASCII", bytes(`${HEADER}\n1,2,Alder,Predecessor,`), ALDER],
  ["UTF-8", bytes(`${HEADER}\n1,2,St Jérôme’s,Predecessor,`), JEROME],
  ["UTF-8 with BOM", bytes(`\uFEFF${HEADER}\n1,2,St Jérôme’s,Predecessor,`), JEROME],
  ["Windows-1252", in1252(`${HEADER}\n1,2,St Jérôme’s,Predecessor,`), JEROME],
] as const)("%s is told from the bytes", (encoding, content, row) => {
  expect(read(content)).toMatchObject({ ok: true, value: { encoding, rows: [row] } });
});

test("UTF-16 with its mark is read too", () => {
  const text = Buffer.from(`\uFEFF${HEADER}\n1,2,St Jérôme’s,Predecessor,`, "utf16le");
  expect(read(text)).toMatchObject({ ok: true, value: { encoding: "UTF-16", rows: [JEROME] } });
});

test("quoted cells may hold commas, doubled quotes and line breaks", () => {
  expect(rowsOf(`${HEADER}\n1,2,"Alder, ""Old""\nSite",Predecessor,`)).toEqual([
    { ...ALDER, name: 'Alder, "Old"\nSite' },
  ]);
});

test.each([";", "\t", "|"])("cells may stand between %j", delimiter => {
  const lines = [HEADER, "1,2,Alder,Predecessor,"].map(line => line.replaceAll(",", delimiter));
  expect(rowsOf(lines.join("\n"))).toEqual([ALDER]);
});

test("column names are compared without case, blanks at their ends and the order they come in", () => {
  expect(rowsOf("linktype , LINKURN,LinkName,urn\nPredecessor,2,Alder,1")).toEqual([ALDER]);
});

test("cells are trimmed, so that a single blank is blank", () => {
  expect(rowsOf(`${HEADER}\n 1 ,2, ,Predecessor,`)).toEqual([{ ...ALDER, name: "" }]);
});

test("lines that hold nothing are passed over", () => {
  expect(rowsOf(`${HEADER}\n\n1,2,Alder,Predecessor,\n,,,,\n\n`)).toEqual([ALDER]);
});

test("a header may name one column more than any row has", () => {
  expect(rowsOf(`${HEADER},HasSharedHT\n1,2,Alder,Predecessor,\n`)).toEqual([ALDER]);
});

test("blanks may be dropped at the end of a row", () => {
  expect(rowsOf(`${HEADER}\n1,2,Alder,Predecessor`)).toEqual([ALDER]);
});

test("blanks beyond the last column are dropped", () => {
  expect(rowsOf(`${HEADER}\n1,2,Alder,Predecessor,,,`)).toEqual([ALDER]);
});

test("an unquoted comma in a name is put right", () => {
  const table = read(
    `${HEADER}\n3,4,Birch,Predecessor,\n1,2,Alder, Old Site,Predecessor,01-09-2015`,
  );
  expect(table).toMatchObject({
    ok: true,
    value: { repaired: 1, rows: [{ urn: "3" }, { ...ALDER, name: "Alder, Old Site" }] },
  });
});

test("two unquoted commas in one name are put right", () => {
  const table = rowsOf(`${HEADER}\n3,4,Birch,Predecessor,\n1,2,A,B,C,Predecessor,01-09-2015`);
  expect(table).toEqual([
    { urn: "3", linkUrn: "4", name: "Birch", type: "Predecessor" },
    { ...ALDER, name: "A,B,C" },
  ]);
});

test("an unquoted comma is put right where dropped blanks hide it", () => {
  const rows = "3,4,Birch,Predecessor,01-09-2015\n1,2,Alder, Old Site,Predecessor";
  expect(rowsOf(`${HEADER}\n${rows}`)).toEqual([
    { urn: "3", linkUrn: "4", name: "Birch", type: "Predecessor" },
    { ...ALDER, name: "Alder, Old Site" },
  ]);
});

test("a row that no comma explains is refused with its number", () => {
  expect(refusalOf(`${HEADER}\n1,2,Alder,Predecessor,\n3,4,5,6,7,8,9`)).toBe(
    "links.csv: row 2 below the header has 7 values where there are 5 columns, and no one comma explains it.",
  );
});

test("a row that may be put right in two ways is refused", () => {
  expect(refusalOf(`${HEADER}\n1,2,Alder,Predecessor,Successor,Merged,01-09-2015`)).toContain(
    "no one comma explains it",
  );
});

test.each([
  [
    "an HTML page",
    "<!DOCTYPE html><title>404 Not found</title>",
    "is a web page (“404 Not found”)",
  ],
  ["an HTML page without a title", "\r\n <html><body>", "is a web page, not a CSV"],
  ["nothing", "", "is empty"],
  ["blanks", " \r\n ", "holds only blanks"],
  ["a zip archive", Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 1), "is a zip archive or a spreadsheet"],
  ["a PDF", "%PDF-1.4", "is a PDF"],
  ["zeros", Uint8Array.of(65, 0, 66, 0, 0), "is a binary file"],
  ["JSON", '{"URN": 1}', "is JSON"],
  ["one column", "just some text\nand more", "holds no two column names"],
  ["an open quote", `${HEADER}\n1,2,"Alder`, "cannot be read as a CSV"],
])("%s under a CSV's name is refused with the reason", (_, content, reason) => {
  expect(refusalOf(content)).toContain(reason);
});
