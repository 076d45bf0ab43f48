package org.guillemet.repository.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.guillemet.fixtures.GitFolder;
import org.guillemet.ingest.ReadOptions;
import org.guillemet.ingest.UnreadableArticleException;
import org.guillemet.ingest.reader.ArticleReader;
import org.guillemet.repository.review.Changes.Origin;
import org.guillemet.rules.Finding;
import org.guillemet.rules.Finding.Related;
import org.guillemet.rules.Literal;
import org.guillemet.rules.Severity;
import org.guillemet.text.Article;
import org.guillemet.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {

  private static final String ARTICLE = "WRONG one.\n\nTwo.\n\nWRONG three.\n";

  @TempDir private Path folder;

  private GitFolder git;

  @BeforeEach
  void commit() {
    git = new GitFolder(folder);
    git.run("init", "-q", "-b", "main");
    git.write("a.md", ARTICLE);
    git.write("b.md", ARTICLE);
    git.commit("First");
  }

  private Article article(String path) {
    try {
      return new ArticleReader()
          .read(path, Files.readAllBytes(folder.resolve(path)), ReadOptions.DEFAULT);
    } catch (IOException | UnreadableArticleException e) {
      throw new AssertionError(e);
    }
  }

  /** The lines of the file in which WRONG stands on a changed line. */
  private List<Integer> touched(Changes changes, String path) throws RevisionException {
    Article article = article(path);
    List<Integer> lines = new ArrayList<>();
    for (int at = article.text().indexOf("WRONG");
        at >= 0;
        at = article.text().indexOf("WRONG", at + 1)) {
      if (touch(changes, finding(article, new Span(at, at + 5), List.of()))) {
        Span span = article.reading().toSource(new Span(at, at + 5));
        lines.add((int) article.source().substring(0, span.start()).lines().count() + 1);
      }
    }
    return lines;
  }

  private static Finding finding(Article article, Span span, List<Related> related) {
    return new Finding("wrong", Severity.ERROR, article, span, Literal.of("look"), related);
  }

  private static boolean touch(Changes changes, Finding finding) throws RevisionException {
    return changes.touch(finding, article -> Origin.FILE);
  }

  private Changes since(String revision) throws RevisionException {
    return Changes.since(folder, revision);
  }

  @Test
  void linesThatChangedAreTouchedWhetherCommittedOrNot() throws RevisionException {
    assertThat(touched(since("HEAD"), "a.md")).isEmpty();
    git.write("a.md", ARTICLE.replace("three", "four"));
    assertThat(touched(since("HEAD"), "a.md")).containsExactly(5);
    assertThat(touched(since("HEAD"), "b.md")).isEmpty();
    git.run("add", "-A");
    assertThat(touched(since("HEAD"), "a.md")).containsExactly(5);
    git.commit("Second");
    assertThat(touched(since("HEAD"), "a.md")).isEmpty();
    assertThat(touched(since("HEAD~1"), "a.md")).containsExactly(5);
  }

  @Test
  void whatOnlyTheOtherBranchChangedIsNot() throws RevisionException {
    git.run("checkout", "-q", "-b", "draft");
    git.write("a.md", ARTICLE.replace("one", "uno"));
    git.commit("Ours");
    git.run("checkout", "-q", "main");
    git.write("b.md", ARTICLE.replace("one", "eins"));
    git.commit("Theirs");
    git.run("checkout", "-q", "draft");
    Changes changes = since("main");
    assertThat(touched(changes, "a.md")).containsExactly(1);
    assertThat(touched(changes, "b.md")).isEmpty();
  }

  @Test
  void filesThatGitDoesNotKnowAreAllNew() throws RevisionException {
    git.write("new/ünïcode name.md", ARTICLE);
    git.write(".gitignore", "ignored.md\n");
    git.write("ignored.md", ARTICLE);
    assertThat(touched(since("HEAD"), "new/ünïcode name.md")).containsExactly(1, 5);
    assertThat(touched(since("HEAD"), "ignored.md")).containsExactly(1, 5);
    git.run("add", "-A");
    assertThat(touched(since("HEAD"), "new/ünïcode name.md")).containsExactly(1, 5);
  }

  @Test
  void ofARenamedFileOnlyWhatChangedIs() throws RevisionException {
    git.run("mv", "a.md", "c \"quoted\" [x].md");
    git.write("c \"quoted\" [x].md", ARTICLE.replace("three", "four"));
    git.commit("Renamed");
    assertThat(touched(since("HEAD~1"), "c \"quoted\" [x].md")).containsExactly(5);
  }

  @Test
  void wordsTakenOutOfAParagraphTouchTheLinesAroundThem() throws RevisionException {
    git.write("c.md", "WRONG here,\nsaid the mayor\nof the town.\n\nGone.\n\nWRONG there.\n");
    git.commit("Second");
    git.write("c.md", "WRONG here,\nof the town.\n\nWRONG there.\n");
    assertThat(touched(since("HEAD"), "c.md")).containsExactly(1);
  }

  /** The lines of c.md that are touched when it had those other lines, all of them WRONG. */
  private List<Integer> touchedWithout(String before, String now) throws RevisionException {
    git.write("c.md", before);
    git.commit("With");
    git.write("c.md", now);
    List<Integer> touched = touched(since("HEAD"), "c.md");
    git.commit("Without");
    return touched;
  }

  @Test
  void aParagraphThatLostItsEndIsTouched() throws RevisionException {
    assertThat(touchedWithout("WRONG,\nadded Mayor Brun.\n\nWRONG.\n", "WRONG,\n\nWRONG.\n"))
        .containsExactly(1);
    assertThat(touchedWithout("WRONG.\n\nWRONG\nthere.\n", "WRONG.\n\nWRONG\n")).containsExactly(3);
  }

  @Test
  void aParagraphThatLostItsStartIsTouched() throws RevisionException {
    assertThat(touchedWithout("WRONG.\n\nBrun said:\nWRONG.\n", "WRONG.\n\nWRONG.\n"))
        .containsExactly(3);
    assertThat(touchedWithout("Brun said:\nWRONG.\n", "WRONG.\n")).containsExactly(1);
  }

  @Test
  void aParagraphThatLostItsMiddleIsTouched() throws RevisionException {
    assertThat(touchedWithout("WRONG,\nsaid Brun,\nWRONG.\n", "WRONG,\nWRONG.\n"))
        .containsExactly(1, 2);
  }

  @Test
  void paragraphsThatBecameOneAreTouched() throws RevisionException {
    assertThat(touchedWithout("WRONG.\n\nWRONG.\n", "WRONG.\nWRONG.\n")).containsExactly(1, 2);
    assertThat(touchedWithout("WRONG.\n\nB.\n\nWRONG.\n", "WRONG.\nWRONG.\n"))
        .containsExactly(1, 2);
  }

  @Test
  void besidesAParagraphThatIsGoneNothingIsTouched() throws RevisionException {
    assertThat(touchedWithout("WRONG.\n\nGone.\n\nWRONG.\n", "WRONG.\n\nWRONG.\n")).isEmpty();
    assertThat(touchedWithout("Gone.\nGone.\n\nWRONG.\n", "WRONG.\n")).isEmpty();
    assertThat(touchedWithout("WRONG.\n\nGone.\n", "WRONG.\n")).isEmpty();
    assertThat(touchedWithout("WRONG.\r\n\r\nGone.\r\n\r\nWRONG.\r\n", "WRONG.\r\n\r\nWRONG.\r\n"))
        .isEmpty();
  }

  @Test
  void acrossArticlesEitherMayHaveChanged() throws RevisionException {
    git.write("b.md", ARTICLE + "\nMore.\n");
    Article a = article("a.md");
    Article b = article("b.md");
    git.write("c.md", ARTICLE);
    git.run("add", "c.md");
    Span word = new Span(0, 5);
    Changes changes = since("HEAD");
    assertThat(touch(changes, finding(a, word, List.of(new Related(b, word, Literal.of("see"))))))
        .isTrue();
    assertThat(touch(changes, finding(b, word, List.of(new Related(a, word, Literal.of("see"))))))
        .isTrue();
    assertThat(touch(changes, finding(a, word, List.of(new Related(a, word, Literal.of("see"))))))
        .isFalse();
  }

  @Test
  void whatAnEditorHoldsIsAllNewThoughItsFileIsNot() throws RevisionException {
    Finding finding = finding(article("a.md"), new Span(0, 5), List.of());
    assertThat(since("HEAD").touch(finding, article -> Origin.STANDARD_INPUT)).isTrue();
    assertThat(touch(since("HEAD"), finding)).isFalse();
  }

  @Test
  void whatALedgerHasRecordedIsNeverNew() throws RevisionException {
    git.write("ledger.txt", ARTICLE);
    Article draft = article("a.md");
    Article recorded = article("ledger.txt");
    Span word = new Span(0, 5);
    Finding finding = finding(draft, word, List.of(new Related(recorded, word, Literal.of("see"))));
    Function<Article, Origin> origins = a -> a == recorded ? Origin.LEDGER : Origin.FILE;
    assertThat(since("HEAD").touch(finding, origins)).isFalse();
    git.write("a.md", ARTICLE + "\nMore.\n");
    assertThat(since("HEAD").touch(finding, origins)).isTrue();
  }

  @Test
  void aFolderInTheRepositoryIsAsGoodAsItsRoot() throws RevisionException {
    git.write("desk/d.md", ARTICLE);
    git.commit("Second");
    git.write("desk/d.md", ARTICLE.replace("one", "uno"));
    Article article = article("desk/d.md");
    Changes changes = Changes.since(folder.resolve("desk"), "HEAD");
    Article inside =
        new Article(
            "d.md",
            article.source(),
            article.reading(),
            article.language(),
            article.metadata(),
            article.blocks(),
            article.inlines(),
            article.unread());
    assertThat(touch(changes, finding(inside, new Span(0, 5), List.of()))).isTrue();
  }

  @Test
  void aDetachedHeadHasARevisionAsWell() throws RevisionException {
    git.write("a.md", ARTICLE.replace("one", "uno"));
    git.commit("Second");
    git.run("checkout", "-q", "--detach");
    assertThat(touched(since("main~1"), "a.md")).containsExactly(1);
  }

  @Test
  void whatCannotBeToldSaysWhy(@TempDir Path elsewhere) {
    assertThatThrownBy(() -> since("nowhere")).hasMessage("no such revision");
    assertThatThrownBy(() -> since("--output=x")).hasMessage("no such revision");
    GitFolder empty = new GitFolder(elsewhere);
    empty.run("init", "-q");
    assertThatThrownBy(() -> Changes.since(elsewhere, "HEAD"))
        .hasMessage("the repository has no commits yet");
    git.run("checkout", "-q", "--orphan", "alone");
    git.commit("Alone");
    assertThatThrownBy(() -> since("main")).hasMessage("it shares no commit with this branch");
  }

  @Test
  void halfAnAnswerIsNone() {
    InputStream broken =
        new SequenceInputStream(
            new ByteArrayInputStream("a.md".getBytes(StandardCharsets.UTF_8)),
            new InputStream() {
              @Override
              public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("broken pipe");
              }

              @Override
              public int read() throws IOException {
                throw new IOException("broken pipe");
              }
            });
    assertThatThrownBy(() -> Git.output(broken))
        .isInstanceOf(RevisionException.class)
        .hasMessage("the answer of git cannot be read: broken pipe");
  }

  @Test
  void outsideOfARepositoryThereAreNoChanges(@TempDir Path elsewhere) {
    assertThatThrownBy(() -> Changes.since(elsewhere, "HEAD"))
        .hasMessageStartingWith("no git repository is here: ");
  }

  @Test
  void aShallowCloneSaysWhatIsMissing(@TempDir Path elsewhere) {
    git.write("a.md", ARTICLE + "\nMore.\n");
    git.commit("Second");
    git.run("branch", "old", "HEAD~1");
    GitFolder clone = new GitFolder(elsewhere.resolve("clone"));
    clone.run("clone", "-q", "--depth", "1", "--branch", "main", "file://" + folder, ".");
    assertThatThrownBy(() -> Changes.since(elsewhere.resolve("clone"), "origin/old"))
        .hasMessageStartingWith("no such revision in this shallow clone");
    clone.run("fetch", "-q", "--depth", "1", "origin", "old:refs/remotes/origin/old");
    assertThatThrownBy(() -> Changes.since(elsewhere.resolve("clone"), "origin/old"))
        .hasMessageContaining("as the clone is shallow");
  }
}
