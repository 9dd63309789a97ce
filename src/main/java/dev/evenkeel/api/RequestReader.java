package dev.evenkeel.api;

import dev.evenkeel.advice.Question;
import dev.evenkeel.playbook.Technique;
import dev.evenkeel.playbook.Wishes;
import dev.evenkeel.transcript.Context;
import dev.evenkeel.transcript.Mandate;
import dev.evenkeel.transcript.Transcript;
import java.util.EnumSet;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From what was sent to what the domain is asked. */
final class RequestReader {

    static final String USUAL_POLICY = "balanced";

    private static final int MOST_DECIMALS = 4;

    private RequestReader() {}

    /** @param adopted the line that will answer it */
    static Question question(AssistRequest request, Transcript transcript, Packs.Adopted adopted) {
        WireOptions options = options(request.options());
        return new Question(
                transcript,
                context(request.context(), Boolean.TRUE.equals(request.customerTyping())),
                wishes(options, adopted.disabled()),
                Optional.ofNullable(request.conversationId()).orElse(""),
                policy(options.policy(), adopted.policies()),
                Optional.ofNullable(request.draft()));
    }

    static String policy(@Nullable String named, Set<String> policies) {
        String policy = or(named, USUAL_POLICY);
        if (!policies.contains(policy)) {
            throw Problems.invalid("/options/policy", "must be one of " + String.join(", ", policies));
        }
        return policy;
    }

    static WireOptions options(@Nullable WireOptions options) {
        return options == null ? WireOptions.NONE : options;
    }

    static Context context(@Nullable WireContext context, boolean customerTyping) {
        if (context == null) {
            return new Context(
                    Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Mandate.NONE, customerTyping);
        }
        return new Context(
                Optional.ofNullable(context.customerName()),
                Optional.ofNullable(context.agentName()),
                Optional.ofNullable(context.channel()),
                present(context.facts()),
                mandate(context.policy()),
                customerTyping);
    }

    private static Mandate mandate(WireContext.@Nullable Policy policy) {
        if (policy == null) {
            return Mandate.NONE;
        }
        return new Mandate(
                policy.mayOffer() == null ? List.of() : policy.mayOffer(),
                Optional.ofNullable(policy.compensation()).map(RequestReader::compensation),
                Optional.ofNullable(policy.updateWithin()),
                Optional.ofNullable(policy.followup()),
                present(policy.reasons()),
                Optional.ofNullable(policy.handoffRoute()),
                Optional.ofNullable(policy.crisisCountry()));
    }

    private static Mandate.Compensation compensation(WireContext.Compensation most) {
        if (most.maxAmount().scale() > MOST_DECIMALS) {
            throw Problems.invalid("/context/policy/compensation/max_amount", "must have at most four decimal places");
        }
        return new Mandate.Compensation(most.maxAmount(), most.currency());
    }

    /** Null is the same as absent. */
    private static Map<String, String> present(@Nullable Map<String, @Nullable String> sent) {
        Map<String, String> present = new LinkedHashMap<>();
        if (sent != null) {
            sent.forEach((name, value) -> {
                if (value != null) {
                    present.put(name, value);
                }
            });
        }
        return present;
    }

    static Wishes wishes(WireOptions options, Set<Technique> disabledByPack) {
        Wishes usual = Wishes.USUAL;
        return new Wishes(
                or(options.maxSuggestions(), usual.maxSuggestions()),
                or(options.register(), usual.register()),
                or(options.apologyWeight(), usual.apologyWeight()),
                disabled(options.techniquesDisabled(), disabledByPack),
                or(options.plainLanguage(), usual.plainLanguage()),
                or(options.oneQuestionAtATime(), usual.oneQuestionAtATime()),
                or(options.noIdiom(), usual.noIdiom()),
                or(options.noEmoji(), usual.noEmoji()),
                Optional.ofNullable(options.locale())
                        .map(tag -> locale(tag, "/options/locale"))
                        .orElse(usual.locale()));
    }

    private static Set<Technique> disabled(@Nullable List<Technique> stated, Set<Technique> disabledByPack) {
        Set<Technique> disabled = EnumSet.noneOf(Technique.class);
        disabled.addAll(disabledByPack);
        disabled.addAll(or(stated, List.of()));
        return disabled;
    }

    private static <T> T or(@Nullable T stated, T usual) {
        return stated == null ? usual : stated;
    }

    /** @param pointer where the tag stands in the request */
    static Locale locale(String tag, String pointer) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            throw Problems.invalid(pointer, "must be a BCP 47 language tag");
        }
    }
}
