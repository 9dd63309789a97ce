package dev.evenkeel.library;

import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Emotion;
import dev.evenkeel.reading.Problem;
import dev.evenkeel.reading.Signal;
import dev.evenkeel.reading.TurnReader;
import dev.evenkeel.text.Rule;
import dev.evenkeel.text.Spellings;
import dev.evenkeel.text.Tokenizer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The knowledge that readings need.
 *
 * @param lists the phrases behind each {@code @name} of a pattern
 * @param unreal patterns whose sentence tells of the past or of what might have been
 */
public record ReadingFiles(
        Tokenizer tokenizer,
        Map<String, List<String>> lists,
        List<String> unreal,
        List<Rule<Signal>> signals,
        List<Rule<AgentMove>> moves,
        List<Rule<Problem.Kind>> problems,
        List<Rule<Emotion>> emotions) {

    private static final String INDEX = "library/index.yaml";

    /**
     * Reads and checks them.
     *
     * @throws BrokenLibraryException when a file cannot be used
     */
    public static ReadingFiles load(Files files) {
        Yaml index = Yaml.load(files, INDEX);
        Map<String, List<String>> lists = Yaml.load(files, "library/lists.yaml").textLists();
        List<String> unreal = Yaml.load(files, "library/guards.yaml").texts("unreal");
        RuleFiles rules = new RuleFiles(files, lists, unreal);
        return new ReadingFiles(
                new Tokenizer(spellings(files)),
                lists,
                unreal,
                rules.read(paths(index, "signals"), Signal.class),
                rules.read(paths(index, "moves"), AgentMove.class),
                rules.read(paths(index, "problems"), Problem.Kind.class),
                rules.read(paths(index, "emotions"), Emotion.class));
    }

    /** The compiled rules. */
    public TurnReader.Rules compile(Files files) {
        RuleFiles rules = new RuleFiles(files, lists, unreal);
        return new TurnReader.Rules(
                rules.compile(signals), rules.compile(moves), rules.compile(problems), rules.compile(emotions));
    }

    static List<String> paths(Yaml index, String topic) {
        return index.texts(topic).stream()
                .map(name -> "library/" + topic + "/" + name + ".yaml")
                .toList();
    }

    private static Spellings spellings(Files files) {
        Map<String, String> meant = new TreeMap<>();
        Set<String> doubled = new HashSet<>();
        Tsv.rows(files, "library/lexicon/spellings.tsv", 2).forEach(row -> meant.put(row.get(0), row.get(1)));
        Tsv.rows(files, "library/lexicon/doubled.tsv", 1).forEach(row -> doubled.add(row.get(0)));
        return new Spellings(meant, doubled);
    }
}
