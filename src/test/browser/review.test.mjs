import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, advised, instead, longTalk, tabTo, visit, withBrowser } from './harness.mjs';

withBrowser();

const FAILED = /Failed to load resource/;
const QUARREL = [
  { role: 'customer', text: 'My kettle order K-77 has not come and I asked on Monday.' },
  { role: 'agent', text: 'You should have read the delivery terms.' },
  { role: 'customer', text: 'That is outrageous! I am furious. Do you refund the postage?' },
  { role: 'agent', text: 'I will write to you tomorrow.' },
  { role: 'customer', text: 'Nobody listens to me here, this is terrible!' },
];

/** Opens the page and waits for the look back on the first sample. */
async function open(t, options) {
  const page = await visit(t, '/review/', { ready: false, ...options });
  await reviewed(page);
  return page;
}

const reviewed = (page) => page.getByRole('heading', { name: 'To take along' }).waitFor();

/** Pastes a conversation and waits for the look back on it. */
async function pasteTalk(page, talk) {
  await page.getByRole('button', { name: 'Paste or load…' }).click();
  await page.getByLabel(/^Lines that begin/).fill(typeof talk === 'string' ? talk : JSON.stringify({ turns: talk }));
  await page.locator('#report').evaluate((report) => report.replaceChildren());
  const answer = page.waitForResponse('**/v1/reflect');
  await page.getByRole('button', { name: 'Use it' }).click();
  const { reflection } = await (await answer).json();
  await reviewed(page);
  return reflection;
}

test('the first visit looks back on a sample: the curve, the turns, what to keep and to try', async (t) => {
  const page = await open(t);
  const messages = await page.locator('.turn.customer').count();
  assert.equal(await page.locator('figure circle').count(), messages);
  assert.equal(await page.locator('figure rect').count(), messages);
  assert.match(await page.locator('figcaption').innerText(), /^7 customer messages: began upset, ended pleased, .* It turned (worse at turn \d+, )?better at turn \d+\.$/);
  assert.ok(await page.locator('.turn.agent [data-kind=chance] blockquote').count() > 0, 'missed chances have the words that were at hand');
  assert.ok(await page.locator('.turn.agent [data-kind=given]').count() > 0);
  assert.match(await page.locator('.coach').innerText(), /Keep turn \d+\n+.+\n+Try next time turn \d+\n+.+/);
  assert.match(await page.locator('footer').innerText(), /do not use it to rank, discipline or hire/);
});

test('what is shown is what the service said of a pasted conversation', async (t) => {
  const page = await open(t);
  const look = await pasteTalk(page, QUARREL);
  assert.equal(await page.locator('.turn').count(), QUARREL.length);
  assert.equal(await page.locator('figure circle[data-turned]').count(), look.turning_points.length);
  assert.equal(await page.locator('.needed li[data-kind=chance]').count(), look.techniques.filter(({ verdict }) => verdict === 'missing').length);
  assert.equal(await page.locator('.needed li[data-kind=given]').count(), look.techniques.filter(({ verdict }) => verdict === 'given').length);
  assert.equal(await page.locator('.open li').count(), look.left_open.length);
  assert.match(await page.locator('.open').innerText(), /I will write to you tomorrow/);
  assert.match(await page.locator('.coach').innerText(), new RegExp(look.try.text.slice(0, 30)));
  assert.match(await page.locator('.handover').innerText(), /K-77/);
});

test('a turning point leads to its turn', async (t) => {
  const page = await open(t, { height: 500 });
  const link = page.locator('figcaption a').last();
  const turn = page.locator(`#turn-${(await link.innerText()).replace('turn ', '')}`);
  assert.equal(await turn.evaluate((node) => node.getBoundingClientRect().top < innerHeight), false, 'out of sight before');
  await link.click();
  await page.waitForFunction((id) => document.activeElement.id === id && document.activeElement.getBoundingClientRect().top < innerHeight, await turn.getAttribute('id'));
  assert.match(await turn.innerText(), /Turned better here/);
});

test('the hand-over can be copied as one text', async (t) => {
  const page = await open(t);
  const look = await pasteTalk(page, QUARREL);
  await page.getByRole('button', { name: 'Copy the hand-over' }).click();
  await page.getByText('Copied.').waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), look.handover.text);
});

test('a live chat is looked back on from where it stands', async (t) => {
  const page = await visit(t, '/');
  const said = await page.locator('#turns .turn').count();
  await page.getByRole('button', { name: 'Look back' }).click();
  await reviewed(page);
  assert.equal(await page.locator('.turn').count(), said);
  assert.equal(await page.locator('#sample').inputValue(), '');
});

test('an ordinary conversation gets no lesson and says so', async (t) => {
  const page = await open(t);
  await page.getByLabel('Sample conversation').selectOption({ label: 'A plain question (nothing to fix)' });
  await page.locator('.coach').getByText('An ordinary conversation.').waitFor();
  assert.equal(await page.locator('.tip').count(), 0);
});

test('in print there is the look back and nothing to click', async (t) => {
  const page = await open(t, { scheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['header', '.bar', 'button']) assert.equal(await page.locator(gone).first().isVisible(), false, gone);
  for (const stays of ['figure', '.coach', '.turn', '.handover', 'footer']) assert.equal(await page.locator(stays).first().isVisible(), true, stays);
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), 'rgb(255, 255, 255)', 'white paper in the dark theme too');
  assert.equal(await page.evaluate(() => { globalThis.print = () => { globalThis.printed = true; }; document.getElementById('print').click(); return globalThis.printed; }), true);
});

for (const scheme of ['light', 'dark']) {
  for (const width of [258, 400, 1280]) {
    test(`review: no barrier that axe can find, ${scheme}, ${width} px`, async (t) => {
      const page = await open(t, { width, scheme });
      await pasteTalk(page, QUARREL);
      await accessible(page, 'a look back');
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0, 'nothing to scroll sideways');
    });
  }
}

test('by keyboard alone: choose a sample, go to a turn, copy the hand-over', async (t) => {
  const page = await open(t);
  await tabTo(page, page.getByLabel('Sample conversation'));
  const answer = page.waitForResponse('**/v1/reflect');
  await page.keyboard.press('ArrowDown');
  const { turns } = (await answer).request().postDataJSON();
  await page.waitForFunction((n) => document.querySelectorAll('.turn').length === n, turns.length);
  await reviewed(page);
  const link = page.locator('.needed a').first();
  await tabTo(page, link);
  assert.equal(await link.evaluate((node) => getComputedStyle(node).outlineStyle), 'solid');
  const target = (await link.getAttribute('href')).slice(1);
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), target);
  const copy = page.getByRole('button', { name: 'Copy the hand-over' });
  await tabTo(page, copy);
  await page.keyboard.press('Enter');
  await page.getByText('Copied.').waitFor();
});

test('a service that fails is said plainly, the conversation stays, and another try works', async (t) => {
  const page = await open(t, { expected: FAILED });
  await instead(page, '/v1/reflect', (route) => route.fulfill({ status: 503, body: '{}' }));
  await page.getByLabel('Sample conversation').selectOption({ index: 2 });
  await page.getByRole('alert').getByText('The service is busy. The conversation is kept.').waitFor();
  assert.ok(await page.locator('.turn').count() > 5);
  await accessible(page, 'trouble');
  await page.unroute('**/v1/reflect');
  await page.getByRole('button', { name: 'Try again' }).click();
  await reviewed(page);
  assert.equal(await page.getByRole('alert').isVisible(), false);
});

test('a key is asked for where the service wants one', async (t) => {
  const page = await open(t, { expected: FAILED });
  await instead(page, '/v1/reflect', (route) => (route.request().headers().authorization === 'Bearer sesame' ? route.continue() : route.fulfill({ status: 401, body: '{}' })));
  await page.getByLabel('Sample conversation').selectOption({ index: 2 });
  await page.getByLabel('API key').fill('sesame');
  await page.getByRole('button', { name: 'Try again' }).click();
  await reviewed(page);
});

test('an answer that comes late does not replace a newer one', async (t) => {
  const page = await open(t);
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  await instead(page, '/v1/reflect', async (route) => {
    if (route.request().postDataJSON().turns.length !== QUARREL.length) await held;
    await route.continue();
  });
  await page.getByLabel('Sample conversation').selectOption({ index: 2 });
  await page.getByText('Reading…').waitFor();
  await pasteTalk(page, QUARREL);
  const late = page.waitForResponse('**/v1/reflect');
  release();
  await (await late).finished();
  assert.equal(await page.locator('.turn').count(), QUARREL.length);
});

test('hostile text is text and nothing else, and 4,000 characters widen nothing', async (t) => {
  const page = await open(t, { width: 258 });
  const text = '<img src=x onerror="globalThis.broken=1"><script>globalThis.broken=1</script> \u202E I want a manager, I will tell you tomorrow?';
  await pasteTalk(page, [{ role: 'customer', text }, { role: 'agent', text }, { role: 'customer', text: 'x'.repeat(4_000) }]);
  assert.equal(await page.locator('.turn > p').first().evaluate((node) => node.textContent), text);
  assert.equal(await page.evaluate(() => globalThis.broken), undefined);
  assert.equal(await page.locator('main img, main script').count(), 0);
  const bidi = await page.evaluate(() => [...document.querySelectorAll('.turn > p, blockquote, dd')].map((node) => getComputedStyle(node).unicodeBidi));
  assert.deepEqual([...new Set(bidi)], ['isolate']);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
});

test('a conversation past the limit is looked back on as far as it goes, and that is said', async (t) => {
  const page = await open(t);
  await pasteTalk(page, longTalk(230));
  await page.getByText('A long conversation: the last 200 turns were read.').waitFor();
  assert.equal(await page.locator('figure circle').count(), 100);
});

test('a language that is not read yet is said, and the conversation stays', async (t) => {
  const page = await open(t);
  await instead(page, '/v1/reflect', (route) => route.fulfill({ json: { reflection: null, language: { supported: false } } }));
  await page.getByLabel('Sample conversation').selectOption({ index: 2 });
  await page.getByText('No look back in this language yet.').waitFor();
  assert.ok(await page.locator('.turn').count() > 5);
});

test('right to left the look back mirrors and stays whole', async (t) => {
  const page = await open(t, { width: 400 });
  await page.evaluate(() => { document.documentElement.dir = 'rtl'; });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
});

test('the pages lead to each other', async (t) => {
  const page = await open(t);
  assert.equal(await page.locator('nav [aria-current=page]').innerText(), 'Review');
  await page.getByRole('link', { name: 'Practise' }).click();
  await page.getByRole('heading', { name: 'Whom do you want to talk to?' }).waitFor();
  await page.getByRole('link', { name: 'Live', exact: true }).click();
  await advised(page);
});
