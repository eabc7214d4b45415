<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n (cell lies|cells lie) beyond what is tolerated, on the far side of the thick line.</source>
        <translation>
            <numerusform>%n case se trouve au-delà de ce qui est toléré, de l’autre côté du trait épais.</numerusform>
            <numerusform>%n cases se trouvent au-delà de ce qui est toléré, de l’autre côté du trait épais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (is|are) not in it any longer</source>
        <translation>
            <numerusform>%n n’y figure plus</numerusform>
            <numerusform>%n n’y figurent plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (is|are) not in this version</source>
        <translation>
            <numerusform>%n absent de cette version</numerusform>
            <numerusform>%n absents de cette version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (leans|lean) on this source</source>
        <translation>
            <numerusform>%n élément s’appuie sur cette source</numerusform>
            <numerusform>%n éléments s’appuient sur cette source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (was|were) already here</source>
        <translation>
            <numerusform>%n était déjà là</numerusform>
            <numerusform>%n étaient déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Edit(s) by {name}</source>
        <translation>
            <numerusform>%n modification de {name}</numerusform>
            <numerusform>%n modifications de {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n about actors and events</source>
        <translation>
            <numerusform>%n sur les acteurs et les événements</numerusform>
            <numerusform>%n sur les acteurs et les événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n about scenarios and advice</source>
        <translation>
            <numerusform>%n sur les scénarios et les recommandations</numerusform>
            <numerusform>%n sur les scénarios et les recommandations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acronym(s) (is|are) not spelled out</source>
        <translation>
            <numerusform>%n sigle n’est pas développé</numerusform>
            <numerusform>%n sigles ne sont pas développés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n acteur</numerusform>
            <numerusform>%n acteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n en plus</numerusform>
            <numerusform>%n en plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <translation>
            <numerusform>%n contre</numerusform>
            <numerusform>%n contre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n déjà là</numerusform>
            <numerusform>%n déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) not imported</source>
        <translation>
            <numerusform>%n annotation non importée</numerusform>
            <numerusform>%n annotations non importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>%n sans changement</numerusform>
            <numerusform>%n sans changement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at once</source>
        <translation>
            <numerusform>%n à la fois</numerusform>
            <numerusform>%n à la fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n pièce jointe</numerusform>
            <numerusform>%n pièces jointes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) could not be encrypted and can be read by anybody who finds (it|them); remove {names} in {folder}.</source>
        <translation>
            <numerusform>%n sauvegarde n’a pas pu être chiffrée et peut être lue par quiconque la trouve&#x202f;; supprimez {names} dans {folder}.</numerusform>
            <numerusform>%n sauvegardes n’ont pas pu être chiffrées et peuvent être lues par quiconque les trouve&#x202f;; supprimez {names} dans {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) still (opens|open) with an earlier password only: {names}.</source>
        <translation>
            <numerusform>%n sauvegarde ne s’ouvre encore qu’avec un mot de passe antérieur&#xa0;: {names}.</numerusform>
            <numerusform>%n sauvegardes ne s’ouvrent encore qu’avec un mot de passe antérieur&#xa0;: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beyond</source>
        <translation>
            <numerusform>%n au-delà</numerusform>
            <numerusform>%n au-delà</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beyond tolerance</source>
        <translation>
            <numerusform>%n au-delà de la tolérance</numerusform>
            <numerusform>%n au-delà de la tolérance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n book(s)</source>
        <translation>
            <numerusform>%n cahier</numerusform>
            <numerusform>%n cahiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought back</source>
        <translation>
            <numerusform>%n rétabli</numerusform>
            <numerusform>%n rétablis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) (is|are) left out: what changed there is not for these readers.</source>
        <translation>
            <numerusform>%n modification est omise&#xa0;: ce qui a changé là n’est pas destiné à ces lecteurs.</numerusform>
            <numerusform>%n modifications sont omises&#xa0;: ce qui a changé là n’est pas destiné à ces lecteurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n avec changement</numerusform>
            <numerusform>%n avec changement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) from {start}: {state}</source>
        <translation>
            <numerusform>%n caractère à partir de {start}&#xa0;: {state}</numerusform>
            <numerusform>%n caractères à partir de {start}&#xa0;: {state}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) (needs|need) attention</source>
        <translation>
            <numerusform>%n contrôle demande attention</numerusform>
            <numerusform>%n contrôles demandent attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s)</source>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s), all resolved</source>
        <translation>
            <numerusform>%n citation résolue</numerusform>
            <numerusform>%n citations, toutes résolues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations lead nowhere: {citations}</source>
        <translation>
            <numerusform>%n citation ne mène nulle part&#xa0;: {citations}</numerusform>
            <numerusform>%n citations ne mènent nulle part&#xa0;: {citations}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n affirmation</numerusform>
            <numerusform>%n affirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%n collection</numerusform>
            <numerusform>%n collections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n engagement</numerusform>
            <numerusform>%n engagements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide.</source>
        <translation>
            <numerusform>%n conflit à trancher.</numerusform>
            <numerusform>%n conflits à trancher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide; until then the book holds what it had.</source>
        <translation>
            <numerusform>%n conflit à trancher&#x202f;; d’ici là, le cahier garde ce qu’il avait.</numerusform>
            <numerusform>%n conflits à trancher&#x202f;; d’ici là, le cahier garde ce qu’il avait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s); until then the book holds what it had.</source>
        <translation>
            <numerusform>%n conflit&#x202f;; d’ici là, le cahier garde ce qu’il avait.</numerusform>
            <numerusform>%n conflits&#x202f;; d’ici là, le cahier garde ce qu’il avait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n jour restant</numerusform>
            <numerusform>%n jours restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <translation>
            <numerusform>%n décidé</numerusform>
            <numerusform>%n décidés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n abandonné</numerusform>
            <numerusform>%n abandonnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) by {person}</source>
        <translation>
            <numerusform>%n modification de {person}</numerusform>
            <numerusform>%n modifications de {person}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) since</source>
        <translation>
            <numerusform>%n modification depuis</numerusform>
            <numerusform>%n modifications depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer passage(s) against it</source>
        <translation>
            <numerusform>%n passage contre en moins</numerusform>
            <numerusform>%n passages contre en moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer passage(s) for it</source>
        <translation>
            <numerusform>%n passage pour en moins</numerusform>
            <numerusform>%n passages pour en moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for</source>
        <comment>passages that speak for a claim</comment>
        <translation>
            <numerusform>%n pour</numerusform>
            <numerusform>%n pour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n glossary entr(y|ies)</source>
        <translation>
            <numerusform>%n entrée de glossaire</numerusform>
            <numerusform>%n entrées de glossaire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) in {texts}</source>
        <translation>
            <numerusform>%n occurrence dans {texts}</numerusform>
            <numerusform>%n occurrences dans {texts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) replaced.</source>
        <translation>
            <numerusform>%n occurrence remplacée.</numerusform>
            <numerusform>%n occurrences remplacées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n importé</numerusform>
            <numerusform>%n importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent voice(s): {names}</source>
        <translation>
            <numerusform>%n voix indépendante&#xa0;: {names}</numerusform>
            <numerusform>%n voix indépendantes&#xa0;: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicateur</numerusform>
            <numerusform>%n indicateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n log entr(y|ies)</source>
        <translation>
            <numerusform>%n entrée du journal</numerusform>
            <numerusform>%n entrées du journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n avec mention</numerusform>
            <numerusform>%n avec mention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matri(x|ces)</source>
        <translation>
            <numerusform>%n matrice</numerusform>
            <numerusform>%n matrices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo header(s)</source>
        <translation>
            <numerusform>%n en-tête de mémo</numerusform>
            <numerusform>%n en-têtes de mémo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n atteint</numerusform>
            <numerusform>%n atteints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>il y a %n mois</numerusform>
            <numerusform>il y a %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cells hold no result.</source>
        <translation>
            <numerusform>%n autre cellule ne contient aucun résultat.</numerusform>
            <numerusform>%n autres cellules ne contiennent aucun résultat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) (was|were) not imported.</source>
        <translation>
            <numerusform>%n autre fichier n’a pas été importé.</numerusform>
            <numerusform>%n autres fichiers n’ont pas été importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more passage(s) against it</source>
        <translation>
            <numerusform>%n passage contre en plus</numerusform>
            <numerusform>%n passages contre en plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more passage(s) for it</source>
        <translation>
            <numerusform>%n passage pour en plus</numerusform>
            <numerusform>%n passages pour en plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more risk(s)</source>
        <translation>
            <numerusform>%n autre risque</numerusform>
            <numerusform>%n autres risques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more; Enter shows the next {next}</source>
        <translation>
            <numerusform>%n de plus&#x202f;; Entrée affiche les {next} suivants</numerusform>
            <numerusform>%n de plus&#x202f;; Entrée affiche les {next} suivants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved or changed</source>
        <translation>
            <numerusform>%n avec déplacement ou modification</numerusform>
            <numerusform>%n avec déplacement ou modification</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n en nouveauté</numerusform>
            <numerusform>%n en nouveauté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new actor(s)</source>
        <translation>
            <numerusform>%n nouvel acteur</numerusform>
            <numerusform>%n nouveaux acteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new commitment(s)</source>
        <translation>
            <numerusform>%n nouvel engagement</numerusform>
            <numerusform>%n nouveaux engagements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%n nouvel événement</numerusform>
            <numerusform>%n nouveaux événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new objective(s)</source>
        <translation>
            <numerusform>%n nouvel objectif</numerusform>
            <numerusform>%n nouveaux objectifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new position(s)</source>
        <translation>
            <numerusform>%n nouvelle position</numerusform>
            <numerusform>%n nouvelles positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new recommendation(s)</source>
        <translation>
            <numerusform>%n nouvelle recommandation</numerusform>
            <numerusform>%n nouvelles recommandations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new risk(s)</source>
        <translation>
            <numerusform>%n nouveau risque</numerusform>
            <numerusform>%n nouveaux risques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new scenario(s)</source>
        <translation>
            <numerusform>%n nouveau scénario</numerusform>
            <numerusform>%n nouveaux scénarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new talking point(s)</source>
        <translation>
            <numerusform>%n nouvel élément de langage</numerusform>
            <numerusform>%n nouveaux éléments de langage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not imported</source>
        <translation>
            <numerusform>%n non importé</numerusform>
            <numerusform>%n non importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not met</source>
        <translation>
            <numerusform>%n non atteint</numerusform>
            <numerusform>%n non atteints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not raised</source>
        <translation>
            <numerusform>%n non soulevé</numerusform>
            <numerusform>%n non soulevés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet decided</source>
        <translation>
            <numerusform>%n pas encore décidé</numerusform>
            <numerusform>%n pas encore décidés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet said</source>
        <translation>
            <numerusform>%n pas encore dit</numerusform>
            <numerusform>%n pas encore dits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%n objectif</numerusform>
            <numerusform>%n objectifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your edits went out</source>
        <translation>
            <numerusform>%n de vos modifications envoyée</numerusform>
            <numerusform>%n de vos modifications envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of yours went out</source>
        <translation>
            <numerusform>%n des vôtres envoyée</numerusform>
            <numerusform>%n des vôtres envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) and text(s)</source>
        <translation>
            <numerusform>%n original et texte</numerusform>
            <numerusform>%n originaux et textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n autre fiche</numerusform>
            <numerusform>%n autres fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) to decide, the likest first.</source>
        <translation>
            <numerusform>%n paire à trancher, la plus ressemblante d’abord.</numerusform>
            <numerusform>%n paires à trancher, les plus ressemblantes d’abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of sources look alike.</source>
        <translation>
            <numerusform>%n paire de sources se ressemble.</numerusform>
            <numerusform>%n paires de sources se ressemblent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) added</source>
        <translation>
            <numerusform>%n paragraphe ajouté</numerusform>
            <numerusform>%n paragraphes ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) changed</source>
        <translation>
            <numerusform>%n paragraphe modifié</numerusform>
            <numerusform>%n paragraphes modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) moved</source>
        <translation>
            <numerusform>%n paragraphe déplacé</numerusform>
            <numerusform>%n paragraphes déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) removed</source>
        <translation>
            <numerusform>%n paragraphe supprimé</numerusform>
            <numerusform>%n paragraphes supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) brought back</source>
        <translation>
            <numerusform>%n partie rétablie</numerusform>
            <numerusform>%n parties rétablies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the issue {issue} (is|are) left out: (it rests|they rest) on {fallen} that is left out.</source>
        <translation>
            <numerusform>%n partie de la question {issue} est omise&#xa0;: elle repose sur {fallen}, qui est omis.</numerusform>
            <numerusform>%n parties de la question {issue} sont omises&#xa0;: elles reposent sur {fallen}, qui est omis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) set aside</source>
        <translation>
            <numerusform>%n partie mise de côté</numerusform>
            <numerusform>%n parties mises de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partly met</source>
        <translation>
            <numerusform>%n en partie atteint</numerusform>
            <numerusform>%n en partie atteints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) (is where it was|are where they were)</source>
        <translation>
            <numerusform>%n passage est à sa place</numerusform>
            <numerusform>%n passages sont à leur place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) (is|are) not in it any longer</source>
        <translation>
            <numerusform>%n passage n’y figure plus</numerusform>
            <numerusform>%n passages n’y figurent plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) behind the claim “{statement}” ({label}) (is left out: it is|are left out: they are) of a source that is left out.</source>
        <translation>
            <numerusform>%n passage à l’appui de l’affirmation «&#x202f;{statement}&#x202f;» ({label}) est omis&#xa0;: il vient d’une source omise.</numerusform>
            <numerusform>%n passages à l’appui de l’affirmation «&#x202f;{statement}&#x202f;» ({label}) sont omis&#xa0;: ils viennent d’une source omise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) moved or changed</source>
        <translation>
            <numerusform>%n passage déplacé ou modifié</numerusform>
            <numerusform>%n passages déplacés ou modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of earlier versions (is|are) not in this version</source>
        <translation>
            <numerusform>%n passage de versions antérieures n’est pas dans cette version</numerusform>
            <numerusform>%n passages de versions antérieures ne sont pas dans cette version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of earlier versions moved</source>
        <translation>
            <numerusform>%n passage de versions antérieures déplacé</numerusform>
            <numerusform>%n passages de versions antérieures déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of version {version} (is|are) not in this version</source>
        <translation>
            <numerusform>%n passage de la version {version} n’est pas dans cette version</numerusform>
            <numerusform>%n passages de la version {version} ne sont pas dans cette version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of version {version} moved</source>
        <translation>
            <numerusform>%n passage de la version {version} déplacé</numerusform>
            <numerusform>%n passages de la version {version} déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) to review</source>
        <translation>
            <numerusform>%n passage à réexaminer</numerusform>
            <numerusform>%n passages à réexaminer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n raised</source>
        <translation>
            <numerusform>%n soulevé</numerusform>
            <numerusform>%n soulevés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) of {risks} will move to the steps in proportion; undo brings all back.</source>
        <translation>
            <numerusform>%n évaluation de {risks} passera proportionnellement aux nouveaux échelons&#x202f;; Annuler rétablit tout.</numerusform>
            <numerusform>%n évaluations de {risks} passeront proportionnellement aux nouveaux échelons&#x202f;; Annuler rétablit tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommandation</numerusform>
            <numerusform>%n recommandations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) (differs|differ): {fates}</source>
        <translation>
            <numerusform>%n fiche diffère&#xa0;: {fates}</numerusform>
            <numerusform>%n fiches diffèrent&#xa0;: {fates}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on what cannot be read</source>
        <translation>
            <numerusform>%n remarque sur ce qui ne peut être lu</numerusform>
            <numerusform>%n remarques sur ce qui ne peut être lu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n en moins</numerusform>
            <numerusform>%n en moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <translation>
            <numerusform>%n risque</numerusform>
            <numerusform>%n risques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <comment>of which ratings will move</comment>
        <translation>
            <numerusform>%n risque</numerusform>
            <numerusform>%n risques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) that closed or occurred (is|are) in the register only; filter by status to see them here.</source>
        <translation>
            <numerusform>%n risque clos ou survenu figure seulement dans le registre&#x202f;; filtrez par statut pour le voir ici.</numerusform>
            <numerusform>%n risques clos ou survenus figurent seulement dans le registre&#x202f;; filtrez par statut pour les voir ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved search(|es)</source>
        <translation>
            <numerusform>%n recherche enregistrée</numerusform>
            <numerusform>%n recherches enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n scénario</numerusform>
            <numerusform>%n scénarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) (was|were) already here</source>
        <translation>
            <numerusform>%n source était déjà là</numerusform>
            <numerusform>%n sources étaient déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) stayed, because {reason}</source>
        <translation>
            <numerusform>%n source est restée, car {reason}</numerusform>
            <numerusform>%n sources sont restées, car {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) stayed, such as this one: {reason}</source>
        <translation>
            <numerusform>%n source est restée, telle celle-ci&#xa0;: {reason}</numerusform>
            <numerusform>%n sources sont restées, telle celle-ci&#xa0;: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources have no sketch by which duplicates are found.</source>
        <translation>
            <numerusform>%n source n’a pas l’empreinte qui permet de trouver les doublons.</numerusform>
            <numerusform>%n sources n’ont pas l’empreinte qui permet de trouver les doublons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n encore ouvert</numerusform>
            <numerusform>%n encore ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talking point(s)</source>
        <translation>
            <numerusform>%n élément de langage</numerusform>
            <numerusform>%n éléments de langage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texte</numerusform>
            <numerusform>%n textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n déjà présent</numerusform>
            <numerusform>%n déjà présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide, where words changed, each passage is looked at by itself.</source>
        <translation>
            <numerusform>%n à trancher&#x202f;; là où des mots ont changé, chaque passage est examiné séparément.</numerusform>
            <numerusform>%n à trancher&#x202f;; là où des mots ont changé, chaque passage est examiné séparément.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide, {same} of them in the very same words; where words changed, each passage is looked at by itself.</source>
        <translation>
            <numerusform>%n à trancher, dont {same} mot pour mot identiques&#x202f;; là où des mots ont changé, chaque passage est examiné séparément.</numerusform>
            <numerusform>%n à trancher, dont {same} mot pour mot identiques&#x202f;; là où des mots ont changé, chaque passage est examiné séparément.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n à examiner</numerusform>
            <numerusform>%n à examiner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n à corriger</numerusform>
            <numerusform>%n à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trouble(s) not settled</source>
        <translation>
            <numerusform>%n difficulté non réglée</numerusform>
            <numerusform>%n difficultés non réglées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s)</source>
        <translation>
            <numerusform>%n voix</numerusform>
            <numerusform>%n voix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>il y a %n semaine</numerusform>
            <numerusform>il y a %n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without dates (is|are) not shown</source>
        <translation>
            <numerusform>%n sans date ne s’affiche pas</numerusform>
            <numerusform>%n sans date ne s’affichent pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s), {citations}</source>
        <translation>
            <numerusform>%n mot, {citations}</numerusform>
            <numerusform>%n mots, {citations}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>il y a %n an</numerusform>
            <numerusform>il y a %n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, none tripped</source>
        <comment>indicators</comment>
        <translation>
            <numerusform>%n, non déclenché</numerusform>
            <numerusform>%n, aucun déclenché</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>Modif&amp;ications</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Da&amp;te</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <comment>which readers</comment>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <comment>who writes the memo</comment>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>Da&amp;ns</translation>
    </message>
    <message>
        <source>&amp;Load as</source>
        <translation>&amp;Charger comme</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>&amp;Mention</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nouveau mot de passe</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>Pa&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de p&amp;asse</translation>
    </message>
    <message>
        <source>&amp;Password on the server</source>
        <translation>Mot de p&amp;asse sur le serveur</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>Mot de passe &amp;actuel</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <comment>who gets the memo</comment>
        <translation>&amp;À</translation>
    </message>
    <message numerus="yes">
        <source>(The table does not look|None of the %n tables looks) like a list of {records}: the largest (“{sheet}”) has the columns {headers}; say which of them is what, or name another sheet.</source>
        <translation>
            <numerusform>Le tableau ne ressemble pas à une liste de {records}&#xa0;: le plus grand («&#x202f;{sheet}&#x202f;») a les colonnes {headers}&#x202f;; indiquez à quoi elles correspondent, ou désignez une autre feuille.</numerusform>
            <numerusform>Aucun des %n tableaux ne ressemble à une liste de {records}&#xa0;: le plus grand («&#x202f;{sheet}&#x202f;») a les colonnes {headers}&#x202f;; indiquez à quoi elles correspondent, ou désignez une autre feuille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(The table does not look|None of the %n tables looks) like a list of {records}: the largest has the columns {headers}; say which of them is what, or name another sheet.</source>
        <translation>
            <numerusform>Le tableau ne ressemble pas à une liste de {records}&#xa0;: le plus grand a les colonnes {headers}&#x202f;; indiquez à quoi elles correspondent, ou désignez une autre feuille.</numerusform>
            <numerusform>Aucun des %n tableaux ne ressemble à une liste de {records}&#xa0;: le plus grand a les colonnes {headers}&#x202f;; indiquez à quoi elles correspondent, ou désignez une autre feuille.</numerusform>
        </translation>
    </message>
    <message>
        <source>(emptied in all)</source>
        <translation>(vidé partout)</translation>
    </message>
    <message numerus="yes">
        <source>(one more change|%n more changes)</source>
        <translation>
            <numerusform>une modification de plus</numerusform>
            <numerusform>%n modifications de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>(various)</source>
        <translation>(divers)</translation>
    </message>
    <message>
        <source>2026-11-22, 2026-11 or 2026</source>
        <translation>2026-11-22, 2026-11 ou 2026</translation>
    </message>
    <message>
        <source>3 × 3, plain</source>
        <translation>3 × 3, simple</translation>
    </message>
    <message>
        <source>30 days ago</source>
        <translation>Il y a 30 jours</translation>
    </message>
    <message>
        <source>4 × 4, no middle to hide in</source>
        <translation>4 × 4, sans milieu où se réfugier</translation>
    </message>
    <message>
        <source>5 × 5, likelihoods of ICD 203</source>
        <translation>5 × 5, vraisemblances de l’ICD 203</translation>
    </message>
    <message>
        <source>5 × 5, the standard of this program</source>
        <translation>5 × 5, standard de ce programme</translation>
    </message>
    <message>
        <source>6 × 5, likelihoods of ICD 203</source>
        <translation>6 × 5, vraisemblances de l’ICD 203</translation>
    </message>
    <message>
        <source>6 × 6, fine steps</source>
        <translation>6 × 6, échelons fins</translation>
    </message>
    <message>
        <source>7 days ago</source>
        <translation>Il y a 7 jours</translation>
    </message>
    <message>
        <source>90 days, 1 year</source>
        <translation>90 jours, 1 an</translation>
    </message>
    <message>
        <source>&lt; {number} %</source>
        <translation>&lt; {number}&#x202f;%</translation>
    </message>
    <message>
        <source>&gt; {number} %</source>
        <translation>&gt; {number}&#x202f;%</translation>
    </message>
    <message>
        <source>@{key} derives from @{origin} already.</source>
        <translation>@{key} dérive déjà de @{origin}.</translation>
    </message>
    <message>
        <source>@{key} derives from @{source}; take that away first.</source>
        <translation>@{key} dérive de @{source}&#x202f;; retirez d’abord ce lien.</translation>
    </message>
    <message>
        <source>@{key} has a new version, number {number}.</source>
        <translation>@{key} a une nouvelle version, la nº {number}.</translation>
    </message>
    <message>
        <source>@{key} is graded {now}; it was {then}.</source>
        <translation>@{key} a la cotation {now}&#x202f;; c’était {then}.</translation>
    </message>
    <message>
        <source>@{key} is new in the library.</source>
        <translation>@{key} est nouvelle dans la bibliothèque.</translation>
    </message>
    <message>
        <source>@{key} is version {number} of @{where} besides; bring in the new version there.</source>
        <translation>@{key} est aussi la version {number} de @{where}&#x202f;; importez-y la nouvelle version.</translation>
    </message>
    <message>
        <source>@{key} retells {name} already.</source>
        <translation>@{key} reprend déjà {name}.</translation>
    </message>
    <message>
        <source>@{key} stands again.</source>
        <translation>@{key} est de nouveau valable.</translation>
    </message>
    <message>
        <source>@{key} was removed from the library.</source>
        <translation>@{key} a été retirée de la bibliothèque.</translation>
    </message>
    <message>
        <source>@{key} was {standing}.</source>
        <translation>Validité de @{key}&#xa0;: {standing}.</translation>
    </message>
    <message>
        <source>A backup is kept whenever the book is closed, and every ten minutes of edits.</source>
        <translation>Une sauvegarde est conservée à chaque fermeture du cahier, et toutes les dix minutes de modifications.</translation>
    </message>
    <message>
        <source>A backup that was just made is not whole, and was dropped.</source>
        <translation>Une sauvegarde qui venait d’être faite est incomplète&#x202f;; elle a été abandonnée.</translation>
    </message>
    <message>
        <source>A book needs a title.</source>
        <translation>Un cahier doit avoir un titre.</translation>
    </message>
    <message>
        <source>A card to have in hand while speaking: one page in large type, without notes.</source>
        <translation>Une fiche à tenir en main en parlant&#xa0;: une page en gros caractères, sans notes.</translation>
    </message>
    <message>
        <source>A cell is in a band that the matrix does not have.</source>
        <translation>Une case est dans une zone que la matrice n’a pas.</translation>
    </message>
    <message>
        <source>A citation leads nowhere: {citation}</source>
        <translation>Une citation ne mène nulle part&#xa0;: {citation}</translation>
    </message>
    <message>
        <source>A claim cannot contradict itself.</source>
        <translation>Une affirmation ne peut pas se contredire elle-même.</translation>
    </message>
    <message>
        <source>A claim cannot supersede itself.</source>
        <translation>Une affirmation ne peut pas se remplacer elle-même.</translation>
    </message>
    <message>
        <source>A claim is old after so many days</source>
        <translation>Une affirmation est ancienne après tant de jours</translation>
    </message>
    <message>
        <source>A claim is one sentence that your brief may rest on: how firm it is, as of when, who says so, and the passages that speak for it and against it. Mark a passage in the reader and make it a claim, or write one here.</source>
        <translation>Une affirmation est une phrase sur laquelle votre note peut reposer&#xa0;: quelle est sa solidité, à quelle date elle vaut, qui le dit, et les passages qui plaident pour ou contre elle. Marquez un passage dans le lecteur et faites-en une affirmation, ou rédigez-en une ici.</translation>
    </message>
    <message>
        <source>A claim needs a statement: one sentence that can be true or false.</source>
        <translation>Une affirmation doit avoir un énoncé&#xa0;: une phrase qui peut être vraie ou fausse.</translation>
    </message>
    <message>
        <source>A claim’s status is one of: {statuses}.</source>
        <translation>Le statut d’une affirmation est l’un de ceux-ci&#xa0;: {statuses}.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Une collection doit avoir un nom.</translation>
    </message>
    <message>
        <source>A commitment cannot depend on itself.</source>
        <translation>Un engagement ne peut pas dépendre de lui-même.</translation>
    </message>
    <message>
        <source>A commitment needs a title.</source>
        <translation>Un engagement doit avoir un titre.</translation>
    </message>
    <message>
        <source>A condition has two ends; say what follows in the other case too.</source>
        <translation>Une condition a deux issues&#x202f;; dites aussi ce qui s’ensuit dans l’autre cas.</translation>
    </message>
    <message>
        <source>A copy of the book is in “{name}” now.</source>
        <translation>Une copie du cahier se trouve maintenant dans «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>A date…</source>
        <translation>Une date…</translation>
    </message>
    <message>
        <source>A day, such as 2026-11-20, a month or a year</source>
        <translation>Un jour, tel que 2026-11-20, un mois ou une année</translation>
    </message>
    <message>
        <source>A day: 2025-10-28</source>
        <translation>Un jour&#xa0;: 2025-10-28</translation>
    </message>
    <message>
        <source>A delivery needs an amount.</source>
        <translation>Une livraison doit avoir une quantité.</translation>
    </message>
    <message>
        <source>A file of this kind cannot have a password; a PDF can.</source>
        <translation>Un fichier de ce type ne peut pas avoir de mot de passe&#x202f;; un PDF le peut.</translation>
    </message>
    <message>
        <source>A group to a line, its words divided by semicolons: EU; European Union; the bloc</source>
        <translation>Un groupe par ligne, ses mots séparés par des points-virgules&#xa0;: UE; Union européenne; les Vingt-Sept</translation>
    </message>
    <message>
        <source>A log entry needs a date.</source>
        <translation>Une entrée du journal doit avoir une date.</translation>
    </message>
    <message>
        <source>A matrix has {fewest} to {most} bands, not {number}.</source>
        <translation>Une matrice a de {fewest} à {most} zones, et non {number}.</translation>
    </message>
    <message>
        <source>A note to a minister in the Canadian order: summary, issue, background, considerations, recommendation.</source>
        <translation>Une note à un ministre selon l’ordre canadien&#xa0;: résumé, question, contexte, considérations, recommandation.</translation>
    </message>
    <message>
        <source>A passage is marked in this text; remove the passage before setting it aside.</source>
        <translation>Un passage est marqué dans ce texte&#x202f;; supprimez le passage avant de mettre le texte de côté.</translation>
    </message>
    <message>
        <source>A password needs some characters.</source>
        <translation>Un mot de passe doit avoir quelques caractères.</translation>
    </message>
    <message>
        <source>A password needs {shortest} characters or more; four or five odd words are easy to remember.</source>
        <translation>Un mot de passe doit avoir au moins {shortest} caractères&#x202f;; quatre ou cinq mots insolites sont faciles à retenir.</translation>
    </message>
    <message>
        <source>A pause, a purchase, a joint statement: what was promised, by whom, within which window, how it is verified, and how far it got.</source>
        <translation>Une pause, un achat, une déclaration conjointe&#xa0;: ce qui a été promis, par qui, sur quelle période, comment cela est vérifié, et où l’on en est.</translation>
    </message>
    <message>
        <source>A position needs an actor.</source>
        <translation>Une position doit avoir un acteur.</translation>
    </message>
    <message>
        <source>A position needs an issue.</source>
        <translation>Une position doit porter sur une question.</translation>
    </message>
    <message>
        <source>A quotation gives the very words; copy it again, or mark what is left out.</source>
        <translation>Une citation reproduit les mots exacts&#x202f;; copiez-la de nouveau, ou marquez ce qui est omis.</translation>
    </message>
    <message>
        <source>A reader cannot tell it from the others; say in a word how likely it is.</source>
        <translation>Un lecteur ne peut la distinguer des autres&#x202f;; dites d’un mot quelle est sa vraisemblance.</translation>
    </message>
    <message>
        <source>A reader cannot tell whether it still holds; say as of when it does.</source>
        <translation>Un lecteur ne peut savoir si cela vaut encore&#x202f;; dites à quelle date cela vaut.</translation>
    </message>
    <message>
        <source>A reader will ask how it is taken back; say what would reverse it, and how fast.</source>
        <translation>Un lecteur demandera comment cela peut être repris&#x202f;; dites ce qui l’annulerait, et en combien de temps.</translation>
    </message>
    <message>
        <source>A reader will ask where it comes from; cite the passage or the claim that gives it.</source>
        <translation>Un lecteur demandera d’où cela vient&#x202f;; citez le passage ou l’affirmation qui le donne.</translation>
    </message>
    <message>
        <source>A recommendation asks somebody to do something by a day: one sentence with its reason, what can be decided, and who supports and who opposes it. A decision memo prints the options as boxes to tick.</source>
        <translation>Une recommandation demande à quelqu’un de faire quelque chose pour une date donnée&#xa0;: une phrase avec sa raison, ce qui peut être décidé, qui l’appuie et qui s’y oppose. Un mémo de décision imprime les options sous forme de cases à cocher.</translation>
    </message>
    <message>
        <source>A recommendation needs the ask.</source>
        <translation>Une recommandation doit énoncer la demande.</translation>
    </message>
    <message>
        <source>A red line has to be known in its very words; give them, or the passage that does.</source>
        <translation>Une ligne rouge doit être connue dans ses termes exacts&#x202f;; donnez-les, ou le passage qui les donne.</translation>
    </message>
    <message>
        <source>A risk needs a title.</source>
        <translation>Un risque doit avoir un titre.</translation>
    </message>
    <message>
        <source>A saved search needs a name and something to search for.</source>
        <translation>Une recherche enregistrée doit avoir un nom et un objet.</translation>
    </message>
    <message>
        <source>A scale of likelihood is one of: {names}.</source>
        <translation>Une échelle de vraisemblance est l’une de celles-ci&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>A scenario needs a title.</source>
        <translation>Un scénario doit avoir un titre.</translation>
    </message>
    <message>
        <source>A scenario says what follows if something happens, or if it does not: what it hangs on, what would set it off, how likely it is in the words of a scale, and the signs that it is coming true.</source>
        <translation>Un scénario dit ce qui s’ensuit si quelque chose arrive, ou n’arrive pas&#xa0;: de quoi il dépend, ce qui le déclencherait, sa vraisemblance dans les termes d’une échelle, et les signes de sa réalisation.</translation>
    </message>
    <message>
        <source>A snapshot gives this moment of the book a name. Later, what has changed since is shown here word by word, and any part of it can be taken back. Before bulk changes, such as loading a table, one is taken by itself. Snapshots take no room: the book remembers every edit anyway.</source>
        <translation>Un instantané donne un nom à ce moment du cahier. Plus tard, ce qui a changé depuis s’affiche ici mot à mot, et toute partie peut en être reprise. Avant les modifications en masse, comme le chargement d’un tableau, il en est pris un automatiquement. Les instantanés n’occupent pas de place&#xa0;: le cahier retient de toute façon chaque modification.</translation>
    </message>
    <message>
        <source>A snapshot needs a name.</source>
        <translation>Un instantané doit avoir un nom.</translation>
    </message>
    <message>
        <source>A source cannot derive from itself.</source>
        <translation>Une source ne peut pas dériver d’elle-même.</translation>
    </message>
    <message>
        <source>A source needs a title.</source>
        <translation>Une source doit avoir un titre.</translation>
    </message>
    <message>
        <source>A source stands, was corrected, or was withdrawn.</source>
        <translation>Une source est valable, a été corrigée ou a été retirée.</translation>
    </message>
    <message>
        <source>A source, or whose words it retells</source>
        <translation>Une source, ou la personne dont elle reprend les propos</translation>
    </message>
    <message>
        <source>A stored original or text is damaged (SHA-256 {digest}).</source>
        <translation>Un original ou un texte conservé est endommagé (SHA-256 {digest}).</translation>
    </message>
    <message>
        <source>A support file tells whoever helps you how Briefbook is installed and what went wrong. It holds no text of a book. This is all that is in it; it is saved where you say, and never sent.</source>
        <translation>Un fichier d’assistance indique à qui vous aide comment Briefbook est installé et ce qui n’a pas fonctionné. Il ne contient aucun texte d’un cahier. Voici tout ce qu’il contient&#x202f;; il est enregistré où vous le dites, et n’est jamais envoyé.</translation>
    </message>
    <message>
        <source>A talking point is something to say in the meeting: what must be raised, what is said only if others raise it, and what is better avoided. Afterwards write down whether it was raised, and what was said.</source>
        <translation>Un élément de langage est ce qu’il faut dire pendant la réunion&#xa0;: ce qui doit être soulevé, ce qui n’est dit que si d’autres le soulèvent, et ce qu’il vaut mieux éviter. Notez ensuite si le point a été soulevé, et ce qui a été dit.</translation>
    </message>
    <message>
        <source>A talking point needs a point.</source>
        <translation>Un élément de langage doit énoncer un point.</translation>
    </message>
    <message>
        <source>A target that is worse than how things stand is none; mend one of the two.</source>
        <translation>Une cible pire que la situation actuelle n’en est pas une&#x202f;; corrigez l’une des deux.</translation>
    </message>
    <message>
        <source>A text holds more than 100,000 citations; please divide it among issues.</source>
        <translation>Un texte contient plus de 100&#x202f;000 citations&#x202f;; veuillez le répartir entre plusieurs questions.</translation>
    </message>
    <message>
        <source>A text is longer than {longest} characters; please divide it among issues.</source>
        <translation>Un texte dépasse {longest} caractères&#x202f;; veuillez le répartir entre plusieurs questions.</translation>
    </message>
    <message>
        <source>A trouble of {name} was settled on {date}.</source>
        <translation>Une difficulté de {name} a été réglée le {date}.</translation>
    </message>
    <message>
        <source>A trouble of {name} was settled on {date}: “{words}”.</source>
        <translation>Une difficulté de {name} a été réglée le {date}&#xa0;: «&#x202f;{words}&#x202f;».</translation>
    </message>
    <message>
        <source>A window holds one book at a time; still to be opened: {names}.</source>
        <translation>Une fenêtre contient un seul cahier à la fois&#x202f;; restent à ouvrir&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>A {kind} has no field “{name}”; it has {names}.</source>
        <translation>Le type {kind} n’a pas de champ «&#x202f;{name}&#x202f;»&#x202f;; il a {names}.</translation>
    </message>
    <message>
        <source>A&amp;gain</source>
        <translation>En&amp;core</translation>
    </message>
    <message>
        <source>APA Style</source>
        <translation>Style APA</translation>
    </message>
    <message>
        <source>About Briefbook</source>
        <translation>À propos de Briefbook</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept All Passages Whose Words Are Unchanged</source>
        <translation>Accepter tous les passages aux mots inchangés</translation>
    </message>
    <message>
        <source>Accept All Unchanged</source>
        <translation>Accepter les inchangés</translation>
    </message>
    <message>
        <source>Accept Proposed Place</source>
        <translation>Accepter l’emplacement proposé</translation>
    </message>
    <message>
        <source>Accept Quotation</source>
        <translation>Accepter la citation</translation>
    </message>
    <message>
        <source>Accept Suggestion</source>
        <translation>Accepter la suggestion</translation>
    </message>
    <message>
        <source>Accept Unchanged Passages</source>
        <translation>Accepter les passages inchangés</translation>
    </message>
    <message>
        <source>Accepted “{suggestion}”</source>
        <translation>«&#x202f;{suggestion}&#x202f;» acceptée</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>Consulté le</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Acronyms</source>
        <translation>Sigles</translation>
    </message>
    <message>
        <source>Acronyms and what they stand for</source>
        <translation>Les sigles et leur signification</translation>
    </message>
    <message>
        <source>Acronyms…</source>
        <translation>Sigles…</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Action deleted.</source>
        <translation>Action supprimée.</translation>
    </message>
    <message>
        <source>Action due</source>
        <translation>Échéance d’action</translation>
    </message>
    <message>
        <source>Action due on the timeline</source>
        <translation>Échéance d’action sur la frise</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Actions due</source>
        <translation>Échéances d’actions</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Actor: {name}</source>
        <translation>Acteur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Actors and events</source>
        <translation>Acteurs et événements</translation>
    </message>
    <message>
        <source>Actors are the people, governments and organisations of your brief. Many come in by themselves, when you write down who said something or who commits to it; here you say who they are and on which side.</source>
        <translation>Les acteurs sont les personnes, les gouvernements et les organisations de votre note. Beaucoup s’ajoutent d’eux-mêmes lorsque vous notez qui a dit quelque chose ou qui s’y engage&#x202f;; vous dites ici qui ils sont et de quel côté ils se tiennent.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add Action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message>
        <source>Add Actor</source>
        <translation>Ajouter un acteur</translation>
    </message>
    <message>
        <source>Add Band</source>
        <translation>Ajouter une zone</translation>
    </message>
    <message>
        <source>Add Claim</source>
        <translation>Ajouter une affirmation</translation>
    </message>
    <message>
        <source>Add Collection</source>
        <translation>Ajouter une collection</translation>
    </message>
    <message>
        <source>Add Commitment</source>
        <translation>Ajouter un engagement</translation>
    </message>
    <message>
        <source>Add Event</source>
        <translation>Ajouter un événement</translation>
    </message>
    <message>
        <source>Add Indicator</source>
        <translation>Ajouter un indicateur</translation>
    </message>
    <message>
        <source>Add Issue</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Add Log entry</source>
        <translation>Ajouter une entrée du journal</translation>
    </message>
    <message>
        <source>Add Objective</source>
        <translation>Ajouter un objectif</translation>
    </message>
    <message>
        <source>Add Position</source>
        <translation>Ajouter une position</translation>
    </message>
    <message>
        <source>Add Recommendation</source>
        <translation>Ajouter une recommandation</translation>
    </message>
    <message>
        <source>Add Risk</source>
        <translation>Ajouter un risque</translation>
    </message>
    <message>
        <source>Add Scenario</source>
        <translation>Ajouter un scénario</translation>
    </message>
    <message>
        <source>Add Tags</source>
        <translation>Ajouter des étiquettes</translation>
    </message>
    <message>
        <source>Add Talking Point</source>
        <translation>Ajouter un élément de langage</translation>
    </message>
    <message>
        <source>Add Talking point</source>
        <translation>Ajouter un élément de langage</translation>
    </message>
    <message>
        <source>Add a collection</source>
        <translation>Ajouter une collection</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Ajouter un engagement</translation>
    </message>
    <message>
        <source>Add a log entry</source>
        <translation>Ajouter une entrée du journal</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Ajouter un nom</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Ajouter un indicateur</translation>
    </message>
    <message>
        <source>Add as Evidence…</source>
        <translation>Ajouter comme preuve…</translation>
    </message>
    <message>
        <source>Add as evidence</source>
        <translation>Ajouter comme preuve</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Ajouter des sources</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Ajouter des étiquettes</translation>
    </message>
    <message>
        <source>Add the Missing Sections to the Outline</source>
        <translation>Ajouter au plan les sections manquantes</translation>
    </message>
    <message>
        <source>Add the Template’s Sections</source>
        <translation>Ajouter les sections du modèle</translation>
    </message>
    <message>
        <source>Add the claim that you have begun first, or cancel it.</source>
        <translation>Ajoutez d’abord l’affirmation que vous avez commencée, ou annulez-la.</translation>
    </message>
    <message>
        <source>Add the sections that the template wants and the outline lacks</source>
        <translation>Ajouter les sections que le modèle demande et qui manquent au plan</translation>
    </message>
    <message>
        <source>Add to Collection</source>
        <translation>Ajouter à la collection</translation>
    </message>
    <message>
        <source>Add to Collection…</source>
        <translation>Ajouter à la collection…</translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>Ajouter à la collection</translation>
    </message>
    <message>
        <source>Add to the Book’s Words</source>
        <translation>Ajouter aux mots du cahier</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>Ajouter à «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Add {label}</source>
        <translation>Ajouter {label}</translation>
    </message>
    <message>
        <source>Add “{word}” to the Book’s Words</source>
        <translation>Ajouter «&#x202f;{word}&#x202f;» aux mots du cahier</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message numerus="yes">
        <source>Added %n source(s) to “{name}”</source>
        <translation>
            <numerusform>%n source ajoutée à «&#x202f;{name}&#x202f;»</numerusform>
            <numerusform>%n sources ajoutées à «&#x202f;{name}&#x202f;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added (a section|%n sections) to the outline</source>
        <translation>
            <numerusform>%n section ajoutée au plan</numerusform>
            <numerusform>%n sections ajoutées au plan</numerusform>
        </translation>
    </message>
    <message>
        <source>Added “{word}” to the book’s words</source>
        <translation>«&#x202f;{word}&#x202f;» ajouté aux mots du cahier</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Advice to a minister in the British order: issue, recommendation and timing, then the case for it.</source>
        <translation>Note à un ministre selon l’ordre britannique&#xa0;: question, recommandation et calendrier, puis argumentation.</translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation>Après la réunion</translation>
    </message>
    <message>
        <source>After the meeting: what came of what was expected</source>
        <translation>Après la réunion&#xa0;: ce qu’il est advenu de ce qui était attendu</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Encore</translation>
    </message>
    <message>
        <source>Against {claim}</source>
        <translation>Contre {claim}</translation>
    </message>
    <message>
        <source>All</source>
        <comment>kinds of suggestions</comment>
        <translation>Tous</translation>
    </message>
    <message numerus="yes">
        <source>All %n pages hold no readable text, as they are pictures.</source>
        <translation>
            <numerusform>La page ne contient aucun texte lisible&#xa0;: c’est une image.</numerusform>
            <numerusform>Aucune des %n pages ne contient de texte lisible&#xa0;: ce sont des images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n pages hold text other than what they show.</source>
        <translation>
            <numerusform>La page contient un autre texte que celui qu’elle affiche.</numerusform>
            <numerusform>Les %n pages contiennent toutes un autre texte que celui qu’elles affichent.</numerusform>
        </translation>
    </message>
    <message>
        <source>All Issues</source>
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <source>All Sources</source>
        <translation>Toutes les sources</translation>
    </message>
    <message>
        <source>All Texts</source>
        <translation>Tous les textes</translation>
    </message>
    <message>
        <source>All acronyms are spelled out or widely known</source>
        <translation>Tous les sigles sont développés ou largement connus</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All of this is now as it was then.</source>
        <translation>Tout cela est maintenant comme à ce moment-là.</translation>
    </message>
    <message>
        <source>All passages of @{key} are placed</source>
        <translation>Tous les passages de @{key} sont placés</translation>
    </message>
    <message>
        <source>All risks keep their ratings.</source>
        <translation>Tous les risques gardent leurs évaluations.</translation>
    </message>
    <message>
        <source>All that is on the page, with its menus and notices</source>
        <translation>Tout ce qui figure sur la page, avec ses menus et ses avis</translation>
    </message>
    <message>
        <source>All that somebody takes along: cover, contents and tabs with the memos, risks, commitments, actors and sources.</source>
        <translation>Tout ce qu’une personne emporte&#xa0;: couverture, sommaire et onglets avec les mémos, les risques, les engagements, les acteurs et les sources.</translation>
    </message>
    <message>
        <source>All that was suggested has been accepted or dismissed.</source>
        <translation>Tout ce qui était suggéré a été accepté ou écarté.</translation>
    </message>
    <message>
        <source>Almost certain</source>
        <translation>Quasi certain</translation>
    </message>
    <message>
        <source>Almost no chance</source>
        <translation>Quasi exclu</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Aussi appelé</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>An action needs words.</source>
        <translation>Une action doit être formulée.</translation>
    </message>
    <message>
        <source>An action on {name} is due {now}; it was {then}: “{action}”.</source>
        <translation>Une action relative à {name} a pour échéance {now}&#x202f;; c’était {then}&#xa0;: «&#x202f;{action}&#x202f;».</translation>
    </message>
    <message>
        <source>An action on {name} is open again: “{action}”.</source>
        <translation>Une action relative à {name} est de nouveau ouverte&#xa0;: «&#x202f;{action}&#x202f;».</translation>
    </message>
    <message>
        <source>An action on {name} was done on {date} by {owner}: “{action}”.</source>
        <translation>Une action relative à {name} a été accomplie le {date} par {owner}&#xa0;: «&#x202f;{action}&#x202f;».</translation>
    </message>
    <message>
        <source>An action on {name} was done on {date}: “{action}”.</source>
        <translation>Une action relative à {name} a été accomplie le {date}&#xa0;: «&#x202f;{action}&#x202f;».</translation>
    </message>
    <message>
        <source>An action on {name} was taken out: “{action}”.</source>
        <translation>Une action relative à {name} a été retirée&#xa0;: «&#x202f;{action}&#x202f;».</translation>
    </message>
    <message>
        <source>An actor has one position at a time; let the newer supersede the older.</source>
        <translation>Un acteur n’a qu’une position à la fois&#x202f;; faites remplacer l’ancienne par la nouvelle.</translation>
    </message>
    <message>
        <source>An actor needs a name.</source>
        <translation>Un acteur doit avoir un nom.</translation>
    </message>
    <message>
        <source>An axis has {fewest} to {most} steps, not {number} ({axis}).</source>
        <translation>Un axe a de {fewest} à {most} échelons, et non {number} ({axis}).</translation>
    </message>
    <message>
        <source>An entry of “{name}” (line {line}) is broken BibTeX, so it was left out.</source>
        <translation>Une entrée de «&#x202f;{name}&#x202f;» (ligne {line}) est du BibTeX défectueux&#x202f;; elle a été omise.</translation>
    </message>
    <message>
        <source>An event needs a title.</source>
        <translation>Un événement doit avoir un titre.</translation>
    </message>
    <message>
        <source>An indicator needs words.</source>
        <translation>Un indicateur doit être formulé.</translation>
    </message>
    <message>
        <source>An indicator of {name} is no longer tripped: “{sign}”.</source>
        <translation>Un indicateur de {name} n’est plus déclenché&#xa0;: «&#x202f;{sign}&#x202f;».</translation>
    </message>
    <message>
        <source>An indicator of {name} was tripped on {date}: “{sign}”.</source>
        <translation>Un indicateur de {name} s’est déclenché le {date}&#xa0;: «&#x202f;{sign}&#x202f;».</translation>
    </message>
    <message>
        <source>An indicator of {name} was tripped: “{sign}”.</source>
        <translation>Un indicateur de {name} s’est déclenché&#xa0;: «&#x202f;{sign}&#x202f;».</translation>
    </message>
    <message>
        <source>An issue cannot be moved into itself.</source>
        <translation>Une question ne peut pas être déplacée dans elle-même.</translation>
    </message>
    <message>
        <source>An issue is a heading of your brief with the text under it. Write, move and nest issues here; the memo follows their order.</source>
        <translation>Une question est un titre de votre note avec le texte qu’il coiffe. Rédigez, déplacez et imbriquez ici les questions&#x202f;; le mémo suit leur ordre.</translation>
    </message>
    <message>
        <source>An issue needs a title.</source>
        <translation>Une question doit avoir un titre.</translation>
    </message>
    <message>
        <source>An objective is met late or in part.</source>
        <translation>Un objectif est atteint en retard ou en partie.</translation>
    </message>
    <message>
        <source>An objective is missed, or others have to step in.</source>
        <translation>Un objectif est manqué, ou d’autres doivent intervenir.</translation>
    </message>
    <message>
        <source>An objective needs words.</source>
        <translation>Un objectif doit être formulé.</translation>
    </message>
    <message>
        <source>An offline briefing book. Nothing you put into it is ever sent anywhere.

Licence: Apache 2.0. Qt {version} is used under the LGPL 3; fonts and icons have their licences beside them in {folder}.</source>
        <translation>Un cahier de briefing hors ligne. Rien de ce que vous y mettez n’est jamais envoyé nulle part.

Licence&#xa0;: Apache 2.0. Qt {version} est utilisé sous LGPL 3&#x202f;; les polices et les icônes sont accompagnées de leurs licences dans {folder}.</translation>
    </message>
    <message>
        <source>An original or text is missing or damaged on {server} (SHA-256 {digest}); nothing was changed.</source>
        <translation>Un original ou un texte manque ou est endommagé sur {server} (SHA-256 {digest})&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of this sort.</source>
        <translation>
            <numerusform>Et %n autre de ce genre.</numerusform>
            <numerusform>Et %n autres de ce genre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n de plus.</numerusform>
            <numerusform>Et %n de plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more; the memo’s pane lists them.</source>
        <translation>
            <numerusform>Et %n de plus&#x202f;; le volet du mémo les énumère.</numerusform>
            <numerusform>Et %n de plus&#x202f;; le volet du mémo les énumère.</numerusform>
        </translation>
    </message>
    <message>
        <source>And {others} others, of which nothing is kept.</source>
        <translation>Et {others} autres, dont rien n’est conservé.</translation>
    </message>
    <message>
        <source>Annotations Not Imported</source>
        <translation>Annotations non importées</translation>
    </message>
    <message>
        <source>Annotations: {counts}</source>
        <translation>Annotations&#xa0;: {counts}</translation>
    </message>
    <message>
        <source>Another Book</source>
        <translation>Un autre cahier</translation>
    </message>
    <message>
        <source>Another one is called “{name}” already.</source>
        <translation>Il en existe déjà un du nom de «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Another program is using the book; try again in a moment.</source>
        <translation>Un autre programme utilise le cahier&#x202f;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Another program is using “{name}”, such as one that copies it; nothing was changed. Try again in a moment.</source>
        <translation>Un autre programme utilise «&#x202f;{name}&#x202f;», par exemple pour le copier&#x202f;; rien n’a été modifié. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Another program is using “{name}”; try again in a moment.</source>
        <translation>Un autre programme utilise «&#x202f;{name}&#x202f;»&#x202f;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>Un autre mot</translation>
    </message>
    <message>
        <source>Another word in the search, or another kind of the legend, brings rows back.</source>
        <translation>Un autre mot dans la recherche, ou un autre type de la légende, fait revenir des lignes.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Indifférent</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Toute catégorie</translation>
    </message>
    <message>
        <source>Any issue</source>
        <translation>Toute question</translation>
    </message>
    <message>
        <source>Any owner</source>
        <translation>Tout responsable</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Toute source</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Tout statut</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Argues for a policy to readers outside: summary, problem, analysis, options and recommendations.</source>
        <translation>Plaide pour une politique auprès de lecteurs extérieurs&#xa0;: résumé, problème, analyse, options et recommandations.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>As in the template</source>
        <translation>Comme dans le modèle</translation>
    </message>
    <message>
        <source>As in the template ({page_size})</source>
        <translation>Comme dans le modèle ({page_size})</translation>
    </message>
    <message>
        <source>As it is printed; a date such as 2026-11-22 is printed in words</source>
        <translation>Telle qu’elle s’imprime&#x202f;; une date comme 2026-11-22 s’imprime en toutes lettres</translation>
    </message>
    <message>
        <source>As it was before the last changes; it is counted again in a moment</source>
        <translation>État d’avant les dernières modifications&#x202f;; le calcul reprend dans un instant</translation>
    </message>
    <message>
        <source>As it was before the last changes; it is counted again when the text is in sight</source>
        <translation>État d’avant les dernières modifications&#x202f;; le calcul reprend quand le texte est visible</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Date de référence</translation>
    </message>
    <message>
        <source>As of changed to {after}.</source>
        <translation>Date de référence changée en {after}.</translation>
    </message>
    <message>
        <source>As of changed.</source>
        <translation>Date de référence changée.</translation>
    </message>
    <message>
        <source>As of when did this window hold?</source>
        <translation>À quelle date cette période était-elle connue&#x202f;?</translation>
    </message>
    <message>
        <source>As of when? e.g. 2025-10-28</source>
        <translation>À quelle date&#x202f;? par ex. 2025-10-28</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation>Date de référence&#xa0;: {date}</translation>
    </message>
    <message>
        <source>As precise as known: 2025-10-28, 2025-10 or 2025</source>
        <translation>Aussi précise que connue&#xa0;: 2025-10-28, 2025-10 ou 2025</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Interrogation du serveur</translation>
    </message>
    <message>
        <source>Asks one person to decide: what is recommended, with boxes to tick, in no more than two pages.</source>
        <translation>Demande à une personne de décider&#xa0;: ce qui est recommandé, avec des cases à cocher, en deux pages au plus.</translation>
    </message>
    <message>
        <source>Asserted by</source>
        <translation>Affirmé par</translation>
    </message>
    <message>
        <source>At most ten words apart; NEAR/3 for three</source>
        <translation>À dix mots d’écart au plus&#x202f;; NEAR/3 pour trois</translation>
    </message>
    <message>
        <source>Attach the memo’s text and data (PDF/A-3)</source>
        <translation>Joindre le texte et les données du mémo (PDF/A-3)</translation>
    </message>
    <message>
        <source>Attached to “{title}”</source>
        <translation>Joint à «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>Attachment: {title}</source>
        <translation>Pièce jointe&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Axes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Back to Now</source>
        <translation>Revenir à maintenant</translation>
    </message>
    <message>
        <source>Back to Passages</source>
        <translation>Revenir aux passages</translation>
    </message>
    <message>
        <source>Back to the proposal (Esc)</source>
        <translation>Revenir à la proposition (Échap)</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups of “{name}”</source>
        <translation>Sauvegardes de «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Bands, the one that troubles least first</source>
        <translation>Zones, la moins préoccupante d’abord</translation>
    </message>
    <message>
        <source>Because of …</source>
        <translation>En raison de…</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>Avant cela</translation>
    </message>
    <message>
        <source>Before {edit}, {time}</source>
        <translation>Avant {edit}, {time}</translation>
    </message>
    <message>
        <source>Begin a briefing book</source>
        <translation>Commencer un cahier de briefing</translation>
    </message>
    <message>
        <source>Begin an issue first: a citation goes into its text.</source>
        <translation>Commencez d’abord une question&#xa0;: une citation se place dans son texte.</translation>
    </message>
    <message>
        <source>Begin an issue first: focus mode shows its text alone.</source>
        <translation>Commencez d’abord une question&#xa0;: le mode de concentration n’affiche que son texte.</translation>
    </message>
    <message>
        <source>Begin with the first issue</source>
        <translation>Commencer par la première question</translation>
    </message>
    <message>
        <source>Begin with …</source>
        <translation>Commence par…</translation>
    </message>
    <message>
        <source>Begun today</source>
        <translation>Commencé aujourd’hui</translation>
    </message>
    <message>
        <source>Being discussed; nothing is agreed</source>
        <translation>En cours de discussion&#x202f;; rien n’est convenu</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Beyond what is tolerated</source>
        <translation>Au-delà de ce qui est toléré</translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation>Bibliographie</translation>
    </message>
    <message>
        <source>Bill</source>
        <comment>type of source</comment>
        <translation>Projet de loi</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Book</source>
        <comment>type of source</comment>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Cahier</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Cahiers</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Both can be kept of texts only; decide for ours or for theirs.</source>
        <translation>On ne peut garder les deux que pour des textes&#x202f;; choisissez la nôtre ou la leur.</translation>
    </message>
    <message>
        <source>Both cannot be so; say which holds, or mark one of them as disputed.</source>
        <translation>Les deux ne peuvent être vraies&#x202f;; dites laquelle vaut, ou marquez l’une d’elles comme contestée.</translation>
    </message>
    <message>
        <source>Both changed: {fields}.</source>
        <translation>Modifiés des deux côtés&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>Both give the same web address.</source>
        <translation>Les deux donnent la même adresse web.</translation>
    </message>
    <message>
        <source>Both grades: {grade}</source>
        <translation>Les deux cotations&#xa0;: {grade}</translation>
    </message>
    <message>
        <source>Both sources, and what differs between them</source>
        <translation>Les deux sources, et ce qui les distingue</translation>
    </message>
    <message>
        <source>Both words, wherever they stand</source>
        <translation>Les deux mots, où qu’ils se trouvent</translation>
    </message>
    <message>
        <source>Boxed aside</source>
        <translation>Encadré</translation>
    </message>
    <message numerus="yes">
        <source>Briefbook made %n mistake(s); nothing saved is lost.</source>
        <translation>
            <numerusform>Briefbook a commis %n erreur&#x202f;; rien de ce qui est enregistré n’est perdu.</numerusform>
            <numerusform>Briefbook a commis %n erreurs&#x202f;; rien de ce qui est enregistré n’est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Briefbook made a mistake; nothing saved is lost.</source>
        <translation>Briefbook a commis une erreur&#x202f;; rien de ce qui est enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>Briefbook never goes online, so it cannot fetch that page; save the page as a file and import the file.</source>
        <translation>Briefbook ne va jamais en ligne et ne peut donc pas récupérer cette page&#x202f;; enregistrez-la dans un fichier et importez ce fichier.</translation>
    </message>
    <message>
        <source>Briefbook speaks this language when it is started the next time.</source>
        <translation>Briefbook utilisera cette langue à son prochain démarrage.</translation>
    </message>
    <message>
        <source>Briefing book</source>
        <translation>Cahier de briefing</translation>
    </message>
    <message>
        <source>Bring All Back</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Bring In Changes</source>
        <translation>Intégrer les modifications</translation>
    </message>
    <message>
        <source>Bring In {edits}</source>
        <translation>Intégrer {edits}</translation>
    </message>
    <message>
        <source>Bring Text Back</source>
        <translation>Rétablir le texte</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Par emplacement</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Par règle</translation>
    </message>
    <message>
        <source>C</source>
        <comment>a mark: current</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Calendar File</source>
        <translation>Fichier de calendrier</translation>
    </message>
    <message>
        <source>Calendar File…</source>
        <translation>Fichier de calendrier…</translation>
    </message>
    <message>
        <source>Calendar of their dates (*.ics)</source>
        <translation>Calendrier de leurs dates (*.ics)</translation>
    </message>
    <message>
        <source>Canadian briefing note</source>
        <translation>Note d’information canadienne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel New Claim</source>
        <translation>Annuler la nouvelle affirmation</translation>
    </message>
    <message>
        <source>Cancel the import; what is done is kept</source>
        <translation>Annuler l’importation&#x202f;; ce qui est fait est conservé</translation>
    </message>
    <message>
        <source>Cancel this work; what is done is kept</source>
        <translation>Annuler ce travail&#x202f;; ce qui est fait est conservé</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Le verrouillage des majuscules semble activé.</translation>
    </message>
    <message>
        <source>Caption or picture credit</source>
        <translation>Légende ou crédit d’image</translation>
    </message>
    <message>
        <source>Caret Mode</source>
        <translation>Mode curseur</translation>
    </message>
    <message>
        <source>Caret Mode: select words with Shift and the arrow keys</source>
        <translation>Mode curseur&#xa0;: sélectionner des mots avec Maj et les touches fléchées</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Category of the risks shown</source>
        <translation>Catégorie des risques affichés</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cases</translation>
    </message>
    <message numerus="yes">
        <source>Change %n Source(s)</source>
        <translation>
            <numerusform>Modifier %n source</numerusform>
            <numerusform>Modifier %n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Change It</source>
        <translation>La modifier</translation>
    </message>
    <message>
        <source>Change Matrix</source>
        <translation>Modifier la matrice</translation>
    </message>
    <message>
        <source>Change it before accepting</source>
        <translation>La modifier avant de l’accepter</translation>
    </message>
    <message>
        <source>Change it in its form</source>
        <translation>Le modifier dans son formulaire</translation>
    </message>
    <message>
        <source>Change the Password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Change the Password…</source>
        <translation>Changer le mot de passe…</translation>
    </message>
    <message numerus="yes">
        <source>Change the Ranges of %n Risk(s)</source>
        <translation>
            <numerusform>Changer la fourchette de %n risque</numerusform>
            <numerusform>Changer les fourchettes de %n risques</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {label}</source>
        <translation>Modifier {label}</translation>
    </message>
    <message>
        <source>Change {record}</source>
        <translation>Modifier {record}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message numerus="yes">
        <source>Changed details of %n source(s)</source>
        <translation>
            <numerusform>Détails de %n source modifiés</numerusform>
            <numerusform>Détails de %n sources modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed, {percent} % alike</source>
        <translation>Modifié, semblable à {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Modifié.</translation>
    </message>
    <message>
        <source>Changed; was called {name}.</source>
        <translation>Modifié&#x202f;; s’appelait {name}.</translation>
    </message>
    <message>
        <source>Changes by {name}</source>
        <translation>Modifications de {name}</translation>
    </message>
    <message>
        <source>Chapter</source>
        <comment>type of source</comment>
        <translation>Chapitre</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>Contrôler de nouveau</translation>
    </message>
    <message>
        <source>Check Spelling</source>
        <translation>Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>Checked at {time}.</source>
        <translation>Contrôlé à {time}.</translation>
    </message>
    <message>
        <source>Checking the book</source>
        <translation>Contrôle du cahier</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Contrôle…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Chicago Style</source>
        <translation>Style Chicago</translation>
    </message>
    <message>
        <source>Chicago Style, as a Note</source>
        <translation>Style Chicago, en note</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Choose Columns of the Register</source>
        <translation>Choisir les colonnes du registre</translation>
    </message>
    <message>
        <source>Choose Reading</source>
        <translation>Choisir la lecture</translation>
    </message>
    <message>
        <source>Choose a colour for the selected band</source>
        <translation>Choisir une couleur pour la zone sélectionnée</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Choisir une date</translation>
    </message>
    <message>
        <source>Choose a date ({field})</source>
        <translation>Choisir une date ({field})</translation>
    </message>
    <message>
        <source>Choose a date: {field}</source>
        <translation>Choisir une date&#xa0;: {field}</translation>
    </message>
    <message>
        <source>Choose a source to read</source>
        <translation>Choisissez une source à lire</translation>
    </message>
    <message>
        <source>Choose a status</source>
        <translation>Choisir un statut</translation>
    </message>
    <message>
        <source>Choose a word</source>
        <translation>Choisir un mot</translation>
    </message>
    <message>
        <source>Choose a year</source>
        <translation>Choisir une année</translation>
    </message>
    <message>
        <source>Choose an exported memo or a date: claims that are new, changed or superseded, risks that moved, commitments, actors and where they stand, advice, rewritten texts and sources are listed here.</source>
        <translation>Choisissez un mémo exporté ou une date&#xa0;: les affirmations nouvelles, modifiées ou remplacées, les risques déplacés, les engagements, les acteurs et leurs positions, les recommandations, les textes réécrits et les sources sont énumérés ici.</translation>
    </message>
    <message>
        <source>Choose the as-of date</source>
        <translation>Choisir la date de référence</translation>
    </message>
    <message>
        <source>Choose the file to print to</source>
        <translation>Choisir le fichier d’impression</translation>
    </message>
    <message>
        <source>Choose what came of each line, and type what is worth keeping. Enter writes in a cell.</source>
        <translation>Choisissez ce qu’il est advenu de chaque ligne, et saisissez ce qui mérite d’être gardé. Entrée écrit dans une cellule.</translation>
    </message>
    <message>
        <source>Choose where to put the file</source>
        <translation>Choisir où placer le fichier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>Cite Claim</source>
        <translation>Citer l’affirmation</translation>
    </message>
    <message>
        <source>Cite Passage</source>
        <translation>Citer le passage</translation>
    </message>
    <message>
        <source>Cite in Text</source>
        <translation>Citer dans le texte</translation>
    </message>
    <message>
        <source>Cite it where you were last writing</source>
        <translation>La citer là où vous écriviez en dernier</translation>
    </message>
    <message>
        <source>Cite this claim where you were last writing</source>
        <translation>Citer cette affirmation là où vous écriviez en dernier</translation>
    </message>
    <message>
        <source>Cite this passage where you were last writing</source>
        <translation>Citer ce passage là où vous écriviez en dernier</translation>
    </message>
    <message>
        <source>Cite with [@; F12 or Ctrl+click shows what is cited</source>
        <translation>Citer avec [@&#x202f;; F12 ou Ctrl+clic affiche ce qui est cité</translation>
    </message>
    <message>
        <source>Cited as</source>
        <translation>Cité sous</translation>
    </message>
    <message>
        <source>Cited evidence</source>
        <translation>Preuves citées</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>Cité dans</translation>
    </message>
    <message>
        <source>Cited in {number} {title}</source>
        <translation>Cité dans {number} {title}</translation>
    </message>
    <message>
        <source>Cited in “{field}”</source>
        <translation>Cité dans «&#x202f;{field}&#x202f;»</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Claim</source>
        <comment>verb</comment>
        <translation>Affirmer</translation>
    </message>
    <message>
        <source>Claim {claim}, {status}, evidence against it</source>
        <translation>Affirmation {claim}, {status}, preuve contre elle</translation>
    </message>
    <message>
        <source>Claim {claim}, {status}, evidence for it</source>
        <translation>Affirmation {claim}, {status}, preuve pour elle</translation>
    </message>
    <message>
        <source>Claim {label}</source>
        <translation>Affirmation {label}</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Claims and Other Records</source>
        <translation>Affirmations et autres fiches</translation>
    </message>
    <message>
        <source>Claims to choose from</source>
        <translation>Affirmations au choix</translation>
    </message>
    <message>
        <source>Claims, papers, texts and sources are as they were; only things such as tags changed.</source>
        <translation>Les affirmations, fiches, textes et sources sont inchangés&#x202f;; seules des choses comme les étiquettes ont changé.</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Click cells, or press Space on them, to move the line.</source>
        <translation>Cliquez sur des cases, ou appuyez sur Espace, pour déplacer la limite.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close Book</source>
        <translation>Fermer le cahier</translation>
    </message>
    <message>
        <source>Close Without Saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Close this, and show what needs attention</source>
        <translation>Fermer ceci et afficher ce qui demande attention</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Fermer sans enregistrer&#x202f;?</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Closes {date}, {duration} from the start</source>
        <translation>Fin&#xa0;: {date}, {duration} après le début</translation>
    </message>
    <message>
        <source>Collect articles and statements, mark what matters, write the outline, judge the risks, and print a memo whose every claim leads to its source. All of it stays in one file here.</source>
        <translation>Rassemblez des articles et des déclarations, marquez ce qui compte, rédigez le plan, jugez les risques, et imprimez un mémo dont chaque affirmation mène à sa source. Tout reste ici, dans un seul fichier.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Collections to take them out of</source>
        <translation>Collections d’où les retirer</translation>
    </message>
    <message>
        <source>Collections, tags and saved searches</source>
        <translation>Collections, étiquettes et recherches enregistrées</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Couleur…</translation>
    </message>
    <message>
        <source>Column for {field}</source>
        <translation>Colonne pour {field}</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Commitment words</source>
        <translation>Termes d’engagement</translation>
    </message>
    <message>
        <source>Commitment: {title}</source>
        <translation>Engagement&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Commitments with a window, reviews, events, and the due dates of actions and recommendations stand here over the days.</source>
        <translation>Les engagements ayant une période, les réexamens, les événements et les échéances des actions et recommandations se placent ici au fil des jours.</translation>
    </message>
    <message>
        <source>Commitments with an expectation, objectives, talking points and recommendations stand here after the meeting, to be answered line by line.</source>
        <translation>Les engagements assortis d’une attente, les objectifs, les éléments de langage et les recommandations figurent ici après la réunion, pour y répondre ligne par ligne.</translation>
    </message>
    <message>
        <source>Compare Texts</source>
        <translation>Comparer les textes</translation>
    </message>
    <message>
        <source>Compare Whole Texts</source>
        <translation>Comparer les textes entiers</translation>
    </message>
    <message>
        <source>Compare the Texts</source>
        <translation>Comparer les textes</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Compare with version</source>
        <translation>Comparer avec la version</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Comparing the texts</source>
        <translation>Comparaison des textes</translation>
    </message>
    <message>
        <source>Comparing with a backup</source>
        <translation>Comparaison avec une sauvegarde</translation>
    </message>
    <message>
        <source>Comparing with the book as it is now</source>
        <translation>Comparaison avec le cahier actuel</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Completely reliable</source>
        <translation>Entièrement fiable</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Conditions and sequence</source>
        <translation>Conditions et séquence</translation>
    </message>
    <message>
        <source>Conference paper</source>
        <comment>type of source</comment>
        <translation>Communication de conférence</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Confidence is low, moderate or high.</source>
        <translation>La confiance est faible, modérée ou élevée.</translation>
    </message>
    <message>
        <source>Confirmed by other sources</source>
        <translation>Confirmé par d’autres sources</translation>
    </message>
    <message>
        <source>Confirmed by those who would know, or by independent sources</source>
        <translation>Confirmé par ceux qui doivent savoir, ou par des sources indépendantes</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Conflicts to decide</source>
        <translation>Conflits à trancher</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Conséquence</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Conséquences</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Contradict</source>
        <translation>Contredire</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Contredit</translation>
    </message>
    <message>
        <source>Contradicts this</source>
        <translation>Contredit ceci</translation>
    </message>
    <message>
        <source>Contradicts…</source>
        <translation>Contredit…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n citation(s)</source>
        <translation>
            <numerusform>%n citation copiée</numerusform>
            <numerusform>%n citations copiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n citation(s) ({style})</source>
        <translation>
            <numerusform>%n citation copiée ({style})</numerusform>
            <numerusform>%n citations copiées ({style})</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied a picture of the matrix</source>
        <translation>Image de la matrice copiée</translation>
    </message>
    <message>
        <source>Copied what changed as text</source>
        <translation>Modifications copiées sous forme de texte</translation>
    </message>
    <message>
        <source>Copied {citation}</source>
        <translation>{citation} copiée</translation>
    </message>
    <message>
        <source>Copied “{citation}”</source>
        <translation>«&#x202f;{citation}&#x202f;» copiée</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>verb</comment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy Changes as Text</source>
        <translation>Copier les modifications comme texte</translation>
    </message>
    <message>
        <source>Copy Citation</source>
        <translation>Copier la citation</translation>
    </message>
    <message>
        <source>Copy Citation: {style}</source>
        <translation>Copier la citation&#xa0;: {style}</translation>
    </message>
    <message>
        <source>Copy Citations</source>
        <translation>Copier les citations</translation>
    </message>
    <message>
        <source>Copy Link Address</source>
        <translation>Copier l’adresse du lien</translation>
    </message>
    <message>
        <source>Copy List</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Copy Picture of the Matrix</source>
        <translation>Copier l’image de la matrice</translation>
    </message>
    <message>
        <source>Copy a list of the acronyms that are spelled out</source>
        <translation>Copier une liste des sigles développés</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Copy its citation</source>
        <translation>Copier sa citation</translation>
    </message>
    <message>
        <source>Copy the citation</source>
        <translation>Copier la citation</translation>
    </message>
    <message>
        <source>Copy the citation for other documents: {style}</source>
        <translation>Copier la citation pour d’autres documents&#xa0;: {style}</translation>
    </message>
    <message>
        <source>Copy their citations</source>
        <translation>Copier leurs citations</translation>
    </message>
    <message>
        <source>Corner of the lowest steps</source>
        <translation>Coin des échelons les plus bas</translation>
    </message>
    <message>
        <source>Corrected by its publisher</source>
        <translation>Corrigée par son éditeur</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Crédibilité</translation>
    </message>
    <message>
        <source>Credibility is graded from 1, confirmed by others, to 6, cannot be judged.</source>
        <translation>La crédibilité est cotée de 1, confirmé par d’autres, à 6, ne peut être appréciée.</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danois</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dataset</source>
        <comment>type of source</comment>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date of the matrix</source>
        <translation>Date de la matrice</translation>
    </message>
    <message>
        <source>Date or duration</source>
        <translation>Date ou durée</translation>
    </message>
    <message>
        <source>Date the Memo Today</source>
        <translation>Dater le mémo d’aujourd’hui</translation>
    </message>
    <message>
        <source>Date the memo today</source>
        <translation>Dater le mémo d’aujourd’hui</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Jours restants</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n Conflict(s)…</source>
        <translation>
            <numerusform>Trancher %n conflit…</numerusform>
            <numerusform>Trancher %n conflits…</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide on {name}</source>
        <translation>Trancher pour {name}</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Trancher…</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decision due</source>
        <translation>Échéance de décision</translation>
    </message>
    <message>
        <source>Decision due on the timeline</source>
        <translation>Échéance de décision sur la frise</translation>
    </message>
    <message>
        <source>Decision memo</source>
        <translation>Mémo de décision</translation>
    </message>
    <message>
        <source>Decision options</source>
        <translation>Options de décision</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Risk(s)</source>
        <translation>
            <numerusform>Supprimer %n risque</numerusform>
            <numerusform>Supprimer %n risques</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete Actor</source>
        <translation>Supprimer l’acteur</translation>
    </message>
    <message>
        <source>Delete Claim</source>
        <translation>Supprimer l’affirmation</translation>
    </message>
    <message>
        <source>Delete Commitment</source>
        <translation>Supprimer l’engagement</translation>
    </message>
    <message>
        <source>Delete Event</source>
        <translation>Supprimer l’événement</translation>
    </message>
    <message>
        <source>Delete Issue</source>
        <translation>Supprimer la question</translation>
    </message>
    <message>
        <source>Delete Objective</source>
        <translation>Supprimer l’objectif</translation>
    </message>
    <message>
        <source>Delete Position</source>
        <translation>Supprimer la position</translation>
    </message>
    <message>
        <source>Delete Recommendation</source>
        <translation>Supprimer la recommandation</translation>
    </message>
    <message>
        <source>Delete Risk</source>
        <translation>Supprimer le risque</translation>
    </message>
    <message>
        <source>Delete Scenario</source>
        <translation>Supprimer le scénario</translation>
    </message>
    <message>
        <source>Delete Talking Point</source>
        <translation>Supprimer l’élément de langage</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the action</source>
        <translation>Supprimer l’action</translation>
    </message>
    <message>
        <source>Delete the indicator</source>
        <translation>Supprimer l’indicateur</translation>
    </message>
    <message>
        <source>Delete the log entry</source>
        <translation>Supprimer l’entrée du journal</translation>
    </message>
    <message>
        <source>Delete this position</source>
        <translation>Supprimer cette position</translation>
    </message>
    <message>
        <source>Delete {label}</source>
        <translation>Supprimer {label}</translation>
    </message>
    <message>
        <source>Delete {record}</source>
        <translation>Supprimer {record}</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n risk(s)</source>
        <translation>
            <numerusform>%n risque supprimé</numerusform>
            <numerusform>%n risques supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted {label}</source>
        <translation>Suppression de {label}</translation>
    </message>
    <message>
        <source>Deleted {number}</source>
        <translation>Suppression de {number}</translation>
    </message>
    <message>
        <source>Demote Issue</source>
        <translation>Abaisser la question</translation>
    </message>
    <message>
        <source>Denied or contradicted</source>
        <translation>Démenti ou contredit</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Dépend de</translation>
    </message>
    <message>
        <source>Derive Source</source>
        <translation>Dériver la source</translation>
    </message>
    <message>
        <source>Derived from</source>
        <translation>Dérivée de</translation>
    </message>
    <message>
        <source>Describe Source</source>
        <translation>Décrire la source</translation>
    </message>
    <message>
        <source>Descriptor</source>
        <translation>Descripteur</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details of the source</source>
        <translation>Détails de la source</translation>
    </message>
    <message>
        <source>Details of what is selected</source>
        <translation>Détails de la sélection</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Different now</source>
        <translation>Différent maintenant</translation>
    </message>
    <message>
        <source>Disastrous</source>
        <translation>Désastreux</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Dismiss Finding…</source>
        <translation>Écarter le constat…</translation>
    </message>
    <message>
        <source>Dismiss Suggestion</source>
        <translation>Écarter la suggestion</translation>
    </message>
    <message>
        <source>Dismiss: it is not suggested again for these words</source>
        <translation>Écarter&#xa0;: elle n’est plus faite pour ces mots</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Écarté</translation>
    </message>
    <message numerus="yes">
        <source>Dismissed %n</source>
        <translation>
            <numerusform>%n écartée</numerusform>
            <numerusform>%n écartées</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismissed “{suggestion}”</source>
        <translation>«&#x202f;{suggestion}&#x202f;» écartée</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Écarter…</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>type of source</comment>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Double-click one in the list, or press Ctrl+P and type a few letters of its title.
Select words in it to mark them as a passage you can cite.</source>
        <translation>Double-cliquez sur l’une d’elles dans la liste, ou appuyez sur Ctrl+P et saisissez quelques lettres de son titre.
Sélectionnez-y des mots pour les marquer comme un passage que vous pouvez citer.</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>Drag a risk, or move it with the arrow keys; with Shift, draw the range in which it may lie.</source>
        <translation>Faites glisser un risque, ou déplacez-le avec les touches fléchées&#x202f;; avec Maj, tracez la fourchette où il peut se trouver.</translation>
    </message>
    <message>
        <source>Draw Tolerance</source>
        <translation>Tracer la tolérance</translation>
    </message>
    <message>
        <source>Draw Tolerance Line</source>
        <translation>Tracer la limite de tolérance</translation>
    </message>
    <message>
        <source>Draw the line of what is tolerated, or move it</source>
        <translation>Tracer la limite de ce qui est toléré, ou la déplacer</translation>
    </message>
    <message>
        <source>Drawing pages</source>
        <translation>Dessin des pages</translation>
    </message>
    <message>
        <source>Drawing the matrix</source>
        <translation>Dessin de la matrice</translation>
    </message>
    <message>
        <source>Drawing the memo</source>
        <translation>Dessin du mémo</translation>
    </message>
    <message>
        <source>Drop saved articles here</source>
        <translation>Déposez ici des articles enregistrés</translation>
    </message>
    <message>
        <source>Drop to add to the library</source>
        <translation>Déposez pour ajouter à la bibliothèque</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation>Livre EPUB</translation>
    </message>
    <message>
        <source>EU; European Union; the bloc
levy; duty; charge</source>
        <translation>UE; Union européenne; les Vingt-Sept
prélèvement; droit; taxe</translation>
    </message>
    <message>
        <source>Each band needs a letter or two of its own, as not everybody can tell colours apart.</source>
        <translation>Chaque zone doit avoir une ou deux lettres à elle, car tout le monde ne distingue pas les couleurs.</translation>
    </message>
    <message>
        <source>Each band needs a word (bands).</source>
        <translation>Chaque zone doit avoir un mot (zones).</translation>
    </message>
    <message>
        <source>Each step needs a word ({axis}).</source>
        <translation>Chaque échelon doit avoir un mot ({axis}).</translation>
    </message>
    <message>
        <source>Earlier mails that this one quotes</source>
        <translation>Courriels antérieurs cités dans celui-ci</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>Early-warning indicators</source>
        <translation>Indicateurs d’alerte précoce</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>menu</comment>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>verb</comment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit Bibliography</source>
        <translation>Modifier la bibliographie</translation>
    </message>
    <message>
        <source>Edit Claim</source>
        <translation>Modifier l’affirmation</translation>
    </message>
    <message>
        <source>Edit Details</source>
        <translation>Modifier les détails</translation>
    </message>
    <message numerus="yes">
        <source>Edit Details of %n Source(s)</source>
        <translation>
            <numerusform>Modifier les détails de %n source</numerusform>
            <numerusform>Modifier les détails de %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit Details of %n Source(s)…</source>
        <translation>
            <numerusform>Modifier les détails de %n source…</numerusform>
            <numerusform>Modifier les détails de %n sources…</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit Details…</source>
        <translation>Modifier les détails…</translation>
    </message>
    <message>
        <source>Edit Glossary</source>
        <translation>Modifier le glossaire</translation>
    </message>
    <message>
        <source>Edit Suggestion Before Accepting…</source>
        <translation>Modifier la suggestion avant de l’accepter…</translation>
    </message>
    <message>
        <source>Edit the Glossary</source>
        <translation>Modifier le glossaire</translation>
    </message>
    <message>
        <source>Edition</source>
        <comment>of a book</comment>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Editor</source>
        <comment>of a book</comment>
        <translation>Directeur d’ouvrage</translation>
    </message>
    <message>
        <source>Empty {name} in All</source>
        <translation>Vider {name} partout</translation>
    </message>
    <message>
        <source>Empty “{name}” in all of them</source>
        <translation>Vider «&#x202f;{name}&#x202f;» dans toutes</translation>
    </message>
    <message>
        <source>Encrypt the Book</source>
        <translation>Chiffrer le cahier</translation>
    </message>
    <message>
        <source>Encrypting backups</source>
        <translation>Chiffrement des sauvegardes</translation>
    </message>
    <message>
        <source>Encrypting the book and its backups…</source>
        <translation>Chiffrement du cahier et de ses sauvegardes…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Enter Password…</source>
        <translation>Saisir le mot de passe…</translation>
    </message>
    <message>
        <source>Enter adds the actor to the book.</source>
        <translation>Entrée ajoute l’acteur au cahier.</translation>
    </message>
    <message>
        <source>Enter adds, Tab changes sides</source>
        <translation>Entrée ajoute, Tab change de camp</translation>
    </message>
    <message>
        <source>Enter begins a claim and asks as of when.</source>
        <translation>Entrée commence une affirmation et demande sa date de référence.</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc leaves</source>
        <translation>Entrée garde, Échap quitte</translation>
    </message>
    <message>
        <source>Enter keeps the note, Shift+Enter begins a line, Escape drops the change</source>
        <translation>Entrée garde la note, Maj+Entrée commence une ligne, Échap abandonne la modification</translation>
    </message>
    <message>
        <source>Enter marks the quotation and names who speaks.</source>
        <translation>Entrée marque la citation et nomme qui parle.</translation>
    </message>
    <message>
        <source>Enter marks the quotation.</source>
        <translation>Entrée marque la citation.</translation>
    </message>
    <message>
        <source>Enter marks the sentence in {colour} and adds a commitment in these words, to be completed.</source>
        <translation>Entrée marque la phrase en {colour} et ajoute un engagement dans ces termes, à compléter.</translation>
    </message>
    <message>
        <source>Enter marks the sentence in {colour} and adds a risk that cites it; no rating is guessed.</source>
        <translation>Entrée marque la phrase en {colour} et ajoute un risque qui la cite&#x202f;; aucune évaluation n’est devinée.</translation>
    </message>
    <message>
        <source>Enter shows the details.</source>
        <translation>Entrée affiche les détails.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Entry {number} of “{name}” (line {line}) has more than {most} lines, so it was left out.</source>
        <translation>L’entrée {number} de «&#x202f;{name}&#x202f;» (ligne {line}) dépasse {most} lignes&#x202f;; elle a été omise.</translation>
    </message>
    <message>
        <source>Entry {number} of “{name}” (line {line}) has no title.</source>
        <translation>L’entrée {number} de «&#x202f;{name}&#x202f;» (ligne {line}) n’a pas de titre.</translation>
    </message>
    <message>
        <source>Entry {number} of “{name}” (line {line}) says nothing, so it was left out.</source>
        <translation>L’entrée {number} de «&#x202f;{name}&#x202f;» (ligne {line}) ne dit rien&#x202f;; elle a été omise.</translation>
    </message>
    <message>
        <source>Entry {number} of “{name}” is nested too deeply, so it was left out.</source>
        <translation>L’entrée {number} de «&#x202f;{name}&#x202f;» est imbriquée trop profondément&#x202f;; elle a été omise.</translation>
    </message>
    <message>
        <source>Entry {number} of “{name}” is no CSL item, so it was left out.</source>
        <translation>L’entrée {number} de «&#x202f;{name}&#x202f;» n’est pas un élément CSL&#x202f;; elle a été omise.</translation>
    </message>
    <message>
        <source>Entry {number} on the server cannot be read; nothing was changed.</source>
        <translation>L’entrée {number} sur le serveur ne peut être lue&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Entry “{key}” of “{name}” (line {line}) is broken BibTeX, so it was left out.</source>
        <translation>L’entrée «&#x202f;{key}&#x202f;» de «&#x202f;{name}&#x202f;» (ligne {line}) est du BibTeX défectueux&#x202f;; elle a été omise.</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Une chance sur deux</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Event on the timeline</source>
        <translation>Événement sur la frise</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Every edit is in the file at once</source>
        <translation>Chaque modification est aussitôt dans le fichier</translation>
    </message>
    <message>
        <source>Every passage that waits has changed words; each is to be looked at.</source>
        <translation>Chaque passage en attente a des mots modifiés&#x202f;; chacun est à examiner.</translation>
    </message>
    <message>
        <source>Every row is added</source>
        <translation>Chaque ligne est ajoutée</translation>
    </message>
    <message>
        <source>Every text, claim and working paper is read for what a careful reader would ask about: figures without a source, claims that one voice alone bears out, risks that nobody owns, commitments that expire.</source>
        <translation>Chaque texte, affirmation et fiche est relu comme le ferait un lecteur attentif&#xa0;: chiffres sans source, affirmations qu’une seule voix étaye, risques sans responsable, engagements qui expirent.</translation>
    </message>
    <message>
        <source>Every word that begins so</source>
        <translation>Tout mot qui commence ainsi</translation>
    </message>
    <message>
        <source>Everybody: nothing is left out</source>
        <translation>Tout le monde&#xa0;: rien n’est omis</translation>
    </message>
    <message>
        <source>Everything in the table can be read and has its field.</source>
        <translation>Tout le tableau est lisible et chaque colonne a son champ.</translation>
    </message>
    <message>
        <source>Everything is saved already: every edit is in the file at once.</source>
        <translation>Tout est déjà enregistré&#xa0;: chaque modification est aussitôt dans le fichier.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Evidence against</source>
        <translation>Preuves contre</translation>
    </message>
    <message>
        <source>Evidence against it</source>
        <translation>Preuves contre elle</translation>
    </message>
    <message>
        <source>Evidence against the claim</source>
        <translation>Preuves contre l’affirmation</translation>
    </message>
    <message>
        <source>Evidence against {claim}</source>
        <translation>Preuves contre {claim}</translation>
    </message>
    <message>
        <source>Evidence for</source>
        <translation>Preuves pour</translation>
    </message>
    <message>
        <source>Evidence for it</source>
        <translation>Preuves pour elle</translation>
    </message>
    <message>
        <source>Evidence for the claim</source>
        <translation>Preuves pour l’affirmation</translation>
    </message>
    <message>
        <source>Evidence for {claim}</source>
        <translation>Preuves pour {claim}</translation>
    </message>
    <message>
        <source>Evidence of which claim?</source>
        <translation>Preuve de quelle affirmation&#x202f;?</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Expectations and outcomes</source>
        <translation>Attentes et résultats</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Expected of the meeting</source>
        <translation>Attendu de la réunion</translation>
    </message>
    <message>
        <source>Expected to happen</source>
        <translation>Attendu, à venir</translation>
    </message>
    <message>
        <source>Expiring Soon</source>
        <translation>Expire bientôt</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Expiry on the timeline</source>
        <translation>Expiration sur la frise</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>verb</comment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message numerus="yes">
        <source>Export %n Citation(s)</source>
        <translation>
            <numerusform>Exporter %n citation</numerusform>
            <numerusform>Exporter %n citations</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Annotations…</source>
        <translation>Exporter les annotations…</translation>
    </message>
    <message>
        <source>Export Citations…</source>
        <translation>Exporter les citations…</translation>
    </message>
    <message>
        <source>Export Ledger</source>
        <translation>Exporter le registre des engagements</translation>
    </message>
    <message>
        <source>Export Ledger…</source>
        <translation>Exporter le registre des engagements…</translation>
    </message>
    <message>
        <source>Export Listed Citations…</source>
        <translation>Exporter les citations listées…</translation>
    </message>
    <message>
        <source>Export Passages as Annotations</source>
        <translation>Exporter les passages comme annotations</translation>
    </message>
    <message>
        <source>Export the Memo</source>
        <translation>Exporter le mémo</translation>
    </message>
    <message>
        <source>Export the Memo…</source>
        <translation>Exporter le mémo…</translation>
    </message>
    <message>
        <source>Export {records}</source>
        <translation>Exporter {records}</translation>
    </message>
    <message>
        <source>Export {records} as a Table…</source>
        <translation>Exporter {records} en tableau…</translation>
    </message>
    <message>
        <source>Exported memos</source>
        <translation>Mémos exportés</translation>
    </message>
    <message>
        <source>Exported {name}</source>
        <translation>{name} exporté</translation>
    </message>
    <message>
        <source>Exporting the memo</source>
        <translation>Exportation du mémo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>F12 or Ctrl+click: show it · Alt+F12: peek</source>
        <translation>F12 ou Ctrl+clic&#xa0;: afficher · Alt+F12&#xa0;: aperçu</translation>
    </message>
    <message>
        <source>Fair: it withstands a curious colleague, but not somebody with many computers.</source>
        <translation>Moyen&#xa0;: il résiste à un collègue curieux, mais pas à qui dispose de nombreux ordinateurs.</translation>
    </message>
    <message>
        <source>Fairly reliable</source>
        <translation>Assez fiable</translation>
    </message>
    <message>
        <source>Felt, and put right within the usual means.</source>
        <translation>Sensible, et corrigé par les moyens habituels.</translation>
    </message>
    <message>
        <source>Fetching originals</source>
        <translation>Récupération des originaux</translation>
    </message>
    <message>
        <source>Fetching the book</source>
        <translation>Récupération du cahier</translation>
    </message>
    <message>
        <source>Fetching the journal</source>
        <translation>Récupération du journal</translation>
    </message>
    <message>
        <source>Fields and their columns</source>
        <translation>Champs et leurs colonnes</translation>
    </message>
    <message>
        <source>File</source>
        <comment>menu</comment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File Format</source>
        <translation>Format de fichier</translation>
    </message>
    <message>
        <source>Fill In Header</source>
        <translation>Remplir l’en-tête</translation>
    </message>
    <message>
        <source>Filter Risks</source>
        <translation>Filtrer les risques</translation>
    </message>
    <message>
        <source>Filter Sources…</source>
        <translation>Filtrer les sources…</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>Filtrer la bibliothèque</translation>
    </message>
    <message>
        <source>Filter the library by kind, publisher, date and more</source>
        <translation>Filtrer la bibliothèque par type, éditeur, date et autres</translation>
    </message>
    <message>
        <source>Filter the risks by owner, category, issue</source>
        <translation>Filtrer les risques par responsable, catégorie, question</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Filtré</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Find a claim</source>
        <translation>Rechercher une affirmation</translation>
    </message>
    <message>
        <source>Find and Replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Find and Replace…</source>
        <translation>Rechercher et remplacer…</translation>
    </message>
    <message>
        <source>Find in Source</source>
        <translation>Rechercher dans la source</translation>
    </message>
    <message>
        <source>Find in Text</source>
        <translation>Rechercher dans le texte</translation>
    </message>
    <message>
        <source>Find in this source</source>
        <translation>Rechercher dans cette source</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Rechercher dans ce texte</translation>
    </message>
    <message>
        <source>Finding words</source>
        <translation>Recherche des mots</translation>
    </message>
    <message>
        <source>Findings set aside</source>
        <translation>Constats mis de côté</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnois</translation>
    </message>
    <message>
        <source>First used in</source>
        <translation>Première utilisation dans</translation>
    </message>
    <message>
        <source>First: @{key}</source>
        <translation>Première&#xa0;: @{key}</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>verb</comment>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Fit Timeline</source>
        <translation>Ajuster la frise</translation>
    </message>
    <message>
        <source>Flagged on {date}</source>
        <translation>Signalé le {date}</translation>
    </message>
    <message>
        <source>Focus Mode</source>
        <translation>Mode de concentration</translation>
    </message>
    <message>
        <source>Focus mode: only the text is shown. Esc or F11 leaves it.</source>
        <translation>Mode de concentration&#xa0;: seul le texte s’affiche. Échap ou F11 le quitte.</translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Folded away</source>
        <translation>Replié</translation>
    </message>
    <message>
        <source>For which readers</source>
        <translation>Pour quels lecteurs</translation>
    </message>
    <message>
        <source>For {claim}</source>
        <translation>Pour {claim}</translation>
    </message>
    <message>
        <source>Form beside the Ledger</source>
        <translation>Formulaire à côté du registre</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Four or five words that nobody said together before are best.</source>
        <translation>Quatre ou cinq mots que personne n’a jamais associés sont préférables.</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From</source>
        <comment>who writes the memo</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>From</source>
        <comment>one snapshot to another</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>From “{name}”</source>
        <translation>De «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Give Greater Impact</source>
        <translation>Augmenter l’impact</translation>
    </message>
    <message>
        <source>Give Lesser Impact</source>
        <translation>Réduire l’impact</translation>
    </message>
    <message>
        <source>Give Reason</source>
        <translation>Donner la raison</translation>
    </message>
    <message>
        <source>Give Reason for Change</source>
        <translation>Donner la raison de la modification</translation>
    </message>
    <message>
        <source>Give Reason for Move</source>
        <translation>Donner la raison du déplacement</translation>
    </message>
    <message>
        <source>Give a day, such as 2026-11-20.</source>
        <translation>Indiquez un jour, tel que 2026-11-20.</translation>
    </message>
    <message>
        <source>Give a tag to add.</source>
        <translation>Indiquez une étiquette à ajouter.</translation>
    </message>
    <message>
        <source>Give actors a side, and each has a column here: where they stand on each issue, in what words, whether it is a red line, and as of when.</source>
        <translation>Donnez un camp aux acteurs, et chacun aura ici une colonne&#xa0;: sa position sur chaque question, en quels termes, s’il s’agit d’une ligne rouge, et à quelle date.</translation>
    </message>
    <message>
        <source>Give one name for the tag.</source>
        <translation>Indiquez un seul nom pour l’étiquette.</translation>
    </message>
    <message>
        <source>Give one word, without spaces.</source>
        <translation>Indiquez un seul mot, sans espaces.</translation>
    </message>
    <message>
        <source>Give scenarios the same name under “One of”, and only one of them can come true.</source>
        <translation>Donnez à des scénarios le même nom sous «&#x202f;L’un de&#x202f;», et un seul d’entre eux peut se réaliser.</translation>
    </message>
    <message>
        <source>Give the book this matrix (Ctrl+Return)</source>
        <translation>Donner cette matrice au cahier (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Give the words to mark.</source>
        <translation>Indiquez les mots à marquer.</translation>
    </message>
    <message>
        <source>Give {label} Evidence</source>
        <translation>Donner une preuve à {label}</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Glossary entries</source>
        <translation>Entrées du glossaire</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>Glossaire…</translation>
    </message>
    <message>
        <source>Go</source>
        <comment>menu</comment>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Go Back to a Backup</source>
        <translation>Revenir à une sauvegarde</translation>
    </message>
    <message>
        <source>Go Back to a Backup…</source>
        <translation>Revenir à une sauvegarde…</translation>
    </message>
    <message>
        <source>Go Back to {backup}</source>
        <translation>Revenir à {backup}</translation>
    </message>
    <message>
        <source>Go Back to “{name}”</source>
        <translation>Revenir à «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Go To</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Go To…</source>
        <translation>Aller à…</translation>
    </message>
    <message>
        <source>Go on there: what you are typing comes along.</source>
        <translation>Continuez là-bas&#xa0;: ce que vous saisissez vous suit.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Go to Citation</source>
        <translation>Aller à la citation</translation>
    </message>
    <message>
        <source>Go to Claim</source>
        <translation>Aller à l’affirmation</translation>
    </message>
    <message>
        <source>Go to Commitment</source>
        <translation>Aller à l’engagement</translation>
    </message>
    <message>
        <source>Go to Event</source>
        <translation>Aller à l’événement</translation>
    </message>
    <message>
        <source>Go to Evidence</source>
        <translation>Aller à la preuve</translation>
    </message>
    <message>
        <source>Go to Finding</source>
        <translation>Aller au constat</translation>
    </message>
    <message>
        <source>Go to Objective</source>
        <translation>Aller à l’objectif</translation>
    </message>
    <message>
        <source>Go to Page</source>
        <translation>Aller à la page</translation>
    </message>
    <message>
        <source>Go to Recommendation</source>
        <translation>Aller à la recommandation</translation>
    </message>
    <message>
        <source>Go to Risk</source>
        <translation>Aller au risque</translation>
    </message>
    <message>
        <source>Go to Scenario</source>
        <translation>Aller au scénario</translation>
    </message>
    <message>
        <source>Go to Talking Point</source>
        <translation>Aller à l’élément de langage</translation>
    </message>
    <message>
        <source>Go to Text</source>
        <translation>Aller au texte</translation>
    </message>
    <message>
        <source>Go to What Changed</source>
        <translation>Aller à ce qui a changé</translation>
    </message>
    <message>
        <source>Go to anything in the book</source>
        <translation>Aller à tout élément du cahier</translation>
    </message>
    <message>
        <source>Go to the Actors</source>
        <translation>Aller aux acteurs</translation>
    </message>
    <message>
        <source>Go to the Ledger</source>
        <translation>Aller au registre</translation>
    </message>
    <message>
        <source>Go to the Outline</source>
        <translation>Aller au plan</translation>
    </message>
    <message>
        <source>Go to where the acronym is first used (Return)</source>
        <translation>Aller à la première utilisation du sigle (Entrée)</translation>
    </message>
    <message>
        <source>Going back is an edit like others: Undo brings back what is here now.</source>
        <translation>Revenir en arrière est une modification comme les autres&#xa0;: Annuler rétablit ce qui est là maintenant.</translation>
    </message>
    <message>
        <source>Good: it is too long to be guessed, unless it is a known saying.</source>
        <translation>Bon&#xa0;: il est trop long pour être deviné, sauf s’il s’agit d’un dicton connu.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Cotation</translation>
    </message>
    <message>
        <source>Grade Passage</source>
        <translation>Coter le passage</translation>
    </message>
    <message>
        <source>Grade Source</source>
        <translation>Coter la source</translation>
    </message>
    <message>
        <source>Grade and standing</source>
        <translation>Cotation et validité</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Group by Age</source>
        <translation>Grouper par ancienneté</translation>
    </message>
    <message>
        <source>Group by Issue</source>
        <translation>Grouper par question</translation>
    </message>
    <message>
        <source>Group by Source</source>
        <translation>Grouper par source</translation>
    </message>
    <message>
        <source>Group by Status</source>
        <translation>Grouper par statut</translation>
    </message>
    <message>
        <source>Group findings</source>
        <translation>Grouper les constats</translation>
    </message>
    <message>
        <source>Group the claims</source>
        <translation>Grouper les affirmations</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Hardly noticed; nothing has to be done.</source>
        <translation>À peine perceptible&#x202f;; rien n’est à faire.</translation>
    </message>
    <message>
        <source>Have these words flagged again (Del)</source>
        <translation>Signaler de nouveau ces mots (Suppr)</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Hearing</source>
        <comment>type of source</comment>
        <translation>Audition</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>menu</comment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide Memo Header</source>
        <translation>Masquer l’en-tête du mémo</translation>
    </message>
    <message>
        <source>Hide Set-Aside Text</source>
        <translation>Masquer le texte mis de côté</translation>
    </message>
    <message>
        <source>Hide the letters of “{name}”</source>
        <translation>Masquer les lettres de «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>High Contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History of ratings</source>
        <translation>Historique des évaluations</translation>
    </message>
    <message>
        <source>Hold this passage for or against a claim</source>
        <translation>Retenir ce passage pour ou contre une affirmation</translation>
    </message>
    <message>
        <source>How firm it is, in one word</source>
        <translation>Son degré de certitude, en un mot</translation>
    </message>
    <message>
        <source>How likely something is and how sure we are of it are two things (ICD 203); give each a sentence.</source>
        <translation>La vraisemblance d’une chose et notre degré de certitude sont distincts (ICD 203)&#x202f;; donnez une phrase à chacun.</translation>
    </message>
    <message>
        <source>How the memo must be handled, at the head and foot of every page</source>
        <translation>Mention de protection du mémo, en haut et en bas de chaque page</translation>
    </message>
    <message>
        <source>How this claim, and what cites it, must be handled</source>
        <translation>Mention de protection de cette affirmation et de ce qui la cite</translation>
    </message>
    <message>
        <source>How this issue, and all below it, must be handled</source>
        <translation>Mention de protection de cette question et de tout ce qu’elle contient</translation>
    </message>
    <message>
        <source>How this risk must be handled</source>
        <translation>Mention de protection de ce risque</translation>
    </message>
    <message>
        <source>How this source, and what cites it, must be handled</source>
        <translation>Mention de protection de cette source et de ce qui la cite</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Comment rechercher</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Hongrois</translation>
    </message>
    <message>
        <source>I</source>
        <comment>a mark: inherent</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>I mean to share it all the same</source>
        <translation>Je veux néanmoins le partager</translation>
    </message>
    <message>
        <source>ICD 203, first row</source>
        <translation>ICD 203, première ligne</translation>
    </message>
    <message>
        <source>ICD 203, second row</source>
        <translation>ICD 203, deuxième ligne</translation>
    </message>
    <message>
        <source>IPCC</source>
        <translation>GIEC</translation>
    </message>
    <message>
        <source>ISO date</source>
        <translation>Date ISO</translation>
    </message>
    <message>
        <source>If or if not</source>
        <translation>Si ou sinon</translation>
    </message>
    <message>
        <source>If this password is lost, nobody can open the book any more, and there is no way round it. Keep the password where your office keeps such things.</source>
        <translation>Si ce mot de passe est perdu, plus personne ne peut ouvrir le cahier, et il n’existe aucun contournement. Conservez-le là où votre service conserve ce genre de choses.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Impact at least</source>
        <translation>Impact d’au moins</translation>
    </message>
    <message>
        <source>Impact at most</source>
        <translation>Impact d’au plus</translation>
    </message>
    <message>
        <source>Impact rises downwards, likelihood to the left.</source>
        <translation>L’impact croît vers le bas, la vraisemblance vers la gauche.</translation>
    </message>
    <message>
        <source>Impact rises downwards, likelihood to the right.</source>
        <translation>L’impact croît vers le bas, la vraisemblance vers la droite.</translation>
    </message>
    <message>
        <source>Impact rises upwards, likelihood to the left.</source>
        <translation>L’impact croît vers le haut, la vraisemblance vers la gauche.</translation>
    </message>
    <message>
        <source>Impact rises upwards, likelihood to the right.</source>
        <translation>L’impact croît vers le haut, la vraisemblance vers la droite.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>Import %n Source(s)</source>
        <translation>
            <numerusform>Importer %n source</numerusform>
            <numerusform>Importer %n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Annotations of “{title}”</source>
        <translation>Importer les annotations de «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>Import Annotations…</source>
        <translation>Importer des annotations…</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Import Folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Import New Version of “{title}”</source>
        <translation>Importer une nouvelle version de «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>Import New Version…</source>
        <translation>Importer une nouvelle version…</translation>
    </message>
    <message>
        <source>Import a file as the new version of this source</source>
        <translation>Importer un fichier comme nouvelle version de cette source</translation>
    </message>
    <message>
        <source>Import all files in a folder and in those inside it</source>
        <translation>Importer tous les fichiers d’un dossier et de ses sous-dossiers</translation>
    </message>
    <message>
        <source>Import “{title}”</source>
        <translation>Importer «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n source(s)</source>
        <translation>
            <numerusform>%n source importée</numerusform>
            <numerusform>%n sources importées</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported “{title}”</source>
        <translation>«&#x202f;{title}&#x202f;» importé</translation>
    </message>
    <message numerus="yes">
        <source>Importing %n file(s)</source>
        <translation>
            <numerusform>Importation de %n fichier</numerusform>
            <numerusform>Importation de %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing “{name}”</source>
        <translation>Importation de «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Improbable</source>
        <translation>Improbable</translation>
    </message>
    <message>
        <source>In</source>
        <comment>a book or journal</comment>
        <translation>Dans</translation>
    </message>
    <message>
        <source>In a citation: replacing it could break the citation</source>
        <translation>Dans une citation&#xa0;: un remplacement pourrait la rompre</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Dans un mois</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dans une semaine</translation>
    </message>
    <message>
        <source>In an address: replacing it could break the link</source>
        <translation>Dans une adresse&#xa0;: un remplacement pourrait rompre le lien</translation>
    </message>
    <message>
        <source>In the judgement: about its evidence, not about how likely it is</source>
        <translation>Dans le jugement&#xa0;: sur ses preuves, non sur sa vraisemblance</translation>
    </message>
    <message>
        <source>In the last 31 days</source>
        <translation>Ces 31 derniers jours</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>Ces 7 derniers jours</translation>
    </message>
    <message>
        <source>In the meeting</source>
        <translation>Pendant la réunion</translation>
    </message>
    <message>
        <source>In the new version these words run over text that was set aside.</source>
        <translation>Dans la nouvelle version, ces mots empiètent sur un texte mis de côté.</translation>
    </message>
    <message>
        <source>In the newer version {share} % of its words were found.</source>
        <translation>Dans la version plus récente, {share}&#x202f;% de ses mots ont été retrouvés.</translation>
    </message>
    <message>
        <source>In the template “{name}”, the key “{key}” {what}.</source>
        <translation>Dans le modèle «&#x202f;{name}&#x202f;», la clé «&#x202f;{key}&#x202f;» {what}.</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>Dans trois mois</translation>
    </message>
    <message>
        <source>In version {version} of the source, which is now at version {newest}.</source>
        <translation>Dans la version {version} de la source, qui en est maintenant à la version {newest}.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Formulation</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>En vos propres termes</translation>
    </message>
    <message>
        <source>Include the messages of errors, which may quote the book</source>
        <translation>Inclure les messages d’erreur, qui peuvent citer le cahier</translation>
    </message>
    <message>
        <source>Include the names and folders of books</source>
        <translation>Inclure les noms et dossiers des cahiers</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Indicator deleted.</source>
        <translation>Indicateur supprimé.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonésien</translation>
    </message>
    <message>
        <source>Information memo</source>
        <translation>Mémo d’information</translation>
    </message>
    <message>
        <source>Inherent</source>
        <translation>Inhérent</translation>
    </message>
    <message>
        <source>Inherent impact</source>
        <translation>Impact inhérent</translation>
    </message>
    <message>
        <source>Inherent likelihood</source>
        <translation>Vraisemblance inhérente</translation>
    </message>
    <message>
        <source>Insert List</source>
        <translation>Insérer la liste</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Interview</source>
        <comment>type of source</comment>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Is no longer there.</source>
        <translation>N’est plus là.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Issue</source>
        <comment>of a journal</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Issue of the claims listed</source>
        <translation>Question des affirmations listées</translation>
    </message>
    <message>
        <source>Issue of the risks shown</source>
        <translation>Question des risques affichés</translation>
    </message>
    <message>
        <source>Issue outline</source>
        <translation>Plan des questions</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Issues below</source>
        <translation>Questions en dessous</translation>
    </message>
    <message>
        <source>It has no {label}.</source>
        <translation>Cela n’a pas de {label}.</translation>
    </message>
    <message>
        <source>It is more than is tolerated; decide what is done about it, or who accepts it.</source>
        <translation>C’est plus que ce qui est toléré&#x202f;; décidez ce qui est fait, ou qui l’accepte.</translation>
    </message>
    <message>
        <source>It is no date such as 2025-10-28, 2025-10 or 2025.</source>
        <translation>Ce n’est pas une date telle que 2025-10-28, 2025-10 ou 2025.</translation>
    </message>
    <message>
        <source>It is no duration such as 90 days or 1 year.</source>
        <translation>Ce n’est pas une durée telle que 90 jours ou 1 an.</translation>
    </message>
    <message>
        <source>It is no longer in the book; take the whole of it back.</source>
        <translation>Cela n’est plus dans le cahier&#x202f;; reprenez le tout.</translation>
    </message>
    <message>
        <source>It is no number such as 25000000 or 1.5.</source>
        <translation>Ce n’est pas un nombre tel que 25000000 ou 1.5.</translation>
    </message>
    <message>
        <source>It is no step of {axis}, which are {words}.</source>
        <translation>Ce n’est pas un échelon de l’axe {axis}, dont les échelons sont&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>It is none of these: {choices}.</source>
        <translation>Ce n’est aucun de ceux-ci&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>It is not there any longer.</source>
        <translation>Cela n’est plus là.</translation>
    </message>
    <message>
        <source>It is rated beyond what is tolerated.</source>
        <translation>Son évaluation est au-delà de ce qui est toléré.</translation>
    </message>
    <message>
        <source>It is the only one of “{name}” so far.</source>
        <translation>C’est le seul de «&#x202f;{name}&#x202f;» pour l’instant.</translation>
    </message>
    <message>
        <source>It is there or it is not; decide for ours or for theirs.</source>
        <translation>C’est présent ou absent&#x202f;; choisissez le nôtre ou le leur.</translation>
    </message>
    <message>
        <source>It leans on a source that fell; look at it again and say what you decided.</source>
        <translation>Cela s’appuie sur une source invalidée&#x202f;; réexaminez-le et dites ce que vous avez décidé.</translation>
    </message>
    <message>
        <source>It may have been overtaken; look again, and give it a newer as-of date or the next.</source>
        <translation>Cela est peut-être dépassé&#x202f;; réexaminez-le, et donnez une date de référence plus récente ou la suite.</translation>
    </message>
    <message>
        <source>It may have been overtaken; look again, and give it a newer as-of date or what followed.</source>
        <translation>Cela est peut-être dépassé&#x202f;; réexaminez-le, et donnez une date de référence plus récente ou ce qui a suivi.</translation>
    </message>
    <message>
        <source>It quotes no words.</source>
        <translation>Aucun mot n’y est cité.</translation>
    </message>
    <message>
        <source>It waits for what does not come, or comes too late; mend the sequence or the dates.</source>
        <translation>Cela attend ce qui ne vient pas, ou vient trop tard&#x202f;; corrigez la séquence ou les dates.</translation>
    </message>
    <message>
        <source>It was decided already what becomes of {name}.</source>
        <translation>Le sort de {name} a déjà été décidé.</translation>
    </message>
    <message>
        <source>It was kept there.</source>
        <translation>Cela y a été conservé.</translation>
    </message>
    <message>
        <source>It was not found in the newer version.</source>
        <translation>Cela n’a pas été trouvé dans la version plus récente.</translation>
    </message>
    <message>
        <source>It was to be looked at again by then; look at it, and set the next date.</source>
        <translation>Cela devait être réexaminé d’ici là&#x202f;; réexaminez-le, et fixez la date suivante.</translation>
    </message>
    <message>
        <source>It will not be kept at this pace; ask why, or say what is expected instead.</source>
        <translation>À ce rythme, il ne sera pas tenu&#x202f;; demandez pourquoi, ou dites ce qui est attendu à la place.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Its day has passed; enter what was decided, or set another day.</source>
        <translation>Son jour est passé&#x202f;; saisissez ce qui a été décidé, ou fixez un autre jour.</translation>
    </message>
    <message>
        <source>Its publisher no longer stands by it; check what is said here, and cite another.</source>
        <translation>Son éditeur ne s’en porte plus garant&#x202f;; vérifiez ce qui est dit ici, et citez-en une autre.</translation>
    </message>
    <message>
        <source>Its publisher no longer stands by it; find other evidence, or withdraw the claim.</source>
        <translation>Son éditeur ne s’en porte plus garant&#x202f;; trouvez d’autres preuves, ou retirez l’affirmation.</translation>
    </message>
    <message>
        <source>Its readers get no more than that; shorten it, or choose another template.</source>
        <translation>Ses lecteurs n’en reçoivent pas davantage&#x202f;; raccourcissez-le, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Its reason</source>
        <translation>Sa raison</translation>
    </message>
    <message>
        <source>Its sign has shown since it was last rated; rate it again, or say why it stays.</source>
        <translation>Son signe est apparu depuis la dernière évaluation&#x202f;; évaluez-le de nouveau, ou dites pourquoi elle reste.</translation>
    </message>
    <message>
        <source>Its source has a newer version; review where these words went.</source>
        <translation>Sa source a une version plus récente&#x202f;; examinez où ces mots sont passés.</translation>
    </message>
    <message>
        <source>Its window closes soon; see that it is extended, replaced or let go on purpose.</source>
        <translation>Sa période s’achève bientôt&#x202f;; veillez à ce qu’il soit prolongé, remplacé ou abandonné à dessein.</translation>
    </message>
    <message>
        <source>Its window is over, and yet it stands; say what came of it, or give it another end.</source>
        <translation>Sa période est passée, et pourtant il tient&#x202f;; dites ce qu’il en est advenu, ou donnez une autre fin.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Join a Book</source>
        <translation>Rejoindre un cahier</translation>
    </message>
    <message>
        <source>Join a Shared Book…</source>
        <translation>Rejoindre un cahier partagé…</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Rejoindre…</translation>
    </message>
    <message>
        <source>Journal article</source>
        <comment>type of source</comment>
        <translation>Article de revue</translation>
    </message>
    <message>
        <source>Journal, newspaper or book</source>
        <translation>Revue, journal ou livre</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>verb</comment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep Both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Keep One of Two</source>
        <translation>Garder l’une des deux</translation>
    </message>
    <message>
        <source>Keep Passage in Old Version</source>
        <translation>Garder le passage dans l’ancienne version</translation>
    </message>
    <message>
        <source>Keep Second</source>
        <translation>Garder la seconde</translation>
    </message>
    <message>
        <source>Keep This Book’s</source>
        <translation>Garder la version de ce cahier</translation>
    </message>
    <message>
        <source>Keep both paragraphs of a text, one after the other</source>
        <translation>Garder les deux paragraphes d’un texte, l’un après l’autre</translation>
    </message>
    <message>
        <source>Keep both, and remember that they are no duplicates</source>
        <translation>Garder les deux, et retenir que ce ne sont pas des doublons</translation>
    </message>
    <message>
        <source>Keep in Old</source>
        <translation>Garder dans l’ancienne</translation>
    </message>
    <message>
        <source>Keep it where it is, or mark its place in the new text by hand.</source>
        <translation>Laissez-le où il est, ou marquez à la main sa place dans le nouveau texte.</translation>
    </message>
    <message>
        <source>Keep the Book</source>
        <translation>Garder le cahier</translation>
    </message>
    <message>
        <source>Keep the reason with the change</source>
        <translation>Garder la raison avec la modification</translation>
    </message>
    <message>
        <source>Keep the reason with the change (Enter)</source>
        <translation>Garder la raison avec la modification (Entrée)</translation>
    </message>
    <message>
        <source>Keep the reason with the move (Enter)</source>
        <translation>Garder la raison avec le déplacement (Entrée)</translation>
    </message>
    <message>
        <source>Keep the search and its filters under a name</source>
        <translation>Garder la recherche et ses filtres sous un nom</translation>
    </message>
    <message>
        <source>Kept #{number} in version {version}</source>
        <translation>#{number} gardé dans la version {version}</translation>
    </message>
    <message>
        <source>Kept both paragraphs</source>
        <translation>Les deux paragraphes ont été gardés</translation>
    </message>
    <message>
        <source>Kept the first</source>
        <translation>La première a été gardée</translation>
    </message>
    <message>
        <source>Kept the second</source>
        <translation>La seconde a été gardée</translation>
    </message>
    <message>
        <source>Kept what this book says</source>
        <translation>Ce que dit ce cahier a été gardé</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>keyboard</comment>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Key of the matrix</source>
        <translation>Légende de la matrice</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kinds of suggestions</source>
        <translation>Types de suggestions</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of Spelling</source>
        <translation>Langue de l’orthographe</translation>
    </message>
    <message>
        <source>Language of spelling</source>
        <translation>Langue de l’orthographe</translation>
    </message>
    <message>
        <source>Language of spelling: {language}</source>
        <translation>Langue de l’orthographe&#xa0;: {language}</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Langue&#xa0;: {language}</translation>
    </message>
    <message>
        <source>Larger Pages</source>
        <translation>Pages plus grandes</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Last memo: {memo}</source>
        <translation>Dernier mémo&#xa0;: {memo}</translation>
    </message>
    <message>
        <source>Last moves</source>
        <translation>Derniers déplacements</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu en dernier</translation>
    </message>
    <message>
        <source>Lay Out Sections</source>
        <translation>Disposer les sections</translation>
    </message>
    <message>
        <source>Leave Passage</source>
        <translation>Laisser le passage</translation>
    </message>
    <message>
        <source>Leave it as this book has it</source>
        <translation>Le laisser tel que ce cahier l’a</translation>
    </message>
    <message>
        <source>Leave it in the older text</source>
        <translation>Le laisser dans l’ancien texte</translation>
    </message>
    <message>
        <source>Leave the Team</source>
        <translation>Quitter l’équipe</translation>
    </message>
    <message>
        <source>Leave this out of the text again</source>
        <translation>Exclure de nouveau ceci du texte</translation>
    </message>
    <message>
        <source>Leave without a reason</source>
        <translation>Laisser sans raison</translation>
    </message>
    <message>
        <source>Leave without a reason (Esc)</source>
        <translation>Laisser sans raison (Échap)</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Legal case</source>
        <comment>type of source</comment>
        <translation>Affaire judiciaire</translation>
    </message>
    <message>
        <source>Legislation</source>
        <comment>type of source</comment>
        <translation>Législation</translation>
    </message>
    <message>
        <source>Length: {counts}</source>
        <translation>Longueur&#xa0;: {counts}</translation>
    </message>
    <message>
        <source>Let the passage be at the proposed place</source>
        <translation>Laisser le passage à l’emplacement proposé</translation>
    </message>
    <message>
        <source>Let the selected words be the passage (Enter)</source>
        <translation>Faire des mots sélectionnés le passage (Entrée)</translation>
    </message>
    <message>
        <source>Let “{title}” Stand</source>
        <translation>Rétablir la validité de «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Letter or mail</source>
        <comment>type of source</comment>
        <translation>Lettre ou courriel</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Lies in {place} and is worked on here.</source>
        <translation>Se trouve dans {place} et est travaillé ici.</translation>
    </message>
    <message>
        <source>Lies in {place} and is worked on here; published {time}.</source>
        <translation>Se trouve dans {place} et est travaillé ici&#x202f;; publié à {time}.</translation>
    </message>
    <message>
        <source>Lies in {place} and is worked on here; the last edits are yet to be published.</source>
        <translation>Se trouve dans {place} et est travaillé ici&#x202f;; les dernières modifications restent à publier.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light or Dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Like the Desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Like the Memo ({language})</source>
        <translation>Comme le mémo ({language})</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Vraisemblance</translation>
    </message>
    <message>
        <source>Likelihood at least</source>
        <translation>Vraisemblance d’au moins</translation>
    </message>
    <message>
        <source>Likelihood at most</source>
        <translation>Vraisemblance d’au plus</translation>
    </message>
    <message>
        <source>Likelihood changed to {after}.</source>
        <translation>Vraisemblance changée en {after}.</translation>
    </message>
    <message>
        <source>Likelihood changed.</source>
        <translation>Vraisemblance changée.</translation>
    </message>
    <message>
        <source>Likelihood goes across</source>
        <translation>La vraisemblance va en largeur</translation>
    </message>
    <message>
        <source>Likelihood goes across, impact up or down</source>
        <translation>La vraisemblance va en largeur, l’impact en hauteur</translation>
    </message>
    <message>
        <source>Likelihood in words</source>
        <translation>Vraisemblance en toutes lettres</translation>
    </message>
    <message>
        <source>Likelihood in your own words</source>
        <translation>Vraisemblance en vos propres termes</translation>
    </message>
    <message>
        <source>Likelihood rises downwards, impact to the left.</source>
        <translation>La vraisemblance croît vers le bas, l’impact vers la gauche.</translation>
    </message>
    <message>
        <source>Likelihood rises downwards, impact to the right.</source>
        <translation>La vraisemblance croît vers le bas, l’impact vers la droite.</translation>
    </message>
    <message>
        <source>Likelihood rises upwards, impact to the left.</source>
        <translation>La vraisemblance croît vers le haut, l’impact vers la gauche.</translation>
    </message>
    <message>
        <source>Likelihood rises upwards, impact to the right.</source>
        <translation>La vraisemblance croît vers le haut, l’impact vers la droite.</translation>
    </message>
    <message>
        <source>Likelihood, by which scale</source>
        <translation>Vraisemblance, selon quelle échelle</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Link nothing (Esc)</source>
        <translation>Ne rien lier (Échap)</translation>
    </message>
    <message>
        <source>Linked risks</source>
        <translation>Risques liés</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List all suggestions</source>
        <translation>Lister toutes les suggestions</translation>
    </message>
    <message>
        <source>List no changes</source>
        <translation>Ne lister aucun changement</translation>
    </message>
    <message>
        <source>List suggestions of this kind: {kind}</source>
        <translation>Lister les suggestions de ce type&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>List the risks that are rated beyond what is tolerated</source>
        <translation>Lister les risques évalués au-delà de ce qui est toléré</translation>
    </message>
    <message>
        <source>Listed: {understood}</source>
        <translation>Listé&#xa0;: {understood}</translation>
    </message>
    <message>
        <source>Listed: {words}</source>
        <translation>Listé&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Load</source>
        <comment>verb</comment>
        <translation>Charger</translation>
    </message>
    <message numerus="yes">
        <source>Load %n Actor(s)</source>
        <translation>
            <numerusform>Charger %n acteur</numerusform>
            <numerusform>Charger %n acteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %n Commitment(s)</source>
        <translation>
            <numerusform>Charger %n engagement</numerusform>
            <numerusform>Charger %n engagements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %n Event(s)</source>
        <translation>
            <numerusform>Charger %n événement</numerusform>
            <numerusform>Charger %n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %n Objective(s)</source>
        <translation>
            <numerusform>Charger %n objectif</numerusform>
            <numerusform>Charger %n objectifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %n Position(s)</source>
        <translation>
            <numerusform>Charger %n position</numerusform>
            <numerusform>Charger %n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %n Recommendation(s)</source>
        <translation>
            <numerusform>Charger %n recommandation</numerusform>
            <numerusform>Charger %n recommandations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %n Risk(s)</source>
        <translation>
            <numerusform>Charger %n risque</numerusform>
            <numerusform>Charger %n risques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %n Scenario(s)</source>
        <translation>
            <numerusform>Charger %n scénario</numerusform>
            <numerusform>Charger %n scénarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %n Talking Point(s)</source>
        <translation>
            <numerusform>Charger %n élément de langage</numerusform>
            <numerusform>Charger %n éléments de langage</numerusform>
        </translation>
    </message>
    <message>
        <source>Load Table</source>
        <translation>Charger un tableau</translation>
    </message>
    <message>
        <source>Load Table…</source>
        <translation>Charger un tableau…</translation>
    </message>
    <message>
        <source>Load “{name}”</source>
        <translation>Charger «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Lock After %n Minute(s)</source>
        <translation>
            <numerusform>Verrouiller après %n minute</numerusform>
            <numerusform>Verrouiller après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock After 1 Hour</source>
        <translation>Verrouiller après 1 heure</translation>
    </message>
    <message>
        <source>Lock When Nobody Is There</source>
        <translation>Verrouiller en cas d’absence</translation>
    </message>
    <message>
        <source>Lock the Book</source>
        <translation>Verrouiller le cahier</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Log Progress of {label}</source>
        <translation>Consigner l’avancement de {label}</translation>
    </message>
    <message>
        <source>Log entries</source>
        <translation>Entrées du journal</translation>
    </message>
    <message>
        <source>Log entry</source>
        <translation>Entrée du journal</translation>
    </message>
    <message>
        <source>Log entry deleted.</source>
        <translation>Entrée du journal supprimée.</translation>
    </message>
    <message>
        <source>Look at each of them, beside both versions</source>
        <translation>Les examiner un à un, à côté des deux versions</translation>
    </message>
    <message>
        <source>Looking for Suggestions…</source>
        <translation>Recherche de suggestions…</translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation>Recherche de sauvegardes</translation>
    </message>
    <message>
        <source>Looking for copies</source>
        <translation>Recherche de copies</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Recherche de doublons</translation>
    </message>
    <message>
        <source>Looking for sources that look alike…</source>
        <translation>Recherche de sources qui se ressemblent…</translation>
    </message>
    <message>
        <source>Looking for suggestions</source>
        <translation>Recherche de suggestions</translation>
    </message>
    <message>
        <source>Looking for what is left out</source>
        <translation>Recherche de ce qui est omis</translation>
    </message>
    <message>
        <source>Looking for what the text suggests…</source>
        <translation>Recherche de ce que le texte suggère…</translation>
    </message>
    <message>
        <source>Looks for {query}</source>
        <translation>Recherche {query}</translation>
    </message>
    <message>
        <source>Lowest corner</source>
        <translation>Coin le plus bas</translation>
    </message>
    <message>
        <source>Made it a newer version</source>
        <translation>La seconde est devenue une version plus récente</translation>
    </message>
    <message>
        <source>Made {claim}</source>
        <translation>{claim} créée</translation>
    </message>
    <message>
        <source>Magazine article</source>
        <comment>type of source</comment>
        <translation>Article de magazine</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Majeur</translation>
    </message>
    <message>
        <source>Make Less Likely</source>
        <translation>Rendre moins probable</translation>
    </message>
    <message>
        <source>Make Likelier</source>
        <translation>Rendre plus probable</translation>
    </message>
    <message>
        <source>Make a Claim…</source>
        <translation>Créer une affirmation…</translation>
    </message>
    <message>
        <source>Make a Support File</source>
        <translation>Créer un fichier d’assistance</translation>
    </message>
    <message>
        <source>Make a Support File…</source>
        <translation>Créer un fichier d’assistance…</translation>
    </message>
    <message>
        <source>Make a claim of this passage, or of the selected words</source>
        <translation>Faire une affirmation de ce passage ou des mots sélectionnés</translation>
    </message>
    <message>
        <source>Make a file of your own for a book that your team shares through a PostgreSQL server.</source>
        <translation>Créer votre propre fichier pour un cahier que votre équipe partage par un serveur PostgreSQL.</translation>
    </message>
    <message>
        <source>Make all that is set aside part of the text again</source>
        <translation>Réintégrer au texte tout ce qui est mis de côté</translation>
    </message>
    <message>
        <source>Make no claim (Esc)</source>
        <translation>Ne pas créer d’affirmation (Échap)</translation>
    </message>
    <message>
        <source>Make the chosen field or paragraph as it was</source>
        <translation>Remettre le champ ou le paragraphe choisi dans son état antérieur</translation>
    </message>
    <message>
        <source>Make the chosen records as they were, with what belongs to them</source>
        <translation>Remettre les fiches choisies dans leur état antérieur, avec ce qui en dépend</translation>
    </message>
    <message>
        <source>Make the claim first, then say which claim superseded it.</source>
        <translation>Créez d’abord l’affirmation, puis dites laquelle l’a remplacée.</translation>
    </message>
    <message>
        <source>Make the second the newer version of the first; passages are found in it again</source>
        <translation>Faire de la seconde la version plus récente de la première&#x202f;; ses passages y sont recherchés</translation>
    </message>
    <message>
        <source>Make the whole book as it was; this can be undone</source>
        <translation>Remettre tout le cahier dans son état antérieur&#x202f;; cela peut être annulé</translation>
    </message>
    <message>
        <source>Make this part of the text again</source>
        <translation>Réintégrer cette partie au texte</translation>
    </message>
    <message>
        <source>Make what was copied a source</source>
        <translation>Faire une source de ce qui a été copié</translation>
    </message>
    <message>
        <source>Making the memo</source>
        <translation>Création du mémo</translation>
    </message>
    <message>
        <source>Making this memo takes long: open the Memo to see its pages</source>
        <translation>La création de ce mémo prend du temps&#xa0;: ouvrez Mémo pour en voir les pages</translation>
    </message>
    <message>
        <source>Manage Tags…</source>
        <translation>Gérer les étiquettes…</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Mark Corrected</source>
        <translation>Marquer comme corrigée</translation>
    </message>
    <message numerus="yes">
        <source>Mark Corrected and Flag %n</source>
        <translation>
            <numerusform>Marquer comme corrigée et signaler %n élément</numerusform>
            <numerusform>Marquer comme corrigée et signaler %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark Flag as Reviewed…</source>
        <translation>Marquer le signalement comme examiné…</translation>
    </message>
    <message>
        <source>Mark Passage</source>
        <translation>Marquer un passage</translation>
    </message>
    <message>
        <source>Mark Place by Hand…</source>
        <translation>Marquer l’emplacement à la main…</translation>
    </message>
    <message>
        <source>Mark Withdrawn</source>
        <translation>Marquer comme retirée</translation>
    </message>
    <message numerus="yes">
        <source>Mark Withdrawn and Flag %n</source>
        <translation>
            <numerusform>Marquer comme retirée et signaler %n élément</numerusform>
            <numerusform>Marquer comme retirée et signaler %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Marquer comme examiné</translation>
    </message>
    <message>
        <source>Mark by Hand…</source>
        <translation>Marquer à la main…</translation>
    </message>
    <message>
        <source>Mark in Blue</source>
        <translation>Marquer en bleu</translation>
    </message>
    <message>
        <source>Mark in Green</source>
        <translation>Marquer en vert</translation>
    </message>
    <message>
        <source>Mark in Violet</source>
        <translation>Marquer en violet</translation>
    </message>
    <message>
        <source>Mark in Yellow</source>
        <translation>Marquer en jaune</translation>
    </message>
    <message>
        <source>Mark in it what a Web Annotation file marks</source>
        <translation>Y marquer ce que marque un fichier Web Annotation</translation>
    </message>
    <message>
        <source>Mark “{title}” Corrected</source>
        <translation>Marquer «&#x202f;{title}&#x202f;» comme corrigée</translation>
    </message>
    <message>
        <source>Mark “{title}” Withdrawn</source>
        <translation>Marquer «&#x202f;{title}&#x202f;» comme retirée</translation>
    </message>
    <message>
        <source>Mark “{title}” {marking}</source>
        <translation>Donner à «&#x202f;{title}&#x202f;» la mention {marking}</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marked #{number} by hand</source>
        <translation>#{number} marqué à la main</translation>
    </message>
    <message>
        <source>Marked in version {version}</source>
        <translation>Marqué dans la version {version}</translation>
    </message>
    <message numerus="yes">
        <source>Marked “{title}” corrected; flagged %n to review</source>
        <translation>
            <numerusform>«&#x202f;{title}&#x202f;» marquée comme corrigée&#x202f;; %n élément signalé pour réexamen</numerusform>
            <numerusform>«&#x202f;{title}&#x202f;» marquée comme corrigée&#x202f;; %n éléments signalés pour réexamen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked “{title}” withdrawn; flagged %n to review</source>
        <translation>
            <numerusform>«&#x202f;{title}&#x202f;» marquée comme retirée&#x202f;; %n élément signalé pour réexamen</numerusform>
            <numerusform>«&#x202f;{title}&#x202f;» marquée comme retirée&#x202f;; %n éléments signalés pour réexamen</numerusform>
        </translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Match Case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>Matrices</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Matrix Settings</source>
        <translation>Réglages de la matrice</translation>
    </message>
    <message>
        <source>Matrix Settings…</source>
        <translation>Réglages de la matrice…</translation>
    </message>
    <message>
        <source>Matrix as it will be</source>
        <translation>La matrice telle qu’elle sera</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>Peut être</translation>
    </message>
    <message>
        <source>Means</source>
        <comment>what a word means</comment>
        <translation>Signifie</translation>
    </message>
    <message>
        <source>Meeting brief</source>
        <translation>Note d’entretien</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Mémo</translation>
    </message>
    <message>
        <source>Memo header</source>
        <translation>En-tête du mémo</translation>
    </message>
    <message>
        <source>Memo headers</source>
        <translation>En-têtes de mémo</translation>
    </message>
    <message>
        <source>Menus, links and notices of the page</source>
        <translation>Menus, liens et avis de la page</translation>
    </message>
    <message>
        <source>Merge Another Copy</source>
        <translation>Fusionner une autre copie</translation>
    </message>
    <message>
        <source>Merge Another Copy of This Book</source>
        <translation>Fusionner une autre copie de ce cahier</translation>
    </message>
    <message>
        <source>Merge Another Copy…</source>
        <translation>Fusionner une autre copie…</translation>
    </message>
    <message>
        <source>Merge It…</source>
        <translation>La fusionner…</translation>
    </message>
    <message>
        <source>Merge “{name}”</source>
        <translation>Fusionner «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>Merged “{name}”: {changes}.</source>
        <translation>«&#x202f;{name}&#x202f;» fusionné&#xa0;: {changes}.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Merging {name}</source>
        <translation>Fusion de {name}</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Mineur</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Modéré</translation>
    </message>
    <message>
        <source>More about templates, and what changed</source>
        <translation>Plus sur les modèles et sur ce qui a changé</translation>
    </message>
    <message>
        <source>More about the matrix</source>
        <translation>Plus sur la matrice</translation>
    </message>
    <message>
        <source>Move Current Ratings</source>
        <translation>Déplacer les évaluations actuelles</translation>
    </message>
    <message>
        <source>Move Date Earlier</source>
        <translation>Avancer la date</translation>
    </message>
    <message>
        <source>Move Date Later</source>
        <translation>Reculer la date</translation>
    </message>
    <message>
        <source>Move End Earlier</source>
        <translation>Avancer la fin</translation>
    </message>
    <message>
        <source>Move End Later</source>
        <translation>Reculer la fin</translation>
    </message>
    <message>
        <source>Move Inherent Ratings</source>
        <translation>Déplacer les évaluations inhérentes</translation>
    </message>
    <message>
        <source>Move Issue</source>
        <translation>Déplacer la question</translation>
    </message>
    <message>
        <source>Move Issue Down</source>
        <translation>Descendre la question</translation>
    </message>
    <message>
        <source>Move Issue Up</source>
        <translation>Monter la question</translation>
    </message>
    <message>
        <source>Move Passage</source>
        <translation>Déplacer le passage</translation>
    </message>
    <message>
        <source>Move Start Earlier</source>
        <translation>Avancer le début</translation>
    </message>
    <message>
        <source>Move Start Later</source>
        <translation>Reculer le début</translation>
    </message>
    <message>
        <source>Move Target Ratings</source>
        <translation>Déplacer les évaluations cibles</translation>
    </message>
    <message>
        <source>Move {label} on Timeline</source>
        <translation>Déplacer {label} sur la frise</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Moved #{number}</source>
        <translation>#{number} déplacé</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n passage(s)</source>
        <translation>
            <numerusform>%n passage déplacé</numerusform>
            <numerusform>%n passages déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n risk(s)</source>
        <translation>
            <numerusform>%n risque déplacé</numerusform>
            <numerusform>%n risques déplacés</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved {label}</source>
        <translation>Déplacement de {label}</translation>
    </message>
    <message>
        <source>Moved {number}</source>
        <translation>Déplacement de {number}</translation>
    </message>
    <message>
        <source>Moved, in the same words</source>
        <translation>Déplacé, dans les mêmes termes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name Speaker</source>
        <translation>Nommer l’orateur</translation>
    </message>
    <message>
        <source>Name no passage ({field})</source>
        <translation>Ne désigner aucun passage ({field})</translation>
    </message>
    <message>
        <source>Name of an image file</source>
        <translation>Nom d’un fichier image</translation>
    </message>
    <message>
        <source>Named in</source>
        <translation>Nommé dans</translation>
    </message>
    <message>
        <source>Narrow the Range from Greater Impact</source>
        <translation>Resserrer la fourchette du côté de l’impact fort</translation>
    </message>
    <message>
        <source>Narrow the Range from Higher Likelihood</source>
        <translation>Resserrer la fourchette du côté de la vraisemblance forte</translation>
    </message>
    <message>
        <source>Narrow the Range from Lesser Impact</source>
        <translation>Resserrer la fourchette du côté de l’impact faible</translation>
    </message>
    <message>
        <source>Narrow the Range from Lower Likelihood</source>
        <translation>Resserrer la fourchette du côté de la vraisemblance faible</translation>
    </message>
    <message>
        <source>Negligible</source>
        <translation>Négligeable</translation>
    </message>
    <message>
        <source>Never Lock by Itself</source>
        <translation>Ne jamais verrouiller automatiquement</translation>
    </message>
    <message>
        <source>New Book…</source>
        <translation>Nouveau cahier…</translation>
    </message>
    <message>
        <source>New Claim</source>
        <translation>Nouvelle affirmation</translation>
    </message>
    <message>
        <source>New Collection…</source>
        <translation>Nouvelle collection…</translation>
    </message>
    <message>
        <source>New Issue</source>
        <translation>Nouvelle question</translation>
    </message>
    <message>
        <source>New Issue After</source>
        <translation>Nouvelle question après</translation>
    </message>
    <message>
        <source>New Issue Inside</source>
        <translation>Nouvelle question à l’intérieur</translation>
    </message>
    <message>
        <source>New Risk</source>
        <translation>Nouveau risque</translation>
    </message>
    <message>
        <source>New Risk in the Register</source>
        <translation>Nouveau risque dans le registre</translation>
    </message>
    <message>
        <source>New Versions</source>
        <translation>Nouvelles versions</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Nouvel acteur</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Nouveau cahier</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Nouvelle affirmation</translation>
    </message>
    <message>
        <source>New claim from {passage}</source>
        <translation>Nouvelle affirmation à partir de {passage}</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message numerus="yes">
        <source>New collection of %n source(s)</source>
        <translation>
            <numerusform>Nouvelle collection de %n source</numerusform>
            <numerusform>Nouvelle collection de %n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>Nouvel engagement</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>Nouvelle question</translation>
    </message>
    <message>
        <source>New objective</source>
        <translation>Nouvel objectif</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>Nouvelle position</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>Nouvelle recommandation</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>Nouveau risque</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nouveau scénario</translation>
    </message>
    <message>
        <source>New talking point</source>
        <translation>Nouvel élément de langage</translation>
    </message>
    <message>
        <source>New: {row}.</source>
        <translation>Nouveau&#xa0;: {row}.</translation>
    </message>
    <message>
        <source>Newer Version</source>
        <translation>Version plus récente</translation>
    </message>
    <message>
        <source>Newspaper article</source>
        <comment>type of source</comment>
        <translation>Article de journal</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Suivant (Entrée)</translation>
    </message>
    <message>
        <source>Next Change of Text</source>
        <translation>Modification suivante du texte</translation>
    </message>
    <message>
        <source>Next Hit</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Next Misspelling</source>
        <translation>Faute suivante</translation>
    </message>
    <message>
        <source>Next Pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Next Passage</source>
        <translation>Passage suivant</translation>
    </message>
    <message>
        <source>No Groups</source>
        <translation>Aucun groupe</translation>
    </message>
    <message>
        <source>No Suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>No actor is like that</source>
        <translation>Aucun acteur ne correspond</translation>
    </message>
    <message>
        <source>No actors yet</source>
        <translation>Pas encore d’acteurs</translation>
    </message>
    <message>
        <source>No backup of “{name}” could be kept: {reason}.</source>
        <translation>Aucune sauvegarde de «&#x202f;{name}&#x202f;» n’a pu être conservée&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Pas encore de sauvegardes</translation>
    </message>
    <message>
        <source>No books yet</source>
        <translation>Pas encore de cahiers</translation>
    </message>
    <message>
        <source>No bundled font has {characters}; the memo shows a box instead.</source>
        <translation>Aucune police fournie n’a {characters}&#x202f;; le mémo affiche un carré à la place.</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Aucune catégorie</translation>
    </message>
    <message>
        <source>No claim has these words</source>
        <translation>Aucune affirmation n’a ces mots</translation>
    </message>
    <message>
        <source>No claim is like that</source>
        <translation>Aucune affirmation ne correspond</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>Pas encore d’affirmations</translation>
    </message>
    <message>
        <source>No column gives the {fields} of the {records}; its columns are {headers}.</source>
        <translation>Aucune colonne ne donne, pour {records}&#xa0;: {fields}&#x202f;; ses colonnes sont {headers}.</translation>
    </message>
    <message>
        <source>No column of the sheet “{sheet}” gives the {fields} of the {records}; its columns are {headers}.</source>
        <translation>Aucune colonne de la feuille «&#x202f;{sheet}&#x202f;» ne donne, pour {records}&#xa0;: {fields}&#x202f;; ses colonnes sont {headers}.</translation>
    </message>
    <message>
        <source>No commitment is like that</source>
        <translation>Aucun engagement ne correspond</translation>
    </message>
    <message>
        <source>No commitments yet</source>
        <translation>Pas encore d’engagements</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Pas encore de date</translation>
    </message>
    <message>
        <source>No duplicate of</source>
        <translation>N’est pas un doublon de</translation>
    </message>
    <message>
        <source>No event is like that</source>
        <translation>Aucun événement ne correspond</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Pas encore d’événements</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>Pas encore de preuves</translation>
    </message>
    <message>
        <source>No issue</source>
        <translation>Aucune question</translation>
    </message>
    <message>
        <source>No issue is open to write in, so the list was copied.</source>
        <translation>Aucune question n’est ouverte en écriture&#x202f;; la liste a donc été copiée.</translation>
    </message>
    <message>
        <source>No likelihood</source>
        <translation>Aucune vraisemblance</translation>
    </message>
    <message>
        <source>No line is drawn of what is tolerated.</source>
        <translation>Aucune limite de ce qui est toléré n’est tracée.</translation>
    </message>
    <message>
        <source>No longer derived from {name}</source>
        <translation>Ne dérive plus de {name}</translation>
    </message>
    <message>
        <source>No longer listed: {row}.</source>
        <translation>N’est plus listé&#xa0;: {row}.</translation>
    </message>
    <message>
        <source>No longer move the line (Esc)</source>
        <translation>Ne plus déplacer la limite (Échap)</translation>
    </message>
    <message>
        <source>No memo was exported from this book yet; give a date instead.</source>
        <translation>Aucun mémo n’a encore été exporté de ce cahier&#x202f;; indiquez plutôt une date.</translation>
    </message>
    <message>
        <source>No objective is like that</source>
        <translation>Aucun objectif ne correspond</translation>
    </message>
    <message>
        <source>No objectives yet</source>
        <translation>Pas encore d’objectifs</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Sans responsable</translation>
    </message>
    <message>
        <source>No passage</source>
        <translation>Aucun passage</translation>
    </message>
    <message>
        <source>No passage is cited for the quotation.</source>
        <translation>Aucun passage n’est cité pour la citation.</translation>
    </message>
    <message>
        <source>No passage of it waits for a decision.</source>
        <translation>Aucun de ses passages n’attend de décision.</translation>
    </message>
    <message>
        <source>No passage waits for a decision</source>
        <translation>Aucun passage n’attend de décision</translation>
    </message>
    <message>
        <source>No place of the newer text is like it.</source>
        <translation>Aucun endroit du texte plus récent n’y ressemble.</translation>
    </message>
    <message>
        <source>No positions yet</source>
        <translation>Pas encore de positions</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Aucune raison donnée</translation>
    </message>
    <message>
        <source>No recommendation is like that</source>
        <translation>Aucune recommandation ne correspond</translation>
    </message>
    <message>
        <source>No recommendations yet</source>
        <translation>Pas encore de recommandations</translation>
    </message>
    <message>
        <source>No risk is as the filter asks</source>
        <translation>Aucun risque ne répond au filtre</translation>
    </message>
    <message>
        <source>No risks yet</source>
        <translation>Pas encore de risques</translation>
    </message>
    <message>
        <source>No scenario is like that</source>
        <translation>Aucun scénario ne correspond</translation>
    </message>
    <message>
        <source>No scenarios yet</source>
        <translation>Pas encore de scénarios</translation>
    </message>
    <message>
        <source>No side</source>
        <translation>Aucun camp</translation>
    </message>
    <message>
        <source>No snapshot yet</source>
        <translation>Pas encore d’instantané</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Aucune source</translation>
    </message>
    <message>
        <source>No source bears a tag yet. Select sources and press Ctrl+T to tag them.</source>
        <translation>Aucune source n’a encore d’étiquette. Sélectionnez des sources et appuyez sur Ctrl+T pour les étiqueter.</translation>
    </message>
    <message>
        <source>No source in this book has the key {key}.</source>
        <translation>Aucune source de ce cahier n’a la clé {key}.</translation>
    </message>
    <message>
        <source>No source is like that.</source>
        <translation>Aucune source ne correspond.</translation>
    </message>
    <message>
        <source>No source, passage or claim has “{typed}”.</source>
        <translation>Aucune source, aucun passage ni aucune affirmation ne contient «&#x202f;{typed}&#x202f;».</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Pas encore de sources</translation>
    </message>
    <message>
        <source>No table of a book could be found in this file; go back to a backup.</source>
        <translation>Aucune table d’un cahier n’a été trouvée dans ce fichier&#x202f;; revenez à une sauvegarde.</translation>
    </message>
    <message>
        <source>No talking point is like that</source>
        <translation>Aucun élément de langage ne correspond</translation>
    </message>
    <message>
        <source>No talking points yet</source>
        <translation>Pas encore d’éléments de langage</translation>
    </message>
    <message>
        <source>No two bands can have the same word (bands).</source>
        <translation>Deux zones ne peuvent avoir le même mot (zones).</translation>
    </message>
    <message>
        <source>No two sources look alike</source>
        <translation>Aucune source ne ressemble à une autre</translation>
    </message>
    <message>
        <source>No two steps can have the same word ({axis}).</source>
        <translation>Deux échelons ne peuvent avoir le même mot ({axis}).</translation>
    </message>
    <message>
        <source>No words yet. Add one here, or from the menu of a misspelling.</source>
        <translation>Pas encore de mots. Ajoutez-en un ici, ou depuis le menu d’une faute.</translation>
    </message>
    <message>
        <source>Nobody answers for it; name who does.</source>
        <translation>Personne n’en répond&#x202f;; nommez qui en répond.</translation>
    </message>
    <message>
        <source>Nobody can check what it says; cite what it rests on.</source>
        <translation>Personne ne peut vérifier ce qui est dit&#x202f;; citez ce sur quoi cela repose.</translation>
    </message>
    <message>
        <source>Nobody can say how it compares with others; rate it, or close it.</source>
        <translation>Personne ne peut dire comment il se compare aux autres&#x202f;; évaluez-le, ou clôturez-le.</translation>
    </message>
    <message>
        <source>Nobody can tell when a purchase is kept; say how much, and of what.</source>
        <translation>Personne ne peut dire quand un achat est honoré&#x202f;; indiquez combien, et de quoi.</translation>
    </message>
    <message>
        <source>Nobody can tell whether enough is done about it; say where it should get, or accept it.</source>
        <translation>Personne ne peut dire si l’on en fait assez&#x202f;; dites où il devrait arriver, ou acceptez-le.</translation>
    </message>
    <message>
        <source>Nobody can tell whether it is kept; say how that is seen, or by whom.</source>
        <translation>Personne ne peut dire s’il est tenu&#x202f;; dites à quoi cela se voit, ou par qui.</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Personne de nommé</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>Personne n’est encore nommé</translation>
    </message>
    <message>
        <source>Nobody will see it coming; name a sign to watch for.</source>
        <translation>Personne ne le verra venir&#x202f;; nommez un signe à surveiller.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>Nobody’s voice is behind it yet: it has no evidence for it.</source>
        <translation>Aucune voix ne l’étaye encore&#xa0;: elle n’a pas de preuve en sa faveur.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>marking</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>None beyond</source>
        <translation>Aucun au-delà</translation>
    </message>
    <message>
        <source>None beyond tolerance</source>
        <translation>Aucun au-delà de la tolérance</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norvégien</translation>
    </message>
    <message>
        <source>Not a Duplicate</source>
        <translation>N’est pas un doublon</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore contrôlé</translation>
    </message>
    <message>
        <source>Not every reader knows it; spell it out where it first stands: “Full Name (FN)”.</source>
        <translation>Tous les lecteurs ne le connaissent pas&#x202f;; développez-le à sa première apparition&#xa0;: «&#x202f;Nom complet (NC)&#x202f;».</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Not found in version {version}</source>
        <translation>Introuvable dans la version {version}</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Sans cotation</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Pas encore évalué</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non dit</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Not spelled out</source>
        <translation>Non développé</translation>
    </message>
    <message>
        <source>Not usually reliable</source>
        <translation>Peu fiable</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>on a source</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>verb</comment>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Note Passage</source>
        <translation>Annoter le passage</translation>
    </message>
    <message>
        <source>Note on Passage</source>
        <translation>Note sur le passage</translation>
    </message>
    <message>
        <source>Note on the passage</source>
        <translation>Note sur le passage</translation>
    </message>
    <message>
        <source>Noted on {name}, {date}.</source>
        <translation>Noté sur {name}, {date}.</translation>
    </message>
    <message>
        <source>Noted on {name}, {date}: “{words}”.</source>
        <translation>Noté sur {name}, {date}&#xa0;: «&#x202f;{words}&#x202f;».</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes and handling</source>
        <translation>Notes et protection</translation>
    </message>
    <message>
        <source>Nothing can be loaded yet.</source>
        <translation>Rien ne peut encore être chargé.</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}; choose another folder.</source>
        <translation>Rien ne peut être écrit dans {folder}&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Rien n’a changé</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>Nothing ends before it begins; mend one of the two dates.</source>
        <translation>Rien ne finit avant d’avoir commencé&#x202f;; corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>Nothing enters the book until you accept it.</source>
        <translation>Rien n’entre dans le cahier avant que vous l’acceptiez.</translation>
    </message>
    <message>
        <source>Nothing fits what was typed.</source>
        <translation>Rien ne correspond à ce qui a été saisi.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>Nothing has a date yet</source>
        <translation>Rien n’a encore de date</translation>
    </message>
    <message>
        <source>Nothing has changed between {since} and {until}.</source>
        <translation>Rien n’a changé entre {since} et {until}.</translation>
    </message>
    <message>
        <source>Nothing has changed since {since}.</source>
        <translation>Rien n’a changé depuis&#xa0;: {since}.</translation>
    </message>
    <message>
        <source>Nothing has to be left out for these readers.</source>
        <translation>Rien n’est à omettre pour ces lecteurs.</translation>
    </message>
    <message>
        <source>Nothing here holds “{words}”.</source>
        <translation>Rien ici ne contient «&#x202f;{words}&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing here is like that</source>
        <translation>Rien ici ne correspond</translation>
    </message>
    <message>
        <source>Nothing holds “{words}”.</source>
        <translation>Rien ne contient «&#x202f;{words}&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing in the book bears it out; give it a passage, or withdraw it.</source>
        <translation>Rien dans le cahier ne l’étaye&#x202f;; donnez-lui un passage, ou retirez-la.</translation>
    </message>
    <message>
        <source>Nothing in the book has all of this. Try fewer words, or the beginning of one: tarif* for tariff.</source>
        <translation>Rien dans le cahier ne contient tout cela. Essayez avec moins de mots, ou le début d’un mot&#xa0;: tarif* pour tarifaire.</translation>
    </message>
    <message>
        <source>Nothing in this book bears a marking</source>
        <translation>Rien dans ce cahier ne porte de mention</translation>
    </message>
    <message>
        <source>Nothing in this book rests on it yet.</source>
        <translation>Rien dans ce cahier ne repose encore dessus.</translation>
    </message>
    <message>
        <source>Nothing is cited yet</source>
        <translation>Rien n’est encore cité</translation>
    </message>
    <message>
        <source>Nothing is different</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>Nothing is noted of where they stand.</source>
        <translation>Rien n’est noté de leurs positions.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Press Esc again to leave it so.</source>
        <translation>Rien n’est encore enregistré. Appuyez de nouveau sur Échap pour le laisser ainsi.</translation>
    </message>
    <message>
        <source>Nothing is suggested for this text. The rules look for who says something, quotations, dates, hedges and names; you can always mark words and press C.</source>
        <translation>Rien n’est suggéré pour ce texte. Les règles cherchent qui dit quelque chose, les citations, les dates, les réserves et les noms&#x202f;; vous pouvez toujours marquer des mots et appuyer sur C.</translation>
    </message>
    <message>
        <source>Nothing leans on this source</source>
        <translation>Rien ne s’appuie sur cette source</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Rien ne demande attention</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Rien ne demande attention.</translation>
    </message>
    <message>
        <source>Nothing of a book is left in “{name}”; go back to a backup.</source>
        <translation>Il ne reste rien d’un cahier dans «&#x202f;{name}&#x202f;»&#x202f;; revenez à une sauvegarde.</translation>
    </message>
    <message>
        <source>Nothing reduces it by itself; say what is done, by whom and by when.</source>
        <translation>Rien ne le réduit de soi-même&#x202f;; dites ce qui est fait, par qui et pour quand.</translation>
    </message>
    <message>
        <source>Nothing that is listed here is different</source>
        <translation>Rien de ce qui est listé ici ne diffère</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Rien à comparer</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Rien à trancher</translation>
    </message>
    <message>
        <source>Nothing to print yet</source>
        <translation>Rien à imprimer pour l’instant</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Nothing was expected yet</source>
        <translation>Rien n’était encore attendu</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Nothing went wrong since the program was started.</source>
        <translation>Aucune erreur depuis le démarrage du programme.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Now, {date}</source>
        <translation>Maintenant, {date}</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a report or law</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Of earlier versions of Briefbook</source>
        <translation>De versions antérieures de Briefbook</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n days</source>
        <translation>
            <numerusform>Du dernier jour</numerusform>
            <numerusform>Des %n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Old after</source>
        <comment>so many days</comment>
        <translation>Ancien après</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus ancien</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>One looks like another source.</source>
        <translation>L’une ressemble à une autre source.</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>L’un de</translation>
    </message>
    <message>
        <source>One or the other</source>
        <translation>L’un ou l’autre</translation>
    </message>
    <message>
        <source>One sentence that can be true or false</source>
        <translation>Une phrase qui peut être vraie ou fausse</translation>
    </message>
    <message>
        <source>One voice, however often retold, confirms nothing; find another, or say whose it is.</source>
        <translation>Une seule voix, si souvent reprise soit-elle, ne confirme rien&#x202f;; trouvez-en une autre, ou dites de qui elle est.</translation>
    </message>
    <message>
        <source>One without the other</source>
        <translation>L’un sans l’autre</translation>
    </message>
    <message>
        <source>Only Claims That Need Attention</source>
        <translation>Seulement les affirmations à examiner</translation>
    </message>
    <message numerus="yes">
        <source>Only Commitments Expiring within %n Day(s)</source>
        <translation>
            <numerusform>Seulement les engagements qui expirent d’ici %n jour</numerusform>
            <numerusform>Seulement les engagements qui expirent d’ici %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a PDF file can have a password; a file of this kind cannot.</source>
        <translation>Seul un fichier PDF peut avoir un mot de passe&#x202f;; un fichier de ce type ne le peut pas.</translation>
    </message>
    <message>
        <source>Only claims that are flagged, have no evidence or no date, or are cited though they fell</source>
        <translation>Seulement les affirmations signalées, sans preuve ou sans date, ou citées bien qu’invalidées</translation>
    </message>
    <message>
        <source>Only details changed</source>
        <translation>Seuls des détails ont changé</translation>
    </message>
    <message>
        <source>Only issues with positions</source>
        <translation>Seulement les questions avec positions</translation>
    </message>
    <message>
        <source>Only one can come true</source>
        <translation>Une seule peut se réaliser</translation>
    </message>
    <message>
        <source>Only one of them can come true; judge them again, together.</source>
        <translation>Un seul d’entre eux peut se réaliser&#x202f;; rejugez-les ensemble.</translation>
    </message>
    <message>
        <source>Only the typography of these words changed.</source>
        <translation>Seule la typographie de ces mots a changé.</translation>
    </message>
    <message>
        <source>Only those found elsewhere in the very same words; changed words are looked at one by one</source>
        <translation>Seulement ceux retrouvés ailleurs mot pour mot&#x202f;; les mots modifiés sont examinés un à un</translation>
    </message>
    <message>
        <source>Only what bears no marking</source>
        <translation>Seulement ce qui ne porte aucune mention</translation>
    </message>
    <message>
        <source>Only what you touch here changes.</source>
        <translation>Seul ce que vous touchez ici change.</translation>
    </message>
    <message>
        <source>Only with this party</source>
        <translation>Seulement avec cette partie</translation>
    </message>
    <message>
        <source>Only with this: {field}</source>
        <translation>Seulement avec ceci&#xa0;: {field}</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open Book…</source>
        <translation>Ouvrir un cahier…</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Open Recent</source>
        <translation>Ouvrir un élément récent</translation>
    </message>
    <message>
        <source>Open Sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Open a Book</source>
        <translation>Ouvrir un cahier</translation>
    </message>
    <message>
        <source>Open a Copy of the Backup</source>
        <translation>Ouvrir une copie de la sauvegarde</translation>
    </message>
    <message>
        <source>Open a Copy…</source>
        <translation>Ouvrir une copie…</translation>
    </message>
    <message>
        <source>Open a book first</source>
        <translation>Ouvrez d’abord un cahier</translation>
    </message>
    <message>
        <source>Open in Reader</source>
        <translation>Ouvrir dans le lecteur</translation>
    </message>
    <message>
        <source>Open or watched</source>
        <translation>Ouvert ou surveillé</translation>
    </message>
    <message>
        <source>Open the Copy</source>
        <translation>Ouvrir la copie</translation>
    </message>
    <message>
        <source>Open the Template Folder</source>
        <translation>Ouvrir le dossier des modèles</translation>
    </message>
    <message>
        <source>Open the folder of your own memo templates</source>
        <translation>Ouvrir le dossier de vos propres modèles de mémo</translation>
    </message>
    <message>
        <source>Open {book}</source>
        <translation>Ouvrir {book}</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texte OpenDocument</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Other Reading</source>
        <translation>Autre lecture</translation>
    </message>
    <message>
        <source>Other changes were made since; undo them first, then the import.</source>
        <translation>D’autres modifications ont été faites depuis&#x202f;; annulez-les d’abord, puis l’importation.</translation>
    </message>
    <message>
        <source>Other words of the old version are so like these that either could be meant.</source>
        <translation>D’autres mots de l’ancienne version leur ressemblent tant que l’un ou l’autre pourrait être visé.</translation>
    </message>
    <message>
        <source>Others keep sending; what came in is kept, and yours goes out with the next sync.</source>
        <translation>D’autres ne cessent d’envoyer&#x202f;; ce qui est arrivé est conservé, et le vôtre partira à la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Outcome of {record}</source>
        <translation>Résultat de {record}</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message numerus="yes">
        <source>Over the limit of %n line(s)</source>
        <translation>
            <numerusform>Au-delà de la limite de %n ligne</numerusform>
            <numerusform>Au-delà de la limite de %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over the limit of %n page(s)</source>
        <translation>
            <numerusform>Au-delà de la limite de %n page</numerusform>
            <numerusform>Au-delà de la limite de %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Over the limit of lines that the template sets this section</source>
        <translation>Au-delà de la limite de lignes que le modèle fixe pour cette section</translation>
    </message>
    <message>
        <source>Over the limit: {sentence}</source>
        <translation>Au-delà de la limite&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>Overtaken by a newer claim</source>
        <translation>Dépassée par une affirmation plus récente</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Owner of the actions</source>
        <translation>Responsable des actions</translation>
    </message>
    <message>
        <source>Owner of the risks shown</source>
        <translation>Responsable des risques affichés</translation>
    </message>
    <message>
        <source>Owner or working group</source>
        <translation>Responsable ou groupe de travail</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Page (*.pdf)</translation>
    </message>
    <message>
        <source>Page in sight: {page}</source>
        <translation>Page visible&#xa0;: {page}</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
    <message>
        <source>Page {label} ({number} of {size})</source>
        <translation>Page {label} ({number} sur {size})</translation>
    </message>
    <message>
        <source>Page {number} of this PDF cannot be drawn.</source>
        <translation>La page {number} de ce PDF ne peut être affichée.</translation>
    </message>
    <message>
        <source>Page {number} of this PDF is damaged, so it cannot be shown.</source>
        <translation>La page {number} de ce PDF est endommagée et ne peut être affichée.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>Page {number} of {count} · limit {most}</source>
        <translation>Page {number} sur {count} · limite {most}</translation>
    </message>
    <message>
        <source>Page {number} of {count} · over the limit of {most}</source>
        <translation>Page {number} sur {count} · au-delà de la limite de {most}</translation>
    </message>
    <message>
        <source>Page {number} of {size}</source>
        <translation>Page {number} sur {size}</translation>
    </message>
    <message>
        <source>Page {page} holds no readable text, as it is a picture.</source>
        <translation>La page {page} ne contient aucun texte lisible&#xa0;: c’est une image.</translation>
    </message>
    <message>
        <source>Page {page} holds text other than what it shows.</source>
        <translation>La page {page} contient un autre texte que celui qu’elle affiche.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages as Wide as the Pane</source>
        <translation>Pages à la largeur du volet</translation>
    </message>
    <message>
        <source>Pages as Wide as the Panel</source>
        <translation>Pages à la largeur du panneau</translation>
    </message>
    <message>
        <source>Pages of the memo</source>
        <translation>Pages du mémo</translation>
    </message>
    <message>
        <source>Pages of the source</source>
        <translation>Pages de la source</translation>
    </message>
    <message>
        <source>Pages {pages} hold no readable text, as they are pictures.</source>
        <translation>Les pages {pages} ne contiennent aucun texte lisible&#xa0;: ce sont des images.</translation>
    </message>
    <message>
        <source>Pages {pages} hold text other than what they show.</source>
        <translation>Les pages {pages} contiennent un autre texte que celui qu’elles affichent.</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Volets</translation>
    </message>
    <message>
        <source>Panes beside</source>
        <translation>Volets à côté</translation>
    </message>
    <message>
        <source>Parties → to whom</source>
        <translation>Parties → à qui</translation>
    </message>
    <message>
        <source>Parts of the matrix</source>
        <translation>Parties de la matrice</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Mot de pass&amp;e</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Passage of {source}</source>
        <translation>Passage de {source}</translation>
    </message>
    <message>
        <source>Passage {number}</source>
        <translation>Passage {number}</translation>
    </message>
    <message>
        <source>Passage {number} of this source</source>
        <translation>Passage {number} de cette source</translation>
    </message>
    <message>
        <source>Passage {number}, page {page}</source>
        <translation>Passage {number}, page {page}</translation>
    </message>
    <message>
        <source>Passage {number}: {words}</source>
        <translation>Passage {number}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Passages beside the text</source>
        <translation>Passages à côté du texte</translation>
    </message>
    <message>
        <source>Passages to decide on</source>
        <translation>Passages à trancher</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message numerus="yes">
        <source>Password of %n protected files, “{name}” and others. It is not kept in the book.</source>
        <translation>
            <numerusform>Mot de passe de %n fichier protégé, «&#x202f;{name}&#x202f;» et autres. Il n’est pas conservé dans le cahier.</numerusform>
            <numerusform>Mot de passe de %n fichiers protégés, «&#x202f;{name}&#x202f;» et autres. Il n’est pas conservé dans le cahier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Mot de passe du fichier</translation>
    </message>
    <message>
        <source>Password of “{name}”. It is not kept in the book.</source>
        <translation>Mot de passe de «&#x202f;{name}&#x202f;». Il n’est pas conservé dans le cahier.</translation>
    </message>
    <message>
        <source>Password of “{name}”:</source>
        <translation>Mot de passe de «&#x202f;{name}&#x202f;»&#xa0;:</translation>
    </message>
    <message>
        <source>Password on the Server</source>
        <translation>Mot de passe sur le serveur</translation>
    </message>
    <message>
        <source>Password on the server</source>
        <translation>Mot de passe sur le serveur</translation>
    </message>
    <message>
        <source>Paste as Plain Text</source>
        <translation>Coller comme texte brut</translation>
    </message>
    <message>
        <source>Paste as Plain Text (Ctrl+Shift+V)</source>
        <translation>Coller comme texte brut (Ctrl+Maj+V)</translation>
    </message>
    <message>
        <source>Paste as Source</source>
        <translation>Coller comme source</translation>
    </message>
    <message>
        <source>Peek at Citation</source>
        <translation>Aperçu de la citation</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persan</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>of publication</comment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Place in the new version</source>
        <translation>Emplacement dans la nouvelle version</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Policy memo</source>
        <translation>Mémo de politique</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Positions of actors on issues</source>
        <translation>Positions des acteurs sur les questions</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Possibly true</source>
        <translation>Peut-être vrai</translation>
    </message>
    <message>
        <source>Prepares one person for one meeting: objectives of both sides, who is there, and what to say.</source>
        <translation>Prépare une personne à une réunion&#xa0;: objectifs des deux parties, qui est présent, et quoi dire.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Previous Change of Text</source>
        <translation>Modification précédente du texte</translation>
    </message>
    <message>
        <source>Previous Hit</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Previous Passage</source>
        <translation>Passage précédent</translation>
    </message>
    <message>
        <source>Print in the memo what changed &amp;since</source>
        <translation>Imprimer dans le mémo ce qui a changé &amp;depuis</translation>
    </message>
    <message>
        <source>Print the Memo</source>
        <translation>Imprimer le mémo</translation>
    </message>
    <message>
        <source>Print the Memo…</source>
        <translation>Imprimer le mémo…</translation>
    </message>
    <message>
        <source>Printing the memo</source>
        <translation>Impression du mémo</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Probably true</source>
        <translation>Probablement vrai</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Avancement de l’importation</translation>
    </message>
    <message>
        <source>Promote Issue</source>
        <translation>Élever la question</translation>
    </message>
    <message>
        <source>Prompt to comment</source>
        <translation>Invitation à commenter</translation>
    </message>
    <message>
        <source>Proposed place in version {version}</source>
        <translation>Emplacement proposé dans la version {version}</translation>
    </message>
    <message>
        <source>Protect the file with a password</source>
        <translation>Protéger le fichier par un mot de passe</translation>
    </message>
    <message>
        <source>Protected File</source>
        <translation>Fichier protégé</translation>
    </message>
    <message>
        <source>Protected Files</source>
        <translation>Fichiers protégés</translation>
    </message>
    <message>
        <source>Proximity</source>
        <translation>Proximité</translation>
    </message>
    <message>
        <source>Publish</source>
        <comment>verb</comment>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Publish the Book</source>
        <translation>Publier le cahier</translation>
    </message>
    <message>
        <source>Publish the Book…</source>
        <translation>Publier le cahier…</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Published from, such as 2025-10</source>
        <translation>Publié depuis, par ex. 2025-10</translation>
    </message>
    <message>
        <source>Published from: 2025-10-28, 2025-10 or 2025</source>
        <translation>Publié depuis&#xa0;: 2025-10-28, 2025-10 ou 2025</translation>
    </message>
    <message>
        <source>Published until, such as 2025-10</source>
        <translation>Publié jusqu’à, par ex. 2025-10</translation>
    </message>
    <message>
        <source>Published until: 2025-10-28, 2025-10 or 2025</source>
        <translation>Publié jusqu’à&#xa0;: 2025-10-28, 2025-10 ou 2025</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Publishing the book</source>
        <translation>Publication du cahier</translation>
    </message>
    <message>
        <source>Put a list of the acronyms that are spelled out where you are writing</source>
        <translation>Placer là où vous écrivez une liste des sigles développés</translation>
    </message>
    <message>
        <source>Put forward by one side</source>
        <translation>Avancé par une partie</translation>
    </message>
    <message>
        <source>Put the cursor into a text first.</source>
        <translation>Placez d’abord le curseur dans un texte.</translation>
    </message>
    <message>
        <source>Put the cursor on a citation first; it looks like [@key], [@key#4] or [@C3].</source>
        <translation>Placez d’abord le curseur sur une citation&#x202f;; elle ressemble à [@key], [@key#4] ou [@C3].</translation>
    </message>
    <message>
        <source>Put the selected sources into a collection, or take them out</source>
        <translation>Placer les sources sélectionnées dans une collection, ou les en retirer</translation>
    </message>
    <message>
        <source>Put what has no field into the notes</source>
        <translation>Mettre dans les notes ce qui n’a pas de champ</translation>
    </message>
    <message>
        <source>Put what the other copy says in its place</source>
        <translation>Mettre à sa place ce que dit l’autre copie</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Quantity, delivered</source>
        <translation>Quantité, livrée</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Quotation: by whom?</source>
        <translation>Citation&#xa0;: de qui&#x202f;?</translation>
    </message>
    <message>
        <source>Quotation: {name}</source>
        <translation>Citation&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Bloc de citation</translation>
    </message>
    <message>
        <source>Quoted via</source>
        <translation>Cité par</translation>
    </message>
    <message>
        <source>Q{quarter}</source>
        <translation>T{quarter}</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Fourchette</translation>
    </message>
    <message>
        <source>Rare</source>
        <translation>Rare</translation>
    </message>
    <message numerus="yes">
        <source>Rate %n Risk(s)</source>
        <translation>
            <numerusform>Évaluer %n risque</numerusform>
            <numerusform>Évaluer %n risques</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate {risk}</source>
        <translation>Évaluer {risk}</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Read the Article</source>
        <translation>Lire l’article</translation>
    </message>
    <message>
        <source>Read the Newest Source</source>
        <translation>Lire la source la plus récente</translation>
    </message>
    <message>
        <source>Read the Other Reading</source>
        <translation>Lire l’autre lecture</translation>
    </message>
    <message>
        <source>Read the Whole Page</source>
        <translation>Lire toute la page</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Readers of {marking} at most</source>
        <translation>Lecteurs de {marking} au plus</translation>
    </message>
    <message>
        <source>Reading what was pasted</source>
        <translation>Lecture de ce qui a été collé</translation>
    </message>
    <message>
        <source>Reading “{name}”</source>
        <translation>Lecture de «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Reading: {reading}</source>
        <translation>Lecture&#xa0;: {reading}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Raison de la modification</translation>
    </message>
    <message>
        <source>Reason for the confidence</source>
        <translation>Raison de la confiance</translation>
    </message>
    <message>
        <source>Reason for the move</source>
        <translation>Raison du déplacement</translation>
    </message>
    <message>
        <source>Reason, {move}</source>
        <translation>Raison, {move}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Raison&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Recolour Passage</source>
        <translation>Changer la couleur du passage</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Records that differ</source>
        <translation>Fiches différentes</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo {edit}</source>
        <translation>Rétablir {edit}</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>Réf.</translation>
    </message>
    <message>
        <source>Reference without text</source>
        <translation>Renvoi sans texte</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre des risques</translation>
    </message>
    <message>
        <source>Regular Expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Reliability cannot be judged</source>
        <translation>Fiabilité impossible à apprécier</translation>
    </message>
    <message>
        <source>Reliability is graded from A, completely reliable, to F, cannot be judged.</source>
        <translation>La fiabilité est cotée de A, entièrement fiable, à F, ne peut être appréciée.</translation>
    </message>
    <message>
        <source>Reliability {grade}</source>
        <translation>Fiabilité {grade}</translation>
    </message>
    <message>
        <source>Remembered that both are sources</source>
        <translation>Les deux sont retenues comme sources</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Très lointain</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Source(s)</source>
        <translation>
            <numerusform>Retirer %n source</numerusform>
            <numerusform>Retirer %n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove Collection</source>
        <translation>Supprimer la collection</translation>
    </message>
    <message>
        <source>Remove Derivation</source>
        <translation>Supprimer la dérivation</translation>
    </message>
    <message>
        <source>Remove It</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove Passage</source>
        <translation>Supprimer le passage</translation>
    </message>
    <message>
        <source>Remove Saved Search</source>
        <translation>Supprimer la recherche enregistrée</translation>
    </message>
    <message>
        <source>Remove Snapshot</source>
        <translation>Supprimer l’instantané</translation>
    </message>
    <message>
        <source>Remove Source</source>
        <translation>Retirer la source</translation>
    </message>
    <message>
        <source>Remove Tag</source>
        <translation>Supprimer l’étiquette</translation>
    </message>
    <message>
        <source>Remove Tags</source>
        <translation>Retirer des étiquettes</translation>
    </message>
    <message>
        <source>Remove from the Book’s Words</source>
        <translation>Retirer des mots du cahier</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Retirer de la bibliothèque</translation>
    </message>
    <message>
        <source>Remove from “{name}”</source>
        <translation>Retirer de «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Remove the Password</source>
        <translation>Supprimer le mot de passe</translation>
    </message>
    <message>
        <source>Remove the Password…</source>
        <translation>Supprimer le mot de passe…</translation>
    </message>
    <message>
        <source>Remove the collection; its sources stay</source>
        <translation>Supprimer la collection&#x202f;; ses sources restent</translation>
    </message>
    <message>
        <source>Remove the selected band; its cells go to the one below</source>
        <translation>Supprimer la zone sélectionnée&#x202f;; ses cases passent à celle d’en dessous</translation>
    </message>
    <message>
        <source>Remove the snapshot; the book stays as it is</source>
        <translation>Supprimer l’instantané&#x202f;; le cahier reste tel quel</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n source(s)</source>
        <translation>
            <numerusform>%n source retirée</numerusform>
            <numerusform>%n sources retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed passage {number}</source>
        <translation>Passage {number} supprimé</translation>
    </message>
    <message>
        <source>Removed the collection “{name}”; its sources stay</source>
        <translation>Collection «&#x202f;{name}&#x202f;» supprimée&#x202f;; ses sources restent</translation>
    </message>
    <message>
        <source>Removed the search “{name}”</source>
        <translation>Recherche «&#x202f;{name}&#x202f;» supprimée</translation>
    </message>
    <message>
        <source>Removed the snapshot “{name}”; the book is as it was.</source>
        <translation>L’instantané «&#x202f;{name}&#x202f;» a été supprimé&#x202f;; le cahier est inchangé.</translation>
    </message>
    <message>
        <source>Removed the tag “{name}”</source>
        <translation>Étiquette «&#x202f;{name}&#x202f;» supprimée</translation>
    </message>
    <message>
        <source>Removed “{title}”</source>
        <translation>«&#x202f;{title}&#x202f;» retirée</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename Book</source>
        <translation>Renommer le cahier</translation>
    </message>
    <message>
        <source>Rename Book…</source>
        <translation>Renommer le cahier…</translation>
    </message>
    <message>
        <source>Rename Collection</source>
        <translation>Renommer la collection</translation>
    </message>
    <message>
        <source>Rename Collection…</source>
        <translation>Renommer la collection…</translation>
    </message>
    <message>
        <source>Rename Issue</source>
        <translation>Renommer la question</translation>
    </message>
    <message>
        <source>Rename Snapshot…</source>
        <translation>Renommer l’instantané…</translation>
    </message>
    <message>
        <source>Rename Tag</source>
        <translation>Renommer l’étiquette</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Renommer la collection</translation>
    </message>
    <message>
        <source>Rename tags, and take them away</source>
        <translation>Renommer des étiquettes, et les retirer</translation>
    </message>
    <message>
        <source>Rename the Book</source>
        <translation>Renommer le cahier</translation>
    </message>
    <message>
        <source>Rename the snapshot</source>
        <translation>Renommer l’instantané</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Repeated headline</source>
        <translation>Titre répété</translation>
    </message>
    <message>
        <source>Repeated headlines, captions and the like, found when the source was imported</source>
        <translation>Titres répétés, légendes et autres, trouvés lors de l’importation de la source</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n</source>
        <translation>
            <numerusform>Remplacer %n occurrence</numerusform>
            <numerusform>Remplacer %n occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace &amp;with</source>
        <translation>Remplacer &amp;par</translation>
    </message>
    <message>
        <source>Replace what is ticked; one undo takes it back (Ctrl+Enter)</source>
        <translation>Remplacer ce qui est coché&#x202f;; une seule annulation le reprend (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Replace “{words}”</source>
        <translation>Remplacer «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>type of source</comment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Reported, not confirmed</source>
        <translation>Rapporté, non confirmé</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Retells</source>
        <translation>Reprend</translation>
    </message>
    <message>
        <source>Reverse the Order</source>
        <translation>Inverser l’ordre</translation>
    </message>
    <message>
        <source>Reversible</source>
        <translation>Réversible</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>verb</comment>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Réexamen</translation>
    </message>
    <message>
        <source>Review Flag</source>
        <translation>Examiner le signalement</translation>
    </message>
    <message>
        <source>Review Its Place…</source>
        <translation>Examiner son emplacement…</translation>
    </message>
    <message>
        <source>Review and owner</source>
        <translation>Réexamen et responsable</translation>
    </message>
    <message>
        <source>Review date</source>
        <translation>Date de réexamen</translation>
    </message>
    <message>
        <source>Review on the timeline</source>
        <translation>Réexamen sur la frise</translation>
    </message>
    <message>
        <source>Review where the passages went</source>
        <translation>Examiner où sont passés les passages</translation>
    </message>
    <message>
        <source>Reviewed: what was decided?</source>
        <translation>Examiné&#xa0;: qu’a-t-il été décidé&#x202f;?</translation>
    </message>
    <message>
        <source>Reviewed: {decision}</source>
        <translation>Examiné&#xa0;: {decision}</translation>
    </message>
    <message>
        <source>Reviewed…</source>
        <translation>Examiné…</translation>
    </message>
    <message>
        <source>Rich Text</source>
        <translation>Texte enrichi</translation>
    </message>
    <message>
        <source>Right in this book, though no dictionary has them.</source>
        <translation>Corrects dans ce cahier, bien qu’aucun dictionnaire ne les ait.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Risk matrix</source>
        <translation>Matrice des risques</translation>
    </message>
    <message>
        <source>Risk register</source>
        <translation>Registre des risques</translation>
    </message>
    <message>
        <source>Risk: {title}</source>
        <translation>Risque&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Roumain</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Roughly even chance</source>
        <translation>Chances à peu près égales</translation>
    </message>
    <message>
        <source>Row {row} “{text}”: {why}</source>
        <translation>Ligne {row} «&#x202f;{text}&#x202f;»&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Row {row}, {column} “{text}”: {why}</source>
        <translation>Ligne {row}, {column} «&#x202f;{text}&#x202f;»&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {why}</source>
        <translation>Ligne {row}, {column}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Row {row}: {why}</source>
        <translation>Ligne {row}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Rows with the label and title of a record change it</source>
        <translation>Les lignes portant l’étiquette et le titre d’une fiche la modifient</translation>
    </message>
    <message>
        <source>Rows with the title of a record change it</source>
        <translation>Les lignes portant le titre d’une fiche la modifient</translation>
    </message>
    <message>
        <source>Run a command, or go to anything in the book</source>
        <translation>Exécuter une commande, ou aller à tout élément du cahier</translation>
    </message>
    <message>
        <source>Running heads, feet and page numbers</source>
        <translation>En-têtes, pieds et numéros de page</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Said by: {name}</source>
        <translation>Dit par&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Said by: {name}, via {other}</source>
        <translation>Dit par&#xa0;: {name}, via {other}</translation>
    </message>
    <message>
        <source>Same: Keep First</source>
        <translation>Identiques&#xa0;: garder la première</translation>
    </message>
    <message>
        <source>Same: Keep the First</source>
        <translation>Identiques&#xa0;: garder la première</translation>
    </message>
    <message>
        <source>Same: Keep the Second</source>
        <translation>Identiques&#xa0;: garder la seconde</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save Picture of the Matrix</source>
        <translation>Enregistrer l’image de la matrice</translation>
    </message>
    <message>
        <source>Save Picture of the Matrix…</source>
        <translation>Enregistrer l’image de la matrice…</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Save This Search…</source>
        <translation>Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save the Support File</source>
        <translation>Enregistrer le fichier d’assistance</translation>
    </message>
    <message>
        <source>Save the backup under another name and open it</source>
        <translation>Enregistrer la sauvegarde sous un autre nom et l’ouvrir</translation>
    </message>
    <message>
        <source>Save the glossary (Ctrl+Return)</source>
        <translation>Enregistrer le glossaire (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Enregistré ici</translation>
    </message>
    <message>
        <source>Saved here, not published yet</source>
        <translation>Enregistré ici, pas encore publié</translation>
    </message>
    <message>
        <source>Saved here, published {time}</source>
        <translation>Enregistré ici, publication&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Saved the glossary</source>
        <translation>Glossaire enregistré</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} enregistré</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Say what this source retells</source>
        <translation>Dire ce que cette source reprend</translation>
    </message>
    <message>
        <source>Say what was decided, in a few words.</source>
        <translation>Dites ce qui a été décidé, en quelques mots.</translation>
    </message>
    <message>
        <source>Say what was decided; Enter takes the flag away</source>
        <translation>Dites ce qui a été décidé&#x202f;; Entrée retire le signalement</translation>
    </message>
    <message>
        <source>Say where this actor stands here</source>
        <translation>Dire quelle est ici la position de cet acteur</translation>
    </message>
    <message>
        <source>Say which claim contradicts it</source>
        <translation>Dire quelle affirmation la contredit</translation>
    </message>
    <message>
        <source>Say which claim supersedes {label}; its status follows from that.</source>
        <translation>Dites quelle affirmation remplace {label}&#x202f;; son statut en découle.</translation>
    </message>
    <message>
        <source>Say which newer claim supersedes it</source>
        <translation>Dire quelle affirmation plus récente la remplace</translation>
    </message>
    <message>
        <source>Say which scale the likelihood is a word of.</source>
        <translation>Dites à quelle échelle appartient ce terme de vraisemblance.</translation>
    </message>
    <message>
        <source>Say who you are by a name in one line.</source>
        <translation>Dites qui vous êtes par un nom d’une seule ligne.</translation>
    </message>
    <message>
        <source>Say whose words it retells.</source>
        <translation>Dites de qui elle reprend les propos.</translation>
    </message>
    <message>
        <source>Says on one page what has happened, why it matters and what comes next.</source>
        <translation>Dit en une page ce qui s’est passé, pourquoi cela importe et ce qui vient ensuite.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Scale changed to {after}.</source>
        <translation>Échelle changée en {after}.</translation>
    </message>
    <message>
        <source>Scale changed.</source>
        <translation>Échelle changée.</translation>
    </message>
    <message>
        <source>Scale of likelihood</source>
        <translation>Échelle de vraisemblance</translation>
    </message>
    <message>
        <source>Scales give the same words different probabilities; keep to one scale in the whole book.</source>
        <translation>Les échelles attribuent aux mêmes mots des probabilités différentes&#x202f;; tenez-vous à une seule échelle dans tout le cahier.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Scenarios and advice</source>
        <translation>Scénarios et recommandations</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>verb</comment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search Actors</source>
        <translation>Rechercher parmi les acteurs</translation>
    </message>
    <message>
        <source>Search Claims</source>
        <translation>Rechercher parmi les affirmations</translation>
    </message>
    <message>
        <source>Search Commitments</source>
        <translation>Rechercher parmi les engagements</translation>
    </message>
    <message>
        <source>Search Events</source>
        <translation>Rechercher parmi les événements</translation>
    </message>
    <message>
        <source>Search Everything…</source>
        <translation>Rechercher partout…</translation>
    </message>
    <message>
        <source>Search Objectives</source>
        <translation>Rechercher parmi les objectifs</translation>
    </message>
    <message>
        <source>Search Recommendations</source>
        <translation>Rechercher parmi les recommandations</translation>
    </message>
    <message>
        <source>Search Scenarios</source>
        <translation>Rechercher parmi les scénarios</translation>
    </message>
    <message>
        <source>Search Sources</source>
        <translation>Rechercher parmi les sources</translation>
    </message>
    <message>
        <source>Search Talking Points</source>
        <translation>Rechercher parmi les éléments de langage</translation>
    </message>
    <message>
        <source>Search actors</source>
        <translation>Rechercher parmi les acteurs</translation>
    </message>
    <message>
        <source>Search claims</source>
        <translation>Rechercher parmi les affirmations</translation>
    </message>
    <message>
        <source>Search commitments</source>
        <translation>Rechercher parmi les engagements</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Rechercher parmi les événements</translation>
    </message>
    <message>
        <source>Search everything in the book</source>
        <translation>Rechercher dans tout le cahier</translation>
    </message>
    <message>
        <source>Search for the other claim</source>
        <translation>Rechercher l’autre affirmation</translation>
    </message>
    <message>
        <source>Search objectives</source>
        <translation>Rechercher parmi les objectifs</translation>
    </message>
    <message>
        <source>Search or Run a Command</source>
        <translation>Rechercher ou exécuter une commande</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou exécuter une commande</translation>
    </message>
    <message>
        <source>Search recommendations</source>
        <translation>Rechercher parmi les recommandations</translation>
    </message>
    <message>
        <source>Search scenarios</source>
        <translation>Rechercher parmi les scénarios</translation>
    </message>
    <message>
        <source>Search sources and passages</source>
        <translation>Rechercher parmi les sources et les passages</translation>
    </message>
    <message>
        <source>Search talking points</source>
        <translation>Rechercher parmi les éléments de langage</translation>
    </message>
    <message>
        <source>Search the claims</source>
        <translation>Rechercher parmi les affirmations</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Rechercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Search the timeline</source>
        <translation>Rechercher sur la frise</translation>
    </message>
    <message>
        <source>Second Is a Newer Version</source>
        <translation>La seconde est une version plus récente</translation>
    </message>
    <message>
        <source>Second: @{key}</source>
        <translation>Seconde&#xa0;: @{key}</translation>
    </message>
    <message>
        <source>Select a band here, then click or draw over cells of the matrix to put them into it; or go to a cell with the arrow keys and press its band’s number or letter. An empty colour is that of the theme.</source>
        <translation>Sélectionnez ici une zone, puis cliquez ou glissez sur des cases de la matrice pour les y mettre&#x202f;; ou allez à une case avec les touches fléchées et appuyez sur le numéro ou la lettre de sa zone. Une couleur vide est celle du thème.</translation>
    </message>
    <message>
        <source>Select a passage in the reader first</source>
        <translation>Sélectionnez d’abord un passage dans le lecteur</translation>
    </message>
    <message>
        <source>Select a source, a claim, an issue, a risk or a commitment, and its details are shown here.</source>
        <translation>Sélectionnez une source, une affirmation, une question, un risque ou un engagement&#xa0;: ses détails s’affichent ici.</translation>
    </message>
    <message>
        <source>Select some text to highlight.</source>
        <translation>Sélectionnez du texte à surligner.</translation>
    </message>
    <message>
        <source>Select the words that #{number} is to be, and press Enter.</source>
        <translation>Sélectionnez les mots que #{number} doit désigner, et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Select the words that the passage is to be.</source>
        <translation>Sélectionnez les mots que le passage doit désigner.</translation>
    </message>
    <message>
        <source>Sending originals</source>
        <translation>Envoi des originaux</translation>
    </message>
    <message>
        <source>Sending the journal</source>
        <translation>Envoi du journal</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n page(s) to {where}</source>
        <translation>
            <numerusform>%n page envoyée à {where}</numerusform>
            <numerusform>%n pages envoyées à {where}</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Set Aside Again</source>
        <translation>Remettre de côté</translation>
    </message>
    <message>
        <source>Set Text Aside</source>
        <translation>Mettre le texte de côté</translation>
    </message>
    <message>
        <source>Set a Password</source>
        <translation>Définir un mot de passe</translation>
    </message>
    <message>
        <source>Set a Password…</source>
        <translation>Définir un mot de passe…</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Set {label} Against {other}</source>
        <translation>Opposer {label} à {other}</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Several objectives are missed, or the harm cannot be undone.</source>
        <translation>Plusieurs objectifs sont manqués, ou le dommage est irréparable.</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Share this book through a PostgreSQL server of your team. Everybody goes on working in a file of their own; nothing is sent before somebody says Sync.</source>
        <translation>Partager ce cahier par un serveur PostgreSQL de votre équipe. Chacun continue de travailler dans son propre fichier&#x202f;; rien n’est envoyé avant que quelqu’un demande la synchronisation.</translation>
    </message>
    <message>
        <source>Sharing or subscription prompt</source>
        <translation>Invitation à partager ou à s’abonner</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Short Form</source>
        <translation>Forme abrégée</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>verb</comment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show Again</source>
        <translation>Afficher de nouveau</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show All Actors</source>
        <translation>Afficher tous les acteurs</translation>
    </message>
    <message>
        <source>Show All Claims</source>
        <translation>Afficher toutes les affirmations</translation>
    </message>
    <message>
        <source>Show All Commitments</source>
        <translation>Afficher tous les engagements</translation>
    </message>
    <message>
        <source>Show All Events</source>
        <translation>Afficher tous les événements</translation>
    </message>
    <message>
        <source>Show All Objectives</source>
        <translation>Afficher tous les objectifs</translation>
    </message>
    <message>
        <source>Show All Recommendations</source>
        <translation>Afficher toutes les recommandations</translation>
    </message>
    <message>
        <source>Show All Scenarios</source>
        <translation>Afficher tous les scénarios</translation>
    </message>
    <message>
        <source>Show All Sources</source>
        <translation>Afficher toutes les sources</translation>
    </message>
    <message>
        <source>Show All Talking Points</source>
        <translation>Afficher tous les éléments de langage</translation>
    </message>
    <message>
        <source>Show Collection, Tag or Search…</source>
        <translation>Afficher une collection, une étiquette ou une recherche…</translation>
    </message>
    <message>
        <source>Show Finding Again</source>
        <translation>Afficher de nouveau le constat</translation>
    </message>
    <message>
        <source>Show How All Risks Move</source>
        <translation>Afficher les parcours de tous les risques</translation>
    </message>
    <message>
        <source>Show It</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Show Key of the Matrix</source>
        <translation>Afficher la légende de la matrice</translation>
    </message>
    <message>
        <source>Show Matrix as of a Date</source>
        <translation>Afficher la matrice à une date</translation>
    </message>
    <message>
        <source>Show Memo Header</source>
        <translation>Afficher l’en-tête du mémo</translation>
    </message>
    <message>
        <source>Show Menu</source>
        <translation>Afficher le menu</translation>
    </message>
    <message>
        <source>Show Pages</source>
        <translation>Afficher les pages</translation>
    </message>
    <message>
        <source>Show Ranges of All Risks</source>
        <translation>Afficher les fourchettes de tous les risques</translation>
    </message>
    <message>
        <source>Show Record of This Line</source>
        <translation>Afficher la fiche de cette ligne</translation>
    </message>
    <message>
        <source>Show Risk Details</source>
        <translation>Afficher les détails du risque</translation>
    </message>
    <message>
        <source>Show Set-Aside Text</source>
        <translation>Afficher le texte mis de côté</translation>
    </message>
    <message>
        <source>Show Today on Timeline</source>
        <translation>Afficher aujourd’hui sur la frise</translation>
    </message>
    <message>
        <source>Show What Changed</source>
        <translation>Afficher ce qui a changé</translation>
    </message>
    <message>
        <source>Show a collection, the sources with a tag, or what a saved search finds</source>
        <translation>Afficher une collection, les sources d’une étiquette, ou ce que trouve une recherche enregistrée</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n source(s) in the library…</source>
        <translation>
            <numerusform>Afficher %n source dans la bibliothèque…</numerusform>
            <numerusform>Afficher les %n sources dans la bibliothèque…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all days at once</source>
        <translation>Afficher tous les jours à la fois</translation>
    </message>
    <message>
        <source>Show all {records}…</source>
        <translation>Afficher tout&#xa0;: {records}…</translation>
    </message>
    <message>
        <source>Show and move the ratings as things stand</source>
        <translation>Afficher et déplacer les évaluations de la situation actuelle</translation>
    </message>
    <message>
        <source>Show and move the ratings before anything is done</source>
        <translation>Afficher et déplacer les évaluations avant toute mesure</translation>
    </message>
    <message>
        <source>Show and move the ratings that are wanted</source>
        <translation>Afficher et déplacer les évaluations souhaitées</translation>
    </message>
    <message>
        <source>Show another version of this source</source>
        <translation>Afficher une autre version de cette source</translation>
    </message>
    <message>
        <source>Show its details</source>
        <translation>Afficher ses détails</translation>
    </message>
    <message>
        <source>Show its evidence in the reader</source>
        <translation>Afficher ses preuves dans le lecteur</translation>
    </message>
    <message>
        <source>Show or Hide Issue Tree</source>
        <translation>Afficher ou masquer l’arbre des questions</translation>
    </message>
    <message>
        <source>Show or Hide Set-Aside Text</source>
        <translation>Afficher ou masquer le texte mis de côté</translation>
    </message>
    <message>
        <source>Show or hide the form, and with it how many columns there is room for</source>
        <translation>Afficher ou masquer le formulaire, et donc le nombre de colonnes qui tiennent</translation>
    </message>
    <message>
        <source>Show or hide this kind: action due</source>
        <translation>Afficher ou masquer ce type&#xa0;: échéance d’action</translation>
    </message>
    <message>
        <source>Show or hide this kind: decision due</source>
        <translation>Afficher ou masquer ce type&#xa0;: échéance de décision</translation>
    </message>
    <message>
        <source>Show or hide this kind: event</source>
        <translation>Afficher ou masquer ce type&#xa0;: événement</translation>
    </message>
    <message>
        <source>Show or hide this kind: expiry</source>
        <translation>Afficher ou masquer ce type&#xa0;: expiration</translation>
    </message>
    <message>
        <source>Show or hide this kind: review</source>
        <translation>Afficher ou masquer ce type&#xa0;: réexamen</translation>
    </message>
    <message>
        <source>Show or hide this kind: window</source>
        <translation>Afficher ou masquer ce type&#xa0;: période</translation>
    </message>
    <message>
        <source>Show the Usual Columns</source>
        <translation>Afficher les colonnes habituelles</translation>
    </message>
    <message numerus="yes">
        <source>Show the best %n of {records}…</source>
        <translation>
            <numerusform>Afficher le meilleur résultat ({records})…</numerusform>
            <numerusform>Afficher les %n meilleurs résultats ({records})…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the cells among which every uncertain rating may lie</source>
        <translation>Afficher les cases entre lesquelles peut se trouver chaque évaluation incertaine</translation>
    </message>
    <message>
        <source>Show the current version, in which passages can be marked</source>
        <translation>Afficher la version actuelle, dans laquelle des passages peuvent être marqués</translation>
    </message>
    <message>
        <source>Show the letters of “{name}”</source>
        <translation>Afficher les lettres de «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Show the matrix as it is (Esc)</source>
        <translation>Afficher la matrice telle qu’elle est (Échap)</translation>
    </message>
    <message>
        <source>Show the matrix as it was on any date</source>
        <translation>Afficher la matrice telle qu’elle était à une date quelconque</translation>
    </message>
    <message>
        <source>Show the passage in the reader ({field})</source>
        <translation>Afficher le passage dans le lecteur ({field})</translation>
    </message>
    <message>
        <source>Show the true pages beside the text</source>
        <translation>Afficher les vraies pages à côté du texte</translation>
    </message>
    <message>
        <source>Show the way of every risk from its inherent to its current and its target rating</source>
        <translation>Afficher le parcours de chaque risque, de son évaluation inhérente à l’actuelle puis à la cible</translation>
    </message>
    <message>
        <source>Show this claim</source>
        <translation>Afficher cette affirmation</translation>
    </message>
    <message>
        <source>Show this passage in the reader</source>
        <translation>Afficher ce passage dans le lecteur</translation>
    </message>
    <message>
        <source>Show version {version}</source>
        <translation>Afficher la version {version}</translation>
    </message>
    <message>
        <source>Show what is set aside, in its place</source>
        <translation>Afficher à sa place ce qui est mis de côté</translation>
    </message>
    <message>
        <source>Show what needs attention in the memo</source>
        <translation>Afficher ce qui demande attention dans le mémo</translation>
    </message>
    <message>
        <source>Show what the text suggests: claims, speakers, dates, actors</source>
        <translation>Afficher ce que le texte suggère&#xa0;: affirmations, orateurs, dates, acteurs</translation>
    </message>
    <message>
        <source>Show {pane}</source>
        <translation>Afficher {pane}</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Camp</translation>
    </message>
    <message>
        <source>Signature of the mail</source>
        <translation>Signature du courriel</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signes</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Since a date…</source>
        <translation>Depuis une date…</translation>
    </message>
    <message>
        <source>Since the last export: {memo}</source>
        <translation>Depuis la dernière exportation&#xa0;: {memo}</translation>
    </message>
    <message>
        <source>Since the last memo, or any date</source>
        <translation>Depuis le dernier mémo, ou toute date</translation>
    </message>
    <message>
        <source>Since the snapshot {snapshot}</source>
        <translation>Depuis l’instantané {snapshot}</translation>
    </message>
    <message>
        <source>Since which day</source>
        <translation>Depuis quel jour</translation>
    </message>
    <message>
        <source>Since which day, {form}</source>
        <translation>Depuis quel jour, {form}</translation>
    </message>
    <message>
        <source>Since {date}…</source>
        <translation>Depuis le {date}…</translation>
    </message>
    <message>
        <source>Situation update</source>
        <translation>Point de situation</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Taille de la page</translation>
    </message>
    <message>
        <source>Size of the pages (Ctrl and the wheel)</source>
        <translation>Taille des pages (Ctrl et la molette)</translation>
    </message>
    <message>
        <source>Size of the pages: {zoom}</source>
        <translation>Taille des pages&#xa0;: {zoom}</translation>
    </message>
    <message>
        <source>Size of the pages: {zoom}, as wide as the pane</source>
        <translation>Taille des pages&#xa0;: {zoom}, à la largeur du volet</translation>
    </message>
    <message>
        <source>Smaller Pages</source>
        <translation>Pages plus petites</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Snapshot: {snapshot}</source>
        <translation>Instantané&#xa0;: {snapshot}</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message numerus="yes">
        <source>So (does another copy|do %n other copies).</source>
        <translation>
            <numerusform>Il en va de même d’une autre copie.</numerusform>
            <numerusform>Il en va de même de %n autres copies.</numerusform>
        </translation>
    </message>
    <message>
        <source>So it cannot be compared with its backups; the newest one has the most of it.</source>
        <translation>Il ne peut donc être comparé à ses sauvegardes&#x202f;; la plus récente en contient le plus.</translation>
    </message>
    <message>
        <source>Some of these texts have changed meanwhile. They were searched again: look at the list.</source>
        <translation>Certains de ces textes ont changé entre-temps. La recherche y a été refaite&#xa0;: examinez la liste.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>Somebody else has been sending to {server} for long; nothing was sent. Try again in a moment.</source>
        <translation>Quelqu’un d’autre envoie à {server} depuis longtemps&#x202f;; rien n’a été envoyé. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Somebody else has just published this book; join it instead.</source>
        <translation>Quelqu’un d’autre vient de publier ce cahier&#x202f;; rejoignez-le plutôt.</translation>
    </message>
    <message>
        <source>Somebody’s judgement</source>
        <translation>Jugement de quelqu’un</translation>
    </message>
    <message>
        <source>Something went wrong and is not settled; settle it, or raise it at the meeting.</source>
        <translation>Quelque chose s’est mal passé et n’est pas réglé&#x202f;; réglez-le, ou soulevez-le à la réunion.</translation>
    </message>
    <message>
        <source>Sort by Actor</source>
        <translation>Trier par acteur</translation>
    </message>
    <message>
        <source>Sort by Author</source>
        <translation>Trier par auteur</translation>
    </message>
    <message>
        <source>Sort by Best Match</source>
        <translation>Trier par pertinence</translation>
    </message>
    <message>
        <source>Sort by Date Published</source>
        <translation>Trier par date de publication</translation>
    </message>
    <message>
        <source>Sort by Date, Newest First</source>
        <translation>Trier par date, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Sort by Evidence, Least First</source>
        <translation>Trier par preuves, les moins étayées d’abord</translation>
    </message>
    <message>
        <source>Sort by Grade</source>
        <translation>Trier par cotation</translation>
    </message>
    <message>
        <source>Sort by Most Passages</source>
        <translation>Trier par nombre de passages</translation>
    </message>
    <message>
        <source>Sort by Newest Import</source>
        <translation>Trier par importation la plus récente</translation>
    </message>
    <message>
        <source>Sort by Number</source>
        <translation>Trier par numéro</translation>
    </message>
    <message>
        <source>Sort by Publisher</source>
        <translation>Trier par éditeur</translation>
    </message>
    <message>
        <source>Sort by Statement</source>
        <translation>Trier par énoncé</translation>
    </message>
    <message>
        <source>Sort by Status, Firmest First</source>
        <translation>Trier par statut, les plus solides d’abord</translation>
    </message>
    <message>
        <source>Sort by Title</source>
        <translation>Trier par titre</translation>
    </message>
    <message>
        <source>Sort the Register by This Column</source>
        <translation>Trier le registre selon cette colonne</translation>
    </message>
    <message>
        <source>Sort the claims</source>
        <translation>Trier les affirmations</translation>
    </message>
    <message>
        <source>Sort the library</source>
        <translation>Trier la bibliothèque</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source of the claims listed</source>
        <translation>Source des affirmations listées</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Sources and actors</source>
        <translation>Sources et acteurs</translation>
    </message>
    <message>
        <source>Sources that look alike</source>
        <translation>Sources qui se ressemblent</translation>
    </message>
    <message>
        <source>Sources, passages and claims to cite</source>
        <translation>Sources, passages et affirmations à citer</translation>
    </message>
    <message>
        <source>Space ticks a hit or not; Enter shows it in its place.</source>
        <translation>Espace coche ou décoche une occurrence&#x202f;; Entrée l’affiche à sa place.</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Orateur</translation>
    </message>
    <message>
        <source>Speech</source>
        <comment>type of source</comment>
        <translation>Discours</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Spelling is not checked: turn Check Spelling on first.</source>
        <translation>L’orthographe n’est pas vérifiée&#xa0;: activez d’abord Vérifier l’orthographe.</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Attitude</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Signifie</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Start a Book</source>
        <translation>Commencer un cahier</translation>
    </message>
    <message>
        <source>Start a collection</source>
        <translation>Commencer une collection</translation>
    </message>
    <message>
        <source>Stated officially, by one side</source>
        <translation>Déclaré officiellement, par une partie</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Status changed to {after}.</source>
        <translation>Statut changé en {after}.</translation>
    </message>
    <message>
        <source>Status changed.</source>
        <translation>Statut changé.</translation>
    </message>
    <message>
        <source>Status of the claims listed</source>
        <translation>Statut des affirmations listées</translation>
    </message>
    <message>
        <source>Status of the risks shown</source>
        <translation>Statut des risques affichés</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Statut&#xa0;: {status}</translation>
    </message>
    <message>
        <source>Stay in the Team</source>
        <translation>Rester dans l’équipe</translation>
    </message>
    <message>
        <source>Step {place}</source>
        <translation>Échelon {place}</translation>
    </message>
    <message>
        <source>Steps of impact</source>
        <translation>Échelons d’impact</translation>
    </message>
    <message>
        <source>Steps of likelihood</source>
        <translation>Échelons de vraisemblance</translation>
    </message>
    <message>
        <source>Still cited here: {claims}.</source>
        <translation>Encore cité ici&#xa0;: {claims}.</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>Ob&amp;jet</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Suggested by the sentence: {facts}. Change what is not so.</source>
        <translation>Suggéré par la phrase&#xa0;: {facts}. Modifiez ce qui n’est pas exact.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Suggestions are made for the current version only.</source>
        <translation>Des suggestions ne sont faites que pour la version actuelle.</translation>
    </message>
    <message>
        <source>Suggestions for this source</source>
        <translation>Suggestions pour cette source</translation>
    </message>
    <message>
        <source>Suggestions {number}</source>
        <translation>Suggestions {number}</translation>
    </message>
    <message>
        <source>Supersede</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Supersede Position</source>
        <translation>Remplacer la position</translation>
    </message>
    <message>
        <source>Supersede Position…</source>
        <translation>Remplacer la position…</translation>
    </message>
    <message>
        <source>Supersede {label}</source>
        <translation>Remplacer {label}</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>Remplacé par</translation>
    </message>
    <message>
        <source>Superseded by this</source>
        <translation>Remplacé par ceci</translation>
    </message>
    <message>
        <source>Supersedes this</source>
        <translation>Remplace ceci</translation>
    </message>
    <message>
        <source>Supersede…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Suédois</translation>
    </message>
    <message>
        <source>Sync Now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Sync with {address}</source>
        <translation>Synchroniser avec {address}</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>T</source>
        <comment>a mark: target</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>Tab goes on to the next control. From a list or a table, Ctrl+Tab does, or Escape and then Tab.</source>
        <translation>Tab passe à l’élément suivant. Dans une liste ou un tableau, c’est Ctrl+Tab, ou Échap puis Tab.</translation>
    </message>
    <message>
        <source>Tab: {words}</source>
        <translation>Tab&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tableaux (*.xlsx *.xlsm *.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tag the selected sources</source>
        <translation>Étiqueter les sources sélectionnées</translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation>Étiquette à ajouter</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags and collections</source>
        <translation>Étiquettes et collections</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n source(s)</source>
        <translation>
            <numerusform>Étiquettes de %n source</numerusform>
            <numerusform>Étiquettes de %n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags of {title}</source>
        <translation>Étiquettes de {title}</translation>
    </message>
    <message>
        <source>Tags to take away</source>
        <translation>Étiquettes à retirer</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Étiqueter…</translation>
    </message>
    <message>
        <source>Take</source>
        <comment>verb</comment>
        <translation>Prendre</translation>
    </message>
    <message numerus="yes">
        <source>Take %n Record(s) Back</source>
        <translation>
            <numerusform>Reprendre %n fiche</numerusform>
            <numerusform>Reprendre %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Take Away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take Back for All</source>
        <translation>Reprendre pour tous</translation>
    </message>
    <message>
        <source>Take Chosen Field or Paragraph Back</source>
        <translation>Reprendre le champ ou le paragraphe choisi</translation>
    </message>
    <message>
        <source>Take Chosen Records Back</source>
        <translation>Reprendre les fiches choisies</translation>
    </message>
    <message>
        <source>Take Everything Back</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Take Evidence From {label}</source>
        <translation>Retirer une preuve à {label}</translation>
    </message>
    <message>
        <source>Take Field Back</source>
        <translation>Reprendre le champ</translation>
    </message>
    <message numerus="yes">
        <source>Take In %n Passage(s)</source>
        <translation>
            <numerusform>Intégrer %n passage</numerusform>
            <numerusform>Intégrer %n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Take Line Away</source>
        <translation>Retirer la limite</translation>
    </message>
    <message>
        <source>Take Marking From “{title}”</source>
        <translation>Retirer la mention de «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>Take Paragraph Back</source>
        <translation>Reprendre le paragraphe</translation>
    </message>
    <message>
        <source>Take Record Back</source>
        <translation>Reprendre la fiche</translation>
    </message>
    <message>
        <source>Take Tolerance Away</source>
        <translation>Retirer la tolérance</translation>
    </message>
    <message>
        <source>Take a Paragraph of {name} Back</source>
        <translation>Reprendre un paragraphe de {name}</translation>
    </message>
    <message>
        <source>Take a Snapshot…</source>
        <translation>Prendre un instantané…</translation>
    </message>
    <message>
        <source>Take a ready matrix and go on from there</source>
        <translation>Prendre une matrice toute faite et partir de là</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Prendre un instantané</translation>
    </message>
    <message>
        <source>Take away the actor {name}</source>
        <translation>Retirer l’acteur {name}</translation>
    </message>
    <message>
        <source>Take away the collection {name}</source>
        <translation>Retirer la collection {name}</translation>
    </message>
    <message>
        <source>Take away the commitment {name}</source>
        <translation>Retirer l’engagement {name}</translation>
    </message>
    <message>
        <source>Take away the filter {name}</source>
        <translation>Retirer le filtre {name}</translation>
    </message>
    <message>
        <source>Take away the tag {name}</source>
        <translation>Retirer l’étiquette {name}</translation>
    </message>
    <message>
        <source>Take every filter away</source>
        <translation>Retirer tous les filtres</translation>
    </message>
    <message>
        <source>Take out of</source>
        <translation>Retirer de</translation>
    </message>
    <message>
        <source>Take tags away</source>
        <translation>Retirer des étiquettes</translation>
    </message>
    <message>
        <source>Take the Other Copy’s</source>
        <translation>Prendre celui de l’autre copie</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>Retirer le filtre</translation>
    </message>
    <message>
        <source>Take {citation}, the passage selected last</source>
        <translation>Prendre {citation}, le dernier passage sélectionné</translation>
    </message>
    <message>
        <source>Take {field} of {name} Back</source>
        <translation>Reprendre {field} de {name}</translation>
    </message>
    <message>
        <source>Take {name} Back</source>
        <translation>Reprendre {name}</translation>
    </message>
    <message>
        <source>Take {passage} away from this claim</source>
        <translation>Retirer {passage} de cette affirmation</translation>
    </message>
    <message>
        <source>Take “{name}” away</source>
        <translation>Retirer «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Take “{name}” away from {number} of {size}</source>
        <translation>Retirer «&#x202f;{name}&#x202f;» de {number} sur {size}</translation>
    </message>
    <message>
        <source>Taken back, by us or by those who said it</source>
        <translation>Repris, par nous ou par ceux qui l’ont dit</translation>
    </message>
    <message>
        <source>Talking Points</source>
        <translation>Éléments de langage</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>Éléments de langage</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Target impact</source>
        <translation>Impact cible</translation>
    </message>
    <message>
        <source>Target likelihood</source>
        <translation>Vraisemblance cible</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Tells somebody what they need to know, with the risks and the evidence; it asks for no decision.</source>
        <translation>Dit à quelqu’un ce qu’il doit savoir, avec les risques et les preuves&#x202f;; ne demande aucune décision.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Text Size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Text of the issue</source>
        <translation>Texte de la question</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>Texte de la source</translation>
    </message>
    <message>
        <source>Text set aside</source>
        <translation>Texte mis de côté</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thaï</translation>
    </message>
    <message>
        <source>The Book’s Words</source>
        <translation>Mots du cahier</translation>
    </message>
    <message>
        <source>The Book’s Words…</source>
        <translation>Mots du cahier…</translation>
    </message>
    <message>
        <source>The Other Copy’s</source>
        <translation>Celui de l’autre copie</translation>
    </message>
    <message>
        <source>The arrow keys move it; with Shift they widen the range in which it may lie, with Ctrl and Shift they narrow it; Backspace takes the rating away; Enter shows the details.</source>
        <translation>Les touches fléchées le déplacent&#x202f;; avec Maj, elles élargissent la fourchette où il peut se trouver, avec Ctrl et Maj elles la resserrent&#x202f;; Retour arrière retire l’évaluation&#x202f;; Entrée affiche les détails.</translation>
    </message>
    <message>
        <source>The ask</source>
        <translation>La demande</translation>
    </message>
    <message>
        <source>The bands have to be given for {rows} × {columns} cells.</source>
        <translation>Les zones doivent être données pour {rows} × {columns} cases.</translation>
    </message>
    <message>
        <source>The bands of the matrix are otherwise.</source>
        <translation>Les zones de la matrice sont différentes.</translation>
    </message>
    <message>
        <source>The book and all commands (Alt+F)</source>
        <translation>Le cahier et toutes les commandes (Alt+F)</translation>
    </message>
    <message>
        <source>The book and its backups will be written in the clear: whoever can reach the files can read them.</source>
        <translation>Le cahier et ses sauvegardes seront écrits en clair&#xa0;: quiconque peut accéder aux fichiers peut les lire.</translation>
    </message>
    <message>
        <source>The book cannot be read</source>
        <translation>Le cahier ne peut être lu</translation>
    </message>
    <message>
        <source>The book could not be read, as its disk or stick does not answer; nothing was changed. Save a copy elsewhere to go on.</source>
        <translation>Le cahier n’a pas pu être lu, car son disque ou sa clé ne répond pas&#x202f;; rien n’a été modifié. Enregistrez une copie ailleurs pour continuer.</translation>
    </message>
    <message>
        <source>The book could not be read, as its folder is gone or closed to Briefbook; nothing was changed.</source>
        <translation>Le cahier n’a pas pu être lu, car son dossier a disparu ou est fermé à Briefbook&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The book could not be read, as nothing can be written where it is any longer; nothing was changed.</source>
        <translation>Le cahier n’a pas pu être lu, car rien ne peut plus être écrit à son emplacement&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The book could not be read, as there is no room left on its disk; nothing was changed. Make room and try again.</source>
        <translation>Le cahier n’a pas pu être lu, car il n’y a plus de place sur son disque&#x202f;; rien n’a été modifié. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The book has no claims yet: C makes one of these words.</source>
        <translation>Le cahier n’a pas encore d’affirmations&#xa0;: C en fait une de ces mots.</translation>
    </message>
    <message>
        <source>The book has no source that this names.</source>
        <translation>Le cahier n’a aucune source que ceci désigne.</translation>
    </message>
    <message>
        <source>The book has no sources yet: drop files on the window, or press Ctrl+Shift+O.</source>
        <translation>Le cahier n’a pas encore de sources&#xa0;: déposez des fichiers sur la fenêtre, ou appuyez sur Ctrl+Maj+O.</translation>
    </message>
    <message>
        <source>The book is as it was in “{snapshot}”.</source>
        <translation>Le cahier est tel qu’il était dans «&#x202f;{snapshot}&#x202f;».</translation>
    </message>
    <message>
        <source>The book is being verified…</source>
        <translation>Vérification du cahier en cours…</translation>
    </message>
    <message>
        <source>The book is damaged, and cannot be copied. Go back to a backup, or let “briefbook rescue” read what it can.</source>
        <translation>Le cahier est endommagé et ne peut être copié. Revenez à une sauvegarde, ou laissez «&#x202f;briefbook rescue&#x202f;» lire ce qu’il peut.</translation>
    </message>
    <message>
        <source>The book is damaged. Go back to a backup, or let “briefbook rescue” read what it can.</source>
        <translation>Le cahier est endommagé. Revenez à une sauvegarde, ou laissez «&#x202f;briefbook rescue&#x202f;» lire ce qu’il peut.</translation>
    </message>
    <message>
        <source>The book is now just as it was then.</source>
        <translation>Le cahier est maintenant exactement comme à ce moment-là.</translation>
    </message>
    <message>
        <source>The book is on {server}. Others join it with the same address; Sync Now sends what you do, and brings in what they did.</source>
        <translation>Le cahier est sur {server}. D’autres le rejoignent avec la même adresse&#x202f;; Synchroniser envoie ce que vous faites, et apporte ce qu’ils ont fait.</translation>
    </message>
    <message>
        <source>The book was overwritten by something that is no book.</source>
        <translation>Le cahier a été écrasé par quelque chose qui n’est pas un cahier.</translation>
    </message>
    <message>
        <source>The book will be encrypted, and its backups with it: whoever finds the files can do nothing with them. Copies that were made or sent before stay as they are.</source>
        <translation>Le cahier sera chiffré, et ses sauvegardes avec lui&#xa0;: quiconque trouve les fichiers n’en peut rien faire. Les copies faites ou envoyées auparavant restent telles quelles.</translation>
    </message>
    <message>
        <source>The book’s words</source>
        <translation>Les mots du cahier</translation>
    </message>
    <message>
        <source>The claim “{statement}” ({label}) is left out: {why}.</source>
        <translation>L’affirmation «&#x202f;{statement}&#x202f;» ({label}) est omise&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Le presse-papiers</translation>
    </message>
    <message>
        <source>The connection to {server} broke off; nothing is lost. Sync again to go on.</source>
        <translation>La connexion à {server} s’est rompue&#x202f;; rien n’est perdu. Synchronisez de nouveau pour continuer.</translation>
    </message>
    <message>
        <source>The corner of the table</source>
        <translation>Le coin du tableau</translation>
    </message>
    <message>
        <source>The damaged file is kept beside the book. What was done after the chosen backup is only in that file; “briefbook rescue” reads what it can of it.</source>
        <translation>Le fichier endommagé est conservé à côté du cahier. Ce qui a été fait après la sauvegarde choisie n’est que dans ce fichier&#x202f;; «&#x202f;briefbook rescue&#x202f;» en lit ce qu’il peut.</translation>
    </message>
    <message>
        <source>The edit {seq}, “{text}”, cannot be read.</source>
        <translation>La modification {seq}, «&#x202f;{text}&#x202f;», ne peut être lue.</translation>
    </message>
    <message>
        <source>The edit {seq}, “{text}”, does not lead to what the book is now.</source>
        <translation>La modification {seq}, «&#x202f;{text}&#x202f;», ne mène pas à l’état actuel du cahier.</translation>
    </message>
    <message>
        <source>The end is computed from the start and the duration.</source>
        <translation>La fin est calculée à partir du début et de la durée.</translation>
    </message>
    <message>
        <source>The end, {date}, is computed. As of when did this window hold?</source>
        <translation>La fin, {date}, est calculée. À quelle date cette période était-elle connue&#x202f;?</translation>
    </message>
    <message>
        <source>The file is damaged: {line}.</source>
        <translation>Le fichier est endommagé&#xa0;: {line}.</translation>
    </message>
    <message>
        <source>The file is damaged: {reason}.</source>
        <translation>Le fichier est endommagé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The file opens with this password only, and is encrypted by AES-256. It is no PDF/A then, which forbids that. A lost password cannot be found again: the memo can be exported anew.</source>
        <translation>Le fichier ne s’ouvre qu’avec ce mot de passe, et il est chiffré en AES-256. Il n’est alors pas au format PDF/A, qui l’interdit. Un mot de passe perdu ne se retrouve pas&#xa0;: le mémo peut être exporté de nouveau.</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Les premières lignes</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Les premières lignes du tableau</translation>
    </message>
    <message numerus="yes">
        <source>The first {listed} are listed. %n more (is|are) replaced with them.</source>
        <translation>
            <numerusform>Les {listed} premières sont listées. %n autre est remplacée avec elles.</numerusform>
            <numerusform>Les {listed} premières sont listées. %n autres sont remplacées avec elles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of “{name}” cannot be written to, or is gone; nothing was changed. Save a copy elsewhere to go on.</source>
        <translation>Le dossier de «&#x202f;{name}&#x202f;» n’accepte pas l’écriture ou a disparu&#x202f;; rien n’a été modifié. Enregistrez une copie ailleurs pour continuer.</translation>
    </message>
    <message>
        <source>The folder of “{name}” is not there now; your edits are kept on this computer and published when it is back.</source>
        <translation>Le dossier de «&#x202f;{name}&#x202f;» n’est pas là pour l’instant&#x202f;; vos modifications sont conservées sur cet ordinateur et publiées à son retour.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>Le dossier {folder} ne peut être créé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be opened: {reason}.</source>
        <translation>Le dossier «&#x202f;{name}&#x202f;» ne peut être ouvert&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The folder “{name}” holds more than {most} files; import the folders in it one by one.</source>
        <translation>Le dossier «&#x202f;{name}&#x202f;» contient plus de {most} fichiers&#x202f;; importez un à un les dossiers qu’il contient.</translation>
    </message>
    <message>
        <source>The folder “{name}” holds no files that could be imported.</source>
        <translation>Le dossier «&#x202f;{name}&#x202f;» ne contient aucun fichier importable.</translation>
    </message>
    <message numerus="yes">
        <source>The import was cancelled after {number} of %n file(s)</source>
        <translation>
            <numerusform>L’importation a été annulée après {number} fichier sur %n</numerusform>
            <numerusform>L’importation a été annulée après {number} fichiers sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>L’importation a été annulée.</translation>
    </message>
    <message>
        <source>The index of citations is not in step with the texts: {wrong} of {all}.</source>
        <translation>L’index des citations n’est pas en accord avec les textes&#xa0;: {wrong} sur {all}.</translation>
    </message>
    <message>
        <source>The index of words is not in step with the records: {wrong} of {seen}.</source>
        <translation>L’index des mots n’est pas en accord avec les fiches&#xa0;: {wrong} sur {seen}.</translation>
    </message>
    <message>
        <source>The issue {issue}</source>
        <translation>La question {issue}</translation>
    </message>
    <message>
        <source>The journal does not know where {number} of the records came from.</source>
        <translation>Le journal ne sait pas d’où viennent {number} des fiches.</translation>
    </message>
    <message>
        <source>The journal does not say when the edit {seq}, “{text}”, was made or undone.</source>
        <translation>Le journal ne dit pas quand la modification {seq}, «&#x202f;{text}&#x202f;», a été faite ou annulée.</translation>
    </message>
    <message>
        <source>The last edit was at {time}.</source>
        <translation>La dernière modification a eu lieu à {time}.</translation>
    </message>
    <message>
        <source>The last edit was on {date} at {time}.</source>
        <translation>La dernière modification a eu lieu le {date} à {time}.</translation>
    </message>
    <message>
        <source>The line of what is tolerated has to be given for each step of likelihood.</source>
        <translation>La limite de ce qui est toléré doit être donnée pour chaque échelon de vraisemblance.</translation>
    </message>
    <message>
        <source>The line of what is tolerated was drawn.</source>
        <translation>La limite de ce qui est toléré a été tracée.</translation>
    </message>
    <message>
        <source>The line of what is tolerated was moved.</source>
        <translation>La limite de ce qui est toléré a été déplacée.</translation>
    </message>
    <message>
        <source>The line of what is tolerated was taken away.</source>
        <translation>La limite de ce qui est toléré a été retirée.</translation>
    </message>
    <message>
        <source>The list is being made anew. Look at it, then replace.</source>
        <translation>La liste est en cours de renouvellement. Examinez-la, puis remplacez.</translation>
    </message>
    <message>
        <source>The lowest steps of both axes stand at the</source>
        <translation>Les échelons les plus bas des deux axes se trouvent&#xa0;:</translation>
    </message>
    <message>
        <source>The lowest steps stand in one of these corners: {corners}.</source>
        <translation>Les échelons les plus bas se trouvent dans l’un de ces coins&#xa0;: {corners}.</translation>
    </message>
    <message>
        <source>The map of pages of {source} is damaged.</source>
        <translation>Le plan des pages de {source} est endommagé.</translation>
    </message>
    <message>
        <source>The map of pages of {source} is missing.</source>
        <translation>Le plan des pages de {source} manque.</translation>
    </message>
    <message>
        <source>The matrix has {likelihood} steps of likelihood and {impact} of impact.</source>
        <translation>La matrice a {likelihood} échelons de vraisemblance et {impact} d’impact.</translation>
    </message>
    <message>
        <source>The matrix was changed from {then} to {now}.</source>
        <translation>La matrice est passée de {then} à {now}.</translation>
    </message>
    <message>
        <source>The memo does not say whom it is for.</source>
        <translation>Le mémo ne dit pas à qui il est destiné.</translation>
    </message>
    <message>
        <source>The memo does not say whom it is from.</source>
        <translation>Le mémo ne dit pas de qui il émane.</translation>
    </message>
    <message numerus="yes">
        <source>The memo has %n page(s) in all</source>
        <translation>
            <numerusform>Le mémo a %n page en tout</numerusform>
            <numerusform>Le mémo a %n pages en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>The memo has no marking, but prints what is marked {higher}: {what}.</source>
        <translation>Le mémo n’a pas de mention, mais imprime ce qui porte la mention {higher}&#xa0;: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>The memo has {length} pages, and this template allows %n page(s).</source>
        <translation>
            <numerusform>Le mémo a {length} pages, et ce modèle en permet %n.</numerusform>
            <numerusform>Le mémo a {length} pages, et ce modèle en permet %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The memo has {length} pages, and this template allows %n page(s): page {page} begins with “{begins}”.</source>
        <translation>
            <numerusform>Le mémo a {length} pages, et ce modèle en permet %n&#xa0;: la page {page} commence par «&#x202f;{begins}&#x202f;».</numerusform>
            <numerusform>Le mémo a {length} pages, et ce modèle en permet %n&#xa0;: la page {page} commence par «&#x202f;{begins}&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The memo has {pages}, and the template allows %n page(s)</source>
        <translation>
            <numerusform>Le mémo a {pages}, et le modèle en permet %n</numerusform>
            <numerusform>Le mémo a {pages}, et le modèle en permet %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The memo is marked {marking}, but prints what is marked {higher}: {what}.</source>
        <translation>Le mémo porte la mention {marking}, mais imprime ce qui porte la mention {higher}&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>The memo prints a heading with nothing under it; write its text or take it out.</source>
        <translation>Le mémo imprime un titre sans rien en dessous&#x202f;; rédigez son texte ou retirez-le.</translation>
    </message>
    <message>
        <source>The memo prints the outline, the risk matrix with its register, and a note for every citation. Write the first issue, and its page appears here.</source>
        <translation>Le mémo imprime le plan, la matrice des risques avec son registre, et une note pour chaque citation. Rédigez la première question, et sa page apparaît ici.</translation>
    </message>
    <message>
        <source>The memo will not be what you mean it to be; mend it, or choose another template.</source>
        <translation>Le mémo ne sera pas tel que vous le voulez&#x202f;; corrigez-le, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The memo’s head has a gap; fill it in.</source>
        <translation>L’en-tête du mémo a une lacune&#x202f;; comblez-la.</translation>
    </message>
    <message>
        <source>The memo’s note on it will be incomplete; enter what is missing.</source>
        <translation>La note du mémo à ce sujet sera incomplète&#x202f;; saisissez ce qui manque.</translation>
    </message>
    <message>
        <source>The memo’s template.</source>
        <translation>Le modèle du mémo.</translation>
    </message>
    <message>
        <source>The name of a bibliography ends in {ends}.</source>
        <translation>Le nom d’une bibliographie se termine par {ends}.</translation>
    </message>
    <message>
        <source>The name of a collection, or of a new one</source>
        <translation>Le nom d’une collection, existante ou nouvelle</translation>
    </message>
    <message>
        <source>The name of this file is longer than this system allows; open it by a shorter one.</source>
        <translation>Le nom de ce fichier est plus long que ce système ne le permet&#x202f;; ouvrez-le par un nom plus court.</translation>
    </message>
    <message>
        <source>The name of “{name}” leaves no room for that of its journal; give it a shorter name, or open it read-only.</source>
        <translation>Le nom de «&#x202f;{name}&#x202f;» ne laisse pas de place à celui de son journal&#x202f;; donnez-lui un nom plus court, ou ouvrez-le en lecture seule.</translation>
    </message>
    <message>
        <source>The new text of the source</source>
        <translation>Le nouveau texte de la source</translation>
    </message>
    <message>
        <source>The new version does not have these words.</source>
        <translation>La nouvelle version n’a pas ces mots.</translation>
    </message>
    <message>
        <source>The new version does not have these words: in their sentence {changes}.</source>
        <translation>La nouvelle version n’a pas ces mots&#xa0;: dans leur phrase, {changes}.</translation>
    </message>
    <message>
        <source>The old version does not have these words where the passage says.</source>
        <translation>L’ancienne version n’a pas ces mots là où le passage l’indique.</translation>
    </message>
    <message>
        <source>The original of {source} is damaged.</source>
        <translation>L’original de {source} est endommagé.</translation>
    </message>
    <message>
        <source>The original of {source} is missing.</source>
        <translation>L’original de {source} manque.</translation>
    </message>
    <message>
        <source>The other copy</source>
        <translation>L’autre copie</translation>
    </message>
    <message>
        <source>The outline has all sections of this kind of memo already.</source>
        <translation>Le plan a déjà toutes les sections de ce type de mémo.</translation>
    </message>
    <message>
        <source>The passage @{key}#{number} is not what stands at its place in the text.</source>
        <translation>Le passage @{key}#{number} n’est pas ce qui se trouve à sa place dans le texte.</translation>
    </message>
    <message>
        <source>The passage @{key}#{number} is of a version that is not there.</source>
        <translation>Le passage @{key}#{number} est d’une version qui n’est pas là.</translation>
    </message>
    <message>
        <source>The passage before, and its proposed place</source>
        <translation>Le passage auparavant, et son emplacement proposé</translation>
    </message>
    <message>
        <source>The passage has no words to look for.</source>
        <translation>Le passage n’a pas de mots à rechercher.</translation>
    </message>
    <message>
        <source>The passage has these words, but not in this order, or not as whole words.</source>
        <translation>Le passage a ces mots, mais pas dans cet ordre, ou pas comme mots entiers.</translation>
    </message>
    <message>
        <source>The passage of the claim that you had begun is no longer in the book.</source>
        <translation>Le passage de l’affirmation que vous aviez commencée n’est plus dans le cahier.</translation>
    </message>
    <message>
        <source>The passage speaks against the claim (Tab changes sides)</source>
        <translation>Le passage plaide contre l’affirmation (Tab change de camp)</translation>
    </message>
    <message>
        <source>The passage speaks for the claim (Tab changes sides)</source>
        <translation>Le passage plaide pour l’affirmation (Tab change de camp)</translation>
    </message>
    <message>
        <source>The password does not open “{name}”.</source>
        <translation>Le mot de passe n’ouvre pas «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>The password of a PDF file has {most} letters at most, fewer with accents.</source>
        <translation>Le mot de passe d’un fichier PDF a au plus {most} lettres, moins avec des accents.</translation>
    </message>
    <message>
        <source>The path of “{name}” is longer than a book’s may be; use a folder nearer to the top, or shorter names.</source>
        <translation>Le chemin de «&#x202f;{name}&#x202f;» est plus long que ne peut l’être celui d’un cahier&#x202f;; utilisez un dossier plus proche de la racine, ou des noms plus courts.</translation>
    </message>
    <message>
        <source>The position of {name} was deleted; it was {then}.</source>
        <translation>La position de {name} a été supprimée&#x202f;; c’était {then}.</translation>
    </message>
    <message>
        <source>The position of “{name}”</source>
        <translation>La position de «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>The position that took its place is not in the table.</source>
        <translation>La position qui l’a remplacée n’est pas dans le tableau.</translation>
    </message>
    <message numerus="yes">
        <source>The printer stopped after %n page(s).</source>
        <translation>
            <numerusform>L’imprimante s’est arrêtée après %n page.</numerusform>
            <numerusform>L’imprimante s’est arrêtée après %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer “{name}” cannot be used; look whether it is there and on.</source>
        <translation>L’imprimante «&#x202f;{name}&#x202f;» ne peut être utilisée&#x202f;; vérifiez qu’elle est là et allumée.</translation>
    </message>
    <message>
        <source>The process that did this ended unexpectedly; the book is unchanged. Please try again.</source>
        <translation>Le processus qui faisait cela s’est terminé de façon inattendue&#x202f;; le cahier est inchangé. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>The quotation is not in [{citation}].</source>
        <translation>La citation n’est pas dans [{citation}].</translation>
    </message>
    <message>
        <source>The quotation is word for word in [{citation}].</source>
        <translation>La citation est mot pour mot dans [{citation}].</translation>
    </message>
    <message>
        <source>The range of the {axis} of {risk} has to hold its rating.</source>
        <translation>La fourchette de {risk} ({axis}) doit contenir son évaluation.</translation>
    </message>
    <message>
        <source>The range says where the rating may lie; let it hold the rating.</source>
        <translation>La fourchette dit où l’évaluation peut se trouver&#x202f;; faites qu’elle la contienne.</translation>
    </message>
    <message>
        <source>The risk matrix can be written as .svg, .pdf or .png.</source>
        <translation>La matrice des risques peut être écrite en .svg, .pdf ou .png.</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Le même &amp;encore</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Le même encore</translation>
    </message>
    <message>
        <source>The same paragraph of {name} was changed since the merge; decide for ours, and take over by hand what is missing.</source>
        <translation>Le même paragraphe de {name} a été modifié depuis la fusion&#x202f;; choisissez le nôtre, et reprenez à la main ce qui manque.</translation>
    </message>
    <message>
        <source>The same words stand at the same place.</source>
        <translation>Les mêmes mots se trouvent au même endroit.</translation>
    </message>
    <message>
        <source>The sample book is kept as “{file}”.</source>
        <translation>Le cahier d’exemple est conservé sous «&#x202f;{file}&#x202f;».</translation>
    </message>
    <message>
        <source>The search for sources that look alike was cancelled</source>
        <translation>La recherche de sources qui se ressemblent a été annulée</translation>
    </message>
    <message>
        <source>The server no longer has what this book got from it, as if it was set back to an earlier day; nothing was changed. Join the book anew as another file, and merge this one into it.</source>
        <translation>Le serveur n’a plus ce que ce cahier en a reçu, comme s’il avait été ramené à un jour antérieur&#x202f;; rien n’a été modifié. Rejoignez de nouveau le cahier dans un autre fichier, et fusionnez-y celui-ci.</translation>
    </message>
    <message>
        <source>The server was set up by a newer Briefbook; update Briefbook to use it.</source>
        <translation>Le serveur a été configuré par un Briefbook plus récent&#x202f;; mettez Briefbook à jour pour l’utiliser.</translation>
    </message>
    <message>
        <source>The source is no longer in the book, so it has no new version.</source>
        <translation>La source n’est plus dans le cahier&#x202f;; elle n’a donc pas de nouvelle version.</translation>
    </message>
    <message>
        <source>The source is no longer in the book, so nothing can be marked in it.</source>
        <translation>La source n’est plus dans le cahier&#x202f;; rien ne peut donc y être marqué.</translation>
    </message>
    <message>
        <source>The source itself</source>
        <translation>La source elle-même</translation>
    </message>
    <message>
        <source>The source “{title}” ({key}) is left out: {why}.</source>
        <translation>La source «&#x202f;{title}&#x202f;» ({key}) est omise&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The steps of the matrix have other words, ranges or definitions.</source>
        <translation>Les échelons de la matrice ont d’autres mots, fourchettes ou définitions.</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>Le tableau</translation>
    </message>
    <message>
        <source>The table “{table}” holds a row that is no record.</source>
        <translation>La table «&#x202f;{table}&#x202f;» contient une ligne qui n’est pas une fiche.</translation>
    </message>
    <message numerus="yes">
        <source>The template allows %n page(s)</source>
        <translation>
            <numerusform>Le modèle permet %n page</numerusform>
            <numerusform>Le modèle permet %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The template allows %n page(s); what it sets apart, such as a clearance page, does not count</source>
        <translation>
            <numerusform>Le modèle permet %n page&#x202f;; ce qu’il met à part, comme une page de visas, ne compte pas</numerusform>
            <numerusform>Le modèle permet %n pages&#x202f;; ce qu’il met à part, comme une page de visas, ne compte pas</numerusform>
        </translation>
    </message>
    <message>
        <source>The template sets no limit of pages</source>
        <translation>Le modèle ne fixe aucune limite de pages</translation>
    </message>
    <message>
        <source>The template {path} cannot be read: {reason}.</source>
        <translation>Le modèle {path} ne peut être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The template “{name}” cannot be read as TOML: {reason}.</source>
        <translation>Le modèle «&#x202f;{name}&#x202f;» ne peut être lu comme TOML&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The template’s readers expect it; write it, or choose another template.</source>
        <translation>Les lecteurs du modèle l’attendent&#x202f;; rédigez-la, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The text in this page’s file is not what the page shows, so it was left out.</source>
        <translation>Le texte contenu dans le fichier de cette page n’est pas celui qu’elle affiche&#x202f;; il a été omis.</translation>
    </message>
    <message>
        <source>The text of this part</source>
        <translation>Le texte de cette partie</translation>
    </message>
    <message>
        <source>The text of {source} cannot be read.</source>
        <translation>Le texte de {source} ne peut être lu.</translation>
    </message>
    <message>
        <source>The text of {source} is damaged.</source>
        <translation>Le texte de {source} est endommagé.</translation>
    </message>
    <message>
        <source>The text of {source} is missing.</source>
        <translation>Le texte de {source} manque.</translation>
    </message>
    <message>
        <source>The two texts, paragraph by paragraph</source>
        <translation>Les deux textes, paragraphe par paragraphe</translation>
    </message>
    <message>
        <source>The undertaking itself fails.</source>
        <translation>L’entreprise elle-même échoue.</translation>
    </message>
    <message>
        <source>The window of {label} would close before it opens.</source>
        <translation>La période de {label} s’achèverait avant de s’ouvrir.</translation>
    </message>
    <message>
        <source>The window of {label} would close on the day it opens.</source>
        <translation>La période de {label} s’achèverait le jour de son ouverture.</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Les mots</translation>
    </message>
    <message>
        <source>The words are a pattern: . is any character, \d a digit, (…) a group; $1 puts a group in</source>
        <translation>Les mots sont un motif&#xa0;: . est un caractère quelconque, \d un chiffre, (…) un groupe&#x202f;; $1 insère un groupe</translation>
    </message>
    <message>
        <source>The words changed: {changes}.</source>
        <translation>Les mots ont changé&#xa0;: {changes}.</translation>
    </message>
    <message>
        <source>The work on {server} was stopped.</source>
        <translation>Le travail sur {server} a été arrêté.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>Le travail a été arrêté.</translation>
    </message>
    <message>
        <source>The work was stopped; what was done is kept.</source>
        <translation>Le travail a été arrêté&#x202f;; ce qui a été fait est conservé.</translation>
    </message>
    <message>
        <source>The {kind} {record} is left out: {why}.</source>
        <translation>Omission de {record} ({kind})&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The “{template}” has no section for what changed, so it is not printed.</source>
        <translation>Le modèle «&#x202f;{template}&#x202f;» n’a pas de section pour ce qui a changé&#x202f;; cela n’est donc pas imprimé.</translation>
    </message>
    <message numerus="yes">
        <source>The “{template}” leaves out the issue(s) {issues}, for which it has no section.</source>
        <translation>
            <numerusform>Le modèle «&#x202f;{template}&#x202f;» omet la question {issues}, pour laquelle il n’a pas de section.</numerusform>
            <numerusform>Le modèle «&#x202f;{template}&#x202f;» omet les questions {issues}, pour lesquelles il n’a pas de section.</numerusform>
        </translation>
    </message>
    <message>
        <source>The “{template}” wants a section “{section}”; {then}.</source>
        <translation>Le modèle «&#x202f;{template}&#x202f;» demande une section «&#x202f;{section}&#x202f;»&#x202f;; {then}.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Theme: {theme}</source>
        <translation>Thème&#xa0;: {theme}</translation>
    </message>
    <message>
        <source>There are several books on {server}; add to the address which you mean:
{books}</source>
        <translation>Il y a plusieurs cahiers sur {server}&#x202f;; ajoutez à l’adresse celui que vous voulez&#xa0;:
{books}</translation>
    </message>
    <message>
        <source>There are too many risks for one picture; write the matrix as .pdf or .svg.</source>
        <translation>Il y a trop de risques pour une seule image&#x202f;; écrivez la matrice en .pdf ou .svg.</translation>
    </message>
    <message>
        <source>There is a collection “{name}” already.</source>
        <translation>Il existe déjà une collection «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>There is already a snapshot “{name}”; give this one another name.</source>
        <translation>Il existe déjà un instantané «&#x202f;{name}&#x202f;»&#x202f;; donnez un autre nom à celui-ci.</translation>
    </message>
    <message>
        <source>There is already an actor “{name}”.</source>
        <translation>Il existe déjà un acteur «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no action in the row that this belongs to.</source>
        <translation>Il n’y a pas d’action dans la ligne dont ceci relève.</translation>
    </message>
    <message>
        <source>There is no backup of “{name}” on this computer. “briefbook rescue” reads what it can of the file.</source>
        <translation>Il n’y a pas de sauvegarde de «&#x202f;{name}&#x202f;» sur cet ordinateur. «&#x202f;briefbook rescue&#x202f;» lit ce qu’il peut du fichier.</translation>
    </message>
    <message>
        <source>There is no book at {path} now. Your last edits of it, which could not be published, are kept on this computer; open it read-only to see them and save a copy.</source>
        <translation>Il n’y a pas de cahier à {path} pour l’instant. Vos dernières modifications, qui n’ont pas pu être publiées, sont conservées sur cet ordinateur&#x202f;; ouvrez-le en lecture seule pour les voir et enregistrer une copie.</translation>
    </message>
    <message>
        <source>There is no book at {path}, as its folder is not there; connect the disk, stick or share that it is on and try again.</source>
        <translation>Il n’y a pas de cahier à {path}, car son dossier n’est pas là&#x202f;; connectez le disque, la clé ou le partage où il se trouve et réessayez.</translation>
    </message>
    <message>
        <source>There is no book at {path}.</source>
        <translation>Il n’y a pas de cahier à {path}.</translation>
    </message>
    <message>
        <source>There is no book at {path}: it is a link to a file that is no longer there.</source>
        <translation>Il n’y a pas de cahier à {path}&#xa0;: c’est un lien vers un fichier qui n’est plus là.</translation>
    </message>
    <message>
        <source>There is no book at {path}; if it was moved or renamed, open it where it is now.</source>
        <translation>Il n’y a pas de cahier à {path}&#x202f;; s’il a été déplacé ou renommé, ouvrez-le là où il est maintenant.</translation>
    </message>
    <message>
        <source>There is no book {book} on {server}.</source>
        <translation>Il n’y a pas de cahier {book} sur {server}.</translation>
    </message>
    <message>
        <source>There is no column “{column}”; the table has {headers}.</source>
        <translation>Il n’y a pas de colonne «&#x202f;{column}&#x202f;»&#x202f;; le tableau a {headers}.</translation>
    </message>
    <message>
        <source>There is no column “{header}”; the table has {headers}.</source>
        <translation>Il n’y a pas de colonne «&#x202f;{header}&#x202f;»&#x202f;; le tableau a {headers}.</translation>
    </message>
    <message>
        <source>There is no dictionary for the language of this memo.</source>
        <translation>Il n’y a pas de dictionnaire pour la langue de ce mémo.</translation>
    </message>
    <message>
        <source>There is no folder {parent}.</source>
        <translation>Il n’y a pas de dossier {parent}.</translation>
    </message>
    <message>
        <source>There is no issue before “{title}” to put it under.</source>
        <translation>Il n’y a pas de question avant «&#x202f;{title}&#x202f;» sous laquelle la placer.</translation>
    </message>
    <message>
        <source>There is no issue “{title}” in the outline.</source>
        <translation>Il n’y a pas de question «&#x202f;{title}&#x202f;» dans le plan.</translation>
    </message>
    <message>
        <source>There is no memo template “{name}”; there are these: {there_are}.</source>
        <translation>Il n’y a pas de modèle de mémo «&#x202f;{name}&#x202f;»&#x202f;; il y a ceux-ci&#xa0;: {there_are}.</translation>
    </message>
    <message>
        <source>There is no misspelling in this text.</source>
        <translation>Il n’y a pas de faute d’orthographe dans ce texte.</translation>
    </message>
    <message>
        <source>There is no room for a backup of “{name}” in {folder}.</source>
        <translation>Il n’y a pas de place pour une sauvegarde de «&#x202f;{name}&#x202f;» dans {folder}.</translation>
    </message>
    <message>
        <source>There is no room for “{name}” there. Choose another place.</source>
        <translation>Il n’y a pas de place pour «&#x202f;{name}&#x202f;» à cet endroit. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>There is no room left in the folder of “{name}”; your edits are kept on this computer and published when there is.</source>
        <translation>Il n’y a plus de place dans le dossier de «&#x202f;{name}&#x202f;»&#x202f;; vos modifications sont conservées sur cet ordinateur et publiées quand il y en aura.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “{name}”; nothing was changed. Make room and try again, or save a copy elsewhere.</source>
        <translation>Il n’y a plus de place sur le disque pour «&#x202f;{name}&#x202f;»&#x202f;; rien n’a été modifié. Libérez de la place et réessayez, ou enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of “{book}”; make room and try again, or open it read-only.</source>
        <translation>Il n’y a plus de place sur le disque de «&#x202f;{book}&#x202f;»&#x202f;; libérez de la place et réessayez, ou ouvrez-le en lecture seule.</translation>
    </message>
    <message>
        <source>There is no room on this computer for a working copy of “{name}”; make room and try again, or open it read-only.</source>
        <translation>Il n’y a pas de place sur cet ordinateur pour une copie de travail de «&#x202f;{name}&#x202f;»&#x202f;; libérez de la place et réessayez, ou ouvrez-le en lecture seule.</translation>
    </message>
    <message>
        <source>There is no shared book in this database yet; publish one first.</source>
        <translation>Il n’y a pas encore de cahier partagé dans cette base de données&#x202f;; publiez-en d’abord un.</translation>
    </message>
    <message>
        <source>There is no shared book on {server} yet; publish one first.</source>
        <translation>Il n’y a pas encore de cahier partagé sur {server}&#x202f;; publiez-en d’abord un.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}” with a table; there is only one table.</source>
        <translation>Il n’y a pas de feuille «&#x202f;{sheet}&#x202f;» avec un tableau&#x202f;; il n’y a qu’un seul tableau.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}” with a table; there is {names}.</source>
        <translation>Il n’y a pas de feuille «&#x202f;{sheet}&#x202f;» avec un tableau&#x202f;; il y a {names}.</translation>
    </message>
    <message>
        <source>There is no snapshot “{name}” in {path}; “snapshots” lists them.</source>
        <translation>Il n’y a pas d’instantané «&#x202f;{name}&#x202f;» dans {path}&#x202f;; «&#x202f;snapshots&#x202f;» les énumère.</translation>
    </message>
    <message>
        <source>There is no such issue in the outline.</source>
        <translation>Il n’y a pas de telle question dans le plan.</translation>
    </message>
    <message>
        <source>There is no such passage in the book.</source>
        <translation>Il n’y a pas de tel passage dans le cahier.</translation>
    </message>
    <message>
        <source>There is no such shared book on {server} yet.</source>
        <translation>Il n’y a pas encore de tel cahier partagé sur {server}.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard to paste.</source>
        <translation>Il n’y a pas de texte à coller dans le presse-papiers.</translation>
    </message>
    <message>
        <source>There is no {kind} “{name}”.</source>
        <translation>Aucun élément «&#x202f;{name}&#x202f;» de ce type&#xa0;: {kind}.</translation>
    </message>
    <message>
        <source>There is no {label} in it, so it was left out.</source>
        <translation>Il y manque {label}&#x202f;; cela a donc été omis.</translation>
    </message>
    <message>
        <source>There is nothing in the columns that are loaded.</source>
        <translation>Il n’y a rien dans les colonnes chargées.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can become a source.</source>
        <translation>Rien dans le presse-papiers ne peut devenir une source.</translation>
    </message>
    <message>
        <source>There is nothing to cite yet: sources come first.</source>
        <translation>Il n’y a encore rien à citer&#xa0;: les sources viennent d’abord.</translation>
    </message>
    <message>
        <source>There is nothing to print yet; add an issue, a risk or another paper first.</source>
        <translation>Il n’y a encore rien à imprimer&#x202f;; ajoutez d’abord une question, un risque ou une autre fiche.</translation>
    </message>
    <message numerus="yes">
        <source>These %n files can be imported once a book is open; open or start one first.</source>
        <translation>
            <numerusform>%n fichier peut être importé dès qu’un cahier est ouvert&#x202f;; ouvrez-en ou commencez-en un d’abord.</numerusform>
            <numerusform>Ces %n fichiers peuvent être importés dès qu’un cahier est ouvert&#x202f;; ouvrez-en ou commencez-en un d’abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n files cannot be imported into a book that is open to read only.</source>
        <translation>
            <numerusform>%n fichier ne peut être importé dans un cahier ouvert en lecture seule.</numerusform>
            <numerusform>Ces %n fichiers ne peuvent être importés dans un cahier ouvert en lecture seule.</numerusform>
        </translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation>Ces deux-là ne sont pas identiques.</translation>
    </message>
    <message>
        <source>These two are the same.</source>
        <translation>Ces deux-là sont identiques.</translation>
    </message>
    <message>
        <source>These very bytes are another source already, @{key}.</source>
        <translation>Ces mêmes octets sont déjà une autre source, @{key}.</translation>
    </message>
    <message>
        <source>These words are already marked as passage {number}.</source>
        <translation>Ces mots sont déjà marqués comme passage {number}.</translation>
    </message>
    <message>
        <source>These words are not in the text.</source>
        <translation>Ces mots ne sont pas dans le texte.</translation>
    </message>
    <message>
        <source>These words are the same, but all around them changed.</source>
        <translation>Ces mots sont les mêmes, mais tout autour d’eux a changé.</translation>
    </message>
    <message>
        <source>These words are the same, but beside them {changes}.</source>
        <translation>Ces mots sont les mêmes, mais à côté d’eux {changes}.</translation>
    </message>
    <message>
        <source>These words now stand at another place.</source>
        <translation>Ces mots se trouvent maintenant à un autre endroit.</translation>
    </message>
    <message numerus="yes">
        <source>These words stand at %n places, and nothing tells which is meant.</source>
        <translation>
            <numerusform>Ces mots se trouvent à %n endroit, et rien ne dit lequel est visé.</numerusform>
            <numerusform>Ces mots se trouvent à %n endroits, et rien ne dit lequel est visé.</numerusform>
        </translation>
    </message>
    <message>
        <source>These words stand at {count} places in the new version, and none is surely this one.</source>
        <translation>Ces mots se trouvent à {count} endroits dans la nouvelle version, et aucun n’est sûrement celui-ci.</translation>
    </message>
    <message>
        <source>These words stand at {count} places in the new version.</source>
        <translation>Ces mots se trouvent à {count} endroits dans la nouvelle version.</translation>
    </message>
    <message>
        <source>These words stand in quotation marks, and “{said}” says that they are {speaker}’s.</source>
        <translation>Ces mots sont entre guillemets, et «&#x202f;{said}&#x202f;» dit qu’ils sont de {speaker}.</translation>
    </message>
    <message>
        <source>These words stand in quotation marks; the text beside them does not say whose they are.</source>
        <translation>Ces mots sont entre guillemets&#x202f;; le texte voisin ne dit pas de qui ils sont.</translation>
    </message>
    <message>
        <source>These words stand in the new version only at a place that is not this one.</source>
        <translation>Ces mots ne se trouvent dans la nouvelle version qu’à un endroit qui n’est pas celui-ci.</translation>
    </message>
    <message>
        <source>These words stand in the text, but not between the words given around them.</source>
        <translation>Ces mots se trouvent dans le texte, mais pas entre les mots donnés autour d’eux.</translation>
    </message>
    <message>
        <source>These words, one after the other</source>
        <translation>Ces mots, l’un après l’autre</translation>
    </message>
    <message>
        <source>Thesis</source>
        <comment>type of source</comment>
        <translation>Thèse</translation>
    </message>
    <message>
        <source>They are one; take the first out of the library</source>
        <translation>Elles n’en font qu’une&#x202f;; retirer la première de la bibliothèque</translation>
    </message>
    <message>
        <source>They are one; take the second out of the library</source>
        <translation>Elles n’en font qu’une&#x202f;; retirer la seconde de la bibliothèque</translation>
    </message>
    <message>
        <source>They have moved: begin the newer position</source>
        <translation>Il a évolué&#xa0;: commencer la position plus récente</translation>
    </message>
    <message>
        <source>This Book’s</source>
        <translation>Celui de ce cahier</translation>
    </message>
    <message>
        <source>This Issue</source>
        <translation>Cette question</translation>
    </message>
    <message>
        <source>This book</source>
        <translation>Ce cahier</translation>
    </message>
    <message>
        <source>This book can only be read.</source>
        <translation>Ce cahier ne peut qu’être lu.</translation>
    </message>
    <message>
        <source>This book can only be read; a copy of a backup can be opened.</source>
        <translation>Ce cahier ne peut qu’être lu&#x202f;; une copie d’une sauvegarde peut être ouverte.</translation>
    </message>
    <message>
        <source>This book has no claim {key}.</source>
        <translation>Ce cahier n’a pas d’affirmation {key}.</translation>
    </message>
    <message>
        <source>This book is locked.</source>
        <translation>Ce cahier est verrouillé.</translation>
    </message>
    <message>
        <source>This book is no longer on {server}; leave the team, and publish it anew.</source>
        <translation>Ce cahier n’est plus sur {server}&#x202f;; quittez l’équipe, et publiez-le de nouveau.</translation>
    </message>
    <message>
        <source>This book is not shared; publish it, or join one that is.</source>
        <translation>Ce cahier n’est pas partagé&#x202f;; publiez-le, ou rejoignez-en un qui l’est.</translation>
    </message>
    <message>
        <source>This book is open read-only: there is nothing to save.</source>
        <translation>Ce cahier est ouvert en lecture seule&#xa0;: il n’y a rien à enregistrer.</translation>
    </message>
    <message>
        <source>This book is protected by a password, and on a server it is not: whoever keeps the server can read all of it. Publish it only if that is meant, with --anyone-on-the-server-can-read.</source>
        <translation>Ce cahier est protégé par un mot de passe, et sur un serveur il ne l’est pas&#xa0;: qui gère le serveur peut le lire en entier. Ne le publiez que si c’est voulu, avec --anyone-on-the-server-can-read.</translation>
    </message>
    <message>
        <source>This book is protected by a password.</source>
        <translation>Ce cahier est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>This book is protected by a password; its copy on the server is not.</source>
        <translation>Ce cahier est protégé par un mot de passe&#x202f;; sa copie sur le serveur ne l’est pas.</translation>
    </message>
    <message>
        <source>This book is shared already; sync it, or leave its team first.</source>
        <translation>Ce cahier est déjà partagé&#x202f;; synchronisez-le, ou quittez d’abord son équipe.</translation>
    </message>
    <message>
        <source>This book is shared no longer; what {server} has of it stays there.</source>
        <translation>Ce cahier n’est plus partagé&#x202f;; ce qu’en a {server} y reste.</translation>
    </message>
    <message>
        <source>This book is shared with a newer Briefbook; update Briefbook to sync it.</source>
        <translation>Ce cahier est partagé avec un Briefbook plus récent&#x202f;; mettez Briefbook à jour pour le synchroniser.</translation>
    </message>
    <message>
        <source>This book was saved by an earlier Briefbook, and too little of it is left to bring it up to date; go back to a backup.</source>
        <translation>Ce cahier a été enregistré par un Briefbook antérieur, et il en reste trop peu pour le mettre à jour&#x202f;; revenez à une sauvegarde.</translation>
    </message>
    <message>
        <source>This cannot be put in its place: {reason}.</source>
        <translation>Ceci ne peut être mis à sa place&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>This computer has no printer; export the memo as PDF and print that elsewhere.</source>
        <translation>Cet ordinateur n’a pas d’imprimante&#x202f;; exportez le mémo en PDF et imprimez-le ailleurs.</translation>
    </message>
    <message>
        <source>This copy is marked {own}; the memo itself is marked {marking}.</source>
        <translation>Cette copie porte la mention {own}&#x202f;; le mémo lui-même porte la mention {marking}.</translation>
    </message>
    <message>
        <source>This copy is not marked; the memo itself is marked {marking}.</source>
        <translation>Cette copie ne porte pas de mention&#x202f;; le mémo lui-même porte la mention {marking}.</translation>
    </message>
    <message>
        <source>This database keeps text as {encoding}, which has not all letters; make one in UTF8.</source>
        <translation>Cette base de données conserve le texte en {encoding}, qui n’a pas toutes les lettres&#x202f;; créez-en une en UTF8.</translation>
    </message>
    <message>
        <source>This file holds no Web Annotation.</source>
        <translation>Ce fichier ne contient aucune Web Annotation.</translation>
    </message>
    <message>
        <source>This hangs together with the rest; take the whole of it back.</source>
        <translation>Ceci est lié au reste&#x202f;; reprenez le tout.</translation>
    </message>
    <message>
        <source>This installation of Briefbook cannot print; export the memo as PDF and print that.</source>
        <translation>Cette installation de Briefbook ne peut pas imprimer&#x202f;; exportez le mémo en PDF et imprimez celui-ci.</translation>
    </message>
    <message>
        <source>This is no Web Annotation file: it is not JSON.</source>
        <translation>Ce n’est pas un fichier Web Annotation&#xa0;: ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>This is no longer in the book.</source>
        <translation>Ceci n’est plus dans le cahier.</translation>
    </message>
    <message>
        <source>This is no regular expression that can be used: {reason}.</source>
        <translation>Ce n’est pas une expression régulière utilisable&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>This is not the password of “{name}”, or the beginning of the file is lost, without which no page of it can be read; go back to a backup.</source>
        <translation>Ce n’est pas le mot de passe de «&#x202f;{name}&#x202f;», ou bien le début du fichier est perdu, sans lequel aucune de ses pages ne peut être lue&#x202f;; revenez à une sauvegarde.</translation>
    </message>
    <message>
        <source>This is not the password of “{name}”, or the file is damaged.</source>
        <translation>Ce n’est pas le mot de passe de «&#x202f;{name}&#x202f;», ou bien le fichier est endommagé.</translation>
    </message>
    <message>
        <source>This is not the password that the book has.</source>
        <translation>Ce n’est pas le mot de passe du cahier.</translation>
    </message>
    <message>
        <source>This is the version of @{key} that the book has already.</source>
        <translation>C’est la version de @{key} que le cahier a déjà.</translation>
    </message>
    <message>
        <source>This is version {number} of @{key}, which the book has already.</source>
        <translation>C’est la version {number} de @{key}, que le cahier a déjà.</translation>
    </message>
    <message>
        <source>This is version {version}: passages are marked in the current version only, which is {newest}.</source>
        <translation>Ceci est la version {version}&#xa0;: les passages ne sont marqués que dans la version actuelle, qui est la {newest}.</translation>
    </message>
    <message>
        <source>This is version {version}; version {newest} is the current one.</source>
        <translation>Ceci est la version {version}&#x202f;; la version {newest} est l’actuelle.</translation>
    </message>
    <message>
        <source>This is what Briefbook knows of its mistake. It is kept on this computer and never sent; copy or save it for whoever helps you.</source>
        <translation>Voici ce que Briefbook sait de son erreur. Ce texte est conservé sur cet ordinateur et n’est jamais envoyé&#x202f;; copiez-le ou enregistrez-le pour qui vous aide.</translation>
    </message>
    <message>
        <source>This needs more than {megabytes} MB of memory and was stopped; please divide the text or file.</source>
        <translation>Ceci demande plus de {megabytes} Mo de mémoire et a été arrêté&#x202f;; veuillez diviser le texte ou le fichier.</translation>
    </message>
    <message>
        <source>This page holds no readable text: it is a picture, perhaps a scan.</source>
        <translation>Cette page ne contient aucun texte lisible&#xa0;: c’est une image, peut-être une numérisation.</translation>
    </message>
    <message>
        <source>This passage gives the words of {holding}; take it away from there first.</source>
        <translation>Ce passage donne les termes de {holding}&#x202f;; retirez-le d’abord de là.</translation>
    </message>
    <message>
        <source>This passage is cited in {places}; take the citation out first.</source>
        <translation>Ce passage est cité dans {places}&#x202f;; retirez d’abord la citation.</translation>
    </message>
    <message>
        <source>This passage is evidence of {labels}; take it away from there first.</source>
        <translation>Ce passage est une preuve de {labels}&#x202f;; retirez-le d’abord de là.</translation>
    </message>
    <message>
        <source>This passage is no longer in the book.</source>
        <translation>Ce passage n’est plus dans le cahier.</translation>
    </message>
    <message>
        <source>This passage was not found in the new version; mark its place by hand, or keep it.</source>
        <translation>Ce passage n’a pas été trouvé dans la nouvelle version&#x202f;; marquez son emplacement à la main, ou gardez-le.</translation>
    </message>
    <message>
        <source>This position was superseded before.</source>
        <translation>Cette position a déjà été remplacée.</translation>
    </message>
    <message>
        <source>This regular expression takes too long: it can match the same words in too many ways.</source>
        <translation>Cette expression régulière prend trop de temps&#xa0;: elle peut correspondre aux mêmes mots de trop de façons.</translation>
    </message>
    <message>
        <source>This selection runs over text that was set aside; bring it back first, or mark each side of it.</source>
        <translation>Cette sélection empiète sur un texte mis de côté&#x202f;; rétablissez-le d’abord, ou marquez-en chaque côté.</translation>
    </message>
    <message>
        <source>This source is no longer in the book.</source>
        <translation>Cette source n’est plus dans le cahier.</translation>
    </message>
    <message>
        <source>This text can only be read.</source>
        <translation>Ce texte ne peut qu’être lu.</translation>
    </message>
    <message>
        <source>This text holds half a character, which cannot be kept.</source>
        <translation>Ce texte contient une moitié de caractère, qui ne peut être conservée.</translation>
    </message>
    <message>
        <source>This took longer than {seconds} seconds and was stopped; please divide the text or file.</source>
        <translation>Ceci a duré plus de {seconds} secondes et a été arrêté&#x202f;; veuillez diviser le texte ou le fichier.</translation>
    </message>
    <message>
        <source>This version of Briefbook has no such field.</source>
        <translation>Cette version de Briefbook n’a pas de tel champ.</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Par l’intermédiaire de</translation>
    </message>
    <message>
        <source>Tick All</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick None</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise chronologique</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title of issue {number}</source>
        <translation>Titre de la question {number}</translation>
    </message>
    <message>
        <source>Title of the issue</source>
        <translation>Titre de la question</translation>
    </message>
    <message>
        <source>Title of the source</source>
        <translation>Titre de la source</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>To</source>
        <comment>who gets the memo</comment>
        <translation>À</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À réexaminer</translation>
    </message>
    <message>
        <source>To share a book through a server, Briefbook needs a package that is not installed here; install it with: pip install &apos;briefbook[team]&apos;</source>
        <translation>Pour partager un cahier par un serveur, Briefbook a besoin d’un paquet qui n’est pas installé ici&#x202f;; installez-le avec&#xa0;: pip install &apos;briefbook[team]&apos;</translation>
    </message>
    <message>
        <source>To the change before</source>
        <translation>À la modification précédente</translation>
    </message>
    <message>
        <source>To the next change</source>
        <translation>À la modification suivante</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>Aujourd’hui, {date}</translation>
    </message>
    <message>
        <source>Together they come to {lowest}–{highest} %.</source>
        <translation>Ensemble, ils atteignent {lowest}–{highest}&#x202f;%.</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolérance</translation>
    </message>
    <message numerus="yes">
        <source>Took %n record(s) back from “{snapshot}”.</source>
        <translation>
            <numerusform>%n fiche reprise de «&#x202f;{snapshot}&#x202f;».</numerusform>
            <numerusform>%n fiches reprises de «&#x202f;{snapshot}&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n source(s) out of “{name}”</source>
        <translation>
            <numerusform>%n source retirée de «&#x202f;{name}&#x202f;»</numerusform>
            <numerusform>%n sources retirées de «&#x202f;{name}&#x202f;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Took a paragraph of “{name}” back from “{snapshot}”.</source>
        <translation>Un paragraphe de «&#x202f;{name}&#x202f;» a été repris de «&#x202f;{snapshot}&#x202f;».</translation>
    </message>
    <message>
        <source>Took evidence from {claim}</source>
        <translation>Preuve retirée à {claim}</translation>
    </message>
    <message>
        <source>Took the snapshot “{name}”.</source>
        <translation>L’instantané «&#x202f;{name}&#x202f;» a été pris.</translation>
    </message>
    <message>
        <source>Took what the other copy says</source>
        <translation>Ce que dit l’autre copie a été pris</translation>
    </message>
    <message>
        <source>Took {field} of “{name}” back from “{snapshot}”.</source>
        <translation>{field} de «&#x202f;{name}&#x202f;»&#xa0;: repris de «&#x202f;{snapshot}&#x202f;».</translation>
    </message>
    <message>
        <source>Took “{name}” back from “{snapshot}”.</source>
        <translation>«&#x202f;{name}&#x202f;»&#xa0;: repris de «&#x202f;{snapshot}&#x202f;».</translation>
    </message>
    <message>
        <source>Treaty</source>
        <comment>type of source</comment>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Déclencheurs</translation>
    </message>
    <message>
        <source>Tripped</source>
        <translation>Déclenché</translation>
    </message>
    <message>
        <source>Truth cannot be judged</source>
        <translation>Véracité impossible à apprécier</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Two Panes Side by Side</source>
        <translation>Deux volets côte à côte</translation>
    </message>
    <message>
        <source>Two copies of the book say different things; decide which of them holds, or both.</source>
        <translation>Deux copies du cahier disent des choses différentes&#x202f;; décidez laquelle vaut, ou les deux.</translation>
    </message>
    <message>
        <source>Two readings of this page differ; choose the one that is right</source>
        <translation>Deux lectures de cette page diffèrent&#x202f;; choisissez la bonne</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type a tag; Enter adds it</source>
        <translation>Saisissez une étiquette&#x202f;; Entrée l’ajoute</translation>
    </message>
    <message>
        <source>Type it here; it is kept until you close the program.</source>
        <translation>Saisissez-le ici&#x202f;; il est conservé jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Type the password twice.</source>
        <translation>Saisissez deux fois le mot de passe.</translation>
    </message>
    <message>
        <source>Typing That Was Not Finished</source>
        <translation>Saisie inachevée</translation>
    </message>
    <message>
        <source>Typing…</source>
        <translation>Saisie…</translation>
    </message>
    <message>
        <source>UK PHIA yardstick</source>
        <translation>Échelle PHIA (Royaume-Uni)</translation>
    </message>
    <message>
        <source>UK submission</source>
        <translation>Note ministérielle britannique</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainien</translation>
    </message>
    <message>
        <source>Under the matrix</source>
        <translation>Sous la matrice</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the Import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Undo the Merge</source>
        <translation>Annuler la fusion</translation>
    </message>
    <message>
        <source>Undo {edit}</source>
        <translation>Annuler {edit}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Peu probable</translation>
    </message>
    <message>
        <source>Unlink {claim}</source>
        <translation>Délier {claim}</translation>
    </message>
    <message>
        <source>Unlink {label} From {other}</source>
        <translation>Délier {label} de {other}</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unreliable</source>
        <translation>Non fiable</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Until which day, {form}</source>
        <translation>Jusqu’à quel jour, {form}</translation>
    </message>
    <message>
        <source>Update “{title}”</source>
        <translation>Mettre à jour «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Ourdou</translation>
    </message>
    <message>
        <source>Use Selected Passage</source>
        <translation>Utiliser le passage sélectionné</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Used now and kept in no file; leave it empty if the server wants none.</source>
        <translation>Utilisé maintenant et conservé dans aucun fichier&#x202f;; laissez vide si le serveur n’en demande pas.</translation>
    </message>
    <message>
        <source>Usual Text Size</source>
        <translation>Taille habituelle du texte</translation>
    </message>
    <message>
        <source>Usually reliable</source>
        <translation>Habituellement fiable</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>Image vectorielle (*.svg)</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Verification and reversal</source>
        <translation>Vérification et réversibilité</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Verifying the book</source>
        <translation>Vérification du cahier</translation>
    </message>
    <message>
        <source>Version {number} of {newest}, imported {date}</source>
        <translation>Version {number} sur {newest}, importée le {date}</translation>
    </message>
    <message>
        <source>Version {number}, imported {date}</source>
        <translation>Version {number}, importée le {date}</translation>
    </message>
    <message>
        <source>Version {number}, imported {date} (current)</source>
        <translation>Version {number}, importée le {date} (actuelle)</translation>
    </message>
    <message>
        <source>Version {number}, {date}</source>
        <translation>Version {number}, {date}</translation>
    </message>
    <message>
        <source>Version {version} of @{key} is the current one now.</source>
        <translation>La version {version} de @{key} est maintenant l’actuelle.</translation>
    </message>
    <message>
        <source>Version {version} of @{key}: {passages}.</source>
        <translation>Version {version} de @{key}&#xa0;: {passages}.</translation>
    </message>
    <message>
        <source>Version {version} of @{key}: {told}</source>
        <translation>Version {version} de @{key}&#xa0;: {told}</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation>Très probable</translation>
    </message>
    <message>
        <source>Very unlikely</source>
        <translation>Très peu probable</translation>
    </message>
    <message>
        <source>Via whom?</source>
        <translation>Via qui&#x202f;?</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>View</source>
        <comment>menu</comment>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Volume</source>
        <comment>of a journal</comment>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Was not there then.</source>
        <translation>N’était pas là alors.</translation>
    </message>
    <message>
        <source>Ways, ranges, key, settings and picture of the matrix</source>
        <translation>Parcours, fourchettes, légende, réglages et image de la matrice</translation>
    </message>
    <message>
        <source>Weak: a program guesses this soon. Add some words that have nothing to do with each other.</source>
        <translation>Faible&#xa0;: un programme le devine vite. Ajoutez des mots sans rapport entre eux.</translation>
    </message>
    <message>
        <source>Web Annotations (*.jsonld *.json)</source>
        <translation>Web Annotations (*.jsonld *.json)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Web page</source>
        <comment>type of source</comment>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>Web pages, PDFs, Word files, mails, bibliographies, text: each original is kept.</source>
        <translation>Pages web, PDF, fichiers Word, courriels, bibliographies, texte&#xa0;: chaque original est conservé.</translation>
    </message>
    <message>
        <source>Went back to the backup of {moment}</source>
        <translation>Retour à la sauvegarde&#xa0;: {moment}</translation>
    </message>
    <message>
        <source>Went back to the backup of {moment}; the damaged file is kept as “{name}”</source>
        <translation>Retour à la sauvegarde&#xa0;: {moment}&#x202f;; le fichier endommagé est conservé sous «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What Changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What Is Saved</source>
        <translation>Ce qui est enregistré</translation>
    </message>
    <message>
        <source>What Was Imported</source>
        <translation>Ce qui a été importé</translation>
    </message>
    <message>
        <source>What Went Wrong</source>
        <translation>Ce qui n’a pas fonctionné</translation>
    </message>
    <message>
        <source>What another way of finding the article takes for it</source>
        <translation>Ce qu’une autre façon de trouver l’article prend pour lui</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>Ce qu’il est advenu de chaque fichier</translation>
    </message>
    <message>
        <source>What became of the source</source>
        <translation>Ce qu’il est advenu de la source</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Suites</translation>
    </message>
    <message>
        <source>What came of {name}: {outcome}.</source>
        <translation>Ce qu’il est advenu de {name}&#xa0;: {outcome}.</translation>
    </message>
    <message>
        <source>What came of {name}: {outcome}; it was {then}.</source>
        <translation>Ce qu’il est advenu de {name}&#xa0;: {outcome}&#x202f;; c’était {then}.</translation>
    </message>
    <message>
        <source>What came of {record}</source>
        <translation>Ce qu’il est advenu de {record}</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What changed since the last memo</source>
        <translation>Ce qui a changé depuis le dernier mémo</translation>
    </message>
    <message>
        <source>What changed since {since}</source>
        <translation>Ce qui a changé depuis&#xa0;: {since}</translation>
    </message>
    <message>
        <source>What changed since {since} until {until}</source>
        <translation>Ce qui a changé entre {since} et {until}</translation>
    </message>
    <message>
        <source>What copies that were merged say differently</source>
        <translation>Ce que des copies fusionnées disent différemment</translation>
    </message>
    <message>
        <source>What differs from a moment with a name; take parts back</source>
        <translation>Ce qui diffère d’un moment nommé&#x202f;; en reprendre des parties</translation>
    </message>
    <message>
        <source>What differs of the chosen record</source>
        <translation>Ce qui diffère dans la fiche choisie</translation>
    </message>
    <message>
        <source>What each step and band means</source>
        <translation>Ce que signifie chaque échelon et chaque zone</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui convient</translation>
    </message>
    <message>
        <source>What follows if, and if not</source>
        <translation>Ce qui s’ensuit si, et sinon</translation>
    </message>
    <message numerus="yes">
        <source>What hangs on (it|them) comes along ({records}).</source>
        <translation>
            <numerusform>Ce qui en dépend vient avec ({records}).</numerusform>
            <numerusform>Ce qui en dépend vient avec ({records}).</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What happened with the edit {seq}, “{text}”, has no name of its own.</source>
        <translation>Ce qui est arrivé à la modification {seq}, «&#x202f;{text}&#x202f;», n’a pas de nom propre.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui arrive</translation>
    </message>
    <message>
        <source>What has happened is no risk any more; enter it as an event, and close the risk.</source>
        <translation>Ce qui est arrivé n’est plus un risque&#x202f;; saisissez-le comme événement, et clôturez le risque.</translation>
    </message>
    <message>
        <source>What is accepted can change; say when somebody looks at it again.</source>
        <translation>Ce qui est accepté peut changer&#x202f;; dites quand quelqu’un le réexaminera.</translation>
    </message>
    <message>
        <source>What is cited here</source>
        <translation>Ce qui est cité ici</translation>
    </message>
    <message>
        <source>What is left out for these readers</source>
        <translation>Ce qui est omis pour ces lecteurs</translation>
    </message>
    <message>
        <source>What is likelier cannot be tolerated at a greater impact than what is less likely.</source>
        <translation>Ce qui est plus probable ne peut être toléré à un impact plus fort que ce qui l’est moins.</translation>
    </message>
    <message>
        <source>What is otherwise now</source>
        <translation>Ce qui est différent maintenant</translation>
    </message>
    <message>
        <source>What is said in the meeting, and what is not</source>
        <translation>Ce qui est dit à la réunion, et ce qui ne l’est pas</translation>
    </message>
    <message>
        <source>What is taken for the article</source>
        <translation>Ce qui est pris pour l’article</translation>
    </message>
    <message>
        <source>What it says no longer holds; cite the claim that took its place, or rewrite.</source>
        <translation>Ce qu’elle dit ne vaut plus&#x202f;; citez l’affirmation qui l’a remplacée, ou réécrivez.</translation>
    </message>
    <message>
        <source>What kind of source it is</source>
        <translation>Quel type de source c’est</translation>
    </message>
    <message>
        <source>What kind of source it is, what it could know, and what it may want</source>
        <translation>Quel type de source c’est, ce qu’elle pouvait savoir, et ce qu’elle peut vouloir</translation>
    </message>
    <message>
        <source>What leans on it</source>
        <translation>Ce qui s’appuie dessus</translation>
    </message>
    <message>
        <source>What led here, and what comes</source>
        <translation>Ce qui a mené ici, et ce qui vient</translation>
    </message>
    <message>
        <source>What led here, and what comes: talks, calls, decisions. A date may be known to the day, to the month or to the year alone.</source>
        <translation>Ce qui a mené ici, et ce qui vient&#xa0;: entretiens, appels, décisions. Une date peut n’être connue qu’au jour, au mois ou à l’année près.</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Ce qui demande attention</translation>
    </message>
    <message>
        <source>What needs attention before the memo goes out</source>
        <translation>Ce qui demande attention avant l’envoi du mémo</translation>
    </message>
    <message>
        <source>What needs attention in the memo</source>
        <translation>Ce qui demande attention dans le mémo</translation>
    </message>
    <message>
        <source>What nobody is asked to do is not done; say to whom it goes.</source>
        <translation>Ce qu’on ne demande à personne ne se fait pas&#x202f;; dites à qui cela s’adresse.</translation>
    </message>
    <message>
        <source>What somebody is asked to do</source>
        <translation>Ce qu’on demande à quelqu’un de faire</translation>
    </message>
    <message>
        <source>What sources say, and what is quoted of them, is never changed.</source>
        <translation>Ce que disent les sources, et ce qui en est cité, n’est jamais modifié.</translation>
    </message>
    <message>
        <source>What texts said before is left out: it may not have been for these readers then.</source>
        <translation>Ce que les textes disaient auparavant est omis&#xa0;: ce n’était peut-être pas destiné alors à ces lecteurs.</translation>
    </message>
    <message>
        <source>What the other copy says</source>
        <translation>Ce que dit l’autre copie</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Ce que sont les lignes</translation>
    </message>
    <message>
        <source>What the second has otherwise</source>
        <translation>Ce que la seconde a de différent</translation>
    </message>
    <message>
        <source>What the support file holds</source>
        <translation>Ce que contient le fichier d’assistance</translation>
    </message>
    <message>
        <source>What theirs refers to is no longer in the book; decide for ours.</source>
        <translation>Ce à quoi renvoie le leur n’est plus dans le cahier&#x202f;; choisissez le nôtre.</translation>
    </message>
    <message>
        <source>What this book says</source>
        <translation>Ce que dit ce cahier</translation>
    </message>
    <message>
        <source>What this source derives from</source>
        <translation>Ce dont dérive cette source</translation>
    </message>
    <message>
        <source>What this was then is no longer in the book; take the whole record back.</source>
        <translation>Ce que c’était alors n’est plus dans le cahier&#x202f;; reprenez la fiche entière.</translation>
    </message>
    <message>
        <source>What to do with the selected words</source>
        <translation>Que faire des mots sélectionnés</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Ce qu’il faut savoir</translation>
    </message>
    <message>
        <source>What to know before loading</source>
        <translation>Ce qu’il faut savoir avant de charger</translation>
    </message>
    <message>
        <source>What was being typed for {records} is kept: it is there when you begin one.</source>
        <translation>La saisie en cours pour {records} est conservée&#xa0;: vous la retrouverez en en commençant une.</translation>
    </message>
    <message>
        <source>What was being typed in {places} when Briefbook stopped is back.</source>
        <translation>La saisie en cours dans {places} lors de l’arrêt de Briefbook est de retour.</translation>
    </message>
    <message>
        <source>What was being typed in {place} cannot be entered: {reason}</source>
        <translation>La saisie en cours dans {place} ne peut être entrée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>What was decided?</source>
        <translation>Qu’a-t-il été décidé&#x202f;?</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What was merged</source>
        <translation>Ce qui a été fusionné</translation>
    </message>
    <message>
        <source>What was promised, by whom, within which window</source>
        <translation>Ce qui a été promis, par qui, sur quelle période</translation>
    </message>
    <message>
        <source>What was to be done by then is not done; do it, or set another date.</source>
        <translation>Ce qui devait être fait d’ici là ne l’est pas&#x202f;; faites-le, ou fixez une autre date.</translation>
    </message>
    <message>
        <source>What we and they want from the meeting</source>
        <translation>Ce que nous et eux voulons de la réunion</translation>
    </message>
    <message>
        <source>What would reverse it</source>
        <translation>Ce qui l’annulerait</translation>
    </message>
    <message>
        <source>What you are typing is in the file too, and becomes an edit when you are done</source>
        <translation>Ce que vous saisissez est aussi dans le fichier, et devient une modification quand vous avez terminé</translation>
    </message>
    <message>
        <source>What you are typing is kept, and becomes an edit when you pause</source>
        <translation>Ce que vous saisissez est conservé, et devient une modification quand vous faites une pause</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When a newer version of a source is imported, the passages whose words changed or went elsewhere are listed here, each beside both versions, until you have decided.</source>
        <translation>Quand une version plus récente d’une source est importée, les passages dont les mots ont changé ou se sont déplacés sont listés ici, chacun à côté des deux versions, jusqu’à ce que vous ayez tranché.</translation>
    </message>
    <message>
        <source>When a source has much the same text as another, as a wire report on several sites has, or gives the same web address, both are listed here until you have said what they are.</source>
        <translation>Quand une source a presque le même texte qu’une autre, comme une dépêche reprise par plusieurs sites, ou donne la même adresse web, les deux sont listées ici jusqu’à ce que vous ayez dit ce qu’elles sont.</translation>
    </message>
    <message>
        <source>When another copy of this book is merged into it (File → Merge Another Copy…) and both changed the same field or paragraph, the book keeps its own, and both are listed here until you have decided.</source>
        <translation>Quand une autre copie de ce cahier y est fusionnée (Fichier → Fusionner une autre copie…) et que les deux ont modifié le même champ ou paragraphe, le cahier garde le sien, et les deux sont listés ici jusqu’à ce que vous ayez tranché.</translation>
    </message>
    <message>
        <source>When this held, as precisely as it is known: 2025-10-28, 2025-10 or 2025</source>
        <translation>Quand cela valait, aussi précisément que connu&#xa0;: 2025-10-28, 2025-10 ou 2025</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where actors stand on the issues</source>
        <translation>Les positions des acteurs sur les questions</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>À quoi cela se rattache</translation>
    </message>
    <message>
        <source>Where it retells another source, or somebody’s words, say so: they are one voice, not two.</source>
        <translation>Quand elle reprend une autre source, ou les propos de quelqu’un, dites-le&#xa0;: c’est une seule voix, et non deux.</translation>
    </message>
    <message>
        <source>Where passages went in newer versions of their sources</source>
        <translation>Où sont passés les passages dans les nouvelles versions de leurs sources</translation>
    </message>
    <message>
        <source>Whether the book is saved: {words}</source>
        <translation>État d’enregistrement du cahier&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Which book?</source>
        <translation>Quel cahier&#x202f;?</translation>
    </message>
    <message>
        <source>Which column goes into which field</source>
        <translation>Quelle colonne va dans quel champ</translation>
    </message>
    <message>
        <source>Which is the day and which the month is open; write it as 2025-10-28.</source>
        <translation>Quel est le jour et quel est le mois reste ouvert&#x202f;; écrivez-la sous la forme 2025-10-28.</translation>
    </message>
    <message>
        <source>Which rows change a record</source>
        <translation>Quelles lignes modifient une fiche</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who commits</source>
        <translation>Qui s’engage</translation>
    </message>
    <message>
        <source>Who commits, or to whom</source>
        <translation>Qui s’engage, ou envers qui</translation>
    </message>
    <message>
        <source>Who opposes it</source>
        <translation>Qui s’y oppose</translation>
    </message>
    <message>
        <source>Who says and does things, on which side of the table</source>
        <translation>Qui dit et fait quoi, de quel côté de la table</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>Qui le dit&#x202f;?</translation>
    </message>
    <message>
        <source>Who stands where</source>
        <translation>Qui a quelle position</translation>
    </message>
    <message>
        <source>Who supports it</source>
        <translation>Qui l’appuie</translation>
    </message>
    <message>
        <source>Whoever decides will ask why; give the reason.</source>
        <translation>Qui décide demandera pourquoi&#x202f;; donnez la raison.</translation>
    </message>
    <message>
        <source>Whoever follows it arrives nowhere; mend the citation or take it out.</source>
        <translation>Qui la suit n’arrive nulle part&#x202f;; corrigez la citation ou retirez-la.</translation>
    </message>
    <message>
        <source>Whoever keeps the server can read all that is shared: the sources with their originals, the texts, and who changed what and when.</source>
        <translation>Qui gère le serveur peut lire tout ce qui est partagé&#xa0;: les sources avec leurs originaux, les textes, et qui a modifié quoi et quand.</translation>
    </message>
    <message>
        <source>Whoever searches for one of the words on a line finds all of them.</source>
        <translation>Quiconque cherche l’un des mots d’une ligne les trouve tous.</translation>
    </message>
    <message>
        <source>Whoever speaks needs the words; write them as they would be spoken.</source>
        <translation>Qui parle a besoin des mots&#x202f;; écrivez-les comme ils seraient prononcés.</translation>
    </message>
    <message>
        <source>Whole Page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Whole Words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>Propos de qui</translation>
    </message>
    <message>
        <source>Whose words these are, where the source only retells them</source>
        <translation>De qui sont ces propos, quand la source ne fait que les reprendre</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why each was not imported</source>
        <translation>Pourquoi chacun n’a pas été importé</translation>
    </message>
    <message>
        <source>Why may it stay? (may be left empty)</source>
        <translation>Pourquoi cela peut-il rester&#x202f;? (peut rester vide)</translation>
    </message>
    <message>
        <source>Why so confident?</source>
        <translation>Pourquoi cette confiance&#x202f;?</translation>
    </message>
    <message>
        <source>Why this confidence</source>
        <translation>Pourquoi cette confiance</translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation>Pourquoi, en quelques mots</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Why? (may be left empty)</source>
        <translation>Pourquoi&#x202f;? (peut rester vide)</translation>
    </message>
    <message>
        <source>Widely known</source>
        <translation>Largement connu</translation>
    </message>
    <message>
        <source>Widen the Range to Greater Impact</source>
        <translation>Élargir la fourchette vers un impact plus fort</translation>
    </message>
    <message>
        <source>Widen the Range to Higher Likelihood</source>
        <translation>Élargir la fourchette vers une vraisemblance plus forte</translation>
    </message>
    <message>
        <source>Widen the Range to Lesser Impact</source>
        <translation>Élargir la fourchette vers un impact plus faible</translation>
    </message>
    <message>
        <source>Widen the Range to Lower Likelihood</source>
        <translation>Élargir la fourchette vers une vraisemblance plus faible</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Window on the timeline</source>
        <translation>Période sur la frise</translation>
    </message>
    <message>
        <source>Windows, expiries, reviews and events over the days</source>
        <translation>Périodes, expirations, réexamens et événements au fil des jours</translation>
    </message>
    <message>
        <source>Withdrawn by its publisher</source>
        <translation>Retirée par son éditeur</translation>
    </message>
    <message>
        <source>Without its password nobody can open it.</source>
        <translation>Sans son mot de passe, personne ne peut l’ouvrir.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Word (DOCX)</source>
        <translation>Word (DOCX)</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words in quotation marks are somebody’s; cite the passage that they are from.</source>
        <translation>Des mots entre guillemets sont de quelqu’un&#x202f;; citez le passage d’où ils viennent.</translation>
    </message>
    <message>
        <source>Words of impact, the least first</source>
        <translation>Termes d’impact, le plus faible d’abord</translation>
    </message>
    <message>
        <source>Words of likelihood, the least first</source>
        <translation>Termes de vraisemblance, le plus faible d’abord</translation>
    </message>
    <message>
        <source>Words of our own</source>
        <translation>Nos propres termes</translation>
    </message>
    <message>
        <source>Words of {name}</source>
        <translation>Propos de {name}</translation>
    </message>
    <message>
        <source>Words that find one another</source>
        <translation>Mots qui se trouvent l’un l’autre</translation>
    </message>
    <message>
        <source>Words that mean the same, a group on each line, divided by semicolons</source>
        <translation>Mots de même sens, un groupe par ligne, séparés par des points-virgules</translation>
    </message>
    <message>
        <source>Would merge “{name}”: {changes}.</source>
        <translation>La fusion de «&#x202f;{name}&#x202f;» donnerait&#xa0;: {changes}.</translation>
    </message>
    <message>
        <source>Write a new claim</source>
        <translation>Rédiger une nouvelle affirmation</translation>
    </message>
    <message>
        <source>Write all commitments to a workbook or a CSV file</source>
        <translation>Écrire tous les engagements dans un classeur ou un fichier CSV</translation>
    </message>
    <message>
        <source>Write all sources that are listed to a file for Zotero, EndNote or LaTeX</source>
        <translation>Écrire toutes les sources listées dans un fichier pour Zotero, EndNote ou LaTeX</translation>
    </message>
    <message>
        <source>Write down a commitment</source>
        <translation>Consigner un engagement</translation>
    </message>
    <message>
        <source>Write down a recommendation</source>
        <translation>Consigner une recommandation</translation>
    </message>
    <message>
        <source>Write down a scenario</source>
        <translation>Consigner un scénario</translation>
    </message>
    <message>
        <source>Write down a talking point</source>
        <translation>Consigner un élément de langage</translation>
    </message>
    <message>
        <source>Write down an actor</source>
        <translation>Consigner un acteur</translation>
    </message>
    <message>
        <source>Write down an event</source>
        <translation>Consigner un événement</translation>
    </message>
    <message>
        <source>Write down an objective</source>
        <translation>Consigner un objectif</translation>
    </message>
    <message>
        <source>Write down what could go wrong, then place it by how likely it is and how bad it would be.</source>
        <translation>Consignez ce qui pourrait mal tourner, puis placez-le selon sa vraisemblance et sa gravité.</translation>
    </message>
    <message>
        <source>Write down what we must have, should have and could have from the meeting, and what the others want: each in one sentence, with its issue. Afterwards say what came of it.</source>
        <translation>Consignez ce que nous devons, devrions et pourrions obtenir de la réunion, et ce que les autres veulent&#xa0;: chaque fois en une phrase, avec sa question. Dites ensuite ce qu’il en est advenu.</translation>
    </message>
    <message>
        <source>Write here. Type [@ to cite a source or one of its passages.</source>
        <translation>Écrivez ici. Tapez [@ pour citer une source ou l’un de ses passages.</translation>
    </message>
    <message>
        <source>Write its passages to a Web Annotation file</source>
        <translation>Écrire ses passages dans un fichier Web Annotation</translation>
    </message>
    <message>
        <source>Write the Text in Sight</source>
        <translation>Écrire le texte visible</translation>
    </message>
    <message>
        <source>Write the address with its beginning, such as https://example.org/page.</source>
        <translation>Écrivez l’adresse avec son début, tel que https://example.org/page.</translation>
    </message>
    <message>
        <source>Write the as-of date as 2025-10-28, 2025-10 or 2025, as precisely as it is known.</source>
        <translation>Écrivez la date de référence sous la forme 2025-10-28, 2025-10 ou 2025, aussi précisément que connue.</translation>
    </message>
    <message>
        <source>Write the commitments to a file</source>
        <translation>Écrire les engagements dans un fichier</translation>
    </message>
    <message>
        <source>Write the date as 2025-10-28, 2025-10 or 2025, as precisely as it is known.</source>
        <translation>Écrivez la date sous la forme 2025-10-28, 2025-10 ou 2025, aussi précisément que connue.</translation>
    </message>
    <message>
        <source>Write the language as its code, such as en, de or zh-Hant.</source>
        <translation>Écrivez la langue par son code, tel que en, fr ou zh-Hant.</translation>
    </message>
    <message>
        <source>Write the selected sources to a file for Zotero, EndNote or LaTeX</source>
        <translation>Écrire les sources sélectionnées dans un fichier pour Zotero, EndNote ou LaTeX</translation>
    </message>
    <message>
        <source>Write the timeline to an ICS file, which calendars take in</source>
        <translation>Écrire la frise dans un fichier ICS, que les calendriers acceptent</translation>
    </message>
    <message>
        <source>Write “{title}”</source>
        <translation>Rédiger «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n citation(s)</source>
        <translation>
            <numerusform>Écriture de %n citation</numerusform>
            <numerusform>Écriture de %n citations</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the book in the clear…</source>
        <translation>Écriture du cahier en clair…</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Écriture de {name}</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n citation(s) to {path}</source>
        <translation>
            <numerusform>%n citation écrite dans {path}</numerusform>
            <numerusform>%n citations écrites dans {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n passage(s) to “{name}”</source>
        <translation>
            <numerusform>%n passage écrit dans «&#x202f;{name}&#x202f;»</numerusform>
            <numerusform>%n passages écrits dans «&#x202f;{name}&#x202f;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote {path}</source>
        <translation>Fichier écrit&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Wrote {records} to {path}</source>
        <translation>Écrit dans {path}&#xa0;: {records}</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>Year of publication</source>
        <translation>Année de publication</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>You and your team have the same.</source>
        <translation>Vous et votre équipe avez la même chose.</translation>
    </message>
    <message>
        <source>You may not do this on {server}; ask who keeps it for the rights ({said}).</source>
        <translation>Vous ne pouvez pas faire cela sur {server}&#x202f;; demandez les droits à qui le gère ({said}).</translation>
    </message>
    <message>
        <source>You undid “{edit}”: syncing now would take this back for everybody. Redo it first, or take it back for everybody.</source>
        <translation>Vous avez annulé «&#x202f;{edit}&#x202f;»&#xa0;: synchroniser maintenant le reprendrait pour tous. Rétablissez-la d’abord, ou reprenez-la pour tous.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>Your last edits of “{name}” could not be published then, and their copy on this computer is damaged; “briefbook rescue” reads what it can of {aside}.</source>
        <translation>Vos dernières modifications de «&#x202f;{name}&#x202f;» n’ont pas pu être publiées alors, et leur copie sur cet ordinateur est endommagée&#x202f;; «&#x202f;briefbook rescue&#x202f;» lit ce qu’il peut de {aside}.</translation>
    </message>
    <message>
        <source>Your last edits of “{name}” could not be published then; they are here, and are published now.</source>
        <translation>Vos dernières modifications de «&#x202f;{name}&#x202f;» n’ont pas pu être publiées alors&#x202f;; elles sont ici, et sont maintenant publiées.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your templates are in {folder}</source>
        <translation>Vos modèles sont dans {folder}</translation>
    </message>
    <message>
        <source>Your writing uses no acronyms.</source>
        <translation>Votre texte n’utilise aucun sigle.</translation>
    </message>
    <message>
        <source>ZIP file (*.zip)</source>
        <translation>Fichier ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Zoom In on Timeline</source>
        <translation>Agrandir la frise</translation>
    </message>
    <message>
        <source>Zoom Out of Timeline</source>
        <translation>Réduire la frise</translation>
    </message>
    <message>
        <source>[{citation}] gives no passage to compare the quotation with; cite the very passage.</source>
        <translation>[{citation}] ne donne pas de passage auquel comparer la citation&#x202f;; citez le passage exact.</translation>
    </message>
    <message>
        <source>a NetWare share</source>
        <translation>un partage NetWare</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a Windows share</source>
        <translation>un partage Windows</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>une archive ZIP ou un document bureautique</translation>
    </message>
    <message>
        <source>a claim</source>
        <translation>une affirmation</translation>
    </message>
    <message>
        <source>a collection</source>
        <translation>une collection</translation>
    </message>
    <message>
        <source>a commitment</source>
        <translation>un engagement</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>un fichier compressé</translation>
    </message>
    <message>
        <source>a later position</source>
        <translation>une position ultérieure</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>a name for scenarios that exclude one another</source>
        <translation>un nom pour des scénarios qui s’excluent</translation>
    </message>
    <message>
        <source>a network folder</source>
        <translation>un dossier réseau</translation>
    </message>
    <message>
        <source>a network share</source>
        <translation>un partage réseau</translation>
    </message>
    <message>
        <source>a new actor</source>
        <translation>un nouvel acteur</translation>
    </message>
    <message>
        <source>a new commitment</source>
        <translation>un nouvel engagement</translation>
    </message>
    <message>
        <source>a new event</source>
        <translation>un nouvel événement</translation>
    </message>
    <message>
        <source>a new objective</source>
        <translation>un nouvel objectif</translation>
    </message>
    <message>
        <source>a new position</source>
        <translation>une nouvelle position</translation>
    </message>
    <message>
        <source>a new recommendation</source>
        <translation>une nouvelle recommandation</translation>
    </message>
    <message>
        <source>a new risk</source>
        <translation>un nouveau risque</translation>
    </message>
    <message>
        <source>a new scenario</source>
        <translation>un nouveau scénario</translation>
    </message>
    <message>
        <source>a new talking point</source>
        <translation>un nouvel élément de langage</translation>
    </message>
    <message>
        <source>a new {kind}</source>
        <translation>nouveau&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>a newer claim</source>
        <translation>une affirmation plus récente</translation>
    </message>
    <message>
        <source>a number above zero</source>
        <translation>un nombre supérieur à zéro</translation>
    </message>
    <message>
        <source>a passage</source>
        <translation>un passage</translation>
    </message>
    <message>
        <source>a passage of @{key}</source>
        <translation>un passage de @{key}</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a position</source>
        <translation>une position</translation>
    </message>
    <message>
        <source>a shared folder</source>
        <translation>un dossier partagé</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>une source</translation>
    </message>
    <message>
        <source>a synchronised folder</source>
        <translation>un dossier synchronisé</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>un document texte</translation>
    </message>
    <message>
        <source>a third party’s</source>
        <translation>d’un tiers</translation>
    </message>
    <message>
        <source>a whole number above zero</source>
        <translation>un nombre entier supérieur à zéro</translation>
    </message>
    <message>
        <source>a working paper</source>
        <translation>une fiche de travail</translation>
    </message>
    <message>
        <source>a {kind} that is gone</source>
        <translation>élément disparu&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>about as likely as not</source>
        <translation>à peu près aussi probable qu’improbable</translation>
    </message>
    <message>
        <source>above 66 %</source>
        <translation>plus de 66&#x202f;%</translation>
    </message>
    <message>
        <source>above 75 %</source>
        <translation>plus de 75&#x202f;%</translation>
    </message>
    <message>
        <source>above 80 %</source>
        <translation>plus de 80&#x202f;%</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>accepter</translation>
    </message>
    <message>
        <source>accessible</source>
        <translation>accessible</translation>
    </message>
    <message>
        <source>according to</source>
        <translation>selon</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>acteur</translation>
    </message>
    <message>
        <source>actor of the book</source>
        <translation>acteur du cahier</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>acteurs</translation>
    </message>
    <message>
        <source>add an issue of that title to the outline</source>
        <translation>ajoutez au plan une question de ce titre</translation>
    </message>
    <message>
        <source>added: {words}</source>
        <translation>ajouté&#xa0;: {words}</translation>
    </message>
    <message>
        <source>after {count}, level 1</source>
        <translation>après {count}, niveau 1</translation>
    </message>
    <message>
        <source>after {number}, level {level}</source>
        <translation>après {number}, niveau {level}</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contre</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>agence</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>quasi certain</translation>
    </message>
    <message>
        <source>almost certainly</source>
        <translation>presque certainement</translation>
    </message>
    <message>
        <source>almost no chance</source>
        <translation>quasi exclu</translation>
    </message>
    <message>
        <source>already happened</source>
        <translation>déjà arrivé</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>an actor</source>
        <translation>un acteur</translation>
    </message>
    <message>
        <source>an issue</source>
        <translation>une question</translation>
    </message>
    <message>
        <source>an office says so</source>
        <translation>dit par un service officiel</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>analyse</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and (one more differs|%n more differ)</source>
        <translation>
            <numerusform>et %n autre diffère</numerusform>
            <numerusform>et %n autres diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>archival</source>
        <translation>d’archivage</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>date de référence</translation>
    </message>
    <message>
        <source>as of when?</source>
        <translation>à quelle date&#x202f;?</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>date de réf.&#xa0;: {date}</translation>
    </message>
    <message>
        <source>as the book is now</source>
        <translation>tel qu’est le cahier maintenant</translation>
    </message>
    <message>
        <source>as they would be spoken</source>
        <translation>comme ils seraient prononcés</translation>
    </message>
    <message>
        <source>asserted by</source>
        <translation>affirmé par</translation>
    </message>
    <message>
        <source>attached to {title}</source>
        <translation>joint à {title}</translation>
    </message>
    <message>
        <source>author {words}</source>
        <translation>auteur {words}</translation>
    </message>
    <message>
        <source>author: {words}</source>
        <translation>auteur&#xa0;: {words}</translation>
    </message>
    <message>
        <source>author:kim or author:&quot;Kim Min&quot;</source>
        <translation>author:kim ou author:&quot;Kim Min&quot;</translation>
    </message>
    <message>
        <source>author:kim or author:&quot;Kim Min&quot;; also title: publisher:</source>
        <translation>author:kim ou author:&quot;Kim Min&quot;&#x202f;; aussi title: publisher:</translation>
    </message>
    <message>
        <source>avoid</source>
        <translation>éviter</translation>
    </message>
    <message>
        <source>backwards</source>
        <translation>à rebours</translation>
    </message>
    <message>
        <source>band {number}</source>
        <translation>zone {number}</translation>
    </message>
    <message>
        <source>bare possibility</source>
        <translation>simple possibilité</translation>
    </message>
    <message>
        <source>before {number}, level {level}</source>
        <translation>avant {number}, niveau {level}</translation>
    </message>
    <message>
        <source>before {number}.1, level {level}</source>
        <translation>avant {number}.1, niveau {level}</translation>
    </message>
    <message>
        <source>behind schedule</source>
        <translation>en retard sur le calendrier</translation>
    </message>
    <message>
        <source>being watched</source>
        <translation>sous surveillance</translation>
    </message>
    <message>
        <source>below 25 %</source>
        <translation>moins de 25&#x202f;%</translation>
    </message>
    <message>
        <source>below 33 %</source>
        <translation>moins de 33&#x202f;%</translation>
    </message>
    <message>
        <source>below 5 %</source>
        <translation>moins de 5&#x202f;%</translation>
    </message>
    <message>
        <source>beyond a year</source>
        <translation>au-delà d’un an</translation>
    </message>
    <message>
        <source>beyond what is tolerated</source>
        <translation>au-delà de ce qui est toléré</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>book</source>
        <translation>cahier</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>en bas à gauche</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>en bas à droite</translation>
    </message>
    <message>
        <source>breach</source>
        <translation>dépassement</translation>
    </message>
    <message>
        <source>broken sequence</source>
        <translation>séquence rompue</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>rétabli</translation>
    </message>
    <message>
        <source>can hold nothing in braces</source>
        <translation>ne peut rien contenir entre accolades</translation>
    </message>
    <message>
        <source>can hold {names} and nothing else in braces</source>
        <translation>ne peut contenir que {names} entre accolades</translation>
    </message>
    <message>
        <source>can hold {names} in braces and nothing else</source>
        <translation>ne peut contenir que {names} entre accolades et rien d’autre</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>impossible à ouvrir</translation>
    </message>
    <message>
        <source>changed quotation</source>
        <translation>citation modifiée</translation>
    </message>
    <message>
        <source>changes by {person}</source>
        <translation>modifications de {person}</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>contrôlé</translation>
    </message>
    <message numerus="yes">
        <source>checked, with %n finding(s) on accessibility</source>
        <translation>
            <numerusform>contrôlé, avec %n constat d’accessibilité</numerusform>
            <numerusform>contrôlé, avec %n constats d’accessibilité</numerusform>
        </translation>
    </message>
    <message>
        <source>checks: {number}</source>
        <translation>contrôles&#xa0;: {number}</translation>
    </message>
    <message>
        <source>cited here</source>
        <translation>cité ici</translation>
    </message>
    <message>
        <source>cites {name}</source>
        <translation>cite {name}</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>affirmation</translation>
    </message>
    <message>
        <source>claim link</source>
        <translation>lien d’affirmation</translation>
    </message>
    <message>
        <source>claim note</source>
        <translation>note d’affirmation</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>collection</translation>
    </message>
    <message>
        <source>collection: {words}</source>
        <translation>collection&#xa0;: {words}</translation>
    </message>
    <message>
        <source>collection:&quot;Summit papers&quot;</source>
        <translation>collection:&quot;Summit papers&quot;</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>engagement</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>engagements</translation>
    </message>
    <message>
        <source>commitments</source>
        <comment>the name of a file</comment>
        <translation>engagements</translation>
    </message>
    <message>
        <source>commits</source>
        <translation>s’engage</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confiance</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>contradiction</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contredit</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>could have</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>current {cell}</source>
        <translation>actuel {cell}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a day is shown in a field, in the signs of Qt</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>date in words</source>
        <translation>date en toutes lettres</translation>
    </message>
    <message>
        <source>day and month without a year</source>
        <translation>jour et mois sans année</translation>
    </message>
    <message>
        <source>days</source>
        <comment>of: Old after 30 days</comment>
        <translation>jours</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>décidé</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>livraison</translation>
    </message>
    <message>
        <source>dependency</source>
        <translation>dépendance</translation>
    </message>
    <message>
        <source>derives from {name}</source>
        <translation>dérive de {name}</translation>
    </message>
    <message>
        <source>dialogue</source>
        <translation>dialogue</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>contesté</translation>
    </message>
    <message>
        <source>done</source>
        <translation>accompli</translation>
    </message>
    <message>
        <source>done {date}</source>
        <translation>accompli le {date}</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonné</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>échéance dans %n jour</numerusform>
            <numerusform>échéance dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>échéance aujourd’hui</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>échéance&#xa0;: {date}</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>duration without a number</source>
        <translation>durée sans nombre</translation>
    </message>
    <message>
        <source>e.g. 25,000,000</source>
        <translation>par ex. 25&#x202f;000&#x202f;000</translation>
    </message>
    <message>
        <source>e.g. 90 days</source>
        <translation>par ex. 90 jours</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>en, fr, zh …</source>
        <translation>en, fr, zh…</translation>
    </message>
    <message>
        <source>end computed</source>
        <translation>fin calculée</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>saisi à la main</translation>
    </message>
    <message>
        <source>error: {sentence}</source>
        <translation>erreur&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>preuve</translation>
    </message>
    <message>
        <source>evidence against</source>
        <translation>preuve contre</translation>
    </message>
    <message>
        <source>evidence for</source>
        <translation>preuve pour</translation>
    </message>
    <message>
        <source>exactly “{words}”</source>
        <translation>exactement «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>exceptionally unlikely</source>
        <translation>exceptionnellement peu probable</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation>
            <numerusform>expiré depuis %n jour</numerusform>
            <numerusform>expiré depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>expiring</source>
        <translation>expire bientôt</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>expiration</translation>
    </message>
    <message>
        <source>extremely likely</source>
        <translation>extrêmement probable</translation>
    </message>
    <message>
        <source>extremely unlikely</source>
        <translation>extrêmement peu probable</translation>
    </message>
    <message>
        <source>fallen evidence</source>
        <translation>preuve invalidée</translation>
    </message>
    <message>
        <source>fallen source cited</source>
        <translation>source invalidée citée</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>en baisse</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>ferme</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>signalé</translation>
    </message>
    <message>
        <source>flexible</source>
        <translation>souple</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>for {duration}</source>
        <translation>pendant {duration}</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a date</comment>
        <translation>du</translation>
    </message>
    <message>
        <source>from the bibliography</source>
        <translation>de la bibliographie</translation>
    </message>
    <message>
        <source>from the file</source>
        <translation>du fichier</translation>
    </message>
    <message>
        <source>from the file’s name</source>
        <translation>du nom du fichier</translation>
    </message>
    <message>
        <source>from the mail’s headers</source>
        <translation>des en-têtes du courriel</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>début&#xa0;: {date}</translation>
    </message>
    <message>
        <source>from {start}</source>
        <translation>début&#xa0;: {start}</translation>
    </message>
    <message>
        <source>from {start}, no end named</source>
        <translation>début&#xa0;: {start}, sans fin indiquée</translation>
    </message>
    <message>
        <source>glossary entry</source>
        <translation>entrée de glossaire</translation>
    </message>
    <message>
        <source>government</source>
        <translation>gouvernement</translation>
    </message>
    <message>
        <source>grade: {words}</source>
        <translation>cotation&#xa0;: {words}</translation>
    </message>
    <message>
        <source>graded {grade}</source>
        <translation>cotation {grade}</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>guarantees</source>
        <translation>garantit</translation>
    </message>
    <message>
        <source>has evidence against it in {name}</source>
        <translation>a une preuve contraire dans {name}</translation>
    </message>
    <message>
        <source>has evidence in {name}</source>
        <translation>a une preuve dans {name}</translation>
    </message>
    <message>
        <source>has its words in {name}</source>
        <translation>a ses termes dans {name}</translation>
    </message>
    <message>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>hears</source>
        <translation>est destinataire</translation>
    </message>
    <message>
        <source>hedge</source>
        <translation>réserve</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevé</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>confiance élevée</translation>
    </message>
    <message>
        <source>highly improbable</source>
        <translation>hautement improbable</translation>
    </message>
    <message>
        <source>highly likely</source>
        <translation>fort probable</translation>
    </message>
    <message>
        <source>highly probable</source>
        <translation>hautement probable</translation>
    </message>
    <message>
        <source>highly unlikely</source>
        <translation>fort peu probable</translation>
    </message>
    <message>
        <source>holds evidence of {claims}</source>
        <translation>contient des preuves de {claims}</translation>
    </message>
    <message>
        <source>holds the words of {records}</source>
        <translation>contient les termes de {records}</translation>
    </message>
    <message>
        <source>if</source>
        <translation>si</translation>
    </message>
    <message>
        <source>if not</source>
        <translation>sinon</translation>
    </message>
    <message>
        <source>if raised</source>
        <translation>si soulevé</translation>
    </message>
    <message>
        <source>imminent</source>
        <translation>imminent</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>impact</translation>
    </message>
    <message>
        <source>impact {word} ({step} of {steps})</source>
        <translation>impact {word} ({step} sur {steps})</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>imported {date}</source>
        <translation>importé le {date}</translation>
    </message>
    <message>
        <source>improbable</source>
        <translation>improbable</translation>
    </message>
    <message>
        <source>improbably</source>
        <translation>improbablement</translation>
    </message>
    <message>
        <source>in the collection “{name}”</source>
        <translation>dans la collection «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>in the language “{name}”</source>
        <translation>en langue «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicateur</translation>
    </message>
    <message>
        <source>indicator tripped</source>
        <translation>indicateur déclenché</translation>
    </message>
    <message>
        <source>info: {sentence}</source>
        <translation>info&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>inherent</source>
        <translation>inhérent</translation>
    </message>
    <message>
        <source>inherent likelihood {word} ({step} of {steps})</source>
        <translation>vraisemblance inhérente {word} ({step} sur {steps})</translation>
    </message>
    <message>
        <source>inherent {cell}</source>
        <translation>inhérent {cell}</translation>
    </message>
    <message>
        <source>inherent {change}</source>
        <translation>inhérent {change}</translation>
    </message>
    <message>
        <source>inside {number} {title}</source>
        <translation>dans {number} {title}</translation>
    </message>
    <message>
        <source>involvement</source>
        <translation>participation</translation>
    </message>
    <message>
        <source>irreconcilable likelihoods</source>
        <translation>vraisemblances inconciliables</translation>
    </message>
    <message>
        <source>is asked</source>
        <translation>est sollicité</translation>
    </message>
    <message>
        <source>is cited in {places}</source>
        <translation>est citée dans {places}</translation>
    </message>
    <message>
        <source>is for the form “box” alone</source>
        <translation>ne vaut que pour la forme «&#x202f;box&#x202f;»</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>is missing; a section of the kind “{kind}” needs it</source>
        <translation>manque&#x202f;; une section de type «&#x202f;{kind}&#x202f;» l’exige</translation>
    </message>
    <message>
        <source>is not known; README.md in the bundled folder says which words are</source>
        <translation>n’est pas connu&#x202f;; README.md, dans le dossier fourni, indique les mots connus</translation>
    </message>
    <message>
        <source>is not known; these are: {names}</source>
        <translation>n’est pas connu&#x202f;; ceux-ci le sont&#xa0;: {names}</translation>
    </message>
    <message>
        <source>is where {sources} derives from</source>
        <translation>est ce dont dérive {sources}</translation>
    </message>
    <message>
        <source>is “{kind}” for the second time</source>
        <translation>est «&#x202f;{kind}&#x202f;» pour la deuxième fois</translation>
    </message>
    <message>
        <source>is “{value}” and must be one of {choices}</source>
        <translation>est «&#x202f;{value}&#x202f;» et doit être l’un de {choices}</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>question</translation>
    </message>
    <message>
        <source>it belongs to an issue that is left out</source>
        <translation>rattachement à une question omise</translation>
    </message>
    <message>
        <source>it is being written</source>
        <translation>en cours d’écriture</translation>
    </message>
    <message>
        <source>it is marked {markings}</source>
        <translation>mention&#xa0;: {markings}</translation>
    </message>
    <message>
        <source>it is marked {markings}, which has no order with {audience}</source>
        <translation>mention {markings}, sans ordre par rapport à {audience}</translation>
    </message>
    <message>
        <source>it is of an actor that is left out</source>
        <translation>rattachement à un acteur omis</translation>
    </message>
    <message>
        <source>it rests on {fallen} that is left out</source>
        <translation>repose sur {fallen}, qui est omis</translation>
    </message>
    <message>
        <source>it was changed in both copies.</source>
        <translation>les deux copies l’ont modifié.</translation>
    </message>
    <message>
        <source>joint statement</source>
        <translation>déclaration conjointe</translation>
    </message>
    <message>
        <source>kind {kinds}</source>
        <translation>type {kinds}</translation>
    </message>
    <message>
        <source>kind: {words}</source>
        <translation>type&#xa0;: {words}</translation>
    </message>
    <message>
        <source>kind:pdf or kind:mail; kind:claim for claims alone</source>
        <translation>kind:pdf ou kind:mail&#x202f;; kind:claim pour les seules affirmations</translation>
    </message>
    <message>
        <source>language: {words}</source>
        <translation>langue&#xa0;: {words}</translation>
    </message>
    <message>
        <source>last day today</source>
        <translation>dernier jour aujourd’hui</translation>
    </message>
    <message>
        <source>last seen: {seen}</source>
        <translation>vu en dernier&#xa0;: {seen}</translation>
    </message>
    <message>
        <source>leans against</source>
        <translation>plutôt opposé</translation>
    </message>
    <message>
        <source>leans towards</source>
        <translation>plutôt favorable</translation>
    </message>
    <message>
        <source>letter {letter}</source>
        <translation>lettre {letter}</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>vraisemblance</translation>
    </message>
    <message>
        <source>likelihood with confidence</source>
        <translation>vraisemblance mêlée à la confiance</translation>
    </message>
    <message>
        <source>likelihood {word} ({step} of {steps})</source>
        <translation>vraisemblance {word} ({step} sur {steps})</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>limit of tolerance</source>
        <translation>limite de tolérance</translation>
    </message>
    <message>
        <source>log entry</source>
        <translation>entrée du journal</translation>
    </message>
    <message>
        <source>lost citation</source>
        <translation>citation perdue</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>confiance faible</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marqué</translation>
    </message>
    <message>
        <source>marked {marking}</source>
        <translation>mention {marking}</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>matrice</translation>
    </message>
    <message>
        <source>may be from {lowest} to {highest}</source>
        <translation>entre {lowest} et {highest}</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>mesure</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>mémo</translation>
    </message>
    <message>
        <source>memo header</source>
        <translation>en-tête du mémo</translation>
    </message>
    <message numerus="yes">
        <source>memo: %n page(s)</source>
        <translation>
            <numerusform>mémo&#xa0;: %n page</numerusform>
            <numerusform>mémo&#xa0;: %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>memo: %n page(s), limit {most}</source>
        <translation>
            <numerusform>mémo&#xa0;: %n page, limite {most}</numerusform>
            <numerusform>mémo&#xa0;: %n pages, limite {most}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>memo: %n page(s), over the limit of {most}</source>
        <translation>
            <numerusform>mémo&#xa0;: %n page, au-delà de la limite de {most}</numerusform>
            <numerusform>mémo&#xa0;: %n pages, au-delà de la limite de {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>met</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>missing details</source>
        <translation>détails manquants</translation>
    </message>
    <message>
        <source>missing section</source>
        <translation>section manquante</translation>
    </message>
    <message>
        <source>mixed likelihood</source>
        <translation>échelles de vraisemblance mêlées</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>modérée</translation>
    </message>
    <message>
        <source>moderate confidence</source>
        <translation>confiance modérée</translation>
    </message>
    <message>
        <source>month with its year</source>
        <translation>mois avec son année</translation>
    </message>
    <message>
        <source>month without a year</source>
        <translation>mois sans année</translation>
    </message>
    <message>
        <source>more likely than not</source>
        <translation>plus probable qu’improbable</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>moved evidence</source>
        <translation>preuve déplacée</translation>
    </message>
    <message>
        <source>must be a table</source>
        <translation>doit être une table</translation>
    </message>
    <message>
        <source>must be between {least} and {most} points</source>
        <translation>doit être entre {least} et {most} points</translation>
    </message>
    <message>
        <source>must be there, as one table [[section]] or more</source>
        <translation>doit être présent, sous forme d’une table [[section]] ou plus</translation>
    </message>
    <message>
        <source>must be {what}</source>
        <translation>doit être {what}</translation>
    </message>
    <message>
        <source>must have</source>
        <translation>indispensable</translation>
    </message>
    <message>
        <source>must list {length} texts, not {number}</source>
        <translation>doit énumérer {length} textes, et non {number}</translation>
    </message>
    <message>
        <source>must raise</source>
        <translation>à soulever</translation>
    </message>
    <message>
        <source>name then verb of saying</source>
        <translation>nom puis verbe de parole</translation>
    </message>
    <message>
        <source>name with capitals</source>
        <translation>nom à majuscules</translation>
    </message>
    <message>
        <source>names “{paper}”; these are known: {papers}</source>
        <translation>nomme «&#x202f;{paper}&#x202f;»&#x202f;; ceux-ci sont connus&#xa0;: {papers}</translation>
    </message>
    <message>
        <source>nearly certain</source>
        <translation>presque certain</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutre</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no action</source>
        <translation>aucune action</translation>
    </message>
    <message>
        <source>no as-of date</source>
        <translation>sans date de référence</translation>
    </message>
    <message>
        <source>no author</source>
        <translation>sans auteur</translation>
    </message>
    <message>
        <source>no citation</source>
        <translation>aucune citation</translation>
    </message>
    <message>
        <source>no citation yet</source>
        <translation>pas encore de citation</translation>
    </message>
    <message>
        <source>no counterpart</source>
        <translation>sans équivalent</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>aucune preuve</translation>
    </message>
    <message>
        <source>no evidence yet</source>
        <translation>pas encore de preuve</translation>
    </message>
    <message>
        <source>no indicator</source>
        <translation>aucun indicateur</translation>
    </message>
    <message>
        <source>no inherent rating</source>
        <translation>sans évaluation inhérente</translation>
    </message>
    <message>
        <source>no likelihood</source>
        <translation>sans vraisemblance</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>sans responsable</translation>
    </message>
    <message>
        <source>no passages</source>
        <translation>aucun passage</translation>
    </message>
    <message>
        <source>no position yet</source>
        <translation>pas encore de position</translation>
    </message>
    <message>
        <source>no publisher</source>
        <translation>sans éditeur</translation>
    </message>
    <message>
        <source>no quantity</source>
        <translation>sans quantité</translation>
    </message>
    <message>
        <source>no rating</source>
        <translation>sans évaluation</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>sans raison</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <source>no review date</source>
        <translation>sans date de réexamen</translation>
    </message>
    <message>
        <source>no risk any more, as it occurred</source>
        <translation>plus un risque, puisque survenu</translation>
    </message>
    <message>
        <source>no risks</source>
        <translation>aucun risque</translation>
    </message>
    <message>
        <source>no stance given</source>
        <translation>aucune attitude indiquée</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>sans cible</translation>
    </message>
    <message>
        <source>no target rating</source>
        <translation>sans évaluation cible</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>sans texte</translation>
    </message>
    <message>
        <source>no verification</source>
        <translation>sans vérification</translation>
    </message>
    <message>
        <source>no way back</source>
        <translation>sans retour possible</translation>
    </message>
    <message>
        <source>no wording</source>
        <translation>sans formulation</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>sans mots</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>nobody asked</source>
        <translation>personne de sollicité</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>pas du tout</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>sans cotation</translation>
    </message>
    <message>
        <source>not in the memo</source>
        <translation>absent du mémo</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>not noted in the book, which is open read-only</source>
        <translation>non noté dans le cahier, qui est ouvert en lecture seule</translation>
    </message>
    <message>
        <source>not noted in the book: {error}</source>
        <translation>non noté dans le cahier&#xa0;: {error}</translation>
    </message>
    <message>
        <source>not raised</source>
        <translation>non soulevé</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>not yet decided</source>
        <translation>pas encore décidé</translation>
    </message>
    <message>
        <source>not yet said</source>
        <translation>pas encore dit</translation>
    </message>
    <message>
        <source>not {part}</source>
        <translation>sans {part}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>noted as {label}</source>
        <translation>noté sous {label}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing said yet</source>
        <translation>rien de dit encore</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>rien d’écrit encore</translation>
    </message>
    <message>
        <source>noun of saying</source>
        <translation>nom de parole</translation>
    </message>
    <message>
        <source>numeric date</source>
        <translation>date chiffrée</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>objectives</source>
        <translation>objectifs</translation>
    </message>
    <message>
        <source>occurred</source>
        <translation>survenu</translation>
    </message>
    <message>
        <source>of a copy that went its own way</source>
        <translation>d’une copie qui a suivi sa propre voie</translation>
    </message>
    <message>
        <source>official</source>
        <translation>officiel</translation>
    </message>
    <message>
        <source>old claim</source>
        <translation>affirmation ancienne</translation>
    </message>
    <message>
        <source>old position</source>
        <translation>position ancienne</translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation>le {date}</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>un par ligne</translation>
    </message>
    <message>
        <source>one voice</source>
        <translation>une seule voix</translation>
    </message>
    <message>
        <source>only details changed</source>
        <translation>seuls des détails ont changé</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>open</source>
        <comment>not folded</comment>
        <translation>déplié</translation>
    </message>
    <message>
        <source>open flag</source>
        <translation>signalement ouvert</translation>
    </message>
    <message>
        <source>open it in the program that made it, save it as PDF or DOCX, and import that</source>
        <translation>ouvrez-le dans le programme qui l’a créé, enregistrez-le en PDF ou DOCX, et importez cela</translation>
    </message>
    <message>
        <source>open trouble</source>
        <translation>difficulté non réglée</translation>
    </message>
    <message>
        <source>opens with its password only, and so is no PDF/A</source>
        <translation>ne s’ouvre qu’avec son mot de passe, et n’est donc pas au format PDF/A</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>s’oppose</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>orphelin</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>notre camp</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>au-delà de la limite</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>overdue action</source>
        <translation>action en retard</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>page {page} sur {pages}</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>partly met</source>
        <translation>en partie atteint</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>passage</translation>
    </message>
    <message>
        <source>passage {number}</source>
        <translation>passage {number}</translation>
    </message>
    <message>
        <source>passage {number} with a note</source>
        <translation>passage {number} avec une note</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>position</source>
        <translation>position</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>positions</translation>
    </message>
    <message>
        <source>postponement</source>
        <translation>report</translation>
    </message>
    <message>
        <source>printed {name}</source>
        <translation>{name} imprimé</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>vraisemblable</translation>
    </message>
    <message>
        <source>probably</source>
        <translation>probablement</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>avancement</translation>
    </message>
    <message>
        <source>pronoun then verb of saying</source>
        <translation>pronom puis verbe de parole</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>published from {date}</source>
        <translation>publié à partir de {date}</translation>
    </message>
    <message>
        <source>published from {first} until {last}</source>
        <translation>publié de {first} à {last}</translation>
    </message>
    <message>
        <source>published until {date}</source>
        <translation>publié jusqu’à {date}</translation>
    </message>
    <message>
        <source>published {date}</source>
        <translation>publié&#xa0;: {date}</translation>
    </message>
    <message>
        <source>published: {words}</source>
        <translation>publication&#xa0;: {words}</translation>
    </message>
    <message>
        <source>published:2025 or published:2025-10..2025-11</source>
        <translation>published:2025 ou published:2025-10..2025-11</translation>
    </message>
    <message>
        <source>published:2025 or published:2025-10..2025-11 or published:2025-10..</source>
        <translation>published:2025 ou published:2025-10..2025-11 ou published:2025-10..</translation>
    </message>
    <message>
        <source>publisher {words}</source>
        <translation>éditeur {words}</translation>
    </message>
    <message>
        <source>publisher: {words}</source>
        <translation>éditeur&#xa0;: {words}</translation>
    </message>
    <message>
        <source>publisher:ministry or publisher:&quot;Trade Ministry&quot;</source>
        <translation>publisher:ministry ou publisher:&quot;Trade Ministry&quot;</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>achat</translation>
    </message>
    <message>
        <source>quotation goes on after the words of saying</source>
        <translation>citation poursuivie après les mots de parole</translation>
    </message>
    <message>
        <source>quotation goes on in the next paragraph</source>
        <translation>citation poursuivie au paragraphe suivant</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>guillemets</translation>
    </message>
    <message>
        <source>quoted words then verb of saying</source>
        <translation>citation puis verbe de parole</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>soulevé</translation>
    </message>
    <message>
        <source>range beside rating</source>
        <translation>fourchette hors évaluation</translation>
    </message>
    <message>
        <source>rating note</source>
        <translation>note d’évaluation</translation>
    </message>
    <message>
        <source>read as {word}</source>
        <translation>lu comme {word}</translation>
    </message>
    <message>
        <source>read in the text</source>
        <translation>lu dans le texte</translation>
    </message>
    <message>
        <source>realistic possibility</source>
        <translation>possibilité réaliste</translation>
    </message>
    <message>
        <source>reason for confidence</source>
        <translation>raison de la confiance</translation>
    </message>
    <message>
        <source>receives</source>
        <translation>reçoit</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>recommandation</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>recommandations</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>ligne rouge</translation>
    </message>
    <message>
        <source>reduce</source>
        <translation>réduire</translation>
    </message>
    <message>
        <source>reference without text</source>
        <translation>renvoi sans texte</translation>
    </message>
    <message>
        <source>references</source>
        <comment>the name of a file</comment>
        <translation>references</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>relative time</source>
        <translation>temps relatif</translation>
    </message>
    <message>
        <source>reliability {grade}</source>
        <translation>fiabilité {grade}</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>très lointain</translation>
    </message>
    <message>
        <source>remote chance</source>
        <translation>chance infime</translation>
    </message>
    <message>
        <source>removed: {words}</source>
        <translation>supprimé&#xa0;: {words}</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>rapporté</translation>
    </message>
    <message>
        <source>review</source>
        <translation>réexamen</translation>
    </message>
    <message>
        <source>review overdue</source>
        <translation>réexamen en retard</translation>
    </message>
    <message>
        <source>review {state}</source>
        <translation>réexamen {state}</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>en hausse</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>risque</translation>
    </message>
    <message>
        <source>risk action</source>
        <translation>action sur un risque</translation>
    </message>
    <message>
        <source>risks</source>
        <translation>risques</translation>
    </message>
    <message>
        <source>roughly even chance</source>
        <translation>chances à peu près égales</translation>
    </message>
    <message>
        <source>roughly even odds</source>
        <translation>à peu près une chance sur deux</translation>
    </message>
    <message>
        <source>said by {name}</source>
        <translation>dit par {name}</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>recherche enregistrée</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>échelle</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>scénario</translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>scénarios</translation>
    </message>
    <message>
        <source>second-hand words</source>
        <translation>propos de seconde main</translation>
    </message>
    <message>
        <source>several cues of a risk</source>
        <translation>plusieurs indices d’un risque</translation>
    </message>
    <message>
        <source>several places (hard links)</source>
        <translation>plusieurs emplacements (liens physiques)</translation>
    </message>
    <message>
        <source>several positions</source>
        <translation>plusieurs positions</translation>
    </message>
    <message>
        <source>share</source>
        <translation>partager</translation>
    </message>
    <message>
        <source>should have</source>
        <translation>souhaitable</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>depuis&#xa0;: {date}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>space</source>
        <comment>between words</comment>
        <translation>espace</translation>
    </message>
    <message numerus="yes">
        <source>starts in %n day(s)</source>
        <translation>
            <numerusform>débute dans %n jour</numerusform>
            <numerusform>débute dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>statement</source>
        <translation>énoncé</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>status “{status}”</source>
        <translation>statut «&#x202f;{status}&#x202f;»</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>still cited</source>
        <translation>encore cité</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouvert</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>encore à venir</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>superseded by</source>
        <translation>remplacé par</translation>
    </message>
    <message>
        <source>superseded claim cited</source>
        <translation>affirmation remplacée citée</translation>
    </message>
    <message>
        <source>supersedes</source>
        <translation>remplace</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>soutient</translation>
    </message>
    <message>
        <source>tag: {words}</source>
        <translation>étiquette&#xa0;: {words}</translation>
    </message>
    <message>
        <source>tag:trade, a tag of sources</source>
        <translation>tag:trade, une étiquette de sources</translation>
    </message>
    <message>
        <source>tag:trade; also collection: language: grade:</source>
        <translation>tag:trade&#x202f;; aussi collection: language: grade:</translation>
    </message>
    <message>
        <source>tagged “{name}”</source>
        <translation>étiqueté «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>participe</translation>
    </message>
    <message>
        <source>talking point</source>
        <translation>élément de langage</translation>
    </message>
    <message>
        <source>talking points</source>
        <translation>éléments de langage</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>target likelihood {word} ({step} of {steps})</source>
        <translation>vraisemblance cible {word} ({step} sur {steps})</translation>
    </message>
    <message>
        <source>target {cell}</source>
        <translation>cible {cell}</translation>
    </message>
    <message>
        <source>target {change}</source>
        <translation>cible {change}</translation>
    </message>
    <message>
        <source>tariffs; ferries</source>
        <translation>droits de douane; ferries</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>texte entre guillemets</translation>
    </message>
    <message>
        <source>the backup of {day}, {time}</source>
        <translation>la sauvegarde du {day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>the best %n of {total}</source>
        <translation>
            <numerusform>le meilleur sur {total}</numerusform>
            <numerusform>les %n meilleurs sur {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>the issue of that title ({number}) has no text</source>
        <translation>la question de ce titre ({number}) n’a pas de texte</translation>
    </message>
    <message>
        <source>the memo of {date}</source>
        <translation>le mémo du {date}</translation>
    </message>
    <message>
        <source>the memo’s header</source>
        <translation>l’en-tête du mémo</translation>
    </message>
    <message>
        <source>the reason for a change</source>
        <translation>la raison d’une modification</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>le même texte</translation>
    </message>
    <message>
        <source>the snapshot “{name}” of {date}</source>
        <translation>l’instantané «&#x202f;{name}&#x202f;» du {date}</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>autre camp</translation>
    </message>
    <message>
        <source>they come to at least {lowest} % together, though only one of them can come true</source>
        <translation>leur somme est d’au moins {lowest}&#x202f;%, bien qu’un seul puisse se réaliser</translation>
    </message>
    <message>
        <source>they come to {highest} % together at most, though one of them must come true</source>
        <translation>leur somme est d’au plus {highest}&#x202f;%, bien que l’un doive se réaliser</translation>
    </message>
    <message>
        <source>third party</source>
        <translation>tiers</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>this speaks against it</source>
        <translation>ceci plaide contre</translation>
    </message>
    <message>
        <source>this speaks for it</source>
        <translation>ceci plaide pour</translation>
    </message>
    <message>
        <source>through {names}</source>
        <translation>par {names}</translation>
    </message>
    <message>
        <source>timeline</source>
        <comment>the name of a file</comment>
        <translation>frise</translation>
    </message>
    <message>
        <source>title {words}</source>
        <translation>titre {words}</translation>
    </message>
    <message>
        <source>title:levy or title:&quot;carbon levy&quot;</source>
        <translation>title:levy ou title:&quot;carbon levy&quot;</translation>
    </message>
    <message>
        <source>to</source>
        <comment>one snapshot to another</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tolerance breached</source>
        <translation>tolérance dépassée</translation>
    </message>
    <message>
        <source>tolerated</source>
        <translation>toléré</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>en haut à gauche</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>en haut à droite</translation>
    </message>
    <message>
        <source>tripped</source>
        <translation>déclenché</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>difficulté</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>uncited figure</source>
        <translation>chiffre sans citation</translation>
    </message>
    <message>
        <source>uncited quotation</source>
        <translation>citation sans renvoi</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>indécis</translation>
    </message>
    <message>
        <source>undecided conflict</source>
        <translation>conflit non tranché</translation>
    </message>
    <message>
        <source>under discussion</source>
        <translation>en discussion</translation>
    </message>
    <message>
        <source>unexplained acronym</source>
        <translation>sigle inexpliqué</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>peu probable</translation>
    </message>
    <message>
        <source>until</source>
        <comment>a date</comment>
        <translation>au</translation>
    </message>
    <message>
        <source>until</source>
        <comment>and a moment after it</comment>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>jusqu’à {date}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>fin&#xa0;: {end}</translation>
    </message>
    <message>
        <source>verb of judging</source>
        <translation>verbe de jugement</translation>
    </message>
    <message>
        <source>verb of saying and by</source>
        <translation>verbe de parole et «&#x202f;par&#x202f;»</translation>
    </message>
    <message>
        <source>verb of saying then name</source>
        <translation>verbe de parole puis nom</translation>
    </message>
    <message>
        <source>version {number} of {date}, {words}</source>
        <translation>version {number} du {date}, {words}</translation>
    </message>
    <message>
        <source>version {number} of {source}</source>
        <translation>version {number} de {source}</translation>
    </message>
    <message>
        <source>version {number}, {words}</source>
        <translation>version {number}, {words}</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>très probable</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>très faible</translation>
    </message>
    <message>
        <source>very unlikely</source>
        <translation>très peu probable</translation>
    </message>
    <message>
        <source>via</source>
        <translation>via</translation>
    </message>
    <message>
        <source>via {name}</source>
        <translation>via {name}</translation>
    </message>
    <message>
        <source>via {via}</source>
        <translation>via {via}</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>virtually certain</source>
        <translation>pratiquement certain</translation>
    </message>
    <message>
        <source>warning: {sentence}</source>
        <translation>avertissement&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>surveiller</translation>
    </message>
    <message>
        <source>what is gone</source>
        <translation>ce qui a disparu</translation>
    </message>
    <message>
        <source>what it hangs on</source>
        <translation>ce dont il dépend</translation>
    </message>
    <message>
        <source>what was written there reads differently</source>
        <translation>ce qui y était écrit se lit autrement</translation>
    </message>
    <message>
        <source>which is the month?</source>
        <translation>quel est le mois&#x202f;?</translation>
    </message>
    <message>
        <source>which year?</source>
        <translation>quelle année&#x202f;?</translation>
    </message>
    <message>
        <source>window</source>
        <translation>période</translation>
    </message>
    <message>
        <source>with the end of {date}</source>
        <translation>fin {date}</translation>
    </message>
    <message>
        <source>with “{title}”</source>
        <translation>avec «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>within a year</source>
        <translation>d’ici un an</translation>
    </message>
    <message>
        <source>within months</source>
        <translation>d’ici quelques mois</translation>
    </message>
    <message>
        <source>within weeks</source>
        <translation>d’ici quelques semaines</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>without dates</source>
        <translation>sans dates</translation>
    </message>
    <message>
        <source>words of binding</source>
        <translation>mots d’engagement</translation>
    </message>
    <message>
        <source>words of saying after</source>
        <translation>mots de parole après</translation>
    </message>
    <message>
        <source>words of saying before</source>
        <translation>mots de parole avant</translation>
    </message>
    <message>
        <source>worse target</source>
        <translation>cible pire</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>aaaa-mm-jj</translation>
    </message>
    <message>
        <source>{about}, marked {marking}</source>
        <translation>{about}, mention {marking}</translation>
    </message>
    <message numerus="yes">
        <source>{about}; %n word(s) with what is below</source>
        <translation>
            <numerusform>{about}&#x202f;; %n mot avec ce qui est en dessous</numerusform>
            <numerusform>{about}&#x202f;; %n mots avec ce qui est en dessous</numerusform>
        </translation>
    </message>
    <message>
        <source>{actor} ({side})</source>
        <translation>{actor} ({side})</translation>
    </message>
    <message>
        <source>{actor} on {issue}</source>
        <translation>{actor} sur {issue}</translation>
    </message>
    <message>
        <source>{actor} on {issue}: {told}</source>
        <translation>{actor} sur {issue}&#xa0;: {told}</translation>
    </message>
    <message>
        <source>{actor} via {via}</source>
        <translation>{actor} via {via}</translation>
    </message>
    <message>
        <source>{amount} delivered</source>
        <translation>{amount} livrés</translation>
    </message>
    <message>
        <source>{button}: {words}</source>
        <translation>{button}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{cell} has a text of {number} characters under “{label}”, more than a cell of XLSX holds ({longest}); write CSV instead.</source>
        <translation>{cell} a un texte de {number} caractères sous «&#x202f;{label}&#x202f;», plus que n’en contient une cellule XLSX ({longest})&#x202f;; écrivez plutôt en CSV.</translation>
    </message>
    <message>
        <source>{cell} holds a formula without its result.</source>
        <translation>{cell} contient une formule sans son résultat.</translation>
    </message>
    <message>
        <source>{cell} holds the error {error}.</source>
        <translation>{cell} contient l’erreur {error}.</translation>
    </message>
    <message>
        <source>{changes} between {since} and {until}.</source>
        <translation>{changes} entre {since} et {until}.</translation>
    </message>
    <message>
        <source>{changes} since then.</source>
        <translation>{changes} depuis lors.</translation>
    </message>
    <message>
        <source>{changes} since {since}.</source>
        <translation>{changes} depuis&#xa0;: {since}.</translation>
    </message>
    <message numerus="yes">
        <source>{changes} with (it|them).</source>
        <translation>
            <numerusform>{changes} en même temps.</numerusform>
            <numerusform>{changes} en même temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>{characters} and {number} more</source>
        <translation>{characters} et {number} de plus</translation>
    </message>
    <message numerus="yes">
        <source>{citations}, %n of them not in the book</source>
        <translation>
            <numerusform>{citations}, dont %n absente du cahier</numerusform>
            <numerusform>{citations}, dont %n absentes du cahier</numerusform>
        </translation>
    </message>
    <message>
        <source>{citation} “{quote}”</source>
        <translation>{citation} «&#x202f;{quote}&#x202f;»</translation>
    </message>
    <message>
        <source>{claims}: checked</source>
        <translation>{claims}&#xa0;: contrôlé</translation>
    </message>
    <message>
        <source>{claim} has no as-of date: “{statement}”.</source>
        <translation>{claim} n’a pas de date de référence&#xa0;: «&#x202f;{statement}&#x202f;».</translation>
    </message>
    <message>
        <source>{claim} has no passage that bears it out: “{statement}”.</source>
        <translation>{claim} n’a pas de passage qui l’étaye&#xa0;: «&#x202f;{statement}&#x202f;».</translation>
    </message>
    <message>
        <source>{claim} is as of {date}, {ago}: “{statement}”.</source>
        <translation>{claim} a pour date de référence {date}, {ago}&#xa0;: «&#x202f;{statement}&#x202f;».</translation>
    </message>
    <message>
        <source>{claim} is called {status}, but rests on one voice alone, {voice}: “{statement}”.</source>
        <translation>{claim} a le statut «&#x202f;{status}&#x202f;», mais repose sur une seule voix, {voice}&#xa0;: «&#x202f;{statement}&#x202f;».</translation>
    </message>
    <message>
        <source>{claim} is superseded</source>
        <translation>{claim} est remplacée</translation>
    </message>
    <message>
        <source>{claim} is superseded by {newer}</source>
        <translation>{claim} est remplacée par {newer}</translation>
    </message>
    <message>
        <source>{claim} is superseded, and still cited in {texts}.</source>
        <translation>{claim} est remplacée, et encore citée dans {texts}.</translation>
    </message>
    <message>
        <source>{claim} is withdrawn</source>
        <translation>{claim} est retirée</translation>
    </message>
    <message>
        <source>{claim} is withdrawn by {newer}</source>
        <translation>{claim} est retirée par {newer}</translation>
    </message>
    <message>
        <source>{claim} is withdrawn, and still cited in {texts}.</source>
        <translation>{claim} est retirée, et encore citée dans {texts}.</translation>
    </message>
    <message>
        <source>{claim} rests on {passage}, which may have moved in the newer version of its source: “{statement}”.</source>
        <translation>{claim} repose sur {passage}, qui s’est peut-être déplacé dans la version plus récente de sa source&#xa0;: «&#x202f;{statement}&#x202f;».</translation>
    </message>
    <message>
        <source>{claim} rests on {passage}, which was not found in the newer version of its source: “{statement}”.</source>
        <translation>{claim} repose sur {passage}, introuvable dans la version plus récente de sa source&#xa0;: «&#x202f;{statement}&#x202f;».</translation>
    </message>
    <message>
        <source>{claim} rests on {passage}, whose source was {standing}: “{statement}”.</source>
        <translation>{claim} repose sur {passage}, dont la source n’est plus valable ({standing})&#xa0;: «&#x202f;{statement}&#x202f;».</translation>
    </message>
    <message>
        <source>{column}: goes into {field}</source>
        <translation>{column}&#xa0;: va dans {field}</translation>
    </message>
    <message>
        <source>{column}: is not loaded</source>
        <translation>{column}&#xa0;: n’est pas chargée</translation>
    </message>
    <message>
        <source>{column}: {words}</source>
        <translation>{column}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{column}: {words}, marked {marking}</source>
        <translation>{column}&#xa0;: {words}, mention {marking}</translation>
    </message>
    <message numerus="yes">
        <source>{counted}; %n of them count(s|) against the limit</source>
        <translation>
            <numerusform>{counted}&#x202f;; %n d’entre elles compte pour la limite</numerusform>
            <numerusform>{counted}&#x202f;; %n d’entre elles comptent pour la limite</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts} · over the limit</source>
        <translation>{counts} · au-delà de la limite</translation>
    </message>
    <message>
        <source>{counts} …</source>
        <translation>{counts} …</translation>
    </message>
    <message>
        <source>{counts}, as it was before the last changes</source>
        <translation>{counts}, avant les dernières modifications</translation>
    </message>
    <message>
        <source>{counts}. Checked at {time}.</source>
        <translation>{counts}. Contrôlé à {time}.</translation>
    </message>
    <message>
        <source>{counts}. Checked at {time}; the book has changed since.</source>
        <translation>{counts}. Contrôlé à {time}&#x202f;; le cahier a changé depuis.</translation>
    </message>
    <message>
        <source>{count} actors</source>
        <translation>{count} acteurs</translation>
    </message>
    <message>
        <source>{count} commitments</source>
        <translation>{count} engagements</translation>
    </message>
    <message>
        <source>{count} events</source>
        <translation>{count} événements</translation>
    </message>
    <message>
        <source>{count} objectives</source>
        <translation>{count} objectifs</translation>
    </message>
    <message>
        <source>{count} recommendations</source>
        <translation>{count} recommandations</translation>
    </message>
    <message>
        <source>{count} scenarios</source>
        <translation>{count} scénarios</translation>
    </message>
    <message>
        <source>{count} talking points</source>
        <translation>{count} éléments de langage</translation>
    </message>
    <message>
        <source>{date} (computed)</source>
        <translation>{date} (calculée)</translation>
    </message>
    <message>
        <source>{date} (overdue)</source>
        <translation>{date} (en retard)</translation>
    </message>
    <message>
        <source>{date} · overdue</source>
        <translation>{date} · en retard</translation>
    </message>
    <message>
        <source>{date}, when {source} was published</source>
        <translation>{date}, date de publication de {source}</translation>
    </message>
    <message>
        <source>{date}: {change}</source>
        <translation>{date}&#xa0;: {change}</translation>
    </message>
    <message>
        <source>{date}: {change}, because {reason}</source>
        <translation>{date}&#xa0;: {change}, parce que {reason}</translation>
    </message>
    <message>
        <source>{date}: {what} {change}</source>
        <translation>{date}&#xa0;: {what} {change}</translation>
    </message>
    <message>
        <source>{day} {month} {time}</source>
        <translation>{day} {month} {time}</translation>
    </message>
    <message>
        <source>{delivered} of {promised} delivered, {share}</source>
        <translation>{delivered} livrés sur {promised}, {share}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n done</source>
        <comment>actions</comment>
        <translation>
            <numerusform>{done} accomplie sur %n</numerusform>
            <numerusform>{done} accomplies sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{edits} and {number} More</source>
        <translation>{edits} et {number} de plus</translation>
    </message>
    <message>
        <source>{edits} came in</source>
        <translation>Reçu&#xa0;: {edits}</translation>
    </message>
    <message>
        <source>{edit}: done</source>
        <translation>{edit}&#xa0;: terminé</translation>
    </message>
    <message numerus="yes">
        <source>{edit}: {summary}; %n cell(s) could not be read.</source>
        <translation>
            <numerusform>{edit}&#xa0;: {summary}&#x202f;; %n cellule n’a pas pu être lue.</numerusform>
            <numerusform>{edit}&#xa0;: {summary}&#x202f;; %n cellules n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>{facts}.</source>
        <translation>{facts}.</translation>
    </message>
    <message>
        <source>{field} (needed)</source>
        <translation>{field} (obligatoire)</translation>
    </message>
    <message>
        <source>{field} of those listed</source>
        <translation>{field} des éléments listés</translation>
    </message>
    <message>
        <source>{field} of {name} comes back with the whole of it only.</source>
        <translation>{field} de {name} ne revient qu’avec le tout.</translation>
    </message>
    <message>
        <source>{field}: any</source>
        <translation>{field}&#xa0;: indifférent</translation>
    </message>
    <message>
        <source>{field}: none</source>
        <translation>{field}&#xa0;: aucun</translation>
    </message>
    <message>
        <source>{field}: {now} (was {then})</source>
        <translation>{field}&#xa0;: {now} (c’était {then})</translation>
    </message>
    <message>
        <source>{filename} could not be read or written: {reason}.</source>
        <translation>{filename} n’a pas pu être lu ou écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>{first} and {second} contradict each other, and {text} and {other} cite both as if they were so.</source>
        <translation>{first} et {second} se contredisent, et {text} et {other} les citent toutes deux comme vraies.</translation>
    </message>
    <message>
        <source>{first} and {second} contradict each other, and {text} cites both as if they were so.</source>
        <translation>{first} et {second} se contredisent, et {text} les cite toutes deux comme vraies.</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} ou {second}</translation>
    </message>
    <message>
        <source>{first}, and {second}</source>
        <translation>{first}, et {second}</translation>
    </message>
    <message>
        <source>{first}. {second}</source>
        <translation>{first}. {second}</translation>
    </message>
    <message>
        <source>{folder} cannot be written to ({reason}), so “{book}” can only be opened read-only there.</source>
        <translation>{folder} n’accepte pas l’écriture ({reason})&#x202f;; «&#x202f;{book}&#x202f;» ne peut donc y être ouvert qu’en lecture seule.</translation>
    </message>
    <message>
        <source>{gone} is now {come}</source>
        <translation>{gone} est devenu {come}</translation>
    </message>
    <message>
        <source>{grade} with the source’s grade</source>
        <translation>{grade} avec la cotation de la source</translation>
    </message>
    <message>
        <source>{heading}: {words}</source>
        <translation>{heading}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{hint}; Enter keeps it, Escape drops the change</source>
        <translation>{hint}&#x202f;; Entrée le garde, Échap abandonne la modification</translation>
    </message>
    <message>
        <source>{how}, through {names}</source>
        <translation>{how}, par {names}</translation>
    </message>
    <message numerus="yes">
        <source>{kind}, %n suggested</source>
        <translation>
            <numerusform>{kind}, %n suggestion</numerusform>
            <numerusform>{kind}, %n suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}: {dates}</source>
        <translation>{kind}&#xa0;: {dates}</translation>
    </message>
    <message>
        <source>{label} already depends on {this}; the two cannot wait for each other.</source>
        <translation>{label} dépend déjà de {this}&#x202f;; les deux ne peuvent s’attendre l’un l’autre.</translation>
    </message>
    <message>
        <source>{label} contradicts {other} already.</source>
        <translation>{label} contredit déjà {other}.</translation>
    </message>
    <message>
        <source>{label} goes from 1 to {most}, not {step}.</source>
        <translation>{label} va de 1 à {most}, et non {step}.</translation>
    </message>
    <message>
        <source>{label} is cited in {places}; take the citation out first.</source>
        <translation>{label} est cité dans {places}&#x202f;; retirez d’abord la citation.</translation>
    </message>
    <message>
        <source>{label} is contradicted by …</source>
        <translation>{label} est contredite par…</translation>
    </message>
    <message>
        <source>{label} is no longer in the book.</source>
        <translation>{label} n’est plus dans le cahier.</translation>
    </message>
    <message>
        <source>{label} is superseded by {newer} already.</source>
        <translation>{label} est déjà remplacée par {newer}.</translation>
    </message>
    <message>
        <source>{label} is superseded by {older}; take that link away first.</source>
        <translation>{label} est remplacée par {older}&#x202f;; retirez d’abord ce lien.</translation>
    </message>
    <message>
        <source>{label} is superseded by …</source>
        <translation>{label} est remplacée par…</translation>
    </message>
    <message>
        <source>{label} needs a whole day such as 2025-10-28.</source>
        <translation>{label} demande un jour entier tel que 2025-10-28.</translation>
    </message>
    <message>
        <source>{label} says so already.</source>
        <translation>{label} le dit déjà.</translation>
    </message>
    <message>
        <source>{likelihood} ({scale}: {range})</source>
        <translation>{likelihood} ({scale}&#xa0;: {range})</translation>
    </message>
    <message>
        <source>{likelihood} with {confidence}</source>
        <translation>{likelihood}, avec {confidence}</translation>
    </message>
    <message>
        <source>{likelihood}: nothing</source>
        <translation>{likelihood}&#xa0;: rien</translation>
    </message>
    <message>
        <source>{likelihood}: up to {impact}</source>
        <translation>{likelihood}&#xa0;: jusqu’à {impact}</translation>
    </message>
    <message>
        <source>{lowest} to {highest}</source>
        <translation>{lowest} à {highest}</translation>
    </message>
    <message>
        <source>{lowest}–{highest} %</source>
        <translation>{lowest}–{highest}&#x202f;%</translation>
    </message>
    <message>
        <source>{meaning}; give the claim a newer one to be so</source>
        <translation>{meaning}&#x202f;; donnez à l’affirmation une plus récente pour qu’elle ait ce statut</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation>{most} et {last}</translation>
    </message>
    <message numerus="yes">
        <source>{names} (comes|come) back</source>
        <translation>
            <numerusform>{names} revient</numerusform>
            <numerusform>{names} reviennent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} (goes|go)</source>
        <translation>
            <numerusform>{names} disparaît</numerusform>
            <numerusform>{names} disparaissent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} (is as it was|are as they were)</source>
        <translation>
            <numerusform>{names} retrouve son état antérieur</numerusform>
            <numerusform>{names} retrouvent leur état antérieur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} et %n de plus</numerusform>
            <numerusform>{names} et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (Enter accepts, Esc goes back)</source>
        <translation>{name} (Entrée accepte, Échap revient)</translation>
    </message>
    <message>
        <source>{name} cannot be removed: it is named in {places}.</source>
        <translation>{name} ne peut être supprimé&#xa0;: son nom figure dans {places}.</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>Copie de {name}</translation>
    </message>
    <message>
        <source>{name} does not say what kind of file it is to be; end its name in .pdf, .docx, .html or .md.</source>
        <translation>{name} ne dit pas de quel type de fichier il s’agit&#x202f;; terminez son nom par .pdf, .docx, .html ou .md.</translation>
    </message>
    <message>
        <source>{name} has a new action by {owner}, due {date}: “{action}”.</source>
        <translation>{name} a une nouvelle action de {owner}, échéance {date}&#xa0;: «&#x202f;{action}&#x202f;».</translation>
    </message>
    <message>
        <source>{name} has a new action by {owner}: “{action}”.</source>
        <translation>{name} a une nouvelle action de {owner}&#xa0;: «&#x202f;{action}&#x202f;».</translation>
    </message>
    <message>
        <source>{name} has a new action, due {date}: “{action}”.</source>
        <translation>{name} a une nouvelle action, échéance {date}&#xa0;: «&#x202f;{action}&#x202f;».</translation>
    </message>
    <message>
        <source>{name} has a new action: “{action}”.</source>
        <translation>{name} a une nouvelle action&#xa0;: «&#x202f;{action}&#x202f;».</translation>
    </message>
    <message>
        <source>{name} has a new indicator: “{sign}”.</source>
        <translation>{name} a un nouvel indicateur&#xa0;: «&#x202f;{sign}&#x202f;».</translation>
    </message>
    <message>
        <source>{name} has a new trouble of {date}.</source>
        <translation>{name} a une nouvelle difficulté, {date}.</translation>
    </message>
    <message>
        <source>{name} has a new trouble of {date}: “{words}”.</source>
        <translation>{name} a une nouvelle difficulté, {date}&#xa0;: «&#x202f;{words}&#x202f;».</translation>
    </message>
    <message>
        <source>{name} has no snapshot yet; “snapshot” takes one.</source>
        <translation>{name} n’a pas encore d’instantané&#x202f;; «&#x202f;snapshot&#x202f;» en prend un.</translation>
    </message>
    <message>
        <source>{name} has {passages}.</source>
        <translation>{name} a {passages}.</translation>
    </message>
    <message>
        <source>{name} holds as of {now}; it was {then}.</source>
        <translation>Date de référence de {name}&#xa0;: {now}&#x202f;; c’était {then}.</translation>
    </message>
    <message>
        <source>{name} is judged {now}; it was {then}.</source>
        <translation>Jugement sur {name}&#xa0;: {now}&#x202f;; c’était {then}.</translation>
    </message>
    <message>
        <source>{name} is new, due {date}.</source>
        <translation>Nouveau&#xa0;: {name}, échéance {date}.</translation>
    </message>
    <message>
        <source>{name} is new.</source>
        <translation>Nouveau&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>{name} is new: judged {now}.</source>
        <translation>Nouveau&#xa0;: {name}, jugement {now}.</translation>
    </message>
    <message>
        <source>{name} is new: {about}.</source>
        <translation>Nouveau&#xa0;: {name}, {about}.</translation>
    </message>
    <message>
        <source>{name} is no longer in the book.</source>
        <translation>{name} n’est plus dans le cahier.</translation>
    </message>
    <message>
        <source>{name} is no longer in the book; decide for ours.</source>
        <translation>{name} n’est plus dans le cahier&#x202f;; choisissez le nôtre.</translation>
    </message>
    <message>
        <source>{name} is not in the book now; take it back to see it.</source>
        <translation>{name} n’est pas dans le cahier maintenant&#x202f;; reprenez-le pour le voir.</translation>
    </message>
    <message>
        <source>{name} is open again.</source>
        <translation>Réouverture de {name}.</translation>
    </message>
    <message>
        <source>{name} is otherwise than it was compared; compare it with now first.</source>
        <translation>{name} a changé depuis la comparaison&#x202f;; comparez d’abord avec l’état actuel.</translation>
    </message>
    <message>
        <source>{name} is owned by {now}; it was {then}.</source>
        <translation>Responsable de {name}&#xa0;: {now}&#x202f;; c’était {then}.</translation>
    </message>
    <message>
        <source>{name} is there already and will be replaced.</source>
        <translation>{name} existe déjà et sera remplacé.</translation>
    </message>
    <message>
        <source>{name} is undecided since a merge: {reason}</source>
        <translation>{name} reste à trancher depuis une fusion&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{name} is {now}; it was {then}.</source>
        <translation>{name}&#xa0;: {now}&#x202f;; c’était {then}.</translation>
    </message>
    <message>
        <source>{name} moved from {then} to {now}.</source>
        <translation>{name} est passé de {then} à {now}.</translation>
    </message>
    <message>
        <source>{name} runs {now}; it was {then}.</source>
        <translation>Période de {name}&#xa0;: {now}&#x202f;; c’était {then}.</translation>
    </message>
    <message>
        <source>{name} was called “{then}”.</source>
        <translation>{name} s’appelait «&#x202f;{then}&#x202f;».</translation>
    </message>
    <message>
        <source>{name} was changed since the merge; decide for ours, and change it there if need be.</source>
        <translation>{name} a changé depuis la fusion&#x202f;; choisissez le nôtre, et modifiez-le là au besoin.</translation>
    </message>
    <message>
        <source>{name} was decided: {decision}.</source>
        <translation>Décision sur {name}&#xa0;: {decision}.</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation>Suppression de {name}.</translation>
    </message>
    <message>
        <source>{name} was deleted; it was judged {then}.</source>
        <translation>Suppression de {name}&#x202f;; le jugement était {then}.</translation>
    </message>
    <message>
        <source>{name} was deleted; it was {then}.</source>
        <translation>Suppression de {name}&#x202f;; c’était {then}.</translation>
    </message>
    <message>
        <source>{name} was not there then; take the whole of it back.</source>
        <translation>{name} n’était pas là alors&#x202f;; reprenez le tout.</translation>
    </message>
    <message>
        <source>{name} was reworded.</source>
        <translation>Reformulation de {name}.</translation>
    </message>
    <message>
        <source>{name} was rewritten ({field}).</source>
        <translation>Réécriture de {name} ({field}).</translation>
    </message>
    <message>
        <source>{name} was rewritten.</source>
        <translation>Réécriture de {name}.</translation>
    </message>
    <message>
        <source>{name} was {then}; {newer} superseded it.</source>
        <translation>{name}&#xa0;: c’était {then}&#x202f;; remplacement par {newer}.</translation>
    </message>
    <message>
        <source>{name}, {date}</source>
        <translation>{name}, {date}</translation>
    </message>
    <message>
        <source>{name}: {changes}.</source>
        <translation>{name}&#xa0;: {changes}.</translation>
    </message>
    <message>
        <source>{name}: {has} delivered; it was {had}.</source>
        <translation>{name}&#xa0;: {has} livrés&#x202f;; c’était {had}.</translation>
    </message>
    <message>
        <source>{name}: {has} of {quantity} delivered; it was {had}.</source>
        <translation>{name}&#xa0;: {has} livrés sur {quantity}&#x202f;; c’était {had}.</translation>
    </message>
    <message>
        <source>{name}: {now}; it was {then}.</source>
        <translation>{name}&#xa0;: {now}&#x202f;; c’était {then}.</translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <translation>{name}&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>{name}’s inherent rating is {now}; it was {then}.</source>
        <translation>L’évaluation inhérente de {name} est {now}&#x202f;; c’était {then}.</translation>
    </message>
    <message>
        <source>{name}’s inherent rating moved from {then} to {now}.</source>
        <translation>L’évaluation inhérente de {name} est passée de {then} à {now}.</translation>
    </message>
    <message>
        <source>{name}’s target rating is {now}; it was {then}.</source>
        <translation>L’évaluation cible de {name} est {now}&#x202f;; c’était {then}.</translation>
    </message>
    <message>
        <source>{name}’s target rating moved from {then} to {now}.</source>
        <translation>L’évaluation cible de {name} est passée de {then} à {now}.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#x202f;%</translation>
    </message>
    <message>
        <source>{number} % read as {word}</source>
        <translation>{number}&#x202f;% lu comme {word}</translation>
    </message>
    <message>
        <source>{number} % read as {word}, as no step says its range</source>
        <translation>{number}&#x202f;% lu comme {word}, aucun échelon n’indiquant sa fourchette</translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n source(s)</source>
        <translation>
            <numerusform>{number} sur %n source</numerusform>
            <numerusform>{number} sur %n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>{number} of {count} · limit {most}</source>
        <translation>{number} sur {count} · limite {most}</translation>
    </message>
    <message>
        <source>{number} of {size}</source>
        <translation>{number} sur {size}</translation>
    </message>
    <message>
        <source>{number} of {top} read as {word}</source>
        <translation>{number} sur {top} lu comme {word}</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}&#x202f;%</translation>
    </message>
    <message>
        <source>{number}, at the top</source>
        <translation>{number}, au premier niveau</translation>
    </message>
    <message>
        <source>{number}, under “{title}”</source>
        <translation>{number}, sous «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>{older} is superseded by {newer}; take that link away first.</source>
        <translation>{older} est remplacée par {newer}&#x202f;; retirez d’abord ce lien.</translation>
    </message>
    <message>
        <source>{page} – Guide</source>
        <translation>{page} – Guide</translation>
    </message>
    <message>
        <source>{page}. {too_much}</source>
        <translation>{page}. {too_much}</translation>
    </message>
    <message>
        <source>{paper} ({field})</source>
        <translation>{paper} ({field})</translation>
    </message>
    <message>
        <source>{paper} cannot be reconciled with the others of “{set}” ({labels}): {why}.</source>
        <translation>{paper} est inconciliable avec les autres de «&#x202f;{set}&#x202f;» ({labels})&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{paper} cites nothing in any of its texts.</source>
        <translation>{paper} ne cite rien dans aucun de ses textes.</translation>
    </message>
    <message>
        <source>{paper} closes ({date}) before {first} does, for which it waits ({later}).</source>
        <translation>{paper} s’achève ({date}) avant {first}, qu’il attend ({later}).</translation>
    </message>
    <message>
        <source>{paper} does not say how it is verified.</source>
        <translation>{paper} ne dit pas comment la vérification se fait.</translation>
    </message>
    <message>
        <source>{paper} does not say how likely it is.</source>
        <translation>{paper} ne dit pas sa vraisemblance.</translation>
    </message>
    <message>
        <source>{paper} ends ({end}) before it begins ({start}).</source>
        <translation>{paper} s’achève ({end}) avant de commencer ({start}).</translation>
    </message>
    <message>
        <source>{paper} ends on {date} by our count, but nobody says as of when.</source>
        <translation>{paper} s’achève le {date} d’après notre calcul, mais personne ne dit à quelle date cela valait.</translation>
    </message>
    <message numerus="yes">
        <source>{paper} expired {on}, %n day(s) ago, and still stands.</source>
        <translation>
            <numerusform>{paper} a expiré {on}, il y a %n jour, et tient toujours.</numerusform>
            <numerusform>{paper} a expiré {on}, il y a %n jours, et tient toujours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{paper} expires in %n days, {on}.</source>
        <translation>
            <numerusform>{paper} expire dans %n jour, {on}.</numerusform>
            <numerusform>{paper} expire dans %n jours, {on}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{paper} expires today, {on}.</source>
        <translation>{paper} expire aujourd’hui, {on}.</translation>
    </message>
    <message>
        <source>{paper} expires tomorrow, {on}.</source>
        <translation>{paper} expire demain, {on}.</translation>
    </message>
    <message>
        <source>{paper} gives no reason.</source>
        <translation>{paper} ne donne pas de raison.</translation>
    </message>
    <message>
        <source>{paper} had trouble on {date} that is not settled.</source>
        <translation>{paper} a connu une difficulté ({date}) qui n’est pas réglée.</translation>
    </message>
    <message>
        <source>{paper} had trouble on {date} that is not settled: “{words}”.</source>
        <translation>{paper} a connu une difficulté ({date}) qui n’est pas réglée&#xa0;: «&#x202f;{words}&#x202f;».</translation>
    </message>
    <message>
        <source>{paper} has an action that was due on {date}: “{action}”.</source>
        <translation>{paper} a une action dont l’échéance était le {date}&#xa0;: «&#x202f;{action}&#x202f;».</translation>
    </message>
    <message>
        <source>{paper} has an indicator that was tripped on {date}: “{sign}”.</source>
        <translation>{paper} a un indicateur qui s’est déclenché le {date}&#xa0;: «&#x202f;{sign}&#x202f;».</translation>
    </message>
    <message>
        <source>{paper} has an indicator that was tripped: “{sign}”.</source>
        <translation>{paper} a un indicateur qui s’est déclenché&#xa0;: «&#x202f;{sign}&#x202f;».</translation>
    </message>
    <message>
        <source>{paper} has no as-of date.</source>
        <translation>{paper} n’a pas de date de référence.</translation>
    </message>
    <message>
        <source>{paper} has no early-warning indicator.</source>
        <translation>{paper} n’a pas d’indicateur d’alerte précoce.</translation>
    </message>
    <message>
        <source>{paper} has no owner or working group.</source>
        <translation>{paper} n’a ni responsable ni groupe de travail.</translation>
    </message>
    <message>
        <source>{paper} has no owner.</source>
        <translation>{paper} n’a pas de responsable.</translation>
    </message>
    <message>
        <source>{paper} has no passage with its words, and cites nothing.</source>
        <translation>{paper} n’a pas de passage donnant ses termes, et ne cite rien.</translation>
    </message>
    <message>
        <source>{paper} has no target rating.</source>
        <translation>{paper} n’a pas d’évaluation cible.</translation>
    </message>
    <message>
        <source>{paper} has no words to say.</source>
        <translation>{paper} n’a pas de mots à dire.</translation>
    </message>
    <message>
        <source>{paper} has occurred, and is still rated as if it could happen.</source>
        <translation>{paper} est survenu, et reste évalué comme s’il pouvait arriver.</translation>
    </message>
    <message>
        <source>{paper} has {share} % of its quantity after {elapsed} % of its window.</source>
        <translation>{paper} a {share}&#x202f;% de sa quantité après {elapsed}&#x202f;% de sa période.</translation>
    </message>
    <message>
        <source>{paper} is a purchase without a quantity.</source>
        <translation>{paper} est un achat sans quantité.</translation>
    </message>
    <message>
        <source>{paper} is a purchase without a unit.</source>
        <translation>{paper} est un achat sans unité.</translation>
    </message>
    <message>
        <source>{paper} is a red line without its words or a passage.</source>
        <translation>{paper} est une ligne rouge sans ses termes ni passage.</translation>
    </message>
    <message>
        <source>{paper} is accepted without a review date.</source>
        <translation>{paper} est accepté sans date de réexamen.</translation>
    </message>
    <message numerus="yes">
        <source>{paper} is as of {date}, %n day(s) ago.</source>
        <translation>
            <numerusform>{paper} a pour date de référence {date}, il y a %n jour.</numerusform>
            <numerusform>{paper} a pour date de référence {date}, il y a %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>{paper} is kept as a risk, but says “{words}”.</source>
        <translation>{paper} est tenu pour un risque, mais dit «&#x202f;{words}&#x202f;».</translation>
    </message>
    <message>
        <source>{paper} is kept as a risk, though {where} says that it happened.</source>
        <translation>{paper} est tenu pour un risque, alors que {where} dit que c’est arrivé.</translation>
    </message>
    <message>
        <source>{paper} is not rated as things stand.</source>
        <translation>{paper} n’a pas d’évaluation de la situation actuelle.</translation>
    </message>
    <message numerus="yes">
        <source>{paper} is one of %n that are current.</source>
        <translation>
            <numerusform>{paper} est l’une des %n actuelles.</numerusform>
            <numerusform>{paper} est l’une des %n actuelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>{paper} is partly reversible, but does not say how.</source>
        <translation>{paper} est en partie réversible, mais ne dit pas comment.</translation>
    </message>
    <message>
        <source>{paper} is put to nobody.</source>
        <translation>{paper} ne s’adresse à personne.</translation>
    </message>
    <message>
        <source>{paper} is reversible, but does not say how.</source>
        <translation>{paper} est réversible, mais ne dit pas comment.</translation>
    </message>
    <message>
        <source>{paper} is to be reduced, but has no action.</source>
        <translation>{paper} doit être réduit, mais n’a pas d’action.</translation>
    </message>
    <message>
        <source>{paper} is {rating}, and its target is worse: {target}.</source>
        <translation>{paper}&#xa0;: évaluation {rating}, et cible pire&#xa0;: {target}.</translation>
    </message>
    <message>
        <source>{paper} is {rating}, beyond what is tolerated.</source>
        <translation>{paper}&#xa0;: évaluation {rating}, au-delà de ce qui est toléré.</translation>
    </message>
    <message>
        <source>{paper} is {rating}, which its range does not hold.</source>
        <translation>{paper}&#xa0;: évaluation {rating}, que sa fourchette ne contient pas.</translation>
    </message>
    <message>
        <source>{paper} says what follows “{branch}”, and nothing says what follows “{other}”.</source>
        <translation>{paper} dit ce qui s’ensuit «&#x202f;{branch}&#x202f;», et rien ne dit ce qui s’ensuit «&#x202f;{other}&#x202f;».</translation>
    </message>
    <message>
        <source>{paper} waits for {first}, which was {became}.</source>
        <translation>{paper} attend {first}, dont l’état est&#xa0;: {became}.</translation>
    </message>
    <message>
        <source>{paper} was due on {date}, and has no decision.</source>
        <translation>{paper} avait pour échéance le {date}, et n’a pas de décision.</translation>
    </message>
    <message>
        <source>{paper} was to be looked at again on {date}.</source>
        <translation>{paper} devait être réexaminé le {date}.</translation>
    </message>
    <message numerus="yes">
        <source>{parts} (is|are) left out: (it rests|they rest) on {fallen} that is left out.</source>
        <translation>
            <numerusform>Omission&#xa0;: {parts}, qui repose sur {fallen}, omis.</numerusform>
            <numerusform>Omission&#xa0;: {parts}, qui reposent sur {fallen}, omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>{passage} cannot speak both for a claim and against it.</source>
        <translation>{passage} ne peut plaider à la fois pour et contre une affirmation.</translation>
    </message>
    <message>
        <source>{passage} is evidence against {claim} already.</source>
        <translation>{passage} est déjà une preuve contre {claim}.</translation>
    </message>
    <message>
        <source>{passage} is evidence for {claim} already.</source>
        <translation>{passage} est déjà une preuve pour {claim}.</translation>
    </message>
    <message>
        <source>{passage} is no evidence of {claim}.</source>
        <translation>{passage} n’est pas une preuve de {claim}.</translation>
    </message>
    <message>
        <source>{path} already exists; choose another name, or open it.</source>
        <translation>{path} existe déjà&#x202f;; choisissez un autre nom, ou ouvrez-le.</translation>
    </message>
    <message>
        <source>{path} already exists; choose another name.</source>
        <translation>{path} existe déjà&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} cannot be made: {reason}.</source>
        <translation>{path} ne peut être créé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be made; choose another name.</source>
        <translation>{path} ne peut être créé&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} ne peut être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} n’a pas pu être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} is a book, which nothing is written over; give another name.</source>
        <translation>{path} est un cahier, que rien ne doit écraser&#x202f;; donnez un autre nom.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a book; choose the file in it that ends in “.briefbook”.</source>
        <translation>{path} est un dossier, non un cahier&#x202f;; choisissez-y le fichier qui se termine par «&#x202f;.briefbook&#x202f;».</translation>
    </message>
    <message>
        <source>{path} is a folder; give the name of a file.</source>
        <translation>{path} est un dossier&#x202f;; donnez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>{place} cites [{citation}], but no source has that key.</source>
        <translation>{place} cite [{citation}], mais aucune source n’a cette clé.</translation>
    </message>
    <message>
        <source>{place} cites [{citation}], but the source has no such passage.</source>
        <translation>{place} cite [{citation}], mais la source n’a pas un tel passage.</translation>
    </message>
    <message>
        <source>{place} cites [{citation}], but there is no such claim.</source>
        <translation>{place} cite [{citation}], mais il n’y a pas une telle affirmation.</translation>
    </message>
    <message>
        <source>{place} cites {claim}, but no passage supports it yet.</source>
        <translation>{place} cite {claim}, mais aucun passage ne l’étaye encore.</translation>
    </message>
    <message>
        <source>{place} cites {claim}, which was {status}.</source>
        <translation>{place} cite {claim}, dont le statut est&#xa0;: {status}.</translation>
    </message>
    <message>
        <source>{place} cites {claim}, which {newer} superseded.</source>
        <translation>{place} cite {claim}, que {newer} a remplacée.</translation>
    </message>
    <message numerus="yes">
        <source>{place} has (a row|%n rows) without a date such as 2026-12-01 in the first column, which the timeline leaves out.</source>
        <translation>
            <numerusform>{place} a %n ligne sans date telle que 2026-12-01 dans la première colonne, que la frise omet.</numerusform>
            <numerusform>{place} a %n lignes sans date telle que 2026-12-01 dans la première colonne, que la frise omet.</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} has a place for “{paper}”; only these can be placed: {known}.</source>
        <translation>{place} a un emplacement pour «&#x202f;{paper}&#x202f;»&#x202f;; seuls ceux-ci peuvent être placés&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>{place} has no table with dates such as 2026-12-01 in its first column, so there is no timeline of it.</source>
        <translation>{place} n’a pas de tableau avec des dates telles que 2026-12-01 dans sa première colonne&#x202f;; il n’y a donc pas de frise.</translation>
    </message>
    <message>
        <source>{place} is left out with all below it: {why}.</source>
        <translation>Omission de {place} avec tout ce qui est en dessous&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{place} is left out: {why}.</source>
        <translation>Omission de {place}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{place}: {before} becomes {after}</source>
        <translation>{place}&#xa0;: {before} devient {after}</translation>
    </message>
    <message>
        <source>{rating} ({band})</source>
        <translation>{rating} ({band})</translation>
    </message>
    <message>
        <source>{rating}: {before} → {after}</source>
        <translation>{rating}&#xa0;: {before} → {after}</translation>
    </message>
    <message>
        <source>{reason}

What you typed since then is in no file yet.</source>
        <translation>{reason}

Ce que vous avez saisi depuis n’est encore dans aucun fichier.</translation>
    </message>
    <message>
        <source>{reason} Decide for ours, or take that away first.</source>
        <translation>{reason} Choisissez le nôtre, ou retirez d’abord cela.</translation>
    </message>
    <message>
        <source>{reason} It lies in “{name}”.</source>
        <translation>{reason} Il se trouve dans «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>{reason} · brought back</source>
        <translation>{reason} · rétabli</translation>
    </message>
    <message>
        <source>{reason}, {date}</source>
        <translation>{reason}, {date}</translation>
    </message>
    <message numerus="yes">
        <source>{records} (has a title that is|have titles that are) in the book already.</source>
        <translation>
            <numerusform>{records} a un titre qui est déjà dans le cahier.</numerusform>
            <numerusform>{records} ont des titres qui sont déjà dans le cahier.</numerusform>
        </translation>
    </message>
    <message>
        <source>{records} added</source>
        <translation>Ajout&#xa0;: {records}</translation>
    </message>
    <message>
        <source>{records} changed</source>
        <translation>Modification&#xa0;: {records}</translation>
    </message>
    <message>
        <source>{records} got another short name: the one in the file was taken, or is none of ours.</source>
        <translation>{records}&#xa0;: autre nom abrégé attribué, car celui du fichier était pris, ou n’est pas des nôtres.</translation>
    </message>
    <message>
        <source>{records} removed</source>
        <translation>Suppression&#xa0;: {records}</translation>
    </message>
    <message>
        <source>{record} · {field}</source>
        <translation>{record} · {field}</translation>
    </message>
    <message>
        <source>{removed}; {stayed}</source>
        <translation>{removed}&#x202f;; {stayed}</translation>
    </message>
    <message>
        <source>{risks}. Press to list them.</source>
        <translation>{risks}. Appuyez pour les lister.</translation>
    </message>
    <message>
        <source>{risk} inherent rating moved to {cell}.</source>
        <translation>L’évaluation inhérente de {risk} est passée à {cell}.</translation>
    </message>
    <message>
        <source>{risk} inherent rating was taken away.</source>
        <translation>L’évaluation inhérente de {risk} a été retirée.</translation>
    </message>
    <message>
        <source>{risk} is no longer rated.</source>
        <translation>{risk} n’est plus évalué.</translation>
    </message>
    <message>
        <source>{risk} moved to {cell}.</source>
        <translation>{risk} est passé à {cell}.</translation>
    </message>
    <message>
        <source>{risk} target rating moved to {cell}.</source>
        <translation>L’évaluation cible de {risk} est passée à {cell}.</translation>
    </message>
    <message>
        <source>{risk} target rating was taken away.</source>
        <translation>L’évaluation cible de {risk} a été retirée.</translation>
    </message>
    <message>
        <source>{risk}, marked {marking}</source>
        <translation>{risk}, mention {marking}</translation>
    </message>
    <message>
        <source>{rule}: {words}</source>
        <translation>{rule}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{section}: {counts}</source>
        <translation>{section}&#xa0;: {counts}</translation>
    </message>
    <message>
        <source>{sentence} {reason}</source>
        <translation>{sentence} {reason}</translation>
    </message>
    <message>
        <source>{server} can only be read at the moment; nothing was sent.</source>
        <translation>{server} ne peut qu’être lu pour l’instant&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>{server} cannot be reached: {said}. Work goes on here; sync when the server is there.</source>
        <translation>{server} est injoignable&#xa0;: {said}. Le travail continue ici&#x202f;; synchronisez quand le serveur sera là.</translation>
    </message>
    <message>
        <source>{server} could not do this: {said}.</source>
        <translation>{server} n’a pas pu faire cela&#xa0;: {said}.</translation>
    </message>
    <message>
        <source>{server} did not take this password.</source>
        <translation>{server} n’a pas accepté ce mot de passe.</translation>
    </message>
    <message>
        <source>{server} does not let you in: {said}.</source>
        <translation>{server} ne vous laisse pas entrer&#xa0;: {said}.</translation>
    </message>
    <message>
        <source>{server} has no room left: {said}.</source>
        <translation>{server} n’a plus de place&#xa0;: {said}.</translation>
    </message>
    <message>
        <source>{server} has no such database: {said}.</source>
        <translation>{server} n’a pas cette base de données&#xa0;: {said}.</translation>
    </message>
    <message>
        <source>{server} is being shut down or started; nothing is lost. Sync again later.</source>
        <translation>{server} est en cours d’arrêt ou de démarrage&#x202f;; rien n’est perdu. Synchronisez de nouveau plus tard.</translation>
    </message>
    <message>
        <source>{server} waited too long and hung up; nothing is lost. Sync again.</source>
        <translation>{server} a attendu trop longtemps et a raccroché&#x202f;; rien n’est perdu. Synchronisez de nouveau.</translation>
    </message>
    <message>
        <source>{server} wants a password.</source>
        <translation>{server} demande un mot de passe.</translation>
    </message>
    <message>
        <source>{share} of the shorter text is in the other and both give the same web address.</source>
        <translation>{share} du texte le plus court est dans l’autre et les deux donnent la même adresse web.</translation>
    </message>
    <message>
        <source>{share} of the shorter text is in the other.</source>
        <translation>{share} du texte le plus court est dans l’autre.</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n claim(s)</source>
        <translation>
            <numerusform>{shown} sur %n affirmation</numerusform>
            <numerusform>{shown} sur %n affirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n risk(s)</source>
        <translation>
            <numerusform>{shown} sur %n risque</numerusform>
            <numerusform>{shown} sur %n risques</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} sur {total}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} ko</translation>
    </message>
    <message>
        <source>{some}, {one}</source>
        <translation>{some}, {one}</translation>
    </message>
    <message>
        <source>{stance}: “{quote}” {citation}</source>
        <translation>{stance}&#xa0;: «&#x202f;{quote}&#x202f;» {citation}</translation>
    </message>
    <message numerus="yes">
        <source>{start} – {end} (%n day(s))</source>
        <translation>
            <numerusform>{start} – {end} (%n jour)</numerusform>
            <numerusform>{start} – {end} (%n jours)</numerusform>
        </translation>
    </message>
    <message>
        <source>{status} by {claims}</source>
        <translation>{status} par {claims}</translation>
    </message>
    <message>
        <source>{status}, as of {date}</source>
        <translation>{status}, date de réf.&#xa0;: {date}</translation>
    </message>
    <message>
        <source>{status}, until {date}</source>
        <translation>{status}, fin&#xa0;: {date}</translation>
    </message>
    <message>
        <source>{status}: no longer to be cited</source>
        <translation>{status}&#xa0;: à ne plus citer</translation>
    </message>
    <message numerus="yes">
        <source>{table} (%n row(s))</source>
        <translation>
            <numerusform>{table} (%n ligne)</numerusform>
            <numerusform>{table} (%n lignes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{taken} (%n rows).</source>
        <translation>
            <numerusform>{taken} (%n ligne).</numerusform>
            <numerusform>{taken} (%n lignes).</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} cites @{key}, which was corrected by its publisher: “{title}”.</source>
        <translation>{text} cite @{key}, que son éditeur a corrigée&#xa0;: «&#x202f;{title}&#x202f;».</translation>
    </message>
    <message>
        <source>{text} cites @{key}, which was withdrawn by its publisher: “{title}”.</source>
        <translation>{text} cite @{key}, que son éditeur a retirée&#xa0;: «&#x202f;{title}&#x202f;».</translation>
    </message>
    <message>
        <source>{text} cites @{key}, which was {standing}: “{title}”.</source>
        <translation>{text} cite @{key}, dont la validité est&#xa0;: {standing} («&#x202f;{title}&#x202f;»).</translation>
    </message>
    <message>
        <source>{text} cites nothing.</source>
        <translation>{text} ne cite rien.</translation>
    </message>
    <message>
        <source>{text} cites {citation}, which is not in the book.</source>
        <translation>{text} cite {citation}, qui n’est pas dans le cahier.</translation>
    </message>
    <message>
        <source>{text} cites {citation}, which may have moved in the newer version of its source.</source>
        <translation>{text} cite {citation}, qui s’est peut-être déplacé dans la version plus récente de sa source.</translation>
    </message>
    <message>
        <source>{text} cites {citation}, which was not found in the newer version of its source.</source>
        <translation>{text} cite {citation}, introuvable dans la version plus récente de sa source.</translation>
    </message>
    <message>
        <source>{text} cites {claim}, which is superseded by {newer}: “{statement}”.</source>
        <translation>{text} cite {claim}, qui est remplacée par {newer}&#xa0;: «&#x202f;{statement}&#x202f;».</translation>
    </message>
    <message>
        <source>{text} cites {claim}, which is superseded: “{statement}”.</source>
        <translation>{text} cite {claim}, qui est remplacée&#xa0;: «&#x202f;{statement}&#x202f;».</translation>
    </message>
    <message>
        <source>{text} cites {claim}, which was withdrawn: “{statement}”.</source>
        <translation>{text} cite {claim}, qui a été retirée&#xa0;: «&#x202f;{statement}&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>{text} gives “{figure}” and %n more without a citation: “{words}”.</source>
        <translation>
            <numerusform>{text} donne «&#x202f;{figure}&#x202f;» et %n autre sans citation&#xa0;: «&#x202f;{words}&#x202f;».</numerusform>
            <numerusform>{text} donne «&#x202f;{figure}&#x202f;» et %n autres sans citation&#xa0;: «&#x202f;{words}&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} gives “{figure}” without a citation: “{words}”.</source>
        <translation>{text} donne «&#x202f;{figure}&#x202f;» sans citation&#xa0;: «&#x202f;{words}&#x202f;».</translation>
    </message>
    <message>
        <source>{text} has no text.</source>
        <translation>{text} n’a pas de texte.</translation>
    </message>
    <message>
        <source>{text} quotes without a citation: “{words}”.</source>
        <translation>{text} cite des propos sans renvoi&#xa0;: «&#x202f;{words}&#x202f;».</translation>
    </message>
    <message>
        <source>{text} quotes “{words}” from {citation}: {difference}</source>
        <translation>{text} cite «&#x202f;{words}&#x202f;» d’après {citation}&#xa0;: {difference}</translation>
    </message>
    <message>
        <source>{text} says “{likelihood}” and “{confidence}” in one sentence.</source>
        <translation>{text} dit «&#x202f;{likelihood}&#x202f;» et «&#x202f;{confidence}&#x202f;» dans une même phrase.</translation>
    </message>
    <message>
        <source>{text} says “{word}” ({scale}), while the book’s other judgements use words such as “{usual}” ({other}).</source>
        <translation>{text} dit «&#x202f;{word}&#x202f;» ({scale}), alors que les autres jugements du cahier emploient des mots tels que «&#x202f;{usual}&#x202f;» ({other}).</translation>
    </message>
    <message>
        <source>{text} says “{word}”, but not how likely it is: “{words}”.</source>
        <translation>{text} dit «&#x202f;{word}&#x202f;», mais non quelle est la vraisemblance&#xa0;: «&#x202f;{words}&#x202f;».</translation>
    </message>
    <message>
        <source>{text} uses “{name}” before it is spelled out, further down.</source>
        <translation>{text} utilise «&#x202f;{name}&#x202f;» avant qu’il soit développé, plus bas.</translation>
    </message>
    <message>
        <source>{text} uses “{name}” before it is spelled out, in {other}.</source>
        <translation>{text} utilise «&#x202f;{name}&#x202f;» avant qu’il soit développé, dans {other}.</translation>
    </message>
    <message>
        <source>{text} uses “{name}”, which is not spelled out.</source>
        <translation>{text} utilise «&#x202f;{name}&#x202f;», qui n’est pas développé.</translation>
    </message>
    <message numerus="yes">
        <source>{things} (refers|refer) to a {kind} that is not there.</source>
        <translation>
            <numerusform>{things} renvoie à un élément absent ({kind}).</numerusform>
            <numerusform>{things} renvoient à un élément absent ({kind}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} of {moment}</source>
        <translation>{title}&#xa0;: {moment}</translation>
    </message>
    <message>
        <source>{title}: menu of all commands</source>
        <translation>{title}&#xa0;: menu de toutes les commandes</translation>
    </message>
    <message>
        <source>{told} Button: {button}.</source>
        <translation>{told} Bouton&#xa0;: {button}.</translation>
    </message>
    <message numerus="yes">
        <source>{told} · left out for these readers: %n</source>
        <translation>
            <numerusform>{told} · omis pour ces lecteurs&#xa0;: %n</numerusform>
            <numerusform>{told} · omis pour ces lecteurs&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{told}. Shows the checks.</source>
        <translation>{told}. Affiche les contrôles.</translation>
    </message>
    <message>
        <source>{to} already exists; choose another name.</source>
        <translation>{to} existe déjà&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message numerus="yes">
        <source>{tripped} of %n tripped</source>
        <translation>
            <numerusform>{tripped} déclenché sur %n</numerusform>
            <numerusform>{tripped} déclenchés sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{way}, and in %n more ways</source>
        <translation>
            <numerusform>{way}, et de %n autre façon</numerusform>
            <numerusform>{way}, et de %n autres façons</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: {before} → {after}</source>
        <translation>{what}&#xa0;: {before} → {after}</translation>
    </message>
    <message>
        <source>{when}, {date}</source>
        <translation>{when}, {date}</translation>
    </message>
    <message numerus="yes">
        <source>{words} at most %n words apart</source>
        <translation>
            <numerusform>{words} à %n mot d’écart au plus</numerusform>
            <numerusform>{words} à %n mots d’écart au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} taken away</source>
        <translation>{words}&#xa0;: retiré</translation>
    </message>
    <message>
        <source>{words} together look like a risk.</source>
        <translation>{words} ensemble ressemblent à un risque.</translation>
    </message>
    <message>
        <source>{words} was added</source>
        <translation>{words} ajouté</translation>
    </message>
    <message>
        <source>{words} was removed</source>
        <translation>{words} supprimé</translation>
    </message>
    <message>
        <source>{words} · counting pages…</source>
        <translation>{words} · décompte des pages…</translation>
    </message>
    <message>
        <source>{words} · {place}</source>
        <translation>{words} · {place}</translation>
    </message>
    <message>
        <source>{words}: as of then?</source>
        <translation>{words}&#xa0;: date de référence alors&#x202f;?</translation>
    </message>
    <message>
        <source>{words}: as of when?</source>
        <translation>{words}&#xa0;: à quelle date&#x202f;?</translation>
    </message>
    <message>
        <source>{word} ({step} of {steps})</source>
        <translation>{word} ({step} sur {steps})</translation>
    </message>
    <message>
        <source>{work} failed because of a mistake in Briefbook; the log has the details.</source>
        <translation>{work}&#xa0;: échec dû à une erreur dans Briefbook&#x202f;; le journal donne les détails.</translation>
    </message>
    <message>
        <source>{wrong} of the counters of numbers would give a number again.</source>
        <translation>{wrong} des compteurs de numéros redonneraient un numéro déjà donné.</translation>
    </message>
    <message numerus="yes">
        <source>{year}s</source>
        <comment>a decade</comment>
        <translation>
            <numerusform>Années {year}</numerusform>
            <numerusform>Années {year}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{year}s</source>
        <comment>a century</comment>
        <translation>
            <numerusform>Siècle {year}</numerusform>
            <numerusform>Siècle {year}</numerusform>
        </translation>
    </message>
    <message>
        <source>“May”, “could”, “might” and “possible” do not say how likely it is; use a word of the scale.</source>
        <translation>«&#x202f;Peut&#x202f;», «&#x202f;pourrait&#x202f;», «&#x202f;pourra&#x202f;» et «&#x202f;possible&#x202f;» ne disent pas la vraisemblance&#x202f;; employez un terme de l’échelle.</translation>
    </message>
    <message numerus="yes">
        <source>“{actor}” is named (once|%n times) here, also as {forms}.</source>
        <translation>
            <numerusform>«&#x202f;{actor}&#x202f;» est nommé une fois ici, aussi sous la forme {forms}.</numerusform>
            <numerusform>«&#x202f;{actor}&#x202f;» est nommé %n fois ici, aussi sous la forme {forms}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{actor}” is named (once|%n times) here.</source>
        <translation>
            <numerusform>«&#x202f;{actor}&#x202f;» est nommé une fois ici.</numerusform>
            <numerusform>«&#x202f;{actor}&#x202f;» est nommé %n fois ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{actor}” on “{issue}”</source>
        <translation>«&#x202f;{actor}&#x202f;» sur «&#x202f;{issue}&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>“{actor}”, whom the book knows, is named (once|%n times) here, also as {forms}.</source>
        <translation>
            <numerusform>«&#x202f;{actor}&#x202f;», que le cahier connaît, est nommé une fois ici, aussi sous la forme {forms}.</numerusform>
            <numerusform>«&#x202f;{actor}&#x202f;», que le cahier connaît, est nommé %n fois ici, aussi sous la forme {forms}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{actor}”, whom the book knows, is named (once|%n times) here.</source>
        <translation>
            <numerusform>«&#x202f;{actor}&#x202f;», que le cahier connaît, est nommé une fois ici.</numerusform>
            <numerusform>«&#x202f;{actor}&#x202f;», que le cahier connaît, est nommé %n fois ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{address}” is not the address of a PostgreSQL server; one looks like postgresql://ana@db.example.org/briefings.</source>
        <translation>«&#x202f;{address}&#x202f;» n’est pas l’adresse d’un serveur PostgreSQL&#x202f;; une adresse ressemble à postgresql://ana@db.example.org/briefings.</translation>
    </message>
    <message>
        <source>“{book}” is open in another window; close it there first, or open it read-only.</source>
        <translation>«&#x202f;{book}&#x202f;» est ouvert dans une autre fenêtre&#x202f;; fermez-le d’abord là, ou ouvrez-le en lecture seule.</translation>
    </message>
    <message>
        <source>“{book}” is open on {host} for {user} since {since}; close it there first, or open it read-only.</source>
        <translation>«&#x202f;{book}&#x202f;» est ouvert sur {host} pour {user} depuis&#xa0;: {since}&#x202f;; fermez-le d’abord là, ou ouvrez-le en lecture seule.</translation>
    </message>
    <message>
        <source>“{colour}” is not a colour such as #f7b267.</source>
        <translation>«&#x202f;{colour}&#x202f;» n’est pas une couleur telle que #f7b267.</translation>
    </message>
    <message>
        <source>“{come}” in the quotation is not in the passage</source>
        <translation>«&#x202f;{come}&#x202f;» dans la citation n’est pas dans le passage</translation>
    </message>
    <message>
        <source>“{come}” in the quotation is “{gone}” in the passage</source>
        <translation>«&#x202f;{come}&#x202f;» dans la citation est «&#x202f;{gone}&#x202f;» dans le passage</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are the same.</source>
        <translation>«&#x202f;{first}&#x202f;» et «&#x202f;{second}&#x202f;» sont identiques.</translation>
    </message>
    <message>
        <source>“{gone}” of the passage is missing in the quotation</source>
        <translation>«&#x202f;{gone}&#x202f;» du passage manque dans la citation</translation>
    </message>
    <message>
        <source>“{header}” follows from other columns and is not loaded.</source>
        <translation>«&#x202f;{header}&#x202f;» découle d’autres colonnes et n’est pas chargée.</translation>
    </message>
    <message>
        <source>“{header}” has no field and is not loaded.</source>
        <translation>«&#x202f;{header}&#x202f;» n’a pas de champ et n’est pas chargée.</translation>
    </message>
    <message>
        <source>“{header}” has no field; it goes into the notes.</source>
        <translation>«&#x202f;{header}&#x202f;» n’a pas de champ&#x202f;; elle va dans les notes.</translation>
    </message>
    <message>
        <source>“{header}” ranks risks by a product or a level, which is not loaded: the matrix says how grave each is.</source>
        <translation>«&#x202f;{header}&#x202f;» classe les risques par un produit ou un niveau, qui n’est pas chargé&#xa0;: la matrice dit la gravité de chacun.</translation>
    </message>
    <message>
        <source>“{likelihood}” is no word of the scale {scale}: {words}.</source>
        <translation>«&#x202f;{likelihood}&#x202f;» n’est pas un terme de l’échelle {scale}&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>“{line}” is not a date such as 2025-10-28, 2025-10 or 2025 ({label}).</source>
        <translation>«&#x202f;{line}&#x202f;» n’est pas une date telle que 2025-10-28, 2025-10 ou 2025 ({label}).</translation>
    </message>
    <message>
        <source>“{line}” is not a day such as 2025-10-28 ({label}).</source>
        <translation>«&#x202f;{line}&#x202f;» n’est pas un jour tel que 2025-10-28 ({label}).</translation>
    </message>
    <message>
        <source>“{line}” is not a duration such as 90 days or 1 year ({label}).</source>
        <translation>«&#x202f;{line}&#x202f;» n’est pas une durée telle que 90 jours ou 1 an ({label}).</translation>
    </message>
    <message>
        <source>“{line}” is not a number such as 25000000 or 1.5 ({label}).</source>
        <translation>«&#x202f;{line}&#x202f;» n’est pas un nombre tel que 25000000 ou 1.5 ({label}).</translation>
    </message>
    <message>
        <source>“{line}” is not one of these ({label}): {words}.</source>
        <translation>«&#x202f;{line}&#x202f;» n’est pas l’un de ceux-ci ({label})&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>“{name}” (not found)</source>
        <translation>«&#x202f;{name}&#x202f;» (introuvable)</translation>
    </message>
    <message>
        <source>“{name}” ({labels}): {why}.</source>
        <translation>«&#x202f;{name}&#x202f;» ({labels})&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>“{name}” already means a date, a memo or now; give the snapshot another name.</source>
        <translation>«&#x202f;{name}&#x202f;» désigne déjà une date, un mémo ou maintenant&#x202f;; donnez un autre nom à l’instantané.</translation>
    </message>
    <message>
        <source>“{name}” asks for other files or the network while it is read, so it was left out.</source>
        <translation>«&#x202f;{name}&#x202f;» demande d’autres fichiers ou le réseau lors de sa lecture&#x202f;; il a été omis.</translation>
    </message>
    <message>
        <source>“{name}” can be imported once a book is open; open or start one first.</source>
        <translation>«&#x202f;{name}&#x202f;» peut être importé dès qu’un cahier est ouvert&#x202f;; ouvrez-en ou commencez-en un d’abord.</translation>
    </message>
    <message>
        <source>“{name}” can be written again: everything is saved.</source>
        <translation>«&#x202f;{name}&#x202f;» peut de nouveau être écrit&#xa0;: tout est enregistré.</translation>
    </message>
    <message>
        <source>“{name}” cannot be imported into a book that is open to read only.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut être importé dans un cahier ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>“{name}” cannot be made: its disk, or the book’s, does not answer. Choose another place, or go back to a backup.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut être créé&#xa0;: son disque, ou celui du cahier, ne répond pas. Choisissez un autre emplacement, ou revenez à une sauvegarde.</translation>
    </message>
    <message>
        <source>“{name}” cannot be made: {error}.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut être créé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be made: {reason}.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut être créé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened because you may not read it.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut être ouvert, car vous n’êtes pas autorisé à le lire.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened, as there is no room left on its disk.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut être ouvert, car il n’y a plus de place sur son disque.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: the system does not let Briefbook at it.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut être ouvert&#xa0;: le système n’y donne pas accès à Briefbook.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {error}.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut être ouvert&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a table from row {number} on.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut être lu comme tableau à partir de la ligne {number}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read, as its disk or stick does not answer.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut être lu, car son disque ou sa clé ne répond pas.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read, as its disk, stick or share does not answer ({reason}); try again, or go back to a backup.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut être lu, car son disque, sa clé ou son partage ne répond pas ({reason})&#x202f;; réessayez, ou revenez à une sauvegarde.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be replaced now ({reason}); your edits are kept on this computer and published when it can.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut être remplacé maintenant ({reason})&#x202f;; vos modifications sont conservées sur cet ordinateur et publiées dès que possible.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a file on Windows; leave out {forbidden}.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut être le nom d’un fichier sous Windows&#x202f;; omettez {forbidden}.</translation>
    </message>
    <message>
        <source>“{name}” cannot belong to itself.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut appartenir à soi-même.</translation>
    </message>
    <message>
        <source>“{name}” could not be changed: {error}.</source>
        <translation>«&#x202f;{name}&#x202f;» n’a pas pu être modifié&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>“{name}” could not be copied to this computer to be worked on ({reason}); try again, or open it read-only.</source>
        <translation>«&#x202f;{name}&#x202f;» n’a pas pu être copié sur cet ordinateur pour y travailler ({reason})&#x202f;; réessayez, ou ouvrez-le en lecture seule.</translation>
    </message>
    <message>
        <source>“{name}” could not be published: {reason}. Your edits are kept here.</source>
        <translation>«&#x202f;{name}&#x202f;» n’a pas pu être publié&#xa0;: {reason}. Vos modifications sont conservées ici.</translation>
    </message>
    <message>
        <source>“{name}” could not be read because of a mistake in Briefbook; the log has the details.</source>
        <translation>«&#x202f;{name}&#x202f;» n’a pas pu être lu à cause d’une erreur dans Briefbook&#x202f;; le journal donne les détails.</translation>
    </message>
    <message>
        <source>“{name}” could not be written anew without faults; nothing was changed.</source>
        <translation>«&#x202f;{name}&#x202f;» n’a pas pu être réécrit sans défaut&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” could not be written anew: {reason}; nothing was changed.</source>
        <translation>«&#x202f;{name}&#x202f;» n’a pas pu être réécrit&#xa0;: {reason}&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” could not be written, as its disk or stick does not answer; nothing was changed. Save a copy elsewhere to go on.</source>
        <translation>«&#x202f;{name}&#x202f;» n’a pas pu être écrit, car son disque ou sa clé ne répond pas&#x202f;; rien n’a été modifié. Enregistrez une copie ailleurs pour continuer.</translation>
    </message>
    <message>
        <source>“{name}” had several names (hard links); what you change is under this one only.</source>
        <translation>«&#x202f;{name}&#x202f;» avait plusieurs noms (liens physiques)&#x202f;; ce que vous modifiez n’est que sous celui-ci.</translation>
    </message>
    <message>
        <source>“{name}” has a document type in its XML, so it was not read.</source>
        <translation>«&#x202f;{name}&#x202f;» a un type de document dans son XML&#x202f;; il n’a donc pas été lu.</translation>
    </message>
    <message>
        <source>“{name}” has a header too long to be read, so it seems to be damaged.</source>
        <translation>«&#x202f;{name}&#x202f;» a un en-tête trop long pour être lu&#x202f;; il semble donc endommagé.</translation>
    </message>
    <message>
        <source>“{name}” has a tag of more than {most} KB, so it cannot be read.</source>
        <translation>«&#x202f;{name}&#x202f;» a une balise de plus de {most} Ko et ne peut donc être lu.</translation>
    </message>
    <message>
        <source>“{name}” has a tag with more than {most} attributes, so it cannot be read.</source>
        <translation>«&#x202f;{name}&#x202f;» a une balise de plus de {most} attributs et ne peut donc être lu.</translation>
    </message>
    <message>
        <source>“{name}” has elements nested too deeply to be read.</source>
        <translation>«&#x202f;{name}&#x202f;» a des éléments imbriqués trop profondément pour être lus.</translation>
    </message>
    <message>
        <source>“{name}” has groups nested too deeply to be read.</source>
        <translation>«&#x202f;{name}&#x202f;» a des groupes imbriqués trop profondément pour être lus.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} elements, too many to read as one page.</source>
        <translation>«&#x202f;{name}&#x202f;» a plus de {most} éléments, trop pour être lu comme une seule page.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} parts, too many to be read.</source>
        <translation>«&#x202f;{name}&#x202f;» a plus de {most} parties, trop pour être lu.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} rows, too many to load at once.</source>
        <translation>«&#x202f;{name}&#x202f;» a plus de {most} lignes, trop pour être chargé d’un coup.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} tags, too many to be read.</source>
        <translation>«&#x202f;{name}&#x202f;» a plus de {most} balises, trop pour être lu.</translation>
    </message>
    <message>
        <source>“{name}” has nothing that this book lacks.</source>
        <translation>«&#x202f;{name}&#x202f;» n’a rien qui manque à ce cahier.</translation>
    </message>
    <message>
        <source>“{name}” has parts nested too deeply to be read.</source>
        <translation>«&#x202f;{name}&#x202f;» a des parties imbriquées trop profondément pour être lues.</translation>
    </message>
    <message>
        <source>“{name}” has {number} entries; Briefbook reads up to {most}: export it in parts.</source>
        <translation>«&#x202f;{name}&#x202f;» a {number} entrées&#x202f;; Briefbook en lit jusqu’à {most}&#xa0;: exportez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>“{name}” has {pages} pages; Briefbook reads PDFs of up to {most}. Split it first.</source>
        <translation>«&#x202f;{name}&#x202f;» a {pages} pages&#x202f;; Briefbook lit des PDF de {most} pages au plus. Divisez-le d’abord.</translation>
    </message>
    <message>
        <source>“{name}” has {size} MB; Briefbook imports files up to {most} MB.</source>
        <translation>«&#x202f;{name}&#x202f;» fait {size} Mo&#x202f;; Briefbook importe des fichiers de {most} Mo au plus.</translation>
    </message>
    <message>
        <source>“{name}” holds commands that no Briefbook wrote, and is not opened.</source>
        <translation>«&#x202f;{name}&#x202f;» contient des commandes qu’aucun Briefbook n’a écrites, et n’est pas ouvert.</translation>
    </message>
    <message>
        <source>“{name}” holds declarations that no spreadsheet writes, so it was not read.</source>
        <translation>«&#x202f;{name}&#x202f;» contient des déclarations qu’aucun tableur n’écrit&#x202f;; il n’a donc pas été lu.</translation>
    </message>
    <message>
        <source>“{name}” holds files in files more than {most} deep; what lies deeper was left out.</source>
        <translation>«&#x202f;{name}&#x202f;» contient des fichiers dans des fichiers sur plus de {most} niveaux&#x202f;; ce qui est plus profond a été omis.</translation>
    </message>
    <message>
        <source>“{name}” holds itself, so it was left out.</source>
        <translation>«&#x202f;{name}&#x202f;» se contient lui-même&#x202f;; il a donc été omis.</translation>
    </message>
    <message>
        <source>“{name}” holds more than it says, so it was not read.</source>
        <translation>«&#x202f;{name}&#x202f;» contient plus qu’il n’indique&#x202f;; il n’a donc pas été lu.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most} MB of attachments, too much to be read.</source>
        <translation>«&#x202f;{name}&#x202f;» contient plus de {most} Mo de pièces jointes, trop pour être lu.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most} MB of text and markup, too much to be read.</source>
        <translation>«&#x202f;{name}&#x202f;» contient plus de {most} Mo de texte et de balises, trop pour être lu.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most} MB of text and markup, too much to be read; divide it into several documents.</source>
        <translation>«&#x202f;{name}&#x202f;» contient plus de {most} Mo de texte et de balises, trop pour être lu&#x202f;; divisez-le en plusieurs documents.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most} attachments; save the ones that matter and import those.</source>
        <translation>«&#x202f;{name}&#x202f;» contient plus de {most} pièces jointes&#x202f;; enregistrez celles qui comptent et importez-les.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most} files, too many to import at once.</source>
        <translation>«&#x202f;{name}&#x202f;» contient plus de {most} fichiers, trop pour être importé d’un coup.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most} files; the others were left out.</source>
        <translation>«&#x202f;{name}&#x202f;» contient plus de {most} fichiers&#x202f;; les autres ont été omis.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most} mails; save the ones that matter and import those.</source>
        <translation>«&#x202f;{name}&#x202f;» contient plus de {most} courriels&#x202f;; enregistrez ceux qui comptent et importez-les.</translation>
    </message>
    <message>
        <source>“{name}” holds no documents.</source>
        <translation>«&#x202f;{name}&#x202f;» ne contient aucun document.</translation>
    </message>
    <message>
        <source>“{name}” holds no entries of {kind}; export it again and import that.</source>
        <translation>«&#x202f;{name}&#x202f;» ne contient aucune entrée de type {kind}&#x202f;; exportez-le de nouveau et importez le résultat.</translation>
    </message>
    <message>
        <source>“{name}” holds no readable words.</source>
        <translation>«&#x202f;{name}&#x202f;» ne contient aucun mot lisible.</translation>
    </message>
    <message>
        <source>“{name}” holds no readable words; it may hold pictures only.</source>
        <translation>«&#x202f;{name}&#x202f;» ne contient aucun mot lisible&#x202f;; peut-être ne contient-il que des images.</translation>
    </message>
    <message>
        <source>“{name}” holds no table: no row names its columns.</source>
        <translation>«&#x202f;{name}&#x202f;» ne contient aucun tableau&#xa0;: aucune ligne ne nomme ses colonnes.</translation>
    </message>
    <message>
        <source>“{name}” holds no text that Briefbook can read; it seems to be a binary file.</source>
        <translation>«&#x202f;{name}&#x202f;» ne contient aucun texte que Briefbook puisse lire&#x202f;; il semble être un fichier binaire.</translation>
    </message>
    <message>
        <source>“{name}” holds no web page; open it in a browser, save it as HTML and import that.</source>
        <translation>«&#x202f;{name}&#x202f;» ne contient aucune page web&#x202f;; ouvrez-le dans un navigateur, enregistrez-le en HTML et importez le résultat.</translation>
    </message>
    <message>
        <source>“{name}” holds several documents; choose one file.</source>
        <translation>«&#x202f;{name}&#x202f;» contient plusieurs documents&#x202f;; choisissez un seul fichier.</translation>
    </message>
    <message>
        <source>“{name}” holds {most} files that stop the process reading them; the others were left out.</source>
        <translation>«&#x202f;{name}&#x202f;» contient {most} fichiers qui arrêtent le processus qui les lit&#x202f;; les autres ont été omis.</translation>
    </message>
    <message>
        <source>“{name}” is XML of a kind that is not read; {save_as}.</source>
        <translation>«&#x202f;{name}&#x202f;» est du XML d’un type qui n’est pas lu&#x202f;; {save_as}.</translation>
    </message>
    <message>
        <source>“{name}” is a PostScript file; {save_as}.</source>
        <translation>«&#x202f;{name}&#x202f;» est un fichier PostScript&#x202f;; {save_as}.</translation>
    </message>
    <message>
        <source>“{name}” is a PowerPoint presentation; save it as PDF and import that.</source>
        <translation>«&#x202f;{name}&#x202f;» est une présentation PowerPoint&#x202f;; enregistrez-la en PDF et importez le résultat.</translation>
    </message>
    <message>
        <source>“{name}” is a Word document of the old kind (DOC); {save_as}.</source>
        <translation>«&#x202f;{name}&#x202f;» est un document Word de l’ancien type (DOC)&#x202f;; {save_as}.</translation>
    </message>
    <message>
        <source>“{name}” is a binary workbook; save it as .xlsx in your spreadsheet program.</source>
        <translation>«&#x202f;{name}&#x202f;» est un classeur binaire&#x202f;; enregistrez-le en .xlsx dans votre tableur.</translation>
    </message>
    <message>
        <source>“{name}” is a compressed archive; unpack it and import the files inside.</source>
        <translation>«&#x202f;{name}&#x202f;» est une archive compressée&#x202f;; décompressez-la et importez les fichiers qu’elle contient.</translation>
    </message>
    <message>
        <source>“{name}” is a database; export from it what you need as text and import that.</source>
        <translation>«&#x202f;{name}&#x202f;» est une base de données&#x202f;; exportez-en en texte ce qu’il vous faut et importez le résultat.</translation>
    </message>
    <message>
        <source>“{name}” is a folder; choose the files inside it.</source>
        <translation>«&#x202f;{name}&#x202f;» est un dossier&#x202f;; choisissez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>“{name}” is a link that leads back to itself; open the book itself.</source>
        <translation>«&#x202f;{name}&#x202f;» est un lien qui mène à lui-même&#x202f;; ouvrez le cahier lui-même.</translation>
    </message>
    <message>
        <source>“{name}” is a picture; type what it says into a text file and import that.</source>
        <translation>«&#x202f;{name}&#x202f;» est une image&#x202f;; saisissez ce qu’elle dit dans un fichier texte et importez-le.</translation>
    </message>
    <message>
        <source>“{name}” is a program; Briefbook imports documents only.</source>
        <translation>«&#x202f;{name}&#x202f;» est un programme&#x202f;; Briefbook n’importe que des documents.</translation>
    </message>
    <message>
        <source>“{name}” is a sound or video file; write down what is said in it and import that.</source>
        <translation>«&#x202f;{name}&#x202f;» est un fichier son ou vidéo&#x202f;; transcrivez ce qui y est dit et importez le résultat.</translation>
    </message>
    <message>
        <source>“{name}” is a workbook of Excel 97 or one with a password; save it as .xlsx without a password.</source>
        <translation>«&#x202f;{name}&#x202f;» est un classeur Excel 97 ou protégé par un mot de passe&#x202f;; enregistrez-le en .xlsx sans mot de passe.</translation>
    </message>
    <message>
        <source>“{name}” is among the actors already.</source>
        <translation>«&#x202f;{name}&#x202f;» est déjà parmi les acteurs.</translation>
    </message>
    <message>
        <source>“{name}” is an Excel workbook; save the sheet as PDF and import that.</source>
        <translation>«&#x202f;{name}&#x202f;» est un classeur Excel&#x202f;; enregistrez la feuille en PDF et importez le résultat.</translation>
    </message>
    <message>
        <source>“{name}” is an Office document of an old kind; {save_as}.</source>
        <translation>«&#x202f;{name}&#x202f;» est un document Office d’un type ancien&#x202f;; {save_as}.</translation>
    </message>
    <message>
        <source>“{name}” is an Office document that a password protects; save it without one and import that.</source>
        <translation>«&#x202f;{name}&#x202f;» est un document Office protégé par un mot de passe&#x202f;; enregistrez-le sans mot de passe et importez le résultat.</translation>
    </message>
    <message>
        <source>“{name}” is an OpenDocument spreadsheet, slides or drawing; {save_as}.</source>
        <translation>«&#x202f;{name}&#x202f;» est une feuille de calcul, une présentation ou un dessin OpenDocument&#x202f;; {save_as}.</translation>
    </message>
    <message>
        <source>“{name}” is an Outlook data file; save the mails in it one by one as MSG or EML and import those.</source>
        <translation>«&#x202f;{name}&#x202f;» est un fichier de données Outlook&#x202f;; enregistrez-en les courriels un à un en MSG ou EML et importez-les.</translation>
    </message>
    <message>
        <source>“{name}” is another copy of this book. To see it on its own, open it from the File menu.</source>
        <translation>«&#x202f;{name}&#x202f;» est une autre copie de ce cahier. Pour la voir séparément, ouvrez-la depuis le menu Fichier.</translation>
    </message>
    <message>
        <source>“{name}” is broken JSON (line {line}); export it again and import that.</source>
        <translation>«&#x202f;{name}&#x202f;» est du JSON défectueux (ligne {line})&#x202f;; exportez-le de nouveau et importez le résultat.</translation>
    </message>
    <message>
        <source>“{name}” is broken JSON; export it again and import that.</source>
        <translation>«&#x202f;{name}&#x202f;» est du JSON défectueux&#x202f;; exportez-le de nouveau et importez le résultat.</translation>
    </message>
    <message>
        <source>“{name}” is broken RDF ({reason}); export it again and import that.</source>
        <translation>«&#x202f;{name}&#x202f;» est du RDF défectueux ({reason})&#x202f;; exportez-le de nouveau et importez le résultat.</translation>
    </message>
    <message>
        <source>“{name}” is damaged</source>
        <translation>«&#x202f;{name}&#x202f;» est endommagé</translation>
    </message>
    <message>
        <source>“{name}” is damaged in a way that stopped the process reading it, so it was left out.</source>
        <translation>«&#x202f;{name}&#x202f;» est endommagé d’une façon qui a arrêté le processus qui le lisait&#x202f;; il a donc été omis.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or is no workbook that can be read; save it again as .xlsx, or as CSV.</source>
        <translation>«&#x202f;{name}&#x202f;» est endommagé ou n’est pas un classeur lisible&#x202f;; enregistrez-le de nouveau en .xlsx, ou en CSV.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or was cut off, so it cannot be opened.</source>
        <translation>«&#x202f;{name}&#x202f;» est endommagé ou tronqué et ne peut donc être ouvert.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or was cut off, so it cannot be read.</source>
        <translation>«&#x202f;{name}&#x202f;» est endommagé ou tronqué et ne peut donc être lu.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, so it cannot be read.</source>
        <translation>«&#x202f;{name}&#x202f;» est endommagé et ne peut donc être lu.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, so it cannot be read; save or download it again.</source>
        <translation>«&#x202f;{name}&#x202f;» est endommagé et ne peut donc être lu&#x202f;; enregistrez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Go back to a backup, or let “briefbook rescue” read what it can.</source>
        <translation>«&#x202f;{name}&#x202f;» est endommagé. Revenez à une sauvegarde, ou laissez «&#x202f;briefbook rescue&#x202f;» lire ce qu’il peut.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it does not begin as a PDF does. Save or download it again.</source>
        <translation>«&#x202f;{name}&#x202f;» est endommagé&#xa0;: il ne commence pas comme un PDF. Enregistrez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it holds no page. Save or download it again.</source>
        <translation>«&#x202f;{name}&#x202f;» est endommagé&#xa0;: il ne contient aucune page. Enregistrez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: the list of its chapters is missing.</source>
        <translation>«&#x202f;{name}&#x202f;» est endommagé&#xa0;: la liste de ses chapitres manque.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: the part that holds its text is missing.</source>
        <translation>«&#x202f;{name}&#x202f;» est endommagé&#xa0;: la partie qui contient son texte manque.</translation>
    </message>
    <message>
        <source>“{name}” is damaged; nothing was changed. Go back to a backup, or let “briefbook rescue” read what it can.</source>
        <translation>«&#x202f;{name}&#x202f;» est endommagé&#x202f;; rien n’a été modifié. Revenez à une sauvegarde, ou laissez «&#x202f;briefbook rescue&#x202f;» lire ce qu’il peut.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>«&#x202f;{name}&#x202f;» est vide.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted in a way that Briefbook cannot read; save it without protection.</source>
        <translation>«&#x202f;{name}&#x202f;» est chiffré d’une façon que Briefbook ne peut lire&#x202f;; enregistrez-le sans protection.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted now</source>
        <translation>«&#x202f;{name}&#x202f;» est maintenant chiffré</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is encrypted now, with %n backup(s)</source>
        <translation>
            <numerusform>«&#x202f;{name}&#x202f;» est maintenant chiffré, avec %n sauvegarde</numerusform>
            <numerusform>«&#x202f;{name}&#x202f;» est maintenant chiffré, avec %n sauvegardes</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is encrypted; open it in the mail program that has its key, save it as text and import that.</source>
        <translation>«&#x202f;{name}&#x202f;» est chiffré&#x202f;; ouvrez-le dans le logiciel de messagerie qui a sa clé, enregistrez-le comme texte et importez le résultat.</translation>
    </message>
    <message>
        <source>“{name}” is flagged: {reason}</source>
        <translation>«&#x202f;{name}&#x202f;» est signalé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>“{name}” is in Zotero’s own JSON; export it as CSL JSON and import that.</source>
        <translation>«&#x202f;{name}&#x202f;» est dans le JSON propre à Zotero&#x202f;; exportez-le en CSL JSON et importez le résultat.</translation>
    </message>
    <message>
        <source>“{name}” is neither a date such as 2025-10-28 nor an exported memo such as M2 nor a snapshot of this book.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est ni une date telle que 2025-10-28, ni un mémo exporté tel que M2, ni un instantané de ce cahier.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be a bibliography.</source>
        <translation>«&#x202f;{name}&#x202f;» est imbriqué trop profondément pour être une bibliographie.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be read, so it was left out.</source>
        <translation>«&#x202f;{name}&#x202f;» est imbriqué trop profondément pour être lu&#x202f;; il a donc été omis.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is new, %n word(s).</source>
        <translation>
            <numerusform>Nouveau&#xa0;: «&#x202f;{name}&#x202f;», %n mot.</numerusform>
            <numerusform>Nouveau&#xa0;: «&#x202f;{name}&#x202f;», %n mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is new.</source>
        <translation>Nouveau&#xa0;: «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>“{name}” is no CSV file and no XLSX workbook; save it as one of these.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est ni un fichier CSV ni un classeur XLSX&#x202f;; enregistrez-le dans l’un de ces formats.</translation>
    </message>
    <message>
        <source>“{name}” is no longer encrypted</source>
        <translation>«&#x202f;{name}&#x202f;» n’est plus chiffré</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is no longer encrypted, with %n backup(s)</source>
        <translation>
            <numerusform>«&#x202f;{name}&#x202f;» n’est plus chiffré, de même que %n sauvegarde</numerusform>
            <numerusform>«&#x202f;{name}&#x202f;» n’est plus chiffré, de même que %n sauvegardes</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is no longer in its folder, or the folder is gone; nothing was changed. Bring it back and try again, or save a copy elsewhere to go on.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est plus dans son dossier, ou le dossier a disparu&#x202f;; rien n’a été modifié. Ramenez-le et réessayez, ou enregistrez une copie ailleurs pour continuer.</translation>
    </message>
    <message>
        <source>“{name}” is not a book but {kind}; open a book and bring it in as a source.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un cahier, mais {kind}&#x202f;; ouvrez un cahier et importez-le comme source.</translation>
    </message>
    <message>
        <source>“{name}” is not a book, as it is empty; if it was one, go back to a backup, or wait until its folder is synchronised.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un cahier, car il est vide&#x202f;; si c’en était un, revenez à une sauvegarde, ou attendez que son dossier soit synchronisé.</translation>
    </message>
    <message>
        <source>“{name}” is not a book, or it is damaged.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un cahier, ou il est endommagé.</translation>
    </message>
    <message>
        <source>“{name}” is not a book, or its beginning is damaged; if it was a book, go back to a backup.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un cahier, ou son début est endommagé&#x202f;; si c’était un cahier, revenez à une sauvegarde.</translation>
    </message>
    <message>
        <source>“{name}” is not a book.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un cahier.</translation>
    </message>
    <message>
        <source>“{name}” is not a workbook in XLSX, so no table can be read from it.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un classeur XLSX&#x202f;; aucun tableau ne peut donc y être lu.</translation>
    </message>
    <message>
        <source>“{name}” is not an ordinary file, so it cannot be imported.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un fichier ordinaire et ne peut donc être importé.</translation>
    </message>
    <message>
        <source>“{name}” is not an ordinary file, so it is no book.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un fichier ordinaire&#x202f;; ce n’est donc pas un cahier.</translation>
    </message>
    <message>
        <source>“{name}” is open read-only and cannot be changed.</source>
        <translation>«&#x202f;{name}&#x202f;» est ouvert en lecture seule et ne peut être modifié.</translation>
    </message>
    <message>
        <source>“{name}” is open read-only; nothing can be merged into it.</source>
        <translation>«&#x202f;{name}&#x202f;» est ouvert en lecture seule&#x202f;; rien ne peut y être fusionné.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that is seldom used; unpack it and import the files inside.</source>
        <translation>«&#x202f;{name}&#x202f;» est compressé d’une façon rarement utilisée&#x202f;; décompressez-le et importez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password, or nothing of it can be read.</source>
        <translation>«&#x202f;{name}&#x202f;» est protégé par un mot de passe, ou rien n’y est lisible.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>«&#x202f;{name}&#x202f;» est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password; open it in its own program, save it without one and import that.</source>
        <translation>«&#x202f;{name}&#x202f;» est protégé par un mot de passe&#x202f;; ouvrez-le dans son propre programme, enregistrez-le sans mot de passe et importez le résultat.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password; unpack it and import the files inside.</source>
        <translation>«&#x202f;{name}&#x202f;» est protégé par un mot de passe&#x202f;; décompressez-le et importez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>“{name}” is protected by its bookseller (DRM), so no other program can read it; ask the publisher for a copy without protection.</source>
        <translation>«&#x202f;{name}&#x202f;» est protégé par son libraire (DRM) et aucun autre programme ne peut donc le lire&#x202f;; demandez à l’éditeur un exemplaire sans protection.</translation>
    </message>
    <message>
        <source>“{name}” is published, with all your edits.</source>
        <translation>«&#x202f;{name}&#x202f;» est publié, avec toutes vos modifications.</translation>
    </message>
    <message>
        <source>“{name}” is this book itself; choose another copy of it.</source>
        <translation>«&#x202f;{name}&#x202f;» est ce cahier lui-même&#x202f;; choisissez-en une autre copie.</translation>
    </message>
    <message>
        <source>“{name}” is too large a Rich Text file to be read; save it as DOCX or in parts and import that.</source>
        <translation>«&#x202f;{name}&#x202f;» est un fichier de texte enrichi trop volumineux pour être lu&#x202f;; enregistrez-le en DOCX ou en plusieurs parties et importez le résultat.</translation>
    </message>
    <message>
        <source>“{name}” is too large or too tangled a mail to be read.</source>
        <translation>«&#x202f;{name}&#x202f;» est un courriel trop volumineux ou trop embrouillé pour être lu.</translation>
    </message>
    <message>
        <source>“{name}” is too large or too tangled a page to be read.</source>
        <translation>«&#x202f;{name}&#x202f;» est une page trop volumineuse ou trop embrouillée pour être lue.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be read; divide it into several files.</source>
        <translation>«&#x202f;{name}&#x202f;» est trop volumineux pour être lu&#x202f;; divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>“{name}” is what Windows calls a device; choose another name.</source>
        <translation>«&#x202f;{name}&#x202f;» est ce que Windows appelle un périphérique&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” is wrapped in its signature; open it in a mail program and save it as text.</source>
        <translation>«&#x202f;{name}&#x202f;» est enveloppé dans sa signature&#x202f;; ouvrez-le dans un logiciel de messagerie et enregistrez-le comme texte.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” lies beside this book and has %n edit(s) that this book lacks.</source>
        <translation>
            <numerusform>«&#x202f;{name}&#x202f;» se trouve à côté de ce cahier et a %n modification qui manque à ce cahier.</numerusform>
            <numerusform>«&#x202f;{name}&#x202f;» se trouve à côté de ce cahier et a %n modifications qui manquent à ce cahier.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” lies beside this book and has another password, so that it is not known whether it holds more.</source>
        <translation>«&#x202f;{name}&#x202f;» se trouve à côté de ce cahier et a un autre mot de passe&#x202f;; on ne sait donc pas s’il contient davantage.</translation>
    </message>
    <message>
        <source>“{name}” lies where nothing can be written, such as on a disc; open it read-only, or copy it to another folder.</source>
        <translation>«&#x202f;{name}&#x202f;» se trouve là où rien ne peut être écrit, comme sur un disque optique&#x202f;; ouvrez-le en lecture seule, ou copiez-le dans un autre dossier.</translation>
    </message>
    <message>
        <source>“{name}” may also be open on {host} for {user} since {since}; what both of you change can be merged.</source>
        <translation>«&#x202f;{name}&#x202f;» est peut-être aussi ouvert sur {host} pour {user} depuis&#xa0;: {since}&#x202f;; ce que vous modifiez tous deux peut être fusionné.</translation>
    </message>
    <message>
        <source>“{name}” may not be read by you; ask whoever owns it or its folder for permission.</source>
        <translation>Vous n’êtes pas autorisé à lire «&#x202f;{name}&#x202f;»&#x202f;; demandez l’autorisation à qui en possède le fichier ou le dossier.</translation>
    </message>
    <message>
        <source>“{name}” may not be written by you; open it read-only, or ask whoever owns it for permission.</source>
        <translation>Vous n’êtes pas autorisé à écrire «&#x202f;{name}&#x202f;»&#x202f;; ouvrez-le en lecture seule, ou demandez l’autorisation à son propriétaire.</translation>
    </message>
    <message>
        <source>“{name}” may not be written there. Choose another place.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut être écrit à cet endroit. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>“{name}” may not be written where it is; it can be opened read-only.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut être écrit là où il est&#x202f;; il peut être ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>“{name}” may not be written where it is; nothing was changed. Save a copy elsewhere to go on.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut être écrit là où il est&#x202f;; rien n’a été modifié. Enregistrez une copie ailleurs pour continuer.</translation>
    </message>
    <message>
        <source>“{name}” merges too many cells to be read; take the merging away first.</source>
        <translation>«&#x202f;{name}&#x202f;» fusionne trop de cellules pour être lu&#x202f;; supprimez d’abord ces fusions.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” names (a file that is|%n files that are) not beside it, such as “{missing}”.</source>
        <translation>
            <numerusform>«&#x202f;{name}&#x202f;» nomme un fichier qui n’est pas à côté de lui, tel que «&#x202f;{missing}&#x202f;».</numerusform>
            <numerusform>«&#x202f;{name}&#x202f;» nomme %n fichiers qui ne sont pas à côté de lui, tels que «&#x202f;{missing}&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” needs more than {megabytes} MB of memory to be read, so it was left out.</source>
        <translation>«&#x202f;{name}&#x202f;» demande plus de {megabytes} Mo de mémoire pour être lu&#x202f;; il a donc été omis.</translation>
    </message>
    <message>
        <source>“{name}” opens with an earlier password of the book only.</source>
        <translation>«&#x202f;{name}&#x202f;» ne s’ouvre qu’avec un mot de passe antérieur du cahier.</translation>
    </message>
    <message>
        <source>“{name}” takes {length} lines, and this template allows {limit}.</source>
        <translation>«&#x202f;{name}&#x202f;» prend {length} lignes, et ce modèle en permet {limit}.</translation>
    </message>
    <message>
        <source>“{name}” takes {length} lines, and this template allows {limit}: what is too much begins with “{begins}”.</source>
        <translation>«&#x202f;{name}&#x202f;» prend {length} lignes, et ce modèle en permet {limit}&#xa0;: ce qui est en trop commence par «&#x202f;{begins}&#x202f;».</translation>
    </message>
    <message>
        <source>“{name}” took longer than {seconds} seconds to read, so it was left out.</source>
        <translation>La lecture de «&#x202f;{name}&#x202f;» a duré plus de {seconds} secondes&#x202f;; il a donc été omis.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {most} MB, too much to be read.</source>
        <translation>«&#x202f;{name}&#x202f;» donne plus de {most} Mo une fois décompressé, trop pour être lu.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {most} MB; the rest was left out.</source>
        <translation>«&#x202f;{name}&#x202f;» donne plus de {most} Mo une fois décompressé&#x202f;; le reste a été omis.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to {most} times its size or more, so it was not opened.</source>
        <translation>«&#x202f;{name}&#x202f;» donne au moins {most} fois sa taille une fois décompressé&#x202f;; il n’a donc pas été ouvert.</translation>
    </message>
    <message>
        <source>“{name}” was called “{then}”.</source>
        <translation>«&#x202f;{name}&#x202f;» s’appelait «&#x202f;{then}&#x202f;».</translation>
    </message>
    <message>
        <source>“{name}” was changed by somebody else before your last edits could be published; they are in “{aside}” in {parent}, to be merged.</source>
        <translation>«&#x202f;{name}&#x202f;» a été modifié par quelqu’un d’autre avant que vos dernières modifications aient pu être publiées&#x202f;; elles sont dans «&#x202f;{aside}&#x202f;» dans {parent}, à fusionner.</translation>
    </message>
    <message>
        <source>“{name}” was changed by somebody else meanwhile, so it was not replaced; your edits are kept on this computer. Merge the other one’s to publish yours.</source>
        <translation>«&#x202f;{name}&#x202f;» a été modifié entre-temps par quelqu’un d’autre et n’a donc pas été remplacé&#x202f;; vos modifications sont conservées sur cet ordinateur. Fusionnez celles de l’autre pour publier les vôtres.</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>Suppression de «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>“{name}” was moved or removed by somebody, so your last edits were not published; they are kept on this computer. Save a copy to have them in a file of their own.</source>
        <translation>«&#x202f;{name}&#x202f;» a été déplacé ou supprimé par quelqu’un&#x202f;; vos dernières modifications n’ont donc pas été publiées et sont conservées sur cet ordinateur. Enregistrez une copie pour les avoir dans un fichier à part.</translation>
    </message>
    <message>
        <source>“{name}” was not found.</source>
        <translation>«&#x202f;{name}&#x202f;» est introuvable.</translation>
    </message>
    <message>
        <source>“{name}” was overwritten by something that is no book. Go back to a backup.</source>
        <translation>«&#x202f;{name}&#x202f;» a été écrasé par quelque chose qui n’est pas un cahier. Revenez à une sauvegarde.</translation>
    </message>
    <message>
        <source>“{name}” was replaced by another file since it was opened here; nothing was changed. Save a copy of this book to go on, and merge the other one into it.</source>
        <translation>«&#x202f;{name}&#x202f;» a été remplacé par un autre fichier depuis son ouverture ici&#x202f;; rien n’a été modifié. Enregistrez une copie de ce cahier pour continuer, et fusionnez-y l’autre.</translation>
    </message>
    <message>
        <source>“{name}” was rewritten: {added} in, {removed} out.</source>
        <translation>Réécriture de «&#x202f;{name}&#x202f;»&#xa0;: {added} en plus, {removed} en moins.</translation>
    </message>
    <message>
        <source>“{name}” was saved by a newer Briefbook; update Briefbook to open it.</source>
        <translation>«&#x202f;{name}&#x202f;» a été enregistré par un Briefbook plus récent&#x202f;; mettez Briefbook à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>“{name}” was saved by an earlier Briefbook and could not be brought up to date: {reason}.</source>
        <translation>«&#x202f;{name}&#x202f;» a été enregistré par un Briefbook antérieur et n’a pas pu être mis à jour&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” was saved by an earlier Briefbook; open it once to write it.</source>
        <translation>«&#x202f;{name}&#x202f;» a été enregistré par un Briefbook antérieur&#x202f;; ouvrez-le une fois pour l’écrire.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}”: of %n at most one can come true.</source>
        <translation>
            <numerusform>«&#x202f;{name}&#x202f;»&#xa0;: sur %n, un seul au plus peut se réaliser.</numerusform>
            <numerusform>«&#x202f;{name}&#x202f;»&#xa0;: sur %n, un seul au plus peut se réaliser.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}”: one of %n must come true.</source>
        <translation>
            <numerusform>«&#x202f;{name}&#x202f;»&#xa0;: sur %n, l’un doit se réaliser.</numerusform>
            <numerusform>«&#x202f;{name}&#x202f;»&#xa0;: sur %n, l’un doit se réaliser.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>«&#x202f;{quote}&#x202f;»</translation>
    </message>
    <message>
        <source>“{said}” says that this comes from “{whom}”, quoted via {via}.</source>
        <translation>«&#x202f;{said}&#x202f;» dit que cela vient de «&#x202f;{whom}&#x202f;», cité par {via}.</translation>
    </message>
    <message>
        <source>“{said}” says that this comes from “{whom}”, read as {actor}, who spoke just before, quoted via {via}.</source>
        <translation>«&#x202f;{said}&#x202f;» dit que cela vient de «&#x202f;{whom}&#x202f;», lu comme {actor}, qui vient de parler, cité par {via}.</translation>
    </message>
    <message>
        <source>“{said}” says that this comes from “{whom}”, read as {actor}, who spoke just before.</source>
        <translation>«&#x202f;{said}&#x202f;» dit que cela vient de «&#x202f;{whom}&#x202f;», lu comme {actor}, qui vient de parler.</translation>
    </message>
    <message>
        <source>“{said}” says that this comes from “{whom}”.</source>
        <translation>«&#x202f;{said}&#x202f;» dit que cela vient de «&#x202f;{whom}&#x202f;».</translation>
    </message>
    <message>
        <source>“{snapshot}” and the book now are the same.</source>
        <translation>«&#x202f;{snapshot}&#x202f;» et le cahier actuel sont identiques.</translation>
    </message>
    <message>
        <source>“{text}” does not say FIELD=COLUMN with a field of a {kind}.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas de la forme CHAMP=COLONNE avec un champ de&#xa0;: {kind}.</translation>
    </message>
    <message>
        <source>“{text}” does not say FIELD=VALUE.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas de la forme CHAMP=VALEUR.</translation>
    </message>
    <message>
        <source>“{text}” is no step of {axis}, which are {words}.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un échelon de l’axe {axis}, dont les échelons sont&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>“{title}” does not hold these words: {words}</source>
        <translation>«&#x202f;{title}&#x202f;» ne contient pas ces mots&#xa0;: {words}</translation>
    </message>
    <message>
        <source>“{title}” has no passage {number}.</source>
        <translation>«&#x202f;{title}&#x202f;» n’a pas de passage {number}.</translation>
    </message>
    <message>
        <source>“{title}” has no such reading.</source>
        <translation>«&#x202f;{title}&#x202f;» n’a pas cette lecture.</translation>
    </message>
    <message>
        <source>“{title}” has passages of its own; keep that one, or remove them first.</source>
        <translation>«&#x202f;{title}&#x202f;» a ses propres passages&#x202f;; gardez celle-là, ou supprimez-les d’abord.</translation>
    </message>
    <message>
        <source>“{title}” holds these words {number} times; give more of the words around them.</source>
        <translation>«&#x202f;{title}&#x202f;» contient ces mots {number} fois&#x202f;; donnez davantage des mots qui les entourent.</translation>
    </message>
    <message>
        <source>“{title}” is already at the top level.</source>
        <translation>«&#x202f;{title}&#x202f;» est déjà au premier niveau.</translation>
    </message>
    <message>
        <source>“{title}” is already rated {rating}.</source>
        <translation>«&#x202f;{title}&#x202f;» a déjà l’évaluation {rating}.</translation>
    </message>
    <message>
        <source>“{title}” is already the first here.</source>
        <translation>«&#x202f;{title}&#x202f;» est déjà la première ici.</translation>
    </message>
    <message>
        <source>“{title}” is already the last here.</source>
        <translation>«&#x202f;{title}&#x202f;» est déjà la dernière ici.</translation>
    </message>
    <message>
        <source>“{title}” is another book, not a copy of “{book}”; import the files of its sources instead.</source>
        <translation>«&#x202f;{title}&#x202f;» est un autre cahier, non une copie de «&#x202f;{book}&#x202f;»&#x202f;; importez plutôt les fichiers de ses sources.</translation>
    </message>
    <message>
        <source>“{title}” is cited, but its date is missing.</source>
        <translation>«&#x202f;{title}&#x202f;» est citée, mais sa date manque.</translation>
    </message>
    <message>
        <source>“{title}” is cited, but its publisher and date are missing.</source>
        <translation>«&#x202f;{title}&#x202f;» est citée, mais son éditeur et sa date manquent.</translation>
    </message>
    <message>
        <source>“{title}” is cited, but its publisher is missing.</source>
        <translation>«&#x202f;{title}&#x202f;» est citée, mais son éditeur manque.</translation>
    </message>
    <message>
        <source>“{title}” is not rated as it is.</source>
        <translation>«&#x202f;{title}&#x202f;» n’a déjà pas d’évaluation.</translation>
    </message>
    <message>
        <source>“{title}” is on {server} already; join it, or sync the file that is shared.</source>
        <translation>«&#x202f;{title}&#x202f;» est déjà sur {server}&#x202f;; rejoignez-le, ou synchronisez le fichier partagé.</translation>
    </message>
    <message>
        <source>“{title}” stands again</source>
        <translation>«&#x202f;{title}&#x202f;» est de nouveau valable</translation>
    </message>
    <message>
        <source>“{title}” was already here</source>
        <translation>«&#x202f;{title}&#x202f;» était déjà là</translation>
    </message>
    <message>
        <source>“{title}” {reasons}; take that away first.</source>
        <translation>«&#x202f;{title}&#x202f;» {reasons}&#x202f;; retirez d’abord cela.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>“{words}” depends on the day it was written (published {published}): as of when?</source>
        <translation>«&#x202f;{words}&#x202f;» dépend du jour où cela a été écrit (publié {published})&#xa0;: à quelle date&#x202f;?</translation>
    </message>
    <message>
        <source>“{words}” depends on the day it was written: as of when?</source>
        <translation>«&#x202f;{words}&#x202f;» dépend du jour où cela a été écrit&#xa0;: à quelle date&#x202f;?</translation>
    </message>
    <message>
        <source>“{words}” has no year (published {published}): which year is meant?</source>
        <translation>«&#x202f;{words}&#x202f;» n’a pas d’année (publié {published})&#xa0;: quelle année est visée&#x202f;?</translation>
    </message>
    <message>
        <source>“{words}” has no year: which year is meant?</source>
        <translation>«&#x202f;{words}&#x202f;» n’a pas d’année&#xa0;: quelle année est visée&#x202f;?</translation>
    </message>
    <message>
        <source>“{words}” is a date: {iso}.</source>
        <translation>«&#x202f;{words}&#x202f;» est une date&#xa0;: {iso}.</translation>
    </message>
    <message>
        <source>“{words}” is a duration without a number.</source>
        <translation>«&#x202f;{words}&#x202f;» est une durée sans nombre.</translation>
    </message>
    <message>
        <source>“{words}” is a duration: {iso}.</source>
        <translation>«&#x202f;{words}&#x202f;» est une durée&#xa0;: {iso}.</translation>
    </message>
    <message>
        <source>“{words}” is a month: {iso}.</source>
        <translation>«&#x202f;{words}&#x202f;» est un mois&#xa0;: {iso}.</translation>
    </message>
    <message>
        <source>“{words}” is a year: {iso}.</source>
        <translation>«&#x202f;{words}&#x202f;» est une année&#xa0;: {iso}.</translation>
    </message>
    <message>
        <source>“{words}” looks like something that somebody is bound to do.</source>
        <translation>«&#x202f;{words}&#x202f;» ressemble à une obligation que quelqu’un contracte.</translation>
    </message>
    <message>
        <source>“{words}” may be read with the day or the month first (published {published}): which is it?</source>
        <translation>«&#x202f;{words}&#x202f;» peut se lire avec le jour ou le mois en premier (publié {published})&#xa0;: lequel&#x202f;?</translation>
    </message>
    <message>
        <source>“{words}” may be read with the day or the month first: which is it?</source>
        <translation>«&#x202f;{words}&#x202f;» peut se lire avec le jour ou le mois en premier&#xa0;: lequel&#x202f;?</translation>
    </message>
    <message>
        <source>“{words}” says that somebody contests this.</source>
        <translation>«&#x202f;{words}&#x202f;» dit que quelqu’un conteste cela.</translation>
    </message>
    <message>
        <source>“{words}” says that this comes from an office.</source>
        <translation>«&#x202f;{words}&#x202f;» dit que cela vient d’un service officiel.</translation>
    </message>
    <message>
        <source>“{words}” says that this is a judgement.</source>
        <translation>«&#x202f;{words}&#x202f;» dit que c’est un jugement.</translation>
    </message>
    <message>
        <source>“{words}” says that this is confirmed.</source>
        <translation>«&#x202f;{words}&#x202f;» dit que c’est confirmé.</translation>
    </message>
    <message>
        <source>“{words}” says that this is not decided.</source>
        <translation>«&#x202f;{words}&#x202f;» dit que ce n’est pas décidé.</translation>
    </message>
    <message>
        <source>“{words}” says that this is second-hand.</source>
        <translation>«&#x202f;{words}&#x202f;» dit que c’est de seconde main.</translation>
    </message>
    <message>
        <source>“{words}” says that this is what somebody wants done.</source>
        <translation>«&#x202f;{words}&#x202f;» dit que c’est ce que quelqu’un veut voir fait.</translation>
    </message>
    <message>
        <source>“{words}” says that this lies ahead.</source>
        <translation>«&#x202f;{words}&#x202f;» dit que c’est à venir.</translation>
    </message>
    <message>
        <source>“{words}” says that this no longer holds.</source>
        <translation>«&#x202f;{words}&#x202f;» dit que cela ne vaut plus.</translation>
    </message>
    <message>
        <source>“{words}” says that this was taken back.</source>
        <translation>«&#x202f;{words}&#x202f;» dit que cela a été repris.</translation>
    </message>
    <message>
        <source>“{words}…”</source>
        <translation>«&#x202f;{words}…&#x202f;»</translation>
    </message>
    <message>
        <source>“{word}” is none of the kinds: {kinds}.</source>
        <translation>«&#x202f;{word}&#x202f;» n’est aucun des types&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <source>“{word}” stands alone. Add “; ” and another word.</source>
        <translation>«&#x202f;{word}&#x202f;» est seul. Ajoutez «&#x202f;;&#x202f;» et un autre mot.</translation>
    </message>
    <message numerus="yes">
        <source>… %n paragraph(s) alike …</source>
        <translation>
            <numerusform>… %n paragraphe semblable …</numerusform>
            <numerusform>… %n paragraphes semblables …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n paragraph(s) the same …</source>
        <translation>
            <numerusform>… %n paragraphe identique …</numerusform>
            <numerusform>… %n paragraphes identiques …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n paragraph(s) unchanged …</source>
        <translation>
            <numerusform>… %n paragraphe inchangé …</numerusform>
            <numerusform>… %n paragraphes inchangés …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n paragraph(s) unchanged, {words} …</source>
        <translation>
            <numerusform>… %n paragraphe inchangé, {words} …</numerusform>
            <numerusform>… %n paragraphes inchangés, {words} …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… et %n de plus.</numerusform>
            <numerusform>… et %n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>… this may happen …</source>
        <translation>… ceci peut arriver …</translation>
    </message>
    <message>
        <source>… with this effect on our objectives.</source>
        <translation>… avec cet effet sur nos objectifs.</translation>
    </message>
</context>
</TS>
