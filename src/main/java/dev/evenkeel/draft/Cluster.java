package dev.evenkeel.draft;

import dev.evenkeel.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Findings that want the same words.
 *
 * @param span what they want
 * @param members gravest first
 */
record Cluster(Span span, List<Finding> members) {

    static Cluster of(Finding finding) {
        return new Cluster(finding.span(), List.of(finding));
    }

    /** The same clusters with those that overlap made one, in the order of the text. */
    static List<Cluster> merge(List<Cluster> clusters) {
        List<Cluster> sorted = new ArrayList<>(clusters);
        sorted.sort(Comparator.comparingInt((Cluster c) -> c.span.start()).thenComparingInt(c -> c.span.end()));
        List<Cluster> merged = new ArrayList<>();
        Gathering open = new Gathering();
        for (Cluster next : sorted) {
            if (!open.isEmpty() && next.span.start() >= open.end) {
                merged.add(open.close());
                open = new Gathering();
            }
            open.take(next);
        }
        if (!open.isEmpty()) {
            merged.add(open.close());
        }
        return merged;
    }

    /** A cluster as it grows. */
    private static final class Gathering {
        private final List<Finding> members = new ArrayList<>();
        private int start;
        private int end;

        boolean isEmpty() {
            return members.isEmpty();
        }

        void take(Cluster cluster) {
            start = isEmpty() ? cluster.span.start() : start;
            end = isEmpty() ? cluster.span.end() : Math.max(end, cluster.span.end());
            members.addAll(cluster.members);
        }

        Cluster close() {
            members.sort(Finding.BY_WEIGHT);
            return new Cluster(new Span(start, end), List.copyOf(members));
        }
    }

    Finding owner() {
        return members.get(0);
    }

    /** Whether no single edit serves: somebody besides the owner has better words, and the owner's edit does not take them away. */
    boolean isTangled() {
        boolean othersEdit = members.stream().skip(1).anyMatch(f -> !f.edits().isEmpty());
        if (!othersEdit || owner().edits().isEmpty()) {
            return othersEdit;
        }
        Edit edit = owner().edits().get(0);
        boolean coversAll = edit.span().start() <= span.start() && edit.span().end() >= span.end();
        return !(edit.words().isEmpty() && coversAll);
    }

    /** The others' names, each once. */
    List<Match.RuleName> also() {
        return members.stream()
                .map(f -> f.rule().name())
                .distinct()
                .filter(name -> !name.equals(owner().rule().name()))
                .toList();
    }
}
