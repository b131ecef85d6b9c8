import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyle: "none" } });

/** A list of rows that says its length to those who hear it. */
export function RowList({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <ol role="list" className={styles.list}>
      {children}
    </ol>
  );
}
