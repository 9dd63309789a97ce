package dev.evenkeel.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A message as tokens, with what every reader of it needs to know: where sentences begin, what is negated and what is only quoted.
 * Token positions are indices into {@link #list()}.
 */
public final class Tokens {

    private final String source;
    private final List<Token> list;
    private final int[] sentences;
    private final int[] starts;
    private final BitSet over;
    private final BitSet negated;
    private final BitSet quoted;

    Tokens(String source, List<Token> tokens) {
        this.source = source;
        this.list = List.copyOf(tokens);
        this.sentences = sentences(list);
        this.starts = starts(sentences);
        this.over = over(list);
        this.negated = Negation.scope(list);
        this.quoted = Quotation.scope(source, list);
    }

    /**
     * The same message in which the words at these positions mean nothing: no pattern names them and no model knows them, but they
     * still stand where they stood.
     */
    public Tokens muted(BitSet positions) {
        if (positions.isEmpty()) {
            return this;
        }
        List<Token> tokens = new ArrayList<>(list);
        positions.stream().forEach(i -> tokens.set(i, tokens.get(i).muted()));
        return new Tokens(source, tokens);
    }

    private static int[] sentences(List<Token> tokens) {
        int[] numbers = new int[tokens.size()];
        int number = 0;
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number;
            if (tokens.get(i).endsSentence()) {
                number++;
            }
        }
        return numbers;
    }

    /** The first position of each sentence, and one past the last token. */
    private static int[] starts(int[] sentences) {
        int count = sentences.length == 0 ? 0 : sentences[sentences.length - 1] + 1;
        int[] starts = new int[count + 1];
        starts[count] = sentences.length;
        for (int i = sentences.length - 1; i >= 0; i--) {
            starts[sentences[i]] = i;
        }
        return starts;
    }

    /** The positions from which no word or figure follows in the sentence. */
    private static BitSet over(List<Token> tokens) {
        BitSet over = new BitSet(tokens.size() + 1);
        over.set(tokens.size());
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            over.set(i, token.endsSentence() || !token.isContent() && over.get(i + 1));
        }
        return over;
    }

    /** The message as it was written. */
    public String source() {
        return source;
    }

    /** The tokens in order; they never overlap. */
    public List<Token> list() {
        return list;
    }

    public int size() {
        return list.size();
    }

    public Token get(int position) {
        return list.get(position);
    }

    /** The number of the sentence that a token stands in, from 0. */
    public int sentence(int position) {
        return sentences[position];
    }

    /** The first position of the sentence that a token stands in. */
    public int sentenceStart(int position) {
        return starts[sentences[position]];
    }

    /** One past the last position of the sentence that a token stands in. */
    public int sentenceEnd(int position) {
        return starts[sentences[position] + 1];
    }

    /** Whether no word or figure of the sentence follows at this position or after it. */
    boolean isSentenceOver(int position) {
        return over.get(position);
    }

    /** Whether a "not", "never" or "without" before the token turns it round. */
    public boolean isNegated(int position) {
        return negated.get(position);
    }

    /** Whether the token is somebody else's words: in quotation marks, on a quoted line or in a forwarded message. */
    public boolean isQuoted(int position) {
        return quoted.get(position);
    }

    /** The text stretch from one token to before another; the range must not be empty. */
    public Span span(int from, int to) {
        return new Span(list.get(from).span().start(), list.get(to - 1).span().end());
    }

    /** How many tokens are words. */
    public int words() {
        int count = 0;
        for (Token token : list) {
            count += token.kind() == Token.Kind.WORD ? 1 : 0;
        }
        return count;
    }
}
