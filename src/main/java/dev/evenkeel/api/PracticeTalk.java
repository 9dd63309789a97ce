package dev.evenkeel.api;

import dev.evenkeel.transcript.Role;
import dev.evenkeel.transcript.Turn;
import java.util.ArrayList;
import java.util.List;

/** The trainee's part of a practice talk that was sent. */
final class PracticeTalk {

    private PracticeTalk() {}

    /** The replies; agent turns in a row are one reply. */
    static List<String> replies(List<Turn> turns) {
        List<String> replies = new ArrayList<>();
        boolean open = false;
        for (Turn turn : turns) {
            if (turn.role() == Role.AGENT && open) {
                replies.set(replies.size() - 1, replies.get(replies.size() - 1) + "\n" + turn.text());
            } else if (turn.role() == Role.AGENT) {
                replies.add(turn.text());
            }
            open = turn.role() == Role.AGENT;
        }
        return replies;
    }

    /** Whether the customer's lines are those that were played: another seed or another library plays others. */
    static boolean isAsPlayed(List<Turn> sent, List<Turn> played) {
        List<String> lines = lines(played);
        List<String> claimed = lines(sent);
        return claimed.size() <= lines.size() && claimed.equals(lines.subList(0, claimed.size()));
    }

    private static List<String> lines(List<Turn> turns) {
        return turns.stream()
                .filter(turn -> turn.role() == Role.CUSTOMER)
                .map(Turn::text)
                .toList();
    }
}
