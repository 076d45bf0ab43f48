package org.guillemet.report.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads XML from the bytes that a file would have. */
final class XmlReaders {

  private XmlReaders() {}

  /** The tree. What is not XML is a fault. */
  static Document document(String report) {
    try {
      var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
      builder.setErrorHandler(STRICT);
      return builder.parse(new ByteArrayInputStream(bytes(report)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("no XML: " + report, e);
    }
  }

  /** The results of tests as Maven reads them. */
  static List<ReportTestSuite> suites(String report) {
    try {
      TestSuiteXmlParser parser = new TestSuiteXmlParser(new NullConsoleLogger());
      List<ReportTestSuite> suites =
          parser.parse(
              new InputStreamReader(
                  new ByteArrayInputStream(bytes(report)), StandardCharsets.UTF_8));
      if (!parser.isValid()) {
        throw new AssertionError("no results of tests: " + report);
      }
      return suites;
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("no results of tests: " + report, e);
    }
  }

  private static byte[] bytes(String report) {
    return report.getBytes(StandardCharsets.UTF_8);
  }

  private static final ErrorHandler STRICT =
      new ErrorHandler() {
        @Override
        public void warning(SAXParseException e) throws SAXException {
          throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
          throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
          throw e;
        }
      };
}
