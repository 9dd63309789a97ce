package dev.evenkeel.api;

import dev.evenkeel.pack.Finding;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a pack that was only to be checked. */
@Schema(description = "Whether a pack can be used, and what to know about it.")
record PackVerdict(
        @Schema(description = "Whether requests may carry it: no finding is an error.")
        boolean valid,

        @Schema(description = "Of the canonical form (RFC 8785), hexadecimal: what `options.pack_sha256` expects.")
        String sha256,

        @Schema(description = "The length of the canonical form; at most 65536.")
        int bytes,

        List<FindingAnswer> findings) {

    static PackVerdict of(Packs.Examined pack) {
        return new PackVerdict(
                pack.outcome().tailored().isPresent(),
                pack.sha256(),
                pack.size(),
                pack.outcome().findings().stream()
                        .map(finding -> new FindingAnswer(
                                finding.pointer(), finding.grade(), finding.kind(), finding.message()))
                        .toList());
    }

    /** One thing to know about a pack. */
    @Schema(name = "PackFinding")
    record FindingAnswer(
            @Schema(description = "JSON pointer into the pack.", examples = "/rules/0/pattern")
            String pointer,

            Finding.Grade severity,
            Finding.Kind code,

            @Schema(description = "What must be true there; fits after the pointer.")
            String message) {}
}
