import { Checkbox, Field, makeStyles, Select, Textarea } from "@fluentui/react-components";
import { DEAL_EFFECTS } from "../../terms/dealEffects";
import { Seg } from "../kit/Seg";
import { TextInput } from "../kit/TextInput";
import { useType } from "../kit/type";
import { Watch } from "../kit/Watch";
import { rateWords } from "../words/rate";
import { MinutesField } from "./MinutesField";
import { type SessionDraft, typedMinutes } from "./sessionDraft";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "10px" },
  pair: { display: "grid", gridTemplateColumns: "1fr 96px", gap: "8px" },
  three: { display: "grid", gridTemplateColumns: "1fr 1fr 1fr", gap: "8px", alignItems: "end" },
  label: { paddingBottom: "2px" },
});

export interface SessionFieldsProps {
  readonly draft: SessionDraft;
  readonly team: readonly string[];
  /** Open deals of the chosen member: id and name. */
  readonly deals: readonly (readonly [id: string, name: string])[];
  /** Least share of skills in a meeting. */
  readonly leastSkills: number;
  readonly onDraft: (draft: SessionDraft) => void;
}

/** The fields of one kind of talk. */
export function SessionFields(props: SessionFieldsProps) {
  const styles = useStyles();
  const { type } = props.draft;
  const isMeeting = type === "Huddle" || type === "Sales meeting";
  return (
    <div className={styles.stack}>
      {isMeeting ? <MeetingFields {...props} /> : <Together {...props} />}
      {type === "Ride-along" && <RideAlongFields {...props} />}
      {type === "Joint call" && <JointCallFields {...props} />}
      {type === "Call review" && <CallReviewFields {...props} />}
    </div>
  );
}

type TextKey = "before" | "after" | "agreed" | "customerLearned" | "theme" | "recording" | "on";

interface LineProps extends SessionFieldsProps {
  readonly name: TextKey;
  readonly label: string;
  readonly isLong?: boolean;
}

function Line({ draft, onDraft, name, label, isLong = false }: LineProps) {
  const type = (text: string): void => onDraft({ ...draft, [name]: text });
  return (
    <Field label={label}>
      {isLong ? (
        <Textarea
          rows={2}
          resize="vertical"
          value={draft[name]}
          onChange={(_event, { value }) => type(value)}
        />
      ) : (
        <TextInput value={draft[name]} onType={type} />
      )}
    </Field>
  );
}

function Together(props: SessionFieldsProps) {
  const styles = useStyles();
  const { draft, team, deals, onDraft } = props;
  return (
    <>
      <div className={styles.pair}>
        <Field label="With">
          <Select
            value={draft.member}
            onChange={(_event, { value }) => onDraft({ ...draft, member: value, dealId: "" })}
          >
            <option value="">Choose</option>
            {team.map((member) => (
              <option key={member}>{member}</option>
            ))}
          </Select>
        </Field>
        <Line {...props} name="on" label="On" />
      </div>
      <Field label="Deal">
        <Select value={draft.dealId} onChange={(_event, { value }) => onDraft({ ...draft, dealId: value })}>
          <option value="">No deal</option>
          {draft.dealId !== "" && !deals.some(([id]) => id === draft.dealId) && (
            <option>{draft.dealId}</option>
          )}
          {deals.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

function RideAlongFields(props: SessionFieldsProps) {
  return (
    <>
      <Line {...props} name="before" label="Before: what do they want to reach?" isLong />
      <Line {...props} name="after" label="After: what did you see and say?" isLong />
      <Line {...props} name="agreed" label="What they do next" />
    </>
  );
}

function JointCallFields(props: SessionFieldsProps) {
  const styles = useStyles();
  const { draft, onDraft } = props;
  return (
    <>
      <div>
        <div className={styles.label} aria-hidden>
          What did it do to the deal?
        </div>
        <Seg
          label="What did it do to the deal?"
          items={DEAL_EFFECTS.map((value) => ({ value, words: value }))}
          value={draft.dealEffect}
          onChoose={(dealEffect) => onDraft({ ...draft, dealEffect })}
        />
      </div>
      <Line {...props} name="customerLearned" label="What did you learn about the customer?" isLong />
      <Line {...props} name="after" label="What did you see and say?" isLong />
      <Line {...props} name="agreed" label="What they do next" />
    </>
  );
}

/** What one listens for in a call. */
const LISTENED = ["Who spoke", "What hurt", "What next"];

function CallReviewFields(props: SessionFieldsProps) {
  return (
    <>
      <Line {...props} name="recording" label="Link or id of the recording" />
      <Ticks {...props} name="questions" label="What you asked about it" items={LISTENED} />
      <Line {...props} name="after" label="What did you hear?" isLong />
      <Line {...props} name="agreed" label="What they do next" />
    </>
  );
}

function MeetingFields(props: SessionFieldsProps) {
  const styles = useStyles();
  const type = useType();
  const { draft, team, leastSkills, onDraft } = props;
  const [all, skills] = [typedMinutes(draft.minutes), typedMinutes(draft.skillsMinutes)];
  const share = typeof all === "number" && all > 0 && typeof skills === "number" ? skills / all : null;
  const minutes = (key: "minutes" | "skillsMinutes" | "productMinutes", label: string) => (
    <MinutesField label={label} text={draft[key]} onType={(text) => onDraft({ ...draft, [key]: text })} />
  );
  return (
    <>
      <div className={styles.pair}>
        <Line {...props} name="theme" label="The one theme" />
        <Line {...props} name="on" label="On" />
      </div>
      <div className={styles.three}>
        {minutes("minutes", "Minutes")}
        {minutes("skillsMinutes", "on skills")}
        {minutes("productMinutes", "on products")}
      </div>
      <div role="status" className={type.small}>
        {share !== null && share < leastSkills && (
          <Watch>
            {rateWords(share)} on skills; at least {rateWords(leastSkills)} is the limit on Settings
          </Watch>
        )}
      </div>
      <Ticks {...props} name="attended" label="Who was there" items={team} />
      <Line {...props} name="after" label="What came of it?" isLong />
    </>
  );
}

interface TicksProps extends SessionFieldsProps {
  readonly name: "questions" | "attended";
  readonly label: string;
  readonly items: readonly string[];
}

function Ticks({ draft, onDraft, name, label, items }: TicksProps) {
  const type = useType();
  const ticked = draft[name].split(",").flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));
  const turn = (item: string, isOn: boolean): void => {
    const others = ticked.filter((one) => one !== item);
    onDraft({ ...draft, [name]: (isOn ? [...others, item] : others).join(", ") });
  };
  return (
    <div role="group" aria-label={label}>
      <div className={type.quiet}>{label}</div>
      {items.map((item) => (
        <div key={item}>
          <Checkbox
            label={item}
            checked={ticked.includes(item)}
            onChange={(_event, { checked }) => turn(item, checked === true)}
          />
        </div>
      ))}
    </div>
  );
}
