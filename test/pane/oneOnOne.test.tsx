import { screen, within } from "@testing-library/react";
import { useState } from "react";
import { State } from "../../src/pane/kit/State";
import { startSession, type SessionDraft } from "../../src/pane/oneOnOne/sessionDraft";
import { PersonPage } from "../../src/pane/oneOnOne/PersonPage";
import { SessionPage, type SessionPageProps } from "../../src/pane/oneOnOne/SessionPage";
import type { TalkDraft } from "../../src/pane/oneOnOne/talkDraft";
import { TalkPage } from "../../src/pane/oneOnOne/TalkPage";
import type { TalkPageProps } from "../../src/pane/oneOnOne/talkPageProps";
import { WhoPage } from "../../src/pane/oneOnOne/WhoPage";
import { action } from "../domain/action";
import { TODAY } from "../domain/deal";
import { SESSION, TALK, WHO } from "./coachingPages";
import { shown } from "./shown";
import { ABOUT } from "./talk";

function talking(change: Partial<TalkPageProps> = {}) {
  const onFinish = jest.fn<undefined, [TalkDraft]>();
  function Typed() {
    const [draft, setDraft] = useState(TALK.draft);
    return (
      <TalkPage {...TALK} draft={draft} onDraft={setDraft} onFinish={() => onFinish(draft)} {...change} />
    );
  }
  return { ...shown(<Typed />), onFinish };
}

function session(change: Partial<SessionPageProps> = {}) {
  const onSave = jest.fn<undefined, [SessionDraft]>();
  function Typed() {
    const [draft, setDraft] = useState(change.draft ?? SESSION.draft);
    return (
      <SessionPage {...SESSION} {...change} draft={draft} onDraft={setDraft} onSave={() => onSave(draft)} />
    );
  }
  return { ...shown(<Typed />), onSave };
}

const finish = (): HTMLElement => screen.getByRole("button", { name: "Finish 1:1" });
const words = (element: HTMLElement): string => element.textContent.replaceAll("\u00a0", " ");

describe("who a one-on-one is with", () => {
  test("is asked with the late ones first, the last day and the open promises [S1-04]", async () => {
    const onTalk = jest.fn();
    const { user } = shown(<WhoPage {...WHO} onTalk={onTalk} />);
    expect(screen.getByText("Dana is 4 days late. The others are in time.")).toBeInTheDocument();
    const rows = screen.getAllByRole("listitem").map(words);
    expect(rows).toEqual([
      "Dana Weiss4 days lateLast 29 Oct · 2 promises open, 1 yours",
      "Chen Lifirst 1:1None so far",
      "Ben Okafortoday 10:00Last 2 Nov · 1 promise open",
      "Ana RuizThu 19 NovLast 5 Nov",
    ]);
    expect(screen.getByRole("button", { name: /Minutes on skills: 55\s% this month/ })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: /Dana Weiss/ }));
    expect(onTalk).toHaveBeenCalledWith("Dana Weiss");
  });
});

describe("a one-on-one", () => {
  test("starts with goals against standards, and no deal comes before them [S1-24]", () => {
    talking();
    const points = screen.getAllByRole("heading", { level: 2 }).map(words);
    expect(points).toEqual([
      "1 Dana’s goals",
      "2 Since last time",
      "3 Three deals to talk about",
      "4 Promises",
      "5 One question",
      "6 Next step",
    ]);
    const rows = within(screen.getByRole("table")).getAllByRole("row").slice(1).map(words);
    expect(rows).toEqual([
      "New meetings a week658above min",
      "Next step dated71 %80 %95 %below min",
      "Win rate–––5 of 8 deals",
    ]);
  });

  test("tells what changed, why to talk of each deal, and what both promised, yours first [S0-23]", () => {
    talking();
    const told = screen.getByText("Kestrel Air passed its close date (13 Nov).").closest("ul");
    expect(told?.textContent).toBe(
      "Kestrel Air passed its close date (13 Nov).Pier 9 created.No ride-along this quarter.",
    );
    expect(screen.getByRole("button", { name: /^Kestrel Air.*Past close date, no next step/ })).toBeVisible();
    const sides = ["Yours", "Dana’s"].map((name) => words(screen.getByRole("group", { name })));
    expect(sides).toEqual([
      "YoursIntroduce the CFO of Rhein Solar ▲ due 12 Nov",
      "Dana’sClose plan for Kestrel Air, by 20 Nov Call three old prospects ",
    ]);
  });

  test("does not say that no deal changed where the history began later", () => {
    talking({ about: { ...ABOUT, changed: [], historyFrom: TODAY - 7 } });
    expect(screen.queryByText("No deal changed.")).not.toBeInTheDocument();
    expect(screen.getByText(/not known: the book’s history begins on 9 Nov\.$/)).toBeInTheDocument();
  });

  test("is finished with a next step, done and new promises, an answer and a private note", async () => {
    const { user, onFinish } = talking();
    expect(screen.getByText("Nothing typed yet")).toBeInTheDocument();
    await user.click(finish());
    expect(onFinish).not.toHaveBeenCalled();
    await user.click(screen.getByRole("checkbox", { name: /Call three old prospects/ }));
    expect(screen.getByText("No next step yet")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Add a promise" }));
    await user.type(screen.getByRole("textbox", { name: "You will" }), "CFO");
    await user.type(screen.getByRole("textbox", { name: /first meeting look like/ }), "Yes");
    await user.type(screen.getByRole("textbox", { name: "Dana will" }), "Plan");
    await user.type(screen.getByRole("textbox", { name: "Note for yourself, only you" }), "Hm");
    await user.click(finish());
    expect(onFinish).toHaveBeenCalledWith({
      done: ["A-3"],
      promised: [{ isYours: true, title: "CFO", by: "23 Nov" }],
      question: "What good looks like",
      answer: "Yes",
      nextStep: "Plan",
      by: "23 Nov",
      note: "Hm",
    });
  });

  test("does not end on a day that is none", async () => {
    const { user, onFinish } = talking();
    await user.type(screen.getByRole("textbox", { name: "Dana will" }), "Plan");
    await user.clear(screen.getByRole("textbox", { name: "By" }));
    await user.type(screen.getByRole("textbox", { name: "By" }), "soon");
    expect(screen.getByText("“soon” is no day")).toBeInTheDocument();
    await user.click(finish());
    expect(onFinish).not.toHaveBeenCalled();
  });

  test("asks another question at a click, and comes round again", async () => {
    const { user } = talking();
    for (const question of [/off the track/, /look at it together/, /hold, and what/, /first meeting/]) {
      await user.click(screen.getByRole("button", { name: "Another question" }));
      expect(screen.getByRole("textbox", { name: question })).toBeInTheDocument();
    }
    expect(screen.getByText("3 of 4 expectations asked this quarter.")).toBeInTheDocument();
  });

  test("has a minimum that is missing agreed on the spot", async () => {
    const onAgree = jest.fn();
    const { user } = talking({ onAgree });
    expect(screen.getByText(/No minimum agreed yet for Win rate/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Agree one now" }));
    await user.type(screen.getByRole("textbox", { name: "Minimum" }), "20 %");
    await user.type(screen.getByRole("textbox", { name: "Dana proposes" }), "0,3");
    await user.type(screen.getByRole("textbox", { name: "Goal" }), "28");
    await user.click(screen.getByRole("button", { name: "Agree" }));
    expect(onAgree).toHaveBeenCalledWith({ kpi: "Win rate", minimum: 0.2, proposed: 0.3, goal: 0.28 });
  });

  test.each([
    ["22,5 %", 0.225],
    ["22.5", 0.225],
    ["0,225", 0.225],
  ])(
    "takes a minimum typed as %s, German or English, and says how it was understood",
    async (typed, minimum) => {
      const onAgree = jest.fn();
      const { user } = talking({ onAgree });
      await user.click(screen.getByRole("button", { name: "Agree one now" }));
      const field = screen.getByRole("textbox", { name: "Minimum" });
      await user.type(field, typed);
      expect(field).toHaveAccessibleDescription(/^2[23]\s%$/);
      await user.type(screen.getByRole("textbox", { name: "Goal" }), "a third");
      expect(screen.getByText("No number")).toBeInTheDocument();
      await user.clear(screen.getByRole("textbox", { name: "Goal" }));
      await user.click(screen.getByRole("button", { name: "Agree" }));
      expect(onAgree).toHaveBeenCalledWith({ kpi: "Win rate", minimum, proposed: null, goal: null });
    },
  );

  test("gives an agenda to copy in which neither note nor answer stands", async () => {
    const { user } = talking({ draft: { ...TALK.draft, note: "Tired", answer: "They talk first" } });
    await user.click(screen.getByRole("button", { name: "Agenda" }));
    const agenda = screen.getByRole("textbox", { name: "To share" });
    expect(agenda).toHaveDisplayValue(
      /^1:1 with Dana Weiss, 16 November 2026\n\n1 Dana’s goals\n- New meetings/,
    );
    expect(agenda).toHaveDisplayValue(/Mine: Introduce the CFO of Rhein Solar, by 12 Nov/);
    expect(agenda).not.toHaveDisplayValue(/Tired|They talk first/);
    await user.click(screen.getByRole("button", { name: "Copy it" }));
    expect(screen.getByText("Copied.")).toBeInTheDocument();
  });

  test("says what it does not know of a member without goals, deals and an earlier talk", () => {
    talking({ about: { ...ABOUT, goals: [], deals: [], lastOn: null, changed: [] } });
    expect(screen.getByText("No KPI is active yet. Choose up to seven on KPIs.")).toBeInTheDocument();
    expect(screen.getByText(/This is the first 1:1 that the book knows/)).toBeInTheDocument();
    expect(screen.getByText("No open deal. What would the next one be?")).toBeInTheDocument();
  });
});

describe("a person's page", () => {
  test("shows support that is late in red until it is done, and an idea with what came of it [S0-06]", () => {
    const support = [
      action({ actionId: "A-1", title: "Presales", due: TODAY - 2 }),
      action({ actionId: "A-2", title: "Lab", due: TODAY + 2 }),
      action({ actionId: "A-3", title: "Two options", type: "Idea", status: "Done", outcome: "They signed" }),
    ];
    shown(
      <>
        <PersonPage
          {...{ name: "Dana Weiss", member: null, talks: [], support, today: TODAY }}
          onPrint={jest.fn()}
          onBack={jest.fn()}
        />
        <State kind="bad">in red</State>
      </>,
    );
    const rows = screen.getAllByRole("listitem");
    expect(rows.map(words)).toEqual([
      "Presales · due 14 Nov",
      "Lab · by 18 Nov",
      "Two options · They signed",
    ]);
    const red = screen.getByText("in red").className;
    expect(screen.getByText("due 14 Nov").className).toBe(red);
    expect(screen.getByText("They signed").className).not.toBe(red);
  });
});

describe("other conversations", () => {
  test("are kept open while a note is missing, and say which [S4-08]", async () => {
    const { user, onSave } = session();
    expect(screen.getByText("Choose with whom")).toBeInTheDocument();
    await user.selectOptions(screen.getByRole("combobox", { name: "With" }), "Dana Weiss");
    await user.type(screen.getByRole("textbox", { name: /^Before/ }), "Let the customer talk");
    expect(screen.getByText("Stays open: lacks After")).toBeInTheDocument();
    await user.type(screen.getByRole("textbox", { name: /^After/ }), "She did");
    expect(screen.getByText("Goes to Coaching")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Keep it" }));
    expect(onSave).toHaveBeenCalledWith(
      expect.objectContaining({ type: "Ride-along", member: "Dana Weiss", after: "She did" }),
    );
  });

  test("ask of a joint call what it did to the deal and what was learned", async () => {
    const { user, onSave } = session();
    await user.click(screen.getByRole("radio", { name: "Joint call" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "With" }), "Dana Weiss");
    await user.selectOptions(screen.getByRole("combobox", { name: "Deal" }), "Kestrel Air");
    await user.type(screen.getByRole("textbox", { name: /learn about the customer/ }), "They decide in May");
    expect(screen.getByText("Stays open: lacks the deal effect")).toBeInTheDocument();
    await user.click(screen.getByRole("radio", { name: "Moved" }));
    await user.click(screen.getByRole("button", { name: "Keep it" }));
    expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ dealId: "D-8", dealEffect: "Moved" }));
  });

  test("warn of a meeting that trains too little skill [S1-25]", async () => {
    const { user } = session({ kind: "meeting", draft: startSession("Huddle", TODAY) });
    await user.type(screen.getByRole("textbox", { name: "The one theme" }), "Price");
    await user.type(screen.getByRole("textbox", { name: "Minutes" }), "20");
    const skills = screen.getByRole("textbox", { name: "on skills" });
    for (const typed of ["7,5", "7.5"]) {
      await user.clear(skills);
      await user.type(skills, typed);
      expect(screen.getByText(/40\s% on skills/)).toBeInTheDocument();
      await user.tab();
      expect(skills).toHaveValue("8");
    }
    await user.clear(skills);
    await user.type(skills, "5");
    expect(screen.getByText(/25\s% on skills; at least 50\s% is the limit/)).toBeInTheDocument();
    await user.type(screen.getByRole("textbox", { name: "on products" }), "30");
    expect(screen.getByText("Skills and products take more than all minutes")).toBeInTheDocument();
  });
});
