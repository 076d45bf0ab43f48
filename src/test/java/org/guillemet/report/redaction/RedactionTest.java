package org.guillemet.report.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guillemet.report.Reports.article;
import static org.guillemet.report.Reports.span;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.Speaker;
import org.guillemet.attribution.Speaker.ResolvedBy;
import org.guillemet.compare.Aliases;
import org.guillemet.linguistics.Entity;
import org.guillemet.linguistics.Morphology;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Compared;
import org.guillemet.pipeline.Omission;
import org.guillemet.pipeline.Omission.Cause;
import org.guillemet.pipeline.Stage;
import org.guillemet.quotations.QuotationFinder;
import org.guillemet.report.Results;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Message;
import org.guillemet.rules.MessagePart;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

  private static final Article BRIDGE =
      article(
          "bridge.md",
          """
          A clerk at the ministry admitted that the *second* pier leans. Lea Brun, the mayor, said: \
          “Ask Tom Sy about the pier.”

          The second pier leans, as anybody can see.
          """);

  private static Entity entity(String id, String name, Entity.Kind kind, String... mentions) {
    return new Entity(
        id,
        name,
        kind,
        Morphology.Gender.UNKNOWN,
        Morphology.Number.SINGULAR,
        List.of(),
        List.of(),
        Stream.of(mentions).map(words -> span(BRIDGE, words)).toList());
  }

  private static Attribution said(Entity speaker, String words, String source) {
    return new Attribution(
        "a-" + speaker.id(),
        Attribution.Type.INDIRECT,
        List.of(span(BRIDGE, words)),
        List.of(),
        List.of(span(BRIDGE, source)),
        Optional.of(new Speaker(speaker, Optional.empty(), ResolvedBy.DESCRIPTION)),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        1,
        FoundBy.CLAUSE_OF_VERB);
  }

  private static Checked bridge() {
    Entity clerk =
        entity("e1", "a clerk at the ministry", Entity.Kind.UNNAMED, "A clerk at the ministry");
    Entity brun = entity("e2", "Lea Brun", Entity.Kind.PERSON, "Lea Brun");
    Entity sy = entity("e3", "Tom Sy", Entity.Kind.PERSON, "Tom Sy");
    return new Checked(
        BRIDGE,
        new QuotationFinder().find(BRIDGE).all(),
        List.of(said(clerk, "that the second pier leans", "A clerk at the ministry")),
        List.of(clerk, brun, sy),
        List.of(),
        List.of(),
        List.of());
  }

  private static Results results(Finding finding) {
    return Results.of(
        "1.2.3", Compared.of(List.of(bridge()), Aliases.NONE), List.of(finding), List.of());
  }

  private static Finding finding(MessagePart... parts) {
    return new Finding(
        "some-rule",
        Severity.ERROR,
        BRIDGE,
        span(BRIDGE, "A clerk"),
        Message.of("literal", parts),
        List.of());
  }

  private static Checked redacted() {
    return Redaction.of(results(finding())).compared().articles().get(0);
  }

  @Test
  void anUnnamedSourceAndWhatItSaidAreHidden() {
    String text = redacted().article().text();

    assertThat(text)
        .startsWith("█ █████ ██ ███ ████████ admitted ████ ███ ██████ ████ █████. Lea Brun, the")
        .hasSameSizeAs(BRIDGE.text());
    assertThat(text.lines().reduce((a, b) -> b))
        .as("and where it stands once more")
        .hasValue("███ ██████ ████ █████, as anybody can see.");
    assertThat(redacted().article().source())
        .contains("███ *██████* ████")
        .hasSameSizeAs(BRIDGE.source());
    assertThat(redacted().entities().get(0).name()).isEqualTo("█ █████ ██ ███ ████████");
  }

  @Test
  void whoIsNamedOnlyByOthersIsHidden() {
    assertThat(redacted().article().text()).contains("said: “███ ███ ██ █████ ███ ████.”");
    assertThat(redacted().entities()).extracting(Entity::name).endsWith("Lea Brun", "███ ██");
  }

  @Test
  void namesInMessagesAreHiddenLikeThoseInTheText() {
    Finding finding =
        finding(
            new MessagePart.Name("a clerk at the ministry", Entity.Kind.UNNAMED),
            new MessagePart.Name("Lea Brun", Entity.Kind.PERSON),
            new MessagePart.Name("Tom Sy", Entity.Kind.PERSON),
            new MessagePart.Label("LEA BRUN"),
            new MessagePart.Label("Mr. Sy"),
            new MessagePart.Text("“ask Tom Sy about” it"));

    Finding copy = Redaction.of(results(finding)).reviewed().get(0).finding();

    assertThat(copy.message().parts())
        .containsExactly(
            new MessagePart.Name("█ █████ ██ ███ ████████", Entity.Kind.UNNAMED),
            new MessagePart.Name("Lea Brun", Entity.Kind.PERSON),
            new MessagePart.Name("███ ██", Entity.Kind.PERSON),
            new MessagePart.Label("LEA BRUN"),
            new MessagePart.Label("██. ██"),
            new MessagePart.Text("“███ ███ ██ █████” it"));
    assertThat(copy.span()).isEqualTo(finding.span());
    assertThat(copy.rule()).isEqualTo(finding.rule());
  }

  @Test
  void theFileIsKeptToCountIn() {
    Results redacted = Redaction.of(results(finding()));
    assertThat(redacted.file(redacted.compared().articles().get(0).article()))
        .isEqualTo(BRIDGE.source());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "internal error: IllegalStateException: a clerk (Rule.java:3)",
        "internal error: IllegalStateException: a\nclerk (in two lines) (Rule.java:3)"
      })
  void aFailureTellsWhereItHappenedAndNothingElse(String reason) {
    Omission failure = new Omission("a.md", Cause.FAILURE, Stage.RULES, Optional.empty(), reason);
    assertThat(Redaction.of(failure).reason())
        .isEqualTo("internal error: IllegalStateException (Rule.java:3)");
  }
}
