package dev.evenkeel.training;

import dev.evenkeel.escalation.Assessor;
import dev.evenkeel.escalation.Feature;
import dev.evenkeel.reading.TurnReader;
import dev.evenkeel.reading.TurnReading;
import java.util.ArrayList;
import java.util.List;

/**
 * One customer turn as the risk model sees it.
 *
 * @param turnsToEvent customer turns until the conversation escalates, 0 at the event itself, -1 when it never does
 * @param progress how much of the conversation has passed, over 0 to 1
 */
record RiskStep(
        Conversation conversation, List<Feature> features, int turnsToEvent, double progress, double lastScore) {

    /** The horizon of the contract: now or within the next three customer turns. */
    private static final int HORIZON = 3;

    /** The steps up to and with the event; what comes after it is not labelled. */
    static List<RiskStep> of(Conversation conversation, TurnReader reader) {
        List<TurnReading> readings = reader.read(conversation.transcript());
        List<List<Feature>> features = Assessor.features(readings);
        List<TurnReading.Customer> customer = readings.stream()
                .filter(TurnReading.Customer.class::isInstance)
                .map(TurnReading.Customer.class::cast)
                .toList();
        int event = -1;
        for (int i = 0; i < customer.size(); i++) {
            event = customer.get(i).index() == conversation.eventTurn() ? i : event;
        }
        List<RiskStep> steps = new ArrayList<>();
        int last = event < 0 ? customer.size() - 1 : event;
        for (int i = 0; i <= last; i++) {
            double progress = (i + 1.0) / (last + 1);
            double score = customer.get(i).sentiment().score();
            steps.add(new RiskStep(conversation, features.get(i), event < 0 ? -1 : event - i, progress, score));
        }
        return steps;
    }

    boolean escalates() {
        return turnsToEvent >= 0 && turnsToEvent <= HORIZON;
    }
}
