import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import type { Level } from "@/lib/rubric/types";
import { LEVEL_LOOK } from "./level-look";
import { LevelPips } from "./level-pips";

export interface ChoiceCardProps {
  id: string;
  name: string;
  value: string;
  label: string;
  level?: Level;
  checked: boolean;
  children?: ReactNode;
}

/** One option as a card. What it says is not in the label, and yet a click on it chooses it. */
export function ChoiceCard({ id, name, value, label, level, checked, children }: ChoiceCardProps) {
  return (
    <div className="choice px-5 py-4 md:px-6 md:py-5">
      <div className="flex items-center gap-3.5">
        <input
          type="radio"
          className="radio"
          id={id}
          name={name}
          value={value}
          defaultChecked={checked}
        />
        <label htmlFor={id} className="grow text-lead font-heading tracking-tight">
          {label}
        </label>
        {level && (
          <span className={cx("level rounded-badge border px-2 py-1.5", LEVEL_LOOK[level])}>
            <LevelPips level={level} />
          </span>
        )}
      </div>
      {children && <div className="mt-2.5 sm:pl-10">{children}</div>}
    </div>
  );
}
