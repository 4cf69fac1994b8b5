import type { Page } from "@playwright/test";
import { cycleAt } from "@/lib/assessments/cycle/rules";
import { DEMO_PASSWORD } from "@/prisma/demo-people";

/** The academic year that is running, as addresses name it. */
export const CYCLE = cycleAt(new Date());

/** Where the chair's trust in the middle of its work, the one that shared and the one that keeps live. */
export const TAMAR = "/trusts/9000001";
export const HARBOUR = "/trusts/9000002";
export const WHARFE = "/trusts/9000003";
export const SOUTH_WEST = "/regions/south-west-england";

/** People of the demo by what they are. */
export const PEOPLE = {
  chair: "priya.shah@demo.example",
  clerk: "owen.trevithick@demo.example",
  trustee: "grace.adeyemi@demo.example",
  chiefExecutive: "helen.marsh@demo.example",
  chairWhoShared: "daniel.okoro@demo.example",
  chairWhoKeeps: "margaret.hollis@demo.example",
  rscTeam: "rosalind.pengelly@demo.example",
  rscTeamElsewhere: "imran.qureshi@demo.example",
  administrator: "alex.rowntree@demo.example",
} as const;

export type PersonKey = keyof typeof PEOPLE;

/** Signs in through the page, at an address that asks for it or at the front door. */
export async function signIn(page: Page, who: PersonKey | string, at = "/sign-in"): Promise<void> {
  const email = who in PEOPLE ? PEOPLE[who as PersonKey] : who;
  await page.goto(at);
  await page.getByLabel("Email address").fill(email);
  await page.getByLabel("Password").fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("button", { name: "Sign out" }).waitFor();
}

/** Chooses one of a row's cards by the words a screen reader says. */
export function level(page: Page, name: string) {
  return page.getByRole("radio", { name, exact: true });
}

export async function fillMeeting(page: Page, at: Date = new Date()): Promise<void> {
  const [year = "", month = "", day = ""] = at.toISOString().slice(0, 10).split("-");
  await page.getByLabel("Day").fill(day);
  await page.getByLabel("Month").fill(month);
  await page.getByLabel("Year").fill(year);
}
