package org.guillemet.report.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.guillemet.text.Article;
import org.guillemet.text.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {

  private static final URI BASE = URI.create("https://base.example/");

  @Test
  void anOrdinaryPathStaysAsItIs() {
    assertThat(Iris.of("drafts/a-1_b.md")).isEqualTo("drafts/a-1_b.md");
    assertThat(Iris.of("-")).isEqualTo("-");
    assertThat(Iris.of("été/a b.txt")).isEqualTo("%C3%A9t%C3%A9/a%20b.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/a",
        "//evil.example/a",
        "///evil.example/a",
        "javascript:alert(1)",
        "C:/drafts/a.txt",
        "_:b0",
        "oa:Annotation",
        "@type",
        "?q#f",
        "a%2Fb\\c\"<d>\u0000\n",
        "🛶"
      })
  void aHostilePathIsNothingButAPath(String path) {
    URI iri = URI.create(Iris.of(path));

    assertThat(iri.getScheme()).isNull();
    assertThat(iri.getRawQuery()).isNull();
    assertThat(iri.getRawFragment()).isNull();
    assertThat(iri.getPath()).isEqualTo(path);
    assertThat(iri.toString()).matches("[\\w/.~%-]+");
    assertThat(BASE.resolve(iri).getHost()).isEqualTo(BASE.getHost());
  }

  @Test
  void twoTextsUnderOnePathAreToldApart() {
    Iris iris = new Iris();
    Article file = article("One.");
    Article input = article("Two.");

    assertThat(iris.of(file)).isEqualTo("a.txt");
    assertThat(iris.of(input, "claim-c1")).isEqualTo("a.txt?2#claim-c1");
    assertThat(iris.of(article("One."))).isEqualTo("a.txt");
  }

  private static Article article(String text) {
    return Samples.article("a.txt", text, Metadata.NONE);
  }
}
