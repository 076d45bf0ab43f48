package org.guillemet.claims.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.guillemet.claims.Fact;
import org.guillemet.fixtures.SharedAnalyzer;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Pipeline;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("models")
class OutcomeReaderTest {

  private static final Pipeline PIPELINE = new Pipeline(SharedAnalyzer.get(), List.of());

  private static List<Fact> outcomes(Language language, String text) {
    return facts(language, text).stream().filter(f -> f.outcome().isPresent()).toList();
  }

  private static List<Fact> facts(Language language, String text) {
    ReadOptions options =
        new ReadOptions(StandardCharsets.UTF_8, Optional.of(language), Optional.empty());
    try {
      Checked checked =
          PIPELINE.check(
              new ArticleReader()
                  .read("draft.txt", text.getBytes(StandardCharsets.UTF_8), options));
      return checked.claims().stream().flatMap(c -> c.facts().stream()).toList();
    } catch (UnreadableArticleException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> read(Language language, String text) {
    return outcomes(language, text).stream()
        .map(f -> f.outcome().orElseThrow())
        .map(o -> (o.denied() ? "not " : "") + o.pole())
        .toList();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ENGLISH | The council of Gex approved the tramway on Monday. | approved",
        "ENGLISH | The council of Gex turned the tramway down on Monday. | rejected",
        "ENGLISH | The council of Gex failed to extend the curfew. | not kept-on",
        "ENGLISH | The recorder was never found. | not found",
        "ENGLISH | None of the recorders was found. | not found",
        "ENGLISH | Found guilty on Monday, she could face five years. | convicted",
        "ENGLISH | The court found the mayor not guilty. | acquitted",
        "ENGLISH | The fire at Gex is not under control. | not contained",
        "ENGLISH | The council of Gex said the tramway was approved. | approved",
        "FRENCH | Le conseil de Gex a approuvé lundi le tramway. | approved",
        "FRENCH | Le conseil de Gex a donné lundi son feu vert au tramway. | approved",
        "FRENCH | Le préfet a refusé de prolonger le couvre-feu. | not kept-on",
        "FRENCH | Le couvre-feu n'a pas été prolongé. | not kept-on",
        "FRENCH | Le détenu s'est évadé lundi. | at-large",
        "FRENCH | Le skieur a été retrouvé jeudi, sans vie. | dead",
      })
  void readsHowItCameOut(Language language, String text, String expected) {
    assertThat(read(language, text)).contains(expected);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ENGLISH | The union wants to extend the strike. | kept-on",
        "ENGLISH | The council discussed the rejection of the offer. | rejected",
        "ENGLISH | If approved, the merger would create a giant. | approved",
        "ENGLISH | The council met to approve the tramway. | approved",
        "ENGLISH | Residents demanded that the bridge be closed. | closed",
        "ENGLISH | The mayor will resign if the council rejects the tramway. | rejected",
        "ENGLISH | The council voted against the closure of the school. | closed",
        "ENGLISH | The bridge is no longer closed. | closed",
        "FRENCH | Le train s'est arrêté à Gex. | caught",
        "FRENCH | Le conseil s'est réuni pour prolonger la grève. | kept-on",
        "FRENCH | Le syndicat souhaite prolonger la grève. | kept-on",
        "FRENCH | Le pont de Gex n'est plus fermé. | closed",
      })
  void readsNoOutcomeOfWhatIsOnlyWantedOrOver(Language language, String text, String pole) {
    assertThat(read(language, text)).noneMatch(o -> o.endsWith(pole));
  }

  @Test
  void anOutcomeIsOfWhatIsDoneToOrOfWhoeverDoesIt() {
    assertThat(outcomes(Language.ENGLISH, "The council approved the tramway."))
        .singleElement()
        .satisfies(f -> assertThat(f.counted()).anyMatch(w -> w.contains("w:tramway")));
    assertThat(outcomes(Language.ENGLISH, "The skipper denied the charge."))
        .singleElement()
        .satisfies(f -> assertThat(f.counted()).anyMatch(w -> w.contains("w:skipper")));
  }

  @Test
  void factsOfOneSentenceKeepItsWordsOnce() {
    List<Fact> facts =
        facts(Language.ENGLISH, "The council of Gex approved 12 trams and 40 buses.");

    assertThat(facts.stream().filter(f -> f.figure().isPresent()).map(Fact::sentence))
        .hasSize(2)
        .allSatisfy(words -> assertThat(words).isSameAs(facts.get(1).sentence()));
  }
}
