import { Details } from "@/components/ui/details";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import {
  type Characteristic,
  LEVEL_NAMES,
  type Level,
  type RubricSource,
} from "@/lib/rubric/types";

/** The published document's own words, set apart from ours. Its notes are lines of their own. */
function Quoted({ children }: { children: string }) {
  return (
    <blockquote className="border-l-4 border-line py-0.5 pl-4 whitespace-pre-line">
      {children}
    </blockquote>
  );
}

/** Opened by those who ask; `of` tells one from another where they are listed. */
function PublishedDetails({ of, words }: { of: string; words: string }) {
  return (
    <Details
      summary={
        <>
          The published words<VisuallyHidden> of {of}</VisuallyHidden>
        </>
      }
    >
      <Quoted>{words}</Quoted>
    </Details>
  );
}

/**
 * A cell's published words below ours. Above the label of a card that is chosen by a click anywhere
 * on it: opening the words chooses nothing.
 */
export function PublishedCell({
  level,
  of,
  words,
}: {
  level: Level;
  /** The row, where a page has several. */
  of?: string;
  words: string | undefined;
}) {
  if (words === undefined) return null;
  const name = of === undefined ? LEVEL_NAMES[level] : `${of}, ${LEVEL_NAMES[level]}`;
  return (
    <div className="relative z-2 mt-1 -mb-3 text-small">
      <PublishedDetails of={name} words={words} />
    </div>
  );
}

/** The same for a row's own heading in a list of rows. */
export function PublishedHeading({
  row,
  words,
}: {
  row: Pick<Characteristic, "shortTitle">;
  words: string | undefined;
}) {
  if (words === undefined) return null;
  return (
    <div className="mt-1 text-small font-normal">
      <PublishedDetails of={row.shortTitle} words={words} />
    </div>
  );
}

/** A row's heading in the published words, with the licence of all of them on the page. */
export function PublishedStatement({ source, words }: { source: RubricSource; words: string }) {
  return (
    <div className="mb-6 text-small">
      <p className="mb-1.5 font-semibold">In the published words</p>
      <Quoted>{words}</Quoted>
      <p className="mt-2 text-fine text-ink-2">
        <Licence source={source} />
      </p>
    </div>
  );
}

/** Whose the words are and by what licence they stand here, as the licence asks to be told. */
export function Licence({ source }: { source: RubricSource }) {
  return (
    <>
      {source.title}, {source.publisher}, {source.published}. {source.copyright}. Contains public
      sector information licensed under the{" "}
      <a href={`${source.licenceUrl}version/3/`} rel="license">
        {source.licence}
      </a>
      .
    </>
  );
}

/** What stands here while the document is not loaded: whose words ours sum up. */
export function OurSummary({ source }: { source: RubricSource }) {
  return (
    <p className="mb-6 text-small text-ink-2">
      Our summary of {source.title} ({source.publisher}, {source.published}).
    </p>
  );
}
