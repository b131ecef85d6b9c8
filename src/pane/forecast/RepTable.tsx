import { mergeClasses } from "@fluentui/react-components";
import { TEAM } from "../../domain/forecast/groups";
import { useLink } from "../kit/useLink";
import { useTable } from "../kit/useTable";
import { wholeWords } from "../words/amount";
import { inUnit, type MoneyUnit, signedInUnit } from "../words/unit";

/** One owner's line, or the team's. */
export interface RepLine {
  readonly name: string;
  readonly closed: number;
  readonly rollUp: number;
  readonly call: number | null;
  /** By how much what is in play moved; null where that is not known. */
  readonly since: number | null;
  /** Deals without an amount or a probability. */
  readonly incomplete: number;
}

export interface RepTableProps {
  readonly lines: readonly RepLine[];
  readonly unit: MoneyUnit;
  /** "since 9 Nov"; null where nothing is known of before. */
  readonly since: string | null;
  readonly onRep: (name: string) => void;
}

/** Closed, roll-up, last call and what moved of each rep, the team last; a name opens the rep's part of it. */
export function RepTable({ lines, unit, since, onRep }: RepTableProps) {
  const table = useTable();
  const hasGaps = lines.some(({ incomplete }) => incomplete > 0);
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">Rep</th>
          <th scope="col">closed</th>
          <th scope="col">roll-up</th>
          <th scope="col">call</th>
          {hasGaps && (
            <th scope="col" title="Deals without an amount or a probability">
              gaps
            </th>
          )}
          {since !== null && <th scope="col">{since}</th>}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.name} className={mergeClasses(line.name === TEAM && table.total)}>
            <th scope="row">
              <Name name={line.name} onRep={onRep} />
            </th>
            <td>{inUnit(line.closed, unit)}</td>
            <td>{inUnit(line.rollUp, unit)}</td>
            <td>{line.call === null ? "–" : inUnit(line.call, unit)}</td>
            {hasGaps && <td>{line.incomplete === 0 ? "–" : wholeWords(line.incomplete)}</td>}
            {since !== null && <td>{line.since === null ? "–" : signedInUnit(line.since, unit)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Deals of nobody have no rep to open. */
function Name({ name, onRep }: { readonly name: string; readonly onRep: (name: string) => void }) {
  const { link } = useLink();
  if (name === TEAM) return name;
  if (name === NOBODY) return "No owner";
  return (
    <button type="button" className={link} onClick={() => onRep(name)}>
      {name}
    </button>
  );
}

/** How a roll-up names the deals without an owner. */
export const NOBODY = "(blank)";
