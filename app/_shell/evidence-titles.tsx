import { sayDates } from "@/lib/assessments/library/rules";

/** Evidence as far as its title and its dates. */
export interface ListedTitle {
  readonly id: string;
  readonly title: string;
  readonly speaksFor: Date;
  readonly expiresOn: Date | null;
}

/** What a rating rests on: titles and dates, and nothing of what the evidence says. */
export function restsOn({ titles }: { readonly titles: readonly ListedTitle[] }) {
  if (titles.length === 0) return null;
  return (
    <div className="text-small text-ink-2">
      <p>
        <strong className="font-semibold">Rests on:</strong>
      </p>
      <ul className="bullets">
        {titles.map(one => (
          <li key={one.id}>
            <span className="wrap-anywhere">{one.title}</span>, {sayDates(one)}
          </li>
        ))}
      </ul>
    </div>
  );
}
