package org.guillemet.report.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;

/** Takes the pictures of the report that the README shows. */
public final class Screenshots {

  private static final int DESKTOP = 1240;
  private static final int PHONE = 390;

  private Screenshots() {}

  /**
   * @param args a report on the articles of the dossier 09-ballot; the folder of the pictures
   */
  public static void main(String[] args) {
    Path report = Path.of(args[0]).toAbsolutePath();
    Path folder = Path.of(args[1]);
    try (Browser browser =
        Browser.find().orElseThrow(() -> new IllegalStateException("set CHROMIUM to a browser"))) {
      Page desktop = browser.open(report, DESKTOP, ColorScheme.LIGHT);
      scrollTo(desktop, ".story");
      desktop.locator(".story .text .qd[role='button']").first().click();
      take(desktop, folder.resolve("report.png"));
      Page phone = browser.open(report, PHONE, ColorScheme.DARK);
      scrollTo(phone, "#conflicts");
      take(phone, folder.resolve("report-phone.png"));
    }
  }

  private static void scrollTo(Page page, String element) {
    page.evaluate(
        "e => { document.documentElement.style.scrollBehavior = 'auto';"
            + " document.querySelector(e).scrollIntoView(); }",
        element);
  }

  private static void take(Page page, Path file) {
    page.screenshot(new ScreenshotOptions().setPath(file));
  }
}
