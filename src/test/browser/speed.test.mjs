import assert from 'node:assert/strict';
import { test } from 'node:test';
import { advised, longTalk, paste, visit, withBrowser } from './harness.mjs';

withBrowser();

/** The product's goals; a test on a machine that does eight other things as well gives them room. */
const PAINT_MS = 300;
const REPLAY_MS = 100;
const ROOM = 8;

test('the first useful paint with a warm cache', async (t) => {
  const page = await visit(t, '/', { setUp: (fresh) => fresh.addInitScript(() => {
    addEventListener('evenkeel-answer', () => requestAnimationFrame(() => { globalThis.useful ??= performance.now(); }), { once: true });
  }) });
  const runs = [];
  for (let i = 0; i < 7; i += 1) {
    await page.reload();
    await advised(page);
    await page.waitForFunction(() => globalThis.useful);
    runs.push(Math.round(await page.evaluate(() => globalThis.useful)));
  }
  runs.sort((a, b) => a - b);
  t.diagnostic(`first advice painted after ${runs[0]} ms at best, ${runs[3]} ms in the middle of 7 (goal ${PAINT_MS} ms)`);
  assert.ok(runs[0] <= PAINT_MS * ROOM);
});

test('from a step to the next paint while 50 turns are replayed', async (t) => {
  const page = await visit(t, '/');
  await paste(page, longTalk(50));
  await page.getByRole('slider', { name: 'Turn' }).fill('0');
  await page.evaluate(() => {
    globalThis.slow = [];
    new PerformanceObserver((list) => globalThis.slow.push(...list.getEntries().filter(({ interactionId }) => interactionId).map(({ duration }) => duration)))
      .observe({ type: 'event', durationThreshold: 16 });
  });
  await page.getByRole('button', { name: 'One turn forward' }).focus();
  for (let turn = 1; turn <= 50; turn += 1) {
    await page.keyboard.press('Enter');
    await page.waitForFunction((n) => {
      const answered = globalThis.answers.at(-1)?.request.turns.length;
      return document.querySelectorAll('#turns .turn').length === n && answered === n;
    }, turn);
  }
  const slow = (await page.evaluate(() => globalThis.slow)).sort((a, b) => b - a);
  t.diagnostic(`50 steps, slowest to the next paint ${slow[0] ?? 'under 16'} ms, then ${slow[1] ?? 'under 16'} ms (goal ${REPLAY_MS} ms)`);
  assert.ok((slow[1] ?? 0) <= REPLAY_MS * ROOM);
});
