import type { Yardstick } from "../../domain/pipeline/needs";
import { askedByRule, type Untidy, unknownByRule } from "../../domain/pipeline/untidyDeals";
import type { HygieneSetting } from "../../excel/hygieneOf";
import type { Located } from "../../kit/located";
import type { Deal } from "../../schema/sheets/pipeline";
import type { ReadHistory } from "../changed/history";
import { Back } from "../kit/Back";
import { Det } from "../kit/Det";
import { Head } from "../kit/Head";
import { Page } from "../kit/Page";
import { byOwner } from "../lists/byOwner";
import { CopyMessage } from "../lists/CopyMessage";
import { counted } from "../words/counted";
import { factsOf, hygieneMessage } from "./hygieneMessage";
import { RuleList } from "./RuleList";
import { UntidyDeals } from "./UntidyDeals";

export interface HygienePageProps {
  readonly open: readonly Located<Deal>[];
  readonly untidy: readonly Untidy[];
  readonly settings: readonly HygieneSetting[];
  readonly yardstick: Yardstick;
  readonly readHistory: ReadHistory;
  readonly onGoTo: (row: number) => void;
  readonly onTurn: (setting: HygieneSetting) => void;
  /** Shows a rule's limit on Settings. */
  readonly onLimit: (setting: HygieneSetting) => void;
  readonly onBack: () => void;
}

/** What the team's deals lack by owner, a message to copy for each, and the rules that ask for it. */
export function HygienePage(props: HygienePageProps) {
  const { open, untidy, settings, yardstick, readHistory, onGoTo, onTurn, onLimit, onBack } = props;
  const owners = byOwner(untidy.map(({ deal }) => deal));
  const theirs = (deals: readonly Located<Deal>[]) => untidy.filter(({ deal }) => deals.includes(deal));
  const unknown = unknownByRule(open, yardstick);
  return (
    <Page name="Today" dock={{ state: "Nothing is sent by the book" }}>
      <div>
        <Back to="Today" onBack={onBack} />
        <Head title={titleOf(untidy.length)} lead={leadOf(untidy.length, open.length)} />
      </div>
      <div>
        {owners.map(({ owner, deals }, index) => (
          <Det
            key={owner}
            isOpen={index === 0}
            title={owner === "" ? "No owner" : owner}
            side={counted(deals.length, "deal")}
          >
            <UntidyDeals
              lines={theirs(deals).map((each) => ({ ...each, facts: factsOf(each, yardstick) }))}
              today={yardstick.today}
              readHistory={readHistory}
              onGoTo={onGoTo}
            />
            {owner !== "" && <Message owner={owner} text={hygieneMessage(owner, theirs(deals), yardstick)} />}
          </Det>
        ))}
      </div>
      <RuleList
        settings={settings}
        asked={askedByRule(untidy)}
        unknown={unknown}
        knowsLarge={yardstick.largeFrom !== null}
        onTurn={onTurn}
        onLimit={onLimit}
      />
    </Page>
  );
}

/** What was edited goes when the deals change that it is about. */
function Message({ owner, text }: { readonly owner: string; readonly text: string }) {
  return <CopyMessage key={text} owner={owner} text={text} rows={6} />;
}

function titleOf(untidy: number): string {
  return untidy === 0 ? "No deal to ask about" : `${counted(untidy, "deal")} to ask about`;
}

function leadOf(untidy: number, open: number): string {
  if (open === 0) return "There is no open deal.";
  const deals = counted(open, "open deal");
  return untidy === 0
    ? `None of ${deals}, by the rules below.`
    : `Of ${deals}, by the rules below. One message a rep, to edit and copy.`;
}
