import { Field } from "@fluentui/react-components";
import { fiscalStartOf } from "../../domain/forecast/fiscalStartOf";
import type { Serial } from "../../kit/serial";
import { type Period, periods as sheet } from "../../schema/sheets/settings/periods";
import { tableEdit } from "../../schema/tableEdit";
import { Action } from "../kit/Action";
import { TextInput } from "../kit/TextInput";
import { useType } from "../kit/type";
import { amountWords } from "../words/amount";
import { dayInYear, MONTHS_IN_FULL } from "../words/day";
import { typedAmount } from "../words/typedAmount";
import type { SetupBasis, SetupPart } from "./setupPart";
import { useFields } from "./useFields";
import { useTyped } from "./useTyped";

/** So many periods are shown: the one that runs and those that follow. */
const SHOWN = 3;

/** A period with its target as it is shown. */
interface TargetDraft {
  readonly period: Period;
  readonly text: string;
  /** Undefined where it cannot be read. */
  readonly target: number | null | undefined;
}

function draftOf(period: Period, typed: string | undefined): TargetDraft {
  const text = typed ?? (period.target === null ? "" : String(period.target));
  return { period, text, target: text.trim() === "" ? null : typedAmount(text) };
}

/** The period that runs and those after it, each with the team's target. */
export function usePeriodsPart({ periods, current, today, onKeep, onSheet }: SetupBasis): SetupPart {
  const typed = useTyped<string>();
  const running = periods
    .filter(({ end }) => end !== null && end >= (current?.start ?? today))
    .toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0))
    .slice(0, SHOWN);
  const drafts = running.map((period) => draftOf(period, typed.get(period.period)));
  const first = drafts.find(({ period }) => period.period === current?.name) ?? drafts[0];
  const bad = drafts.find(({ target }) => target === undefined);
  const target = current?.target ?? null;
  return {
    title: "Periods and targets",
    meta: current === null ? "No period yet" : [current.name, targetWords(target)].join(" · "),
    isDone: target !== null,
    keepWords: keepWordsOf(first),
    held: bad ? `${bad.period.period}: a number, like 2.4 M` : lackingOf(first),
    body: (
      <PeriodFields {...{ drafts, today, periods }} onType={typed.set} onSheet={() => onSheet("periods")} />
    ),
    onKeep: async () => {
      const changes = drafts.flatMap(({ period, target: to }) =>
        to === period.target || to === undefined
          ? []
          : [
              {
                key: period.period,
                header: sheet.columns.target.header,
                from: period.target ?? "",
                to: to ?? "",
              },
            ],
      );
      const words = `Target of ${first?.period.period ?? ""} is ${amountWords(first?.target ?? 0)}.`;
      if (await onKeep({ edits: [tableEdit(sheet, { changes })], words })) typed.clear();
    },
  };
}

function targetWords(target: number | null): string {
  return target === null ? "no target yet" : amountWords(target);
}

function keepWordsOf(first: TargetDraft | undefined): string {
  return typeof first?.target === "number" ? `Keep ${amountWords(first.target)}` : "Keep the target";
}

function lackingOf(first: TargetDraft | undefined): string | null {
  if (first === undefined) return "Settings names no period";
  return first.target === null ? `Type the target of ${first.period.period}` : null;
}

interface PeriodFieldsProps {
  readonly periods: readonly Period[];
  readonly drafts: readonly TargetDraft[];
  readonly today: Serial;
  readonly onType: (period: string, text: string) => void;
  readonly onSheet: () => void;
}

function PeriodFields({ periods, drafts, today, onType, onSheet }: PeriodFieldsProps) {
  const fields = useFields();
  const type = useType();
  return (
    <div className={fields.stack}>
      {drafts.map((draft, index) => (
        <TargetLine
          key={draft.period.period}
          draft={draft}
          isFirst={index === 0}
          today={today}
          onType={(text) => onType(draft.period.period, text)}
        />
      ))}
      <p className={`${type.quiet} ${fields.said}`}>
        What the team has to close. {yearWords(periods)}
        <Action onPress={onSheet}>Names, days and other periods</Action>
      </p>
    </div>
  );
}

/** How the standing periods are cut; that is theirs to say, and nothing else keeps it. */
function yearWords(periods: readonly Period[]): string {
  const month = MONTHS_IN_FULL[(fiscalStartOf(periods) ?? 0) - 1];
  if (month === undefined) return "";
  return `By these periods your fiscal year begins in ${month}. To cut it otherwise, change their names and days there: a target stays in its row, a call with its period’s name. `;
}

interface TargetLineProps {
  readonly draft: TargetDraft;
  readonly isFirst: boolean;
  readonly today: Serial;
  readonly onType: (text: string) => void;
}

function TargetLine({ draft: { period, text, target }, isFirst, today, onType }: TargetLineProps) {
  const { start, end } = period;
  const days =
    start === null || end === null ? "" : `, ${dayInYear(start, today)} – ${dayInYear(end, today)}`;
  const read = target === null || target === undefined ? hintOf(isFirst) : amountWords(target);
  return (
    <Field
      label={`Target of ${period.period}${days}`}
      {...(target === undefined
        ? { validationState: "error", validationMessage: "A number, like 2,400,000 or 2.4 M." }
        : { hint: read })}
    >
      <TextInput value={text} inputMode="decimal" onType={onType} {...(isFirst && { "data-first": "" })} />
    </Field>
  );
}

function hintOf(isFirst: boolean): string {
  return isFirst ? "Like 2,400,000, 2.400.000 or 2.4 M" : "May wait";
}
