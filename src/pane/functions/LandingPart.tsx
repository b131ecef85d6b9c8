import { Field } from "@fluentui/react-components";
import type { LandingLook } from "../../excel/inserting/lookAtLanding";
import { quotedSheet } from "../../kit/quotedSheet";
import { Section } from "../kit/Section";
import { Seg, type SegItem } from "../kit/Seg";
import { State } from "../kit/State";
import { TextInput } from "../kit/TextInput";
import { useType } from "../kit/type";
import { hindranceWords } from "./landingWords";

/** Where the manager wants the answer: at the selected cell, at one that he types, or on a new sheet. */
export interface WantedPlace {
  readonly kind: "selected" | "typed" | "new";
  /** What was typed. */
  readonly text: string;
}

const KINDS: readonly SegItem<WantedPlace["kind"]>[] = [
  { value: "selected", words: "Selected cell" },
  { value: "typed", words: "Another cell" },
  { value: "new", words: "New sheet" },
];

export interface LandingPartProps {
  readonly place: WantedPlace;
  /** Null until it was looked at. */
  readonly look: LandingLook | null;
  /** What is wrong with the typed cell. */
  readonly problem: string | undefined;
  readonly onPlace: (place: WantedPlace) => void;
}

/** Where the answer goes, which cells it fills, and what stands in its way. */
export function LandingPart({ place, look, problem, onPlace }: LandingPartProps) {
  const type = useType();
  return (
    <Section title="Where it goes">
      <Seg
        label="Where it goes"
        items={KINDS}
        value={place.kind}
        onChoose={(kind) => onPlace({ ...place, kind })}
      />
      {place.kind === "typed" && (
        <Field
          label="Cell"
          {...(problem === undefined
            ? { hint: "Like C5, or Sheet2!C5." }
            : { validationState: "error" as const, validationMessage: problem })}
        >
          <TextInput value={place.text} onType={(text) => onPlace({ ...place, text })} />
        </Field>
      )}
      <p role="status" className={type.small}>
        {look && <LookWords look={look} />}
      </p>
    </Section>
  );
}

function LookWords({ look: { tab, address, hindrance } }: { readonly look: LandingLook }) {
  if (!hindrance) return <>Fills {spotWords(tab, address)}, which is free.</>;
  return (
    <>
      <State kind="bad">Not there.</State> {hindranceWords(hindrance)}
    </>
  );
}

/** Cells with their sheet, as a formula names them. */
export function spotWords(tab: string, address: string): string {
  return `${quotedSheet(tab)}!${address}`;
}
