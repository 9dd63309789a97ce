package dev.evenkeel.playbook;

import dev.evenkeel.reading.Problem;
import dev.evenkeel.reading.Signal;
import dev.evenkeel.transcript.Mandate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the slots of phrases hold in a scene: the customer's words, the facts, the mandate and nothing else. Immutable. */
final class Slots {

    private static final String[] COUNTS = {"none", "one", "two", "three", "four", "five", "six"};

    private final Lore lore;
    private static final String THING = "{thing}";

    private final Topic topic;

    Slots(Lore lore) {
        this.lore = lore;
        this.topic = new Topic(lore.nouns(), new NounReader(lore.nouns(), lore.words()));
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

    /** Only what was just said: an older wait may be over. */
    private static Optional<String> signalled(Scene scene) {
        return scene.showsNow(Signal.WAIT_COMPLAINT) ? Optional.of("the wait") : Optional.empty();
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

    /** Whether what is being checked has a name: the thing, or the kind of trouble. */
    boolean hasSubject(Scene scene) {
        boolean named =
                scene.problem().kind() != Problem.Kind.NONE && scene.problem().kind() != Problem.Kind.OTHER;
        return named || thing(scene).isPresent();
    }

    /**
     * The agent's next action: a fix if one alone is allowed, else the first check for the kind of problem.
     *
     * @param place of the suggestion among those of this moment, so that they differ
     */
    Optional<String> step(Scene scene, int place) {
        if (scene.mandate().mayOffer().size() == 1 && scene.openOffers().size() == 1) {
            String step = turned(scene, lore.firstSteps().oneFix(), place);
            return Optional.of(step.replace("{offer}", scene.openOffers().get(0)));
        }
        List<String> steps = plain(steps(scene));
        List<String> fresh = scene.gist().notYetSaid(steps, scene.agents());
        return Optional.of(turned(scene, fresh.isEmpty() ? steps : fresh, place));
    }

    /** Another one in each conversation, at each message and in each suggestion. */
    private static String turned(Scene scene, List<String> texts, int place) {
        int first = Hash.pick(scene.situation().conversationId(), texts.size());
        return texts.get((first + scene.customers().size() + place) % texts.size());
    }

    /** The step that names the thing, for words that do not name it themselves. */
    Optional<String> stepWithThing(Scene scene, int place) {
        List<String> steps =
                steps(scene).stream().filter(step -> step.contains(THING)).toList();
        Optional<String> thing = steps.isEmpty() ? Optional.empty() : thing(scene);
        return thing.map(text -> turned(scene, steps, place).replace(THING, text));
    }

    private List<String> steps(Scene scene) {
        if (scene.isInDanger()) {
            return lore.firstSteps().urgent();
        }
        if (scene.grievanceShows(Cue.EVENT_MISSED)) {
            return lore.firstSteps().irreparable();
        }
        ProblemWords words = lore.problems().get(scene.problem().kind());
        return (words == null ? Objects.requireNonNull(lore.problems().get(Problem.Kind.OTHER), "other") : words)
                .steps();
    }

    private static List<String> plain(List<String> steps) {
        return steps.stream().filter(step -> !step.contains(THING)).toList();
    }

    /** The thing that the complaint is about, or the item that the caller named. */
    private Optional<String> thing(Scene scene) {
        return topic.find(
                        scene.grievance().map(Grievance::turns).orElse(List.of()),
                        scene.facts().values())
                .or(() -> Optional.ofNullable(scene.facts().get("item")).map(item -> "the " + item));
    }
}
