import type { Way } from "../kit/Shell";
import type { CallStep, PageName, Place } from "../pages";
import { readWhole, reloadBook } from "./reloadBook";
import { keepNotes } from "./notes";
import { bookOf, type PaneApp } from "./paneApp";
import { selectedDeal } from "./bookView";
import { showTrouble } from "./standingActions";

/** Goes to a place; unless it is reached by the tab strip its heading takes the focus. The book is read anew on the way. */
export function goTo(app: PaneApp, place: Place, way: Way): void {
  app.arrival.set(way === "by link");
  showTrouble(app, undefined);
  if (place.page !== "Find") app.letters.take();
  app.place.set(place);
  void keepNotes(app);
  void reloadBook(app);
}

export function goToPage(app: PaneApp, page: PageName, way: Way): void {
  if (page === "Find") goToFind(app);
  else goTo(app, { page }, way);
}

/** Opens Find, which knows where it was asked for. Its field takes the focus, not its heading; what is typed before it is there is kept for it. */
function goToFind(app: PaneApp): void {
  const from = app.place.get();
  if (from.page !== "Find") app.letters.listen();
  goTo(app, from.page === "Find" ? from : { page: "Find", from }, "by tab");
}

/** One step back: from a thing to its page, from Find to where it was asked for, from another page to Today. */
export function goBack(app: PaneApp): void {
  const { page, dealId, account, member, list, worksheetFunction, from } = app.place.get();
  if (from !== undefined) {
    goTo(app, from, "by link");
    return;
  }
  if (worksheetFunction !== undefined) {
    seeFunctions(app);
    return;
  }
  if (list === "people" && dealId !== undefined) {
    if (account === undefined) openReview(app, dealId);
    else seePeople(app, { dealId });
    return;
  }
  if (list === "person" && member !== undefined) {
    openTalk(app, member);
    return;
  }
  const isInside = dealId !== undefined || member !== undefined || list !== undefined;
  goTo(app, { page: isInside ? page : "Today" }, "by link");
}

/** The worksheet functions, or the form of one. */
export function seeFunctions(app: PaneApp, worksheetFunction?: string): void {
  const place: Place = { page: "Setup", list: "functions" };
  goTo(app, worksheetFunction === undefined ? place : { ...place, worksheetFunction }, "by link");
}

/** What was written since the pane was opened. */
export function seeHistory(app: PaneApp): void {
  goTo(app, { page: "Setup", list: "history" }, "by link");
}

/** What changed since the last import. */
export function seeChanged(app: PaneApp): void {
  goTo(app, { page: "Forecast", list: "changed" }, "by link");
}

/** How far forecasts missed in closed periods. */
export function seeAccuracy(app: PaneApp): void {
  goTo(app, { page: "Forecast", list: "accuracy" }, "by link");
}

/** The agenda of the one-on-one with a member. */
export function openTalk(app: PaneApp, member: string): void {
  goTo(app, { page: "1:1", member }, "by link");
}

/** What the book knows of a member. */
export function seePerson(app: PaneApp, member: string): void {
  goTo(app, { page: "1:1", member, list: "person" }, "by link");
}

/** The form of the conversations that are no one-on-ones. */
export function seeSession(app: PaneApp, list: "field" | "meeting"): void {
  goTo(app, { page: "1:1", list }, "by link");
}

/** Who decides and who blocks on a deal; with an account, everybody there, and the deal is where the way back leads. */
export function seePeople(app: PaneApp, of: { readonly dealId: string; readonly account?: string }): void {
  goTo(app, { page: "Inspect", list: "people", ...of }, "by link");
}

/** A step of the forecast call; chosen in place, nothing is read anew and the focus stays. */
export function seeStep(app: PaneApp, step: CallStep, way: "in place" | "by link"): void {
  app.arrival.set(way === "by link");
  showTrouble(app, undefined);
  app.place.set({ page: "Forecast", step });
  void keepNotes(app);
}

/** A rep's part of the forecast; null for all of it. */
export function seeRep(app: PaneApp, rep: string | null): void {
  goTo(app, rep === null ? { page: "Forecast" } : { page: "Forecast", member: rep }, "by link");
}

export function openReview(app: PaneApp, dealId: string): void {
  goTo(app, { page: "Inspect", dealId }, "by link");
}

/** Opens the review of the deal whose row the user selected. */
export async function reviewSelected(app: PaneApp): Promise<void> {
  const selected = await app.desk.readSelection();
  if (bookOf(app) === null) await readWhole(app);
  app.selected.set(selected);
  const dealId = selectedDealId(app);
  goTo(app, dealId === undefined ? { page: "Inspect" } : { page: "Inspect", dealId }, "by link");
}

function selectedDealId(app: PaneApp): string | undefined {
  const deals = bookOf(app)?.deals ?? [];
  return selectedDeal(deals, app.selected.get())?.record.dealId;
}
