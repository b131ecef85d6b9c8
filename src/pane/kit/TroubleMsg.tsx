import { Action } from "./Action";
import { Msg } from "./Msg";
import type { Trouble } from "./standing";

/** What went wrong, with the way out where there is one. */
export function TroubleMsg({ trouble: { title, body, action } }: { readonly trouble: Trouble }) {
  return (
    <Msg intent="error" title={title}>
      {body} {action && <Action onPress={action.onPress}>{action.words}</Action>}
    </Msg>
  );
}
