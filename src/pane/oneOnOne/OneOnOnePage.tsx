import { useState } from "react";
import { needs, type Yardstick } from "../../domain/pipeline/needs";
import type { Located } from "../../kit/located";
import { fold } from "../../kit/text";
import type { Deal } from "../../schema/sheets/pipeline";
import { Action } from "../kit/Action";
import { Back } from "../kit/Back";
import { Head } from "../kit/Head";
import { Page } from "../kit/Page";
import { Row } from "../kit/Row";
import { RowList } from "../kit/RowList";
import { Section } from "../kit/Section";
import { useType } from "../kit/type";
import { byOwner } from "../lists/byOwner";
import { amountOrDash, amountWords } from "../words/amount";
import { counted } from "../words/counted";
import { dealName, firstName } from "../words/dealWords";
import { dayInYear } from "../words/day";
import { sentence } from "../words/sentence";

/** So many deals fit into a talk. */
const TALKED = 12;

export interface OneOnOnePageProps {
  readonly open: readonly Located<Deal>[];
  readonly yardstick: Yardstick;
  readonly onReview: (dealId: string) => void;
  /** Makes the member's private page on a tab of its own. */
  readonly onPrint: (owner: string) => void;
}

/** Who the talk is with; then that person's open deals, those that need something first. */
export function OneOnOnePage({ open, yardstick, onReview, onPrint }: OneOnOnePageProps) {
  const [owner, setOwner] = useState<string | null>(null);
  if (owner === null) return <WhoPage open={open} yardstick={yardstick} onOwner={setOwner} />;
  const theirs = open.filter(({ record }) => fold(record.owner) === fold(owner));
  return (
    <TalkPage
      owner={owner}
      deals={theirs}
      yardstick={yardstick}
      onReview={onReview}
      onPrint={() => onPrint(owner)}
      onBack={() => setOwner(null)}
    />
  );
}

interface WhoPageProps {
  readonly open: readonly Located<Deal>[];
  readonly yardstick: Yardstick;
  readonly onOwner: (owner: string) => void;
}

function WhoPage({ open, yardstick, onOwner }: WhoPageProps) {
  const people = byOwner(open).filter(({ owner }) => owner !== "");
  const lead =
    people.length === 0
      ? "No open deal has an owner yet."
      : "Their open deals and next steps, ready for the talk.";
  return (
    <Page name="1:1">
      <Head title="Who is it with?" lead={lead} />
      <RowList>
        {people.map(({ owner, deals, worth }) => {
          const needy = deals.filter(({ record }) => needs(record, yardstick).length > 0).length;
          return (
            <li key={owner}>
              <Row
                title={owner}
                {...(worth !== 0 && { right: amountWords(worth) })}
                meta={`${counted(deals.length, "open deal")}, ${needy} to talk about`}
                onOpen={() => onOwner(owner)}
              />
            </li>
          );
        })}
      </RowList>
    </Page>
  );
}

interface TalkPageProps {
  readonly owner: string;
  readonly deals: readonly Located<Deal>[];
  readonly yardstick: Yardstick;
  readonly onReview: (dealId: string) => void;
  readonly onPrint: () => void;
  readonly onBack: () => void;
}

function TalkPage({ owner, deals, yardstick, onReview, onPrint, onBack }: TalkPageProps) {
  const type = useType();
  return (
    <Page name="1:1">
      <div>
        <Back to="Everyone" onBack={onBack} />
        <Head title={owner} lead={`${counted(deals.length, "open deal")}.`} />
        <div className={type.small}>
          <Action onPress={onPrint}>Make {firstName(owner)}’s page</Action>
        </div>
      </div>
      <Section title="Deals to talk about" side="most needs first">
        <TalkedDeals deals={deals} yardstick={yardstick} onReview={onReview} />
      </Section>
      <Section title={`What ${firstName(owner)} does next`} side="soonest first">
        <NextSteps deals={deals} yardstick={yardstick} onReview={onReview} />
      </Section>
    </Page>
  );
}

type TalkListProps = Pick<TalkPageProps, "deals" | "yardstick" | "onReview">;

function TalkedDeals({ deals, yardstick, onReview }: TalkListProps) {
  const talked = deals
    .map((deal) => ({ deal, needed: needs(deal.record, yardstick) }))
    .sort((a, b) => b.needed.length - a.needed.length || worthOf(b.deal) - worthOf(a.deal));
  return (
    <RowList>
      {talked.slice(0, TALKED).map(({ deal: { row, record }, needed }) => (
        <li key={row}>
          <Row
            title={dealName(record)}
            right={amountOrDash(record.amount)}
            meta={needed.length === 0 ? "In order: what worked?" : sentence(needed.join(" · "))}
            onOpen={() => onReview(record.dealId)}
          />
        </li>
      ))}
    </RowList>
  );
}

function NextSteps({ deals, yardstick, onReview }: TalkListProps) {
  const type = useType();
  const steps = deals
    .filter(({ record }) => record.nextStep.trim() !== "")
    .sort((a, b) => (a.record.nextStepDate ?? Infinity) - (b.record.nextStepDate ?? Infinity));
  if (steps.length === 0) return <p className={type.small}>No open deal names its next step.</p>;
  return (
    <RowList>
      {steps.slice(0, TALKED).map(({ row, record }) => (
        <li key={row}>
          <Row
            title={record.nextStep}
            right={record.nextStepDate === null ? "no date" : dayInYear(record.nextStepDate, yardstick.today)}
            meta={dealName(record)}
            onOpen={() => onReview(record.dealId)}
          />
        </li>
      ))}
    </RowList>
  );
}

function worthOf({ record }: Located<Deal>): number {
  return record.amount ?? 0;
}
