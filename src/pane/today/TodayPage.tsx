import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ClockRegular } from "@fluentui/react-icons/svg/clock";
import { useState } from "react";
import { itemKey, type LaterItem, type PutOff } from "../../domain/actions/putOff";
import type { TodayItem } from "../../domain/actions/todayList";
import type { Serial } from "../../kit/serial";
import { Action } from "../kit/Action";
import { Det } from "../kit/Det";
import { Head } from "../kit/Head";
import { Outlook, type PeriodFigures } from "../kit/Outlook";
import { Page } from "../kit/Page";
import { Primary } from "../kit/Primary";
import { Row } from "../kit/Row";
import { RowList } from "../kit/RowList";
import { Section } from "../kit/Section";
import { useType } from "../kit/type";
import { weekdayWords } from "../words/day";
import { NotNow } from "./NotNow";
import { itemWords } from "./todayWords";

export interface TodayPageProps {
  /** Null while Settings names no period. */
  readonly figures: PeriodFigures | null;
  readonly items: readonly TodayItem[];
  /** What was put off. */
  readonly later: readonly LaterItem[];
  readonly today: Serial;
  readonly onOpen: (item: TodayItem) => void;
  /** Puts an item off; null takes it up again. */
  readonly onPutOff: (item: TodayItem, putOff: PutOff | null) => void;
  readonly onSetTarget: () => void;
}

/** An item that can be put off; at most one shows its question at a time. */
interface ItemProps extends Pick<TodayPageProps, "today" | "onOpen" | "onPutOff"> {
  readonly item: TodayItem;
  readonly isAsked: boolean;
  readonly onAsk: () => void;
}

/** The quarter in three figures, the one thing worth most, then the rest. */
export function TodayPage({ figures, items, later, onSetTarget, ...given }: TodayPageProps) {
  const [asked, setAsked] = useState<string | null>(null);
  const [first, ...rest] = items;
  const itemProps = (item: TodayItem): ItemProps => {
    const key = itemKey(item);
    return { ...given, item, isAsked: asked === key, onAsk: () => setAsked(asked === key ? null : key) };
  };
  return (
    <Page name="Today">
      <Head title="Today" isHeardOnly />
      {figures && <Outlook figures={figures} onSetTarget={onSetTarget} />}
      {first ? <WorthMost key={itemKey(first)} {...itemProps(first)} /> : <NothingDue />}
      {rest.length > 0 && (
        <Section title="Then" side={rest.length}>
          <RowList>
            {rest.map((item) => (
              <li key={itemKey(item)}>
                <ItemRow {...itemProps(item)} />
              </li>
            ))}
          </RowList>
        </Section>
      )}
      {later.length > 0 && <Later later={later} onPutOff={given.onPutOff} />}
    </Page>
  );
}

const useStyles = makeStyles({
  title: { margin: "8px 0 0", fontSize: "16px", lineHeight: "22px", fontWeight: 600 },
  why: { margin: "2px 0 10px" },
  buttons: { display: "flex", gap: "4px" },
  notNow: { minWidth: 0 },
  clock: { minWidth: "32px", maxWidth: "32px", height: "32px", padding: 0 },
  later: { padding: "4px 0" },
});

function WorthMost(props: ItemProps) {
  const styles = useStyles();
  const type = useType();
  const { item, isAsked, onOpen, onAsk } = props;
  const words = itemWords(item);
  return (
    <Section title="Worth most now">
      <h3 className={styles.title}>{words.title}</h3>
      <p className={mergeClasses(type.small, styles.why)}>{words.why}</p>
      <div className={styles.buttons}>
        <Primary onPress={() => onOpen(item)}>{words.button}</Primary>
        <Button
          appearance="subtle"
          className={styles.notNow}
          icon={<ClockRegular />}
          aria-expanded={isAsked}
          onClick={onAsk}
        >
          Not now
        </Button>
      </div>
      <Question {...props} />
    </Section>
  );
}

function ItemRow(props: ItemProps) {
  const styles = useStyles();
  const { item, isAsked, onOpen, onAsk } = props;
  const { title, why } = itemWords(item);
  const clock = (
    <Button
      appearance="subtle"
      className={styles.clock}
      icon={<ClockRegular />}
      aria-label={`Not now: ${title}`}
      aria-expanded={isAsked}
      title="Not now"
      onClick={onAsk}
    />
  );
  return (
    <>
      <Row title={title} meta={why} beside={clock} onOpen={() => onOpen(item)} />
      <Question {...props} />
    </>
  );
}

function Question({ item, today, isAsked, onAsk, onPutOff }: ItemProps) {
  if (!isAsked) return null;
  const putOff = (chosen: PutOff): void => {
    onAsk();
    onPutOff(item, chosen);
  };
  return <NotNow title={itemWords(item).title} today={today} onPutOff={putOff} />;
}

function Later({ later, onPutOff }: Pick<TodayPageProps, "later" | "onPutOff">) {
  const styles = useStyles();
  const type = useType();
  return (
    <Det title="Put off" side={later.length}>
      {later.map(({ item, until, why }) => (
        <div key={itemKey(item)} className={mergeClasses(type.small, styles.later)}>
          <div>{itemWords(item).title}</div>
          <div className={type.quiet}>
            Until {weekdayWords(until)}
            {why === "" ? "" : `: ${why}`}.{" "}
            <Action onPress={() => onPutOff(item, null)}>Take it up now</Action>
          </div>
        </div>
      ))}
    </Det>
  );
}

function NothingDue() {
  const type = useType();
  return (
    <Section title="Worth most now">
      <p className={type.small}>Nothing needs you now. The next import may bring something.</p>
    </Section>
  );
}
