package dev.evenkeel.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a reader said of a sample of matches: rows of conversation#turn, rule, offset, {@code right|wrong}, {@code as_is|fill|edit|wrong|none}. */
record DraftJudgements(List<Judgement> rows) {

    /**
     * @param rewrite whether the proposal could be sent as it is, with its placeholder filled, after an edit, or not at all; {@code none}
     *     where the rule only tells
     */
    record Judgement(String rule, boolean isRight, String rewrite) {}

    static DraftJudgements load(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new DraftJudgements(List.of());
        }
        return new DraftJudgements(Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("//"))
                .map(line -> line.split("\t", -1))
                .map(cells -> new Judgement(cells[1], isRight(cells[3]), cells[4]))
                .toList());
    }

    private static boolean isRight(String verdict) {
        return switch (verdict) {
            case "right" -> true;
            case "wrong" -> false;
            default -> throw new IllegalArgumentException("neither right nor wrong: " + verdict);
        };
    }

    String markdown() {
        if (rows.isEmpty()) {
            return "";
        }
        long right = rows.stream().filter(Judgement::isRight).count();
        List<Judgement> rewritten =
                rows.stream().filter(row -> !row.rewrite().equals("none")).toList();
        Map<String, Long> rewrites = rewritten.stream()
                .collect(Collectors.groupingBy(Judgement::rewrite, TreeMap::new, Collectors.counting()));
        StringBuilder text = new StringBuilder("\n## A sample, judged by reading\n\n");
        text.append(String.format(
                Locale.ROOT,
                "%d matches drawn from the half of the conversations that no rule was tuned on; one reader, the rules' author, before the rules were last "
                        + "changed. Right: %d (%.0f %%). A rewrite marked fill is right once its placeholder is filled.%n%n",
                rows.size(),
                right,
                100.0 * right / rows.size()));
        text.append("| rewrite | matches |\n|---|---|\n");
        rewrites.forEach((verdict, count) ->
                text.append("| ").append(verdict).append(" | ").append(count).append(" |\n"));
        text.append("\n| rule | right | wrong |\n|---|---|---|\n");
        new TreeMap<>(rows.stream().collect(Collectors.groupingBy(Judgement::rule)))
                .forEach((rule, own) -> text.append(String.format(
                        Locale.ROOT,
                        "| %s | %d | %d |%n",
                        rule,
                        own.stream().filter(Judgement::isRight).count(),
                        own.stream().filter(row -> !row.isRight()).count())));
        return text.toString();
    }
}
