package dev.evenkeel.playbook;

/** A technique's judgement of a moment. */
interface Tactic {

    Verdict judge(Scene scene);
}
