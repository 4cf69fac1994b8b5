import { LevelBadge } from "@/components/rubric/level-badge";
import { Card } from "@/components/ui/card";
import { Tag } from "@/components/ui/tag";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Support } from "@/lib/improvement/support/queries";
import type { Helper, Nearness, Need, StepToHelp } from "@/lib/insights";
import { LEVEL_NAMES, type Rubric } from "@/lib/rubric";

/** A reader chooses among a few; the form offers all. */
const SHOWN = 3;

const NEAR = {
  same: "same phase",
  overlap: "a phase that overlaps",
  far: "another phase",
} as const satisfies Record<Nearness, string>;

const LIST = new Intl.ListFormat("en-GB", { type: "disjunction" });

/** "7. Risk management (Beginning)". */
function sayStep({ step, level }: StepToHelp, { characteristics }: Rubric): string {
  const { number, shortTitle } = characteristics[step];
  return `${number}. ${shortTitle} (${LEVEL_NAMES[level]})`;
}

interface Beside {
  rubric: Rubric;
  /** Support that is proposed or under way. */
  open: readonly Support[];
  at: string;
  mayArrange: boolean;
}

/** One academy: where it has furthest to go, and who could help it there; last what nobody could. */
export function NeedCard({ need, ...beside }: Beside & { need: Need }) {
  const helped = need.steps.filter(({ helpers }) => helpers.length > 0);
  const alone = need.steps.filter(({ helpers }) => helpers.length === 0);
  return (
    <Card>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="text-h3">{need.name}</h3>
        {need.apart && <Tag>In its first year</Tag>}
      </div>
      <p className="text-small text-ink-2">{need.phase}</p>
      <div className="mt-4 flex flex-col gap-5">
        {helped.map(step => (
          <Step key={step.step} {...{ need, step }} {...beside} />
        ))}
        {alone.length > 0 && (
          <p className="text-small text-ink-2">
            No other academy of the trust shows that it is strong in{" "}
            {LIST.format(alone.map(step => sayStep(step, beside.rubric)))}.
          </p>
        )}
      </div>
    </Card>
  );
}

function Step({ need, step, ...beside }: Beside & { need: Need; step: StepToHelp }) {
  const { rubric, at, mayArrange } = beside;
  const { number, shortTitle } = rubric.characteristics[step.step];
  const more = step.helpers.length - SHOWN;
  return (
    <div className="border-l-4 border-line pl-4">
      <h4 className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold">
        {number}. {shortTitle} <LevelBadge standing={step.level} size="small" />
      </h4>
      <ul
        aria-label={`Could help ${need.name} with ${shortTitle}`}
        className="mt-1 divide-y divide-line"
      >
        {step.helpers.slice(0, SHOWN).map(helper => (
          <HelperLine key={helper.urn} {...{ need, step, helper }} {...beside} />
        ))}
      </ul>
      {more > 0 && mayArrange && (
        <p className="text-small">
          <a
            href={`${at}/new?to=${need.urn}&step=${step.step}`}
            className="inline-flex min-h-11 items-center"
          >
            {more} more could help
            <VisuallyHidden>
              {" "}
              {need.name} with {shortTitle}
            </VisuallyHidden>
          </a>
        </p>
      )}
    </div>
  );
}

function HelperLine({
  need,
  step: { step },
  helper,
  open,
  at,
  mayArrange,
}: Beside & { need: Need; step: StepToHelp; helper: Helper }) {
  const known = open.find(
    one => one.step === step && one.to.urn === need.urn && one.from.urn === helper.urn,
  );
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 py-1">
      <span className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        {helper.name} <LevelBadge standing={helper.level} size="small" />
        <span className="text-small text-ink-2">
          {helper.phase}, {NEAR[helper.near]}
        </span>
      </span>
      {known ? (
        <Way href={`${at}/${known.id}`} about={`${helper.name} helps ${need.name}`}>
          {known.state === "proposed" ? "Proposed" : "Under way"}
        </Way>
      ) : (
        mayArrange && (
          <Way
            href={`${at}/new?to=${need.urn}&from=${helper.urn}&step=${step}`}
            about={`${helper.name} helps ${need.name}`}
          >
            Propose this pairing
          </Way>
        )
      )}
    </li>
  );
}

function Way({ href, about, children }: { href: string; about: string; children: string }) {
  return (
    <a href={href} className="inline-flex min-h-11 items-center">
      {children}
      <VisuallyHidden>: {about}</VisuallyHidden>
    </a>
  );
}
