import type { RULES } from "./house-rules";

interface Snippet {
  readonly breaks: keyof typeof RULES;
  readonly path: string;
  readonly text: string;
}

const bad = (breaks: Snippet["breaks"], path: string, text: string): Snippet => ({
  breaks,
  path,
  text,
});

const GATES = `import { requireTrust, requirePermission, trustPlace } from "@/lib/access/gates";\n`;
const page = (body: string) =>
  `${GATES}export default async function Page({ params, searchParams }) { ${body} }`;
const action = (body: string) =>
  `"use server";\n${GATES}export async function saveAction(uid: string, form: FormData) { ${body} }`;

const PAGE = "app/trusts/[uid]/page.tsx";
const ACTIONS = "app/trusts/[uid]/actions.ts";
const ROUTE = "app/trusts/[uid]/answer/route.ts";

/** What each rule must catch. */
export const BAD: readonly Snippet[] = [
  bad("roomOrder", "lib/db/doors.ts", `import { grantFor } from "../access";`),
  bad("roomOrder", "lib/forms/parse.ts", `import type { Tx } from "../db";`),
  bad("roomOrder", "lib/people/commands.ts", `import {\n  a,\n  b,\n} from "@/lib/assessments/x";`),
  bad("roomOrder", "lib/register/rules.ts", `export * from "../people/rules";`),
  bad("roomOrder", "lib/people/rules.ts", `const late = await import("../reports/board");`),
  bad("roomOrder", "lib/access/gates.ts", `import "@/app/layout";`),
  bad("roomOrder", "lib/forms/text.ts", `import { Button } from "@/components/ui/button";`),
  bad("roomOrder", "lib/people/commands.ts", `import { start } from "../server/start";`),
  bad("roomOrder", "lib/people/commands.ts", `import { DEMO } from "@/prisma/demo-people";`),
  bad("roomOrder", "lib/rubric/read.ts", `import { z } from "zod";`),
  bad("roomOrder", "components/ui/x.tsx", `import { text } from "@/lib/forms";`),
  bad("roomOrder", "components/ui/x.tsx", `import { type FormState, text } from "@/lib/forms";`),
  bad("roomOrder", "components/ui/x.tsx", `import { menu } from "@/app/_shell/menus";`),
  bad("roomOrder", "app/page.tsx", `import { root } from "@/lib/server/steps.mjs";`),
  bad("roomOrder", "lib/server/start.ts", `import Page from "@/app/page";`),
  bad("roomOrder", "prisma/seed.ts", `import { x } from "@/components/ui/cx";`),
  bad("fileKinds", "lib/people/helpers.ts", ""),
  bad("fileKinds", "lib/people/queries/list.ts", ""),
  bad("fileKinds", "lib/assessments/rules.ts", ""),
  bad("fileKinds", "lib/assessments/rating/service.ts", ""),
  bad("fileKinds", "lib/access/session-store.ts", ""),
  bad("fileKinds", "lib/register/importers.ts", ""),
  bad("fileKinds", "lib/utils/dates.ts", ""),
  bad("fileKinds", "lib/dates.ts", ""),
  bad("databaseDoors", "lib/people/queries.ts", `import { client } from "../db/client";`),
  bad("databaseDoors", "app/page.tsx", `import type { User } from "@/lib/db/generated/client";`),
  bad("gateFirst", PAGE, page("return null")),
  bad("gateFirst", PAGE, page("const { uid } = await params; const home = await getHome(uid);")),
  bad("gateFirst", PAGE, page("getHome(); const visit = await requireTrust(uid);")),
  bad("gateFirst", PAGE, page("requireTrust(uid);")),
  bad("gateFirst", PAGE, page("const visit = await requireTrust(await find(params));")),
  bad("gateFirst", PAGE, page("const visit = await requireTrust(look());")),
  bad("gateFirst", PAGE, page("if (await sure()) await requireTrust(uid);")),
  bad("gateFirst", PAGE, page("const [a, b] = await Promise.all([requireTrust(uid), getHome()]);")),
  bad("gateFirst", PAGE, page("const x = getHome(), visit = await requireTrust(uid);")),
  bad("gateFirst", PAGE, `export default Page;\nconst Page = async () => null;`),
  bad("gateFirst", PAGE, `export { Page as default } from "./other";`),
  bad(
    "gateFirst",
    PAGE,
    `const requireTrust = async () => 1;\nexport default async function Page() { await requireTrust(); }`,
  ),
  bad(
    "gateFirst",
    PAGE,
    `import { requireTrust } from "./mine";\nexport default async function Page() { await requireTrust(); }`,
  ),
  bad(
    "gateFirst",
    ACTIONS,
    action("const parsed = parseForm(form); const g = await requirePermission(p);"),
  ),
  bad("gateFirst", ACTIONS, action("await save(form);")),
  bad(
    "gateFirst",
    ACTIONS,
    `"use server";\n${GATES}export const saveAction = async () => { await requireTrust("1"); };`,
  ),
  bad("gateFirst", ACTIONS, `"use server";\nexport * from "./other";`),
  bad(
    "gateFirst",
    ACTIONS,
    `${action("await requireTrust(uid);")}\nexport async function other() { await save(); }`,
  ),
  bad(
    "gateFirst",
    ROUTE,
    `export async function PUT(request) { await save(await request.json()); }`,
  ),
  bad(
    "gateFirst",
    ROUTE,
    `${GATES}export async function PUT(request) { const body = await request.json(); await requireTrust(body.uid); }`,
  ),
  bad(
    "gateFirst",
    "app/x.tsx",
    `export function X() { async function save() { "use server"; } return <form action={save} />; }`,
  ),
  bad(
    "noBind",
    "app/form.tsx",
    `"use client";\nexport const f = (save) => useActionState(save.bind(null, 1), {});`,
  ),
  bad(
    "noStyle",
    "components/ui/bar.tsx",
    `export const Bar = () => <i style={{ width: "4px" }} />;`,
  ),
  bad("noStyle", "app/x.tsx", `export const X = () => <i\n  style="width:4px" />;`),
  bad("noRawSql", "lib/people/queries.ts", "export const q = tx => tx.$queryRawUnsafe(sql);"),
  bad("noRawSql", "lib/people/queries.ts", "export const q = tx => tx.$executeRawUnsafe(sql);"),
  bad("noRawSql", "lib/people/queries.ts", "export const q = Prisma.raw(order);"),
  bad("noRawSql", "lib/people/commands.ts", "export const data = { name: Prisma.skip };"),
  bad("noCache", "app/page.tsx", `"use cache";\nexport const x = 1;`),
  bad(
    "noCache",
    "app/data.ts",
    `import { unstable_cache } from "next/cache";\nexport const x = unstable_cache(f);`,
  ),
  bad("proofs", "app/page.tsx", `export const scope = prove({ kind: "trust" });`),
  bad(
    "proofs",
    "lib/people/commands.ts",
    `export const grant = withPermission(scope, "rating:record");`,
  ),
  bad("proofs", "prisma/seed.ts", "export const scope = signInScope(null, moment);"),
  bad("proofs", "app/page.tsx", `export const g = signInGrant(null, "session:start", moment);`),
  bad(
    "ownPasswords",
    "app/page.tsx",
    `export const g = passwordGrant(id, "password:reset", moment);`,
  ),
  bad("noForging", "app/page.tsx", `export const scope = { trustUid: 1 } as TrustScope;`),
  bad(
    "noForging",
    "lib/people/queries.ts",
    `export const g = {} as unknown as Grant<"rating:record">;`,
  ),
  bad("operator", "app/actions.ts", `export const grant = operatorGrant("people:appoint");`),
  bad("operator", "lib/people/outbox/commands.ts", "export const grant = mailGrant();"),
  bad(
    "operator",
    "lib/people/commands.ts",
    `export const grant = operatorGrant("people:appoint");`,
  ),
  bad("environment", "lib/access/cookie.ts", "export const secret = process.env.SECRET;"),
  bad("environment", "app/page.tsx", "const { env } = process;\nexport const demo = env.DEMO;"),
  bad("noLoading", "app/trusts/loading.tsx", "export default function Loading() { return null; }"),
  bad("kebabCase", "components/ui/backLink.tsx", ""),
  bad("kebabCase", "components/Charts/bar.tsx", ""),
  bad("kebabCase", "lib/forms/form_state.ts", ""),
  bad("length", "lib/forms/long.ts", "// line\n".repeat(201)),
  bad("neverWords", "app/x.tsx", "export const X = () => <p>Your organisation</p>;"),
  bad("neverWords", "app/x.tsx", "export const X = () => <p>Score: {score}</p>;"),
  bad("neverWords", "app/x.tsx", "export const X = () => <p>{n} votes</p>;"),
  bad("neverWords", "app/x.tsx", `export const X = () => <p title="All criteria">x</p>;`),
  bad("neverWords", "app/x.tsx", "export const words = `Grade four`;"),
  bad("neverWords", "components/ui/x.tsx", `export const label = "Submit";`),
  bad("neverWords", "app/actions.ts", `export const NO = { problem: "Your team cannot see it" };`),
  bad(
    "neverWords",
    "lib/rubric/rsc-2015-08/risk.ts",
    `export const text = "The weakest academies are named.";`,
  ),
  bad("tone", "app/x.tsx", "export const X = () => <p>please wait</p>;"),
  bad("tone", "lib/people/schema.ts", `export const error = "Invalid email address";`),
  bad(
    "tone",
    "lib/server/front/error-page.ts",
    `export const title = "Sorry, there is a problem";`,
  ),
  bad("tone", "app/error.tsx", "export const X = () => <h1>Oops</h1>;"),
];

/** What is in order, though it looks alike. */
export const GOOD: readonly (readonly [path: string, text: string])[] = [
  ["components/ui/x.tsx", `import type { FormAction } from "@/lib/forms";\nexport const x = 1;`],
  [
    "components/ui/x.tsx",
    `import { type FormState, type FormAction } from "@/lib/forms";\nexport {};`,
  ],
  [
    "lib/assessments/share/rules.ts",
    `import { text } from "../../forms";\nexport const x = text(1);`,
  ],
  ["lib/db/doors.ts", `import { client } from "./client";\nexport const x = client;`],
  [
    "lib/forms/text.ts",
    `// import { read } from "../db";\nexport const x = 1; // process.env is not read here`,
  ],
  [
    PAGE,
    page(
      "const { uid } = await params; const visit = await requireTrust(uid); await getHome(visit);",
    ),
  ],
  [
    PAGE,
    page("const visit = await requireTrust((await params).uid);").replace(
      "(await params).uid",
      "await params",
    ),
  ],
  [
    ACTIONS,
    action(
      `const grant = await requirePermission(trustPlace(uid), "rating:record"); await save(grant);`,
    ),
  ],
  ["app/form.tsx", "export const Form = ({ save }) => <F save={save.bind(null, 1)} />;"],
  [
    "app/x.tsx",
    `export const X = () => <button type="submit" className="grade score">Save</button>;`,
  ],
  ["app/x.tsx", `export const state = { code: "invalid" };`],
  ["app/x.tsx", "export const X = () => <p>The RSC team of the region; the central team</p>;"],
];
