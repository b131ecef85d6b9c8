import { systemPage } from "../../derive/tablesPage";
import type { Page } from "../../page";
import { log } from "./log";

/** The hash of the last line; the Leadership brief prints how it begins. */
const LOG_HEAD = { name: "LogHead", formula: "=INDEX(_Log[Hash],ROWS(_Log[Hash]))" };

const tab = systemPage(log);

/** The tab of the log, with the name of its last hash. */
export const logPage: Page = { ...tab, plan: (setup) => ({ ...tab.plan(setup), names: [LOG_HEAD] }) };
