/** What ids are called; one that is not here reads well enough with spaces. */
const NAMES = {
  very_negative: 'Very upset', negative: 'Upset', neutral: 'Calm', positive: 'Pleased', very_positive: 'Delighted',
  nudge_agent: 'Answer with care', notify_supervisor: 'A supervisor should know', handoff: 'Hand over',
  self_harm: 'Risk of self-harm', violence: 'Threat of violence', hazard: 'Danger to safety', legal: 'Legal matter',
  abuse: 'Abusive language', vulnerability: 'Needs extra care',
  mirror: 'Say it back', clarify: 'Ask to clarify', validate: 'Acknowledge', i_statement: '“I” statement',
  options: 'Offer options', apology: 'Apologise',
  recompense: 'Make it good', reflect: 'Check understanding', investigate: 'Look into it',
  manager_request: 'Asked for a manager', repeat_contact: 'Had to ask again', wait_complaint: 'Has been waiting', not_heard: 'Feels unheard',
  cost_to_customer: 'It cost them something', churn_threat: 'May leave', chargeback_threat: 'May dispute the payment',
  social_threat: 'May complain in public', displeasure_worst_three: 'Upset in several messages', worsening: 'Getting worse',
  recovery: 'Getting better', negative_streak: 'Upset again and again', problem_serious: 'A serious problem', problem_minor: 'A minor problem',
  mid_thought: 'The last message is unfinished.', customer_typing: 'The customer is writing.',
};

/** The name of an id, for a person. */
export function name(id) {
  const words = id.replace(/^agent_/, 'agent: ').replaceAll('_', ' ');
  return NAMES[id] ?? words[0].toUpperCase() + words.slice(1);
}

/** The name of an id, within a sentence. */
export const inside = (id) => name(id).toLowerCase();

/** "1 turn", "2 turns". */
export const count = (n, one) => `${n} ${one}${n === 1 ? '' : 's'}`;
