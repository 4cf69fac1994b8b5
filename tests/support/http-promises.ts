import type { TrustRole } from "@/lib/access";
import type { Answer } from "./http-ask";
import { NOBODY, PEOPLE, person, REGION_OF, SHARES_EVIDENCE } from "./world";

const ALWAYS = {
  "x-content-type-options": /^nosniff$/,
  "referrer-policy": /^same-origin$/,
  "cross-origin-opener-policy": /^same-origin$/,
  "cross-origin-resource-policy": /^same-origin$/,
  "permissions-policy": /camera=\(\)/,
  "x-frame-options": /^DENY$/,
  "x-request-id": /^[\w-]{8,}$/,
} as const;

const POLICY = {
  "default-src": /^'none'$/,
  "script-src": /^'nonce-[\w+/=]{16,}' 'strict-dynamic'$/,
  "style-src": /^'self' 'nonce-[\w+/=]{16,}'$/,
  "object-src": /^'none'$/,
  "base-uri": /^'none'$/,
  "frame-ancestors": /^'none'$/,
  "form-action": /^'self'$/,
} as const;

/** Which promises about headers an answer breaks: the same on every answer there is. */
export function headerFaults(
  { headers }: Pick<Answer, "headers">,
  cacheControl = /^no-store$/,
): string[] {
  const policy = new Map(
    String(headers["content-security-policy"])
      .split("; ")
      .map(part => [part.split(" ", 1)[0] ?? "", part.replace(/^\S+ /, "")]),
  );
  return [
    ...Object.entries(ALWAYS).flatMap(([name, right]) =>
      right.test(String(headers[name])) ? [] : [`${name}: ${headers[name]}`],
    ),
    ...Object.entries(POLICY).flatMap(([name, right]) =>
      right.test(policy.get(name) ?? "") ? [] : [`policy ${name}: ${policy.get(name)}`],
    ),
    ...(cacheControl.test(String(headers["cache-control"]))
      ? []
      : [`cache-control: ${headers["cache-control"]}`]),
    ...("x-powered-by" in headers ? ["x-powered-by"] : []),
  ];
}

/** Texts of the world in an answer that whoever asked may not read, by product.md "Who sees what". */
export function leaksTo(who: string, { headers, body }: Answer): string[] {
  const found = `${JSON.stringify(headers)} ${body}`.match(/canary-[\w-]+@?/gi) ?? [];
  return [...new Set(found)].filter(text => !mayRead(who, text));
}

function mayRead(who: string, text: string): boolean {
  if (NOBODY.some(nobody => nobody === who)) return false;
  const { holds, email, name } = person(who);
  if (text === name) return true;
  // One's own address is what one has just typed; a colleague's is for whoever looks after people.
  if (text.endsWith("@")) return email.startsWith(text) || isOneOf(who, text, LOOK_AFTER);
  if (text.endsWith("-name") && isOneOf(who, text, OF_THE_TRUST)) return true;
  const [, uid = "", what = ""] = /^CANARY-(\d+)-(.+)$/.exec(text) ?? [];
  return holds.some(held => {
    // Administrators make people known to the service, so all are named to them; nothing that they write is.
    if ("platform" in held) return text.endsWith("-name");
    if ("trustUid" in held) {
      if (/-view-/.test(what)) return held.trustUid === Number(uid) && mayReadView(held.role, what);
      // An academy's view that is not sent: its own people's alone.
      if (/-academy-/.test(what)) return held.trustUid === Number(uid) && held.role === "principal";
      // Evidence that the chair added: its words are not for the central team, its title is.
      if (/-prepared-note$/.test(what) && held.role === "centralTeam") return false;
      // A next step of the principal's: theirs, the board's and the CEO's.
      if (/-step-effect$/.test(what)) {
        return held.trustUid === Number(uid) && READS_STEPS.includes(held.role);
      }
      // Support that is agreed: the trust's own people's, and its academies'.
      if (/-support-agreed$/.test(what)) {
        const reads = [...OF_THE_TRUST, "principal", "localChair"];
        return held.trustUid === Number(uid) && reads.includes(held.role);
      }
      if (held.role === "reviewer") return held.trustUid === Number(uid) && mayReviewerRead(what);
      return (
        held.trustUid === Number(uid) &&
        (!READS_APPROVED.includes(held.role) || mayReaderRead(what))
      );
    }
    return "regionSlug" in held && mayTeamRead(held.regionSlug, Number(uid), what);
  });
}

/** Who sees approved levels and reasons alone; a reviewer only of what was given. */
const READS_APPROVED: readonly TrustRole[] = [
  "reader",
  "principal",
  "localChair",
  "coopted",
  "reviewer",
];

/** A private view: its author's alone. Once shown: the board's, and whoever took part. */
function mayReadView(role: TrustRole, what: string): boolean {
  if (what === `draft-view-${role}`) return true;
  if (what.startsWith("draft-")) return false;
  return [...LOOK_AFTER, "trustee", "chiefExecutive"].includes(role);
}

const READS_STEPS: readonly TrustRole[] = [
  ...(["chair", "viceChair", "clerk", "trustee"] as const),
  ...(["chiefExecutive", "principal"] as const),
];
const LOOK_AFTER: readonly TrustRole[] = ["chair", "viceChair", "clerk"];
const OF_THE_TRUST: readonly TrustRole[] = [
  ...LOOK_AFTER,
  "trustee",
  "chiefExecutive",
  "centralTeam",
];

/** Whether a name or an address is of a trust in which somebody holds one of these roles. */
function isOneOf(who: string, text: string, roles: readonly TrustRole[]): boolean {
  const mine = person(who).holds.flatMap(held =>
    "trustUid" in held && roles.includes(held.role) ? [held.trustUid] : [],
  );
  return PEOPLE.filter(one => one.name === text || one.email.startsWith(text)).some(one =>
    [...one.holds, ...(one.held ? [one.held.as] : [])].some(
      held => "trustUid" in held && mine.includes(held.trustUid),
    ),
  );
}

/** Once approved, shared or not: levels, reasons and the minute; nobody's name, no evidence. */
function mayReaderRead(what: string): boolean {
  return /^(approved|shared|withdrawn)-(reason-|minute$)/.test(what);
}

/** The one row of two versions that a reviewer was given, what for and by whom, and their own words. */
function mayReviewerRead(what: string): boolean {
  return /^(approved|shared)-(reason-risk$|given)/.test(what);
}

/** When shared: levels, reasons, titles, the minute, the purpose, who shared; notes if they were shared too. */
function mayTeamRead(region: string, uid: number, what: string): boolean {
  if (REGION_OF.get(uid) !== region) return false;
  if (what.startsWith("shared-evidence-")) return SHARES_EVIDENCE.has(uid);
  // The draft's evidence is ticked in the share of the year before: what it says comes with it.
  if (/^draft-(prepared-note|file)$/.test(what)) return true;
  return (
    /^shared-(reason-|minute$|purpose$|prepared-title$|question$)/.test(what) ||
    what.endsWith("chair-name")
  );
}
