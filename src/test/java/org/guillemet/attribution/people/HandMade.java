package org.guillemet.attribution.people;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.people.NameFinder.Name;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.linguistics.Analysis;
import org.guillemet.linguistics.Morphology;
import org.guillemet.linguistics.Morphology.Gender;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.Morphology.Number;
import org.guillemet.linguistics.Morphology.Tense;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Node;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.quotations.QuotationFinder;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/**
 * An article whose grammar is given: every word as {@code text/POS}, with its relation and the
 * number of its governor behind it ({@code /nsubj>4}), the kind of name ({@code /PER}, {@code
 * /ORG}, {@code /LOC}), a gender ({@code /fem}, {@code /masc}), {@code /participle}, or a lemma
 * ({@code /=senator}), as far as they matter. What has no governor hangs on the root. A sentence
 * that begins with ¶ begins a paragraph.
 */
record HandMade(Context context, Genders genders, List<Name> names, Namesakes namesakes) {

  static HandMade english(String... sentences) {
    return of(Language.ENGLISH, sentences);
  }

  static HandMade french(String... sentences) {
    return of(Language.FRENCH, sentences);
  }

  private static HandMade of(Language language, String... sentences) {
    String plain = Arrays.stream(sentences).map(HandMade::plain).collect(Collectors.joining(" "));
    Article article = article(language, plain.replaceAll(" ?¶ ?", "\n\n").strip());
    List<Sentence> all = new ArrayList<>();
    int at = 0;
    for (String sentence : sentences) {
      Sentence next = sentence(language, article.text(), at, sentence.replaceFirst("^¶ ", ""));
      at = next.span().end();
      all.add(next);
    }
    Context context =
        new Context(article, new Analysis(language, all), new QuotationFinder().find(article));
    Genders genders = new Genders(context.analysis().lexicon());
    List<Name> names = new NameFinder(context, genders).find();
    return new HandMade(context, genders, names, new Namesakes(context, genders, names));
  }

  private static String plain(String sentence) {
    return sentence
        .replaceAll("(?<=\\S)/\\S*", "")
        .replaceAll(" (?=[,.?;)]|'s\\b|-\\S)|(?<=[(]|\\b[dlDL]') ", "");
  }

  private static Article article(Language language, String text) {
    try {
      return new ArticleReader()
          .read(
              "a.txt",
              text.getBytes(StandardCharsets.UTF_8),
              new ReadOptions(StandardCharsets.UTF_8, Optional.of(language), Optional.empty()));
    } catch (UnreadableArticleException e) {
      throw new AssertionError(e);
    }
  }

  private static Sentence sentence(Language language, String text, int from, String words) {
    String[] all = words.split(" ");
    int root = 0;
    for (int i = 0; i < all.length; i++) {
      root = all[i].contains("/root") ? i : root;
    }
    List<Token> tokens = new ArrayList<>();
    int at = from;
    for (int i = 0; i < all.length; i++) {
      Token token = token(text, at, all[i], i, root);
      at = token.span().end();
      tokens.add(token);
    }
    return new Sentence(language, tokens);
  }

  private static Token token(String text, int from, String word, int index, int root) {
    String[] parts = word.split("/");
    int at = text.indexOf(parts[0], from);
    String lemma = parts[0].toLowerCase(Locale.ROOT);
    int head = index == root ? -1 : root;
    String relation = index == root ? "root" : "dep";
    NameType name = NameType.NONE;
    Gender gender = Gender.UNKNOWN;
    Mood mood = Mood.UNKNOWN;
    for (String part : List.of(parts).subList(2, parts.length)) {
      if (part.contains(">")) {
        relation = part.substring(0, part.indexOf('>'));
        head = Integer.parseInt(part.substring(part.indexOf('>') + 1)) - 1;
      } else if (part.startsWith("=")) {
        lemma = part.substring(1);
      } else {
        switch (part) {
          case "PER" -> name = NameType.PERSON;
          case "ORG" -> name = NameType.ORGANIZATION;
          case "LOC" -> name = NameType.LOCATION;
          case "OTH" -> name = NameType.OTHER;
          case "fem" -> gender = Gender.FEMININE;
          case "masc" -> gender = Gender.MASCULINE;
          case "participle" -> mood = Mood.PAST_PARTICIPLE;
          case "root" -> relation = "root";
          default -> throw new IllegalArgumentException(word);
        }
      }
    }
    return new Token(
        index,
        new Span(at, at + parts[0].length()),
        parts[0],
        lemma,
        parts[1],
        head,
        relation,
        name,
        new Morphology(gender, Number.UNKNOWN, mood, Tense.UNKNOWN));
  }

  /** The first words of the text that are these. */
  Span span(String words) {
    int at = context.text().indexOf(words);
    return new Span(at, at + words.length());
  }

  /** The token with which the words begin. */
  Node node(String words) {
    Span span = span(words);
    for (Sentence sentence : context.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.span().start() == span.start()) {
          return new Node(sentence, token);
        }
      }
    }
    throw new IllegalArgumentException(words);
  }

  /** Every name with what it is taken for. */
  List<String> found() {
    return names.stream().map(n -> n.words() + " " + n.type()).toList();
  }

  /** Every name of the text with those whom it may stand for. */
  List<String> meant() {
    return names.stream()
        .map(
            n ->
                n.words()
                    + " > "
                    + namesakes.of(n).stream()
                        .map(Referent::name)
                        .collect(Collectors.joining(" or ")))
        .toList();
  }

  /** The roles that stand around the first name. */
  List<String> roles() {
    Name name = names.get(0);
    return new Roles(context, genders)
        .around(context.sentences().get(name.sentence()), name.from(), name.to()).stream()
            .map(Role::words)
            .toList();
  }

  Referent referent(String name) {
    return namesakes.referents().stream()
        .filter(r -> r.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  SourceNames sourceNames() {
    Map<Integer, List<Name>> bySentence = new HashMap<>();
    names.forEach(n -> bySentence.computeIfAbsent(n.sentence(), s -> new ArrayList<>()).add(n));
    return new SourceNames(context, genders, namesakes, bySentence);
  }
}
