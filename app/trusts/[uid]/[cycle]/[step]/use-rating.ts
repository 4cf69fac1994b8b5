"use client";

import { type RefObject, useState } from "react";
import type { RowProps } from "@/app/_shell/saving/row-state";
import { edit } from "@/app/_shell/saving/saving";
import { buttonOf, type Row, useRow } from "@/app/_shell/saving/use-row";
import { NO_ROOM, withLastEvidence } from "@/lib/assessments/rating/rules";
import { RATING, type RateState, type Typed } from "./rate-state";

export interface RatingProps extends RowProps<Typed, RateState> {
  /** What showed it last time; empty where there is nothing. */
  readonly lastEvidence: string;
}

interface Rating extends Row<Typed, RateState> {
  /** Another object each time last time's evidence did not fit into its field. */
  readonly noRoom: RateState | null;
}

/** A row's form, with the button that puts last time's evidence into it. */
export function useRating(
  form: RefObject<HTMLFormElement | null>,
  { lastEvidence, ...props }: RatingProps,
): Rating {
  const row = useRow(form, RATING, props);
  const [noRoom, setNoRoom] = useState<RateState | null>(null);

  function addLast(mine: Typed) {
    const evidenceNote = withLastEvidence(mine.evidenceNote, lastEvidence);
    if (evidenceNote === null) return setNoRoom({ errors: { evidenceNote: NO_ROOM } });
    setNoRoom(null);
    row.refill({ ...mine, evidenceNote }, { added: true });
    row.move(edit);
  }

  return {
    ...row,
    noRoom,
    onChange(event) {
      setNoRoom(null);
      row.onChange(event);
    },
    onSubmit(event) {
      if (buttonOf(event) !== "evidence") {
        setNoRoom(null);
        return row.onSubmit(event);
      }
      event.preventDefault();
      addLast(RATING.read(event.currentTarget));
    },
  };
}
