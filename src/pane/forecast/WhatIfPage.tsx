import { useMemo, useState } from "react";
import { TEAM } from "../../domain/forecast/groups";
import type { TrialChances } from "../../domain/forecast/onTrial";
import { Head } from "../kit/Head";
import { Page } from "../kit/Page";
import { Primary } from "../kit/Primary";
import { Quiet } from "../kit/Quiet";
import type { StepProps } from "./stepProps";
import { askedOf } from "./askedOf";
import { GapSection } from "./GapSection";
import { decidingDeals, isFinding } from "./listedDeals";
import { planOf } from "./planOf";
import { NO_PLAY, PlayForm, type PlayFields, playOf, PLAY_TITLE } from "./PlayForm";
import { NOBODY } from "./RepTable";
import { StepSeg } from "./StepSeg";
import { TrialStrip } from "./TrialStrip";
import { useTrial } from "./useTrial";
import { WhatIfStep } from "./WhatIfStep";

/** So many deals have a slider before one is added. */
const SLIDERS = 5;

export interface WhatIfPageProps extends StepProps {
  readonly chances: TrialChances;
  readonly onChances: (chances: TrialChances) => void;
}

/** What other chances would change, and the plan for what is missing. */
export function WhatIfPage(props: WhatIfPageProps) {
  const { book, figures, base, odds, deeds, chances, onChances } = props;
  const { block, luck, period, rows } = book;
  const [play, setPlay] = useState<PlayFields | null>(null);
  const asked = useMemo(
    () => askedOf({ block, period, luck }, { chances, top: 0 }),
    [block, period, luck, chances],
  );
  const trial = useTrial(odds, asked);
  const before = chances.size > 0 ? figures.odds : null;
  const listed = slidersOf(props);
  const plan = planOf(book);
  return (
    <Page
      name="Forecast"
      strip={<TrialStrip trial={trial} base={base} before={before} name="book" />}
      dock={dockOf(props, play, setPlay)}
    >
      <Head title="What if…" />
      <StepSeg step="What if" onStep={(step) => deeds.onStep(step, "in place")} />
      <WhatIfStep
        book={book}
        figures={figures}
        listed={listed}
        chances={chances}
        trial={trial}
        onChance={(dealId, chance) => onChances(new Map(chances).set(dealId, chance))}
      />
      <GapSection plan={plan} plays={book.facts?.plays ?? []} today={book.today} onAction={deeds.onAction} />
      {play && (
        <PlayForm
          fields={play}
          owners={rows.map(({ name }) => name).filter((name) => name !== TEAM && name !== NOBODY)}
          today={book.today}
          onFields={setPlay}
        />
      )}
    </Page>
  );
}

function slidersOf(props: WhatIfPageProps) {
  const { book, chances } = props;
  const deciding = isFinding(props) ? [] : decidingDeals(props, new Map()).slice(0, SLIDERS);
  const rows = new Set(deciding.map(({ row }) => row));
  const added = book.deals.filter(({ row, record }) => chances.has(record.dealId.trim()) && !rows.has(row));
  return [...deciding, ...added];
}

function dockOf(
  { book, deeds, chances, onChances }: WhatIfPageProps,
  play: PlayFields | null,
  setPlay: (play: PlayFields | null) => void,
) {
  if (play === null) {
    const open = (): void => {
      setPlay(NO_PLAY);
      requestAnimationFrame(() => document.getElementById(PLAY_TITLE)?.focus());
    };
    return {
      ...(chances.size > 0 && { quiet: <Quiet words="Reset" onPress={() => onChances(new Map())} /> }),
      primary: <Primary onPress={open}>Add a play</Primary>,
    };
  }
  const ready = playOf(play, book.today);
  const keep = async (): Promise<void> => {
    if (ready !== null && (await deeds.onAdd(ready))) setPlay(null);
  };
  return {
    quiet: <Quiet words="Leave it" onPress={() => setPlay(null)} />,
    state: play.title.trim() === "" ? "Say what will be done" : "",
    primary: (
      <Primary isHeld={ready === null} onPress={() => void keep()}>
        Keep the play
      </Primary>
    ),
  };
}
