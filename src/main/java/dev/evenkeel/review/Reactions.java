package dev.evenkeel.review;

import dev.evenkeel.playbook.Technique;
import dev.evenkeel.reading.AgentMove;
import java.util.EnumMap;
import java.util.Map;

/**
 * How practice customers take replies: points for what a reply does, and how many points move the customer.
 *
 * @param rule how many points it takes
 * @param cools points of techniques, the first time they are given
 * @param heats points, counted off, of moves that make it worse
 * @param stackedApology counted off for an apology after the first
 * @param harshDraft counted off for words that a draft check calls inflaming
 * @param nothing counted off for a reply that takes nothing up
 * @param lostPatience counted off when the customer has been left standing
 * @param stillNeeded said when a good reply cannot settle it because something else has not come
 */
public record Reactions(
        Rule rule,
        Map<Technique, Points> cools,
        Map<AgentMove, Points> heats,
        Points stackedApology,
        Points harshDraft,
        Points nothing,
        Points lostPatience,
        Points stillNeeded) {

    public Reactions {
        cools = new EnumMap<>(cools);
        heats = new EnumMap<>(heats);
    }

    /** Points, and what the customer would say if asked why. */
    public record Points(int weight, String text) {}

    /**
     * How points move a customer.
     *
     * @param coolsFrom so many cool by a step
     * @param heatsFrom so many below zero heat by a step
     * @param heatsTwiceFrom so many below zero heat by two
     * @param patience so many replies in a row that change nothing are too many
     * @param mostReplies after so many the practice ends
     */
    public record Rule(int coolsFrom, int heatsFrom, int heatsTwiceFrom, int patience, int mostReplies) {

        /** How many steps hotter the points make it; negative is cooler. */
        int steps(int points) {
            if (points >= coolsFrom) {
                return -1;
            }
            return points <= -heatsTwiceFrom ? 2 : points <= -heatsFrom ? 1 : 0;
        }
    }
}
