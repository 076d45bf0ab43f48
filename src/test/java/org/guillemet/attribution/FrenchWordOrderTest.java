package org.guillemet.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.guillemet.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is read from the order of French words where the parser's tree is of no help. An exclamation
 * mark stands before what is found and should not be.
 */
@Tag("models")
class FrenchWordOrderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      emptyValue = "",
      value = {
        "Selon les chiffres de la chambre d'agriculture, trois exploitations sur dix vont fermer."
            + "|les chiffres de la chambre d'agriculture > Selon > trois exploitations sur dix vont fermer",
        "Selon les secours, deux promeneurs ont été emportés par la crue."
            + "|les secours > Selon > deux promeneurs ont été emportés par la crue",
        "D'après ses calculs, la ville économiserait 40 000 euros par an."
            + "|ses calculs > D'après > la ville économiserait 40 000 euros par an",
        "Si l'on en croit le syndicat, la moitié des conducteurs ont cessé le travail."
            + "|le syndicat > Si l'on en croit > la moitié des conducteurs ont cessé le travail",
        "Le vin coûte, selon les cas, entre dix et vingt euros.|",
        "Selon nos informations, le directeur de l'hôpital, Marc Vasseur, a été mis en examen."
            + "|nos informations > Selon > le directeur de l'hôpital, Marc Vasseur, a été mis en examen",
        "À en croire les riverains, la place est devenue invivable."
            + "|les riverains > À en croire > la place est devenue invivable",
        "Selon le baromètre annuel de la fédération, les ventes reculent de 4 %."
            + "|le baromètre annuel de la fédération > Selon > les ventes reculent de 4 %",
        "Les loyers ont augmenté de 3 % selon les dernières données."
            + "|les dernières données > selon > Les loyers ont augmenté de 3 %",
        "Selon la taille du logement, le loyer varie de 400 à 900 euros.|",
        "La directrice a affirmé dans une lettre que l'atelier rouvrirait en mai."
            + "|La directrice > a affirmé > que l'atelier rouvrirait en mai",
        "Elle a soutenu devant le jury que son frère travaillait ce soir-là."
            + "|Elle > a soutenu > que son frère travaillait ce soir-là",
        "Je leur ai demandé, après le vote, si elles regrettaient ce choix."
            + "|Je > ai demandé > si elles regrettaient ce choix && elles > regrettaient > ce choix",
        "La maire a confirmé lors du conseil municipal de lundi que la piscine rouvrirait."
            + "|La maire > a confirmé > que la piscine rouvrirait",
        "Le procureur a indiqué au cours d'une conférence de presse que trois suspects étaient en garde à vue."
            + "|Le procureur > a indiqué > que trois suspects étaient en garde à vue",
        "L'association a rappelé sur son site internet que les chiens devaient être tenus en laisse."
            + "|L'association > a rappelé > que les chiens devaient être tenus en laisse",
        "Le directeur a promis aux salariés de l'atelier de Lanvaur que personne ne serait licencié."
            + "|Le directeur > a promis > que personne ne serait licencié",
        "Le préfet a expliqué au micro de Radio Soule que les battues reprendraient."
            + "|Le préfet > a expliqué > que les battues reprendraient",
        "La scierie ferme, raconte Gilles Vautrin, patron du café."
            + "|Gilles Vautrin, patron du café > raconte > La scierie ferme",
        "La digue résistera, pensait le préfet.|le préfet > pensait > La digue résistera",
        "Cette fusion est une « impasse », a fustigé Sy."
            + "|Sy > a fustigé > Cette fusion est une « impasse »",
        "Et maintenant ? s'interroge la directrice."
            + "|la directrice > interroge > Et maintenant ?",
        "Faut-il fermer l'école ? La maire s'y refuse, répète-t-elle depuis un an."
            + "|elle > répète > La maire s'y refuse",
        "Les prix vont monter, préviennent les pêcheurs."
            + "|les pêcheurs > préviennent > Les prix vont monter",
        "Le feu a pris dans la cuisine, croit savoir un voisin."
            + "|un voisin > croit savoir > Le feu a pris dans la cuisine",
        "Il s'agit d'un « scandale sanitaire », a tonné dans l'hémicycle le député Pascal Lorgeoux."
            + "|le député Pascal Lorgeoux > a tonné > Il s'agit d'un « scandale sanitaire »",
        "La fermeture serait « une erreur », selon elle."
            + "|elle > selon > La fermeture serait « une erreur »",
        "La fédération estime à 12 000 le nombre de bénévoles dans la région."
            + "|La fédération > estime > à 12 000 le nombre de bénévoles dans la région",
        "Le parquet a requis six mois de prison contre l'ancien trésorier."
            + "|Le parquet > a requis > six mois de prison contre l'ancien trésorier",
        "La préfecture évalue les dégâts à 3 millions d'euros."
            + "|La préfecture > évalue > les dégâts à 3 millions d'euros",
        "Les organisateurs revendiquent 5 000 participants."
            + "|Les organisateurs > revendiquent > 5 000 participants",
        "L'avocate réclame la relaxe de son client."
            + "|L'avocate > réclame > la relaxe de son client",
        "Le syndicat demande une hausse de 6 % des salaires."
            + "|Le syndicat > demande > une hausse de 6 % des salaires",
        "La rectrice a indiqué avoir saisi l'inspection du travail."
            + "|La rectrice > a indiqué > avoir saisi l'inspection du travail",
        "Le bailleur affirme avoir « changé les serrures » dès le mois de mars."
            + "|Le bailleur > affirme > avoir « changé les serrures » dès le mois de mars",
        "L'entreprise assure être en règle avec le fisc."
            + "|L'entreprise > assure > être en règle avec le fisc",
        "Elle dit n'avoir rien vu.|Elle > dit > n'avoir rien vu",
        "Le suspect nie avoir frappé la victime.|Le suspect > nie > avoir frappé la victime",
        "Il reconnaît avoir touché 10 000 euros.|Il > reconnaît > avoir touché 10 000 euros",
        "L'ancien maire se dit victime d'un complot."
            + "|L'ancien maire > dit > victime d'un complot",
        "La société précise travailler à une solution."
            + "|La société > précise > travailler à une solution",
        "La maire a confirmé lundi que la piscine rouvrirait."
            + "|La maire > a confirmé > que la piscine rouvrirait",
        "Le groupe a annoncé jeudi en marge de l'assemblée qu'il fermerait deux magasins."
            + "|Le groupe > a annoncé > qu'il fermerait deux magasins",
        "Le procureur a précisé devant la presse que le conducteur n'avait pas bu."
            + "|Le procureur > a précisé > que le conducteur n'avait pas bu",
        "Il a répondu à la lettre que la maire lui avait envoyée."
            + "|! Il > a répondu > que la maire lui avait envoyée",
        "Elle a parlé du projet que la ville attend depuis dix ans."
            + "|Elle > a parlé > du projet que la ville attend depuis dix ans",
        "La ville a investi dans le gymnase que les clubs réclamaient.|",
        "Le club a gagné plus de matchs à domicile que son voisin.|",
        "L'élu a écrit à la préfète que le pont menaçait de s'effondrer."
            + "|L'élu > a écrit > que le pont menaçait de s'effondrer",
        "« Bien trop tard », juge Mireille Castan.|Mireille Castan > juge > « Bien trop tard »",
        "« Non », s'indigne le boulanger du port.|le boulanger du port > indigne > « Non »",
        "« Vous aviez promis le contraire », le tacle aussitôt la maire, Claire Mazel."
            + "|la maire, Claire Mazel > tacle > « Vous aviez promis le contraire »",
        "« La toiture prend l'eau, reconnaît Maud Ferrier, adjointe aux écoles. Il faudra choisir, dit-elle. Rien ne presse. »"
            + "|Maud Ferrier, adjointe aux écoles > reconnaît > « La toiture prend l'eau … Il faudra choisir … Rien ne presse. »",
        "« – Vous avez signé ? demande la juge. – Jamais, répond le directeur. »"
            + "|la juge > demande > Vous avez signé ? && le directeur > répond > Jamais",
        "« J'ai compris trop tard », raconte Nour (le prénom a été modifié), qui y a travaillé deux ans."
            + "|Nour > raconte > « J'ai compris trop tard »",
        "« La lettre était pour lui », a fini par lâcher le prévenu."
            + "|le prévenu > a fini par lâcher > « La lettre était pour lui »",
        "Le public s'est levé en scandant « Rendez-nous l'eau »."
            + "|Le public > scandant > « Rendez-nous l'eau »",
        "Le stade, a dit la maire, sera prêt en mai."
            + "|la maire > a dit > Le stade … sera prêt en mai",
        "« L'heure est venue », assure un proche du président Étienne Varlin."
            + "|un proche du président Étienne Varlin > assure > « L'heure est venue »",
        "Le prix varie, selon la taille, de dix à vingt euros.|",
        "La durée diffère, selon les modèles, de trois ans.|",
        "« Bien trop tard », juge Léa Brun,|Léa Brun > juge > « Bien trop tard »",
        "« — Quoi ? demande Léa Brun. Rien, répond Paul Sy. — Bien. »"
            + "|Léa Brun > demande > Quoi ? && Paul Sy > répond > Rien",
        "« — Oui, dit Léa Brun. — Non, dit-il. »|Léa Brun > dit > Oui && il > dit > Non",
        "« Non », a tranché, à propos de la digue, la présidente, Lise Montel."
            + "|la présidente, Lise Montel > a tranché > « Non »",
        "« Et les cars ? demande une lycéenne. Personne n'en parle. »"
            + "|une lycéenne > demande > « Et les cars ? … Personne n'en parle. »",
        "« On m'a menti », a dit à l'AFP Samir Ouali, docker."
            + "|! Samir Ouali > a dit > « On m'a menti »",
        "Il nie tout, selon son avocate, Me Aude Kervel : « Mon client était à Lyon ce jour-là. »"
            + "|son avocate, Me Aude Kervel > selon > « Mon client était à Lyon ce jour-là. »",
      })
  void findsWhoSaysWhat(String text, String expected) {
    Contents.check(Language.FRENCH, text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "“Who pays for it?” the mayor jokes.|the mayor > jokes > “Who pays for it?”",
        "Mireille Castan jokes: “Nobody warned the town.”|Mireille Castan > jokes > “Nobody warned the town.”",
        "The bridge will stay closed, the mayor objects.|the mayor > objects > The bridge will stay closed",
        "The union put the bill at $9 million.|The union > put > the bill at $9 million",
        "Organisers put the number of marchers at 20,000.|Organisers > put > the number of marchers at 20,000",
        "“I braked,” the driver, Oleksandr Bondar, told The Leeds Courier.|the driver, Oleksandr Bondar > told > “I braked,”",
      })
  void findsWhatTheTaggerHidesInEnglish(String text, String expected) {
    assertThat(Contents.of(Language.ENGLISH, text)).contains(expected);
  }
}
