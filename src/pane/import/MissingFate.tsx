import { makeStyles, Select } from "@fluentui/react-components";
import { MISSING_ANSWERS, type MissingAnswer } from "../../intake/plan/withMissing";
import type { Deal } from "../../schema/sheets/pipeline";
import { dealName } from "../words/dealWords";

const useStyles = makeStyles({ choose: { marginTop: "4px" } });

const WORDS: Readonly<Record<MissingAnswer, string>> = {
  "not in this view": "Just not in this view: it stays open",
  lost: "Lost",
  deleted: "Deleted in the CRM: removed, counts nowhere",
};

export interface MissingFateProps {
  readonly deal: Deal;
  /** What is said of each deal by now. */
  readonly fates: ReadonlyMap<string, MissingAnswer>;
  readonly onFate: (dealId: string, fate: MissingAnswer) => void;
}

/** Asks what became of a deal that the file lacks; until somebody says, it stays open. */
export function MissingFate({ deal, fates, onFate }: MissingFateProps) {
  const styles = useStyles();
  return (
    <Select
      className={styles.choose}
      aria-label={`What happened to ${dealName(deal)}?`}
      value={fates.get(deal.dealId) ?? ""}
      onChange={(_event, { value }) => {
        const chosen = MISSING_ANSWERS.find((answer) => answer === value);
        if (chosen) onFate(deal.dealId, chosen);
      }}
    >
      <option value="" disabled>
        Choose; until then it stays open
      </option>
      {MISSING_ANSWERS.map((answer) => (
        <option key={answer} value={answer}>
          {WORDS[answer]}
        </option>
      ))}
    </Select>
  );
}
