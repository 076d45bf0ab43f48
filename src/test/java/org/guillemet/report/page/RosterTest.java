package org.guillemet.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.guillemet.attribution.Attribution.Type;
import org.guillemet.compare.Aliases;
import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Compared;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;

class RosterTest {

  private static final Wording ENGLISH = new Wording(Language.ENGLISH);

  private static Roster roster(Sketch... articles) {
    List<Checked> checked = Stream.of(articles).map(Sketch::build).toList();
    return new Roster(Compared.of(checked, Aliases.NONE), ENGLISH);
  }

  private static List<String> lines(Roster roster) {
    return roster.speakers().stream()
        .map(
            s ->
                "%s %s: %d+%d+%d, %d words, %d %%, in %s, from %d"
                    .formatted(
                        s.badge(),
                        s.name(),
                        s.direct(),
                        s.partly(),
                        s.indirect(),
                        s.words(),
                        s.share(),
                        s.articles(),
                        s.introduced()))
        .toList();
  }

  private static Sketch first() {
    return new Sketch("a.txt", "“We close.” Lea Brun said the hall was old. “No.” “Perhaps so.”\n")
        .names(Kind.PERSON, "Lea Brun", "mayor")
        .says(Type.DIRECT, "Lea Brun", "“We close.”")
        .says(Type.INDIRECT, "Lea Brun", "the hall was old")
        .says(Type.DIRECT, "", "“No.”");
  }

  @Test
  void speakersAreCountedOverAllArticlesMostWordsFirst() {
    Sketch second =
        new Sketch("b.txt", "Ola Dahl called it “a very old and very cold hall”. “Yes.” Brun\n")
            .names(Kind.PERSON, "Ola Dahl")
            .names(Kind.PERSON, "Lea Brun")
            .says(Type.MIXED, "Ola Dahl", "it “a very old and very cold hall”")
            .says(Type.DIRECT, "Lea Brun", "“Yes.”");

    assertThat(lines(roster(first(), second)))
        .containsExactly(
            "2 Ola Dahl: 0+1+0, 8 words, 50 %, in [1], from 1",
            "1 Lea Brun: 2+0+1, 7 words, 44 %, in [0, 1], from 0",
            "? unknown speaker: 1+0+0, 1 words, 6 %, in [0], from -1");
  }

  @Test
  void theMarksBearTheNumberOfTheirSpeaker() {
    Sketch article = first();
    Checked checked = article.build();
    Roster roster = new Roster(Compared.of(List.of(checked), Aliases.NONE), ENGLISH);

    assertThat(checked.attributions())
        .extracting(a -> roster.number(checked.article(), a))
        .containsExactly(1, 1, 0);
  }

  @Test
  void sourcesWithoutANameAreCounted() {
    Sketch article =
        new Sketch("a.txt", "A clerk said it was old. Officials said so too.\n")
            .names(Kind.UNNAMED, "A clerk")
            .names(Kind.GROUP, "Officials")
            .says(Type.INDIRECT, "A clerk", "it was old")
            .says(Type.INDIRECT, "Officials", "so too");

    assertThat(roster(article).unnamed()).isEqualTo(1);
  }

  @Test
  void wordsAreWhatAReaderCounts() {
    Sketch article =
        new Sketch("a.txt", "“L’aéroport, 3.5 km – c’est-à-dire là !”\n")
            .says(Type.DIRECT, "", "“L’aéroport, 3.5 km – c’est-à-dire là !”");
    Checked checked = article.build();

    assertThat(Roster.words(checked.article(), checked.attributions().get(0))).isEqualTo(5);
  }

  @Test
  void whereNobodySpeaksTheRosterIsEmpty() {
    assertThat(roster(new Sketch("a.txt", "It rains.\n")).speakers()).isEmpty();
    assertThat(roster().speakers()).isEmpty();
  }
}
