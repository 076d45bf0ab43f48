package org.guillemet.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.guillemet.attribution.Attribution.Type;
import org.guillemet.linguistics.Entity.Kind;
import org.guillemet.pipeline.Compared;
import org.guillemet.report.Results;
import org.guillemet.rules.Severity;
import org.guillemet.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser: what it shows, how it is used, and that it is quiet. */
@Tag("browser")
class PageBrowserTest {

  /** What axe-core finds amiss; in the dark only colours differ. */
  private static final String AXE =
      "all => axe.run(document, {resultTypes: ['violations'],"
          + " ...(all ? {} : {runOnly: ['color-contrast']})})"
          + ".then(found => found.violations.filter(rule => rule.impact !== 'minor')"
          + ".map(rule => rule.id + ': ' + rule.nodes.slice(0, 3).map(n => n.html).join(' | ')))";

  @TempDir static Path folder;
  private static Browser browser;
  private static final Compared SET = InventedSet.compared();

  @BeforeAll
  static void openBrowser() {
    browser = Browser.require();
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void nothingIsAskedForAndNothingFails() {
    assertThat(browser.complaints()).isEmpty();
  }

  private static Path write(Compared articles, Language language) throws IOException {
    Path file = folder.resolve("report-" + language.code() + "-" + articles.hashCode() + ".html");
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      HtmlReport.write(
          Results.of(
                  "1.0.0",
                  articles,
                  articles.articles().stream().flatMap(a -> a.findings().stream()).toList(),
                  InventedSet.omissions(articles))
              .in(Optional.of(language)),
          out);
    }
    return file;
  }

  private static Page open() throws IOException {
    return browser.open(write(SET, Language.ENGLISH), 1400, ColorScheme.LIGHT);
  }

  @Test
  void theFiltersNarrowWhatIsShown() throws IOException {
    Page page = open();

    page.locator("#by-severity").selectOption("fe");
    assertShown(page, "a-1");
    assertThat(page.locator("#count-shown").textContent()).isEqualTo("1 finding shown");
    assertThat(page.locator(".conflict:visible").count()).isEqualTo(1);

    reset(page);
    page.locator("#by-severity").selectOption("fw");
    assertShown(page, "a-0");
    assertThat(page.locator("#a-0 .findings > li:visible").count()).isEqualTo(1);
    assertThat(page.locator(".conflict:visible").count()).isZero();

    reset(page);
    page.locator("#by-text").fill("PREFECTURE");
    assertShown(page, "a-1");
    assertThat(page.locator(".sheet:visible").count()).isEqualTo(1);

    reset(page);
    page.locator("#by-text").fill("marins");
    assertShown(page, "a-1");
    assertThat(page.locator(".figures tbody:visible").count()).isEqualTo(1);

    reset(page);
    page.locator("#by-speaker").selectOption("2");
    assertShown(page, "a-0");
    assertThat(page.locator("tr[data-speaker]:visible").count()).isEqualTo(1);
    assertThat(page.locator(".text .dim").count()).isPositive();

    reset(page);
    assertThat(page.locator(".conflict:not(:has(a[href='#a-2']))").count()).isPositive();
    page.locator("#by-article").selectOption("2");
    assertShown(page, "a-2");
    assertThat(page.locator(".text .dim").count()).isZero();
    Locator about = page.locator(".conflict:visible, .figures tbody:visible");
    assertThat(about.count()).isEqualTo(about.filter(leadsTo(page, "#a-2")).count());
  }

  @Test
  void aLinkShowsWhatTheFiltersHide() throws IOException {
    Page page = open();
    page.locator("#by-severity").selectOption("fe");
    assertShown(page, "a-1");

    page.locator(".conflict a[href='#a-0']").first().click();

    assertShown(page, "a-0 a-1 a-2");
    assertThat(page.locator("#a-0").isVisible()).isTrue();
  }

  @Test
  void everyKindOfMarkIsReachedWithoutAMouse() throws IOException {
    Page page = open();
    for (String kind : List.of(".q", ".k", ".fe", ".fw", ".fi")) {
      assertThat(page.locator(".story .text " + kind + "[tabindex='0']").count())
          .as(kind)
          .isPositive();
    }
  }

  private static Locator.FilterOptions leadsTo(Page page, String place) {
    return new Locator.FilterOptions().setHas(page.locator("a[href='" + place + "']"));
  }

  private static void reset(Page page) {
    page.locator("button[type='reset']").click();
    assertShown(page, "a-0 a-1 a-2");
  }

  /** Waits until these articles are shown. */
  private static void assertShown(Page page, String ids) {
    page.waitForFunction(
        "ids => [...document.querySelectorAll('.story:not([hidden])')].map(s => s.id).join(' ')"
            + " === ids",
        ids);
  }

  @Test
  void theKeyboardAloneReachesEverything() throws IOException {
    Page page = open();
    page.locator(".story .text [role='button']").first().focus();
    assertThat(page.locator("#card").isVisible()).isTrue();
    assertThat(page.locator("#card h4").first().textContent()).isNotBlank();

    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    assertThat(page.locator("#card").isVisible()).as("pinned").isTrue();
    page.keyboard().press("Escape");
    assertThat(page.locator("#card").isVisible()).isFalse();
    assertThat(page.evaluate("() => document.activeElement.getAttribute('role')"))
        .isEqualTo("button");

    page.keyboard().press("j");
    String first = (String) page.evaluate("() => document.activeElement.id");
    page.keyboard().press("j");
    page.keyboard().press("k");
    assertThat(first).startsWith("f-");
    assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo(first);

    page.keyboard().press("/");
    assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("by-text");
  }

  @Test
  void aFindingHasAnAddress() throws IOException {
    Path file = write(SET, Language.ENGLISH);
    Page page = open();
    String id = page.locator(".findings > li").last().getAttribute("id");

    page.navigate(file.toUri() + "#" + id);

    assertThat(page.locator("#" + id + ":target").isVisible()).isTrue();
  }

  @Test
  void nobodyIsShutOut() throws IOException {
    for (Language language : Language.values()) {
      Path file = write(SET, language);
      for (int width : List.of(360, 1400)) {
        Page page = browser.open(file, width, ColorScheme.LIGHT);
        page.locator("details summary").first().click();
        page.locator(".story .text [role='button']").first().focus();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
            .as("width at %d", width)
            .isEqualTo(width);
        page.evaluate(AxeBuilder.getAxeScript());
        for (ColorScheme colors : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
          page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colors));
          assertThat((List<?>) page.evaluate(AXE, colors == ColorScheme.LIGHT))
              .as("%s, %d, %s", language, width, colors)
              .isEmpty();
        }
        page.context().close();
      }
    }
  }

  @Test
  void hostileArticlesAreShownAsText() throws IOException {
    String attack =
        "</script><script>window.hacked = 1</script> <img src=x onerror=\"window.hacked = 2\"> "
            + "\" onmouseover=\"window.hacked = 3\" '><svg onload=alert(4)> javascript:alert(5) "
            + "<!-- ${7*7} $unsafe{8}";
    String turned = "\u202Edesrever\u202C \u2066isolated\u2069";
    String quoted = "“" + attack + "”";
    String text =
        attack
            + "\n\n“The hall closes,” said <b>Lea</b> Brun. "
            + quoted
            + "\n\n"
            + turned
            + "\n\n"
            + "The hall was closed in the winter. ".repeat(30_000)
            + "\n";
    Sketch article =
        new Sketch("a\"><script>alert(6)</script>.txt", text)
            .names(Kind.PERSON, "<b>Lea</b> Brun", attack)
            .says(Type.DIRECT, "<b>Lea</b> Brun", "“The hall closes,”", "said", "<b>Lea</b> Brun")
            .says(Type.DIRECT, "<b>Lea</b> Brun", quoted)
            .counts(attack, "window.hacked = 1", 1, attack)
            .claims("desrever")
            .finds("<script>alert(7)</script>", Severity.ERROR, attack, attack);
    Path file = write(InventedSet.of(List.of(article)), Language.ENGLISH);

    Page page = browser.open(file, 1400, ColorScheme.LIGHT);

    String shown = page.locator("#a-0").textContent();
    assertThat(page.evaluate("() => window.hacked")).isNull();
    assertThat(shown).contains("</script><script>window.hacked = 1</script>");
    assertThat(shown).contains("javascript:alert(5)").contains("${7*7} $unsafe{8}");
    assertThat(shown).contains("desrever").doesNotContain("\u202E").doesNotContain("\u2066");
    assertThat(page.locator("img, svg[onload], b:has-text('Lea')").count()).isZero();
  }

  @Test
  void theSameArticlesGiveTheSameBytes() throws IOException {
    byte[] before = Files.readAllBytes(write(SET, Language.FRENCH));

    assertThat(Files.readAllBytes(write(InventedSet.compared(), Language.FRENCH)))
        .isEqualTo(before);
  }
}
