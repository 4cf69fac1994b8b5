import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { statementsSeen } from "@/lib/assessments/academy-view/rules";
import { OF_AN_ACADEMY } from "@/lib/assessments/marks/rules";
import { tickOf } from "@/lib/forms";
import { CHARACTERISTIC_KEYS, CURRENT_RUBRIC } from "@/lib/rubric";
import { resultOf } from "../support/http-action";
import { type Answer, askAt, type Fields } from "../support/http-ask";
import { pathOf } from "../support/http-spots";
import { worldTables } from "../support/http-tables";
import {
  academyOf,
  canary,
  cycleOf,
  HERE,
  JOB,
  NOBODY,
  OWN,
  THERE,
  userOf,
} from "../support/world";
import { addressOf, askFor, partsOf, splitEntry, wordFor } from "./asking";
import { APPROVE, at, SHARE, SHARE_WITH_READER } from "./journey";
import { MATRIX } from "./matrix";

/**
 * An academy's view never leaves the trust, whatever the trust shares. Every text that an academy can
 * write is a canary here; the trust uses the academy's evidence for itself, approves, and shares all that
 * it can with everybody it can. Then every page and file is asked for by everybody outside.
 */
const { origin, cookies } = inject("served");
const tables = worldTables();

const SPOT = at("draft");
const CYCLE = cycleOf(OWN, "draft");
const ACADEMY = academyOf(OWN);
/** The academy's own piece of evidence. */
const PIECE = "80000000-0000-4000-8000-0000000000a1";
const words = (what: string) => canary(OWN, "draft", `academy-${what}`);
/** Of any cycle: what is not sent yet leaves no more than what is. */
const WRITTEN = /CANARY-9100001-\w+-academy-[\w-]+/gi;
const VERSION = `/trusts/${OWN}/${CYCLE}/versions/1`;
const REVIEW =
  "action app/trusts/[uid]/[cycle]/versions/[number]/review/actions.ts#askReviewAction";

const OUTSIDE = [
  ...["reader", "reviewer", "co-opted", "RSC team", "other RSC team", "administrator"],
  ...["neighbour’s chair", "neighbour’s reader", "neighbour’s reviewer"],
  ...["person without an appointment", ...NOBODY],
];

/** Every page and file there is, with our trust, the cycle that is shared and each region filled in. */
const ADDRESSES = [
  ...new Set(
    MATRIX.map(({ entry }) => entry)
      .filter(entry => ["page", "GET", "file"].includes(splitEntry(entry).kind))
      .flatMap(entry => [HERE, THERE].map(region => pathOf(addressOf(entry), { ...SPOT, region })))
      .flatMap(path => (path.includes("evidence") ? [path, path.replaceAll(JOB, PIECE)] : [path])),
  ),
];

/** Where a page leads to in the rooms in which others read of our trust. */
const linksOn = ({ body }: Answer) =>
  [...body.matchAll(/\bhref="(\/[^"#]*)/g)]
    .map(([, path = ""]) => path.replaceAll("&amp;", "&"))
    .filter(path => path.includes(String(OWN)));

/** Asks for these addresses, and for whatever the pages among them lead to. @returns words of an academy's, and where */
async function leaksTo(who: string, paths: readonly string[]): Promise<string[]> {
  const [known, leaks] = [new Set<string>(), [] as string[]];
  let waiting = [...paths];
  while (waiting.length > 0) {
    const next = waiting.slice(0, AT_ONCE);
    for (const path of next) known.add(path);
    const answers = await Promise.all(next.map(path => ask(path, who)));
    const found = answers.map(({ headers, body }) => `${JSON.stringify(headers)} ${body}`);
    leaks.push(
      ...found.flatMap((text, index) => wordsIn(text).map(word => `${next[index]}: ${word}`)),
    );
    const links = answers.flatMap(answer => (answer.status === 200 ? linksOn(answer) : []));
    waiting = [...new Set([...waiting.slice(AT_ONCE), ...links])].filter(path => !known.has(path));
  }
  return leaks;
}
const AT_ONCE = 6;
const ask = (path: string, who: string) => askAt(origin, path, { cookie: cookies[who] });
const wordsIn = (text: string) => [...new Set(text.match(WRITTEN) ?? [])];

const asks = (entry: string, fields: Fields) => askFor(entry, SPOT, "chair", { fields });

/** The ticks that a page of the chair's offers, each once. */
async function ticksOn(path: string): Promise<string[]> {
  const { body } = await ask(path, "chair");
  const boxes = [...body.matchAll(/<input\b[^>]*>/g)].filter(([tag]) => tag.includes('"checkbox"'));
  return [...new Set(boxes.flatMap(([tag]) => /\bname="([^"]+)"/.exec(tag)?.[1] ?? []))];
}
const all = (names: readonly string[]): Fields => names.map(name => [name, "yes"] as const);

beforeAll(async () => {
  const author = userOf(OWN, "ceo");
  const seen = statementsSeen(CURRENT_RUBRIC, "risk").find(({ kind }) => kind === "in-place")?.id;
  const ours = `trust_uid = ${OWN} AND cycle = '${CYCLE}'`;
  for (const sql of [
    `UPDATE academy_answer SET reason = '${words("reason")}', updated_by_name = '${words("writer")}' WHERE ${ours}`,
    `INSERT INTO academy_mark (trust_uid, cycle, urn, statement, characteristic, mark, by_user, by_name, at)
      VALUES (${OWN}, '${CYCLE}', ${ACADEMY}, '${seen}', 'risk', 'in-place', '${author}', '${words("marker")}', now())`,
    `INSERT INTO evidence (trust_uid, id, title, kind, speaks_for, added_by, added_by_name, added_at, urn)
      VALUES (${OWN}, '${PIECE}', '${words("title")}', 'file', '2020-05-03', '${author}', '${words("adder")}', now(), ${ACADEMY})`,
    `INSERT INTO evidence_file VALUES (${OWN}, '${PIECE}', '${words("file")}.pdf', 'application/pdf', ${words("content").length},
      repeat('1', 64), convert_to('${words("content")}', 'UTF8'))`,
    `INSERT INTO evidence_content (trust_uid, evidence_id, note, link)
      VALUES (${OWN}, '${PIECE}', '${words("note")}', 'https://example.org/${words("link")}')`,
    `INSERT INTO academy_evidence_use (trust_uid, cycle, urn, characteristic, statement, evidence_id, by_user, at)
      VALUES (${OWN}, '${CYCLE}', ${ACADEMY}, 'risk', '${seen}', '${PIECE}', '${author}', now())`,
    `UPDATE academy_view SET sent_at = now(), sent_by = '${author}', sent_by_name = '${words("sender")}' WHERE ${ours}`,
    `INSERT INTO evidence_use (trust_uid, cycle, characteristic, statement, evidence_id, by_user, at)
      VALUES (${OWN}, '${CYCLE}', 'risk', '${seen}', '${PIECE}', '${author}', now())`,
  ]) {
    await tables.rows(sql);
  }
});
afterAll(() => tables.restore());

test("the trust reads all of it, on the pages of its academies", async () => {
  const paths = [
    `/trusts/${OWN}/academies/${ACADEMY}/${CYCLE}/risk`,
    `/trusts/${OWN}/evidence/${PIECE}`,
    `/trusts/${OWN}/evidence/${PIECE}/file`,
  ];
  const pages = await Promise.all(paths.map(path => ask(path, "chair")));
  const read = pages.map(({ body }) => body).join(" ");
  for (const what of ["reason", "title", "note", "sender", "content"]) {
    expect(read).toContain(words(what));
  }
});

describe("whatever the trust shares", () => {
  beforeAll(async () => {
    expect(wordFor(APPROVE, SPOT, await askFor(APPROVE, SPOT, "chair"))).toBe("yes");
  });

  test("its preview offers nothing of an academy’s, and what is ticked all the same is refused", async () => {
    const offered = await ticksOn(`${VERSION}/share`);
    expect(offered).not.toContain(tickOf(PIECE));
    const fields = [...partsOf(SHARE, SPOT, "chair").fields].filter(
      ([name]) => name !== "evidence" && !offered.includes(name),
    );
    const share = (ticks: readonly string[]) =>
      asks(SHARE, [...fields, ["evidence", "with"], ...all(ticks)]);
    expect(resultOf(await share([...offered, tickOf(PIECE)]))?.code).toBe("state");
    expect(wordFor(SHARE, SPOT, await share(offered))).toBe("yes");
    expect(wordFor(SHARE_WITH_READER, SPOT, await askFor(SHARE_WITH_READER, SPOT, "chair"))).toBe(
      "yes",
    );
  });

  test("a review is given nothing of an academy’s, and what is ticked all the same is refused", async () => {
    const offered = (await ticksOn(`${VERSION}/review`)).filter(name => name.startsWith("item-"));
    expect(offered).not.toContain(`item-${PIECE}`);
    const kept = [...partsOf(REVIEW, SPOT, "chair").fields].filter(
      ([name]) => name !== "evidence" && !name.startsWith("step-"),
    );
    const steps = CHARACTERISTIC_KEYS.map(key => `step-${key}`);
    const give = (ticks: readonly string[]) =>
      asks(REVIEW, [...kept, ["evidence", "with"], ...all([...steps, ...ticks])]);
    expect(resultOf(await give([...offered, `item-${PIECE}`]))?.code).toBe("state");
    expect(wordFor(REVIEW, SPOT, await give(offered))).toBe("yes");
    await tables.rows(
      "UPDATE external_review SET declared_at = now(), conflict = '' WHERE declared_at IS NULL",
    );
  });

  test("the version, its preview, its file and the report of it hold no word of an academy’s", async () => {
    const parts = ["", "/share", "/share-with-reader", "/review", "/withdraw", "/download"];
    for (const part of parts) {
      const { status, body } = await ask(`${VERSION}${part}`, "chair");
      expect([part, wordsIn(body)]).toEqual([part, []]);
      if (part === "" || part === "/download") expect(status).toBe(200);
    }
  });

  test.each(OUTSIDE)(
    "%s reads no word of an academy’s on any page and in any file",
    async who => {
      expect(await leaksTo(who, ADDRESSES)).toEqual([]);
    },
    120_000,
  );

  test.each([
    ["RSC team", `/regions/${HERE}/trusts/${OWN}/${CYCLE}`, OF_AN_ACADEMY],
    ["RSC team", `/regions/${HERE}/trusts/${OWN}/${CYCLE}/download`, OF_AN_ACADEMY],
    ["reader", `/reading/${OWN}/${CYCLE}/1`, canary(OWN, "draft", "reason-risk")],
  ])("and yet %s has %s open, with what was shared", async (who, path, shown) => {
    const { status, body } = await ask(path, who);
    expect(status).toBe(200);
    expect(body).toContain(shown);
  });
});
