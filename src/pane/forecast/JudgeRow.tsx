import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { DealSwing } from "../../domain/forecast/trial";
import type { Deal } from "../../schema/sheets/pipeline";
import { Seg, type SegItem } from "../kit/Seg";
import { useType } from "../kit/type";
import { useLink } from "../kit/useLink";
import { amountOrDash } from "../words/amount";
import { firstName } from "../words/dealWords";
import { rateWords } from "../words/rate";
import type { Judgment } from "./callDraft";

const useStyles = makeStyles({
  row: {
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 132px",
    gap: "8px",
    alignItems: "center",
  },
  name: { color: "inherit", maxWidth: "100%" },
});

const NONE = "none";

const CHOICES: readonly SegItem<Judgment | typeof NONE>[] = [
  { value: "In", words: "In" },
  { value: "Out", words: "Out" },
  { value: NONE, words: "–", heard: "not judged" },
];

export interface JudgeRowProps {
  readonly deal: Deal;
  /** What it is called in its list. */
  readonly name: string;
  /** Undefined where the odds are not said, or hardly move. */
  readonly swing: DealSwing | undefined;
  readonly judged: Judgment | null;
  readonly onJudge: (judged: Judgment | null) => void;
  readonly onGoTo: () => void;
}

/** One deal, what it does to the odds, and the manager's judgment of it. */
export function JudgeRow({ deal, name, swing, judged, onJudge, onGoTo }: JudgeRowProps) {
  const styles = useStyles();
  const type = useType();
  const { link } = useLink();
  return (
    <li className={styles.row}>
      <div>
        <button
          type="button"
          className={mergeClasses(link, styles.name, type.strong, type.whole)}
          onClick={onGoTo}
        >
          {name}
        </button>
        <div className={mergeClasses(type.quiet, type.oneLine)}>
          {[firstName(deal.owner), amountOrDash(deal.amount)].filter(Boolean).join(" · ")}
        </div>
        {swing && <div className={type.small}>{swingWords(swing)}</div>}
      </div>
      <Seg
        label={`${name}: in or out`}
        items={CHOICES}
        value={judged ?? NONE}
        onChoose={(chosen) => onJudge(chosen === NONE ? null : chosen)}
      />
    </li>
  );
}

function swingWords({ ifLost, ifWon }: DealSwing): string {
  return `${rateWords(ifLost)} if lost · ${rateWords(ifWon)} if won`;
}
