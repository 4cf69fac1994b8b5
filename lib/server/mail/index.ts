import { mailGrant } from "@/lib/access";
import { remindDue } from "@/lib/assessments/asking/commands";
import type { Settings } from "@/lib/db/settings";
import { remindOfSupport, remindStepOwners } from "@/lib/improvement/letters/commands";
import { sweepMail } from "@/lib/people/outbox/commands";
import type { FrontLog } from "../front/options";
import { sendDue } from "./send";
import { smtpTransport, type Transport } from "./transport";

/** Between two looks at an outbox that was empty. Milliseconds. */
const PAUSE = 3_000;
const SWEEP_EVERY = 10 * 60_000;

/** What an operator should hear at the start, or null. */
export function mailNotice(given: Settings): string | null {
  return given.demo || given.mail !== undefined
    ? null
    : "No mail is sent: invitations and password resets wait until WAYMARK_SMTP_URL and WAYMARK_MAIL_FROM are set.";
}

/**
 * Sends mail while the process runs. The demo sends none: its letters are for its own page.
 * @returns ends the sending, once what is under way has ended
 */
export function startMail(given: Settings, log: FrontLog): () => Promise<void> {
  if (given.demo) return async () => undefined;
  const transport =
    given.mail === undefined ? null : smtpTransport(given.mail.smtpUrl, given.mail.from);
  return keepSending(transport, given.publicUrl, log);
}

function keepSending(
  transport: Transport | null,
  base: string,
  log: FrontLog,
): () => Promise<void> {
  let stopped = false;
  let wake = () => {};
  let swept = Number.NEGATIVE_INFINITY;
  const round = async () => {
    if (performance.now() - swept > SWEEP_EVERY) {
      await sweepMail(mailGrant());
      await remindDue(mailGrant());
      await remindStepOwners(mailGrant());
      await remindOfSupport(mailGrant());
      swept = performance.now();
    }
    return transport === null ? 0 : sendDue(transport, base, log);
  };
  const running = (async () => {
    while (!stopped) {
      const sent = await round().catch((error: unknown) => {
        log.error(
          { name: error instanceof Error ? error.name : typeof error },
          "mail stands still",
        );
        return 0;
      });
      if (sent > 0 || stopped) continue;
      await new Promise<void>(resolve => {
        const timer = setTimeout(resolve, PAUSE);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  })();
  return async () => {
    stopped = true;
    wake();
    await Promise.race([running, new Promise(resolve => setTimeout(resolve, 5_000).unref())]);
    transport?.close();
  };
}
