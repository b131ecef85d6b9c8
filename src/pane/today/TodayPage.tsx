import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ClockRegular } from "@fluentui/react-icons/svg/clock";
import { useState } from "react";
import { itemKey, type LaterItem, type PutOff } from "../../domain/actions/putOff";
import type { TodayItem } from "../../domain/actions/todayItem";
import type { OneOnOneDue } from "../../domain/talks/oneOnOnesDue";
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
import { WhyMoved } from "./WhyMoved";
import { NotNow } from "./NotNow";
import { counted } from "../words/counted";
import { itemWords, nextWords } from "./todayWords";

export interface TodayPageProps {
  /** Null while Settings names no period. */
  readonly figures: PeriodFigures | null;
  readonly items: readonly TodayItem[];
  /** What was put off. */
  readonly later: readonly LaterItem[];
  readonly today: Serial;
  /** The one-on-one that comes next. */
  readonly next?: OneOnOneDue | null;
  /** The day of the figures, where they are older than they should be. */
  readonly asOf?: Serial | null;
  /** How the number moved since the last snapshot, as the Forecast says it. */
  readonly whyMoved?: string;
  readonly onSeeWhy?: () => void;
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

/** More at once is a list, and nobody does a list. */
const CARDS = 5;

/** The quarter in three figures, the one thing worth most, then the rest: at most five cards. */
export function TodayPage(props: TodayPageProps) {
  const {
    figures,
    items,
    later,
    next = null,
    asOf = null,
    whyMoved = "",
    onSeeWhy,
    onSetTarget,
    ...given
  } = props;
  const styles = useStyles();
  const [asked, setAsked] = useState<string | null>(null);
  const [first, ...rest] = items.slice(0, CARDS).map((item): ItemProps => {
    const key = itemKey(item);
    return { ...given, item, isAsked: asked === key, onAsk: () => setAsked(asked === key ? null : key) };
  });
  return (
    <Page name="Today">
      <Head title="Today" isHeardOnly />
      {figures && <Outlook figures={figures} onSetTarget={onSetTarget} />}
      {figures && asOf !== null && (
        <p className={styles.quiet}>Closed, range and odds as of {weekdayWords(asOf)}.</p>
      )}
      {figures && <WhyMoved said={whyMoved} onSeeWhy={onSeeWhy} />}
      {first ? (
        <WorthMost key={itemKey(first.item)} {...first} />
      ) : (
        <NothingDue next={next} today={given.today} />
      )}
      {rest.length > 0 && <Then cards={rest} waiting={items.length - CARDS} />}
      {later.length > 0 && <Later later={later} onPutOff={given.onPutOff} />}
    </Page>
  );
}

interface ThenProps {
  readonly cards: readonly ItemProps[];
  /** How many more there are. */
  readonly waiting: number;
}

function Then({ cards, waiting }: ThenProps) {
  const styles = useStyles();
  return (
    <Section title="Then" side={cards.length}>
      <RowList>
        {cards.map((card) => (
          <li key={itemKey(card.item)}>
            <ItemRow {...card} />
          </li>
        ))}
      </RowList>
      {waiting > 0 && (
        <p className={styles.quiet}>
          {counted(waiting, "more thing waits", "more things wait")} until one of these is done or put off.
        </p>
      )}
    </Section>
  );
}

const useStyles = makeStyles({
  title: { margin: "8px 0 0", fontSize: "16px", lineHeight: "22px", fontWeight: 600 },
  why: { margin: "2px 0 10px" },
  buttons: { display: "flex", gap: "4px" },
  notNow: { minWidth: 0 },
  clock: { minWidth: "32px", maxWidth: "32px", height: "32px", padding: 0 },
  later: { padding: "4px 0" },
  quiet: { margin: "8px 0 0", fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
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

function NothingDue({ next, today }: { readonly next: OneOnOneDue | null; readonly today: Serial }) {
  const type = useType();
  return (
    <Section title="Worth most now">
      <p className={type.small}>Nothing needs you now. {nextWords(next, today)}</p>
    </Section>
  );
}
