import { makeStyles } from "@fluentui/react-components";
import type { KnownPerson } from "../../domain/relations/peopleMap";
import type { Serial } from "../../kit/serial";
import type { Relationship } from "../../schema/sheets/relationships";
import { Action } from "../kit/Action";
import { Back } from "../kit/Back";
import { Head } from "../kit/Head";
import { Msg } from "../kit/Msg";
import { Page, type DockLine } from "../kit/Page";
import { Primary } from "../kit/Primary";
import { Quiet } from "../kit/Quiet";
import { RowList } from "../kit/RowList";
import { Section } from "../kit/Section";
import { useType } from "../kit/type";
import { dayWords } from "../words/day";
import type { ContactDraft, ContactGap } from "./contactDraft";
import { ContactFields } from "./ContactFields";
import { peopleLead } from "./peopleWords";
import { PersonRow } from "./PersonRow";

const useStyles = makeStyles({ known: { padding: "12px 0" } });

/** The form that is open: of somebody new, or of somebody known. */
export interface OpenContact {
  readonly draft: ContactDraft;
  /** Who is being changed; null for somebody new. */
  readonly known: Relationship | null;
  readonly gap: ContactGap | undefined;
  readonly isSaving: boolean;
}

export interface PeoplePageProps {
  /** The heading: "People", or with the account that they are at. */
  readonly title: string;
  /** Where the way back leads. */
  readonly backTo: string;
  /** Everybody at the customer, where there are more than here. */
  readonly wider?: { readonly words: string; readonly onOpen: () => void } | undefined;
  readonly people: readonly KnownPerson[];
  /** The deal's name by its id, where people of several deals are shown. */
  readonly dealNames?: ReadonlyMap<string, string>;
  /** A large deal that hangs on one person. */
  readonly isSingleThreaded: boolean;
  readonly today: Serial;
  readonly form: OpenContact;
  readonly onDraft: (draft: ContactDraft) => void;
  readonly onOpen: (person: Relationship) => void;
  readonly onNew: () => void;
  /** A field has lost the focus. */
  readonly onLeave: () => void;
  readonly onSave: () => void;
  readonly onBack: () => void;
}

/** Who decides, who blocks and how warm it is, and a form to add somebody in three fields. */
export function PeoplePage(props: PeoplePageProps) {
  const { title, backTo, wider, people, isSingleThreaded, form, onBack } = props;
  const type = useType();
  return (
    <Page name="Inspect" dock={dockOf(props)} onLeave={props.onLeave}>
      <div>
        <Back to={backTo} onBack={onBack} />
        <Head title={title} lead={peopleLead(people)} />
        {wider && (
          <div className={type.small}>
            <Action onPress={wider.onOpen}>{wider.words}</Action>
          </div>
        )}
      </div>
      {isSingleThreaded && (
        <Msg intent="warning" title="This deal hangs on one person">
          It is large, and only one person there is known. Who else has to say yes?
        </Msg>
      )}
      <RowList>
        {people.map((known) => (
          <KnownRow key={`${known.person.person} ${known.person.dealId}`} known={known} {...props} />
        ))}
      </RowList>
      {form.known === null && (
        <Section title="Add a person">
          <Fields {...props} />
        </Section>
      )}
    </Page>
  );
}

function KnownRow({ known, ...props }: PeoplePageProps & { readonly known: KnownPerson }) {
  const styles = useStyles();
  const { person } = known;
  const name = props.dealNames?.get(person.dealId);
  return (
    <li>
      <PersonRow
        known={known}
        {...(name !== undefined && { dealName: name })}
        onOpen={() => props.onOpen(person)}
      />
      {props.form.known === person && (
        <div className={styles.known}>
          <Section title={`What changed with ${person.person}?`}>
            <Fields {...props} />
          </Section>
        </div>
      )}
    </li>
  );
}

function Fields({ form, today, onDraft }: PeoplePageProps) {
  return (
    <ContactFields draft={form.draft} isNew={form.known === null} today={dayWords(today)} onDraft={onDraft} />
  );
}

function dockOf({ form, onSave, onNew }: PeoplePageProps): DockLine {
  const { known, gap, isSaving } = form;
  const words = known === null ? "Add person" : `Save ${known.person}`;
  return {
    ...(known !== null && { quiet: <Quiet words="Cancel" onPress={onNew} /> }),
    state: isSaving ? "Saving…" : (gapWords(gap) ?? "Goes to Relationships"),
    primary: (
      <Primary isHeld={gap !== undefined || isSaving} onPress={onSave}>
        {words}
      </Primary>
    ),
  };
}

function gapWords(gap: ContactGap | undefined): string | undefined {
  switch (gap?.kind) {
    case undefined:
      return undefined;
    case "no name":
      return "A name is enough to start";
    case "known already":
      return `${gap.name} is listed above`;
    case "no such day":
      return `“${gap.got}” is no day until today`;
  }
}
