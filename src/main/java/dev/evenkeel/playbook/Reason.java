package dev.evenkeel.playbook;

import java.util.Locale;

/** Why something is offered or held back: a stable code and one short sentence for the agent. */
enum Reason {
    // Offered.
    FIRST_REPLY("Show that you have read it before you solve it"),
    NOT_HEARD("The customer feels unheard: name what they told you"),
    ASKED_AGAIN("The customer already gave this: say that you have it"),
    STILL_THERE("The customer asks whether anybody is there: answer that first"),
    SAY_IT_BACK("Say the facts back so that the customer knows they arrived"),
    CAUSE_MISSING("One detail is missing to find the cause"),
    CONFUSED("The customer is lost: find the step"),
    COST_NAMED("The customer told what it cost: name that cost"),
    FEELING_NAMED("The customer shows a feeling: name its reason"),
    NOT_YET_ACKNOWLEDGED("Nobody has acknowledged yet what this is like"),
    GIVING_UP("The customer is giving up: ask what happened before"),
    FIX_ALLOWED("You may fix this: say how and let the customer choose"),
    ONE_FIX_WANTED("The customer asked for something you may do: just do it"),
    NO_FIX_YET("No fix is open to you yet: say what you check and when you write"),
    STALLED_ONCE("You asked the customer to wait: now give a time"),
    TIME_WANTED("The customer needs a moment: give it without a command"),
    RAPID_MESSAGES("Messages come fast and angry: leave room"),
    INSULT("Insult at a person: keep helping, name the behaviour"),
    INSULT_AFTER_WARNING("Insults went on after a warning: say what follows"),
    INSULT_AFTER_TWO_WARNINGS("Two warnings were given: close politely and leave a way back"),
    OUTSIDE_RULES("Not allowed: say what you can do first, then why"),
    SETTLED("It is settled: say how you come back to it"),
    FLAT_CLOSE("A flat end after a hard start: check that it is really settled"),
    STAND_OFF("You both repeat yourselves: name the shared goal"),
    OFFER_REFUSED("The offer was refused: let the customer choose the way on"),
    HARM_DONE("Something went wrong for the customer: say sorry once, then act"),
    REGRET_ONLY("A legal matter: regret the experience, admit nothing"),
    LOSS_AFTER_FIX("The fix is on its way: make up for the trouble"),
    LOYALTY_NAMED("The customer told how long they have been with you: thank for it"),
    REPORT_HELPED("The customer sent something useful: thank for it"),
    NOT_HELPING("Your last answers did not help: change the approach"),
    MANAGER_REQUEST("Asked for a manager: do not argue, pass it on"),
    LEGAL_ROUTE("A legal matter: name the route and pass it on"),
    SECURITY("A threat: pass it on at once"),
    SAFETY_FIRST("Danger: safety first, then pass it on"),
    CARE_FIRST("The person comes before the account: stay, and bring somebody in"),
    JOKED_FIRST("The customer jokes and nothing is open: a light word is welcome"),
    SECOND_STALL("Put off twice without a result: bring in somebody who can act"),

    // Held back.
    ANSWER_FIRST("The customer asked something you can answer now: answer it"),
    ISSUE_RESOLVED("The matter is settled"),
    STOP_REPEATING("The customer does not want their words repeated"),
    ALREADY_MIRRORED("You said it back already and nothing new was added"),
    COST_FIRST("What it cost comes first: see the suggestion that names it"),
    NOTHING_TO_MIRROR("No detail could be read surely enough to say it back"),
    ALREADY_STATED("The customer already told you this"),
    ALREADY_ASKED("You asked this already"),
    ALREADY_VALIDATED("You acknowledged this already"),
    SARCASM("The praise is meant bitterly: take it as a complaint"),
    EMPATHY_GIVEN("You showed empathy already: go to the solution"),
    SOOTHING_REFUSED("The customer wants deeds and no kind words"),
    SOLUTION_READY("The customer was heard and you may fix it: fix it"),
    ACKNOWLEDGE_FIRST("Very angry and nobody has acknowledged it: do that before you ask"),
    CAUSE_UNKNOWN("What is wrong is not clear yet"),
    NOT_ALLOWED("No fix is allowed to you yet: check and come back"),
    ALREADY_OFFERED("You offered this already"),
    FIX_AVAILABLE("You may fix this now: no need to check"),
    WAIT_IS_THE_ISSUE("Waiting is the complaint: more time makes it worse"),
    DEADLINE("The customer is short of time"),
    TOO_EARLY("No jokes before you have helped"),
    OFF_BY_DEFAULT("Humour is off unless your company turns it on"),
    NEGATIVE_AFFECT("No jokes while the customer is upset"),
    PROFANITY_AT_SITUATION("The swearing is about the situation: take it as frustration"),
    NO_CONTACT("The customer wants no further contact"),
    NO_FOLLOWUP("No follow-up is allowed to you: promise none"),
    NOT_SOLVED("Not settled yet: solve it first"),
    FIRST_REPLY_TO_ANGER("Too early: listen first"),
    NO_CHOICE("There is nothing to choose from"),
    ALREADY_APOLOGISED("You apologised already: act instead"),
    ASKED_NOT_TO_APOLOGISE("The customer does not want apologies: act instead"),
    APOLOGY_NOT_WANTED_HERE("Apologies are turned off"),
    LEGAL_LIABILITY("A legal matter: no words that admit fault"),
    NO_POLICY("No compensation is allowed to you"),
    FIX_FIRST("Fix it first, then make up for it"),
    TOO_SMALL_FOR_HARM("The most you may give is too little for this loss: ask somebody senior"),
    PEAK_ANGER("Too angry for thanks now"),
    STILL_WAITING("Not settled yet: thanks would sound hollow"),
    HELPING("The mood is rising: keep going"),
    MOVED_ON("The talk has moved on since: do not offer it at every message"),
    ALREADY_PASSED_ON("You passed it on already"),
    ALREADY_STALLED("Put off twice without a result: pass it on instead"),
    HAZARD("Danger: do not wait"),
    CUSTOMER_CALM("The customer is calm: solve it, no soothing is due"),
    STILL_TALKING("The customer is not done yet: ask when they are"),
    NOTHING_CONCRETE("Nothing concrete to say, and an empty phrase would hurt"),
    SAID_BEFORE("Every wording is too close to what you already wrote"),
    WORDS_TO_AVOID("Every wording holds words that your company avoids"),
    COVERED("A better suggestion already says it"),
    RANKED_LOWER("Other suggestions help more now"),
    TECHNIQUE_DISABLED("Turned off by the caller"),
    GATE_SELF_HARM("Only the crisis card and the hand-off"),
    GATE_VIOLENCE("A threat: only security and the hand-off"),
    GATE_HAZARD("Safety comes first"),
    GATE_LEGAL("A legal matter: the route only, in safe words"),
    GATE_ABUSE("Not under insults"),
    GATE_VULNERABILITY("Not for somebody in a hard place");

    private final String sentence;

    Reason(String sentence) {
        this.sentence = sentence;
    }

    /** The stable code. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** One short sentence for the agent. */
    String sentence() {
        return sentence + ".";
    }
}
