import { Field, mergeClasses, Select } from "@fluentui/react-components";
import type { ExportTable } from "../../intake/reader/exportTable";
import type { Mapping } from "../../intake/recognise/mapping";
import type { Answers } from "../../intake/settle/answers";
import type { Question } from "../../intake/settle/question";
import { pipeline } from "../../schema/sheets/pipeline";
import { Det } from "../kit/Det";
import { Head } from "../kit/Head";
import { Page } from "../kit/Page";
import { Primary } from "../kit/Primary";
import { Quiet } from "../kit/Quiet";
import { Section } from "../kit/Section";
import { Steps } from "../kit/Steps";
import { TextInput } from "../kit/TextInput";
import { useTable } from "../kit/useTable";
import { useType } from "../kit/type";
import { counted } from "../words/counted";
import { questionWords } from "./questionWords";

export interface WordsPageProps {
  readonly fileName: string;
  readonly table: ExportTable;
  readonly mapping: Mapping;
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly onAnswer: (id: string, answer: string) => void;
  readonly onNext: () => void;
  readonly onRestart: () => void;
}

/** Columns and words to confirm: doubtful ones as choices with what the book would do chosen, the rest folded. */
export function WordsPage(props: WordsPageProps) {
  const { fileName, table, mapping, questions, answers, onAnswer, onNext, onRestart } = props;
  const things = `Please look at ${counted(questions.length, "thing")}`;
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
        title={questions.length === 0 ? "Every column is known" : things}
        lead={`${fileName}, ${counted(table.records.length, "row")}.`}
      />
      {questions.map((question) => (
        <WordField
          key={question.id}
          question={question}
          answer={answers[question.id]}
          onAnswer={(answer) => onAnswer(question.id, answer)}
        />
      ))}
      <Matched mapping={mapping} />
    </Page>
  );
}

interface WordFieldProps {
  readonly question: Question;
  readonly answer: string | number | undefined;
  readonly onAnswer: (answer: string) => void;
}

function WordField({ question, answer, onAnswer }: WordFieldProps) {
  const type = useType();
  const { label, hint, choices } = questionWords(question);
  const value = String(answer ?? (choices.length === 0 ? "" : (question.default ?? "")));
  return (
    <Field label={{ children: label, className: type.strong }} hint={hint}>
      {choices.length === 0 ? (
        <TextInput
          value={value}
          inputMode="decimal"
          contentBefore={<span className={type.quiet}>1 {question.value} =</span>}
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

function Matched({ mapping }: { readonly mapping: Mapping }) {
  const table = useTable();
  const type = useType();
  const columns = Object.entries(pipeline.columns).flatMap(([key, { header }]) => {
    const match = Object.entries(mapping.columns).find(([name]) => name === key)?.[1];
    return match ? [{ header, match }] : [];
  });
  const leftOut = mapping.leftOut.map(({ source }) => `“${source}”`).join(", ");
  return (
    <Section title="How the columns were matched">
      <Det isOpen title={<span className={type.small}>{counted(columns.length, "column")} matched</span>}>
        <table className={mergeClasses(table.table, table.words)}>
          <thead>
            <tr>
              <th scope="col">In your file</th>
              <th scope="col">In the book</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ header, match }) => (
              <tr key={header}>
                <th scope="row">{match.source}</th>
                <td>{header}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Det>
      {mapping.leftOut.length > 0 && (
        <Det title={<span className={type.small}>{counted(mapping.leftOut.length, "column")} left out</span>}>
          <p className={type.small}>{leftOut}</p>
        </Det>
      )}
    </Section>
  );
}
