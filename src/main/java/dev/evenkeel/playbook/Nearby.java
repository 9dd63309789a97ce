package dev.evenkeel.playbook;

import dev.evenkeel.text.Tokens;

/** The part of a sentence around a token that is worth looking at; bounded, so that endless sentences cost no more than long ones. */
final class Nearby {

    private static final int REACH = 40;

    private Nearby() {}

    /** The first token of the sentence, or one so far in front that it does not matter. */
    static int start(Tokens tokens, int at) {
        int start = at;
        while (start > 0 && at - start < REACH && tokens.sentence(start - 1) == tokens.sentence(at)) {
            start--;
        }
        return start;
    }

    /** One past the last token of the sentence, or one so far behind that it does not matter. */
    static int end(Tokens tokens, int at) {
        int end = at;
        while (end < tokens.size() && end - at < REACH && tokens.sentence(end) == tokens.sentence(at)) {
            end++;
        }
        return end;
    }
}
