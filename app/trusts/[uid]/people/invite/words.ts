import type { INVITED_AS } from "@/lib/people/invitations/rules";

/** What somebody can do who is invited so. */
export const ROLE_HINTS = {
  trustee: "Reads everything of the trust",
  chair: "Opens, records, approves and shares the self-assessment, and invites people",
  viceChair: "The same, in the chair’s absence",
  clerk: "Opens and records the self-assessment, and invites people; does not approve",
  chiefExecutive: "Reads everything of the trust; does not approve",
  centralTeam: "Reads the trust’s self-assessment",
  principal: "Reads what the board has approved; where they lead is asked below",
  localChair: "The same, for whoever chairs a local body; which one is asked below",
  coopted: "Reads what the board has approved; say which committee once they have accepted",
  reader: "Reads what the board has approved, and nothing else",
  reviewer: "Reads nothing until the trust asks them to look at something",
} as const satisfies Record<(typeof INVITED_AS)[number], string>;

/** What was just done, from the page's address. */
export function inviteNews(
  query: Readonly<Record<string, string | string[] | undefined>>,
): string | null {
  if ("sent-again" in query) return "Sent again. The earlier link no longer works.";
  if ("withdrawn" in query) return "Withdrawn. The link no longer works.";
  const invited = Number(query.invited);
  if (!Number.isInteger(invited) || invited < 1 || invited > 99) return null;
  return invited === 1 ? "1 person has been invited." : `${invited} people have been invited.`;
}
