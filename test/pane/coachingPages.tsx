import type { ReactElement } from "react";
import { peopleMap } from "../../src/domain/relations/peopleMap";
import type { PageName } from "../../src/pane/pages";
import { sessionDraftOf, startSession } from "../../src/pane/oneOnOne/sessionDraft";
import { SessionPage, type SessionPageProps } from "../../src/pane/oneOnOne/SessionPage";
import { PersonPage } from "../../src/pane/oneOnOne/PersonPage";
import { startTalk } from "../../src/pane/oneOnOne/talkDraft";
import { TalkPage } from "../../src/pane/oneOnOne/TalkPage";
import type { TalkPageProps } from "../../src/pane/oneOnOne/talkPageProps";
import { WhoPage, type WhoPageProps } from "../../src/pane/oneOnOne/WhoPage";
import { contactDraftOf, newContact } from "../../src/pane/people/contactDraft";
import { PeoplePage, type PeoplePageProps } from "../../src/pane/people/PeoplePage";
import { TODAY } from "../domain/deal";
import { known } from "../domain/relations/known";
import { action, talk } from "../domain/talks/rows";
import { ABOUT } from "./talk";

const none = (): void => undefined;

export const WHO: WhoPageProps = {
  partners: [
    {
      due: {
        member: "Dana Weiss",
        cadence: null,
        lastOneOnOne: TODAY - 18,
        dueOn: TODAY - 4,
        daysLate: 4,
      },
      planned: undefined,
      yours: 1,
      theirs: 1,
    },
    {
      due: { member: "Chen Li", cadence: null, lastOneOnOne: null, dueOn: null, daysLate: 0 },
      planned: undefined,
      yours: 0,
      theirs: 0,
    },
    {
      due: { member: "Ben Okafor", cadence: 14, lastOneOnOne: TODAY - 14, dueOn: TODAY, daysLate: 0 },
      planned: { on: TODAY, from: 10 / 24 },
      yours: 0,
      theirs: 1,
    },
    {
      due: { member: "Ana Ruiz", cadence: null, lastOneOnOne: TODAY - 11, dueOn: TODAY + 3, daysLate: 0 },
      planned: undefined,
      yours: 0,
      theirs: 0,
    },
  ],
  skills: 0.55,
  unfinished: 1,
  today: TODAY,
  onTalk: none,
  onSession: none,
};

export const TALK: TalkPageProps = {
  about: ABOUT,
  draft: startTalk("What good looks like", "23 Nov"),
  isTyped: false,
  isSaving: false,
  keptAt: null,
  back: null,
  selected: null,
  onDraft: none,
  onDiscard: none,
  onLeave: none,
  onAgree: none,
  onReview: none,
  onTalk: none,
  onPerson: none,
  onPrint: none,
  onFinish: none,
  onBack: none,
};

const RIDE = talk({
  coachingId: "C-7",
  type: "Ride-along",
  member: "Finn Moss",
  date: TODAY - 3,
  before: "Listen",
});

export const SESSION: SessionPageProps = {
  kind: "field",
  draft: startSession("Ride-along", TODAY),
  isSaving: false,
  team: ["Dana Weiss", "Ben Okafor"],
  deals: [["D-8", "Kestrel Air"]],
  leastSkills: 0.5,
  unfinished: [RIDE],
  today: TODAY,
  onDraft: none,
  onComplete: none,
  onNew: none,
  onLeave: none,
  onSave: none,
  onBack: none,
};

const BUYER = known({ person: "M. Haas", role: "Economic buyer", ourOwner: "" });
const CHAMPION = known({ stance: 2, strength: 3, lastContact: TODAY - 6 });

const PEOPLE: PeoplePageProps = {
  title: "People",
  backTo: "Halden Marine",
  people: peopleMap([CHAMPION, BUYER], { today: TODAY, halfLife: 45 }),
  isSingleThreaded: true,
  today: TODAY,
  form: {
    known: null,
    draft: newContact([CHAMPION], "Ben Okafor"),
    gap: { kind: "no name" },
    isSaving: false,
  },
  onDraft: none,
  onOpen: none,
  onNew: none,
  onLeave: none,
  onSave: none,
  onBack: none,
};

/** The pages about people in their states: each is judged by axe. */
export const COACHING_PAGES: readonly (readonly [page: PageName, state: string, element: ReactElement])[] = [
  ["Inspect", "with the people of a deal", <PeoplePage {...PEOPLE} />],
  [
    "Inspect",
    "with somebody known",
    <PeoplePage
      {...PEOPLE}
      form={{ known: CHAMPION, draft: contactDraftOf(CHAMPION, TODAY), gap: undefined, isSaving: false }}
    />,
  ],
  ["1:1", "with the team", <WhoPage {...WHO} />],
  ["1:1", "without anybody", <WhoPage {...WHO} partners={[]} skills={null} />],
  ["1:1", "with an agenda", <TalkPage {...TALK} />],
  [
    "1:1",
    "with a draft that is back",
    <TalkPage
      {...TALK}
      isTyped
      keptAt={TODAY}
      back={{ at: TODAY - 3, changed: ["what is promised"] }}
      selected="Ben Okafor"
      draft={{
        ...TALK.draft,
        done: ["A-3"],
        promised: [{ isYours: true, title: "Ask for the engineer", by: "20 Nov" }],
        nextStep: "Close plan",
        note: "Tired.",
      }}
    />,
  ],
  [
    "1:1",
    "before the first figure",
    <TalkPage {...TALK} about={{ ...ABOUT, goals: [], lastOn: null, deals: [], changed: "reading" }} />,
  ],
  [
    "1:1",
    "with a person",
    <PersonPage
      name="Dana Weiss"
      member={null}
      talks={[RIDE]}
      support={[action({ title: "Presales", due: TODAY - 2 })]}
      today={TODAY}
      onPrint={none}
      onBack={none}
    />,
  ],
  ["1:1", "with a ride-along", <SessionPage {...SESSION} />],
  ["1:1", "with a joint call", <SessionPage {...SESSION} draft={startSession("Joint call", TODAY)} />],
  ["1:1", "with a call review", <SessionPage {...SESSION} draft={startSession("Call review", TODAY)} />],
  ["1:1", "with a note that is missing", <SessionPage {...SESSION} draft={sessionDraftOf(RIDE, TODAY)} />],
  [
    "1:1",
    "with a meeting",
    <SessionPage
      {...SESSION}
      kind="meeting"
      draft={{ ...startSession("Huddle", TODAY), minutes: "20", skillsMinutes: "5" }}
    />,
  ],
];
