// Looks at built pages as readers do: in a browser, light and dark, wide and narrow, by keyboard, without styles, and with the
// Nu HTML checker. Prints a line for each thing that is wrong; the exit code is 1 if there is any, 2 if it could not run.
//
//   node check.mjs PAGE.html…

import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const checker = join(dirname(require.resolve("vnu-jar/package.json")), "build", "dist", "vnu.jar");
const pages = process.argv.slice(2).map((page) => resolve(page));
const wrong = [];

const named = (page) => join(basename(dirname(dirname(page))), basename(dirname(page)), basename(page));
const tell = (page, what) => wrong.push(`${named(page)}: ${what}`);

/** Everything that the Nu HTML checker has to say of some pages, warnings too. */
function checkMarkup() {
  const run = spawnSync("java", ["-Xss8m", "-jar", checker, "--format", "json", "--exit-zero-always", ...pages], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (run.error || run.status !== 0) throw new Error(`the Nu HTML checker did not run: ${run.error ?? run.stderr}`);
  for (const { url, lastLine, message, extract } of JSON.parse(run.stderr).messages) {
    tell(decodeURI(new URL(url).pathname), `Nu HTML checker, line ${lastLine}: ${message} ${JSON.stringify(extract ?? "")}`);
  }
}

const schemes = ["light", "dark"];
/** What is scrolled to is there at once, so that it can be looked at. */
const still = { name: "prefers-reduced-motion", value: "reduce" };
const widths = [1280, 320];

/** The texts of pictures that stand out too little (WCAG 2.2, 1.4.3) from the box that they stand in, or from the page. */
function faintTexts() {
  const parse = (colour) => colour.match(/[\d.]+/g).map(Number);
  const luminance = (colour) => {
    const [red, green, blue] = colour.map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const page = parse(getComputedStyle(document.body).backgroundColor).slice(0, 3);
  return [...document.querySelectorAll("svg text")].flatMap((text) => {
    const box = text.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const holds = (rect) => {
      const { left, right, top, bottom } = rect.getBoundingClientRect();
      const { fill } = getComputedStyle(rect);
      return left <= x && x <= right && top <= y && y <= bottom && fill !== "none" && (parse(fill)[3] ?? 1) === 1;
    };
    const behind = [...text.ownerSVGElement.querySelectorAll("rect")].filter(holds).at(-1);
    const ground = luminance(behind ? parse(getComputedStyle(behind).fill).slice(0, 3) : page);
    const ink = luminance(parse(getComputedStyle(text).fill).slice(0, 3));
    const contrast = (Math.max(ground, ink) + 0.05) / (Math.min(ground, ink) + 0.05);
    return contrast < 4.5 ? [`${text.textContent} (${contrast.toFixed(2)})`] : [];
  });
}

/** What axe-core finds in each colour scheme and width, and whether the page fits the width. */
async function checkAccess(tab, page) {
  await tab.goto(pathToFileURL(page).href);
  await tab.evaluate(axe);
  for (const width of widths) {
    for (const scheme of schemes) {
      await tab.setViewport({ width, height: 900 });
      await tab.emulateMediaFeatures([still, { name: "prefers-color-scheme", value: scheme }]);
      const { violations, incomplete, passes } = await tab.evaluate(() => axe.run({ resultTypes: ["violations", "incomplete", "passes"] }));
      // Of texts in pictures, axe-core does not know what is behind them.
      const unsure = incomplete.filter(({ id }) => id === "color-contrast");
      const contrast = unsure.map((found) => ({ ...found, nodes: found.nodes.filter((node) => !node.html.startsWith("<text")) })).filter(({ nodes }) => nodes.length);
      for (const text of await tab.evaluate(faintTexts)) tell(page, `${scheme}, ${width} px: too little contrast in a picture: ${text}`);
      for (const { id, help, nodes } of [...violations, ...contrast]) {
        tell(page, `${scheme}, ${width} px: ${id}: ${help}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 120)).join(" | ")}`);
      }
      if (!passes.some(({ id }) => id === "color-contrast")) tell(page, `${scheme}, ${width} px: the contrast was not looked at`);
      const over = await tab.evaluate(() => document.scrollingElement.scrollWidth - document.documentElement.clientWidth);
      if (over > 0) tell(page, `${scheme}, ${width} px: ${over} px wider than the screen`);
    }
  }
}

/** Whether a page is used by keyboard: the first stop leads past the contents, and each stop can be seen. */
async function checkKeyboard(tab, page) {
  await tab.goto(pathToFileURL(page).href);
  const stop = () =>
    tab.evaluate(() => {
      const { activeElement: at } = document;
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      const box = at.getBoundingClientRect();
      const inside = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      const outlined = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
      return { what: at.outerHTML.slice(0, 100), skips: at.matches("a.skip[href='#_main']"), seen: inside && outlined };
    });
  const settled = () => tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  for (let stops = 0; stops < 25; stops += 1) {
    await tab.keyboard.press("Tab");
    await settled();
    const at = await stop();
    if (at.what.startsWith("<body")) break;
    if (stops === 0 && !at.skips) tell(page, `the first stop does not lead past the contents: ${at.what}`);
    if (!at.seen) tell(page, `a stop cannot be seen: ${at.what}`);
  }
  await tab.goto(pathToFileURL(page).href);
  await tab.keyboard.press("Tab");
  await tab.keyboard.press("Enter");
  await tab.keyboard.press("Tab");
  await settled();
  const lands = await tab.evaluate(() => document.activeElement === document.body || !document.activeElement.closest("header, .summary, nav.contents, .skip"));
  const stops = await tab.evaluate(() => document.querySelector("main :is(a[href], summary, [tabindex])") !== null);
  if (stops && !lands) tell(page, "the link past the contents does not lead there");
}

/** Whether a page makes sense without styles: one title, headings that go down one by one, the title before the contents and the text. */
async function checkBare(tab, page) {
  await tab.goto(pathToFileURL(page).href);
  const bare = await tab.evaluate(() => {
    document.querySelectorAll("style").forEach((style) => style.remove());
    const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")];
    const order = [...document.querySelectorAll("h1, nav.contents, main")].map((part) => part.localName);
    // What pictures say to those who do not see them is never shown.
    const hidden = [...document.querySelectorAll("main *")]
      .filter((part) => !part.matches("svg :is(title, desc, style)"))
      .filter((part) => part.textContent.trim() && part.getClientRects().length === 0);
    return {
      levels: headings.map((heading) => Number(heading.localName[1])),
      empty: headings.filter((heading) => !heading.textContent.trim()).length,
      order: order.join(" "),
      hidden: hidden.length,
    };
  });
  if (bare.levels.filter((level) => level === 1).length !== 1) tell(page, "not just one title");
  if (bare.empty) tell(page, "a heading without words");
  if (bare.levels.some((level, at) => at > 0 && level > bare.levels[at - 1] + 1)) tell(page, `headings skip a level: ${bare.levels}`);
  if (!["h1 nav main", "h1 main"].includes(bare.order)) tell(page, `without styles, the parts stand as ${bare.order}`);
  if (bare.hidden) tell(page, `without styles, ${bare.hidden} parts cannot be seen`);
}

async function checkInBrowser() {
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  const browser = await puppeteer.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const tab = await browser.newPage();
    let page;
    tab.on("request", (request) => {
      const url = request.url();
      if (url !== pathToFileURL(page).href && !url.startsWith("data:")) tell(page, `asks for ${url}`);
    });
    for (page of pages) {
      await checkAccess(tab, page);
      await checkKeyboard(tab, page);
      await checkBare(tab, page);
    }
  } finally {
    await browser.close();
  }
}

try {
  if (pages.length === 0) throw new Error("no page was given");
  checkMarkup();
  await checkInBrowser();
} catch (error) {
  console.error(error);
  process.exit(2);
}
console.log(`${pages.length} pages, ${wrong.length} things wrong`);
wrong.forEach((line) => console.log(line));
process.exit(wrong.length ? 1 : 0);
