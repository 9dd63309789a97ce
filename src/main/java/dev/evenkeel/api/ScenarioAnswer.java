package dev.evenkeel.api;

import dev.evenkeel.playbook.Technique;
import dev.evenkeel.review.Scenario;
import dev.evenkeel.review.Temperature;
import dev.evenkeel.transcript.Mandate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A customer to practise with. */
@Schema(name = "Scenario", description = "A customer to practise with, and what the trainee may offer.")
record ScenarioAnswer(
        String id,
        String industry,
        String title,
        @Schema(description = "What it is good for.") String trains,

        @Schema(description = "The techniques that it calls for.")
        List<Technique> focus,

        @Schema(description = "How heated the customer begins.")
        Temperature start,

        Map<String, String> facts,
        List<String> mayOffer,
        @Schema(nullable = true) @Nullable String updateWithin,
        @Schema(nullable = true) @Nullable String followup,
        @Schema(nullable = true) @Nullable String handoffRoute) {

    static ScenarioAnswer of(Scenario scenario) {
        Mandate mandate = scenario.context().mandate();
        return new ScenarioAnswer(
                scenario.id(),
                scenario.industry(),
                scenario.title(),
                scenario.trains(),
                scenario.focus(),
                scenario.start(),
                new java.util.TreeMap<>(scenario.context().facts()),
                mandate.mayOffer(),
                mandate.updateWithin().orElse(null),
                mandate.followup().orElse(null),
                mandate.handoffRoute().orElse(null));
    }
}
