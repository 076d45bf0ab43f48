package org.guillemet.report.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.guillemet.report.Results;
import org.guillemet.report.Visible;
import org.guillemet.report.Words;

/** The report for whatever reads Checkstyle's XML, as most build servers do. */
public final class CheckstyleReport {

  private CheckstyleReport() {}

  /** Every article with its findings; one without any is there, too. */
  public static void write(Results results, Writer out) throws IOException {
    Map<String, List<Diagnostic>> files = new LinkedHashMap<>();
    results.compared().articles().stream()
        .map(checked -> Diagnostics.path(checked.article().path()))
        .forEach(path -> files.putIfAbsent(path, new ArrayList<>()));
    for (Diagnostic diagnostic : Diagnostics.open(results)) {
      files.computeIfAbsent(diagnostic.path(), path -> new ArrayList<>()).add(diagnostic);
    }
    Xml.write(
        out,
        xml -> {
          xml.open("checkstyle");
          xml.attribute("version", results.version());
          for (Map.Entry<String, List<Diagnostic>> file : files.entrySet()) {
            xml.open("file");
            xml.attribute("name", Visible.line(file.getKey()));
            for (Diagnostic diagnostic : file.getValue()) {
              write(diagnostic, xml);
            }
            xml.close();
          }
          xml.close();
        });
  }

  private static void write(Diagnostic diagnostic, Xml xml) throws XMLStreamException {
    xml.leaf("error");
    xml.attribute("line", diagnostic.line());
    xml.attribute("column", diagnostic.column());
    xml.attribute("severity", Words.of(diagnostic.severity()));
    xml.attribute("message", diagnostic.wholeMessage());
    xml.attribute("source", "guillemet." + diagnostic.rule());
  }
}
