import { join } from "node:path";
import { pino } from "pino";
import { disconnect, holdRuntime, type Runtime } from "@/lib/db";
import { isDatabaseReady } from "@/lib/server/database-ready";
import { createFront } from "@/lib/server/front";
import { faultKeeper } from "@/lib/server/keep-faults";
import { openApp } from "@/lib/server/open-app";
import { publicFiles } from "@/lib/server/public-files";
import { tellSignInAddress } from "@/lib/server/sign-in-address";
import { root } from "@/lib/server/steps.mjs";

/** A server of its own process for tests: the built pages behind the real front, on a given database. */
const given = JSON.parse(process.argv[2] ?? "{}") as { runtime: Runtime; port: number };
holdRuntime(given.runtime);
const origin = `http://127.0.0.1:${given.port}`;
tellSignInAddress(origin);
const app = await openApp(root, "127.0.0.1", given.port);
const log = pino({ base: null, level: "error" }, pino.destination(2));
const dist = join(root, process.env.NEXT_DIST_DIR || ".next");
const front = createFront({
  handler: app.handler,
  origin,
  secure: given.runtime.secure,
  ready: isDatabaseReady,
  log,
  keepFault: faultKeeper(dist, log),
  publicFiles: publicFiles(root),
});
process.on("SIGTERM", () => process.exit(0));
// Whoever started it is gone, and nobody else would end it.
process.on("disconnect", () => process.exit(0));
process.on("message", async (runtime: Partial<Runtime>) => {
  await disconnect();
  holdRuntime({ ...given.runtime, ...runtime });
  process.send?.("moved");
});
front.listen({ port: given.port, host: "127.0.0.1" }, () => console.log(`serving ${origin}`));
