// Unpacks the packaged Chromium with the libraries that a bare Linux lacks; prints where both are as JSON.
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import chromium, { inflate } from "@sparticuz/chromium";

const packed = join(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")), "../bin");
await inflate(join(packed, "al2023.tar.br"));
console.log(
  JSON.stringify({ executable: await chromium.executablePath(), libraries: join(tmpdir(), "al2023/lib") }),
);
