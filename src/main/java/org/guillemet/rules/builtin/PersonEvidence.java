package org.guillemet.rules.builtin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guillemet.attribution.Attribution;
import org.guillemet.linguistics.Entity;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.rules.ArticleFacts;

/**
 * Tells whether a name of one word stands for a person whom the article does not introduce: bodies,
 * papers and places are named by one word, too. Used for one article.
 */
final class PersonEvidence {

  private final ArticleFacts facts;

  /** Words that begin with a capital, and where they stand. */
  private final Map<String, List<Node>> words = new HashMap<>();

  /** What has been found to be no person, by name. */
  private final Map<String, Boolean> things = new HashMap<>();

  PersonEvidence(ArticleFacts facts) {
    this.facts = facts;
    for (Sentence sentence : facts.analysis().sentences()) {
      for (Token token : sentence.tokens()) {
        if (Character.isUpperCase(token.text().charAt(0))) {
          words
              .computeIfAbsent(token.text(), w -> new ArrayList<>())
              .add(new Node(sentence, token));
        }
      }
    }
  }

  /**
   * Whether everything speaks for a person: that it is quoted, or the recogniser at each mention;
   * no longer name begins with the word, and nothing belongs to it as to a thing ("its tariff").
   * Abbreviations and double names are none.
   */
  boolean isPerson(Entity entity, Attribution attribution) {
    List<Node> nodes = places(entity);
    boolean letters = entity.name().chars().allMatch(c -> Character.isLetter(c) || isQuote(c));
    boolean capitals = entity.name().equals(entity.name().toUpperCase(Locale.ROOT));
    return letters
        && !capitals
        && !Lexicon.of(facts.analysis().language()).words("outlets").contains(entity.name())
        && !nodes.isEmpty()
        && (attribution.type() != Attribution.Type.INDIRECT
            || nodes.stream().allMatch(n -> n.token().name() == NameType.PERSON))
        && !things.computeIfAbsent(
            entity.name(), n -> nodes.stream().anyMatch(p -> isFirstOfLonger(p) || isThing(p)));
  }

  /** Where the word stands; tokens have straight apostrophes. */
  private List<Node> places(Entity entity) {
    return words.getOrDefault(entity.name().replace('’', '\''), List.of());
  }

  private static boolean isQuote(int c) {
    return c == '\'' || c == '’';
  }

  /** "Norvane" where "Norvane Systems" stands, too: a surname is the last word of a name. */
  private static boolean isFirstOfLonger(Node node) {
    int next = node.token().index() + 1;
    return next < node.sentence().size()
        && Character.isUpperCase(node.sentence().token(next).text().charAt(0));
  }

  /** "Tavira puts its tariff": what is the subject of a verb whose object is "its". */
  private static boolean isThing(Node node) {
    Sentence sentence = node.sentence();
    Optional<Token> verb = sentence.head(node.token()).filter(v -> node.token().is("nsubj"));
    return verb.stream()
        .flatMap(v -> sentence.children(v, "obj"))
        .flatMap(o -> sentence.children(o).stream())
        .anyMatch(t -> sentence.isA(t, WordClass.ITS));
  }

  /** "Tom O'Neill", "President Hollande": with a given name or a function before it somewhere. */
  boolean isNamedInFull(Entity entity) {
    Set<String> titles = Lexicon.of(facts.analysis().language()).words("courtesy-titles");
    return places(entity).stream()
        .filter(n -> n.token().index() > 0)
        .map(n -> n.sentence().token(n.token().index() - 1))
        .filter(before -> Character.isUpperCase(before.text().charAt(0)))
        .filter(before -> before.pos().equals("PROPN") || before.pos().equals("NOUN"))
        .anyMatch(
            before ->
                !titles.contains(before.text().toLowerCase(Locale.ROOT).replaceFirst("\\.$", "")));
  }
}
