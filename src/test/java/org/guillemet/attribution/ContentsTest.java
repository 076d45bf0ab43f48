package org.guillemet.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.guillemet.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is attributed in one sentence: source, cue and content of every attribution, with {@code &&}
 * between them. An exclamation mark stands before one that is found and should not be.
 */
@Tag("models")
class ContentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "The harbour, Brunner said, has a week of fuel left."
            + "|Brunner > said > The harbour … has a week of fuel left",
        "Ten boats left the harbour before dawn, the coast guard said on Friday."
            + "|the coast guard > said > Ten boats left the harbour before dawn",
        "That, the union said, “would be a disaster for the valley.”"
            + "|the union > said > That … “would be a disaster for the valley.”",
        "The valley, as the mayor's own advisers pointed out, rarely sees such floods."
            + "|the mayor's own advisers > pointed out > The valley … rarely sees such floods && ! The valley > sees > such floods",
        "The play ends on a flood and, as one critic put it, “the whole town drowns twice”."
            + "|one critic > put it > “the whole town drowns twice”",
        "The dam seems to hold.|- > seems > The dam … to hold",
        "According to a 40-page report by the ministry, the dam was never inspected."
            + "|a 40-page report by the ministry > According to > the dam was never inspected",
        "According to a leaked memo, the dam was never inspected."
            + "|a leaked memo > According to > the dam was never inspected",
        "Several engineers warned, as did the fire brigade, that the dam would not hold."
            + "|Several engineers > warned > that the dam would not hold",
        "Both candidates closed the evening by portraying Omar Sy as a liar."
            + "|Both candidates > portraying > Omar Sy as a liar",
        "Omar Sy shouted at the crowd, “That is enough now,” and left the hall."
            + "|Omar Sy > shouted > “That is enough now,”",
        "The bridge, Lea Brunner said, will close in May."
            + "|Lea Brunner > said > The bridge … will close in May",
        "The engineer claimed that the filters were enough; he now wants new ones."
            + "|The engineer > claimed > that the filters were enough && he > wants > new ones",
        "Yet, as the mayor admitted, the water is short.|the mayor > admitted > Yet … the water is short",
        "Nothing has been signed, cautions Tomas Ibarra-Blum, an economist in Lima."
            + "|Tomas Ibarra-Blum, an economist in Lima > cautions > Nothing has been signed",
        "Mayor Odette Farr, gathering her papers, said the vote was close."
            + "|Mayor Odette Farr > said > the vote was close",
        "The miners marched past the hall chanting “No more dust” and “Pay us.”"
            + "|The miners > chanting > “No more dust” … “Pay us.”",
        "“Rotten,” she said, meaning that the deck is “older than the town”.|she > said > “Rotten,” && she > meaning > that the deck is “older than the town”",
        "“I like Tom,” he said, but “his plan is a mess.”|he > said > “I like Tom,” … “his plan is a mess.”",
        "Omar Sy told villagers after the mass in Cork on Sunday that the dam was a mistake."
            + "|Omar Sy > told > that the dam was a mistake",
        "The ministry rejected claims by the engineers that the dam was old."
            + "|The ministry > rejected > claims by the engineers that the dam was old && the engineers > claims > that the dam was old",
        "The bureau's vow that answers will be kept secret is worth little."
            + "|The bureau > vow > that answers will be kept secret",
        "Asked if he would resign, Omar Sy replied, “Well, maybe so.”|- > Asked > if he would resign && Omar Sy > replied > “Well, maybe so.”",
        "Omar Sy is telling guests at a small Cork, Munster, tea room that “the dam will hold.”"
            + "|Omar Sy > is telling > that “the dam will hold.”",
        "Omar Sy said by phone that, “of course the dam will hold” against the floods of spring."
            + "|Omar Sy > said > that, “of course the dam will hold” against the floods of spring",
        "The mayor claimed the park had cost too much, and “it must be sold” in May."
            + "|The mayor > claimed > the park had cost too much, and “it must be sold” in May",
        "He also says the ferry scandal, while painful, was dealt with in the right way."
            + "|He > says > the ferry scandal, while painful, was dealt with in the right way",
        "She added, “it will need a bigger dam than this” before the spring."
            + "|She > added > “it will need a bigger dam than this”",
        "Last winter, she echoed that warning, citing her own notes."
            + "|she > echoed > that warning && she > citing > her own notes",
        "When the moderator asked for numbers, the mayor said the town was too small."
            + "|! the moderator > asked > numbers && the mayor > said > the town was too small",
        "Although the pilot had “been tired for days,” he claimed the crew was fit."
            + "|he > claimed > the crew was fit",
        "The mayor dismissed the fear that the wall had cracked and said that nobody would resign."
            + "|The mayor > dismissed > the fear that the wall had cracked && ! The mayor > fear > that the wall had cracked and said that nobody would resign && The mayor > said > that nobody would resign",
        "Still, Omar Sy acknowledged, “we are going to need a bigger dam” for the valley."
            + "|Omar Sy > acknowledged > “we are going to need a bigger dam” for the valley",
        "On Thursday, Omar Sy said the meeting in June in Cork would be the last."
            + "|Omar Sy > said > the meeting in June in Cork would be the last",
        "Rescuers met villagers who had been cut off by the flood, according to the ministry."
            + "|the ministry > according to > Rescuers met villagers who had been cut off by the flood",
      })
  void readsEnglish(String text, String expected) {
    assertThat(Contents.all(Contents.of(Language.ENGLISH, text)))
        .isEqualTo(Contents.known(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Comme l'a reconnu Léa Brun devant le conseil, l'eau manque depuis juin."
            + "|Léa Brun > a reconnu > l'eau manque depuis juin",
        "« On nous cache des chiffres », accuse Nadia Ferhat, cheffe de l'opposition."
            + "|Nadia Ferhat, cheffe de l'opposition > accuse > « On nous cache des chiffres »",
        "« Le prix de l'eau explose », décrypte un économiste."
            + "|un économiste > décrypte > « Le prix de l'eau explose »",
        "Leur présidente se dit « épuisée ».|Leur présidente > dit > « épuisée »",
        "Comme l'explique un technicien, les joints datent de 1974."
            + "|un technicien > explique > les joints datent de 1974",
        "Comme l'explique un technicien, la pompe date de 1970."
            + "|un technicien > explique > la pompe date de 1970",
        "« Nous n'avons rien caché », martèle-t-on à la mairie."
            + "|la mairie > martèle > « Nous n'avons rien caché »",
        "« Absurde », s'est emportée Léa Brun devant le conseil."
            + "|Léa Brun > est emportée > « Absurde »",
        "Paul Morel, le maire, a fait part de son inquiétude."
            + "|Paul Morel, le maire > a fait part > de son inquiétude",
        "Le témoin avouera avoir été influencé par la presse."
            + "|Le témoin > avouera > avoir été influencé par la presse",
        "Le syndicat a contesté la « légitimité du scrutin »."
            + "|Le syndicat > a contesté > la « légitimité du scrutin »",
        "La maire a répété à ses collègues qu'elle ne partirait pas."
            + "|La maire > a répété > qu'elle ne partirait pas",
        "La ville lance un chantier « pour offrir aux riverains, selon les mots de la maire, un vrai parc »."
            + "|la maire > selon les mots de > « pour offrir aux riverains … un vrai parc »",
        "« La digue, selon Paul Vasseur, ne tiendra pas. »"
            + "|Paul Vasseur > selon > « La digue … ne tiendra pas. »",
        "Pour ce pêcheur du Gabut, « la rade se vide un peu plus chaque hiver »."
            + "|ce pêcheur du Gabut > Pour > « la rade se vide un peu plus chaque hiver »",
        "L'eau manque, ce que rappellent Anne Vidal et Luc Serre, éleveurs du plateau."
            + "|Anne Vidal et Luc Serre, éleveurs du plateau > rappellent > L'eau manque",
        "Le stade, comme devait l'annoncer Marc Roy, « sera prêt pour la rentrée »."
            + "|Marc Roy > annoncer > Le stade … « sera prêt pour la rentrée »",
        "Le patron de la « Petite Fabrique » (comme il l'appelle lui-même) part à la retraite."
            + "|il > appelle > « Petite Fabrique »",
        "Comme aime à le dire Rosa Sy, « on vend ce qu'on mange »."
            + "|Rosa Sy > dire > « on vend ce qu'on mange »",
        "Rien n'a marché. La digue a cédé en mai \", soupire Léon Vasseur."
            + "|Léon Vasseur > soupire > Rien n'a marché. La digue a cédé en mai",
        "L'étude met en évidence un recul de la lecture."
            + "|L'étude > met en évidence > un recul de la lecture",
        "La préfète a mis en garde contre les baignades."
            + "|La préfète > a mis en garde > contre les baignades",
        "Le maire dénonce la fermeture de l'usine de Brax, un site de 40 salariés."
            + "|Le maire > dénonce > la fermeture de l'usine de Brax, un site de 40 salariés",
        "Le ministre dénonce un délai trop court (voir notre édition de lundi)."
            + "|Le ministre > dénonce > un délai trop court",
        "Selon la police, un bac a coulé, et un rapport de 1950 ajoute que le passeur avait bu."
            + "|la police > Selon > un bac a coulé && un rapport de 1950 > ajoute > que le passeur avait bu",
        "Selon la police, un bac a coulé, et un rapport de 1950 ajoute que le passeur avait bu."
            + "|la police > Selon > un bac a coulé && un rapport de 1950 > ajoute > que le passeur avait bu",
        "Le maire a rejeté dans un communiqué « toute idée de fusion »."
            + "|Le maire > a rejeté > « toute idée de fusion »",
        "La maire a fait part à ses adjoints de son intention de partir."
            + "|La maire > a fait part > de son intention de partir",
        "Le fermier a été filé par un voisin puis accusé d'avoir mis le feu à la grange."
            + "|- > accusé > d'avoir mis le feu à la grange",
        "Il est demandé aux riverains de couper l'eau.|- > est demandé > de couper l'eau",
        "Le trésorier, soupçonné d'avoir volé la caisse, a démissionné."
            + "|- > soupçonné > d'avoir volé la caisse",
        "Commentaire du maire : le pont fermera en mai."
            + "|du maire > Commentaire > le pont fermera en mai",
        "Sa conclusion : il faut tout reprendre.|Sa > conclusion > il faut tout reprendre",
        "Le maire répond : la piscine rouvrira en juin."
            + "|Le maire > répond > la piscine rouvrira en juin",
      })
  void readsFrench(String text, String expected) {
    assertThat(Contents.all(Contents.of(Language.FRENCH, text)))
        .isEqualTo(Contents.known(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Réaction en chaîne : la panne a bloqué trois lignes de métro.",
        "Demande du public : les billets se vendent bien.",
        "Le refus de la maire : une décision qui coûte cher.",
        "Pour Marseille, « la belle endormie ».",
        "Il est à noter que le pont rouvrira lundi.",
        "Rappelons que le pont a fermé en mai.",
        "Selon la loi de 1998, le conseil vote le budget.",
        "Pour l'occasion, « La Traviata » sera donnée en plein air.",
        "Comme le prévoit la loi, le scrutin aura lieu dimanche.",
        "Comme le plan prévoyait une fête, la rue a été fermée.",
        "Il mange ce que cuisine sa femme.",
        "Le musée rouvre en mai, sans oublier que la ville fête ses mille ans.",
        "La commune attend les chiffres pour savoir si le budget sera tenu.",
        "Le pont fermera lundi, sachant que le bac est en panne.",
        "Il faut bien reconnaître que la soirée fut longue.",
        "Idée de sortie : le musée de la mine ouvre ses portes.",
        "L'équipe a établi une carte sur le thème de « Trois siècles de faïence ».",
        "Il est hors de question de vendre la salle.",
      })
  void leavesTheWritersOwnWordsAlone(String text) {
    assertThat(Contents.of(Language.FRENCH, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He put it on the table.",
        "As his brother put it down, the bell rang.",
        "In the corner, a group of boys added, and the teacher wrote it down.",
      })
  void takesNoClauseOfTheWritersForAnAside(String text) {
    assertThat(Contents.of(Language.ENGLISH, text)).noneMatch(c -> c.matches(".*(put|added).*"));
  }

  @Test
  void hearsNobodyInNicknamesAndOccasions() {
    assertThat(Contents.of(Language.ENGLISH, "Marta “Bibi” Okafor shouted.")).isEmpty();
    assertThat(
            Contents.of(
                Language.ENGLISH, "On Sunday's “Dawn Chorus,” Okafor said she wanted more birds."))
        .noneMatch(c -> c.contains("Dawn"));
    assertThat(Contents.of(Language.ENGLISH, "In a note to Omar Sy “Resign” Mayor Okafor wrote."))
        .anyMatch(c -> c.contains("“Resign”"));
  }
}
