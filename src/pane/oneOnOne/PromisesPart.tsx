import { Checkbox, Field, makeStyles } from "@fluentui/react-components";
import type { OpenPromise, Promises } from "../../domain/talks/openPromises";
import type { Serial } from "../../kit/serial";
import { Action } from "../kit/Action";
import { Seg } from "../kit/Seg";
import { TextInput } from "../kit/TextInput";
import { useType } from "../kit/type";
import { Watch } from "../kit/Watch";
import { dayInYear, dayWords } from "../words/day";
import type { DraftPromise, TalkDraft } from "./talkDraft";

const useStyles = makeStyles({
  who: { paddingTop: "4px" },
  stack: { display: "flex", flexDirection: "column", gap: "8px" },
  one: { display: "flex", flexDirection: "column", gap: "4px", padding: "4px 0 8px" },
  pair: { display: "grid", gridTemplateColumns: "1fr 96px", gap: "8px" },
});

export interface PromisesPartProps {
  readonly name: string;
  readonly promises: Promises;
  readonly draft: TalkDraft;
  readonly today: Serial;
  readonly onDraft: (draft: TalkDraft) => void;
}

/** What both promised, the manager first; what is not ticked off is carried over. */
export function PromisesPart(props: PromisesPartProps) {
  const { name, promises, draft, today, onDraft } = props;
  const styles = useStyles();
  const type = useType();
  const change = (at: number, promise: DraftPromise | null): void =>
    onDraft({
      ...draft,
      promised: draft.promised.flatMap((one, index) => (index === at ? (promise ?? []) : one)),
    });
  const add = { isYours: true, title: "", by: dayWords(today + WEEK) };
  return (
    <div className={styles.stack}>
      <div>
        <Side who="Yours" open={promises.yours} {...props} />
        <Side who={`${name}’s`} open={promises.theirs} {...props} />
      </div>
      {draft.promised.map((promise, index) => (
        <NewPromise
          key={index}
          name={name}
          promise={promise}
          onChange={(changed) => change(index, changed)}
        />
      ))}
      <div className={type.small}>
        <Action onPress={() => onDraft({ ...draft, promised: [...draft.promised, add] })}>
          Add a promise
        </Action>
      </div>
    </div>
  );
}

const WEEK = 7;

interface SideProps extends PromisesPartProps {
  readonly who: string;
  readonly open: readonly OpenPromise[];
}

function Side({ who, open, draft, today, onDraft }: SideProps) {
  const styles = useStyles();
  const type = useType();
  const turn = (id: string, isDone: boolean): void =>
    onDraft({ ...draft, done: [...draft.done.filter((one) => one !== id), ...(isDone ? [id] : [])] });
  return (
    <div role="group" aria-label={who}>
      <div className={`${type.quiet} ${styles.who}`}>{who}</div>
      {open.length === 0 && <div className={type.small}>Nothing open.</div>}
      {open.map((promise, index) => {
        const id = promise.action.actionId;
        return (
          <div key={id === "" ? index : id}>
            <Checkbox
              disabled={id === ""}
              checked={draft.done.includes(id)}
              label={<PromiseWords promise={promise} today={today} />}
              onChange={(_event, { checked }) => turn(id, checked === true)}
            />
          </div>
        );
      })}
    </div>
  );
}

function PromiseWords({ promise, today }: { readonly promise: OpenPromise; readonly today: Serial }) {
  const type = useType();
  const { action, isLate } = promise;
  const due = action.due === null ? "" : dayInYear(action.due, today);
  const isLoose = action.actionId === "";
  return (
    <>
      {action.title}
      {due !== "" && !isLate && `, by ${due}`}{" "}
      {isLate && (
        <span className={type.figure}>
          <Watch>due {due}</Watch>
        </span>
      )}
      {isLoose && " (no Action ID: tick it off on Actions)"}
    </>
  );
}

interface NewPromiseProps {
  readonly name: string;
  readonly promise: DraftPromise;
  /** Null takes it away. */
  readonly onChange: (promise: DraftPromise | null) => void;
}

function NewPromise({ name, promise, onChange }: NewPromiseProps) {
  const styles = useStyles();
  const type = useType();
  const items = [
    { value: "you", words: "You" },
    { value: "they", words: name },
  ] as const;
  return (
    <div className={styles.one}>
      <Seg
        label="Who promises"
        items={items}
        value={promise.isYours ? "you" : "they"}
        onChoose={(value) => onChange({ ...promise, isYours: value === "you" })}
      />
      <div className={styles.pair}>
        <Field label={promise.isYours ? "You will" : `${name} will`}>
          <TextInput value={promise.title} onType={(title) => onChange({ ...promise, title })} />
        </Field>
        <Field label="By">
          <TextInput value={promise.by} onType={(by) => onChange({ ...promise, by })} />
        </Field>
      </div>
      <div className={type.small}>
        <Action onPress={() => onChange(null)}>Leave it out</Action>
      </div>
    </div>
  );
}
