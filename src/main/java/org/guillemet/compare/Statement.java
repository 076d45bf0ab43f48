package org.guillemet.compare;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.guillemet.claims.Claim;
import org.guillemet.claims.Claim.Certainty;
import org.guillemet.claims.Claim.Polarity;
import org.guillemet.claims.Participant.Role;
import org.guillemet.linguistics.Entity;
import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.quotations.Quotation;
import org.guillemet.quotations.Quotation.Use;
import org.guillemet.text.Folding;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/**
 * A claim of an article, in the form in which claims are compared. Each is laid beside many others,
 * so what its words say is read once. Immutable.
 */
public final class Statement {

  /** The longest article: "the". */
  private static final int ARTICLE = 3;

  /** Within so many words a surname stands behind its title. */
  private static final int TITLES = 3;

  private final Account account;
  private final Claim claim;
  private final Set<String> topic;

  private final List<Quotation> quotations;
  private final String predicate;

  /** What the word list says of the predicate's idea. */
  private final Set<String> ideas;

  private final boolean light;
  private final boolean denied;
  private final Set<String> contrasts;

  /**
   * @param account the article
   * @param claim what it claims
   * @param topic what it speaks of: codes of names, of words, and of ideas that both languages
   *     share
   * @param quotations those that share words with it
   */
  public Statement(Account account, Claim claim, Set<String> topic, List<Quotation> quotations) {
    this.account = Objects.requireNonNull(account);
    this.claim = Objects.requireNonNull(claim);
    this.topic = Set.copyOf(topic);
    this.quotations = List.copyOf(quotations);
    Language language = account.article().language();
    this.predicate = Codes.word(claim.predicate(), language);
    this.ideas = Codes.ideas(claim.predicate(), language);
    this.light =
        ideas.contains("light")
            || Lexicon.of(language)
                .has("quotation-words", Folding.fold(claim.predicate()), "function");
    boolean negated =
        claim.polarity() == Polarity.NEGATIVE || claim.certainty() == Certainty.NEGATED;
    this.denied = negated != ideas.contains("not");
    this.contrasts = words(Lexicon.of(language).words("contrasts"));
  }

  /** The article. */
  public Account account() {
    return account;
  }

  /** What it claims. */
  public Claim claim() {
    return claim;
  }

  /** What it speaks of: codes of names, of words, and of ideas that both languages share. */
  public Set<String> topic() {
    return topic;
  }

  /** The code of what is said. */
  String predicate() {
    return predicate;
  }

  /** Whether it says that something is not, by a negation or a contrary word, but not by both. */
  public boolean isDenied() {
    return denied;
  }

  /** Whether the predicate tells nothing by itself: "is", "has", "covers". */
  boolean isLight() {
    return light;
  }

  /**
   * Whether both say the same of their topic: with one verb, or one of them with a verb that says
   * little and the other's word beside it.
   */
  public boolean hasPredicateOf(Statement other) {
    return predicate.equals(other.predicate)
        || light && other.light
        || light && topic.contains(other.predicate)
        || other.light && other.topic.contains(predicate);
  }

  /** Whether it tells who puts a number to something: "Athens puts the cost at 4 million". */
  public boolean isEstimate() {
    return ideas.contains("estimate");
  }

  /** Whether the entity, by a word of its name, is who does or is what is claimed. */
  public boolean isDoneBy(Entity entity) {
    Set<String> names = new HashSet<>();
    Names.all(entity).forEach(name -> names.addAll(Folding.words(name)));
    List<String> opening = bare(claim.span().of(account.article().text()));
    return Names.all(entity)
            .map(Statement::bare)
            .anyMatch(name -> opens(opening, name, entity.kind() == Kind.PERSON))
        || claim.participants().stream()
            .filter(p -> p.role() == Role.AGENT)
            .flatMap(p -> Names.all(p.entity()))
            .flatMap(name -> Folding.words(name).stream())
            .anyMatch(word -> word.length() > ARTICLE && names.contains(word));
  }

  /** Whether words begin with a name; a surname may have a title before it: "Mr King". */
  private static boolean opens(List<String> words, List<String> name, boolean person) {
    return Collections.indexOfSubList(words, name) == 0
        || person
            && !name.isEmpty()
            && words.stream().limit(TITLES).anyMatch(name.get(name.size() - 1)::equals);
  }

  /** Folded, without an article before. */
  private static List<String> bare(String words) {
    List<String> all = Folding.words(words);
    return all.stream().dropWhile(w -> w.length() <= ARTICLE && w.equals(all.get(0))).toList();
  }

  /** Words that set what is spoken of apart from another of its kind: "the other hospital". */
  Set<String> contrasts() {
    return contrasts.stream().filter(word -> !isEnded(word)).collect(Collectors.toSet());
  }

  /** Whether it says that something is over, which is no denial: "no longer", "n'est plus". */
  public boolean isEnded() {
    return denied && contrasts.stream().anyMatch(this::isEnded);
  }

  private boolean isEnded(String word) {
    return Lexicon.of(account.article().language()).has("contrasts", word, "ended");
  }

  private Set<String> words(Set<String> list) {
    return claim.spans().stream()
        .flatMap(span -> Folding.words(span.of(account.article().text())).stream())
        .filter(list::contains)
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean namesMoreThan(Statement other) {
    return topic.stream().anyMatch(c -> c.startsWith(Codes.NAME) && !other.topic.contains(c));
  }

  boolean isQuoted() {
    return quotations.stream().anyMatch(q -> q.use() == Use.SPEECH);
  }

  /**
   * Whether it begins or ends in the midst of a quotation that goes on outside it: in {@code They
   * sang “No! No!”} a sentence seems to end behind the first "No". Who says which part is not sure.
   */
  public boolean isCutByQuotation() {
    Span span = claim.span();
    return quotations.stream()
        .map(Quotation::words)
        .anyMatch(w -> w.overlaps(span) && !w.contains(span) && !span.contains(w));
  }
}
