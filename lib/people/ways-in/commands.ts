import type { Tell } from "../../access";
import { queueMail } from "../outbox/commands";
import { wayInLetter } from "./rules";

/** Puts a letter to an account's owner into the outbox: how they sign in was changed. */
export const tellOwner: Tell = async (tx, userId, change) => {
  const where = { id: userId };
  const { email } = await tx.user.findUniqueOrThrow({ where, select: { email: true } });
  await queueMail(tx, wayInLetter(email, change));
};
