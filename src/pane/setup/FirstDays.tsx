import { Checkbox, Field, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import {
  FIRST_TASKS,
  FIRST_WEEKS,
  type FirstPlace,
  type FirstTask,
} from "../../domain/setup/firstNinetyDays";
import type { Serial } from "../../kit/serial";
import { Action } from "../kit/Action";
import { Det } from "../kit/Det";
import { Section } from "../kit/Section";
import { TextInput } from "../kit/TextInput";
import { Toggle } from "../kit/Toggle";
import { useType } from "../kit/type";
import { counted } from "../words/counted";
import { dayInYear } from "../words/day";
import { typedDay } from "../words/typedDay";
import { useFields } from "./useFields";

const useStyles = makeStyles({ task: { display: "flex", alignItems: "center", gap: "8px" } });

export interface FirstDaysProps {
  /** The first day with this team; null while the mode is off. */
  readonly since: Serial | null;
  /** The week that runs, 1 to 13; null before and after. */
  readonly week: number | null;
  readonly done: ReadonlySet<string>;
  readonly today: Serial;
  /** Begins the mode on a day, or ends it. */
  readonly onSince: (since: Serial | null) => void;
  readonly onTick: (task: FirstTask, isDone: boolean) => void;
  readonly onGo: (place: FirstPlace) => void;
}

/** The first 90 days in the job: a plan by week, with what is due now; it can be ended at any time. */
export function FirstDays({ since, week, done, today, onSince, onTick, onGo }: FirstDaysProps) {
  const isOn = since !== null && week !== null;
  return (
    <Section
      title="New in the job"
      side={isOn ? `week ${String(week)} of ${String(FIRST_WEEKS)}` : undefined}
    >
      <Toggle
        title="First-90-days mode"
        mark={null}
        meta={isOn ? "A plan by week; most of your time for team and customers" : offWords(since, today)}
        isOn={isOn}
        onTurn={() => onSince(isOn ? null : today)}
      />
      {isOn && (
        <>
          <FirstDay key={since} since={since} today={today} onSince={onSince} />
          <WeekPlan {...{ week, done, onTick, onGo }} />
        </>
      )}
    </Section>
  );
}

function offWords(since: Serial | null, today: Serial): string {
  if (since === null) return "A plan by week for a new manager";
  return `With this team since ${dayInYear(since, today)}`;
}

type FirstDayProps = Pick<FirstDaysProps, "today" | "onSince"> & { readonly since: Serial };

/** The first day, written when the field is left. */
function FirstDay({ since, today, onSince }: FirstDayProps) {
  const [text, setText] = useState(dayInYear(since, today));
  const day = typedDay(text, today);
  return (
    <Field
      label="Your first day with this team"
      {...(day === undefined && { validationState: "error", validationMessage: "Like 2 Nov or 02.11.2026." })}
    >
      <TextInput
        value={text}
        onType={setText}
        onBlur={() => {
          if (day !== undefined && day !== since) onSince(day);
        }}
      />
    </Field>
  );
}

type WeekPlanProps = Pick<FirstDaysProps, "done" | "onTick" | "onGo"> & { readonly week: number };

function WeekPlan({ week, done, onTick, onGo }: WeekPlanProps) {
  const fields = useFields();
  const type = useType();
  const now = FIRST_TASKS.filter((task) => task.week <= week && !done.has(task.key));
  const rest = FIRST_TASKS.filter((task) => !now.includes(task));
  const line = (task: FirstTask) => (
    <TaskLine
      key={task.key}
      task={task}
      week={week}
      isDone={done.has(task.key)}
      onTick={onTick}
      onGo={onGo}
    />
  );
  return (
    <div className={fields.stack}>
      {now.length === 0 ? (
        <p className={type.small}>Nothing is due this week. Done so far: {done.size}.</p>
      ) : (
        <div role="group" aria-label={`Due by week ${String(week)}`}>
          {now.map(line)}
        </div>
      )}
      <Det title="The other weeks" side={counted(rest.length, "step")}>
        {rest.map(line)}
      </Det>
    </div>
  );
}

interface TaskLineProps extends Pick<FirstDaysProps, "onTick" | "onGo"> {
  readonly task: FirstTask;
  readonly week: number;
  readonly isDone: boolean;
}

function TaskLine({ task, week, isDone, onTick, onGo }: TaskLineProps) {
  const styles = useStyles();
  const fields = useFields();
  const type = useType();
  const late = task.week < week && !isDone ? `from week ${String(task.week)}` : `week ${String(task.week)}`;
  return (
    <div className={styles.task}>
      <span className={type.grow}>
        <Checkbox
          className={fields.box}
          label={task.words}
          checked={isDone}
          onChange={() => onTick(task, !isDone)}
        />
        <div className={type.quiet} style={{ paddingLeft: "28px" }}>
          {late}
          {task.place !== "Setup" && (
            <>
              {" · "}
              <Action onPress={() => onGo(task.place)}>
                {task.place}
                <span className={type.heard}> for “{task.words}”</span>
              </Action>
            </>
          )}
        </div>
      </span>
    </div>
  );
}
