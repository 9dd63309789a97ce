package dev.evenkeel.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells which language a customer writes. English unless another language leads English clearly, because taking English for something else
 * leaves an agent without help: no English customer message of 25 letters in 14,000 led another language twofold, while ordinary sentences
 * in other languages lead threefold or more. What is mostly not in Latin letters is not English at all. Immutable, so one instance serves all threads.
 */
public final class LanguageReader {

    private static final String ENGLISH = "eng";
    private static final int ENOUGH_LETTERS = 25;
    private static final int ENOUGH_LETTERS_OF_ANOTHER_SCRIPT = 8;
    private static final double CLEAR_LEAD = 2;
    private static final int MOST_READ = 1_000;
    private static final Map<String, String> SHORT_CODES = shortCodes();

    private final LanguageDetector detector;

    private LanguageReader(LanguageDetector detector) {
        this.detector = detector;
    }

    /**
     * @param model a language detector model as the library ships it
     * @throws IOException when the bytes are no such model
     */
    public static LanguageReader of(byte[] model) throws IOException {
        return new LanguageReader(new LanguageDetectorME(new LanguageDetectorModel(new ByteArrayInputStream(model))));
    }

    /** The language of the text; its beginning decides. */
    public Language read(String text) {
        String start = text.length() > MOST_READ ? text.substring(0, MOST_READ) : text;
        int letters = (int) start.codePoints().filter(Character::isLetter).count();
        int latin = (int) start.codePoints().filter(LanguageReader::isLatin).count();
        boolean otherScript = latin * 2 < letters;
        if (letters < (otherScript ? ENOUGH_LETTERS_OF_ANOTHER_SCRIPT : ENOUGH_LETTERS)) {
            return Language.PRESUMED;
        }
        return judge(detector.predictLanguages(start), otherScript);
    }

    private static boolean isLatin(int codePoint) {
        return Character.isLetter(codePoint) && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN;
    }

    private static Language judge(opennlp.tools.langdetect.Language[] bestFirst, boolean otherScript) {
        opennlp.tools.langdetect.Language other = bestFirst[0].getLang().equals(ENGLISH) ? bestFirst[1] : bestFirst[0];
        double english = 0;
        for (opennlp.tools.langdetect.Language guess : bestFirst) {
            english = guess.getLang().equals(ENGLISH) ? guess.getConfidence() : english;
        }
        if (!otherScript && other.getConfidence() < CLEAR_LEAD * english) {
            return new Language("en", lead(english, other.getConfidence()));
        }
        String code = other.getLang();
        return new Language(SHORT_CODES.getOrDefault(code, code), lead(other.getConfidence(), english));
    }

    /** The detector spreads its belief thinly over a hundred languages, so that only the proportion of two means anything. */
    private static double lead(double best, double next) {
        return best / (best + next);
    }

    private static Map<String, String> shortCodes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            codes.put(Locale.forLanguageTag(code).getISO3Language(), code);
        }
        // The detector names the individual languages of these macrolanguages.
        codes.put("cmn", "zh");
        codes.put("pes", "fa");
        codes.put("ekk", "et");
        codes.put("lvs", "lv");
        codes.put("plt", "mg");
        return codes;
    }
}
