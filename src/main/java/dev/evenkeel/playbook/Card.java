package dev.evenkeel.playbook;

import dev.evenkeel.escalation.Gate;
import java.util.List;

/**
 * What to do in a crisis, a danger or a legal matter; shown before any suggestion.
 *
 * @param contacts lines with a name and a number, in the order to try
 * @param source who publishes the contacts
 * @param date when they were checked, ISO 8601
 */
public record Card(Gate gate, String title, String text, List<String> contacts, String source, String date) {

    public Card {
        contacts = List.copyOf(contacts);
    }
}
