package org.guillemet.material;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.guillemet.linguistics.FunctionNouns;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.text.Folding;

/** Reads what stands before a turn: "M. DURAND, maire", "The Chair", "Speaker 2". Immutable. */
final class LabelReader {

  private static final String TITLES = "courtesy-titles";
  private static final String NOBODY = "turn-labels";

  private final Lexicon lexicon;

  LabelReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Who is meant. */
  Voice read(String label) {
    String[] parts = label.replaceAll("[(\\[].*", "").strip().split("\\s*[,–—]\\s+", 2);
    List<String> words = new ArrayList<>(List.of(parts[0].split("\\s+")));
    boolean unnamed = words.stream().anyMatch(this::isNobody);
    words.removeIf(word -> word.isEmpty() || isTitle(word) || isNobody(word));
    // "A reporter", "Voice from the gallery": what is left names nobody either.
    if (unnamed && words.stream().allMatch(this::isSmall)) {
      words.clear();
    }
    List<String> roles = new ArrayList<>();
    int name = words.size();
    // "Mayor Ellen Price": the function comes first.
    while (name > 0 && isOfName(words.get(name - 1))) {
      name--;
    }
    if (name > 0) {
      roles.add(String.join(" ", words.subList(0, name)));
    }
    if (parts.length > 1) {
      roles.add(parts[1]);
    }
    List<String> names =
        name < words.size()
            ? List.of(String.join(" ", words.subList(name, words.size())))
            : inBrackets(label).stream().toList();
    return new Voice(label.strip(), names, roles);
  }

  /** "THE MAYOR (Cllr Ann Price)" */
  private Optional<String> inBrackets(String label) {
    int start = label.indexOf('(');
    int end = label.indexOf(')', start + 1);
    return start < 0 || end < 0
        ? Optional.empty()
        : Optional.of(label.substring(start + 1, end)).filter(this::looksLikeSomebody);
  }

  /** Whether the word comes before a name: "M.", "Dr". */
  boolean isTitle(String word) {
    return lexicon.words(TITLES).contains(Folding.lower(word.replace(".", "")));
  }

  private boolean isNobody(String word) {
    String folded = Folding.fold(word).replaceAll("[^\\p{L}]", "");
    return folded.isEmpty() || lexicon.words(NOBODY).contains(folded);
  }

  private boolean isOfName(String word) {
    String folded = Folding.fold(word);
    return !FunctionNouns.isOne(folded, lexicon.language()) && !isSmall(word);
  }

  private boolean isSmall(String word) {
    return lexicon.has("quotation-words", Folding.fold(word), "function");
  }

  /** "She added:", "Mr Price said:" */
  boolean isClause(String label) {
    return Folding.words(label).stream().anyMatch(this::isOfClause) || endsWithVerb(label);
  }

  private boolean isOfClause(String word) {
    return lexicon.words("pronouns").contains(word)
            && !lexicon.has("closed-classes", word, "article")
        || lexicon.has(Frame.LIST, word, "saying")
        || lexicon.has(Frame.LIST, word, "others");
  }

  /** Behind a name in capitals, a word in small letters that is no function. */
  private boolean endsWithVerb(String label) {
    String name = label.replaceAll("[,(\\[].*", "").strip();
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return name.indexOf(' ') > 0
        && isCapital(name)
        && !last.isEmpty()
        && Character.isLowerCase(last.codePointAt(0))
        && !FunctionNouns.isOne(Folding.fold(last), lexicon.language())
        && !isNobody(last)
        && !isSmall(last);
  }

  /** Whether a label is more than a word that may stand before anything: "Note". */
  boolean isTelling(String label) {
    return label.indexOf(' ') > 0 || isNobody(label) || looksLikeSomebody(label);
  }

  /** Whether a label looks like somebody's name or title, and not like words of a sentence. */
  boolean looksLikeSomebody(String label) {
    String name = label.replaceAll("[,(\\[].*", "").strip();
    String[] words = name.split("\\s+");
    boolean capitals = Arrays.stream(words).allMatch(LabelReader::isCapital);
    boolean shouted = name.codePoints().noneMatch(Character::isLowerCase);
    return words.length > 0 && (capitals && words.length > 1 || shouted || isTitle(words[0]));
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }
}
