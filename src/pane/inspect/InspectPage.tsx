import { Button, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { ReviewDue } from "../../domain/review/reviewsDue";
import { stageLoads, type StageNorm } from "../../domain/review/stageLoads";
import type { Located } from "../../kit/located";
import type { Serial } from "../../kit/serial";
import { fold } from "../../kit/text";
import type { Deal } from "../../schema/sheets/pipeline";
import { byOwner } from "../lists/byOwner";
import { Action } from "../kit/Action";
import { Head } from "../kit/Head";
import { Page } from "../kit/Page";
import { Section } from "../kit/Section";
import { useType } from "../kit/type";
import { counted } from "../words/counted";
import { dealName } from "../words/dealWords";
import { DealRows } from "./DealRows";
import { StageTable } from "./StageTable";

/** So many deals are shown before one asks for more. */
const SHOWN = 25;

const useStyles = makeStyles({ under: { marginTop: "8px" } });

export interface InspectPageProps {
  readonly open: readonly Located<Deal>[];
  readonly due: readonly ReviewDue[];
  readonly norms: readonly StageNorm[];
  readonly today: Serial;
  /** The open deal whose row is selected on Pipeline. */
  readonly selected: Located<Deal> | null;
  readonly onReview: (dealId: string) => void;
  /** Shows the tab Inspection, made when it is first asked for. */
  readonly onTab: () => void;
}

/** The process first: what stands in which stage and for how long; then the deals that need a review. */
export function InspectPage(props: InspectPageProps) {
  const { open, due, norms, today, selected, onReview, onTab } = props;
  const [owner, setOwner] = useState("");
  const theirs = open.filter(({ record }) => isOwnedBy(record, owner));
  const theirDue = due.filter(({ deal }) => isOwnedBy(deal.record, owner));
  const loads = stageLoads(theirs, norms, today);
  return (
    <Page name="Inspect">
      <Head
        title="The process first"
        lead={processLead(theirs.length, loads.length)}
        beside={<WhoseDeals open={open} owner={owner} onOwner={setOwner} />}
      />
      {selected && <SelectedDeal deal={selected.record} onReview={onReview} />}
      {loads.length > 0 && (
        <Section title="Stages" side="open deals, middle days">
          <StageTable loads={loads} />
          <WholePage onTab={onTab} />
        </Section>
      )}
      <Section title="Then the deals that need a review" side={`${theirDue.length} of ${theirs.length}`}>
        {theirDue.length === 0 && <NoneDue open={theirs.length} />}
        <DealRows rows={theirDue.slice(0, SHOWN)} today={today} onReview={onReview} />
      </Section>
      <AllOpen deals={theirs} today={today} onReview={onReview} />
    </Page>
  );
}

interface SelectedDealProps {
  readonly deal: Deal;
  readonly onReview: (dealId: string) => void;
}

function SelectedDeal({ deal, onReview }: SelectedDealProps) {
  const type = useType();
  return (
    <div className={type.small}>
      Selected on Pipeline: <Action onPress={() => onReview(deal.dealId)}>Open {dealName(deal)}</Action>
    </div>
  );
}

/** The way to what finds no room here. */
function WholePage({ onTab }: Pick<InspectPageProps, "onTab">) {
  const styles = useStyles();
  const type = useType();
  return (
    <div className={mergeClasses(type.small, styles.under)}>
      How deals move on, by rep, and what closes: <Action onPress={onTab}>Open the tab Inspection</Action>
    </div>
  );
}

interface AllOpenProps {
  readonly deals: readonly Located<Deal>[];
  readonly today: Serial;
  readonly onReview: (dealId: string) => void;
}

/** Every open deal, on request and a screenful at a time. */
function AllOpen({ deals, today, onReview }: AllOpenProps) {
  const [shown, setShown] = useState(0);
  return (
    <>
      {shown > 0 && (
        <Section title="All open deals" side="largest first">
          <DealRows rows={withoutReasons(deals).slice(0, shown)} today={today} onReview={onReview} />
        </Section>
      )}
      {deals.length > shown && (
        <div>
          <Button appearance="subtle" onClick={() => setShown(shown + SHOWN)}>
            {shown === 0 ? `See all ${counted(deals.length, "open deal")}` : "Show more"}
          </Button>
        </div>
      )}
    </>
  );
}

function NoneDue({ open }: { readonly open: number }) {
  const type = useType();
  const words = "None today. Every large deal has a fresh review.";
  return <p className={type.small}>{open === 0 ? "There is nothing to review." : words}</p>;
}

interface WhoseDealsProps {
  readonly open: readonly Located<Deal>[];
  readonly owner: string;
  readonly onOwner: (owner: string) => void;
}

function WhoseDeals({ open, owner, onOwner }: WhoseDealsProps) {
  return (
    <Select aria-label="Whose deals" value={owner} onChange={(_event, { value }) => onOwner(value)}>
      <option value="">Team</option>
      {byOwner(open)
        .filter((share) => share.owner !== "")
        .map((share) => (
          <option key={share.owner}>{share.owner}</option>
        ))}
    </Select>
  );
}

function isOwnedBy(deal: Deal, owner: string): boolean {
  return owner === "" || fold(deal.owner) === fold(owner);
}

function processLead(deals: number, stages: number): string {
  if (deals === 0) return "No open deals here.";
  return stages === 0
    ? `${counted(deals, "open deal")}; none of them names its stage.`
    : `${counted(deals, "open deal")} in ${counted(stages, "stage")}.`;
}

function withoutReasons(deals: readonly Located<Deal>[]): readonly ReviewDue[] {
  return deals
    .toSorted((a, b) => (b.record.amount ?? 0) - (a.record.amount ?? 0) || a.row - b.row)
    .map((deal) => ({ deal, reasons: [] }));
}
