import { tokens } from "@fluentui/react-components";
import { amountWords } from "../words/amount";

/** What one period holds: closed so far, the 80 % range of its end where it can be said, and the target. */
export interface PeriodOutlook {
  readonly closed: number;
  readonly range: { readonly low: number; readonly median: number; readonly high: number } | null;
  readonly target: number | null;
}

/** A range to hold the other against. */
export type OtherRange = Pick<NonNullable<PeriodOutlook["range"]>, "low" | "high">;

export interface RangeBarProps {
  readonly outlook: PeriodOutlook;
  /** The range of the book, as a thin line under the one on trial. */
  readonly was?: OtherRange | undefined;
}

/** Room right of the largest figure, so that its mark is not on the edge. */
const HEADROOM = 1.1;

/** Closed, range and target on one line. In percent coordinates, since a scaled drawing would scale its words. */
export function RangeBar({ outlook, was }: RangeBarProps) {
  const { closed, range, target } = outlook;
  const full = Math.max(closed, range?.high ?? 0, was?.high ?? 0, target ?? 0) * HEADROOM || 1;
  const at = (amount: number): string => `${String((Math.max(0, amount) / full) * 100)}%`;
  return (
    <svg
      width="100%"
      height="46"
      role="img"
      aria-label={outlookSentence(outlook) + otherSentence(was)}
      style={{ display: "block", overflow: "visible" }}
    >
      <rect y="10" width="100%" height="12" rx="2" fill={tokens.colorNeutralBackground4} />
      <rect y="10" width={at(closed)} height="12" rx="2" fill={tokens.colorNeutralForeground3} />
      {was && <OtherBar x={at(was.low)} width={at(was.high - was.low)} />}
      {range && (
        <g fill={tokens.colorCompoundBrandStroke} stroke={tokens.colorCompoundBrandStroke}>
          <rect
            x={at(range.low)}
            y="10"
            width={at(range.high - range.low)}
            height="12"
            rx="2"
            fillOpacity="0.35"
          />
          <rect x={at(range.median)} y="10" width="2" height="12" stroke="none" />
        </g>
      )}
      <text y="41" fontSize="12" fill={tokens.colorNeutralForeground2}>
        closed
      </text>
      {target !== null && <TargetMark x={at(target)} words={`target ${amountWords(target)}`} />}
    </svg>
  );
}

function OtherBar({ x, width }: { readonly x: string; readonly width: string }) {
  return <rect x={x} y="25" width={width} height="3" rx="1.5" fill={tokens.colorNeutralForeground3} />;
}

/** Half of what the target's words take, and what "closed" takes beside them. */
const [HALF_PX, CLOSED_PX] = [42, 90];

/** The words stand under their mark as far as the ends of the bar let them. */
function TargetMark({ x, words }: { readonly x: string; readonly words: string }) {
  const under = `max(${String(CLOSED_PX)}px, min(${x}, 100% - ${String(HALF_PX)}px))`;
  return (
    <>
      <rect x={x} y="4" width="2" height="24" rx="1" fill={tokens.colorNeutralForeground1} />
      <text
        y="41"
        textAnchor="middle"
        fontSize="12"
        fill={tokens.colorNeutralForeground2}
        style={{ transform: `translateX(${under})` }}
      >
        {words}
      </text>
    </>
  );
}

function outlookSentence({ closed, range, target }: PeriodOutlook): string {
  const sentences = [`Closed ${amountWords(closed)}.`];
  if (range) {
    sentences.push(
      `Eight times out of ten the period ends between ${amountWords(range.low)} and ${amountWords(range.high)},` +
        ` half of the time above ${amountWords(range.median)}.`,
    );
  }
  if (target !== null) sentences.push(`Target ${amountWords(target)}.`);
  return sentences.join(" ");
}

function otherSentence(was: OtherRange | undefined): string {
  return was ? ` In the book it is ${amountWords(was.low)} to ${amountWords(was.high)}.` : "";
}
