package org.guillemet.repository.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.guillemet.attribution.Attribution;
import org.guillemet.attribution.FoundBy;
import org.guillemet.attribution.Speaker;
import org.guillemet.claims.Claim;
import org.guillemet.claims.Fact;
import org.guillemet.claims.Figure;
import org.guillemet.claims.Outcome;
import org.guillemet.claims.Participant;
import org.guillemet.claims.Period;
import org.guillemet.claims.Quantity;
import org.guillemet.claims.Signal;
import org.guillemet.linguistics.Entity;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Omission;
import org.guillemet.quotations.Quotation;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Literal;
import org.guillemet.rules.Message;
import org.guillemet.rules.MessagePart;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;
import org.guillemet.text.Span;
import org.junit.jupiter.api.Test;

class CheckedCodecTest {

  /** How many components of each record are written and read. */
  private static final Map<Class<?>, Integer> WRITTEN =
      Map.ofEntries(
          Map.entry(Checked.class, 7),
          Map.entry(Quotation.class, 5),
          Map.entry(Entity.class, 8),
          Map.entry(Attribution.class, 13),
          Map.entry(Speaker.class, 3),
          Map.entry(Claim.class, 13),
          Map.entry(Fact.class, 10),
          Map.entry(Outcome.class, 2),
          Map.entry(Participant.class, 2),
          Map.entry(Figure.class, 5),
          Map.entry(Quantity.class, 3),
          Map.entry(Period.class, 2),
          Map.entry(Period.Days.class, 2),
          Map.entry(Signal.class, 2),
          Map.entry(Finding.class, 6),
          Map.entry(Finding.Related.class, 3),
          Map.entry(Message.class, 2),
          Map.entry(MessagePart.Excerpt.class, 2),
          Map.entry(MessagePart.Words.class, 2),
          Map.entry(MessagePart.Name.class, 2),
          Map.entry(MessagePart.Label.class, 1),
          Map.entry(MessagePart.Text.class, 1),
          Map.entry(Omission.class, 5),
          Map.entry(Omission.Place.class, 2),
          Map.entry(Span.class, 2));

  @Property(tries = 100, seed = "1", edgeCases = EdgeCasesMode.NONE)
  void whatIsReadIsWhatWasWritten(@ForAll long seed) {
    Checked checked = RandomAnalyses.checked(seed);

    Checked read = CheckedCodec.decode(CheckedCodec.encode(checked), checked.article());

    assertThat(read).isEqualTo(checked);
    assertThat(read.article()).isSameAs(checked.article());
    assertSameShape(checked, read, new IdentityHashMap<>(), new IdentityHashMap<>());
  }

  /** What is one entity or attribution there is one here, and what are two are two. */
  private static void assertSameShape(
      Object one, Object other, Map<Object, Object> there, Map<Object, Object> here) {
    if (one instanceof Entity || one instanceof Attribution) {
      assertThat(there.computeIfAbsent(one, x -> other)).isSameAs(other);
      assertThat(here.computeIfAbsent(other, x -> one)).isSameAs(one);
    }
    List<?> parts = parts(one);
    for (int i = 0; i < parts.size(); i++) {
      assertSameShape(parts.get(i), parts(other).get(i), there, here);
    }
  }

  private static List<?> parts(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.stream().toList();
    }
    if (value instanceof List<?> list) {
      return list;
    }
    return value instanceof Record
        ? Stream.of(value.getClass().getRecordComponents()).map(c -> of(c, value)).toList()
        : List.of();
  }

  private static Object of(RecordComponent component, Object value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  @Test
  void everyComponentIsKnownToTheCodec() {
    WRITTEN.forEach(
        (type, components) ->
            assertThat(type.getRecordComponents())
                .as(type.getSimpleName() + ": write and read its new component, then count it here")
                .hasSize(components));
  }

  @Test
  void everyPartOfAMessageIsKnownToTheCodec() {
    assertThat(WRITTEN.keySet()).containsAll(RandomAnalyses.PARTS);
  }

  @Test
  void phrasesWithoutEndAreRefused() {
    Checked checked = RandomAnalyses.checked(1);
    Message deep = Literal.of("no");
    for (int i = 0; i < 20; i++) {
      deep = Message.of("x", deep);
    }
    byte[] bytes = CheckedCodec.encode(with(checked, finding(checked.article(), deep)));
    assertThatThrownBy(() -> CheckedCodec.decode(bytes, checked.article()))
        .isInstanceOf(InvalidEntryException.class)
        .hasMessage("phrases without end");
  }

  /** A hostile file has a right checksum. */
  @Property(tries = 5, seed = "1", edgeCases = EdgeCasesMode.NONE)
  void damagedBytesGiveAnAnalysisOfTheArticleOrAreRefused(@ForAll long seed, @ForAll byte damage) {
    Checked checked = RandomAnalyses.checked(seed);
    byte[] bytes = CheckedCodec.encode(checked);
    for (int i = 0; i < bytes.length; i++) {
      byte[] damaged = bytes.clone();
      damaged[i] = damage;
      assertHarmless(damaged, checked);
      assertHarmless(Arrays.copyOf(bytes, i), checked);
    }
  }

  /** Where any number stands, there may stand the largest one. */
  @Property(tries = 2, seed = "1", edgeCases = EdgeCasesMode.NONE)
  void hugeNumbersAreRefused(@ForAll long seed) {
    Checked checked = RandomAnalyses.checked(seed);
    byte[] bytes = CheckedCodec.encode(checked);
    for (byte[] number : List.of(number(Integer.MAX_VALUE), number(-1), number(1 << 30))) {
      for (int i = 0; i < bytes.length; i++) {
        byte[] damaged = Arrays.copyOf(bytes, bytes.length + number.length - 1);
        System.arraycopy(number, 0, damaged, i, number.length);
        System.arraycopy(bytes, i + 1, damaged, i + number.length, bytes.length - i - 1);
        assertHarmless(damaged, checked);
      }
    }
  }

  private static byte[] number(int number) {
    ValueWriter out = new ValueWriter();
    out.number(number);
    return out.toBytes();
  }

  private static void assertHarmless(byte[] damaged, Checked checked) {
    try {
      Checked read = CheckedCodec.decode(damaged, checked.article());
      assertInside(read, new Span(0, checked.article().text().length()));
    } catch (RuntimeException e) {
      assertThat(e)
          .isInstanceOfAny(
              InvalidEntryException.class, IllegalArgumentException.class, DateTimeException.class);
    }
  }

  private static void assertInside(Object value, Span text) {
    if (value instanceof Span span) {
      assertThat(text.contains(span)).as("%s in %s", span, text).isTrue();
    } else if (!(value instanceof Article)) {
      parts(value).forEach(part -> assertInside(part, text));
    }
  }

  @Test
  void anAttributionThatStandsInItselfIsRefused() {
    Checked checked = RandomAnalyses.checked(1);
    Attribution first = attribution("a1", "a2");
    Attribution second = attribution("a2", "a1");
    for (List<Attribution> said :
        List.of(List.of(first, second), List.of(first), List.of(attribution("a1", "a1")))) {
      byte[] bytes = CheckedCodec.encode(with(checked, said));
      assertThatThrownBy(() -> CheckedCodec.decode(bytes, checked.article()))
          .isInstanceOf(InvalidEntryException.class)
          .hasMessageStartingWith("stands in itself, or in nothing");
    }
  }

  @Test
  void twoOfOneNameAreRefused() {
    Checked checked = RandomAnalyses.checked(1);
    Attribution one = attribution("a1", "");
    byte[] bytes = CheckedCodec.encode(with(checked, List.of(one, attribution("a1", ""))));
    assertThatThrownBy(() -> CheckedCodec.decode(bytes, checked.article()))
        .isInstanceOf(InvalidEntryException.class)
        .hasMessage("two are called the same");
  }

  private static Checked with(Checked checked, List<Attribution> attributions) {
    return new Checked(
        checked.article(), List.of(), attributions, List.of(), List.of(), List.of(), List.of());
  }

  private static Attribution attribution(String id, String within) {
    return new Attribution(
        id,
        Attribution.Type.INDIRECT,
        List.of(new Span(0, 3)),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.of(within).filter(w -> !w.isEmpty()),
        false,
        false,
        1,
        FoundBy.CLAUSE_OF_VERB);
  }

  private static Finding finding(Article article, Message message) {
    return new Finding("rule", Severity.INFO, article, new Span(0, 1), message, List.of());
  }

  private static Checked with(Checked checked, Finding finding) {
    return new Checked(
        checked.article(), List.of(), List.of(), List.of(), List.of(), List.of(finding), List.of());
  }

  @Test
  void findingsThatSpeakOfOtherArticlesAreNotWritten() {
    Checked checked = RandomAnalyses.checked(1);
    Article other = RandomAnalyses.article("b.txt", "Non.");
    Message excerpt = Message.of("x", new MessagePart.Excerpt(other, new Span(0, 1)));
    Message words = Message.of("x", new MessagePart.Words(other, List.of(new Span(0, 1))));
    for (Finding finding :
        List.of(
            finding(other, Literal.of("no")),
            finding(checked.article(), excerpt),
            finding(checked.article(), Message.of("x", words)))) {
      assertThatThrownBy(() -> CheckedCodec.encode(with(checked, finding)))
          .isInstanceOf(InvalidEntryException.class);
    }
  }
}
