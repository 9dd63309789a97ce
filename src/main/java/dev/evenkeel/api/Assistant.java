package dev.evenkeel.api;

import dev.evenkeel.advice.Advice;
import dev.evenkeel.advice.Adviser;
import dev.evenkeel.advice.Question;
import dev.evenkeel.transcript.Transcript;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;

/** Answers one question, whichever door it came in by. */
@Singleton
public class Assistant {

    private final Packs packs;
    private final Languages languages;
    private final Tally tally;
    private final Stopwatches watches;

    Assistant(Packs packs, Languages languages, Tally tally, Stopwatches watches) {
        this.packs = packs;
        this.languages = languages;
        this.tally = tally;
        this.watches = watches;
    }

    /**
     * What the answer says of the call itself.
     *
     * @param requestId as in the header
     * @param startedAt {@link System#nanoTime()} when the request came in
     * @param watch times its stages
     */
    public record Call(String requestId, long startedAt, Stopwatch watch) {}

    /** A call begins, and its time. */
    public Call begin(RoutingContext http) {
        return new Call(RequestIds.of(http), System.nanoTime(), watches.start(http));
    }

    /** One of several requests that come together begins, and its time; it is in no trace of its own. */
    Call begin(String requestId) {
        return new Call(requestId, System.nanoTime(), watches.start());
    }

    /** Advice on bare turns, with the usual options and nothing known besides; at least one turn is the customer's. */
    public AssistAnswer answer(List<WireTurn> turns, String conversationId, Call call) {
        AssistRequest request = new AssistRequest(turns, conversationId, null, null, null, null, null, null);
        return answer(request, new Warnings(), call);
    }

    AssistAnswer answer(AssistRequest request, Warnings warnings, Call call) {
        WireOptions options = RequestReader.options(request.options());
        Packs.Adopted adopted = packs.adopt(request.pack(), options, warnings);
        Transcript transcript = TurnWindow.of(request.turns(), warnings);
        Question question = RequestReader.question(request, transcript, adopted);
        AssistAnswer.LanguageUse language = languages.choose(request.language(), transcript);
        call.watch().lap(Stage.LANGUAGE);
        AnswerWriter.Frame frame = new AnswerWriter.Frame(
                call.requestId(),
                request.conversationId(),
                adopted.model(),
                language,
                options,
                warnings,
                call.startedAt());
        tally.count(language);
        return language.supported()
                ? advise(adopted.adviser(), question, frame, call.watch())
                : AnswerWriter.unsupported(question, frame);
    }

    private AssistAnswer advise(Adviser adviser, Question question, AnswerWriter.Frame frame, Stopwatch watch) {
        Advice advice = adviser.advise(question, watch);
        tally.count(advice);
        AssistAnswer answer = AnswerWriter.write(advice, question, frame);
        watch.lap(Stage.ANSWER);
        return answer;
    }
}
