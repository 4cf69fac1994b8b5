import { parseArgs } from "node:util";
import { operatorGrant, TRUST_ROLES } from "@/lib/access";
import {
  type Appointed,
  appointAdministrator,
  appointToRegion,
  appointToTrust,
} from "@/lib/people/commands";
import { administrator, regionAppointment, trustAppointment } from "@/lib/people/schema";
import { openDatabase } from "./open-database";

const USAGE = `Appoint somebody to a trust, a region's team or as administrator:
  npm run appoint -- --name "Jo Bell" --email jo@example.org --trust 2053 --role chair --confirmed "How you made sure"
  npm run appoint -- --name "Jo Bell" --email jo@example.org --region south-west-england
  npm run appoint -- --name "Jo Bell" --email jo@example.org --administrator
  npm run appoint -- --name "Jo Bell" --email jo@example.org --trust 2053 --role principal --academy 136834 --confirmed "…"
Roles: ${TRUST_ROLES.join(", ")}.`;

const NO = {
  "no-such-trust": "The register has no open trust of that number.",
  "no-such-academy": "That academy is not in the trust today.",
  "no-such-region": "There is no region of that name.",
} as const;

async function appoint(): Promise<string> {
  const { values } = parseArgs({
    options: {
      name: { type: "string" },
      email: { type: "string" },
      trust: { type: "string" },
      role: { type: "string" },
      academy: { type: "string" },
      confirmed: { type: "string" },
      region: { type: "string" },
      administrator: { type: "boolean" },
    },
  });
  const who = { name: values.name, email: values.email };
  const grant = operatorGrant("people:appoint");
  if (values.trust !== undefined) {
    const input = {
      ...who,
      trustUid: Number(values.trust),
      role: values.role,
      urn: values.academy === undefined ? undefined : Number(values.academy),
      confirmedBy: values.confirmed,
    };
    return said(await appointToTrust(grant, trustAppointment.parse(input)));
  }
  if (values.region !== undefined) {
    return said(
      await appointToRegion(grant, regionAppointment.parse({ ...who, regionSlug: values.region })),
    );
  }
  if (values.administrator)
    return said(await appointAdministrator(grant, administrator.parse(who)));
  return USAGE;
}

function said(
  answer: { ok: true; value: Appointed } | { ok: false; reason: keyof typeof NO },
): string {
  if (!answer.ok) throw new Error(NO[answer.reason]);
  const { firstPassword } = answer.value;
  return firstPassword === null
    ? "Appointed. The account was there already and keeps its password."
    : `Appointed. First password, shown this once: ${firstPassword}`;
}

const database = await openDatabase();
try {
  console.log(await appoint());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
  process.exitCode = 1;
} finally {
  await database.close();
}
