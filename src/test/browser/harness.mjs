import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before } from 'node:test';
import { chromium } from 'playwright-core';

/** Where the service runs. */
export const SERVICE = process.env.EVENKEEL_URL ?? 'http://127.0.0.1:8080';

/** Long enough for a machine that is busy with other things; a passing test never waits for it. */
export const PATIENCE = 30_000;

const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  // A stand-in for a public helpdesk may frame the loopback service; elsewhere the browser asks the person first.
  '--disable-features=LocalNetworkAccessChecks'];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser;

/** Starts one browser for a test file and ends it with the file. */
export function withBrowser() {
  before(async () => { browser = await open(); });
  after(() => browser?.close());
}

/** A browser with a profile of its own. */
export function open() {
  const executablePath = PLACES.find((place) => place && existsSync(place));
  assert.ok(executablePath, 'no Chromium found; set CHROMIUM to its path');
  return chromium.launch({ executablePath, headless: true, args: FLAGS, timeout: PATIENCE * 2 });
}

/**
 * Opens a page in a fresh context and closes it with the test. Whatever it writes to the console as a warning or an error, and every
 * request to another host, fails the test, except what `expected` matches.
 */
export async function visit(t, path, { width = 1280, height = 800, scheme = 'light', expected, ready = true, setUp, ...more } = {}) {
  const context = await browser.newContext({
    viewport: { width, height }, colorScheme: scheme, permissions: ['clipboard-read', 'clipboard-write'], ...more,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const wrong = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && wrong.push(message.text()));
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(SERVICE) && !/^(data|blob):/.test(request.url())) wrong.push(`another host: ${request.url()}`);
  });
  t.after(async () => {
    await context.close();
    assert.deepEqual(wrong.filter((text) => !expected?.test(text)), [], 'the console is clean');
  });
  await page.addInitScript(() => {
    globalThis.answers = [];
    document.addEventListener('evenkeel-answer', ({ detail }) => globalThis.answers.push(detail));
  });
  if (!(await countsFeedback())) await instead(page, '/v1/feedback', (route) => route.fulfill({ status: 204 }));
  await setUp?.(page);
  await page.goto(SERVICE + path);
  if (ready) await advised(page);
  return page;
}

let feedback;

/** Whether the service counts feedback; where it does, the real endpoint is used. */
async function countsFeedback() {
  feedback ??= fetch(`${SERVICE}/v1/feedback`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' });
  return (await feedback).status !== 404;
}

/** Waits until there is advice on the page. */
export const advised = (page) => page.locator('evenkeel-panel .risk strong').filter({ hasText: /\w/ }).waitFor();

/** Waits until what is shown after `act` answers what is then on the page. */
export async function answered(page, act) {
  const before = await page.evaluate(() => globalThis.answers?.length ?? 0);
  await act();
  await page.waitForFunction((seen) => {
    const panel = document.querySelector('evenkeel-panel');
    const request = globalThis.answers.length > seen && globalThis.answers.at(-1).request;
    return request && request.turns.length === panel.turns.length && request.conversation_id === panel.conversationId;
  }, before);
  return page.evaluate(() => globalThis.answers.at(-1));
}

/** Answers the page's questions of a kind in the service's place. */
export const instead = (page, path, fulfill) => page.route(`**${path}`, fulfill);

/** No violation of WCAG 2.2 AA on the page, inside the panel too. */
export async function accessible(page, what) {
  // Through the debugger, since the page's own policy lets no script in, a test's neither.
  await page.evaluate(AXE);
  const { violations } = await page.evaluate((tags) => globalThis.axe.run(document, { runOnly: tags }), TAGS);
  const said = violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.flat().join(' ')).join('; ')})`);
  assert.deepEqual(said, [], what);
}

/** Tabs on until `locator` has the focus; fails if it never gets it. */
export async function tabTo(page, locator, most = 60) {
  for (let i = 0; i < most; i += 1) {
    if (await locator.evaluate((node) => node.getRootNode().activeElement === node)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`no way by keyboard to ${locator}`);
}

/** A conversation of any length that goes up and down, for tests of length and pace. */
export function longTalk(length) {
  const customer = ['Hello, my desk lamp flickers.', 'It still flickers, and nobody has answered me.', 'This is the third time I write about it!', 'All right, thank you for looking.'];
  const agent = ['Hi, let me look.', 'I have asked the workshop and will tell you by noon.'];
  return Array.from({ length }, (_, i) => (i % 2 === 0 ? { role: 'customer', text: customer[(i / 2) % 4] } : { role: 'agent', text: agent[((i - 1) / 2) % 2] }));
}

/** Pastes a conversation by the dialog, as a person would. */
export async function paste(page, turns) {
  await page.getByRole('button', { name: 'Paste or load…' }).click();
  await page.getByLabel(/^Lines that begin/).fill(typeof turns === 'string' ? turns : JSON.stringify({ turns }));
  return answered(page, () => page.getByRole('button', { name: 'Use it' }).click());
}
