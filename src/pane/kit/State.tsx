import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";

/** What a colour may mean; it never stands without its sign and a word. */
export type StateKind = "good" | "watch" | "bad" | "unknown";

const ICONS = {
  good: CheckmarkCircleFilled,
  watch: WarningFilled,
  bad: ErrorCircleFilled,
  unknown: QuestionCircleRegular,
} as const;

const useStyles = makeStyles({
  state: {
    display: "inline-flex",
    alignItems: "center",
    verticalAlign: "text-bottom",
    gap: "4px",
    fontSize: "12px",
    lineHeight: "16px",
    whiteSpace: "nowrap",
    "& > svg": { flexShrink: 0 },
  },
  good: { color: tokens.colorPaletteGreenForeground1 },
  watch: { color: tokens.colorPaletteDarkOrangeForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  unknown: { color: "inherit" },
});

/** A sign and a word in the colour of what they mean. */
export function State({ kind, children }: { readonly kind: StateKind; readonly children?: ReactNode }) {
  const styles = useStyles();
  const Icon = ICONS[kind];
  return (
    <span className={mergeClasses(styles.state, styles[kind])}>
      <Icon fontSize={14} />
      {children}
    </span>
  );
}
