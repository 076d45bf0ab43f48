package org.guillemet.compare;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.guillemet.claims.Claim;
import org.guillemet.claims.Figure;
import org.guillemet.quotations.Quotation.Use;
import org.guillemet.text.Language;

/**
 * A claim of an article, in the form in which claims are compared.
 *
 * @param account the article
 * @param claim what it claims
 * @param topic what it speaks of: codes of names, of words, and of ideas that both languages share
 */
public record Statement(Account account, Claim claim, Set<String> topic) {

  public Statement {
    Objects.requireNonNull(account);
    Objects.requireNonNull(claim);
    topic = Set.copyOf(topic);
  }

  boolean isRunning() {
    Language language = account.article().language();
    return Stream.concat(
            Stream.of(claim.predicate()), claim.figures().stream().map(Figure::counted))
        .anyMatch(lemma -> Topics.isRunning(lemma, language));
  }

  boolean namesMoreThan(Statement other) {
    return topic.stream().anyMatch(c -> c.startsWith("n:") && !other.topic.contains(c));
  }

  boolean isQuoted() {
    return account.quotations().stream()
        .anyMatch(q -> q.use() == Use.SPEECH && q.span().overlaps(claim.span()));
  }
}
