package dev.evenkeel.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The same move in other words: what another agent might have typed. */
final class Rewording {

    /** Each row says the same. */
    private static final List<List<String>> SAME = List.of(
            List.of("I'm", "I am"),
            List.of("I'll", "I will"),
            List.of("I can", "I could"),
            List.of(
                    "I'm sorry about that",
                    "I am really sorry about that",
                    "I'm so sorry for this",
                    "My apologies for that"),
            List.of("Sorry for that", "I apologise for that", "Sorry about this", "I'm sorry for that"),
            List.of("I apologise for this", "Please accept my apologies for this", "I am sorry for this"),
            List.of(
                    "must be really hard",
                    "must be very hard",
                    "must be so frustrating",
                    "must have been really upsetting"),
            List.of(
                    "I understand how upsetting it is",
                    "I can see how upsetting it is",
                    "I can imagine how upsetting this is"),
            List.of("Thank you for writing", "Thanks for your message", "Thank you for getting in touch"),
            List.of("Calm down please", "Please calm down", "You need to calm down", "Calm down"),
            List.of("insults", "name-calling"),
            List.of("I want to help you", "I would like to help you", "I do want to help you"),
            List.of(" because of it", " because of that", " over it"),
            List.of("I am passing this to", "I am handing this over to", "I'm forwarding this to"),
            List.of("I am handing it to", "I am passing it on to", "I'm escalating it to"));

    private static final List<String> OPENERS =
            List.of("", "", "Hello, ", "Okay. ", "Right. ", "Hi there. ", "Good morning. ");
    private static final List<String> CLOSERS = List.of("", "", "", " Thank you.");

    private Rewording() {}

    static String of(String reply, Random random) {
        String words = reply;
        for (List<String> row : SAME) {
            for (String one : row) {
                if (words.contains(one)) {
                    words = words.replace(one, row.get(random.nextInt(row.size())));
                    break;
                }
            }
        }
        if (random.nextInt(4) == 0) {
            words = shuffled(words, random);
        }
        if (random.nextInt(4) == 0) {
            words = words.toLowerCase(java.util.Locale.ROOT);
        }
        return OPENERS.get(random.nextInt(OPENERS.size()))
                + words.strip()
                + CLOSERS.get(random.nextInt(CLOSERS.size()));
    }

    private static String shuffled(String words, Random random) {
        List<String> sentences = new ArrayList<>(Arrays.asList(words.strip().split("(?<=[.?!]) ")));
        Collections.shuffle(sentences, random);
        return String.join(" ", sentences);
    }
}
