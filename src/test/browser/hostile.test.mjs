import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SERVICE, paste, visit, withBrowser } from './harness.mjs';

withBrowser();

const HOSTILE = [
  ['HTML', '<h1>big</h1><b>bold</b><marquee>x</marquee> my kettle leaks and I want a manager'],
  ['a script', '<script>globalThis.broken = 1</script><img src=x onerror="globalThis.broken=1"> get me a manager'],
  ['an address that runs', '<a href="javascript:globalThis.broken=1">here</a> I will leave you <svg onload="globalThis.broken=1">'],
  ['template and entities', '${globalThis.broken=1} {{7*7}} &lt;b&gt; &#x202E; I want to speak to your manager'],
  ['right-to-left overrides', 'I want a \u202Ereganam\u202C \u2066now\u2069 \u202E and the rest of this line. Get me your manager'],
  ['Arabic and Hebrew with English', 'مرحبا my order שלום is late again, get me your manager'],
];

for (const [what, text] of HOSTILE) {
  test(`${what} in a customer's words is text and nothing else`, async (t) => {
    const page = await visit(t, '/');
    const { answer } = await paste(page, [{ role: 'customer', text }, { role: 'agent', text }, { role: 'customer', text }]);
    assert.ok(answer.customer);
    assert.equal(await page.locator('#turns .turn p').first().evaluate((node) => node.textContent), text);
    assert.equal(await page.evaluate(() => globalThis.broken), undefined);
    const foreign = await page.evaluate(() => [document, document.querySelector('evenkeel-panel').shadowRoot]
      .flatMap((root) => [...root.querySelectorAll('script:not([src]), img, marquee, a[href^=javascript], #turns b, #turns h1, h2 b')]).length);
    assert.equal(foreign, 0);
    await page.locator('#text').fill(text);
    assert.equal(await page.locator('#text').inputValue(), text);
  });
}

test('right-to-left overrides do not leak out of a bubble or a quote', async (t) => {
  const page = await visit(t, '/');
  await paste(page, [{ role: 'customer', text: 'I want to speak to your manager \u202E backwards' }]);
  const isolated = await page.evaluate(() => [document.querySelector('#turns p'), document.querySelector('evenkeel-panel').shadowRoot.querySelector('blockquote')]
    .map((node) => node && getComputedStyle(node).unicodeBidi));
  assert.deepEqual(isolated, ['isolate', 'isolate']);
});

test('4,000 characters without a space neither stop the page nor widen it', async (t) => {
  const page = await visit(t, '/', { width: 258 });
  await paste(page, [{ role: 'customer', text: `${'x'.repeat(3_950)} get me your manager` }]);
  await page.locator('#text').fill('y'.repeat(4_000));
  assert.equal((await page.locator('#turns .turn p').first().textContent()).length, 3_970);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
});

test('emoji before and in the marked words do not shift the marks', async (t) => {
  const page = await visit(t, '/');
  await paste(page, [{ role: 'customer', text: '😡😡👨‍👩‍👧 I want to speak to your manager 😡' }]);
  assert.match(await page.locator('evenkeel-panel .reasons mark').first().textContent(), /^(I )?want to speak to your manager$|^speak to your manager$|manager$/);
});

test('the policy of the page stops a script that was smuggled in', async (t) => {
  const page = await visit(t, '/', { expected: /Content Security Policy/ });
  const ran = await page.evaluate(() => new Promise((done) => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.broken = true';
    document.body.append(script);
    const styled = document.createElement('p');
    styled.setAttribute('style', 'position: fixed');
    document.body.append(styled);
    requestAnimationFrame(() => done([globalThis.broken, getComputedStyle(styled).position]));
  }));
  assert.deepEqual(ran, [undefined, 'static']);
});

test('every page comes with a policy without unsafe words', async () => {
  for (const path of ['/', '/evenkeel.js', '/apps/chatwoot', '/live/live.js', '/panel/style.js']) {
    const { headers } = await fetch(SERVICE + path);
    assert.match(headers.get('content-security-policy'), /default-src 'none'; script-src 'self'; style-src 'self'/);
    assert.doesNotMatch(headers.get('content-security-policy'), /unsafe|data:|\*/);
  }
});
