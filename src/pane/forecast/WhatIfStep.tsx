import { Field, makeStyles, Select } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Trial } from "../../domain/forecast/trial";
import type { Located } from "../../kit/located";
import type { Deal } from "../../schema/sheets/pipeline";
import { Note } from "../kit/Note";
import type { PeriodFigures } from "../kit/Outlook";
import { RangeBar } from "../kit/RangeBar";
import { Section } from "../kit/Section";
import { amountOrDash } from "../words/amount";
import { toldApart } from "../words/toldApart";
import { ChanceSlider } from "./ChanceSlider";
import { suchPeriods } from "./callWords";
import type { PeriodBook } from "./forecastBook";
import type { TrialTold } from "./useTrial";

const useStyles = makeStyles({
  select: {
    minWidth: 0,
    width: "100%",
    "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  },
  field: { marginTop: "10px" },
});

/** So many more deals are offered; one looks for others on Pipeline. */
const OFFERED = 100;

export interface WhatIfStepProps {
  readonly book: PeriodBook;
  readonly figures: PeriodFigures;
  /** The deals with a slider. */
  readonly listed: readonly Located<Deal>[];
  readonly chances: ReadonlyMap<string, number>;
  readonly trial: TrialTold;
  readonly onChance: (dealId: string, chance: number) => void;
}

/** The period with other chances for some deals, the book's range under the one on trial. */
export function WhatIfStep({ book, figures, listed, chances, trial, onChance }: WhatIfStepProps) {
  const told: Trial | null = trial.told?.ok === true ? trial.told.value : null;
  const range = told?.range ?? figures.range;
  const nameOf = toldApart(listed.map(({ record }) => record));
  return (
    <>
      <RangeBar
        outlook={{ ...figures, range }}
        was={chances.size > 0 ? (figures.range ?? undefined) : undefined}
      />
      <Note>A trial. Nothing on this page is written to the book.</Note>
      <Section title={`Chance to win this ${onePeriod(book)}`} side="book → if">
        {listed.map(({ row, record }) => (
          <ChanceSlider
            key={row}
            deal={record}
            name={nameOf(record)}
            book={chanceInBook(book, record)}
            chance={chances.get(record.dealId.trim())}
            onChance={(chance) => onChance(record.dealId.trim(), chance)}
          />
        ))}
        <Another book={book} listed={listed} onChance={onChance} />
      </Section>
    </>
  );
}

/** Any other open deal: on trial it comes into the period. */
function Another({ book, listed, onChance }: Pick<WhatIfStepProps, "book" | "listed" | "onChance">) {
  const styles = useStyles();
  const more = useMemo(() => notListed(book, listed), [book, listed]);
  const nameOf = useMemo(() => toldApart(more.map(({ record }) => record)), [more]);
  if (more.length === 0) return null;
  return (
    <Field label="Try another deal" className={styles.field}>
      <Select
        className={styles.select}
        value=""
        onChange={(_event, { value }) => addDeal(book, value, onChance)}
      >
        <option value="">Choose an open deal</option>
        {more.map(({ record }) => (
          <option key={record.dealId} value={record.dealId.trim()}>
            {nameOf(record)}, {amountOrDash(record.amount)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function onePeriod({ period }: PeriodBook): string {
  return suchPeriods(period).replace(/s$/, "");
}

/** A deal gets a slider at the chance that the book gives it. */
function addDeal(book: PeriodBook, dealId: string, onChance: WhatIfStepProps["onChance"]): void {
  const deal = book.deals.find(({ record }) => record.dealId.trim() === dealId);
  if (deal) onChance(dealId, chanceInBook(book, deal.record) ?? 0);
}

/** The chance with which a deal counts in the period: none while it closes elsewhere. */
function chanceInBook({ period }: PeriodBook, { closeDate, probability }: Deal): number | null {
  const isWithin = closeDate !== null && period.start <= closeDate && closeDate <= period.end;
  return isWithin ? probability : 0;
}

/** Open deals with an amount and without a slider, the largest first. */
function notListed({ deals }: PeriodBook, listed: readonly Located<Deal>[]): readonly Located<Deal>[] {
  const rows = new Set(listed.map(({ row }) => row));
  return deals
    .filter(({ row, record }) => record.status === "Open" && record.amount !== null && !rows.has(row))
    .filter(({ record }) => record.dealId.trim() !== "" && record.category !== "Omitted")
    .toSorted((a, b) => (b.record.amount ?? 0) - (a.record.amount ?? 0))
    .slice(0, OFFERED);
}
