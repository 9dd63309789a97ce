package dev.evenkeel.playbook;

import java.util.Optional;

/**
 * A card and where it is valid.
 *
 * @param country ISO 3166-1 alpha-2 code; empty for the general card of its gate
 */
public record CountryCard(Card card, Optional<String> country) {}
