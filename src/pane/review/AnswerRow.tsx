import { Field, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState, type KeyboardEvent } from "react";
import type { Serial } from "../../kit/serial";
import { ANSWERS, type Answer } from "../../terms/answers";
import { FORCED_SUMMARY } from "../kit/forced";
import { Seg, type SegItem } from "../kit/Seg";
import { TextInput } from "../kit/TextInput";
import { useType } from "../kit/type";
import { dayInYear, dayWords } from "../words/day";
import type { DraftAnswer } from "./reviewDraft";
import { hasNoDay, lacksEvidence } from "./reviewGaps";

const LOOKS = {
  Yes: { sign: "✓", tone: "good" },
  Partly: { sign: "◐", tone: "watch" },
  No: { sign: "✕", tone: "bad" },
  Unknown: { sign: "?", tone: "unknown" },
} as const;

const CHOICES: readonly SegItem<Answer>[] = ANSWERS.map((value) => ({
  value,
  words: value,
  ...LOOKS[value],
}));

/** One letter answers while the focus is in the answers. */
const LETTERS: Readonly<Record<string, Answer>> = { y: "Yes", p: "Partly", n: "No", u: "Unknown" };

const useStyles = makeStyles({
  row: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    "& > summary": {
      listStyle: "none",
      cursor: "pointer",
      display: "flex",
      gap: "8px",
      alignItems: "center",
      minHeight: "40px",
      boxSizing: "border-box",
      padding: "6px 0",
      borderRadius: "4px",
    },
    ...FORCED_SUMMARY,
    "& > summary::-webkit-details-marker": { display: "none" },
    "& > summary:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  inside: { paddingBottom: "10px", display: "flex", flexDirection: "column", gap: "6px" },
  word: { display: "inline-flex", gap: "4px", whiteSpace: "nowrap" },
  good: { color: tokens.colorPaletteGreenForeground1 },
  watch: { color: tokens.colorPaletteDarkOrangeForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  unknown: {},
  pair: { display: "grid", gridTemplateColumns: "1fr 96px", gap: "8px" },
});

export interface AnswerRowProps {
  readonly question: string;
  readonly draft: DraftAnswer;
  readonly today: Serial;
  readonly onChange: (draft: DraftAnswer) => void;
}

/** One question of the checklist: a closed line once it is answered, open while it is unknown or being typed. */
export function AnswerRow({ question, draft, today, onChange }: AnswerRowProps) {
  const styles = useStyles();
  const type = useType();
  const inside = useRef<HTMLDivElement>(null);
  const [startsOpen] = useState(draft.answer === "Unknown");

  function answer(value: Answer): void {
    onChange({ ...draft, answer: value, on: draft.on === "" ? dayWords(today) : draft.on });
  }

  function answerByLetter(event: KeyboardEvent): void {
    const value = LETTERS[event.key.toLowerCase()];
    const isInAnswers = event.target instanceof HTMLInputElement && event.target.type === "radio";
    if (!value || !isInAnswers || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    answer(value);
    if (value === "Yes") {
      requestAnimationFrame(() =>
        inside.current?.querySelector<HTMLInputElement>("input[type=text]")?.focus(),
      );
    }
  }

  return (
    <details className={styles.row} open={startsOpen} onKeyDown={answerByLetter}>
      <summary tabIndex={0}>
        <span className={type.grow}>{question}</span>
        <AnswerWord answer={draft.answer} />
      </summary>
      <div ref={inside} className={styles.inside}>
        <Seg label={question} items={CHOICES} value={draft.answer} onChoose={answer} />
        {draft.expired && draft.answer === "Unknown" && (
          <div className={type.quiet}>
            Was {draft.expired.answer} on {dayInYear(draft.expired.on, today)}; it is too old now, so it
            counts as unknown.
          </div>
        )}
        {draft.answer !== "Unknown" && <Evidence draft={draft} today={today} onChange={onChange} />}
      </div>
    </details>
  );
}

function AnswerWord({ answer }: { readonly answer: Answer }) {
  const styles = useStyles();
  const type = useType();
  const { sign, tone } = LOOKS[answer];
  return (
    <span className={mergeClasses(type.small, type.strong, styles.word, styles[tone])}>
      <span aria-hidden>{sign}</span>
      {answer}
    </span>
  );
}

type EvidenceProps = Omit<AnswerRowProps, "question">;

function Evidence({ draft, today, onChange }: EvidenceProps) {
  const styles = useStyles();
  const isMissing = lacksEvidence(draft);
  const isNoDay = hasNoDay(draft, today);
  return (
    <>
      <Field
        label="How do we know?"
        required={draft.answer === "Yes"}
        {...(isMissing && {
          validationState: "error",
          validationMessage: "A Yes needs one line of evidence, or choose Partly.",
        })}
      >
        <TextInput value={draft.evidence} onType={(evidence) => onChange({ ...draft, evidence })} />
      </Field>
      <div className={styles.pair}>
        <Field label="Said by">
          <TextInput value={draft.saidBy} onType={(saidBy) => onChange({ ...draft, saidBy })} />
        </Field>
        <Field
          label="On"
          {...(isNoDay && { validationState: "error", validationMessage: "A day until today, like 16 Nov." })}
        >
          <TextInput value={draft.on} onType={(on) => onChange({ ...draft, on })} />
        </Field>
      </div>
    </>
  );
}
