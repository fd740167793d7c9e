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
        <translation>in einem Dokument</translation>
    </message>
    <message>
        <source>in the claim list</source>
        <translation>in der Aussagenliste</translation>
    </message>
    <message>
        <source>in the claim matrix</source>
        <translation>in der Aussagenmatrix</translation>
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
        <translation>Gleiche Aussage anderswo</translation>
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
        <source>Move the keyboard to the other article.</source>
        <translation>Die Tastatur zum anderen Artikel bringen.</translation>
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
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
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
        <source>Usual key</source>
        <translation>Übliche Taste</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Alle üblichen Tasten</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{menu} · letters {places}</source>
        <translation>{menu} · Buchstaben {places}</translation>
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
        <source>PDF, HTML, Word, RTF, EPUB, mail, Markdown, TXT, JSON, CSV, ZIP</source>
        <translation>PDF, HTML, Word, RTF, EPUB, E-Mail, Markdown, TXT, JSON, CSV, ZIP</translation>
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
</context>
</TS>
