import type { Page } from "@playwright/test";
import { cycleAt, sayCycle } from "@/lib/assessments/cycle/rules";
import { sayDay } from "@/lib/forms/date";
import { DEMO_PASSWORD } from "@/prisma/demo-people";

/** The academic year that is running, as addresses name it. */
export const CYCLE = cycleAt(new Date());

/** The same, as screens say it. */
export const SAID_CYCLE = sayCycle(CYCLE);

/** Where the chair's trust in the middle of its work, the one that shared and the one that keeps live. */
export const TAMAR = "/trusts/9000001";
export const HARBOUR = "/trusts/9000002";
export const WHARFE = "/trusts/9000003";
/** Whose board gave its views and was shown them. */
export const HOLLOWMEAD = "/trusts/9000006";
export const BRAMBLEGATE = "/trusts/9000005";
export const CANDLEMAS = "/trusts/9000007";
export const SOUTH_WEST = "/regions/south-west-england";
export const NORTH = "/regions/lancashire-and-west-yorkshire";

/** People of the demo by what they are. */
export const PEOPLE = {
  chair: "priya.shah@demo.example",
  clerk: "owen.trevithick@demo.example",
  trustee: "grace.adeyemi@demo.example",
  chiefExecutive: "helen.marsh@demo.example",
  centralTeam: "tom.bassett@demo.example",
  chairWhoShared: "daniel.okoro@demo.example",
  chairWhoKeeps: "margaret.hollis@demo.example",
  chairWhoShowed: "samuel.oyelaran@demo.example",
  chairWhoPlanned: "bronwen.yates@demo.example",
  viceChairAsked: "gareth.pryce@demo.example",
  trusteeAsked: "amina.yusuf@demo.example",
  otherTrusteeAsked: "peter.lund@demo.example",
  ceoAsked: "joanna.firth@demo.example",
  viceChairWhoRated: "diane.mercer@demo.example",
  trusteeWhoRated: "colin.braithwaite@demo.example",
  ceoWhoRated: "frances.tull@demo.example",
  chairOfReader: "catherine.lowther@demo.example",
  reader: "judith.ainscough@demo.example",
  principal: "ruth.carlyon@demo.example",
  /** Of an academy whose view is not sent yet. */
  principalAsked: "carys.bolitho@demo.example",
  /** Of an academy that has sent its view. */
  localChair: "kwame.boateng@demo.example",
  reviewer: "leon.abara@demo.example",
  rscTeam: "rosalind.pengelly@demo.example",
  rscTeamElsewhere: "imran.qureshi@demo.example",
  administrator: "alex.rowntree@demo.example",
} as const;

export type PersonKey = keyof typeof PEOPLE;

/** Signs in through the page, at an address that asks for it or at the front door. */
export async function signIn(
  page: Page,
  who: PersonKey | string,
  { at = "/sign-in", password = DEMO_PASSWORD } = {},
): Promise<void> {
  await page.goto(at);
  await page.getByLabel("Email address").fill(who in PEOPLE ? PEOPLE[who as PersonKey] : who);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("button", { name: "Sign out", exact: true }).waitFor();
}

/** Chooses one of a row's cards by the words a screen reader says. */
export function level(page: Page, name: string) {
  return page.getByRole("radio", { name, exact: true });
}

export function sayToday(): string {
  return sayDay(new Date());
}

export function tomorrow(): Date {
  return new Date(Date.now() + 24 * 60 * 60 * 1000);
}

/** Types a day as London's calendar has it: today, where none is given. */
export async function fillMeeting(page: Page, at: Date = new Date()): Promise<void> {
  const [day = "", month = "", year = ""] = sayDay(at).split(" ");
  await page.getByLabel("Day").fill(day);
  await page.getByLabel("Month").fill(month);
  await page.getByLabel("Year").fill(year);
}

/** Approves, from a check page that offers it. Ends on the version. */
export async function approve(page: Page): Promise<void> {
  await fillMeeting(page);
  await page.getByLabel("Minute reference").fill("4.1");
  await page.getByLabel("These ten answers").check();
  await page.getByRole("button", { name: "Approve for the trust" }).click();
  await page.getByRole("heading", { level: 1, name: "Approved for the trust" }).waitFor();
}

/** Types a day into the three fields of a group. */
export async function fillDay(
  page: Page,
  legend: string,
  day: readonly [string, string, string],
): Promise<void> {
  const group = page.getByRole("group", { name: legend });
  await group.getByLabel("Day").fill(day[0]);
  await group.getByLabel("Month").fill(day[1]);
  await group.getByLabel("Year").fill(day[2]);
}

/** The rows a page lists with their level, reason and evidence, each as one line of words. */
export async function answersOn(page: Page): Promise<string[]> {
  const rows = page.locator("dl > div").filter({ has: page.locator("dd p") });
  await rows.first().waitFor();
  return rows.evaluateAll(found =>
    found.map(row => [...row.querySelectorAll("dt, dd p")].map(part => part.textContent).join(" ")),
  );
}

/** Listens to every answer that a page gets. @returns their texts */
export function hear(page: Page): () => Promise<string[]> {
  const texts: Promise<string>[] = [];
  page.on("response", response => texts.push(response.text().catch(() => "")));
  return () => Promise.all(texts);
}

/** Gives a private view of the row that the page is on, and goes on. */
export async function giveView(
  page: Page,
  scripts: boolean,
  name: string,
  why: string,
): Promise<void> {
  const heading = page.getByRole("heading", { level: 1 });
  const title = (await heading.textContent()) ?? "";
  await isReady(page, scripts);
  await level(page, name).check();
  await page.getByLabel("Why do you think so?").fill(why);
  await save(page);
  await heading.filter({ hasNotText: title }).waitFor();
}

/** The rating page's own button. */
export async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Save and continue" }).click();
}

/** Where scripts run, they have taken the rating page over: its counts then count. */
export async function isReady(page: Page, scripts: boolean): Promise<void> {
  if (scripts)
    await page
      .getByText(/^You have [\d,]+ characters left$/)
      .filter({ visible: true })
      .first()
      .waitFor();
}

/** Answers the three rows of Tamar Valley that are still to do. Ends on the check page. */
export async function finishRows(page: Page): Promise<void> {
  await page.goto(`${TAMAR}/${CYCLE}/risk`);
  for (const [title, next] of LAST_ROWS) {
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    await level(page, "Developing").check();
    await page.getByLabel("Why this level").fill(`${title}, as agreed.`);
    await save(page);
    await page.getByRole("heading", { level: 1, name: next }).waitFor();
  }
}

const LAST_ROWS = [
  ["Risk management", "Succession planning"],
  ["Succession planning", "Networks beyond the trust"],
  ["Networks beyond the trust", "Check the answers"],
] as const;
