import { CHARACTERISTIC_KEYS, type CharacteristicKey } from "@/lib/rubric";

/** Somebody of the model, and what they are. */
export type As =
  | { readonly trustUid: number; readonly role: "chair" | "trustee" | "clerk" | "reader" }
  | { readonly regionSlug: string }
  | "administrator";

/** What somebody tries; `trustUid` is the trust they name, which need not be theirs. */
export type Deed =
  | { readonly verb: "open" | "fill"; readonly trustUid: number }
  | {
      readonly verb: "rate";
      readonly trustUid: number;
      readonly row: CharacteristicKey;
      readonly stale: boolean;
    }
  | { readonly verb: "approve"; readonly trustUid: number; readonly stale: boolean }
  | { readonly verb: "reopen"; readonly trustUid: number; readonly number: number }
  | {
      readonly verb: "share";
      readonly trustUid: number;
      readonly number: number;
      readonly regionSlug: string;
    }
  | { readonly verb: "withdraw"; readonly trustUid: number; readonly share: string }
  | { readonly verb: "suspend" | "lift"; readonly who: string };

interface Share {
  readonly id: string;
  readonly number: number;
  readonly regionSlug: string;
  inForce: boolean;
}

interface Trust {
  region: string;
  /** The version of each row that has an answer; null before the self-assessment is opened. */
  rows: Map<CharacteristicKey, number> | null;
  approvedAs: number | null;
  versions: number;
  reopened: number;
  readonly shares: Share[];
}

const RECORDS = ["chair", "clerk"];
const PRESIDES = ["chair"];
const MAY: Readonly<Record<string, readonly string[]>> = {
  ...{ open: RECORDS, fill: RECORDS, rate: RECORDS },
  ...{ approve: PRESIDES, reopen: PRESIDES, share: PRESIDES, withdraw: PRESIDES },
};

/** Who may do and see what, in memory: written from product.md, and with nothing of the app but its ten rows. */
export class Model {
  readonly suspended = new Set<string>();
  private readonly trusts: ReadonlyMap<number, Trust>;

  constructor(
    private readonly people: Readonly<Record<string, As>>,
    regions: ReadonlyMap<number, string>,
  ) {
    const began = { rows: null, approvedAs: null, versions: 0, reopened: 0 };
    this.trusts = new Map(
      [...regions].map(([uid, region]) => [uid, { ...began, region, shares: [] }]),
    );
  }

  of(trustUid: number): Trust {
    const trust = this.trusts.get(trustUid);
    if (trust === undefined) throw new Error(`The model has no trust ${trustUid}`);
    return trust;
  }

  /** Every share there ever was. */
  get shares(): readonly string[] {
    return [...this.trusts.values()].flatMap(({ shares }) => shares.map(({ id }) => id));
  }

  move(trustUid: number, region: string): void {
    this.of(trustUid).region = region;
  }

  /** Does it, or does nothing. @param made the id that a new share got @returns whether it was done */
  do(who: string, deed: Deed, made: string | null): boolean {
    const as = this.people[who];
    if (as === undefined || this.suspended.has(who)) return false;
    if ("who" in deed) {
      if (as !== "administrator" || deed.who === who) return false;
      if (deed.verb === "suspend") this.suspended.add(deed.who);
      else this.suspended.delete(deed.who);
      return true;
    }
    if (as === "administrator" || !("role" in as) || as.trustUid !== deed.trustUid) return false;
    return (
      MAY[deed.verb]?.includes(as.role) === true && this.change(this.of(deed.trustUid), deed, made)
    );
  }

  private change(trust: Trust, deed: Exclude<Deed, { who: string }>, made: string | null): boolean {
    const { rows, approvedAs } = trust;
    if (deed.verb === "open") {
      trust.rows ??= new Map();
      return true;
    }
    if (deed.verb === "withdraw") {
      const share = trust.shares.find(({ id, inForce }) => id === deed.share && inForce);
      if (share !== undefined) share.inForce = false;
      return share !== undefined;
    }
    if (rows === null) return false;
    if (deed.verb === "reopen") {
      if (approvedAs !== deed.number) return false;
      trust.approvedAs = null;
      trust.reopened += 1;
      return true;
    }
    if (deed.verb === "share") {
      if (approvedAs !== deed.number || trust.region !== deed.regionSlug) return false;
      const standing = trust.shares.find(({ inForce }) => inForce);
      if (standing?.number === deed.number) return false;
      if (standing !== undefined) standing.inForce = false;
      trust.shares.push({
        id: made ?? "",
        number: deed.number,
        regionSlug: deed.regionSlug,
        inForce: true,
      });
      return true;
    }
    if (approvedAs !== null || ("stale" in deed && deed.stale)) return false;
    if (deed.verb === "approve") {
      if (rows.size < CHARACTERISTIC_KEYS.length) return false;
      trust.versions += 1;
      trust.approvedAs = trust.versions;
      return true;
    }
    const answered =
      deed.verb === "rate" ? [deed.row] : CHARACTERISTIC_KEYS.filter(key => !rows.has(key));
    for (const row of answered) rows.set(row, (rows.get(row) ?? 0) + 1);
    return true;
  }

  /** What somebody sees, one line each, in order. */
  seenBy(who: string): string[] {
    const as = this.people[who];
    if (as === undefined || as === "administrator" || this.suspended.has(who)) return [];
    return [...this.trusts].flatMap(([uid, trust]) => linesOf(as, uid, trust)).sort();
  }
}

function linesOf(as: Exclude<As, string>, uid: number, trust: Trust): string[] {
  const versions = Array.from(
    { length: trust.versions },
    (_, index) => `${uid} version ${index + 1}`,
  );
  if ("regionSlug" in as) {
    const theirs = trust.shares.filter(({ regionSlug }) => regionSlug === as.regionSlug);
    const now = theirs.filter(({ inForce }) => inForce);
    return [
      ...theirs.map(({ id, inForce }) => `${uid} share ${id} ${inForce}`),
      ...now.map(({ number }) => `${uid} version ${number}`),
    ];
  }
  if (as.trustUid !== uid) return [];
  if (as.role === "reader") return versions;
  return [
    ...(trust.rows === null ? [] : [`${uid} opened ${trust.approvedAs ?? "draft"}`]),
    ...[...(trust.rows ?? [])].map(([row, version]) => `${uid} row ${row} ${version}`),
    ...versions,
    ...trust.shares.map(({ id, inForce }) => `${uid} share ${id} ${inForce}`),
    ...(trust.reopened > 0 ? [`${uid} reopened ${trust.reopened}`] : []),
  ];
}
