package dev.evenkeel.draft;

import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Problem;
import dev.evenkeel.reading.Signal;
import dev.evenkeel.reading.TurnReading;
import dev.evenkeel.reading.TurnReading.Customer;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What about the conversation decides whether a draft rule speaks. */
public enum Condition {
    /** The customer is displeased now. */
    UPSET,
    /** The customer is pleased now. */
    HAPPY,
    /** Somebody may come to harm: orders are kind then. */
    HAZARD,
    /** A lawyer, regulator or disputed payment was named. */
    LEGAL,
    /** A person was insulted or threatened. */
    ABUSE,
    /** Bereavement, illness, hardship or panic was named. */
    VULNERABLE,
    /** The agent has apologised and no new grievance came up since, or apologies are unwelcome. */
    APOLOGISED,
    /** The agent has already asked for a moment. */
    STALLED,
    /** The customer asks what the rules are. */
    ASKED_RULES,
    /** An order, booking or case number is known. */
    GAVE_REFERENCE,
    /** The customer named an error code. */
    GAVE_ERROR_CODE,
    GAVE_EMAIL,
    GAVE_PHONE;

    private static final Set<Signal> DANGER = EnumSet.of(Signal.SAFETY_HAZARD, Signal.SELF_HARM);
    private static final Set<Signal> DISPUTE =
            EnumSet.of(Signal.LEGAL_THREAT, Signal.REGULATOR_THREAT, Signal.CHARGEBACK_THREAT);
    private static final Set<Signal> ATTACK =
            EnumSet.of(Signal.ABUSE_INSULT, Signal.ABUSE_IDENTITY, Signal.ABUSE_SEXUAL, Signal.THREAT_VIOLENCE);
    private static final Set<Signal> HARDSHIP = EnumSet.of(Signal.VULNERABILITY, Signal.SELF_HARM);
    private static final Set<String> RULE_WORDS = Set.of("policy", "policies", "rules", "rule", "terms", "conditions");
    private static final double PLEASED = 0.2;

    /** All that hold. */
    static Set<Condition> of(DraftSetting setting) {
        EnumSet<Condition> all = EnumSet.noneOf(Condition.class);
        List<Customer> customer = setting.customer();
        addIf(
                all,
                UPSET,
                setting.mood().filter(mood -> mood.sentiment().isNegative()).isPresent());
        addIf(
                all,
                HAPPY,
                setting.mood()
                        .filter(mood -> mood.sentiment().score() >= PLEASED)
                        .isPresent());
        addIf(all, HAZARD, shows(customer, DANGER));
        addIf(all, LEGAL, shows(customer, DISPUTE));
        addIf(all, ABUSE, shows(customer, ATTACK));
        addIf(all, VULNERABLE, shows(customer, HARDSHIP));
        addIf(all, APOLOGISED, hasApologised(setting.readings()));
        addIf(all, STALLED, makes(setting.readings(), AgentMove.DELAY));
        addIf(
                all,
                ASKED_RULES,
                setting.lastWords().filter(Condition::asksForRules).isPresent());
        Given given = Given.of(setting);
        addIf(all, GAVE_REFERENCE, !given.references().isEmpty());
        addIf(all, GAVE_ERROR_CODE, !given.errorCodes().isEmpty());
        addIf(all, GAVE_EMAIL, !given.emails().isEmpty());
        addIf(all, GAVE_PHONE, !given.phones().isEmpty());
        return all;
    }

    private static void addIf(Set<Condition> all, Condition condition, boolean holds) {
        if (holds) {
            all.add(condition);
        }
    }

    private static boolean shows(List<Customer> turns, Set<Signal> signals) {
        return turns.stream().flatMap(turn -> turn.signals().stream()).anyMatch(m -> signals.contains(m.what()));
    }

    private static boolean makes(List<TurnReading> readings, AgentMove move) {
        return readings.stream().anyMatch(turn -> turn instanceof TurnReading.Agent agent && agent.makes(move));
    }

    private static boolean hasApologised(List<TurnReading> readings) {
        boolean apologised = false;
        Set<Problem.Kind> grievances = new HashSet<>();
        for (TurnReading reading : readings) {
            if (reading instanceof TurnReading.Agent agent) {
                apologised |= agent.makes(AgentMove.APOLOGY);
            } else if (reading instanceof Customer customer) {
                Problem.Kind kind = customer.problem().kind();
                boolean fresh = kind != Problem.Kind.NONE && grievances.add(kind);
                apologised = apologised && !fresh || customer.shows(Signal.NO_MORE_APOLOGIES);
            }
        }
        return apologised;
    }

    private static boolean asksForRules(Customer turn) {
        return turn.tokens().list().stream().anyMatch(token -> RULE_WORDS.contains(token.norm()))
                && turn.tokens().source().indexOf('?') >= 0;
    }
}
