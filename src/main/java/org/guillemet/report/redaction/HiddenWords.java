package org.guillemet.report.redaction;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.Speaker;
import org.guillemet.linguistics.Entity;
import org.guillemet.pipeline.Checked;
import org.guillemet.quotations.Quotation;
import org.guillemet.quotations.Quotation.Form;
import org.guillemet.quotations.Quotation.Use;
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

  private static final String DOUBLE_MARKS = "«»“”„‟\"";
  private static final char SINGLE_OPENING = '‘';

  /** Quoted words in a text that has not been looked at otherwise. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "«[^»]*»?|[“„][^”“]*[”“]?|\"[^\"]*\"?|(?<![\\p{L}\\p{N}])[‘'](?:[^’']|[’'](?=\\p{L}))*[’']?");

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
    hideAroundStrayMarks(checked, reading);
    hideUnnamed(checked, reading);
    this.source = inSource(article.reading(), reading);
    checked.entities().stream()
        .filter(e -> !isHidden(article, e))
        .forEach(
            e -> {
              runs.show(e.name());
              e.aliases().forEach(runs::show);
            });
    source.or(inSource(article.reading(), runs.in(article.text())));
    source.or(runs.in(article.source()));
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
  private static void hideAroundStrayMarks(Checked checked, BitSet reading) {
    BitSet quoted = new BitSet();
    checked.quotations().forEach(q -> quoted.set(q.span().start(), q.span().end()));
    String text = checked.article().text();
    for (Block block : checked.article().blocks()) {
      for (int i = block.span().start(); i < block.span().end(); i++) {
        if (!quoted.get(i) && isMark(text, i)) {
          reading.set(block.span().start(), block.span().end());
          break;
        }
      }
    }
  }

  private static boolean isMark(String text, int offset) {
    char c = text.charAt(offset);
    boolean inWord = offset > 0 && Character.isLetter(text.charAt(offset - 1));
    return DOUBLE_MARKS.indexOf(c) >= 0 || c == SINGLE_OPENING && !inWord;
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
  }

  /** Whether an entity has no name, or one that only hidden words have. */
  boolean isHidden(Article article, Entity entity) {
    List<Span> mentions = entity.mentions();
    return isUnnamed(entity)
        || !mentions.isEmpty() && mentions.stream().allMatch(m -> isHidden(article, m));
  }

  private boolean isHidden(Article article, Span words) {
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
    QUOTED.matcher(other).results().forEach(quoted -> hidden.set(quoted.start(), quoted.end()));
    return Blackout.of(other, hidden::get);
  }
}
