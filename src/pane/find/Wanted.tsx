import { makeStyles, tokens } from "@fluentui/react-components";
import { pieces } from "./excerpt";

const useStyles = makeStyles({
  mark: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: "inherit",
    "@media (forced-colors: active)": { backgroundColor: "Mark", color: "MarkText" },
  },
});

/** A text in which what was looked for is marked. */
export function Wanted({ text, wanted }: { readonly text: string; readonly wanted: string }) {
  const styles = useStyles();
  return pieces(text, wanted).map((piece, at) =>
    piece.isWanted ? (
      <mark key={at} className={styles.mark}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
