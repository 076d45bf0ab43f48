package org.guillemet.ingest.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guillemet.ingest.manuscript.Seam;
import org.guillemet.text.Span;

/**
 * Hides the tags of site generators (Hugo, Jekyll, MDX and their like). The text between two tags
 * is text; so are the caption that a tag is given, and the title of two tags that hold text.
 */
final class TemplateTags {

  private static final List<List<String>> DELIMITERS =
      List.of(List.of("{{<", ">}}"), List.of("{{%", "%}}"), List.of("{%", "%}"));

  /** Tags between which stands nothing that the site shows as prose. */
  private static final Set<String> HIDING = Set.of("comment", "highlight", "mermaid");

  private static final Pattern NAME =
      Pattern.compile("[{<%\\s-]*+(/|end(?=\\w))?\\s*+(\\w[\\w-]*+)");
  private static final Pattern CAPTION = Pattern.compile("(?<![\\w-])caption\\s*=\\s*([\"'`])");
  private static final Pattern TITLE =
      Pattern.compile("(?<![\\w-])(?:title|summary)\\s*=\\s*([\"'`])");
  private static final Pattern FIRST_VALUE =
      Pattern.compile("^[{%<\\s-]++\\w[\\w-]*+\\s++([\"'])(?=[^\"'\\s]++\\s)");

  private static final Pattern EXPRESSION = Pattern.compile("\\{\\{[^{}\\n]*\\}\\}");
  private static final Pattern KRAMDOWN_COMMENT =
      Pattern.compile("\\{::comment\\}[^{]*(?:\\{(?!:)[^{]*){0,50}\\{:/(?:comment)?\\}");
  private static final Pattern SPAN_WITH_ATTRIBUTES =
      Pattern.compile("(\\[)[^\\[\\]]*(\\])(?=\\{[.#][\\w-][^{}\\n]*\\})");
  private static final Pattern ATTRIBUTES =
      Pattern.compile(
          "\\{:[^{}\\n]*\\}|\\{[.#][\\w-][^{}\\n]*\\}|(?<=[)\\]])\\{[\\w-]+=[^{}\\n]*\\}");
  private static final Pattern CONTENTS =
      Pattern.compile(
          "^[ \\t]*(?:[-*+]|\\d{1,9}\\.)[ \\t][^\\n]*\\n[ \\t]*\\{:\\s*toc[^{}\\n]*\\}",
          Pattern.MULTILINE | Pattern.UNIX_LINES);

  /** A component's name begins with a capital letter, and goes on with a small one. */
  private static final Pattern COMPONENT = Pattern.compile("<(/?)([A-Z][a-z][\\w.]*)(?=[\\s/>])");

  private static final Pattern FRAGMENT =
      Pattern.compile("^[ \\t]*</?>[ \\t]*$", Pattern.MULTILINE | Pattern.UNIX_LINES);
  private static final int LONGEST_COMPONENT = 2000;

  /**
   * A tag.
   *
   * @param closing whether it ends what another tag of the name began
   */
  private record Tag(Span span, String name, boolean closing) {}

  private final MarkdownMask mask;

  private TemplateTags(MarkdownMask mask) {
    this.mask = mask;
  }

  static void apply(MarkdownMask mask) {
    TemplateTags tags = new TemplateTags(mask);
    mask.stretches("{/*", "*/}").forEach(tags::hide);
    mask.stretches("{# ", " #}").forEach(tags::hide);
    for (List<String> marks : DELIMITERS) {
      tags.hideTags(mask.stretches(marks.get(0), marks.get(1)).stream().map(tags::tag).toList());
    }
    mask.hideAll("{{", EXPRESSION);
    mask.hideAll("{::", KRAMDOWN_COMMENT);
    mask.hideAll("toc", CONTENTS);
    mask.hideGroups("]{", SPAN_WITH_ATTRIBUTES);
    mask.hideAll("{", ATTRIBUTES);
    tags.hideTags(tags.components());
    mask.hideAll("<", FRAGMENT);
  }

  private void hide(Span span) {
    mask.hide(span.start(), span.end());
  }

  private Tag tag(Span span) {
    Matcher name = NAME.matcher(mask.source()).region(span.start(), span.end());
    if (!name.lookingAt()) {
      return new Tag(span, "", false);
    }
    boolean closing = name.group(1) != null;
    return new Tag(span, name.group(2), closing);
  }

  private void hideTags(List<Tag> tags) {
    Set<String> closed =
        tags.stream().filter(Tag::closing).map(Tag::name).collect(Collectors.toSet());
    Optional<Span> opening = Optional.empty();
    for (Tag tag : tags) {
      boolean hiding = HIDING.contains(tag.name());
      if (hiding && tag.closing()) {
        opening.ifPresent(start -> hide(start.cover(tag.span())));
        opening = Optional.empty();
      } else if (hiding) {
        opening = Optional.of(tag.span());
      }
      hide(tag, !hiding && closed.contains(tag.name()));
    }
  }

  /** Hides a tag but for its caption or, when it holds text, its title. */
  private void hide(Tag tag, boolean holdsText) {
    Optional<Span> caption = value(tag.span(), CAPTION);
    Optional<Span> shown =
        caption.isEmpty() && holdsText && !tag.closing()
            ? value(tag.span(), TITLE).or(() -> value(tag.span(), FIRST_VALUE))
            : caption;
    if (shown.isEmpty()) {
      hide(tag.span());
      return;
    }
    mask.hide(tag.span().start(), shown.get().start());
    mask.hide(shown.get().end(), tag.span().end());
    mask.seam(shown.get().start(), caption.isPresent() ? Seam.CAPTION : Seam.PARAGRAPH);
    mask.seam(tag.span().end(), Seam.LAYOUT);
  }

  /** What stands behind the quotation mark that the pattern finds in a tag, up to the next. */
  private Optional<Span> value(Span tag, Pattern pattern) {
    Matcher opening = pattern.matcher(mask.source()).region(tag.start(), tag.end());
    if (!opening.find()) {
      return Optional.empty();
    }
    int end = opening.end();
    char mark = opening.group(1).charAt(0);
    while (end < tag.end() && mask.source().charAt(end) != mark) {
      end += mask.source().charAt(end) == '\\' ? 2 : 1;
    }
    return end < tag.end() ? Optional.of(new Span(opening.end(), end)) : Optional.empty();
  }

  private List<Tag> components() {
    String all = mask.visible();
    List<Tag> tags = new ArrayList<>();
    Matcher names = COMPONENT.matcher(all);
    while (names.find()) {
      componentEnd(all, names.end())
          .map(end -> new Span(names.start(), end))
          .ifPresent(span -> tags.add(new Tag(span, names.group(2), !names.group(1).isEmpty())));
    }
    return tags;
  }

  /** Behind the bracket that closes a tag, which may stand in values, too. */
  private static Optional<Integer> componentEnd(String all, int from) {
    int last = Math.min(all.length(), from + LONGEST_COMPONENT);
    char quote = 0;
    int braces = 0;
    for (int i = from; i < last; i++) {
      char c = all.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '{' || c == '}') {
        braces += c == '{' ? 1 : -1;
      } else if (braces == 0 && c == '<') {
        return Optional.empty();
      } else if (braces == 0 && c == '>') {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }
}
