import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { HelpDue } from "../../domain/kpis/helpDue";
import { Action } from "../kit/Action";
import { Msg } from "../kit/Msg";
import { rateWords } from "../words/rate";
import { AskForm, type AskFormProps } from "./AskForm";

const useStyles = makeStyles({ stack: { display: "flex", flexDirection: "column", gap: "10px" } });

export interface HelpBannerProps extends Pick<AskFormProps, "ask" | "onKeep"> {
  readonly due: HelpDue;
}

/** Says that the number strays too far too often, and opens the ask that is prepared for upper management. */
export function HelpBanner({ due, ask, onKeep }: HelpBannerProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.stack}>
      <Msg intent="warning" title={helpTitle(due)}>
        That is when to ask for help.{" "}
        {!isOpen && <Action onPress={() => setOpen(true)}>Edit the prepared ask</Action>}
      </Msg>
      {isOpen && <AskForm ask={ask} onKeep={onKeep} onClose={() => setOpen(false)} />}
    </div>
  );
}

function helpTitle({ weeks, of, isByPeriods, limit }: HelpDue): string {
  const off = `Off by more than ${rateWords(limit)}`;
  return isByPeriods ? `${off} in both of the last periods` : `${off} in ${weeks} of ${of} weeks`;
}
