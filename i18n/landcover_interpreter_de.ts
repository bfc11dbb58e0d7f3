<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AddVoterDialog</name>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>&amp;List models</source>
        <translation>Modelle &amp;auflisten</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>&amp;Provider</source>
        <translation>An&amp;bieter</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>&amp;Questions per cluster</source>
        <translation>&amp;Fragen je Cluster</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>A model that takes pictures, by the provider&apos;s name for it</source>
        <translation>Ein Modell, das Bilder annimmt, unter dem Namen, den der Anbieter ihm gibt</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Add a voter</source>
        <translation>Abstimmer hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/add_voter.py"/>
        <source>Another job is under way. Wait for its end, or type the model&apos;s name.</source>
        <translation>Ein anderer Auftrag läuft. Warten Sie sein Ende ab, oder tippen Sie den Namen des Modells ein.</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Ask the provider which models it has</source>
        <translation>Den Anbieter fragen, welche Modelle er hat</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Asked more than once, a model shows whether it is sure. It still has one vote.</source>
        <translation>Mehrmals gefragt, zeigt ein Modell, ob es sicher ist. Es hat trotzdem nur eine Stimme.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/add_voter.py"/>
        <source>Asking for the models…</source>
        <translation>Modelle werden abgefragt…</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Base &amp;URL</source>
        <translation>Basis-&amp;URL</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Empty for the provider&apos;s own address</source>
        <translation>Leer für die eigene Adresse des Anbieters</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/add_voter.py"/>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/add_voter.py"/>
        <source>Listing models</source>
        <translation>Modelle auflisten</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Questions per cluster</source>
        <translation>Fragen je Cluster</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/add_voter.py"/>
        <source>The base URL {}.</source>
        <translation>Die Basis-URL {}.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/add_voter.py"/>
        <source>The model&apos;s name holds a space, a semicolon or an address. Write the name alone.</source>
        <translation>Der Name des Modells enthält ein Leerzeichen, ein Semikolon oder eine Adresse. Schreiben Sie nur den Namen.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/add_voter.py"/>
        <source>Usually none is needed.</source>
        <translation>Meist wird keine gebraucht.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/add_voter.py"/>
        <source>Without one, the environment variable {} is used, for the provider&apos;s own address.</source>
        <translation>Ohne sie wird die Umgebungsvariable {} verwendet, für die eigene Adresse des Anbieters.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/add_voter.py"/>
        <source>{} models. Choose one that takes pictures.</source>
        <translation>Modelle: {}. Wählen Sie eines, das Bilder annimmt.</translation>
    </message>
</context>
<context>
    <name>AgreementPanel</name>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>, and {} more</source>
        <translation>, und {} weitere</translation>
    </message>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>Caused by {}{}.</source>
        <translation>Verursacht von {}{}.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Ceiling</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Class by class, in per cent</source>
        <translation>Klasse für Klasse, in Prozent</translation>
    </message>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>Compared with {}.</source>
        <translation>Verglichen mit {}.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>Comparing tells how far the map agrees with a land-cover product, how much of the rest is due to clusters and how much to labels, and which clusters to look at again. The figures follow every label you change.</source>
        <translation>Der Vergleich zeigt, wie weit die Karte mit einem Landbedeckungsprodukt übereinstimmt, wie viel vom Rest an Clustern und wie viel an Bezeichnungen liegt, und welche Cluster noch einmal anzusehen sind. Die Zahlen folgen jeder Bezeichnung, die Sie ändern.</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Confusion matrix: classes of the map down, of the reference across</source>
        <translation>Konfusionsmatrix: Klassen der Karte nach unten, der Referenz nach rechts</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Draw where map and reference differ, and whether a label or the clusters are to blame, as a layer above the map</source>
        <translation>Als Layer über der Karte zeichnen, wo Karte und Referenz sich unterscheiden, und ob es an einer Bezeichnung oder an den Clustern liegt</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>End the highlighting on the map</source>
        <translation>Die Hervorhebung auf der Karte beenden</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>Estimated for the whole map: overall accuracy {} ({} points, {}).</source>
        <translation>Für die ganze Karte geschätzt: Gesamtgenauigkeit {} ({} Punkte, {}).</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>Estimated for the whole map: overall accuracy {}, 95 % interval {} to {} ({} points, {}).</source>
        <translation>Für die ganze Karte geschätzt: Gesamtgenauigkeit {}, 95-%-Konfidenzintervall {} bis {} ({} Punkte, {}).</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Figures of each class</source>
        <translation>Zahlen jeder Klasse</translation>
    </message>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>Labelled as “{}” in step 3, these clusters would agree better: {}.</source>
        <translation>Mit der Klasse „{}“ in Schritt 3 würden diese Cluster besser übereinstimmen: {}.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Labelling efficiency</source>
        <translation>Effizienz der Benennung</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Mean IoU</source>
        <translation>Mittlere IoU</translation>
    </message>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>No class on the map has a counterpart in WorldCover, so there is nothing to compare.</source>
        <translation>Keine Klasse der Karte hat eine Entsprechung in WorldCover, es gibt also nichts zu vergleichen.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>No cluster causes this.</source>
        <translation>Kein Cluster ist die Ursache.</translation>
    </message>
    <message>
        <location filename="../ui/gains.py"/>
        <source>No other label of a cluster would win anything.</source>
        <translation>Keine andere Bezeichnung eines Clusters würde etwas bringen.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>No other label would help, because the clusters mix both classes: split them in step 3.</source>
        <translation>Keine andere Klasse würde helfen, weil die Cluster beide Klassen mischen: Teilen Sie sie in Schritt 3 auf.</translation>
    </message>
    <message>
        <location filename="../ui/gains.py"/>
        <source>No split of a cluster would win anything.</source>
        <translation>Keine Aufteilung eines Clusters würde etwas bringen.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>Of all pixels, {} do not agree: {} because clusters mix the reference&apos;s classes, {} because of labels.</source>
        <translation>Von allen Pixeln stimmen {} nicht überein: {} weil Cluster die Klassen der Referenz mischen, {} wegen der Bezeichnungen.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>Of all points, {} do not agree: {} because clusters mix the reference&apos;s classes, {} because of labels.</source>
        <translation>Von allen Punkten stimmen {} nicht überein: {} weil Cluster die Klassen der Referenz mischen, {} wegen der Bezeichnungen.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Overall agreement</source>
        <translation>Gesamtübereinstimmung</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>Per cent of all compared pixels: the map&apos;s classes down, the reference&apos;s across, agreement in bold. Choose a cell to see on the map which clusters cause it.</source>
        <translation>Prozent aller verglichenen Pixel: die Klassen der Karte nach unten, die der Referenz nach rechts, Übereinstimmung fett. Wählen Sie eine Zelle, um auf der Karte zu sehen, welche Cluster sie verursachen.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>Per cent of all compared points: the map&apos;s classes down, the reference&apos;s across, agreement in bold. Choose a cell to see on the map which clusters cause it.</source>
        <translation>Prozent aller verglichenen Punkte: die Klassen der Karte nach unten, die der Referenz nach rechts, Übereinstimmung fett. Wählen Sie eine Zelle, um auf der Karte zu sehen, welche Cluster sie verursachen.</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Show &amp;all clusters again</source>
        <translation>&amp;Alle Cluster wieder zeigen</translation>
    </message>
    <message>
        <location filename="../ui/gains.py"/>
        <source>Show cluster {} on the map</source>
        <translation>Cluster {} auf der Karte zeigen</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Show d&amp;isagreement</source>
        <translation>Abwe&amp;ichung zeigen</translation>
    </message>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>Shown on the map: {}{}.</source>
        <translation>Auf der Karte gezeigt: {}{}.</translation>
    </message>
    <message>
        <location filename="../ui/gains.py"/>
        <source>The label that would win most: cluster {} as “{}”, {} of the pixels (step 3).</source>
        <translation>Die Bezeichnung, die am meisten bringen würde: Cluster {} als „{}“, {} der Pixel (Schritt 3).</translation>
    </message>
    <message>
        <location filename="../ui/gains.py"/>
        <source>The label that would win most: cluster {} as “{}”, {} of the points (step 3).</source>
        <translation>Die Bezeichnung, die am meisten bringen würde: Cluster {} als „{}“, {} der Punkte (Schritt 3).</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>The layer shows the labels of before: draw it again.</source>
        <translation>Der Layer zeigt die Bezeichnungen von vorher: Zeichnen Sie ihn neu.</translation>
    </message>
    <message>
        <location filename="../ui/gains.py"/>
        <source>The split that would win most: cluster {}, at most {} of the pixels (step 3).</source>
        <translation>Die Aufteilung, die am meisten bringen würde: Cluster {}, höchstens {} der Pixel (Schritt 3).</translation>
    </message>
    <message>
        <location filename="../ui/gains.py"/>
        <source>The split that would win most: cluster {}, at most {} of the points (step 3).</source>
        <translation>Die Aufteilung, die am meisten bringen würde: Cluster {}, höchstens {} der Punkte (Schritt 3).</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>They are no probability sample, so this speaks of these points alone.</source>
        <translation>Sie sind keine Wahrscheinlichkeitsstichprobe, das gilt also nur für diese Punkte.</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Where map and reference differ</source>
        <translation>Wo Karte und Referenz sich unterscheiden</translation>
    </message>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>cluster {} ({})</source>
        <translation>Cluster {} ({})</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>is how far map and reference overlap, averaged over the classes: a rare class counts as much as a common one.</source>
        <translation>ist das Maß, in dem Karte und Referenz sich überlappen, gemittelt über die Klassen: Eine seltene Klasse zählt so viel wie eine häufige.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>is the best that any labels could reach on these clusters. Where it is low, better clusters help (step 2).</source>
        <translation>ist das Beste, was Bezeichnungen auf diesen Clustern erreichen könnten. Ist es wenig, helfen bessere Cluster (Schritt 2).</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>of the ceiling is reached. Where it is low, correct the labels (step 3).</source>
        <translation>der Obergrenze sind erreicht. Ist es wenig, korrigieren Sie die Bezeichnungen (Schritt 3).</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>of the compared pixels have the reference&apos;s class. That is agreement, not accuracy: WorldCover {} itself is right in {} of cases. If it is so here, the map is right in {} to {}.</source>
        <translation>der verglichenen Pixel haben die Klasse der Referenz. Das ist Übereinstimmung, nicht Genauigkeit: WorldCover {} selbst ist in {} der Fälle richtig. Gilt das auch hier, ist die Karte in {} bis {} der Fälle richtig.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>of the compared pixels have the reference&apos;s class. That is agreement, not accuracy: the reference has errors of its own.</source>
        <translation>der verglichenen Pixel haben die Klasse der Referenz. Das ist Übereinstimmung, nicht Genauigkeit: Die Referenz hat eigene Fehler.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>of the compared points have the class on the map that they have in truth.</source>
        <translation>der verglichenen Punkte haben auf der Karte die Klasse, die sie in Wirklichkeit haben.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>simple random</source>
        <translation>einfache Zufallsstichprobe</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>stratified random</source>
        <translation>geschichtete Zufallsstichprobe</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>{} left out where the reference has no data</source>
        <translation>{} ausgelassen, weil die Referenz dort keine Daten hat</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>{} left out whose class has no counterpart in WorldCover</source>
        <translation>{} ausgelassen, deren Klasse keine Entsprechung in WorldCover hat</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>{} of them unlabelled, which counts as not agreeing</source>
        <translation>{} davon ohne Klasse, was als nicht übereinstimmend zählt</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>{} pixels compared</source>
        <translation>{} Pixel verglichen</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>{} points compared</source>
        <translation>{} Punkte verglichen</translation>
    </message>
</context>
<context>
    <name>AlgorithmChoice</name>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Autoencoder, then K-Means</source>
        <translation>Autoencoder, dann K-Means</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Clusters of any shape, as dense regions with gaps between them. Finds their number itself, and leaves out pixels that belong nowhere.</source>
        <translation>Cluster beliebiger Form, als dichte Bereiche mit Lücken dazwischen. Findet ihre Anzahl selbst und lässt Pixel aus, die nirgends hingehören.</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Clusters of any shape, each with its own density. Finds their number. Needs scikit-learn 1.3 or newer.</source>
        <translation>Cluster beliebiger Form, jedes mit eigener Dichte. Findet ihre Anzahl. Braucht scikit-learn 1.3 oder neuer.</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Clusters that are stretched and overlap, such as crops in several stages. Tells for every pixel how surely it belongs to its cluster.</source>
        <translation>Cluster, die gestreckt sind und sich überlappen, etwa Feldfrüchte in mehreren Stadien. Sagt für jedes Pixel, wie sicher es zu seinem Cluster gehört.</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Compact clusters around their means. Fast, and a good first choice for every scene.</source>
        <translation>Kompakte Cluster um ihre Mittelwerte. Schnell, und für jede Szene eine gute erste Wahl.</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Convolutional autoencoder, then K-Means</source>
        <translation>Faltungs-Autoencoder, dann K-Means</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Gaussian mixture</source>
        <translation>Gaußsche Mischverteilung</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>K-Means on small parts of the sample at a time, for samples of millions of pixels.</source>
        <translation>K-Means auf jeweils kleinen Teilen der Stichprobe, für Stichproben von Millionen Pixeln.</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Learns from patches of the scene which patterns matter, and clusters by these. Needs scikit-learn.</source>
        <translation>Lernt aus Ausschnitten der Szene, welche Muster zählen, und clustert danach. Braucht scikit-learn.</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Learns patterns of wider surroundings with a small neural network, and clusters by these. Needs PyTorch.</source>
        <translation>Lernt mit einem kleinen neuronalen Netz Muster der weiteren Umgebung und clustert danach. Braucht PyTorch.</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Mini-batch K-Means</source>
        <translation>Mini-Batch-K-Means</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Needs {library} {since} or newer; here is {version}. A newer QGIS may bring it; DBSCAN needs no library.</source>
        <translation>Braucht {library} {since} oder neuer; hier ist {version}. Ein neueres QGIS bringt es vielleicht mit; DBSCAN braucht keine Bibliothek.</translation>
    </message>
</context>
<context>
    <name>Algorithms</name>
    <message>
        <location filename="../algorithms/label_lines.py"/>
        <source>, {} of {} voters</source>
        <translation>, {} von {} Abstimmern</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>0.8 for all classes, or of some by code: 0.8,10=0.9,40=0.7</source>
        <translation>0.8 für alle Klassen, oder für einige nach Code: 0.8,10=0.9,40=0.7</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Agreement report</source>
        <translation>Bericht zur Übereinstimmung</translation>
    </message>
    <message>
        <location filename="../algorithms/agreement.py"/>
        <source>Agreement with WorldCover</source>
        <translation>Übereinstimmung mit WorldCover</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Apply a run to another image</source>
        <translation>Lauf auf ein anderes Bild anwenden</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Area of interest (polygons, or an extent)</source>
        <translation>Interessengebiet (Polygone oder eine Ausdehnung)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Ask again with altered pictures (three times the requests)</source>
        <translation>Mit veränderten Bildern noch einmal fragen (dreimal so viele Anfragen)</translation>
    </message>
    <message>
        <location filename="../algorithms/checkvoters.py"/>
        <source>Asks every provider whether the voter&apos;s key is right, its model there and able to see pictures, and which other models it has. Nothing of an image is sent and nothing is paid for.

MODELS is a JSON list with a state for each voter: ready, or what to do.</source>
        <translation>Fragt jeden Anbieter, ob der Schlüssel des Abstimmers stimmt, ob sein Modell da ist und Bilder sehen kann, und welche anderen Modelle er hat. Von einem Bild wird nichts gesendet, und nichts kostet etwas.

MODELS ist eine JSON-Liste mit einem Zustand je Abstimmer: bereit, oder was zu tun ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/label.py"/>
        <source>Asks every voter for the land-cover class of every cluster and counts the votes: one per voter; a class needs half of those given, a tie goes to the higher confidence.

The voter &apos;spectral&apos; works offline, from the cluster&apos;s spectrum, texture and shape; it abstains rather than guess. Vision-language models are shown pictures and measured facts of each cluster: ollama:MODEL on this computer, anthropic:MODEL, gemini:MODEL, openai:MODEL, or openai:MODEL@URL for any server that speaks OpenAI&apos;s language (vLLM, LM Studio, OpenRouter). Separate voters by semicolons; options follow a voter after a space: repeats=3 timeout=60 concurrency=4.

Keys come from ANTHROPIC_API_KEY, GEMINI_API_KEY or OPENAI_API_KEY in the environment, from another variable with key=NAME, or from QGIS&apos;s authentication database with authcfg=ID. Never write a key here.

The log says what goes where, and about what it costs, before anything is sent; ESTIMATE_ONLY stops there. Replies are kept: the same question is not paid for twice, and REPLAY counts the kept replies of a run again without a network.

Labels that the analyst gave stay. Clusters in doubt are counted in NEEDS_REVIEW: look at those first.

A taxonomy of your own is a JSON file of classes with a mapping to ESA WorldCover.</source>
        <translation>Fragt jeden Abstimmer nach der Landbedeckungsklasse jedes Clusters und zählt die Stimmen: eine je Abstimmer; eine Klasse braucht die Hälfte der abgegebenen, bei Gleichstand entscheidet die höhere Konfidenz.

Der Abstimmer „spectral“ arbeitet offline, mit Spektrum, Textur und Form des Clusters; er enthält sich lieber, als zu raten. Vision-Language-Modelle bekommen Bilder und gemessene Fakten jedes Clusters zu sehen: ollama:MODEL auf diesem Computer, anthropic:MODEL, gemini:MODEL, openai:MODEL, oder openai:MODEL@URL für jeden Server, der die Sprache von OpenAI spricht (vLLM, LM Studio, OpenRouter). Trennen Sie Abstimmer durch Semikolons; Optionen folgen einem Abstimmer nach einem Leerzeichen: repeats=3 timeout=60 concurrency=4.

Schlüssel kommen aus ANTHROPIC_API_KEY, GEMINI_API_KEY oder OPENAI_API_KEY in der Umgebung, mit key=NAME aus einer anderen Variablen, oder mit authcfg=ID aus der Authentifizierungsdatenbank von QGIS. Schreiben Sie nie einen Schlüssel hierher.

Das Protokoll sagt, was wohin geht und was es ungefähr kostet, bevor etwas gesendet wird; ESTIMATE_ONLY hört dort auf. Antworten werden aufbewahrt: Dieselbe Frage wird nicht zweimal bezahlt, und REPLAY zählt die aufbewahrten Antworten eines Laufs ohne Netzwerk noch einmal aus.

Bezeichnungen, die der Bearbeiter vergeben hat, bleiben. Zweifelhafte Cluster zählt NEEDS_REVIEW: Sehen Sie diese zuerst an.

Eine eigene Taxonomie ist eine JSON-Datei mit Klassen und ihrer Zuordnung zu ESA WorldCover.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Bands of the other dates (found if empty)</source>
        <translation>Kanäle der anderen Termine (leer: werden erkannt)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Bands, as B02=1,B03=2 (found if empty)</source>
        <translation>Kanäle, etwa B02=1,B03=2 (leer: werden erkannt)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Bring the image&apos;s reflectance to that of the run&apos;s image</source>
        <translation>Reflexionsgrad des Bildes an den des Bildes des Laufs angleichen</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Ceiling (0…1)</source>
        <translation>Obergrenze (0…1)</translation>
    </message>
    <message>
        <location filename="../algorithms/checkvoters.py"/>
        <source>Check the voters</source>
        <translation>Abstimmer prüfen</translation>
    </message>
    <message>
        <location filename="../algorithms/override.py"/>
        <source>Class name or code, or &apos;unlabelled&apos;</source>
        <translation>Name oder Code der Klasse, oder „unlabelled“</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Classes of the map&apos;s values</source>
        <translation>Klassen zu den Werten der Karte</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Classes of the reference&apos;s values, of another legend</source>
        <translation>Klassen zu den Werten der Referenz, bei anderer Legende</translation>
    </message>
    <message>
        <location filename="../algorithms/override.py"/>
        <location filename="../algorithms/split.py"/>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster.py"/>
        <source>Cluster an image</source>
        <translation>Bild clustern</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <location filename="../algorithms/outputs.py"/>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Clusters a sample of the image with K-Means into 2 to 40 clusters and measures each: silhouette and Calinski-Harabasz index, which are high where groups stand apart, and inertia, which falls fast until a number that it bends at.

A map needs more clusters than groups stand apart: what is the same land cover is joined by its label, but what was never told apart cannot be labelled. So the suggestion is twice the number at which inertia bends, unless the groups stand clearly apart. It is a place to begin, not a measure of how good the map will be. SUGGESTED is the number, COUNTS all measures as JSON, TABLE the same as a file.</source>
        <translation>Clustert eine Stichprobe des Bildes mit K-Means in 2 bis 40 Cluster und misst jede Anzahl: Silhouette und Calinski-Harabasz-Index, die hoch sind, wo Gruppen für sich stehen, und die Trägheit (Inertia), die bis zu einer Anzahl schnell fällt, bei der sie abknickt.

Eine Karte braucht mehr Cluster, als Gruppen für sich stehen: Was dieselbe Landbedeckung ist, wird durch seine Bezeichnung vereint; was aber nie unterschieden wurde, lässt sich nicht benennen. Deshalb ist der Vorschlag das Doppelte der Anzahl, bei der die Trägheit abknickt, es sei denn, die Gruppen stehen deutlich für sich. Er ist ein Ausgangspunkt, kein Maß dafür, wie gut die Karte wird. SUGGESTED ist die Anzahl, COUNTS sind alle Maße als JSON, TABLE dasselbe als Datei.</translation>
    </message>
    <message>
        <location filename="../algorithms/separability.py"/>
        <source>Clusters and pairs (JSON)</source>
        <translation>Cluster und Paare (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/separability.py"/>
        <source>Clusters that are told apart worst</source>
        <translation>Am schlechtesten unterschiedene Cluster</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Clusters that need review</source>
        <translation>Zu prüfende Cluster</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Clusters the pixels of one cluster anew, because it mixes several kinds of land cover. The parts have numbers of their own and are unlabelled; all other clusters stay as they are. Name the clusters again, and models are asked about the parts alone. Maps that were exported into the run folder go, so export the map again. Figures of agreement follow where the reference is at hand.</source>
        <translation>Clustert die Pixel eines Clusters neu, weil es mehrere Arten von Landbedeckung mischt. Die Teile haben eigene Nummern und sind ohne Klasse; alle anderen Cluster bleiben, wie sie sind. Benennen Sie die Cluster noch einmal, dann werden Modelle nur zu den Teilen gefragt. Karten, die in den Lauf-Ordner exportiert wurden, fallen weg; exportieren Sie die Karte also neu. Zahlen der Übereinstimmung folgen, wo die Referenz zur Hand ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/merge.py"/>
        <source>Clusters to merge, such as 3,7</source>
        <translation>Zusammenzuführende Cluster, etwa 3,7</translation>
    </message>
    <message>
        <location filename="../algorithms/agreement.py"/>
        <source>Compares a run, or any map in ESA WorldCover codes, with WorldCover itself (worldcover:2021 or worldcover:2020, fetched for the scene&apos;s ground only) or with a raster in its codes. Of a raster in another legend, REFERENCE_CLASSES says which of its values are which classes.

CEILING is the best agreement that any labelling of these clusters could reach, LABELLING_EFFICIENCY is agreement ÷ ceiling: a low ceiling asks for better clusters, a low efficiency for better labels. ANATOMY names the cluster whose override, and the one whose split, would win most. The file of figures, which is also written as .csv and .md, holds everything else: areas, classes, distance to edges, groups of classes, other labels of the same clusters.

It is agreement, not accuracy: WorldCover 2021 itself is right in about 76.7 % of cases.

POINTS take the place of the reference: a sample of “Draw a sample to interpret”, or any points with a class. Where they were drawn at random, ESTIMATES tells accuracy and area of the classes with 95 % intervals.</source>
        <translation>Vergleicht einen Lauf oder irgendeine Karte in ESA-WorldCover-Codes mit WorldCover selbst (worldcover:2021 oder worldcover:2020, nur für das Gebiet der Szene abgerufen) oder mit einem Raster in dessen Codes. Bei einem Raster mit anderer Legende sagt REFERENCE_CLASSES, welche seiner Werte welche Klassen sind.

CEILING ist die beste Übereinstimmung, die irgendeine Benennung dieser Cluster erreichen könnte, LABELLING_EFFICIENCY ist Übereinstimmung ÷ Obergrenze: Eine niedrige Obergrenze verlangt bessere Cluster, eine niedrige Effizienz bessere Bezeichnungen. ANATOMY nennt das Cluster, dessen Überschreibung, und das, dessen Aufteilung am meisten bringen würde. Die Datei der Zahlen, die auch als .csv und .md geschrieben wird, enthält alles andere: Flächen, Klassen, Abstand zu Klassengrenzen, Gruppen von Klassen, andere Bezeichnungen derselben Cluster.

Es ist Übereinstimmung, nicht Genauigkeit: WorldCover 2021 selbst ist in etwa 76,7 % der Fälle richtig.

POINTS treten an die Stelle der Referenz: eine Stichprobe von „Stichprobe zum Interpretieren ziehen“, oder irgendwelche Punkte mit einer Klasse. Wurden sie zufällig gezogen, nennt ESTIMATES Genauigkeit und Fläche der Klassen mit 95-%-Konfidenzintervallen.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Count the run&apos;s kept replies again; send nothing</source>
        <translation>Die aufbewahrten Antworten des Laufs neu auszählen; nichts senden</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>DBSCAN and HDBSCAN: noise joins the nearest cluster, or is kept as one</source>
        <translation>DBSCAN und HDBSCAN: Rauschen geht im nächsten Cluster auf oder bleibt als eigenes</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>DBSCAN and HDBSCAN: pixels that make a core</source>
        <translation>DBSCAN und HDBSCAN: Pixel, die einen Kernpunkt ausmachen</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>DBSCAN: radius in standardised features (found if empty)</source>
        <translation>DBSCAN: Radius in standardisierten Merkmalen (leer: wird ermittelt)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Dates that show a pixel</source>
        <translation>Termine, die ein Pixel zeigen</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Disagreement</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Draw a sample to interpret</source>
        <translation>Stichprobe zum Interpretieren ziehen</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Draws pixels of a map at random in each of its classes, as a GeoPackage of points: set the class of each by what you see in better images, then give the file to “Agreement with WorldCover” as POINTS. It then tells accuracy and area of the classes with 95 % intervals (Olofsson et al. 2014, Stehman 2014).

The file opens with a drop-down of the classes. What the map says stays out of sight, so that it does not lead the eye. The order is random: if time runs out, the first points are a smaller sample.

The size follows from TARGET, the standard error that is wished for: with 0.02 the 95 % interval of the overall accuracy is ± 4 points of a hundred; half of it takes four times as many points. Every class gets MINIMUM points at least.</source>
        <translation>Zieht in jeder Klasse einer Karte zufällig Pixel, als GeoPackage von Punkten: Setzen Sie die Klasse jedes Punktes nach dem, was Sie in besseren Bildern sehen, und geben Sie die Datei dann „Übereinstimmung mit WorldCover“ als POINTS. Es nennt dann Genauigkeit und Fläche der Klassen mit 95-%-Konfidenzintervallen (Olofsson u. a. 2014, Stehman 2014).

Die Datei öffnet sich mit einer Auswahlliste der Klassen. Was die Karte sagt, bleibt verborgen, damit es den Blick nicht lenkt. Die Reihenfolge ist zufällig: Reicht die Zeit nicht, sind die ersten Punkte eine kleinere Stichprobe.

Die Größe folgt aus TARGET, dem gewünschten Standardfehler: Mit 0,02 ist das 95-%-Konfidenzintervall der Gesamtgenauigkeit ± 4 Prozentpunkte; die Hälfte davon braucht viermal so viele Punkte. Jede Klasse bekommt mindestens MINIMUM Punkte.</translation>
    </message>
    <message>
        <location filename="../algorithms/worldcover.py"/>
        <source>ESA WorldCover</source>
        <translation>ESA WorldCover</translation>
    </message>
    <message>
        <location filename="../algorithms/worldcover.py"/>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Elevation in metres</source>
        <translation>Höhe in Metern</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Estimate before sending (JSON)</source>
        <translation>Schätzung vor dem Senden (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Estimated overall accuracy (0…1)</source>
        <translation>Geschätzte Gesamtgenauigkeit (0…1)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Estimated overall accuracy {} from {} points.</source>
        <translation>Geschätzte Gesamtgenauigkeit {} aus {} Punkten.</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Estimates of accuracy and area with intervals (JSON)</source>
        <translation>Schätzungen von Genauigkeit und Fläche mit Konfidenzintervallen (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Expected user&apos;s accuracy</source>
        <translation>Erwartete Nutzergenauigkeit</translation>
    </message>
    <message>
        <location filename="../algorithms/export.py"/>
        <source>Export the land-cover map</source>
        <translation>Landbedeckungskarte exportieren</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <location filename="../algorithms/override.py"/>
        <source>Export the map again to see it on the map.</source>
        <translation>Exportieren Sie die Karte neu, um es auf der Karte zu sehen.</translation>
    </message>
    <message>
        <location filename="../algorithms/label.py"/>
        <source>Export the map again to see the labels on it.</source>
        <translation>Exportieren Sie die Karte neu, um die Bezeichnungen darauf zu sehen.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Features (that suit the algorithm if empty)</source>
        <translation>Merkmale (leer: die zum Verfahren passen)</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Field of the class</source>
        <translation>Feld der Klasse</translation>
    </message>
    <message>
        <location filename="../algorithms/label_lines.py"/>
        <source>Fleiss&apos; kappa of all voters: {} (1 is full agreement, 0 that of chance).</source>
        <translation>Fleiss’ Kappa aller Abstimmer: {} (1 ist volle Übereinstimmung, 0 die des Zufalls).</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Folder of downloaded WorldCover tiles, in place of the server</source>
        <translation>Ordner heruntergeladener WorldCover-Kacheln, anstelle des Servers</translation>
    </message>
    <message>
        <location filename="../algorithms/interpret.py"/>
        <source>From a Sentinel-2 image to a named, styled land-cover map in one step: clusters the image, lets the voters name every cluster, writes the map, and compares it with a reference map where one is given (any raster in WorldCover codes; a script or batch may give worldcover:2021, which is fetched for the scene&apos;s ground; &apos;Agreement with WorldCover&apos; offers it in its dialog).

Map and polygons are written to the run folder and opened, also where their own outputs are skipped. Choose a run folder that lasts: the temporary one goes with QGIS.

The map is a draft for review: NEEDS_REVIEW counts the clusters in doubt, and the log names them. Identify a pixel of the layer Clusters for its number, correct it with &apos;Override a label&apos;, then export again.</source>
        <translation>In einem Schritt von einem Sentinel-2-Bild zu einer benannten, gestalteten Landbedeckungskarte: clustert das Bild, lässt die Abstimmer jedes Cluster benennen, schreibt die Karte und vergleicht sie mit einer Referenzkarte, wo eine angegeben ist (irgendein Raster in WorldCover-Codes; ein Skript oder Stapelprozess kann worldcover:2021 angeben, das nur für das Gebiet der Szene abgerufen wird; „Übereinstimmung mit WorldCover“ bietet es im Dialog an).

Karte und Polygone werden in den Lauf-Ordner geschrieben und geöffnet, auch wo ihre eigenen Ausgaben übersprungen werden. Wählen Sie einen Lauf-Ordner, der bleibt: Der temporäre verschwindet mit QGIS.

Die Karte ist ein Entwurf zur Prüfung: NEEDS_REVIEW zählt die zweifelhaften Cluster, und das Protokoll nennt sie. Fragen Sie ein Pixel des Layers Cluster nach seiner Nummer ab, korrigieren Sie es mit „Bezeichnung überschreiben“, und exportieren Sie dann neu.</translation>
    </message>
    <message>
        <location filename="../algorithms/override.py"/>
        <source>Gives one cluster a class by name or code (&apos;Cropland&apos;, 40, &apos;forest&apos;); &apos;unlabelled&apos; takes its label away. The label is marked as the analyst&apos;s and stays when voters are asked again. Figures of agreement follow at once; export the map again to see it.</source>
        <translation>Gibt einem Cluster eine Klasse nach Name oder Code („Ackerland“, 40, „Wald“); „unlabelled“ nimmt ihm die Bezeichnung. Die Bezeichnung gilt als die des Bearbeiters und bleibt, wenn Abstimmer noch einmal gefragt werden. Zahlen der Übereinstimmung folgen sofort; exportieren Sie die Karte neu, um es zu sehen.</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Groups of classes (broad ones if empty)</source>
        <translation>Gruppen von Klassen (leer: grobe)</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster.py"/>
        <source>Groups the pixels of a Sentinel-2 image by their spectra, without training pixels, and measures what every cluster looks like.

The image may be one raster or several band files of 10, 20 and 60 m. Bands, scale and offset are found by themselves; what was assumed is written to the log, and the advanced parameters win over it. Clouds and their shadows are left out where a scene classification (SCL) is given.

Other dates of the same ground tell more covers apart: they are clustered together with the image, on its grid, and a pixel that is hidden on one date is clustered by the others.

The run folder takes clusters.tif, the model and the profiles; membership.tif where the algorithm knows how sure it is of a pixel, and observations.tif of several dates. The same image and seed give the same map.</source>
        <translation>Gruppiert die Pixel eines Sentinel-2-Bildes nach ihren Spektren, ohne Trainingspixel, und misst, wie jedes Cluster aussieht.

Das Bild darf ein Raster sein oder mehrere Kanaldateien mit 10, 20 und 60 m. Kanäle, Skalierung und Versatz werden von selbst erkannt; was angenommen wurde, steht im Protokoll, und die erweiterten Parameter gehen vor. Wolken und ihre Schatten werden ausgelassen, wo eine Szenenklassifikation (SCL) angegeben ist.

Andere Termine desselben Gebiets unterscheiden mehr Bedeckungen: Sie werden zusammen mit dem Bild geclustert, auf seinem Gitter, und ein Pixel, das an einem Termin verdeckt ist, wird nach den anderen geclustert.

Der Lauf-Ordner nimmt clusters.tif, das Modell und die Profile auf; membership.tif, wo der Algorithmus weiß, wie sicher er sich eines Pixels ist, und observations.tif bei mehreren Terminen. Dasselbe Bild und derselbe Startwert ergeben dieselbe Karte.</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>How the points were chosen</source>
        <translation>Wie die Punkte ausgewählt wurden</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>How the run fits the image (JSON)</source>
        <translation>Wie der Lauf zum Bild passt (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/interpret.py"/>
        <source>Interpret land cover</source>
        <translation>Landbedeckung interpretieren</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Its standard error</source>
        <translation>Ihr Standardfehler</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Kappa, for comparison only</source>
        <translation>Kappa, nur zum Vergleich</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Labelling efficiency (0…1)</source>
        <translation>Effizienz der Benennung (0…1)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Labels (JSON)</source>
        <translation>Bezeichnungen (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <location filename="../algorithms/parameters.py"/>
        <source>Land cover</source>
        <translation>Landbedeckung</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <location filename="../algorithms/parameters.py"/>
        <source>Land cover polygons</source>
        <translation>Landbedeckungspolygone</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Least points in a class</source>
        <translation>Mindestzahl der Punkte je Klasse</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Let models use words of their own</source>
        <translation>Modelle dürfen eigene Wörter verwenden</translation>
    </message>
    <message>
        <location filename="../algorithms/worldcover.py"/>
        <source>Load ESA WorldCover as a layer</source>
        <translation>ESA WorldCover als Layer laden</translation>
    </message>
    <message>
        <location filename="../algorithms/worldcover.py"/>
        <source>Loads the part of ESA WorldCover (10 m, 2021 or 2020) that lies under a run, an image or an extent, styled and named, with attribution and licence in the file and in the layer&apos;s metadata.

On the grid of a run or an image its pixels are placed by nearest neighbour; under an extent they are the product&apos;s own, in degrees. Only the blocks under that ground are fetched, and kept for the next time; or they are read from a folder of tiles that you have downloaded. Open sea has no tiles and is no data.

WorldCover is a map with errors of its own: 2021 is right in about 76.7 % of cases, 2020 in about 74.4 %. The two editions were made by different algorithms: their difference is not change on the ground.</source>
        <translation>Lädt den Teil von ESA WorldCover (10 m, 2021 oder 2020), der unter einem Lauf, einem Bild oder einer Ausdehnung liegt, gestaltet und benannt, mit Quellenangabe und Lizenz in der Datei und in den Metadaten des Layers.

Auf dem Gitter eines Laufs oder eines Bildes werden seine Pixel nach dem nächsten Nachbarn gesetzt; unter einer Ausdehnung sind es die des Produkts selbst, in Grad. Nur die Blöcke unter diesem Gebiet werden abgerufen und für das nächste Mal aufbewahrt; oder sie werden aus einem Ordner von Kacheln gelesen, die Sie heruntergeladen haben. Offenes Meer hat keine Kacheln und ist ohne Daten.

WorldCover ist eine Karte mit eigenen Fehlern: 2021 ist in etwa 76,7 % der Fälle richtig, 2020 in etwa 74,4 %. Die beiden Ausgaben entstanden mit verschiedenen Algorithmen: Ihr Unterschied ist keine Veränderung am Boden.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Majority filter (odd number of pixels; 1 keeps every pixel)</source>
        <translation>Mehrheitsfilter (ungerade Anzahl Pixel; 1 behält jedes Pixel)</translation>
    </message>
    <message>
        <location filename="../algorithms/merge.py"/>
        <source>Makes one new cluster of two or more that are the same land cover. It has a number of its own, and the class that all of them have; where they differ it is unlabelled. The image need not be there. Figures of agreement follow at once; maps that were exported into the run folder go, so export the map again.</source>
        <translation>Macht aus zwei oder mehr Clustern derselben Landbedeckung ein neues. Es hat eine eigene Nummer, und die Klasse, die sie alle haben; unterscheiden sie sich, ist es ohne Klasse. Das Bild muss nicht da sein. Zahlen der Übereinstimmung folgen sofort; Karten, die in den Lauf-Ordner exportiert wurden, fallen weg; exportieren Sie die Karte also neu.</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Maps another image of the same sensor, a neighbouring tile or another date, with the clusters and the labels of a run. A cluster&apos;s number means the same in both. The new run folder is complete: name clusters, correct, split, export and compare there as in any other. Labels say from which run they come, and none of them is taken to be settled by the analyst, who has not seen this image.

How well the run fits is measured: the share of pixels that are unlike those that the clusters were made of, and how far the clusters&apos; spectra have moved. Where more than 10 % of the pixels are unlike, or the clusters have moved by more than 0.5 of their standard deviations, you are warned and every label is up for review. An offset that was not recognised looks like that, too: see OFFSET.

NORMALISE brings the image&apos;s reflectance to that of the run&apos;s image by a line for every band: &apos;percentiles&apos; takes both grounds to be alike, &apos;overlap&apos; needs ground that both images show and goes by the pixels that changed least. One that would put more pixels out of the clusters&apos; reach is left out. It helps with haze or another level of processing; it cannot undo another season.

INPUT is one image, as one file or as its band files. For many images run this as a batch. The map is written where the run has labels. The same bands are needed, and for a run of several dates as many dates; the order of bands, scale and offset may differ.</source>
        <translation>Kartiert ein anderes Bild desselben Sensors, eine Nachbarkachel oder einen anderen Termin, mit den Clustern und den Bezeichnungen eines Laufs. Die Nummer eines Clusters bedeutet in beiden dasselbe. Der neue Lauf-Ordner ist vollständig: Benennen Sie darin Cluster, korrigieren, teilen, exportieren und vergleichen Sie wie in jedem anderen. Die Bezeichnungen sagen, aus welchem Lauf sie stammen, und keine gilt als vom Bearbeiter geklärt, der dieses Bild nicht gesehen hat.

Gemessen wird, wie gut der Lauf passt: der Anteil der Pixel, die denen unähnlich sind, aus denen die Cluster gebildet wurden, und wie weit sich die Spektren der Cluster verschoben haben. Sind mehr als 10 % der Pixel unähnlich oder haben sich die Cluster um mehr als 0,5 ihrer Standardabweichungen verschoben, werden Sie gewarnt, und jede Bezeichnung ist zu prüfen. Ein nicht erkannter Versatz sieht auch so aus: siehe OFFSET.

NORMALISE gleicht den Reflexionsgrad des Bildes mit einer Geraden je Kanal an den des Bildes des Laufs an: „percentiles“ nimmt beide Gebiete als gleichartig an, „overlap“ braucht Gebiet, das beide Bilder zeigen, und richtet sich nach den Pixeln, die sich am wenigsten verändert haben. Eine Angleichung, die mehr Pixel aus der Reichweite der Cluster bringen würde, entfällt. Sie hilft bei Dunst oder einer anderen Verarbeitungsstufe; eine andere Jahreszeit kann sie nicht ausgleichen.

INPUT ist ein Bild, als eine Datei oder als seine Kanaldateien. Für viele Bilder führen Sie dies als Stapelprozess aus. Die Karte wird geschrieben, wo der Lauf Bezeichnungen hat. Gebraucht werden dieselben Kanäle, und für einen Lauf mit mehreren Terminen ebenso viele Termine; die Reihenfolge der Kanäle, Skalierung und Versatz dürfen andere sein.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Masked SCL classes</source>
        <translation>Maskierte SCL-Klassen</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Mean IoU (0…1)</source>
        <translation>Mittlere IoU (0…1)</translation>
    </message>
    <message>
        <location filename="../algorithms/separability.py"/>
        <source>Measures for every pair of clusters how far apart they are, in the features they were made in: the Jeffries-Matusita distance is 0 for two that are the same, and 2 for two that never meet. Under 1 they should be one; from 1.9 on they are apart. Where features look at the surroundings of pixels, as textons do, the distance in the pixels&apos; own spectra is measured as well, and the smaller one counts. For every cluster it tells how compact it is, and how much of it lies on an edge. So bad clusters are known before any model is asked about them.

The image must be at hand. Nothing of the run changes. REPORT is a page with a matrix of all pairs, TABLE the same as a table.</source>
        <translation>Misst für jedes Paar von Clustern, wie weit sie auseinanderliegen, in den Merkmalen, in denen sie gebildet wurden: Die Jeffries-Matusita-Distanz ist 0 für zwei, die gleich sind, und 2 für zwei, die sich nie berühren. Unter 1 sollten sie eines sein; ab 1,9 sind sie getrennt. Wo Merkmale auf die Umgebung der Pixel schauen, wie es Textone tun, wird auch die Distanz in den eigenen Spektren der Pixel gemessen, und die kleinere zählt. Für jedes Cluster sagt es, wie kompakt es ist und wie viel davon an einem Rand liegt. So sind schlechte Cluster bekannt, bevor irgendein Modell dazu gefragt wird.

Das Bild muss zur Hand sein. Am Lauf ändert sich nichts. REPORT ist eine Seite mit einer Matrix aller Paare, TABLE dasselbe als Tabelle.</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Measures of each number (JSON)</source>
        <translation>Maße jeder Anzahl (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Membership of the clusters (%)</source>
        <translation>Zugehörigkeit zu den Clustern (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/merge.py"/>
        <source>Merge clusters</source>
        <translation>Cluster zusammenführen</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Minimum mapping unit (ha; 0 keeps every pixel)</source>
        <translation>Mindestkartierfläche (ha; 0 behält jedes Pixel)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Most to win by one label: cluster {} as {}, {} of what was compared.</source>
        <translation>Größter Gewinn durch eine Bezeichnung: Cluster {} als {}, {} des Verglichenen.</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Most to win by one split: cluster {}, at most {} of what was compared.</source>
        <translation>Größter Gewinn durch eine Aufteilung: Cluster {}, höchstens {} des Verglichenen.</translation>
    </message>
    <message>
        <location filename="../algorithms/label.py"/>
        <source>Name the clusters</source>
        <translation>Cluster benennen</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Names of all dates (found if empty)</source>
        <translation>Namen aller Termine (leer: werden erkannt)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>New clusters</source>
        <translation>Neue Cluster</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>New run folder</source>
        <translation>Neuer Lauf-Ordner</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Number of clusters</source>
        <translation>Anzahl der Cluster</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Number of parts</source>
        <translation>Anzahl der Teile</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Number of points</source>
        <translation>Anzahl der Punkte</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Offset of the stored values, as -1000 (found if empty)</source>
        <translation>Versatz der gespeicherten Werte, etwa -1000 (leer: wird erkannt)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Only estimate the cost; send nothing</source>
        <translation>Nur die Kosten schätzen; nichts senden</translation>
    </message>
    <message>
        <location filename="../algorithms/agreement.py"/>
        <location filename="../algorithms/sample.py"/>
        <source>Or a map in WorldCover codes</source>
        <translation>Oder eine Karte in WorldCover-Codes</translation>
    </message>
    <message>
        <location filename="../algorithms/worldcover.py"/>
        <source>Or an extent</source>
        <translation>Oder eine Ausdehnung</translation>
    </message>
    <message>
        <location filename="../algorithms/worldcover.py"/>
        <source>Or an image</source>
        <translation>Oder ein Bild</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Or points with a class</source>
        <translation>Oder Punkte mit einer Klasse</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Other dates of the same ground</source>
        <translation>Andere Termine desselben Gebiets</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Overall agreement (0…1)</source>
        <translation>Gesamtübereinstimmung (0…1)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Overall agreement {}, ceiling {}, labelling efficiency {}, of {} points by count.</source>
        <translation>Gesamtübereinstimmung {}, Obergrenze {}, Effizienz der Benennung {}, ausgezählt an {} Punkten.</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Overall agreement {}, ceiling {}, labelling efficiency {}, over {} pixels.</source>
        <translation>Gesamtübereinstimmung {}, Obergrenze {}, Effizienz der Benennung {}, über {} Pixel.</translation>
    </message>
    <message>
        <location filename="../algorithms/override.py"/>
        <source>Override a label</source>
        <translation>Bezeichnung überschreiben</translation>
    </message>
    <message>
        <location filename="../algorithms/separability.py"/>
        <source>Pairs under 1.0</source>
        <translation>Paare unter 1,0</translation>
    </message>
    <message>
        <location filename="../algorithms/separability.py"/>
        <source>Pairs under 1.9</source>
        <translation>Paare unter 1,9</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Pixels in the sample</source>
        <translation>Pixel in der Stichprobe</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Points in all (found if empty)</source>
        <translation>Punkte insgesamt (leer: wird ermittelt)</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Points to interpret</source>
        <translation>Punkte zum Interpretieren</translation>
    </message>
    <message>
        <location filename="../algorithms/label.py"/>
        <source>REPLAY and ESTIMATE_ONLY exclude each other: a replay costs nothing.</source>
        <translation>REPLAY und ESTIMATE_ONLY schließen einander aus: Eine neue Auszählung kostet nichts.</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Reference map in WorldCover codes</source>
        <translation>Referenzkarte in WorldCover-Codes</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <location filename="../algorithms/reference_parameters.py"/>
        <location filename="../algorithms/separability.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Requests and tokens used (JSON)</source>
        <translation>Verbrauchte Anfragen und Tokens (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <location filename="../algorithms/parameters.py"/>
        <source>Run folder</source>
        <translation>Lauf-Ordner</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Sample that the points were drawn as</source>
        <translation>Stichprobe, als die die Punkte gezogen wurden</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Scene classification (SCL) to mask clouds</source>
        <translation>Szenenklassifikation (SCL), um Wolken zu maskieren</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Scene classifications (SCL) of the other dates</source>
        <translation>Szenenklassifikationen (SCL) der anderen Termine</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Segments (side in pixels; 0 keeps every pixel)</source>
        <translation>Segmente (Seite in Pixeln; 0 behält jedes Pixel)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Sentinel-2 image, or its band files</source>
        <translation>Sentinel-2-Bild oder seine Kanaldateien</translation>
    </message>
    <message>
        <location filename="../algorithms/separability.py"/>
        <source>Separability of clusters</source>
        <translation>Trennbarkeit der Cluster</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Share of pixels unlike the run&apos;s (0…1)</source>
        <translation>Anteil der Pixel, die denen des Laufs unähnlich sind (0…1)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Share of the votes that a class needs</source>
        <translation>Anteil der Stimmen, den eine Klasse braucht</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Split a cluster</source>
        <translation>Cluster aufteilen</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Standard error of the overall accuracy</source>
        <translation>Standardfehler der Gesamtgenauigkeit</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Stopped. What was there before is unchanged; replies of models are kept.</source>
        <translation>Angehalten. Was vorher da war, ist unverändert; Antworten von Modellen bleiben aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Strata with their pixels and points (JSON)</source>
        <translation>Schichten mit ihren Pixeln und Punkten (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Suggest a number of clusters</source>
        <translation>Anzahl der Cluster vorschlagen</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Suggested number of clusters</source>
        <translation>Vorgeschlagene Anzahl der Cluster</translation>
    </message>
    <message>
        <location filename="../algorithms/separability.py"/>
        <location filename="../algorithms/suggest.py"/>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <location filename="../algorithms/separability.py"/>
        <source>Table of all pairs</source>
        <translation>Tabelle aller Paare</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Table of the measures</source>
        <translation>Tabelle der Maße</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Taxonomy file (the run&apos;s own if empty)</source>
        <translation>Taxonomiedatei (leer: die des Laufs)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>The override and the split that would win most (JSON)</source>
        <translation>Die Überschreibung und die Aufteilung, die am meisten bringen würden (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/separability.py"/>
        <source>Their Jeffries-Matusita distance (0…2)</source>
        <translation>Ihre Jeffries-Matusita-Distanz (0…2)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>This is agreement with a reference map, not accuracy: WorldCover 2021 itself is right in 76.7 %.</source>
        <translation>Das ist Übereinstimmung mit einer Referenzkarte, nicht Genauigkeit: WorldCover 2021 selbst ist in 76,7 % der Fälle richtig.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Voters</source>
        <translation>Abstimmer</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Voters and the models of their providers (JSON)</source>
        <translation>Abstimmer und die Modelle ihrer Anbieter (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Voters that are ready</source>
        <translation>Abstimmer, die bereit sind</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <location filename="../algorithms/reference_parameters.py"/>
        <location filename="../algorithms/separability.py"/>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>What models are sent of a cluster</source>
        <translation>Was Modellen von einem Cluster gesendet wird</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>WorldCover server</source>
        <translation>WorldCover-Server</translation>
    </message>
    <message>
        <location filename="../algorithms/export.py"/>
        <source>Writes the map of a labelled run: a GeoTIFF of class codes with colours, names, attribute table and overviews, and a GeoPackage of polygons with class, code and area. Both open styled. Clusters without a label are no data. A report, where one is asked for, is a web page about the map: areas, agreement, every cluster with its votes, and how the map was made.

Many small patches make many polygons: give a minimum mapping unit when clustering large scenes.</source>
        <translation>Schreibt die Karte eines benannten Laufs: ein GeoTIFF der Klassencodes mit Farben, Namen, Attributtabelle und Übersichten, und ein GeoPackage von Polygonen mit Klasse, Code und Fläche. Beide öffnen sich gestaltet. Cluster ohne Bezeichnung sind ohne Daten. Ein Bericht, wo einer verlangt ist, ist eine Webseite über die Karte: Flächen, Übereinstimmung, jedes Cluster mit seinen Stimmen, und wie die Karte entstand.

Viele kleine Flächen ergeben viele Polygone: Geben Sie beim Clustern großer Szenen eine Mindestkartierfläche an.</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>a .{} file</source>
        <translation>eine .{}-Datei</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>a coarser legend that is compared too: vegetation = 10, 20, 30, 40; built = 50; water = 80</source>
        <translation>eine gröbere Legende, die auch verglichen wird: vegetation = 10, 20, 30, 40; built = 50; water = 80</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>a list for each, separated by semicolons: B02=5,B03=6,B04=7,B08=8; B02=1,B03=2,B04=3,B08=4</source>
        <translation>eine Liste je Termin, durch Semikolons getrennt: B02=5,B03=6,B04=7,B08=8; B02=1,B03=2,B04=3,B08=4</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>a number of at least {}</source>
        <translation>eine Zahl von mindestens {}</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>a number of at least {} and at most {}</source>
        <translation>eine Zahl von mindestens {} und höchstens {}</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>a number of at most {}</source>
        <translation>eine Zahl von höchstens {}</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>a sample of landcover:sample that was interpreted, or any layer of points</source>
        <translation>eine interpretierte Stichprobe von landcover:sample, oder irgendein Punktlayer</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>a value for &apos;{}&apos;</source>
        <translation>einen Wert für „{}“</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>as recorded: as the sample&apos;s file tells; intervals are given for samples whose points were drawn at random, and for no others</source>
        <translation>as recorded: wie es die Datei der Stichprobe sagt; Konfidenzintervalle gibt es für Stichproben, deren Punkte zufällig gezogen wurden, und für keine anderen</translation>
    </message>
    <message>
        <location filename="../algorithms/label_lines.py"/>
        <source>by the analyst</source>
        <translation>vom Bearbeiter</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>codes or names of the map&apos;s classes</source>
        <translation>Codes oder Namen der Klassen der Karte</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>files ESA_WorldCover_10m_…_Map.tif, side by side or as v200/2021/map; they are read where they are</source>
        <translation>Dateien ESA_WorldCover_10m_…_Map.tif, nebeneinander oder als v200/2021/map; sie werden dort gelesen, wo sie liegen</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>for points that were interpreted in another program; they are known by their id</source>
        <translation>für Punkte, die in einem anderen Programm interpretiert wurden; sie werden an ihrer id erkannt</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>for the features elevation and slope; any grid</source>
        <translation>für die Merkmale elevation und slope; beliebiges Gitter</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>land cover,sentinel-2,clustering,k-means,classification,worldcover</source>
        <translation>Landbedeckung,Sentinel-2,Clusterung,K-Means,Klassifikation,WorldCover,land cover</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>landcover.gpkg in the run folder if left out</source>
        <translation>landcover.gpkg im Lauf-Ordner, wenn nichts angegeben ist</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>landcover.tif in the run folder if left out</source>
        <translation>landcover.tif im Lauf-Ordner, wenn nichts angegeben ist</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>of a MAP in another legend, as REFERENCE_CLASSES of the reference</source>
        <translation>einer MAP mit anderer Legende, wie REFERENCE_CLASSES bei der Referenz</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>one for each of them, in their order; a band SCL of a date&apos;s own is found anyway</source>
        <translation>eine je Termin, in deren Reihenfolge; ein eigener SCL-Kanal eines Termins wird ohnehin erkannt</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>one of {}</source>
        <translation>eines von {}</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>one or more of {}</source>
        <translation>eines oder mehrere von {}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>one raster or product folder for each date; clustered together with the image, on its grid</source>
        <translation>ein Raster oder Produktordner je Termin; zusammen mit dem Bild geclustert, auf seinem Gitter</translation>
    </message>
    <message>
        <location filename="../algorithms/checkvoters.py"/>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>spectral; ollama:MODEL; anthropic:MODEL; gemini:MODEL; openai:MODEL@URL repeats=3 timeout=60</source>
        <translation>z. B. spectral; ollama:MODEL; anthropic:MODEL; gemini:MODEL; openai:MODEL@URL repeats=3 timeout=60</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>the WorldCover class of each value: 1 = 10, 2 = grassland, 7 = none</source>
        <translation>die WorldCover-Klasse jedes Wertes: 1 = 10, 2 = grassland, 7 = none</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>the image&apos;s first, separated by semicolons: 2023-05-14; 2023-08-22</source>
        <translation>der des Bildes zuerst, durch Semikolons getrennt: 2023-05-14; 2023-08-22</translation>
    </message>
    <message>
        <location filename="../algorithms/label_lines.py"/>
        <source>unlabelled</source>
        <translation>ohne Klasse</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>what pixels are clustered by, separated by semicolons: bands; log bands; indices; a band such as B04; an index such as NDVI or NDMI; deviation NIR 5; edges NIR 5; smooth 3; elevation; slope; robust; pca 4; mnf 10; textons 48 9 0.25. If empty, for K-Means: {kmeans}; for others: {others}</source>
        <translation>wonach Pixel geclustert werden, durch Semikolons getrennt: bands; log bands; indices; ein Kanal wie B04; ein Index wie NDVI oder NDMI; deviation NIR 5; edges NIR 5; smooth 3; elevation; slope; robust; pca 4; mnf 10; textons 48 9 0.25. Leer gilt für K-Means: {kmeans}; für andere: {others}</translation>
    </message>
    <message>
        <location filename="../algorithms/label_lines.py"/>
        <source>{} and {} name the same class in {} of {} clusters.</source>
        <translation>{} und {} nennen in {} von {} Clustern dieselbe Klasse.</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>{} cannot be {}. Give {}.</source>
        <translation>{} kann nicht {} sein. Geben Sie an: {}.</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>{} clusters: silhouette {}, Calinski-Harabasz {}, inertia {}</source>
        <translation>{} Cluster: Silhouette {}, Calinski-Harabasz {}, Trägheit {}</translation>
    </message>
    <message>
        <location filename="../algorithms/label_lines.py"/>
        <source>{} gave no vote on {}, {}</source>
        <translation>{} gab keine Stimme zu {}, {}</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>{} is missing. Give {}.</source>
        <translation>{} fehlt. Geben Sie an: {}.</translation>
    </message>
    <message>
        <location filename="../algorithms/label_lines.py"/>
        <source>{} is unsure</source>
        <translation>{} ist unsicher</translation>
    </message>
    <message>
        <location filename="../algorithms/label_lines.py"/>
        <source>{} keeps its class in {} of {} questions with altered pictures.</source>
        <translation>{} bleibt in {} von {} Fragen mit veränderten Bildern bei der Klasse.</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>{} of {} clusters need review, most rewarding first:</source>
        <translation>{} von {} Clustern sind zu prüfen, die lohnendsten zuerst:</translation>
    </message>
    <message>
        <location filename="../algorithms/label_lines.py"/>
        <source>{} says {}</source>
        <translation>{} sagt {}</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>{}: user&apos;s accuracy {}, producer&apos;s accuracy {}, share of the area {}</source>
        <translation>{}: Nutzergenauigkeit {}, Produzentengenauigkeit {}, Anteil an der Fläche {}</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>{}: {} points of {} pixels</source>
        <translation>{}: {} Punkte von {} Pixeln</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{}: {}. This should not happen; please report it with the log.</source>
        <translation>{}: {}. Das sollte nicht geschehen; bitte melden Sie es mit dem Protokoll.</translation>
    </message>
</context>
<context>
    <name>AreaChoice</name>
    <message>
        <location filename="../ui/pages/scene_area.py"/>
        <source>No polygon of &apos;{}&apos; is selected. Select some on the map.</source>
        <translation>Kein Polygon von „{}“ ist gewählt. Wählen Sie welche auf der Karte.</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_area.py"/>
        <source>The map canvas shows nothing yet. Zoom to the image, or map the whole layer.</source>
        <translation>Das Kartenfenster zeigt noch nichts. Zoomen Sie auf das Bild, oder kartieren Sie den ganzen Layer.</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_area.py"/>
        <source>The project has no polygon layer. Add one, or map the whole layer.</source>
        <translation>Das Projekt hat keinen Polygonlayer. Fügen Sie einen hinzu, oder kartieren Sie den ganzen Layer.</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_area.py"/>
        <source>{} of {} polygons selected</source>
        <translation>{} von {} Polygonen gewählt</translation>
    </message>
</context>
<context>
    <name>BandTable</name>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>Assumed: the bands carry no names, so the usual order was taken. Check it, and choose other roles where it is wrong.</source>
        <translation>Angenommen: Die Kanäle tragen keine Namen, deshalb wurde die übliche Reihenfolge genommen. Prüfen Sie sie, und wählen Sie andere Rollen, wo sie nicht stimmt.</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>Band</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>Found by</source>
        <translation>Erkannt an</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>Role of band {}</source>
        <translation>Rolle von Kanal {}</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>cirrus</source>
        <translation>Zirrus</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>coastal aerosol</source>
        <translation>Küsten-Aerosol</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>file name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>narrow near infrared</source>
        <translation>schmales nahes Infrarot</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>near infrared</source>
        <translation>nahes Infrarot</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>not used</source>
        <translation>unbenutzt</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>red edge 1</source>
        <translation>Red Edge 1</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>red edge 2</source>
        <translation>Red Edge 2</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>red edge 3</source>
        <translation>Red Edge 3</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>short-wave infrared 1</source>
        <translation>kurzwelliges Infrarot 1</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>short-wave infrared 2</source>
        <translation>kurzwelliges Infrarot 2</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>water vapour</source>
        <translation>Wasserdampf</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>wavelength</source>
        <translation>Wellenlänge</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>{}. Click to choose another role; a band that has it takes this one&apos;s.</source>
        <translation>{}. Klicken Sie, um eine andere Rolle zu wählen; ein Kanal, der sie schon hat, bekommt die von diesem.</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>{}: scene classification</source>
        <translation>{}: Szenenklassifikation</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>{}: {}, {} nm</source>
        <translation>{}: {}, {} nm</translation>
    </message>
</context>
<context>
    <name>CanvasLayers</name>
    <message>
        <location filename="../ui/layers.py"/>
        <source>unlabelled</source>
        <translation>ohne Klasse</translation>
    </message>
    <message>
        <location filename="../ui/layers.py"/>
        <source>{}: land cover (preview)</source>
        <translation>{}: Landbedeckung (Vorschau)</translation>
    </message>
    <message>
        <location filename="../ui/layers.py"/>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
</context>
<context>
    <name>CanvasPreview</name>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Clusters (preview)</source>
        <translation>Cluster (Vorschau)</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Making a preview…</source>
        <translation>Vorschau wird erstellt…</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Preview of clusters</source>
        <translation>Vorschau der Cluster</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Preview of every pixel on the canvas. A run fits the clusters to the whole scene.</source>
        <translation>Vorschau jedes Pixels im Kartenfenster. Ein Lauf passt die Cluster an die ganze Szene an.</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Preview of one in {0} × {0} pixels. A run fits the clusters to the whole scene.</source>
        <translation>Vorschau von einem aus {0} × {0} Pixeln. Ein Lauf passt die Cluster an die ganze Szene an.</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Preview of what has been read so far…</source>
        <translation>Vorschau des bisher Gelesenen…</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Area on the ground</source>
        <translation>Fläche am Boden</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Class of the map</source>
        <translation>Klasse der Karte</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Harmonic mean of producer&apos;s and user&apos;s</source>
        <translation>Harmonisches Mittel von Produzenten- und Nutzergenauigkeit</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Hectares</source>
        <translation>Hektar</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Of what has this class in the reference, the share that has it on the map too</source>
        <translation>Von dem, was in der Referenz diese Klasse hat, der Anteil, der sie auch auf der Karte hat</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Of what has this class on the map, the share that has it in the reference too</source>
        <translation>Von dem, was auf der Karte diese Klasse hat, der Anteil, der sie auch in der Referenz hat</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Pixels of the map</source>
        <translation>Pixel der Karte</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Producer&apos;s</source>
        <translation>Produzent</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Share of all that is compared that has this class in the reference</source>
        <translation>Anteil an allem Verglichenen, der in der Referenz diese Klasse hat</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Share of all that is compared that has this class on the map</source>
        <translation>Anteil an allem Verglichenen, der auf der Karte diese Klasse hat</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Share of the map</source>
        <translation>Anteil an der Karte</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>User&apos;s</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>What has this class in both ÷ what has it in either</source>
        <translation>Was diese Klasse in beiden hat ÷ was sie in mindestens einer hat</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Without a class</source>
        <translation>Ohne Klasse</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>not defined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>{name}, {column}: {value}</source>
        <translation>{name}, {column}: {value}</translation>
    </message>
</context>
<context>
    <name>ClusterDetail</name>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>Answers of the voters</source>
        <translation>Antworten der Abstimmer</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>In doubt: {}.</source>
        <translation>Zweifelhaft: {}.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>No voter was asked yet.</source>
        <translation>Noch kein Abstimmer wurde gefragt.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>Select a cluster to see why it has its class.</source>
        <translation>Wählen Sie ein Cluster, um zu sehen, warum es seine Klasse hat.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>Summary of the cluster</source>
        <translation>Zusammenfassung des Clusters</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>The reference has no class like this one.</source>
        <translation>Die Referenz hat keine solche Klasse.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>Unlabelled</source>
        <translation>Ohne Klasse</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>What holds of the cluster</source>
        <translation>Was für das Cluster gilt</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>Your class. The voters propose: {}.</source>
        <translation>Ihre Klasse. Die Abstimmer schlagen vor: {}.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>Your note: {}</source>
        <translation>Ihre Notiz: {}</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>cluster {}, {} of the map</source>
        <translation>Cluster {}, {} der Karte</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>failed, {}</source>
        <translation>gescheitert, {}</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>no class</source>
        <translation>keine Klasse</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>{} ({} ha)</source>
        <translation>{} ({} ha)</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>{} of the cluster agrees with the reference.</source>
        <translation>{} des Clusters stimmt mit der Referenz überein.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>{}, asked again ({})</source>
        <translation>{}, noch einmal gefragt ({})</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>{}, asked again with {}</source>
        <translation>{}, noch einmal gefragt mit {}</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>{}, confidence {}</source>
        <translation>{}, Konfidenz {}</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>{}, or else {}</source>
        <translation>{}, oder sonst {}</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>{}, sees more than one cover</source>
        <translation>{}, sieht mehr als eine Bedeckung</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>{}: {}.</source>
        <translation>{}: {}.</translation>
    </message>
</context>
<context>
    <name>ClusterMenu</name>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>&amp;Apply to another scene…</source>
        <translation>Auf andere Szene &amp;anwenden…</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>&amp;Separability…</source>
        <translation>&amp;Trennbarkeit…</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>Another job is under way.</source>
        <translation>Ein anderer Auftrag läuft.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>How surely every pixel belongs to its cluster, in %</source>
        <translation>Wie sicher jedes Pixel zu seinem Cluster gehört, in %</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>Layer of &amp;dates with data</source>
        <translation>Layer der Termine mit &amp;Daten</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>Layer of &amp;membership</source>
        <translation>Layer der &amp;Zugehörigkeit</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>Map another image by this</source>
        <translation>Ein anderes Bild nach diesem Lauf kartieren</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>Measuring how far apart the clusters are…</source>
        <translation>Trennbarkeit der Cluster wird gemessen…</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>On how many dates every pixel was seen</source>
        <translation>An wie vielen Terminen jedes Pixel zu sehen war</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>Only a run of several dates has it.</source>
        <translation>Nur ein Lauf mit mehreren Terminen hat ihn.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>Only algorithms that know it write it, such as the mixture.</source>
        <translation>Nur Algorithmen, die sie kennen, schreiben sie, etwa die Mischverteilung.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>Switch Processing on first.</source>
        <translation>Schalten Sie zuerst Processing ein.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>Which clusters are hard to tell from each other, before anyone names them</source>
        <translation>Welche Cluster schwer voneinander zu unterscheiden sind, bevor jemand sie benennt</translation>
    </message>
</context>
<context>
    <name>ClusterTable</name>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>A place where the cluster is typical, in true colour; what is not the cluster is faint</source>
        <translation>Ein Ort, an dem das Cluster typisch ist, in Echtfarben; was nicht zum Cluster gehört, ist blass</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>A typical place of cluster {}, and beside it the cluster outlined.</source>
        <translation>Ein typischer Ort von Cluster {}, und daneben das Cluster umrissen.</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>Area on the ground, in hectares</source>
        <translation>Fläche am Boden, in Hektar</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>Cluster {}</source>
        <translation>Cluster {}</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>Mean reflectance by wavelength, on one scale; sorted from dark to bright</source>
        <translation>Mittlerer Reflexionsgrad nach Wellenlänge, auf einer Skala; sortiert von dunkel nach hell</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>Mean reflectance: {}</source>
        <translation>Mittlerer Reflexionsgrad: {}</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>Picture of a typical place</source>
        <translation>Bild eines typischen Ortes</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>Share of all pixels with data</source>
        <translation>Anteil an allen Pixeln mit Daten</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>Spectrum</source>
        <translation>Spektrum</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>The cluster&apos;s colour on the canvas while it has no label, and its number</source>
        <translation>Die Farbe des Clusters im Kartenfenster, solange es ohne Bezeichnung ist, und seine Nummer</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>ha</source>
        <translation>ha</translation>
    </message>
</context>
<context>
    <name>ClustersForm</name>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source> ha</source>
        <translation> ha</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source> pixels</source>
        <translation> Pixel</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>&amp;Algorithm</source>
        <translation>&amp;Algorithmus</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>&amp;Clusters</source>
        <translation>&amp;Cluster</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>&amp;Distances…</source>
        <translation>A&amp;bstände…</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>&amp;Minimum mapping unit</source>
        <translation>&amp;Mindestkartierfläche</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>&amp;Next: labels</source>
        <translation>&amp;Weiter: Klassen</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>&amp;Run</source>
        <translation>Sta&amp;rten</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>A pixel is the core of a cluster if so many pixels of the sample lie around it</source>
        <translation>Ein Pixel ist der Kernpunkt eines Clusters, wenn so viele Pixel der Stichprobe darum liegen</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Ad&amp;vanced</source>
        <translation>&amp;Erweitert</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>C&amp;lose</source>
        <translation>Sc&amp;hließen</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Click on the canvas to select the cluster that lies there</source>
        <translation>Klicken Sie ins Kartenfenster, um das Cluster zu wählen, das dort liegt</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Cluster the whole scene into the run folder</source>
        <translation>Die ganze Szene in den Lauf-Ordner clustern</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Cluster what the canvas shows, at its resolution, and again with every change</source>
        <translation>Clustern, was das Kartenfenster zeigt, in dessen Auflösung, und bei jeder Änderung neu</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Every pixel takes the cluster that most pixels in a square around it have; the preview shows it too</source>
        <translation>Jedes Pixel bekommt das Cluster, das die meisten Pixel in einem Quadrat darum haben; die Vorschau zeigt es auch</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Fea&amp;tures</source>
        <translation>Merkma&amp;le</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Features in words</source>
        <translation>Merkmale in Worten</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>How pixels of like spectra are put together</source>
        <translation>Wie Pixel mit ähnlichen Spektren zusammengefasst werden</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>How well the clusters are told apart, more layers of the run, and other scenes</source>
        <translation>Wie gut sich die Cluster unterscheiden, weitere Layer des Laufs und andere Szenen</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Into how many clusters the pixels are sorted. More tell finer differences apart, and take longer to name</source>
        <translation>In wie viele Cluster die Pixel sortiert werden. Mehr unterscheiden feiner, brauchen aber länger zum Benennen</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Ma&amp;jority filter</source>
        <translation>Mehrheits&amp;filter</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Majority filter, side of the square in pixels</source>
        <translation>Mehrheitsfilter, Seite des Quadrats in Pixeln</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Minimum mapping unit in hectares</source>
        <translation>Mindestkartierfläche in Hektar</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Noi&amp;se</source>
        <translation>Ra&amp;uschen</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Number of clusters</source>
        <translation>Anzahl der Cluster</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Pic&amp;k on the map</source>
        <translation>In &amp;Karte wählen</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Pixels of a c&amp;ore</source>
        <translation>Pixel je Ker&amp;npunkt</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Pixels of a core</source>
        <translation>Pixel je Kernpunkt</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Pixels that look alike are gathered in segments of about this side, and take the cluster that most of theirs have; the preview shows it too</source>
        <translation>Ähnliche Pixel werden zu Segmenten mit etwa dieser Seite zusammengefasst und bekommen das Cluster, das die meisten Pixel ihres Segments haben; die Vorschau zeigt es auch</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Pixels within this distance of each other, in standardised features, are neighbours. A larger one makes fewer clusters and less noise; the knee of the distances is found anew for every scene</source>
        <translation>Pixel innerhalb dieses Abstands voneinander, in standardisierten Merkmalen, sind Nachbarn. Ein größerer ergibt weniger Cluster und weniger Rauschen; der Knick der Abstandskurve wird für jede Szene neu ermittelt</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Put the chart away</source>
        <translation>Das Diagramm ausblenden</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Radi&amp;us</source>
        <translation>Ra&amp;dius</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Radius of the neighbourhood</source>
        <translation>Radius der Nachbarschaft</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Run &amp;folder</source>
        <translation>Lauf-&amp;Ordner</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Run folder</source>
        <translation>Lauf-Ordner</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>S&amp;eed</source>
        <translation>&amp;Startwert</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Sample s&amp;ize</source>
        <translation>Stich&amp;probe</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Sample size in pixels</source>
        <translation>Stichprobengröße in Pixeln</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Se&amp;gments</source>
        <translation>Segmen&amp;te</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Segments, side in pixels</source>
        <translation>Segmente, Seite in Pixeln</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Selected clusters light up on the canvas. Escape clears the selection.</source>
        <translation>Gewählte Cluster leuchten im Kartenfenster auf. Escape hebt die Auswahl auf.</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Show how far the pixels of a sample lie from their neighbours, to choose the radius by</source>
        <translation>Zeigen, wie weit die Pixel einer Stichprobe von ihren Nachbarn entfernt liegen, um danach den Radius zu wählen</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Smaller patches join their largest neighbour; 0 keeps every pixel</source>
        <translation>Kleinere Flächen gehen in ihrem größten Nachbarn auf; 0 behält jedes Pixel</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Su&amp;ggest…</source>
        <translation>Vorschla&amp;gen…</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>The features, separated by semicolons: bands, indices, a band such as B04, an index such as NDVI or MNDWI, deviation NIR 5, edges NIR 5, smooth 3, elevation, slope, robust, pca 4, textons 48 7. A band with the word log before it goes in as its logarithm.</source>
        <translation>Die Merkmale, durch Semikolons getrennt: bands, indices, ein Kanal wie B04, ein Index wie NDVI oder MNDWI, deviation NIR 5, edges NIR 5, smooth 3, elevation, slope, robust, pca 4, textons 48 7. Ein Kanal mit dem Wort log davor geht als sein Logarithmus ein.</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>The folder that takes the clusters, and later the labels and the map</source>
        <translation>Der Ordner, der die Cluster und später die Bezeichnungen und die Karte aufnimmt</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>The same image and seed give the same map; another seed draws another sample</source>
        <translation>Dasselbe Bild und derselbe Startwert ergeben dieselbe Karte; ein anderer Startwert zieht eine andere Stichprobe</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>To how many pixels, drawn over the whole scene, the clusters are fitted</source>
        <translation>An wie viele Pixel, aus der ganzen Szene gezogen, die Cluster angepasst werden</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Try several numbers of clusters on a sample of the scene, and show what speaks for each</source>
        <translation>Mehrere Anzahlen von Clustern an einer Stichprobe der Szene ausprobieren und zeigen, was für jede spricht</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>What becomes of pixels that belong to no cluster</source>
        <translation>Was aus Pixeln wird, die zu keinem Cluster gehören</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>What of every pixel is compared</source>
        <translation>Was von jedem Pixel verglichen wird</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>every pixel</source>
        <translation>jedes Pixel</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>knee</source>
        <translation>Knick</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>ClustersPage</name>
    <message>
        <location filename="../ui/pages/clusters.py"/>
        <source>Choose a folder for the run.</source>
        <translation>Wählen Sie einen Ordner für den Lauf.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clusters.py"/>
        <source>Clustering…</source>
        <translation>Clusterung läuft…</translation>
    </message>
    <message>
        <location filename="../ui/pages/clusters.py"/>
        <source>Looking at the run folder</source>
        <translation>Lauf-Ordner wird angesehen</translation>
    </message>
    <message>
        <location filename="../ui/pages/clusters.py"/>
        <source>There is no cluster at this place.</source>
        <translation>An dieser Stelle ist kein Cluster.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clusters.py"/>
        <source>This folder holds a run already. Its clusters, and all that was made from them, will be replaced.</source>
        <translation>Dieser Ordner enthält schon einen Lauf. Seine Cluster und alles, was daraus entstand, werden ersetzt.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clusters.py"/>
        <source>This folder holds other files. They stay, but for those named as the files of a run.</source>
        <translation>Dieser Ordner enthält andere Dateien. Sie bleiben, außer denen, die wie die Dateien eines Laufs heißen.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clusters.py"/>
        <source>This folder holds the clusters below. Another run here would replace them.</source>
        <translation>Dieser Ordner enthält die Cluster unten. Ein weiterer Lauf hier würde sie ersetzen.</translation>
    </message>
</context>
<context>
    <name>CombineDialog</name>
    <message>
        <location filename="../ui/dialogs/combine.py"/>
        <source>Choose the layers that hold the bands of one scene. They may differ in pixel size.</source>
        <translation>Wählen Sie die Layer, die die Kanäle einer Szene enthalten. Ihre Pixelgrößen dürfen verschieden sein.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/combine.py"/>
        <source>Combine band layers</source>
        <translation>Kanal-Layer kombinieren</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/combine.py"/>
        <source>Layers with a single band</source>
        <translation>Layer mit einem einzigen Kanal</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <location filename="../ui/models/matrix.py"/>
        <source>unlabelled</source>
        <translation>ohne Klasse</translation>
    </message>
    <message>
        <location filename="../ui/models/matrix.py"/>
        <source>{on_map} on the map, {in_reference} in the reference: {share} of the compared pixels ({pixels} pixels)</source>
        <translation>{on_map} auf der Karte, {in_reference} in der Referenz: {share} der verglichenen Pixel ({pixels} Pixel)</translation>
    </message>
    <message>
        <location filename="../ui/models/matrix.py"/>
        <source>{on_map} on the map, {in_reference} in the reference: {share} of the compared points ({pixels} points)</source>
        <translation>{on_map} auf der Karte, {in_reference} in der Referenz: {share} der verglichenen Punkte ({pixels} Punkte)</translation>
    </message>
    <message>
        <location filename="../ui/models/matrix.py"/>
        <source>{} in the reference</source>
        <translation>{} in der Referenz</translation>
    </message>
    <message>
        <location filename="../ui/models/matrix.py"/>
        <source>{} on the map</source>
        <translation>{} auf der Karte</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source> (give null where WorldCover has nothing comparable)</source>
        <translation> (geben Sie null an, wo WorldCover nichts Vergleichbares hat)</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source> on all its dates.</source>
        <translation> an allen ihren Terminen.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/model.py"/>
        <source> {0} goes to {1}&apos;s own address alone.</source>
        <translation> {0} geht nur an die eigene Adresse von {1}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>, … ({0} in all)</source>
        <translation>, … ({0} insgesamt)</translation>
    </message>
    <message>
        <location filename="../core/scene/reflectance.py"/>
        <source>8-bit values: read as 0…255 = reflectance 0…1, which a picture made for display is not.</source>
        <translation>8-Bit-Werte: gelesen als 0…255 = Reflexionsgrad 0…1, was ein für die Anzeige gemachtes Bild nicht ist.</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>95 % intervals from {0} resamples of {1} blocks of {2} × {3} pixels: how far the figures vary with the part of the scene. No sampling error.</source>
        <translation>95-%-Intervalle aus {0} Wiederholungsstichproben von {1} Blöcken zu {2} × {3} Pixeln: wie weit die Zahlen mit dem Teil der Szene schwanken. Kein Stichprobenfehler.</translation>
    </message>
    <message>
        <location filename="../core/jobs/revisions.py"/>
        <source>A split looks at the scene again. {0}</source>
        <translation>Ein Aufteilen sieht die Szene noch einmal an. {0}</translation>
    </message>
    <message>
        <location filename="../core/clustering/model.py"/>
        <source>ALGORITHM &apos;{0}&apos; is unknown. Choose one of {1}.</source>
        <translation>ALGORITHM „{0}“ ist unbekannt. Wählen Sie eines von {1}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Absorbs near infrared, green brighter than near infrared ({0}).</source>
        <translation>Absorbiert nahes Infrarot, Grün heller als nahes Infrarot ({0}).</translation>
    </message>
    <message>
        <location filename="../core/clustering/splitting.py"/>
        <source>All pixels of cluster {0} are alike: it cannot be split.</source>
        <translation>Alle Pixel von Cluster {0} sind gleich: Es lässt sich nicht aufteilen.</translation>
    </message>
    <message>
        <location filename="../core/clustering/choosing.py"/>
        <location filename="../core/clustering/distances.py"/>
        <location filename="../core/clustering/encoders/textons.py"/>
        <location filename="../core/clustering/kmeans.py"/>
        <location filename="../core/clustering/minibatch.py"/>
        <location filename="../core/clustering/mixture.py"/>
        <source>All pixels of the sample are alike: there is nothing to tell apart.</source>
        <translation>Alle Pixel der Stichprobe sind gleich: Es gibt nichts zu unterscheiden.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>An answer that is broken off or badly written: “{0}”.</source>
        <translation>Eine abgebrochene oder fehlerhaft geschriebene Antwort: „{0}“.</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>Anatomy of the error</source>
        <translation>Anatomie des Fehlers</translation>
    </message>
    <message>
        <location filename="../core/clustering/mapping.py"/>
        <source>Assigning every pixel…</source>
        <translation>Jedes Pixel wird zugeordnet…</translation>
    </message>
    <message>
        <location filename="../core/clustering/splitting.py"/>
        <source>Assigning the pixels of cluster {0}…</source>
        <translation>Die Pixel von Cluster {0} werden zugeordnet…</translation>
    </message>
    <message>
        <location filename="../core/clustering/model.py"/>
        <source>Autoencoder, then K-Means</source>
        <translation>Autoencoder, dann K-Means</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>BANDS: &apos;{0}&apos; asks for band {1}, but the image has bands 1 to {2}.</source>
        <translation>BANDS: „{0}“ verlangt Kanal {1}, aber das Bild hat die Kanäle 1 bis {2}.</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>BANDS: &apos;{0}&apos; is not of the form B02=1. Roles are {1} and SCL.</source>
        <translation>BANDS: „{0}“ hat nicht die Form B02=1. Rollen sind {1} und SCL.</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>BANDS: {0} is given twice ({1} and {2}).</source>
        <translation>BANDS: {0} ist zweimal angegeben ({1} und {2}).</translation>
    </message>
    <message>
        <location filename="../core/agreement/tile_sources.py"/>
        <source>BASE_URL &apos;{0}&apos; is refused: only https, or http to this computer, is used; or a folder of tiles.</source>
        <translation>BASE_URL „{0}“ wird abgelehnt: Verwendet wird nur https, oder http zu diesem Computer; oder ein Ordner mit Kacheln.</translation>
    </message>
    <message>
        <location filename="../core/clustering/normalisation.py"/>
        <source>Band {0} would have to be multiplied by {1} to look like the run&apos;s scene: they are too different to normalise. Choose another scene, or NORMALISE={2}.</source>
        <translation>Kanal {0} müsste mit {1} multipliziert werden, um wie die Szene des Laufs auszusehen: Sie sind zu verschieden zum Normalisieren. Wählen Sie eine andere Szene, oder NORMALISE={2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Bare or ripening ground, smooth and in large patches, in a scene with much green ({0}).</source>
        <translation>Kahler Boden oder reifende Bestände, glatt und in großen Flächen, in einer Szene mit viel Grün ({0}).</translation>
    </message>
    <message>
        <location filename="../core/agreement/grouping.py"/>
        <source>Bare, snow and ice</source>
        <translation>Kahl, Schnee und Eis</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>Bounds of the true accuracy</source>
        <translation>Schranken der wahren Genauigkeit</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Bright in every visible band and almost without colour: cloud, fresh snow or very bright ground ({0}).</source>
        <translation>Hell in jedem sichtbaren Kanal und fast ohne Farbe: Wolke, frischer Schnee oder sehr heller Boden ({0}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Bright in green and dark in shortwave infrared ({0}).</source>
        <translation>Hell in Grün und dunkel im kurzwelligen Infrarot ({0}).</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>CLASS &apos;{0}&apos; is not in the taxonomy. Its classes: {1}; or &apos;unlabelled&apos;.</source>
        <translation>CLASS „{0}“ ist nicht in der Taxonomie. Ihre Klassen: {1}; oder „unlabelled“.</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>CLUSTER {0} does not exist: the clusters are {1}.</source>
        <translation>CLUSTER {0} gibt es nicht: Die Cluster sind {1}.</translation>
    </message>
    <message>
        <location filename="../core/clustering/kmeans.py"/>
        <location filename="../core/clustering/minibatch.py"/>
        <location filename="../core/clustering/mixture.py"/>
        <source>CLUSTERS is {0}: give a number from 2 to {1}; the sample has {2} distinct pixels.</source>
        <translation>CLUSTERS ist {0}: Geben Sie eine Zahl von 2 bis {1} an; die Stichprobe hat {2} verschiedene Pixel.</translation>
    </message>
    <message>
        <location filename="../core/revising.py"/>
        <source>CLUSTERS: give two or more different clusters to merge, such as 3,7.</source>
        <translation>CLUSTERS: Geben Sie zum Zusammenführen zwei oder mehr verschiedene Cluster an, etwa 3,7.</translation>
    </message>
    <message>
        <location filename="../core/jobs/maps.py"/>
        <source>Classes: {0}.</source>
        <translation>Klassen: {0}.</translation>
    </message>
    <message>
        <location filename="../core/clustering/sampling.py"/>
        <source>Cluster {0} has no pixels: there is nothing to split.</source>
        <translation>Cluster {0} hat keine Pixel: Es gibt nichts aufzuteilen.</translation>
    </message>
    <message>
        <location filename="../core/jobs/separability.py"/>
        <source>Cluster {0} lies on edges: {1} % of its pixels&apos; neighbours are in other clusters. It may hold mixed pixels.</source>
        <translation>Cluster {0} liegt an Rändern: {1} % der Nachbarn seiner Pixel sind in anderen Clustern. Es enthält vielleicht Mischpixel.</translation>
    </message>
    <message>
        <location filename="../core/libraries.py"/>
        <source>Clustering algorithms beyond K-Means, which needs no library.</source>
        <translation>Algorithmen zur Clusterung über K-Means hinaus, das keine Bibliothek braucht.</translation>
    </message>
    <message>
        <location filename="../core/jobs/separability.py"/>
        <source>Clusters with too few pixels in the sample to be measured: {0}.</source>
        <translation>Cluster mit zu wenigen Pixeln in der Stichprobe, um gemessen zu werden: {0}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/separability.py"/>
        <source>Clusters {0} are hardly told apart (Jeffries-Matusita {1} of 2): merge them, or cluster with other features or another date.</source>
        <translation>Die Cluster {0} unterscheiden sich kaum (Jeffries-Matusita {1} von 2): Führen Sie sie zusammen, oder clustern Sie mit anderen Merkmalen oder einem anderen Termin.</translation>
    </message>
    <message>
        <location filename="../core/jobs/separability.py"/>
        <source>Clusters {0} hardly differ in their own spectra (Jeffries-Matusita {1} of 2), only in their surroundings: merge them if they look alike.</source>
        <translation>Die Cluster {0} unterscheiden sich kaum in ihren eigenen Spektren (Jeffries-Matusita {1} von 2), nur in ihrer Umgebung: Führen Sie sie zusammen, wenn sie gleich aussehen.</translation>
    </message>
    <message>
        <location filename="../core/jobs/separability.py"/>
        <source>Clusters {0} have no gap between them (Jeffries-Matusita {1} of 2): merge them if they look alike.</source>
        <translation>Zwischen den Clustern {0} ist keine Lücke (Jeffries-Matusita {1} von 2): Führen Sie sie zusammen, wenn sie gleich aussehen.</translation>
    </message>
    <message>
        <location filename="../core/jobs/maps.py"/>
        <source>Compared with: {0}.</source>
        <translation>Verglichen mit: {0}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/choosing.py"/>
        <source>Comparing numbers of clusters…</source>
        <translation>Anzahlen von Clustern werden verglichen…</translation>
    </message>
    <message>
        <location filename="../core/jobs/revisions.py"/>
        <source>Comparing with {0} again…</source>
        <translation>Wird neu mit {0} verglichen…</translation>
    </message>
    <message>
        <location filename="../core/clustering/model.py"/>
        <source>Convolutional autoencoder, then K-Means</source>
        <translation>Faltungs-Autoencoder, dann K-Means</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>Counting {0} votes of {1} again, {2} from kept replies; nothing is sent.</source>
        <translation>Stimmen von {1} werden neu ausgezählt: {0}, davon {2} aus aufbewahrten Antworten; nichts wird gesendet.</translation>
    </message>
    <message>
        <location filename="../core/scene/date_lists.py"/>
        <source>DATE_NAMES has {0} names, but there are {1} dates: name all of them, the image&apos;s first, separated by semicolons.</source>
        <translation>DATE_NAMES hat {0} Namen, aber es gibt {1} Termine: Nennen Sie alle, den des Bildes zuerst, durch Semikolons getrennt.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Dark in every band and without much green: deep water, or deep shade ({0}).</source>
        <translation>Dunkel in jedem Kanal und ohne viel Grün: tiefes Wasser oder tiefer Schatten ({0}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Dark in near and shortwave infrared, with bright edges in near infrared: narrow water and its banks ({0}).</source>
        <translation>Dunkel im nahen und kurzwelligen Infrarot, mit hellen Rändern im nahen Infrarot: schmales Wasser und seine Ufer ({0}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Dark in red, less bright in near infrared than fields, rough by crown shade ({0}).</source>
        <translation>Dunkel in Rot, im nahen Infrarot weniger hell als Felder, rau durch Kronenschatten ({0}).</translation>
    </message>
    <message>
        <location filename="../core/clustering/coverage.py"/>
        <source>Date {0}, {1}, shows {2} % of the pixels with data.</source>
        <translation>Termin {0}, {1}, zeigt {2} % der Pixel mit Daten.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Dense green that is bright in near infrared, smooth and in large patches ({0}).</source>
        <translation>Dichtes Grün, hell im nahen Infrarot, glatt und in großen Flächen ({0}).</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>Design: {0}, {1} points; 95 % intervals.</source>
        <translation>Stichprobendesign: {0}, {1} Punkte; 95-%-Konfidenzintervalle.</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>Distance to class edges</source>
        <translation>Abstand zu Klassengrenzen</translation>
    </message>
    <message>
        <location filename="../core/clustering/splitting.py"/>
        <source>Drawing a sample of cluster {0}…</source>
        <translation>Stichprobe von Cluster {0} wird gezogen…</translation>
    </message>
    <message>
        <location filename="../core/clustering/fitting.py"/>
        <location filename="../core/jobs/separability.py"/>
        <source>Drawing a sample…</source>
        <translation>Stichprobe wird gezogen…</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>Drawing the evidence…</source>
        <translation>Belege werden gezeichnet…</translation>
    </message>
    <message>
        <location filename="../core/clustering/dbscan.py"/>
        <source>EPS is {0}, at the knee of the distances.</source>
        <translation>EPS ist {0}, am Knick der Abstandskurve.</translation>
    </message>
    <message>
        <location filename="../core/clustering/dbscan.py"/>
        <source>EPS is {0}, which gives nothing but noise, and no other gives two clusters. Choose another algorithm, for example kmeans, or other features.</source>
        <translation>EPS ist {0}: Das ergibt nur Rauschen, und kein anderer Wert ergibt zwei Cluster. Wählen Sie einen anderen Algorithmus, zum Beispiel kmeans, oder andere Merkmale.</translation>
    </message>
    <message>
        <location filename="../core/clustering/dbscan.py"/>
        <source>EPS is {0}, which gives nothing but noise. Give {1}, which gives {2} cluster(s), or a value near {3}, the knee of the distances.</source>
        <translation>EPS ist {0}: Das ergibt nur Rauschen. Geben Sie {1} an, das {2} Cluster ergibt, oder einen Wert nahe {3}, dem Knick der Abstände.</translation>
    </message>
    <message>
        <location filename="../core/clustering/dbscan.py"/>
        <source>EPS is {0}, which gives one cluster, as others do. Choose another algorithm, for example kmeans, or other features.</source>
        <translation>EPS ist {0}: Das ergibt einen Cluster, wie andere Werte auch. Wählen Sie einen anderen Algorithmus, zum Beispiel kmeans, oder andere Merkmale.</translation>
    </message>
    <message>
        <location filename="../core/clustering/dbscan.py"/>
        <source>EPS is {0}, which gives one cluster. Give {1}, which gives {2} clusters, or keep the noise as a cluster: NOISE = {3}.</source>
        <translation>EPS ist {0}: Das ergibt einen Cluster. Geben Sie {1} an, das {2} Cluster ergibt, oder behalten Sie das Rauschen als Cluster: NOISE = {3}.</translation>
    </message>
    <message>
        <location filename="../core/clustering/dbscan.py"/>
        <source>EPS is {0}, which gives one cluster. Give {1}, which gives {2} clusters, or leave it empty.</source>
        <translation>EPS ist {0}: Das ergibt einen Cluster. Geben Sie {1} an, das {2} Cluster ergibt, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <location filename="../core/clustering/dbscan.py"/>
        <source>EPS is {0}: give a radius above 0, or none for the knee of the distances.</source>
        <translation>EPS ist {0}: Geben Sie einen Radius über 0 an, oder keinen für den Knick der Abstandskurve.</translation>
    </message>
    <message>
        <location filename="../core/clustering/dbscan.py"/>
        <source>EPS is {0}: that at the knee of the distances, {1}, gives one cluster.</source>
        <translation>EPS ist {0}: Der Radius am Knick der Abstandskurve, {1}, ergibt ein einziges Cluster.</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>EVIDENCE is empty: a model would see nothing. Choose some of {0}.</source>
        <translation>EVIDENCE ist leer: Ein Modell sähe nichts. Wählen Sie etwas von {0}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>EVIDENCE: &apos;{0}&apos; is unknown. Known: {1}.</source>
        <translation>EVIDENCE: „{0}“ ist unbekannt. Bekannt: {1}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>EXPECTED is {0}: give user&apos;s accuracies from 0 to 1, such as 0.8.</source>
        <translation>EXPECTED ist {0}: Geben Sie Nutzergenauigkeiten von 0 bis 1 an, etwa 0.8.</translation>
    </message>
    <message>
        <location filename="../core/jobs/worldcover.py"/>
        <source>EXTENT covers {0} tiles of 3 × 3 degrees, of which at most {1} are loaded at once. Choose a smaller one.</source>
        <translation>EXTENT umfasst {0} Kacheln von 3 × 3 Grad, von denen höchstens {1} auf einmal geladen werden. Wählen Sie eine kleinere Ausdehnung.</translation>
    </message>
    <message>
        <location filename="../core/jobs/worldcover.py"/>
        <source>EXTENT has no coordinate system. Write it as xmin,xmax,ymin,ymax [EPSG:4326].</source>
        <translation>EXTENT hat kein Koordinatensystem. Schreiben Sie es als xmin,xmax,ymin,ymax [EPSG:4326].</translation>
    </message>
    <message>
        <location filename="../core/jobs/worldcover.py"/>
        <source>EXTENT {0} is nowhere on Earth: {1}.</source>
        <translation>EXTENT {0} liegt nirgends auf der Erde: {1}.</translation>
    </message>
    <message>
        <location filename="../core/clustering/encoders/training.py"/>
        <source>Epoch {0} of {1}: the mean squared error is {2}.</source>
        <translation>Epoche {0} von {1}: Der mittlere quadratische Fehler ist {2}.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES asks for {0}, but the scene has {1}</source>
        <translation>FEATURES verlangt {0}, aber die Szene hat {1}</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES asks for {0}, which needs {1}: the scene lacks it.</source>
        <translation>FEATURES verlangt {0} und braucht dafür {1}: Der Szene fehlt das.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES asks for {0}: give an elevation raster, or leave it out.</source>
        <translation>FEATURES verlangt {0}: Geben Sie ein Höhenraster an, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES has &apos;{0}&apos; after &apos;{1}&apos;: write it before that.</source>
        <translation>FEATURES hat „{0}“ nach „{1}“: Schreiben Sie es davor.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES has &apos;{0}&apos;, but the algorithm brings &apos;{1}&apos;. Leave one of them out.</source>
        <translation>FEATURES hat „{0}“, aber der Algorithmus bringt „{1}“ mit. Lassen Sie eines davon weg.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES has both &apos;{0}&apos; and &apos;{1}&apos;: leave one of them out.</source>
        <translation>FEATURES hat sowohl „{0}“ als auch „{1}“: Lassen Sie eines davon weg.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES has no band, index or texture. Write, for example: bands; indices</source>
        <translation>FEATURES hat keinen Kanal, keinen Index und keine Textur. Schreiben Sie zum Beispiel: bands; indices</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES: &apos;{0}&apos; is not understood. Write, separated by semicolons: bands, indices, a band such as B04, an index ({1}), deviation NIR 5, edges NIR 5, smooth 3, elevation, slope, robust, pca 4, mnf 10, textons 48 9 0.25, autoencoder 8 5, convolutional 8 7.</source>
        <translation>FEATURES: „{0}“ wird nicht verstanden. Schreiben Sie, durch Semikolons getrennt: bands, indices, einen Kanal wie B04, einen Index ({1}), deviation NIR 5, edges NIR 5, smooth 3, elevation, slope, robust, pca 4, mnf 10, textons 48 9 0.25, autoencoder 8 5, convolutional 8 7.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES: &apos;{0}&apos; needs a weight of the pixel itself from 0 to {1}.</source>
        <translation>FEATURES: „{0}“ braucht ein Gewicht des Pixels selbst von 0 bis {1}.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES: &apos;{0}&apos; needs {1}.</source>
        <translation>FEATURES: „{0}“ braucht {1}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/clusters.py"/>
        <source>Features: {0}.</source>
        <translation>Merkmale: {0}.</translation>
    </message>
    <message>
        <location filename="../core/clustering/model.py"/>
        <source>Fitting {0} to {1} pixels…</source>
        <translation>Anpassung von {0} an {1} Pixel…</translation>
    </message>
    <message>
        <location filename="../core/clustering/model.py"/>
        <source>Fitting {0} with {1} clusters to {2} pixels…</source>
        <translation>Anpassung von {0} mit {1} Clustern an {2} Pixel…</translation>
    </message>
    <message>
        <location filename="../core/clustering/density.py"/>
        <source>Found {0} clusters by density; {1} % of the sample is noise.</source>
        <translation>{0} Cluster nach Dichte gefunden; {1} % der Stichprobe sind Rauschen.</translation>
    </message>
    <message>
        <location filename="../core/agreement/grouping.py"/>
        <source>GROUPS: &apos;{0}&apos; cannot be read. Write a name, = and classes, as in “vegetation = 10, 20, 30; water = 80”.</source>
        <translation>GROUPS: „{0}“ kann nicht gelesen werden. Schreiben Sie einen Namen, = und Klassen, etwa „vegetation = 10, 20, 30; water = 80“.</translation>
    </message>
    <message>
        <location filename="../core/agreement/grouping.py"/>
        <source>GROUPS: &apos;{0}&apos; is given twice. Put its classes into one group.</source>
        <translation>GROUPS: „{0}“ ist zweimal angegeben. Fassen Sie die Klassen in einer Gruppe zusammen.</translation>
    </message>
    <message>
        <location filename="../core/agreement/grouping.py"/>
        <source>GROUPS: &apos;{0}&apos; is no class of ESA WorldCover. Give a code or a name of it.</source>
        <translation>GROUPS: „{0}“ ist keine Klasse von ESA WorldCover. Geben Sie einen Code oder Namen einer solchen an.</translation>
    </message>
    <message>
        <location filename="../core/agreement/grouping.py"/>
        <source>GROUPS: the class {0} is in two groups. Leave it in one of them.</source>
        <translation>GROUPS: Die Klasse {0} ist in zwei Gruppen. Lassen Sie sie in einer davon.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/indices.py"/>
        <source>Gao 1996 (as NDWI), doi 10.1016/S0034-4257(96)00067-3</source>
        <translation>Gao 1996 (als NDWI), doi 10.1016/S0034-4257(96)00067-3</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/indices.py"/>
        <source>Gitelson and Merzlyak 1994, doi 10.1016/S0176-1617(11)81633-0</source>
        <translation>Gitelson und Merzlyak 1994, doi 10.1016/S0176-1617(11)81633-0</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy.py"/>
        <source>Give a taxonomy: a JSON file of classes</source>
        <translation>Geben Sie eine Taxonomie an: eine JSON-Datei mit Klassen</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Green of medium density, neither dark like forest nor smooth and bright like crops ({0}).</source>
        <translation>Grün mittlerer Dichte, weder dunkel wie Wald noch glatt und hell wie Feldfrüchte ({0}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Green over dark, wet ground: dim in near and shortwave infrared ({0}).</source>
        <translation>Grün über dunklem, nassem Boden: schwach im nahen und kurzwelligen Infrarot ({0}).</translation>
    </message>
    <message>
        <location filename="../core/clustering/hdbscan.py"/>
        <source>HDBSCAN finds {0} cluster(s) with MIN_SAMPLES {1}: these pixels are not in clusters by density. Change MIN_SAMPLES, leave EPS empty, or choose another algorithm, for example kmeans.</source>
        <translation>HDBSCAN findet mit MIN_SAMPLES {1} nur {0} Cluster: Diese Pixel liegen nicht in Clustern nach Dichte. Ändern Sie MIN_SAMPLES, lassen Sie EPS leer, oder wählen Sie einen anderen Algorithmus, zum Beispiel kmeans.</translation>
    </message>
    <message>
        <location filename="../core/clustering/hdbscan.py"/>
        <source>HDBSCAN needs scikit-learn 1.3 or later, and {0} is there. Install a later one, or choose another algorithm: dbscan needs no library.</source>
        <translation>HDBSCAN braucht scikit-learn 1.3 oder neuer, und da ist {0}. Installieren Sie eine neuere Version, oder wählen Sie einen anderen Algorithmus: dbscan braucht keine Bibliothek.</translation>
    </message>
    <message>
        <location filename="../core/agreement/remote_file.py"/>
        <source>HTTP response code: {0}</source>
        <translation>HTTP-Antwortcode: {0}</translation>
    </message>
    <message>
        <location filename="../core/clustering/splitting.py"/>
        <source>INTO is {0}: give a number from 2 to {1}; cluster {2} has {3} distinct pixels.</source>
        <translation>INTO ist {0}: Geben Sie eine Zahl von 2 bis {1} an; Cluster {2} hat {3} verschiedene Pixel.</translation>
    </message>
    <message>
        <location filename="../core/jobs/revisions.py"/>
        <source>INTO is {0}: give a number from {1} to {2}.</source>
        <translation>INTO ist {0}: Geben Sie eine Zahl von {1} bis {2} an.</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>If the reference is as right here as everywhere.</source>
        <translation>Wenn die Referenz hier so richtig ist wie überall.</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>In pixels that are compared.</source>
        <translation>In verglichenen Pixeln.</translation>
    </message>
    <message>
        <location filename="../core/clustering/choosing.py"/>
        <source>Inertia bends at {0} clusters, but groups do not stand clearly apart: {1} clusters tell more of them apart, and those of the same land cover are joined by their labels.</source>
        <translation>Die Trägheit knickt bei {0} Clustern ab, aber Gruppen stehen nicht deutlich für sich: {1} Cluster unterscheiden mehr von ihnen, und die derselben Landbedeckung werden durch ihre Bezeichnungen vereint.</translation>
    </message>
    <message>
        <location filename="../core/libraries.py"/>
        <source>Install it for QGIS&apos;s Python as pytorch.org describes (in Debian and Ubuntu: python3-torch), or choose the algorithm or encoder &apos;autoencoder&apos;, which needs scikit-learn alone; textons need neither.</source>
        <translation>Installieren Sie es für das Python von QGIS, wie pytorch.org es beschreibt (in Debian und Ubuntu: python3-torch), oder wählen Sie den Algorithmus oder Encoder „autoencoder“, der nur scikit-learn braucht; textons brauchen keines von beiden.</translation>
    </message>
    <message>
        <location filename="../core/libraries.py"/>
        <source>Install it in Settings ► Options ► Land Cover Interpreter.</source>
        <translation>Installieren Sie es unter Einstellungen ► Optionen ► Land Cover Interpreter.</translation>
    </message>
    <message>
        <location filename="../core/labelling/readiness.py"/>
        <source>It lists none: load or pull one first.</source>
        <translation>Er listet keine auf: Laden Sie zuerst eines.</translation>
    </message>
    <message>
        <location filename="../core/labelling/readiness.py"/>
        <source>It lists {0}.</source>
        <translation>Er listet auf: {0}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/ollama.py"/>
        <source>It spent them on thinking: take a model that does not think, as those named -instruct.</source>
        <translation>Die Tokens gingen für das Nachdenken auf: Nehmen Sie ein Modell, das nicht nachdenkt, etwa eines mit -instruct im Namen.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/indices.py"/>
        <source>Key and Benson 2006, USDA RMRS-GTR-164-CD</source>
        <translation>Key und Benson 2006, USDA RMRS-GTR-164-CD</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/registry.py"/>
        <source>Known: {0}.</source>
        <translation>Bekannt: {0}.</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>Labels of the same clusters</source>
        <translation>Bezeichnungen derselben Cluster</translation>
    </message>
    <message>
        <location filename="../core/clustering/fitting.py"/>
        <source>Learning features ({0})…</source>
        <translation>Merkmale werden gelernt ({0})…</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Little green, rough in the visible, in small patches ({0}).</source>
        <translation>Wenig Grün, rau im Sichtbaren, in kleinen Flächen ({0}).</translation>
    </message>
    <message>
        <location filename="../core/clustering/mapping.py"/>
        <source>MAJORITY is {0}: give an odd number of pixels from {1} to {2}; 1 keeps every pixel.</source>
        <translation>MAJORITY ist {0}: Geben Sie eine ungerade Anzahl Pixel von {1} bis {2} an; 1 behält jedes Pixel.</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>MINIMUM is {0}: a class needs at least {1} points to tell its spread.</source>
        <translation>MINIMUM ist {0}: Eine Klasse braucht mindestens {1} Punkte, damit sich ihre Streuung zeigt.</translation>
    </message>
    <message>
        <location filename="../core/clustering/mapping.py"/>
        <source>MIN_MAPPING_UNIT_HA is {0}: give a number of hectares.</source>
        <translation>MIN_MAPPING_UNIT_HA ist {0}: Geben Sie eine Anzahl Hektar an.</translation>
    </message>
    <message>
        <location filename="../core/clustering/mapping.py"/>
        <source>MIN_MAPPING_UNIT_HA needs the pixel&apos;s area, but the scene has no coordinate system. Assign one, or set 0.</source>
        <translation>MIN_MAPPING_UNIT_HA braucht die Pixelfläche, aber die Szene hat kein Koordinatensystem. Weisen Sie eines zu, oder setzen Sie 0.</translation>
    </message>
    <message>
        <location filename="../core/clustering/distances.py"/>
        <source>MIN_SAMPLES is {0}: give a number from 2 to {1}; the sample has {2} pixels.</source>
        <translation>MIN_SAMPLES ist {0}: Geben Sie eine Zahl von 2 bis {1} an; die Stichprobe hat {2} Pixel.</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>MIN_SHARE is {0}: give a share of the votes from 0 to 1.</source>
        <translation>MIN_SHARE ist {0}: Geben Sie einen Anteil der Stimmen von 0 bis 1 an.</translation>
    </message>
    <message>
        <location filename="../core/jobs/separability.py"/>
        <source>Measuring how far apart the clusters are…</source>
        <translation>Trennbarkeit der Cluster wird gemessen…</translation>
    </message>
    <message>
        <location filename="../core/jobs/distances.py"/>
        <source>Measuring the distances between pixels…</source>
        <translation>Abstände zwischen Pixeln werden gemessen…</translation>
    </message>
    <message>
        <location filename="../core/jobs/revisions.py"/>
        <source>Merging {0} clusters into cluster {1}…</source>
        <translation>Cluster werden zusammengeführt: {0} zu Cluster {1}…</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>More than {0} pieces that begin like JSON.</source>
        <translation>Mehr als {0} Stücke, die wie JSON anfangen.</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>NDVI {0} is that of a closed cover of green plants: not bare</source>
        <translation>NDVI {0} ist der einer geschlossenen Decke grüner Pflanzen: nicht kahl</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>NDVI {0} is that of dense green plants: not built-up</source>
        <translation>NDVI {0} ist der dichter grüner Pflanzen: nicht bebaut</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>NDVI {0} is that of green plants: not snow or ice</source>
        <translation>NDVI {0} ist der grüner Pflanzen: weder Schnee noch Eis</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>NDVI {0} shows next to nothing green: no vegetation</source>
        <translation>NDVI {0} zeigt fast nichts Grünes: keine Vegetation</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>NDVI {0} shows nothing green: no vegetation</source>
        <translation>NDVI {0} zeigt nichts Grünes: keine Vegetation</translation>
    </message>
    <message>
        <location filename="../core/clustering/density.py"/>
        <source>NOISE is &apos;{0}&apos;: choose {1} or {2}.</source>
        <translation>NOISE ist „{0}“: Wählen Sie {1} oder {2}.</translation>
    </message>
    <message>
        <location filename="../core/clustering/normalisation.py"/>
        <source>NORMALISE &apos;{0}&apos; is unknown. Choose one of {1}.</source>
        <translation>NORMALISE „{0}“ ist unbekannt. Wählen Sie eines von {1}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Next to no green and no water: bare ground, sand or rock ({0}).</source>
        <translation>Fast kein Grün und kein Wasser: kahler Boden, Sand oder Fels ({0}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>No JSON object with a class in “{0}”.</source>
        <translation>Kein JSON-Objekt mit einer Klasse in „{0}“.</translation>
    </message>
    <message>
        <location filename="../core/scene/products.py"/>
        <source>No image given. Choose a raster, or the band files of one scene.</source>
        <translation>Kein Bild angegeben. Wählen Sie ein Raster, oder die Kanaldateien einer Szene.</translation>
    </message>
    <message>
        <location filename="../core/agreement/estimation.py"/>
        <source>No point speaks for {0}: the figures are of the other {1} % of the pixels.</source>
        <translation>Kein Punkt steht für {0}: Die Zahlen gelten für die übrigen {1} % der Pixel.</translation>
    </message>
    <message>
        <location filename="../core/clustering/dbscan.py"/>
        <source>No radius near the knee of the distances gives two clusters: these pixels are not in clusters by density. Choose another algorithm, for example kmeans, or other features.</source>
        <translation>Kein Radius nahe dem Knick der Abstandskurve ergibt zwei Cluster: Diese Pixel liegen nicht in Clustern nach Dichte. Wählen Sie einen anderen Algorithmus, zum Beispiel kmeans, oder andere Merkmale.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>No signature fits well enough ({0}).</source>
        <translation>Keine Signatur passt gut genug ({0}).</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>No voter gave a vote.
{0}</source>
        <translation>Kein Abstimmer hat eine Stimme abgegeben.
{0}</translation>
    </message>
    <message>
        <location filename="../core/clustering/density.py"/>
        <source>Noise is kept as one cluster of its own.</source>
        <translation>Das Rauschen bleibt als ein eigenes Cluster.</translation>
    </message>
    <message>
        <location filename="../core/clustering/density.py"/>
        <source>Noise joins the cluster that is nearest to it.</source>
        <translation>Das Rauschen geht im jeweils nächsten Cluster auf.</translation>
    </message>
    <message>
        <location filename="../core/jobs/application.py"/>
        <source>Normalised, the clusters would have moved by {0} of their standard deviations, and by {1} as it is: the image is not normalised.</source>
        <translation>Normalisiert wären die Cluster um {0} ihrer Standardabweichungen verschoben, unverändert um {1}: Das Bild wird nicht normalisiert.</translation>
    </message>
    <message>
        <location filename="../core/jobs/application.py"/>
        <source>Normalised, {0} % of the pixels would be unlike those that the clusters were made of, and {1} % are as it is: the image is not normalised.</source>
        <translation>Normalisiert wären {0} % der Pixel denen unähnlich, aus denen die Cluster gebildet wurden, unverändert sind es {1} %: Das Bild wird nicht normalisiert.</translation>
    </message>
    <message>
        <location filename="../core/jobs/application.py"/>
        <source>Normalising the image…</source>
        <translation>Bild wird normalisiert…</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>Nothing answers at {0}. Start the model server (Ollama: &apos;ollama serve&apos;), or correct the address.</source>
        <translation>Unter {0} antwortet nichts. Starten Sie den Modellserver (Ollama: „ollama serve“), oder berichtigen Sie die Adresse.</translation>
    </message>
    <message>
        <location filename="../core/jobs/comparison.py"/>
        <source>Nothing can be compared with {0}: no cluster whose class has a counterpart in WorldCover lies where it has data. Give clusters such a class, or choose another reference.</source>
        <translation>Mit {0} ist nichts vergleichbar: Kein Cluster, dessen Klasse eine Entsprechung in WorldCover hat, liegt dort, wo es Daten hat. Geben Sie Clustern eine solche Klasse, oder wählen Sie eine andere Referenz.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Nothing to name: give a scene classification as MASK.</source>
        <translation>Nichts zu benennen: Geben Sie eine Szenenklassifikation als MASK an.</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>OFFSET is {0}: give a number such as -1000, or 0.</source>
        <translation>OFFSET ist {0}: Geben Sie eine Zahl wie -1000 an, oder 0.</translation>
    </message>
    <message>
        <location filename="../core/labelling/pictures/rendition.py"/>
        <location filename="../core/scene/scene.py"/>
        <source>One of the {0} band files</source>
        <translation>Eine der {0} Kanaldateien</translation>
    </message>
    <message>
        <location filename="../core/agreement/worldcover.py"/>
        <source>Opening {0} WorldCover {1} tile(s)…</source>
        <translation>WorldCover wird geöffnet, Kacheln: {0} (Ausgabe {1})…</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>Overall agreement {0}.</source>
        <translation>Gesamtübereinstimmung {0}.</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>Pixels of type {0} are not supported. Convert the raster to UInt16 or Float32 first.</source>
        <translation>Pixel des Typs {0} werden nicht unterstützt. Wandeln Sie das Raster zuerst in UInt16 oder Float32 um.</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>Points left out of agreement, no counterpart in WorldCover: {0}.</source>
        <translation>Aus der Übereinstimmung ausgelassene Punkte, keine Entsprechung in WorldCover: {0}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>Points left out, {0}: {1}.</source>
        <translation>Ausgelassene Punkte, {0}: {1}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/maps.py"/>
        <source>Polygons of so large a map are only written when VECTOR says where.</source>
        <translation>Die Polygone einer so großen Karte werden nur geschrieben, wenn VECTOR sagt, wohin.</translation>
    </message>
    <message>
        <location filename="../adapters/libraries.py"/>
        <source>QGIS has {0}, but does not say which version, so nothing can be chosen to fit it.</source>
        <translation>QGIS hat {0}, sagt aber nicht, in welcher Version; deshalb lässt sich nichts Passendes wählen.</translation>
    </message>
    <message>
        <location filename="../adapters/credentials.py"/>
        <source>QGIS&apos;s authentication database is disabled, so that authcfg= cannot be used ({0}). Restart QGIS, or name an environment variable with key=.</source>
        <translation>Die Authentifizierungsdatenbank von QGIS ist abgeschaltet, authcfg= kann also nicht verwendet werden ({0}). Starten Sie QGIS neu, oder nennen Sie mit key= eine Umgebungsvariable.</translation>
    </message>
    <message>
        <location filename="../core/agreement/editions.py"/>
        <source>REFERENCE &apos;{0}&apos;: WorldCover exists for 2020 and 2021 only.</source>
        <translation>REFERENCE „{0}“: WorldCover gibt es nur für 2020 und 2021.</translation>
    </message>
    <message>
        <location filename="../core/clustering/mapping.py"/>
        <location filename="../core/clustering/splitting.py"/>
        <source>Removing patches under {0} pixels…</source>
        <translation>Flächen unter {0} Pixeln werden entfernt…</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/replies.py"/>
        <source>Replies cannot be kept in {0} ({1}): a stopped run will start anew.</source>
        <translation>Antworten können nicht in {0} aufbewahrt werden ({1}): Ein angehaltener Lauf beginnt von vorn.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/indices.py"/>
        <source>Rikimaru et al. 2002, Tropical Ecology 43(1), 39–47</source>
        <translation>Rikimaru u. a. 2002, Tropical Ecology 43(1), 39–47</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/indices.py"/>
        <source>Rouse et al. 1974, NASA SP-351</source>
        <translation>Rouse u. a. 1974, NASA SP-351</translation>
    </message>
    <message>
        <location filename="../core/clustering/mapping.py"/>
        <source>SEGMENTS is {0}: give a number of pixels up to {1}; 0 keeps every pixel.</source>
        <translation>SEGMENTS ist {0}: Geben Sie eine Anzahl Pixel bis {1} an; 0 behält jedes Pixel.</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>SIZE is {0}, but each of the map&apos;s {1} classes needs at least {2} points. Give {3} or more.</source>
        <translation>SIZE ist {0}, aber jede der {1} Klassen der Karte braucht mindestens {2} Punkte. Geben Sie {3} oder mehr an.</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>SIZE {0} is too small for {1} points in each class: some get {2}.</source>
        <translation>SIZE {0} ist zu klein für {1} Punkte in jeder Klasse: Einige bekommen {2}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>STABILITY_TEST alters mask and spotlight. Leave one of them in EVIDENCE.</source>
        <translation>STABILITY_TEST verändert Maske und Spotlight. Lassen Sie eines davon in EVIDENCE.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Sparse green over bright ground, in a scene with little green ({0}).</source>
        <translation>Lückiges Grün über hellem Boden, in einer Szene mit wenig Grün ({0}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Sparse to medium green in a scene with little dense green ({0}).</source>
        <translation>Lückiges bis mittleres Grün in einer Szene mit wenig dichtem Grün ({0}).</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>TARGET is {0}: give a standard error between 0 and 1, such as 0.02.</source>
        <translation>TARGET ist {0}: Geben Sie einen Standardfehler zwischen 0 und 1 an, etwa 0.02.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>The address {0} {1}.</source>
        <translation>Die Adresse {0} {1}.</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>The area of interest</source>
        <translation>Das Interessengebiet</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>The area of interest cannot be read: {0}. Choose another layer.</source>
        <translation>Das Interessengebiet kann nicht gelesen werden: {0}. Wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>The area of interest is empty. Choose a layer with polygons, or an extent.</source>
        <translation>Das Interessengebiet ist leer. Wählen Sie einen Layer mit Polygonen, oder eine Ausdehnung.</translation>
    </message>
    <message>
        <location filename="../adapters/credentials.py"/>
        <source>The authentication configuration &apos;{0}&apos; ({1})</source>
        <translation>Die Authentifizierungskonfiguration „{0}“ ({1})</translation>
    </message>
    <message>
        <location filename="../adapters/credentials.py"/>
        <source>The authentication database is locked, so that &apos;{0}&apos; cannot be read: enter the master password (Settings &gt; Options &gt; Authentication &gt; Utilities), or, without QGIS&apos;s window, let the environment variable QGIS_AUTH_PASSWORD_FILE name a file that holds it.</source>
        <translation>Die Authentifizierungsdatenbank ist gesperrt, „{0}“ kann also nicht gelesen werden: Geben Sie das Hauptpasswort ein (Einstellungen &gt; Optionen &gt; Authentifizierung &gt; Werkzeuge), oder lassen Sie, ohne das Fenster von QGIS, die Umgebungsvariable QGIS_AUTH_PASSWORD_FILE eine Datei nennen, die es enthält.</translation>
    </message>
    <message>
        <location filename="../core/scene/products.py"/>
        <source>The band files do not cover the same ground: only their common part is used, {0} × {1} of {2} × {3} pixels.</source>
        <translation>Die Kanaldateien decken nicht dasselbe Gebiet ab: Nur der gemeinsame Teil wird verwendet, {0} × {1} von {2} × {3} Pixeln.</translation>
    </message>
    <message>
        <location filename="../core/scene/products.py"/>
        <source>The band files have no ground in common. Choose the files of one scene.</source>
        <translation>Die Kanaldateien haben kein gemeinsames Gebiet. Wählen Sie die Dateien einer Szene.</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>The bands cannot be told apart: {0} not found among {1} bands: {2}. Give the bands their roles: BANDS={3} with the band numbers of your file (B02 may be left out; green, red and near infrared are needed).</source>
        <translation>Die Kanäle lassen sich nicht unterscheiden: {0} nicht gefunden unter {1} Kanälen: {2}. Geben Sie den Kanälen ihre Rollen: BANDS={3} mit den Kanalnummern Ihrer Datei (B02 darf fehlen; Grün, Rot und nahes Infrarot werden gebraucht).</translation>
    </message>
    <message>
        <location filename="../core/clustering/preview.py"/>
        <source>The canvas shows nothing of the scene. Pan or zoom to where it has data.</source>
        <translation>Das Kartenfenster zeigt nichts von der Szene. Verschieben oder zoomen Sie dorthin, wo sie Daten hat.</translation>
    </message>
    <message>
        <location filename="../core/jobs/separability.py"/>
        <source>The closest clusters are {0} and {1} (Jeffries-Matusita {2} of 2): no two are hardly told apart.</source>
        <translation>Die nächsten Cluster sind {0} und {1} (Jeffries-Matusita {2} von 2): Kein Paar ist kaum zu unterscheiden.</translation>
    </message>
    <message>
        <location filename="../core/clustering/fit.py"/>
        <source>The clusters have moved by {0} of their standard deviations; 0.5 is much.</source>
        <translation>Die Cluster haben sich um {0} ihrer Standardabweichungen verschoben; 0,5 ist viel.</translation>
    </message>
    <message>
        <location filename="../core/jobs/common.py"/>
        <source>The clusters of {0} were changed by another program meanwhile. Open the run folder again, or start this step again.</source>
        <translation>Ein anderes Programm hat die Cluster von {0} inzwischen geändert. Öffnen Sie den Lauf-Ordner neu, oder beginnen Sie diesen Schritt noch einmal.</translation>
    </message>
    <message>
        <location filename="../core/scene/dates.py"/>
        <source>The dates do not have the same bands: {0} are used, which all of them have.</source>
        <translation>Die Termine haben nicht dieselben Kanäle: Verwendet werden {0}, die alle haben.</translation>
    </message>
    <message>
        <location filename="../core/scene/dates.py"/>
        <source>The dates have too few bands in common ({0}). {1}.</source>
        <translation>Die Termine haben zu wenige Kanäle gemeinsam ({0}). {1}.</translation>
    </message>
    <message>
        <location filename="../core/run_folder.py"/>
        <source>The disk of {0} is full. Free some space, or choose another run folder.</source>
        <translation>Das Laufwerk von {0} ist voll. Schaffen Sie Platz, oder wählen Sie einen anderen Lauf-Ordner.</translation>
    </message>
    <message>
        <location filename="../core/clustering/fit.py"/>
        <source>The distributions of the two scenes differ most in {0}: {1}, where 1 is wholly.</source>
        <translation>Die Verteilungen der beiden Szenen unterscheiden sich am meisten in {0}: {1}, wobei 1 völlig verschieden heißt.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/access.py"/>
        <source>The environment variable {0}</source>
        <translation>Die Umgebungsvariable {0}</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>The first date shows nothing of this cluster: there is no spectrum to read.</source>
        <translation>Der erste Termin zeigt nichts von diesem Cluster: Es gibt kein Spektrum zu lesen.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>The header {0} for {1} cannot be sent: it holds a line break or a letter that is not ASCII. Check the key.</source>
        <translation>Der Header {0} für {1} kann nicht gesendet werden: Er enthält einen Zeilenumbruch oder einen Buchstaben außerhalb von ASCII. Prüfen Sie den Schlüssel.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>The host {0} was not found. Check the address and the internet connection.</source>
        <translation>Der Host {0} wurde nicht gefunden. Prüfen Sie die Adresse und die Internetverbindung.</translation>
    </message>
    <message>
        <location filename="../core/scene/reflectance.py"/>
        <source>The integer values of the image reach only {0}, which is no reflectance in 1/10000. Export the scene again as reflectance (0…1, floating point) or as digital numbers (0…10000).</source>
        <translation>Die ganzzahligen Werte des Bildes reichen nur bis {0}, was kein Reflexionsgrad in 1/10000 ist. Exportieren Sie die Szene neu als Reflexionsgrad (0…1, Gleitkomma) oder als digitale Werte (0…10000).</translation>
    </message>
    <message>
        <location filename="../adapters/points.py"/>
        <source>The layer &apos;{0}&apos; has edits that are not saved. Save them, then compare.</source>
        <translation>Der Layer „{0}“ hat Änderungen, die nicht gespeichert sind. Speichern Sie sie, und vergleichen Sie dann.</translation>
    </message>
    <message>
        <location filename="../adapters/layers.py"/>
        <source>The layer &apos;{0}&apos; is not a raster file. Choose a layer that GDAL opens.</source>
        <translation>Der Layer „{0}“ ist keine Rasterdatei. Wählen Sie einen Layer, den GDAL öffnet.</translation>
    </message>
    <message>
        <location filename="../core/agreement/worldcover.py"/>
        <source>The map has no coordinate system, so WorldCover cannot be laid under it. Assign one.</source>
        <translation>Die Karte hat kein Koordinatensystem, WorldCover lässt sich also nicht darunterlegen. Weisen Sie eines zu.</translation>
    </message>
    <message>
        <location filename="../core/agreement/counting.py"/>
        <source>The map has no coordinate system, so it cannot be laid over a reference. Assign one to the scene (Layer ▸ Set CRS, or gdal_edit.py -a_srs) and cluster it again.</source>
        <translation>Die Karte hat kein Koordinatensystem, sie lässt sich also nicht über eine Referenz legen. Weisen Sie der Szene eines zu (Layer ▸ KBS von Layer(n) setzen, oder gdal_edit.py -a_srs), und clustern Sie sie neu.</translation>
    </message>
    <message>
        <location filename="../core/agreement/points.py"/>
        <source>The map has no coordinate system, so points cannot be laid on it. Assign one to the scene (Layer ▸ Set CRS, or gdal_edit.py -a_srs) and cluster it again.</source>
        <translation>Die Karte hat kein Koordinatensystem, Punkte lassen sich also nicht darauflegen. Weisen Sie der Szene eines zu (Layer ▸ KBS von Layer(n) setzen, oder gdal_edit.py -a_srs), und clustern Sie sie neu.</translation>
    </message>
    <message>
        <location filename="../core/revising.py"/>
        <source>The numbers of clusters end at {0}, and {1} of them were given. Cluster the scene again.</source>
        <translation>Die Nummern der Cluster enden bei {0}, und {1} davon sind vergeben. Clustern Sie die Szene neu.</translation>
    </message>
    <message>
        <location filename="../core/scene/reflectance.py"/>
        <source>The offset {0} comes from the product&apos;s metadata.</source>
        <translation>Der Versatz {0} stammt aus den Metadaten des Produkts.</translation>
    </message>
    <message>
        <location filename="../core/scene/reflectance.py"/>
        <source>The offset −1000 of processing baseline 04.00 and later was recognised by the darkest pixels. Set the offset to 0 (OFFSET=0) if it was already subtracted.</source>
        <translation>Der Versatz −1000 ab Processing Baseline 04.00 wurde an den dunkelsten Pixeln erkannt. Setzen Sie den Versatz auf 0 (OFFSET=0), wenn er schon abgezogen wurde.</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>The other taxonomy has no class for the analyst&apos;s label of cluster {0}: voters name it.</source>
        <translation>Die andere Taxonomie hat keine Klasse für die Bezeichnung des Bearbeiters bei Cluster {0}: Die Abstimmer benennen es.</translation>
    </message>
    <message>
        <location filename="../core/agreement/estimation.py"/>
        <source>The points are no probability sample: plain counts, which speak of these points alone.</source>
        <translation>Die Punkte sind keine Wahrscheinlichkeitsstichprobe: bloße Auszählungen, die nur für diese Punkte gelten.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/registry.py"/>
        <source>The provider of &apos;{0}&apos; is unknown to this version of the plugin. {1}</source>
        <translation>Der Anbieter von „{0}“ ist dieser Version des Plugins unbekannt. {1}</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>The proxy on the way to {0} does not let the request through. Check the proxy settings.</source>
        <translation>Der Proxy auf dem Weg zu {0} lässt die Anfrage nicht durch. Prüfen Sie die Proxy-Einstellungen.</translation>
    </message>
    <message>
        <location filename="../core/agreement/estimation.py"/>
        <source>The random points were post-stratified by the classes of the map.</source>
        <translation>Die zufälligen Punkte wurden nach den Klassen der Karte nachträglich geschichtet.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/gemini.py"/>
        <source>The reply holds no candidates.</source>
        <translation>Die Antwort enthält keine candidates.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/openai.py"/>
        <source>The reply holds no choices{0}.</source>
        <translation>Die Antwort enthält keine choices{0}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>The reply holds no text.</source>
        <translation>Die Antwort enthält keinen Text.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>The reply holds thoughts and no answer.</source>
        <translation>Die Antwort enthält Gedanken und keine Antwort.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>The reply is nested too deeply.</source>
        <translation>Die Antwort ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <location filename="../core/clustering/fit.py"/>
        <source>The run does not fit this scene: the same number of a cluster may mean other ground. Review the labels, normalise the image, or cluster it by itself.</source>
        <translation>Der Lauf passt nicht zu dieser Szene: Dieselbe Nummer eines Clusters kann anderen Boden bedeuten. Prüfen Sie die Bezeichnungen, normalisieren Sie das Bild, oder clustern Sie es für sich.</translation>
    </message>
    <message>
        <location filename="../core/clustering/matching.py"/>
        <source>The run needs {0}, which {1} lacks: it has {2}. Choose an image with these bands, or name them with BANDS.</source>
        <translation>Der Lauf braucht {0}, was {1} fehlt: Vorhanden sind {2}. Wählen Sie ein Bild mit diesen Kanälen, oder nennen Sie sie mit BANDS.</translation>
    </message>
    <message>
        <location filename="../core/clustering/matching.py"/>
        <source>The run needs {0}: give an elevation raster of the new scene.</source>
        <translation>Der Lauf braucht {0}: Geben Sie ein Höhenraster der neuen Szene an.</translation>
    </message>
    <message>
        <location filename="../core/clustering/matching.py"/>
        <source>The run was made of {0} date(s) and {1} comes with {2}: give as many dates, in the same order of seasons.</source>
        <translation>Der Lauf entstand aus {0} Termin(en), und {1} kommt mit {2}: Geben Sie ebenso viele Termine an, in derselben Reihenfolge der Jahreszeiten.</translation>
    </message>
    <message>
        <location filename="../core/clustering/matching.py"/>
        <source>The run&apos;s features look at neighbours in pixels of {0} m, and {1} has pixels of {2} m: its texture is another one.</source>
        <translation>Die Merkmale des Laufs schauen auf Nachbarn in Pixeln von {0} m, und {1} hat Pixel von {2} m: Seine Textur ist eine andere.</translation>
    </message>
    <message>
        <location filename="../core/clustering/distances.py"/>
        <source>The sample has {0} pixel(s): too few to find clusters by density. Choose another area.</source>
        <translation>Die Stichprobe hat {0} Pixel: zu wenige, um Cluster nach Dichte zu finden. Wählen Sie ein anderes Gebiet.</translation>
    </message>
    <message>
        <location filename="../core/estimating.py"/>
        <source>The sample speaks of the {0} pixels that it was drawn from; this map has {1}.</source>
        <translation>Die Stichprobe gilt für die {0} Pixel, aus denen sie gezogen wurde; diese Karte hat {1}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>The taxonomy has no single class for that.</source>
        <translation>Die Taxonomie hat dafür keine einzelne Klasse.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy.py"/>
        <source>The taxonomy “{0}” has no class {1}. Its classes are: {2}.</source>
        <translation>Die Taxonomie „{0}“ hat keine Klasse {1}. Ihre Klassen sind: {2}.</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>The {0} bands carry no names: the order {1} was assumed. If it is another, give every band its role (BANDS, for instance B04=1,B03=2,B02=3,B08=4 for red first).</source>
        <translation>Die {0} Kanäle tragen keine Namen: Die Reihenfolge {1} wurde angenommen. Ist es eine andere, geben Sie jedem Kanal seine Rolle (BANDS, zum Beispiel B04=1,B03=2,B02=3,B08=4 für Rot zuerst).</translation>
    </message>
    <message>
        <location filename="../adapters/credentials.py"/>
        <source>There is no authentication configuration &apos;{0}&apos;. Look up its id in QGIS (Settings &gt; Options &gt; Authentication).</source>
        <translation>Es gibt keine Authentifizierungskonfiguration „{0}“. Schlagen Sie ihre ID in QGIS nach (Einstellungen &gt; Optionen &gt; Authentifizierung).</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>There is no blue band: pictures are false colour (near infrared, red, green).</source>
        <translation>Es gibt keinen blauen Kanal: Die Bilder sind in Falschfarben (nahes Infrarot, Rot, Grün).</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>There is no secure connection to {0} ({1}). Check the address, the computer&apos;s clock, and whether the server&apos;s certificate is trusted here.</source>
        <translation>Es gibt keine sichere Verbindung zu {0} ({1}). Prüfen Sie die Adresse, die Uhr des Computers, und ob dem Zertifikat des Servers hier vertraut wird.</translation>
    </message>
    <message>
        <location filename="../core/libraries.py"/>
        <source>Training the convolutional autoencoder. It is used where it is there; it is too big to fetch from here.</source>
        <translation>Training des Faltungs-Autoencoders. Es wird verwendet, wo es da ist; zum Abrufen von hier aus ist es zu groß.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/registry.py"/>
        <source>VOTERS names no voter. Write &apos;spectral&apos; (offline, free), or PROVIDER:MODEL. {0}</source>
        <translation>VOTERS nennt keinen Abstimmer. Schreiben Sie „spectral“ (offline, kostenlos), oder PROVIDER:MODEL. {0}</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/registry.py"/>
        <source>VOTERS: &apos;spectral&apos; takes no model, no address and no options.</source>
        <translation>VOTERS: „spectral“ hat kein Modell, keine Adresse und keine Optionen.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/specification.py"/>
        <source>VOTERS: &apos;{0}&apos; has an option that is unknown. Known: {1}.</source>
        <translation>VOTERS: „{0}“ hat eine unbekannte Option. Bekannt: {1}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/specification.py"/>
        <source>VOTERS: &apos;{0}&apos; has both key= and authcfg=. Give one of them.</source>
        <translation>VOTERS: „{0}“ hat sowohl key= als auch authcfg=. Geben Sie eines davon an.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/specification.py"/>
        <source>VOTERS: &apos;{0}&apos; is no provider. Separate voters by semicolons.</source>
        <translation>VOTERS: „{0}“ ist kein Anbieter. Trennen Sie Abstimmer durch Semikolons.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/registry.py"/>
        <source>VOTERS: &apos;{0}&apos; names no model. Write {1}:MODEL.</source>
        <translation>VOTERS: „{0}“ nennt kein Modell. Schreiben Sie {1}:MODEL.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/specification.py"/>
        <source>VOTERS: &apos;{0}&apos; stands twice. Each voter has one vote; ask it again with repeats=3.</source>
        <translation>VOTERS: „{0}“ steht zweimal da. Jeder Abstimmer hat eine Stimme; fragen Sie ihn mit repeats=3 mehrmals.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/registry.py"/>
        <source>VOTERS: a model stands twice, once with its provider&apos;s own address. Keep one of them.</source>
        <translation>VOTERS: Ein Modell steht zweimal da, einmal mit der eigenen Adresse seines Anbieters. Behalten Sie eines davon.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/specification.py"/>
        <source>VOTERS: the address of &apos;{0}&apos; {1}.</source>
        <translation>VOTERS: Die Adresse von „{0}“ {1}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/registry.py"/>
        <source>VOTERS: the provider &apos;{0}&apos; is unknown. {1}</source>
        <translation>VOTERS: Der Anbieter „{0}“ ist unbekannt. {1}</translation>
    </message>
    <message>
        <location filename="../core/libraries.py"/>
        <source>Where Land Cover Interpreter has installed it, remove it and install it again in Settings ► Options ► Land Cover Interpreter; otherwise reinstall it where it came from.</source>
        <translation>Wo Land Cover Interpreter es installiert hat, entfernen Sie es und installieren Sie es neu unter Einstellungen ► Optionen ► Land Cover Interpreter; sonst installieren Sie es dort neu, woher es kam.</translation>
    </message>
    <message>
        <location filename="../core/scene/reflectance.py"/>
        <source>With the offset in the file&apos;s metadata half of a band&apos;s pixels would have negative reflectance: it was probably subtracted already. Set the offset to 0 (OFFSET=0) if the map looks wrong.</source>
        <translation>Mit dem Versatz in den Metadaten der Datei hätte die Hälfte der Pixel eines Kanals einen negativen Reflexionsgrad: Er wurde wahrscheinlich schon abgezogen. Setzen Sie den Versatz auf 0 (OFFSET=0), wenn die Karte falsch aussieht.</translation>
    </message>
    <message>
        <location filename="../core/agreement/worldcover.py"/>
        <source>WorldCover {0} has no tile under the map ({1}): there is no reference here.</source>
        <translation>WorldCover {0} hat keine Kachel unter der Karte ({1}): Hier gibt es keine Referenz.</translation>
    </message>
    <message>
        <location filename="../core/jobs/maps.py"/>
        <source>Writing the land-cover polygons…</source>
        <translation>Landbedeckungspolygone werden geschrieben…</translation>
    </message>
    <message>
        <location filename="../core/jobs/maps.py"/>
        <source>Writing the land-cover raster…</source>
        <translation>Landbedeckungsraster wird geschrieben…</translation>
    </message>
    <message>
        <location filename="../core/jobs/comparison.py"/>
        <source>Writing the layer of disagreement…</source>
        <translation>Layer der Abweichung wird geschrieben…</translation>
    </message>
    <message>
        <location filename="../core/jobs/reports.py"/>
        <source>Writing the report…</source>
        <translation>Bericht wird geschrieben…</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/indices.py"/>
        <source>Zha et al. 2003, doi 10.1080/01431160304987</source>
        <translation>Zha u. a. 2003, doi 10.1080/01431160304987</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>accuracy of the reference</source>
        <translation>Genauigkeit der Referenz</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>all voters failed</source>
        <translation>alle Abstimmer gescheitert</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>an odd number of pixels from {0} to {1}</source>
        <translation>eine ungerade Anzahl Pixel von {0} bis {1}</translation>
    </message>
    <message>
        <location filename="../core/agreement/remote_file.py"/>
        <source>another part of the file arrived than was asked for</source>
        <translation>ein anderer Teil der Datei kam an als der verlangte</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>answer cut off</source>
        <translation>Antwort abgeschnitten</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>answer is not JSON</source>
        <translation>Antwort ist kein JSON</translation>
    </message>
    <message>
        <location filename="../core/applying.py"/>
        <source>applied from the run {0}, made of {1}, to {2}: the clusters have moved by {3} of their standard deviations{4}</source>
        <translation>angewendet aus dem Lauf {0}, gebildet aus {1}, auf {2}: Die Cluster haben sich um {3} ihrer Standardabweichungen verschoben{4}</translation>
    </message>
    <message>
        <location filename="../adapters/credentials.py"/>
        <source>authcfg= takes the id of an authentication configuration, seven letters and digits (Settings &gt; Options &gt; Authentication), and no key.</source>
        <translation>authcfg= nimmt die ID einer Authentifizierungskonfiguration, sieben Buchstaben und Ziffern (Einstellungen &gt; Optionen &gt; Authentifizierung), und keinen Schlüssel.</translation>
    </message>
    <message>
        <location filename="../core/agreement/worldcover.py"/>
        <source>beyond its latitudes</source>
        <translation>außerhalb seiner Breitengrade</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>blocked by the provider&apos;s safety filter</source>
        <translation>vom Sicherheitsfilter des Anbieters gesperrt</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>class unknown to the taxonomy</source>
        <translation>Klasse der Taxonomie unbekannt</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>class “{0}” is not in the taxonomy</source>
        <translation>Klasse „{0}“ ist nicht in der Taxonomie</translation>
    </message>
    <message>
        <location filename="../core/revising.py"/>
        <source>cluster {0} split into clusters {1}</source>
        <translation>Cluster {0} in die Cluster {1} aufgeteilt</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>cluster {0}: note taken away</source>
        <translation>Cluster {0}: Notiz entfernt</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>cluster {0}: the analyst&apos;s label taken back</source>
        <translation>Cluster {0}: Bezeichnung des Bearbeiters zurückgenommen</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>cluster {0}: {1} → {2}, by the analyst</source>
        <translation>Cluster {0}: {1} → {2}, vom Bearbeiter</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>clustered with {0} into {1} clusters, seed {2}, features {3}</source>
        <translation>geclustert mit {0} in {1} Cluster, Startwert {2}, Merkmale {3}</translation>
    </message>
    <message>
        <location filename="../core/revising.py"/>
        <source>clusters {0} merged into cluster {1}</source>
        <translation>Cluster {0} zu Cluster {1} zusammengeführt</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>codes 0…11, a scene classification</source>
        <translation>Codes 0…11, eine Szenenklassifikation</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>contradicts the spectrum</source>
        <translation>widerspricht dem Spektrum</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>distance to a class edge of the reference</source>
        <translation>Abstand zu einer Klassengrenze der Referenz</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/ollama.py"/>
        <source>done_reason: length.</source>
        <translation>done_reason: length.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/ollama.py"/>
        <source>done_reason: {0}, without text.</source>
        <translation>done_reason: {0}, ohne Text.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/openai.py"/>
        <source>finish_reason: length, after {0} tokens with all reasoning.</source>
        <translation>finish_reason: length, nach {0} Tokens samt allem Nachdenken.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/openai.py"/>
        <source>finish_reason: {0}, without text.</source>
        <translation>finish_reason: {0}, ohne Text.</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>from a scene unlike this one</source>
        <translation>aus einer Szene, die dieser nicht ähnelt</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>green {0} is dark: not snow or ice</source>
        <translation>Grün {0} ist dunkel: weder Schnee noch Eis</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>green {0} is far brighter than near infrared {1}: open water</source>
        <translation>Grün {0} ist weit heller als nahes Infrarot {1}: offenes Wasser</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>highest accuracy of the map</source>
        <translation>höchste Genauigkeit der Karte</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>holds characters that no address has</source>
        <translation>enthält Zeichen, die keine Adresse hat</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>in the layer twice</source>
        <translation>zweimal im Layer</translation>
    </message>
    <message>
        <location filename="../core/hosts.py"/>
        <source>is not an address such as https://api.example.org/v1</source>
        <translation>ist keine Adresse wie https://api.example.org/v1</translation>
    </message>
    <message>
        <location filename="../core/hosts.py"/>
        <source>is plain http, which is only allowed for this computer (localhost); use https</source>
        <translation>ist einfaches http, das nur für diesen Computer (localhost) erlaubt ist; verwenden Sie https</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/http.py"/>
        <source>it does not take the connection</source>
        <translation>nimmt die Verbindung nicht an</translation>
    </message>
    <message>
        <location filename="../core/agreement/tiles.py"/>
        <source>it holds no class codes of one byte</source>
        <translation>die Datei enthält keine Klassencodes mit einem Byte</translation>
    </message>
    <message>
        <location filename="../core/agreement/tiles.py"/>
        <source>it is not the tile that its name says: other pixels, or another place</source>
        <translation>die Datei ist nicht die Kachel, die ihr Name nennt: andere Pixel, oder ein anderer Ort</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>labelled by {0} with the taxonomy {1}</source>
        <translation>benannt von {0} mit der Taxonomie {1}</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>lowest accuracy of the map</source>
        <translation>niedrigste Genauigkeit der Karte</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>map \ reference (pixels)</source>
        <translation>Karte \ Referenz (Pixel)</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>merged of different classes</source>
        <translation>aus verschiedenen Klassen zusammengeführt</translation>
    </message>
    <message>
        <location filename="../core/hosts.py"/>
        <source>must not hold a user, password, query or fragment; keys belong in environment variables</source>
        <translation>darf weder Benutzer noch Passwort, Abfrage oder Fragment enthalten; Schlüssel gehören in Umgebungsvariablen</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>near infrared {0} is far brighter than green {1}: not open water</source>
        <translation>nahes Infrarot {0} ist weit heller als Grün {1}: kein offenes Wasser</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>not of the sample that was drawn</source>
        <translation>nicht aus der gezogenen Stichprobe</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>off the map</source>
        <translation>außerhalb der Karte</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>only the first agrees</source>
        <translation>nur die erste stimmt überein</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>only the second agrees</source>
        <translation>nur die zweite stimmt überein</translation>
    </message>
    <message>
        <location filename="../core/agreement/remote_file.py"/>
        <source>only {0} of {1} bytes arrived</source>
        <translation>nur {0} von {1} Bytes kamen an</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>part of a split cluster</source>
        <translation>Teil eines aufgeteilten Clusters</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>random: the first of the points are a smaller sample of the same kind</source>
        <translation>zufällig: die ersten der Punkte sind eine kleinere Stichprobe derselben Art</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>share of the area</source>
        <translation>Anteil an der Fläche</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>shortwave infrared {0} is bright, and water absorbs it: not open water</source>
        <translation>kurzwelliges Infrarot {0} ist hell, und Wasser absorbiert es: kein offenes Wasser</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>shortwave infrared {0} is brighter than green {1}: not snow or ice</source>
        <translation>kurzwelliges Infrarot {0} ist heller als Grün {1}: weder Schnee noch Eis</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>standard error of the overall accuracy {0}, expected user&apos;s accuracy {1}</source>
        <translation>Standardfehler der Gesamtgenauigkeit {0}, erwartete Nutzergenauigkeit {1}</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/anthropic.py"/>
        <source>stop_reason: {0}, without text.</source>
        <translation>stop_reason: {0}, ohne Text.</translation>
    </message>
    <message>
        <location filename="../core/agreement/remote_file.py"/>
        <source>the file ends too early, or is no GeoTIFF</source>
        <translation>die Datei endet zu früh oder ist kein GeoTIFF</translation>
    </message>
    <message>
        <location filename="../core/agreement/remote_file.py"/>
        <source>the server has no such file</source>
        <translation>der Server hat keine solche Datei</translation>
    </message>
    <message>
        <location filename="../core/integrity.py"/>
        <source>the verdict on cluster {0}</source>
        <translation>das Urteil über Cluster {0}</translation>
    </message>
    <message>
        <location filename="../core/agreement/remote_tiff.py"/>
        <source>what the server sent is no GeoTIFF</source>
        <translation>was der Server geschickt hat, ist kein GeoTIFF</translation>
    </message>
    <message>
        <location filename="../core/agreement/remote_tiff.py"/>
        <source>what the server sent is no GeoTIFF that can be read: {0}</source>
        <translation>was der Server geschickt hat, ist kein lesbares GeoTIFF: {0}</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>where the map has no data</source>
        <translation>wo die Karte keine Daten hat</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>won by a split at most</source>
        <translation>durch eine Aufteilung höchstens gewonnen</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>{0}
Every cluster of {1} stays unlabelled.</source>
        <translation>{0}
Jedes Cluster von {1} bleibt ohne Klasse.</translation>
    </message>
    <message>
        <location filename="../core/jobs/whole.py"/>
        <source>{0}
The clusters are kept in {1}: name them with &apos;Name the clusters&apos; on that folder.</source>
        <translation>{0}
Die Cluster bleiben in {1} erhalten: Benennen Sie sie mit „Cluster benennen“ in diesem Ordner.</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>{0}
The labels of {1} stay as they were.</source>
        <translation>{0}
Die Bezeichnungen von {1} blieben, wie sie waren.</translation>
    </message>
    <message>
        <location filename="../core/clustering/fit.py"/>
        <source>{0} % of the pixels are unlike those that the clusters were made of; 1 % is usual.</source>
        <translation>{0} % der Pixel sind denen unähnlich, aus denen die Cluster gebildet wurden; 1 % ist üblich.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/retry.py"/>
        <source>{0} Asking again in {1} s.</source>
        <translation>{0} Wird in {1} s noch einmal gefragt.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/retry.py"/>
        <source>{0} It asks to wait for {1} s, which is too long: run again later.</source>
        <translation>{0} Verlangt wird, {1} s zu warten, was zu lang ist: Starten Sie später noch einmal.</translation>
    </message>
    <message>
        <location filename="../core/scene/dates.py"/>
        <source>{0} and the scene do not both have a coordinate system. Assign one to both.</source>
        <translation>{0} und die Szene haben nicht beide ein Koordinatensystem. Weisen Sie beiden eines zu.</translation>
    </message>
    <message>
        <location filename="../core/clustering/normalisation.py"/>
        <source>{0} and {1} share {2} pixels that both saw: too few to normalise by. Choose NORMALISE={3}.</source>
        <translation>{0} und {1} haben {2} Pixel gemeinsam, die beide gesehen haben: zu wenige zum Normalisieren. Wählen Sie NORMALISE={3}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>{0} answers that name different classes.</source>
        <translation>{0} Antworten, die verschiedene Klassen nennen.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/model.py"/>
        <source>{0} asks for a key, and none was sent. Name its variable with key=, or use authcfg=.</source>
        <translation>{0} verlangt einen Schlüssel, und keiner wurde gesendet. Nennen Sie seine Variable mit key=, oder verwenden Sie authcfg=.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} asks for fewer requests: lower concurrency= of the voter, or try again later ({1}).</source>
        <translation>{0} verlangt weniger Anfragen: Verringern Sie concurrency= des Abstimmers, oder versuchen Sie es später noch einmal ({1}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/ollama.py"/>
        <source>{0} cannot ask this model: take one with vision, such as qwen3-vl:8b-instruct ({1}).</source>
        <translation>{0} kann dieses Modell nicht fragen: Nehmen Sie eines, das Bilder versteht, etwa qwen3-vl:8b-instruct ({1}).</translation>
    </message>
    <message>
        <location filename="../adapters/libraries.py"/>
        <source>{0} cannot be put into {1}: {2}.</source>
        <translation>{0} kann nicht in {1} abgelegt werden: {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>{0} cannot be reached ({1}). Check the internet connection and the proxy settings.</source>
        <translation>{0} ist nicht erreichbar ({1}). Prüfen Sie die Internetverbindung und die Proxy-Einstellungen.</translation>
    </message>
    <message>
        <location filename="../core/agreement/tile_sources.py"/>
        <source>{0} cannot be reached: {1}. Check the connection or BASE_URL, or give a downloaded tile as REFERENCE.</source>
        <translation>{0} ist nicht erreichbar: {1}. Prüfen Sie die Verbindung oder BASE_URL, oder geben Sie eine heruntergeladene Kachel als REFERENCE an.</translation>
    </message>
    <message>
        <location filename="../core/clustering/model_file.py"/>
        <source>{0} cannot be read as a cluster model: {1}. Cluster the scene again.</source>
        <translation>{0} kann nicht als Clustermodell gelesen werden: {1}. Clustern Sie die Szene neu.</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>{0} cannot be read as a raster: {1}. Choose an image file, such as GeoTIFF or JPEG 2000.</source>
        <translation>{0} kann nicht als Raster gelesen werden: {1}. Wählen Sie eine Bilddatei wie GeoTIFF oder JPEG 2000.</translation>
    </message>
    <message>
        <location filename="../core/agreement/points.py"/>
        <source>{0} cannot be read as a vector layer: {1}. Choose another.</source>
        <translation>{0} kann nicht als Vektorlayer gelesen werden: {1}. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>{0} cannot be read: {1}. Check the path and your rights to read it.</source>
        <translation>{0} kann nicht gelesen werden: {1}. Prüfen Sie den Pfad und Ihr Recht, ihn zu lesen.</translation>
    </message>
    <message>
        <location filename="../core/agreement/point_sample.py"/>
        <source>{0} cannot be read: {1}. Compare with the points again.</source>
        <translation>{0} kann nicht gelesen werden: {1}. Vergleichen Sie neu mit den Punkten.</translation>
    </message>
    <message>
        <location filename="../core/agreement/contingency.py"/>
        <source>{0} cannot be read: {1}. Compare with the reference again.</source>
        <translation>{0} kann nicht gelesen werden: {1}. Vergleichen Sie neu mit der Referenz.</translation>
    </message>
    <message>
        <location filename="../core/agreement/tile_sources.py"/>
        <source>{0} cannot be used: {1}. Download the tile again.</source>
        <translation>{0} kann nicht verwendet werden: {1}. Laden Sie die Kachel neu herunter.</translation>
    </message>
    <message>
        <location filename="../core/agreement/tile_sources.py"/>
        <source>{0} cannot be used: {1}. Give a downloaded tile as REFERENCE, or another BASE_URL.</source>
        <translation>{0} kann nicht verwendet werden: {1}. Geben Sie eine heruntergeladene Kachel als REFERENCE an, oder eine andere BASE_URL.</translation>
    </message>
    <message>
        <location filename="../core/run_folder.py"/>
        <source>{0} cannot be written: {1}. Choose another run folder.</source>
        <translation>{0} kann nicht geschrieben werden: {1}. Wählen Sie einen anderen Lauf-Ordner.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} cannot take this request: try another model, or other evidence ({1}).</source>
        <translation>{0} kann diese Anfrage nicht annehmen: Versuchen Sie ein anderes Modell, oder andere Belege ({1}).</translation>
    </message>
    <message>
        <location filename="../core/clustering/density.py"/>
        <source>{0} clusters were found: the smallest join their nearest, so that {1} are left.</source>
        <translation>{0} Cluster wurden gefunden: Die kleinsten gehen in ihrem nächsten auf, sodass {1} bleiben.</translation>
    </message>
    <message>
        <location filename="../core/scene/dates.py"/>
        <source>{0} dates are too many: give {1} at most.</source>
        <translation>{0} Termine sind zu viele: Geben Sie höchstens {1} an.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>{0} did not answer within {1} s. Raise timeout=, or use a faster model.</source>
        <translation>{0} hat nicht innerhalb von {1} s geantwortet. Erhöhen Sie timeout=, oder verwenden Sie ein schnelleres Modell.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/model.py"/>
        <source>{0} did not reply in its own format.</source>
        <translation>{0} hat nicht im eigenen Format geantwortet.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/model.py"/>
        <source>{0} does not accept the key from {1}, or not for this model ({2}).</source>
        <translation>{0} nimmt den Schlüssel aus {1} nicht an, oder nicht für dieses Modell ({2}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} does not accept the key: check what key= or authcfg= of the voter names ({1}).</source>
        <translation>{0} nimmt den Schlüssel nicht an: Prüfen Sie, was key= oder authcfg= des Abstimmers nennt ({1}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} does not accept the key: check {1}, or what key= or authcfg= of the voter names ({2}).</source>
        <translation>{0} nimmt den Schlüssel nicht an: Prüfen Sie {1} oder das, was key= oder authcfg= des Abstimmers nennt ({2}).</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>{0} does not exist. Check the path.</source>
        <translation>{0} existiert nicht. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <location filename="../core/agreement/tile_sources.py"/>
        <source>{0} does not exist: open sea, or beyond the product.</source>
        <translation>{0} existiert nicht: offenes Meer, oder außerhalb des Produkts.</translation>
    </message>
    <message>
        <location filename="../core/agreement/points.py"/>
        <source>{0} does not hold points. Choose a layer of points with a class.</source>
        <translation>{0} enthält keine Punkte. Wählen Sie einen Punktlayer mit einer Klasse.</translation>
    </message>
    <message>
        <location filename="../core/scene/dates.py"/>
        <source>{0} does not lie on the ground of the first date: {1} against {2}. Choose dates of the same ground.</source>
        <translation>{0} liegt nicht auf dem Gebiet des ersten Termins: {1} gegenüber {2}. Wählen Sie Termine desselben Gebiets.</translation>
    </message>
    <message>
        <location filename="../core/scene/products.py"/>
        <source>{0} does not lie on the ground of the other bands: {1} against {2}.</source>
        <translation>{0} liegt nicht auf dem Gebiet der anderen Kanäle: {1} gegenüber {2}.</translation>
    </message>
    <message>
        <location filename="../core/agreement/counting.py"/>
        <source>{0} does not overlap the map: {1} against the map&apos;s {2}. Choose another reference.</source>
        <translation>{0} überlappt die Karte nicht: {1} gegenüber {2} der Karte. Wählen Sie eine andere Referenz.</translation>
    </message>
    <message>
        <location filename="../core/clustering/normalisation.py"/>
        <source>{0} does not show ground of {1}, so no pixel can be compared. Choose NORMALISE={2}.</source>
        <translation>{0} zeigt kein Gebiet von {1}, deshalb lässt sich kein Pixel vergleichen. Wählen Sie NORMALISE={2}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>{0} does not tell how a sample was drawn. Give one of landcover:sample.</source>
        <translation>{0} sagt nicht, wie eine Stichprobe gezogen wurde. Geben Sie eine von landcover:sample an.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} finds the request too large: send fewer or smaller pictures ({1}).</source>
        <translation>{0} findet die Anfrage zu groß: Senden Sie weniger oder kleinere Bilder ({1}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/polling.py"/>
        <source>{0} gave no reply {1} times in a row. The last time: {2}</source>
        <translation>{0} gab {1}-mal in Folge keine Antwort. Das letzte Mal: {2}</translation>
    </message>
    <message>
        <location filename="../core/clustering/choosing.py"/>
        <source>{0} groups of pixels stand clearly apart: with as many clusters the mean silhouette is {1}.</source>
        <translation>{0} Gruppen von Pixeln stehen deutlich für sich: Mit so vielen Clustern ist die mittlere Silhouette {1}.</translation>
    </message>
    <message>
        <location filename="../core/scene/products.py"/>
        <source>{0} has another coordinate system than the other bands. Reproject it first.</source>
        <translation>{0} hat ein anderes Koordinatensystem als die anderen Kanäle. Reprojizieren Sie es zuerst.</translation>
    </message>
    <message>
        <location filename="../core/scene/products.py"/>
        <source>{0} has another size than the other bands, and where it lies cannot be told without a georeference. Give files that have one.</source>
        <translation>{0} hat eine andere Größe als die anderen Kanäle, und wo es liegt, ist ohne Georeferenz nicht zu sagen. Geben Sie Dateien an, die eine haben.</translation>
    </message>
    <message>
        <location filename="../core/agreement/counting.py"/>
        <location filename="../core/agreement/points.py"/>
        <source>{0} has no coordinate system. Assign one, then compare again.</source>
        <translation>{0} hat kein Koordinatensystem. Weisen Sie eines zu, und vergleichen Sie dann neu.</translation>
    </message>
    <message>
        <location filename="../core/agreement/counting.py"/>
        <source>{0} has no data under the map. Choose another reference.</source>
        <translation>{0} hat unter der Karte keine Daten. Wählen Sie eine andere Referenz.</translation>
    </message>
    <message>
        <location filename="../core/clustering/fitting.py"/>
        <source>{0} has no elevation under the scene. Choose another raster.</source>
        <translation>{0} hat unter der Szene keine Höhe. Wählen Sie ein anderes Raster.</translation>
    </message>
    <message>
        <location filename="../core/scene/dates.py"/>
        <source>{0} has no elevation under the scene: {1} against {2}. Choose another raster.</source>
        <translation>{0} hat unter der Szene keine Höhe: {1} gegenüber {2}. Wählen Sie ein anderes Raster.</translation>
    </message>
    <message>
        <location filename="../core/agreement/points.py"/>
        <source>{0} has no field {1}. Give the field that holds the class: {2}.</source>
        <translation>{0} hat kein Feld {1}. Geben Sie das Feld an, das die Klasse enthält: {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/access.py"/>
        <source>{0} has no key. Set the environment variable {1}, or give authcfg= with the id of a QGIS authentication configuration; the voter &apos;spectral&apos; and models on this computer need none.</source>
        <translation>{0} hat keinen Schlüssel. Setzen Sie die Umgebungsvariable {1}, oder geben Sie authcfg= mit der ID einer QGIS-Authentifizierungskonfiguration an; der Abstimmer „spectral“ und Modelle auf diesem Computer brauchen keinen.</translation>
    </message>
    <message>
        <location filename="../core/jobs/comparison.py"/>
        <location filename="../core/jobs/points.py"/>
        <source>{0} has no labels yet. Label its clusters before comparing the map.</source>
        <translation>{0} hat noch keine Bezeichnungen. Benennen Sie die Cluster, bevor Sie die Karte vergleichen.</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>{0} has no labels yet. Label its clusters before drawing a sample of the map.</source>
        <translation>{0} hat noch keine Bezeichnungen. Benennen Sie die Cluster, bevor Sie eine Stichprobe der Karte ziehen.</translation>
    </message>
    <message>
        <location filename="../core/jobs/maps.py"/>
        <source>{0} has no labels yet. Label its clusters before exporting the map.</source>
        <translation>{0} hat noch keine Bezeichnungen. Benennen Sie die Cluster, bevor Sie die Karte exportieren.</translation>
    </message>
    <message>
        <location filename="../core/agreement/points.py"/>
        <source>{0} has no layer {1}. Choose another layer of points.</source>
        <translation>{0} hat keinen Layer {1}. Wählen Sie einen anderen Punktlayer.</translation>
    </message>
    <message>
        <location filename="../core/agreement/counting.py"/>
        <location filename="../core/jobs/sample.py"/>
        <source>{0} has no pixel with data. Choose another map.</source>
        <translation>{0} hat kein Pixel mit Daten. Wählen Sie eine andere Karte.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} has no quota or credit left for this key: check plan and billing of the account ({1}).</source>
        <translation>{0} hat für diesen Schlüssel kein Kontingent oder Guthaben mehr: Prüfen Sie Tarif und Abrechnung des Kontos ({1}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/ollama.py"/>
        <source>{0} has no such model: load it with &apos;ollama pull MODEL&apos;, or see &apos;ollama list&apos; ({1}).</source>
        <translation>{0} hat kein solches Modell: Laden Sie es mit „ollama pull MODEL“, oder sehen Sie „ollama list“ an ({1}).</translation>
    </message>
    <message>
        <location filename="../core/agreement/worldcover.py"/>
        <source>{0} has no tile of WorldCover {1} under the map ({2}). Either it is open sea, where WorldCover has none, or the tile is still to be downloaded.</source>
        <translation>{0} hat keine Kachel von WorldCover {1} unter der Karte ({2}). Entweder ist dort offenes Meer, wo WorldCover keine hat, oder die Kachel ist noch herunterzuladen.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/ollama.py"/>
        <source>{0} has too little memory for this model: take a smaller one, or close other programs ({1}).</source>
        <translation>{0} hat für dieses Modell zu wenig Speicher: Nehmen Sie ein kleineres, oder schließen Sie andere Programme ({1}).</translation>
    </message>
    <message>
        <location filename="../core/scene/date_lists.py"/>
        <source>{0} has {1} entries, but DATES has {2}: give one for each, in their order.</source>
        <translation>{0} hat {1} Einträge, aber DATES hat {2}: Geben Sie einen je Termin an, in deren Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>{0} has {1} pixels only: all of them are in the sample.</source>
        <translation>{0} hat nur {1} Pixel: Alle sind in der Stichprobe.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/access.py"/>
        <source>{0} holds characters that no key has (spaces, line breaks, letters with accents).</source>
        <translation>{0} enthält Zeichen, die kein Schlüssel hat (Leerzeichen, Zeilenumbrüche, Buchstaben mit Akzenten).</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>{0} holds codes of the taxonomy {1}, the map has classes of {2}. Label the run with {3} again, or give a CLASS_FIELD with the names of classes.</source>
        <translation>{0} enthält Codes der Taxonomie {1}, die Karte hat Klassen von {2}. Benennen Sie den Lauf neu mit {3}, oder geben Sie ein CLASS_FIELD mit den Namen der Klassen an.</translation>
    </message>
    <message>
        <location filename="../core/scene/products.py"/>
        <source>{0} holds more than one scene: {1} and {2} are both {3}. Choose the folder or the files of one.</source>
        <translation>{0} enthält mehr als eine Szene: {1} und {2} sind beide {3}. Wählen Sie den Ordner oder die Dateien einer Szene.</translation>
    </message>
    <message>
        <location filename="../core/scene/products.py"/>
        <source>{0} holds no bands of its own but the images {1}. Choose one of them.</source>
        <translation>{0} enthält keine eigenen Kanäle, aber die Bilder {1}. Wählen Sie eines davon.</translation>
    </message>
    <message>
        <location filename="../adapters/credentials.py"/>
        <source>{0} holds no key: give it one header with the key, or one of {1}; or a password.</source>
        <translation>{0} enthält keinen Schlüssel: Geben Sie einen Header mit dem Schlüssel an, oder einen von {1}; oder ein Passwort.</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>{0} holds no votes yet. Label its clusters first.</source>
        <translation>{0} enthält noch keine Stimmen. Lassen Sie zuerst die Cluster benennen.</translation>
    </message>
    <message>
        <location filename="../core/jobs/comparison.py"/>
        <source>{0} holds the clusters of a run, and no classes. Give its RUN instead.</source>
        <translation>{0} enthält die Cluster eines Laufs und keine Klassen. Geben Sie stattdessen dessen RUN an.</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>{0} holds the codes {1}, not WorldCover&apos;s. Give its RUN instead.</source>
        <translation>{0} enthält die Codes {1}, nicht die von WorldCover. Geben Sie stattdessen RUN an.</translation>
    </message>
    <message>
        <location filename="../core/agreement/legends.py"/>
        <source>{0} holds the codes {1}, which are not ESA WorldCover&apos;s ({2}). Say which of its values are which classes, in {3} of landcover:agreement: {4}.</source>
        <translation>{0} enthält die Codes {1}, die nicht die von ESA WorldCover sind ({2}). Sagen Sie in {3} von landcover:agreement, welche seiner Werte welche Klassen sind: {4}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>{0} holds the codes {1}, which are not the map&apos;s classes. Give its RUN instead, or a raster in WorldCover&apos;s codes.</source>
        <translation>{0} enthält die Codes {1}, die nicht die Klassen der Karte sind. Geben Sie stattdessen RUN an, oder ein Raster in den Codes von WorldCover.</translation>
    </message>
    <message>
        <location filename="../core/clustering/raster.py"/>
        <source>{0} holds values other than the clusters of its run. Cluster the scene again.</source>
        <translation>{0} enthält andere Werte als die Cluster seines Laufs. Clustern Sie die Szene neu.</translation>
    </message>
    <message>
        <location filename="../core/agreement/counting.py"/>
        <source>{0} holds values such as {1}, which are no class codes. Recode it to WorldCover&apos;s classes.</source>
        <translation>{0} enthält Werte wie {1}, die keine Klassencodes sind. Kodieren Sie es in die Klassen von WorldCover um.</translation>
    </message>
    <message>
        <location filename="../core/jobs/clusters.py"/>
        <source>{0} holds {1} label(s) by the analyst, which a new clustering would drop. Choose another run folder, or delete this one.</source>
        <translation>{0} enthält Bezeichnungen des Bearbeiters ({1}), die eine neue Clusterung verwerfen würde. Wählen Sie einen anderen Lauf-Ordner, oder löschen Sie diesen.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>{0} hung up, or did not answer in HTTP. Check address and port, or try again later.</source>
        <translation>{0} hat aufgelegt oder nicht in HTTP geantwortet. Prüfen Sie Adresse und Port, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <location filename="../core/run_folder.py"/>
        <source>{0} is a file. Choose a folder for the run.</source>
        <translation>{0} ist eine Datei. Wählen Sie einen Ordner für den Lauf.</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>{0} is a folder without Sentinel-2 band files (…_B02_10m.jp2, B02.tif). Choose the product&apos;s folder, or the image files themselves.</source>
        <translation>{0} ist ein Ordner ohne Sentinel-2-Kanaldateien (…_B02_10m.jp2, B02.tif). Wählen Sie den Ordner des Produkts, oder die Bilddateien selbst.</translation>
    </message>
    <message>
        <location filename="../core/run_folder.py"/>
        <source>{0} is a folder. Choose another name for the file.</source>
        <translation>{0} ist ein Ordner. Wählen Sie einen anderen Namen für die Datei.</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>{0} is a web page, not a raster: the download was refused or redirected. Fetch it again.</source>
        <translation>{0} ist eine Webseite, kein Raster: Der Abruf wurde abgelehnt oder umgeleitet. Rufen Sie es neu ab.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} is behind a proxy that asks for a password: enter it in the network settings ({1}).</source>
        <translation>{0} ist hinter einem Proxy, der ein Passwort verlangt: Geben Sie es in den Netzwerkeinstellungen ein ({1}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} is busy or out of order: try again later ({1}).</source>
        <translation>{0} ist überlastet oder gestört: Versuchen Sie es später noch einmal ({1}).</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>{0} is damaged or cut off: {1}. Fetch or export it again.</source>
        <translation>{0} ist beschädigt oder abgeschnitten: {1}. Rufen Sie es neu ab, oder exportieren Sie es neu.</translation>
    </message>
    <message>
        <location filename="../core/agreement/tile_sources.py"/>
        <source>{0} is damaged or only half there: {1} of its blocks under the map cannot be read. Download the tile again.</source>
        <translation>{0} ist beschädigt oder nur halb da: {1} der Blöcke unter der Karte können nicht gelesen werden. Laden Sie die Kachel neu herunter.</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>{0} is damaged: {1} is missing. Cluster the scene again.</source>
        <translation>{0} ist beschädigt: {1} fehlt. Clustern Sie die Szene neu.</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>{0} is damaged: {1}. Cluster the scene again.</source>
        <translation>{0} ist beschädigt: {1}. Clustern Sie die Szene neu.</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>{0} is empty. Fetch or export it again.</source>
        <translation>{0} ist leer. Rufen Sie es neu ab, oder exportieren Sie es neu.</translation>
    </message>
    <message>
        <location filename="../core/scene/date_lists.py"/>
        <source>{0} is given without other dates: choose them in DATES, or leave it out.</source>
        <translation>{0} ist ohne andere Termine angegeben: Wählen Sie diese in DATES, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <location filename="../adapters/libraries.py"/>
        <source>{0} is in use ({1}). Restart QGIS, and remove it before it is used.</source>
        <translation>{0} ist in Gebrauch ({1}). Starten Sie QGIS neu, und entfernen Sie es, bevor es gebraucht wird.</translation>
    </message>
    <message>
        <location filename="../core/run_folder.py"/>
        <source>{0} is in use. Close the layer or program that shows it, then try again.</source>
        <translation>{0} ist in Gebrauch. Schließen Sie den Layer oder das Programm, das es zeigt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../core/libraries.py"/>
        <source>{0} is needed for this and is not there. {1}</source>
        <translation>{0} wird dafür gebraucht und ist nicht da. {1}</translation>
    </message>
    <message>
        <location filename="../core/agreement/tile_sources.py"/>
        <source>{0} is not a folder that is there. Choose the folder of WorldCover&apos;s tiles.</source>
        <translation>{0} ist kein vorhandener Ordner. Wählen Sie den Ordner mit den Kacheln von WorldCover.</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>{0} is not a run folder: it has no {1}. Cluster a scene into it first.</source>
        <translation>{0} ist kein Lauf-Ordner: {1} fehlt. Clustern Sie zuerst eine Szene dorthin.</translation>
    </message>
    <message>
        <location filename="../core/labelling/polling.py"/>
        <source>{0} is not asked any more: {1}</source>
        <translation>{0} wird nicht mehr gefragt: {1}</translation>
    </message>
    <message>
        <location filename="../core/jobs/revisions.py"/>
        <source>{0} is not at hand for the new clusters. Compare with it again.</source>
        <translation>{0} ist für die neuen Cluster nicht zur Hand. Vergleichen Sie neu damit.</translation>
    </message>
    <message>
        <location filename="../core/agreement/tile_sources.py"/>
        <source>{0} is not in {1}: it was not downloaded, or does not exist (open sea).</source>
        <translation>{0} ist nicht in {1}: nicht heruntergeladen, oder nicht vorhanden (offenes Meer).</translation>
    </message>
    <message>
        <location filename="../adapters/credentials.py"/>
        <source>{0} is of the method {1}, which holds no key. Use {2}.</source>
        <translation>{0} ist von der Methode {1}, die keinen Schlüssel enthält. Verwenden Sie {2}.</translation>
    </message>
    <message>
        <location filename="../core/scene/products.py"/>
        <source>{0} is rotated and on another grid than the other bands. Resample it first.</source>
        <translation>{0} ist gedreht und auf einem anderen Gitter als die anderen Kanäle. Rechnen Sie es zuerst um.</translation>
    </message>
    <message>
        <location filename="../core/jobs/application.py"/>
        <source>{0} is the run that is applied. Choose another folder for the new run.</source>
        <translation>{0} ist der Lauf, der angewendet wird. Wählen Sie einen anderen Ordner für den neuen Lauf.</translation>
    </message>
    <message>
        <location filename="../core/jobs/maps.py"/>
        <source>{0} is the run&apos;s own raster of clusters. Choose another name for the map.</source>
        <translation>{0} ist das Clusterraster des Laufs selbst. Wählen Sie einen anderen Namen für die Karte.</translation>
    </message>
    <message>
        <location filename="../core/libraries.py"/>
        <source>{0} is there, but cannot be imported ({1}). {2}</source>
        <translation>{0} ist da, lässt sich aber nicht importieren ({1}). {2}</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} knows no such model or address: list the models, and check the base URL ({1}).</source>
        <translation>{0} kennt kein solches Modell und keine solche Adresse: Listen Sie die Modelle auf, und prüfen Sie die Basis-URL ({1}).</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>{0} lies off the scene: {1} against the scene&apos;s {2}.</source>
        <translation>{0} liegt neben der Szene: {1} gegenüber {2} der Szene.</translation>
    </message>
    <message>
        <location filename="../core/jobs/separability.py"/>
        <source>{0} more pairs of clusters are as close as that.</source>
        <translation>{0} weitere Paare von Clustern liegen ebenso nah beieinander.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/specification.py"/>
        <source>{0} must be a whole number from 1 to {1}.</source>
        <translation>{0} muss eine ganze Zahl von 1 bis {1} sein.</translation>
    </message>
    <message>
        <location filename="../core/jobs/maps.py"/>
        <source>{0} must end in .html, which is what the report is.</source>
        <translation>{0} muss auf .html enden, denn das ist der Bericht.</translation>
    </message>
    <message>
        <location filename="../core/clustering/coverage.py"/>
        <source>{0} of the pixels are hidden on some date and filled from pixels that are alike on the others.</source>
        <translation>{0} der Pixel sind an irgendeinem Termin verdeckt und aus Pixeln ergänzt, die ihnen an den anderen ähneln.</translation>
    </message>
    <message>
        <location filename="../core/agreement/remote_tiff.py"/>
        <source>{0} of {1} blocks arrive damaged or cut off, the second time too</source>
        <translation>{0} von {1} Blöcken kommen beschädigt oder abgeschnitten an, auch beim zweiten Mal</translation>
    </message>
    <message>
        <location filename="../core/jobs/worldcover.py"/>
        <source>{0} of {1} pixels have no data in {2}.</source>
        <translation>{0} von {1} Pixeln haben keine Daten in {2}.</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>{0} pixels and more</source>
        <translation>{0} Pixel und mehr</translation>
    </message>
    <message>
        <location filename="../core/jobs/comparison.py"/>
        <source>{0} pixels lie where {1} has no data, and are left out.</source>
        <translation>{0} Pixel liegen dort, wo {1} keine Daten hat, und werden ausgelassen.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} redirects to another path: check the base URL ({1}).</source>
        <translation>{0} leitet zu einem anderen Pfad um: Prüfen Sie die Basis-URL ({1}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} redirects to {1}: give that server&apos;s base URL if you trust it ({2}).</source>
        <translation>{0} leitet zu {1} um: Geben Sie die Basis-URL jenes Servers an, wenn Sie ihm vertrauen ({2}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} refuses access: the key may not use this model, or the service is not offered here ({1}).</source>
        <translation>{0} verweigert den Zugang: Der Schlüssel darf dieses Modell nicht verwenden, oder der Dienst wird hier nicht angeboten ({1}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>{0} refuses connections. Check address and port.</source>
        <translation>{0} verweigert Verbindungen. Prüfen Sie Adresse und Port.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>{0} sent more than {1} MB, which was refused. Check the address.</source>
        <translation>{0} hat mehr als {1} MB gesendet, was abgelehnt wurde. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>{0} stand more than once in the band descriptions: the first of each was used.</source>
        <translation>{0} kommen in den Kanalbeschreibungen mehr als einmal vor: Das jeweils Erste wurde verwendet.</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>{0} stand more than once in the file names: the first of each was used.</source>
        <translation>{0} kommen in den Dateinamen mehr als einmal vor: Das jeweils Erste wurde verwendet.</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>{0} stand more than once in the wavelengths: the first of each was used.</source>
        <translation>{0} kommen in den Wellenlängen mehr als einmal vor: Das jeweils Erste wurde verwendet.</translation>
    </message>
    <message>
        <location filename="../core/labelling/readiness.py"/>
        <source>{0} takes no pictures. Choose a vision-language model, or leave pictures out of the evidence.</source>
        <translation>{0} nimmt keine Bilder an. Wählen Sie ein Vision-Language-Modell, oder lassen Sie Bilder aus den Belegen weg.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/specification.py"/>
        <source>{0} takes the name of an environment variable, as OPENROUTER_API_KEY, never a key.</source>
        <translation>{0} nimmt den Namen einer Umgebungsvariablen, etwa OPENROUTER_API_KEY, nie einen Schlüssel.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/specification.py"/>
        <source>{0} takes the seven characters of a QGIS authentication configuration&apos;s id.</source>
        <translation>{0} nimmt die sieben Zeichen der ID einer QGIS-Authentifizierungskonfiguration.</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>{0} was clustered anew while voters were asked. Label it again; the replies are kept.</source>
        <translation>{0} wurde neu geclustert, während Abstimmer gefragt wurden. Benennen Sie es neu; die Antworten sind aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../core/jobs/comparison.py"/>
        <source>{0} was not compared with a map yet. Compare it with one, then draw where they differ.</source>
        <translation>{0} wurde noch nicht mit einer Karte verglichen. Vergleichen Sie es mit einer, und zeichnen Sie dann, wo sie sich unterscheiden.</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>{0} was written by a newer version of the plugin. Update the plugin to open it.</source>
        <translation>{0} wurde von einer neueren Version des Plugins geschrieben. Aktualisieren Sie das Plugin, um es zu öffnen.</translation>
    </message>
    <message>
        <location filename="../core/clustering/model_file.py"/>
        <source>{0} was written by another version ({1}). Update the plugin.</source>
        <translation>{0} wurde von einer anderen Version geschrieben ({1}). Aktualisieren Sie das Plugin.</translation>
    </message>
    <message>
        <location filename="../core/jobs/application.py"/>
        <source>{0}, of which the run was made, cannot be read: how many pixels are unlike its own is not known. Cluster it again to have that kept in the run.</source>
        <translation>{0}, woraus der Lauf entstand, kann nicht gelesen werden: Wie viele Pixel den seinen unähnlich sind, ist nicht bekannt. Clustern Sie es neu, damit das im Lauf aufbewahrt wird.</translation>
    </message>
    <message>
        <location filename="../core/agreement/tile_sources.py"/>
        <source>{0}, where parts of WorldCover are kept, cannot be written: {1}. Make room or give yourself the right to write there.</source>
        <translation>{0}, wo Teile von WorldCover aufbewahrt werden, kann nicht beschrieben werden: {1}. Schaffen Sie Platz, oder geben Sie sich das Schreibrecht dort.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/gemini.py"/>
        <source>{0}, without text.</source>
        <translation>{0}, ohne Text.</translation>
    </message>
    <message>
        <location filename="../core/agreement/legends.py"/>
        <source>{0}: &apos;{1}&apos; cannot be read. Write a value from 1 to {2}, = and a class of ESA WorldCover, as in “1 = 10, 2 = grassland, 7 = none”.</source>
        <translation>{0}: „{1}“ kann nicht gelesen werden. Schreiben Sie einen Wert von 1 bis {2}, = und eine Klasse von ESA WorldCover, etwa „1 = 10, 2 = grassland, 7 = none“.</translation>
    </message>
    <message>
        <location filename="../core/agreement/legends.py"/>
        <source>{0}: &apos;{1}&apos; is no class of ESA WorldCover. Give a code or a name of it, or none.</source>
        <translation>{0}: „{1}“ ist keine Klasse von ESA WorldCover. Geben Sie einen Code oder Namen einer solchen an, oder none.</translation>
    </message>
    <message>
        <location filename="../core/agreement/estimation.py"/>
        <source>{0}: a single point tells nothing of the spread, so that figures which depend on it have no standard error. Add points there.</source>
        <translation>{0}: Ein einzelner Punkt sagt nichts über die Streuung, Zahlen, die davon abhängen, haben also keinen Standardfehler. Fügen Sie dort Punkte hinzu.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/access.py"/>
        <source>{0}: authcfg= needs QGIS. Name an environment variable with key=.</source>
        <translation>{0}: authcfg= braucht QGIS. Nennen Sie mit key= eine Umgebungsvariable.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy.py"/>
        <source>{0}: cannot be read ({1}). {2}.</source>
        <translation>{0}: kann nicht gelesen werden ({1}). {2}.</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>{0}: every pixel is no data. Choose another image.</source>
        <translation>{0}: Jedes Pixel ist ohne Daten. Wählen Sie ein anderes Bild.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy.py"/>
        <source>{0}: is not JSON in UTF-8 ({1}). {2}.</source>
        <translation>{0}: ist kein JSON in UTF-8 ({1}). {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy.py"/>
        <source>{0}: is too large for a taxonomy. {1}.</source>
        <translation>{0}: ist zu groß für eine Taxonomie. {1}.</translation>
    </message>
    <message>
        <location filename="../core/clustering/sampling.py"/>
        <source>{0}: no pixel is left to cluster; all are no data, masked, or outside the area of interest. Choose other mask classes or another area.</source>
        <translation>{0}: Kein Pixel bleibt zum Clustern übrig; alle sind ohne Daten, maskiert oder außerhalb des Interessengebiets. Wählen Sie andere Maskenklassen oder ein anderes Gebiet.</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>{0}: of {1} points none can be compared. See the messages for why.</source>
        <translation>{0}: Von {1} Punkten lässt sich keiner vergleichen. Warum, sagen die Meldungen.</translation>
    </message>
    <message>
        <location filename="../core/jobs/comparison.py"/>
        <source>{0}: parts of WorldCover were deleted while they were compared with. Compare again: they are fetched again.</source>
        <translation>{0}: Teile von WorldCover wurden während des Vergleichs gelöscht. Vergleichen Sie noch einmal: Sie werden neu geholt.</translation>
    </message>
    <message>
        <location filename="../core/jobs/common.py"/>
        <source>{0}: reading or writing a raster failed: {1}. Check the disk&apos;s free space and the input files.</source>
        <translation>{0}: Das Lesen oder Schreiben eines Rasters ist gescheitert: {1}. Prüfen Sie den freien Platz auf dem Laufwerk und die Eingabedateien.</translation>
    </message>
    <message>
        <location filename="../core/jobs/application.py"/>
        <source>{0}: reflectance × {1} {2}.</source>
        <translation>{0}: Reflexionsgrad × {1} {2}.</translation>
    </message>
    <message>
        <location filename="../core/agreement/sample_design.py"/>
        <source>{0}: the tables of the sample&apos;s design are damaged ({1}). Take them from a copy of the sample.</source>
        <translation>{0}: Die Tabellen des Stichprobendesigns sind beschädigt ({1}). Nehmen Sie sie aus einer Kopie der Stichprobe.</translation>
    </message>
    <message>
        <location filename="../core/agreement/legends.py"/>
        <source>{0}: the value {1} is given twice.</source>
        <translation>{0}: Der Wert {1} ist zweimal angegeben.</translation>
    </message>
    <message>
        <location filename="../core/labelling/readiness.py"/>
        <source>{0}: {1} does not list models in {2}&apos;s way.</source>
        <translation>{0}: {1} listet Modelle nicht in der Weise von {2} auf.</translation>
    </message>
    <message>
        <location filename="../core/labelling/readiness.py"/>
        <source>{0}: {1} does not speak {2}&apos;s language. Check the URL.</source>
        <translation>{0}: {1} spricht nicht die Sprache von {2}. Prüfen Sie die URL.</translation>
    </message>
    <message>
        <location filename="../core/labelling/readiness.py"/>
        <source>{0}: {1} has no model &apos;{2}&apos;. {3}</source>
        <translation>{0}: {1} hat kein Modell „{2}“. {3}</translation>
    </message>
    <message>
        <location filename="../core/labelling/readiness.py"/>
        <source>{0}: {1} lists no models. Check the address: it usually ends in /v1.</source>
        <translation>{0}: {1} listet keine Modelle auf. Prüfen Sie die Adresse: Meist endet sie auf /v1.</translation>
    </message>
    <message>
        <location filename="../core/agreement/remote_file.py"/>
        <source>{0}: {1}. Asking again…</source>
        <translation>{0}: {1}. Wird noch einmal angefragt…</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: is missing, because the file does not hold a JSON object.</source>
        <translation>{0}: {1}: fehlt, weil die Datei kein JSON-Objekt enthält.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: is missing{2}.</source>
        <translation>{0}: {1}: fehlt{2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: is unknown; the fields are {2}.</source>
        <translation>{0}: {1}: ist unbekannt; die Felder sind {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must be a JSON object with {2}.</source>
        <translation>{0}: {1}: muss ein JSON-Objekt mit {2} sein.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must be a colour such as “#006400”, found {2}.</source>
        <translation>{0}: {1}: muss eine Farbe wie „#006400“ sein, gefunden: {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must be a line of text, found {2}.</source>
        <translation>{0}: {1}: muss eine Zeile Text sein, gefunden: {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy.py"/>
        <source>{0}: {1}: must be a list of at least one class.</source>
        <translation>{0}: {1}: muss eine Liste mit mindestens einer Klasse sein.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must be a list of words, found {2}.</source>
        <translation>{0}: {1}: muss eine Liste von Wörtern sein, gefunden: {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must be a whole number from 1 to 254, found {2}.</source>
        <translation>{0}: {1}: muss eine ganze Zahl von 1 bis 254 sein, gefunden: {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must be null or a WorldCover code ({2}), found {3}.</source>
        <translation>{0}: {1}: muss null oder ein WorldCover-Code sein ({2}), gefunden: {3}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must be “{2}”, found {3}.</source>
        <translation>{0}: {1}: muss „{2}“ sein, gefunden: {3}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must have letters in it, found {2}.</source>
        <translation>{0}: {1}: muss Buchstaben enthalten, gefunden: {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must list words by language, found {2}.</source>
        <translation>{0}: {1}: muss Wörter nach Sprachen auflisten, gefunden: {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must not be {2}, which models say when they cannot tell.</source>
        <translation>{0}: {1}: darf nicht {2} sein, denn das sagen Modelle, wenn sie es nicht wissen.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy.py"/>
        <source>{0}: {1}: {2} is taken by an earlier class.</source>
        <translation>{0}: {1}: {2} ist schon von einer früheren Klasse belegt.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy.py"/>
        <source>{0}: {1}: {2}; keep it in one of them.</source>
        <translation>{0}: {1}: {2}; behalten Sie es in einer davon.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>“class” is empty.</source>
        <translation>„class“ ist leer.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>“confidence” holds {0}; a number from 0 to 1 belongs there.</source>
        <translation>„confidence“ enthält {0}; dorthin gehört eine Zahl von 0 bis 1.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>“confidence” is missing; a number from 0 to 1 belongs there.</source>
        <translation>„confidence“ fehlt; dorthin gehört eine Zahl von 0 bis 1.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>“mixed” holds {0} where true or false belongs.</source>
        <translation>„mixed“ enthält {0}, wo true oder false hingehört.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>“{0}” holds {1} characters where the name of a class belongs.</source>
        <translation>„{0}“ enthält {1} Zeichen, wo der Name einer Klasse hingehört.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>“{0}” holds {1} where text belongs.</source>
        <translation>„{0}“ enthält {1}, wo Text hingehört.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/model.py"/>
        <source>“{0}” is no name and no synonym of a class. Where it should be one, add it to the taxonomy&apos;s synonyms and count the kept replies again.</source>
        <translation>„{0}“ ist kein Name und kein Synonym einer Klasse. Wo es eines sein sollte, nehmen Sie es in die Synonyme der Taxonomie auf, und zählen Sie die aufbewahrten Antworten neu aus.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy.py"/>
        <source>“{0}” means the same as “{1}” of class “{2}”</source>
        <translation>„{0}“ bedeutet dasselbe wie „{1}“ der Klasse „{2}“</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>“{0}” stands twice in the answer, with different values.</source>
        <translation>„{0}“ steht zweimal in der Antwort, mit verschiedenen Werten.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>“{0}” was written for a newer version of the plugin; update the plugin</source>
        <translation>„{0}“ wurde für eine neuere Version des Plugins geschrieben; aktualisieren Sie das Plugin</translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message>
        <location filename="../ui/curves.py"/>
        <source>Calinski-Harabasz</source>
        <translation>Calinski-Harabasz</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>Distance to neighbour {}</source>
        <translation>Abstand zum Nachbarn {}</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>Distances to the neighbours, the largest first</source>
        <translation>Abstände zu den Nachbarn, die größten zuerst</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>Inertia</source>
        <translation>Trägheit</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>Measures of the number of clusters</source>
        <translation>Maße der Anzahl der Cluster</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>Share of the pixels in %</source>
        <translation>Anteil der Pixel in %</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>Silhouette</source>
        <translation>Silhouette</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>The knee is at a distance of {}.</source>
        <translation>Der Knick liegt bei einem Abstand von {}.</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>{} % of the pixels lie further</source>
        <translation>{} % der Pixel liegen weiter entfernt</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>{} clusters</source>
        <translation>{} Cluster</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>{} clusters are suggested.</source>
        <translation>{} Cluster werden vorgeschlagen.</translation>
    </message>
</context>
<context>
    <name>DateChoice</name>
    <message>
        <location filename="../ui/pages/scene_dates.py"/>
        <source>&amp;Combined band layers…</source>
        <translation>&amp;Kombinierte Kanal-Layer…</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_dates.py"/>
        <source>&amp;Files…</source>
        <translation>&amp;Dateien…</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_dates.py"/>
        <source>Images of other dates</source>
        <translation>Bilder anderer Termine</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_dates.py"/>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_dates.py"/>
        <source>None, or the image&apos;s own SCL band</source>
        <translation>Keine, oder der SCL-Kanal des Bildes selbst</translation>
    </message>
</context>
<context>
    <name>DateTable</name>
    <message>
        <location filename="../ui/models/date_table.py"/>
        <source>Date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <location filename="../ui/models/date_table.py"/>
        <source>Double-click to name the date. The name is told to the models that label.</source>
        <translation>Doppelklicken Sie, um den Termin zu benennen. Der Name wird den Modellen mitgeteilt, die benennen.</translation>
    </message>
    <message>
        <location filename="../ui/models/date_table.py"/>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../ui/models/date_table.py"/>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <location filename="../ui/models/date_table.py"/>
        <source>{} and {} more</source>
        <translation>{} und {} weitere</translation>
    </message>
</context>
<context>
    <name>DockForm</name>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>&amp;1 Scene</source>
        <translation>&amp;1 Szene</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>&amp;2 Clusters</source>
        <translation>&amp;2 Cluster</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>&amp;3 Labels</source>
        <translation>&amp;3 Klassen</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>&amp;4 Results</source>
        <translation>&amp;4 Ergebnis</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>Help on this step</source>
        <translation>Hilfe zu diesem Schritt</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>Step 1: Scene</source>
        <translation>Schritt 1: Szene</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>Step 2: Clusters</source>
        <translation>Schritt 2: Cluster</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>Step 3: Labels</source>
        <translation>Schritt 3: Klassen</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>Step 4: Results</source>
        <translation>Schritt 4: Ergebnis</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>Stops what is under way; nothing that was there before is changed</source>
        <translation>Hält an, was gerade läuft; was vorher da war, bleibt unverändert</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <location filename="../ui/entries.py"/>
        <source>Interpret land cover: {}</source>
        <translation>Landbedeckung interpretieren: {}</translation>
    </message>
    <message>
        <location filename="../ui/entries.py"/>
        <source>Interpret land cover…</source>
        <translation>Landbedeckung interpretieren…</translation>
    </message>
    <message>
        <location filename="../ui/entries.py"/>
        <source>Land Cover Interpreter</source>
        <translation>Land Cover Interpreter</translation>
    </message>
    <message>
        <location filename="../ui/entries.py"/>
        <source>Land Cover Interpreter: from a Sentinel-2 image to a checked map</source>
        <translation>Land Cover Interpreter: vom Sentinel-2-Bild zur geprüften Karte</translation>
    </message>
    <message>
        <location filename="../ui/entries.py"/>
        <source>Land cover</source>
        <translation>Landbedeckung</translation>
    </message>
</context>
<context>
    <name>ExportFiles</name>
    <message>
        <location filename="../ui/export_files.py"/>
        <source>{} must end in {}.</source>
        <translation>{} muss auf {} enden.</translation>
    </message>
</context>
<context>
    <name>ExportedLayers</name>
    <message>
        <location filename="../ui/export.py"/>
        <source>Land cover</source>
        <translation>Landbedeckung</translation>
    </message>
    <message>
        <location filename="../ui/export.py"/>
        <source>Land cover polygons</source>
        <translation>Landbedeckungspolygone</translation>
    </message>
</context>
<context>
    <name>FeatureChoice</name>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Also how high and how steep the ground is. Needs an elevation layer, which step 1 takes.</source>
        <translation>Auch wie hoch und wie steil das Gelände ist. Braucht einen Höhenlayer, den Schritt 1 aufnimmt.</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Also how much near infrared and red vary around a pixel: towns and forests against fields.</source>
        <translation>Auch wie stark nahes Infrarot und Rot um ein Pixel schwanken: Städte und Wälder gegenüber Feldern.</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Averages of 3 × 3 pixels: a calmer map, fine lines get lost.</source>
        <translation>Mittelwerte von 3 × 3 Pixeln: eine ruhigere Karte, feine Linien gehen verloren.</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Bands and indices</source>
        <translation>Kanäle und Indizes</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Bands turned so that the noise between neighbours counts little. Every pixel by itself.</source>
        <translation>Kanäle so gedreht, dass das Rauschen zwischen Nachbarn wenig zählt. Jedes Pixel für sich.</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Bands, indices and terrain</source>
        <translation>Kanäle, Indizes und Gelände</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Bands, indices and texture</source>
        <translation>Kanäle, Indizes und Textur</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Custom…</source>
        <translation>Benutzerdefiniert…</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Every pixel by itself. Fine lines stay, and so do single odd pixels.</source>
        <translation>Jedes Pixel für sich. Feine Linien bleiben, aber auch einzelne abweichende Pixel.</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Every pixel with the pattern around it, which tells towns, forests and fields apart. Slower.</source>
        <translation>Jedes Pixel mit dem Muster um es herum, was Städte, Wälder und Felder unterscheidet. Langsamer.</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Features of your own, in words in the line below.</source>
        <translation>Eigene Merkmale, in Worten in der Zeile darunter.</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Minimum noise fractions</source>
        <translation>Minimum Noise Fraction</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Noise fractions and textons</source>
        <translation>Minimum Noise Fraction und Textone</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Principal components</source>
        <translation>Hauptkomponenten</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Smoothed bands and indices</source>
        <translation>Geglättete Kanäle und Indizes</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>What bands and indices say together in four numbers, without saying it twice.</source>
        <translation>Was Kanäle und Indizes zusammen in vier Zahlen sagen, ohne es zweimal zu sagen.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <location filename="../ui/footer.py"/>
        <source>%p% · {}</source>
        <translation>%p% · {}</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>{} (not saved)</source>
        <translation>{} (nicht gespeichert)</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>{} min left</source>
        <translation>noch {} min</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>{} s left</source>
        <translation>noch {} s</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <location filename="../ui/help.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../ui/help.py"/>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <location filename="../ui/help.py"/>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <location filename="../ui/help.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../ui/help.py"/>
        <source>Land Cover Interpreter: help</source>
        <translation>Land Cover Interpreter: Hilfe</translation>
    </message>
</context>
<context>
    <name>InstallDialog</name>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>&amp;Install</source>
        <translation>&amp;Installieren</translation>
    </message>
    <message>
        <location filename="../ui/settings/install_dialog.py"/>
        <source>Another installation is under way. Wait for its end.</source>
        <translation>Eine andere Installation läuft. Warten Sie ihr Ende ab.</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>Fetch the library now</source>
        <translation>Die Bibliothek jetzt abrufen</translation>
    </message>
    <message>
        <location filename="../ui/settings/install_dialog.py"/>
        <source>Install {}</source>
        <translation>{} installieren</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>Installation under way</source>
        <translation>Installation läuft</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>Stop; nothing of the library stays</source>
        <translation>Anhalten; von der Bibliothek bleibt nichts</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>The words of pip, which fetches the library</source>
        <translation>Was pip sagt, das die Bibliothek abruft</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>What &amp;pip says</source>
        <translation>Was &amp;pip sagt</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>What pip says</source>
        <translation>Was pip sagt</translation>
    </message>
    <message>
        <location filename="../ui/settings/install_dialog.py"/>
        <source>{name} will be fetched from the Python Package Index, or from the index in pip&apos;s own settings, and put into {folder}. QGIS&apos;s own libraries are used where it has them and are left as they are. It can be removed again in the options. Libraries from the index are programs: they can do what QGIS can do.</source>
        <translation>{name} wird vom Python Package Index abgerufen, oder vom Index in den Einstellungen von pip, und in {folder} abgelegt. Die Bibliotheken von QGIS werden verwendet, wo es sie hat, und bleiben, wie sie sind. In den Optionen lässt es sich wieder entfernen. Bibliotheken aus dem Index sind Programme: Sie können tun, was QGIS tun kann.</translation>
    </message>
    <message>
        <location filename="../ui/settings/install_dialog.py"/>
        <source>{} is installed and can be used at once.</source>
        <translation>{} ist installiert und kann sofort verwendet werden.</translation>
    </message>
</context>
<context>
    <name>Installation</name>
    <message>
        <location filename="../ui/settings/reasons.py"/>
        <source>QGIS&apos;s Python has no pip, with which libraries are installed. In a Debian or Ubuntu system, install the package {} in its place; elsewhere run “python3 -m ensurepip” with QGIS&apos;s Python, and try again.</source>
        <translation>Das Python von QGIS hat kein pip, mit dem Bibliotheken installiert werden. Installieren Sie auf einem Debian- oder Ubuntu-System stattdessen das Paket {}; sonst führen Sie „python3 -m ensurepip“ mit dem Python von QGIS aus, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../ui/settings/reasons.py"/>
        <source>The Python {} of this QGIS was not found as a program of its own, so nothing can be installed.</source>
        <translation>Das Python {} dieses QGIS wurde nicht als eigenes Programm gefunden, deshalb kann nichts installiert werden.</translation>
    </message>
    <message>
        <location filename="../ui/settings/reasons.py"/>
        <source>The package index cannot be reached. Check the connection, QGIS&apos;s proxy (Settings ► Options ► Network) and the index in pip&apos;s own settings.</source>
        <translation>Der Paketindex ist nicht erreichbar. Prüfen Sie die Verbindung, den Proxy von QGIS (Einstellungen ► Optionen ► Netzwerk) und den Index in den Einstellungen von pip.</translation>
    </message>
    <message>
        <location filename="../ui/settings/reasons.py"/>
        <source>The package index has no wheel of {name} that fits Python {python} and NumPy {numpy} of this QGIS, so nothing was installed: QGIS&apos;s own libraries are never replaced. Try again with a newer QGIS, or check the index in pip&apos;s own settings.</source>
        <translation>Der Paketindex hat kein Wheel von {name}, das zu Python {python} und NumPy {numpy} dieses QGIS passt, deshalb wurde nichts installiert: Die Bibliotheken von QGIS werden nie ersetzt. Versuchen Sie es mit einem neueren QGIS noch einmal, oder prüfen Sie den Index in den Einstellungen von pip.</translation>
    </message>
    <message>
        <location filename="../ui/settings/reasons.py"/>
        <source>no reason was given</source>
        <translation>kein Grund wurde genannt</translation>
    </message>
    <message>
        <location filename="../ui/settings/reasons.py"/>
        <source>pip could not install {}: {}</source>
        <translation>pip konnte {} nicht installieren: {}</translation>
    </message>
    <message>
        <location filename="../ui/settings/reasons.py"/>
        <source>pip fetched {} although QGIS has it already, so nothing was installed. Check pip&apos;s own settings.</source>
        <translation>pip hat {} abgerufen, obwohl QGIS es schon hat, deshalb wurde nichts installiert. Prüfen Sie die Einstellungen von pip.</translation>
    </message>
    <message>
        <location filename="../ui/settings/reasons.py"/>
        <source>{} was fetched, but does not work beside QGIS&apos;s own libraries, and was deleted again: {}</source>
        <translation>{} wurde abgerufen, funktioniert aber neben den Bibliotheken von QGIS nicht und wurde wieder gelöscht: {}</translation>
    </message>
</context>
<context>
    <name>LabelDelegates</name>
    <message>
        <location filename="../ui/label_delegates.py"/>
        <source>as proposed</source>
        <translation>wie vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../ui/label_delegates.py"/>
        <source>unlabelled</source>
        <translation>ohne Klasse</translation>
    </message>
</context>
<context>
    <name>LabelMenu</name>
    <message>
        <location filename="../ui/pages/label_menu.py"/>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <location filename="../ui/pages/label_menu.py"/>
        <source>&amp;Revert to the proposal</source>
        <translation>Auf den &amp;Vorschlag zurücksetzen</translation>
    </message>
    <message>
        <location filename="../ui/pages/label_menu.py"/>
        <source>&amp;Split</source>
        <translation>&amp;Aufteilen</translation>
    </message>
    <message>
        <location filename="../ui/pages/label_menu.py"/>
        <source>&amp;Your class</source>
        <translation>&amp;Ihre Klasse</translation>
    </message>
    <message>
        <location filename="../ui/pages/label_menu.py"/>
        <source>&amp;Zoom to a typical place</source>
        <translation>Auf einen &amp;typischen Ort zoomen</translation>
    </message>
    <message>
        <location filename="../ui/pages/label_menu.py"/>
        <source>Unlabelled</source>
        <translation>Ohne Klasse</translation>
    </message>
    <message>
        <location filename="../ui/pages/label_menu.py"/>
        <source>Write a &amp;note</source>
        <translation>Eine &amp;Notiz schreiben</translation>
    </message>
    <message>
        <location filename="../ui/pages/label_menu.py"/>
        <source>into &amp;{} parts</source>
        <translation>in &amp;{} Teile</translation>
    </message>
</context>
<context>
    <name>LabelTable</name>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Doubts</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>How many voters are behind the class with most votes; dissent is hatched</source>
        <translation>Wie viele Abstimmer hinter der Klasse mit den meisten Stimmen stehen; Abweichungen sind schraffiert</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>How sure of it the voters are that propose the class, 0 to 1</source>
        <translation>Wie sicher sich die Abstimmer sind, die diese Klasse vorschlagen, 0 bis 1</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Share of all pixels with data</source>
        <translation>Anteil an allen Pixeln mit Daten</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Sorted by this column, the clusters where a look is worth most come first.</source>
        <translation>Nach dieser Spalte sortiert, kommen die Cluster zuerst, bei denen sich ein Blick am meisten lohnt.</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>The class that the voters propose</source>
        <translation>Die Klasse, die die Abstimmer vorschlagen</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>The cluster&apos;s colour on the map, and its number</source>
        <translation>Die Farbe des Clusters auf der Karte, und seine Nummer</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Your class</source>
        <translation>Ihre Klasse</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Your class, which wins. Double-click, or press Enter, to choose one.</source>
        <translation>Ihre Klasse, sie hat Vorrang. Doppelklicken Sie, oder drücken Sie die Eingabetaste, um eine zu wählen.</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Your note on the cluster. Double-click, or press F2, to write one.</source>
        <translation>Ihre Notiz zum Cluster. Doppelklicken Sie, oder drücken Sie F2, um eine zu schreiben.</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>as proposed</source>
        <translation>wie vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>cluster {}</source>
        <translation>Cluster {}</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>settled by you ({})</source>
        <translation>von Ihnen geklärt ({})</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>unlabelled</source>
        <translation>ohne Klasse</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>{} (dissents)</source>
        <translation>{} (weicht ab)</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>all voters failed</source>
        <translation>alle Abstimmer gescheitert</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>answer cut off</source>
        <translation>Antwort abgeschnitten</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>answer is not JSON</source>
        <translation>Antwort ist kein JSON</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>blocked by the provider&apos;s safety filter</source>
        <translation>vom Sicherheitsfilter des Anbieters gesperrt</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>cannot be used</source>
        <translation>kann nicht verwendet werden</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>class unknown to the taxonomy</source>
        <translation>Klasse der Taxonomie unbekannt</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>contradicts the spectrum</source>
        <translation>widerspricht dem Spektrum</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>disagreement</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>empty answer</source>
        <translation>leere Antwort</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>few votes</source>
        <translation>wenige Stimmen</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>from a scene unlike this one</source>
        <translation>aus einer Szene, die dieser nicht ähnelt</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>low confidence</source>
        <translation>niedrige Konfidenz</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>many abstentions</source>
        <translation>viele Enthaltungen</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>merged of different classes</source>
        <translation>aus verschiedenen Klassen zusammengeführt</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>mixed cluster</source>
        <translation>gemischtes Cluster</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>needs a key</source>
        <translation>braucht einen Schlüssel</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>no label</source>
        <translation>keine Bezeichnung</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>no majority</source>
        <translation>keine Mehrheit</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>no reply</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>not reachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>part of a split cluster</source>
        <translation>Teil eines aufgeteilten Clusters</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>refused to answer</source>
        <translation>verweigert die Antwort</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>takes no pictures</source>
        <translation>nimmt keine Bilder an</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>tie</source>
        <translation>Gleichstand</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>unknown model</source>
        <translation>unbekanntes Modell</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>unstable</source>
        <translation>instabil</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>voter stopped</source>
        <translation>Abstimmer angehalten</translation>
    </message>
</context>
<context>
    <name>LabelsPage</name>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source> parts</source>
        <translation> Teile</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>&amp;Name the clusters</source>
        <translation>Cluster be&amp;nennen</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Ask the ticked voters. Before anything is sent, you see what goes where and what it costs.</source>
        <translation>Die angehakten Abstimmer fragen. Bevor etwas gesendet wird, sehen Sie, was wohin geht und was es kostet.</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Filter the table</source>
        <translation>Die Tabelle filtern</translation>
    </message>
    <message>
        <location filename="../ui/pages/labels.py"/>
        <source>Keys for the selected rows: {}   Del as proposed   Enter choose a class   F2 note</source>
        <translation>Tasten für die gewählten Zeilen: {}   Entf wie vorgeschlagen   Eingabe Klasse wählen   F2 Notiz</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Keys that give classes</source>
        <translation>Tasten, die Klassen vergeben</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Labels of the clusters</source>
        <translation>Bezeichnungen der Cluster</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Mer&amp;ge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <location filename="../ui/pages/labels.py"/>
        <source>Name the clusters</source>
        <translation>Cluster benennen</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Ne&amp;xt: results</source>
        <translation>&amp;Weiter: Ergebnis</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Number of parts to split into</source>
        <translation>Anzahl der Teile</translation>
    </message>
    <message>
        <location filename="../ui/pages/labels.py"/>
        <source>Only those in &amp;doubt ({})</source>
        <translation>Nur zwei&amp;felhafte ({})</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Pick on the map</source>
        <translation>Auf der Karte wählen</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Pick on the map: click on the canvas to select the cluster that lies there</source>
        <translation>Auf der Karte wählen: Klicken Sie ins Kartenfenster, um das Cluster zu wählen, das dort liegt</translation>
    </message>
    <message>
        <location filename="../ui/pages/labels.py"/>
        <source>Select one cluster to see a place where it is typical.</source>
        <translation>Wählen Sie ein Cluster, um einen Ort zu sehen, an dem es typisch ist.</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Selected clusters light up on the canvas. Enter chooses a class, F2 writes a note, Delete gives the proposal back.</source>
        <translation>Gewählte Cluster leuchten im Kartenfenster auf. Eingabe wählt eine Klasse, F2 schreibt eine Notiz, Entf stellt den Vorschlag wieder her.</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Show the clusters whose votes are in doubt and that you have not settled</source>
        <translation>Die Cluster zeigen, deren Stimmen zweifelhaft sind und die Sie noch nicht geklärt haben</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Show the rows that hold these words</source>
        <translation>Die Zeilen zeigen, die diese Wörter enthalten</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Spl&amp;it into</source>
        <translation>&amp;Aufteilen</translation>
    </message>
    <message>
        <location filename="../ui/pages/labels.py"/>
        <source>The cluster is too scattered to have one.</source>
        <translation>Das Cluster ist zu verstreut, um einen zu haben.</translation>
    </message>
    <message>
        <location filename="../ui/pages/labels.py"/>
        <source>The place cannot be shown in the map&apos;s coordinate system.</source>
        <translation>Der Ort kann im Koordinatensystem der Karte nicht gezeigt werden.</translation>
    </message>
    <message>
        <location filename="../ui/pages/labels.py"/>
        <source>There is no cluster at this place.</source>
        <translation>An dieser Stelle ist kein Cluster.</translation>
    </message>
    <message>
        <location filename="../ui/pages/labels.py"/>
        <source>{} failed in {} of {} questions: {}.</source>
        <translation>{} ist in {} von {} Fragen gescheitert: {}.</translation>
    </message>
    <message>
        <location filename="../ui/pages/labels.py"/>
        <source>{} of {} clusters have a class, {} are in doubt.</source>
        <translation>{} von {} Clustern haben eine Klasse, zweifelhaft: {}.</translation>
    </message>
</context>
<context>
    <name>LandCoverDock</name>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Choose the image, its bands and the area</source>
        <translation>Das Bild, seine Kanäle und das Gebiet wählen</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Group the pixels by their spectra</source>
        <translation>Die Pixel nach ihren Spektren gruppieren</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Help on this step</source>
        <translation>Hilfe zu diesem Schritt</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Land Cover Interpreter</source>
        <translation>Land Cover Interpreter</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Name the clusters</source>
        <translation>Die Cluster benennen</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Needs a scene that is ready.</source>
        <translation>Braucht eine Szene, die bereit ist.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Needs clusters that have labels.</source>
        <translation>Braucht Cluster mit Bezeichnungen.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Needs the clusters of a scene.</source>
        <translation>Braucht die Cluster einer Szene.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Save the labels</source>
        <translation>Bezeichnungen speichern</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Write the map and compare it with a reference</source>
        <translation>Die Karte schreiben und mit einer Referenz vergleichen</translation>
    </message>
</context>
<context>
    <name>LibrariesSection</name>
    <message>
        <location filename="../ui/settings/libraries.py"/>
        <source>Delete {} from your profile? What needs it stops working until it is installed again.</source>
        <translation>{} aus Ihrem Profil löschen? Was es braucht, funktioniert nicht mehr, bis es wieder installiert ist.</translation>
    </message>
    <message>
        <location filename="../ui/settings/libraries.py"/>
        <source>Uninstall</source>
        <translation>Deinstallieren</translation>
    </message>
    <message>
        <location filename="../ui/settings/libraries.py"/>
        <source>comes with QGIS, version {}</source>
        <translation>kommt mit QGIS, Version {}</translation>
    </message>
    <message>
        <location filename="../ui/settings/libraries.py"/>
        <source>installed here, version {}</source>
        <translation>hier installiert, Version {}</translation>
    </message>
    <message>
        <location filename="../ui/settings/libraries.py"/>
        <source>installed here, version {}, but for another NumPy: install it again</source>
        <translation>hier installiert, Version {}, aber für ein anderes NumPy: neu installieren</translation>
    </message>
    <message>
        <location filename="../ui/settings/libraries.py"/>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
</context>
<context>
    <name>LibraryInstaller</name>
    <message>
        <location filename="../ui/settings/installer.py"/>
        <source>Deleting what is no longer needed</source>
        <translation>Nicht mehr Gebrauchtes wird gelöscht</translation>
    </message>
    <message>
        <location filename="../ui/settings/installer.py"/>
        <source>Trying it beside QGIS&apos;s own libraries…</source>
        <translation>Wird neben den Bibliotheken von QGIS ausprobiert…</translation>
    </message>
</context>
<context>
    <name>MaskChoice</name>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>None, or the image&apos;s own SCL band</source>
        <translation>Keine, oder der SCL-Kanal des Bildes selbst</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>cloud shadow</source>
        <translation>Wolkenschatten</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>cloud, high probability</source>
        <translation>Wolke, hohe Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>cloud, medium probability</source>
        <translation>Wolke, mittlere Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>dark area</source>
        <translation>dunkle Fläche</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>not vegetated</source>
        <translation>ohne Vegetation</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>saturated or defective</source>
        <translation>gesättigt oder fehlerhaft</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>snow or ice</source>
        <translation>Schnee oder Eis</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>thin cirrus</source>
        <translation>dünner Zirrus</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>unclassified</source>
        <translation>nicht klassifiziert</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>vegetation</source>
        <translation>Vegetation</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>water</source>
        <translation>Wasser</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <location filename="../ui/pages/naming.py"/>
        <source>Another job is under way. Wait for its end, or cancel it.</source>
        <translation>Ein anderer Auftrag läuft. Warten Sie sein Ende ab, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <location filename="../ui/pages/naming.py"/>
        <source>Naming the clusters</source>
        <translation>Benennen der Cluster</translation>
    </message>
    <message>
        <location filename="../ui/pages/naming.py"/>
        <source>Working out what would be sent</source>
        <translation>Ermitteln, was gesendet würde</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../ui/notice.py"/>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>NumberChoice</name>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>Measuring distances…</source>
        <translation>Abstände werden gemessen…</translation>
    </message>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>Take the knee</source>
        <translation>Knick verwenden</translation>
    </message>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>Take {} clusters</source>
        <translation>{} Cluster verwenden</translation>
    </message>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>The curve bends at a distance of {}. Pixels left of the mark lie further apart, and are noise unless a core is near. Drag the mark to choose another radius.</source>
        <translation>Die Kurve knickt bei einem Abstand von {} ab. Pixel links der Marke liegen weiter auseinander und sind Rauschen, wenn kein Kernpunkt in der Nähe ist. Ziehen Sie die Marke, um einen anderen Radius zu wählen.</translation>
    </message>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>Trying numbers of clusters…</source>
        <translation>Anzahlen von Clustern werden ausprobiert…</translation>
    </message>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>joins the nearest</source>
        <translation>geht im nächsten auf</translation>
    </message>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>knee</source>
        <translation>Knick</translation>
    </message>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>stays a cluster</source>
        <translation>bleibt ein Cluster</translation>
    </message>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>{} finds the number of clusters itself.</source>
        <translation>{} findet die Anzahl der Cluster selbst.</translation>
    </message>
</context>
<context>
    <name>OptionsFactory</name>
    <message>
        <location filename="../ui/settings/factory.py"/>
        <source>Land Cover Interpreter</source>
        <translation>Land Cover Interpreter</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;At most</source>
        <translation>Höchste&amp;ns</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Clear…</source>
        <translation>&amp;Leeren…</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Folder of fetched parts</source>
        <translation>&amp;Ordner der abgerufenen Teile</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Help</source>
        <translation>Hil&amp;fe</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Install…</source>
        <translation>&amp;Installieren…</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Libraries that QGIS does not bring everywhere</source>
        <translation>&amp;Bibliotheken, die QGIS nicht überall mitbringt</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;My computer only</source>
        <translation>Nur mein &amp;Computer</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Threads of a job</source>
        <translation>&amp;Threads eines Auftrags</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Uninstall…</source>
        <translation>&amp;Deinstallieren…</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Voters: those ticked are asked about every cluster</source>
        <translation>&amp;Abstimmer: Die angehakten werden zu jedem Cluster gefragt</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>A folder of tiles, ESA_WorldCover_10m_…_Map.tif, that is read in place of the server; empty for the server</source>
        <translation>Ein Ordner mit Kacheln, ESA_WorldCover_10m_…_Map.tif, der anstelle des Servers gelesen wird; leer für den Server</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>A&amp;dd…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Add a vision-language model</source>
        <translation>Vision-Language-Modell hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Add a voter</source>
        <translation>Abstimmer hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Ch&amp;oose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Choose the folder of downloaded WorldCover tiles</source>
        <translation>Den Ordner der heruntergeladenen WorldCover-Kacheln wählen</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Choose the folder of downloaded tiles</source>
        <translation>Den Ordner der heruntergeladenen Kacheln wählen</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Clear what is kept of WorldCover</source>
        <translation>Leeren, was von WorldCover aufbewahrt wird</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Delete the fetched parts of WorldCover</source>
        <translation>Die abgerufenen Teile von WorldCover löschen</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Delete the selected library from your profile; what QGIS brings stays</source>
        <translation>Die gewählte Bibliothek aus Ihrem Profil löschen; was QGIS mitbringt, bleibt</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Do&amp;wnloaded tiles</source>
        <translation>Heruntergeladene &amp;Kacheln</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>ESA WorldCover</source>
        <translation>ESA WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Fetch the selected library into your profile; you are asked before</source>
        <translation>Die gewählte Bibliothek in Ihr Profil abrufen; Sie werden vorher gefragt</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Folder of downloaded WorldCover tiles</source>
        <translation>Ordner der heruntergeladenen WorldCover-Kacheln</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Folder of fetched parts of WorldCover</source>
        <translation>Ordner der abgerufenen Teile von WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Help on these settings</source>
        <translation>Hilfe zu diesen Einstellungen</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>How many parts of an image are worked on at once. The result is the same for any number.</source>
        <translation>An wie vielen Teilen eines Bildes gleichzeitig gearbeitet wird. Das Ergebnis ist für jede Zahl dasselbe.</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Install the library</source>
        <translation>Die Bibliothek installieren</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Kept there</source>
        <translation>Dort aufbewahrt</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Memory for &amp;blocks of images</source>
        <translation>S&amp;peicher für Bildblöcke</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Memory for blocks of images</source>
        <translation>Speicher für Bildblöcke</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Most that is kept of WorldCover</source>
        <translation>Was von WorldCover höchstens aufbewahrt wird</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Optional libraries</source>
        <translation>Optionale Bibliotheken</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>R&amp;emove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Remove the voter</source>
        <translation>Den Abstimmer entfernen</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Reset the WorldCover server</source>
        <translation>WorldCover-Server zurücksetzen</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Size of what is kept</source>
        <translation>Größe des Aufbewahrten</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Take the selected voter off the list</source>
        <translation>Den gewählten Abstimmer aus der Liste nehmen</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>The base URL of a server that has WorldCover&apos;s tiles; empty for ESA&apos;s own</source>
        <translation>Die Basis-URL eines Servers, der die Kacheln von WorldCover hat; leer für den eigenen der ESA</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>The list in the dock&apos;s third step; Space ticks a voter.</source>
        <translation>Die Liste im dritten Schritt des Bedienfelds; die Leertaste hakt einen Abstimmer an.</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>The selected library</source>
        <translation>Die gewählte Bibliothek</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>The size of GDAL&apos;s block cache during a job; automatic leaves it as QGIS has it.</source>
        <translation>Die Größe des Block-Cache von GDAL während eines Auftrags; automatisch lässt sie, wie QGIS sie hat.</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Threads of a job</source>
        <translation>Threads eines Auftrags</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Uninstall the library</source>
        <translation>Die Bibliothek deinstallieren</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Untick every voter that would send something away from this computer</source>
        <translation>Die Haken bei allen Abstimmern entfernen, die etwas von diesem Computer wegsenden würden</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Use ESA&apos;s own server again</source>
        <translation>Wieder den eigenen Server der ESA verwenden</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Voters</source>
        <translation>Abstimmer</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Voters on my computer only</source>
        <translation>Abstimmer nur auf meinem Computer</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>What is wrong with the folder of downloaded tiles</source>
        <translation>Was mit dem Ordner der heruntergeladenen Kacheln nicht stimmt</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>What is wrong with the server</source>
        <translation>Was mit dem Server nicht stimmt</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>What more of the plugin works with, and whether it is there</source>
        <translation>Womit das Plugin außerdem arbeitet, und ob es da ist</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>What these settings are for, in a window of its own</source>
        <translation>Wozu diese Einstellungen dienen, in einem eigenen Fenster</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>What was fetched once is kept here and used again</source>
        <translation>Was einmal abgerufen wurde, wird hier aufbewahrt und wieder verwendet</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Where more is fetched, what was not used for longest goes first.</source>
        <translation>Wird mehr abgerufen, fällt zuerst weg, was am längsten nicht verwendet wurde.</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>WorldCover server</source>
        <translation>WorldCover-Server</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>automatic ({})</source>
        <translation>automatisch ({})</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <location filename="../ui/picture_view.py"/>
        <source>Click a picture to see it in full.</source>
        <translation>Klicken Sie auf ein Bild, um es ganz zu sehen.</translation>
    </message>
    <message>
        <location filename="../ui/picture_view.py"/>
        <source>Close-up {}</source>
        <translation>Nahansicht {}</translation>
    </message>
    <message>
        <location filename="../ui/picture_view.py"/>
        <source>Inverted mask</source>
        <translation>Invertierte Maske</translation>
    </message>
    <message>
        <location filename="../ui/picture_view.py"/>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <location filename="../ui/picture_view.py"/>
        <source>Outline</source>
        <translation>Umriss</translation>
    </message>
    <message>
        <location filename="../ui/picture_view.py"/>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../ui/picture_view.py"/>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <location filename="../ui/picture_view.py"/>
        <source>Spotlight</source>
        <translation>Spotlight</translation>
    </message>
</context>
<context>
    <name>PrintLayout</name>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>A draft of {}: made without training pixels, and not checked on the ground.</source>
        <translation>Ein Entwurf vom {}: ohne Trainingspixel erstellt und nicht am Boden überprüft.</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Agreement is not accuracy: the reference has errors of its own.</source>
        <translation>Übereinstimmung ist nicht Genauigkeit: Die Referenz hat eigene Fehler.</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Ceiling of these clusters: {}</source>
        <translation>Obergrenze dieser Cluster: {}</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Clusters in doubt: {} of {}</source>
        <translation>Zweifelhafte Cluster: {} von {}</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Compared with {}</source>
        <translation>Verglichen mit {}</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Contains modified Copernicus Sentinel data.</source>
        <translation>Enthält modifizierte Copernicus-Sentinel-Daten.</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Labelling efficiency: {}</source>
        <translation>Effizienz der Benennung: {}</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Land cover of {}</source>
        <translation>Landbedeckung von {}</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Not compared with a reference map</source>
        <translation>Nicht mit einer Referenzkarte verglichen</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Overall agreement: {}</source>
        <translation>Gesamtübereinstimmung: {}</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>The {} largest classes</source>
        <translation>Die {} größten Klassen</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>&amp;Draw a sample…</source>
        <translation>Stichprobe &amp;ziehen…</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>&amp;Open report</source>
        <translation>Bericht öff&amp;nen</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>&amp;Print layout…</source>
        <translation>&amp;Drucklayout…</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>&amp;Reference</source>
        <translation>&amp;Referenz</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>A raster in the codes of ESA WorldCover: 10 tree cover, 20 shrubland, …</source>
        <translation>Ein Raster in den Codes von ESA WorldCover: 10 Baumbestand, 20 Buschland, …</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>A sample that was drawn below and interpreted, or any points with a class</source>
        <translation>Eine Stichprobe, die unten gezogen und interpretiert wurde, oder irgendwelche Punkte mit einer Klasse</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Add the part of WorldCover under the scene to the project, styled: the edition that is chosen above, else the latest</source>
        <translation>Den Teil von WorldCover unter der Szene gestaltet dem Projekt hinzufügen: die oben gewählte Ausgabe, sonst die neueste</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Agreement with a reference map</source>
        <translation>Übereinstimmung mit Referenz</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Areas of the classes on the map</source>
        <translation>Flächen der Klassen auf der Karte</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Areas on the map</source>
        <translation>Flächen auf der Karte</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Classes of the reference&apos;s &amp;values</source>
        <translation>&amp;Klassen zu den Werten der Referenz</translation>
    </message>
    <message>
        <location filename="../ui/pages/results.py"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../ui/pages/results.py"/>
        <source>Compare with the reference</source>
        <translation>Mit der Referenz vergleichen</translation>
    </message>
    <message>
        <location filename="../ui/pages/results.py"/>
        <source>Draw pixels of the map at random, for people to say what is there: accuracy with its interval</source>
        <translation>Pixel der Karte zufällig ziehen, damit Menschen sagen, was dort ist: Genauigkeit mit Konfidenzintervall</translation>
    </message>
    <message>
        <location filename="../ui/pages/disagreement_drawing.py"/>
        <source>Draw where map and reference differ</source>
        <translation>Zeichnen, wo Karte und Referenz sich unterscheiden</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <location filename="../ui/pages/worldcover_loading.py"/>
        <source>ESA WorldCover {}</source>
        <translation>ESA WorldCover {}</translation>
    </message>
    <message>
        <location filename="../ui/pages/reference_choice.py"/>
        <source>ESA WorldCover {} (fetched)</source>
        <translation>ESA WorldCover {} (abgerufen)</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <location filename="../ui/pages/exporting.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../ui/pages/exporting.py"/>
        <source>Export the land-cover map</source>
        <translation>Landbedeckungskarte exportieren</translation>
    </message>
    <message>
        <location filename="../ui/pages/exporting.py"/>
        <source>Exported and added to the project: {}</source>
        <translation>Exportiert und dem Projekt hinzugefügt: {}</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Fie&amp;ld of the class</source>
        <translation>Fe&amp;ld der Klasse</translation>
    </message>
    <message>
        <location filename="../ui/pages/exporting.py"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>GeoPackage of polygons to write</source>
        <translation>Zu schreibendes GeoPackage der Polygone</translation>
    </message>
    <message>
        <location filename="../ui/pages/exporting.py"/>
        <source>GeoTIFF (*.tif)</source>
        <translation>GeoTIFF (*.tif)</translation>
    </message>
    <message>
        <location filename="../ui/pages/exporting.py"/>
        <source>HTML page (*.html)</source>
        <translation>HTML-Seite (*.html)</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>It holds codes or names of the map&apos;s classes</source>
        <translation>Es enthält Codes oder Namen der Klassen der Karte</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Layer of points to compare with</source>
        <translation>Punktlayer, mit dem verglichen wird</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Layer to compare with</source>
        <translation>Layer, mit dem verglichen wird</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Load &amp;WorldCover</source>
        <translation>&amp;WorldCover laden</translation>
    </message>
    <message>
        <location filename="../ui/pages/worldcover_loading.py"/>
        <source>Load WorldCover</source>
        <translation>WorldCover laden</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Make a page with map, legend, figures and credits, and open it to be printed or changed</source>
        <translation>Eine Seite mit Karte, Legende, Zahlen und Quellen erstellen und öffnen, um sie zu drucken oder zu ändern</translation>
    </message>
    <message>
        <location filename="../ui/pages/results.py"/>
        <source>No cluster has a class yet: label them in step 3.</source>
        <translation>Noch kein Cluster hat eine Klasse: Benennen Sie sie in Schritt 3.</translation>
    </message>
    <message>
        <location filename="../ui/pages/results.py"/>
        <source>Nothing to show yet: choose a scene (step 1) and cluster it (step 2).</source>
        <translation>Noch nichts zu zeigen: Wählen Sie eine Szene (Schritt 1), und clustern Sie sie (Schritt 2).</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>One file with the map, its areas, figures, votes and limits; any browser opens it</source>
        <translation>Eine Datei mit Karte, Flächen, Zahlen, Stimmen und Grenzen; jeder Browser öffnet sie</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Only the part of WorldCover under the scene is fetched, and it is kept for the next time.</source>
        <translation>Nur der Teil von WorldCover unter der Szene wird abgerufen, und er wird für das nächste Mal aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Pol&amp;ygons too (.gpkg)</source>
        <translation>Auch &amp;Polygone (.gpkg)</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Ra&amp;ster file (.tif)</source>
        <translation>Ra&amp;sterdatei (.tif)</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Raster file to write</source>
        <translation>Zu schreibende Rasterdatei</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Reference map to compare with</source>
        <translation>Referenzkarte, mit der verglichen wird</translation>
    </message>
    <message>
        <location filename="../ui/pages/exporting.py"/>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Repor&amp;t too (.html)</source>
        <translation>Auch Beri&amp;cht (.html)</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Report to write</source>
        <translation>Zu schreibender Bericht</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Show the exported files</source>
        <translation>Die exportierten Dateien zeigen</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Show the report in the browser</source>
        <translation>Den Bericht im Browser zeigen</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Style and metadata are always written: as .qml and .qmd files beside the raster, and inside the GeoPackage.</source>
        <translation>Stil und Metadaten werden immer geschrieben: als .qml- und .qmd-Dateien neben dem Raster und im GeoPackage.</translation>
    </message>
    <message>
        <location filename="../ui/pages/results.py"/>
        <source>Switch Processing on first.</source>
        <translation>Schalten Sie zuerst Processing ein.</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>The WorldCover class of each value, by code or name, or none: 1 = 10, 2 = grassland, 7 = none</source>
        <translation>Die WorldCover-Klasse jedes Wertes, nach Code oder Name, oder none: 1 = 10, 2 = grassland, 7 = none</translation>
    </message>
    <message>
        <location filename="../ui/pages/exporting.py"/>
        <source>The exported raster is no longer in the project. Export again.</source>
        <translation>Das exportierte Raster ist nicht mehr im Projekt. Exportieren Sie neu.</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>The labels have changed since: export again, then make the print layout.</source>
        <translation>Die Bezeichnungen haben sich seitdem geändert: Exportieren Sie neu, und erstellen Sie dann das Drucklayout.</translation>
    </message>
    <message>
        <location filename="../ui/pages/exporting.py"/>
        <source>These files exist already. Replace them?</source>
        <translation>Diese Dateien gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Write the files and add them, styled, to the project</source>
        <translation>Die Dateien schreiben und gestaltet dem Projekt hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/pages/reference_choice.py"/>
        <source>a layer of the project…</source>
        <translation>ein Layer des Projekts…</translation>
    </message>
    <message>
        <location filename="../ui/pages/reference_choice.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../ui/pages/reference_choice.py"/>
        <source>points of the project…</source>
        <translation>Punkte des Projekts…</translation>
    </message>
    <message>
        <location filename="../ui/pages/results.py"/>
        <source>{} holds values of another legend. Say under “Classes of the reference&apos;s values” which of them are which classes of ESA WorldCover, by code or name, or none. Then compare again.</source>
        <translation>{} enthält Werte einer anderen Legende. Sagen Sie unter „Klassen zu den Werten der Referenz“, welche davon welche Klassen von ESA WorldCover sind, nach Code oder Name, oder none. Vergleichen Sie dann neu.</translation>
    </message>
    <message>
        <location filename="../ui/pages/exporting.py"/>
        <location filename="../ui/revising.py"/>
        <source>{}: land cover</source>
        <translation>{}: Landbedeckung</translation>
    </message>
</context>
<context>
    <name>Revising</name>
    <message>
        <location filename="../ui/revising.py"/>
        <source>Another job is under way. Wait for its end, or cancel it.</source>
        <translation>Ein anderer Auftrag läuft. Warten Sie sein Ende ab, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <location filename="../ui/revising.py"/>
        <source>Merge clusters</source>
        <translation>Cluster zusammenführen</translation>
    </message>
    <message>
        <location filename="../ui/revising.py"/>
        <source>Split a cluster</source>
        <translation>Cluster aufteilen</translation>
    </message>
</context>
<context>
    <name>RevisionButtons</name>
    <message>
        <location filename="../ui/pages/revision_buttons.py"/>
        <source>Another job is under way.</source>
        <translation>Ein anderer Auftrag läuft.</translation>
    </message>
    <message>
        <location filename="../ui/pages/revision_buttons.py"/>
        <source>Cluster the pixels of the selected cluster again, into so many parts</source>
        <translation>Die Pixel des gewählten Clusters neu clustern, in so viele Teile</translation>
    </message>
    <message>
        <location filename="../ui/pages/revision_buttons.py"/>
        <source>Make one cluster of the selected ones</source>
        <translation>Aus den gewählten Clustern eines machen</translation>
    </message>
    <message>
        <location filename="../ui/pages/revision_buttons.py"/>
        <source>Open a run first.</source>
        <translation>Öffnen Sie zuerst einen Lauf.</translation>
    </message>
    <message>
        <location filename="../ui/pages/revision_buttons.py"/>
        <source>Select one cluster to split it.</source>
        <translation>Wählen Sie ein Cluster, um es aufzuteilen.</translation>
    </message>
    <message>
        <location filename="../ui/pages/revision_buttons.py"/>
        <source>Select two or more clusters to merge them.</source>
        <translation>Wählen Sie zwei oder mehr Cluster, um sie zusammenzuführen.</translation>
    </message>
</context>
<context>
    <name>RunLayers</name>
    <message>
        <location filename="../ui/run_layers.py"/>
        <source>{}: dates with data</source>
        <translation>{}: Termine mit Daten</translation>
    </message>
    <message>
        <location filename="../ui/run_layers.py"/>
        <source>{}: disagreement with the reference</source>
        <translation>{}: Abweichung von der Referenz</translation>
    </message>
    <message>
        <location filename="../ui/run_layers.py"/>
        <source>{}: membership in %</source>
        <translation>{}: Zugehörigkeit in %</translation>
    </message>
</context>
<context>
    <name>ScenePage</name>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>&amp;Bands of the selected date</source>
        <translation>Ka&amp;näle des gewählten Termins</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>&amp;Combine band layers…</source>
        <translation>Kanal-Layer ko&amp;mbinieren…</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>&amp;Elevation layer, in metres</source>
        <translation>&amp;Höhenlayer, in Metern</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>&amp;Next: clusters</source>
        <translation>&amp;Weiter: Cluster</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>&amp;Roles as found</source>
        <translation>&amp;Rollen wie erkannt</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>&amp;Selected polygons of</source>
        <translation>Gewählte &amp;Polygone von</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>&amp;Update</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>&amp;Whole layer</source>
        <translation>&amp;Ganzer Layer</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>A layer with the codes of the Sentinel-2 scene classification of this date. Optional; the classes that are masked are those above.</source>
        <translation>Ein Layer mit den Codes der Sentinel-2-Szenenklassifikation dieses Termins. Optional; maskiert werden die oben genannten Klassen.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>A layer with the codes of the Sentinel-2 scene classification. Optional.</source>
        <translation>Ein Layer mit den Codes der Sentinel-2-Szenenklassifikation. Optional.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>A raster of heights, of any resolution, for features such as elevation and slope in step 2. Optional.</source>
        <translation>Ein Höhenraster beliebiger Auflösung, für Merkmale wie elevation und slope in Schritt 2. Optional.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>A&amp;dd date</source>
        <translation>&amp;Termin hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Add a Sentinel-2 image to the project, then choose it here.</source>
        <translation>Fügen Sie dem Projekt ein Sentinel-2-Bild hinzu, und wählen Sie es dann hier.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Add another date from the layers of the project or from files.</source>
        <translation>Einen weiteren Termin aus den Layern des Projekts oder aus Dateien hinzufügen.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Bands and their roles</source>
        <translation>Kanäle und ihre Rollen</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Bands of the selected date</source>
        <translation>Kanäle des gewählten Termins</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Can&amp;vas extent</source>
        <translation>&amp;Kartenausschnitt</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Classes that are &amp;masked</source>
        <translation>Klassen, die ma&amp;skiert werden</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Classes that are masked</source>
        <translation>Klassen, die maskiert werden</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Elevation</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Elevation layer</source>
        <translation>Höhenlayer</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Go on to group the image&apos;s pixels by their spectra.</source>
        <translation>Weiter, um die Pixel des Bildes nach ihren Spektren zu gruppieren.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>I&amp;mage</source>
        <translation>&amp;Bild</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Images of the same ground in other seasons tell crops, meadows and forests apart better than one image can. Add them here; clouds in one date are bridged by the others.</source>
        <translation>Bilder desselben Gebiets aus anderen Jahreszeiten unterscheiden Feldfrüchte, Wiesen und Wälder besser, als es ein einziges Bild kann. Fügen Sie sie hier hinzu; Wolken an einem Termin werden durch die anderen überbrückt.</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene.py"/>
        <source>Looking at the image</source>
        <translation>Bild wird angesehen</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene.py"/>
        <source>Looking at the image…</source>
        <translation>Bild wird angesehen…</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Move the date down</source>
        <translation>Termin nach unten</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Move the date up</source>
        <translation>Termin nach oben</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Move the selected date down.</source>
        <translation>Den gewählten Termin nach unten schieben.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Move the selected date up.</source>
        <translation>Den gewählten Termin nach oben schieben.</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene.py"/>
        <source>No image chosen</source>
        <translation>Kein Bild gewählt</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>O&amp;ffset of the stored values</source>
        <translation>&amp;Versatz der gespeicherten Werte</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Offset of the stored values</source>
        <translation>Versatz der gespeicherten Werte</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Other dates</source>
        <translation>Andere Termine</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Pixels of the checked classes are left out of the map.</source>
        <translation>Pixel der angehakten Klassen fehlen in der Karte.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Polygon layer</source>
        <translation>Polygonlayer</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Put layers with a single band each together to one scene. The project must have such layers.</source>
        <translation>Layer mit je einem einzigen Kanal zu einer Szene zusammenstellen. Das Projekt muss solche Layer haben.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Remove the date</source>
        <translation>Termin entfernen</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Scene cl&amp;assification layer of the selected date</source>
        <translation>&amp;Layer der Szenenklassifikation des gewählten Termins</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Scene classification (SCL) &amp;layer</source>
        <translation>Layer der Szenenklassifikation (S&amp;CL)</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Scene classification layer</source>
        <translation>Layer der Szenenklassifikation</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Scene classification layer of the selected date</source>
        <translation>Layer der Szenenklassifikation des gewählten Termins</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Take back all changes to the roles.</source>
        <translation>Alle Änderungen an den Rollen zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Take the selected date out.</source>
        <translation>Den gewählten Termin herausnehmen.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Take what the map canvas shows now.</source>
        <translation>Nehmen, was das Kartenfenster jetzt zeigt.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>The Sentinel-2 image to map.</source>
        <translation>Das Sentinel-2-Bild, das kartiert wird.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>The bands of the image and the roles they play. Click a role to choose another.</source>
        <translation>Die Kanäle des Bildes und ihre Rollen. Klicken Sie auf eine Rolle, um eine andere zu wählen.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>The dates in their order; the first is the image above, whose pixels are mapped. Double-click a date to name it.</source>
        <translation>Die Termine in ihrer Reihenfolge; der erste ist das Bild oben, dessen Pixel kartiert werden. Doppelklicken Sie auf einen Termin, um ihn zu benennen.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>The layer whose selected polygons are mapped.</source>
        <translation>Der Layer, dessen gewählte Polygone kartiert werden.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Update from the canvas</source>
        <translation>Aus dem Kartenfenster aktualisieren</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>What is added to a stored value before it is scaled: -1000 from processing baseline 04.00 on. Leave it empty to use what was found.</source>
        <translation>Was zu einem gespeicherten Wert addiert wird, bevor er skaliert wird: -1000 ab Processing Baseline 04.00. Lassen Sie es leer, um das Erkannte zu verwenden.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>What the map canvas shows at the moment of choosing.</source>
        <translation>Was das Kartenfenster im Augenblick der Wahl zeigt.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Which band plays which role, such as B02=1,B03=2,B04=3,B08=4. Leave it empty to use what is found. Needed where one raster holds several dates.</source>
        <translation>Welcher Kanal welche Rolle spielt, etwa B02=1,B03=2,B04=3,B08=4. Lassen Sie es leer, um das Erkannte zu verwenden. Nötig, wo ein Raster mehrere Termine enthält.</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene.py"/>
        <source>found</source>
        <translation>erkannt</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene.py"/>
        <source>{} (found)</source>
        <translation>{} (erkannt)</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene.py"/>
        <source>{} band layers combined</source>
        <translation>{} Kanal-Layer kombiniert</translation>
    </message>
</context>
<context>
    <name>SceneVerdict</name>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>Reflectance = (value + offset) × scale, with scale {} and offset {}.</source>
        <translation>Reflexionsgrad = (Wert + Versatz) × Skalierung, mit Skalierung {} und Versatz {}.</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>The offset cannot be &apos;{}&apos;. Write a number such as -1000, or leave it empty.</source>
        <translation>Der Versatz kann nicht „{}“ sein. Schreiben Sie eine Zahl wie -1000, oder lassen Sie ihn leer.</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>clouds masked</source>
        <translation>Wolken maskiert</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>no coordinate system</source>
        <translation>kein Koordinatensystem</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>part of the image</source>
        <translation>Teil des Bildes</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>with elevation</source>
        <translation>mit Höhe</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>{} Mpx</source>
        <translation>{} Mpx</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>{} Or choose the roles in the table below.</source>
        <translation>{} Oder wählen Sie die Rollen in der Tabelle unten.</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>{} bands</source>
        <translation>{} Kanäle</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>{} dates</source>
        <translation>{} Termine</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>{} m</source>
        <translation>{} m</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source> (+ {} kept)</source>
        <translation> (+ {} aufbewahrt)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>All together: {}.</source>
        <translation>Alle zusammen: {}.</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Cluster whose pictures are shown</source>
        <translation>Cluster, dessen Bilder gezeigt werden</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Each of these voters is asked about every cluster, with the pictures below and a table of measured facts. Nothing was sent yet.</source>
        <translation>Jeder dieser Abstimmer wird zu jedem Cluster gefragt, mit den Bildern unten und einer Tabelle gemessener Fakten. Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Goes to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>Nothing leaves this computer, and there is nothing to pay.</source>
        <translation>Nichts verlässt diesen Computer, und nichts ist zu zahlen.</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Pictures of &amp;cluster</source>
        <translation>Bilder von &amp;Cluster</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Price of all voters</source>
        <translation>Preis aller Abstimmer</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Send pictures to voters?</source>
        <translation>Bilder an Abstimmer senden?</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>The price is unknown.</source>
        <translation>Der Preis ist unbekannt.</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Tokens, about</source>
        <translation>Tokens, etwa</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Voter</source>
        <translation>Abstimmer</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>What is sent to whom</source>
        <translation>Was an wen gesendet wird</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>about ${}</source>
        <translation>etwa {} $</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>less than ${}</source>
        <translation>weniger als {} $</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>nothing to pay</source>
        <translation>nichts zu zahlen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>{} (prices of {})</source>
        <translation>{} (Preise von {})</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>{} MB</source>
        <translation>{} MB</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>{} Other voters&apos; prices are unknown.</source>
        <translation>{} Die Preise anderer Abstimmer sind unbekannt.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>{} in, {} out</source>
        <translation>{} hin, {} zurück</translation>
    </message>
</context>
<context>
    <name>SeparabilityDialog</name>
    <message>
        <location filename="../ui/forms/separability.ui"/>
        <source>&amp;Clusters</source>
        <translation>&amp;Cluster</translation>
    </message>
    <message>
        <location filename="../ui/forms/separability.ui"/>
        <source>&amp;Pairs, the closest first. A click selects them in the table of clusters</source>
        <translation>&amp;Paare, die nächsten zuerst. Ein Klick wählt sie in der Tabelle der Cluster</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>A cluster</source>
        <translation>Ein Cluster</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <location filename="../ui/forms/separability.ui"/>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>Compactness</source>
        <translation>Kompaktheit</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>Distance</source>
        <translation>Distanz</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>Edge share</source>
        <translation>Randanteil</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>From −1 to 1: how much nearer the pixels are to their own cluster&apos;s mean than to the next one</source>
        <translation>Von −1 bis 1: wie viel näher die Pixel am Mittel ihres eigenen Clusters liegen als am nächsten</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>How many of its pixels&apos; neighbours are in others</source>
        <translation>Wie viele der Nachbarn seiner Pixel in anderen liegen</translation>
    </message>
    <message>
        <location filename="../ui/forms/separability.ui"/>
        <source>How well the clusters are told apart</source>
        <translation>Wie gut sich die Cluster unterscheiden</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>Jeffries-Matusita distance to the nearest cluster</source>
        <translation>Jeffries-Matusita-Distanz zum nächsten Cluster</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>Jeffries-Matusita distance: 0 for the same, 2 for clusters that have nothing in common</source>
        <translation>Jeffries-Matusita-Distanz: 0 für gleiche, 2 für Cluster, die nichts gemein haben</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>Nearest</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <location filename="../ui/forms/separability.ui"/>
        <source>Pairs of clusters</source>
        <translation>Paare von Clustern</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>The cluster at the smallest distance</source>
        <translation>Das Cluster mit der kleinsten Distanz</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>Told apart</source>
        <translation>Unterschieden</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>Two clusters</source>
        <translation>Zwei Cluster</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>What the distance speaks for</source>
        <translation>Wofür die Distanz spricht</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>hardly: merge them</source>
        <translation>kaum: zusammenführen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>in part</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>no gap between</source>
        <translation>keine Lücke dazwischen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>well</source>
        <translation>gut</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>{} and {}</source>
        <translation>{} und {}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <location filename="../ui/session.py"/>
        <source>Land Cover Interpreter</source>
        <translation>Land Cover Interpreter</translation>
    </message>
    <message>
        <location filename="../ui/session.py"/>
        <source>The labels were changed. Save them in the run folder?</source>
        <translation>Die Bezeichnungen wurden geändert. Im Lauf-Ordner speichern?</translation>
    </message>
</context>
<context>
    <name>SpectrumChart</name>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>Band</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>Centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>Cluster {}, ± one standard deviation</source>
        <translation>Cluster {}, ± eine Standardabweichung</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>Mean of the scene</source>
        <translation>Mittel der Szene</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>Reflectance</source>
        <translation>Reflexionsgrad</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>Reflectance of cluster {}: mean ± standard deviation, and the mean of the scene</source>
        <translation>Reflexionsgrad von Cluster {}: Mittel ± Standardabweichung, und das Mittel der Szene</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>Spectrum of the cluster against the scene</source>
        <translation>Spektrum des Clusters gegenüber der Szene</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>{band}, {wavelength}: reflectance {mean}, standard deviation {deviation}, scene {scene}.</source>
        <translation>{band}, {wavelength}: Reflexionsgrad {mean}, Standardabweichung {deviation}, Szene {scene}.</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>{} nm</source>
        <translation>{} nm</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <location filename="../ui/state.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../ui/state.py"/>
        <source>Override</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <location filename="../ui/state.py"/>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../ui/state.py"/>
        <source>The clusters are just being changed. Save again in a moment.</source>
        <translation>Die Cluster werden gerade geändert. Speichern Sie gleich noch einmal.</translation>
    </message>
    <message>
        <location filename="../ui/state.py"/>
        <source>The labels in {} were changed elsewhere since it was opened here. Save again to replace them by those shown here, or open the run folder again to go on with them.</source>
        <translation>Die Bezeichnungen in {} wurden anderswo geändert, seit der Ordner hier geöffnet wurde. Speichern Sie noch einmal, um sie durch die hier gezeigten zu ersetzen, oder öffnen Sie den Ordner neu, um mit ihnen weiterzuarbeiten.</translation>
    </message>
    <message>
        <location filename="../ui/state.py"/>
        <source>This step changes pixels that a job may be reading. Wait for its end, or cancel it.</source>
        <translation>Dieser Schritt ändert Pixel, die ein Auftrag vielleicht gerade liest. Warten Sie sein Ende ab, oder brechen Sie ihn ab.</translation>
    </message>
</context>
<context>
    <name>Taxonomy</name>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Bare / sparse vegetation</source>
        <translation>Kahl / spärliche Vegetation</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Built-up</source>
        <translation>Bebaute Fläche</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Cropland</source>
        <translation>Ackerland</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Grassland</source>
        <translation>Grasland</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Herbaceous wetland</source>
        <translation>Krautige Feuchtgebiete</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Mangroves</source>
        <translation>Mangroven</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Moss and lichen</source>
        <translation>Moose und Flechten</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Permanent water bodies</source>
        <translation>Dauerhafte Gewässer</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Shrubland</source>
        <translation>Buschland</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Snow and ice</source>
        <translation>Schnee und Eis</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Tree cover</source>
        <translation>Baumbestand</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <location filename="../ui/thumbnails.py"/>
        <source>Pictures of the clusters</source>
        <translation>Bilder der Cluster</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>${}</source>
        <translation>{} $</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>failed {}</source>
        <translation>fehlgeschlagen {}</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>kept replies {}</source>
        <translation>aufbewahrte Antworten {}</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>less than ${}</source>
        <translation>weniger als {} $</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>nothing sent</source>
        <translation>nichts gesendet</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>nothing to pay</source>
        <translation>nichts zu zahlen</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>requests {}</source>
        <translation>Anfragen {}</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>tokens not told</source>
        <translation>Tokens nicht genannt</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>tokens {} in, {} out</source>
        <translation>Tokens {} hin, {} zurück</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>votes {}</source>
        <translation>Stimmen {}</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
</context>
<context>
    <name>VoterList</name>
    <message>
        <location filename="../ui/models/voter_list.py"/>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <location filename="../ui/models/voter_list.py"/>
        <source>not on this computer</source>
        <translation>nicht auf diesem Computer</translation>
    </message>
    <message>
        <location filename="../ui/models/voter_list.py"/>
        <source>spectral: rules on the spectrum, no model</source>
        <translation>spectral: Regeln zum Spektrum, kein Modell</translation>
    </message>
    <message>
        <location filename="../ui/models/voter_list.py"/>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
</context>
<context>
    <name>VotersPanel</name>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>&amp;My computer only</source>
        <translation>Nur mein C&amp;omputer</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>Add a vision-language model</source>
        <translation>Vision-Language-Modell hinzufügen</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>Chec&amp;k</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <location filename="../ui/pages/voters.py"/>
        <source>Checking the voters</source>
        <translation>Abstimmer werden geprüft</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>Find out whether the voters can be asked. Nothing of the scene is sent.</source>
        <translation>Herausfinden, ob die Abstimmer gefragt werden können. Von der Szene wird nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>Take the selected voter off the list</source>
        <translation>Den gewählten Abstimmer aus der Liste nehmen</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>Ticked voters are asked about every cluster; each has one vote.</source>
        <translation>Angehakte Abstimmer werden zu jedem Cluster gefragt; jeder hat eine Stimme.</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>Untick every voter that would send something away from this computer</source>
        <translation>Die Haken bei allen Abstimmern entfernen, die etwas von diesem Computer wegsenden würden</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>Voters</source>
        <translation>Abstimmer</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>What keeps the voter from voting</source>
        <translation>Was den Abstimmer am Abstimmen hindert</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>Who &amp;votes on the clusters</source>
        <translation>Wer über die Cluster a&amp;bstimmt</translation>
    </message>
</context>
<context>
    <name>WelcomeForm</name>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>A satellite image in true colour</source>
        <translation>Ein Satellitenbild in Echtfarben</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>A satellite image measures more than the eye sees: the light of a dozen bands in every pixel.</source>
        <translation>Ein Satellitenbild misst mehr, als das Auge sieht: das Licht von einem Dutzend Kanälen in jedem Pixel.</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>Add a Sentinel-2 image to the project to turn it into a named, checked land-cover map; or try it with a generated scene.</source>
        <translation>Fügen Sie dem Projekt ein Sentinel-2-Bild hinzu, um daraus eine benannte, geprüfte Landbedeckungskarte zu machen; oder probieren Sie es mit einer erzeugten Szene aus.</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>Goes on with an interpretation that was saved earlier</source>
        <translation>Fährt mit einer früher gespeicherten Interpretation fort</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>How it works</source>
        <translation>So funktioniert es</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>Legend of the map</source>
        <translation>Legende der Karte</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>Makes a scene of 10 × 10 km on this computer; nothing is downloaded</source>
        <translation>Erzeugt eine Szene von 10 × 10 km auf diesem Computer; nichts wird heruntergeladen</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>Open a run &amp;folder…</source>
        <translation>Einen Lauf-&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>Open the &amp;demo scene</source>
        <translation>Die &amp;Demo-Szene öffnen</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>Pixels with like spectra come together in clusters. Their colours mean nothing yet.</source>
        <translation>Pixel mit ähnlichen Spektren kommen in Clustern zusammen. Ihre Farben bedeuten noch nichts.</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>The same place as a land-cover map</source>
        <translation>Derselbe Ort als Landbedeckungskarte</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>The same place in colours of clusters</source>
        <translation>Derselbe Ort in den Farben der Cluster</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>Voters and you give each cluster a class. The result is a map, and how far it agrees with a reference.</source>
        <translation>Abstimmer und Sie geben jedem Cluster eine Klasse. Das Ergebnis ist eine Karte, und wie weit sie mit einer Referenz übereinstimmt.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <location filename="../ui/welcome.py"/>
        <source>Making the demo scene…</source>
        <translation>Demo-Szene wird erzeugt…</translation>
    </message>
    <message>
        <location filename="../ui/welcome.py"/>
        <source>Open a run folder</source>
        <translation>Einen Lauf-Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>WorldCoverSection</name>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>Delete the fetched parts of WorldCover? Those that are needed again are fetched again.</source>
        <translation>Die abgerufenen Teile von WorldCover löschen? Die wieder gebraucht werden, werden neu abgerufen.</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>Delete what is kept of WorldCover</source>
        <translation>Löschen, was von WorldCover aufbewahrt wird</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>Downloaded tiles</source>
        <translation>Heruntergeladene Kacheln</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>Freed: {}.</source>
        <translation>Freigegeben: {}.</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>Freed: {}. In use or write-protected, and kept: {}.</source>
        <translation>Freigegeben: {}. In Gebrauch oder schreibgeschützt, und behalten: {}.</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>Looking…</source>
        <translation>Wird angesehen…</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>Measure what is kept of WorldCover</source>
        <translation>Messen, was von WorldCover aufbewahrt wird</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>The address {}.</source>
        <translation>Die Adresse {}.</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>{megabytes} MB, files: {files}</source>
        <translation>{megabytes} MB, Dateien: {files}</translation>
    </message>
</context>
</TS>
