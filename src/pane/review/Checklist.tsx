import { makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import type { UnknownPrice } from "../../domain/review/unknownPrice";
import { Action } from "../kit/Action";
import { Note } from "../kit/Note";
import { Section } from "../kit/Section";
import { useType } from "../kit/type";
import { AnswerRow } from "./AnswerRow";
import { priceWords } from "./priceWords";
import type { DraftAnswer, ReviewDraft } from "./reviewDraft";
import type { ReviewedDeal } from "./reviewedDeal";

const useStyles = makeStyles({
  which: { margin: "4px 0" },
  edit: { margin: "4px 0 8px" },
  list: { marginTop: "6px" },
});

export interface ChecklistProps {
  readonly about: ReviewedDeal;
  readonly draft: ReviewDraft;
  readonly price: UnknownPrice;
  readonly unknown: number;
  readonly onDraft: (draft: ReviewDraft) => void;
  /** Shows the questions on their sheet. */
  readonly onChecklists: () => void;
}

/** The questions of the checklist that fits the deal, another one at hand, and what unknown answers cost so far. */
export function Checklist({ about, draft, price, unknown, onDraft, onChecklists }: ChecklistProps) {
  const styles = useStyles();
  const type = useType();
  const change = (question: string, answer: DraftAnswer): void =>
    onDraft({ ...draft, answers: new Map(draft.answers).set(question, answer) });
  return (
    <Section
      title="Checklist"
      {...(about.evidenceDays < Infinity && { side: `${about.evidenceDays} days old counts as unknown` })}
    >
      <Which about={about} draft={draft} onDraft={onDraft} />
      <div className={mergeClasses(type.small, styles.edit)}>
        Questions are rows of a sheet: <Action onPress={onChecklists}>Edit the checklists</Action>
      </div>
      {about.checklist.length === 0 && <p className={type.small}>No questions here yet.</p>}
      <Price price={price} unknown={unknown} />
      <div className={styles.list}>
        {about.checklist.map(({ question }) => {
          const answer = draft.answers.get(question);
          return (
            answer && (
              <AnswerRow
                key={question}
                question={question}
                draft={answer}
                today={about.yardstick.today}
                onChange={(changed) => change(question, changed)}
              />
            )
          );
        })}
      </div>
    </Section>
  );
}

function Which({ about, draft, onDraft }: Pick<ChecklistProps, "about" | "draft" | "onDraft">) {
  const styles = useStyles();
  return (
    <Select
      className={styles.which}
      aria-label="Which checklist"
      value={draft.checklist}
      onChange={(_event, { value }) => onDraft({ ...draft, checklist: value })}
    >
      {about.checklists.map((name) => (
        <option key={name}>{name}</option>
      ))}
    </Select>
  );
}

function Price({ price, unknown }: Pick<ChecklistProps, "price" | "unknown">) {
  const type = useType();
  const { before, strong, after } = priceWords(price, unknown);
  return (
    <Note isFinding={strong !== ""}>
      {before}
      {strong !== "" && <b className={type.strong}>{strong}</b>}
      {after}
    </Note>
  );
}
