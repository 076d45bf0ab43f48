package org.guillemet.report.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A real browser, without a network, and what its pages did that they should not. */
final class Browser implements AutoCloseable {

  /** Where it is set, a machine without a browser fails instead of skipping these tests. */
  private static final String REQUIRED = "GUILLEMET_BROWSER_REQUIRED";

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "chrome");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser browser;
  private final List<String> complaints = new ArrayList<>();

  private Browser(Path program) {
    this.playwright =
        Playwright.create(
            new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    this.browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(program)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic")));
  }

  /** The browser of this machine: the one that CHROMIUM names, or one on the path. */
  static Optional<Browser> find() {
    Stream<Path> named = Stream.ofNullable(System.getenv("CHROMIUM")).map(Path::of);
    Stream<Path> onPath =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    return Stream.concat(named, onPath).filter(Files::isExecutable).findFirst().map(Browser::new);
  }

  /** The same; a test is skipped where there is none, unless the environment asks for one. */
  static Browser require() {
    Optional<Browser> found = find();
    if (System.getenv(REQUIRED) == null) {
      assumeTrue(found.isPresent(), "no browser on this machine: set CHROMIUM to one");
    }
    return found.orElseThrow(() -> new AssertionError("no browser: set CHROMIUM to one"));
  }

  /** Opens a page of a width. */
  Page open(Path file, int width, ColorScheme colors) {
    BrowserContext context =
        browser.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(colors));
    Page page = context.newPage();
    page.onConsoleMessage(m -> complain(m.type().equals("error"), "console: " + m.text()));
    page.onPageError(error -> complain(true, "error: " + error));
    page.onRequest(
        r ->
            complain(
                !r.url().startsWith("file:") && !r.url().startsWith("data:"),
                "request: " + r.url()));
    page.onDialog(
        dialog -> {
          complain(true, "dialog: " + dialog.message());
          dialog.dismiss();
        });
    page.navigate(file.toUri().toString());
    return page;
  }

  private void complain(boolean wrong, String what) {
    if (wrong) {
      complaints.add(what);
    }
  }

  /** Errors, requests and dialogs of all pages up to now. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
