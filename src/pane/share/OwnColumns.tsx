import { Checkbox, makeStyles } from "@fluentui/react-components";
import type { SheetPlan } from "../../share/planCopy";
import type { CopyChoice } from "../../share/policyOf";
import { Section } from "../kit/Section";
import { useType } from "../kit/type";

type Added = CopyChoice["addedColumns"];

export interface OwnColumnsProps {
  readonly sheets: readonly SheetPlan[];
  readonly added: Added;
  readonly onAdded: (added: Added) => void;
}

const useStyles = makeStyles({ box: { display: "flex", marginLeft: "-8px" } });

/** Columns that the manager put beside the book's: private unless they are ticked. */
export function OwnColumns({ sheets, added, onAdded }: OwnColumnsProps) {
  const styles = useStyles();
  const type = useType();
  const isAdded = (sheet: string, header: string): boolean =>
    added.some((column) => column.sheet === sheet && column.header === header);
  const own = sheets.flatMap(({ ownName: sheet, fate, columns }) =>
    fate !== "stays"
      ? []
      : columns
          .filter(({ header, fate }) => header !== "" && (fate === "undeclared" || isAdded(sheet, header)))
          .map(({ header }) => ({ sheet, header })),
  );
  if (own.length === 0) return null;
  return (
    <Section title="Your own columns" side="stay out unless ticked">
      {own.map(({ sheet, header }) => {
        const others = added.filter((column) => column.sheet !== sheet || column.header !== header);
        const isIn = others.length < added.length;
        return (
          <Checkbox
            key={`${sheet}|${header}`}
            className={styles.box}
            checked={isIn}
            onChange={() => onAdded(isIn ? others : [...added, { sheet, header }])}
            label={
              <>
                {header} <span className={type.quiet}>{sheet}</span>
              </>
            }
          />
        );
      })}
    </Section>
  );
}
