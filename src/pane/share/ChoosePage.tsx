import { Checkbox, Field, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ColumnPolicy, CopyPolicy, SheetPolicy } from "../../share/policy";
import type { CopyChoice } from "../../share/policyOf";
import type { Refusal } from "../../share/refused";
import { Action } from "../kit/Action";
import { Head } from "../kit/Head";
import { Msg } from "../kit/Msg";
import { Page } from "../kit/Page";
import { Primary } from "../kit/Primary";
import { Private } from "../kit/Private";
import { Section } from "../kit/Section";
import { Steps } from "../kit/Steps";
import { TextInput } from "../kit/TextInput";
import { useLink } from "../kit/useLink";
import { useType } from "../kit/type";
import { counted } from "../words/counted";
import { tabWords } from "../words/tabWords";
import { ColumnPicker } from "./ColumnPicker";
import { ReadersChoice, type ReadersChoiceProps } from "./ReadersChoice";
import { readersWords } from "./readersWords";
import { Refused } from "./Refused";
import { RowsLeftOut, type RowsLeftOutProps } from "./RowsLeftOut";

/** Data that are too old for a copy, and why it must go up all the same. */
export interface Staleness {
  readonly days: number;
  readonly limit: number;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  /** Goes to where fresh data come in. */
  readonly onImport: () => void;
}

export interface ChoosePageProps extends ReadersChoiceProps {
  /** What may leave when every sheet is chosen. */
  readonly policy: CopyPolicy;
  /** The sheets chosen, by name. */
  readonly chosen: ReadonlySet<string>;
  readonly stale: Staleness | null;
  readonly refusal: Refusal | null;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
  /** Takes a column of a sheet into the copy or leaves it out. */
  readonly onColumn: (sheet: string, header: string) => void;
  /** The rows that are left out, and those that can be. */
  readonly rows: RowsLeftOutProps;
  readonly onCell: (address: string) => void;
  readonly onCheck: () => void;
}

const useStyles = makeStyles({
  sheet: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { display: "flex", alignItems: "center" },
  box: { marginLeft: "-8px" },
  count: { padding: "8px 0" },
});

/** Which sheets go up. Private ones have no box: what is private is declared, not chosen. */
export function ChoosePage(props: ChoosePageProps) {
  const { policy, chosen, choice, reps, stale, refusal, onReaders, onChosen, onColumn } = props;
  const mayLeave = policy.sheets.filter((sheet) => sheet.fate === "stays" && !isNote(sheet));
  const count = mayLeave.filter(({ name }) => chosen.has(name)).length;
  const lacks = lacking({ choice, stale, count });
  const { title, lead } = readersWords(choice);
  return (
    <Page
      name="Share"
      dock={{
        state: lacks || counted(count, "sheet"),
        primary: (
          <Primary isHeld={lacks !== ""} onPress={props.onCheck}>
            See what stays out
          </Primary>
        ),
      }}
    >
      {refusal && <Refused refusal={refusal} onCell={props.onCell} />}
      <Steps at={1} name="Choose" />
      <Head title={title} lead={lead} />
      {stale && <Stale stale={stale} />}
      <ReadersChoice {...{ choice, reps, onReaders }} />
      <Section title="Sheets" side="columns that go">
        {mayLeave.map((sheet) => (
          <SheetBox key={sheet.name} {...{ sheet, chosen, onChosen, onColumn }} />
        ))}
      </Section>
      <RowsLeftOut {...props.rows} />
      <Staying policy={policy} isForRep={choice.readers === "rep"} />
    </Page>
  );
}

/** What the choice still needs before it can be looked at; "" when nothing. */
function lacking({ choice, stale, count }: Lacking): string {
  if (choice.readers === "rep" && choice.rep === "") return "Choose a rep";
  if (count === 0) return "Choose a sheet";
  return stale !== null && stale.reason.trim() === "" ? "Say why it must go now" : "";
}

interface Lacking extends Pick<ChoosePageProps, "stale"> {
  readonly choice: Pick<CopyChoice, "readers" | "rep">;
  readonly count: number;
}

/** What these readers do not get, by name. */
function Staying({ policy, isForRep }: { readonly policy: CopyPolicy; readonly isForRep: boolean }) {
  const type = useType();
  const staying = policy.sheets
    .filter((sheet) => sheet.fate !== "stays" && !isNote(sheet))
    .map(({ name }) => tabWords(name));
  return (
    <Section title={<Private words="Stays with you" />}>
      <p className={type.small}>
        {staying.join(", ")}
        {isForRep && ", the deals of all others"}, and every private column of the sheets above.
      </p>
    </Section>
  );
}

/** The add-in's own notes stand on hidden sheets whose names begin with an underscore; nobody is told of them. */
function isNote({ name }: SheetPolicy): boolean {
  return name.startsWith("_");
}

function Stale({ stale }: { readonly stale: Staleness }) {
  const { days, limit, reason, onReason, onImport } = stale;
  return (
    <Msg intent="warning" title={`The data are ${counted(days, "day")} old`}>
      A copy needs data of the last {counted(limit, "day")}. <Action onPress={onImport}>Import first</Action>,
      or say why it must go now:
      <Field label="Reason" hint="Stands in the log and in your receipt.">
        <TextInput value={reason} onType={onReason} />
      </Field>
    </Msg>
  );
}

interface SheetBoxProps extends Pick<ChoosePageProps, "chosen" | "onChosen" | "onColumn"> {
  readonly sheet: SheetPolicy;
}

function SheetBox({ sheet: { name, columns }, chosen, onChosen, onColumn }: SheetBoxProps) {
  const styles = useStyles();
  const type = useType();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const listed = columns === "all" ? [] : columns;
  return (
    <div className={styles.sheet}>
      <div className={styles.line}>
        <span className={type.grow}>
          <Checkbox
            className={styles.box}
            label={name}
            checked={chosen.has(name)}
            onChange={() => onChosen(toggled(chosen, name))}
          />
        </span>
        {listed.length === 0 ? (
          <span className={type.small}>all</span>
        ) : (
          <CountButton {...{ id, isOpen, sheet: name, columns: listed }} onPress={() => setOpen(!isOpen)} />
        )}
      </div>
      {isOpen && (
        <ColumnPicker id={id} sheet={name} columns={listed} onTurn={(header) => onColumn(name, header)} />
      )}
    </div>
  );
}

interface CountButtonProps {
  readonly id: string;
  readonly isOpen: boolean;
  readonly sheet: string;
  readonly columns: readonly ColumnPolicy[];
  readonly onPress: () => void;
}

/** How many columns of a sheet go; pressed, it shows which. */
function CountButton({ id, isOpen, sheet, columns, onPress }: CountButtonProps) {
  const styles = useStyles();
  const type = useType();
  const link = useLink();
  const going = columns.filter(({ fate }) => fate === "stays").length;
  return (
    <button
      type="button"
      className={mergeClasses(link.link, type.small, styles.count)}
      aria-expanded={isOpen}
      {...(isOpen && { "aria-controls": id })}
      onClick={onPress}
    >
      {going === columns.length ? "all" : `${going} of ${columns.length}`}
      <span className={type.heard}> columns of {sheet} go</span>
    </button>
  );
}

function toggled(chosen: ReadonlySet<string>, name: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(name)) next.add(name);
  return next;
}
