package org.guillemet.report.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.guillemet.report.RulePage;
import org.guillemet.text.Language;

/** Where the program is published: the build writes that into a resource. */
public final class Home {

  private Home() {}

  /** The address of a rule's page. */
  public static String page(String rule, Language language) {
    return address() + "/docs/rules/" + RulePage.folder(language) + rule + ".md";
  }

  private static String address() {
    try (InputStream in = Home.class.getResourceAsStream("home.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new IllegalStateException("the program's address cannot be read", e);
    }
  }
}
