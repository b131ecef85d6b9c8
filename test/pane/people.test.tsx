import { screen, within } from "@testing-library/react";
import { useState } from "react";
import { peopleMap } from "../../src/domain/relations/peopleMap";
import type { Relationship } from "../../src/schema/sheets/relationships";
import {
  type ContactDraft,
  contactDraftOf,
  contactGap,
  isRecorded,
  newContact,
} from "../../src/pane/people/contactDraft";
import { PeoplePage, type PeoplePageProps } from "../../src/pane/people/PeoplePage";
import { TODAY } from "../domain/deal";
import { known } from "../domain/relations/known";
import { shown } from "./shown";

const PEOPLE: readonly Relationship[] = [
  known({ stance: 2, strength: 3, lastContact: TODAY - 6 }),
  known({ person: "Lena Voss", role: "User", stance: 1, strength: 2, lastContact: TODAY - 24 }),
  known({
    person: "Ida Holm",
    role: "Technical buyer",
    stance: -1,
    strength: 0,
    lastContact: TODAY - 51,
    ourOwner: "",
  }),
  known({ person: "M. Haas", role: "Economic buyer", ourOwner: "" }),
];

function people(recorded = PEOPLE, change: Partial<PeoplePageProps> = {}) {
  const onSave = jest.fn<undefined, [ContactDraft]>();
  function Typed() {
    const [draft, setDraft] = useState(() => newContact(recorded, "Ben Okafor"));
    const [who, setWho] = useState<Relationship | null>(null);
    const gap = contactGap(draft, { others: who ? [] : recorded, today: TODAY });
    return (
      <PeoplePage
        title="People"
        backTo="Halden Marine"
        people={peopleMap(recorded, { today: TODAY, halfLife: 45 })}
        isSingleThreaded={false}
        today={TODAY}
        form={{ known: who, draft, gap, isSaving: false }}
        onDraft={setDraft}
        onOpen={(person) => {
          setWho(person);
          setDraft(contactDraftOf(person, TODAY));
        }}
        onNew={() => setWho(null)}
        onLeave={jest.fn()}
        onSave={() => onSave(draft)}
        onBack={jest.fn()}
        {...change}
      />
    );
  }
  return { ...shown(<Typed />), onSave };
}

describe("the people of a deal", () => {
  test("say who signs, where each stands, who knows them and how warm it is [S0-25]", () => {
    people();
    expect(
      screen.getByText("4 known. Nobody who signs is with us yet. Ida Holm is against."),
    ).toBeInTheDocument();
    const rows = screen.getAllByRole("listitem").map((row) => row.textContent);
    expect(rows).toEqual([
      "M. HaasunknownEconomic buyer · knows nobody▲ never met",
      "Ida HolmagainstTechnical buyer · knows nobody▲ 51 days ago · cold",
      "Jorge Pratsfor usChampion · knows Ben6 days ago · warm",
      "Lena Vossfor usUser · knows Ben24 days ago · cooling",
    ]);
  });

  test("lead to everybody at the customer", async () => {
    const onOpen = jest.fn();
    const { user } = people(PEOPLE, { wider: { words: "All 7 at Halden", onOpen } });
    await user.click(screen.getByRole("button", { name: "All 7 at Halden" }));
    expect(onOpen).toHaveBeenCalledTimes(1);
  });

  test("take somebody new by name, role and stance, with the role that is missing chosen", async () => {
    const { user, onSave } = people(PEOPLE.slice(0, 1));
    expect(screen.getByText("A name is enough to start")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Add person" }));
    expect(onSave).not.toHaveBeenCalled();
    await user.type(screen.getByRole("textbox", { name: "Name" }), "M. Haas");
    expect(screen.getByRole("combobox", { name: "Role in this decision" })).toHaveValue("Economic buyer");
    const stance = screen.getByRole("group", { name: "Stance, −2 against us to +2 for us" });
    await user.click(within(stance).getByRole("radio", { name: "+1" }));
    await user.click(screen.getByRole("button", { name: "Add person" }));
    expect(onSave).toHaveBeenCalledWith(
      expect.objectContaining({ person: "M. Haas", role: "Economic buyer", stance: 1, lastContact: "" }),
    );
  });

  test("refuse a name that is listed, and a last contact that is no day until today", async () => {
    const { user } = people();
    await user.type(screen.getByRole("textbox", { name: "Name" }), "jorge prats");
    expect(screen.getByText("jorge prats is listed above")).toBeInTheDocument();
    await user.type(screen.getByRole("textbox", { name: "Name" }), " junior");
    await user.type(screen.getByRole("textbox", { name: "Last spoken to" }), "25 Dec");
    expect(screen.getByText("“25 Dec” is no day until today")).toBeInTheDocument();
  });

  test("open under their row with what is recorded, and keep the name by which the row is found", async () => {
    const { user, onSave } = people();
    await user.click(screen.getByRole("button", { name: /^Lena Voss/ }));
    expect(screen.getByRole("heading", { name: "What changed with Lena Voss?" })).toBeInTheDocument();
    expect(screen.queryByRole("textbox", { name: "Name" })).not.toBeInTheDocument();
    const day = screen.getByRole("textbox", { name: "Last spoken to" });
    expect(day).toHaveValue("23 Oct");
    await user.clear(day);
    await user.type(day, "16 Nov");
    await user.click(screen.getByRole("button", { name: "Save Lena Voss" }));
    expect(onSave).toHaveBeenCalledWith(
      expect.objectContaining({ person: "Lena Voss", lastContact: "16 Nov" }),
    );
  });

  test("are typed no more once they stand as typed", () => {
    const [first] = PEOPLE;
    if (!first) throw new Error("Nobody is known");
    const typed = contactDraftOf(first, TODAY);
    expect(isRecorded(typed, first, TODAY)).toBe(true);
    expect(isRecorded({ ...typed, note: "Met at the fair" }, first, TODAY)).toBe(false);
  });

  test("warn of a large deal that hangs on one of them [S0-25]", () => {
    people(PEOPLE.slice(0, 1), { isSingleThreaded: true });
    expect(screen.getByRole("group", { name: "This deal hangs on one person" })).toBeInTheDocument();
  });

  test("ask for whoever signs where nobody is known", () => {
    people([]);
    expect(screen.getByText("Nobody yet. Start with whoever signs.")).toBeInTheDocument();
  });
});
