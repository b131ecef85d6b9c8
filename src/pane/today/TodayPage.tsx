import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { TodayItem } from "../../domain/actions/todayList";
import { Head } from "../kit/Head";
import { Page } from "../kit/Page";
import { Primary } from "../kit/Primary";
import { Row } from "../kit/Row";
import { RowList } from "../kit/RowList";
import { Section } from "../kit/Section";
import { useType } from "../kit/type";
import { Outlook, type PeriodFigures } from "../kit/Outlook";
import { itemWords } from "./todayWords";

export interface TodayPageProps {
  /** Null while Settings names no period. */
  readonly figures: PeriodFigures | null;
  readonly items: readonly TodayItem[];
  readonly onOpen: (item: TodayItem) => void;
  readonly onSetTarget: () => void;
}

/** The quarter in three figures, the one thing worth most, then the rest. */
export function TodayPage({ figures, items, onOpen, onSetTarget }: TodayPageProps) {
  const [first, ...rest] = items;
  return (
    <Page name="Today">
      <Head title="Today" isHeardOnly />
      {figures && <Outlook figures={figures} onSetTarget={onSetTarget} />}
      {first ? <WorthMost item={first} onOpen={onOpen} /> : <NothingDue />}
      {rest.length > 0 && (
        <Section title="Then" side={rest.length}>
          <RowList>
            {rest.map((item) => (
              <li key={item.kind}>
                <Row title={itemWords(item).title} meta={itemWords(item).why} onOpen={() => onOpen(item)} />
              </li>
            ))}
          </RowList>
        </Section>
      )}
    </Page>
  );
}

const useStyles = makeStyles({
  title: { margin: "8px 0 0", fontSize: "16px", lineHeight: "22px", fontWeight: 600 },
  why: { margin: "2px 0 10px" },
});

function WorthMost({
  item,
  onOpen,
}: {
  readonly item: TodayItem;
  readonly onOpen: (item: TodayItem) => void;
}) {
  const styles = useStyles();
  const type = useType();
  const words = itemWords(item);
  return (
    <Section title="Worth most now">
      <h3 className={styles.title}>{words.title}</h3>
      <p className={mergeClasses(type.small, styles.why)}>{words.why}</p>
      <Primary onPress={() => onOpen(item)}>{words.button}</Primary>
    </Section>
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
