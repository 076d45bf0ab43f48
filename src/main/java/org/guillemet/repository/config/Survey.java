package org.guillemet.repository.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guillemet.ingest.FileFinder;
import org.guillemet.ingest.Purpose;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UncheckedLanguageException;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.linguistics.Lexicon;
import org.guillemet.text.Article;
import org.guillemet.text.Folding;
import org.guillemet.text.Language;

/**
 * What a look at a folder tells of its articles: enough to begin a configuration. Immutable.
 *
 * @param articles how many there are
 * @param languages how many of those that were read are in each language
 * @param others how many of those that were read are in none of them
 * @param outlet who publishes most of those that were read, as they say themselves
 * @param folders names of folders, as they are written, by what such a name stands for
 */
public record Survey(
    int articles,
    Map<Language, Integer> languages,
    int others,
    Optional<String> outlet,
    Map<Part, Set<String>> folders) {

  /** More are not read: their languages and outlets are no other. */
  private static final int SAMPLE = 200;

  /** A larger file is passed over: this is a look, and no check. */
  private static final int LARGEST = 1_000_000;

  /** Fewer articles of one outlet may have come from elsewhere. */
  private static final int LEAST = 3;

  private static final String OUTLETS = "outlets";

  /** A part of a publication that is often checked in another way. */
  public enum Part {
    OPINION("opinion-sections"),
    SPORT("sport-sections"),
    /** What comes from news agencies. */
    AGENCY("agency-sections");

    private final String list;

    Part(String list) {
      this.list = list;
    }

    /** Whether a folder of that name is such a part, in any language, with accents or without. */
    boolean isCalled(String folder) {
      List<String> words = Folding.words(folder);
      return Stream.of(Language.values())
          .flatMap(language -> Lexicon.of(language).words(list).stream())
          .anyMatch(name -> Folding.words(name).equals(words));
    }
  }

  public Survey {
    languages = Map.copyOf(languages);
    Objects.requireNonNull(outlet);
    Map<Part, Set<String>> copy = new EnumMap<>(Part.class);
    folders.forEach((part, names) -> copy.put(part, Set.copyOf(names)));
    folders = Map.copyOf(copy);
  }

  /** A look at a folder and some of its articles. */
  public static Survey of(Path folder) {
    List<String> paths = new FileFinder(folder, Purpose.ARTICLE).find(List.of(".")).paths();
    Map<Language, Integer> languages = new EnumMap<>(Language.class);
    Map<String, Integer> outlets = new TreeMap<>();
    int others = 0;
    List<String> sample = sample(paths);
    for (String path : sample) {
      try {
        Optional<Article> article = read(folder, path);
        article.ifPresent(a -> languages.merge(a.language(), 1, Integer::sum));
        article
            .flatMap(a -> a.metadata().outlet())
            .ifPresent(outlet -> outlets.merge(outlet, 1, Integer::sum));
      } catch (UncheckedLanguageException e) {
        others++;
      } catch (UnreadableArticleException | IOException e) {
        // A check will tell; here it is one article less.
      }
    }
    int read = others + languages.values().stream().mapToInt(Integer::intValue).sum();
    return new Survey(paths.size(), languages, others, outlet(outlets, read), folders(paths));
  }

  /** Some of the paths, from all folders. */
  private static List<String> sample(List<String> paths) {
    if (paths.size() <= SAMPLE) {
      return paths;
    }
    List<String> sample = new ArrayList<>();
    for (int i = 0; i < SAMPLE; i++) {
      sample.add(paths.get((int) ((long) i * paths.size() / SAMPLE)));
    }
    return sample;
  }

  private static Optional<Article> read(Path folder, String path)
      throws IOException, UnreadableArticleException {
    Path file = folder.resolve(path);
    if (Files.size(file) > LARGEST) {
      return Optional.empty();
    }
    return Optional.of(
        new ArticleReader().read(path, Files.readAllBytes(file), ReadOptions.DEFAULT));
  }

  /** The outlet of more than half of the articles, unless it is an agency: those have many. */
  private static Optional<String> outlet(Map<String, Integer> outlets, int read) {
    return outlets.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST && entry.getValue() * 2 > read)
        .map(Map.Entry::getKey)
        .filter(name -> !isAgency(name))
        .findFirst();
  }

  private static boolean isAgency(String name) {
    return Stream.of(Language.values())
        .anyMatch(language -> Lexicon.of(language).has(OUTLETS, name, "agency"));
  }

  private static Map<Part, Set<String>> folders(List<String> paths) {
    Set<String> names =
        paths.stream()
            .flatMap(path -> Stream.of(path.split("/")).limit(path.split("/").length - 1L))
            .filter(name -> !name.equals("."))
            .collect(Collectors.toCollection(TreeSet::new));
    Map<Part, Set<String>> folders = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      folders.put(part, names.stream().filter(part::isCalled).collect(Collectors.toSet()));
    }
    return folders;
  }

  /** How many articles were read. */
  public int read() {
    return others + languages.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The language of all articles that were read, if they are enough and have but one. */
  Optional<Language> onlyLanguage(int enough) {
    return others == 0 && languages.size() == 1 && read() >= enough
        ? languages.keySet().stream().findFirst()
        : Optional.empty();
  }

  /** Patterns of the folders of a part, sorted. */
  public List<String> patterns(Part part) {
    return folders.getOrDefault(part, Set.of()).stream().sorted().map(name -> name + "/").toList();
  }
}
