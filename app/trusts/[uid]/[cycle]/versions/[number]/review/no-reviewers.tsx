import { PageHeading } from "@/components/ui/page-heading";

/** Before anybody is appointed to review. */
export function NoReviewers({
  uid,
  caption,
  lead,
}: {
  uid: string;
  caption: string;
  lead: string;
}) {
  return (
    <>
      <PageHeading caption={caption} lead={lead}>
        Nobody is appointed to review yet
      </PageHeading>
      <p>
        First <a href={`/trusts/${uid}/people/invite`}>invite somebody as an external reviewer</a>.
        By that alone they see nothing of the trust.
      </p>
    </>
  );
}
