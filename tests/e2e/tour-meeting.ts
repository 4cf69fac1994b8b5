import type { Page } from "@playwright/test";
import { BRAMBLEGATE, CYCLE, HOLLOWMEAD, level, PEOPLE, signIn, TAMAR } from "./steps";

type Open = () => Promise<Page>;
type Shot = (page: Page, name: string) => Promise<void>;

const VIEWS = `/views/9000005/${CYCLE}`;

/** A board that rates alone just now, one whose views were shown, and what is prepared and held. */
export async function meeting(open: Open, shot: Shot): Promise<void> {
  const look = async (email: string, shots: readonly (readonly [at: string, name: string])[]) => {
    const page = await open();
    await signIn(page, email);
    for (const [at, name] of shots) {
      await page.goto(at);
      await shot(page, name);
    }
  };
  await look(PEOPLE.chairWhoPlanned, [
    [`${BRAMBLEGATE}/${CYCLE}/meeting`, "meeting-before"],
    [`${BRAMBLEGATE}/${CYCLE}/meeting/board/plan`, "meeting-plan"],
    [`${BRAMBLEGATE}/${CYCLE}/meeting/board/show`, "meeting-show"],
    [`${BRAMBLEGATE}/${CYCLE}/meeting/board/paper`, "meeting-paper"],
  ]);
  await look(PEOPLE.trusteeAsked, [
    [BRAMBLEGATE, "views-home"],
    [VIEWS, "views"],
    [`${VIEWS}/quality`, "views-row"],
  ]);
  await look(PEOPLE.chairWhoShowed, [
    [`${HOLLOWMEAD}/${CYCLE}/meeting`, "meeting-after"],
    [`${HOLLOWMEAD}/${CYCLE}/spread`, "spread"],
    [`${HOLLOWMEAD}/${CYCLE}/risk`, "agreement"],
    [`${HOLLOWMEAD}/${CYCLE}/meeting/board/present`, "meeting-present"],
    [`${HOLLOWMEAD}/${CYCLE}/prepare/risk`, "prepare-row-marked"],
  ]);
  await differing(await open(), shot);
  await look(PEOPLE.chiefExecutive, [
    [`${TAMAR}/steps`, "next-steps"],
    [`${TAMAR}/steps/new`, "next-step-new"],
    [`${TAMAR}/steps/new/risk`, "next-step-form"],
  ]);
  await look(PEOPLE.principal, [["/reading/9000001/steps", "next-steps-own"]]);
  await look(PEOPLE.clerk, [
    [`${TAMAR}/${CYCLE}/meeting`, "meeting-unplanned"],
    [`${TAMAR}/${CYCLE}/prepare`, "prepare"],
    [`${TAMAR}/${CYCLE}/prepare/risk`, "prepare-row"],
    [`${TAMAR}/record`, "record"],
  ]);
}

/** A view that differs is recorded, and its holder thinks of taking it back. */
async function differing(page: Page, shot: Shot): Promise<void> {
  const at = `${HOLLOWMEAD}/${CYCLE}/risk/different`;
  await signIn(page, PEOPLE.trusteeWhoRated);
  await page.goto(at);
  await shot(page, "different-view");
  await level(page, "Beginning").check();
  await page
    .getByLabel("Your view, in your own words")
    .fill("Nobody but the finance lead has read the register.");
  await page.getByRole("button", { name: "Record this view" }).click();
  await page.getByRole("heading", { level: 1, name: "Risk management" }).waitFor();
  await page.goto(at);
  await shot(page, "different-view-recorded");
  await page.getByRole("link", { name: "Take it back" }).click();
  await page.getByRole("heading", { level: 1, name: "Take back the different view" }).waitFor();
  await shot(page, "different-view-taken-back");
}
