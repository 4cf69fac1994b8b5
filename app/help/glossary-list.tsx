import { GLOSSARY } from "./glossary";

/** Each word and what it means here. */
export function GlossaryList() {
  return (
    <dl className="flex flex-col gap-4">
      {GLOSSARY.map(({ word, means }) => (
        <div key={word}>
          <dt className="font-semibold">{word}</dt>
          <dd className="text-ink-2">{means}</dd>
        </div>
      ))}
    </dl>
  );
}
