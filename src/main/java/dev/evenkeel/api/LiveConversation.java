package dev.evenkeel.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evenkeel.transcript.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as far as a socket has heard it: as much as would be read of it if it were sent as a whole, so that its answer is the one
 * that {@code /v1/assist} would give.
 *
 * @param turns the latest, each with an id and none longer than is read; more than are scored if there have been more
 * @param heard all turns ever
 */
record LiveConversation(List<WireTurn> turns, int heard, Known known) {

    static final LiveConversation NEW = new LiveConversation(List.of(), 0, new Known(null, null, null, null, null));

    private static final int MOST_KEPT = TurnWindow.MOST_TURNS + 1;

    LiveConversation {
        turns = List.copyOf(turns);
    }

    /** What stays until it is sent anew. */
    record Known(
            @Nullable String conversationId,
            @Nullable String language,
            @Nullable WireContext context,
            @Nullable ObjectNode pack,
            @Nullable WireOptions options) {

        private Known with(LiveMessage message) {
            return new Known(
                    or(message.conversationId(), conversationId),
                    or(message.language(), language),
                    or(message.context(), context),
                    or(message.pack(), pack),
                    or(message.options(), options));
        }

        private static <T> @Nullable T or(@Nullable T latest, @Nullable T before) {
            return latest == null ? before : latest;
        }
    }

    /**
     * The conversation after one more message.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem when an id is used twice or a time is none
     */
    LiveConversation with(LiveMessage message, Warnings warnings) {
        List<WireTurn> latest = message.turns() == null ? List.of() : message.turns();
        List<WireTurn> all = new ArrayList<>(turns);
        Set<String> ids = turns.stream().map(LiveConversation::id).collect(Collectors.toSet());
        for (int i = 0; i < latest.size(); i++) {
            WireTurn turn = latest.get(i);
            if (turn.id() != null && !ids.add(turn.id())) {
                throw Problems.invalid("/turns/" + i + "/id", "must be unique within the conversation");
            }
        }
        for (int i = 0; i < latest.size(); i++) {
            WireTurn turn = latest.get(i);
            TurnWindow.time(turn.at(), i);
            String id = turn.id() == null ? TurnWindow.newId(heard + i, ids) : turn.id();
            all.add(new WireTurn(id, turn.role(), TurnWindow.cut(turn.text(), warnings), turn.at()));
        }
        return new LiveConversation(kept(all), heard + latest.size(), known.with(message));
    }

    /** The customer's latest words are kept however long the others have been talking since. */
    private static List<WireTurn> kept(List<WireTurn> all) {
        if (all.size() <= MOST_KEPT) {
            return all;
        }
        int from = all.size() - MOST_KEPT;
        List<WireTurn> kept = new ArrayList<>(all.subList(from, all.size()));
        if (kept.stream().noneMatch(LiveConversation::isByCustomer)) {
            all.subList(0, from).stream()
                    .filter(LiveConversation::isByCustomer)
                    .reduce((earlier, later) -> later)
                    .ifPresent(words -> kept.set(0, words));
        }
        return kept;
    }

    boolean hasCustomer() {
        return turns.stream().anyMatch(LiveConversation::isByCustomer);
    }

    /** The whole of it as one request. */
    AssistRequest request(LiveMessage latest) {
        return new AssistRequest(
                turns,
                known.conversationId(),
                known.language(),
                known.context(),
                latest.draft(),
                latest.customerTyping(),
                known.pack(),
                known.options());
    }

    private static boolean isByCustomer(WireTurn turn) {
        return turn.role() == Role.CUSTOMER;
    }

    private static String id(WireTurn turn) {
        return String.valueOf(turn.id());
    }
}
