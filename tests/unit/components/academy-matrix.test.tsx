import { expect, test } from "vitest";
import { MatrixRows } from "@/app/trusts/[uid]/academies/matrix-rows";
import { packStandings, unpackStandings } from "@/components/rubric/standing";
import { StepLine } from "@/components/rubric/step-line";
import { YearsTable } from "@/components/rubric/years-table";
import { STEP_KEYS } from "@/lib/rubric";
import { all, elements, markup, words } from "./markup";

const ALL = ["beginning", "developing", "embedding", "leading", "cannot-see", "not-rated"] as const;
const COLUMNS = STEP_KEYS.map((step, nth) => ({ step, name: `${nth + 1}. ${step}` }));
const row = (some: object) =>
  markup(
    <table>
      <tbody>
        <MatrixRows
          at="/trusts/2053/academies"
          cycle="2026-27"
          columns={COLUMNS}
          ticked={[140001]}
          rows={[{ urn: 140001, name: "Ash Primary", about: "Primary, joined 2019", ...some }]}
        />
      </tbody>
    </table>,
  );

test("every standing comes out of its letter as it went in, and a strange letter is no level", () => {
  expect(unpackStandings(packStandings(ALL))).toEqual(ALL);
  expect(unpackStandings("?")).toEqual(["not-rated"]);
});

const SENT = row({ levels: "bdelx-bde" });

test("each cell of an academy is one link, named by academy, step and level", () => {
  const names = all(SENT, /<a [^>]*aria-label="([^"]+)"/g);
  expect(names).toHaveLength(9);
  expect([names[0], names[4], names[5]]).toEqual([
    "Ash Primary, 1. vision: Beginning",
    "Ash Primary, 5. improvement: Can’t see",
    "Ash Primary, 6. support: Not rated",
  ]);
  expect(all(SENT, /<td[^>]*><a[^>]*href="([^"]+)"/g)[3]).toBe(
    "/trusts/2053/academies/140001/2026-27/governance",
  );
});

test("what is no level is drawn apart from Beginning", () => {
  const looks = elements(SENT, "a").map(link => link.class ?? "");
  expect(looks.slice(1)).toEqual(
    [
      ...["beginning", "developing", "embedding", "leading", "apart", "apart"],
      ...["beginning", "developing", "embedding"],
    ].map(look => `standing standing-${look}`),
  );
});

test("the parts of the table keep their roles where it is laid out as cards, and say their step there", () => {
  expect(elements(SENT, "td").map(({ role }) => role)).toEqual(STEP_KEYS.map(() => "cell"));
  expect(elements(SENT, "th")[0]).toMatchObject({ role: "rowheader", scope: "row" });
  expect(elements(SENT, "td")[6]?.["data-step"]).toBe("7. risk");
});

test("an academy can be ticked, and its tick is kept", () => {
  const [box] = elements(SENT, "input");
  expect(box).toMatchObject({ name: "urn", value: "140001", "aria-label": "Compare Ash Primary" });
  expect(SENT).toContain('checked=""');
});

test("who has not sent has one dashed cell that says why, and no level", () => {
  const html = row({ note: "Not sent, due 18 December 2026" });
  expect(elements(html, "td")).toEqual([expect.objectContaining({ colSpan: "9" })]);
  expect(words(html)).toContain("Not sent, due 18 December 2026");
  expect(html).not.toContain("standing-beginning");
});

test("a row of the matrix has less than two kilobytes and a half of markup", () => {
  expect(SENT.length).toBeLessThan(2_500);
});

const YEARS = [
  { name: "2023/24", levels: ["beginning"] },
  { name: "2024/25", levels: [] },
  { name: "2025/26", levels: ["developing"] },
  { name: "2026/27", levels: ["developing", "embedding"] },
] as const;

test("a year that was missed is a gap in the line, and an even median a bar over both its levels", () => {
  const html = markup(<StepLine years={YEARS} />);
  const parts = elements(html, "line");
  expect(parts.filter(part => part["data-part"] === "step")).toHaveLength(1);
  const years = parts.filter(part => part["data-part"] === "year");
  expect(years).toHaveLength(3);
  expect(years.map(({ y1, y2 }) => y1 === y2)).toEqual([true, true, false]);
  expect(html).not.toContain("style=");
});

test("the table of years says each level, each gap and the movement in words", () => {
  const html = markup(
    <YearsTable
      caption="Levels"
      first="Step"
      names={YEARS.map(({ name }) => name)}
      rows={[{ key: "risk", heading: "7. Risk management", years: YEARS }]}
    />,
  );
  expect(all(html, /<td[^>]*><span[^>]*>([^<]*)</g)).toEqual([
    ...["Beginning", "No level", "Developing", "Developing to Embedding"],
  ]);
  expect(words(html)).toContain("Up from Developing in 2025/26");
});
