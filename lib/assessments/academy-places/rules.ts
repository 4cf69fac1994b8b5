/** Characters; the form and the database hold the same. */
export const CLUSTER_MAX = 60;

/** How a trust arranges one academy. */
export interface AcademyPlace {
  readonly urn: number;
  /** Empty where it is in none. */
  readonly cluster: string;
  /** It counts although it is in its first year. */
  readonly counted: boolean;
}

/** An academy as whoever arranges it sees it. */
export interface ArrangedAcademy extends AcademyPlace {
  readonly name: string;
  /** "Primary · joined 1 September 2026". */
  readonly facts: string;
  readonly firstYear: boolean;
}

/** The fields of one academy. */
export const clusterField = (urn: number) => `cluster-${urn}`;
export const countedField = (urn: number) => `counted-${urn}`;
