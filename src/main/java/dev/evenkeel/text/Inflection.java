package dev.evenkeel.text;

import java.util.LinkedHashSet;
import java.util.Set;

/** The regular endings of an English word: what {@code word*} stands for. */
final class Inflection {

    private Inflection() {}

    /** The word itself with -s, -es, -d, -ed, -ing, -er's doublings and y-changes; irregular forms are written out by rule authors. */
    static Set<String> of(String word) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        int last = word.length() - 1;
        if (word.endsWith("e")) {
            addAll(forms, word, "s", "d");
            forms.add(word.substring(0, last) + "ing");
        } else if (word.endsWith("y") && last > 0 && !isVowel(word.charAt(last - 1))) {
            addAll(forms, word.substring(0, last), "ies", "ied");
            forms.add(word + "ing");
        } else {
            addAll(forms, word, "s", "ed", "ing");
            if (hisses(word)) {
                forms.add(word + "es");
            }
            if (last > 0
                    && isVowel(word.charAt(last - 1))
                    && !isVowel(word.charAt(last))
                    && "wxy".indexOf(word.charAt(last)) < 0) {
                String doubled = word + word.charAt(last);
                addAll(forms, doubled, "ed", "ing");
            }
        }
        return forms;
    }

    private static boolean hisses(String word) {
        return word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh");
    }

    private static void addAll(Set<String> forms, String stem, String... endings) {
        for (String ending : endings) {
            forms.add(stem + ending);
        }
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
