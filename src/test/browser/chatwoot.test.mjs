import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SERVICE, visit, withBrowser } from './harness.mjs';

withBrowser();

/** The helpdesk that the service under test is configured for; no such host is ever asked, the tests answer for it. */
const CHATWOOT = 'http://chat.localhost';
const MESSAGES = [
  { id: 1, content: 'My blender smells burnt and sparks.', message_type: 0, created_at: 1772359200, private: false },
  { id: 2, content: 'Conversation was assigned to Kim', message_type: 2, created_at: 1772359201, private: false },
  { id: 3, content: 'Same blender as last week', message_type: 1, created_at: 1772359202, private: true },
  { id: 4, content: 'Hello! We usually answer within an hour.', message_type: 3, created_at: 1772359203, private: false },
  { id: 5, content: null, message_type: 0, created_at: 1772359204, private: false },
];

/** A page in Chatwoot's place: it answers the app's question with `data`, as Chatwoot does. */
async function dashboard(t, data, { origin = CHATWOOT, expected } = {}) {
  const page = await visit(t, '/samples/index.json', { ready: false, expected: new RegExp(`another host: ${origin}|${expected ?? 'nothing else'}`) });
  await page.route(`${origin}/**`, (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Desk</title>
    <script>
      globalThis.data = ${JSON.stringify(data)};
      globalThis.asked = 0;
      addEventListener('message', ({ data, source }) => {
        if (data !== 'chatwoot-dashboard-app:fetch-info') return;
        globalThis.asked += 1;
        source.postMessage(JSON.stringify({ event: 'appContext', data: globalThis.data }), '*');
      });
    </script><iframe src="${SERVICE}/apps/chatwoot" width="300" height="700"></iframe>` }));
  await page.goto(`${origin}/desk`);
  return { page, app: page.frameLocator('iframe') };
}

const context = (messages, theme) => ({ conversation: { id: 12, messages }, contact: { name: 'Ada' }, currentAgent: { name: 'Kim' }, theme });

test('the app reads the loaded chat, without activities, and puts the danger first', async (t) => {
  const { page, app } = await dashboard(t, context(MESSAGES, 'dark'));
  await app.locator('evenkeel-panel .card').waitFor();
  const frame = page.frames().find((each) => each.url().endsWith('/apps/chatwoot'));
  const sent = await frame.evaluate(() => ({ turns: document.querySelector('evenkeel-panel').turns, theme: document.documentElement.dataset.theme }));
  assert.deepEqual(sent.turns.map(({ id, role }) => [id, role]), [['m1', 'customer'], ['m3', 'private'], ['m4', 'bot']]);
  assert.equal(sent.turns[0].at, '2026-03-01T10:00:00.000Z');
  assert.equal(sent.theme, 'dark');
  assert.ok(await app.getByRole('button', { name: /^Insert/ }).first().isHidden());
});

test('new messages and a new theme are seen without a click', async (t) => {
  const { page, app } = await dashboard(t, context(MESSAGES.slice(0, 1), 'light'));
  await app.locator('evenkeel-panel .risk strong').waitFor();
  const newer = context([...MESSAGES, { id: 6, content: 'Get me your manager at once!', message_type: 0, created_at: 1772359300 }], 'dark');
  await page.evaluate((data) => { globalThis.data = data; }, newer);
  await app.locator('html[data-theme=dark]').waitFor();
  await app.locator('evenkeel-panel svg circle').nth(1).waitFor();
});

test('another origin is neither asked nor heard', async (t) => {
  const { page } = await dashboard(t, context(MESSAGES), { origin: 'http://evil.localhost', expected: 'frame-ancestors|Content Security Policy' });
  await page.locator('iframe').waitFor();
  assert.equal(await page.evaluate(() => globalThis.asked), 0);
  assert.ok(!page.frames().some((frame) => frame !== page.mainFrame() && frame.url().includes('/apps/chatwoot') && frame.url().startsWith(SERVICE)));
});

test('by itself the page says where it belongs', async (t) => {
  const page = await visit(t, '/apps/chatwoot', { ready: false });
  await page.getByText('This page belongs inside Chatwoot, as a dashboard app.').waitFor();
});
