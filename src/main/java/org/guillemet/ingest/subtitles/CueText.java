package org.guillemet.ingest.subtitles;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guillemet.ingest.manuscript.ManuscriptBuilder;
import org.guillemet.text.MappedText;
import org.guillemet.text.Span;
import org.jsoup.parser.Parser;

/**
 * Words of a line as they show, up to the next voice.
 *
 * @param voice where the name stands of who says them, if the line says so before them
 * @param words made from the file
 */
record CueText(Optional<Span> voice, MappedText words) {

  private static final Pattern MARKUP =
      Pattern.compile(
          "<v(?:\\.[^\\s<>]*+)?\\s++(?<voice>[^\\s<>][^<>]*+)>"
              + "|</?[A-Za-z][^<>]*+>|<\\d[\\d:.,]*+>"
              + "|\\{(?:\\\\|[A-Za-z]:)[^{}]*+\\}"
              + "|(?<entity>&(?:#\\d{1,7}|#[xX]\\p{XDigit}{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)");

  CueText {
    Objects.requireNonNull(voice);
    Objects.requireNonNull(words);
  }

  /** The words of a line: at least one text, which may be empty. */
  static List<CueText> of(String source, Span line) {
    List<CueText> texts = new ArrayList<>();
    Optional<Span> voice = Optional.empty();
    MappedText.Builder words = new MappedText.Builder();
    Matcher markup = MARKUP.matcher(source).region(line.start(), line.end());
    int from = line.start();
    while (markup.find()) {
      words.append(source.substring(from, markup.start()), from);
      from = markup.end();
      if (markup.group("entity") != null) {
        words.append(
            Parser.unescapeEntities(markup.group(), false), new Span(markup.start(), from));
      } else if (markup.group("voice") != null) {
        texts.add(new CueText(voice, words.build()));
        voice = Optional.of(new Span(markup.start("voice"), markup.end("voice")).trim(source));
        words = new MappedText.Builder();
      }
    }
    words.append(source.substring(from, line.end()), from);
    texts.add(new CueText(voice, words.build()));
    return texts;
  }

  String text() {
    return words.text();
  }

  /** Appends the words from an offset on. */
  void appendTo(ManuscriptBuilder builder, int from) {
    String text = words.text();
    int start = from;
    while (start < text.length()) {
      Span first = words.toSource(new Span(start, start + 1));
      int end = start + 1;
      while (end < text.length() && goesOn(first, start, end)) {
        end++;
      }
      if (first.length() == 1) {
        builder.text(text.substring(start, end), first.start());
      } else {
        builder.text(text.substring(start, end), first);
      }
      start = end;
    }
  }

  /** Whether a character stands behind others in the file, or is part of what they stand for. */
  private boolean goesOn(Span first, int start, int at) {
    Span source = words.toSource(new Span(at, at + 1));
    return first.length() == 1
        ? source.length() == 1 && source.start() == first.start() + at - start
        : source.equals(first);
  }
}
