package dev.evenkeel.training;

/**
 * A labelled text to learn from or to measure on.
 *
 * @param set the file or corpus that it is from
 * @param times how often it counts in training
 */
record Row(String set, String label, String text, int times) {

    static Row of(String set, String label, String text) {
        return new Row(set, label, text, 1);
    }

    Row counting(int times) {
        return new Row(set, label, text, times);
    }

    /** The letters and figures alone, in lower case: two texts with the same form are one text. */
    String form() {
        StringBuilder form = new StringBuilder(text.length());
        text.toLowerCase(java.util.Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(form::appendCodePoint);
        return form.toString();
    }
}
