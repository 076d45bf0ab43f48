package org.guillemet.compare;

import java.util.List;
import java.util.Objects;
import org.guillemet.claims.Figure;

/**
 * What two or more articles say of one number, whether they agree or not. Immutable.
 *
 * @param tellings earlier articles first, then by path; an article that tells one value twice is
 *     there once
 */
public record SharedFigure(List<Telling> tellings) {

  /**
   * A figure where one article tells it.
   *
   * @param statement the claim that it stands in
   * @param figure with its words
   */
  public record Telling(Statement statement, Figure figure) {
    public Telling {
      Objects.requireNonNull(statement);
      Objects.requireNonNull(figure);
    }

    public Account account() {
      return statement.account();
    }
  }

  public SharedFigure {
    tellings = List.copyOf(tellings);
  }

  /** Whether two of the values exclude each other. */
  public boolean isDisputed() {
    return tellings.stream()
        .anyMatch(
            a -> tellings.stream().anyMatch(b -> FigureDifference.exclude(a.figure(), b.figure())));
  }
}
