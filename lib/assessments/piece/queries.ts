import type { Grant, TrustRole } from "../../access";
import { type AcademyScope, read, type TrustScope, type Tx, type ViewScope } from "../../db";
import { dayOf } from "../../forms";
import { type Characteristic, findStatement, isCharacteristicKey, rubricOf } from "../../rubric";
import { type EvidenceFacts, type EvidenceKind, isEvidenceKind } from "../library/rules";

/** Uses of one piece, people of one trust: at most. */
const MOST = 400;

/** A statement that a piece of evidence shows in a cycle. */
export interface PieceUse {
  readonly cycle: string;
  readonly characteristic: Characteristic;
  readonly text: string;
}

export interface Piece extends EvidenceFacts {
  readonly trustName: string;
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly version: number;
  readonly addedByName: string;
  readonly addedAt: Date;
  readonly on: Date;
  /** Null where it is not this reader's to open. */
  readonly content: { readonly note: string; readonly link: string } | null;
  readonly file: { readonly name: string; readonly size: number } | null;
  readonly uses: readonly PieceUse[];
  /** Approved versions that name it. */
  readonly namedIn: number;
  /** Who else may open it, as far as this reader is told. */
  readonly readers: readonly { readonly userId: string; readonly name: string }[];
  /** Whether whoever asks may change or remove it. */
  readonly own: boolean;
}

/** One piece of evidence. @returns null where the trust has none of that id, or no longer */
export function getPiece(scope: TrustScope, id: string): Promise<Piece | null> {
  const { trustUid } = scope;
  return read(scope, async tx => {
    const found = await tx.evidence.findFirst({
      where: { trustUid, id, removedAt: null },
      include: {
        trust: { select: { name: true } },
        content: true,
        file: { select: { name: true, size: true } },
        readers: { select: { userId: true, user: { select: { name: true } } }, take: MOST },
        uses: {
          include: { assessment: { select: { rubricVersion: true } } },
          orderBy: [{ cycle: "desc" }, { statement: "asc" }],
          take: MOST,
        },
        _count: { select: { titles: true } },
      },
    });
    if (found === null || !isEvidenceKind(found.kind)) return null;
    const { trust, content, readers, uses, _count, kind, ...piece } = found;
    const [own] = await tx.$queryRaw<{ own: boolean }[]>`
      SELECT ${id}::uuid IN (SELECT own_evidence()) AS own`;
    return {
      ...piece,
      ...{ kind, trustName: trust.name, on: dayOf(scope.now) },
      content: content && { note: content.note, link: content.link },
      uses: uses.flatMap(useOf),
      namedIn: _count.titles,
      readers: readers.map(({ userId, user }) => ({ userId, name: user.name })),
      own: own?.own ?? false,
    };
  });
}

function useOf(use: {
  cycle: string;
  characteristic: string;
  statement: string;
  assessment: { rubricVersion: string };
}): PieceUse[] {
  const rubric = rubricOf(use.assessment.rubricVersion);
  const statement = findStatement(rubric, use.statement);
  if (statement === undefined || !isCharacteristicKey(use.characteristic)) return [];
  const characteristic = rubric.characteristics[use.characteristic];
  return [{ cycle: use.cycle, characteristic, text: statement.text }];
}

export interface EvidenceFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** The file of a piece of evidence that whoever asks may open; null where there is none of theirs. */
export function getEvidenceFile(
  scope: TrustScope | ViewScope | AcademyScope,
  id: string,
): Promise<EvidenceFile | null> {
  const { trustUid } = scope;
  const ofAcademy = scope.kind === "academy" ? { evidence: { urn: scope.urn } } : {};
  return read(scope, tx =>
    tx.evidenceFile.findUnique({
      where: { trustUid_evidenceId: { trustUid, evidenceId: id }, ...ofAcademy },
      select: { name: true, mediaType: true, content: true },
    }),
  );
}

/** Somebody whom the chair may let open restricted evidence. */
export interface MayBeNamed {
  readonly userId: string;
  readonly name: string;
  readonly role: TrustRole;
}

/** The trust's own people today who do not open restricted evidence by their role. */
export function getMayBeNamed(grant: Grant<"evidence:open">): Promise<readonly MayBeNamed[]> {
  return read(grant, tx => readMayBeNamed(tx, grant));
}

/** The same inside a command's own transaction. */
export function readMayBeNamed(tx: Tx, { trustUid }: TrustScope): Promise<MayBeNamed[]> {
  return tx.$queryRaw<MayBeNamed[]>`
    SELECT DISTINCT ON (u.name, u.id) u.id AS "userId", u.name, a.role::text AS role
    FROM trust_appointment a JOIN user_account u ON u.id = a.user_id,
      (SELECT (now() AT TIME ZONE 'Europe/London')::date AS day) today
    WHERE a.trust_uid = ${trustUid} AND a.role IN ('trustee', 'chiefExecutive', 'centralTeam')
      AND a.suspended_at IS NULL AND a.ended_at IS NULL
      AND a.from_date <= day AND (a.until_date IS NULL OR a.until_date >= day)
    ORDER BY u.name, u.id, a.role LIMIT ${MOST}`;
}
