import { Inset } from "@/components/ui/notice";
import { say, type Words } from "@/lib/access";

/** What whoever speaks for an academy reads before they answer, so that whoever asks has read it too. */
export function WhatTheyAreTold({
  words,
  openedToHeads,
  base,
}: {
  words: Words;
  openedToHeads: Date | null;
  base: string;
}) {
  return (
    <Inset>
      <p className="font-semibold">
        What {say(words.principal, "many")} and chairs of {say(words.localBody, "many")} are told
      </p>
      <ul className="bullets mt-1 flex flex-col gap-1">
        <li>The trust CEO and the board see their {words.academy}’s name beside its answers.</li>
        <li>Nobody outside their {words.academy} reads anything before they send it.</li>
        <li>Nothing of it ever leaves the trust, whatever the trust shares.</li>
        <li>
          {openedToHeads === null
            ? `Other ${say(words.academy, "many")} do not see their levels.`
            : `The ${say(words.academy, "many")} see one another’s levels.`}{" "}
          <a href={`${base}/arrange`}>Change who sees them</a>
        </li>
      </ul>
    </Inset>
  );
}
