package dev.evenkeel.training;

import dev.evenkeel.advice.Adviser;
import dev.evenkeel.draft.DraftCheck;
import dev.evenkeel.draft.Match;
import dev.evenkeel.library.Library;
import dev.evenkeel.text.Tokenizer;
import dev.evenkeel.text.Tokens;
import dev.evenkeel.training.DraftTurns.DraftTurn;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * What the draft rules say of what agents really wrote. {@code report} writes figures, and no text, to {@code src/training/reports/drafts.md};
 * {@code open RULE} prints matches of a rule in the half of the conversations that rules may be tuned on; {@code sample} prints 150 matches
 * of the other half, to be judged by reading.
 */
public final class DraftReport {

    private static final Path REPORT = Path.of("src/training/reports/drafts.md");
    private static final Path JUDGED = Path.of("src/training/data/draft-judgements.tsv");
    private static final String CHATS = "cucom-ecommerce.jsonl.gz";
    private static final String SEED = "drafts-1:";
    private static final int SAMPLE = 150;

    private final Tokenizer tokenizer;
    private final Adviser adviser;
    private final DraftTurns turns;
    private final Path data;
    private final Map<String, Integer> introduced = new TreeMap<>();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private DraftReport(Path data) {
        Library library = Library.load(dev.evenkeel.library.Files.shipped());
        this.tokenizer = library.knowledge().tokenizer();
        this.adviser = library.adviser();
        this.turns = new DraftTurns(adviser.reader());
        this.data = data;
    }

    /** A match with what it was found in. */
    private record Found(DraftTurn turn, Match match, int at) {
        String key() {
            return turn.key() + "\t" + match.rule().id() + "\t" + at;
        }
    }

    /** Matches by rule, and the sentences that they were found in. */
    private static final class Counts {
        private final Map<String, int[]> byRule = new TreeMap<>();
        private int sentences;
        private int drafts;
        private int touched;
        private int introducing;

        void add(DraftTurn turn, DraftCheck check, Tokens tokens) {
            drafts++;
            touched += check.matches().isEmpty() ? 0 : 1;
            for (int from = 0; from < tokens.size(); from = tokens.sentenceEnd(from)) {
                sentences++;
            }
            for (Match match : check.matches()) {
                int[] counts = byRule.computeIfAbsent(match.rule().id(), id -> new int[2]);
                counts[0]++;
                counts[1] += match.replacements().isEmpty() ? 0 : 1;
            }
        }

        double perThousand(String rule) {
            return sentences == 0 ? 0 : 1000.0 * byRule.getOrDefault(rule, new int[2])[0] / sentences;
        }
    }

    /** Arguments: the folder of public data, and what to do. */
    public static void main(String[] args) throws IOException {
        DraftReport report = new DraftReport(Path.of(args[0]));
        switch (args[1]) {
            case "report" -> Files.writeString(REPORT, report.report());
            case "open" -> report.open(args[2]);
            case "sample" -> report.sample();
            default -> throw new IllegalArgumentException("report, open RULE or sample");
        }
    }

    private String report() throws IOException {
        Counts chats = new Counts();
        Counts transcripts = new Counts();
        turns.each(new PublicSets(data.resolve("dialogue")), CHATS, counting(chats));
        turns.each(data.resolve("transcripts"), counting(transcripts));
        StringBuilder text = new StringBuilder("# What the draft rules say of recorded agents\n\n");
        text.append(
                "Every agent's turn as a draft, in the conversation up to it; no context, so no mandate. Matches, not also-listed rules.\n\n");
        text.append(
                "| | turns | with a match | whose rewrite brings a new rule | sentences |\n|---|---|---|---|---|\n");
        for (var set : Map.of("shop chats", chats, "transcripts", transcripts).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList()) {
            Counts counts = set.getValue();
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %d | %d |%n",
                    set.getKey(),
                    counts.drafts,
                    counts.touched,
                    counts.introducing,
                    counts.sentences));
        }
        text.append("\nRules that rewrites brought: ").append(introduced).append(".\n");
        text.append(
                "\n| rule | shop chats, per 1,000 sentences | with a rewrite | transcripts, per 1,000 sentences |\n|---|---|---|---|\n");
        Map<String, int[]> all = new TreeMap<>(chats.byRule);
        transcripts.byRule.forEach(all::putIfAbsent);
        for (String rule : all.keySet()) {
            int[] counts = chats.byRule.getOrDefault(rule, new int[2]);
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %.2f | %d of %d | %.2f |%n",
                    rule,
                    chats.perThousand(rule),
                    counts[1],
                    counts[0],
                    transcripts.perThousand(rule)));
        }
        return text.append(DraftJudgements.load(JUDGED).markdown()).toString();
    }

    private Consumer<DraftTurn> counting(Counts counts) {
        return turn -> {
            DraftCheck check = check(turn);
            counts.add(turn, check, tokens(turn));
            Set<String> fresh = rules(adviser.drafts().check(check.rewrite(), turn.setting()));
            fresh.removeAll(rules(check));
            counts.introducing += fresh.isEmpty() ? 0 : 1;
            fresh.forEach(rule -> introduced.merge(rule, 1, Integer::sum));
        };
    }

    private static Set<String> rules(DraftCheck check) {
        Set<String> rules = new TreeSet<>();
        for (Match match : check.matches()) {
            rules.add(match.rule().id());
            match.also().forEach(also -> rules.add(also.id()));
        }
        return rules;
    }

    private Tokens tokens(DraftTurn turn) {
        return tokenizer.read(turn.text());
    }

    private DraftCheck check(DraftTurn turn) {
        return adviser.drafts().check(turn.text(), turn.setting());
    }

    private static boolean isOpen(DraftTurn turn) {
        return Fnv.isInPart(turn.conversation(), 2);
    }

    private void open(String rule) throws IOException {
        List<Found> found = new ArrayList<>();
        turns.each(new PublicSets(data.resolve("dialogue")), CHATS, turn -> {
            if (isOpen(turn)) {
                check(turn).matches().stream()
                        .filter(match -> match.rule().id().startsWith(rule))
                        .forEach(match ->
                                found.add(new Found(turn, match, match.span().start())));
            }
        });
        out.println(found.size() + " matches");
        found.stream()
                .sorted(Comparator.comparingLong(each -> Fnv.of(each.key())))
                .forEach(this::print);
    }

    private void sample() throws IOException {
        List<Found> found = new ArrayList<>();
        Consumer<DraftTurn> sealed = turn -> {
            if (!isOpen(turn)) {
                check(turn)
                        .matches()
                        .forEach(match ->
                                found.add(new Found(turn, match, match.span().start())));
            }
        };
        turns.each(new PublicSets(data.resolve("dialogue")), CHATS, sealed);
        turns.each(data.resolve("transcripts"), sealed);
        found.stream()
                .sorted(Comparator.comparingLong(each -> Fnv.of(SEED + each.key())))
                .limit(SAMPLE)
                .forEach(this::print);
    }

    private void print(Found found) {
        String said = found.turn.setting().readings().isEmpty()
                ? ""
                : found.turn
                        .setting()
                        .readings()
                        .get(found.turn.setting().readings().size() - 1)
                        .turn()
                        .text();
        out.println(found.key());
        out.println("  customer: " + said.replace('\n', ' '));
        out.println("  draft:    " + found.turn.text().replace('\n', ' '));
        out.println("  marked:   " + found.match.span().in(found.turn.text()));
        out.println("  instead:  " + found.match.replacements());
    }
}
