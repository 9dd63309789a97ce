package dev.evenkeel.review;

import dev.evenkeel.playbook.Technique;
import java.util.ArrayList;
import java.util.List;

/** Automated trainees: how each of them would answer a scenario's customer, reply by reply, from what the scenario lets them know. */
enum Trainee {
    /** Says it back at length, sorry for the thing itself, lets the customer choose. */
    WARM(0) {
        @Override
        List<String> replies(Scenario scenario) {
            List<String> replies = new ArrayList<>();
            replies.add(boundary(
                            scenario,
                            "I want to help you with this, and I will go on as long as we leave the insults out. ")
                    + sayBack(scenario) + ". I'm sorry about that, it must be really hard.");
            replies.add(handoff(scenario, "I am passing this to %s now, they will call you tomorrow. ")
                    + offer(scenario, "I can %s, or %s. Which would suit you better?")
                    + followUp(scenario, " I will %s."));
            replies.add(offer(scenario, "I'll %s now.") + " You will hear from me " + within(scenario) + ".");
            replies.add(followUp(scenario, "I will %s, so that you do not have to ask again."));
            return replies;
        }
    },
    /** Few words, one step. */
    BRIEF(1) {
        @Override
        List<String> replies(Scenario scenario) {
            List<String> replies = new ArrayList<>();
            replies.add(boundary(scenario, "Please leave the insults out, then I can help. ") + sayBack(scenario)
                    + ". Sorry for that. " + handoff(scenario, "I am handing it to %s today. ")
                    + offer(scenario, "I can %s."));
            replies.add("That is a stressful spot to be in. " + offer(scenario, "Shall I %s or %s?")
                    + " I'll write to you " + within(scenario) + ".");
            replies.add(followUp(scenario, "I will %s."));
            return replies;
        }
    },
    /** As one would write in a letter. */
    FORMAL(2) {
        @Override
        List<String> replies(Scenario scenario) {
            List<String> replies = new ArrayList<>();
            replies.add("Thank you for writing. " + sayBack(scenario)
                    + ". I apologise for this. I understand how upsetting it is for you. "
                    + boundary(scenario, "I would ask you to leave out the insults so that I can continue to help."));
            replies.add(handoff(scenario, "I have forwarded your case to %s. They will contact you by tomorrow noon. ")
                    + offer(scenario, "I can offer to %s. Alternatively I can %s.") + " You will receive an update "
                    + within(scenario) + ".");
            replies.add(offer(scenario, "I will %s right away.") + followUp(scenario, " I will also %s."));
            return replies;
        }
    },
    /** Everything that training warns of. */
    BAD(0) {
        @Override
        List<String> replies(Scenario scenario) {
            return List.of(
                    "Calm down please.",
                    "That is our policy, you should have read the terms.",
                    "I'm sorry. Sorry about that. I am so sorry.",
                    "As I said, there is nothing I can do. Please be patient.",
                    "You need to calm down, it is not our fault.");
        }
    };

    private final int voice;

    Trainee(int voice) {
        this.voice = voice;
    }

    static final List<Trainee> GOOD = List.of(WARM, BRIEF, FORMAL);

    abstract List<String> replies(Scenario scenario);

    String sayBack(Scenario scenario) {
        return scenario.sayBack().get(voice);
    }

    private static boolean needs(Scenario scenario, Technique technique) {
        return scenario.needs().contains(technique);
    }

    static String boundary(Scenario scenario, String words) {
        return needs(scenario, Technique.BOUNDARY) ? words : "";
    }

    static String handoff(Scenario scenario, String words) {
        return needs(scenario, Technique.HANDOFF)
                ? String.format(
                        words, scenario.context().mandate().handoffRoute().orElseThrow())
                : "";
    }

    static String offer(Scenario scenario, String words) {
        List<String> offers = scenario.context().mandate().mayOffer();
        return offers.isEmpty() ? "" : String.format(words, offers.get(0), offers.get(offers.size() - 1));
    }

    static String followUp(Scenario scenario, String words) {
        return String.format(words, scenario.context().mandate().followup().orElseThrow());
    }

    static String within(Scenario scenario) {
        return scenario.context().mandate().updateWithin().orElseThrow();
    }
}
