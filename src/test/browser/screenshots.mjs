import { advised, answered, open, SERVICE } from './harness.mjs';

/** Takes the pictures of the README from the running service: real answers, no mock-up. `npm run screenshots` */
const FOLDER = new URL('../../../docs/', import.meta.url).pathname;
const browser = await open();

await picture('console-light', { width: 1280, height: 800, scheme: 'light' });
await picture('console-dark', { width: 1280, height: 800, scheme: 'dark' }, async (page) => {
  await choose(page, 'A heater that smells of burning');
});
await picture('draft', { width: 1280, height: 800, scheme: 'light' }, async (page) => {
  await page.locator('#text').fill('You should have told us earlier. I am sorry for any inconvenience, we will get back to you shortly.');
  await page.locator('evenkeel-panel .check mark').first().waitFor();
});
await picture('panel-narrow', { width: 258, height: 900, scheme: 'light' }, (page) => choose(page, 'Charged twice, and the bank is next'),
  (page) => page.locator('evenkeel-panel'));
await picture('review', { path: '/review/', width: 1280, height: 1000, scheme: 'light', ready: (page) => page.locator('.coach').waitFor() });
await picture('practise', { path: '/practise/#sofa-not-delivered', width: 1280, height: 800, scheme: 'light', ready: (page) => page.locator('.turn').waitFor() }, async (page) => {
  await reply(page, 'You should have called us on Friday.');
  await reply(page, 'You took a day off on Friday and waited until six, and the sofa did not come. I am sorry.');
});
await browser.close();

async function picture(name, { path = '', width, height, scheme, ready = advised }, act = async () => {}, what = (page) => page) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript(() => {
    globalThis.answers = [];
    document.addEventListener('evenkeel-answer', ({ detail }) => globalThis.answers.push(detail));
  });
  await page.goto(SERVICE + path);
  await ready(page);
  await act(page);
  await what(page).screenshot({ path: `${FOLDER}${name}.png` });
  await context.close();
}

function choose(page, label) {
  return answered(page, () => page.getByLabel('Sample conversation').selectOption({ label }));
}

async function reply(page, text) {
  const said = await page.locator('.turn').count();
  await page.locator('#reply').fill(text);
  await page.keyboard.press('Enter');
  await page.locator('.turn').nth(said + 1).waitFor();
}
