import { beginsWord, wantedWords } from "../../domain/find/findIn";
import { plain } from "../../kit/text";
import { QUESTIONS } from "../functions/questions";
import { Row } from "../kit/Row";
import { RowList } from "../kit/RowList";
import { Section } from "../kit/Section";

/** A worksheet function and what it is asked. */
interface FoundFunction {
  readonly id: string;
  readonly question: string;
}

/** The worksheet functions by name and by what they are asked, each word from its beginning. */
export function foundFunctions(wanted: string): readonly FoundFunction[] {
  const words = wantedWords(wanted);
  return QUESTIONS.flatMap(({ question, ids }) =>
    ids
      .filter((id) => words.every((word) => beginsWord(plain(`${id} ${question}`), word)))
      .map((id) => ({ id, question })),
  );
}

export interface FunctionRowsProps {
  readonly found: readonly FoundFunction[];
  readonly onFunction: (id: string) => void;
}

/** The worksheet functions that were found: there are few of them. */
export function FunctionRows({ found, onFunction }: FunctionRowsProps) {
  if (found.length === 0) return null;
  return (
    <Section title="Functions" side={found.length}>
      <RowList>
        {found.map(({ id, question }) => (
          <li key={id}>
            <Row title={id} meta={question} onOpen={() => onFunction(id)} />
          </li>
        ))}
      </RowList>
    </Section>
  );
}
