import { defineConfig, type PlaywrightTestConfig } from "@playwright/test";
import { CHROMIUM, IN_ENGLAND } from "./chromium";

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 320, height: 800 };

/**
 * Without scripts nothing saves itself, and keys and faults are the browser's; some pages have none to be
 * without, and what is only forms is posted without them by tests/http/forms.test.ts.
 */
const SCRIPTS_ALONE = [
  "**/account.spec.ts",
  "**/administrator.spec.ts",
  "**/administrators.spec.ts",
  "**/agree.spec.ts",
  "**/autosave*.spec.ts",
  "**/blank-framework.spec.ts",
  "**/coming-and-going.spec.ts",
  "**/errors.spec.ts",
  "**/expired.spec.ts",
  "**/faults.spec.ts",
  "**/framework.spec.ts",
  "**/invitations.spec.ts",
  "**/keyboard.spec.ts",
  "**/next-steps.spec.ts",
  "**/people.spec.ts",
  "**/prepare.spec.ts",
  "**/real-register.spec.ts",
  "**/roles.spec.ts",
  "**/settings.spec.ts",
  "**/sign-in-elsewhere.spec.ts",
  "**/small-pages.spec.ts",
  "**/stored-script.spec.ts",
  "**/wording.spec.ts",
];

/** What volunteers do on a phone, from end to end. Every other page is looked at narrow on its way. */
const ON_A_PHONE = ["**/board-rates.spec.ts", "**/views.spec.ts"];

type Use = NonNullable<PlaywrightTestConfig["use"]>;

interface Which {
  testMatch?: string[];
  testIgnore?: string[];
}

const project = (name: string, use: Use, which: Which = {}) => ({ name, use, ...which });

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
    project(
      "no-script",
      { viewport: DESKTOP, javaScriptEnabled: false },
      { testIgnore: SCRIPTS_ALONE },
    ),
    project("narrow", { viewport: PHONE }, { testMatch: ON_A_PHONE }),
  ],
});
