import { Field, makeStyles, Select } from "@fluentui/react-components";
import { MONTHS_IN_FULL } from "../words/day";

const useStyles = makeStyles({ field: { marginTop: "10px" }, select: { minWidth: 0 } });

export interface FiscalYearProps {
  /** 1–12. */
  readonly month: number;
  readonly onMonth: (month: number) => void;
}

/** The month in which fiscal years begin: the book's quarters are cut and named by it. */
export function FiscalYear({ month, onMonth }: FiscalYearProps) {
  const styles = useStyles();
  return (
    <Field
      className={styles.field}
      label="Your fiscal year begins in"
      hint="Cuts and names the book’s quarters. A year is named by the one in which it ends."
    >
      <Select
        className={styles.select}
        value={String(month)}
        onChange={(_event, { value }) => onMonth(Number(value))}
      >
        {MONTHS_IN_FULL.map((name, at) => (
          <option key={name} value={String(at + 1)}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
