import { Field } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useState } from "react";
import { Back } from "../kit/Back";
import { Head } from "../kit/Head";
import { Page } from "../kit/Page";
import { Row } from "../kit/Row";
import { RowList } from "../kit/RowList";
import { Section } from "../kit/Section";
import { TextInput } from "../kit/TextInput";
import { useType } from "../kit/type";
import { counted } from "../words/counted";
import { findFunctions } from "./functionList";

export interface FunctionListPageProps {
  readonly onOpen: (id: string) => void;
  readonly onBack: () => void;
}

/** All worksheet functions by what a manager asks, with a field to find one by any word. */
export function FunctionListPage({ onOpen, onBack }: FunctionListPageProps) {
  const type = useType();
  const [wanted, setWanted] = useState("");
  const found = findFunctions(wanted);
  const count = found.reduce((sum, { functions }) => sum + functions.length, 0);
  return (
    <Page name="Setup">
      <div>
        <Back to="Setup" onBack={onBack} />
        <Head
          title="Functions"
          lead="What the book’s functions answer. You see the answer before anything is written."
        />
      </div>
      <Field label="Find by a word" hint={`${counted(count, "function")}.`}>
        <TextInput value={wanted} contentBefore={<SearchRegular />} onType={setWanted} />
      </Field>
      {count === 0 && <p className={type.small}>No function speaks of “{wanted.trim()}”.</p>}
      {found.map(({ question, functions }) => (
        <Section key={question} title={question}>
          <RowList>
            {functions.map(({ id, about }) => (
              <li key={id}>
                <Row title={id} meta={about} onOpen={() => onOpen(id)} />
              </li>
            ))}
          </RowList>
        </Section>
      ))}
    </Page>
  );
}
