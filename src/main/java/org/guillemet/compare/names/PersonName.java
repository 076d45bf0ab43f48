package org.guillemet.compare.names;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guillemet.compare.Account;
import org.guillemet.compare.Codes;
import org.guillemet.compare.Names;
import org.guillemet.linguistics.Entity;
import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.text.Folding;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/**
 * A person of an article under a full name.
 *
 * @param words of the name, folded: at least two
 * @param span where it first stands in full
 * @param around what is said around all mentions, as codes that languages share
 * @param kin whether it stands beside a word for a relative
 */
record PersonName(
    Account account,
    Entity person,
    List<String> words,
    Span span,
    Set<String> around,
    boolean kin) {

  /** How far around a mention is looked, in UTF-16 units. */
  private static final int AROUND = 160;

  /** So many mentions tell what is said of somebody. */
  private static final int MENTIONS = 20;

  /** The same for words for relatives. */
  private static final int BESIDE = 50;

  /** Nothing for those that are known by one word only. */
  static Optional<PersonName> of(Account account, Entity entity) {
    Language language = account.article().language();
    if (entity.kind() != Kind.PERSON || !Names.isNamed(entity, language)) {
      return Optional.empty();
    }
    List<String> words = List.of(Folding.fold(entity.name()).strip().split("\\s+"));
    return words.size() < 2 ? Optional.empty() : read(account, entity, words);
  }

  /** Somebody who is known by a surname only. */
  static Optional<PersonName> surname(Account account, Entity entity) {
    Language language = account.article().language();
    List<String> words = List.of(Folding.fold(entity.name()).strip().split("\\s+"));
    return entity.kind() == Kind.PERSON && Names.isNamed(entity, language) && words.size() == 1
        ? read(account, entity, words)
        : Optional.empty();
  }

  private static Optional<PersonName> read(Account account, Entity entity, List<String> words) {
    Language language = account.article().language();
    String text = account.article().text();
    Span full =
        entity.mentions().stream()
            .filter(m -> Folding.fold(m.of(text)).endsWith(words.get(words.size() - 1)))
            .filter(m -> Folding.fold(m.of(text)).contains(words.get(0)))
            .findFirst()
            .orElse(null);
    if (full == null) {
      return Optional.empty();
    }
    Set<String> around = new HashSet<>();
    boolean kin = false;
    for (Span mention : entity.mentions().stream().limit(MENTIONS).toList()) {
      window(text, mention, AROUND).stream()
          .filter(w -> w.length() > 2 && !words.contains(w))
          .filter(w -> !Lexicon.of(language).has("quotation-words", w, "function"))
          .forEach(w -> around.add(Codes.word(w, language)));
      kin |=
          window(text, mention, BESIDE).stream()
              .anyMatch(w -> Lexicon.of(language).has("things", w, "family"));
    }
    return Optional.of(new PersonName(account, entity, words, full, around, kin));
  }

  private static List<String> window(String text, Span mention, int reach) {
    int from = Math.max(0, mention.start() - reach);
    int to = Math.min(text.length(), mention.end() + reach);
    return Folding.words(text.substring(from, to));
  }

  String given() {
    return words.get(0);
  }

  String surname() {
    return words.get(words.size() - 1);
  }

  /** All words as one: "Abdel Aziz" is "Abdelaziz". */
  String joined() {
    return String.join("", words).replace("-", "");
  }

  Language language() {
    return account.article().language();
  }

  /** Which part of what is said around the one is said around the other. */
  double likeness(PersonName other) {
    long shared = around.stream().filter(other.around::contains).count();
    return (double) shared / Math.max(1, Math.min(around.size(), other.around.size()));
  }
}
