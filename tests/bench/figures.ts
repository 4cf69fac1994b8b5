/** The middle of some figures; of an even number the mean of the two middle ones. */
export function median(figures: readonly number[]): number {
  const sorted = ascending(figures);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}

/** The smallest figure that a share of all (0 to 1) do not exceed: `quantile(times, 0.95)` is p95. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = ascending(figures);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

function ascending(figures: readonly number[]): number[] {
  if (figures.length === 0) throw new Error("There is no figure to take the middle of");
  return [...figures].sort((a, b) => a - b);
}

/** Rounded for people: three digits that count, and no fraction from a hundred on. */
export function sayNumber(figure: number): string {
  const digits = Math.abs(figure) >= 100 ? 0 : Math.abs(figure) >= 10 ? 1 : 2;
  return figure.toFixed(digits);
}
