import { LevelBadge } from "@/components/rubric/level-badge";
import { type Task, TaskList } from "@/components/ui/task-list";
import type { AssessmentNow, TrustHome } from "@/lib/assessments/cycle/queries";
import { statusOf } from "@/lib/assessments/cycle/rules";
import type { LastTime } from "@/lib/assessments/last-time/queries";
import { type EvidencedMark, sayEvidenced } from "@/lib/insights";
import { CHARACTERISTIC_KEYS, type CharacteristicKey, LEVEL_NAMES } from "@/lib/rubric";

const STEPS = CHARACTERISTIC_KEYS.filter(key => key !== "overall");

/** Overall performance and the nine steps, each row a link to its page. */
export function Rows({ home, assessment }: { home: TrustHome; assessment: AssessmentNow }) {
  const taskOf = (key: CharacteristicKey): Task => {
    const { number, shortTitle } = assessment.rubric.characteristics[key];
    const rating = assessment.ratings.get(key);
    const last = assessment.lastTime.get(key);
    return {
      id: key,
      title: number === 0 ? shortTitle : `${number}. ${shortTitle}`,
      href: `/trusts/${home.trustUid}/${assessment.cycle}/${key}`,
      status: statusOf(rating),
      hint: <Hint mark={home.marks.get(key)} last={last} />,
      mark:
        rating === undefined || (rating.level === null && !rating.notAgreed) ? undefined : (
          <LevelBadge standing={rating.level ?? "not-rated"} words="Not agreed" size="small" />
        ),
    };
  };
  return (
    <>
      <h2 className="mb-3">Overall performance</h2>
      <TaskList tasks={[taskOf("overall")]} />
      <h2 className="mt-8 mb-3">Nine steps</h2>
      <TaskList tasks={STEPS.map(taskOf)} />
    </>
  );
}

/** How far what is agreed so far is evidenced, and what was agreed last time. */
function Hint({ mark, last }: { mark: EvidencedMark | undefined; last: LastTime | undefined }) {
  const lastTime =
    last && `Last time: ${last.level === null ? "not agreed" : LEVEL_NAMES[last.level]}`;
  return [mark && sayEvidenced(mark), lastTime].filter(Boolean).join(". ");
}
