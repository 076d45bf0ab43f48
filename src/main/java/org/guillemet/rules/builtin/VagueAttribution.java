package org.guillemet.rules.builtin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.FoundBy;
import org.guillemet.linguistics.Entity;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.linguistics.WordClass;
import org.guillemet.rules.ArticleFacts;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Message;
import org.guillemet.rules.MessagePart.Excerpt;
import org.guillemet.rules.Rule;
import org.guillemet.rules.RuleSettings;
import org.guillemet.rules.Severity;
import org.guillemet.rules.reading.Passages;
import org.guillemet.text.Folding;
import org.guillemet.text.Span;

/** Flags a claim hung on nobody: "selon certains", "experts say", "on dit que". */
final class VagueAttribution implements Rule {

  /** More words than an article and an adjective make the group precise. */
  private static final int WORDS = 3;

  @Override
  public String name() {
    return "vague-attribution";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public List<Finding> check(ArticleFacts facts, RuleSettings settings) {
    Map<Integer, List<Attribution>> named = named(facts);
    return facts.attributions().stream()
        .filter(a -> a.within().isEmpty() && !a.negated())
        .flatMap(a -> vagueSpan(facts, a).stream().filter(s -> !isMadePrecise(facts, named, a, s)))
        .map(s -> finding(facts, s))
        .toList();
  }

  private static Optional<Span> vagueSpan(ArticleFacts facts, Attribution attribution) {
    if (attribution.source().isEmpty()) {
      return attribution.cue().isEmpty() ? Optional.empty() : impersonal(facts, attribution);
    }
    return Optional.of(attribution.source().get(0))
        .filter(s -> isVague(facts, s) && !isBehindNegation(facts, s))
        .filter(s -> !isParticiple(facts, attribution));
  }

  /** "with experts offering advice": told by the way, of nobody's claim. */
  private static boolean isParticiple(ArticleFacts facts, Attribution attribution) {
    List<Token> cue =
        attribution.cue().stream().flatMap(c -> Passages.tokens(facts, c).stream()).toList();
    boolean clause =
        attribution.foundBy() == FoundBy.CLAUSE_OF_VERB
            || attribution.foundBy() == FoundBy.REST_OF_VERB;
    return !clause && cue.size() == 1 && cue.get(0).morphology().mood() == Mood.PRESENT_PARTICIPLE;
  }

  /** "Not everyone agrees" hangs no claim on anybody. */
  private static boolean isBehindNegation(ArticleFacts facts, Span source) {
    int index = Passages.sentenceAt(facts, source.start());
    if (index < 0) {
      return false;
    }
    Sentence sentence = facts.analysis().sentences().get(index);
    return sentence.tokens().stream()
        .takeWhile(t -> t.span().end() <= source.start())
        .reduce((first, second) -> second)
        .filter(t -> sentence.isA(t, WordClass.NEGATION))
        .isPresent();
  }

  /** "it is widely believed that", "il se dit que": from the empty subject to the verb. */
  private static Optional<Span> impersonal(ArticleFacts facts, Attribution attribution) {
    Span cue = attribution.cue().get(attribution.cue().size() - 1);
    int index = Passages.sentenceAt(facts, cue.start());
    if (index < 0) {
      return Optional.empty();
    }
    Sentence sentence = facts.analysis().sentences().get(index);
    return Passages.tokens(facts, cue).stream()
        .filter(Token::isVerbal)
        .reduce((first, second) -> second)
        .flatMap(
            verb ->
                sentence
                    .children(verb, "nsubj", "expl")
                    .filter(t -> sentence.isA(t, WordClass.EXPLETIVE))
                    .filter(t -> !isRequest(facts, verb))
                    .filter(t -> sentence.child(verb, "ccomp", "csubj").isPresent())
                    .findFirst())
        .filter(subject -> subject.span().start() < cue.start())
        .map(subject -> subject.span().cover(cue));
  }

  /** "il vous est demandé de" asks, and claims nothing. */
  private static boolean isRequest(ArticleFacts facts, Token verb) {
    return facts.analysis().lexicon().has("cue-verbs", verb.lemma(), "order");
  }

  private static boolean isVague(ArticleFacts facts, Span source) {
    Lexicon lexicon = facts.analysis().lexicon();
    List<Token> words =
        Passages.tokens(facts, source).stream().filter(t -> !t.isPunctuation()).toList();
    if (words.isEmpty() || words.size() > WORDS || isDescribedFurther(facts, source)) {
      return false;
    }
    String all = Folding.spaced(source.of(facts.article().text()));
    if (lexicon.has("vague-sources", all, "allowed")) {
      return false;
    }
    if (lexicon.has("vague-sources", all, "alone")) {
      return true;
    }
    boolean indefinite =
        words.size() == 1
            || words.subList(0, words.size() - 1).stream()
                .allMatch(
                    t ->
                        lexicon.has(
                            "vague-sources", t.text().toLowerCase(Locale.ROOT), "determiner"));
    Token last = words.get(words.size() - 1);
    Set<String> classes =
        lexicon
            .classes("vague-sources")
            .getOrDefault(last.text().toLowerCase(Locale.ROOT), Set.of());
    // "Some doctors expect", "some people say": there are others who do not.
    boolean some =
        classes.contains("some")
            && lexicon.has("vague-sources", words.get(0).text().toLowerCase(Locale.ROOT), "alone");
    return indefinite
        && (classes.contains("group") || some)
        && !(classes.contains("team") && words.size() > 1 && isBehindStudy(facts, source, words));
  }

  /** "The researchers", where a document, a body or a person has been named as a source before. */
  private static boolean isBehindStudy(ArticleFacts facts, Span source, List<Token> words) {
    int sentence = Passages.sentenceAt(facts, source.start());
    return sentence >= 0
        && facts.analysis().sentences().get(sentence).isA(words.get(0), WordClass.ARTICLE)
        && facts.attributions().stream()
            .filter(a -> a.content().get(0).start() < source.start())
            .flatMap(a -> a.speaker().stream())
            .anyMatch(s -> isNamed(s.entity()));
  }

  /** "The experts appointed by the court": what follows tells which ones. */
  private static boolean isDescribedFurther(ArticleFacts facts, Span source) {
    int sentence = Passages.sentenceAt(facts, source.start());
    if (sentence < 0) {
      return false;
    }
    return facts.analysis().sentences().get(sentence).tokens().stream()
        .filter(t -> t.span().start() >= source.end())
        .findFirst()
        .filter(
            t ->
                t.pos().equals("ADP")
                    || t.morphology().mood() == Mood.PAST_PARTICIPLE
                    || t.is("acl"))
        .isPresent();
  }

  /**
   * The attributions to somebody who says so, by name, under the places of the sentences in which
   * they begin and name the source.
   */
  private static Map<Integer, List<Attribution>> named(ArticleFacts facts) {
    Map<Integer, List<Attribution>> named = new HashMap<>();
    for (Attribution attribution : facts.attributions()) {
      boolean says = !attribution.negated();
      if (says && attribution.speaker().filter(s -> isNamed(s.entity())).isPresent()) {
        Stream.concat(attribution.source().stream(), attribution.content().stream().limit(1))
            .map(s -> Passages.sentenceAt(facts, s.start()))
            .distinct()
            .forEach(i -> named.computeIfAbsent(i, k -> new ArrayList<>()).add(attribution));
      }
    }
    return named;
  }

  /** Whether the same sentence or the next names somebody who says so. */
  private static boolean isMadePrecise(
      ArticleFacts facts, Map<Integer, List<Attribution>> named, Attribution vague, Span span) {
    int sentence = Passages.sentenceAt(facts, span.start());
    return Stream.of(sentence, sentence + 1)
        .flatMap(i -> named.getOrDefault(i, List.of()).stream())
        .anyMatch(a -> a != vague);
  }

  private static boolean isNamed(Entity entity) {
    return entity.kind() == Entity.Kind.PERSON
        || entity.kind() == Entity.Kind.ORGANIZATION
        || entity.kind() == Entity.Kind.DOCUMENT;
  }

  private Finding finding(ArticleFacts facts, Span source) {
    return new Finding(
        name(),
        severity(),
        facts.article(),
        source,
        Message.of("vague-attribution", new Excerpt(facts.article(), source)),
        List.of());
  }
}
