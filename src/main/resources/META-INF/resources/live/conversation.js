/** The conversation on the page: all its turns, and how many of them have been said so far. Tells listeners after each change. */
export class Conversation extends EventTarget {
  #serial = 0;
  turns = [];
  context = {};
  at = 0;

  /** Another for another conversation: the panel then forgets the one before. */
  get id() {
    return `console-${this.#serial}`;
  }

  /** The turns that have been said. */
  get said() {
    return this.turns.slice(0, this.at);
  }

  /** Puts another conversation in place and opens it after `at` turns. */
  load({ turns, context = {}, at = turns.length }) {
    this.#serial += 1;
    this.turns = [...turns];
    this.context = context;
    this.go(at);
  }

  /** Moves to after turn `at`, 0..all. */
  go(at) {
    this.at = Math.max(0, Math.min(at, this.turns.length));
    this.dispatchEvent(new Event('change'));
  }

  /** Says something now. What a sample would have said later no longer follows. */
  say(role, text) {
    this.turns = [...this.said, { role, text, at: new Date().toISOString() }];
    this.go(this.turns.length);
  }
}
