import { PageHeading } from "@/components/ui/page-heading";

/** Before the board has approved anything: what will stand here, and what to do meanwhile. */
export function NothingYet({ trustName }: { trustName: string }) {
  return (
    <>
      <PageHeading caption={trustName}>
        The board has not approved a self-assessment yet
      </PageHeading>
      <p className="mb-3">
        When it does, the level agreed for each of the ten questions appears here at once, with the
        board’s reason. Drafts are never shown to readers.
      </p>
      <p>
        Until then you can <a href="/framework">read the framework</a>: what each question asks, and
        what the four levels mean.
      </p>
    </>
  );
}
