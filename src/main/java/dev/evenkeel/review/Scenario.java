package dev.evenkeel.review;

import dev.evenkeel.playbook.Technique;
import dev.evenkeel.transcript.Context;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A customer to practise with.
 *
 * @param id what requests call it
 * @param industry whose customers write like that
 * @param title the matter in a few words
 * @param trains what it is good for
 * @param focus the techniques that it calls for
 * @param start how heated it begins
 * @param needs what must have been given before the customer is calm
 * @param weights points of techniques that count otherwise here
 * @param context what the trainee knows and may offer
 * @param opening first messages to choose from
 * @param sayBack the matter as a good reply would say it back, without its full stop
 * @param lines what the customer says in each state, by how it came there
 */
public record Scenario(
        String id,
        String industry,
        String title,
        String trains,
        List<Technique> focus,
        Temperature start,
        Set<Technique> needs,
        Map<Technique, Integer> weights,
        Context context,
        List<String> opening,
        List<String> sayBack,
        Map<Temperature, Lines> lines) {

    private static final int FEWEST = 2;

    /**
     * What a customer says in a state.
     *
     * @param cooled having come from a hotter one
     * @param heated having come from a cooler one
     * @param same having been there before
     */
    public record Lines(List<String> cooled, List<String> heated, List<String> same) {
        public Lines {
            cooled = List.copyOf(cooled);
            heated = List.copyOf(heated);
            same = List.copyOf(same);
        }
    }

    /** @throws IllegalArgumentException when a customer could be left without words, or would always say the same */
    public Scenario {
        focus = List.copyOf(focus);
        needs = Set.copyOf(needs);
        weights = Map.copyOf(weights);
        opening = List.copyOf(opening);
        sayBack = List.copyOf(sayBack);
        lines = new EnumMap<>(lines);
        if (!start.isOpen()) {
            throw new IllegalArgumentException("it cannot start at its end");
        }
        atLeast("opening", opening);
        atLeast("say_back", sayBack);
        for (Temperature state : Temperature.values()) {
            Lines said = lines.getOrDefault(state, new Lines(List.of(), List.of(), List.of()));
            if (state != Temperature.GONE && state != Temperature.FURIOUS) {
                atLeast(state.id() + ".cooled", said.cooled());
            }
            if (state != Temperature.CALM) {
                atLeast(state.id() + ".heated", said.heated());
            }
            if (state.isOpen()) {
                atLeast(state.id() + ".same", said.same());
            }
        }
    }

    private static void atLeast(String where, List<String> lines) {
        if (lines.size() < FEWEST) {
            throw new IllegalArgumentException(where + " needs at least " + FEWEST + " lines");
        }
    }
}
