import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Located } from "../../kit/located";
import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import { Det } from "../kit/Det";
import { useType } from "../kit/type";
import { amountWords, signedWords } from "../words/amount";
import { counted } from "../words/counted";
import { sentence } from "../words/sentence";
import type { ChangeView } from "./changeView";
import type { ReadHistory } from "./history";
import { LINE_WORDS } from "./changeWords";
import { MovedDeal } from "./MovedDeal";
import { stepsOf, type Step } from "./steps";

const BAR = { forcedColorAdjust: "none", backgroundColor: "CanvasText" } as const;

const useStyles = makeStyles({
  line: { display: "grid", gridTemplateColumns: "104px 1fr 60px", gap: "8px", alignItems: "center" },
  end: {
    display: "flex",
    justifyContent: "space-between",
    gap: "8px",
    padding: "8px 0 8px 24px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { display: "block" },
  figure: { textAlign: "right" },
  track: { position: "relative", height: "24px" },
  bar: {
    position: "absolute",
    top: "4px",
    height: "16px",
    minWidth: "2px",
    borderRadius: "2px",
  },
  up: {
    backgroundColor: tokens.colorPaletteGreenBackground3,
    "@media (forced-colors: active)": { ...BAR, backgroundColor: "Highlight" },
  },
  down: { backgroundColor: tokens.colorPaletteRedBackground3, "@media (forced-colors: active)": BAR },
  opening: {
    position: "absolute",
    top: 0,
    bottom: 0,
    width: "1px",
    backgroundColor: tokens.colorNeutralStrokeAccessible,
    "@media (forced-colors: active)": BAR,
  },
  deals: { listStyle: "none", margin: 0, padding: 0 },
});

/** The number at one end of the waterfall. */
export interface End {
  readonly words: string;
  readonly amount: number;
}

export interface StepListProps {
  readonly view: ChangeView;
  readonly readHistory: ReadHistory;
  readonly ends: readonly [opening: End, closing: End];
  readonly deals: readonly Located<Deal>[];
  readonly asOf: Serial;
  readonly onGoTo: (row: number, header?: string) => void;
}

/**
 * The waterfall, lying: the opening, a line with its bar for each thing that happened, the closing. The bars show the
 * change, from the opening on; each line opens its deals.
 */
export function StepList({ view, ends, ...props }: StepListProps) {
  const { steps, opening } = stepsOf(view.course);
  const [first, last] = ends;
  return (
    <div role="group" aria-label="Waterfall">
      <EndLine end={first} />
      {steps.map((step) => (
        <StepLine {...props} key={step.line} step={step} opening={opening} view={view} />
      ))}
      <EndLine end={last} />
    </div>
  );
}

function EndLine({ end: { words, amount } }: { readonly end: End }) {
  const styles = useStyles();
  const type = useType();
  return (
    <div className={mergeClasses(styles.end, type.small, type.strong)}>
      <span>In play {words}</span>
      <span className={mergeClasses(styles.figure, type.figure)}>{amountWords(amount)}</span>
    </div>
  );
}

interface StepLineProps extends Omit<StepListProps, "ends"> {
  readonly step: Step;
  readonly opening: number;
}

function StepLine({ step, opening, view, readHistory, deals, asOf, onGoTo }: StepLineProps) {
  const styles = useStyles();
  return (
    <Det title={<StepTitle step={step} opening={opening} />}>
      <ul className={styles.deals}>
        {step.moves.map((move) => (
          <MovedDeal
            key={move.id}
            move={move}
            view={view}
            readHistory={readHistory}
            deal={deals.find(({ record }) => record.dealId.trim() === move.id)}
            today={asOf}
            onGoTo={onGoTo}
          />
        ))}
      </ul>
    </Det>
  );
}

function StepTitle({
  step: { line, moves, amount, start, width },
  opening,
}: Pick<StepLineProps, "step" | "opening">) {
  const styles = useStyles();
  const type = useType();
  const percent = (part: number): string => `${String(part * 100)}%`;
  return (
    <span className={mergeClasses(styles.line, type.small)}>
      <span>
        <span className={mergeClasses(styles.name, type.strong)}>{sentence(LINE_WORDS[line])}</span>
        <span className={type.quiet}>{counted(moves.length, "deal")}</span>
      </span>
      <span className={styles.track} aria-hidden>
        <span
          className={mergeClasses(styles.bar, amount < 0 ? styles.down : styles.up)}
          style={{ left: percent(start), width: percent(width) }}
        />
        <span className={styles.opening} style={{ left: percent(opening) }} />
      </span>
      <span className={mergeClasses(styles.figure, type.figure)}>{signedWords(amount)}</span>
    </span>
  );
}
