import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { Words } from "@/lib/access";
import type { ShareLine, VersionPage } from "@/lib/assessments/approval/queries";
import { sayDay, sayMoment } from "@/lib/forms";

/** Who outside the trust can read this version, and since when. */
export function Sharing({
  version,
  inForce,
  mayShare,
  words,
}: {
  version: VersionPage;
  inForce: ShareLine | undefined;
  mayShare: boolean;
  words: Words;
}) {
  const here = `/trusts/${version.trustUid}/${version.cycle}/versions/${version.number}`;
  const withdrawn = version.shares.filter(share => share.withdrawnAt !== null);
  return (
    <Card>
      <h2>
        {inForce === undefined
          ? "Kept within the trust"
          : `Shared with the ${words.rscTeam} of ${inForce.regionName}`}
      </h2>
      {inForce !== undefined && (
        <p className="mt-2">
          Shared by {inForce.sharedByName} on {sayMoment(inForce.sharedAt)}
          {inForce.purpose !== "" && <>, for: {inForce.purpose}</>}.{" "}
          {inForce.withEvidence
            ? "The evidence notes were shared too."
            : "The evidence notes were not shared."}
        </p>
      )}
      {inForce === undefined && version.region === null && (
        <p className="mt-2">
          The public register places the trust in no region, so there is no {words.rscTeam} to share
          with.
        </p>
      )}
      {inForce === undefined && version.sharedNumber !== null && (
        <p className="mt-2">
          The {words.rscTeam} can read{" "}
          <a href={`/trusts/${version.trustUid}/${version.cycle}/versions/${version.sharedNumber}`}>
            version {version.sharedNumber}
          </a>{" "}
          of this cycle.
          {version.inForce && " Sharing this version puts it in the place of that one."}
        </p>
      )}
      {mayShare && (inForce !== undefined || (version.inForce && version.region !== null)) && (
        <div className="mt-5">
          <LinkButton
            href={`${here}/${inForce === undefined ? "share" : "withdraw"}`}
            look="secondary"
          >
            {inForce === undefined ? `Share with the ${words.rscTeam}` : "Withdraw the share"}
          </LinkButton>
        </div>
      )}
      {withdrawn.length > 0 && (
        <ul className="mt-5 border-t border-line pt-4 text-small text-ink-2">
          {withdrawn.map(share => (
            <li key={share.id}>
              Shared with the {words.rscTeam} of {share.regionName} on {sayDay(share.sharedAt)},
              withdrawn on {share.withdrawnAt !== null && sayDay(share.withdrawnAt)}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
