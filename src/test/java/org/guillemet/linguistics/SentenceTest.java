package org.guillemet.linguistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.guillemet.text.Language;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {

  /** {@code word head relation} for every token; the head is an index, -1 at the root. */
  private static Sentence sentence(String... lines) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String line : lines) {
      String[] part = line.split(" ");
      Span span = new Span(start, start + part[0].length());
      tokens.add(token(tokens.size(), span, part[0], Integer.parseInt(part[1]), part[2]));
      start = span.end() + 1;
    }
    return new Sentence(Language.ENGLISH, tokens);
  }

  private static Token token(int index, Span span, String text, int head, String relation) {
    return new Token(index, span, text, text, "X", head, relation, NameType.NONE, Morphology.NONE);
  }

  private static List<String> words(List<Token> tokens) {
    return tokens.stream().map(Token::text).toList();
  }

  private static final Sentence VOTE =
      sentence(
          "The 1 det",
          "motion 3 nsubj:pass",
          "was 3 aux:pass",
          "carried -1 root",
          "by 6 case",
          "the 6 det",
          "council 3 obl:agent",
          ". 3 punct");

  private static final Token MOTION = VOTE.token(1);
  private static final Token CARRIED = VOTE.token(3);
  private static final Token COUNCIL = VOTE.token(6);

  @Test
  void reachesFromItsFirstTokenToItsLast() {
    assertThat(VOTE.span()).isEqualTo(new Span(0, 39));
    assertThat(VOTE.size()).isEqualTo(8);
    assertThat(VOTE).hasToString("The motion was carried by the council .");
  }

  @Test
  void givesTheDependentsOfATokenInTextOrder() {
    assertThat(words(VOTE.children(CARRIED))).containsExactly("motion", "was", "council", ".");
    assertThat(VOTE.children(VOTE.token(7))).isEmpty();
  }

  @Test
  void findsDependentsByTheirRelationWithItsSubtypes() {
    assertThat(words(VOTE.children(CARRIED, "obl", "nsubj").toList()))
        .containsExactly("motion", "council");
    assertThat(VOTE.child(CARRIED, "nsubj:pass")).contains(MOTION);
    assertThat(VOTE.child(CARRIED, "obl:arg")).isEmpty();
    assertThat(VOTE.child(CARRIED, "nsub")).isEmpty();
    assertThat(VOTE.children(CARRIED, new String[0])).isEmpty();
  }

  @Test
  void findsTheGovernor() {
    assertThat(VOTE.head(MOTION)).contains(CARRIED);
    assertThat(VOTE.head(CARRIED)).isEmpty();
  }

  @Test
  void givesATokenWithAllThatItGoverns() {
    assertThat(words(VOTE.subtree(COUNCIL))).containsExactly("by", "the", "council");
    assertThat(VOTE.subtree(CARRIED)).isEqualTo(VOTE.tokens());
    assertThat(words(VOTE.subtree(VOTE.token(0)))).containsExactly("The");
  }

  @Test
  void knowsWhatATokenGoverns() {
    assertThat(VOTE.dominates(CARRIED, VOTE.token(4))).isTrue();
    assertThat(VOTE.dominates(COUNCIL, COUNCIL)).isTrue();
    assertThat(VOTE.dominates(COUNCIL, CARRIED)).isFalse();
    assertThat(VOTE.dominates(MOTION, COUNCIL)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 10, 300})
  @Timeout(5)
  void refusesTokensThatGovernThemselvesInACircle(int length) {
    List<Token> tokens = new ArrayList<>(List.of(token(0, new Span(0, 1), "a", -1, "root")));
    for (int i = 1; i <= length; i++) {
      tokens.add(token(i, new Span(i, i + 1), "a", i % length + 1, "dep"));
    }
    tokens.add(token(length + 1, new Span(length + 1, length + 2), "a", length, "dep"));
    assertThatThrownBy(() -> new Sentence(Language.ENGLISH, tokens))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("token 1 is governed by itself: ");
  }

  @Test
  void refusesATokenThatIsItsOwnGovernor() {
    assertThatThrownBy(() -> sentence("a -1 root", "b 1 dep"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("token 1 cannot be governed by 1");
  }

  @Test
  void refusesTokensThatAreNotInTextOrder() {
    Token one = token(0, new Span(4, 7), "one", -1, "root");
    Token two = token(1, new Span(0, 3), "two", 0, "dep");
    assertThatThrownBy(() -> new Sentence(Language.ENGLISH, List.of(one, two)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two");
  }

  @Test
  @Timeout(5)
  void followsAVeryLongChain() {
    int size = 20_000;
    Sentence chain =
        new Sentence(
            Language.ENGLISH,
            IntStream.range(0, size)
                .mapToObj(i -> token(i, new Span(i, i + 1), "a", i - 1, i == 0 ? "root" : "dep"))
                .toList());
    assertThat(chain.subtree(chain.token(0))).hasSize(size);
    assertThat(chain.dominates(chain.token(0), chain.token(size - 1))).isTrue();
  }

  @Test
  void isEqualToASentenceOfEqualTokens() {
    Sentence same = new Sentence(Language.ENGLISH, List.copyOf(VOTE.tokens()));
    assertThat(same).isEqualTo(VOTE).hasSameHashCodeAs(VOTE);
    assertThat(same).isNotEqualTo(sentence("The -1 root"));
  }

  @Test
  void refusesTokensThatDoNotMakeASentence() {
    assertThatThrownBy(() -> new Sentence(Language.ENGLISH, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> sentence("alone 1 dep"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("alone");
    assertThatThrownBy(() -> new Sentence(Language.ENGLISH, List.of(MOTION)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("motion");
  }
}
