import type { Metadata } from "next";
import { inTrust, PageShell } from "@/app/_shell/page-shell";
import type { Props } from "@/app/_shell/props";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { PageHeading } from "@/components/ui/page-heading";
import { nothingHere, requireTrust } from "@/lib/access/gates";
import { choicesOf } from "@/lib/people/words/schema";
import { chooseWordsAction } from "./actions";
import { QUESTIONS } from "./questions";
import { WordsForm } from "./words-form";

export const metadata: Metadata = { title: "Settings" };

/** What the trust calls its people and parts. */
export default async function SettingsPage({ params, searchParams }: Props<{ uid: string }>) {
  const { uid } = await params;
  const visit = await requireTrust(uid);
  if (!visit.may("trust:settings")) return nothingHere(visit.person);
  const saved = "saved" in (await searchParams);
  const held = inTrust(visit.person, visit.scope.trustUid);
  return (
    <PageShell person={visit.person} held={held} at={`/trusts/${uid}/settings`}>
      {saved && (
        <NotificationBanner>
          Saved. Everybody in the trust now reads these words.
        </NotificationBanner>
      )}
      <WordsForm
        save={chooseWordsAction.bind(null, uid)}
        questions={QUESTIONS}
        chosen={choicesOf(visit.words)}
      >
        <PageHeading
          caption={held?.body === "trust" ? held.name : undefined}
          lead="Choose the words your trust uses. Its own people read them on its pages; whoever is outside the trust reads the first word of each list."
        >
          Settings
        </PageHeading>
      </WordsForm>
      {visit.may("people:invite") && (
        <p className="mt-10">
          <a href={`/trusts/${uid}/people/invite`}>Invite people to the trust</a>
        </p>
      )}
    </PageShell>
  );
}
