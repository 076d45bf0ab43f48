package org.guillemet.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.attribution.GoldSpeaker.Answer;
import org.guillemet.attribution.people.Referent;
import org.guillemet.linguistics.Entity;
import org.guillemet.text.Article;
import org.guillemet.text.Span;

/** Judges the speakers found in an article against those that a reader wrote down. */
record SpeakerJudge(Article article) {

  /** What becomes of a source. */
  enum Verdict {
    RIGHT,
    /** No name is given, or only the words of the source, where the article has a name. */
    UNKNOWN,
    WRONG,
    SOURCE_NOT_FOUND;

    String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** How much of two places must be common for them to be one. */
  private static final double SAME = 0.5;

  Verdict judge(GoldSpeaker gold, Optional<Speaker> speaker) {
    boolean named = gold.answer() == Answer.NAMED;
    if (speaker.isEmpty()) {
      return named ? Verdict.UNKNOWN : Verdict.RIGHT;
    }
    Entity entity = speaker.get().entity();
    if (named && gold.mentions().stream().allMatch(m -> isOf(entity, m))) {
      return Verdict.RIGHT;
    }
    boolean ownWords = isOwnWords(text(gold.source()), entity.name(), speaker.get());
    boolean described = gold.answer() == Answer.UNNAMED && !hasName(entity.name());
    return !ownWords && !described ? Verdict.WRONG : named ? Verdict.UNKNOWN : Verdict.RIGHT;
  }

  /** Whether the name only repeats the source; a name within it is another's: "the Brun aide". */
  private static boolean isOwnWords(String source, String name, Speaker speaker) {
    String a = words(source) + " ";
    String b = words(name) + " ";
    boolean inside =
        speaker.resolvedBy() == Speaker.ResolvedBy.NAME
            && Character.isUpperCase(name.codePointAt(0));
    return inside ? a.replace(" s ", " ").equals(b) : a.startsWith(b) || b.startsWith(a);
  }

  /** Whether it is a name: a word behind the first has a capital, relative clauses aside. */
  private static boolean hasName(String name) {
    String words = name.replaceFirst(" (who|that|which|qui|que)\\b.*", "");
    return words.matches("(?U)\\p{Lu}\\S+( \\p{Lu}.*)?|.* \\p{Lu}.*");
  }

  /** Whether the place names the entity, or one of those that it joins. */
  private boolean isOf(Entity entity, Span mention) {
    String name = words(text(mention));
    return Stream.concat(entity.aliases().stream(), Stream.of(entity.name().split(" & ")))
            .anyMatch(n -> words(n).equals(name))
        || entity.mentions().stream().anyMatch(m -> overlap(mention, List.of(m)) > SAME);
  }

  /** How much a span in code points has in common with spans of the reading text, from 0 to 1. */
  double overlap(Span codePoints, List<Span> reading) {
    Span a = inSource(article, codePoints);
    int common = 0;
    int all = a.length();
    for (Span span : reading) {
      Span b = article.reading().toSource(span);
      int both = Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
      common += both;
      all += b.length() - both;
    }
    return (double) common / Math.max(1, all);
  }

  String explain(GoldSpeaker gold, Verdict verdict, Optional<Speaker> speaker) {
    String wanted =
        gold.answer() == Answer.NAMED
            ? gold.mentions().stream().map(this::text).collect(Collectors.joining(" & "))
            : gold.answer().name().toLowerCase(Locale.ROOT);
    return "%-16s %-11s %s:%d \"%s\": %s instead of %s"
        .formatted(
            verdict.words(),
            gold.kind().name().toLowerCase(Locale.ROOT),
            gold.article(),
            gold.source().start(),
            text(gold.source()),
            speaker.map(s -> s.entity().name() + " (by " + s.resolvedBy() + ")").orElse("nobody"),
            wanted);
  }

  private String text(Span codePoints) {
    return inSource(article, codePoints).of(article.source()).replaceAll("\\s+", " ");
  }

  /** The words of a name without an article before them. */
  private static String words(String name) {
    return Referent.fold(name)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip()
        .replaceFirst("^(the|this|le|la|les|l|ce|cet|cette|ces|des) ", "");
  }

  /** A span in code points of an article's text as one in UTF-16. */
  static Span inSource(Article article, Span codePoints) {
    int start = article.source().offsetByCodePoints(0, codePoints.start());
    return new Span(start, article.source().offsetByCodePoints(start, codePoints.length()));
  }
}
