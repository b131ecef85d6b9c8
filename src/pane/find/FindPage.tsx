import { Field } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useState } from "react";
import type { Located } from "../../kit/located";
import type { Serial } from "../../kit/serial";
import { holdsWords } from "../../kit/text";
import type { Deal } from "../../schema/sheets/pipeline";
import { QUESTIONS } from "../functions/questions";
import { Head } from "../kit/Head";
import { Page } from "../kit/Page";
import { Row } from "../kit/Row";
import { RowList } from "../kit/RowList";
import { Section } from "../kit/Section";
import { TextInput } from "../kit/TextInput";
import { useType } from "../kit/type";
import { amountOrDash } from "../words/amount";
import { counted } from "../words/counted";
import { dealLine, dealName } from "../words/dealWords";
import { findDeals } from "./findDeals";

/** One letter finds everything, which is nothing. */
const FROM_LETTERS = 2;
const SHOWN = 30;

export interface FindPageProps {
  readonly deals: readonly Located<Deal>[];
  readonly today: Serial;
  readonly onGoTo: (row: number) => void;
  /** Opens the form of a worksheet function. */
  readonly onFunction: (id: string) => void;
}

/** Finds deals by name, account, owner or id, and goes to their row; and worksheet functions. */
export function FindPage({ deals, today, onGoTo, onFunction }: FindPageProps) {
  const type = useType();
  const [wanted, setWanted] = useState("");
  const isAsking = wanted.trim().length >= FROM_LETTERS;
  const found = isAsking ? findDeals(deals, wanted) : [];
  return (
    <Page name="Find">
      <Head title="Find" isHeardOnly />
      <Field
        label="Find a deal by name, account, owner or ID"
        hint={isAsking ? `${counted(found.length, "result")}. Enter goes to the row.` : "Type two letters."}
      >
        <TextInput value={wanted} contentBefore={<SearchRegular />} autoFocus onType={setWanted} />
      </Field>
      {isAsking && found.length === 0 && (
        <p className={type.small}>Nothing has “{wanted.trim()}”. Open, won and lost deals were searched.</p>
      )}
      {isAsking && <FunctionRows wanted={wanted} onFunction={onFunction} />}
      {found.length > 0 && (
        <Section title="Deals" side={found.length}>
          <RowList>
            {found.slice(0, SHOWN).map(({ row, record }) => (
              <li key={row}>
                <Row
                  title={dealName(record)}
                  right={amountOrDash(record.amount)}
                  meta={`${record.status ?? "No status"} · ${dealLine(record, today)}`}
                  onOpen={() => onGoTo(row)}
                />
              </li>
            ))}
          </RowList>
        </Section>
      )}
    </Page>
  );
}

interface FunctionRowsProps {
  readonly wanted: string;
  readonly onFunction: (id: string) => void;
}

/** The worksheet functions by name and by what they are asked, above the deals: there are few of them. */
function FunctionRows({ wanted, onFunction }: FunctionRowsProps) {
  const found = QUESTIONS.flatMap(({ question, ids }) =>
    ids.filter((id) => holdsWords(`${id} ${question}`, wanted)).map((id) => ({ id, question })),
  );
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
