package dev.evenkeel.reading;

import dev.evenkeel.text.Token.Kind;
import java.util.Set;

/** Features in which a word stands for all that are used alike. */
final class Groups {

    /** Words that carry the build of a sentence and no subject matter; they stand for themselves. */
    private static final Set<String> LITTLE = Set.of(
            ("a an the this that these those i you we they he she it me us them my your our their his her its am is are was"
                            + " were be been being do does did don't doesn't didn't have has had haven't hasn't hadn't can can't could"
                            + " couldn't will won't would wouldn't shall should not no never nothing nobody none still yet already again"
                            + " now just only even also too so very and or but because if when since until for from to at in on of off"
                            + " out up down with without by about after before than then there here what who why how where which all"
                            + " any some every each another other more most less first second third next last please thanks thank"
                            + " sorry i'm i've i'll i'd it's you're you've there's that's isn't aren't wasn't weren't")
                    .split(" "));

    private Groups() {}

    static void clusters(Wording wording, Lexicon lexicon, Set<String> seen) {
        String before = "^";
        for (int i = 0; i < wording.size(); i++) {
            String group = group(wording.unit(i), lexicon);
            seen.add("c=" + group);
            seen.add("d=" + before + ' ' + group);
            before = group;
        }
    }

    private static String group(Wording.Unit unit, Lexicon lexicon) {
        return unit.kind() == Kind.WORD ? lexicon.clusterOf(unit.word()) : unit.word();
    }

    static void frames(Wording wording, Lexicon lexicon, Set<String> seen) {
        String third = "^";
        String second = "^";
        String first = "^";
        for (int i = 0; i <= wording.size(); i++) {
            String next = i < wording.size() ? part(wording.unit(i), lexicon) : "$";
            seen.add("g=" + second + ' ' + first + ' ' + next);
            if (i > 1) {
                seen.add("h=" + third + ' ' + second + ' ' + first + ' ' + next);
            }
            third = second;
            second = first;
            first = next;
        }
    }

    private static String part(Wording.Unit unit, Lexicon lexicon) {
        return LITTLE.contains(unit.word()) ? unit.word() : group(unit, lexicon);
    }
}
