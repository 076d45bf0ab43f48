package org.guillemet.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.linguistics.Analysis;
import org.guillemet.linguistics.Conllu;
import org.guillemet.linguistics.corenlp.CoreNlpAnalyzer;
import org.guillemet.quotations.QuotationFinder;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/**
 * An article of a corpus with what people marked in it.
 *
 * @param number its place in the corpus, from 0
 * @param context the article as the strategies see it
 * @param gold the annotated attributions that have a content
 */
record AnnotatedArticle(int number, Context context, List<Gold> gold) {

  /**
   * An annotated attribution. Words are compared by their letters and digits only.
   *
   * @param content the letters of its spans, each a set
   * @param cue the letters of its cue
   * @param source the letters of its source
   */
  record Gold(List<BitSet> content, BitSet cue, BitSet source) {

    /** The letters of the whole content. */
    BitSet letters() {
      BitSet all = new BitSet();
      content.forEach(all::or);
      return all;
    }
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads a line of a corpus.
   *
   * @param analyses the folder where the grammar is kept
   */
  static AnnotatedArticle read(String line, int number, Path analyses, CoreNlpAnalyzer analyzer)
      throws IOException {
    JsonNode annotated = JSON.readTree(line);
    String text = annotated.get("text").asText();
    String id = annotated.get("id").asText().replace('/', '_');
    Article article = article(id, text, annotated.get("lang").asText());
    Analysis analysis = analysis(analyses.resolve(id + ".conllu"), article, analyzer);
    List<Gold> gold = new ArrayList<>();
    for (JsonNode a : annotated.get("attributions")) {
      List<BitSet> content = new ArrayList<>();
      a.get("content").forEach(s -> content.add(letters(List.of(s), text)));
      if (!content.isEmpty()) {
        gold.add(new Gold(content, letters(a.get("cue"), text), letters(a.get("source"), text)));
      }
    }
    return new AnnotatedArticle(
        number, new Context(article, analysis, new QuotationFinder().find(article)), gold);
  }

  private static Article article(String id, String text, String language) throws IOException {
    try {
      return new ArticleReader()
          .read(
              id + ".txt",
              text.getBytes(StandardCharsets.UTF_8),
              new ReadOptions(StandardCharsets.UTF_8, Language.ofTag(language), Optional.empty()));
    } catch (UnreadableArticleException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Analysis analysis(Path file, Article article, CoreNlpAnalyzer analyzer)
      throws IOException {
    if (Files.exists(file)) {
      return Conllu.read(Files.readString(file));
    }
    Analysis analysis = analyzer.analyze(article);
    Files.writeString(file, Conllu.write(analysis));
    return analysis;
  }

  /** The letters and digits of annotated spans, which are in code points. */
  private static BitSet letters(Iterable<JsonNode> spans, String text) {
    BitSet set = new BitSet();
    for (JsonNode span : spans) {
      int from = text.offsetByCodePoints(0, span.get(0).asInt());
      int to = text.offsetByCodePoints(0, span.get(1).asInt());
      mark(set, text, from, to);
    }
    return set;
  }

  /** The letters and digits of spans of the reading text. */
  BitSet letters(List<Span> spans) {
    Article article = context.article();
    BitSet set = new BitSet();
    for (Span span : spans) {
      Span source = article.reading().toSource(span);
      mark(set, article.source(), source.start(), source.end());
    }
    return set;
  }

  private static void mark(BitSet set, String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        set.set(i);
      }
    }
  }
}
