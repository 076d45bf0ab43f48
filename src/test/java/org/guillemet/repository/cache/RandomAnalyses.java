package org.guillemet.repository.cache;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guillemet.attribution.Attribution;
import org.guillemet.claims.Claim;
import org.guillemet.linguistics.Entity;
import org.guillemet.pipeline.Checked;
import org.guillemet.pipeline.Omission;
import org.guillemet.quotations.Quotation;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Message;
import org.guillemet.rules.MessagePart;
import org.guillemet.text.Article;
import org.guillemet.text.Block;
import org.guillemet.text.Language;
import org.guillemet.text.MappedText;
import org.guillemet.text.Metadata;
import org.guillemet.text.Span;

/**
 * Makes up analyses in which anything stands that the records allow, whatever their components are:
 * these are read from the records themselves. The same seed gives the same analysis.
 */
final class RandomAnalyses {

  /** What may be a part of a message: a message itself first. */
  static final List<Class<?>> PARTS =
      Stream.concat(
              Stream.of(Message.class),
              Stream.of(MessagePart.class.getDeclaredClasses())
                  .sorted(Comparator.comparing(Class::getName)))
          .<Class<?>>map(type -> type)
          .toList();

  private static final String TEXT = "“Non,” a dit 😀 Élise Brun à l’Ouest.\n".repeat(4);

  private static final List<String> TEXTS =
      List.of("", "mayor", "élue", "\ud83d", "😀", "a\nb", "x".repeat(130), "\u0000");

  private final Random random;
  private final Article article = article("a.txt", TEXT);
  private final List<Entity> entities = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private int ids;

  private RandomAnalyses(long seed) {
    this.random = new Random(seed);
  }

  static Article article(String path, String text) {
    return new Article(
        path,
        text,
        MappedText.identity(text),
        Language.FRENCH,
        Metadata.NONE,
        List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()).trim(text))),
        List.of(),
        Optional.empty());
  }

  /** Speaks of some entities and attributions that it does not list. */
  static Checked checked(long seed) {
    return new RandomAnalyses(seed).checked();
  }

  private Checked checked() {
    some(5, () -> make(Entity.class)).forEach(entities::add);
    entities.add(make(Entity.class));
    for (int i = random.nextInt(6); i >= 0; i--) {
      attributions.add(make(Attribution.class));
    }
    return new Checked(
        article,
        some(4, () -> make(Quotation.class)),
        // One that an attribution stands in is listed.
        attributions.subList(0, attributions.size() - random.nextInt(2)).stream()
            .filter(a -> a.within().stream().allMatch(id -> isBefore(id, a)))
            .toList(),
        entities.subList(0, random.nextInt(entities.size() + 1)),
        some(5, () -> make(Claim.class)),
        some(3, () -> make(Finding.class)),
        some(2, () -> make(Omission.class)));
  }

  private boolean isBefore(String id, Attribution attribution) {
    return attributions.subList(0, attributions.indexOf(attribution)).stream()
        .anyMatch(a -> a.id().equals(id) && a.within().isEmpty());
  }

  private <T> List<T> some(int most, Supplier<T> maker) {
    return IntStream.range(0, random.nextInt(most + 1)).mapToObj(i -> maker.get()).toList();
  }

  private <T> T make(Class<T> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    for (int attempt = 0; attempt < 1_000; attempt++) {
      Object[] values = Stream.of(components).map(this::component).toArray();
      try {
        return type.getDeclaredConstructor(types).newInstance(values);
      } catch (InvocationTargetException e) {
        if (!(e.getCause() instanceof IllegalArgumentException)) {
          throw new AssertionError(e);
        }
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(e.getMessage(), e);
      }
    }
    throw new AssertionError("no luck with " + type);
  }

  private Object component(RecordComponent component) {
    return switch (component.getName()) {
      case "id" -> "i" + ids++;
      case "path" -> article.path();
      case "within" -> attributions.stream().map(Attribution::id).findFirst().filter(a -> flip());
      default -> value(component.getGenericType());
    };
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType several) {
      Type one = several.getActualTypeArguments()[0];
      if (several.getRawType() == Set.class) {
        return new HashSet<>(some(3, () -> value(one)));
      }
      return several.getRawType() == List.class
          ? some(3, () -> value(one))
          : Optional.of(one).filter(t -> flip()).map(this::value);
    }
    Class<?> single = (Class<?>) type;
    if (single.isEnum()) {
      return any(List.of(single.getEnumConstants()));
    } else if (single == Span.class) {
      int start = random.nextInt(TEXT.length() + 1);
      return new Span(start, start + random.nextInt(TEXT.length() + 1 - start));
    } else if (single == Entity.class && !entities.isEmpty()) {
      return any(entities);
    } else if (single == Attribution.class) {
      return any(attributions);
    } else if (single == MessagePart.class) {
      // A phrase in a phrase in a phrase … would never end.
      return make(any(PARTS.subList(random.nextInt(2), PARTS.size())));
    } else if (single.isRecord() && single != Article.class) {
      return make(single);
    }
    return simple(single);
  }

  private Object simple(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "Article" -> article;
      case "String" -> any(TEXTS);
      case "boolean" -> flip();
      case "int" -> random.nextInt();
      case "double" -> random.nextDouble();
      case "LocalDate" -> LocalDate.ofEpochDay(random.nextInt(1_000_000) - 500_000);
      case "BigDecimal" ->
          new BigDecimal(new BigInteger(random.nextInt(100), random), random.nextInt(60) - 30);
      default -> throw new AssertionError("nothing is known of " + type);
    };
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private boolean flip() {
    return random.nextBoolean();
  }
}
