import { Button, Field, makeStyles } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { closest } from "../../domain/find/closest";
import type { FindIndex } from "../../domain/find/findIndex";
import { findIn, wantedWords } from "../../domain/find/findIn";
import { Head } from "../kit/Head";
import { Page } from "../kit/Page";
import { Spoken } from "../kit/Spoken";
import { TextInput } from "../kit/TextInput";
import { FIND_KINDS } from "./findKinds";
import type { FoundRecord } from "./findKind";
import { FoundGroup } from "./FoundGroup";
import type { FoundRowProps } from "./FoundRow";
import { FunctionRows, foundFunctions } from "./FunctionRows";
import { hintWords } from "./hintWords";
import { NothingFound } from "./NothingFound";
import { stepAmong } from "./stepAmong";

/** One letter finds everything, which is nothing. */
const FROM_LETTERS = 2;
const NEAREST = 3;

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", gap: "16px" },
  clear: { minWidth: "32px", width: "32px", height: "32px", padding: 0, marginRight: "-8px" },
});

export interface FindPageProps extends Pick<FoundRowProps, "telling" | "onGoTo" | "onOpen"> {
  /** Everything that can be found; null while the book is being read. */
  readonly index: FindIndex<FoundRecord> | null;
  /** Letters typed before the field was there. */
  readonly typed?: string;
  /** Opens the form of a worksheet function. */
  readonly onFunction: (id: string) => void;
}

/** Finds any deal, person, account, KPI, action, answer and note of the book, and goes to its cell; and worksheet functions. */
export function FindPage({ index, typed = "", onFunction, ...given }: FindPageProps) {
  const styles = useStyles();
  const page = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState(typed);
  const { groups, functions, count, isAsking } = useResults(index, wanted);
  const lookFor = (words: string): void => {
    setWanted(words);
    page.current?.querySelector("input")?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (page.current && stepAmong(page.current, event)) event.preventDefault();
  };
  const onEnter = (event: KeyboardEvent): void => {
    const first = groups[0]?.records[0];
    if (event.key !== "Enter" || event.ctrlKey || !first) return;
    event.preventDefault();
    (event.shiftKey ? given.onOpen : given.onGoTo)(first, wanted);
  };
  const isNothing = isAsking && index !== null && count === 0;
  const hint = hintWords({ isAsking, isReading: index === null, count });
  return (
    <Page name="Find">
      <Head title="Find" isHeardOnly />
      <div ref={page} className={styles.groups} onKeyDown={onKeyDown}>
        <FindField wanted={wanted} hint={hint} onWanted={lookFor} onKeyDown={onEnter} />
        <Spoken words={isNothing ? `Nothing has ${wanted.trim()}.` : isAsking ? hint : ""} />
        {isNothing && (
          <NothingFound wanted={wanted} nearest={closest(index, wanted, NEAREST)} onTake={lookFor} />
        )}
        {groups.map(({ kind, records }) => (
          <FoundGroup key={`${kind} ${wanted}`} kind={kind} records={records} wanted={wanted} {...given} />
        ))}
        <FunctionRows found={functions} onFunction={onFunction} />
      </div>
    </Page>
  );
}

/** What the book and the functions have of what is wanted. */
function useResults(index: FindPageProps["index"], wanted: string) {
  const isAsking = wantedWords(wanted).join("").length >= FROM_LETTERS;
  const found = useMemo(() => (isAsking && index ? findIn(index, wanted) : []), [index, wanted, isAsking]);
  const groups = useMemo(() => grouped(found), [found]);
  const functions = isAsking ? foundFunctions(wanted) : [];
  return { isAsking, groups, functions, count: found.length + functions.length };
}

interface FindFieldProps {
  readonly wanted: string;
  readonly hint: string;
  readonly onWanted: (wanted: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function FindField({ wanted, hint, onWanted, onKeyDown }: FindFieldProps) {
  return (
    <Field label="Find anything in the book" hint={hint}>
      <TextInput
        autoFocus
        value={wanted}
        contentBefore={<SearchRegular />}
        {...(wanted !== "" && { contentAfter: <Clear onClear={() => onWanted("")} /> })}
        onType={onWanted}
        onKeyDown={onKeyDown}
      />
    </Field>
  );
}

function Clear({ onClear }: { readonly onClear: () => void }) {
  const styles = useStyles();
  return (
    <Button
      appearance="transparent"
      className={styles.clear}
      icon={<DismissRegular />}
      aria-label="Clear"
      title="Clear"
      onClick={onClear}
    />
  );
}

interface Group {
  readonly kind: string;
  readonly records: readonly FoundRecord[];
}

/** What was found by kind, in the order of the kinds; a kind of which nothing was found is left out. */
function grouped(found: readonly FoundRecord[]): readonly Group[] {
  return FIND_KINDS.map(({ kind }) => ({ kind, records: found.filter((one) => one.kind === kind) })).filter(
    ({ records }) => records.length > 0,
  );
}
