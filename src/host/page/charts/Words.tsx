import { lineHeight } from "../../book/charts/plot-frame";
import type { ChartFont } from "../../book/types/chart-looks";
import { lettersOf } from "./svg-looks";

interface WordsProps {
  readonly text: string;
  readonly font: ChartFont;
  readonly x: number;
  /** The middle of the text's height. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly transform?: string;
}

/** A text of one or several lines around a point. */
export function Words({ text, font, x, y, anchor, transform }: WordsProps) {
  const lines = text.split("\n");
  const step = lineHeight(font);
  const first = y - ((lines.length - 1) * step) / 2;
  return (
    <text textAnchor={anchor} dominantBaseline="central" transform={transform} {...lettersOf(font)}>
      {lines.map((line, at) => (
        <tspan key={at} x={x} y={first + at * step}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
