package org.guillemet.material;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guillemet.compare.Account;
import org.guillemet.compare.SpeakerRelation;
import org.guillemet.compare.Utterance;
import org.guillemet.compare.UtteranceReader;
import org.guillemet.compare.stage.Translation;
import org.guillemet.matching.Difference;
import org.guillemet.matching.Difference.Gravity;
import org.guillemet.matching.QuotedWord;
import org.guillemet.matching.QuotedWord.Weight;
import org.guillemet.text.Language;

/** Holds the quotations of drafts against material. Immutable, thread-safe. */
public final class Verifier {

  private static final String ENDINGS = " \u00A0\u202F?!”»\"";

  private static final Set<Verdict> APART =
      EnumSet.of(Verdict.NOT_FOUND, Verdict.OTHER_SPEAKER, Verdict.OUT_OF_CONTEXT);

  /** Of fewer words it does not matter whether they are somewhere. */
  private static final int PART = 4;

  private static final int FEW = 2;

  /** A place is shown for words that are not there, if it is so like them. */
  private static final double LIKE = 0.3;

  /** So few words left out are a slip where one of them is a negation. */
  private static final int DROPPED = 3;

  private final List<MaterialIndex> indexes;
  private final Fillers fillers;

  private Verifier(List<MaterialIndex> indexes, Fillers fillers) {
    this.indexes = List.copyOf(indexes);
    this.fillers = fillers;
  }

  /** Of one document. */
  public Verifier(Material material, Fillers fillers) {
    this(List.of(new MaterialIndex(material, fillers)), fillers);
  }

  /**
   * Of the documents of both, with the fillers as here; where both have words, those of this one
   * are told.
   */
  public Verifier and(Verifier other) {
    return new Verifier(Stream.concat(indexes.stream(), other.indexes.stream()).toList(), fillers);
  }

  /** What comes of looking up the numbers and dates of what an article reports. */
  public List<ReportedFigure> reported(Account account) {
    return new ReportedFigures(indexes).in(account);
  }

  /**
   * What comes of looking up a quotation; of several around one verb that are not found as one,
   * what comes of each, if that tells them apart.
   */
  public List<Verification> verify(Utterance utterance) {
    Verification whole = whole(utterance);
    if (utterance.segments().size() == 1
        || whole.verdict().isConfirmed()
        || whole.verdict() == Verdict.TRANSLATED) {
      return List.of(whole);
    }
    List<Verification> parts = UtteranceReader.parts(utterance).stream().map(this::whole).toList();
    boolean enough = parts.stream().allMatch(p -> p.utterance().words().size() >= PART);
    return enough && areApart(parts) ? parts : List.of(whole);
  }

  /** Whether some are there and others not, or all are wrong in ways of their own. */
  private static boolean areApart(List<Verification> parts) {
    return parts.stream().anyMatch(p -> p.verdict().isConfirmed())
        ? parts.stream().anyMatch(p -> APART.contains(p.verdict()))
        : parts.stream().map(Verification::verdict).distinct().count() > 1;
  }

  private Verification whole(Utterance utterance) {
    Language language = utterance.account().article().language();
    Speakers speakers = new Speakers(utterance.attribution(), language);
    List<Candidate> candidates = new ArrayList<>();
    boolean covered = false;
    for (MaterialIndex index : indexes) {
      if (index.material().document().language() == language) {
        covered |= speakers.areIn(index);
        candidates.addAll(candidates(index, utterance, speakers));
      }
    }
    candidates.sort(Candidate.BEST_FIRST);
    Optional<Candidate> own =
        candidates.stream().filter(Candidate::isOwn).filter(Candidate::isFound).findFirst();
    Optional<Candidate> other = candidates.stream().filter(Candidate::isOfAnother).findFirst();
    if (own.isPresent() && (other.isEmpty() || !other.get().isMoreLike(own.get()))) {
      return found(utterance, own.get());
    }
    if (other.isPresent()) {
      return verification(utterance, Verdict.OTHER_SPEAKER, other, Optional.empty());
    }
    Optional<Candidate> nearest =
        candidates.stream()
            .filter(c -> c.isOwn() && c.located().likeness() >= LIKE && c.located().common() >= FEW)
            .findFirst();
    return covered
        ? verification(utterance, Verdict.NOT_FOUND, nearest, Optional.empty())
        : translated(utterance, speakers)
            .orElseGet(
                () ->
                    verification(
                        utterance, Verdict.NOT_COVERED, Optional.empty(), Optional.empty()));
  }

  private List<Candidate> candidates(MaterialIndex index, Utterance utterance, Speakers speakers) {
    List<Candidate> candidates = new ArrayList<>();
    String text = text(utterance);
    for (VoiceStream stream : index.streams()) {
      new Locator(stream, fillers.in(utterance.passage()), text)
          .find()
          .ifPresent(
              located -> {
                Optional<Voice> voice = index.voice(stream, located.spans().get(0));
                candidates.add(
                    new Candidate(
                        stream,
                        located,
                        voice,
                        voice.map(speakers::compare).orElse(SpeakerRelation.UNKNOWN)));
              });
    }
    return candidates;
  }

  /** What material of other languages has of it. */
  private Optional<Verification> translated(Utterance utterance, Speakers speakers) {
    String text = text(utterance);
    Translation quotation = new Translation(utterance.passage(), text);
    List<Verification> found = new ArrayList<>();
    for (MaterialIndex index : indexes) {
      Language language = index.material().document().language();
      for (VoiceStream stream : index.streams()) {
        SpeakerRelation relation =
            stream.voice().map(speakers::compare).orElse(SpeakerRelation.UNKNOWN);
        if (language != utterance.passage().language() && relation != SpeakerRelation.DIFFERENT) {
          stream
              .translations()
              .find(quotation, relation)
              .ifPresent(original -> found.add(translated(utterance, stream, original)));
        }
      }
    }
    return found.stream().max(Comparator.comparingDouble(Verification::likeness));
  }

  private static Verification translated(
      Utterance utterance, VoiceStream stream, Translations.Original original) {
    return new Verification(
        utterance,
        original.differences().isEmpty() ? Verdict.TRANSLATED : Verdict.ALTERED,
        Optional.of(new Passage(stream.material(), List.of(original.span()), stream.voice())),
        original.differences(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        original.likeness());
  }

  private Verification found(Utterance utterance, Candidate candidate) {
    Optional<Contexts.Turned> turned = turned(utterance, candidate);
    if (turned.isEmpty()) {
      return verification(utterance, verdict(candidate.located()), Optional.of(candidate), turned);
    }
    // What is said plainly, too, is not turned because it is so elsewhere.
    return new Locator(candidate.stream(), fillers.in(utterance.passage()), text(utterance))
        .others(candidate.located()).stream()
            .map(candidate::at)
            .filter(other -> turned(utterance, other).isEmpty())
            .findFirst()
            .map(
                o ->
                    verification(utterance, verdict(o.located()), Optional.of(o), Optional.empty()))
            .orElseGet(
                () ->
                    verification(
                        utterance, Verdict.OUT_OF_CONTEXT, Optional.of(candidate), turned));
  }

  private static Optional<Contexts.Turned> turned(Utterance utterance, Candidate candidate) {
    if (!verdict(candidate.located()).isConfirmed()) {
      return Optional.empty();
    }
    if (candidate.located().unheard()) {
      return Optional.of(
          new Contexts.Turned(Context.INAUDIBLE, candidate.located().spans().get(0)));
    }
    Contexts contexts = new Contexts(candidate.stream());
    ToldContexts told = new ToldContexts(utterance);
    String quoted = quoted(utterance);
    return candidate.located().spans().stream()
        .flatMap(span -> contexts.of(span, quoted).stream())
        .filter(turned -> !told.has(turned.kind()))
        .findFirst();
  }

  private static String text(Utterance utterance) {
    return utterance.account().article().text();
  }

  /** The quotation with the marks that stand directly behind it. */
  private static String quoted(Utterance utterance) {
    String text = text(utterance);
    int start = utterance.segments().get(0).start();
    int end = utterance.segments().get(utterance.segments().size() - 1).end();
    while (end < text.length() && ENDINGS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return text.substring(start, end);
  }

  private static Verdict verdict(Located located) {
    if (located.distant()) {
      return Verdict.JOINED;
    }
    List<Difference> differences = located.differences();
    if (!differences.isEmpty()) {
      return isCut(differences) ? Verdict.UNMARKED_CUT : Verdict.ALTERED;
    }
    if (located.cut()) {
      return Verdict.MARKED_CUT;
    }
    return located.folds().isEmpty() ? Verdict.EXACT : Verdict.FOLDED;
  }

  /** Whether words with meaning are left out, and nothing else. */
  private static boolean isCut(List<Difference> differences) {
    return differences.stream().allMatch(d -> d.left().isEmpty())
        && differences.stream().anyMatch(d -> d.gravity() != Gravity.FUNCTION)
        && differences.stream().noneMatch(Verifier::dropsNegation);
  }

  private static boolean dropsNegation(Difference difference) {
    List<QuotedWord> dropped = difference.right();
    return dropped.size() <= DROPPED
        && dropped.stream().anyMatch(w -> w.weight() == Weight.NEGATION);
  }

  private static Verification verification(
      Utterance utterance,
      Verdict verdict,
      Optional<Candidate> candidate,
      Optional<Contexts.Turned> turned) {
    return new Verification(
        utterance,
        verdict,
        candidate.map(Candidate::passage),
        candidate.map(c -> c.located().differences()).orElse(List.of()),
        candidate.map(c -> c.located().folds()).orElse(Set.of()),
        turned.map(Contexts.Turned::kind),
        turned.flatMap(t -> candidate.map(c -> c.passage(t.sentence()))),
        candidate.map(c -> c.located().likeness()).orElse(0.0));
  }
}
