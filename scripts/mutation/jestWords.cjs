// The words of jest that the tests of the rules use, said by mocha: it runs a thousand mutants in one process.
const { expect } = require("expect");

function eachOf(say) {
  return (rows) => (name, body) =>
    [...rows].forEach((row, at) => {
      const given = Array.isArray(row) ? row : [row];
      say(`${name} (${at + 1})`, () => body(...given));
    });
}

/** Mocha hands a callback to a body that takes a parameter; jest's bodies take none. */
function withEach(say) {
  return Object.assign((name, body) => say(name, () => body()), { each: eachOf(say) });
}

/** Mocha puts its words on the global object for each file: ours is made of its word there and read in its place. */
function take(mochaWord) {
  let said;
  Object.defineProperty(globalThis, mochaWord, {
    get: () => said,
    set(say) {
      said = withEach(say);
    },
    configurable: true,
  });
}

take("describe");
take("it");
globalThis.expect = expect;
Object.defineProperty(globalThis, "test", { get: () => globalThis.it, set: Boolean, configurable: true });
