import type { PeriodFacts } from "../../domain/forecast/periods";
import { TargetField } from "../forecast/TargetField";
import { Head } from "../kit/Head";
import { Msg } from "../kit/Msg";
import { Note } from "../kit/Note";
import { Page } from "../kit/Page";
import { Primary } from "../kit/Primary";
import { Row } from "../kit/Row";
import { RowList } from "../kit/RowList";
import { Section } from "../kit/Section";

/** Short tables on Settings that a manager changes there. */
export interface SettingsPart {
  readonly name: string;
  readonly meta: string;
  readonly onOpen: () => void;
}

export interface SetupPageProps {
  readonly isBuilt: boolean;
  readonly clashes: readonly string[];
  readonly current: PeriodFacts | null;
  readonly parts: readonly SettingsPart[];
  readonly onBuild: () => void;
  readonly onTarget: (period: string, target: number | null) => void;
}

/** Builds the book, sets the target, and leads to what Settings holds. */
export function SetupPage(props: SetupPageProps) {
  return props.isBuilt ? <BuiltPage {...props} /> : <FirstPage {...props} />;
}

function FirstPage({ clashes, onBuild }: SetupPageProps) {
  const isHeld = clashes.length > 0;
  return (
    <Page
      name="Setup"
      dock={{
        state: isHeld ? "Rename your sheets first" : "Your own sheets stay as they are",
        primary: (
          <Primary isHeld={isHeld} onPress={onBuild}>
            Build the book
          </Primary>
        ),
      }}
    >
      <Head
        title="Build the book"
        lead="Adds the book’s sheets to this workbook: Pipeline, Forecast and the others."
      />
      {isHeld && <Clashes names={clashes} />}
      <Note>An import builds the book too, with your deals in it.</Note>
    </Page>
  );
}

function Clashes({ names }: { readonly names: readonly string[] }) {
  const list = names.map((name) => `“${name}”`).join(", ");
  const what = names.length === 1 ? `There is already a sheet ${list}` : `There are already sheets ${list}`;
  return (
    <Msg intent="warning" title={what}>
      {names.length === 1 ? "It is" : "They are"} not the book’s. Give your sheet another name, then come back
      here; nothing was changed.
    </Msg>
  );
}

function BuiltPage({ current, parts, onTarget }: SetupPageProps) {
  return (
    <Page name="Setup">
      <Head title="Setup" lead="Changes are written to Settings and can be undone." />
      {current && (
        <Section title="This period">
          <TargetField key={current.name} id="setup-target" period={current} onTarget={onTarget} />
        </Section>
      )}
      <Section title="On Settings">
        <RowList>
          {parts.map(({ name, meta, onOpen }) => (
            <li key={name}>
              <Row title={name} meta={meta} onOpen={onOpen} />
            </li>
          ))}
        </RowList>
      </Section>
    </Page>
  );
}
