import { makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { DealSwing } from "../../domain/forecast/trial";
import type { Located } from "../../kit/located";
import type { Deal } from "../../schema/sheets/pipeline";
import { Action } from "../kit/Action";
import { Private } from "../kit/Private";
import { useType } from "../kit/type";
import { counted } from "../words/counted";
import { toldApart } from "../words/toldApart";
import type { CallDraft } from "./callDraft";
import { JudgeRow } from "./JudgeRow";
import { judgmentOf } from "./judgments";

/** So many deals are shown before one asks for more. */
const SHOWN = 6;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  lead: { margin: 0 },
  more: { padding: "8px 0" },
});

export interface DealsStepProps {
  /** The deals to judge, those that move the odds most first; null while these are being found. */
  readonly listed: readonly Located<Deal>[] | null;
  /** How each moves the odds as they are judged now, by deal id. */
  readonly swings: ReadonlyMap<string, DealSwing>;
  /** Why no odds can be said; null where they can. */
  readonly unsaid: string | null;
  readonly draft: CallDraft;
  readonly onDraft: (draft: CallDraft) => void;
  readonly onGoTo: (row: number) => void;
}

/** The deals by their effect on the odds, each judged In or Out. */
export function DealsStep({ listed, unsaid, ...props }: DealsStepProps) {
  const styles = useStyles();
  const type = useType();
  return (
    <>
      <p className={`${type.quiet} ${styles.lead}`}>
        Those that move the odds most come first. Your judgment is private; the rep’s category stays as it is.{" "}
        <Private words="Only you" />
      </p>
      {unsaid !== null && <p className={`${type.small} ${styles.lead}`}>{unsaid}</p>}
      {listed === null && (
        <p className={`${type.small} ${styles.lead}`}>Finding those that move them most…</p>
      )}
      {listed?.length === 0 && <p className={styles.lead}>No open deal closes in this period.</p>}
      {listed !== null && <JudgeList listed={listed} {...props} />}
    </>
  );
}

type JudgeListProps = Omit<DealsStepProps, "listed" | "unsaid"> & {
  readonly listed: readonly Located<Deal>[];
};

function JudgeList({ listed, swings, draft, onDraft, onGoTo }: JudgeListProps) {
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? listed : listed.slice(0, SHOWN);
  const rest = listed.length - shown.length;
  const nameOf = toldApart(listed.map(({ record }) => record));
  const list = useRef<HTMLUListElement>(null);
  const showWhole = (): void => {
    setWhole(true);
    requestAnimationFrame(() => list.current?.children.item(SHOWN)?.querySelector("button")?.focus());
  };
  return (
    <div>
      <ul ref={list} className={styles.list}>
        {shown.map(({ row, record }) => (
          <JudgeRow
            key={row}
            deal={record}
            name={nameOf(record)}
            swing={swings.get(record.dealId.trim())}
            judged={judgmentOf(draft, record)}
            onJudge={(judged) =>
              onDraft({ ...draft, judgments: new Map(draft.judgments).set(record.dealId, judged) })
            }
            onGoTo={() => onGoTo(row)}
          />
        ))}
      </ul>
      {rest > 0 && (
        <div className={styles.more}>
          <Action onPress={showWhole}>Show {counted(rest, "more deal")}</Action>
        </div>
      )}
    </div>
  );
}
