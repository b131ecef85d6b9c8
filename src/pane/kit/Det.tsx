import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import { FORCED_SUMMARY } from "./forced";
import { useType } from "./type";

const useStyles = makeStyles({
  details: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    "& > summary": {
      listStyle: "none",
      cursor: "pointer",
      display: "flex",
      gap: "8px",
      alignItems: "center",
      boxSizing: "border-box",
      minHeight: "36px",
      padding: "5px 0",
      borderRadius: "4px",
    },
    ...FORCED_SUMMARY,
    "& > summary::-webkit-details-marker": { display: "none" },
    "& > summary:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "& > summary > svg": { flexShrink: 0, transition: "transform 120ms" },
    "&[open] > summary > svg": { transform: "rotate(90deg)" },
    "@media (prefers-reduced-motion: reduce)": { "& > summary > svg": { transition: "none" } },
  },
  inside: { padding: "0 0 10px 24px" },
});

export interface DetProps {
  readonly title: ReactNode;
  readonly side?: ReactNode;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/**
 * A folded part: what can wait, with its size beside its title. It says that Tab stops at it, for on the web Office.js
 * moves the focus itself and knows a summary only by that.
 */
export function Det({ title, side, isOpen = false, children }: DetProps) {
  const styles = useStyles();
  const type = useType();
  return (
    <details className={styles.details} open={isOpen}>
      <summary tabIndex={0}>
        <ChevronRightRegular />
        <span className={type.grow}>{title}</span>
        {side !== undefined && <span className={type.quiet}>{side}</span>}
      </summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
