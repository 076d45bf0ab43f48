package org.guillemet.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.guillemet.attribution.Attribution.Type;
import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.pipeline.Compared;
import org.guillemet.report.Results;
import org.guillemet.rules.Severity;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;

/** The page as a file; {@link PageBrowserTest} opens it. */
class HtmlReportTest {

  private static String page(Compared articles, Language language) {
    return page(articles, Optional.of(language));
  }

  private static String page(Compared articles, Optional<Language> language) {
    try {
      StringWriter out = new StringWriter();
      HtmlReport.write(
          Results.of(
                  "1.0.0",
                  articles,
                  articles.articles().stream().flatMap(a -> a.findings().stream()).toList(),
                  InventedSet.omissions(articles))
              .in(language),
          out);
      return out.toString();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatIsNotInTheLanguageOfThePageSaysSo() {
    String french = page(InventedSet.compared(), Language.FRENCH);

    assertThat(french)
        .contains("<html lang=\"fr\">")
        .contains("<p>say which officials</p>")
        .contains("class=\"rule\" lang=\"en\">vague-attribution</a>")
        .contains("<ul class=\"notes\">")
        .contains("<div class=\"text\" lang=\"en\">")
        .contains("<div class=\"text\">")
        .contains("<option value=\"\" lang=\"fr\">tous</option><option>conflicting-figure</option>")
        .doesNotContain(" lang=\"\"");
  }

  @Test
  void messagesAreMarkedWithTheirOwnLanguage() {
    String english = page(InventedSet.compared(), Optional.empty());

    assertThat(english)
        .contains("<html lang=\"en\">")
        .contains("<p>say which officials</p>")
        .contains("<p lang=\"fr\">\"17 marins\" here")
        .contains("<ul lang=\"fr\"><li><a href=\"#a-0\">drafts/ferry.md:11:1</a>: see</li></ul>");
  }

  @Test
  void notesAreInTheLanguageOfThePage() {
    assertThat(page(InventedSet.compared(), Language.FRENCH))
        .contains("<li>drafts/gone.txt: illisible (not there)</li>");
    assertThat(page(InventedSet.compared(), Language.ENGLISH))
        .contains("<li>drafts/gone.txt: not there</li>");
  }

  @Test
  void whatIsInTheLanguageOfThePageNeedNotSaySo() {
    String english = page(InventedSet.compared(), Language.ENGLISH);

    assertThat(english)
        .contains("<html lang=\"en\">")
        .contains("<p>say which officials</p>")
        .contains("<div class=\"text\" lang=\"fr\">")
        .doesNotContain("<div class=\"text\" lang=\"en\">");
  }

  @Test
  void theSheetGoesWithThePage() {
    String page = page(InventedSet.compared(), Language.FRENCH);

    assertThat(page)
        .contains("<th scope=\"col\">entendu sur bande</th>")
        .contains("<span>Vérifié par</span>")
        .contains(
            "<td>citation</td><td>« Nous l’avons vu trop tard »<small>— Lea Brun</small></td>");
  }

  @Test
  void thePageOfManyArticlesIsSmall() {
    List<Sketch> articles =
        IntStream.range(0, 200).mapToObj(HtmlReportTest::articleOfFiveHundredWords).toList();

    int bytes =
        page(InventedSet.of(articles), Language.ENGLISH).getBytes(StandardCharsets.UTF_8).length;

    assertThat(bytes).isLessThan(5_000_000);
  }

  /** With 20 quotations, 10 figures, and 3 findings. */
  private static Sketch articleOfFiveHundredWords(int number) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      text.append(
          "“We shall open hall %d of %d in the spring,” said Lea Brun%d. "
              .formatted(i, number, i % 5));
      text.append(
          i % 2 == 0
              ? "The town has %d new houses, which is more than anybody had thought.\n\n"
                  .formatted(100 + i)
              : "Nobody in the room had anything else to say about it that day. ");
    }
    Sketch article = new Sketch(number + ".txt", text.toString());
    for (int i = 0; i < 5; i++) {
      article.names(Kind.PERSON, "Lea Brun" + i, "mayor");
    }
    for (int i = 0; i < 20; i++) {
      String words = "“We shall open hall %d of %d in the spring,”".formatted(i, number);
      article.says(Type.DIRECT, "Lea Brun" + i % 5, words, "said", "Lea Brun" + i % 5);
    }
    for (int i = 0; i < 20; i += 2) {
      String figure = 100 + i + " new houses";
      article.counts("The town has " + figure, figure, 100 + i, "house" + number);
    }
    for (int i = 0; i < 6; i += 2) {
      String words = "The town has %d new houses".formatted(100 + i);
      article.finds("unattributed-figure", Severity.WARNING, words, "name who counted them");
    }
    return article;
  }
}
