import { h, say, set } from '../panel/dom.js';

const PACE_MS = 1_400;

/** Replays a conversation turn by turn. */
export function player(bar, conversation) {
  let timer;
  const go = (by) => { stop(); conversation.go(conversation.at + by); };
  const back = h('button', { type: 'button', 'aria-label': 'One turn back', onclick: () => go(-1) }, '‹');
  const play = h('button', { type: 'button', id: 'play', class: 'main', onclick: () => (timer ? stop() : start()) }, 'Play');
  const forth = h('button', { type: 'button', 'aria-label': 'One turn forward', onclick: () => go(1) }, '›');
  const slider = h('input', { type: 'range', min: 0, step: 1, 'aria-label': 'Turn', oninput: () => { stop(); conversation.go(Number(slider.value)); } });
  const place = h('output', { class: 'soft' });
  bar.append(back, play, forth, slider, place);

  function start() {
    if (conversation.at >= conversation.turns.length) conversation.go(0);
    say(play, 'Pause');
    step();
  }

  function step() {
    conversation.go(conversation.at + 1);
    timer = conversation.at < conversation.turns.length ? setTimeout(step, PACE_MS) : undefined;
    if (!timer) stop();
  }

  function stop() {
    clearTimeout(timer);
    timer = undefined;
    say(play, 'Play');
  }

  return {
    stop,
    show() {
      const { at, turns } = conversation;
      bar.hidden = turns.length === 0;
      set(slider, { max: turns.length, 'aria-valuetext': `After turn ${at} of ${turns.length}` });
      slider.value = at;
      back.disabled = at === 0;
      forth.disabled = at === turns.length;
      say(place, `${at} of ${turns.length}`);
    },
  };
}
