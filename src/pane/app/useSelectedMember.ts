import { useEffect, useRef, useState } from "react";
import { fold } from "../../kit/text";
import { useStore } from "../kit/useStore";
import { openTalk } from "./navigation";
import type { PaneApp } from "./paneApp";

/**
 * Whose row the user selects in the grid while the page is open; null for nobody's. Where nothing is typed that could be
 * lost, on the page that asks who, the talk opens by itself.
 */
export function useSelectedMember(app: PaneApp, team: readonly string[]): string | null {
  const selected = useStore(app.selected);
  const first = useRef(selected);
  const [member, setMember] = useState<string | null>(null);
  const names = team.join("\n");
  useEffect(() => {
    if (selected === null || selected === first.current) return undefined;
    let isWanted = true;
    void memberOfRow(app, names.split("\n")).then((found) => {
      if (!isWanted) return;
      setMember(found);
      const { page, member: shown, list } = app.place.get();
      const isAsking = page === "1:1" && shown === undefined && list === undefined;
      if (found !== null && isAsking) openTalk(app, found);
    });
    return () => {
      isWanted = false;
    };
  }, [app, selected, names]);
  return member;
}

async function memberOfRow({ desk }: PaneApp, team: readonly string[]): Promise<string | null> {
  const coach = await desk.coachDesk();
  const read = await coach.selectedRowTexts();
  if (!read.ok) return null;
  for (const text of read.value) {
    const found = team.find((member) => fold(member) === fold(text));
    if (found !== undefined) return found;
  }
  return null;
}
