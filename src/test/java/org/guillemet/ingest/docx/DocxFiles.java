package org.guillemet.ingest.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Documents for tests, made by a library or by hand. */
public final class DocxFiles {

  private static final String WORDS =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private DocxFiles() {}

  /** The file of a document. */
  static byte[] file(XWPFDocument document) {
    try (document) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A document with this body. */
  public static byte[] withBody(String body) {
    return zip(parts(body));
  }

  /** A document with words and a link to this address. */
  public static byte[] withLinkTo(String address) {
    Map<String, String> parts = parts(paragraph("On ferme."));
    parts.put(
        "word/_rels/document.xml.rels",
        relations("r1", "hyperlink", address, "TargetMode=\"External\""));
    return zip(parts);
  }

  /** The parts of a document with this body, by their names. */
  static Map<String, String> parts(String body) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Default Extension="xml" ContentType="application/xml"/>
        <Override PartName="/word/document.xml" ContentType="%sdocument.main+xml"/>
        <Override PartName="/word/styles.xml" ContentType="%sstyles+xml"/>
        <Override PartName="/word/footnotes.xml" ContentType="%sfootnotes+xml"/>
        </Types>"""
            .formatted(TYPE, TYPE, TYPE));
    parts.put("_rels/.rels", relations("r1", "officeDocument", "word/document.xml", ""));
    parts.put("word/document.xml", part("document", "<w:body>" + body + "</w:body>"));
    return parts;
  }

  /** Adds the styles of a document. */
  static Map<String, String> withStyles(Map<String, String> parts, String styles) {
    parts.put("word/styles.xml", part("styles", styles));
    parts.put("word/_rels/document.xml.rels", relations("r1", "styles", "styles.xml", ""));
    return parts;
  }

  /** A part with these elements. */
  static String part(String root, String elements) {
    return """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:%s xmlns:w="%s" xmlns:r="%s" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">%s</w:%s>"""
        .formatted(root, WORDS, RELATIONS, elements, root);
  }

  /** A part that names another one. */
  static String relations(String id, String type, String target, String mode) {
    return """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
    <Relationship Id="%s" Type="%s/%s" Target="%s" %s/></Relationships>"""
        .formatted(id, RELATIONS, type, target, mode);
  }

  /** An archive of parts. */
  static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A paragraph in a style, of elements. */
  static String paragraph(String style, String elements) {
    return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>%s</w:p>".formatted(style, elements);
  }

  /** A paragraph of words. */
  public static String paragraph(String words) {
    return "<w:p>" + run(words) + "</w:p>";
  }

  /** Words that are set in no way. */
  static String run(String words) {
    return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
  }

  /** Words with properties. */
  static String run(String properties, String words) {
    return "<w:r><w:rPr>%s</w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>"
        .formatted(properties, words);
  }
}
