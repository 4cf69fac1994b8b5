import { randomBytes } from "node:crypto";
import { openDatabase } from "./open-database";
import { progressBar } from "./progress-bar";
import { Stop } from "./steps.mjs";
import { fillEngland } from "./synth/fill";
import { readSynthOptions, type SynthOptions } from "./synth/options";
import type { England } from "./synth/plan";
import { signInsOf } from "./synth/tables-of-people";

async function synth(options: SynthOptions): Promise<void> {
  const bar = progressBar();
  bar.show("Opening the database", 0);
  const database = await openDatabase(line => bar.show(line, 0));
  // Chosen anew each time: an operator's database gets no password that others know.
  const password = randomBytes(12).toString("base64url");
  try {
    const england = await fillEngland(database.ownerUrl(), options, password, bar.show);
    bar.end();
    console.log(
      england === null
        ? "This England is there already, as it was made."
        : madeText(england, password),
    );
  } finally {
    bar.end();
    await database.close();
  }
}

function madeText(england: England, password: string): string {
  const { trusts, options } = england;
  const academies = trusts.reduce((sum, trust) => sum + trust.academies.length, 0);
  const say = (count: number) => count.toLocaleString("en-GB");
  const signIns = signInsOf(england);
  return [
    `Made: ${say(trusts.length)} trusts and ${say(academies)} academies over ${options.cycles} cycles. All of it is invented.`,
    `${signIns.length} people sign in with the password ${password}`,
    `  the regions' teams, as ${signIns[0]}, and some chairs, as ${signIns.at(-1)}`,
  ].join("\n");
}

try {
  await synth(readSynthOptions(process.argv.slice(2), new Date()));
} catch (error) {
  console.error(error instanceof Stop ? error.message : error);
  process.exitCode = 1;
}
