package dev.evenkeel.text;

/** Letters stretched for emphasis: three or more of one in a row. */
final class Stretch {

    private Stretch() {}

    static boolean isStretched(String word) {
        for (int i = 2; i < word.length(); i++) {
            if (Character.isLetter(word.charAt(i)) && sameThree(word, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameThree(String word, int last) {
        char c = Character.toLowerCase(word.charAt(last));
        return c == Character.toLowerCase(word.charAt(last - 1)) && c == Character.toLowerCase(word.charAt(last - 2));
    }

    /** Cuts every run of one letter that is longer than two down to {@code keep} letters. */
    static String cut(String word, int keep) {
        StringBuilder out = new StringBuilder(word.length());
        int run = 0;
        for (int i = 0; i < word.length(); i = i + run) {
            run = 1;
            while (i + run < word.length() && word.charAt(i + run) == word.charAt(i)) {
                run++;
            }
            out.append(String.valueOf(word.charAt(i)).repeat(run > 2 ? keep : run));
        }
        return out.toString();
    }
}
