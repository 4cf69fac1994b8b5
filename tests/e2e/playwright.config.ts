import { defineConfig, type PlaywrightTestConfig } from "@playwright/test";
import { CHROMIUM, IN_ENGLAND } from "./chromium";

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 320, height: 800 };

/** Without scripts nothing saves itself, and keys and faults are the browser's; some pages have none to be without. */
const SCRIPTS_ALONE = [
  "**/autosave*.spec.ts",
  "**/blank-framework.spec.ts",
  "**/errors.spec.ts",
  "**/faults.spec.ts",
  "**/framework.spec.ts",
  "**/keyboard.spec.ts",
  "**/real-register.spec.ts",
  "**/settings.spec.ts",
  "**/small-pages.spec.ts",
  "**/wording.spec.ts",
];

/** What a narrow screen changes nothing of: the same at either width, on pages that others see narrow. */
const ANY_WIDTH = [
  "**/administrator.spec.ts",
  "**/autosave*.spec.ts",
  "**/blank-framework.spec.ts",
  "**/conflict.spec.ts",
  "**/errors.spec.ts",
  "**/expired.spec.ts",
  "**/faults.spec.ts",
  "**/keyboard.spec.ts",
  "**/real-register.spec.ts",
  "**/sign-in-elsewhere.spec.ts",
  "**/signing-in.spec.ts",
  "**/wording.spec.ts",
];

type Use = NonNullable<PlaywrightTestConfig["use"]>;

const project = (name: string, use: Use, testIgnore: string[] = []) => ({ name, use, testIgnore });

/** The journeys three times: with scripts, without, and as narrow as a page may get. */
export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  outputDir: "../../test-results",
  globalSetup: "./global-setup.ts",
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: "../../test-results/journeys.json" }]],
  use: {
    ...IN_ENGLAND,
    launchOptions: CHROMIUM,
    contextOptions: { reducedMotion: "reduce" },
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    screenshot: "only-on-failure",
  },
  projects: [
    project("script", { viewport: DESKTOP }),
    project("no-script", { viewport: DESKTOP, javaScriptEnabled: false }, SCRIPTS_ALONE),
    project("narrow", { viewport: PHONE }, ANY_WIDTH),
  ],
});
