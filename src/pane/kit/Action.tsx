import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useLink } from "./useLink";

/** A link in a sentence: goes to a cell or a page, so it is a button underneath. */
export function Action({
  children,
  onPress,
}: {
  readonly children: ReactNode;
  readonly onPress: () => void;
}) {
  const styles = useLink();
  return (
    <button type="button" className={mergeClasses(styles.link, styles.inText)} onClick={onPress}>
      {children}
    </button>
  );
}
