package org.guillemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LspCommandTest {

  @TempDir Path folder;

  private Runner.Result run(String... messages) {
    String input =
        Stream.of(messages)
            .map(m -> "{\"jsonrpc\":\"2.0\"," + m + "}")
            .map(
                m ->
                    "Content-Length: %d\r\n\r\n%s"
                        .formatted(m.getBytes(StandardCharsets.UTF_8).length, m))
            .collect(Collectors.joining());
    return new Runner(folder).with(input).run("lsp");
  }

  @Test
  void theStatusTellsHowTheEditorLeft() {
    Runner.Result left =
        run(
            "\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}",
            "\"id\":2,\"method\":\"shutdown\"",
            "\"method\":\"exit\"");

    assertThat(left.status()).isZero();
    assertThat(left.out()).contains("\"id\":1", "\"id\":2");
    assertThat(run().status()).isEqualTo(1);
  }
}
