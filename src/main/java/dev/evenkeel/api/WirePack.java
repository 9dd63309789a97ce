package dev.evenkeel.api;

import dev.evenkeel.escalation.Decision.Action;
import dev.evenkeel.escalation.Gate;
import dev.evenkeel.playbook.Intensity;
import dev.evenkeel.playbook.Technique;
import dev.evenkeel.playbook.Wishes.Register;
import dev.evenkeel.reading.Shade;
import dev.evenkeel.reading.Signal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A tenant pack as a company writes it. */
@Schema(
        name = "Pack",
        description =
                "What one company has otherwise, for this request alone. At most 64 KiB in the canonical form of RFC 8785; "
                        + "its SHA-256 is taken over the same form. The safety gates self_harm, violence and hazard are out of its reach.")
record WirePack(
        @Schema(description = "How phrases of this company's customers sound.") @Size(max = 500) @Nullable
        List<@NotNull @Valid Tone> lexicon,

        @Schema(
                description =
                        "Plain phrases that are names here: no signal, tone or lint of the product sees their words. "
                                + "The safety gates and the checks for personal data still do.",
                examples = "[\"Bloody Mary\"]")
        @Size(max = 500)
        @Nullable
        List<@NotNull @Size(min = 1, max = 100) String> allowList,

        @Schema(description = "Signals in what customers write, or lints in drafts. Ids appear as `pack.` and the id.")
        @Size(max = 100)
        @Nullable
        List<@NotNull @Valid HouseRule> rules,

        @Schema(description = "Wordings that go before the product's own wherever they can be filled.")
        @Size(max = 300)
        @Nullable
        List<@NotNull @Valid Wording> phrases,

        @Schema(description = "Plain phrases that no suggestion holds and that are marked in drafts.")
        @Size(max = 300)
        @Nullable
        List<@NotNull @Valid Avoided> wordsToAvoid,

        @Schema(description = "Techniques that are never offered, besides those of `options`; not handoff.")
        @Size(max = 50)
        @Nullable
        List<@NotNull Technique> techniquesDisabled,

        @Schema(description = "Decision policies that `options.policy` may name.") @Size(max = 10) @Nullable
        List<@NotNull @Valid Terms> policies,

        @Schema(description = "Cards that go before the product's own for the same gate and country.")
        @Size(max = 60)
        @Nullable
        List<@NotNull @Valid HelpLine> crisisCards) {

    /** One line of printable text. */
    static final String LINE = "[^\\p{Cntrl}]*";

    static final String ONE_LINE = "must be one line";
    static final String NAME = "[a-z0-9][a-z0-9_.-]{0,59}";
    static final String A_NAME =
            "must be a name of up to 60 lower-case letters, digits, points, hyphens and underscores";

    /** How a phrase sounds. */
    @Schema(name = "PackTone", description = "Moves the score of each turn that holds the phrase.")
    record Tone(
            @Schema(description = "Plain words, as a customer writes them.", examples = "bricked")
            @NotNull
            @Size(min = 1, max = 100)
            String phrase,

            @Schema(
                    description =
                            "negative and positive move the score by the weight; neutral takes that share of it away.")
            @NotNull
            Shade.Effect effect,

            @Schema(defaultValue = "0.5") @DecimalMin("0") @DecimalMax("1") @Nullable
            Double weight,

            @Schema(
                    description = "stated: not where it is negated, quoted or told of the past. anywhere: there, too.",
                    defaultValue = "stated")
            @Nullable
            Scope scope) {}

    /** Where a phrase counts. */
    enum Scope {
        STATED,
        ANYWHERE
    }

    /** A token pattern and what it finds. */
    @Schema(name = "PackRule", description = "A token pattern with either `signal`, or `lint` and a `message`.")
    record HouseRule(
            @Schema(description = "Unique in the pack.", examples = "leaving-for-rival")
            @NotNull
            @Pattern(regexp = NAME, message = A_NAME)
            String id,

            @Schema(
                    description =
                            "Words in lower case; `a|b` one of them, `walk*` with any regular ending, `(one thing | other)`, "
                                    + "`word?` may be missing, `~3` up to three words between, `<name: …>` for replacements, `^` and `$` where a "
                                    + "sentence begins and ends, `#money`, `#number` and such for any token of a kind. Never a regular expression.",
                    examples = "switch*|move* ~3 (rival | competitor)")
            @NotNull
            @Size(min = 1, max = 200)
            String pattern,

            @Schema(
                    description = "What a customer's turn shows that matches; see `/v1/signals`. "
                            + "Not self_harm, threat_violence, safety_hazard, verify_meaning or burst.")
            @Nullable
            Signal signal,

            @Schema(description = "The category of a draft's fault, in your own words.", examples = "house_style")
            @Pattern(
                    regexp = "[A-Za-z][A-Za-z0-9_]{0,39}",
                    message = "must be a word of letters, digits and underscores")
            @Nullable
            String lint,

            @Schema(description = "1 style, 2 likely to annoy, 3 likely to inflame.", defaultValue = "2")
            @Min(1)
            @Max(3)
            @Nullable
            Integer severity,

            @Schema(description = "What is wrong, for the agent. A lint has one.")
            @Size(min = 1, max = 300)
            @Pattern(regexp = LINE, message = ONE_LINE)
            @Nullable
            String message,

            @Schema(
                    description =
                            "Better words, best first, with `{names}` of the pattern; the empty one takes the words out.")
            @Size(max = 5)
            @Nullable
            List<
                            @NotNull @Size(max = 300)
                            @Pattern(
                                    regexp = "(\\S([^\\p{Cntrl}]*\\S)?)?",
                                    message = "must be one line without spaces at its ends")
                            String>
                    replacements) {}

    /** A wording with slots. */
    @Schema(name = "PackPhrase", description = "One or two sentences that an agent may send.")
    record Wording(
            @NotNull Technique technique,

            @Schema(
                    description =
                            "Which situation of the technique it is for; the usual one when absent. A wrong one is answered with those there are.",
                    examples = "event")
            @Size(min = 1, max = 40)
            @Nullable
            String use,

            @Schema(description = "How strong the customer's displeasure is; any when absent.") @Size(max = 3) @Nullable
            List<@NotNull Intensity> intensity,

            @Schema(defaultValue = "neutral") @Nullable Register register,

            @Schema(
                    description =
                            "With `{slots}` such as {event}, {about}, {subject}, {step}, {option}, {update_within}; a capital in a slot's name puts "
                                    + "one on its value. A wording whose slots cannot be filled is not used.",
                    examples = "I'm sorry that {event}. {step}")
            @NotNull
            @Size(min = 1, max = 240)
            @Pattern(regexp = LINE, message = ONE_LINE)
            String text) {}

    /** Words that agents of this company do not say. */
    @Schema(name = "PackAvoided", description = "A phrase that is not said here.")
    record Avoided(
            @Schema(examples = "cheap") @NotNull @Size(min = 1, max = 100) @Pattern(regexp = LINE, message = ONE_LINE)
            String phrase,

            @Schema(description = "What is said instead.", examples = "good value")
            @Size(min = 1, max = 100)
            @Pattern(
                    regexp = "[^\\s{}\\p{Cntrl}]([^{}\\p{Cntrl}]*[^\\s{}\\p{Cntrl}])?",
                    message = "must be one line without braces or spaces at its ends")
            @Nullable
            String use) {}

    /** A decision policy. */
    @Schema(
            name = "PackPolicy",
            description = "How a risk becomes an action; see `/v1/policies` for what the figures mean.")
    record Terms(
            @Schema(description = "No other policy has it.", examples = "night_shift")
            @NotNull
            @Pattern(regexp = NAME, message = A_NAME)
            String id,

            @NotNull @DecimalMin("0") @DecimalMax("1") Double nudgeAgent,
            @NotNull @DecimalMin("0") @DecimalMax("1") Double notifySupervisor,
            @NotNull @DecimalMin("0") @DecimalMax("1") Double handoff,

            @Schema(defaultValue = "2") @Min(1) @Max(20) @Nullable
            Integer evidence,

            @Schema(defaultValue = "0.7") @DecimalMin("0.05") @DecimalMax("1") @Nullable
            Double release,

            @Schema(defaultValue = "3") @Min(0) @Max(50) @Nullable
            Integer cooldown,

            @Schema(
                    description =
                            "The least action while a gate is open. self_harm, violence and hazard are always handoff.")
            @Nullable
            Map<@NotNull Gate, @NotNull Action> onGate) {}

    /** A card of help. */
    @Schema(name = "PackCard", description = "What to do and whom to call, in one country.")
    record HelpLine(
            @Schema(description = "ISO 3166-1 alpha-2.", examples = "NZ")
            @NotNull
            @Pattern(regexp = "^[A-Z]{2}$", message = "must be a country code of two capital letters")
            String country,

            @Schema(defaultValue = "self_harm") @Nullable Gate gate,

            @Schema(defaultValue = "What your company asks you to do") @Size(min = 1, max = 120) @Nullable
            String title,

            @NotNull @Size(min = 1, max = 600) String text,

            @NotNull @Size(min = 1, max = 8) List<@NotNull @Size(min = 1, max = 120) String> contacts,

            @Schema(description = "When the contacts were checked.", examples = "2026-03-01")
            @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}", message = "must be a date such as 2026-03-01")
            @Nullable
            String date) {}
}
