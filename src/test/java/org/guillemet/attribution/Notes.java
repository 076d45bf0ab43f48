package org.guillemet.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.linguistics.Sentence;
import org.guillemet.linguistics.Token;
import org.guillemet.text.Article;
import org.guillemet.text.Block;
import org.guillemet.text.Span;

/** The notes of a {@link HandMade} article, and the sentences that its text makes with them. */
final class Notes {

  private static final String WORD =
      "['’]s\\b|@?[\\p{L}\\p{N}]+(?:(?!['’]s\\b)['’.-][\\p{L}\\p{N}]+)*|--|\\S";

  private final Map<String, Note> byWord = new HashMap<>();
  private final Pattern word;

  Notes(List<String> notes) {
    notes.stream()
        .flatMap(n -> Stream.of(n.split("; ")))
        .map(Note::of)
        .forEach(n -> byWord.put(n.word(), n));
    String withMarks =
        byWord.keySet().stream()
            .map(w -> w.replaceFirst("#\\d+$", ""))
            .filter(w -> !w.matches("[\\p{L}\\p{N}]+"))
            .sorted(Comparator.comparing(String::length).reversed())
            .map(w -> Pattern.quote(w) + "|")
            .collect(Collectors.joining());
    this.word = Pattern.compile(withMarks + WORD);
  }

  List<Sentence> sentences(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    Map<String, Integer> times = new HashMap<>();
    for (Block block : article.blocks()) {
      List<Span> open = new ArrayList<>();
      Matcher matcher = word.matcher(article.text());
      matcher.region(block.span().start(), block.span().end());
      while (matcher.find()) {
        open.add(new Span(matcher.start(), matcher.end()));
        if (isLast(open, article.text(), block.span().end())) {
          sentences.add(sentence(article, open, times));
          open.clear();
        }
      }
    }
    return sentences;
  }

  private boolean isLast(List<Span> open, String text, int end) {
    Span last = open.get(open.size() - 1);
    String rest = text.substring(last.end(), end);
    Note note = byWord.get(last.of(text));
    boolean abbreviates = note != null && note.word().matches(".*\\p{L}\\.");
    return rest.isBlank()
        || note != null && note.ends()
        || !abbreviates
            && text.substring(open.get(0).start(), last.end()).matches("(?s).*[.?!]\\s?[»”\"]?")
            && rest.matches("(?s)\\s+[^\\p{Ll}»].*");
  }

  private Sentence sentence(Article article, List<Span> spans, Map<String, Integer> times) {
    List<String> words = spans.stream().map(s -> s.of(article.text())).toList();
    List<String> numbered = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    for (String word : words) {
      String name = word + "#" + times.merge(word, 1, Integer::sum);
      numbered.add(name);
      notes.add(byWord.getOrDefault(name, byWord.getOrDefault(word, Note.of(word))));
    }
    int root = Math.max(0, notes.stream().map(Note::isRoot).toList().indexOf(true));
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String tie = notes.get(i).governor();
      int governor = Math.max(words.indexOf(tie), numbered.indexOf(tie));
      int head = governor < 0 ? root : governor;
      tokens.add(notes.get(i).token(i, spans.get(i), words.get(i), i == root ? -1 : head));
    }
    return new Sentence(article.language(), tokens);
  }
}
