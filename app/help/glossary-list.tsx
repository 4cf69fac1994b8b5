import type { Words } from "@/lib/access";
import { glossary } from "./glossary";

/** Each word and what it means here. */
export function GlossaryList({ words }: { words: Words }) {
  return (
    <dl className="flex flex-col gap-4">
      {glossary(words).map(({ word, means }) => (
        <div key={word}>
          <dt className="font-semibold">{word}</dt>
          <dd className="text-ink-2">{means}</dd>
        </div>
      ))}
    </dl>
  );
}
