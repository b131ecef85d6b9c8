import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowImportFilled, ArrowImportRegular } from "@fluentui/react-icons/svg/arrow-import";
import { ClipboardSearchFilled, ClipboardSearchRegular } from "@fluentui/react-icons/svg/clipboard-search";
import { DataTrendingFilled, DataTrendingRegular } from "@fluentui/react-icons/svg/data-trending";
import { HomeFilled, HomeRegular } from "@fluentui/react-icons/svg/home";
import { PersonChatFilled, PersonChatRegular } from "@fluentui/react-icons/svg/person-chat";
import { SendFilled, SendRegular } from "@fluentui/react-icons/svg/send";
import type { KeyboardEvent } from "react";
import { TABS, type PageName, type Tab } from "../pages";
import { edge } from "./edge";
import { FORCED_HIGHLIGHT } from "./forced";

const ICONS = {
  Today: [HomeRegular, HomeFilled],
  Import: [ArrowImportRegular, ArrowImportFilled],
  Inspect: [ClipboardSearchRegular, ClipboardSearchFilled],
  "1:1": [PersonChatRegular, PersonChatFilled],
  Forecast: [DataTrendingRegular, DataTrendingFilled],
  Share: [SendRegular, SendFilled],
} as const;

/** The steps from one tab to another that a key asks for. */
const MOVES: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => (at + 1) % TABS.length,
  ArrowLeft: (at) => (at + TABS.length - 1) % TABS.length,
  Home: () => 0,
  End: () => TABS.length - 1,
};

const useStyles = makeStyles({
  strip: {
    display: "grid",
    gridTemplateColumns: "repeat(6, 1fr)",
    padding: `0 ${edge(4)}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "2px",
    padding: "5px 0 7px",
    border: 0,
    borderRadius: "4px",
    background: "none",
    font: "inherit",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
    position: "relative",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: 600,
    "::after": {
      content: '""',
      position: "absolute",
      bottom: "-1px",
      left: "10px",
      right: "10px",
      height: "3px",
      borderRadius: "2px",
      backgroundColor: tokens.colorCompoundBrandStroke,
      ...FORCED_HIGHLIGHT,
    },
  },
  selectedIcon: { color: tokens.colorBrandForeground1 },
  dot: {
    position: "absolute",
    top: "4px",
    right: "10px",
    width: "7px",
    height: "7px",
    borderRadius: "50%",
    backgroundColor: tokens.colorPaletteRedBackground3,
  },
});

export interface TabsProps {
  readonly page: PageName;
  readonly broken?: Tab | undefined;
  readonly onTab: (tab: Tab) => void;
}

/** The tab strip: one stop in the tab order, arrows, Home and End move and select. */
export function Tabs({ page, broken, onTab }: TabsProps) {
  const styles = useStyles();
  const reachable = TABS.find((tab) => tab === page) ?? "Today";

  function move(event: KeyboardEvent<HTMLElement>): void {
    const step = MOVES[event.key];
    const next = step && TABS[step(TABS.indexOf(reachable))];
    if (!next) return;
    event.preventDefault();
    onTab(next);
    event.currentTarget.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  }

  return (
    <div className={styles.strip} role="tablist" aria-label="Control Book" onKeyDown={move}>
      {TABS.map((tab) => (
        <TabButton
          key={tab}
          tab={tab}
          isSelected={tab === page}
          isReachable={tab === reachable}
          isBroken={tab === broken}
          onTab={onTab}
        />
      ))}
    </div>
  );
}

interface TabButtonProps {
  readonly tab: Tab;
  readonly isSelected: boolean;
  readonly isReachable: boolean;
  readonly isBroken: boolean;
  readonly onTab: (tab: Tab) => void;
}

function TabButton({ tab, isSelected, isReachable, isBroken, onTab }: TabButtonProps) {
  const styles = useStyles();
  const Icon = ICONS[tab][isSelected ? 1 : 0];
  return (
    <button
      type="button"
      role="tab"
      id={tabId(tab)}
      aria-selected={isSelected}
      aria-controls={isSelected ? PANEL_ID : undefined}
      tabIndex={isReachable ? 0 : -1}
      className={mergeClasses(styles.tab, isSelected && styles.selected)}
      onClick={() => {
        onTab(tab);
      }}
    >
      <Icon fontSize={20} {...(isSelected ? { className: styles.selectedIcon } : {})} />
      {tab}
      {isBroken && <span className={styles.dot} role="img" aria-label=", needs you" />}
    </button>
  );
}

/** The id of the panel under the tabs. */
export const PANEL_ID = "control-book-panel";

/** The id of one tab, by which its panel is labelled. */
export function tabId(tab: Tab): string {
  return `tab-${tab.replace(":", "-")}`;
}
