package org.guillemet.repository;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.guillemet.attribution.Speaker;
import org.guillemet.linguistics.Entity;
import org.guillemet.text.Language;

/** Reads one line of a ledger. Fields that it does not know are passed over. */
final class LineReader {

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final int start;
  private int words = -1;
  private int name = -1;

  private LineReader(int start) {
    this.start = start;
  }

  /** What is wrong with a line, as a clause. */
  static final class InvalidLineException extends Exception {

    private static final long serialVersionUID = 1L;

    InvalidLineException(String reason) {
      super(reason);
    }
  }

  /**
   * @param start where the line begins in the ledger's text
   */
  static Line read(String line, int start) throws InvalidLineException {
    try (JsonParser json = JSON.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new InvalidLineException("no JSON object");
      }
      LineReader reader = new LineReader(start);
      Map<String, Object> fields = reader.object(json, "");
      if (json.nextToken() != null) {
        throw new InvalidLineException("something stands behind the object");
      }
      return new Line(entry(fields), reader.words, reader.name);
    } catch (JsonProcessingException e) {
      throw new InvalidLineException(e.getOriginalMessage().replaceAll("\\s+", " "));
    } catch (IOException e) {
      throw new IllegalStateException("a string is always read", e);
    }
  }

  /** Strings, objects and lists of objects; where the words and the name stand is kept. */
  private Map<String, Object> object(JsonParser json, String path) throws IOException {
    Map<String, Object> fields = new HashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken token = json.nextToken();
      if (token == JsonToken.VALUE_STRING) {
        int at = start + (int) json.currentTokenLocation().getCharOffset();
        words = (path + field).equals("words") ? at : words;
        name = (path + field).equals("speaker.name") ? at : name;
        fields.put(field, json.getText());
      } else if (token == JsonToken.START_OBJECT) {
        fields.put(field, object(json, path + field + "."));
      } else if (token == JsonToken.START_ARRAY) {
        fields.put(field, list(json, path + field + "."));
      }
    }
    return fields;
  }

  private List<Map<String, Object>> list(JsonParser json, String path) throws IOException {
    List<Map<String, Object>> all = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() == JsonToken.START_OBJECT) {
        all.add(object(json, path));
      } else {
        json.skipChildren();
      }
    }
    return all;
  }

  private static Entry entry(Map<String, Object> fields) throws InvalidLineException {
    String code = required(fields, "language");
    Language language =
        Stream.of(Language.values())
            .filter(l -> l.code().equals(code))
            .findFirst()
            .orElseThrow(() -> new InvalidLineException("no language is called " + code));
    Optional<Quote.Said> speaker = Optional.empty();
    if (fields.containsKey("speaker")) {
      Map<String, Object> said = part(fields.get("speaker"));
      speaker =
          Optional.of(
              new Quote.Said(
                  required(said, "name"),
                  constant(Entity.Kind.values(), required(said, "kind")),
                  text(said, "role"),
                  constant(Speaker.ResolvedBy.values(), required(said, "resolvedBy"))));
    }
    List<Appearance> appearances = new ArrayList<>();
    appearances.add(appearance(part(fields.get("first"))));
    if (fields.get("later") instanceof List<?> later) {
      for (Object one : later) {
        appearances.add(appearance(part(one)));
      }
    }
    Quote quote = new Quote(required(fields, "words"), language, speaker, text(fields, "outlet"));
    return new Entry(quote, appearances);
  }

  private static Appearance appearance(Map<String, Object> fields) throws InvalidLineException {
    Optional<String> day = text(fields, "published");
    try {
      return new Appearance(
          required(fields, "path"), day.map(LocalDate::parse), text(fields, "by"));
    } catch (DateTimeParseException e) {
      throw new InvalidLineException("no day: " + day.orElseThrow());
    }
  }

  private static Map<String, Object> part(Object value) {
    Map<String, Object> part = new HashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, field) -> part.put((String) key, field));
    }
    return part;
  }

  private static Optional<String> text(Map<String, Object> fields, String name) {
    return fields.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  private static String required(Map<String, Object> fields, String name)
      throws InvalidLineException {
    return text(fields, name)
        .filter(value -> !value.isBlank())
        .orElseThrow(() -> new InvalidLineException("\"" + name + "\" is missing"));
  }

  private static <E extends Enum<E>> E constant(E[] all, String word) throws InvalidLineException {
    return Stream.of(all)
        .filter(c -> c.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElseThrow(() -> new InvalidLineException("nothing is called " + word));
  }
}
