import type { ReactNode } from "react";
import type { PackName } from "../../terms/packNames";
import { Head } from "../kit/Head";
import { Page } from "../kit/Page";
import { Private } from "../kit/Private";
import { Row } from "../kit/Row";
import { RowList } from "../kit/RowList";
import { Section } from "../kit/Section";
import { keepDock } from "./keepDock";
import { PackList, type PackSwitch } from "./PackList";
import { PartList } from "./PartList";
import type { SetupPart } from "./setupPart";

/** A row of Setup that leads to another place. */
export interface SettingsPart {
  readonly name: string;
  /** It is for the manager alone. */
  readonly isPrivate?: boolean;
  readonly meta: string;
  readonly onOpen: () => void;
}

export interface SetupPageProps {
  readonly parts: readonly SetupPart[];
  readonly open: string | null;
  readonly isWriting: boolean;
  /** The five steps while they are not all done; null afterwards. */
  readonly steps: SettingsPart | null;
  /** Other pages that belong to Setup. */
  readonly places: readonly SettingsPart[];
  /** Tabs that come with their first use. */
  readonly tabs: readonly SettingsPart[];
  /** Empty until it is known what stands. */
  readonly packs: readonly PackSwitch[];
  readonly children?: ReactNode;
  readonly onOpen: (title: string | null) => void;
  readonly onPack: (name: PackName, isOn: boolean) => void;
}

/** The settings, each opening in its place; what is kept is written at once and can be undone. */
export function SetupPage({ parts, open, steps, places, tabs, packs, children, ...acts }: SetupPageProps) {
  const opened = parts.find(({ title }) => title === open);
  return (
    <Page name="Setup" dock={opened && keepDock(opened, acts.isWriting)}>
      <Head title="Setup" lead="Changes are written to Settings and can be undone." />
      {steps && <Row title={steps.name} meta={steps.meta} onOpen={steps.onOpen} />}
      <PartList parts={parts} open={open} isNumbered={false} onOpen={acts.onOpen} />
      <PlaceList title="More" parts={places} />
      <PlaceList title="Tabs made when first used" parts={tabs} />
      {packs.length > 0 && <PackList packs={packs} onPack={acts.onPack} />}
      {children}
    </Page>
  );
}

function PlaceList({ title, parts }: { readonly title: string; readonly parts: readonly SettingsPart[] }) {
  return (
    <Section title={title}>
      <RowList>
        {parts.map(({ name, isPrivate = false, meta, onOpen }) => (
          <li key={name}>
            <Row
              title={
                <>
                  {name} {isPrivate && <Private />}
                </>
              }
              meta={meta}
              onOpen={onOpen}
            />
          </li>
        ))}
      </RowList>
    </Section>
  );
}
