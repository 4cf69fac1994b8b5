/** The first day of October of a cycle's year and so many days more, as the database reads it. */
export function autumnDay(cycle: string, day: number): string {
  return new Date(Date.UTC(yearOf(cycle), 9, 1 + day)).toISOString().slice(0, 10);
}

export function autumnTime(cycle: string, day: number): string {
  return `${autumnDay(cycle, day)}T18:00:00Z`;
}

function yearOf(cycle: string): number {
  return Number(cycle.slice(0, 4));
}
