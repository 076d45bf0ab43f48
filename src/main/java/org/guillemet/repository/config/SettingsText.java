package org.guillemet.repository.config;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.guillemet.linguistics.Words;
import org.guillemet.report.Visible;
import org.guillemet.text.Language;

/**
 * Prints what is in force for an article as YAML, with the place that each value comes from behind
 * {@code #}. Used for one article; not thread-safe.
 */
public final class SettingsText {

  /** Longer lines do not push the others' origins to the right. */
  private static final int WIDEST = 44;

  private final Configured configured;
  private final List<Line> lines = new ArrayList<>();

  /**
   * A line of the text.
   *
   * @param origin where its value comes from; empty when it has none
   */
  private record Line(String text, Optional<String> origin) {}

  private SettingsText(Configured configured) {
    this.configured = configured;
  }

  /**
   * @param path of the article or folder, as the user named it
   */
  public static void write(Configured configured, String path, Appendable out) throws IOException {
    SettingsText text = new SettingsText(configured);
    text.head(path);
    text.scalars();
    text.rules();
    text.list("", Key.KNOWN_SPEAKERS.word(), configured.section().list(Key.KNOWN_SPEAKERS));
    text.list("", Key.OUTLETS.word(), configured.section().list(Key.OUTLETS));
    text.words();
    text.aliases();
    text.writeTo(out);
  }

  private void head(String path) {
    add(
        "# "
            + path
            + ": "
            + configured.file().map(f -> "configured by " + f).orElse("nothing is configured"));
    configured.ignored().ifPresent(origin -> add("# left out, because of " + origin));
  }

  private void scalars() {
    scalar(Key.LANG, "");
    scalar(Key.OUTLET, "what the article names");
    scalar(Key.MESSAGES, "");
    compare();
    scalar(Key.FILLERS, "");
    scalar(Key.FAIL_ON, "");
    scalar(Key.MIN_SEVERITY, "warning; info in JSON and JSON-LD");
  }

  private void compare() {
    Scalars scalars = configured.section().scalars();
    Optional<Sourced<Integer>> days = scalars.days();
    if (days.isEmpty()) {
      scalar(Key.COMPARE, "");
      return;
    }
    add(Key.COMPARE.word() + ":");
    scalars
        .word(Key.COMPARE)
        .ifPresent(
            c -> add("  " + Vocabulary.word(ComparePart.ARTICLES) + ": " + c.value(), c.origin()));
    add("  " + Vocabulary.word(ComparePart.DAYS) + ": " + days.get().value(), days.get().origin());
  }

  private void scalar(Key key, String otherwise) {
    Optional<Sourced<String>> value = configured.section().scalars().word(key);
    if (value.isPresent()) {
      add(key.word() + ": " + YamlWords.of(value.get().value()), value.get().origin());
    } else {
      add("# %s: %s".formatted(key.word(), otherwise));
    }
  }

  private void rules() {
    add(Key.RULES.word() + ":");
    new TreeMap<>(configured.section().rules())
        .forEach(
            (rule, level) ->
                add("  " + rule + ": " + Vocabulary.word(level.value()), level.origin()));
  }

  private void list(String indent, String key, List<Sourced<String>> items) {
    if (items.isEmpty()) {
      add(indent + key + ": []", Sourced.DEFAULT);
      return;
    }
    add(indent + key + ":");
    items.forEach(i -> add(indent + "  - " + YamlWords.of(i.value()), i.origin()));
  }

  private void words() {
    Section section = configured.section();
    List<Words.Kind> kinds =
        List.of(Words.Kind.values()).stream()
            .filter(k -> section.words().keySet().stream().anyMatch(l -> has(section, l, k)))
            .toList();
    if (kinds.isEmpty()) {
      add(Key.WORDS.word() + ": {}", Sourced.DEFAULT);
      return;
    }
    add(Key.WORDS.word() + ":");
    for (Words.Kind kind : kinds) {
      add("  " + Vocabulary.word(kind) + ":");
      for (Language language : Language.values()) {
        if (has(section, language, kind)) {
          list("    ", language.code(), section.words(language, kind));
        }
      }
    }
  }

  private static boolean has(Section section, Language language, Words.Kind kind) {
    return !section.words(language, kind).isEmpty();
  }

  private void aliases() {
    Map<String, List<Sourced<String>>> aliases = new TreeMap<>(configured.section().aliases());
    if (aliases.isEmpty()) {
      add(Key.ALIASES.word() + ": {}", Sourced.DEFAULT);
    } else {
      add(Key.ALIASES.word() + ":");
      aliases.forEach((name, others) -> list("  ", YamlWords.of(name), others));
    }
  }

  private void add(String text) {
    lines.add(new Line(text, Optional.empty()));
  }

  private void add(String text, String origin) {
    lines.add(new Line(text, Optional.of(origin)));
  }

  private void writeTo(Appendable out) throws IOException {
    int width =
        lines.stream()
            .filter(line -> line.origin().isPresent())
            .mapToInt(line -> line.text().length())
            .filter(length -> length <= WIDEST)
            .max()
            .orElse(0);
    for (Line line : lines) {
      String text = line.text();
      if (line.origin().isPresent()) {
        text += " ".repeat(Math.max(0, width - text.length())) + "  # " + line.origin().get();
      }
      out.append(Visible.line(text)).append('\n');
    }
  }
}
