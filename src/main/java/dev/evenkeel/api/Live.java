package dev.evenkeel.api;

import jakarta.inject.Singleton;

/** Answers what a socket hears. */
@Singleton
class Live {

    private final JsonRim json;
    private final Assistant assistant;
    private final Replies replies;

    Live(JsonRim json, Assistant assistant, Replies replies) {
        this.json = json;
        this.assistant = assistant;
        this.replies = replies;
    }

    /**
     * The answer to one message: advice, a problem, or that there is nothing to advise on yet. A message that is answered by a problem has
     * not been said.
     *
     * @param socket its id, of which the message's is made
     */
    String answer(byte[] message, LiveSession session, String socket) {
        String id = socket + ":" + session.nextNumber();
        Assistant.Call call = assistant.begin(id);
        return replies.reply(id, () -> {
            Warnings warnings = new Warnings();
            LiveMessage latest = json.read(message, LiveMessage.class, warnings);
            call.watch().lap(Stage.BODY);
            LiveConversation conversation = session.conversation().with(latest, warnings);
            Object answer = conversation.hasCustomer()
                    ? assistant.answer(conversation.request(latest), warnings, call)
                    : LiveWaiting.forCustomer(id);
            session.become(conversation);
            return answer;
        });
    }
}
