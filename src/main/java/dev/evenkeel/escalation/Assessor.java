package dev.evenkeel.escalation;

import dev.evenkeel.escalation.Risk.Band;
import dev.evenkeel.reading.TurnReading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Assesses conversations: one pass over the readings. Immutable, so one instance serves all threads. */
public final class Assessor {

    private final RiskModel model;
    private final Bands bands;
    private final Map<String, DecisionPolicy> policies;

    /**
     * Where a probability becomes the next band.
     *
     * @param elevated from 0 to {@code high}
     * @param high up to {@code critical}
     * @param critical at most 1
     */
    public record Bands(double elevated, double high, double critical) {
        public Bands {
            if (!(0 <= elevated && elevated <= high && high <= critical && critical <= 1)) {
                throw new IllegalArgumentException("the bands must rise from elevated to high to critical");
            }
        }

        Band of(double probability) {
            return probability >= critical
                    ? Band.CRITICAL
                    : probability >= high ? Band.HIGH : probability >= elevated ? Band.ELEVATED : Band.LOW;
        }
    }

    public Assessor(RiskModel model, Bands bands, Map<String, DecisionPolicy> policies) {
        this.model = model;
        this.bands = bands;
        this.policies = Map.copyOf(policies);
    }

    /** The same with more policies; the ids are new. */
    public Assessor with(List<DecisionPolicy> more) {
        Map<String, DecisionPolicy> all = new HashMap<>(policies);
        more.forEach(policy -> all.put(policy.id(), policy));
        return new Assessor(model, bands, all);
    }

    /** The policies by id. */
    public Map<String, DecisionPolicy> policies() {
        return policies;
    }

    /**
     * Assesses the conversation at its end. The decision is followed from the first customer turn on, so that a caller need not keep it.
     *
     * @param policy the id of a policy
     * @throws IllegalArgumentException when there is no such policy
     */
    public Assessment assess(List<TurnReading> readings, String policy) {
        Unfolding unfolding = new Unfolding(rules(policy));
        readings.forEach(unfolding::add);
        return unfolding.now();
    }

    /**
     * Assesses a finished conversation in one pass: after each customer turn what {@link #assess} would have said then.
     *
     * @param policy the id of a policy
     * @throws IllegalArgumentException when there is no such policy
     */
    public List<Assessment> follow(List<TurnReading> readings, String policy) {
        Unfolding unfolding = new Unfolding(rules(policy));
        List<Assessment> steps = new ArrayList<>();
        for (TurnReading reading : readings) {
            unfolding.add(reading);
            if (reading instanceof TurnReading.Customer) {
                steps.add(unfolding.now());
            }
        }
        return steps;
    }

    private DecisionPolicy rules(String policy) {
        DecisionPolicy rules = policies.get(policy);
        if (rules == null) {
            throw new IllegalArgumentException("no policy " + policy);
        }
        return rules;
    }

    /** One conversation being assessed, reading by reading. */
    private final class Unfolding {

        private final Course course = new Course();
        private final Gates gates = new Gates();
        private final Decider decider;
        private Risk risk = model.weigh(course.features());
        private boolean settled = true;

        Unfolding(DecisionPolicy policy) {
            decider = new Decider(policy);
        }

        void add(TurnReading reading) {
            course.add(reading);
            settled = false;
            if (reading instanceof TurnReading.Customer customer) {
                boolean outright = gates.add(customer) | Decider.isExplicit(customer);
                risk = model.weigh(course.features());
                decider.add(risk.probability(), outright, gates.open());
                settled = true;
            }
        }

        Assessment now() {
            if (!settled) {
                risk = model.weigh(course.features());
                decider.reconsider(risk.probability(), gates.open());
            }
            return new Assessment(risk, band(risk, gates.open()), gates.open(), decider.decision());
        }
    }

    /** The features after each customer turn: what the risk model is trained on. */
    public static List<List<Feature>> features(List<TurnReading> readings) {
        Course course = new Course();
        List<List<Feature>> steps = new ArrayList<>();
        for (TurnReading reading : readings) {
            course.add(reading);
            if (reading instanceof TurnReading.Customer) {
                steps.add(course.features());
            }
        }
        return steps;
    }

    /** A person in danger is critical and a hazard or a legal matter high, whatever the words around it. */
    private Band band(Risk risk, List<OpenGate> gates) {
        Band band = bands.of(risk.probability());
        for (OpenGate gate : gates) {
            Band least =
                    switch (gate.gate()) {
                        case SELF_HARM, VIOLENCE -> Band.CRITICAL;
                        case HAZARD, LEGAL -> Band.HIGH;
                        case ABUSE, VULNERABILITY -> Band.LOW;
                    };
            band = least.compareTo(band) > 0 ? least : band;
        }
        return band;
    }
}
