import type { NavLink } from "@/components/ui/service-nav";
import {
  type Appointment,
  isReading,
  type Permission,
  type Person,
  pathOf,
  roleMay,
  wordsAt,
} from "@/lib/access";

/** What each kind of body's people go to, from anywhere in it. At most six with what is everybody's. */
const MENUS = {
  trust: base => [
    { href: base, label: "Self-assessment" },
    { href: `${base}/profile`, label: "Profile" },
    { href: `${base}/academies`, label: "Academies" },
    { href: `${base}/steps`, label: "Next steps" },
    { href: `${base}/people`, label: "People" },
  ],
  region: base => [
    { href: base, label: "Region" },
    { href: `${base}/trusts`, label: "Trusts" },
    { href: `${base}/england`, label: "England" },
  ],
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

function ownMenu(held: Appointment, person: Person | null): NavLink[] {
  const base = pathOf(held);
  if (!isReading(held)) return MENUS[held.body](base);
  const label = held.role === "reviewer" ? "Reviews" : "Approved self-assessment";
  const reading = `/reading/${held.trustUid}`;
  const approved = { href: reading, label };
  const steps = { href: `${reading}/steps`, label: "Next steps" };
  const academy = { href: base, label: `Your ${wordsAt(person, held).academy}` };
  return [
    ...(held.urn === undefined ? [] : [academy]),
    approved,
    ...(mayAt(person, held, "nextStep:review") ? [steps] : []),
  ];
}

/** The menu of somebody in a body; `at` is the path of the page it stands on. */
export function menuOf(
  held: Appointment | undefined,
  at: string,
  person: Person | null = null,
): NavLink[] {
  const own = held === undefined ? [] : ownMenu(held, person);
  const sets = held !== undefined && mayAt(person, held, "trust:settings");
  const settings = sets ? [SETTINGS(pathOf(held))] : [];
  // Whoever has six without it finds the framework at the foot of every page.
  const links = [...own, ...settings, { href: "/framework", label: "The framework" }].slice(0, 6);
  return links.map(link => ({ ...link, current: link.href === at }));
}

const SETTINGS = (base: string): NavLink => ({ href: `${base}/settings`, label: "Settings" });

/** Whether any of the roles by which somebody is in this room of a trust has a permission. */
function mayAt(person: Person | null, held: Appointment, wanted: Permission): boolean {
  const here = person?.appointments.filter(
    one =>
      one.body === "trust" && isReading(one) === isReading(held) && pathOf(one) === pathOf(held),
  );
  return (here ?? []).some(one => one.body === "trust" && roleMay(one.role, wanted));
}
