package dev.evenkeel.draft;

import dev.evenkeel.draft.Match.RuleName;
import dev.evenkeel.text.Span;
import dev.evenkeel.text.Token;
import dev.evenkeel.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where several rules want the same words, rewrites the sentence as a whole, the gravest rule first. */
final class Disentangler {

    private static final int MOST_ROUNDS = 4;

    /** What is longer, in UTF-16 units, is no sentence that somebody would read; its gravest match alone is answered. */
    private static final int LONGEST = 600;

    private final Draft draft;
    private final Function<String, List<Finding>> findings;

    /**
     * @param findings what all rules find in a text, in this conversation
     */
    Disentangler(Draft draft, Function<String, List<Finding>> findings) {
        this.draft = draft;
        this.findings = findings;
    }

    /** The matches of clusters that no longer overlap. */
    List<Match> matches(List<Finding> found) {
        List<Cluster> clusters = Cluster.merge(found.stream().map(Cluster::of).toList());
        List<Cluster> widened =
                Cluster.merge(clusters.stream().map(this::widened).toList());
        return widened.stream().map(this::match).toList();
    }

    private Cluster widened(Cluster cluster) {
        return cluster.isTangled() ? new Cluster(sentences(cluster), cluster.members()) : cluster;
    }

    /** The sentences that a cluster touches. */
    private Span sentences(Cluster cluster) {
        Tokens tokens = draft.tokens();
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (Finding finding : cluster.members()) {
            from = Math.min(from, tokens.sentenceStart(finding.place().from()));
            to = Math.max(to, tokens.sentenceEnd(finding.place().to() - 1));
        }
        while (to > from + 1 && tokens.get(to - 1).kind() == Token.Kind.NEWLINE) {
            to--;
        }
        Span whole = tokens.span(from, to);
        return new Span(
                Math.min(whole.start(), cluster.span().start()),
                Math.max(whole.end(), cluster.span().end()));
    }

    private Match match(Cluster cluster) {
        Finding owner = cluster.owner();
        Optional<Edit> whole = cluster.isTangled() ? whole(cluster) : Optional.empty();
        Span span = whole.map(Edit::span).orElse(owner.span());
        List<String> words = whole.map(edit -> List.of(edit.words()))
                .orElse(owner.edits().stream().map(Edit::words).distinct().toList());
        return new Match(span, owner.rule().message(), words, owner.rule().name(), cluster.also());
    }

    /** The cluster's stretch with every member's better words, made one after the other. */
    private Optional<Edit> whole(Cluster cluster) {
        Set<RuleName> rules =
                cluster.members().stream().map(f -> f.rule().name()).collect(Collectors.toSet());
        String before = draft.text(cluster.span());
        if (before.length() > LONGEST) {
            return Optional.empty();
        }
        String text = before;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Edit> edits = compatible(findings.apply(text), rules);
            if (edits.isEmpty()) {
                break;
            }
            text = Edit.apply(edits, text);
        }
        String blank = text.isBlank() ? before : text;
        return blank.equals(before) ? Optional.empty() : Optional.of(new Edit(cluster.span(), blank));
    }

    private static List<Edit> compatible(List<Finding> found, Set<RuleName> rules) {
        List<Edit> edits = new ArrayList<>();
        found.stream()
                .filter(f -> rules.contains(f.rule().name()) && !f.edits().isEmpty())
                .sorted(Finding.BY_WEIGHT)
                .map(f -> f.edits().get(0))
                .forEach(edit -> {
                    if (edits.stream().noneMatch(other -> other.span().overlaps(edit.span()))) {
                        edits.add(edit);
                    }
                });
        edits.sort(Comparator.comparingInt(edit -> edit.span().start()));
        return edits;
    }
}
