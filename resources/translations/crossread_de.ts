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
        <source>not found</source>
        <translation>nicht gefunden</translation>
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
        <source>Score</source>
        <translation>Spielstand</translation>
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
        <source>hedged</source>
        <translation>unter Vorbehalt</translation>
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
</context>
</TS>
