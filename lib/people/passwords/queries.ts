import { createHash } from "node:crypto";
import { type Moment, passwordGrant } from "../../access";
import { read } from "../../db";
import { RESET_MINUTES } from "./rules";

/** Whose letter a link is of, by their address, or null where it is good no more. Spends nothing. */
export function findLetterOwner(token: string, moment: Moment): Promise<string | null> {
  const link = new Uint8Array(createHash("sha256").update(token).digest());
  return read(passwordGrant(null, "password:reset", moment), async tx => {
    const [found] = await tx.$queryRaw<{ email: string }[]>`
      SELECT u.email FROM password_reset r JOIN user_account u ON u.id = r.user_id
      WHERE r.link_hash = ${link} AND r.used_at IS NULL AND u.suspended_at IS NULL
        AND r.asked_at > now() - make_interval(mins => ${RESET_MINUTES}::int)`;
    return found?.email ?? null;
  });
}
