package dev.evenkeel.reading;

import java.util.Locale;

/** What a customer's turn does or shows. The wire name is the lower-case name. */
public enum Signal {
    /** Had to ask again: the nth contact about one thing. */
    REPEAT_CONTACT,
    /** Complains of waiting. */
    WAIT_COMPLAINT,
    /** Says that nobody reads, answers or listens. */
    NOT_HEARD,
    /** Blames the person in the chat. */
    BLAME_AGENT,
    /** Blames the company. */
    BLAME_COMPANY,
    /** Names what it cost: time, money, an event. */
    COST_TO_CUSTOMER,
    /** Asks for a manager or supervisor. */
    MANAGER_REQUEST,
    /** Means to leave for good; an ordinary calm cancellation is none. */
    CHURN_THREAT,
    /** Means to dispute the payment with bank or card issuer. */
    CHARGEBACK_THREAT,
    /** Means to tell the public or the press. */
    SOCIAL_THREAT,
    /** Names a lawyer, a court or a claim. */
    LEGAL_THREAT,
    /** Names an ombudsman, regulator or authority. */
    REGULATOR_THREAT,
    /** Swears, at whatever. */
    ABUSE_PROFANITY,
    /** Insults a person in the conversation. */
    ABUSE_INSULT,
    /** Attacks somebody for what they are. */
    ABUSE_IDENTITY,
    /** Harasses sexually. */
    ABUSE_SEXUAL,
    /** Threatens a person. */
    THREAT_VIOLENCE,
    /** Speaks of wanting to die or to hurt themselves. */
    SELF_HARM,
    /** Reports fire, shock, injury, gas, an allergic reaction or a child at risk. */
    SAFETY_HAZARD,
    /** Names bereavement, illness, a disability need, hardship or panic. */
    VULNERABILITY,
    /** Praises what went wrong. */
    SARCASM,
    /** Several turns in a row without an answer; seen in the transcript, not in the words. */
    BURST,
    /** Asks for a moment. */
    NEEDS_TIME,
    /** Thanks. */
    THANKS,
    /** Says that it is fixed or settled. */
    RESOLVED,
    /** Gives up without a solution: "forget it". */
    RESIGNATION,
    /** Names a deadline or wants it now. */
    URGENCY,
    /** Uses an idiom that could mean self-harm or violence and most likely does not. */
    VERIFY_MEANING,
    /** Says that apologies are unwelcome: "stop saying sorry". */
    NO_MORE_APOLOGIES,
    /** Wants no further contact. */
    NO_CONTACT,
    /** Asks a question that can be answered at once. */
    DIRECT_QUESTION,
    /** Jokes without malice. */
    JOKE,
    /** Says how long they have been a customer. */
    TENURE,
    /** Asks whether anybody is there. */
    STILL_THERE,
    /** Names a feeling of their own. */
    NAMED_FEELING;

    /** The name on the wire. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
