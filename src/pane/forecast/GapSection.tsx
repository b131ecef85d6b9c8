import { makeStyles } from "@fluentui/react-components";
import { byDue, type GapPlan } from "../../domain/forecast/gapPlan";
import type { ActionRow } from "../../excel/readCallFacts";
import type { Located } from "../../kit/located";
import type { Serial } from "../../kit/serial";
import { Progress } from "../kit/Progress";
import { Row } from "../kit/Row";
import { Section } from "../kit/Section";
import { useType } from "../kit/type";
import { Watch } from "../kit/Watch";
import { amountWords, signedWords } from "../words/amount";
import { counted } from "../words/counted";
import { dayInYear } from "../words/day";
import { firstName } from "../words/dealWords";
import { rateWords } from "../words/rate";
import { sentence } from "../words/sentence";

const useStyles = makeStyles({ told: { margin: "8px 0 4px" } });

export interface GapSectionProps {
  /** Null without a target. */
  readonly plan: GapPlan | null;
  readonly plays: readonly Located<ActionRow>[];
  readonly today: Serial;
  readonly onAction: (row: number) => void;
}

const FROM = { call: "call to target", "roll-up": "roll-up to target" } as const;

/** What is missing to the target, the plays that should bring it, and how much of it they cover. */
export function GapSection({ plan, plays, today, onAction }: GapSectionProps) {
  const styles = useStyles();
  const type = useType();
  const side = plan === null || plan.gap <= 0 ? "no gap" : `${amountWords(plan.gap)}, ${FROM[plan.from]}`;
  const listed = byDue(plays.map(({ row, record }) => ({ ...record, row })));
  return (
    <Section title="Plan for the gap" side={plan === null ? "no target yet" : side}>
      {listed.map((play) => (
        <Row
          key={play.row}
          title={play.title}
          {...(play.expectedImpact !== null && { right: signedWords(play.expectedImpact) })}
          meta={playLine(play, today)}
          onOpen={() => onAction(play.row)}
        />
      ))}
      <div className={`${type.small} ${styles.told}`}>
        <Covered plan={plan} count={plays.length} />
      </div>
      {plan?.share != null && plays.length > 0 && (
        <Progress label={`${rateWords(plan.share)} of the gap is covered`} done={Math.min(1, plan.share)} />
      )}
    </Section>
  );
}

function playLine({ owner, due }: ActionRow, today: Serial): string {
  const by = due === null ? "no date" : `by ${dayInYear(due, today)}`;
  return [firstName(owner), by].filter(Boolean).join(" · ");
}

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

function Covered({ plan, count }: { readonly plan: GapPlan | null; readonly count: number }) {
  const type = useType();
  if (plan === null) return "Type the target of the period: the gap follows from it.";
  if (plan.gap <= 0) return `No gap: the target is ${plan.from === "call" ? "called" : "in the roll-up"}.`;
  if (count === 0) return <Watch>No play covers the gap yet</Watch>;
  const plays =
    count < NUMBERS.length
      ? counted(count, "play").replace(/^\d+/, NUMBERS[count] ?? "")
      : counted(count, "play");
  return (
    <>
      {sentence(plays)} {count === 1 ? "covers" : "cover"}{" "}
      <span className={type.strong}>{rateWords(plan.share ?? 0)}</span> of the gap.
    </>
  );
}
