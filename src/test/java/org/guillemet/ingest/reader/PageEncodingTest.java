package org.guillemet.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guillemet.ingest.reader.Articles.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageEncodingTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String PAGE =
      "<html><head>%s<title>Le gué</title></head><body><h1>Le gué</h1>"
          + "<p>« L’eau a baissé », a dit Noé Aubry, à qui l’on prête un œil sûr.</p></body></html>";
  private static final String TEXT =
      "Le gué\n« L’eau a baissé », a dit Noé Aubry, à qui l’on prête un œil sûr.\n";

  private static Article read(byte[] bytes, ReadOptions options) throws UnreadableArticleException {
    Article article = new ArticleReader().read("gue.html", bytes, options);
    Articles.assertFaithful(article);
    return article;
  }

  private static Article read(byte[] bytes) throws UnreadableArticleException {
    return read(bytes, ReadOptions.DEFAULT);
  }

  private static byte[] page(String head, Charset charset) {
    return PAGE.formatted(head).getBytes(charset);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta charset=windows-1252>",
        "<meta charset=\"ISO-8859-1\">",
        "<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=iso-8859-1'>",
        "<!-- <meta charset=utf-8> --><meta name=a content=b><meta charset='latin1' />",
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>"
      })
  void theDeclaredEncodingIsUsed(String declaration) throws UnreadableArticleException {
    Article article = read(page(declaration, WINDOWS));

    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(source(article, "a baissé »")).isEqualTo("a baissé »");
    assertThat(article.metadata().title()).contains("Le gué");
  }

  @Test
  void anyEncodingThatJavaKnowsMayBeDeclared() throws UnreadableArticleException {
    Charset mac = Charset.forName("x-MacRoman");
    assertThat(read(page("<meta charset=x-MacRoman>", mac)).text()).isEqualTo(TEXT);
    assertThat(read(page("<meta charset=macintosh>", mac)).text()).isEqualTo(TEXT);
  }

  @Test
  void theOptionWinsOverTheDeclaration() throws UnreadableArticleException {
    ReadOptions windows = new ReadOptions(WINDOWS, Optional.empty(), Optional.empty());

    assertThat(read(page("<meta charset=utf-8>", WINDOWS), windows).text()).isEqualTo(TEXT);
  }

  @Test
  void aByteOrderMarkWinsOverBoth() throws UnreadableArticleException {
    ReadOptions windows = new ReadOptions(WINDOWS, Optional.empty(), Optional.empty());
    String marked = "\uFEFF" + PAGE.formatted("<meta charset=iso-8859-1>");

    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
      assertThat(read(marked.getBytes(charset)).text()).isEqualTo(TEXT);
      assertThat(read(marked.getBytes(charset), windows).text()).isEqualTo(TEXT);
    }
  }

  @Test
  void soundUtf8IsReadAsSuchWhateverIsDeclared() throws UnreadableArticleException {
    assertThat(read(page("<meta charset=iso-8859-1>", StandardCharsets.UTF_8)).text())
        .isEqualTo(TEXT);
    assertThat(read(page("<meta charset=utf-16>", StandardCharsets.UTF_8)).text()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "utf-16",
        "utf-16le",
        "unicode",
        "utf16",
        "utf_16",
        "iso-10646-ucs-2",
        "x-utf-16le-bom",
        "utf_32be",
        "ibm037"
      })
  void anEncodingThatCannotWriteItsDeclarationIsTakenForUtf8OrWestern(String name)
      throws UnreadableArticleException {
    String head = "<meta charset=" + name + ">";
    assertThat(read(page(head, StandardCharsets.UTF_8)).text()).isEqualTo(TEXT);
    assertThat(read(page(head, WINDOWS)).text()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<meta charset=klingon>", "<meta charset='?%'>", "<meta charset=>", ""})
  void anEncodingThatNobodyKnowsIsTakenForUtf8OrWestern(String head)
      throws UnreadableArticleException {
    assertThat(read(page(head, StandardCharsets.UTF_8)).text()).isEqualTo(TEXT);
    assertThat(read(page(head, WINDOWS)).text()).isEqualTo(TEXT);
  }

  @Test
  void aBrokenByteInAPageShowsAsInABrowser() throws UnreadableArticleException {
    byte[] page = page("<meta charset=utf-8>", StandardCharsets.UTF_8);
    page[page.length - 20] = (byte) 0xFF;

    assertThat(read(page).text()).contains("« L’eau a baissé »").contains("\uFFFD");
  }

  @Test
  void whatIsNoTextIsNoPage() {
    byte[] page = page("<meta charset=latin1>", WINDOWS);
    page[40] = 7;

    assertThatThrownBy(() -> read(page))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageStartingWith("gue.html: not UTF-8: byte 0xE9 at offset ");
  }

  @Test
  void theEncodingThatTheUserNamesIsHeldTo() {
    ReadOptions utf8 = new ReadOptions(StandardCharsets.UTF_8, Optional.empty(), Optional.empty());

    assertThatThrownBy(() -> read(page("", WINDOWS), utf8))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageStartingWith("gue.html: not UTF-8: byte 0xE9 at offset ");
  }

  @Test
  void pagesOnStandardInputDeclareTheirEncodingToo() throws UnreadableArticleException {
    byte[] page = ("<!doctype html>" + PAGE.formatted("<meta charset=latin1>")).getBytes(WINDOWS);

    assertThat(new ArticleReader().read("-", page, ReadOptions.DEFAULT).text()).isEqualTo(TEXT);
  }

  @Test
  void textAndMarkdownDeclareNothing() {
    byte[] text = "<meta charset=latin1>été".getBytes(WINDOWS);

    assertThatThrownBy(() -> new ArticleReader().read("gue.md", text, ReadOptions.DEFAULT))
        .hasMessageContaining("not UTF-8: byte 0xE9 at offset 21");
  }
}
