import { Field, makeStyles, mergeClasses, Select, Textarea } from "@fluentui/react-components";
import { TEAM } from "../../domain/forecast/groups";
import type { RollupRow } from "../../domain/forecast/rollup";
import { MANAGER } from "../../terms/manager";
import { Note } from "../kit/Note";
import { TextInput } from "../kit/TextInput";
import { useType } from "../kit/type";
import { amountWords } from "../words/amount";
import { rateWords } from "../words/rate";
import { readBack } from "../words/readBack";
import { callOfWeek, mondayOf } from "./calledLines";
import type { CallFields } from "./callDraft";
import { CallRecordTable } from "./CallRecordTable";
import type { CallReading, TypedFigure } from "./callReading";
import { apartWords, standingWords, suchPeriods } from "./callWords";
import type { PeriodBook } from "./forecastBook";
import { NOBODY } from "./RepTable";
import type { TrialTold } from "./useTrial";

const useStyles = makeStyles({
  plain: { margin: 0 },
  three: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", gap: "8px" },
  stack: { display: "flex", flexDirection: "column", gap: "10px" },
});

export interface CallStepProps {
  readonly book: PeriodBook;
  readonly member: string;
  readonly onMember: (member: string) => void;
  /** The member's line of the roll-up, the team's for the manager. */
  readonly sums: RollupRow | undefined;
  readonly fields: CallFields;
  readonly reading: CallReading;
  /** From how large a difference on a call needs a reason. */
  readonly limit: number;
  /** The odds that the typed call comes true or better. */
  readonly trial: TrialTold;
  readonly onFields: (fields: CallFields) => void;
}

/** One call: whose, three figures beside their sums, how likely it is, why it differs, and how the last ones came out. */
export function CallStep(props: CallStepProps) {
  const { book, member, onMember, fields, reading, limit, onFields } = props;
  const styles = useStyles();
  return (
    <>
      <div className={styles.stack}>
        <Field label="Whose call">
          <Select value={member} onChange={(_event, { value }) => onMember(value)}>
            <option value={MANAGER}>Mine (manager)</option>
            {book.rows
              .filter(({ name }) => name !== TEAM && name !== NOBODY)
              .map(({ name }) => (
                <option key={name}>{name}</option>
              ))}
          </Select>
        </Field>
        <Figures {...props} />
      </div>
      <Likely {...props} />
      {(reading.needsReason || fields.reason !== "") && (
        <Field
          label="Why is it not the roll-up?"
          required={reading.needsReason}
          {...(reading.gap === "no reason" && {
            validationState: "error",
            validationMessage: `More than ${rateWords(limit)} apart: one line, so that you can learn from it later.`,
          })}
        >
          <Textarea
            rows={2}
            resize="vertical"
            value={fields.reason}
            onChange={(_event, { value }) => onFields({ ...fields, reason: value })}
          />
        </Field>
      )}
      <CallRecordTable book={book} member={member} />
    </>
  );
}

function Figures({ sums, fields, reading, onFields }: CallStepProps) {
  const styles = useStyles();
  return (
    <div className={styles.three}>
      <Amount
        label="Commit"
        hint={sums ? `sum ${amountWords(sums.commit)}` : ""}
        text={fields.commit}
        figure={reading.commit}
        onType={(commit) => onFields({ ...fields, commit })}
      />
      <Amount
        label="Call"
        isRequired
        hint={sums ? `roll-up ${amountWords(sums.commit)}` : ""}
        text={fields.call}
        figure={reading.call}
        onType={(call) => onFields({ ...fields, call })}
      />
      <Amount
        label="Best case"
        hint={sums ? `sum ${amountWords(sums.bestCase)}` : ""}
        text={fields.bestCase}
        figure={reading.bestCase}
        onType={(bestCase) => onFields({ ...fields, bestCase })}
      />
    </div>
  );
}

interface AmountProps {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly figure: TypedFigure;
  readonly isRequired?: boolean;
  readonly onType: (text: string) => void;
}

/** A figure as one says it; when the field is left it is read back as it was understood. */
function Amount({ label, hint, text, figure, isRequired = false, onType }: AmountProps) {
  const leave = (): void => {
    const understood = typeof figure === "number" ? readBack(figure) : text;
    if (understood !== text) onType(understood);
  };
  return (
    <Field
      label={label}
      required={isRequired}
      hint={hint}
      {...(figure === "unread" && {
        validationState: "error",
        validationMessage: "A number, like 2.25 M",
      })}
    >
      <TextInput value={text} inputMode="decimal" onType={onType} onBlur={leave} />
    </Field>
  );
}

/** How the call lies beside the roll-up, and how often such periods reach it. */
function Likely({ book, member, reading, trial }: CallStepProps) {
  const type = useType();
  const styles = useStyles();
  const { facts, period, today } = book;
  const at = { period: period.name, week: mondayOf(today), member };
  const standing = callOfWeek(facts?.calls ?? [], at);
  const odds = trial.told?.ok === true ? trial.told.value.odds : null;
  return (
    <>
      {standing && <p className={mergeClasses(type.quiet, styles.plain)}>{standingWords(standing)}</p>}
      {typeof reading.call === "number" && (
        <Note isFinding>
          <span role="status">
            {apartWords(member, reading.apart)}
            {odds !== null && !trial.isBusy && (
              <>
                {" It comes true or better in "}
                <span className={type.strong}>{Math.round(100 * odds)} of 100</span>
                {` such ${suchPeriods(period)}.`}
              </>
            )}
          </span>
        </Note>
      )}
    </>
  );
}
