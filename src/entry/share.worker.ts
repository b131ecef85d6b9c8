import { type ShareRequest, answerShare } from "../share/answerShare";
import { NATIVE_TWINS } from "./nativeTwins";

/** Makes the copy off the pane's thread, so that the pane stays readable. */
self.addEventListener("message", ({ data }: MessageEvent<ShareRequest>) => {
  void answerShare(data, NATIVE_TWINS, (reply) => self.postMessage(reply));
});
