<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AddVoterDialog</name>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>&amp;Key</source>
        <translation>&amp;Clé</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>&amp;List models</source>
        <translation>&amp;Lister les modèles</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>&amp;Provider</source>
        <translation>&amp;Fournisseur</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>&amp;Questions per cluster</source>
        <translation>&amp;Questions par cluster</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>A model that takes pictures, by the provider&apos;s name for it</source>
        <translation>Un modèle qui accepte des images, sous le nom que lui donne le fournisseur</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Add a voter</source>
        <translation>Ajouter un votant</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/add_voter.py"/>
        <source>Another job is under way. Wait for its end, or type the model&apos;s name.</source>
        <translation>Un autre traitement est en cours. Attendez qu’il se termine ou saisissez le nom du modèle.</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Ask the provider which models it has</source>
        <translation>Demander au fournisseur quels modèles il propose</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Asked more than once, a model shows whether it is sure. It still has one vote.</source>
        <translation>Interrogé plusieurs fois, un modèle montre s’il est sûr de lui. Il garde une seule voix.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/add_voter.py"/>
        <source>Asking for the models…</source>
        <translation>Demande des modèles…</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Base &amp;URL</source>
        <translation>&amp;URL de base</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Empty for the provider&apos;s own address</source>
        <translation>Vide pour l’adresse du fournisseur lui-même</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/add_voter.py"/>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/add_voter.py"/>
        <source>Listing models</source>
        <translation>Liste des modèles</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Questions per cluster</source>
        <translation>Questions par cluster</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/add_voter.py"/>
        <source>The base URL {}.</source>
        <translation>L’URL de base {}.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/add_voter.py"/>
        <source>The model&apos;s name holds a space, a semicolon or an address. Write the name alone.</source>
        <translation>Le nom du modèle contient une espace, un point-virgule ou une adresse. Écrivez le nom seul.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/add_voter.py"/>
        <source>Usually none is needed.</source>
        <translation>Il n’en faut généralement pas.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/add_voter.py"/>
        <source>Without one, the environment variable {} is used, for the provider&apos;s own address.</source>
        <translation>Sans elle, la variable d’environnement {} est utilisée, pour l’adresse du fournisseur lui-même.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/add_voter.py"/>
        <source>{} models. Choose one that takes pictures.</source>
        <translation>{} modèles. Choisissez-en un qui accepte des images.</translation>
    </message>
</context>
<context>
    <name>AgreementPanel</name>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>, and {} more</source>
        <translation>, et {} de plus</translation>
    </message>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>Caused by {}{}.</source>
        <translation>Dû à : {}{}.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Ceiling</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Class by class, in per cent</source>
        <translation>Classe par classe, en pour cent</translation>
    </message>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>Compared with {}.</source>
        <translation>Comparaison avec {}.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>Comparing tells how far the map agrees with a land-cover product, how much of the rest is due to clusters and how much to labels, and which clusters to look at again. The figures follow every label you change.</source>
        <translation>La comparaison indique dans quelle mesure la carte concorde avec un produit d’occupation du sol, quelle part du reste est due aux clusters et quelle part aux étiquettes, et quels clusters sont à revoir. Les chiffres suivent chaque étiquette que vous modifiez.</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Confusion matrix: classes of the map down, of the reference across</source>
        <translation>Matrice de confusion : classes de la carte en lignes, de la référence en colonnes</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Draw where map and reference differ, and whether a label or the clusters are to blame, as a layer above the map</source>
        <translation>Dessiner, dans une couche au-dessus de la carte, où la carte et la référence diffèrent, et si la cause en est une étiquette ou les clusters</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>End the highlighting on the map</source>
        <translation>Arrêter la mise en évidence sur la carte</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>Estimated for the whole map: overall accuracy {} ({} points, {}).</source>
        <translation>Estimation pour toute la carte : exactitude globale {} ({} points, {}).</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>Estimated for the whole map: overall accuracy {}, 95 % interval {} to {} ({} points, {}).</source>
        <translation>Estimation pour toute la carte : exactitude globale {}, intervalle de confiance à 95 % de {} à {} ({} points, {}).</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Figures of each class</source>
        <translation>Chiffres de chaque classe</translation>
    </message>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>Labelled as “{}” in step 3, these clusters would agree better: {}.</source>
        <translation>Avec la classe « {} » à l’étape 3, ces clusters concorderaient mieux : {}.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Labelling efficiency</source>
        <translation>Efficacité de l’étiquetage</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Mean IoU</source>
        <translation>IoU moyen</translation>
    </message>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>No class on the map has a counterpart in WorldCover, so there is nothing to compare.</source>
        <translation>Aucune classe de la carte n’a d’équivalent dans WorldCover : il n’y a rien à comparer.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>No cluster causes this.</source>
        <translation>Aucun cluster n’en est la cause.</translation>
    </message>
    <message>
        <location filename="../ui/gains.py"/>
        <source>No other label of a cluster would win anything.</source>
        <translation>Aucune autre étiquette de cluster n’apporterait de gain.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>No other label would help, because the clusters mix both classes: split them in step 3.</source>
        <translation>Aucune autre étiquette n’aiderait, car les clusters mêlent les deux classes : divisez-les à l’étape 3.</translation>
    </message>
    <message>
        <location filename="../ui/gains.py"/>
        <source>No split of a cluster would win anything.</source>
        <translation>Aucune division de cluster n’apporterait de gain.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>Of all pixels, {} do not agree: {} because clusters mix the reference&apos;s classes, {} because of labels.</source>
        <translation>Parmi tous les pixels, {} ne concordent pas : {} parce que des clusters mélangent les classes de la référence, {} à cause des étiquettes.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>Of all points, {} do not agree: {} because clusters mix the reference&apos;s classes, {} because of labels.</source>
        <translation>Parmi tous les points, {} ne concordent pas : {} parce que des clusters mélangent les classes de la référence, {} à cause des étiquettes.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Overall agreement</source>
        <translation>Concordance globale</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>Per cent of all compared pixels: the map&apos;s classes down, the reference&apos;s across, agreement in bold. Choose a cell to see on the map which clusters cause it.</source>
        <translation>Pourcentage de tous les pixels comparés : classes de la carte en lignes, de la référence en colonnes, concordance en gras. Choisissez une cellule pour voir sur la carte quels clusters en sont la cause.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>Per cent of all compared points: the map&apos;s classes down, the reference&apos;s across, agreement in bold. Choose a cell to see on the map which clusters cause it.</source>
        <translation>Pourcentage de tous les points comparés : classes de la carte en lignes, de la référence en colonnes, concordance en gras. Choisissez une cellule pour voir sur la carte quels clusters en sont la cause.</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Show &amp;all clusters again</source>
        <translation>Réafficher &amp;tous les clusters</translation>
    </message>
    <message>
        <location filename="../ui/gains.py"/>
        <source>Show cluster {} on the map</source>
        <translation>Afficher le cluster {} sur la carte</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Show d&amp;isagreement</source>
        <translation>Aff&amp;icher le désaccord</translation>
    </message>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>Shown on the map: {}{}.</source>
        <translation>Sur la carte : {}{}.</translation>
    </message>
    <message>
        <location filename="../ui/gains.py"/>
        <source>The label that would win most: cluster {} as “{}”, {} of the pixels (step 3).</source>
        <translation>L’étiquette qui apporterait le plus grand gain : cluster {} en « {} », {} des pixels (étape 3).</translation>
    </message>
    <message>
        <location filename="../ui/gains.py"/>
        <source>The label that would win most: cluster {} as “{}”, {} of the points (step 3).</source>
        <translation>L’étiquette qui apporterait le plus grand gain : cluster {} en « {} », {} des points (étape 3).</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>The layer shows the labels of before: draw it again.</source>
        <translation>La couche montre les étiquettes d’avant : redessinez-la.</translation>
    </message>
    <message>
        <location filename="../ui/gains.py"/>
        <source>The split that would win most: cluster {}, at most {} of the pixels (step 3).</source>
        <translation>La division qui apporterait le plus grand gain : cluster {}, au plus {} des pixels (étape 3).</translation>
    </message>
    <message>
        <location filename="../ui/gains.py"/>
        <source>The split that would win most: cluster {}, at most {} of the points (step 3).</source>
        <translation>La division qui apporterait le plus grand gain : cluster {}, au plus {} des points (étape 3).</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>They are no probability sample, so this speaks of these points alone.</source>
        <translation>Ils ne forment pas un échantillon probabiliste : cela ne vaut donc que pour ces points.</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Where map and reference differ</source>
        <translation>Où la carte et la référence diffèrent</translation>
    </message>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>cluster {} ({})</source>
        <translation>cluster {} ({})</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>is how far map and reference overlap, averaged over the classes: a rare class counts as much as a common one.</source>
        <translation>est le recouvrement de la carte et de la référence, en moyenne sur les classes : une classe rare compte autant qu’une classe fréquente.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>is the best that any labels could reach on these clusters. Where it is low, better clusters help (step 2).</source>
        <translation>est le mieux que puissent atteindre des étiquettes, quelles qu’elles soient, avec ces clusters. S’il est bas, de meilleurs clusters aident (étape 2).</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>of the ceiling is reached. Where it is low, correct the labels (step 3).</source>
        <translation>du plafond sont atteints. Si c’est peu, corrigez les étiquettes (étape 3).</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>of the compared pixels have the reference&apos;s class. That is agreement, not accuracy: WorldCover {} itself is right in {} of cases. If it is so here, the map is right in {} to {}.</source>
        <translation>des pixels comparés ont la classe de la référence. C’est une concordance, non une exactitude : WorldCover {} lui-même est juste dans {} des cas. S’il en est ainsi ici, la carte est juste dans {} à {} des cas.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>of the compared pixels have the reference&apos;s class. That is agreement, not accuracy: the reference has errors of its own.</source>
        <translation>des pixels comparés ont la classe de la référence. C’est une concordance, non une exactitude : la référence a ses propres erreurs.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>of the compared points have the class on the map that they have in truth.</source>
        <translation>des points comparés ont sur la carte la classe qu’ils ont en réalité.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>simple random</source>
        <translation>échantillon aléatoire simple</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>stratified random</source>
        <translation>échantillon aléatoire stratifié</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>{} left out where the reference has no data</source>
        <translation>{} écartés, faute de données de référence</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>{} left out whose class has no counterpart in WorldCover</source>
        <translation>{} écartés, faute d’équivalent de leur classe dans WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>{} of them unlabelled, which counts as not agreeing</source>
        <translation>dont {} sans étiquette, ce qui compte comme un désaccord</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>{} pixels compared</source>
        <translation>{} pixels comparés</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>{} points compared</source>
        <translation>{} points comparés</translation>
    </message>
</context>
<context>
    <name>AlgorithmChoice</name>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Autoencoder, then K-Means</source>
        <translation>Auto-encodeur, puis K-Means</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Clusters of any shape, as dense regions with gaps between them. Finds their number itself, and leaves out pixels that belong nowhere.</source>
        <translation>Des clusters de toute forme : des régions denses séparées par des vides. Trouve lui-même leur nombre, et écarte les pixels qui n’appartiennent à aucune.</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Clusters of any shape, each with its own density. Finds their number. Needs scikit-learn 1.3 or newer.</source>
        <translation>Des clusters de toute forme, chacun avec sa propre densité. Trouve leur nombre. Demande scikit-learn 1.3 ou plus récent.</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Clusters that are stretched and overlap, such as crops in several stages. Tells for every pixel how surely it belongs to its cluster.</source>
        <translation>Des clusters étirés qui se recouvrent, comme des cultures à plusieurs stades. Indique pour chaque pixel avec quelle certitude il appartient à son cluster.</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Compact clusters around their means. Fast, and a good first choice for every scene.</source>
        <translation>Des clusters compacts autour de leurs moyennes. Rapide, et un bon premier choix pour toute scène.</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Convolutional autoencoder, then K-Means</source>
        <translation>Auto-encodeur convolutif, puis K-Means</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Gaussian mixture</source>
        <translation>Mélange gaussien</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>K-Means on small parts of the sample at a time, for samples of millions of pixels.</source>
        <translation>K-Means sur de petites parties de l’échantillon à la fois, pour des échantillons de millions de pixels.</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Learns from patches of the scene which patterns matter, and clusters by these. Needs scikit-learn.</source>
        <translation>Apprend sur des extraits de la scène quels motifs comptent, et regroupe selon ceux-ci. Demande scikit-learn.</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Learns patterns of wider surroundings with a small neural network, and clusters by these. Needs PyTorch.</source>
        <translation>Apprend les motifs d’un voisinage plus large avec un petit réseau de neurones, et regroupe selon ceux-ci. Demande PyTorch.</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Mini-batch K-Means</source>
        <translation>K-Means par mini-lots</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Needs {library} {since} or newer; here is {version}. A newer QGIS may bring it; DBSCAN needs no library.</source>
        <translation>Demande {library} {since} ou plus récent ; la version présente est {version}. Un QGIS plus récent peut l’apporter ; DBSCAN ne demande aucune bibliothèque.</translation>
    </message>
</context>
<context>
    <name>Algorithms</name>
    <message>
        <location filename="../algorithms/label_lines.py"/>
        <source>, {} of {} voters</source>
        <translation>, {} votants sur {}</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>0.8 for all classes, or of some by code: 0.8,10=0.9,40=0.7</source>
        <translation>0.8 pour toutes les classes, ou pour certaines selon leur code : 0.8,10=0.9,40=0.7</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Agreement report</source>
        <translation>Rapport de concordance</translation>
    </message>
    <message>
        <location filename="../algorithms/agreement.py"/>
        <source>Agreement with WorldCover</source>
        <translation>Concordance avec WorldCover</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Apply a run to another image</source>
        <translation>Appliquer une exécution à une autre image</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Area of interest (polygons, or an extent)</source>
        <translation>Zone d’intérêt (polygones, ou une emprise)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Ask again with altered pictures (three times the requests)</source>
        <translation>Redemander avec des images modifiées (trois fois plus de requêtes)</translation>
    </message>
    <message>
        <location filename="../algorithms/checkvoters.py"/>
        <source>Asks every provider whether the voter&apos;s key is right, its model there and able to see pictures, and which other models it has. Nothing of an image is sent and nothing is paid for.

MODELS is a JSON list with a state for each voter: ready, or what to do.</source>
        <translation>Demande à chaque fournisseur si la clé du votant est bonne, si son modèle existe et sait voir des images, et quels autres modèles il propose. Rien de l’image n’est envoyé et rien n’est à payer.

MODELS est une liste JSON avec un état pour chaque votant : prêt, ou ce qu’il faut faire.</translation>
    </message>
    <message>
        <location filename="../algorithms/label.py"/>
        <source>Asks every voter for the land-cover class of every cluster and counts the votes: one per voter; a class needs half of those given, a tie goes to the higher confidence.

The voter &apos;spectral&apos; works offline, from the cluster&apos;s spectrum, texture and shape; it abstains rather than guess. Vision-language models are shown pictures and measured facts of each cluster: ollama:MODEL on this computer, anthropic:MODEL, gemini:MODEL, openai:MODEL, or openai:MODEL@URL for any server that speaks OpenAI&apos;s language (vLLM, LM Studio, OpenRouter). Separate voters by semicolons; options follow a voter after a space: repeats=3 timeout=60 concurrency=4.

Keys come from ANTHROPIC_API_KEY, GEMINI_API_KEY or OPENAI_API_KEY in the environment, from another variable with key=NAME, or from QGIS&apos;s authentication database with authcfg=ID. Never write a key here.

The log says what goes where, and about what it costs, before anything is sent; ESTIMATE_ONLY stops there. Replies are kept: the same question is not paid for twice, and REPLAY counts the kept replies of a run again without a network.

Labels that the analyst gave stay. Clusters in doubt are counted in NEEDS_REVIEW: look at those first.

A taxonomy of your own is a JSON file of classes with a mapping to ESA WorldCover.</source>
        <translation>Demande à chaque votant la classe d’occupation du sol de chaque cluster et compte les votes : un par votant ; une classe a besoin de la moitié des votes exprimés, une égalité revient à la plus haute confiance.

Le votant « spectral » travaille hors ligne, d’après le spectre, la texture et la forme du cluster ; il s’abstient plutôt que de deviner. Les modèles de vision et de langage reçoivent des images et des faits mesurés de chaque cluster : ollama:MODÈLE sur cet ordinateur, anthropic:MODÈLE, gemini:MODÈLE, openai:MODÈLE, ou openai:MODÈLE@URL pour tout serveur qui parle le langage d’OpenAI (vLLM, LM Studio, OpenRouter). Séparez les votants par des points-virgules ; les options suivent un votant après une espace : repeats=3 timeout=60 concurrency=4.

Les clés viennent de ANTHROPIC_API_KEY, GEMINI_API_KEY ou OPENAI_API_KEY dans l’environnement, d’une autre variable avec key=NOM, ou de la base d’authentification de QGIS avec authcfg=ID. N’écrivez jamais une clé ici.

Le journal dit ce qui va où, et ce que cela coûte environ, avant tout envoi ; ESTIMATE_ONLY s’arrête là. Les réponses sont conservées : la même question n’est pas payée deux fois, et REPLAY recompte sans réseau les réponses conservées d’une exécution.

Les étiquettes que l’analyste a données restent. Les clusters douteux sont comptés dans NEEDS_REVIEW : regardez-les en premier.

Une nomenclature à vous est un fichier JSON de classes avec une correspondance vers ESA WorldCover.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Bands of the other dates (found if empty)</source>
        <translation>Bandes des autres dates (détectées si vide)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Bands, as B02=1,B03=2 (found if empty)</source>
        <translation>Bandes, comme B02=1,B03=2 (détectées si vide)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Bring the image&apos;s reflectance to that of the run&apos;s image</source>
        <translation>Ramener la réflectance de l’image à celle de l’image de l’exécution</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Ceiling (0…1)</source>
        <translation>Plafond (0…1)</translation>
    </message>
    <message>
        <location filename="../algorithms/checkvoters.py"/>
        <source>Check the voters</source>
        <translation>Vérifier les votants</translation>
    </message>
    <message>
        <location filename="../algorithms/override.py"/>
        <source>Class name or code, or &apos;unlabelled&apos;</source>
        <translation>Nom ou code de classe, ou &apos;unlabelled&apos;</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Classes of the map&apos;s values</source>
        <translation>Classes des valeurs de la carte</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Classes of the reference&apos;s values, of another legend</source>
        <translation>Classes des valeurs de la référence, si sa légende est autre</translation>
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
        <translation>Regrouper une image en clusters</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <location filename="../algorithms/outputs.py"/>
        <source>Clusters</source>
        <translation>Clusters</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Clusters a sample of the image with K-Means into 2 to 40 clusters and measures each: silhouette and Calinski-Harabasz index, which are high where groups stand apart, and inertia, which falls fast until a number that it bends at.

A map needs more clusters than groups stand apart: what is the same land cover is joined by its label, but what was never told apart cannot be labelled. So the suggestion is twice the number at which inertia bends, unless the groups stand clearly apart. It is a place to begin, not a measure of how good the map will be. SUGGESTED is the number, COUNTS all measures as JSON, TABLE the same as a file.</source>
        <translation>Regroupe un échantillon de l’image avec K-Means en 2 à 40 clusters et mesure chaque nombre : la silhouette et l’indice de Calinski-Harabasz, élevés là où des groupes se détachent, et l’inertie, qui baisse vite jusqu’au nombre où sa courbe fait un coude.

Une carte demande plus de clusters qu’il n’y a de groupes qui se détachent : ce qui est la même occupation du sol est réuni par son étiquette, mais ce qui n’a jamais été distingué ne peut pas être étiqueté. Le nombre suggéré est donc le double de celui du coude de l’inertie, sauf si les groupes se détachent nettement. C’est un point de départ, non une mesure de la qualité future de la carte. SUGGESTED est le nombre, COUNTS toutes les mesures en JSON, TABLE les mêmes dans un fichier.</translation>
    </message>
    <message>
        <location filename="../algorithms/separability.py"/>
        <source>Clusters and pairs (JSON)</source>
        <translation>Clusters et paires (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/separability.py"/>
        <source>Clusters that are told apart worst</source>
        <translation>Clusters les plus mal distingués</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Clusters that need review</source>
        <translation>Clusters à vérifier</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Clusters the pixels of one cluster anew, because it mixes several kinds of land cover. The parts have numbers of their own and are unlabelled; all other clusters stay as they are. Name the clusters again, and models are asked about the parts alone. Maps that were exported into the run folder go, so export the map again. Figures of agreement follow where the reference is at hand.</source>
        <translation>Regroupe à nouveau les pixels d’un cluster qui mélange plusieurs types d’occupation du sol. Les parties ont leurs propres numéros et sont sans étiquette ; tous les autres clusters restent tels quels. Nommez à nouveau les clusters : les modèles ne sont interrogés que sur les parties. Les cartes exportées dans le dossier d’exécution sont supprimées ; exportez donc à nouveau la carte. Les chiffres de concordance suivent si la référence est disponible.</translation>
    </message>
    <message>
        <location filename="../algorithms/merge.py"/>
        <source>Clusters to merge, such as 3,7</source>
        <translation>Clusters à fusionner, comme 3,7</translation>
    </message>
    <message>
        <location filename="../algorithms/agreement.py"/>
        <source>Compares a run, or any map in ESA WorldCover codes, with WorldCover itself (worldcover:2021 or worldcover:2020, fetched for the scene&apos;s ground only) or with a raster in its codes. Of a raster in another legend, REFERENCE_CLASSES says which of its values are which classes.

CEILING is the best agreement that any labelling of these clusters could reach, LABELLING_EFFICIENCY is agreement ÷ ceiling: a low ceiling asks for better clusters, a low efficiency for better labels. ANATOMY names the cluster whose override, and the one whose split, would win most. The file of figures, which is also written as .csv and .md, holds everything else: areas, classes, distance to edges, groups of classes, other labels of the same clusters.

It is agreement, not accuracy: WorldCover 2021 itself is right in about 76.7 % of cases.

POINTS take the place of the reference: a sample of “Draw a sample to interpret”, or any points with a class. Where they were drawn at random, ESTIMATES tells accuracy and area of the classes with 95 % intervals.</source>
        <translation>Compare une exécution, ou toute carte aux codes d’ESA WorldCover, avec WorldCover même (worldcover:2021 ou worldcover:2020, téléchargé pour le seul terrain de la scène) ou avec un raster dans ses codes. Pour un raster d’une autre légende, REFERENCE_CLASSES dit à quelles classes correspondent ses valeurs.

CEILING est la meilleure concordance que puisse atteindre un étiquetage, quel qu’il soit, de ces clusters ; LABELLING_EFFICIENCY est concordance ÷ plafond : un plafond bas appelle de meilleurs clusters, une efficacité basse de meilleures étiquettes. ANATOMY nomme le cluster dont le remplacement de l’étiquette, et celui dont la division, apporterait le plus grand gain. Le fichier de chiffres, écrit aussi en .csv et .md, contient tout le reste : surfaces, classes, distance aux limites, groupes de classes, autres étiquettes des mêmes clusters.

C’est une concordance, non une exactitude : WorldCover 2021 lui-même est juste dans environ 76,7 % des cas.

POINTS remplace la référence : un échantillon de « Tirer un échantillon à interpréter », ou des points quelconques avec une classe. S’ils ont été tirés au hasard, ESTIMATES indique l’exactitude et la surface des classes avec des intervalles de confiance à 95 %.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Count the run&apos;s kept replies again; send nothing</source>
        <translation>Recompter les réponses conservées de l’exécution ; ne rien envoyer</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>DBSCAN and HDBSCAN: noise joins the nearest cluster, or is kept as one</source>
        <translation>DBSCAN et HDBSCAN : le bruit rejoint le cluster le plus proche, ou forme un cluster à part</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>DBSCAN and HDBSCAN: pixels that make a core</source>
        <translation>DBSCAN et HDBSCAN : pixels qui font un noyau</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>DBSCAN: radius in standardised features (found if empty)</source>
        <translation>DBSCAN : rayon en caractéristiques standardisées (détecté si vide)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Dates that show a pixel</source>
        <translation>Dates où un pixel est visible</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Disagreement</source>
        <translation>Désaccord</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Draw a sample to interpret</source>
        <translation>Tirer un échantillon à interpréter</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Draws pixels of a map at random in each of its classes, as a GeoPackage of points: set the class of each by what you see in better images, then give the file to “Agreement with WorldCover” as POINTS. It then tells accuracy and area of the classes with 95 % intervals (Olofsson et al. 2014, Stehman 2014).

The file opens with a drop-down of the classes. What the map says stays out of sight, so that it does not lead the eye. The order is random: if time runs out, the first points are a smaller sample.

The size follows from TARGET, the standard error that is wished for: with 0.02 the 95 % interval of the overall accuracy is ± 4 points of a hundred; half of it takes four times as many points. Every class gets MINIMUM points at least.</source>
        <translation>Tire au hasard des pixels d’une carte dans chacune de ses classes, sous forme d’un GeoPackage de points : donnez à chacun sa classe d’après ce que vous voyez sur de meilleures images, puis donnez le fichier à « Concordance avec WorldCover » comme POINTS. Cet algorithme indique alors l’exactitude et la surface des classes avec des intervalles de confiance à 95 % (Olofsson et coll. 2014, Stehman 2014).

Le fichier s’ouvre avec une liste déroulante des classes. Ce que dit la carte reste caché, pour ne pas guider l’œil. L’ordre est aléatoire : si le temps manque, les premiers points forment un échantillon plus petit.

La taille découle de TARGET, l’erreur type souhaitée : avec 0,02, l’intervalle de confiance à 95 % de l’exactitude globale est de ± 4 points de pourcentage ; une erreur type deux fois plus petite demande quatre fois plus de points. Chaque classe reçoit au moins MINIMUM points.</translation>
    </message>
    <message>
        <location filename="../algorithms/worldcover.py"/>
        <source>ESA WorldCover</source>
        <translation>ESA WorldCover</translation>
    </message>
    <message>
        <location filename="../algorithms/worldcover.py"/>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Elevation in metres</source>
        <translation>Altitude en mètres</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Estimate before sending (JSON)</source>
        <translation>Estimation avant l’envoi (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Estimated overall accuracy (0…1)</source>
        <translation>Exactitude globale estimée (0…1)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Estimated overall accuracy {} from {} points.</source>
        <translation>Exactitude globale estimée : {}, d’après {} points.</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Estimates of accuracy and area with intervals (JSON)</source>
        <translation>Estimations de l’exactitude et de la surface avec intervalles (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Expected user&apos;s accuracy</source>
        <translation>Exactitude de l’utilisateur attendue</translation>
    </message>
    <message>
        <location filename="../algorithms/export.py"/>
        <source>Export the land-cover map</source>
        <translation>Exporter la carte d’occupation du sol</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <location filename="../algorithms/override.py"/>
        <source>Export the map again to see it on the map.</source>
        <translation>Exportez à nouveau la carte pour y voir le changement.</translation>
    </message>
    <message>
        <location filename="../algorithms/label.py"/>
        <source>Export the map again to see the labels on it.</source>
        <translation>Exportez à nouveau la carte pour y voir les étiquettes.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Features (that suit the algorithm if empty)</source>
        <translation>Caractéristiques (si vide, celles qui conviennent à l’algorithme)</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Field of the class</source>
        <translation>Champ de la classe</translation>
    </message>
    <message>
        <location filename="../algorithms/label_lines.py"/>
        <source>Fleiss&apos; kappa of all voters: {} (1 is full agreement, 0 that of chance).</source>
        <translation>Kappa de Fleiss de tous les votants : {} (1 est l’accord complet, 0 celui du hasard).</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Folder of downloaded WorldCover tiles, in place of the server</source>
        <translation>Dossier de tuiles WorldCover téléchargées, à la place du serveur</translation>
    </message>
    <message>
        <location filename="../algorithms/interpret.py"/>
        <source>From a Sentinel-2 image to a named, styled land-cover map in one step: clusters the image, lets the voters name every cluster, writes the map, and compares it with a reference map where one is given (any raster in WorldCover codes; a script or batch may give worldcover:2021, which is fetched for the scene&apos;s ground; &apos;Agreement with WorldCover&apos; offers it in its dialog).

Map and polygons are written to the run folder and opened, also where their own outputs are skipped. Choose a run folder that lasts: the temporary one goes with QGIS.

The map is a draft for review: NEEDS_REVIEW counts the clusters in doubt, and the log names them. Identify a pixel of the layer Clusters for its number, correct it with &apos;Override a label&apos;, then export again.</source>
        <translation>D’une image Sentinel-2 à une carte d’occupation du sol nommée et stylée en une étape : regroupe l’image en clusters, fait nommer chaque cluster par les votants, écrit la carte et la compare avec une carte de référence s’il en est donné une (tout raster aux codes de WorldCover ; un script ou un lot peut donner worldcover:2021, téléchargé pour le terrain de la scène ; « Concordance avec WorldCover » le propose dans sa boîte de dialogue).

La carte et les polygones sont écrits dans le dossier d’exécution et ouverts, même si leurs propres sorties sont ignorées. Choisissez un dossier d’exécution durable : le dossier temporaire disparaît avec QGIS.

La carte est une ébauche à vérifier : NEEDS_REVIEW compte les clusters douteux, et le journal les nomme. Identifiez un pixel de la couche Clusters pour connaître son numéro, corrigez-le avec « Remplacer une étiquette », puis exportez à nouveau.</translation>
    </message>
    <message>
        <location filename="../algorithms/override.py"/>
        <source>Gives one cluster a class by name or code (&apos;Cropland&apos;, 40, &apos;forest&apos;); &apos;unlabelled&apos; takes its label away. The label is marked as the analyst&apos;s and stays when voters are asked again. Figures of agreement follow at once; export the map again to see it.</source>
        <translation>Donne à un cluster une classe par son nom ou son code (&apos;terres cultivées&apos;, 40, &apos;forêt&apos;) ; &apos;unlabelled&apos; lui retire son étiquette. L’étiquette est marquée comme celle de l’analyste et reste quand les votants sont interrogés à nouveau. Les chiffres de concordance suivent aussitôt ; exportez à nouveau la carte pour y voir le changement.</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Groups of classes (broad ones if empty)</source>
        <translation>Groupes de classes (de grands groupes si vide)</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster.py"/>
        <source>Groups the pixels of a Sentinel-2 image by their spectra, without training pixels, and measures what every cluster looks like.

The image may be one raster or several band files of 10, 20 and 60 m. Bands, scale and offset are found by themselves; what was assumed is written to the log, and the advanced parameters win over it. Clouds and their shadows are left out where a scene classification (SCL) is given.

Other dates of the same ground tell more covers apart: they are clustered together with the image, on its grid, and a pixel that is hidden on one date is clustered by the others.

The run folder takes clusters.tif, the model and the profiles; membership.tif where the algorithm knows how sure it is of a pixel, and observations.tif of several dates. The same image and seed give the same map.</source>
        <translation>Regroupe les pixels d’une image Sentinel-2 selon leurs spectres, sans pixels d’entraînement, et mesure à quoi ressemble chaque cluster.

L’image peut être un seul raster ou plusieurs fichiers de bandes à 10, 20 et 60 m. Bandes, échelle et décalage sont détectés d’eux-mêmes ; ce qui a été supposé est écrit dans le journal, et les paramètres avancés l’emportent. Les nuages et leurs ombres sont écartés si une classification de scène (SCL) est donnée.

D’autres dates du même terrain distinguent plus d’occupations du sol : elles sont regroupées avec l’image, sur sa grille, et un pixel masqué à une date est regroupé d’après les autres.

Le dossier d’exécution reçoit clusters.tif, le modèle et les profils ; membership.tif si l’algorithme sait à quel point il est sûr d’un pixel, et observations.tif s’il y a plusieurs dates. La même image et la même graine donnent la même carte.</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>How the points were chosen</source>
        <translation>Comment les points ont été choisis</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>How the run fits the image (JSON)</source>
        <translation>Adéquation de l’exécution à l’image (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/interpret.py"/>
        <source>Interpret land cover</source>
        <translation>Interpréter l’occupation du sol</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Its standard error</source>
        <translation>Son erreur type</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Kappa, for comparison only</source>
        <translation>Kappa, pour comparaison seulement</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Labelling efficiency (0…1)</source>
        <translation>Efficacité de l’étiquetage (0…1)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Labels (JSON)</source>
        <translation>Étiquettes (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <location filename="../algorithms/parameters.py"/>
        <source>Land cover</source>
        <translation>Occupation du sol</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <location filename="../algorithms/parameters.py"/>
        <source>Land cover polygons</source>
        <translation>Polygones d’occupation du sol</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Least points in a class</source>
        <translation>Minimum de points par classe</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Let models use words of their own</source>
        <translation>Laisser les modèles employer leurs propres mots</translation>
    </message>
    <message>
        <location filename="../algorithms/worldcover.py"/>
        <source>Load ESA WorldCover as a layer</source>
        <translation>Charger ESA WorldCover comme couche</translation>
    </message>
    <message>
        <location filename="../algorithms/worldcover.py"/>
        <source>Loads the part of ESA WorldCover (10 m, 2021 or 2020) that lies under a run, an image or an extent, styled and named, with attribution and licence in the file and in the layer&apos;s metadata.

On the grid of a run or an image its pixels are placed by nearest neighbour; under an extent they are the product&apos;s own, in degrees. Only the blocks under that ground are fetched, and kept for the next time; or they are read from a folder of tiles that you have downloaded. Open sea has no tiles and is no data.

WorldCover is a map with errors of its own: 2021 is right in about 76.7 % of cases, 2020 in about 74.4 %. The two editions were made by different algorithms: their difference is not change on the ground.</source>
        <translation>Charge la partie d’ESA WorldCover (10 m, 2021 ou 2020) qui se trouve sous une exécution, une image ou une emprise, stylée et nommée, avec attribution et licence dans le fichier et dans les métadonnées de la couche.

Sur la grille d’une exécution ou d’une image, ses pixels sont placés par plus proche voisin ; sous une emprise, ce sont ceux du produit même, en degrés. Seuls les blocs sous ce terrain sont téléchargés, et gardés pour la prochaine fois ; ou bien ils sont lus dans un dossier de tuiles que vous avez téléchargées. La pleine mer n’a pas de tuiles et est sans données.

WorldCover est une carte qui a ses propres erreurs : 2021 est juste dans environ 76,7 % des cas, 2020 dans environ 74,4 %. Les deux éditions ont été faites par des algorithmes différents : leur différence n’est pas un changement au sol.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Majority filter (odd number of pixels; 1 keeps every pixel)</source>
        <translation>Filtre majoritaire (nombre impair de pixels ; 1 garde chaque pixel)</translation>
    </message>
    <message>
        <location filename="../algorithms/merge.py"/>
        <source>Makes one new cluster of two or more that are the same land cover. It has a number of its own, and the class that all of them have; where they differ it is unlabelled. The image need not be there. Figures of agreement follow at once; maps that were exported into the run folder go, so export the map again.</source>
        <translation>Fait un nouveau cluster de deux clusters ou plus qui sont la même occupation du sol. Il a son propre numéro, et la classe que tous partagent ; s’ils diffèrent, il est sans étiquette. L’image n’est pas nécessaire. Les chiffres de concordance suivent aussitôt ; les cartes exportées dans le dossier d’exécution sont supprimées ; exportez donc à nouveau la carte.</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Maps another image of the same sensor, a neighbouring tile or another date, with the clusters and the labels of a run. A cluster&apos;s number means the same in both. The new run folder is complete: name clusters, correct, split, export and compare there as in any other. Labels say from which run they come, and none of them is taken to be settled by the analyst, who has not seen this image.

How well the run fits is measured: the share of pixels that are unlike those that the clusters were made of, and how far the clusters&apos; spectra have moved. Where more than 10 % of the pixels are unlike, or the clusters have moved by more than 0.5 of their standard deviations, you are warned and every label is up for review. An offset that was not recognised looks like that, too: see OFFSET.

NORMALISE brings the image&apos;s reflectance to that of the run&apos;s image by a line for every band: &apos;percentiles&apos; takes both grounds to be alike, &apos;overlap&apos; needs ground that both images show and goes by the pixels that changed least. One that would put more pixels out of the clusters&apos; reach is left out. It helps with haze or another level of processing; it cannot undo another season.

INPUT is one image, as one file or as its band files. For many images run this as a batch. The map is written where the run has labels. The same bands are needed, and for a run of several dates as many dates; the order of bands, scale and offset may differ.</source>
        <translation>Cartographie une autre image du même capteur, une tuile voisine ou une autre date, avec les clusters et les étiquettes d’une exécution. Le numéro d’un cluster signifie la même chose dans les deux. Le nouveau dossier d’exécution est complet : nommez les clusters, corrigez, divisez, exportez et comparez-y comme dans tout autre. Les étiquettes disent de quelle exécution elles viennent, et aucune n’est tenue pour tranchée par l’analyste, qui n’a pas vu cette image.

L’adéquation de l’exécution est mesurée : la part des pixels qui ne ressemblent pas à ceux dont les clusters sont issus, et le déplacement des spectres des clusters. Si plus de 10 % des pixels ne leur ressemblent pas, ou si les clusters se sont déplacés de plus de 0,5 écart type, un avertissement est donné et chaque étiquette est à vérifier. Un décalage qui n’a pas été reconnu a aussi cet effet : voir OFFSET.

NORMALISE ramène la réflectance de l’image à celle de l’image de l’exécution par une droite pour chaque bande : « percentiles » suppose les deux terrains semblables, « overlap » a besoin d’un terrain que montrent les deux images et s’appuie sur les pixels qui ont le moins changé. Une normalisation qui mettrait plus de pixels hors de portée des clusters est laissée de côté. Elle aide en cas de brume ou d’un autre niveau de traitement ; elle ne peut pas effacer une autre saison.

INPUT est une seule image, en un fichier ou en fichiers de bandes. Pour beaucoup d’images, exécutez ceci en lot. La carte est écrite si l’exécution a des étiquettes. Les mêmes bandes sont nécessaires, et pour une exécution à plusieurs dates autant de dates ; l’ordre des bandes, l’échelle et le décalage peuvent différer.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Masked SCL classes</source>
        <translation>Classes SCL masquées</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Mean IoU (0…1)</source>
        <translation>IoU moyen (0…1)</translation>
    </message>
    <message>
        <location filename="../algorithms/separability.py"/>
        <source>Measures for every pair of clusters how far apart they are, in the features they were made in: the Jeffries-Matusita distance is 0 for two that are the same, and 2 for two that never meet. Under 1 they should be one; from 1.9 on they are apart. Where features look at the surroundings of pixels, as textons do, the distance in the pixels&apos; own spectra is measured as well, and the smaller one counts. For every cluster it tells how compact it is, and how much of it lies on an edge. So bad clusters are known before any model is asked about them.

The image must be at hand. Nothing of the run changes. REPORT is a page with a matrix of all pairs, TABLE the same as a table.</source>
        <translation>Mesure pour chaque paire de clusters leur éloignement, dans les caractéristiques qui ont servi à les faire : la distance de Jeffries-Matusita est 0 pour deux clusters identiques, et 2 pour deux qui ne se rencontrent jamais. Au-dessous de 1, ils devraient n’en faire qu’un ; à partir de 1,9, ils sont bien séparés. Si des caractéristiques regardent le voisinage des pixels, comme les textons, la distance dans les spectres mêmes des pixels est mesurée aussi, et la plus petite compte. Il est indiqué pour chaque cluster s’il est compact, et quelle part se trouve en bordure. Les mauvais clusters sont ainsi connus avant qu’un modèle soit interrogé sur eux.

L’image doit être disponible. Rien de l’exécution ne change. REPORT est une page avec une matrice de toutes les paires, TABLE la même chose sous forme de table.</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Measures of each number (JSON)</source>
        <translation>Mesures de chaque nombre (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Membership of the clusters (%)</source>
        <translation>Appartenance aux clusters (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/merge.py"/>
        <source>Merge clusters</source>
        <translation>Fusionner des clusters</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Minimum mapping unit (ha; 0 keeps every pixel)</source>
        <translation>Unité minimale cartographiable (ha ; 0 garde chaque pixel)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Most to win by one label: cluster {} as {}, {} of what was compared.</source>
        <translation>Plus grand gain par une seule étiquette : cluster {} en {}, {} de ce qui a été comparé.</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Most to win by one split: cluster {}, at most {} of what was compared.</source>
        <translation>Plus grand gain par une seule division : cluster {}, au plus {} de ce qui a été comparé.</translation>
    </message>
    <message>
        <location filename="../algorithms/label.py"/>
        <source>Name the clusters</source>
        <translation>Nommer les clusters</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Names of all dates (found if empty)</source>
        <translation>Noms de toutes les dates (détectés si vide)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>New clusters</source>
        <translation>Nouveaux clusters</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>New run folder</source>
        <translation>Nouveau dossier d’exécution</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Number of clusters</source>
        <translation>Nombre de clusters</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Number of parts</source>
        <translation>Nombre de parties</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Number of points</source>
        <translation>Nombre de points</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Offset of the stored values, as -1000 (found if empty)</source>
        <translation>Décalage des valeurs stockées, comme -1000 (détecté si vide)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Only estimate the cost; send nothing</source>
        <translation>Estimer seulement le coût ; ne rien envoyer</translation>
    </message>
    <message>
        <location filename="../algorithms/agreement.py"/>
        <location filename="../algorithms/sample.py"/>
        <source>Or a map in WorldCover codes</source>
        <translation>Ou une carte aux codes de WorldCover</translation>
    </message>
    <message>
        <location filename="../algorithms/worldcover.py"/>
        <source>Or an extent</source>
        <translation>Ou une emprise</translation>
    </message>
    <message>
        <location filename="../algorithms/worldcover.py"/>
        <source>Or an image</source>
        <translation>Ou une image</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Or points with a class</source>
        <translation>Ou des points avec une classe</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Other dates of the same ground</source>
        <translation>Autres dates du même terrain</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Overall agreement (0…1)</source>
        <translation>Concordance globale (0…1)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Overall agreement {}, ceiling {}, labelling efficiency {}, of {} points by count.</source>
        <translation>Concordance globale {}, plafond {}, efficacité de l’étiquetage {}, sur {} points, par simple décompte.</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Overall agreement {}, ceiling {}, labelling efficiency {}, over {} pixels.</source>
        <translation>Concordance globale {}, plafond {}, efficacité de l’étiquetage {}, sur {} pixels.</translation>
    </message>
    <message>
        <location filename="../algorithms/override.py"/>
        <source>Override a label</source>
        <translation>Remplacer une étiquette</translation>
    </message>
    <message>
        <location filename="../algorithms/separability.py"/>
        <source>Pairs under 1.0</source>
        <translation>Paires au-dessous de 1,0</translation>
    </message>
    <message>
        <location filename="../algorithms/separability.py"/>
        <source>Pairs under 1.9</source>
        <translation>Paires au-dessous de 1,9</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Pixels in the sample</source>
        <translation>Pixels de l’échantillon</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Points in all (found if empty)</source>
        <translation>Nombre total de points (calculé si vide)</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Points to interpret</source>
        <translation>Points à interpréter</translation>
    </message>
    <message>
        <location filename="../algorithms/label.py"/>
        <source>REPLAY and ESTIMATE_ONLY exclude each other: a replay costs nothing.</source>
        <translation>REPLAY et ESTIMATE_ONLY s’excluent : recompter ne coûte rien.</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Reference map in WorldCover codes</source>
        <translation>Carte de référence aux codes de WorldCover</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <location filename="../algorithms/reference_parameters.py"/>
        <location filename="../algorithms/separability.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Requests and tokens used (JSON)</source>
        <translation>Requêtes et jetons utilisés (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <location filename="../algorithms/parameters.py"/>
        <source>Run folder</source>
        <translation>Dossier d’exécution</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Sample that the points were drawn as</source>
        <translation>Échantillon dont proviennent les points</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Scene classification (SCL) to mask clouds</source>
        <translation>Classification de scène (SCL) pour masquer les nuages</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Scene classifications (SCL) of the other dates</source>
        <translation>Classifications de scène (SCL) des autres dates</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Segments (side in pixels; 0 keeps every pixel)</source>
        <translation>Segments (côté en pixels ; 0 garde chaque pixel)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Sentinel-2 image, or its band files</source>
        <translation>Image Sentinel-2, ou ses fichiers de bandes</translation>
    </message>
    <message>
        <location filename="../algorithms/separability.py"/>
        <source>Separability of clusters</source>
        <translation>Séparabilité des clusters</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Share of pixels unlike the run&apos;s (0…1)</source>
        <translation>Part des pixels différents de ceux de l’exécution (0…1)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Share of the votes that a class needs</source>
        <translation>Part des votes nécessaire à une classe</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Split a cluster</source>
        <translation>Diviser un cluster</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Standard error of the overall accuracy</source>
        <translation>Erreur type de l’exactitude globale</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Stopped. What was there before is unchanged; replies of models are kept.</source>
        <translation>Arrêté. Ce qui existait auparavant est inchangé ; les réponses des modèles sont conservées.</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Strata with their pixels and points (JSON)</source>
        <translation>Strates avec leurs pixels et leurs points (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Suggest a number of clusters</source>
        <translation>Suggérer un nombre de clusters</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Suggested number of clusters</source>
        <translation>Nombre de clusters suggéré</translation>
    </message>
    <message>
        <location filename="../algorithms/separability.py"/>
        <location filename="../algorithms/suggest.py"/>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <location filename="../algorithms/separability.py"/>
        <source>Table of all pairs</source>
        <translation>Table de toutes les paires</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Table of the measures</source>
        <translation>Table des mesures</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Taxonomy file (the run&apos;s own if empty)</source>
        <translation>Fichier de nomenclature (celui de l’exécution si vide)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>The override and the split that would win most (JSON)</source>
        <translation>Le remplacement et la division qui apporteraient le plus grand gain (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/separability.py"/>
        <source>Their Jeffries-Matusita distance (0…2)</source>
        <translation>Leur distance de Jeffries-Matusita (0…2)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>This is agreement with a reference map, not accuracy: WorldCover 2021 itself is right in 76.7 %.</source>
        <translation>C’est une concordance avec une carte de référence, non une exactitude : WorldCover 2021 lui-même est juste dans 76,7 % des cas.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Voters</source>
        <translation>Votants</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Voters and the models of their providers (JSON)</source>
        <translation>Votants et modèles de leurs fournisseurs (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Voters that are ready</source>
        <translation>Votants prêts</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <location filename="../algorithms/reference_parameters.py"/>
        <location filename="../algorithms/separability.py"/>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>What models are sent of a cluster</source>
        <translation>Ce que les modèles reçoivent d’un cluster</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>WorldCover server</source>
        <translation>Serveur WorldCover</translation>
    </message>
    <message>
        <location filename="../algorithms/export.py"/>
        <source>Writes the map of a labelled run: a GeoTIFF of class codes with colours, names, attribute table and overviews, and a GeoPackage of polygons with class, code and area. Both open styled. Clusters without a label are no data. A report, where one is asked for, is a web page about the map: areas, agreement, every cluster with its votes, and how the map was made.

Many small patches make many polygons: give a minimum mapping unit when clustering large scenes.</source>
        <translation>Écrit la carte d’une exécution étiquetée : un GeoTIFF de codes de classes avec couleurs, noms, table attributaire et aperçus, et un GeoPackage de polygones avec classe, code et surface. Les deux s’ouvrent avec leur style. Les clusters sans étiquette sont sans données. Un rapport, s’il est demandé, est une page web sur la carte : surfaces, concordance, chaque cluster avec ses votes, et comment la carte a été faite.

Beaucoup de petites taches font beaucoup de polygones : donnez une unité minimale cartographiable quand vous regroupez de grandes scènes.</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>a .{} file</source>
        <translation>un fichier .{}</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>a coarser legend that is compared too: vegetation = 10, 20, 30, 40; built = 50; water = 80</source>
        <translation>une légende plus grossière, comparée aussi : vegetation = 10, 20, 30, 40; built = 50; water = 80</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>a list for each, separated by semicolons: B02=5,B03=6,B04=7,B08=8; B02=1,B03=2,B04=3,B08=4</source>
        <translation>une liste pour chacune, séparées par des points-virgules : B02=5,B03=6,B04=7,B08=8; B02=1,B03=2,B04=3,B08=4</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>a number of at least {}</source>
        <translation>un nombre d’au moins {}</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>a number of at least {} and at most {}</source>
        <translation>un nombre d’au moins {} et d’au plus {}</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>a number of at most {}</source>
        <translation>un nombre d’au plus {}</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>a sample of landcover:sample that was interpreted, or any layer of points</source>
        <translation>un échantillon de landcover:sample qui a été interprété, ou toute couche de points</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>a value for &apos;{}&apos;</source>
        <translation>une valeur pour « {} »</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>as recorded: as the sample&apos;s file tells; intervals are given for samples whose points were drawn at random, and for no others</source>
        <translation>as recorded : comme l’indique le fichier de l’échantillon ; des intervalles sont donnés pour les échantillons dont les points ont été tirés au hasard, et pour aucun autre</translation>
    </message>
    <message>
        <location filename="../algorithms/label_lines.py"/>
        <source>by the analyst</source>
        <translation>par l’analyste</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>codes or names of the map&apos;s classes</source>
        <translation>codes ou noms des classes de la carte</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>files ESA_WorldCover_10m_…_Map.tif, side by side or as v200/2021/map; they are read where they are</source>
        <translation>fichiers ESA_WorldCover_10m_…_Map.tif, côte à côte ou rangés comme v200/2021/map ; ils sont lus là où ils sont</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>for points that were interpreted in another program; they are known by their id</source>
        <translation>pour des points interprétés dans un autre programme ; ils sont reconnus à leur id</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>for the features elevation and slope; any grid</source>
        <translation>pour les caractéristiques elevation et slope ; grille quelconque</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>land cover,sentinel-2,clustering,k-means,classification,worldcover</source>
        <translation>occupation du sol,sentinel-2,regroupement,clusters,k-means,classification,worldcover</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>landcover.gpkg in the run folder if left out</source>
        <translation>landcover.gpkg dans le dossier d’exécution si omis</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>landcover.tif in the run folder if left out</source>
        <translation>landcover.tif dans le dossier d’exécution si omis</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>of a MAP in another legend, as REFERENCE_CLASSES of the reference</source>
        <translation>pour un MAP d’une autre légende, comme REFERENCE_CLASSES pour la référence</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>one for each of them, in their order; a band SCL of a date&apos;s own is found anyway</source>
        <translation>une pour chacune, dans leur ordre ; une bande SCL propre à une date est trouvée de toute façon</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>one of {}</source>
        <translation>une valeur parmi {}</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>one or more of {}</source>
        <translation>une ou plusieurs valeurs parmi {}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>one raster or product folder for each date; clustered together with the image, on its grid</source>
        <translation>un raster ou un dossier de produit pour chaque date ; regroupés avec l’image, sur sa grille</translation>
    </message>
    <message>
        <location filename="../algorithms/checkvoters.py"/>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>spectral; ollama:MODEL; anthropic:MODEL; gemini:MODEL; openai:MODEL@URL repeats=3 timeout=60</source>
        <translation>spectral; ollama:MODÈLE; anthropic:MODÈLE; gemini:MODÈLE; openai:MODÈLE@URL repeats=3 timeout=60</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>the WorldCover class of each value: 1 = 10, 2 = grassland, 7 = none</source>
        <translation>la classe WorldCover de chaque valeur : 1 = 10, 2 = grassland, 7 = none</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>the image&apos;s first, separated by semicolons: 2023-05-14; 2023-08-22</source>
        <translation>celui de l’image d’abord, séparés par des points-virgules : 2023-05-14; 2023-08-22</translation>
    </message>
    <message>
        <location filename="../algorithms/label_lines.py"/>
        <source>unlabelled</source>
        <translation>sans étiquette</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>what pixels are clustered by, separated by semicolons: bands; log bands; indices; a band such as B04; an index such as NDVI or NDMI; deviation NIR 5; edges NIR 5; smooth 3; elevation; slope; robust; pca 4; mnf 10; textons 48 9 0.25. If empty, for K-Means: {kmeans}; for others: {others}</source>
        <translation>ce selon quoi les pixels sont regroupés, séparé par des points-virgules : bands; log bands; indices; une bande comme B04; un indice comme NDVI ou NDMI; deviation NIR 5; edges NIR 5; smooth 3; elevation; slope; robust; pca 4; mnf 10; textons 48 9 0.25. Si vide, pour K-Means : {kmeans} ; pour les autres : {others}</translation>
    </message>
    <message>
        <location filename="../algorithms/label_lines.py"/>
        <source>{} and {} name the same class in {} of {} clusters.</source>
        <translation>{} et {} nomment la même classe pour {} clusters sur {}.</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>{} cannot be {}. Give {}.</source>
        <translation>{} ne peut pas être {}. Donnez {}.</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>{} clusters: silhouette {}, Calinski-Harabasz {}, inertia {}</source>
        <translation>{} clusters : silhouette {}, Calinski-Harabasz {}, inertie {}</translation>
    </message>
    <message>
        <location filename="../algorithms/label_lines.py"/>
        <source>{} gave no vote on {}, {}</source>
        <translation>{} n’a pas donné de vote sur {}, {}</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>{} is missing. Give {}.</source>
        <translation>{} manque. Donnez {}.</translation>
    </message>
    <message>
        <location filename="../algorithms/label_lines.py"/>
        <source>{} is unsure</source>
        <translation>{} : incertain</translation>
    </message>
    <message>
        <location filename="../algorithms/label_lines.py"/>
        <source>{} keeps its class in {} of {} questions with altered pictures.</source>
        <translation>{} garde sa classe pour {} questions sur {} avec des images modifiées.</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>{} of {} clusters need review, most rewarding first:</source>
        <translation>Clusters à vérifier : {} sur {}, les plus utiles d’abord :</translation>
    </message>
    <message>
        <location filename="../algorithms/label_lines.py"/>
        <source>{} says {}</source>
        <translation>{} dit {}</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>{}: user&apos;s accuracy {}, producer&apos;s accuracy {}, share of the area {}</source>
        <translation>{} : exactitude de l’utilisateur {}, exactitude du producteur {}, part de la surface {}</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>{}: {} points of {} pixels</source>
        <translation>{} : {} points sur {} pixels</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{}: {}. This should not happen; please report it with the log.</source>
        <translation>{} : {}. Cela ne devrait pas arriver ; veuillez le signaler avec le journal.</translation>
    </message>
</context>
<context>
    <name>AreaChoice</name>
    <message>
        <location filename="../ui/pages/scene_area.py"/>
        <source>No polygon of &apos;{}&apos; is selected. Select some on the map.</source>
        <translation>Aucun polygone de « {} » n’est sélectionné. Sélectionnez-en sur la carte.</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_area.py"/>
        <source>The map canvas shows nothing yet. Zoom to the image, or map the whole layer.</source>
        <translation>Le canevas de carte n’affiche encore rien. Zoomez sur l’image, ou cartographiez la couche entière.</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_area.py"/>
        <source>The project has no polygon layer. Add one, or map the whole layer.</source>
        <translation>Le projet n’a pas de couche de polygones. Ajoutez-en une, ou cartographiez la couche entière.</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_area.py"/>
        <source>{} of {} polygons selected</source>
        <translation>{} polygones sélectionnés sur {}</translation>
    </message>
</context>
<context>
    <name>BandTable</name>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>Assumed: the bands carry no names, so the usual order was taken. Check it, and choose other roles where it is wrong.</source>
        <translation>Supposé : les bandes ne portent pas de noms, l’ordre habituel a donc été retenu. Vérifiez-le, et choisissez d’autres rôles s’il est faux.</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>Found by</source>
        <translation>Trouvé par</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>Role of band {}</source>
        <translation>Rôle de la bande {}</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>assumed</source>
        <translation>supposé</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>cirrus</source>
        <translation>cirrus</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>coastal aerosol</source>
        <translation>aérosols côtiers</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>file name</source>
        <translation>nom de fichier</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>narrow near infrared</source>
        <translation>proche infrarouge étroit</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>near infrared</source>
        <translation>proche infrarouge</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>not used</source>
        <translation>inutilisée</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>red edge 1</source>
        <translation>bord rouge 1</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>red edge 2</source>
        <translation>bord rouge 2</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>red edge 3</source>
        <translation>bord rouge 3</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>short-wave infrared 1</source>
        <translation>infrarouge à ondes courtes 1</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>short-wave infrared 2</source>
        <translation>infrarouge à ondes courtes 2</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>water vapour</source>
        <translation>vapeur d’eau</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>wavelength</source>
        <translation>longueur d’onde</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>{}. Click to choose another role; a band that has it takes this one&apos;s.</source>
        <translation>{}. Cliquez pour choisir un autre rôle ; la bande qui l’a déjà prend celui de cette bande.</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>{}: scene classification</source>
        <translation>{} : classification de scène</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>{}: {}, {} nm</source>
        <translation>{} : {}, {} nm</translation>
    </message>
</context>
<context>
    <name>CanvasLayers</name>
    <message>
        <location filename="../ui/layers.py"/>
        <source>unlabelled</source>
        <translation>sans étiquette</translation>
    </message>
    <message>
        <location filename="../ui/layers.py"/>
        <source>{}: land cover (preview)</source>
        <translation>{} : occupation du sol (aperçu)</translation>
    </message>
    <message>
        <location filename="../ui/layers.py"/>
        <source>{}: {}</source>
        <translation>{} : {}</translation>
    </message>
</context>
<context>
    <name>CanvasPreview</name>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Clusters (preview)</source>
        <translation>Clusters (aperçu)</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Making a preview…</source>
        <translation>Création d’un aperçu…</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Preview of clusters</source>
        <translation>Aperçu des clusters</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Preview of every pixel on the canvas. A run fits the clusters to the whole scene.</source>
        <translation>Aperçu de chaque pixel du canevas. Une exécution ajuste les clusters à toute la scène.</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Preview of one in {0} × {0} pixels. A run fits the clusters to the whole scene.</source>
        <translation>Aperçu d’un pixel sur {0} × {0}. Une exécution ajuste les clusters à toute la scène.</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Preview of what has been read so far…</source>
        <translation>Aperçu de ce qui a été lu jusqu’ici…</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Area on the ground</source>
        <translation>Surface au sol</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Class of the map</source>
        <translation>Classe de la carte</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Harmonic mean of producer&apos;s and user&apos;s</source>
        <translation>Moyenne harmonique des exactitudes du producteur et de l’utilisateur</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Hectares</source>
        <translation>Hectares</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Of what has this class in the reference, the share that has it on the map too</source>
        <translation>De ce qui a cette classe dans la référence, la part qui l’a aussi sur la carte</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Of what has this class on the map, the share that has it in the reference too</source>
        <translation>De ce qui a cette classe sur la carte, la part qui l’a aussi dans la référence</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Pixels of the map</source>
        <translation>Pixels de la carte</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Producer&apos;s</source>
        <translation>Producteur</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Share of all that is compared that has this class in the reference</source>
        <translation>Part, dans tout ce qui est comparé, de ce qui a cette classe dans la référence</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Share of all that is compared that has this class on the map</source>
        <translation>Part, dans tout ce qui est comparé, de ce qui a cette classe sur la carte</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Share of the map</source>
        <translation>Part de la carte</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>User&apos;s</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>What has this class in both ÷ what has it in either</source>
        <translation>Ce qui a cette classe dans les deux ÷ ce qui l’a dans l’une ou l’autre</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Without a class</source>
        <translation>Sans classe</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>not defined</source>
        <translation>non défini</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>{name}, {column}: {value}</source>
        <translation>{name}, {column} : {value}</translation>
    </message>
</context>
<context>
    <name>ClusterDetail</name>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>Answers of the voters</source>
        <translation>Réponses des votants</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>In doubt: {}.</source>
        <translation>Douteux : {}.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>No voter was asked yet.</source>
        <translation>Aucun votant n’a encore été interrogé.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>Select a cluster to see why it has its class.</source>
        <translation>Sélectionnez un cluster pour voir pourquoi il a sa classe.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>Summary of the cluster</source>
        <translation>Résumé du cluster</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>The reference has no class like this one.</source>
        <translation>La référence n’a pas de classe comme celle-ci.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>Unlabelled</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>What holds of the cluster</source>
        <translation>Ce qui vaut pour le cluster</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>Your class. The voters propose: {}.</source>
        <translation>Votre classe. Les votants proposent : {}.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>Your note: {}</source>
        <translation>Votre note : {}</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>cluster {}, {} of the map</source>
        <translation>cluster {}, {} de la carte</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>failed, {}</source>
        <translation>échec, {}</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>no class</source>
        <translation>aucune classe</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>{} ({} ha)</source>
        <translation>{} ({} ha)</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>{} of the cluster agrees with the reference.</source>
        <translation>{} du cluster concordent avec la référence.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>{}, asked again ({})</source>
        <translation>{}, nouvelle question ({})</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>{}, asked again with {}</source>
        <translation>{}, nouvelle question avec {}</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>{}, confidence {}</source>
        <translation>{}, confiance {}</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>{}, or else {}</source>
        <translation>{}, ou sinon {}</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>{}, sees more than one cover</source>
        <translation>{}, voit plus d’une occupation du sol</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>{}: {}</source>
        <translation>{} : {}</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>{}: {}.</source>
        <translation>{} : {}.</translation>
    </message>
</context>
<context>
    <name>ClusterMenu</name>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>&amp;Apply to another scene…</source>
        <translation>&amp;Appliquer à une autre scène…</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>&amp;Separability…</source>
        <translation>&amp;Séparabilité…</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>Another job is under way.</source>
        <translation>Un autre traitement est en cours.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>How surely every pixel belongs to its cluster, in %</source>
        <translation>Avec quelle certitude chaque pixel appartient à son cluster, en %</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>Layer of &amp;dates with data</source>
        <translation>Couche des &amp;dates avec données</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>Layer of &amp;membership</source>
        <translation>Couche d’a&amp;ppartenance</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>Map another image by this</source>
        <translation>Cartographier une autre image avec cette exécution</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>Measuring how far apart the clusters are…</source>
        <translation>Mesure de l’éloignement des clusters…</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>On how many dates every pixel was seen</source>
        <translation>À combien de dates chaque pixel a été vu</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>Only a run of several dates has it.</source>
        <translation>Seule une exécution à plusieurs dates en a une.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>Only algorithms that know it write it, such as the mixture.</source>
        <translation>Seuls les algorithmes qui connaissent l’appartenance l’écrivent, comme le mélange gaussien.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>Switch Processing on first.</source>
        <translation>Activez d’abord Processing.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>Which clusters are hard to tell from each other, before anyone names them</source>
        <translation>Quels clusters sont difficiles à distinguer les uns des autres, avant que quiconque les nomme</translation>
    </message>
</context>
<context>
    <name>ClusterTable</name>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>A place where the cluster is typical, in true colour; what is not the cluster is faint</source>
        <translation>Un endroit où le cluster est typique, en couleurs naturelles ; ce qui n’est pas le cluster est estompé</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>A typical place of cluster {}, and beside it the cluster outlined.</source>
        <translation>Un endroit typique du cluster {}, et à côté, le contour du cluster.</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>Area on the ground, in hectares</source>
        <translation>Surface au sol, en hectares</translation>
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
        <translation>Réflectance moyenne par longueur d’onde, à la même échelle ; tri du sombre au clair</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>Mean reflectance: {}</source>
        <translation>Réflectance moyenne : {}</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>No picture</source>
        <translation>Pas d’image</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>Picture of a typical place</source>
        <translation>Image d’un endroit typique</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>Share of all pixels with data</source>
        <translation>Part de tous les pixels avec des données</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>Spectrum</source>
        <translation>Spectre</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>The cluster&apos;s colour on the canvas while it has no label, and its number</source>
        <translation>La couleur du cluster sur le canevas tant qu’il n’a pas d’étiquette, et son numéro</translation>
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
        <translation> pixels</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>&amp;Algorithm</source>
        <translation>&amp;Algorithme</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>&amp;Clusters</source>
        <translation>&amp;Clusters</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>&amp;Distances…</source>
        <translation>Dista&amp;nces…</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>&amp;Minimum mapping unit</source>
        <translation>Unité &amp;minimale cartographiable</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>&amp;Next: labels</source>
        <translation>&amp;Suite : étiquettes</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>&amp;Preview</source>
        <translation>A&amp;perçu</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>&amp;Run</source>
        <translation>&amp;Exécuter</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>A pixel is the core of a cluster if so many pixels of the sample lie around it</source>
        <translation>Un pixel est le noyau d’un cluster si autant de pixels de l’échantillon se trouvent autour de lui</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Ad&amp;vanced</source>
        <translation>A&amp;vancé</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Click on the canvas to select the cluster that lies there</source>
        <translation>Cliquez sur le canevas pour sélectionner le cluster qui s’y trouve</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Cluster the whole scene into the run folder</source>
        <translation>Regrouper toute la scène en clusters, dans le dossier d’exécution</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Cluster what the canvas shows, at its resolution, and again with every change</source>
        <translation>Regrouper ce qu’affiche le canevas, à sa résolution, et à nouveau à chaque changement</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Clusters</source>
        <translation>Clusters</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Every pixel takes the cluster that most pixels in a square around it have; the preview shows it too</source>
        <translation>Chaque pixel prend le cluster qu’ont le plus de pixels dans un carré autour de lui ; l’aperçu le montre aussi</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Fea&amp;tures</source>
        <translation>Caractéristi&amp;ques</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Features</source>
        <translation>Caractéristiques</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Features in words</source>
        <translation>Caractéristiques en mots</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>How pixels of like spectra are put together</source>
        <translation>Comment les pixels de spectres semblables sont réunis</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>How well the clusters are told apart, more layers of the run, and other scenes</source>
        <translation>À quel point les clusters sont distincts, d’autres couches de l’exécution, et d’autres scènes</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Into how many clusters the pixels are sorted. More tell finer differences apart, and take longer to name</source>
        <translation>En combien de clusters les pixels sont répartis. Plus il y en a, plus les différences sont fines, et plus il est long de les nommer</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Ma&amp;jority filter</source>
        <translation>Filtre ma&amp;joritaire</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Majority filter, side of the square in pixels</source>
        <translation>Filtre majoritaire, côté du carré en pixels</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Minimum mapping unit in hectares</source>
        <translation>Unité minimale cartographiable en hectares</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Noi&amp;se</source>
        <translation>&amp;Bruit</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Number of clusters</source>
        <translation>Nombre de clusters</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Pic&amp;k on the map</source>
        <translation>Choisir sur la car&amp;te</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Pixels of a c&amp;ore</source>
        <translation>Pixels d’un n&amp;oyau</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Pixels of a core</source>
        <translation>Pixels d’un noyau</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Pixels that look alike are gathered in segments of about this side, and take the cluster that most of theirs have; the preview shows it too</source>
        <translation>Les pixels qui se ressemblent sont réunis en segments d’environ ce côté, et prennent le cluster majoritaire de leur segment ; l’aperçu le montre aussi</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Pixels within this distance of each other, in standardised features, are neighbours. A larger one makes fewer clusters and less noise; the knee of the distances is found anew for every scene</source>
        <translation>Les pixels à moins de cette distance les uns des autres, en caractéristiques standardisées, sont voisins. Une distance plus grande donne moins de clusters et moins de bruit ; le coude des distances est déterminé à nouveau pour chaque scène</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Put the chart away</source>
        <translation>Fermer le graphique</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Radi&amp;us</source>
        <translation>&amp;Rayon</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Radius of the neighbourhood</source>
        <translation>Rayon du voisinage</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Run &amp;folder</source>
        <translation>&amp;Dossier d’exécution</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Run folder</source>
        <translation>Dossier d’exécution</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>S&amp;eed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Sample s&amp;ize</source>
        <translation>Ta&amp;ille de l’échantillon</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Sample size in pixels</source>
        <translation>Taille de l’échantillon en pixels</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Se&amp;gments</source>
        <translation>Tai&amp;lle des segments</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Segments, side in pixels</source>
        <translation>Segments, côté en pixels</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Selected clusters light up on the canvas. Escape clears the selection.</source>
        <translation>Les clusters sélectionnés sont mis en évidence sur le canevas. Échap efface la sélection.</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Show how far the pixels of a sample lie from their neighbours, to choose the radius by</source>
        <translation>Montrer à quelle distance les pixels d’un échantillon sont de leurs voisins, pour choisir le rayon</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Smaller patches join their largest neighbour; 0 keeps every pixel</source>
        <translation>Les taches plus petites rejoignent leur plus grande voisine ; 0 garde chaque pixel</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Su&amp;ggest…</source>
        <translation>S&amp;uggérer…</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>The features, separated by semicolons: bands, indices, a band such as B04, an index such as NDVI or MNDWI, deviation NIR 5, edges NIR 5, smooth 3, elevation, slope, robust, pca 4, textons 48 7. A band with the word log before it goes in as its logarithm.</source>
        <translation>Les caractéristiques, séparées par des points-virgules : bands, indices, une bande comme B04, un indice comme NDVI ou MNDWI, deviation NIR 5, edges NIR 5, smooth 3, elevation, slope, robust, pca 4, textons 48 7. Une bande précédée du mot log est prise par son logarithme.</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>The folder that takes the clusters, and later the labels and the map</source>
        <translation>Le dossier qui reçoit les clusters, puis les étiquettes et la carte</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>The same image and seed give the same map; another seed draws another sample</source>
        <translation>La même image et la même graine donnent la même carte ; une autre graine tire un autre échantillon</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>To how many pixels, drawn over the whole scene, the clusters are fitted</source>
        <translation>Sur combien de pixels, tirés dans toute la scène, les clusters sont ajustés</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Try several numbers of clusters on a sample of the scene, and show what speaks for each</source>
        <translation>Essayer plusieurs nombres de clusters sur un échantillon de la scène, et montrer ce qui plaide pour chacun</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>What becomes of pixels that belong to no cluster</source>
        <translation>Ce que deviennent les pixels qui n’appartiennent à aucun cluster</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>What of every pixel is compared</source>
        <translation>Ce qui est comparé de chaque pixel</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>every pixel</source>
        <translation>chaque pixel</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>knee</source>
        <translation>coude</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>ClustersPage</name>
    <message>
        <location filename="../ui/pages/clusters.py"/>
        <source>Choose a folder for the run.</source>
        <translation>Choisissez un dossier pour l’exécution.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clusters.py"/>
        <source>Clustering…</source>
        <translation>Regroupement…</translation>
    </message>
    <message>
        <location filename="../ui/pages/clusters.py"/>
        <source>Looking at the run folder</source>
        <translation>Examen du dossier d’exécution</translation>
    </message>
    <message>
        <location filename="../ui/pages/clusters.py"/>
        <source>There is no cluster at this place.</source>
        <translation>Il n’y a pas de cluster à cet endroit.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clusters.py"/>
        <source>This folder holds a run already. Its clusters, and all that was made from them, will be replaced.</source>
        <translation>Ce dossier contient déjà une exécution. Ses clusters, et tout ce qui en a été fait, seront remplacés.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clusters.py"/>
        <source>This folder holds other files. They stay, but for those named as the files of a run.</source>
        <translation>Ce dossier contient d’autres fichiers. Ils restent, sauf ceux qui portent le nom des fichiers d’une exécution.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clusters.py"/>
        <source>This folder holds the clusters below. Another run here would replace them.</source>
        <translation>Ce dossier contient les clusters ci-dessous. Une autre exécution ici les remplacerait.</translation>
    </message>
</context>
<context>
    <name>CombineDialog</name>
    <message>
        <location filename="../ui/dialogs/combine.py"/>
        <source>Choose the layers that hold the bands of one scene. They may differ in pixel size.</source>
        <translation>Choisissez les couches qui contiennent les bandes d’une même scène. La taille de leurs pixels peut différer.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/combine.py"/>
        <source>Combine band layers</source>
        <translation>Combiner des couches de bandes</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/combine.py"/>
        <source>Layers with a single band</source>
        <translation>Couches à une seule bande</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <location filename="../ui/models/matrix.py"/>
        <source>unlabelled</source>
        <translation>sans étiquette</translation>
    </message>
    <message>
        <location filename="../ui/models/matrix.py"/>
        <source>{on_map} on the map, {in_reference} in the reference: {share} of the compared pixels ({pixels} pixels)</source>
        <translation>{on_map} sur la carte, {in_reference} dans la référence : {share} des pixels comparés ({pixels} pixels)</translation>
    </message>
    <message>
        <location filename="../ui/models/matrix.py"/>
        <source>{on_map} on the map, {in_reference} in the reference: {share} of the compared points ({pixels} points)</source>
        <translation>{on_map} sur la carte, {in_reference} dans la référence : {share} des points comparés ({pixels} points)</translation>
    </message>
    <message>
        <location filename="../ui/models/matrix.py"/>
        <source>{} in the reference</source>
        <translation>{} dans la référence</translation>
    </message>
    <message>
        <location filename="../ui/models/matrix.py"/>
        <source>{} on the map</source>
        <translation>{} sur la carte</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source> (give null where WorldCover has nothing comparable)</source>
        <translation> (donnez null là où WorldCover n’a rien de comparable)</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source> on all its dates.</source>
        <translation> à toutes ses dates.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/model.py"/>
        <source> {0} goes to {1}&apos;s own address alone.</source>
        <translation> {0} n’est envoyé qu’à l’adresse de {1} lui-même.</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>, … ({0} in all)</source>
        <translation>, … ({0} en tout)</translation>
    </message>
    <message>
        <location filename="../core/scene/reflectance.py"/>
        <source>8-bit values: read as 0…255 = reflectance 0…1, which a picture made for display is not.</source>
        <translation>Valeurs sur 8 bits : lues comme 0…255 = réflectance 0…1, ce qu’une image faite pour l’affichage n’est pas.</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>95 % intervals from {0} resamples of {1} blocks of {2} × {3} pixels: how far the figures vary with the part of the scene. No sampling error.</source>
        <translation>Intervalles à 95 % de {0} rééchantillonnages de {1} blocs de {2} × {3} pixels : de combien les chiffres varient selon la partie de la scène. Pas d’erreur d’échantillonnage.</translation>
    </message>
    <message>
        <location filename="../core/jobs/revisions.py"/>
        <source>A split looks at the scene again. {0}</source>
        <translation>Une division relit la scène. {0}</translation>
    </message>
    <message>
        <location filename="../core/clustering/model.py"/>
        <source>ALGORITHM &apos;{0}&apos; is unknown. Choose one of {1}.</source>
        <translation>ALGORITHM « {0} » est inconnu. Choisissez parmi {1}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Absorbs near infrared, green brighter than near infrared ({0}).</source>
        <translation>Absorbe le proche infrarouge, vert plus clair que le proche infrarouge ({0}).</translation>
    </message>
    <message>
        <location filename="../core/clustering/splitting.py"/>
        <source>All pixels of cluster {0} are alike: it cannot be split.</source>
        <translation>Tous les pixels du cluster {0} sont identiques : il ne peut pas être divisé.</translation>
    </message>
    <message>
        <location filename="../core/clustering/choosing.py"/>
        <location filename="../core/clustering/distances.py"/>
        <location filename="../core/clustering/encoders/textons.py"/>
        <location filename="../core/clustering/kmeans.py"/>
        <location filename="../core/clustering/minibatch.py"/>
        <location filename="../core/clustering/mixture.py"/>
        <source>All pixels of the sample are alike: there is nothing to tell apart.</source>
        <translation>Tous les pixels de l’échantillon sont identiques : il n’y a rien à distinguer.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>An answer that is broken off or badly written: “{0}”.</source>
        <translation>Une réponse interrompue ou mal écrite : « {0} ».</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>Anatomy of the error</source>
        <translation>Anatomie de l’erreur</translation>
    </message>
    <message>
        <location filename="../core/clustering/mapping.py"/>
        <source>Assigning every pixel…</source>
        <translation>Affectation de chaque pixel…</translation>
    </message>
    <message>
        <location filename="../core/clustering/splitting.py"/>
        <source>Assigning the pixels of cluster {0}…</source>
        <translation>Affectation des pixels du cluster {0}…</translation>
    </message>
    <message>
        <location filename="../core/clustering/model.py"/>
        <source>Autoencoder, then K-Means</source>
        <translation>Autoencodeur, puis K-Means</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>BANDS: &apos;{0}&apos; asks for band {1}, but the image has bands 1 to {2}.</source>
        <translation>BANDS : « {0} » demande la bande {1}, mais l’image a les bandes 1 à {2}.</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>BANDS: &apos;{0}&apos; is not of the form B02=1. Roles are {1} and SCL.</source>
        <translation>BANDS : « {0} » n’est pas de la forme B02=1. Les rôles sont {1} et SCL.</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>BANDS: {0} is given twice ({1} and {2}).</source>
        <translation>BANDS : {0} est donné deux fois ({1} et {2}).</translation>
    </message>
    <message>
        <location filename="../core/agreement/tile_sources.py"/>
        <source>BASE_URL &apos;{0}&apos; is refused: only https, or http to this computer, is used; or a folder of tiles.</source>
        <translation>BASE_URL « {0} » est refusé : seul https, ou http vers cet ordinateur, est utilisé ; ou un dossier de tuiles.</translation>
    </message>
    <message>
        <location filename="../core/clustering/normalisation.py"/>
        <source>Band {0} would have to be multiplied by {1} to look like the run&apos;s scene: they are too different to normalise. Choose another scene, or NORMALISE={2}.</source>
        <translation>La bande {0} devrait être multipliée par {1} pour ressembler à la scène de l’exécution : elles sont trop différentes pour une normalisation. Choisissez une autre scène, ou NORMALISE={2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Bare or ripening ground, smooth and in large patches, in a scene with much green ({0}).</source>
        <translation>Sol nu ou cultures mûrissantes, lisse et en grandes taches, dans une scène très verte ({0}).</translation>
    </message>
    <message>
        <location filename="../core/agreement/grouping.py"/>
        <source>Bare, snow and ice</source>
        <translation>Sol nu, neige et glace</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>Bounds of the true accuracy</source>
        <translation>Bornes de l’exactitude réelle</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Bright in every visible band and almost without colour: cloud, fresh snow or very bright ground ({0}).</source>
        <translation>Clair dans toutes les bandes visibles et presque sans couleur : nuage, neige fraîche ou sol très clair ({0}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Bright in green and dark in shortwave infrared ({0}).</source>
        <translation>Clair dans le vert et sombre dans l’infrarouge à ondes courtes ({0}).</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>CLASS &apos;{0}&apos; is not in the taxonomy. Its classes: {1}; or &apos;unlabelled&apos;.</source>
        <translation>CLASS « {0} » n’est pas dans la nomenclature. Ses classes : {1} ; ou &apos;unlabelled&apos;.</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>CLUSTER {0} does not exist: the clusters are {1}.</source>
        <translation>CLUSTER {0} n’existe pas : les clusters sont {1}.</translation>
    </message>
    <message>
        <location filename="../core/clustering/kmeans.py"/>
        <location filename="../core/clustering/minibatch.py"/>
        <location filename="../core/clustering/mixture.py"/>
        <source>CLUSTERS is {0}: give a number from 2 to {1}; the sample has {2} distinct pixels.</source>
        <translation>CLUSTERS vaut {0} : donnez un nombre de 2 à {1} ; l’échantillon a {2} pixels distincts.</translation>
    </message>
    <message>
        <location filename="../core/revising.py"/>
        <source>CLUSTERS: give two or more different clusters to merge, such as 3,7.</source>
        <translation>CLUSTERS : donnez deux clusters différents ou plus à fusionner, comme 3,7.</translation>
    </message>
    <message>
        <location filename="../core/jobs/maps.py"/>
        <source>Classes: {0}.</source>
        <translation>Classes : {0}.</translation>
    </message>
    <message>
        <location filename="../core/clustering/sampling.py"/>
        <source>Cluster {0} has no pixels: there is nothing to split.</source>
        <translation>Le cluster {0} n’a pas de pixels : il n’y a rien à diviser.</translation>
    </message>
    <message>
        <location filename="../core/jobs/separability.py"/>
        <source>Cluster {0} lies on edges: {1} % of its pixels&apos; neighbours are in other clusters. It may hold mixed pixels.</source>
        <translation>Le cluster {0} est en bordure : {1} % des voisins de ses pixels sont dans d’autres clusters. Il contient peut-être des pixels mixtes.</translation>
    </message>
    <message>
        <location filename="../core/libraries.py"/>
        <source>Clustering algorithms beyond K-Means, which needs no library.</source>
        <translation>Algorithmes de regroupement autres que K-Means, qui ne demande aucune bibliothèque.</translation>
    </message>
    <message>
        <location filename="../core/jobs/separability.py"/>
        <source>Clusters with too few pixels in the sample to be measured: {0}.</source>
        <translation>Clusters avec trop peu de pixels dans l’échantillon pour être mesurés : {0}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/separability.py"/>
        <source>Clusters {0} are hardly told apart (Jeffries-Matusita {1} of 2): merge them, or cluster with other features or another date.</source>
        <translation>Les clusters {0} se distinguent à peine (Jeffries-Matusita {1} sur 2) : fusionnez-les, ou refaites les clusters avec d’autres caractéristiques ou une autre date.</translation>
    </message>
    <message>
        <location filename="../core/jobs/separability.py"/>
        <source>Clusters {0} hardly differ in their own spectra (Jeffries-Matusita {1} of 2), only in their surroundings: merge them if they look alike.</source>
        <translation>Les clusters {0} diffèrent à peine dans leurs propres spectres (Jeffries-Matusita {1} sur 2), seulement dans leur voisinage : fusionnez-les s’ils se ressemblent.</translation>
    </message>
    <message>
        <location filename="../core/jobs/separability.py"/>
        <source>Clusters {0} have no gap between them (Jeffries-Matusita {1} of 2): merge them if they look alike.</source>
        <translation>Les clusters {0} n’ont pas de vide entre eux (Jeffries-Matusita {1} sur 2) : fusionnez-les s’ils se ressemblent.</translation>
    </message>
    <message>
        <location filename="../core/jobs/maps.py"/>
        <source>Compared with: {0}.</source>
        <translation>Comparaison avec : {0}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/choosing.py"/>
        <source>Comparing numbers of clusters…</source>
        <translation>Comparaison de nombres de clusters…</translation>
    </message>
    <message>
        <location filename="../core/jobs/revisions.py"/>
        <source>Comparing with {0} again…</source>
        <translation>Nouvelle comparaison avec {0}…</translation>
    </message>
    <message>
        <location filename="../core/clustering/model.py"/>
        <source>Convolutional autoencoder, then K-Means</source>
        <translation>Autoencodeur convolutif, puis K-Means</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>Counting {0} votes of {1} again, {2} from kept replies; nothing is sent.</source>
        <translation>Nouveau décompte de {0} votes de {1}, dont {2} de réponses conservées ; rien n’est envoyé.</translation>
    </message>
    <message>
        <location filename="../core/scene/date_lists.py"/>
        <source>DATE_NAMES has {0} names, but there are {1} dates: name all of them, the image&apos;s first, separated by semicolons.</source>
        <translation>DATE_NAMES a {0} noms, mais il y a {1} dates : nommez-les toutes, celle de l’image d’abord, séparées par des points-virgules.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Dark in every band and without much green: deep water, or deep shade ({0}).</source>
        <translation>Sombre dans toutes les bandes et peu de vert : eau profonde, ou ombre profonde ({0}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Dark in near and shortwave infrared, with bright edges in near infrared: narrow water and its banks ({0}).</source>
        <translation>Sombre dans le proche infrarouge et l&apos;infrarouge à ondes courtes, avec des bords clairs dans le proche infrarouge : eau étroite et ses rives ({0}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Dark in red, less bright in near infrared than fields, rough by crown shade ({0}).</source>
        <translation>Sombre dans le rouge, moins clair que des champs dans le proche infrarouge, rugueux par l’ombre des houppiers ({0}).</translation>
    </message>
    <message>
        <location filename="../core/clustering/coverage.py"/>
        <source>Date {0}, {1}, shows {2} % of the pixels with data.</source>
        <translation>La date {0}, {1}, montre {2} % des pixels avec des données.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Dense green that is bright in near infrared, smooth and in large patches ({0}).</source>
        <translation>Vert dense, clair dans le proche infrarouge, lisse et en grandes taches ({0}).</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>Design: {0}, {1} points; 95 % intervals.</source>
        <translation>Plan d’échantillonnage : {0}, {1} points ; intervalles de confiance à 95 %.</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>Distance to class edges</source>
        <translation>Distance aux limites de classes</translation>
    </message>
    <message>
        <location filename="../core/clustering/splitting.py"/>
        <source>Drawing a sample of cluster {0}…</source>
        <translation>Tirage d’un échantillon du cluster {0}…</translation>
    </message>
    <message>
        <location filename="../core/clustering/fitting.py"/>
        <location filename="../core/jobs/separability.py"/>
        <source>Drawing a sample…</source>
        <translation>Tirage d’un échantillon…</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>Drawing the evidence…</source>
        <translation>Dessin des éléments…</translation>
    </message>
    <message>
        <location filename="../core/clustering/dbscan.py"/>
        <source>EPS is {0}, at the knee of the distances.</source>
        <translation>EPS vaut {0}, au coude des distances.</translation>
    </message>
    <message>
        <location filename="../core/clustering/dbscan.py"/>
        <source>EPS is {0}, which gives nothing but noise, and no other gives two clusters. Choose another algorithm, for example kmeans, or other features.</source>
        <translation>EPS vaut {0}, ce qui ne donne que du bruit, et aucune autre valeur ne donne deux clusters. Choisissez un autre algorithme, par exemple kmeans, ou d’autres caractéristiques.</translation>
    </message>
    <message>
        <location filename="../core/clustering/dbscan.py"/>
        <source>EPS is {0}, which gives nothing but noise. Give {1}, which gives {2} cluster(s), or a value near {3}, the knee of the distances.</source>
        <translation>EPS vaut {0}, ce qui ne donne que du bruit. Indiquez {1}, qui donne {2} cluster(s), ou une valeur proche de {3}, le coude des distances.</translation>
    </message>
    <message>
        <location filename="../core/clustering/dbscan.py"/>
        <source>EPS is {0}, which gives one cluster, as others do. Choose another algorithm, for example kmeans, or other features.</source>
        <translation>EPS vaut {0}, ce qui donne un seul cluster, comme d’autres valeurs. Choisissez un autre algorithme, par exemple kmeans, ou d’autres caractéristiques.</translation>
    </message>
    <message>
        <location filename="../core/clustering/dbscan.py"/>
        <source>EPS is {0}, which gives one cluster. Give {1}, which gives {2} clusters, or keep the noise as a cluster: NOISE = {3}.</source>
        <translation>EPS vaut {0}, ce qui donne un seul cluster. Indiquez {1}, qui donne {2} clusters, ou gardez le bruit comme cluster : NOISE = {3}.</translation>
    </message>
    <message>
        <location filename="../core/clustering/dbscan.py"/>
        <source>EPS is {0}, which gives one cluster. Give {1}, which gives {2} clusters, or leave it empty.</source>
        <translation>EPS vaut {0}, ce qui donne un seul cluster. Indiquez {1}, qui donne {2} clusters, ou laissez le champ vide.</translation>
    </message>
    <message>
        <location filename="../core/clustering/dbscan.py"/>
        <source>EPS is {0}: give a radius above 0, or none for the knee of the distances.</source>
        <translation>EPS vaut {0} : donnez un rayon supérieur à 0, ou aucun pour le coude des distances.</translation>
    </message>
    <message>
        <location filename="../core/clustering/dbscan.py"/>
        <source>EPS is {0}: that at the knee of the distances, {1}, gives one cluster.</source>
        <translation>EPS vaut {0} : celui du coude des distances, {1}, donne un seul cluster.</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>EVIDENCE is empty: a model would see nothing. Choose some of {0}.</source>
        <translation>EVIDENCE est vide : un modèle ne verrait rien. Choisissez parmi {0}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>EVIDENCE: &apos;{0}&apos; is unknown. Known: {1}.</source>
        <translation>EVIDENCE : « {0} » est inconnu. Valeurs connues : {1}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>EXPECTED is {0}: give user&apos;s accuracies from 0 to 1, such as 0.8.</source>
        <translation>EXPECTED vaut {0} : donnez des exactitudes de l’utilisateur de 0 à 1, comme 0.8.</translation>
    </message>
    <message>
        <location filename="../core/jobs/worldcover.py"/>
        <source>EXTENT covers {0} tiles of 3 × 3 degrees, of which at most {1} are loaded at once. Choose a smaller one.</source>
        <translation>EXTENT couvre {0} tuiles de 3 × 3 degrés, dont {1} au plus sont chargées à la fois. Choisissez une emprise plus petite.</translation>
    </message>
    <message>
        <location filename="../core/jobs/worldcover.py"/>
        <source>EXTENT has no coordinate system. Write it as xmin,xmax,ymin,ymax [EPSG:4326].</source>
        <translation>EXTENT n’a pas de système de coordonnées. Écrivez l’emprise sous la forme xmin,xmax,ymin,ymax [EPSG:4326].</translation>
    </message>
    <message>
        <location filename="../core/jobs/worldcover.py"/>
        <source>EXTENT {0} is nowhere on Earth: {1}.</source>
        <translation>EXTENT {0} n’est nulle part sur Terre : {1}.</translation>
    </message>
    <message>
        <location filename="../core/clustering/encoders/training.py"/>
        <source>Epoch {0} of {1}: the mean squared error is {2}.</source>
        <translation>Époque {0} sur {1} : l’erreur quadratique moyenne est {2}.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES asks for {0}, but the scene has {1}</source>
        <translation>FEATURES demande {0}, mais la scène a {1}</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES asks for {0}, which needs {1}: the scene lacks it.</source>
        <translation>FEATURES demande {0}, qui a besoin de {1}, absent de la scène.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES asks for {0}: give an elevation raster, or leave it out.</source>
        <translation>FEATURES demande {0} : donnez un raster d’altitude, ou retirez cet élément.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES has &apos;{0}&apos; after &apos;{1}&apos;: write it before that.</source>
        <translation>FEATURES a « {0} » après « {1} » : écrivez-le avant.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES has &apos;{0}&apos;, but the algorithm brings &apos;{1}&apos;. Leave one of them out.</source>
        <translation>FEATURES a « {0} », mais l’algorithme apporte « {1} ». Retirez l’un des deux.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES has both &apos;{0}&apos; and &apos;{1}&apos;: leave one of them out.</source>
        <translation>FEATURES a à la fois « {0} » et « {1} » : retirez l’un des deux.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES has no band, index or texture. Write, for example: bands; indices</source>
        <translation>FEATURES n’a ni bande, ni indice, ni texture. Écrivez, par exemple : bands; indices</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES: &apos;{0}&apos; is not understood. Write, separated by semicolons: bands, indices, a band such as B04, an index ({1}), deviation NIR 5, edges NIR 5, smooth 3, elevation, slope, robust, pca 4, mnf 10, textons 48 9 0.25, autoencoder 8 5, convolutional 8 7.</source>
        <translation>FEATURES : « {0} » n’est pas compris. Écrivez, séparés par des points-virgules : bands, indices, une bande comme B04, un indice ({1}), deviation NIR 5, edges NIR 5, smooth 3, elevation, slope, robust, pca 4, mnf 10, textons 48 9 0.25, autoencoder 8 5, convolutional 8 7.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES: &apos;{0}&apos; needs a weight of the pixel itself from 0 to {1}.</source>
        <translation>FEATURES : « {0} » demande un poids du pixel lui-même de 0 à {1}.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES: &apos;{0}&apos; needs {1}.</source>
        <translation>FEATURES : « {0} » demande {1}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/clusters.py"/>
        <source>Features: {0}.</source>
        <translation>Caractéristiques : {0}.</translation>
    </message>
    <message>
        <location filename="../core/clustering/model.py"/>
        <source>Fitting {0} to {1} pixels…</source>
        <translation>Ajustement de {0} à {1} pixels…</translation>
    </message>
    <message>
        <location filename="../core/clustering/model.py"/>
        <source>Fitting {0} with {1} clusters to {2} pixels…</source>
        <translation>Ajustement de {0} avec {1} clusters à {2} pixels…</translation>
    </message>
    <message>
        <location filename="../core/clustering/density.py"/>
        <source>Found {0} clusters by density; {1} % of the sample is noise.</source>
        <translation>{0} clusters trouvés par densité ; {1} % de l’échantillon est du bruit.</translation>
    </message>
    <message>
        <location filename="../core/agreement/grouping.py"/>
        <source>GROUPS: &apos;{0}&apos; cannot be read. Write a name, = and classes, as in “vegetation = 10, 20, 30; water = 80”.</source>
        <translation>GROUPS : « {0} » est illisible. Écrivez un nom, = et des classes, comme dans « vegetation = 10, 20, 30; water = 80 ».</translation>
    </message>
    <message>
        <location filename="../core/agreement/grouping.py"/>
        <source>GROUPS: &apos;{0}&apos; is given twice. Put its classes into one group.</source>
        <translation>GROUPS : « {0} » est donné deux fois. Mettez ses classes dans un seul groupe.</translation>
    </message>
    <message>
        <location filename="../core/agreement/grouping.py"/>
        <source>GROUPS: &apos;{0}&apos; is no class of ESA WorldCover. Give a code or a name of it.</source>
        <translation>GROUPS : « {0} » n’est pas une classe d’ESA WorldCover. Donnez le code ou le nom d’une classe.</translation>
    </message>
    <message>
        <location filename="../core/agreement/grouping.py"/>
        <source>GROUPS: the class {0} is in two groups. Leave it in one of them.</source>
        <translation>GROUPS : la classe {0} est dans deux groupes. Laissez-la dans un seul.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/indices.py"/>
        <source>Gao 1996 (as NDWI), doi 10.1016/S0034-4257(96)00067-3</source>
        <translation>Gao 1996 (sous le nom de NDWI), doi 10.1016/S0034-4257(96)00067-3</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/indices.py"/>
        <source>Gitelson and Merzlyak 1994, doi 10.1016/S0176-1617(11)81633-0</source>
        <translation>Gitelson et Merzlyak 1994, doi 10.1016/S0176-1617(11)81633-0</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy.py"/>
        <source>Give a taxonomy: a JSON file of classes</source>
        <translation>Donnez une nomenclature : un fichier JSON de classes</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Green of medium density, neither dark like forest nor smooth and bright like crops ({0}).</source>
        <translation>Vert de densité moyenne, ni sombre comme une forêt ni lisse et clair comme des cultures ({0}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Green over dark, wet ground: dim in near and shortwave infrared ({0}).</source>
        <translation>Vert sur un sol sombre et humide : terne dans le proche infrarouge et l’infrarouge à ondes courtes ({0}).</translation>
    </message>
    <message>
        <location filename="../core/clustering/hdbscan.py"/>
        <source>HDBSCAN finds {0} cluster(s) with MIN_SAMPLES {1}: these pixels are not in clusters by density. Change MIN_SAMPLES, leave EPS empty, or choose another algorithm, for example kmeans.</source>
        <translation>HDBSCAN trouve {0} cluster(s) avec MIN_SAMPLES {1} : ces pixels ne forment pas de clusters par densité. Changez MIN_SAMPLES, laissez EPS vide, ou choisissez un autre algorithme, par exemple kmeans.</translation>
    </message>
    <message>
        <location filename="../core/clustering/hdbscan.py"/>
        <source>HDBSCAN needs scikit-learn 1.3 or later, and {0} is there. Install a later one, or choose another algorithm: dbscan needs no library.</source>
        <translation>HDBSCAN demande scikit-learn 1.3 ou plus récent, et la version présente est {0}. Installez-en une plus récente, ou choisissez un autre algorithme : dbscan ne demande aucune bibliothèque.</translation>
    </message>
    <message>
        <location filename="../core/agreement/remote_file.py"/>
        <source>HTTP response code: {0}</source>
        <translation>code de réponse HTTP : {0}</translation>
    </message>
    <message>
        <location filename="../core/clustering/splitting.py"/>
        <source>INTO is {0}: give a number from 2 to {1}; cluster {2} has {3} distinct pixels.</source>
        <translation>INTO vaut {0} : donnez un nombre de 2 à {1} ; le cluster {2} a {3} pixels distincts.</translation>
    </message>
    <message>
        <location filename="../core/jobs/revisions.py"/>
        <source>INTO is {0}: give a number from {1} to {2}.</source>
        <translation>INTO vaut {0} : donnez un nombre de {1} à {2}.</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>If the reference is as right here as everywhere.</source>
        <translation>Si la référence est aussi juste ici que partout.</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>In pixels that are compared.</source>
        <translation>En pixels comparés.</translation>
    </message>
    <message>
        <location filename="../core/clustering/choosing.py"/>
        <source>Inertia bends at {0} clusters, but groups do not stand clearly apart: {1} clusters tell more of them apart, and those of the same land cover are joined by their labels.</source>
        <translation>La courbe de l’inertie fait un coude à {0} clusters, mais les groupes ne se détachent pas nettement : {1} clusters en distinguent davantage, et ceux de la même occupation du sol sont réunis par leurs étiquettes.</translation>
    </message>
    <message>
        <location filename="../core/libraries.py"/>
        <source>Install it for QGIS&apos;s Python as pytorch.org describes (in Debian and Ubuntu: python3-torch), or choose the algorithm or encoder &apos;autoencoder&apos;, which needs scikit-learn alone; textons need neither.</source>
        <translation>Installez-le pour le Python de QGIS comme pytorch.org le décrit (sous Debian et Ubuntu : python3-torch), ou choisissez l’algorithme ou l’encodeur « autoencoder », qui ne demande que scikit-learn ; les textons ne demandent ni l’un ni l’autre.</translation>
    </message>
    <message>
        <location filename="../core/libraries.py"/>
        <source>Install it in Settings ► Options ► Land Cover Interpreter.</source>
        <translation>Installez-le dans Préférences ► Options ► Land Cover Interpreter.</translation>
    </message>
    <message>
        <location filename="../core/labelling/readiness.py"/>
        <source>It lists none: load or pull one first.</source>
        <translation>Il n’en liste aucun : chargez ou téléchargez-en un d’abord.</translation>
    </message>
    <message>
        <location filename="../core/labelling/readiness.py"/>
        <source>It lists {0}.</source>
        <translation>Il liste {0}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/ollama.py"/>
        <source>It spent them on thinking: take a model that does not think, as those named -instruct.</source>
        <translation>Il les a dépensés à réfléchir : prenez un modèle qui ne réfléchit pas, comme ceux dont le nom finit par -instruct.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/indices.py"/>
        <source>Key and Benson 2006, USDA RMRS-GTR-164-CD</source>
        <translation>Key et Benson 2006, USDA RMRS-GTR-164-CD</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/registry.py"/>
        <source>Known: {0}.</source>
        <translation>Connus : {0}.</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>Labels of the same clusters</source>
        <translation>Étiquettes des mêmes clusters</translation>
    </message>
    <message>
        <location filename="../core/clustering/fitting.py"/>
        <source>Learning features ({0})…</source>
        <translation>Apprentissage des caractéristiques ({0})…</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Little green, rough in the visible, in small patches ({0}).</source>
        <translation>Peu de vert, rugueux dans le visible, en petites taches ({0}).</translation>
    </message>
    <message>
        <location filename="../core/clustering/mapping.py"/>
        <source>MAJORITY is {0}: give an odd number of pixels from {1} to {2}; 1 keeps every pixel.</source>
        <translation>MAJORITY vaut {0} : donnez un nombre impair de pixels de {1} à {2} ; 1 garde chaque pixel.</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>MINIMUM is {0}: a class needs at least {1} points to tell its spread.</source>
        <translation>MINIMUM vaut {0} : il faut au moins {1} points dans une classe pour en connaître la dispersion.</translation>
    </message>
    <message>
        <location filename="../core/clustering/mapping.py"/>
        <source>MIN_MAPPING_UNIT_HA is {0}: give a number of hectares.</source>
        <translation>MIN_MAPPING_UNIT_HA vaut {0} : donnez un nombre d’hectares.</translation>
    </message>
    <message>
        <location filename="../core/clustering/mapping.py"/>
        <source>MIN_MAPPING_UNIT_HA needs the pixel&apos;s area, but the scene has no coordinate system. Assign one, or set 0.</source>
        <translation>MIN_MAPPING_UNIT_HA a besoin de la surface du pixel, mais la scène n’a pas de système de coordonnées. Attribuez-lui-en un, ou mettez 0.</translation>
    </message>
    <message>
        <location filename="../core/clustering/distances.py"/>
        <source>MIN_SAMPLES is {0}: give a number from 2 to {1}; the sample has {2} pixels.</source>
        <translation>MIN_SAMPLES vaut {0} : donnez un nombre de 2 à {1} ; l’échantillon a {2} pixels.</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>MIN_SHARE is {0}: give a share of the votes from 0 to 1.</source>
        <translation>MIN_SHARE vaut {0} : donnez une part des votes de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../core/jobs/separability.py"/>
        <source>Measuring how far apart the clusters are…</source>
        <translation>Mesure de l’éloignement des clusters…</translation>
    </message>
    <message>
        <location filename="../core/jobs/distances.py"/>
        <source>Measuring the distances between pixels…</source>
        <translation>Mesure des distances entre pixels…</translation>
    </message>
    <message>
        <location filename="../core/jobs/revisions.py"/>
        <source>Merging {0} clusters into cluster {1}…</source>
        <translation>Fusion de {0} clusters dans le cluster {1}…</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>More than {0} pieces that begin like JSON.</source>
        <translation>Plus de {0} morceaux qui commencent comme du JSON.</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>NDVI {0} is that of a closed cover of green plants: not bare</source>
        <translation>NDVI {0}, celui d’un couvert fermé de plantes vertes : pas de sol nu</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>NDVI {0} is that of dense green plants: not built-up</source>
        <translation>NDVI {0}, celui de plantes vertes denses : pas de bâti</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>NDVI {0} is that of green plants: not snow or ice</source>
        <translation>NDVI {0}, celui de plantes vertes : ni neige ni glace</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>NDVI {0} shows next to nothing green: no vegetation</source>
        <translation>NDVI {0}, presque rien de vert : pas de végétation</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>NDVI {0} shows nothing green: no vegetation</source>
        <translation>NDVI {0}, rien de vert : pas de végétation</translation>
    </message>
    <message>
        <location filename="../core/clustering/density.py"/>
        <source>NOISE is &apos;{0}&apos;: choose {1} or {2}.</source>
        <translation>NOISE vaut « {0} » : choisissez {1} ou {2}.</translation>
    </message>
    <message>
        <location filename="../core/clustering/normalisation.py"/>
        <source>NORMALISE &apos;{0}&apos; is unknown. Choose one of {1}.</source>
        <translation>NORMALISE « {0} » est inconnu. Choisissez parmi {1}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Next to no green and no water: bare ground, sand or rock ({0}).</source>
        <translation>Presque pas de vert et pas d’eau : sol nu, sable ou roche ({0}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>No JSON object with a class in “{0}”.</source>
        <translation>Aucun objet JSON avec une classe dans « {0} ».</translation>
    </message>
    <message>
        <location filename="../core/scene/products.py"/>
        <source>No image given. Choose a raster, or the band files of one scene.</source>
        <translation>Aucune image donnée. Choisissez un raster, ou les fichiers de bandes d’une même scène.</translation>
    </message>
    <message>
        <location filename="../core/agreement/estimation.py"/>
        <source>No point speaks for {0}: the figures are of the other {1} % of the pixels.</source>
        <translation>Aucun point ne représente {0} : les chiffres portent sur les {1} % restants des pixels.</translation>
    </message>
    <message>
        <location filename="../core/clustering/dbscan.py"/>
        <source>No radius near the knee of the distances gives two clusters: these pixels are not in clusters by density. Choose another algorithm, for example kmeans, or other features.</source>
        <translation>Aucun rayon proche du coude des distances ne donne deux clusters : ces pixels ne forment pas de clusters par densité. Choisissez un autre algorithme, par exemple kmeans, ou d’autres caractéristiques.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>No signature fits well enough ({0}).</source>
        <translation>Aucune signature ne convient assez bien ({0}).</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>No voter gave a vote.
{0}</source>
        <translation>Aucun votant n’a donné de vote.
{0}</translation>
    </message>
    <message>
        <location filename="../core/clustering/density.py"/>
        <source>Noise is kept as one cluster of its own.</source>
        <translation>Le bruit est gardé comme un cluster à part.</translation>
    </message>
    <message>
        <location filename="../core/clustering/density.py"/>
        <source>Noise joins the cluster that is nearest to it.</source>
        <translation>Le bruit rejoint le cluster qui lui est le plus proche.</translation>
    </message>
    <message>
        <location filename="../core/jobs/application.py"/>
        <source>Normalised, the clusters would have moved by {0} of their standard deviations, and by {1} as it is: the image is not normalised.</source>
        <translation>Après normalisation, les clusters se seraient déplacés de {0} de leur écart type, et de {1} sans elle : l’image n’est pas normalisée.</translation>
    </message>
    <message>
        <location filename="../core/jobs/application.py"/>
        <source>Normalised, {0} % of the pixels would be unlike those that the clusters were made of, and {1} % are as it is: the image is not normalised.</source>
        <translation>Après normalisation, {0} % des pixels ne ressembleraient pas à ceux dont les clusters sont issus, et {1} % sans elle : l’image n’est pas normalisée.</translation>
    </message>
    <message>
        <location filename="../core/jobs/application.py"/>
        <source>Normalising the image…</source>
        <translation>Normalisation de l’image…</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>Nothing answers at {0}. Start the model server (Ollama: &apos;ollama serve&apos;), or correct the address.</source>
        <translation>Rien ne répond à {0}. Démarrez le serveur de modèles (Ollama : « ollama serve »), ou corrigez l’adresse.</translation>
    </message>
    <message>
        <location filename="../core/jobs/comparison.py"/>
        <source>Nothing can be compared with {0}: no cluster whose class has a counterpart in WorldCover lies where it has data. Give clusters such a class, or choose another reference.</source>
        <translation>Rien n’est comparable à {0} : aucun cluster dont la classe a un équivalent dans WorldCover ne se trouve là où il y a des données. Donnez une telle classe à des clusters, ou choisissez une autre référence.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Nothing to name: give a scene classification as MASK.</source>
        <translation>Rien à nommer : donnez une classification de scène comme MASK.</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>OFFSET is {0}: give a number such as -1000, or 0.</source>
        <translation>OFFSET vaut {0} : donnez un nombre comme -1000, ou 0.</translation>
    </message>
    <message>
        <location filename="../core/labelling/pictures/rendition.py"/>
        <location filename="../core/scene/scene.py"/>
        <source>One of the {0} band files</source>
        <translation>Un des {0} fichiers de bandes</translation>
    </message>
    <message>
        <location filename="../core/agreement/worldcover.py"/>
        <source>Opening {0} WorldCover {1} tile(s)…</source>
        <translation>Ouverture de {0} tuile(s) de WorldCover {1}…</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>Overall agreement {0}.</source>
        <translation>Concordance globale {0}.</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>Pixels of type {0} are not supported. Convert the raster to UInt16 or Float32 first.</source>
        <translation>Les pixels de type {0} ne sont pas pris en charge. Convertissez d’abord le raster en UInt16 ou Float32.</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>Points left out of agreement, no counterpart in WorldCover: {0}.</source>
        <translation>Points écartés de la concordance, sans équivalent dans WorldCover : {0}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>Points left out, {0}: {1}.</source>
        <translation>Points écartés ({0}) : {1}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/maps.py"/>
        <source>Polygons of so large a map are only written when VECTOR says where.</source>
        <translation>Les polygones d’une carte aussi grande ne sont écrits que si VECTOR dit où.</translation>
    </message>
    <message>
        <location filename="../adapters/libraries.py"/>
        <source>QGIS has {0}, but does not say which version, so nothing can be chosen to fit it.</source>
        <translation>QGIS a {0}, mais ne dit pas quelle version : rien ne peut donc être choisi qui lui convienne.</translation>
    </message>
    <message>
        <location filename="../adapters/credentials.py"/>
        <source>QGIS&apos;s authentication database is disabled, so that authcfg= cannot be used ({0}). Restart QGIS, or name an environment variable with key=.</source>
        <translation>La base d’authentification de QGIS est désactivée, authcfg= ne peut donc pas être utilisé ({0}). Redémarrez QGIS, ou nommez une variable d’environnement avec key=.</translation>
    </message>
    <message>
        <location filename="../core/agreement/editions.py"/>
        <source>REFERENCE &apos;{0}&apos;: WorldCover exists for 2020 and 2021 only.</source>
        <translation>REFERENCE « {0} » : WorldCover n’existe que pour 2020 et 2021.</translation>
    </message>
    <message>
        <location filename="../core/clustering/mapping.py"/>
        <location filename="../core/clustering/splitting.py"/>
        <source>Removing patches under {0} pixels…</source>
        <translation>Suppression des taches de moins de {0} pixels…</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/replies.py"/>
        <source>Replies cannot be kept in {0} ({1}): a stopped run will start anew.</source>
        <translation>Les réponses ne peuvent pas être conservées dans {0} ({1}) : une exécution arrêtée recommencera à zéro.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/indices.py"/>
        <source>Rikimaru et al. 2002, Tropical Ecology 43(1), 39–47</source>
        <translation>Rikimaru et coll. 2002, Tropical Ecology 43(1), 39–47</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/indices.py"/>
        <source>Rouse et al. 1974, NASA SP-351</source>
        <translation>Rouse et coll. 1974, NASA SP-351</translation>
    </message>
    <message>
        <location filename="../core/clustering/mapping.py"/>
        <source>SEGMENTS is {0}: give a number of pixels up to {1}; 0 keeps every pixel.</source>
        <translation>SEGMENTS vaut {0} : donnez un nombre de pixels jusqu’à {1} ; 0 garde chaque pixel.</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>SIZE is {0}, but each of the map&apos;s {1} classes needs at least {2} points. Give {3} or more.</source>
        <translation>SIZE vaut {0}, mais chacune des {1} classes de la carte a besoin d’au moins {2} points. Donnez {3} ou plus.</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>SIZE {0} is too small for {1} points in each class: some get {2}.</source>
        <translation>SIZE {0} est trop petit pour {1} points dans chaque classe : certaines en reçoivent {2}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>STABILITY_TEST alters mask and spotlight. Leave one of them in EVIDENCE.</source>
        <translation>STABILITY_TEST modifie mask et spotlight. Laissez l’un des deux dans EVIDENCE.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Sparse green over bright ground, in a scene with little green ({0}).</source>
        <translation>Vert clairsemé sur sol clair, dans une scène peu verte ({0}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Sparse to medium green in a scene with little dense green ({0}).</source>
        <translation>Vert clairsemé à moyen dans une scène où le vert dense est rare ({0}).</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>TARGET is {0}: give a standard error between 0 and 1, such as 0.02.</source>
        <translation>TARGET vaut {0} : donnez une erreur type entre 0 et 1, comme 0,02.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>The address {0} {1}.</source>
        <translation>L’adresse {0} {1}.</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>The area of interest</source>
        <translation>La zone d’intérêt</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>The area of interest cannot be read: {0}. Choose another layer.</source>
        <translation>La zone d’intérêt est illisible : {0}. Choisissez une autre couche.</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>The area of interest is empty. Choose a layer with polygons, or an extent.</source>
        <translation>La zone d’intérêt est vide. Choisissez une couche avec des polygones, ou une emprise.</translation>
    </message>
    <message>
        <location filename="../adapters/credentials.py"/>
        <source>The authentication configuration &apos;{0}&apos; ({1})</source>
        <translation>La configuration d’authentification « {0} » ({1})</translation>
    </message>
    <message>
        <location filename="../adapters/credentials.py"/>
        <source>The authentication database is locked, so that &apos;{0}&apos; cannot be read: enter the master password (Settings &gt; Options &gt; Authentication &gt; Utilities), or, without QGIS&apos;s window, let the environment variable QGIS_AUTH_PASSWORD_FILE name a file that holds it.</source>
        <translation>La base d’authentification est verrouillée, « {0} » ne peut donc pas être lu : saisissez le mot de passe principal (Préférences &gt; Options &gt; Authentification &gt; Utilitaires), ou, sans la fenêtre de QGIS, faites nommer par la variable d’environnement QGIS_AUTH_PASSWORD_FILE un fichier qui le contient.</translation>
    </message>
    <message>
        <location filename="../core/scene/products.py"/>
        <source>The band files do not cover the same ground: only their common part is used, {0} × {1} of {2} × {3} pixels.</source>
        <translation>Les fichiers de bandes ne couvrent pas le même terrain : seule leur partie commune est utilisée, {0} × {1} pixels sur {2} × {3}.</translation>
    </message>
    <message>
        <location filename="../core/scene/products.py"/>
        <source>The band files have no ground in common. Choose the files of one scene.</source>
        <translation>Les fichiers de bandes n’ont aucun terrain en commun. Choisissez les fichiers d’une même scène.</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>The bands cannot be told apart: {0} not found among {1} bands: {2}. Give the bands their roles: BANDS={3} with the band numbers of your file (B02 may be left out; green, red and near infrared are needed).</source>
        <translation>Les bandes ne peuvent pas être distinguées : {0} introuvable parmi {1} bandes : {2}. Donnez leurs rôles aux bandes : BANDS={3} avec les numéros de bandes de votre fichier (B02 peut être omis ; le vert, le rouge et le proche infrarouge sont nécessaires).</translation>
    </message>
    <message>
        <location filename="../core/clustering/preview.py"/>
        <source>The canvas shows nothing of the scene. Pan or zoom to where it has data.</source>
        <translation>Le canevas ne montre rien de la scène. Déplacez-le ou zoomez là où elle a des données.</translation>
    </message>
    <message>
        <location filename="../core/jobs/separability.py"/>
        <source>The closest clusters are {0} and {1} (Jeffries-Matusita {2} of 2): no two are hardly told apart.</source>
        <translation>Les clusters les plus proches sont {0} et {1} (Jeffries-Matusita {2} sur 2) : il n’y en a pas deux qui se distinguent à peine.</translation>
    </message>
    <message>
        <location filename="../core/clustering/fit.py"/>
        <source>The clusters have moved by {0} of their standard deviations; 0.5 is much.</source>
        <translation>Les clusters se sont déplacés de {0} de leur écart type ; 0,5 est beaucoup.</translation>
    </message>
    <message>
        <location filename="../core/jobs/common.py"/>
        <source>The clusters of {0} were changed by another program meanwhile. Open the run folder again, or start this step again.</source>
        <translation>Un autre programme a modifié entre-temps les clusters de {0}. Rouvrez le dossier d’exécution, ou recommencez cette étape.</translation>
    </message>
    <message>
        <location filename="../core/scene/dates.py"/>
        <source>The dates do not have the same bands: {0} are used, which all of them have.</source>
        <translation>Les dates n’ont pas les mêmes bandes : sont utilisées {0}, que toutes possèdent.</translation>
    </message>
    <message>
        <location filename="../core/scene/dates.py"/>
        <source>The dates have too few bands in common ({0}). {1}.</source>
        <translation>Les dates ont trop peu de bandes en commun ({0}). {1}.</translation>
    </message>
    <message>
        <location filename="../core/run_folder.py"/>
        <source>The disk of {0} is full. Free some space, or choose another run folder.</source>
        <translation>Le disque de {0} est plein. Libérez de l’espace, ou choisissez un autre dossier d’exécution.</translation>
    </message>
    <message>
        <location filename="../core/clustering/fit.py"/>
        <source>The distributions of the two scenes differ most in {0}: {1}, where 1 is wholly.</source>
        <translation>Les distributions des deux scènes diffèrent le plus dans {0} : {1}, où 1 est une différence totale.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/access.py"/>
        <source>The environment variable {0}</source>
        <translation>La variable d’environnement {0}</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>The first date shows nothing of this cluster: there is no spectrum to read.</source>
        <translation>La première date ne montre rien de ce cluster : il n’y a pas de spectre à lire.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>The header {0} for {1} cannot be sent: it holds a line break or a letter that is not ASCII. Check the key.</source>
        <translation>L’en-tête {0} pour {1} ne peut pas être envoyé : il contient un saut de ligne ou une lettre qui n’est pas ASCII. Vérifiez la clé.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>The host {0} was not found. Check the address and the internet connection.</source>
        <translation>L’hôte {0} est introuvable. Vérifiez l’adresse et la connexion à internet.</translation>
    </message>
    <message>
        <location filename="../core/scene/reflectance.py"/>
        <source>The integer values of the image reach only {0}, which is no reflectance in 1/10000. Export the scene again as reflectance (0…1, floating point) or as digital numbers (0…10000).</source>
        <translation>Les valeurs entières de l’image n’atteignent que {0}, ce qui n’est pas une réflectance en 1/10000. Exportez à nouveau la scène en réflectance (0…1, virgule flottante) ou en valeurs numériques (0…10000).</translation>
    </message>
    <message>
        <location filename="../adapters/points.py"/>
        <source>The layer &apos;{0}&apos; has edits that are not saved. Save them, then compare.</source>
        <translation>La couche « {0} » a des modifications non enregistrées. Enregistrez-les, puis comparez.</translation>
    </message>
    <message>
        <location filename="../adapters/layers.py"/>
        <source>The layer &apos;{0}&apos; is not a raster file. Choose a layer that GDAL opens.</source>
        <translation>La couche « {0} » n’est pas un fichier raster. Choisissez une couche que GDAL ouvre.</translation>
    </message>
    <message>
        <location filename="../core/agreement/worldcover.py"/>
        <source>The map has no coordinate system, so WorldCover cannot be laid under it. Assign one.</source>
        <translation>La carte n’a pas de système de coordonnées, WorldCover ne peut donc pas lui être superposé. Attribuez-lui-en un.</translation>
    </message>
    <message>
        <location filename="../core/agreement/counting.py"/>
        <source>The map has no coordinate system, so it cannot be laid over a reference. Assign one to the scene (Layer ▸ Set CRS, or gdal_edit.py -a_srs) and cluster it again.</source>
        <translation>La carte n’a pas de système de coordonnées et ne peut donc pas être superposée à une référence. Attribuez-en un à la scène (Couche ▸ Définir le SCR des couches, ou gdal_edit.py -a_srs) et refaites ses clusters.</translation>
    </message>
    <message>
        <location filename="../core/agreement/points.py"/>
        <source>The map has no coordinate system, so points cannot be laid on it. Assign one to the scene (Layer ▸ Set CRS, or gdal_edit.py -a_srs) and cluster it again.</source>
        <translation>La carte n’a pas de système de coordonnées et des points ne peuvent donc pas y être placés. Attribuez-en un à la scène (Couche ▸ Définir le SCR des couches, ou gdal_edit.py -a_srs) et refaites ses clusters.</translation>
    </message>
    <message>
        <location filename="../core/revising.py"/>
        <source>The numbers of clusters end at {0}, and {1} of them were given. Cluster the scene again.</source>
        <translation>Les numéros de clusters s’arrêtent à {0}, et {1} d’entre eux ont été donnés. Refaites les clusters de la scène.</translation>
    </message>
    <message>
        <location filename="../core/scene/reflectance.py"/>
        <source>The offset {0} comes from the product&apos;s metadata.</source>
        <translation>Le décalage {0} vient des métadonnées du produit.</translation>
    </message>
    <message>
        <location filename="../core/scene/reflectance.py"/>
        <source>The offset −1000 of processing baseline 04.00 and later was recognised by the darkest pixels. Set the offset to 0 (OFFSET=0) if it was already subtracted.</source>
        <translation>Le décalage −1000 de la version de traitement 04.00 et des suivantes a été reconnu aux pixels les plus sombres. Mettez le décalage à 0 (OFFSET=0) s’il a déjà été soustrait.</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>The other taxonomy has no class for the analyst&apos;s label of cluster {0}: voters name it.</source>
        <translation>L’autre nomenclature n’a pas de classe pour l’étiquette de l’analyste du cluster {0} : les votants le nomment.</translation>
    </message>
    <message>
        <location filename="../core/agreement/estimation.py"/>
        <source>The points are no probability sample: plain counts, which speak of these points alone.</source>
        <translation>Les points ne forment pas un échantillon probabiliste : de simples décomptes, qui ne valent que pour ces points.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/registry.py"/>
        <source>The provider of &apos;{0}&apos; is unknown to this version of the plugin. {1}</source>
        <translation>Le fournisseur de « {0} » est inconnu de cette version de l’extension. {1}</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>The proxy on the way to {0} does not let the request through. Check the proxy settings.</source>
        <translation>Le proxy sur le chemin de {0} ne laisse pas passer la requête. Vérifiez les paramètres du proxy.</translation>
    </message>
    <message>
        <location filename="../core/agreement/estimation.py"/>
        <source>The random points were post-stratified by the classes of the map.</source>
        <translation>Les points aléatoires ont été post-stratifiés selon les classes de la carte.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/gemini.py"/>
        <source>The reply holds no candidates.</source>
        <translation>La réponse ne contient pas de candidats (candidates).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/openai.py"/>
        <source>The reply holds no choices{0}.</source>
        <translation>La réponse ne contient pas de choix (choices){0}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>The reply holds no text.</source>
        <translation>La réponse ne contient pas de texte.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>The reply holds thoughts and no answer.</source>
        <translation>La réponse contient des réflexions, mais pas de réponse finale.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>The reply is nested too deeply.</source>
        <translation>La réponse est imbriquée trop profondément.</translation>
    </message>
    <message>
        <location filename="../core/clustering/fit.py"/>
        <source>The run does not fit this scene: the same number of a cluster may mean other ground. Review the labels, normalise the image, or cluster it by itself.</source>
        <translation>L’exécution ne convient pas à cette scène : un même numéro de cluster peut désigner un autre terrain. Vérifiez les étiquettes, normalisez l’image, ou regroupez-la à part.</translation>
    </message>
    <message>
        <location filename="../core/clustering/matching.py"/>
        <source>The run needs {0}, which {1} lacks: it has {2}. Choose an image with these bands, or name them with BANDS.</source>
        <translation>L’exécution a besoin de {0}, que {1} n’a pas : ses bandes sont {2}. Choisissez une image qui a ces bandes, ou nommez-les avec BANDS.</translation>
    </message>
    <message>
        <location filename="../core/clustering/matching.py"/>
        <source>The run needs {0}: give an elevation raster of the new scene.</source>
        <translation>L’exécution a besoin de {0} : donnez un raster d’altitude de la nouvelle scène.</translation>
    </message>
    <message>
        <location filename="../core/clustering/matching.py"/>
        <source>The run was made of {0} date(s) and {1} comes with {2}: give as many dates, in the same order of seasons.</source>
        <translation>L’exécution est faite de {0} date(s) et {1} en apporte {2} : donnez autant de dates, dans le même ordre des saisons.</translation>
    </message>
    <message>
        <location filename="../core/clustering/matching.py"/>
        <source>The run&apos;s features look at neighbours in pixels of {0} m, and {1} has pixels of {2} m: its texture is another one.</source>
        <translation>Les caractéristiques de l’exécution regardent les voisins en pixels de {0} m, et {1} a des pixels de {2} m : sa texture est différente.</translation>
    </message>
    <message>
        <location filename="../core/clustering/distances.py"/>
        <source>The sample has {0} pixel(s): too few to find clusters by density. Choose another area.</source>
        <translation>L’échantillon a {0} pixel(s) : trop peu pour trouver des clusters par densité. Choisissez une autre zone.</translation>
    </message>
    <message>
        <location filename="../core/estimating.py"/>
        <source>The sample speaks of the {0} pixels that it was drawn from; this map has {1}.</source>
        <translation>L’échantillon vaut pour les {0} pixels dont il a été tiré ; cette carte en a {1}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>The taxonomy has no single class for that.</source>
        <translation>La nomenclature n’a pas de classe unique pour cela.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy.py"/>
        <source>The taxonomy “{0}” has no class {1}. Its classes are: {2}.</source>
        <translation>La nomenclature « {0} » n’a pas de classe {1}. Ses classes sont : {2}.</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>The {0} bands carry no names: the order {1} was assumed. If it is another, give every band its role (BANDS, for instance B04=1,B03=2,B02=3,B08=4 for red first).</source>
        <translation>Les {0} bandes ne portent pas de noms : l’ordre {1} a été supposé. S’il est autre, donnez à chaque bande son rôle (BANDS, par exemple B04=1,B03=2,B02=3,B08=4 si le rouge vient en premier).</translation>
    </message>
    <message>
        <location filename="../adapters/credentials.py"/>
        <source>There is no authentication configuration &apos;{0}&apos;. Look up its id in QGIS (Settings &gt; Options &gt; Authentication).</source>
        <translation>Il n’y a pas de configuration d’authentification « {0} ». Cherchez son identifiant dans QGIS (Préférences &gt; Options &gt; Authentification).</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>There is no blue band: pictures are false colour (near infrared, red, green).</source>
        <translation>Il n’y a pas de bande bleue : les images sont en fausses couleurs (proche infrarouge, rouge, vert).</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>There is no secure connection to {0} ({1}). Check the address, the computer&apos;s clock, and whether the server&apos;s certificate is trusted here.</source>
        <translation>Pas de connexion sécurisée à {0} ({1}). Vérifiez l’adresse, l’horloge de l’ordinateur, et si le certificat du serveur est reconnu ici.</translation>
    </message>
    <message>
        <location filename="../core/libraries.py"/>
        <source>Training the convolutional autoencoder. It is used where it is there; it is too big to fetch from here.</source>
        <translation>Entraînement de l’autoencodeur convolutif. Utilisé s’il est présent ; il est trop volumineux pour être téléchargé d’ici.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/registry.py"/>
        <source>VOTERS names no voter. Write &apos;spectral&apos; (offline, free), or PROVIDER:MODEL. {0}</source>
        <translation>VOTERS ne nomme aucun votant. Écrivez &apos;spectral&apos; (hors ligne, gratuit), ou FOURNISSEUR:MODÈLE. {0}</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/registry.py"/>
        <source>VOTERS: &apos;spectral&apos; takes no model, no address and no options.</source>
        <translation>VOTERS : &apos;spectral&apos; ne prend ni modèle, ni adresse, ni options.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/specification.py"/>
        <source>VOTERS: &apos;{0}&apos; has an option that is unknown. Known: {1}.</source>
        <translation>VOTERS : « {0} » a une option inconnue. Options connues : {1}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/specification.py"/>
        <source>VOTERS: &apos;{0}&apos; has both key= and authcfg=. Give one of them.</source>
        <translation>VOTERS : « {0} » a à la fois key= et authcfg=. Donnez l’un des deux.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/specification.py"/>
        <source>VOTERS: &apos;{0}&apos; is no provider. Separate voters by semicolons.</source>
        <translation>VOTERS : « {0} » n’est pas un fournisseur. Séparez les votants par des points-virgules.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/registry.py"/>
        <source>VOTERS: &apos;{0}&apos; names no model. Write {1}:MODEL.</source>
        <translation>VOTERS : « {0} » ne nomme aucun modèle. Écrivez {1}:MODÈLE.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/specification.py"/>
        <source>VOTERS: &apos;{0}&apos; stands twice. Each voter has one vote; ask it again with repeats=3.</source>
        <translation>VOTERS : « {0} » figure deux fois. Chaque votant a une voix ; interrogez-le plusieurs fois avec repeats=3.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/registry.py"/>
        <source>VOTERS: a model stands twice, once with its provider&apos;s own address. Keep one of them.</source>
        <translation>VOTERS : un modèle figure deux fois, dont une avec l’adresse de son fournisseur. Gardez l’un des deux.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/specification.py"/>
        <source>VOTERS: the address of &apos;{0}&apos; {1}.</source>
        <translation>VOTERS : l’adresse de « {0} » {1}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/registry.py"/>
        <source>VOTERS: the provider &apos;{0}&apos; is unknown. {1}</source>
        <translation>VOTERS : le fournisseur « {0} » est inconnu. {1}</translation>
    </message>
    <message>
        <location filename="../core/libraries.py"/>
        <source>Where Land Cover Interpreter has installed it, remove it and install it again in Settings ► Options ► Land Cover Interpreter; otherwise reinstall it where it came from.</source>
        <translation>Si Land Cover Interpreter l’a installé, supprimez-le et réinstallez-le dans Préférences ► Options ► Land Cover Interpreter ; sinon, réinstallez-le par la voie d’origine.</translation>
    </message>
    <message>
        <location filename="../core/scene/reflectance.py"/>
        <source>With the offset in the file&apos;s metadata half of a band&apos;s pixels would have negative reflectance: it was probably subtracted already. Set the offset to 0 (OFFSET=0) if the map looks wrong.</source>
        <translation>Avec le décalage des métadonnées du fichier, la moitié des pixels d’une bande auraient une réflectance négative : il a sans doute déjà été soustrait. Mettez le décalage à 0 (OFFSET=0) si la carte paraît fausse.</translation>
    </message>
    <message>
        <location filename="../core/agreement/worldcover.py"/>
        <source>WorldCover {0} has no tile under the map ({1}): there is no reference here.</source>
        <translation>WorldCover {0} n’a pas de tuile sous la carte ({1}) : il n’y a pas de référence ici.</translation>
    </message>
    <message>
        <location filename="../core/jobs/maps.py"/>
        <source>Writing the land-cover polygons…</source>
        <translation>Écriture des polygones d’occupation du sol…</translation>
    </message>
    <message>
        <location filename="../core/jobs/maps.py"/>
        <source>Writing the land-cover raster…</source>
        <translation>Écriture du raster d’occupation du sol…</translation>
    </message>
    <message>
        <location filename="../core/jobs/comparison.py"/>
        <source>Writing the layer of disagreement…</source>
        <translation>Écriture de la couche de désaccord…</translation>
    </message>
    <message>
        <location filename="../core/jobs/reports.py"/>
        <source>Writing the report…</source>
        <translation>Écriture du rapport…</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/indices.py"/>
        <source>Zha et al. 2003, doi 10.1080/01431160304987</source>
        <translation>Zha et coll. 2003, doi 10.1080/01431160304987</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>accuracy of the reference</source>
        <translation>exactitude de la référence</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>all voters failed</source>
        <translation>tous les votants ont échoué</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>an odd number of pixels from {0} to {1}</source>
        <translation>un nombre impair de pixels de {0} à {1}</translation>
    </message>
    <message>
        <location filename="../core/agreement/remote_file.py"/>
        <source>another part of the file arrived than was asked for</source>
        <translation>la partie du fichier qui est arrivée n’est pas celle qui était demandée</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>answer cut off</source>
        <translation>réponse tronquée</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>answer is not JSON</source>
        <translation>la réponse n’est pas du JSON</translation>
    </message>
    <message>
        <location filename="../core/applying.py"/>
        <source>applied from the run {0}, made of {1}, to {2}: the clusters have moved by {3} of their standard deviations{4}</source>
        <translation>application de l’exécution {0}, faite de {1}, à {2} : les clusters se sont déplacés de {3} de leur écart type{4}</translation>
    </message>
    <message>
        <location filename="../adapters/credentials.py"/>
        <source>authcfg= takes the id of an authentication configuration, seven letters and digits (Settings &gt; Options &gt; Authentication), and no key.</source>
        <translation>authcfg= prend l’identifiant d’une configuration d’authentification, sept lettres et chiffres (Préférences &gt; Options &gt; Authentification), et non une clé.</translation>
    </message>
    <message>
        <location filename="../core/agreement/worldcover.py"/>
        <source>beyond its latitudes</source>
        <translation>au-delà de ses latitudes</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>blocked by the provider&apos;s safety filter</source>
        <translation>bloqué par le filtre de sécurité du fournisseur</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>class unknown to the taxonomy</source>
        <translation>classe inconnue de la nomenclature</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>class “{0}” is not in the taxonomy</source>
        <translation>la classe « {0} » n’est pas dans la nomenclature</translation>
    </message>
    <message>
        <location filename="../core/revising.py"/>
        <source>cluster {0} split into clusters {1}</source>
        <translation>cluster {0} divisé en clusters {1}</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>cluster {0}: note taken away</source>
        <translation>cluster {0} : note supprimée</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>cluster {0}: the analyst&apos;s label taken back</source>
        <translation>cluster {0} : étiquette de l’analyste retirée</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>cluster {0}: {1} → {2}, by the analyst</source>
        <translation>cluster {0} : {1} → {2}, par l’analyste</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>clustered with {0} into {1} clusters, seed {2}, features {3}</source>
        <translation>regroupement avec {0} en {1} clusters, graine {2}, caractéristiques {3}</translation>
    </message>
    <message>
        <location filename="../core/revising.py"/>
        <source>clusters {0} merged into cluster {1}</source>
        <translation>clusters {0} fusionnés dans le cluster {1}</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>codes 0…11, a scene classification</source>
        <translation>codes 0…11, une classification de scène</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>contradicts the spectrum</source>
        <translation>contredit le spectre</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>distance to a class edge of the reference</source>
        <translation>distance à une limite de classe de la référence</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/ollama.py"/>
        <source>done_reason: length.</source>
        <translation>done_reason: length.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/ollama.py"/>
        <source>done_reason: {0}, without text.</source>
        <translation>done_reason: {0}, sans texte.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/openai.py"/>
        <source>finish_reason: length, after {0} tokens with all reasoning.</source>
        <translation>finish_reason: length, après {0} jetons, réflexion comprise.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/openai.py"/>
        <source>finish_reason: {0}, without text.</source>
        <translation>finish_reason: {0}, sans texte.</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>from a scene unlike this one</source>
        <translation>vient d’une scène différente de celle-ci</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>green {0} is dark: not snow or ice</source>
        <translation>vert {0} sombre : ni neige ni glace</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>green {0} is far brighter than near infrared {1}: open water</source>
        <translation>vert {0} bien plus clair que le proche infrarouge {1} : eau libre</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>highest accuracy of the map</source>
        <translation>exactitude maximale de la carte</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>holds characters that no address has</source>
        <translation>contient des caractères qu’aucune adresse ne contient</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>in the layer twice</source>
        <translation>deux fois dans la couche</translation>
    </message>
    <message>
        <location filename="../core/hosts.py"/>
        <source>is not an address such as https://api.example.org/v1</source>
        <translation>n’est pas une adresse comme https://api.example.org/v1</translation>
    </message>
    <message>
        <location filename="../core/hosts.py"/>
        <source>is plain http, which is only allowed for this computer (localhost); use https</source>
        <translation>est en http simple, permis seulement pour cet ordinateur (localhost) ; utilisez https</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/http.py"/>
        <source>it does not take the connection</source>
        <translation>il n’accepte pas la connexion</translation>
    </message>
    <message>
        <location filename="../core/agreement/tiles.py"/>
        <source>it holds no class codes of one byte</source>
        <translation>pas de codes de classes sur un octet</translation>
    </message>
    <message>
        <location filename="../core/agreement/tiles.py"/>
        <source>it is not the tile that its name says: other pixels, or another place</source>
        <translation>ce n’est pas la tuile qu’indique son nom : d’autres pixels, ou un autre lieu</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>labelled by {0} with the taxonomy {1}</source>
        <translation>étiquetage par {0} avec la nomenclature {1}</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>lowest accuracy of the map</source>
        <translation>exactitude minimale de la carte</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>map \ reference (pixels)</source>
        <translation>carte \ référence (pixels)</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>merged of different classes</source>
        <translation>fusion de classes différentes</translation>
    </message>
    <message>
        <location filename="../core/hosts.py"/>
        <source>must not hold a user, password, query or fragment; keys belong in environment variables</source>
        <translation>ne doit contenir ni utilisateur, ni mot de passe, ni requête, ni fragment ; la place des clés est dans des variables d’environnement</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>near infrared {0} is far brighter than green {1}: not open water</source>
        <translation>proche infrarouge {0} bien plus clair que le vert {1} : pas d’eau libre</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>not of the sample that was drawn</source>
        <translation>hors de l’échantillon tiré</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>off the map</source>
        <translation>hors de la carte</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>only the first agrees</source>
        <translation>seul le premier concorde</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>only the second agrees</source>
        <translation>seul le second concorde</translation>
    </message>
    <message>
        <location filename="../core/agreement/remote_file.py"/>
        <source>only {0} of {1} bytes arrived</source>
        <translation>seuls {0} octets sur {1} sont arrivés</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>part of a split cluster</source>
        <translation>partie d’un cluster divisé</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>random: the first of the points are a smaller sample of the same kind</source>
        <translation>aléatoire : les premiers points forment un échantillon plus petit du même type</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>share of the area</source>
        <translation>part de la surface</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>shortwave infrared {0} is bright, and water absorbs it: not open water</source>
        <translation>infrarouge à ondes courtes {0} clair, or l’eau l’absorbe : pas d’eau libre</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>shortwave infrared {0} is brighter than green {1}: not snow or ice</source>
        <translation>infrarouge à ondes courtes {0} plus clair que le vert {1} : ni neige ni glace</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>standard error of the overall accuracy {0}, expected user&apos;s accuracy {1}</source>
        <translation>erreur type de l’exactitude globale {0}, exactitude de l’utilisateur attendue {1}</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/anthropic.py"/>
        <source>stop_reason: {0}, without text.</source>
        <translation>stop_reason: {0}, sans texte.</translation>
    </message>
    <message>
        <location filename="../core/agreement/remote_file.py"/>
        <source>the file ends too early, or is no GeoTIFF</source>
        <translation>le fichier finit trop tôt, ou n’est pas un GeoTIFF</translation>
    </message>
    <message>
        <location filename="../core/agreement/remote_file.py"/>
        <source>the server has no such file</source>
        <translation>le serveur n’a pas ce fichier</translation>
    </message>
    <message>
        <location filename="../core/integrity.py"/>
        <source>the verdict on cluster {0}</source>
        <translation>le verdict sur le cluster {0}</translation>
    </message>
    <message>
        <location filename="../core/agreement/remote_tiff.py"/>
        <source>what the server sent is no GeoTIFF</source>
        <translation>ce que le serveur a envoyé n’est pas un GeoTIFF</translation>
    </message>
    <message>
        <location filename="../core/agreement/remote_tiff.py"/>
        <source>what the server sent is no GeoTIFF that can be read: {0}</source>
        <translation>ce que le serveur a envoyé n’est pas un GeoTIFF lisible : {0}</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>where the map has no data</source>
        <translation>là où la carte n’a pas de données</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>won by a split at most</source>
        <translation>gain maximal d’une division</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>{0}
Every cluster of {1} stays unlabelled.</source>
        <translation>{0}
Chaque cluster de {1} reste sans étiquette.</translation>
    </message>
    <message>
        <location filename="../core/jobs/whole.py"/>
        <source>{0}
The clusters are kept in {1}: name them with &apos;Name the clusters&apos; on that folder.</source>
        <translation>{0}
Les clusters sont conservés dans {1} : nommez-les avec « Nommer les clusters » sur ce dossier.</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>{0}
The labels of {1} stay as they were.</source>
        <translation>{0}
Les étiquettes de {1} restent telles quelles.</translation>
    </message>
    <message>
        <location filename="../core/clustering/fit.py"/>
        <source>{0} % of the pixels are unlike those that the clusters were made of; 1 % is usual.</source>
        <translation>{0} % des pixels ne ressemblent pas à ceux dont les clusters sont issus ; 1 % est habituel.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/retry.py"/>
        <source>{0} Asking again in {1} s.</source>
        <translation>{0} Nouvelle demande dans {1} s.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/retry.py"/>
        <source>{0} It asks to wait for {1} s, which is too long: run again later.</source>
        <translation>{0} Il demande d’attendre {1} s, ce qui est trop long : relancez plus tard.</translation>
    </message>
    <message>
        <location filename="../core/scene/dates.py"/>
        <source>{0} and the scene do not both have a coordinate system. Assign one to both.</source>
        <translation>{0} et la scène n’ont pas tous deux un système de coordonnées. Attribuez-en un aux deux.</translation>
    </message>
    <message>
        <location filename="../core/clustering/normalisation.py"/>
        <source>{0} and {1} share {2} pixels that both saw: too few to normalise by. Choose NORMALISE={3}.</source>
        <translation>{0} et {1} partagent {2} pixels vus par les deux : trop peu pour normaliser. Choisissez NORMALISE={3}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>{0} answers that name different classes.</source>
        <translation>{0} réponses qui nomment des classes différentes.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/model.py"/>
        <source>{0} asks for a key, and none was sent. Name its variable with key=, or use authcfg=.</source>
        <translation>{0} demande une clé, et aucune n’a été envoyée. Nommez sa variable avec key=, ou utilisez authcfg=.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} asks for fewer requests: lower concurrency= of the voter, or try again later ({1}).</source>
        <translation>{0} demande moins de requêtes : baissez concurrency= du votant, ou réessayez plus tard ({1}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/ollama.py"/>
        <source>{0} cannot ask this model: take one with vision, such as qwen3-vl:8b-instruct ({1}).</source>
        <translation>{0} ne peut pas interroger ce modèle : prenez-en un capable de voir, comme qwen3-vl:8b-instruct ({1}).</translation>
    </message>
    <message>
        <location filename="../adapters/libraries.py"/>
        <source>{0} cannot be put into {1}: {2}.</source>
        <translation>{0} ne peut pas être placé dans {1} : {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>{0} cannot be reached ({1}). Check the internet connection and the proxy settings.</source>
        <translation>{0} est injoignable ({1}). Vérifiez la connexion à internet et les paramètres du proxy.</translation>
    </message>
    <message>
        <location filename="../core/agreement/tile_sources.py"/>
        <source>{0} cannot be reached: {1}. Check the connection or BASE_URL, or give a downloaded tile as REFERENCE.</source>
        <translation>{0} est injoignable : {1}. Vérifiez la connexion ou BASE_URL, ou indiquez une dalle téléchargée comme REFERENCE.</translation>
    </message>
    <message>
        <location filename="../core/clustering/model_file.py"/>
        <source>{0} cannot be read as a cluster model: {1}. Cluster the scene again.</source>
        <translation>{0} est illisible comme modèle de clusters : {1}. Refaites les clusters de la scène.</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>{0} cannot be read as a raster: {1}. Choose an image file, such as GeoTIFF or JPEG 2000.</source>
        <translation>{0} est illisible comme raster : {1}. Choisissez un fichier image, tel que GeoTIFF ou JPEG 2000.</translation>
    </message>
    <message>
        <location filename="../core/agreement/points.py"/>
        <source>{0} cannot be read as a vector layer: {1}. Choose another.</source>
        <translation>{0} est illisible comme couche vectorielle : {1}. Choisissez-en une autre.</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>{0} cannot be read: {1}. Check the path and your rights to read it.</source>
        <translation>{0} est illisible : {1}. Vérifiez le chemin et vos droits de lecture.</translation>
    </message>
    <message>
        <location filename="../core/agreement/point_sample.py"/>
        <source>{0} cannot be read: {1}. Compare with the points again.</source>
        <translation>{0} est illisible : {1}. Refaites la comparaison avec les points.</translation>
    </message>
    <message>
        <location filename="../core/agreement/contingency.py"/>
        <source>{0} cannot be read: {1}. Compare with the reference again.</source>
        <translation>{0} est illisible : {1}. Refaites la comparaison avec la référence.</translation>
    </message>
    <message>
        <location filename="../core/agreement/tile_sources.py"/>
        <source>{0} cannot be used: {1}. Download the tile again.</source>
        <translation>{0} est inutilisable : {1}. Téléchargez à nouveau la tuile.</translation>
    </message>
    <message>
        <location filename="../core/agreement/tile_sources.py"/>
        <source>{0} cannot be used: {1}. Give a downloaded tile as REFERENCE, or another BASE_URL.</source>
        <translation>{0} est inutilisable : {1}. Indiquez une dalle téléchargée comme REFERENCE, ou une autre BASE_URL.</translation>
    </message>
    <message>
        <location filename="../core/run_folder.py"/>
        <source>{0} cannot be written: {1}. Choose another run folder.</source>
        <translation>{0} ne peut pas être écrit : {1}. Choisissez un autre dossier d’exécution.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} cannot take this request: try another model, or other evidence ({1}).</source>
        <translation>{0} ne peut pas traiter cette requête : essayez un autre modèle, ou d’autres éléments ({1}).</translation>
    </message>
    <message>
        <location filename="../core/clustering/density.py"/>
        <source>{0} clusters were found: the smallest join their nearest, so that {1} are left.</source>
        <translation>{0} clusters ont été trouvés : les plus petits rejoignent leur plus proche, de sorte qu’il en reste {1}.</translation>
    </message>
    <message>
        <location filename="../core/scene/dates.py"/>
        <source>{0} dates are too many: give {1} at most.</source>
        <translation>{0} dates, c’est trop : donnez-en {1} au plus.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>{0} did not answer within {1} s. Raise timeout=, or use a faster model.</source>
        <translation>{0} n’a pas répondu en {1} s. Augmentez timeout=, ou utilisez un modèle plus rapide.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/model.py"/>
        <source>{0} did not reply in its own format.</source>
        <translation>{0} n’a pas répondu dans son propre format.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/model.py"/>
        <source>{0} does not accept the key from {1}, or not for this model ({2}).</source>
        <translation>{0} n’accepte pas la clé de {1}, ou pas pour ce modèle ({2}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} does not accept the key: check what key= or authcfg= of the voter names ({1}).</source>
        <translation>{0} n’accepte pas la clé : vérifiez ce que nomme key= ou authcfg= du votant ({1}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} does not accept the key: check {1}, or what key= or authcfg= of the voter names ({2}).</source>
        <translation>{0} n’accepte pas la clé : vérifiez {1}, ou ce que nomme key= ou authcfg= du votant ({2}).</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>{0} does not exist. Check the path.</source>
        <translation>{0} n’existe pas. Vérifiez le chemin.</translation>
    </message>
    <message>
        <location filename="../core/agreement/tile_sources.py"/>
        <source>{0} does not exist: open sea, or beyond the product.</source>
        <translation>{0} n’existe pas : pleine mer, ou hors du produit.</translation>
    </message>
    <message>
        <location filename="../core/agreement/points.py"/>
        <source>{0} does not hold points. Choose a layer of points with a class.</source>
        <translation>{0} ne contient pas de points. Choisissez une couche de points avec une classe.</translation>
    </message>
    <message>
        <location filename="../core/scene/dates.py"/>
        <source>{0} does not lie on the ground of the first date: {1} against {2}. Choose dates of the same ground.</source>
        <translation>{0} n’est pas sur le terrain de la première date : {1} contre {2}. Choisissez des dates du même terrain.</translation>
    </message>
    <message>
        <location filename="../core/scene/products.py"/>
        <source>{0} does not lie on the ground of the other bands: {1} against {2}.</source>
        <translation>{0} n’est pas sur le terrain des autres bandes : {1} contre {2}.</translation>
    </message>
    <message>
        <location filename="../core/agreement/counting.py"/>
        <source>{0} does not overlap the map: {1} against the map&apos;s {2}. Choose another reference.</source>
        <translation>{0} ne recouvre pas la carte : {1} contre {2} pour la carte. Choisissez une autre référence.</translation>
    </message>
    <message>
        <location filename="../core/clustering/normalisation.py"/>
        <source>{0} does not show ground of {1}, so no pixel can be compared. Choose NORMALISE={2}.</source>
        <translation>{0} ne montre pas le terrain de {1} : aucun pixel ne peut donc être comparé. Choisissez NORMALISE={2}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>{0} does not tell how a sample was drawn. Give one of landcover:sample.</source>
        <translation>{0} n’indique pas comment un échantillon a été tiré. Donnez un fichier de landcover:sample.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} finds the request too large: send fewer or smaller pictures ({1}).</source>
        <translation>{0} trouve la requête trop volumineuse : envoyez moins d’images ou de plus petites ({1}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/polling.py"/>
        <source>{0} gave no reply {1} times in a row. The last time: {2}</source>
        <translation>{0} n’a pas répondu {1} fois de suite. La dernière fois : {2}</translation>
    </message>
    <message>
        <location filename="../core/clustering/choosing.py"/>
        <source>{0} groups of pixels stand clearly apart: with as many clusters the mean silhouette is {1}.</source>
        <translation>{0} groupes de pixels se détachent nettement : avec autant de clusters, la silhouette moyenne est {1}.</translation>
    </message>
    <message>
        <location filename="../core/scene/products.py"/>
        <source>{0} has another coordinate system than the other bands. Reproject it first.</source>
        <translation>{0} a un autre système de coordonnées que les autres bandes. Reprojetez d’abord ce fichier.</translation>
    </message>
    <message>
        <location filename="../core/scene/products.py"/>
        <source>{0} has another size than the other bands, and where it lies cannot be told without a georeference. Give files that have one.</source>
        <translation>{0} a une autre taille que les autres bandes, et sa position est inconnue sans géoréférencement. Donnez des fichiers qui en ont un.</translation>
    </message>
    <message>
        <location filename="../core/agreement/counting.py"/>
        <location filename="../core/agreement/points.py"/>
        <source>{0} has no coordinate system. Assign one, then compare again.</source>
        <translation>{0} n’a pas de système de coordonnées. Attribuez-en un, puis refaites la comparaison.</translation>
    </message>
    <message>
        <location filename="../core/agreement/counting.py"/>
        <source>{0} has no data under the map. Choose another reference.</source>
        <translation>{0} n’a pas de données sous la carte. Choisissez une autre référence.</translation>
    </message>
    <message>
        <location filename="../core/clustering/fitting.py"/>
        <source>{0} has no elevation under the scene. Choose another raster.</source>
        <translation>{0} n’a pas d’altitude sous la scène. Choisissez un autre raster.</translation>
    </message>
    <message>
        <location filename="../core/scene/dates.py"/>
        <source>{0} has no elevation under the scene: {1} against {2}. Choose another raster.</source>
        <translation>{0} n’a pas d’altitude sous la scène : {1} contre {2}. Choisissez un autre raster.</translation>
    </message>
    <message>
        <location filename="../core/agreement/points.py"/>
        <source>{0} has no field {1}. Give the field that holds the class: {2}.</source>
        <translation>{0} n’a pas de champ {1}. Donnez le champ qui contient la classe : {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/access.py"/>
        <source>{0} has no key. Set the environment variable {1}, or give authcfg= with the id of a QGIS authentication configuration; the voter &apos;spectral&apos; and models on this computer need none.</source>
        <translation>{0} n’a pas de clé. Définissez la variable d’environnement {1}, ou donnez authcfg= avec l’identifiant d’une configuration d’authentification de QGIS ; le votant « spectral » et les modèles sur cet ordinateur n’en ont pas besoin.</translation>
    </message>
    <message>
        <location filename="../core/jobs/comparison.py"/>
        <location filename="../core/jobs/points.py"/>
        <source>{0} has no labels yet. Label its clusters before comparing the map.</source>
        <translation>{0} n’a pas encore d’étiquettes. Étiquetez ses clusters avant de comparer la carte.</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>{0} has no labels yet. Label its clusters before drawing a sample of the map.</source>
        <translation>{0} n’a pas encore d’étiquettes. Étiquetez ses clusters avant de tirer un échantillon de la carte.</translation>
    </message>
    <message>
        <location filename="../core/jobs/maps.py"/>
        <source>{0} has no labels yet. Label its clusters before exporting the map.</source>
        <translation>{0} n’a pas encore d’étiquettes. Étiquetez ses clusters avant d’exporter la carte.</translation>
    </message>
    <message>
        <location filename="../core/agreement/points.py"/>
        <source>{0} has no layer {1}. Choose another layer of points.</source>
        <translation>{0} n’a pas de couche {1}. Choisissez une autre couche de points.</translation>
    </message>
    <message>
        <location filename="../core/agreement/counting.py"/>
        <location filename="../core/jobs/sample.py"/>
        <source>{0} has no pixel with data. Choose another map.</source>
        <translation>{0} n’a aucun pixel avec des données. Choisissez une autre carte.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} has no quota or credit left for this key: check plan and billing of the account ({1}).</source>
        <translation>{0} n’a plus de quota ni de crédit pour cette clé : vérifiez l’abonnement et la facturation du compte ({1}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/ollama.py"/>
        <source>{0} has no such model: load it with &apos;ollama pull MODEL&apos;, or see &apos;ollama list&apos; ({1}).</source>
        <translation>{0} n’a pas ce modèle : chargez-le avec « ollama pull MODÈLE », ou consultez « ollama list » ({1}).</translation>
    </message>
    <message>
        <location filename="../core/agreement/worldcover.py"/>
        <source>{0} has no tile of WorldCover {1} under the map ({2}). Either it is open sea, where WorldCover has none, or the tile is still to be downloaded.</source>
        <translation>{0} n’a pas de tuile de WorldCover {1} sous la carte ({2}). Ou bien c’est la pleine mer, où WorldCover n’en a pas, ou bien la tuile reste à télécharger.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/ollama.py"/>
        <source>{0} has too little memory for this model: take a smaller one, or close other programs ({1}).</source>
        <translation>{0} a trop peu de mémoire pour ce modèle : prenez-en un plus petit, ou fermez d’autres programmes ({1}).</translation>
    </message>
    <message>
        <location filename="../core/scene/date_lists.py"/>
        <source>{0} has {1} entries, but DATES has {2}: give one for each, in their order.</source>
        <translation>{0} a {1} entrées, mais DATES en a {2} : donnez-en une pour chacune, dans leur ordre.</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>{0} has {1} pixels only: all of them are in the sample.</source>
        <translation>{0} n’a que {1} pixels : tous sont dans l’échantillon.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/access.py"/>
        <source>{0} holds characters that no key has (spaces, line breaks, letters with accents).</source>
        <translation>{0} contient des caractères qu’aucune clé ne contient (espaces, sauts de ligne, lettres accentuées).</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>{0} holds codes of the taxonomy {1}, the map has classes of {2}. Label the run with {3} again, or give a CLASS_FIELD with the names of classes.</source>
        <translation>{0} contient des codes de la nomenclature {1}, la carte a des classes de {2}. Étiquetez à nouveau l’exécution avec {3}, ou donnez un CLASS_FIELD avec les noms des classes.</translation>
    </message>
    <message>
        <location filename="../core/scene/products.py"/>
        <source>{0} holds more than one scene: {1} and {2} are both {3}. Choose the folder or the files of one.</source>
        <translation>{0} contient plus d’une scène : {1} et {2} sont tous deux {3}. Choisissez le dossier ou les fichiers d’une seule.</translation>
    </message>
    <message>
        <location filename="../core/scene/products.py"/>
        <source>{0} holds no bands of its own but the images {1}. Choose one of them.</source>
        <translation>{0} ne contient pas de bandes à soi, mais les images {1}. Choisissez l’une d’elles.</translation>
    </message>
    <message>
        <location filename="../adapters/credentials.py"/>
        <source>{0} holds no key: give it one header with the key, or one of {1}; or a password.</source>
        <translation>{0} ne contient pas de clé : donnez-lui un en-tête avec la clé, ou l’un de {1} ; ou un mot de passe.</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>{0} holds no votes yet. Label its clusters first.</source>
        <translation>{0} ne contient pas encore de votes. Étiquetez d’abord ses clusters.</translation>
    </message>
    <message>
        <location filename="../core/jobs/comparison.py"/>
        <source>{0} holds the clusters of a run, and no classes. Give its RUN instead.</source>
        <translation>{0} contient les clusters d’une exécution, et non des classes. Donnez plutôt son RUN.</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>{0} holds the codes {1}, not WorldCover&apos;s. Give its RUN instead.</source>
        <translation>{0} contient les codes {1}, et non ceux de WorldCover. Donnez plutôt son RUN.</translation>
    </message>
    <message>
        <location filename="../core/agreement/legends.py"/>
        <source>{0} holds the codes {1}, which are not ESA WorldCover&apos;s ({2}). Say which of its values are which classes, in {3} of landcover:agreement: {4}.</source>
        <translation>{0} contient les codes {1}, qui ne sont pas ceux d’ESA WorldCover ({2}). Indiquez dans {3} de landcover:agreement à quelles classes correspondent ses valeurs : {4}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>{0} holds the codes {1}, which are not the map&apos;s classes. Give its RUN instead, or a raster in WorldCover&apos;s codes.</source>
        <translation>{0} contient les codes {1}, qui ne sont pas les classes de la carte. Donnez plutôt son RUN, ou un raster aux codes de WorldCover.</translation>
    </message>
    <message>
        <location filename="../core/clustering/raster.py"/>
        <source>{0} holds values other than the clusters of its run. Cluster the scene again.</source>
        <translation>{0} contient d’autres valeurs que les clusters de son exécution. Refaites les clusters de la scène.</translation>
    </message>
    <message>
        <location filename="../core/agreement/counting.py"/>
        <source>{0} holds values such as {1}, which are no class codes. Recode it to WorldCover&apos;s classes.</source>
        <translation>{0} contient des valeurs comme {1}, qui ne sont pas des codes de classes. Recodez-le selon les classes de WorldCover.</translation>
    </message>
    <message>
        <location filename="../core/jobs/clusters.py"/>
        <source>{0} holds {1} label(s) by the analyst, which a new clustering would drop. Choose another run folder, or delete this one.</source>
        <translation>{0} contient {1} étiquette(s) de l’analyste, qu’un nouveau regroupement ferait perdre. Choisissez un autre dossier d’exécution, ou supprimez celui-ci.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>{0} hung up, or did not answer in HTTP. Check address and port, or try again later.</source>
        <translation>{0} a coupé la connexion, ou n’a pas répondu en HTTP. Vérifiez l’adresse et le port, ou réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../core/run_folder.py"/>
        <source>{0} is a file. Choose a folder for the run.</source>
        <translation>{0} est un fichier. Choisissez un dossier pour l’exécution.</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>{0} is a folder without Sentinel-2 band files (…_B02_10m.jp2, B02.tif). Choose the product&apos;s folder, or the image files themselves.</source>
        <translation>{0} est un dossier sans fichiers de bandes Sentinel-2 (…_B02_10m.jp2, B02.tif). Choisissez le dossier du produit, ou les fichiers image eux-mêmes.</translation>
    </message>
    <message>
        <location filename="../core/run_folder.py"/>
        <source>{0} is a folder. Choose another name for the file.</source>
        <translation>{0} est un dossier. Choisissez un autre nom pour le fichier.</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>{0} is a web page, not a raster: the download was refused or redirected. Fetch it again.</source>
        <translation>{0} est une page web, non un raster : le téléchargement a été refusé ou redirigé. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} is behind a proxy that asks for a password: enter it in the network settings ({1}).</source>
        <translation>{0} est derrière un proxy qui demande un mot de passe : saisissez-le dans les paramètres réseau ({1}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} is busy or out of order: try again later ({1}).</source>
        <translation>{0} est occupé ou en panne : réessayez plus tard ({1}).</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>{0} is damaged or cut off: {1}. Fetch or export it again.</source>
        <translation>{0} est abîmé ou tronqué : {1}. Téléchargez-le ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../core/agreement/tile_sources.py"/>
        <source>{0} is damaged or only half there: {1} of its blocks under the map cannot be read. Download the tile again.</source>
        <translation>{0} est endommagé ou incomplet : {1} de ses blocs sous la carte sont illisibles. Téléchargez à nouveau la tuile.</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>{0} is damaged: {1} is missing. Cluster the scene again.</source>
        <translation>{0} est endommagé : {1} manque. Refaites les clusters de la scène.</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>{0} is damaged: {1}. Cluster the scene again.</source>
        <translation>{0} est endommagé : {1}. Refaites les clusters de la scène.</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>{0} is empty. Fetch or export it again.</source>
        <translation>{0} est vide. Téléchargez-le ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../core/scene/date_lists.py"/>
        <source>{0} is given without other dates: choose them in DATES, or leave it out.</source>
        <translation>{0} est donné sans autres dates : choisissez-les dans DATES, ou retirez-le.</translation>
    </message>
    <message>
        <location filename="../adapters/libraries.py"/>
        <source>{0} is in use ({1}). Restart QGIS, and remove it before it is used.</source>
        <translation>{0} est en cours d’utilisation ({1}). Redémarrez QGIS, et supprimez cette bibliothèque avant de vous en servir.</translation>
    </message>
    <message>
        <location filename="../core/run_folder.py"/>
        <source>{0} is in use. Close the layer or program that shows it, then try again.</source>
        <translation>{0} est en cours d’utilisation. Fermez la couche ou le programme qui l’affiche, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../core/libraries.py"/>
        <source>{0} is needed for this and is not there. {1}</source>
        <translation>{0} est nécessaire ici et n’est pas installé. {1}</translation>
    </message>
    <message>
        <location filename="../core/agreement/tile_sources.py"/>
        <source>{0} is not a folder that is there. Choose the folder of WorldCover&apos;s tiles.</source>
        <translation>{0} n’est pas un dossier existant. Choisissez le dossier des tuiles de WorldCover.</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>{0} is not a run folder: it has no {1}. Cluster a scene into it first.</source>
        <translation>{0} n’est pas un dossier d’exécution : il n’a pas de {1}. Faites-y d’abord les clusters d’une scène.</translation>
    </message>
    <message>
        <location filename="../core/labelling/polling.py"/>
        <source>{0} is not asked any more: {1}</source>
        <translation>{0} n’est plus interrogé : {1}</translation>
    </message>
    <message>
        <location filename="../core/jobs/revisions.py"/>
        <source>{0} is not at hand for the new clusters. Compare with it again.</source>
        <translation>{0} n’est pas disponible pour les nouveaux clusters. Refaites la comparaison.</translation>
    </message>
    <message>
        <location filename="../core/agreement/tile_sources.py"/>
        <source>{0} is not in {1}: it was not downloaded, or does not exist (open sea).</source>
        <translation>{0} n’est pas dans {1} : la tuile n’a pas été téléchargée, ou n’existe pas (pleine mer).</translation>
    </message>
    <message>
        <location filename="../adapters/credentials.py"/>
        <source>{0} is of the method {1}, which holds no key. Use {2}.</source>
        <translation>{0} est de la méthode {1}, qui ne contient pas de clé. Utilisez {2}.</translation>
    </message>
    <message>
        <location filename="../core/scene/products.py"/>
        <source>{0} is rotated and on another grid than the other bands. Resample it first.</source>
        <translation>{0} a une rotation et une autre grille que les autres bandes. Rééchantillonnez d’abord ce fichier.</translation>
    </message>
    <message>
        <location filename="../core/jobs/application.py"/>
        <source>{0} is the run that is applied. Choose another folder for the new run.</source>
        <translation>{0} est l’exécution qui est appliquée. Choisissez un autre dossier pour la nouvelle exécution.</translation>
    </message>
    <message>
        <location filename="../core/jobs/maps.py"/>
        <source>{0} is the run&apos;s own raster of clusters. Choose another name for the map.</source>
        <translation>{0} est le raster des clusters de l’exécution même. Choisissez un autre nom pour la carte.</translation>
    </message>
    <message>
        <location filename="../core/libraries.py"/>
        <source>{0} is there, but cannot be imported ({1}). {2}</source>
        <translation>{0} est installé, mais ne peut pas être importé ({1}). {2}</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} knows no such model or address: list the models, and check the base URL ({1}).</source>
        <translation>{0} ne connaît pas ce modèle ou cette adresse : listez les modèles, et vérifiez l’URL de base ({1}).</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>{0} lies off the scene: {1} against the scene&apos;s {2}.</source>
        <translation>{0} est hors de la scène : {1} contre {2} pour la scène.</translation>
    </message>
    <message>
        <location filename="../core/jobs/separability.py"/>
        <source>{0} more pairs of clusters are as close as that.</source>
        <translation>{0} autres paires de clusters sont aussi proches.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/specification.py"/>
        <source>{0} must be a whole number from 1 to {1}.</source>
        <translation>{0} doit être un nombre entier de 1 à {1}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/maps.py"/>
        <source>{0} must end in .html, which is what the report is.</source>
        <translation>{0} doit se terminer par .html, car le rapport est une page web.</translation>
    </message>
    <message>
        <location filename="../core/clustering/coverage.py"/>
        <source>{0} of the pixels are hidden on some date and filled from pixels that are alike on the others.</source>
        <translation>{0} des pixels sont cachés à une date et complétés d’après des pixels semblables aux autres dates.</translation>
    </message>
    <message>
        <location filename="../core/agreement/remote_tiff.py"/>
        <source>{0} of {1} blocks arrive damaged or cut off, the second time too</source>
        <translation>{0} blocs sur {1} arrivent endommagés ou tronqués, la seconde fois aussi</translation>
    </message>
    <message>
        <location filename="../core/jobs/worldcover.py"/>
        <source>{0} of {1} pixels have no data in {2}.</source>
        <translation>{0} pixels sur {1} n’ont pas de données dans {2}.</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>{0} pixels and more</source>
        <translation>{0} pixels et plus</translation>
    </message>
    <message>
        <location filename="../core/jobs/comparison.py"/>
        <source>{0} pixels lie where {1} has no data, and are left out.</source>
        <translation>{0} pixels se trouvent là où {1} n’a pas de données, et sont écartés.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} redirects to another path: check the base URL ({1}).</source>
        <translation>{0} redirige vers un autre chemin : vérifiez l’URL de base ({1}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} redirects to {1}: give that server&apos;s base URL if you trust it ({2}).</source>
        <translation>{0} redirige vers {1} : donnez l’URL de base de ce serveur si vous lui faites confiance ({2}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} refuses access: the key may not use this model, or the service is not offered here ({1}).</source>
        <translation>{0} refuse l’accès : la clé n’a peut-être pas droit à ce modèle, ou le service n’est pas offert ici ({1}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>{0} refuses connections. Check address and port.</source>
        <translation>{0} refuse les connexions. Vérifiez l’adresse et le port.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>{0} sent more than {1} MB, which was refused. Check the address.</source>
        <translation>{0} a envoyé plus de {1} Mo, ce qui a été refusé. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>{0} stand more than once in the band descriptions: the first of each was used.</source>
        <translation>{0} figurent plus d’une fois dans les descriptions des bandes : la première bande de chaque rôle a été utilisée.</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>{0} stand more than once in the file names: the first of each was used.</source>
        <translation>{0} figurent plus d’une fois dans les noms des fichiers : la première bande de chaque rôle a été utilisée.</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>{0} stand more than once in the wavelengths: the first of each was used.</source>
        <translation>{0} figurent plus d’une fois dans les longueurs d’onde : la première bande de chaque rôle a été utilisée.</translation>
    </message>
    <message>
        <location filename="../core/labelling/readiness.py"/>
        <source>{0} takes no pictures. Choose a vision-language model, or leave pictures out of the evidence.</source>
        <translation>{0} n’accepte pas d’images. Choisissez un modèle de vision et de langage, ou retirez les images des éléments.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/specification.py"/>
        <source>{0} takes the name of an environment variable, as OPENROUTER_API_KEY, never a key.</source>
        <translation>{0} prend le nom d’une variable d’environnement, comme OPENROUTER_API_KEY, jamais une clé.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/specification.py"/>
        <source>{0} takes the seven characters of a QGIS authentication configuration&apos;s id.</source>
        <translation>{0} prend les sept caractères de l’identifiant d’une configuration d’authentification de QGIS.</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>{0} was clustered anew while voters were asked. Label it again; the replies are kept.</source>
        <translation>Les clusters de {0} ont été refaits pendant l’interrogation des votants. Étiquetez-les à nouveau ; les réponses sont conservées.</translation>
    </message>
    <message>
        <location filename="../core/jobs/comparison.py"/>
        <source>{0} was not compared with a map yet. Compare it with one, then draw where they differ.</source>
        <translation>{0} n’a pas encore été comparé avec une carte. Faites cette comparaison, puis dessinez où les deux diffèrent.</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>{0} was written by a newer version of the plugin. Update the plugin to open it.</source>
        <translation>{0} a été écrit par une version plus récente de l’extension. Mettez l’extension à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <location filename="../core/clustering/model_file.py"/>
        <source>{0} was written by another version ({1}). Update the plugin.</source>
        <translation>{0} a été écrit par une autre version ({1}). Mettez l’extension à jour.</translation>
    </message>
    <message>
        <location filename="../core/jobs/application.py"/>
        <source>{0}, of which the run was made, cannot be read: how many pixels are unlike its own is not known. Cluster it again to have that kept in the run.</source>
        <translation>{0}, dont l’exécution est faite, est illisible : le nombre de pixels différents des siens n’est pas connu. Refaites les clusters pour que cela soit conservé dans l’exécution.</translation>
    </message>
    <message>
        <location filename="../core/agreement/tile_sources.py"/>
        <source>{0}, where parts of WorldCover are kept, cannot be written: {1}. Make room or give yourself the right to write there.</source>
        <translation>{0}, où sont gardées des parties de WorldCover, n’est pas accessible en écriture : {1}. Libérez de la place ou donnez-vous le droit d’y écrire.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/gemini.py"/>
        <source>{0}, without text.</source>
        <translation>{0}, sans texte.</translation>
    </message>
    <message>
        <location filename="../core/agreement/legends.py"/>
        <source>{0}: &apos;{1}&apos; cannot be read. Write a value from 1 to {2}, = and a class of ESA WorldCover, as in “1 = 10, 2 = grassland, 7 = none”.</source>
        <translation>{0} : « {1} » est illisible. Écrivez une valeur de 1 à {2}, = et une classe d’ESA WorldCover, comme dans « 1 = 10, 2 = grassland, 7 = none ».</translation>
    </message>
    <message>
        <location filename="../core/agreement/legends.py"/>
        <source>{0}: &apos;{1}&apos; is no class of ESA WorldCover. Give a code or a name of it, or none.</source>
        <translation>{0} : « {1} » n’est pas une classe d’ESA WorldCover. Donnez le code ou le nom d’une classe, ou none.</translation>
    </message>
    <message>
        <location filename="../core/agreement/estimation.py"/>
        <source>{0}: a single point tells nothing of the spread, so that figures which depend on it have no standard error. Add points there.</source>
        <translation>{0} : un seul point ne dit rien de la dispersion ; les chiffres qui en dépendent n’ont donc pas d’erreur type. Ajoutez-y des points.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/access.py"/>
        <source>{0}: authcfg= needs QGIS. Name an environment variable with key=.</source>
        <translation>{0} : authcfg= a besoin de QGIS. Nommez une variable d’environnement avec key=.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy.py"/>
        <source>{0}: cannot be read ({1}). {2}.</source>
        <translation>{0} : illisible ({1}). {2}.</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>{0}: every pixel is no data. Choose another image.</source>
        <translation>{0} : aucun pixel n’a de données. Choisissez une autre image.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy.py"/>
        <source>{0}: is not JSON in UTF-8 ({1}). {2}.</source>
        <translation>{0} : n’est pas du JSON en UTF-8 ({1}). {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy.py"/>
        <source>{0}: is too large for a taxonomy. {1}.</source>
        <translation>{0} : est trop volumineux pour une nomenclature. {1}.</translation>
    </message>
    <message>
        <location filename="../core/clustering/sampling.py"/>
        <source>{0}: no pixel is left to cluster; all are no data, masked, or outside the area of interest. Choose other mask classes or another area.</source>
        <translation>{0} : il ne reste aucun pixel à regrouper ; tous sont sans données, masqués ou hors de la zone d’intérêt. Choisissez d’autres classes à masquer ou une autre zone.</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>{0}: of {1} points none can be compared. See the messages for why.</source>
        <translation>{0} : sur {1} points, aucun ne peut être comparé. Les messages disent pourquoi.</translation>
    </message>
    <message>
        <location filename="../core/jobs/comparison.py"/>
        <source>{0}: parts of WorldCover were deleted while they were compared with. Compare again: they are fetched again.</source>
        <translation>{0} : des parties de WorldCover ont été supprimées pendant la comparaison. Comparez à nouveau : elles seront retéléchargées.</translation>
    </message>
    <message>
        <location filename="../core/jobs/common.py"/>
        <source>{0}: reading or writing a raster failed: {1}. Check the disk&apos;s free space and the input files.</source>
        <translation>{0} : échec de la lecture ou de l’écriture d’un raster : {1}. Vérifiez l’espace libre du disque et les fichiers d’entrée.</translation>
    </message>
    <message>
        <location filename="../core/jobs/application.py"/>
        <source>{0}: reflectance × {1} {2}.</source>
        <translation>{0} : réflectance × {1} {2}.</translation>
    </message>
    <message>
        <location filename="../core/agreement/sample_design.py"/>
        <source>{0}: the tables of the sample&apos;s design are damaged ({1}). Take them from a copy of the sample.</source>
        <translation>{0} : les tables du plan d’échantillonnage sont endommagées ({1}). Reprenez-les d’une copie de l’échantillon.</translation>
    </message>
    <message>
        <location filename="../core/agreement/legends.py"/>
        <source>{0}: the value {1} is given twice.</source>
        <translation>{0} : la valeur {1} est donnée deux fois.</translation>
    </message>
    <message>
        <location filename="../core/labelling/readiness.py"/>
        <source>{0}: {1} does not list models in {2}&apos;s way.</source>
        <translation>{0} : {1} ne liste pas les modèles à la manière de {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/readiness.py"/>
        <source>{0}: {1} does not speak {2}&apos;s language. Check the URL.</source>
        <translation>{0} : {1} ne parle pas le langage de {2}. Vérifiez l’URL.</translation>
    </message>
    <message>
        <location filename="../core/labelling/readiness.py"/>
        <source>{0}: {1} has no model &apos;{2}&apos;. {3}</source>
        <translation>{0} : {1} n’a pas de modèle « {2} ». {3}</translation>
    </message>
    <message>
        <location filename="../core/labelling/readiness.py"/>
        <source>{0}: {1} lists no models. Check the address: it usually ends in /v1.</source>
        <translation>{0} : {1} ne liste aucun modèle. Vérifiez l’adresse : elle se termine généralement par /v1.</translation>
    </message>
    <message>
        <location filename="../core/agreement/remote_file.py"/>
        <source>{0}: {1}. Asking again…</source>
        <translation>{0} : {1}. Nouvelle demande…</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: is missing, because the file does not hold a JSON object.</source>
        <translation>{0} : {1} : manque, car le fichier ne contient pas d’objet JSON.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: is missing{2}.</source>
        <translation>{0} : {1} : manque{2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: is unknown; the fields are {2}.</source>
        <translation>{0} : {1} : est inconnu ; les champs sont {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must be a JSON object with {2}.</source>
        <translation>{0} : {1} : doit être un objet JSON avec {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must be a colour such as “#006400”, found {2}.</source>
        <translation>{0} : {1} : doit être une couleur comme « #006400 » ; trouvé : {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must be a line of text, found {2}.</source>
        <translation>{0} : {1} : doit être une ligne de texte ; trouvé : {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy.py"/>
        <source>{0}: {1}: must be a list of at least one class.</source>
        <translation>{0} : {1} : doit être une liste d’au moins une classe.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must be a list of words, found {2}.</source>
        <translation>{0} : {1} : doit être une liste de mots ; trouvé : {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must be a whole number from 1 to 254, found {2}.</source>
        <translation>{0} : {1} : doit être un nombre entier de 1 à 254 ; trouvé : {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must be null or a WorldCover code ({2}), found {3}.</source>
        <translation>{0} : {1} : doit être null ou un code de WorldCover ({2}) ; trouvé : {3}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must be “{2}”, found {3}.</source>
        <translation>{0} : {1} : doit être « {2} » ; trouvé : {3}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must have letters in it, found {2}.</source>
        <translation>{0} : {1} : doit contenir des lettres ; trouvé : {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must list words by language, found {2}.</source>
        <translation>{0} : {1} : doit lister des mots par langue ; trouvé : {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must not be {2}, which models say when they cannot tell.</source>
        <translation>{0} : {1} : ne doit pas être {2}, que disent les modèles quand ils ne savent pas.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy.py"/>
        <source>{0}: {1}: {2} is taken by an earlier class.</source>
        <translation>{0} : {1} : {2} est pris par une classe précédente.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy.py"/>
        <source>{0}: {1}: {2}; keep it in one of them.</source>
        <translation>{0} : {1} : {2} ; gardez-le dans l’une d’elles.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>“class” is empty.</source>
        <translation>« class » est vide.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>“confidence” holds {0}; a number from 0 to 1 belongs there.</source>
        <translation>« confidence » contient {0} ; c’est la place d’un nombre de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>“confidence” is missing; a number from 0 to 1 belongs there.</source>
        <translation>« confidence » manque ; c’est la place d’un nombre de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>“mixed” holds {0} where true or false belongs.</source>
        <translation>« mixed » contient {0} à la place de true ou false.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>“{0}” holds {1} characters where the name of a class belongs.</source>
        <translation>« {0} » contient {1} caractères à la place du nom d’une classe.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>“{0}” holds {1} where text belongs.</source>
        <translation>« {0} » contient {1} à la place d’un texte.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/model.py"/>
        <source>“{0}” is no name and no synonym of a class. Where it should be one, add it to the taxonomy&apos;s synonyms and count the kept replies again.</source>
        <translation>« {0} » n’est ni le nom ni un synonyme d’une classe. S’il devrait l’être, ajoutez-le aux synonymes de la nomenclature et recomptez les réponses conservées.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy.py"/>
        <source>“{0}” means the same as “{1}” of class “{2}”</source>
        <translation>« {0} » signifie la même chose que « {1} » de la classe « {2} »</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>“{0}” stands twice in the answer, with different values.</source>
        <translation>« {0} » figure deux fois dans la réponse, avec des valeurs différentes.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>“{0}” was written for a newer version of the plugin; update the plugin</source>
        <translation>« {0} » a été écrit pour une version plus récente de l’extension ; mettez l’extension à jour</translation>
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
        <translation>Clusters</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>Distance to neighbour {}</source>
        <translation>Distance au voisin n° {}</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>Distances to the neighbours, the largest first</source>
        <translation>Distances aux voisins, la plus grande d’abord</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>Inertia</source>
        <translation>Inertie</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>Measures of the number of clusters</source>
        <translation>Mesures selon le nombre de clusters</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>Share of the pixels in %</source>
        <translation>Part des pixels en %</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>Silhouette</source>
        <translation>Silhouette</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>The knee is at a distance of {}.</source>
        <translation>Le coude est à une distance de {}.</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>{} % of the pixels lie further</source>
        <translation>{} % des pixels sont plus éloignés</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>{} clusters</source>
        <translation>{} clusters</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>{} clusters are suggested.</source>
        <translation>{} clusters sont suggérés.</translation>
    </message>
</context>
<context>
    <name>DateChoice</name>
    <message>
        <location filename="../ui/pages/scene_dates.py"/>
        <source>&amp;Combined band layers…</source>
        <translation>&amp;Couches de bandes combinées…</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_dates.py"/>
        <source>&amp;Files…</source>
        <translation>&amp;Fichiers…</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_dates.py"/>
        <source>Images of other dates</source>
        <translation>Images d’autres dates</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_dates.py"/>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_dates.py"/>
        <source>None, or the image&apos;s own SCL band</source>
        <translation>Aucune, ou la bande SCL de l’image</translation>
    </message>
</context>
<context>
    <name>DateTable</name>
    <message>
        <location filename="../ui/models/date_table.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../ui/models/date_table.py"/>
        <source>Double-click to name the date. The name is told to the models that label.</source>
        <translation>Double-cliquez pour nommer la date. Le nom est communiqué aux modèles qui étiquettent.</translation>
    </message>
    <message>
        <location filename="../ui/models/date_table.py"/>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../ui/models/date_table.py"/>
        <source>missing</source>
        <translation>manquante</translation>
    </message>
    <message>
        <location filename="../ui/models/date_table.py"/>
        <source>{} and {} more</source>
        <translation>{} et {} de plus</translation>
    </message>
</context>
<context>
    <name>DockForm</name>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>&amp;1 Scene</source>
        <translation>&amp;1 Scène</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>&amp;2 Clusters</source>
        <translation>&amp;2 Clusters</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>&amp;3 Labels</source>
        <translation>&amp;3 Étiquettes</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>&amp;4 Results</source>
        <translation>&amp;4 Résultats</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>Help on this step</source>
        <translation>Aide sur cette étape</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>Step 1: Scene</source>
        <translation>Étape 1 : scène</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>Step 2: Clusters</source>
        <translation>Étape 2 : clusters</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>Step 3: Labels</source>
        <translation>Étape 3 : étiquettes</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>Step 4: Results</source>
        <translation>Étape 4 : résultats</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>Stops what is under way; nothing that was there before is changed</source>
        <translation>Arrête ce qui est en cours ; rien de ce qui existait auparavant n’est modifié</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <location filename="../ui/entries.py"/>
        <source>Interpret land cover: {}</source>
        <translation>Interpréter l’occupation du sol : {}</translation>
    </message>
    <message>
        <location filename="../ui/entries.py"/>
        <source>Interpret land cover…</source>
        <translation>Interpréter l’occupation du sol…</translation>
    </message>
    <message>
        <location filename="../ui/entries.py"/>
        <source>Land Cover Interpreter</source>
        <translation>Land Cover Interpreter</translation>
    </message>
    <message>
        <location filename="../ui/entries.py"/>
        <source>Land Cover Interpreter: from a Sentinel-2 image to a checked map</source>
        <translation>Land Cover Interpreter : d’une image Sentinel-2 à une carte vérifiée</translation>
    </message>
    <message>
        <location filename="../ui/entries.py"/>
        <source>Land cover</source>
        <translation>Occupation du sol</translation>
    </message>
</context>
<context>
    <name>ExportFiles</name>
    <message>
        <location filename="../ui/export_files.py"/>
        <source>{} must end in {}.</source>
        <translation>{} doit se terminer par {}.</translation>
    </message>
</context>
<context>
    <name>ExportedLayers</name>
    <message>
        <location filename="../ui/export.py"/>
        <source>Land cover</source>
        <translation>Occupation du sol</translation>
    </message>
    <message>
        <location filename="../ui/export.py"/>
        <source>Land cover polygons</source>
        <translation>Polygones d’occupation du sol</translation>
    </message>
</context>
<context>
    <name>FeatureChoice</name>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Also how high and how steep the ground is. Needs an elevation layer, which step 1 takes.</source>
        <translation>Aussi l’altitude et la pente du terrain. Demande une couche d’altitude, que reçoit l’étape 1.</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Also how much near infrared and red vary around a pixel: towns and forests against fields.</source>
        <translation>Aussi la variation du proche infrarouge et du rouge autour d’un pixel : villes et forêts face aux champs.</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Averages of 3 × 3 pixels: a calmer map, fine lines get lost.</source>
        <translation>Moyennes de 3 × 3 pixels : une carte plus calme, les lignes fines se perdent.</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Bands and indices</source>
        <translation>Bandes et indices</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Bands turned so that the noise between neighbours counts little. Every pixel by itself.</source>
        <translation>Bandes tournées de sorte que le bruit entre voisins compte peu. Chaque pixel pour lui-même.</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Bands, indices and terrain</source>
        <translation>Bandes, indices et relief</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Bands, indices and texture</source>
        <translation>Bandes, indices et texture</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Custom…</source>
        <translation>Personnalisées…</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Every pixel by itself. Fine lines stay, and so do single odd pixels.</source>
        <translation>Chaque pixel pour lui-même. Les lignes fines restent, les pixels isolés aussi.</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Every pixel with the pattern around it, which tells towns, forests and fields apart. Slower.</source>
        <translation>Chaque pixel avec le motif qui l’entoure, ce qui distingue villes, forêts et champs. Plus lent.</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Features of your own, in words in the line below.</source>
        <translation>Vos propres caractéristiques, en mots dans la ligne ci-dessous.</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Minimum noise fractions</source>
        <translation>Fractions de bruit minimum</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Noise fractions and textons</source>
        <translation>Fractions de bruit minimum et textons</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Principal components</source>
        <translation>Composantes principales</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Smoothed bands and indices</source>
        <translation>Bandes et indices lissés</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>What bands and indices say together in four numbers, without saying it twice.</source>
        <translation>Ce que bandes et indices disent ensemble en quatre nombres, sans redite.</translation>
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
        <translation>Arrêt…</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>{} (not saved)</source>
        <translation>{} (non enregistré)</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>{} min left</source>
        <translation>encore {} min</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>{} s left</source>
        <translation>encore {} s</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <location filename="../ui/help.py"/>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <location filename="../ui/help.py"/>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <location filename="../ui/help.py"/>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../ui/help.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../ui/help.py"/>
        <source>Land Cover Interpreter: help</source>
        <translation>Land Cover Interpreter : aide</translation>
    </message>
</context>
<context>
    <name>InstallDialog</name>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>&amp;Install</source>
        <translation>&amp;Installer</translation>
    </message>
    <message>
        <location filename="../ui/settings/install_dialog.py"/>
        <source>Another installation is under way. Wait for its end.</source>
        <translation>Une autre installation est en cours. Attendez qu’elle se termine.</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>Close this window</source>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>Fetch the library now</source>
        <translation>Télécharger la bibliothèque maintenant</translation>
    </message>
    <message>
        <location filename="../ui/settings/install_dialog.py"/>
        <source>Install {}</source>
        <translation>Installer {}</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>Installation under way</source>
        <translation>Installation en cours</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>Stop; nothing of the library stays</source>
        <translation>Arrêter ; rien de la bibliothèque ne reste</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>The words of pip, which fetches the library</source>
        <translation>Les messages de pip, qui télécharge la bibliothèque</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>What &amp;pip says</source>
        <translation>Messages de &amp;pip</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>What pip says</source>
        <translation>Messages de pip</translation>
    </message>
    <message>
        <location filename="../ui/settings/install_dialog.py"/>
        <source>{name} will be fetched from the Python Package Index, or from the index in pip&apos;s own settings, and put into {folder}. QGIS&apos;s own libraries are used where it has them and are left as they are. It can be removed again in the options. Libraries from the index are programs: they can do what QGIS can do.</source>
        <translation>{name} sera téléchargé depuis le Python Package Index, ou depuis l’index des réglages de pip, et placé dans {folder}. Les bibliothèques de QGIS sont utilisées s’il les a, et restent telles quelles. La désinstallation est possible dans les options. Les bibliothèques de l’index sont des programmes : elles peuvent faire tout ce que peut faire QGIS.</translation>
    </message>
    <message>
        <location filename="../ui/settings/install_dialog.py"/>
        <source>{} is installed and can be used at once.</source>
        <translation>{} est installé et utilisable tout de suite.</translation>
    </message>
</context>
<context>
    <name>Installation</name>
    <message>
        <location filename="../ui/settings/reasons.py"/>
        <source>QGIS&apos;s Python has no pip, with which libraries are installed. In a Debian or Ubuntu system, install the package {} in its place; elsewhere run “python3 -m ensurepip” with QGIS&apos;s Python, and try again.</source>
        <translation>Le Python de QGIS n’a pas pip, qui sert à installer les bibliothèques. Sur un système Debian ou Ubuntu, installez plutôt le paquet {} ; ailleurs, exécutez « python3 -m ensurepip » avec le Python de QGIS, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../ui/settings/reasons.py"/>
        <source>The Python {} of this QGIS was not found as a program of its own, so nothing can be installed.</source>
        <translation>Le Python {} de ce QGIS est introuvable comme programme distinct : rien ne peut donc être installé.</translation>
    </message>
    <message>
        <location filename="../ui/settings/reasons.py"/>
        <source>The package index cannot be reached. Check the connection, QGIS&apos;s proxy (Settings ► Options ► Network) and the index in pip&apos;s own settings.</source>
        <translation>L’index des paquets est injoignable. Vérifiez la connexion, le proxy de QGIS (Préférences ► Options ► Réseau) et l’index dans les réglages de pip.</translation>
    </message>
    <message>
        <location filename="../ui/settings/reasons.py"/>
        <source>The package index has no wheel of {name} that fits Python {python} and NumPy {numpy} of this QGIS, so nothing was installed: QGIS&apos;s own libraries are never replaced. Try again with a newer QGIS, or check the index in pip&apos;s own settings.</source>
        <translation>L’index des paquets n’a pas de wheel de {name} qui convienne à Python {python} et NumPy {numpy} de ce QGIS ; rien n’a donc été installé : les bibliothèques de QGIS ne sont jamais remplacées. Réessayez avec un QGIS plus récent, ou vérifiez l’index dans les réglages de pip.</translation>
    </message>
    <message>
        <location filename="../ui/settings/reasons.py"/>
        <source>no reason was given</source>
        <translation>aucune raison n’a été donnée</translation>
    </message>
    <message>
        <location filename="../ui/settings/reasons.py"/>
        <source>pip could not install {}: {}</source>
        <translation>pip n’a pas pu installer {} : {}</translation>
    </message>
    <message>
        <location filename="../ui/settings/reasons.py"/>
        <source>pip fetched {} although QGIS has it already, so nothing was installed. Check pip&apos;s own settings.</source>
        <translation>pip a téléchargé {} alors que QGIS l’a déjà ; rien n’a donc été installé. Vérifiez les réglages de pip.</translation>
    </message>
    <message>
        <location filename="../ui/settings/reasons.py"/>
        <source>{} was fetched, but does not work beside QGIS&apos;s own libraries, and was deleted again: {}</source>
        <translation>{} a été téléchargé, mais ne fonctionne pas avec les bibliothèques de QGIS, et a été supprimé : {}</translation>
    </message>
</context>
<context>
    <name>LabelDelegates</name>
    <message>
        <location filename="../ui/label_delegates.py"/>
        <source>as proposed</source>
        <translation>comme proposé</translation>
    </message>
    <message>
        <location filename="../ui/label_delegates.py"/>
        <source>unlabelled</source>
        <translation>sans étiquette</translation>
    </message>
</context>
<context>
    <name>LabelMenu</name>
    <message>
        <location filename="../ui/pages/label_menu.py"/>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <location filename="../ui/pages/label_menu.py"/>
        <source>&amp;Revert to the proposal</source>
        <translation>&amp;Revenir à la proposition</translation>
    </message>
    <message>
        <location filename="../ui/pages/label_menu.py"/>
        <source>&amp;Split</source>
        <translation>&amp;Diviser</translation>
    </message>
    <message>
        <location filename="../ui/pages/label_menu.py"/>
        <source>&amp;Your class</source>
        <translation>&amp;Votre classe</translation>
    </message>
    <message>
        <location filename="../ui/pages/label_menu.py"/>
        <source>&amp;Zoom to a typical place</source>
        <translation>&amp;Zoomer sur un endroit typique</translation>
    </message>
    <message>
        <location filename="../ui/pages/label_menu.py"/>
        <source>Unlabelled</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <location filename="../ui/pages/label_menu.py"/>
        <source>Write a &amp;note</source>
        <translation>Écrire une &amp;note</translation>
    </message>
    <message>
        <location filename="../ui/pages/label_menu.py"/>
        <source>into &amp;{} parts</source>
        <translation>en &amp;{} parties</translation>
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
        <translation>Confiance</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Doubts</source>
        <translation>Doutes</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>How many voters are behind the class with most votes; dissent is hatched</source>
        <translation>Combien de votants soutiennent la classe la plus votée ; le désaccord est hachuré</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>How sure of it the voters are that propose the class, 0 to 1</source>
        <translation>À quel point en sont sûrs les votants qui proposent la classe, de 0 à 1</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Share of all pixels with data</source>
        <translation>Part de tous les pixels avec des données</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Sorted by this column, the clusters where a look is worth most come first.</source>
        <translation>Si le tri se fait sur cette colonne, les clusters qui méritent le plus un regard viennent d’abord.</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>The class that the voters propose</source>
        <translation>La classe que proposent les votants</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>The cluster&apos;s colour on the map, and its number</source>
        <translation>La couleur du cluster sur la carte, et son numéro</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Your class</source>
        <translation>Votre classe</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Your class, which wins. Double-click, or press Enter, to choose one.</source>
        <translation>Votre classe, qui l’emporte. Double-cliquez ou appuyez sur Entrée pour en choisir une.</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Your note on the cluster. Double-click, or press F2, to write one.</source>
        <translation>Votre note sur le cluster. Double-cliquez ou appuyez sur F2 pour en écrire une.</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>as proposed</source>
        <translation>comme proposé</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>cluster {}</source>
        <translation>cluster {}</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>settled by you ({})</source>
        <translation>tranché par vous ({})</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>unlabelled</source>
        <translation>sans étiquette</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>{} (dissents)</source>
        <translation>{} (en désaccord)</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>{}: {}</source>
        <translation>{} : {}</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>all voters failed</source>
        <translation>tous les votants ont échoué</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>answer cut off</source>
        <translation>réponse tronquée</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>answer is not JSON</source>
        <translation>la réponse n’est pas du JSON</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>blocked by the provider&apos;s safety filter</source>
        <translation>bloqué par le filtre de sécurité du fournisseur</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>cannot be used</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>class unknown to the taxonomy</source>
        <translation>classe inconnue de la nomenclature</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>contradicts the spectrum</source>
        <translation>contredit le spectre</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>disagreement</source>
        <translation>désaccord</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>empty answer</source>
        <translation>réponse vide</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>few votes</source>
        <translation>peu de votes</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>from a scene unlike this one</source>
        <translation>vient d’une scène différente de celle-ci</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>low confidence</source>
        <translation>confiance faible</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>many abstentions</source>
        <translation>abstentions nombreuses</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>merged of different classes</source>
        <translation>fusion de classes différentes</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>mixed cluster</source>
        <translation>cluster mixte</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>needs a key</source>
        <translation>demande une clé</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>no label</source>
        <translation>pas d’étiquette</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>no majority</source>
        <translation>pas de majorité</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>no reply</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>not reachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>not running</source>
        <translation>à l’arrêt</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>part of a split cluster</source>
        <translation>partie d’un cluster divisé</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>refused to answer</source>
        <translation>refus de répondre</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>takes no pictures</source>
        <translation>n’accepte pas d’images</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>tie</source>
        <translation>égalité</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>unknown model</source>
        <translation>modèle inconnu</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>unstable</source>
        <translation>instable</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>voter stopped</source>
        <translation>votant arrêté</translation>
    </message>
</context>
<context>
    <name>LabelsPage</name>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source> parts</source>
        <translation> parties</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>&amp;Name the clusters</source>
        <translation>&amp;Nommer les clusters</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Ask the ticked voters. Before anything is sent, you see what goes where and what it costs.</source>
        <translation>Interroger les votants cochés. Avant tout envoi, vous voyez ce qui va où et ce que cela coûte.</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Filter the table</source>
        <translation>Filtrer la table</translation>
    </message>
    <message>
        <location filename="../ui/pages/labels.py"/>
        <source>Keys for the selected rows: {}   Del as proposed   Enter choose a class   F2 note</source>
        <translation>Touches pour les lignes sélectionnées : {}   Suppr comme proposé   Entrée choisir une classe   F2 note</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Keys that give classes</source>
        <translation>Touches qui donnent des classes</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Labels of the clusters</source>
        <translation>Étiquettes des clusters</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Mer&amp;ge</source>
        <translation>Fu&amp;sionner</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="../ui/pages/labels.py"/>
        <source>Name the clusters</source>
        <translation>Nommer les clusters</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Ne&amp;xt: results</source>
        <translation>S&amp;uite : résultats</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Number of parts to split into</source>
        <translation>En combien de parties diviser</translation>
    </message>
    <message>
        <location filename="../ui/pages/labels.py"/>
        <source>Only those in &amp;doubt ({})</source>
        <translation>&amp;Douteux seulement ({})</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Pick on the map</source>
        <translation>Désigner sur la carte</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Pick on the map: click on the canvas to select the cluster that lies there</source>
        <translation>Désigner sur la carte : cliquez sur le canevas pour sélectionner le cluster qui s’y trouve</translation>
    </message>
    <message>
        <location filename="../ui/pages/labels.py"/>
        <source>Select one cluster to see a place where it is typical.</source>
        <translation>Sélectionnez un cluster pour voir un endroit où il est typique.</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Selected clusters light up on the canvas. Enter chooses a class, F2 writes a note, Delete gives the proposal back.</source>
        <translation>Les clusters sélectionnés sont mis en évidence sur le canevas. Entrée choisit une classe, F2 écrit une note, Suppr rétablit la proposition.</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Show the clusters whose votes are in doubt and that you have not settled</source>
        <translation>Afficher les clusters dont les votes sont douteux et que vous n’avez pas tranchés</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Show the rows that hold these words</source>
        <translation>Afficher les lignes qui contiennent ces mots</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Spl&amp;it into</source>
        <translation>D&amp;iviser en</translation>
    </message>
    <message>
        <location filename="../ui/pages/labels.py"/>
        <source>The cluster is too scattered to have one.</source>
        <translation>Le cluster est trop dispersé pour en avoir un.</translation>
    </message>
    <message>
        <location filename="../ui/pages/labels.py"/>
        <source>The place cannot be shown in the map&apos;s coordinate system.</source>
        <translation>L’endroit ne peut pas être affiché dans le système de coordonnées de la carte.</translation>
    </message>
    <message>
        <location filename="../ui/pages/labels.py"/>
        <source>There is no cluster at this place.</source>
        <translation>Il n’y a pas de cluster à cet endroit.</translation>
    </message>
    <message>
        <location filename="../ui/pages/labels.py"/>
        <source>{} failed in {} of {} questions: {}.</source>
        <translation>{} : échec pour {} questions sur {} : {}.</translation>
    </message>
    <message>
        <location filename="../ui/pages/labels.py"/>
        <source>{} of {} clusters have a class, {} are in doubt.</source>
        <translation>{} clusters sur {} ont une classe, {} sont douteux.</translation>
    </message>
</context>
<context>
    <name>LandCoverDock</name>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Choose the image, its bands and the area</source>
        <translation>Choisir l’image, ses bandes et la zone</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Group the pixels by their spectra</source>
        <translation>Grouper les pixels selon leurs spectres</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Help on this step</source>
        <translation>Aide sur cette étape</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Land Cover Interpreter</source>
        <translation>Land Cover Interpreter</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Name the clusters</source>
        <translation>Nommer les clusters</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Needs a scene that is ready.</source>
        <translation>Il faut une scène prête.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Needs clusters that have labels.</source>
        <translation>Il faut des clusters étiquetés.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Needs the clusters of a scene.</source>
        <translation>Il faut les clusters d’une scène.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Save the labels</source>
        <translation>Enregistrer les étiquettes</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Write the map and compare it with a reference</source>
        <translation>Écrire la carte et la comparer avec une référence</translation>
    </message>
</context>
<context>
    <name>LibrariesSection</name>
    <message>
        <location filename="../ui/settings/libraries.py"/>
        <source>Delete {} from your profile? What needs it stops working until it is installed again.</source>
        <translation>Supprimer {} de votre profil ? Ce qui en a besoin ne fonctionnera plus jusqu’à une nouvelle installation.</translation>
    </message>
    <message>
        <location filename="../ui/settings/libraries.py"/>
        <source>Uninstall</source>
        <translation>Désinstaller</translation>
    </message>
    <message>
        <location filename="../ui/settings/libraries.py"/>
        <source>comes with QGIS, version {}</source>
        <translation>fourni avec QGIS, version {}</translation>
    </message>
    <message>
        <location filename="../ui/settings/libraries.py"/>
        <source>installed here, version {}</source>
        <translation>installé ici, version {}</translation>
    </message>
    <message>
        <location filename="../ui/settings/libraries.py"/>
        <source>installed here, version {}, but for another NumPy: install it again</source>
        <translation>installé ici, version {}, mais pour un autre NumPy : à réinstaller</translation>
    </message>
    <message>
        <location filename="../ui/settings/libraries.py"/>
        <source>not there</source>
        <translation>absent</translation>
    </message>
</context>
<context>
    <name>LibraryInstaller</name>
    <message>
        <location filename="../ui/settings/installer.py"/>
        <source>Deleting what is no longer needed</source>
        <translation>Suppression de ce qui n’est plus nécessaire</translation>
    </message>
    <message>
        <location filename="../ui/settings/installer.py"/>
        <source>Trying it beside QGIS&apos;s own libraries…</source>
        <translation>Essai avec les bibliothèques de QGIS…</translation>
    </message>
</context>
<context>
    <name>MaskChoice</name>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>None, or the image&apos;s own SCL band</source>
        <translation>Aucune, ou la bande SCL de l’image</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>cloud shadow</source>
        <translation>ombre de nuage</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>cloud, high probability</source>
        <translation>nuage, forte probabilité</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>cloud, medium probability</source>
        <translation>nuage, probabilité moyenne</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>dark area</source>
        <translation>zone sombre</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>not vegetated</source>
        <translation>sans végétation</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>saturated or defective</source>
        <translation>saturé ou défectueux</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>snow or ice</source>
        <translation>neige ou glace</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>thin cirrus</source>
        <translation>cirrus fin</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>unclassified</source>
        <translation>non classé</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>vegetation</source>
        <translation>végétation</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>water</source>
        <translation>eau</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <location filename="../ui/pages/naming.py"/>
        <source>Another job is under way. Wait for its end, or cancel it.</source>
        <translation>Un autre traitement est en cours. Attendez qu’il se termine, ou annulez-le.</translation>
    </message>
    <message>
        <location filename="../ui/pages/naming.py"/>
        <source>Naming the clusters</source>
        <translation>Nommage des clusters</translation>
    </message>
    <message>
        <location filename="../ui/pages/naming.py"/>
        <source>Working out what would be sent</source>
        <translation>Calcul de ce qui serait envoyé</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../ui/notice.py"/>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>NumberChoice</name>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>Measuring distances…</source>
        <translation>Mesure des distances…</translation>
    </message>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>Take the knee</source>
        <translation>Prendre le coude</translation>
    </message>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>Take {} clusters</source>
        <translation>Prendre {} clusters</translation>
    </message>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>The curve bends at a distance of {}. Pixels left of the mark lie further apart, and are noise unless a core is near. Drag the mark to choose another radius.</source>
        <translation>La courbe fait un coude à une distance de {}. Les pixels à gauche du repère sont plus éloignés, et sont du bruit sauf si un noyau est proche. Faites glisser le repère pour choisir un autre rayon.</translation>
    </message>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>Trying numbers of clusters…</source>
        <translation>Essai de nombres de clusters…</translation>
    </message>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>any</source>
        <translation>quelconque</translation>
    </message>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>joins the nearest</source>
        <translation>rejoint le plus proche</translation>
    </message>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>knee</source>
        <translation>coude</translation>
    </message>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>stays a cluster</source>
        <translation>reste un cluster</translation>
    </message>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>{} finds the number of clusters itself.</source>
        <translation>{} trouve lui-même le nombre de clusters.</translation>
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
        <translation> Mo</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;At most</source>
        <translation>A&amp;u plus</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Clear…</source>
        <translation>Vid&amp;er…</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Folder of fetched parts</source>
        <translation>&amp;Dossier des parties téléchargées</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Help</source>
        <translation>Aide sur cette &amp;page</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Install…</source>
        <translation>&amp;Installer…</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Libraries that QGIS does not bring everywhere</source>
        <translation>Bibliothè&amp;ques que QGIS n’apporte pas partout</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;My computer only</source>
        <translation>&amp;Mon ordinateur seulement</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Threads of a job</source>
        <translation>&amp;Fils d’exécution d’un traitement</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Uninstall…</source>
        <translation>Dési&amp;nstaller…</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Voters: those ticked are asked about every cluster</source>
        <translation>&amp;Votants : ceux qui sont cochés sont interrogés sur chaque cluster</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>A folder of tiles, ESA_WorldCover_10m_…_Map.tif, that is read in place of the server; empty for the server</source>
        <translation>Un dossier de tuiles, ESA_WorldCover_10m_…_Map.tif, qui est lu à la place du serveur ; vide pour le serveur</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>A&amp;dd…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Add a vision-language model</source>
        <translation>Ajouter un modèle de vision et de langage</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Add a voter</source>
        <translation>Ajouter un votant</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Ch&amp;oose…</source>
        <translation>Ch&amp;oisir…</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Choose the folder of downloaded WorldCover tiles</source>
        <translation>Choisir le dossier des tuiles WorldCover téléchargées</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Choose the folder of downloaded tiles</source>
        <translation>Choisir le dossier des tuiles téléchargées</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Clear what is kept of WorldCover</source>
        <translation>Vider ce qui est gardé de WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Delete the fetched parts of WorldCover</source>
        <translation>Supprimer les parties téléchargées de WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Delete the selected library from your profile; what QGIS brings stays</source>
        <translation>Supprimer la bibliothèque sélectionnée de votre profil ; ce que QGIS apporte reste</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Do&amp;wnloaded tiles</source>
        <translation>Tui&amp;les téléchargées</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>ESA WorldCover</source>
        <translation>ESA WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Fetch the selected library into your profile; you are asked before</source>
        <translation>Télécharger la bibliothèque sélectionnée dans votre profil ; une confirmation vous est demandée</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Folder of downloaded WorldCover tiles</source>
        <translation>Dossier des tuiles WorldCover téléchargées</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Folder of fetched parts of WorldCover</source>
        <translation>Dossier des parties téléchargées de WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Help on these settings</source>
        <translation>Aide sur ces réglages</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>How many parts of an image are worked on at once. The result is the same for any number.</source>
        <translation>Combien de parties d’une image sont traitées en même temps. Le résultat est le même quel que soit le nombre.</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Install the library</source>
        <translation>Installer la bibliothèque</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Kept there</source>
        <translation>Espace occupé</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Memory for &amp;blocks of images</source>
        <translation>Mémoire pour les &amp;blocs d’images</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Memory for blocks of images</source>
        <translation>Mémoire pour les blocs d’images</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Most that is kept of WorldCover</source>
        <translation>Volume maximal gardé de WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Optional libraries</source>
        <translation>Bibliothèques facultatives</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>R&amp;emove</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Remove the voter</source>
        <translation>Retirer le votant</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Reset the WorldCover server</source>
        <translation>Réinitialiser le serveur WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Size of what is kept</source>
        <translation>Taille de ce qui est gardé</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Take the selected voter off the list</source>
        <translation>Retirer de la liste le votant sélectionné</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>The base URL of a server that has WorldCover&apos;s tiles; empty for ESA&apos;s own</source>
        <translation>L’URL de base d’un serveur qui a les tuiles de WorldCover ; vide pour celui de l’ESA</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>The list in the dock&apos;s third step; Space ticks a voter.</source>
        <translation>La liste de la troisième étape du panneau ; Espace coche un votant.</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>The selected library</source>
        <translation>La bibliothèque sélectionnée</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>The size of GDAL&apos;s block cache during a job; automatic leaves it as QGIS has it.</source>
        <translation>La taille du cache de blocs de GDAL pendant un traitement ; automatique la laisse telle que QGIS l’a réglée.</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Threads of a job</source>
        <translation>Fils d’exécution d’un traitement</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Uninstall the library</source>
        <translation>Désinstaller la bibliothèque</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Untick every voter that would send something away from this computer</source>
        <translation>Décocher chaque votant qui enverrait quelque chose hors de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Use ESA&apos;s own server again</source>
        <translation>Revenir au serveur de l’ESA</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Voters</source>
        <translation>Votants</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Voters on my computer only</source>
        <translation>Votants sur mon ordinateur seulement</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>What is wrong with the folder of downloaded tiles</source>
        <translation>Ce qui ne va pas avec le dossier des tuiles téléchargées</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>What is wrong with the server</source>
        <translation>Ce qui ne va pas avec le serveur</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>What more of the plugin works with, and whether it is there</source>
        <translation>Avec quoi l’extension en fait davantage, et si c’est présent</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>What these settings are for, in a window of its own</source>
        <translation>À quoi servent ces réglages, dans une fenêtre à part</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>What was fetched once is kept here and used again</source>
        <translation>Ce qui a été téléchargé une fois est gardé ici et réutilisé</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Where more is fetched, what was not used for longest goes first.</source>
        <translation>Si davantage est téléchargé, ce qui n’a pas servi depuis le plus longtemps est supprimé d’abord.</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>WorldCover server</source>
        <translation>Serveur WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>automatic ({})</source>
        <translation>automatique ({})</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <location filename="../ui/picture_view.py"/>
        <source>Click a picture to see it in full.</source>
        <translation>Cliquez sur une image pour la voir en entier.</translation>
    </message>
    <message>
        <location filename="../ui/picture_view.py"/>
        <source>Close-up {}</source>
        <translation>Gros plan {}</translation>
    </message>
    <message>
        <location filename="../ui/picture_view.py"/>
        <source>Inverted mask</source>
        <translation>Masque inversé</translation>
    </message>
    <message>
        <location filename="../ui/picture_view.py"/>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <location filename="../ui/picture_view.py"/>
        <source>Outline</source>
        <translation>Contour</translation>
    </message>
    <message>
        <location filename="../ui/picture_view.py"/>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <location filename="../ui/picture_view.py"/>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <location filename="../ui/picture_view.py"/>
        <source>Spotlight</source>
        <translation>Mise en lumière</translation>
    </message>
</context>
<context>
    <name>PrintLayout</name>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>A draft of {}: made without training pixels, and not checked on the ground.</source>
        <translation>Ébauche ({}) : faite sans pixels d’entraînement, et non vérifiée sur le terrain.</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Agreement is not accuracy: the reference has errors of its own.</source>
        <translation>La concordance n’est pas l’exactitude : la référence a ses propres erreurs.</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Ceiling of these clusters: {}</source>
        <translation>Plafond de ces clusters : {}</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Clusters in doubt: {} of {}</source>
        <translation>Clusters douteux : {} sur {}</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Compared with {}</source>
        <translation>Comparaison avec {}</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Contains modified Copernicus Sentinel data.</source>
        <translation>Contient des données Copernicus Sentinel modifiées.</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Labelling efficiency: {}</source>
        <translation>Efficacité de l’étiquetage : {}</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Land cover of {}</source>
        <translation>Occupation du sol : {}</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Not compared with a reference map</source>
        <translation>Sans comparaison avec une carte de référence</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Overall agreement: {}</source>
        <translation>Concordance globale : {}</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>The {} largest classes</source>
        <translation>Les {} plus grandes classes</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>&amp;Draw a sample…</source>
        <translation>Tirer un écha&amp;ntillon…</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>&amp;Open report</source>
        <translation>&amp;Ouvrir le rapport</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>&amp;Print layout…</source>
        <translation>&amp;Mise en page…</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>&amp;Reference</source>
        <translation>&amp;Référence</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>A raster in the codes of ESA WorldCover: 10 tree cover, 20 shrubland, …</source>
        <translation>Un raster aux codes d’ESA WorldCover : 10 couvert arboré, 20 zones arbustives, …</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>A sample that was drawn below and interpreted, or any points with a class</source>
        <translation>Un échantillon tiré ci-dessous et interprété, ou des points quelconques avec une classe</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Add the part of WorldCover under the scene to the project, styled: the edition that is chosen above, else the latest</source>
        <translation>Ajouter au projet, avec son style, la partie de WorldCover sous la scène : l’édition choisie ci-dessus, sinon la plus récente</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Agreement with a reference map</source>
        <translation>Concordance avec une référence</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Areas of the classes on the map</source>
        <translation>Surfaces des classes sur la carte</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Areas on the map</source>
        <translation>Surfaces sur la carte</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Classes of the reference&apos;s &amp;values</source>
        <translation>Classes des &amp;valeurs de la référence</translation>
    </message>
    <message>
        <location filename="../ui/pages/results.py"/>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <location filename="../ui/pages/results.py"/>
        <source>Compare with the reference</source>
        <translation>Comparer avec la référence</translation>
    </message>
    <message>
        <location filename="../ui/pages/results.py"/>
        <source>Draw pixels of the map at random, for people to say what is there: accuracy with its interval</source>
        <translation>Tirer au hasard des pixels de la carte, pour que des personnes disent ce qui s’y trouve : l’exactitude avec son intervalle</translation>
    </message>
    <message>
        <location filename="../ui/pages/disagreement_drawing.py"/>
        <source>Draw where map and reference differ</source>
        <translation>Dessiner où la carte et la référence diffèrent</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <location filename="../ui/pages/worldcover_loading.py"/>
        <source>ESA WorldCover {}</source>
        <translation>ESA WorldCover {}</translation>
    </message>
    <message>
        <location filename="../ui/pages/reference_choice.py"/>
        <source>ESA WorldCover {} (fetched)</source>
        <translation>ESA WorldCover {} (téléchargé)</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <location filename="../ui/pages/exporting.py"/>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="../ui/pages/exporting.py"/>
        <source>Export the land-cover map</source>
        <translation>Exporter la carte d’occupation du sol</translation>
    </message>
    <message>
        <location filename="../ui/pages/exporting.py"/>
        <source>Exported and added to the project: {}</source>
        <translation>Exportation terminée, ajout au projet : {}</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Fie&amp;ld of the class</source>
        <translation>C&amp;hamp de la classe</translation>
    </message>
    <message>
        <location filename="../ui/pages/exporting.py"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>GeoPackage of polygons to write</source>
        <translation>GeoPackage de polygones à écrire</translation>
    </message>
    <message>
        <location filename="../ui/pages/exporting.py"/>
        <source>GeoTIFF (*.tif)</source>
        <translation>GeoTIFF (*.tif)</translation>
    </message>
    <message>
        <location filename="../ui/pages/exporting.py"/>
        <source>HTML page (*.html)</source>
        <translation>Page HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>It holds codes or names of the map&apos;s classes</source>
        <translation>Il contient les codes ou les noms des classes de la carte</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Layer of points to compare with</source>
        <translation>Couche de points à comparer</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Layer to compare with</source>
        <translation>Couche à comparer</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Load &amp;WorldCover</source>
        <translation>Charger &amp;WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/pages/worldcover_loading.py"/>
        <source>Load WorldCover</source>
        <translation>Charger WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Make a page with map, legend, figures and credits, and open it to be printed or changed</source>
        <translation>Créer une page avec carte, légende, chiffres et mentions, et l’ouvrir pour l’imprimer ou la modifier</translation>
    </message>
    <message>
        <location filename="../ui/pages/results.py"/>
        <source>No cluster has a class yet: label them in step 3.</source>
        <translation>Aucun cluster n’a encore de classe : étiquetez-les à l’étape 3.</translation>
    </message>
    <message>
        <location filename="../ui/pages/results.py"/>
        <source>Nothing to show yet: choose a scene (step 1) and cluster it (step 2).</source>
        <translation>Rien à montrer encore : choisissez une scène (étape 1) et faites-en les clusters (étape 2).</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>One file with the map, its areas, figures, votes and limits; any browser opens it</source>
        <translation>Un seul fichier avec la carte, ses surfaces, chiffres, votes et limites ; tout navigateur l’ouvre</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Only the part of WorldCover under the scene is fetched, and it is kept for the next time.</source>
        <translation>Seule la partie de WorldCover sous la scène est téléchargée, et elle est gardée pour la prochaine fois.</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Open &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Pol&amp;ygons too (.gpkg)</source>
        <translation>&amp;Polygones aussi (.gpkg)</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Ra&amp;ster file (.tif)</source>
        <translation>Fichier ra&amp;ster (.tif)</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Raster file to write</source>
        <translation>Fichier raster à écrire</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Reference map to compare with</source>
        <translation>Carte de référence à comparer</translation>
    </message>
    <message>
        <location filename="../ui/pages/exporting.py"/>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Repor&amp;t too (.html)</source>
        <translation>R&amp;apport aussi (.html)</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Report to write</source>
        <translation>Rapport à écrire</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Show the exported files</source>
        <translation>Montrer les fichiers exportés</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Show the report in the browser</source>
        <translation>Montrer le rapport dans le navigateur</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Style and metadata are always written: as .qml and .qmd files beside the raster, and inside the GeoPackage.</source>
        <translation>Le style et les métadonnées sont toujours écrits : dans des fichiers .qml et .qmd à côté du raster, et dans le GeoPackage.</translation>
    </message>
    <message>
        <location filename="../ui/pages/results.py"/>
        <source>Switch Processing on first.</source>
        <translation>Activez d’abord Processing.</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>The WorldCover class of each value, by code or name, or none: 1 = 10, 2 = grassland, 7 = none</source>
        <translation>La classe WorldCover de chaque valeur, par code ou par nom, ou none : 1 = 10, 2 = grassland, 7 = none</translation>
    </message>
    <message>
        <location filename="../ui/pages/exporting.py"/>
        <source>The exported raster is no longer in the project. Export again.</source>
        <translation>Le raster exporté n’est plus dans le projet. Exportez à nouveau.</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>The labels have changed since: export again, then make the print layout.</source>
        <translation>Les étiquettes ont changé depuis : exportez à nouveau, puis créez la mise en page.</translation>
    </message>
    <message>
        <location filename="../ui/pages/exporting.py"/>
        <source>These files exist already. Replace them?</source>
        <translation>Ces fichiers existent déjà. Les remplacer ?</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Write the files and add them, styled, to the project</source>
        <translation>Écrire les fichiers et les ajouter au projet avec leur style</translation>
    </message>
    <message>
        <location filename="../ui/pages/reference_choice.py"/>
        <source>a layer of the project…</source>
        <translation>une couche du projet…</translation>
    </message>
    <message>
        <location filename="../ui/pages/reference_choice.py"/>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <location filename="../ui/pages/reference_choice.py"/>
        <source>points of the project…</source>
        <translation>des points du projet…</translation>
    </message>
    <message>
        <location filename="../ui/pages/results.py"/>
        <source>{} holds values of another legend. Say under “Classes of the reference&apos;s values” which of them are which classes of ESA WorldCover, by code or name, or none. Then compare again.</source>
        <translation>{} contient des valeurs d’une autre légende. Indiquez sous « Classes des valeurs de la référence » à quelles classes d’ESA WorldCover elles correspondent, par code ou par nom, ou none. Comparez ensuite à nouveau.</translation>
    </message>
    <message>
        <location filename="../ui/pages/exporting.py"/>
        <location filename="../ui/revising.py"/>
        <source>{}: land cover</source>
        <translation>{} : occupation du sol</translation>
    </message>
</context>
<context>
    <name>Revising</name>
    <message>
        <location filename="../ui/revising.py"/>
        <source>Another job is under way. Wait for its end, or cancel it.</source>
        <translation>Un autre traitement est en cours. Attendez qu’il se termine, ou annulez-le.</translation>
    </message>
    <message>
        <location filename="../ui/revising.py"/>
        <source>Merge clusters</source>
        <translation>Fusionner des clusters</translation>
    </message>
    <message>
        <location filename="../ui/revising.py"/>
        <source>Split a cluster</source>
        <translation>Diviser un cluster</translation>
    </message>
</context>
<context>
    <name>RevisionButtons</name>
    <message>
        <location filename="../ui/pages/revision_buttons.py"/>
        <source>Another job is under way.</source>
        <translation>Un autre traitement est en cours.</translation>
    </message>
    <message>
        <location filename="../ui/pages/revision_buttons.py"/>
        <source>Cluster the pixels of the selected cluster again, into so many parts</source>
        <translation>Regrouper à nouveau les pixels du cluster sélectionné, en ce nombre de parties</translation>
    </message>
    <message>
        <location filename="../ui/pages/revision_buttons.py"/>
        <source>Make one cluster of the selected ones</source>
        <translation>Faire un seul cluster de ceux qui sont sélectionnés</translation>
    </message>
    <message>
        <location filename="../ui/pages/revision_buttons.py"/>
        <source>Open a run first.</source>
        <translation>Ouvrez d’abord une exécution.</translation>
    </message>
    <message>
        <location filename="../ui/pages/revision_buttons.py"/>
        <source>Select one cluster to split it.</source>
        <translation>Sélectionnez un seul cluster pour le diviser.</translation>
    </message>
    <message>
        <location filename="../ui/pages/revision_buttons.py"/>
        <source>Select two or more clusters to merge them.</source>
        <translation>Sélectionnez deux clusters ou plus pour les fusionner.</translation>
    </message>
</context>
<context>
    <name>RunLayers</name>
    <message>
        <location filename="../ui/run_layers.py"/>
        <source>{}: dates with data</source>
        <translation>{} : dates avec données</translation>
    </message>
    <message>
        <location filename="../ui/run_layers.py"/>
        <source>{}: disagreement with the reference</source>
        <translation>{} : désaccord avec la référence</translation>
    </message>
    <message>
        <location filename="../ui/run_layers.py"/>
        <source>{}: membership in %</source>
        <translation>{} : appartenance en %</translation>
    </message>
</context>
<context>
    <name>ScenePage</name>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>&amp;Bands of the selected date</source>
        <translation>&amp;Bandes de la date sélectionnée</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>&amp;Combine band layers…</source>
        <translation>&amp;Combiner des couches…</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>&amp;Elevation layer, in metres</source>
        <translation>Couche d’a&amp;ltitude, en mètres</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>&amp;Next: clusters</source>
        <translation>S&amp;uite : clusters</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>&amp;Roles as found</source>
        <translation>&amp;Rôles détectés</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>&amp;Selected polygons of</source>
        <translation>&amp;Polygones sélectionnés de</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>&amp;Update</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>&amp;Whole layer</source>
        <translation>Couche &amp;entière</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>A layer with the codes of the Sentinel-2 scene classification of this date. Optional; the classes that are masked are those above.</source>
        <translation>Une couche avec les codes de la classification de scène de Sentinel-2 de cette date. Facultatif ; les classes masquées sont celles ci-dessus.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>A layer with the codes of the Sentinel-2 scene classification. Optional.</source>
        <translation>Une couche avec les codes de la classification de scène de Sentinel-2. Facultatif.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>A raster of heights, of any resolution, for features such as elevation and slope in step 2. Optional.</source>
        <translation>Un raster d’altitudes, de résolution quelconque, pour des caractéristiques comme elevation et slope à l’étape 2. Facultatif.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>A&amp;dd date</source>
        <translation>A&amp;jouter une date</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Add a Sentinel-2 image to the project, then choose it here.</source>
        <translation>Ajoutez une image Sentinel-2 au projet, puis choisissez-la ici.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Add another date from the layers of the project or from files.</source>
        <translation>Ajouter une autre date à partir des couches du projet ou de fichiers.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Bands and their roles</source>
        <translation>Les bandes et leurs rôles</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Bands of the selected date</source>
        <translation>Bandes de la date sélectionnée</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Can&amp;vas extent</source>
        <translation>Emprise du cane&amp;vas</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Classes that are &amp;masked</source>
        <translation>Classes &amp;masquées</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Classes that are masked</source>
        <translation>Classes masquées</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Elevation</source>
        <translation>Altitude</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Elevation layer</source>
        <translation>Couche d’altitude</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Go on to group the image&apos;s pixels by their spectra.</source>
        <translation>Continuer : grouper les pixels de l’image selon leurs spectres.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>I&amp;mage</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Images of the same ground in other seasons tell crops, meadows and forests apart better than one image can. Add them here; clouds in one date are bridged by the others.</source>
        <translation>Des images du même terrain en d’autres saisons distinguent cultures, prairies et forêts mieux qu’une seule image. Ajoutez-les ici ; les nuages d’une date sont comblés par les autres.</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene.py"/>
        <source>Looking at the image</source>
        <translation>Examen de l’image</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene.py"/>
        <source>Looking at the image…</source>
        <translation>Examen de l’image…</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Move the date down</source>
        <translation>Descendre la date</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Move the date up</source>
        <translation>Monter la date</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Move the selected date down.</source>
        <translation>Descendre la date sélectionnée.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Move the selected date up.</source>
        <translation>Monter la date sélectionnée.</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene.py"/>
        <source>No image chosen</source>
        <translation>Aucune image choisie</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>O&amp;ffset of the stored values</source>
        <translation>&amp;Décalage des valeurs stockées</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Offset of the stored values</source>
        <translation>Décalage des valeurs stockées</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Other dates</source>
        <translation>Autres dates</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Pixels of the checked classes are left out of the map.</source>
        <translation>Les pixels des classes cochées sont écartés de la carte.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Polygon layer</source>
        <translation>Couche de polygones</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Put layers with a single band each together to one scene. The project must have such layers.</source>
        <translation>Réunir en une scène des couches d’une seule bande chacune. Le projet doit contenir de telles couches.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Remove the date</source>
        <translation>Retirer la date</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Scene cl&amp;assification layer of the selected date</source>
        <translation>Couche de classi&amp;fication de scène de la date sélectionnée</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Scene classification (SCL) &amp;layer</source>
        <translation>Couche de cla&amp;ssification de scène (SCL)</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Scene classification layer</source>
        <translation>Couche de classification de scène</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Scene classification layer of the selected date</source>
        <translation>Couche de classification de scène de la date sélectionnée</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Take back all changes to the roles.</source>
        <translation>Annuler tous les changements de rôles.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Take the selected date out.</source>
        <translation>Retirer la date sélectionnée.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Take what the map canvas shows now.</source>
        <translation>Prendre ce que le canevas de carte affiche maintenant.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>The Sentinel-2 image to map.</source>
        <translation>L’image Sentinel-2 à cartographier.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>The bands of the image and the roles they play. Click a role to choose another.</source>
        <translation>Les bandes de l’image et les rôles qu’elles jouent. Cliquez sur un rôle pour en choisir un autre.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>The dates in their order; the first is the image above, whose pixels are mapped. Double-click a date to name it.</source>
        <translation>Les dates dans leur ordre ; la première est l’image ci-dessus, dont les pixels sont cartographiés. Double-cliquez sur une date pour la nommer.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>The layer whose selected polygons are mapped.</source>
        <translation>La couche dont les polygones sélectionnés sont cartographiés.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Update from the canvas</source>
        <translation>Actualiser depuis le canevas</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>What is added to a stored value before it is scaled: -1000 from processing baseline 04.00 on. Leave it empty to use what was found.</source>
        <translation>Ce qui est ajouté à une valeur stockée avant la mise à l’échelle : -1000 à partir de la version de traitement 04.00. Laissez vide pour utiliser ce qui a été détecté.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>What the map canvas shows at the moment of choosing.</source>
        <translation>Ce que le canevas de carte affiche au moment du choix.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Which band plays which role, such as B02=1,B03=2,B04=3,B08=4. Leave it empty to use what is found. Needed where one raster holds several dates.</source>
        <translation>Quelle bande joue quel rôle, comme B02=1,B03=2,B04=3,B08=4. Laissez vide pour utiliser ce qui est détecté. Nécessaire si un même raster contient plusieurs dates.</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene.py"/>
        <source>found</source>
        <translation>détecté</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene.py"/>
        <source>{} (found)</source>
        <translation>{} (détecté)</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene.py"/>
        <source>{} band layers combined</source>
        <translation>{} couches de bandes combinées</translation>
    </message>
</context>
<context>
    <name>SceneVerdict</name>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>Reflectance = (value + offset) × scale, with scale {} and offset {}.</source>
        <translation>Réflectance = (valeur + décalage) × échelle, avec échelle {} et décalage {}.</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>The offset cannot be &apos;{}&apos;. Write a number such as -1000, or leave it empty.</source>
        <translation>Le décalage ne peut pas être « {} ». Écrivez un nombre comme -1000, ou laissez vide.</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>clouds masked</source>
        <translation>nuages masqués</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>no coordinate system</source>
        <translation>pas de système de coordonnées</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>part of the image</source>
        <translation>partie de l’image</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>with elevation</source>
        <translation>avec altitude</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>{} Mpx</source>
        <translation>{} Mpx</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>{} Or choose the roles in the table below.</source>
        <translation>{} Ou choisissez les rôles dans la table ci-dessous.</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>{} bands</source>
        <translation>{} bandes</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>{} dates</source>
        <translation>{} dates</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>{} m</source>
        <translation>{} m</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source> (+ {} kept)</source>
        <translation> (+ {} conservées)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>All together: {}.</source>
        <translation>Au total : {}.</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Cluster whose pictures are shown</source>
        <translation>Cluster dont les images sont affichées</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Each of these voters is asked about every cluster, with the pictures below and a table of measured facts. Nothing was sent yet.</source>
        <translation>Chacun de ces votants est interrogé sur chaque cluster, avec les images ci-dessous et une table de faits mesurés. Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Goes to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>Nothing leaves this computer, and there is nothing to pay.</source>
        <translation>Rien ne quitte cet ordinateur, et il n’y a rien à payer.</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Pictures of &amp;cluster</source>
        <translation>Images du &amp;cluster</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Price of all voters</source>
        <translation>Prix de tous les votants</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Send pictures to voters?</source>
        <translation>Envoyer des images aux votants ?</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>The price is unknown.</source>
        <translation>Le prix est inconnu.</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Tokens, about</source>
        <translation>Jetons, environ</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Voter</source>
        <translation>Votant</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>What is sent to whom</source>
        <translation>Ce qui est envoyé à qui</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>about ${}</source>
        <translation>environ {} $</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>less than ${}</source>
        <translation>moins de {} $</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>nothing to pay</source>
        <translation>rien à payer</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>{} (prices of {})</source>
        <translation>{} (prix de {})</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>{} MB</source>
        <translation>{} Mo</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>{} Other voters&apos; prices are unknown.</source>
        <translation>{} Les prix d’autres votants sont inconnus.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>{} in, {} out</source>
        <translation>{} en entrée, {} en sortie</translation>
    </message>
</context>
<context>
    <name>SeparabilityDialog</name>
    <message>
        <location filename="../ui/forms/separability.ui"/>
        <source>&amp;Clusters</source>
        <translation>&amp;Clusters</translation>
    </message>
    <message>
        <location filename="../ui/forms/separability.ui"/>
        <source>&amp;Pairs, the closest first. A click selects them in the table of clusters</source>
        <translation>&amp;Paires, la plus proche d’abord. Un clic les sélectionne dans la table des clusters</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>A cluster</source>
        <translation>Un cluster</translation>
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
        <translation>Clusters</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>Compactness</source>
        <translation>Compacité</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>Edge share</source>
        <translation>Part en bordure</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>From −1 to 1: how much nearer the pixels are to their own cluster&apos;s mean than to the next one</source>
        <translation>De −1 à 1 : de combien les pixels sont plus proches de la moyenne de leur propre cluster que de la suivante</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>How many of its pixels&apos; neighbours are in others</source>
        <translation>Combien des voisins de ses pixels sont dans d’autres clusters</translation>
    </message>
    <message>
        <location filename="../ui/forms/separability.ui"/>
        <source>How well the clusters are told apart</source>
        <translation>À quel point les clusters sont distincts</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>Jeffries-Matusita distance to the nearest cluster</source>
        <translation>Distance de Jeffries-Matusita au cluster le plus proche</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>Jeffries-Matusita distance: 0 for the same, 2 for clusters that have nothing in common</source>
        <translation>Distance de Jeffries-Matusita : 0 pour deux clusters identiques, 2 pour des clusters qui n’ont rien en commun</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>Nearest</source>
        <translation>Le plus proche</translation>
    </message>
    <message>
        <location filename="../ui/forms/separability.ui"/>
        <source>Pairs of clusters</source>
        <translation>Paires de clusters</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>The cluster at the smallest distance</source>
        <translation>Le cluster à la plus petite distance</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>Told apart</source>
        <translation>Distincts</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>Two clusters</source>
        <translation>Deux clusters</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>What the distance speaks for</source>
        <translation>Ce que la distance laisse penser</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>hardly: merge them</source>
        <translation>à peine : à fusionner</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>in part</source>
        <translation>en partie</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>no gap between</source>
        <translation>pas de vide entre eux</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>well</source>
        <translation>nettement</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>{} and {}</source>
        <translation>{} et {}</translation>
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
        <translation>Les étiquettes ont été modifiées. Les enregistrer dans le dossier d’exécution ?</translation>
    </message>
</context>
<context>
    <name>SpectrumChart</name>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>Cluster {}, ± one standard deviation</source>
        <translation>Cluster {}, ± un écart-type</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>Mean of the scene</source>
        <translation>Moyenne de la scène</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>Reflectance</source>
        <translation>Réflectance</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>Reflectance of cluster {}: mean ± standard deviation, and the mean of the scene</source>
        <translation>Réflectance du cluster {} : moyenne ± écart-type, et moyenne de la scène</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>Spectrum of the cluster against the scene</source>
        <translation>Spectre du cluster comparé à la scène</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>{band}, {wavelength}: reflectance {mean}, standard deviation {deviation}, scene {scene}.</source>
        <translation>{band}, {wavelength} : réflectance {mean}, écart-type {deviation}, scène {scene}.</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>{} nm</source>
        <translation>{} nm</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <location filename="../ui/state.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../ui/state.py"/>
        <source>Override</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <location filename="../ui/state.py"/>
        <source>Revert</source>
        <translation>Revenir à la proposition</translation>
    </message>
    <message>
        <location filename="../ui/state.py"/>
        <source>The clusters are just being changed. Save again in a moment.</source>
        <translation>Les clusters sont en train d’être modifiés. Enregistrez à nouveau dans un instant.</translation>
    </message>
    <message>
        <location filename="../ui/state.py"/>
        <source>The labels in {} were changed elsewhere since it was opened here. Save again to replace them by those shown here, or open the run folder again to go on with them.</source>
        <translation>Les étiquettes de {} ont été modifiées ailleurs depuis son ouverture ici. Enregistrez encore une fois pour les remplacer par celles affichées ici, ou rouvrez le dossier pour continuer avec elles.</translation>
    </message>
    <message>
        <location filename="../ui/state.py"/>
        <source>This step changes pixels that a job may be reading. Wait for its end, or cancel it.</source>
        <translation>Cette étape modifie des pixels qu’un traitement lit peut-être. Attendez qu’il se termine, ou annulez-le.</translation>
    </message>
</context>
<context>
    <name>Taxonomy</name>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Bare / sparse vegetation</source>
        <translation>Sol nu / végétation clairsemée</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Built-up</source>
        <translation>Zones bâties</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Cropland</source>
        <translation>Terres cultivées</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Grassland</source>
        <translation>Prairies</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Herbaceous wetland</source>
        <translation>Zones humides herbacées</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Mangroves</source>
        <translation>Mangroves</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Moss and lichen</source>
        <translation>Mousses et lichens</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Permanent water bodies</source>
        <translation>Plans d’eau permanents</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Shrubland</source>
        <translation>Zones arbustives</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Snow and ice</source>
        <translation>Neige et glace</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Tree cover</source>
        <translation>Couvert arboré</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <location filename="../ui/thumbnails.py"/>
        <source>Pictures of the clusters</source>
        <translation>Images des clusters</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>${}</source>
        <translation>{} $</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>failed {}</source>
        <translation>échecs {}</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>kept replies {}</source>
        <translation>réponses conservées {}</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>less than ${}</source>
        <translation>moins de {} $</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>nothing sent</source>
        <translation>rien d’envoyé</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>nothing to pay</source>
        <translation>rien à payer</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>price unknown</source>
        <translation>prix inconnu</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>requests {}</source>
        <translation>requêtes {}</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>tokens not told</source>
        <translation>jetons non indiqués</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>tokens {} in, {} out</source>
        <translation>jetons : {} en entrée, {} en sortie</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>votes {}</source>
        <translation>votes {}</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>{}: {}</source>
        <translation>{} : {}</translation>
    </message>
</context>
<context>
    <name>VoterList</name>
    <message>
        <location filename="../ui/models/voter_list.py"/>
        <source>not checked yet</source>
        <translation>pas encore vérifié</translation>
    </message>
    <message>
        <location filename="../ui/models/voter_list.py"/>
        <source>not on this computer</source>
        <translation>pas sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../ui/models/voter_list.py"/>
        <source>spectral: rules on the spectrum, no model</source>
        <translation>spectral : règles sur le spectre, sans modèle</translation>
    </message>
    <message>
        <location filename="../ui/models/voter_list.py"/>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
</context>
<context>
    <name>VotersPanel</name>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>&amp;My computer only</source>
        <translation>&amp;Mon ordinateur seulement</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>Add a vision-language model</source>
        <translation>Ajouter un modèle de vision et de langage</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>Chec&amp;k</source>
        <translation>Véri&amp;fier</translation>
    </message>
    <message>
        <location filename="../ui/pages/voters.py"/>
        <source>Checking the voters</source>
        <translation>Vérification des votants</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>Find out whether the voters can be asked. Nothing of the scene is sent.</source>
        <translation>Savoir si les votants peuvent être interrogés. Rien de la scène n’est envoyé.</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>Take the selected voter off the list</source>
        <translation>Retirer de la liste le votant sélectionné</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>Ticked voters are asked about every cluster; each has one vote.</source>
        <translation>Les votants cochés sont interrogés sur chaque cluster ; chacun a une voix.</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>Untick every voter that would send something away from this computer</source>
        <translation>Décocher chaque votant qui enverrait quelque chose hors de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>Voters</source>
        <translation>Votants</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>What keeps the voter from voting</source>
        <translation>Ce qui empêche le votant de voter</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>Who &amp;votes on the clusters</source>
        <translation>Qui &amp;vote sur les clusters</translation>
    </message>
</context>
<context>
    <name>WelcomeForm</name>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>A satellite image in true colour</source>
        <translation>Une image satellite en couleurs naturelles</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>A satellite image measures more than the eye sees: the light of a dozen bands in every pixel.</source>
        <translation>Une image satellite mesure plus que ce que l’œil voit : la lumière d’une douzaine de bandes dans chaque pixel.</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>Add a Sentinel-2 image to the project to turn it into a named, checked land-cover map; or try it with a generated scene.</source>
        <translation>Ajoutez une image Sentinel-2 au projet pour en faire une carte d’occupation du sol nommée et vérifiée ; ou essayez avec une scène générée.</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>Goes on with an interpretation that was saved earlier</source>
        <translation>Reprend une interprétation enregistrée auparavant</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>How it works</source>
        <translation>Fonctionnement</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>Legend of the map</source>
        <translation>Légende de la carte</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>Makes a scene of 10 × 10 km on this computer; nothing is downloaded</source>
        <translation>Crée une scène de 10 × 10 km sur cet ordinateur ; rien n’est téléchargé</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>Open a run &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier d’exécution…</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>Open the &amp;demo scene</source>
        <translation>Ouvrir la &amp;scène de démonstration</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>Pixels with like spectra come together in clusters. Their colours mean nothing yet.</source>
        <translation>Les pixels de spectres semblables se réunissent en clusters. Leurs couleurs ne veulent encore rien dire.</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>The same place as a land-cover map</source>
        <translation>Le même endroit en carte d’occupation du sol</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>The same place in colours of clusters</source>
        <translation>Le même endroit aux couleurs des clusters</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>Voters and you give each cluster a class. The result is a map, and how far it agrees with a reference.</source>
        <translation>Les votants et vous donnez une classe à chaque cluster. Le résultat est une carte, et sa concordance avec une référence.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <location filename="../ui/welcome.py"/>
        <source>Making the demo scene…</source>
        <translation>Création de la scène de démonstration…</translation>
    </message>
    <message>
        <location filename="../ui/welcome.py"/>
        <source>Open a run folder</source>
        <translation>Ouvrir un dossier d’exécution</translation>
    </message>
</context>
<context>
    <name>WorldCoverSection</name>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>Delete the fetched parts of WorldCover? Those that are needed again are fetched again.</source>
        <translation>Supprimer les parties téléchargées de WorldCover ? Celles qui seront encore nécessaires seront téléchargées à nouveau.</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>Delete what is kept of WorldCover</source>
        <translation>Suppression de ce qui est gardé de WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>Downloaded tiles</source>
        <translation>Tuiles téléchargées</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>Freed: {}.</source>
        <translation>Libéré : {}.</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>Freed: {}. In use or write-protected, and kept: {}.</source>
        <translation>Libéré : {}. Utilisé ou protégé en écriture, et gardé : {}.</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>Looking…</source>
        <translation>Examen…</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>Measure what is kept of WorldCover</source>
        <translation>Mesure de ce qui est gardé de WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>The address {}.</source>
        <translation>L’adresse {}.</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>There is no such folder.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>{megabytes} MB, files: {files}</source>
        <translation>{megabytes} Mo, fichiers : {files}</translation>
    </message>
</context>
</TS>
