import { h, renew } from '../panel/dom.js';
import { bubble } from '../shell/bubble.js';

/** Draws the turns, marks the words that the advice is about, and keeps the latest turn in sight. */
export function chat(list, scroller, nothing) {
  let evidence = [];

  function draw({ said, context, id }) {
    nothing.hidden = said.length > 0;
    while (list.children.length > said.length) list.lastElementChild.remove();
    said.forEach((turn, i) => {
      if (!list.children[i]) list.append(h('li'));
      const marks = evidence.filter((reason) => reason.turn_id === (turn.id ?? `t${i + 1}`) && reason.start != null);
      renew(list.children[i], [id, turn.role, turn.text, marks.map(({ start, end }) => [start, end])], () =>
        bubble(turn, { agent: 'You', customer: context.customer_name }, marked(turn.text, marks)));
      list.children[i].className = `turn ${turn.role}`;
    });
  }

  return {
    show(conversation) {
      const grows = conversation.said.length !== list.children.length;
      evidence = [];
      draw(conversation);
      if (grows) scroller.scrollTop = scroller.scrollHeight;
    },
    mark(conversation, answer) {
      evidence = answer.evidence.filter((reason) => reason.contribution > 0);
      draw(conversation);
    },
  };
}

function marked(text, marks) {
  const parts = [];
  let from = 0;
  for (const { start, end, signal } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < from || end > text.length) continue;
    parts.push(text.slice(from, start), h('mark', { title: signal.replaceAll('_', ' ') }, text.slice(start, end)));
    from = end;
  }
  return [...parts, text.slice(from)];
}
