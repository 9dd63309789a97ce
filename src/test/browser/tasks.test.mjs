import assert from 'node:assert/strict';
import { test } from 'node:test';
import { advised, answered, paste, visit, withBrowser } from './harness.mjs';

withBrowser();

const PASTED = `Customer: Hi, my bread box came with a broken lid.
Agent: Hello, please allow some days for an answer.
Customer: I have asked twice already. I want to speak to a supervisor now.`;

test('the first visit shows a conversation with real advice, and no button shouts', async (t) => {
  const page = await visit(t, '/');
  assert.ok(await page.locator('#turns .turn').count() >= 5);
  assert.equal(await page.locator('evenkeel-panel .suggestion').count(), 3);
  assert.match(await page.locator('evenkeel-panel .risk strong').textContent(), /^(High|Critical)$/);
  const fills = await page.evaluate(() => [...document.querySelector('evenkeel-panel').shadowRoot.querySelectorAll('button')]
    .map((button) => getComputedStyle(button).backgroundColor));
  assert.deepEqual([...new Set(fills)], ['rgb(255, 255, 255)']);
});

test('paste a transcript and read the risk and why', async (t) => {
  const page = await visit(t, '/');
  await paste(page, PASTED);
  assert.equal(await page.locator('#turns .turn').count(), 3);
  const meter = page.getByRole('meter', { name: 'Escalation risk' });
  assert.match(await meter.getAttribute('aria-valuetext'), /^(High|Critical): .*in 10/);
  assert.ok(Number(await meter.getAttribute('aria-valuenow')) > 50);
  const why = page.locator('evenkeel-panel .reasons');
  await why.getByText('Asked for a manager').waitFor();
  assert.match(await why.locator('mark').first().textContent(), /speak to a supervisor|supervisor/);
  assert.match(await page.locator('#turns mark').first().textContent(), /\w/);
});

test('what cannot be read as a transcript is said and replaces nothing', async (t) => {
  const page = await visit(t, '/');
  const before = await page.locator('#turns').innerText();
  await page.getByRole('button', { name: 'Paste or load…' }).click();
  await page.getByLabel(/^Lines that begin/).fill('just some words');
  await page.getByText('Begin each line with').waitFor();
  assert.ok(await page.getByRole('button', { name: 'Use it' }).isDisabled());
  await page.getByRole('button', { name: 'Cancel' }).click();
  assert.equal(await page.locator('#turns').innerText(), before);
});

test('load a transcript from a file', async (t) => {
  const page = await visit(t, '/');
  await page.getByRole('button', { name: 'Paste or load…' }).click();
  await page.getByLabel('Load a file').setInputFiles({ name: 'chat.txt', mimeType: 'text/plain', buffer: Buffer.from(PASTED) });
  await page.getByText('3 turns read: 2 by the customer, 1 by the agent.').waitFor();
  await answered(page, () => page.getByRole('button', { name: 'Use it' }).click());
  assert.equal(await page.locator('#turns .turn').count(), 3);
});

test('copy a suggestion, insert one, and set one aside', async (t) => {
  const page = await visit(t, '/');
  const first = page.locator('evenkeel-panel .suggestion').first();
  const words = await first.locator('.words').textContent();
  await first.getByRole('button', { name: /^Copy/ }).click();
  await first.getByText('Copied.').waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), words);
  await first.getByRole('button', { name: /^Insert/ }).click();
  assert.equal(await page.getByLabel('Your reply').inputValue(), words);
  const later = first.getByRole('button', { name: /^Not now/ });
  await later.click();
  assert.equal(await later.getAttribute('aria-pressed'), 'true');
  assert.ok(await first.locator('.words').isHidden());
  await later.click();
  assert.ok(await first.locator('.words').isVisible());
});

test('a harsh draft is underlined and fixed with one click', async (t) => {
  const page = await visit(t, '/');
  const draft = 'As I said, I understand your frustration. Calm down please.';
  await page.getByLabel('Your reply').fill(draft);
  await page.locator('evenkeel-panel .check .draft mark').first().waitFor();
  assert.ok(await page.locator('.under mark').count() > 0, 'underlined where it is typed');
  await page.locator('evenkeel-panel .fix').first().click();
  await page.waitForFunction((before) => document.getElementById('text').value !== before, draft);
  await page.getByLabel('Your reply').fill(draft);
  await page.getByRole('button', { name: 'Use the kinder version' }).click();
  assert.doesNotMatch(await page.getByLabel('Your reply').inputValue(), /calm down/i);
});

test('type as the customer and as the agent', async (t) => {
  const page = await visit(t, '/');
  await page.getByRole('button', { name: 'New chat' }).click();
  await page.locator('evenkeel-panel .note').getByText('Advice appears').waitFor();
  await page.getByLabel('As the customer').check();
  await page.locator('#text').fill('My order 5512 came twice and I was charged twice!');
  await answered(page, () => page.keyboard.press('Enter'));
  await page.getByLabel('As the agent').check();
  await page.locator('#text').fill('One moment please.');
  await answered(page, () => page.getByRole('button', { name: 'Send' }).click());
  assert.deepEqual(await page.locator('#turns .turn').evaluateAll((all) => all.map((each) => each.className)), ['turn customer', 'turn agent']);
  assert.equal(await page.locator('#text').inputValue(), '');
});

test('while the customer types the panel says to wait', async (t) => {
  const page = await visit(t, '/');
  await page.getByLabel('As the customer').check();
  await page.locator('#text').pressSequentially('And another');
  await page.locator('evenkeel-panel .hold').getByText('Wait before sending.').waitFor();
  assert.ok(await page.locator('evenkeel-panel .suggestion').count() > 0, 'suggestions stay');
});

test('load a sample; a danger puts its card before all else', async (t) => {
  const page = await visit(t, '/');
  await answered(page, () => page.getByLabel('Sample conversation').selectOption({ label: 'A heater that smells of burning' }));
  const card = page.locator('evenkeel-panel .card').first();
  await card.waitFor();
  const top = async (selector) => (await page.locator(`evenkeel-panel ${selector}`).boundingBox()).y;
  assert.ok(await top('.card') < await top('.risk') && await top('.risk') < await top('.suggestions'));
});

test('a plain question gets no advice, and that looks intended', async (t) => {
  const page = await visit(t, '/');
  await answered(page, () => page.getByLabel('Sample conversation').selectOption({ label: 'A plain question (nothing to fix)' }));
  await page.getByText('Nothing to add. Your own words are fine here.').waitFor();
  assert.equal(await page.locator('evenkeel-panel .risk strong').textContent(), 'Low');
});

test('replay grows the curve turn by turn; the slider and the steps go anywhere', async (t) => {
  const page = await visit(t, '/');
  const dots = page.locator('evenkeel-panel circle');
  const slider = page.getByRole('slider', { name: 'Turn' });
  await slider.fill('1');
  await page.waitForFunction(() => document.querySelector('evenkeel-panel').shadowRoot.querySelectorAll('circle').length === 1);
  await page.getByRole('button', { name: 'Play' }).click();
  await page.getByRole('button', { name: 'Pause' }).waitFor();
  await page.waitForFunction(() => document.querySelector('evenkeel-panel').shadowRoot.querySelectorAll('circle').length >= 3);
  await page.getByRole('button', { name: 'Pause' }).click();
  const at = Number(await slider.inputValue());
  await page.getByRole('button', { name: 'One turn back' }).click();
  assert.equal(Number(await slider.inputValue()), at - 1);
  await answered(page, () => slider.fill('13'));
  assert.equal(await dots.count(), 7);
  assert.ok(await page.getByRole('button', { name: 'One turn forward' }).isDisabled());
});

test('the request is there to copy as a command, with the answer', async (t) => {
  const page = await visit(t, '/');
  await page.getByRole('tab', { name: 'Request and answer' }).click();
  await page.getByRole('button', { name: 'Copy curl' }).click();
  await page.getByText('Copied.').waitFor();
  const command = await page.evaluate(() => navigator.clipboard.readText());
  const request = JSON.parse(command.slice(command.indexOf('\n{') + 1, command.lastIndexOf('\n')));
  assert.equal(request.turns.length, 7);
  const answer = JSON.parse(await page.getByRole('region', { name: 'Answer' }).textContent());
  assert.equal(answer.customer.turns.length, 4);
});

test('the theme is a choice that holds from page to page', async (t) => {
  const page = await visit(t, '/');
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: 'Theme: system' }).click();
  await page.getByRole('button', { name: 'Theme: light' }).click();
  const dark = await paper();
  assert.notEqual(dark, light);
  await page.reload();
  await advised(page);
  assert.equal(await paper(), dark);
  assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('evenkeel-panel')).backgroundColor), dark);
});
