import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SERVICE, advised, visit, withBrowser } from './harness.mjs';

withBrowser();

const HOST = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><input aria-label="Elsewhere" autofocus>'
  + '<evenkeel-panel></evenkeel-panel><script type="module" src="/evenkeel.js"></script>';
const TURNS = [{ role: 'customer', text: 'My bread box came broken.' }, { role: 'agent', text: 'One moment.' }, { role: 'customer', text: 'Third time I ask. I want your manager!' }];

/** A foreign page that embeds the panel and answers its questions itself, to choose what the panel is told. */
async function host(t, answers, turns = TURNS, options = {}) {
  let asked = 0;
  const page = await visit(t, '/host', { ready: false, ...options, setUp: async (fresh) => {
    await fresh.route(`${SERVICE}/host`, (route) => route.fulfill({ contentType: 'text/html', body: HOST }));
    if (answers) await fresh.route('**/v1/assist', (route) => route.fulfill({ json: answers[Math.min(asked++, answers.length - 1)] }));
    await fresh.addInitScript(() => {
      globalThis.heard = [];
      for (const what of ['insert', 'feedback']) document.addEventListener(`evenkeel-${what}`, ({ detail }) => globalThis.heard.push([what, detail]));
    });
  } });
  await tell(page, turns);
  return page;
}

const tell = (page, turns) => page.evaluate((said) => { document.querySelector('evenkeel-panel').turns = said; }, turns);
const again = async (page) => {
  const before = await page.evaluate(() => globalThis.answers.length);
  await tell(page, [...TURNS]);
  await page.waitForFunction((seen) => globalThis.answers.length > seen, before);
};

const suggestion = (text, more = {}) => ({
  id: `id of ${text}`, technique: 'investigate', rank: 1, stage: 'resolve', text, confidence: 'high', reason: { code: 'x', text: 'Because.' },
  placeholders: [], uses_facts: [], template: 'x', ...more,
});
const answer = (suggestions, more = {}) => ({
  language: { supported: true },
  customer: { sentiment: { score: -0.5, level: 'negative', confidence: 'high' }, emotions: [], trend: { direction: 'steady' }, signals: [],
    turns: [{ turn_id: 't1', sentiment: { score: -0.5, level: 'negative' } }] },
  escalation: { risk: 0.2, band: 'low', gates: [], decision: { action: 'none', changed: false, because: [] } },
  cards: [], suggestions, withheld: [], hold: { active: false, reason: '' }, evidence: [], ...more,
});

test('a page of any make embeds it with two lines and hears what the agent chose', async (t) => {
  const page = await host(t, null);
  await advised(page);
  const first = page.locator('evenkeel-panel .suggestion:not(:has(input))').first();
  const words = await first.locator('.words').textContent();
  await first.getByRole('button', { name: /^Insert/ }).click();
  const heard = await page.evaluate(() => globalThis.heard);
  assert.deepEqual(heard.find(([what]) => what === 'insert')[1], { text: words, replace: false });
  const told = heard.filter(([what]) => what === 'feedback').map(([, detail]) => detail);
  assert.ok(told.every(({ suggestion_id: id }) => /^[0-9a-f-]{36}$/.test(id)), 'ids, never words');
  assert.deepEqual(told.map(({ event }) => event), [...Array(told.length - 1).fill('displayed'), 'inserted']);
});

test('what was set before the script came is taken', async (t) => {
  const page = await visit(t, '/host', { ready: false, setUp: (fresh) => fresh.route(`${SERVICE}/host`, (route) => route.fulfill({
    contentType: 'text/html', body: HOST.replace('<script', '<p id="late"></p><script').replace('type="module"', 'type="later"'),
  })) });
  await page.evaluate((turns) => {
    document.querySelector('evenkeel-panel').turns = turns;
    const script = document.createElement('script');
    script.type = 'module';
    script.src = '/evenkeel.js';
    document.body.append(script);
  }, TURNS);
  await advised(page);
});

test('the gaps of a suggestion are filled in place and go out filled', async (t) => {
  const page = await host(t, [answer([suggestion('I write again [when you will update], by [channel].', { placeholders: ['update_time', 'channel'] })])]);
  const card = page.locator('evenkeel-panel .suggestion');
  await card.getByRole('textbox', { name: 'when you will update' }).fill('at noon');
  await card.getByRole('button', { name: /^Insert/ }).click();
  await card.getByText('A gap is still empty.').waitFor();
  await card.getByRole('textbox', { name: 'channel' }).fill('mail');
  await card.getByRole('button', { name: /^Insert/ }).click();
  const texts = await page.evaluate(() => globalThis.heard.filter(([what]) => what === 'insert').map(([, { text }]) => text));
  assert.deepEqual(texts, ['I write again at noon, by [channel].', 'I write again at noon, by mail.']);
});

test('nothing flickers: the same suggestions in a new answer are the same nodes', async (t) => {
  const same = [suggestion('One.'), suggestion('Two.')];
  const page = await host(t, [answer(same), answer(same.map((each) => ({ ...each, id: 'new' })))]);
  await page.locator('evenkeel-panel .suggestion').first().waitFor();
  await page.evaluate(() => {
    globalThis.changes = 0;
    const root = document.querySelector('evenkeel-panel').shadowRoot;
    new MutationObserver((all) => { globalThis.changes += all.filter(({ target }) => target.closest?.('.suggestions')).length; })
      .observe(root, { childList: true, subtree: true, characterData: true });
  });
  await again(page);
  assert.equal(await page.evaluate(() => globalThis.changes), 0);
});

test('newer suggestions wait while a gap is being filled, and the focus is never moved', async (t) => {
  const gap = suggestion('I write [when].', { placeholders: ['when'] });
  const page = await host(t, [answer([gap]), answer([suggestion('Another.')])]);
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-label')), 'Elsewhere');
  const input = page.locator('evenkeel-panel .suggestion input');
  await input.fill('at n');
  await again(page);
  assert.equal(await input.inputValue(), 'at n');
  assert.ok(await input.evaluate((node) => node.getRootNode().activeElement === node));
  await page.getByRole('button', { name: 'Show newer ones' }).click();
  assert.equal(await page.locator('evenkeel-panel .words').textContent(), 'Another.');
});

test('what is set aside is told, can be taken back, and can be called wrong', async (t) => {
  const page = await host(t, [answer([suggestion('One.')])]);
  const card = page.locator('evenkeel-panel .suggestion');
  await card.getByRole('button', { name: /^Not now/ }).click();
  await card.getByRole('button', { name: /^It is wrong/ }).click();
  await card.getByText('Noted, thank you.').waitFor();
  assert.deepEqual(await page.evaluate(() => globalThis.heard.map(([, { event }]) => event)), ['displayed', 'dismissed', 'wrong']);
});

test('an open gate without a card is named, with what it forbids', async (t) => {
  const page = await host(t, [answer([], { escalation: { risk: 0.5, band: 'high', decision: { action: 'handoff', changed: true, because: [] },
    gates: [{ id: 'abuse', confidence: 1, turn_id: 't1', suppresses: ['humour', 'recompense'] }] } })]);
  await page.locator('evenkeel-panel .gate').getByText('No: humour, make it good').waitFor();
});

test('a language that is not read is said, and no score is made up', async (t) => {
  const page = await host(t, [answer([], { language: { supported: false }, customer: { sentiment: null, turns: [], emotions: [], signals: [] },
    escalation: { risk: null, band: null, gates: [], decision: { action: 'none', changed: false, because: [] } } })]);
  await page.getByText('This language is not read yet; only English is.').waitFor();
  assert.ok(await page.locator('evenkeel-panel .risk').isHidden());
  assert.ok(await page.locator('evenkeel-panel .mood').isHidden());
});

test('a host sets the theme, the colours and leaves out inserting', async (t) => {
  const page = await host(t, [answer([suggestion('One.')])]);
  await page.locator('evenkeel-panel .suggestion').waitFor();
  await page.evaluate(() => {
    const panel = document.querySelector('evenkeel-panel');
    panel.setAttribute('theme', 'dark');
    panel.setAttribute('copy-only', '');
    panel.style.setProperty('--evenkeel-accent', 'rgb(1, 2, 3)');
  });
  const look = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('evenkeel-panel');
    return [getComputedStyle(document.querySelector('evenkeel-panel')).backgroundColor, getComputedStyle(shadowRoot.querySelector('.suggestion b')).color];
  });
  assert.deepEqual(look, ['rgb(23, 28, 34)', 'rgb(1, 2, 3)']);
  assert.ok(await page.getByRole('button', { name: /^Insert/ }).isHidden());
});

test('past the service’s limits the oldest turns are left out, not the question', async (t) => {
  const page = await host(t, null, Array.from({ length: 230 }, (_, i) => ({ role: i % 2 ? 'agent' : 'customer', text: `Message ${i} ${'é'.repeat(900)}` })));
  await advised(page);
  const sent = await page.evaluate(() => globalThis.answers[0].request.turns);
  assert.ok(sent.length < 200 && sent.length > 50);
  assert.equal(sent.at(-1).id, 't230');
});
