import { randomBytes } from "node:crypto";
import { type ChosenWords, sayPlace, type TrustRole, wordsWith } from "../../access";
import { runtime, type Tx } from "../../db";
import { sayDay } from "../../forms";
import { invitationPath } from "../invitations/rules";
import { queueMail } from "../outbox/commands";

/** A secret of 256 bits, as an address holds it. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** An invitation's link on its way to whom it is for. */
export interface Link {
  readonly trustUid: number;
  readonly inviter: string;
  readonly email: string;
  readonly role: TrustRole;
  /** The name of the academy that they are to lead or to govern. */
  readonly academy: string | null;
  readonly token: string;
  /** What the trust calls its people. */
  readonly words: ChosenWords;
}

const WEEK = 7 * 24 * 3_600_000;

/** Puts the letter into the outbox: who invites, to what, as what; the one place the token stands. */
export async function sendLink(tx: Tx, link: Link): Promise<void> {
  const { trustUid, inviter, email, token, words } = link;
  const trust = await tx.trust.findUniqueOrThrow({
    where: { uid: trustUid },
    select: { name: true },
  });
  const as = sayPlace(link, wordsWith(words, runtime().rscTeam));
  const until = new Date(Date.now() + WEEK);
  await queueMail(tx, {
    to: email,
    subject: `${trust.name} invites you to Waymark`,
    paragraphs: [
      `${inviter} has invited you to ${trust.name} on Waymark. You are invited as: ${as}.`,
      "Waymark is where a trust finds out how mature it is, shows what that rests on, and decides what to do next.",
      `The link works once, until ${sayDay(until)}. If you were not expecting this, leave it: nothing happens unless you accept.`,
    ],
    link: { words: "See the invitation", path: invitationPath(token) },
    until,
  });
}

/** The acting person's own name. */
export async function nameOf(tx: Tx, userId: string | null): Promise<string> {
  const where = { id: userId ?? "" };
  return (await tx.user.findUniqueOrThrow({ where, select: { name: true } })).name;
}
