package org.guillemet.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import org.guillemet.attribution.GoldSpeaker.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The judged speakers are well-formed; the articles are not part of the project. */
class GoldSpeakerTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void everySourceIsJudgedOnceInOrder(String language) throws IOException {
    List<GoldSpeaker> all = GoldSpeaker.read(language);
    List<String> places =
        all.stream().map(g -> "%s %06d".formatted(g.article(), g.source().start())).toList();
    assertThat(places).hasSizeGreaterThanOrEqualTo(150).isSorted();
    assertThat(new HashSet<>(places)).hasSameSizeAs(places);
    assertThat(all)
        .extracting(GoldSpeaker::kind)
        .contains(Kind.PRONOUN, Kind.DESCRIPTION, Kind.SURNAME);
  }
}
