import { Checkbox, makeStyles } from "@fluentui/react-components";
import type { ColumnPolicy } from "../../share/policy";
import { Private } from "../kit/Private";
import { useType } from "../kit/type";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", padding: "0 0 8px 24px" },
  box: { marginLeft: "-8px" },
  private: { margin: "4px 0 0" },
});

export interface ColumnPickerProps {
  readonly id: string;
  readonly sheet: string;
  readonly columns: readonly ColumnPolicy[];
  /** Takes a column into the copy or leaves it out. */
  readonly onTurn: (header: string) => void;
}

/** The columns of a sheet that may go, each with a box; private ones are named and have none. */
export function ColumnPicker({ id, sheet, columns, onTurn }: ColumnPickerProps) {
  const styles = useStyles();
  const type = useType();
  const mine = unique(columns.filter(({ fate }) => fate === "private"));
  return (
    <div id={id} role="group" aria-label={`Columns of ${sheet}`} className={styles.list}>
      {unique(columns.filter(({ fate }) => fate !== "private")).map(({ header, fate }) => (
        <Checkbox
          key={header}
          className={styles.box}
          label={header}
          checked={fate === "stays"}
          onChange={() => onTurn(header)}
        />
      ))}
      {mine.length > 0 && (
        <p className={`${type.quiet} ${styles.private}`}>
          <Private words="Stay with you" />: {mine.map(({ header }) => header).join(", ")}
        </p>
      )}
    </div>
  );
}

/** Tables of one sheet may share a header; a column is chosen by its name. */
function unique(columns: readonly ColumnPolicy[]): readonly ColumnPolicy[] {
  return [...new Map(columns.map((column) => [column.header, column])).values()];
}
