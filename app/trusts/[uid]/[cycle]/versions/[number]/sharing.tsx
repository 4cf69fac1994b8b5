import { HelpWords } from "@/app/_shell/help-words";
import { ButtonRow, LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Words } from "@/lib/access";
import type { ShareLine, WholeVersion } from "@/lib/assessments/version/queries";
import { sayDay, sayMoment } from "@/lib/forms";
import type { Rubric } from "@/lib/rubric";
import { sayRecipient } from "./recipient";

interface SharingProps {
  version: WholeVersion;
  mayShare: boolean;
  words: Words;
}

/** Who outside the trust can read this version, and since when. */
export function Sharing({ version, mayShare, words }: SharingProps) {
  const inForce = version.shares.filter(share => share.withdrawnAt === null);
  const withdrawn = version.shares.filter(share => share.withdrawnAt !== null);
  const here = `/trusts/${version.trustUid}/${version.cycle}/versions/${version.number}`;
  return (
    <Card>
      <h2>{inForce.length === 0 ? "Kept within the trust" : "Shared"}</h2>
      {inForce.map(share => (
        <InForce
          key={share.id}
          share={share}
          rubric={version.rubric}
          words={words}
          here={mayShare ? here : null}
        />
      ))}
      <NotWithTeam version={version} words={words} />
      {mayShare && version.inForce && <ShareLinks version={version} words={words} here={here} />}
      {withdrawn.length > 0 && (
        <ul className="mt-5 border-t border-line pt-4 text-small text-ink-2">
          {withdrawn.map(share => (
            <li key={share.id}>
              Shared with {sayRecipient(share, words)} on {sayDay(share.sharedAt)}, withdrawn on{" "}
              {share.withdrawnAt !== null && sayDay(share.withdrawnAt)}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** Each as the trust says it of itself. */
const HELP = { offers: "We can help other trusts with", asks: "We would like help with" };

function InForce({
  share,
  rubric,
  words,
  here,
}: {
  share: ShareLine;
  rubric: Rubric;
  words: Words;
  here: string | null;
}) {
  const to = sayRecipient(share, words);
  return (
    <div className="mt-3">
      <p>
        With {to}: shared by {share.sharedByName} on {sayMoment(share.sharedAt)}
        {share.purpose !== "" && <>, for: {share.purpose}</>}. {sayEvidence(share)}
      </p>
      <HelpWords help={share.help} rubric={rubric} says={HELP} />
      {here !== null && (
        <p className="mt-1 print:hidden">
          <a href={`${here}/withdraw?share=${share.id}`}>
            Withdraw<VisuallyHidden> the share with {to}</VisuallyHidden>
          </a>
        </p>
      )}
    </div>
  );
}

function sayEvidence({ toUser, withEvidence, opened }: ShareLine): string {
  if (toUser !== null) return "Levels and reasons, without evidence.";
  const notes = withEvidence
    ? "The evidence notes were shared too."
    : "The evidence notes were not shared.";
  if (opened === 0) return notes;
  return `${notes} ${opened} ${opened === 1 ? "piece" : "pieces"} of evidence can be opened.`;
}

/** Where the team reads no or another version of this cycle. */
function NotWithTeam({ version, words }: { version: WholeVersion; words: Words }) {
  if (version.sharedNumber === version.number) return null;
  if (version.region === null)
    return (
      <p className="mt-2">
        The public register places the trust in no region, so there is no {words.rscTeam} to share
        with.
      </p>
    );
  if (version.sharedNumber === null) return null;
  return (
    <p className="mt-2">
      The {words.rscTeam} can read{" "}
      <a href={`/trusts/${version.trustUid}/${version.cycle}/versions/${version.sharedNumber}`}>
        version {version.sharedNumber}
      </a>{" "}
      of this cycle.
      {version.inForce && " Sharing this version puts it in the place of that one."}
    </p>
  );
}

function ShareLinks({
  version,
  words,
  here,
}: {
  version: WholeVersion;
  words: Words;
  here: string;
}) {
  const withTeam = version.region !== null && version.sharedNumber !== version.number;
  if (!withTeam && !version.hasReaders) return null;
  return (
    <div className="mt-5 print:hidden">
      <ButtonRow>
        {withTeam && (
          <LinkButton href={`${here}/share`} look="secondary">
            Share with the {words.rscTeam}
          </LinkButton>
        )}
        {version.hasReaders && (
          <LinkButton href={`${here}/share-with-reader`} look="secondary">
            Share with a reader
          </LinkButton>
        )}
      </ButtonRow>
    </div>
  );
}
