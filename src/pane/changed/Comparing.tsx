import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { columnAt, type Block } from "../../domain/forecast/block";
import { groupsOf } from "../../domain/forecast/groups";
import type { PeriodFacts } from "../../domain/forecast/periods";
import type { Serial } from "../../kit/serial";
import { Section } from "../kit/Section";
import { dayInYear, weekdayWords } from "../words/day";
import type { ChosenDays } from "./chosenDays";

const useStyles = makeStyles({
  grid: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "10px" },
  field: { minWidth: 0 },
  /** A select is as wide as its longest words unless both its frame and its list are told otherwise. */
  select: {
    minWidth: 0,
    width: "100%",
    "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  },
});

/** How the data of now are called among the days. */
const NOW = "";

export interface ComparingProps {
  readonly chosen: ChosenDays;
  /** The days of which something is kept, the latest first. */
  readonly days: readonly Serial[];
  readonly asOf: Serial;
  readonly periods: readonly PeriodFacts[];
  /** The deals among whose owners one can choose. */
  readonly blocks: readonly Block[];
  readonly onChoose: (chosen: ChosenDays) => void;
}

/** Which days are compared, whose deals, and in which period. */
export function Comparing({ chosen, days, asOf, periods, blocks, onChoose }: ComparingProps) {
  const styles = useStyles();
  const until = chosen.to ?? Infinity;
  const dayOption = (day: Serial): Option => [String(day), `${weekdayWords(day)}${yearOf(day, asOf)}`];
  return (
    <Section title="Compare">
      <div className={styles.grid}>
        <Choosing
          label="From"
          value={String(chosen.from)}
          options={days.filter((day) => day < Math.min(until, asOf)).map(dayOption)}
          onChoose={(day) => onChoose({ ...chosen, from: Number(day) })}
        />
        <Choosing
          label="To"
          value={chosen.to === null ? NOW : String(chosen.to)}
          options={[[NOW, "Now"], ...days.filter((day) => day > chosen.from && day < asOf).map(dayOption)]}
          onChoose={(day) => onChoose({ ...chosen, to: day === NOW ? null : Number(day) })}
        />
        <Choosing
          label="Whose deals"
          value={chosen.owner}
          options={[["", "Team"], ...ownersOf(blocks).map((owner): Option => [owner, owner])]}
          onChoose={(owner) => onChoose({ ...chosen, owner })}
        />
        <Choosing
          label="Closing in"
          value={chosen.period}
          options={periods.map(({ name }): Option => [name, name])}
          onChoose={(period) => onChoose({ ...chosen, period })}
        />
      </div>
    </Section>
  );
}

type Option = readonly [value: string, words: string];

interface ChoosingProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}

function Choosing({ label, value, options, onChoose }: ChoosingProps): ReactNode {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.field}>
      <Select className={styles.select} value={value} onChange={(_event, chosen) => onChoose(chosen.value)}>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The year of a day that is not of this year, after a space. */
function yearOf(day: Serial, today: Serial): string {
  return dayInYear(day, today).replace(/^\d+ \w+/, "");
}

/** Everybody who had or has a deal, A–Z; deals without an owner are only the team's. */
function ownersOf(blocks: readonly Block[]): readonly string[] {
  const [first] = blocks;
  if (first === undefined) return [];
  const rows = blocks.flatMap((block) => {
    const at = columnAt(block, "Owner");
    return block.rows.map((row) => [row[at] ?? ""]);
  });
  const owned = rows.filter(([owner]) => String(owner).trim() !== "");
  return groupsOf({ name: first.name, headers: ["Owner"], rows: owned }, 0).names;
}
