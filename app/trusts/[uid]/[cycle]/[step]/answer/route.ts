import type { ZodError } from "zod";
import { refuse } from "@/app/_shell/api-answer";
import type { Props } from "@/app/_shell/props";
import { askPermission, trustPlace } from "@/lib/access/gates";
import { isCycle } from "@/lib/assessments/cycle/rules";
import { rateCharacteristic } from "@/lib/assessments/rating/commands";
import { answerOf, choiceOf } from "@/lib/assessments/rating/rules";
import { ifMatch, ratingPut, saveKey } from "@/lib/assessments/rating/schema";
import { isCharacteristicKey } from "@/lib/rubric";

/** Autosave: this address stays the same across deploys, which a form's own action does not. */
export async function PUT(
  request: Request,
  context: Pick<Props<{ uid: string; cycle: string; step: string }>, "params">,
) {
  const { uid, cycle, step } = await context.params;
  const asked = await askPermission(trustPlace(uid), "rating:record");
  if (!asked.ok) return refuse(asked.why);
  if (!isCycle(cycle) || !isCharacteristicKey(step)) return refuse("hidden");

  if (!request.headers.has("if-match")) return refuse("if-match");
  const version = ifMatch.safeParse(request.headers.get("if-match"));
  const key = saveKey.safeParse(request.headers.get("idempotency-key"));
  const put = ratingPut.safeParse(await request.json().catch(() => undefined));
  if (!version.success || !key.success) return refuse("invalid");
  if (!put.success) return refuse("invalid", { fields: messagesIn(put.error) });

  const { level, reason, evidenceNote } = put.data;
  const target = { cycle, characteristic: step };
  const answer = await rateCharacteristic(
    asked.value,
    target,
    answerOf(level, reason, evidenceNote),
    version.data,
    key.data,
  );
  if (answer.ok) return Response.json(answer.value, { headers: { "Cache-Control": "no-store" } });
  if (answer.reason === "conflict") {
    const theirs = answer.detail;
    return refuse("conflict", {
      theirs: theirs === null ? null : { ...theirs, level: choiceOf(theirs) },
    });
  }
  return refuse(WHY[answer.reason]);
}

/** The first fault of each field, in the words that stand beside it. */
function messagesIn(error: ZodError): Readonly<Record<string, string>> {
  const issues = error.issues.filter(({ path }) => path.length > 0).reverse();
  return Object.fromEntries(issues.map(({ path, message }) => [path.join("."), message]));
}

const WHY = { hidden: "hidden", approved: "state", "key-reused": "reused" } as const;
