package org.guillemet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Texts of random pieces, laid beside a list of what each of their characters was made from. */
class MappedTextPropertiesTest {

  /**
   * A piece of a text.
   *
   * @param characters "as they are", or all for one stretch of the source
   * @param gap how much of the source is left out before it
   * @param length of the stretch; -1 for characters that stand there as they are
   * @param trimmed whether white space is taken off behind it
   */
  record Piece(String characters, int gap, int length, boolean trimmed) {}

  @Provide
  Arbitrary<List<Piece>> pieces() {
    return Combinators.combine(
            Arbitraries.strings().withChars("ab \n").ofMaxLength(4),
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(-1, 3),
            Arbitraries.of(true, false, false))
        .as(Piece::new)
        .list()
        .ofMaxSize(8);
  }

  @Property(tries = 1000, seed = "20")
  void everySpanIsOfWhatItsEndsWereMadeFrom(@ForAll("pieces") List<Piece> pieces) {
    MappedText.Builder builder = new MappedText.Builder();
    List<Span> made = new ArrayList<>();
    int source = 0;
    for (Piece piece : pieces) {
      source += piece.gap();
      int length = piece.length() < 0 ? piece.characters().length() : piece.length();
      if (piece.length() < 0) {
        builder.append(piece.characters(), source);
      } else {
        builder.append(piece.characters(), new Span(source, source + length));
      }
      for (int i = 0; i < piece.characters().length(); i++) {
        made.add(
            piece.length() < 0
                ? new Span(source + i, source + i + 1)
                : new Span(source, source + length));
      }
      source += length;
      if (piece.trimmed()) {
        builder.trimEnd(0);
        made.subList(builder.length(), made.size()).clear();
      }
    }
    MappedText text = builder.build();

    assertThat(text.text()).hasSize(made.size());
    for (int start = 0; start < made.size(); start++) {
      for (int end = start + 1; end <= made.size(); end++) {
        assertThat(text.toSource(new Span(start, end)))
            .isEqualTo(new Span(made.get(start).start(), made.get(end - 1).end()));
      }
    }
    for (int offset = 0; offset <= source; offset++) {
      int at = offset;
      assertThat(text.holds(at))
          .isEqualTo(made.stream().anyMatch(s -> s.start() <= at && at < s.end()));
    }
    assertThatThrownBy(() -> text.toSource(new Span(0, made.size() + 1)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
