import { copyDatabase, removeDatabase, type TestCluster } from "@/tests/support/test-cluster";
import { copyRegister } from "./copy-rows";
import { median } from "./figures";
import type { RegisterFigures } from "./figures-of-run";
import type { RegisterFolder } from "./register-files";
import { type Import, importRegister } from "./register-import";

/** Imports the register into an empty database and copies the same rows, round after round. */
export async function measureRegister(
  cluster: TestCluster,
  folder: RegisterFolder,
  scratch: string,
  rounds: number,
): Promise<RegisterFigures> {
  const imports: Import[] = [];
  const copies: number[] = [];
  let rows = 0;
  for (let round = 0; round < rounds; round++) {
    const name = `${cluster.prefix}import${round}`;
    const { loginUrl, superUrl } = await copyDatabase(cluster, name, cluster.template);
    imports.push(await importRegister(loginUrl, folder.path));
    const copied = await copyRegister(superUrl, scratch);
    copies.push(copied.seconds);
    rows = copied.rows;
    await removeDatabase(cluster, name);
  }
  return {
    files: folder.isReal ? "published" : "invented",
    reading: median(imports.map(measured => measured.reading)),
    writing: median(imports.map(measured => measured.writing)),
    copy: median(copies),
    rows,
    peakMemory: Math.max(...imports.map(measured => measured.peakMemory)),
  };
}
