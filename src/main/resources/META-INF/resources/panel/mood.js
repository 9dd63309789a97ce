import { h, s, say, set, section, renew } from './dom.js';
import { count, inside, name } from './words.js';

const WIDTH = 240;
const HEIGHT = 40;
const EDGE = 6;

/** How the customer feels now, and the curve over the conversation. */
export function mood() {
  const level = h('strong');
  const trend = h('span', { class: 'soft' });
  const area = s('polygon', { class: 'area' });
  const line = s('polyline', { class: 'line' });
  const dots = s('g');
  const zero = s('line', { class: 'zero', x1: 0, x2: WIDTH, y1: HEIGHT / 2, y2: HEIGHT / 2 });
  const curve = s('svg', { class: 'curve', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img' }, area, zero, line, dots);
  const node = section('mood', 'Customer', h('p', { class: 'row' }, level, trend), curve);

  return {
    node,
    show({ customer: { sentiment, turns, trend: course } }) {
      node.hidden = !sentiment;
      if (!sentiment) return;
      const at = turns.map((turn, i) => place(turn.sentiment.score, i, turns.length));
      const color = { 'data-level': sentiment.level };
      say(level, name(sentiment.level));
      set(level, color);
      say(trend, [HEADING[course?.direction], sentiment.confidence === 'low' && 'little to go on'].filter(Boolean).join(' · '));
      set(curve, { 'aria-label': summary(turns, sentiment), hidden: turns.length < 2 });
      set(line, { points: at.join(' ') });
      set(area, { ...color, points: [[at[0][0], HEIGHT / 2], ...at, [at.at(-1)[0], HEIGHT / 2]].join(' ') });
      renew(dots, at, () => at.map(([cx, cy], i) =>
        s('circle', { cx, cy, r: i === at.length - 1 ? 4 : 2, 'data-level': turns[i].sentiment.level })));
    },
  };
}

const HEADING = { improving: '↗ improving', worsening: '↘ worsening' };

const place = (score, i, of) =>
  [EDGE + (i * (WIDTH - 2 * EDGE)) / Math.max(1, of - 1), HEIGHT / 2 - score * (HEIGHT / 2 - EDGE)].map((x) => x.toFixed(1));

/** The curve in words. */
function summary(turns, now) {
  const scores = turns.map((turn) => Math.round(turn.sentiment.score * 100));
  const low = Math.min(...scores);
  return `Sentiment over ${count(turns.length, 'customer message')}, from minus 100 to 100: began ${inside(turns[0].sentiment.level)} (${scores[0]}), `
    + `lowest ${low} at message ${scores.indexOf(low) + 1}, now ${inside(now.level)} (${Math.round(now.score * 100)}).`;
}
