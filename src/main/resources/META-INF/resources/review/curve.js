import { h, s, set } from '../panel/dom.js';
import { count, inside, name } from '../panel/words.js';
import { number, toTurn } from './turns.js';

const HEIGHT = 150;
const MIDDLE = 62;
const SWING = 50;
const BASE = 146;
const TALLEST = 26;
const EDGE = 12;

/** How the customer felt and how likely it was to escalate, message by message, with the points where it turned. */
export function curve(turns, look) {
  const { timeline } = look;
  const drawing = s('svg', { class: 'curve', height: HEIGHT, role: 'img', 'aria-label': `The curve. ${summary(turns, look)}` });
  const figure = h('figure', {}, h('figcaption', {}, summary(turns, look), ...turning(turns, look)),
    h('div', { class: 'plot' }, h('span', { class: 'soft', 'aria-hidden': 'true' }, 'pleased'), h('span', { class: 'soft', 'aria-hidden': 'true' }, 'upset'),
      h('span', { class: 'soft', 'aria-hidden': 'true' }, 'risk'), drawing));
  const draw = (width) => {
    set(drawing, { viewBox: `0 0 ${width} ${HEIGHT}` });
    drawing.replaceChildren(...shapes(turns, look, (i) => (timeline.length === 1 ? width / 2 : EDGE + (i * (width - 2 * EDGE)) / (timeline.length - 1))));
  };
  new ResizeObserver(([{ contentRect }]) => contentRect.width > 0 && draw(Math.round(contentRect.width))).observe(drawing);
  return figure;
}

function shapes(turns, { timeline, turning_points: points }, x) {
  const y = (step) => MIDDLE - step.sentiment.score * SWING;
  const turned = new Map(points.map((point) => [point.turn_id, point.direction]));
  const thick = timeline.length > 60 ? 2 : 12;
  return [
    s('line', { class: 'zero', x1: 0, x2: '100%', y1: MIDDLE, y2: MIDDLE }),
    ...timeline.map((step, i) => s('rect', { 'data-band': step.band, x: x(i) - thick / 2, width: thick, y: BASE - bar(step), height: bar(step), rx: 1 })),
    s('polyline', { class: 'line', points: timeline.map((step, i) => `${x(i)},${y(step)}`).join(' ') }),
    ...timeline.map((step, i) => s('circle', { cx: x(i), cy: y(step), r: turned.has(step.turn_id) ? 7 : 4, 'data-level': step.sentiment.level,
      'data-turned': turned.get(step.turn_id) }, s('title', {}, point(turns, step)))),
  ];
}

const bar = ({ risk }) => Math.max(2, risk * TALLEST);

const point = (turns, { turn_id: id, sentiment, band }) => `Turn ${number(turns, id)}: ${inside(sentiment.level)}, risk ${band}`;

/** The curve in words. */
function summary(turns, { timeline }) {
  const [first, last] = [timeline[0], timeline.at(-1)];
  const by = (of) => timeline.reduce((most, step) => (of(step) > of(most) ? step : most));
  const lowest = by((step) => -step.sentiment.score);
  const riskiest = by((step) => step.risk);
  return `${count(timeline.length, 'customer message')}: began ${inside(first.sentiment.level)}, ended ${inside(last.sentiment.level)}, lowest at turn `
    + `${number(turns, lowest.turn_id)}. Risk was highest at turn ${number(turns, riskiest.turn_id)} (${name(riskiest.band).toLowerCase()}), at the end ${last.band}.`;
}

function turning(turns, { turning_points: points }) {
  if (points.length === 0) return [' The feeling did not turn.'];
  return [' It turned ', ...points.flatMap((point, i) => [i > 0 && ', ', `${point.direction} at `, toTurn(turns, point.turn_id)]).filter(Boolean), '.'];
}
