package org.guillemet.claims.clauses;

import java.util.ArrayList;
import java.util.List;
import org.guillemet.claims.Participant;
import org.guillemet.claims.Participant.Role;
import org.guillemet.linguistics.Entity;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.SpanIndex;

/** Finds which entities a clause speaks of, and in which parts. Immutable. */
public final class Participants {

  private final SpanIndex<Entity> mentions;

  /** Takes the entities of an article, with all their mentions. */
  public Participants(List<Entity> entities) {
    this.mentions = new SpanIndex<>(entities, Entity::mentions);
  }

  /** The entities of a clause with their parts, each once in each part, in text order. */
  public List<Participant> of(Clause clause) {
    List<Participant> found = new ArrayList<>();
    for (Token token : clause.tokens()) {
      for (Entity entity : mentions.overlapping(token.span())) {
        Participant participant = new Participant(entity, role(clause, token));
        if (!found.contains(participant)) {
          found.add(participant);
        }
      }
    }
    return found;
  }

  private static Role role(Clause clause, Token token) {
    Sentence sentence = clause.sentence();
    Token t = token;
    for (int steps = 0; steps <= sentence.size(); steps++) {
      if (t.head() == clause.head().index()) {
        return role(t);
      }
      if (t.head() < 0) {
        return Role.OTHER;
      }
      t = sentence.token(t.head());
    }
    return Role.OTHER;
  }

  private static Role role(Token dependent) {
    if (dependent.relation().equals("nsubj:pass") || dependent.is("obj")) {
      return Role.PATIENT;
    }
    return dependent.is("nsubj") || dependent.relation().equals("obl:agent")
        ? Role.AGENT
        : Role.OTHER;
  }
}
