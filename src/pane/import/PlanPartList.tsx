import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { MissingAnswer } from "../../intake/plan/withMissing";
import type { ImportPlan } from "../../intake/plan/importPlan";
import type { Serial } from "../../kit/serial";
import { Section } from "../kit/Section";
import { useType } from "../kit/type";
import { counted } from "../words/counted";
import { MissingFate } from "./MissingFate";
import { PlanDeal } from "./PlanDeal";
import { planDeals } from "./planDeals";
import type { PlanPart } from "./planParts";
import { RefusedRows } from "./RefusedRows";

/** So many deals are shown before one asks for more. */
const SHOWN = 20;

const TITLES: Readonly<Record<PlanPart, string>> = {
  new: "New",
  changed: "Changed",
  closed: "Closed",
  missing: "Missing from this file",
  refused: "Refused",
};

const NOTHING: Readonly<Record<PlanPart, string>> = {
  new: "No deal is new.",
  changed: "No deal changes.",
  closed: "No deal was won or lost.",
  missing: "Every open deal of the book is in the file.",
  refused: "Every row can go in.",
};

export interface PlanPartListProps {
  readonly plan: ImportPlan;
  readonly part: PlanPart;
  readonly today: Serial;
  /** Ids of the deals that the manager does not take. */
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
  /** What became of missing deals, as far as the manager says. */
  readonly fates: ReadonlyMap<string, MissingAnswer>;
  readonly onFate: (dealId: string, fate: MissingAnswer) => void;
}

/** One part of a preview: its deals largest first, or its refused rows. */
export function PlanPartList(props: PlanPartListProps) {
  const { plan, part, today, left, onLeft, fates, onFate } = props;
  const type = useType();
  const [shown, setShown] = useState(SHOWN);
  if (part === "refused") return <RefusedRows refused={plan.refused} />;
  const deals = planDeals(plan, part, shown);
  const toggle = (id: string): void => onLeft(toggled(left, id));
  return (
    <Section
      title={TITLES[part]}
      {...(deals.count > 1 && { side: `${counted(deals.count, "deal")}, largest first` })}
    >
      {deals.count === 0 && <p className={type.small}>{NOTHING[part]}</p>}
      {part === "missing" && deals.count > 0 && (
        <p className={type.quiet}>They stay open in the book until you or the CRM say what became of them.</p>
      )}
      {deals.shown.map((deal) => (
        <PlanDeal
          key={deal.deal.dealId}
          shown={deal}
          today={today}
          isTaken={!left.has(deal.deal.dealId)}
          {...(part === "missing" ? {} : { onToggle: toggle })}
        >
          {part === "missing" && <MissingFate deal={deal.deal} fates={fates} onFate={onFate} />}
        </PlanDeal>
      ))}
      {deals.count > shown && (
        <Button appearance="subtle" onClick={() => setShown(shown + SHOWN)}>
          Show {Math.min(SHOWN, deals.count - shown)} more of {counted(deals.count - shown, "deal")}
        </Button>
      )}
    </Section>
  );
}

function toggled(left: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(left);
  if (!next.delete(id)) next.add(id);
  return next;
}
