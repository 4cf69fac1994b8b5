import { join } from "node:path";
import { type Logger, pino } from "pino";
import { type Settings, settings } from "@/lib/db/settings";
import { sweepFolders } from "@/lib/register/importer/upload-folder";
import seedDemo, { type SignIn } from "@/prisma/seed";
import { isDatabaseReady } from "./database-ready";
import { createFront } from "./front";
import { faultKeeper } from "./keep-faults";
import { catchTheRest } from "./last-resort";
import { mailNotice, startMail } from "./mail";
import { type App, openApp } from "./open-app";
import { openDatabase } from "./open-database";
import { listenOn } from "./open-port";
import { publicFiles } from "./public-files";
import { leaveFolder, noteAddress, sayRunning, takeFolder } from "./running.mjs";
import { providersLine, readyText } from "./say-ready";
import { tellSignInAddress } from "./sign-in-address";
import { root, Stop, sentence, step } from "./steps.mjs";
import { DRAIN_MS, onStop, stop, stopOnSignals } from "./stop";

const dist = process.env.NEXT_DIST_DIR ?? ".next";

stopOnSignals();
try {
  await start(settings());
} catch (error) {
  console.error(sentence(error));
  await stop(1);
}

async function start(given: Settings): Promise<void> {
  if (given.demo && !(await isOurs(given.dataDir))) return stop(0);
  // First of all the port: whoever started this hears at once that it is taken.
  let open: (app: App) => void = () => {};
  const opened = new Promise<App>(resolve => {
    open = resolve;
  });
  const log = pino({ base: null, level: given.demo ? "error" : "info" });
  const { server: front, port } = await listen(given, opened, log);
  await openAndTell();
  await sweepFolders({ atStart: true });
  const signIns: SignIn[] = given.demo ? await step("Filling the demo", seedDemo) : [];
  const app = await step("Starting the app", () => openApp(root, "127.0.0.1", port));
  onStop(app.close);
  tellSignInAddress(given.demo ? `http://127.0.0.1:${port}` : given.publicUrl);
  open(app);
  onStop(() => front.drain(DRAIN_MS));
  onStop(startMail(given, log));
  const notice = mailNotice(given);
  if (notice !== null) console.log(`  ${notice}`);
  const address = `http://127.0.0.1:${port}`;
  if (given.demo) noteAddress(given.dataDir, dist, address);
  for (const line of providersLine(given.providers)) console.log(line);
  console.log(readyText(address, signIns));
}

/** Requests that come before the app is there wait for it. */
async function listen(given: Settings, app: Promise<App>, log: Logger) {
  catchTheRest(log, given.demo);
  const make = (port: number) =>
    createFront({
      handler: async (...asked) => (await app).handler(...asked),
      proxyHops: given.proxyHops,
      origin: given.demo ? `http://127.0.0.1:${port}` : given.publicUrl,
      secure: !given.demo,
      ready: isDatabaseReady,
      log,
      showFaults: given.demo,
      keepFault: faultKeeper(join(root, dist), log),
      publicFiles: publicFiles(root),
    });
  // A demo holds invented people with known passwords: nobody but this machine may reach it.
  const host = given.demo ? "127.0.0.1" : undefined;
  const isFixed = !given.demo || process.env.PORT !== undefined;
  const found = await listenOn(make, given.port, host, isFixed);
  if (!found) throw new Stop(`Port ${given.port} is in use. Choose another one in PORT.`);
  return found;
}

async function isOurs(dataDir: string): Promise<boolean> {
  const other = await takeFolder(dataDir, dist);
  if (other) {
    console.log(sayRunning(other));
    return false;
  }
  onStop(() => leaveFolder(dataDir));
  return true;
}

async function openAndTell(): Promise<void> {
  const told: string[] = [];
  const database = await step("Opening the database", () => openDatabase(line => told.push(line)));
  onStop(database.close);
  for (const line of told) console.log(`  ${line}`);
}
