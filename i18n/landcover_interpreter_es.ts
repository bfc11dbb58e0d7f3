<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AddVoterDialog</name>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>&amp;Key</source>
        <translation>&amp;Clave</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>&amp;List models</source>
        <translation>&amp;Listar modelos</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>&amp;Provider</source>
        <translation>&amp;Proveedor</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>&amp;Questions per cluster</source>
        <translation>Pre&amp;guntas por clúster</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>A model that takes pictures, by the provider&apos;s name for it</source>
        <translation>Un modelo que admita imágenes, con el nombre que le da el proveedor</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Add a voter</source>
        <translation>Añadir un votante</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/add_voter.py"/>
        <source>Another job is under way. Wait for its end, or type the model&apos;s name.</source>
        <translation>Hay otro trabajo en curso. Espere a que termine o escriba el nombre del modelo.</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Ask the provider which models it has</source>
        <translation>Preguntar al proveedor qué modelos tiene</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Asked more than once, a model shows whether it is sure. It still has one vote.</source>
        <translation>Al preguntarle más de una vez, un modelo muestra si está seguro. Sigue teniendo un solo voto.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/add_voter.py"/>
        <source>Asking for the models…</source>
        <translation>Consultando los modelos…</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Base &amp;URL</source>
        <translation>&amp;URL base</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Empty for the provider&apos;s own address</source>
        <translation>Vacío para la dirección propia del proveedor</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/add_voter.py"/>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/add_voter.py"/>
        <source>Listing models</source>
        <translation>Listado de los modelos</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Questions per cluster</source>
        <translation>Preguntas por clúster</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/add_voter.py"/>
        <source>The base URL {}.</source>
        <translation>La URL base {}.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/add_voter.py"/>
        <source>The model&apos;s name holds a space, a semicolon or an address. Write the name alone.</source>
        <translation>El nombre del modelo contiene un espacio, un punto y coma o una dirección. Escriba solo el nombre.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/add_voter.py"/>
        <source>Usually none is needed.</source>
        <translation>Normalmente no hace falta ninguna.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/add_voter.py"/>
        <source>Without one, the environment variable {} is used, for the provider&apos;s own address.</source>
        <translation>Sin ella se usa la variable de entorno {}, para la dirección propia del proveedor.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/add_voter.py"/>
        <source>{} models. Choose one that takes pictures.</source>
        <translation>Modelos: {}. Elija uno que admita imágenes.</translation>
    </message>
</context>
<context>
    <name>AgreementPanel</name>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>, and {} more</source>
        <translation>, y {} más</translation>
    </message>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>Caused by {}{}.</source>
        <translation>Causado por: {}{}.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Ceiling</source>
        <translation>Techo</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Class by class, in per cent</source>
        <translation>Clase por clase, en tanto por ciento</translation>
    </message>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>Compared with {}.</source>
        <translation>Comparado con {}.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>Comparing tells how far the map agrees with a land-cover product, how much of the rest is due to clusters and how much to labels, and which clusters to look at again. The figures follow every label you change.</source>
        <translation>La comparación indica hasta qué punto el mapa concuerda con un producto de cobertura del suelo, cuánto del resto se debe a los clústeres y cuánto a las etiquetas, y qué clústeres conviene revisar. Las cifras siguen cada etiqueta que se cambie.</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Confusion matrix: classes of the map down, of the reference across</source>
        <translation>Matriz de confusión: clases del mapa en las filas, de la referencia en las columnas</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Draw where map and reference differ, and whether a label or the clusters are to blame, as a layer above the map</source>
        <translation>Dibujar dónde difieren el mapa y la referencia, y si se debe a una etiqueta o a los clústeres, como una capa sobre el mapa</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>End the highlighting on the map</source>
        <translation>Quitar el resaltado del mapa</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>Estimated for the whole map: overall accuracy {} ({} points, {}).</source>
        <translation>Estimación para todo el mapa: exactitud global del {} ({} puntos, {}).</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>Estimated for the whole map: overall accuracy {}, 95 % interval {} to {} ({} points, {}).</source>
        <translation>Estimación para todo el mapa: exactitud global del {}, intervalo del 95 % de {} a {} ({} puntos, {}).</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Figures of each class</source>
        <translation>Cifras de cada clase</translation>
    </message>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>Labelled as “{}” in step 3, these clusters would agree better: {}.</source>
        <translation>Con la clase «{}» en el paso 3 concordarían mejor estos clústeres: {}.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Labelling efficiency</source>
        <translation>Eficiencia del etiquetado</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Mean IoU</source>
        <translation>IoU medio</translation>
    </message>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>No class on the map has a counterpart in WorldCover, so there is nothing to compare.</source>
        <translation>Ninguna clase del mapa tiene equivalente en WorldCover, así que no hay nada que comparar.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>No cluster causes this.</source>
        <translation>Ningún clúster lo causa.</translation>
    </message>
    <message>
        <location filename="../ui/gains.py"/>
        <source>No other label of a cluster would win anything.</source>
        <translation>Con ninguna otra etiqueta de un clúster se ganaría nada.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>No other label would help, because the clusters mix both classes: split them in step 3.</source>
        <translation>Ninguna otra etiqueta ayudaría, porque los clústeres mezclan ambas clases: divídalos en el paso 3.</translation>
    </message>
    <message>
        <location filename="../ui/gains.py"/>
        <source>No split of a cluster would win anything.</source>
        <translation>Con ninguna división de un clúster se ganaría nada.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>Of all pixels, {} do not agree: {} because clusters mix the reference&apos;s classes, {} because of labels.</source>
        <translation>De todos los píxeles, no concuerda el {}: el {} porque los clústeres mezclan clases de la referencia, el {} por las etiquetas.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>Of all points, {} do not agree: {} because clusters mix the reference&apos;s classes, {} because of labels.</source>
        <translation>De todos los puntos, no concuerda el {}: el {} porque los clústeres mezclan clases de la referencia, el {} por las etiquetas.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Overall agreement</source>
        <translation>Concordancia global</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>Per cent of all compared pixels: the map&apos;s classes down, the reference&apos;s across, agreement in bold. Choose a cell to see on the map which clusters cause it.</source>
        <translation>Porcentaje de todos los píxeles comparados: las clases del mapa en las filas, las de la referencia en las columnas, la concordancia en negrita. Elija una celda para ver en el mapa qué clústeres la causan.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>Per cent of all compared points: the map&apos;s classes down, the reference&apos;s across, agreement in bold. Choose a cell to see on the map which clusters cause it.</source>
        <translation>Porcentaje de todos los puntos comparados: las clases del mapa en las filas, las de la referencia en las columnas, la concordancia en negrita. Elija una celda para ver en el mapa qué clústeres la causan.</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Show &amp;all clusters again</source>
        <translation>Mostrar de nuevo &amp;todos los clústeres</translation>
    </message>
    <message>
        <location filename="../ui/gains.py"/>
        <source>Show cluster {} on the map</source>
        <translation>Mostrar el clúster {} en el mapa</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Show d&amp;isagreement</source>
        <translation>Mostrar la &amp;discordancia</translation>
    </message>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>Shown on the map: {}{}.</source>
        <translation>Mostrado en el mapa: {}{}.</translation>
    </message>
    <message>
        <location filename="../ui/gains.py"/>
        <source>The label that would win most: cluster {} as “{}”, {} of the pixels (step 3).</source>
        <translation>La etiqueta con la que más se ganaría: clúster {} como «{}», el {} de los píxeles (paso 3).</translation>
    </message>
    <message>
        <location filename="../ui/gains.py"/>
        <source>The label that would win most: cluster {} as “{}”, {} of the points (step 3).</source>
        <translation>La etiqueta con la que más se ganaría: clúster {} como «{}», el {} de los puntos (paso 3).</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>The layer shows the labels of before: draw it again.</source>
        <translation>La capa muestra las etiquetas anteriores: dibújela de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/gains.py"/>
        <source>The split that would win most: cluster {}, at most {} of the pixels (step 3).</source>
        <translation>La división con la que más se ganaría: clúster {}, como máximo el {} de los píxeles (paso 3).</translation>
    </message>
    <message>
        <location filename="../ui/gains.py"/>
        <source>The split that would win most: cluster {}, at most {} of the points (step 3).</source>
        <translation>La división con la que más se ganaría: clúster {}, como máximo el {} de los puntos (paso 3).</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>They are no probability sample, so this speaks of these points alone.</source>
        <translation>No son una muestra probabilística, así que esto solo dice algo de estos puntos.</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Where map and reference differ</source>
        <translation>Dónde difieren el mapa y la referencia</translation>
    </message>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>cluster {} ({})</source>
        <translation>clúster {} ({})</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>is how far map and reference overlap, averaged over the classes: a rare class counts as much as a common one.</source>
        <translation>es cuánto se solapan el mapa y la referencia, en promedio de las clases: una clase rara cuenta tanto como una común.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>is the best that any labels could reach on these clusters. Where it is low, better clusters help (step 2).</source>
        <translation>es lo mejor que podría alcanzar cualquier etiquetado de estos clústeres. Si es bajo, ayudan unos clústeres mejores (paso 2).</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>of the ceiling is reached. Where it is low, correct the labels (step 3).</source>
        <translation>es la parte del techo que se alcanza. Si es baja, corrija las etiquetas (paso 3).</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>of the compared pixels have the reference&apos;s class. That is agreement, not accuracy: WorldCover {} itself is right in {} of cases. If it is so here, the map is right in {} to {}.</source>
        <translation>de los píxeles comparados tiene la clase de la referencia. Es concordancia, no exactitud: el propio WorldCover {} acierta en el {} de los casos. Si aquí también es así, el mapa acierta entre el {} y el {}.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>of the compared pixels have the reference&apos;s class. That is agreement, not accuracy: the reference has errors of its own.</source>
        <translation>de los píxeles comparados tiene la clase de la referencia. Es concordancia, no exactitud: la referencia tiene sus propios errores.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>of the compared points have the class on the map that they have in truth.</source>
        <translation>de los puntos comparados tiene en el mapa la clase que tiene en realidad.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>simple random</source>
        <translation>muestreo aleatorio simple</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>stratified random</source>
        <translation>muestreo aleatorio estratificado</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>{} left out where the reference has no data</source>
        <translation>omitidos donde la referencia no tiene datos: {}</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>{} left out whose class has no counterpart in WorldCover</source>
        <translation>omitidos porque su clase no tiene equivalente en WorldCover: {}</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>{} of them unlabelled, which counts as not agreeing</source>
        <translation>de ellos sin etiquetar, lo que cuenta como no concordante: {}</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>{} pixels compared</source>
        <translation>Píxeles comparados: {}</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>{} points compared</source>
        <translation>Puntos comparados: {}</translation>
    </message>
</context>
<context>
    <name>AlgorithmChoice</name>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Autoencoder, then K-Means</source>
        <translation>Autocodificador, luego K-Means</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Clusters of any shape, as dense regions with gaps between them. Finds their number itself, and leaves out pixels that belong nowhere.</source>
        <translation>Clústeres de cualquier forma, como regiones densas con huecos entre ellas. Halla por sí mismo su número y deja fuera los píxeles que no pertenecen a ninguna.</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Clusters of any shape, each with its own density. Finds their number. Needs scikit-learn 1.3 or newer.</source>
        <translation>Clústeres de cualquier forma, cada uno con su propia densidad. Halla su número. Necesita scikit-learn 1.3 o posterior.</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Clusters that are stretched and overlap, such as crops in several stages. Tells for every pixel how surely it belongs to its cluster.</source>
        <translation>Clústeres alargados que se solapan, como cultivos en varias fases. Indica para cada píxel con qué seguridad pertenece a su clúster.</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Compact clusters around their means. Fast, and a good first choice for every scene.</source>
        <translation>Clústeres compactos en torno a sus medias. Rápido y una buena primera opción para cualquier escena.</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Convolutional autoencoder, then K-Means</source>
        <translation>Autocodificador convolucional, luego K-Means</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Gaussian mixture</source>
        <translation>Mezcla gaussiana</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>K-Means on small parts of the sample at a time, for samples of millions of pixels.</source>
        <translation>K-Means sobre pequeñas partes de la muestra cada vez, para muestras de millones de píxeles.</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Learns from patches of the scene which patterns matter, and clusters by these. Needs scikit-learn.</source>
        <translation>Aprende de recortes de la escena qué patrones importan y agrupa según ellos. Necesita scikit-learn.</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Learns patterns of wider surroundings with a small neural network, and clusters by these. Needs PyTorch.</source>
        <translation>Aprende patrones de un entorno más amplio con una pequeña red neuronal y agrupa según ellos. Necesita PyTorch.</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Mini-batch K-Means</source>
        <translation>K-Means por minilotes</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Needs {library} {since} or newer; here is {version}. A newer QGIS may bring it; DBSCAN needs no library.</source>
        <translation>Necesita {library} {since} o posterior; aquí está la {version}. Puede que un QGIS más reciente lo incluya; DBSCAN no necesita ninguna biblioteca.</translation>
    </message>
</context>
<context>
    <name>Algorithms</name>
    <message>
        <location filename="../algorithms/label_lines.py"/>
        <source>, {} of {} voters</source>
        <translation>, {} de {} votantes</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>0.8 for all classes, or of some by code: 0.8,10=0.9,40=0.7</source>
        <translation>0.8 para todas las clases, o para algunas por su código: 0.8,10=0.9,40=0.7</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Agreement report</source>
        <translation>Informe de concordancia</translation>
    </message>
    <message>
        <location filename="../algorithms/agreement.py"/>
        <source>Agreement with WorldCover</source>
        <translation>Concordancia con WorldCover</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Apply a run to another image</source>
        <translation>Aplicar una ejecución a otra imagen</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Area of interest (polygons, or an extent)</source>
        <translation>Área de interés (polígonos o una extensión)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Ask again with altered pictures (three times the requests)</source>
        <translation>Preguntar de nuevo con imágenes alteradas (el triple de peticiones)</translation>
    </message>
    <message>
        <location filename="../algorithms/checkvoters.py"/>
        <source>Asks every provider whether the voter&apos;s key is right, its model there and able to see pictures, and which other models it has. Nothing of an image is sent and nothing is paid for.

MODELS is a JSON list with a state for each voter: ready, or what to do.</source>
        <translation>Pregunta a cada proveedor si la clave del votante es correcta, si su modelo está disponible y puede ver imágenes, y qué otros modelos tiene. No se envía nada de ninguna imagen y no se paga nada.

MODELS es una lista JSON con un estado para cada votante: listo, o qué hay que hacer.</translation>
    </message>
    <message>
        <location filename="../algorithms/label.py"/>
        <source>Asks every voter for the land-cover class of every cluster and counts the votes: one per voter; a class needs half of those given, a tie goes to the higher confidence.

The voter &apos;spectral&apos; works offline, from the cluster&apos;s spectrum, texture and shape; it abstains rather than guess. Vision-language models are shown pictures and measured facts of each cluster: ollama:MODEL on this computer, anthropic:MODEL, gemini:MODEL, openai:MODEL, or openai:MODEL@URL for any server that speaks OpenAI&apos;s language (vLLM, LM Studio, OpenRouter). Separate voters by semicolons; options follow a voter after a space: repeats=3 timeout=60 concurrency=4.

Keys come from ANTHROPIC_API_KEY, GEMINI_API_KEY or OPENAI_API_KEY in the environment, from another variable with key=NAME, or from QGIS&apos;s authentication database with authcfg=ID. Never write a key here.

The log says what goes where, and about what it costs, before anything is sent; ESTIMATE_ONLY stops there. Replies are kept: the same question is not paid for twice, and REPLAY counts the kept replies of a run again without a network.

Labels that the analyst gave stay. Clusters in doubt are counted in NEEDS_REVIEW: look at those first.

A taxonomy of your own is a JSON file of classes with a mapping to ESA WorldCover.</source>
        <translation>Pregunta a cada votante por la clase de cobertura del suelo de cada clúster y cuenta los votos: uno por votante; una clase necesita la mitad de los emitidos, y un empate se resuelve a favor de la mayor confianza.

El votante «spectral» funciona sin conexión, a partir del espectro, la textura y la forma del clúster; antes se abstiene que adivina. A los modelos de visión y lenguaje se les muestran imágenes y datos medidos de cada clúster: ollama:MODEL en este equipo, anthropic:MODEL, gemini:MODEL, openai:MODEL, u openai:MODEL@URL para cualquier servidor que hable el lenguaje de OpenAI (vLLM, LM Studio, OpenRouter). Separe los votantes con punto y coma; las opciones siguen al votante tras un espacio: repeats=3 timeout=60 concurrency=4.

Las claves proceden de ANTHROPIC_API_KEY, GEMINI_API_KEY u OPENAI_API_KEY en el entorno, de otra variable con key=NAME, o de la base de datos de autenticación de QGIS con authcfg=ID. Nunca escriba aquí una clave.

El registro dice qué va adónde y cuánto cuesta aproximadamente, antes de enviar nada; ESTIMATE_ONLY se detiene ahí. Las respuestas se guardan: la misma pregunta no se paga dos veces, y REPLAY cuenta de nuevo las respuestas guardadas de una ejecución, sin red.

Las etiquetas que dio el analista se conservan. Los clústeres en duda se cuentan en NEEDS_REVIEW: revíselos primero.

Una taxonomía propia es un archivo JSON de clases con su correspondencia con ESA WorldCover.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Bands of the other dates (found if empty)</source>
        <translation>Bandas de las otras fechas (se detectan si se deja vacío)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Bands, as B02=1,B03=2 (found if empty)</source>
        <translation>Bandas, como B02=1,B03=2 (se detectan si se deja vacío)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Bring the image&apos;s reflectance to that of the run&apos;s image</source>
        <translation>Ajustar la reflectancia de la imagen a la de la imagen de la ejecución</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Ceiling (0…1)</source>
        <translation>Techo (0…1)</translation>
    </message>
    <message>
        <location filename="../algorithms/checkvoters.py"/>
        <source>Check the voters</source>
        <translation>Comprobar los votantes</translation>
    </message>
    <message>
        <location filename="../algorithms/override.py"/>
        <source>Class name or code, or &apos;unlabelled&apos;</source>
        <translation>Nombre o código de la clase, o «unlabelled»</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Classes of the map&apos;s values</source>
        <translation>Clases de los valores del mapa</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Classes of the reference&apos;s values, of another legend</source>
        <translation>Clases de los valores de la referencia, si usa otra leyenda</translation>
    </message>
    <message>
        <location filename="../algorithms/override.py"/>
        <location filename="../algorithms/split.py"/>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster.py"/>
        <source>Cluster an image</source>
        <translation>Agrupar una imagen en clústeres</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <location filename="../algorithms/outputs.py"/>
        <source>Clusters</source>
        <translation>Clústeres</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Clusters a sample of the image with K-Means into 2 to 40 clusters and measures each: silhouette and Calinski-Harabasz index, which are high where groups stand apart, and inertia, which falls fast until a number that it bends at.

A map needs more clusters than groups stand apart: what is the same land cover is joined by its label, but what was never told apart cannot be labelled. So the suggestion is twice the number at which inertia bends, unless the groups stand clearly apart. It is a place to begin, not a measure of how good the map will be. SUGGESTED is the number, COUNTS all measures as JSON, TABLE the same as a file.</source>
        <translation>Agrupa una muestra de la imagen con K-Means en 2 a 40 clústeres y mide cada número: la silueta y el índice de Calinski-Harabasz, que son altos donde los grupos están separados, y la inercia, que cae deprisa hasta un número en el que forma un codo.

Un mapa necesita más clústeres que grupos separados haya: lo que es la misma cobertura del suelo se une por su etiqueta, pero lo que nunca se distinguió no se puede etiquetar. Por eso se sugiere el doble del número en el que la inercia forma el codo, salvo que los grupos estén claramente separados. Es un punto de partida, no una medida de lo bueno que será el mapa. SUGGESTED es el número, COUNTS son todas las medidas como JSON, TABLE lo mismo como archivo.</translation>
    </message>
    <message>
        <location filename="../algorithms/separability.py"/>
        <source>Clusters and pairs (JSON)</source>
        <translation>Clústeres y pares (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/separability.py"/>
        <source>Clusters that are told apart worst</source>
        <translation>Clústeres que peor se distinguen</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Clusters that need review</source>
        <translation>Clústeres que requieren revisión</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Clusters the pixels of one cluster anew, because it mixes several kinds of land cover. The parts have numbers of their own and are unlabelled; all other clusters stay as they are. Name the clusters again, and models are asked about the parts alone. Maps that were exported into the run folder go, so export the map again. Figures of agreement follow where the reference is at hand.</source>
        <translation>Agrupa de nuevo los píxeles de un clúster que mezcla varios tipos de cobertura del suelo. Las partes tienen números propios y quedan sin etiquetar; todos los demás clústeres siguen como están. Al nombrar de nuevo los clústeres, se pregunta a los modelos solo por las partes. Los mapas que se exportaron a la carpeta de la ejecución se borran, así que hay que exportar de nuevo el mapa. Las cifras de concordancia se actualizan si la referencia está disponible.</translation>
    </message>
    <message>
        <location filename="../algorithms/merge.py"/>
        <source>Clusters to merge, such as 3,7</source>
        <translation>Clústeres que se fusionan, como 3,7</translation>
    </message>
    <message>
        <location filename="../algorithms/agreement.py"/>
        <source>Compares a run, or any map in ESA WorldCover codes, with WorldCover itself (worldcover:2021 or worldcover:2020, fetched for the scene&apos;s ground only) or with a raster in its codes. Of a raster in another legend, REFERENCE_CLASSES says which of its values are which classes.

CEILING is the best agreement that any labelling of these clusters could reach, LABELLING_EFFICIENCY is agreement ÷ ceiling: a low ceiling asks for better clusters, a low efficiency for better labels. ANATOMY names the cluster whose override, and the one whose split, would win most. The file of figures, which is also written as .csv and .md, holds everything else: areas, classes, distance to edges, groups of classes, other labels of the same clusters.

It is agreement, not accuracy: WorldCover 2021 itself is right in about 76.7 % of cases.

POINTS take the place of the reference: a sample of “Draw a sample to interpret”, or any points with a class. Where they were drawn at random, ESTIMATES tells accuracy and area of the classes with 95 % intervals.</source>
        <translation>Compara una ejecución, o cualquier mapa con los códigos de ESA WorldCover, con el propio WorldCover (worldcover:2021 o worldcover:2020, que se descarga solo para el terreno de la escena) o con un ráster con sus códigos. De un ráster con otra leyenda, REFERENCE_CLASSES dice a qué clase corresponde cada uno de sus valores.

CEILING es la mejor concordancia que podría alcanzar cualquier etiquetado de estos clústeres, LABELLING_EFFICIENCY es concordancia ÷ techo: un techo bajo pide mejores clústeres; una eficiencia baja, mejores etiquetas. ANATOMY nombra el clúster con cuyo reemplazo de etiqueta, y aquel con cuya división, se ganaría más. El archivo de cifras, que se escribe también como .csv y .md, contiene todo lo demás: superficies, clases, distancia a los bordes, grupos de clases, otras etiquetas de los mismos clústeres.

Es concordancia, no exactitud: WorldCover 2021 acierta a su vez en torno al 76,7 % de los casos.

POINTS ocupa el lugar de la referencia: una muestra de «Extraer una muestra para interpretar», o cualesquiera puntos con una clase. Si se extrajeron al azar, ESTIMATES indica la exactitud y la superficie de las clases con intervalos del 95 %.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Count the run&apos;s kept replies again; send nothing</source>
        <translation>Contar de nuevo las respuestas guardadas de la ejecución; no enviar nada</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>DBSCAN and HDBSCAN: noise joins the nearest cluster, or is kept as one</source>
        <translation>DBSCAN y HDBSCAN: el ruido se une al clúster más cercano o se conserva como uno propio</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>DBSCAN and HDBSCAN: pixels that make a core</source>
        <translation>DBSCAN y HDBSCAN: píxeles que forman un núcleo</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>DBSCAN: radius in standardised features (found if empty)</source>
        <translation>DBSCAN: radio en características estandarizadas (se determina si se deja vacío)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Dates that show a pixel</source>
        <translation>Fechas que muestran un píxel</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Disagreement</source>
        <translation>Discordancia</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Draw a sample to interpret</source>
        <translation>Extraer una muestra para interpretar</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Draws pixels of a map at random in each of its classes, as a GeoPackage of points: set the class of each by what you see in better images, then give the file to “Agreement with WorldCover” as POINTS. It then tells accuracy and area of the classes with 95 % intervals (Olofsson et al. 2014, Stehman 2014).

The file opens with a drop-down of the classes. What the map says stays out of sight, so that it does not lead the eye. The order is random: if time runs out, the first points are a smaller sample.

The size follows from TARGET, the standard error that is wished for: with 0.02 the 95 % interval of the overall accuracy is ± 4 points of a hundred; half of it takes four times as many points. Every class gets MINIMUM points at least.</source>
        <translation>Extrae al azar píxeles de un mapa en cada una de sus clases, como un GeoPackage de puntos: ponga a cada uno la clase que vea en imágenes mejores y dé después el archivo a «Concordancia con WorldCover» como POINTS. Ese algoritmo indica entonces la exactitud y la superficie de las clases con intervalos del 95 % (Olofsson et ál. 2014, Stehman 2014).

El archivo se abre con una lista desplegable de las clases. Lo que dice el mapa queda oculto, para que no guíe la mirada. El orden es aleatorio: si falta tiempo, los primeros puntos son una muestra más pequeña.

El tamaño resulta de TARGET, el error estándar que se desea: con 0,02, el intervalo del 95 % de la exactitud global es de ± 4 puntos porcentuales; la mitad de ese error requiere el cuádruple de puntos. Cada clase recibe al menos MINIMUM puntos.</translation>
    </message>
    <message>
        <location filename="../algorithms/worldcover.py"/>
        <source>ESA WorldCover</source>
        <translation>ESA WorldCover</translation>
    </message>
    <message>
        <location filename="../algorithms/worldcover.py"/>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Elevation in metres</source>
        <translation>Elevación en metros</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Estimate before sending (JSON)</source>
        <translation>Estimación antes del envío (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Estimated overall accuracy (0…1)</source>
        <translation>Exactitud global estimada (0…1)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Estimated overall accuracy {} from {} points.</source>
        <translation>Exactitud global estimada {} a partir de {} puntos.</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Estimates of accuracy and area with intervals (JSON)</source>
        <translation>Estimaciones de exactitud y superficie con intervalos (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Expected user&apos;s accuracy</source>
        <translation>Exactitud del usuario esperada</translation>
    </message>
    <message>
        <location filename="../algorithms/export.py"/>
        <source>Export the land-cover map</source>
        <translation>Exportar el mapa de cobertura del suelo</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <location filename="../algorithms/override.py"/>
        <source>Export the map again to see it on the map.</source>
        <translation>Exporte de nuevo el mapa para verlo en él.</translation>
    </message>
    <message>
        <location filename="../algorithms/label.py"/>
        <source>Export the map again to see the labels on it.</source>
        <translation>Exporte de nuevo el mapa para ver en él las etiquetas.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Features (that suit the algorithm if empty)</source>
        <translation>Características (si se deja vacío, las adecuadas al algoritmo)</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Field of the class</source>
        <translation>Campo de la clase</translation>
    </message>
    <message>
        <location filename="../algorithms/label_lines.py"/>
        <source>Fleiss&apos; kappa of all voters: {} (1 is full agreement, 0 that of chance).</source>
        <translation>Kappa de Fleiss de todos los votantes: {} (1 es acuerdo total; 0, el debido al azar).</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Folder of downloaded WorldCover tiles, in place of the server</source>
        <translation>Carpeta de teselas de WorldCover descargadas, en lugar del servidor</translation>
    </message>
    <message>
        <location filename="../algorithms/interpret.py"/>
        <source>From a Sentinel-2 image to a named, styled land-cover map in one step: clusters the image, lets the voters name every cluster, writes the map, and compares it with a reference map where one is given (any raster in WorldCover codes; a script or batch may give worldcover:2021, which is fetched for the scene&apos;s ground; &apos;Agreement with WorldCover&apos; offers it in its dialog).

Map and polygons are written to the run folder and opened, also where their own outputs are skipped. Choose a run folder that lasts: the temporary one goes with QGIS.

The map is a draft for review: NEEDS_REVIEW counts the clusters in doubt, and the log names them. Identify a pixel of the layer Clusters for its number, correct it with &apos;Override a label&apos;, then export again.</source>
        <translation>De una imagen Sentinel-2 a un mapa de cobertura del suelo con nombres y estilo en un solo paso: agrupa la imagen en clústeres, deja que los votantes nombren cada clúster, escribe el mapa y lo compara con un mapa de referencia si se da uno (cualquier ráster con los códigos de WorldCover; un script o un lote puede dar worldcover:2021, que se descarga solo para el terreno de la escena; «Concordancia con WorldCover» lo ofrece en su diálogo).

El mapa y los polígonos se escriben en la carpeta de la ejecución y se abren, también cuando se omiten sus propias salidas. Elija una carpeta de la ejecución duradera: la temporal desaparece con QGIS.

El mapa es un borrador para revisar: NEEDS_REVIEW cuenta los clústeres en duda y el registro los nombra. Identifique un píxel de la capa Clústeres para saber su número, corríjalo con «Reemplazar una etiqueta» y exporte de nuevo.</translation>
    </message>
    <message>
        <location filename="../algorithms/override.py"/>
        <source>Gives one cluster a class by name or code (&apos;Cropland&apos;, 40, &apos;forest&apos;); &apos;unlabelled&apos; takes its label away. The label is marked as the analyst&apos;s and stays when voters are asked again. Figures of agreement follow at once; export the map again to see it.</source>
        <translation>Da a un clúster una clase por su nombre o código («Cropland», 40, «bosque»); «unlabelled» le quita la etiqueta. La etiqueta queda marcada como del analista y se conserva cuando se vuelve a preguntar a los votantes. Las cifras de concordancia se actualizan al instante; exporte de nuevo el mapa para verlo.</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Groups of classes (broad ones if empty)</source>
        <translation>Grupos de clases (los generales si se deja vacío)</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster.py"/>
        <source>Groups the pixels of a Sentinel-2 image by their spectra, without training pixels, and measures what every cluster looks like.

The image may be one raster or several band files of 10, 20 and 60 m. Bands, scale and offset are found by themselves; what was assumed is written to the log, and the advanced parameters win over it. Clouds and their shadows are left out where a scene classification (SCL) is given.

Other dates of the same ground tell more covers apart: they are clustered together with the image, on its grid, and a pixel that is hidden on one date is clustered by the others.

The run folder takes clusters.tif, the model and the profiles; membership.tif where the algorithm knows how sure it is of a pixel, and observations.tif of several dates. The same image and seed give the same map.</source>
        <translation>Agrupa los píxeles de una imagen Sentinel-2 por sus espectros, sin píxeles de entrenamiento, y mide qué aspecto tiene cada clúster.

La imagen puede ser un solo ráster o varios archivos de banda de 10, 20 y 60 m. Las bandas, la escala y el desplazamiento se detectan solos; lo que se supuso se escribe en el registro, y los parámetros avanzados prevalecen. Las nubes y sus sombras quedan fuera si se da una clasificación de escena (SCL).

Otras fechas del mismo terreno distinguen más coberturas: se agrupan junto con la imagen, en su cuadrícula, y un píxel que en una fecha está oculto se agrupa según las demás.

La carpeta de la ejecución recibe clusters.tif, el modelo y los perfiles; membership.tif si el algoritmo sabe lo seguro que está de un píxel, y observations.tif si hay varias fechas. La misma imagen y la misma semilla dan el mismo mapa.</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>How the points were chosen</source>
        <translation>Cómo se eligieron los puntos</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>How the run fits the image (JSON)</source>
        <translation>Cómo se ajusta la ejecución a la imagen (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/interpret.py"/>
        <source>Interpret land cover</source>
        <translation>Interpretar la cobertura del suelo</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Its standard error</source>
        <translation>Su error estándar</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Kappa, for comparison only</source>
        <translation>Kappa, solo para comparar</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Labelling efficiency (0…1)</source>
        <translation>Eficiencia del etiquetado (0…1)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Labels (JSON)</source>
        <translation>Etiquetas (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <location filename="../algorithms/parameters.py"/>
        <source>Land cover</source>
        <translation>Cobertura del suelo</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <location filename="../algorithms/parameters.py"/>
        <source>Land cover polygons</source>
        <translation>Polígonos de cobertura del suelo</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Least points in a class</source>
        <translation>Mínimo de puntos por clase</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Let models use words of their own</source>
        <translation>Permitir que los modelos usen palabras propias</translation>
    </message>
    <message>
        <location filename="../algorithms/worldcover.py"/>
        <source>Load ESA WorldCover as a layer</source>
        <translation>Cargar ESA WorldCover como capa</translation>
    </message>
    <message>
        <location filename="../algorithms/worldcover.py"/>
        <source>Loads the part of ESA WorldCover (10 m, 2021 or 2020) that lies under a run, an image or an extent, styled and named, with attribution and licence in the file and in the layer&apos;s metadata.

On the grid of a run or an image its pixels are placed by nearest neighbour; under an extent they are the product&apos;s own, in degrees. Only the blocks under that ground are fetched, and kept for the next time; or they are read from a folder of tiles that you have downloaded. Open sea has no tiles and is no data.

WorldCover is a map with errors of its own: 2021 is right in about 76.7 % of cases, 2020 in about 74.4 %. The two editions were made by different algorithms: their difference is not change on the ground.</source>
        <translation>Carga la parte de ESA WorldCover (10 m, 2021 o 2020) que está bajo una ejecución, una imagen o una extensión, con estilo y nombres, y con la atribución y la licencia en el archivo y en los metadatos de la capa.

En la cuadrícula de una ejecución o de una imagen, sus píxeles se colocan por el vecino más próximo; bajo una extensión son los propios del producto, en grados. Solo se descargan los bloques bajo ese terreno, y se guardan para la próxima vez; o bien se leen de una carpeta de teselas que usted haya descargado. El mar abierto no tiene teselas y queda sin datos.

WorldCover es un mapa con errores propios: 2021 acierta en torno al 76,7 % de los casos; 2020, en torno al 74,4 %. Las dos ediciones se hicieron con algoritmos distintos: su diferencia no es un cambio en el terreno.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Majority filter (odd number of pixels; 1 keeps every pixel)</source>
        <translation>Filtro de mayoría (número impar de píxeles; 1 conserva cada píxel)</translation>
    </message>
    <message>
        <location filename="../algorithms/merge.py"/>
        <source>Makes one new cluster of two or more that are the same land cover. It has a number of its own, and the class that all of them have; where they differ it is unlabelled. The image need not be there. Figures of agreement follow at once; maps that were exported into the run folder go, so export the map again.</source>
        <translation>Convierte en un solo clúster nuevo dos o más que son la misma cobertura del suelo. Tiene un número propio y la clase que todos comparten; si difieren, queda sin etiquetar. La imagen no hace falta. Las cifras de concordancia se actualizan al instante; los mapas que se exportaron a la carpeta de la ejecución se borran, así que hay que exportar de nuevo el mapa.</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Maps another image of the same sensor, a neighbouring tile or another date, with the clusters and the labels of a run. A cluster&apos;s number means the same in both. The new run folder is complete: name clusters, correct, split, export and compare there as in any other. Labels say from which run they come, and none of them is taken to be settled by the analyst, who has not seen this image.

How well the run fits is measured: the share of pixels that are unlike those that the clusters were made of, and how far the clusters&apos; spectra have moved. Where more than 10 % of the pixels are unlike, or the clusters have moved by more than 0.5 of their standard deviations, you are warned and every label is up for review. An offset that was not recognised looks like that, too: see OFFSET.

NORMALISE brings the image&apos;s reflectance to that of the run&apos;s image by a line for every band: &apos;percentiles&apos; takes both grounds to be alike, &apos;overlap&apos; needs ground that both images show and goes by the pixels that changed least. One that would put more pixels out of the clusters&apos; reach is left out. It helps with haze or another level of processing; it cannot undo another season.

INPUT is one image, as one file or as its band files. For many images run this as a batch. The map is written where the run has labels. The same bands are needed, and for a run of several dates as many dates; the order of bands, scale and offset may differ.</source>
        <translation>Cartografía otra imagen del mismo sensor, una tesela vecina u otra fecha, con los clústeres y las etiquetas de una ejecución. El número de un clúster significa lo mismo en ambas. La nueva carpeta de la ejecución está completa: en ella se pueden nombrar clústeres, corregir, dividir, exportar y comparar como en cualquier otra. Las etiquetas dicen de qué ejecución proceden, y ninguna se da por decidida por el analista, que no ha visto esta imagen.

Se mide lo bien que se ajusta la ejecución: la proporción de píxeles que no se parecen a aquellos con los que se hicieron los clústeres y cuánto se han desplazado los espectros de los clústeres. Si más del 10 % de los píxeles no se parecen, o los clústeres se han desplazado más de 0,5 desviaciones estándar, se le avisa y todas las etiquetas quedan por revisar. Un desplazamiento de los valores que no se reconoció también se ve así: véase OFFSET.

NORMALISE ajusta la reflectancia de la imagen a la de la imagen de la ejecución con una recta para cada banda: «percentiles» supone que ambos terrenos se parecen; «overlap» necesita terreno que muestren ambas imágenes y se guía por los píxeles que menos han cambiado. Si un ajuste dejara más píxeles fuera del alcance de los clústeres, se omite. Ayuda con la bruma o con otro nivel de procesamiento; no puede compensar otra estación del año.

INPUT es una sola imagen, como un archivo o como sus archivos de banda. Para muchas imágenes, ejecute esto como lote. El mapa se escribe si la ejecución tiene etiquetas. Se necesitan las mismas bandas y, para una ejecución de varias fechas, otras tantas fechas; el orden de las bandas, la escala y el desplazamiento pueden ser distintos.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Masked SCL classes</source>
        <translation>Clases SCL enmascaradas</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Mean IoU (0…1)</source>
        <translation>IoU medio (0…1)</translation>
    </message>
    <message>
        <location filename="../algorithms/separability.py"/>
        <source>Measures for every pair of clusters how far apart they are, in the features they were made in: the Jeffries-Matusita distance is 0 for two that are the same, and 2 for two that never meet. Under 1 they should be one; from 1.9 on they are apart. Where features look at the surroundings of pixels, as textons do, the distance in the pixels&apos; own spectra is measured as well, and the smaller one counts. For every cluster it tells how compact it is, and how much of it lies on an edge. So bad clusters are known before any model is asked about them.

The image must be at hand. Nothing of the run changes. REPORT is a page with a matrix of all pairs, TABLE the same as a table.</source>
        <translation>Mide para cada par de clústeres lo separados que están, en las características con las que se hicieron: la distancia de Jeffries-Matusita es 0 para dos que son iguales y 2 para dos que nunca se tocan. Por debajo de 1 deberían ser uno solo; a partir de 1,9 están separados. Si las características miran el entorno de los píxeles, como hacen los textones, se mide también la distancia en los espectros propios de los píxeles, y cuenta la menor. De cada clúster indica lo compacto que es y qué parte de él está en un borde. Así se conocen los clústeres malos antes de preguntar por ellos a ningún modelo.

La imagen debe estar disponible. Nada cambia en la ejecución. REPORT es una página con una matriz de todos los pares, TABLE lo mismo como tabla.</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Measures of each number (JSON)</source>
        <translation>Medidas de cada número (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Membership of the clusters (%)</source>
        <translation>Pertenencia a los clústeres (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/merge.py"/>
        <source>Merge clusters</source>
        <translation>Fusionar clústeres</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Minimum mapping unit (ha; 0 keeps every pixel)</source>
        <translation>Unidad mínima cartografiable (ha; 0 conserva cada píxel)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Most to win by one label: cluster {} as {}, {} of what was compared.</source>
        <translation>Lo máximo que se gana con una etiqueta: clúster {} como {}, {} de lo comparado.</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Most to win by one split: cluster {}, at most {} of what was compared.</source>
        <translation>Lo máximo que se gana con una división: clúster {}, no más de {} de lo comparado.</translation>
    </message>
    <message>
        <location filename="../algorithms/label.py"/>
        <source>Name the clusters</source>
        <translation>Nombrar los clústeres</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Names of all dates (found if empty)</source>
        <translation>Nombres de todas las fechas (se detectan si se deja vacío)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>New clusters</source>
        <translation>Clústeres nuevos</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>New run folder</source>
        <translation>Nueva carpeta de la ejecución</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Number of clusters</source>
        <translation>Número de clústeres</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Number of parts</source>
        <translation>Número de partes</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Number of points</source>
        <translation>Número de puntos</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Offset of the stored values, as -1000 (found if empty)</source>
        <translation>Desplazamiento de los valores guardados, como -1000 (se detecta si se deja vacío)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Only estimate the cost; send nothing</source>
        <translation>Solo estimar el coste; no enviar nada</translation>
    </message>
    <message>
        <location filename="../algorithms/agreement.py"/>
        <location filename="../algorithms/sample.py"/>
        <source>Or a map in WorldCover codes</source>
        <translation>O un mapa con los códigos de WorldCover</translation>
    </message>
    <message>
        <location filename="../algorithms/worldcover.py"/>
        <source>Or an extent</source>
        <translation>O una extensión</translation>
    </message>
    <message>
        <location filename="../algorithms/worldcover.py"/>
        <source>Or an image</source>
        <translation>O una imagen</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Or points with a class</source>
        <translation>O puntos con una clase</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Other dates of the same ground</source>
        <translation>Otras fechas del mismo terreno</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Overall agreement (0…1)</source>
        <translation>Concordancia global (0…1)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Overall agreement {}, ceiling {}, labelling efficiency {}, of {} points by count.</source>
        <translation>Concordancia global {}, techo {}, eficiencia del etiquetado {}, según el recuento de {} puntos.</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Overall agreement {}, ceiling {}, labelling efficiency {}, over {} pixels.</source>
        <translation>Concordancia global {}, techo {}, eficiencia del etiquetado {}, sobre {} píxeles.</translation>
    </message>
    <message>
        <location filename="../algorithms/override.py"/>
        <source>Override a label</source>
        <translation>Reemplazar una etiqueta</translation>
    </message>
    <message>
        <location filename="../algorithms/separability.py"/>
        <source>Pairs under 1.0</source>
        <translation>Pares por debajo de 1,0</translation>
    </message>
    <message>
        <location filename="../algorithms/separability.py"/>
        <source>Pairs under 1.9</source>
        <translation>Pares por debajo de 1,9</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Pixels in the sample</source>
        <translation>Píxeles de la muestra</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Points in all (found if empty)</source>
        <translation>Puntos en total (se determina si se deja vacío)</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Points to interpret</source>
        <translation>Puntos para interpretar</translation>
    </message>
    <message>
        <location filename="../algorithms/label.py"/>
        <source>REPLAY and ESTIMATE_ONLY exclude each other: a replay costs nothing.</source>
        <translation>REPLAY y ESTIMATE_ONLY se excluyen: volver a contar no cuesta nada.</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Reference map in WorldCover codes</source>
        <translation>Mapa de referencia con los códigos de WorldCover</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <location filename="../algorithms/reference_parameters.py"/>
        <location filename="../algorithms/separability.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Requests and tokens used (JSON)</source>
        <translation>Peticiones y tokens usados (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <location filename="../algorithms/parameters.py"/>
        <source>Run folder</source>
        <translation>Carpeta de la ejecución</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Sample that the points were drawn as</source>
        <translation>Muestra con la que se extrajeron los puntos</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Scene classification (SCL) to mask clouds</source>
        <translation>Clasificación de escena (SCL) para enmascarar las nubes</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Scene classifications (SCL) of the other dates</source>
        <translation>Clasificaciones de escena (SCL) de las otras fechas</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Segments (side in pixels; 0 keeps every pixel)</source>
        <translation>Segmentos (lado en píxeles; 0 conserva cada píxel)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Sentinel-2 image, or its band files</source>
        <translation>Imagen Sentinel-2, o sus archivos de banda</translation>
    </message>
    <message>
        <location filename="../algorithms/separability.py"/>
        <source>Separability of clusters</source>
        <translation>Separabilidad de los clústeres</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Share of pixels unlike the run&apos;s (0…1)</source>
        <translation>Proporción de píxeles que no se parecen a los de la ejecución (0…1)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Share of the votes that a class needs</source>
        <translation>Proporción de los votos que necesita una clase</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Split a cluster</source>
        <translation>Dividir un clúster</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Standard error of the overall accuracy</source>
        <translation>Error estándar de la exactitud global</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Stopped. What was there before is unchanged; replies of models are kept.</source>
        <translation>Detenido. Lo que había antes no ha cambiado; las respuestas de los modelos se conservan.</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Strata with their pixels and points (JSON)</source>
        <translation>Estratos con sus píxeles y puntos (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Suggest a number of clusters</source>
        <translation>Sugerir un número de clústeres</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Suggested number of clusters</source>
        <translation>Número de clústeres sugerido</translation>
    </message>
    <message>
        <location filename="../algorithms/separability.py"/>
        <location filename="../algorithms/suggest.py"/>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <location filename="../algorithms/separability.py"/>
        <source>Table of all pairs</source>
        <translation>Tabla de todos los pares</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Table of the measures</source>
        <translation>Tabla de las medidas</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Taxonomy file (the run&apos;s own if empty)</source>
        <translation>Archivo de taxonomía (el de la ejecución si se deja vacío)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>The override and the split that would win most (JSON)</source>
        <translation>El reemplazo y la división con los que más se ganaría (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/separability.py"/>
        <source>Their Jeffries-Matusita distance (0…2)</source>
        <translation>Su distancia de Jeffries-Matusita (0…2)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>This is agreement with a reference map, not accuracy: WorldCover 2021 itself is right in 76.7 %.</source>
        <translation>Es concordancia con un mapa de referencia, no exactitud: WorldCover 2021 acierta a su vez en el 76,7 %.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Voters</source>
        <translation>Votantes</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Voters and the models of their providers (JSON)</source>
        <translation>Votantes y los modelos de sus proveedores (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Voters that are ready</source>
        <translation>Votantes que están listos</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <location filename="../algorithms/reference_parameters.py"/>
        <location filename="../algorithms/separability.py"/>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>What models are sent of a cluster</source>
        <translation>Qué se envía a los modelos de un clúster</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>WorldCover server</source>
        <translation>Servidor de WorldCover</translation>
    </message>
    <message>
        <location filename="../algorithms/export.py"/>
        <source>Writes the map of a labelled run: a GeoTIFF of class codes with colours, names, attribute table and overviews, and a GeoPackage of polygons with class, code and area. Both open styled. Clusters without a label are no data. A report, where one is asked for, is a web page about the map: areas, agreement, every cluster with its votes, and how the map was made.

Many small patches make many polygons: give a minimum mapping unit when clustering large scenes.</source>
        <translation>Escribe el mapa de una ejecución etiquetada: un GeoTIFF de códigos de clase con colores, nombres, tabla de atributos y vistas generales, y un GeoPackage de polígonos con clase, código y superficie. Ambos se abren con estilo. Los clústeres sin etiqueta quedan sin datos. El informe, si se pide, es una página web sobre el mapa: superficies, concordancia, cada clúster con sus votos y cómo se hizo el mapa.

Muchas manchas pequeñas dan muchos polígonos: indique una unidad mínima cartografiable al agrupar escenas grandes.</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>a .{} file</source>
        <translation>un archivo .{}</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>a coarser legend that is compared too: vegetation = 10, 20, 30, 40; built = 50; water = 80</source>
        <translation>una leyenda menos detallada que también se compara: vegetation = 10, 20, 30, 40; built = 50; water = 80</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>a list for each, separated by semicolons: B02=5,B03=6,B04=7,B08=8; B02=1,B03=2,B04=3,B08=4</source>
        <translation>una lista para cada una, separadas por punto y coma: B02=5,B03=6,B04=7,B08=8; B02=1,B03=2,B04=3,B08=4</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>a number of at least {}</source>
        <translation>un número no menor que {}</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>a number of at least {} and at most {}</source>
        <translation>un número no menor que {} ni mayor que {}</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>a number of at most {}</source>
        <translation>un número no mayor que {}</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>a sample of landcover:sample that was interpreted, or any layer of points</source>
        <translation>una muestra de landcover:sample ya interpretada, o cualquier capa de puntos</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>a value for &apos;{}&apos;</source>
        <translation>un valor para «{}»</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>as recorded: as the sample&apos;s file tells; intervals are given for samples whose points were drawn at random, and for no others</source>
        <translation>as recorded: como indica el archivo de la muestra; se dan intervalos para las muestras cuyos puntos se extrajeron al azar, y para ninguna otra</translation>
    </message>
    <message>
        <location filename="../algorithms/label_lines.py"/>
        <source>by the analyst</source>
        <translation>por el analista</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>codes or names of the map&apos;s classes</source>
        <translation>códigos o nombres de las clases del mapa</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>files ESA_WorldCover_10m_…_Map.tif, side by side or as v200/2021/map; they are read where they are</source>
        <translation>archivos ESA_WorldCover_10m_…_Map.tif, juntos o como v200/2021/map; se leen donde están</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>for points that were interpreted in another program; they are known by their id</source>
        <translation>para puntos que se interpretaron en otro programa; se reconocen por su id</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>for the features elevation and slope; any grid</source>
        <translation>para las características elevation y slope; cualquier cuadrícula</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>land cover,sentinel-2,clustering,k-means,classification,worldcover</source>
        <translation>cobertura del suelo,sentinel-2,agrupamiento,clústeres,k-means,clasificación,worldcover</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>landcover.gpkg in the run folder if left out</source>
        <translation>landcover.gpkg en la carpeta de la ejecución si se omite</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>landcover.tif in the run folder if left out</source>
        <translation>landcover.tif en la carpeta de la ejecución si se omite</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>of a MAP in another legend, as REFERENCE_CLASSES of the reference</source>
        <translation>de un MAP con otra leyenda, como REFERENCE_CLASSES de la referencia</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>one for each of them, in their order; a band SCL of a date&apos;s own is found anyway</source>
        <translation>una para cada fecha, en su orden; la banda SCL propia de una fecha se detecta de todos modos</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>one of {}</source>
        <translation>uno de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>one or more of {}</source>
        <translation>uno o varios de {}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>one raster or product folder for each date; clustered together with the image, on its grid</source>
        <translation>un ráster o carpeta de producto para cada fecha; se agrupan junto con la imagen, en su cuadrícula</translation>
    </message>
    <message>
        <location filename="../algorithms/checkvoters.py"/>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>spectral; ollama:MODEL; anthropic:MODEL; gemini:MODEL; openai:MODEL@URL repeats=3 timeout=60</source>
        <translation>por ejemplo: spectral; ollama:MODEL; anthropic:MODEL; gemini:MODEL; openai:MODEL@URL repeats=3 timeout=60</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>the WorldCover class of each value: 1 = 10, 2 = grassland, 7 = none</source>
        <translation>la clase de WorldCover de cada valor: 1 = 10, 2 = grassland, 7 = none</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>the image&apos;s first, separated by semicolons: 2023-05-14; 2023-08-22</source>
        <translation>primero el de la imagen, separados por punto y coma: 2023-05-14; 2023-08-22</translation>
    </message>
    <message>
        <location filename="../algorithms/label_lines.py"/>
        <source>unlabelled</source>
        <translation>sin etiquetar</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>what pixels are clustered by, separated by semicolons: bands; log bands; indices; a band such as B04; an index such as NDVI or NDMI; deviation NIR 5; edges NIR 5; smooth 3; elevation; slope; robust; pca 4; mnf 10; textons 48 9 0.25. If empty, for K-Means: {kmeans}; for others: {others}</source>
        <translation>según qué se agrupan los píxeles, separado por punto y coma: bands; log bands; indices; una banda como B04; un índice como NDVI o NDMI; deviation NIR 5; edges NIR 5; smooth 3; elevation; slope; robust; pca 4; mnf 10; textons 48 9 0.25. Si se deja vacío, para K-Means: {kmeans}; para los demás: {others}</translation>
    </message>
    <message>
        <location filename="../algorithms/label_lines.py"/>
        <source>{} and {} name the same class in {} of {} clusters.</source>
        <translation>{} y {} nombran la misma clase en {} de {} clústeres.</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>{} cannot be {}. Give {}.</source>
        <translation>{} no puede ser {}. Dé {}.</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>{} clusters: silhouette {}, Calinski-Harabasz {}, inertia {}</source>
        <translation>{} clústeres: silueta {}, Calinski-Harabasz {}, inercia {}</translation>
    </message>
    <message>
        <location filename="../algorithms/label_lines.py"/>
        <source>{} gave no vote on {}, {}</source>
        <translation>{} no votó sobre {}: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>{} is missing. Give {}.</source>
        <translation>Falta {}. Dé {}.</translation>
    </message>
    <message>
        <location filename="../algorithms/label_lines.py"/>
        <source>{} is unsure</source>
        <translation>{} no está seguro</translation>
    </message>
    <message>
        <location filename="../algorithms/label_lines.py"/>
        <source>{} keeps its class in {} of {} questions with altered pictures.</source>
        <translation>{} mantiene su clase en el {} de {} preguntas con imágenes alteradas.</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>{} of {} clusters need review, most rewarding first:</source>
        <translation>{} de {} clústeres requieren revisión; primero los más provechosos:</translation>
    </message>
    <message>
        <location filename="../algorithms/label_lines.py"/>
        <source>{} says {}</source>
        <translation>{} dice {}</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>{}: user&apos;s accuracy {}, producer&apos;s accuracy {}, share of the area {}</source>
        <translation>{}: exactitud del usuario {}, exactitud del productor {}, proporción de la superficie {}</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>{}: {} points of {} pixels</source>
        <translation>{}: {} puntos de {} píxeles</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{}: {}. This should not happen; please report it with the log.</source>
        <translation>{}: {}. Esto no debería ocurrir; informe del problema y adjunte el registro.</translation>
    </message>
</context>
<context>
    <name>AreaChoice</name>
    <message>
        <location filename="../ui/pages/scene_area.py"/>
        <source>No polygon of &apos;{}&apos; is selected. Select some on the map.</source>
        <translation>No hay ningún polígono seleccionado en «{}». Seleccione alguno en el mapa.</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_area.py"/>
        <source>The map canvas shows nothing yet. Zoom to the image, or map the whole layer.</source>
        <translation>El lienzo del mapa aún no muestra nada. Acerque la vista a la imagen o cartografíe toda la capa.</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_area.py"/>
        <source>The project has no polygon layer. Add one, or map the whole layer.</source>
        <translation>El proyecto no tiene ninguna capa de polígonos. Añada una o cartografíe toda la capa.</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_area.py"/>
        <source>{} of {} polygons selected</source>
        <translation>{} de {} polígonos seleccionados</translation>
    </message>
</context>
<context>
    <name>BandTable</name>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>Assumed: the bands carry no names, so the usual order was taken. Check it, and choose other roles where it is wrong.</source>
        <translation>Supuesto: las bandas no llevan nombre, así que se tomó el orden habitual. Compruébelo y elija otras funciones donde no sea correcto.</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>Found by</source>
        <translation>Origen</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>Role of band {}</source>
        <translation>Función de la banda {}</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>assumed</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>cirrus</source>
        <translation>cirros</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>coastal aerosol</source>
        <translation>aerosol costero</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>file name</source>
        <translation>nombre de archivo</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>narrow near infrared</source>
        <translation>infrarrojo cercano estrecho</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>near infrared</source>
        <translation>infrarrojo cercano</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>not used</source>
        <translation>no se usa</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>red edge 1</source>
        <translation>borde rojo 1</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>red edge 2</source>
        <translation>borde rojo 2</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>red edge 3</source>
        <translation>borde rojo 3</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>short-wave infrared 1</source>
        <translation>infrarrojo de onda corta 1</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>short-wave infrared 2</source>
        <translation>infrarrojo de onda corta 2</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>water vapour</source>
        <translation>vapor de agua</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>wavelength</source>
        <translation>longitud de onda</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>{}. Click to choose another role; a band that has it takes this one&apos;s.</source>
        <translation>{}. Haga clic para elegir otra función; la banda que ya la tenga recibe la de esta.</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>{}: scene classification</source>
        <translation>{}: clasificación de escena</translation>
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
        <translation>sin etiquetar</translation>
    </message>
    <message>
        <location filename="../ui/layers.py"/>
        <source>{}: land cover (preview)</source>
        <translation>{}: cobertura del suelo (vista previa)</translation>
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
        <translation>Clústeres (vista previa)</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Making a preview…</source>
        <translation>Creando una vista previa…</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Preview of clusters</source>
        <translation>Vista previa de los clústeres</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Preview of every pixel on the canvas. A run fits the clusters to the whole scene.</source>
        <translation>Vista previa de cada píxel del lienzo. Una ejecución ajusta los clústeres a toda la escena.</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Preview of one in {0} × {0} pixels. A run fits the clusters to the whole scene.</source>
        <translation>Vista previa de uno de cada {0} × {0} píxeles. Una ejecución ajusta los clústeres a toda la escena.</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Preview of what has been read so far…</source>
        <translation>Vista previa de lo leído hasta ahora…</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Area on the ground</source>
        <translation>Superficie sobre el terreno</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Class of the map</source>
        <translation>Clase del mapa</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Harmonic mean of producer&apos;s and user&apos;s</source>
        <translation>Media armónica de las del productor y del usuario</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Hectares</source>
        <translation>Hectáreas</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Of what has this class in the reference, the share that has it on the map too</source>
        <translation>De lo que tiene esta clase en la referencia, la proporción que la tiene también en el mapa</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Of what has this class on the map, the share that has it in the reference too</source>
        <translation>De lo que tiene esta clase en el mapa, la proporción que la tiene también en la referencia</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Pixels of the map</source>
        <translation>Píxeles del mapa</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Producer&apos;s</source>
        <translation>Productor</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Share of all that is compared that has this class in the reference</source>
        <translation>Proporción de todo lo comparado que tiene esta clase en la referencia</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Share of all that is compared that has this class on the map</source>
        <translation>Proporción de todo lo comparado que tiene esta clase en el mapa</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Share of the map</source>
        <translation>Proporción del mapa</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>User&apos;s</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>What has this class in both ÷ what has it in either</source>
        <translation>Lo que tiene esta clase en ambos ÷ lo que la tiene en alguno de los dos</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Without a class</source>
        <translation>Sin clase</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>not defined</source>
        <translation>no definido</translation>
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
        <translation>Respuestas de los votantes</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>In doubt: {}.</source>
        <translation>En duda: {}.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>No voter was asked yet.</source>
        <translation>Aún no se ha preguntado a ningún votante.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>Select a cluster to see why it has its class.</source>
        <translation>Seleccione un clúster para ver por qué tiene su clase.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>Summary of the cluster</source>
        <translation>Resumen del clúster</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>The reference has no class like this one.</source>
        <translation>La referencia no tiene ninguna clase como esta.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>Unlabelled</source>
        <translation>Sin etiquetar</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>What holds of the cluster</source>
        <translation>Lo que se sabe del clúster</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>Your class. The voters propose: {}.</source>
        <translation>Su clase. Los votantes proponen: {}.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>Your note: {}</source>
        <translation>Su nota: {}</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>cluster {}, {} of the map</source>
        <translation>clúster {}, {} del mapa</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>failed, {}</source>
        <translation>falló: {}</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>no class</source>
        <translation>ninguna clase</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>unsure</source>
        <translation>inseguro</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>{} ({} ha)</source>
        <translation>{} ({} ha)</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>{} of the cluster agrees with the reference.</source>
        <translation>El {} del clúster concuerda con la referencia.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>{}, asked again ({})</source>
        <translation>{}, preguntado de nuevo ({})</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>{}, asked again with {}</source>
        <translation>{}, preguntado de nuevo con {}</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>{}, confidence {}</source>
        <translation>{}, confianza {}</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>{}, or else {}</source>
        <translation>{}, o bien {}</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>{}, sees more than one cover</source>
        <translation>{}, ve más de una cobertura</translation>
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
        <translation>&amp;Aplicar a otra escena…</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>&amp;Separability…</source>
        <translation>&amp;Separabilidad…</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>Another job is under way.</source>
        <translation>Hay otro trabajo en curso.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>How surely every pixel belongs to its cluster, in %</source>
        <translation>Con qué seguridad pertenece cada píxel a su clúster, en %</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>Layer of &amp;dates with data</source>
        <translation>Capa de &amp;fechas con datos</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>Layer of &amp;membership</source>
        <translation>Capa de &amp;pertenencia</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>Map another image by this</source>
        <translation>Cartografiar otra imagen según esta ejecución</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>Measuring how far apart the clusters are…</source>
        <translation>Midiendo la separación de los clústeres…</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>On how many dates every pixel was seen</source>
        <translation>En cuántas fechas se vio cada píxel</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>Only a run of several dates has it.</source>
        <translation>Solo la tiene una ejecución de varias fechas.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>Only algorithms that know it write it, such as the mixture.</source>
        <translation>Solo la escriben los algoritmos que la conocen, como la mezcla.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>Switch Processing on first.</source>
        <translation>Active antes Processing.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>Which clusters are hard to tell from each other, before anyone names them</source>
        <translation>Qué clústeres son difíciles de distinguir entre sí, antes de que nadie los nombre</translation>
    </message>
</context>
<context>
    <name>ClusterTable</name>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>A place where the cluster is typical, in true colour; what is not the cluster is faint</source>
        <translation>Un lugar donde el clúster es típico, en color verdadero; lo que no es del clúster aparece atenuado</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>A typical place of cluster {}, and beside it the cluster outlined.</source>
        <translation>Un lugar típico del clúster {} y, al lado, el clúster con su contorno.</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>Area on the ground, in hectares</source>
        <translation>Superficie sobre el terreno, en hectáreas</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>Cluster {}</source>
        <translation>Clúster {}</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>Mean reflectance by wavelength, on one scale; sorted from dark to bright</source>
        <translation>Reflectancia media por longitud de onda, en una misma escala; ordenada de oscuro a claro</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>Mean reflectance: {}</source>
        <translation>Reflectancia media: {}</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>Picture of a typical place</source>
        <translation>Imagen de un lugar típico</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>Share of all pixels with data</source>
        <translation>Proporción de todos los píxeles con datos</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>Spectrum</source>
        <translation>Espectro</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>The cluster&apos;s colour on the canvas while it has no label, and its number</source>
        <translation>El color del clúster en el lienzo mientras no tiene etiqueta, y su número</translation>
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
        <translation> píxeles</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>&amp;Algorithm</source>
        <translation>&amp;Algoritmo</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>&amp;Clusters</source>
        <translation>&amp;Clústeres</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>&amp;Distances…</source>
        <translation>Dista&amp;ncias…</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>&amp;Minimum mapping unit</source>
        <translation>Unidad &amp;mínima cartografiable</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>&amp;Next: labels</source>
        <translation>&amp;Siguiente: etiquetas</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>&amp;Preview</source>
        <translation>Vista &amp;previa</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>&amp;Run</source>
        <translation>&amp;Ejecutar</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>A pixel is the core of a cluster if so many pixels of the sample lie around it</source>
        <translation>Un píxel es núcleo de un clúster si hay a su alrededor tantos píxeles de la muestra</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Ad&amp;vanced</source>
        <translation>A&amp;vanzado</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Click on the canvas to select the cluster that lies there</source>
        <translation>Haga clic en el lienzo para seleccionar el clúster que hay allí</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Cluster the whole scene into the run folder</source>
        <translation>Agrupar toda la escena en la carpeta de la ejecución</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Cluster what the canvas shows, at its resolution, and again with every change</source>
        <translation>Agrupar lo que muestra el lienzo, a su resolución, y de nuevo con cada cambio</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Clusters</source>
        <translation>Clústeres</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Every pixel takes the cluster that most pixels in a square around it have; the preview shows it too</source>
        <translation>Cada píxel recibe el clúster que tiene la mayoría de los píxeles de un cuadrado a su alrededor; la vista previa también lo muestra</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Fea&amp;tures</source>
        <translation>Característ&amp;icas</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Features</source>
        <translation>Características</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Features in words</source>
        <translation>Características en palabras</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>How pixels of like spectra are put together</source>
        <translation>Cómo se reúnen los píxeles de espectros parecidos</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>How well the clusters are told apart, more layers of the run, and other scenes</source>
        <translation>Hasta qué punto se distinguen los clústeres, más capas de la ejecución y otras escenas</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Into how many clusters the pixels are sorted. More tell finer differences apart, and take longer to name</source>
        <translation>En cuántos clústeres se reparten los píxeles. Con más se distinguen diferencias más finas, pero se tarda más en nombrarlos</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Ma&amp;jority filter</source>
        <translation>&amp;Filtro de mayoría</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Majority filter, side of the square in pixels</source>
        <translation>Filtro de mayoría, lado del cuadrado en píxeles</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Minimum mapping unit in hectares</source>
        <translation>Unidad mínima cartografiable en hectáreas</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Noi&amp;se</source>
        <translation>Rui&amp;do</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Number of clusters</source>
        <translation>Número de clústeres</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Pic&amp;k on the map</source>
        <translation>Ele&amp;gir en el mapa</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Pixels of a c&amp;ore</source>
        <translation>Pí&amp;xeles de un núcleo</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Pixels of a core</source>
        <translation>Píxeles de un núcleo</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Pixels that look alike are gathered in segments of about this side, and take the cluster that most of theirs have; the preview shows it too</source>
        <translation>Los píxeles que se parecen se reúnen en segmentos de este lado aproximado y reciben el clúster que tiene la mayoría de los suyos; la vista previa también lo muestra</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Pixels within this distance of each other, in standardised features, are neighbours. A larger one makes fewer clusters and less noise; the knee of the distances is found anew for every scene</source>
        <translation>Los píxeles que están a esta distancia o menos entre sí, en características estandarizadas, son vecinos. Una mayor da menos clústeres y menos ruido; el codo de las distancias se determina de nuevo para cada escena</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Put the chart away</source>
        <translation>Ocultar el gráfico</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Radi&amp;us</source>
        <translation>Radi&amp;o</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Radius of the neighbourhood</source>
        <translation>Radio de la vecindad</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Run &amp;folder</source>
        <translation>Carpeta de la e&amp;jecución</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Run folder</source>
        <translation>Carpeta de la ejecución</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>S&amp;eed</source>
        <translation>Semi&amp;lla</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Sample s&amp;ize</source>
        <translation>&amp;Tamaño de la muestra</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Sample size in pixels</source>
        <translation>Tamaño de la muestra en píxeles</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Se&amp;gments</source>
        <translation>Segme&amp;ntos</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Segments, side in pixels</source>
        <translation>Segmentos, lado en píxeles</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Selected clusters light up on the canvas. Escape clears the selection.</source>
        <translation>Los clústeres seleccionados se iluminan en el lienzo. Esc quita la selección.</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Show how far the pixels of a sample lie from their neighbours, to choose the radius by</source>
        <translation>Mostrar a qué distancia de sus vecinos están los píxeles de una muestra, para elegir el radio según ello</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Smaller patches join their largest neighbour; 0 keeps every pixel</source>
        <translation>Las manchas más pequeñas se unen a su vecina mayor; 0 conserva cada píxel</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Su&amp;ggest…</source>
        <translation>S&amp;ugerir…</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>The features, separated by semicolons: bands, indices, a band such as B04, an index such as NDVI or MNDWI, deviation NIR 5, edges NIR 5, smooth 3, elevation, slope, robust, pca 4, textons 48 7. A band with the word log before it goes in as its logarithm.</source>
        <translation>Las características, separadas por punto y coma: bands, indices, una banda como B04, un índice como NDVI o MNDWI, deviation NIR 5, edges NIR 5, smooth 3, elevation, slope, robust, pca 4, textons 48 7. Una banda con la palabra log delante entra como su logaritmo.</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>The folder that takes the clusters, and later the labels and the map</source>
        <translation>La carpeta que recibe los clústeres y, más tarde, las etiquetas y el mapa</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>The same image and seed give the same map; another seed draws another sample</source>
        <translation>La misma imagen y la misma semilla dan el mismo mapa; otra semilla extrae otra muestra</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>To how many pixels, drawn over the whole scene, the clusters are fitted</source>
        <translation>A cuántos píxeles, extraídos de toda la escena, se ajustan los clústeres</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Try several numbers of clusters on a sample of the scene, and show what speaks for each</source>
        <translation>Probar varios números de clústeres con una muestra de la escena y mostrar qué habla a favor de cada uno</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>What becomes of pixels that belong to no cluster</source>
        <translation>Qué pasa con los píxeles que no pertenecen a ningún clúster</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>What of every pixel is compared</source>
        <translation>Qué se compara de cada píxel</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>every pixel</source>
        <translation>cada píxel</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>knee</source>
        <translation>codo</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>ClustersPage</name>
    <message>
        <location filename="../ui/pages/clusters.py"/>
        <source>Choose a folder for the run.</source>
        <translation>Elija una carpeta para la ejecución.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clusters.py"/>
        <source>Clustering…</source>
        <translation>Agrupando en clústeres…</translation>
    </message>
    <message>
        <location filename="../ui/pages/clusters.py"/>
        <source>Looking at the run folder</source>
        <translation>Examen de la carpeta de la ejecución</translation>
    </message>
    <message>
        <location filename="../ui/pages/clusters.py"/>
        <source>There is no cluster at this place.</source>
        <translation>No hay ningún clúster en este lugar.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clusters.py"/>
        <source>This folder holds a run already. Its clusters, and all that was made from them, will be replaced.</source>
        <translation>Esta carpeta ya contiene una ejecución. Se reemplazarán sus clústeres y todo lo que se hizo a partir de ellos.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clusters.py"/>
        <source>This folder holds other files. They stay, but for those named as the files of a run.</source>
        <translation>Esta carpeta contiene otros archivos. Se conservan, salvo los que se llamen como los archivos de una ejecución.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clusters.py"/>
        <source>This folder holds the clusters below. Another run here would replace them.</source>
        <translation>Esta carpeta contiene los clústeres de abajo. Otra ejecución aquí los reemplazaría.</translation>
    </message>
</context>
<context>
    <name>CombineDialog</name>
    <message>
        <location filename="../ui/dialogs/combine.py"/>
        <source>Choose the layers that hold the bands of one scene. They may differ in pixel size.</source>
        <translation>Elija las capas que contienen las bandas de una misma escena. Pueden tener distinto tamaño de píxel.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/combine.py"/>
        <source>Combine band layers</source>
        <translation>Combinar capas de bandas</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/combine.py"/>
        <source>Layers with a single band</source>
        <translation>Capas con una sola banda</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <location filename="../ui/models/matrix.py"/>
        <source>unlabelled</source>
        <translation>sin etiquetar</translation>
    </message>
    <message>
        <location filename="../ui/models/matrix.py"/>
        <source>{on_map} on the map, {in_reference} in the reference: {share} of the compared pixels ({pixels} pixels)</source>
        <translation>{on_map} en el mapa, {in_reference} en la referencia: {share} de los píxeles comparados ({pixels} píxeles)</translation>
    </message>
    <message>
        <location filename="../ui/models/matrix.py"/>
        <source>{on_map} on the map, {in_reference} in the reference: {share} of the compared points ({pixels} points)</source>
        <translation>{on_map} en el mapa, {in_reference} en la referencia: {share} de los puntos comparados ({pixels} puntos)</translation>
    </message>
    <message>
        <location filename="../ui/models/matrix.py"/>
        <source>{} in the reference</source>
        <translation>{} en la referencia</translation>
    </message>
    <message>
        <location filename="../ui/models/matrix.py"/>
        <source>{} on the map</source>
        <translation>{} en el mapa</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source> (give null where WorldCover has nothing comparable)</source>
        <translation> (ponga null si WorldCover no tiene nada comparable)</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source> on all its dates.</source>
        <translation> en todas sus fechas.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/model.py"/>
        <source> {0} goes to {1}&apos;s own address alone.</source>
        <translation> {0} solo se envía a la dirección propia de {1}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>, … ({0} in all)</source>
        <translation>, … ({0} en total)</translation>
    </message>
    <message>
        <location filename="../core/scene/reflectance.py"/>
        <source>8-bit values: read as 0…255 = reflectance 0…1, which a picture made for display is not.</source>
        <translation>Valores de 8 bits: se leen como 0…255 = reflectancia 0…1, que no es lo que contiene una imagen hecha para mostrarse.</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>95 % intervals from {0} resamples of {1} blocks of {2} × {3} pixels: how far the figures vary with the part of the scene. No sampling error.</source>
        <translation>Intervalos del 95 % a partir de {0} remuestreos de {1} bloques de {2} × {3} píxeles: cuánto varían las cifras según la parte de la escena. No es error de muestreo.</translation>
    </message>
    <message>
        <location filename="../core/jobs/revisions.py"/>
        <source>A split looks at the scene again. {0}</source>
        <translation>Para dividir hay que leer de nuevo la escena. {0}</translation>
    </message>
    <message>
        <location filename="../core/clustering/model.py"/>
        <source>ALGORITHM &apos;{0}&apos; is unknown. Choose one of {1}.</source>
        <translation>ALGORITHM «{0}» es desconocido. Elija uno de {1}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Absorbs near infrared, green brighter than near infrared ({0}).</source>
        <translation>Absorbe el infrarrojo cercano; el verde es más brillante que el infrarrojo cercano ({0}).</translation>
    </message>
    <message>
        <location filename="../core/clustering/splitting.py"/>
        <source>All pixels of cluster {0} are alike: it cannot be split.</source>
        <translation>Todos los píxeles del clúster {0} son iguales: no se puede dividir.</translation>
    </message>
    <message>
        <location filename="../core/clustering/choosing.py"/>
        <location filename="../core/clustering/distances.py"/>
        <location filename="../core/clustering/encoders/textons.py"/>
        <location filename="../core/clustering/kmeans.py"/>
        <location filename="../core/clustering/minibatch.py"/>
        <location filename="../core/clustering/mixture.py"/>
        <source>All pixels of the sample are alike: there is nothing to tell apart.</source>
        <translation>Todos los píxeles de la muestra son iguales: no hay nada que distinguir.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>An answer that is broken off or badly written: “{0}”.</source>
        <translation>Respuesta interrumpida o mal escrita: «{0}».</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>Anatomy of the error</source>
        <translation>Anatomía del error</translation>
    </message>
    <message>
        <location filename="../core/clustering/mapping.py"/>
        <source>Assigning every pixel…</source>
        <translation>Asignando cada píxel…</translation>
    </message>
    <message>
        <location filename="../core/clustering/splitting.py"/>
        <source>Assigning the pixels of cluster {0}…</source>
        <translation>Asignando los píxeles del clúster {0}…</translation>
    </message>
    <message>
        <location filename="../core/clustering/model.py"/>
        <source>Autoencoder, then K-Means</source>
        <translation>Autocodificador y después K-Means</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>BANDS: &apos;{0}&apos; asks for band {1}, but the image has bands 1 to {2}.</source>
        <translation>BANDS: «{0}» pide la banda {1}, pero la imagen tiene las bandas 1 a {2}.</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>BANDS: &apos;{0}&apos; is not of the form B02=1. Roles are {1} and SCL.</source>
        <translation>BANDS: «{0}» no tiene la forma B02=1. Las funciones son {1} y SCL.</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>BANDS: {0} is given twice ({1} and {2}).</source>
        <translation>BANDS: {0} se da dos veces ({1} y {2}).</translation>
    </message>
    <message>
        <location filename="../core/agreement/tile_sources.py"/>
        <source>BASE_URL &apos;{0}&apos; is refused: only https, or http to this computer, is used; or a folder of tiles.</source>
        <translation>BASE_URL «{0}» se rechaza: solo se usa https, o http hacia este equipo; o una carpeta de teselas.</translation>
    </message>
    <message>
        <location filename="../core/clustering/normalisation.py"/>
        <source>Band {0} would have to be multiplied by {1} to look like the run&apos;s scene: they are too different to normalise. Choose another scene, or NORMALISE={2}.</source>
        <translation>La banda {0} tendría que multiplicarse por {1} para parecerse a la escena de la ejecución: son demasiado distintas para normalizar. Elija otra escena o NORMALISE={2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Bare or ripening ground, smooth and in large patches, in a scene with much green ({0}).</source>
        <translation>Suelo desnudo o cultivo en maduración, liso y en manchas grandes, en una escena con mucho verde ({0}).</translation>
    </message>
    <message>
        <location filename="../core/agreement/grouping.py"/>
        <source>Bare, snow and ice</source>
        <translation>Suelo desnudo, nieve y hielo</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>Bounds of the true accuracy</source>
        <translation>Límites de la exactitud verdadera</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Bright in every visible band and almost without colour: cloud, fresh snow or very bright ground ({0}).</source>
        <translation>Brillante en todas las bandas visibles y casi sin color: nube, nieve reciente o suelo muy claro ({0}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Bright in green and dark in shortwave infrared ({0}).</source>
        <translation>Brillante en el verde y oscuro en el infrarrojo de onda corta ({0}).</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>CLASS &apos;{0}&apos; is not in the taxonomy. Its classes: {1}; or &apos;unlabelled&apos;.</source>
        <translation>CLASS «{0}» no está en la taxonomía. Sus clases: {1}; o «unlabelled».</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>CLUSTER {0} does not exist: the clusters are {1}.</source>
        <translation>CLUSTER {0} no existe: los clústeres son {1}.</translation>
    </message>
    <message>
        <location filename="../core/clustering/kmeans.py"/>
        <location filename="../core/clustering/minibatch.py"/>
        <location filename="../core/clustering/mixture.py"/>
        <source>CLUSTERS is {0}: give a number from 2 to {1}; the sample has {2} distinct pixels.</source>
        <translation>CLUSTERS es {0}: dé un número de 2 a {1}; la muestra tiene {2} píxeles distintos.</translation>
    </message>
    <message>
        <location filename="../core/revising.py"/>
        <source>CLUSTERS: give two or more different clusters to merge, such as 3,7.</source>
        <translation>CLUSTERS: dé dos o más clústeres distintos para fusionar, como 3,7.</translation>
    </message>
    <message>
        <location filename="../core/jobs/maps.py"/>
        <source>Classes: {0}.</source>
        <translation>Clases: {0}.</translation>
    </message>
    <message>
        <location filename="../core/clustering/sampling.py"/>
        <source>Cluster {0} has no pixels: there is nothing to split.</source>
        <translation>El clúster {0} no tiene píxeles: no hay nada que dividir.</translation>
    </message>
    <message>
        <location filename="../core/jobs/separability.py"/>
        <source>Cluster {0} lies on edges: {1} % of its pixels&apos; neighbours are in other clusters. It may hold mixed pixels.</source>
        <translation>El clúster {0} está en bordes: el {1} % de los vecinos de sus píxeles está en otros clústeres. Puede contener píxeles mixtos.</translation>
    </message>
    <message>
        <location filename="../core/libraries.py"/>
        <source>Clustering algorithms beyond K-Means, which needs no library.</source>
        <translation>Algoritmos de agrupamiento además de K-Means, que no necesita ninguna biblioteca.</translation>
    </message>
    <message>
        <location filename="../core/jobs/separability.py"/>
        <source>Clusters with too few pixels in the sample to be measured: {0}.</source>
        <translation>Clústeres con muy pocos píxeles en la muestra para medirlos: {0}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/separability.py"/>
        <source>Clusters {0} are hardly told apart (Jeffries-Matusita {1} of 2): merge them, or cluster with other features or another date.</source>
        <translation>Los clústeres {0} apenas se distinguen (Jeffries-Matusita {1} de 2): fusiónelos o agrupe con otras características u otra fecha.</translation>
    </message>
    <message>
        <location filename="../core/jobs/separability.py"/>
        <source>Clusters {0} hardly differ in their own spectra (Jeffries-Matusita {1} of 2), only in their surroundings: merge them if they look alike.</source>
        <translation>Los clústeres {0} apenas difieren en sus propios espectros (Jeffries-Matusita {1} de 2), solo en su entorno: fusiónelos si se parecen.</translation>
    </message>
    <message>
        <location filename="../core/jobs/separability.py"/>
        <source>Clusters {0} have no gap between them (Jeffries-Matusita {1} of 2): merge them if they look alike.</source>
        <translation>Entre los clústeres {0} no hay hueco (Jeffries-Matusita {1} de 2): fusiónelos si se parecen.</translation>
    </message>
    <message>
        <location filename="../core/jobs/maps.py"/>
        <source>Compared with: {0}.</source>
        <translation>Comparado con: {0}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/choosing.py"/>
        <source>Comparing numbers of clusters…</source>
        <translation>Comparando números de clústeres…</translation>
    </message>
    <message>
        <location filename="../core/jobs/revisions.py"/>
        <source>Comparing with {0} again…</source>
        <translation>Comparando de nuevo con {0}…</translation>
    </message>
    <message>
        <location filename="../core/clustering/model.py"/>
        <source>Convolutional autoencoder, then K-Means</source>
        <translation>Autocodificador convolucional y después K-Means</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>Counting {0} votes of {1} again, {2} from kept replies; nothing is sent.</source>
        <translation>Contando de nuevo {0} votos de {1}, {2} a partir de respuestas guardadas; no se envía nada.</translation>
    </message>
    <message>
        <location filename="../core/scene/date_lists.py"/>
        <source>DATE_NAMES has {0} names, but there are {1} dates: name all of them, the image&apos;s first, separated by semicolons.</source>
        <translation>DATE_NAMES tiene {0} nombres, pero hay {1} fechas: nómbrelas todas, primero la de la imagen, separadas por punto y coma.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Dark in every band and without much green: deep water, or deep shade ({0}).</source>
        <translation>Oscuro en todas las bandas y sin mucho verde: agua profunda o sombra profunda ({0}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Dark in near and shortwave infrared, with bright edges in near infrared: narrow water and its banks ({0}).</source>
        <translation>Oscuro en el infrarrojo cercano y de onda corta, con bordes claros en el infrarrojo cercano: agua estrecha y sus orillas ({0}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Dark in red, less bright in near infrared than fields, rough by crown shade ({0}).</source>
        <translation>Oscuro en el rojo, menos brillante en el infrarrojo cercano que los campos, rugoso por la sombra de las copas ({0}).</translation>
    </message>
    <message>
        <location filename="../core/clustering/coverage.py"/>
        <source>Date {0}, {1}, shows {2} % of the pixels with data.</source>
        <translation>La fecha {0}, {1}, muestra el {2} % de los píxeles con datos.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Dense green that is bright in near infrared, smooth and in large patches ({0}).</source>
        <translation>Verde denso, brillante en el infrarrojo cercano, liso y en manchas grandes ({0}).</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>Design: {0}, {1} points; 95 % intervals.</source>
        <translation>Diseño: {0}, {1} puntos; intervalos del 95 %.</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>Distance to class edges</source>
        <translation>Distancia a los bordes de las clases</translation>
    </message>
    <message>
        <location filename="../core/clustering/splitting.py"/>
        <source>Drawing a sample of cluster {0}…</source>
        <translation>Extrayendo una muestra del clúster {0}…</translation>
    </message>
    <message>
        <location filename="../core/clustering/fitting.py"/>
        <location filename="../core/jobs/separability.py"/>
        <source>Drawing a sample…</source>
        <translation>Extrayendo una muestra…</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>Drawing the evidence…</source>
        <translation>Dibujando las evidencias…</translation>
    </message>
    <message>
        <location filename="../core/clustering/dbscan.py"/>
        <source>EPS is {0}, at the knee of the distances.</source>
        <translation>EPS es {0}, en el codo de las distancias.</translation>
    </message>
    <message>
        <location filename="../core/clustering/dbscan.py"/>
        <source>EPS is {0}, which gives nothing but noise, and no other gives two clusters. Choose another algorithm, for example kmeans, or other features.</source>
        <translation>EPS es {0}, que solo da ruido, y ningún otro valor da dos clústeres. Elija otro algoritmo, por ejemplo kmeans, u otras características.</translation>
    </message>
    <message>
        <location filename="../core/clustering/dbscan.py"/>
        <source>EPS is {0}, which gives nothing but noise. Give {1}, which gives {2} cluster(s), or a value near {3}, the knee of the distances.</source>
        <translation>EPS es {0}, que solo da ruido. Indique {1}, que da {2} clúster(es), o un valor cercano a {3}, el codo de las distancias.</translation>
    </message>
    <message>
        <location filename="../core/clustering/dbscan.py"/>
        <source>EPS is {0}, which gives one cluster, as others do. Choose another algorithm, for example kmeans, or other features.</source>
        <translation>EPS es {0}, que da un solo clúster, como otros valores. Elija otro algoritmo, por ejemplo kmeans, u otras características.</translation>
    </message>
    <message>
        <location filename="../core/clustering/dbscan.py"/>
        <source>EPS is {0}, which gives one cluster. Give {1}, which gives {2} clusters, or keep the noise as a cluster: NOISE = {3}.</source>
        <translation>EPS es {0}, que da un solo clúster. Indique {1}, que da {2} clústeres, o conserve el ruido como clúster: NOISE = {3}.</translation>
    </message>
    <message>
        <location filename="../core/clustering/dbscan.py"/>
        <source>EPS is {0}, which gives one cluster. Give {1}, which gives {2} clusters, or leave it empty.</source>
        <translation>EPS es {0}, que da un solo clúster. Indique {1}, que da {2} clústeres, o déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../core/clustering/dbscan.py"/>
        <source>EPS is {0}: give a radius above 0, or none for the knee of the distances.</source>
        <translation>EPS es {0}: dé un radio mayor que 0, o ninguno para usar el codo de las distancias.</translation>
    </message>
    <message>
        <location filename="../core/clustering/dbscan.py"/>
        <source>EPS is {0}: that at the knee of the distances, {1}, gives one cluster.</source>
        <translation>EPS es {0}: el radio en el codo de las distancias, {1}, da un solo clúster.</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>EVIDENCE is empty: a model would see nothing. Choose some of {0}.</source>
        <translation>EVIDENCE está vacío: un modelo no vería nada. Elija algunas de {0}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>EVIDENCE: &apos;{0}&apos; is unknown. Known: {1}.</source>
        <translation>EVIDENCE: «{0}» es desconocido. Conocidos: {1}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>EXPECTED is {0}: give user&apos;s accuracies from 0 to 1, such as 0.8.</source>
        <translation>EXPECTED es {0}: dé exactitudes del usuario de 0 a 1, como 0.8.</translation>
    </message>
    <message>
        <location filename="../core/jobs/worldcover.py"/>
        <source>EXTENT covers {0} tiles of 3 × 3 degrees, of which at most {1} are loaded at once. Choose a smaller one.</source>
        <translation>EXTENT abarca {0} teselas de 3 × 3 grados, de las que se cargan como máximo {1} a la vez. Elija una extensión menor.</translation>
    </message>
    <message>
        <location filename="../core/jobs/worldcover.py"/>
        <source>EXTENT has no coordinate system. Write it as xmin,xmax,ymin,ymax [EPSG:4326].</source>
        <translation>EXTENT no tiene sistema de coordenadas. Escriba la extensión como xmin,xmax,ymin,ymax [EPSG:4326].</translation>
    </message>
    <message>
        <location filename="../core/jobs/worldcover.py"/>
        <source>EXTENT {0} is nowhere on Earth: {1}.</source>
        <translation>EXTENT {0} no está en ningún lugar de la Tierra: {1}.</translation>
    </message>
    <message>
        <location filename="../core/clustering/encoders/training.py"/>
        <source>Epoch {0} of {1}: the mean squared error is {2}.</source>
        <translation>Época {0} de {1}: el error cuadrático medio es {2}.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES asks for {0}, but the scene has {1}</source>
        <translation>FEATURES pide {0}, pero la escena tiene {1}</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES asks for {0}, which needs {1}: the scene lacks it.</source>
        <translation>FEATURES pide {0}, que necesita {1}: la escena no lo tiene.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES asks for {0}: give an elevation raster, or leave it out.</source>
        <translation>FEATURES pide {0}: dé un ráster de elevación u omítalo.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES has &apos;{0}&apos; after &apos;{1}&apos;: write it before that.</source>
        <translation>FEATURES tiene «{0}» después de «{1}»: escríbalo antes.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES has &apos;{0}&apos;, but the algorithm brings &apos;{1}&apos;. Leave one of them out.</source>
        <translation>FEATURES tiene «{0}», pero el algoritmo aporta «{1}». Omita uno de los dos.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES has both &apos;{0}&apos; and &apos;{1}&apos;: leave one of them out.</source>
        <translation>FEATURES tiene tanto «{0}» como «{1}»: omita uno de los dos.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES has no band, index or texture. Write, for example: bands; indices</source>
        <translation>FEATURES no tiene ninguna banda, índice ni textura. Escriba, por ejemplo: bands; indices</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES: &apos;{0}&apos; is not understood. Write, separated by semicolons: bands, indices, a band such as B04, an index ({1}), deviation NIR 5, edges NIR 5, smooth 3, elevation, slope, robust, pca 4, mnf 10, textons 48 9 0.25, autoencoder 8 5, convolutional 8 7.</source>
        <translation>FEATURES: «{0}» no se entiende. Escriba, separados por punto y coma: bands, indices, una banda como B04, un índice ({1}), deviation NIR 5, edges NIR 5, smooth 3, elevation, slope, robust, pca 4, mnf 10, textons 48 9 0.25, autoencoder 8 5, convolutional 8 7.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES: &apos;{0}&apos; needs a weight of the pixel itself from 0 to {1}.</source>
        <translation>FEATURES: «{0}» necesita un peso del propio píxel de 0 a {1}.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES: &apos;{0}&apos; needs {1}.</source>
        <translation>FEATURES: «{0}» necesita {1}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/clusters.py"/>
        <source>Features: {0}.</source>
        <translation>Características: {0}.</translation>
    </message>
    <message>
        <location filename="../core/clustering/model.py"/>
        <source>Fitting {0} to {1} pixels…</source>
        <translation>Ajustando {0} a {1} píxeles…</translation>
    </message>
    <message>
        <location filename="../core/clustering/model.py"/>
        <source>Fitting {0} with {1} clusters to {2} pixels…</source>
        <translation>Ajustando {0} con {1} clústeres a {2} píxeles…</translation>
    </message>
    <message>
        <location filename="../core/clustering/density.py"/>
        <source>Found {0} clusters by density; {1} % of the sample is noise.</source>
        <translation>Se hallaron {0} clústeres por densidad; el {1} % de la muestra es ruido.</translation>
    </message>
    <message>
        <location filename="../core/agreement/grouping.py"/>
        <source>GROUPS: &apos;{0}&apos; cannot be read. Write a name, = and classes, as in “vegetation = 10, 20, 30; water = 80”.</source>
        <translation>GROUPS: «{0}» no se puede leer. Escriba un nombre, = y clases, como en «vegetation = 10, 20, 30; water = 80».</translation>
    </message>
    <message>
        <location filename="../core/agreement/grouping.py"/>
        <source>GROUPS: &apos;{0}&apos; is given twice. Put its classes into one group.</source>
        <translation>GROUPS: «{0}» se da dos veces. Ponga sus clases en un solo grupo.</translation>
    </message>
    <message>
        <location filename="../core/agreement/grouping.py"/>
        <source>GROUPS: &apos;{0}&apos; is no class of ESA WorldCover. Give a code or a name of it.</source>
        <translation>GROUPS: «{0}» no es una clase de ESA WorldCover. Dé un código o un nombre de sus clases.</translation>
    </message>
    <message>
        <location filename="../core/agreement/grouping.py"/>
        <source>GROUPS: the class {0} is in two groups. Leave it in one of them.</source>
        <translation>GROUPS: la clase {0} está en dos grupos. Déjela solo en uno de ellos.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/indices.py"/>
        <source>Gao 1996 (as NDWI), doi 10.1016/S0034-4257(96)00067-3</source>
        <translation>Gao 1996 (como NDWI), doi 10.1016/S0034-4257(96)00067-3</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/indices.py"/>
        <source>Gitelson and Merzlyak 1994, doi 10.1016/S0176-1617(11)81633-0</source>
        <translation>Gitelson y Merzlyak 1994, doi 10.1016/S0176-1617(11)81633-0</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy.py"/>
        <source>Give a taxonomy: a JSON file of classes</source>
        <translation>Dé una taxonomía: un archivo JSON de clases</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Green of medium density, neither dark like forest nor smooth and bright like crops ({0}).</source>
        <translation>Verde de densidad media, ni oscuro como el bosque ni liso y brillante como los cultivos ({0}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Green over dark, wet ground: dim in near and shortwave infrared ({0}).</source>
        <translation>Verde sobre suelo oscuro y húmedo: apagado en el infrarrojo cercano y de onda corta ({0}).</translation>
    </message>
    <message>
        <location filename="../core/clustering/hdbscan.py"/>
        <source>HDBSCAN finds {0} cluster(s) with MIN_SAMPLES {1}: these pixels are not in clusters by density. Change MIN_SAMPLES, leave EPS empty, or choose another algorithm, for example kmeans.</source>
        <translation>HDBSCAN halla {0} clúster(es) con MIN_SAMPLES {1}: estos píxeles no forman clústeres por densidad. Cambie MIN_SAMPLES, deje EPS vacío o elija otro algoritmo, por ejemplo kmeans.</translation>
    </message>
    <message>
        <location filename="../core/clustering/hdbscan.py"/>
        <source>HDBSCAN needs scikit-learn 1.3 or later, and {0} is there. Install a later one, or choose another algorithm: dbscan needs no library.</source>
        <translation>HDBSCAN necesita scikit-learn 1.3 o posterior, y lo que hay es {0}. Instale una versión posterior o elija otro algoritmo: dbscan no necesita ninguna biblioteca.</translation>
    </message>
    <message>
        <location filename="../core/agreement/remote_file.py"/>
        <source>HTTP response code: {0}</source>
        <translation>código de respuesta HTTP: {0}</translation>
    </message>
    <message>
        <location filename="../core/clustering/splitting.py"/>
        <source>INTO is {0}: give a number from 2 to {1}; cluster {2} has {3} distinct pixels.</source>
        <translation>INTO es {0}: dé un número de 2 a {1}; el clúster {2} tiene {3} píxeles distintos.</translation>
    </message>
    <message>
        <location filename="../core/jobs/revisions.py"/>
        <source>INTO is {0}: give a number from {1} to {2}.</source>
        <translation>INTO es {0}: dé un número de {1} a {2}.</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>If the reference is as right here as everywhere.</source>
        <translation>Si la referencia acierta aquí tanto como en todas partes.</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>In pixels that are compared.</source>
        <translation>En píxeles comparados.</translation>
    </message>
    <message>
        <location filename="../core/clustering/choosing.py"/>
        <source>Inertia bends at {0} clusters, but groups do not stand clearly apart: {1} clusters tell more of them apart, and those of the same land cover are joined by their labels.</source>
        <translation>La inercia forma un codo en {0} clústeres, pero los grupos no están claramente separados: {1} clústeres distinguen más de ellos, y los de la misma cobertura del suelo se unen por sus etiquetas.</translation>
    </message>
    <message>
        <location filename="../core/libraries.py"/>
        <source>Install it for QGIS&apos;s Python as pytorch.org describes (in Debian and Ubuntu: python3-torch), or choose the algorithm or encoder &apos;autoencoder&apos;, which needs scikit-learn alone; textons need neither.</source>
        <translation>Instálelo para el Python de QGIS como describe pytorch.org (en Debian y Ubuntu: python3-torch) o elija el algoritmo o codificador «autoencoder», que solo necesita scikit-learn; textons no necesita ninguno de los dos.</translation>
    </message>
    <message>
        <location filename="../core/libraries.py"/>
        <source>Install it in Settings ► Options ► Land Cover Interpreter.</source>
        <translation>Instale la biblioteca en Configuración ► Opciones ► Land Cover Interpreter.</translation>
    </message>
    <message>
        <location filename="../core/labelling/readiness.py"/>
        <source>It lists none: load or pull one first.</source>
        <translation>No muestra ninguno: cargue o descargue uno primero.</translation>
    </message>
    <message>
        <location filename="../core/labelling/readiness.py"/>
        <source>It lists {0}.</source>
        <translation>Muestra {0}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/ollama.py"/>
        <source>It spent them on thinking: take a model that does not think, as those named -instruct.</source>
        <translation>Los gastó en razonar: use un modelo que no razone, como los llamados -instruct.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/indices.py"/>
        <source>Key and Benson 2006, USDA RMRS-GTR-164-CD</source>
        <translation>Key y Benson 2006, USDA RMRS-GTR-164-CD</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/registry.py"/>
        <source>Known: {0}.</source>
        <translation>Conocidos: {0}.</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>Labels of the same clusters</source>
        <translation>Etiquetas de los mismos clústeres</translation>
    </message>
    <message>
        <location filename="../core/clustering/fitting.py"/>
        <source>Learning features ({0})…</source>
        <translation>Aprendiendo características ({0})…</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Little green, rough in the visible, in small patches ({0}).</source>
        <translation>Poco verde, rugoso en el visible, en manchas pequeñas ({0}).</translation>
    </message>
    <message>
        <location filename="../core/clustering/mapping.py"/>
        <source>MAJORITY is {0}: give an odd number of pixels from {1} to {2}; 1 keeps every pixel.</source>
        <translation>MAJORITY es {0}: dé un número impar de píxeles de {1} a {2}; 1 conserva cada píxel.</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>MINIMUM is {0}: a class needs at least {1} points to tell its spread.</source>
        <translation>MINIMUM es {0}: una clase necesita al menos {1} puntos para que se conozca su dispersión.</translation>
    </message>
    <message>
        <location filename="../core/clustering/mapping.py"/>
        <source>MIN_MAPPING_UNIT_HA is {0}: give a number of hectares.</source>
        <translation>MIN_MAPPING_UNIT_HA es {0}: dé un número de hectáreas.</translation>
    </message>
    <message>
        <location filename="../core/clustering/mapping.py"/>
        <source>MIN_MAPPING_UNIT_HA needs the pixel&apos;s area, but the scene has no coordinate system. Assign one, or set 0.</source>
        <translation>MIN_MAPPING_UNIT_HA necesita la superficie del píxel, pero la escena no tiene sistema de coordenadas. Asigne uno o ponga 0.</translation>
    </message>
    <message>
        <location filename="../core/clustering/distances.py"/>
        <source>MIN_SAMPLES is {0}: give a number from 2 to {1}; the sample has {2} pixels.</source>
        <translation>MIN_SAMPLES es {0}: dé un número de 2 a {1}; la muestra tiene {2} píxeles.</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>MIN_SHARE is {0}: give a share of the votes from 0 to 1.</source>
        <translation>MIN_SHARE es {0}: dé una proporción de los votos de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../core/jobs/separability.py"/>
        <source>Measuring how far apart the clusters are…</source>
        <translation>Midiendo la separación de los clústeres…</translation>
    </message>
    <message>
        <location filename="../core/jobs/distances.py"/>
        <source>Measuring the distances between pixels…</source>
        <translation>Midiendo las distancias entre píxeles…</translation>
    </message>
    <message>
        <location filename="../core/jobs/revisions.py"/>
        <source>Merging {0} clusters into cluster {1}…</source>
        <translation>Fusionando {0} clústeres en el clúster {1}…</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>More than {0} pieces that begin like JSON.</source>
        <translation>Más de {0} fragmentos que empiezan como JSON.</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>NDVI {0} is that of a closed cover of green plants: not bare</source>
        <translation>un NDVI de {0} es propio de una cubierta cerrada de plantas verdes: no es suelo desnudo</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>NDVI {0} is that of dense green plants: not built-up</source>
        <translation>un NDVI de {0} es propio de plantas verdes densas: no es zona construida</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>NDVI {0} is that of green plants: not snow or ice</source>
        <translation>un NDVI de {0} es propio de plantas verdes: no es nieve ni hielo</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>NDVI {0} shows next to nothing green: no vegetation</source>
        <translation>un NDVI de {0} apenas muestra nada verde: no hay vegetación</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>NDVI {0} shows nothing green: no vegetation</source>
        <translation>un NDVI de {0} no muestra nada verde: no hay vegetación</translation>
    </message>
    <message>
        <location filename="../core/clustering/density.py"/>
        <source>NOISE is &apos;{0}&apos;: choose {1} or {2}.</source>
        <translation>NOISE es «{0}»: elija {1} o {2}.</translation>
    </message>
    <message>
        <location filename="../core/clustering/normalisation.py"/>
        <source>NORMALISE &apos;{0}&apos; is unknown. Choose one of {1}.</source>
        <translation>NORMALISE «{0}» es desconocido. Elija uno de {1}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Next to no green and no water: bare ground, sand or rock ({0}).</source>
        <translation>Casi nada de verde y nada de agua: suelo desnudo, arena o roca ({0}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>No JSON object with a class in “{0}”.</source>
        <translation>Ningún objeto JSON con una clase en «{0}».</translation>
    </message>
    <message>
        <location filename="../core/scene/products.py"/>
        <source>No image given. Choose a raster, or the band files of one scene.</source>
        <translation>No se ha dado ninguna imagen. Elija un ráster o los archivos de banda de una escena.</translation>
    </message>
    <message>
        <location filename="../core/agreement/estimation.py"/>
        <source>No point speaks for {0}: the figures are of the other {1} % of the pixels.</source>
        <translation>Ningún punto representa {0}: las cifras son del {1} % restante de los píxeles.</translation>
    </message>
    <message>
        <location filename="../core/clustering/dbscan.py"/>
        <source>No radius near the knee of the distances gives two clusters: these pixels are not in clusters by density. Choose another algorithm, for example kmeans, or other features.</source>
        <translation>Ningún radio cercano al codo de las distancias da dos clústeres: estos píxeles no forman clústeres por densidad. Elija otro algoritmo, por ejemplo kmeans, u otras características.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>No signature fits well enough ({0}).</source>
        <translation>Ninguna firma se ajusta lo suficiente ({0}).</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>No voter gave a vote.
{0}</source>
        <translation>Ningún votante emitió un voto.
{0}</translation>
    </message>
    <message>
        <location filename="../core/clustering/density.py"/>
        <source>Noise is kept as one cluster of its own.</source>
        <translation>El ruido se conserva como un clúster propio.</translation>
    </message>
    <message>
        <location filename="../core/clustering/density.py"/>
        <source>Noise joins the cluster that is nearest to it.</source>
        <translation>El ruido se une al clúster más cercano.</translation>
    </message>
    <message>
        <location filename="../core/jobs/application.py"/>
        <source>Normalised, the clusters would have moved by {0} of their standard deviations, and by {1} as it is: the image is not normalised.</source>
        <translation>Con la imagen normalizada, los clústeres se habrían desplazado {0} desviaciones estándar, y {1} tal como está: la imagen no se normaliza.</translation>
    </message>
    <message>
        <location filename="../core/jobs/application.py"/>
        <source>Normalised, {0} % of the pixels would be unlike those that the clusters were made of, and {1} % are as it is: the image is not normalised.</source>
        <translation>Con la imagen normalizada, el {0} % de los píxeles no se parecería a aquellos con los que se hicieron los clústeres, y tal como está es el {1} %: la imagen no se normaliza.</translation>
    </message>
    <message>
        <location filename="../core/jobs/application.py"/>
        <source>Normalising the image…</source>
        <translation>Normalizando la imagen…</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>Nothing answers at {0}. Start the model server (Ollama: &apos;ollama serve&apos;), or correct the address.</source>
        <translation>Nada responde en {0}. Inicie el servidor de modelos (Ollama: «ollama serve») o corrija la dirección.</translation>
    </message>
    <message>
        <location filename="../core/jobs/comparison.py"/>
        <source>Nothing can be compared with {0}: no cluster whose class has a counterpart in WorldCover lies where it has data. Give clusters such a class, or choose another reference.</source>
        <translation>Nada puede compararse con {0}: ningún clúster cuya clase tenga equivalente en WorldCover está donde tiene datos. Dé a los clústeres una clase así o elija otra referencia.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Nothing to name: give a scene classification as MASK.</source>
        <translation>No hay nada que nombrar: indique una clasificación de escena como MASK.</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>OFFSET is {0}: give a number such as -1000, or 0.</source>
        <translation>OFFSET es {0}: dé un número como -1000, o 0.</translation>
    </message>
    <message>
        <location filename="../core/labelling/pictures/rendition.py"/>
        <location filename="../core/scene/scene.py"/>
        <source>One of the {0} band files</source>
        <translation>Uno de los {0} archivos de banda</translation>
    </message>
    <message>
        <location filename="../core/agreement/worldcover.py"/>
        <source>Opening {0} WorldCover {1} tile(s)…</source>
        <translation>Abriendo {0} tesela(s) de WorldCover {1}…</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>Overall agreement {0}.</source>
        <translation>Concordancia global {0}.</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>Pixels of type {0} are not supported. Convert the raster to UInt16 or Float32 first.</source>
        <translation>No se admiten píxeles de tipo {0}. Convierta antes el ráster a UInt16 o Float32.</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>Points left out of agreement, no counterpart in WorldCover: {0}.</source>
        <translation>Puntos que no cuentan en la concordancia, sin equivalente en WorldCover: {0}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>Points left out, {0}: {1}.</source>
        <translation>Puntos omitidos, {0}: {1}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/maps.py"/>
        <source>Polygons of so large a map are only written when VECTOR says where.</source>
        <translation>Los polígonos de un mapa tan grande solo se escriben si VECTOR dice dónde.</translation>
    </message>
    <message>
        <location filename="../adapters/libraries.py"/>
        <source>QGIS has {0}, but does not say which version, so nothing can be chosen to fit it.</source>
        <translation>QGIS tiene {0}, pero no dice qué versión, así que no se puede elegir nada compatible.</translation>
    </message>
    <message>
        <location filename="../adapters/credentials.py"/>
        <source>QGIS&apos;s authentication database is disabled, so that authcfg= cannot be used ({0}). Restart QGIS, or name an environment variable with key=.</source>
        <translation>La base de datos de autenticación de QGIS está desactivada, así que no se puede usar authcfg= ({0}). Reinicie QGIS o indique una variable de entorno con key=.</translation>
    </message>
    <message>
        <location filename="../core/agreement/editions.py"/>
        <source>REFERENCE &apos;{0}&apos;: WorldCover exists for 2020 and 2021 only.</source>
        <translation>REFERENCE «{0}»: WorldCover solo existe para 2020 y 2021.</translation>
    </message>
    <message>
        <location filename="../core/clustering/mapping.py"/>
        <location filename="../core/clustering/splitting.py"/>
        <source>Removing patches under {0} pixels…</source>
        <translation>Eliminando las manchas de menos de {0} píxeles…</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/replies.py"/>
        <source>Replies cannot be kept in {0} ({1}): a stopped run will start anew.</source>
        <translation>No se pueden guardar respuestas en {0} ({1}): una ejecución detenida empezará desde cero.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/indices.py"/>
        <source>Rikimaru et al. 2002, Tropical Ecology 43(1), 39–47</source>
        <translation>Rikimaru et ál. 2002, Tropical Ecology 43(1), 39–47</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/indices.py"/>
        <source>Rouse et al. 1974, NASA SP-351</source>
        <translation>Rouse et ál. 1974, NASA SP-351</translation>
    </message>
    <message>
        <location filename="../core/clustering/mapping.py"/>
        <source>SEGMENTS is {0}: give a number of pixels up to {1}; 0 keeps every pixel.</source>
        <translation>SEGMENTS es {0}: dé un número de píxeles hasta {1}; 0 conserva cada píxel.</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>SIZE is {0}, but each of the map&apos;s {1} classes needs at least {2} points. Give {3} or more.</source>
        <translation>SIZE es {0}, pero cada una de las {1} clases del mapa necesita al menos {2} puntos. Dé {3} o más.</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>SIZE {0} is too small for {1} points in each class: some get {2}.</source>
        <translation>SIZE {0} es demasiado pequeño para {1} puntos en cada clase: algunas reciben {2}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>STABILITY_TEST alters mask and spotlight. Leave one of them in EVIDENCE.</source>
        <translation>STABILITY_TEST altera mask y spotlight. Deje uno de ellos en EVIDENCE.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Sparse green over bright ground, in a scene with little green ({0}).</source>
        <translation>Verde escaso sobre suelo claro, en una escena con poco verde ({0}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Sparse to medium green in a scene with little dense green ({0}).</source>
        <translation>Verde de escaso a medio en una escena con poco verde denso ({0}).</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>TARGET is {0}: give a standard error between 0 and 1, such as 0.02.</source>
        <translation>TARGET es {0}: dé un error estándar entre 0 y 1, como 0.02.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>The address {0} {1}.</source>
        <translation>La dirección {0} {1}.</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>The area of interest</source>
        <translation>El área de interés</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>The area of interest cannot be read: {0}. Choose another layer.</source>
        <translation>No se puede leer el área de interés: {0}. Elija otra capa.</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>The area of interest is empty. Choose a layer with polygons, or an extent.</source>
        <translation>El área de interés está vacía. Elija una capa con polígonos o una extensión.</translation>
    </message>
    <message>
        <location filename="../adapters/credentials.py"/>
        <source>The authentication configuration &apos;{0}&apos; ({1})</source>
        <translation>La configuración de autenticación «{0}» ({1})</translation>
    </message>
    <message>
        <location filename="../adapters/credentials.py"/>
        <source>The authentication database is locked, so that &apos;{0}&apos; cannot be read: enter the master password (Settings &gt; Options &gt; Authentication &gt; Utilities), or, without QGIS&apos;s window, let the environment variable QGIS_AUTH_PASSWORD_FILE name a file that holds it.</source>
        <translation>La base de datos de autenticación está bloqueada, así que no se puede leer «{0}»: introduzca la contraseña maestra (Configuración &gt; Opciones &gt; Autenticación &gt; Utilidades) o, sin la ventana de QGIS, haga que la variable de entorno QGIS_AUTH_PASSWORD_FILE nombre un archivo que la contenga.</translation>
    </message>
    <message>
        <location filename="../core/scene/products.py"/>
        <source>The band files do not cover the same ground: only their common part is used, {0} × {1} of {2} × {3} pixels.</source>
        <translation>Los archivos de banda no cubren el mismo terreno: solo se usa su parte común, {0} × {1} de {2} × {3} píxeles.</translation>
    </message>
    <message>
        <location filename="../core/scene/products.py"/>
        <source>The band files have no ground in common. Choose the files of one scene.</source>
        <translation>Los archivos de banda no tienen terreno en común. Elija los archivos de una sola escena.</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>The bands cannot be told apart: {0} not found among {1} bands: {2}. Give the bands their roles: BANDS={3} with the band numbers of your file (B02 may be left out; green, red and near infrared are needed).</source>
        <translation>No se pueden distinguir las bandas: falta {0} entre las {1} bandas: {2}. Indique las funciones de las bandas: BANDS={3} con los números de banda de su archivo (B02 puede omitirse; se necesitan el verde, el rojo y el infrarrojo cercano).</translation>
    </message>
    <message>
        <location filename="../core/clustering/preview.py"/>
        <source>The canvas shows nothing of the scene. Pan or zoom to where it has data.</source>
        <translation>El lienzo no muestra nada de la escena. Desplace o acerque la vista hasta donde haya datos.</translation>
    </message>
    <message>
        <location filename="../core/jobs/separability.py"/>
        <source>The closest clusters are {0} and {1} (Jeffries-Matusita {2} of 2): no two are hardly told apart.</source>
        <translation>Los clústeres más cercanos son {0} y {1} (Jeffries-Matusita {2} de 2): no hay ningún par que apenas se distinga.</translation>
    </message>
    <message>
        <location filename="../core/clustering/fit.py"/>
        <source>The clusters have moved by {0} of their standard deviations; 0.5 is much.</source>
        <translation>Los clústeres se han desplazado {0} desviaciones estándar; 0,5 es mucho.</translation>
    </message>
    <message>
        <location filename="../core/jobs/common.py"/>
        <source>The clusters of {0} were changed by another program meanwhile. Open the run folder again, or start this step again.</source>
        <translation>Otro programa cambió entretanto los clústeres de {0}. Abra de nuevo la carpeta de la ejecución o empiece este paso otra vez.</translation>
    </message>
    <message>
        <location filename="../core/scene/dates.py"/>
        <source>The dates do not have the same bands: {0} are used, which all of them have.</source>
        <translation>Las fechas no tienen las mismas bandas: se usan {0}, que todas tienen.</translation>
    </message>
    <message>
        <location filename="../core/scene/dates.py"/>
        <source>The dates have too few bands in common ({0}). {1}.</source>
        <translation>Las fechas tienen muy pocas bandas en común ({0}). {1}.</translation>
    </message>
    <message>
        <location filename="../core/run_folder.py"/>
        <source>The disk of {0} is full. Free some space, or choose another run folder.</source>
        <translation>El disco de {0} está lleno. Libere espacio o elija otra carpeta de la ejecución.</translation>
    </message>
    <message>
        <location filename="../core/clustering/fit.py"/>
        <source>The distributions of the two scenes differ most in {0}: {1}, where 1 is wholly.</source>
        <translation>Las distribuciones de las dos escenas difieren sobre todo en {0}: {1}, donde 1 es por completo.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/access.py"/>
        <source>The environment variable {0}</source>
        <translation>La variable de entorno {0}</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>The first date shows nothing of this cluster: there is no spectrum to read.</source>
        <translation>La primera fecha no muestra nada de este clúster: no hay ningún espectro que leer.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>The header {0} for {1} cannot be sent: it holds a line break or a letter that is not ASCII. Check the key.</source>
        <translation>No se puede enviar la cabecera {0} para {1}: contiene un salto de línea o una letra que no es ASCII. Compruebe la clave.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>The host {0} was not found. Check the address and the internet connection.</source>
        <translation>No se encontró el servidor {0}. Compruebe la dirección y la conexión a internet.</translation>
    </message>
    <message>
        <location filename="../core/scene/reflectance.py"/>
        <source>The integer values of the image reach only {0}, which is no reflectance in 1/10000. Export the scene again as reflectance (0…1, floating point) or as digital numbers (0…10000).</source>
        <translation>Los valores enteros de la imagen solo llegan a {0}, lo que no es reflectancia en 1/10000. Exporte de nuevo la escena como reflectancia (0…1, coma flotante) o como números digitales (0…10000).</translation>
    </message>
    <message>
        <location filename="../adapters/points.py"/>
        <source>The layer &apos;{0}&apos; has edits that are not saved. Save them, then compare.</source>
        <translation>La capa «{0}» tiene modificaciones sin guardar. Guárdelas y después compare.</translation>
    </message>
    <message>
        <location filename="../adapters/layers.py"/>
        <source>The layer &apos;{0}&apos; is not a raster file. Choose a layer that GDAL opens.</source>
        <translation>La capa «{0}» no es un archivo ráster. Elija una capa que GDAL pueda abrir.</translation>
    </message>
    <message>
        <location filename="../core/agreement/worldcover.py"/>
        <source>The map has no coordinate system, so WorldCover cannot be laid under it. Assign one.</source>
        <translation>El mapa no tiene sistema de coordenadas, así que no se le puede superponer WorldCover. Asigne uno.</translation>
    </message>
    <message>
        <location filename="../core/agreement/counting.py"/>
        <source>The map has no coordinate system, so it cannot be laid over a reference. Assign one to the scene (Layer ▸ Set CRS, or gdal_edit.py -a_srs) and cluster it again.</source>
        <translation>El mapa no tiene sistema de coordenadas, así que no se puede superponer a una referencia. Asigne uno a la escena (Capa ▸ Establecer SRC de la capa(s), o gdal_edit.py -a_srs) y vuelva a agruparla en clústeres.</translation>
    </message>
    <message>
        <location filename="../core/agreement/points.py"/>
        <source>The map has no coordinate system, so points cannot be laid on it. Assign one to the scene (Layer ▸ Set CRS, or gdal_edit.py -a_srs) and cluster it again.</source>
        <translation>El mapa no tiene sistema de coordenadas, así que no se le pueden superponer puntos. Asigne uno a la escena (Capa ▸ Establecer SRC de la capa(s), o gdal_edit.py -a_srs) y vuelva a agruparla en clústeres.</translation>
    </message>
    <message>
        <location filename="../core/revising.py"/>
        <source>The numbers of clusters end at {0}, and {1} of them were given. Cluster the scene again.</source>
        <translation>Los números de clúster terminan en {0} y ya se han dado {1}. Agrupe de nuevo la escena.</translation>
    </message>
    <message>
        <location filename="../core/scene/reflectance.py"/>
        <source>The offset {0} comes from the product&apos;s metadata.</source>
        <translation>El desplazamiento {0} procede de los metadatos del producto.</translation>
    </message>
    <message>
        <location filename="../core/scene/reflectance.py"/>
        <source>The offset −1000 of processing baseline 04.00 and later was recognised by the darkest pixels. Set the offset to 0 (OFFSET=0) if it was already subtracted.</source>
        <translation>El desplazamiento −1000 de la versión de procesamiento 04.00 y posteriores se reconoció por los píxeles más oscuros. Ponga el desplazamiento a 0 (OFFSET=0) si ya se había restado.</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>The other taxonomy has no class for the analyst&apos;s label of cluster {0}: voters name it.</source>
        <translation>La otra taxonomía no tiene ninguna clase para la etiqueta del analista del clúster {0}: la nombran los votantes.</translation>
    </message>
    <message>
        <location filename="../core/agreement/estimation.py"/>
        <source>The points are no probability sample: plain counts, which speak of these points alone.</source>
        <translation>Los puntos no son una muestra probabilística: simples recuentos, que solo dicen algo de estos puntos.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/registry.py"/>
        <source>The provider of &apos;{0}&apos; is unknown to this version of the plugin. {1}</source>
        <translation>Esta versión del complemento no conoce al proveedor de «{0}». {1}</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>The proxy on the way to {0} does not let the request through. Check the proxy settings.</source>
        <translation>El proxy en el camino hacia {0} no deja pasar la petición. Compruebe la configuración del proxy.</translation>
    </message>
    <message>
        <location filename="../core/agreement/estimation.py"/>
        <source>The random points were post-stratified by the classes of the map.</source>
        <translation>Los puntos aleatorios se posestratificaron según las clases del mapa.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/gemini.py"/>
        <source>The reply holds no candidates.</source>
        <translation>La respuesta no contiene candidatos.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/openai.py"/>
        <source>The reply holds no choices{0}.</source>
        <translation>La respuesta no contiene opciones{0}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>The reply holds no text.</source>
        <translation>La respuesta no contiene texto.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>The reply holds thoughts and no answer.</source>
        <translation>La respuesta contiene razonamientos y ninguna contestación.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>The reply is nested too deeply.</source>
        <translation>La respuesta tiene demasiados niveles anidados.</translation>
    </message>
    <message>
        <location filename="../core/clustering/fit.py"/>
        <source>The run does not fit this scene: the same number of a cluster may mean other ground. Review the labels, normalise the image, or cluster it by itself.</source>
        <translation>La ejecución no se ajusta a esta escena: el mismo número de clúster puede significar otro suelo. Revise las etiquetas, normalice la imagen o agrúpela por separado.</translation>
    </message>
    <message>
        <location filename="../core/clustering/matching.py"/>
        <source>The run needs {0}, which {1} lacks: it has {2}. Choose an image with these bands, or name them with BANDS.</source>
        <translation>La ejecución necesita {0}, que falta en {1}: tiene {2}. Elija una imagen con estas bandas o indíquelas con BANDS.</translation>
    </message>
    <message>
        <location filename="../core/clustering/matching.py"/>
        <source>The run needs {0}: give an elevation raster of the new scene.</source>
        <translation>La ejecución necesita {0}: dé un ráster de elevación de la nueva escena.</translation>
    </message>
    <message>
        <location filename="../core/clustering/matching.py"/>
        <source>The run was made of {0} date(s) and {1} comes with {2}: give as many dates, in the same order of seasons.</source>
        <translation>La ejecución se hizo con {0} fecha(s) y {1} viene con {2}: dé otras tantas fechas, en el mismo orden de estaciones.</translation>
    </message>
    <message>
        <location filename="../core/clustering/matching.py"/>
        <source>The run&apos;s features look at neighbours in pixels of {0} m, and {1} has pixels of {2} m: its texture is another one.</source>
        <translation>Las características de la ejecución miran a los vecinos en píxeles de {0} m, y {1} tiene píxeles de {2} m: su textura es otra.</translation>
    </message>
    <message>
        <location filename="../core/clustering/distances.py"/>
        <source>The sample has {0} pixel(s): too few to find clusters by density. Choose another area.</source>
        <translation>La muestra tiene {0} píxel(es): muy pocos para hallar clústeres por densidad. Elija otra área.</translation>
    </message>
    <message>
        <location filename="../core/estimating.py"/>
        <source>The sample speaks of the {0} pixels that it was drawn from; this map has {1}.</source>
        <translation>La muestra representa los {0} píxeles de los que se extrajo; este mapa tiene {1}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>The taxonomy has no single class for that.</source>
        <translation>La taxonomía no tiene una clase única para eso.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy.py"/>
        <source>The taxonomy “{0}” has no class {1}. Its classes are: {2}.</source>
        <translation>La taxonomía «{0}» no tiene ninguna clase {1}. Sus clases son: {2}.</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>The {0} bands carry no names: the order {1} was assumed. If it is another, give every band its role (BANDS, for instance B04=1,B03=2,B02=3,B08=4 for red first).</source>
        <translation>Las {0} bandas no llevan nombre: se supuso el orden {1}. Si es otro, dé a cada banda su función (BANDS, por ejemplo B04=1,B03=2,B02=3,B08=4 si el rojo va primero).</translation>
    </message>
    <message>
        <location filename="../adapters/credentials.py"/>
        <source>There is no authentication configuration &apos;{0}&apos;. Look up its id in QGIS (Settings &gt; Options &gt; Authentication).</source>
        <translation>No existe la configuración de autenticación «{0}». Busque su identificador en QGIS (Configuración &gt; Opciones &gt; Autenticación).</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>There is no blue band: pictures are false colour (near infrared, red, green).</source>
        <translation>No hay banda azul: las imágenes están en falso color (infrarrojo cercano, rojo, verde).</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>There is no secure connection to {0} ({1}). Check the address, the computer&apos;s clock, and whether the server&apos;s certificate is trusted here.</source>
        <translation>No hay una conexión segura con {0} ({1}). Compruebe la dirección, el reloj del equipo y si aquí se confía en el certificado del servidor.</translation>
    </message>
    <message>
        <location filename="../core/libraries.py"/>
        <source>Training the convolutional autoencoder. It is used where it is there; it is too big to fetch from here.</source>
        <translation>Entrenamiento del autocodificador convolucional. Se usa si está instalado; es demasiado grande para descargarlo desde aquí.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/registry.py"/>
        <source>VOTERS names no voter. Write &apos;spectral&apos; (offline, free), or PROVIDER:MODEL. {0}</source>
        <translation>VOTERS no nombra ningún votante. Escriba «spectral» (sin conexión, gratis) o PROVIDER:MODEL. {0}</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/registry.py"/>
        <source>VOTERS: &apos;spectral&apos; takes no model, no address and no options.</source>
        <translation>VOTERS: «spectral» no admite modelo, dirección ni opciones.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/specification.py"/>
        <source>VOTERS: &apos;{0}&apos; has an option that is unknown. Known: {1}.</source>
        <translation>VOTERS: «{0}» tiene una opción desconocida. Conocidas: {1}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/specification.py"/>
        <source>VOTERS: &apos;{0}&apos; has both key= and authcfg=. Give one of them.</source>
        <translation>VOTERS: «{0}» tiene tanto key= como authcfg=. Dé solo uno de los dos.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/specification.py"/>
        <source>VOTERS: &apos;{0}&apos; is no provider. Separate voters by semicolons.</source>
        <translation>VOTERS: «{0}» no es un proveedor. Separe los votantes con punto y coma.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/registry.py"/>
        <source>VOTERS: &apos;{0}&apos; names no model. Write {1}:MODEL.</source>
        <translation>VOTERS: «{0}» no nombra ningún modelo. Escriba {1}:MODEL.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/specification.py"/>
        <source>VOTERS: &apos;{0}&apos; stands twice. Each voter has one vote; ask it again with repeats=3.</source>
        <translation>VOTERS: «{0}» aparece dos veces. Cada votante tiene un voto; pregúntele de nuevo con repeats=3.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/registry.py"/>
        <source>VOTERS: a model stands twice, once with its provider&apos;s own address. Keep one of them.</source>
        <translation>VOTERS: un modelo aparece dos veces, una de ellas con la dirección propia de su proveedor. Deje solo uno.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/specification.py"/>
        <source>VOTERS: the address of &apos;{0}&apos; {1}.</source>
        <translation>VOTERS: la dirección de «{0}» {1}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/registry.py"/>
        <source>VOTERS: the provider &apos;{0}&apos; is unknown. {1}</source>
        <translation>VOTERS: el proveedor «{0}» es desconocido. {1}</translation>
    </message>
    <message>
        <location filename="../core/libraries.py"/>
        <source>Where Land Cover Interpreter has installed it, remove it and install it again in Settings ► Options ► Land Cover Interpreter; otherwise reinstall it where it came from.</source>
        <translation>Si la instaló Land Cover Interpreter, desinstálela y vuelva a instalarla en Configuración ► Opciones ► Land Cover Interpreter; si no, reinstálela desde donde procedía.</translation>
    </message>
    <message>
        <location filename="../core/scene/reflectance.py"/>
        <source>With the offset in the file&apos;s metadata half of a band&apos;s pixels would have negative reflectance: it was probably subtracted already. Set the offset to 0 (OFFSET=0) if the map looks wrong.</source>
        <translation>Con el desplazamiento de los metadatos del archivo, la mitad de los píxeles de una banda tendría reflectancia negativa: probablemente ya se había restado. Ponga el desplazamiento a 0 (OFFSET=0) si el mapa no parece correcto.</translation>
    </message>
    <message>
        <location filename="../core/agreement/worldcover.py"/>
        <source>WorldCover {0} has no tile under the map ({1}): there is no reference here.</source>
        <translation>WorldCover {0} no tiene ninguna tesela bajo el mapa ({1}): aquí no hay referencia.</translation>
    </message>
    <message>
        <location filename="../core/jobs/maps.py"/>
        <source>Writing the land-cover polygons…</source>
        <translation>Escribiendo los polígonos de cobertura del suelo…</translation>
    </message>
    <message>
        <location filename="../core/jobs/maps.py"/>
        <source>Writing the land-cover raster…</source>
        <translation>Escribiendo el ráster de cobertura del suelo…</translation>
    </message>
    <message>
        <location filename="../core/jobs/comparison.py"/>
        <source>Writing the layer of disagreement…</source>
        <translation>Escribiendo la capa de discordancia…</translation>
    </message>
    <message>
        <location filename="../core/jobs/reports.py"/>
        <source>Writing the report…</source>
        <translation>Escribiendo el informe…</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/indices.py"/>
        <source>Zha et al. 2003, doi 10.1080/01431160304987</source>
        <translation>Zha et ál. 2003, doi 10.1080/01431160304987</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>accuracy of the reference</source>
        <translation>exactitud de la referencia</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>all voters failed</source>
        <translation>fallaron todos los votantes</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>an odd number of pixels from {0} to {1}</source>
        <translation>un número impar de píxeles de {0} a {1}</translation>
    </message>
    <message>
        <location filename="../core/agreement/remote_file.py"/>
        <source>another part of the file arrived than was asked for</source>
        <translation>llegó una parte del archivo distinta de la pedida</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>answer cut off</source>
        <translation>respuesta cortada</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>answer is not JSON</source>
        <translation>la respuesta no es JSON</translation>
    </message>
    <message>
        <location filename="../core/applying.py"/>
        <source>applied from the run {0}, made of {1}, to {2}: the clusters have moved by {3} of their standard deviations{4}</source>
        <translation>aplicado desde la ejecución {0}, hecha con {1}, a {2}: los clústeres se han desplazado {3} desviaciones estándar{4}</translation>
    </message>
    <message>
        <location filename="../adapters/credentials.py"/>
        <source>authcfg= takes the id of an authentication configuration, seven letters and digits (Settings &gt; Options &gt; Authentication), and no key.</source>
        <translation>authcfg= admite el identificador de una configuración de autenticación, siete letras y cifras (Configuración &gt; Opciones &gt; Autenticación), y ninguna clave.</translation>
    </message>
    <message>
        <location filename="../core/agreement/worldcover.py"/>
        <source>beyond its latitudes</source>
        <translation>fuera de sus latitudes</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>blocked by the provider&apos;s safety filter</source>
        <translation>bloqueado por el filtro de seguridad del proveedor</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>class unknown to the taxonomy</source>
        <translation>clase desconocida en la taxonomía</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>class “{0}” is not in the taxonomy</source>
        <translation>con la clase «{0}», que no está en la taxonomía</translation>
    </message>
    <message>
        <location filename="../core/revising.py"/>
        <source>cluster {0} split into clusters {1}</source>
        <translation>clúster {0} dividido en los clústeres {1}</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>cluster {0}: note taken away</source>
        <translation>clúster {0}: nota eliminada</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>cluster {0}: the analyst&apos;s label taken back</source>
        <translation>clúster {0}: etiqueta del analista retirada</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>cluster {0}: {1} → {2}, by the analyst</source>
        <translation>clúster {0}: {1} → {2}, por el analista</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>clustered with {0} into {1} clusters, seed {2}, features {3}</source>
        <translation>agrupado con {0} en {1} clústeres, semilla {2}, características {3}</translation>
    </message>
    <message>
        <location filename="../core/revising.py"/>
        <source>clusters {0} merged into cluster {1}</source>
        <translation>clústeres {0} fusionados en el clúster {1}</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>codes 0…11, a scene classification</source>
        <translation>códigos 0…11, una clasificación de escena</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>contradicts the spectrum</source>
        <translation>contradice el espectro</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>distance to a class edge of the reference</source>
        <translation>distancia a un borde de clase de la referencia</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/ollama.py"/>
        <source>done_reason: length.</source>
        <translation>done_reason: length.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/ollama.py"/>
        <source>done_reason: {0}, without text.</source>
        <translation>done_reason: {0}, sin texto.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/openai.py"/>
        <source>finish_reason: length, after {0} tokens with all reasoning.</source>
        <translation>finish_reason: length, tras {0} tokens con todo el razonamiento.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/openai.py"/>
        <source>finish_reason: {0}, without text.</source>
        <translation>finish_reason: {0}, sin texto.</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>from a scene unlike this one</source>
        <translation>de una escena que no se parece a esta</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>green {0} is dark: not snow or ice</source>
        <translation>el verde ({0}) es oscuro: no es nieve ni hielo</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>green {0} is far brighter than near infrared {1}: open water</source>
        <translation>el verde ({0}) es mucho más brillante que el infrarrojo cercano ({1}): agua abierta</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>highest accuracy of the map</source>
        <translation>exactitud máxima del mapa</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>holds characters that no address has</source>
        <translation>contiene caracteres que ninguna dirección tiene</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>in the layer twice</source>
        <translation>dos veces en la capa</translation>
    </message>
    <message>
        <location filename="../core/hosts.py"/>
        <source>is not an address such as https://api.example.org/v1</source>
        <translation>no es una dirección como https://api.example.org/v1</translation>
    </message>
    <message>
        <location filename="../core/hosts.py"/>
        <source>is plain http, which is only allowed for this computer (localhost); use https</source>
        <translation>es http sin cifrar, que solo se permite hacia este equipo (localhost); use https</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/http.py"/>
        <source>it does not take the connection</source>
        <translation>no acepta la conexión</translation>
    </message>
    <message>
        <location filename="../core/agreement/tiles.py"/>
        <source>it holds no class codes of one byte</source>
        <translation>no contiene códigos de clase de un byte</translation>
    </message>
    <message>
        <location filename="../core/agreement/tiles.py"/>
        <source>it is not the tile that its name says: other pixels, or another place</source>
        <translation>no es la tesela que dice su nombre: otros píxeles u otro lugar</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>labelled by {0} with the taxonomy {1}</source>
        <translation>etiquetado por {0} con la taxonomía {1}</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>lowest accuracy of the map</source>
        <translation>exactitud mínima del mapa</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>map \ reference (pixels)</source>
        <translation>mapa \ referencia (píxeles)</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>merged of different classes</source>
        <translation>fusionado a partir de clases distintas</translation>
    </message>
    <message>
        <location filename="../core/hosts.py"/>
        <source>must not hold a user, password, query or fragment; keys belong in environment variables</source>
        <translation>no debe contener usuario, contraseña, consulta ni fragmento; el lugar de las claves son las variables de entorno</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>near infrared {0} is far brighter than green {1}: not open water</source>
        <translation>el infrarrojo cercano ({0}) es mucho más brillante que el verde ({1}): no es agua abierta</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>not of the sample that was drawn</source>
        <translation>ajenos a la muestra que se extrajo</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>off the map</source>
        <translation>fuera del mapa</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>only the first agrees</source>
        <translation>solo concuerda el primero</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>only the second agrees</source>
        <translation>solo concuerda el segundo</translation>
    </message>
    <message>
        <location filename="../core/agreement/remote_file.py"/>
        <source>only {0} of {1} bytes arrived</source>
        <translation>solo llegaron {0} de {1} bytes</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>part of a split cluster</source>
        <translation>parte de un clúster dividido</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>random: the first of the points are a smaller sample of the same kind</source>
        <translation>aleatorio: los primeros puntos son una muestra más pequeña del mismo tipo</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>share of the area</source>
        <translation>proporción de la superficie</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>shortwave infrared {0} is bright, and water absorbs it: not open water</source>
        <translation>el infrarrojo de onda corta ({0}) es brillante y el agua lo absorbe: no es agua abierta</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>shortwave infrared {0} is brighter than green {1}: not snow or ice</source>
        <translation>el infrarrojo de onda corta ({0}) es más brillante que el verde ({1}): no es nieve ni hielo</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>standard error of the overall accuracy {0}, expected user&apos;s accuracy {1}</source>
        <translation>error estándar de la exactitud global {0}, exactitud del usuario esperada {1}</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/anthropic.py"/>
        <source>stop_reason: {0}, without text.</source>
        <translation>stop_reason: {0}, sin texto.</translation>
    </message>
    <message>
        <location filename="../core/agreement/remote_file.py"/>
        <source>the file ends too early, or is no GeoTIFF</source>
        <translation>el archivo termina antes de tiempo o no es un GeoTIFF</translation>
    </message>
    <message>
        <location filename="../core/agreement/remote_file.py"/>
        <source>the server has no such file</source>
        <translation>el servidor no tiene ese archivo</translation>
    </message>
    <message>
        <location filename="../core/integrity.py"/>
        <source>the verdict on cluster {0}</source>
        <translation>el veredicto sobre el clúster {0}</translation>
    </message>
    <message>
        <location filename="../core/agreement/remote_tiff.py"/>
        <source>what the server sent is no GeoTIFF</source>
        <translation>lo que envió el servidor no es un GeoTIFF</translation>
    </message>
    <message>
        <location filename="../core/agreement/remote_tiff.py"/>
        <source>what the server sent is no GeoTIFF that can be read: {0}</source>
        <translation>lo que envió el servidor no es un GeoTIFF que se pueda leer: {0}</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>where the map has no data</source>
        <translation>donde el mapa no tiene datos</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>won by a split at most</source>
        <translation>ganado con una división, como máximo</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>{0}
Every cluster of {1} stays unlabelled.</source>
        <translation>{0}
Todos los clústeres de {1} quedan sin etiquetar.</translation>
    </message>
    <message>
        <location filename="../core/jobs/whole.py"/>
        <source>{0}
The clusters are kept in {1}: name them with &apos;Name the clusters&apos; on that folder.</source>
        <translation>{0}
Los clústeres se conservan en {1}: nómbrelos con «Nombrar los clústeres» sobre esa carpeta.</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>{0}
The labels of {1} stay as they were.</source>
        <translation>{0}
Las etiquetas de {1} siguen como estaban.</translation>
    </message>
    <message>
        <location filename="../core/clustering/fit.py"/>
        <source>{0} % of the pixels are unlike those that the clusters were made of; 1 % is usual.</source>
        <translation>El {0} % de los píxeles no se parece a aquellos con los que se hicieron los clústeres; el 1 % es habitual.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/retry.py"/>
        <source>{0} Asking again in {1} s.</source>
        <translation>{0} Se pregunta de nuevo en {1} s.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/retry.py"/>
        <source>{0} It asks to wait for {1} s, which is too long: run again later.</source>
        <translation>{0} Pide esperar {1} s, que es demasiado: ejecute de nuevo más tarde.</translation>
    </message>
    <message>
        <location filename="../core/scene/dates.py"/>
        <source>{0} and the scene do not both have a coordinate system. Assign one to both.</source>
        <translation>Falta un sistema de coordenadas en {0} o en la escena. Asigne uno a ambos.</translation>
    </message>
    <message>
        <location filename="../core/clustering/normalisation.py"/>
        <source>{0} and {1} share {2} pixels that both saw: too few to normalise by. Choose NORMALISE={3}.</source>
        <translation>{0} y {1} comparten {2} píxeles que ambas vieron: muy pocos para normalizar. Elija NORMALISE={3}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>{0} answers that name different classes.</source>
        <translation>{0} respuestas que nombran clases distintas.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/model.py"/>
        <source>{0} asks for a key, and none was sent. Name its variable with key=, or use authcfg=.</source>
        <translation>{0} pide una clave y no se envió ninguna. Indique su variable con key= o use authcfg=.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} asks for fewer requests: lower concurrency= of the voter, or try again later ({1}).</source>
        <translation>{0} pide menos peticiones: reduzca concurrency= del votante o inténtelo más tarde ({1}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/ollama.py"/>
        <source>{0} cannot ask this model: take one with vision, such as qwen3-vl:8b-instruct ({1}).</source>
        <translation>{0} no puede preguntar a este modelo: use uno con visión, como qwen3-vl:8b-instruct ({1}).</translation>
    </message>
    <message>
        <location filename="../adapters/libraries.py"/>
        <source>{0} cannot be put into {1}: {2}.</source>
        <translation>{0} no se puede poner en {1}: {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>{0} cannot be reached ({1}). Check the internet connection and the proxy settings.</source>
        <translation>{0} no está accesible ({1}). Compruebe la conexión a internet y la configuración del proxy.</translation>
    </message>
    <message>
        <location filename="../core/agreement/tile_sources.py"/>
        <source>{0} cannot be reached: {1}. Check the connection or BASE_URL, or give a downloaded tile as REFERENCE.</source>
        <translation>{0} no está accesible: {1}. Compruebe la conexión o BASE_URL, o indique una tesela descargada como REFERENCE.</translation>
    </message>
    <message>
        <location filename="../core/clustering/model_file.py"/>
        <source>{0} cannot be read as a cluster model: {1}. Cluster the scene again.</source>
        <translation>{0} no se puede leer como modelo de clústeres: {1}. Agrupe de nuevo la escena.</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>{0} cannot be read as a raster: {1}. Choose an image file, such as GeoTIFF or JPEG 2000.</source>
        <translation>{0} no se puede leer como ráster: {1}. Elija un archivo de imagen, como GeoTIFF o JPEG 2000.</translation>
    </message>
    <message>
        <location filename="../core/agreement/points.py"/>
        <source>{0} cannot be read as a vector layer: {1}. Choose another.</source>
        <translation>{0} no se puede leer como capa vectorial: {1}. Elija otra.</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>{0} cannot be read: {1}. Check the path and your rights to read it.</source>
        <translation>{0} no se puede leer: {1}. Compruebe la ruta y sus permisos de lectura.</translation>
    </message>
    <message>
        <location filename="../core/agreement/point_sample.py"/>
        <source>{0} cannot be read: {1}. Compare with the points again.</source>
        <translation>{0} no se puede leer: {1}. Compare de nuevo con los puntos.</translation>
    </message>
    <message>
        <location filename="../core/agreement/contingency.py"/>
        <source>{0} cannot be read: {1}. Compare with the reference again.</source>
        <translation>{0} no se puede leer: {1}. Compare de nuevo con la referencia.</translation>
    </message>
    <message>
        <location filename="../core/agreement/tile_sources.py"/>
        <source>{0} cannot be used: {1}. Download the tile again.</source>
        <translation>{0} no se puede usar: {1}. Descargue de nuevo la tesela.</translation>
    </message>
    <message>
        <location filename="../core/agreement/tile_sources.py"/>
        <source>{0} cannot be used: {1}. Give a downloaded tile as REFERENCE, or another BASE_URL.</source>
        <translation>{0} no se puede usar: {1}. Indique una tesela descargada como REFERENCE, u otra BASE_URL.</translation>
    </message>
    <message>
        <location filename="../core/run_folder.py"/>
        <source>{0} cannot be written: {1}. Choose another run folder.</source>
        <translation>{0} no se puede escribir: {1}. Elija otra carpeta de la ejecución.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} cannot take this request: try another model, or other evidence ({1}).</source>
        <translation>{0} no puede atender esta petición: pruebe con otro modelo u otras evidencias ({1}).</translation>
    </message>
    <message>
        <location filename="../core/clustering/density.py"/>
        <source>{0} clusters were found: the smallest join their nearest, so that {1} are left.</source>
        <translation>Se hallaron {0} clústeres: los más pequeños se unen a su más cercano, de modo que quedan {1}.</translation>
    </message>
    <message>
        <location filename="../core/scene/dates.py"/>
        <source>{0} dates are too many: give {1} at most.</source>
        <translation>{0} fechas son demasiadas: dé {1} como máximo.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>{0} did not answer within {1} s. Raise timeout=, or use a faster model.</source>
        <translation>{0} no respondió en {1} s. Aumente timeout= o use un modelo más rápido.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/model.py"/>
        <source>{0} did not reply in its own format.</source>
        <translation>{0} no respondió en su propio formato.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/model.py"/>
        <source>{0} does not accept the key from {1}, or not for this model ({2}).</source>
        <translation>{0} no acepta la clave de {1}, o no para este modelo ({2}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} does not accept the key: check what key= or authcfg= of the voter names ({1}).</source>
        <translation>{0} no acepta la clave: compruebe lo que nombra key= o authcfg= del votante ({1}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} does not accept the key: check {1}, or what key= or authcfg= of the voter names ({2}).</source>
        <translation>{0} no acepta la clave: compruebe {1}, o lo que nombra key= o authcfg= del votante ({2}).</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>{0} does not exist. Check the path.</source>
        <translation>{0} no existe. Compruebe la ruta.</translation>
    </message>
    <message>
        <location filename="../core/agreement/tile_sources.py"/>
        <source>{0} does not exist: open sea, or beyond the product.</source>
        <translation>{0} no existe: mar abierto, o fuera del producto.</translation>
    </message>
    <message>
        <location filename="../core/agreement/points.py"/>
        <source>{0} does not hold points. Choose a layer of points with a class.</source>
        <translation>{0} no contiene puntos. Elija una capa de puntos con una clase.</translation>
    </message>
    <message>
        <location filename="../core/scene/dates.py"/>
        <source>{0} does not lie on the ground of the first date: {1} against {2}. Choose dates of the same ground.</source>
        <translation>{0} no está en el terreno de la primera fecha: {1} frente a {2}. Elija fechas del mismo terreno.</translation>
    </message>
    <message>
        <location filename="../core/scene/products.py"/>
        <source>{0} does not lie on the ground of the other bands: {1} against {2}.</source>
        <translation>{0} no está en el terreno de las demás bandas: {1} frente a {2}.</translation>
    </message>
    <message>
        <location filename="../core/agreement/counting.py"/>
        <source>{0} does not overlap the map: {1} against the map&apos;s {2}. Choose another reference.</source>
        <translation>{0} no se solapa con el mapa: {1} frente a {2} del mapa. Elija otra referencia.</translation>
    </message>
    <message>
        <location filename="../core/clustering/normalisation.py"/>
        <source>{0} does not show ground of {1}, so no pixel can be compared. Choose NORMALISE={2}.</source>
        <translation>{0} no muestra terreno de {1}, así que no se puede comparar ningún píxel. Elija NORMALISE={2}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>{0} does not tell how a sample was drawn. Give one of landcover:sample.</source>
        <translation>{0} no indica cómo se extrajo una muestra. Dé un archivo de landcover:sample.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} finds the request too large: send fewer or smaller pictures ({1}).</source>
        <translation>{0} considera demasiado grande la petición: envíe menos imágenes o más pequeñas ({1}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/polling.py"/>
        <source>{0} gave no reply {1} times in a row. The last time: {2}</source>
        <translation>{0} no dio respuesta {1} veces seguidas. La última vez: {2}</translation>
    </message>
    <message>
        <location filename="../core/clustering/choosing.py"/>
        <source>{0} groups of pixels stand clearly apart: with as many clusters the mean silhouette is {1}.</source>
        <translation>{0} grupos de píxeles están claramente separados: con tantos clústeres, la silueta media es {1}.</translation>
    </message>
    <message>
        <location filename="../core/scene/products.py"/>
        <source>{0} has another coordinate system than the other bands. Reproject it first.</source>
        <translation>{0} tiene un sistema de coordenadas distinto del de las demás bandas. Reproyecte antes ese archivo.</translation>
    </message>
    <message>
        <location filename="../core/scene/products.py"/>
        <source>{0} has another size than the other bands, and where it lies cannot be told without a georeference. Give files that have one.</source>
        <translation>{0} tiene un tamaño distinto del de las demás bandas y, sin georreferencia, no se sabe dónde está. Dé archivos que la tengan.</translation>
    </message>
    <message>
        <location filename="../core/agreement/counting.py"/>
        <location filename="../core/agreement/points.py"/>
        <source>{0} has no coordinate system. Assign one, then compare again.</source>
        <translation>{0} no tiene sistema de coordenadas. Asigne uno y compare de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/agreement/counting.py"/>
        <source>{0} has no data under the map. Choose another reference.</source>
        <translation>{0} no tiene datos bajo el mapa. Elija otra referencia.</translation>
    </message>
    <message>
        <location filename="../core/clustering/fitting.py"/>
        <source>{0} has no elevation under the scene. Choose another raster.</source>
        <translation>{0} no tiene elevación bajo la escena. Elija otro ráster.</translation>
    </message>
    <message>
        <location filename="../core/scene/dates.py"/>
        <source>{0} has no elevation under the scene: {1} against {2}. Choose another raster.</source>
        <translation>{0} no tiene elevación bajo la escena: {1} frente a {2}. Elija otro ráster.</translation>
    </message>
    <message>
        <location filename="../core/agreement/points.py"/>
        <source>{0} has no field {1}. Give the field that holds the class: {2}.</source>
        <translation>{0} no tiene el campo {1}. Dé el campo que contiene la clase: {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/access.py"/>
        <source>{0} has no key. Set the environment variable {1}, or give authcfg= with the id of a QGIS authentication configuration; the voter &apos;spectral&apos; and models on this computer need none.</source>
        <translation>{0} no tiene clave. Defina la variable de entorno {1} o dé authcfg= con el identificador de una configuración de autenticación de QGIS; el votante «spectral» y los modelos de este equipo no necesitan ninguna.</translation>
    </message>
    <message>
        <location filename="../core/jobs/comparison.py"/>
        <location filename="../core/jobs/points.py"/>
        <source>{0} has no labels yet. Label its clusters before comparing the map.</source>
        <translation>{0} aún no tiene etiquetas. Etiquete sus clústeres antes de comparar el mapa.</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>{0} has no labels yet. Label its clusters before drawing a sample of the map.</source>
        <translation>{0} aún no tiene etiquetas. Etiquete sus clústeres antes de extraer una muestra del mapa.</translation>
    </message>
    <message>
        <location filename="../core/jobs/maps.py"/>
        <source>{0} has no labels yet. Label its clusters before exporting the map.</source>
        <translation>{0} aún no tiene etiquetas. Etiquete sus clústeres antes de exportar el mapa.</translation>
    </message>
    <message>
        <location filename="../core/agreement/points.py"/>
        <source>{0} has no layer {1}. Choose another layer of points.</source>
        <translation>{0} no tiene la capa {1}. Elija otra capa de puntos.</translation>
    </message>
    <message>
        <location filename="../core/agreement/counting.py"/>
        <location filename="../core/jobs/sample.py"/>
        <source>{0} has no pixel with data. Choose another map.</source>
        <translation>{0} no tiene ningún píxel con datos. Elija otro mapa.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} has no quota or credit left for this key: check plan and billing of the account ({1}).</source>
        <translation>{0} no tiene cuota ni crédito para esta clave: compruebe el plan y la facturación de la cuenta ({1}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/ollama.py"/>
        <source>{0} has no such model: load it with &apos;ollama pull MODEL&apos;, or see &apos;ollama list&apos; ({1}).</source>
        <translation>{0} no tiene ese modelo: cárguelo con «ollama pull MODEL» o consulte «ollama list» ({1}).</translation>
    </message>
    <message>
        <location filename="../core/agreement/worldcover.py"/>
        <source>{0} has no tile of WorldCover {1} under the map ({2}). Either it is open sea, where WorldCover has none, or the tile is still to be downloaded.</source>
        <translation>{0} no tiene ninguna tesela de WorldCover {1} bajo el mapa ({2}). O bien es mar abierto, donde WorldCover no tiene ninguna, o bien la tesela está aún por descargar.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/ollama.py"/>
        <source>{0} has too little memory for this model: take a smaller one, or close other programs ({1}).</source>
        <translation>{0} tiene muy poca memoria para este modelo: use uno más pequeño o cierre otros programas ({1}).</translation>
    </message>
    <message>
        <location filename="../core/scene/date_lists.py"/>
        <source>{0} has {1} entries, but DATES has {2}: give one for each, in their order.</source>
        <translation>{0} tiene {1} entradas, pero DATES tiene {2}: dé una para cada fecha, en su orden.</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>{0} has {1} pixels only: all of them are in the sample.</source>
        <translation>{0} solo tiene {1} píxeles: todos están en la muestra.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/access.py"/>
        <source>{0} holds characters that no key has (spaces, line breaks, letters with accents).</source>
        <translation>{0} contiene caracteres que ninguna clave tiene (espacios, saltos de línea, letras con acentos).</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>{0} holds codes of the taxonomy {1}, the map has classes of {2}. Label the run with {3} again, or give a CLASS_FIELD with the names of classes.</source>
        <translation>{0} contiene códigos de la taxonomía {1}; el mapa tiene clases de {2}. Etiquete de nuevo la ejecución con {3} o dé un CLASS_FIELD con los nombres de las clases.</translation>
    </message>
    <message>
        <location filename="../core/scene/products.py"/>
        <source>{0} holds more than one scene: {1} and {2} are both {3}. Choose the folder or the files of one.</source>
        <translation>{0} contiene más de una escena: {1} y {2} son ambos {3}. Elija la carpeta o los archivos de una sola.</translation>
    </message>
    <message>
        <location filename="../core/scene/products.py"/>
        <source>{0} holds no bands of its own but the images {1}. Choose one of them.</source>
        <translation>{0} no contiene bandas propias, sino las imágenes {1}. Elija una de ellas.</translation>
    </message>
    <message>
        <location filename="../adapters/credentials.py"/>
        <source>{0} holds no key: give it one header with the key, or one of {1}; or a password.</source>
        <translation>{0} no contiene ninguna clave: dé una cabecera con la clave, o una de {1}; o una contraseña.</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>{0} holds no votes yet. Label its clusters first.</source>
        <translation>{0} aún no contiene votos. Etiquete antes sus clústeres.</translation>
    </message>
    <message>
        <location filename="../core/jobs/comparison.py"/>
        <source>{0} holds the clusters of a run, and no classes. Give its RUN instead.</source>
        <translation>{0} contiene los clústeres de una ejecución y no clases. Indique en su lugar su RUN.</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>{0} holds the codes {1}, not WorldCover&apos;s. Give its RUN instead.</source>
        <translation>{0} contiene los códigos {1}, no los de WorldCover. Dé en su lugar su RUN.</translation>
    </message>
    <message>
        <location filename="../core/agreement/legends.py"/>
        <source>{0} holds the codes {1}, which are not ESA WorldCover&apos;s ({2}). Say which of its values are which classes, in {3} of landcover:agreement: {4}.</source>
        <translation>{0} contiene los códigos {1}, que no son los de ESA WorldCover ({2}). Indique a qué clase corresponde cada uno de sus valores, en {3} de landcover:agreement: {4}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>{0} holds the codes {1}, which are not the map&apos;s classes. Give its RUN instead, or a raster in WorldCover&apos;s codes.</source>
        <translation>{0} contiene los códigos {1}, que no son clases del mapa. Dé en su lugar su RUN, o un ráster con los códigos de WorldCover.</translation>
    </message>
    <message>
        <location filename="../core/clustering/raster.py"/>
        <source>{0} holds values other than the clusters of its run. Cluster the scene again.</source>
        <translation>{0} contiene valores distintos de los clústeres de su ejecución. Agrupe de nuevo la escena.</translation>
    </message>
    <message>
        <location filename="../core/agreement/counting.py"/>
        <source>{0} holds values such as {1}, which are no class codes. Recode it to WorldCover&apos;s classes.</source>
        <translation>{0} contiene valores como {1}, que no son códigos de clase. Recodifique a las clases de WorldCover.</translation>
    </message>
    <message>
        <location filename="../core/jobs/clusters.py"/>
        <source>{0} holds {1} label(s) by the analyst, which a new clustering would drop. Choose another run folder, or delete this one.</source>
        <translation>{0} contiene {1} etiqueta(s) del analista, que un nuevo agrupamiento descartaría. Elija otra carpeta de la ejecución o elimine esta.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>{0} hung up, or did not answer in HTTP. Check address and port, or try again later.</source>
        <translation>{0} colgó o no respondió en HTTP. Compruebe la dirección y el puerto, o inténtelo más tarde.</translation>
    </message>
    <message>
        <location filename="../core/run_folder.py"/>
        <source>{0} is a file. Choose a folder for the run.</source>
        <translation>{0} es un archivo. Elija una carpeta para la ejecución.</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>{0} is a folder without Sentinel-2 band files (…_B02_10m.jp2, B02.tif). Choose the product&apos;s folder, or the image files themselves.</source>
        <translation>{0} es una carpeta sin archivos de banda de Sentinel-2 (…_B02_10m.jp2, B02.tif). Elija la carpeta del producto o los propios archivos de imagen.</translation>
    </message>
    <message>
        <location filename="../core/run_folder.py"/>
        <source>{0} is a folder. Choose another name for the file.</source>
        <translation>{0} es una carpeta. Elija otro nombre para el archivo.</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>{0} is a web page, not a raster: the download was refused or redirected. Fetch it again.</source>
        <translation>{0} es una página web, no un ráster: la descarga se rechazó o se redirigió. Descargue de nuevo el archivo.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} is behind a proxy that asks for a password: enter it in the network settings ({1}).</source>
        <translation>{0} está detrás de un proxy que pide contraseña: introdúzcala en la configuración de red ({1}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} is busy or out of order: try again later ({1}).</source>
        <translation>{0} está ocupado o fuera de servicio: inténtelo más tarde ({1}).</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>{0} is damaged or cut off: {1}. Fetch or export it again.</source>
        <translation>{0} está dañado o cortado: {1}. Descargue o exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <location filename="../core/agreement/tile_sources.py"/>
        <source>{0} is damaged or only half there: {1} of its blocks under the map cannot be read. Download the tile again.</source>
        <translation>{0} está dañado o incompleto: no se pueden leer {1} de sus bloques bajo el mapa. Descargue de nuevo la tesela.</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>{0} is damaged: {1} is missing. Cluster the scene again.</source>
        <translation>{0} está dañado: falta {1}. Agrupe de nuevo la escena.</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>{0} is damaged: {1}. Cluster the scene again.</source>
        <translation>{0} está dañado: {1}. Agrupe de nuevo la escena.</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>{0} is empty. Fetch or export it again.</source>
        <translation>{0} está vacío. Descargue o exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <location filename="../core/scene/date_lists.py"/>
        <source>{0} is given without other dates: choose them in DATES, or leave it out.</source>
        <translation>{0} se da sin otras fechas: elíjalas en DATES u omítalo.</translation>
    </message>
    <message>
        <location filename="../adapters/libraries.py"/>
        <source>{0} is in use ({1}). Restart QGIS, and remove it before it is used.</source>
        <translation>{0} está en uso ({1}). Reinicie QGIS y haga la eliminación antes de que se use.</translation>
    </message>
    <message>
        <location filename="../core/run_folder.py"/>
        <source>{0} is in use. Close the layer or program that shows it, then try again.</source>
        <translation>{0} está en uso. Cierre la capa o el programa que lo muestra e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/libraries.py"/>
        <source>{0} is needed for this and is not there. {1}</source>
        <translation>{0} es necesario para esto y no está. {1}</translation>
    </message>
    <message>
        <location filename="../core/agreement/tile_sources.py"/>
        <source>{0} is not a folder that is there. Choose the folder of WorldCover&apos;s tiles.</source>
        <translation>{0} no es una carpeta existente. Elija la carpeta de las teselas de WorldCover.</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>{0} is not a run folder: it has no {1}. Cluster a scene into it first.</source>
        <translation>{0} no es una carpeta de ejecución: no tiene {1}. Agrupe antes en ella una escena.</translation>
    </message>
    <message>
        <location filename="../core/labelling/polling.py"/>
        <source>{0} is not asked any more: {1}</source>
        <translation>Ya no se pregunta a {0}: {1}</translation>
    </message>
    <message>
        <location filename="../core/jobs/revisions.py"/>
        <source>{0} is not at hand for the new clusters. Compare with it again.</source>
        <translation>{0} no está disponible para los nuevos clústeres. Compare de nuevo con esa referencia.</translation>
    </message>
    <message>
        <location filename="../core/agreement/tile_sources.py"/>
        <source>{0} is not in {1}: it was not downloaded, or does not exist (open sea).</source>
        <translation>{0} no está en {1}: no se descargó o no existe (mar abierto).</translation>
    </message>
    <message>
        <location filename="../adapters/credentials.py"/>
        <source>{0} is of the method {1}, which holds no key. Use {2}.</source>
        <translation>{0} es del método {1}, que no contiene ninguna clave. Use {2}.</translation>
    </message>
    <message>
        <location filename="../core/scene/products.py"/>
        <source>{0} is rotated and on another grid than the other bands. Resample it first.</source>
        <translation>{0} está girado y en una cuadrícula distinta de la de las demás bandas. Remuestree antes ese archivo.</translation>
    </message>
    <message>
        <location filename="../core/jobs/application.py"/>
        <source>{0} is the run that is applied. Choose another folder for the new run.</source>
        <translation>{0} es la ejecución que se aplica. Elija otra carpeta para la nueva ejecución.</translation>
    </message>
    <message>
        <location filename="../core/jobs/maps.py"/>
        <source>{0} is the run&apos;s own raster of clusters. Choose another name for the map.</source>
        <translation>{0} es el ráster de clústeres de la propia ejecución. Elija otro nombre para el mapa.</translation>
    </message>
    <message>
        <location filename="../core/libraries.py"/>
        <source>{0} is there, but cannot be imported ({1}). {2}</source>
        <translation>{0} está, pero no se puede importar ({1}). {2}</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} knows no such model or address: list the models, and check the base URL ({1}).</source>
        <translation>{0} no conoce ese modelo o esa dirección: pida la lista de modelos y compruebe la URL base ({1}).</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>{0} lies off the scene: {1} against the scene&apos;s {2}.</source>
        <translation>{0} queda fuera de la escena: {1} frente a {2} de la escena.</translation>
    </message>
    <message>
        <location filename="../core/jobs/separability.py"/>
        <source>{0} more pairs of clusters are as close as that.</source>
        <translation>Otros {0} pares de clústeres están igual de cerca.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/specification.py"/>
        <source>{0} must be a whole number from 1 to {1}.</source>
        <translation>{0} debe ser un número entero de 1 a {1}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/maps.py"/>
        <source>{0} must end in .html, which is what the report is.</source>
        <translation>{0} debe terminar en .html, que es lo que es el informe.</translation>
    </message>
    <message>
        <location filename="../core/clustering/coverage.py"/>
        <source>{0} of the pixels are hidden on some date and filled from pixels that are alike on the others.</source>
        <translation>El {0} de los píxeles está oculto en alguna fecha y se rellena con píxeles que se parecen en las demás.</translation>
    </message>
    <message>
        <location filename="../core/agreement/remote_tiff.py"/>
        <source>{0} of {1} blocks arrive damaged or cut off, the second time too</source>
        <translation>{0} de {1} bloques llegan dañados o cortados, también la segunda vez</translation>
    </message>
    <message>
        <location filename="../core/jobs/worldcover.py"/>
        <source>{0} of {1} pixels have no data in {2}.</source>
        <translation>{0} de {1} píxeles no tienen datos en {2}.</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>{0} pixels and more</source>
        <translation>{0} píxeles y más</translation>
    </message>
    <message>
        <location filename="../core/jobs/comparison.py"/>
        <source>{0} pixels lie where {1} has no data, and are left out.</source>
        <translation>{0} píxeles están donde {1} no tiene datos y se omiten.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} redirects to another path: check the base URL ({1}).</source>
        <translation>{0} redirige a otra ruta: compruebe la URL base ({1}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} redirects to {1}: give that server&apos;s base URL if you trust it ({2}).</source>
        <translation>{0} redirige a {1}: dé la URL base de ese servidor si confía en él ({2}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} refuses access: the key may not use this model, or the service is not offered here ({1}).</source>
        <translation>{0} deniega el acceso: la clave no puede usar este modelo o el servicio no se ofrece aquí ({1}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>{0} refuses connections. Check address and port.</source>
        <translation>{0} rechaza las conexiones. Compruebe la dirección y el puerto.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>{0} sent more than {1} MB, which was refused. Check the address.</source>
        <translation>{0} envió más de {1} MB, lo que se rechazó. Compruebe la dirección.</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>{0} stand more than once in the band descriptions: the first of each was used.</source>
        <translation>{0}: más de una vez en las descripciones de las bandas; se usó la primera banda de cada función.</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>{0} stand more than once in the file names: the first of each was used.</source>
        <translation>{0}: más de una vez en los nombres de los archivos; se usó la primera banda de cada función.</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>{0} stand more than once in the wavelengths: the first of each was used.</source>
        <translation>{0}: más de una vez en las longitudes de onda; se usó la primera banda de cada función.</translation>
    </message>
    <message>
        <location filename="../core/labelling/readiness.py"/>
        <source>{0} takes no pictures. Choose a vision-language model, or leave pictures out of the evidence.</source>
        <translation>{0} no admite imágenes. Elija un modelo de visión y lenguaje o deje las imágenes fuera de las evidencias.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/specification.py"/>
        <source>{0} takes the name of an environment variable, as OPENROUTER_API_KEY, never a key.</source>
        <translation>{0} admite el nombre de una variable de entorno, como OPENROUTER_API_KEY, nunca una clave.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/specification.py"/>
        <source>{0} takes the seven characters of a QGIS authentication configuration&apos;s id.</source>
        <translation>{0} admite los siete caracteres del identificador de una configuración de autenticación de QGIS.</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>{0} was clustered anew while voters were asked. Label it again; the replies are kept.</source>
        <translation>{0} se agrupó de nuevo mientras se preguntaba a los votantes. Etiquete otra vez esa ejecución; las respuestas se conservan.</translation>
    </message>
    <message>
        <location filename="../core/jobs/comparison.py"/>
        <source>{0} was not compared with a map yet. Compare it with one, then draw where they differ.</source>
        <translation>{0} aún no se ha comparado con ningún mapa. Compare con uno y después dibuje dónde difieren.</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>{0} was written by a newer version of the plugin. Update the plugin to open it.</source>
        <translation>{0} se escribió con una versión más reciente del complemento. Actualice el complemento para abrir esto.</translation>
    </message>
    <message>
        <location filename="../core/clustering/model_file.py"/>
        <source>{0} was written by another version ({1}). Update the plugin.</source>
        <translation>{0} se escribió con otra versión ({1}). Actualice el complemento.</translation>
    </message>
    <message>
        <location filename="../core/jobs/application.py"/>
        <source>{0}, of which the run was made, cannot be read: how many pixels are unlike its own is not known. Cluster it again to have that kept in the run.</source>
        <translation>{0}, con la que se hizo la ejecución, no se puede leer: no se sabe cuántos píxeles no se parecen a los suyos. Agrúpela de nuevo para que eso se guarde en la ejecución.</translation>
    </message>
    <message>
        <location filename="../core/agreement/tile_sources.py"/>
        <source>{0}, where parts of WorldCover are kept, cannot be written: {1}. Make room or give yourself the right to write there.</source>
        <translation>{0}, donde se guardan partes de WorldCover, no se puede escribir: {1}. Libere espacio u obtenga permiso para escribir allí.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/gemini.py"/>
        <source>{0}, without text.</source>
        <translation>{0}, sin texto.</translation>
    </message>
    <message>
        <location filename="../core/agreement/legends.py"/>
        <source>{0}: &apos;{1}&apos; cannot be read. Write a value from 1 to {2}, = and a class of ESA WorldCover, as in “1 = 10, 2 = grassland, 7 = none”.</source>
        <translation>{0}: «{1}» no se puede leer. Escriba un valor de 1 a {2}, = y una clase de ESA WorldCover, como en «1 = 10, 2 = grassland, 7 = none».</translation>
    </message>
    <message>
        <location filename="../core/agreement/legends.py"/>
        <source>{0}: &apos;{1}&apos; is no class of ESA WorldCover. Give a code or a name of it, or none.</source>
        <translation>{0}: «{1}» no es una clase de ESA WorldCover. Dé un código o un nombre de sus clases, o none.</translation>
    </message>
    <message>
        <location filename="../core/agreement/estimation.py"/>
        <source>{0}: a single point tells nothing of the spread, so that figures which depend on it have no standard error. Add points there.</source>
        <translation>{0}: un solo punto no dice nada de la dispersión, así que las cifras que dependen de ella no tienen error estándar. Añada puntos allí.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/access.py"/>
        <source>{0}: authcfg= needs QGIS. Name an environment variable with key=.</source>
        <translation>{0}: authcfg= necesita QGIS. Indique una variable de entorno con key=.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy.py"/>
        <source>{0}: cannot be read ({1}). {2}.</source>
        <translation>{0}: no se puede leer ({1}). {2}.</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>{0}: every pixel is no data. Choose another image.</source>
        <translation>{0}: todos los píxeles están sin datos. Elija otra imagen.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy.py"/>
        <source>{0}: is not JSON in UTF-8 ({1}). {2}.</source>
        <translation>{0}: no es JSON en UTF-8 ({1}). {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy.py"/>
        <source>{0}: is too large for a taxonomy. {1}.</source>
        <translation>{0}: es demasiado grande para una taxonomía. {1}.</translation>
    </message>
    <message>
        <location filename="../core/clustering/sampling.py"/>
        <source>{0}: no pixel is left to cluster; all are no data, masked, or outside the area of interest. Choose other mask classes or another area.</source>
        <translation>{0}: no queda ningún píxel que agrupar; todos están sin datos, enmascarados o fuera del área de interés. Elija otras clases de la máscara u otra área.</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>{0}: of {1} points none can be compared. See the messages for why.</source>
        <translation>{0}: de {1} puntos no se puede comparar ninguno. Consulte los mensajes para saber por qué.</translation>
    </message>
    <message>
        <location filename="../core/jobs/comparison.py"/>
        <source>{0}: parts of WorldCover were deleted while they were compared with. Compare again: they are fetched again.</source>
        <translation>{0}: se eliminaron partes de WorldCover mientras se comparaba con ellas. Compare de nuevo: se descargan otra vez.</translation>
    </message>
    <message>
        <location filename="../core/jobs/common.py"/>
        <source>{0}: reading or writing a raster failed: {1}. Check the disk&apos;s free space and the input files.</source>
        <translation>{0}: falló la lectura o escritura de un ráster: {1}. Compruebe el espacio libre del disco y los archivos de entrada.</translation>
    </message>
    <message>
        <location filename="../core/jobs/application.py"/>
        <source>{0}: reflectance × {1} {2}.</source>
        <translation>{0}: reflectancia × {1} {2}.</translation>
    </message>
    <message>
        <location filename="../core/agreement/sample_design.py"/>
        <source>{0}: the tables of the sample&apos;s design are damaged ({1}). Take them from a copy of the sample.</source>
        <translation>{0}: las tablas del diseño de la muestra están dañadas ({1}). Tómelas de una copia de la muestra.</translation>
    </message>
    <message>
        <location filename="../core/agreement/legends.py"/>
        <source>{0}: the value {1} is given twice.</source>
        <translation>{0}: el valor {1} se da dos veces.</translation>
    </message>
    <message>
        <location filename="../core/labelling/readiness.py"/>
        <source>{0}: {1} does not list models in {2}&apos;s way.</source>
        <translation>{0}: {1} no enumera los modelos a la manera de {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/readiness.py"/>
        <source>{0}: {1} does not speak {2}&apos;s language. Check the URL.</source>
        <translation>{0}: {1} no habla el lenguaje de {2}. Compruebe la URL.</translation>
    </message>
    <message>
        <location filename="../core/labelling/readiness.py"/>
        <source>{0}: {1} has no model &apos;{2}&apos;. {3}</source>
        <translation>{0}: {1} no tiene ningún modelo «{2}». {3}</translation>
    </message>
    <message>
        <location filename="../core/labelling/readiness.py"/>
        <source>{0}: {1} lists no models. Check the address: it usually ends in /v1.</source>
        <translation>{0}: {1} no muestra ningún modelo. Compruebe la dirección: normalmente termina en /v1.</translation>
    </message>
    <message>
        <location filename="../core/agreement/remote_file.py"/>
        <source>{0}: {1}. Asking again…</source>
        <translation>{0}: {1}. Se pide de nuevo…</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: is missing, because the file does not hold a JSON object.</source>
        <translation>{0}: {1}: falta, porque el archivo no contiene un objeto JSON.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: is missing{2}.</source>
        <translation>{0}: {1}: falta{2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: is unknown; the fields are {2}.</source>
        <translation>{0}: {1}: es desconocido; los campos son {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must be a JSON object with {2}.</source>
        <translation>{0}: {1}: debe ser un objeto JSON con {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must be a colour such as “#006400”, found {2}.</source>
        <translation>{0}: {1}: debe ser un color como «#006400»; se encontró {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must be a line of text, found {2}.</source>
        <translation>{0}: {1}: debe ser una línea de texto; se encontró {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy.py"/>
        <source>{0}: {1}: must be a list of at least one class.</source>
        <translation>{0}: {1}: debe ser una lista de al menos una clase.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must be a list of words, found {2}.</source>
        <translation>{0}: {1}: debe ser una lista de palabras; se encontró {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must be a whole number from 1 to 254, found {2}.</source>
        <translation>{0}: {1}: debe ser un número entero de 1 a 254; se encontró {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must be null or a WorldCover code ({2}), found {3}.</source>
        <translation>{0}: {1}: debe ser null o un código de WorldCover ({2}); se encontró {3}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must be “{2}”, found {3}.</source>
        <translation>{0}: {1}: debe ser «{2}»; se encontró {3}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must have letters in it, found {2}.</source>
        <translation>{0}: {1}: debe contener letras; se encontró {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must list words by language, found {2}.</source>
        <translation>{0}: {1}: debe enumerar palabras por idioma; se encontró {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must not be {2}, which models say when they cannot tell.</source>
        <translation>{0}: {1}: no debe ser {2}, que los modelos dicen cuando no pueden decidir.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy.py"/>
        <source>{0}: {1}: {2} is taken by an earlier class.</source>
        <translation>{0}: {1}: {2} ya lo tiene una clase anterior.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy.py"/>
        <source>{0}: {1}: {2}; keep it in one of them.</source>
        <translation>{0}: {1}: {2}; déjelo solo en una de ellas.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>“class” is empty.</source>
        <translation>«class» está vacío.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>“confidence” holds {0}; a number from 0 to 1 belongs there.</source>
        <translation>«confidence» contiene {0}; ahí va un número de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>“confidence” is missing; a number from 0 to 1 belongs there.</source>
        <translation>Falta «confidence»; ahí va un número de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>“mixed” holds {0} where true or false belongs.</source>
        <translation>«mixed» contiene {0} donde va true o false.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>“{0}” holds {1} characters where the name of a class belongs.</source>
        <translation>«{0}» contiene {1} caracteres donde va el nombre de una clase.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>“{0}” holds {1} where text belongs.</source>
        <translation>«{0}» contiene {1} donde va un texto.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/model.py"/>
        <source>“{0}” is no name and no synonym of a class. Where it should be one, add it to the taxonomy&apos;s synonyms and count the kept replies again.</source>
        <translation>«{0}» no es el nombre ni un sinónimo de ninguna clase. Si debería serlo, añádalo a los sinónimos de la taxonomía y cuente de nuevo las respuestas guardadas.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy.py"/>
        <source>“{0}” means the same as “{1}” of class “{2}”</source>
        <translation>«{0}» significa lo mismo que «{1}» de la clase «{2}»</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>“{0}” stands twice in the answer, with different values.</source>
        <translation>«{0}» aparece dos veces en la respuesta, con valores distintos.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>“{0}” was written for a newer version of the plugin; update the plugin</source>
        <translation>«{0}» se escribió para una versión más reciente del complemento; actualice el complemento</translation>
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
        <translation>Clústeres</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>Distance to neighbour {}</source>
        <translation>Distancia al vecino {}</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>Distances to the neighbours, the largest first</source>
        <translation>Distancias a los vecinos, primero las mayores</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>Inertia</source>
        <translation>Inercia</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>Measures of the number of clusters</source>
        <translation>Medidas del número de clústeres</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>Share of the pixels in %</source>
        <translation>Proporción de los píxeles en %</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>Silhouette</source>
        <translation>Silueta</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>The knee is at a distance of {}.</source>
        <translation>El codo está a una distancia de {}.</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>{} % of the pixels lie further</source>
        <translation>El {} % de los píxeles está más lejos</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>{} clusters</source>
        <translation>{} clústeres</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>{} clusters are suggested.</source>
        <translation>Se sugieren {} clústeres.</translation>
    </message>
</context>
<context>
    <name>DateChoice</name>
    <message>
        <location filename="../ui/pages/scene_dates.py"/>
        <source>&amp;Combined band layers…</source>
        <translation>&amp;Capas de bandas combinadas…</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_dates.py"/>
        <source>&amp;Files…</source>
        <translation>&amp;Archivos…</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_dates.py"/>
        <source>Images of other dates</source>
        <translation>Imágenes de otras fechas</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_dates.py"/>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_dates.py"/>
        <source>None, or the image&apos;s own SCL band</source>
        <translation>Ninguna, o la banda SCL de la propia imagen</translation>
    </message>
</context>
<context>
    <name>DateTable</name>
    <message>
        <location filename="../ui/models/date_table.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../ui/models/date_table.py"/>
        <source>Double-click to name the date. The name is told to the models that label.</source>
        <translation>Haga doble clic para dar nombre a la fecha. El nombre se comunica a los modelos que etiquetan.</translation>
    </message>
    <message>
        <location filename="../ui/models/date_table.py"/>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../ui/models/date_table.py"/>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <location filename="../ui/models/date_table.py"/>
        <source>{} and {} more</source>
        <translation>{} y {} más</translation>
    </message>
</context>
<context>
    <name>DockForm</name>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>&amp;1 Scene</source>
        <translation>&amp;1 Escena</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>&amp;2 Clusters</source>
        <translation>&amp;2 Clústeres</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>&amp;3 Labels</source>
        <translation>&amp;3 Etiquetas</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>&amp;4 Results</source>
        <translation>&amp;4 Resultados</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>Help on this step</source>
        <translation>Ayuda sobre este paso</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>Step 1: Scene</source>
        <translation>Paso 1: Escena</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>Step 2: Clusters</source>
        <translation>Paso 2: Clústeres</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>Step 3: Labels</source>
        <translation>Paso 3: Etiquetas</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>Step 4: Results</source>
        <translation>Paso 4: Resultados</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>Stops what is under way; nothing that was there before is changed</source>
        <translation>Detiene lo que está en curso; nada de lo que había antes cambia</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <location filename="../ui/entries.py"/>
        <source>Interpret land cover: {}</source>
        <translation>Interpretar la cobertura del suelo: {}</translation>
    </message>
    <message>
        <location filename="../ui/entries.py"/>
        <source>Interpret land cover…</source>
        <translation>Interpretar la cobertura del suelo…</translation>
    </message>
    <message>
        <location filename="../ui/entries.py"/>
        <source>Land Cover Interpreter</source>
        <translation>Land Cover Interpreter</translation>
    </message>
    <message>
        <location filename="../ui/entries.py"/>
        <source>Land Cover Interpreter: from a Sentinel-2 image to a checked map</source>
        <translation>Land Cover Interpreter: de una imagen Sentinel-2 a un mapa comprobado</translation>
    </message>
    <message>
        <location filename="../ui/entries.py"/>
        <source>Land cover</source>
        <translation>Cobertura del suelo</translation>
    </message>
</context>
<context>
    <name>ExportFiles</name>
    <message>
        <location filename="../ui/export_files.py"/>
        <source>{} must end in {}.</source>
        <translation>{} debe terminar en {}.</translation>
    </message>
</context>
<context>
    <name>ExportedLayers</name>
    <message>
        <location filename="../ui/export.py"/>
        <source>Land cover</source>
        <translation>Cobertura del suelo</translation>
    </message>
    <message>
        <location filename="../ui/export.py"/>
        <source>Land cover polygons</source>
        <translation>Polígonos de cobertura del suelo</translation>
    </message>
</context>
<context>
    <name>FeatureChoice</name>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Also how high and how steep the ground is. Needs an elevation layer, which step 1 takes.</source>
        <translation>También lo alto y lo empinado que es el terreno. Necesita una capa de elevación, que se indica en el paso 1.</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Also how much near infrared and red vary around a pixel: towns and forests against fields.</source>
        <translation>También cuánto varían el infrarrojo cercano y el rojo alrededor de un píxel: ciudades y bosques frente a campos.</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Averages of 3 × 3 pixels: a calmer map, fine lines get lost.</source>
        <translation>Medias de 3 × 3 píxeles: un mapa más tranquilo, las líneas finas se pierden.</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Bands and indices</source>
        <translation>Bandas e índices</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Bands turned so that the noise between neighbours counts little. Every pixel by itself.</source>
        <translation>Bandas giradas de modo que el ruido entre vecinos cuente poco. Cada píxel por sí mismo.</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Bands, indices and terrain</source>
        <translation>Bandas, índices y relieve</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Bands, indices and texture</source>
        <translation>Bandas, índices y textura</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Custom…</source>
        <translation>Personalizado…</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Every pixel by itself. Fine lines stay, and so do single odd pixels.</source>
        <translation>Cada píxel por sí mismo. Las líneas finas se conservan, y también los píxeles raros aislados.</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Every pixel with the pattern around it, which tells towns, forests and fields apart. Slower.</source>
        <translation>Cada píxel con el patrón que lo rodea, lo que distingue ciudades, bosques y campos. Más lento.</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Features of your own, in words in the line below.</source>
        <translation>Características propias, en palabras en la línea de abajo.</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Minimum noise fractions</source>
        <translation>Fracciones de ruido mínimo</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Noise fractions and textons</source>
        <translation>Fracciones de ruido mínimo y textones</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Principal components</source>
        <translation>Componentes principales</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Smoothed bands and indices</source>
        <translation>Bandas e índices suavizados</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>What bands and indices say together in four numbers, without saying it twice.</source>
        <translation>Lo que dicen juntos las bandas y los índices en cuatro números, sin decirlo dos veces.</translation>
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
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>{} (not saved)</source>
        <translation>{} (sin guardar)</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>{} min left</source>
        <translation>{} min restantes</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>{} s left</source>
        <translation>{} s restantes</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <location filename="../ui/help.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../ui/help.py"/>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <location filename="../ui/help.py"/>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <location filename="../ui/help.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../ui/help.py"/>
        <source>Land Cover Interpreter: help</source>
        <translation>Land Cover Interpreter: ayuda</translation>
    </message>
</context>
<context>
    <name>InstallDialog</name>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>&amp;Install</source>
        <translation>&amp;Instalar</translation>
    </message>
    <message>
        <location filename="../ui/settings/install_dialog.py"/>
        <source>Another installation is under way. Wait for its end.</source>
        <translation>Hay otra instalación en curso. Espere a que termine.</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>Fetch the library now</source>
        <translation>Descargar la biblioteca ahora</translation>
    </message>
    <message>
        <location filename="../ui/settings/install_dialog.py"/>
        <source>Install {}</source>
        <translation>Instalar {}</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>Installation under way</source>
        <translation>Instalación en curso</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>Stop; nothing of the library stays</source>
        <translation>Detener; no queda nada de la biblioteca</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>The words of pip, which fetches the library</source>
        <translation>Los mensajes de pip, que descarga la biblioteca</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>What &amp;pip says</source>
        <translation>Lo que dice &amp;pip</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>What pip says</source>
        <translation>Lo que dice pip</translation>
    </message>
    <message>
        <location filename="../ui/settings/install_dialog.py"/>
        <source>{name} will be fetched from the Python Package Index, or from the index in pip&apos;s own settings, and put into {folder}. QGIS&apos;s own libraries are used where it has them and are left as they are. It can be removed again in the options. Libraries from the index are programs: they can do what QGIS can do.</source>
        <translation>{name} se descargará del Python Package Index, o del índice de la propia configuración de pip, y se pondrá en {folder}. Se usan las bibliotecas propias de QGIS donde las tiene, y se dejan como están. Se puede desinstalar de nuevo en las opciones. Las bibliotecas del índice son programas: pueden hacer lo mismo que QGIS.</translation>
    </message>
    <message>
        <location filename="../ui/settings/install_dialog.py"/>
        <source>{} is installed and can be used at once.</source>
        <translation>Biblioteca instalada: {} se puede usar de inmediato.</translation>
    </message>
</context>
<context>
    <name>Installation</name>
    <message>
        <location filename="../ui/settings/reasons.py"/>
        <source>QGIS&apos;s Python has no pip, with which libraries are installed. In a Debian or Ubuntu system, install the package {} in its place; elsewhere run “python3 -m ensurepip” with QGIS&apos;s Python, and try again.</source>
        <translation>El Python de QGIS no tiene pip, con el que se instalan las bibliotecas. En un sistema Debian o Ubuntu, instale en su lugar el paquete {}; en otros, ejecute «python3 -m ensurepip» con el Python de QGIS e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/settings/reasons.py"/>
        <source>The Python {} of this QGIS was not found as a program of its own, so nothing can be installed.</source>
        <translation>No se encontró el Python {} de este QGIS como programa independiente, así que no se puede instalar nada.</translation>
    </message>
    <message>
        <location filename="../ui/settings/reasons.py"/>
        <source>The package index cannot be reached. Check the connection, QGIS&apos;s proxy (Settings ► Options ► Network) and the index in pip&apos;s own settings.</source>
        <translation>El índice de paquetes no está accesible. Compruebe la conexión, el proxy de QGIS (Configuración ► Opciones ► Red) y el índice de la propia configuración de pip.</translation>
    </message>
    <message>
        <location filename="../ui/settings/reasons.py"/>
        <source>The package index has no wheel of {name} that fits Python {python} and NumPy {numpy} of this QGIS, so nothing was installed: QGIS&apos;s own libraries are never replaced. Try again with a newer QGIS, or check the index in pip&apos;s own settings.</source>
        <translation>El índice de paquetes no tiene ningún wheel de {name} compatible con Python {python} y NumPy {numpy} de este QGIS, así que no se instaló nada: las bibliotecas propias de QGIS nunca se reemplazan. Inténtelo con un QGIS más reciente o compruebe el índice de la propia configuración de pip.</translation>
    </message>
    <message>
        <location filename="../ui/settings/reasons.py"/>
        <source>no reason was given</source>
        <translation>no se dio ningún motivo</translation>
    </message>
    <message>
        <location filename="../ui/settings/reasons.py"/>
        <source>pip could not install {}: {}</source>
        <translation>pip no pudo instalar {}: {}</translation>
    </message>
    <message>
        <location filename="../ui/settings/reasons.py"/>
        <source>pip fetched {} although QGIS has it already, so nothing was installed. Check pip&apos;s own settings.</source>
        <translation>pip descargó {} aunque QGIS ya lo tiene, así que no se instaló nada. Compruebe la propia configuración de pip.</translation>
    </message>
    <message>
        <location filename="../ui/settings/reasons.py"/>
        <source>{} was fetched, but does not work beside QGIS&apos;s own libraries, and was deleted again: {}</source>
        <translation>{} se descargó, pero no funciona junto a las bibliotecas propias de QGIS, y se eliminó de nuevo: {}</translation>
    </message>
</context>
<context>
    <name>LabelDelegates</name>
    <message>
        <location filename="../ui/label_delegates.py"/>
        <source>as proposed</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <location filename="../ui/label_delegates.py"/>
        <source>unlabelled</source>
        <translation>sin etiquetar</translation>
    </message>
</context>
<context>
    <name>LabelMenu</name>
    <message>
        <location filename="../ui/pages/label_menu.py"/>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionar</translation>
    </message>
    <message>
        <location filename="../ui/pages/label_menu.py"/>
        <source>&amp;Revert to the proposal</source>
        <translation>&amp;Volver a la propuesta</translation>
    </message>
    <message>
        <location filename="../ui/pages/label_menu.py"/>
        <source>&amp;Split</source>
        <translation>&amp;Dividir</translation>
    </message>
    <message>
        <location filename="../ui/pages/label_menu.py"/>
        <source>&amp;Your class</source>
        <translation>Su &amp;clase</translation>
    </message>
    <message>
        <location filename="../ui/pages/label_menu.py"/>
        <source>&amp;Zoom to a typical place</source>
        <translation>&amp;Zoom a un lugar típico</translation>
    </message>
    <message>
        <location filename="../ui/pages/label_menu.py"/>
        <source>Unlabelled</source>
        <translation>Sin etiquetar</translation>
    </message>
    <message>
        <location filename="../ui/pages/label_menu.py"/>
        <source>Write a &amp;note</source>
        <translation>Escribir una &amp;nota</translation>
    </message>
    <message>
        <location filename="../ui/pages/label_menu.py"/>
        <source>into &amp;{} parts</source>
        <translation>en &amp;{} partes</translation>
    </message>
</context>
<context>
    <name>LabelTable</name>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Doubts</source>
        <translation>Dudas</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>How many voters are behind the class with most votes; dissent is hatched</source>
        <translation>Cuántos votantes respaldan la clase más votada; la discrepancia va rayada</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>How sure of it the voters are that propose the class, 0 to 1</source>
        <translation>Cuánta confianza tienen los votantes que proponen la clase, de 0 a 1</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Proposed</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Share of all pixels with data</source>
        <translation>Proporción de todos los píxeles con datos</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Sorted by this column, the clusters where a look is worth most come first.</source>
        <translation>Al ordenar por esta columna, van primero los clústeres que más conviene mirar.</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>The class that the voters propose</source>
        <translation>La clase que proponen los votantes</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>The cluster&apos;s colour on the map, and its number</source>
        <translation>El color del clúster en el mapa, y su número</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Your class</source>
        <translation>Su clase</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Your class, which wins. Double-click, or press Enter, to choose one.</source>
        <translation>Su clase, que prevalece. Haga doble clic o pulse Intro para elegir una.</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Your note on the cluster. Double-click, or press F2, to write one.</source>
        <translation>Su nota sobre el clúster. Haga doble clic o pulse F2 para escribir una.</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>as proposed</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>cluster {}</source>
        <translation>clúster {}</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>settled by you ({})</source>
        <translation>decidido por usted ({})</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>unlabelled</source>
        <translation>sin etiquetar</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>unsure</source>
        <translation>inseguro</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>{} (dissents)</source>
        <translation>{} (discrepa)</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
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
        <translation>fallaron todos los votantes</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>answer cut off</source>
        <translation>respuesta cortada</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>answer is not JSON</source>
        <translation>la respuesta no es JSON</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>blocked by the provider&apos;s safety filter</source>
        <translation>bloqueado por el filtro de seguridad del proveedor</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>cannot be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>class unknown to the taxonomy</source>
        <translation>clase desconocida en la taxonomía</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>contradicts the spectrum</source>
        <translation>contradice el espectro</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>disagreement</source>
        <translation>discrepancia</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>empty answer</source>
        <translation>respuesta vacía</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>few votes</source>
        <translation>pocos votos</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>from a scene unlike this one</source>
        <translation>de una escena que no se parece a esta</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>low confidence</source>
        <translation>confianza baja</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>many abstentions</source>
        <translation>muchas abstenciones</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>merged of different classes</source>
        <translation>fusionado a partir de clases distintas</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>mixed cluster</source>
        <translation>clúster mixto</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>needs a key</source>
        <translation>necesita una clave</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>no label</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>no majority</source>
        <translation>sin mayoría</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>no reply</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>not reachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>not running</source>
        <translation>no está en marcha</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>part of a split cluster</source>
        <translation>parte de un clúster dividido</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>refused to answer</source>
        <translation>se negó a responder</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>takes no pictures</source>
        <translation>no admite imágenes</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>tie</source>
        <translation>empate</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>unknown model</source>
        <translation>modelo desconocido</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>unstable</source>
        <translation>inestable</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>voter stopped</source>
        <translation>votante detenido</translation>
    </message>
</context>
<context>
    <name>LabelsPage</name>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source> parts</source>
        <translation> partes</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>&amp;Name the clusters</source>
        <translation>&amp;Nombrar los clústeres</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Ask the ticked voters. Before anything is sent, you see what goes where and what it costs.</source>
        <translation>Preguntar a los votantes marcados. Antes de enviar nada, se ve qué va adónde y cuánto cuesta.</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Filter the table</source>
        <translation>Filtrar la tabla</translation>
    </message>
    <message>
        <location filename="../ui/pages/labels.py"/>
        <source>Keys for the selected rows: {}   Del as proposed   Enter choose a class   F2 note</source>
        <translation>Teclas para las filas seleccionadas: {}   Supr según propuesta   Intro elegir una clase   F2 nota</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Keys that give classes</source>
        <translation>Teclas que asignan clases</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Labels of the clusters</source>
        <translation>Etiquetas de los clústeres</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Mer&amp;ge</source>
        <translation>&amp;Fusionar</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <location filename="../ui/pages/labels.py"/>
        <source>Name the clusters</source>
        <translation>Nombrar los clústeres</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Ne&amp;xt: results</source>
        <translation>&amp;Siguiente: resultados</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Number of parts to split into</source>
        <translation>Número de partes en que dividir</translation>
    </message>
    <message>
        <location filename="../ui/pages/labels.py"/>
        <source>Only those in &amp;doubt ({})</source>
        <translation>Solo en &amp;duda ({})</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Pick on the map</source>
        <translation>Elegir en el mapa</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Pick on the map: click on the canvas to select the cluster that lies there</source>
        <translation>Elegir en el mapa: haga clic en el lienzo para seleccionar el clúster que hay allí</translation>
    </message>
    <message>
        <location filename="../ui/pages/labels.py"/>
        <source>Select one cluster to see a place where it is typical.</source>
        <translation>Seleccione un clúster para ver un lugar donde es típico.</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Selected clusters light up on the canvas. Enter chooses a class, F2 writes a note, Delete gives the proposal back.</source>
        <translation>Los clústeres seleccionados se iluminan en el lienzo. Intro elige una clase, F2 escribe una nota, Supr devuelve la propuesta.</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Show the clusters whose votes are in doubt and that you have not settled</source>
        <translation>Mostrar los clústeres con votos en duda que aún no ha decidido</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Show the rows that hold these words</source>
        <translation>Mostrar las filas que contienen estas palabras</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Spl&amp;it into</source>
        <translation>Di&amp;vidir en</translation>
    </message>
    <message>
        <location filename="../ui/pages/labels.py"/>
        <source>The cluster is too scattered to have one.</source>
        <translation>El clúster está demasiado disperso para tener uno.</translation>
    </message>
    <message>
        <location filename="../ui/pages/labels.py"/>
        <source>The place cannot be shown in the map&apos;s coordinate system.</source>
        <translation>El lugar no se puede mostrar en el sistema de coordenadas del mapa.</translation>
    </message>
    <message>
        <location filename="../ui/pages/labels.py"/>
        <source>There is no cluster at this place.</source>
        <translation>No hay ningún clúster en este lugar.</translation>
    </message>
    <message>
        <location filename="../ui/pages/labels.py"/>
        <source>{} failed in {} of {} questions: {}.</source>
        <translation>{} falló en {} de {} preguntas: {}.</translation>
    </message>
    <message>
        <location filename="../ui/pages/labels.py"/>
        <source>{} of {} clusters have a class, {} are in doubt.</source>
        <translation>{} de {} clústeres tienen una clase; en duda: {}.</translation>
    </message>
</context>
<context>
    <name>LandCoverDock</name>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Choose the image, its bands and the area</source>
        <translation>Elegir la imagen, sus bandas y el área</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Group the pixels by their spectra</source>
        <translation>Agrupar los píxeles por sus espectros</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Help on this step</source>
        <translation>Ayuda sobre este paso</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Land Cover Interpreter</source>
        <translation>Land Cover Interpreter</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Name the clusters</source>
        <translation>Nombrar los clústeres</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Needs a scene that is ready.</source>
        <translation>Requiere una escena lista.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Needs clusters that have labels.</source>
        <translation>Requiere clústeres con etiquetas.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Needs the clusters of a scene.</source>
        <translation>Requiere los clústeres de una escena.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Save the labels</source>
        <translation>Guardar las etiquetas</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Write the map and compare it with a reference</source>
        <translation>Escribir el mapa y compararlo con una referencia</translation>
    </message>
</context>
<context>
    <name>LibrariesSection</name>
    <message>
        <location filename="../ui/settings/libraries.py"/>
        <source>Delete {} from your profile? What needs it stops working until it is installed again.</source>
        <translation>¿Eliminar {} de su perfil? Lo que necesite esta biblioteca dejará de funcionar hasta que se instale de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/settings/libraries.py"/>
        <source>Uninstall</source>
        <translation>Desinstalar</translation>
    </message>
    <message>
        <location filename="../ui/settings/libraries.py"/>
        <source>comes with QGIS, version {}</source>
        <translation>viene con QGIS, versión {}</translation>
    </message>
    <message>
        <location filename="../ui/settings/libraries.py"/>
        <source>installed here, version {}</source>
        <translation>instalada aquí, versión {}</translation>
    </message>
    <message>
        <location filename="../ui/settings/libraries.py"/>
        <source>installed here, version {}, but for another NumPy: install it again</source>
        <translation>instalada aquí, versión {}, pero para otro NumPy: instálela de nuevo</translation>
    </message>
    <message>
        <location filename="../ui/settings/libraries.py"/>
        <source>not there</source>
        <translation>no está</translation>
    </message>
</context>
<context>
    <name>LibraryInstaller</name>
    <message>
        <location filename="../ui/settings/installer.py"/>
        <source>Deleting what is no longer needed</source>
        <translation>Eliminación de lo que ya no se necesita</translation>
    </message>
    <message>
        <location filename="../ui/settings/installer.py"/>
        <source>Trying it beside QGIS&apos;s own libraries…</source>
        <translation>Probándola junto a las bibliotecas propias de QGIS…</translation>
    </message>
</context>
<context>
    <name>MaskChoice</name>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>None, or the image&apos;s own SCL band</source>
        <translation>Ninguna, o la banda SCL de la propia imagen</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>cloud shadow</source>
        <translation>sombra de nube</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>cloud, high probability</source>
        <translation>nube, probabilidad alta</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>cloud, medium probability</source>
        <translation>nube, probabilidad media</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>dark area</source>
        <translation>zona oscura</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>not vegetated</source>
        <translation>sin vegetación</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>saturated or defective</source>
        <translation>saturado o defectuoso</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>snow or ice</source>
        <translation>nieve o hielo</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>thin cirrus</source>
        <translation>cirros finos</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>unclassified</source>
        <translation>sin clasificar</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>vegetation</source>
        <translation>vegetación</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>water</source>
        <translation>agua</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <location filename="../ui/pages/naming.py"/>
        <source>Another job is under way. Wait for its end, or cancel it.</source>
        <translation>Hay otro trabajo en curso. Espere a que termine o cancélelo.</translation>
    </message>
    <message>
        <location filename="../ui/pages/naming.py"/>
        <source>Naming the clusters</source>
        <translation>Asignación de nombres a los clústeres</translation>
    </message>
    <message>
        <location filename="../ui/pages/naming.py"/>
        <source>Working out what would be sent</source>
        <translation>Cálculo de lo que se enviaría</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../ui/notice.py"/>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>NumberChoice</name>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>Measuring distances…</source>
        <translation>Midiendo distancias…</translation>
    </message>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>Take the knee</source>
        <translation>Usar el codo</translation>
    </message>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>Take {} clusters</source>
        <translation>Usar {} clústeres</translation>
    </message>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>The curve bends at a distance of {}. Pixels left of the mark lie further apart, and are noise unless a core is near. Drag the mark to choose another radius.</source>
        <translation>La curva forma un codo a una distancia de {}. Los píxeles a la izquierda de la marca están más separados y son ruido, salvo que haya un núcleo cerca. Arrastre la marca para elegir otro radio.</translation>
    </message>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>Trying numbers of clusters…</source>
        <translation>Probando números de clústeres…</translation>
    </message>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>joins the nearest</source>
        <translation>se une al más cercano</translation>
    </message>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>knee</source>
        <translation>codo</translation>
    </message>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>stays a cluster</source>
        <translation>queda como clúster</translation>
    </message>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>{} finds the number of clusters itself.</source>
        <translation>{} halla por sí mismo el número de clústeres.</translation>
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
        <translation>Como má&amp;ximo</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Clear…</source>
        <translation>Va&amp;ciar…</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Folder of fetched parts</source>
        <translation>Carpeta de partes descar&amp;gadas</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Install…</source>
        <translation>&amp;Instalar…</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Libraries that QGIS does not bring everywhere</source>
        <translation>&amp;Bibliotecas que QGIS no trae en todas partes</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;My computer only</source>
        <translation>Solo &amp;mi equipo</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Threads of a job</source>
        <translation>&amp;Hilos de un trabajo</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Uninstall…</source>
        <translation>&amp;Desinstalar…</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Voters: those ticked are asked about every cluster</source>
        <translation>&amp;Votantes: a los marcados se les pregunta por cada clúster</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>A folder of tiles, ESA_WorldCover_10m_…_Map.tif, that is read in place of the server; empty for the server</source>
        <translation>Una carpeta de teselas, ESA_WorldCover_10m_…_Map.tif, que se lee en lugar del servidor; vacío para el servidor</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>A&amp;dd…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Add a vision-language model</source>
        <translation>Añadir un modelo de visión y lenguaje</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Add a voter</source>
        <translation>Añadir un votante</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Ch&amp;oose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Choose the folder of downloaded WorldCover tiles</source>
        <translation>Elegir la carpeta de teselas de WorldCover descargadas</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Choose the folder of downloaded tiles</source>
        <translation>Elegir la carpeta de teselas descargadas</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Clear what is kept of WorldCover</source>
        <translation>Vaciar lo que se guarda de WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Delete the fetched parts of WorldCover</source>
        <translation>Eliminar las partes descargadas de WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Delete the selected library from your profile; what QGIS brings stays</source>
        <translation>Eliminar de su perfil la biblioteca seleccionada; lo que trae QGIS se queda</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Do&amp;wnloaded tiles</source>
        <translation>&amp;Teselas descargadas</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>ESA WorldCover</source>
        <translation>ESA WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Fetch the selected library into your profile; you are asked before</source>
        <translation>Descargar la biblioteca seleccionada a su perfil; antes se pide confirmación</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Folder of downloaded WorldCover tiles</source>
        <translation>Carpeta de teselas de WorldCover descargadas</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Folder of fetched parts of WorldCover</source>
        <translation>Carpeta de partes descargadas de WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Help on these settings</source>
        <translation>Ayuda sobre esta configuración</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>How many parts of an image are worked on at once. The result is the same for any number.</source>
        <translation>Cuántas partes de una imagen se procesan a la vez. El resultado es el mismo con cualquier número.</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Install the library</source>
        <translation>Instalar la biblioteca</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Kept there</source>
        <translation>Guardado allí</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Memory for &amp;blocks of images</source>
        <translation>Memoria para b&amp;loques de imágenes</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Memory for blocks of images</source>
        <translation>Memoria para bloques de imágenes</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Most that is kept of WorldCover</source>
        <translation>Máximo que se guarda de WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Optional libraries</source>
        <translation>Bibliotecas opcionales</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>R&amp;emove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Remove the voter</source>
        <translation>Quitar el votante</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Reset the WorldCover server</source>
        <translation>Restablecer el servidor de WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Size of what is kept</source>
        <translation>Tamaño de lo guardado</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Take the selected voter off the list</source>
        <translation>Quitar de la lista el votante seleccionado</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>The base URL of a server that has WorldCover&apos;s tiles; empty for ESA&apos;s own</source>
        <translation>La URL base de un servidor que tiene las teselas de WorldCover; vacío para el de la ESA</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>The list in the dock&apos;s third step; Space ticks a voter.</source>
        <translation>La lista del tercer paso del panel; la barra espaciadora marca un votante.</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>The selected library</source>
        <translation>La biblioteca seleccionada</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>The size of GDAL&apos;s block cache during a job; automatic leaves it as QGIS has it.</source>
        <translation>El tamaño de la caché de bloques de GDAL durante un trabajo; en automático queda como la tiene QGIS.</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Threads of a job</source>
        <translation>Hilos de un trabajo</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Uninstall the library</source>
        <translation>Desinstalar la biblioteca</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Untick every voter that would send something away from this computer</source>
        <translation>Desmarcar todos los votantes que enviarían algo fuera de este equipo</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Use ESA&apos;s own server again</source>
        <translation>Volver a usar el servidor de la ESA</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Voters</source>
        <translation>Votantes</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Voters on my computer only</source>
        <translation>Solo votantes en mi equipo</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>What is wrong with the folder of downloaded tiles</source>
        <translation>Qué le ocurre a la carpeta de teselas descargadas</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>What is wrong with the server</source>
        <translation>Qué le ocurre al servidor</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>What more of the plugin works with, and whether it is there</source>
        <translation>Con qué más funciona el complemento, y si está disponible</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>What these settings are for, in a window of its own</source>
        <translation>Para qué sirve esta configuración, en una ventana propia</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>What was fetched once is kept here and used again</source>
        <translation>Lo que se descargó una vez se guarda aquí y se vuelve a usar</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Where more is fetched, what was not used for longest goes first.</source>
        <translation>Si se descarga más, se elimina primero lo que lleva más tiempo sin usarse.</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>WorldCover server</source>
        <translation>Servidor de WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>automatic ({})</source>
        <translation>automático ({})</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <location filename="../ui/picture_view.py"/>
        <source>Click a picture to see it in full.</source>
        <translation>Haga clic en una imagen para verla entera.</translation>
    </message>
    <message>
        <location filename="../ui/picture_view.py"/>
        <source>Close-up {}</source>
        <translation>Detalle {}</translation>
    </message>
    <message>
        <location filename="../ui/picture_view.py"/>
        <source>Inverted mask</source>
        <translation>Máscara invertida</translation>
    </message>
    <message>
        <location filename="../ui/picture_view.py"/>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <location filename="../ui/picture_view.py"/>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <location filename="../ui/picture_view.py"/>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../ui/picture_view.py"/>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <location filename="../ui/picture_view.py"/>
        <source>Spotlight</source>
        <translation>Foco</translation>
    </message>
</context>
<context>
    <name>PrintLayout</name>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>A draft of {}: made without training pixels, and not checked on the ground.</source>
        <translation>Borrador de {}: hecho sin píxeles de entrenamiento y no comprobado sobre el terreno.</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Agreement is not accuracy: the reference has errors of its own.</source>
        <translation>La concordancia no es exactitud: la referencia tiene errores propios.</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Ceiling of these clusters: {}</source>
        <translation>Techo de estos clústeres: {}</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Clusters in doubt: {} of {}</source>
        <translation>Clústeres en duda: {} de {}</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Compared with {}</source>
        <translation>Comparado con {}</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Contains modified Copernicus Sentinel data.</source>
        <translation>Contiene datos Copernicus Sentinel modificados.</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Labelling efficiency: {}</source>
        <translation>Eficiencia del etiquetado: {}</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Land cover of {}</source>
        <translation>Cobertura del suelo de {}</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Not compared with a reference map</source>
        <translation>Sin comparar con un mapa de referencia</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Overall agreement: {}</source>
        <translation>Concordancia global: {}</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>The {} largest classes</source>
        <translation>Las {} clases mayores</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>&amp;Draw a sample…</source>
        <translation>&amp;Extraer una muestra…</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>&amp;Open report</source>
        <translation>&amp;Abrir el informe</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>&amp;Print layout…</source>
        <translation>Di&amp;seño de impresión…</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>&amp;Reference</source>
        <translation>&amp;Referencia</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>A raster in the codes of ESA WorldCover: 10 tree cover, 20 shrubland, …</source>
        <translation>Un ráster con los códigos de ESA WorldCover: 10 cobertura arbórea, 20 matorral, …</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>A sample that was drawn below and interpreted, or any points with a class</source>
        <translation>Una muestra extraída aquí abajo e interpretada, o cualesquiera puntos con una clase</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Add the part of WorldCover under the scene to the project, styled: the edition that is chosen above, else the latest</source>
        <translation>Añadir al proyecto, con estilo, la parte de WorldCover bajo la escena: la edición elegida arriba o, si no hay, la más reciente</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Agreement with a reference map</source>
        <translation>Concordancia con una referencia</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Areas of the classes on the map</source>
        <translation>Superficies de las clases en el mapa</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Areas on the map</source>
        <translation>Superficies en el mapa</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Classes of the reference&apos;s &amp;values</source>
        <translation>Clases de los &amp;valores de la referencia</translation>
    </message>
    <message>
        <location filename="../ui/pages/results.py"/>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="../ui/pages/results.py"/>
        <source>Compare with the reference</source>
        <translation>Comparar con la referencia</translation>
    </message>
    <message>
        <location filename="../ui/pages/results.py"/>
        <source>Draw pixels of the map at random, for people to say what is there: accuracy with its interval</source>
        <translation>Extraer al azar píxeles del mapa para que alguien diga qué hay allí: la exactitud con su intervalo</translation>
    </message>
    <message>
        <location filename="../ui/pages/disagreement_drawing.py"/>
        <source>Draw where map and reference differ</source>
        <translation>Dibujar dónde difieren el mapa y la referencia</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <location filename="../ui/pages/worldcover_loading.py"/>
        <source>ESA WorldCover {}</source>
        <translation>ESA WorldCover {}</translation>
    </message>
    <message>
        <location filename="../ui/pages/reference_choice.py"/>
        <source>ESA WorldCover {} (fetched)</source>
        <translation>ESA WorldCover {} (descargado)</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <location filename="../ui/pages/exporting.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../ui/pages/exporting.py"/>
        <source>Export the land-cover map</source>
        <translation>Exportar el mapa de cobertura del suelo</translation>
    </message>
    <message>
        <location filename="../ui/pages/exporting.py"/>
        <source>Exported and added to the project: {}</source>
        <translation>Exportado y añadido al proyecto: {}</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Fie&amp;ld of the class</source>
        <translation>Ca&amp;mpo de la clase</translation>
    </message>
    <message>
        <location filename="../ui/pages/exporting.py"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>GeoPackage of polygons to write</source>
        <translation>GeoPackage de polígonos que se escribe</translation>
    </message>
    <message>
        <location filename="../ui/pages/exporting.py"/>
        <source>GeoTIFF (*.tif)</source>
        <translation>GeoTIFF (*.tif)</translation>
    </message>
    <message>
        <location filename="../ui/pages/exporting.py"/>
        <source>HTML page (*.html)</source>
        <translation>Página HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>It holds codes or names of the map&apos;s classes</source>
        <translation>Contiene códigos o nombres de las clases del mapa</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Layer of points to compare with</source>
        <translation>Capa de puntos con la que se compara</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Layer to compare with</source>
        <translation>Capa con la que se compara</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Load &amp;WorldCover</source>
        <translation>Cargar &amp;WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/pages/worldcover_loading.py"/>
        <source>Load WorldCover</source>
        <translation>Cargar WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Make a page with map, legend, figures and credits, and open it to be printed or changed</source>
        <translation>Crear una página con mapa, leyenda, cifras y créditos, y abrirla para imprimirla o modificarla</translation>
    </message>
    <message>
        <location filename="../ui/pages/results.py"/>
        <source>No cluster has a class yet: label them in step 3.</source>
        <translation>Ningún clúster tiene clase todavía: etiquételos en el paso 3.</translation>
    </message>
    <message>
        <location filename="../ui/pages/results.py"/>
        <source>Nothing to show yet: choose a scene (step 1) and cluster it (step 2).</source>
        <translation>Aún no hay nada que mostrar: elija una escena (paso 1) y agrúpela en clústeres (paso 2).</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>One file with the map, its areas, figures, votes and limits; any browser opens it</source>
        <translation>Un solo archivo con el mapa, sus superficies, cifras, votos y límites; se abre con cualquier navegador</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Only the part of WorldCover under the scene is fetched, and it is kept for the next time.</source>
        <translation>Solo se descarga la parte de WorldCover bajo la escena, y se guarda para la próxima vez.</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Open &amp;folder</source>
        <translation>Abrir la car&amp;peta</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Pol&amp;ygons too (.gpkg)</source>
        <translation>También polí&amp;gonos (.gpkg)</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Ra&amp;ster file (.tif)</source>
        <translation>Archivo rás&amp;ter (.tif)</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Raster file to write</source>
        <translation>Archivo ráster que se escribe</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Reference map to compare with</source>
        <translation>Mapa de referencia con el que se compara</translation>
    </message>
    <message>
        <location filename="../ui/pages/exporting.py"/>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Repor&amp;t too (.html)</source>
        <translation>También &amp;informe (.html)</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Report to write</source>
        <translation>Informe que se escribe</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Show the exported files</source>
        <translation>Mostrar los archivos exportados</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Show the report in the browser</source>
        <translation>Mostrar el informe en el navegador</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Style and metadata are always written: as .qml and .qmd files beside the raster, and inside the GeoPackage.</source>
        <translation>El estilo y los metadatos se escriben siempre: como archivos .qml y .qmd junto al ráster, y dentro del GeoPackage.</translation>
    </message>
    <message>
        <location filename="../ui/pages/results.py"/>
        <source>Switch Processing on first.</source>
        <translation>Active antes Processing.</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>The WorldCover class of each value, by code or name, or none: 1 = 10, 2 = grassland, 7 = none</source>
        <translation>La clase de WorldCover de cada valor, por código o nombre, o none: 1 = 10, 2 = grassland, 7 = none</translation>
    </message>
    <message>
        <location filename="../ui/pages/exporting.py"/>
        <source>The exported raster is no longer in the project. Export again.</source>
        <translation>El ráster exportado ya no está en el proyecto. Exporte de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>The labels have changed since: export again, then make the print layout.</source>
        <translation>Las etiquetas han cambiado desde entonces: exporte de nuevo y cree después el diseño de impresión.</translation>
    </message>
    <message>
        <location filename="../ui/pages/exporting.py"/>
        <source>These files exist already. Replace them?</source>
        <translation>Estos archivos ya existen. ¿Reemplazarlos?</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Write the files and add them, styled, to the project</source>
        <translation>Escribir los archivos y añadirlos, con estilo, al proyecto</translation>
    </message>
    <message>
        <location filename="../ui/pages/reference_choice.py"/>
        <source>a layer of the project…</source>
        <translation>una capa del proyecto…</translation>
    </message>
    <message>
        <location filename="../ui/pages/reference_choice.py"/>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../ui/pages/reference_choice.py"/>
        <source>points of the project…</source>
        <translation>puntos del proyecto…</translation>
    </message>
    <message>
        <location filename="../ui/pages/results.py"/>
        <source>{} holds values of another legend. Say under “Classes of the reference&apos;s values” which of them are which classes of ESA WorldCover, by code or name, or none. Then compare again.</source>
        <translation>{} contiene valores de otra leyenda. Indique en «Clases de los valores de la referencia» a qué clase de ESA WorldCover corresponde cada uno, por código o nombre, o none. Después compare de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/pages/exporting.py"/>
        <location filename="../ui/revising.py"/>
        <source>{}: land cover</source>
        <translation>{}: cobertura del suelo</translation>
    </message>
</context>
<context>
    <name>Revising</name>
    <message>
        <location filename="../ui/revising.py"/>
        <source>Another job is under way. Wait for its end, or cancel it.</source>
        <translation>Hay otro trabajo en curso. Espere a que termine o cancélelo.</translation>
    </message>
    <message>
        <location filename="../ui/revising.py"/>
        <source>Merge clusters</source>
        <translation>Fusionar clústeres</translation>
    </message>
    <message>
        <location filename="../ui/revising.py"/>
        <source>Split a cluster</source>
        <translation>Dividir un clúster</translation>
    </message>
</context>
<context>
    <name>RevisionButtons</name>
    <message>
        <location filename="../ui/pages/revision_buttons.py"/>
        <source>Another job is under way.</source>
        <translation>Hay otro trabajo en curso.</translation>
    </message>
    <message>
        <location filename="../ui/pages/revision_buttons.py"/>
        <source>Cluster the pixels of the selected cluster again, into so many parts</source>
        <translation>Agrupar de nuevo los píxeles del clúster seleccionado, en ese número de partes</translation>
    </message>
    <message>
        <location filename="../ui/pages/revision_buttons.py"/>
        <source>Make one cluster of the selected ones</source>
        <translation>Hacer un solo clúster con los seleccionados</translation>
    </message>
    <message>
        <location filename="../ui/pages/revision_buttons.py"/>
        <source>Open a run first.</source>
        <translation>Abra antes una ejecución.</translation>
    </message>
    <message>
        <location filename="../ui/pages/revision_buttons.py"/>
        <source>Select one cluster to split it.</source>
        <translation>Seleccione un clúster para dividirlo.</translation>
    </message>
    <message>
        <location filename="../ui/pages/revision_buttons.py"/>
        <source>Select two or more clusters to merge them.</source>
        <translation>Seleccione dos o más clústeres para fusionarlos.</translation>
    </message>
</context>
<context>
    <name>RunLayers</name>
    <message>
        <location filename="../ui/run_layers.py"/>
        <source>{}: dates with data</source>
        <translation>{}: fechas con datos</translation>
    </message>
    <message>
        <location filename="../ui/run_layers.py"/>
        <source>{}: disagreement with the reference</source>
        <translation>{}: discordancia con la referencia</translation>
    </message>
    <message>
        <location filename="../ui/run_layers.py"/>
        <source>{}: membership in %</source>
        <translation>{}: pertenencia en %</translation>
    </message>
</context>
<context>
    <name>ScenePage</name>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>&amp;Bands of the selected date</source>
        <translation>&amp;Bandas de la fecha seleccionada</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>&amp;Combine band layers…</source>
        <translation>&amp;Combinar capas de bandas…</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>&amp;Elevation layer, in metres</source>
        <translation>Capa de &amp;elevación, en metros</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>&amp;Next: clusters</source>
        <translation>&amp;Siguiente: clústeres</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>&amp;Roles as found</source>
        <translation>&amp;Funciones detectadas</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>&amp;Selected polygons of</source>
        <translation>&amp;Polígonos seleccionados de</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>&amp;Update</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>&amp;Whole layer</source>
        <translation>&amp;Toda la capa</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>A layer with the codes of the Sentinel-2 scene classification of this date. Optional; the classes that are masked are those above.</source>
        <translation>Una capa con los códigos de la clasificación de escena de Sentinel-2 de esta fecha. Opcional; las clases que se enmascaran son las de arriba.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>A layer with the codes of the Sentinel-2 scene classification. Optional.</source>
        <translation>Una capa con los códigos de la clasificación de escena de Sentinel-2. Opcional.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>A raster of heights, of any resolution, for features such as elevation and slope in step 2. Optional.</source>
        <translation>Un ráster de alturas, de cualquier resolución, para características como elevation y slope en el paso 2. Opcional.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>A&amp;dd date</source>
        <translation>Añadi&amp;r fecha</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Add a Sentinel-2 image to the project, then choose it here.</source>
        <translation>Añada una imagen Sentinel-2 al proyecto y elíjala aquí.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Add another date from the layers of the project or from files.</source>
        <translation>Añadir otra fecha a partir de las capas del proyecto o de archivos.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Bands and their roles</source>
        <translation>Bandas y sus funciones</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Bands of the selected date</source>
        <translation>Bandas de la fecha seleccionada</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Can&amp;vas extent</source>
        <translation>E&amp;xtensión del lienzo</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Classes that are &amp;masked</source>
        <translation>Clases que se en&amp;mascaran</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Classes that are masked</source>
        <translation>Clases que se enmascaran</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Elevation</source>
        <translation>Elevación</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Elevation layer</source>
        <translation>Capa de elevación</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Go on to group the image&apos;s pixels by their spectra.</source>
        <translation>Pasar a agrupar los píxeles de la imagen por sus espectros.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>I&amp;mage</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Images of the same ground in other seasons tell crops, meadows and forests apart better than one image can. Add them here; clouds in one date are bridged by the others.</source>
        <translation>Las imágenes del mismo terreno en otras estaciones distinguen cultivos, prados y bosques mejor que una sola imagen. Añádalas aquí; las nubes de una fecha se suplen con las demás.</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene.py"/>
        <source>Looking at the image</source>
        <translation>Examen de la imagen</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene.py"/>
        <source>Looking at the image…</source>
        <translation>Examinando la imagen…</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Move the date down</source>
        <translation>Bajar la fecha</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Move the date up</source>
        <translation>Subir la fecha</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Move the selected date down.</source>
        <translation>Mover hacia abajo la fecha seleccionada.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Move the selected date up.</source>
        <translation>Mover hacia arriba la fecha seleccionada.</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene.py"/>
        <source>No image chosen</source>
        <translation>Ninguna imagen elegida</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>O&amp;ffset of the stored values</source>
        <translation>&amp;Desplazamiento de los valores guardados</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Offset of the stored values</source>
        <translation>Desplazamiento de los valores guardados</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Other dates</source>
        <translation>Otras fechas</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Pixels of the checked classes are left out of the map.</source>
        <translation>Los píxeles de las clases marcadas quedan fuera del mapa.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Polygon layer</source>
        <translation>Capa de polígonos</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Put layers with a single band each together to one scene. The project must have such layers.</source>
        <translation>Reunir en una escena capas de una sola banda cada una. El proyecto debe tener capas así.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Remove the date</source>
        <translation>Quitar la fecha</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Scene cl&amp;assification layer of the selected date</source>
        <translation>Capa de clasificación de esce&amp;na de la fecha seleccionada</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Scene classification (SCL) &amp;layer</source>
        <translation>Capa de c&amp;lasificación de escena (SCL)</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Scene classification layer</source>
        <translation>Capa de clasificación de escena</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Scene classification layer of the selected date</source>
        <translation>Capa de clasificación de escena de la fecha seleccionada</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Take back all changes to the roles.</source>
        <translation>Deshacer todos los cambios de las funciones.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Take the selected date out.</source>
        <translation>Quitar la fecha seleccionada.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Take what the map canvas shows now.</source>
        <translation>Tomar lo que muestra ahora el lienzo del mapa.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>The Sentinel-2 image to map.</source>
        <translation>La imagen Sentinel-2 que se cartografía.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>The bands of the image and the roles they play. Click a role to choose another.</source>
        <translation>Las bandas de la imagen y la función que cumplen. Haga clic en una función para elegir otra.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>The dates in their order; the first is the image above, whose pixels are mapped. Double-click a date to name it.</source>
        <translation>Las fechas en su orden; la primera es la imagen de arriba, cuyos píxeles se cartografían. Haga doble clic en una fecha para darle nombre.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>The layer whose selected polygons are mapped.</source>
        <translation>La capa cuyos polígonos seleccionados se cartografían.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Update from the canvas</source>
        <translation>Actualizar desde el lienzo</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>What is added to a stored value before it is scaled: -1000 from processing baseline 04.00 on. Leave it empty to use what was found.</source>
        <translation>Lo que se suma a un valor guardado antes de escalarlo: -1000 desde la versión de procesamiento 04.00. Déjelo vacío para usar lo detectado.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>What the map canvas shows at the moment of choosing.</source>
        <translation>Lo que muestra el lienzo del mapa en el momento de elegir.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Which band plays which role, such as B02=1,B03=2,B04=3,B08=4. Leave it empty to use what is found. Needed where one raster holds several dates.</source>
        <translation>Qué banda cumple qué función, por ejemplo B02=1,B03=2,B04=3,B08=4. Déjelo vacío para usar lo detectado. Es necesario si un ráster contiene varias fechas.</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene.py"/>
        <source>found</source>
        <translation>detectado</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene.py"/>
        <source>{} (found)</source>
        <translation>{} (detectado)</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene.py"/>
        <source>{} band layers combined</source>
        <translation>Capas de bandas combinadas: {}</translation>
    </message>
</context>
<context>
    <name>SceneVerdict</name>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>Reflectance = (value + offset) × scale, with scale {} and offset {}.</source>
        <translation>Reflectancia = (valor + desplazamiento) × escala, con escala {} y desplazamiento {}.</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>The offset cannot be &apos;{}&apos;. Write a number such as -1000, or leave it empty.</source>
        <translation>El desplazamiento no puede ser «{}». Escriba un número como -1000 o déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>clouds masked</source>
        <translation>nubes enmascaradas</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>no coordinate system</source>
        <translation>sin sistema de coordenadas</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>part of the image</source>
        <translation>parte de la imagen</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>ready</source>
        <translation>lista</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>with elevation</source>
        <translation>con elevación</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>{} Mpx</source>
        <translation>{} Mpx</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>{} Or choose the roles in the table below.</source>
        <translation>{} O elija las funciones en la tabla de abajo.</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>{} bands</source>
        <translation>{} bandas</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>{} dates</source>
        <translation>{} fechas</translation>
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
        <translation> (+ {} guardadas)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>All together: {}.</source>
        <translation>En total: {}.</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Cluster whose pictures are shown</source>
        <translation>Clúster cuyas imágenes se muestran</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Each of these voters is asked about every cluster, with the pictures below and a table of measured facts. Nothing was sent yet.</source>
        <translation>A cada uno de estos votantes se le pregunta por cada clúster, con las imágenes de abajo y una tabla de datos medidos. Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Goes to</source>
        <translation>Destino</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>Nothing leaves this computer, and there is nothing to pay.</source>
        <translation>Nada sale de este equipo y no hay nada que pagar.</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Pictures of &amp;cluster</source>
        <translation>Imágenes del &amp;clúster</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Price of all voters</source>
        <translation>Precio de todos los votantes</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Send pictures to voters?</source>
        <translation>¿Enviar imágenes a los votantes?</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>The price is unknown.</source>
        <translation>El precio es desconocido.</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Tokens, about</source>
        <translation>Tokens, estimación</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Voter</source>
        <translation>Votante</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>What is sent to whom</source>
        <translation>Qué se envía a quién</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>about ${}</source>
        <translation>unos ${}</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>less than ${}</source>
        <translation>menos de ${}</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>nothing to pay</source>
        <translation>nada que pagar</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>{} (prices of {})</source>
        <translation>{} (precios de {})</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>{} MB</source>
        <translation>{} MB</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>{} Other voters&apos; prices are unknown.</source>
        <translation>{} El precio de otros votantes es desconocido.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>{} in, {} out</source>
        <translation>{} de entrada, {} de salida</translation>
    </message>
</context>
<context>
    <name>SeparabilityDialog</name>
    <message>
        <location filename="../ui/forms/separability.ui"/>
        <source>&amp;Clusters</source>
        <translation>&amp;Clústeres</translation>
    </message>
    <message>
        <location filename="../ui/forms/separability.ui"/>
        <source>&amp;Pairs, the closest first. A click selects them in the table of clusters</source>
        <translation>&amp;Pares, primero los más cercanos. Un clic los selecciona en la tabla de clústeres</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>A cluster</source>
        <translation>Un clúster</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <location filename="../ui/forms/separability.ui"/>
        <source>Clusters</source>
        <translation>Clústeres</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>Compactness</source>
        <translation>Compacidad</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>Edge share</source>
        <translation>Proporción de borde</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>From −1 to 1: how much nearer the pixels are to their own cluster&apos;s mean than to the next one</source>
        <translation>De −1 a 1: cuánto más cerca están los píxeles de la media de su propio clúster que de la siguiente</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>How many of its pixels&apos; neighbours are in others</source>
        <translation>Cuántos de los vecinos de sus píxeles están en otros</translation>
    </message>
    <message>
        <location filename="../ui/forms/separability.ui"/>
        <source>How well the clusters are told apart</source>
        <translation>Hasta qué punto se distinguen los clústeres</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>Jeffries-Matusita distance to the nearest cluster</source>
        <translation>Distancia de Jeffries-Matusita al clúster más cercano</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>Jeffries-Matusita distance: 0 for the same, 2 for clusters that have nothing in common</source>
        <translation>Distancia de Jeffries-Matusita: 0 si son iguales, 2 para clústeres que no tienen nada en común</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>Nearest</source>
        <translation>Más cercano</translation>
    </message>
    <message>
        <location filename="../ui/forms/separability.ui"/>
        <source>Pairs of clusters</source>
        <translation>Pares de clústeres</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>The cluster at the smallest distance</source>
        <translation>El clúster a la menor distancia</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>Told apart</source>
        <translation>Se distinguen</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>Two clusters</source>
        <translation>Dos clústeres</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>What the distance speaks for</source>
        <translation>Qué indica la distancia</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>hardly: merge them</source>
        <translation>apenas: conviene fusionarlos</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>in part</source>
        <translation>en parte</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>no gap between</source>
        <translation>sin hueco entre ellos</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>well</source>
        <translation>bien</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>{} and {}</source>
        <translation>{} y {}</translation>
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
        <translation>Las etiquetas han cambiado. ¿Guardarlas en la carpeta de la ejecución?</translation>
    </message>
</context>
<context>
    <name>SpectrumChart</name>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>Cluster {}, ± one standard deviation</source>
        <translation>Clúster {}, ± una desviación estándar</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>Mean of the scene</source>
        <translation>Media de la escena</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>Reflectance</source>
        <translation>Reflectancia</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>Reflectance of cluster {}: mean ± standard deviation, and the mean of the scene</source>
        <translation>Reflectancia del clúster {}: media ± desviación estándar, y la media de la escena</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>Spectrum of the cluster against the scene</source>
        <translation>Espectro del clúster frente a la escena</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>{band}, {wavelength}: reflectance {mean}, standard deviation {deviation}, scene {scene}.</source>
        <translation>{band}, {wavelength}: reflectancia {mean}, desviación estándar {deviation}, escena {scene}.</translation>
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
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../ui/state.py"/>
        <source>Override</source>
        <translation>Reemplazo</translation>
    </message>
    <message>
        <location filename="../ui/state.py"/>
        <source>Revert</source>
        <translation>Vuelta a la propuesta</translation>
    </message>
    <message>
        <location filename="../ui/state.py"/>
        <source>The clusters are just being changed. Save again in a moment.</source>
        <translation>Los clústeres están cambiando en este momento. Guarde de nuevo en un instante.</translation>
    </message>
    <message>
        <location filename="../ui/state.py"/>
        <source>The labels in {} were changed elsewhere since it was opened here. Save again to replace them by those shown here, or open the run folder again to go on with them.</source>
        <translation>Las etiquetas de {} se cambiaron en otro lugar desde que se abrió aquí. Guarde de nuevo para sustituirlas por las que se muestran, o vuelva a abrir la carpeta para seguir con ellas.</translation>
    </message>
    <message>
        <location filename="../ui/state.py"/>
        <source>This step changes pixels that a job may be reading. Wait for its end, or cancel it.</source>
        <translation>Este paso cambia píxeles que un trabajo puede estar leyendo. Espere a que termine o cancélelo.</translation>
    </message>
</context>
<context>
    <name>Taxonomy</name>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Bare / sparse vegetation</source>
        <translation>Suelo desnudo / vegetación escasa</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Built-up</source>
        <translation>Zonas construidas</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Cropland</source>
        <translation>Tierras de cultivo</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Grassland</source>
        <translation>Pastizal</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Herbaceous wetland</source>
        <translation>Humedal herbáceo</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Mangroves</source>
        <translation>Manglares</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Moss and lichen</source>
        <translation>Musgos y líquenes</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Permanent water bodies</source>
        <translation>Masas de agua permanentes</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Shrubland</source>
        <translation>Matorral</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Snow and ice</source>
        <translation>Nieve y hielo</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Tree cover</source>
        <translation>Cobertura arbórea</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <location filename="../ui/thumbnails.py"/>
        <source>Pictures of the clusters</source>
        <translation>Imágenes de los clústeres</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>${}</source>
        <translation>${}</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>failed {}</source>
        <translation>fallos {}</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>kept replies {}</source>
        <translation>respuestas guardadas {}</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>less than ${}</source>
        <translation>menos de ${}</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>nothing sent</source>
        <translation>nada enviado</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>nothing to pay</source>
        <translation>nada que pagar</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>price unknown</source>
        <translation>precio desconocido</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>requests {}</source>
        <translation>peticiones {}</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>tokens not told</source>
        <translation>tokens no indicados</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>tokens {} in, {} out</source>
        <translation>tokens {} de entrada, {} de salida</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>votes {}</source>
        <translation>votos {}</translation>
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
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <location filename="../ui/models/voter_list.py"/>
        <source>not on this computer</source>
        <translation>no está en este equipo</translation>
    </message>
    <message>
        <location filename="../ui/models/voter_list.py"/>
        <source>spectral: rules on the spectrum, no model</source>
        <translation>spectral: reglas sobre el espectro, sin modelo</translation>
    </message>
    <message>
        <location filename="../ui/models/voter_list.py"/>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
</context>
<context>
    <name>VotersPanel</name>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>&amp;My computer only</source>
        <translation>Solo &amp;mi equipo</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>Add a vision-language model</source>
        <translation>Añadir un modelo de visión y lenguaje</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>Chec&amp;k</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <location filename="../ui/pages/voters.py"/>
        <source>Checking the voters</source>
        <translation>Comprobación de los votantes</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>Find out whether the voters can be asked. Nothing of the scene is sent.</source>
        <translation>Averiguar si se puede preguntar a los votantes. No se envía nada de la escena.</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>Take the selected voter off the list</source>
        <translation>Quitar de la lista el votante seleccionado</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>Ticked voters are asked about every cluster; each has one vote.</source>
        <translation>A los votantes marcados se les pregunta por cada clúster; cada uno tiene un voto.</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>Untick every voter that would send something away from this computer</source>
        <translation>Desmarcar todos los votantes que enviarían algo fuera de este equipo</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>Voters</source>
        <translation>Votantes</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>What keeps the voter from voting</source>
        <translation>Qué impide votar al votante</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>Who &amp;votes on the clusters</source>
        <translation>Quién &amp;vota sobre los clústeres</translation>
    </message>
</context>
<context>
    <name>WelcomeForm</name>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>A satellite image in true colour</source>
        <translation>Una imagen de satélite en color verdadero</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>A satellite image measures more than the eye sees: the light of a dozen bands in every pixel.</source>
        <translation>Una imagen de satélite mide más de lo que ve el ojo: la luz de una docena de bandas en cada píxel.</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>Add a Sentinel-2 image to the project to turn it into a named, checked land-cover map; or try it with a generated scene.</source>
        <translation>Añada una imagen Sentinel-2 al proyecto para convertirla en un mapa de cobertura del suelo con nombres y comprobado, o pruebe con una escena generada.</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>Goes on with an interpretation that was saved earlier</source>
        <translation>Continúa con una interpretación que se guardó antes</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>Legend of the map</source>
        <translation>Leyenda del mapa</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>Makes a scene of 10 × 10 km on this computer; nothing is downloaded</source>
        <translation>Crea una escena de 10 × 10 km en este equipo; no se descarga nada</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>Open a run &amp;folder…</source>
        <translation>Abrir una &amp;carpeta de ejecución…</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>Open the &amp;demo scene</source>
        <translation>Abrir la escena de &amp;demostración</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>Pixels with like spectra come together in clusters. Their colours mean nothing yet.</source>
        <translation>Los píxeles de espectros parecidos se reúnen en clústeres. Sus colores aún no significan nada.</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>The same place as a land-cover map</source>
        <translation>El mismo lugar como mapa de cobertura del suelo</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>The same place in colours of clusters</source>
        <translation>El mismo lugar con los colores de los clústeres</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>Voters and you give each cluster a class. The result is a map, and how far it agrees with a reference.</source>
        <translation>Los votantes y usted dan una clase a cada clúster. El resultado es un mapa y su grado de concordancia con una referencia.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <location filename="../ui/welcome.py"/>
        <source>Making the demo scene…</source>
        <translation>Creando la escena de demostración…</translation>
    </message>
    <message>
        <location filename="../ui/welcome.py"/>
        <source>Open a run folder</source>
        <translation>Abrir una carpeta de ejecución</translation>
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
        <translation>Vaciar</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>Delete the fetched parts of WorldCover? Those that are needed again are fetched again.</source>
        <translation>¿Eliminar las partes descargadas de WorldCover? Las que se necesiten de nuevo se volverán a descargar.</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>Delete what is kept of WorldCover</source>
        <translation>Eliminación de lo guardado de WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>Downloaded tiles</source>
        <translation>Teselas descargadas</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>Freed: {}.</source>
        <translation>Liberado: {}.</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>Freed: {}. In use or write-protected, and kept: {}.</source>
        <translation>Liberado: {}. En uso o protegido contra escritura, y conservado: {}.</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>Looking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>Measure what is kept of WorldCover</source>
        <translation>Medición de lo guardado de WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>The address {}.</source>
        <translation>La dirección {}.</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>There is no such folder.</source>
        <translation>Esa carpeta no existe.</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>{megabytes} MB, files: {files}</source>
        <translation>{megabytes} MB, archivos: {files}</translation>
    </message>
</context>
</TS>
