import { Button, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { type ReactNode, useMemo, useState } from "react";
import { enoughDeals, type OwnersEnough } from "../../domain/inspection/enoughDeals";
import { isOwnedBy, type Process, processOf } from "../../domain/inspection/processOf";
import type { ReviewDue } from "../../domain/review/reviewsDue";
import type { Located } from "../../kit/located";
import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import { byOwner } from "../lists/byOwner";
import { Action } from "../kit/Action";
import { Facts } from "../kit/Facts";
import { Head } from "../kit/Head";
import { Note } from "../kit/Note";
import { Page } from "../kit/Page";
import { Section } from "../kit/Section";
import { useType } from "../kit/type";
import { counted } from "../words/counted";
import { dealName } from "../words/dealWords";
import { toldApart } from "../words/toldApart";
import { DealRows } from "./DealRows";
import { type InspectedBook, processFacts } from "./processFacts";
import { capWords, enoughWords, flowFacts, processLead } from "./processWords";
import { StageTable } from "./StageTable";
import { TemperatureTable } from "./TemperatureTable";

/** So many deals are shown before one asks for more. */
const SHOWN = 25;

const useStyles = makeStyles({ under: { marginTop: "8px" } });

export interface InspectPageProps {
  readonly book: InspectedBook;
  readonly due: readonly ReviewDue[];
  /** Deals that the manager may be part of at once; null where nobody set it. */
  readonly jointDeals: number | null;
  /** A review of a large deal is due again after so many days. */
  readonly reviewDays: number | null;
  /** The open deal whose row is selected on Pipeline. */
  readonly selected: Located<Deal> | null;
  /** Drafts whose deals are gone. */
  readonly lost?: ReactNode;
  readonly onReview: (dealId: string) => void;
  /** Shows the tab Inspection, made when it is first asked for. */
  readonly onTab: () => void;
}

/** The process first: where deals stop, how they move, whether there are enough of them; then the deals that need a review. */
export function InspectPage(props: InspectPageProps) {
  const { book, due, selected, onReview, onTab } = props;
  const [owner, setOwner] = useState("");
  const facts = useMemo(() => processFacts(book), [book]);
  const process = useMemo(() => processOf(facts, owner), [facts, owner]);
  const enough = useMemo(() => enoughDeals(facts, book.period, book.targets), [facts, book]);
  const theirs = owner === "" ? book.open : book.open.filter(({ record }) => isOwnedBy(record, owner));
  const theirDue = owner === "" ? due : due.filter(({ deal }) => isOwnedBy(deal.record, owner));
  return (
    <Page name="Inspect">
      <Head
        title="The process first"
        lead={processLead(process)}
        beside={<WhoseDeals open={book.open} owner={owner} onOwner={setOwner} />}
      />
      {props.lost}
      {selected && <SelectedDeal deal={selected.record} onReview={onReview} />}
      <ProcessParts process={process} onTab={onTab} />
      <EnoughPart rows={owner === "" ? enough : enough.filter((row) => isOwnedBy(row, owner))} />
      <Section title="Then the deals that need a review" side={`${theirDue.length} of ${theirs.length}`}>
        {theirDue.length === 0 && <NoneDue open={theirs.length} reviewDays={props.reviewDays} />}
        <DealRows rows={theirDue.slice(0, SHOWN)} today={book.today} onReview={onReview} />
      </Section>
      <AllOpen deals={theirs} today={book.today} onReview={onReview} />
      <Cap open={book.open} most={props.jointDeals} onReview={onReview} />
    </Page>
  );
}

interface ProcessPartsProps {
  readonly process: Process;
  readonly onTab: () => void;
}

function ProcessParts({ process, onTab }: ProcessPartsProps) {
  if (process.stages.length === 0) return null;
  return (
    <>
      <Section title="Stages" side="last 90 days">
        <StageTable stages={process.stages} stopping={process.stopping?.stage ?? null} />
      </Section>
      <Section title="How deals move">
        <Facts facts={flowFacts(process)} />
        <WholePage onTab={onTab} />
      </Section>
    </>
  );
}

function EnoughPart({ rows }: { readonly rows: readonly OwnersEnough[] }) {
  const type = useType();
  if (rows.length === 0) return null;
  const words = enoughWords(rows);
  return (
    <Section title="Enough at each temperature?" side={words === null ? "have, short of need" : "have"}>
      <TemperatureTable rows={rows} />
      {words !== null && <p className={type.quiet}>{words}</p>}
    </Section>
  );
}

interface CapProps {
  readonly open: readonly Located<Deal>[];
  readonly most: number | null;
  readonly onReview: (dealId: string) => void;
}

/** How many deals the manager works on himself; over the limit, which they are. */
function Cap({ open, most, onReview }: CapProps) {
  const joint = open.filter(
    ({ record }) => record.involvement === "Joint" || record.involvement === "Sponsor",
  );
  if (joint.length === 0 || most === null) return null;
  const nameOf = toldApart(joint.map(({ record }) => record));
  return (
    <Note isFinding={joint.length > most}>
      {capWords(joint.length, most)}
      {joint.length > most &&
        joint.map(({ record }, at) => (
          <span key={record.dealId}>
            {at === 0 ? " " : ", "}
            <Action onPress={() => onReview(record.dealId)}>{nameOf(record)}</Action>
          </span>
        ))}
    </Note>
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
      By rep, with half a year’s conversion: <Action onPress={onTab}>Open the tab Inspection</Action>
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

interface NoneDueProps {
  readonly open: number;
  readonly reviewDays: number | null;
}

function NoneDue({ open, reviewDays }: NoneDueProps) {
  const type = useType();
  const fresh =
    reviewDays === null ? "has a review" : `was reviewed in the last ${counted(reviewDays, "day")}`;
  const words = `None today. Every large deal ${fresh}.`;
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

function withoutReasons(deals: readonly Located<Deal>[]): readonly ReviewDue[] {
  return deals
    .toSorted((a, b) => (b.record.amount ?? 0) - (a.record.amount ?? 0) || a.row - b.row)
    .map((deal) => ({ deal, reasons: [] }));
}
