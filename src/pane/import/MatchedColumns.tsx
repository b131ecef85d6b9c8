import { Field, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { useState } from "react";
import { chosenMapping, columnQuestionId, LEAVE_OUT } from "../../intake/plan/chosenMapping";
import type { ImportInput } from "../../intake/plan/importInput";
import type { Match } from "../../intake/recognise/mapping";
import { SOUGHT_COLUMNS } from "../../intake/recognise/soughtColumns";
import { tellingColumns } from "../../intake/recognise/tellingColumns";
import { pipeline } from "../../schema/sheets/pipeline";
import { Action } from "../kit/Action";
import { Det } from "../kit/Det";
import { Section } from "../kit/Section";
import { useTable } from "../kit/useTable";
import { useType } from "../kit/type";
import { counted } from "../words/counted";

const useStyles = makeStyles({
  change: { paddingTop: "8px", fontSize: "12px", lineHeight: "16px" },
  changing: { display: "grid", gap: "8px", paddingTop: "12px" },
});

export interface MatchedColumnsProps {
  readonly input: ImportInput;
  /** Whether the columns go where they went last week. */
  readonly isKnown: boolean;
  readonly onAnswer: (id: string, answer: string) => void;
}

/** A column of the book with the file's column that fills it. */
interface Matched {
  readonly id: string;
  readonly header: string;
  readonly match: Match | undefined;
}

/** Where the columns of the file go, after the answers; each can be changed. */
export function MatchedColumns({ input, isKnown, onAnswer }: MatchedColumnsProps) {
  const type = useType();
  const all = matchedColumns(input);
  const filled = all.filter(({ match }) => match !== undefined);
  const sources = new Set(filled.map(({ match }) => match?.source));
  const clues = new Set(Object.values(input.mapping.clues).map(({ source }) => source));
  const out = input.table.headers.filter((header) => !sources.has(header) && !clues.has(header));
  const same = isKnown ? ", same as last week" : "";
  return (
    <Section title="How the columns were matched">
      <Det
        isOpen
        title={<span className={type.small}>{`${counted(filled.length, "column")} matched${same}`}</span>}
      >
        <MatchTable matched={filled} />
        <Changing all={all} headers={input.table.headers} onAnswer={onAnswer} />
      </Det>
      {out.length > 0 && (
        <Det title={<span className={type.small}>{counted(out.length, "column")} left out</span>}>
          <p className={type.small}>{out.map((header) => `“${header}”`).join(", ")}</p>
        </Det>
      )}
    </Section>
  );
}

function matchedColumns({ table, mapping, answers }: ImportInput): readonly Matched[] {
  const chosen = chosenMapping(mapping, tellingColumns(table), answers);
  return SOUGHT_COLUMNS.map(({ key }) => ({
    id: columnQuestionId(key),
    header: pipeline.columns[key].header,
    match: chosen.columns[key],
  }));
}

function MatchTable({ matched }: { readonly matched: readonly Matched[] }) {
  const table = useTable();
  return (
    <table className={mergeClasses(table.table, table.words)}>
      <thead>
        <tr>
          <th scope="col">In your file</th>
          <th scope="col">In the book</th>
        </tr>
      </thead>
      <tbody>
        {matched.map(({ header, match }) => (
          <tr key={header}>
            <th scope="row">{match?.source}</th>
            <td>{header}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ChangingProps {
  readonly all: readonly Matched[];
  readonly headers: readonly string[];
  readonly onAnswer: (id: string, answer: string) => void;
}

/** One column of the book at a time, and the file's column that is to fill it. */
function Changing({ all, headers, onAnswer }: ChangingProps) {
  const styles = useStyles();
  const [at, setAt] = useState<string>();
  const column = all.find(({ header }) => header === at);
  if (column === undefined) {
    return (
      <div className={styles.change}>
        <Action onPress={() => setAt(all[0]?.header)}>Change a match</Action>
      </div>
    );
  }
  return (
    <div className={styles.changing}>
      <Field label="Column of the book">
        <Select value={column.header} onChange={(_event, { value }) => setAt(value)}>
          {all.map(({ header }) => (
            <option key={header}>{header}</option>
          ))}
        </Select>
      </Field>
      <Field label="Filled by">
        <Select
          value={column.match?.source ?? LEAVE_OUT}
          onChange={(_event, { value }) => onAnswer(column.id, value)}
        >
          <option value={LEAVE_OUT}>Nothing in the file</option>
          {headers.map((header) => (
            <option key={header}>{header}</option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
