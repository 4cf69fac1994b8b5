import { crc32, deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { FILE_MAX, judgeFile } from "@/lib/assessments/files/rules";

interface Entry {
  readonly name: string;
  readonly text?: string;
  /** As the archive says it unpacks to, where that is not the truth. */
  readonly size?: number;
  readonly flags?: number;
  /** A Unix file mode. */
  readonly mode?: number;
}

/** An archive as it is written by hand: whatever its entries say. */
function zip(entries: readonly Entry[], count = entries.length): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, text = "x", size, flags = 0, mode = 0o100644 } of entries) {
    const raw = Buffer.from(text);
    const packed = deflateRawSync(raw);
    const file = Buffer.from(name);
    const said = size ?? raw.length;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(crc32(raw), 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(said, 22);
    local.writeUInt16LE(file.length, 26);
    const head = Buffer.alloc(46);
    head.writeUInt32LE(0x02014b50, 0);
    head.writeUInt16LE((3 << 8) | 20, 4);
    head.writeUInt16LE(20, 6);
    head.writeUInt16LE(flags, 8);
    head.writeUInt16LE(8, 10);
    head.writeUInt32LE(crc32(raw), 16);
    head.writeUInt32LE(packed.length, 20);
    head.writeUInt32LE(said, 24);
    head.writeUInt16LE(file.length, 28);
    head.writeUInt32LE((mode << 16) >>> 0, 38);
    head.writeUInt32LE(offset, 42);
    locals.push(local, file, packed);
    central.push(head, file);
    offset += 30 + file.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

const MAIN = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
};
const parts = (type: string): Entry => ({
  name: "[Content_Types].xml",
  text: `<Types><Override ContentType="${type}"/></Types>`,
});
const word = (...more: Entry[]) => zip([parts(MAIN.docx), { name: "word/document.xml" }, ...more]);
const pdf = (inside = "") => Buffer.from(`%PDF-1.7\n${inside}\ntrailer\n%%EOF\n`, "latin1");
const png = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  Buffer.from("IHDR and so on"),
  Buffer.from([0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]),
]);
const jpeg = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
  Buffer.from("JFIF"),
  Buffer.from([0xff, 0xd9]),
]);

const judged = async (name: string, content: Buffer) => {
  const answer = await judgeFile(name, content);
  return answer.ok ? answer.value.name : answer.reason;
};

describe("what evidence may be", () => {
  test.each([
    ["a PDF", "minutes.pdf", pdf(), "minutes.pdf"],
    ["a Word file", "plan.docx", word(), "plan.docx"],
    ["an Excel file", "figures.xlsx", zip([parts(MAIN.xlsx)]), "figures.xlsx"],
    ["a PowerPoint file", "slides.pptx", zip([parts(MAIN.pptx)]), "slides.pptx"],
    ["a PNG picture", "board.png", png, "board.png"],
    ["a JPEG picture, ending as people write it", "board.JPEG", jpeg, "board.jpg"],
    ["5 MB less a byte", "big.pdf", pdf("a".repeat(FILE_MAX - 26)), "big.pdf"],
    [
      "5 MB to the byte",
      "big.pdf",
      Buffer.concat([pdf("a".repeat(FILE_MAX - 26)), Buffer.from("\n")]).subarray(0),
      "big.pdf",
    ],
    ["a Word file that is called a PDF", "plan.pdf", word(), "plan.pdf.docx"],
    ["a program's name on a PDF", "run.exe", pdf(), "run.exe.pdf"],
    ["a name with folders", "../../etc/plan.pdf", pdf(), "plan.pdf"],
    ["a name that turns its end round", "plan\u202efdp.exe.pdf", pdf(), "planfdp.exe.pdf"],
    ["a double ending", "plan.pdf.exe.pdf", pdf(), "plan.pdf.exe.pdf"],
    ["a name that goes on and on", `${"n".repeat(300)}.pdf`, pdf(), `${"n".repeat(110)}.pdf`],
    ["a name with a NUL in it", "plan.exe\u0000.pdf", pdf(), "plan.exe.pdf"],
    ["a name of nothing that shows", "\u200b\u202e.pdf", pdf(), "file.pdf"],
    ["a name of quotes", 'a"b.pdf', pdf(), "a'b.pdf"],
  ])("%s", async (_, name, content, kept) => {
    expect(await judged(name, content)).toBe(kept);
  });
});

describe("what it may not be", () => {
  test.each([
    ["nothing", Buffer.alloc(0), "empty"],
    ["a byte more than 5 MB", Buffer.concat([pdf(), Buffer.alloc(FILE_MAX)]), "too-large"],
    ["a program", Buffer.from("MZ\u0090 this program"), "unknown"],
    ["a web page", Buffer.from("<!doctype html><script>alert(1)</script>"), "unknown"],
    [
      "a picture of lines, which can run scripts",
      Buffer.from("<svg onload='alert(1)'/>"),
      "unknown",
    ],
    [
      "a web page that calls itself a PDF further on",
      Buffer.from("<html>%PDF-1.7 %%EOF"),
      "unknown",
    ],
    ["a PDF that was cut", Buffer.from("%PDF-1.7\nhalf of it"), "damaged"],
    ["a PDF and an archive in one", Buffer.concat([pdf(), word()]), "damaged"],
    ["a picture and an archive in one", Buffer.concat([jpeg, word()]), "damaged"],
    ["a PNG with something behind it", Buffer.concat([png, word()]), "damaged"],
    ["a PDF that asks for a password", pdf("/Encrypt 5 0 R"), "password"],
    ["a PDF that runs a script", pdf("/S /JavaScript"), "program"],
    ["a PDF that starts a program", pdf("/S /Launch"), "program"],
    ["an old Office file, or one with a password", Buffer.from("d0cf11e0a1b11ae100", "hex"), "old"],
    ["an archive that is no Office file", zip([{ name: "a.txt" }]), "unknown"],
    ["an Office file of another kind", zip([parts("application/vnd.ms-other")]), "unknown"],
    ["a Word file with macros", word({ name: "word/vbaProject.bin" }), "macros"],
    [
      "a Word file that says it has macros",
      zip([parts("application/vnd.ms-word.document.macroEnabled.main+xml")]),
      "macros",
    ],
    ["a Word file with a program in it", word({ name: "word/run.exe" }), "macros"],
    ["an entry with a password", word({ name: "word/a.xml", flags: 1 }), "password"],
    ["an entry that leads out of the archive", word({ name: "../../etc/passwd" }), "damaged"],
    ["an entry from the root", word({ name: "/etc/passwd" }), "damaged"],
    ["an entry with another system's slashes", word({ name: "..\\..\\windows" }), "damaged"],
    ["an entry that is a link", word({ name: "word/link", mode: 0o120777 }), "damaged"],
    [
      "10,000 entries",
      zip(Array.from({ length: 10_000 }, (_, at) => ({ name: `word/${at}` }))),
      "unpacks",
    ],
    [
      "an entry that unpacks to a gigabyte",
      word({ name: "word/bomb.xml", size: 1_000_000_000 }),
      "unpacks",
    ],
    [
      "entries that together unpack to too much",
      word(...[1, 2, 3].map(at => ({ name: `word/${at}`, size: 90_000_000 }))),
      "unpacks",
    ],
    ["a list of parts that hides its size", zip([{ ...parts(MAIN.docx), size: 5 }]), "damaged"],
    [
      "an entity of somebody else's",
      zip([
        {
          name: "[Content_Types].xml",
          text: `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${MAIN.docx}`,
        },
      ]),
      "damaged",
    ],
    ["an archive that was cut", word().subarray(0, 80), "damaged"],
    ["more entries than there are", zip([parts(MAIN.docx)], 3), "damaged"],
  ])("%s", async (_, content, why) => {
    expect(await judged("x.docx", content)).toBe(why);
  });
});

test.each([
  [
    "a web page that is called a picture",
    "photo.png",
    Buffer.from("<!doctype html><script>alert(1)</script>"),
  ],
  [
    "a picture of lines that is called a picture",
    "photo.jpg",
    Buffer.from("<svg onload='alert(1)'/>"),
  ],
  ["a program that is called a PDF", "minutes.pdf", Buffer.from("MZ\u0090 this program")],
  ["a script behind two endings", "minutes.pdf.js", Buffer.from("alert(1)")],
])("%s is taken for what is in it, and refused", async (_, name, content) => {
  expect(await judged(name, content)).toBe("unknown");
});

test("judging a bomb takes no more memory than the bomb", async () => {
  const bomb = word({ name: "word/bomb.xml", text: "0".repeat(50_000_000), size: 1_000_000_000 });
  const before = process.memoryUsage().rss;
  await judgeFile("bomb.docx", bomb);
  expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
});
