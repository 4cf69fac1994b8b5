import { describe, expect, test } from "vitest";
import { revived } from "@/tests/bench/answer-to";
import { twinSource } from "@/tests/bench/twin-source";

const PAGE = `import type { Metadata } from "next";
import {
  requireTrust,
  type Visit,
} from "@/lib/access/gates";
import { getTrustHome } from "@/lib/assessments/cycle/queries";
import { findIt } from "../find";
import { HomeView } from "./home-view";

export default async function Page() {
  return <HomeView home={await getTrustHome(await requireTrust("1"))} />;
}
`;

describe("the twin of a page", () => {
  const twin = twinSource(PAGE, "app/trusts/[uid]", "Home", ["requireTrust", "getTrustHome"]);

  test("answers gate and query from constants", () => {
    expect(twin).toContain('import { answerTo } from "@/tests/bench/answer-to";');
    expect(twin).toContain('const requireTrust = answerTo("Home", "requireTrust");');
    expect(twin).toContain('const getTrustHome = answerTo("Home", "getTrustHome");');
    expect(twin).not.toContain("@/lib/assessments/cycle/queries");
  });

  test("keeps what else the page imports, from where the page stands", () => {
    expect(twin).toContain('import { type Visit } from "@/lib/access/gates";');
    expect(twin).toContain('import { HomeView } from "@/app/trusts/[uid]/home-view";');
    expect(twin).toContain('import { findIt } from "@/app/trusts/find";');
    expect(twin).toContain('import type { Metadata } from "next";');
  });

  test("keeps the page's own markup", () => {
    expect(twin).toContain(PAGE.slice(PAGE.indexOf("export default")));
  });
});

test("a page that does not import what its twin shall answer is refused", () => {
  expect(() => twinSource(PAGE, "app/trusts/[uid]", "Home", ["requireAdmin"])).toThrow(
    "app/trusts/[uid]/page.tsx does not import requireAdmin",
  );
});

test("a kept gate says what the person may do, also inside another answer", () => {
  const visit = { person: null, granted: ["assessment:share"] };
  const answer = revived({ version: 1, visit }) as {
    visit: { may(permission: string): boolean };
  };
  expect(answer.visit.may("assessment:share")).toBe(true);
  expect(answer.visit.may("assessment:approve")).toBe(false);
});
