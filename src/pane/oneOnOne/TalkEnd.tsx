import { Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { Action } from "../kit/Action";
import { Det } from "../kit/Det";
import { Private } from "../kit/Private";
import { TextInput } from "../kit/TextInput";
import { useType } from "../kit/type";
import { firstName } from "../words/dealWords";
import { Numbered } from "./Numbered";
import { QUESTION_WORDS } from "./questionWords";
import type { TalkAbout } from "./talkAbout";
import type { TalkDraft } from "./talkDraft";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "1fr 96px", gap: "8px" },
  another: { paddingTop: "8px" },
  wide: { width: "100%" },
});

export interface TalkEndProps {
  readonly about: TalkAbout;
  readonly draft: TalkDraft;
  readonly onDraft: (draft: TalkDraft) => void;
}

/** How a talk ends: one question, the next step, and a note that is the manager's alone. */
export function TalkEnd(props: TalkEndProps) {
  return (
    <>
      <Question {...props} />
      <NextStep {...props} />
      <OwnNote {...props} />
    </>
  );
}

function Question({ about, draft, onDraft }: TalkEndProps) {
  const styles = useStyles();
  const type = useType();
  const { next, asked } = about.questions;
  const another = next[(next.indexOf(draft.question) + 1) % next.length] ?? draft.question;
  return (
    <Numbered number={5} title="One question">
      <Field
        label={`“${QUESTION_WORDS[draft.question]}”`}
        hint={`${asked} of ${next.length} expectations asked this quarter.`}
      >
        <Textarea
          resize="vertical"
          rows={2}
          value={draft.answer}
          onChange={(_event, { value }) => onDraft({ ...draft, answer: value })}
        />
      </Field>
      <div className={`${type.small} ${styles.another}`}>
        <Action onPress={() => onDraft({ ...draft, question: another })}>Another question</Action>
      </div>
    </Numbered>
  );
}

function NextStep({ about, draft, onDraft }: TalkEndProps) {
  const styles = useStyles();
  return (
    <Numbered number={6} title="Next step">
      <div className={styles.pair}>
        <Field label={`${firstName(about.member)} will`}>
          <TextInput value={draft.nextStep} onType={(nextStep) => onDraft({ ...draft, nextStep })} />
        </Field>
        <Field label="By">
          <TextInput value={draft.by} onType={(by) => onDraft({ ...draft, by })} />
        </Field>
      </div>
    </Numbered>
  );
}

function OwnNote({ draft, onDraft }: TalkEndProps) {
  const styles = useStyles();
  const [startsOpen] = useState(draft.note !== "");
  const title = (
    <>
      Note for yourself <Private words="only you" />
    </>
  );
  return (
    <Det title={title} isOpen={startsOpen}>
      <Textarea
        className={styles.wide}
        aria-label="Note for yourself, only you"
        resize="vertical"
        rows={2}
        value={draft.note}
        onChange={(_event, { value }) => onDraft({ ...draft, note: value })}
      />
    </Det>
  );
}
