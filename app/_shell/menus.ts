import type { NavLink } from "@/components/ui/service-nav";
import { type Appointment, homeOf } from "@/lib/access";

/** What stands first in each kind of body's menu. */
const HOME_LABEL = {
  trust: "Self-assessment",
  region: "Region",
  platform: "Register",
} as const satisfies Record<Appointment["body"], string>;

const BODY_NAME = {
  trust: (held: Appointment) => (held.body === "trust" ? held.name : ""),
  region: (held: Appointment) => (held.body === "region" ? held.name : ""),
  platform: () => "Administrator",
} as const;

/** The name of a body, as the header says it. */
export function nameOf(held: Appointment): string {
  return BODY_NAME[held.body](held);
}

/** The menu of somebody in a body; `at` is the path of the page it stands on. */
export function menuOf(held: Appointment | undefined, at: string): NavLink[] {
  const home = held === undefined ? [] : [{ href: homeOf(held), label: HOME_LABEL[held.body] }];
  const links = [...home, { href: "/framework", label: "The framework" }];
  return links.map(link => ({ ...link, current: link.href === at }));
}
