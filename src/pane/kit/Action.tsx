import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({ link: { fontSize: "inherit", lineHeight: "inherit" } });

/** A link in a sentence: goes to a cell or a page, so it is a button underneath. */
export function Action({
  children,
  onPress,
}: {
  readonly children: ReactNode;
  readonly onPress: () => void;
}) {
  const styles = useStyles();
  return (
    <Link as="button" inline className={styles.link} onClick={onPress}>
      {children}
    </Link>
  );
}
