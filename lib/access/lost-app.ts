import { read, write } from "../db";
import { type Done, done, type Refused, refused } from "../forms";
import { endSessionsOf } from "./own-account";
import type { Grant } from "./permissions";
import { signInGrant, signInScope } from "./scopes";
import type { Tell } from "./tell";

/**
 * Takes the app off the account of somebody who has lost it and their recovery codes, once the operator has made
 * sure who they are. They are signed out everywhere and, where it is asked of them, set an app up anew.
 * @param confirmedBy how it was made sure, which the trail keeps
 */
export async function liftSecondFactor(
  operator: Grant<"people:appoint">,
  email: string,
  confirmedBy: string,
  tell: Tell,
): Promise<Done<undefined> | Refused<"unknown" | "none">> {
  const moment = { now: operator.now, requestId: operator.requestId };
  const user = await read(signInScope(null, moment), tx =>
    tx.user.findUnique({ where: { email }, select: { id: true } }),
  );
  if (user === null) return refused("unknown");
  const what = `by the operator: ${confirmedBy}`.slice(0, 200);
  return write(signInGrant(user.id, "second-factor:lift", moment), what, async tx => {
    const { count } = await tx.secondFactor.deleteMany({ where: { userId: user.id } });
    if (count === 0) return refused("none");
    await endSessionsOf(tx, user.id, null);
    await tell(tx, user.id, { kind: "app-lifted" });
    return done();
  });
}
