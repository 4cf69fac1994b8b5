import type { Page } from "@playwright/test";
import { BRAMBLEGATE, CYCLE, HOLLOWMEAD, PEOPLE, signIn, TAMAR } from "./steps";

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
    [`${HOLLOWMEAD}/${CYCLE}/spread`, "spread"],
    [`${HOLLOWMEAD}/${CYCLE}/risk`, "agreement"],
    [`${HOLLOWMEAD}/${CYCLE}/risk/different`, "different-view"],
    [`${HOLLOWMEAD}/${CYCLE}/meeting/board/present`, "meeting-present"],
  ]);
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
