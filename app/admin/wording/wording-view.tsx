import { Notice } from "@/components/ui/notice";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { PageHeading } from "@/components/ui/page-heading";
import { type FormAction, sayMoment } from "@/lib/forms";
import type { PublishedWording } from "@/lib/register/wording/queries";
import { ALL_FOUND, DOCUMENT_MAX, sayFound } from "@/lib/register/wording/rules";
import type { Rubric } from "@/lib/rubric";
import { WordingForm } from "./wording-form";

/** What has just been done, said once. */
export type News = "loaded" | "unchanged";

export function WordingView({
  rubric,
  published,
  news,
  load,
}: {
  rubric: Rubric;
  published: PublishedWording | null;
  news: News | null;
  load: FormAction;
}) {
  const { title, publisher, published: date } = rubric.source;
  return (
    <WordingForm
      load={load}
      limit={DOCUMENT_MAX}
      tooLarge={`Nothing was loaded. The file is larger than ${DOCUMENT_MAX / 1000} kB, so it is not this document.`}
      news={published !== null && news !== null && <Done news={news} />}
      label={published === null ? "Load the document" : "Load it again"}
    >
      <PageHeading
        caption="Administrator"
        lead={`Boards rate by our summary of ${title} (${publisher}, ${date}). Load the document itself and its own words stand beside ours, with its licence.`}
      >
        Published wording
      </PageHeading>
      {published === null ? (
        <Notice title="Not loaded yet">
          Until it is, the pages show our summary alone and name the document.
        </Notice>
      ) : (
        <p>
          Loaded on {sayMoment(published.loadedAt)}.{" "}
          <a href="/framework">Read the words beside ours</a>
        </p>
      )}
      <h2 className="mt-10">How it is read</h2>
      <p className="mt-2">
        All ten rows and forty cells have to be there, or nothing is loaded and the row at fault is
        named. Words that were loaded before are then replaced. The document’s formatting is not
        kept.
      </p>
    </WordingForm>
  );
}

function Done({ news }: { news: News }) {
  const found = sayFound(ALL_FOUND);
  return (
    <NotificationBanner>
      {news === "loaded"
        ? `The published words are loaded: ${found}. They now stand beside our summary.`
        : `Nothing changed: the document has the words that are loaded already (${found}).`}
    </NotificationBanner>
  );
}
