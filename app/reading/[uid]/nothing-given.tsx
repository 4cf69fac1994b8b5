import { PageHeading } from "@/components/ui/page-heading";

/** A reviewer's home before the trust has asked them to look at anything. */
export function NothingGiven({ trustName }: { trustName: string }) {
  return (
    <>
      <PageHeading caption={trustName}>Nothing has been given to you yet</PageHeading>
      <p className="mb-3">
        You are appointed as an external reviewer. You see nothing of {trustName} until it asks you
        to look at some of its ten questions. Those, and what the trust shows for them, will stand
        here.
      </p>
      <p>
        Until then you can <a href="/framework">read the framework</a>: what each question asks, and
        what the four levels mean.
      </p>
    </>
  );
}
