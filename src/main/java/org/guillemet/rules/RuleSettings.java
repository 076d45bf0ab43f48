package org.guillemet.rules;

import java.util.Set;

/**
 * What a newsroom tells the rules.
 *
 * @param knownSpeakers surnames that need no introduction
 */
public record RuleSettings(Set<String> knownSpeakers) {

  /** Nothing is configured. */
  public static final RuleSettings DEFAULT = new RuleSettings(Set.of());

  public RuleSettings {
    knownSpeakers = Set.copyOf(knownSpeakers);
  }
}
