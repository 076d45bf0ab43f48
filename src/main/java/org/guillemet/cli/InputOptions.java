package org.guillemet.cli;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guillemet.repository.cache.CacheFolder;
import org.guillemet.repository.config.CompareChoice;
import org.guillemet.repository.config.Configurations;
import org.guillemet.repository.config.LanguageChoice;
import org.guillemet.repository.config.Options;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that say what is read, and how. */
final class InputOptions {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = {
        "Files (.txt, .md, .html, .docx), folders with all that they hold, quoted globs such as"
            + " \"drafts/**/*.md\", or - for standard input."
      })
  List<String> files;

  @Option(
      names = "--against",
      paramLabel = "FILE",
      description =
          "Hold the quotations of all articles against this material: transcripts, subtitles,"
              + " statements (.txt, .md, .html, .docx, .pdf, .srt, .vtt), folders, quoted globs. More"
              + " than once for several; an article may name its own with \"sources\" in its front"
              + " matter.")
  List<String> against = new ArrayList<>();

  @Option(
      names = "--lang",
      paramLabel = "fr|en|auto",
      description = "Language of all articles. auto: what each declares or looks like.")
  Optional<LanguageChoice> language;

  @Option(
      names = "--encoding",
      paramLabel = "CHARSET",
      description = "Encoding of all files (default: UTF-8; of a web page what it declares).")
  Optional<Charset> encoding;

  @Option(
      names = "--stdin-name",
      paramLabel = "NAME",
      description = "What - is called in the report; its extension says what kind of file it is.")
  Optional<String> stdinName;

  @Option(
      names = "--fail-on-unread",
      description =
          "Exit with 2 when next to nothing of a file could be read as an article, or its language"
              + " is not checked.")
  boolean failOnUnread;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "Configuration of all articles (default: of each the nearest "
              + Configurations.FILE_NAME
              + " from its folder upwards).")
  Optional<String> config;

  @Option(
      names = "--by-folder",
      description = "Compare each article with those of its own folder only.")
  boolean byFolder;

  @Option(
      names = "--no-cache",
      description = "Analyse every article anew, and keep nothing for the next run.")
  boolean noCache;

  @Option(
      names = "--cache-dir",
      paramLabel = "FOLDER",
      description =
          "Where analyses are kept for the next run (default: "
              + CacheFolder.NAME
              + " in the root of the git repository, or beside "
              + Configurations.FILE_NAME
              + "; without either none are kept).")
  Optional<String> cacheDir;

  @Option(
      names = "--verbose",
      description =
          "Say on standard error which articles were compared, how many analyses were known from"
              + " earlier runs, and how long it took.")
  boolean verbose;

  /** What these options say of all articles. */
  Options options() {
    return new Options(
        language,
        Optional.empty(),
        byFolder ? Optional.of(CompareChoice.BY_FOLDER) : Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
