package org.guillemet.rules.builtin;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.attribution.Attribution;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.quotations.MarkFault;
import org.guillemet.quotations.Quotation;
import org.guillemet.quotations.Quotation.Form;
import org.guillemet.quotations.Quotation.Use;
import org.guillemet.rules.ArticleFacts;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Message;
import org.guillemet.rules.Rule;
import org.guillemet.rules.RuleSettings;
import org.guillemet.rules.Severity;
import org.guillemet.rules.reading.Passages;
import org.guillemet.text.Block;
import org.guillemet.text.Block.Kind;
import org.guillemet.text.Folding;
import org.guillemet.text.PhraseFinder;
import org.guillemet.text.SortedSpans;
import org.guillemet.text.Span;
import org.guillemet.text.SpanIndex;

/** Flags quoted speech that no speaker is given for, near it or carried over. */
final class UnattributedQuotation implements Rule {

  private static final Set<Kind> RUNNING_TEXT =
      Set.of(Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.BLOCK_QUOTE);

  /** What opens a correction note is no longer. */
  private static final int NOTE = 40;

  /** Nobody is named for a quotation more words before it. */
  private static final int INTRODUCTION = 40;

  @Override
  public String name() {
    return "unattributed-quotation";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public List<Finding> check(ArticleFacts facts, RuleSettings settings) {
    SpanIndex<Attribution> contents = new SpanIndex<>(facts.attributions(), Attribution::content);
    Set<String> attributed =
        facts.quotations().all().stream()
            .filter(q -> isAttributed(contents, q))
            .map(q -> Folding.spaced(q.words().of(facts.article().text())))
            .collect(Collectors.toSet());
    // A mark that does not pair is told of already, and where the words end is a guess.
    SpanIndex<MarkFault> faults =
        new SpanIndex<>(
            facts.quotations().faults().stream()
                .filter(f -> f.kind() != MarkFault.Kind.MISMATCHED)
                .toList(),
            f -> List.of(f.mark()));
    SpanIndex<Attribution> cues =
        new SpanIndex<>(
            facts.attributions().stream().filter(a -> !a.source().isEmpty()).toList(),
            Attribution::cue);
    Map<Quotation, String> open = new LinkedHashMap<>();
    facts.quotations().all().stream()
        .filter(q -> q.depth() == 0 && isSpeech(q) && isRunningText(facts, q))
        .filter(q -> faults.overlapping(q.span()).isEmpty() && !isLinedUp(facts, cues, q))
        .filter(q -> !isAttributed(contents, q))
        .forEach(q -> open.put(q, Folding.spaced(q.words().of(facts.article().text()))));
    Set<String> repeated = repeated(attributed, open.values());
    return open.entrySet().stream()
        .filter(e -> !repeated.contains(e.getValue()))
        .map(e -> finding(facts, e.getKey()))
        .toList();
  }

  private static boolean isSpeech(Quotation quotation) {
    return quotation.use() == Use.SPEECH
        && (quotation.form() == Form.DOUBLE || quotation.form() == Form.SINGLE);
  }

  /**
   * Whether somebody speaks in the sentence of the quotation, outside of it, or in the one before
   * it in its paragraph: whose words these are is then a question of reading, not of attribution.
   */
  private static boolean isLinedUp(
      ArticleFacts facts, SpanIndex<Attribution> cues, Quotation quotation) {
    List<Sentence> sentences = facts.analysis().sentences();
    int first = SortedSpans.firstEndingBehind(sentences, Sentence::span, quotation.span().start());
    int last = SortedSpans.firstEndingBehind(sentences, Sentence::span, quotation.span().end() - 1);
    Optional<Span> paragraph = Passages.blockOf(facts, quotation.span()).map(Block::span);
    if (last >= sentences.size() || paragraph.isEmpty()) {
      return false;
    }
    if (isIntroduced(facts, sentences.get(first), quotation)) {
      return true;
    }
    Span line = sentences.get(Math.max(0, first - 1)).span().cover(sentences.get(last).span());
    return cues.overlapping(line).stream()
        .flatMap(a -> a.cue().stream())
        .anyMatch(
            c -> line.contains(c) && paragraph.get().contains(c) && !quotation.span().overlaps(c));
  }

  /**
   * "Pour Sy, le secrétaire :", "As Sy once put it,", "Cruz called Sy a “liar” and a “…”": somebody
   * stands before a colon or behind "as", or is the subject of a verb of speech or naming, in the
   * quotation's sentence.
   */
  private static boolean isIntroduced(ArticleFacts facts, Sentence sentence, Quotation quotation) {
    Lexicon lexicon = facts.analysis().lexicon();
    int start = quotation.span().start();
    int end = SortedSpans.firstStartingFrom(sentence.tokens(), Token::span, start);
    List<Token> before = sentence.tokens().subList(Math.max(0, end - INTRODUCTION), end);
    if (before.isEmpty()) {
      return false;
    }
    boolean colon = before.get(before.size() - 1).text().equals(":");
    boolean somebody =
        before.stream()
            .anyMatch(
                t ->
                    t.name() != NameType.NONE
                        || t.pos().equals("NOUN")
                            && !lexicon
                                .classes("speaker-nouns")
                                .getOrDefault(t.lemma(), Set.of())
                                .isEmpty());
    boolean as =
        sentence.isA(sentence.token(0), WordClass.AS)
            && before.stream().anyMatch(t -> lexicon.words("cue-verbs").contains(t.lemma()));
    return (colon || as) && somebody
        || before.stream()
            .filter(Token::isVerbal)
            .filter(
                t ->
                    Stream.of("quote", "naming", "manner")
                        .anyMatch(c -> lexicon.has("cue-verbs", t.lemma(), c)))
            .anyMatch(t -> sentence.child(t, "nsubj").isPresent());
  }

  private static boolean isRunningText(ArticleFacts facts, Quotation quotation) {
    return Passages.blockOf(facts, quotation.span())
        .filter(b -> RUNNING_TEXT.contains(b.kind()) && !isCorrection(facts, b))
        .isPresent();
  }

  /** "RECTIFICATIF : …": what the paper takes back nobody has said. */
  private static boolean isCorrection(ArticleFacts facts, Block block) {
    int start = block.span().start();
    String text = facts.article().text();
    String words = Folding.lower(text.substring(start, Math.min(block.span().end(), start + NOTE)));
    return Lexicon.of(facts.analysis().language()).words("correction-notes").stream()
        .anyMatch(
            w ->
                words.startsWith(w)
                    && words
                        .substring(w.length())
                        .stripLeading()
                        .matches("(?s)[:.\u2014\u2013-].*"));
  }

  /** Whether it stands in a content whose source is given, or whose speaker is known without. */
  private static boolean isAttributed(SpanIndex<Attribution> contents, Quotation quotation) {
    Span words = quotation.words();
    return contents.overlapping(words).stream()
        .filter(a -> isOutside(a, quotation))
        .anyMatch(UnattributedQuotation::hasSource);
  }

  /** Whether it says who speaks the quotation, and not who speaks inside it. */
  private static boolean isOutside(Attribution attribution, Quotation quotation) {
    boolean aside = attribution.content().get(0).start() <= quotation.span().start();
    return aside || attribution.cue().stream().noneMatch(quotation.words()::contains);
  }

  private static boolean hasSource(Attribution attribution) {
    return !attribution.source().isEmpty()
        || !attribution.cue().isEmpty()
        || attribution.speaker().isPresent()
        || attribution.candidates().size() > 1;
  }

  /** A pull quote says again what the body attributes. */
  private static Set<String> repeated(Set<String> attributed, Collection<String> words) {
    PhraseFinder finder = new PhraseFinder(words);
    return attributed.stream().flatMap(a -> finder.in(a).stream()).collect(Collectors.toSet());
  }

  private Finding finding(ArticleFacts facts, Quotation quotation) {
    return new Finding(
        name(),
        severity(),
        facts.article(),
        quotation.span(),
        Message.of("unattributed-quotation"),
        List.of());
  }
}
