import type { Grant, MailGrant } from "../../access";
import { IN_FORCE } from "../../access/in-force";
import { type Tx, write } from "../../db";
import { sayDay, unchanged } from "../../forms";
import { queueMail } from "../../people/outbox/commands";
import type { Mail } from "../../people/outbox/schema";
import { findStatement, rubricOf } from "../../rubric";
import type { Step } from "../steps/queries";
import type { Support } from "../support/queries";

/** What a letter says of a step. */
interface Told extends Pick<Step, "id" | "statement" | "dueOn" | "intendedEffect"> {}

/** Whoever takes up a step learns of it by letter, unless they gave it to themselves. */
export async function tellOwner(
  tx: Tx,
  { trustUid, userId }: Grant<"nextStep:set">,
  owner: string,
  by: string,
  step: Told,
): Promise<void> {
  if (owner === userId) return;
  const [to] = await tx.$queryRaw<{ email: string; trustName: string; ofAcademy: boolean }[]>`
    SELECT u.email, t.name AS "trustName", NOT EXISTS (SELECT 1 FROM trust_appointment a
        WHERE a.trust_uid = t.uid AND a.user_id = u.id AND ${IN_FORCE}
          AND a.role NOT IN ('principal', 'localChair', 'coopted', 'reader', 'reviewer')) AS "ofAcademy"
    FROM user_account u, trust t WHERE u.id = ${owner}::uuid AND t.uid = ${trustUid}`;
  if (to === undefined) return;
  const due = sayDay(step.dueOn);
  await queueMail(tx, {
    to: to.email,
    subject: `${to.trustName}: a next step is yours, to be reviewed by ${due}`,
    paragraphs: [
      `${by} has given you a next step of ${to.trustName}: “${step.statement}”`,
      `What should be different: ${step.intendedEffect}`,
      `By ${due} you say what came of it. If it should be somebody else’s, tell ${by}.`,
    ],
    link: linkTo(step.id, { trustUid, ofAcademy: to.ofAcademy }),
  });
}

function linkTo(
  id: string,
  { trustUid, ofAcademy }: { readonly trustUid: number; readonly ofAcademy: boolean },
): NonNullable<Mail["link"]> {
  const room = ofAcademy ? "reading" : "trusts";
  return { words: "See the next step", path: `/${room}/${trustUid}/steps/${id}` };
}

interface DueStep extends Told {
  readonly email: string;
  readonly trustUid: number;
  readonly trustName: string;
  readonly rubricVersion: string;
  readonly ofAcademy: boolean;
}

/** Reminds, once for each date, everybody whose step is to be reviewed within a week, in every trust. */
export async function remindStepOwners(grant: MailGrant): Promise<number> {
  const answer = await write(grant, "reminders of next steps", async tx => {
    const due = await tx.$queryRaw<DueStep[]>`
      SELECT email, trust_uid AS "trustUid", trust_name AS "trustName", id, rubric_version AS "rubricVersion",
        statement, due_on AS "dueOn", intended_effect AS "intendedEffect", of_academy AS "ofAcademy"
      FROM take_due_steps()`;
    for (const step of due) await queueMail(tx, reminder(step));
    return unchanged(due.length);
  });
  return answer.value;
}

function reminder(step: DueStep): Mail {
  const { email, trustName, rubricVersion, statement, dueOn, intendedEffect } = step;
  const says = findStatement(rubricOf(rubricVersion), statement)?.text ?? statement;
  return {
    to: email,
    subject: `${trustName}: your next step is to be reviewed by ${sayDay(dueOn)}`,
    paragraphs: [
      `You took up a next step of ${trustName}: “${says}”`,
      `What should be different: ${intendedEffect}`,
      `Say by ${sayDay(dueOn)} what came of it. It may be too soon to tell: then you choose another day.`,
    ],
    link: linkTo(step.id, step),
  };
}

/** Whoever leads one of two academies learns that support is agreed: a link, and nothing of what it is. */
export async function tellHeads(
  tx: Tx,
  { trustUid }: Grant<"support:arrange">,
  { id, to, from }: Pick<Support, "id" | "to" | "from">,
): Promise<void> {
  const heads = await tx.$queryRaw<{ email: string; urn: number; trustName: string }[]>`
    SELECT DISTINCT u.email, a.urn, t.name AS "trustName"
    FROM trust_appointment a JOIN user_account u ON u.id = a.user_id JOIN trust t ON t.uid = a.trust_uid
    WHERE a.trust_uid = ${trustUid} AND a.urn IN (${to.urn}, ${from.urn}) AND a.role = 'principal'
      AND ${IN_FORCE} ORDER BY u.email, a.urn LIMIT 50`;
  for (const { email, urn, trustName } of heads) {
    const received = urn === to.urn;
    await queueMail(tx, {
      to: email,
      subject: `${trustName}: support ${received ? "for" : "from"} your academy is agreed`,
      paragraphs: [
        `${trustName} has recorded that ${received ? "your academy receives" : "your academy gives"} support. What it is, who is part of it and until when stands on Waymark.`,
      ],
      link: { words: "See the support", path: `/academies/${trustUid}/${urn}/support/${id}` },
    });
  }
}

interface EndingSupport {
  readonly email: string;
  readonly trustUid: number;
  readonly trustName: string;
  readonly id: string;
  readonly untilOn: Date;
}

/** Reminds, once for each last day, everybody who agreed support that ends within a week, in every trust. */
export async function remindOfSupport(grant: MailGrant): Promise<number> {
  const answer = await write(grant, "reminders of support", async tx => {
    const due = await tx.$queryRaw<EndingSupport[]>`
      SELECT email, trust_uid AS "trustUid", trust_name AS "trustName", id, until_on AS "untilOn"
      FROM take_due_support()`;
    for (const { email, trustUid, trustName, id, untilOn } of due) {
      await queueMail(tx, {
        to: email,
        subject: `${trustName}: support that you agreed ends on ${sayDay(untilOn)}`,
        paragraphs: [
          `Support between two academies of ${trustName} that you agreed ends on ${sayDay(untilOn)}.`,
          "Say what came of it in a sentence, or until when it goes on.",
        ],
        link: { words: "See the support", path: `/trusts/${trustUid}/support/${id}` },
      });
    }
    return unchanged(due.length);
  });
  return answer.value;
}
