<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n (cell lies|cells lie) beyond what is tolerated, on the far side of the thick line.</source>
        <translation>
            <numerusform>%n Zelle liegt jenseits des Tolerierten, auf der anderen Seite der dicken Linie.</numerusform>
            <numerusform>%n Zellen liegen jenseits des Tolerierten, auf der anderen Seite der dicken Linie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (is|are) not in it any longer</source>
        <translation>
            <numerusform>%n steht nicht mehr darin</numerusform>
            <numerusform>%n stehen nicht mehr darin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (is|are) not in this version</source>
        <translation>
            <numerusform>%n steht nicht in dieser Fassung</numerusform>
            <numerusform>%n stehen nicht in dieser Fassung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (leans|lean) on this source</source>
        <translation>
            <numerusform>%n stützt sich auf diese Quelle</numerusform>
            <numerusform>%n stützen sich auf diese Quelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (was|were) already here</source>
        <translation>
            <numerusform>%n war schon hier</numerusform>
            <numerusform>%n waren schon hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Edit(s) by {name}</source>
        <translation>
            <numerusform>%n Bearbeitung von {name}</numerusform>
            <numerusform>%n Bearbeitungen von {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n about actors and events</source>
        <translation>
            <numerusform>%n zu Akteuren und Ereignissen</numerusform>
            <numerusform>%n zu Akteuren und Ereignissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n about scenarios and advice</source>
        <translation>
            <numerusform>%n zu Szenarien und Empfehlungen</numerusform>
            <numerusform>%n zu Szenarien und Empfehlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acronym(s) (is|are) not spelled out</source>
        <translation>
            <numerusform>%n Abkürzung ist nicht ausgeschrieben</numerusform>
            <numerusform>%n Abkürzungen sind nicht ausgeschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n Maßnahme</numerusform>
            <numerusform>%n Maßnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%n Akteur</numerusform>
            <numerusform>%n Akteure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <translation>
            <numerusform>%n dagegen</numerusform>
            <numerusform>%n dagegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n schon hier</numerusform>
            <numerusform>%n schon hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) not imported</source>
        <translation>
            <numerusform>%n Anmerkung nicht importiert</numerusform>
            <numerusform>%n Anmerkungen nicht importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at once</source>
        <translation>
            <numerusform>%n auf einmal</numerusform>
            <numerusform>%n auf einmal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n Anlage</numerusform>
            <numerusform>%n Anlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) could not be encrypted and can be read by anybody who finds (it|them); remove {names} in {folder}.</source>
        <translation>
            <numerusform>%n Sicherung konnte nicht verschlüsselt werden und ist für jeden lesbar, der sie findet; entfernen Sie {names} in {folder}.</numerusform>
            <numerusform>%n Sicherungen konnten nicht verschlüsselt werden und sind für jeden lesbar, der sie findet; entfernen Sie {names} in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) still (opens|open) with an earlier password only: {names}.</source>
        <translation>
            <numerusform>%n Sicherung lässt sich weiterhin nur mit einem früheren Passwort öffnen: {names}.</numerusform>
            <numerusform>%n Sicherungen lassen sich weiterhin nur mit einem früheren Passwort öffnen: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beyond</source>
        <translation>
            <numerusform>%n jenseits</numerusform>
            <numerusform>%n jenseits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beyond tolerance</source>
        <translation>
            <numerusform>%n jenseits der Toleranz</numerusform>
            <numerusform>%n jenseits der Toleranz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n book(s)</source>
        <translation>
            <numerusform>%n Mappe</numerusform>
            <numerusform>%n Mappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought back</source>
        <translation>
            <numerusform>%n zurückgeholt</numerusform>
            <numerusform>%n zurückgeholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) (is|are) left out: what changed there is not for these readers.</source>
        <translation>
            <numerusform>%n Änderung ist ausgelassen: Was sich dort geändert hat, ist nicht für diese Leser bestimmt.</numerusform>
            <numerusform>%n Änderungen sind ausgelassen: Was sich dort geändert hat, ist nicht für diese Leser bestimmt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) from {start}: {state}</source>
        <translation>
            <numerusform>%n Zeichen ab {start}: {state}</numerusform>
            <numerusform>%n Zeichen ab {start}: {state}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) (needs|need) attention</source>
        <translation>
            <numerusform>%n Prüfung braucht Beachtung</numerusform>
            <numerusform>%n Prüfungen brauchen Beachtung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s)</source>
        <translation>
            <numerusform>%n Zitation</numerusform>
            <numerusform>%n Zitationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s), all resolved</source>
        <translation>
            <numerusform>%n Zitation, aufgelöst</numerusform>
            <numerusform>%n Zitationen, alle aufgelöst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citations lead nowhere: {citations}</source>
        <translation>
            <numerusform>%n Zitation führt ins Leere: {citations}</numerusform>
            <numerusform>%n Zitationen führen ins Leere: {citations}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%n Sammlung</numerusform>
            <numerusform>%n Sammlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n Zusage</numerusform>
            <numerusform>%n Zusagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n Konflikt</numerusform>
            <numerusform>%n Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide.</source>
        <translation>
            <numerusform>%n Konflikt zu entscheiden.</numerusform>
            <numerusform>%n Konflikte zu entscheiden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide; until then the book holds what it had.</source>
        <translation>
            <numerusform>%n Konflikt zu entscheiden; bis dahin behält die Mappe, was sie hatte.</numerusform>
            <numerusform>%n Konflikte zu entscheiden; bis dahin behält die Mappe, was sie hatte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s); until then the book holds what it had.</source>
        <translation>
            <numerusform>%n Konflikt; bis dahin behält die Mappe, was sie hatte.</numerusform>
            <numerusform>%n Konflikte; bis dahin behält die Mappe, was sie hatte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n Datum</numerusform>
            <numerusform>%n Daten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <translation>
            <numerusform>%n entschieden</numerusform>
            <numerusform>%n entschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n aufgegeben</numerusform>
            <numerusform>%n aufgegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n Bearbeitung</numerusform>
            <numerusform>%n Bearbeitungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) by {person}</source>
        <translation>
            <numerusform>%n Bearbeitung von {person}</numerusform>
            <numerusform>%n Bearbeitungen von {person}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) since</source>
        <translation>
            <numerusform>%n Bearbeitung seither</numerusform>
            <numerusform>%n Bearbeitungen seither</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer passage(s) against it</source>
        <translation>
            <numerusform>%n Passage weniger dagegen</numerusform>
            <numerusform>%n Passagen weniger dagegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer passage(s) for it</source>
        <translation>
            <numerusform>%n Passage weniger dafür</numerusform>
            <numerusform>%n Passagen weniger dafür</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for</source>
        <comment>passages that speak for a claim</comment>
        <translation>
            <numerusform>%n dafür</numerusform>
            <numerusform>%n dafür</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n glossary entr(y|ies)</source>
        <translation>
            <numerusform>%n Glossareintrag</numerusform>
            <numerusform>%n Glossareinträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) in {texts}</source>
        <translation>
            <numerusform>%n Treffer ({texts})</numerusform>
            <numerusform>%n Treffer ({texts})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) replaced.</source>
        <translation>
            <numerusform>%n Treffer ersetzt.</numerusform>
            <numerusform>%n Treffer ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n importiert</numerusform>
            <numerusform>%n importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent voice(s): {names}</source>
        <translation>
            <numerusform>%n unabhängige Stimme: {names}</numerusform>
            <numerusform>%n unabhängige Stimmen: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n Indikator</numerusform>
            <numerusform>%n Indikatoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n Thema</numerusform>
            <numerusform>%n Themen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n log entr(y|ies)</source>
        <translation>
            <numerusform>%n Protokolleintrag</numerusform>
            <numerusform>%n Protokolleinträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n markiert</numerusform>
            <numerusform>%n markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matri(x|ces)</source>
        <translation>
            <numerusform>%n Matrix</numerusform>
            <numerusform>%n Matrizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo header(s)</source>
        <translation>
            <numerusform>%n Memokopf</numerusform>
            <numerusform>%n Memoköpfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n erfüllt</numerusform>
            <numerusform>%n erfüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cells hold no result.</source>
        <translation>
            <numerusform>%n weitere Zelle enthält kein Ergebnis.</numerusform>
            <numerusform>%n weitere Zellen enthalten kein Ergebnis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) (was|were) not imported.</source>
        <translation>
            <numerusform>%n weitere Datei wurde nicht importiert.</numerusform>
            <numerusform>%n weitere Dateien wurden nicht importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more passage(s) against it</source>
        <translation>
            <numerusform>%n Passage mehr dagegen</numerusform>
            <numerusform>%n Passagen mehr dagegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more passage(s) for it</source>
        <translation>
            <numerusform>%n Passage mehr dafür</numerusform>
            <numerusform>%n Passagen mehr dafür</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more risk(s)</source>
        <translation>
            <numerusform>%n weiteres Risiko</numerusform>
            <numerusform>%n weitere Risiken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more; Enter shows the next {next}</source>
        <translation>
            <numerusform>%n weitere; die Eingabetaste zeigt die nächsten {next}</numerusform>
            <numerusform>%n weitere; die Eingabetaste zeigt die nächsten {next}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved or changed</source>
        <translation>
            <numerusform>%n verschoben oder geändert</numerusform>
            <numerusform>%n verschoben oder geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new actor(s)</source>
        <translation>
            <numerusform>%n neuer Akteur</numerusform>
            <numerusform>%n neue Akteure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new commitment(s)</source>
        <translation>
            <numerusform>%n neue Zusage</numerusform>
            <numerusform>%n neue Zusagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%n neues Ereignis</numerusform>
            <numerusform>%n neue Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new objective(s)</source>
        <translation>
            <numerusform>%n neues Ziel</numerusform>
            <numerusform>%n neue Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new position(s)</source>
        <translation>
            <numerusform>%n neue Position</numerusform>
            <numerusform>%n neue Positionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new recommendation(s)</source>
        <translation>
            <numerusform>%n neue Empfehlung</numerusform>
            <numerusform>%n neue Empfehlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new risk(s)</source>
        <translation>
            <numerusform>%n neues Risiko</numerusform>
            <numerusform>%n neue Risiken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new scenario(s)</source>
        <translation>
            <numerusform>%n neues Szenario</numerusform>
            <numerusform>%n neue Szenarien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new talking point(s)</source>
        <translation>
            <numerusform>%n neuer Gesprächspunkt</numerusform>
            <numerusform>%n neue Gesprächspunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not imported</source>
        <translation>
            <numerusform>%n nicht importiert</numerusform>
            <numerusform>%n nicht importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not met</source>
        <translation>
            <numerusform>%n nicht erfüllt</numerusform>
            <numerusform>%n nicht erfüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not raised</source>
        <translation>
            <numerusform>%n nicht angesprochen</numerusform>
            <numerusform>%n nicht angesprochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet decided</source>
        <translation>
            <numerusform>%n noch nicht entschieden</numerusform>
            <numerusform>%n noch nicht entschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet said</source>
        <translation>
            <numerusform>%n noch nicht gesagt</numerusform>
            <numerusform>%n noch nicht gesagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>%n Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your edits went out</source>
        <translation>
            <numerusform>%n Ihrer Bearbeitungen wurde gesendet</numerusform>
            <numerusform>%n Ihrer Bearbeitungen wurden gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of yours went out</source>
        <translation>
            <numerusform>%n von Ihnen wurde gesendet</numerusform>
            <numerusform>%n von Ihnen wurden gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) and text(s)</source>
        <translation>
            <numerusform>%n Original oder Text</numerusform>
            <numerusform>%n Originale und Texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n anderer Eintrag</numerusform>
            <numerusform>%n andere Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n andere</numerusform>
            <numerusform>%n andere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) to decide, the likest first.</source>
        <translation>
            <numerusform>%n Paar zu entscheiden.</numerusform>
            <numerusform>%n Paare zu entscheiden, die ähnlichsten zuerst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of sources look alike.</source>
        <translation>
            <numerusform>%n Quellenpaar sieht gleich aus.</numerusform>
            <numerusform>%n Quellenpaare sehen gleich aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) added</source>
        <translation>
            <numerusform>%n Absatz hinzugefügt</numerusform>
            <numerusform>%n Absätze hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) changed</source>
        <translation>
            <numerusform>%n Absatz geändert</numerusform>
            <numerusform>%n Absätze geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) moved</source>
        <translation>
            <numerusform>%n Absatz verschoben</numerusform>
            <numerusform>%n Absätze verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) removed</source>
        <translation>
            <numerusform>%n Absatz entfernt</numerusform>
            <numerusform>%n Absätze entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) brought back</source>
        <translation>
            <numerusform>%n Teil zurückgeholt</numerusform>
            <numerusform>%n Teile zurückgeholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the issue {issue} (is|are) left out: (it rests|they rest) on {fallen} that is left out.</source>
        <translation>
            <numerusform>%n Teil des Themas {issue} ist ausgelassen, denn die Grundlage ist ausgelassen: {fallen}.</numerusform>
            <numerusform>%n Teile des Themas {issue} sind ausgelassen, denn die Grundlage ist ausgelassen: {fallen}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) set aside</source>
        <translation>
            <numerusform>%n Teil beiseitegelegt</numerusform>
            <numerusform>%n Teile beiseitegelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partly met</source>
        <translation>
            <numerusform>%n teilweise erfüllt</numerusform>
            <numerusform>%n teilweise erfüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Passage</numerusform>
            <numerusform>%n Passagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) (is where it was|are where they were)</source>
        <translation>
            <numerusform>%n Passage steht, wo sie stand</numerusform>
            <numerusform>%n Passagen stehen, wo sie standen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) (is|are) not in it any longer</source>
        <translation>
            <numerusform>%n Passage steht nicht mehr darin</numerusform>
            <numerusform>%n Passagen stehen nicht mehr darin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) behind the claim “{statement}” ({label}) (is left out: it is|are left out: they are) of a source that is left out.</source>
        <translation>
            <numerusform>%n Passage zur Aussage „{statement}“ ({label}) ist ausgelassen: Sie stammt aus einer Quelle, die ausgelassen ist.</numerusform>
            <numerusform>%n Passagen zur Aussage „{statement}“ ({label}) sind ausgelassen: Sie stammen aus einer Quelle, die ausgelassen ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) moved or changed</source>
        <translation>
            <numerusform>%n Passage verschoben oder geändert</numerusform>
            <numerusform>%n Passagen verschoben oder geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of earlier versions (is|are) not in this version</source>
        <translation>
            <numerusform>%n Passage früherer Fassungen steht nicht in dieser Fassung</numerusform>
            <numerusform>%n Passagen früherer Fassungen stehen nicht in dieser Fassung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of earlier versions moved</source>
        <translation>
            <numerusform>%n Passage früherer Fassungen verschoben</numerusform>
            <numerusform>%n Passagen früherer Fassungen verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of version {version} (is|are) not in this version</source>
        <translation>
            <numerusform>%n Passage der Fassung {version} steht nicht in dieser Fassung</numerusform>
            <numerusform>%n Passagen der Fassung {version} stehen nicht in dieser Fassung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of version {version} moved</source>
        <translation>
            <numerusform>%n Passage der Fassung {version} verschoben</numerusform>
            <numerusform>%n Passagen der Fassung {version} verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) to review</source>
        <translation>
            <numerusform>%n Passage zu prüfen</numerusform>
            <numerusform>%n Passagen zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n raised</source>
        <translation>
            <numerusform>%n angesprochen</numerusform>
            <numerusform>%n angesprochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) of {risks} will move to the steps in proportion; undo brings all back.</source>
        <translation>
            <numerusform>%n Bewertung wechselt anteilig auf die neuen Stufen ({risks}); Rückgängig stellt alles wieder her.</numerusform>
            <numerusform>%n Bewertungen wechseln anteilig auf die neuen Stufen ({risks}); Rückgängig stellt alles wieder her.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n Empfehlung</numerusform>
            <numerusform>%n Empfehlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) (differs|differ): {fates}</source>
        <translation>
            <numerusform>%n Eintrag ist anders: {fates}</numerusform>
            <numerusform>%n Einträge sind anders: {fates}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on what cannot be read</source>
        <translation>
            <numerusform>%n Bemerkung zu dem, was nicht lesbar ist</numerusform>
            <numerusform>%n Bemerkungen zu dem, was nicht lesbar ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <translation>
            <numerusform>%n Risiko</numerusform>
            <numerusform>%n Risiken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <comment>of which ratings will move</comment>
        <translation>
            <numerusform>%n Risiko</numerusform>
            <numerusform>%n Risiken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) that closed or occurred (is|are) in the register only; filter by status to see them here.</source>
        <translation>
            <numerusform>%n beendetes oder eingetretenes Risiko steht nur im Register; filtern Sie nach Status, um es hier zu sehen.</numerusform>
            <numerusform>%n beendete oder eingetretene Risiken stehen nur im Register; filtern Sie nach Status, um sie hier zu sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved search(|es)</source>
        <translation>
            <numerusform>%n gespeicherte Suche</numerusform>
            <numerusform>%n gespeicherte Suchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n Szenario</numerusform>
            <numerusform>%n Szenarien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) (was|were) already here</source>
        <translation>
            <numerusform>%n Quelle war schon hier</numerusform>
            <numerusform>%n Quellen waren schon hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) stayed, because {reason}</source>
        <translation>
            <numerusform>%n Quelle blieb; Grund: {reason}</numerusform>
            <numerusform>%n Quellen blieben; Grund: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) stayed, such as this one: {reason}</source>
        <translation>
            <numerusform>%n Quelle blieb, zum Beispiel diese: {reason}</numerusform>
            <numerusform>%n Quellen blieben, zum Beispiel diese: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources have no sketch by which duplicates are found.</source>
        <translation>
            <numerusform>%n Quelle hat keine Kurzform, mit der Dubletten gefunden werden.</numerusform>
            <numerusform>%n Quellen haben keine Kurzform, mit der Dubletten gefunden werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n noch offen</numerusform>
            <numerusform>%n noch offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talking point(s)</source>
        <translation>
            <numerusform>%n Gesprächspunkt</numerusform>
            <numerusform>%n Gesprächspunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n Text</numerusform>
            <numerusform>%n Texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n schon da</numerusform>
            <numerusform>%n schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide, where words changed, each passage is looked at by itself.</source>
        <translation>
            <numerusform>%n zu entscheiden; wo sich Wörter geändert haben, wird jede Passage einzeln geprüft.</numerusform>
            <numerusform>%n zu entscheiden; wo sich Wörter geändert haben, wird jede Passage einzeln geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide, {same} of them in the very same words; where words changed, each passage is looked at by itself.</source>
        <translation>
            <numerusform>%n zu entscheiden, davon {same} im selben Wortlaut; wo sich Wörter geändert haben, wird jede Passage einzeln geprüft.</numerusform>
            <numerusform>%n zu entscheiden, davon {same} im selben Wortlaut; wo sich Wörter geändert haben, wird jede Passage einzeln geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n anzusehen</numerusform>
            <numerusform>%n anzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n zu beheben</numerusform>
            <numerusform>%n zu beheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trouble(s) not settled</source>
        <translation>
            <numerusform>%n Störung nicht beigelegt</numerusform>
            <numerusform>%n Störungen nicht beigelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s)</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>vor %n Woche</numerusform>
            <numerusform>vor %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without dates (is|are) not shown</source>
        <translation>
            <numerusform>%n ohne Datum ist nicht dargestellt</numerusform>
            <numerusform>%n ohne Datum sind nicht dargestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s), {citations}</source>
        <translation>
            <numerusform>%n Wort, {citations}</numerusform>
            <numerusform>%n Wörter, {citations}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, none tripped</source>
        <comment>indicators</comment>
        <translation>
            <numerusform>%n, nicht ausgelöst</numerusform>
            <numerusform>%n, keiner ausgelöst</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>Ä&amp;nderungen</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <comment>which readers</comment>
        <translation>Fü&amp;r</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <comment>who writes the memo</comment>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>&amp;Load as</source>
        <translation>&amp;Laden als</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>&amp;Einstufung</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Neues Passwort</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Password on the server</source>
        <translation>&amp;Passwort auf dem Server</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>&amp;Bisheriges Passwort</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Blatt</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <comment>who gets the memo</comment>
        <translation>&amp;An</translation>
    </message>
    <message numerus="yes">
        <source>(The table does not look|None of the %n tables looks) like a list of {records}: the largest (“{sheet}”) has the columns {headers}; say which of them is what, or name another sheet.</source>
        <translation>
            <numerusform>Die Tabelle sieht nicht wie eine Liste dieser Art aus ({records}): Die größte („{sheet}“) hat die Spalten {headers}; geben Sie an, welche wofür steht, oder nennen Sie ein anderes Blatt.</numerusform>
            <numerusform>Keine der %n Tabellen sieht wie eine Liste dieser Art aus ({records}): Die größte („{sheet}“) hat die Spalten {headers}; geben Sie an, welche wofür steht, oder nennen Sie ein anderes Blatt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(The table does not look|None of the %n tables looks) like a list of {records}: the largest has the columns {headers}; say which of them is what, or name another sheet.</source>
        <translation>
            <numerusform>Die Tabelle sieht nicht wie eine Liste dieser Art aus ({records}): Die größte hat die Spalten {headers}; geben Sie an, welche wofür steht, oder nennen Sie ein anderes Blatt.</numerusform>
            <numerusform>Keine der %n Tabellen sieht wie eine Liste dieser Art aus ({records}): Die größte hat die Spalten {headers}; geben Sie an, welche wofür steht, oder nennen Sie ein anderes Blatt.</numerusform>
        </translation>
    </message>
    <message>
        <source>(emptied in all)</source>
        <translation>(in allen geleert)</translation>
    </message>
    <message numerus="yes">
        <source>(one more change|%n more changes)</source>
        <translation>
            <numerusform>eine weitere Änderung</numerusform>
            <numerusform>%n weitere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>(various)</source>
        <translation>(verschieden)</translation>
    </message>
    <message>
        <source>2026-11-22, 2026-11 or 2026</source>
        <translation>2026-11-22, 2026-11 oder 2026</translation>
    </message>
    <message>
        <source>3 × 3, plain</source>
        <translation>3 × 3, schlicht</translation>
    </message>
    <message>
        <source>30 days ago</source>
        <translation>vor 30 Tagen</translation>
    </message>
    <message>
        <source>4 × 4, no middle to hide in</source>
        <translation>4 × 4, ohne Mitte zum Ausweichen</translation>
    </message>
    <message>
        <source>5 × 5, likelihoods of ICD 203</source>
        <translation>5 × 5, Wahrscheinlichkeiten nach ICD 203</translation>
    </message>
    <message>
        <source>5 × 5, the standard of this program</source>
        <translation>5 × 5, der Standard dieses Programms</translation>
    </message>
    <message>
        <source>6 × 5, likelihoods of ICD 203</source>
        <translation>6 × 5, Wahrscheinlichkeiten nach ICD 203</translation>
    </message>
    <message>
        <source>6 × 6, fine steps</source>
        <translation>6 × 6, feine Stufen</translation>
    </message>
    <message>
        <source>7 days ago</source>
        <translation>vor 7 Tagen</translation>
    </message>
    <message>
        <source>90 days, 1 year</source>
        <translation>90 Tage, 1 Jahr</translation>
    </message>
    <message>
        <source>&lt; {number} %</source>
        <translation>&lt; {number}&#xa0;%</translation>
    </message>
    <message>
        <source>&gt; {number} %</source>
        <translation>&gt; {number}&#xa0;%</translation>
    </message>
    <message>
        <source>@{key} derives from @{origin} already.</source>
        <translation>@{key} ist bereits von @{origin} abgeleitet.</translation>
    </message>
    <message>
        <source>@{key} derives from @{source}; take that away first.</source>
        <translation>@{key} ist von @{source} abgeleitet; heben Sie das zuerst auf.</translation>
    </message>
    <message>
        <source>@{key} has a new version, number {number}.</source>
        <translation>@{key} hat eine neue Fassung, Nummer {number}.</translation>
    </message>
    <message>
        <source>@{key} is graded {now}; it was {then}.</source>
        <translation>@{key} hat jetzt die Güte {now}; zuvor war es {then}.</translation>
    </message>
    <message>
        <source>@{key} is new in the library.</source>
        <translation>@{key} ist neu in der Bibliothek.</translation>
    </message>
    <message>
        <source>@{key} is version {number} of @{where} besides; bring in the new version there.</source>
        <translation>@{key} ist außerdem Fassung {number} von @{where}; übernehmen Sie die neue Fassung dort.</translation>
    </message>
    <message>
        <source>@{key} retells {name} already.</source>
        <translation>@{key} gibt bereits {name} wieder.</translation>
    </message>
    <message>
        <source>@{key} stands again.</source>
        <translation>@{key} gilt wieder.</translation>
    </message>
    <message>
        <source>@{key} was removed from the library.</source>
        <translation>@{key} wurde aus der Bibliothek entfernt.</translation>
    </message>
    <message>
        <source>@{key} was {standing}.</source>
        <translation>@{key} wurde {standing}.</translation>
    </message>
    <message>
        <source>A backup is kept whenever the book is closed, and every ten minutes of edits.</source>
        <translation>Eine Sicherung wird bei jedem Schließen der Mappe angelegt und während der Bearbeitung alle zehn Minuten.</translation>
    </message>
    <message>
        <source>A backup that was just made is not whole, and was dropped.</source>
        <translation>Eine eben angelegte Sicherung ist unvollständig und wurde verworfen.</translation>
    </message>
    <message>
        <source>A book needs a title.</source>
        <translation>Eine Mappe braucht einen Titel.</translation>
    </message>
    <message>
        <source>A card to have in hand while speaking: one page in large type, without notes.</source>
        <translation>Eine Karte zur Hand beim Sprechen: eine Seite in großer Schrift, ohne Fußnoten.</translation>
    </message>
    <message>
        <source>A cell is in a band that the matrix does not have.</source>
        <translation>Eine Zelle liegt in einer Klasse, die die Matrix nicht hat.</translation>
    </message>
    <message>
        <source>A citation leads nowhere: {citation}</source>
        <translation>Eine Zitation führt ins Leere: {citation}</translation>
    </message>
    <message>
        <source>A claim cannot contradict itself.</source>
        <translation>Eine Aussage kann sich nicht selbst widersprechen.</translation>
    </message>
    <message>
        <source>A claim cannot supersede itself.</source>
        <translation>Eine Aussage kann sich nicht selbst ersetzen.</translation>
    </message>
    <message>
        <source>A claim is old after so many days</source>
        <translation>Eine Aussage ist veraltet nach so vielen Tagen</translation>
    </message>
    <message>
        <source>A claim is one sentence that your brief may rest on: how firm it is, as of when, who says so, and the passages that speak for it and against it. Mark a passage in the reader and make it a claim, or write one here.</source>
        <translation>Eine Aussage ist ein Satz, auf den sich Ihr Briefing stützen kann: wie gesichert sie ist, mit welchem Stand, wer es sagt, und welche Passagen dafür und dagegen sprechen. Markieren Sie in der Leseansicht eine Passage und machen Sie daraus eine Aussage, oder schreiben Sie hier eine.</translation>
    </message>
    <message>
        <source>A claim needs a statement: one sentence that can be true or false.</source>
        <translation>Eine Aussage braucht einen Wortlaut: einen Satz, der wahr oder falsch sein kann.</translation>
    </message>
    <message>
        <source>A claim’s status is one of: {statuses}.</source>
        <translation>Der Status einer Aussage ist einer von diesen: {statuses}.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Eine Sammlung braucht einen Namen.</translation>
    </message>
    <message>
        <source>A commitment cannot depend on itself.</source>
        <translation>Eine Zusage kann nicht von sich selbst abhängen.</translation>
    </message>
    <message>
        <source>A commitment needs a title.</source>
        <translation>Eine Zusage braucht einen Titel.</translation>
    </message>
    <message>
        <source>A condition has two ends; say what follows in the other case too.</source>
        <translation>Eine Bedingung hat zwei Ausgänge; sagen Sie auch, was im anderen Fall folgt.</translation>
    </message>
    <message>
        <source>A copy of the book is in “{name}” now.</source>
        <translation>Eine Kopie der Mappe liegt jetzt in „{name}“.</translation>
    </message>
    <message>
        <source>A date…</source>
        <translation>Datum…</translation>
    </message>
    <message>
        <source>A day, such as 2026-11-20, a month or a year</source>
        <translation>Ein Tag wie 2026-11-20, ein Monat oder ein Jahr</translation>
    </message>
    <message>
        <source>A day: 2025-10-28</source>
        <translation>Ein Tag: 2025-10-28</translation>
    </message>
    <message>
        <source>A delivery needs an amount.</source>
        <translation>Eine Lieferung braucht eine Menge.</translation>
    </message>
    <message>
        <source>A file of this kind cannot have a password; a PDF can.</source>
        <translation>Eine Datei dieser Art kann kein Passwort haben; eine PDF-Datei kann es.</translation>
    </message>
    <message>
        <source>A group to a line, its words divided by semicolons: EU; European Union; the bloc</source>
        <translation>Eine Gruppe je Zeile, ihre Wörter durch Semikolons getrennt: EU; Europäische Union; der Staatenverbund</translation>
    </message>
    <message>
        <source>A log entry needs a date.</source>
        <translation>Ein Protokolleintrag braucht ein Datum.</translation>
    </message>
    <message>
        <source>A matrix has {fewest} to {most} bands, not {number}.</source>
        <translation>Eine Matrix hat {fewest} bis {most} Klassen, nicht {number}.</translation>
    </message>
    <message>
        <source>A note to a minister in the Canadian order: summary, issue, background, considerations, recommendation.</source>
        <translation>Ein Vermerk für die Ministerin oder den Minister im kanadischen Aufbau: Zusammenfassung, Gegenstand, Hintergrund, Erwägungen, Empfehlung.</translation>
    </message>
    <message>
        <source>A passage is marked in this text; remove the passage before setting it aside.</source>
        <translation>In diesem Text ist eine Passage markiert; entfernen Sie die Passage, bevor Sie ihn beiseitelegen.</translation>
    </message>
    <message>
        <source>A password needs some characters.</source>
        <translation>Ein Passwort braucht mindestens ein Zeichen.</translation>
    </message>
    <message>
        <source>A password needs {shortest} characters or more; four or five odd words are easy to remember.</source>
        <translation>Ein Passwort braucht mindestens {shortest} Zeichen; vier oder fünf ungewöhnliche Wörter lassen sich leicht merken.</translation>
    </message>
    <message>
        <source>A pause, a purchase, a joint statement: what was promised, by whom, within which window, how it is verified, and how far it got.</source>
        <translation>Eine Pause, ein Kauf, eine gemeinsame Erklärung: was zugesagt wurde, von wem, in welchem Zeitfenster, wie es verifiziert wird und wie weit es gediehen ist.</translation>
    </message>
    <message>
        <source>A position needs an actor.</source>
        <translation>Eine Position braucht einen Akteur.</translation>
    </message>
    <message>
        <source>A position needs an issue.</source>
        <translation>Eine Position braucht ein Thema.</translation>
    </message>
    <message>
        <source>A quotation gives the very words; copy it again, or mark what is left out.</source>
        <translation>Ein wörtliches Zitat gibt genau den Wortlaut wieder; kopieren Sie es erneut, oder kennzeichnen Sie, was ausgelassen ist.</translation>
    </message>
    <message>
        <source>A reader cannot tell it from the others; say in a word how likely it is.</source>
        <translation>Kein Leser kann es von den anderen unterscheiden; sagen Sie mit einem Wort, wie wahrscheinlich es ist.</translation>
    </message>
    <message>
        <source>A reader cannot tell whether it still holds; say as of when it does.</source>
        <translation>Kein Leser kann erkennen, ob es noch gilt; geben Sie den Stand an.</translation>
    </message>
    <message>
        <source>A reader will ask how it is taken back; say what would reverse it, and how fast.</source>
        <translation>Leser werden fragen, wie es zurückgenommen wird; sagen Sie, was es umkehren würde und wie schnell.</translation>
    </message>
    <message>
        <source>A reader will ask where it comes from; cite the passage or the claim that gives it.</source>
        <translation>Leser werden fragen, woher es stammt; zitieren Sie die Passage oder die Aussage, die es belegt.</translation>
    </message>
    <message>
        <source>A recommendation asks somebody to do something by a day: one sentence with its reason, what can be decided, and who supports and who opposes it. A decision memo prints the options as boxes to tick.</source>
        <translation>Eine Empfehlung bittet jemanden, etwas bis zu einem Tag zu tun: ein Satz mit Begründung, was entschieden werden kann und wer dafür und wer dagegen ist. Eine Entscheidungsvorlage druckt die Optionen als Kästchen zum Ankreuzen.</translation>
    </message>
    <message>
        <source>A recommendation needs the ask.</source>
        <translation>Eine Empfehlung braucht das Anliegen.</translation>
    </message>
    <message>
        <source>A red line has to be known in its very words; give them, or the passage that does.</source>
        <translation>Eine rote Linie muss im genauen Wortlaut bekannt sein; geben Sie ihn an oder die Passage, in der er steht.</translation>
    </message>
    <message>
        <source>A risk needs a title.</source>
        <translation>Ein Risiko braucht einen Titel.</translation>
    </message>
    <message>
        <source>A saved search needs a name and something to search for.</source>
        <translation>Eine gespeicherte Suche braucht einen Namen und etwas, wonach gesucht wird.</translation>
    </message>
    <message>
        <source>A scale of likelihood is one of: {names}.</source>
        <translation>Eine Wahrscheinlichkeitsskala ist eine von diesen: {names}.</translation>
    </message>
    <message>
        <source>A scenario needs a title.</source>
        <translation>Ein Szenario braucht einen Titel.</translation>
    </message>
    <message>
        <source>A scenario says what follows if something happens, or if it does not: what it hangs on, what would set it off, how likely it is in the words of a scale, and the signs that it is coming true.</source>
        <translation>Ein Szenario sagt, was folgt, wenn etwas geschieht oder nicht geschieht: wovon es abhängt, was es auslösen würde, wie wahrscheinlich es in den Worten einer Skala ist und an welchen Anzeichen zu erkennen ist, dass es eintritt.</translation>
    </message>
    <message>
        <source>A snapshot gives this moment of the book a name. Later, what has changed since is shown here word by word, and any part of it can be taken back. Before bulk changes, such as loading a table, one is taken by itself. Snapshots take no room: the book remembers every edit anyway.</source>
        <translation>Eine Momentaufnahme gibt diesem Augenblick der Mappe einen Namen. Später wird hier Wort für Wort gezeigt, was sich seither geändert hat, und jeder Teil davon lässt sich zurücknehmen. Vor umfangreichen Änderungen, etwa dem Laden einer Tabelle, entsteht sie von selbst. Momentaufnahmen brauchen keinen Platz: Die Mappe merkt sich ohnehin jede Bearbeitung.</translation>
    </message>
    <message>
        <source>A snapshot needs a name.</source>
        <translation>Eine Momentaufnahme braucht einen Namen.</translation>
    </message>
    <message>
        <source>A source cannot derive from itself.</source>
        <translation>Eine Quelle kann nicht von sich selbst abgeleitet sein.</translation>
    </message>
    <message>
        <source>A source needs a title.</source>
        <translation>Eine Quelle braucht einen Titel.</translation>
    </message>
    <message>
        <source>A source stands, was corrected, or was withdrawn.</source>
        <translation>Eine Quelle gilt, wurde berichtigt oder wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>A source, or whose words it retells</source>
        <translation>Eine Quelle, oder wessen Worte sie wiedergibt</translation>
    </message>
    <message>
        <source>A stored original or text is damaged (SHA-256 {digest}).</source>
        <translation>Ein gespeichertes Original oder ein gespeicherter Text ist beschädigt (SHA-256 {digest}).</translation>
    </message>
    <message>
        <source>A support file tells whoever helps you how Briefbook is installed and what went wrong. It holds no text of a book. This is all that is in it; it is saved where you say, and never sent.</source>
        <translation>Eine Support-Datei sagt denen, die Ihnen helfen, wie Briefbook installiert ist und was schiefging. Sie enthält keinen Text einer Mappe. Dies ist alles, was darin steht; sie wird gespeichert, wo Sie es angeben, und nie gesendet.</translation>
    </message>
    <message>
        <source>A talking point is something to say in the meeting: what must be raised, what is said only if others raise it, and what is better avoided. Afterwards write down whether it was raised, and what was said.</source>
        <translation>Ein Gesprächspunkt ist etwas, das im Treffen zu sagen ist: was angesprochen werden muss, was nur gesagt wird, wenn andere es ansprechen, und was besser vermieden wird. Halten Sie danach fest, ob er angesprochen und was gesagt wurde.</translation>
    </message>
    <message>
        <source>A talking point needs a point.</source>
        <translation>Ein Gesprächspunkt braucht einen Punkt.</translation>
    </message>
    <message>
        <source>A target that is worse than how things stand is none; mend one of the two.</source>
        <translation>Ein Zielwert, der schlechter ist als der jetzige Stand, ist keiner; berichtigen Sie einen von beiden.</translation>
    </message>
    <message>
        <source>A text holds more than 100,000 citations; please divide it among issues.</source>
        <translation>Ein Text enthält mehr als 100.000 Zitationen; bitte verteilen Sie ihn auf mehrere Themen.</translation>
    </message>
    <message>
        <source>A text is longer than {longest} characters; please divide it among issues.</source>
        <translation>Ein Text ist länger als {longest} Zeichen; bitte verteilen Sie ihn auf mehrere Themen.</translation>
    </message>
    <message>
        <source>A trouble of {name} was settled on {date}.</source>
        <translation>Eine Störung von {name} wurde am {date} beigelegt.</translation>
    </message>
    <message>
        <source>A trouble of {name} was settled on {date}: “{words}”.</source>
        <translation>Eine Störung von {name} wurde am {date} beigelegt: „{words}“.</translation>
    </message>
    <message>
        <source>A window holds one book at a time; still to be opened: {names}.</source>
        <translation>Ein Fenster enthält immer nur eine Mappe; noch zu öffnen: {names}.</translation>
    </message>
    <message>
        <source>A {kind} has no field “{name}”; it has {names}.</source>
        <translation>Die Art {kind} hat kein Feld „{name}“; sie hat {names}.</translation>
    </message>
    <message>
        <source>A&amp;gain</source>
        <translation>Wieder&amp;holung</translation>
    </message>
    <message>
        <source>APA Style</source>
        <translation>APA-Stil</translation>
    </message>
    <message>
        <source>About Briefbook</source>
        <translation>Über Briefbook</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept All Passages Whose Words Are Unchanged</source>
        <translation>Alle Passagen mit unverändertem Wortlaut annehmen</translation>
    </message>
    <message>
        <source>Accept All Unchanged</source>
        <translation>Alle unveränderten annehmen</translation>
    </message>
    <message>
        <source>Accept Proposed Place</source>
        <translation>Vorgeschlagene Stelle annehmen</translation>
    </message>
    <message>
        <source>Accept Quotation</source>
        <translation>Zitat annehmen</translation>
    </message>
    <message>
        <source>Accept Suggestion</source>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Accept Unchanged Passages</source>
        <translation>Unveränderte Passagen annehmen</translation>
    </message>
    <message>
        <source>Accepted “{suggestion}”</source>
        <translation>„{suggestion}“ angenommen</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Abkürzung</translation>
    </message>
    <message>
        <source>Acronyms</source>
        <translation>Abkürzungen</translation>
    </message>
    <message>
        <source>Acronyms and what they stand for</source>
        <translation>Abkürzungen und wofür sie stehen</translation>
    </message>
    <message>
        <source>Acronyms…</source>
        <translation>Abkürzungen…</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Action deleted.</source>
        <translation>Maßnahme gelöscht.</translation>
    </message>
    <message>
        <source>Action due</source>
        <translation>Maßnahme fällig</translation>
    </message>
    <message>
        <source>Action due on the timeline</source>
        <translation>Fällige Maßnahme auf der Zeitleiste</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Actions due</source>
        <translation>Fällige Maßnahmen</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Actor: {name}</source>
        <translation>Akteur: {name}</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>Actors and events</source>
        <translation>Akteure und Ereignisse</translation>
    </message>
    <message>
        <source>Actors are the people, governments and organisations of your brief. Many come in by themselves, when you write down who said something or who commits to it; here you say who they are and on which side.</source>
        <translation>Akteure sind die Personen, Regierungen und Organisationen Ihres Briefings. Viele kommen von selbst hinzu, wenn Sie festhalten, wer etwas gesagt hat oder wer sich dazu verpflichtet; hier sagen Sie, wer sie sind und auf welcher Seite sie stehen.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add Action</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>Add Actor</source>
        <translation>Akteur hinzufügen</translation>
    </message>
    <message>
        <source>Add Band</source>
        <translation>Klasse hinzufügen</translation>
    </message>
    <message>
        <source>Add Claim</source>
        <translation>Aussage hinzufügen</translation>
    </message>
    <message>
        <source>Add Collection</source>
        <translation>Sammlung hinzufügen</translation>
    </message>
    <message>
        <source>Add Commitment</source>
        <translation>Zusage hinzufügen</translation>
    </message>
    <message>
        <source>Add Event</source>
        <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>Add Indicator</source>
        <translation>Indikator hinzufügen</translation>
    </message>
    <message>
        <source>Add Issue</source>
        <translation>Thema hinzufügen</translation>
    </message>
    <message>
        <source>Add Log entry</source>
        <translation>Protokolleintrag hinzufügen</translation>
    </message>
    <message>
        <source>Add Objective</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Add Position</source>
        <translation>Position hinzufügen</translation>
    </message>
    <message>
        <source>Add Recommendation</source>
        <translation>Empfehlung hinzufügen</translation>
    </message>
    <message>
        <source>Add Risk</source>
        <translation>Risiko hinzufügen</translation>
    </message>
    <message>
        <source>Add Scenario</source>
        <translation>Szenario hinzufügen</translation>
    </message>
    <message>
        <source>Add Tags</source>
        <translation>Schlagwörter hinzufügen</translation>
    </message>
    <message>
        <source>Add Talking Point</source>
        <translation>Gesprächspunkt hinzufügen</translation>
    </message>
    <message>
        <source>Add Talking point</source>
        <translation>Gesprächspunkt hinzufügen</translation>
    </message>
    <message>
        <source>Add a collection</source>
        <translation>Eine Sammlung hinzufügen</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Eine Zusage hinzufügen</translation>
    </message>
    <message>
        <source>Add a log entry</source>
        <translation>Einen Protokolleintrag hinzufügen</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Einen Namen hinzufügen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Eine Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ein Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Eine Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Einen Indikator hinzufügen</translation>
    </message>
    <message>
        <source>Add as Evidence…</source>
        <translation>Als Beleg hinzufügen…</translation>
    </message>
    <message>
        <source>Add as evidence</source>
        <translation>Als Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Quellen hinzufügen</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Schlagwörter hinzufügen</translation>
    </message>
    <message>
        <source>Add the Missing Sections to the Outline</source>
        <translation>Fehlende Abschnitte zur Gliederung hinzufügen</translation>
    </message>
    <message>
        <source>Add the Template’s Sections</source>
        <translation>Abschnitte der Vorlage hinzufügen</translation>
    </message>
    <message>
        <source>Add the claim that you have begun first, or cancel it.</source>
        <translation>Fügen Sie zuerst die begonnene Aussage hinzu, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>Add the sections that the template wants and the outline lacks</source>
        <translation>Die Abschnitte hinzufügen, die die Vorlage verlangt und die in der Gliederung fehlen</translation>
    </message>
    <message>
        <source>Add to Collection</source>
        <translation>Zu Sammlung hinzufügen</translation>
    </message>
    <message>
        <source>Add to Collection…</source>
        <translation>Zu Sammlung hinzufügen…</translation>
    </message>
    <message>
        <source>Add to collection</source>
        <translation>Zu Sammlung hinzufügen</translation>
    </message>
    <message>
        <source>Add to the Book’s Words</source>
        <translation>In die Wörter der Mappe aufnehmen</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>Zu „{name}“ hinzufügen</translation>
    </message>
    <message>
        <source>Add {label}</source>
        <translation>{label} hinzufügen</translation>
    </message>
    <message>
        <source>Add “{word}” to the Book’s Words</source>
        <translation>„{word}“ in die Wörter der Mappe aufnehmen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>Added %n source(s) to “{name}”</source>
        <translation>
            <numerusform>%n Quelle zu „{name}“ hinzugefügt</numerusform>
            <numerusform>%n Quellen zu „{name}“ hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added (a section|%n sections) to the outline</source>
        <translation>
            <numerusform>Einen Abschnitt zur Gliederung hinzugefügt</numerusform>
            <numerusform>%n Abschnitte zur Gliederung hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Added “{word}” to the book’s words</source>
        <translation>„{word}“ in die Wörter der Mappe aufgenommen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>Advice to a minister in the British order: issue, recommendation and timing, then the case for it.</source>
        <translation>Vorlage für eine Ministerin oder einen Minister im britischen Aufbau: Gegenstand, Empfehlung und Zeitplan, dann die Begründung.</translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation>Nach dem Treffen</translation>
    </message>
    <message>
        <source>After the meeting: what came of what was expected</source>
        <translation>Nach dem Treffen: was aus den Erwartungen wurde</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Against {claim}</source>
        <translation>Gegen {claim}</translation>
    </message>
    <message>
        <source>All</source>
        <comment>kinds of suggestions</comment>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>All %n pages hold no readable text, as they are pictures.</source>
        <translation>
            <numerusform>Die Seite enthält keinen lesbaren Text, da sie ein Bild ist.</numerusform>
            <numerusform>Alle %n Seiten enthalten keinen lesbaren Text, da sie Bilder sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n pages hold text other than what they show.</source>
        <translation>
            <numerusform>Die Seite enthält anderen Text, als sie zeigt.</numerusform>
            <numerusform>Alle %n Seiten enthalten anderen Text, als sie zeigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All Issues</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>All Sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>All Texts</source>
        <translation>Alle Texte</translation>
    </message>
    <message>
        <source>All acronyms are spelled out or widely known</source>
        <translation>Alle Abkürzungen sind ausgeschrieben oder allgemein bekannt</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All of this is now as it was then.</source>
        <translation>All das ist jetzt so, wie es damals war.</translation>
    </message>
    <message>
        <source>All passages of @{key} are placed</source>
        <translation>Alle Passagen von @{key} sind zugeordnet</translation>
    </message>
    <message>
        <source>All risks keep their ratings.</source>
        <translation>Alle Risiken behalten ihre Bewertungen.</translation>
    </message>
    <message>
        <source>All that is on the page, with its menus and notices</source>
        <translation>Alles, was auf der Seite steht, mit Menüs und Hinweisen</translation>
    </message>
    <message>
        <source>All that somebody takes along: cover, contents and tabs with the memos, risks, commitments, actors and sources.</source>
        <translation>Alles, was jemand mitnimmt: Deckblatt, Inhalt und Register mit Memos, Risiken, Zusagen, Akteuren und Quellen.</translation>
    </message>
    <message>
        <source>All that was suggested has been accepted or dismissed.</source>
        <translation>Alle Vorschläge sind angenommen oder verworfen.</translation>
    </message>
    <message>
        <source>Almost certain</source>
        <translation>Fast sicher</translation>
    </message>
    <message>
        <source>Almost no chance</source>
        <translation>Fast ausgeschlossen</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>An action needs words.</source>
        <translation>Eine Maßnahme braucht einen Text.</translation>
    </message>
    <message>
        <source>An action on {name} is due {now}; it was {then}: “{action}”.</source>
        <translation>Eine Maßnahme zu {name} ist {now} fällig; zuvor war es {then}: „{action}“.</translation>
    </message>
    <message>
        <source>An action on {name} is open again: “{action}”.</source>
        <translation>Eine Maßnahme zu {name} ist wieder offen: „{action}“.</translation>
    </message>
    <message>
        <source>An action on {name} was done on {date} by {owner}: “{action}”.</source>
        <translation>Eine Maßnahme zu {name} wurde am {date} von {owner} erledigt: „{action}“.</translation>
    </message>
    <message>
        <source>An action on {name} was done on {date}: “{action}”.</source>
        <translation>Eine Maßnahme zu {name} wurde am {date} erledigt: „{action}“.</translation>
    </message>
    <message>
        <source>An action on {name} was taken out: “{action}”.</source>
        <translation>Eine Maßnahme zu {name} wurde herausgenommen: „{action}“.</translation>
    </message>
    <message>
        <source>An actor has one position at a time; let the newer supersede the older.</source>
        <translation>Ein Akteur hat jeweils nur eine Position; lassen Sie die neuere die ältere ersetzen.</translation>
    </message>
    <message>
        <source>An actor needs a name.</source>
        <translation>Ein Akteur braucht einen Namen.</translation>
    </message>
    <message>
        <source>An axis has {fewest} to {most} steps, not {number} ({axis}).</source>
        <translation>Eine Achse hat {fewest} bis {most} Stufen, nicht {number} ({axis}).</translation>
    </message>
    <message>
        <source>An entry of “{name}” (line {line}) is broken BibTeX, so it was left out.</source>
        <translation>Ein Eintrag von „{name}“ (Zeile {line}) ist fehlerhaftes BibTeX und wurde daher ausgelassen.</translation>
    </message>
    <message>
        <source>An event needs a title.</source>
        <translation>Ein Ereignis braucht einen Titel.</translation>
    </message>
    <message>
        <source>An indicator needs words.</source>
        <translation>Ein Indikator braucht einen Text.</translation>
    </message>
    <message>
        <source>An indicator of {name} is no longer tripped: “{sign}”.</source>
        <translation>Ein Indikator von {name} ist nicht mehr ausgelöst: „{sign}“.</translation>
    </message>
    <message>
        <source>An indicator of {name} was tripped on {date}: “{sign}”.</source>
        <translation>Ein Indikator von {name} wurde am {date} ausgelöst: „{sign}“.</translation>
    </message>
    <message>
        <source>An indicator of {name} was tripped: “{sign}”.</source>
        <translation>Ein Indikator von {name} wurde ausgelöst: „{sign}“.</translation>
    </message>
    <message>
        <source>An issue cannot be moved into itself.</source>
        <translation>Ein Thema kann nicht in sich selbst verschoben werden.</translation>
    </message>
    <message>
        <source>An issue is a heading of your brief with the text under it. Write, move and nest issues here; the memo follows their order.</source>
        <translation>Ein Thema ist eine Überschrift Ihres Briefings mit dem Text darunter. Hier schreiben, verschieben und verschachteln Sie Themen; das Memo folgt ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>An issue needs a title.</source>
        <translation>Ein Thema braucht einen Titel.</translation>
    </message>
    <message>
        <source>An objective is met late or in part.</source>
        <translation>Ein Ziel wird spät oder nur teilweise erreicht.</translation>
    </message>
    <message>
        <source>An objective is missed, or others have to step in.</source>
        <translation>Ein Ziel wird verfehlt, oder andere müssen einspringen.</translation>
    </message>
    <message>
        <source>An objective needs words.</source>
        <translation>Ein Ziel braucht einen Text.</translation>
    </message>
    <message>
        <source>An offline briefing book. Nothing you put into it is ever sent anywhere.

Licence: Apache 2.0. Qt {version} is used under the LGPL 3; fonts and icons have their licences beside them in {folder}.</source>
        <translation>Eine Briefingmappe ohne Internet. Nichts, was Sie hineinlegen, wird je irgendwohin gesendet.

Lizenz: Apache 2.0. Qt {version} wird unter der LGPL 3 verwendet; die Lizenzen der Schriften und Symbole liegen neben ihnen in {folder}.</translation>
    </message>
    <message>
        <source>An original or text is missing or damaged on {server} (SHA-256 {digest}); nothing was changed.</source>
        <translation>Ein Original oder Text fehlt auf {server} oder ist dort beschädigt (SHA-256 {digest}); nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more of this sort.</source>
        <translation>
            <numerusform>Und %n weiteres dieser Art.</numerusform>
            <numerusform>Und %n weitere dieser Art.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiteres.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more; the memo’s pane lists them.</source>
        <translation>
            <numerusform>Und %n weiteres; der Memobereich führt es auf.</numerusform>
            <numerusform>Und %n weitere; der Memobereich führt sie auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>And {others} others, of which nothing is kept.</source>
        <translation>Und {others} andere, von denen nichts behalten wird.</translation>
    </message>
    <message>
        <source>Annotations Not Imported</source>
        <translation>Nicht importierte Anmerkungen</translation>
    </message>
    <message>
        <source>Annotations: {counts}</source>
        <translation>Anmerkungen: {counts}</translation>
    </message>
    <message>
        <source>Another Book</source>
        <translation>Andere Mappe</translation>
    </message>
    <message>
        <source>Another one is called “{name}” already.</source>
        <translation>Es gibt schon etwas mit dem Namen „{name}“.</translation>
    </message>
    <message>
        <source>Another program is using the book; try again in a moment.</source>
        <translation>Ein anderes Programm verwendet die Mappe; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Another program is using “{name}”, such as one that copies it; nothing was changed. Try again in a moment.</source>
        <translation>Ein anderes Programm verwendet „{name}“, etwa eines, das die Datei kopiert; nichts wurde geändert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Another program is using “{name}”; try again in a moment.</source>
        <translation>Ein anderes Programm verwendet „{name}“; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>Ein anderes Wort</translation>
    </message>
    <message>
        <source>Another word in the search, or another kind of the legend, brings rows back.</source>
        <translation>Ein anderes Wort in der Suche oder eine andere Art in der Legende bringt die Zeilen zurück.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Jede Kategorie</translation>
    </message>
    <message>
        <source>Any issue</source>
        <translation>Jedes Thema</translation>
    </message>
    <message>
        <source>Any owner</source>
        <translation>Alle Zuständigen</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Jede Quelle</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Argues for a policy to readers outside: summary, problem, analysis, options and recommendations.</source>
        <translation>Wirbt nach außen für eine Politik: Zusammenfassung, Problem, Analyse, Optionen und Empfehlungen.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>As in the template</source>
        <translation>Wie in der Vorlage</translation>
    </message>
    <message>
        <source>As in the template ({page_size})</source>
        <translation>Wie in der Vorlage ({page_size})</translation>
    </message>
    <message>
        <source>As it is printed; a date such as 2026-11-22 is printed in words</source>
        <translation>Wie es gedruckt wird; ein Datum wie 2026-11-22 wird ausgeschrieben</translation>
    </message>
    <message>
        <source>As it was before the last changes; it is counted again in a moment</source>
        <translation>Stand vor den letzten Änderungen; gleich wird neu gezählt</translation>
    </message>
    <message>
        <source>As it was before the last changes; it is counted again when the text is in sight</source>
        <translation>Stand vor den letzten Änderungen; neu gezählt wird, wenn der Text sichtbar ist</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>As of changed to {after}.</source>
        <translation>Stand geändert in {after}.</translation>
    </message>
    <message>
        <source>As of changed.</source>
        <translation>Stand geändert.</translation>
    </message>
    <message>
        <source>As of when did this window hold?</source>
        <translation>Mit welchem Stand galt dieses Zeitfenster?</translation>
    </message>
    <message>
        <source>As of when? e.g. 2025-10-28</source>
        <translation>Welcher Stand? z. B. 2025-10-28</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation>Stand {date}</translation>
    </message>
    <message>
        <source>As precise as known: 2025-10-28, 2025-10 or 2025</source>
        <translation>So genau wie bekannt: 2025-10-28, 2025-10 oder 2025</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Server wird abgefragt</translation>
    </message>
    <message>
        <source>Asks one person to decide: what is recommended, with boxes to tick, in no more than two pages.</source>
        <translation>Bittet eine Person um eine Entscheidung: was empfohlen wird, mit Kästchen zum Ankreuzen, auf höchstens zwei Seiten.</translation>
    </message>
    <message>
        <source>Asserted by</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>At most ten words apart; NEAR/3 for three</source>
        <translation>Höchstens zehn Wörter voneinander entfernt; NEAR/3 für drei</translation>
    </message>
    <message>
        <source>Attach the memo’s text and data (PDF/A-3)</source>
        <translation>Text und Daten des Memos anhängen (PDF/A-3)</translation>
    </message>
    <message>
        <source>Attached to “{title}”</source>
        <translation>An „{title}“ angehängt</translation>
    </message>
    <message>
        <source>Attachment: {title}</source>
        <translation>Anlage: {title}</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Zuschreibung</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to Now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>Back to Passages</source>
        <translation>Zurück zu den Passagen</translation>
    </message>
    <message>
        <source>Back to the proposal (Esc)</source>
        <translation>Zurück zum Vorschlag (Esc)</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups of “{name}”</source>
        <translation>Sicherungen von „{name}“</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Bands, the one that troubles least first</source>
        <translation>Klassen, die am wenigsten beunruhigende zuerst</translation>
    </message>
    <message>
        <source>Because of …</source>
        <translation>Wegen …</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Before {edit}, {time}</source>
        <translation>Vor {edit}, {time}</translation>
    </message>
    <message>
        <source>Begin a briefing book</source>
        <translation>Eine Briefingmappe beginnen</translation>
    </message>
    <message>
        <source>Begin an issue first: a citation goes into its text.</source>
        <translation>Beginnen Sie zuerst ein Thema: Eine Zitation kommt in seinen Text.</translation>
    </message>
    <message>
        <source>Begin an issue first: focus mode shows its text alone.</source>
        <translation>Beginnen Sie zuerst ein Thema: Der Fokusmodus zeigt nur seinen Text.</translation>
    </message>
    <message>
        <source>Begin with the first issue</source>
        <translation>Mit dem ersten Thema beginnen</translation>
    </message>
    <message>
        <source>Begin with …</source>
        <translation>Beginnen mit …</translation>
    </message>
    <message>
        <source>Begun today</source>
        <translation>Heute begonnen</translation>
    </message>
    <message>
        <source>Being discussed; nothing is agreed</source>
        <translation>Wird erörtert; nichts ist vereinbart</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Beyond what is tolerated</source>
        <translation>Jenseits des Tolerierten</translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation>Literaturverzeichnis</translation>
    </message>
    <message>
        <source>Bill</source>
        <comment>type of source</comment>
        <translation>Gesetzentwurf</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Book</source>
        <comment>type of source</comment>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Mappen</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Both can be kept of texts only; decide for ours or for theirs.</source>
        <translation>Beides behalten lässt sich nur bei Texten; entscheiden Sie sich für unseres oder für das andere.</translation>
    </message>
    <message>
        <source>Both cannot be so; say which holds, or mark one of them as disputed.</source>
        <translation>Beides zugleich kann nicht stimmen; sagen Sie, was gilt, oder kennzeichnen Sie eines als umstritten.</translation>
    </message>
    <message>
        <source>Both changed: {fields}.</source>
        <translation>Auf beiden Seiten geändert: {fields}.</translation>
    </message>
    <message>
        <source>Both give the same web address.</source>
        <translation>Beide nennen dieselbe Webadresse.</translation>
    </message>
    <message>
        <source>Both grades: {grade}</source>
        <translation>Güte beider: {grade}</translation>
    </message>
    <message>
        <source>Both sources, and what differs between them</source>
        <translation>Beide Quellen und ihre Unterschiede</translation>
    </message>
    <message>
        <source>Both words, wherever they stand</source>
        <translation>Beide Wörter, wo immer sie stehen</translation>
    </message>
    <message>
        <source>Boxed aside</source>
        <translation>Als Kasten abgesetzt</translation>
    </message>
    <message numerus="yes">
        <source>Briefbook made %n mistake(s); nothing saved is lost.</source>
        <translation>
            <numerusform>Briefbook hat einen Fehler gemacht; nichts Gespeichertes ist verloren.</numerusform>
            <numerusform>Briefbook hat %n Fehler gemacht; nichts Gespeichertes ist verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Briefbook made a mistake; nothing saved is lost.</source>
        <translation>Briefbook hat einen Fehler gemacht; nichts Gespeichertes ist verloren.</translation>
    </message>
    <message>
        <source>Briefbook never goes online, so it cannot fetch that page; save the page as a file and import the file.</source>
        <translation>Briefbook geht nie online und kann diese Seite daher nicht abrufen; speichern Sie die Seite als Datei und importieren Sie die Datei.</translation>
    </message>
    <message>
        <source>Briefbook speaks this language when it is started the next time.</source>
        <translation>Briefbook erscheint beim nächsten Start in dieser Sprache.</translation>
    </message>
    <message>
        <source>Briefing book</source>
        <translation>Briefingmappe</translation>
    </message>
    <message>
        <source>Bring All Back</source>
        <translation>Alles zurückholen</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring In Changes</source>
        <translation>Änderungen übernehmen</translation>
    </message>
    <message>
        <source>Bring In {edits}</source>
        <translation>{edits} übernehmen</translation>
    </message>
    <message>
        <source>Bring Text Back</source>
        <translation>Text zurückholen</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Nach Ort</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Nach Regel</translation>
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
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Calendar File</source>
        <translation>Kalenderdatei</translation>
    </message>
    <message>
        <source>Calendar File…</source>
        <translation>Kalenderdatei…</translation>
    </message>
    <message>
        <source>Calendar of their dates (*.ics)</source>
        <translation>Kalender der Termine (*.ics)</translation>
    </message>
    <message>
        <source>Canadian briefing note</source>
        <translation>Kanadischer Vermerk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel New Claim</source>
        <translation>Neue Aussage abbrechen</translation>
    </message>
    <message>
        <source>Cancel the import; what is done is kept</source>
        <translation>Import abbrechen; was erledigt ist, bleibt</translation>
    </message>
    <message>
        <source>Cancel this work; what is done is kept</source>
        <translation>Diesen Vorgang abbrechen; was erledigt ist, bleibt</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Die Feststelltaste scheint aktiv zu sein.</translation>
    </message>
    <message>
        <source>Caption or picture credit</source>
        <translation>Bildunterschrift oder Bildnachweis</translation>
    </message>
    <message>
        <source>Caret Mode</source>
        <translation>Cursormodus</translation>
    </message>
    <message>
        <source>Caret Mode: select words with Shift and the arrow keys</source>
        <translation>Cursormodus: Wörter mit Umschalt und den Pfeiltasten auswählen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Category of the risks shown</source>
        <translation>Kategorie der angezeigten Risiken</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message numerus="yes">
        <source>Change %n Source(s)</source>
        <translation>
            <numerusform>%n Quelle ändern</numerusform>
            <numerusform>%n Quellen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change It</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change Matrix</source>
        <translation>Matrix ändern</translation>
    </message>
    <message>
        <source>Change it before accepting</source>
        <translation>Vor dem Annehmen ändern</translation>
    </message>
    <message>
        <source>Change it in its form</source>
        <translation>Im Formular ändern</translation>
    </message>
    <message>
        <source>Change the Password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Change the Password…</source>
        <translation>Passwort ändern…</translation>
    </message>
    <message numerus="yes">
        <source>Change the Ranges of %n Risk(s)</source>
        <translation>
            <numerusform>Bandbreite von %n Risiko ändern</numerusform>
            <numerusform>Bandbreiten von %n Risiken ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {label}</source>
        <translation>{label} ändern</translation>
    </message>
    <message>
        <source>Change {record}</source>
        <translation>{record} ändern</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message numerus="yes">
        <source>Changed details of %n source(s)</source>
        <translation>
            <numerusform>Angaben zu %n Quelle geändert</numerusform>
            <numerusform>Angaben zu %n Quellen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed, {percent} % alike</source>
        <translation>Geändert, zu {percent} % gleich</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
    <message>
        <source>Changed; was called {name}.</source>
        <translation>Geändert; hieß zuvor {name}.</translation>
    </message>
    <message>
        <source>Changes by {name}</source>
        <translation>Änderungen von {name}</translation>
    </message>
    <message>
        <source>Chapter</source>
        <comment>type of source</comment>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check Spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Checked at {time}.</source>
        <translation>Geprüft um {time}.</translation>
    </message>
    <message>
        <source>Checking the book</source>
        <translation>Mappe wird geprüft</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Chicago Style</source>
        <translation>Chicago-Stil</translation>
    </message>
    <message>
        <source>Chicago Style, as a Note</source>
        <translation>Chicago-Stil, als Fußnote</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Choose Columns of the Register</source>
        <translation>Spalten des Registers auswählen</translation>
    </message>
    <message>
        <source>Choose Reading</source>
        <translation>Lesart auswählen</translation>
    </message>
    <message>
        <source>Choose a colour for the selected band</source>
        <translation>Eine Farbe für die ausgewählte Klasse wählen</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Ein Datum wählen</translation>
    </message>
    <message>
        <source>Choose a date ({field})</source>
        <translation>Ein Datum wählen ({field})</translation>
    </message>
    <message>
        <source>Choose a date: {field}</source>
        <translation>Ein Datum wählen: {field}</translation>
    </message>
    <message>
        <source>Choose a source to read</source>
        <translation>Eine Quelle zum Lesen wählen</translation>
    </message>
    <message>
        <source>Choose a status</source>
        <translation>Einen Status wählen</translation>
    </message>
    <message>
        <source>Choose a word</source>
        <translation>Ein Wort wählen</translation>
    </message>
    <message>
        <source>Choose a year</source>
        <translation>Ein Jahr wählen</translation>
    </message>
    <message>
        <source>Choose an exported memo or a date: claims that are new, changed or superseded, risks that moved, commitments, actors and where they stand, advice, rewritten texts and sources are listed here.</source>
        <translation>Wählen Sie ein exportiertes Memo oder ein Datum: Aufgeführt werden hier neue, geänderte oder ersetzte Aussagen, verschobene Risiken, Zusagen, Akteure und ihre Positionen, Empfehlungen, umgeschriebene Texte und Quellen.</translation>
    </message>
    <message>
        <source>Choose the as-of date</source>
        <translation>Das Datum des Standes wählen</translation>
    </message>
    <message>
        <source>Choose the file to print to</source>
        <translation>Datei wählen, in die gedruckt wird</translation>
    </message>
    <message>
        <source>Choose what came of each line, and type what is worth keeping. Enter writes in a cell.</source>
        <translation>Wählen Sie, was aus jeder Zeile geworden ist, und geben Sie ein, was festzuhalten ist. Die Eingabetaste schreibt in eine Zelle.</translation>
    </message>
    <message>
        <source>Choose where to put the file</source>
        <translation>Wählen, wohin die Datei kommt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Zitieren</translation>
    </message>
    <message>
        <source>Cite Claim</source>
        <translation>Aussage zitieren</translation>
    </message>
    <message>
        <source>Cite Passage</source>
        <translation>Passage zitieren</translation>
    </message>
    <message>
        <source>Cite in Text</source>
        <translation>Im Text zitieren</translation>
    </message>
    <message>
        <source>Cite it where you were last writing</source>
        <translation>Dort zitieren, wo Sie zuletzt geschrieben haben</translation>
    </message>
    <message>
        <source>Cite this claim where you were last writing</source>
        <translation>Diese Aussage dort zitieren, wo Sie zuletzt geschrieben haben</translation>
    </message>
    <message>
        <source>Cite this passage where you were last writing</source>
        <translation>Diese Passage dort zitieren, wo Sie zuletzt geschrieben haben</translation>
    </message>
    <message>
        <source>Cite with [@; F12 or Ctrl+click shows what is cited</source>
        <translation>Mit [@ zitieren; F12 oder Strg+Klick zeigt das Zitierte</translation>
    </message>
    <message>
        <source>Cited as</source>
        <translation>Zitiert als</translation>
    </message>
    <message>
        <source>Cited evidence</source>
        <translation>Zitierte Belege</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>Zitiert in</translation>
    </message>
    <message>
        <source>Cited in {number} {title}</source>
        <translation>Zitiert in {number} {title}</translation>
    </message>
    <message>
        <source>Cited in “{field}”</source>
        <translation>Zitiert in „{field}“</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Claim</source>
        <comment>verb</comment>
        <translation>Aussage anlegen</translation>
    </message>
    <message>
        <source>Claim {claim}, {status}, evidence against it</source>
        <translation>Aussage {claim}, {status}, Beleg dagegen</translation>
    </message>
    <message>
        <source>Claim {claim}, {status}, evidence for it</source>
        <translation>Aussage {claim}, {status}, Beleg dafür</translation>
    </message>
    <message>
        <source>Claim {label}</source>
        <translation>Aussage {label}</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Claims and Other Records</source>
        <translation>Aussagen und andere Einträge</translation>
    </message>
    <message>
        <source>Claims to choose from</source>
        <translation>Aussagen zur Auswahl</translation>
    </message>
    <message>
        <source>Claims, papers, texts and sources are as they were; only things such as tags changed.</source>
        <translation>Aussagen, Papiere, Texte und Quellen sind unverändert; geändert haben sich nur Dinge wie Schlagwörter.</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alles leeren</translation>
    </message>
    <message>
        <source>Click cells, or press Space on them, to move the line.</source>
        <translation>Klicken Sie auf Zellen, oder drücken Sie darauf die Leertaste, um die Linie zu verschieben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close Book</source>
        <translation>Mappe schließen</translation>
    </message>
    <message>
        <source>Close Without Saving</source>
        <translation>Schließen ohne Speichern</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close this, and show what needs attention</source>
        <translation>Dies schließen und zeigen, was Beachtung braucht</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Ohne Speichern schließen?</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Closes {date}, {duration} from the start</source>
        <translation>Endet {date}, {duration} ab Beginn</translation>
    </message>
    <message>
        <source>Collect articles and statements, mark what matters, write the outline, judge the risks, and print a memo whose every claim leads to its source. All of it stays in one file here.</source>
        <translation>Sammeln Sie Artikel und Erklärungen, markieren Sie das Wichtige, schreiben Sie die Gliederung, bewerten Sie die Risiken, und drucken Sie ein Memo, in dem jede Aussage zu ihrer Quelle führt. Alles bleibt hier in einer Datei.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Collections to take them out of</source>
        <translation>Sammlungen, aus denen sie entfernt werden</translation>
    </message>
    <message>
        <source>Collections, tags and saved searches</source>
        <translation>Sammlungen, Schlagwörter und gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Farbe…</translation>
    </message>
    <message>
        <source>Column for {field}</source>
        <translation>Spalte für {field}</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Commitment words</source>
        <translation>Wortlaut der Zusage</translation>
    </message>
    <message>
        <source>Commitment: {title}</source>
        <translation>Zusage: {title}</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Commitments with a window, reviews, events, and the due dates of actions and recommendations stand here over the days.</source>
        <translation>Hier stehen im Verlauf der Tage Zusagen mit Zeitfenster, Überprüfungen, Ereignisse und die Fälligkeiten von Maßnahmen und Empfehlungen.</translation>
    </message>
    <message>
        <source>Commitments with an expectation, objectives, talking points and recommendations stand here after the meeting, to be answered line by line.</source>
        <translation>Hier stehen nach dem Treffen Zusagen mit einer Erwartung, Ziele, Gesprächspunkte und Empfehlungen, um Zeile für Zeile beantwortet zu werden.</translation>
    </message>
    <message>
        <source>Compare Texts</source>
        <translation>Texte vergleichen</translation>
    </message>
    <message>
        <source>Compare Whole Texts</source>
        <translation>Ganze Texte vergleichen</translation>
    </message>
    <message>
        <source>Compare the Texts</source>
        <translation>Die Texte vergleichen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Compare with version</source>
        <translation>Vergleichen mit Fassung</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Wird verglichen</translation>
    </message>
    <message>
        <source>Comparing the texts</source>
        <translation>Texte werden verglichen</translation>
    </message>
    <message>
        <source>Comparing with a backup</source>
        <translation>Vergleich mit einer Sicherung</translation>
    </message>
    <message>
        <source>Comparing with the book as it is now</source>
        <translation>Vergleich mit der Mappe im jetzigen Stand</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Completely reliable</source>
        <translation>Völlig zuverlässig</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Conditions and sequence</source>
        <translation>Bedingungen und Reihenfolge</translation>
    </message>
    <message>
        <source>Conference paper</source>
        <comment>type of source</comment>
        <translation>Konferenzbeitrag</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Urteilssicherheit</translation>
    </message>
    <message>
        <source>Confidence is low, moderate or high.</source>
        <translation>Die Urteilssicherheit ist gering, mittel oder hoch.</translation>
    </message>
    <message>
        <source>Confirmed by other sources</source>
        <translation>Durch andere Quellen bestätigt</translation>
    </message>
    <message>
        <source>Confirmed by those who would know, or by independent sources</source>
        <translation>Bestätigt von denen, die es wissen müssen, oder von unabhängigen Quellen</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Conflicts to decide</source>
        <translation>Zu entscheidende Konflikte</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Contradict</source>
        <translation>Widersprechen</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Widerspricht</translation>
    </message>
    <message>
        <source>Contradicts this</source>
        <translation>Widerspricht dem</translation>
    </message>
    <message>
        <source>Contradicts…</source>
        <translation>Widerspricht…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n citation(s)</source>
        <translation>
            <numerusform>%n Zitation kopiert</numerusform>
            <numerusform>%n Zitationen kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n citation(s) ({style})</source>
        <translation>
            <numerusform>%n Zitation kopiert ({style})</numerusform>
            <numerusform>%n Zitationen kopiert ({style})</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied a picture of the matrix</source>
        <translation>Bild der Matrix kopiert</translation>
    </message>
    <message>
        <source>Copied what changed as text</source>
        <translation>Änderungen als Text kopiert</translation>
    </message>
    <message>
        <source>Copied {citation}</source>
        <translation>{citation} kopiert</translation>
    </message>
    <message>
        <source>Copied “{citation}”</source>
        <translation>„{citation}“ kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>verb</comment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy Changes as Text</source>
        <translation>Änderungen als Text kopieren</translation>
    </message>
    <message>
        <source>Copy Citation</source>
        <translation>Zitation kopieren</translation>
    </message>
    <message>
        <source>Copy Citation: {style}</source>
        <translation>Zitation kopieren: {style}</translation>
    </message>
    <message>
        <source>Copy Citations</source>
        <translation>Zitationen kopieren</translation>
    </message>
    <message>
        <source>Copy Link Address</source>
        <translation>Linkadresse kopieren</translation>
    </message>
    <message>
        <source>Copy List</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Copy Picture of the Matrix</source>
        <translation>Bild der Matrix kopieren</translation>
    </message>
    <message>
        <source>Copy a list of the acronyms that are spelled out</source>
        <translation>Eine Liste der ausgeschriebenen Abkürzungen kopieren</translation>
    </message>
    <message>
        <source>Copy as Text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy its citation</source>
        <translation>Die Zitation kopieren</translation>
    </message>
    <message>
        <source>Copy the citation</source>
        <translation>Die Zitation kopieren</translation>
    </message>
    <message>
        <source>Copy the citation for other documents: {style}</source>
        <translation>Die Zitation für andere Dokumente kopieren: {style}</translation>
    </message>
    <message>
        <source>Copy their citations</source>
        <translation>Die Zitationen kopieren</translation>
    </message>
    <message>
        <source>Corner of the lowest steps</source>
        <translation>Ecke der niedrigsten Stufen</translation>
    </message>
    <message>
        <source>Corrected by its publisher</source>
        <translation>Von der herausgebenden Stelle berichtigt</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Glaubwürdigkeit</translation>
    </message>
    <message>
        <source>Credibility is graded from 1, confirmed by others, to 6, cannot be judged.</source>
        <translation>Die Glaubwürdigkeit reicht von 1 (durch andere bestätigt) bis 6 (nicht beurteilbar).</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dataset</source>
        <comment>type of source</comment>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date of the matrix</source>
        <translation>Datum der Matrix</translation>
    </message>
    <message>
        <source>Date or duration</source>
        <translation>Datum oder Dauer</translation>
    </message>
    <message>
        <source>Date the Memo Today</source>
        <translation>Memo auf heute datieren</translation>
    </message>
    <message>
        <source>Date the memo today</source>
        <translation>Das Memo auf heute datieren</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Verbleibende Tage</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n Conflict(s)…</source>
        <translation>
            <numerusform>%n Konflikt entscheiden…</numerusform>
            <numerusform>%n Konflikte entscheiden…</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide on {name}</source>
        <translation>Über {name} entscheiden</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decision due</source>
        <translation>Entscheidung fällig</translation>
    </message>
    <message>
        <source>Decision due on the timeline</source>
        <translation>Fällige Entscheidung auf der Zeitleiste</translation>
    </message>
    <message>
        <source>Decision memo</source>
        <translation>Entscheidungsvorlage</translation>
    </message>
    <message>
        <source>Decision options</source>
        <translation>Entscheidungsoptionen</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Risk(s)</source>
        <translation>
            <numerusform>%n Risiko löschen</numerusform>
            <numerusform>%n Risiken löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete Actor</source>
        <translation>Akteur löschen</translation>
    </message>
    <message>
        <source>Delete Claim</source>
        <translation>Aussage löschen</translation>
    </message>
    <message>
        <source>Delete Commitment</source>
        <translation>Zusage löschen</translation>
    </message>
    <message>
        <source>Delete Event</source>
        <translation>Ereignis löschen</translation>
    </message>
    <message>
        <source>Delete Issue</source>
        <translation>Thema löschen</translation>
    </message>
    <message>
        <source>Delete Objective</source>
        <translation>Ziel löschen</translation>
    </message>
    <message>
        <source>Delete Position</source>
        <translation>Position löschen</translation>
    </message>
    <message>
        <source>Delete Recommendation</source>
        <translation>Empfehlung löschen</translation>
    </message>
    <message>
        <source>Delete Risk</source>
        <translation>Risiko löschen</translation>
    </message>
    <message>
        <source>Delete Scenario</source>
        <translation>Szenario löschen</translation>
    </message>
    <message>
        <source>Delete Talking Point</source>
        <translation>Gesprächspunkt löschen</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the action</source>
        <translation>Die Maßnahme löschen</translation>
    </message>
    <message>
        <source>Delete the indicator</source>
        <translation>Den Indikator löschen</translation>
    </message>
    <message>
        <source>Delete the log entry</source>
        <translation>Den Protokolleintrag löschen</translation>
    </message>
    <message>
        <source>Delete this position</source>
        <translation>Diese Position löschen</translation>
    </message>
    <message>
        <source>Delete {label}</source>
        <translation>{label} löschen</translation>
    </message>
    <message>
        <source>Delete {record}</source>
        <translation>{record} löschen</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n risk(s)</source>
        <translation>
            <numerusform>%n Risiko gelöscht</numerusform>
            <numerusform>%n Risiken gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted {label}</source>
        <translation>{label} gelöscht</translation>
    </message>
    <message>
        <source>Deleted {number}</source>
        <translation>{number} gelöscht</translation>
    </message>
    <message>
        <source>Demote Issue</source>
        <translation>Thema tieferstufen</translation>
    </message>
    <message>
        <source>Denied or contradicted</source>
        <translation>Dementiert oder widerlegt</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>Derive Source</source>
        <translation>Quelle ableiten</translation>
    </message>
    <message>
        <source>Derived from</source>
        <translation>Abgeleitet von</translation>
    </message>
    <message>
        <source>Describe Source</source>
        <translation>Quelle beschreiben</translation>
    </message>
    <message>
        <source>Descriptor</source>
        <translation>Deskriptor</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Details of the source</source>
        <translation>Angaben zur Quelle</translation>
    </message>
    <message>
        <source>Details of what is selected</source>
        <translation>Einzelheiten zur Auswahl</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten…</translation>
    </message>
    <message>
        <source>Different now</source>
        <translation>Jetzt anders</translation>
    </message>
    <message>
        <source>Disastrous</source>
        <translation>Katastrophal</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Dismiss Finding…</source>
        <translation>Befund verwerfen…</translation>
    </message>
    <message>
        <source>Dismiss Suggestion</source>
        <translation>Vorschlag verwerfen</translation>
    </message>
    <message>
        <source>Dismiss: it is not suggested again for these words</source>
        <translation>Verwerfen: wird für diesen Wortlaut nicht wieder vorgeschlagen</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message numerus="yes">
        <source>Dismissed %n</source>
        <translation>
            <numerusform>%n verworfen</numerusform>
            <numerusform>%n verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismissed “{suggestion}”</source>
        <translation>„{suggestion}“ verworfen</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>type of source</comment>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Double-click one in the list, or press Ctrl+P and type a few letters of its title.
Select words in it to mark them as a passage you can cite.</source>
        <translation>Doppelklicken Sie auf eine in der Liste, oder drücken Sie Strg+P und geben Sie einige Buchstaben des Titels ein.
Wählen Sie darin Wörter aus, um sie als zitierbare Passage zu markieren.</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>Drag a risk, or move it with the arrow keys; with Shift, draw the range in which it may lie.</source>
        <translation>Ziehen Sie ein Risiko, oder verschieben Sie es mit den Pfeiltasten; mit Umschalt ziehen Sie die Bandbreite auf, in der es liegen kann.</translation>
    </message>
    <message>
        <source>Draw Tolerance</source>
        <translation>Toleranz einzeichnen</translation>
    </message>
    <message>
        <source>Draw Tolerance Line</source>
        <translation>Toleranzlinie einzeichnen</translation>
    </message>
    <message>
        <source>Draw the line of what is tolerated, or move it</source>
        <translation>Die Linie des Tolerierten einzeichnen oder verschieben</translation>
    </message>
    <message>
        <source>Drawing pages</source>
        <translation>Seiten werden gezeichnet</translation>
    </message>
    <message>
        <source>Drawing the matrix</source>
        <translation>Matrix wird gezeichnet</translation>
    </message>
    <message>
        <source>Drawing the memo</source>
        <translation>Memo wird gezeichnet</translation>
    </message>
    <message>
        <source>Drop saved articles here</source>
        <translation>Gespeicherte Artikel hier ablegen</translation>
    </message>
    <message>
        <source>Drop to add to the library</source>
        <translation>Loslassen, um zur Bibliothek hinzuzufügen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation>EPUB-Buch</translation>
    </message>
    <message>
        <source>EU; European Union; the bloc
levy; duty; charge</source>
        <translation>EU; Europäische Union; der Staatenverbund
Abgabe; Zoll; Gebühr</translation>
    </message>
    <message>
        <source>Each band needs a letter or two of its own, as not everybody can tell colours apart.</source>
        <translation>Jede Klasse braucht ein oder zwei eigene Buchstaben, da nicht alle Menschen Farben unterscheiden können.</translation>
    </message>
    <message>
        <source>Each band needs a word (bands).</source>
        <translation>Jede Klasse braucht ein Wort (Klassen).</translation>
    </message>
    <message>
        <source>Each step needs a word ({axis}).</source>
        <translation>Jede Stufe braucht ein Wort ({axis}).</translation>
    </message>
    <message>
        <source>Earlier mails that this one quotes</source>
        <translation>Frühere Mails, die diese zitiert</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Early-warning indicators</source>
        <translation>Frühwarnindikatoren</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>menu</comment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>verb</comment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit Bibliography</source>
        <translation>Literaturverzeichnis bearbeiten</translation>
    </message>
    <message>
        <source>Edit Claim</source>
        <translation>Aussage bearbeiten</translation>
    </message>
    <message>
        <source>Edit Details</source>
        <translation>Angaben bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Edit Details of %n Source(s)</source>
        <translation>
            <numerusform>Angaben zu %n Quelle bearbeiten</numerusform>
            <numerusform>Angaben zu %n Quellen bearbeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit Details of %n Source(s)…</source>
        <translation>
            <numerusform>Angaben zu %n Quelle bearbeiten…</numerusform>
            <numerusform>Angaben zu %n Quellen bearbeiten…</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit Details…</source>
        <translation>Angaben bearbeiten…</translation>
    </message>
    <message>
        <source>Edit Glossary</source>
        <translation>Glossar bearbeiten</translation>
    </message>
    <message>
        <source>Edit Suggestion Before Accepting…</source>
        <translation>Vorschlag vor dem Annehmen bearbeiten…</translation>
    </message>
    <message>
        <source>Edit the Glossary</source>
        <translation>Das Glossar bearbeiten</translation>
    </message>
    <message>
        <source>Edition</source>
        <comment>of a book</comment>
        <translation>Auflage</translation>
    </message>
    <message>
        <source>Editor</source>
        <comment>of a book</comment>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Empty {name} in All</source>
        <translation>{name} in allen leeren</translation>
    </message>
    <message>
        <source>Empty “{name}” in all of them</source>
        <translation>„{name}“ in allen leeren</translation>
    </message>
    <message>
        <source>Encrypt the Book</source>
        <translation>Mappe verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypting backups</source>
        <translation>Sicherungen werden verschlüsselt</translation>
    </message>
    <message>
        <source>Encrypting the book and its backups…</source>
        <translation>Mappe und Sicherungen werden verschlüsselt…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Enter Password…</source>
        <translation>Passwort eingeben…</translation>
    </message>
    <message>
        <source>Enter adds the actor to the book.</source>
        <translation>Die Eingabetaste fügt den Akteur der Mappe hinzu.</translation>
    </message>
    <message>
        <source>Enter adds, Tab changes sides</source>
        <translation>Eingabetaste fügt hinzu, Tab wechselt die Seite</translation>
    </message>
    <message>
        <source>Enter begins a claim and asks as of when.</source>
        <translation>Die Eingabetaste beginnt eine Aussage und fragt nach dem Stand.</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc leaves</source>
        <translation>Eingabetaste behält es, Esc verlässt es</translation>
    </message>
    <message>
        <source>Enter keeps the note, Shift+Enter begins a line, Escape drops the change</source>
        <translation>Eingabetaste behält die Notiz, Umschalt+Eingabe beginnt eine Zeile, Esc verwirft die Änderung</translation>
    </message>
    <message>
        <source>Enter marks the quotation and names who speaks.</source>
        <translation>Die Eingabetaste markiert das Zitat und nennt, wer spricht.</translation>
    </message>
    <message>
        <source>Enter marks the quotation.</source>
        <translation>Die Eingabetaste markiert das Zitat.</translation>
    </message>
    <message>
        <source>Enter marks the sentence in {colour} and adds a commitment in these words, to be completed.</source>
        <translation>Die Eingabetaste markiert den Satz (Farbe: {colour}) und fügt in diesem Wortlaut eine Zusage hinzu, die zu ergänzen ist.</translation>
    </message>
    <message>
        <source>Enter marks the sentence in {colour} and adds a risk that cites it; no rating is guessed.</source>
        <translation>Die Eingabetaste markiert den Satz (Farbe: {colour}) und fügt ein Risiko hinzu, das ihn zitiert; eine Bewertung wird nicht geraten.</translation>
    </message>
    <message>
        <source>Enter shows the details.</source>
        <translation>Die Eingabetaste zeigt die Einzelheiten.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Entry {number} of “{name}” (line {line}) has more than {most} lines, so it was left out.</source>
        <translation>Eintrag {number} von „{name}“ (Zeile {line}) hat mehr als {most} Zeilen und wurde daher ausgelassen.</translation>
    </message>
    <message>
        <source>Entry {number} of “{name}” (line {line}) has no title.</source>
        <translation>Eintrag {number} von „{name}“ (Zeile {line}) hat keinen Titel.</translation>
    </message>
    <message>
        <source>Entry {number} of “{name}” (line {line}) says nothing, so it was left out.</source>
        <translation>Eintrag {number} von „{name}“ (Zeile {line}) enthält nichts und wurde daher ausgelassen.</translation>
    </message>
    <message>
        <source>Entry {number} of “{name}” is nested too deeply, so it was left out.</source>
        <translation>Eintrag {number} von „{name}“ ist zu tief verschachtelt und wurde daher ausgelassen.</translation>
    </message>
    <message>
        <source>Entry {number} of “{name}” is no CSL item, so it was left out.</source>
        <translation>Eintrag {number} von „{name}“ ist kein CSL-Eintrag und wurde daher ausgelassen.</translation>
    </message>
    <message>
        <source>Entry {number} on the server cannot be read; nothing was changed.</source>
        <translation>Eintrag {number} auf dem Server ist nicht lesbar; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Entry “{key}” of “{name}” (line {line}) is broken BibTeX, so it was left out.</source>
        <translation>Eintrag „{key}“ von „{name}“ (Zeile {line}) ist fehlerhaftes BibTeX und wurde daher ausgelassen.</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Etwa gleich</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Event on the timeline</source>
        <translation>Ereignis auf der Zeitleiste</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Every edit is in the file at once</source>
        <translation>Jede Bearbeitung steht sofort in der Datei</translation>
    </message>
    <message>
        <source>Every passage that waits has changed words; each is to be looked at.</source>
        <translation>Alle wartenden Passagen haben geänderte Wörter; jede ist einzeln anzusehen.</translation>
    </message>
    <message>
        <source>Every row is added</source>
        <translation>Jede Zeile wird hinzugefügt</translation>
    </message>
    <message>
        <source>Every text, claim and working paper is read for what a careful reader would ask about: figures without a source, claims that one voice alone bears out, risks that nobody owns, commitments that expire.</source>
        <translation>Jeder Text, jede Aussage und jedes Arbeitspapier wird auf das durchgesehen, wonach sorgfältige Leser fragen würden: Zahlen ohne Quelle, Aussagen, die nur eine Stimme stützt, Risiken, für die niemand zuständig ist, Zusagen, die ablaufen.</translation>
    </message>
    <message>
        <source>Every word that begins so</source>
        <translation>Jedes Wort, das so beginnt</translation>
    </message>
    <message>
        <source>Everybody: nothing is left out</source>
        <translation>Alle: nichts ist ausgelassen</translation>
    </message>
    <message>
        <source>Everything in the table can be read and has its field.</source>
        <translation>Alles in der Tabelle ist lesbar und hat sein Feld.</translation>
    </message>
    <message>
        <source>Everything is saved already: every edit is in the file at once.</source>
        <translation>Alles ist schon gespeichert: Jede Bearbeitung steht sofort in der Datei.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Evidence against</source>
        <translation>Belege dagegen</translation>
    </message>
    <message>
        <source>Evidence against it</source>
        <translation>Belege dagegen</translation>
    </message>
    <message>
        <source>Evidence against the claim</source>
        <translation>Belege gegen die Aussage</translation>
    </message>
    <message>
        <source>Evidence against {claim}</source>
        <translation>Belege gegen {claim}</translation>
    </message>
    <message>
        <source>Evidence for</source>
        <translation>Belege dafür</translation>
    </message>
    <message>
        <source>Evidence for it</source>
        <translation>Belege dafür</translation>
    </message>
    <message>
        <source>Evidence for the claim</source>
        <translation>Belege für die Aussage</translation>
    </message>
    <message>
        <source>Evidence for {claim}</source>
        <translation>Belege für {claim}</translation>
    </message>
    <message>
        <source>Evidence of which claim?</source>
        <translation>Belege für welche Aussage?</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Expectations and outcomes</source>
        <translation>Erwartungen und Ergebnisse</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Expected of the meeting</source>
        <translation>Vom Treffen erwartet</translation>
    </message>
    <message>
        <source>Expected to happen</source>
        <translation>Wird voraussichtlich eintreten</translation>
    </message>
    <message>
        <source>Expiring Soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Expiry on the timeline</source>
        <translation>Ablauf auf der Zeitleiste</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>verb</comment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %n Citation(s)</source>
        <translation>
            <numerusform>%n Zitation exportieren</numerusform>
            <numerusform>%n Zitationen exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Annotations…</source>
        <translation>Anmerkungen exportieren…</translation>
    </message>
    <message>
        <source>Export Citations…</source>
        <translation>Zitationen exportieren…</translation>
    </message>
    <message>
        <source>Export Ledger</source>
        <translation>Zusagenverzeichnis exportieren</translation>
    </message>
    <message>
        <source>Export Ledger…</source>
        <translation>Zusagenverzeichnis exportieren…</translation>
    </message>
    <message>
        <source>Export Listed Citations…</source>
        <translation>Aufgeführte Zitationen exportieren…</translation>
    </message>
    <message>
        <source>Export Passages as Annotations</source>
        <translation>Passagen als Anmerkungen exportieren</translation>
    </message>
    <message>
        <source>Export the Memo</source>
        <translation>Memo exportieren</translation>
    </message>
    <message>
        <source>Export the Memo…</source>
        <translation>Memo exportieren…</translation>
    </message>
    <message>
        <source>Export {records}</source>
        <translation>{records} exportieren</translation>
    </message>
    <message>
        <source>Export {records} as a Table…</source>
        <translation>{records} als Tabelle exportieren…</translation>
    </message>
    <message>
        <source>Exported memos</source>
        <translation>Exportierte Memos</translation>
    </message>
    <message>
        <source>Exported {name}</source>
        <translation>{name} exportiert</translation>
    </message>
    <message>
        <source>Exporting the memo</source>
        <translation>Memo wird exportiert</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>F12 or Ctrl+click: show it · Alt+F12: peek</source>
        <translation>F12 oder Strg+Klick: anzeigen · Alt+F12: Vorschau</translation>
    </message>
    <message>
        <source>Fair: it withstands a curious colleague, but not somebody with many computers.</source>
        <translation>Mäßig: Es hält neugierigen Kollegen stand, aber niemandem mit vielen Rechnern.</translation>
    </message>
    <message>
        <source>Fairly reliable</source>
        <translation>Ziemlich zuverlässig</translation>
    </message>
    <message>
        <source>Felt, and put right within the usual means.</source>
        <translation>Spürbar und mit üblichen Mitteln zu beheben.</translation>
    </message>
    <message>
        <source>Fetching originals</source>
        <translation>Originale werden abgerufen</translation>
    </message>
    <message>
        <source>Fetching the book</source>
        <translation>Mappe wird abgerufen</translation>
    </message>
    <message>
        <source>Fetching the journal</source>
        <translation>Journal wird abgerufen</translation>
    </message>
    <message>
        <source>Fields and their columns</source>
        <translation>Felder und ihre Spalten</translation>
    </message>
    <message>
        <source>File</source>
        <comment>menu</comment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File Format</source>
        <translation>Dateiformat</translation>
    </message>
    <message>
        <source>Fill In Header</source>
        <translation>Kopf ausfüllen</translation>
    </message>
    <message>
        <source>Filter Risks</source>
        <translation>Risiken filtern</translation>
    </message>
    <message>
        <source>Filter Sources…</source>
        <translation>Quellen filtern…</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>Die Bibliothek filtern</translation>
    </message>
    <message>
        <source>Filter the library by kind, publisher, date and more</source>
        <translation>Die Bibliothek nach Art, herausgebender Stelle, Datum und mehr filtern</translation>
    </message>
    <message>
        <source>Filter the risks by owner, category, issue</source>
        <translation>Die Risiken nach Zuständigen, Kategorie, Thema filtern</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Gefiltert</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Find a claim</source>
        <translation>Eine Aussage suchen</translation>
    </message>
    <message>
        <source>Find and Replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Find and Replace…</source>
        <translation>Suchen und ersetzen…</translation>
    </message>
    <message>
        <source>Find in Source</source>
        <translation>In Quelle suchen</translation>
    </message>
    <message>
        <source>Find in Text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Find in this source</source>
        <translation>In dieser Quelle suchen</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Finding words</source>
        <translation>Wörter werden gesucht</translation>
    </message>
    <message>
        <source>Findings set aside</source>
        <translation>Beiseitegelegte Befunde</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>First used in</source>
        <translation>Zuerst verwendet in</translation>
    </message>
    <message>
        <source>First: @{key}</source>
        <translation>Erste: @{key}</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>verb</comment>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit Timeline</source>
        <translation>Zeitleiste einpassen</translation>
    </message>
    <message>
        <source>Flagged on {date}</source>
        <translation>Mit Hinweiszeichen versehen am {date}</translation>
    </message>
    <message>
        <source>Focus Mode</source>
        <translation>Fokusmodus</translation>
    </message>
    <message>
        <source>Focus mode: only the text is shown. Esc or F11 leaves it.</source>
        <translation>Fokusmodus: Nur der Text wird gezeigt. Esc oder F11 beendet ihn.</translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Folded away</source>
        <translation>Eingeklappt</translation>
    </message>
    <message>
        <source>For which readers</source>
        <translation>Für welche Leser</translation>
    </message>
    <message>
        <source>For {claim}</source>
        <translation>Für {claim}</translation>
    </message>
    <message>
        <source>Form beside the Ledger</source>
        <translation>Formular neben dem Zusagenverzeichnis</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Four or five words that nobody said together before are best.</source>
        <translation>Am besten sind vier oder fünf Wörter, die noch niemand zusammen gesagt hat.</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From</source>
        <comment>who writes the memo</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>From</source>
        <comment>one snapshot to another</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>From “{name}”</source>
        <translation>Aus „{name}“</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Give Greater Impact</source>
        <translation>Auswirkung erhöhen</translation>
    </message>
    <message>
        <source>Give Lesser Impact</source>
        <translation>Auswirkung verringern</translation>
    </message>
    <message>
        <source>Give Reason</source>
        <translation>Grund angeben</translation>
    </message>
    <message>
        <source>Give Reason for Change</source>
        <translation>Grund der Änderung angeben</translation>
    </message>
    <message>
        <source>Give Reason for Move</source>
        <translation>Grund der Verschiebung angeben</translation>
    </message>
    <message>
        <source>Give a day, such as 2026-11-20.</source>
        <translation>Geben Sie einen Tag an, etwa 2026-11-20.</translation>
    </message>
    <message>
        <source>Give a tag to add.</source>
        <translation>Geben Sie ein Schlagwort an, das hinzuzufügen ist.</translation>
    </message>
    <message>
        <source>Give actors a side, and each has a column here: where they stand on each issue, in what words, whether it is a red line, and as of when.</source>
        <translation>Ordnen Sie Akteuren eine Seite zu, und jeder erhält hier eine Spalte: wo er bei jedem Thema steht, mit welchen Worten, ob es eine rote Linie ist und mit welchem Stand.</translation>
    </message>
    <message>
        <source>Give one name for the tag.</source>
        <translation>Geben Sie genau einen Namen für das Schlagwort an.</translation>
    </message>
    <message>
        <source>Give one word, without spaces.</source>
        <translation>Geben Sie ein einzelnes Wort ohne Leerzeichen an.</translation>
    </message>
    <message>
        <source>Give scenarios the same name under “One of”, and only one of them can come true.</source>
        <translation>Geben Sie Szenarien unter „Eines von“ denselben Namen, und nur eines davon kann eintreten.</translation>
    </message>
    <message>
        <source>Give the book this matrix (Ctrl+Return)</source>
        <translation>Der Mappe diese Matrix geben (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Give the words to mark.</source>
        <translation>Geben Sie die Wörter an, die zu markieren sind.</translation>
    </message>
    <message>
        <source>Give {label} Evidence</source>
        <translation>{label} belegen</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Glossary entries</source>
        <translation>Glossareinträge</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>Glossar…</translation>
    </message>
    <message>
        <source>Go</source>
        <comment>menu</comment>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Go Back to a Backup</source>
        <translation>Zu einer Sicherung zurückkehren</translation>
    </message>
    <message>
        <source>Go Back to a Backup…</source>
        <translation>Zu einer Sicherung zurückkehren…</translation>
    </message>
    <message>
        <source>Go Back to {backup}</source>
        <translation>Zu {backup} zurückkehren</translation>
    </message>
    <message>
        <source>Go Back to “{name}”</source>
        <translation>Zu „{name}“ zurückkehren</translation>
    </message>
    <message>
        <source>Go To</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go To…</source>
        <translation>Gehe zu…</translation>
    </message>
    <message>
        <source>Go on there: what you are typing comes along.</source>
        <translation>Machen Sie dort weiter: Was Sie gerade eingeben, kommt mit.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go to Citation</source>
        <translation>Zur Zitation gehen</translation>
    </message>
    <message>
        <source>Go to Claim</source>
        <translation>Zur Aussage gehen</translation>
    </message>
    <message>
        <source>Go to Commitment</source>
        <translation>Zur Zusage gehen</translation>
    </message>
    <message>
        <source>Go to Event</source>
        <translation>Zum Ereignis gehen</translation>
    </message>
    <message>
        <source>Go to Evidence</source>
        <translation>Zum Beleg gehen</translation>
    </message>
    <message>
        <source>Go to Finding</source>
        <translation>Zum Befund gehen</translation>
    </message>
    <message>
        <source>Go to Objective</source>
        <translation>Zum Ziel gehen</translation>
    </message>
    <message>
        <source>Go to Page</source>
        <translation>Zur Seite gehen</translation>
    </message>
    <message>
        <source>Go to Recommendation</source>
        <translation>Zur Empfehlung gehen</translation>
    </message>
    <message>
        <source>Go to Risk</source>
        <translation>Zum Risiko gehen</translation>
    </message>
    <message>
        <source>Go to Scenario</source>
        <translation>Zum Szenario gehen</translation>
    </message>
    <message>
        <source>Go to Talking Point</source>
        <translation>Zum Gesprächspunkt gehen</translation>
    </message>
    <message>
        <source>Go to Text</source>
        <translation>Zum Text gehen</translation>
    </message>
    <message>
        <source>Go to What Changed</source>
        <translation>Zu den Änderungen gehen</translation>
    </message>
    <message>
        <source>Go to anything in the book</source>
        <translation>Zu einem beliebigen Eintrag der Mappe gehen</translation>
    </message>
    <message>
        <source>Go to the Actors</source>
        <translation>Zu den Akteuren gehen</translation>
    </message>
    <message>
        <source>Go to the Ledger</source>
        <translation>Zum Zusagenverzeichnis gehen</translation>
    </message>
    <message>
        <source>Go to the Outline</source>
        <translation>Zur Gliederung gehen</translation>
    </message>
    <message>
        <source>Go to where the acronym is first used (Return)</source>
        <translation>Dorthin gehen, wo die Abkürzung zuerst verwendet wird (Eingabe)</translation>
    </message>
    <message>
        <source>Going back is an edit like others: Undo brings back what is here now.</source>
        <translation>Das Zurückkehren ist eine Bearbeitung wie andere: Rückgängig stellt wieder her, was jetzt hier steht.</translation>
    </message>
    <message>
        <source>Good: it is too long to be guessed, unless it is a known saying.</source>
        <translation>Gut: Es ist zu lang, um erraten zu werden, sofern es keine bekannte Redensart ist.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>Grade Passage</source>
        <translation>Güte der Passage angeben</translation>
    </message>
    <message>
        <source>Grade Source</source>
        <translation>Güte der Quelle angeben</translation>
    </message>
    <message>
        <source>Grade and standing</source>
        <translation>Güte und Geltung</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Group by Age</source>
        <translation>Nach Alter gruppieren</translation>
    </message>
    <message>
        <source>Group by Issue</source>
        <translation>Nach Thema gruppieren</translation>
    </message>
    <message>
        <source>Group by Source</source>
        <translation>Nach Quelle gruppieren</translation>
    </message>
    <message>
        <source>Group by Status</source>
        <translation>Nach Status gruppieren</translation>
    </message>
    <message>
        <source>Group findings</source>
        <translation>Befunde gruppieren</translation>
    </message>
    <message>
        <source>Group the claims</source>
        <translation>Die Aussagen gruppieren</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Handhabung</translation>
    </message>
    <message>
        <source>Hardly noticed; nothing has to be done.</source>
        <translation>Kaum spürbar; nichts ist zu tun.</translation>
    </message>
    <message>
        <source>Have these words flagged again (Del)</source>
        <translation>Diese Wörter wieder kennzeichnen (Entf)</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Hearing</source>
        <comment>type of source</comment>
        <translation>Anhörung</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>menu</comment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide Memo Header</source>
        <translation>Memokopf ausblenden</translation>
    </message>
    <message>
        <source>Hide Set-Aside Text</source>
        <translation>Beiseitegelegten Text ausblenden</translation>
    </message>
    <message>
        <source>Hide the letters of “{name}”</source>
        <translation>Die Buchstaben von „{name}“ verbergen</translation>
    </message>
    <message>
        <source>High Contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History of ratings</source>
        <translation>Verlauf der Bewertungen</translation>
    </message>
    <message>
        <source>Hold this passage for or against a claim</source>
        <translation>Diese Passage für oder gegen eine Aussage anführen</translation>
    </message>
    <message>
        <source>How firm it is, in one word</source>
        <translation>Wie fest sie steht, in einem Wort</translation>
    </message>
    <message>
        <source>How likely something is and how sure we are of it are two things (ICD 203); give each a sentence.</source>
        <translation>Wie wahrscheinlich etwas ist und wie sicher wir uns dessen sind, ist zweierlei (ICD 203); geben Sie jedem einen eigenen Satz.</translation>
    </message>
    <message>
        <source>How the memo must be handled, at the head and foot of every page</source>
        <translation>Wie das Memo zu behandeln ist, am Kopf und Fuß jeder Seite</translation>
    </message>
    <message>
        <source>How this claim, and what cites it, must be handled</source>
        <translation>Wie diese Aussage und alles, was sie zitiert, zu behandeln sind</translation>
    </message>
    <message>
        <source>How this issue, and all below it, must be handled</source>
        <translation>Wie dieses Thema und alles darunter zu behandeln sind</translation>
    </message>
    <message>
        <source>How this risk must be handled</source>
        <translation>Wie dieses Risiko zu behandeln ist</translation>
    </message>
    <message>
        <source>How this source, and what cites it, must be handled</source>
        <translation>Wie diese Quelle und alles, was sie zitiert, zu behandeln sind</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>So wird gesucht</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>I</source>
        <comment>a mark: inherent</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>I mean to share it all the same</source>
        <translation>Ich will sie trotzdem weitergeben</translation>
    </message>
    <message>
        <source>ICD 203, first row</source>
        <translation>ICD 203, erste Zeile</translation>
    </message>
    <message>
        <source>ICD 203, second row</source>
        <translation>ICD 203, zweite Zeile</translation>
    </message>
    <message>
        <source>IPCC</source>
        <translation>IPCC</translation>
    </message>
    <message>
        <source>ISO date</source>
        <translation>ISO-Datum</translation>
    </message>
    <message>
        <source>If or if not</source>
        <translation>Falls oder falls nicht</translation>
    </message>
    <message>
        <source>If this password is lost, nobody can open the book any more, and there is no way round it. Keep the password where your office keeps such things.</source>
        <translation>Geht dieses Passwort verloren, kann niemand mehr die Mappe öffnen, und es gibt keinen Umweg. Bewahren Sie das Passwort dort auf, wo Ihre Dienststelle so etwas aufbewahrt.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Impact at least</source>
        <translation>Auswirkung mindestens</translation>
    </message>
    <message>
        <source>Impact at most</source>
        <translation>Auswirkung höchstens</translation>
    </message>
    <message>
        <source>Impact rises downwards, likelihood to the left.</source>
        <translation>Auswirkung steigt nach unten, Wahrscheinlichkeit nach links.</translation>
    </message>
    <message>
        <source>Impact rises downwards, likelihood to the right.</source>
        <translation>Auswirkung steigt nach unten, Wahrscheinlichkeit nach rechts.</translation>
    </message>
    <message>
        <source>Impact rises upwards, likelihood to the left.</source>
        <translation>Auswirkung steigt nach oben, Wahrscheinlichkeit nach links.</translation>
    </message>
    <message>
        <source>Impact rises upwards, likelihood to the right.</source>
        <translation>Auswirkung steigt nach oben, Wahrscheinlichkeit nach rechts.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n Source(s)</source>
        <translation>
            <numerusform>%n Quelle importieren</numerusform>
            <numerusform>%n Quellen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Annotations of “{title}”</source>
        <translation>Anmerkungen von „{title}“ importieren</translation>
    </message>
    <message>
        <source>Import Annotations…</source>
        <translation>Anmerkungen importieren…</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>Dateien importieren…</translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Import Folder…</source>
        <translation>Ordner importieren…</translation>
    </message>
    <message>
        <source>Import New Version of “{title}”</source>
        <translation>Neue Fassung von „{title}“ importieren</translation>
    </message>
    <message>
        <source>Import New Version…</source>
        <translation>Neue Fassung importieren…</translation>
    </message>
    <message>
        <source>Import a file as the new version of this source</source>
        <translation>Eine Datei als neue Fassung dieser Quelle importieren</translation>
    </message>
    <message>
        <source>Import all files in a folder and in those inside it</source>
        <translation>Alle Dateien eines Ordners und seiner Unterordner importieren</translation>
    </message>
    <message>
        <source>Import “{title}”</source>
        <translation>„{title}“ importieren</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n source(s)</source>
        <translation>
            <numerusform>%n Quelle importiert</numerusform>
            <numerusform>%n Quellen importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported “{title}”</source>
        <translation>„{title}“ importiert</translation>
    </message>
    <message numerus="yes">
        <source>Importing %n file(s)</source>
        <translation>
            <numerusform>%n Datei wird importiert</numerusform>
            <numerusform>%n Dateien werden importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing “{name}”</source>
        <translation>„{name}“ wird importiert</translation>
    </message>
    <message>
        <source>Improbable</source>
        <translation>Unwahrscheinlich</translation>
    </message>
    <message>
        <source>In</source>
        <comment>a book or journal</comment>
        <translation>In</translation>
    </message>
    <message>
        <source>In a citation: replacing it could break the citation</source>
        <translation>In einer Zitation: Das Ersetzen könnte die Zitation zerstören</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>In an address: replacing it could break the link</source>
        <translation>In einer Adresse: Das Ersetzen könnte den Link zerstören</translation>
    </message>
    <message>
        <source>In the judgement: about its evidence, not about how likely it is</source>
        <translation>Sicherheit des Urteils: über die Belege, nicht über die Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>In the last 31 days</source>
        <translation>In den letzten 31 Tagen</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>In den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>In the meeting</source>
        <translation>Im Treffen</translation>
    </message>
    <message>
        <source>In the new version these words run over text that was set aside.</source>
        <translation>In der neuen Fassung reicht dieser Wortlaut über beiseitegelegten Text.</translation>
    </message>
    <message>
        <source>In the newer version {share} % of its words were found.</source>
        <translation>In der neueren Fassung wurden {share} % der Wörter gefunden.</translation>
    </message>
    <message>
        <source>In the template “{name}”, the key “{key}” {what}.</source>
        <translation>In der Vorlage „{name}“: Der Schlüssel „{key}“ {what}.</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>In drei Monaten</translation>
    </message>
    <message>
        <source>In version {version} of the source, which is now at version {newest}.</source>
        <translation>In Fassung {version} der Quelle; die neueste ist Fassung {newest}.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>Include the messages of errors, which may quote the book</source>
        <translation>Fehlermeldungen einschließen, die aus der Mappe zitieren können</translation>
    </message>
    <message>
        <source>Include the names and folders of books</source>
        <translation>Namen und Ordner der Mappen einschließen</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Indicator deleted.</source>
        <translation>Indikator gelöscht.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Information memo</source>
        <translation>Informationsvorlage</translation>
    </message>
    <message>
        <source>Inherent</source>
        <translation>Inhärent</translation>
    </message>
    <message>
        <source>Inherent impact</source>
        <translation>Inhärente Auswirkung</translation>
    </message>
    <message>
        <source>Inherent likelihood</source>
        <translation>Inhärente Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Insert List</source>
        <translation>Liste einfügen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Interview</source>
        <comment>type of source</comment>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Is no longer there.</source>
        <translation>Ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Issue</source>
        <comment>of a journal</comment>
        <translation>Heft</translation>
    </message>
    <message>
        <source>Issue of the claims listed</source>
        <translation>Thema der aufgeführten Aussagen</translation>
    </message>
    <message>
        <source>Issue of the risks shown</source>
        <translation>Thema der angezeigten Risiken</translation>
    </message>
    <message>
        <source>Issue outline</source>
        <translation>Themengliederung</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Issues below</source>
        <translation>Themen darunter</translation>
    </message>
    <message>
        <source>It has no {label}.</source>
        <translation>Es fehlt: {label}.</translation>
    </message>
    <message>
        <source>It is more than is tolerated; decide what is done about it, or who accepts it.</source>
        <translation>Es ist mehr, als toleriert wird; entscheiden Sie, was dagegen getan wird oder wer es in Kauf nimmt.</translation>
    </message>
    <message>
        <source>It is no date such as 2025-10-28, 2025-10 or 2025.</source>
        <translation>Das ist kein Datum wie 2025-10-28, 2025-10 oder 2025.</translation>
    </message>
    <message>
        <source>It is no duration such as 90 days or 1 year.</source>
        <translation>Das ist keine Dauer wie 90 Tage oder 1 Jahr.</translation>
    </message>
    <message>
        <source>It is no longer in the book; take the whole of it back.</source>
        <translation>Es steht nicht mehr in der Mappe; holen Sie es im Ganzen zurück.</translation>
    </message>
    <message>
        <source>It is no number such as 25000000 or 1.5.</source>
        <translation>Das ist keine Zahl wie 25000000 oder 1.5.</translation>
    </message>
    <message>
        <source>It is no step of {axis}, which are {words}.</source>
        <translation>Das ist keine Stufe dieser Achse ({axis}): {words}.</translation>
    </message>
    <message>
        <source>It is none of these: {choices}.</source>
        <translation>Es ist nichts davon: {choices}.</translation>
    </message>
    <message>
        <source>It is not there any longer.</source>
        <translation>Es ist nicht mehr da.</translation>
    </message>
    <message>
        <source>It is rated beyond what is tolerated.</source>
        <translation>Es liegt mit seiner Bewertung jenseits des Tolerierten.</translation>
    </message>
    <message>
        <source>It is the only one of “{name}” so far.</source>
        <translation>Es ist bisher das einzige von „{name}“.</translation>
    </message>
    <message>
        <source>It is there or it is not; decide for ours or for theirs.</source>
        <translation>Es ist da oder nicht; entscheiden Sie sich für unseres oder für das andere.</translation>
    </message>
    <message>
        <source>It leans on a source that fell; look at it again and say what you decided.</source>
        <translation>Es stützt sich auf eine Quelle, die hinfällig ist; sehen Sie es erneut an, und sagen Sie, was Sie entschieden haben.</translation>
    </message>
    <message>
        <source>It may have been overtaken; look again, and give it a newer as-of date or the next.</source>
        <translation>Es ist vielleicht überholt; sehen Sie es erneut an, und geben Sie ihm einen neueren Stand oder das Nächste.</translation>
    </message>
    <message>
        <source>It may have been overtaken; look again, and give it a newer as-of date or what followed.</source>
        <translation>Es ist vielleicht überholt; sehen Sie es erneut an, und geben Sie ihm einen neueren Stand oder das, was folgte.</translation>
    </message>
    <message>
        <source>It quotes no words.</source>
        <translation>Es zitiert keinen Wortlaut.</translation>
    </message>
    <message>
        <source>It waits for what does not come, or comes too late; mend the sequence or the dates.</source>
        <translation>Es wartet auf etwas, das nicht oder zu spät kommt; berichtigen Sie die Reihenfolge oder die Daten.</translation>
    </message>
    <message>
        <source>It was decided already what becomes of {name}.</source>
        <translation>Über {name} wurde bereits entschieden.</translation>
    </message>
    <message>
        <source>It was kept there.</source>
        <translation>Es wurde dort belassen.</translation>
    </message>
    <message>
        <source>It was not found in the newer version.</source>
        <translation>Es wurde in der neueren Fassung nicht gefunden.</translation>
    </message>
    <message>
        <source>It was to be looked at again by then; look at it, and set the next date.</source>
        <translation>Es sollte bis dahin erneut geprüft werden; prüfen Sie es, und setzen Sie den nächsten Termin.</translation>
    </message>
    <message>
        <source>It will not be kept at this pace; ask why, or say what is expected instead.</source>
        <translation>In diesem Tempo wird es nicht eingehalten; fragen Sie nach dem Grund, oder sagen Sie, was stattdessen erwartet wird.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Its day has passed; enter what was decided, or set another day.</source>
        <translation>Der Tag ist vorüber; tragen Sie ein, was entschieden wurde, oder setzen Sie einen anderen Tag.</translation>
    </message>
    <message>
        <source>Its publisher no longer stands by it; check what is said here, and cite another.</source>
        <translation>Die herausgebende Stelle steht nicht mehr dazu; prüfen Sie, was hier steht, und zitieren Sie eine andere Quelle.</translation>
    </message>
    <message>
        <source>Its publisher no longer stands by it; find other evidence, or withdraw the claim.</source>
        <translation>Die herausgebende Stelle steht nicht mehr dazu; suchen Sie andere Belege, oder ziehen Sie die Aussage zurück.</translation>
    </message>
    <message>
        <source>Its readers get no more than that; shorten it, or choose another template.</source>
        <translation>Die Leser erhalten nicht mehr als das; kürzen Sie, oder wählen Sie eine andere Vorlage.</translation>
    </message>
    <message>
        <source>Its reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Its sign has shown since it was last rated; rate it again, or say why it stays.</source>
        <translation>Das Anzeichen hat sich seit der letzten Bewertung gezeigt; bewerten Sie neu, oder sagen Sie, warum es so bleibt.</translation>
    </message>
    <message>
        <source>Its source has a newer version; review where these words went.</source>
        <translation>Die Quelle hat eine neuere Fassung; prüfen Sie, wohin dieser Wortlaut gekommen ist.</translation>
    </message>
    <message>
        <source>Its window closes soon; see that it is extended, replaced or let go on purpose.</source>
        <translation>Das Zeitfenster schließt sich bald; sorgen Sie dafür, dass es verlängert, ersetzt oder bewusst aufgegeben wird.</translation>
    </message>
    <message>
        <source>Its window is over, and yet it stands; say what came of it, or give it another end.</source>
        <translation>Das Zeitfenster ist vorüber, und doch steht es noch; sagen Sie, was daraus wurde, oder setzen Sie ein anderes Ende.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Join a Book</source>
        <translation>Einer Mappe beitreten</translation>
    </message>
    <message>
        <source>Join a Shared Book…</source>
        <translation>Gemeinsamer Mappe beitreten…</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Beitreten…</translation>
    </message>
    <message>
        <source>Journal article</source>
        <comment>type of source</comment>
        <translation>Zeitschriftenaufsatz</translation>
    </message>
    <message>
        <source>Journal, newspaper or book</source>
        <translation>Zeitschrift, Zeitung oder Buch</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>verb</comment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep Both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Keep One of Two</source>
        <translation>Eine von zweien behalten</translation>
    </message>
    <message>
        <source>Keep Passage in Old Version</source>
        <translation>Passage in alter Fassung belassen</translation>
    </message>
    <message>
        <source>Keep Second</source>
        <translation>Zweite behalten</translation>
    </message>
    <message>
        <source>Keep This Book’s</source>
        <translation>Stand dieser Mappe behalten</translation>
    </message>
    <message>
        <source>Keep both paragraphs of a text, one after the other</source>
        <translation>Beide Absätze eines Textes behalten, nacheinander</translation>
    </message>
    <message>
        <source>Keep both, and remember that they are no duplicates</source>
        <translation>Beide behalten und vermerken, dass sie keine Dubletten sind</translation>
    </message>
    <message>
        <source>Keep in Old</source>
        <translation>In alter belassen</translation>
    </message>
    <message>
        <source>Keep it where it is, or mark its place in the new text by hand.</source>
        <translation>Belassen Sie es, wo es ist, oder markieren Sie die Stelle im neuen Text von Hand.</translation>
    </message>
    <message>
        <source>Keep the Book</source>
        <translation>Mappe behalten</translation>
    </message>
    <message>
        <source>Keep the reason with the change</source>
        <translation>Den Grund mit der Änderung festhalten</translation>
    </message>
    <message>
        <source>Keep the reason with the change (Enter)</source>
        <translation>Den Grund mit der Änderung festhalten (Eingabe)</translation>
    </message>
    <message>
        <source>Keep the reason with the move (Enter)</source>
        <translation>Den Grund mit der Verschiebung festhalten (Eingabe)</translation>
    </message>
    <message>
        <source>Keep the search and its filters under a name</source>
        <translation>Die Suche und ihre Filter unter einem Namen speichern</translation>
    </message>
    <message>
        <source>Kept #{number} in version {version}</source>
        <translation>#{number} in Fassung {version} belassen</translation>
    </message>
    <message>
        <source>Kept both paragraphs</source>
        <translation>Beide Absätze behalten</translation>
    </message>
    <message>
        <source>Kept the first</source>
        <translation>Erste behalten</translation>
    </message>
    <message>
        <source>Kept the second</source>
        <translation>Zweite behalten</translation>
    </message>
    <message>
        <source>Kept what this book says</source>
        <translation>Stand dieser Mappe behalten</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>keyboard</comment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Key of the matrix</source>
        <translation>Legende der Matrix</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kinds of suggestions</source>
        <translation>Arten von Vorschlägen</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of Spelling</source>
        <translation>Sprache der Rechtschreibung</translation>
    </message>
    <message>
        <source>Language of spelling</source>
        <translation>Sprache der Rechtschreibung</translation>
    </message>
    <message>
        <source>Language of spelling: {language}</source>
        <translation>Sprache der Rechtschreibung: {language}</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Sprache: {language}</translation>
    </message>
    <message>
        <source>Larger Pages</source>
        <translation>Größere Seiten</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Last memo: {memo}</source>
        <translation>Letztes Memo: {memo}</translation>
    </message>
    <message>
        <source>Last moves</source>
        <translation>Letzte Verschiebungen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Lay Out Sections</source>
        <translation>Abschnitte anlegen</translation>
    </message>
    <message>
        <source>Leave Passage</source>
        <translation>Passage belassen</translation>
    </message>
    <message>
        <source>Leave it as this book has it</source>
        <translation>Lassen, wie es in dieser Mappe steht</translation>
    </message>
    <message>
        <source>Leave it in the older text</source>
        <translation>Im älteren Text belassen</translation>
    </message>
    <message>
        <source>Leave the Team</source>
        <translation>Team verlassen</translation>
    </message>
    <message>
        <source>Leave this out of the text again</source>
        <translation>Dies wieder aus dem Text nehmen</translation>
    </message>
    <message>
        <source>Leave without a reason</source>
        <translation>Ohne Grund belassen</translation>
    </message>
    <message>
        <source>Leave without a reason (Esc)</source>
        <translation>Ohne Grund belassen (Esc)</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Zusagenverzeichnis</translation>
    </message>
    <message>
        <source>Legal case</source>
        <comment>type of source</comment>
        <translation>Rechtssache</translation>
    </message>
    <message>
        <source>Legislation</source>
        <comment>type of source</comment>
        <translation>Rechtsvorschrift</translation>
    </message>
    <message>
        <source>Length: {counts}</source>
        <translation>Länge: {counts}</translation>
    </message>
    <message>
        <source>Let the passage be at the proposed place</source>
        <translation>Die vorgeschlagene Stelle für die Passage übernehmen</translation>
    </message>
    <message>
        <source>Let the selected words be the passage (Enter)</source>
        <translation>Die ausgewählten Wörter als Passage übernehmen (Eingabe)</translation>
    </message>
    <message>
        <source>Let “{title}” Stand</source>
        <translation>„{title}“ gelten lassen</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>Letter or mail</source>
        <comment>type of source</comment>
        <translation>Brief oder Mail</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Lies in {place} and is worked on here.</source>
        <translation>Speicherort: {place}; bearbeitet wird hier.</translation>
    </message>
    <message>
        <source>Lies in {place} and is worked on here; published {time}.</source>
        <translation>Speicherort: {place}; bearbeitet wird hier; veröffentlicht {time}.</translation>
    </message>
    <message>
        <source>Lies in {place} and is worked on here; the last edits are yet to be published.</source>
        <translation>Speicherort: {place}; bearbeitet wird hier; die letzten Bearbeitungen sind noch zu veröffentlichen.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light or Dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Like the Desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Like the Memo ({language})</source>
        <translation>Wie das Memo ({language})</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Likelihood at least</source>
        <translation>Wahrscheinlichkeit mindestens</translation>
    </message>
    <message>
        <source>Likelihood at most</source>
        <translation>Wahrscheinlichkeit höchstens</translation>
    </message>
    <message>
        <source>Likelihood changed to {after}.</source>
        <translation>Wahrscheinlichkeit geändert in {after}.</translation>
    </message>
    <message>
        <source>Likelihood changed.</source>
        <translation>Wahrscheinlichkeit geändert.</translation>
    </message>
    <message>
        <source>Likelihood goes across</source>
        <translation>Wahrscheinlichkeit verläuft waagerecht</translation>
    </message>
    <message>
        <source>Likelihood goes across, impact up or down</source>
        <translation>Wahrscheinlichkeit waagerecht, Auswirkung senkrecht</translation>
    </message>
    <message>
        <source>Likelihood in words</source>
        <translation>Wahrscheinlichkeit in Worten</translation>
    </message>
    <message>
        <source>Likelihood in your own words</source>
        <translation>Wahrscheinlichkeit in eigenen Worten</translation>
    </message>
    <message>
        <source>Likelihood rises downwards, impact to the left.</source>
        <translation>Wahrscheinlichkeit steigt nach unten, Auswirkung nach links.</translation>
    </message>
    <message>
        <source>Likelihood rises downwards, impact to the right.</source>
        <translation>Wahrscheinlichkeit steigt nach unten, Auswirkung nach rechts.</translation>
    </message>
    <message>
        <source>Likelihood rises upwards, impact to the left.</source>
        <translation>Wahrscheinlichkeit steigt nach oben, Auswirkung nach links.</translation>
    </message>
    <message>
        <source>Likelihood rises upwards, impact to the right.</source>
        <translation>Wahrscheinlichkeit steigt nach oben, Auswirkung nach rechts.</translation>
    </message>
    <message>
        <source>Likelihood, by which scale</source>
        <translation>Wahrscheinlichkeit, nach welcher Skala</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Link nothing (Esc)</source>
        <translation>Nichts verknüpfen (Esc)</translation>
    </message>
    <message>
        <source>Linked risks</source>
        <translation>Verknüpfte Risiken</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List all suggestions</source>
        <translation>Alle Vorschläge aufführen</translation>
    </message>
    <message>
        <source>List no changes</source>
        <translation>Keine Änderungen auflisten</translation>
    </message>
    <message>
        <source>List suggestions of this kind: {kind}</source>
        <translation>Vorschläge dieser Art aufführen: {kind}</translation>
    </message>
    <message>
        <source>List the risks that are rated beyond what is tolerated</source>
        <translation>Die Risiken aufführen, deren Bewertung jenseits des Tolerierten liegt</translation>
    </message>
    <message>
        <source>Listed: {understood}</source>
        <translation>Aufgeführt: {understood}</translation>
    </message>
    <message>
        <source>Listed: {words}</source>
        <translation>Aufgeführt: {words}</translation>
    </message>
    <message>
        <source>Load</source>
        <comment>verb</comment>
        <translation>Laden</translation>
    </message>
    <message numerus="yes">
        <source>Load %n Actor(s)</source>
        <translation>
            <numerusform>%n Akteur laden</numerusform>
            <numerusform>%n Akteure laden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %n Commitment(s)</source>
        <translation>
            <numerusform>%n Zusage laden</numerusform>
            <numerusform>%n Zusagen laden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %n Event(s)</source>
        <translation>
            <numerusform>%n Ereignis laden</numerusform>
            <numerusform>%n Ereignisse laden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %n Objective(s)</source>
        <translation>
            <numerusform>%n Ziel laden</numerusform>
            <numerusform>%n Ziele laden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %n Position(s)</source>
        <translation>
            <numerusform>%n Position laden</numerusform>
            <numerusform>%n Positionen laden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %n Recommendation(s)</source>
        <translation>
            <numerusform>%n Empfehlung laden</numerusform>
            <numerusform>%n Empfehlungen laden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %n Risk(s)</source>
        <translation>
            <numerusform>%n Risiko laden</numerusform>
            <numerusform>%n Risiken laden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %n Scenario(s)</source>
        <translation>
            <numerusform>%n Szenario laden</numerusform>
            <numerusform>%n Szenarien laden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %n Talking Point(s)</source>
        <translation>
            <numerusform>%n Gesprächspunkt laden</numerusform>
            <numerusform>%n Gesprächspunkte laden</numerusform>
        </translation>
    </message>
    <message>
        <source>Load Table</source>
        <translation>Tabelle laden</translation>
    </message>
    <message>
        <source>Load Table…</source>
        <translation>Tabelle laden…</translation>
    </message>
    <message>
        <source>Load “{name}”</source>
        <translation>„{name}“ laden</translation>
    </message>
    <message numerus="yes">
        <source>Lock After %n Minute(s)</source>
        <translation>
            <numerusform>Nach %n Minute sperren</numerusform>
            <numerusform>Nach %n Minuten sperren</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock After 1 Hour</source>
        <translation>Nach 1 Stunde sperren</translation>
    </message>
    <message>
        <source>Lock When Nobody Is There</source>
        <translation>Bei Abwesenheit sperren</translation>
    </message>
    <message>
        <source>Lock the Book</source>
        <translation>Mappe sperren</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Log Progress of {label}</source>
        <translation>Fortschritt festhalten: {label}</translation>
    </message>
    <message>
        <source>Log entries</source>
        <translation>Protokolleinträge</translation>
    </message>
    <message>
        <source>Log entry</source>
        <translation>Protokolleintrag</translation>
    </message>
    <message>
        <source>Log entry deleted.</source>
        <translation>Protokolleintrag gelöscht.</translation>
    </message>
    <message>
        <source>Look at each of them, beside both versions</source>
        <translation>Jede einzeln ansehen, neben beiden Fassungen</translation>
    </message>
    <message>
        <source>Looking for Suggestions…</source>
        <translation>Vorschläge werden gesucht…</translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation>Sicherungen werden gesucht</translation>
    </message>
    <message>
        <source>Looking for copies</source>
        <translation>Kopien werden gesucht</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Dubletten werden gesucht</translation>
    </message>
    <message>
        <source>Looking for sources that look alike…</source>
        <translation>Ähnliche Quellen werden gesucht…</translation>
    </message>
    <message>
        <source>Looking for suggestions</source>
        <translation>Vorschläge werden gesucht</translation>
    </message>
    <message>
        <source>Looking for what is left out</source>
        <translation>Auslassungen werden ermittelt</translation>
    </message>
    <message>
        <source>Looking for what the text suggests…</source>
        <translation>Der Text wird auf Vorschläge durchgesehen…</translation>
    </message>
    <message>
        <source>Looks for {query}</source>
        <translation>Sucht nach {query}</translation>
    </message>
    <message>
        <source>Lowest corner</source>
        <translation>Niedrigste Ecke</translation>
    </message>
    <message>
        <source>Made it a newer version</source>
        <translation>Als neuere Fassung übernommen</translation>
    </message>
    <message>
        <source>Made {claim}</source>
        <translation>{claim} angelegt</translation>
    </message>
    <message>
        <source>Magazine article</source>
        <comment>type of source</comment>
        <translation>Magazinartikel</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Make Less Likely</source>
        <translation>Weniger wahrscheinlich machen</translation>
    </message>
    <message>
        <source>Make Likelier</source>
        <translation>Wahrscheinlicher machen</translation>
    </message>
    <message>
        <source>Make a Claim…</source>
        <translation>Aussage anlegen…</translation>
    </message>
    <message>
        <source>Make a Support File</source>
        <translation>Support-Datei erstellen</translation>
    </message>
    <message>
        <source>Make a Support File…</source>
        <translation>Support-Datei erstellen…</translation>
    </message>
    <message>
        <source>Make a claim of this passage, or of the selected words</source>
        <translation>Aus dieser Passage oder den ausgewählten Wörtern eine Aussage machen</translation>
    </message>
    <message>
        <source>Make a file of your own for a book that your team shares through a PostgreSQL server.</source>
        <translation>Eine eigene Datei für eine Mappe anlegen, die Ihr Team über einen PostgreSQL-Server teilt.</translation>
    </message>
    <message>
        <source>Make all that is set aside part of the text again</source>
        <translation>Alles Beiseitegelegte wieder zum Text nehmen</translation>
    </message>
    <message>
        <source>Make no claim (Esc)</source>
        <translation>Keine Aussage anlegen (Esc)</translation>
    </message>
    <message>
        <source>Make the chosen field or paragraph as it was</source>
        <translation>Das gewählte Feld oder den gewählten Absatz auf den früheren Stand bringen</translation>
    </message>
    <message>
        <source>Make the chosen records as they were, with what belongs to them</source>
        <translation>Die gewählten Einträge mit allem Zugehörigen auf den früheren Stand bringen</translation>
    </message>
    <message>
        <source>Make the claim first, then say which claim superseded it.</source>
        <translation>Legen Sie zuerst die Aussage an, und geben Sie dann an, welche Aussage sie ersetzt hat.</translation>
    </message>
    <message>
        <source>Make the second the newer version of the first; passages are found in it again</source>
        <translation>Die zweite zur neueren Fassung der ersten machen; Passagen werden darin wiedergefunden</translation>
    </message>
    <message>
        <source>Make the whole book as it was; this can be undone</source>
        <translation>Die ganze Mappe auf den früheren Stand bringen; dies lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Make this part of the text again</source>
        <translation>Dies wieder zum Text nehmen</translation>
    </message>
    <message>
        <source>Make what was copied a source</source>
        <translation>Aus dem Kopierten eine Quelle machen</translation>
    </message>
    <message>
        <source>Making the memo</source>
        <translation>Memo wird erstellt</translation>
    </message>
    <message>
        <source>Making this memo takes long: open the Memo to see its pages</source>
        <translation>Dieses Memo zu erstellen dauert lange: Öffnen Sie „Memo“, um seine Seiten zu sehen</translation>
    </message>
    <message>
        <source>Manage Tags…</source>
        <translation>Schlagwörter verwalten…</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Mark Corrected</source>
        <translation>Als berichtigt kennzeichnen</translation>
    </message>
    <message numerus="yes">
        <source>Mark Corrected and Flag %n</source>
        <translation>
            <numerusform>Als berichtigt kennzeichnen, %n Hinweiszeichen setzen</numerusform>
            <numerusform>Als berichtigt kennzeichnen, %n Hinweiszeichen setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark Flag as Reviewed…</source>
        <translation>Hinweiszeichen als geprüft kennzeichnen…</translation>
    </message>
    <message>
        <source>Mark Passage</source>
        <translation>Passage markieren</translation>
    </message>
    <message>
        <source>Mark Place by Hand…</source>
        <translation>Stelle von Hand markieren…</translation>
    </message>
    <message>
        <source>Mark Withdrawn</source>
        <translation>Als zurückgezogen kennzeichnen</translation>
    </message>
    <message numerus="yes">
        <source>Mark Withdrawn and Flag %n</source>
        <translation>
            <numerusform>Als zurückgezogen kennzeichnen, %n Hinweiszeichen setzen</numerusform>
            <numerusform>Als zurückgezogen kennzeichnen, %n Hinweiszeichen setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Als geprüft kennzeichnen</translation>
    </message>
    <message>
        <source>Mark by Hand…</source>
        <translation>Von Hand markieren…</translation>
    </message>
    <message>
        <source>Mark in Blue</source>
        <translation>Blau markieren</translation>
    </message>
    <message>
        <source>Mark in Green</source>
        <translation>Grün markieren</translation>
    </message>
    <message>
        <source>Mark in Violet</source>
        <translation>Violett markieren</translation>
    </message>
    <message>
        <source>Mark in Yellow</source>
        <translation>Gelb markieren</translation>
    </message>
    <message>
        <source>Mark in it what a Web Annotation file marks</source>
        <translation>Darin markieren, was eine Web-Annotation-Datei markiert</translation>
    </message>
    <message>
        <source>Mark “{title}” Corrected</source>
        <translation>„{title}“ als berichtigt kennzeichnen</translation>
    </message>
    <message>
        <source>Mark “{title}” Withdrawn</source>
        <translation>„{title}“ als zurückgezogen kennzeichnen</translation>
    </message>
    <message>
        <source>Mark “{title}” {marking}</source>
        <translation>„{title}“ einstufen: {marking}</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marked #{number} by hand</source>
        <translation>#{number} von Hand markiert</translation>
    </message>
    <message>
        <source>Marked in version {version}</source>
        <translation>Markiert in Fassung {version}</translation>
    </message>
    <message numerus="yes">
        <source>Marked “{title}” corrected; flagged %n to review</source>
        <translation>
            <numerusform>„{title}“ als berichtigt gekennzeichnet; %n Hinweiszeichen zur Prüfung gesetzt</numerusform>
            <numerusform>„{title}“ als berichtigt gekennzeichnet; %n Hinweiszeichen zur Prüfung gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked “{title}” withdrawn; flagged %n to review</source>
        <translation>
            <numerusform>„{title}“ als zurückgezogen gekennzeichnet; %n Hinweiszeichen zur Prüfung gesetzt</numerusform>
            <numerusform>„{title}“ als zurückgezogen gekennzeichnet; %n Hinweiszeichen zur Prüfung gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Match Case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>Matrizen</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Matrix Settings</source>
        <translation>Matrixeinstellungen</translation>
    </message>
    <message>
        <source>Matrix Settings…</source>
        <translation>Matrixeinstellungen…</translation>
    </message>
    <message>
        <source>Matrix as it will be</source>
        <translation>Matrix, wie sie sein wird</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Means</source>
        <comment>what a word means</comment>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>Meeting brief</source>
        <translation>Gesprächsvorbereitung</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Memo header</source>
        <translation>Memokopf</translation>
    </message>
    <message>
        <source>Memo headers</source>
        <translation>Memoköpfe</translation>
    </message>
    <message>
        <source>Menus, links and notices of the page</source>
        <translation>Menüs, Links und Hinweise der Seite</translation>
    </message>
    <message>
        <source>Merge Another Copy</source>
        <translation>Andere Kopie zusammenführen</translation>
    </message>
    <message>
        <source>Merge Another Copy of This Book</source>
        <translation>Andere Kopie dieser Mappe zusammenführen</translation>
    </message>
    <message>
        <source>Merge Another Copy…</source>
        <translation>Andere Kopie zusammenführen…</translation>
    </message>
    <message>
        <source>Merge It…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Merge “{name}”</source>
        <translation>Mit „{name}“ zusammenführen</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Merged “{name}”: {changes}.</source>
        <translation>Mit „{name}“ zusammengeführt: {changes}.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Wird zusammengeführt</translation>
    </message>
    <message>
        <source>Merging {name}</source>
        <translation>{name} wird zusammengeführt</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Mäßig</translation>
    </message>
    <message>
        <source>More about templates, and what changed</source>
        <translation>Mehr über Vorlagen, und was sich geändert hat</translation>
    </message>
    <message>
        <source>More about the matrix</source>
        <translation>Mehr über die Matrix</translation>
    </message>
    <message>
        <source>Move Current Ratings</source>
        <translation>Aktuelle Bewertungen verschieben</translation>
    </message>
    <message>
        <source>Move Date Earlier</source>
        <translation>Datum vorverlegen</translation>
    </message>
    <message>
        <source>Move Date Later</source>
        <translation>Datum nach hinten verlegen</translation>
    </message>
    <message>
        <source>Move End Earlier</source>
        <translation>Ende vorverlegen</translation>
    </message>
    <message>
        <source>Move End Later</source>
        <translation>Ende nach hinten verlegen</translation>
    </message>
    <message>
        <source>Move Inherent Ratings</source>
        <translation>Inhärente Bewertungen verschieben</translation>
    </message>
    <message>
        <source>Move Issue</source>
        <translation>Thema verschieben</translation>
    </message>
    <message>
        <source>Move Issue Down</source>
        <translation>Thema nach unten verschieben</translation>
    </message>
    <message>
        <source>Move Issue Up</source>
        <translation>Thema nach oben verschieben</translation>
    </message>
    <message>
        <source>Move Passage</source>
        <translation>Passage verschieben</translation>
    </message>
    <message>
        <source>Move Start Earlier</source>
        <translation>Beginn vorverlegen</translation>
    </message>
    <message>
        <source>Move Start Later</source>
        <translation>Beginn nach hinten verlegen</translation>
    </message>
    <message>
        <source>Move Target Ratings</source>
        <translation>Zielbewertungen verschieben</translation>
    </message>
    <message>
        <source>Move {label} on Timeline</source>
        <translation>{label} auf der Zeitleiste verschieben</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Moved #{number}</source>
        <translation>#{number} verschoben</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n passage(s)</source>
        <translation>
            <numerusform>%n Passage verschoben</numerusform>
            <numerusform>%n Passagen verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n risk(s)</source>
        <translation>
            <numerusform>%n Risiko verschoben</numerusform>
            <numerusform>%n Risiken verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved {label}</source>
        <translation>{label} verschoben</translation>
    </message>
    <message>
        <source>Moved {number}</source>
        <translation>{number} verschoben</translation>
    </message>
    <message>
        <source>Moved, in the same words</source>
        <translation>Verschoben, im selben Wortlaut</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name Speaker</source>
        <translation>Sprecher nennen</translation>
    </message>
    <message>
        <source>Name no passage ({field})</source>
        <translation>Keine Passage nennen ({field})</translation>
    </message>
    <message>
        <source>Name of an image file</source>
        <translation>Name einer Bilddatei</translation>
    </message>
    <message>
        <source>Named in</source>
        <translation>Genannt in</translation>
    </message>
    <message>
        <source>Narrow the Range from Greater Impact</source>
        <translation>Bandbreite von der größeren Auswirkung her verengen</translation>
    </message>
    <message>
        <source>Narrow the Range from Higher Likelihood</source>
        <translation>Bandbreite von der höheren Wahrscheinlichkeit her verengen</translation>
    </message>
    <message>
        <source>Narrow the Range from Lesser Impact</source>
        <translation>Bandbreite von der geringeren Auswirkung her verengen</translation>
    </message>
    <message>
        <source>Narrow the Range from Lower Likelihood</source>
        <translation>Bandbreite von der niedrigeren Wahrscheinlichkeit her verengen</translation>
    </message>
    <message>
        <source>Negligible</source>
        <translation>Unerheblich</translation>
    </message>
    <message>
        <source>Never Lock by Itself</source>
        <translation>Nie selbsttätig sperren</translation>
    </message>
    <message>
        <source>New Book…</source>
        <translation>Neue Mappe…</translation>
    </message>
    <message>
        <source>New Claim</source>
        <translation>Neue Aussage</translation>
    </message>
    <message>
        <source>New Collection…</source>
        <translation>Neue Sammlung…</translation>
    </message>
    <message>
        <source>New Issue</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>New Issue After</source>
        <translation>Neues Thema danach</translation>
    </message>
    <message>
        <source>New Issue Inside</source>
        <translation>Neues Thema darin</translation>
    </message>
    <message>
        <source>New Risk</source>
        <translation>Neues Risiko</translation>
    </message>
    <message>
        <source>New Risk in the Register</source>
        <translation>Neues Risiko im Register</translation>
    </message>
    <message>
        <source>New Versions</source>
        <translation>Neue Fassungen</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Neuer Akteur</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Neue Mappe</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>Neue Aussage</translation>
    </message>
    <message>
        <source>New claim from {passage}</source>
        <translation>Neue Aussage aus {passage}</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message numerus="yes">
        <source>New collection of %n source(s)</source>
        <translation>
            <numerusform>Neue Sammlung mit %n Quelle</numerusform>
            <numerusform>Neue Sammlung mit %n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>Neue Zusage</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neues Ereignis</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>New objective</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>Neue Position</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>Neue Empfehlung</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>Neues Risiko</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>New talking point</source>
        <translation>Neuer Gesprächspunkt</translation>
    </message>
    <message>
        <source>New: {row}.</source>
        <translation>Neu: {row}.</translation>
    </message>
    <message>
        <source>Newer Version</source>
        <translation>Neuere Fassung</translation>
    </message>
    <message>
        <source>Newspaper article</source>
        <comment>type of source</comment>
        <translation>Zeitungsartikel</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Weiter (Eingabe)</translation>
    </message>
    <message>
        <source>Next Change of Text</source>
        <translation>Nächste Textänderung</translation>
    </message>
    <message>
        <source>Next Hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Next Misspelling</source>
        <translation>Nächster Schreibfehler</translation>
    </message>
    <message>
        <source>Next Pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Next Passage</source>
        <translation>Nächste Passage</translation>
    </message>
    <message>
        <source>No Groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>No Suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>No actor is like that</source>
        <translation>Kein passender Akteur</translation>
    </message>
    <message>
        <source>No actors yet</source>
        <translation>Noch keine Akteure</translation>
    </message>
    <message>
        <source>No backup of “{name}” could be kept: {reason}.</source>
        <translation>Von „{name}“ konnte keine Sicherung angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Noch keine Sicherungen</translation>
    </message>
    <message>
        <source>No books yet</source>
        <translation>Noch keine Mappen</translation>
    </message>
    <message>
        <source>No bundled font has {characters}; the memo shows a box instead.</source>
        <translation>Keine der mitgelieferten Schriften enthält {characters}; das Memo zeigt stattdessen ein Kästchen.</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Keine Kategorie</translation>
    </message>
    <message>
        <source>No claim has these words</source>
        <translation>Keine Aussage hat diese Wörter</translation>
    </message>
    <message>
        <source>No claim is like that</source>
        <translation>Keine passende Aussage</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>Noch keine Aussagen</translation>
    </message>
    <message>
        <source>No column gives the {fields} of the {records}; its columns are {headers}.</source>
        <translation>Keine Spalte enthält {fields} ({records}); die Spalten sind {headers}.</translation>
    </message>
    <message>
        <source>No column of the sheet “{sheet}” gives the {fields} of the {records}; its columns are {headers}.</source>
        <translation>Keine Spalte des Blatts „{sheet}“ enthält {fields} ({records}); die Spalten sind {headers}.</translation>
    </message>
    <message>
        <source>No commitment is like that</source>
        <translation>Keine passende Zusage</translation>
    </message>
    <message>
        <source>No commitments yet</source>
        <translation>Noch keine Zusagen</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Noch kein Datum</translation>
    </message>
    <message>
        <source>No duplicate of</source>
        <translation>Keine Dublette von</translation>
    </message>
    <message>
        <source>No event is like that</source>
        <translation>Kein passendes Ereignis</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Noch keine Ereignisse</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>Noch keine Belege</translation>
    </message>
    <message>
        <source>No issue</source>
        <translation>Kein Thema</translation>
    </message>
    <message>
        <source>No issue is open to write in, so the list was copied.</source>
        <translation>Kein Thema ist zum Schreiben geöffnet, daher wurde die Liste kopiert.</translation>
    </message>
    <message>
        <source>No likelihood</source>
        <translation>Keine Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>No line is drawn of what is tolerated.</source>
        <translation>Eine Linie des Tolerierten ist nicht eingezeichnet.</translation>
    </message>
    <message>
        <source>No longer derived from {name}</source>
        <translation>Nicht mehr von {name} abgeleitet</translation>
    </message>
    <message>
        <source>No longer listed: {row}.</source>
        <translation>Nicht mehr aufgeführt: {row}.</translation>
    </message>
    <message>
        <source>No longer move the line (Esc)</source>
        <translation>Die Linie nicht mehr verschieben (Esc)</translation>
    </message>
    <message>
        <source>No memo was exported from this book yet; give a date instead.</source>
        <translation>Aus dieser Mappe wurde noch kein Memo exportiert; geben Sie stattdessen ein Datum an.</translation>
    </message>
    <message>
        <source>No objective is like that</source>
        <translation>Kein passendes Ziel</translation>
    </message>
    <message>
        <source>No objectives yet</source>
        <translation>Noch keine Ziele</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Niemand zuständig</translation>
    </message>
    <message>
        <source>No passage</source>
        <translation>Keine Passage</translation>
    </message>
    <message>
        <source>No passage is cited for the quotation.</source>
        <translation>Für das Zitat ist keine Passage angegeben.</translation>
    </message>
    <message>
        <source>No passage of it waits for a decision.</source>
        <translation>Keine seiner Passagen wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>No passage waits for a decision</source>
        <translation>Keine Passage wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>No place of the newer text is like it.</source>
        <translation>Keine Stelle des neueren Textes ist ihr ähnlich.</translation>
    </message>
    <message>
        <source>No positions yet</source>
        <translation>Noch keine Positionen</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Kein Grund angegeben</translation>
    </message>
    <message>
        <source>No recommendation is like that</source>
        <translation>Keine passende Empfehlung</translation>
    </message>
    <message>
        <source>No recommendations yet</source>
        <translation>Noch keine Empfehlungen</translation>
    </message>
    <message>
        <source>No risk is as the filter asks</source>
        <translation>Kein Risiko entspricht dem Filter</translation>
    </message>
    <message>
        <source>No risks yet</source>
        <translation>Noch keine Risiken</translation>
    </message>
    <message>
        <source>No scenario is like that</source>
        <translation>Kein passendes Szenario</translation>
    </message>
    <message>
        <source>No scenarios yet</source>
        <translation>Noch keine Szenarien</translation>
    </message>
    <message>
        <source>No side</source>
        <translation>Keine Seite</translation>
    </message>
    <message>
        <source>No snapshot yet</source>
        <translation>Noch keine Momentaufnahme</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Keine Quelle</translation>
    </message>
    <message>
        <source>No source bears a tag yet. Select sources and press Ctrl+T to tag them.</source>
        <translation>Noch trägt keine Quelle ein Schlagwort. Wählen Sie Quellen aus, und drücken Sie Strg+T, um sie zu verschlagworten.</translation>
    </message>
    <message>
        <source>No source in this book has the key {key}.</source>
        <translation>Keine Quelle in dieser Mappe hat den Schlüssel {key}.</translation>
    </message>
    <message>
        <source>No source is like that.</source>
        <translation>Keine passende Quelle.</translation>
    </message>
    <message>
        <source>No source, passage or claim has “{typed}”.</source>
        <translation>Keine Quelle, Passage oder Aussage enthält „{typed}“.</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Noch keine Quellen</translation>
    </message>
    <message>
        <source>No table of a book could be found in this file; go back to a backup.</source>
        <translation>In dieser Datei war keine Tabelle einer Mappe zu finden; kehren Sie zu einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>No talking point is like that</source>
        <translation>Kein passender Gesprächspunkt</translation>
    </message>
    <message>
        <source>No talking points yet</source>
        <translation>Noch keine Gesprächspunkte</translation>
    </message>
    <message>
        <source>No two bands can have the same word (bands).</source>
        <translation>Keine zwei Klassen können dasselbe Wort haben (Klassen).</translation>
    </message>
    <message>
        <source>No two sources look alike</source>
        <translation>Keine zwei Quellen sehen gleich aus</translation>
    </message>
    <message>
        <source>No two steps can have the same word ({axis}).</source>
        <translation>Keine zwei Stufen können dasselbe Wort haben ({axis}).</translation>
    </message>
    <message>
        <source>No words yet. Add one here, or from the menu of a misspelling.</source>
        <translation>Noch keine Wörter. Fügen Sie hier eines hinzu oder aus dem Menü eines Schreibfehlers.</translation>
    </message>
    <message>
        <source>Nobody answers for it; name who does.</source>
        <translation>Niemand ist dafür zuständig; nennen Sie, wer es ist.</translation>
    </message>
    <message>
        <source>Nobody can check what it says; cite what it rests on.</source>
        <translation>Niemand kann prüfen, was hier steht; zitieren Sie, worauf es beruht.</translation>
    </message>
    <message>
        <source>Nobody can say how it compares with others; rate it, or close it.</source>
        <translation>Niemand kann sagen, wie es im Vergleich zu anderen steht; bewerten Sie es, oder beenden Sie es.</translation>
    </message>
    <message>
        <source>Nobody can tell when a purchase is kept; say how much, and of what.</source>
        <translation>Niemand kann sagen, wann ein Kauf eingehalten ist; geben Sie an, wie viel und wovon.</translation>
    </message>
    <message>
        <source>Nobody can tell whether enough is done about it; say where it should get, or accept it.</source>
        <translation>Niemand kann sagen, ob genug dagegen getan wird; geben Sie an, wohin es kommen soll, oder nehmen Sie es in Kauf.</translation>
    </message>
    <message>
        <source>Nobody can tell whether it is kept; say how that is seen, or by whom.</source>
        <translation>Niemand kann sagen, ob sie eingehalten wird; geben Sie an, woran oder durch wen das zu erkennen ist.</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>Noch niemand genannt</translation>
    </message>
    <message>
        <source>Nobody will see it coming; name a sign to watch for.</source>
        <translation>Niemand wird es kommen sehen; nennen Sie ein Anzeichen, auf das zu achten ist.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Nobody’s voice is behind it yet: it has no evidence for it.</source>
        <translation>Noch steht keine Stimme dahinter: Es fehlen Belege dafür.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>marking</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None beyond</source>
        <translation>Keines jenseits</translation>
    </message>
    <message>
        <source>None beyond tolerance</source>
        <translation>Keines jenseits der Toleranz</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Not a Duplicate</source>
        <translation>Keine Dublette</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Not every reader knows it; spell it out where it first stands: “Full Name (FN)”.</source>
        <translation>Nicht alle Leser kennen sie; schreiben Sie sie aus, wo sie zuerst steht: „Voller Name (VN)“.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not found in version {version}</source>
        <translation>Nicht gefunden in Fassung {version}</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Ohne Güte</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Noch nicht bewertet</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Not spelled out</source>
        <translation>Nicht ausgeschrieben</translation>
    </message>
    <message>
        <source>Not usually reliable</source>
        <translation>In der Regel nicht zuverlässig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>on a source</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>verb</comment>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Note Passage</source>
        <translation>Passage mit Notiz versehen</translation>
    </message>
    <message>
        <source>Note on Passage</source>
        <translation>Notiz zur Passage</translation>
    </message>
    <message>
        <source>Note on the passage</source>
        <translation>Notiz zur Passage</translation>
    </message>
    <message>
        <source>Noted on {name}, {date}.</source>
        <translation>Festgehalten zu {name}, {date}.</translation>
    </message>
    <message>
        <source>Noted on {name}, {date}: “{words}”.</source>
        <translation>Festgehalten zu {name}, {date}: „{words}“.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes and handling</source>
        <translation>Notizen und Handhabung</translation>
    </message>
    <message>
        <source>Nothing can be loaded yet.</source>
        <translation>Noch kann nichts geladen werden.</translation>
    </message>
    <message>
        <source>Nothing can be written in {folder}; choose another folder.</source>
        <translation>In {folder} kann nichts geschrieben werden; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nichts geändert</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <source>Nothing ends before it begins; mend one of the two dates.</source>
        <translation>Nichts endet, bevor es beginnt; berichtigen Sie eines der beiden Daten.</translation>
    </message>
    <message>
        <source>Nothing enters the book until you accept it.</source>
        <translation>Nichts gelangt in die Mappe, bevor Sie es annehmen.</translation>
    </message>
    <message>
        <source>Nothing fits what was typed.</source>
        <translation>Nichts passt zur Eingabe.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing has a date yet</source>
        <translation>Noch nichts hat ein Datum</translation>
    </message>
    <message>
        <source>Nothing has changed between {since} and {until}.</source>
        <translation>Zwischen {since} und {until} hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing has changed since {since}.</source>
        <translation>Nichts hat sich geändert seit {since}.</translation>
    </message>
    <message>
        <source>Nothing has to be left out for these readers.</source>
        <translation>Für diese Leser ist nichts auszulassen.</translation>
    </message>
    <message>
        <source>Nothing here holds “{words}”.</source>
        <translation>Nichts hier enthält „{words}“.</translation>
    </message>
    <message>
        <source>Nothing here is like that</source>
        <translation>Hier ist nichts Passendes</translation>
    </message>
    <message>
        <source>Nothing holds “{words}”.</source>
        <translation>Nichts enthält „{words}“.</translation>
    </message>
    <message>
        <source>Nothing in the book bears it out; give it a passage, or withdraw it.</source>
        <translation>Nichts in der Mappe stützt es; geben Sie eine Passage an, oder ziehen Sie es zurück.</translation>
    </message>
    <message>
        <source>Nothing in the book has all of this. Try fewer words, or the beginning of one: tarif* for tariff.</source>
        <translation>Nichts in der Mappe enthält all dies. Versuchen Sie es mit weniger Wörtern oder einem Wortanfang: zoll* für Zolltarif.</translation>
    </message>
    <message>
        <source>Nothing in this book bears a marking</source>
        <translation>Nichts in dieser Mappe trägt eine Einstufung</translation>
    </message>
    <message>
        <source>Nothing in this book rests on it yet.</source>
        <translation>Noch beruht nichts in dieser Mappe darauf.</translation>
    </message>
    <message>
        <source>Nothing is cited yet</source>
        <translation>Noch nichts zitiert</translation>
    </message>
    <message>
        <source>Nothing is different</source>
        <translation>Nichts ist anders</translation>
    </message>
    <message>
        <source>Nothing is noted of where they stand.</source>
        <translation>Es ist nichts darüber festgehalten, wo er steht.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Press Esc again to leave it so.</source>
        <translation>Noch ist nichts gespeichert. Drücken Sie Esc noch einmal, um es dabei zu belassen.</translation>
    </message>
    <message>
        <source>Nothing is suggested for this text. The rules look for who says something, quotations, dates, hedges and names; you can always mark words and press C.</source>
        <translation>Zu diesem Text gibt es keine Vorschläge. Die Regeln achten darauf, wer etwas sagt, auf Zitate, Daten, Einschränkungen und Namen; Sie können jederzeit Wörter markieren und C drücken.</translation>
    </message>
    <message>
        <source>Nothing leans on this source</source>
        <translation>Nichts stützt sich auf diese Quelle</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nichts braucht Beachtung</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Nichts braucht Beachtung.</translation>
    </message>
    <message>
        <source>Nothing of a book is left in “{name}”; go back to a backup.</source>
        <translation>Von einer Mappe ist in „{name}“ nichts übrig; kehren Sie zu einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>Nothing reduces it by itself; say what is done, by whom and by when.</source>
        <translation>Nichts mindert es von selbst; geben Sie an, was getan wird, von wem und bis wann.</translation>
    </message>
    <message>
        <source>Nothing that is listed here is different</source>
        <translation>Nichts von dem hier Aufgeführten ist anders</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nichts zu entscheiden</translation>
    </message>
    <message>
        <source>Nothing to print yet</source>
        <translation>Noch nichts zu drucken</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing was expected yet</source>
        <translation>Noch wurde nichts erwartet</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Nothing went wrong since the program was started.</source>
        <translation>Seit dem Start des Programms ist nichts schiefgegangen.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Now, {date}</source>
        <translation>Jetzt, {date}</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a report or law</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Of earlier versions of Briefbook</source>
        <translation>Aus früheren Versionen von Briefbook</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n days</source>
        <translation>
            <numerusform>Des letzten Tages</numerusform>
            <numerusform>Der letzten %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Old after</source>
        <comment>so many days</comment>
        <translation>Veraltet nach</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>One looks like another source.</source>
        <translation>Eine sieht aus wie eine andere Quelle.</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>Eines von</translation>
    </message>
    <message>
        <source>One or the other</source>
        <translation>Das eine oder das andere</translation>
    </message>
    <message>
        <source>One sentence that can be true or false</source>
        <translation>Ein Satz, der wahr oder falsch sein kann</translation>
    </message>
    <message>
        <source>One voice, however often retold, confirms nothing; find another, or say whose it is.</source>
        <translation>Eine einzige Stimme, so oft sie wiedergegeben wird, bestätigt nichts; finden Sie eine andere, oder sagen Sie, wessen Stimme es ist.</translation>
    </message>
    <message>
        <source>One without the other</source>
        <translation>Das eine ohne das andere</translation>
    </message>
    <message>
        <source>Only Claims That Need Attention</source>
        <translation>Nur Aussagen, die Beachtung brauchen</translation>
    </message>
    <message numerus="yes">
        <source>Only Commitments Expiring within %n Day(s)</source>
        <translation>
            <numerusform>Nur Zusagen, die innerhalb von %n Tag ablaufen</numerusform>
            <numerusform>Nur Zusagen, die innerhalb von %n Tagen ablaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a PDF file can have a password; a file of this kind cannot.</source>
        <translation>Nur eine PDF-Datei kann ein Passwort haben; eine Datei dieser Art nicht.</translation>
    </message>
    <message>
        <source>Only claims that are flagged, have no evidence or no date, or are cited though they fell</source>
        <translation>Nur Aussagen, die ein Hinweiszeichen tragen, keine Belege oder kein Datum haben oder zitiert werden, obwohl sie hinfällig sind</translation>
    </message>
    <message>
        <source>Only details changed</source>
        <translation>Nur Angaben geändert</translation>
    </message>
    <message>
        <source>Only issues with positions</source>
        <translation>Nur Themen mit Positionen</translation>
    </message>
    <message>
        <source>Only one can come true</source>
        <translation>Nur eines kann eintreten</translation>
    </message>
    <message>
        <source>Only one of them can come true; judge them again, together.</source>
        <translation>Nur eines davon kann eintreten; beurteilen Sie sie noch einmal gemeinsam.</translation>
    </message>
    <message>
        <source>Only the typography of these words changed.</source>
        <translation>Bei diesen Wörtern hat sich nur die Typografie geändert.</translation>
    </message>
    <message>
        <source>Only those found elsewhere in the very same words; changed words are looked at one by one</source>
        <translation>Nur die im genau gleichen Wortlaut anderswo gefundenen; geänderter Wortlaut wird einzeln angesehen</translation>
    </message>
    <message>
        <source>Only what bears no marking</source>
        <translation>Nur was keine Einstufung trägt</translation>
    </message>
    <message>
        <source>Only what you touch here changes.</source>
        <translation>Nur was Sie hier anfassen, ändert sich.</translation>
    </message>
    <message>
        <source>Only with this party</source>
        <translation>Nur mit dieser Partei</translation>
    </message>
    <message>
        <source>Only with this: {field}</source>
        <translation>Nur mit diesem Wert: {field}</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open Book…</source>
        <translation>Mappe öffnen…</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <translation>Schreibgeschützt öffnen</translation>
    </message>
    <message>
        <source>Open Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Open Sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Open a Book</source>
        <translation>Eine Mappe öffnen</translation>
    </message>
    <message>
        <source>Open a Copy of the Backup</source>
        <translation>Kopie der Sicherung öffnen</translation>
    </message>
    <message>
        <source>Open a Copy…</source>
        <translation>Kopie öffnen…</translation>
    </message>
    <message>
        <source>Open a book first</source>
        <translation>Öffnen Sie zuerst eine Mappe</translation>
    </message>
    <message>
        <source>Open in Reader</source>
        <translation>In der Leseansicht öffnen</translation>
    </message>
    <message>
        <source>Open or watched</source>
        <translation>Offen oder beobachtet</translation>
    </message>
    <message>
        <source>Open the Copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Open the Template Folder</source>
        <translation>Vorlagenordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder of your own memo templates</source>
        <translation>Den Ordner Ihrer eigenen Memovorlagen öffnen</translation>
    </message>
    <message>
        <source>Open {book}</source>
        <translation>{book} öffnen</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument-Text</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Other Reading</source>
        <translation>Andere Lesart</translation>
    </message>
    <message>
        <source>Other changes were made since; undo them first, then the import.</source>
        <translation>Seither gab es andere Änderungen; machen Sie zuerst diese rückgängig, dann den Import.</translation>
    </message>
    <message>
        <source>Other words of the old version are so like these that either could be meant.</source>
        <translation>Andere Wörter der alten Fassung sind diesen so ähnlich, dass beide gemeint sein könnten.</translation>
    </message>
    <message>
        <source>Others keep sending; what came in is kept, and yours goes out with the next sync.</source>
        <translation>Andere senden laufend; was eingegangen ist, bleibt, und Ihres wird beim nächsten Abgleich gesendet.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Outcome of {record}</source>
        <translation>Ergebnis: {record}</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message numerus="yes">
        <source>Over the limit of %n line(s)</source>
        <translation>
            <numerusform>Über der Grenze von %n Zeile</numerusform>
            <numerusform>Über der Grenze von %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over the limit of %n page(s)</source>
        <translation>
            <numerusform>Über der Grenze von %n Seite</numerusform>
            <numerusform>Über der Grenze von %n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Over the limit of lines that the template sets this section</source>
        <translation>Über der Zeilengrenze, die die Vorlage diesem Abschnitt setzt</translation>
    </message>
    <message>
        <source>Over the limit: {sentence}</source>
        <translation>Über der Grenze: {sentence}</translation>
    </message>
    <message>
        <source>Overtaken by a newer claim</source>
        <translation>Durch eine neuere Aussage überholt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Owner of the actions</source>
        <translation>Zuständig für die Maßnahmen</translation>
    </message>
    <message>
        <source>Owner of the risks shown</source>
        <translation>Zuständig für die angezeigten Risiken</translation>
    </message>
    <message>
        <source>Owner or working group</source>
        <translation>Zuständige Person oder Arbeitsgruppe</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Seite (*.pdf)</translation>
    </message>
    <message>
        <source>Page in sight: {page}</source>
        <translation>Sichtbare Seite: {page}</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Page {label} ({number} of {size})</source>
        <translation>Seite {label} ({number} von {size})</translation>
    </message>
    <message>
        <source>Page {number} of this PDF cannot be drawn.</source>
        <translation>Seite {number} dieser PDF-Datei kann nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>Page {number} of this PDF is damaged, so it cannot be shown.</source>
        <translation>Seite {number} dieser PDF-Datei ist beschädigt und kann daher nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Page {number} of {count} · limit {most}</source>
        <translation>Seite {number} von {count} · Grenze {most}</translation>
    </message>
    <message>
        <source>Page {number} of {count} · over the limit of {most}</source>
        <translation>Seite {number} von {count} · über der Grenze von {most}</translation>
    </message>
    <message>
        <source>Page {number} of {size}</source>
        <translation>Seite {number} von {size}</translation>
    </message>
    <message>
        <source>Page {page} holds no readable text, as it is a picture.</source>
        <translation>Seite {page} enthält keinen lesbaren Text, da sie ein Bild ist.</translation>
    </message>
    <message>
        <source>Page {page} holds text other than what it shows.</source>
        <translation>Seite {page} enthält anderen Text, als sie zeigt.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages as Wide as the Pane</source>
        <translation>Seiten so breit wie der Bereich</translation>
    </message>
    <message>
        <source>Pages as Wide as the Panel</source>
        <translation>Seiten so breit wie das Feld</translation>
    </message>
    <message>
        <source>Pages of the memo</source>
        <translation>Seiten des Memos</translation>
    </message>
    <message>
        <source>Pages of the source</source>
        <translation>Seiten der Quelle</translation>
    </message>
    <message>
        <source>Pages {pages} hold no readable text, as they are pictures.</source>
        <translation>Seiten {pages} enthalten keinen lesbaren Text, da sie Bilder sind.</translation>
    </message>
    <message>
        <source>Pages {pages} hold text other than what they show.</source>
        <translation>Seiten {pages} enthalten anderen Text, als sie zeigen.</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Panes beside</source>
        <translation>Bereiche daneben</translation>
    </message>
    <message>
        <source>Parties → to whom</source>
        <translation>Parteien → an wen</translation>
    </message>
    <message>
        <source>Parts of the matrix</source>
        <translation>Teile der Matrix</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partei</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Passage of {source}</source>
        <translation>Passage von {source}</translation>
    </message>
    <message>
        <source>Passage {number}</source>
        <translation>Passage {number}</translation>
    </message>
    <message>
        <source>Passage {number} of this source</source>
        <translation>Passage {number} dieser Quelle</translation>
    </message>
    <message>
        <source>Passage {number}, page {page}</source>
        <translation>Passage {number}, Seite {page}</translation>
    </message>
    <message>
        <source>Passage {number}: {words}</source>
        <translation>Passage {number}: {words}</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passagen</translation>
    </message>
    <message>
        <source>Passages beside the text</source>
        <translation>Passagen neben dem Text</translation>
    </message>
    <message>
        <source>Passages to decide on</source>
        <translation>Zu entscheidende Passagen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message numerus="yes">
        <source>Password of %n protected files, “{name}” and others. It is not kept in the book.</source>
        <translation>
            <numerusform>Passwort von %n geschützten Datei: „{name}“. Es wird nicht in der Mappe aufbewahrt.</numerusform>
            <numerusform>Passwort von %n geschützten Dateien, „{name}“ und anderen. Es wird nicht in der Mappe aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Passwort der Datei</translation>
    </message>
    <message>
        <source>Password of “{name}”. It is not kept in the book.</source>
        <translation>Passwort von „{name}“. Es wird nicht in der Mappe aufbewahrt.</translation>
    </message>
    <message>
        <source>Password of “{name}”:</source>
        <translation>Passwort von „{name}“:</translation>
    </message>
    <message>
        <source>Password on the Server</source>
        <translation>Passwort auf dem Server</translation>
    </message>
    <message>
        <source>Password on the server</source>
        <translation>Passwort auf dem Server</translation>
    </message>
    <message>
        <source>Paste as Plain Text</source>
        <translation>Als reinen Text einfügen</translation>
    </message>
    <message>
        <source>Paste as Plain Text (Ctrl+Shift+V)</source>
        <translation>Als reinen Text einfügen (Strg+Umschalt+V)</translation>
    </message>
    <message>
        <source>Paste as Source</source>
        <translation>Als Quelle einfügen</translation>
    </message>
    <message>
        <source>Peek at Citation</source>
        <translation>Zitation kurz ansehen</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>of publication</comment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Place in the new version</source>
        <translation>Stelle in der neuen Fassung</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Policy memo</source>
        <translation>Politikpapier</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Positions of actors on issues</source>
        <translation>Positionen der Akteure zu den Themen</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Possibly true</source>
        <translation>Möglicherweise wahr</translation>
    </message>
    <message>
        <source>Prepares one person for one meeting: objectives of both sides, who is there, and what to say.</source>
        <translation>Bereitet eine Person auf ein Treffen vor: Ziele beider Seiten, wer teilnimmt und was zu sagen ist.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Bisheriges Passwort</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Zurück (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Previous Change of Text</source>
        <translation>Vorherige Textänderung</translation>
    </message>
    <message>
        <source>Previous Hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Previous Passage</source>
        <translation>Vorherige Passage</translation>
    </message>
    <message>
        <source>Print in the memo what changed &amp;since</source>
        <translation>Im Memo drucken, was sich geändert hat &amp;seit</translation>
    </message>
    <message>
        <source>Print the Memo</source>
        <translation>Memo drucken</translation>
    </message>
    <message>
        <source>Print the Memo…</source>
        <translation>Memo drucken…</translation>
    </message>
    <message>
        <source>Printing the memo</source>
        <translation>Memo wird gedruckt</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Probably true</source>
        <translation>Wahrscheinlich wahr</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Promote Issue</source>
        <translation>Thema höherstufen</translation>
    </message>
    <message>
        <source>Prompt to comment</source>
        <translation>Aufforderung zum Kommentieren</translation>
    </message>
    <message>
        <source>Proposed place in version {version}</source>
        <translation>Vorgeschlagene Stelle in Fassung {version}</translation>
    </message>
    <message>
        <source>Protect the file with a password</source>
        <translation>Die Datei mit einem Passwort schützen</translation>
    </message>
    <message>
        <source>Protected File</source>
        <translation>Geschützte Datei</translation>
    </message>
    <message>
        <source>Protected Files</source>
        <translation>Geschützte Dateien</translation>
    </message>
    <message>
        <source>Proximity</source>
        <translation>Nähe</translation>
    </message>
    <message>
        <source>Publish</source>
        <comment>verb</comment>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Publish the Book</source>
        <translation>Mappe veröffentlichen</translation>
    </message>
    <message>
        <source>Publish the Book…</source>
        <translation>Mappe veröffentlichen…</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Published from, such as 2025-10</source>
        <translation>Veröffentlicht ab, etwa 2025-10</translation>
    </message>
    <message>
        <source>Published from: 2025-10-28, 2025-10 or 2025</source>
        <translation>Veröffentlicht ab: 2025-10-28, 2025-10 oder 2025</translation>
    </message>
    <message>
        <source>Published until, such as 2025-10</source>
        <translation>Veröffentlicht bis, etwa 2025-10</translation>
    </message>
    <message>
        <source>Published until: 2025-10-28, 2025-10 or 2025</source>
        <translation>Veröffentlicht bis: 2025-10-28, 2025-10 oder 2025</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgebende Stelle</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Wird veröffentlicht</translation>
    </message>
    <message>
        <source>Publishing the book</source>
        <translation>Mappe wird veröffentlicht</translation>
    </message>
    <message>
        <source>Put a list of the acronyms that are spelled out where you are writing</source>
        <translation>Eine Liste der ausgeschriebenen Abkürzungen dort einfügen, wo Sie schreiben</translation>
    </message>
    <message>
        <source>Put forward by one side</source>
        <translation>Von einer Seite vorgebracht</translation>
    </message>
    <message>
        <source>Put the cursor into a text first.</source>
        <translation>Setzen Sie zuerst den Cursor in einen Text.</translation>
    </message>
    <message>
        <source>Put the cursor on a citation first; it looks like [@key], [@key#4] or [@C3].</source>
        <translation>Setzen Sie zuerst den Cursor auf eine Zitation; sie sieht aus wie [@key], [@key#4] oder [@C3].</translation>
    </message>
    <message>
        <source>Put the selected sources into a collection, or take them out</source>
        <translation>Die ausgewählten Quellen in eine Sammlung aufnehmen oder herausnehmen</translation>
    </message>
    <message>
        <source>Put what has no field into the notes</source>
        <translation>In die Notizen aufnehmen, was kein Feld hat</translation>
    </message>
    <message>
        <source>Put what the other copy says in its place</source>
        <translation>Einsetzen, was die andere Kopie sagt</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Quantity, delivered</source>
        <translation>Menge, geliefert</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Quotation: by whom?</source>
        <translation>Zitat: von wem?</translation>
    </message>
    <message>
        <source>Quotation: {name}</source>
        <translation>Zitat: {name}</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Blockzitat</translation>
    </message>
    <message>
        <source>Quoted via</source>
        <translation>Zitiert nach</translation>
    </message>
    <message>
        <source>Q{quarter}</source>
        <translation>Q{quarter}</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Rare</source>
        <translation>Selten</translation>
    </message>
    <message numerus="yes">
        <source>Rate %n Risk(s)</source>
        <translation>
            <numerusform>%n Risiko bewerten</numerusform>
            <numerusform>%n Risiken bewerten</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate {risk}</source>
        <translation>{risk} bewerten</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Read the Article</source>
        <translation>Den Artikel lesen</translation>
    </message>
    <message>
        <source>Read the Newest Source</source>
        <translation>Neueste Quelle lesen</translation>
    </message>
    <message>
        <source>Read the Other Reading</source>
        <translation>Die andere Lesart lesen</translation>
    </message>
    <message>
        <source>Read the Whole Page</source>
        <translation>Die ganze Seite lesen</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leseansicht</translation>
    </message>
    <message>
        <source>Readers of {marking} at most</source>
        <translation>Leser bis höchstens {marking}</translation>
    </message>
    <message>
        <source>Reading what was pasted</source>
        <translation>Eingefügtes wird gelesen</translation>
    </message>
    <message>
        <source>Reading “{name}”</source>
        <translation>„{name}“ wird gelesen</translation>
    </message>
    <message>
        <source>Reading: {reading}</source>
        <translation>Lesart: {reading}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Grund der Änderung</translation>
    </message>
    <message>
        <source>Reason for the confidence</source>
        <translation>Grund der Urteilssicherheit</translation>
    </message>
    <message>
        <source>Reason for the move</source>
        <translation>Grund der Verschiebung</translation>
    </message>
    <message>
        <source>Reason, {move}</source>
        <translation>Grund, {move}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Grund: {reason}</translation>
    </message>
    <message>
        <source>Recolour Passage</source>
        <translation>Passage umfärben</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Records that differ</source>
        <translation>Einträge, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo {edit}</source>
        <translation>Wiederholen: {edit}</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Reference without text</source>
        <translation>Angabe ohne Text</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Regular Expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Reliability cannot be judged</source>
        <translation>Zuverlässigkeit nicht beurteilbar</translation>
    </message>
    <message>
        <source>Reliability is graded from A, completely reliable, to F, cannot be judged.</source>
        <translation>Die Zuverlässigkeit reicht von A (völlig zuverlässig) bis F (nicht beurteilbar).</translation>
    </message>
    <message>
        <source>Reliability {grade}</source>
        <translation>Zuverlässigkeit {grade}</translation>
    </message>
    <message>
        <source>Remembered that both are sources</source>
        <translation>Vermerkt, dass beide eigene Quellen sind</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Fernliegend</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Source(s)</source>
        <translation>
            <numerusform>%n Quelle entfernen</numerusform>
            <numerusform>%n Quellen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove Collection</source>
        <translation>Sammlung entfernen</translation>
    </message>
    <message>
        <source>Remove Derivation</source>
        <translation>Ableitung entfernen</translation>
    </message>
    <message>
        <source>Remove It</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove Passage</source>
        <translation>Passage entfernen</translation>
    </message>
    <message>
        <source>Remove Saved Search</source>
        <translation>Gespeicherte Suche entfernen</translation>
    </message>
    <message>
        <source>Remove Snapshot</source>
        <translation>Momentaufnahme entfernen</translation>
    </message>
    <message>
        <source>Remove Source</source>
        <translation>Quelle entfernen</translation>
    </message>
    <message>
        <source>Remove Tag</source>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message>
        <source>Remove Tags</source>
        <translation>Schlagwörter entfernen</translation>
    </message>
    <message>
        <source>Remove from the Book’s Words</source>
        <translation>Aus den Wörtern der Mappe entfernen</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Aus der Bibliothek entfernen</translation>
    </message>
    <message>
        <source>Remove from “{name}”</source>
        <translation>Aus „{name}“ entfernen</translation>
    </message>
    <message>
        <source>Remove the Password</source>
        <translation>Passwort entfernen</translation>
    </message>
    <message>
        <source>Remove the Password…</source>
        <translation>Passwort entfernen…</translation>
    </message>
    <message>
        <source>Remove the collection; its sources stay</source>
        <translation>Die Sammlung entfernen; ihre Quellen bleiben</translation>
    </message>
    <message>
        <source>Remove the selected band; its cells go to the one below</source>
        <translation>Die ausgewählte Klasse entfernen; ihre Zellen gehen an die darunter</translation>
    </message>
    <message>
        <source>Remove the snapshot; the book stays as it is</source>
        <translation>Die Momentaufnahme entfernen; die Mappe bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n source(s)</source>
        <translation>
            <numerusform>%n Quelle entfernt</numerusform>
            <numerusform>%n Quellen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed passage {number}</source>
        <translation>Passage {number} entfernt</translation>
    </message>
    <message>
        <source>Removed the collection “{name}”; its sources stay</source>
        <translation>Sammlung „{name}“ entfernt; ihre Quellen bleiben</translation>
    </message>
    <message>
        <source>Removed the search “{name}”</source>
        <translation>Suche „{name}“ entfernt</translation>
    </message>
    <message>
        <source>Removed the snapshot “{name}”; the book is as it was.</source>
        <translation>Momentaufnahme „{name}“ entfernt; die Mappe ist unverändert.</translation>
    </message>
    <message>
        <source>Removed the tag “{name}”</source>
        <translation>Schlagwort „{name}“ entfernt</translation>
    </message>
    <message>
        <source>Removed “{title}”</source>
        <translation>„{title}“ entfernt</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename Book</source>
        <translation>Mappe umbenennen</translation>
    </message>
    <message>
        <source>Rename Book…</source>
        <translation>Mappe umbenennen…</translation>
    </message>
    <message>
        <source>Rename Collection</source>
        <translation>Sammlung umbenennen</translation>
    </message>
    <message>
        <source>Rename Collection…</source>
        <translation>Sammlung umbenennen…</translation>
    </message>
    <message>
        <source>Rename Issue</source>
        <translation>Thema umbenennen</translation>
    </message>
    <message>
        <source>Rename Snapshot…</source>
        <translation>Momentaufnahme umbenennen…</translation>
    </message>
    <message>
        <source>Rename Tag</source>
        <translation>Schlagwort umbenennen</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Sammlung umbenennen</translation>
    </message>
    <message>
        <source>Rename tags, and take them away</source>
        <translation>Schlagwörter umbenennen und entfernen</translation>
    </message>
    <message>
        <source>Rename the Book</source>
        <translation>Mappe umbenennen</translation>
    </message>
    <message>
        <source>Rename the snapshot</source>
        <translation>Momentaufnahme umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Repeated headline</source>
        <translation>Wiederholte Überschrift</translation>
    </message>
    <message>
        <source>Repeated headlines, captions and the like, found when the source was imported</source>
        <translation>Wiederholte Überschriften, Bildunterschriften und dergleichen, beim Import der Quelle gefunden</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n</source>
        <translation>
            <numerusform>%n ersetzen</numerusform>
            <numerusform>%n ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace &amp;with</source>
        <translation>Ersetzen &amp;durch</translation>
    </message>
    <message>
        <source>Replace what is ticked; one undo takes it back (Ctrl+Enter)</source>
        <translation>Angehaktes ersetzen; ein Rückgängig nimmt es zurück (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Replace “{words}”</source>
        <translation>„{words}“ ersetzen</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>type of source</comment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Reported, not confirmed</source>
        <translation>Berichtet, nicht bestätigt</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Retells</source>
        <translation>Gibt wieder</translation>
    </message>
    <message>
        <source>Reverse the Order</source>
        <translation>Reihenfolge umkehren</translation>
    </message>
    <message>
        <source>Reversible</source>
        <translation>Umkehrbar</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>verb</comment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Review Flag</source>
        <translation>Hinweiszeichen prüfen</translation>
    </message>
    <message>
        <source>Review Its Place…</source>
        <translation>Die Stelle prüfen…</translation>
    </message>
    <message>
        <source>Review and owner</source>
        <translation>Überprüfung und Zuständigkeit</translation>
    </message>
    <message>
        <source>Review date</source>
        <translation>Überprüfungsdatum</translation>
    </message>
    <message>
        <source>Review on the timeline</source>
        <translation>Überprüfung auf der Zeitleiste</translation>
    </message>
    <message>
        <source>Review where the passages went</source>
        <translation>Prüfen, wohin die Passagen gekommen sind</translation>
    </message>
    <message>
        <source>Reviewed: what was decided?</source>
        <translation>Geprüft: Was wurde entschieden?</translation>
    </message>
    <message>
        <source>Reviewed: {decision}</source>
        <translation>Geprüft: {decision}</translation>
    </message>
    <message>
        <source>Reviewed…</source>
        <translation>Geprüft…</translation>
    </message>
    <message>
        <source>Rich Text</source>
        <translation>Rich Text</translation>
    </message>
    <message>
        <source>Right in this book, though no dictionary has them.</source>
        <translation>In dieser Mappe richtig, auch wenn kein Wörterbuch sie kennt.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Risk matrix</source>
        <translation>Risikomatrix</translation>
    </message>
    <message>
        <source>Risk register</source>
        <translation>Risikoregister</translation>
    </message>
    <message>
        <source>Risk: {title}</source>
        <translation>Risiko: {title}</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Spielraum</translation>
    </message>
    <message>
        <source>Roughly even chance</source>
        <translation>Chancen etwa gleich</translation>
    </message>
    <message>
        <source>Row {row} “{text}”: {why}</source>
        <translation>Zeile {row} „{text}“: {why}</translation>
    </message>
    <message>
        <source>Row {row}, {column} “{text}”: {why}</source>
        <translation>Zeile {row}, {column} „{text}“: {why}</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {why}</source>
        <translation>Zeile {row}, {column}: {why}</translation>
    </message>
    <message>
        <source>Row {row}: {why}</source>
        <translation>Zeile {row}: {why}</translation>
    </message>
    <message>
        <source>Rows with the label and title of a record change it</source>
        <translation>Zeilen mit Kennung und Titel eines Eintrags ändern ihn</translation>
    </message>
    <message>
        <source>Rows with the title of a record change it</source>
        <translation>Zeilen mit dem Titel eines Eintrags ändern ihn</translation>
    </message>
    <message>
        <source>Run a command, or go to anything in the book</source>
        <translation>Einen Befehl ausführen oder zu einem Eintrag der Mappe gehen</translation>
    </message>
    <message>
        <source>Running heads, feet and page numbers</source>
        <translation>Kopfzeilen, Fußzeilen und Seitenzahlen</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Said by: {name}</source>
        <translation>Gesagt von: {name}</translation>
    </message>
    <message>
        <source>Said by: {name}, via {other}</source>
        <translation>Gesagt von: {name}, über {other}</translation>
    </message>
    <message>
        <source>Same: Keep First</source>
        <translation>Gleich: erste behalten</translation>
    </message>
    <message>
        <source>Same: Keep the First</source>
        <translation>Gleich: die erste behalten</translation>
    </message>
    <message>
        <source>Same: Keep the Second</source>
        <translation>Gleich: die zweite behalten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save Picture of the Matrix</source>
        <translation>Bild der Matrix speichern</translation>
    </message>
    <message>
        <source>Save Picture of the Matrix…</source>
        <translation>Bild der Matrix speichern…</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Save This Search…</source>
        <translation>Diese Suche speichern…</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save the Support File</source>
        <translation>Support-Datei speichern</translation>
    </message>
    <message>
        <source>Save the backup under another name and open it</source>
        <translation>Die Sicherung unter anderem Namen speichern und öffnen</translation>
    </message>
    <message>
        <source>Save the glossary (Ctrl+Return)</source>
        <translation>Das Glossar speichern (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Hier gespeichert</translation>
    </message>
    <message>
        <source>Saved here, not published yet</source>
        <translation>Hier gespeichert, noch nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Saved here, published {time}</source>
        <translation>Hier gespeichert, veröffentlicht {time}</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Saved the glossary</source>
        <translation>Glossar gespeichert</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Say what this source retells</source>
        <translation>Angeben, was diese Quelle wiedergibt</translation>
    </message>
    <message>
        <source>Say what was decided, in a few words.</source>
        <translation>Sagen Sie in wenigen Worten, was entschieden wurde.</translation>
    </message>
    <message>
        <source>Say what was decided; Enter takes the flag away</source>
        <translation>Angeben, was entschieden wurde; die Eingabetaste nimmt das Hinweiszeichen weg</translation>
    </message>
    <message>
        <source>Say where this actor stands here</source>
        <translation>Angeben, wo dieser Akteur hier steht</translation>
    </message>
    <message>
        <source>Say which claim contradicts it</source>
        <translation>Angeben, welche Aussage ihr widerspricht</translation>
    </message>
    <message>
        <source>Say which claim supersedes {label}; its status follows from that.</source>
        <translation>Geben Sie an, welche Aussage {label} ersetzt; der Status folgt daraus.</translation>
    </message>
    <message>
        <source>Say which newer claim supersedes it</source>
        <translation>Angeben, welche neuere Aussage sie ersetzt</translation>
    </message>
    <message>
        <source>Say which scale the likelihood is a word of.</source>
        <translation>Geben Sie an, aus welcher Skala das Wort für die Wahrscheinlichkeit stammt.</translation>
    </message>
    <message>
        <source>Say who you are by a name in one line.</source>
        <translation>Sagen Sie mit einem Namen in einer Zeile, wer Sie sind.</translation>
    </message>
    <message>
        <source>Say whose words it retells.</source>
        <translation>Geben Sie an, wessen Worte sie wiedergibt.</translation>
    </message>
    <message>
        <source>Says on one page what has happened, why it matters and what comes next.</source>
        <translation>Sagt auf einer Seite, was geschehen ist, warum es wichtig ist und was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Scale changed to {after}.</source>
        <translation>Skala geändert in {after}.</translation>
    </message>
    <message>
        <source>Scale changed.</source>
        <translation>Skala geändert.</translation>
    </message>
    <message>
        <source>Scale of likelihood</source>
        <translation>Wahrscheinlichkeitsskala</translation>
    </message>
    <message>
        <source>Scales give the same words different probabilities; keep to one scale in the whole book.</source>
        <translation>Skalen geben denselben Wörtern verschiedene Wahrscheinlichkeiten; bleiben Sie in der ganzen Mappe bei einer Skala.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Scenarios and advice</source>
        <translation>Szenarien und Empfehlungen</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>verb</comment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search Actors</source>
        <translation>Akteure suchen</translation>
    </message>
    <message>
        <source>Search Claims</source>
        <translation>Aussagen suchen</translation>
    </message>
    <message>
        <source>Search Commitments</source>
        <translation>Zusagen suchen</translation>
    </message>
    <message>
        <source>Search Events</source>
        <translation>Ereignisse suchen</translation>
    </message>
    <message>
        <source>Search Everything…</source>
        <translation>Alles durchsuchen…</translation>
    </message>
    <message>
        <source>Search Objectives</source>
        <translation>Ziele suchen</translation>
    </message>
    <message>
        <source>Search Recommendations</source>
        <translation>Empfehlungen suchen</translation>
    </message>
    <message>
        <source>Search Scenarios</source>
        <translation>Szenarien suchen</translation>
    </message>
    <message>
        <source>Search Sources</source>
        <translation>Quellen suchen</translation>
    </message>
    <message>
        <source>Search Talking Points</source>
        <translation>Gesprächspunkte suchen</translation>
    </message>
    <message>
        <source>Search actors</source>
        <translation>Akteure suchen</translation>
    </message>
    <message>
        <source>Search claims</source>
        <translation>Aussagen suchen</translation>
    </message>
    <message>
        <source>Search commitments</source>
        <translation>Zusagen suchen</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Ereignisse suchen</translation>
    </message>
    <message>
        <source>Search everything in the book</source>
        <translation>Alles in der Mappe durchsuchen</translation>
    </message>
    <message>
        <source>Search for the other claim</source>
        <translation>Die andere Aussage suchen</translation>
    </message>
    <message>
        <source>Search objectives</source>
        <translation>Ziele suchen</translation>
    </message>
    <message>
        <source>Search or Run a Command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder einen Befehl ausführen</translation>
    </message>
    <message>
        <source>Search recommendations</source>
        <translation>Empfehlungen suchen</translation>
    </message>
    <message>
        <source>Search scenarios</source>
        <translation>Szenarien suchen</translation>
    </message>
    <message>
        <source>Search sources and passages</source>
        <translation>Quellen und Passagen suchen</translation>
    </message>
    <message>
        <source>Search talking points</source>
        <translation>Gesprächspunkte suchen</translation>
    </message>
    <message>
        <source>Search the claims</source>
        <translation>Die Aussagen durchsuchen</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Das Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Die Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Search the timeline</source>
        <translation>Die Zeitleiste durchsuchen</translation>
    </message>
    <message>
        <source>Second Is a Newer Version</source>
        <translation>Zweite ist eine neuere Fassung</translation>
    </message>
    <message>
        <source>Second: @{key}</source>
        <translation>Zweite: @{key}</translation>
    </message>
    <message>
        <source>Select a band here, then click or draw over cells of the matrix to put them into it; or go to a cell with the arrow keys and press its band’s number or letter. An empty colour is that of the theme.</source>
        <translation>Wählen Sie hier eine Klasse, und klicken oder ziehen Sie dann über Zellen der Matrix, um sie ihr zuzuordnen; oder gehen Sie mit den Pfeiltasten auf eine Zelle, und drücken Sie die Nummer oder den Buchstaben der Klasse. Eine leere Farbe ist die des Farbschemas.</translation>
    </message>
    <message>
        <source>Select a passage in the reader first</source>
        <translation>Wählen Sie zuerst in der Leseansicht eine Passage</translation>
    </message>
    <message>
        <source>Select a source, a claim, an issue, a risk or a commitment, and its details are shown here.</source>
        <translation>Wählen Sie eine Quelle, eine Aussage, ein Thema, ein Risiko oder eine Zusage; die Einzelheiten werden dann hier gezeigt.</translation>
    </message>
    <message>
        <source>Select some text to highlight.</source>
        <translation>Wählen Sie Text aus, um ihn hervorzuheben.</translation>
    </message>
    <message>
        <source>Select the words that #{number} is to be, and press Enter.</source>
        <translation>Wählen Sie die Wörter aus, die #{number} sein soll, und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Select the words that the passage is to be.</source>
        <translation>Wählen Sie die Wörter aus, die die Passage sein soll.</translation>
    </message>
    <message>
        <source>Sending originals</source>
        <translation>Originale werden gesendet</translation>
    </message>
    <message>
        <source>Sending the journal</source>
        <translation>Journal wird gesendet</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n page(s) to {where}</source>
        <translation>
            <numerusform>%n Seite an {where} gesendet</numerusform>
            <numerusform>%n Seiten an {where} gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Set Aside Again</source>
        <translation>Wieder beiseitelegen</translation>
    </message>
    <message>
        <source>Set Text Aside</source>
        <translation>Text beiseitelegen</translation>
    </message>
    <message>
        <source>Set a Password</source>
        <translation>Passwort festlegen</translation>
    </message>
    <message>
        <source>Set a Password…</source>
        <translation>Passwort festlegen…</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Set {label} Against {other}</source>
        <translation>{label} und {other} als Widerspruch verknüpfen</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Beigelegt</translation>
    </message>
    <message>
        <source>Several objectives are missed, or the harm cannot be undone.</source>
        <translation>Mehrere Ziele werden verfehlt, oder der Schaden ist nicht rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Share this book through a PostgreSQL server of your team. Everybody goes on working in a file of their own; nothing is sent before somebody says Sync.</source>
        <translation>Teilen Sie diese Mappe über einen PostgreSQL-Server Ihres Teams. Alle arbeiten weiterhin in ihrer eigenen Datei; nichts wird gesendet, bevor jemand „Abgleichen“ wählt.</translation>
    </message>
    <message>
        <source>Sharing or subscription prompt</source>
        <translation>Aufforderung zum Teilen oder Abonnieren</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Short Form</source>
        <translation>Kurzform</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>verb</comment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show Again</source>
        <translation>Wieder anzeigen</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Show All Actors</source>
        <translation>Alle Akteure anzeigen</translation>
    </message>
    <message>
        <source>Show All Claims</source>
        <translation>Alle Aussagen anzeigen</translation>
    </message>
    <message>
        <source>Show All Commitments</source>
        <translation>Alle Zusagen anzeigen</translation>
    </message>
    <message>
        <source>Show All Events</source>
        <translation>Alle Ereignisse anzeigen</translation>
    </message>
    <message>
        <source>Show All Objectives</source>
        <translation>Alle Ziele anzeigen</translation>
    </message>
    <message>
        <source>Show All Recommendations</source>
        <translation>Alle Empfehlungen anzeigen</translation>
    </message>
    <message>
        <source>Show All Scenarios</source>
        <translation>Alle Szenarien anzeigen</translation>
    </message>
    <message>
        <source>Show All Sources</source>
        <translation>Alle Quellen anzeigen</translation>
    </message>
    <message>
        <source>Show All Talking Points</source>
        <translation>Alle Gesprächspunkte anzeigen</translation>
    </message>
    <message>
        <source>Show Collection, Tag or Search…</source>
        <translation>Sammlung, Schlagwort oder Suche anzeigen…</translation>
    </message>
    <message>
        <source>Show Finding Again</source>
        <translation>Befund wieder anzeigen</translation>
    </message>
    <message>
        <source>Show How All Risks Move</source>
        <translation>Wege aller Risiken anzeigen</translation>
    </message>
    <message>
        <source>Show It</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show Key of the Matrix</source>
        <translation>Legende der Matrix anzeigen</translation>
    </message>
    <message>
        <source>Show Matrix as of a Date</source>
        <translation>Matrix zu einem Datum anzeigen</translation>
    </message>
    <message>
        <source>Show Memo Header</source>
        <translation>Memokopf anzeigen</translation>
    </message>
    <message>
        <source>Show Menu</source>
        <translation>Menü anzeigen</translation>
    </message>
    <message>
        <source>Show Pages</source>
        <translation>Seiten anzeigen</translation>
    </message>
    <message>
        <source>Show Ranges of All Risks</source>
        <translation>Bandbreiten aller Risiken anzeigen</translation>
    </message>
    <message>
        <source>Show Record of This Line</source>
        <translation>Eintrag dieser Zeile anzeigen</translation>
    </message>
    <message>
        <source>Show Risk Details</source>
        <translation>Einzelheiten des Risikos anzeigen</translation>
    </message>
    <message>
        <source>Show Set-Aside Text</source>
        <translation>Beiseitegelegten Text anzeigen</translation>
    </message>
    <message>
        <source>Show Today on Timeline</source>
        <translation>Heute auf der Zeitleiste anzeigen</translation>
    </message>
    <message>
        <source>Show What Changed</source>
        <translation>Änderungen anzeigen</translation>
    </message>
    <message>
        <source>Show a collection, the sources with a tag, or what a saved search finds</source>
        <translation>Eine Sammlung, die Quellen mit einem Schlagwort oder die Treffer einer gespeicherten Suche anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n source(s) in the library…</source>
        <translation>
            <numerusform>%n Quelle in der Bibliothek anzeigen…</numerusform>
            <numerusform>Alle %n Quellen in der Bibliothek anzeigen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all days at once</source>
        <translation>Alle Tage auf einmal anzeigen</translation>
    </message>
    <message>
        <source>Show all {records}…</source>
        <translation>Alle {records} anzeigen…</translation>
    </message>
    <message>
        <source>Show and move the ratings as things stand</source>
        <translation>Die Bewertungen im jetzigen Stand anzeigen und verschieben</translation>
    </message>
    <message>
        <source>Show and move the ratings before anything is done</source>
        <translation>Die Bewertungen vor jeder Maßnahme anzeigen und verschieben</translation>
    </message>
    <message>
        <source>Show and move the ratings that are wanted</source>
        <translation>Die angestrebten Bewertungen anzeigen und verschieben</translation>
    </message>
    <message>
        <source>Show another version of this source</source>
        <translation>Eine andere Fassung dieser Quelle anzeigen</translation>
    </message>
    <message>
        <source>Show its details</source>
        <translation>Einzelheiten anzeigen</translation>
    </message>
    <message>
        <source>Show its evidence in the reader</source>
        <translation>Die Belege in der Leseansicht anzeigen</translation>
    </message>
    <message>
        <source>Show or Hide Issue Tree</source>
        <translation>Themenbaum ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or Hide Set-Aside Text</source>
        <translation>Beiseitegelegten Text ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the form, and with it how many columns there is room for</source>
        <translation>Das Formular ein- oder ausblenden und damit, für wie viele Spalten Platz ist</translation>
    </message>
    <message>
        <source>Show or hide this kind: action due</source>
        <translation>Diese Art ein- oder ausblenden: Maßnahme fällig</translation>
    </message>
    <message>
        <source>Show or hide this kind: decision due</source>
        <translation>Diese Art ein- oder ausblenden: Entscheidung fällig</translation>
    </message>
    <message>
        <source>Show or hide this kind: event</source>
        <translation>Diese Art ein- oder ausblenden: Ereignis</translation>
    </message>
    <message>
        <source>Show or hide this kind: expiry</source>
        <translation>Diese Art ein- oder ausblenden: Ablauf</translation>
    </message>
    <message>
        <source>Show or hide this kind: review</source>
        <translation>Diese Art ein- oder ausblenden: Überprüfung</translation>
    </message>
    <message>
        <source>Show or hide this kind: window</source>
        <translation>Diese Art ein- oder ausblenden: Zeitfenster</translation>
    </message>
    <message>
        <source>Show the Usual Columns</source>
        <translation>Übliche Spalten anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show the best %n of {records}…</source>
        <translation>
            <numerusform>Den besten Treffer anzeigen ({records})…</numerusform>
            <numerusform>Die %n besten Treffer anzeigen ({records})…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the cells among which every uncertain rating may lie</source>
        <translation>Die Zellen anzeigen, in denen jede ungewisse Bewertung liegen kann</translation>
    </message>
    <message>
        <source>Show the current version, in which passages can be marked</source>
        <translation>Die aktuelle Fassung anzeigen, in der Passagen markiert werden können</translation>
    </message>
    <message>
        <source>Show the letters of “{name}”</source>
        <translation>Die Buchstaben von „{name}“ anzeigen</translation>
    </message>
    <message>
        <source>Show the matrix as it is (Esc)</source>
        <translation>Die Matrix im jetzigen Stand anzeigen (Esc)</translation>
    </message>
    <message>
        <source>Show the matrix as it was on any date</source>
        <translation>Die Matrix im Stand eines beliebigen Datums anzeigen</translation>
    </message>
    <message>
        <source>Show the passage in the reader ({field})</source>
        <translation>Die Passage in der Leseansicht anzeigen ({field})</translation>
    </message>
    <message>
        <source>Show the true pages beside the text</source>
        <translation>Die Originalseiten neben dem Text anzeigen</translation>
    </message>
    <message>
        <source>Show the way of every risk from its inherent to its current and its target rating</source>
        <translation>Den Weg jedes Risikos von der inhärenten über die aktuelle zur Zielbewertung anzeigen</translation>
    </message>
    <message>
        <source>Show this claim</source>
        <translation>Diese Aussage anzeigen</translation>
    </message>
    <message>
        <source>Show this passage in the reader</source>
        <translation>Diese Passage in der Leseansicht anzeigen</translation>
    </message>
    <message>
        <source>Show version {version}</source>
        <translation>Fassung {version} anzeigen</translation>
    </message>
    <message>
        <source>Show what is set aside, in its place</source>
        <translation>Beiseitegelegtes an seiner Stelle anzeigen</translation>
    </message>
    <message>
        <source>Show what needs attention in the memo</source>
        <translation>Anzeigen, was im Memo Beachtung braucht</translation>
    </message>
    <message>
        <source>Show what the text suggests: claims, speakers, dates, actors</source>
        <translation>Anzeigen, was der Text nahelegt: Aussagen, Sprecher, Daten, Akteure</translation>
    </message>
    <message>
        <source>Show {pane}</source>
        <translation>{pane} anzeigen</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Angezeigt</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Signature of the mail</source>
        <translation>Signatur der Mail</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Anzeichen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Since a date…</source>
        <translation>Seit einem Datum…</translation>
    </message>
    <message>
        <source>Since the last export: {memo}</source>
        <translation>Seit dem letzten Export: {memo}</translation>
    </message>
    <message>
        <source>Since the last memo, or any date</source>
        <translation>Seit dem letzten Memo oder einem beliebigen Datum</translation>
    </message>
    <message>
        <source>Since the snapshot {snapshot}</source>
        <translation>Seit der Momentaufnahme {snapshot}</translation>
    </message>
    <message>
        <source>Since which day</source>
        <translation>Seit welchem Tag</translation>
    </message>
    <message>
        <source>Since which day, {form}</source>
        <translation>Seit welchem Tag, {form}</translation>
    </message>
    <message>
        <source>Since {date}…</source>
        <translation>Seit {date}…</translation>
    </message>
    <message>
        <source>Situation update</source>
        <translation>Lagebericht</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Größe der Seite</translation>
    </message>
    <message>
        <source>Size of the pages (Ctrl and the wheel)</source>
        <translation>Größe der Seiten (Strg und Mausrad)</translation>
    </message>
    <message>
        <source>Size of the pages: {zoom}</source>
        <translation>Größe der Seiten: {zoom}</translation>
    </message>
    <message>
        <source>Size of the pages: {zoom}, as wide as the pane</source>
        <translation>Größe der Seiten: {zoom}, so breit wie der Bereich</translation>
    </message>
    <message>
        <source>Smaller Pages</source>
        <translation>Kleinere Seiten</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Momentaufnahme</translation>
    </message>
    <message>
        <source>Snapshot: {snapshot}</source>
        <translation>Momentaufnahme: {snapshot}</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Momentaufnahmen</translation>
    </message>
    <message numerus="yes">
        <source>So (does another copy|do %n other copies).</source>
        <translation>
            <numerusform>Eine andere Kopie ebenso.</numerusform>
            <numerusform>%n andere Kopien ebenso.</numerusform>
        </translation>
    </message>
    <message>
        <source>So it cannot be compared with its backups; the newest one has the most of it.</source>
        <translation>Daher lässt sie sich nicht mit ihren Sicherungen vergleichen; die neueste enthält am meisten davon.</translation>
    </message>
    <message>
        <source>Some of these texts have changed meanwhile. They were searched again: look at the list.</source>
        <translation>Einige dieser Texte haben sich inzwischen geändert. Sie wurden erneut durchsucht: Sehen Sie sich die Liste an.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Somebody else has been sending to {server} for long; nothing was sent. Try again in a moment.</source>
        <translation>Jemand anderes sendet seit langem an {server}; nichts wurde gesendet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Somebody else has just published this book; join it instead.</source>
        <translation>Jemand anderes hat diese Mappe gerade veröffentlicht; treten Sie ihr stattdessen bei.</translation>
    </message>
    <message>
        <source>Somebody’s judgement</source>
        <translation>Ein persönliches Urteil</translation>
    </message>
    <message>
        <source>Something went wrong and is not settled; settle it, or raise it at the meeting.</source>
        <translation>Etwas ist schiefgegangen und nicht beigelegt; legen Sie es bei, oder sprechen Sie es im Treffen an.</translation>
    </message>
    <message>
        <source>Sort by Actor</source>
        <translation>Nach Akteur sortieren</translation>
    </message>
    <message>
        <source>Sort by Author</source>
        <translation>Nach Verfasser sortieren</translation>
    </message>
    <message>
        <source>Sort by Best Match</source>
        <translation>Nach bester Übereinstimmung sortieren</translation>
    </message>
    <message>
        <source>Sort by Date Published</source>
        <translation>Nach Veröffentlichungsdatum sortieren</translation>
    </message>
    <message>
        <source>Sort by Date, Newest First</source>
        <translation>Nach Datum sortieren, neueste zuerst</translation>
    </message>
    <message>
        <source>Sort by Evidence, Least First</source>
        <translation>Nach Belegen sortieren, wenigste zuerst</translation>
    </message>
    <message>
        <source>Sort by Grade</source>
        <translation>Nach Güte sortieren</translation>
    </message>
    <message>
        <source>Sort by Most Passages</source>
        <translation>Nach Zahl der Passagen sortieren</translation>
    </message>
    <message>
        <source>Sort by Newest Import</source>
        <translation>Nach neuestem Import sortieren</translation>
    </message>
    <message>
        <source>Sort by Number</source>
        <translation>Nach Nummer sortieren</translation>
    </message>
    <message>
        <source>Sort by Publisher</source>
        <translation>Nach herausgebender Stelle sortieren</translation>
    </message>
    <message>
        <source>Sort by Statement</source>
        <translation>Nach Wortlaut sortieren</translation>
    </message>
    <message>
        <source>Sort by Status, Firmest First</source>
        <translation>Nach Status sortieren, gesicherte zuerst</translation>
    </message>
    <message>
        <source>Sort by Title</source>
        <translation>Nach Titel sortieren</translation>
    </message>
    <message>
        <source>Sort the Register by This Column</source>
        <translation>Register nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>Sort the claims</source>
        <translation>Die Aussagen sortieren</translation>
    </message>
    <message>
        <source>Sort the library</source>
        <translation>Die Bibliothek sortieren</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source of the claims listed</source>
        <translation>Quelle der aufgeführten Aussagen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Sources and actors</source>
        <translation>Quellen und Akteure</translation>
    </message>
    <message>
        <source>Sources that look alike</source>
        <translation>Ähnliche Quellen</translation>
    </message>
    <message>
        <source>Sources, passages and claims to cite</source>
        <translation>Quellen, Passagen und Aussagen zum Zitieren</translation>
    </message>
    <message>
        <source>Space ticks a hit or not; Enter shows it in its place.</source>
        <translation>Die Leertaste hakt einen Treffer an oder ab; die Eingabetaste zeigt ihn an seiner Stelle.</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Speech</source>
        <comment>type of source</comment>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Spelling is not checked: turn Check Spelling on first.</source>
        <translation>Die Rechtschreibung wird nicht geprüft: Schalten Sie zuerst „Rechtschreibung prüfen“ ein.</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Geltung</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Steht für</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Start a Book</source>
        <translation>Eine Mappe beginnen</translation>
    </message>
    <message>
        <source>Start a collection</source>
        <translation>Eine Sammlung beginnen</translation>
    </message>
    <message>
        <source>Stated officially, by one side</source>
        <translation>Amtlich erklärt, von einer Seite</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status changed to {after}.</source>
        <translation>Status geändert in {after}.</translation>
    </message>
    <message>
        <source>Status changed.</source>
        <translation>Status geändert.</translation>
    </message>
    <message>
        <source>Status of the claims listed</source>
        <translation>Status der aufgeführten Aussagen</translation>
    </message>
    <message>
        <source>Status of the risks shown</source>
        <translation>Status der angezeigten Risiken</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Status: {status}</translation>
    </message>
    <message>
        <source>Stay in the Team</source>
        <translation>Im Team bleiben</translation>
    </message>
    <message>
        <source>Step {place}</source>
        <translation>Stufe {place}</translation>
    </message>
    <message>
        <source>Steps of impact</source>
        <translation>Stufen der Auswirkung</translation>
    </message>
    <message>
        <source>Steps of likelihood</source>
        <translation>Stufen der Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Still cited here: {claims}.</source>
        <translation>Hier noch zitiert: {claims}.</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Suggested by the sentence: {facts}. Change what is not so.</source>
        <translation>Vom Satz nahegelegt: {facts}. Ändern Sie, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Suggestions are made for the current version only.</source>
        <translation>Vorschläge gibt es nur für die aktuelle Fassung.</translation>
    </message>
    <message>
        <source>Suggestions for this source</source>
        <translation>Vorschläge für diese Quelle</translation>
    </message>
    <message>
        <source>Suggestions {number}</source>
        <translation>Vorschläge {number}</translation>
    </message>
    <message>
        <source>Supersede</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Supersede Position</source>
        <translation>Position ersetzen</translation>
    </message>
    <message>
        <source>Supersede Position…</source>
        <translation>Position ersetzen…</translation>
    </message>
    <message>
        <source>Supersede {label}</source>
        <translation>{label} ersetzen</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>Ersetzt durch</translation>
    </message>
    <message>
        <source>Superseded by this</source>
        <translation>Ersetzt durch diese</translation>
    </message>
    <message>
        <source>Supersedes this</source>
        <translation>Ersetzt diese</translation>
    </message>
    <message>
        <source>Supersede…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Sync Now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Sync with {address}</source>
        <translation>Mit {address} abgleichen</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Abgleich läuft</translation>
    </message>
    <message>
        <source>T</source>
        <comment>a mark: target</comment>
        <translation>Z</translation>
    </message>
    <message>
        <source>Tab goes on to the next control. From a list or a table, Ctrl+Tab does, or Escape and then Tab.</source>
        <translation>Tab führt zum nächsten Bedienelement; aus einer Liste oder Tabelle Strg+Tab oder Esc und dann Tab.</translation>
    </message>
    <message>
        <source>Tab: {words}</source>
        <translation>Reiter: {words}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.xlsx *.xlsm *.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tag the selected sources</source>
        <translation>Die ausgewählten Quellen verschlagworten</translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation>Hinzuzufügendes Schlagwort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags and collections</source>
        <translation>Schlagwörter und Sammlungen</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n source(s)</source>
        <translation>
            <numerusform>Schlagwörter von %n Quelle</numerusform>
            <numerusform>Schlagwörter von %n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags of {title}</source>
        <translation>Schlagwörter von {title}</translation>
    </message>
    <message>
        <source>Tags to take away</source>
        <translation>Zu entfernende Schlagwörter</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Verschlagworten…</translation>
    </message>
    <message>
        <source>Take</source>
        <comment>verb</comment>
        <translation>Anlegen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n Record(s) Back</source>
        <translation>
            <numerusform>%n Eintrag zurückholen</numerusform>
            <numerusform>%n Einträge zurückholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take Away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Take Back for All</source>
        <translation>Für alle zurücknehmen</translation>
    </message>
    <message>
        <source>Take Chosen Field or Paragraph Back</source>
        <translation>Gewähltes Feld oder gewählten Absatz zurückholen</translation>
    </message>
    <message>
        <source>Take Chosen Records Back</source>
        <translation>Gewählte Einträge zurückholen</translation>
    </message>
    <message>
        <source>Take Everything Back</source>
        <translation>Alles zurückholen</translation>
    </message>
    <message>
        <source>Take Evidence From {label}</source>
        <translation>Beleg entfernen: {label}</translation>
    </message>
    <message>
        <source>Take Field Back</source>
        <translation>Feld zurückholen</translation>
    </message>
    <message numerus="yes">
        <source>Take In %n Passage(s)</source>
        <translation>
            <numerusform>%n Passage übernehmen</numerusform>
            <numerusform>%n Passagen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take Line Away</source>
        <translation>Linie entfernen</translation>
    </message>
    <message>
        <source>Take Marking From “{title}”</source>
        <translation>Einstufung von „{title}“ aufheben</translation>
    </message>
    <message>
        <source>Take Paragraph Back</source>
        <translation>Absatz zurückholen</translation>
    </message>
    <message>
        <source>Take Record Back</source>
        <translation>Eintrag zurückholen</translation>
    </message>
    <message>
        <source>Take Tolerance Away</source>
        <translation>Toleranz entfernen</translation>
    </message>
    <message>
        <source>Take a Paragraph of {name} Back</source>
        <translation>Absatz aus {name} zurückholen</translation>
    </message>
    <message>
        <source>Take a Snapshot…</source>
        <translation>Momentaufnahme anlegen…</translation>
    </message>
    <message>
        <source>Take a ready matrix and go on from there</source>
        <translation>Von einer fertigen Matrix ausgehen</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Momentaufnahme anlegen</translation>
    </message>
    <message>
        <source>Take away the actor {name}</source>
        <translation>Den Akteur {name} entfernen</translation>
    </message>
    <message>
        <source>Take away the collection {name}</source>
        <translation>Die Sammlung {name} entfernen</translation>
    </message>
    <message>
        <source>Take away the commitment {name}</source>
        <translation>Die Zusage {name} entfernen</translation>
    </message>
    <message>
        <source>Take away the filter {name}</source>
        <translation>Den Filter {name} entfernen</translation>
    </message>
    <message>
        <source>Take away the tag {name}</source>
        <translation>Das Schlagwort {name} entfernen</translation>
    </message>
    <message>
        <source>Take every filter away</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <source>Take out of</source>
        <translation>Herausnehmen aus</translation>
    </message>
    <message>
        <source>Take tags away</source>
        <translation>Schlagwörter entfernen</translation>
    </message>
    <message>
        <source>Take the Other Copy’s</source>
        <translation>Stand der anderen Kopie übernehmen</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>Den Filter entfernen</translation>
    </message>
    <message>
        <source>Take {citation}, the passage selected last</source>
        <translation>{citation} übernehmen, die zuletzt ausgewählte Passage</translation>
    </message>
    <message>
        <source>Take {field} of {name} Back</source>
        <translation>{field} von {name} zurückholen</translation>
    </message>
    <message>
        <source>Take {name} Back</source>
        <translation>{name} zurückholen</translation>
    </message>
    <message>
        <source>Take {passage} away from this claim</source>
        <translation>{passage} von dieser Aussage entfernen</translation>
    </message>
    <message>
        <source>Take “{name}” away</source>
        <translation>„{name}“ entfernen</translation>
    </message>
    <message>
        <source>Take “{name}” away from {number} of {size}</source>
        <translation>„{name}“ bei {number} von {size} entfernen</translation>
    </message>
    <message>
        <source>Taken back, by us or by those who said it</source>
        <translation>Zurückgenommen, von uns oder von denen, die es sagten</translation>
    </message>
    <message>
        <source>Talking Points</source>
        <translation>Gesprächspunkte</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>Gesprächspunkte</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Target impact</source>
        <translation>Zielwert der Auswirkung</translation>
    </message>
    <message>
        <source>Target likelihood</source>
        <translation>Zielwert der Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Tells somebody what they need to know, with the risks and the evidence; it asks for no decision.</source>
        <translation>Sagt jemandem, was er wissen muss, mit Risiken und Belegen; verlangt keine Entscheidung.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Text Size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Text of the issue</source>
        <translation>Text des Themas</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>Text der Quelle</translation>
    </message>
    <message>
        <source>Text set aside</source>
        <translation>Beiseitegelegter Text</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>The Book’s Words</source>
        <translation>Wörter der Mappe</translation>
    </message>
    <message>
        <source>The Book’s Words…</source>
        <translation>Wörter der Mappe…</translation>
    </message>
    <message>
        <source>The Other Copy’s</source>
        <translation>Stand der anderen Kopie</translation>
    </message>
    <message>
        <source>The arrow keys move it; with Shift they widen the range in which it may lie, with Ctrl and Shift they narrow it; Backspace takes the rating away; Enter shows the details.</source>
        <translation>Die Pfeiltasten verschieben es; mit Umschalt erweitern sie die Bandbreite, in der es liegen kann, mit Strg und Umschalt verengen sie sie; die Rücktaste entfernt die Bewertung; die Eingabetaste zeigt die Einzelheiten.</translation>
    </message>
    <message>
        <source>The ask</source>
        <translation>Das Anliegen</translation>
    </message>
    <message>
        <source>The bands have to be given for {rows} × {columns} cells.</source>
        <translation>Die Klassen müssen für {rows} × {columns} Zellen angegeben sein.</translation>
    </message>
    <message>
        <source>The bands of the matrix are otherwise.</source>
        <translation>Die Klassen der Matrix sind anders.</translation>
    </message>
    <message>
        <source>The book and all commands (Alt+F)</source>
        <translation>Die Mappe und alle Befehle (Alt+F)</translation>
    </message>
    <message>
        <source>The book and its backups will be written in the clear: whoever can reach the files can read them.</source>
        <translation>Die Mappe und ihre Sicherungen werden unverschlüsselt geschrieben: Wer an die Dateien gelangt, kann sie lesen.</translation>
    </message>
    <message>
        <source>The book cannot be read</source>
        <translation>Die Mappe kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The book could not be read, as its disk or stick does not answer; nothing was changed. Save a copy elsewhere to go on.</source>
        <translation>Die Mappe konnte nicht gelesen werden, da ihr Datenträger nicht antwortet; nichts wurde geändert. Speichern Sie anderswo eine Kopie, um weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>The book could not be read, as its folder is gone or closed to Briefbook; nothing was changed.</source>
        <translation>Die Mappe konnte nicht gelesen werden, da ihr Ordner fehlt oder Briefbook keinen Zugriff hat; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The book could not be read, as nothing can be written where it is any longer; nothing was changed.</source>
        <translation>Die Mappe konnte nicht gelesen werden, da an ihrem Ort nicht mehr geschrieben werden kann; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The book could not be read, as there is no room left on its disk; nothing was changed. Make room and try again.</source>
        <translation>Die Mappe konnte nicht gelesen werden, da auf ihrem Datenträger kein Platz mehr ist; nichts wurde geändert. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The book has no claims yet: C makes one of these words.</source>
        <translation>Die Mappe hat noch keine Aussagen: C macht aus diesen Wörtern eine.</translation>
    </message>
    <message>
        <source>The book has no source that this names.</source>
        <translation>Die Mappe hat keine Quelle dieses Namens.</translation>
    </message>
    <message>
        <source>The book has no sources yet: drop files on the window, or press Ctrl+Shift+O.</source>
        <translation>Die Mappe hat noch keine Quellen: Ziehen Sie Dateien auf das Fenster, oder drücken Sie Strg+Umschalt+O.</translation>
    </message>
    <message>
        <source>The book is as it was in “{snapshot}”.</source>
        <translation>Die Mappe ist so wie in „{snapshot}“.</translation>
    </message>
    <message>
        <source>The book is being verified…</source>
        <translation>Die Mappe wird überprüft…</translation>
    </message>
    <message>
        <source>The book is damaged, and cannot be copied. Go back to a backup, or let “briefbook rescue” read what it can.</source>
        <translation>Die Mappe ist beschädigt und kann nicht kopiert werden. Kehren Sie zu einer Sicherung zurück, oder lassen Sie „briefbook rescue“ lesen, was lesbar ist.</translation>
    </message>
    <message>
        <source>The book is damaged. Go back to a backup, or let “briefbook rescue” read what it can.</source>
        <translation>Die Mappe ist beschädigt. Kehren Sie zu einer Sicherung zurück, oder lassen Sie „briefbook rescue“ lesen, was lesbar ist.</translation>
    </message>
    <message>
        <source>The book is now just as it was then.</source>
        <translation>Die Mappe ist jetzt genau so, wie sie damals war.</translation>
    </message>
    <message>
        <source>The book is on {server}. Others join it with the same address; Sync Now sends what you do, and brings in what they did.</source>
        <translation>Die Mappe liegt auf {server}. Andere treten ihr mit derselben Adresse bei; „Jetzt abgleichen“ sendet, was Sie tun, und übernimmt, was sie getan haben.</translation>
    </message>
    <message>
        <source>The book was overwritten by something that is no book.</source>
        <translation>Die Mappe wurde mit etwas überschrieben, das keine Mappe ist.</translation>
    </message>
    <message>
        <source>The book will be encrypted, and its backups with it: whoever finds the files can do nothing with them. Copies that were made or sent before stay as they are.</source>
        <translation>Die Mappe wird verschlüsselt und ihre Sicherungen mit ihr: Wer die Dateien findet, kann nichts mit ihnen anfangen. Zuvor angelegte oder gesendete Kopien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The book’s words</source>
        <translation>Wörter der Mappe</translation>
    </message>
    <message>
        <source>The claim “{statement}” ({label}) is left out: {why}.</source>
        <translation>Die Aussage „{statement}“ ({label}) ist ausgelassen: {why}.</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Die Zwischenablage</translation>
    </message>
    <message>
        <source>The connection to {server} broke off; nothing is lost. Sync again to go on.</source>
        <translation>Die Verbindung zu {server} ist abgebrochen; nichts ist verloren. Gleichen Sie noch einmal ab, um fortzufahren.</translation>
    </message>
    <message>
        <source>The corner of the table</source>
        <translation>Die Ecke der Tabelle</translation>
    </message>
    <message>
        <source>The damaged file is kept beside the book. What was done after the chosen backup is only in that file; “briefbook rescue” reads what it can of it.</source>
        <translation>Die beschädigte Datei wird neben der Mappe aufbewahrt. Was nach der gewählten Sicherung getan wurde, steht nur in dieser Datei; „briefbook rescue“ liest davon, was lesbar ist.</translation>
    </message>
    <message>
        <source>The edit {seq}, “{text}”, cannot be read.</source>
        <translation>Die Bearbeitung {seq}, „{text}“, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The edit {seq}, “{text}”, does not lead to what the book is now.</source>
        <translation>Die Bearbeitung {seq}, „{text}“, führt nicht zum jetzigen Stand der Mappe.</translation>
    </message>
    <message>
        <source>The end is computed from the start and the duration.</source>
        <translation>Das Ende wird aus Beginn und Dauer errechnet.</translation>
    </message>
    <message>
        <source>The end, {date}, is computed. As of when did this window hold?</source>
        <translation>Das Ende, {date}, ist errechnet. Mit welchem Stand galt dieses Zeitfenster?</translation>
    </message>
    <message>
        <source>The file is damaged: {line}.</source>
        <translation>Die Datei ist beschädigt: {line}.</translation>
    </message>
    <message>
        <source>The file is damaged: {reason}.</source>
        <translation>Die Datei ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>The file opens with this password only, and is encrypted by AES-256. It is no PDF/A then, which forbids that. A lost password cannot be found again: the memo can be exported anew.</source>
        <translation>Die Datei lässt sich nur mit diesem Passwort öffnen und ist mit AES-256 verschlüsselt. Sie ist dann kein PDF/A, das dies verbietet. Ein verlorenes Passwort ist nicht wiederzufinden: Das Memo kann neu exportiert werden.</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Die ersten Zeilen</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Die ersten Zeilen der Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>The first {listed} are listed. %n more (is|are) replaced with them.</source>
        <translation>
            <numerusform>Die ersten {listed} sind aufgeführt. %n weiterer wird mit ihnen ersetzt.</numerusform>
            <numerusform>Die ersten {listed} sind aufgeführt. %n weitere werden mit ihnen ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of “{name}” cannot be written to, or is gone; nothing was changed. Save a copy elsewhere to go on.</source>
        <translation>Der Ordner von „{name}“ ist nicht beschreibbar oder fehlt; nichts wurde geändert. Speichern Sie anderswo eine Kopie, um weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>The folder of “{name}” is not there now; your edits are kept on this computer and published when it is back.</source>
        <translation>Der Ordner von „{name}“ ist zurzeit nicht da; Ihre Bearbeitungen bleiben auf diesem Computer und werden veröffentlicht, sobald er wieder da ist.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>Der Ordner {folder} kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be opened: {reason}.</source>
        <translation>Der Ordner „{name}“ kann nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <source>The folder “{name}” holds more than {most} files; import the folders in it one by one.</source>
        <translation>Der Ordner „{name}“ enthält mehr als {most} Dateien; importieren Sie seine Unterordner einzeln.</translation>
    </message>
    <message>
        <source>The folder “{name}” holds no files that could be imported.</source>
        <translation>Der Ordner „{name}“ enthält keine Dateien, die importiert werden könnten.</translation>
    </message>
    <message numerus="yes">
        <source>The import was cancelled after {number} of %n file(s)</source>
        <translation>
            <numerusform>Der Import wurde nach {number} von %n Datei abgebrochen</numerusform>
            <numerusform>Der Import wurde nach {number} von %n Dateien abgebrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The index of citations is not in step with the texts: {wrong} of {all}.</source>
        <translation>Das Zitationsverzeichnis stimmt nicht mit den Texten überein: {wrong} von {all}.</translation>
    </message>
    <message>
        <source>The index of words is not in step with the records: {wrong} of {seen}.</source>
        <translation>Das Wortverzeichnis stimmt nicht mit den Einträgen überein: {wrong} von {seen}.</translation>
    </message>
    <message>
        <source>The issue {issue}</source>
        <translation>Das Thema {issue}</translation>
    </message>
    <message>
        <source>The journal does not know where {number} of the records came from.</source>
        <translation>Das Journal weiß nicht, woher {number} der Einträge kamen.</translation>
    </message>
    <message>
        <source>The journal does not say when the edit {seq}, “{text}”, was made or undone.</source>
        <translation>Das Journal sagt nicht, wann die Bearbeitung {seq}, „{text}“, vorgenommen oder rückgängig gemacht wurde.</translation>
    </message>
    <message>
        <source>The last edit was at {time}.</source>
        <translation>Die letzte Bearbeitung war um {time}.</translation>
    </message>
    <message>
        <source>The last edit was on {date} at {time}.</source>
        <translation>Die letzte Bearbeitung war am {date} um {time}.</translation>
    </message>
    <message>
        <source>The line of what is tolerated has to be given for each step of likelihood.</source>
        <translation>Die Linie des Tolerierten muss für jede Stufe der Wahrscheinlichkeit angegeben sein.</translation>
    </message>
    <message>
        <source>The line of what is tolerated was drawn.</source>
        <translation>Die Linie des Tolerierten wurde eingezeichnet.</translation>
    </message>
    <message>
        <source>The line of what is tolerated was moved.</source>
        <translation>Die Linie des Tolerierten wurde verschoben.</translation>
    </message>
    <message>
        <source>The line of what is tolerated was taken away.</source>
        <translation>Die Linie des Tolerierten wurde entfernt.</translation>
    </message>
    <message>
        <source>The list is being made anew. Look at it, then replace.</source>
        <translation>Die Liste wird neu erstellt. Sehen Sie sie an, und ersetzen Sie dann.</translation>
    </message>
    <message>
        <source>The lowest steps of both axes stand at the</source>
        <translation>Die niedrigsten Stufen beider Achsen stehen in der Ecke</translation>
    </message>
    <message>
        <source>The lowest steps stand in one of these corners: {corners}.</source>
        <translation>Die niedrigsten Stufen stehen in einer dieser Ecken: {corners}.</translation>
    </message>
    <message>
        <source>The map of pages of {source} is damaged.</source>
        <translation>Das Seitenverzeichnis von {source} ist beschädigt.</translation>
    </message>
    <message>
        <source>The map of pages of {source} is missing.</source>
        <translation>Das Seitenverzeichnis von {source} fehlt.</translation>
    </message>
    <message>
        <source>The matrix has {likelihood} steps of likelihood and {impact} of impact.</source>
        <translation>Die Matrix hat {likelihood} Stufen der Wahrscheinlichkeit und {impact} der Auswirkung.</translation>
    </message>
    <message>
        <source>The matrix was changed from {then} to {now}.</source>
        <translation>Die Matrix wurde von {then} auf {now} geändert.</translation>
    </message>
    <message>
        <source>The memo does not say whom it is for.</source>
        <translation>Das Memo sagt nicht, für wen es ist.</translation>
    </message>
    <message>
        <source>The memo does not say whom it is from.</source>
        <translation>Das Memo sagt nicht, von wem es ist.</translation>
    </message>
    <message numerus="yes">
        <source>The memo has %n page(s) in all</source>
        <translation>
            <numerusform>Das Memo hat insgesamt %n Seite</numerusform>
            <numerusform>Das Memo hat insgesamt %n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>The memo has no marking, but prints what is marked {higher}: {what}.</source>
        <translation>Das Memo hat keine Einstufung, druckt aber, was als {higher} eingestuft ist: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>The memo has {length} pages, and this template allows %n page(s).</source>
        <translation>
            <numerusform>Das Memo hat {length} Seiten, und diese Vorlage erlaubt %n Seite.</numerusform>
            <numerusform>Das Memo hat {length} Seiten, und diese Vorlage erlaubt %n Seiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The memo has {length} pages, and this template allows %n page(s): page {page} begins with “{begins}”.</source>
        <translation>
            <numerusform>Das Memo hat {length} Seiten, und diese Vorlage erlaubt %n Seite: Seite {page} beginnt mit „{begins}“.</numerusform>
            <numerusform>Das Memo hat {length} Seiten, und diese Vorlage erlaubt %n Seiten: Seite {page} beginnt mit „{begins}“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The memo has {pages}, and the template allows %n page(s)</source>
        <translation>
            <numerusform>Das Memo hat {pages}, und die Vorlage erlaubt %n Seite</numerusform>
            <numerusform>Das Memo hat {pages}, und die Vorlage erlaubt %n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>The memo is marked {marking}, but prints what is marked {higher}: {what}.</source>
        <translation>Das Memo ist als {marking} eingestuft, druckt aber, was als {higher} eingestuft ist: {what}.</translation>
    </message>
    <message>
        <source>The memo prints a heading with nothing under it; write its text or take it out.</source>
        <translation>Das Memo druckt eine Überschrift, unter der nichts steht; schreiben Sie den Text, oder nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>The memo prints the outline, the risk matrix with its register, and a note for every citation. Write the first issue, and its page appears here.</source>
        <translation>Das Memo druckt die Gliederung, die Risikomatrix mit ihrem Register und eine Fußnote zu jeder Zitation. Schreiben Sie das erste Thema, und seine Seite erscheint hier.</translation>
    </message>
    <message>
        <source>The memo will not be what you mean it to be; mend it, or choose another template.</source>
        <translation>Das Memo wird nicht so, wie Sie es meinen; berichtigen Sie es, oder wählen Sie eine andere Vorlage.</translation>
    </message>
    <message>
        <source>The memo’s head has a gap; fill it in.</source>
        <translation>Der Kopf des Memos hat eine Lücke; füllen Sie sie aus.</translation>
    </message>
    <message>
        <source>The memo’s note on it will be incomplete; enter what is missing.</source>
        <translation>Die Fußnote des Memos dazu wird unvollständig; tragen Sie das Fehlende ein.</translation>
    </message>
    <message>
        <source>The memo’s template.</source>
        <translation>Die Vorlage des Memos.</translation>
    </message>
    <message>
        <source>The name of a bibliography ends in {ends}.</source>
        <translation>Der Name eines Literaturverzeichnisses endet auf {ends}.</translation>
    </message>
    <message>
        <source>The name of a collection, or of a new one</source>
        <translation>Der Name einer Sammlung, auch einer neuen</translation>
    </message>
    <message>
        <source>The name of this file is longer than this system allows; open it by a shorter one.</source>
        <translation>Der Name dieser Datei ist länger, als dieses System erlaubt; öffnen Sie sie unter einem kürzeren.</translation>
    </message>
    <message>
        <source>The name of “{name}” leaves no room for that of its journal; give it a shorter name, or open it read-only.</source>
        <translation>Der Name von „{name}“ lässt keinen Platz für den des Journals; geben Sie einen kürzeren Namen, oder öffnen Sie schreibgeschützt.</translation>
    </message>
    <message>
        <source>The new text of the source</source>
        <translation>Der neue Text der Quelle</translation>
    </message>
    <message>
        <source>The new version does not have these words.</source>
        <translation>Die neue Fassung enthält diesen Wortlaut nicht.</translation>
    </message>
    <message>
        <source>The new version does not have these words: in their sentence {changes}.</source>
        <translation>Die neue Fassung enthält diesen Wortlaut nicht: im Satz {changes}.</translation>
    </message>
    <message>
        <source>The old version does not have these words where the passage says.</source>
        <translation>Die alte Fassung enthält diesen Wortlaut nicht dort, wo die Passage es angibt.</translation>
    </message>
    <message>
        <source>The original of {source} is damaged.</source>
        <translation>Das Original von {source} ist beschädigt.</translation>
    </message>
    <message>
        <source>The original of {source} is missing.</source>
        <translation>Das Original von {source} fehlt.</translation>
    </message>
    <message>
        <source>The other copy</source>
        <translation>Die andere Kopie</translation>
    </message>
    <message>
        <source>The outline has all sections of this kind of memo already.</source>
        <translation>Die Gliederung hat bereits alle Abschnitte dieser Art von Memo.</translation>
    </message>
    <message>
        <source>The passage @{key}#{number} is not what stands at its place in the text.</source>
        <translation>Die Passage @{key}#{number} ist nicht das, was an ihrer Stelle im Text steht.</translation>
    </message>
    <message>
        <source>The passage @{key}#{number} is of a version that is not there.</source>
        <translation>Die Passage @{key}#{number} gehört zu einer Fassung, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The passage before, and its proposed place</source>
        <translation>Die bisherige Passage und ihre vorgeschlagene Stelle</translation>
    </message>
    <message>
        <source>The passage has no words to look for.</source>
        <translation>Die Passage hat keine Wörter, nach denen zu suchen wäre.</translation>
    </message>
    <message>
        <source>The passage has these words, but not in this order, or not as whole words.</source>
        <translation>Die Passage enthält diese Wörter, aber nicht in dieser Reihenfolge oder nicht als ganze Wörter.</translation>
    </message>
    <message>
        <source>The passage of the claim that you had begun is no longer in the book.</source>
        <translation>Die Passage der begonnenen Aussage steht nicht mehr in der Mappe.</translation>
    </message>
    <message>
        <source>The passage speaks against the claim (Tab changes sides)</source>
        <translation>Die Passage spricht gegen die Aussage (Tab wechselt die Seite)</translation>
    </message>
    <message>
        <source>The passage speaks for the claim (Tab changes sides)</source>
        <translation>Die Passage spricht für die Aussage (Tab wechselt die Seite)</translation>
    </message>
    <message>
        <source>The password does not open “{name}”.</source>
        <translation>Das Passwort öffnet „{name}“ nicht.</translation>
    </message>
    <message>
        <source>The password of a PDF file has {most} letters at most, fewer with accents.</source>
        <translation>Das Passwort einer PDF-Datei hat höchstens {most} Buchstaben, mit Akzenten weniger.</translation>
    </message>
    <message>
        <source>The path of “{name}” is longer than a book’s may be; use a folder nearer to the top, or shorter names.</source>
        <translation>Der Pfad von „{name}“ ist länger, als der einer Mappe sein darf; verwenden Sie einen Ordner weiter oben oder kürzere Namen.</translation>
    </message>
    <message>
        <source>The position of {name} was deleted; it was {then}.</source>
        <translation>Die Position von {name} wurde gelöscht; sie war {then}.</translation>
    </message>
    <message>
        <source>The position of “{name}”</source>
        <translation>Die Position von „{name}“</translation>
    </message>
    <message>
        <source>The position that took its place is not in the table.</source>
        <translation>Die Position, die an ihre Stelle trat, steht nicht in der Tabelle.</translation>
    </message>
    <message numerus="yes">
        <source>The printer stopped after %n page(s).</source>
        <translation>
            <numerusform>Der Drucker hielt nach %n Seite an.</numerusform>
            <numerusform>Der Drucker hielt nach %n Seiten an.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer “{name}” cannot be used; look whether it is there and on.</source>
        <translation>Der Drucker „{name}“ kann nicht verwendet werden; sehen Sie nach, ob er da und eingeschaltet ist.</translation>
    </message>
    <message>
        <source>The process that did this ended unexpectedly; the book is unchanged. Please try again.</source>
        <translation>Der zuständige Prozess endete unerwartet; die Mappe ist unverändert. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The quotation is not in [{citation}].</source>
        <translation>Das Zitat steht nicht in [{citation}].</translation>
    </message>
    <message>
        <source>The quotation is word for word in [{citation}].</source>
        <translation>Das Zitat steht wörtlich in [{citation}].</translation>
    </message>
    <message>
        <source>The range of the {axis} of {risk} has to hold its rating.</source>
        <translation>Die Bandbreite ({axis}) von {risk} muss die Bewertung einschließen.</translation>
    </message>
    <message>
        <source>The range says where the rating may lie; let it hold the rating.</source>
        <translation>Die Bandbreite sagt, wo die Bewertung liegen kann; lassen Sie sie die Bewertung einschließen.</translation>
    </message>
    <message>
        <source>The risk matrix can be written as .svg, .pdf or .png.</source>
        <translation>Die Risikomatrix kann als .svg, .pdf oder .png geschrieben werden.</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Noch &amp;einmal</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>The same paragraph of {name} was changed since the merge; decide for ours, and take over by hand what is missing.</source>
        <translation>Derselbe Absatz von {name} wurde seit dem Zusammenführen geändert; entscheiden Sie sich für unseren, und übernehmen Sie von Hand, was fehlt.</translation>
    </message>
    <message>
        <source>The same words stand at the same place.</source>
        <translation>Derselbe Wortlaut steht an derselben Stelle.</translation>
    </message>
    <message>
        <source>The sample book is kept as “{file}”.</source>
        <translation>Die Beispielmappe liegt unter „{file}“.</translation>
    </message>
    <message>
        <source>The search for sources that look alike was cancelled</source>
        <translation>Die Suche nach ähnlichen Quellen wurde abgebrochen</translation>
    </message>
    <message>
        <source>The server no longer has what this book got from it, as if it was set back to an earlier day; nothing was changed. Join the book anew as another file, and merge this one into it.</source>
        <translation>Der Server hat nicht mehr, was diese Mappe von ihm erhalten hat, als wäre er auf einen früheren Tag zurückgesetzt; nichts wurde geändert. Treten Sie der Mappe neu mit einer anderen Datei bei, und führen Sie diese damit zusammen.</translation>
    </message>
    <message>
        <source>The server was set up by a newer Briefbook; update Briefbook to use it.</source>
        <translation>Der Server wurde von einem neueren Briefbook eingerichtet; aktualisieren Sie Briefbook, um ihn zu verwenden.</translation>
    </message>
    <message>
        <source>The source is no longer in the book, so it has no new version.</source>
        <translation>Die Quelle steht nicht mehr in der Mappe und hat daher keine neue Fassung.</translation>
    </message>
    <message>
        <source>The source is no longer in the book, so nothing can be marked in it.</source>
        <translation>Die Quelle steht nicht mehr in der Mappe; daher kann darin nichts markiert werden.</translation>
    </message>
    <message>
        <source>The source itself</source>
        <translation>Die Quelle selbst</translation>
    </message>
    <message>
        <source>The source “{title}” ({key}) is left out: {why}.</source>
        <translation>Die Quelle „{title}“ ({key}) ist ausgelassen: {why}.</translation>
    </message>
    <message>
        <source>The steps of the matrix have other words, ranges or definitions.</source>
        <translation>Die Stufen der Matrix haben andere Wörter, Bereiche oder Definitionen.</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>Die Tabelle</translation>
    </message>
    <message>
        <source>The table “{table}” holds a row that is no record.</source>
        <translation>Die Tabelle „{table}“ enthält eine Zeile, die kein Eintrag ist.</translation>
    </message>
    <message numerus="yes">
        <source>The template allows %n page(s)</source>
        <translation>
            <numerusform>Die Vorlage erlaubt %n Seite</numerusform>
            <numerusform>Die Vorlage erlaubt %n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The template allows %n page(s); what it sets apart, such as a clearance page, does not count</source>
        <translation>
            <numerusform>Die Vorlage erlaubt %n Seite; was sie gesondert führt, etwa eine Mitzeichnungsseite, zählt nicht</numerusform>
            <numerusform>Die Vorlage erlaubt %n Seiten; was sie gesondert führt, etwa eine Mitzeichnungsseite, zählt nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>The template sets no limit of pages</source>
        <translation>Die Vorlage begrenzt die Seitenzahl nicht</translation>
    </message>
    <message>
        <source>The template {path} cannot be read: {reason}.</source>
        <translation>Die Vorlage {path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The template “{name}” cannot be read as TOML: {reason}.</source>
        <translation>Die Vorlage „{name}“ kann nicht als TOML gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The template’s readers expect it; write it, or choose another template.</source>
        <translation>Die Leser der Vorlage erwarten es; schreiben Sie es, oder wählen Sie eine andere Vorlage.</translation>
    </message>
    <message>
        <source>The text in this page’s file is not what the page shows, so it was left out.</source>
        <translation>Der Text in der Datei dieser Seite ist nicht das, was die Seite zeigt, und wurde daher ausgelassen.</translation>
    </message>
    <message>
        <source>The text of this part</source>
        <translation>Der Text dieses Teils</translation>
    </message>
    <message>
        <source>The text of {source} cannot be read.</source>
        <translation>Der Text von {source} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The text of {source} is damaged.</source>
        <translation>Der Text von {source} ist beschädigt.</translation>
    </message>
    <message>
        <source>The text of {source} is missing.</source>
        <translation>Der Text von {source} fehlt.</translation>
    </message>
    <message>
        <source>The two texts, paragraph by paragraph</source>
        <translation>Die beiden Texte, Absatz für Absatz</translation>
    </message>
    <message>
        <source>The undertaking itself fails.</source>
        <translation>Das Vorhaben selbst scheitert.</translation>
    </message>
    <message>
        <source>The window of {label} would close before it opens.</source>
        <translation>Das Zeitfenster von {label} würde sich schließen, bevor es sich öffnet.</translation>
    </message>
    <message>
        <source>The window of {label} would close on the day it opens.</source>
        <translation>Das Zeitfenster von {label} würde sich an dem Tag schließen, an dem es sich öffnet.</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Der Wortlaut</translation>
    </message>
    <message>
        <source>The words are a pattern: . is any character, \d a digit, (…) a group; $1 puts a group in</source>
        <translation>Die Wörter sind ein Muster: . steht für ein beliebiges Zeichen, \d für eine Ziffer, (…) für eine Gruppe; $1 setzt eine Gruppe ein</translation>
    </message>
    <message>
        <source>The words changed: {changes}.</source>
        <translation>Der Wortlaut hat sich geändert: {changes}.</translation>
    </message>
    <message>
        <source>The work on {server} was stopped.</source>
        <translation>Der Vorgang auf {server} wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>Der Vorgang wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The work was stopped; what was done is kept.</source>
        <translation>Der Vorgang wurde abgebrochen; was erledigt ist, bleibt.</translation>
    </message>
    <message>
        <source>The {kind} {record} is left out: {why}.</source>
        <translation>Ausgelassen ist {kind} {record}: {why}.</translation>
    </message>
    <message>
        <source>The “{template}” has no section for what changed, so it is not printed.</source>
        <translation>Die Vorlage „{template}“ hat keinen Abschnitt für Änderungen; sie werden daher nicht gedruckt.</translation>
    </message>
    <message numerus="yes">
        <source>The “{template}” leaves out the issue(s) {issues}, for which it has no section.</source>
        <translation>
            <numerusform>Die Vorlage „{template}“ lässt das Thema {issues} aus, für das sie keinen Abschnitt hat.</numerusform>
            <numerusform>Die Vorlage „{template}“ lässt die Themen {issues} aus, für die sie keinen Abschnitt hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The “{template}” wants a section “{section}”; {then}.</source>
        <translation>Die Vorlage „{template}“ verlangt einen Abschnitt „{section}“; {then}.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Theme: {theme}</source>
        <translation>Farbschema: {theme}</translation>
    </message>
    <message>
        <source>There are several books on {server}; add to the address which you mean:
{books}</source>
        <translation>Auf {server} gibt es mehrere Mappen; fügen Sie der Adresse hinzu, welche Sie meinen:
{books}</translation>
    </message>
    <message>
        <source>There are too many risks for one picture; write the matrix as .pdf or .svg.</source>
        <translation>Es sind zu viele Risiken für ein Bild; schreiben Sie die Matrix als .pdf oder .svg.</translation>
    </message>
    <message>
        <source>There is a collection “{name}” already.</source>
        <translation>Es gibt schon eine Sammlung „{name}“.</translation>
    </message>
    <message>
        <source>There is already a snapshot “{name}”; give this one another name.</source>
        <translation>Es gibt schon eine Momentaufnahme „{name}“; geben Sie dieser einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is already an actor “{name}”.</source>
        <translation>Es gibt schon einen Akteur „{name}“.</translation>
    </message>
    <message>
        <source>There is no action in the row that this belongs to.</source>
        <translation>In der Zeile, zu der dies gehört, steht keine Maßnahme.</translation>
    </message>
    <message>
        <source>There is no backup of “{name}” on this computer. “briefbook rescue” reads what it can of the file.</source>
        <translation>Auf diesem Computer gibt es keine Sicherung von „{name}“. „briefbook rescue“ liest von der Datei, was lesbar ist.</translation>
    </message>
    <message>
        <source>There is no book at {path} now. Your last edits of it, which could not be published, are kept on this computer; open it read-only to see them and save a copy.</source>
        <translation>Unter {path} liegt keine Mappe mehr. Ihre letzten Bearbeitungen, die nicht veröffentlicht werden konnten, bleiben auf diesem Computer; öffnen Sie sie schreibgeschützt, um sie zu sehen und eine Kopie zu speichern.</translation>
    </message>
    <message>
        <source>There is no book at {path}, as its folder is not there; connect the disk, stick or share that it is on and try again.</source>
        <translation>Unter {path} liegt keine Mappe, da ihr Ordner fehlt; schließen Sie den Datenträger an, oder verbinden Sie die Freigabe, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no book at {path}.</source>
        <translation>Unter {path} liegt keine Mappe.</translation>
    </message>
    <message>
        <source>There is no book at {path}: it is a link to a file that is no longer there.</source>
        <translation>Unter {path} liegt keine Mappe: Es ist eine Verknüpfung mit einer Datei, die es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>There is no book at {path}; if it was moved or renamed, open it where it is now.</source>
        <translation>Unter {path} liegt keine Mappe; wurde sie verschoben oder umbenannt, öffnen Sie sie dort, wo sie jetzt liegt.</translation>
    </message>
    <message>
        <source>There is no book {book} on {server}.</source>
        <translation>Auf {server} gibt es keine Mappe {book}.</translation>
    </message>
    <message>
        <source>There is no column “{column}”; the table has {headers}.</source>
        <translation>Es gibt keine Spalte „{column}“; die Tabelle hat {headers}.</translation>
    </message>
    <message>
        <source>There is no column “{header}”; the table has {headers}.</source>
        <translation>Es gibt keine Spalte „{header}“; die Tabelle hat {headers}.</translation>
    </message>
    <message>
        <source>There is no dictionary for the language of this memo.</source>
        <translation>Für die Sprache dieses Memos gibt es kein Wörterbuch.</translation>
    </message>
    <message>
        <source>There is no folder {parent}.</source>
        <translation>Es gibt keinen Ordner {parent}.</translation>
    </message>
    <message>
        <source>There is no issue before “{title}” to put it under.</source>
        <translation>Vor „{title}“ steht kein Thema, dem es untergeordnet werden könnte.</translation>
    </message>
    <message>
        <source>There is no issue “{title}” in the outline.</source>
        <translation>In der Gliederung gibt es kein Thema „{title}“.</translation>
    </message>
    <message>
        <source>There is no memo template “{name}”; there are these: {there_are}.</source>
        <translation>Es gibt keine Memovorlage „{name}“; es gibt diese: {there_are}.</translation>
    </message>
    <message>
        <source>There is no misspelling in this text.</source>
        <translation>In diesem Text gibt es keinen Schreibfehler.</translation>
    </message>
    <message>
        <source>There is no room for a backup of “{name}” in {folder}.</source>
        <translation>In {folder} ist kein Platz für eine Sicherung von „{name}“.</translation>
    </message>
    <message>
        <source>There is no room for “{name}” there. Choose another place.</source>
        <translation>Dort ist kein Platz für „{name}“. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is no room left in the folder of “{name}”; your edits are kept on this computer and published when there is.</source>
        <translation>Im Ordner von „{name}“ ist kein Platz mehr; Ihre Bearbeitungen bleiben auf diesem Computer und werden veröffentlicht, sobald Platz ist.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “{name}”; nothing was changed. Make room and try again, or save a copy elsewhere.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr für „{name}“; nichts wurde geändert. Schaffen Sie Platz, und versuchen Sie es noch einmal, oder speichern Sie anderswo eine Kopie.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of “{book}”; make room and try again, or open it read-only.</source>
        <translation>Auf dem Datenträger von „{book}“ ist kein Platz mehr; schaffen Sie Platz, und versuchen Sie es noch einmal, oder öffnen Sie schreibgeschützt.</translation>
    </message>
    <message>
        <source>There is no room on this computer for a working copy of “{name}”; make room and try again, or open it read-only.</source>
        <translation>Auf diesem Computer ist kein Platz für eine Arbeitskopie von „{name}“; schaffen Sie Platz, und versuchen Sie es noch einmal, oder öffnen Sie schreibgeschützt.</translation>
    </message>
    <message>
        <source>There is no shared book in this database yet; publish one first.</source>
        <translation>In dieser Datenbank gibt es noch keine gemeinsame Mappe; veröffentlichen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>There is no shared book on {server} yet; publish one first.</source>
        <translation>Auf {server} gibt es noch keine gemeinsame Mappe; veröffentlichen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}” with a table; there is only one table.</source>
        <translation>Es gibt kein Blatt „{sheet}“ mit einer Tabelle; es gibt nur eine Tabelle.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}” with a table; there is {names}.</source>
        <translation>Es gibt kein Blatt „{sheet}“ mit einer Tabelle; es gibt {names}.</translation>
    </message>
    <message>
        <source>There is no snapshot “{name}” in {path}; “snapshots” lists them.</source>
        <translation>In {path} gibt es keine Momentaufnahme „{name}“; „snapshots“ führt sie auf.</translation>
    </message>
    <message>
        <source>There is no such issue in the outline.</source>
        <translation>In der Gliederung gibt es kein solches Thema.</translation>
    </message>
    <message>
        <source>There is no such passage in the book.</source>
        <translation>In der Mappe gibt es keine solche Passage.</translation>
    </message>
    <message>
        <source>There is no such shared book on {server} yet.</source>
        <translation>Auf {server} gibt es noch keine solche gemeinsame Mappe.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard to paste.</source>
        <translation>In der Zwischenablage ist kein Text zum Einfügen.</translation>
    </message>
    <message>
        <source>There is no {kind} “{name}”.</source>
        <translation>Nicht vorhanden: {kind} „{name}“.</translation>
    </message>
    <message>
        <source>There is no {label} in it, so it was left out.</source>
        <translation>Darin fehlt: {label}; daher wurde es ausgelassen.</translation>
    </message>
    <message>
        <source>There is nothing in the columns that are loaded.</source>
        <translation>In den geladenen Spalten steht nichts.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can become a source.</source>
        <translation>In der Zwischenablage ist nichts, woraus eine Quelle werden kann.</translation>
    </message>
    <message>
        <source>There is nothing to cite yet: sources come first.</source>
        <translation>Noch ist nichts zu zitieren: Zuerst kommen die Quellen.</translation>
    </message>
    <message>
        <source>There is nothing to print yet; add an issue, a risk or another paper first.</source>
        <translation>Noch ist nichts zu drucken; fügen Sie zuerst ein Thema, ein Risiko oder ein anderes Papier hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>These %n files can be imported once a book is open; open or start one first.</source>
        <translation>
            <numerusform>Diese Datei kann importiert werden, sobald eine Mappe geöffnet ist; öffnen oder beginnen Sie zuerst eine.</numerusform>
            <numerusform>Diese %n Dateien können importiert werden, sobald eine Mappe geöffnet ist; öffnen oder beginnen Sie zuerst eine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n files cannot be imported into a book that is open to read only.</source>
        <translation>
            <numerusform>Diese Datei kann nicht in eine schreibgeschützt geöffnete Mappe importiert werden.</numerusform>
            <numerusform>Diese %n Dateien können nicht in eine schreibgeschützt geöffnete Mappe importiert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>These two are not the same.</source>
        <translation>Diese beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>These two are the same.</source>
        <translation>Diese beiden stimmen überein.</translation>
    </message>
    <message>
        <source>These very bytes are another source already, @{key}.</source>
        <translation>Genau dieser Inhalt ist schon eine andere Quelle, @{key}.</translation>
    </message>
    <message>
        <source>These words are already marked as passage {number}.</source>
        <translation>Diese Wörter sind schon als Passage {number} markiert.</translation>
    </message>
    <message>
        <source>These words are not in the text.</source>
        <translation>Diese Wörter stehen nicht im Text.</translation>
    </message>
    <message>
        <source>These words are the same, but all around them changed.</source>
        <translation>Diese Wörter sind gleich, aber ringsum hat sich alles geändert.</translation>
    </message>
    <message>
        <source>These words are the same, but beside them {changes}.</source>
        <translation>Diese Wörter sind gleich, aber daneben {changes}.</translation>
    </message>
    <message>
        <source>These words now stand at another place.</source>
        <translation>Diese Wörter stehen jetzt an einer anderen Stelle.</translation>
    </message>
    <message numerus="yes">
        <source>These words stand at %n places, and nothing tells which is meant.</source>
        <translation>
            <numerusform>Diese Wörter stehen an %n Stelle, und nichts verrät, ob sie gemeint ist.</numerusform>
            <numerusform>Diese Wörter stehen an %n Stellen, und nichts verrät, welche gemeint ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>These words stand at {count} places in the new version, and none is surely this one.</source>
        <translation>Diese Wörter stehen an {count} Stellen der neuen Fassung, und keine ist mit Sicherheit diese.</translation>
    </message>
    <message>
        <source>These words stand at {count} places in the new version.</source>
        <translation>Diese Wörter stehen an {count} Stellen der neuen Fassung.</translation>
    </message>
    <message>
        <source>These words stand in quotation marks, and “{said}” says that they are {speaker}’s.</source>
        <translation>Diese Wörter stehen in Anführungszeichen, und „{said}“ sagt, von wem sie sind: {speaker}.</translation>
    </message>
    <message>
        <source>These words stand in quotation marks; the text beside them does not say whose they are.</source>
        <translation>Diese Wörter stehen in Anführungszeichen; der Text daneben sagt nicht, von wem sie sind.</translation>
    </message>
    <message>
        <source>These words stand in the new version only at a place that is not this one.</source>
        <translation>Diese Wörter stehen in der neuen Fassung nur an einer Stelle, die nicht diese ist.</translation>
    </message>
    <message>
        <source>These words stand in the text, but not between the words given around them.</source>
        <translation>Diese Wörter stehen im Text, aber nicht zwischen den angegebenen umgebenden Wörtern.</translation>
    </message>
    <message>
        <source>These words, one after the other</source>
        <translation>Diese Wörter, eines nach dem anderen</translation>
    </message>
    <message>
        <source>Thesis</source>
        <comment>type of source</comment>
        <translation>Hochschulschrift</translation>
    </message>
    <message>
        <source>They are one; take the first out of the library</source>
        <translation>Sie sind eine; die erste aus der Bibliothek nehmen</translation>
    </message>
    <message>
        <source>They are one; take the second out of the library</source>
        <translation>Sie sind eine; die zweite aus der Bibliothek nehmen</translation>
    </message>
    <message>
        <source>They have moved: begin the newer position</source>
        <translation>Sie haben sich bewegt: die neuere Position beginnen</translation>
    </message>
    <message>
        <source>This Book’s</source>
        <translation>Stand dieser Mappe</translation>
    </message>
    <message>
        <source>This Issue</source>
        <translation>Dieses Thema</translation>
    </message>
    <message>
        <source>This book</source>
        <translation>Diese Mappe</translation>
    </message>
    <message>
        <source>This book can only be read.</source>
        <translation>Diese Mappe kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>This book can only be read; a copy of a backup can be opened.</source>
        <translation>Diese Mappe kann nur gelesen werden; eine Kopie einer Sicherung lässt sich öffnen.</translation>
    </message>
    <message>
        <source>This book has no claim {key}.</source>
        <translation>Diese Mappe hat keine Aussage {key}.</translation>
    </message>
    <message>
        <source>This book is locked.</source>
        <translation>Diese Mappe ist gesperrt.</translation>
    </message>
    <message>
        <source>This book is no longer on {server}; leave the team, and publish it anew.</source>
        <translation>Diese Mappe liegt nicht mehr auf {server}; verlassen Sie das Team, und veröffentlichen Sie sie neu.</translation>
    </message>
    <message>
        <source>This book is not shared; publish it, or join one that is.</source>
        <translation>Diese Mappe ist nicht gemeinsam; veröffentlichen Sie sie, oder treten Sie einer gemeinsamen bei.</translation>
    </message>
    <message>
        <source>This book is open read-only: there is nothing to save.</source>
        <translation>Diese Mappe ist schreibgeschützt geöffnet: Es gibt nichts zu speichern.</translation>
    </message>
    <message>
        <source>This book is protected by a password, and on a server it is not: whoever keeps the server can read all of it. Publish it only if that is meant, with --anyone-on-the-server-can-read.</source>
        <translation>Diese Mappe ist durch ein Passwort geschützt, auf einem Server aber nicht: Wer den Server betreibt, kann alles lesen. Veröffentlichen Sie sie nur, wenn das gewollt ist, mit --anyone-on-the-server-can-read.</translation>
    </message>
    <message>
        <source>This book is protected by a password.</source>
        <translation>Diese Mappe ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>This book is protected by a password; its copy on the server is not.</source>
        <translation>Diese Mappe ist durch ein Passwort geschützt; ihre Kopie auf dem Server ist es nicht.</translation>
    </message>
    <message>
        <source>This book is shared already; sync it, or leave its team first.</source>
        <translation>Diese Mappe ist schon gemeinsam; gleichen Sie sie ab, oder verlassen Sie zuerst ihr Team.</translation>
    </message>
    <message>
        <source>This book is shared no longer; what {server} has of it stays there.</source>
        <translation>Diese Mappe ist nicht mehr gemeinsam; was {server} davon hat, bleibt dort.</translation>
    </message>
    <message>
        <source>This book is shared with a newer Briefbook; update Briefbook to sync it.</source>
        <translation>Diese Mappe wird mit einem neueren Briefbook geteilt; aktualisieren Sie Briefbook, um sie abzugleichen.</translation>
    </message>
    <message>
        <source>This book was saved by an earlier Briefbook, and too little of it is left to bring it up to date; go back to a backup.</source>
        <translation>Diese Mappe wurde von einem früheren Briefbook gespeichert, und es ist zu wenig davon übrig, um sie zu aktualisieren; kehren Sie zu einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>This cannot be put in its place: {reason}.</source>
        <translation>Dies kann nicht eingesetzt werden: {reason}.</translation>
    </message>
    <message>
        <source>This computer has no printer; export the memo as PDF and print that elsewhere.</source>
        <translation>Dieser Computer hat keinen Drucker; exportieren Sie das Memo als PDF, und drucken Sie es anderswo.</translation>
    </message>
    <message>
        <source>This copy is marked {own}; the memo itself is marked {marking}.</source>
        <translation>Diese Kopie ist als {own} eingestuft; das Memo selbst ist als {marking} eingestuft.</translation>
    </message>
    <message>
        <source>This copy is not marked; the memo itself is marked {marking}.</source>
        <translation>Diese Kopie ist nicht eingestuft; das Memo selbst ist als {marking} eingestuft.</translation>
    </message>
    <message>
        <source>This database keeps text as {encoding}, which has not all letters; make one in UTF8.</source>
        <translation>Diese Datenbank speichert Text als {encoding}, worin nicht alle Buchstaben vorkommen; legen Sie eine in UTF8 an.</translation>
    </message>
    <message>
        <source>This file holds no Web Annotation.</source>
        <translation>Diese Datei enthält keine Web-Annotation.</translation>
    </message>
    <message>
        <source>This hangs together with the rest; take the whole of it back.</source>
        <translation>Dies hängt mit dem Übrigen zusammen; holen Sie es im Ganzen zurück.</translation>
    </message>
    <message>
        <source>This installation of Briefbook cannot print; export the memo as PDF and print that.</source>
        <translation>Diese Installation von Briefbook kann nicht drucken; exportieren Sie das Memo als PDF, und drucken Sie dieses.</translation>
    </message>
    <message>
        <source>This is no Web Annotation file: it is not JSON.</source>
        <translation>Dies ist keine Web-Annotation-Datei: Es ist kein JSON.</translation>
    </message>
    <message>
        <source>This is no longer in the book.</source>
        <translation>Dies steht nicht mehr in der Mappe.</translation>
    </message>
    <message>
        <source>This is no regular expression that can be used: {reason}.</source>
        <translation>Dies ist kein verwendbarer regulärer Ausdruck: {reason}.</translation>
    </message>
    <message>
        <source>This is not the password of “{name}”, or the beginning of the file is lost, without which no page of it can be read; go back to a backup.</source>
        <translation>Dies ist nicht das Passwort von „{name}“, oder der Anfang der Datei ist verloren, ohne den keine Seite lesbar ist; kehren Sie zu einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>This is not the password of “{name}”, or the file is damaged.</source>
        <translation>Dies ist nicht das Passwort von „{name}“, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>This is not the password that the book has.</source>
        <translation>Dies ist nicht das Passwort der Mappe.</translation>
    </message>
    <message>
        <source>This is the version of @{key} that the book has already.</source>
        <translation>Dies ist die Fassung von @{key}, die die Mappe schon hat.</translation>
    </message>
    <message>
        <source>This is version {number} of @{key}, which the book has already.</source>
        <translation>Dies ist Fassung {number} von @{key}, die die Mappe schon hat.</translation>
    </message>
    <message>
        <source>This is version {version}: passages are marked in the current version only, which is {newest}.</source>
        <translation>Dies ist Fassung {version}: Passagen werden nur in der aktuellen Fassung markiert; das ist {newest}.</translation>
    </message>
    <message>
        <source>This is version {version}; version {newest} is the current one.</source>
        <translation>Dies ist Fassung {version}; Fassung {newest} ist die aktuelle.</translation>
    </message>
    <message>
        <source>This is what Briefbook knows of its mistake. It is kept on this computer and never sent; copy or save it for whoever helps you.</source>
        <translation>Dies ist, was Briefbook von seinem Fehler weiß. Es bleibt auf diesem Computer und wird nie gesendet; kopieren oder speichern Sie es für die, die Ihnen helfen.</translation>
    </message>
    <message>
        <source>This needs more than {megabytes} MB of memory and was stopped; please divide the text or file.</source>
        <translation>Dies braucht mehr als {megabytes} MB Arbeitsspeicher und wurde abgebrochen; bitte teilen Sie den Text oder die Datei auf.</translation>
    </message>
    <message>
        <source>This page holds no readable text: it is a picture, perhaps a scan.</source>
        <translation>Diese Seite enthält keinen lesbaren Text: Sie ist ein Bild, vielleicht ein Scan.</translation>
    </message>
    <message>
        <source>This passage gives the words of {holding}; take it away from there first.</source>
        <translation>Diese Passage gibt den Wortlaut für {holding}; entfernen Sie sie zuerst dort.</translation>
    </message>
    <message>
        <source>This passage is cited in {places}; take the citation out first.</source>
        <translation>Diese Passage wird in {places} zitiert; nehmen Sie zuerst die Zitation heraus.</translation>
    </message>
    <message>
        <source>This passage is evidence of {labels}; take it away from there first.</source>
        <translation>Diese Passage ist Beleg für {labels}; entfernen Sie sie zuerst dort.</translation>
    </message>
    <message>
        <source>This passage is no longer in the book.</source>
        <translation>Diese Passage steht nicht mehr in der Mappe.</translation>
    </message>
    <message>
        <source>This passage was not found in the new version; mark its place by hand, or keep it.</source>
        <translation>Diese Passage wurde in der neuen Fassung nicht gefunden; markieren Sie ihre Stelle von Hand, oder belassen Sie sie.</translation>
    </message>
    <message>
        <source>This position was superseded before.</source>
        <translation>Diese Position wurde schon ersetzt.</translation>
    </message>
    <message>
        <source>This regular expression takes too long: it can match the same words in too many ways.</source>
        <translation>Dieser reguläre Ausdruck dauert zu lange: Er kann dieselben Wörter auf zu viele Arten treffen.</translation>
    </message>
    <message>
        <source>This selection runs over text that was set aside; bring it back first, or mark each side of it.</source>
        <translation>Diese Auswahl reicht über beiseitegelegten Text; holen Sie ihn zuerst zurück, oder markieren Sie beide Seiten einzeln.</translation>
    </message>
    <message>
        <source>This source is no longer in the book.</source>
        <translation>Diese Quelle steht nicht mehr in der Mappe.</translation>
    </message>
    <message>
        <source>This text can only be read.</source>
        <translation>Dieser Text kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>This text holds half a character, which cannot be kept.</source>
        <translation>Dieser Text enthält ein halbes Zeichen, das nicht gespeichert werden kann.</translation>
    </message>
    <message>
        <source>This took longer than {seconds} seconds and was stopped; please divide the text or file.</source>
        <translation>Dies dauerte länger als {seconds} Sekunden und wurde abgebrochen; bitte teilen Sie den Text oder die Datei auf.</translation>
    </message>
    <message>
        <source>This version of Briefbook has no such field.</source>
        <translation>Diese Version von Briefbook hat kein solches Feld.</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Tick All</source>
        <translation>Alle anhaken</translation>
    </message>
    <message>
        <source>Tick None</source>
        <translation>Keines anhaken</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of issue {number}</source>
        <translation>Titel des Themas {number}</translation>
    </message>
    <message>
        <source>Title of the issue</source>
        <translation>Titel des Themas</translation>
    </message>
    <message>
        <source>Title of the source</source>
        <translation>Titel der Quelle</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>To</source>
        <comment>who gets the memo</comment>
        <translation>An</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Zu wissen</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Anzusehen</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Zu beheben</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>To share a book through a server, Briefbook needs a package that is not installed here; install it with: pip install &apos;briefbook[team]&apos;</source>
        <translation>Um eine Mappe über einen Server zu teilen, braucht Briefbook ein Paket, das hier nicht installiert ist; installieren Sie es mit: pip install &apos;briefbook[team]&apos;</translation>
    </message>
    <message>
        <source>To the change before</source>
        <translation>Zur vorigen Änderung</translation>
    </message>
    <message>
        <source>To the next change</source>
        <translation>Zur nächsten Änderung</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>Heute, {date}</translation>
    </message>
    <message>
        <source>Together they come to {lowest}–{highest} %.</source>
        <translation>Zusammen ergeben sie {lowest}–{highest} %.</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message numerus="yes">
        <source>Took %n record(s) back from “{snapshot}”.</source>
        <translation>
            <numerusform>%n Eintrag aus „{snapshot}“ zurückgeholt.</numerusform>
            <numerusform>%n Einträge aus „{snapshot}“ zurückgeholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n source(s) out of “{name}”</source>
        <translation>
            <numerusform>%n Quelle aus „{name}“ herausgenommen</numerusform>
            <numerusform>%n Quellen aus „{name}“ herausgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Took a paragraph of “{name}” back from “{snapshot}”.</source>
        <translation>Einen Absatz von „{name}“ aus „{snapshot}“ zurückgeholt.</translation>
    </message>
    <message>
        <source>Took evidence from {claim}</source>
        <translation>Beleg von {claim} entfernt</translation>
    </message>
    <message>
        <source>Took the snapshot “{name}”.</source>
        <translation>Momentaufnahme „{name}“ angelegt.</translation>
    </message>
    <message>
        <source>Took what the other copy says</source>
        <translation>Stand der anderen Kopie übernommen</translation>
    </message>
    <message>
        <source>Took {field} of “{name}” back from “{snapshot}”.</source>
        <translation>{field} von „{name}“ aus „{snapshot}“ zurückgeholt.</translation>
    </message>
    <message>
        <source>Took “{name}” back from “{snapshot}”.</source>
        <translation>„{name}“ aus „{snapshot}“ zurückgeholt.</translation>
    </message>
    <message>
        <source>Treaty</source>
        <comment>type of source</comment>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendenz</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Tripped</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>Truth cannot be judged</source>
        <translation>Wahrheitsgehalt nicht beurteilbar</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Two Panes Side by Side</source>
        <translation>Zwei Bereiche nebeneinander</translation>
    </message>
    <message>
        <source>Two copies of the book say different things; decide which of them holds, or both.</source>
        <translation>Zwei Kopien der Mappe sagen Verschiedenes; entscheiden Sie, welche gilt oder ob beide gelten.</translation>
    </message>
    <message>
        <source>Two readings of this page differ; choose the one that is right</source>
        <translation>Zwei Lesarten dieser Seite unterscheiden sich; wählen Sie die richtige</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Type a tag; Enter adds it</source>
        <translation>Schlagwort eingeben; Eingabetaste fügt es hinzu</translation>
    </message>
    <message>
        <source>Type it here; it is kept until you close the program.</source>
        <translation>Geben Sie es hier ein; es bleibt erhalten, bis Sie das Programm schließen.</translation>
    </message>
    <message>
        <source>Type the password twice.</source>
        <translation>Geben Sie das Passwort zweimal ein.</translation>
    </message>
    <message>
        <source>Typing That Was Not Finished</source>
        <translation>Nicht abgeschlossene Eingabe</translation>
    </message>
    <message>
        <source>Typing…</source>
        <translation>Wird eingegeben…</translation>
    </message>
    <message>
        <source>UK PHIA yardstick</source>
        <translation>Britische PHIA-Skala</translation>
    </message>
    <message>
        <source>UK submission</source>
        <translation>Britische Ministervorlage</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Under the matrix</source>
        <translation>Unter der Matrix</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the Import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the Merge</source>
        <translation>Zusammenführen rückgängig machen</translation>
    </message>
    <message>
        <source>Undo {edit}</source>
        <translation>Rückgängig: {edit}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Unwahrscheinlich</translation>
    </message>
    <message>
        <source>Unlink {claim}</source>
        <translation>Verknüpfung mit {claim} lösen</translation>
    </message>
    <message>
        <source>Unlink {label} From {other}</source>
        <translation>Verknüpfung von {label} mit {other} lösen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unreliable</source>
        <translation>Unzuverlässig</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Until which day, {form}</source>
        <translation>Bis zu welchem Tag, {form}</translation>
    </message>
    <message>
        <source>Update “{title}”</source>
        <translation>„{title}“ aktualisieren</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Use Selected Passage</source>
        <translation>Ausgewählte Passage verwenden</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Used now and kept in no file; leave it empty if the server wants none.</source>
        <translation>Wird jetzt verwendet und in keiner Datei aufbewahrt; lassen Sie es leer, wenn der Server keines verlangt.</translation>
    </message>
    <message>
        <source>Usual Text Size</source>
        <translation>Übliche Textgröße</translation>
    </message>
    <message>
        <source>Usually reliable</source>
        <translation>In der Regel zuverlässig</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>Vektorgrafik (*.svg)</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verifizierung</translation>
    </message>
    <message>
        <source>Verification and reversal</source>
        <translation>Verifizierung und Umkehrung</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verifiziert durch</translation>
    </message>
    <message>
        <source>Verifying the book</source>
        <translation>Mappe wird überprüft</translation>
    </message>
    <message>
        <source>Version {number} of {newest}, imported {date}</source>
        <translation>Fassung {number} von {newest}, importiert am {date}</translation>
    </message>
    <message>
        <source>Version {number}, imported {date}</source>
        <translation>Fassung {number}, importiert am {date}</translation>
    </message>
    <message>
        <source>Version {number}, imported {date} (current)</source>
        <translation>Fassung {number}, importiert am {date} (aktuell)</translation>
    </message>
    <message>
        <source>Version {number}, {date}</source>
        <translation>Fassung {number}, {date}</translation>
    </message>
    <message>
        <source>Version {version} of @{key} is the current one now.</source>
        <translation>Fassung {version} von @{key} ist jetzt die aktuelle.</translation>
    </message>
    <message>
        <source>Version {version} of @{key}: {passages}.</source>
        <translation>Fassung {version} von @{key}: {passages}.</translation>
    </message>
    <message>
        <source>Version {version} of @{key}: {told}</source>
        <translation>Fassung {version} von @{key}: {told}</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation>Sehr wahrscheinlich</translation>
    </message>
    <message>
        <source>Very unlikely</source>
        <translation>Sehr unwahrscheinlich</translation>
    </message>
    <message>
        <source>Via whom?</source>
        <translation>Über wen?</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>View</source>
        <comment>menu</comment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Volume</source>
        <comment>of a journal</comment>
        <translation>Jahrgang</translation>
    </message>
    <message>
        <source>Was not there then.</source>
        <translation>War damals nicht da.</translation>
    </message>
    <message>
        <source>Ways, ranges, key, settings and picture of the matrix</source>
        <translation>Wege, Bandbreiten, Legende, Einstellungen und Bild der Matrix</translation>
    </message>
    <message>
        <source>Weak: a program guesses this soon. Add some words that have nothing to do with each other.</source>
        <translation>Schwach: Ein Programm errät dies bald. Fügen Sie einige Wörter hinzu, die nichts miteinander zu tun haben.</translation>
    </message>
    <message>
        <source>Web Annotations (*.jsonld *.json)</source>
        <translation>Web-Annotationen (*.jsonld *.json)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Web page</source>
        <comment>type of source</comment>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Web pages, PDFs, Word files, mails, bibliographies, text: each original is kept.</source>
        <translation>Webseiten, PDF, Word-Dateien, Mails, Literaturverzeichnisse, Text: jedes Original bleibt erhalten.</translation>
    </message>
    <message>
        <source>Went back to the backup of {moment}</source>
        <translation>Zur Sicherung von {moment} zurückgekehrt</translation>
    </message>
    <message>
        <source>Went back to the backup of {moment}; the damaged file is kept as “{name}”</source>
        <translation>Zur Sicherung von {moment} zurückgekehrt; die beschädigte Datei wird als „{name}“ aufbewahrt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What Changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>What Is Saved</source>
        <translation>Was gespeichert ist</translation>
    </message>
    <message>
        <source>What Was Imported</source>
        <translation>Was importiert wurde</translation>
    </message>
    <message>
        <source>What Went Wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>What another way of finding the article takes for it</source>
        <translation>Was ein anderes Verfahren für den Artikel hält</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>Was aus jeder Datei wurde</translation>
    </message>
    <message>
        <source>What became of the source</source>
        <translation>Was aus der Quelle wurde</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What came of {name}: {outcome}.</source>
        <translation>Was aus {name} wurde: {outcome}.</translation>
    </message>
    <message>
        <source>What came of {name}: {outcome}; it was {then}.</source>
        <translation>Was aus {name} wurde: {outcome}; zuvor war es {then}.</translation>
    </message>
    <message>
        <source>What came of {record}</source>
        <translation>Was aus {record} wurde</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>What changed since the last memo</source>
        <translation>Was sich seit dem letzten Memo geändert hat</translation>
    </message>
    <message>
        <source>What changed since {since}</source>
        <translation>Was sich geändert hat seit {since}</translation>
    </message>
    <message>
        <source>What changed since {since} until {until}</source>
        <translation>Was sich geändert hat von {since} bis {until}</translation>
    </message>
    <message>
        <source>What copies that were merged say differently</source>
        <translation>Was zusammengeführte Kopien verschieden sagen</translation>
    </message>
    <message>
        <source>What differs from a moment with a name; take parts back</source>
        <translation>Unterschiede zu einem benannten Augenblick; Teile zurückholen</translation>
    </message>
    <message>
        <source>What differs of the chosen record</source>
        <translation>Unterschiede des gewählten Eintrags</translation>
    </message>
    <message>
        <source>What each step and band means</source>
        <translation>Was jede Stufe und Klasse bedeutet</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Passendes</translation>
    </message>
    <message>
        <source>What follows if, and if not</source>
        <translation>Was folgt, falls und falls nicht</translation>
    </message>
    <message numerus="yes">
        <source>What hangs on (it|them) comes along ({records}).</source>
        <translation>
            <numerusform>Was daran hängt, kommt mit ({records}).</numerusform>
            <numerusform>Was daran hängt, kommt mit ({records}).</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What happened with the edit {seq}, “{text}”, has no name of its own.</source>
        <translation>Was mit der Bearbeitung {seq}, „{text}“, geschah, hat keinen eigenen Namen.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What has happened is no risk any more; enter it as an event, and close the risk.</source>
        <translation>Was eingetreten ist, ist kein Risiko mehr; tragen Sie es als Ereignis ein, und beenden Sie das Risiko.</translation>
    </message>
    <message>
        <source>What is accepted can change; say when somebody looks at it again.</source>
        <translation>Was in Kauf genommen wird, kann sich ändern; geben Sie an, wann es wieder geprüft wird.</translation>
    </message>
    <message>
        <source>What is cited here</source>
        <translation>Was hier zitiert wird</translation>
    </message>
    <message>
        <source>What is left out for these readers</source>
        <translation>Was für diese Leser ausgelassen ist</translation>
    </message>
    <message>
        <source>What is likelier cannot be tolerated at a greater impact than what is less likely.</source>
        <translation>Was wahrscheinlicher ist, kann nicht bei größerer Auswirkung toleriert werden als das weniger Wahrscheinliche.</translation>
    </message>
    <message>
        <source>What is otherwise now</source>
        <translation>Was jetzt anders ist</translation>
    </message>
    <message>
        <source>What is said in the meeting, and what is not</source>
        <translation>Was im Treffen gesagt wird und was nicht</translation>
    </message>
    <message>
        <source>What is taken for the article</source>
        <translation>Was für den Artikel gehalten wird</translation>
    </message>
    <message>
        <source>What it says no longer holds; cite the claim that took its place, or rewrite.</source>
        <translation>Was dort steht, gilt nicht mehr; zitieren Sie die Aussage, die an ihre Stelle trat, oder schreiben Sie um.</translation>
    </message>
    <message>
        <source>What kind of source it is</source>
        <translation>Welche Art von Quelle es ist</translation>
    </message>
    <message>
        <source>What kind of source it is, what it could know, and what it may want</source>
        <translation>Welche Art von Quelle es ist, was sie wissen konnte und was sie wollen mag</translation>
    </message>
    <message>
        <source>What leans on it</source>
        <translation>Was sich darauf stützt</translation>
    </message>
    <message>
        <source>What led here, and what comes</source>
        <translation>Was hierher führte und was kommt</translation>
    </message>
    <message>
        <source>What led here, and what comes: talks, calls, decisions. A date may be known to the day, to the month or to the year alone.</source>
        <translation>Was hierher führte und was kommt: Gespräche, Telefonate, Entscheidungen. Ein Datum kann auf den Tag, auf den Monat oder nur auf das Jahr bekannt sein.</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Was Beachtung braucht</translation>
    </message>
    <message>
        <source>What needs attention before the memo goes out</source>
        <translation>Was Beachtung braucht, bevor das Memo hinausgeht</translation>
    </message>
    <message>
        <source>What needs attention in the memo</source>
        <translation>Was im Memo Beachtung braucht</translation>
    </message>
    <message>
        <source>What nobody is asked to do is not done; say to whom it goes.</source>
        <translation>Worum niemand gebeten wird, das geschieht nicht; geben Sie an, an wen es geht.</translation>
    </message>
    <message>
        <source>What somebody is asked to do</source>
        <translation>Worum jemand gebeten wird</translation>
    </message>
    <message>
        <source>What sources say, and what is quoted of them, is never changed.</source>
        <translation>Was Quellen sagen und was aus ihnen zitiert ist, wird nie geändert.</translation>
    </message>
    <message>
        <source>What texts said before is left out: it may not have been for these readers then.</source>
        <translation>Was Texte früher sagten, ist ausgelassen: Es war damals vielleicht nicht für diese Leser bestimmt.</translation>
    </message>
    <message>
        <source>What the other copy says</source>
        <translation>Was die andere Kopie sagt</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Was die Zeilen sind</translation>
    </message>
    <message>
        <source>What the second has otherwise</source>
        <translation>Was in der zweiten anders ist</translation>
    </message>
    <message>
        <source>What the support file holds</source>
        <translation>Was die Support-Datei enthält</translation>
    </message>
    <message>
        <source>What theirs refers to is no longer in the book; decide for ours.</source>
        <translation>Worauf sich das andere bezieht, steht nicht mehr in der Mappe; entscheiden Sie sich für unseres.</translation>
    </message>
    <message>
        <source>What this book says</source>
        <translation>Was diese Mappe sagt</translation>
    </message>
    <message>
        <source>What this source derives from</source>
        <translation>Wovon diese Quelle abgeleitet ist</translation>
    </message>
    <message>
        <source>What this was then is no longer in the book; take the whole record back.</source>
        <translation>Was dies damals war, steht nicht mehr in der Mappe; holen Sie den ganzen Eintrag zurück.</translation>
    </message>
    <message>
        <source>What to do with the selected words</source>
        <translation>Was mit den ausgewählten Wörtern geschehen soll</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Was zu wissen ist</translation>
    </message>
    <message>
        <source>What to know before loading</source>
        <translation>Was vor dem Laden zu wissen ist</translation>
    </message>
    <message>
        <source>What was being typed for {records} is kept: it is there when you begin one.</source>
        <translation>Was gerade eingegeben wurde, bleibt erhalten ({records}): Es ist da, wenn Sie einen Eintrag beginnen.</translation>
    </message>
    <message>
        <source>What was being typed in {places} when Briefbook stopped is back.</source>
        <translation>Was in {places} eingegeben wurde, als Briefbook anhielt, ist wieder da.</translation>
    </message>
    <message>
        <source>What was being typed in {place} cannot be entered: {reason}</source>
        <translation>Was in {place} eingegeben wurde, kann nicht eingetragen werden: {reason}</translation>
    </message>
    <message>
        <source>What was decided?</source>
        <translation>Was wurde entschieden?</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What was merged</source>
        <translation>Was zusammengeführt wurde</translation>
    </message>
    <message>
        <source>What was promised, by whom, within which window</source>
        <translation>Was zugesagt wurde, von wem, in welchem Zeitfenster</translation>
    </message>
    <message>
        <source>What was to be done by then is not done; do it, or set another date.</source>
        <translation>Was bis dahin zu tun war, ist nicht getan; tun Sie es, oder setzen Sie ein anderes Datum.</translation>
    </message>
    <message>
        <source>What we and they want from the meeting</source>
        <translation>Was wir und was sie vom Treffen wollen</translation>
    </message>
    <message>
        <source>What would reverse it</source>
        <translation>Was es umkehren würde</translation>
    </message>
    <message>
        <source>What you are typing is in the file too, and becomes an edit when you are done</source>
        <translation>Ihre Eingabe steht auch in der Datei und wird zu einer Bearbeitung, wenn Sie fertig sind</translation>
    </message>
    <message>
        <source>What you are typing is kept, and becomes an edit when you pause</source>
        <translation>Ihre Eingabe bleibt erhalten und wird zu einer Bearbeitung, wenn Sie innehalten</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When a newer version of a source is imported, the passages whose words changed or went elsewhere are listed here, each beside both versions, until you have decided.</source>
        <translation>Wird eine neuere Fassung einer Quelle importiert, stehen hier die Passagen, deren Wortlaut sich geändert oder verschoben hat, jede neben beiden Fassungen, bis Sie entschieden haben.</translation>
    </message>
    <message>
        <source>When a source has much the same text as another, as a wire report on several sites has, or gives the same web address, both are listed here until you have said what they are.</source>
        <translation>Hat eine Quelle weitgehend denselben Text wie eine andere, etwa eine Agenturmeldung auf mehreren Websites, oder nennt sie dieselbe Webadresse, so stehen beide hier, bis Sie gesagt haben, was sie sind.</translation>
    </message>
    <message>
        <source>When another copy of this book is merged into it (File → Merge Another Copy…) and both changed the same field or paragraph, the book keeps its own, and both are listed here until you have decided.</source>
        <translation>Wird eine andere Kopie dieser Mappe mit ihr zusammengeführt (Datei → Andere Kopie zusammenführen…) und haben beide dasselbe Feld oder denselben Absatz geändert, behält die Mappe ihren Stand, und beide stehen hier, bis Sie entschieden haben.</translation>
    </message>
    <message>
        <source>When this held, as precisely as it is known: 2025-10-28, 2025-10 or 2025</source>
        <translation>Wann dies galt, so genau wie bekannt: 2025-10-28, 2025-10 oder 2025</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where actors stand on the issues</source>
        <translation>Wo Akteure bei den Themen stehen</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>Wohin es gehört</translation>
    </message>
    <message>
        <source>Where it retells another source, or somebody’s words, say so: they are one voice, not two.</source>
        <translation>Wo sie eine andere Quelle oder jemandes Worte wiedergibt, geben Sie es an: Sie sind eine Stimme, nicht zwei.</translation>
    </message>
    <message>
        <source>Where passages went in newer versions of their sources</source>
        <translation>Wohin Passagen in neueren Fassungen ihrer Quellen gekommen sind</translation>
    </message>
    <message>
        <source>Whether the book is saved: {words}</source>
        <translation>Ob die Mappe gespeichert ist: {words}</translation>
    </message>
    <message>
        <source>Which book?</source>
        <translation>Welche Mappe?</translation>
    </message>
    <message>
        <source>Which column goes into which field</source>
        <translation>Welche Spalte in welches Feld kommt</translation>
    </message>
    <message>
        <source>Which is the day and which the month is open; write it as 2025-10-28.</source>
        <translation>Was der Tag und was der Monat ist, bleibt offen; schreiben Sie es als 2025-10-28.</translation>
    </message>
    <message>
        <source>Which rows change a record</source>
        <translation>Welche Zeilen einen Eintrag ändern</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who commits</source>
        <translation>Wer zusagt</translation>
    </message>
    <message>
        <source>Who commits, or to whom</source>
        <translation>Wer zusagt oder wem</translation>
    </message>
    <message>
        <source>Who opposes it</source>
        <translation>Wer dagegen ist</translation>
    </message>
    <message>
        <source>Who says and does things, on which side of the table</source>
        <translation>Wer etwas sagt und tut, auf welcher Seite des Tisches</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>Wer sagt das?</translation>
    </message>
    <message>
        <source>Who stands where</source>
        <translation>Wer wo steht</translation>
    </message>
    <message>
        <source>Who supports it</source>
        <translation>Wer dafür ist</translation>
    </message>
    <message>
        <source>Whoever decides will ask why; give the reason.</source>
        <translation>Wer entscheidet, wird nach dem Grund fragen; geben Sie ihn an.</translation>
    </message>
    <message>
        <source>Whoever follows it arrives nowhere; mend the citation or take it out.</source>
        <translation>Wer ihr folgt, gelangt nirgendwohin; berichtigen Sie die Zitation, oder nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>Whoever keeps the server can read all that is shared: the sources with their originals, the texts, and who changed what and when.</source>
        <translation>Wer den Server betreibt, kann alles Geteilte lesen: die Quellen mit ihren Originalen, die Texte und wer was wann geändert hat.</translation>
    </message>
    <message>
        <source>Whoever searches for one of the words on a line finds all of them.</source>
        <translation>Wer nach einem der Wörter einer Zeile sucht, findet sie alle.</translation>
    </message>
    <message>
        <source>Whoever speaks needs the words; write them as they would be spoken.</source>
        <translation>Wer spricht, braucht die Worte; schreiben Sie sie so, wie sie gesprochen würden.</translation>
    </message>
    <message>
        <source>Whole Page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Whole Words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>Wessen Worte</translation>
    </message>
    <message>
        <source>Whose words these are, where the source only retells them</source>
        <translation>Wessen Worte dies sind, wo die Quelle sie nur wiedergibt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why each was not imported</source>
        <translation>Warum jede nicht importiert wurde</translation>
    </message>
    <message>
        <source>Why may it stay? (may be left empty)</source>
        <translation>Warum kann es bleiben? (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Why so confident?</source>
        <translation>Warum so sicher?</translation>
    </message>
    <message>
        <source>Why this confidence</source>
        <translation>Warum diese Urteilssicherheit</translation>
    </message>
    <message>
        <source>Why, in a few words</source>
        <translation>Warum, in wenigen Worten</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why? (may be left empty)</source>
        <translation>Warum? (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Widely known</source>
        <translation>Allgemein bekannt</translation>
    </message>
    <message>
        <source>Widen the Range to Greater Impact</source>
        <translation>Bandbreite zur größeren Auswirkung erweitern</translation>
    </message>
    <message>
        <source>Widen the Range to Higher Likelihood</source>
        <translation>Bandbreite zur höheren Wahrscheinlichkeit erweitern</translation>
    </message>
    <message>
        <source>Widen the Range to Lesser Impact</source>
        <translation>Bandbreite zur geringeren Auswirkung erweitern</translation>
    </message>
    <message>
        <source>Widen the Range to Lower Likelihood</source>
        <translation>Bandbreite zur niedrigeren Wahrscheinlichkeit erweitern</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Window on the timeline</source>
        <translation>Zeitfenster auf der Zeitleiste</translation>
    </message>
    <message>
        <source>Windows, expiries, reviews and events over the days</source>
        <translation>Zeitfenster, Abläufe, Überprüfungen und Ereignisse im Verlauf der Tage</translation>
    </message>
    <message>
        <source>Withdrawn by its publisher</source>
        <translation>Von der herausgebenden Stelle zurückgezogen</translation>
    </message>
    <message>
        <source>Without its password nobody can open it.</source>
        <translation>Ohne ihr Passwort kann niemand sie öffnen.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Word (DOCX)</source>
        <translation>Word (DOCX)</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words in quotation marks are somebody’s; cite the passage that they are from.</source>
        <translation>Wörter in Anführungszeichen stammen von jemandem; zitieren Sie die Passage, aus der sie sind.</translation>
    </message>
    <message>
        <source>Words of impact, the least first</source>
        <translation>Wörter der Auswirkung, die geringste zuerst</translation>
    </message>
    <message>
        <source>Words of likelihood, the least first</source>
        <translation>Wörter der Wahrscheinlichkeit, die geringste zuerst</translation>
    </message>
    <message>
        <source>Words of our own</source>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <source>Words of {name}</source>
        <translation>Worte von {name}</translation>
    </message>
    <message>
        <source>Words that find one another</source>
        <translation>Wörter, die einander finden</translation>
    </message>
    <message>
        <source>Words that mean the same, a group on each line, divided by semicolons</source>
        <translation>Wörter gleicher Bedeutung, eine Gruppe je Zeile, durch Semikolons getrennt</translation>
    </message>
    <message>
        <source>Would merge “{name}”: {changes}.</source>
        <translation>Würde mit „{name}“ zusammenführen: {changes}.</translation>
    </message>
    <message>
        <source>Write a new claim</source>
        <translation>Eine neue Aussage schreiben</translation>
    </message>
    <message>
        <source>Write all commitments to a workbook or a CSV file</source>
        <translation>Alle Zusagen in eine Arbeitsmappe oder CSV-Datei schreiben</translation>
    </message>
    <message>
        <source>Write all sources that are listed to a file for Zotero, EndNote or LaTeX</source>
        <translation>Alle aufgeführten Quellen in eine Datei für Zotero, EndNote oder LaTeX schreiben</translation>
    </message>
    <message>
        <source>Write down a commitment</source>
        <translation>Eine Zusage festhalten</translation>
    </message>
    <message>
        <source>Write down a recommendation</source>
        <translation>Eine Empfehlung festhalten</translation>
    </message>
    <message>
        <source>Write down a scenario</source>
        <translation>Ein Szenario festhalten</translation>
    </message>
    <message>
        <source>Write down a talking point</source>
        <translation>Einen Gesprächspunkt festhalten</translation>
    </message>
    <message>
        <source>Write down an actor</source>
        <translation>Einen Akteur festhalten</translation>
    </message>
    <message>
        <source>Write down an event</source>
        <translation>Ein Ereignis festhalten</translation>
    </message>
    <message>
        <source>Write down an objective</source>
        <translation>Ein Ziel festhalten</translation>
    </message>
    <message>
        <source>Write down what could go wrong, then place it by how likely it is and how bad it would be.</source>
        <translation>Halten Sie fest, was schiefgehen könnte, und ordnen Sie es dann danach ein, wie wahrscheinlich es ist und wie schlimm es wäre.</translation>
    </message>
    <message>
        <source>Write down what we must have, should have and could have from the meeting, and what the others want: each in one sentence, with its issue. Afterwards say what came of it.</source>
        <translation>Halten Sie fest, was wir vom Treffen haben müssen, haben sollten und haben könnten und was die anderen wollen: jeweils in einem Satz, mit seinem Thema. Sagen Sie danach, was daraus wurde.</translation>
    </message>
    <message>
        <source>Write here. Type [@ to cite a source or one of its passages.</source>
        <translation>Schreiben Sie hier. Geben Sie [@ ein, um eine Quelle oder eine ihrer Passagen zu zitieren.</translation>
    </message>
    <message>
        <source>Write its passages to a Web Annotation file</source>
        <translation>Ihre Passagen in eine Web-Annotation-Datei schreiben</translation>
    </message>
    <message>
        <source>Write the Text in Sight</source>
        <translation>Sichtbaren Text schreiben</translation>
    </message>
    <message>
        <source>Write the address with its beginning, such as https://example.org/page.</source>
        <translation>Schreiben Sie die Adresse mit ihrem Anfang, etwa https://example.org/page.</translation>
    </message>
    <message>
        <source>Write the as-of date as 2025-10-28, 2025-10 or 2025, as precisely as it is known.</source>
        <translation>Schreiben Sie das Datum des Standes als 2025-10-28, 2025-10 oder 2025, so genau wie bekannt.</translation>
    </message>
    <message>
        <source>Write the commitments to a file</source>
        <translation>Die Zusagen in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Write the date as 2025-10-28, 2025-10 or 2025, as precisely as it is known.</source>
        <translation>Schreiben Sie das Datum als 2025-10-28, 2025-10 oder 2025, so genau wie bekannt.</translation>
    </message>
    <message>
        <source>Write the language as its code, such as en, de or zh-Hant.</source>
        <translation>Schreiben Sie die Sprache als Code, etwa en, de oder zh-Hant.</translation>
    </message>
    <message>
        <source>Write the selected sources to a file for Zotero, EndNote or LaTeX</source>
        <translation>Die ausgewählten Quellen in eine Datei für Zotero, EndNote oder LaTeX schreiben</translation>
    </message>
    <message>
        <source>Write the timeline to an ICS file, which calendars take in</source>
        <translation>Die Zeitleiste in eine ICS-Datei schreiben, die Kalender einlesen</translation>
    </message>
    <message>
        <source>Write “{title}”</source>
        <translation>„{title}“ schreiben</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n citation(s)</source>
        <translation>
            <numerusform>%n Zitation wird geschrieben</numerusform>
            <numerusform>%n Zitationen werden geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the book in the clear…</source>
        <translation>Mappe wird unverschlüsselt geschrieben…</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n citation(s) to {path}</source>
        <translation>
            <numerusform>%n Zitation nach {path} geschrieben</numerusform>
            <numerusform>%n Zitationen nach {path} geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n passage(s) to “{name}”</source>
        <translation>
            <numerusform>%n Passage in „{name}“ geschrieben</numerusform>
            <numerusform>%n Passagen in „{name}“ geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote {path}</source>
        <translation>{path} geschrieben</translation>
    </message>
    <message>
        <source>Wrote {records} to {path}</source>
        <translation>{records} nach {path} geschrieben</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>Year of publication</source>
        <translation>Erscheinungsjahr</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>You and your team have the same.</source>
        <translation>Sie und Ihr Team haben denselben Stand.</translation>
    </message>
    <message>
        <source>You may not do this on {server}; ask who keeps it for the rights ({said}).</source>
        <translation>Sie dürfen dies auf {server} nicht; bitten Sie die zuständige Stelle um die Rechte ({said}).</translation>
    </message>
    <message>
        <source>You undid “{edit}”: syncing now would take this back for everybody. Redo it first, or take it back for everybody.</source>
        <translation>Sie haben „{edit}“ rückgängig gemacht: Ein Abgleich würde dies jetzt für alle zurücknehmen. Wiederholen Sie es zuerst, oder nehmen Sie es für alle zurück.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>Your last edits of “{name}” could not be published then, and their copy on this computer is damaged; “briefbook rescue” reads what it can of {aside}.</source>
        <translation>Ihre letzten Bearbeitungen von „{name}“ konnten damals nicht veröffentlicht werden, und ihre Kopie auf diesem Computer ist beschädigt; „briefbook rescue“ liest von {aside}, was lesbar ist.</translation>
    </message>
    <message>
        <source>Your last edits of “{name}” could not be published then; they are here, and are published now.</source>
        <translation>Ihre letzten Bearbeitungen von „{name}“ konnten damals nicht veröffentlicht werden; sie sind hier und werden jetzt veröffentlicht.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your templates are in {folder}</source>
        <translation>Ihre Vorlagen liegen in {folder}</translation>
    </message>
    <message>
        <source>Your writing uses no acronyms.</source>
        <translation>Ihr Text verwendet keine Abkürzungen.</translation>
    </message>
    <message>
        <source>ZIP file (*.zip)</source>
        <translation>ZIP-Datei (*.zip)</translation>
    </message>
    <message>
        <source>Zoom In on Timeline</source>
        <translation>Zeitleiste vergrößern</translation>
    </message>
    <message>
        <source>Zoom Out of Timeline</source>
        <translation>Zeitleiste verkleinern</translation>
    </message>
    <message>
        <source>[{citation}] gives no passage to compare the quotation with; cite the very passage.</source>
        <translation>[{citation}] nennt keine Passage, mit der das Zitat zu vergleichen wäre; zitieren Sie genau die Passage.</translation>
    </message>
    <message>
        <source>a NetWare share</source>
        <translation>eine NetWare-Freigabe</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a Windows share</source>
        <translation>eine Windows-Freigabe</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>ein ZIP-Archiv oder ein Office-Dokument</translation>
    </message>
    <message>
        <source>a claim</source>
        <translation>eine Aussage</translation>
    </message>
    <message>
        <source>a collection</source>
        <translation>eine Sammlung</translation>
    </message>
    <message>
        <source>a commitment</source>
        <translation>eine Zusage</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>eine komprimierte Datei</translation>
    </message>
    <message>
        <source>a later position</source>
        <translation>eine spätere Position</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a name for scenarios that exclude one another</source>
        <translation>ein Name für Szenarien, die einander ausschließen</translation>
    </message>
    <message>
        <source>a network folder</source>
        <translation>ein Netzwerkordner</translation>
    </message>
    <message>
        <source>a network share</source>
        <translation>eine Netzwerkfreigabe</translation>
    </message>
    <message>
        <source>a new actor</source>
        <translation>ein neuer Akteur</translation>
    </message>
    <message>
        <source>a new commitment</source>
        <translation>eine neue Zusage</translation>
    </message>
    <message>
        <source>a new event</source>
        <translation>ein neues Ereignis</translation>
    </message>
    <message>
        <source>a new objective</source>
        <translation>ein neues Ziel</translation>
    </message>
    <message>
        <source>a new position</source>
        <translation>eine neue Position</translation>
    </message>
    <message>
        <source>a new recommendation</source>
        <translation>eine neue Empfehlung</translation>
    </message>
    <message>
        <source>a new risk</source>
        <translation>ein neues Risiko</translation>
    </message>
    <message>
        <source>a new scenario</source>
        <translation>ein neues Szenario</translation>
    </message>
    <message>
        <source>a new talking point</source>
        <translation>ein neuer Gesprächspunkt</translation>
    </message>
    <message>
        <source>a new {kind}</source>
        <translation>neu: {kind}</translation>
    </message>
    <message>
        <source>a newer claim</source>
        <translation>eine neuere Aussage</translation>
    </message>
    <message>
        <source>a number above zero</source>
        <translation>eine Zahl größer als null</translation>
    </message>
    <message>
        <source>a passage</source>
        <translation>eine Passage</translation>
    </message>
    <message>
        <source>a passage of @{key}</source>
        <translation>eine Passage von @{key}</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a position</source>
        <translation>eine Position</translation>
    </message>
    <message>
        <source>a shared folder</source>
        <translation>ein freigegebener Ordner</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>eine Quelle</translation>
    </message>
    <message>
        <source>a synchronised folder</source>
        <translation>ein synchronisierter Ordner</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>ein Textdokument</translation>
    </message>
    <message>
        <source>a third party’s</source>
        <translation>von Dritten</translation>
    </message>
    <message>
        <source>a whole number above zero</source>
        <translation>eine ganze Zahl größer als null</translation>
    </message>
    <message>
        <source>a working paper</source>
        <translation>ein Arbeitspapier</translation>
    </message>
    <message>
        <source>a {kind} that is gone</source>
        <translation>ein entfernter Eintrag ({kind})</translation>
    </message>
    <message>
        <source>about as likely as not</source>
        <translation>etwa ebenso wahrscheinlich wie nicht</translation>
    </message>
    <message>
        <source>above 66 %</source>
        <translation>über 66 %</translation>
    </message>
    <message>
        <source>above 75 %</source>
        <translation>über 75 %</translation>
    </message>
    <message>
        <source>above 80 %</source>
        <translation>über 80 %</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>akzeptieren</translation>
    </message>
    <message>
        <source>accessible</source>
        <translation>barrierefrei</translation>
    </message>
    <message>
        <source>according to</source>
        <translation>laut</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>actor of the book</source>
        <translation>Akteur der Mappe</translation>
    </message>
    <message>
        <source>actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>add an issue of that title to the outline</source>
        <translation>fügen Sie der Gliederung ein Thema dieses Titels hinzu</translation>
    </message>
    <message>
        <source>added: {words}</source>
        <translation>hinzugefügt: {words}</translation>
    </message>
    <message>
        <source>after {count}, level 1</source>
        <translation>nach {count}, Ebene 1</translation>
    </message>
    <message>
        <source>after {number}, level {level}</source>
        <translation>nach {number}, Ebene {level}</translation>
    </message>
    <message>
        <source>against</source>
        <translation>gegen</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>fast sicher</translation>
    </message>
    <message>
        <source>almost certainly</source>
        <translation>so gut wie sicher</translation>
    </message>
    <message>
        <source>almost no chance</source>
        <translation>fast ausgeschlossen</translation>
    </message>
    <message>
        <source>already happened</source>
        <translation>schon eingetreten</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>schon hier</translation>
    </message>
    <message>
        <source>an actor</source>
        <translation>ein Akteur</translation>
    </message>
    <message>
        <source>an issue</source>
        <translation>ein Thema</translation>
    </message>
    <message>
        <source>an office says so</source>
        <translation>eine Amtsstelle sagt es</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>Analyse</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and (one more differs|%n more differ)</source>
        <translation>
            <numerusform>und ein weiterer Unterschied</numerusform>
            <numerusform>und %n weitere Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>archival</source>
        <translation>archivfähig</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>as of when?</source>
        <translation>welcher Stand?</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>Stand {date}</translation>
    </message>
    <message>
        <source>as the book is now</source>
        <translation>wie die Mappe jetzt ist</translation>
    </message>
    <message>
        <source>as they would be spoken</source>
        <translation>wie sie gesprochen würden</translation>
    </message>
    <message>
        <source>asserted by</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>attached to {title}</source>
        <translation>Anlage zu {title}</translation>
    </message>
    <message>
        <source>author {words}</source>
        <translation>Verfasser {words}</translation>
    </message>
    <message>
        <source>author: {words}</source>
        <translation>Verfasser: {words}</translation>
    </message>
    <message>
        <source>author:kim or author:&quot;Kim Min&quot;</source>
        <translation>author:kim oder author:&quot;Kim Min&quot;</translation>
    </message>
    <message>
        <source>author:kim or author:&quot;Kim Min&quot;; also title: publisher:</source>
        <translation>author:kim oder author:&quot;Kim Min&quot;; auch title: publisher:</translation>
    </message>
    <message>
        <source>avoid</source>
        <translation>vermeiden</translation>
    </message>
    <message>
        <source>backwards</source>
        <translation>rückwärts</translation>
    </message>
    <message>
        <source>band {number}</source>
        <translation>Klasse {number}</translation>
    </message>
    <message>
        <source>bare possibility</source>
        <translation>bloße Möglichkeit</translation>
    </message>
    <message>
        <source>before {number}, level {level}</source>
        <translation>vor {number}, Ebene {level}</translation>
    </message>
    <message>
        <source>before {number}.1, level {level}</source>
        <translation>vor {number}.1, Ebene {level}</translation>
    </message>
    <message>
        <source>behind schedule</source>
        <translation>im Rückstand</translation>
    </message>
    <message>
        <source>being watched</source>
        <translation>unter Beobachtung</translation>
    </message>
    <message>
        <source>below 25 %</source>
        <translation>unter 25 %</translation>
    </message>
    <message>
        <source>below 33 %</source>
        <translation>unter 33 %</translation>
    </message>
    <message>
        <source>below 5 %</source>
        <translation>unter 5 %</translation>
    </message>
    <message>
        <source>beyond a year</source>
        <translation>in mehr als einem Jahr</translation>
    </message>
    <message>
        <source>beyond what is tolerated</source>
        <translation>jenseits des Tolerierten</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>book</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>unten links</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>unten rechts</translation>
    </message>
    <message>
        <source>breach</source>
        <translation>Überschreitung</translation>
    </message>
    <message>
        <source>broken sequence</source>
        <translation>gestörte Reihenfolge</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>zurückgeholt</translation>
    </message>
    <message>
        <source>can hold nothing in braces</source>
        <translation>kann nichts in geschweiften Klammern enthalten</translation>
    </message>
    <message>
        <source>can hold {names} and nothing else in braces</source>
        <translation>kann {names} und sonst nichts in geschweiften Klammern enthalten</translation>
    </message>
    <message>
        <source>can hold {names} in braces and nothing else</source>
        <translation>kann {names} in geschweiften Klammern und sonst nichts enthalten</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>changed quotation</source>
        <translation>geändertes Zitat</translation>
    </message>
    <message>
        <source>changes by {person}</source>
        <translation>Änderungen von {person}</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message numerus="yes">
        <source>checked, with %n finding(s) on accessibility</source>
        <translation>
            <numerusform>geprüft, mit %n Befund zur Barrierefreiheit</numerusform>
            <numerusform>geprüft, mit %n Befunden zur Barrierefreiheit</numerusform>
        </translation>
    </message>
    <message>
        <source>checks: {number}</source>
        <translation>Prüfungen: {number}</translation>
    </message>
    <message>
        <source>cited here</source>
        <translation>hier zitiert</translation>
    </message>
    <message>
        <source>cites {name}</source>
        <translation>zitiert {name}</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>claim link</source>
        <translation>Verknüpfung von Aussagen</translation>
    </message>
    <message>
        <source>claim note</source>
        <translation>Notiz zur Aussage</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>collection: {words}</source>
        <translation>Sammlung: {words}</translation>
    </message>
    <message>
        <source>collection:&quot;Summit papers&quot;</source>
        <translation>collection:&quot;Gipfelpapiere&quot;</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>commitments</source>
        <comment>the name of a file</comment>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>commits</source>
        <translation>sagt zu</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>Urteilssicherheit</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>could have</source>
        <translation>wünschenswert</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>current {cell}</source>
        <translation>aktuell {cell}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a day is shown in a field, in the signs of Qt</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>date in words</source>
        <translation>Datum in Worten</translation>
    </message>
    <message>
        <source>day and month without a year</source>
        <translation>Tag und Monat ohne Jahr</translation>
    </message>
    <message>
        <source>days</source>
        <comment>of: Old after 30 days</comment>
        <translation>Tagen</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>dependency</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>derives from {name}</source>
        <translation>ist von {name} abgeleitet</translation>
    </message>
    <message>
        <source>dialogue</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>umstritten</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>done {date}</source>
        <translation>erledigt {date}</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>aufgegeben</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>fällig in %n Tag</numerusform>
            <numerusform>fällig in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>fällig {date}</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>duration without a number</source>
        <translation>Dauer ohne Zahl</translation>
    </message>
    <message>
        <source>e.g. 25,000,000</source>
        <translation>z. B. 25.000.000</translation>
    </message>
    <message>
        <source>e.g. 90 days</source>
        <translation>z. B. 90 Tage</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>en, fr, zh …</source>
        <translation>en, fr, zh …</translation>
    </message>
    <message>
        <source>end computed</source>
        <translation>Ende errechnet</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>von Hand eingetragen</translation>
    </message>
    <message>
        <source>error: {sentence}</source>
        <translation>Fehler: {sentence}</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>evidence against</source>
        <translation>Belege dagegen</translation>
    </message>
    <message>
        <source>evidence for</source>
        <translation>Belege dafür</translation>
    </message>
    <message>
        <source>exactly “{words}”</source>
        <translation>genau „{words}“</translation>
    </message>
    <message>
        <source>exceptionally unlikely</source>
        <translation>außergewöhnlich unwahrscheinlich</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag abgelaufen</numerusform>
            <numerusform>vor %n Tagen abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>expiring</source>
        <translation>läuft ab</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>extremely likely</source>
        <translation>äußerst wahrscheinlich</translation>
    </message>
    <message>
        <source>extremely unlikely</source>
        <translation>äußerst unwahrscheinlich</translation>
    </message>
    <message>
        <source>fallen evidence</source>
        <translation>hinfälliger Beleg</translation>
    </message>
    <message>
        <source>fallen source cited</source>
        <translation>hinfällige Quelle zitiert</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>fallend</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>mit Hinweiszeichen</translation>
    </message>
    <message>
        <source>flexible</source>
        <translation>flexibel</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>for</source>
        <translation>für</translation>
    </message>
    <message>
        <source>for {duration}</source>
        <translation>für {duration}</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a date</comment>
        <translation>ab</translation>
    </message>
    <message>
        <source>from the bibliography</source>
        <translation>aus dem Literaturverzeichnis</translation>
    </message>
    <message>
        <source>from the file</source>
        <translation>aus der Datei</translation>
    </message>
    <message>
        <source>from the file’s name</source>
        <translation>aus dem Dateinamen</translation>
    </message>
    <message>
        <source>from the mail’s headers</source>
        <translation>aus dem Kopf der Mail</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>ab {date}</translation>
    </message>
    <message>
        <source>from {start}</source>
        <translation>ab {start}</translation>
    </message>
    <message>
        <source>from {start}, no end named</source>
        <translation>ab {start}, kein Ende genannt</translation>
    </message>
    <message>
        <source>glossary entry</source>
        <translation>Glossareintrag</translation>
    </message>
    <message>
        <source>government</source>
        <translation>Regierung</translation>
    </message>
    <message>
        <source>grade: {words}</source>
        <translation>Güte: {words}</translation>
    </message>
    <message>
        <source>graded {grade}</source>
        <translation>Güte {grade}</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>guarantees</source>
        <translation>garantiert</translation>
    </message>
    <message>
        <source>has evidence against it in {name}</source>
        <translation>hat Belege dagegen in {name}</translation>
    </message>
    <message>
        <source>has evidence in {name}</source>
        <translation>hat Belege in {name}</translation>
    </message>
    <message>
        <source>has its words in {name}</source>
        <translation>hat den Wortlaut in {name}</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>hears</source>
        <translation>hört</translation>
    </message>
    <message>
        <source>hedge</source>
        <translation>Einschränkung</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>hohe Urteilssicherheit</translation>
    </message>
    <message>
        <source>highly improbable</source>
        <translation>höchst unwahrscheinlich</translation>
    </message>
    <message>
        <source>highly likely</source>
        <translation>höchst wahrscheinlich</translation>
    </message>
    <message>
        <source>highly probable</source>
        <translation>höchst wahrscheinlich</translation>
    </message>
    <message>
        <source>highly unlikely</source>
        <translation>höchst unwahrscheinlich</translation>
    </message>
    <message>
        <source>holds evidence of {claims}</source>
        <translation>enthält Belege für {claims}</translation>
    </message>
    <message>
        <source>holds the words of {records}</source>
        <translation>enthält den Wortlaut für {records}</translation>
    </message>
    <message>
        <source>if</source>
        <translation>falls</translation>
    </message>
    <message>
        <source>if not</source>
        <translation>falls nicht</translation>
    </message>
    <message>
        <source>if raised</source>
        <translation>falls angesprochen</translation>
    </message>
    <message>
        <source>imminent</source>
        <translation>unmittelbar bevorstehend</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>impact {word} ({step} of {steps})</source>
        <translation>Auswirkung {word} ({step} von {steps})</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>imported {date}</source>
        <translation>importiert {date}</translation>
    </message>
    <message>
        <source>improbable</source>
        <translation>unwahrscheinlich</translation>
    </message>
    <message>
        <source>improbably</source>
        <translation>schwerlich</translation>
    </message>
    <message>
        <source>in the collection “{name}”</source>
        <translation>in der Sammlung „{name}“</translation>
    </message>
    <message>
        <source>in the language “{name}”</source>
        <translation>in der Sprache „{name}“</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>indicator tripped</source>
        <translation>Indikator ausgelöst</translation>
    </message>
    <message>
        <source>info: {sentence}</source>
        <translation>Information: {sentence}</translation>
    </message>
    <message>
        <source>inherent</source>
        <translation>inhärent</translation>
    </message>
    <message>
        <source>inherent likelihood {word} ({step} of {steps})</source>
        <translation>inhärente Wahrscheinlichkeit {word} ({step} von {steps})</translation>
    </message>
    <message>
        <source>inherent {cell}</source>
        <translation>inhärent {cell}</translation>
    </message>
    <message>
        <source>inherent {change}</source>
        <translation>inhärent {change}</translation>
    </message>
    <message>
        <source>inside {number} {title}</source>
        <translation>in {number} {title}</translation>
    </message>
    <message>
        <source>involvement</source>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <source>irreconcilable likelihoods</source>
        <translation>unvereinbare Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>is asked</source>
        <translation>ist gebeten</translation>
    </message>
    <message>
        <source>is cited in {places}</source>
        <translation>wird zitiert in {places}</translation>
    </message>
    <message>
        <source>is for the form “box” alone</source>
        <translation>gilt nur für die Form „box“</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is missing; a section of the kind “{kind}” needs it</source>
        <translation>fehlt; ein Abschnitt der Art „{kind}“ braucht ihn</translation>
    </message>
    <message>
        <source>is not known; README.md in the bundled folder says which words are</source>
        <translation>ist nicht bekannt; README.md im mitgelieferten Ordner sagt, welche Wörter es sind</translation>
    </message>
    <message>
        <source>is not known; these are: {names}</source>
        <translation>ist nicht bekannt; dies sind sie: {names}</translation>
    </message>
    <message>
        <source>is where {sources} derives from</source>
        <translation>ist Herkunft von {sources}</translation>
    </message>
    <message>
        <source>is “{kind}” for the second time</source>
        <translation>ist zum zweiten Mal „{kind}“</translation>
    </message>
    <message>
        <source>is “{value}” and must be one of {choices}</source>
        <translation>ist „{value}“ und muss eines von diesen sein: {choices}</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>it belongs to an issue that is left out</source>
        <translation>es gehört zu einem Thema, das ausgelassen ist</translation>
    </message>
    <message>
        <source>it is being written</source>
        <translation>es wird gerade geschrieben</translation>
    </message>
    <message>
        <source>it is marked {markings}</source>
        <translation>es ist als {markings} eingestuft</translation>
    </message>
    <message>
        <source>it is marked {markings}, which has no order with {audience}</source>
        <translation>es ist als {markings} eingestuft, was mit {audience} in keiner Rangfolge steht</translation>
    </message>
    <message>
        <source>it is of an actor that is left out</source>
        <translation>es gehört zu einem Akteur, der ausgelassen ist</translation>
    </message>
    <message>
        <source>it rests on {fallen} that is left out</source>
        <translation>die Grundlage ist ausgelassen: {fallen}</translation>
    </message>
    <message>
        <source>it was changed in both copies.</source>
        <translation>es wurde in beiden Kopien geändert.</translation>
    </message>
    <message>
        <source>joint statement</source>
        <translation>gemeinsame Erklärung</translation>
    </message>
    <message>
        <source>kind {kinds}</source>
        <translation>Art {kinds}</translation>
    </message>
    <message>
        <source>kind: {words}</source>
        <translation>Art: {words}</translation>
    </message>
    <message>
        <source>kind:pdf or kind:mail; kind:claim for claims alone</source>
        <translation>kind:pdf oder kind:mail; kind:claim nur für Aussagen</translation>
    </message>
    <message>
        <source>language: {words}</source>
        <translation>Sprache: {words}</translation>
    </message>
    <message>
        <source>last day today</source>
        <translation>heute letzter Tag</translation>
    </message>
    <message>
        <source>last seen: {seen}</source>
        <translation>zuletzt gesehen: {seen}</translation>
    </message>
    <message>
        <source>leans against</source>
        <translation>eher dagegen</translation>
    </message>
    <message>
        <source>leans towards</source>
        <translation>eher dafür</translation>
    </message>
    <message>
        <source>letter {letter}</source>
        <translation>Buchstabe {letter}</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>likelihood with confidence</source>
        <translation>Wahrscheinlichkeit mit Urteilssicherheit</translation>
    </message>
    <message>
        <source>likelihood {word} ({step} of {steps})</source>
        <translation>Wahrscheinlichkeit {word} ({step} von {steps})</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>limit of tolerance</source>
        <translation>Toleranzgrenze</translation>
    </message>
    <message>
        <source>log entry</source>
        <translation>Protokolleintrag</translation>
    </message>
    <message>
        <source>lost citation</source>
        <translation>verlorene Zitation</translation>
    </message>
    <message>
        <source>low</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>geringe Urteilssicherheit</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>eingestuft</translation>
    </message>
    <message>
        <source>marked {marking}</source>
        <translation>eingestuft als {marking}</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>may be from {lowest} to {highest}</source>
        <translation>kann von {lowest} bis {highest} reichen</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>memo header</source>
        <translation>Memokopf</translation>
    </message>
    <message numerus="yes">
        <source>memo: %n page(s)</source>
        <translation>
            <numerusform>Memo: %n Seite</numerusform>
            <numerusform>Memo: %n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>memo: %n page(s), limit {most}</source>
        <translation>
            <numerusform>Memo: %n Seite, Grenze {most}</numerusform>
            <numerusform>Memo: %n Seiten, Grenze {most}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>memo: %n page(s), over the limit of {most}</source>
        <translation>
            <numerusform>Memo: %n Seite, über der Grenze von {most}</numerusform>
            <numerusform>Memo: %n Seiten, über der Grenze von {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>missing details</source>
        <translation>fehlende Angaben</translation>
    </message>
    <message>
        <source>missing section</source>
        <translation>fehlender Abschnitt</translation>
    </message>
    <message>
        <source>mixed likelihood</source>
        <translation>gemischte Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>moderate confidence</source>
        <translation>mittlere Urteilssicherheit</translation>
    </message>
    <message>
        <source>month with its year</source>
        <translation>Monat mit Jahr</translation>
    </message>
    <message>
        <source>month without a year</source>
        <translation>Monat ohne Jahr</translation>
    </message>
    <message>
        <source>more likely than not</source>
        <translation>eher wahrscheinlich als nicht</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>moved evidence</source>
        <translation>verschobener Beleg</translation>
    </message>
    <message>
        <source>must be a table</source>
        <translation>muss eine Tabelle sein</translation>
    </message>
    <message>
        <source>must be between {least} and {most} points</source>
        <translation>muss zwischen {least} und {most} Punkt liegen</translation>
    </message>
    <message>
        <source>must be there, as one table [[section]] or more</source>
        <translation>muss vorhanden sein, als eine oder mehrere Tabellen [[section]]</translation>
    </message>
    <message>
        <source>must be {what}</source>
        <translation>muss dies sein: {what}</translation>
    </message>
    <message>
        <source>must have</source>
        <translation>unverzichtbar</translation>
    </message>
    <message>
        <source>must list {length} texts, not {number}</source>
        <translation>muss {length} Texte aufführen, nicht {number}</translation>
    </message>
    <message>
        <source>must raise</source>
        <translation>unbedingt ansprechen</translation>
    </message>
    <message>
        <source>name then verb of saying</source>
        <translation>Name, dann Verb des Sagens</translation>
    </message>
    <message>
        <source>name with capitals</source>
        <translation>Name mit Großbuchstaben</translation>
    </message>
    <message>
        <source>names “{paper}”; these are known: {papers}</source>
        <translation>nennt „{paper}“; bekannt sind: {papers}</translation>
    </message>
    <message>
        <source>nearly certain</source>
        <translation>nahezu sicher</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no action</source>
        <translation>keine Maßnahme</translation>
    </message>
    <message>
        <source>no as-of date</source>
        <translation>kein Stand</translation>
    </message>
    <message>
        <source>no author</source>
        <translation>kein Verfasser</translation>
    </message>
    <message>
        <source>no citation</source>
        <translation>keine Zitation</translation>
    </message>
    <message>
        <source>no citation yet</source>
        <translation>noch keine Zitation</translation>
    </message>
    <message>
        <source>no counterpart</source>
        <translation>kein Gegenstück</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>keine Belege</translation>
    </message>
    <message>
        <source>no evidence yet</source>
        <translation>noch keine Belege</translation>
    </message>
    <message>
        <source>no indicator</source>
        <translation>kein Indikator</translation>
    </message>
    <message>
        <source>no inherent rating</source>
        <translation>keine inhärente Bewertung</translation>
    </message>
    <message>
        <source>no likelihood</source>
        <translation>keine Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>niemand zuständig</translation>
    </message>
    <message>
        <source>no passages</source>
        <translation>keine Passagen</translation>
    </message>
    <message>
        <source>no position yet</source>
        <translation>noch keine Position</translation>
    </message>
    <message>
        <source>no publisher</source>
        <translation>keine herausgebende Stelle</translation>
    </message>
    <message>
        <source>no quantity</source>
        <translation>keine Menge</translation>
    </message>
    <message>
        <source>no rating</source>
        <translation>keine Bewertung</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>kein Grund</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>no review date</source>
        <translation>kein Überprüfungsdatum</translation>
    </message>
    <message>
        <source>no risk any more, as it occurred</source>
        <translation>kein Risiko mehr, da eingetreten</translation>
    </message>
    <message>
        <source>no risks</source>
        <translation>keine Risiken</translation>
    </message>
    <message>
        <source>no stance given</source>
        <translation>keine Haltung angegeben</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>kein Zielwert</translation>
    </message>
    <message>
        <source>no target rating</source>
        <translation>keine Zielbewertung</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>no verification</source>
        <translation>keine Verifizierung</translation>
    </message>
    <message>
        <source>no way back</source>
        <translation>kein Weg zurück</translation>
    </message>
    <message>
        <source>no wording</source>
        <translation>kein Wortlaut</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>keine Worte</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>nobody asked</source>
        <translation>niemand gebeten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>ohne Güte</translation>
    </message>
    <message>
        <source>not in the memo</source>
        <translation>nicht im Memo</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>not noted in the book, which is open read-only</source>
        <translation>nicht in der Mappe vermerkt, die schreibgeschützt geöffnet ist</translation>
    </message>
    <message>
        <source>not noted in the book: {error}</source>
        <translation>nicht in der Mappe vermerkt: {error}</translation>
    </message>
    <message>
        <source>not raised</source>
        <translation>nicht angesprochen</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>not yet decided</source>
        <translation>noch nicht entschieden</translation>
    </message>
    <message>
        <source>not yet said</source>
        <translation>noch nicht gesagt</translation>
    </message>
    <message>
        <source>not {part}</source>
        <translation>nicht {part}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>noted as {label}</source>
        <translation>vermerkt als {label}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing said yet</source>
        <translation>noch nichts gesagt</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>noch nichts geschrieben</translation>
    </message>
    <message>
        <source>noun of saying</source>
        <translation>Substantiv des Sagens</translation>
    </message>
    <message>
        <source>numeric date</source>
        <translation>Datum in Ziffern</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>occurred</source>
        <translation>eingetreten</translation>
    </message>
    <message>
        <source>of a copy that went its own way</source>
        <translation>aus einer Kopie, die ihren eigenen Weg ging</translation>
    </message>
    <message>
        <source>official</source>
        <translation>amtlich</translation>
    </message>
    <message>
        <source>old claim</source>
        <translation>alte Aussage</translation>
    </message>
    <message>
        <source>old position</source>
        <translation>alte Position</translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation>am {date}</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>eines je Zeile</translation>
    </message>
    <message>
        <source>one voice</source>
        <translation>eine Stimme</translation>
    </message>
    <message>
        <source>only details changed</source>
        <translation>nur Angaben geändert</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>open</source>
        <comment>not folded</comment>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>open flag</source>
        <translation>offenes Hinweiszeichen</translation>
    </message>
    <message>
        <source>open it in the program that made it, save it as PDF or DOCX, and import that</source>
        <translation>öffnen Sie sie in dem Programm, das sie erstellt hat, speichern Sie sie als PDF oder DOCX, und importieren Sie diese</translation>
    </message>
    <message>
        <source>open trouble</source>
        <translation>offene Störung</translation>
    </message>
    <message>
        <source>opens with its password only, and so is no PDF/A</source>
        <translation>lässt sich nur mit dem Passwort öffnen und ist daher kein PDF/A</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>lehnt ab</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>verwaist</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>unsere Seite</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>über der Grenze</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>overdue action</source>
        <translation>überfällige Maßnahme</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>partly met</source>
        <translation>teilweise erfüllt</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>passage {number}</source>
        <translation>Passage {number}</translation>
    </message>
    <message>
        <source>passage {number} with a note</source>
        <translation>Passage {number} mit Notiz</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>postponement</source>
        <translation>Aufschub</translation>
    </message>
    <message>
        <source>printed {name}</source>
        <translation>{name} gedruckt</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>probably</source>
        <translation>vermutlich</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>pronoun then verb of saying</source>
        <translation>Pronomen, dann Verb des Sagens</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>published from {date}</source>
        <translation>veröffentlicht ab {date}</translation>
    </message>
    <message>
        <source>published from {first} until {last}</source>
        <translation>veröffentlicht von {first} bis {last}</translation>
    </message>
    <message>
        <source>published until {date}</source>
        <translation>veröffentlicht bis {date}</translation>
    </message>
    <message>
        <source>published {date}</source>
        <translation>veröffentlicht {date}</translation>
    </message>
    <message>
        <source>published: {words}</source>
        <translation>veröffentlicht: {words}</translation>
    </message>
    <message>
        <source>published:2025 or published:2025-10..2025-11</source>
        <translation>published:2025 oder published:2025-10..2025-11</translation>
    </message>
    <message>
        <source>published:2025 or published:2025-10..2025-11 or published:2025-10..</source>
        <translation>published:2025 oder published:2025-10..2025-11 oder published:2025-10..</translation>
    </message>
    <message>
        <source>publisher {words}</source>
        <translation>herausgebende Stelle {words}</translation>
    </message>
    <message>
        <source>publisher: {words}</source>
        <translation>herausgebende Stelle: {words}</translation>
    </message>
    <message>
        <source>publisher:ministry or publisher:&quot;Trade Ministry&quot;</source>
        <translation>publisher:ministerium oder publisher:&quot;Ministerium für Handel&quot;</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>quotation goes on after the words of saying</source>
        <translation>Zitat geht nach den Worten des Sagens weiter</translation>
    </message>
    <message>
        <source>quotation goes on in the next paragraph</source>
        <translation>Zitat geht im nächsten Absatz weiter</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>quoted words then verb of saying</source>
        <translation>Zitat, dann Verb des Sagens</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>angesprochen</translation>
    </message>
    <message>
        <source>range beside rating</source>
        <translation>Bandbreite neben der Bewertung</translation>
    </message>
    <message>
        <source>rating note</source>
        <translation>Notiz zur Bewertung</translation>
    </message>
    <message>
        <source>read as {word}</source>
        <translation>gelesen als {word}</translation>
    </message>
    <message>
        <source>read in the text</source>
        <translation>im Text gelesen</translation>
    </message>
    <message>
        <source>realistic possibility</source>
        <translation>realistische Möglichkeit</translation>
    </message>
    <message>
        <source>reason for confidence</source>
        <translation>Grund der Urteilssicherheit</translation>
    </message>
    <message>
        <source>receives</source>
        <translation>erhält</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>rote Linie</translation>
    </message>
    <message>
        <source>reduce</source>
        <translation>mindern</translation>
    </message>
    <message>
        <source>reference without text</source>
        <translation>Angabe ohne Text</translation>
    </message>
    <message>
        <source>references</source>
        <comment>the name of a file</comment>
        <translation>Quellenangaben</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>relative time</source>
        <translation>relative Zeitangabe</translation>
    </message>
    <message>
        <source>reliability {grade}</source>
        <translation>Zuverlässigkeit {grade}</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>fernliegend</translation>
    </message>
    <message>
        <source>remote chance</source>
        <translation>entfernte Möglichkeit</translation>
    </message>
    <message>
        <source>removed: {words}</source>
        <translation>entfernt: {words}</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>berichtet</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>review overdue</source>
        <translation>Überprüfung überfällig</translation>
    </message>
    <message>
        <source>review {state}</source>
        <translation>Überprüfung {state}</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>steigend</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>risk action</source>
        <translation>Maßnahme zum Risiko</translation>
    </message>
    <message>
        <source>risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>roughly even chance</source>
        <translation>Chancen etwa gleich</translation>
    </message>
    <message>
        <source>roughly even odds</source>
        <translation>Chancen etwa ausgeglichen</translation>
    </message>
    <message>
        <source>said by {name}</source>
        <translation>gesagt von {name}</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>gespeicherte Suche</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>second-hand words</source>
        <translation>Worte aus zweiter Hand</translation>
    </message>
    <message>
        <source>several cues of a risk</source>
        <translation>mehrere Anzeichen eines Risikos</translation>
    </message>
    <message>
        <source>several places (hard links)</source>
        <translation>mehrere Orte (Hardlinks)</translation>
    </message>
    <message>
        <source>several positions</source>
        <translation>mehrere Positionen</translation>
    </message>
    <message>
        <source>share</source>
        <translation>teilen</translation>
    </message>
    <message>
        <source>should have</source>
        <translation>wichtig</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>seit {date}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>space</source>
        <comment>between words</comment>
        <translation>Leerzeichen</translation>
    </message>
    <message numerus="yes">
        <source>starts in %n day(s)</source>
        <translation>
            <numerusform>beginnt in %n Tag</numerusform>
            <numerusform>beginnt in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>status “{status}”</source>
        <translation>Status „{status}“</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>gleichbleibend</translation>
    </message>
    <message>
        <source>still cited</source>
        <translation>noch zitiert</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>steht noch bevor</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>superseded by</source>
        <translation>ersetzt durch</translation>
    </message>
    <message>
        <source>superseded claim cited</source>
        <translation>ersetzte Aussage zitiert</translation>
    </message>
    <message>
        <source>supersedes</source>
        <translation>ersetzt diese</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>unterstützt</translation>
    </message>
    <message>
        <source>tag: {words}</source>
        <translation>Schlagwort: {words}</translation>
    </message>
    <message>
        <source>tag:trade, a tag of sources</source>
        <translation>tag:handel, ein Schlagwort von Quellen</translation>
    </message>
    <message>
        <source>tag:trade; also collection: language: grade:</source>
        <translation>tag:handel; auch collection: language: grade:</translation>
    </message>
    <message>
        <source>tagged “{name}”</source>
        <translation>verschlagwortet mit „{name}“</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>nimmt teil</translation>
    </message>
    <message>
        <source>talking point</source>
        <translation>Gesprächspunkt</translation>
    </message>
    <message>
        <source>talking points</source>
        <translation>Gesprächspunkte</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>target likelihood {word} ({step} of {steps})</source>
        <translation>Zielwert der Wahrscheinlichkeit {word} ({step} von {steps})</translation>
    </message>
    <message>
        <source>target {cell}</source>
        <translation>Zielwert {cell}</translation>
    </message>
    <message>
        <source>target {change}</source>
        <translation>Zielwert {change}</translation>
    </message>
    <message>
        <source>tariffs; ferries</source>
        <translation>Zölle; Fähren</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>the backup of {day}, {time}</source>
        <translation>die Sicherung vom {day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>the best %n of {total}</source>
        <translation>
            <numerusform>der beste von {total}</numerusform>
            <numerusform>die besten %n von {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>the issue of that title ({number}) has no text</source>
        <translation>das Thema dieses Titels ({number}) hat keinen Text</translation>
    </message>
    <message>
        <source>the memo of {date}</source>
        <translation>das Memo vom {date}</translation>
    </message>
    <message>
        <source>the memo’s header</source>
        <translation>der Kopf des Memos</translation>
    </message>
    <message>
        <source>the reason for a change</source>
        <translation>der Grund einer Änderung</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>derselbe Text</translation>
    </message>
    <message>
        <source>the snapshot “{name}” of {date}</source>
        <translation>die Momentaufnahme „{name}“ vom {date}</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>andere Seite</translation>
    </message>
    <message>
        <source>they come to at least {lowest} % together, though only one of them can come true</source>
        <translation>zusammen ergeben sie mindestens {lowest} %, obwohl nur eines von ihnen eintreten kann</translation>
    </message>
    <message>
        <source>they come to {highest} % together at most, though one of them must come true</source>
        <translation>zusammen ergeben sie höchstens {highest} %, obwohl eines von ihnen eintreten muss</translation>
    </message>
    <message>
        <source>third party</source>
        <translation>Dritte</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>localhost</translation>
    </message>
    <message>
        <source>this speaks against it</source>
        <translation>dies spricht dagegen</translation>
    </message>
    <message>
        <source>this speaks for it</source>
        <translation>dies spricht dafür</translation>
    </message>
    <message>
        <source>through {names}</source>
        <translation>über {names}</translation>
    </message>
    <message>
        <source>timeline</source>
        <comment>the name of a file</comment>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>title {words}</source>
        <translation>Titel {words}</translation>
    </message>
    <message>
        <source>title:levy or title:&quot;carbon levy&quot;</source>
        <translation>title:abgabe oder title:&quot;Abgabe auf CO2&quot;</translation>
    </message>
    <message>
        <source>to</source>
        <comment>one snapshot to another</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tolerance breached</source>
        <translation>Toleranz überschritten</translation>
    </message>
    <message>
        <source>tolerated</source>
        <translation>toleriert</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>oben links</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>oben rechts</translation>
    </message>
    <message>
        <source>tripped</source>
        <translation>ausgelöst</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>uncited figure</source>
        <translation>Zahl ohne Quellenangabe</translation>
    </message>
    <message>
        <source>uncited quotation</source>
        <translation>Zitat ohne Quellenangabe</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>undecided conflict</source>
        <translation>unentschiedener Konflikt</translation>
    </message>
    <message>
        <source>under discussion</source>
        <translation>in Diskussion</translation>
    </message>
    <message>
        <source>unexplained acronym</source>
        <translation>unerklärte Abkürzung</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>unwahrscheinlich</translation>
    </message>
    <message>
        <source>until</source>
        <comment>a date</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>until</source>
        <comment>and a moment after it</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>bis {end}</translation>
    </message>
    <message>
        <source>verb of judging</source>
        <translation>Verb des Urteilens</translation>
    </message>
    <message>
        <source>verb of saying and by</source>
        <translation>Verb des Sagens und „von“</translation>
    </message>
    <message>
        <source>verb of saying then name</source>
        <translation>Verb des Sagens, dann Name</translation>
    </message>
    <message>
        <source>version {number} of {date}, {words}</source>
        <translation>Fassung {number} vom {date}, {words}</translation>
    </message>
    <message>
        <source>version {number} of {source}</source>
        <translation>Fassung {number} von {source}</translation>
    </message>
    <message>
        <source>version {number}, {words}</source>
        <translation>Fassung {number}, {words}</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>sehr wahrscheinlich</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>sehr gering</translation>
    </message>
    <message>
        <source>very unlikely</source>
        <translation>sehr unwahrscheinlich</translation>
    </message>
    <message>
        <source>via</source>
        <translation>über</translation>
    </message>
    <message>
        <source>via {name}</source>
        <translation>über {name}</translation>
    </message>
    <message>
        <source>via {via}</source>
        <translation>über {via}</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violett</translation>
    </message>
    <message>
        <source>virtually certain</source>
        <translation>praktisch sicher</translation>
    </message>
    <message>
        <source>warning: {sentence}</source>
        <translation>Warnung: {sentence}</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>beobachten</translation>
    </message>
    <message>
        <source>what is gone</source>
        <translation>Entferntes</translation>
    </message>
    <message>
        <source>what it hangs on</source>
        <translation>wovon es abhängt</translation>
    </message>
    <message>
        <source>what was written there reads differently</source>
        <translation>was dort geschrieben stand, lautet anders</translation>
    </message>
    <message>
        <source>which is the month?</source>
        <translation>was ist der Monat?</translation>
    </message>
    <message>
        <source>which year?</source>
        <translation>welches Jahr?</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>with the end of {date}</source>
        <translation>mit Ablauf von {date}</translation>
    </message>
    <message>
        <source>with “{title}”</source>
        <translation>mit „{title}“</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>within a year</source>
        <translation>innerhalb eines Jahres</translation>
    </message>
    <message>
        <source>within months</source>
        <translation>innerhalb von Monaten</translation>
    </message>
    <message>
        <source>within weeks</source>
        <translation>innerhalb von Wochen</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>without dates</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>words of binding</source>
        <translation>Worte der Verpflichtung</translation>
    </message>
    <message>
        <source>words of saying after</source>
        <translation>Worte des Sagens danach</translation>
    </message>
    <message>
        <source>words of saying before</source>
        <translation>Worte des Sagens davor</translation>
    </message>
    <message>
        <source>worse target</source>
        <translation>schlechterer Zielwert</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>jjjj-mm-tt</translation>
    </message>
    <message>
        <source>{about}, marked {marking}</source>
        <translation>{about}, eingestuft als {marking}</translation>
    </message>
    <message numerus="yes">
        <source>{about}; %n word(s) with what is below</source>
        <translation>
            <numerusform>{about}; %n Wort mit dem, was darunter steht</numerusform>
            <numerusform>{about}; %n Wörter mit dem, was darunter steht</numerusform>
        </translation>
    </message>
    <message>
        <source>{actor} ({side})</source>
        <translation>{actor} ({side})</translation>
    </message>
    <message>
        <source>{actor} on {issue}</source>
        <translation>{actor} zu {issue}</translation>
    </message>
    <message>
        <source>{actor} on {issue}: {told}</source>
        <translation>{actor} zu {issue}: {told}</translation>
    </message>
    <message>
        <source>{actor} via {via}</source>
        <translation>{actor} über {via}</translation>
    </message>
    <message>
        <source>{amount} delivered</source>
        <translation>{amount} geliefert</translation>
    </message>
    <message>
        <source>{button}: {words}</source>
        <translation>{button}: {words}</translation>
    </message>
    <message>
        <source>{cell} has a text of {number} characters under “{label}”, more than a cell of XLSX holds ({longest}); write CSV instead.</source>
        <translation>{cell} hat unter „{label}“ einen Text von {number} Zeichen, mehr als eine XLSX-Zelle fasst ({longest}); schreiben Sie stattdessen CSV.</translation>
    </message>
    <message>
        <source>{cell} holds a formula without its result.</source>
        <translation>{cell} enthält eine Formel ohne ihr Ergebnis.</translation>
    </message>
    <message>
        <source>{cell} holds the error {error}.</source>
        <translation>{cell} enthält den Fehler {error}.</translation>
    </message>
    <message>
        <source>{changes} between {since} and {until}.</source>
        <translation>{changes} zwischen {since} und {until}.</translation>
    </message>
    <message>
        <source>{changes} since then.</source>
        <translation>{changes} seit damals.</translation>
    </message>
    <message>
        <source>{changes} since {since}.</source>
        <translation>{changes} seit {since}.</translation>
    </message>
    <message numerus="yes">
        <source>{changes} with (it|them).</source>
        <translation>
            <numerusform>Dabei: {changes}.</numerusform>
            <numerusform>Dabei: {changes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{characters} and {number} more</source>
        <translation>{characters} und {number} weitere</translation>
    </message>
    <message numerus="yes">
        <source>{citations}, %n of them not in the book</source>
        <translation>
            <numerusform>{citations}, davon %n nicht in der Mappe</numerusform>
            <numerusform>{citations}, davon %n nicht in der Mappe</numerusform>
        </translation>
    </message>
    <message>
        <source>{citation} “{quote}”</source>
        <translation>{citation} „{quote}“</translation>
    </message>
    <message>
        <source>{claims}: checked</source>
        <translation>{claims}: geprüft</translation>
    </message>
    <message>
        <source>{claim} has no as-of date: “{statement}”.</source>
        <translation>{claim} hat keinen Stand: „{statement}“.</translation>
    </message>
    <message>
        <source>{claim} has no passage that bears it out: “{statement}”.</source>
        <translation>{claim} hat keine Passage, die die Aussage stützt: „{statement}“.</translation>
    </message>
    <message>
        <source>{claim} is as of {date}, {ago}: “{statement}”.</source>
        <translation>{claim} hat den Stand {date}, {ago}: „{statement}“.</translation>
    </message>
    <message>
        <source>{claim} is called {status}, but rests on one voice alone, {voice}: “{statement}”.</source>
        <translation>{claim} hat den Status „{status}“, beruht aber nur auf einer Stimme, {voice}: „{statement}“.</translation>
    </message>
    <message>
        <source>{claim} is superseded</source>
        <translation>{claim} ist ersetzt</translation>
    </message>
    <message>
        <source>{claim} is superseded by {newer}</source>
        <translation>{claim} ist durch {newer} ersetzt</translation>
    </message>
    <message>
        <source>{claim} is superseded, and still cited in {texts}.</source>
        <translation>{claim} ist ersetzt und wird noch in {texts} zitiert.</translation>
    </message>
    <message>
        <source>{claim} is withdrawn</source>
        <translation>{claim} ist zurückgezogen</translation>
    </message>
    <message>
        <source>{claim} is withdrawn by {newer}</source>
        <translation>{claim} ist durch {newer} zurückgezogen</translation>
    </message>
    <message>
        <source>{claim} is withdrawn, and still cited in {texts}.</source>
        <translation>{claim} ist zurückgezogen und wird noch in {texts} zitiert.</translation>
    </message>
    <message>
        <source>{claim} rests on {passage}, which may have moved in the newer version of its source: “{statement}”.</source>
        <translation>{claim} beruht auf {passage}; die Stelle kann sich in der neueren Fassung der Quelle verschoben haben: „{statement}“.</translation>
    </message>
    <message>
        <source>{claim} rests on {passage}, which was not found in the newer version of its source: “{statement}”.</source>
        <translation>{claim} beruht auf {passage}; die Stelle wurde in der neueren Fassung der Quelle nicht gefunden: „{statement}“.</translation>
    </message>
    <message>
        <source>{claim} rests on {passage}, whose source was {standing}: “{statement}”.</source>
        <translation>{claim} beruht auf {passage}; deren Quelle wurde {standing}: „{statement}“.</translation>
    </message>
    <message>
        <source>{column}: goes into {field}</source>
        <translation>{column}: kommt in {field}</translation>
    </message>
    <message>
        <source>{column}: is not loaded</source>
        <translation>{column}: wird nicht geladen</translation>
    </message>
    <message>
        <source>{column}: {words}</source>
        <translation>{column}: {words}</translation>
    </message>
    <message>
        <source>{column}: {words}, marked {marking}</source>
        <translation>{column}: {words}, eingestuft als {marking}</translation>
    </message>
    <message numerus="yes">
        <source>{counted}; %n of them count(s|) against the limit</source>
        <translation>
            <numerusform>{counted}; davon zählt %n für die Grenze</numerusform>
            <numerusform>{counted}; davon zählen %n für die Grenze</numerusform>
        </translation>
    </message>
    <message>
        <source>{counts} · over the limit</source>
        <translation>{counts} · über der Grenze</translation>
    </message>
    <message>
        <source>{counts} …</source>
        <translation>{counts} …</translation>
    </message>
    <message>
        <source>{counts}, as it was before the last changes</source>
        <translation>{counts}, Stand vor den letzten Änderungen</translation>
    </message>
    <message>
        <source>{counts}. Checked at {time}.</source>
        <translation>{counts}. Geprüft um {time}.</translation>
    </message>
    <message>
        <source>{counts}. Checked at {time}; the book has changed since.</source>
        <translation>{counts}. Geprüft um {time}; die Mappe hat sich seither geändert.</translation>
    </message>
    <message>
        <source>{count} actors</source>
        <translation>{count} Akteure</translation>
    </message>
    <message>
        <source>{count} commitments</source>
        <translation>{count} Zusagen</translation>
    </message>
    <message>
        <source>{count} events</source>
        <translation>{count} Ereignisse</translation>
    </message>
    <message>
        <source>{count} objectives</source>
        <translation>{count} Ziele</translation>
    </message>
    <message>
        <source>{count} recommendations</source>
        <translation>{count} Empfehlungen</translation>
    </message>
    <message>
        <source>{count} scenarios</source>
        <translation>{count} Szenarien</translation>
    </message>
    <message>
        <source>{count} talking points</source>
        <translation>{count} Gesprächspunkte</translation>
    </message>
    <message>
        <source>{date} (computed)</source>
        <translation>{date} (errechnet)</translation>
    </message>
    <message>
        <source>{date} (overdue)</source>
        <translation>{date} (überfällig)</translation>
    </message>
    <message>
        <source>{date} · overdue</source>
        <translation>{date} · überfällig</translation>
    </message>
    <message>
        <source>{date}, when {source} was published</source>
        <translation>{date}, als {source} veröffentlicht wurde</translation>
    </message>
    <message>
        <source>{date}: {change}</source>
        <translation>{date}: {change}</translation>
    </message>
    <message>
        <source>{date}: {change}, because {reason}</source>
        <translation>{date}: {change}; Grund: {reason}</translation>
    </message>
    <message>
        <source>{date}: {what} {change}</source>
        <translation>{date}: {what} {change}</translation>
    </message>
    <message>
        <source>{day} {month} {time}</source>
        <translation>{day}. {month} {time}</translation>
    </message>
    <message>
        <source>{delivered} of {promised} delivered, {share}</source>
        <translation>{delivered} von {promised} geliefert, {share}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n done</source>
        <comment>actions</comment>
        <translation>
            <numerusform>{done} von %n erledigt</numerusform>
            <numerusform>{done} von %n erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>{edits} and {number} More</source>
        <translation>{edits} und {number} weitere</translation>
    </message>
    <message>
        <source>{edits} came in</source>
        <translation>{edits} eingegangen</translation>
    </message>
    <message>
        <source>{edit}: done</source>
        <translation>{edit}: erledigt</translation>
    </message>
    <message numerus="yes">
        <source>{edit}: {summary}; %n cell(s) could not be read.</source>
        <translation>
            <numerusform>{edit}: {summary}; %n Zelle konnte nicht gelesen werden.</numerusform>
            <numerusform>{edit}: {summary}; %n Zellen konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{facts}.</source>
        <translation>{facts}.</translation>
    </message>
    <message>
        <source>{field} (needed)</source>
        <translation>{field} (erforderlich)</translation>
    </message>
    <message>
        <source>{field} of those listed</source>
        <translation>{field} der aufgeführten</translation>
    </message>
    <message>
        <source>{field} of {name} comes back with the whole of it only.</source>
        <translation>{field} von {name} kommt nur mit dem Ganzen zurück.</translation>
    </message>
    <message>
        <source>{field}: any</source>
        <translation>{field}: beliebig</translation>
    </message>
    <message>
        <source>{field}: none</source>
        <translation>{field}: keine Angabe</translation>
    </message>
    <message>
        <source>{field}: {now} (was {then})</source>
        <translation>{field}: {now} (zuvor {then})</translation>
    </message>
    <message>
        <source>{filename} could not be read or written: {reason}.</source>
        <translation>{filename} konnte nicht gelesen oder geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>{first} and {second} contradict each other, and {text} and {other} cite both as if they were so.</source>
        <translation>{first} und {second} widersprechen einander, und {text} und {other} zitieren beide, als gälten sie.</translation>
    </message>
    <message>
        <source>{first} and {second} contradict each other, and {text} cites both as if they were so.</source>
        <translation>{first} und {second} widersprechen einander, und {text} zitiert beide, als gälten sie.</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} oder {second}</translation>
    </message>
    <message>
        <source>{first}, and {second}</source>
        <translation>{first}, und {second}</translation>
    </message>
    <message>
        <source>{first}. {second}</source>
        <translation>{first}. {second}</translation>
    </message>
    <message>
        <source>{folder} cannot be written to ({reason}), so “{book}” can only be opened read-only there.</source>
        <translation>{folder} ist nicht beschreibbar ({reason}); „{book}“ lässt sich dort daher nur schreibgeschützt öffnen.</translation>
    </message>
    <message>
        <source>{gone} is now {come}</source>
        <translation>{gone} ist jetzt {come}</translation>
    </message>
    <message>
        <source>{grade} with the source’s grade</source>
        <translation>{grade} mit der Güte der Quelle</translation>
    </message>
    <message>
        <source>{heading}: {words}</source>
        <translation>{heading}: {words}</translation>
    </message>
    <message>
        <source>{hint}; Enter keeps it, Escape drops the change</source>
        <translation>{hint}; Eingabetaste behält es, Esc verwirft die Änderung</translation>
    </message>
    <message>
        <source>{how}, through {names}</source>
        <translation>{how}, über {names}</translation>
    </message>
    <message numerus="yes">
        <source>{kind}, %n suggested</source>
        <translation>
            <numerusform>{kind}, %n vorgeschlagen</numerusform>
            <numerusform>{kind}, %n vorgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}: {dates}</source>
        <translation>{kind}: {dates}</translation>
    </message>
    <message>
        <source>{label} already depends on {this}; the two cannot wait for each other.</source>
        <translation>{label} hängt schon von {this} ab; die beiden können nicht aufeinander warten.</translation>
    </message>
    <message>
        <source>{label} contradicts {other} already.</source>
        <translation>{label} widerspricht {other} schon.</translation>
    </message>
    <message>
        <source>{label} goes from 1 to {most}, not {step}.</source>
        <translation>{label} geht von 1 bis {most}, nicht {step}.</translation>
    </message>
    <message>
        <source>{label} is cited in {places}; take the citation out first.</source>
        <translation>{label} wird in {places} zitiert; nehmen Sie zuerst die Zitation heraus.</translation>
    </message>
    <message>
        <source>{label} is contradicted by …</source>
        <translation>{label}: Widerspruch durch …</translation>
    </message>
    <message>
        <source>{label} is no longer in the book.</source>
        <translation>{label} steht nicht mehr in der Mappe.</translation>
    </message>
    <message>
        <source>{label} is superseded by {newer} already.</source>
        <translation>{label} ist schon durch {newer} ersetzt.</translation>
    </message>
    <message>
        <source>{label} is superseded by {older}; take that link away first.</source>
        <translation>{label} ist durch {older} ersetzt; lösen Sie zuerst diese Verknüpfung.</translation>
    </message>
    <message>
        <source>{label} is superseded by …</source>
        <translation>{label} ist ersetzt durch …</translation>
    </message>
    <message>
        <source>{label} needs a whole day such as 2025-10-28.</source>
        <translation>{label} braucht einen ganzen Tag wie 2025-10-28.</translation>
    </message>
    <message>
        <source>{label} says so already.</source>
        <translation>{label} sagt das schon.</translation>
    </message>
    <message>
        <source>{likelihood} ({scale}: {range})</source>
        <translation>{likelihood} ({scale}: {range})</translation>
    </message>
    <message>
        <source>{likelihood} with {confidence}</source>
        <translation>{likelihood} mit {confidence}</translation>
    </message>
    <message>
        <source>{likelihood}: nothing</source>
        <translation>{likelihood}: nichts</translation>
    </message>
    <message>
        <source>{likelihood}: up to {impact}</source>
        <translation>{likelihood}: bis {impact}</translation>
    </message>
    <message>
        <source>{lowest} to {highest}</source>
        <translation>{lowest} bis {highest}</translation>
    </message>
    <message>
        <source>{lowest}–{highest} %</source>
        <translation>{lowest}–{highest}&#xa0;%</translation>
    </message>
    <message>
        <source>{meaning}; give the claim a newer one to be so</source>
        <translation>{meaning}; geben Sie der Aussage dazu eine neuere</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation>{most} und {last}</translation>
    </message>
    <message numerus="yes">
        <source>{names} (comes|come) back</source>
        <translation>
            <numerusform>{names} kommt zurück</numerusform>
            <numerusform>{names} kommen zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} (goes|go)</source>
        <translation>
            <numerusform>{names} entfällt</numerusform>
            <numerusform>{names} entfallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} (is as it was|are as they were)</source>
        <translation>
            <numerusform>{names} ist wie zuvor</numerusform>
            <numerusform>{names} sind wie zuvor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} und %n weitere</numerusform>
            <numerusform>{names} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (Enter accepts, Esc goes back)</source>
        <translation>{name} (Eingabetaste nimmt an, Esc geht zurück)</translation>
    </message>
    <message>
        <source>{name} cannot be removed: it is named in {places}.</source>
        <translation>{name} kann nicht entfernt werden; genannt in: {places}.</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} – Kopie</translation>
    </message>
    <message>
        <source>{name} does not say what kind of file it is to be; end its name in .pdf, .docx, .html or .md.</source>
        <translation>{name} sagt nicht, welche Art von Datei es werden soll; lassen Sie den Namen auf .pdf, .docx, .html oder .md enden.</translation>
    </message>
    <message>
        <source>{name} has a new action by {owner}, due {date}: “{action}”.</source>
        <translation>{name} hat eine neue Maßnahme von {owner}, fällig {date}: „{action}“.</translation>
    </message>
    <message>
        <source>{name} has a new action by {owner}: “{action}”.</source>
        <translation>{name} hat eine neue Maßnahme von {owner}: „{action}“.</translation>
    </message>
    <message>
        <source>{name} has a new action, due {date}: “{action}”.</source>
        <translation>{name} hat eine neue Maßnahme, fällig {date}: „{action}“.</translation>
    </message>
    <message>
        <source>{name} has a new action: “{action}”.</source>
        <translation>{name} hat eine neue Maßnahme: „{action}“.</translation>
    </message>
    <message>
        <source>{name} has a new indicator: “{sign}”.</source>
        <translation>{name} hat einen neuen Indikator: „{sign}“.</translation>
    </message>
    <message>
        <source>{name} has a new trouble of {date}.</source>
        <translation>{name} hat eine neue Störung ({date}).</translation>
    </message>
    <message>
        <source>{name} has a new trouble of {date}: “{words}”.</source>
        <translation>{name} hat eine neue Störung ({date}): „{words}“.</translation>
    </message>
    <message>
        <source>{name} has no snapshot yet; “snapshot” takes one.</source>
        <translation>{name} hat noch keine Momentaufnahme; „snapshot“ legt eine an.</translation>
    </message>
    <message>
        <source>{name} has {passages}.</source>
        <translation>{name} hat {passages}.</translation>
    </message>
    <message>
        <source>{name} holds as of {now}; it was {then}.</source>
        <translation>{name} hat jetzt den Stand {now}; zuvor war es {then}.</translation>
    </message>
    <message>
        <source>{name} is judged {now}; it was {then}.</source>
        <translation>{name} wird jetzt so beurteilt: {now}; zuvor: {then}.</translation>
    </message>
    <message>
        <source>{name} is new, due {date}.</source>
        <translation>{name} ist neu, fällig {date}.</translation>
    </message>
    <message>
        <source>{name} is new.</source>
        <translation>{name} ist neu.</translation>
    </message>
    <message>
        <source>{name} is new: judged {now}.</source>
        <translation>{name} ist neu; Urteil: {now}.</translation>
    </message>
    <message>
        <source>{name} is new: {about}.</source>
        <translation>{name} ist neu: {about}.</translation>
    </message>
    <message>
        <source>{name} is no longer in the book.</source>
        <translation>{name} steht nicht mehr in der Mappe.</translation>
    </message>
    <message>
        <source>{name} is no longer in the book; decide for ours.</source>
        <translation>{name} steht nicht mehr in der Mappe; entscheiden Sie sich für unseres.</translation>
    </message>
    <message>
        <source>{name} is not in the book now; take it back to see it.</source>
        <translation>{name} steht jetzt nicht in der Mappe; holen Sie es zurück, um es zu sehen.</translation>
    </message>
    <message>
        <source>{name} is open again.</source>
        <translation>{name} ist wieder offen.</translation>
    </message>
    <message>
        <source>{name} is otherwise than it was compared; compare it with now first.</source>
        <translation>{name} ist anders als beim Vergleich; vergleichen Sie es zuerst mit dem jetzigen Stand.</translation>
    </message>
    <message>
        <source>{name} is owned by {now}; it was {then}.</source>
        <translation>Zuständig für {name} ist jetzt {now}; zuvor war es {then}.</translation>
    </message>
    <message>
        <source>{name} is there already and will be replaced.</source>
        <translation>{name} ist schon da und wird ersetzt.</translation>
    </message>
    <message>
        <source>{name} is undecided since a merge: {reason}</source>
        <translation>{name} ist seit einem Zusammenführen unentschieden: {reason}</translation>
    </message>
    <message>
        <source>{name} is {now}; it was {then}.</source>
        <translation>{name} ist jetzt {now}; zuvor war es {then}.</translation>
    </message>
    <message>
        <source>{name} moved from {then} to {now}.</source>
        <translation>{name} hat sich von {then} nach {now} verschoben.</translation>
    </message>
    <message>
        <source>{name} runs {now}; it was {then}.</source>
        <translation>{name} läuft jetzt {now}; zuvor war es {then}.</translation>
    </message>
    <message>
        <source>{name} was called “{then}”.</source>
        <translation>{name} hieß zuvor „{then}“.</translation>
    </message>
    <message>
        <source>{name} was changed since the merge; decide for ours, and change it there if need be.</source>
        <translation>{name} wurde seit dem Zusammenführen geändert; entscheiden Sie sich für unseres, und ändern Sie es bei Bedarf dort.</translation>
    </message>
    <message>
        <source>{name} was decided: {decision}.</source>
        <translation>{name} wurde entschieden: {decision}.</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation>{name} wurde gelöscht.</translation>
    </message>
    <message>
        <source>{name} was deleted; it was judged {then}.</source>
        <translation>{name} wurde gelöscht; das Urteil war {then}.</translation>
    </message>
    <message>
        <source>{name} was deleted; it was {then}.</source>
        <translation>{name} wurde gelöscht; zuvor war es {then}.</translation>
    </message>
    <message>
        <source>{name} was not there then; take the whole of it back.</source>
        <translation>{name} war damals nicht da; holen Sie es im Ganzen zurück.</translation>
    </message>
    <message>
        <source>{name} was reworded.</source>
        <translation>{name} wurde neu formuliert.</translation>
    </message>
    <message>
        <source>{name} was rewritten ({field}).</source>
        <translation>{name} wurde umgeschrieben ({field}).</translation>
    </message>
    <message>
        <source>{name} was rewritten.</source>
        <translation>{name} wurde umgeschrieben.</translation>
    </message>
    <message>
        <source>{name} was {then}; {newer} superseded it.</source>
        <translation>{name} war {then}; es wurde durch {newer} ersetzt.</translation>
    </message>
    <message>
        <source>{name}, {date}</source>
        <translation>{name}, {date}</translation>
    </message>
    <message>
        <source>{name}: {changes}.</source>
        <translation>{name}: {changes}.</translation>
    </message>
    <message>
        <source>{name}: {has} delivered; it was {had}.</source>
        <translation>{name}: {has} geliefert; zuvor war es {had}.</translation>
    </message>
    <message>
        <source>{name}: {has} of {quantity} delivered; it was {had}.</source>
        <translation>{name}: {has} von {quantity} geliefert; zuvor war es {had}.</translation>
    </message>
    <message>
        <source>{name}: {now}; it was {then}.</source>
        <translation>{name}: {now}; zuvor war es {then}.</translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <translation>{name}: {sentence}</translation>
    </message>
    <message>
        <source>{name}’s inherent rating is {now}; it was {then}.</source>
        <translation>Die inhärente Bewertung von {name} ist jetzt {now}; zuvor war es {then}.</translation>
    </message>
    <message>
        <source>{name}’s inherent rating moved from {then} to {now}.</source>
        <translation>Die inhärente Bewertung von {name} hat sich von {then} nach {now} verschoben.</translation>
    </message>
    <message>
        <source>{name}’s target rating is {now}; it was {then}.</source>
        <translation>Die Zielbewertung von {name} ist jetzt {now}; zuvor war es {then}.</translation>
    </message>
    <message>
        <source>{name}’s target rating moved from {then} to {now}.</source>
        <translation>Die Zielbewertung von {name} hat sich von {then} nach {now} verschoben.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{number} % read as {word}</source>
        <translation>{number} % gelesen als {word}</translation>
    </message>
    <message>
        <source>{number} % read as {word}, as no step says its range</source>
        <translation>{number} % gelesen als {word}, da keine Stufe ihren Bereich angibt</translation>
    </message>
    <message numerus="yes">
        <source>{number} of %n source(s)</source>
        <translation>
            <numerusform>{number} von %n Quelle</numerusform>
            <numerusform>{number} von %n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>{number} of {count} · limit {most}</source>
        <translation>{number} von {count} · Grenze {most}</translation>
    </message>
    <message>
        <source>{number} of {size}</source>
        <translation>{number} von {size}</translation>
    </message>
    <message>
        <source>{number} of {top} read as {word}</source>
        <translation>{number} von {top} gelesen als {word}</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number}, at the top</source>
        <translation>{number}, auf oberster Ebene</translation>
    </message>
    <message>
        <source>{number}, under “{title}”</source>
        <translation>{number}, unter „{title}“</translation>
    </message>
    <message>
        <source>{older} is superseded by {newer}; take that link away first.</source>
        <translation>{older} ist durch {newer} ersetzt; lösen Sie zuerst diese Verknüpfung.</translation>
    </message>
    <message>
        <source>{page} – Guide</source>
        <translation>{page} – Handbuch</translation>
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
        <translation>{paper} ist mit den anderen von „{set}“ ({labels}) unvereinbar: {why}.</translation>
    </message>
    <message>
        <source>{paper} cites nothing in any of its texts.</source>
        <translation>{paper} zitiert in keinem seiner Texte etwas.</translation>
    </message>
    <message>
        <source>{paper} closes ({date}) before {first} does, for which it waits ({later}).</source>
        <translation>{paper} endet ({date}) vor {first}, worauf es wartet ({later}).</translation>
    </message>
    <message>
        <source>{paper} does not say how it is verified.</source>
        <translation>{paper} sagt nicht, wie es verifiziert wird.</translation>
    </message>
    <message>
        <source>{paper} does not say how likely it is.</source>
        <translation>{paper} sagt nicht, wie wahrscheinlich es ist.</translation>
    </message>
    <message>
        <source>{paper} ends ({end}) before it begins ({start}).</source>
        <translation>{paper} endet ({end}), bevor es beginnt ({start}).</translation>
    </message>
    <message>
        <source>{paper} ends on {date} by our count, but nobody says as of when.</source>
        <translation>{paper} endet nach unserer Rechnung am {date}, aber ein Stand ist nicht angegeben.</translation>
    </message>
    <message numerus="yes">
        <source>{paper} expired {on}, %n day(s) ago, and still stands.</source>
        <translation>
            <numerusform>{paper} ist {on} abgelaufen, vor %n Tag, und gilt noch.</numerusform>
            <numerusform>{paper} ist {on} abgelaufen, vor %n Tagen, und gilt noch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{paper} expires in %n days, {on}.</source>
        <translation>
            <numerusform>{paper} läuft in %n Tag ab, {on}.</numerusform>
            <numerusform>{paper} läuft in %n Tagen ab, {on}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{paper} expires today, {on}.</source>
        <translation>{paper} läuft heute ab, {on}.</translation>
    </message>
    <message>
        <source>{paper} expires tomorrow, {on}.</source>
        <translation>{paper} läuft morgen ab, {on}.</translation>
    </message>
    <message>
        <source>{paper} gives no reason.</source>
        <translation>{paper} gibt keinen Grund an.</translation>
    </message>
    <message>
        <source>{paper} had trouble on {date} that is not settled.</source>
        <translation>{paper} hatte eine Störung ({date}), die nicht beigelegt ist.</translation>
    </message>
    <message>
        <source>{paper} had trouble on {date} that is not settled: “{words}”.</source>
        <translation>{paper} hatte eine Störung ({date}), die nicht beigelegt ist: „{words}“.</translation>
    </message>
    <message>
        <source>{paper} has an action that was due on {date}: “{action}”.</source>
        <translation>{paper} hat eine Maßnahme, die am {date} fällig war: „{action}“.</translation>
    </message>
    <message>
        <source>{paper} has an indicator that was tripped on {date}: “{sign}”.</source>
        <translation>{paper} hat einen Indikator, der am {date} ausgelöst wurde: „{sign}“.</translation>
    </message>
    <message>
        <source>{paper} has an indicator that was tripped: “{sign}”.</source>
        <translation>{paper} hat einen Indikator, der ausgelöst wurde: „{sign}“.</translation>
    </message>
    <message>
        <source>{paper} has no as-of date.</source>
        <translation>{paper} hat keinen Stand.</translation>
    </message>
    <message>
        <source>{paper} has no early-warning indicator.</source>
        <translation>{paper} hat keinen Frühwarnindikator.</translation>
    </message>
    <message>
        <source>{paper} has no owner or working group.</source>
        <translation>Für {paper} ist weder eine Person noch eine Arbeitsgruppe zuständig.</translation>
    </message>
    <message>
        <source>{paper} has no owner.</source>
        <translation>Für {paper} ist niemand zuständig.</translation>
    </message>
    <message>
        <source>{paper} has no passage with its words, and cites nothing.</source>
        <translation>{paper} hat keine Passage mit dem Wortlaut und zitiert nichts.</translation>
    </message>
    <message>
        <source>{paper} has no target rating.</source>
        <translation>{paper} hat keine Zielbewertung.</translation>
    </message>
    <message>
        <source>{paper} has no words to say.</source>
        <translation>{paper} hat keine Worte, die zu sagen wären.</translation>
    </message>
    <message>
        <source>{paper} has occurred, and is still rated as if it could happen.</source>
        <translation>{paper} ist eingetreten und wird noch bewertet, als könnte es eintreten.</translation>
    </message>
    <message>
        <source>{paper} has {share} % of its quantity after {elapsed} % of its window.</source>
        <translation>{paper} hat nach {elapsed} % des Zeitfensters {share} % der Menge.</translation>
    </message>
    <message>
        <source>{paper} is a purchase without a quantity.</source>
        <translation>{paper} ist ein Kauf ohne Menge.</translation>
    </message>
    <message>
        <source>{paper} is a purchase without a unit.</source>
        <translation>{paper} ist ein Kauf ohne Einheit.</translation>
    </message>
    <message>
        <source>{paper} is a red line without its words or a passage.</source>
        <translation>{paper} ist eine rote Linie ohne Wortlaut oder Passage.</translation>
    </message>
    <message>
        <source>{paper} is accepted without a review date.</source>
        <translation>{paper} wird ohne Überprüfungsdatum in Kauf genommen.</translation>
    </message>
    <message numerus="yes">
        <source>{paper} is as of {date}, %n day(s) ago.</source>
        <translation>
            <numerusform>{paper} hat den Stand {date}, vor %n Tag.</numerusform>
            <numerusform>{paper} hat den Stand {date}, vor %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{paper} is kept as a risk, but says “{words}”.</source>
        <translation>{paper} wird als Risiko geführt, sagt aber „{words}“.</translation>
    </message>
    <message>
        <source>{paper} is kept as a risk, though {where} says that it happened.</source>
        <translation>{paper} wird als Risiko geführt, obwohl {where} sagt, dass es eingetreten ist.</translation>
    </message>
    <message>
        <source>{paper} is not rated as things stand.</source>
        <translation>{paper} ist im jetzigen Stand nicht bewertet.</translation>
    </message>
    <message numerus="yes">
        <source>{paper} is one of %n that are current.</source>
        <translation>
            <numerusform>{paper} ist die einzige aktuelle.</numerusform>
            <numerusform>{paper} ist eine von %n aktuellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{paper} is partly reversible, but does not say how.</source>
        <translation>{paper} ist teilweise umkehrbar, sagt aber nicht, wie.</translation>
    </message>
    <message>
        <source>{paper} is put to nobody.</source>
        <translation>{paper} richtet sich an niemanden.</translation>
    </message>
    <message>
        <source>{paper} is reversible, but does not say how.</source>
        <translation>{paper} ist umkehrbar, sagt aber nicht, wie.</translation>
    </message>
    <message>
        <source>{paper} is to be reduced, but has no action.</source>
        <translation>{paper} soll gemindert werden, hat aber keine Maßnahme.</translation>
    </message>
    <message>
        <source>{paper} is {rating}, and its target is worse: {target}.</source>
        <translation>{paper} ist {rating}, und der Zielwert ist schlechter: {target}.</translation>
    </message>
    <message>
        <source>{paper} is {rating}, beyond what is tolerated.</source>
        <translation>{paper} ist {rating}, jenseits des Tolerierten.</translation>
    </message>
    <message>
        <source>{paper} is {rating}, which its range does not hold.</source>
        <translation>{paper} ist {rating}, was außerhalb der Bandbreite liegt.</translation>
    </message>
    <message>
        <source>{paper} says what follows “{branch}”, and nothing says what follows “{other}”.</source>
        <translation>{paper} sagt, was „{branch}“ folgt, und nichts sagt, was „{other}“ folgt.</translation>
    </message>
    <message>
        <source>{paper} waits for {first}, which was {became}.</source>
        <translation>{paper} wartet auf {first}; dessen Ausgang: {became}.</translation>
    </message>
    <message>
        <source>{paper} was due on {date}, and has no decision.</source>
        <translation>{paper} war am {date} fällig und hat keine Entscheidung.</translation>
    </message>
    <message>
        <source>{paper} was to be looked at again on {date}.</source>
        <translation>{paper} sollte am {date} erneut geprüft werden.</translation>
    </message>
    <message numerus="yes">
        <source>{parts} (is|are) left out: (it rests|they rest) on {fallen} that is left out.</source>
        <translation>
            <numerusform>Ausgelassen: {parts}; die Grundlage ist ausgelassen: {fallen}.</numerusform>
            <numerusform>Ausgelassen: {parts}; die Grundlage ist ausgelassen: {fallen}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{passage} cannot speak both for a claim and against it.</source>
        <translation>{passage} kann nicht zugleich für und gegen eine Aussage sprechen.</translation>
    </message>
    <message>
        <source>{passage} is evidence against {claim} already.</source>
        <translation>{passage} ist schon ein Beleg gegen {claim}.</translation>
    </message>
    <message>
        <source>{passage} is evidence for {claim} already.</source>
        <translation>{passage} ist schon ein Beleg für {claim}.</translation>
    </message>
    <message>
        <source>{passage} is no evidence of {claim}.</source>
        <translation>{passage} ist kein Beleg zu {claim}.</translation>
    </message>
    <message>
        <source>{path} already exists; choose another name, or open it.</source>
        <translation>{path} gibt es schon; wählen Sie einen anderen Namen, oder öffnen Sie es.</translation>
    </message>
    <message>
        <source>{path} already exists; choose another name.</source>
        <translation>{path} gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} cannot be made: {reason}.</source>
        <translation>{path} kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be made; choose another name.</source>
        <translation>{path} kann nicht angelegt werden; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} is a book, which nothing is written over; give another name.</source>
        <translation>{path} ist eine Mappe, die nicht überschrieben wird; geben Sie einen anderen Namen an.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a book; choose the file in it that ends in “.briefbook”.</source>
        <translation>{path} ist ein Ordner, keine Mappe; wählen Sie darin die Datei, die auf „.briefbook“ endet.</translation>
    </message>
    <message>
        <source>{path} is a folder; give the name of a file.</source>
        <translation>{path} ist ein Ordner; geben Sie den Namen einer Datei an.</translation>
    </message>
    <message>
        <source>{place} cites [{citation}], but no source has that key.</source>
        <translation>{place} zitiert [{citation}], aber keine Quelle hat diesen Schlüssel.</translation>
    </message>
    <message>
        <source>{place} cites [{citation}], but the source has no such passage.</source>
        <translation>{place} zitiert [{citation}], aber die Quelle hat keine solche Passage.</translation>
    </message>
    <message>
        <source>{place} cites [{citation}], but there is no such claim.</source>
        <translation>{place} zitiert [{citation}], aber es gibt keine solche Aussage.</translation>
    </message>
    <message>
        <source>{place} cites {claim}, but no passage supports it yet.</source>
        <translation>{place} zitiert {claim}, aber noch stützt keine Passage die Aussage.</translation>
    </message>
    <message>
        <source>{place} cites {claim}, which was {status}.</source>
        <translation>{place} zitiert {claim}; Status der Aussage: {status}.</translation>
    </message>
    <message>
        <source>{place} cites {claim}, which {newer} superseded.</source>
        <translation>{place} zitiert {claim}, ersetzt durch {newer}.</translation>
    </message>
    <message numerus="yes">
        <source>{place} has (a row|%n rows) without a date such as 2026-12-01 in the first column, which the timeline leaves out.</source>
        <translation>
            <numerusform>{place} hat eine Zeile ohne ein Datum wie 2026-12-01 in der ersten Spalte, die die Zeitleiste auslässt.</numerusform>
            <numerusform>{place} hat %n Zeilen ohne ein Datum wie 2026-12-01 in der ersten Spalte, die die Zeitleiste auslässt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} has a place for “{paper}”; only these can be placed: {known}.</source>
        <translation>{place} hat einen Platz für „{paper}“; nur diese können platziert werden: {known}.</translation>
    </message>
    <message>
        <source>{place} has no table with dates such as 2026-12-01 in its first column, so there is no timeline of it.</source>
        <translation>{place} hat keine Tabelle mit Daten wie 2026-12-01 in der ersten Spalte; daher gibt es davon keine Zeitleiste.</translation>
    </message>
    <message>
        <source>{place} is left out with all below it: {why}.</source>
        <translation>{place} ist mit allem darunter ausgelassen: {why}.</translation>
    </message>
    <message>
        <source>{place} is left out: {why}.</source>
        <translation>{place} ist ausgelassen: {why}.</translation>
    </message>
    <message>
        <source>{place}: {before} becomes {after}</source>
        <translation>{place}: {before} wird zu {after}</translation>
    </message>
    <message>
        <source>{rating} ({band})</source>
        <translation>{rating} ({band})</translation>
    </message>
    <message>
        <source>{rating}: {before} → {after}</source>
        <translation>{rating}: {before} → {after}</translation>
    </message>
    <message>
        <source>{reason}

What you typed since then is in no file yet.</source>
        <translation>{reason}

Was Sie seither eingegeben haben, steht noch in keiner Datei.</translation>
    </message>
    <message>
        <source>{reason} Decide for ours, or take that away first.</source>
        <translation>{reason} Entscheiden Sie sich für unseres, oder entfernen Sie jenes zuerst.</translation>
    </message>
    <message>
        <source>{reason} It lies in “{name}”.</source>
        <translation>{reason} Es liegt in „{name}“.</translation>
    </message>
    <message>
        <source>{reason} · brought back</source>
        <translation>{reason} · zurückgeholt</translation>
    </message>
    <message>
        <source>{reason}, {date}</source>
        <translation>{reason}, {date}</translation>
    </message>
    <message numerus="yes">
        <source>{records} (has a title that is|have titles that are) in the book already.</source>
        <translation>
            <numerusform>{records}: Der Titel steht schon in der Mappe.</numerusform>
            <numerusform>{records}: Die Titel stehen schon in der Mappe.</numerusform>
        </translation>
    </message>
    <message>
        <source>{records} added</source>
        <translation>{records} hinzugefügt</translation>
    </message>
    <message>
        <source>{records} changed</source>
        <translation>{records} geändert</translation>
    </message>
    <message>
        <source>{records} got another short name: the one in the file was taken, or is none of ours.</source>
        <translation>{records} mit anderem Kurznamen: Der in der Datei war vergeben oder ist keiner von unseren.</translation>
    </message>
    <message>
        <source>{records} removed</source>
        <translation>{records} entfernt</translation>
    </message>
    <message>
        <source>{record} · {field}</source>
        <translation>{record} · {field}</translation>
    </message>
    <message>
        <source>{removed}; {stayed}</source>
        <translation>{removed}; {stayed}</translation>
    </message>
    <message>
        <source>{risks}. Press to list them.</source>
        <translation>{risks}. Drücken, um sie aufzuführen.</translation>
    </message>
    <message>
        <source>{risk} inherent rating moved to {cell}.</source>
        <translation>Inhärente Bewertung von {risk} nach {cell} verschoben.</translation>
    </message>
    <message>
        <source>{risk} inherent rating was taken away.</source>
        <translation>Inhärente Bewertung von {risk} entfernt.</translation>
    </message>
    <message>
        <source>{risk} is no longer rated.</source>
        <translation>{risk} ist nicht mehr bewertet.</translation>
    </message>
    <message>
        <source>{risk} moved to {cell}.</source>
        <translation>{risk} nach {cell} verschoben.</translation>
    </message>
    <message>
        <source>{risk} target rating moved to {cell}.</source>
        <translation>Zielbewertung von {risk} nach {cell} verschoben.</translation>
    </message>
    <message>
        <source>{risk} target rating was taken away.</source>
        <translation>Zielbewertung von {risk} entfernt.</translation>
    </message>
    <message>
        <source>{risk}, marked {marking}</source>
        <translation>{risk}, eingestuft als {marking}</translation>
    </message>
    <message>
        <source>{rule}: {words}</source>
        <translation>{rule}: {words}</translation>
    </message>
    <message>
        <source>{section}: {counts}</source>
        <translation>{section}: {counts}</translation>
    </message>
    <message>
        <source>{sentence} {reason}</source>
        <translation>{sentence} {reason}</translation>
    </message>
    <message>
        <source>{server} can only be read at the moment; nothing was sent.</source>
        <translation>{server} kann zurzeit nur gelesen werden; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>{server} cannot be reached: {said}. Work goes on here; sync when the server is there.</source>
        <translation>{server} ist nicht erreichbar: {said}. Die Arbeit geht hier weiter; gleichen Sie ab, sobald der Server da ist.</translation>
    </message>
    <message>
        <source>{server} could not do this: {said}.</source>
        <translation>{server} konnte dies nicht tun: {said}.</translation>
    </message>
    <message>
        <source>{server} did not take this password.</source>
        <translation>{server} hat dieses Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>{server} does not let you in: {said}.</source>
        <translation>{server} lässt Sie nicht ein: {said}.</translation>
    </message>
    <message>
        <source>{server} has no room left: {said}.</source>
        <translation>{server} hat keinen Platz mehr: {said}.</translation>
    </message>
    <message>
        <source>{server} has no such database: {said}.</source>
        <translation>{server} hat keine solche Datenbank: {said}.</translation>
    </message>
    <message>
        <source>{server} is being shut down or started; nothing is lost. Sync again later.</source>
        <translation>{server} wird gerade beendet oder gestartet; nichts ist verloren. Gleichen Sie später noch einmal ab.</translation>
    </message>
    <message>
        <source>{server} waited too long and hung up; nothing is lost. Sync again.</source>
        <translation>{server} hat zu lange gewartet und die Verbindung beendet; nichts ist verloren. Gleichen Sie noch einmal ab.</translation>
    </message>
    <message>
        <source>{server} wants a password.</source>
        <translation>{server} verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>{share} of the shorter text is in the other and both give the same web address.</source>
        <translation>{share} des kürzeren Textes steht im anderen, und beide nennen dieselbe Webadresse.</translation>
    </message>
    <message>
        <source>{share} of the shorter text is in the other.</source>
        <translation>{share} des kürzeren Textes steht im anderen.</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n claim(s)</source>
        <translation>
            <numerusform>{shown} von %n Aussage</numerusform>
            <numerusform>{shown} von %n Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n risk(s)</source>
        <translation>
            <numerusform>{shown} von %n Risiko</numerusform>
            <numerusform>{shown} von %n Risiken</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} von {total}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{some}, {one}</source>
        <translation>{some}, {one}</translation>
    </message>
    <message>
        <source>{stance}: “{quote}” {citation}</source>
        <translation>{stance}: „{quote}“ {citation}</translation>
    </message>
    <message numerus="yes">
        <source>{start} – {end} (%n day(s))</source>
        <translation>
            <numerusform>{start} – {end} (%n Tag)</numerusform>
            <numerusform>{start} – {end} (%n Tage)</numerusform>
        </translation>
    </message>
    <message>
        <source>{status} by {claims}</source>
        <translation>{status} durch {claims}</translation>
    </message>
    <message>
        <source>{status}, as of {date}</source>
        <translation>{status}, Stand {date}</translation>
    </message>
    <message>
        <source>{status}, until {date}</source>
        <translation>{status}, bis {date}</translation>
    </message>
    <message>
        <source>{status}: no longer to be cited</source>
        <translation>{status}: nicht mehr zu zitieren</translation>
    </message>
    <message numerus="yes">
        <source>{table} (%n row(s))</source>
        <translation>
            <numerusform>{table} (%n Zeile)</numerusform>
            <numerusform>{table} (%n Zeilen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{taken} (%n rows).</source>
        <translation>
            <numerusform>{taken} (%n Zeile).</numerusform>
            <numerusform>{taken} (%n Zeilen).</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} cites @{key}, which was corrected by its publisher: “{title}”.</source>
        <translation>{text} zitiert @{key}, von der herausgebenden Stelle berichtigt: „{title}“.</translation>
    </message>
    <message>
        <source>{text} cites @{key}, which was withdrawn by its publisher: “{title}”.</source>
        <translation>{text} zitiert @{key}, von der herausgebenden Stelle zurückgezogen: „{title}“.</translation>
    </message>
    <message>
        <source>{text} cites @{key}, which was {standing}: “{title}”.</source>
        <translation>{text} zitiert @{key}; die Quelle wurde {standing}: „{title}“.</translation>
    </message>
    <message>
        <source>{text} cites nothing.</source>
        <translation>{text} zitiert nichts.</translation>
    </message>
    <message>
        <source>{text} cites {citation}, which is not in the book.</source>
        <translation>{text} zitiert {citation}, was nicht in der Mappe steht.</translation>
    </message>
    <message>
        <source>{text} cites {citation}, which may have moved in the newer version of its source.</source>
        <translation>{text} zitiert {citation}; die Stelle kann sich in der neueren Fassung der Quelle verschoben haben.</translation>
    </message>
    <message>
        <source>{text} cites {citation}, which was not found in the newer version of its source.</source>
        <translation>{text} zitiert {citation}; die Stelle wurde in der neueren Fassung der Quelle nicht gefunden.</translation>
    </message>
    <message>
        <source>{text} cites {claim}, which is superseded by {newer}: “{statement}”.</source>
        <translation>{text} zitiert {claim}, ersetzt durch {newer}: „{statement}“.</translation>
    </message>
    <message>
        <source>{text} cites {claim}, which is superseded: “{statement}”.</source>
        <translation>{text} zitiert {claim}; die Aussage ist ersetzt: „{statement}“.</translation>
    </message>
    <message>
        <source>{text} cites {claim}, which was withdrawn: “{statement}”.</source>
        <translation>{text} zitiert {claim}; die Aussage wurde zurückgezogen: „{statement}“.</translation>
    </message>
    <message numerus="yes">
        <source>{text} gives “{figure}” and %n more without a citation: “{words}”.</source>
        <translation>
            <numerusform>{text} nennt „{figure}“ und %n weitere ohne Quellenangabe: „{words}“.</numerusform>
            <numerusform>{text} nennt „{figure}“ und %n weitere ohne Quellenangabe: „{words}“.</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} gives “{figure}” without a citation: “{words}”.</source>
        <translation>{text} nennt „{figure}“ ohne Quellenangabe: „{words}“.</translation>
    </message>
    <message>
        <source>{text} has no text.</source>
        <translation>{text} hat keinen Text.</translation>
    </message>
    <message>
        <source>{text} quotes without a citation: “{words}”.</source>
        <translation>{text} zitiert wörtlich ohne Quellenangabe: „{words}“.</translation>
    </message>
    <message>
        <source>{text} quotes “{words}” from {citation}: {difference}</source>
        <translation>{text} zitiert „{words}“ aus {citation}: {difference}</translation>
    </message>
    <message>
        <source>{text} says “{likelihood}” and “{confidence}” in one sentence.</source>
        <translation>{text} sagt „{likelihood}“ und „{confidence}“ in einem Satz.</translation>
    </message>
    <message>
        <source>{text} says “{word}” ({scale}), while the book’s other judgements use words such as “{usual}” ({other}).</source>
        <translation>{text} sagt „{word}“ ({scale}), während die anderen Urteile der Mappe Wörter wie „{usual}“ verwenden ({other}).</translation>
    </message>
    <message>
        <source>{text} says “{word}”, but not how likely it is: “{words}”.</source>
        <translation>{text} sagt „{word}“, aber nicht, wie wahrscheinlich es ist: „{words}“.</translation>
    </message>
    <message>
        <source>{text} uses “{name}” before it is spelled out, further down.</source>
        <translation>{text} verwendet „{name}“, bevor es weiter unten ausgeschrieben wird.</translation>
    </message>
    <message>
        <source>{text} uses “{name}” before it is spelled out, in {other}.</source>
        <translation>{text} verwendet „{name}“, bevor es in {other} ausgeschrieben wird.</translation>
    </message>
    <message>
        <source>{text} uses “{name}”, which is not spelled out.</source>
        <translation>{text} verwendet „{name}“, ohne es auszuschreiben.</translation>
    </message>
    <message numerus="yes">
        <source>{things} (refers|refer) to a {kind} that is not there.</source>
        <translation>
            <numerusform>{things} verweist auf etwas, das nicht da ist: {kind}.</numerusform>
            <numerusform>{things} verweisen auf etwas, das nicht da ist: {kind}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} of {moment}</source>
        <translation>{title} vom {moment}</translation>
    </message>
    <message>
        <source>{title}: menu of all commands</source>
        <translation>{title}: Menü aller Befehle</translation>
    </message>
    <message>
        <source>{told} Button: {button}.</source>
        <translation>{told} Schaltfläche: {button}.</translation>
    </message>
    <message numerus="yes">
        <source>{told} · left out for these readers: %n</source>
        <translation>
            <numerusform>{told} · für diese Leser ausgelassen: %n</numerusform>
            <numerusform>{told} · für diese Leser ausgelassen: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{told}. Shows the checks.</source>
        <translation>{told}. Zeigt die Prüfungen.</translation>
    </message>
    <message>
        <source>{to} already exists; choose another name.</source>
        <translation>{to} gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>{tripped} of %n tripped</source>
        <translation>
            <numerusform>{tripped} von %n ausgelöst</numerusform>
            <numerusform>{tripped} von %n ausgelöst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{way}, and in %n more ways</source>
        <translation>
            <numerusform>{way} und auf %n weitere Art</numerusform>
            <numerusform>{way} und auf %n weitere Arten</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: {before} → {after}</source>
        <translation>{what}: {before} → {after}</translation>
    </message>
    <message>
        <source>{when}, {date}</source>
        <translation>{when}, {date}</translation>
    </message>
    <message numerus="yes">
        <source>{words} at most %n words apart</source>
        <translation>
            <numerusform>{words} höchstens %n Wort voneinander entfernt</numerusform>
            <numerusform>{words} höchstens %n Wörter voneinander entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} taken away</source>
        <translation>{words} entfernt</translation>
    </message>
    <message>
        <source>{words} together look like a risk.</source>
        <translation>{words} sehen zusammen nach einem Risiko aus.</translation>
    </message>
    <message>
        <source>{words} was added</source>
        <translation>{words} wurde hinzugefügt</translation>
    </message>
    <message>
        <source>{words} was removed</source>
        <translation>{words} wurde entfernt</translation>
    </message>
    <message>
        <source>{words} · counting pages…</source>
        <translation>{words} · Seiten werden gezählt…</translation>
    </message>
    <message>
        <source>{words} · {place}</source>
        <translation>{words} · {place}</translation>
    </message>
    <message>
        <source>{words}: as of then?</source>
        <translation>{words}: Stand von damals?</translation>
    </message>
    <message>
        <source>{words}: as of when?</source>
        <translation>{words}: welcher Stand?</translation>
    </message>
    <message>
        <source>{word} ({step} of {steps})</source>
        <translation>{word} ({step} von {steps})</translation>
    </message>
    <message>
        <source>{work} failed because of a mistake in Briefbook; the log has the details.</source>
        <translation>{work} ist wegen eines Fehlers in Briefbook fehlgeschlagen; das Protokoll enthält die Einzelheiten.</translation>
    </message>
    <message>
        <source>{wrong} of the counters of numbers would give a number again.</source>
        <translation>{wrong} der Nummernzähler würden eine Nummer noch einmal vergeben.</translation>
    </message>
    <message numerus="yes">
        <source>{year}s</source>
        <comment>a decade</comment>
        <translation>
            <numerusform>{year}er-Jahre</numerusform>
            <numerusform>{year}er-Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{year}s</source>
        <comment>a century</comment>
        <translation>
            <numerusform>Jahrhundert ab {year}</numerusform>
            <numerusform>Jahrhundert ab {year}</numerusform>
        </translation>
    </message>
    <message>
        <source>“May”, “could”, “might” and “possible” do not say how likely it is; use a word of the scale.</source>
        <translation>„Kann“, „könnte“, „mag“ und „möglich“ sagen nicht, wie wahrscheinlich es ist; verwenden Sie ein Wort der Skala.</translation>
    </message>
    <message numerus="yes">
        <source>“{actor}” is named (once|%n times) here, also as {forms}.</source>
        <translation>
            <numerusform>„{actor}“ wird hier einmal genannt, auch als {forms}.</numerusform>
            <numerusform>„{actor}“ wird hier %n-mal genannt, auch als {forms}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{actor}” is named (once|%n times) here.</source>
        <translation>
            <numerusform>„{actor}“ wird hier einmal genannt.</numerusform>
            <numerusform>„{actor}“ wird hier %n-mal genannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{actor}” on “{issue}”</source>
        <translation>„{actor}“ zu „{issue}“</translation>
    </message>
    <message numerus="yes">
        <source>“{actor}”, whom the book knows, is named (once|%n times) here, also as {forms}.</source>
        <translation>
            <numerusform>„{actor}“, der Mappe bekannt, wird hier einmal genannt, auch als {forms}.</numerusform>
            <numerusform>„{actor}“, der Mappe bekannt, wird hier %n-mal genannt, auch als {forms}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{actor}”, whom the book knows, is named (once|%n times) here.</source>
        <translation>
            <numerusform>„{actor}“, der Mappe bekannt, wird hier einmal genannt.</numerusform>
            <numerusform>„{actor}“, der Mappe bekannt, wird hier %n-mal genannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{address}” is not the address of a PostgreSQL server; one looks like postgresql://ana@db.example.org/briefings.</source>
        <translation>„{address}“ ist keine Adresse eines PostgreSQL-Servers; eine solche sieht aus wie postgresql://ana@db.example.org/briefings.</translation>
    </message>
    <message>
        <source>“{book}” is open in another window; close it there first, or open it read-only.</source>
        <translation>„{book}“ ist in einem anderen Fenster geöffnet; schließen Sie die Mappe zuerst dort, oder öffnen Sie sie schreibgeschützt.</translation>
    </message>
    <message>
        <source>“{book}” is open on {host} for {user} since {since}; close it there first, or open it read-only.</source>
        <translation>„{book}“ ist auf {host} für {user} seit {since} geöffnet; schließen Sie die Mappe zuerst dort, oder öffnen Sie sie schreibgeschützt.</translation>
    </message>
    <message>
        <source>“{colour}” is not a colour such as #f7b267.</source>
        <translation>„{colour}“ ist keine Farbe wie #f7b267.</translation>
    </message>
    <message>
        <source>“{come}” in the quotation is not in the passage</source>
        <translation>„{come}“ im Zitat steht nicht in der Passage</translation>
    </message>
    <message>
        <source>“{come}” in the quotation is “{gone}” in the passage</source>
        <translation>„{come}“ im Zitat lautet in der Passage „{gone}“</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are the same.</source>
        <translation>„{first}“ und „{second}“ sind dasselbe.</translation>
    </message>
    <message>
        <source>“{gone}” of the passage is missing in the quotation</source>
        <translation>„{gone}“ der Passage fehlt im Zitat</translation>
    </message>
    <message>
        <source>“{header}” follows from other columns and is not loaded.</source>
        <translation>„{header}“ folgt aus anderen Spalten und wird nicht geladen.</translation>
    </message>
    <message>
        <source>“{header}” has no field and is not loaded.</source>
        <translation>„{header}“ hat kein Feld und wird nicht geladen.</translation>
    </message>
    <message>
        <source>“{header}” has no field; it goes into the notes.</source>
        <translation>„{header}“ hat kein Feld; es kommt in die Notizen.</translation>
    </message>
    <message>
        <source>“{header}” ranks risks by a product or a level, which is not loaded: the matrix says how grave each is.</source>
        <translation>„{header}“ ordnet Risiken nach einem Produkt oder einer Klasse, die nicht geladen wird: Die Matrix sagt, wie schwer jedes wiegt.</translation>
    </message>
    <message>
        <source>“{likelihood}” is no word of the scale {scale}: {words}.</source>
        <translation>„{likelihood}“ ist kein Wort der Skala {scale}: {words}.</translation>
    </message>
    <message>
        <source>“{line}” is not a date such as 2025-10-28, 2025-10 or 2025 ({label}).</source>
        <translation>„{line}“ ist kein Datum wie 2025-10-28, 2025-10 oder 2025 ({label}).</translation>
    </message>
    <message>
        <source>“{line}” is not a day such as 2025-10-28 ({label}).</source>
        <translation>„{line}“ ist kein Tag wie 2025-10-28 ({label}).</translation>
    </message>
    <message>
        <source>“{line}” is not a duration such as 90 days or 1 year ({label}).</source>
        <translation>„{line}“ ist keine Dauer wie 90 Tage oder 1 Jahr ({label}).</translation>
    </message>
    <message>
        <source>“{line}” is not a number such as 25000000 or 1.5 ({label}).</source>
        <translation>„{line}“ ist keine Zahl wie 25000000 oder 1.5 ({label}).</translation>
    </message>
    <message>
        <source>“{line}” is not one of these ({label}): {words}.</source>
        <translation>„{line}“ ist nichts davon ({label}): {words}.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>“{name}” (not found)</source>
        <translation>„{name}“ (nicht gefunden)</translation>
    </message>
    <message>
        <source>“{name}” ({labels}): {why}.</source>
        <translation>„{name}“ ({labels}): {why}.</translation>
    </message>
    <message>
        <source>“{name}” already means a date, a memo or now; give the snapshot another name.</source>
        <translation>„{name}“ bedeutet schon ein Datum, ein Memo oder jetzt; geben Sie der Momentaufnahme einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” asks for other files or the network while it is read, so it was left out.</source>
        <translation>„{name}“ verlangt beim Lesen andere Dateien oder das Netzwerk und wurde daher ausgelassen.</translation>
    </message>
    <message>
        <source>“{name}” can be imported once a book is open; open or start one first.</source>
        <translation>„{name}“ kann importiert werden, sobald eine Mappe geöffnet ist; öffnen oder beginnen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>“{name}” can be written again: everything is saved.</source>
        <translation>„{name}“ ist wieder beschreibbar: Alles ist gespeichert.</translation>
    </message>
    <message>
        <source>“{name}” cannot be imported into a book that is open to read only.</source>
        <translation>„{name}“ kann nicht in eine schreibgeschützt geöffnete Mappe importiert werden.</translation>
    </message>
    <message>
        <source>“{name}” cannot be made: its disk, or the book’s, does not answer. Choose another place, or go back to a backup.</source>
        <translation>„{name}“ kann nicht angelegt werden: Der Datenträger oder der der Mappe antwortet nicht. Wählen Sie einen anderen Ort, oder kehren Sie zu einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>“{name}” cannot be made: {error}.</source>
        <translation>„{name}“ kann nicht angelegt werden: {error}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be made: {reason}.</source>
        <translation>„{name}“ kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened because you may not read it.</source>
        <translation>„{name}“ kann nicht geöffnet werden, da Sie die Datei nicht lesen dürfen.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened, as there is no room left on its disk.</source>
        <translation>„{name}“ kann nicht geöffnet werden, da auf dem Datenträger kein Platz mehr ist.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: the system does not let Briefbook at it.</source>
        <translation>„{name}“ kann nicht geöffnet werden: Das System verwehrt Briefbook den Zugriff.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {error}.</source>
        <translation>„{name}“ kann nicht geöffnet werden: {error}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a table from row {number} on.</source>
        <translation>„{name}“ kann ab Zeile {number} nicht als Tabelle gelesen werden.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read, as its disk or stick does not answer.</source>
        <translation>„{name}“ kann nicht gelesen werden, da der Datenträger nicht antwortet.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read, as its disk, stick or share does not answer ({reason}); try again, or go back to a backup.</source>
        <translation>„{name}“ kann nicht gelesen werden, da der Datenträger oder die Freigabe nicht antwortet ({reason}); versuchen Sie es noch einmal, oder kehren Sie zu einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>„{name}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be replaced now ({reason}); your edits are kept on this computer and published when it can.</source>
        <translation>„{name}“ kann jetzt nicht ersetzt werden ({reason}); Ihre Bearbeitungen bleiben auf diesem Computer und werden veröffentlicht, sobald es geht.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a file on Windows; leave out {forbidden}.</source>
        <translation>„{name}“ kann unter Windows kein Dateiname sein; lassen Sie {forbidden} weg.</translation>
    </message>
    <message>
        <source>“{name}” cannot belong to itself.</source>
        <translation>„{name}“ kann nicht zu sich selbst gehören.</translation>
    </message>
    <message>
        <source>“{name}” could not be changed: {error}.</source>
        <translation>„{name}“ konnte nicht geändert werden: {error}.</translation>
    </message>
    <message>
        <source>“{name}” could not be copied to this computer to be worked on ({reason}); try again, or open it read-only.</source>
        <translation>„{name}“ konnte nicht zur Bearbeitung auf diesen Computer kopiert werden ({reason}); versuchen Sie es noch einmal, oder öffnen Sie schreibgeschützt.</translation>
    </message>
    <message>
        <source>“{name}” could not be published: {reason}. Your edits are kept here.</source>
        <translation>„{name}“ konnte nicht veröffentlicht werden: {reason}. Ihre Bearbeitungen bleiben hier.</translation>
    </message>
    <message>
        <source>“{name}” could not be read because of a mistake in Briefbook; the log has the details.</source>
        <translation>„{name}“ konnte wegen eines Fehlers in Briefbook nicht gelesen werden; das Protokoll enthält die Einzelheiten.</translation>
    </message>
    <message>
        <source>“{name}” could not be written anew without faults; nothing was changed.</source>
        <translation>„{name}“ konnte nicht fehlerfrei neu geschrieben werden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{name}” could not be written anew: {reason}; nothing was changed.</source>
        <translation>„{name}“ konnte nicht neu geschrieben werden: {reason}; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{name}” could not be written, as its disk or stick does not answer; nothing was changed. Save a copy elsewhere to go on.</source>
        <translation>„{name}“ konnte nicht geschrieben werden, da der Datenträger nicht antwortet; nichts wurde geändert. Speichern Sie anderswo eine Kopie, um weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>“{name}” had several names (hard links); what you change is under this one only.</source>
        <translation>„{name}“ hatte mehrere Namen (Hardlinks); was Sie ändern, steht nur unter diesem.</translation>
    </message>
    <message>
        <source>“{name}” has a document type in its XML, so it was not read.</source>
        <translation>„{name}“ enthält im XML einen Dokumenttyp und wurde daher nicht gelesen.</translation>
    </message>
    <message>
        <source>“{name}” has a header too long to be read, so it seems to be damaged.</source>
        <translation>„{name}“ hat einen zu langen Kopf, um lesbar zu sein, und scheint daher beschädigt.</translation>
    </message>
    <message>
        <source>“{name}” has a tag of more than {most} KB, so it cannot be read.</source>
        <translation>„{name}“ enthält ein Tag von mehr als {most} KB und kann daher nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“{name}” has a tag with more than {most} attributes, so it cannot be read.</source>
        <translation>„{name}“ enthält ein Tag mit mehr als {most} Attributen und kann daher nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“{name}” has elements nested too deeply to be read.</source>
        <translation>„{name}“ enthält Elemente, die zu tief verschachtelt sind, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>“{name}” has groups nested too deeply to be read.</source>
        <translation>„{name}“ enthält Gruppen, die zu tief verschachtelt sind, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} elements, too many to read as one page.</source>
        <translation>„{name}“ enthält mehr als {most} Elemente, zu viele, um als eine Seite gelesen zu werden.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} parts, too many to be read.</source>
        <translation>„{name}“ enthält mehr als {most} Teile, zu viele, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} rows, too many to load at once.</source>
        <translation>„{name}“ enthält mehr als {most} Zeilen, zu viele, um auf einmal geladen zu werden.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} tags, too many to be read.</source>
        <translation>„{name}“ enthält mehr als {most} Tags, zu viele, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>“{name}” has nothing that this book lacks.</source>
        <translation>„{name}“ enthält nichts, was dieser Mappe fehlt.</translation>
    </message>
    <message>
        <source>“{name}” has parts nested too deeply to be read.</source>
        <translation>„{name}“ enthält Teile, die zu tief verschachtelt sind, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>“{name}” has {number} entries; Briefbook reads up to {most}: export it in parts.</source>
        <translation>„{name}“ enthält {number} Einträge; Briefbook liest bis zu {most}: Exportieren Sie in Teilen.</translation>
    </message>
    <message>
        <source>“{name}” has {pages} pages; Briefbook reads PDFs of up to {most}. Split it first.</source>
        <translation>„{name}“ hat {pages} Seiten; Briefbook liest PDF-Dateien mit bis zu {most}. Teilen Sie die Datei zuerst auf.</translation>
    </message>
    <message>
        <source>“{name}” has {size} MB; Briefbook imports files up to {most} MB.</source>
        <translation>„{name}“ hat {size} MB; Briefbook importiert Dateien bis {most} MB.</translation>
    </message>
    <message>
        <source>“{name}” holds commands that no Briefbook wrote, and is not opened.</source>
        <translation>„{name}“ enthält Befehle, die kein Briefbook geschrieben hat, und wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>“{name}” holds declarations that no spreadsheet writes, so it was not read.</source>
        <translation>„{name}“ enthält Deklarationen, die kein Tabellenprogramm schreibt, und wurde daher nicht gelesen.</translation>
    </message>
    <message>
        <source>“{name}” holds files in files more than {most} deep; what lies deeper was left out.</source>
        <translation>„{name}“ enthält Dateien in Dateien, mehr als {most} Ebenen tief; was tiefer liegt, wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“{name}” holds itself, so it was left out.</source>
        <translation>„{name}“ enthält sich selbst und wurde daher ausgelassen.</translation>
    </message>
    <message>
        <source>“{name}” holds more than it says, so it was not read.</source>
        <translation>„{name}“ enthält mehr als angegeben und wurde daher nicht gelesen.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most} MB of attachments, too much to be read.</source>
        <translation>„{name}“ enthält mehr als {most} MB an Anlagen, zu viel, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most} MB of text and markup, too much to be read.</source>
        <translation>„{name}“ enthält mehr als {most} MB an Text und Auszeichnung, zu viel, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most} MB of text and markup, too much to be read; divide it into several documents.</source>
        <translation>„{name}“ enthält mehr als {most} MB an Text und Auszeichnung, zu viel, um gelesen zu werden; teilen Sie es auf mehrere Dokumente auf.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most} attachments; save the ones that matter and import those.</source>
        <translation>„{name}“ enthält mehr als {most} Anlagen; speichern Sie die wichtigen, und importieren Sie diese.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most} files, too many to import at once.</source>
        <translation>„{name}“ enthält mehr als {most} Dateien, zu viele, um auf einmal importiert zu werden.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most} files; the others were left out.</source>
        <translation>„{name}“ enthält mehr als {most} Dateien; die übrigen wurden ausgelassen.</translation>
    </message>
    <message>
        <source>“{name}” holds more than {most} mails; save the ones that matter and import those.</source>
        <translation>„{name}“ enthält mehr als {most} Mails; speichern Sie die wichtigen, und importieren Sie diese.</translation>
    </message>
    <message>
        <source>“{name}” holds no documents.</source>
        <translation>„{name}“ enthält keine Dokumente.</translation>
    </message>
    <message>
        <source>“{name}” holds no entries of {kind}; export it again and import that.</source>
        <translation>„{name}“ enthält keine Einträge dieser Art: {kind}; exportieren Sie erneut, und importieren Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>“{name}” holds no readable words.</source>
        <translation>„{name}“ enthält keine lesbaren Wörter.</translation>
    </message>
    <message>
        <source>“{name}” holds no readable words; it may hold pictures only.</source>
        <translation>„{name}“ enthält keine lesbaren Wörter; vielleicht enthält es nur Bilder.</translation>
    </message>
    <message>
        <source>“{name}” holds no table: no row names its columns.</source>
        <translation>„{name}“ enthält keine Tabelle: Keine Zeile benennt die Spalten.</translation>
    </message>
    <message>
        <source>“{name}” holds no text that Briefbook can read; it seems to be a binary file.</source>
        <translation>„{name}“ enthält keinen Text, den Briefbook lesen kann; es scheint eine Binärdatei zu sein.</translation>
    </message>
    <message>
        <source>“{name}” holds no web page; open it in a browser, save it as HTML and import that.</source>
        <translation>„{name}“ enthält keine Webseite; öffnen Sie es in einem Browser, speichern Sie es als HTML, und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>“{name}” holds several documents; choose one file.</source>
        <translation>„{name}“ enthält mehrere Dokumente; wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>“{name}” holds {most} files that stop the process reading them; the others were left out.</source>
        <translation>„{name}“ enthält {most} Dateien, bei denen der lesende Prozess abbricht; die übrigen wurden ausgelassen.</translation>
    </message>
    <message>
        <source>“{name}” is XML of a kind that is not read; {save_as}.</source>
        <translation>„{name}“ ist XML einer Art, die nicht gelesen wird; {save_as}.</translation>
    </message>
    <message>
        <source>“{name}” is a PostScript file; {save_as}.</source>
        <translation>„{name}“ ist eine PostScript-Datei; {save_as}.</translation>
    </message>
    <message>
        <source>“{name}” is a PowerPoint presentation; save it as PDF and import that.</source>
        <translation>„{name}“ ist eine PowerPoint-Präsentation; speichern Sie sie als PDF, und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>“{name}” is a Word document of the old kind (DOC); {save_as}.</source>
        <translation>„{name}“ ist ein Word-Dokument der alten Art (DOC); {save_as}.</translation>
    </message>
    <message>
        <source>“{name}” is a binary workbook; save it as .xlsx in your spreadsheet program.</source>
        <translation>„{name}“ ist eine binäre Arbeitsmappe; speichern Sie sie in Ihrem Tabellenprogramm als .xlsx.</translation>
    </message>
    <message>
        <source>“{name}” is a compressed archive; unpack it and import the files inside.</source>
        <translation>„{name}“ ist ein komprimiertes Archiv; entpacken Sie es, und importieren Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>“{name}” is a database; export from it what you need as text and import that.</source>
        <translation>„{name}“ ist eine Datenbank; exportieren Sie daraus als Text, was Sie brauchen, und importieren Sie diesen.</translation>
    </message>
    <message>
        <source>“{name}” is a folder; choose the files inside it.</source>
        <translation>„{name}“ ist ein Ordner; wählen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>“{name}” is a link that leads back to itself; open the book itself.</source>
        <translation>„{name}“ ist eine Verknüpfung, die auf sich selbst zurückführt; öffnen Sie die Mappe selbst.</translation>
    </message>
    <message>
        <source>“{name}” is a picture; type what it says into a text file and import that.</source>
        <translation>„{name}“ ist ein Bild; geben Sie seinen Inhalt in eine Textdatei ein, und importieren Sie diese.</translation>
    </message>
    <message>
        <source>“{name}” is a program; Briefbook imports documents only.</source>
        <translation>„{name}“ ist ein Programm; Briefbook importiert nur Dokumente.</translation>
    </message>
    <message>
        <source>“{name}” is a sound or video file; write down what is said in it and import that.</source>
        <translation>„{name}“ ist eine Ton- oder Videodatei; schreiben Sie auf, was darin gesagt wird, und importieren Sie das.</translation>
    </message>
    <message>
        <source>“{name}” is a workbook of Excel 97 or one with a password; save it as .xlsx without a password.</source>
        <translation>„{name}“ ist eine Arbeitsmappe von Excel 97 oder eine mit Passwort; speichern Sie sie als .xlsx ohne Passwort.</translation>
    </message>
    <message>
        <source>“{name}” is among the actors already.</source>
        <translation>„{name}“ ist schon unter den Akteuren.</translation>
    </message>
    <message>
        <source>“{name}” is an Excel workbook; save the sheet as PDF and import that.</source>
        <translation>„{name}“ ist eine Excel-Arbeitsmappe; speichern Sie das Blatt als PDF, und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>“{name}” is an Office document of an old kind; {save_as}.</source>
        <translation>„{name}“ ist ein Office-Dokument einer alten Art; {save_as}.</translation>
    </message>
    <message>
        <source>“{name}” is an Office document that a password protects; save it without one and import that.</source>
        <translation>„{name}“ ist ein durch ein Passwort geschütztes Office-Dokument; speichern Sie es ohne Passwort, und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>“{name}” is an OpenDocument spreadsheet, slides or drawing; {save_as}.</source>
        <translation>„{name}“ ist eine OpenDocument-Tabelle, -Präsentation oder -Zeichnung; {save_as}.</translation>
    </message>
    <message>
        <source>“{name}” is an Outlook data file; save the mails in it one by one as MSG or EML and import those.</source>
        <translation>„{name}“ ist eine Outlook-Datendatei; speichern Sie die Mails darin einzeln als MSG oder EML, und importieren Sie diese.</translation>
    </message>
    <message>
        <source>“{name}” is another copy of this book. To see it on its own, open it from the File menu.</source>
        <translation>„{name}“ ist eine andere Kopie dieser Mappe. Um sie für sich anzusehen, öffnen Sie sie über das Menü „Datei“.</translation>
    </message>
    <message>
        <source>“{name}” is broken JSON (line {line}); export it again and import that.</source>
        <translation>„{name}“ ist fehlerhaftes JSON (Zeile {line}); exportieren Sie erneut, und importieren Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>“{name}” is broken JSON; export it again and import that.</source>
        <translation>„{name}“ ist fehlerhaftes JSON; exportieren Sie erneut, und importieren Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>“{name}” is broken RDF ({reason}); export it again and import that.</source>
        <translation>„{name}“ ist fehlerhaftes RDF ({reason}); exportieren Sie erneut, und importieren Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>“{name}” is damaged</source>
        <translation>„{name}“ ist beschädigt</translation>
    </message>
    <message>
        <source>“{name}” is damaged in a way that stopped the process reading it, so it was left out.</source>
        <translation>„{name}“ ist so beschädigt, dass der lesende Prozess abbrach, und wurde daher ausgelassen.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or is no workbook that can be read; save it again as .xlsx, or as CSV.</source>
        <translation>„{name}“ ist beschädigt oder keine lesbare Arbeitsmappe; speichern Sie sie erneut als .xlsx oder als CSV.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or was cut off, so it cannot be opened.</source>
        <translation>„{name}“ ist beschädigt oder abgeschnitten und kann daher nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or was cut off, so it cannot be read.</source>
        <translation>„{name}“ ist beschädigt oder abgeschnitten und kann daher nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, so it cannot be read.</source>
        <translation>„{name}“ ist beschädigt und kann daher nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, so it cannot be read; save or download it again.</source>
        <translation>„{name}“ ist beschädigt und kann daher nicht gelesen werden; speichern Sie es erneut, oder laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Go back to a backup, or let “briefbook rescue” read what it can.</source>
        <translation>„{name}“ ist beschädigt. Kehren Sie zu einer Sicherung zurück, oder lassen Sie „briefbook rescue“ lesen, was lesbar ist.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it does not begin as a PDF does. Save or download it again.</source>
        <translation>„{name}“ ist beschädigt: Die Datei beginnt nicht wie eine PDF-Datei. Speichern Sie sie erneut, oder laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it holds no page. Save or download it again.</source>
        <translation>„{name}“ ist beschädigt: Die Datei enthält keine Seite. Speichern Sie sie erneut, oder laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: the list of its chapters is missing.</source>
        <translation>„{name}“ ist beschädigt: Die Liste der Kapitel fehlt.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: the part that holds its text is missing.</source>
        <translation>„{name}“ ist beschädigt: Der Teil mit dem Text fehlt.</translation>
    </message>
    <message>
        <source>“{name}” is damaged; nothing was changed. Go back to a backup, or let “briefbook rescue” read what it can.</source>
        <translation>„{name}“ ist beschädigt; nichts wurde geändert. Kehren Sie zu einer Sicherung zurück, oder lassen Sie „briefbook rescue“ lesen, was lesbar ist.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>„{name}“ ist leer.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted in a way that Briefbook cannot read; save it without protection.</source>
        <translation>„{name}“ ist auf eine Weise verschlüsselt, die Briefbook nicht lesen kann; speichern Sie es ohne Schutz.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted now</source>
        <translation>„{name}“ ist jetzt verschlüsselt</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is encrypted now, with %n backup(s)</source>
        <translation>
            <numerusform>„{name}“ ist jetzt verschlüsselt, mit %n Sicherung</numerusform>
            <numerusform>„{name}“ ist jetzt verschlüsselt, mit %n Sicherungen</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is encrypted; open it in the mail program that has its key, save it as text and import that.</source>
        <translation>„{name}“ ist verschlüsselt; öffnen Sie es in dem Mailprogramm, das den Schlüssel hat, speichern Sie es als Text, und importieren Sie diesen.</translation>
    </message>
    <message>
        <source>“{name}” is flagged: {reason}</source>
        <translation>„{name}“ trägt ein Hinweiszeichen: {reason}</translation>
    </message>
    <message>
        <source>“{name}” is in Zotero’s own JSON; export it as CSL JSON and import that.</source>
        <translation>„{name}“ ist in Zoteros eigenem JSON; exportieren Sie es als CSL-JSON, und importieren Sie dieses.</translation>
    </message>
    <message>
        <source>“{name}” is neither a date such as 2025-10-28 nor an exported memo such as M2 nor a snapshot of this book.</source>
        <translation>„{name}“ ist weder ein Datum wie 2025-10-28 noch ein exportiertes Memo wie M2 noch eine Momentaufnahme dieser Mappe.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be a bibliography.</source>
        <translation>„{name}“ ist für ein Literaturverzeichnis zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be read, so it was left out.</source>
        <translation>„{name}“ ist zu tief verschachtelt, um gelesen zu werden, und wurde daher ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is new, %n word(s).</source>
        <translation>
            <numerusform>„{name}“ ist neu, %n Wort.</numerusform>
            <numerusform>„{name}“ ist neu, %n Wörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is new.</source>
        <translation>„{name}“ ist neu.</translation>
    </message>
    <message>
        <source>“{name}” is no CSV file and no XLSX workbook; save it as one of these.</source>
        <translation>„{name}“ ist weder eine CSV-Datei noch eine XLSX-Arbeitsmappe; speichern Sie es als eine davon.</translation>
    </message>
    <message>
        <source>“{name}” is no longer encrypted</source>
        <translation>„{name}“ ist nicht mehr verschlüsselt</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is no longer encrypted, with %n backup(s)</source>
        <translation>
            <numerusform>„{name}“ ist nicht mehr verschlüsselt, mit %n Sicherung</numerusform>
            <numerusform>„{name}“ ist nicht mehr verschlüsselt, mit %n Sicherungen</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is no longer in its folder, or the folder is gone; nothing was changed. Bring it back and try again, or save a copy elsewhere to go on.</source>
        <translation>„{name}“ liegt nicht mehr im Ordner, oder der Ordner fehlt; nichts wurde geändert. Bringen Sie die Datei zurück, und versuchen Sie es noch einmal, oder speichern Sie anderswo eine Kopie, um weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>“{name}” is not a book but {kind}; open a book and bring it in as a source.</source>
        <translation>„{name}“ ist keine Mappe, sondern {kind}; öffnen Sie eine Mappe, und importieren Sie die Datei als Quelle.</translation>
    </message>
    <message>
        <source>“{name}” is not a book, as it is empty; if it was one, go back to a backup, or wait until its folder is synchronised.</source>
        <translation>„{name}“ ist keine Mappe, da die Datei leer ist; war es eine, kehren Sie zu einer Sicherung zurück, oder warten Sie, bis der Ordner synchronisiert ist.</translation>
    </message>
    <message>
        <source>“{name}” is not a book, or it is damaged.</source>
        <translation>„{name}“ ist keine Mappe oder ist beschädigt.</translation>
    </message>
    <message>
        <source>“{name}” is not a book, or its beginning is damaged; if it was a book, go back to a backup.</source>
        <translation>„{name}“ ist keine Mappe, oder der Anfang ist beschädigt; war es eine Mappe, kehren Sie zu einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>“{name}” is not a book.</source>
        <translation>„{name}“ ist keine Mappe.</translation>
    </message>
    <message>
        <source>“{name}” is not a workbook in XLSX, so no table can be read from it.</source>
        <translation>„{name}“ ist keine XLSX-Arbeitsmappe; daher kann keine Tabelle daraus gelesen werden.</translation>
    </message>
    <message>
        <source>“{name}” is not an ordinary file, so it cannot be imported.</source>
        <translation>„{name}“ ist keine gewöhnliche Datei und kann daher nicht importiert werden.</translation>
    </message>
    <message>
        <source>“{name}” is not an ordinary file, so it is no book.</source>
        <translation>„{name}“ ist keine gewöhnliche Datei und daher keine Mappe.</translation>
    </message>
    <message>
        <source>“{name}” is open read-only and cannot be changed.</source>
        <translation>„{name}“ ist schreibgeschützt geöffnet und kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>“{name}” is open read-only; nothing can be merged into it.</source>
        <translation>„{name}“ ist schreibgeschützt geöffnet; nichts kann damit zusammengeführt werden.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that is seldom used; unpack it and import the files inside.</source>
        <translation>„{name}“ ist auf eine selten verwendete Weise gepackt; entpacken Sie es, und importieren Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password, or nothing of it can be read.</source>
        <translation>„{name}“ ist durch ein Passwort geschützt, oder nichts davon ist lesbar.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>„{name}“ ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password; open it in its own program, save it without one and import that.</source>
        <translation>„{name}“ ist durch ein Passwort geschützt; öffnen Sie es in seinem eigenen Programm, speichern Sie es ohne Passwort, und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password; unpack it and import the files inside.</source>
        <translation>„{name}“ ist durch ein Passwort geschützt; entpacken Sie es, und importieren Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>“{name}” is protected by its bookseller (DRM), so no other program can read it; ask the publisher for a copy without protection.</source>
        <translation>„{name}“ ist vom Buchhändler geschützt (DRM), sodass kein anderes Programm es lesen kann; bitten Sie den Verlag um ein Exemplar ohne Schutz.</translation>
    </message>
    <message>
        <source>“{name}” is published, with all your edits.</source>
        <translation>„{name}“ ist mit allen Ihren Bearbeitungen veröffentlicht.</translation>
    </message>
    <message>
        <source>“{name}” is this book itself; choose another copy of it.</source>
        <translation>„{name}“ ist diese Mappe selbst; wählen Sie eine andere Kopie davon.</translation>
    </message>
    <message>
        <source>“{name}” is too large a Rich Text file to be read; save it as DOCX or in parts and import that.</source>
        <translation>„{name}“ ist als Rich-Text-Datei zu groß, um gelesen zu werden; speichern Sie es als DOCX oder in Teilen, und importieren Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>“{name}” is too large or too tangled a mail to be read.</source>
        <translation>„{name}“ ist als Mail zu groß oder zu verwickelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>“{name}” is too large or too tangled a page to be read.</source>
        <translation>„{name}“ ist als Seite zu groß oder zu verwickelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be read; divide it into several files.</source>
        <translation>„{name}“ ist zu groß, um gelesen zu werden; teilen Sie es auf mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>“{name}” is what Windows calls a device; choose another name.</source>
        <translation>„{name}“ ist unter Windows ein Gerätename; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” is wrapped in its signature; open it in a mail program and save it as text.</source>
        <translation>„{name}“ ist in seine Signatur eingebettet; öffnen Sie es in einem Mailprogramm, und speichern Sie es als Text.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” lies beside this book and has %n edit(s) that this book lacks.</source>
        <translation>
            <numerusform>„{name}“ liegt neben dieser Mappe und hat %n Bearbeitung, die dieser Mappe fehlt.</numerusform>
            <numerusform>„{name}“ liegt neben dieser Mappe und hat %n Bearbeitungen, die dieser Mappe fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” lies beside this book and has another password, so that it is not known whether it holds more.</source>
        <translation>„{name}“ liegt neben dieser Mappe und hat ein anderes Passwort; daher ist nicht bekannt, ob die Datei mehr enthält.</translation>
    </message>
    <message>
        <source>“{name}” lies where nothing can be written, such as on a disc; open it read-only, or copy it to another folder.</source>
        <translation>„{name}“ liegt an einem Ort, an dem nicht geschrieben werden kann, etwa auf einer CD; öffnen Sie schreibgeschützt, oder kopieren Sie die Datei in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“{name}” may also be open on {host} for {user} since {since}; what both of you change can be merged.</source>
        <translation>„{name}“ ist vielleicht auch auf {host} für {user} seit {since} geöffnet; was Sie beide ändern, lässt sich zusammenführen.</translation>
    </message>
    <message>
        <source>“{name}” may not be read by you; ask whoever owns it or its folder for permission.</source>
        <translation>„{name}“ dürfen Sie nicht lesen; bitten Sie die Person um Erlaubnis, der die Datei oder der Ordner gehört.</translation>
    </message>
    <message>
        <source>“{name}” may not be written by you; open it read-only, or ask whoever owns it for permission.</source>
        <translation>„{name}“ dürfen Sie nicht schreiben; öffnen Sie schreibgeschützt, oder bitten Sie die Person um Erlaubnis, der die Datei gehört.</translation>
    </message>
    <message>
        <source>“{name}” may not be written there. Choose another place.</source>
        <translation>„{name}“ darf dort nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“{name}” may not be written where it is; it can be opened read-only.</source>
        <translation>„{name}“ darf an diesem Ort nicht geschrieben werden; schreibgeschützt lässt sich die Datei öffnen.</translation>
    </message>
    <message>
        <source>“{name}” may not be written where it is; nothing was changed. Save a copy elsewhere to go on.</source>
        <translation>„{name}“ darf an diesem Ort nicht geschrieben werden; nichts wurde geändert. Speichern Sie anderswo eine Kopie, um weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>“{name}” merges too many cells to be read; take the merging away first.</source>
        <translation>„{name}“ verbindet zu viele Zellen, um gelesen zu werden; heben Sie die Verbindungen zuerst auf.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” names (a file that is|%n files that are) not beside it, such as “{missing}”.</source>
        <translation>
            <numerusform>„{name}“ nennt eine Datei, die nicht daneben liegt: „{missing}“.</numerusform>
            <numerusform>„{name}“ nennt %n Dateien, die nicht daneben liegen, etwa „{missing}“.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” needs more than {megabytes} MB of memory to be read, so it was left out.</source>
        <translation>„{name}“ braucht zum Lesen mehr als {megabytes} MB Arbeitsspeicher und wurde daher ausgelassen.</translation>
    </message>
    <message>
        <source>“{name}” opens with an earlier password of the book only.</source>
        <translation>„{name}“ lässt sich nur mit einem früheren Passwort der Mappe öffnen.</translation>
    </message>
    <message>
        <source>“{name}” takes {length} lines, and this template allows {limit}.</source>
        <translation>„{name}“ braucht {length} Zeilen, und diese Vorlage erlaubt {limit}.</translation>
    </message>
    <message>
        <source>“{name}” takes {length} lines, and this template allows {limit}: what is too much begins with “{begins}”.</source>
        <translation>„{name}“ braucht {length} Zeilen, und diese Vorlage erlaubt {limit}: Was zu viel ist, beginnt mit „{begins}“.</translation>
    </message>
    <message>
        <source>“{name}” took longer than {seconds} seconds to read, so it was left out.</source>
        <translation>Das Lesen von „{name}“ dauerte länger als {seconds} Sekunden; daher wurde es ausgelassen.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {most} MB, too much to be read.</source>
        <translation>„{name}“ ist entpackt größer als {most} MB, zu viel, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {most} MB; the rest was left out.</source>
        <translation>„{name}“ ist entpackt größer als {most} MB; der Rest wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to {most} times its size or more, so it was not opened.</source>
        <translation>„{name}“ ist entpackt mindestens {most}-mal so groß und wurde daher nicht geöffnet.</translation>
    </message>
    <message>
        <source>“{name}” was called “{then}”.</source>
        <translation>„{name}“ hieß zuvor „{then}“.</translation>
    </message>
    <message>
        <source>“{name}” was changed by somebody else before your last edits could be published; they are in “{aside}” in {parent}, to be merged.</source>
        <translation>„{name}“ wurde von jemand anderem geändert, bevor Ihre letzten Bearbeitungen veröffentlicht werden konnten; sie liegen in „{aside}“ in {parent} und sind zusammenzuführen.</translation>
    </message>
    <message>
        <source>“{name}” was changed by somebody else meanwhile, so it was not replaced; your edits are kept on this computer. Merge the other one’s to publish yours.</source>
        <translation>„{name}“ wurde inzwischen von jemand anderem geändert und daher nicht ersetzt; Ihre Bearbeitungen bleiben auf diesem Computer. Führen Sie die andere Fassung zusammen, um Ihre zu veröffentlichen.</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>„{name}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>“{name}” was moved or removed by somebody, so your last edits were not published; they are kept on this computer. Save a copy to have them in a file of their own.</source>
        <translation>„{name}“ wurde von jemandem verschoben oder entfernt; daher wurden Ihre letzten Bearbeitungen nicht veröffentlicht; sie bleiben auf diesem Computer. Speichern Sie eine Kopie, um sie in einer eigenen Datei zu haben.</translation>
    </message>
    <message>
        <source>“{name}” was not found.</source>
        <translation>„{name}“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>“{name}” was overwritten by something that is no book. Go back to a backup.</source>
        <translation>„{name}“ wurde mit etwas überschrieben, das keine Mappe ist. Kehren Sie zu einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>“{name}” was replaced by another file since it was opened here; nothing was changed. Save a copy of this book to go on, and merge the other one into it.</source>
        <translation>„{name}“ wurde durch eine andere Datei ersetzt, seit sie hier geöffnet wurde; nichts wurde geändert. Speichern Sie eine Kopie dieser Mappe, um weiterzuarbeiten, und führen Sie die andere damit zusammen.</translation>
    </message>
    <message>
        <source>“{name}” was rewritten: {added} in, {removed} out.</source>
        <translation>„{name}“ wurde umgeschrieben: {added} hinzu, {removed} weg.</translation>
    </message>
    <message>
        <source>“{name}” was saved by a newer Briefbook; update Briefbook to open it.</source>
        <translation>„{name}“ wurde von einem neueren Briefbook gespeichert; aktualisieren Sie Briefbook, um die Mappe zu öffnen.</translation>
    </message>
    <message>
        <source>“{name}” was saved by an earlier Briefbook and could not be brought up to date: {reason}.</source>
        <translation>„{name}“ wurde von einem früheren Briefbook gespeichert und konnte nicht aktualisiert werden: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” was saved by an earlier Briefbook; open it once to write it.</source>
        <translation>„{name}“ wurde von einem früheren Briefbook gespeichert; öffnen Sie die Mappe einmal, um sie schreiben zu können.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}”: of %n at most one can come true.</source>
        <translation>
            <numerusform>„{name}“: Von %n kann höchstens eines eintreten.</numerusform>
            <numerusform>„{name}“: Von %n kann höchstens eines eintreten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}”: one of %n must come true.</source>
        <translation>
            <numerusform>„{name}“: Eines von %n muss eintreten.</numerusform>
            <numerusform>„{name}“: Eines von %n muss eintreten.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>„{quote}“</translation>
    </message>
    <message>
        <source>“{said}” says that this comes from “{whom}”, quoted via {via}.</source>
        <translation>„{said}“ sagt, dass dies von „{whom}“ stammt, zitiert nach {via}.</translation>
    </message>
    <message>
        <source>“{said}” says that this comes from “{whom}”, read as {actor}, who spoke just before, quoted via {via}.</source>
        <translation>„{said}“ sagt, dass dies von „{whom}“ stammt, gelesen als {actor} (sprach unmittelbar zuvor), zitiert nach {via}.</translation>
    </message>
    <message>
        <source>“{said}” says that this comes from “{whom}”, read as {actor}, who spoke just before.</source>
        <translation>„{said}“ sagt, dass dies von „{whom}“ stammt, gelesen als {actor} (sprach unmittelbar zuvor).</translation>
    </message>
    <message>
        <source>“{said}” says that this comes from “{whom}”.</source>
        <translation>„{said}“ sagt, dass dies von „{whom}“ stammt.</translation>
    </message>
    <message>
        <source>“{snapshot}” and the book now are the same.</source>
        <translation>„{snapshot}“ und die jetzige Mappe stimmen überein.</translation>
    </message>
    <message>
        <source>“{text}” does not say FIELD=COLUMN with a field of a {kind}.</source>
        <translation>„{text}“ hat nicht die Form FELD=SPALTE mit einem Feld dieser Art: {kind}.</translation>
    </message>
    <message>
        <source>“{text}” does not say FIELD=VALUE.</source>
        <translation>„{text}“ hat nicht die Form FELD=WERT.</translation>
    </message>
    <message>
        <source>“{text}” is no step of {axis}, which are {words}.</source>
        <translation>„{text}“ ist keine Stufe dieser Achse ({axis}): {words}.</translation>
    </message>
    <message>
        <source>“{title}” does not hold these words: {words}</source>
        <translation>„{title}“ enthält diese Wörter nicht: {words}</translation>
    </message>
    <message>
        <source>“{title}” has no passage {number}.</source>
        <translation>„{title}“ hat keine Passage {number}.</translation>
    </message>
    <message>
        <source>“{title}” has no such reading.</source>
        <translation>„{title}“ hat keine solche Lesart.</translation>
    </message>
    <message>
        <source>“{title}” has passages of its own; keep that one, or remove them first.</source>
        <translation>„{title}“ hat eigene Passagen; behalten Sie diese Quelle, oder entfernen Sie die Passagen zuerst.</translation>
    </message>
    <message>
        <source>“{title}” holds these words {number} times; give more of the words around them.</source>
        <translation>„{title}“ enthält diese Wörter {number}-mal; geben Sie mehr von den Wörtern ringsum an.</translation>
    </message>
    <message>
        <source>“{title}” is already at the top level.</source>
        <translation>„{title}“ steht schon auf oberster Ebene.</translation>
    </message>
    <message>
        <source>“{title}” is already rated {rating}.</source>
        <translation>„{title}“ ist schon mit {rating} bewertet.</translation>
    </message>
    <message>
        <source>“{title}” is already the first here.</source>
        <translation>„{title}“ steht hier schon an erster Stelle.</translation>
    </message>
    <message>
        <source>“{title}” is already the last here.</source>
        <translation>„{title}“ steht hier schon an letzter Stelle.</translation>
    </message>
    <message>
        <source>“{title}” is another book, not a copy of “{book}”; import the files of its sources instead.</source>
        <translation>„{title}“ ist eine andere Mappe, keine Kopie von „{book}“; importieren Sie stattdessen die Dateien ihrer Quellen.</translation>
    </message>
    <message>
        <source>“{title}” is cited, but its date is missing.</source>
        <translation>„{title}“ wird zitiert, aber das Datum fehlt.</translation>
    </message>
    <message>
        <source>“{title}” is cited, but its publisher and date are missing.</source>
        <translation>„{title}“ wird zitiert, aber herausgebende Stelle und Datum fehlen.</translation>
    </message>
    <message>
        <source>“{title}” is cited, but its publisher is missing.</source>
        <translation>„{title}“ wird zitiert, aber die herausgebende Stelle fehlt.</translation>
    </message>
    <message>
        <source>“{title}” is not rated as it is.</source>
        <translation>„{title}“ ist in der jetzigen Form nicht bewertet.</translation>
    </message>
    <message>
        <source>“{title}” is on {server} already; join it, or sync the file that is shared.</source>
        <translation>„{title}“ liegt schon auf {server}; treten Sie der Mappe bei, oder gleichen Sie die gemeinsame Datei ab.</translation>
    </message>
    <message>
        <source>“{title}” stands again</source>
        <translation>„{title}“ gilt wieder</translation>
    </message>
    <message>
        <source>“{title}” was already here</source>
        <translation>„{title}“ war schon hier</translation>
    </message>
    <message>
        <source>“{title}” {reasons}; take that away first.</source>
        <translation>„{title}“ {reasons}; entfernen Sie das zuerst.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>“{words}” depends on the day it was written (published {published}): as of when?</source>
        <translation>„{words}“ hängt vom Tag der Niederschrift ab (veröffentlicht {published}): welcher Stand?</translation>
    </message>
    <message>
        <source>“{words}” depends on the day it was written: as of when?</source>
        <translation>„{words}“ hängt vom Tag der Niederschrift ab: welcher Stand?</translation>
    </message>
    <message>
        <source>“{words}” has no year (published {published}): which year is meant?</source>
        <translation>„{words}“ hat kein Jahr (veröffentlicht {published}): welches Jahr ist gemeint?</translation>
    </message>
    <message>
        <source>“{words}” has no year: which year is meant?</source>
        <translation>„{words}“ hat kein Jahr: welches Jahr ist gemeint?</translation>
    </message>
    <message>
        <source>“{words}” is a date: {iso}.</source>
        <translation>„{words}“ ist ein Datum: {iso}.</translation>
    </message>
    <message>
        <source>“{words}” is a duration without a number.</source>
        <translation>„{words}“ ist eine Dauer ohne Zahl.</translation>
    </message>
    <message>
        <source>“{words}” is a duration: {iso}.</source>
        <translation>„{words}“ ist eine Dauer: {iso}.</translation>
    </message>
    <message>
        <source>“{words}” is a month: {iso}.</source>
        <translation>„{words}“ ist ein Monat: {iso}.</translation>
    </message>
    <message>
        <source>“{words}” is a year: {iso}.</source>
        <translation>„{words}“ ist ein Jahr: {iso}.</translation>
    </message>
    <message>
        <source>“{words}” looks like something that somebody is bound to do.</source>
        <translation>„{words}“ sieht nach etwas aus, wozu jemand verpflichtet ist.</translation>
    </message>
    <message>
        <source>“{words}” may be read with the day or the month first (published {published}): which is it?</source>
        <translation>„{words}“ lässt sich mit dem Tag oder dem Monat zuerst lesen (veröffentlicht {published}): was gilt?</translation>
    </message>
    <message>
        <source>“{words}” may be read with the day or the month first: which is it?</source>
        <translation>„{words}“ lässt sich mit dem Tag oder dem Monat zuerst lesen: was gilt?</translation>
    </message>
    <message>
        <source>“{words}” says that somebody contests this.</source>
        <translation>„{words}“ sagt, dass jemand dies bestreitet.</translation>
    </message>
    <message>
        <source>“{words}” says that this comes from an office.</source>
        <translation>„{words}“ sagt, dass dies von einer Amtsstelle stammt.</translation>
    </message>
    <message>
        <source>“{words}” says that this is a judgement.</source>
        <translation>„{words}“ sagt, dass dies ein Urteil ist.</translation>
    </message>
    <message>
        <source>“{words}” says that this is confirmed.</source>
        <translation>„{words}“ sagt, dass dies bestätigt ist.</translation>
    </message>
    <message>
        <source>“{words}” says that this is not decided.</source>
        <translation>„{words}“ sagt, dass dies nicht entschieden ist.</translation>
    </message>
    <message>
        <source>“{words}” says that this is second-hand.</source>
        <translation>„{words}“ sagt, dass dies aus zweiter Hand ist.</translation>
    </message>
    <message>
        <source>“{words}” says that this is what somebody wants done.</source>
        <translation>„{words}“ sagt, dass jemand dies getan haben will.</translation>
    </message>
    <message>
        <source>“{words}” says that this lies ahead.</source>
        <translation>„{words}“ sagt, dass dies bevorsteht.</translation>
    </message>
    <message>
        <source>“{words}” says that this no longer holds.</source>
        <translation>„{words}“ sagt, dass dies nicht mehr gilt.</translation>
    </message>
    <message>
        <source>“{words}” says that this was taken back.</source>
        <translation>„{words}“ sagt, dass dies zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>“{words}…”</source>
        <translation>„{words}…“</translation>
    </message>
    <message>
        <source>“{word}” is none of the kinds: {kinds}.</source>
        <translation>„{word}“ ist keine dieser Arten: {kinds}.</translation>
    </message>
    <message>
        <source>“{word}” stands alone. Add “; ” and another word.</source>
        <translation>„{word}“ steht allein. Fügen Sie „; “ und ein weiteres Wort hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>… %n paragraph(s) alike …</source>
        <translation>
            <numerusform>… %n gleicher Absatz …</numerusform>
            <numerusform>… %n gleiche Absätze …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n paragraph(s) the same …</source>
        <translation>
            <numerusform>… %n übereinstimmender Absatz …</numerusform>
            <numerusform>… %n übereinstimmende Absätze …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n paragraph(s) unchanged …</source>
        <translation>
            <numerusform>… %n unveränderter Absatz …</numerusform>
            <numerusform>… %n unveränderte Absätze …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n paragraph(s) unchanged, {words} …</source>
        <translation>
            <numerusform>… %n unveränderter Absatz, {words} …</numerusform>
            <numerusform>… %n unveränderte Absätze, {words} …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… und %n weiteres.</numerusform>
            <numerusform>… und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>… this may happen …</source>
        <translation>… kann dies geschehen …</translation>
    </message>
    <message>
        <source>… with this effect on our objectives.</source>
        <translation>… mit dieser Wirkung auf unsere Ziele.</translation>
    </message>
</context>
</TS>
