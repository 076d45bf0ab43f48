package org.guillemet.rules.builtin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guillemet.attribution.Attribution;
import org.guillemet.linguistics.Entity;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.rules.ArticleFacts;
import org.guillemet.text.SortedSpans;
import org.guillemet.text.Span;

/**
 * Tells whether a name of one word stands for a person whom the article does not introduce: bodies,
 * papers and places are named by one word, too. Used for one article.
 */
final class PersonEvidence {

  private final ArticleFacts facts;

  PersonEvidence(ArticleFacts facts) {
    this.facts = facts;
  }

  /**
   * Whether everything speaks for a person: very words, or the recogniser at each mention; no
   * longer name, unless of a person, begins with the word; nothing belongs to it as to a thing
   * ("its tariff").
   */
  boolean isPerson(Entity entity, Attribution attribution) {
    List<Token> tokens = new ArrayList<>();
    for (Span mention : entity.mentions()) {
      for (Token token : tokens(mention)) {
        if (entity.name().contains(token.text())) {
          tokens.add(token);
        }
      }
    }
    return !tokens.isEmpty()
        && (attribution.type() != Attribution.Type.INDIRECT
            || tokens.stream().allMatch(t -> t.name() == NameType.PERSON))
        && Character.isLetter(entity.name().codePointAt(entity.name().length() - 1))
        && !entity.name().contains("-")
        && !isFirstOfLonger(entity)
        && !isThing(entity);
  }

  private List<Token> tokens(Span span) {
    List<Sentence> sentences = facts.analysis().sentences();
    int at = SortedSpans.firstEndingBehind(sentences, Sentence::span, span.start());
    return at >= sentences.size()
        ? List.of()
        : sentences.get(at).tokens().stream().filter(t -> span.contains(t.span())).toList();
  }

  /** "Relitek" where "Relitek Controls" stands, too: a surname is the last word of a name. */
  private boolean isFirstOfLonger(Entity entity) {
    return facts.analysis().sentences().stream()
        .flatMap(
            s ->
                s.tokens().stream()
                    .filter(t -> t.text().equals(entity.name()) && t.index() + 1 < s.size())
                    .map(t -> s.token(t.index() + 1)))
        .anyMatch(next -> Character.isUpperCase(next.text().charAt(0)));
  }

  /** "Lumenode puts its tariff": what is the subject of a verb whose object is "its". */
  private boolean isThing(Entity entity) {
    for (Sentence sentence : facts.analysis().sentences()) {
      for (Token token : sentence.tokens()) {
        Optional<Token> verb = sentence.head(token).filter(v -> token.is("nsubj"));
        if (token.text().equals(entity.name())
            && verb.isPresent()
            && sentence.subtree(verb.get()).stream()
                .anyMatch(t -> t.index() > token.index() && sentence.isA(t, WordClass.ITS))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Tom O'Neill", "FranÃ§ois Hollande": whole in the text, title or caption, however spelt. */
  boolean isNamedInFull(Entity entity) {
    Pattern full =
        Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}\\p{S}’'.-]*\\h+(?:\\p{Lu}\\.\\h*)?"
                + spelt(entity.name())
                + "(?!\\p{L})");
    return full.matcher(facts.article().text()).find()
        || facts.article().metadata().title().filter(t -> full.matcher(t).find()).isPresent();
  }

  private static String spelt(String name) {
    StringBuilder pattern = new StringBuilder();
    name.codePoints()
        .forEach(
            c ->
                pattern.append(
                    c == '\'' || c == '’' ? "['’]" : Pattern.quote(Character.toString(c))));
    return pattern.toString();
  }
}
