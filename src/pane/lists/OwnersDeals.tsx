import { Button, Field, makeStyles, mergeClasses, Textarea } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useRef, useState } from "react";
import type { Located } from "../../kit/located";
import type { Serial } from "../../kit/serial";
import type { Deal } from "../../schema/sheets/pipeline";
import { Action } from "../kit/Action";
import { useType } from "../kit/type";
import { amountOrDash } from "../words/amount";
import { counted } from "../words/counted";
import { dayInYear } from "../words/day";
import { dealName, firstName } from "../words/dealWords";
import type { DealsTopic } from "./dealsTopic";

/** So many deals are listed and named; the rest is counted. */
const LISTED = 12;

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "stretch" },
  list: { margin: 0, paddingLeft: "16px" },
  copy: { alignSelf: "flex-start", minWidth: 0 },
});

export interface OwnersDealsProps {
  readonly topic: DealsTopic;
  readonly owner: string;
  readonly deals: readonly Located<Deal>[];
  readonly today: Serial;
  readonly onGoTo: (row: number, header: string) => void;
}

/** One owner's deals, each a link to the cell in question, and a message to edit and copy. */
export function OwnersDeals({ topic, owner, deals, today, onGoTo }: OwnersDealsProps) {
  const styles = useStyles();
  const type = useType();
  const shown = deals.slice(0, LISTED);
  return (
    <div className={styles.all}>
      <ul className={mergeClasses(type.small, styles.list)}>
        {shown.map(({ row, record }) => (
          <li key={row}>
            <Action onPress={() => onGoTo(row, topic.header)}>{dealName(record)}</Action>
            {`, ${amountOrDash(record.amount)}`}
            {record.closeDate !== null && `, ${dayInYear(record.closeDate, today)}`}
          </li>
        ))}
        {deals.length > shown.length && <li>{counted(deals.length - shown.length, "more deal")}</li>}
      </ul>
      {owner !== "" && <Message owner={owner} text={messageTo(owner, shown, topic.question)} />}
    </div>
  );
}

function Message({ owner, text }: { readonly owner: string; readonly text: string }) {
  const styles = useStyles();
  const area = useRef<HTMLDivElement>(null);
  const [message, setMessage] = useState(text);
  const [state, setState] = useState("");

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(message);
      setState("Copied.");
    } catch {
      area.current?.querySelector("textarea")?.select();
      setState("Press Ctrl+C to copy it.");
    }
  }

  return (
    <div ref={area} className={styles.all}>
      <Field label={`Message for ${firstName(owner)}`} hint={state}>
        <Textarea
          rows={4}
          resize="vertical"
          value={message}
          onChange={(_event, { value }) => setMessage(value)}
        />
      </Field>
      <Button className={styles.copy} icon={<CopyRegular />} onClick={() => void copy()}>
        Copy for {firstName(owner)}
      </Button>
    </div>
  );
}

function messageTo(owner: string, deals: readonly Located<Deal>[], question: string): string {
  const names = deals.map(({ record }) => dealName(record)).join(", ");
  return `Hi ${firstName(owner)}, about ${names}: ${question}`;
}
