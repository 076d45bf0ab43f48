package org.guillemet.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MappedTextTest {

  /** A page whose reader sees {@code Non, dit-il & 😀}. */
  private static final String SOURCE = "<b>Non</b>, dit-\u00ADil &amp; &#128512;\n";

  private static MappedText reading() {
    return new MappedText.Builder()
        .append("Non", 3)
        .append(", dit-", 10)
        .append("il ", 17)
        .append("&", new Span(20, 25))
        .append(" ", 25)
        .append("😀", new Span(26, 35))
        .append("\n", 35)
        .build();
  }

  private static String source(int start, int end) {
    return reading().toSource(new Span(start, end)).of(SOURCE);
  }

  @Test
  void holdsWhatWasAppended() {
    assertThat(reading().text()).isEqualTo("Non, dit-il & 😀\n");
  }

  @Test
  void mapsASpanToWhatItWasMadeFrom() {
    assertThat(source(0, 3)).isEqualTo("Non");
    assertThat(source(5, 11)).isEqualTo("dit-\u00ADil");
    assertThat(source(12, 13)).isEqualTo("&amp;");
    assertThat(source(14, 16)).isEqualTo("&#128512;");
    assertThat(source(14, 15)).isEqualTo("&#128512;");
  }

  @Test
  void coversMarkupInsideASpanButNoneAtItsEnds() {
    assertThat(source(0, 4)).isEqualTo("Non</b>,");
    assertThat(source(3, 8)).isEqualTo(", dit");
  }

  @Test
  void mapsAnEmptySpanBeforeItsNextCharacter() {
    assertThat(reading().toSource(new Span(0, 0))).isEqualTo(new Span(3, 3));
    assertThat(reading().toSource(new Span(9, 9))).isEqualTo(new Span(17, 17));
    int end = reading().text().length();
    assertThat(reading().toSource(new Span(end, end))).isEqualTo(new Span(36, 36));
    assertThat(MappedText.identity("").toSource(new Span(0, 0))).isEqualTo(new Span(0, 0));
  }

  @Test
  void everySpanOfAnUnchangedTextSlicesBack() {
    String text = "« Non ! », dit-il. 😀\r\n\u00ADfin";
    MappedText same = MappedText.identity(text);
    assertThat(same.text()).isEqualTo(text);
    for (int start = 0; start <= text.length(); start++) {
      for (int end = start; end <= text.length(); end++) {
        assertThat(same.toSource(new Span(start, end))).isEqualTo(new Span(start, end));
      }
    }
  }

  @Test
  void everySpanSlicesBackToTheSourceWithItsMarkup() {
    MappedText reading = reading();
    String text = reading.text();
    for (int start = 0; start < text.length(); start++) {
      for (int end = start + 1; end <= text.length(); end++) {
        String seen = reading.toSource(new Span(start, end)).of(SOURCE);
        String words =
            seen.replace("</b>", "")
                .replace("\u00AD", "")
                .replace("&amp;", "&")
                .replace("&#128512;", "😀");
        boolean cutsCharacter =
            Character.isLowSurrogate(text.charAt(start))
                || Character.isHighSurrogate(text.charAt(end - 1));
        if (!cutsCharacter) {
          assertThat(words).isEqualTo(text.substring(start, end));
        }
      }
    }
  }

  @Test
  void growsWithTheText() {
    String text = "0123456789".repeat(200);
    MappedText mapped = new MappedText.Builder().append(text, 7).build();
    assertThat(mapped.toSource(new Span(1_990, 2_000))).isEqualTo(new Span(1_997, 2_007));
  }

  @Test
  void trimsWhiteSpaceAtTheEndDownToAMinimum() {
    MappedText.Builder builder = new MappedText.Builder().append("un \u00A0\n", 0);
    assertThat(builder.trimEnd(3).build().text()).isEqualTo("un ");
    assertThat(builder.trimEnd(0).build().text()).isEqualTo("un");
    builder.append("deux", 10);
    assertThat(builder.build().toSource(new Span(1, 3))).isEqualTo(new Span(1, 11));
  }

  @Test
  void knowsTheLastCharacterWhileItIsBuilt() {
    MappedText.Builder builder = new MappedText.Builder();
    assertThat(builder.last()).isEqualTo('\n');
    assertThat(builder.append("un", 0).last()).isEqualTo('n');
    assertThat(builder.length()).isEqualTo(2);
  }
}
