<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Names of one type</source>
        <translation>Namen einer Art</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>In der Bibliothek</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Highlight with</source>
        <translation>Markieren in</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>in a document</source>
        <translation>im Dokument</translation>
    </message>
    <message>
        <source>in the claim list</source>
        <translation>in der Liste</translation>
    </message>
    <message>
        <source>in the claim matrix</source>
        <translation>in der Matrix</translation>
    </message>
    <message>
        <source>in the library</source>
        <translation>in der Bibliothek</translation>
    </message>
    <message>
        <source>Highlight {color}</source>
        <translation>In {color} markieren</translation>
    </message>
    <message>
        <source>Highlight the selection {color}.</source>
        <translation>Die Auswahl in {color} markieren.</translation>
    </message>
    <message>
        <source>Fill them and dim the other names; once more ends it.</source>
        <translation>Diese Namen füllen, die anderen dämpfen; noch einmal beendet es.</translation>
    </message>
    <message>
        <source>Show the names of all types alike again.</source>
        <translation>Die Namen aller Arten wieder gleich zeigen.</translation>
    </message>
    <message>
        <source>All types of names</source>
        <translation>Namen aller Arten</translation>
    </message>
    <message>
        <source>Only people</source>
        <translation>Nur Personen</translation>
    </message>
    <message>
        <source>Only organisations</source>
        <translation>Nur Organisationen</translation>
    </message>
    <message>
        <source>Only places</source>
        <translation>Nur Orte</translation>
    </message>
    <message>
        <source>Only dates</source>
        <translation>Nur Zeitangaben</translation>
    </message>
    <message>
        <source>Only weapons and other</source>
        <translation>Nur Waffen und anderes</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open articles from files.</source>
        <translation>Artikel aus Dateien öffnen.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open every article in a folder.</source>
        <translation>Alle Artikel eines Ordners öffnen.</translation>
    </message>
    <message>
        <source>Paste text as article</source>
        <translation>Text als Artikel einfügen</translation>
    </message>
    <message>
        <source>Make an article of the text on the clipboard.</source>
        <translation>Aus dem Text der Zwischenablage einen Artikel machen.</translation>
    </message>
    <message>
        <source>Add name list…</source>
        <translation>Namensliste hinzufügen…</translation>
    </message>
    <message>
        <source>Take your own list of names, one a line or a table, into the search for names.</source>
        <translation>Eine eigene Liste von Namen, einen je Zeile oder als Tabelle, in die Suche nach Namen aufnehmen.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Save notes, a comparison or claims as a file.</source>
        <translation>Notizen, einen Vergleich oder Aussagen als Datei speichern.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Print the article with your highlights and notes.</source>
        <translation>Den Artikel mit Ihren Markierungen und Notizen drucken.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>The article with your highlights and notes as a PDF file.</source>
        <translation>Der Artikel mit Ihren Markierungen und Notizen als PDF-Datei.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>Copies of the workspace made while you work: look through them, bring one back.</source>
        <translation>Kopien des Arbeitsbereichs, während der Arbeit angelegt: durchsehen, eine zurückholen.</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>Close the tab in front; its notes stay.</source>
        <translation>Den Tab im Vordergrund schließen; seine Notizen bleiben.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Change theme, text size and the rest.</source>
        <translation>Farben, Schriftgröße und alles Weitere ändern.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close the window; everything is saved already.</source>
        <translation>Das Fenster schließen; alles ist schon gespeichert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change to notes or verdicts.</source>
        <translation>Die letzte Änderung an Notizen oder Urteilen zurücknehmen.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Make the change again.</source>
        <translation>Die Änderung noch einmal machen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected words.</source>
        <translation>Die ausgewählten Wörter kopieren.</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Als Zitat kopieren</translation>
    </message>
    <message>
        <source>Copy the words with outlet, title, date and passage.</source>
        <translation>Die Wörter mit Medium, Titel, Datum und Passage kopieren.</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Find words in the document.</source>
        <translation>Wörter im Dokument suchen.</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Go to the next hit.</source>
        <translation>Zum nächsten Treffer.</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Go to the hit before.</source>
        <translation>Zum Treffer davor.</translation>
    </message>
    <message>
        <source>Search texts and notes…</source>
        <translation>Texte und Notizen durchsuchen…</translation>
    </message>
    <message>
        <source>Search all texts of the workspace and the notes on them.</source>
        <translation>Alle Texte des Arbeitsbereichs und die Notizen zu ihnen durchsuchen.</translation>
    </message>
    <message>
        <source>Filter library</source>
        <translation>Bibliothek filtern</translation>
    </message>
    <message>
        <source>Filter the library by name.</source>
        <translation>Die Bibliothek nach Namen filtern.</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Show or hide your highlights.</source>
        <translation>Ihre Markierungen zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Show or hide the lines under names.</source>
        <translation>Die Linien unter Namen zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Show or hide the boxes around numbers.</source>
        <translation>Die Kästen um Zahlen zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Show or hide who says what.</source>
        <translation>Zeigen oder verbergen, wer was sagt.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Show or hide the claims beside the text.</source>
        <translation>Die Aussagen neben dem Text zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>Overview rulers</source>
        <translation>Übersichtsleisten</translation>
    </message>
    <message>
        <source>Show the rulers beside texts, or scroll bars.</source>
        <translation>Zeigt neben Texten Übersichtsleisten oder Rollbalken.</translation>
    </message>
    <message>
        <source>A small letter behind each name tells its type.</source>
        <translation>Ein kleiner Buchstabe hinter jedem Namen nennt seine Art.</translation>
    </message>
    <message>
        <source>Full text of the page</source>
        <translation>Ganzer Text der Seite</translation>
    </message>
    <message>
        <source>Show what the reader view folds away: menus, calls, comments.</source>
        <translation>Zeigen, was die Leseansicht einklappt: Menüs, Aufrufe, Kommentare.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>List all documents with their status and collections.</source>
        <translation>Alle Dokumente mit ihrem Stand und ihren Sammlungen auflisten.</translation>
    </message>
    <message>
        <source>Library panel</source>
        <translation>Bibliotheksleiste</translation>
    </message>
    <message>
        <source>Show or hide the panel at the left.</source>
        <translation>Die linke Leiste zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>Notes panel</source>
        <translation>Notizleiste</translation>
    </message>
    <message>
        <source>Show or hide the notes at the right.</source>
        <translation>Die Notizen rechts zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>Split, one over the other</source>
        <translation>Teilen, übereinander</translation>
    </message>
    <message>
        <source>The article in two views that scroll apart; once more ends it.</source>
        <translation>Der Artikel in zwei Ansichten, die für sich rollen; noch einmal beendet es.</translation>
    </message>
    <message>
        <source>Split side by side</source>
        <translation>Teilen, nebeneinander</translation>
    </message>
    <message>
        <source>The same, one view beside the other; once more ends it.</source>
        <translation>Dasselbe, eine Ansicht neben der anderen; noch einmal beendet es.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Make the article&apos;s text larger.</source>
        <translation>Die Schrift des Artikels vergrößern.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Make the article&apos;s text smaller.</source>
        <translation>Die Schrift des Artikels verkleinern.</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normale Schriftgröße</translation>
    </message>
    <message>
        <source>Use the text size of the settings again.</source>
        <translation>Wieder die Schriftgröße der Einstellungen nehmen.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As the system is.</source>
        <translation>Wie es das System hält.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Always light.</source>
        <translation>Immer hell.</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Always the color of paper.</source>
        <translation>Immer in der Farbe von Papier.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Always dark.</source>
        <translation>Immer dunkel.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Black on white, with strong lines.</source>
        <translation>Schwarz auf Weiß, mit kräftigen Linien.</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Tab</translation>
    </message>
    <message>
        <source>Go to the tab at the right.</source>
        <translation>Zum Tab rechts.</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Voriger Tab</translation>
    </message>
    <message>
        <source>Go to the tab at the left.</source>
        <translation>Zum Tab links.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Gemeinsam scrollen</translation>
    </message>
    <message>
        <source>To the place where you read before.</source>
        <translation>Zu der Stelle, an der Sie zuvor gelesen haben.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>To the place from where you went back.</source>
        <translation>Zu der Stelle, von der Sie zurückgegangen sind.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>The window alone on the screen, and back.</source>
        <translation>Das Fenster allein auf dem Bildschirm, und zurück.</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>Nächste Zahl</translation>
    </message>
    <message>
        <source>Go to the next number in the text.</source>
        <translation>Zur nächsten Zahl im Text.</translation>
    </message>
    <message>
        <source>Previous number</source>
        <translation>Vorige Zahl</translation>
    </message>
    <message>
        <source>Go to the number before.</source>
        <translation>Zur Zahl davor.</translation>
    </message>
    <message>
        <source>Numbers table</source>
        <translation>Zahlentabelle</translation>
    </message>
    <message>
        <source>List the numbers of the article, or of both against each other.</source>
        <translation>Die Zahlen des Artikels auflisten, oder die beider gegeneinander.</translation>
    </message>
    <message>
        <source>Words table</source>
        <translation>Wörtertabelle</translation>
    </message>
    <message>
        <source>List the words by which the article, or each of two, describes things.</source>
        <translation>Die Wörter auflisten, mit denen der Artikel, oder jeder von zweien, die Dinge beschreibt.</translation>
    </message>
    <message>
        <source>Next highlight</source>
        <translation>Nächste Markierung</translation>
    </message>
    <message>
        <source>Go to your next highlight.</source>
        <translation>Zu Ihrer nächsten Markierung.</translation>
    </message>
    <message>
        <source>Previous highlight</source>
        <translation>Vorige Markierung</translation>
    </message>
    <message>
        <source>Go to your highlight before.</source>
        <translation>Zu Ihrer Markierung davor.</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen kennzeichnen</translation>
    </message>
    <message>
        <source>The selected documents are still to be read.</source>
        <translation>Die ausgewählten Dokumente sind noch zu lesen.</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen kennzeichnen</translation>
    </message>
    <message>
        <source>You have read the selected documents.</source>
        <translation>Sie haben die ausgewählten Dokumente gelesen.</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Als erledigt kennzeichnen</translation>
    </message>
    <message>
        <source>Nothing is left to do with the selected documents.</source>
        <translation>An den ausgewählten Dokumenten ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Put into collection…</source>
        <translation>In Sammlung legen…</translation>
    </message>
    <message>
        <source>Type the name of a collection for the selected documents.</source>
        <translation>Den Namen einer Sammlung für die ausgewählten Dokumente eingeben.</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Aus der Bibliothek entfernen</translation>
    </message>
    <message>
        <source>Take the selected documents from the library; their notes stay.</source>
        <translation>Die ausgewählten Dokumente aus der Bibliothek nehmen; ihre Notizen bleiben.</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>Nächste Nennung</translation>
    </message>
    <message>
        <source>Go to the next place of the chosen name.</source>
        <translation>Zur nächsten Stelle des gewählten Namens.</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>Vorige Nennung</translation>
    </message>
    <message>
        <source>Go to the place before.</source>
        <translation>Zur Stelle davor.</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Name…</translation>
    </message>
    <message>
        <source>Tell what is at the caret, or make a name of selected words.</source>
        <translation>Sagen, was an der Schreibmarke steht, oder ausgewählte Wörter zu einem Namen machen.</translation>
    </message>
    <message>
        <source>Number…</source>
        <translation>Zahl…</translation>
    </message>
    <message>
        <source>Tell the number at the caret, or make one of selected words.</source>
        <translation>Die Zahl an der Schreibmarke nennen, oder ausgewählte Wörter zu einer machen.</translation>
    </message>
    <message>
        <source>Who says it…</source>
        <translation>Wer es sagt…</translation>
    </message>
    <message>
        <source>Tell who says what stands at the caret.</source>
        <translation>Sagen, von wem stammt, was an der Schreibmarke steht.</translation>
    </message>
    <message>
        <source>Corrections…</source>
        <translation>Berichtigungen…</translation>
    </message>
    <message>
        <source>List what you said of names, numbers and speakers; take it back.</source>
        <translation>Auflisten, was Sie zu Namen, Zahlen und Sprechern gesagt haben; es zurücknehmen.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten…</translation>
    </message>
    <message>
        <source>Where the article came from; title, outlet and day to set right.</source>
        <translation>Woher der Artikel kam; Titel, Medium und Tag, zum Berichtigen.</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>Namen filtern</translation>
    </message>
    <message>
        <source>Find a name in the left panel.</source>
        <translation>Einen Namen in der linken Leiste finden.</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit…</translation>
    </message>
    <message>
        <source>Lay the article beside another one.</source>
        <translation>Den Artikel neben einen anderen legen.</translation>
    </message>
    <message>
        <source>Claim matrix</source>
        <translation>Aussagenmatrix</translation>
    </message>
    <message>
        <source>What each of the open articles says of every claim.</source>
        <translation>Was jeder der offenen Artikel zu jeder Aussage sagt.</translation>
    </message>
    <message>
        <source>Look into cell</source>
        <translation>In die Zelle sehen</translation>
    </message>
    <message>
        <source>All that the outlet says of the claim, in its paragraphs.</source>
        <translation>Alles, was das Medium zu der Aussage sagt, in seinen Absätzen.</translation>
    </message>
    <message>
        <source>Figures or dates</source>
        <translation>Angaben oder Tage</translation>
    </message>
    <message>
        <source>The figures of the claim on one axis, or its outlets by the day.</source>
        <translation>Die Angaben zu der Aussage auf einer Achse, oder ihre Medien nach dem Tag.</translation>
    </message>
    <message>
        <source>Same claim elsewhere</source>
        <translation>Dieselbe Aussage anderswo</translation>
    </message>
    <message>
        <source>Find where else the library makes the claim that is selected, or of the sentence at the caret.</source>
        <translation>Finden, wo die Bibliothek die ausgewählte Aussage, oder die des Satzes an der Schreibmarke, sonst noch macht.</translation>
    </message>
    <message>
        <source>Naming table</source>
        <translation>Benennungstabelle</translation>
    </message>
    <message>
        <source>How the articles name the same things.</source>
        <translation>Wie die Artikel dieselben Dinge benennen.</translation>
    </message>
    <message>
        <source>Words of open articles</source>
        <translation>Wörter der offenen Artikel</translation>
    </message>
    <message>
        <source>By which words the open articles describe the same.</source>
        <translation>Mit welchen Wörtern die offenen Artikel dasselbe beschreiben.</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Go to the next linked claim.</source>
        <translation>Zur nächsten verknüpften Aussage.</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Voriger Unterschied</translation>
    </message>
    <message>
        <source>Go to the linked claim before.</source>
        <translation>Zur verknüpften Aussage davor.</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Nächster Widerspruch</translation>
    </message>
    <message>
        <source>Go to the next conflicting claim.</source>
        <translation>Zur nächsten Aussage mit Widerspruch.</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Voriger Widerspruch</translation>
    </message>
    <message>
        <source>Go to the conflict before.</source>
        <translation>Zum Widerspruch davor.</translation>
    </message>
    <message>
        <source>Next claim in the list</source>
        <translation>Nächste Aussage der Liste</translation>
    </message>
    <message>
        <source>Go down the list of claims.</source>
        <translation>In der Liste der Aussagen nach unten.</translation>
    </message>
    <message>
        <source>Previous claim in the list</source>
        <translation>Vorige Aussage der Liste</translation>
    </message>
    <message>
        <source>Go up the list of claims.</source>
        <translation>In der Liste der Aussagen nach oben.</translation>
    </message>
    <message>
        <source>Go to partner</source>
        <translation>Zum Gegenstück</translation>
    </message>
    <message>
        <source>Bring the other side of the claim into view.</source>
        <translation>Die andere Seite der Aussage ins Bild holen.</translation>
    </message>
    <message>
        <source>Why linked or not?</source>
        <translation>Warum verknüpft oder nicht?</translation>
    </message>
    <message>
        <source>Tell why the sentences at both carets are linked, or what stands in the way.</source>
        <translation>Sagen, warum die Sätze an beiden Schreibmarken verknüpft sind, oder was dem entgegensteht.</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>Left becomes right.</source>
        <translation>Links wird rechts.</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Andere Seite</translation>
    </message>
    <message>
        <source>The partner of the claim that you read stands level with it.</source>
        <translation>Das Gegenstück der Aussage, die Sie lesen, steht auf gleicher Höhe.</translation>
    </message>
    <message>
        <source>In proportion</source>
        <translation>Im Verhältnis</translation>
    </message>
    <message>
        <source>Both texts go on alike between one linked claim and the next.</source>
        <translation>Beide Texte laufen zwischen einer verknüpften Aussage und der nächsten gleichmäßig weiter.</translation>
    </message>
    <message>
        <source>Each on its own</source>
        <translation>Jeder für sich</translation>
    </message>
    <message>
        <source>Neither text moves the other.</source>
        <translation>Kein Text bewegt den anderen.</translation>
    </message>
    <message>
        <source>Same claim</source>
        <translation>Gleiche Aussage</translation>
    </message>
    <message>
        <source>Both passages make the same claim.</source>
        <translation>Beide Passagen machen dieselbe Aussage.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dieselbe</translation>
    </message>
    <message>
        <source>The link is wrong; it stays ruled out.</source>
        <translation>Die Verknüpfung ist falsch; sie bleibt ausgeschlossen.</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Leave the link marked for another look.</source>
        <translation>Die Verknüpfung für einen zweiten Blick vormerken.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Hold the link through every new comparison.</source>
        <translation>Die Verknüpfung über jeden neuen Vergleich hinweg halten.</translation>
    </message>
    <message>
        <source>Edit scope…</source>
        <translation>Bezug ändern …</translation>
    </message>
    <message>
        <source>Set right what a figure of the claim counts, where and when.</source>
        <translation>Berichtigen, was eine Zahl der Aussage zählt, wo und wann.</translation>
    </message>
    <message>
        <source>Note on the claim</source>
        <translation>Notiz zur Aussage</translation>
    </message>
    <message>
        <source>Write a note on the claim that is selected.</source>
        <translation>Eine Notiz zur gewählten Aussage schreiben.</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Highlight the selection in the last color.</source>
        <translation>Die Auswahl in der letzten Farbe markieren.</translation>
    </message>
    <message>
        <source>Highlight with note</source>
        <translation>Markieren mit Notiz</translation>
    </message>
    <message>
        <source>Highlight the selection and write a note.</source>
        <translation>Die Auswahl markieren und eine Notiz schreiben.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Highlight the selection and tag it.</source>
        <translation>Die Auswahl markieren und ihr ein Schlagwort geben.</translation>
    </message>
    <message>
        <source>Tag every occurrence…</source>
        <translation>Jede Fundstelle verschlagworten…</translation>
    </message>
    <message>
        <source>Tag the selected words, or a name, wherever they stand.</source>
        <translation>Den ausgewählten Wörtern, oder einem Namen, ein Schlagwort geben, wo immer sie stehen.</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Notiz zum Artikel</translation>
    </message>
    <message>
        <source>Write a note on the article as a whole.</source>
        <translation>Eine Notiz zum Artikel im Ganzen schreiben.</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Tagebucheintrag</translation>
    </message>
    <message>
        <source>Write a note on the workspace: what you did, what is open.</source>
        <translation>Eine Notiz zum Arbeitsbereich schreiben: was Sie getan haben, was offen ist.</translation>
    </message>
    <message>
        <source>Codebook…</source>
        <translation>Codebuch…</translation>
    </message>
    <message>
        <source>Manage tags, and what colors stand for.</source>
        <translation>Schlagwörter verwalten, und wofür Farben stehen.</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Delete the note in front.</source>
        <translation>Die Notiz im Vordergrund löschen.</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Befehle…</translation>
    </message>
    <message>
        <source>Find a command by its name.</source>
        <translation>Einen Befehl nach seinem Namen finden.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>All keys on one page.</source>
        <translation>Alle Tasten auf einer Seite.</translation>
    </message>
    <message>
        <source>How to read, compare, note and export.</source>
        <translation>Wie man liest, vergleicht, notiert und exportiert.</translation>
    </message>
    <message>
        <source>Guided comparison</source>
        <translation>Geführter Vergleich</translation>
    </message>
    <message>
        <source>A walk through the sample story, step by step.</source>
        <translation>Ein Gang durch die Beispielgeschichte, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>Open the sample story</source>
        <translation>Beispielgeschichte öffnen</translation>
    </message>
    <message>
        <source>Five invented articles, in a workspace of their own.</source>
        <translation>Fünf erfundene Artikel, in einem eigenen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>About Crossread</source>
        <translation>Über Crossread</translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation>Version und Lizenz.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Serif</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Serifenlos</translation>
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
        <source>Leading</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Zeilenlänge</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
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
        <source>Encoder</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Name lists</source>
        <translation>Namenslisten</translation>
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
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Document details</source>
        <translation>Einzelheiten des Dokuments</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>Aus der Datei</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Take that</source>
        <translation>Das nehmen</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Befehl eingeben</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Übliche Taste</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Alle üblichen Tasten</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>in the whole window</source>
        <translation>im ganzen Fenster</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Show what failed</source>
        <translation>Zeigen, was misslang</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>That is no key.</source>
        <translation>Das ist keine Taste.</translation>
    </message>
    <message>
        <source>A letter alone would be typed into fields: add Ctrl or Alt.</source>
        <translation>Ein Buchstabe allein würde in Felder getippt: Nehmen Sie Strg oder Alt hinzu.</translation>
    </message>
    <message>
        <source>{key} is the key of “{command}”: take it away there first.</source>
        <translation>{key} ist die Taste von „{command}“: Nehmen Sie sie dort zuerst weg.</translation>
    </message>
    <message>
        <source>Highlight {color}: {meaning}</source>
        <translation>In {color} markieren: {meaning}</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation>Rückgängig: {change}</translation>
    </message>
    <message>
        <source>Redo: {change}</source>
        <translation>Wiederholen: {change}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Articles ({patterns})</source>
        <translation>Artikel ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Search library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Filter notes, #tag</source>
        <translation>Notizen filtern, #Schlagwort</translation>
    </message>
    <message>
        <source>Filter sources</source>
        <translation>Quellen filtern</translation>
    </message>
    <message>
        <source>No source has these words.</source>
        <translation>Keine Quelle hat diese Wörter.</translation>
    </message>
    <message>
        <source>No name has these words.</source>
        <translation>Kein Name hat diese Wörter.</translation>
    </message>
    <message>
        <source>These articles name nothing in common yet, and none names a thing in several ways.</source>
        <translation>Diese Artikel nennen noch nichts gemeinsam, und keiner benennt etwas auf mehrere Arten.</translation>
    </message>
    <message>
        <source>There is no name at the caret. Select words to make a name of them.</source>
        <translation>An der Schreibmarke steht kein Name. Wählen Sie Wörter aus, um sie zu einem Namen zu machen.</translation>
    </message>
    <message>
        <source>Nobody is told of as saying what stands at the caret: it is the outlet&apos;s own.</source>
        <translation>Niemandem wird zugeschrieben, was an der Schreibmarke steht: Es ist das Wort des Mediums selbst.</translation>
    </message>
    <message>
        <source>There is no number at the caret. Select words to make a number of them.</source>
        <translation>An der Schreibmarke steht keine Zahl. Wählen Sie Wörter aus, um sie zu einer Zahl zu machen.</translation>
    </message>
    <message>
        <source>Search texts and notes</source>
        <translation>Texte und Notizen durchsuchen</translation>
    </message>
    <message>
        <source>both words, in a text, its title or a note on it</source>
        <translation>beide Wörter, in einem Text, seinem Titel oder einer Notiz zu ihm</translation>
    </message>
    <message>
        <source>a phrase</source>
        <translation>eine Wendung</translation>
    </message>
    <message>
        <source>a beginning: escape, escaped, escapes</source>
        <translation>ein Anfang: escape, escaped, escapes</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>das eine oder das andere</translation>
    </message>
    <message>
        <source>any of a list</source>
        <translation>irgendeines der Liste</translation>
    </message>
    <message>
        <source>near each other, at most 5 words between</source>
        <translation>nahe beieinander, höchstens 5 Wörter dazwischen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>of some outlet, with some title</source>
        <translation>eines bestimmten Mediums, mit einem bestimmten Titel</translation>
    </message>
    <message>
        <source>published before or after a day, a month, a year</source>
        <translation>vor oder nach einem Tag, Monat, Jahr erschienen</translation>
    </message>
    <message>
        <source>that name something, that report somebody</source>
        <translation>die etwas nennen, die jemanden wiedergeben</translation>
    </message>
    <message>
        <source>that tell a number that may be as large</source>
        <translation>die eine Zahl nennen, die so groß sein kann</translation>
    </message>
    <message>
        <source>with a note of yours that has a tag</source>
        <translation>mit einer Notiz von Ihnen, die ein Schlagwort hat</translation>
    </message>
    <message>
        <source>your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>Dokumente filtern</translation>
    </message>
    <message>
        <source>No articles yet. Open some, or drop a folder here.</source>
        <translation>Noch keine Artikel. Öffnen Sie welche, oder ziehen Sie einen Ordner hierher.</translation>
    </message>
    <message>
        <source>No document passes the filter.</source>
        <translation>Kein Dokument entspricht dem Filter.</translation>
    </message>
    <message>
        <source>There is no sentence at the caret. Select the words of a claim, or click into a sentence.</source>
        <translation>An der Schreibmarke steht kein Satz. Wählen Sie die Wörter einer Aussage aus, oder klicken Sie in einen Satz.</translation>
    </message>
    <message>
        <source>You have corrected nothing yet. Click a name, a number or a speaker&apos;s bar in an article, or select words and press E.</source>
        <translation>Sie haben noch nichts berichtigt. Klicken Sie in einem Artikel auf einen Namen, eine Zahl oder den Balken eines Sprechers, oder wählen Sie Wörter aus und drücken Sie E.</translation>
    </message>
    <message>
        <source>No correction has these words.</source>
        <translation>Keine Berichtigung hat diese Wörter.</translation>
    </message>
    <message>
        <source>Filter numbers</source>
        <translation>Zahlen filtern</translation>
    </message>
    <message>
        <source>No numbers were found.</source>
        <translation>Es wurden keine Zahlen gefunden.</translation>
    </message>
    <message>
        <source>The articles are not compared yet.</source>
        <translation>Die Artikel sind noch nicht verglichen.</translation>
    </message>
    <message>
        <source>No number passes the filter.</source>
        <translation>Keine Zahl entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Filter words</source>
        <translation>Wörter filtern</translation>
    </message>
    <message>
        <source>Words that each text itself uses of the same people and acts. In brackets: who is said to say it.</source>
        <translation>Wörter, die jeder Text selbst für dieselben Personen und Taten gebraucht. In Klammern: wem sie zugeschrieben werden.</translation>
    </message>
    <message>
        <source>Words that the text itself uses of people, groups, places and what they do. In brackets: who is said to say it.</source>
        <translation>Wörter, die der Text selbst für Personen, Gruppen, Orte und ihr Tun gebraucht. In Klammern: wem sie zugeschrieben werden.</translation>
    </message>
    <message>
        <source>No words were found by which the text describes anybody or anything.</source>
        <translation>Es wurden keine Wörter gefunden, mit denen der Text jemanden oder etwas beschreibt.</translation>
    </message>
    <message>
        <source>There is nothing that more than one of the articles describes.</source>
        <translation>Nichts wird von mehr als einem der Artikel beschrieben.</translation>
    </message>
    <message>
        <source>There is nothing that one of the articles alone describes.</source>
        <translation>Nichts wird von einem der Artikel allein beschrieben.</translation>
    </message>
    <message>
        <source>No act was found of which the text names both who does it and to whom.</source>
        <translation>Es wurde keine Tat gefunden, bei der der Text nennt, wer sie tut und an wem.</translation>
    </message>
    <message>
        <source>No linked passages tell the same of somebody in other words.</source>
        <translation>Keine verknüpften Passagen sagen von jemandem dasselbe in anderen Wörtern.</translation>
    </message>
    <message>
        <source>No word passes the filter.</source>
        <translation>Kein Wort entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Show the full text (F9)</source>
        <translation>Den ganzen Text zeigen (F9)</translation>
    </message>
    <message>
        <source>full text</source>
        <translation>ganzer Text</translation>
    </message>
    <message>
        <source>This text has no page furniture: all of it is shown.</source>
        <translation>Dieser Text hat keinen Seitenrahmen: Er wird ganz gezeigt.</translation>
    </message>
    <message>
        <source>A day is expected, such as 9 May 2026, or nothing.</source>
        <translation>Erwartet wird ein Tag, etwa 9. Mai 2026, oder nichts.</translation>
    </message>
    <message>
        <source>The name of a language is expected, such as English or Arabic.</source>
        <translation>Erwartet wird der Name einer Sprache, etwa Englisch oder Arabisch.</translation>
    </message>
    <message>
        <source>Another one reads the file again.</source>
        <translation>Mit einer anderen wird die Datei neu gelesen.</translation>
    </message>
    <message>
        <source>Click for the details of the document (Ctrl+I).</source>
        <translation>Klicken Sie für die Einzelheiten des Dokuments (Strg+I).</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>The names are not found yet.</source>
        <translation>Die Namen sind noch nicht gefunden.</translation>
    </message>
    <message>
        <source>Find in document</source>
        <translation>Im Dokument suchen</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>All notes saved</source>
        <translation>Alle Notizen gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>no articles open</source>
        <translation>keine Artikel geöffnet</translation>
    </message>
    <message>
        <source>reading the file</source>
        <translation>liest die Datei</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>vergleicht</translation>
    </message>
    <message>
        <source>finding names and numbers</source>
        <translation>findet Namen und Zahlen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>There are no tags yet. Write one on a note, or add it here.</source>
        <translation>Es gibt noch keine Schlagwörter. Schreiben Sie eines an eine Notiz, oder fügen Sie es hier hinzu.</translation>
    </message>
    <message>
        <source>No note waits for you: all have found their words again.</source>
        <translation>Keine Notiz wartet auf Sie: Alle haben ihre Wörter wiedergefunden.</translation>
    </message>
    <message>
        <source>No notes yet. Select words in an article and press H to highlight them, A to write a note.</source>
        <translation>Noch keine Notizen. Wählen Sie in einem Artikel Wörter aus und drücken Sie H, um sie zu markieren, A, um eine Notiz zu schreiben.</translation>
    </message>
    <message>
        <source>No note matches the filter.</source>
        <translation>Keine Notiz entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Read closely, side by side</source>
        <translation>Genau lesen, Seite an Seite</translation>
    </message>
    <message>
        <source>Open two or more articles about the same event. Names and numbers are marked, shared claims are linked, and your notes stay with the words. Nothing leaves this machine.</source>
        <translation>Öffnen Sie zwei oder mehr Artikel über dasselbe Ereignis. Namen und Zahlen werden gekennzeichnet, gemeinsame Aussagen verknüpft, und Ihre Notizen bleiben bei den Wörtern. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Dorvet prison break</source>
        <translation>Der Ausbruch von Dorvet</translation>
    </message>
    <message>
        <source>Five short invented articles that disagree about how many fighters escaped.</source>
        <translation>Fünf kurze erfundene Artikel, die sich nicht einig sind, wie viele Kämpfer entkamen.</translation>
    </message>
    <message>
        <source>about 40</source>
        <translation>etwa 40</translation>
    </message>
    <message>
        <source>wire copy</source>
        <translation>Agenturtext</translation>
    </message>
    <message>
        <source>at least 35</source>
        <translation>mindestens 35</translation>
    </message>
    <message>
        <source>between 30 and 50</source>
        <translation>zwischen 30 und 50</translation>
    </message>
    <message>
        <source>Select the words in the article where the note belongs.</source>
        <translation>Wählen Sie im Artikel die Wörter aus, zu denen die Notiz gehört.</translation>
    </message>
    <message>
        <source>Click to copy.</source>
        <translation>Klicken Sie zum Kopieren.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Die Zwischenablage enthält keinen Text.</translation>
    </message>
    <message>
        <source>The folder holds no articles (such as .pdf, .html, .docx, .txt).</source>
        <translation>Der Ordner enthält keine Artikel (etwa .pdf, .html, .docx, .txt).</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds {n:,} article</source>
        <comment>“{name}” holds {n:,} articles</comment>
        <translation>
            <numerusform>„{name}“ enthält {n:,} Artikel</numerusform>
            <numerusform>„{name}“ enthält {n:,} Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>{number:,} articles to open; no more than {most:,} at once.</source>
        <translation>{number:,} Artikel zu öffnen; höchstens {most:,} auf einmal.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} article to open.</source>
        <comment>{n:,} articles to open.</comment>
        <translation>
            <numerusform>{n:,} Artikel zu öffnen.</numerusform>
            <numerusform>{n:,} Artikel zu öffnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {now:,} of {total:,}; {failed:,} could not be read.</source>
        <translation>Liest {now:,} von {total:,}; {failed:,} nicht lesbar.</translation>
    </message>
    <message>
        <source>Reading {now:,} of {total:,}.</source>
        <translation>Liest {now:,} von {total:,}.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} article read; {failed:,} could not be read.</source>
        <comment>{n:,} articles read; {failed:,} could not be read.</comment>
        <translation>
            <numerusform>{n:,} Artikel gelesen; {failed:,} nicht lesbar.</numerusform>
            <numerusform>{n:,} Artikel gelesen; {failed:,} nicht lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} article read.</source>
        <comment>{n:,} articles read.</comment>
        <translation>
            <numerusform>{n:,} Artikel gelesen.</numerusform>
            <numerusform>{n:,} Artikel gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} article could not be read</source>
        <comment>{n:,} articles could not be read</comment>
        <translation>
            <numerusform>{n:,} Artikel konnte nicht gelesen werden</numerusform>
            <numerusform>{n:,} Artikel konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Every place bears #{tag} already.</source>
        <translation>Jede Stelle trägt schon #{tag}.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} place tagged #{tag}.</source>
        <comment>{n:,} places tagged #{tag}.</comment>
        <translation>
            <numerusform>{n:,} Stelle mit #{tag} versehen.</numerusform>
            <numerusform>{n:,} Stellen mit #{tag} versehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Becomes one with “{name}”; the notes bear that name.</source>
        <translation>Wird eins mit „{name}“; die Notizen tragen diesen Namen.</translation>
    </message>
    <message>
        <source>On the whole article · {outlet}</source>
        <translation>Zum ganzen Artikel · {outlet}</translation>
    </message>
    <message>
        <source>On the whole article</source>
        <translation>Zum ganzen Artikel</translation>
    </message>
    <message>
        <source>{why}: you can read, but nothing you change is saved.</source>
        <translation>{why}: Sie können lesen, aber keine Änderung wird gespeichert.</translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation>Kein Artikel hat diese Wörter.</translation>
    </message>
    <message>
        <source>No articles yet. Open some, or
drop a folder here.</source>
        <translation>Noch keine Artikel. Öffnen Sie
welche, oder ziehen Sie einen
Ordner hierher.</translation>
    </message>
    <message>
        <source>{number:,} of {total:,}</source>
        <translation>{number:,} von {total:,}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} mention</source>
        <comment>{n:,} mentions</comment>
        <translation>
            <numerusform>{n:,} Nennung</numerusform>
            <numerusform>{n:,} Nennungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} was left as it is: “{words}” cannot be read.</source>
        <translation>{field} blieb, wie es ist: „{words}“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The article in front does not have the words “{words}”.</source>
        <translation>Der Artikel im Vordergrund hat die Wörter „{words}“ nicht.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} word</source>
        <comment>{n:,} words</comment>
        <translation>
            <numerusform>{n:,} Wort</numerusform>
            <numerusform>{n:,} Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>{number:,} characters</source>
        <translation>{number:,} Zeichen</translation>
    </message>
    <message>
        <source>{minutes:,} min</source>
        <translation>{minutes:,} min</translation>
    </message>
    <message>
        <source>The reader view shows {percent:,}% of the running text on this page; the rest is folded away as page furniture.</source>
        <translation>Die Leseansicht zeigt {percent:,} % des Fließtextes dieser Seite; der Rest ist als Seitenrahmen eingeklappt.</translation>
    </message>
    <message>
        <source>The file says: {words}</source>
        <translation>In der Datei steht: {words}</translation>
    </message>
    <message>
        <source>The file does not say it.</source>
        <translation>In der Datei steht es nicht.</translation>
    </message>
    <message>
        <source>0 bytes</source>
        <translation>0 Bytes</translation>
    </message>
    <message>
        <source>It has no network.</source>
        <translation>Er hat kein Netz.</translation>
    </message>
    <message>
        <source>It cannot run other programs.</source>
        <translation>Er kann keine anderen Programme starten.</translation>
    </message>
    <message>
        <source>It writes nowhere but into the folders of your workspaces.</source>
        <translation>Er schreibt nur in die Ordner Ihrer Arbeitsbereiche.</translation>
    </message>
    <message>
        <source>This system offers no way to keep it from more.</source>
        <translation>Dieses System bietet keine Möglichkeit, ihm mehr zu verwehren.</translation>
    </message>
    <message>
        <source>Files are read in a process of their own, which is ended when it hangs or takes too much memory.</source>
        <translation>Dateien werden in einem eigenen Prozess gelesen, der beendet wird, wenn er hängt oder zu viel Speicher nimmt.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} hidden character</source>
        <comment>{n:,} hidden characters</comment>
        <translation>
            <numerusform>{n:,} verborgenes Zeichen</numerusform>
            <numerusform>{n:,} verborgene Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>The same text as {name}.</source>
        <translation>Derselbe Text wie {name}.</translation>
    </message>
    <message>
        <source>Nearly the same text as {name}.</source>
        <translation>Fast derselbe Text wie {name}.</translation>
    </message>
    <message>
        <source>This text of {outlet} replaces an older one from the same address.</source>
        <translation>Dieser Text von {outlet} ersetzt einen älteren von derselben Adresse.</translation>
    </message>
    <message numerus="yes">
        <source>The article has changed: {n:,} note came along.</source>
        <comment>The article has changed: {n:,} notes came along.</comment>
        <translation>
            <numerusform>Der Artikel hat sich geändert: {n:,} Notiz ist mitgekommen.</numerusform>
            <numerusform>Der Artikel hat sich geändert: {n:,} Notizen sind mitgekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The article has changed: {n:,} note came along; {review}.</source>
        <comment>The article has changed: {n:,} notes came along; {review}.</comment>
        <translation>
            <numerusform>Der Artikel hat sich geändert: {n:,} Notiz ist mitgekommen; {review}.</numerusform>
            <numerusform>Der Artikel hat sich geändert: {n:,} Notizen sind mitgekommen; {review}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} note needs review</source>
        <comment>{n:,} notes need review</comment>
        <translation>
            <numerusform>{n:,} Notiz ist zu prüfen</numerusform>
            <numerusform>{n:,} Notizen sind zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>The article was updated; the quoted words are not in it any more.</source>
        <translation>Der Artikel wurde aktualisiert; die zitierten Wörter stehen nicht mehr darin.</translation>
    </message>
    <message>
        <source>The article was updated; the quoted words changed (match {match}).</source>
        <translation>Der Artikel wurde aktualisiert; die zitierten Wörter haben sich geändert (Treffer {match}).</translation>
    </message>
    <message>
        <source>The article was updated; the note stayed with the older text (match {match}).</source>
        <translation>Der Artikel wurde aktualisiert; die Notiz blieb beim älteren Text (Treffer {match}).</translation>
    </message>
    <message numerus="yes">
        <source>with {n:,} document</source>
        <comment>with {n:,} documents</comment>
        <translation>
            <numerusform>mit {n:,} Dokument</numerusform>
            <numerusform>mit {n:,} Dokumenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} claim shared {others}</source>
        <comment>{n:,} claims shared {others}</comment>
        <translation>
            <numerusform>{n:,} Aussage gemeinsam {others}</numerusform>
            <numerusform>{n:,} Aussagen gemeinsam {others}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} sentence {where} searched</source>
        <comment>{n:,} sentences {where} searched</comment>
        <translation>
            <numerusform>{n:,} Satz {where} durchsucht</numerusform>
            <numerusform>{n:,} Sätze {where} durchsucht</numerusform>
        </translation>
    </message>
    <message>
        <source>none surely makes the claim · {searched}</source>
        <translation>keine macht die Aussage sicher · {searched}</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} passage {where}</source>
        <comment>{n:,} passages {where}</comment>
        <translation>
            <numerusform>{n:,} Passage {where}</numerusform>
            <numerusform>{n:,} Passagen {where}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n:,} article</source>
        <comment>in {n:,} articles</comment>
        <translation>
            <numerusform>in {n:,} Artikel</numerusform>
            <numerusform>in {n:,} Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other article in the library yet. Open some, and search again.</source>
        <translation>In der Bibliothek ist noch kein anderer Artikel. Öffnen Sie welche, und suchen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Nothing {where} is anywhere near these words.</source>
        <translation>Nichts {where} kommt diesen Wörtern nahe.</translation>
    </message>
    <message numerus="yes">
        <source>{found:,} of {n:,} document</source>
        <comment>{found:,} of {n:,} documents</comment>
        <translation>
            <numerusform>{found:,} von {n:,} Dokument</numerusform>
            <numerusform>{found:,} von {n:,} Dokumenten</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no texts to be searched yet. Open some articles.</source>
        <translation>Es gibt noch keine Texte zu durchsuchen. Öffnen Sie Artikel.</translation>
    </message>
    <message numerus="yes">
        <source>The only document does not have all that you ask for. Fewer words, beginnings (escap*) or OR find more.</source>
        <comment>None of {n:,} documents has all that you ask for. Fewer words, beginnings (escap*) or OR find more.</comment>
        <translation>
            <numerusform>Das einzige Dokument hat nicht alles, wonach Sie fragen. Weniger Wörter, Anfänge (escap*) oder OR finden mehr.</numerusform>
            <numerusform>Keines von {n:,} Dokumenten hat alles, wonach Sie fragen. Weniger Wörter, Anfänge (escap*) oder OR finden mehr.</numerusform>
        </translation>
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
        <source>{n:,} entity</source>
        <comment>{n:,} entities</comment>
        <translation>
            <numerusform>{n:,} Name</numerusform>
            <numerusform>{n:,} Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} number</source>
        <comment>{n:,} numbers</comment>
        <translation>
            <numerusform>{n:,} Zahl</numerusform>
            <numerusform>{n:,} Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>names by {pipeline}</source>
        <translation>Namen von {pipeline}</translation>
    </message>
    <message>
        <source>It is copied to {folder}, in place of the list of this name.</source>
        <translation>Sie wird nach {folder} kopiert, an die Stelle der Liste dieses Namens.</translation>
    </message>
    <message>
        <source>It is copied to {folder}.</source>
        <translation>Sie wird nach {folder} kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} name added; the open articles are read again with it.</source>
        <comment>{n:,} names added; the open articles are read again with them.</comment>
        <translation>
            <numerusform>{n:,} Name hinzugefügt; die offenen Artikel werden mit ihm neu gelesen.</numerusform>
            <numerusform>{n:,} Namen hinzugefügt; die offenen Artikel werden mit ihnen neu gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies of the workspace, made while you work: one every half hour, later one a day, a week, a month.</source>
        <translation>Kopien des Arbeitsbereichs, während der Arbeit angelegt: eine jede halbe Stunde, später eine am Tag, in der Woche, im Monat.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made every half hour in which you change something.</source>
        <translation>Es gibt noch keine Sicherung. Eine entsteht in jeder halben Stunde, in der Sie etwas ändern.</translation>
    </message>
    <message>
        <source>Closes the workspace, and opens a backup of it or what can be read of it; the file is kept.</source>
        <translation>Schließt den Arbeitsbereich und öffnet eine Sicherung von ihm oder das, was von ihm lesbar ist; die Datei wird behalten.</translation>
    </message>
    <message>
        <source>The workspace is closed.</source>
        <translation>Der Arbeitsbereich ist geschlossen.</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Sicherung wird angelegt…</translation>
    </message>
    <message>
        <source>Choose how to go on.</source>
        <translation>Wählen Sie, wie es weitergeht.</translation>
    </message>
    <message>
        <source>Recover what can be read of it</source>
        <translation>Retten, was von ihm lesbar ist</translation>
    </message>
    <message>
        <source>Begin an empty workspace</source>
        <translation>Einen leeren Arbeitsbereich beginnen</translation>
    </message>
    <message>
        <source>There is no backup to open</source>
        <translation>Es gibt keine Sicherung zum Öffnen</translation>
    </message>
    <message>
        <source>They lie in {folder}</source>
        <translation>Sie liegen in {folder}</translation>
    </message>
    <message>
        <source>The workspace of {moment} opens in place of the present one, which is set aside under another name, not deleted.</source>
        <translation>Der Arbeitsbereich vom {moment} öffnet sich anstelle des jetzigen, der unter einem anderen Namen beiseitegelegt, nicht gelöscht wird.</translation>
    </message>
    <message>
        <source>The backup is open.</source>
        <translation>Die Sicherung ist geöffnet.</translation>
    </message>
    <message>
        <source>The backup is open; the file from before is kept as {name}.</source>
        <translation>Die Sicherung ist geöffnet; die Datei von zuvor wird als {name} behalten.</translation>
    </message>
    <message numerus="yes">
        <source>Open the backup of {moment} ({n:,} note)</source>
        <comment>Open the backup of {moment} ({n:,} notes)</comment>
        <translation>
            <numerusform>Die Sicherung vom {moment} öffnen ({n:,} Notiz)</numerusform>
            <numerusform>Die Sicherung vom {moment} öffnen ({n:,} Notizen)</numerusform>
        </translation>
    </message>
    <message>
        <source>In every case the damaged file is kept, as {name}.</source>
        <translation>In jedem Fall wird die beschädigte Datei behalten, als {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} note could not be saved. Make room on the disk and try again, or copy it to the clipboard.</source>
        <comment>{n:,} notes could not be saved. Make room on the disk and try again, or copy them to the clipboard.</comment>
        <translation>
            <numerusform>{n:,} Notiz konnte nicht gespeichert werden. Schaffen Sie Platz auf der Festplatte und versuchen Sie es noch einmal, oder kopieren Sie sie in die Zwischenablage.</numerusform>
            <numerusform>{n:,} Notizen konnten nicht gespeichert werden. Schaffen Sie Platz auf der Festplatte und versuchen Sie es noch einmal, oder kopieren Sie sie in die Zwischenablage.</numerusform>
        </translation>
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
        <source>Title of a work</source>
        <translation>Titel eines Werks</translation>
    </message>
    <message>
        <source>no suffix</source>
        <translation>ohne Endung</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
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
        <translation>Anderer Typ…</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Zusammenlegen mit…</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Abtrennen</translation>
    </message>
    <message>
        <source>Other extent…</source>
        <translation>Andere Grenzen…</translation>
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
        <translation>Suche läuft…</translation>
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
        <translation>„{name}“ ist dasselbe wie…</translation>
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
        <translation>nichts</translation>
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
        <translation>Wert</translation>
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
        <source>Note</source>
        <translation>Notiz</translation>
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
        <source>and whatever else names {name}</source>
        <translation>und was {name} sonst benennt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
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
        <source>What the color {color} stands for</source>
        <translation>Wofür die Farbe {color} steht</translation>
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
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Crossread met a fault of its own. Your notes are saved.</source>
        <translation>In Crossread ist ein Fehler aufgetreten. Ihre Notizen sind gespeichert.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Crossread ended with a crash last time. Your notes are saved. These details stay on this machine, in {folder}.</source>
        <translation>Crossread endete beim letzten Mal mit einem Absturz. Ihre Notizen sind gespeichert. Diese Einzelheiten bleiben auf diesem Rechner, in {folder}.</translation>
    </message>
    <message>
        <source>Crossread crashed last time</source>
        <translation>Crossread ist beim letzten Mal abgestürzt</translation>
    </message>
    <message>
        <source>taking {name} into the library</source>
        <translation>Aufnehmen von {name} in die Bibliothek</translation>
    </message>
    <message>
        <source>Makes the claim</source>
        <translation>Macht die Aussage</translation>
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
        <source>report, notes, claims, hashes</source>
        <translation>Bericht, Notizen, Hashes</translation>
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
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>pasted or made</source>
        <translation>eingefügt oder erstellt</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Datei geändert</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen von</translation>
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
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Notes with quotes and sources on numbered pages, to hand over.</source>
        <translation>Notizen mit Zitaten und Quellen auf nummerierten Seiten, zum Weitergeben.</translation>
    </message>
    <message>
        <source>to hand over</source>
        <translation>weitergeben</translation>
    </message>
    <message>
        <source>first {shown:,} of {total:,}</source>
        <translation>die ersten {shown:,} von {total:,}</translation>
    </message>
    <message>
        <source>Open a comparison or the claim matrix to put notes under claims.</source>
        <translation>Für Notizen unter Aussagen: Vergleich oder Aussagenmatrix öffnen.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gliederung</translation>
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
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Articles to open</source>
        <translation>Zu öffnende Artikel</translation>
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
        <source>Five outlets, one night</source>
        <translation>Fünf Medien, eine Nacht</translation>
    </message>
    <message>
        <source>Names are underlined, numbers boxed, and the bars at the right tell who says what. Click one to see what it was taken for.</source>
        <translation>Namen sind unterstrichen, Zahlen eingerahmt, und die Balken rechts sagen, wer was sagt. Klicken Sie auf etwas, um zu sehen, wofür es gehalten wurde.</translation>
    </message>
    <message>
        <source>Two of them side by side</source>
        <translation>Zwei davon Seite an Seite</translation>
    </message>
    <message>
        <source>Ribbons link the passages of one claim. In front is a conflict: both count the same, and the figures exclude each other.</source>
        <translation>Bänder verknüpfen die Passagen einer Aussage. Im Vordergrund ein Widerspruch: Beide zählen dasselbe, und die Angaben schließen einander aus.</translation>
    </message>
    <message>
        <source>Why, and your word</source>
        <translation>Warum, und Ihr Wort</translation>
    </message>
    <message>
        <source>The card below tells what speaks for the link, and through whom each outlet has it. Press Y, N or U to say what you think of it.</source>
        <translation>Die Karte unten sagt, was für die Verknüpfung spricht und über wen jedes Medium es hat. Mit Y, N oder U sagen Sie, was Sie davon halten.</translation>
    </message>
    <message>
        <source>All five at once</source>
        <translation>Alle fünf auf einmal</translation>
    </message>
    <message>
        <source>The claim matrix: a column for each outlet, ∅ where it is silent. Two outlets share one origin, and count once.</source>
        <translation>Die Aussagenmatrix: eine Spalte je Medium, ∅ wo es schweigt. Zwei Medien haben denselben Ursprung und zählen einmal.</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Zum Mitnehmen</translation>
    </message>
    <message>
        <source>Select words and press H to highlight, A to write a note. Export notes, claims and the evidence for them with Ctrl+E.</source>
        <translation>Wählen Sie Wörter aus und drücken Sie H zum Markieren, A für eine Notiz. Mit Strg+E exportieren Sie Notizen, Aussagen und ihre Belege.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>End the walk</source>
        <translation>Führung beenden</translation>
    </message>
    <message>
        <source>{number} of {total} · {title}</source>
        <translation>{number} von {total} · {title}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
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
        <source>New collection…</source>
        <translation>Neue Sammlung…</translation>
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
        <source>said by {name}</source>
        <translation>sagt {name}</translation>
    </message>
    <message>
        <source>{name} {tells} · by {other}</source>
        <translation>{name} {tells} · von {other}</translation>
    </message>
    <message>
        <source>Told of most</source>
        <translation>Häufigstes zuerst</translation>
    </message>
    <message>
        <source>Close the table (Ctrl+Shift+W)</source>
        <translation>Tabelle schließen (Strg+Umschalt+W)</translation>
    </message>
    <message>
        <source>People and things</source>
        <translation>Menschen, Dinge</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Taten</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>In beiden</translation>
    </message>
    <message>
        <source>One side only</source>
        <translation>Nur einseitig</translation>
    </message>
    <message>
        <source>Linked passages</source>
        <translation>Verknüpft</translation>
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
        <translation>Größte Unterschiede</translation>
    </message>
    <message>
        <source>Copy all rows of the table; Ctrl+C copies the selected ones</source>
        <translation>Alle Zeilen der Tabelle kopieren; Strg+C kopiert die gewählten</translation>
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
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Listenpunkt</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Table row</source>
        <translation>Tabellenzeile</translation>
    </message>
    <message>
        <source>the figures agree</source>
        <translation>die Angaben stimmen überein</translation>
    </message>
    <message>
        <source>the figures differ and are compatible</source>
        <translation>die Angaben weichen ab und sind vereinbar</translation>
    </message>
    <message>
        <source>the figures are in conflict</source>
        <translation>die Angaben widersprechen sich</translation>
    </message>
    <message>
        <source>the figures cannot be compared</source>
        <translation>die Angaben sind nicht vergleichbar</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Zeitangabe</translation>
    </message>
    <message>
        <source>weapon or other</source>
        <translation>Waffe oder anderes</translation>
    </message>
    <message>
        <source>Claim {number}: {state}</source>
        <translation>Aussage {number}: {state}</translation>
    </message>
    <message>
        <source>Your highlight</source>
        <translation>Ihre Markierung</translation>
    </message>
    <message>
        <source>Number: {words}</source>
        <translation>Zahl: {words}</translation>
    </message>
    <message>
        <source>The other articles are not touched. If it happens again with this article, try another version of it.</source>
        <translation>Die anderen Artikel sind nicht berührt. Geschieht es mit diesem Artikel noch einmal, versuchen Sie es mit einer anderen Fassung.</translation>
    </message>
    <message>
        <source>The worker stopped twice while {doing}.</source>
        <translation>Der Arbeitsprozess brach beim {doing} zweimal ab.</translation>
    </message>
    <message>
        <source>The worker gave no clear answer while {doing}, twice.</source>
        <translation>Der Arbeitsprozess gab beim {doing} zweimal keine klare Antwort.</translation>
    </message>
    <message>
        <source>The worker gave no sign of life while {doing}, twice.</source>
        <translation>Der Arbeitsprozess gab beim {doing} zweimal kein Lebenszeichen.</translation>
    </message>
    <message>
        <source>There is not enough memory for {doing}.</source>
        <translation>Der Speicher reicht nicht zum {doing}.</translation>
    </message>
    <message>
        <source>The worker process cannot be started, so there is no {doing}.</source>
        <translation>Der Arbeitsprozess kann nicht gestartet werden; es gibt also kein {doing}.</translation>
    </message>
    <message>
        <source>reading {name}</source>
        <translation>Lesen von {name}</translation>
    </message>
    <message>
        <source>marking names and numbers in {name}</source>
        <translation>Kennzeichnen von Namen und Zahlen in {name}</translation>
    </message>
    <message>
        <source>comparing {one} with {other}</source>
        <translation>Vergleichen von {one} mit {other}</translation>
    </message>
    <message>
        <source>explaining two sentences</source>
        <translation>Erklären zweier Sätze</translation>
    </message>
    <message>
        <source>grouping claims</source>
        <translation>Gruppieren der Aussagen</translation>
    </message>
    <message>
        <source>reading the sentences of {name}</source>
        <translation>Lesen der Sätze von {name}</translation>
    </message>
    <message>
        <source>Other type</source>
        <translation>Andere Art</translation>
    </message>
    <message>
        <source>Merge names</source>
        <translation>Namen vereinen</translation>
    </message>
    <message>
        <source>Split off name</source>
        <translation>Name abgetrennt</translation>
    </message>
    <message>
        <source>Other extent</source>
        <translation>Anderer Umfang</translation>
    </message>
    <message>
        <source>Mark as name</source>
        <translation>Als Name kennzeichnen</translation>
    </message>
    <message>
        <source>in this document</source>
        <translation>in diesem Dokument</translation>
    </message>
    <message>
        <source>in the whole workspace</source>
        <translation>im ganzen Arbeitsbereich</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>eine Organisation</translation>
    </message>
    <message>
        <source>a nationality or group</source>
        <translation>eine Nationalität oder Gruppe</translation>
    </message>
    <message>
        <source>a country or city</source>
        <translation>ein Land oder eine Stadt</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>ein Ort</translation>
    </message>
    <message>
        <source>a building or site</source>
        <translation>ein Gebäude oder Gelände</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>eine Uhrzeit</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>ein Ereignis</translation>
    </message>
    <message>
        <source>a weapon</source>
        <translation>eine Waffe</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>ein Produkt</translation>
    </message>
    <message>
        <source>a law or treaty</source>
        <translation>ein Gesetz oder Vertrag</translation>
    </message>
    <message>
        <source>a language</source>
        <translation>eine Sprache</translation>
    </message>
    <message>
        <source>the title of a work</source>
        <translation>der Titel eines Werks</translation>
    </message>
    <message>
        <source>{said} {where}. Ctrl+Z takes it back.</source>
        <translation>{said} ({where}). Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>{said}. Ctrl+Z takes it back.</source>
        <translation>{said}. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>“{words}” is no name</source>
        <translation>„{words}“ ist kein Name</translation>
    </message>
    <message>
        <source>“{words}” is {a_type}</source>
        <translation>„{words}“ ist {a_type}</translation>
    </message>
    <message>
        <source>“{words}” is {name}</source>
        <translation>„{words}“ ist {name}</translation>
    </message>
    <message>
        <source>“{words}” is a thing of its own</source>
        <translation>„{words}“ ist etwas Eigenes</translation>
    </message>
    <message>
        <source>“{words}” is “{longer}”</source>
        <translation>„{words}“ ist „{longer}“</translation>
    </message>
    <message>
        <source>“{words}” is the name of {a_type}</source>
        <translation>„{words}“ ist ein Name: {a_type}</translation>
    </message>
    <message>
        <source>“{words}” is no number</source>
        <translation>„{words}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>“{words}” is a number</source>
        <translation>„{words}“ ist eine Zahl</translation>
    </message>
    <message>
        <source>“{words}”: {fields}</source>
        <translation>„{words}“: {fields}</translation>
    </message>
    <message>
        <source>“{words}” is said by nobody</source>
        <translation>„{words}“ sagt niemand</translation>
    </message>
    <message>
        <source>“{words}” is hedged</source>
        <translation>„{words}“ ist abgeschwächt</translation>
    </message>
    <message>
        <source>“{words}” is not hedged</source>
        <translation>„{words}“ ist nicht abgeschwächt</translation>
    </message>
    <message>
        <source>“{words}” is said by {speaker}</source>
        <translation>„{words}“ sagt {speaker}</translation>
    </message>
    <message>
        <source>“{words}” is said by {speaker} and is hedged</source>
        <translation>„{words}“ sagt {speaker}, abgeschwächt</translation>
    </message>
    <message>
        <source>“{words}” is said by {speaker} and is not hedged</source>
        <translation>„{words}“ sagt {speaker}, nicht abgeschwächt</translation>
    </message>
    <message>
        <source>Reads articles side by side, offline. Nothing leaves this machine.</source>
        <translation>Liest Artikel Seite an Seite, offline. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>an article that was removed</source>
        <translation>ein entfernter Artikel</translation>
    </message>
    <message>
        <source>one place in {name}</source>
        <translation>eine Stelle in {name}</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Berichtigungen</translation>
    </message>
    <message>
        <source>Filter corrections</source>
        <translation>Berichtigungen filtern</translation>
    </message>
    <message>
        <source>Go to place</source>
        <translation>Zur Stelle</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Add name list</source>
        <translation>Namensliste hinzufügen</translation>
    </message>
    <message>
        <source>Lists of names (*.txt *.csv)</source>
        <translation>Namenslisten (*.txt *.csv)</translation>
    </message>
    <message>
        <source>Codebooks (*.toml *.csv)</source>
        <translation>Codebücher (*.toml *.csv)</translation>
    </message>
    <message>
        <source>Corrections.csv</source>
        <translation>Berichtigungen.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Names of the list</source>
        <translation>Namen der Liste</translation>
    </message>
    <message>
        <source>{number:,} more</source>
        <translation>{number:,} weitere</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {n:,} name</source>
        <comment>{file}: {n:,} names</comment>
        <translation>
            <numerusform>{file}: {n:,} Name</numerusform>
            <numerusform>{file}: {n:,} Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to {printer}</source>
        <translation>Gesendet an {printer}</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Gespeichert als {path}</translation>
    </message>
    <message>
        <source>Names.csv</source>
        <translation>Namen.csv</translation>
    </message>
    <message>
        <source>Open a second article to compare with.</source>
        <translation>Öffnen Sie einen zweiten Artikel zum Vergleichen.</translation>
    </message>
    <message>
        <source>Click a sentence first.</source>
        <translation>Klicken Sie zuerst auf einen Satz.</translation>
    </message>
    <message>
        <source>Find in help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>The text could not be kept in {folder}: {reason}.</source>
        <translation>Der Text konnte nicht in {folder} behalten werden: {reason}.</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Note on article</source>
        <translation>Notiz zum Artikel</translation>
    </message>
    <message>
        <source>Note on link</source>
        <translation>Notiz zur Verknüpfung</translation>
    </message>
    <message>
        <source>Note on claim</source>
        <translation>Notiz zur Aussage</translation>
    </message>
    <message>
        <source>{problem} ({more:,} more)</source>
        <translation>{problem} ({more:,} weitere)</translation>
    </message>
    <message>
        <source>No backup could be made in “{folder}”: {reason}</source>
        <translation>In „{folder}“ konnte keine Sicherung angelegt werden: {reason}</translation>
    </message>
    <message>
        <source>Your notes are saved all the same.</source>
        <translation>Ihre Notizen sind dennoch gespeichert.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Zurückholen…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparieren…</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} note</source>
        <comment>{n:,} notes</comment>
        <translation>
            <numerusform>{n:,} Notiz</numerusform>
            <numerusform>{n:,} Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation>Diese zurückholen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>The workspace is damaged</source>
        <translation>Der Arbeitsbereich ist beschädigt</translation>
    </message>
    <message>
        <source>The process came to an end by itself.</source>
        <translation>Der Prozess endete von selbst.</translation>
    </message>
    <message>
        <source>What is not saved</source>
        <translation>Was nicht gespeichert ist</translation>
    </message>
    <message>
        <source>Copy and close</source>
        <translation>Kopieren und schließen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Notes and claims from anybody</source>
        <translation>Notizen und Aussagen von allen</translation>
    </message>
    <message>
        <source>Only notes and claims from {name}</source>
        <translation>Nur Notizen und Aussagen von {name}</translation>
    </message>
    <message>
        <source>Notes on anything</source>
        <translation>Notizen zu allem</translation>
    </message>
    <message>
        <source>Only notes with {name}</source>
        <translation>Nur Notizen mit {name}</translation>
    </message>
    <message>
        <source>Compare with another article</source>
        <translation>Mit einem anderen Artikel vergleichen</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>The claims of all open articles</source>
        <translation>Die Aussagen aller offenen Artikel</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Save notes, a comparison or claims as a file</source>
        <translation>Notizen, einen Vergleich oder Aussagen als Datei speichern</translation>
    </message>
    <message>
        <source>{what} ({key})</source>
        <translation>{what} ({key})</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Article: {name}</source>
        <translation>Artikel: {name}</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnete Dateien</translation>
    </message>
    <message>
        <source>Recent files: none</source>
        <translation>Zuletzt geöffnete Dateien: keine</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Dateien öffnen…</translation>
    </message>
    <message>
        <source>Drop articles or a folder</source>
        <translation>Artikel oder einen Ordner hierher ziehen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>paste text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Sample story</source>
        <translation>Beispielgeschichte</translation>
    </message>
    <message>
        <source>in its own workspace</source>
        <translation>in eigenem Bereich</translation>
    </message>
    <message>
        <source>Move the keyboard to the other article, or the other view of a split one.</source>
        <translation>Die Tastatur geht zum anderen Artikel oder zur anderen Ansicht eines geteilten.</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>Dokumenten</translation>
    </message>
    <message>
        <source>claim list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>{menu} · letters in {places}</source>
        <translation>{menu} · Buchstaben in {places}</translation>
    </message>
    <message>
        <source>not clear that both are about the same</source>
        <translation>nicht klar, dass beide dasselbe meinen</translation>
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
        <source>reportedly</source>
        <translation>dem Vernehmen nach</translation>
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
        <translation>Im anderen Text steht es woanders.</translation>
    </message>
    <message>
        <source>No partner: {reason} Nearest: “{words}”</source>
        <translation>Kein Gegenstück: {reason} Am nächsten: „{words}“</translation>
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
        <source>conflict</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>vereinbar</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>stimmen überein</translation>
    </message>
    <message>
        <source>one side only</source>
        <translation>nur eine Seite</translation>
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
        <translation>Dieselbe Aussage, anders gesagt</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Dieselbe</translation>
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
        <source>{n:,} on one side only</source>
        <translation>{n:,} nur auf einer Seite</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} verdict by you</source>
        <comment>{n:,} verdicts by you</comment>
        <translation>
            <numerusform>{n:,} Urteil von Ihnen</numerusform>
            <numerusform>{n:,} Urteile von Ihnen</numerusform>
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
        <source>{words:,} words {how} ({sentences:,} sentences)</source>
        <translation>{words:,} Wörter {how} ({sentences:,} Sätze)</translation>
    </message>
    <message>
        <source>Why these two are linked</source>
        <translation>Warum diese beiden verknüpft sind</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz dazu</translation>
    </message>
    <message>
        <source>Edit scope</source>
        <translation>Bezug ändern</translation>
    </message>
    <message>
        <source>What a figure of the claim counts, where and when</source>
        <translation>Was eine Zahl der Aussage zählt, wo und wann</translation>
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
        <translation>Die beiden Sätze werden gegeneinander abgewogen…</translation>
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
        <translation>Aussage folgen</translation>
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
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Comparing the articles</source>
        <translation>Die Artikel werden verglichen</translation>
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
        <source>One origin</source>
        <translation>Ein Ursprung</translation>
    </message>
    <message>
        <source>not analyzed yet</source>
        <translation>noch nicht ausgewertet</translation>
    </message>
    <message>
        <source>could not be analyzed</source>
        <translation>ließ sich nicht analysieren</translation>
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
        <source>This article could not be analyzed: {reason}</source>
        <translation>Dieser Artikel ließ sich nicht analysieren: {reason}</translation>
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
        <source>{outlet}: could not be analyzed</source>
        <translation>{outlet}: ließ sich nicht analysieren</translation>
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
        <source>{n} of {total} articles so far</source>
        <translation>bisher {n} von {total} Artikeln</translation>
    </message>
    <message>
        <source>linking anew …</source>
        <translation>wird neu verknüpft…</translation>
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
        <source>d MMM yyyy</source>
        <translation>dd.MM.yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>As in the text</source>
        <translation>Wie im Text</translation>
    </message>
    <message>
        <source>Close the table (Ctrl+N)</source>
        <translation>Tabelle schließen (Strg+N)</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>Art der Zahl</translation>
    </message>
    <message>
        <source>Named differently</source>
        <translation>Verschieden benannt</translation>
    </message>
    <message>
        <source>Copy the table, for a spreadsheet or a text</source>
        <translation>Die Tabelle kopieren, für eine Tabellenkalkulation oder einen Text</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>Die Tabelle als CSV speichern</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Nicht verknüpft</translation>
    </message>
    <message>
        <source>{outlet}: value</source>
        <translation>{outlet}: Wert</translation>
    </message>
    <message>
        <source>{outlet}: counted</source>
        <translation>{outlet}: gezählt</translation>
    </message>
    <message>
        <source>{outlet}: speaker</source>
        <translation>{outlet}: Sprecher</translation>
    </message>
    <message>
        <source>{outlet}: sentence</source>
        <translation>{outlet}: Satz</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Save the rows of the table with their evidence, as an Excel workbook or as CSV</source>
        <translation>Die Zeilen der Tabelle mit ihren Belegen speichern, als Excel-Mappe oder als CSV</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} more</source>
        <comment>{n:,} more</comment>
        <translation>
            <numerusform>{n:,} weitere</numerusform>
            <numerusform>{n:,} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} thing named</source>
        <comment>{n:,} things named</comment>
        <translation>
            <numerusform>{n:,} Sache benannt</numerusform>
            <numerusform>{n:,} Sachen benannt</numerusform>
        </translation>
    </message>
    <message>
        <source>How each document names them</source>
        <translation>Wie jeder Artikel sie benennt</translation>
    </message>
    <message>
        <source>passages not linked</source>
        <translation>Passagen nicht verknüpft</translation>
    </message>
    <message>
        <source>rise</source>
        <translation>Anstieg</translation>
    </message>
    <message>
        <source>fall</source>
        <translation>Rückgang</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Numbers of one kind on a line</source>
        <translation>Zahlen einer Art auf einer Linie</translation>
    </message>
    <message numerus="yes">
        <source>and {n:,} more</source>
        <comment>and {n:,} more</comment>
        <translation>
            <numerusform>und {n:,} weitere</numerusform>
            <numerusform>und {n:,} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Found in {name} only. That the other is silent does not mean that it denies it.</source>
        <translation>Nur in {name} gefunden. Dass der andere schweigt, heißt nicht, dass er es bestreitet.</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Ohne Schlagwort</translation>
    </message>
    <message>
        <source>Place in the text</source>
        <translation>Stelle im Text</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Nach Schlagwort</translation>
    </message>
    <message>
        <source>By color</source>
        <translation>Nach Farbe</translation>
    </message>
    <message>
        <source>By claim</source>
        <translation>Nach Aussage</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Nach Artikel</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Not colored</source>
        <translation>Ohne Farbe</translation>
    </message>
    <message>
        <source>No claim</source>
        <translation>Keine Aussage</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>Der Arbeitsbereich</translation>
    </message>
    <message>
        <source>Previous mention (Shift+F4)</source>
        <translation>Vorige Nennung (Umschalt+F4)</translation>
    </message>
    <message>
        <source>Next mention (F4)</source>
        <translation>Nächste Nennung (F4)</translation>
    </message>
    <message>
        <source>Claim {number}</source>
        <translation>Aussage {number}</translation>
    </message>
    <message>
        <source>#tags</source>
        <translation>#Schlagwörter</translation>
    </message>
    <message>
        <source>Write a note; *Markdown* is set when you have done</source>
        <translation>Schreiben Sie eine Notiz; *Markdown* wird am Ende gesetzt</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Move note</source>
        <translation>Notiz verschieben</translation>
    </message>
    <message>
        <source>Remove correction</source>
        <translation>Korrektur entfernen</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>Nach Schlagwort filtern</translation>
    </message>
    <message>
        <source>Filter by color</source>
        <translation>Nach Farbe filtern</translation>
    </message>
    <message>
        <source>Filter by date</source>
        <translation>Nach Datum filtern</translation>
    </message>
    <message>
        <source>Order of the notes</source>
        <translation>Reihenfolge der Notizen</translation>
    </message>
    <message>
        <source>Order of the notes: {order}</source>
        <translation>Reihenfolge der Notizen: {order}</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Ohne ein Schlagwort</translation>
    </message>
    <message>
        <source>All colors</source>
        <translation>Alle Farben</translation>
    </message>
    <message>
        <source>What colors stand for…</source>
        <translation>Wofür Farben stehen…</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Verwaist</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>markieren</translation>
    </message>
    <message>
        <source>with note</source>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>All numbers as a table, to sort and to filter (Ctrl+N)</source>
        <translation>Alle Zahlen als Tabelle, zum Ordnen und Filtern (Strg+N)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Keep as is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Place here</source>
        <translation>Hierher setzen</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>older text</source>
        <translation>älterer Text</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} told in other words</source>
        <comment>{n:,} told in other words</comment>
        <translation>
            <numerusform>{n:,} mit anderen Worten</numerusform>
            <numerusform>{n:,} mit anderen Worten</numerusform>
        </translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>{n:,} quoted</source>
        <comment>{n:,} quoted</comment>
        <translation>
            <numerusform>{n:,} wörtlich</numerusform>
            <numerusform>{n:,} wörtlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:,} hedged</source>
        <comment>{n:,} hedged</comment>
        <translation>
            <numerusform>{n:,} unter Vorbehalt</numerusform>
            <numerusform>{n:,} unter Vorbehalt</numerusform>
        </translation>
    </message>
    <message>
        <source>Library and contents</source>
        <translation>Bibliothek und Inhalt</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>mit {name}</translation>
    </message>
    <message>
        <source>Documents of the table</source>
        <translation>Artikel der Tabelle</translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation>Reihenfolge der Zeilen</translation>
    </message>
    <message>
        <source>Order of the rows: {order}</source>
        <translation>Reihenfolge der Zeilen: {order}</translation>
    </message>
    <message>
        <source>By {column}</source>
        <translation>Nach {column}</translation>
    </message>
    <message>
        <source>By verdict</source>
        <translation>Nach Urteil</translation>
    </message>
    <message>
        <source>Click to sort; once more turns the order round, a third time ends it.</source>
        <translation>Ein Klick ordnet; noch einer kehrt die Ordnung um, ein dritter beendet sie.</translation>
    </message>
    <message>
        <source>Choose the documents of the table</source>
        <translation>Die Artikel der Tabelle wählen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>names of {n:,} of {total:,} articles</source>
        <translation>Namen von {n:,} aus {total:,} Artikeln</translation>
    </message>
    <message>
        <source>Different names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Different numbers</source>
        <translation>Andere Zahlen</translation>
    </message>
    <message>
        <source>Words covered</source>
        <translation>Wörter gedeckt</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>Umfeld</translation>
    </message>
    <message>
        <source>Same count</source>
        <translation>Gleich gezählt</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>eines von {choices}</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>eine ganze Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>eine Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>The option {name} cannot be {value}.</source>
        <translation>Die Einstellung {name} kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>It may be {allowed}.</source>
        <translation>Erlaubt ist: {allowed}.</translation>
    </message>
    <message>
        <source>Colors: light or dark as the system is, or always the same.</source>
        <translation>Farben: hell oder dunkel wie das System, oder immer dieselben.</translation>
    </message>
    <message>
        <source>Language of the window: that of the system, or always the same; from the next start on.</source>
        <translation>Sprache des Fensters: die des Systems oder immer dieselbe; ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Size of everything in the window, in percent; it counts from the next start on.</source>
        <translation>Größe von allem im Fenster, in Prozent; gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Typeface of articles: serif, sans, or the name of a font on this machine.</source>
        <translation>Schriftart der Artikel: serif, sans oder der Name einer Schrift auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Size of the article text in pixels.</source>
        <translation>Größe des Artikeltextes in Pixeln.</translation>
    </message>
    <message>
        <source>From line to line of an article, in text sizes.</source>
        <translation>Von Zeile zu Zeile eines Artikels, in Schriftgrößen.</translation>
    </message>
    <message>
        <source>Longest line of an article, in characters.</source>
        <translation>Längste Zeile eines Artikels, in Zeichen.</translation>
    </message>
    <message>
        <source>A small letter behind each name tells its type (P, O, L, D, W), for eyes that do not tell the colors apart.</source>
        <translation>Ein kleiner Buchstabe hinter jedem Namen nennt seine Art (P, O, L, D, W), für Augen, die die Farben nicht unterscheiden.</translation>
    </message>
    <message>
        <source>Motion: as the system moves its own menus and tips, full, or reduced: nothing unfolds, slides, fades or blinks.</source>
        <translation>Bewegung: wie das System seine Menüs und Hinweise bewegt, voll, oder weniger: nichts klappt auf, gleitet, blendet oder blinkt.</translation>
    </message>
    <message>
        <source>Passages are linked from this probability on that they make the same claim.</source>
        <translation>Passagen werden verknüpft, sobald sie mit dieser Wahrscheinlichkeit dieselbe Aussage treffen.</translation>
    </message>
    <message>
        <source>Folder with the model that compares sentences (ONNX, with its tokenizer.json); empty for the one that comes with Crossread.</source>
        <translation>Ordner mit dem Modell, das Sätze vergleicht (ONNX, mit seiner tokenizer.json); leer für das mitgelieferte.</translation>
    </message>
    <message>
        <source>What marks the names: crossread; fast, which is less sure; or the name or folder of another spaCy pipeline on this machine.</source>
        <translation>Was die Namen markiert: crossread; fast, das weniger sicher ist; oder Name oder Ordner einer anderen spaCy-Pipeline auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Folder with your own lists of names (*.txt, *.csv); empty for the folder “names” beside the settings.</source>
        <translation>Ordner mit Ihren eigenen Namenslisten (*.txt, *.csv); leer für den Ordner „names“ neben den Einstellungen.</translation>
    </message>
    <message>
        <source>A highlight always covers whole words.</source>
        <translation>Eine Markierung umfasst immer ganze Wörter.</translation>
    </message>
    <message>
        <source>Your name or initials, written into your notes.</source>
        <translation>Ihr Name oder Kürzel, das in Ihre Notizen geschrieben wird.</translation>
    </message>
    <message>
        <source>The settings cannot be read: {why}.</source>
        <translation>Die Einstellungen lassen sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>The defaults are used.</source>
        <translation>Es gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>The settings file is damaged: {why}.</source>
        <translation>Die Datei der Einstellungen ist beschädigt: {why}.</translation>
    </message>
    <message>
        <source>Check that {folder} can be written to.</source>
        <translation>Prüfen Sie, ob in {folder} geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The settings cannot be saved: {why}.</source>
        <translation>Die Einstellungen lassen sich nicht speichern: {why}.</translation>
    </message>
    <message>
        <source>No option is called {name}.</source>
        <translation>Keine Einstellung heißt {name}.</translation>
    </message>
    <message>
        <source>It is ignored.</source>
        <translation>Sie wird übergangen.</translation>
    </message>
    <message>
        <source>The defaults are used. It could not be kept as {file}: {why}.</source>
        <translation>Es gelten die Vorgaben. Sie ließ sich nicht als {file} aufheben: {why}.</translation>
    </message>
    <message>
        <source>The defaults are used; your file was kept as {path}.</source>
        <translation>Es gelten die Vorgaben; Ihre Datei wurde als {path} aufgehoben.</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Schlagwörter zusammenlegen</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Schlagwort umbenennen</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Schlagwort löschen</translation>
    </message>
    <message>
        <source>Describe tag</source>
        <translation>Schlagwort beschreiben</translation>
    </message>
    <message>
        <source>Color tag</source>
        <translation>Schlagwort färben</translation>
    </message>
    <message>
        <source>Name color</source>
        <translation>Farbe benennen</translation>
    </message>
    <message>
        <source>from {words}</source>
        <translation>aus {words}</translation>
    </message>
    <message>
        <source>with {words} in the title</source>
        <translation>mit {words} im Titel</translation>
    </message>
    <message>
        <source>naming {words}</source>
        <translation>die {words} nennen</translation>
    </message>
    <message>
        <source>reporting {words}</source>
        <translation>die {words} zitieren</translation>
    </message>
    <message>
        <source>with a note tagged {words}</source>
        <translation>mit einer Notiz mit dem Schlagwort {words}</translation>
    </message>
    <message>
        <source>before {words}</source>
        <translation>vor {words}</translation>
    </message>
    <message>
        <source>after {words}</source>
        <translation>nach {words}</translation>
    </message>
    <message>
        <source>Say also what to look for, not only what to leave out.</source>
        <translation>Sagen Sie auch, was gesucht werden soll, nicht nur, was wegbleibt.</translation>
    </message>
    <message>
        <source>without {words}</source>
        <translation>ohne {words}</translation>
    </message>
    <message>
        <source>not {filter}</source>
        <translation>nicht {filter}</translation>
    </message>
    <message>
        <source>no telling words in common</source>
        <translation>keine aussagekräftigen Wörter gemeinsam</translation>
    </message>
    <message>
        <source>no names in common</source>
        <translation>keine Namen gemeinsam</translation>
    </message>
    <message>
        <source>their names do not speak against it</source>
        <translation>ihre Namen sprechen nicht dagegen</translation>
    </message>
    <message>
        <source>no outcome in common</source>
        <translation>kein Ausgang gemeinsam</translation>
    </message>
    <message>
        <source>no figure in common</source>
        <translation>keine Angabe gemeinsam</translation>
    </message>
    <message>
        <source>no figures of one thing that part</source>
        <translation>keine Angaben zu derselben Sache, die auseinandergehen</translation>
    </message>
    <message>
        <source>they do not count the same people or things</source>
        <translation>sie zählen nicht dieselben Menschen oder Dinge</translation>
    </message>
    <message>
        <source>nothing in common but names</source>
        <translation>nichts gemeinsam außer Namen</translation>
    </message>
    <message>
        <source>close in meaning</source>
        <translation>im Sinn nah</translation>
    </message>
    <message>
        <source>somewhat close in meaning</source>
        <translation>im Sinn etwas nah</translation>
    </message>
    <message>
        <source>far apart in meaning</source>
        <translation>im Sinn weit auseinander</translation>
    </message>
    <message>
        <source>You pinned them as linked.</source>
        <translation>Sie haben sie als verknüpft angeheftet.</translation>
    </message>
    <message>
        <source>They are linked.</source>
        <translation>Sie sind verknüpft.</translation>
    </message>
    <message>
        <source>They are joined into a larger link: {left} with {right}.</source>
        <translation>Sie gehören zu einer größeren Verknüpfung: {left} mit {right}.</translation>
    </message>
    <message>
        <source>You pinned them as not the same.</source>
        <translation>Sie haben sie als nicht dasselbe angeheftet.</translation>
    </message>
    <message>
        <source>They share little but names, which link nothing alone.</source>
        <translation>Sie teilen kaum mehr als Namen, und die allein verknüpfen nichts.</translation>
    </message>
    <message>
        <source>{chance:.2f} is below the threshold of {threshold:.2f}.</source>
        <translation>{chance:.2f} liegt unter der Schwelle von {threshold:.2f}.</translation>
    </message>
    <message>
        <source>{chance:.2f} is below the threshold of {threshold:.2f}, and would be {better:.2f} if other passages showed that both articles tell one story.</source>
        <translation>{chance:.2f} liegt unter der Schwelle von {threshold:.2f} und wäre {better:.2f}, wenn andere Passagen zeigten, dass beide Artikel dieselbe Geschichte erzählen.</translation>
    </message>
    <message>
        <source>Each has a better counterpart: sentence {right} there ({there}) fits better, and sentence {left} here ({here}) fits the other better.</source>
        <translation>Jeder hat ein besseres Gegenstück: Satz {right} dort ({there}) passt besser, und Satz {left} hier ({here}) passt besser zum anderen.</translation>
    </message>
    <message>
        <source>sentence {number}</source>
        <translation>Satz {number}</translation>
    </message>
    <message>
        <source>sentences {first} to {last}</source>
        <translation>Sätze {first} bis {last}</translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>Es gibt nichts zu suchen.</translation>
    </message>
    <message>
        <source>A “{sign}” closes what was never opened.</source>
        <translation>Ein „{sign}“ schließt, was nie geöffnet wurde.</translation>
    </message>
    <message>
        <source>OR needs something to look for on both sides, not only something to leave out.</source>
        <translation>OR braucht auf beiden Seiten etwas zu suchen, nicht nur etwas, das wegbleibt.</translation>
    </message>
    <message>
        <source>“before:”, “after:”, “number:” and “tag:” hold for the whole query: they cannot be a side of OR.</source>
        <translation>„before:“, „after:“, „number:“ und „tag:“ gelten für die ganze Suche: Sie können nicht auf einer Seite von OR stehen.</translation>
    </message>
    <message>
        <source>AND needs something on both sides.</source>
        <translation>AND braucht auf beiden Seiten etwas.</translation>
    </message>
    <message>
        <source>OR needs something on both sides.</source>
        <translation>OR braucht auf beiden Seiten etwas.</translation>
    </message>
    <message>
        <source>NOT and “-” need something behind them.</source>
        <translation>Hinter NOT und „-“ muss etwas stehen.</translation>
    </message>
    <message>
        <source>What is left out twice is looked for: write it without NOT and “-”.</source>
        <translation>Was zweimal weggelassen wird, wird gesucht: Schreiben Sie es ohne NOT und „-“.</translation>
    </message>
    <message>
        <source>“before:”, “after:”, “number:” and “tag:” cannot be left out by NOT or “-”.</source>
        <translation>„before:“, „after:“, „number:“ und „tag:“ lassen sich mit NOT oder „-“ nicht weglassen.</translation>
    </message>
    <message>
        <source>NEAR needs two words or more, such as NEAR(gunmen wall, 5).</source>
        <translation>NEAR braucht zwei Wörter oder mehr, etwa NEAR(gunmen wall, 5).</translation>
    </message>
    <message>
        <source>Lists and NEAR hold words and phrases only.</source>
        <translation>Listen und NEAR enthalten nur Wörter und Wortfolgen.</translation>
    </message>
    <message>
        <source>A list without words finds nothing.</source>
        <translation>Eine Liste ohne Wörter findet nichts.</translation>
    </message>
    <message>
        <source>A “{sign}” is never closed.</source>
        <translation>Ein „{sign}“ wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Names were marked without the language model, less surely: {why}</source>
        <translation>Namen wurden ohne das Sprachmodell markiert, weniger sicher: {why}</translation>
    </message>
    <message>
        <source>Names were found by rules alone: the fast pipeline cannot be loaded ({why}).</source>
        <translation>Namen wurden nur nach Regeln gefunden: Die schnelle Pipeline lässt sich nicht laden ({why}).</translation>
    </message>
    <message>
        <source>Crossread&apos;s own marked the names. Install it into the same environment, or choose another in the settings.</source>
        <translation>Die von Crossread hat die Namen markiert. Installieren Sie sie in dieselbe Umgebung oder wählen Sie in den Einstellungen eine andere.</translation>
    </message>
    <message>
        <source>The language pipeline “{name}” cannot be loaded ({why}).</source>
        <translation>Die Sprach-Pipeline „{name}“ lässt sich nicht laden ({why}).</translation>
    </message>
    <message>
        <source>The language pipeline “{name}” does not mark names in English.</source>
        <translation>Die Sprach-Pipeline „{name}“ markiert keine Namen im Englischen.</translation>
    </message>
    <message>
        <source>This text is {language}: only figures, dates and listed names are marked; all else needs English.</source>
        <translation>Die Sprache dieses Textes ist {language}: Nur Zahlen, Daten und gelistete Namen sind markiert; alles andere braucht Englisch.</translation>
    </message>
    <message>
        <source>Names were found by rules alone: the text is very long.</source>
        <translation>Namen wurden nur nach Regeln gefunden: Der Text ist sehr lang.</translation>
    </message>
    <message>
        <source>Names were marked by the fast pipeline, less surely: the text is long.</source>
        <translation>Namen hat die schnelle Pipeline markiert, weniger sicher: Der Text ist lang.</translation>
    </message>
    <message>
        <source>“{file}” is no codebook: {why}.</source>
        <translation>„{file}“ ist kein Codebuch: {why}.</translation>
    </message>
    <message>
        <source>A codebook is a table with the columns name, description, color.</source>
        <translation>Ein Codebuch ist eine Tabelle mit den Spalten name, description, color.</translation>
    </message>
    <message>
        <source>colors are numbered 1 to 6</source>
        <translation>Farben haben die Nummern 1 bis 6</translation>
    </message>
    <message>
        <source>it has no column “name”</source>
        <translation>die Spalte „name“ fehlt</translation>
    </message>
    <message>
        <source>“{color}” is no color such as #ffcc00</source>
        <translation>„{color}“ ist keine Farbe wie #ffcc00</translation>
    </message>
    <message>
        <source>“{name}” has no sentences to compare.</source>
        <translation>„{name}“ hat keine Sätze, die sich vergleichen lassen.</translation>
    </message>
    <message>
        <source>Both sides are the same text.</source>
        <translation>Beide Seiten sind derselbe Text.</translation>
    </message>
    <message>
        <source>Install Crossread again.</source>
        <translation>Installieren Sie Crossread noch einmal.</translation>
    </message>
    <message>
        <source>The word pieces in {path} cannot be used ({why}).</source>
        <translation>Die Wortstücke in {path} lassen sich nicht verwenden ({why}).</translation>
    </message>
    <message>
        <source>The language model in {path} cannot be used ({why}).</source>
        <translation>Das Sprachmodell in {path} lässt sich nicht verwenden ({why}).</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Dateisystem nur lesbar</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>die Datei gibt es schon</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>{message} {advice}</source>
        <translation>{message} {advice}</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {why}.</source>
        <translation>„{path}“ ließ sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>A sheet has no room for so many rows.</source>
        <translation>Ein Tabellenblatt hat für so viele Zeilen keinen Platz.</translation>
    </message>
    <message>
        <source>Save them as CSV.</source>
        <translation>Speichern Sie sie als CSV.</translation>
    </message>
    <message>
        <source>Notes, numbers, words, sources or claims with their evidence as an Excel workbook.</source>
        <translation>Notizen, Zahlen, Wörter, Quellen oder Aussagen mit ihren Belegen als Excel-Arbeitsmappe.</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>“{file}” is no file of notes that can be taken in.</source>
        <translation>„{file}“ ist keine Notizdatei, die sich übernehmen lässt.</translation>
    </message>
    <message>
        <source>Those are {kinds}.</source>
        <translation>Das sind {kinds}.</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Notizen importieren</translation>
    </message>
    <message>
        <source>“{file}” holds no codebook.</source>
        <translation>„{file}“ enthält kein Codebuch.</translation>
    </message>
    <message>
        <source>Export it again as REFI-QDA codebook (.qdc).</source>
        <translation>Exportieren Sie es noch einmal als REFI-QDA-Codebuch (.qdc).</translation>
    </message>
    <message>
        <source>“{file}” holds no project.</source>
        <translation>„{file}“ enthält kein Projekt.</translation>
    </message>
    <message>
        <source>Export it again as REFI-QDA project (.qdpx).</source>
        <translation>Exportieren Sie es noch einmal als REFI-QDA-Projekt (.qdpx).</translation>
    </message>
    <message>
        <source>“{file}” is no JSON in UTF-8.</source>
        <translation>„{file}“ ist kein JSON in UTF-8.</translation>
    </message>
    <message>
        <source>Save it again as JSON-LD where it was made.</source>
        <translation>Speichern Sie es dort, wo es entstand, noch einmal als JSON-LD.</translation>
    </message>
    <message>
        <source>“{file}” holds no annotations.</source>
        <translation>„{file}“ enthält keine Anmerkungen.</translation>
    </message>
    <message>
        <source>Choose a file of W3C Web Annotations.</source>
        <translation>Wählen Sie eine Datei mit W3C-Web-Annotations.</translation>
    </message>
    <message>
        <source>The library cannot be searched without the language model.</source>
        <translation>Ohne das Sprachmodell lässt sich die Bibliothek nicht durchsuchen.</translation>
    </message>
    <message>
        <source>Close the other Crossread that uses it, and check that its folder may be written to.</source>
        <translation>Schließen Sie das andere Crossread, das ihn benutzt, und prüfen Sie, ob in seinen Ordner geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The index “{path}” cannot be used: {why}.</source>
        <translation>Der Index „{path}“ lässt sich nicht benutzen: {why}.</translation>
    </message>
    <message>
        <source>“{file}” holds one article and no “{member}”.</source>
        <translation>„{file}“ enthält einen Artikel und kein „{member}“.</translation>
    </message>
    <message>
        <source>Open the file itself.</source>
        <translation>Öffnen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>“{file}” is an archive inside another one.</source>
        <translation>„{file}“ ist ein Archiv in einem anderen.</translation>
    </message>
    <message>
        <source>Unpack the outer one and open that.</source>
        <translation>Entpacken Sie das äußere und öffnen Sie dieses.</translation>
    </message>
    <message>
        <source>“{file}” is in no format that is known.</source>
        <translation>„{file}“ hat kein bekanntes Format.</translation>
    </message>
    <message>
        <source>Save the article as a web page or plain text.</source>
        <translation>Speichern Sie den Artikel als Webseite oder reinen Text.</translation>
    </message>
    <message>
        <source>Save the articles as web pages or plain text and open those.</source>
        <translation>Speichern Sie die Artikel als Webseiten oder reinen Text und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>“{file}” holds no articles that can be read.</source>
        <translation>„{file}“ enthält keine lesbaren Artikel.</translation>
    </message>
    <message>
        <source>Open one of them: {names}.</source>
        <translation>Öffnen Sie einen davon: {names}.</translation>
    </message>
    <message>
        <source>Open one of them: {names} and so on.</source>
        <translation>Öffnen Sie einen davon: {names} und so weiter.</translation>
    </message>
    <message numerus="yes">
        <source>“{file}” holds {n} article.</source>
        <comment>“{file}” holds {n} articles.</comment>
        <translation>
            <numerusform>„{file}“ enthält {n} Artikel.</numerusform>
            <numerusform>„{file}“ enthält {n} Artikel.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” holds no article “{member}”.</source>
        <translation>„{file}“ enthält keinen Artikel „{member}“.</translation>
    </message>
    <message>
        <source>It holds “{first}” to “{last}”.</source>
        <translation>Darin sind „{first}“ bis „{last}“.</translation>
    </message>
    <message>
        <source>“{file}” is locked by its seller.</source>
        <translation>„{file}“ ist vom Verkäufer gesperrt.</translation>
    </message>
    <message>
        <source>Only the seller&apos;s program can show it.</source>
        <translation>Nur das Programm des Verkäufers kann es zeigen.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: it names no pages.</source>
        <translation>„{file}“ ist beschädigt: Es nennt keine Seiten.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>“{file}” could not be read: {why}.</source>
        <translation>„{file}“ ließ sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>“{file}” is empty.</source>
        <translation>„{file}“ ist leer.</translation>
    </message>
    <message>
        <source>Save or copy the article again and open the new file.</source>
        <translation>Speichern oder kopieren Sie den Artikel noch einmal und öffnen Sie die neue Datei.</translation>
    </message>
    <message>
        <source>Copy it to a folder on this computer and open the copy.</source>
        <translation>Kopieren Sie die Datei in einen Ordner auf diesem Rechner und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>It may have been moved, renamed or deleted: open it from where it lies now.</source>
        <translation>Vielleicht wurde sie verschoben, umbenannt oder gelöscht: Öffnen Sie sie dort, wo sie jetzt liegt.</translation>
    </message>
    <message>
        <source>“{file}” is no longer there.</source>
        <translation>„{file}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>“{file}” may not be read by this user.</source>
        <translation>Dieser Benutzer darf „{file}“ nicht lesen.</translation>
    </message>
    <message>
        <source>Ask its owner for access, or open a copy that you may read.</source>
        <translation>Bitten Sie den Besitzer um Zugriff oder öffnen Sie eine Kopie, die Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>“{file}” could not be opened: {why}.</source>
        <translation>„{file}“ ließ sich nicht öffnen: {why}.</translation>
    </message>
    <message>
        <source>The name of the file cannot be a file&apos;s name.</source>
        <translation>So kann keine Datei heißen.</translation>
    </message>
    <message>
        <source>Open the file with Open files…</source>
        <translation>Öffnen Sie die Datei mit „Dateien öffnen…“</translation>
    </message>
    <message>
        <source>Save the article as an ordinary file and open that.</source>
        <translation>Speichern Sie den Artikel als gewöhnliche Datei und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>“{file}” is a pipe, socket or device, not a file.</source>
        <translation>„{file}“ ist eine Pipe, ein Socket oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>“{file}” is a folder.</source>
        <translation>„{file}“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>Open the articles that lie in it.</source>
        <translation>Öffnen Sie die Artikel, die darin liegen.</translation>
    </message>
    <message>
        <source>Split it, or save only the article from it.</source>
        <translation>Teilen Sie die Datei oder speichern Sie nur den Artikel daraus.</translation>
    </message>
    <message>
        <source>“{file}” is larger than {most} MB.</source>
        <translation>„{file}“ ist größer als {most} MB.</translation>
    </message>
    <message>
        <source>If it is a web page, open it in a browser, wait until the article shows, and save it again.</source>
        <translation>Wenn es eine Webseite ist, öffnen Sie sie im Browser, warten Sie, bis der Artikel erscheint, und speichern Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>“{file}” holds no words.</source>
        <translation>„{file}“ enthält keine Wörter.</translation>
    </message>
    <message>
        <source>Open it where it was made and save its words again.</source>
        <translation>Öffnen Sie die Datei dort, wo sie entstand, und speichern Sie ihre Wörter noch einmal.</translation>
    </message>
    <message>
        <source>If it is an article, save it as a web page, Markdown or plain text and open that.</source>
        <translation>Wenn es ein Artikel ist, speichern Sie ihn als Webseite, Markdown oder reinen Text und öffnen Sie das.</translation>
    </message>
    <message>
        <source>“{file}” is no text.</source>
        <translation>„{file}“ ist kein Text.</translation>
    </message>
    <message>
        <source>Save the message again, or copy its words and paste them here.</source>
        <translation>Speichern Sie die Nachricht noch einmal, oder kopieren Sie ihre Wörter und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: no message can be read from it.</source>
        <translation>„{file}“ ist beschädigt: Daraus lässt sich keine Nachricht lesen.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>Written with</source>
        <translation>Geschrieben mit</translation>
    </message>
    <message>
        <source>Save or download it again, or open it where it was made.</source>
        <translation>Speichern oder laden Sie die Datei noch einmal, oder öffnen Sie sie dort, wo sie entstand.</translation>
    </message>
    <message>
        <source>“{file}” has more than {most} entries.</source>
        <translation>„{file}“ hat mehr als {most} Einträge.</translation>
    </message>
    <message>
        <source>“{file}” is encrypted.</source>
        <translation>„{file}“ ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Save it without a password and open that.</source>
        <translation>Speichern Sie die Datei ohne Passwort und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>“{file}” unpacks to far more than an article holds.</source>
        <translation>„{file}“ entpackt sich zu viel mehr, als ein Artikel enthält.</translation>
    </message>
    <message>
        <source>It may be made to do harm. Ask whoever sent it for the text alone.</source>
        <translation>Die Datei kann Schaden anrichten wollen. Bitten Sie den Absender um den bloßen Text.</translation>
    </message>
    <message>
        <source>“{file}” is damaged.</source>
        <translation>„{file}“ ist beschädigt.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: a part of it cannot be read.</source>
        <translation>„{file}“ ist beschädigt: Ein Teil davon lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Title in the PDF</source>
        <translation>Titel im PDF</translation>
    </message>
    <message>
        <source>Author in the PDF</source>
        <translation>Autor im PDF</translation>
    </message>
    <message>
        <source>Made into a PDF by</source>
        <translation>Als PDF erstellt von</translation>
    </message>
    <message>
        <source>“{file}” has {count} pages, more than {most}.</source>
        <translation>„{file}“ hat {count} Seiten, mehr als {most}.</translation>
    </message>
    <message>
        <source>Split it and open the part you need.</source>
        <translation>Teilen Sie die Datei und öffnen Sie den Teil, den Sie brauchen.</translation>
    </message>
    <message numerus="yes">
        <source>“{file}” holds no words: its page has no text layer.</source>
        <comment>“{file}” holds no words: none of its {n} pages has a text layer.</comment>
        <translation>
            <numerusform>„{file}“ enthält keine Wörter: Die Seite hat keine Textebene.</numerusform>
            <numerusform>„{file}“ enthält keine Wörter: Keine der {n} Seiten hat eine Textebene.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may be a scan: run it through a program for OCR and open the result.</source>
        <translation>Vielleicht ist es ein Scan: Lassen Sie eine Texterkennung (OCR) darüberlaufen und öffnen Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>The password is not the one of “{file}”.</source>
        <translation>Das Passwort gehört nicht zu „{file}“.</translation>
    </message>
    <message>
        <source>A password is needed for “{file}”.</source>
        <translation>Für „{file}“ wird ein Passwort gebraucht.</translation>
    </message>
    <message>
        <source>Give its password; it is used once and not kept.</source>
        <translation>Geben Sie das Passwort ein; es wird einmal benutzt und nicht aufgehoben.</translation>
    </message>
    <message>
        <source>Save or download it again; if a PDF reader shows it, print it to a new PDF and open that.</source>
        <translation>Speichern oder laden Sie die Datei noch einmal; wenn ein PDF-Programm sie zeigt, drucken Sie sie in ein neues PDF und öffnen Sie dieses.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: no PDF can be read from it.</source>
        <translation>„{file}“ ist beschädigt: Daraus lässt sich kein PDF lesen.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: {why}.</source>
        <translation>„{file}“ ist beschädigt: {why}.</translation>
    </message>
    <message>
        <source>Save or download it again.</source>
        <translation>Speichern oder laden Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>“{file}” holds more than {most:,} articles.</source>
        <translation>„{file}“ enthält mehr als {most:,} Artikel.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Teilen Sie die Datei.</translation>
    </message>
    <message>
        <source>Save the article as a web page, Markdown or plain text and open that.</source>
        <translation>Speichern Sie den Artikel als Webseite, Markdown oder reinen Text und öffnen Sie das.</translation>
    </message>
    <message>
        <source>Unpack it and open the file inside.</source>
        <translation>Entpacken Sie die Datei und öffnen Sie, was darin ist.</translation>
    </message>
    <message>
        <source>a damaged PDF</source>
        <translation>ein beschädigtes PDF</translation>
    </message>
    <message>
        <source>a ZIP archive, Word or EPUB file</source>
        <translation>ein ZIP-Archiv, eine Word- oder EPUB-Datei</translation>
    </message>
    <message>
        <source>Unpack it, or save the article as a web page or plain text.</source>
        <translation>Entpacken Sie die Datei, oder speichern Sie den Artikel als Webseite oder reinen Text.</translation>
    </message>
    <message>
        <source>an old Office file</source>
        <translation>eine alte Office-Datei</translation>
    </message>
    <message>
        <source>a compressed (gzip) file</source>
        <translation>eine komprimierte Datei (gzip)</translation>
    </message>
    <message>
        <source>a compressed (bzip2) file</source>
        <translation>eine komprimierte Datei (bzip2)</translation>
    </message>
    <message>
        <source>a compressed (xz) file</source>
        <translation>eine komprimierte Datei (xz)</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>If it is a Crossread workspace, open it as a workspace.</source>
        <translation>Wenn es ein Arbeitsbereich von Crossread ist, öffnen Sie ihn als Arbeitsbereich.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a web archive of Safari</source>
        <translation>ein Webarchiv von Safari</translation>
    </message>
    <message>
        <source>Save the page again as “Page Source”.</source>
        <translation>Speichern Sie die Seite noch einmal als „Seitenquelltext“.</translation>
    </message>
    <message>
        <source>“{file}” is {what}, which cannot be read as an article.</source>
        <translation>„{file}“ ist {what} und lässt sich nicht als Artikel lesen.</translation>
    </message>
    <message>
        <source>“{file}” is a packed web page (MHTML).</source>
        <translation>„{file}“ ist eine gepackte Webseite (MHTML).</translation>
    </message>
    <message>
        <source>Save the page again as “Web Page, HTML Only”.</source>
        <translation>Speichern Sie die Seite noch einmal als „Webseite, nur HTML“.</translation>
    </message>
    <message>
        <source>“{file}” has more than {most} records.</source>
        <translation>„{file}“ hat mehr als {most} Datensätze.</translation>
    </message>
    <message>
        <source>“{file}” unpacks to far more than it should.</source>
        <translation>„{file}“ entpackt sich zu viel mehr, als sein sollte.</translation>
    </message>
    <message>
        <source>It may be made to harm. Take out the pages that you need with the program it came from.</source>
        <translation>Die Datei kann Schaden anrichten wollen. Holen Sie die Seiten, die Sie brauchen, mit dem Programm heraus, aus dem sie stammt.</translation>
    </message>
    <message>
        <source>The plugin {name} of {distribution} cannot be loaded ({why}).</source>
        <translation>Die Erweiterung {name} aus {distribution} lässt sich nicht laden ({why}).</translation>
    </message>
    <message>
        <source>Update or remove it; everything else works without it.</source>
        <translation>Aktualisieren oder entfernen Sie sie; alles andere geht ohne sie.</translation>
    </message>
    <message>
        <source>The plugin {name} of {distribution} is left out: {other} has one of that name.</source>
        <translation>Die Erweiterung {name} aus {distribution} bleibt weg: {other} hat eine dieses Namens.</translation>
    </message>
    <message>
        <source>an unknown distribution</source>
        <translation>einem unbekannten Paket</translation>
    </message>
    <message>
        <source>more than {number}</source>
        <translation>mehr als {number}</translation>
    </message>
    <message>
        <source>at least {number}</source>
        <translation>mindestens {number}</translation>
    </message>
    <message>
        <source>fewer than {number}</source>
        <translation>weniger als {number}</translation>
    </message>
    <message>
        <source>at most {number}</source>
        <translation>höchstens {number}</translation>
    </message>
    <message>
        <source>“{field}:{words}” is no day. Write it as {field}:2026-05-09, {field}:2026-05 or {field}:2026.</source>
        <translation>„{field}:{words}“ ist kein Tag. Schreiben Sie {field}:2026-05-09, {field}:2026-05 oder {field}:2026.</translation>
    </message>
    <message>
        <source>published before {day}</source>
        <translation>erschienen vor {day}</translation>
    </message>
    <message>
        <source>published after {day}</source>
        <translation>erschienen nach {day}</translation>
    </message>
    <message>
        <source>“number:{words}” tells no number. Write number:militants&gt;1000, number:killed=11 or number:money.</source>
        <translation>„number:{words}“ nennt keine Zahl. Schreiben Sie number:militants&gt;1000, number:killed=11 oder number:money.</translation>
    </message>
    <message>
        <source>telling a number of “{thing}”</source>
        <translation>mit einer Zahl von „{thing}“</translation>
    </message>
    <message>
        <source>telling a number</source>
        <translation>mit einer Zahl</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{telling} that may be {bound}</source>
        <translation>{telling}, die {bound} sein kann</translation>
    </message>
    <message>
        <source>“{written}” in “number:{words}” is no number.</source>
        <translation>„{written}“ in „number:{words}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>A query may have {most:,} characters at most.</source>
        <translation>Eine Suche darf höchstens {most:,} Zeichen haben.</translation>
    </message>
    <message>
        <source>There are {filters} Words with a colon go in quotes.</source>
        <translation>Es gibt {filters} Wörter mit Doppelpunkt kommen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Did you mean “{name}:”?</source>
        <translation>Meinten Sie „{name}:“?</translation>
    </message>
    <message>
        <source>There is no filter “{name}:”.</source>
        <translation>Es gibt keinen Filter „{name}:“.</translation>
    </message>
    <message>
        <source>“{name}:” needs words right behind it, such as {name}:courier.</source>
        <translation>Direkt hinter „{name}:“ müssen Wörter stehen, etwa {name}:courier.</translation>
    </message>
    <message>
        <source>“{name}:” needs words right behind it.</source>
        <translation>Direkt hinter „{name}:“ müssen Wörter stehen.</translation>
    </message>
    <message>
        <source>The quotation mark before “{words}” is never closed.</source>
        <translation>Das Anführungszeichen vor „{words}“ wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Choose a folder with an ONNX model and its tokenizer.json, or leave the option empty.</source>
        <translation>Wählen Sie einen Ordner mit einem ONNX-Modell und seiner tokenizer.json, oder lassen Sie die Einstellung leer.</translation>
    </message>
    <message>
        <source>Export it where PyTorch is installed (optimum-cli export onnx --model FOLDER OUT), and choose that folder.</source>
        <translation>Exportieren Sie es, wo PyTorch installiert ist (optimum-cli export onnx --model ORDNER ZIEL), und wählen Sie diesen Ordner.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no tokenizer.json.</source>
        <translation>Der Ordner {folder} enthält keine tokenizer.json.</translation>
    </message>
    <message>
        <source>The model in {path} gives no vectors of texts ({why}).</source>
        <translation>Das Modell in {path} gibt keine Vektoren von Texten ({why}).</translation>
    </message>
    <message>
        <source>The folder of the encoder, {folder}, is not there.</source>
        <translation>Den Ordner des Modells, {folder}, gibt es nicht.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no ONNX model.</source>
        <translation>Der Ordner {folder} enthält kein ONNX-Modell.</translation>
    </message>
    <message>
        <source>{what} The encoder that comes with Crossread compares instead. {advice}</source>
        <translation>{what} Stattdessen vergleicht das mitgelieferte Modell. {advice}</translation>
    </message>
    <message>
        <source>Check that there is room on the disk, and that its folder may be written to.</source>
        <translation>Prüfen Sie, ob Platz auf dem Datenträger ist und in den Ordner geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The index “{path}” was damaged.</source>
        <translation>Der Index „{path}“ war beschädigt.</translation>
    </message>
    <message>
        <source>It is made anew.</source>
        <translation>Er wird neu angelegt.</translation>
    </message>
    <message>
        <source>The backup “{path}” could not be copied: {why}.</source>
        <translation>Die Sicherung „{path}“ ließ sich nicht kopieren: {why}.</translation>
    </message>
    <message>
        <source>Check that there is space for it.</source>
        <translation>Prüfen Sie, ob Platz für sie ist.</translation>
    </message>
    <message>
        <source>The workspace “{path}” is open in another Crossread.</source>
        <translation>Der Arbeitsbereich „{path}“ ist in einem anderen Crossread geöffnet.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Schließen Sie ihn dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The workspace “{path}” cannot be written.</source>
        <translation>Der Arbeitsbereich „{path}“ lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Check that its folder may be written to, then try again.</source>
        <translation>Prüfen Sie, ob in seinen Ordner geschrieben werden darf, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The workspace “{path}” could not be saved: the disk is full.</source>
        <translation>Der Arbeitsbereich „{path}“ ließ sich nicht speichern: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The workspace “{path}” cannot be opened.</source>
        <translation>Der Arbeitsbereich „{path}“ lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Check that its folder exists and may be written to.</source>
        <translation>Prüfen Sie, ob es seinen Ordner gibt und darin geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The workspace “{path}” could not be read or written: the disk reported a fault.</source>
        <translation>Der Arbeitsbereich „{path}“ ließ sich nicht lesen oder schreiben: Der Datenträger meldet einen Fehler.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Prüfen Sie den Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The workspace “{path}” could not be read: memory ran out.</source>
        <translation>Der Arbeitsbereich „{path}“ ließ sich nicht lesen: Der Speicher reicht nicht.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The workspace “{path}” does not hold the document of this note any more.</source>
        <translation>Der Arbeitsbereich „{path}“ enthält das Dokument dieser Notiz nicht mehr.</translation>
    </message>
    <message>
        <source>Open its file, then try again.</source>
        <translation>Öffnen Sie dessen Datei und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The workspace “{path}” cannot hold this: it is larger than a gigabyte.</source>
        <translation>Der Arbeitsbereich „{path}“ kann das nicht aufnehmen: Es ist größer als ein Gigabyte.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made: {why}.</source>
        <translation>Der Ordner „{folder}“ lässt sich nicht anlegen: {why}.</translation>
    </message>
    <message>
        <source>“{file}” lies where nothing can be written</source>
        <translation>„{file}“ liegt, wo nichts geschrieben werden kann</translation>
    </message>
    <message>
        <source>“{file}” was written by a newer Crossread</source>
        <translation>„{file}“ stammt von einem neueren Crossread</translation>
    </message>
    <message>
        <source>The workspace “{path}” cannot be opened: {why}.</source>
        <translation>Der Arbeitsbereich „{path}“ lässt sich nicht öffnen: {why}.</translation>
    </message>
    <message>
        <source>{why}, and this one cannot read it.</source>
        <translation>{why}, und dieses kann die Datei nicht lesen.</translation>
    </message>
    <message>
        <source>Open it with that version.</source>
        <translation>Öffnen Sie die Datei mit jener Version.</translation>
    </message>
    <message>
        <source>The workspace “{path}” is damaged.</source>
        <translation>Der Arbeitsbereich „{path}“ ist beschädigt.</translation>
    </message>
    <message>
        <source>The window can open a backup of it, or recover what can be read: File, Backups…, Repair.</source>
        <translation>Das Fenster kann eine Sicherung davon öffnen oder retten, was sich lesen lässt: Datei, Sicherungen…, Reparieren.</translation>
    </message>
    <message>
        <source>“{path}” could not be set aside: {why}.</source>
        <translation>„{path}“ ließ sich nicht beiseitelegen: {why}.</translation>
    </message>
    <message>
        <source>This document is not in the workspace any more.</source>
        <translation>Dieses Dokument ist nicht mehr im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Open its file again.</source>
        <translation>Öffnen Sie seine Datei noch einmal.</translation>
    </message>
    <message>
        <source>Nothing can be read of “{path}”.</source>
        <translation>Aus „{path}“ lässt sich nichts lesen.</translation>
    </message>
    <message>
        <source>Carry notes over</source>
        <translation>Notizen übertragen</translation>
    </message>
    <message>
        <source>“{path}” was written by a newer Crossread.</source>
        <translation>„{path}“ stammt von einem neueren Crossread.</translation>
    </message>
    <message>
        <source>“{path}” could not be brought to version {version}: notes in it lost their document.</source>
        <translation>„{path}“ ließ sich nicht auf Version {version} bringen: Notizen darin haben ihr Dokument verloren.</translation>
    </message>
    <message>
        <source>“{path}” is no workspace of Crossread.</source>
        <translation>„{path}“ ist kein Arbeitsbereich von Crossread.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The workspace “{path}” is damaged: its tables are not those of version {version}.</source>
        <translation>Der Arbeitsbereich „{path}“ ist beschädigt: Seine Tabellen sind nicht die von Version {version}.</translation>
    </message>
    <message>
        <source>The folder of word lists “{folder}” is not there.</source>
        <translation>Den Ordner der Namenslisten „{folder}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The list cannot be added: {why}.</source>
        <translation>Die Liste lässt sich nicht hinzufügen: {why}.</translation>
    </message>
    <message>
        <source>“{words}” is listed before as another thing</source>
        <translation>„{words}“ steht schon vorher als etwas anderes da</translation>
    </message>
    <message numerus="yes">
        <source>So is {n} more line of “{file}”.</source>
        <comment>So are {n} more lines of “{file}”.</comment>
        <translation>
            <numerusform>Ebenso {n} weitere Zeile von „{file}“.</numerusform>
            <numerusform>Ebenso {n} weitere Zeilen von „{file}“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number} of the word list “{file}” is left out: {why}.</source>
        <translation>Zeile {number} der Namensliste „{file}“ bleibt weg: {why}.</translation>
    </message>
    <message>
        <source>The word list “{file}” is left out: {why}.</source>
        <translation>Die Namensliste „{file}“ bleibt weg: {why}.</translation>
    </message>
    <message>
        <source>it is not in UTF-8; save it so</source>
        <translation>sie ist nicht in UTF-8; speichern Sie sie so</translation>
    </message>
    <message>
        <source>it cannot be read ({why})</source>
        <translation>sie lässt sich nicht lesen ({why})</translation>
    </message>
    <message>
        <source>it is no line of a table ({why})</source>
        <translation>sie ist keine Zeile einer Tabelle ({why})</translation>
    </message>
    <message>
        <source>it has more fields than {fields}; a name with a “{sign}” needs quotation marks</source>
        <translation>sie hat mehr Felder als {fields}; ein Name mit „{sign}“ braucht Anführungszeichen</translation>
    </message>
    <message>
        <source>there is no name</source>
        <translation>es steht kein Name da</translation>
    </message>
    <message>
        <source>“{words}…” is longer than any name</source>
        <translation>„{words}…“ ist länger als jeder Name</translation>
    </message>
    <message>
        <source>there is no type “{kind}”, only {types}</source>
        <translation>eine Art „{kind}“ gibt es nicht, nur {types}</translation>
    </message>
    <message>
        <source>The other articles are not touched. The details are on the terminal that Crossread was started from.</source>
        <translation>Die anderen Artikel sind nicht betroffen. Die Einzelheiten stehen im Terminal, aus dem Crossread gestartet wurde.</translation>
    </message>
    <message>
        <source>The job was cancelled.</source>
        <translation>Die Arbeit wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>Crossread made a mistake ({what}).</source>
        <translation>Crossread hat einen Fehler gemacht ({what}).</translation>
    </message>
    <message>
        <source>told in the same words</source>
        <translation>in denselben Worten gesagt</translation>
    </message>
    <message>
        <source>more than one may be meant</source>
        <translation>es kann mehr als eine gemeint sein</translation>
    </message>
    <message>
        <source>{words} against {others}</source>
        <translation>{words} gegenüber {others}</translation>
    </message>
    <message>
        <source>one place lies in the other</source>
        <translation>ein Ort liegt im anderen</translation>
    </message>
    <message>
        <source>one period lies in the other</source>
        <translation>ein Zeitraum liegt im anderen</translation>
    </message>
    <message>
        <source>different currencies</source>
        <translation>verschiedene Währungen</translation>
    </message>
    <message>
        <source>both say {words}</source>
        <translation>beide sagen {words}</translation>
    </message>
    <message>
        <source>{words} and {others} can both be true</source>
        <translation>{words} und {others} können beide stimmen</translation>
    </message>
    <message>
        <source>a rise and a fall</source>
        <translation>ein Anstieg und ein Rückgang</translation>
    </message>
    <message>
        <source>a change and a level</source>
        <translation>eine Veränderung und ein Stand</translation>
    </message>
    <message>
        <source>different groups</source>
        <translation>verschiedene Gruppen</translation>
    </message>
    <message>
        <source>different places</source>
        <translation>verschiedene Orte</translation>
    </message>
    <message>
        <source>different times</source>
        <translation>verschiedene Zeiten</translation>
    </message>
    <message>
        <source>a part and a whole</source>
        <translation>ein Teil und ein Ganzes</translation>
    </message>
    <message>
        <source>one leaves out others counted before</source>
        <translation>eine lässt vorher Gezählte weg</translation>
    </message>
    <message>
        <source>different things counted</source>
        <translation>Verschiedenes gezählt</translation>
    </message>
    <message>
        <source>one counts only a part of what the other counts</source>
        <translation>eine zählt nur einen Teil dessen, was die andere zählt</translation>
    </message>
    <message>
        <source>one counts only some of them</source>
        <translation>eine zählt nur einige davon</translation>
    </message>
    <message>
        <source>one may count only some of them</source>
        <translation>eine zählt vielleicht nur einige davon</translation>
    </message>
    <message>
        <source>different scopes</source>
        <translation>verschiedener Umfang</translation>
    </message>
    <message>
        <source>{told}, and {aside}</source>
        <translation>{told}, und {aside}</translation>
    </message>
    <message>
        <source>one is a running total</source>
        <translation>eine ist eine laufende Summe</translation>
    </message>
    <message>
        <source>perhaps different places</source>
        <translation>vielleicht verschiedene Orte</translation>
    </message>
    <message>
        <source>not told what happened to them</source>
        <translation>nicht gesagt, was mit ihnen geschah</translation>
    </message>
    <message>
        <source>told of different people or organisations</source>
        <translation>von verschiedenen Menschen oder Organisationen</translation>
    </message>
    <message>
        <source>told at different times</source>
        <translation>zu verschiedenen Zeiten gesagt</translation>
    </message>
    <message>
        <source>the later report may count more</source>
        <translation>der spätere Bericht zählt vielleicht mehr</translation>
    </message>
    <message>
        <source>{why}: {words}, {others}</source>
        <translation>{why}: {words}, {others}</translation>
    </message>
    <message>
        <source>both are reports of {outlet}</source>
        <translation>beide sind Berichte von {outlet}</translation>
    </message>
    <message>
        <source>all are reports of {outlet}</source>
        <translation>alle sind Berichte von {outlet}</translation>
    </message>
    <message>
        <source>both quote {voice}</source>
        <translation>beide zitieren {voice}</translation>
    </message>
    <message>
        <source>all quote {voice}</source>
        <translation>alle zitieren {voice}</translation>
    </message>
    <message>
        <source>both cite {voice}</source>
        <translation>beide berufen sich auf {voice}</translation>
    </message>
    <message>
        <source>all cite {voice}</source>
        <translation>alle berufen sich auf {voice}</translation>
    </message>
    <message>
        <source>{outlet} cites {cited}</source>
        <translation>{outlet} beruft sich auf {cited}</translation>
    </message>
    <message>
        <source>the other cites {cited}</source>
        <translation>der andere beruft sich auf {cited}</translation>
    </message>
    <message>
        <source>{told}; {reason}</source>
        <translation>{told}; {reason}</translation>
    </message>
    <message>
        <source>{share} % of the shorter text is word for word the same</source>
        <translation>{share} % des kürzeren Textes sind Wort für Wort gleich</translation>
    </message>
    <message>
        <source>perhaps not the same event</source>
        <translation>vielleicht nicht dasselbe Ereignis</translation>
    </message>
    <message>
        <source>not told when</source>
        <translation>nicht gesagt, wann</translation>
    </message>
    <message>
        <source>One row for each note, number, word, attribution or outlet of a claim, for a spreadsheet.</source>
        <translation>Eine Zeile für jede Notiz, jede Zahl, jedes Wort, jede Zuschreibung oder jedes Medium einer Aussage, für eine Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>one row each</source>
        <translation>je eine Zeile</translation>
    </message>
    <message>
        <source>Notes with quotes and sources as a Word document, to write on.</source>
        <translation>Notizen mit Zitaten und Quellen als Word-Dokument, zum Weiterschreiben.</translation>
    </message>
    <message>
        <source>to edit</source>
        <translation>bearbeiten</translation>
    </message>
    <message>
        <source>Notes, or a comparison with its evidence, to open in a browser or to print.</source>
        <translation>Notizen oder ein Vergleich mit seinen Belegen, zum Öffnen im Browser oder zum Drucken.</translation>
    </message>
    <message>
        <source>to print</source>
        <translation>drucken</translation>
    </message>
    <message>
        <source>Notes with quotes and sources, to read and to paste.</source>
        <translation>Notizen mit Zitaten und Quellen, zum Lesen und Einfügen.</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>reiner Text</translation>
    </message>
    <message>
        <source>A note for a vault: properties, tags, and a name for each note to link to.</source>
        <translation>Eine Notiz für einen Vault: Eigenschaften, Schlagwörter und für jede Notiz ein Name, auf den sich verweisen lässt.</translation>
    </message>
    <message>
        <source>for a vault</source>
        <translation>für Vaults</translation>
    </message>
    <message>
        <source>Records of all that is known of each note, for other programs.</source>
        <translation>Datensätze mit allem, was von jeder Notiz bekannt ist, für andere Programme.</translation>
    </message>
    <message>
        <source>for programs</source>
        <translation>für Programme</translation>
    </message>
    <message>
        <source>The tags as a codebook for ATLAS.ti, MAXQDA, NVivo, QualCoder and others.</source>
        <translation>Die Schlagwörter als Codebuch für ATLAS.ti, MAXQDA, NVivo, QualCoder und andere.</translation>
    </message>
    <message>
        <source>codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Texts, codes and notes as a project for ATLAS.ti, MAXQDA, NVivo, QualCoder and others.</source>
        <translation>Texte, Codes und Notizen als Projekt für ATLAS.ti, MAXQDA, NVivo, QualCoder und andere.</translation>
    </message>
    <message>
        <source>to QDA tools</source>
        <translation>für QDA</translation>
    </message>
    <message>
        <source>The articles as references, for LaTeX and reference managers.</source>
        <translation>Die Artikel als Literaturangaben, für LaTeX und Literaturverwaltungen.</translation>
    </message>
    <message>
        <source>references</source>
        <translation>Literatur</translation>
    </message>
    <message>
        <source>The articles as references, for Zotero, Pandoc and word processors.</source>
        <translation>Die Artikel als Literaturangaben, für Zotero, Pandoc und Textverarbeitungen.</translation>
    </message>
    <message>
        <source>W3C Web Annotations, which other annotation tools and Crossread read back.</source>
        <translation>W3C-Web-Annotations, die andere Anmerkungsprogramme und Crossread wieder einlesen.</translation>
    </message>
    <message>
        <source>W3C notes</source>
        <translation>W3C-Notizen</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amharisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Belarussisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Kurdisch</translation>
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
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>Hausa</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgisch</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kasachisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Mazedonisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Paschtu</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanisch</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suaheli</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>Tagalog</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>same speaker</source>
        <translation>derselbe Sprecher</translation>
    </message>
    <message>
        <source>different speakers</source>
        <translation>verschiedene Sprecher</translation>
    </message>
    <message>
        <source>speaker unnamed</source>
        <translation>Sprecher ungenannt</translation>
    </message>
    <message>
        <source>an outlet says it itself</source>
        <translation>ein Medium sagt es selbst</translation>
    </message>
    <message>
        <source>speakers may be the same</source>
        <translation>vielleicht derselbe Sprecher</translation>
    </message>
    <message>
        <source>35, 30–50, at least 35, about 40</source>
        <translation>35, 30–50, mindestens 35, etwa 40</translation>
    </message>
    <message>
        <source>2019, May 2026, 9 May 2026</source>
        <translation>2019, Mai 2026, 9. Mai 2026</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mehr als</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>weniger als</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>und mehr</translation>
    </message>
    <message>
        <source>and less</source>
        <translation>und weniger</translation>
    </message>
    <message>
        <source>between</source>
        <translation>zwischen</translation>
    </message>
    <message>
        <source>about</source>
        <translation>etwa</translation>
    </message>
    <message>
        <source>dozen</source>
        <translation>Dutzend</translation>
    </message>
    <message>
        <source>thousand</source>
        <translation>Tausend</translation>
    </message>
    <message>
        <source>million</source>
        <translation>Millionen</translation>
    </message>
    <message>
        <source>billion</source>
        <translation>Milliarden</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>{day} </source>
        <translation>{day}. </translation>
    </message>
    <message>
        <source>{number}m</source>
        <translation>{number} Mio.</translation>
    </message>
    <message>
        <source>{number}bn</source>
        <translation>{number} Mrd.</translation>
    </message>
    <message>
        <source>{number}tn</source>
        <translation>{number} Bio.</translation>
    </message>
    <message>
        <source>second</source>
        <translation>Sekunde</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>nights</source>
        <translation>Nächte</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>fortnight</source>
        <translation>zwei Wochen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>Jahrzehnt</translation>
    </message>
    <message>
        <source>decades</source>
        <translation>Jahrzehnte</translation>
    </message>
    <message>
        <source>century</source>
        <translation>Jahrhundert</translation>
    </message>
    <message>
        <source>meter</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>meters</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>centimeter</source>
        <translation>Zentimeter</translation>
    </message>
    <message>
        <source>millimeter</source>
        <translation>Millimeter</translation>
    </message>
    <message>
        <source>kilometer</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>mile</source>
        <translation>Meile</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>nautical mile</source>
        <translation>Seemeile</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>inch</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>yard</source>
        <translation>Yard</translation>
    </message>
    <message>
        <source>yards</source>
        <translation>Yard</translation>
    </message>
    <message>
        <source>square meter</source>
        <translation>Quadratmeter</translation>
    </message>
    <message>
        <source>square kilometer</source>
        <translation>Quadratkilometer</translation>
    </message>
    <message>
        <source>square mile</source>
        <translation>Quadratmeile</translation>
    </message>
    <message>
        <source>square foot</source>
        <translation>Quadratfuß</translation>
    </message>
    <message>
        <source>cubic meter</source>
        <translation>Kubikmeter</translation>
    </message>
    <message>
        <source>hectare</source>
        <translation>Hektar</translation>
    </message>
    <message>
        <source>hectares</source>
        <translation>Hektar</translation>
    </message>
    <message>
        <source>acre</source>
        <translation>Acre</translation>
    </message>
    <message>
        <source>acres</source>
        <translation>Acre</translation>
    </message>
    <message>
        <source>gram</source>
        <translation>Gramm</translation>
    </message>
    <message>
        <source>grams</source>
        <translation>Gramm</translation>
    </message>
    <message>
        <source>kilogram</source>
        <translation>Kilogramm</translation>
    </message>
    <message>
        <source>kilograms</source>
        <translation>Kilogramm</translation>
    </message>
    <message>
        <source>pound</source>
        <translation>Pfund</translation>
    </message>
    <message>
        <source>ounce</source>
        <translation>Unze</translation>
    </message>
    <message>
        <source>tonne</source>
        <translation>Tonne</translation>
    </message>
    <message>
        <source>tonnes</source>
        <translation>Tonnen</translation>
    </message>
    <message>
        <source>ton</source>
        <translation>Tonne (ton)</translation>
    </message>
    <message>
        <source>tons</source>
        <translation>Tonnen (ton)</translation>
    </message>
    <message>
        <source>liter</source>
        <translation>Liter</translation>
    </message>
    <message>
        <source>liters</source>
        <translation>Liter</translation>
    </message>
    <message>
        <source>barrel</source>
        <translation>Barrel</translation>
    </message>
    <message>
        <source>barrels</source>
        <translation>Barrel</translation>
    </message>
    <message>
        <source>gallon</source>
        <translation>Gallone</translation>
    </message>
    <message>
        <source>gallons</source>
        <translation>Gallonen</translation>
    </message>
    <message>
        <source>kilometer per hour</source>
        <translation>Kilometer pro Stunde</translation>
    </message>
    <message>
        <source>mile per hour</source>
        <translation>Meile pro Stunde</translation>
    </message>
    <message>
        <source>meter per second</source>
        <translation>Meter pro Sekunde</translation>
    </message>
    <message>
        <source>knot</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>degree celsius</source>
        <translation>Grad Celsius</translation>
    </message>
    <message>
        <source>degree fahrenheit</source>
        <translation>Grad Fahrenheit</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>percentage point</source>
        <translation>Prozentpunkt</translation>
    </message>
    <message>
        <source>basis point</source>
        <translation>Basispunkt</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>watt</source>
        <translation>Watt</translation>
    </message>
    <message>
        <source>kilowatt</source>
        <translation>Kilowatt</translation>
    </message>
    <message>
        <source>megawatt</source>
        <translation>Megawatt</translation>
    </message>
    <message>
        <source>gigawatt</source>
        <translation>Gigawatt</translation>
    </message>
    <message>
        <source>kilowatt hour</source>
        <translation>Kilowattstunde</translation>
    </message>
    <message>
        <source>megawatt hour</source>
        <translation>Megawattstunde</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>PDF, HTML, Word, RTF, EPUB, mail, Markdown, TXT, JSON, CSV, ZIP, WARC</source>
        <translation>PDF, HTML, Word, RTF, EPUB, E-Mail, Markdown, TXT, JSON, CSV, ZIP, WARC</translation>
    </message>
    <message>
        <source>Menu at the keyboard</source>
        <translation>Menü an der Tastatur</translation>
    </message>
    <message>
        <source>The menu of what has the keyboard, as a right click opens it.</source>
        <translation>Das Menü dessen, was die Tastatur hat, wie es ein Rechtsklick öffnet.</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Write on in the note in front.</source>
        <translation>An der Notiz, die vorn ist, weiterschreiben.</translation>
    </message>
    <message>
        <source>Select a note, or words that have one.</source>
        <translation>Wählen Sie eine Notiz oder Wörter, die eine haben.</translation>
    </message>
    <message>
        <source>{outlet}: {figure}</source>
        <translation>{outlet}: {figure}</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>That key is needed to type, to move and to press: add Ctrl or Alt.</source>
        <translation>Diese Taste wird zum Schreiben, Gehen und Drücken gebraucht: nehmen Sie Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>{outlet}: does not name it</source>
        <translation>{outlet}: nennt es nicht</translation>
    </message>
    <message>
        <source>{outlet}: no further name</source>
        <translation>{outlet}: kein weiterer Name</translation>
    </message>
    <message>
        <source>writing a table</source>
        <translation>Schreiben der Tabelle</translation>
    </message>
</context>
</TS>
