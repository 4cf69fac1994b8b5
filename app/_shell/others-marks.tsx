import { ReviewedMark } from "@/components/rubric/reviewed-mark";
import { sayMark } from "@/lib/assessments/review/rules";
import type { OthersMarks } from "@/lib/insights/reviewed";
import type { CharacteristicKey } from "@/lib/rubric";

/** What others say of one row, beside agreed and evidenced; nothing where nobody has said anything. */
export function marksIn(others: OthersMarks | null) {
  return function marksOf(key: CharacteristicKey) {
    return (
      <ReviewedMark
        reviewed={sayMark(others?.reviewed.get(key))}
        rscView={sayMark(others?.rscView.get(key))}
      />
    );
  };
}
