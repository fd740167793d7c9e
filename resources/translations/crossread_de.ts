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
        <source>Language</source>
        <translation>Sprache</translation>
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
        <source>and whatever else names {name}</source>
        <translation>und was {name} sonst benennt</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Tag all</source>
        <translation>Alle verschlagworten</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} place</source>
        <comment>{n:,} places</comment>
        <translation>
            <numerusform>{n:,} Stelle</numerusform>
            <numerusform>{n:,} Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{places} in {n:,} article</source>
        <comment>{places} in {n:,} articles</comment>
        <translation>
            <numerusform>{places} in {n:,} Artikel</numerusform>
            <numerusform>{places} in {n:,} Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{places} in {n:,} article, looking on…</source>
        <comment>{places} in {n:,} articles, looking on…</comment>
        <translation>
            <numerusform>{places} in {n:,} Artikel, Suche läuft…</numerusform>
            <numerusform>{places} in {n:,} Artikeln, Suche läuft…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>is called</source>
        <translation>heißt</translation>
    </message>
    <message>
        <source>has</source>
        <translation>hat</translation>
    </message>
    <message>
        <source>does</source>
        <translation>tut</translation>
    </message>
    <message>
        <source>suffers</source>
        <translation>erleidet</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Source line</source>
        <translation>Quellenzeile</translation>
    </message>
    <message>
        <source>Page and offset</source>
        <translation>Seite und Stelle</translation>
    </message>
    <message>
        <source>File hash</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>Mein Name</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>New tag, such as forces/size</source>
        <translation>Neues Schlagwort, etwa Truppen/Stärke</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>What the colors of highlights stand for</source>
        <translation>Wofür die Farben der Markierungen stehen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What the color {color} stands for</source>
        <translation>Wofür die Farbe {color} steht</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>this article</source>
        <translation>dieser Artikel</translation>
    </message>
    <message>
        <source>these articles</source>
        <translation>diese Artikel</translation>
    </message>
    <message>
        <source>open articles</source>
        <translation>offene Artikel</translation>
    </message>
    <message numerus="yes">
        <source>the only article</source>
        <comment>all {n:,} articles</comment>
        <translation>
            <numerusform>der einzige Artikel</numerusform>
            <numerusform>alle {n:,} Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Codebook.toml</source>
        <translation>Codebuch.toml</translation>
    </message>
    <message>
        <source>Codebook (*.toml);;Table (*.csv)</source>
        <translation>Codebuch (*.toml);;Tabelle (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} entry taken in.</source>
        <comment>{n:,} entries taken in.</comment>
        <translation>
            <numerusform>{n:,} Eintrag übernommen.</numerusform>
            <numerusform>{n:,} Einträge übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import codebook</source>
        <translation>Codebuch importieren</translation>
    </message>
    <message>
        <source>“{file}” is too large for a codebook.</source>
        <translation>„{file}“ ist zu groß für ein Codebuch.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {why}.</source>
        <translation>„{file}“ lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>“{file}” is no text in UTF-8.</source>
        <translation>„{file}“ ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>Tag every occurrence</source>
        <translation>Jedes Vorkommen verschlagworten</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Name des Schlagworts</translation>
    </message>
    <message>
        <source>Description of the tag</source>
        <translation>Beschreibung des Schlagworts</translation>
    </message>
    <message>
        <source>When is it given, and when not?</source>
        <translation>Wann wird es vergeben, wann nicht?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Name, below others with “/”</source>
        <translation>Name, mit „/“ unter einem anderen</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>No color</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>Color {code}</source>
        <translation>Farbe {code}</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Compare at the claim</source>
        <translation>An der Aussage vergleichen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>What speaks for it, and what against</source>
        <translation>Was dafür spricht und was dagegen</translation>
    </message>
    <message>
        <source>Figures are not compared where the claim may be another.</source>
        <translation>Angaben werden nicht verglichen, wo es eine andere Aussage sein kann.</translation>
    </message>
    <message>
        <source>They tell no figures that can be compared.</source>
        <translation>Sie nennen keine Angaben, die sich vergleichen lassen.</translation>
    </message>
    <message>
        <source>Searching the library</source>
        <translation>Die Bibliothek wird durchsucht</translation>
    </message>
    <message>
        <source>Search the library again</source>
        <translation>Die Bibliothek noch einmal durchsuchen</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Passages elsewhere</source>
        <translation>Passagen anderswo</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>searching the library</source>
        <translation>Durchsuchen der Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} passage</source>
        <comment>{n:,} passages</comment>
        <translation>
            <numerusform>{n:,} Passage</numerusform>
            <numerusform>{n:,} Passagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} article searched</source>
        <comment>{n:,} articles searched</comment>
        <translation>
            <numerusform>{n:,} Artikel durchsucht</numerusform>
            <numerusform>{n:,} Artikel durchsucht</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>The library was not searched. “Search again” begins anew.</source>
        <translation>Die Bibliothek wurde nicht durchsucht. „Noch einmal suchen“ beginnt von vorn.</translation>
    </message>
    <message>
        <source>Same claim elsewhere</source>
        <translation>Dieselbe Aussage anderswo</translation>
    </message>
    <message>
        <source>looking through the library</source>
        <translation>Durchsehen der Bibliothek</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped: {done:,} of {total:,} articles can be searched.</source>
        <translation>Angehalten: {done:,} von {total:,} Artikeln sind durchsuchbar.</translation>
    </message>
    <message>
        <source>Reading the library: {done:,} of {total:,} articles can be searched so far.</source>
        <translation>Die Bibliothek wird gelesen: bisher sind {done:,} von {total:,} Artikeln durchsuchbar.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>taking {name} into the library</source>
        <translation>Aufnehmen von {name} in die Bibliothek</translation>
    </message>
    <message>
        <source>Makes the claim</source>
        <translation>Trifft die Aussage</translation>
    </message>
    <message>
        <source>Near, but hardly the same claim</source>
        <translation>Ähnlich, aber kaum dieselbe Aussage</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>dieselben Wörter</translation>
    </message>
    <message>
        <source>nearly the same words</source>
        <translation>fast dieselben Wörter</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>umformuliert</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>in anderen Worten</translation>
    </message>
    <message>
        <source>both tell: {words}</source>
        <translation>beide nennen: {words}</translation>
    </message>
    <message>
        <source>alike in meaning alone</source>
        <translation>nur im Sinn ähnlich</translation>
    </message>
    <message>
        <source>No search is saved yet</source>
        <translation>Noch keine Suche gespeichert</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Diese Suche vergessen</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Found passages</source>
        <translation>Gefundene Passagen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Only documents {filters}</source>
        <translation>Nur Dokumente {filters}</translation>
    </message>
    <message>
        <source>The texts were not searched. Enter begins anew.</source>
        <translation>Die Texte wurden nicht durchsucht. Mit Enter beginnt es von vorn.</translation>
    </message>
    <message>
        <source>Show more of {total:,}</source>
        <translation>Mehr zeigen von {total:,}</translation>
    </message>
    <message>
        <source>Searching the texts</source>
        <translation>Die Texte werden durchsucht</translation>
    </message>
    <message>
        <source>reading texts for the search</source>
        <translation>Lesen der Texte für die Suche</translation>
    </message>
    <message>
        <source>searching the texts</source>
        <translation>Durchsuchen der Texte</translation>
    </message>
    <message>
        <source>Select words, or put the caret into a highlight, to copy them as a citation.</source>
        <translation>Wählen Sie Wörter aus oder setzen Sie die Schreibmarke in eine Markierung, um sie als Zitat zu kopieren.</translation>
    </message>
    <message>
        <source>Copied as citation</source>
        <translation>Als Zitat kopiert</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Numbers of both</source>
        <translation>Zahlen beider</translation>
    </message>
    <message>
        <source>Sources of both</source>
        <translation>Quellen beider</translation>
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
        <source>Claim matrix</source>
        <translation>Aussagenmatrix</translation>
    </message>
    <message>
        <source>report, notes, claims, hashes</source>
        <translation>Bericht, Notizen, Aussagen, Prüfsummen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Evidence bundle (*.zip)</source>
        <translation>Belegpaket (*.zip)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Evidence bundle…</source>
        <translation>Belegpaket…</translation>
    </message>
    <message>
        <source>with texts</source>
        <translation>mit Texten</translation>
    </message>
    <message>
        <source>Put the texts in, so that every quote can be checked; leave them out where they may not be passed on.</source>
        <translation>Die Texte beilegen, damit sich jedes Zitat prüfen lässt; weglassen, wo sie nicht weitergegeben werden dürfen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Notes with quotes and sources on numbered pages, to hand over.</source>
        <translation>Notizen mit Zitaten und Quellen auf nummerierten Seiten, zum Weitergeben.</translation>
    </message>
    <message>
        <source>to hand over</source>
        <translation>zum Weitergeben</translation>
    </message>
    <message>
        <source>first {shown:,} of {total:,}</source>
        <translation>die ersten {shown:,} von {total:,}</translation>
    </message>
    <message>
        <source>Open a comparison or the claim matrix to put notes under claims.</source>
        <translation>Öffnen Sie einen Vergleich oder die Aussagenmatrix, um Notizen unter Aussagen zu stellen.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Ordnen nach</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Laying out</source>
        <translation>Seiten werden gesetzt</translation>
    </message>
    <message>
        <source>Gathering the texts</source>
        <translation>Texte werden gesammelt</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>writing notes</source>
        <translation>Schreiben der Notizen</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Gefiltert</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Dieses Dokument</translation>
    </message>
    <message>
        <source>Both documents</source>
        <translation>Beide Dokumente</translation>
    </message>
    <message>
        <source>These documents</source>
        <translation>Diese Dokumente</translation>
    </message>
    <message>
        <source>{what}: {done:,} of {total:,}</source>
        <translation>{what}: {done:,} von {total:,}</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Als erledigt kennzeichnen</translation>
    </message>
    <message>
        <source>Mark the selected documents as unread</source>
        <translation>Die ausgewählten Dokumente als ungelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Mark the selected documents as read</source>
        <translation>Die ausgewählten Dokumente als gelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Mark the selected documents as done</source>
        <translation>Die ausgewählten Dokumente als erledigt kennzeichnen</translation>
    </message>
    <message>
        <source>Take the selected documents out of a collection</source>
        <translation>Die ausgewählten Dokumente aus einer Sammlung nehmen</translation>
    </message>
    <message>
        <source>Take out ▾</source>
        <translation>Herausnehmen ▾</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected documents from the library; their notes stay, and it can be undone</source>
        <translation>Die ausgewählten Dokumente aus der Bibliothek entfernen; ihre Notizen bleiben, und es lässt sich rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} selected</source>
        <comment>{n:,} selected</comment>
        <translation>
            <numerusform>{n:,} ausgewählt</numerusform>
            <numerusform>{n:,} ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} document</source>
        <comment>{n:,} documents</comment>
        <translation>
            <numerusform>{n:,} Dokument</numerusform>
            <numerusform>{n:,} Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} unread</source>
        <comment>{n:,} unread</comment>
        <translation>
            <numerusform>{n:,} ungelesen</numerusform>
            <numerusform>{n:,} ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Put into collection</source>
        <translation>In Sammlung legen</translation>
    </message>
    <message>
        <source>Take out of collection</source>
        <translation>Aus Sammlung nehmen</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Aus der Bibliothek entfernen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Neue Sammlung…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tells</source>
        <translation>Sagt</translation>
    </message>
    <message>
        <source>claim {number}</source>
        <translation>Aussage {number}</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>Die Stelle davor</translation>
    </message>
    <message>
        <source>The next place (Enter)</source>
        <translation>Die nächste Stelle (Enter)</translation>
    </message>
    <message>
        <source>Show in article</source>
        <translation>Im Artikel zeigen</translation>
    </message>
    <message>
        <source>{number:,} of {total:,}</source>
        <translation>{number:,} von {total:,}</translation>
    </message>
    <message>
        <source>said by {name}</source>
        <translation>sagt {name}</translation>
    </message>
    <message>
        <source>{name} {tells} · by {other}</source>
        <translation>{name} {tells} · von {other}</translation>
    </message>
    <message>
        <source>Told of most</source>
        <translation>Wovon am meisten die Rede ist</translation>
    </message>
    <message>
        <source>Close the table (Ctrl+Shift+W)</source>
        <translation>Tabelle schließen (Strg+Umschalt+W)</translation>
    </message>
    <message>
        <source>People and things</source>
        <translation>Menschen und Dinge</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Handlungen</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>In beiden</translation>
    </message>
    <message>
        <source>One side only</source>
        <translation>Nur auf einer Seite</translation>
    </message>
    <message>
        <source>Linked passages</source>
        <translation>Verknüpfte Passagen</translation>
    </message>
    <message>
        <source>In several</source>
        <translation>In mehreren</translation>
    </message>
    <message>
        <source>In one only</source>
        <translation>Nur in einem</translation>
    </message>
    <message>
        <source>Told most differently</source>
        <translation>Am verschiedensten benannt</translation>
    </message>
    <message>
        <source>Copy all rows of the table; Ctrl+C copies the selected ones</source>
        <translation>Alle Zeilen der Tabelle kopieren; Strg+C kopiert die ausgewählten</translation>
    </message>
    <message>
        <source>Save the words of the table with their places and sentences, as an Excel workbook or as CSV</source>
        <translation>Die Wörter der Tabelle mit ihren Stellen und Sätzen speichern, als Excel-Arbeitsmappe oder als CSV</translation>
    </message>
    <message numerus="yes">
        <source>words of {n:,} article</source>
        <comment>words of {n:,} articles</comment>
        <translation>
            <numerusform>Wörter von {n:,} Artikel</numerusform>
            <numerusform>Wörter von {n:,} Artikeln</numerusform>
        </translation>
    </message>
</context>
</TS>
