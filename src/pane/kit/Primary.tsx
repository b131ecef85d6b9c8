import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({ primary: { minWidth: 0, whiteSpace: "nowrap" } });

/** The attribute by which Ctrl+Enter finds the page's one primary action. */
export const PRIMARY = "data-primary";

export interface PrimaryProps {
  readonly children: ReactNode;
  readonly icon?: ReactElement;
  readonly isLarge?: boolean;
  /** It cannot be done yet; the reason stands in the dock's line. */
  readonly isHeld?: boolean;
  readonly onPress: () => void;
}

/** The one thing to do on this page. */
export function Primary({ children, icon, isLarge = false, isHeld = false, onPress }: PrimaryProps) {
  const styles = useStyles();
  return (
    <Button
      appearance="primary"
      className={styles.primary}
      size={isLarge ? "large" : "medium"}
      disabledFocusable={isHeld}
      {...(icon ? { icon } : {})}
      {...{ [PRIMARY]: "" }}
      onClick={onPress}
    >
      {children}
    </Button>
  );
}
