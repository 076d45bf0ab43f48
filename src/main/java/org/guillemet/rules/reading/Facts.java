package org.guillemet.rules.reading;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.guillemet.claims.Claim;
import org.guillemet.claims.Claim.Certainty;
import org.guillemet.claims.Claim.Support;
import org.guillemet.compare.Account;
import org.guillemet.compare.Statement;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.text.Article;
import org.guillemet.text.Folding;
import org.guillemet.text.Language;
import org.guillemet.text.Span;
import org.guillemet.text.SpanIndex;

/**
 * Tells what articles state as facts, asking once of each claim. Used for one check; not
 * thread-safe.
 */
public final class Facts {

  private final Map<Claim, Boolean> known = new IdentityHashMap<>();
  private final Map<Account, SpanIndex<Span>> attributed = new IdentityHashMap<>();
  private final Map<Language, List<String>> prepositions = new HashMap<>();

  /** Whether nobody is named for the statement, and it is no part of another one. */
  public boolean has(Statement statement) {
    Boolean before = known.get(statement.claim());
    if (before == null) {
      before = isFact(statement);
      known.put(statement.claim(), before);
    }
    return before;
  }

  private boolean isFact(Statement statement) {
    Claim claim = statement.claim();
    boolean nobody =
        claim.support() == Support.NONE
            || claim.support() == Support.SENTENCE && !isNearAttribution(statement);
    return nobody
        && !statement.isEstimate()
        && !isSaying(statement)
        && statement.claim().certainty() == Certainty.ASSERTED
        && opensSentence(statement);
  }

  /** Whether somebody says something in it, also where it could not be read what. */
  private static boolean isSaying(Statement statement) {
    Language language = statement.account().article().language();
    return Lexicon.of(language).has("cue-verbs", statement.claim().predicate(), "clause");
  }

  /** Whether the words name a source, even one that could not be read. */
  private boolean isNearAttribution(Statement statement) {
    Article article = statement.account().article();
    Span span = statement.claim().span();
    String words = " " + Folding.spaced(span.of(article.text())) + " ";
    return prepositions.computeIfAbsent(article.language(), Facts::prepositions).stream()
            .anyMatch(words::contains)
        || !attributed
            .computeIfAbsent(statement.account(), Facts::attributed)
            .overlapping(span)
            .isEmpty();
  }

  /**
   * A clause inside another may be hung on what goes before. A capital is not enough: names have
   * one, and so have all words of some headlines.
   */
  private static boolean opensSentence(Statement statement) {
    Article article = statement.account().article();
    Span span = statement.claim().span();
    return Character.isUpperCase(article.text().codePointAt(span.start()))
        && Passages.opensSentence(article, span);
  }

  /** Those of several words, folded, with spaces around. */
  private static List<String> prepositions(Language language) {
    return Lexicon.of(language).words("source-prepositions").stream()
        .filter(p -> p.contains(" "))
        .map(p -> " " + Folding.spaced(p) + " ")
        .toList();
  }

  private static SpanIndex<Span> attributed(Account account) {
    return new SpanIndex<>(
        account.attributions().stream().flatMap(Passages::spans).toList(), List::of);
  }
}
