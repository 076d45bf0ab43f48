package org.guillemet.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.page.HtmlTest;
import org.guillemet.text.Article;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {

  private static final String MARKDOWN =
      """
      \uFEFF---
      title: "Le pont"
      tags: [a, {b: c}]
      ---
      # Le *pont* ferme

      BAKOU (AP) — « On&nbsp;[ferme](https://ex.org "x") », dit **L&eacute;a** \\*Brun\\*.[^1]

      > On vend.\r
      > — Léa Brun, maire

      1. un `mot` {{< t >}}
         - deux <b>trois</b>

      <figure><blockquote>Non <q>a</q></blockquote></figure>

      [^1]: Note.
      """;

  private static final String TEXT =
      "\uFEFFLe pont\r\n\r\nPARIS, 3 mai 2024 (AFP) - « On fer\u00ADme 👩\u200D⚕\uFE0F »\r— Non !\n- un\n";

  private static String sample(String path) {
    return switch (path) {
      case "a.md" -> MARKDOWN;
      case "a.html" -> HtmlTest.PAGE;
      default -> TEXT;
    };
  }

  private static void readAnything(String path, String source) {
    byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
    try {
      Articles.assertFaithful(new ArticleReader().read(path, bytes, ReadOptions.DEFAULT));
    } catch (UnreadableArticleException e) {
      assertThat(e).hasMessageStartingWith(path + ": ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a.html"})
  void everyPrefixAndManySuffixesCanBeRead(String path) {
    String source = sample(path);
    for (int i = 0; i <= source.length(); i++) {
      readAnything(path, source.substring(0, i));
    }
    for (int i = 0; i <= source.length(); i += 5) {
      readAnything(path, source.substring(i));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a.html"})
  void shuffledPiecesCanBeRead(String path) {
    Random random = new Random(7);
    String source = sample("a.md") + sample("a.html") + sample("a.txt");
    for (int n = 0; n < 300; n++) {
      StringBuilder shuffled = new StringBuilder();
      for (int k = 0; k < 40; k++) {
        int start = random.nextInt(source.length() - 20);
        shuffled.append(source, start, start + 1 + random.nextInt(19));
      }
      readAnything(path, shuffled.toString());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "a.html§<div>",
        "a.html§<b><i>x",
        "a.html§<blockquote><p>x",
        "a.html§<table><tr><td>x",
        "a.html§&amp",
        "a.html§<a href=x>y",
        "a.md§>",
        "a.md§*a **b ",
        "a.md§[",
        "a.md§[a](",
        "a.md§{{<",
        "a.md§[^a",
        "a.md§\\",
        "a.md§- ",
        "a.md§<div>",
        "a.md§&amp;",
        "a.md§[^a]: b",
        "a.md§{{< a caption=\"",
        "a.md§{{< >}}",
        "a.md§{% highlight %}",
        "a.md§{: a",
        "a.md§{::comment}",
        "a.md§<!--",
        "a.md§<script>",
        "a.md§<s>a</s>",
        "a.md§<A a={",
        "a.md§<a href=\"x>",
        "a.md§<b><i>",
        "a.md§%%a",
        "a.md§a ~~b",
        "a.md§==a",
        "a.md§$a=b",
        "a.md§$$a",
        "a.md§[[a",
        "a.md§![[a|",
        "a.md§^[a",
        "a.md§a^b",
        "a.md§:a",
        "a.md§\\|",
        "a.md§![a](b \"c\")",
        "a.md§![a](b \"c",
        "a.txt§A, ",
        "a.txt§PARIS, ",
        "a.txt§(",
      })
  void repetitionIsReadInTime(String path, String piece) {
    String source = piece.repeat(20_000);
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> readAnything(path, source));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\n: b\n",
        "Mot\n\n: b\n\n",
        "| a | b\n|---|---\n",
        "{{< a\n\n",
        "> [!NOTE] a\n> b\n\n",
        "::: a\n",
        "!!! a\n\n    On ferme le pont en mai.\n\n",
        "    On ferme le pont en mai.\n\n- a\n",
        "```\nOn ferme le pont en mai.\n",
        "<table>\n\n<td>a\n\n",
        "<blockquote>\n\na\n\n",
        "import a\n",
        "export let a = b\n",
        "[^a]: b\n\n    c\n",
        "![a](b \"c\")\n*d*\n\n",
        "\\a\n",
        "<div>\n{% a %}\n    <p>b</p>\n",
      })
  void repeatedLinesAreReadInTime(String lines) {
    String source = lines.repeat(20_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> readAnything("a.md", source));
  }

  @Test
  void aTableOfManyColumnsAndManyRowsIsReadInTime() {
    String source = "a|".repeat(20_000) + "\n" + "-|".repeat(20_000) + "\n" + "b\n".repeat(20_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> readAnything("a.md", source));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a.html"})
  void fiveMegabytesAreReadInSeconds(String path) {
    String paragraph =
        "<p>La maire, L&eacute;a *Brun*, a dit « on ferme » en mai\r\n&agrave; la mairie.</p>\r\n\r\n";
    assertReadInTime(path, paragraph.repeat(5_000_000 / paragraph.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a.html"})
  void oneLineOfOneMegabyteIsReadInSeconds(String path) {
    assertReadInTime(path, "La maire *dit* &amp; répète : « On ferme ». ".repeat(25_000));
  }

  private static void assertReadInTime(String path, String source) {
    byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(15),
        () -> {
          Article article = new ArticleReader().read(path, bytes, ReadOptions.DEFAULT);
          assertThat(article.text()).contains("maire").hasSizeGreaterThan(source.length() / 2);
        });
  }
}
