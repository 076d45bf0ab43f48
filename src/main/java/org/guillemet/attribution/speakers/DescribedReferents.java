package org.guillemet.attribution.speakers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.people.Genders;
import org.guillemet.attribution.people.Referent;
import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.linguistics.Morphology.Gender;
import org.guillemet.linguistics.Morphology.Number;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.text.Span;

/**
 * The referents that an article gives no name, each known again by its description. Used for one
 * article; not thread-safe.
 */
final class DescribedReferents {

  private final Context context;
  private final Genders genders;

  /** By the whole phrase, by its head noun and by whose it is. */
  private final Map<String, Referent> described = new HashMap<>();

  /** The head nouns, outside the headline. */
  private final Set<String> nouns = new HashSet<>();

  private final List<Referent> all = new ArrayList<>();

  DescribedReferents(Context context, Genders genders) {
    this.context = context;
    this.genders = genders;
  }

  /** In the order in which they were asked for; grows with them. */
  List<Referent> all() {
    return all;
  }

  /** Whether the article's text has a referent with this head noun. */
  boolean has(Node node) {
    return nouns.contains(key(node));
  }

  /** The referent described so before, or a new one. */
  Referent of(Node node, Span span, Kind kind, boolean definite, Optional<String> owned) {
    Token token = node.token();
    // "the Brun campaign on Monday": what follows is no part of the name.
    boolean whole = owned.isEmpty() || !span.contains(token.span());
    String name = withoutArticle(node, whole ? span : span.until(token.span().end()));
    String phrase = Referent.fold(name);
    String head = key(node);
    boolean bare = phrase.equals(Referent.fold(node.token().text()));
    Referent known =
        owned.map(described::get).orElse(described.get(definite && bare ? head : phrase));
    Gender gender = genders.ofNoun(node.sentence(), token);
    boolean same = known != null && (kind != Kind.PERSON || !known.isUnlikely(gender));
    if (same && known.kind() == kind) {
      return known;
    }
    Referent referent =
        new Referent(
            name,
            kind,
            gender,
            kind == Kind.GROUP || isQuantity(node) ? Number.PLURAL : token.morphology().number());
    if (context.cues().speaker(token).isEmpty() && Character.isLowerCase(token.text().charAt(0))) {
      referent.markThing();
    }
    described.put(phrase, referent);
    owned.ifPresent(key -> described.put(key, referent));
    described.put(head, referent);
    if (!context.isHeadline(span)) {
      nouns.add(head);
    }
    all.add(referent);
    return referent;
  }

  private static String key(Node node) {
    Token noun = node.token();
    return noun.morphology().number() + " " + noun.lemma();
  }

  /** "many", "some say": more than one, though the form does not tell. */
  private static boolean isQuantity(Node node) {
    Token token = node.token();
    return Set.of("ADJ", "DET").contains(token.pos())
        && token.morphology().number() == Number.UNKNOWN
        && !node.isA(WordClass.DISTRIBUTIVE);
  }

  /** The phrase without a definite article at its start. */
  private String withoutArticle(Node node, Span span) {
    Span words = span;
    for (Token t : node.sentence().tokens()) {
      boolean article = node.sentence().isA(t, WordClass.ARTICLE);
      boolean whole = t.text().length() == t.span().length();
      if (t.span().start() == span.start() && article && whole && t.span().end() < span.end()) {
        words = span.from(t.span().end()).trim(context.text());
      }
    }
    // What follows a comma describes further, it does not name.
    String phrase = words.of(context.text()).replaceAll("\\s+", " ");
    return phrase.replaceFirst("^[, ]+", "").replaceFirst(",.*", "");
  }
}
