import type { WeekAccuracy } from "../../domain/accuracy/accuracyByWeek";
import { ORIGINS } from "../../domain/accuracy/origins";
import { fromCents } from "../../kit/money";
import { useTable } from "../kit/useTable";
import { useType } from "../kit/type";
import { amountWords } from "../words/amount";
import { rateWords } from "../words/rate";
import { biasWords, ORIGIN_WORDS } from "./accuracyWords";

/** What closed by where it stood at that week: a forecast made then can only be judged on the first two. */
export function OriginsTable({ week: { origins, onKnown } }: { readonly week: WeekAccuracy }) {
  const table = useTable();
  const type = useType();
  const all = ORIGINS.reduce((total, origin) => total + origins[origin], 0);
  return (
    <>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">At that week</th>
            <th scope="col">share</th>
            <th scope="col">amount</th>
          </tr>
        </thead>
        <tbody>
          {ORIGINS.map((origin) => (
            <tr key={origin}>
              <th scope="row">{ORIGIN_WORDS[origin]}</th>
              <td>{all === 0 ? "–" : rateWords(origins[origin] / all)}</td>
              <td>{amountWords(fromCents(origins[origin]))}</td>
            </tr>
          ))}
          <tr className={table.total}>
            <th scope="row">Closed in the end</th>
            <td />
            <td>{amountWords(fromCents(all))}</td>
          </tr>
        </tbody>
      </table>
      <p className={type.quiet}>
        A roll-up can be judged only on the first two: on them it was {biasWords(onKnown.bias)}.
      </p>
    </>
  );
}
