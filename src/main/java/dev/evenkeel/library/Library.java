package dev.evenkeel.library;

import dev.evenkeel.escalation.Assessor;
import dev.evenkeel.escalation.RiskModel;
import dev.evenkeel.reading.TurnReader;

/**
 * Everything the product knows, parsed, checked and compiled: made once at start and shared by all requests.
 *
 * @param reader reads turns
 * @param assessor says where a conversation is heading
 */
public record Library(TurnReader reader, Assessor assessor) {

    /**
     * Loads the whole library.
     *
     * @throws BrokenLibraryException when any file cannot be used
     */
    public static Library load(Files files) {
        return new Library(reader(files), assessor(files, RiskFile.load(files)));
    }

    /** What reads turns, alone: the risk model is trained on its readings. */
    public static TurnReader reader(Files files) {
        ReadingFiles reading = ReadingFiles.load(files);
        return new TurnReader(
                reading.tokenizer(),
                reading.compile(files),
                ModelFiles.load(files).sentiment());
    }

    /** The shipped bands and decision policies over a risk model. */
    public static Assessor assessor(Files files, RiskModel model) {
        PolicyFile policies = PolicyFile.load(files);
        return new Assessor(model, policies.bands(), policies.policies());
    }
}
