"use server";

import { redirect } from "next/navigation";
import { withoutSecrets } from "@/app/_shell/without-secrets";
import { homeOf, mayOpenLink, signIn } from "@/lib/access";
import { setSessionCookie } from "@/lib/access/cookie";
import { requireJoiner, thisDevice, thisMoment } from "@/lib/access/gates";
import { thisAddress } from "@/lib/access/onward";
import { passwordProblem } from "@/lib/access/password-rules";
import { type FormState, parseForm } from "@/lib/forms";
import { findInvitation } from "@/lib/people/invitations/queries";
import { invitationPath } from "@/lib/people/invitations/rules";
import { isInvitationToken, newcomerForm } from "@/lib/people/invitations/schema";
import { acceptInvitation, type Joined } from "@/lib/people/joining/commands";

const THROTTLED: FormState = {
  code: "throttled",
  problem: "There have been too many tries. Wait five minutes, then try again.",
};
const homeIn = ({ trustUid, role, urn }: Joined) =>
  homeOf({ body: "trust", trustUid, role, name: "", ...(urn === null ? {} : { urn }) });
/** The page says what there is to say: the link is over, or the account is another. */
const again = (token: unknown) =>
  redirect(isInvitationToken(token) ? invitationPath(token) : "/sign-in");

/** Accepts as whoever is signed in: their account stays as it is. */
export async function acceptAction(token: string): Promise<FormState> {
  const { person, grant } = await requireJoiner();
  if (person === null || !isInvitationToken(token)) return again(token);
  if (!(await mayOpenLink(await thisAddress(), await thisMoment()))) return THROTTLED;

  const answer = await acceptInvitation(grant, token, null);
  return answer.ok ? redirect(homeIn(answer.value)) : again(token);
}

/** Accepts as a newcomer, who chooses a name and a password; the address is the invitation's. */
export async function joinAction(token: string, _: FormState, form: FormData): Promise<FormState> {
  const { person, grant } = await requireJoiner();
  if (person !== null || !isInvitationToken(token)) return again(token);
  const address = await thisAddress();
  if (!(await mayOpenLink(address, await thisMoment()))) return THROTTLED;

  const parsed = parseForm(newcomerForm, form);
  if (!parsed.ok) return withoutSecrets(parsed.state);
  const { name, password } = parsed.value;
  const open = await findInvitation(grant, token);
  if (open === null) return again(token);
  const context = { name, email: open.email, bodies: [open.trustName] };
  const problem = passwordProblem(password, context);
  if (problem !== null) {
    return { code: "invalid", errors: { password: problem }, values: { name } };
  }

  const answer = await acceptInvitation(grant, token, { name, password });
  if (!answer.ok) return again(token);
  const session = await signIn(answer.value.email, password, address, await thisMoment(), {
    device: await thisDevice(),
  });
  if (!session.ok) return redirect("/sign-in");
  await setSessionCookie(session.value.sessionId);
  return redirect(homeIn(answer.value));
}
