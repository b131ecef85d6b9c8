import type { Page } from "playwright-core";
import { parseAddress } from "../../src/host/book/address";

/** Pixels of a new sheet. */
const ROW = 20;
const COLUMN = 64;
const ROW_NUMBERS = 46;
const COLUMN_LETTERS = 20;
/** The system takes two clicks in less than this for a double click. */
const DOUBLE_CLICK = 550;
/** What a menu needs to come up. */
const MENU = 350;

/** The mouse over a sheet that shows its first cells in the sizes of a new sheet. */
export interface Mouse {
  click(address: string): Promise<void>;
  doubleClick(address: string): Promise<void>;
  /** Presses the button on one cell and lets go on another. */
  select(from: string, to: string): Promise<void>;
  /** Drags the small square at the corner of what is chosen, which ends at a cell. */
  fill(from: string, to: string): Promise<void>;
  /** Drags the edge of the chosen cell. */
  move(from: string, to: string): Promise<void>;
  /** Chooses an entry of the chosen cells' menu, through the menus that lead there. */
  menu(address: string, ...path: readonly string[]): Promise<void>;
  /** Drags the right edge of a column's letter. */
  widen(address: string, pixels: number): Promise<void>;
  /** Where a cell is on the screen. */
  frame(address: string): Promise<Point & { readonly width: number; readonly height: number }>;
  /** Drags a row by its number. */
  moveRow(row: number, to: number): Promise<void>;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The mouse of a page. */
export function mouseOf(page: Page): Mouse {
  async function corner(address: string): Promise<Point> {
    const canvas = await page.locator("canvas[id^=univer-sheet-main-canvas]").boundingBox();
    const box = parseAddress(address);
    if (!canvas || !box) throw new Error(`${address} is not on the screen.`);
    const x = canvas.x + ROW_NUMBERS + box.column * COLUMN;
    return { x, y: canvas.y + COLUMN_LETTERS + box.row * ROW };
  }

  async function middle(address: string): Promise<Point> {
    const { x, y } = await corner(address);
    return { x: x + COLUMN / 2, y: y + ROW / 2 };
  }

  let lastPress = 0;

  /** Waits until a press is no second half of a double click. */
  async function calm(): Promise<void> {
    await page.waitForTimeout(Math.max(0, lastPress + DOUBLE_CLICK - Date.now()));
  }

  async function press(at: Point, options: Parameters<typeof page.mouse.click>[2] = {}): Promise<void> {
    await calm();
    await page.mouse.click(at.x, at.y, options);
    lastPress = Date.now();
  }

  async function drag(from: Point, to: Point): Promise<void> {
    await calm();
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
    lastPress = Date.now();
    await page.waitForTimeout(MENU);
  }

  async function click(address: string): Promise<void> {
    await press(await middle(address));
  }

  function entry(title: string) {
    const isCounted = /^(?:rows|cols) /.test(title);
    const found = page.getByText(isCounted ? new RegExp(`${title}$`) : title, { exact: true });
    return found.locator("visible=true").last();
  }

  async function choose(path: readonly string[]): Promise<void> {
    for (const [at, title] of path.entries()) {
      await page.waitForTimeout(MENU);
      if (at < path.length - 1) await entry(title).hover();
      else await pressEnd(title);
    }
    await page.waitForTimeout(MENU);
  }

  /** Entries such as "Insert 1 rows above" hold a field for the number; their end does not. */
  async function pressEnd(title: string): Promise<void> {
    const place = await entry(title).boundingBox();
    await entry(title).click({ position: { x: (place?.width ?? 12) - 6, y: (place?.height ?? 16) / 2 } });
  }

  return {
    click,
    doubleClick: async (address) => {
      await press(await middle(address), { clickCount: 2 });
    },
    select: async (from, to) => {
      await drag(await middle(from), await middle(to));
    },
    fill: async (from, to) => {
      const { x, y } = await corner(from);
      await drag({ x: x + COLUMN - 1, y: y + ROW - 1 }, await middle(to));
    },
    move: async (from, to) => {
      await click(from);
      const { x, y } = await corner(from);
      await drag({ x: x + COLUMN / 2, y }, await middle(to));
    },
    menu: async (address, ...path) => {
      await press(await middle(address), { button: "right" });
      await choose(path);
    },
    widen: async (address, pixels) => {
      const { x } = await corner(address);
      const { y } = await corner("A1");
      const edge = { x: x + COLUMN - 1, y: y - COLUMN_LETTERS / 2 };
      await drag(edge, { ...edge, x: edge.x + pixels });
    },
    frame: async (address) => ({ ...(await corner(address)), width: COLUMN, height: ROW }),
    moveRow: async (row, to) => {
      const number = async (at: number) => {
        const { x, y } = await middle(`A${at}`);
        return { x: x - COLUMN / 2 - ROW_NUMBERS / 2, y };
      };
      const from = await number(row);
      await press(from);
      await drag(from, await number(to));
    },
  };
}
