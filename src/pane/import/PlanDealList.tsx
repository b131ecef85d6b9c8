import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { Serial } from "../../kit/serial";
import { useType } from "../kit/type";
import { counted } from "../words/counted";
import { FilterField } from "./FilterField";
import { PlanDeal } from "./PlanDeal";
import type { PlannedDeal, PlannedDeals } from "./planDeals";
import { TakeAll } from "./TakeAll";

/** So many deals are shown before one asks for more. */
const SHOWN = 20;

export interface PlanDealListProps {
  /** Those that words find; all without words. */
  readonly deals: (wanted: string) => PlannedDeals;
  readonly today: Serial;
  /** Ids of the deals that the manager does not take. */
  readonly left: ReadonlySet<string>;
  /** Left out where there is nothing to take. */
  readonly onLeft?: (left: ReadonlySet<string>) => void;
  /** What is asked about a deal. */
  readonly asking?: (shown: PlannedDeal) => ReactNode;
}

/** Deals of a preview, twenty at first, cut short by words. */
export function PlanDealList({ deals, today, left, onLeft, asking }: PlanDealListProps) {
  const type = useType();
  const [shown, setShown] = useState(SHOWN);
  const [wanted, setWanted] = useState("");
  const { all, found, ids, first } = deals(wanted);
  return (
    <>
      <FilterField
        label="Filter by deal, account, owner or ID"
        all={all}
        found={found}
        wanted={wanted}
        onWanted={(words) => {
          setWanted(words);
          setShown(SHOWN);
        }}
      />
      {onLeft && <TakeAll ids={ids} count={found} left={left} onLeft={onLeft} />}
      {found === 0 && all > 0 && <p className={type.small}>None of them has “{wanted.trim()}”.</p>}
      {first(shown).map((each) => (
        <PlanDeal
          key={each.deal.dealId}
          shown={each}
          today={today}
          isTaken={!left.has(each.deal.dealId)}
          {...(onLeft && { onToggle: (id: string) => onLeft(toggled(left, id)) })}
        >
          {asking?.(each)}
        </PlanDeal>
      ))}
      {found > shown && (
        <Button appearance="subtle" onClick={() => setShown(shown + SHOWN)}>
          Show {Math.min(SHOWN, found - shown)} more of {counted(found - shown, "deal")}
        </Button>
      )}
    </>
  );
}

function toggled(left: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(left);
  if (!next.delete(id)) next.add(id);
  return next;
}
