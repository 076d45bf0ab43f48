package org.guillemet.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.guillemet.lsp.folders.Folder;
import org.guillemet.pipeline.Analyses;
import org.guillemet.pipeline.Pipeline;
import org.guillemet.text.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which articles of a folder a document is compared with, and how often they are checked. */
class NeighboursTest {

  @TempDir private Path root;
  private final List<String> checked = new ArrayList<>();
  private final List<String> log = new ArrayList<>();
  private Neighbours neighbours;
  private Folder folder;

  @BeforeEach
  void open() throws IOException {
    LanguageClient client =
        (LanguageClient)
            Proxy.newProxyInstance(
                LanguageClient.class.getClassLoader(),
                new Class<?>[] {LanguageClient.class},
                (proxy, method, arguments) -> log.add(((MessageParams) arguments[0]).getMessage()));
    Pipeline pipeline =
        new Pipeline(
            article -> {
              checked.add(article.path());
              return Words.analyze(article);
            },
            List.of());
    neighbours = new Neighbours(pipeline, new Editor(client, new InitializeParams()));
    folder = new Folder(root.toRealPath(), /* shared= */ true, List.of());
    for (String name : List.of("a.md", "b.txt", "c.html")) {
      write(name, "The hall closes on Monday, and nobody knows why.\n");
    }
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(root.resolve(name), text);
  }

  private Optional<List<String>> beside(String... open) throws IOException {
    checked.clear();
    return neighbours
        .of(folder, Set.of(open), Analyses.NONE, () -> true)
        .map(found -> found.stream().map(n -> n.checked().article()).map(Article::path).toList());
  }

  @Test
  void theyAreTheOtherArticles() throws IOException {
    assertThat(beside("a.md")).contains(List.of("b.txt", "c.html"));
    assertThat(checked).containsExactly("b.txt", "c.html");
  }

  @Test
  void eachIsCheckedOnceUntilItChanges() throws IOException {
    beside("a.md");
    beside("a.md");
    assertThat(checked).isEmpty();

    write("b.txt", "The hall stays open after all, and everybody knows why.\n");

    assertThat(beside("a.md")).contains(List.of("b.txt", "c.html"));
    assertThat(checked).containsExactly("b.txt");
  }

  @Test
  void anArticleThatIsGoneIsForgotten() throws IOException {
    beside("a.md");
    Files.delete(root.resolve("b.txt"));

    assertThat(beside("a.md")).contains(List.of("c.html"));
  }

  @Test
  void whatWasOpenIsReadOnceItIsNot() throws IOException {
    beside("a.md");

    assertThat(beside("b.txt")).contains(List.of("a.md", "c.html"));
    assertThat(checked).containsExactly("a.md");
  }

  @Test
  void theConfigurationLeavesSomeOut() throws IOException {
    write(".guillemet.yml", "ignore: [b.txt]\noverrides:\n- files: c.html\n  compare: none\n");
    folder.reload();

    assertThat(beside("a.md")).contains(List.of());
    assertThat(checked).isEmpty();
  }

  @Test
  void whatCannotBeReadIsLeftOut() throws IOException {
    Files.write(root.resolve("b.txt"), new byte[] {(byte) 0xff, 'x'});

    assertThat(beside("a.md")).contains(List.of("c.html"));
  }

  @Test
  void thereAreNoneWhenNobodyWantsToKnowAnyMore() throws IOException {
    assertThat(neighbours.of(folder, Set.of("a.md"), Analyses.NONE, () -> checked.isEmpty()))
        .isEmpty();
    assertThat(checked).containsExactly("b.txt");
  }

  @Test
  void inALargeFolderThereAreNoneAndThatIsSaidOnce() throws IOException {
    for (int i = 0; i < Neighbours.MOST; i++) {
      write("more" + i + ".txt", "The hall closes.\n");
    }

    assertThat(beside("a.md")).isEmpty();
    assertThat(beside("a.md")).isEmpty();
    assertThat(checked).isEmpty();
    assertThat(log).singleElement().asString().contains("more than 500 articles");
  }
}
