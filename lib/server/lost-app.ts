import { parseArgs } from "node:util";
import { z } from "zod";
import { liftSecondFactor, operatorGrant } from "@/lib/access";
import { requiredText } from "@/lib/forms";
import { tellOwner } from "@/lib/people/ways-in/commands";
import { openDatabase } from "./open-database";

const USAGE = `Let somebody sign in by their password alone who has lost their authenticator app and their recovery codes:
  npm run lost-app -- --email jo@example.org --confirmed "How you made sure who asks"
They are signed out everywhere. Where their work asks for an app, they set one up at the next sign-in.`;

const NO = {
  unknown: "There is no account with this email address.",
  none: "This account has no authenticator app.",
} as const;

const given = z.strictObject({
  email: z
    .email({ error: "Give the account's email address." })
    .transform(value => value.normalize("NFKC").toLowerCase()),
  confirmed: requiredText(150, "Say how you made sure who asks."),
});

async function lift(): Promise<void> {
  const { values } = parseArgs({
    options: { email: { type: "string" }, confirmed: { type: "string" } },
  });
  const parsed = given.safeParse(values);
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map(({ message }) => message).join("\n"));
  }
  const { email, confirmed } = parsed.data;
  const database = await openDatabase();
  try {
    const grant = operatorGrant("people:appoint");
    const answer = await liftSecondFactor(grant, email, confirmed, tellOwner);
    if (!answer.ok) throw new Error(NO[answer.reason]);
    console.log(`The authenticator app of ${email} is removed.`);
  } finally {
    await database.close();
  }
}

try {
  await lift();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
  process.exitCode = 1;
}
