package org.guillemet;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.guillemet.rules.Rule;
import org.guillemet.rules.RuleDescription;
import org.guillemet.text.Article;
import org.junit.jupiter.api.Test;

/** Holds the main code to the design: which package may see what, and what no code may do. */
class ArchitectureTest {

  private static final String ROOT = "org.guillemet.";

  /** A package imports only from packages before it. */
  private static final List<String> TABLE =
      List.of(
          "text",
          "files",
          "yaml",
          "ingest",
          "ingest.words",
          "ingest.manuscript",
          "ingest.frontmatter",
          "ingest.html",
          "ingest.plain",
          "ingest.subtitles",
          "ingest.markdown",
          "ingest.page",
          "ingest.docx",
          "ingest.pdf",
          "ingest.reader",
          "linguistics",
          "linguistics.corenlp",
          "quotations",
          "attribution",
          "attribution.drafts",
          "attribution.model",
          "attribution.contents",
          "attribution.sources",
          "attribution.layout",
          "attribution.asides",
          "attribution.cues",
          "attribution.people",
          "attribution.speakers",
          "attribution.stage",
          "claims",
          "claims.wording",
          "claims.figures",
          "claims.reckoning",
          "claims.clauses",
          "claims.facts",
          "claims.signals",
          "claims.support",
          "claims.stage",
          "matching",
          "compare",
          "compare.many",
          "compare.entities",
          "compare.quotations",
          "compare.events",
          "compare.facts",
          "compare.names",
          "compare.roles",
          "compare.claims",
          "compare.stage",
          "material",
          "rules",
          "rules.reading",
          "rules.reckoning",
          "rules.material",
          "rules.builtin",
          "pipeline",
          "report",
          "report.jsonld",
          "report.exchange",
          "report.redaction",
          "report.page",
          "repository",
          "repository.glob",
          "repository.config",
          "repository.cache",
          "repository.review",
          "lsp.folders",
          "lsp",
          "cli.shell",
          "cli.console",
          "cli.choices",
          "cli.daemon",
          "cli.sources",
          "cli",
          // Last, so that nothing sees it: the program is without it.
          "linguistics.cldr");

  /** The packages whose rooms nobody else sees, but for the one that is a stage of the work. */
  private static final Map<String, String> STAGES =
      Map.of(
          "ingest",
          "ingest.reader",
          "attribution",
          "attribution.stage",
          "claims",
          "claims.stage",
          "compare",
          "compare.stage");

  /**
   * The packages that may see a library. Jackson has several: JSON-LD is part of what an HTML page
   * says about itself, and reports and ledgers are written as JSON.
   */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("edu.stanford.", Set.of("linguistics.corenlp")),
          Map.entry("com.ibm.icu.", Set.of("linguistics.cldr")),
          Map.entry("morfologik.", Set.of("linguistics")),
          Map.entry(
              "org.jsoup.",
              Set.of(
                  "ingest.html",
                  "ingest.markdown",
                  "ingest.page",
                  "ingest.subtitles",
                  "ingest.reader")),
          Map.entry("org.commonmark.", Set.of("ingest.markdown")),
          Map.entry("org.snakeyaml.", Set.of("yaml")),
          Map.entry(
              "com.fasterxml.jackson.",
              Set.of(
                  "ingest.frontmatter",
                  "ingest.page",
                  "report",
                  "report.exchange",
                  "report.jsonld",
                  "report.page",
                  "repository",
                  "repository.config",
                  "repository.review")),
          Map.entry("com.fasterxml.jackson.dataformat.csv.", Set.of("report")),
          Map.entry("javax.xml.", Set.of("ingest.docx", "report.exchange")),
          Map.entry("org.apache.poi.", Set.of("ingest.docx")),
          Map.entry("org.apache.pdfbox.", Set.of("ingest.pdf")),
          Map.entry("org.apache.fontbox.", Set.of("ingest.pdf")),
          Map.entry("gg.jte.", Set.of("report.page")),
          Map.entry("com.github.difflib.", Set.of("report.page")),
          Map.entry("org.eclipse.lsp4j.", Set.of("lsp")),
          Map.entry("com.google.gson.", Set.of("lsp")),
          Map.entry("picocli.", Set.of("cli", "cli.choices", "cli.daemon", "cli.shell")));

  /** Libraries that may stand in any package, but in one only. */
  private static final List<String> MOVABLE =
      List.of("org.apache.commons.text.", "org.apache.commons.codec.");

  private static final int LINES = 300;

  /** How many top-level classes a package may have, and how many a room of attribution. */
  private static final int MOST_CLASSES = 30;

  private static final int MOST_CLASSES_OF_ATTRIBUTION = 20;

  private static final List<String> HEADINGS =
      List.of(
          "## What it flags",
          "## Why it matters",
          "## Flagged",
          "## Not flagged",
          "## Known misses",
          "## Reference");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.guillemet");

  /** A program of its own, which ends itself. */
  private static final JavaClass CLIENT = CLASSES.get(ROOT + "cli.daemon.Client");

  @Test
  void everyPackageStandsInTheTable() {
    assertThat(CLASSES.stream().map(ArchitectureTest::packageOf).distinct()).isSubsetOf(TABLE);
  }

  @Test
  void aPackageImportsOnlyFromPackagesBeforeIt() {
    for (int i = 0; i < TABLE.size() - 1; i++) {
      String[] later =
          TABLE.subList(i + 1, TABLE.size()).stream().map(ROOT::concat).toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(ROOT + TABLE.get(i))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .allowEmptyShould(true)
          .check(CLASSES);
    }
  }

  /** What others see of a package with rooms are its own values, and the stage that makes them. */
  @Test
  void roomsAreTheirPackagesOwn() {
    STAGES.forEach(
        (home, stage) ->
            noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + home + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                    TABLE.stream()
                        .filter(name -> name.startsWith(home + ".") && !name.equals(stage))
                        .map(ROOT::concat)
                        .toArray(String[]::new))
                .check(CLASSES));
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching("org.guillemet.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  /** Top-level classes: what is nested in one is a part of it. */
  @Test
  void classesAreFreeOfCycles() {
    SliceAssignment files =
        new SliceAssignment() {
          @Override
          public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
            return SliceIdentifier.of(outermost(javaClass));
          }

          @Override
          public String getDescription() {
            return "top-level classes";
          }
        };
    slices().assignedFrom(files).should().beFreeOfCycles().check(CLASSES);
  }

  /** What stands in a package can be seen at a glance. */
  @Test
  void packagesHaveFewClasses() {
    Map<String, Set<String>> packages = new TreeMap<>();
    for (JavaClass javaClass : CLASSES) {
      packages
          .computeIfAbsent(packageOf(javaClass), name -> new TreeSet<>())
          .add(outermost(javaClass));
    }
    packages.values().forEach(classes -> classes.removeIf(name -> name.endsWith(".package-info")));
    packages.forEach(
        (name, classes) ->
            assertThat(classes)
                .as("the classes of " + name)
                .hasSizeLessThanOrEqualTo(
                    name.startsWith("attribution") ? MOST_CLASSES_OF_ATTRIBUTION : MOST_CLASSES));
  }

  @Test
  void everyLibraryIsSeenByItsOwnPackageOnly() {
    LIBRARIES.forEach(
        (library, packages) ->
            assertThat(packagesThatSee(library)).as(library).isSubsetOf(packages));
  }

  @Test
  void everyOtherLibraryIsSeenByOnePackageOnly() {
    MOVABLE.forEach(
        library -> assertThat(packagesThatSee(library)).as(library).hasSizeLessThanOrEqualTo(1));
  }

  @Test
  void noLibraryIsUsedThatTheseRulesDoNotKnow() {
    List<String> known =
        Stream.of(LIBRARIES.keySet(), MOVABLE, Set.of("java.", ROOT))
            .flatMap(Collection::stream)
            .toList();
    assertThat(dependencies().filter(name -> known.stream().noneMatch(name::startsWith))).isEmpty();
  }

  @Test
  void onlyTheCommandLineTouchesTheProcess() {
    outsideTheCommandLine("java\\.lang\\.System\\.(exit|setOut|setErr|setIn)\\(.*");
    outsideTheCommandLine("java\\.lang\\.System\\.(out|err|in)");
    outsideTheCommandLine("java\\.lang\\.Runtime\\.exit\\(.*");
    outsideTheCommandLine("halt", c -> isHalt(c) && !c.getOriginOwner().equals(CLIENT));
    outsideTheCommandLine(
        "printStackTrace",
        c ->
            c.getName().equals("printStackTrace")
                && c.getTargetOwner().isAssignableTo(Throwable.class));
  }

  @Test
  void nothingDependsOnTheClockTheLocaleOrTheCharsetOfTheMachine() {
    outsideTheCommandLine("java\\.lang\\.System\\.currentTimeMillis\\(.*");
    outsideTheCommandLine("java\\.time\\.\\w+\\.now\\(\\)");
    outsideTheCommandLine("java\\.util\\.Locale\\.getDefault\\(.*");
    outsideTheCommandLine("java\\.nio\\.charset\\.Charset\\.defaultCharset\\(.*");
    outsideTheCommandLine("java\\.lang\\.String\\.(toLowerCase|toUpperCase|getBytes)\\(\\)");
    outsideTheCommandLine("java\\.lang\\.String\\.<init>\\(\\[B\\)");
    outsideTheCommandLine("java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*");
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "cli")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Date.class)
        .check(CLASSES);
  }

  /** What is found in one article is kept under what is read of it, whatever it is called. */
  @Test
  void whatIsFoundInOneArticleDoesNotDependOnItsPath() {
    DescribedPredicate<JavaAccess<?>> path =
        describe(
            "the article's path",
            c -> c.getTarget().getFullName().equals(Article.class.getName() + ".path()"));
    noClasses()
        .that()
        .resideInAnyPackage(
            Stream.of("linguistics..", "quotations..", "attribution..", "claims..")
                .map(ROOT::concat)
                .toArray(String[]::new))
        .or()
        .areAssignableTo(Rule.class)
        .should()
        .accessTargetWhere(path)
        .check(CLASSES);
    List<String> knowing =
        CLASSES.stream()
            .filter(c -> c.getAccessesFromSelf().stream().anyMatch(path))
            .map(JavaClass::getName)
            .toList();
    assertThat(knowing).isNotEmpty();
    noClasses()
        .that()
        .areAssignableTo(Rule.class)
        .should()
        .dependOnClassesThat(describe("know paths", c -> knowing.contains(c.getName())))
        .check(CLASSES);
  }

  @Test
  void staticFieldsAreFinal() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
  }

  @Test
  void sourceFilesAreShort() throws IOException {
    Map<String, Integer> tooLong = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        int lines = Files.readAllLines(file).size();
        if (lines > LINES) {
          tooLong.put(file.getFileName().toString(), lines);
        }
      }
    }
    assertThat(tooLong).as("files of more than " + LINES + " lines").isEmpty();
  }

  @Test
  void everyRuleHasAPageWithTheFixedHeadings() throws IOException {
    for (JavaClass rule : rules()) {
      String name =
          rule.getSimpleName().replaceAll("(?<=.)(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT);
      Path page = Path.of("docs", "rules", name + ".md");
      assertThat(page).as("the page of " + rule.getSimpleName()).isRegularFile();
      List<String> lines = Files.readAllLines(page);
      assertThat(lines.get(0)).as("the first line of " + page).isEqualTo("# " + name);
      assertThat(lines.stream().filter(line -> line.startsWith("## ")))
          .as("the headings of " + page)
          .containsExactlyElementsOf(HEADINGS);
    }
  }

  private static List<JavaClass> rules() {
    return CLASSES.stream()
        .filter(
            c ->
                Set.of("rules.builtin", "rules.material", "rules.reckoning").contains(packageOf(c))
                    && c.isAssignableTo(RuleDescription.class))
        .filter(c -> !c.isInterface() && !c.getModifiers().contains(JavaModifier.ABSTRACT))
        .filter(c -> !c.isAnonymousClass())
        .toList();
  }

  private static String outermost(JavaClass javaClass) {
    return javaClass.getName().replaceFirst("\\$.*", "");
  }

  private static String packageOf(JavaClass javaClass) {
    return javaClass.getPackageName().substring(ROOT.length());
  }

  private static Stream<String> dependencies() {
    return CLASSES.stream()
        .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
        .map(d -> d.getTargetClass().getBaseComponentType())
        .filter(c -> !c.isPrimitive())
        .map(JavaClass::getName)
        .distinct()
        .sorted();
  }

  private static Set<String> packagesThatSee(String library) {
    return CLASSES.stream()
        .filter(
            c ->
                c.getDirectDependenciesFromSelf().stream()
                    .map(d -> d.getTargetClass().getBaseComponentType().getName())
                    .anyMatch(name -> name.startsWith(library)))
        .map(ArchitectureTest::packageOf)
        .collect(toCollection(TreeSet::new));
  }

  private static boolean isHalt(JavaAccess<?> access) {
    return access.getTarget().getFullName().startsWith("java.lang.Runtime.halt(");
  }

  private static void outsideTheCommandLine(String method) {
    outsideTheCommandLine(method, c -> c.getTarget().getFullName().matches(method));
  }

  private static void outsideTheCommandLine(String name, Predicate<JavaAccess<?>> uses) {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "cli")
        .should()
        .accessTargetWhere(describe(name, uses))
        .check(CLASSES);
  }
}
