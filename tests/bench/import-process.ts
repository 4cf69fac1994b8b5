import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { operatorGrant } from "@/lib/access";
import { disconnect, holdRuntime } from "@/lib/db";
import { loadRegister } from "@/lib/register/commands";
import { readExtract } from "@/lib/register/importer/read-extract";
import type { Import } from "./register-import";

/** Run by register-import.ts: what `npm run register` does, timed. */
const [databaseUrl = "", folder = ""] = process.argv.slice(2);
holdRuntime({ databaseUrl, secret: "", secure: false, demo: false });
const began = performance.now();
const files = readdirSync(folder).map(name => ({ name, bytes: readFileSync(join(folder, name)) }));
const extract = readExtract({ name: basename(folder), files });
if (!extract.ok) throw new Error(extract.detail);
const read = performance.now();
const loaded = await loadRegister(operatorGrant("register:load"), extract.value);
if (!loaded.ok) throw new Error(loaded.detail);
const wrote = performance.now();
const measured: Import = {
  reading: (read - began) / 1000,
  writing: (wrote - read) / 1000,
  peakMemory: process.resourceUsage().maxRSS * 1024,
};
process.stdout.write(JSON.stringify(measured));
await disconnect();
