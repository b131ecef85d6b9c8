import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { Question } from "../../intake/settle/question";
import { Head } from "../kit/Head";
import { Page } from "../kit/Page";
import { Primary } from "../kit/Primary";
import { Quiet } from "../kit/Quiet";
import { Steps } from "../kit/Steps";
import { useType } from "../kit/type";
import { counted } from "../words/counted";
import { questionWords } from "./questionWords";

export interface QuestionPageProps {
  readonly fileName: string;
  readonly rows: number;
  readonly question: Question;
  /** How many questions follow this one. */
  readonly following: number;
  readonly answer: string | number | undefined;
  readonly onAnswer: (answer: string) => void;
  readonly onNext: () => void;
  readonly onRestart: () => void;
}

const TOPICS: Readonly<Partial<Record<Question["about"], string>>> = {
  "date order": "dates",
  "decimal mark": "amounts",
  "percent scale": "probabilities",
  column: "columns",
};

/** A question that the file itself cannot answer: two examples, nothing preselected. */
export function QuestionPage(props: QuestionPageProps) {
  const { fileName, rows, question, following, answer, onAnswer, onNext, onRestart } = props;
  const isAnswered = answer !== undefined;
  return (
    <Page
      name="Import"
      dock={{
        quiet: <Quiet words="Start over" onPress={onRestart} />,
        state: isAnswered ? "" : "Choose one",
        primary: (
          <Primary isHeld={!isAnswered} onPress={onNext}>
            {following > 0 ? "Next question" : "Go on"}
          </Primary>
        ),
      }}
    >
      <Steps at={1} name="Columns" />
      <Head
        title={
          following > 0
            ? `${following + 1} questions about your file`
            : `One question about your ${TOPICS[question.about] ?? "file"}`
        }
        lead={`${fileName}, ${counted(rows, "row")}.`}
      />
      <Choices question={question} answer={answer} onAnswer={onAnswer} />
    </Page>
  );
}

type ChoicesProps = Pick<QuestionPageProps, "question" | "answer" | "onAnswer">;

function Choices({ question, answer, onAnswer }: ChoicesProps) {
  const type = useType();
  const { label, hint, choices } = questionWords(question);
  return (
    <Field label={{ children: label, className: type.strong }} hint={hint}>
      <RadioGroup value={String(answer ?? "")} onChange={(_event, { value }) => onAnswer(value)}>
        {choices.map(({ answer: value, words, then }) => (
          <Radio
            key={value}
            value={value}
            label={
              <>
                {words}
                {then !== undefined && <div className={type.quiet}>{then}</div>}
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
