package org.guillemet.material;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.material.Mutant.Kind;
import org.guillemet.material.Mutant.Source;
import org.guillemet.text.Folding;
import org.guillemet.text.Language;

/** Changes quotations at random, always the same with the same seed. Not thread-safe. */
final class QuotationMutator {

  private static final String CUT = "[…]";

  /** Words at the ends and at cuts may go unseen. */
  private static final int EDGE = 2;

  /** So far apart, in UTF-16 code units, are sentences of two places. */
  private static final int DISTANT = 600;

  private static final int WORDS_OF_SENTENCE = 6;
  private static final int FEWEST = 7;
  private static final int LEFT_OUT = 3;

  private static final Pattern SENTENCE =
      Pattern.compile("(?<=[.!?] |^)\\p{Lu}[^.!?\\[\\]()«»“”\"]+\\.");
  private static final Pattern MARK = Pattern.compile("\\|\\||[\\[\\]()…]|\\.{2,}");
  private static final Pattern REPEATED = Pattern.compile("(?iU)\\b(\\w+),? \\1\\b");
  private static final Pattern FILLER = Pattern.compile("(?U)\\b(?:euh|ben|hein|uh|um)\\b");

  /**
   * A quotation that nothing is wrong with.
   *
   * @param folder of its fixture
   * @param speaker the one who says it in the draft
   * @param words as in the draft; {@code ||} separates what stands in several pairs of marks
   */
  record Original(String folder, String speaker, String words) {}

  /** A line of the table: words of quotations, and others to put in their place. */
  record Swap(Kind kind, Language language, String here, String instead) {}

  private final Random random;
  private final List<Original> originals;
  private final List<Swap> swaps;
  private final List<String> added;
  private final Map<String, List<PlainMaterial>> materials;

  /**
   * @param originals of one language
   * @param added words that may be put into a quotation
   */
  QuotationMutator(
      Random random,
      List<Original> originals,
      List<Swap> swaps,
      List<String> added,
      Map<String, List<PlainMaterial>> materials) {
    this.random = random;
    this.originals = originals;
    this.swaps = swaps;
    this.added = added;
    this.materials = materials;
  }

  /** As many of a kind as there are, at most so many. */
  List<Mutant> mutants(Kind kind, Language language, int most) {
    List<Mutant> mutants = new ArrayList<>();
    for (Original original : originals) {
      for (String words : changed(kind, original, language)) {
        mutants.add(
            new Mutant(kind, language, original.speaker(), words, original.folder(), source(kind)));
      }
      if (kind == Kind.SPEAKER_SWAPPED) {
        others(original)
            .forEach(
                other ->
                    mutants.add(
                        new Mutant(
                            kind,
                            language,
                            other,
                            original.words(),
                            original.folder(),
                            Source.AS_IT_IS)));
      }
    }
    Collections.shuffle(mutants, random);
    return mutants.subList(0, Math.min(most, mutants.size()));
  }

  private static Source source(Kind kind) {
    return switch (kind) {
      case MARKUP -> Source.WITH_MARKUP;
      case FILLERS_ADDED -> Source.WITH_FILLERS;
      case FILLERS_DROPPED -> Source.WITHOUT_FILLERS;
      default -> Source.AS_IT_IS;
    };
  }

  private List<String> changed(Kind kind, Original original, Language language) {
    String words = original.words();
    return switch (kind) {
      case WORD_DROPPED -> dropped(words, language);
      case WORD_ADDED -> added(words);
      case SYNONYM, ANTONYM, NEGATION_ADDED, NEGATION_REMOVED, NUMBER, TENSE, MODAL, NUMBER_FORMS ->
          swapped(kind, words, language);
      case SENTENCES_JOINED -> joined(original);
      case SPEAKER_SWAPPED -> List.of();
      case ELLIPSIS_MOVED -> moved(words, language);
      case TYPOGRAPHY -> List.of(typography(words));
      case CASE -> List.of(words.toUpperCase(Locale.ROOT), words.toLowerCase(Locale.ROOT));
      case MARKUP, FILLERS_ADDED, FILLERS_DROPPED -> List.of(words);
      case MARKED_CUT -> cut(words);
    };
  }

  private List<String> dropped(String words, Language language) {
    List<String> tokens = tokens(words);
    return some(inner(tokens).stream().filter(i -> isContent(tokens.get(i), language)).toList())
        .map(i -> without(tokens, i, i + 1))
        .stream()
        .toList();
  }

  private List<String> added(String words) {
    List<String> tokens = tokens(words);
    return some(inner(tokens)).map(i -> with(tokens, i, any(added))).stream().toList();
  }

  private List<String> moved(String words, Language language) {
    List<String> tokens = tokens(words);
    if (tokens.size() < 2 * FEWEST || tokens.stream().anyMatch(t -> MARK.matcher(t).find())) {
      return List.of();
    }
    int half = tokens.size() / 2;
    List<Integer> content =
        inner(tokens).stream()
            .filter(i -> i < half - 1 && isContent(tokens.get(i), language))
            .toList();
    return some(content)
        .map(
            i -> {
              List<String> left = new ArrayList<>(tokens);
              left.add(half + LEFT_OUT, CUT);
              left.remove(i.intValue());
              return String.join(" ", left);
            })
        .stream()
        .toList();
  }

  private List<String> cut(String words) {
    List<String> tokens = tokens(words);
    int length = 1 + random.nextInt(LEFT_OUT);
    List<Integer> inner = inner(tokens);
    return some(inner.stream().filter(i -> inner.contains(i + length)).toList())
        .map(
            i -> {
              List<String> left = new ArrayList<>(tokens);
              left.subList(i, i + length).clear();
              left.add(i, CUT);
              return String.join(" ", left);
            })
        .stream()
        .toList();
  }

  private List<String> swapped(Kind kind, String words, Language language) {
    String plain = MaterialFixture.plain(words);
    List<String> changed = new ArrayList<>();
    for (Swap swap : swaps) {
      if (swap.kind() == kind && swap.language() == language) {
        Matcher place =
            Pattern.compile(
                    "(?<![\\p{L}\\p{Nd}])" + Pattern.quote(swap.here()) + "(?![\\p{L}\\p{Nd}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(plain);
        if (place.find()) {
          changed.add(
              words.substring(0, place.start()) + swap.instead() + words.substring(place.end()));
        }
      }
    }
    return changed;
  }

  /** With a sentence of the same speaker that stands far away. */
  private List<String> joined(Original original) {
    List<String> first = tokens(original.words());
    String start =
        MaterialFixture.plain(
            String.join(" ", first.subList(0, Math.min(first.size(), 2 * LEFT_OUT))));
    for (PlainMaterial material : materials.get(original.folder())) {
      for (PlainMaterial.Line turn : material.turns()) {
        String all = MaterialFixture.plain(turn.words());
        int place = all.toLowerCase(Locale.ROOT).indexOf(start.toLowerCase(Locale.ROOT));
        if (place >= 0) {
          List<String> far = new ArrayList<>();
          for (PlainMaterial.Line other : material.turns()) {
            boolean near =
                Math.abs(material.turns().indexOf(other) - material.turns().indexOf(turn)) <= EDGE;
            if (other.voice().equals(turn.voice()) && (other == turn || !near)) {
              far.addAll(sentences(other.words(), other == turn ? place : -2 * DISTANT));
            }
          }
          boolean own = material.isLabelled() || !turn.words().contains("“");
          String end = original.words().replaceFirst("[\\s,.;]*$", ". ");
          return own ? some(far).map(s -> end + s).stream().toList() : List.of();
        }
      }
    }
    return List.of();
  }

  private static List<String> sentences(String words, int awayFrom) {
    List<String> sentences = new ArrayList<>();
    Matcher matcher = SENTENCE.matcher(words);
    while (matcher.find()) {
      boolean far = matcher.start() > awayFrom + DISTANT || matcher.end() < awayFrom - DISTANT / 2;
      if (far
          && tokens(matcher.group()).size() >= WORDS_OF_SENTENCE
          && !REPEATED.matcher(matcher.group()).find()
          && !FILLER.matcher(matcher.group()).find()
          && !matcher.group().contains("\n")) {
        sentences.add(matcher.group());
      }
    }
    return sentences;
  }

  /** Who else speaks in the material, as a draft names them. */
  private List<String> others(Original original) {
    String surname = Folding.fold(original.speaker().replaceFirst(".* ", ""));
    List<String> others = new ArrayList<>();
    for (PlainMaterial material : materials.get(original.folder())) {
      boolean has =
          material.turns().stream()
              .flatMap(t -> t.voice().stream())
              .flatMap(v -> v.names().stream())
              .anyMatch(n -> Folding.fold(n).endsWith(surname));
      for (PlainMaterial.Line turn : has ? material.turns() : List.<PlainMaterial.Line>of()) {
        Optional<String> name = turn.voice().flatMap(v -> v.names().stream().findFirst());
        name.filter(n -> !Folding.fold(n).endsWith(surname))
            .map(QuotationMutator::capitalised)
            .filter(n -> !others.contains(n))
            .ifPresent(others::add);
      }
    }
    return others;
  }

  private static String capitalised(String name) {
    return Pattern.compile("\\p{L}+")
        .matcher(name)
        .replaceAll(
            m ->
                m.group().substring(0, 1).toUpperCase(Locale.ROOT)
                    + m.group().substring(1).toLowerCase(Locale.ROOT));
  }

  private String typography(String words) {
    String other = words.indexOf('’') >= 0 ? words.replace('’', '\'') : words.replace('\'', '’');
    StringBuilder changed = new StringBuilder();
    for (String token : tokens(other)) {
      String space = List.of(" ", " ", "\u00A0", "\u202F").get(random.nextInt(4));
      changed.append(changed.isEmpty() ? "" : token.equals("||") ? " " : space).append(token);
    }
    return changed
        .toString()
        .replaceAll("\\|\\|[\\s\\u00A0\\u202F]", "|| ")
        .replaceFirst(", ", random.nextBoolean() ? " – " : " — ");
  }

  private static List<String> tokens(String words) {
    return List.of(words.split(" "));
  }

  /** The numbers of words that are neither at an end nor at a cut. */
  private static List<Integer> inner(List<String> tokens) {
    List<Integer> inner = new ArrayList<>();
    for (int i = EDGE; i < tokens.size() - EDGE; i++) {
      if (tokens.subList(i - EDGE, i + EDGE + 1).stream().noneMatch(t -> MARK.matcher(t).find())) {
        inner.add(i);
      }
    }
    return inner;
  }

  private static boolean isContent(String token, Language language) {
    String word = token.replaceAll("[.,;:]+$", "");
    Set<String> classes =
        Lexicon.of(language).classes("quotation-words").getOrDefault(Folding.fold(word), Set.of());
    return word.matches("\\p{L}{4,}") && classes.isEmpty();
  }

  private static String without(List<String> tokens, int from, int to) {
    List<String> left = new ArrayList<>(tokens);
    left.subList(from, to).clear();
    return String.join(" ", left);
  }

  private static String with(List<String> tokens, int at, String word) {
    List<String> more = new ArrayList<>(tokens);
    more.add(at, word);
    return String.join(" ", more);
  }

  private <T> Optional<T> some(List<T> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(any(all));
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
