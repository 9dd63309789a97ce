package dev.evenkeel.library;

import dev.evenkeel.advice.Adviser;
import dev.evenkeel.escalation.Assessor;
import dev.evenkeel.escalation.RiskModel;
import dev.evenkeel.reading.TurnReader;
import dev.evenkeel.review.Practice;
import dev.evenkeel.review.Reflector;

/**
 * Everything the product knows, parsed, checked and compiled: made once at start and shared by all requests.
 *
 * @param knowledge the rules that read turns, with their examples
 * @param adviser the line from a question to advice
 * @param reflector looks back on finished conversations
 * @param practice plays customers to practise with
 * @param wording tells which wordings an agent may send
 */
public record Library(
        ReadingFiles knowledge, Adviser adviser, Reflector reflector, Practice practice, PhraseCheck wording) {

    /**
     * Loads the whole library.
     *
     * @throws BrokenLibraryException when any file cannot be used
     */
    public static Library load(Files files) {
        ReadingFiles knowledge = ReadingFiles.load(files);
        Adviser adviser = new Adviser(
                reader(files, knowledge),
                assessor(files, RiskFile.load(files)),
                PlaybookFiles.load(files, knowledge.tokenizer()).playbook(),
                DraftFiles.load(files, knowledge).compile());
        Reflector reflector =
                new Reflector(adviser.reader(), adviser.assessor(), adviser.playbook(), CoachingFile.load(files));
        Practice practice =
                new Practice(ScenarioFiles.load(files), ScenarioFiles.reactions(files), reflector, adviser.drafts());
        return new Library(knowledge, adviser, reflector, practice, PhraseCheck.load(files, knowledge.tokenizer()));
    }

    /** What reads turns, alone: the risk model is trained on its readings. */
    public static TurnReader reader(Files files) {
        return reader(files, ReadingFiles.load(files));
    }

    private static TurnReader reader(Files files, ReadingFiles knowledge) {
        ModelFiles models = ModelFiles.load(files);
        return new TurnReader(knowledge.tokenizer(), knowledge.compile(files), models.reader()::customer);
    }

    /** The shipped bands and decision policies over a risk model. */
    public static Assessor assessor(Files files, RiskModel model) {
        PolicyFile policies = PolicyFile.load(files);
        return new Assessor(model, policies.bands(), policies.policies());
    }
}
