import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { SheetChoice } from "../../intake/reader/exportFault";
import { Head } from "../kit/Head";
import { Page } from "../kit/Page";
import { Primary } from "../kit/Primary";
import { Quiet } from "../kit/Quiet";
import { Steps } from "../kit/Steps";
import { useType } from "../kit/type";

const SHOWN_CELLS = 4;

export interface SheetPageProps {
  readonly fileName: string;
  readonly sheets: readonly SheetChoice[];
  readonly onSheet: (sheet: string) => void;
  readonly onRestart: () => void;
}

/** Which sheet of a workbook is the export, where several have rows; nothing preselected. */
export function SheetPage({ fileName, sheets, onSheet, onRestart }: SheetPageProps) {
  const type = useType();
  const [chosen, setChosen] = useState("");
  return (
    <Page
      name="Import"
      dock={{
        quiet: <Quiet words="Start over" onPress={onRestart} />,
        state: chosen === "" ? "Choose one" : "",
        primary: (
          <Primary isHeld={chosen === ""} onPress={() => onSheet(chosen)}>
            Read this sheet
          </Primary>
        ),
      }}
    >
      <Steps at={1} name="Sheet" />
      <Head title="Which sheet has the deals?" lead={`${fileName} has rows on ${sheets.length} sheets.`} />
      <Field label={{ children: "Sheet", className: type.strong }}>
        <RadioGroup value={chosen} onChange={(_event, { value }) => setChosen(value)}>
          {sheets.map(({ name, first }) => (
            <Radio
              key={name}
              value={name}
              label={
                <>
                  {name}
                  <div className={type.quiet}>{beginning(first)}</div>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
    </Page>
  );
}

/** How a sheet begins, by its first cells. */
function beginning(first: readonly string[]): string {
  const cells = first.slice(0, SHOWN_CELLS).join(", ");
  return first.length > SHOWN_CELLS ? `${cells} …` : cells;
}
