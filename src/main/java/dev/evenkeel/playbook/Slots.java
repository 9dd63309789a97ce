package dev.evenkeel.playbook;

import dev.evenkeel.escalation.Gate;
import dev.evenkeel.reading.Problem;
import dev.evenkeel.reading.Signal;
import dev.evenkeel.reading.TurnReading;
import dev.evenkeel.text.Tokens;
import dev.evenkeel.transcript.Mandate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the slots of phrases hold in a scene: the customer's words, the facts, the mandate and nothing else. Immutable. */
final class Slots {

    private static final String[] COUNTS = {"none", "one", "two", "three", "four", "five", "six"};

    private final Lore lore;
    private final NounReader nouns;

    Slots(Lore lore) {
        this.lore = lore;
        this.nouns = new NounReader(lore.nouns(), lore.words());
    }

    Map<Slot, String> of(Scene scene) {
        Map<Slot, String> values = new EnumMap<>(Slot.class);
        Mirrored told = scene.told();
        put(values, Slot.CLAUSE, told.clause());
        put(values, Slot.EVENT, told.event());
        put(values, Slot.COST, told.cost());
        put(values, Slot.ABOUT, about(scene));
        put(values, Slot.TENURE, scene.gist().told(scene.customers()).tenure());
        values.put(Slot.SUBJECT, subject(scene));
        question(values, scene.gist().enquire(scene));
        put(values, Slot.ORDER, Optional.ofNullable(scene.facts().get("order_id")));
        int pending = scene.pending().size();
        put(values, Slot.PENDING, pending < COUNTS.length ? Optional.of(COUNTS[pending]) : Optional.empty());
        mandate(values, scene);
        return values;
    }

    private static void question(Map<Slot, String> values, Enquiries.Asking asking) {
        asking.enquiry().filter(enquiry -> asking.isOpen()).ifPresent(enquiry -> {
            values.put(Slot.QUESTION, enquiry.question());
            values.put(Slot.ASK, enquiry.ask());
            values.put(Slot.PURPOSE, enquiry.purpose());
        });
    }

    private static void mandate(Map<Slot, String> values, Scene scene) {
        Mandate mandate = scene.mandate();
        List<String> offers = scene.openOffers().isEmpty() ? mandate.mayOffer() : scene.openOffers();
        List<String> wanted = OfferFix.wanted(scene, offers);
        put(values, Slot.OPTION, wanted.stream().findFirst().or(() -> offers.stream()
                .findFirst()));
        put(values, Slot.OPTION_A, offers.stream().findFirst());
        put(values, Slot.OPTION_B, offers.stream().skip(1).findFirst());
        put(values, Slot.BECAUSE, SetBoundary.because(scene).map(Slots::withoutStop));
        put(values, Slot.FOLLOWUP, mandate.followup());
        put(values, Slot.UPDATE_WITHIN, mandate.updateWithin());
        put(values, Slot.HANDOFF_ROUTE, mandate.handoffRoute());
        put(values, Slot.GIFT, mandate.compensation().map(Slots::upTo));
    }

    /** The cap is known, the amount is the agent's to choose: a gap that says how far it goes. */
    private static String upTo(Mandate.Compensation most) {
        return "[amount up to " + most.maxAmount().toPlainString() + " " + most.currency() + "]";
    }

    private static void put(Map<Slot, String> values, Slot slot, Optional<String> value) {
        value.ifPresent(text -> values.put(slot, text));
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** What to be sorry about, if there are true words for it. */
    Optional<String> about(Scene scene) {
        return scene.told().about().or(() -> general(scene)).or(() -> signalled(scene));
    }

    private Optional<String> general(Scene scene) {
        ProblemWords words = lore.problems().get(scene.problem().kind());
        if (words == null) {
            return Optional.empty();
        }
        return thing(scene)
                .filter(thing -> !words.about().isEmpty())
                .map(thing -> words.about().replace("{thing}", thing))
                .or(() -> Optional.of(words.aboutPlain()).filter(plain -> !plain.isEmpty()));
    }

    private static Optional<String> signalled(Scene scene) {
        if (scene.grievanceShows(Signal.WAIT_COMPLAINT)) {
            return Optional.of("the wait");
        }
        return scene.grievanceShows(Signal.REPEAT_CONTACT) ? Optional.of("you having to ask again") : Optional.empty();
    }

    private String subject(Scene scene) {
        ProblemWords words = lore.problems().get(scene.problem().kind());
        if (words == null) {
            return "this";
        }
        return thing(scene)
                .filter(thing -> !words.subjectOf().isEmpty())
                .map(thing -> words.subjectOf().replace("{thing}", thing))
                .orElse(words.subject());
    }

    /**
     * The agent's next action: a fix if one alone is allowed, else the first check for the kind of problem.
     *
     * @param place of the suggestion among those of this moment, so that they differ
     */
    Optional<String> step(Scene scene, int place) {
        if (scene.mandate().mayOffer().size() == 1 && scene.openOffers().size() == 1) {
            return Optional.of("I can " + scene.openOffers().get(0) + ".");
        }
        Problem.Kind kind = scene.problem().kind();
        ProblemWords words = lore.problems().getOrDefault(kind, lore.problems().get(Problem.Kind.OTHER));
        if (words == null || words.steps().isEmpty()) {
            return Optional.empty();
        }
        if (scene.isOpen(Gate.HAZARD)) {
            return Optional.of("I'm treating this as urgent.");
        }
        if (scene.grievanceShows(Cue.EVENT_MISSED)) {
            return Optional.of("I'm going through what happened now.");
        }
        List<String> fresh = scene.gist().notYetSaid(words.steps(), scene.agents());
        List<String> steps = fresh.isEmpty() ? words.steps() : fresh;
        int first = Hash.pick(scene.situation().conversationId(), steps.size());
        return Optional.of(steps.get((first + scene.customers().size() + place) % steps.size()));
    }

    /** The thing that the complaint is about: the first possession with a known head that the customer names. */
    private Optional<String> thing(Scene scene) {
        List<TurnReading.Customer> turns =
                scene.grievance().map(Grievance::turns).orElse(List.of());
        for (int i = turns.size() - 1; i >= 0; i--) {
            Tokens tokens = turns.get(i).tokens();
            for (int at = 0; at < tokens.size(); at++) {
                if (tokens.get(at).norm().equals("my")) {
                    Optional<String> thing = nouns.forward(
                                    NounReader.Kind.POSSESSED,
                                    tokens,
                                    at,
                                    scene.facts().values())
                            .filter(noun -> isThing(noun.text()))
                            .map(NounReader.Noun::text);
                    if (thing.isPresent()) {
                        return thing;
                    }
                }
            }
        }
        return Optional.ofNullable(scene.facts().get("item")).map(item -> "the " + item);
    }

    private boolean isThing(String noun) {
        String head = noun.substring(noun.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return lore.nouns().things().contains(head) && !lore.nouns().occasions().contains(head);
    }
}
