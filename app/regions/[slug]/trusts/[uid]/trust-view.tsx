import { LevelBadge } from "@/components/rubric/level-badge";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { Table } from "@/components/ui/table";
import { VerbForm } from "@/components/ui/verb-form";
import { listOf } from "@/lib/access";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import type { RegionTrust, SharedOnce } from "@/lib/assessments/region-trust/queries";
import { type FormAction, sayDay } from "@/lib/forms";
import { CURRENT_RUBRIC } from "@/lib/rubric";
import { RegionHistory } from "./region-history";
import { SharedHelp } from "./shared-help";

const COLUMNS = [
  { key: "cycle", label: "Cycle" },
  { key: "version", label: "Version" },
  { key: "overall", label: "Overall performance" },
  { key: "shared", label: "Shared on" },
  { key: "purpose", label: "Shared for" },
];

export function TrustView({
  trust,
  slug,
  follow,
}: {
  trust: RegionTrust;
  slug: string;
  follow: FormAction;
}) {
  const inForce = trust.shares.filter(({ withdrawnAt }) => withdrawnAt === null);
  const [latest] = inForce;
  return (
    <>
      <BackLink href={`/regions/${slug}/trusts`}>Back to the trusts</BackLink>
      <PageHeading caption={sayShared(inForce.length)} lead={sayFacts(trust)}>
        {trust.name}
      </PageHeading>
      {trust.leads && (
        <div className="mb-8">
          <VerbForm act={follow} label={trust.followed ? "Unfollow" : "Follow"} look="secondary">
            <input type="hidden" name="follow" value={trust.followed ? "no" : "yes"} />
          </VerbForm>
          <p className="mt-2 text-small text-ink-2">
            {trust.followed
              ? "It is among your trusts."
              : "Follow it to find it among your trusts."}{" "}
            Only you see which trusts you follow.
          </p>
        </div>
      )}
      {latest && <SharedHelp help={latest.help} rubric={CURRENT_RUBRIC} said={latest} />}
      {trust.shares.length === 0 ? (
        <p className="max-w-reading">
          Nothing is shared with this team. Trusts choose whether and when to share.
        </p>
      ) : (
        <Table
          caption="What this trust shared over the years"
          columns={COLUMNS}
          rows={trust.shares.map(share => ({
            key: `${share.cycle} ${share.sharedAt.toISOString()}`,
            heading: <Cycle share={share} at={`/regions/${slug}/trusts/${trust.trustUid}`} />,
            cells: cellsOf(share),
          }))}
        />
      )}
      <RegionHistory stays={trust.stays} />
    </>
  );
}

function Cycle({ share: { cycle, withdrawnAt }, at }: { share: SharedOnce; at: string }) {
  if (withdrawnAt !== null) return sayCycle(cycle);
  return <a href={`${at}/${cycle}`}>{sayCycle(cycle)}</a>;
}

function cellsOf({ number, overall, sharedAt, withdrawnAt, purpose }: SharedOnce) {
  if (withdrawnAt !== null)
    return [number, "–", `${sayDay(sharedAt)}, no longer since ${sayDay(withdrawnAt)}`, "–"];
  return [
    number,
    <LevelBadge key="overall" standing={overall ?? "not-rated"} words="Not agreed" size="small" />,
    sayDay(sharedAt),
    purpose === "" ? "Not said" : purpose,
  ];
}

function sayShared(inForce: number): string {
  if (inForce === 0) return "Shares nothing with this team now";
  return `Shares ${inForce} ${inForce === 1 ? "cycle" : "cycles"} with this team`;
}

function sayFacts({ academies, authorities, open, leads }: RegionTrust): string {
  const many = `${academies} ${academies === 1 ? "academy" : "academies"}`;
  const where = authorities.length === 0 ? "" : ` in ${listOf(authorities)}`;
  const closed = open ? "" : " Closed in the public register.";
  const moved = leads ? "" : " Another region leads for it now.";
  return `${many}${where}.${closed}${moved}`;
}
