import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ExportTable } from "../../intake/reader/exportTable";
import { Det } from "../kit/Det";
import { Section } from "../kit/Section";
import { useType } from "../kit/type";
import { counted } from "../words/counted";
import { leftOutCount, leftOutLines, leftOutTitle } from "./leftOutLines";

const SHOWN = 20;
/** So many more come at once. */
const PAGE = 200;

/** The lines of a file that are no deals, so that nobody has to trust that they are none. */
export function LinesLeftOut({ table }: { readonly table: Pick<ExportTable, "skipped" | "blank"> }) {
  const type = useType();
  const [shown, setShown] = useState(SHOWN);
  const lines = useMemo(() => leftOutLines(table), [table]);
  if (leftOutCount(table) === 0) return null;
  const rest = lines.length - shown;
  const isGrouped = table.skipped.some(({ kind }) => kind === "heading");
  return (
    <Section title="Lines that are no deals">
      <Det title={<span className={type.small}>{leftOutTitle(table)}</span>}>
        {lines.slice(0, shown).map(({ row, words }) => (
          <p key={row} className={type.small}>
            {words}
          </p>
        ))}
        {rest > 0 && (
          <Button appearance="subtle" onClick={() => setShown(shown + PAGE)}>
            Show {Math.min(PAGE, rest)} more of {counted(rest, "line")}
          </Button>
        )}
        {isGrouped && (
          <p className={type.small}>
            The report is grouped. Exported as “Details Only” it has none of these.
          </p>
        )}
      </Det>
    </Section>
  );
}
