import { Field } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useState } from "react";
import type { Located } from "../../kit/located";
import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
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
}

/** Finds deals by name, account, owner or id, and goes to their row. */
export function FindPage({ deals, today, onGoTo }: FindPageProps) {
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
