import { makeStyles, tokens } from "@fluentui/react-components";

/** The look of a link whose element is a button: it goes to a cell or a page of the pane. */
export const useLink = makeStyles({
  link: {
    display: "inline",
    padding: 0,
    border: 0,
    borderRadius: "2px",
    background: "none",
    font: "inherit",
    textAlign: "left",
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  inText: { textDecorationLine: "underline" },
});
