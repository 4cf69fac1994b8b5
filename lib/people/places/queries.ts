import type { Grant } from "../../access";
import { read } from "../../db";
import { type AcademyChoice, readAcademies } from "../invitations/queries";

export interface PlaceChoices {
  readonly academies: readonly AcademyChoice[];
  readonly committees: readonly { readonly id: string; readonly name: string }[];
}

/** The academies of a trust and the committees of its board, for a form of a further place. */
export function getPlaceChoices(grant: Grant<"people:manage">): Promise<PlaceChoices> {
  const { trustUid } = grant;
  return read(grant, async tx => {
    const academies = await readAcademies(tx, trustUid);
    const committees = await tx.committee.findMany({
      where: { trustUid },
      select: { id: true, name: true },
      orderBy: { name: "asc" },
      take: 100,
    });
    return { academies, committees };
  });
}
