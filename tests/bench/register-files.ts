import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ACTIVE_REGION_SET, REGION_SETS } from "@/lib/register/regions";
import { RegisterFiles } from "@/tests/unit/register/register-files";
import { SHARED } from "@/tests/unit/register/shared-data";

export interface RegisterFolder {
  readonly path: string;
  /** Published files, or invented ones of the same size. */
  readonly isReal: boolean;
}

/** As many as DfE published on 2 September 2019. */
const SIZE = { multi: 1_522, withoutAcademies: 88, single: 1_573, academies: 8_931 };

/** The published extract beside the checkout, or an invented one written under `scratch`. */
export function registerFolder(scratch: string): RegisterFolder {
  const real = realFolder();
  if (real !== undefined) return { path: real, isReal: true };
  const path = join(scratch, "2019-09-02");
  mkdirSync(path, { recursive: true });
  for (const { name, bytes } of inventRegister().folder("2019-09-02").files) {
    writeFileSync(join(path, name), bytes);
  }
  return { path, isReal: false };
}

function realFolder(): string | undefined {
  const gias = fileURLToPath(new URL("gias/", SHARED));
  if (!existsSync(gias)) return undefined;
  const days = readdirSync(gias).filter(name => /^\d{4}-\d\d-\d\d$/.test(name));
  const first = days.sort()[0];
  return first === undefined ? undefined : join(gias, first);
}

function inventRegister(): RegisterFiles {
  const files = new RegisterFiles();
  const regions = REGION_SETS.find(set => set.id === ACTIVE_REGION_SET)?.regions ?? [];
  const authorities = regions.flatMap(region => region.laCodes);
  for (let nth = 0; nth < SIZE.multi; nth++) files.trust(1_001 + nth, `Invented Trust ${nth}`);
  for (let nth = 0; nth < SIZE.single; nth++) {
    files.trust(5_001 + nth, `Invented Academy Trust ${nth}`, {
      "Group Type": "Single-academy trust",
    });
  }
  const running = SIZE.multi - SIZE.withoutAcademies;
  for (let nth = 0; nth < SIZE.academies; nth++) {
    const uid = nth < SIZE.single ? 5_001 + nth : 1_001 + (nth % running);
    const urn = 130_001 + nth;
    const code = authorities[uid % authorities.length] ?? "";
    files.academy(urn, `Invented Academy ${nth}`, { "LA (code)": code, "LA (name)": "Invented" });
    files.joined(urn, uid);
    files.tookThePlaceOf(urn, 100_001 + nth, `Invented School ${nth}`);
  }
  return files;
}
