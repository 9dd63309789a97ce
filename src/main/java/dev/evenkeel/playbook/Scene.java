package dev.evenkeel.playbook;

import dev.evenkeel.escalation.Gate;
import dev.evenkeel.escalation.Risk;
import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Problem;
import dev.evenkeel.reading.Sentiment;
import dev.evenkeel.reading.Sentiment.Confidence;
import dev.evenkeel.reading.Signal;
import dev.evenkeel.reading.TurnReading;
import dev.evenkeel.transcript.Mandate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A situation as the techniques look at it: what is open, what the agent did about it, how the customer is. Immutable. */
final class Scene {

    private final Situation situation;
    private final Wishes wishes;
    private final Gist gist;
    private final Words words;
    private final List<TurnReading.Customer> customers;
    private final List<TurnReading.Agent> agents;
    private final List<TurnReading.Customer> pending;
    private final Optional<Grievance> grievance;
    private final Answer answer;
    private final Temper temper;

    Scene(Situation situation, Wishes wishes, Gist gist, Words words) {
        this.situation = situation;
        this.wishes = wishes;
        this.gist = gist;
        this.words = words;
        this.customers = all(situation.readings(), TurnReading.Customer.class);
        this.agents = all(situation.readings(), TurnReading.Agent.class);
        int lastAgent = agents.isEmpty() ? -1 : agents.get(agents.size() - 1).index();
        this.pending =
                customers.stream().filter(turn -> turn.index() > lastAgent).toList();
        this.grievance = Grievance.find(situation.readings(), words);
        int start = grievance.map(Grievance::start).orElse(Integer.MAX_VALUE);
        this.answer = Answer.of(
                agents.stream().filter(turn -> turn.index() > start).toList(),
                grievance.map(Grievance::turns).orElse(List.of()),
                words);
        this.temper = Temper.of(situation.mood(), latest(), grievance.isPresent());
    }

    private static <T> List<T> all(List<TurnReading> readings, Class<T> type) {
        return readings.stream().filter(type::isInstance).map(type::cast).toList();
    }

    Situation situation() {
        return situation;
    }

    Wishes wishes() {
        return wishes;
    }

    Gist gist() {
        return gist;
    }

    List<TurnReading.Customer> customers() {
        return customers;
    }

    List<TurnReading.Agent> agents() {
        return agents;
    }

    /** The customer's latest turn. */
    TurnReading.Customer latest() {
        return customers.get(customers.size() - 1);
    }

    /** The customer's turns that nobody has answered. */
    List<TurnReading.Customer> pending() {
        return pending;
    }

    /** The turns to look at now: those that wait for an answer, else the customer's latest. */
    List<TurnReading.Customer> now() {
        return pending.isEmpty() ? List.of(latest()) : pending;
    }

    boolean showsNow(Signal signal) {
        return now().stream().anyMatch(turn -> turn.shows(signal));
    }

    boolean showsNow(Cue cue) {
        return now().stream().anyMatch(turn -> gist.shows(turn, cue));
    }

    boolean everShows(Signal signal) {
        return customers.stream().anyMatch(turn -> turn.shows(signal));
    }

    boolean everShows(Cue cue) {
        return customers.stream().anyMatch(turn -> gist.shows(turn, cue));
    }

    Optional<Grievance> grievance() {
        return grievance;
    }

    /** Whether a complaint waits for an answer, or the customer is still upset about one and has not moved on. */
    boolean isGrieved() {
        return grievance.isPresent()
                && !isBeingSolved()
                && !gist.shows(latest(), Cue.CLOSING)
                && (now().contains(grievance.get().latest())
                        || (temper.isNegative() && !answer.hasSolution() && !hasMovedOn()));
    }

    /** Whether the agent's last turn put something right and the customer does not protest: then no soothing is due, even if the tone is sour. */
    boolean isBeingSolved() {
        return hasJustHelped() && pending.stream().noneMatch(this::protests);
    }

    /** Whether the customer answers a turn of the agent that put something right. */
    boolean hasJustHelped() {
        return answered()
                .map(agent -> agent.makes(AgentMove.SOLUTION) || agent.makes(AgentMove.COMPENSATION))
                .orElse(false);
    }

    private boolean protests(TurnReading.Customer turn) {
        boolean furious = turn.sentiment().level() == Sentiment.Level.VERY_NEGATIVE
                && turn.sentiment().confidence() != Confidence.LOW;
        return furious
                || STINGING.stream().anyMatch(turn::shows)
                || gist.shows(turn, Cue.REFUSES)
                || gist.shows(turn, Cue.INSISTS);
    }

    /** Whether the customer is on the way out: what is asked or said back now comes too late. */
    boolean isLeaving() {
        return latest().shows(Signal.CHURN_THREAT) || gist.shows(latest(), Cue.CLOSING);
    }

    /** Whether what the customer wrote last tells something that can be said back, or nobody has answered yet. */
    boolean isFresh() {
        return answer.isSilent() || !gist.told(now()).isNothing();
    }

    /** Whether the customer wants deeds and no kind words. */
    boolean wantsNoSoothing() {
        return everShows(Signal.NO_MORE_APOLOGIES) || everShows(Cue.NO_SOOTHING);
    }

    /** Whether a turn is plainly unkind or names a new harm. */
    private static boolean stings(TurnReading.Customer turn) {
        boolean negative = turn.sentiment().isNegative() && turn.sentiment().confidence() != Confidence.LOW;
        return negative || STINGING.stream().anyMatch(turn::shows);
    }

    /** Whether the message that waits for an answer asks for one. */
    boolean asksNow() {
        return pending.stream().anyMatch(turn -> turn.turn().text().contains("?"));
    }

    /** How many turns the agent has written since a turn. */
    int answersSince(int turn) {
        return (int) agents.stream().filter(agent -> agent.index() > turn).count();
    }

    /** Whether a problem was just told without a feeling about it. */
    boolean tellsProblemCalmly() {
        return !temper.isNegative()
                && now().stream().anyMatch(turn -> turn.problem().kind() != Problem.Kind.NONE)
                && now().stream().noneMatch(Scene::stings);
    }

    /** The agent's last turn, if the customer has answered it. */
    Optional<TurnReading.Agent> answered() {
        return agents.isEmpty() || pending.isEmpty() ? Optional.empty() : Optional.of(agents.get(agents.size() - 1));
    }

    /** Whether the latest message is past the complaint: a calm question about something else, or a yes to what was offered. */
    private boolean hasMovedOn() {
        return !stings(latest()) && (latest().shows(Signal.DIRECT_QUESTION) || gist.shows(latest(), Cue.ACCEPTS));
    }

    /** Whether the customer waits for words that bring the matter on: complains, or asks on after being put off. */
    boolean isOwedAnswer() {
        boolean putOff = answered()
                .map(agent -> PUTTING_OFF.stream().anyMatch(agent::makes))
                .orElse(false);
        return isGrieved() || (temper != Temper.HAPPY && asksNow() && putOff && !hasMovedOn());
    }

    boolean grievanceShows(Signal signal) {
        return grievance.map(open -> open.shows(signal)).orElse(false);
    }

    boolean grievanceShows(Cue cue) {
        return grievance
                .map(open -> open.turns().stream().anyMatch(turn -> gist.shows(turn, cue)))
                .orElse(false);
    }

    Problem problem() {
        return gist.problem(grievance.map(Grievance::turns).orElse(List.of(latest())));
    }

    /** Whether it is known what kind of trouble it is, so that a fix can bear on it. */
    boolean isMatterNamed() {
        Problem.Kind kind = problem().kind();
        return kind != Problem.Kind.NONE && kind != Problem.Kind.OTHER;
    }

    Answer answer() {
        return answer;
    }

    Temper temper() {
        return temper;
    }

    Mandate mandate() {
        return situation.context().mandate();
    }

    /** Whether a danger was named just now or one answer ago. */
    boolean isInDanger() {
        return isOpen(Gate.HAZARD)
                && lastWith(EnumSet.of(Signal.SAFETY_HAZARD))
                        .map(turn -> answersSince(turn) <= 1)
                        .orElse(true);
    }

    boolean isOpen(Gate gate) {
        return situation.assessment().isOpen(gate);
    }

    /** Whether there was a complaint and it is settled. */
    boolean isSettled() {
        return grievance.isEmpty()
                && customers.stream().anyMatch(Grievance::complains)
                && customers.stream().anyMatch(turn -> turn.shows(Signal.RESOLVED) || turn.shows(Signal.THANKS));
    }

    /** Whether the conversation was heated at any time. */
    boolean wasHeated() {
        return temper == Temper.ANGRY
                || situation.assessment().band().compareTo(Risk.Band.HIGH) >= 0
                || customers.stream().anyMatch(turn -> turn.sentiment().score() <= -0.6);
    }

    /** Whether there was ever more at stake than a nuisance. */
    boolean wasGrave() {
        return wasHeated()
                || customers.stream().anyMatch(turn -> turn.problem().severity() == Problem.Severity.SERIOUS);
    }

    /** Whether the agent made a move after a turn. */
    boolean hasSince(int turn, AgentMove move) {
        return agents.stream().anyMatch(agent -> agent.index() > turn && agent.makes(move));
    }

    /** Whether the agent has repeated the story and asked whether it is right. */
    boolean hasCheckedBack() {
        return Answer.anyChecksBack(agents, customers, words);
    }

    /** The index of the customer's last turn with one of the signals. */
    Optional<Integer> lastWith(Set<Signal> signals) {
        return customers.stream()
                .filter(turn -> signals.stream().anyMatch(turn::shows))
                .map(TurnReading.Customer::index)
                .reduce((first, second) -> second);
    }

    /** What the open grievance tells, newest first. */
    Mirrored told() {
        return grievance.map(open -> gist.told(open.turns())).orElse(Mirrored.NOTHING);
    }

    /** How strong the words have to be. */
    Intensity intensity() {
        boolean irreparable = grievanceShows(Cue.EVENT_MISSED);
        if (temper == Temper.ANGRY || irreparable) {
            return Intensity.HIGH;
        }
        boolean weighs = temper == Temper.UPSET || problem().severity() == Problem.Severity.SERIOUS;
        return weighs ? Intensity.MEDIUM : Intensity.LOW;
    }

    /** How far the help has come. */
    Stage stage() {
        if (grievance.isEmpty()) {
            return isSettled() ? Stage.FOLLOW_UP : Stage.HEAR;
        }
        if (answer.hasSolution()) {
            return Stage.CONFIRM;
        }
        if (!answer.hasHeard()) {
            return Stage.HEAR;
        }
        return answer.has(AgentMove.EMPATHY) || answer.has(AgentMove.APOLOGY) ? Stage.RESOLVE : Stage.EMPATHISE;
    }

    /** The mandate's fixes that are not on the table yet. */
    List<String> openOffers() {
        return gist.notYetSaid(mandate().mayOffer(), answer.turns());
    }

    Map<String, String> facts() {
        return situation.context().facts();
    }

    private static final Set<Signal> STINGING = EnumSet.of(
            Signal.NOT_HEARD,
            Signal.WAIT_COMPLAINT,
            Signal.BLAME_AGENT,
            Signal.BLAME_COMPANY,
            Signal.COST_TO_CUSTOMER,
            Signal.MANAGER_REQUEST,
            Signal.SOCIAL_THREAT,
            Signal.SARCASM,
            Signal.RESIGNATION);

    /** What leaves the customer where they were. */
    static final Set<AgentMove> PUTTING_OFF = EnumSet.of(
            AgentMove.DELAY,
            AgentMove.DEFLECTION,
            AgentMove.REFUSAL,
            AgentMove.ASKED_AGAIN,
            AgentMove.POLICY_SHIELD,
            AgentMove.DISMISSIVE,
            AgentMove.BLAME);

    static final Set<Signal> LEGAL = EnumSet.of(Signal.LEGAL_THREAT, Signal.REGULATOR_THREAT, Signal.CHARGEBACK_THREAT);
}
