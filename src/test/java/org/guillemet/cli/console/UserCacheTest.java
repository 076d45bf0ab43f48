package org.guillemet.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UserCacheTest {

  /** Absolute on every system. */
  private static final String HOME = Path.of("home").toAbsolutePath().toString();

  private static final String OTHER = Path.of("other").toAbsolutePath().toString();

  private static Optional<Path> in(String folder, String... names) {
    return Optional.of(Path.of(folder, names).resolve("guillemet").resolve("models"));
  }

  @Test
  void isWhereTheSystemKeepsWhatCanBeMadeAgain() {
    for (String system : List.of("Linux", "Mac OS X", "FreeBSD")) {
      assertThat(UserCache.models(system, Map.of(), HOME)).isEqualTo(in(HOME, ".cache"));
    }
    assertThat(UserCache.models("Windows 11", Map.of("LOCALAPPDATA", OTHER), HOME))
        .isEqualTo(in(OTHER));
  }

  @Test
  void theEnvironmentDecides() {
    for (String system : List.of("Linux", "Mac OS X")) {
      assertThat(UserCache.models(system, Map.of("XDG_CACHE_HOME", OTHER), HOME))
          .isEqualTo(in(OTHER));
      assertThat(UserCache.models(system, Map.of("HOME", OTHER), HOME))
          .isEqualTo(in(OTHER, ".cache"));
    }
  }

  @Test
  void isNowhereForWhoHasNoHome() {
    assertThat(UserCache.models("Linux", Map.of("XDG_CACHE_HOME", "relative"), "?")).isEmpty();
    assertThat(UserCache.models("Windows 11", Map.of(), HOME)).isEmpty();
  }
}
