import { makeStyles } from "@fluentui/react-components";
import type { Serial } from "../../kit/serial";
import { Det } from "../kit/Det";
import { useType } from "../kit/type";
import { dayInYear } from "../words/day";
import type { ReviewedDeal } from "./reviewedDeal";

const useStyles = makeStyles({
  outlook: { margin: "0 0 4px" },
  list: { margin: 0, paddingLeft: "16px" },
});

/** More than a few notes are not read in a review. */
const AT_MOST = 5;

export interface MarketDetProps {
  readonly about: Pick<ReviewedDeal, "deal" | "account" | "market">;
  readonly today: Serial;
}

/** The customer's own outlook, and what is noted of the rival and the industry. */
export function MarketDet({ about, today }: MarketDetProps) {
  const styles = useStyles();
  const type = useType();
  const { competitor } = about.deal.record;
  const rival = competitor.trim() === "" ? "no rival named" : `against ${competitor}`;
  return (
    <Det title="Customer and rival" side={`${outlookSide(about)}, ${rival}`}>
      <div className={type.small}>
        <p className={styles.outlook}>{outlookWords(about, today)}</p>
        <ul className={styles.list}>
          {about.market.slice(0, AT_MOST).map(({ kind, title, soWhat }) => (
            <li key={`${kind ?? ""} ${title}`}>
              {kind === null ? "" : `${kind}: `}
              {title}
              {soWhat !== "" && `. ${soWhat}`}
            </li>
          ))}
        </ul>
        {about.market.length === 0 && "Nothing is noted on Market about them."}
      </div>
    </Det>
  );
}

function outlookSide({ account }: MarketDetProps["about"]): string {
  return account?.outlook ? `outlook ${account.outlook.toLowerCase()}` : "outlook unknown";
}

function outlookWords({ deal, account }: MarketDetProps["about"], today: Serial): string {
  const name = deal.record.account || "The customer";
  if (!account?.outlook) return `${name}: nobody has said on Accounts which way its own business is heading.`;
  const when = account.outlookDate === null ? "undated" : dayInYear(account.outlookDate, today);
  const why = account.outlookWhy === "" ? "no reason given" : account.outlookWhy;
  return `${name} is heading ${account.outlook.toLowerCase()}: ${why} (${[when, account.outlookSource].filter(Boolean).join(", ")}).`;
}
