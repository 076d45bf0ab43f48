package org.guillemet.ingest.docx;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.XMLHelper;
import org.guillemet.ingest.UnreadableArticleException;

/** The parts of a document. Not thread-safe. */
final class DocxParts implements Closeable {

  /** Stands in the types of documents, templates and documents with macros. */
  private static final String WORDS = "word";

  private final OPCPackage archive;
  private final PackagePart document;

  /** Resolves no entities and loads nothing. */
  private final XMLInputFactory xml = XMLHelper.newXMLInputFactory();

  /** Reads a part of a document. */
  @FunctionalInterface
  interface PartReader<T> {
    T read(XMLStreamReader in) throws XMLStreamException;
  }

  /**
   * @param path as the user named it, for messages
   * @param zip an archive that has been looked through
   * @throws UnreadableArticleException if there is no document of a word processor in it
   */
  DocxParts(String path, byte[] zip)
      throws UnreadableArticleException, IOException, InvalidFormatException {
    archive = OPCPackage.open(new ByteArrayInputStream(zip));
    document =
        target(PackageRelationshipTypes.CORE_DOCUMENT)
            .or(() -> target(PackageRelationshipTypes.STRICT_CORE_DOCUMENT))
            .filter(part -> part.getContentType().contains(WORDS))
            .orElseThrow(() -> new UnreadableArticleException(path, DocxZip.NO_DOCUMENT));
  }

  private Optional<PackagePart> target(String type) {
    return Optional.ofNullable(archive.getRelationshipsByType(type).getRelationship(0))
        .map(archive::getPart);
  }

  /** What is made of the document's text. */
  <T> T document(PartReader<T> reader) throws IOException, XMLStreamException {
    return read(document, reader);
  }

  /**
   * What is made of a part that belongs to the document; empty if it has none.
   *
   * @param name what it is to the document: "styles", "footnotes"
   */
  <T> Optional<T> part(String name, PartReader<T> reader)
      throws IOException, InvalidFormatException, XMLStreamException {
    for (PackageRelationship each : document.getRelationships()) {
      if (each.getRelationshipType().endsWith("/" + name)
          && each.getTargetMode() == TargetMode.INTERNAL) {
        PackagePart part = archive.getPart(PackagingURIHelper.createPartName(each.getTargetURI()));
        if (part != null) {
          return Optional.of(read(part, reader));
        }
      }
    }
    return Optional.empty();
  }

  /** The addresses that links of the document lead to, by their identifiers. */
  Map<String, String> links() throws InvalidFormatException {
    Map<String, String> links = new HashMap<>();
    for (PackageRelationship each : document.getRelationships()) {
      if (each.getTargetMode() == TargetMode.EXTERNAL) {
        links.put(each.getId(), each.getTargetURI().toString());
      }
    }
    return links;
  }

  private <T> T read(PackagePart part, PartReader<T> reader)
      throws IOException, XMLStreamException {
    try (InputStream in = part.getInputStream()) {
      return reader.read(xml.createXMLStreamReader(in));
    }
  }

  @Override
  public void close() {
    archive.revert();
  }
}
