package dev.evenkeel.pack;

import dev.evenkeel.escalation.Decision.Action;
import dev.evenkeel.escalation.DecisionPolicy;
import dev.evenkeel.escalation.Gate;
import dev.evenkeel.pack.Finding.Kind;
import dev.evenkeel.pack.Pack.Terms;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compiles a pack's decision policies. Where somebody is in danger all policies decide alike. */
final class PolicyPart {

    private static final Set<Gate> DANGER = EnumSet.of(Gate.SELF_HARM, Gate.VIOLENCE, Gate.HAZARD);

    private PolicyPart() {}

    /** @param shipped the ids of the product's own policies */
    static List<DecisionPolicy> compile(List<Terms> all, Set<String> shipped, Place place) {
        List<DecisionPolicy> policies = new ArrayList<>();
        Set<String> taken = new HashSet<>(shipped);
        for (int i = 0; i < all.size(); i++) {
            Terms terms = all.get(i);
            Place here = place.at(i);
            if (!taken.add(terms.id())) {
                here.at("id").broken(Kind.NAME_TAKEN, "must be a name that no other policy has");
            }
            try {
                policies.add(new DecisionPolicy(
                        terms.id(),
                        terms.thresholds(),
                        terms.evidence(),
                        terms.release(),
                        terms.cooldown(),
                        onGate(terms.onGate(), here.at("on_gate"))));
            } catch (IllegalArgumentException e) {
                here.broken(Kind.POLICY, "must be a policy that can be followed: " + e.getMessage());
            }
        }
        return policies;
    }

    private static Map<Gate, Action> onGate(Map<Gate, Action> stated, Place place) {
        Map<Gate, Action> onGate = new EnumMap<>(Gate.class);
        onGate.putAll(stated);
        for (Gate gate : DANGER) {
            if (stated.getOrDefault(gate, Action.HANDOFF) != Action.HANDOFF) {
                place.at(gate.id()).broken(Kind.SAFETY, "must be handoff");
            }
            onGate.put(gate, Action.HANDOFF);
        }
        return onGate;
    }
}
