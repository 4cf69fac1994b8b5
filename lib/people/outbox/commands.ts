import type { MailGrant } from "../../access";
import { type Tx, write } from "../../db";
import { unchanged } from "../../forms";
import { LEASE_MINUTES, oneLine, waitAfter } from "./rules";
import { type Mail, mailBody } from "./schema";

/**
 * Puts a letter into the outbox, inside the transaction of what it is about: either both happen or
 * neither does. Nothing is sent here.
 * @throws ZodError where the letter's own parts are not fit to be sent: a mistake in our code
 */
export async function queueMail(tx: Tx, mail: Mail): Promise<void> {
  const { subject, body } = written(mail);
  await tx.$executeRaw`INSERT INTO outbox (to_address, subject, body, until)
    VALUES (${mail.to}, ${subject}, ${body}::jsonb, ${mail.until ?? null}::timestamptz)`;
}

/** A letter whose addresses its writer may not read: the database puts them on it. */
export type Unaddressed = Omit<Mail, "to" | "until">;

/**
 * Puts a letter to a trust's chair and clerk into the outbox, for a team that it shares with or a
 * reviewer who has finished.
 */
export async function queueMailToChairAndClerk(
  tx: Tx,
  trustUid: number,
  mail: Unaddressed,
): Promise<void> {
  const { subject, body } = written(mail);
  await tx.$executeRaw`SELECT write_to_chair_and_clerk(${trustUid}::int, ${subject}, ${body}::jsonb)`;
}

/** The same to whoever of an RSC team asked a question that the trust has answered. */
export async function queueMailToAsker(
  tx: Tx,
  questionId: string,
  mail: Unaddressed,
): Promise<void> {
  const { subject, body } = written(mail);
  await tx.$executeRaw`SELECT write_to_asker(${questionId}::uuid, ${subject}, ${body}::jsonb)`;
}

function written({ subject, paragraphs, link, code }: Unaddressed) {
  const body = mailBody.parse({
    paragraphs: paragraphs.map(oneLine),
    ...(link && { link }),
    ...(code !== undefined && { code }),
  });
  return { subject: oneLine(subject).slice(0, 200), body: JSON.stringify(body) };
}

/** A letter that one sender has taken; nobody else takes it while that lasts. */
export interface Taken {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly body: unknown;
  /** How often it was tried, this time included. */
  readonly tries: number;
}

/** Takes up to `most` letters that are due. Each is one sender's for some minutes. */
export async function takeMail(grant: MailGrant, most: number): Promise<readonly Taken[]> {
  const answer = await write(grant, "mail", async tx =>
    unchanged(
      await tx.$queryRaw<Taken[]>`
        UPDATE outbox SET tries = tries + 1,
          next_try_at = clock_timestamp() + make_interval(mins => ${LEASE_MINUTES}::int)
        WHERE id IN (
          SELECT id FROM outbox
          WHERE sent_at IS NULL AND given_up_at IS NULL AND next_try_at <= clock_timestamp()
            AND (until IS NULL OR until > clock_timestamp())
          ORDER BY next_try_at, id LIMIT ${most} FOR UPDATE SKIP LOCKED)
        RETURNING id, to_address AS "to", subject, body, tries`,
    ),
  );
  return answer.value;
}

/** Notes that a letter has gone, and erases what it said. */
export async function markSent(grant: MailGrant, { id }: Taken): Promise<void> {
  await write(grant, "mail", async tx => {
    await tx.$executeRaw`UPDATE outbox SET sent_at = clock_timestamp(), body = NULL, problem = NULL
      WHERE id = ${id}::uuid AND sent_at IS NULL AND given_up_at IS NULL`;
    return unchanged(undefined);
  });
}

/** Notes that a letter was not taken: it is tried again later, or given up and what it said erased. */
export async function markFailed(
  grant: MailGrant,
  { id, tries }: Taken,
  why: { readonly problem: string; readonly final: boolean },
): Promise<void> {
  const wait = waitAfter(tries, why.final);
  await write(grant, "mail", async tx => {
    if (wait === null) {
      await tx.$executeRaw`UPDATE outbox SET given_up_at = clock_timestamp(), body = NULL,
        problem = ${why.problem} WHERE id = ${id}::uuid AND sent_at IS NULL AND given_up_at IS NULL`;
    } else {
      await tx.$executeRaw`UPDATE outbox SET problem = ${why.problem},
          next_try_at = clock_timestamp() + make_interval(mins => ${wait}::int)
        WHERE id = ${id}::uuid AND sent_at IS NULL AND given_up_at IS NULL`;
    }
    return unchanged(undefined);
  });
}

/** Gives up what came too late, and forgets what was sent or given up long ago. */
export async function sweepMail(grant: MailGrant): Promise<void> {
  await write(grant, "mail", async tx => {
    await tx.$executeRaw`UPDATE outbox SET given_up_at = clock_timestamp(), body = NULL, problem = 'late'
      WHERE until <= clock_timestamp() AND sent_at IS NULL AND given_up_at IS NULL`;
    // The policy lets this role delete what is past its time and nothing else.
    await tx.$executeRaw`DELETE FROM outbox`;
    return unchanged(undefined);
  });
}
