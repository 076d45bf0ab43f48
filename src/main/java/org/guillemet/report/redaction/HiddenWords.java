package org.guillemet.report.redaction;

import java.util.BitSet;
import java.util.List;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.Speaker;
import org.guillemet.linguistics.Entity;
import org.guillemet.pipeline.Checked;
import org.guillemet.quotations.MarkFault;
import org.guillemet.quotations.Quotation;
import org.guillemet.quotations.Quotation.Form;
import org.guillemet.quotations.Quotation.Use;
import org.guillemet.quotations.QuotationFinder;
import org.guillemet.text.Article;
import org.guillemet.text.Block;
import org.guillemet.text.MappedText;
import org.guillemet.text.Span;

/**
 * What of one file must not be shown: the words of its quotations, those that stand for a source
 * whose name is withheld, what that source has said, quoted or not, and where the file has any of
 * them once more.
 */
final class HiddenWords {

  private final WordRuns runs = new WordRuns();

  /** Offsets in the decoded file. */
  private final BitSet source;

  HiddenWords(Checked checked) {
    Article article = checked.article();
    BitSet reading = new BitSet();
    checked.quotations().stream()
        .filter(HiddenWords::isQuoted)
        .forEach(q -> hide(article, q.words(), reading));
    checked.attributions().stream()
        .filter(a -> a.type() == Attribution.Type.DIRECT)
        .flatMap(a -> a.content().stream())
        .forEach(words -> hide(article, words, reading));
    hideAroundStrayMarks(article, reading);
    hideUnnamed(checked, reading);
    this.source = inSource(article.reading(), reading);
    checked.entities().stream()
        .filter(entity -> !isUnnamed(entity))
        .flatMap(entity -> entity.mentions().stream())
        .filter(mention -> !isHidden(article, mention))
        .forEach(mention -> runs.show(mention.of(article.text())));
    source.or(inSource(article.reading(), runs.in(article.text())));
    source.or(runs.in(article.source()));
    hideInUnread(article);
  }

  /** What readers do not see may quote as well: comments, front matter. */
  private void hideInUnread(Article article) {
    String file = article.source();
    for (int start = 0; start < file.length(); ) {
      int end = start;
      while (end < file.length() && !article.reading().holds(end)) {
        end++;
      }
      BitSet quoted = QuotedWords.in(file.substring(start, end));
      for (int i = quoted.nextSetBit(0); i >= 0; i = quoted.nextSetBit(i + 1)) {
        source.set(start + i);
      }
      start = end + 1;
    }
  }

  /** Italics may be anything; quotation marks are quotation marks, whatever they are used for. */
  private static boolean isQuoted(Quotation quotation) {
    return quotation.form() != Form.EMPHASIS || quotation.use() == Use.SPEECH;
  }

  private void hide(Article article, Span words, BitSet reading) {
    reading.set(words.start(), words.end());
    runs.hide(words.of(article.text()));
  }

  /** Where a mark does not pair, nobody can tell which words of its paragraph are quoted. */
  private static void hideAroundStrayMarks(Article article, BitSet reading) {
    List<MarkFault> faults = new QuotationFinder().find(article).faults();
    for (Block block : article.blocks()) {
      Span span = block.span();
      if (faults.stream().anyMatch(fault -> fault.mark().overlaps(span))) {
        reading.set(span.start(), span.end());
      }
    }
  }

  private void hideUnnamed(Checked checked, BitSet reading) {
    String text = checked.article().text();
    for (Attribution attribution : checked.attributions()) {
      if (attribution.speaker().map(Speaker::entity).filter(HiddenWords::isUnnamed).isPresent()) {
        attribution.source().forEach(words -> reading.set(words.start(), words.end()));
        attribution.source().forEach(words -> runs.hideWhole(words.of(text)));
        attribution.content().forEach(words -> hide(checked.article(), words, reading));
      }
    }
    for (Entity entity : checked.entities()) {
      if (isUnnamed(entity)) {
        entity.mentions().forEach(words -> reading.set(words.start(), words.end()));
        runs.hideWhole(entity.name());
        entity.aliases().forEach(runs::hideWhole);
      }
    }
  }

  private static boolean isUnnamed(Entity entity) {
    return entity.kind() == Entity.Kind.UNNAMED;
  }

  private static BitSet inSource(MappedText reading, BitSet hidden) {
    BitSet source = new BitSet();
    for (int start = hidden.nextSetBit(0); start >= 0; ) {
      int end = hidden.nextClearBit(start);
      Span words = reading.toSource(new Span(start, end));
      source.set(words.start(), words.end());
      start = hidden.nextSetBit(end);
    }
    return source;
  }

  /** Adds what another reading of the same file hides. */
  void add(HiddenWords other) {
    source.or(other.source);
    runs.addAll(other.runs);
  }

  /** Whether all of some words is hidden. */
  boolean isHidden(Article article, Span words) {
    Span place = article.reading().toSource(words);
    return !place.isEmpty() && source.nextClearBit(place.start()) >= place.end();
  }

  /** The file without them. */
  String source(Article article) {
    return Blackout.of(article.source(), source::get);
  }

  /** What a reader sees of the file, without them. */
  String text(Article article) {
    return Blackout.of(
        article.text(),
        i -> {
          Span place = article.reading().toSource(new Span(i, i + 1));
          int next = source.nextSetBit(place.start());
          return next >= 0 && next < place.end();
        });
  }

  /** Another text that may have them. */
  String in(String other) {
    return Blackout.of(other, runs.in(other)::get);
  }

  /** Another text that may quote. */
  String inQuoting(String other) {
    BitSet hidden = runs.in(other);
    hidden.or(QuotedWords.in(other));
    return Blackout.of(other, hidden::get);
  }
}
