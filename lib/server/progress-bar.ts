/** How often a pipe or a log hears of work that goes on under one label. */
const EVERY_MS = 5_000;

export interface ProgressBar {
  show(label: string, percent: number): void;
  /** The bar goes; what is printed next stands where it stood. */
  end(): void;
}

/** A bar that is drawn over itself on a terminal; elsewhere a line for each thing begun, and now and then one more. */
export function progressBar(stdout: NodeJS.WriteStream = process.stdout): ProgressBar {
  let last = "";
  let toldAt = 0;
  return {
    show(label, percent) {
      const said = `${String(Math.floor(percent)).padStart(3)}%  ${label}`;
      if (stdout.isTTY) {
        const full = Math.round(percent / 4);
        const line = `${"█".repeat(full)}${"░".repeat(25 - full)} ${said}`;
        stdout.write(`\r\u001b[2K${line.slice(0, (stdout.columns || 80) - 1)}`);
      } else if (label !== last || performance.now() - toldAt >= EVERY_MS) {
        stdout.write(`${said}\n`);
        toldAt = performance.now();
      }
      last = label;
    },
    end() {
      if (stdout.isTTY && last !== "") stdout.write("\r\u001b[2K");
      last = "";
    },
  };
}
