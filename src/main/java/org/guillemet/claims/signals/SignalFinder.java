package org.guillemet.claims.signals;

import java.util.List;
import org.guillemet.claims.Signal;
import org.guillemet.claims.clauses.ClauseReading;

/** Finds in one clause what makes it a claim to ask about. Stateless; thread-safe. */
public interface SignalFinder {

  /** The signals of the clause, in text order. */
  List<Signal> find(ClauseReading clause);
}
