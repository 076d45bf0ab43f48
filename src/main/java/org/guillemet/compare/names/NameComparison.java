package org.guillemet.compare.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.guillemet.compare.Account;
import org.guillemet.compare.EntityLinks;
import org.guillemet.compare.EventPair;
import org.guillemet.compare.NameDifference;
import org.guillemet.compare.NameDifference.Place;
import org.guillemet.compare.entities.Spellings;
import org.guillemet.compare.many.Recent;
import org.guillemet.linguistics.Entity;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.text.Folding;
import org.guillemet.text.Similarity;

/**
 * Finds people who are in one place in two articles on one event under two names, of which one part
 * is the same and the other is not, and neither of which stands in both articles. Used for one set
 * of articles; not thread-safe.
 */
public final class NameComparison {

  /** How much of what is said around a name must be said around the other. */
  private static final double ALIKE = 0.12;

  /** The same where only the given name is common, as those of many people are. */
  private static final double MORE_ALIKE = 0.2;

  /** As alike are spellings of one name. */
  private static final double ONE_SOUND = 0.65;

  /** As alike are two given names of which one is a slip of the pen. */
  private static final double SLIP = 0.4;

  /** The same of surnames. */
  private static final double MISSPELT = 0.75;

  /** Shorter surnames are alike by chance. */
  private static final int SHORTEST = 5;

  private static final String NICKNAMES = "nicknames";

  private final Spellings spellings = new Spellings();
  private final EntityLinks links;
  private final Recent<List<PersonName>> people = new Recent<>(NameComparison::read);
  private final Recent<Set<String>> words =
      new Recent<>(account -> Set.copyOf(Folding.words(account.article().text())));

  /**
   * @param links who is the same: those are not compared
   */
  public NameComparison(EntityLinks links) {
    this.links = links;
  }

  /** At most one for a person of each pair. */
  public List<NameDifference> compare(List<EventPair> pairs) {
    List<NameDifference> found = new ArrayList<>();
    for (EventPair pair : pairs) {
      for (PersonName a : people.of(pair.left())) {
        people.of(pair.right()).stream()
            .filter(b -> areOneUnderTwoNames(a, b))
            .findFirst()
            .ifPresent(b -> found.add(new NameDifference(place(a), place(b))));
      }
    }
    return found;
  }

  /** People of one article whose names differ by what may be a slip; at most one for each. */
  public List<NameDifference> within(List<Account> accounts) {
    List<NameDifference> found = new ArrayList<>();
    for (Account account : accounts) {
      List<PersonName> all = people.of(account);
      for (PersonName a : all) {
        all.stream()
            .filter(b -> a.span().start() > b.span().start() && areOneMisspelt(a, b))
            .findFirst()
            .ifPresent(b -> found.add(new NameDifference(place(a), place(b))));
      }
      for (Entity entity : account.entities()) {
        PersonName.surname(account, entity).stream()
            .flatMap(
                a ->
                    all.stream()
                        .filter(b -> isMisspelt(a.surname(), b.surname()))
                        .limit(1)
                        .map(b -> new NameDifference(place(a), place(b))))
            .forEach(found::add);
      }
    }
    return found;
  }

  /** One surname with two given names that are alike, or the other way round. */
  private boolean areOneMisspelt(PersonName a, PersonName b) {
    if (a.kin() || b.kin()) {
      return false;
    }
    boolean surname = a.surname().equals(b.surname());
    boolean given = a.given().equals(b.given());
    if (surname) {
      return !given
          && !spellings.isSameGivenName(a.given(), a.language(), b.given(), b.language())
          && !areNicknames(a, a.given(), b.given())
          && Similarity.ofLetters(a.given(), b.given()) >= SLIP
          && a.given().charAt(0) == b.given().charAt(0)
          && Math.min(a.person().mentions().size(), b.person().mentions().size()) == 1
          && a.person().gender() == b.person().gender();
    }
    return given && isMisspelt(a.surname(), b.surname());
  }

  /** Two letters at most are others. */
  private static boolean isMisspelt(String x, String y) {
    return !x.equals(y)
        && x.charAt(0) == y.charAt(0)
        && Math.min(x.length(), y.length()) >= SHORTEST
        && Math.abs(x.length() - y.length()) <= 1
        && Similarity.ofLetters(x, y) >= MISSPELT;
  }

  private static Place place(PersonName name) {
    return new Place(name.account(), name.person(), name.span());
  }

  private static List<PersonName> read(Account account) {
    return account.entities().stream().flatMap(e -> PersonName.of(account, e).stream()).toList();
  }

  private boolean areOneUnderTwoNames(PersonName a, PersonName b) {
    if (links.find(a.account().article(), a.person())
        == links.find(b.account().article(), b.person())) {
      return false;
    }
    boolean surname = isSame(a, a.surname(), b, b.surname());
    boolean given = isSame(a, a.given(), b, b.given());
    if (surname == given || a.kin() || b.kin() || a.joined().equals(b.joined())) {
      return false;
    }
    String x = surname ? a.given() : a.surname();
    String y = surname ? b.given() : b.surname();
    return !isVariant(x, a, y, b, surname)
        && !isNamed(x, b.account())
        && !isNamed(y, a.account())
        && isAlone(a, surname)
        && isAlone(b, surname)
        && a.likeness(b) >= (surname ? ALIKE : MORE_ALIKE);
  }

  private boolean isSame(PersonName a, String x, PersonName b, String y) {
    return spellings.isSame(x, a.language(), y, b.language());
  }

  /** Whether two words are as alike as spellings of one sound in two alphabets are. */
  private static boolean areClose(String x, String y) {
    return Similarity.ofLetters(x, y) >= ONE_SOUND;
  }

  private boolean isVariant(String x, PersonName a, String y, PersonName b, boolean given) {
    return x.startsWith(y)
        || y.startsWith(x)
        || isSame(a, x, b, y)
        || areClose(x, y)
        || given && spellings.isSameGivenName(x, a.language(), y, b.language())
        || areNicknames(a, x, y)
        || areNicknames(b, x, y)
        || a.words().contains(y)
        || b.words().contains(x);
  }

  private static boolean areNicknames(PersonName of, String x, String y) {
    Lexicon lexicon = Lexicon.of(of.language());
    return lexicon.classes(NICKNAMES).entrySet().stream()
        .filter(e -> e.getKey().equals(x) || e.getValue().contains(x))
        .anyMatch(e -> e.getKey().equals(y) || e.getValue().contains(y));
  }

  /** Whether a word of the name stands in the article. */
  private boolean isNamed(String word, Account account) {
    return words.of(account).containsAll(Folding.words(word));
  }

  /** Whether nobody else of the article shares the part that is common: no family. */
  private boolean isAlone(PersonName name, boolean surname) {
    return people.of(name.account()).stream()
        .filter(p -> p.person() != name.person())
        .noneMatch(
            p -> surname ? p.surname().equals(name.surname()) : p.given().equals(name.given()));
  }
}
