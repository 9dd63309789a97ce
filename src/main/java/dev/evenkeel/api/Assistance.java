package dev.evenkeel.api;

import dev.evenkeel.advice.Advice;
import dev.evenkeel.advice.Question;
import dev.evenkeel.transcript.Transcript;
import jakarta.inject.Singleton;

/** From a request that keeps all limits to its answer: the same one whether it came alone, in a batch or over a socket. */
@Singleton
class Assistance {

    private final Shelf shelf;
    private final Languages languages;
    private final Tally tally;

    Assistance(Shelf shelf, Languages languages, Tally tally) {
        this.shelf = shelf;
        this.languages = languages;
        this.tally = tally;
    }

    /**
     * @param startedAt when the work began, by {@link System#nanoTime}
     * @throws io.quarkiverse.resteasy.problem.HttpProblem when the request asks for what there is not
     */
    AssistAnswer answer(AssistRequest request, Warnings warnings, String requestId, long startedAt) {
        WireOptions options = RequestReader.options(request.options());
        RequestReader.pack(request.pack(), options, warnings);
        Transcript transcript = TurnWindow.of(request.turns(), warnings);
        Question question =
                RequestReader.question(request, transcript, shelf.policies().keySet());
        AssistAnswer.LanguageUse language = languages.choose(request.language(), transcript);
        AnswerWriter.Frame frame = new AnswerWriter.Frame(
                requestId, request.conversationId(), shelf.model(), language, options, warnings, startedAt);
        tally.count(language);
        return language.supported() ? advise(question, frame) : AnswerWriter.unsupported(question, frame);
    }

    private AssistAnswer advise(Question question, AnswerWriter.Frame frame) {
        Advice advice = shelf.adviser().advise(question);
        tally.count(advice);
        return AnswerWriter.write(advice, question, frame);
    }
}
