package dev.evenkeel.api;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a helpdesk knows besides the transcript. */
@Schema(name = "Context", description = "What is known besides the transcript.")
record WireContext(
        @Schema(description = "How the customer may be addressed.") @Size(max = 200) @Nullable
        String customerName,

        @Size(max = 200) @Nullable String agentName,

        @Schema(description = "As the helpdesk calls it.", examples = "chat") @Size(max = 100) @Nullable
        String channel,

        @Schema(
                description =
                        "Concrete values by name: order id, item, dates, amounts. Besides the transcript the only "
                                + "source of them. Values are strings; a number is taken as it is written.",
                examples = "{\"order_id\":\"K-5520\",\"item\":\"kettle\"}")
        @JsonDeserialize(contentUsing = FactText.class)
        @Size(max = 100)
        @Nullable
        Map<@Size(min = 1, max = 100) String, @Size(max = 500) String> facts,

        @Valid @Nullable Policy policy) {

    /** What the agent is allowed to offer, promise and explain. */
    @Schema(name = "ContextPolicy", description = "The only source of offers, promises and explanations.")
    record Policy(
            @Schema(
                    description = "Fixes that need no further approval, in words that fit after “I can”.",
                    examples = "[\"send a new kettle today\"]")
            @Size(max = 20)
            @Nullable
            List<@NotNull @Size(min = 1, max = 200) String> mayOffer,

            @Valid @Nullable Compensation compensation,

            @Schema(description = "When the customer will hear again.", examples = "by 15:00")
            @Size(max = 200)
            @Nullable
            String updateWithin,

            @Schema(
                    description = "How the agent may come back, in words that fit after “I will”.",
                    examples = "message you here on Friday")
            @Size(max = 200)
            @Nullable
            String followup,

            @Schema(description = "Why a rule exists, by the rule's name.") @Size(max = 50) @Nullable
            Map<@Size(min = 1, max = 100) String, @Size(max = 500) String> reasons,

            @Schema(description = "Who takes over, in words that fit after “to”.", examples = "the duty manager")
            @Size(max = 200)
            @Nullable
            String handoffRoute,

            @Schema(description = "ISO 3166-1 alpha-2. Picks the crisis card.", examples = "IE")
            @Pattern(regexp = "^[A-Z]{2}$", message = "must be a country code of two capital letters")
            @Nullable
            String crisisCountry) {}

    /** A cap on recompense. */
    @Schema(description = "The most that may be given on top of a fix.")
    record Compensation(
            @Schema(examples = "25") @NotNull @DecimalMin("0") @DecimalMax("1000000000")
            BigDecimal maxAmount,

            @Schema(description = "ISO 4217.", examples = "EUR")
            @NotNull
            @Pattern(regexp = "^[A-Z]{3}$", message = "must be a currency code of three capital letters")
            String currency) {}
}
