import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const PAGES = new URL('../../main/resources/META-INF/resources/', import.meta.url);
const { readTranscript } = await import(new URL('shell/transcript.js', PAGES));
const { readContext } = await import(new URL('apps/chatwoot/context.js', PAGES));
const roles = (text) => readTranscript(text).turns.map(({ role }) => role);

test('the usual names of speakers are known, with times before them', () => {
  assert.deepEqual(roles('[10:02] Client: hi\n10:03 Support: hello\nBot: beep\nNote: vip'), ['customer', 'agent', 'bot', 'private']);
});

test('of two unknown names the first is the customer', () => {
  assert.deepEqual(roles('Ada: my lamp is late\nKim: let me look\nAda: thanks'), ['customer', 'agent', 'customer']);
});

test('lines without a name go on with what was said', () => {
  assert.deepEqual(readTranscript('Customer: two things:\n1) the lid\n2) the cup\nAgent: right').turns[0],
    { role: 'customer', text: 'two things:\n1) the lid\n2) the cup' });
});

test('JSON is taken as the API takes it', () => {
  const turns = [{ role: 'customer', text: 'hi' }];
  assert.deepEqual(readTranscript(JSON.stringify({ turns, context: { facts: { item: 'cup' } } })), { turns, context: { facts: { item: 'cup' } } });
  assert.deepEqual(readTranscript(JSON.stringify(turns)).turns, turns);
});

for (const broken of ['', '  ', 'no names here', '{"turns": []}', '{"turns": [{"role": "king", "text": "x"}]}', '[{"role": "customer"}]', '{"a":']) {
  test(`not a transcript: ${JSON.stringify(broken)}`, () => assert.throws(() => readTranscript(broken), /\w{4}/));
}

test('a hostile transcript is read in no time', () => {
  const start = performance.now();
  readTranscript(`Customer: ${'a'.repeat(200_000)}\n${':'.repeat(200_000)}\n${'[1] '.repeat(50_000)}\n${'a '.repeat(100_000)}`);
  assert.ok(performance.now() - start < 5_000);
});

for (const odd of [null, undefined, 3, 'x', '{', '{}', '[]', { event: 'other' }, { event: 'appContext' }, { event: 'appContext', data: null }]) {
  test(`no context of Chatwoot: ${JSON.stringify(odd)}`, () => assert.equal(readContext(odd), undefined));
}

test('a context without messages has no turns, an object is as good as a text', () => {
  assert.deepEqual(readContext({ event: 'appContext', data: { theme: 'pink', conversation: { messages: 'no' } } }).turns, []);
  assert.equal(readContext('{"event": "appContext", "data": {"theme": "pink"}}').theme, undefined);
});

test('every sample is a conversation that can be loaded, opened at one of its turns', () => {
  const samples = JSON.parse(readFileSync(new URL('samples/index.json', PAGES), 'utf8'));
  assert.ok(samples.length >= 5);
  assert.equal(new Set(samples.map(({ id }) => id)).size, samples.length);
  for (const sample of samples) {
    assert.ok(readTranscript(JSON.stringify(sample)).turns.length >= 4);
    assert.equal(sample.turns[sample.at - 1].role, 'customer');
  }
});
