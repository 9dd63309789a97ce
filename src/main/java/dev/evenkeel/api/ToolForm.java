package dev.evenkeel.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The parameters of LanguageTool's check that are honoured here, as the contract shows them; {@link Form} reads them. */
@Schema(description = "A check in LanguageTool's shape.")
record ToolForm(
        @Schema(description = "What to check; or else `data`.", maxLength = 20_000) @Nullable
        String text,

        @Schema(description = "`{\"annotation\": [{\"text\": …}, {\"markup\": …, \"interpretAs\": …}]}`") @Nullable
        String data,

        @Schema(description = "A code of `/v2/languages`, or `auto`.", required = true)
        String language,

        @JsonProperty("preferredVariants") @Nullable String preferredVariants,
        @JsonProperty("enabledRules") @Nullable String enabledRules,
        @JsonProperty("disabledRules") @Nullable String disabledRules,

        @JsonProperty("enabledCategories") @Nullable String enabledCategories,

        @JsonProperty("disabledCategories") @Nullable String disabledCategories,

        @JsonProperty("enabledOnly") @Nullable String enabledOnly,

        @Schema(description = "`default` or `picky`.") @Nullable
        String level) {}
