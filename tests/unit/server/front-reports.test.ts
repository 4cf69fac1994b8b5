import { expect, it } from "vitest";
import { aFront, ask, ORIGIN, type Running } from "./a-front";

const OLDER = { "Content-Type": "application/csp-report" };
const NEWER = { "Content-Type": "application/reports+json" };

const older = (page: string, directive = "script-src-elem") =>
  JSON.stringify({
    "csp-report": {
      "document-uri": page,
      "effective-directive": directive,
      "blocked-uri": "https://evil.example/canary",
      "script-sample": "canary",
    },
  });

function report(port: number, headers: Record<string, string>, body: string) {
  const length = { "Content-Length": String(Buffer.byteLength(body)) };
  return ask(port, "POST /csp-report", { ...headers, ...length }, body);
}

const noted = ({ logged }: Running) =>
  logged.map(({ fields }) => fields).filter(fields => "directive" in fields);

it("of a report in either form only the rule and the page are written down", async () => {
  const running = await aFront();
  const page = `${ORIGIN}/trusts/9000001?q=canary#canary`;
  const newer = [
    {
      type: "csp-violation",
      body: { documentURL: page, effectiveDirective: "img-src", sample: "canary" },
    },
  ];

  const answers = [
    await report(running.port, OLDER, older(page)),
    await report(running.port, NEWER, JSON.stringify(newer)),
  ];

  expect(answers.map(answer => answer?.status)).toEqual([204, 204]);
  expect(noted(running)).toEqual([
    { directive: "script-src-elem", path: "/trusts/9000001" },
    { directive: "img-src", path: "/trusts/9000001" },
  ]);
  expect(JSON.stringify(running.logged)).not.toContain("canary");
  expect(running.asked).toEqual([]);
});

it("a page of another site, a link's secret and a rule that is none are not written down", async () => {
  const running = await aFront();
  await report(running.port, OLDER, older("https://evil.example/canary"));
  await report(running.port, OLDER, older(`${ORIGIN}/invitation/${"a".repeat(43)}`));
  await report(running.port, OLDER, older(ORIGIN, "<script>"));
  await report(running.port, OLDER, "[null, 1, []]");
  expect(noted(running)).toEqual([
    { directive: "script-src-elem", path: "-" },
    { directive: "script-src-elem", path: "/invitation/-" },
  ]);
});

it("whoever floods it is answered, and twenty of a minute are written down", async () => {
  const running = await aFront();
  const many = JSON.stringify(
    Array.from({ length: 50 }, () => ({
      body: { documentURL: ORIGIN, effectiveDirective: "img-src" },
    })),
  );
  for (let sent = 0; sent < 5; sent += 1) {
    expect((await report(running.port, NEWER, many))?.status).toBe(204);
  }
  expect(noted(running)).toHaveLength(20);
});

it.each([
  ["no JSON", OLDER, "{", 400],
  ["a form", { "Content-Type": "application/x-www-form-urlencoded" }, "a=1", 415],
  ["one that is too large", OLDER, "x".repeat(17 * 1024), 413],
])("%s is refused", async (_what, headers, body, status) => {
  const running = await aFront();
  expect((await report(running.port, headers, body))?.status).toBe(status);
  expect(noted(running)).toEqual([]);
});

it("nothing else is done there", async () => {
  const { port } = await aFront();
  const answer = await ask(port, "GET /csp-report");
  expect([answer?.status, answer?.headers.allow]).toEqual([405, "POST"]);
});

it("every policy says where its reports go, in both ways", async () => {
  const { port } = await aFront();
  const { headers = {} } = (await ask(port, "GET /")) ?? {};
  expect(headers["content-security-policy"]).toMatch(/; report-to csp; report-uri \/csp-report\b/);
  expect(headers["reporting-endpoints"]).toBe('csp="/csp-report"');
});
