package org.guillemet.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.guillemet.lsp.folders.Folder.Place;
import org.guillemet.lsp.folders.Folders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {

  @TempDir Path root;
  private final Folders folders = new Folders(List.of());

  @BeforeEach
  void open() {
    folders.open(root.toUri().toString());
  }

  private Optional<Place> place(String path) {
    return folders.place(root.resolve(path).toUri().toString());
  }

  @Test
  void aDocumentBelongsIntoTheInnermostOpenFolder() {
    folders.open(root.resolve("sport").toUri().toString());

    assertThat(place("news/a b.md")).map(Place::path).contains("news/a b.md");
    assertThat(place("sport/a.md")).map(Place::path).contains("a.md");
  }

  @Test
  void aDocumentOutsideOfThemHasItsOwnFolder() {
    Place place = folders.place(root.resolveSibling("x.md").toUri().toString()).orElseThrow();

    assertThat(place.path()).isEqualTo("x.md");
    assertThat(place.folder().isShared()).isFalse();
  }

  @Test
  void anEditorsWayToWriteAnAddressIsUnderstood() {
    String uri = root.toUri() + "caf%C3%A9%20%28b%29.md";

    assertThat(folders.place(uri)).map(Place::path).contains("café (b).md");
  }

  @Test
  void anAddressThatShouldHaveBeenEncodedIsUnderstood() {
    assertThat(folders.place(root.toUri() + "a b [1].md")).map(Place::path).contains("a b [1].md");
  }

  @Test
  void whatIsNoFileHasNoPlace() {
    assertThat(folders.place("git:/a.md")).isEmpty();
    assertThat(folders.place("not an address")).isEmpty();
    assertThat(folders.place("untitled:Untitled-1"))
        .map(Place::path)
        .contains("untitled-Untitled-1");
  }
}
