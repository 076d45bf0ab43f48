package org.guillemet.report.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void aCharacterOfTwoUnitsIsOne() {
    CodePoints points = new CodePoints("🛶 a");

    assertThat(points.before(0)).isZero();
    assertThat(points.before(2)).isEqualTo(1);
    assertThat(points.before(3)).isEqualTo(2);
    assertThat(points.before(4)).isEqualTo(3);
  }

  @Test
  void aLoneSurrogateIsOne() {
    assertThat(new CodePoints("\uD83D\uD83D\uDEF6\uDEF6").before(4)).isEqualTo(3);
  }

  @Property
  void countsAsJavaDoes(@ForAll String text) {
    CodePoints points = new CodePoints(text);

    for (int offset = 0; offset <= text.length(); offset++) {
      assertThat(points.before(offset)).isEqualTo(text.codePointCount(0, offset));
    }
  }
}
