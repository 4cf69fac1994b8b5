import { sayNumber } from "./figures";
import type { Figures, PageFigures } from "./figures-of-run";
import { textTable } from "./table";

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const megabytes = (bytes: number | null) =>
  bytes === null ? "not known" : `${Math.round(bytes / 1_000_000)} MB`;
const times = (figure: number) => `${sayNumber(figure)}×`;

/** The figures for people, as one text. */
export function reportOf(figures: Figures): string {
  const { seconds, rounds, connections, processors, node } = figures;
  return [
    `Node ${node}, ${processors} processors; ${connections} requests at a time, ${rounds} rounds of ${seconds} s each; medians`,
    "",
    "Pages: requests a second, and the time 95 of 100 answers took at most",
    pagesTable(figures.pages),
    "",
    "First load: what a browser fetches with a page, scripts as gzip",
    scriptsTable(figures.pages),
    ...figures.notMeasured.map(folder => `Not measured: ${folder}`),
    "",
    "Database work of a page: its query, and one statement for the same answer",
    databaseTable(figures),
    "",
    ...registerLines(figures),
    "",
    `Memory of the server: ${megabytes(figures.serverMemory.started)} when it had shown each page, at most ${megabytes(figures.serverMemory.peak)}`,
  ].join("\n");
}

function pagesTable(pages: readonly PageFigures[]): string {
  const headings = ["Page", "statements", "page/s", "twin/s", "bare/s", "of twin", "of bare"];
  const p95 = ["p95 page", "twin", "bare"];
  const rows = pages.map(({ name, statements, load: { page, twin, bare } }) => [
    name,
    String(statements),
    ...[page, twin, bare].map(load => sayNumber(load.requestsPerSecond)),
    ...[twin, bare].map(load => (page.requestsPerSecond / load.requestsPerSecond).toFixed(2)),
    ...[page, twin, bare].map(load => `${sayNumber(load.p95)} ms`),
  ]);
  return textTable([...headings, ...p95], rows);
}

function scriptsTable(pages: readonly PageFigures[]): string {
  const rows = pages.map(page => [
    page.name,
    kilobytes(page.html),
    kilobytes(page.script),
    kilobytes(page.scriptAboveBare),
  ]);
  return textTable(["Page", "HTML", "scripts", "above bare"], rows);
}

function databaseTable({ database }: Figures): string {
  const rows = database.map(({ name, product, raw, rawAsOwner }) => [
    name,
    ...[product, raw, rawAsOwner].map(figure => `${sayNumber(figure)} ms`),
    ...[raw, rawAsOwner].map(figure => times(product / figure)),
  ]);
  return textTable(["Page", "query", "SQL", "SQL as owner", "of SQL", "of owner's"], rows);
}

function registerLines({ register }: Figures): string[] {
  const { files, reading, writing, copy, rows, peakMemory } = register;
  return [
    `Register (${files} files, ${rows.toLocaleString("en-GB")} rows): read in ${sayNumber(reading)} s, written in ${sayNumber(writing)} s; COPY of the same rows ${sayNumber(copy)} s`,
    `  writing takes ${times(writing / copy)} the COPY, the whole import ${times((reading + writing) / copy)}; it held at most ${megabytes(peakMemory)}`,
  ];
}
