import { expect, test } from "vitest";
import { markupOf, scriptsOf } from "@/tests/bench/first-look";

test("the scripts of a first load are those of today's browsers, each once", () => {
  const html = `<script src="/a.js" async=""></script><script src="/old.js" noModule=""></script>
    <script src="/a.js"></script><script nonce="n">inline()</script><script src="/b.js"></script>`;
  expect(scriptsOf(html)).toEqual(["/a.js", "/b.js"]);
});

test("markup ends where the scripts begin, and ids counted by depth do not tell", () => {
  const page = `<body><p id="_R_abc_">x</p><script>1</script></body>`;
  const twin = `<body><p id="_R_3ab_">x</p><script>2</script></body>`;
  expect(markupOf(page)).toBe(`<p id="_R_">x</p>`);
  expect(markupOf(twin)).toBe(markupOf(page));
});

test("other words are another markup", () => {
  const saying = (words: string) => markupOf(`<body><p>${words}</p><script>1</script></body>`);
  expect(saying("one")).not.toBe(saying("two"));
});
