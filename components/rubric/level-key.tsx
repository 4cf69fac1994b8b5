import { LevelBadge } from "./level-badge";
import { STANDINGS } from "./strip-segments";

/** Stands above whatever uses the colours; `apart` names what stands beside the four levels. */
export function LevelKey({ apart = "Not rated" }: { apart?: string }) {
  return (
    <ul aria-label="Key" className="flex flex-wrap gap-2">
      {STANDINGS.map(standing => (
        <li key={standing} className="flex">
          <LevelBadge standing={standing} size="small" words={apart} />
        </li>
      ))}
    </ul>
  );
}
