import type { Metadata } from "next";
import { PageShell, wordsOfOnly } from "@/app/_shell/page-shell";
import { WhoSeesWhatTable } from "@/app/who-sees-what/table";
import { LevelDefinitions } from "@/components/rubric/levels-explained";
import { WhatEvidenceCounts } from "@/components/rubric/what-evidence-counts";
import { PageHeading } from "@/components/ui/page-heading";
import { anyone } from "@/lib/access/gates";
import { CURRENT_RUBRIC } from "@/lib/rubric";
import { GlossaryList } from "./glossary-list";
import { HowItGoes } from "./how-it-goes";
import { Trouble } from "./trouble";
import { WhoRemovesWhom } from "./who-removes-whom";

export const metadata: Metadata = { title: "Help" };

const PARTS = [
  ["how-it-goes", "How a self-assessment goes"],
  ["evidence", "What evidence counts?"],
  ["levels", "What do the levels mean?"],
  ["who-sees-what", "Who sees what"],
  ["who-removes-whom", "Who looks after the trust’s people"],
  ["printing", "Printing the framework"],
  ["trouble", "When something does not work"],
  ["who-to-ask", "Who to ask"],
  ["words", "The words we use"],
] as const;

/** All that a volunteer needs to know, in three minutes; for anybody. */
export default async function HelpPage() {
  const person = await anyone();
  const words = wordsOfOnly(person);
  return (
    <PageShell person={person} at="/help">
      <PageHeading lead="A self-assessment needs no training. How it goes takes three minutes to read; the rest is for looking things up.">
        Help
      </PageHeading>
      <div className="prose">
        <nav aria-label="On this page" className="print:hidden">
          <ul className="flex flex-wrap gap-x-6">
            {PARTS.map(([id, title]) => (
              <li key={id} className="my-0">
                <a href={`#${id}`} className="inline-flex min-h-9 items-center">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <h2 id="how-it-goes">How a self-assessment goes</h2>
        <HowItGoes words={words} />
        <h2 id="evidence">What evidence counts?</h2>
        <WhatEvidenceCounts />
        <h2 id="levels">What do the levels mean?</h2>
        <LevelDefinitions rubric={CURRENT_RUBRIC} />
        <h2 id="who-sees-what">Who sees what</h2>
        <p>
          A draft stays with the board, the trust CEO and the central team. Nothing leaves the trust
          until the board has approved a version and then decides to share it.{" "}
          <a href="/who-sees-what">Who sees what, in full</a>
        </p>
        <WhoSeesWhatTable words={words} />
        <h2 id="who-removes-whom">Who looks after the trust’s people</h2>
        <WhoRemovesWhom words={words} />
        <h2 id="printing">Printing the framework</h2>
        <p>
          Open <a href="/framework/print">the blank framework</a> and print it, or save it as a PDF.
          Nobody has to sign in for it.
        </p>
        <h2 id="trouble">When something does not work</h2>
        <Trouble words={words} />
        <h2 id="words">The words we use</h2>
        <GlossaryList words={words} />
      </div>
    </PageShell>
  );
}
