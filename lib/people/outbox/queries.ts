import { type MailScope, read } from "../../db";
import { type MailBody, mailBody } from "./schema";

/** A letter as the demo shows it instead of sending it. */
export interface KeptMail extends MailBody {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly at: Date;
}

/** As many as the demo's outbox shows. */
const SHOWN = 50;

/** Letters that wait, newest first. */
export function listKeptMail(scope: MailScope): Promise<readonly KeptMail[]> {
  return read(scope, async tx => {
    const rows = await tx.outbox.findMany({
      where: { sentAt: null, givenUpAt: null },
      orderBy: [{ createdAt: "desc" }, { id: "asc" }],
      take: SHOWN,
    });
    return rows.map(({ id, toAddress, subject, createdAt, body }) => ({
      ...{ id, to: toAddress, subject, at: createdAt },
      ...mailBody.parse(body),
    }));
  });
}
