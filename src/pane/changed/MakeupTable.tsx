import { mergeClasses } from "@fluentui/react-components";
import type { Makeup, Shift } from "../../domain/forecast/makeup";
import { fromCents } from "../../kit/money";
import type { Level } from "../../domain/forecast/moves";
import { useTable } from "../kit/useTable";
import { amountWords, signedWords } from "../words/amount";
import { changeOf } from "./changeWords";

export interface MakeupTableProps {
  readonly makeup: Makeup;
  /** What the two days are called. */
  readonly days: readonly [before: string, after: string];
}

/** What the number is made of on both days; a deal that is won goes from open to closed and stays in play. */
export function MakeupTable({ makeup: { closed, open, inPlay }, days }: MakeupTableProps) {
  const table = useTable();
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">Of it</th>
          {days.map((day) => (
            <th key={day} scope="col">
              {day}
            </th>
          ))}
          <th scope="col">change</th>
        </tr>
      </thead>
      <tbody>
        <PartRow name="Closed" shift={closed} />
        <PartRow name="Open" shift={open} />
        <PartRow name="In play" shift={inPlay} isTotal />
      </tbody>
    </table>
  );
}

interface PartRowProps {
  readonly name: string;
  readonly shift: Shift;
  readonly isTotal?: boolean;
}

function PartRow({ name, shift, isTotal = false }: PartRowProps) {
  const table = useTable();
  const { before, after } = shift;
  return (
    <tr className={mergeClasses(isTotal && table.total)}>
      <th scope="row">{name}</th>
      <td>{levelWords(before)}</td>
      <td>{levelWords(after)}</td>
      <td>{signedWords(changeOf(shift))}</td>
    </tr>
  );
}

function levelWords({ cents }: Level): string {
  return amountWords(fromCents(cents));
}
