package dev.evenkeel.playbook;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that noun phrases are read with.
 *
 * @param determiners what opens a noun phrase, with the agent's word for it: "my" becomes "your"
 * @param things heads that may stand without a determiner, singular and plural, and words in -ing or -ed that are nouns or adjectives
 * @param topics further heads that a complaint may be about
 * @param drop words that are left out: insults, swearing
 * @param people words for staff: a phrase with one of them is not repeated
 * @param occasions what a customer has that is no matter of ours: a wedding, a job
 * @param enders words that end a noun phrase, besides function words
 * @param states what may be said of a thing as the customer said it: "broken", "cold"
 * @param goods what a thing should be: "ready", "clean"
 * @param times patterns of points in time: "on Monday"
 * @param sinces patterns of stretches up to now: "since 9am", "for three days"
 * @param spans patterns of durations: "three weeks"
 * @param counts patterns of repetition: "three times"
 * @param amounts patterns of money
 */
public record NounWords(
        Map<String, String> determiners,
        Set<String> things,
        Set<String> topics,
        Set<String> drop,
        Set<String> people,
        Set<String> occasions,
        Set<String> enders,
        Set<String> states,
        Set<String> goods,
        List<String> times,
        List<String> sinces,
        List<String> spans,
        List<String> counts,
        List<String> amounts) {

    public NounWords {
        determiners = Map.copyOf(determiners);
        things = Set.copyOf(things);
        topics = Set.copyOf(topics);
        drop = Set.copyOf(drop);
        people = Set.copyOf(people);
        occasions = Set.copyOf(occasions);
        enders = Set.copyOf(enders);
        states = Set.copyOf(states);
        goods = Set.copyOf(goods);
        times = List.copyOf(times);
        sinces = List.copyOf(sinces);
        spans = List.copyOf(spans);
        counts = List.copyOf(counts);
        amounts = List.copyOf(amounts);
    }
}
