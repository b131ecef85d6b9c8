import { Button, Field, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { useRef } from "react";
import { LIST_PRICE } from "../../intake/plan/blankAmounts";
import type { Question } from "../../intake/settle/question";
import { Section } from "../kit/Section";
import { useType } from "../kit/type";
import { questionWords } from "./questionWords";

const useStyles = makeStyles({ choose: { minWidth: 0, marginTop: "4px" } });

export interface BlankAmountsProps {
  readonly question: Question;
  readonly answer: string;
  readonly onAnswer: (answer: string) => void;
  readonly onPrices: (file: File) => void;
}

/** Open deals without an amount: blank stays blank, or takes the product's list price once a price list is given. */
export function BlankAmounts({ question, answer, onAnswer, onPrices }: BlankAmountsProps) {
  const type = useType();
  const { label, hint, choices } = questionWords(question);
  const hasPrices = choices.some((choice) => choice.answer === LIST_PRICE);
  return (
    <Section title="Amounts">
      <Field label={{ children: label, className: type.strong }} hint={hint}>
        <RadioGroup value={answer} onChange={(_event, { value }) => onAnswer(value)}>
          {choices.map((choice) => (
            <Radio key={choice.answer} value={choice.answer} label={choice.words} />
          ))}
        </RadioGroup>
      </Field>
      {!hasPrices && question.value !== "" && <PriceChooser column={question.value} onPrices={onPrices} />}
    </Section>
  );
}

interface PriceChooserProps {
  readonly column: string;
  readonly onPrices: (file: File) => void;
}

function PriceChooser({ column, onPrices }: PriceChooserProps) {
  const styles = useStyles();
  const type = useType();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div>
      <div className={type.quiet}>
        Or give the price list: a CSV with product and price. The file names products in “{column}”.
      </div>
      <Button className={styles.choose} onClick={() => chooser.current?.click()}>
        Choose a price list
      </Button>
      <input
        ref={chooser}
        type="file"
        accept=".csv,.txt"
        hidden
        aria-label="The price list"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onPrices(file);
          event.currentTarget.value = "";
        }}
      />
    </div>
  );
}
