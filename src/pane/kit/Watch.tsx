import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({ watch: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: 600 } });

/** What sticks out, marked by sign, weight and colour. */
export function Watch({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <span className={styles.watch}>▲ {children}</span>;
}
