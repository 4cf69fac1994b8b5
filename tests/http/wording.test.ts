import { afterEach, describe, expect, inject, test } from "vitest";
import { ledTo, resultOf } from "../support/http-action";
import { askAt, type Fields, postForm } from "../support/http-ask";
import { filled, formWith } from "../support/http-forms";
import { worldTables } from "../support/http-tables";
import { aDocument } from "../support/published-document";
import { cycleOf, OWN } from "../support/world";
import { askFor } from "./asking";

const { origin, cookies } = inject("served");
const tables = worldTables();
afterEach(() => tables.restore());

const LOAD = "action app/admin/wording/actions.ts#loadWordingAction";
const PAGE = "/admin/wording";
const cookie = cookies.administrator;
const WRITTEN = ["published_wording", "published_wording_level"];

/** Sends the page's own form with a file, as a browser without JavaScript does. */
async function upload(file: File) {
  const form = formWith(await askAt(origin, PAGE, { cookie }), "document");
  return postForm(origin, PAGE, filled(form, { document: file }), { cookie });
}

const fileOf = (text: string, name = "document.txt") => new File([text], name);
const plain = (html: string) => html.replaceAll("<!-- -->", "").replaceAll("&#x27;", "'");

/** In the error summary, leading to the field; and beside the field. */
const inLink = (words: string) => new RegExp(`href="#document"[^>]*>[^<]*${words}`);
const inError = (words: string) =>
  new RegExp(`id="document-error"[^>]*>.{0,80}?</span>[^<]*${words}`);

describe("the published document, without a script", () => {
  test("is loaded by the administrator's form, and once again changes nothing", async () => {
    const first = await upload(aDocument().file());
    expect([first.status, ledTo(first)]).toEqual([303, `${PAGE}?loaded`]);
    expect(await tables.changed()).toEqual(WRITTEN);
    const again = await upload(aDocument().file());
    expect([again.status, ledTo(again)]).toEqual([303, `${PAGE}?unchanged`]);
    const page = plain((await askAt(origin, `${PAGE}?loaded`, { cookie })).body);
    expect(page).toContain("10 of 10 rows, 40 of 40 cells");
  });

  test("stands beside ours for whoever opens the framework or rates, with its licence", async () => {
    const row = `/trusts/${OWN}/${cycleOf(OWN, "draft")}/risk`;
    const pages = async () => [
      plain((await askAt(origin, "/framework")).body),
      plain((await askAt(origin, row, { cookie: cookies.chair })).body),
      plain((await askAt(origin, row, { cookie: cookies.trustee })).body),
    ];
    const said = async (...words: string[]) =>
      (await pages()).map(page => words.map(word => page.includes(word)));
    const summary = "Our summary of Characteristics of successful multi-academy trusts";
    const words = ["Step 7 - kite 7 is flown with care", "Kite 7 is at its fourth height"];
    const licence =
      '© Crown copyright 2015. Contains public sector information licensed under the <a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"';
    const [nowhere, everywhere] = [
      [false, false],
      [true, true],
    ];
    expect(await said(summary)).toEqual([[true], [true], [true]]);
    expect(await said(...words)).toEqual([nowhere, nowhere, nowhere]);
    await upload(aDocument().file());
    expect(await said(...words)).toEqual([everywhere, everywhere, everywhere]);
    expect(await said(licence)).toEqual([[true], [true], [true]]);
  });

  test.each([
    [
      "a row missing",
      fileOf(aDocument().without(4).text()),
      "Step 4 is missing. Found: 9 of 10 rows, 36 of 40 cells.",
    ],
    ["a cell empty", fileOf(aDocument().cell(8, 4, "").text()), "Step 8 at Leading has no words."],
    ["another document", fileOf("Dear chair"), "has no table of steps and levels"],
    ["an empty file", fileOf(""), "Choose the document: no file was sent, or an empty one"],
    ["an image", fileOf("\u0089PNG\0\0"), "The file is a binary file"],
    ["a file that is too large", fileOf("x".repeat(600_000)), "The file is larger than 500 kB"],
    ["no file chosen", new File([], ""), "Choose the document"],
  ] as const)(
    "with %s is refused in words, beside its field, and nothing is written",
    async (_, file, words) => {
      const answer = await upload(file);
      expect(answer.status).toBe(200);
      const page = plain(answer.body);
      expect(page).toContain("There is a problem");
      expect(page).toMatch(inLink(words));
      expect(page).toMatch(inError(words));
      expect(await tables.changed()).toEqual([]);
    },
  );

  test("whose words are HTML is shown as text alone", async () => {
    const cell =
      '<img src=x onerror="alert(1)"><script>alert(2)</script>&lt;script&gt;alert(3)&lt;/script&gt; kite';
    await upload(fileOf(aDocument().cell(7, 4, cell).text()));
    const { body } = await askAt(origin, "/framework");
    expect(body).toContain("&lt;script&gt;alert(3)&lt;/script&gt; kite");
    expect(body).not.toMatch(/<img src=x|<script>alert|alert\(2\)/);
  });
});

describe("the action takes no more than its form has", () => {
  const file = aDocument().file();
  test.each([
    ["text where the file belongs", [["document", aDocument().text()]]],
    [
      "two files",
      [
        ["document", file],
        ["document", file],
      ],
    ],
    [
      "a field of another's",
      [
        ["document", file],
        ["rubricVersion", "x"],
      ],
    ],
    [
      "a file of another name",
      [
        ["document", file],
        ["other", file],
      ],
    ],
    ["nothing", []],
  ] as readonly (readonly [string, Fields])[])("not %s", async (_, fields) => {
    const answer = await askFor(LOAD, {}, "administrator", { fields });
    expect(resultOf(answer)?.code).toBe("invalid");
    expect(await tables.changed()).toEqual([]);
  });

  test("a body beyond what any form may carry is refused before the app sees it", async () => {
    const fields = [["document", fileOf("x".repeat(1_100_000))]] as const;
    expect((await askFor(LOAD, {}, "administrator", { fields })).status).toBe(413);
  });
});
