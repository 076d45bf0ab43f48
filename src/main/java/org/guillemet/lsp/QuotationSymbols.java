package org.guillemet.lsp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.Speaker;
import org.guillemet.linguistics.Entity;
import org.guillemet.report.TextPhrases;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/** Lists what is quoted in a document under those who say it. */
final class QuotationSymbols {

  /** Words beyond so many characters are left out. */
  private static final int LONGEST = 60;

  private final TextPhrases phrases;

  /**
   * @param language of whoever reads it
   */
  QuotationSymbols(Language language) {
    this.phrases = new TextPhrases(language);
  }

  /** The speakers in the order in which they first speak, each with the quotations. */
  List<DocumentSymbol> of(Examined examined) {
    Map<Optional<Entity>, List<Attribution>> bySpeaker = new LinkedHashMap<>();
    for (Attribution attribution : examined.alone().attributions()) {
      if (attribution.type() != Attribution.Type.INDIRECT) {
        bySpeaker
            .computeIfAbsent(
                attribution.speaker().map(Speaker::entity), speaker -> new ArrayList<>())
            .add(attribution);
      }
    }
    Article article = examined.alone().article();
    Ranges ranges = new Ranges();
    List<DocumentSymbol> symbols = new ArrayList<>();
    bySpeaker.forEach(
        (speaker, said) -> {
          List<DocumentSymbol> quotations =
              said.stream().map(attribution -> quotation(article, attribution, ranges)).toList();
          symbols.add(speaker(speaker, said, quotations));
        });
    return symbols;
  }

  private DocumentSymbol speaker(
      Optional<Entity> speaker, List<Attribution> said, List<DocumentSymbol> quotations) {
    Range all =
        new Range(
            quotations.get(0).getRange().getStart(),
            quotations.get(quotations.size() - 1).getRange().getEnd());
    DocumentSymbol symbol =
        new DocumentSymbol(
            speaker.map(s -> MarkdownWords.line(s.name())).orElseGet(() -> phrases.get("unknown")),
            SymbolKind.Object,
            all,
            quotations.get(0).getSelectionRange());
    said.stream()
        .flatMap(a -> a.speaker().stream())
        .flatMap(s -> s.role().stream())
        .findFirst()
        .ifPresent(role -> symbol.setDetail(MarkdownWords.line(role)));
    symbol.setChildren(quotations);
    return symbol;
  }

  private static DocumentSymbol quotation(Article article, Attribution attribution, Ranges ranges) {
    List<Span> content = attribution.content();
    Span all = content.get(0).cover(content.get(content.size() - 1));
    String words = MarkdownWords.line(all.of(article.text()));
    boolean cut = words.codePointCount(0, words.length()) > LONGEST;
    String name = cut ? words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…" : words;
    return new DocumentSymbol(
        name, SymbolKind.String, ranges.of(article, all), ranges.of(article, content.get(0)));
  }
}
