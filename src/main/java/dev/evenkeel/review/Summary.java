package dev.evenkeel.review;

import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Mention;
import dev.evenkeel.reading.Mood;
import dev.evenkeel.reading.Problem;
import dev.evenkeel.reading.Sentiment;
import dev.evenkeel.reading.TurnReading.Agent;
import dev.evenkeel.reading.TurnReading.Customer;
import dev.evenkeel.review.Handover.Quote;
import dev.evenkeel.text.ContentWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the hand-over: only what was written, in the words it was written in. */
final class Summary {

    private static final Set<AgentMove> TRYING =
            EnumSet.of(AgentMove.SOLUTION, AgentMove.OPTIONS, AgentMove.COMPENSATION, AgentMove.HANDOFF);

    /** A colleague reads the latest. */
    private static final int MOST = 5;

    /** As many content words are more than a greeting. */
    private static final int SAYS_SOMETHING = 3;

    private Summary() {}

    static Handover of(Story story) {
        Mood mood = Mood.of(story.readings());
        Optional<Quote> issue = issue(story);
        List<Quote> tried = said(story, TRYING);
        List<Quote> promised = said(story, EnumSet.of(AgentMove.FOLLOWUP));
        Sentiment.Level feeling = mood.sentiment().level();
        return new Handover(issue, mood.problem(), tried, promised, feeling, text(issue, tried, promised, feeling));
    }

    /** The first turn that says something or tells a trouble, else the first. */
    private static Optional<Quote> issue(Story story) {
        Customer turn = story.customers().stream()
                .filter(customer -> customer.problem().kind() != Problem.Kind.NONE
                        || ContentWords.of(customer.tokens()).size() >= SAYS_SOMETHING)
                .findFirst()
                .orElse(story.customers().get(0));
        return Optional.of(Quotes.beginning(turn.index(), turn.tokens()))
                .filter(quote -> !quote.words().isBlank());
    }

    private static List<Quote> said(Story story, Set<AgentMove> moves) {
        List<Quote> said = new ArrayList<>();
        for (Agent agent : story.agents()) {
            agent.moves().stream()
                    .filter(mention -> moves.contains(mention.what()))
                    .map(Mention::span)
                    .map(span -> Quotes.sentence(agent.index(), agent.tokens(), span))
                    .distinct()
                    .forEach(said::add);
        }
        return said.subList(Math.max(0, said.size() - MOST), said.size());
    }

    private static String text(
            Optional<Quote> issue, List<Quote> tried, List<Quote> promised, Sentiment.Level feeling) {
        List<String> sentences = new ArrayList<>();
        issue.ifPresent(quote -> sentences.add("The customer wrote: " + quoted(quote)));
        sentences.add(tried.isEmpty() ? "Nothing was done or proposed yet." : "Done or proposed: " + all(tried));
        sentences.add(promised.isEmpty() ? "Nothing was promised." : "Promised: " + all(promised));
        sentences.add("At the end the customer sounds " + feels(feeling) + ".");
        return String.join(" ", sentences);
    }

    private static String all(Collection<Quote> quotes) {
        return quotes.stream().map(Summary::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(Quote quote) {
        return "“" + quote.words() + "”";
    }

    private static String feels(Sentiment.Level feeling) {
        return switch (feeling) {
            case VERY_NEGATIVE -> "very upset";
            case NEGATIVE -> "upset";
            case NEUTRAL -> "matter-of-fact";
            case POSITIVE -> "content";
            case VERY_POSITIVE -> "very pleased";
        };
    }
}
