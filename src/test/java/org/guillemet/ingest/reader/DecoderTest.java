package org.guillemet.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.guillemet.ingest.Format;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;

class DecoderTest {

  private static Article read(byte[] bytes, Charset charset) throws UnreadableArticleException {
    ReadOptions options = new ReadOptions(charset, Optional.empty(), Optional.empty());
    return new ArticleReader().read("draft.txt", bytes, options);
  }

  private static void assertUnreadable(byte[] bytes, String message) {
    assertThatThrownBy(() -> read(bytes, StandardCharsets.UTF_8))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessage(message);
  }

  @Test
  void namesTheFirstByteThatIsNotUtf8() {
    assertUnreadable(
        "Titre\r\n& école".getBytes(Charset.forName("windows-1252")),
        "draft.txt: not UTF-8: byte 0xE9 at offset 9 (line 2, column 3); "
            + "name the encoding with --encoding");
    assertUnreadable(
        new byte[] {'a', (byte) 0xC3},
        "draft.txt: not UTF-8: byte 0xC3 at offset 1 (line 1, column 2); "
            + "name the encoding with --encoding");
  }

  @Test
  void readsTheEncodingThatIsNamed() throws UnreadableArticleException {
    Charset windows = Charset.forName("windows-1252");
    assertThat(read("L’été".getBytes(windows), windows).text()).isEqualTo("L’été\n");
    assertThat(read("été".getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_16).text())
        .isEqualTo("été\n");
  }

  @Test
  void knowsBinaryFilesAndUtf16() {
    assertUnreadable(new byte[] {'P', 'K', 3, 4, 0}, "draft.txt: looks like a binary file");
    assertUnreadable(
        "été".getBytes(StandardCharsets.UTF_16),
        "draft.txt: looks like UTF-16; name the encoding with --encoding UTF-16BE");
    assertUnreadable(
        new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0},
        "draft.txt: looks like UTF-16; name the encoding with --encoding UTF-16LE");
  }

  @Test
  void theLanguageThatIsForcedWins() throws UnreadableArticleException {
    ReadOptions options =
        new ReadOptions(
            StandardCharsets.UTF_8, Optional.of(Language.ENGLISH), Optional.of(Format.HTML));
    byte[] page = "<html lang=fr><p>Le <b>pont</b> ferme.".getBytes(StandardCharsets.UTF_8);
    Article article = new ArticleReader().read("draft.txt", page, options);

    assertThat(article.language()).isEqualTo(Language.ENGLISH);
    assertThat(article.text()).isEqualTo("Le pont ferme.\n");
  }

  @Test
  void aLanguageThatIsNotCheckedIsGuessedAgain() throws UnreadableArticleException {
    byte[] page = "<html lang=de><p>Le pont est fermé.".getBytes(StandardCharsets.UTF_8);
    assertThat(new ArticleReader().read("a.html", page, ReadOptions.DEFAULT).language())
        .isEqualTo(Language.FRENCH);
  }
}
