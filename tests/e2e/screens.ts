import { mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { readSettings } from "@/lib/db/settings";
import { ensureBuilt } from "@/lib/server/ensure.mjs";
import { root } from "@/lib/server/steps.mjs";
import { makeDemoTemplate } from "../support/demo-database";
import { type RealProvider, startProvider } from "../support/real-provider";
import { startServer, type TestServer } from "../support/server";
import { copyDatabase, openTestCluster } from "../support/test-cluster";
import { CHROMIUM, IN_ENGLAND } from "./chromium";
import { photograph } from "./screens-tour";

const FOLDER = join(root, ".waymark", "screens");
const WIDTHS = [1280, 320];

/** Every screen of the demo, at both widths, as pictures in `.waymark/screens`. */
async function screens(): Promise<void> {
  process.env.NEXT_DIST_DIR ??= await ensureBuilt();
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const { cluster, close } = await openTestCluster(resolve(root, readSettings({}).testDataDir));
  const browser = await chromium.launch(CHROMIUM);
  let server: TestServer | undefined;
  let provider: RealProvider | undefined;
  try {
    const template = await makeDemoTemplate(cluster);
    for (const width of WIDTHS) {
      // Each tour changes what it visits.
      const { loginUrl } = await copyDatabase(cluster, `${cluster.prefix}${width}`, template);
      server ??= await startServer({ databaseUrl: loginUrl, demo: true });
      provider ??= await startProvider(server.origin);
      await server.moveTo({ databaseUrl: loginUrl, providers: [provider.settings] });
      await tour(browser, server.origin, width);
    }
  } finally {
    await browser.close();
    await server?.stop();
    await provider?.close();
    await close();
  }
  console.log(`The screens are in ${FOLDER}`);
}

async function tour(browser: Browser, baseURL: string, width: number): Promise<void> {
  const viewport = { width, height: width < 600 ? 800 : 900 };
  let number = 0;
  const shot = async (page: Page, name: string) => {
    number += 1;
    const path = join(FOLDER, `${width}-${String(number).padStart(2, "0")}-${name}.png`);
    // Stands where the reader would: a picture of the whole page, with no focus left from a click.
    await page.screenshot({ path, fullPage: true });
  };
  const open = async () =>
    (await browser.newContext({ baseURL, viewport, ...IN_ENGLAND })).newPage();
  await photograph(open, shot);
}

await screens();
