import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Enough, OwnersEnough } from "../../domain/inspection/enoughDeals";
import { TEMPERATURES } from "../../terms/temperatures";
import { useTable } from "../kit/useTable";
import { Watch } from "../kit/Watch";
import { firstName } from "../words/dealWords";

const useStyles = makeStyles({ even: { tableLayout: "fixed" } });

/** What each owner has at each temperature, and how many are missing for the target. */
export function TemperatureTable({ rows }: { readonly rows: readonly OwnersEnough[] }) {
  const styles = useStyles();
  const table = useTable();
  return (
    <table className={mergeClasses(table.table, styles.even)}>
      <thead>
        <tr>
          <th scope="col">Owner</th>
          {TEMPERATURES.map((name) => (
            <th key={name} scope="col">
              {name.toLowerCase()}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ owner, at }) => (
          <tr key={owner}>
            <th scope="row">{shortName(owner, rows)}</th>
            {at.map((enough) => (
              <td key={enough.temperature}>{haveOf(enough)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The first name while it tells the owners apart. */
function shortName(owner: string, rows: readonly OwnersEnough[]): string {
  const first = firstName(owner);
  return rows.filter((row) => firstName(row.owner) === first).length === 1 ? first : owner;
}

function haveOf({ have, short }: Enough) {
  if (short === null || short === 0) return have;
  return (
    <Watch>
      {have}, −{short}
    </Watch>
  );
}
