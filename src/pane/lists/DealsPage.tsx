import type { Located } from "../../kit/located";
import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import type { ReadHistory } from "../changed/history";
import { Back } from "../kit/Back";
import { Det } from "../kit/Det";
import { Head } from "../kit/Head";
import { Page } from "../kit/Page";
import { amountWords } from "../words/amount";
import { counted } from "../words/counted";
import { byOwner } from "./byOwner";
import type { DealsTopic } from "./dealsTopic";
import { OwnersDeals } from "./OwnersDeals";

export interface DealsPageProps {
  readonly topic: DealsTopic;
  readonly deals: readonly Located<Deal>[];
  readonly today: Serial;
  readonly readHistory: ReadHistory;
  readonly onGoTo: (row: number, header: string) => void;
  readonly onBack: () => void;
}

/** The deals of one item of Today by owner, each a link to its cell, with a message to copy for each owner. */
export function DealsPage({ topic, deals, onBack, ...given }: DealsPageProps) {
  const owners = byOwner(deals);
  return (
    <Page name="Today" dock={{ state: "Nothing is sent by the book" }}>
      <div>
        <Back to="Today" onBack={onBack} />
        <Head title={topic.title} lead={topic.lead} />
      </div>
      <div>
        {owners.map(({ owner, deals: theirs, worth }, index) => (
          <Det
            key={owner}
            isOpen={index === 0}
            title={owner === "" ? "No owner" : owner}
            side={`${counted(theirs.length, "deal")}${worth === 0 ? "" : `, ${amountWords(worth)}`}`}
          >
            <OwnersDeals {...given} topic={topic} owner={owner} deals={theirs} />
          </Det>
        ))}
      </div>
    </Page>
  );
}
