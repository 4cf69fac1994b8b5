import { asReader, inTrust } from "@/app/_shell/page-shell";
import { type Appointment, type Person, pathOf } from "@/lib/access";
import type { Visit } from "@/lib/access/gates";
import type { ViewScope } from "@/lib/db";

interface Frame {
  readonly person: Person;
  readonly held: Appointment | undefined;
  readonly at: string;
}

/** The frame of somebody's own views: that of a trust's people, or of who is co-opted to a committee. */
export function frameOf({ person, scope }: Visit<ViewScope>): Frame {
  const held = inTrust(person, scope.trustUid) ?? asReader(person, scope.trustUid);
  return { person, held, at: held === undefined ? "/" : pathOf(held) };
}

/** Where somebody sees everyone's views once they were shown: among the trust's pages, or here. */
export function spreadPath({ person, scope }: Visit<ViewScope>, cycle: string): string {
  const { trustUid } = scope;
  const room = inTrust(person, trustUid) === undefined ? "views" : "trusts";
  return `/${room}/${trustUid}/${cycle}/spread`;
}
