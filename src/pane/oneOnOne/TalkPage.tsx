import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { Page } from "../kit/Page";
import { Row } from "../kit/Row";
import { RowList } from "../kit/RowList";
import { useType } from "../kit/type";
import { amountOrDash } from "../words/amount";
import { dayInYear } from "../words/day";
import { dealName, firstName } from "../words/dealWords";
import { agendaText } from "./agenda";
import { AgendaPart } from "./AgendaPart";
import { GoalsPart } from "./GoalsPart";
import { Numbered } from "./Numbered";
import { PromisesPart } from "./PromisesPart";
import { sinceLines } from "./sinceLines";
import { reasonLine } from "./sinceWords";
import type { TalkAbout } from "./talkAbout";
import type { TalkPageProps } from "./talkPageProps";
import { talkDock } from "./talkDock";
import { TalkEnd } from "./TalkEnd";
import { TalkHead } from "./TalkHead";

const useStyles = makeStyles({ list: { margin: "4px 0", paddingLeft: "16px" } });

/** A one-on-one: six points in one order, the member's goals first, the next step last. */
export function TalkPage(props: TalkPageProps) {
  const { about, draft, onDraft, onLeave } = props;
  const name = firstName(about.member);
  const [hasAgenda, setAgenda] = useState(false);
  return (
    <Page name="1:1" onLeave={onLeave} dock={talkDock({ ...props, onAgenda: () => setAgenda(!hasAgenda) })}>
      <TalkHead {...props} />
      {hasAgenda && <AgendaPart text={agendaText(about, draft)} onPrint={props.onPrint} />}
      <Numbered number={1} title={`${name}’s goals`} side={goalsSide(about)}>
        <GoalsPart
          name={name}
          goals={about.goals}
          closedDeals={about.closedDeals}
          today={about.today}
          onAgree={props.onAgree}
        />
      </Numbered>
      <Since about={about} />
      <Deals {...props} />
      <Numbered number={4} title="Promises">
        <PromisesPart
          name={name}
          promises={about.promises}
          draft={draft}
          today={about.today}
          onDraft={onDraft}
        />
      </Numbered>
      <TalkEnd {...props} />
    </Page>
  );
}

function goalsSide({ goals, today }: TalkAbout): string {
  const newest = Math.max(0, ...goals.map(({ of }) => of ?? 0));
  return newest === 0 ? "no figure yet" : `week of ${dayInYear(newest, today)}`;
}

function Since({ about }: { readonly about: TalkAbout }) {
  const styles = useStyles();
  const type = useType();
  return (
    <Numbered number={2} title="Since last time">
      <ul className={`${type.small} ${styles.list}`}>
        {sinceLines(about).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Numbered>
  );
}

function Deals({ about, onReview }: TalkPageProps) {
  const type = useType();
  const title = about.deals.length === 1 ? "One deal to talk about" : "Three deals to talk about";
  return (
    <Numbered number={3} title={title}>
      {about.deals.length === 0 && <p className={type.small}>No open deal. What would the next one be?</p>}
      <RowList>
        {about.deals.map(({ deal, reasons }) => (
          <li key={deal.row}>
            <Row
              title={dealName(deal.record)}
              right={amountOrDash(deal.record.amount)}
              meta={reasonLine(reasons)}
              onOpen={() => onReview(deal.record.dealId)}
            />
          </li>
        ))}
      </RowList>
    </Numbered>
  );
}
