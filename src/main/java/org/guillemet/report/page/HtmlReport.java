package org.guillemet.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.guillemet.report.Results;
import org.guillemet.text.Sha256;

/**
 * The report as one web page that needs nothing outside itself. What articles contain is shown and
 * never acts: templates escape it, and the page's policy allows its own style and script only. The
 * same data gives the same bytes.
 */
public final class HtmlReport {

  private HtmlReport() {}

  /** Writes the page. */
  public static void write(Results results, Writer out) throws IOException {
    Wording wording = new Wording(results.language());
    PageView page = new PageBuilder(results, wording).build();
    String style = resource("page.css");
    String script = resource("page.js");
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, null, HtmlReport.class.getPackageName());
    engine.render(
        "page.jte",
        Map.of(
            "page", page,
            "style", style,
            "script", script,
            "policy", policy(style, script)),
        new WriterOutput(out));
    out.flush();
  }

  private static String policy(String style, String script) {
    return "default-src 'none'; style-src '%s'; script-src '%s'; img-src data:; base-uri 'none'; form-action 'none'"
        .formatted(hash(style), hash(script));
  }

  private static String hash(String text) {
    return "sha256-" + Base64.getEncoder().encodeToString(Sha256.of(text));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
