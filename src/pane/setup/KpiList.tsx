import { MOST_ACTIVE_KPIS } from "../../terms/mostActiveKpis";
import { Note } from "../kit/Note";
import { Row } from "../kit/Row";
import { RowList } from "../kit/RowList";
import { Section } from "../kit/Section";
import { Toggle } from "../kit/Toggle";

/** A measure of the book and whether it is active. */
export interface KpiSwitch {
  readonly name: string;
  readonly meta: string;
  readonly isOn: boolean;
}

export interface KpiListProps {
  readonly kpis: readonly KpiSwitch[];
  readonly onKpi: (name: string) => void;
  /** Leads to the table in which measures are defined. */
  readonly onDefine: () => void;
}

/** The measures, each with its switch; what a measure needs is typed on KPIs. */
export function KpiList({ kpis, onKpi, onDefine }: KpiListProps) {
  const active = kpis.filter(({ isOn }) => isOn).length;
  return (
    <Section title={kpis.length === 0 ? "KPIs" : `KPIs, ${active} of ${MOST_ACTIVE_KPIS} active`}>
      <RowList>
        {kpis.map(({ name, meta, isOn }) => (
          <li key={name}>
            <Toggle title={name} mark={null} meta={meta} isOn={isOn} onTurn={() => onKpi(name)} />
          </li>
        ))}
        <li>
          <Row title="Define a KPI" meta="On KPIs, under the scoreboard" onOpen={onDefine} />
        </li>
      </RowList>
      <Note>At most {MOST_ACTIVE_KPIS} are active, each with baseline, target and both dates.</Note>
    </Section>
  );
}
