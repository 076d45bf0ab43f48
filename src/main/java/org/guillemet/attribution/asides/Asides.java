package org.guillemet.attribution.asides;

import static org.guillemet.linguistics.Grammar.range;
import static org.guillemet.linguistics.Grammar.subtree;
import static org.guillemet.linguistics.Grammar.without;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Cue;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.attribution.drafts.Source;
import org.guillemet.attribution.layout.UnopenedAttributions;
import org.guillemet.attribution.sources.SourceFinder;
import org.guillemet.linguistics.Clitics;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.Predication;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.quotations.Quotation;
import org.guillemet.quotations.Quotation.Use;
import org.guillemet.text.Block;
import org.guillemet.text.Span;

/**
 * Finds cues that stand behind or inside what they attribute: "« On ferme », a dit Brun", "The
 * pumps, she says, are dead".
 */
public final class Asides {

  /** A verb of speech before its subject, behind a comma, says nothing else. */
  private static final double INVERTED = 0.8;

  private final Context context;
  private final SourceFinder sources;
  private final AsideContents contents;

  public Asides(Context context, SourceFinder sources) {
    this.context = context;
    this.sources = sources;
    this.contents = new AsideContents(context);
  }

  public Optional<Draft> find(Cue cue) {
    Sentence sentence = cue.sentence();
    if (cue.isQuoted()
        || !Grammar.isFinite(sentence, cue.verb())
            && sources.subject(sentence, cue.verb()).isEmpty()) {
      return Optional.empty();
    }
    BitSet content = contentBefore(sentence, cue.verb());
    BitSet own = without(subtree(sentence, cue.verb()), content);
    int from = clauseStart(sentence, cue.verb(), own);
    boolean inverted = isInverted(cue, from);
    if (inverted) {
      own.set(cue.verb().index() + 1, sources.endOfInvertedSubject(sentence, cue.verb()));
    }
    if (from == 0) {
      return new DetachedAsides(context, sources).find(cue);
    }
    if (isSubordinate(sentence, cue.verb(), from) || isAnswer(sentence, cue.verb(), from)) {
      return Optional.empty();
    }
    Token before = sentence.token(from - 1);
    boolean comma =
        before.text().equals(",")
            || isDash(before)
            || before.text().equals(":") && isHeadline(sentence)
            || inverted && Set.of("?", "!", "…", "...").contains(before.text())
            || inverted && UnopenedAttributions.isClosing(context, before);
    Optional<Quotation> quotation =
        quotationEndingAt(sentence, from)
            .filter(
                q -> comma || endsInPunctuation(q) || q.span().start() <= sentence.span().start());
    int to = clauseEnd(sentence, cue.verb(), own);
    if (hasClauseBehind(cue, quotation.isPresent()) || isMain(cue, from)) {
      return Optional.empty();
    }
    boolean stated = states(sentence, from - 1, own) || isInterrupted(sentence, to);
    if (quotation.isEmpty() && !(comma && !cue.classes().isEmpty() && stated)) {
      return Optional.empty();
    }
    List<Span> around = contents.around(cue, own, from, to, quotation);
    BitSet outside = range(from, to);
    Source source =
        sources.ofAside(sentence, cue.verb(), without(range(0, sentence.size()), outside));
    boolean sure = inverted && comma && !source.isNone();
    return cue.draft(
            around, source, quotation.isPresent() ? FoundBy.INCISE_OF_QUOTATION : FoundBy.INCISE)
        .map(d -> sure ? d.withConfidence(INVERTED) : d);
  }

  /** "…, a annoncé la mairie": nothing but auxiliaries before the verb, its subject behind. */
  private boolean isInverted(Cue cue, int from) {
    Sentence sentence = cue.sentence();
    int verb = cue.verb().index();
    boolean bare =
        sentence.tokens().subList(from, verb).stream()
            .allMatch(t -> t.pos().equals("AUX") || t.pos().equals("PRON"));
    return bare
        && cue.takesQuotation()
        && (sources.endOfInvertedSubject(sentence, cue.verb()) > verb + 1
            || sentence.tokens().subList(from, verb).stream().anyMatch(Clitics::isTied));
  }

  /** What the parser made the verb's content, left of it; or all but the verb's own words. */
  private static BitSet contentBefore(Sentence sentence, Token verb) {
    BitSet content = new BitSet();
    sentence
        .children(verb, "ccomp", "parataxis", "dep", "obj", "advcl", "dislocated", "csubj")
        .filter(t -> t.index() < verb.index())
        .filter(t -> !t.is("advcl") || sentence.child(t, "mark").isEmpty())
        .filter(t -> !t.is("obj") || !t.pos().equals("PRON"))
        .forEach(t -> content.or(subtree(sentence, t)));
    return content;
  }

  /** The first token of the verb's own clause: its subject, auxiliaries and adverbs before it. */
  private int clauseStart(Sentence sentence, Token verb, BitSet own) {
    int from = verb.index();
    while (from > 0 && own.get(from - 1) && !isBoundary(sentence.token(from - 1))) {
      from--;
    }
    Optional<Token> subject =
        sources.subject(sentence, verb).filter(t -> t.index() < verb.index() && own.get(t.index()));
    if (subject.isPresent()) {
      BitSet phrase = subtree(sentence, subject.get());
      int first = subject.get().index();
      while (first > 0 && phrase.get(first - 1) && !context.isQuoted(sentence.token(first - 1))) {
        first--;
      }
      from = Math.min(from, first);
    }
    return from;
  }

  private int clauseEnd(Sentence sentence, Token verb, BitSet own) {
    int to = verb.index() + 1;
    while (to < sentence.size()
        && !context.isQuoted(sentence.token(to))
        && (own.get(to) || sentence.token(to).isPunctuation() && own.get(to + 1))) {
      to++;
    }
    return to;
  }

  private boolean isBoundary(Token t) {
    return t.isPunctuation() && ",;:".contains(t.text()) || isDash(t) || context.isQuoted(t);
  }

  private static boolean isDash(Token t) {
    return t.text().equals("—") || t.text().equals("–") || t.text().equals("--");
  }

  /** "when she spoke", "who said": the verb belongs to another clause; "as he said" is a cue. */
  private static boolean isSubordinate(Sentence sentence, Token verb, int from) {
    return verb.relation().equals("acl:relcl")
        || sentence
            .children(verb, "mark")
            .filter(m -> m.index() >= from)
            .anyMatch(m -> !sentence.isA(m, WordClass.AS));
  }

  /** "To which she said": what follows is said to what stands before. */
  private static boolean isAnswer(Sentence sentence, Token verb, int from) {
    return sentence.tokens().subList(from, verb.index()).stream()
        .anyMatch(t -> sentence.isA(t, WordClass.WHICH));
  }

  /** "When it rained, Brun said the dam would hold": the clause before the comma is not said. */
  private static boolean isMain(Cue cue, int from) {
    Sentence sentence = cue.sentence();
    Token first = sentence.token(0);
    int behind = cue.verb().index() + 1;
    boolean opened =
        from > 0
            && (first.pos().equals("SCONJ")
                || first.is("mark")
                || first.is("advmod") && sentence.isA(first, WordClass.WHEN));
    return opened
        && behind < sentence.size()
        && !sentence.token(behind).isPunctuation()
        && Grammar.clause(sentence, behind, Grammar.lastWord(sentence)) != Predication.NO;
  }

  private boolean endsInPunctuation(Quotation quotation) {
    String words = quotation.words().of(context.text());
    return !words.isEmpty() && ",.!?…;-–—".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /**
   * A clause that the verb governs to its right makes that clause its content; behind a quotation
   * only one that a complementiser opens, as the parser finds clauses there too easily.
   */
  private boolean hasClauseBehind(Cue cue, boolean quotationBefore) {
    Sentence sentence = cue.sentence();
    return sentence
        .children(cue.verb(), "ccomp")
        .filter(t -> t.index() > cue.verb().index() && !context.isQuoted(t))
        .anyMatch(t -> !quotationBefore || sentence.child(t, "mark").isPresent());
  }

  /** The quotation that ends right before the token, but for a comma. */
  private Optional<Quotation> quotationEndingAt(Sentence sentence, int index) {
    int i = index - 1;
    Token before = sentence.token(i);
    boolean comma = before.text().equals(",") || before.text().equals(":") && isHeadline(sentence);
    if (i > 0 && comma && !context.isQuoted(before)) {
      i--;
    }
    return context
        .quotationAround(sentence.token(i).span())
        .filter(q -> q.use() != Use.TITLE && q.use() != Use.TERM && !isOccasion(sentence, q));
  }

  /** "On Monday's episode of “Good Morning,” Brun said": a name inside the opening phrase. */
  private boolean isOccasion(Sentence sentence, Quotation quotation) {
    List<Token> before =
        sentence.tokens().stream()
            .takeWhile(t -> t.span().end() <= quotation.span().start())
            .toList();
    String words = quotation.words().of(context.text());
    return !before.isEmpty()
        && !words.isEmpty()
        && before.get(0).pos().equals("ADP")
        && before.stream().noneMatch(t -> t.isVerbal() || t.isPunctuation())
        && Character.isUpperCase(words.codePointAt(0));
  }

  /** "« On ferme » : la maire tranche": in headlines a colon does what a comma does elsewhere. */
  private boolean isHeadline(Sentence sentence) {
    return context
        .blockAt(sentence.span().start())
        .filter(b -> b.kind() == Block.Kind.TITLE || b.kind() == Block.Kind.HEADING)
        .isPresent();
  }

  /** Whether a main clause that is not the cue's own stands before the token. */
  private static boolean states(Sentence sentence, int end, BitSet own) {
    for (int i = 0; i < end; i++) {
      Token t = sentence.token(i);
      boolean subordinate = t.is("acl") || t.is("advcl") && sentence.child(t, "mark").isPresent();
      boolean main = !subordinate && !t.is("aux");
      boolean verb = t.isVerbal() && Grammar.isFinite(sentence, t) || t.is("cop");
      if (main && verb && !own.get(i)) {
        return true;
      }
    }
    return false;
  }

  /** "The bridge, Brun said, will close": behind another comma the verb of the statement. */
  private boolean isInterrupted(Sentence sentence, int to) {
    boolean closed =
        to < sentence.size()
            && (sentence.token(to).text().equals(",") || sentence.token(to - 1).text().equals(","));
    if (!closed) {
      return false;
    }
    return sentence.tokens().subList(to, sentence.size()).stream()
        .anyMatch(
            t ->
                (t.isVerbal() && Grammar.isFinite(sentence, t) || t.is("cop"))
                    && !context.isQuoted(t));
  }
}
