import type { PeriodFacts } from "../../domain/forecast/periods";
import { TargetField } from "../forecast/TargetField";
import { Head } from "../kit/Head";
import { Note } from "../kit/Note";
import { Page } from "../kit/Page";
import { Primary } from "../kit/Primary";
import { Row } from "../kit/Row";
import { RowList } from "../kit/RowList";
import { Section } from "../kit/Section";
import type { PackName } from "../../terms/packNames";
import { KpiList, type KpiSwitch } from "./KpiList";
import { PackList, type PackSwitch } from "./PackList";

/** A row of Setup that leads to a place of the workbook. */
export interface SettingsPart {
  readonly name: string;
  readonly meta: string;
  readonly onOpen: () => void;
}

export interface SetupPageProps {
  readonly isBuilt: boolean;
  readonly current: PeriodFacts | null;
  readonly parts: readonly SettingsPart[];
  /** Tabs that come with their first use. */
  readonly tabs: readonly SettingsPart[];
  /** Empty until it is known what stands. */
  readonly packs: readonly PackSwitch[];
  /** Null until they are read. */
  readonly kpis: readonly KpiSwitch[] | null;
  /** Leads to the worksheet functions. */
  readonly onFunctions: () => void;
  readonly onBuild: () => void;
  readonly onPack: (name: PackName, isOn: boolean) => void;
  readonly onKpi: (name: string) => void;
  readonly onDefineKpi: () => void;
  readonly onTarget: (period: string, target: number | null) => void;
}

/** Builds the book, sets the target, and leads to what Settings holds. */
export function SetupPage(props: SetupPageProps) {
  return props.isBuilt ? <BuiltPage {...props} /> : <FirstPage {...props} />;
}

function FirstPage({ onBuild }: SetupPageProps) {
  return (
    <Page
      name="Setup"
      dock={{
        state: "Your own sheets stay as they are",
        primary: <Primary onPress={onBuild}>Build the book</Primary>,
      }}
    >
      <Head
        title="Build the book"
        lead="Adds the book’s sheets to this workbook: Pipeline, Forecast and the others."
      />
      <Note>An import builds the book too, with your deals in it.</Note>
    </Page>
  );
}

function BuiltPage({ current, parts, tabs, packs, kpis, ...acts }: SetupPageProps) {
  const { onTarget, onPack, onKpi, onDefineKpi, onFunctions } = acts;
  return (
    <Page name="Setup">
      <Head title="Setup" lead="Changes are written to Settings and can be undone." />
      {current && (
        <Section title="This period">
          <TargetField key={current.name} id="setup-target" period={current} onTarget={onTarget} />
        </Section>
      )}
      <PartList title="On Settings" parts={parts} />
      <PartList
        title="Worksheet functions"
        parts={[{ name: "Functions", meta: "Insert one, filled in from the book", onOpen: onFunctions }]}
      />
      <PartList title="Tabs made when first used" parts={tabs} />
      {kpis && <KpiList kpis={kpis} onKpi={onKpi} onDefine={onDefineKpi} />}
      {packs.length > 0 && <PackList packs={packs} onPack={onPack} />}
    </Page>
  );
}

function PartList({ title, parts }: { readonly title: string; readonly parts: readonly SettingsPart[] }) {
  return (
    <Section title={title}>
      <RowList>
        {parts.map(({ name, meta, onOpen }) => (
          <li key={name}>
            <Row title={name} meta={meta} onOpen={onOpen} />
          </li>
        ))}
      </RowList>
    </Section>
  );
}
