package dev.evenkeel.api;

import dev.evenkeel.review.Finished;
import dev.evenkeel.review.Reflection;
import dev.evenkeel.transcript.Transcript;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.Optional;

/** Reads one finished conversation off the wire and reflects on it, for the single call and for each line of a batch. */
@Singleton
class Reflecting {

    private final JsonRim json;
    private final Packs packs;
    private final Languages languages;
    private final Tally tally;

    Reflecting(JsonRim json, Packs packs, Languages languages, Tally tally) {
        this.json = json;
        this.packs = packs;
        this.languages = languages;
        this.tally = tally;
    }

    /** The answer, and the reflection that it was written from if the language is shipped. */
    record Reflected(ReflectAnswer answer, Optional<Reflection> reflection) {}

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem when the body is not what it should be */
    Reflected reflect(InputStream body, String requestId) {
        long startedAt = System.nanoTime();
        Warnings warnings = new Warnings();
        ReflectRequest request = json.read(body, ReflectRequest.class, warnings);
        WireOptions options = RequestReader.options(request.options());
        Packs.Adopted adopted = packs.adopt(request.pack(), options, warnings);
        Transcript transcript = TurnWindow.whole(request.turns(), warnings);
        Finished finished = new Finished(
                transcript,
                RequestReader.context(request.context(), false),
                RequestReader.wishes(options, adopted.disabled()),
                Optional.ofNullable(request.conversationId()).orElse(""),
                RequestReader.policy(options.policy(), adopted.policies()));
        AssistAnswer.LanguageUse language = languages.choose(request.language(), transcript);
        if (!language.supported()) {
            warnings.add(Warnings.LANGUAGE_UNSUPPORTED);
        }
        Optional<Reflection> reflection =
                language.supported() ? Optional.of(adopted.reflector().reflect(finished)) : Optional.empty();
        tally.countReflection();
        ReflectAnswer answer = new ReflectAnswer(
                requestId,
                request.conversationId(),
                adopted.model(),
                language,
                reflection.map(look -> ReflectWriter.write(look, finished)).orElse(null),
                warnings.list(),
                (System.nanoTime() - startedAt) / 1e6);
        return new Reflected(answer, reflection);
    }
}
