// Packs functions.js: of our own code, in which no function is called with new, swc makes less than terser.
import { minify } from "@swc/core";

export async function packed(code) {
  const compress = { passes: 3, ecma: 2022, unsafe_arrows: true };
  return (await minify(code, { compress, mangle: true })).code;
}
