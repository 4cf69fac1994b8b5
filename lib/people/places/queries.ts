import type { Grant } from "../../access";
import { read } from "../../db";

export interface PlaceChoices {
  readonly academies: readonly { readonly urn: number; readonly name: string }[];
  readonly committees: readonly { readonly id: string; readonly name: string }[];
}

/** The academies of a trust and the committees of its board, for a form of a further place. */
export function getPlaceChoices(grant: Grant<"people:manage">): Promise<PlaceChoices> {
  const { trustUid } = grant;
  return read(grant, async tx => {
    const academies = await tx.academy.findMany({
      where: { trusts: { some: { trustUid, periods: { some: { leftOn: null } } } } },
      select: { urn: true, name: true },
      orderBy: { name: "asc" },
      take: 500,
    });
    const committees = await tx.committee.findMany({
      where: { trustUid },
      select: { id: true, name: true },
      orderBy: { name: "asc" },
      take: 100,
    });
    return { academies, committees };
  });
}
