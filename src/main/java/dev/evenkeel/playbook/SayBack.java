package dev.evenkeel.playbook;

import dev.evenkeel.escalation.Gate;
import dev.evenkeel.playbook.Verdict.HeldBack;
import dev.evenkeel.playbook.Verdict.Offer;
import dev.evenkeel.reading.TurnReading;
import dev.evenkeel.text.Token;

/** T2: says the complaint back in the agent's words, with the customer's nouns, dates and amounts. */
final class SayBack implements Tactic {

    private static final int FEWEST_WORDS = 5;

    @Override
    public Verdict judge(Scene scene) {
        if (ActiveListening.isQuickQuestion(scene)) {
            return Verdict.NOT_CONSIDERED;
        }
        if (!scene.isGrieved()) {
            return scene.isSettled() ? Verdict.heldBack(Reason.ISSUE_RESOLVED) : Verdict.NOT_CONSIDERED;
        }
        if (scene.everShows(Cue.STOP_REPEATING)) {
            return Verdict.heldBack(Reason.STOP_REPEATING);
        }
        if ((scene.answer().mirrors() > 0 || scene.hasCheckedBack()) && !addsFacts(scene)) {
            return Verdict.heldBack(Reason.ALREADY_MIRRORED);
        }
        if (!scene.isFresh() && !scene.told().isNothing()) {
            return Verdict.heldBack(Reason.ALREADY_MIRRORED);
        }
        Mirrored told = scene.told();
        if (told.isNothing()) {
            return nothing(scene);
        }
        if (told.event().isEmpty() && told.effort().isEmpty()) {
            return Verdict.heldBack(Reason.COST_FIRST);
        }
        boolean legal = scene.isOpen(Gate.LEGAL);
        String use = legal ? "reported" : told.event().isPresent() ? "event" : "effort";
        return new Offer(use, Stage.HEAR, legal ? 70 : 78, Reason.SAY_IT_BACK);
    }

    private static HeldBack nothing(Scene scene) {
        int words = 0;
        int figures = 0;
        for (TurnReading.Customer turn : scene.now()) {
            words += turn.tokens().words();
            figures += (int) turn.tokens().list().stream()
                    .filter(token -> token.kind() == Token.Kind.NUMBER
                            || token.kind() == Token.Kind.CODE
                            || token.kind() == Token.Kind.URL)
                    .count();
        }
        String why = figures * 2 > words
                ? "The message is mostly numbers."
                : words < FEWEST_WORDS ? "Too little was said to say it back." : Reason.NOTHING_TO_MIRROR.sentence();
        return new HeldBack(Reason.NOTHING_TO_MIRROR, why);
    }

    /** Whether what waits for an answer tells something that was not told before. */
    private static boolean addsFacts(Scene scene) {
        if (scene.pending().isEmpty()) {
            return false;
        }
        Mirrored fresh = scene.gist().told(scene.pending());
        Mirrored old = scene.gist()
                .told(scene.customers().stream()
                        .filter(turn -> !scene.pending().contains(turn))
                        .toList());
        return fresh.clause().isPresent() && !fresh.clause().equals(old.clause()) && !said(scene, fresh);
    }

    private static boolean said(Scene scene, Mirrored fresh) {
        return scene.gist()
                .notYetSaid(fresh.clause().stream().toList(), scene.answer().turns())
                .isEmpty();
    }
}
