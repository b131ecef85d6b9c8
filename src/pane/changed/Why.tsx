import { waterfall } from "../../domain/forecast/waterfall";
import { fromCents } from "../../kit/money";
import { Section } from "../kit/Section";
import { State } from "../kit/State";
import { amountWords } from "../words/amount";
import type { Choice } from "./changeView";
import { dayWordsOf } from "./daysCompared";
import { StepList, type StepListProps } from "./StepList";

export interface WhyProps extends Omit<StepListProps, "ends"> {
  readonly choice: Choice;
}

/** The opening, each line with its deals, the closing, and whether they add up. */
export function Why({ view, choice, ...props }: WhyProps) {
  const { course } = view;
  const check = waterfall(course).at(-1);
  const isSound = check?.amount === 0 && check.deals === 0;
  const [from, to] = dayWordsOf(choice);
  const sum = isSound ? (
    <State kind="good">adds up</State>
  ) : (
    <State kind="watch">off by {amountWords(check?.amount ?? 0)}</State>
  );
  return (
    <Section title="Why it moved" side={sum}>
      <StepList
        {...props}
        view={view}
        ends={[
          { words: from, amount: fromCents(course.opening.cents) },
          { words: to, amount: fromCents(course.closing.cents) },
        ]}
      />
    </Section>
  );
}
