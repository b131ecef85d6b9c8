import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { ShieldCheckmarkRegular } from "@fluentui/react-icons/svg/shield-checkmark";
import type { ReactElement } from "react";
import { TOOLS, type Tool } from "../pages";
import { edge } from "./edge";
import { State } from "./State";
import { useType } from "./type";

const ICONS: Readonly<Record<Tool, ReactElement>> = {
  Find: <SearchRegular />,
  Trust: <ShieldCheckmarkRegular />,
  Setup: <SettingsRegular />,
};

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    padding: `6px ${edge(8)} 4px ${edge(12)}`,
    flexShrink: 0,
  },
  /** Excel draws its own menu over the pane's top right corner on Windows and Mac. */
  corner: { paddingRight: edge(40) },
  name: { fontWeight: 600, fontSize: "14px", lineHeight: "20px", margin: 0 },
  asOf: {
    display: "flex",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  tool: { minWidth: "32px", width: "32px", height: "32px", padding: 0 },
});

/** How old the book's data are, and whether that is past the limit. */
export interface AsOf {
  readonly words: string;
  readonly isLate: boolean;
}

export interface HeaderProps {
  readonly bookName: string;
  readonly asOf: AsOf;
  readonly hasCorner: boolean;
  readonly page: string;
  readonly onTool: (tool: Tool) => void;
}

/** The book's name, the age of its data and the three tools. */
export function Header({ bookName, asOf, hasCorner, page, onTool }: HeaderProps) {
  const styles = useStyles();
  const type = useType();
  return (
    <div className={mergeClasses(styles.head, hasCorner && styles.corner)}>
      <div className={type.grow}>
        <p className={mergeClasses(styles.name, type.oneLine)}>{bookName}</p>
        <div className={mergeClasses(styles.asOf, type.oneLine)}>
          {asOf.isLate ? <State kind="watch">{asOf.words}</State> : asOf.words}
        </div>
      </div>
      {TOOLS.map((tool) => (
        <Button
          key={tool}
          appearance={page === tool ? "secondary" : "subtle"}
          className={styles.tool}
          icon={ICONS[tool]}
          aria-label={tool}
          title={tool}
          aria-pressed={page === tool}
          onClick={() => {
            onTool(tool);
          }}
        />
      ))}
    </div>
  );
}
