import { createPaneRequests } from "../pane/paneRequests";

/** The one way from this runtime's ribbon buttons to its pane. */
export const requests = createPaneRequests();
