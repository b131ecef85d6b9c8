import { mergeClasses } from "@fluentui/react-components";
import type { Serial } from "../../kit/serial";
import { Det } from "../kit/Det";
import { useTable } from "../kit/useTable";
import { useType } from "../kit/type";
import { dayInYear } from "../words/day";
import { comparedSide, comparedWith } from "./comparedWith";
import type { ReviewDraft } from "./reviewDraft";
import type { PastReview } from "./reviewedDeal";

export interface CompareProps {
  readonly last: PastReview;
  readonly draft: ReviewDraft;
  readonly questions: readonly string[];
  readonly today: Serial;
}

/** What this review says otherwise than the last one, line by line. */
export function Compare({ last, draft, questions, today }: CompareProps) {
  const table = useTable();
  const type = useType();
  const lines = comparedWith(last, draft, questions);
  const on = last.review.date === null ? "the last review" : dayInYear(last.review.date, today);
  return (
    <Det title={`Compared with ${on}`} side={comparedSide(lines)}>
      {lines.length === 0 ? (
        <p className={type.small}>All as it was then.</p>
      ) : (
        <table className={mergeClasses(table.table, table.words)}>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">then</th>
              <th scope="col">now</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ what, then, now }) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td>{then}</td>
                <td>{now}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Det>
  );
}
