import { type ShareRequest, shareAnswers } from "../share/answerShare";
import { NATIVE_TWINS } from "./nativeTwins";

/** Makes the copy off the pane's thread, so that the pane stays readable. */
const answer = shareAnswers(NATIVE_TWINS, (reply) => self.postMessage(reply));
self.addEventListener("message", ({ data }: MessageEvent<ShareRequest>) => void answer(data));
