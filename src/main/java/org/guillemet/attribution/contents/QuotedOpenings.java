package org.guillemet.attribution.contents;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Source;
import org.guillemet.linguistics.Grammar;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.quotations.Quotation.Use;
import org.guillemet.text.Span;

/**
 * Reads the source between a preposition that opens a sentence and a quotation that is all of its
 * rest, from the order of the words alone: "Pour ce pêcheur du Gabut, « la rade se vide »." The
 * parser takes such a phrase for anything, as it has no verb to hang it on.
 */
public final class QuotedOpenings {

  /** A longer phrase is no name of somebody. */
  private static final int WORDS = 14;

  /** What is quoted in fewer words, marks and stop included, may be a name or a nickname. */
  private static final int NAME = 8;

  private static final Set<String> FIRST = Set.of("DET", "PROPN", "NOUN", "PRON", "NUM");

  private final Context context;

  public QuotedOpenings(Context context) {
    this.context = context;
  }

  /**
   * @param first index of the preposition's first token
   * @param behind index behind its last token
   */
  public Optional<Source> find(Sentence sentence, int first, int behind) {
    int comma = behind;
    while (comma < sentence.size() - 1 && !sentence.token(comma).isPunctuation()) {
      comma++;
    }
    List<Token> phrase = sentence.tokens().subList(behind, comma);
    if (first > 0
        || phrase.isEmpty()
        || phrase.size() > WORDS
        || !FIRST.contains(phrase.get(0).pos())
        || phrase.stream().anyMatch(t -> t.isVerbal() && Grammar.isFinite(sentence, t))
        || !leadsToQuotation(sentence, comma)) {
      return Optional.empty();
    }
    Span words = phrase.get(0).span().cover(phrase.get(phrase.size() - 1).span());
    return phrase.stream()
        .filter(t -> !t.pos().equals("PRON") || phrase.size() == 1)
        .filter(t -> context.cues().canSpeak(t))
        .findFirst()
        .map(t -> new Source(List.of(words), Optional.of(new Node(sentence, t))));
  }

  /** A comma, and behind it a quotation that says something, up to the end of the sentence. */
  private boolean leadsToQuotation(Sentence sentence, int comma) {
    if (comma + 1 >= sentence.size() || !sentence.token(comma).text().equals(",")) {
      return false;
    }
    Token next = sentence.token(comma + 1);
    int last = sentence.token(Grammar.lastWord(sentence) - 1).span().end();
    return context
        .quotationAround(next.span())
        .filter(q -> q.span().start() >= sentence.token(comma).span().end())
        .filter(q -> q.span().end() >= last)
        .filter(q -> q.use() == Use.SPEECH || sentence.size() - comma > NAME)
        .isPresent();
  }
}
