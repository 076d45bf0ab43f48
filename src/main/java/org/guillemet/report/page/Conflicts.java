package org.guillemet.report.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.attribution.Attribution;
import org.guillemet.claims.Claim;
import org.guillemet.compare.SharedFigure;
import org.guillemet.report.Places;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Finding.Related;
import org.guillemet.text.Article;
import org.guillemet.text.Block;
import org.guillemet.text.Span;

/** Lays what several articles say of the same side by side. */
final class Conflicts {

  /** So many characters before and behind a passage tell what it is about. */
  private static final int CONTEXT = 160;

  private final Places places = new Places();
  private final Map<Article, Integer> numbers = new IdentityHashMap<>();

  Conflicts(List<Article> articles) {
    articles.forEach(article -> numbers.put(article, numbers.size()));
  }

  /** Whether the finding is on more than its own article. */
  static boolean isAcross(Finding finding) {
    return finding.related().stream().anyMatch(r -> r.article() != finding.article());
  }

  ConflictView view(Finding finding, FindingView view) {
    List<Related> others =
        finding.related().stream().filter(r -> r.article() != finding.article()).toList();
    Related first = others.get(0);
    List<ConflictView.Passage> passages = new ArrayList<>();
    passages.add(passage(finding.article(), finding.span(), first.article(), first.span()));
    for (Related other : others) {
      passages.add(passage(other.article(), other.span(), finding.article(), finding.span()));
    }
    return new ConflictView(view, passages);
  }

  private ConflictView.Passage passage(Article article, Span span, Article other, Span against) {
    Span context = context(article, span);
    List<Mark> marks =
        Stream.concat(
                Stream.of(new Mark(span, "p", "", "", false)),
                differences(article, span, other, against).stream()
                    .map(words -> new Mark(words, "x", "", "", false)))
            .toList();
    return new ConflictView.Passage(
        numbers.getOrDefault(article, -1),
        article.language().code(),
        source(article),
        places.of(article, span).position().toString(),
        cut(article, context, new MarkedText(article.text(), marks).segments(context)));
  }

  /** With a sign on either side where the paragraph goes on. */
  private static List<Segment> cut(Article article, Span context, List<Segment> segments) {
    List<Segment> all = new ArrayList<>(segments);
    List<Span> paragraphs = article.blocks().stream().map(Block::span).toList();
    if (paragraphs.stream().noneMatch(p -> p.start() == context.start())) {
      all.add(0, new Segment("… ", "", "", "", false));
    }
    if (paragraphs.stream().noneMatch(p -> p.end() == context.end())) {
      all.add(new Segment(" …", "", "", "", false));
    }
    return all;
  }

  private static List<Span> differences(Article article, Span span, Article other, Span against) {
    return article.language() == other.language()
        ? Differences.in(article.text(), span, other.text(), against)
        : Differences.inNumbers(article.text(), span, other.text(), against);
  }

  /** A number that several articles of the page give. */
  SharedFigureView view(SharedFigure figure) {
    return new SharedFigureView(
        figure.isDisputed(),
        figure.tellings().stream().map(t -> row(t, figure.isDisputed())).toList());
  }

  private SharedFigureView.Row row(SharedFigure.Telling telling, boolean disputed) {
    Article article = telling.account().article();
    Span span = telling.figure().span();
    Mark mark = new Mark(span, disputed ? "x" : "n", "", "", false);
    MarkedText text = new MarkedText(article.text(), List.of(mark));
    List<Segment> words = new ArrayList<>();
    for (Span part : telling.statement().claim().spans()) {
      if (!words.isEmpty()) {
        words.add(new Segment(" … ", "", "", "", false));
      }
      words.addAll(text.segments(part));
    }
    return new SharedFigureView.Row(
        MarkedText.line(article, span),
        words,
        who(article, telling.statement().claim()),
        numbers.get(article),
        source(article),
        places.of(article, span).position().toString());
  }

  private static String who(Article article, Claim claim) {
    return claim
        .attribution()
        .map(a -> who(article, a))
        .orElseGet(() -> claim.isUnattributed() ? "" : "—");
  }

  private static String who(Article article, Attribution attribution) {
    return attribution
        .speaker()
        .map(s -> MarkedText.shown(s.entity().name()))
        .orElseGet(
            () ->
                attribution.source().stream()
                    .map(span -> MarkedText.line(article, span))
                    .collect(Collectors.joining(" … ")));
  }

  /** Outlet and date, as far as they are known; else the path. */
  static String source(Article article) {
    String outlet = article.metadata().outlet().orElse(article.path());
    return MarkedText.shown(
        article.metadata().published().map(day -> outlet + ", " + day).orElse(outlet));
  }

  /** The passage with some words around it, within its paragraph. */
  private static Span context(Article article, Span span) {
    Span paragraph =
        article.blocks().stream()
            .map(Block::span)
            .filter(b -> b.overlaps(span) || b.contains(span))
            .reduce(Span::cover)
            .orElse(span);
    int start = Math.max(paragraph.start(), span.start() - CONTEXT);
    int end = Math.min(paragraph.end(), span.end() + CONTEXT);
    while (start > paragraph.start()
        && start < span.start()
        && !Span.isSpace(article.text().charAt(start - 1))) {
      start++;
    }
    while (end < paragraph.end() && end > span.end() && !Span.isSpace(article.text().charAt(end))) {
      end--;
    }
    return new Span(start, end);
  }
}
