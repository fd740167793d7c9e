<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Zeitangaben</translation>
    </message>
    <message>
        <source>Weapons and other</source>
        <translation>Waffen und anderes</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Nationality or group</source>
        <translation>Nationalität oder Gruppe</translation>
    </message>
    <message>
        <source>Country or city</source>
        <translation>Land oder Stadt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Building or site</source>
        <translation>Bauwerk oder Gelände</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Weapon</source>
        <translation>Waffe</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Law or treaty</source>
        <translation>Gesetz oder Vertrag</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Title of a work</source>
        <translation>Titel eines Werks</translation>
    </message>
    <message>
        <source>Size of the window</source>
        <translation>Größe des Fensters</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Zeilenlänge</translation>
    </message>
    <message>
        <source>Letters at names</source>
        <translation>Buchstaben an Namen</translation>
    </message>
    <message>
        <source>Snap to words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Link threshold</source>
        <translation>Schwelle für Verknüpfungen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>no suffix</source>
        <translation>ohne Endung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Open as plain text</source>
        <translation>Als reinen Text öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Could not read “{name}”</source>
        <translation>„{name}“ ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>Could not read the article</source>
        <translation>Der Artikel ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password; it is not kept</source>
        <translation>Passwort; es wird nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A number or range: {examples}</source>
        <translation>Eine Zahl oder Spanne: {examples}</translation>
    </message>
    <message>
        <source>A day, month or year: {examples}</source>
        <translation>Ein Tag, Monat oder Jahr: {examples}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>eigen</translation>
    </message>
    <message>
        <source>Set by you. Click to take it back: {read}</source>
        <translation>Von Ihnen gesetzt. Ein Klick nimmt es zurück; gelesen wurde: {read}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{field} was set by you. Take it back: {read}</source>
        <translation>{field} ist von Ihnen gesetzt. Zurücknehmen; gelesen wurde: {read}</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Heißt</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>{day} or before</source>
        <translation>{day} oder früher</translation>
    </message>
    <message>
        <source>no definite time</source>
        <translation>keine bestimmte Zeit</translation>
    </message>
    <message>
        <source>{day} or after</source>
        <translation>{day} oder später</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Show or hide {layer}</source>
        <translation>{layer} ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>¶{n} of {total}</source>
        <translation>¶{n} von {total}</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Also written: {names}</source>
        <translation>Auch geschrieben: {names}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more in this text</source>
        <comment>{n:,} more in this text</comment>
        <translation>
            <numerusform>{n:,} weitere in diesem Text</numerusform>
            <numerusform>{n:,} weitere in diesem Text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more document</source>
        <comment>{n:,} more documents</comment>
        <translation>
            <numerusform>{n:,} weiterer Artikel</numerusform>
            <numerusform>{n:,} weitere Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Other type…</source>
        <translation>Anderer Typ …</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Zusammenlegen mit …</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Abtrennen</translation>
    </message>
    <message>
        <source>Other extent…</source>
        <translation>Andere Grenzen …</translation>
    </message>
    <message>
        <source>Not a name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>It is a thing of another type.</source>
        <translation>Es ist etwas von anderem Typ.</translation>
    </message>
    <message>
        <source>It is the same thing as another one.</source>
        <translation>Es ist dasselbe wie etwas anderes.</translation>
    </message>
    <message>
        <source>These words name a thing of their own.</source>
        <translation>Diese Wörter benennen etwas Eigenes.</translation>
    </message>
    <message>
        <source>The name is longer or shorter.</source>
        <translation>Der Name ist länger oder kürzer.</translation>
    </message>
    <message>
        <source>These words name nothing.</source>
        <translation>Diese Wörter benennen nichts.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} mention here</source>
        <comment>{n:,} mentions here</comment>
        <translation>
            <numerusform>{n:,} Nennung hier</numerusform>
            <numerusform>{n:,} Nennungen hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{total:,} in {n:,} document</source>
        <comment>{total:,} in {n:,} documents</comment>
        <translation>
            <numerusform>{total:,} in {n:,} Artikel</numerusform>
            <numerusform>{total:,} in {n:,} Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins a word further left</source>
        <translation>Beginnt ein Wort weiter links</translation>
    </message>
    <message>
        <source>Begins a word further right</source>
        <translation>Beginnt ein Wort weiter rechts</translation>
    </message>
    <message>
        <source>Ends a word further left</source>
        <translation>Endet ein Wort weiter links</translation>
    </message>
    <message>
        <source>Ends a word further right</source>
        <translation>Endet ein Wort weiter rechts</translation>
    </message>
    <message>
        <source>Take these words</source>
        <translation>Diese Wörter nehmen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Ctrl+Shift+←  Ctrl+Shift+→</source>
        <translation>Strg+Umschalt+←  Strg+Umschalt+→</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Shift+←  Shift+→</source>
        <translation>Umschalt+←  Umschalt+→</translation>
    </message>
    <message>
        <source>Upper and lower case as typed</source>
        <translation>Groß- und Kleinschreibung wie eingegeben</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>not clear that both are about the same</source>
        <translation>unklar, ob beide dasselbe meinen</translation>
    </message>
    <message>
        <source>Most disputed</source>
        <translation>Strittigste</translation>
    </message>
    <message>
        <source>Most outlets</source>
        <translation>Meiste Medien</translation>
    </message>
    <message>
        <source>Place in the first article</source>
        <translation>Stelle im ersten Artikel</translation>
    </message>
    <message>
        <source>First published</source>
        <translation>Zuerst erschienen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>several speakers</source>
        <translation>mehrere Sprecher</translation>
    </message>
    <message>
        <source>no speaker</source>
        <translation>kein Sprecher</translation>
    </message>
    <message>
        <source>denied by {speaker}</source>
        <translation>dementiert von {speaker}</translation>
    </message>
    <message>
        <source>both say it</source>
        <translation>beide sagen es</translation>
    </message>
    <message>
        <source>{n:,} of {total:,}{more}</source>
        <translation>{n:,} von {total:,}{more}</translation>
    </message>
    <message>
        <source> · yours</source>
        <translation> · eigen</translation>
    </message>
    <message>
        <source>No other name has these words.</source>
        <translation>Kein anderer Name hat diese Wörter.</translation>
    </message>
    <message>
        <source>“{name}” is the same as…</source>
        <translation>„{name}“ ist dasselbe wie …</translation>
    </message>
    <message>
        <source>Names to merge with</source>
        <translation>Namen zum Zusammenlegen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>These words are the name of a …</source>
        <translation>Diese Wörter benennen:</translation>
    </message>
    <message>
        <source>… or they say how many or how much:</source>
        <translation>… oder sie sagen, wie viele oder wie viel:</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} other figure for this claim</source>
        <comment>{n:,} other figures for this claim</comment>
        <translation>
            <numerusform>{n:,} andere Angabe zu dieser Aussage</numerusform>
            <numerusform>{n:,} andere Angaben zu dieser Aussage</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Keine Zahl</translation>
    </message>
    <message>
        <source>All is again as the program read it.</source>
        <translation>Alles ist wieder so, wie das Programm es gelesen hat.</translation>
    </message>
    <message>
        <source>These words say neither how many nor how much.</source>
        <translation>Diese Wörter sagen weder, wie viele, noch, wie viel.</translation>
    </message>
    <message>
        <source>Mark as number</source>
        <translation>Als Zahl markieren</translation>
    </message>
    <message>
        <source>Edit number</source>
        <translation>Zahl ändern</translation>
    </message>
    <message>
        <source>Number · {kind}</source>
        <translation>Zahl · {kind}</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Gelesen aus</translation>
    </message>
    <message>
        <source>no definite number</source>
        <translation>keine bestimmte Zahl</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Fighters</source>
        <translation>Kämpfer</translation>
    </message>
    <message>
        <source>Troops</source>
        <translation>Truppen</translation>
    </message>
    <message>
        <source>Civilians</source>
        <translation>Zivilisten</translation>
    </message>
    <message>
        <source>Casualties</source>
        <translation>Opfer</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Gefangengenommene</translation>
    </message>
    <message>
        <source>Displaced</source>
        <translation>Vertriebene</translation>
    </message>
    <message>
        <source>Prisoners</source>
        <translation>Gefangene</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>Tiere</translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation>Luftfahrzeuge</translation>
    </message>
    <message>
        <source>Ships</source>
        <translation>Schiffe</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Fahrzeuge</translation>
    </message>
    <message>
        <source>Weapons</source>
        <translation>Waffen</translation>
    </message>
    <message>
        <source>Attacks</source>
        <translation>Angriffe</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Entfernung</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>Bruchteil</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>Vielfaches</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Match score</source>
        <translation>Spielstand</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} conflict</source>
        <comment>{n:,} conflicts</comment>
        <translation>
            <numerusform>{n:,} Widerspruch</numerusform>
            <numerusform>{n:,} Widersprüche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} compatible</source>
        <comment>{n:,} compatible</comment>
        <translation>
            <numerusform>{n:,} vereinbar</numerusform>
            <numerusform>{n:,} vereinbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} agree</source>
        <comment>{n:,} agree</comment>
        <translation>
            <numerusform>{n:,} stimmt überein</numerusform>
            <numerusform>{n:,} stimmen überein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} not comparable</source>
        <comment>{n:,} not comparable</comment>
        <translation>
            <numerusform>{n:,} nicht vergleichbar</numerusform>
            <numerusform>{n:,} nicht vergleichbar</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} on one side only</source>
        <translation>{number} nur auf einer Seite</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} with one origin</source>
        <comment>{n:,} with one origin</comment>
        <translation>
            <numerusform>{n:,} mit einem Ursprung</numerusform>
            <numerusform>{n:,} mit einem Ursprung</numerusform>
        </translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Order of the claims, and whose they are</source>
        <translation>Reihenfolge der Aussagen, und von wem sie sind</translation>
    </message>
    <message>
        <source>Which claims are shown: figures, wording, your verdicts</source>
        <translation>Welche Aussagen gezeigt werden: Angaben, Wortlaut, Ihre Urteile</translation>
    </message>
    <message>
        <source>Claims from anybody</source>
        <translation>Aussagen von allen</translation>
    </message>
    <message>
        <source>from {speaker}</source>
        <translation>von {speaker}</translation>
    </message>
    <message>
        <source>Only claims from</source>
        <translation>Nur Aussagen von</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Allen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>getötet</translation>
    </message>
    <message>
        <source>wounded</source>
        <translation>verwundet</translation>
    </message>
    <message>
        <source>killed and wounded</source>
        <translation>getötet und verwundet</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>gefangen genommen</translation>
    </message>
    <message>
        <source>escaped</source>
        <translation>entkommen</translation>
    </message>
    <message>
        <source>freed</source>
        <translation>befreit</translation>
    </message>
    <message>
        <source>infected</source>
        <translation>infiziert</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>vermisst</translation>
    </message>
    <message>
        <source>surrendered</source>
        <translation>ergeben</translation>
    </message>
    <message>
        <source>held</source>
        <translation>festgehalten</translation>
    </message>
    <message>
        <source>displaced</source>
        <translation>vertrieben</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>eingesetzt</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verlegt</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>zerstört</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>fired</source>
        <translation>abgefeuert</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>ungefähr</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>lower bound</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>upper bound</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>gerundet</translation>
    </message>
    <message>
        <source>not rounded</source>
        <translation>nicht gerundet</translation>
    </message>
    <message>
        <source>reportedly</source>
        <translation>dem Vernehmen nach</translation>
    </message>
    <message>
        <source>hedged</source>
        <translation>unter Vorbehalt</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>dementiert</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>{speaker} (denied)</source>
        <translation>{speaker} (dementiert)</translation>
    </message>
    <message>
        <source>Click to read the number from more or fewer words.</source>
        <translation>Ein Klick liest die Zahl aus mehr oder weniger Wörtern.</translation>
    </message>
    <message>
        <source>Read from {words}</source>
        <translation>Gelesen aus {words}</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>niemand wird genannt</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>Wer das ist</translation>
    </message>
    <message>
        <source>Not said by anyone</source>
        <translation>Sagt niemand</translation>
    </message>
    <message>
        <source>These words are the outlet&apos;s own: nobody is told of as saying them.</source>
        <translation>Das sind Worte des Mediums selbst: Niemand wird damit zitiert.</translation>
    </message>
    <message>
        <source>Other speaker</source>
        <translation>Anderer Sprecher</translation>
    </message>
    <message>
        <source>Hedged</source>
        <translation>Vorbehalt</translation>
    </message>
    <message>
        <source>Not hedged</source>
        <translation>Kein Vorbehalt</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>eigene Worte</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>denying</source>
        <translation>bestreitet</translation>
    </message>
    <message>
        <source>via {speaker}</source>
        <translation>über {speaker}</translation>
    </message>
    <message>
        <source>Hedged by who says it</source>
        <translation>Vorbehalt dessen, der es sagt</translation>
    </message>
    <message>
        <source>Hedged by the text</source>
        <translation>Vorbehalt des Textes</translation>
    </message>
    <message>
        <source>The text keeps its distance</source>
        <translation>Der Text hält Abstand</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>wörtlich</translation>
    </message>
    <message>
        <source>told in other words</source>
        <translation>mit anderen Worten</translation>
    </message>
    <message>
        <source>quoted in part</source>
        <translation>teils wörtlich</translation>
    </message>
    <message>
        <source>only says so</source>
        <translation>sagt es nur</translation>
    </message>
    <message>
        <source>leaves open whether it is so</source>
        <translation>lässt offen, ob es so ist</translation>
    </message>
    <message>
        <source>holds it to be so</source>
        <translation>hält es für wahr</translation>
    </message>
    <message>
        <source>does not stand behind it</source>
        <translation>steht nicht dahinter</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>this document</source>
        <translation>dieser Artikel</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>How far the correction reaches: here, in this document, in the workspace</source>
        <translation>Wie weit die Korrektur reicht: hier, in diesem Artikel, im Arbeitsbereich</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Highlight with note</source>
        <translation>Markieren mit Notiz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Mark as a name</source>
        <translation>Als Namen markieren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mark as a number</source>
        <translation>Als Zahl markieren</translation>
    </message>
    <message>
        <source>Highlight: {name} ({number})</source>
        <translation>Markieren: {name} ({number})</translation>
    </message>
    <message>
        <source>Highlight: {name}</source>
        <translation>Markieren: {name}</translation>
    </message>
    <message>
        <source>← several speakers, each of a part</source>
        <translation>← mehrere Sprecher, jeder mit einem Teil</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>not same</source>
        <translation>ungleich</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>one origin</source>
        <translation>ein Ursprung</translation>
    </message>
    <message>
        <source>The same words.</source>
        <translation>Dieselben Worte.</translation>
    </message>
    <message>
        <source>Nearly the same words.</source>
        <translation>Fast dieselben Worte.</translation>
    </message>
    <message>
        <source>Reworded.</source>
        <translation>Umformuliert.</translation>
    </message>
    <message>
        <source>The same claim in other words.</source>
        <translation>Dieselbe Aussage mit anderen Worten.</translation>
    </message>
    <message>
        <source>Same speaker.</source>
        <translation>Derselbe Sprecher.</translation>
    </message>
    <message>
        <source>Different speakers.</source>
        <translation>Verschiedene Sprecher.</translation>
    </message>
    <message>
        <source>Speaker unnamed.</source>
        <translation>Sprecher nicht genannt.</translation>
    </message>
    <message>
        <source>Found in the left text only. That the other is silent does not mean that it denies it.</source>
        <translation>Nur im linken Text gefunden. Dass der andere schweigt, heißt nicht, dass er es bestreitet.</translation>
    </message>
    <message>
        <source>Found in the right text only. That the other is silent does not mean that it denies it.</source>
        <translation>Nur im rechten Text gefunden. Dass der andere schweigt, heißt nicht, dass er es bestreitet.</translation>
    </message>
    <message>
        <source>It stands elsewhere in the other text.</source>
        <translation>Im anderen Text steht es an anderer Stelle.</translation>
    </message>
    <message>
        <source>No partner: {reason} Nearest: “{words}”</source>
        <translation>Kein Gegenstück: {reason} Am nächsten: „{words}“</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>im Widerspruch</translation>
    </message>
    <message>
        <source>may both be true</source>
        <translation>beides kann stimmen</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>stimmen überein</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>nicht vergleichbar</translation>
    </message>
    <message>
        <source>on one side only</source>
        <translation>nur auf einer Seite</translation>
    </message>
    <message>
        <source>The same words</source>
        <translation>Dieselben Worte</translation>
    </message>
    <message>
        <source>Nearly the same words</source>
        <translation>Fast dieselben Worte</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Umformuliert</translation>
    </message>
    <message>
        <source>The same claim in other words</source>
        <translation>Dieselbe Aussage mit anderen Worten</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Dieselbe</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dieselbe</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Noch nicht beurteilt</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Wording of linked claims</source>
        <translation>Wortlaut verknüpfter Aussagen</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>Ihr Urteil</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Nach Stelle</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>Nach Wert</translation>
    </message>
    <message>
        <source>Claim {claim}, one origin</source>
        <translation>Aussage {claim}, ein Ursprung</translation>
    </message>
    <message>
        <source>Claim {claim}</source>
        <translation>Aussage {claim}</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>gesagt</translation>
    </message>
    <message>
        <source>Two outlets, one origin: {why}.</source>
        <translation>Zwei Medien, ein Ursprung: {why}.</translation>
    </message>
    <message>
        <source>One origin: {why}.</source>
        <translation>Ein Ursprung: {why}.</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>In beiden</translation>
    </message>
    <message>
        <source>Only in {name}</source>
        <translation>Nur in {name}</translation>
    </message>
    <message>
        <source>Linking the claims</source>
        <translation>Aussagen werden verknüpft</translation>
    </message>
    <message>
        <source>Looking for further claims</source>
        <translation>Weitere Aussagen werden gesucht</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>Der Vergleich wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Both articles can be read.</source>
        <translation>Beide Artikel können gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} linked claim</source>
        <comment>{n:,} linked claims</comment>
        <translation>
            <numerusform>{n:,} verknüpfte Aussage</numerusform>
            <numerusform>{n:,} verknüpfte Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>word for word</source>
        <translation>wortgleich</translation>
    </message>
    <message>
        <source>in nearly the same words</source>
        <translation>in fast denselben Worten</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>mit anderen Worten</translation>
    </message>
    <message>
        <source>as the same claim</source>
        <translation>als dieselbe Aussage</translation>
    </message>
    <message>
        <source>Counted are the words of linked sentences, each once, by its closest link; none of links judged “not the same”.</source>
        <translation>Gezählt sind die Wörter verknüpfter Sätze, jeder einmal, nach seiner engsten Verknüpfung; keine aus Verknüpfungen mit dem Urteil „nicht dieselbe“.</translation>
    </message>
    <message>
        <source>{here}&#xa0;% of {one} also in {other},
{there}&#xa0;% the other way</source>
        <translation>{here}&#xa0;% von {one} auch in {other},
{there}&#xa0;% umgekehrt</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>{words:,} words {how} ({sentences:,} sentences)</source>
        <translation>{words:,} Wörter {how} ({sentences:,} Sätze)</translation>
    </message>
    <message>
        <source>Why these two are linked</source>
        <translation>Warum diese beiden verknüpft sind</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz dazu</translation>
    </message>
    <message>
        <source>Claim {number} · {label}</source>
        <translation>Aussage {number} · {label}</translation>
    </message>
    <message>
        <source>No claim chosen</source>
        <translation>Keine Aussage gewählt</translation>
    </message>
    <message>
        <source>score {score:.2f}</source>
        <translation>Wert {score:.2f}</translation>
    </message>
    <message>
        <source>Choose one in the list or on a ribbon.</source>
        <translation>Wählen Sie eine in der Liste oder auf einem Band.</translation>
    </message>
    <message>
        <source>Nearest on the other side · {score:.2f}</source>
        <translation>Am nächsten auf der anderen Seite · {score:.2f}</translation>
    </message>
    <message>
        <source>Sentence {left} · sentence {right}</source>
        <translation>Satz {left} · Satz {right}</translation>
    </message>
    <message>
        <source>Why these two are not linked</source>
        <translation>Warum diese beiden nicht verknüpft sind</translation>
    </message>
    <message>
        <source>Why linked, or not?</source>
        <translation>Warum verknüpft, oder nicht?</translation>
    </message>
    <message>
        <source>Weighing the two sentences against each other …</source>
        <translation>Die beiden Sätze werden gegeneinander abgewogen …</translation>
    </message>
    <message>
        <source>Not explained: {why}</source>
        <translation>Nicht erklärt: {why}</translation>
    </message>
    <message>
        <source>Both articles are compared first.</source>
        <translation>Erst werden beide Artikel verglichen.</translation>
    </message>
    <message>
        <source>Click a sentence first, on one side or on both.</source>
        <translation>Klicken Sie zuerst einen Satz an, auf einer Seite oder auf beiden.</translation>
    </message>
    <message>
        <source>To the right: speaks for the link. To the left, hollow: speaks against it. In log-odds: 1 makes it nearly three times as likely.</source>
        <translation>Nach rechts: spricht für die Verknüpfung. Nach links, hohl: spricht dagegen. In Log-Odds: 1 macht sie fast dreimal so wahrscheinlich.</translation>
    </message>
    <message>
        <source>Follow claim</source>
        <translation>Der Aussage nach</translation>
    </message>
    <message>
        <source>Proportional</source>
        <translation>Anteilig</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Partner in view · Enter to go</source>
        <translation>Gegenstück zu sehen · Eingabe springt hin</translation>
    </message>
    <message numerus="yes">
        <source>Partner {arrow} {n} screen · Enter to go</source>
        <comment>Partner {arrow} {n} screens · Enter to go</comment>
        <translation>
            <numerusform>Gegenstück {arrow} {n} Bildschirm · Eingabe springt hin</numerusform>
            <numerusform>Gegenstück {arrow} {n} Bildschirme · Eingabe springt hin</numerusform>
        </translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>below the threshold</source>
        <translation>unter der Schwelle</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <source>{n:,} of {total:,}</source>
        <translation>{n:,} von {total:,}</translation>
    </message>
    <message>
        <source>No shared claims found</source>
        <translation>Keine gemeinsamen Aussagen gefunden</translation>
    </message>
    <message>
        <source>Show best pair</source>
        <translation>Bestes Paar zeigen</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Best pair at {best:.2f}. Lower values link more and err more.</source>
        <translation>Bestes Paar bei {best:.2f}. Niedrigere Werte verknüpfen mehr und irren öfter.</translation>
    </message>
    <message>
        <source>The texts are in different languages ({one} and {other}), and only texts of one language are compared.</source>
        <translation>Die Texte sind in verschiedenen Sprachen ({one} und {other}), und verglichen werden nur Texte einer Sprache.</translation>
    </message>
    <message>
        <source>The texts have hardly a word in common. They may be about different things.</source>
        <translation>Die Texte haben kaum ein Wort gemeinsam. Vielleicht handeln sie von Verschiedenem.</translation>
    </message>
    <message>
        <source>The texts name nothing in common, and the best pair scores {score:.2f} and the threshold is {threshold:.2f}.</source>
        <translation>Die Texte nennen nichts Gemeinsames, das beste Paar hat den Wert {score:.2f}, und die Schwelle ist {threshold:.2f}.</translation>
    </message>
    <message>
        <source>Both texts name {names}, but the best pair scores {score:.2f} and the threshold is {threshold:.2f}.</source>
        <translation>Beide Texte nennen {names}, aber das beste Paar hat den Wert {score:.2f}, und die Schwelle ist {threshold:.2f}.</translation>
    </message>
    <message>
        <source>Nearest: {quotes}</source>
        <translation>Am nächsten: {quotes}</translation>
    </message>
    <message>
        <source>figures in conflict</source>
        <translation>Angaben im Widerspruch</translation>
    </message>
    <message>
        <source>figures differ, but may both be true</source>
        <translation>Angaben verschieden, aber beide können stimmen</translation>
    </message>
    <message>
        <source>figures that cannot be compared</source>
        <translation>nicht vergleichbare Angaben</translation>
    </message>
    <message>
        <source>on one side only: a passage with a figure or a name, not found in the other text</source>
        <translation>nur auf einer Seite: eine Passage mit einer Angabe oder einem Namen, im anderen Text nicht gefunden</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Artikel wählen</translation>
    </message>
    <message>
        <source>Left document</source>
        <translation>Linker Artikel</translation>
    </message>
    <message>
        <source>Right document</source>
        <translation>Rechter Artikel</translation>
    </message>
    <message>
        <source>Swap sides (Alt+\)</source>
        <translation>Seiten tauschen (Alt+\)</translation>
    </message>
    <message>
        <source>How both name the same things (Ctrl+T)</source>
        <translation>Wie beide dasselbe benennen (Strg+T)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>The numbers of both against each other (Ctrl+N)</source>
        <translation>Die Zahlen beider gegeneinander (Strg+N)</translation>
    </message>
    <message>
        <source>The words of both for the same people and acts (Ctrl+Shift+W)</source>
        <translation>Die Wörter beider für dieselben Personen und Taten (Strg+Umschalt+W)</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>ref.</source>
        <translation>Bez.</translation>
    </message>
    <message>
        <source>Show, hide and move outlets</source>
        <translation>Medien zeigen, ausblenden und verschieben</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Outlets of one origin side by side, under one bracket</source>
        <translation>Medien eines Ursprungs nebeneinander, unter einer Klammer</translation>
    </message>
    <message>
        <source>Group wire copies</source>
        <translation>Agenturtexte gruppieren</translation>
    </message>
    <message>
        <source>Outlets {n:,} of {total:,}</source>
        <translation>Medien {n:,} von {total:,}</translation>
    </message>
    <message>
        <source>also {values}</source>
        <translation>auch {values}</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>One origin</source>
        <translation>Ein Ursprung</translation>
    </message>
    <message>
        <source>not analyzed yet</source>
        <translation>noch nicht ausgewertet</translation>
    </message>
    <message>
        <source>same origin</source>
        <translation>gleicher Ursprung</translation>
    </message>
    <message>
        <source>You: the same claim.</source>
        <translation>Sie: dieselbe Aussage.</translation>
    </message>
    <message>
        <source>You: not the same claim.</source>
        <translation>Sie: nicht dieselbe Aussage.</translation>
    </message>
    <message>
        <source>You: unsure.</source>
        <translation>Sie: unsicher.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Open pair</source>
        <translation>Paar öffnen</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>The figures on one axis, or the outlets by the day of publication (T)</source>
        <translation>Die Angaben auf einer Achse, oder die Medien nach dem Tag ihrer Veröffentlichung (T)</translation>
    </message>
    <message>
        <source>Selected cell</source>
        <translation>Gewähltes Feld</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} outlet</source>
        <comment>{n:,} outlets</comment>
        <translation>
            <numerusform>{n:,} Medium</numerusform>
            <numerusform>{n:,} Medien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} origin</source>
        <comment>{n:,} origins</comment>
        <translation>
            <numerusform>{n:,} Ursprung</numerusform>
            <numerusform>{n:,} Ursprünge</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: {chain}</source>
        <translation>Quelle: {chain}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} place</source>
        <comment>{n:,} places</comment>
        <translation>
            <numerusform>{n:,} Stelle</numerusform>
            <numerusform>{n:,} Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>Stand {day}</translation>
    </message>
    <message>
        <source>The reference: told first, the others are laid against it.</source>
        <translation>Der Bezug: zuerst gesagt, die anderen werden daran gemessen.</translation>
    </message>
    <message>
        <source>It makes the claim without a figure of its own.</source>
        <translation>Es macht die Aussage ohne eigene Angabe.</translation>
    </message>
    <message>
        <source>This article is not analyzed yet.</source>
        <translation>Dieser Artikel ist noch nicht ausgewertet.</translation>
    </message>
    <message>
        <source>Not found in the text opened. That an outlet is silent does not mean that it denies it.</source>
        <translation>Im geöffneten Text nicht gefunden. Dass ein Medium schweigt, heißt nicht, dass es etwas bestreitet.</translation>
    </message>
    <message>
        <source>ranges overlap</source>
        <translation>Spannen überschneiden sich</translation>
    </message>
    <message>
        <source>conflict, same scope</source>
        <translation>Widerspruch, gleicher Bereich</translation>
    </message>
    <message>
        <source>not found in the text opened</source>
        <translation>im geöffneten Text nicht gefunden</translation>
    </message>
    <message>
        <source>the same as the reference</source>
        <translation>gleich dem Bezug</translation>
    </message>
    <message>
        <source>may both be true with the reference</source>
        <translation>mit dem Bezug vereinbar</translation>
    </message>
    <message>
        <source>in conflict with the reference</source>
        <translation>im Widerspruch zum Bezug</translation>
    </message>
    <message>
        <source>not comparable with the reference</source>
        <translation>mit dem Bezug nicht vergleichbar</translation>
    </message>
    <message>
        <source>{outlet}: not analyzed yet</source>
        <translation>{outlet}: noch nicht ausgewertet</translation>
    </message>
    <message>
        <source>{outlet}: not found in the text opened</source>
        <translation>{outlet}: im geöffneten Text nicht gefunden</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>origin {number}: {reason}</source>
        <translation>Ursprung {number}: {reason}</translation>
    </message>
    <message>
        <source>Independent origins: {n:,}</source>
        <translation>Unabhängige Ursprünge: {n:,}</translation>
    </message>
    <message>
        <source>origin {number}</source>
        <translation>Ursprung {number}</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>Aussagen filtern</translation>
    </message>
    <message>
        <source>Order of the claims</source>
        <translation>Reihenfolge der Aussagen</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordnen</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} article</source>
        <comment>{n:,} articles</comment>
        <translation>
            <numerusform>{n:,} Artikel</numerusform>
            <numerusform>{n:,} Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} claim</source>
        <comment>{n:,} claims</comment>
        <translation>
            <numerusform>{n:,} Aussage</numerusform>
            <numerusform>{n:,} Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>closes</source>
        <translation>schließt</translation>
    </message>
    <message>
        <source>Claim matrix</source>
        <translation>Aussagenmatrix</translation>
    </message>
    <message>
        <source>Space preview · T dates · Y N U verdict · Enter open pair</source>
        <translation>Leertaste Vorschau · T Tage · Y N U Urteil · Eingabe Paar öffnen</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} in conflict</source>
        <comment>{n:,} in conflict</comment>
        <translation>
            <numerusform>{n:,} im Widerspruch</numerusform>
            <numerusform>{n:,} im Widerspruch</numerusform>
        </translation>
    </message>
    <message>
        <source>{n:,} of {total:,} articles not analyzed</source>
        <translation>{n:,} von {total:,} Artikeln nicht ausgewertet</translation>
    </message>
    <message>
        <source>The claim matrix needs two articles or more. Choose them by the button “Documents”, or open them first.</source>
        <translation>Die Aussagenmatrix braucht zwei oder mehr Artikel. Wählen Sie sie mit dem Knopf „Artikel“, oder öffnen Sie sie erst.</translation>
    </message>
    <message>
        <source>Marking names and numbers</source>
        <translation>Namen und Zahlen werden markiert</translation>
    </message>
    <message>
        <source>The claims were not linked. Choose the documents again to begin anew.</source>
        <translation>Die Aussagen wurden nicht verknüpft. Wählen Sie die Artikel neu, um wieder zu beginnen.</translation>
    </message>
    <message>
        <source>linking anew …</source>
        <translation>wird neu verknüpft …</translation>
    </message>
    <message>
        <source>No claim holds these words.</source>
        <translation>Keine Aussage enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No claim was found that two of the articles share.</source>
        <translation>Es wurde keine Aussage gefunden, die zwei der Artikel teilen.</translation>
    </message>
    <message>
        <source>What each outlet says of them</source>
        <translation>Was jedes Medium dazu sagt</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>Space shows or hides · Alt+↑ ↓ moves</source>
        <translation>Leertaste zeigt oder verbirgt · Alt+↑ ↓ verschiebt</translation>
    </message>
    <message>
        <source>Outlets of the matrix</source>
        <translation>Medien der Matrix</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
</context>
</TS>
