import { describe, expect, test } from "vitest";
import { readDocument } from "@/lib/register/wording/importer/read-document";
import { type ADocument, aDocument } from "../../../support/published-document";

function read(given: ADocument | Uint8Array | string) {
  const bytes =
    typeof given === "string"
      ? Buffer.from(given)
      : given instanceof Uint8Array
        ? given
        : given.bytes();
  return readDocument(bytes, "rsc-2015-08");
}

function rowsOf(given: ADocument | Uint8Array | string) {
  const answer = read(given);
  if (!answer.ok) throw new Error(answer.detail.faults.join(" "));
  return answer.value.rows;
}

/** Why it is refused, and what was found. */
function refusalOf(given: ADocument | Uint8Array | string) {
  const answer = read(given);
  return answer.ok ? "read" : { reason: answer.reason, ...answer.detail };
}

/** Text in which every character is one byte, as Windows-1252 has them. */
function in1252(text: string): Uint8Array {
  const high: Record<string, number> = { "–": 0x96, "’": 0x92, "²": 0xb2, "©": 0xa9 };
  return Uint8Array.from([...text], letter => high[letter] ?? letter.charCodeAt(0));
}

describe("a whole document", () => {
  test("gives its ten rows in the words it has", () => {
    const rows = rowsOf(aDocument());
    expect(Object.keys(rows)).toHaveLength(10);
    expect(rows.overall).toEqual({
      statement: "OVERALL PERFORMANCE SELF ASSESSMENT\nKites of the club fly higher than they did",
      levels: {
        beginning: "Kite 0 is at its first height",
        developing: "Kite 0 is at its second height",
        embedding: "Kite 0 is at its third height",
        leading: "Kite 0 is at its fourth height",
      },
    });
    expect(rows.networks.statement).toBe("Step 9 - kite 9 is flown with care");
    expect(rows.networks.levels.leading).toBe("Kite 9 is at its fourth height");
  });

  test("has the note a cell points at below that cell, and nowhere else", () => {
    const rows = rowsOf(aDocument());
    expect(rows.accountability.levels.beginning).toBe(
      "Kite 2 is at its first height in the club² (CEO)\n² A club is any two people with a kite.",
    );
    const all = JSON.stringify(rows);
    expect(all.split("A club is")).toHaveLength(2);
  });

  test("keeps a raised number that points at no note", () => {
    const rows = rowsOf(aDocument().noting("").cell(5, 2, "A field of 40 m²"));
    expect(rows.improvement.levels.developing).toBe("A field of 40 m²");
    expect(rows.accountability.levels.beginning).toBe(
      "Kite 2 is at its first height in the club² (CEO)",
    );
  });

  test.each([
    ["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
    ["CR", (text: string) => text.replaceAll("\n", "\r")],
    ["a byte order mark", (text: string) => `\ufeff${text}`],
    ["one piece and one header", () => aDocument().inOrder([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]).text()],
    ["blank columns at the ends of lines", (text: string) => text.replace(/\t.*$/gm, "$&\t\t")],
    ["headings in capitals", (text: string) => text.replaceAll("Beginning", "BEGINNING")],
    ["headings in bold", (text: string) => text.replaceAll("Leading", "<b>Leading</b>")],
  ])("may have %s", (_, change) => {
    expect(rowsOf(change(aDocument().text()))).toEqual(rowsOf(aDocument()));
  });

  test("is read from Windows-1252 and from UTF-16 with its mark", () => {
    const text = aDocument().cell(3, 4, "Kite 3 – at its owner’s height").text();
    const said = "Kite 3 – at its owner’s height";
    expect(rowsOf(in1252(text)).quality.levels.leading).toBe(said);
    const utf16 = Buffer.from(`\ufeff${text}`, "utf16le");
    expect(rowsOf(utf16).quality.levels.leading).toBe(said);
  });
});

describe("a cell’s HTML becomes plain lines", () => {
  test.each([
    ["emphasis", "<p>A <b>bold</b> <em>word</em></p>", "A bold word"],
    ["a list", "<p>Two:</p><ul><li>one</li><li>two</li></ul>", "Two:\none\ntwo"],
    ["a break", "one<br/>two<br>three", "one\ntwo\nthree"],
    ["markdown", "**bold** and [a link](https://example.org)", "bold and a link"],
    ["references, read once", "R&amp;D &ndash; &#8217;s &#x2026; &amp;lt;", "R&D – ’s … &lt;"],
    ["references that mean nothing", "&unknown; &#0; &", "&unknown; &#0; &"],
    ["an ampersand and a lesser-than", "this & that, 2 < 3 > 1", "this & that, 2 < 3 > 1"],
    ["a raised number", "word<sup>7</sup>", "word⁷"],
    ["a script with what it holds", "a<script>alert('x')</script> b", "a b"],
    ["a comment and a style", "a<!-- x --><style>p{}</style> b", "a b"],
    ["an image", 'a <img src="x" onerror="alert(1)"> b', "a b"],
    ["blanks", "  a \u00a0\u00a0 b  ", "a b"],
    ["hidden marks", "a\u202eb\u200bc", "abc"],
    ["what looks like a tag afterwards, as text", "&lt;script&gt;x", "<script>x"],
  ])("%s", (_, source, plain) => {
    expect(rowsOf(aDocument().cell(6, 3, source)).support.levels.embedding).toBe(plain);
  });
});

describe("a damaged document is refused with its row named", () => {
  const swapped = [[0, 1], [2], [3], [5, 4], [6], [7, 8], [9]];
  test.each([
    ["a missing row", aDocument().without(4), "Step 4 is missing.", 9, 36],
    ["no first row", aDocument().without(0), "Overall performance is missing.", 9, 36],
    [
      "a missing cell",
      aDocument().line(3, line => line.toSpliced(2, 1)),
      "Step 3 has 4 columns in place of 5: its statement and the four levels.",
      10,
      39,
    ],
    [
      "an empty cell",
      aDocument().cell(8, 4, "<p><i> &nbsp; </i></p>"),
      "Step 8 at Leading has no words.",
      10,
      39,
    ],
    [
      "a row without its statement",
      aDocument().cell(7, 0, "Step 7 -"),
      "Step 7 has no statement of its own after its number.",
      10,
      40,
    ],
    [
      "a doubled row",
      aDocument().inOrder([0, 1], [2], [3, 3], [4], [5, 6], [7, 8], [9]),
      "Step 3 stands twice.",
      10,
      40,
    ],
    [
      "rows out of order",
      aDocument().inOrder(...swapped),
      "Step 4 stands after Step 5, out of order.",
      10,
      40,
    ],
    [
      "a column too many",
      aDocument().line(1, line => [...line, "more"]),
      "Step 1 has 6 columns in place of 5: its statement and the four levels.",
      10,
      40,
    ],
    [
      "tabs that became blanks",
      aDocument().line(6, line => [line.join("    ")]),
      "Step 6 has 1 column in place of 5: its statement and the four levels.",
      10,
      36,
    ],
    [
      "a row of no framework",
      aDocument().line(5, line => line.with(0, "Step 50 - kites")),
      "After Step 4 comes a row that is none of the framework’s: “Step 50 - kites”.",
      9,
      36,
    ],
    [
      "a cell that breaks off in its formatting",
      aDocument().cell(9, 2, "<p><i>Kite 9 is at its sec"),
      "Step 9 at Developing breaks off: a part of its text is missing.",
      10,
      39,
    ],
    [
      "a cell that breaks off in a tag",
      aDocument().cell(9, 2, "Kite 9 is at its second height</"),
      "Step 9 at Developing breaks off: a part of its text is missing.",
      10,
      39,
    ],
    [
      "one cell over another",
      aDocument().line(4, line => line.with(3, line[2] ?? "")),
      "Step 4 has the same words at Developing and at Embedding.",
      10,
      40,
    ],
    [
      "a letter that was lost",
      aDocument().cell(2, 3, "The kite\ufffds height"),
      "Step 2 at Embedding has lost a letter: “�” stands in its place.",
      10,
      39,
    ],
    [
      "a letter that no database keeps",
      aDocument().cell(2, 3, "The kite&#xD800;s height"),
      "Step 2 at Embedding has letters that cannot be kept.",
      10,
      39,
    ],
    [
      "a cell far too long",
      aDocument().cell(1, 1, "kite ".repeat(900)),
      "Step 1 at Beginning is longer than 4000 characters, so it is no cell of this table.",
      10,
      39,
    ],
    [
      "levels in another order",
      aDocument().headed("Characteristic\tDeveloping\tBeginning\tEmbedding\tLeading"),
      "A heading of the table reads “Characteristic, Developing, Beginning, Embedding, Leading”: after the first column it is Beginning, Developing, Embedding, Leading.",
      10,
      40,
    ],
    [
      "no headings",
      aDocument().headed(""),
      "The line with the names of the levels is missing.",
      10,
      40,
    ],
    [
      "no end",
      aDocument().ending(""),
      "After the table, “© Crown copyright 2015” is missing: the end of the document may be cut off.",
      10,
      40,
    ],
  ] as const)("%s", (_, document, fault, rows, cells) => {
    const found = { rows, cells };
    const refusal = { reason: "damaged", faults: expect.arrayContaining([fault]), found };
    expect(refusalOf(document)).toEqual(refusal);
  });

  test("every row that is wrong is named, and every cell", () => {
    const document = aDocument().without(4).cell(6, 4, "").cell(7, 2, "<br>");
    expect(refusalOf(document)).toMatchObject({
      faults: [
        "Step 4 is missing.",
        "Step 6 at Leading has no words.",
        "Step 7 at Developing has no words.",
      ],
      found: { rows: 9, cells: 34 },
    });
  });

  test("a document cut off in the middle says from where", () => {
    const text = aDocument().text();
    const cut = text.slice(0, text.indexOf("Kite 7 is at its third"));
    expect(refusalOf(cut)).toMatchObject({
      reason: "damaged",
      faults: [
        "Step 8 is missing.",
        "Step 9 is missing.",
        "Step 7 has 4 columns in place of 5: its statement and the four levels.",
        "After the table, “© Crown copyright 2015” is missing: the end of the document may be cut off.",
      ],
      found: { rows: 8, cells: 30 },
    });
  });
});

describe("what is no such document at all is refused", () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0, 0, 13);
  test.each([
    ["an empty file", "", "not-text", "The file is empty."],
    ["blanks", " \n\t\n", "not-text", "The file holds only blanks."],
    ["an image", png, "not-text", /^The file is a binary file, not plain text/],
    ["a PDF", "%PDF-1.7 and more", "not-text", /^The file is a PDF, not plain text/],
    [
      "a Word document",
      Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0),
      "not-text",
      /^The file is a zip archive/,
    ],
    ["too large a file", "x".repeat(500_001), "too-large", /larger than 500 kB/],
    ["a letter", "Dear chair, step 1 is done.", "another-document", /has no table of steps/],
    ["a web page", "<html><body>Not found</body></html>", "another-document", /has no table/],
    ["another table", "a\tb\tc\n1\t2\t3\n", "another-document", /has no table of steps/],
    [
      "the same table under another title",
      aDocument().called("Kites of the north").bytes(),
      "another-document",
      /that title is nowhere in it/,
    ],
  ] as const)("%s", (_, content, reason, fault) => {
    const faults = [typeof fault === "string" ? fault : expect.stringMatching(fault)];
    expect(refusalOf(content)).toEqual({ reason, faults, found: null });
  });

  test.each([
    ["opened scripts", "<script>".repeat(62_000)],
    ["opened comments", "<!--".repeat(120_000)],
    ["lesser-thans", "<".repeat(490_000)],
    ["blanks", `Step 1 -${" ".repeat(490_000)}x`],
    ["brackets", "[".repeat(490_000)],
    ["tabs", "\t".repeat(490_000)],
    ["raised numbers", "<sup>1".repeat(80_000)],
  ])("%s without end are refused like anything else", (_, text) => {
    expect(refusalOf(text)).toMatchObject({ found: null });
    expect(refusalOf(`${aDocument().text()}\n${text}\nStep 9 - x`)).not.toBe("read");
    expect(refusalOf(aDocument().cell(5, 2, text.slice(0, 450_000)))).not.toBe("read");
  });
});
