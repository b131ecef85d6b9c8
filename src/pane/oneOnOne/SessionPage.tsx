import type { Serial } from "../../kit/serial";
import type { Talk } from "../../schema/sheets/coaching";
import type { CoachingType } from "../../terms/coachingTypes";
import { lacksOf, type TalkLack } from "../../domain/talks/sessions";
import { Back } from "../kit/Back";
import { Head } from "../kit/Head";
import { Page, type DockLine } from "../kit/Page";
import { Primary } from "../kit/Primary";
import { Private } from "../kit/Private";
import { Quiet } from "../kit/Quiet";
import { Row } from "../kit/Row";
import { RowList } from "../kit/RowList";
import { Section } from "../kit/Section";
import { Seg } from "../kit/Seg";
import { Watch } from "../kit/Watch";
import { dayInYear } from "../words/day";
import { type SessionDraft, type SessionGap, sessionGap, sessionLacks } from "./sessionDraft";
import { SessionFields } from "./SessionFields";
import { SESSION_KINDS, type TalkKind } from "./sessionKinds";

export interface SessionPageProps {
  readonly kind: TalkKind;
  readonly draft: SessionDraft;
  readonly isSaving: boolean;
  readonly team: readonly string[];
  readonly deals: readonly (readonly [id: string, name: string])[];
  readonly leastSkills: number;
  /** Talks of this kind that still lack something. */
  readonly unfinished: readonly Talk[];
  readonly today: Serial;
  readonly onDraft: (draft: SessionDraft) => void;
  readonly onComplete: (talk: Talk) => void;
  /** Empties the form. */
  readonly onNew: () => void;
  /** A field has lost the focus. */
  readonly onLeave: () => void;
  readonly onSave: () => void;
  readonly onBack: () => void;
}

const TITLES: Readonly<Record<TalkKind, string>> = {
  field: "In the field, or over a call",
  meeting: "Huddle or sales meeting",
};

/** A ride-along, joint call, call review, huddle or sales meeting: its form, and those that still lack something. */
export function SessionPage(props: SessionPageProps) {
  const { kind, draft, unfinished, today, onDraft, onComplete, onLeave, onBack } = props;
  const isNew = draft.coachingId === "";
  return (
    <Page name="1:1" onLeave={onLeave} dock={dockOf(props)}>
      <div>
        <Back to="Everyone" onBack={onBack} />
        <Head
          title={isNew ? TITLES[kind] : `${draft.type} with ${draft.member}`}
          lead={<Private words="Private: Coaching stays with you" />}
        />
      </div>
      {isNew && (
        <Seg<CoachingType>
          label="What kind of talk"
          items={SESSION_KINDS[kind].map((value) => ({ value, words: value }))}
          value={draft.type}
          onChoose={(type) => onDraft({ ...draft, type })}
        />
      )}
      <SessionFields {...props} />
      {isNew && unfinished.length > 0 && (
        <Section title="Still open">
          <RowList>
            {unfinished.map((talk) => (
              <li key={talk.coachingId}>
                <Row
                  title={`${talk.type ?? "Talk"} with ${talk.member}`}
                  {...(talk.date !== null && { right: dayInYear(talk.date, today) })}
                  meta={<Watch>lacks {lackWords(lacksOf(talk, today))}</Watch>}
                  onOpen={() => onComplete(talk)}
                />
              </li>
            ))}
          </RowList>
        </Section>
      )}
    </Page>
  );
}

function dockOf({ draft, isSaving, today, onNew, onSave }: SessionPageProps): DockLine {
  const gap = sessionGap(draft, today);
  const lacks = sessionLacks(draft, today);
  const open = lacks.length === 0 ? "Goes to Coaching" : `Stays open: lacks ${lackWords(lacks)}`;
  return {
    ...(draft.coachingId !== "" && { quiet: <Quiet words="Cancel" onPress={onNew} /> }),
    state: isSaving ? "Saving…" : (gapWords(gap) ?? open),
    primary: (
      <Primary isHeld={gap !== undefined || isSaving} onPress={onSave}>
        {draft.coachingId === "" ? "Keep it" : "Save"}
      </Primary>
    ),
  };
}

function gapWords(gap: SessionGap | undefined): string | undefined {
  switch (gap?.kind) {
    case undefined:
      return undefined;
    case "nobody":
      return "Choose with whom";
    case "nothing typed":
      return "Nothing typed yet";
    case "no such day":
      return `“${gap.got}” is no day`;
    case "no number":
      return `“${gap.got}” is no number of minutes`;
    case "too many minutes":
      return "Skills and products take more than all minutes";
  }
}

const LACKS: Readonly<Record<TalkLack, string>> = {
  before: "Before",
  after: "After",
  "deal effect": "the deal effect",
  theme: "the theme",
  minutes: "the minutes",
  recording: "the recording",
  questions: "what was asked",
};

function lackWords(lacks: readonly TalkLack[]): string {
  return lacks.map((lack) => LACKS[lack]).join(" and ");
}
