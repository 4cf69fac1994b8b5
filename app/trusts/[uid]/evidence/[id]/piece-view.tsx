import { BackLink } from "@/components/ui/back-link";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { PageHeading } from "@/components/ui/page-heading";
import { sayCycle } from "@/lib/assessments/cycle/rules";
import { concernOf, sayDates, sayFile } from "@/lib/assessments/library/rules";
import type { Piece } from "@/lib/assessments/piece/queries";
import { type FormAction, sayDay } from "@/lib/forms";
import { ChangeForm } from "./change-form";

interface PieceViewProps {
  piece: Piece;
  uid: string;
  /** Whether this person says who opens restricted evidence. */
  names: boolean;
  /** Null for whoever may not change it. */
  change: FormAction | null;
  /** What has just been done, said once. */
  news: string | null;
}

export function PieceView({ piece, uid, names, change, news }: PieceViewProps) {
  const at = `/trusts/${uid}/evidence/${piece.id}`;
  const top = (
    <>
      <PageHeading
        caption={`${piece.trustName}: evidence`}
        lead={`It ${sayDates(piece, piece.on)}. Added by ${piece.addedByName} on ${sayDay(piece.addedAt)}.`}
      >
        {piece.title}
      </PageHeading>
      {piece.restricted && <Restricted piece={piece} at={at} names={names} />}
      <What piece={piece} at={at} />
      <Uses piece={piece} />
    </>
  );
  return (
    <>
      {news !== null && <NotificationBanner>{news}</NotificationBanner>}
      <BackLink href={`/trusts/${uid}/evidence`}>Back to all evidence</BackLink>
      {change === null ? (
        top
      ) : (
        <>
          <ChangeForm change={change} at={at} initial={fieldsOf(piece)}>
            {top}
            <h2 className="mt-10 mb-1">Change what is said about it</h2>
            <p className="mb-6 text-ink-2">
              What it says itself stays as it was added. Approved versions keep the title and the
              dates they were approved with.
            </p>
          </ChangeForm>
          <p className="mt-10">
            <a href={`${at}/remove`}>Remove this evidence</a>
          </p>
        </>
      )}
    </>
  );
}

function Restricted({ piece, at, names }: { piece: Piece; at: string; names: boolean }) {
  const others = piece.readers.map(({ name }) => name);
  return (
    <div className="mb-6">
      <Notice title="Restricted: it concerns a named person">
        <p>
          The chair, the governance professional
          {piece.aboutChiefExecutive ? "" : ", the trust CEO"} and whoever added it can open it
          {others.length > 0 && <>, and {others.join(", ")}</>}. It counts, and only its title and
          dates ever leave the trust.
        </p>
        {names && (
          <p className="mt-2">
            <a href={`${at}/readers`}>Say who else can open it</a>
          </p>
        )}
      </Notice>
    </div>
  );
}

/** What it says, where this reader may open it. */
function What({ piece, at }: { piece: Piece; at: string }) {
  const { content, file } = piece;
  if (content === null) {
    return (
      <Card>
        <p>You see that it is there, and not what it says. Whoever added it can open it.</p>
      </Card>
    );
  }
  return (
    <Card className="flex flex-col gap-3">
      {file !== null && (
        <p>
          <a href={`${at}/file`} className="wrap-anywhere">
            Download {sayFile(file)}
          </a>
        </p>
      )}
      {content.link !== "" && (
        <p>
          <a
            href={content.link}
            target="_blank"
            rel="noopener noreferrer"
            className="wrap-anywhere"
          >
            {content.link} (opens in a new tab)
          </a>
        </p>
      )}
      {content.note !== "" && <p className="whitespace-pre-line wrap-anywhere">{content.note}</p>}
    </Card>
  );
}

function Uses({ piece }: { piece: Piece }) {
  const cycles = [...new Set(piece.uses.map(({ cycle }) => cycle))];
  return (
    <section className="mt-8">
      <h2 className="mb-2">What it shows</h2>
      {cycles.length === 0 && <p>No statement just now.</p>}
      {cycles.map(cycle => (
        <div key={cycle} className="mb-4">
          <h3>{sayCycle(cycle)}</h3>
          <ul className="bullets mt-1">
            {piece.uses
              .filter(use => use.cycle === cycle)
              .map(({ characteristic, text }) => (
                <li key={text}>
                  {characteristic.shortTitle}: {text}
                </li>
              ))}
          </ul>
        </div>
      ))}
      {piece.namedIn > 0 && (
        <p className="text-ink-2">Approved versions name it, and keep its title and dates.</p>
      )}
    </section>
  );
}

/** What the form begins with, by field. */
function fieldsOf(piece: Piece): Readonly<Record<string, string>> {
  const { title, speaksFor, expiresOn, version } = piece;
  return {
    ...{ title, concerns: concernOf(piece), version: String(version) },
    ...dayFields("speaks", speaksFor),
    ...(expiresOn === null ? {} : dayFields("expires", expiresOn)),
  };
}

function dayFields(name: string, day: Date) {
  return {
    [`${name}-day`]: String(day.getUTCDate()),
    [`${name}-month`]: String(day.getUTCMonth() + 1),
    [`${name}-year`]: String(day.getUTCFullYear()),
  };
}
