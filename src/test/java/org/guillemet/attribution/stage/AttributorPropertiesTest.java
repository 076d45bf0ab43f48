package org.guillemet.attribution.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.guillemet.attribution.Attributed;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.stage.RandomArticles.Parsed;
import org.guillemet.quotations.QuotationFinder;
import org.guillemet.text.Span;

/** What holds of the attributions of every article, whatever the parser makes of it. */
class AttributorPropertiesTest {

  @Provide
  static Arbitrary<Parsed> articles() {
    return RandomArticles.all();
  }

  private static Attributed attributed(Parsed parsed) {
    return new Attributor()
        .attribute(
            parsed.article(), parsed.analysis(), new QuotationFinder().find(parsed.article()));
  }

  @Property(seed = "1", tries = 1000, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void wordsStandInTheArticleInOrder(@ForAll("articles") Parsed parsed) {
    List<Attribution> attributions = attributed(parsed).attributions();

    for (Attribution a : attributions) {
      for (List<Span> spans : List.of(a.content(), a.cue(), a.source())) {
        int end = 0;
        for (Span span : spans) {
          assertThat(span.of(parsed.article().text())).as(a.toString()).isNotBlank();
          assertThat(span.start()).as(a.toString()).isGreaterThanOrEqualTo(end);
          end = span.end();
        }
      }
    }
    Statistics.label("attributions")
        .collect(!attributions.isEmpty())
        .coverage(c -> c.check(true).percentage(p -> p > 30));
  }

  /** Trees that no parser makes bring it about now and then. */
  @Property(seed = "2", tries = 1000, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void nextToNobodySaysTheCueOrTheSourceHimself(@ForAll("articles") Parsed parsed) {
    for (Attribution a : attributed(parsed).attributions()) {
      boolean said =
          Stream.concat(a.cue().stream(), a.source().stream())
              .anyMatch(words -> a.content().stream().anyMatch(words::overlaps));
      Statistics.label("overlaps")
          .collect(said)
          .coverage(c -> c.check(true).percentage(p -> p < 6));
    }
  }

  @Property(seed = "3", tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void whatStandsWithinAnotherIsNotAroundIt(@ForAll("articles") Parsed parsed) {
    Map<String, Attribution> byId =
        attributed(parsed).attributions().stream()
            .collect(Collectors.toMap(Attribution::id, Function.identity()));
    for (Attribution a : byId.values()) {
      int depth = 0;
      for (Optional<String> outer = a.within();
          outer.isPresent();
          outer = byId.get(outer.get()).within()) {
        assertThat(depth++).as(a.toString()).isLessThan(byId.size());
      }
    }
  }

  @Property(seed = "4", tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void theSameArticleHasTheSameAttributions(@ForAll("articles") Parsed parsed) {
    assertThat(attributed(parsed)).isEqualTo(attributed(parsed));
  }
}
