import type { NavLink } from "@/components/ui/service-nav";
import {
  type Appointment,
  isReading,
  PERMISSIONS,
  type Permission,
  type Person,
  pathOf,
} from "@/lib/access";

/** What each kind of body's people go to, from anywhere in it. At most six with what is everybody's. */
const MENUS = {
  trust: base => [
    { href: base, label: "Self-assessment" },
    { href: `${base}/profile`, label: "Profile" },
    { href: `${base}/history`, label: "History" },
    { href: `${base}/people`, label: "People" },
  ],
  region: base => [{ href: base, label: "Region" }],
  platform: base => [
    { href: base, label: "Register" },
    { href: `${base}/register/upload`, label: "Load an extract" },
    { href: `${base}/changes`, label: "Changes" },
    { href: `${base}/wording`, label: "Published wording" },
    { href: `${base}/errors`, label: "Errors" },
  ],
} as const satisfies Record<Appointment["body"], (base: string) => NavLink[]>;

const BODY_NAME = {
  trust: (held: Appointment) => (held.body === "trust" ? held.name : ""),
  region: (held: Appointment) => (held.body === "region" ? held.name : ""),
  platform: () => "Administrator",
} as const;

/** The name of a body, as the header says it. */
export function nameOf(held: Appointment): string {
  return BODY_NAME[held.body](held);
}

function ownMenu(held: Appointment): NavLink[] {
  const base = pathOf(held);
  return isReading(held)
    ? [{ href: base, label: held.role === "reviewer" ? "Reviews" : "Approved self-assessment" }]
    : MENUS[held.body](base);
}

/** The menu of somebody in a body; `at` is the path of the page it stands on. */
export function menuOf(
  held: Appointment | undefined,
  at: string,
  person: Person | null = null,
): NavLink[] {
  const own = held === undefined ? [] : ownMenu(held);
  const settings = held !== undefined && maySet(person, held) ? [SETTINGS(pathOf(held))] : [];
  const links = [...own, ...settings, { href: "/framework", label: "The framework" }];
  return links.map(link => ({ ...link, current: link.href === at }));
}

const SETTINGS = (base: string): NavLink => ({ href: `${base}/settings`, label: "Settings" });

/** Whether any of somebody's roles in this trust may change its settings. */
function maySet(person: Person | null, held: Appointment): boolean {
  const here = person?.appointments.filter(
    one => one.body === "trust" && held.body === "trust" && one.trustUid === held.trustUid,
  );
  const wanted: Permission = "trust:settings";
  return (here ?? []).some(
    one => one.body === "trust" && PERMISSIONS[one.role].some(held => held === wanted),
  );
}
