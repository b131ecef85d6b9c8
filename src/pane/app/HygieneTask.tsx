import { useMemo } from "react";
import { untidyDeals } from "../../domain/pipeline/untidyDeals";
import type { HygieneSetting } from "../../excel/hygieneOf";
import { pipeline } from "../../schema/sheets/pipeline";
import { limits } from "../../schema/sheets/settings/limits";
import { HygienePage } from "../hygiene/HygienePage";
import { goToCell, goToDeal } from "./bookActions";
import { historyOf } from "./historyOf";
import { goBack } from "./navigation";
import type { PaneApp } from "./paneApp";
import type { TaskProps } from "./taskProps";
import { turnRule } from "./turnRule";

/** What the deals lack by owner, and the rules that ask for it, wired to the book. */
export function HygieneTask({ app, view }: TaskProps) {
  const { open, yardstick, book } = view;
  const untidy = useMemo(() => untidyDeals(open, yardstick), [open, yardstick]);
  return (
    <HygienePage
      open={open}
      untidy={untidy}
      settings={book.hygiene}
      yardstick={yardstick}
      readHistory={() => historyOf(app)}
      onGoTo={(row) => goToDeal(app, row, pipeline.columns.flags.header)}
      onTurn={(setting) => void turnRule(app, setting)}
      onLimit={(setting) => goToLimit(app, setting)}
      onBack={() => goBack(app)}
    />
  );
}

function goToLimit(app: PaneApp, { row }: HygieneSetting): void {
  const { header } = limits.columns.value;
  void goToCell(app, { table: limits.table, row: row ?? limits.headerRow, header });
}
