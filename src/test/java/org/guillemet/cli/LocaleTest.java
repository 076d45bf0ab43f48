package org.guillemet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("models")
class LocaleTest {

  /** In Turkish the small letter of I has no dot. */
  @Test
  void reportsAreTheSameOnATurkishMachine() {
    String[] arguments = {"extract", "--format", "json", "fixtures/en/council-bridge.txt"};
    String usual = Runner.withModels(Path.of("")).run(arguments).out();

    Locale locale = Locale.getDefault();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream err =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      Main.run(arguments, InputStream.nullInputStream(), out, err);
    } finally {
      Locale.setDefault(locale);
    }

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(usual);
  }
}
