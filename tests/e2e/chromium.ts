import { chromiumHere } from "@/lib/server/chromium.mjs";

/** The browser of the journeys: the one named in CHROMIUM_PATH, the system's, else Playwright's own. */
export const CHROMIUM = {
  ...found(process.env.CHROMIUM_PATH || chromiumHere()),
  // In containers there is neither a sandbox to enter nor shared memory to speak of.
  args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--font-render-hinting=none"],
};

function found(executablePath: string | undefined) {
  return executablePath === undefined ? {} : { executablePath };
}

/** Every project speaks and tells the time as a board in England does. */
export const IN_ENGLAND = { locale: "en-GB", timezoneId: "Europe/London" } as const;
