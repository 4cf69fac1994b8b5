import { describe, expect, it } from "vitest";
import { LevelPicker } from "@/components/rubric/level-picker";
import { CURRENT_RUBRIC, characteristicsOf, LEVELS } from "@/lib/rubric";
import { all, elements, markup, words } from "./markup";

const RISK = CURRENT_RUBRIC.characteristics.risk;
const NOT_AGREED = { value: "not-agreed", label: "Not agreed" };

function picker(more: { defaultValue?: string; error?: string } = {}) {
  return markup(
    <LevelPicker
      characteristic={RISK}
      name="level"
      legend="Which level is closest?"
      instead={NOT_AGREED}
      {...more}
    />,
  );
}

const labels = (html: string) => all(html, /<label[^>]*>([\s\S]*?)<\/label>/g).map(words);

describe("the level picker", () => {
  it("calls its radios by their level alone, in order, the way out last", () => {
    expect(labels(picker())).toEqual([
      "Beginning",
      "Developing",
      "Embedding",
      "Leading",
      "Not agreed",
    ]);
  });

  it("ties each label to its own radio", () => {
    const html = picker();
    expect(elements(html, "label").map(label => label.for)).toEqual(
      elements(html, "input").map(input => input.id),
    );
  });

  it("has nothing chosen at first", () => {
    expect(picker()).not.toContain("checked");
  });

  it.each(["embedding", "not-agreed"])("has only what was answered before chosen: %s", value => {
    const chosen = elements(picker({ defaultValue: value }), "input").filter(it => "checked" in it);
    expect(chosen.map(input => input.value)).toEqual([value]);
  });

  it("describes no single radio: statements are not read on every focus", () => {
    expect(elements(picker(), "input").filter(input => "aria-describedby" in input)).toEqual([]);
  });

  it("puts an error link's target on the first radio and the error on the group", () => {
    const html = picker({ error: "Select a level" });
    expect(elements(html, "input")[0]).toMatchObject({ id: "level", value: "beginning" });
    expect(html).toContain('<fieldset aria-describedby="level-hint level-error"');
    expect(html).toContain('id="level-error"');
  });

  it.each(characteristicsOf(CURRENT_RUBRIC).map(row => [row.shortTitle, row] as const))(
    "shows every statement of %s once, none of them in a label",
    (_, row) => {
      const html = markup(<LevelPicker characteristic={row} name="level" legend="Which?" />);
      const shown = all(html, /<li>([\s\S]*?)<\/li>/g).map(words);
      const written = LEVELS.flatMap(level => row.levels[level].map(statement => statement.text));
      expect(shown.toSorted()).toEqual(written.toSorted());
      expect(labels(html)).toHaveLength(4);
    },
  );
});
