import { makeStyles } from "@fluentui/react-components";
import type { Serial } from "../../kit/serial";
import { ItsHistory } from "../changed/ItsHistory";
import { changedWords } from "../draft/changedWords";
import { Action } from "../kit/Action";
import { Back } from "../kit/Back";
import { Head } from "../kit/Head";
import { Msg } from "../kit/Msg";
import { useType } from "../kit/type";
import { amountOrDash } from "../words/amount";
import { dayInYear, timeWords, weekdayWords } from "../words/day";
import { dealName } from "../words/dealWords";
import type { ReviewPageProps } from "./reviewPageProps";

const useStyles = makeStyles({ head: { display: "flex", flexDirection: "column", gap: "2px" } });

/** The deal, who carries it, the ways to its row, history and page, and to another deal that is selected. */
export function DealHead({ about, selected, readHistory, onGoTo, onPrint, onBack }: ReviewPageProps) {
  const styles = useStyles();
  const type = useType();
  const { row, record } = about.deal;
  const close =
    record.closeDate === null
      ? "no close date"
      : `close ${dayInYear(record.closeDate, about.yardstick.today)}`;
  const line = [record.owner, amountOrDash(record.amount), record.stage, close].filter((part) => part !== "");
  return (
    <div className={styles.head}>
      <Back to="Inspect" onBack={onBack} />
      <Head title={dealName(record)} lead={line.join(" · ")} />
      <ItsHistory dealId={record.dealId} today={about.yardstick.today} readHistory={readHistory}>
        <Action onPress={() => onGoTo(row)}>Pipeline row {row}</Action>
        {" · "}
        <Action onPress={onPrint}>Make its page</Action>
      </ItsHistory>
      {selected && (
        <div className={type.small}>
          Selected on Pipeline: <Action onPress={selected.onOpen}>Open {selected.name}</Action>
        </div>
      )}
    </div>
  );
}

/** Says that a draft of an earlier session is back, and what changed under it. */
export function BackAgain({ back, about, stage, onDiscard }: ReviewPageProps) {
  if (back === null || stage.kind === "saved") return null;
  return (
    <Msg intent="info" title={`Your draft from ${dayOfWeek(back.at, about.yardstick.today)} is back`}>
      {changedWords(back.changed, "The deal has not changed since.")}{" "}
      <Action onPress={onDiscard}>Discard the draft</Action>
    </Msg>
  );
}

/** "today" for a draft of the same day, else its day with the weekday. */
function dayOfWeek(at: Serial, today: Serial): string {
  return Math.floor(at) === Math.floor(today) ? `today, ${timeWords(at)},` : weekdayWords(at);
}
