import type { SheetPlan } from "../../schema/plan";
import type { Deal } from "../../schema/sheets/pipeline";
import type { Review } from "../../schema/sheets/reviews";
import type { FirstUseTab } from "../../terms/firstUseTabs";
import type { TalkAbout } from "../oneOnOne/talkAbout";
import type { TalkDraft } from "../oneOnOne/talkDraft";
import { counted } from "../words/counted";
import { dayInFull } from "../words/day";
import type { WayBack } from "./deeds";
import type { PaneApp } from "./paneApp";
import { offerWayBack, say, showTrouble } from "./standingActions";
import { faultWords } from "./writeWords";

/** Makes the page of a deal. */
export async function printDeal(app: PaneApp, deal: Deal, review: Review | undefined): Promise<void> {
  const { dealPagePlan } = await import("../../schema/printed/dealPage");
  const packs = await app.desk.standingPacks();
  const hasMarket = packs.ok && packs.value.includes("Direction");
  await printPage(app, dealPagePlan({ deal, review, hasMarket }));
}

/** Makes the private page of a member. */
export async function printPerson(app: PaneApp, member: string): Promise<void> {
  const { personPagePlan } = await import("../../schema/printed/personPage");
  await printPage(app, personPagePlan(member));
}

/** Makes the agenda of a one-on-one as a page to print. */
export async function printAgenda(app: PaneApp, about: TalkAbout, draft: TalkDraft): Promise<void> {
  const [{ agendaPagePlan }, { agendaPoints }] = await Promise.all([
    import("../../schema/printed/agendaPage"),
    import("../oneOnOne/agenda"),
  ]);
  const day = dayInFull(about.today);
  await printPage(app, agendaPagePlan(about.member, day, agendaPoints(about, draft)));
}

/** Makes a tab that comes with its first use; one that stands is shown without a word. */
export async function showTab(app: PaneApp, name: FirstUseTab): Promise<void> {
  showTrouble(app, undefined);
  const plan = await app.readTab(name);
  if (plan === null) {
    const body = "It could not be loaded. See that you are online and try again.";
    showTrouble(app, { title: `${name} was not made`, body });
    return;
  }
  await makeNewTab(app, plan);
}

/** Makes a tab, shows it and offers the way back; says whether it stands. */
export async function makeNewTab(app: PaneApp, plan: SheetPlan): Promise<boolean> {
  showTrouble(app, undefined);
  const made = await app.desk.makeTab(plan);
  if (!made.ok) showTrouble(app, faultWords(made.fault));
  else if (made.value.isNew) announceNew(app, plan, made.value.tab);
  return made.ok;
}

function announceNew(app: PaneApp, plan: SheetPlan, tab: string): void {
  offerWayBack(app, `Made on tab “${tab}”.`, () => unprintPage(app, plan, tab));
}

/** Makes a printed page, or makes it again in place, shows it, and says so. */
async function printPage(app: PaneApp, plan: SheetPlan): Promise<void> {
  showTrouble(app, undefined);
  const written = await app.desk.writePage(plan);
  if (!written.ok) {
    showTrouble(app, faultWords(written.fault));
    return;
  }
  const { tab, isNew, carried } = written.value;
  const kept =
    carried === 0 ? "Your notes are kept." : `${counted(carried, "cell")} of yours moved to the notes.`;
  if (isNew) announceNew(app, plan, tab);
  else say(app, `Made again on tab “${tab}”. ${kept}`);
}

async function unprintPage(app: PaneApp, plan: SheetPlan, tab: string): Promise<WayBack> {
  const removed = await app.desk.removePage(plan);
  if (!removed.ok) {
    showTrouble(app, faultWords(removed.fault));
    return "failed";
  }
  if (removed.value) say(app, `Tab “${tab}” is gone again.`);
  else
    showTrouble(app, { title: "Not taken back", body: `You have written on “${tab}” since; the tab stays.` });
  return removed.value ? "back" : "stays";
}
