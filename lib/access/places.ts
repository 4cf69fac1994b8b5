/** The trust of an address, or null where it is no trust's number at all: a form may send anything. */
export function trustPlace(uid: unknown): { trustUid: number } | null {
  const isNumber = typeof uid === "string" && /^[1-9]\d{0,8}$/.test(uid);
  return isNumber ? { trustUid: Number(uid) } : null;
}

/** The same as its readers know it. */
export function approvedPlace(uid: unknown): { approvedOf: number } | null {
  const trust = trustPlace(uid);
  return trust && { approvedOf: trust.trustUid };
}

/** The same as whoever is asked for a private view. */
export function viewsPlace(uid: unknown): { viewsOf: number } | null {
  const trust = trustPlace(uid);
  return trust && { viewsOf: trust.trustUid };
}

/** One of its academies, as that academy's own people know it. */
export function academyPlace(
  uid: unknown,
  urn: unknown,
): { academyOf: number; urn: number } | null {
  const trust = trustPlace(uid);
  const isNumber = typeof urn === "string" && /^[1-9]\d{4,8}$/.test(urn);
  return trust && isNumber ? { academyOf: trust.trustUid, urn: Number(urn) } : null;
}

/** The region of an address, or null where it is no region's name at all. */
export function regionPlace(slug: unknown): { regionSlug: string } | null {
  const isSlug = typeof slug === "string" && /^[a-z][a-z-]{0,60}$/.test(slug);
  return isSlug ? { regionSlug: slug } : null;
}
