const ROLES = { 0: 'customer', 1: 'agent', 3: 'bot', incoming: 'customer', outgoing: 'agent', template: 'bot' };
const THEMES = ['light', 'dark'];

/**
 * Reads what Chatwoot posts to a dashboard app: a JSON text or an object, with the event `appContext`. Answers what the panel needs,
 * or nothing if it is no such message.
 */
export function readContext(posted) {
  const { event, data } = parsed(posted);
  if (event !== 'appContext' || typeof data !== 'object' || data === null) return undefined;
  const { conversation, contact, currentAgent, theme } = data;
  return {
    theme: THEMES.includes(theme) ? theme : undefined,
    id: conversation?.id == null ? undefined : `chatwoot-${conversation.id}`,
    turns: Array.isArray(conversation?.messages) ? turns(conversation.messages) : [],
    context: { customer_name: shortName(contact), agent_name: shortName(currentAgent), channel: 'chatwoot' },
  };
}

function parsed(posted) {
  try {
    return (typeof posted === 'string' ? JSON.parse(posted) : posted) ?? {};
  } catch {
    return {};
  }
}

/** Activities such as “assigned to” are no part of the talk; messages without words are left out. */
function turns(messages) {
  return messages
    .filter((message) => typeof message?.content === 'string' && message.content.trim() !== '' && (message.private || message.message_type in ROLES))
    .toSorted((a, b) => seconds(a) - seconds(b))
    .map((message) => ({
      id: `m${message.id}`,
      role: message.private ? 'private' : ROLES[message.message_type],
      text: message.content,
      ...(seconds(message) > 0 && { at: new Date(seconds(message) * 1000).toISOString() }),
    }));
}

const seconds = (message) => (Number.isFinite(message.created_at) ? message.created_at : 0);
const shortName = (person) => (typeof person?.name === 'string' ? person.name.slice(0, 200) : undefined);
