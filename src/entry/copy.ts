import { todaySerial } from "./book/todaySerial";
import { runCopy } from "./copy/runCopy";

void runCopy(process.argv.slice(2), todaySerial()).then(({ status, stdout, stderr }) => {
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = status;
});
