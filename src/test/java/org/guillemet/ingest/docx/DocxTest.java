package org.guillemet.ingest.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guillemet.ingest.docx.DocxFiles.paragraph;
import static org.guillemet.ingest.docx.DocxFiles.parts;
import static org.guillemet.ingest.docx.DocxFiles.run;
import static org.guillemet.ingest.docx.DocxFiles.withStyles;
import static org.guillemet.ingest.docx.DocxFiles.zip;
import static org.guillemet.ingest.reader.Articles.blocks;
import static org.guillemet.ingest.reader.Articles.bracketed;
import static org.guillemet.ingest.reader.Articles.inlines;

import java.math.BigInteger;
import java.util.Map;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.guillemet.ingest.CheckerComments;
import org.guillemet.ingest.reader.Articles;
import org.guillemet.text.Article;
import org.guillemet.text.Language;
import org.junit.jupiter.api.Test;

class DocxTest {

  private static final String STYLES =
      """
      <w:style w:styleId="Titre"><w:name w:val="Title"/></w:style>
      <w:style w:styleId="Titre1"><w:name w:val="heading 1"/></w:style>
      <w:style w:styleId="Inter"><w:name w:val="Intertitre"/><w:basedOn w:val="Titre2"/></w:style>
      <w:style w:styleId="Titre2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
      <w:style w:styleId="Plan"><w:name w:val="Plan"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
      <w:style w:styleId="Citation"><w:name w:val="Quote"/><w:rPr><w:i/></w:rPr></w:style>
      <w:style w:styleId="Lgende"><w:name w:val="caption"/></w:style>
      <w:style w:styleId="TM1"><w:name w:val="toc 1"/></w:style>
      <w:style w:styleId="Puces"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
      <w:style w:styleId="Question"><w:name w:val="Question"/><w:rPr><w:b/></w:rPr></w:style>
      <w:style w:styleId="lev"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
      <w:style w:styleId="a"><w:name w:val="A"/><w:basedOn w:val="b"/></w:style>
      <w:style w:styleId="b"><w:name w:val="B"/><w:basedOn w:val="a"/></w:style>
      """;

  private static Article read(String body) {
    return Articles.read("draft.docx", DocxFiles.withBody(body));
  }

  private static Article styled(String body) {
    return Articles.read("draft.docx", zip(withStyles(parts(body), STYLES)));
  }

  @Test
  void readsWhatALibraryWrites() {
    XWPFDocument document = new XWPFDocument();
    document.createParagraph().createRun().setText("Le pont de Gex fermera en mai");
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.createRun().setText("« On ferme », dit ");
    XWPFRun bold = paragraph.createRun();
    bold.setBold(true);
    bold.setText("Léa Brun");
    XWPFRun link = paragraph.createHyperlinkRun("https://gex.example/pont");
    link.setText(", la maire");
    paragraph.createRun().setText(".");
    document.createParagraph();
    XWPFTable table = document.createTable(1, 2);
    table.getRow(0).getCell(0).setText("2024");
    table.getRow(0).getCell(1).setText("4 200 voitures");
    document.createParagraph().createRun().setText("La salle s'est tue.");
    document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Secret");
    document
        .createComments()
        .createComment(BigInteger.ONE)
        .createParagraph()
        .createRun()
        .setText("À vérifier");
    document.getProperties().getCoreProperties().setTitle("Sans titre 3");
    Article article = Articles.read("draft.docx", DocxFiles.file(document));

    assertThat(article.source())
        .isEqualTo(
            """
            Le pont de Gex fermera en mai
            « On ferme », dit Léa Brun, la maire.

            2024
            4 200 voitures
            La salle s'est tue.
            """);
    assertThat(blocks(article))
        .isEqualTo(
            """
            TITLE Le pont de Gex fermera en mai
            PARAGRAPH « On ferme », dit Léa Brun, la maire.
            CELL 2024
            CELL 4 200 voitures
            PARAGRAPH La salle s'est tue.""");
    assertThat(inlines(article))
        .isEqualTo("STRONG Léa Brun\nLINK , la maire https://gex.example/pont");
    assertThat(bracketed(article, "dit Léa Brun")).contains("« On ferme », ⟦dit Léa Brun⟧, la");
    assertThat(article.metadata().title()).contains("Le pont de Gex fermera en mai");
    assertThat(article.language()).isEqualTo(Language.FRENCH);
    assertThat(article.landmarks()).isEmpty();
  }

  @Test
  void stylesTellWhatParagraphsAre() {
    Article article =
        styled(
            paragraph("MONTAGNE")
                + paragraph("Titre", run("Le pont ferme"))
                + paragraph("TM1", run("Pourquoi 3"))
                + paragraph("Titre1", run("Pourquoi"))
                + paragraph("Inter", run("Le coût"))
                + paragraph("Plan", run("Le bruit"))
                + paragraph("Citation", run("On ferme."))
                + paragraph("Lgende", run("Le pont, lundi"))
                + paragraph("Puces", run("un pont"))
                + paragraph("a", run("Une route."))
                + "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                + run("un bac")
                + "</w:p><w:p><w:pPr><w:pStyle w:val=\"Puces\"/><w:numPr><w:numId w:val=\"0\"/>"
                + "</w:numPr></w:pPr>"
                + run("Fin.")
                + "</w:p>");

    assertThat(blocks(article))
        .isEqualTo(
            """
            PARAGRAPH MONTAGNE
            TITLE Le pont ferme
            HEADING Pourquoi
            HEADING Le coût
            HEADING Le bruit
            BLOCK_QUOTE On ferme.
            CAPTION Le pont, lundi
            LIST_ITEM un pont
            PARAGRAPH Une route.
            LIST_ITEM un bac
            PARAGRAPH Fin.""");
  }

  @Test
  void withoutATitleTheFirstHeadingIsTheHeadline() {
    assertThat(blocks(styled(paragraph("Titre1", run("Le pont")) + paragraph("On ferme."))))
        .isEqualTo("TITLE Le pont\nPARAGRAPH On ferme.");
    assertThat(blocks(read(paragraph("La maire se tait.") + paragraph("Elle part."))))
        .startsWith("PARAGRAPH");
    assertThat(blocks(read(paragraph("GEX (AP) - On ferme") + paragraph("Elle part."))))
        .startsWith("PARAGRAPH");
    assertThat(blocks(read(paragraph("Le pont ferme")))).startsWith("PARAGRAPH");
  }

  @Test
  void runsThatAreSetAlikeAreOne() {
    Article article =
        styled(
            "<w:p>"
                + run("<w:b/>", "Léa")
                + run("<w:i/>", " ")
                + run("<w:b w:val=\"1\"/><w:i w:val=\"0\"/>", "Brun")
                + run("<w:b w:val=\"false\"/>", " lit ")
                + run("<w:i/>", "Le Phare")
                + run(" et ")
                + run("<w:rStyle w:val=\"lev\"/>", "ferme")
                + run("<w:vanish/>", " peut-être")
                + run(".")
                + "</w:p>"
                + paragraph("Question", run("Vous ") + run("<w:b w:val=\"0\"/>", "fermez ?")));

    assertThat(blocks(article))
        .isEqualTo("PARAGRAPH Léa Brun lit Le Phare et ferme.\nPARAGRAPH Vous fermez ?");
    assertThat(inlines(article))
        .isEqualTo("STRONG Léa Brun\nEMPHASIS Le Phare\nSTRONG ferme\nSTRONG Vous");
  }

  @Test
  void changesThatWereTrackedAreAccepted() {
    Article article =
        read(
            "<w:p>"
                + run("On ")
                + "<w:del><w:r><w:delText>vend</w:delText></w:r>"
                + run("vend")
                + "</w:del><w:ins>"
                + run("ferme")
                + "</w:ins><w:moveFrom>"
                + run(" demain")
                + "</w:moveFrom><w:moveTo>"
                + run(" en mai")
                + "</w:moveTo>"
                + run(".")
                + "</w:p><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
                + run("Elle part, ")
                + "</w:p>"
                + paragraph("dit-elle."));

    assertThat(blocks(article))
        .isEqualTo("PARAGRAPH On ferme en mai.\nPARAGRAPH Elle part, dit-elle.");
  }

  @Test
  void whatIsNoTextIsLeftOut() {
    Map<String, String> parts =
        parts(
            "<w:p>"
                + run("On ferme")
                + "<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:instrText>PAGE</w:instrText>"
                + "</w:r><w:commentRangeStart/>"
                + run(" en mai")
                + "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>"
                + paragraph("Un encadré.")
                + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>"
                + paragraph("Un encadré.")
                + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>"
                + run(".")
                + "</w:p><w:sectPr/>");
    parts.put(
        "word/_rels/document.xml.rels",
        DocxFiles.relations("r1", "footnotes", "footnotes.xml", ""));
    parts.put(
        "word/footnotes.xml",
        DocxFiles.part(
            "footnotes",
            "<w:footnote w:type=\"separator\">"
                + paragraph("—")
                + "</w:footnote><w:footnote w:id=\"2\">"
                + paragraph("Selon la mairie.")
                + "</w:footnote>"));

    assertThat(blocks(Articles.read("draft.docx", zip(parts))))
        .isEqualTo("PARAGRAPH On ferme en mai.\nPARAGRAPH Un encadré.\nLIST_ITEM Selon la mairie.");
  }

  @Test
  void elementsOfNoVocabularyAreLeftOut() {
    String article =
        "<w:p>"
            + run("On ferme")
            + "<w:r><data xmlns=\"\">caché<p/></data></w:r>"
            + run(" en mai.")
            + "</w:p><custom xmlns=\"\"/>";

    assertThat(blocks(Articles.read("draft.docx", DocxFiles.withBody(article))))
        .isEqualTo("PARAGRAPH On ferme en mai.");
  }

  @Test
  void lineBreaksAreThoseOfTheLayout() {
    Article article =
        read(
            "<w:p>"
                + run("La maire")
                + "<w:r><w:br/><w:t>parle :</w:t><w:br/><w:t>— Non\u00AD\u00A0!</w:t><w:tab/>"
                + "<w:t>Elle</w:t><w:noBreakHyphen/><w:t>même 👩\u200D⚕\uFE0F.</w:t></w:r></w:p>"
                + paragraph("Fin."));

    assertThat(blocks(article))
        .isEqualTo(
            "PARAGRAPH La maire parle :\n"
                + "PARAGRAPH — Non\u00A0! Elle\u2011même 👩\u200D⚕\uFE0F.\nPARAGRAPH Fin.");
    assertThat(bracketed(article, "maire parle")).startsWith("La ⟦maire\nparle⟧ :\n");
  }

  @Test
  void cellsThatHoldTextAreParagraphs() {
    String cell = "<w:tc>%s</w:tc>";
    Article article =
        read(
            "<w:tbl><w:tr>"
                + cell.formatted(paragraph("Gex") + "<w:p/>")
                + cell.formatted(paragraph("On ferme.") + paragraph("On part."))
                + cell.formatted(paragraph("La mairie ferme le pont. ".repeat(5)))
                + "</w:tr></w:tbl>");

    assertThat(blocks(article).lines().map(line -> line.replaceFirst(" .*", "")))
        .containsExactly("CELL", "PARAGRAPH", "PARAGRAPH", "PARAGRAPH");
  }

  @Test
  void aLineForTheCheckerIsNotRead() {
    Article article =
        read(paragraph("guillemet-ignore unnamed-source: vu sur place") + paragraph("On ferme."));

    assertThat(blocks(article)).isEqualTo("PARAGRAPH On ferme.");
    assertThat(CheckerComments.in(article)).hasSize(1);
  }

  @Test
  void documentsOfTheStrictStandardAreRead() {
    Map<String, String> parts = parts(paragraph("On ferme."));
    parts.replaceAll(
        (name, part) ->
            part.replace(
                    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    "http://purl.oclc.org/ooxml/wordprocessingml/main")
                .replace(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships"));

    assertThat(blocks(Articles.read("draft.docx", zip(parts)))).isEqualTo("PARAGRAPH On ferme.");
  }
}
