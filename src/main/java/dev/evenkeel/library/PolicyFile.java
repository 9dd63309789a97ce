package dev.evenkeel.library;

import dev.evenkeel.escalation.Assessor.Bands;
import dev.evenkeel.escalation.Decision.Action;
import dev.evenkeel.escalation.DecisionPolicy;
import dev.evenkeel.escalation.Gate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The bands and decision policies of {@code library/policies.yaml}.
 *
 * @param policies by id, in the order of the file
 */
record PolicyFile(Bands bands, Map<String, DecisionPolicy> policies) {

    static PolicyFile load(Files files) {
        Yaml file = Yaml.load(files, "library/policies.yaml");
        Yaml bands = file.item("bands");
        Map<String, DecisionPolicy> policies = new LinkedHashMap<>();
        for (Yaml item : file.items("policies")) {
            DecisionPolicy policy = policy(item.named(item.text("id")));
            policies.put(policy.id(), policy);
        }
        return new PolicyFile(bands(bands), policies);
    }

    private static Bands bands(Yaml yaml) {
        try {
            return new Bands(yaml.number("elevated"), yaml.number("high"), yaml.number("critical"));
        } catch (IllegalArgumentException e) {
            throw yaml.broken(String.valueOf(e.getMessage()));
        }
    }

    private static DecisionPolicy policy(Yaml yaml) {
        Map<Action, Double> thresholds = new EnumMap<>(Action.class);
        for (Action action : Action.values()) {
            if (action != Action.NONE) {
                thresholds.put(action, yaml.number(action.id()));
            }
        }
        Yaml onGate = yaml.item("on_gate");
        Map<Gate, Action> gates = new EnumMap<>(Gate.class);
        for (String name : onGate.keys()) {
            gates.put(gate(name, onGate), onGate.constant(name, Action.class));
        }
        try {
            DecisionPolicy policy = new DecisionPolicy(
                    yaml.text("id"),
                    thresholds,
                    (int) yaml.number("evidence"),
                    yaml.number("release"),
                    (int) yaml.number("cooldown"),
                    gates);
            yaml.done();
            return policy;
        } catch (IllegalArgumentException e) {
            throw yaml.broken(String.valueOf(e.getMessage()));
        }
    }

    private static Gate gate(String name, Yaml place) {
        for (Gate gate : Gate.values()) {
            if (gate.id().equals(name.toLowerCase(Locale.ROOT))) {
                return gate;
            }
        }
        throw place.broken("\"" + name + "\" is no gate");
    }
}
