import { Field, makeStyles, Textarea } from "@fluentui/react-components";
import { Private } from "../kit/Private";
import { Section } from "../kit/Section";
import { Seg, type SegItem } from "../kit/Seg";
import { TextInput } from "../kit/TextInput";
import type { ReviewDraft } from "./reviewDraft";

const useStyles = makeStyles({ stack: { display: "flex", flexDirection: "column", gap: "10px" } });

const STRENGTHS: readonly SegItem<string>[] = ["0 none", "1 hope", "2 plan", "3 tested"].map((words) => ({
  value: words.slice(0, 1),
  words,
}));

export interface ReviewFieldsProps {
  readonly owner: string;
  readonly draft: ReviewDraft;
  readonly onDraft: (draft: ReviewDraft) => void;
}

/** The three questions that help the owner think. */
export function CoachingQuestions({ owner, draft, onDraft }: ReviewFieldsProps) {
  const styles = useStyles();
  return (
    <Section title={`Ask ${owner}`} side="one answer is enough to save">
      <div className={styles.stack}>
        <Text
          label={`What is ${owner} doing on it now?`}
          value={draft.thinkingNow}
          onType={(thinkingNow) => onDraft({ ...draft, thinkingNow })}
        />
        <Text
          label={`How does ${owner} plan to win?`}
          value={draft.strategyNow}
          onType={(strategyNow) => onDraft({ ...draft, strategyNow })}
        />
        <Text
          label={`What will ${owner} test next to make it stronger?`}
          value={draft.nextTest}
          onType={(nextTest) => onDraft({ ...draft, nextTest })}
        />
      </div>
    </Section>
  );
}

/** How strong the plan is, and what would beat it. */
export function Plan({ draft, onDraft }: Omit<ReviewFieldsProps, "owner">) {
  const styles = useStyles();
  const strength = draft.strategyStrength;
  return (
    <Section title="How strong is the plan?">
      <div className={styles.stack}>
        <Seg
          label="Strategy strength"
          items={STRENGTHS}
          value={strength === null ? null : String(strength)}
          onChoose={(value) => onDraft({ ...draft, strategyStrength: Number(value) })}
        />
        <Field label="What would beat us?">
          <TextInput value={draft.whatBeatsUs} onType={(whatBeatsUs) => onDraft({ ...draft, whatBeatsUs })} />
        </Field>
      </div>
    </Section>
  );
}

/** The manager's own remark; its column is private and never leaves in a copy. */
export function CoachingNote({ owner, draft, onDraft }: ReviewFieldsProps) {
  const title = (
    <>
      Coaching note <Private words="only you" />
    </>
  );
  return (
    <Section title={title}>
      <Text
        label={`What did ${owner} do well, or try?`}
        hint="Goes to Coaching with a link to this review."
        value={draft.coachingNote}
        onType={(coachingNote) => onDraft({ ...draft, coachingNote })}
      />
    </Section>
  );
}

interface TextProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onType: (value: string) => void;
}

function Text({ label, hint, value, onType }: TextProps) {
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      <Textarea resize="vertical" rows={2} value={value} onChange={(_event, typed) => onType(typed.value)} />
    </Field>
  );
}
