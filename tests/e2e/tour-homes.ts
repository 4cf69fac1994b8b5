import type { Page } from "@playwright/test";
import { PEOPLE, signIn } from "./steps";

type Open = () => Promise<Page>;
type Shot = (page: Page, name: string) => Promise<void>;

/** Where each role lands while the board is in the middle of its work. Changes nothing. */
export async function homes(open: Open, shot: Shot): Promise<void> {
  const lands = async (email: string, name: string) => {
    const page = await open();
    await signIn(page, email);
    await shot(page, name);
    return page;
  };
  await lands("vikram.nair@demo.example", "vice-chair-home");
  const clerk = await lands(PEOPLE.clerk, "clerk-bodies");
  await clerk.getByRole("link", { name: "Tamar Valley Trust" }).click();
  await clerk.getByRole("heading", { level: 1, name: "Tamar" }).waitFor();
  await shot(clerk, "clerk-home");
  await lands(PEOPLE.trustee, "trustee-home");
  await lands("tom.bassett@demo.example", "central-team-home");
}
