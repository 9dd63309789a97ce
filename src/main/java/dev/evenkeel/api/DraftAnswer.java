package dev.evenkeel.api;

import dev.evenkeel.draft.DraftCheck;
import dev.evenkeel.draft.Match;
import dev.evenkeel.text.OffsetUnit;
import dev.evenkeel.text.Span;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a check of a draft found. */
@Schema(description = "What would make things worse, and kinder words for it.")
record DraftAnswer(
        @Schema(description = "In the order of the text; they never overlap.")
        List<MatchAnswer> matches,

        RewriteAnswer rewrite,
        List<String> warnings) {

    static DraftAnswer of(String draft, DraftCheck check, OffsetUnit unit, List<String> warnings) {
        return new DraftAnswer(
                check.matches().stream()
                        .map(match -> MatchAnswer.of(draft, match, unit))
                        .toList(),
                new RewriteAnswer(check.rewrite(), check.applied(), false),
                warnings);
    }

    /** A place in a draft. */
    record MatchAnswer(
            int offset,
            int length,
            String message,

            @Schema(description = "Best first; none when the match only tells.")
            List<Replacement> replacements,

            Match.RuleName rule,

            @Schema(description = "Rules of no greater severity at the same place.")
            List<Match.RuleName> also) {

        private static MatchAnswer of(String draft, Match match, OffsetUnit unit) {
            Span span = unit.of(match.span(), draft);
            return new MatchAnswer(
                    span.start(),
                    span.end() - span.start(),
                    match.message(),
                    match.replacements().stream().map(Replacement::new).toList(),
                    match.rule(),
                    match.also());
        }
    }

    /** Better words. */
    record Replacement(String value) {}

    /** The draft with the first replacement of every match that has one. */
    record RewriteAnswer(
            String text,

            @Schema(description = "Ids of the rules whose replacement is in the text.")
            List<String> applied,

            @Schema(description = "Whether a grammar checker saw the text; none runs yet.")
            boolean grammarChecked) {}
}
