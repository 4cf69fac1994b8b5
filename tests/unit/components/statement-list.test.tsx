import { describe, expect, it } from "vitest";
import { StatementList } from "@/components/rubric/statement-list";
import type { Statement } from "@/lib/rubric";
import { markup, words } from "./markup";

const there: Statement = {
  id: "risk.beginning.one",
  kind: "in-place",
  seat: "trust",
  text: "There is a plan.",
};
const limit: Statement = { ...there, id: "risk.beginning.two", kind: "limit", text: "It is new." };

describe("the statements of a cell", () => {
  it("set shortfalls apart in words, after what is there", () => {
    expect(words(markup(<StatementList statements={[limit, there]} />))).toBe(
      "There is a plan.But at this stageIt is new.",
    );
  });

  it("say no But where there is nothing before it", () => {
    expect(words(markup(<StatementList statements={[limit]} />))).toBe("At this stageIt is new.");
  });

  it("say nothing of a stage where nothing falls short", () => {
    expect(words(markup(<StatementList statements={[there]} />))).toBe("There is a plan.");
  });

  it("say once what several statements share about today", () => {
    const note = "The schools are academies now.";
    const html = markup(
      <StatementList
        statements={[
          { ...there, today: note },
          { ...limit, today: note },
        ]}
      />,
    );
    expect(html.split(note)).toHaveLength(2);
  });
});
