package org.guillemet.ingest.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.guillemet.ingest.Format;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UncheckedLanguageException;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.docx.Docx;
import org.guillemet.ingest.frontmatter.FrontMatter;
import org.guillemet.ingest.manuscript.Extract;
import org.guillemet.ingest.manuscript.Facts;
import org.guillemet.ingest.manuscript.Manuscript;
import org.guillemet.ingest.markdown.Markdown;
import org.guillemet.ingest.page.Html;
import org.guillemet.ingest.pdf.Pdf;
import org.guillemet.ingest.plain.PlainText;
import org.guillemet.ingest.subtitles.Subtitles;
import org.guillemet.ingest.words.CallOuts;
import org.guillemet.ingest.words.Dateline;
import org.guillemet.ingest.words.LanguageGuesser;
import org.guillemet.text.Article;
import org.guillemet.text.Block;
import org.guillemet.text.Inline;
import org.guillemet.text.Language;

/**
 * Reads articles from the bytes of files, in the format that the extension names. Positions in the
 * reading text lead back to the decoded file, markup and byte order mark included. Thread-safe.
 */
public final class ArticleReader {

  /** Kinds of files that are no text before they are unpacked. */
  private static final Set<Format> PACKED = Set.of(Format.DOCX, Format.PDF);

  /** Headline, standfirst and byline may be paragraphs before the one with the dateline. */
  private static final int DATELINE_WITHIN = 4;

  /**
   * The article in a file; an empty file is an article without blocks.
   *
   * @param path as the user named it; {@code -} is standard input
   * @throws UncheckedLanguageException if the options name no language, and the text is plainly
   *     neither French nor English, whatever it declares
   * @throws UnreadableArticleException if the bytes are not text in the encoding, or the front
   *     matter is broken
   */
  public Article read(String path, byte[] bytes, ReadOptions options)
      throws UnreadableArticleException {
    Objects.requireNonNull(path);
    Facts facts = new Facts();
    Extract extract = extract(path, bytes, facts, options);
    Manuscript manuscript = extract.manuscript();
    Optional<Dateline> dateline = dateline(manuscript, options.agencies());
    dateline.flatMap(Dateline::agency).ifPresent(facts::outlet);
    dateline.flatMap(Dateline::published).ifPresent(day -> facts.published(day.toString()));
    manuscript.title().ifPresent(facts::title);
    String text = manuscript.reading().text();
    Language language = language(path, text, facts, options);
    return new Article(
        path,
        extract.source(),
        manuscript.reading(),
        language,
        facts.toMetadata(),
        CallOuts.unquote(manuscript.blocks(), text),
        inlines(manuscript, dateline),
        Unread.reason(format(path, extract.source(), options), extract.source(), text),
        manuscript.landmarks());
  }

  /**
   * Where the text of an article begins in its decoded file: behind front matter and a byte order
   * mark.
   */
  public static int textStart(Article article, Format format) throws UnreadableArticleException {
    String source = article.source();
    return switch (format) {
      case MARKDOWN -> FrontMatter.read(article.path(), source, new Facts()).text();
      case PLAIN_TEXT -> FrontMatter.readInPlainText(article.path(), source, new Facts()).text();
      case HTML, SUBTITLES, DOCX, PDF -> 0;
    };
  }

  private static Language language(String path, String text, Facts facts, ReadOptions options)
      throws UncheckedLanguageException {
    if (options.language().isPresent()) {
      return options.language().get();
    }
    Optional<String> other = LanguageGuesser.other(text);
    if (other.isPresent()) {
      throw new UncheckedLanguageException(path, other.get());
    }
    return facts
        .languageTag()
        .flatMap(Language::ofTag)
        .orElseGet(() -> LanguageGuesser.guess(text));
  }

  private static Format format(String path, String source, ReadOptions options) {
    return options.format().or(() -> Format.ofPath(path)).orElseGet(() -> Format.sniff(source));
  }

  private static Extract extract(String path, byte[] bytes, Facts facts, ReadOptions options)
      throws UnreadableArticleException {
    Optional<Format> named = options.format().or(() -> Format.ofPath(path));
    boolean packed = named.filter(PACKED::contains).isPresent();
    String source = packed ? "" : Decoder.decode(path, bytes, options);
    return switch (named.orElseGet(() -> Format.sniff(source))) {
      case PLAIN_TEXT ->
          new Extract(source, PlainText.read(path, source, facts, options.agencies()));
      case MARKDOWN -> new Extract(source, Markdown.read(path, source, facts));
      case HTML -> new Extract(source, Html.read(source, facts));
      case SUBTITLES -> new Extract(source, Subtitles.read(path, source));
      case DOCX -> Docx.read(path, bytes, options.agencies());
      case PDF -> Pdf.read(path, bytes);
    };
  }

  private static Optional<Dateline> dateline(Manuscript manuscript, Set<String> agencies) {
    return manuscript.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
        .limit(DATELINE_WITHIN)
        .flatMap(
            block -> Dateline.find(manuscript.reading().text(), block.span(), agencies).stream())
        .findFirst();
  }

  private static List<Inline> inlines(Manuscript manuscript, Optional<Dateline> dateline) {
    List<Inline> inlines = new ArrayList<>();
    dateline.ifPresent(d -> inlines.add(new Inline(Inline.Kind.DATELINE, d.span(), "")));
    inlines.addAll(manuscript.inlines());
    inlines.sort(Comparator.comparingInt(inline -> inline.span().start()));
    return inlines;
  }
}
