import assert from 'node:assert/strict';
import { test } from 'node:test';
import { advised, answered, instead, visit, withBrowser } from './harness.mjs';

withBrowser();

const FAILED = /Failed to load resource/;
const note = (page) => page.locator('evenkeel-panel .note');

test('a service that is down is said plainly; nothing typed is lost and the advice that was there stays', async (t) => {
  const page = await visit(t, '/', { expected: FAILED });
  const before = await page.locator('evenkeel-panel .suggestion .words').first().textContent();
  await instead(page, '/v1/**', (route) => route.abort('connectionrefused'));
  await page.locator('#text').fill('I am on it and will write by noon.');
  await note(page).getByText('The service cannot be reached. Trying again by itself; what you typed is kept.').waitFor();
  assert.equal(await page.locator('#text').inputValue(), 'I am on it and will write by noon.');
  assert.equal(await page.locator('evenkeel-panel .suggestion .words').first().textContent(), before);
  await page.getByRole('button', { name: 'Send' }).click();
  assert.match(await page.locator('#turns .turn').last().textContent(), /by noon/);
  assert.equal(await page.locator('evenkeel-panel .suggestion').count(), 3);
});

test('when the service comes back the panel finds out by itself', async (t) => {
  const page = await visit(t, '/', { expected: FAILED });
  let down = true;
  await instead(page, '/v1/assist', (route) => (down ? route.fulfill({ status: 503, headers: { 'Retry-After': '1' }, body: '{}' }) : route.continue()));
  await page.getByRole('button', { name: 'One turn back' }).click();
  await note(page).getByText('The service is busy.').waitFor();
  await answered(page, async () => { down = false; });
  await note(page).waitFor({ state: 'hidden' });
});

test('a slow service shows that it reads, and typing goes on', async (t) => {
  const page = await visit(t, '/');
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  await instead(page, '/v1/assist', async (route) => { await held; await route.continue(); });
  await page.getByRole('slider', { name: 'Turn' }).fill('3');
  await note(page).getByText('Still reading…').waitFor();
  await page.locator('#text').fill('typing on');
  assert.equal(await page.locator('#text').inputValue(), 'typing on');
  assert.equal(await page.locator('evenkeel-panel .suggestion').count(), 3, 'the former advice is still there');
  await page.getByRole('slider', { name: 'Turn' }).fill('1');
  await answered(page, release);
  await note(page).waitFor({ state: 'hidden' });
  assert.equal(await page.locator('evenkeel-panel svg circle').count(), 1, 'only the newest question is shown in the end');
});

for (const [status, body, words] of [
  [401, {}, 'The key was not accepted.'],
  [422, { detail: '/turns must have at least one turn by the customer.' }, 'at least one turn by the customer'],
  [500, {}, 'The service had a problem. Trying again'],
]) {
  test(`an answer of ${status} is told in words`, async (t) => {
    const page = await visit(t, '/', { expected: FAILED });
    await instead(page, '/v1/assist', (route) => route.fulfill({ status, contentType: 'application/problem+json', body: JSON.stringify(body) }));
    await page.getByRole('button', { name: 'One turn back' }).click();
    await note(page).getByText(words).waitFor();
  });
}

test('a key that was typed goes with every question and is not in the copied command', async (t) => {
  const page = await visit(t, '/');
  await page.getByRole('tab', { name: 'Request and answer' }).click();
  await page.getByLabel('API key').fill('sesame');
  const asked = page.waitForRequest((request) => request.url().endsWith('/v1/assist'));
  await answered(page, () => page.getByLabel('API key').press('Tab'));
  assert.equal((await asked).headers().authorization, 'Bearer sesame');
  const command = await page.getByRole('region', { name: 'Command' }).textContent();
  assert.match(command, /\$EVENKEEL_KEY/);
  assert.doesNotMatch(command, /sesame/);
  await page.reload();
  await advised(page);
});
