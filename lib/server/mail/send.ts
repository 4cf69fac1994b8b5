import { mailGrant } from "@/lib/access";
import { markFailed, markSent, type Taken, takeMail } from "@/lib/people/outbox/commands";
import { mailBody } from "@/lib/people/outbox/schema";
import type { FrontLog } from "../front/options";
import { composeMail } from "./compose";
import type { Transport } from "./transport";

/** Letters that one sender takes at a time; each goes over a connection of its own. */
const AT_ONCE = 5;

/**
 * Sends what is due. A letter is taken in one transaction and marked in another: nothing of the
 * database waits for a mail server.
 * @param base the service's own address: links never come from a request
 * @returns how many letters were taken
 */
export async function sendDue(transport: Transport, base: string, log: FrontLog): Promise<number> {
  const taken = await takeMail(mailGrant(), AT_ONCE);
  await Promise.all(taken.map(letter => sendOne(letter, transport, base, log)));
  return taken.length;
}

async function sendOne(
  letter: Taken,
  transport: Transport,
  base: string,
  log: FrontLog,
): Promise<void> {
  const { id, to, subject, body } = letter;
  try {
    await transport.send({ to, subject, ...composeMail(subject, mailBody.parse(body), base) });
  } catch (error) {
    const why = reasonOf(error);
    log.error({ letter: id, tries: letter.tries, ...why }, "a letter was not taken");
    return markFailed(mailGrant(), letter, why);
  }
  return markSent(mailGrant(), letter);
}

interface SmtpError {
  readonly code?: unknown;
  readonly responseCode?: unknown;
}

/** Codes alone: what the other server says may repeat the address. */
function reasonOf(error: unknown): { problem: string; final: boolean } {
  const { code, responseCode } = (error ?? {}) as SmtpError;
  const name = typeof code === "string" && /^[A-Z]{1,20}$/.test(code) ? code : "ERROR";
  const number = typeof responseCode === "number" ? responseCode : 0;
  // Of the address or the letter itself. A server that will not know us may have changed by tomorrow.
  const final = number >= 500 && (name === "EENVELOPE" || name === "EMESSAGE");
  return { problem: number === 0 ? name : `${name} ${number}`, final };
}
