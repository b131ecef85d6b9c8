import { Button, Field, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { PeriodFacts } from "../../domain/forecast/periods";
import { TextInput } from "../kit/TextInput";
import { amountWords } from "../words/amount";
import { typedAmount } from "../words/typedAmount";

const useStyles = makeStyles({
  line: { display: "grid", gridTemplateColumns: "1fr auto", gap: "8px", alignItems: "start" },
  /** Level with the field, under the height of its label. */
  save: { minWidth: 0, marginTop: "26px" },
});

export interface TargetFieldProps {
  readonly id: string;
  readonly period: PeriodFacts;
  readonly onTarget: (period: string, target: number | null) => void;
}

/** The period's target: typed as one says it, read back as it was understood, written to Settings. */
export function TargetField({ id, period, onTarget }: TargetFieldProps) {
  const styles = useStyles();
  const [text, setText] = useState(period.target === null ? "" : String(period.target));
  const target = text.trim() === "" ? null : typedAmount(text);
  const isUnread = target === undefined;
  const isNew = !isUnread && target !== period.target;
  return (
    <form
      className={styles.line}
      onSubmit={(event) => {
        event.preventDefault();
        if (isNew) onTarget(period.name, target);
      }}
    >
      <Field
        label={`Target of ${period.name}`}
        {...(isUnread
          ? { validationState: "error", validationMessage: "A number, like 2,400,000 or 2.4 M." }
          : { hint: target === null ? "Like 2,400,000 or 2.4 M; kept on Settings." : amountWords(target) })}
      >
        <TextInput id={id} value={text} inputMode="decimal" onType={setText} />
      </Field>
      <Button type="submit" className={styles.save} disabledFocusable={!isNew}>
        Keep
      </Button>
    </form>
  );
}
