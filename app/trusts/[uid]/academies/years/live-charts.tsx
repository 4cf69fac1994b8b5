"use client";

import {
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { levelIndex } from "@/lib/rubric/read";
import { LEVEL_NAMES, LEVELS, type Level } from "@/lib/rubric/types";

/** One row over the years with its words, which are found on the server: they need the framework. */
export interface LiveLine {
  readonly key: string;
  readonly title: string;
  readonly said: string;
  readonly years: readonly LiveYear[];
}

interface LiveYear {
  readonly name: string;
  readonly said: string;
  readonly levels: readonly Level[];
}

/** One chart a row; a pointer over one marks the same year in all of them. */
export default function LiveCharts({ lines }: { lines: readonly LiveLine[] }) {
  return (
    <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {lines.map(({ key, title, said, years }) => (
        <li key={key} className="card flex min-w-0 flex-col gap-2 p-4">
          <span className="text-small font-semibold">{title}</span>
          <div aria-hidden="true" className="h-44 text-fine" data-live={key}>
            <Chart years={years} />
          </div>
          <span className="text-fine text-ink-2">{said}</span>
        </li>
      ))}
    </ul>
  );
}

function Chart({ years }: { years: readonly LiveYear[] }) {
  const points = years.map(year => ({
    name: year.name,
    said: year.said,
    lower: placeOf(year.levels.at(0)),
    upper: placeOf(year.levels.at(-1)),
  }));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart
        data={points}
        syncId="years"
        accessibilityLayer={false}
        margin={{ top: 8, right: 12, bottom: 0, left: 0 }}
      >
        <CartesianGrid vertical={false} stroke="var(--color-line)" />
        <XAxis
          dataKey="name"
          padding={{ left: 20, right: 20 }}
          tickMargin={8}
          tickLine={false}
          stroke="var(--color-ink-3)"
        />
        <YAxis
          type="number"
          domain={[0, LEVELS.length - 1]}
          ticks={LEVELS.map(levelIndex)}
          tickFormatter={place => nameAt(Number(place))}
          tickLine={false}
          axisLine={false}
          width={84}
          stroke="var(--color-ink-3)"
        />
        <Tooltip
          formatter={(_value, _name, item) => [String(item.payload.said), "Level"]}
          isAnimationActive={false}
        />
        {(["lower", "upper"] as const).map(end => (
          <Line
            key={end}
            dataKey={end}
            type="linear"
            connectNulls={false}
            isAnimationActive={false}
            stroke="var(--color-brand)"
            strokeWidth={2}
            dot={{ r: 4, fill: "var(--color-brand)" }}
            {...(end === "upper" && { tooltipType: "none" as const })}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
}

/** A place on the axis: an order to draw by, and never a number to read. */
function placeOf(level: Level | undefined): number | null {
  return level === undefined ? null : levelIndex(level);
}

function nameAt(place: number): string {
  const level = LEVELS[place];
  return level === undefined ? "" : LEVEL_NAMES[level];
}
