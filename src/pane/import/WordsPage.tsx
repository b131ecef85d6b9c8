import { Field, mergeClasses, Select } from "@fluentui/react-components";
import type { ImportInput } from "../../intake/plan/importInput";
import type { Question } from "../../intake/settle/question";
import { Det } from "../kit/Det";
import { Head } from "../kit/Head";
import { Page } from "../kit/Page";
import { Primary } from "../kit/Primary";
import { Quiet } from "../kit/Quiet";
import { Section } from "../kit/Section";
import { Steps } from "../kit/Steps";
import { TextInput } from "../kit/TextInput";
import { useType } from "../kit/type";
import { counted } from "../words/counted";
import { LinesLeftOut } from "./LinesLeftOut";
import { MatchedColumns } from "./MatchedColumns";
import { questionWords } from "./questionWords";

export interface WordsPageProps {
  readonly fileName: string;
  readonly input: ImportInput;
  /** Of the book; "" where neither it nor the file names one. */
  readonly currency: string;
  /** Whether the book has seen such an export before. */
  readonly isKnown: boolean;
  readonly questions: readonly Question[];
  /** Words that were answered in an earlier week. */
  readonly learned: readonly Question[];
  readonly onAnswer: (id: string, answer: string) => void;
  readonly onNext: () => void;
  readonly onRestart: () => void;
}

/** Columns and words to confirm: doubtful ones as choices with what the book would do chosen, the rest folded. */
export function WordsPage(props: WordsPageProps) {
  const { fileName, input, currency, isKnown, questions, learned, onAnswer, onNext, onRestart } = props;
  const type = useType();
  const field = (question: Question) => (
    <WordField
      key={question.id}
      question={question}
      currency={currency}
      answer={input.answers[question.id]}
      onAnswer={(answer) => onAnswer(question.id, answer)}
    />
  );
  return (
    <Page
      name="Import"
      dock={{
        quiet: <Quiet words="Start over" onPress={onRestart} />,
        primary: <Primary onPress={onNext}>Check the changes</Primary>,
      }}
    >
      <Steps at={1} name="Columns and words" />
      <Head
        title={wordsTitle(questions)}
        lead={`${fileName}, ${rowsFrom(input)}.${wordsLead(questions, isKnown)}`}
      />
      {questions.map(field)}
      {learned.length > 0 && (
        <Section title="Answered before">
          <Det title={<span className={type.small}>{counted(learned.length, "word")} as last week</span>}>
            {learned.map(field)}
          </Det>
        </Section>
      )}
      <MatchedColumns input={input} isKnown={isKnown} onAnswer={onAnswer} />
      <LinesLeftOut table={input.table} />
    </Page>
  );
}

function wordsTitle(questions: readonly Question[]): string {
  if (questions.length === 0) return "Every column is known";
  const areWords = questions.every(({ about }) => about !== "column");
  if (areWords) return `${counted(questions.length, "word")} the book has not seen`;
  return `Please look at ${counted(questions.length, "thing")}`;
}

/** How many rows, and of which CRM where its headers tell. */
function rowsFrom({ table, mapping }: ImportInput): string {
  const rows = counted(table.records.length, "row");
  return mapping.crm === "" ? rows : `${rows} from ${mapping.crm}`;
}

function wordsLead(questions: readonly Question[], isKnown: boolean): string {
  if (questions.length === 0) return isKnown ? " Matched as last week." : "";
  return isKnown ? " Everything else is matched as last week." : " Answer once; next week it is known.";
}

interface WordFieldProps {
  readonly question: Question;
  readonly currency: string;
  readonly answer: string | number | undefined;
  readonly onAnswer: (answer: string) => void;
}

function WordField({ question, currency, answer, onAnswer }: WordFieldProps) {
  const type = useType();
  const { label, hint, choices } = questionWords(question);
  const value = String(answer ?? (choices.length === 0 ? "" : (question.default ?? "")));
  return (
    <Field label={{ children: label, className: type.strong }} hint={hint}>
      {choices.length === 0 ? (
        <TextInput
          value={value}
          inputMode="decimal"
          contentBefore={<span className={mergeClasses(type.quiet, type.figure)}>1 {question.value} =</span>}
          contentAfter={<span className={type.quiet}>{currency}</span>}
          onType={(typed) => onAnswer(typed.replace(",", "."))}
        />
      ) : (
        <Select value={value} onChange={(_event, chosen) => onAnswer(chosen.value)}>
          {choices.map((choice) => (
            <option key={choice.answer} value={choice.answer}>
              {choice.words}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
