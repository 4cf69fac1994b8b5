import { z } from "zod";
import { localPath } from "@/app/sign-in/local-path";
import { hasProvedLately, maySetOut } from "@/lib/access";
import { beginElsewhere, findProvider } from "@/lib/access/elsewhere";
import { anyone, thisMoment } from "@/lib/access/gates";
import { thisAddress } from "@/lib/access/onward";
import { parseForm } from "@/lib/forms";
import { LINKED, troubleAt } from "../back-at";
import { onwardPage } from "../onward-page";
import { seeOther } from "../see-other";

const form = z.object({
  /** Where to go on to when signed in. */
  next: z.string().max(500).optional(),
  /** To link the account there to one's own here, not to sign in. */
  link: z.literal("yes").optional(),
  /** To be asked which account it shall be. */
  which: z.literal("ask").optional(),
});

/** Sends somebody on to sign in elsewhere. A plain form posts here, with or without scripts. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ provider: string }> },
): Promise<Response> {
  const person = await anyone();
  const provider = findProvider((await params).provider);
  if (provider === undefined) return new Response(null, { status: 404 });
  const sent = await request.formData().catch(() => null);
  const parsed = sent === null ? null : parseForm(form, sent);
  if (!parsed?.ok) return new Response(null, { status: 400 });

  const link = parsed.value.link !== undefined;
  if (link && person === null) return seeOther(`/sign-in?next=${encodeURIComponent(LINKED)}`);
  // Whoever finds a browser open must not make themselves a way in for later.
  if (link && person !== null && !hasProvedLately(person)) {
    return seeOther(`/sign-in/again?next=${encodeURIComponent(LINKED)}`);
  }
  const next = localPath(parsed.value.next);
  if (!(await maySetOut(await thisAddress(), await thisMoment()))) {
    return seeOther(troubleAt(link, provider.id, "often"));
  }
  const askWhich = parsed.value.which !== undefined;
  const to = await beginElsewhere(provider, { next, link, askWhich });
  if (to === null) return seeOther(troubleAt(link, provider.id, "away"));
  return onwardPage(provider.name, to);
}
