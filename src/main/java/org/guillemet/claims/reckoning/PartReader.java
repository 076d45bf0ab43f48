package org.guillemet.claims.reckoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guillemet.claims.wording.Phrases;
import org.guillemet.claims.wording.Phrases.Match;
import org.guillemet.text.Language;

/** Reads rows of parts: "120 in Arles, 90 in Lyon and a hall in Gex". Thread-safe. */
final class PartReader {

  /** How many words may stand between two parts. */
  private static final int FAR = 10;

  private final Phrases parts;

  PartReader(Language language) {
    this.parts = Phrases.of(language, "parts");
  }

  /** The row that is all of a stretch; empty when it is none. */
  List<Part> row(Line line, int from, int to) {
    List<Part> row = parts(line, from, to);
    return isRow(line, row) ? row : List.of();
  }

  /** The longest row that ends with the last number before a place; empty when there is none. */
  List<Part> rowBefore(Line line, int to) {
    List<Part> all = parts(line, 0, to);
    int from = all.size();
    while (from > 0 && (from == all.size() || isLinked(line, all.get(from - 1), all.get(from)))) {
      from--;
    }
    List<Part> row = all.subList(from, all.size());
    return isRow(line, row) ? row : List.of();
  }

  private List<Part> parts(Line line, int from, int to) {
    List<Part> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int at = i;
      Optional<Amount> amount =
          line.amounts().stream().filter(a -> a.from() == at && a.to() <= to).findFirst();
      Optional<Match> single =
          i == from || line.before(parts, i, "joint").isPresent()
              ? line.at(parts, i, "single")
              : Optional.empty();
      if (amount.isPresent()) {
        found.add(Part.of(amount.get()));
        i = amount.get().to() - 1;
      } else if (single.isPresent()) {
        found.add(new Part(i, single.get().to(), Optional.empty()));
        i = single.get().to() - 1;
      }
    }
    return found;
  }

  /** Whether all of them are exact, of one unit, and linked, the last ones by "and". */
  private boolean isRow(Line line, List<Part> row) {
    if (row.size() < 2
        || row.stream().flatMap(p -> p.amount().stream()).count() < 2 && row.size() > 2) {
      return false;
    }
    String unit = Part.unit(row);
    for (int i = 0; i < row.size(); i++) {
      Part part = row.get(i);
      boolean exact = part.amount().map(Amount::isPlain).orElse(unit.isEmpty());
      boolean alike = part.unit().isEmpty() || part.unit().equals(unit);
      if (!exact || !alike || i > 0 && !isLinked(line, row.get(i - 1), part)) {
        return false;
      }
    }
    Part last = row.get(row.size() - 1);
    return line.has(parts, row.get(row.size() - 2).to(), last.from(), "last-joint");
  }

  private boolean isLinked(Line line, Part part, Part next) {
    boolean linked = line.has(parts, part.to(), next.from(), "joint");
    boolean stops =
        line.has(parts, part.to(), next.from(), "total") || stops(line, part.to(), next.from());
    return linked && !stops && next.from() - part.to() <= FAR;
  }

  private static boolean stops(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.isAt(i, ":") || line.isAt(i, ".") || line.isAt(i, "(") || line.isAt(i, ")")) {
        return true;
      }
    }
    return false;
  }
}
