import type { TrustKind } from "../rules";

/** A tenant as one extract gives it. Days are yyyy-mm-dd. */
export interface TrustFacts {
  uid: number;
  name: string;
  kind: TrustKind;
  groupId: string | null;
  ukprn: string | null;
  companiesHouseNumber: string | null;
  town: string | null;
  open: boolean;
  closedOn: string | null;
}

export interface AcademyFacts {
  urn: number;
  name: string;
  phase: string;
  type: string;
  open: boolean;
  openedOn: string | null;
  closedOn: string | null;
  lowAge: number | null;
  highAge: number | null;
  gender: string | null;
  religiousCharacter: string | null;
  ukprn: string | null;
  laCode: string;
  laName: string;
  gor: string | null;
  town: string | null;
  postcode: string | null;
}

export interface MembershipFacts {
  trustUid: number;
  urn: number;
  joinedOn: string | null;
}

export interface PredecessorFacts {
  urn: number;
  predecessorUrn: number;
  name: string;
  linkType: string;
}

/** Rows of each file, and of what came of them: what the next extract is measured against. */
export type RowCounts = Record<string, number>;

/** One extract of the register, read and checked, with nothing of the database in it. */
export interface Extract {
  asAt: string;
  rows: RowCounts;
  trusts: Map<number, TrustFacts>;
  academies: Map<number, AcademyFacts>;
  /** RSC region by URN, where the extract has that column. */
  rscRegions: Map<number, string>;
  memberships: MembershipFacts[];
  /** Undefined where the extract came without that file. */
  predecessors: PredecessorFacts[] | undefined;
  /** Facts that the extract has no column for, which therefore stay as they are stored. */
  silentOn: { trusts: (keyof TrustFacts)[]; academies: (keyof AcademyFacts)[] };
  /** Sentences about what was set aside or put right. */
  notes: string[];
}
