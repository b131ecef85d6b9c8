import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { WorksheetFunction } from "../../functions/define";
import type { Cell } from "../../kit/cell";
import { Msg } from "../kit/Msg";
import { Section } from "../kit/Section";
import { useTable } from "../kit/useTable";
import { useType } from "../kit/type";
import { counted } from "../words/counted";
import { answerFormats, hasHeaders, shownCell } from "./answerFormats";
import type { ReadyFormula } from "./prepared";

/** So many rows show what kind of answer it is. */
const SHOWN = 14;

const useStyles = makeStyles({
  figure: { fontSize: "20px", lineHeight: "26px", fontWeight: 600, overflowWrap: "anywhere" },
  /** A wide answer is moved sideways within its frame, never the page. */
  frame: {
    overflowX: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  text: { "& td, & thead th": { textAlign: "left" }, "& td": { whiteSpace: "normal", minWidth: "80px" } },
});

export interface AnswerPartProps {
  readonly worksheetFunction: WorksheetFunction;
  /** Null while it is worked out, or while an argument is missing. */
  readonly ready: ReadyFormula | null;
  readonly isWaiting: boolean;
}

/** The answer as it will stand in the cells, before anything is written. */
export function AnswerPart({ worksheetFunction, ready, isWaiting }: AnswerPartProps) {
  const type = useType();
  if (!ready) {
    const words = isWaiting ? "Working it out…" : "It waits for what is missing below.";
    return (
      <Section title="The answer">
        <p className={type.small}>{words}</p>
      </Section>
    );
  }
  const { preview } = ready;
  if (preview.kind === "error") return <ErrorAnswer {...preview} />;
  return (
    <Section title="The answer" side={sizeWords(preview.grid)}>
      {preview.isSingle ? (
        <SingleAnswer worksheetFunction={worksheetFunction} ready={ready} />
      ) : (
        <AnswerTable worksheetFunction={worksheetFunction} ready={ready} />
      )}
    </Section>
  );
}

function sizeWords({ length: rows, 0: first = [] }: readonly (readonly Cell[])[]): string {
  return `${counted(rows, "row")} × ${counted(first.length, "column")}`;
}

interface ErrorAnswerProps {
  readonly code: string;
  readonly message: string;
}

function ErrorAnswer({ code, message }: ErrorAnswerProps) {
  const isTooLittle = code === "#N/A";
  const after = isTooLittle
    ? "It may be inserted: it answers by itself once there is enough."
    : "Mend that first; a formula that cannot answer is not inserted.";
  return (
    <Section title="The answer">
      <Msg intent="warning" title={isTooLittle ? "Not enough to go by yet" : "It cannot answer like this"}>
        {message}. {after}
      </Msg>
    </Section>
  );
}

interface ShownAnswer {
  readonly worksheetFunction: WorksheetFunction;
  readonly ready: ReadyFormula;
}

function SingleAnswer({ worksheetFunction, ready: { preview, dates } }: ShownAnswer) {
  const styles = useStyles();
  if (preview.kind === "error") return null;
  const [format = ""] = answerFormats(worksheetFunction, preview);
  return <div className={styles.figure}>{shownCell(preview.grid[0]?.[0] ?? "", format, dates)}</div>;
}

function AnswerTable({ worksheetFunction, ready: { preview, dates } }: ShownAnswer) {
  const styles = useStyles();
  const table = useTable();
  const type = useType();
  if (preview.kind === "error") return null;
  const formats = answerFormats(worksheetFunction, preview);
  const isHeaded = hasHeaders(worksheetFunction, preview);
  const rows = isHeaded ? preview.grid.slice(1) : preview.grid;
  const isText = rows.every((row) => row.every((cell) => typeof cell === "string"));
  const shown = rows
    .slice(0, SHOWN)
    .map((row) => row.map((cell, at) => shownCell(cell, formats[at] ?? "", dates)));
  return (
    <>
      <div className={styles.frame} role="region" aria-label="The answer" tabIndex={0}>
        <table className={mergeClasses(table.table, isText && styles.text)}>
          {isHeaded && <HeaderRow headers={(preview.grid[0] ?? []).map(String)} />}
          <tbody>
            {shown.map((row, at) => (
              <AnswerRow key={at} cells={row} isNamed={isHeaded} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > SHOWN && <p className={type.quiet}>And {counted(rows.length - SHOWN, "more row")}.</p>}
      {rows.length === 0 && <p className={type.quiet}>Only its headers for now: there is nothing to list.</p>}
    </>
  );
}

function HeaderRow({ headers }: { readonly headers: readonly string[] }) {
  return (
    <thead>
      <tr>
        {headers.map((header) => (
          <th key={header} scope="col">
            {header}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** A row of the answer; under headers its first cell names it. */
function AnswerRow({ cells, isNamed }: { readonly cells: readonly string[]; readonly isNamed: boolean }) {
  return (
    <tr>
      {cells.map((words, at) =>
        isNamed && at === 0 ? (
          <th key={at} scope="row">
            {words}
          </th>
        ) : (
          <td key={at}>{words}</td>
        ),
      )}
    </tr>
  );
}
