package org.guillemet.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.guillemet.attribution.Attribution;
import org.guillemet.compare.SharedFigures;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Compared;
import org.guillemet.pipeline.Omission;
import org.guillemet.report.Places;
import org.guillemet.report.Results;
import org.guillemet.report.TextReport;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Reviewed;
import org.guillemet.text.Article;

/** Makes the views of a page. For one page; not thread-safe. */
final class PageBuilder {

  private final Results results;
  private final Compared compared;
  private final List<Finding> findings;
  private final List<Omission> omissions;
  private final Wording wording;
  private final Roster roster;
  private final Places places = new Places();
  private final Map<Article, Integer> numbers = new IdentityHashMap<>();
  private final Map<Finding, FindingView> views = new LinkedHashMap<>();

  PageBuilder(Results results, Wording wording) {
    this.results = results;
    this.compared = results.compared();
    this.findings = results.open().stream().map(Reviewed::finding).toList();
    this.omissions = results.omissions();
    this.wording = wording;
    this.roster = new Roster(compared, wording);
    compared.articles().forEach(c -> numbers.put(c.article(), numbers.size()));
    results.open().forEach(r -> views.put(r.finding(), view(r.finding(), r.fingerprint())));
  }

  PageView build() {
    List<ArticleView> articles = new ArrayList<>();
    compared.articles().forEach(checked -> articles.add(article(checked)));
    Conflicts conflicts =
        new Conflicts(compared.articles().stream().map(Checked::article).toList());
    return new PageView(
        wording,
        results.version(),
        articles,
        roster.speakers(),
        roster.unnamed(),
        findings.stream()
            .filter(Conflicts::isAcross)
            .map(f -> conflicts.view(f, views.get(f)))
            .toList(),
        SharedFigures.in(compared.dossier()).stream().map(conflicts::view).toList(),
        omissions.stream()
            .filter(o -> compared.articles().stream().noneMatch(c -> isOf(o, c)))
            .map(this::note)
            .toList(),
        List.copyOf(new TreeSet<>(findings.stream().map(Finding::rule).toList())),
        new CardData(roster, wording).json(compared.articles()));
  }

  private String note(Omission omission) {
    return TextReport.omission(omission, results.language());
  }

  private static boolean isOf(Omission omission, Checked checked) {
    return omission.path().equals(checked.article().path());
  }

  private FindingView view(Finding finding, String fingerprint) {
    return new FindingView(
        "f-" + fingerprint,
        finding.rule(),
        finding.severity(),
        places.of(finding.article(), finding.span()).position().toString(),
        MarkedText.line(finding.article(), finding.span()),
        results.language(finding).code(),
        MarkedText.shown(results.message(finding)),
        finding.related().stream()
            .map(
                r ->
                    new FindingView.Related(
                        MarkedText.shown(r.article().path())
                            + ":"
                            + places.of(r.article(), r.span()).position(),
                        numbers.getOrDefault(r.article(), -1),
                        MarkedText.shown(results.message(finding, r))))
            .toList());
  }

  private ArticleView article(Checked checked) {
    Article article = checked.article();
    List<Finding> own = findings.stream().filter(f -> isOn(f, article)).toList();
    // What a comment says is not in the text.
    List<Finding> inText = own.stream().filter(f -> f.article() == article).toList();
    List<BlockView.Group> groups = BlockView.groups(article, new Marks(roster).of(checked, inText));
    List<Segment> headline = new ArrayList<>();
    for (BlockView.Group title : groups.stream().filter(BlockView.Group::isTitle).toList()) {
      if (!headline.isEmpty()) {
        headline.add(new Segment(" ", "", "", "", false));
      }
      title.blocks().forEach(block -> headline.addAll(block.segments()));
    }
    return new ArticleView(
        numbers.get(article),
        MarkedText.shown(article.path()),
        MarkedText.shown(article.metadata().title().orElse(article.path())),
        line(article),
        article.language().code(),
        headline,
        groups.stream().filter(group -> !group.isTitle()).toList(),
        own.stream().map(views::get).toList(),
        settled(article),
        shares(checked),
        new Sheet(results.compared().verified(), results.language()).rows(checked),
        omissions.stream().filter(o -> isOf(o, checked)).map(this::note).toList());
  }

  private List<ArticleView.Settled> settled(Article article) {
    return Stream.concat(results.suppressed().stream(), results.accepted().stream())
        .filter(r -> isOn(r.finding(), article))
        .map(
            r ->
                new ArticleView.Settled(
                    view(r.finding(), r.fingerprint()), r.reason().map(MarkedText::shown)))
        .toList();
  }

  private static boolean isOn(Finding finding, Article article) {
    return finding.article().path().equals(article.path());
  }

  private static String line(Article article) {
    List<String> parts = new ArrayList<>();
    article.metadata().outlet().ifPresent(parts::add);
    article.metadata().published().ifPresent(day -> parts.add(day.toString()));
    article.metadata().author().ifPresent(parts::add);
    return MarkedText.shown(String.join(" · ", parts));
  }

  private List<ArticleView.Share> shares(Checked checked) {
    Map<Integer, Integer> words = new TreeMap<>();
    Map<Integer, String> names = new HashMap<>();
    for (Attribution attribution : checked.attributions()) {
      int number = roster.number(checked.article(), attribution);
      words.merge(number, Roster.words(checked.article(), attribution), Integer::sum);
      names.putIfAbsent(
          number,
          attribution
              .speaker()
              .map(s -> s.entity().name())
              .orElseGet(() -> wording.get("speaker.unknown")));
    }
    int all = words.values().stream().mapToInt(Integer::intValue).sum();
    return words.entrySet().stream()
        .sorted(Comparator.comparingInt((Map.Entry<Integer, Integer> e) -> -e.getValue()))
        .map(
            e ->
                new ArticleView.Share(
                    MarkedText.shown(names.get(e.getKey())),
                    SpeakerView.hue(e.getKey()),
                    e.getValue(),
                    all == 0 ? 0 : Math.round(100f * e.getValue() / all)))
        .toList();
  }
}
