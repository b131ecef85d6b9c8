import type { MissingAnswer } from "../../intake/plan/withMissing";
import type { ImportPlan } from "../../intake/plan/importPlan";
import type { Serial } from "../../kit/serial";
import { Section } from "../kit/Section";
import { useType } from "../kit/type";
import { counted } from "../words/counted";
import { MissingFate } from "./MissingFate";
import { PlanDealList } from "./PlanDealList";
import { keptDeals, planDeals } from "./planDeals";
import type { PlanPart } from "./planParts";
import { RefusedRows } from "./RefusedRows";

/** Nothing can be left out of what stays. */
const NONE_LEFT: ReadonlySet<string> = new Set();

const TITLES: Readonly<Record<PlanPart, string>> = {
  new: "New",
  changed: "Changed",
  closed: "Closed",
  reopened: "Open again",
  missing: "Missing from this file",
  refused: "Refused",
};

const NOTHING: Readonly<Record<PlanPart, string>> = {
  new: "No deal is new.",
  changed: "No deal changes.",
  closed: "No deal was won or lost.",
  reopened: "No deal that was closed is open again.",
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
  if (part === "refused") return <RefusedRows refused={plan.refused} />;
  const deals = (wanted: string) => planDeals(plan, part, wanted);
  const { all } = deals("");
  const isMissing = part === "missing";
  return (
    <>
      <Section title={TITLES[part]} {...(all > 1 && { side: `${counted(all, "deal")}, largest first` })}>
        {all === 0 && <p className={type.small}>{NOTHING[part]}</p>}
        {isMissing && all > 0 && (
          <p className={type.quiet}>
            They stay open in the book until you or the CRM say what became of them.
          </p>
        )}
        <PlanDealList
          deals={deals}
          today={today}
          left={left}
          {...(isMissing
            ? { asking: ({ deal }) => <MissingFate deal={deal} fates={fates} onFate={onFate} /> }
            : { onLeft })}
        />
      </Section>
      {part === "changed" && plan.kept.length > 0 && (
        <Section
          title="Only the next step differs"
          side={`${counted(plan.kept.length, "stays", "stay")} as the rep wrote`}
        >
          <PlanDealList deals={(wanted) => keptDeals(plan, wanted)} today={today} left={NONE_LEFT} />
        </Section>
      )}
    </>
  );
}
