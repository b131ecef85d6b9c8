import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { holdsWords } from "../../kit/text";
import type { Refusal } from "../../intake/plan/refusal";
import { Section } from "../kit/Section";
import { useType } from "../kit/type";
import { counted } from "../words/counted";
import { FilterField } from "./FilterField";
import { refusalWords } from "./refusalWords";

const SHOWN = 20;

/** So many more come at once: a list of thousands would hold the pane up. */
const PAGE = 200;

const useStyles = makeStyles({ list: { margin: "4px 0", paddingLeft: "16px" } });

/** The rows that stay out: row, column, value and reason, and the list to copy. */
export function RefusedRows({ refused }: { readonly refused: readonly Refusal[] }) {
  const styles = useStyles();
  const type = useType();
  const [shown, setShown] = useState(SHOWN);
  const [wanted, setWanted] = useState("");
  const isFound = (refusal: Refusal): boolean => holdsWords(refusalWords(refusal), wanted);
  const found = wanted.trim() === "" ? refused : refused.filter(isFound);
  const rest = found.length - shown;
  return (
    <Section
      title="Refused"
      {...(refused.length > 0 && { side: `${counted(refused.length, "row stays", "rows stay")} out` })}
    >
      {refused.length === 0 && <p className={type.small}>Every row can go in.</p>}
      <FilterField
        label="Filter by row, column, value or reason"
        all={refused.length}
        found={found.length}
        wanted={wanted}
        onWanted={(words) => {
          setWanted(words);
          setShown(SHOWN);
        }}
      />
      {found.length === 0 && refused.length > 0 && (
        <p className={type.small}>None of them has “{wanted.trim()}”.</p>
      )}
      <ul className={mergeClasses(type.small, styles.list)}>
        {found.slice(0, shown).map((refusal) => (
          <li key={`${refusal.row}${refusal.column}`}>{refusalWords(refusal)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <Button appearance="subtle" onClick={() => setShown(shown + PAGE)}>
          Show {Math.min(PAGE, rest)} more of {counted(rest, "row")}
        </Button>
      )}
    </Section>
  );
}
