import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, answered, tabTo, visit, withBrowser } from './harness.mjs';

withBrowser();

for (const scheme of ['light', 'dark']) {
  for (const width of [258, 400, 1280]) {
    test(`no barrier that axe can find, ${scheme}, ${width} px`, async (t) => {
      const page = await visit(t, '/', { width, scheme });
      await accessible(page, 'as it opens');
      await answered(page, () => page.getByLabel('Sample conversation').selectOption({ label: 'A heater that smells of burning' }));
      await page.locator('#text').fill('You should have read the manual, as I said.');
      await page.locator('evenkeel-panel .check mark').first().waitFor();
      await page.locator('evenkeel-panel details summary').click();
      await page.locator('evenkeel-panel .suggestion').first().getByRole('button', { name: /^Not now/ }).click();
      await accessible(page, 'card, draft and disclosure');
      await page.getByRole('tab', { name: 'Request and answer' }).click();
      await accessible(page, 'request and answer');
      await page.getByRole('button', { name: 'Paste or load…' }).click();
      await accessible(page, 'the dialog');
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(wide, 0, 'nothing to scroll sideways');
    });
  }
}

test('at 200 % zoom and with large text nothing is cut off', async (t) => {
  const page = await visit(t, '/', { width: 640, height: 400, deviceScaleFactor: 2 });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
  await page.evaluate(() => { document.documentElement.style.fontSize = '32px'; });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
});

test('a whole task by keyboard alone, with the focus in sight', async (t) => {
  const page = await visit(t, '/');
  await tabTo(page, page.getByLabel('Sample conversation'));
  await answered(page, () => page.keyboard.press('ArrowDown'));
  await tabTo(page, page.getByRole('slider', { name: 'Turn' }));
  await answered(page, () => page.keyboard.press('ArrowLeft'));
  const insert = page.locator('evenkeel-panel .suggestion').first().getByRole('button', { name: /^Insert/ });
  await tabTo(page, insert);
  const outline = await insert.evaluate((node) => getComputedStyle(node).outlineStyle);
  assert.equal(outline, 'solid');
  await page.keyboard.press('Enter');
  assert.notEqual(await page.locator('#text').inputValue(), '');
  assert.ok(await insert.evaluate((node) => node.getRootNode().activeElement === node), 'the focus stays where it was');
  await tabTo(page, page.locator('#tab-advice'));
  await page.keyboard.press('ArrowRight');
  assert.equal(await page.locator('#tab-raw').getAttribute('aria-selected'), 'true');
});

test('the dialog takes the focus, Escape gives it back', async (t) => {
  const page = await visit(t, '/');
  const button = page.getByRole('button', { name: 'Paste or load…' });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.locator('#paste-dialog').waitFor();
  await page.keyboard.press('Escape');
  assert.ok(await button.evaluate((node) => document.activeElement === node));
});

test('the curve is told in words', async (t) => {
  const page = await visit(t, '/');
  const words = await page.locator('evenkeel-panel svg').getAttribute('aria-label');
  assert.match(words, /^Sentiment over 4 customer messages, from minus 100 to 100: began \w+.* lowest -?\d+ at message \d, now .+\(-?\d+\)\.$/);
});

test('the status is there before it speaks; the alert only when the risk crosses into high', async (t) => {
  const page = await visit(t, '/', { setUp: (fresh) => fresh.addInitScript(() => {
    globalThis.alerts = [];
    customElements.whenDefined('evenkeel-panel').then(() => {
      const look = () => {
        const root = document.querySelector('evenkeel-panel')?.shadowRoot;
        if (!root) return requestAnimationFrame(look);
        const alert = root.querySelector('[role=alert]');
        globalThis.statusWasThere = root.querySelector('[role=status]') !== null;
        new MutationObserver(() => alert.textContent && globalThis.alerts.push(alert.textContent)).observe(alert, { childList: true });
      };
      look();
    });
  }) });
  assert.ok(await page.evaluate(() => globalThis.statusWasThere));
  const turn = (n) => answered(page, () => page.getByRole('slider', { name: 'Turn' }).fill(String(n)));
  await turn(1);
  const before = await page.evaluate(() => globalThis.alerts.length);
  await turn(2);
  assert.equal(await page.evaluate(() => globalThis.alerts.length), before, 'silent while low or elevated');
  await turn(5);
  await turn(7);
  const alerts = await page.evaluate(() => globalThis.alerts);
  assert.equal(alerts.length, before + 1, 'once, not again while it stays high');
  assert.match(alerts.at(-1), /^Escalation risk is now (high|critical)\./);
});

test('right to left the page mirrors and stays whole', async (t) => {
  const page = await visit(t, '/', { width: 400 });
  await page.evaluate(() => { document.documentElement.dir = 'rtl'; });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
  const [box, panel] = await Promise.all(['.card, .suggestion', ''].map((s) => page.locator(`evenkeel-panel ${s}`.trim()).first().boundingBox()));
  assert.ok(box.x >= panel.x && box.x + box.width <= panel.x + panel.width);
});

test('with reduced motion nothing moves by itself', async (t) => {
  const page = await visit(t, '/', { reducedMotion: 'reduce' });
  const moving = await page.evaluate(() => [...document.querySelector('evenkeel-panel').shadowRoot.querySelectorAll('*'), ...document.querySelectorAll('*')]
    .filter((node) => getComputedStyle(node).transitionDuration !== '0s' || getComputedStyle(node).animationName !== 'none').length);
  assert.equal(moving, 0);
});
