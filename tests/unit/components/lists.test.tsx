import { describe, expect, it } from "vitest";
import { SaveStatus } from "@/components/ui/save-status";
import { ServiceNav } from "@/components/ui/service-nav";
import { Shell } from "@/components/ui/shell";
import { SummaryList } from "@/components/ui/summary-list";
import { Table } from "@/components/ui/table";
import { TASK_STATUSES, TaskList } from "@/components/ui/task-list";
import { all, markup, words } from "./markup";

describe("the save status", () => {
  it.each([
    [{ kind: "idle" }, ""],
    [{ kind: "saving" }, "Saving…"],
    [{ kind: "saved", at: "9:42am" }, "All changes saved at 9:42am"],
    [{ kind: "failed" }, "Not saved – we will keep trying. Do not close this page"],
    [{ kind: "conflict" }, "Not saved – choose above which answer to keep"],
    [
      { kind: "refused", why: "change what is marked, and it saves by itself" },
      "Not saved – change what is marked, and it saves by itself",
    ],
    [
      { kind: "signed-out" },
      "Not saved – you have been signed out. Sign in in another tab, then come back to this one",
    ],
  ] as const)("for %o says: %s", (state, said) => {
    const html = markup(<SaveStatus state={state} signIn="/sign-in" choice="theirs" />);
    expect(words(html)).toBe(said);
    expect(html).toMatch(/^<p role="status"/);
  });

  it("leads to the sign-in page in another tab, so that what is typed stays", () => {
    const html = markup(
      <SaveStatus state={{ kind: "signed-out" }} signIn="/sign-in" choice="theirs" />,
    );
    expect(html).toMatch(
      /<a href="\/sign-in" target="_blank" rel="noopener"[^>]*>Sign in in another/,
    );
  });
});

describe("the task list", () => {
  it("knows four statuses", () => {
    expect(TASK_STATUSES).toEqual([
      "Not yet started",
      "In progress",
      "Completed",
      "Cannot start yet",
    ]);
  });

  it("describes each link by its status, and links nothing that cannot start", () => {
    const html = markup(
      <TaskList
        tasks={[
          { id: "risk", title: "7. Risk", href: "/risk", status: "Completed" },
          { id: "networks", title: "9. Networks", status: "Cannot start yet" },
        ]}
      />,
    );
    expect(all(html, /<a [^>]*aria-describedby="([^"]+)"/g)).toEqual(["risk-status"]);
    expect(html).toMatch(/id="risk-status"[^>]*>Completed</);
    expect(html).not.toContain('href="undefined"');
  });
});

describe("the summary list", () => {
  it("gives every Change link a name of its own", () => {
    const html = markup(
      <SummaryList
        rows={[
          {
            label: "7. Risk",
            value: "Developing",
            change: { href: "/7", hidden: "the rating for risk" },
          },
          {
            label: "8. Succession",
            value: "Leading",
            change: { href: "/8", hidden: "the rating for succession" },
          },
        ]}
      />,
    );
    expect(all(html, /<a [^>]*>([\s\S]*?)<\/a>/g).map(words)).toEqual([
      "Change the rating for risk",
      "Change the rating for succession",
    ]);
  });
});

describe("the table", () => {
  const html = markup(
    <Table
      caption="Trusts by level"
      columns={[
        { key: "region", label: "Region" },
        { key: "count", label: "Beginning", numeric: true },
      ]}
      rows={[{ key: "sw", heading: "South West", cells: [6] }]}
    />,
  );

  it("has a caption and scopes, and keeps its roles when laid out as cards", () => {
    expect(words(all(html, /<caption>([\s\S]*?)<\/caption>/g).join())).toBe("Trusts by level");
    expect(all(html, /<th role="columnheader" scope="(col)"/g)).toHaveLength(2);
    expect(all(html, /<th role="rowheader" scope="(row)"/g)).toHaveLength(1);
    expect(html).toContain('role="table"');
    expect(html).toContain('role="cell"');
  });

  it("does not say a column's name twice to those who listen", () => {
    expect(html).toContain('<span aria-hidden="true" class="cell-label">Beginning</span>');
  });
});

describe("the shell", () => {
  const html = markup(
    <Shell
      body="Tamar Valley Trust"
      demo={{ words: "See its mail", href: "/outbox" }}
      nav={[
        { href: "/", label: "Home" },
        { href: "/assessment", label: "Self-assessment", current: true },
      ]}
    >
      <h1>Risk</h1>
    </Shell>,
  );

  it("begins with the link that skips to main", () => {
    expect(html).toMatch(/^<div[^>]*><a href="#main"[^>]*>Skip to main content<\/a>/);
    expect(html).toContain('<main id="main"');
  });

  it("marks one page as current", () => {
    expect(all(html, /<a [^>]*aria-current="page"[^>]*>([^<]+)</g)).toEqual(["Self-assessment"]);
  });

  it("says who and what is real, and offers no switch to one who has one place", () => {
    expect(words(html)).toContain("Demo: invented trusts. Nothing here is real.");
    expect(words(html)).toContain("Tamar Valley Trust");
    expect(words(html)).not.toContain("Switch");
  });

  it("offers the framework in the footer, and says whose it is", () => {
    const footer = html.slice(html.indexOf("<footer"));
    expect(all(footer, /<a [^>]*>([^<]+)</g)[0]).toBe("Help");
    expect(words(footer)).toContain("not run by the Department for Education");
  });

  it("folds a menu of many links, and shows a few as they are", () => {
    const links = ["One", "Two", "Three", "Four"].map(label => ({ href: `/${label}`, label }));
    expect(markup(<ServiceNav links={links} />)).toContain("<details");
    expect(markup(<ServiceNav links={links.slice(1)} />)).not.toContain("<details");
  });

  it("has no menu where there is nowhere to go", () => {
    expect(markup(<Shell>Text</Shell>)).not.toContain("<nav");
    expect(markup(<ServiceNav links={[]} />)).not.toContain("aria-current");
  });
});
