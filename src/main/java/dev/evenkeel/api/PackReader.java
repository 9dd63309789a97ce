package dev.evenkeel.api;

import dev.evenkeel.escalation.Decision.Action;
import dev.evenkeel.escalation.Gate;
import dev.evenkeel.pack.Pack;
import dev.evenkeel.playbook.Intensity;
import dev.evenkeel.playbook.Wishes.Register;
import dev.evenkeel.reading.Shade;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** From a pack as it was sent, within its limits, to what the domain is asked to compile. */
final class PackReader {

    private static final double USUAL_WEIGHT = 0.5;
    private static final int USUAL_SEVERITY = 2;
    private static final int USUAL_EVIDENCE = 2;
    private static final double USUAL_RELEASE = 0.7;
    private static final int USUAL_COOLDOWN = 3;
    private static final String USUAL_TITLE = "What your company asks you to do";

    private PackReader() {}

    /** What bean validation cannot say: a rule either finds a signal, or is a lint and says why. */
    static List<Problems.Flaw> flaws(WirePack pack) {
        List<Problems.Flaw> flaws = new ArrayList<>();
        List<WirePack.HouseRule> rules = some(pack.rules());
        for (int i = 0; i < rules.size(); i++) {
            WirePack.HouseRule rule = rules.get(i);
            String pointer = "/rules/" + i;
            if ((rule.signal() == null) == (rule.lint() == null)) {
                flaws.add(new Problems.Flaw(pointer, "must have either signal or lint"));
            } else if (rule.lint() != null && rule.message() == null) {
                flaws.add(new Problems.Flaw(pointer + "/message", "must not be null in a lint"));
            }
        }
        return flaws;
    }

    static Pack pack(WirePack sent) {
        return new Pack(
                map(sent.lexicon(), PackReader::tone),
                some(sent.allowList()),
                map(sent.rules(), PackReader::rule),
                map(sent.phrases(), PackReader::wording),
                map(
                        sent.wordsToAvoid(),
                        avoided -> new Pack.Avoided(avoided.phrase(), Optional.ofNullable(avoided.use()))),
                some(sent.techniquesDisabled()),
                map(sent.policies(), PackReader::terms),
                map(sent.crisisCards(), PackReader::helpLine));
    }

    private static Pack.Tone tone(WirePack.Tone tone) {
        return new Pack.Tone(
                tone.phrase(),
                new Shade(tone.effect(), or(tone.weight(), USUAL_WEIGHT)),
                tone.scope() == WirePack.Scope.ANYWHERE);
    }

    private static Pack.HouseRule rule(WirePack.HouseRule rule) {
        Pack.Meaning meaning = rule.signal() != null
                ? new Pack.Means(rule.signal())
                : new Pack.Lints(
                        Objects.requireNonNull(rule.lint()),
                        or(rule.severity(), USUAL_SEVERITY),
                        Objects.requireNonNull(rule.message()),
                        some(rule.replacements()));
        return new Pack.HouseRule(rule.id(), rule.pattern(), meaning);
    }

    private static Pack.Wording wording(WirePack.Wording wording) {
        List<Intensity> stated = some(wording.intensity());
        return new Pack.Wording(
                wording.technique(),
                Optional.ofNullable(wording.use()),
                stated.isEmpty() ? Set.of(Intensity.values()) : Set.copyOf(stated),
                or(wording.register(), Register.NEUTRAL),
                wording.text());
    }

    private static Pack.Terms terms(WirePack.Terms terms) {
        return new Pack.Terms(
                terms.id(),
                Map.of(
                        Action.NUDGE_AGENT, terms.nudgeAgent(),
                        Action.NOTIFY_SUPERVISOR, terms.notifySupervisor(),
                        Action.HANDOFF, terms.handoff()),
                or(terms.evidence(), USUAL_EVIDENCE),
                or(terms.release(), USUAL_RELEASE),
                or(terms.cooldown(), USUAL_COOLDOWN),
                or(terms.onGate(), Map.of()));
    }

    private static Pack.HelpLine helpLine(WirePack.HelpLine card) {
        return new Pack.HelpLine(
                or(card.gate(), Gate.SELF_HARM),
                card.country(),
                or(card.title(), USUAL_TITLE),
                card.text(),
                card.contacts(),
                or(card.date(), ""));
    }

    private static <A, B> List<B> map(@Nullable List<A> sent, Function<A, B> reader) {
        return some(sent).stream().map(reader).toList();
    }

    private static <T> List<T> some(@Nullable List<T> sent) {
        return sent == null ? List.of() : sent;
    }

    private static <T> T or(@Nullable T stated, T usual) {
        return stated == null ? usual : stated;
    }
}
