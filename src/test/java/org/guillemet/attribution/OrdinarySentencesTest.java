package org.guillemet.attribution;

import org.guillemet.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who says what in sentences of the kinds that papers print every day. An exclamation mark stands
 * before what is found and should not be.
 */
@Tag("models")
class OrdinarySentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      emptyValue = "",
      value = {
        "Selon la paysagiste Odile Ferrand, consultée par la préfecture, les haies ont été arrachées en mars."
            + "|la paysagiste Odile Ferrand > Selon > les haies ont été arrachées en mars",
        "Selon Odile Ferrand, dont le cabinet a suivi le chantier, la facture dépassera deux millions."
            + "|Odile Ferrand > Selon > la facture dépassera deux millions",
        "L'orage a noyé douze hangars, d'après le bilan définitif que la préfecture a publié mardi."
            + "|le bilan définitif > d'après > L'orage a noyé douze hangars",
        "D'après Odile Ferrand, la haie abriterait trente espèces. Deux d'entre elles seraient menacées. La mairie n'a pas répondu."
            + "|Odile Ferrand > D'après > la haie abriterait trente espèces … Deux d'entre elles seraient menacées",
        "Selon le maire, le pont est sûr. S'il cédait, deux villages seraient coupés du monde."
            + "|le maire > Selon > le pont est sûr",
        "Selon le maire, le pont est sûr. Il devrait rouvrir en mai."
            + "|le maire > Selon > le pont est sûr",
        "Le pont sera fermé, indique-t-on à la mairie.|la mairie > indique > Le pont sera fermé",
        "« Rien n'est décidé », assure-t-on dans l'entourage du maire."
            + "|l'entourage du maire > assure > « Rien n'est décidé »",
        "« Le mur penche », peut-on lire dans le rapport du bureau d'études."
            + "|le rapport du bureau d'études > peut lire > « Le mur penche »",
        "De source judiciaire, l'arme n'a pas été retrouvée."
            + "|source judiciaire > De > l'arme n'a pas été retrouvée",
        "À ce prix, le stade coûte un an de budget, calcule l'économiste."
            + "|l'économiste > calcule > À ce prix, le stade coûte un an de budget",
        "Les restes seraient ceux d'un loup, indique une analyse du musée, a annoncé Paul Ferrat, le préfet."
            + "|une analyse du musée > indique > Les restes seraient ceux d'un loup && Paul Ferrat, le préfet > a annoncé > Les restes seraient ceux d'un loup, indique une analyse du musée",
        "La veuve met aussi en cause les deux notaires du bourg."
            + "|La veuve > met en cause > les deux notaires du bourg",
        "Elle y voit un aveu de faiblesse.|Elle > voit > un aveu de faiblesse",
        "La préfète est d'avis que le club doit partir."
            + "|La préfète > avis > que le club doit partir",
        "Le maire avait d'abord pensé que la crue passerait."
            + "|Le maire > pensé > que la crue passerait",
        "La mairie nie tout. C'est ce qu'a répété la première adjointe lundi."
            + "|la première adjointe > a répété > La mairie nie tout",
        "Le vaccin protège dix ans. C'est ce qu'a annoncé la ministre jeudi."
            + "|la ministre > a annoncé > Le vaccin protège dix ans",
        "La digue tiendra tout l'hiver, ce que contestent les riverains."
            + "|les riverains > contestent > La digue tiendra tout l'hiver",
        "Comme le rappelle la notice, les berges s'effondrent."
            + "|la notice > rappelle > les berges s'effondrent",
        "Le projet a été qualifié de « fiasco » par l'opposition."
            + "|l'opposition > a été qualifié > Le projet … de « fiasco »",
        "Le texte a été jugé « bâclé » par les avocats."
            + "|les avocats > a été jugé > Le texte … « bâclé »",
        "Le maire nie tout. Sa réponse : « Rien. »|Sa > réponse > « Rien. »",
        "La romancière parle d'un brevet qu'elle n'aurait jamais déposé."
            + "|La romancière > parle > d'un brevet",
        "L'ONU appelle à une trêve immédiate.|L'ONU > appelle > à une trêve immédiate",
        "Le maire dénonce les violences contre les agents, « qui doivent pouvoir travailler en paix »."
            + "|Le maire > dénonce > les violences contre les agents, « qui doivent pouvoir travailler en paix »",
        "« On gagnera », s'est écriée la joueuse, avant d'ajouter : « Et on fêtera ça. »"
            + "|la joueuse > est écriée > « On gagnera » && la joueuse > ajouter > « Et on fêtera ça. »",
        "La société s'est engagée à verser deux millions d'euros à la commune."
            + "|La société > est engagée > à verser deux millions d'euros à la commune",
        "La caissière affirme que le coffre était vide."
            + "|La caissière > affirme > que le coffre était vide",
        "La ville a ouvert un gymnase, ce qui a coûté deux millions.|",
        "La rivière monte. C'est ce qui a poussé la mairie à agir.|",
        "Une fumée noire sortait du toit. C'est ce qui a alerté les pompiers.|",
        "La digue rompra. (…) C'est ce qu'a annoncé la préfète.|",
        "Comme le prévoit la loi, le conseil a voté le budget.|",
        "L'eau de source est interdite à la vente.|",
        "« Une bosseuse », dit-on de Léa Brun.|on > dit > « Une bosseuse »",
        "Léa Brun a rejeté ces accusations. Elle aurait détourné deux millions."
            + "|Léa Brun > a rejeté > ces accusations",
        "Le syndicat dénonce un projet qui supprimerait 200 postes."
            + "|Le syndicat > dénonce > un projet qui supprimerait 200 postes",
        "Le syndicat exige trois choses : une prime ; un calendrier ; le retour des congés.|",
        "Le maire a appelé les pompiers à 14 heures.|",
        "L'entreprise engage la commune à hauteur de deux millions.|",
        "« Bien », a déclaré Léa Brun, mardi, devant la presse.|Léa Brun > a déclaré > « Bien »",
      })
  void findsWhoSaysWhatInFrench(String text, String expected) {
    Contents.check(Language.FRENCH, text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      emptyValue = "",
      value = {
        "According to the Ferrymen's Association, whose secretary met the crew in hospital, the ramp had jammed."
            + "|the Ferrymen's Association > According to > the ramp had jammed",
        "Its debt shrank by a third to £4 million, the accounts showed."
            + "|the accounts > showed > Its debt shrank by a third to £4 million",
        "Two of the wells are on private land, an annex to the report shows."
            + "|an annex to the report > shows > Two of the wells are on private land",
        "The firm will repay every customer by June, promised Dana Whitlow, its finance director."
            + "|Dana Whitlow, its finance director > promised > The firm will repay every customer by June",
        "The crowd booed, shouted the mayor down and left."
            + "|! The crowd > shouted down > The crowd booed … left",
        "The choir sang, danced, and thanked the mayor.|The choir > thanked > the mayor",
        "As the report shows, the banks are crumbling."
            + "|the report > shows > the banks are crumbling",
        "The dam will burst in May. That is what the mayor said on Tuesday."
            + "|the mayor > said > The dam will burst in May",
        "The dam is old. That is why the mayor left.|",
        "Her reply: “Nothing is proven.”|Her > reply > “Nothing is proven.”",
        "Ines Holt, who runs the depot, said one of the drivers, Omar Lund, 41, had told her: “I never saw the lorry.”"
            + "|Ines Holt, who runs the depot > said > one of the drivers, Omar Lund, 41, had told her && one of the drivers, Omar Lund, 41 > had told > “I never saw the lorry.”",
        "The council praised the volunteers, “who have saved the season”."
            + "|The council > praised > the volunteers, “who have saved the season”",
        "The cashier said the safe was empty.|The cashier > said > the safe was empty",
        "The tower leans, joked the mayor.|the mayor > joked > The tower leans",
        "That is what worried the mayor. He left.|",
        "As polls showed Labour ahead, the premier called an election."
            + "|polls > showed > Labour ahead && the premier > called > an election",
        "Man robs shop, threatens cashier.|! Man > threatens > cashier",
        "A group of parents sued in May. Rain fell. The group said it would appeal."
            + "|The group > said > it would appeal",
      })
  void findsWhoSaysWhatInEnglish(String text, String expected) {
    Contents.check(Language.ENGLISH, text, expected);
  }
}
