import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, instead, tabTo, visit, withBrowser } from './harness.mjs';

withBrowser();

const FAILED = /Failed to load resource/;
const SOFA = 'The sofa that did not come';
const HEARD = 'You took Friday off and your sofa did not come. I am sorry about that.';
const FIXED = 'I can book a van for tomorrow morning. I will message you at noon.';

/** Opens the page and waits for the customers. */
async function open(t, { at = '', ...options } = {}) {
  const page = await visit(t, `/practise/${at}`, { ready: false, ...options });
  await page.waitForFunction(() => document.querySelector('.scenarios li, .trouble:not([hidden])'));
  return page;
}

/** Opens a customer and waits for the first line. */
async function begin(t, options) {
  const page = await open(t, options);
  await page.getByRole('link', { name: SOFA }).click();
  await page.locator('.turn.customer').first().waitFor();
  return page;
}

/** Sends a reply and waits until the customer has taken it. */
async function reply(page, text, send = () => page.keyboard.press('Enter')) {
  await page.getByLabel('Your reply').fill(text);
  const answer = page.waitForResponse('**/v1/practice/turn');
  await send();
  const heard = await (await answer).json();
  await page.waitForFunction((n) => document.querySelectorAll('.turn').length === n, heard.turns.length);
  return heard;
}

const heat = (page) => page.getByRole('meter', { name: 'How heated' }).getAttribute('aria-valuetext');

test('the first visit offers the customers, each with what it is good for', async (t) => {
  const page = await open(t);
  const cards = page.locator('.scenarios a');
  assert.ok(await cards.count() >= 12);
  assert.match(await page.getByRole('link', { name: SOFA }).innerText(), /dated step[\s\S]*furniture[\s\S]*begins angry/);
});

test('a talk is won: each reply says how it was taken and why, and at the end there is a look back', async (t) => {
  const page = await begin(t);
  assert.equal(await heat(page), 'Angry');
  assert.match(await page.locator('#brief').innerText(), /You may\n[\s\S]*van/i);
  const first = await reply(page, HEARD);
  assert.equal(first.feedback.after, 'uneasy');
  assert.equal(await heat(page), 'Uneasy');
  const took = page.locator('.turn.agent').first();
  assert.match(await took.innerText(), /Angry → uneasy[\s\S]*You said back what happened/);
  assert.equal(await took.locator('[data-kind=better]').count(), first.feedback.because.filter(({ points }) => points > 0).length);
  const second = await reply(page, FIXED, () => page.getByRole('button', { name: 'Send' }).click());
  assert.equal(second.ended, 'settled');
  await page.getByText('The customer is calm. You got there.').waitFor();
  assert.equal(await page.locator('figure circle').count(), second.reflection.timeline.length);
  assert.equal(await page.getByLabel('Your reply').isVisible(), false);
  await page.getByRole('link', { name: 'See it all on the transcript' }).click();
  await page.getByRole('heading', { name: 'On the transcript' }).waitFor();
  assert.equal(await page.locator('.turn').count(), second.turns.length);
});

test('a talk is lost: harsh words are underlined, the customer goes, and one can begin again', async (t) => {
  const page = await begin(t);
  let heard = await reply(page, 'You should have read the terms.');
  assert.equal(await heat(page), 'Furious');
  assert.match(await page.locator('.turn.agent mark').first().innerText(), /You should have/);
  for (let i = 0; i < 4 && !heard.ended; i += 1) heard = await reply(page, 'Calm down. That is our policy.');
  assert.equal(heard.ended, 'escalated');
  assert.equal(await heat(page), 'Has given up');
  await page.getByText('The customer has given up on this talk.').waitFor();
  await page.getByRole('button', { name: 'Begin again' }).click();
  await page.waitForFunction(() => document.querySelectorAll('.turn').length === 1);
  assert.equal(await heat(page), 'Angry');
  assert.equal(await page.locator('.outcome').isVisible(), false);
  assert.equal(await page.locator('.notes').count(), 0);
});

test('a link of the look back leads to the turn and leaves the talk where it is', async (t) => {
  const page = await begin(t);
  await reply(page, HEARD);
  await reply(page, FIXED);
  const link = page.locator('#ending a.to').first();
  const id = (await link.getAttribute('href')).slice(1);
  await link.click();
  assert.equal(await page.evaluate(() => document.activeElement.id), id);
  assert.ok(await page.locator('.outcome').isVisible());
});

test('the whole talk travels, with the same seed, and another talk has another', async (t) => {
  const page = await begin(t);
  const asked = page.waitForRequest('**/v1/practice/turn');
  const heard = await reply(page, HEARD);
  const sent = (await asked).postDataJSON();
  assert.deepEqual(sent.turns.map(({ role }) => role), ['customer', 'agent']);
  assert.equal(sent.seed, heard.seed);
  const again = page.waitForRequest('**/v1/practice/turn');
  await page.getByRole('button', { name: 'Begin again' }).click();
  assert.notEqual((await again).postDataJSON().seed, sent.seed);
});

test('back leads to the customers, and an address opens its customer', async (t) => {
  const page = await begin(t);
  await page.goBack();
  await page.getByRole('heading', { name: 'Whom do you want to talk to?' }).waitFor();
  assert.equal(await page.locator('#room').isVisible(), false);
  const other = await open(t, { at: '#broadband-down' });
  await other.locator('.turn.customer').first().waitFor();
  await other.getByRole('link', { name: 'Another customer' }).click();
  await other.getByRole('link', { name: SOFA }).waitFor();
});

for (const scheme of ['light', 'dark']) {
  for (const width of [258, 400, 1280]) {
    test(`practise: no barrier that axe can find, ${scheme}, ${width} px`, async (t) => {
      const page = await open(t, { width, scheme });
      const whole = async (what) => {
        await accessible(page, what);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0, `${what}: nothing to scroll sideways`);
      };
      await whole('the customers');
      await page.getByRole('link', { name: SOFA }).click();
      await page.locator('.turn.customer').first().waitFor();
      await reply(page, 'You should have read the terms.');
      await reply(page, HEARD);
      await whole('the talk');
      for (let i = 0; i < 4 && await page.getByLabel('Your reply').isVisible(); i += 1) await reply(page, FIXED);
      await whole('the end');
    });
  }
}

test('by keyboard alone: choose a customer, reply, see the reaction; the focus stays where one types', async (t) => {
  const page = await open(t);
  await tabTo(page, page.getByRole('link', { name: SOFA }));
  await page.keyboard.press('Enter');
  await page.locator('.turn.customer').first().waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'title', 'the focus is where the talk begins');
  await tabTo(page, page.getByLabel('Your reply'));
  await page.keyboard.type('Sorry,');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('one moment.');
  assert.equal(await page.getByLabel('Your reply').inputValue(), 'Sorry,\none moment.');
  await reply(page, HEARD);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'reply');
  assert.equal(await page.getByRole('log').locator('.turn').count(), 3);
});

test('a service that fails loses nothing of what was typed, and another try goes on', async (t) => {
  const page = await begin(t, { expected: FAILED });
  await instead(page, '/v1/practice/turn', (route) => route.abort('connectionrefused'));
  await page.getByLabel('Your reply').fill(HEARD);
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('The service cannot be reached. What you typed is kept.').waitFor();
  assert.equal(await page.getByLabel('Your reply').inputValue(), HEARD);
  assert.equal(await page.locator('.turn').count(), 1);
  await page.unroute('**/v1/practice/turn');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.waitForFunction(() => document.querySelectorAll('.turn').length === 3);
  assert.equal(await page.getByLabel('Your reply').inputValue(), '');
});

test('when the customers cannot be fetched that is said, and another try works', async (t) => {
  const page = await open(t, { expected: FAILED, setUp: (fresh) => instead(fresh, '/v1/practice/scenarios', (route) => route.fulfill({ status: 500, body: '' })) });
  await page.getByRole('alert').getByText('The service had a problem.').waitFor();
  await page.unroute('**/v1/practice/scenarios');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('link', { name: SOFA }).waitFor();
});

test('a slow service shows that the customer reads; a second Enter sends nothing twice', async (t) => {
  const page = await begin(t);
  let release;
  let asked = 0;
  const held = new Promise((resolve) => { release = resolve; });
  await instead(page, '/v1/practice/turn', async (route) => { asked += 1; await held; await route.continue(); });
  await page.getByLabel('Your reply').fill(HEARD);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByText('The customer is reading…').waitFor();
  release();
  await page.waitForFunction(() => document.querySelectorAll('.turn').length === 3);
  assert.equal(asked, 1);
});

test('an empty reply is not sent', async (t) => {
  const page = await begin(t);
  await page.getByLabel('Your reply').fill('  ');
  await page.keyboard.press('Enter');
  await page.getByText('Nothing to send yet.').waitFor();
  assert.equal(await page.locator('.turn').count(), 1);
});

test('hostile replies are text and nothing else, and 4,000 characters widen nothing', async (t) => {
  const page = await begin(t, { width: 258 });
  const text = '<img src=x onerror="globalThis.broken=1"><script>globalThis.broken=1</script> \u202E Calm down \u2066now\u2069';
  await reply(page, text);
  assert.equal(await page.locator('.turn.agent > p').first().evaluate((node) => node.textContent), text);
  if (await page.getByLabel('Your reply').isVisible()) await reply(page, 'y'.repeat(4_000));
  assert.equal(await page.evaluate(() => globalThis.broken), undefined);
  assert.equal(await page.locator('main img, main script').count(), 0);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
});

test('with reduced motion nothing moves by itself', async (t) => {
  const page = await begin(t, { reducedMotion: 'reduce' });
  const moving = await page.evaluate(() => [...document.querySelectorAll('*')]
    .filter((node) => getComputedStyle(node).transitionDuration !== '0s' || getComputedStyle(node).animationName !== 'none').length);
  assert.equal(moving, 0);
});
