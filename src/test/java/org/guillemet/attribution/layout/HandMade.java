package org.guillemet.attribution.layout;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.attribution.drafts.Context;
import org.guillemet.attribution.drafts.Draft;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.linguistics.Analysis;
import org.guillemet.linguistics.Morphology;
import org.guillemet.linguistics.Morphology.Mood;
import org.guillemet.linguistics.NameType;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.quotations.QuotationFinder;
import org.guillemet.text.Article;
import org.guillemet.text.Block;
import org.guillemet.text.Language;
import org.guillemet.text.Span;

/** Articles in Markdown with as much grammar as a test needs: a parser may see it otherwise. */
final class HandMade {

  private static final Pattern WORD =
      Pattern.compile("@?[\\p{L}\\p{N}]+(?:['’.-][\\p{L}\\p{N}]+)*['’]?|--|\\S");

  private HandMade() {}

  /**
   * @param text with {@code ¶} between paragraphs
   * @param notes each of one word, in any order behind it: its part of speech, its relation and
   *     governor ({@code nsubj>added}, {@code root}), the kind of name, the mood; the lemma behind
   *     a stroke. Other words hang on the root, or on the first word.
   */
  static Context context(Language language, String text, String... notes) {
    Article article = article(language, text);
    return context(article, sentences(article, notes));
  }

  static Context context(Article article, List<Sentence> sentences) {
    return new Context(
        article, new Analysis(article.language(), sentences), new QuotationFinder().find(article));
  }

  static Article article(Language language, String text) {
    try {
      return new ArticleReader()
          .read(
              "a.md",
              text.replace("¶", "\n\n").getBytes(StandardCharsets.UTF_8),
              new ReadOptions(StandardCharsets.UTF_8, Optional.of(language), Optional.empty()));
    } catch (UnreadableArticleException e) {
      throw new AssertionError(e);
    }
  }

  /** The drafts as {@code source > cue > content}, with {@code -} where there is none. */
  static List<String> strings(Context context, List<Draft> drafts) {
    return drafts.stream()
        .map(
            d ->
                Stream.of(d.source(), d.cue(), d.content())
                    .map(spans -> words(context, spans))
                    .collect(Collectors.joining(" > ")))
        .toList();
  }

  /** The word that the source is built around. */
  static String head(Draft draft) {
    return draft.sourceHead().map(n -> n.token().text()).orElse("-");
  }

  /** Where words first stand. */
  static Span span(Context context, String words) {
    int start = context.text().indexOf(words);
    return new Span(start, start + words.length());
  }

  private static String words(Context context, List<Span> spans) {
    return spans.isEmpty()
        ? "-"
        : spans.stream()
            .map(s -> s.of(context.text()).replace("\n", "¶"))
            .collect(Collectors.joining(" … "));
  }

  static List<Sentence> sentences(Article article, String... notes) {
    Map<String, String[]> known = new HashMap<>();
    for (String note : notes) {
      String[] parts = note.split(" ");
      known.put(parts[0].split("/")[0], parts);
    }
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : article.blocks()) {
      List<Span> open = new ArrayList<>();
      Matcher matcher = WORD.matcher(article.text());
      matcher.region(block.span().start(), block.span().end());
      while (matcher.find()) {
        open.add(new Span(matcher.start(), matcher.end()));
        String rest = article.text().substring(matcher.end(), block.span().end());
        String before = article.text().substring(open.get(0).start(), matcher.end());
        if (rest.isBlank() || ends(before) && rest.matches("(?s)\\s+[^\\p{Ll}»].*")) {
          sentences.add(sentence(article, open, known));
          open.clear();
        }
      }
    }
    return sentences;
  }

  private static boolean ends(String words) {
    return words.matches("(?s).*[.?!]\\s?[»”\"]?");
  }

  private static Sentence sentence(Article article, List<Span> spans, Map<String, String[]> known) {
    List<String> words = spans.stream().map(s -> s.of(article.text())).toList();
    int root =
        Math.max(
            0,
            words.stream()
                .map(w -> List.of(known.getOrDefault(w, new String[0])).contains("root"))
                .toList()
                .indexOf(true));
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      tokens.add(token(i, spans.get(i), words, root, known));
    }
    return new Sentence(article.language(), tokens);
  }

  private static Token token(
      int index, Span span, List<String> words, int root, Map<String, String[]> known) {
    String word = words.get(index);
    boolean mark = word.codePoints().noneMatch(Character::isLetterOrDigit);
    String[] note = known.getOrDefault(word, new String[] {word});
    String pos = mark ? "PUNCT" : "X";
    String relation = mark ? "punct" : "dep";
    int head = root;
    NameType name = NameType.NONE;
    Mood mood = Mood.UNKNOWN;
    for (String part : List.of(note).subList(1, note.length)) {
      if (part.contains(">")) {
        relation = part.substring(0, part.indexOf('>'));
        int governor = words.indexOf(part.substring(part.indexOf('>') + 1));
        head = governor < 0 ? root : governor;
      } else if (Stream.of(NameType.values()).anyMatch(n -> n.name().equals(part))) {
        name = NameType.valueOf(part);
      } else if (Stream.of(Mood.values()).anyMatch(m -> m.name().equals(part))) {
        mood = Mood.valueOf(part);
      } else if (part.matches("[A-Z]+")) {
        pos = part;
      } else if (!part.equals("root")) {
        throw new AssertionError("no note: " + part);
      }
    }
    boolean isRoot = index == root;
    return new Token(
        index,
        span,
        word,
        note[0].substring(note[0].indexOf('/') + 1).toLowerCase(Locale.ROOT),
        pos,
        isRoot ? -1 : head,
        isRoot ? "root" : relation,
        name,
        new Morphology(
            Morphology.Gender.UNKNOWN, Morphology.Number.UNKNOWN, mood, Morphology.Tense.UNKNOWN));
  }
}
