import { Button, Field, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useRef, useState } from "react";
import type { RowChoice } from "../../share/rowChoice";
import { Action } from "../kit/Action";
import { Section } from "../kit/Section";
import { TextInput } from "../kit/TextInput";
import { useLink } from "../kit/useLink";
import { useType } from "../kit/type";
import { counted } from "../words/counted";
import { dealsWith, type NamedDeal } from "./leftOutRows";

export interface RowsLeftOutProps {
  /** The deals that the copy would have. */
  readonly deals: readonly NamedDeal[];
  readonly leftOut: readonly RowChoice[];
  readonly onDeal: (deal: NamedDeal) => void;
  /** Leaves out what is selected on a sheet; says what came of it. */
  readonly onSelected: () => Promise<string>;
  readonly onTakeIn: (row: RowChoice) => void;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  row: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    minHeight: "36px",
    padding: "4px 0",
    boxSizing: "border-box",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  found: { padding: "8px 0", width: "100%" },
  out: { marginBottom: "12px" },
  back: { minWidth: "32px", width: "32px", height: "32px", padding: 0 },
  said: { margin: "8px 0 0" },
});

/** Rows that stay out of the copy whole: deals by their names, and whatever is selected on a sheet. */
export function RowsLeftOut({ deals, leftOut, onDeal, onSelected, onTakeIn }: RowsLeftOutProps) {
  const styles = useStyles();
  const type = useType();
  const [said, setSaid] = useState("");
  const finder = useRef<HTMLDivElement>(null);
  /** What was pressed is gone by then: the focus goes on where the next deal is typed. */
  const goOn = (): void => finder.current?.querySelector("input")?.focus();
  return (
    <Section title="Rows to leave out" side={leftOut.length === 0 ? "none" : leftOut.length}>
      {leftOut.length > 0 && (
        <LeftOut
          rows={leftOut}
          onTakeIn={(row) => {
            onTakeIn(row);
            goOn();
          }}
        />
      )}
      <div ref={finder}>
        <DealFinder
          deals={deals.filter(({ dealId }) => !leftOut.some(({ name }) => name === dealId))}
          onDeal={(deal) => {
            onDeal(deal);
            goOn();
          }}
        />
      </div>
      <p className={mergeClasses(type.small, styles.said)}>
        <Action onPress={() => void onSelected().then(setSaid)}>
          Leave out the rows selected on the sheet
        </Action>{" "}
        <span role="status">{said}</span>
      </p>
    </Section>
  );
}

function LeftOut({
  rows,
  onTakeIn,
}: {
  readonly rows: readonly RowChoice[];
  readonly onTakeIn: RowsLeftOutProps["onTakeIn"];
}) {
  const styles = useStyles();
  const type = useType();
  return (
    <div className={styles.out}>
      <ul role="list" aria-label="Left out" className={styles.list}>
        {rows.map((row) => (
          <li key={`${row.sheet} ${row.name}`} className={styles.row}>
            <span className={mergeClasses(type.grow, type.whole)}>
              {row.called}{" "}
              <span className={type.quiet}>{row.called === row.name ? row.sheet : row.name}</span>
            </span>
            <Button
              appearance="subtle"
              className={styles.back}
              icon={<DismissRegular />}
              aria-label={`Take ${row.called} in again`}
              title="Take in again"
              onClick={() => onTakeIn(row)}
            />
          </li>
        ))}
      </ul>
      <p className={type.quiet}>
        Figures that count them become values or stay empty; the next page shows which.
      </p>
    </div>
  );
}

const SHOWN = 5;
/** One letter finds everything. */
const FROM_LETTERS = 2;

function hintWords(isAsking: boolean, found: number): string {
  if (!isAsking) return "";
  if (found === 0) return "No deal of the copy is called so.";
  return found > SHOWN ? `${counted(found, "deal")}: type more of it.` : "";
}

/** Finds deals by any part of their name, account or id; one that is pressed is left out. */
function DealFinder({ deals, onDeal }: Pick<RowsLeftOutProps, "deals" | "onDeal">) {
  const styles = useStyles();
  const type = useType();
  const link = useLink();
  const [wanted, setWanted] = useState("");
  const isAsking = wanted.trim().length >= FROM_LETTERS;
  const found = isAsking ? dealsWith(deals, wanted) : [];
  return (
    <>
      <Field label="Deal to leave out" hint={hintWords(isAsking, found.length)}>
        <TextInput value={wanted} placeholder="Name, account or ID" onType={setWanted} />
      </Field>
      {found.length > 0 && (
        <ul role="list" aria-label="Deals found" className={styles.list}>
          {found.slice(0, SHOWN).map((deal) => (
            <li key={deal.dealId} className={styles.row}>
              <button
                type="button"
                className={mergeClasses(link.link, styles.found)}
                onClick={() => {
                  onDeal(deal);
                  setWanted("");
                }}
              >
                <span className={type.heard}>Leave out </span>
                {deal.deal} <span className={type.quiet}>{deal.account}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
