import { cards } from './panel/cards.js';
import { lane, post, sendable } from './panel/client.js';
import { h, say } from './panel/dom.js';
import { draftCheck } from './panel/draft.js';
import { mood } from './panel/mood.js';
import { reasons } from './panel/reasons.js';
import { isGrave, risk } from './panel/risk.js';
import { style } from './panel/style.js';
import { suggestions } from './panel/suggestions.js';
import { tokens } from './panel/tokens.js';
import { withheld } from './panel/withheld.js';
import { count, inside, name } from './panel/words.js';

const HOME = new URL('.', import.meta.url).href;
const SLOW_MS = 700;
const TYPING_MS = 250;
const WAITING = 'Advice appears with the customer’s first message.';

/**
 * Advice for one conversation.
 *
 * Properties: `turns`, `context`, `options` (as in `/v1/assist`), `draft`, `customerTyping`, `conversationId`, `key`.
 * Attributes: `endpoint`, `theme`, `copy-only`.
 * Events: `evenkeel-insert` `{text, replace}`, `-feedback` as `/v1/feedback` takes it, `-answer` `{request, answer}`, `-draft` `{draft, check}`.
 */
export class EvenkeelPanel extends HTMLElement {
  #given = { turns: [], draft: '', customerTyping: false };
  #timers = {};
  #due = false;
  #epoch = 0;
  #band;
  #view;

  static {
    for (const property of ['turns', 'context', 'options', 'draft', 'customerTyping', 'conversationId', 'key']) {
      Object.defineProperty(this.prototype, property, {
        get() { return this.#given[property]; },
        set(value) {
          if (value === this.#given[property]) return;
          this.#given[property] = value;
          this.#changed(property);
        },
      });
    }
  }

  constructor() {
    super();
    const out = {
      insert: (text) => this.#tell('insert', { text, replace: false }),
      replace: (text) => this.#tell('insert', { text, replace: true }),
      feedback: (detail) => this.#tell('feedback', detail),
      copy: (text) => navigator.clipboard.writeText(text),
    };
    const line = (className, role) => h('p', { class: className, role });
    const view = {
      cards: cards(), risk: risk(), mood: mood(), draft: draftCheck(out), suggestions: suggestions(out), reasons: reasons(), withheld: withheld(),
      hold: line('hold', 'status'), status: line('hear', 'status'), alert: line('hear', 'alert'), note: line('note', 'status'),
    };
    view.above = h('div', { hidden: true }, view.cards.node, view.risk.node, view.mood.node, view.hold);
    view.below = h('div', { hidden: true }, view.suggestions.node, view.reasons.node, view.withheld.node);
    this.#view = view;
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [tokens, style];
    root.append(view.status, view.alert, view.note, view.above, view.draft.node, view.below);
    this.#note(WAITING);
  }

  /** Takes what was set before this script was read. */
  connectedCallback() {
    for (const [property, value] of Object.entries(this)) {
      delete this[property];
      this[property] = value;
    }
  }

  disconnectedCallback() {
    Object.values(this.#timers).forEach(clearTimeout);
  }

  get endpoint() { return (this.getAttribute('endpoint') ?? HOME).replace(/\/$/, ''); }

  #changed(property) {
    if (property === 'draft') {
      if (this.draft.trim() === '') this.#view.draft.clear();
      this.#later('draft', TYPING_MS, () => this.#check({ draft: this.draft }));
      return;
    }
    if (property === 'conversationId') {
      this.#epoch += 1;
      this.#band = undefined;
    }
    this.#ask();
  }

  #ask() {
    if (this.#due) return;
    this.#due = true;
    queueMicrotask(() => {
      this.#due = false;
      this.#assist({ epoch: this.#epoch });
    });
  }

  #assist = lane(async ({ epoch }) => {
    const turns = sendable(this.turns);
    if (!turns.some(({ role, text }) => role === 'customer' && text.trim())) return this.#hide();
    const { context, options, conversationId: conversation_id, customerTyping: customer_typing } = this;
    const request = { turns, context, options, conversation_id, customer_typing };
    this.#later('slow', SLOW_MS, () => this.#note('Still reading…'));
    const answer = await this.#try('/v1/assist', request, () => this.#ask());
    if (!answer || epoch !== this.#epoch) return;
    this.#show(answer, turns);
    this.#tell('answer', { request, answer });
  });

  #check = lane(async ({ draft }) => {
    if (draft.trim() === '' || draft !== this.draft) return;
    const turns = sendable(this.turns);
    const check = await this.#try('/v1/drafts/check', { draft, turns, context: this.context }, () => this.#check({ draft: this.draft }));
    if (!check || draft !== this.draft) return;
    this.#view.draft.show(draft, check);
    this.#tell('draft', { draft, check });
  });

  async #try(path, body, again) {
    try {
      const answer = await post(this, path, body);
      this.#note('');
      return answer;
    } catch ({ message, wait }) {
      this.#note(wait ? `${message} Trying again by itself; what you typed is kept.` : message, true);
      if (wait) this.#later(path, wait * 1000, again);
    }
  }

  #show(answer, turns) {
    const view = this.#view;
    for (const part of [view.cards, view.risk, view.mood, view.suggestions, view.reasons, view.withheld]) part.show(answer, turns);
    this.#note(answer.language.supported ? '' : 'This language is not read yet; only English is.');
    view.hold.hidden = !answer.hold.active;
    say(view.hold, answer.hold.active ? `Wait before sending. ${name(answer.hold.reason)}` : '');
    view.above.hidden = view.below.hidden = false;
    this.#announce(answer);
  }

  /** Speaks up only for news; interrupts only when the risk crosses into high. */
  #announce({ escalation: { band, decision }, customer, suggestions: offered }) {
    const before = this.#band;
    this.#band = band;
    if (isGrave(band) && !isGrave(before)) say(this.#view.alert, `Escalation risk is now ${inside(band)}. ${name(decision.action)}.`);
    if (!isGrave(band)) say(this.#view.alert, '');
    if (!band || (!decision.changed && band === before)) return;
    say(this.#view.status, `Customer ${inside(customer.sentiment.level)}. Escalation risk ${inside(band)}. ${count(offered.length, 'suggestion')}.`);
  }

  #hide() {
    this.#view.above.hidden = this.#view.below.hidden = true;
    this.#note(WAITING);
  }

  #note(text, bad = false) {
    clearTimeout(this.#timers.slow);
    const { note } = this.#view;
    note.hidden = text === '';
    note.classList.toggle('bad', bad);
    say(note, text);
  }

  #later(what, ms, run) {
    clearTimeout(this.#timers[what]);
    this.#timers[what] = setTimeout(run, ms);
  }

  #tell(what, detail) {
    this.dispatchEvent(new CustomEvent(`evenkeel-${what}`, { detail, bubbles: true, composed: true }));
  }
}

customElements.define('evenkeel-panel', EvenkeelPanel);
