package org.guillemet.claims;

import java.util.List;

/** Finds in one clause what makes it a claim to ask about. Stateless; thread-safe. */
interface SignalFinder {

  /** The signals of the clause, in text order. */
  List<Signal> find(ClauseReading clause);
}
