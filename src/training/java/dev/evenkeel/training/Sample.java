package dev.evenkeel.training;

import java.util.List;

/**
 * What a trainer learns from.
 *
 * @param outcome the right answer
 * @param times how often it counts
 */
record Sample(List<String> features, String outcome, int times) {}
