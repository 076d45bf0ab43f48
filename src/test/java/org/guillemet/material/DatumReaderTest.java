package org.guillemet.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.matching.QuotedText;
import org.guillemet.text.Language;
import org.guillemet.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatumReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ENGLISH | It opens on 12 June 2026 | DAY_OF_MONTH 12 June, MONTH June, YEAR 2026",
        "ENGLISH | It opens on June 12 | MONTH June, DAY_OF_MONTH June 12",
        "ENGLISH | It opens on the 12th of June | DAY_OF_MONTH 12th of June, MONTH June",
        "ENGLISH | It opens on the third of May | DAY_OF_MONTH third of May, MONTH May",
        "FRENCH | Le pont ouvre le 15 décembre | DAY_OF_MONTH 15 décembre, MONTH décembre",
        "ENGLISH | It costs £40,000 | NUMBER £40,000"
      })
  void aDayIsToldWithItsMonth(Language language, String words, String data) {
    QuotedText text = QuotedText.ofSpeech(words, language);
    text.read(new Span(0, words.length()));

    assertThat(
            new DatumReader(text.passage())
                .read().stream()
                    .map(datum -> datum.kind() + " " + datum.span().of(words))
                    .sorted()
                    .collect(Collectors.joining(", ")))
        .isEqualTo(Stream.of(data.split(", ")).sorted().collect(Collectors.joining(", ")));
  }
}
