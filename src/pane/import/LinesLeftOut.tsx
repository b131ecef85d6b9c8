import type { SkippedLine } from "../../intake/reader/exportTable";
import { Det } from "../kit/Det";
import { Section } from "../kit/Section";
import { useType } from "../kit/type";
import { wholeWords } from "../words/amount";
import { counted } from "../words/counted";

const SHOWN = 20;
const KINDS: Readonly<Record<SkippedLine["kind"], string>> = {
  total: "a total",
  heading: "a group’s heading",
  footer: "a note below the deals",
};

/** The lines of a file that are no deals, so that nobody has to trust that they are none. */
export function LinesLeftOut({ lines }: { readonly lines: readonly SkippedLine[] }) {
  const type = useType();
  const isGrouped = lines.some(({ kind }) => kind === "heading");
  if (lines.length === 0) return null;
  return (
    <Section title="Lines that are no deals">
      <Det title={<span className={type.small}>{counted(lines.length, "line")} left out</span>}>
        {lines.slice(0, SHOWN).map(({ row, kind, text }) => (
          <p key={row} className={type.small}>
            Line {wholeWords(row)}, {KINDS[kind]}: {text}
          </p>
        ))}
        {lines.length > SHOWN && (
          <p className={type.small}>{wholeWords(lines.length - SHOWN)} more like these.</p>
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
