package dev.evenkeel.api;

/** Requests to try, and the words of the contract that more than one call shares. */
final class Examples {

    static final String PROBLEM = "application/problem+json";
    static final String MALFORMED = "Malformed JSON, a wrong JSON type, or not UTF-8";
    static final String TOO_LARGE = "The body is larger than 256 KiB, or the pack larger than 64 KiB";
    static final String NOT_JSON = "The body is not `application/json`";
    static final String INVALID = "A value out of range, an unknown enum value or a missing required field";

    static final String SMALLEST = """
            {"turns": [{"role": "customer", "text": "Where is my parcel?!"}]}""";

    static final String EVERYTHING = """
            {
              "conversation_id": "c-20931",
              "language": "en-GB",
              "turns": [
                {"id": "m1", "role": "customer", "text": "The kettle you sent leaks.", "at": "2026-03-02T09:14:00Z"},
                {"id": "m2", "role": "agent", "text": "Please fill in the returns form.", "at": "2026-03-02T09:15:30Z"},
                {"id": "m3", "role": "customer", "text": "I filled it in twice already. I want to speak to a manager.",
                 "at": "2026-03-02T09:16:10Z"}
              ],
              "context": {
                "customer_name": "Robin",
                "channel": "chat",
                "facts": {"order_id": "K-5520", "item": "kettle"},
                "policy": {
                  "may_offer": ["send a new kettle today", "refund the kettle"],
                  "compensation": {"max_amount": 10, "currency": "GBP"},
                  "update_within": "by 15:00",
                  "followup": "message you here tomorrow morning",
                  "reasons": {"returns_form": "the form books the courier"},
                  "handoff_route": "the duty manager",
                  "crisis_country": "GB"
                }
              },
              "draft": "Calm down, it is our policy.",
              "customer_typing": false,
              "options": {"max_suggestions": 3, "explain": "full", "offset_unit": "codepoint", "policy": "balanced",
                "register": "warm", "locale": "en-GB", "tags": true}
            }""";

    static final String DRAFT = """
            {
              "draft": "As I said, you need to fill in the form.",
              "turns": [{"role": "customer", "text": "I filled in your form twice and it is gone again!"}],
              "context": {"policy": {"reasons": {"returns_form": "the form books the courier"}}}
            }""";

    static final String PACK = """
            {
              "lexicon": [
                {"phrase": "bricked", "effect": "negative", "weight": 0.4},
                {"phrase": "wicked", "effect": "positive", "weight": 0.3, "scope": "stated"}
              ],
              "allow_list": ["Bloody Mary", "Furious Five"],
              "rules": [
                {"id": "off-to-the-rival", "pattern": "switch*|move*|going ~2 (the rival | another roaster)", "signal": "churn_threat"},
                {"id": "no-ticket-talk", "pattern": "<what: ticket|tickets>", "lint": "house_style", "severity": 1,
                 "message": "Say “request”: nobody here queues with a ticket.", "replacements": ["request"]}
              ],
              "phrases": [
                {"technique": "apology", "use": "event", "register": "neutral", "text": "I'm sorry that {event}. {step}"}
              ],
              "words_to_avoid": [{"phrase": "cheap", "use": "good value"}],
              "techniques_disabled": ["humour"],
              "policies": [
                {"id": "night_shift", "nudge_agent": 0.3, "notify_supervisor": 0.5, "handoff": 0.9, "evidence": 1,
                 "on_gate": {"legal": "handoff"}}
              ],
              "crisis_cards": [
                {"country": "NZ", "text": "Stay in the chat and give the line below. Tell the shift lead now.",
                 "contacts": ["The crisis line that you name here: 1234"], "date": "2026-11-22"}
              ]
            }""";

    static final String WITH_PACK = """
            {
              "turns": [{"role": "customer", "text": "Your grinder got bricked. I am moving to the rival."}],
              "options": {"policy": "night_shift"},
              "pack": {
                "rules": [{"id": "off-to-the-rival", "pattern": "switch*|move*|moving ~2 the rival", "signal": "churn_threat"}],
                "policies": [{"id": "night_shift", "nudge_agent": 0.3, "notify_supervisor": 0.5, "handoff": 0.9}]
              }
            }""";

    static final String BATCH = """
            {"conversation_id": "a", "turns": [{"role": "customer", "text": "The lamp came without a plug."}]}
            {"conversation_id": "b", "turns": [{"role": "customer", "text": "Third parcel in a row that is broken!"}]}
            """;

    static final String FEEDBACK = """
            {"suggestion_id": "3f0d2c64-8a0e-3b57-9d0f-5f4c2b1a7e90", "event": "inserted", "technique": "validate"}""";

    static final String FINISHED = """
            {
              "conversation_id": "c-20977",
              "turns": [
                {"role": "customer", "text": "The lamp came without a plug, and I need it tonight."},
                {"role": "agent", "text": "Please read the returns page."},
                {"role": "customer", "text": "That is no help at all. When do I get a plug?"},
                {"role": "agent", "text": "The lamp came without a plug and you need it tonight. I'm sorry. I can have a courier bring one by 18:00."},
                {"role": "customer", "text": "Great, thank you!"}
              ],
              "context": {"policy": {"may_offer": ["send a courier with a plug by 18:00"], "followup": "check at 18:15 that it fits"}}
            }""";

    static final String FINISHED_LINES = """
            {"turns": [{"role": "customer", "text": "Still no parcel, and this is my third message!"}, {"role": "agent", "text": "Calm down."}]}
            {"turns": [{"role": "customer", "text": "Where can I see my invoice?"}, {"role": "agent", "text": "Under Account, Invoices."}]}
            """;

    static final String PRACTICE_FIRST = """
            {"scenario": "sofa-not-delivered", "seed": "morning"}""";

    static final String PRACTICE_NEXT = """
            {
              "scenario": "sofa-not-delivered",
              "seed": "morning",
              "turns": [
                {"role": "customer", "text": "Nobody delivered my sofa on Friday. I took a day off work for it and waited from eight to six."},
                {"role": "agent", "text": "You took Friday off and nobody came with the sofa. I am sorry about that."}
              ]
            }""";

    private Examples() {}
}
