<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AddVoterDialog</name>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>&amp;Key</source>
        <translation>К&amp;люч</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>&amp;List models</source>
        <translation>П&amp;оказати моделі</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>&amp;Model</source>
        <translation>&amp;Модель</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>&amp;Provider</source>
        <translation>&amp;Постачальник</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>&amp;Questions per cluster</source>
        <translation>&amp;Запитань на кластер</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>A model that takes pictures, by the provider&apos;s name for it</source>
        <translation>Модель, що приймає зображення, під назвою, яку їй дав постачальник</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Add a voter</source>
        <translation>Додати учасника голосування</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/add_voter.py"/>
        <source>Another job is under way. Wait for its end, or type the model&apos;s name.</source>
        <translation>Виконується інше завдання. Дочекайтеся його завершення або введіть назву моделі.</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Ask the provider which models it has</source>
        <translation>Запитати в постачальника, які моделі він має</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Asked more than once, a model shows whether it is sure. It still has one vote.</source>
        <translation>Якщо запитати кілька разів, видно, чи модель упевнена. Голос у неї однаково один.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/add_voter.py"/>
        <source>Asking for the models…</source>
        <translation>Запит переліку моделей…</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Base &amp;URL</source>
        <translation>&amp;Базова URL-адреса</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Base URL</source>
        <translation>Базова URL-адреса</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Empty for the provider&apos;s own address</source>
        <translation>Порожньо — власна адреса постачальника</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/add_voter.py"/>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/add_voter.py"/>
        <source>Listing models</source>
        <translation>Запит переліку моделей</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Provider</source>
        <translation>Постачальник</translation>
    </message>
    <message>
        <location filename="../ui/forms/add_voter.ui"/>
        <source>Questions per cluster</source>
        <translation>Запитань на кластер</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/add_voter.py"/>
        <source>The base URL {}.</source>
        <translation>Базова URL-адреса {}.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/add_voter.py"/>
        <source>The model&apos;s name holds a space, a semicolon or an address. Write the name alone.</source>
        <translation>Назва моделі містить пробіл, крапку з комою або адресу. Напишіть лише назву.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/add_voter.py"/>
        <source>Usually none is needed.</source>
        <translation>Зазвичай не потрібен.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/add_voter.py"/>
        <source>Without one, the environment variable {} is used, for the provider&apos;s own address.</source>
        <translation>Якщо його не задано, для власної адреси постачальника береться змінна середовища {}.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/add_voter.py"/>
        <source>{} models. Choose one that takes pictures.</source>
        <translation>Моделей: {}. Виберіть ту, що приймає зображення.</translation>
    </message>
</context>
<context>
    <name>AgreementPanel</name>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>, and {} more</source>
        <translation>, і ще {}</translation>
    </message>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>Caused by {}{}.</source>
        <translation>Причина: {}{}.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Ceiling</source>
        <translation>Верхня межа</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Class by class, in per cent</source>
        <translation>За класами, у відсотках</translation>
    </message>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>Compared with {}.</source>
        <translation>Порівняно з {}.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>Comparing tells how far the map agrees with a land-cover product, how much of the rest is due to clusters and how much to labels, and which clusters to look at again. The figures follow every label you change.</source>
        <translation>Порівняння показує, наскільки карта узгоджується з продуктом земного покриву, яку частину решти зумовлюють кластери, а яку — мітки, і які кластери варто переглянути. Показники оновлюються з кожною зміненою міткою.</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Confusion matrix: classes of the map down, of the reference across</source>
        <translation>Матриця плутанини: у рядках класи карти, у стовпцях класи еталона</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Draw where map and reference differ, and whether a label or the clusters are to blame, as a layer above the map</source>
        <translation>Створити над картою шар, що показує, де карта й еталон розходяться і чи причина в мітці, чи в кластерах</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>End the highlighting on the map</source>
        <translation>Прибрати підсвічування на карті</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>Estimated for the whole map: overall accuracy {} ({} points, {}).</source>
        <translation>Оцінка для всієї карти: загальна точність {} (точок: {}, {}).</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>Estimated for the whole map: overall accuracy {}, 95 % interval {} to {} ({} points, {}).</source>
        <translation>Оцінка для всієї карти: загальна точність {}, довірчий інтервал 95 % від {} до {} (точок: {}, {}).</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Figures of each class</source>
        <translation>Показники кожного класу</translation>
    </message>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>Labelled as “{}” in step 3, these clusters would agree better: {}.</source>
        <translation>Якби на кроці 3 дати клас «{}», узгодженість зросла б у цих кластерах: {}.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Labelling efficiency</source>
        <translation>Ефективність маркування</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Mean IoU</source>
        <translation>Середній IoU</translation>
    </message>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>No class on the map has a counterpart in WorldCover, so there is nothing to compare.</source>
        <translation>Жоден клас карти не має відповідника у WorldCover, тож порівнювати нічого.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>No cluster causes this.</source>
        <translation>Жоден кластер цього не спричиняє.</translation>
    </message>
    <message>
        <location filename="../ui/gains.py"/>
        <source>No other label of a cluster would win anything.</source>
        <translation>Жодна інша мітка кластера не дала б виграшу.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>No other label would help, because the clusters mix both classes: split them in step 3.</source>
        <translation>Інший клас не допоможе, бо кластери змішують обидва класи: розділіть їх на кроці 3.</translation>
    </message>
    <message>
        <location filename="../ui/gains.py"/>
        <source>No split of a cluster would win anything.</source>
        <translation>Розділення жодного кластера не дало б виграшу.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>Of all pixels, {} do not agree: {} because clusters mix the reference&apos;s classes, {} because of labels.</source>
        <translation>З усіх пікселів не узгоджуються {}: {} через те, що кластери змішують класи еталона, {} через мітки.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>Of all points, {} do not agree: {} because clusters mix the reference&apos;s classes, {} because of labels.</source>
        <translation>З усіх точок не узгоджуються {}: {} через те, що кластери змішують класи еталона, {} через мітки.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Overall agreement</source>
        <translation>Загальна узгодженість</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>Per cent of all compared pixels: the map&apos;s classes down, the reference&apos;s across, agreement in bold. Choose a cell to see on the map which clusters cause it.</source>
        <translation>Відсоток усіх порівняних пікселів: у рядках класи карти, у стовпцях класи еталона, узгодженість жирним. Виберіть комірку, щоб побачити на карті, які кластери її зумовлюють.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>Per cent of all compared points: the map&apos;s classes down, the reference&apos;s across, agreement in bold. Choose a cell to see on the map which clusters cause it.</source>
        <translation>Відсоток усіх порівняних точок: у рядках класи карти, у стовпцях класи еталона, узгодженість жирним. Виберіть комірку, щоб побачити на карті, які кластери її зумовлюють.</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Show &amp;all clusters again</source>
        <translation>Показати вс&amp;і кластери</translation>
    </message>
    <message>
        <location filename="../ui/gains.py"/>
        <source>Show cluster {} on the map</source>
        <translation>Показати кластер {} на карті</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Show d&amp;isagreement</source>
        <translation>Показати роз&amp;біжності</translation>
    </message>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>Shown on the map: {}{}.</source>
        <translation>Показано на карті: {}{}.</translation>
    </message>
    <message>
        <location filename="../ui/gains.py"/>
        <source>The label that would win most: cluster {} as “{}”, {} of the pixels (step 3).</source>
        <translation>Найбільший виграш дала б мітка: кластер {} як «{}», {} пікселів (крок 3).</translation>
    </message>
    <message>
        <location filename="../ui/gains.py"/>
        <source>The label that would win most: cluster {} as “{}”, {} of the points (step 3).</source>
        <translation>Найбільший виграш дала б мітка: кластер {} як «{}», {} точок (крок 3).</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>The layer shows the labels of before: draw it again.</source>
        <translation>Шар показує попередні мітки: створіть його ще раз.</translation>
    </message>
    <message>
        <location filename="../ui/gains.py"/>
        <source>The split that would win most: cluster {}, at most {} of the pixels (step 3).</source>
        <translation>Найбільший виграш дало б розділення: кластер {}, щонайбільше {} пікселів (крок 3).</translation>
    </message>
    <message>
        <location filename="../ui/gains.py"/>
        <source>The split that would win most: cluster {}, at most {} of the points (step 3).</source>
        <translation>Найбільший виграш дало б розділення: кластер {}, щонайбільше {} точок (крок 3).</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>They are no probability sample, so this speaks of these points alone.</source>
        <translation>Вони не є ймовірнісною вибіркою, тож це стосується лише самих цих точок.</translation>
    </message>
    <message>
        <location filename="../ui/forms/agreement.ui"/>
        <source>Where map and reference differ</source>
        <translation>Де карта й еталон розходяться</translation>
    </message>
    <message>
        <location filename="../ui/agreement_panel.py"/>
        <source>cluster {} ({})</source>
        <translation>кластер {} ({})</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>is how far map and reference overlap, averaged over the classes: a rare class counts as much as a common one.</source>
        <translation>показує, наскільки карта й еталон перекриваються, у середньому за класами: рідкісний клас важить стільки ж, скільки поширений.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>is the best that any labels could reach on these clusters. Where it is low, better clusters help (step 2).</source>
        <translation>це найкраще, чого могли б досягти будь-які мітки на цих кластерах. Якщо вона низька, допоможуть кращі кластери (крок 2).</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>of the ceiling is reached. Where it is low, correct the labels (step 3).</source>
        <translation>верхньої межі досягнуто. Якщо цього мало, виправте мітки (крок 3).</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>of the compared pixels have the reference&apos;s class. That is agreement, not accuracy: WorldCover {} itself is right in {} of cases. If it is so here, the map is right in {} to {}.</source>
        <translation>порівняних пікселів мають клас еталона. Це узгодженість, а не точність: сам WorldCover {} правильний у {} випадків. Якщо так і тут, то правильна частка карти становить від {} до {}.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>of the compared pixels have the reference&apos;s class. That is agreement, not accuracy: the reference has errors of its own.</source>
        <translation>порівняних пікселів мають клас еталона. Це узгодженість, а не точність: еталон має власні помилки.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>of the compared points have the class on the map that they have in truth.</source>
        <translation>порівняних точок мають на карті той клас, який мають насправді.</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>simple random</source>
        <translation>проста випадкова вибірка</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>stratified random</source>
        <translation>стратифікована випадкова вибірка</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>{} left out where the reference has no data</source>
        <translation>{} пропущено, бо еталон там не має даних</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>{} left out whose class has no counterpart in WorldCover</source>
        <translation>{} пропущено, бо їхній клас не має відповідника у WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>{} of them unlabelled, which counts as not agreeing</source>
        <translation>{} з них без класу, що рахується як неузгодженість</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>{} pixels compared</source>
        <translation>Порівняно пікселів: {}</translation>
    </message>
    <message>
        <location filename="../ui/agreement_words.py"/>
        <source>{} points compared</source>
        <translation>Порівняно точок: {}</translation>
    </message>
</context>
<context>
    <name>AlgorithmChoice</name>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Autoencoder, then K-Means</source>
        <translation>Автокодувальник, потім K-Means</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Clusters of any shape, as dense regions with gaps between them. Finds their number itself, and leaves out pixels that belong nowhere.</source>
        <translation>Кластери будь-якої форми: густі ділянки з проміжками між ними. Сам визначає їхню кількість і відкидає пікселі, що не належать до жодної.</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Clusters of any shape, each with its own density. Finds their number. Needs scikit-learn 1.3 or newer.</source>
        <translation>Кластери будь-якої форми, кожен зі своєю густиною. Визначає їхню кількість. Потребує scikit-learn 1.3 або новішого.</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Clusters that are stretched and overlap, such as crops in several stages. Tells for every pixel how surely it belongs to its cluster.</source>
        <translation>Витягнуті кластери, що перекриваються, наприклад посіви на різних стадіях. Показує для кожного пікселя, наскільки певно він належить до свого кластера.</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Compact clusters around their means. Fast, and a good first choice for every scene.</source>
        <translation>Компактні кластери навколо своїх середніх. Швидкий і добрий перший вибір для будь-якої сцени.</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Convolutional autoencoder, then K-Means</source>
        <translation>Згортковий автокодувальник, потім K-Means</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Gaussian mixture</source>
        <translation>Суміш гаусіан</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>K-Means on small parts of the sample at a time, for samples of millions of pixels.</source>
        <translation>K-Means на малих частинах вибірки по черзі, для вибірок із мільйонів пікселів.</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Learns from patches of the scene which patterns matter, and clusters by these. Needs scikit-learn.</source>
        <translation>Вивчає на фрагментах сцени, які візерунки важливі, і кластеризує за ними. Потребує scikit-learn.</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Learns patterns of wider surroundings with a small neural network, and clusters by these. Needs PyTorch.</source>
        <translation>Вивчає візерунки ширшого оточення малою нейронною мережею й кластеризує за ними. Потребує PyTorch.</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Mini-batch K-Means</source>
        <translation>K-Means малими порціями</translation>
    </message>
    <message>
        <location filename="../ui/pages/algorithm_choice.py"/>
        <source>Needs {library} {since} or newer; here is {version}. A newer QGIS may bring it; DBSCAN needs no library.</source>
        <translation>Потребує {library} {since} або новішої версії; тут є {version}. Новіший QGIS може її мати; DBSCAN не потребує бібліотек.</translation>
    </message>
</context>
<context>
    <name>Algorithms</name>
    <message>
        <location filename="../algorithms/label_lines.py"/>
        <source>, {} of {} voters</source>
        <translation>, {} з {} учасників голосування</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>0.8 for all classes, or of some by code: 0.8,10=0.9,40=0.7</source>
        <translation>0.8 для всіх класів або окремо для деяких за кодом: 0.8,10=0.9,40=0.7</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Agreement report</source>
        <translation>Звіт про узгодженість</translation>
    </message>
    <message>
        <location filename="../algorithms/agreement.py"/>
        <source>Agreement with WorldCover</source>
        <translation>Узгодженість із WorldCover</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Algorithm</source>
        <translation>Алгоритм</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Apply a run to another image</source>
        <translation>Застосувати запуск до іншого знімка</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Area of interest (polygons, or an extent)</source>
        <translation>Область інтересу (полігони або екстент)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Ask again with altered pictures (three times the requests)</source>
        <translation>Запитати ще раз зі зміненими зображеннями (утричі більше запитів)</translation>
    </message>
    <message>
        <location filename="../algorithms/checkvoters.py"/>
        <source>Asks every provider whether the voter&apos;s key is right, its model there and able to see pictures, and which other models it has. Nothing of an image is sent and nothing is paid for.

MODELS is a JSON list with a state for each voter: ready, or what to do.</source>
        <translation>Запитує кожного постачальника, чи правильний ключ учасника голосування, чи є в нього ця модель і чи сприймає вона зображення, та які ще моделі він має. Нічого зі знімка не надсилається, і платити не доводиться.

MODELS — це список JSON зі станом кожного учасника: готовий або що слід зробити.</translation>
    </message>
    <message>
        <location filename="../algorithms/label.py"/>
        <source>Asks every voter for the land-cover class of every cluster and counts the votes: one per voter; a class needs half of those given, a tie goes to the higher confidence.

The voter &apos;spectral&apos; works offline, from the cluster&apos;s spectrum, texture and shape; it abstains rather than guess. Vision-language models are shown pictures and measured facts of each cluster: ollama:MODEL on this computer, anthropic:MODEL, gemini:MODEL, openai:MODEL, or openai:MODEL@URL for any server that speaks OpenAI&apos;s language (vLLM, LM Studio, OpenRouter). Separate voters by semicolons; options follow a voter after a space: repeats=3 timeout=60 concurrency=4.

Keys come from ANTHROPIC_API_KEY, GEMINI_API_KEY or OPENAI_API_KEY in the environment, from another variable with key=NAME, or from QGIS&apos;s authentication database with authcfg=ID. Never write a key here.

The log says what goes where, and about what it costs, before anything is sent; ESTIMATE_ONLY stops there. Replies are kept: the same question is not paid for twice, and REPLAY counts the kept replies of a run again without a network.

Labels that the analyst gave stay. Clusters in doubt are counted in NEEDS_REVIEW: look at those first.

A taxonomy of your own is a JSON file of classes with a mapping to ESA WorldCover.</source>
        <translation>Запитує кожного учасника голосування про клас земного покриву кожного кластера й підраховує голоси: по одному на учасника; класу потрібна половина поданих голосів, за рівності вирішує вища впевненість.

Учасник «spectral» працює без мережі, за спектром, текстурою та формою кластера; він радше утримається, ніж гадатиме. Мультимодальним моделям (vision-language) показують зображення й виміряні ознаки кожного кластера: ollama:MODEL на цьому комп’ютері, anthropic:MODEL, gemini:MODEL, openai:MODEL або openai:MODEL@URL для будь-якого сервера, що розуміє мову OpenAI (vLLM, LM Studio, OpenRouter). Розділяйте учасників крапкою з комою; параметри пишуть після учасника через пробіл: repeats=3 timeout=60 concurrency=4.

Ключі беруться зі змінних середовища ANTHROPIC_API_KEY, GEMINI_API_KEY чи OPENAI_API_KEY, з іншої змінної через key=NAME або з бази даних автентифікації QGIS через authcfg=ID. Ніколи не пишіть тут самого ключа.

Перш ніж щось буде надіслано, журнал повідомляє, що куди йде і скільки це приблизно коштує; ESTIMATE_ONLY на цьому зупиняється. Відповіді зберігаються: за те саме запитання не платять двічі, а REPLAY знову підраховує збережені відповіді запуску без мережі.

Мітки, які дав аналітик, залишаються. Кластери під сумнівом лічить NEEDS_REVIEW: перегляньте їх насамперед.

Власна таксономія — це файл JSON із класами та їхньою відповідністю ESA WorldCover.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Bands of the other dates (found if empty)</source>
        <translation>Канали інших дат (порожньо — знайти)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Bands, as B02=1,B03=2 (found if empty)</source>
        <translation>Канали, наприклад B02=1,B03=2 (порожньо — знайти)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Bring the image&apos;s reflectance to that of the run&apos;s image</source>
        <translation>Привести відбивну здатність знімка до відбивної здатності знімка запуску</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Ceiling (0…1)</source>
        <translation>Верхня межа (0…1)</translation>
    </message>
    <message>
        <location filename="../algorithms/checkvoters.py"/>
        <source>Check the voters</source>
        <translation>Перевірити учасників голосування</translation>
    </message>
    <message>
        <location filename="../algorithms/override.py"/>
        <source>Class name or code, or &apos;unlabelled&apos;</source>
        <translation>Назва або код класу, або «unlabelled»</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Classes of the map&apos;s values</source>
        <translation>Класи значень карти</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Classes of the reference&apos;s values, of another legend</source>
        <translation>Класи значень еталона з іншою легендою</translation>
    </message>
    <message>
        <location filename="../algorithms/override.py"/>
        <location filename="../algorithms/split.py"/>
        <source>Cluster</source>
        <translation>Кластер</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster.py"/>
        <source>Cluster an image</source>
        <translation>Кластеризувати знімок</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <location filename="../algorithms/outputs.py"/>
        <source>Clusters</source>
        <translation>Кластери</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Clusters a sample of the image with K-Means into 2 to 40 clusters and measures each: silhouette and Calinski-Harabasz index, which are high where groups stand apart, and inertia, which falls fast until a number that it bends at.

A map needs more clusters than groups stand apart: what is the same land cover is joined by its label, but what was never told apart cannot be labelled. So the suggestion is twice the number at which inertia bends, unless the groups stand clearly apart. It is a place to begin, not a measure of how good the map will be. SUGGESTED is the number, COUNTS all measures as JSON, TABLE the same as a file.</source>
        <translation>Кластеризує вибірку знімка за допомогою K-Means на 2–40 кластерів і вимірює кожну кількість: силует та індекс Калінського–Харабаша, високі там, де групи відокремлені, та інерцію, яка швидко спадає до кількості, на якій має злам.

Карта потребує більше кластерів, ніж є відокремлених груп: той самий земний покрив об’єднується міткою, а те, що ніколи не було розрізнено, мітки отримати не може. Тому пропонується вдвічі більше за кількість, на якій інерція має злам, хіба що групи чітко відокремлені. Це відправна точка, а не міра того, наскільки доброю буде карта. SUGGESTED — ця кількість, COUNTS — усі показники як JSON, TABLE — те саме як файл.</translation>
    </message>
    <message>
        <location filename="../algorithms/separability.py"/>
        <source>Clusters and pairs (JSON)</source>
        <translation>Кластери й пари (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/separability.py"/>
        <source>Clusters that are told apart worst</source>
        <translation>Кластери, що розрізняються найгірше</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Clusters that need review</source>
        <translation>Кластери, що потребують перевірки</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Clusters the pixels of one cluster anew, because it mixes several kinds of land cover. The parts have numbers of their own and are unlabelled; all other clusters stay as they are. Name the clusters again, and models are asked about the parts alone. Maps that were exported into the run folder go, so export the map again. Figures of agreement follow where the reference is at hand.</source>
        <translation>Знову кластеризує пікселі одного кластера, бо він змішує кілька видів земного покриву. Частини мають власні номери й залишаються без класу; усі інші кластери залишаються такими, як є. Назвіть кластери ще раз, і моделі запитають лише про ці частини. Карти, експортовані в теку запуску, зникають, тож експортуйте карту знову. Показники узгодженості оновлюються, якщо еталон доступний.</translation>
    </message>
    <message>
        <location filename="../algorithms/merge.py"/>
        <source>Clusters to merge, such as 3,7</source>
        <translation>Кластери для об’єднання, наприклад 3,7</translation>
    </message>
    <message>
        <location filename="../algorithms/agreement.py"/>
        <source>Compares a run, or any map in ESA WorldCover codes, with WorldCover itself (worldcover:2021 or worldcover:2020, fetched for the scene&apos;s ground only) or with a raster in its codes. Of a raster in another legend, REFERENCE_CLASSES says which of its values are which classes.

CEILING is the best agreement that any labelling of these clusters could reach, LABELLING_EFFICIENCY is agreement ÷ ceiling: a low ceiling asks for better clusters, a low efficiency for better labels. ANATOMY names the cluster whose override, and the one whose split, would win most. The file of figures, which is also written as .csv and .md, holds everything else: areas, classes, distance to edges, groups of classes, other labels of the same clusters.

It is agreement, not accuracy: WorldCover 2021 itself is right in about 76.7 % of cases.

POINTS take the place of the reference: a sample of “Draw a sample to interpret”, or any points with a class. Where they were drawn at random, ESTIMATES tells accuracy and area of the classes with 95 % intervals.</source>
        <translation>Порівнює запуск або будь-яку карту в кодах ESA WorldCover із самим WorldCover (worldcover:2021 або worldcover:2020, завантажується лише для території сцени) або з растром у його кодах. Якщо растр має іншу легенду, REFERENCE_CLASSES вказує, які його значення яким класам відповідають.

CEILING — найкраща узгодженість, якої могло б досягти будь-яке маркування цих кластерів, LABELLING_EFFICIENCY — узгодженість ÷ верхня межа: низька верхня межа вимагає кращих кластерів, низька ефективність — кращих міток. ANATOMY називає кластер, перевизначення якого дало б найбільший виграш, і кластер, розділення якого дало б найбільший виграш. Файл показників, який записується також як .csv і .md, містить усе інше: площі, класи, відстань до меж, групи класів, інші мітки тих самих кластерів.

Це узгодженість, а не точність: сам WorldCover 2021 правильний приблизно в 76,7 % випадків.

POINTS замінюють еталон: вибірка з «Сформувати вибірку для інтерпретації» або будь-які точки з класом. Якщо їх відібрано випадково, ESTIMATES повідомляє точність і площу класів із довірчими інтервалами 95 %.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Count the run&apos;s kept replies again; send nothing</source>
        <translation>Знову підрахувати збережені відповіді запуску; нічого не надсилати</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>DBSCAN and HDBSCAN: noise joins the nearest cluster, or is kept as one</source>
        <translation>DBSCAN і HDBSCAN: шум приєднується до найближчого кластера або залишається окремим</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>DBSCAN and HDBSCAN: pixels that make a core</source>
        <translation>DBSCAN і HDBSCAN: пікселів для утворення ядра</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>DBSCAN: radius in standardised features (found if empty)</source>
        <translation>DBSCAN: радіус у стандартизованих ознаках (порожньо — знайти)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Dates that show a pixel</source>
        <translation>Дати, на яких видно піксель</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Disagreement</source>
        <translation>Розбіжності</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Draw a sample to interpret</source>
        <translation>Сформувати вибірку для інтерпретації</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Draws pixels of a map at random in each of its classes, as a GeoPackage of points: set the class of each by what you see in better images, then give the file to “Agreement with WorldCover” as POINTS. It then tells accuracy and area of the classes with 95 % intervals (Olofsson et al. 2014, Stehman 2014).

The file opens with a drop-down of the classes. What the map says stays out of sight, so that it does not lead the eye. The order is random: if time runs out, the first points are a smaller sample.

The size follows from TARGET, the standard error that is wished for: with 0.02 the 95 % interval of the overall accuracy is ± 4 points of a hundred; half of it takes four times as many points. Every class gets MINIMUM points at least.</source>
        <translation>Випадково відбирає пікселі карти в кожному її класі й записує їх як GeoPackage точок: задайте клас кожної за тим, що видно на кращих зображеннях, а тоді передайте файл до «Узгодженість із WorldCover» як POINTS. Там буде обчислено точність і площу класів із довірчими інтервалами 95 % (Olofsson та ін. 2014, Stehman 2014).

Файл відкривається з випадним списком класів. Те, що каже карта, приховано, щоб не впливати на погляд. Порядок випадковий: якщо забракне часу, перші точки є меншою вибіркою.

Розмір випливає з TARGET, бажаної стандартної похибки: за 0,02 довірчий інтервал 95 % загальної точності становить ± 4 відсоткові пункти; удвічі менша похибка потребує вчетверо більше точок. Кожен клас отримує щонайменше MINIMUM точок.</translation>
    </message>
    <message>
        <location filename="../algorithms/worldcover.py"/>
        <source>ESA WorldCover</source>
        <translation>ESA WorldCover</translation>
    </message>
    <message>
        <location filename="../algorithms/worldcover.py"/>
        <source>Edition</source>
        <translation>Випуск</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Elevation in metres</source>
        <translation>Висота в метрах</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Estimate before sending (JSON)</source>
        <translation>Оцінка перед надсиланням (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Estimated overall accuracy (0…1)</source>
        <translation>Оцінка загальної точності (0…1)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Estimated overall accuracy {} from {} points.</source>
        <translation>Оцінка загальної точності {}, точок: {}.</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Estimates of accuracy and area with intervals (JSON)</source>
        <translation>Оцінки точності й площі з довірчими інтервалами (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Expected user&apos;s accuracy</source>
        <translation>Очікувана точність користувача</translation>
    </message>
    <message>
        <location filename="../algorithms/export.py"/>
        <source>Export the land-cover map</source>
        <translation>Експортувати карту земного покриву</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <location filename="../algorithms/override.py"/>
        <source>Export the map again to see it on the map.</source>
        <translation>Експортуйте карту ще раз, щоб побачити це на карті.</translation>
    </message>
    <message>
        <location filename="../algorithms/label.py"/>
        <source>Export the map again to see the labels on it.</source>
        <translation>Експортуйте карту ще раз, щоб побачити на ній мітки.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Features (that suit the algorithm if empty)</source>
        <translation>Ознаки (порожньо — ті, що пасують алгоритму)</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Field of the class</source>
        <translation>Поле класу</translation>
    </message>
    <message>
        <location filename="../algorithms/label_lines.py"/>
        <source>Fleiss&apos; kappa of all voters: {} (1 is full agreement, 0 that of chance).</source>
        <translation>Каппа Флейса для всіх учасників голосування: {} (1 — повна згода, 0 — згода на рівні випадкової).</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Folder of downloaded WorldCover tiles, in place of the server</source>
        <translation>Тека завантажених тайлів WorldCover замість сервера</translation>
    </message>
    <message>
        <location filename="../algorithms/interpret.py"/>
        <source>From a Sentinel-2 image to a named, styled land-cover map in one step: clusters the image, lets the voters name every cluster, writes the map, and compares it with a reference map where one is given (any raster in WorldCover codes; a script or batch may give worldcover:2021, which is fetched for the scene&apos;s ground; &apos;Agreement with WorldCover&apos; offers it in its dialog).

Map and polygons are written to the run folder and opened, also where their own outputs are skipped. Choose a run folder that lasts: the temporary one goes with QGIS.

The map is a draft for review: NEEDS_REVIEW counts the clusters in doubt, and the log names them. Identify a pixel of the layer Clusters for its number, correct it with &apos;Override a label&apos;, then export again.</source>
        <translation>Від знімка Sentinel-2 до названої, оформленої карти земного покриву за один крок: кластеризує знімок, дає учасникам голосування назвати кожен кластер, записує карту й порівнює її з еталонною картою, якщо таку задано (будь-який растр у кодах WorldCover; скрипт або пакетна обробка може задати worldcover:2021, який завантажується лише для території сцени; «Узгодженість із WorldCover» пропонує його у своєму вікні).

Карта й полігони записуються в теку запуску та відкриваються, навіть якщо власні виходи для них пропущено. Виберіть теку запуску, яка залишиться: тимчасова зникає разом із QGIS.

Карта є чернеткою для перевірки: NEEDS_REVIEW лічить кластери під сумнівом, а журнал їх називає. Визначте номер кластера за пікселем шару «Кластери», виправте його за допомогою «Перевизначити мітку» й експортуйте знову.</translation>
    </message>
    <message>
        <location filename="../algorithms/override.py"/>
        <source>Gives one cluster a class by name or code (&apos;Cropland&apos;, 40, &apos;forest&apos;); &apos;unlabelled&apos; takes its label away. The label is marked as the analyst&apos;s and stays when voters are asked again. Figures of agreement follow at once; export the map again to see it.</source>
        <translation>Дає одному кластеру клас за назвою або кодом («Cropland», 40, «forest»); «unlabelled» знімає його мітку. Мітку позначено як аналітикову, і вона залишається, коли учасників голосування запитують знову. Показники узгодженості оновлюються одразу; щоб побачити це, експортуйте карту ще раз.</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Groups of classes (broad ones if empty)</source>
        <translation>Групи класів (порожньо — широкі групи)</translation>
    </message>
    <message>
        <location filename="../algorithms/cluster.py"/>
        <source>Groups the pixels of a Sentinel-2 image by their spectra, without training pixels, and measures what every cluster looks like.

The image may be one raster or several band files of 10, 20 and 60 m. Bands, scale and offset are found by themselves; what was assumed is written to the log, and the advanced parameters win over it. Clouds and their shadows are left out where a scene classification (SCL) is given.

Other dates of the same ground tell more covers apart: they are clustered together with the image, on its grid, and a pixel that is hidden on one date is clustered by the others.

The run folder takes clusters.tif, the model and the profiles; membership.tif where the algorithm knows how sure it is of a pixel, and observations.tif of several dates. The same image and seed give the same map.</source>
        <translation>Групує пікселі знімка Sentinel-2 за їхніми спектрами, без навчальних пікселів, і вимірює, який вигляд має кожен кластер.

Знімок може бути одним растром або кількома файлами каналів із розрізненням 10, 20 і 60 м. Канали, масштаб і зсув визначаються самі; усе припущене записується в журнал, а додаткові параметри мають перевагу над ним. Хмари та їхні тіні вилучаються, якщо задано класифікацію сцени (SCL).

Інші дати тієї самої території розрізняють більше покривів: їх кластеризують разом зі знімком, на його сітці, а піксель, прихований на одну дату, кластеризується за іншими.

У теку запуску записуються clusters.tif, модель і профілі; membership.tif, якщо алгоритм знає, наскільки він певен щодо пікселя, і observations.tif, якщо дат кілька. Той самий знімок і те саме початкове число дають ту саму карту.</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>How the points were chosen</source>
        <translation>Як вибрано точки</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>How the run fits the image (JSON)</source>
        <translation>Відповідність запуску знімку (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/interpret.py"/>
        <source>Interpret land cover</source>
        <translation>Інтерпретувати земний покрив</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Its standard error</source>
        <translation>Її стандартна похибка</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Kappa, for comparison only</source>
        <translation>Каппа, лише для порівняння</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Labelling efficiency (0…1)</source>
        <translation>Ефективність маркування (0…1)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Labels (JSON)</source>
        <translation>Мітки (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <location filename="../algorithms/parameters.py"/>
        <source>Land cover</source>
        <translation>Земний покрив</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <location filename="../algorithms/parameters.py"/>
        <source>Land cover polygons</source>
        <translation>Полігони земного покриву</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Least points in a class</source>
        <translation>Найменша кількість точок у класі</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Let models use words of their own</source>
        <translation>Дозволити моделям власні слова</translation>
    </message>
    <message>
        <location filename="../algorithms/worldcover.py"/>
        <source>Load ESA WorldCover as a layer</source>
        <translation>Завантажити ESA WorldCover як шар</translation>
    </message>
    <message>
        <location filename="../algorithms/worldcover.py"/>
        <source>Loads the part of ESA WorldCover (10 m, 2021 or 2020) that lies under a run, an image or an extent, styled and named, with attribution and licence in the file and in the layer&apos;s metadata.

On the grid of a run or an image its pixels are placed by nearest neighbour; under an extent they are the product&apos;s own, in degrees. Only the blocks under that ground are fetched, and kept for the next time; or they are read from a folder of tiles that you have downloaded. Open sea has no tiles and is no data.

WorldCover is a map with errors of its own: 2021 is right in about 76.7 % of cases, 2020 in about 74.4 %. The two editions were made by different algorithms: their difference is not change on the ground.</source>
        <translation>Завантажує частину ESA WorldCover (10 м, 2021 або 2020), що лежить під запуском, знімком або екстентом, оформлену й названу, із зазначенням авторства й ліцензії у файлі та в метаданих шару.

На сітку запуску або знімка її пікселі кладуться методом найближчого сусіда; під екстентом це власні пікселі продукту, у градусах. Завантажуються лише блоки під цією територією, і вони зберігаються до наступного разу; або вони читаються з теки тайлів, які ви завантажили. Відкрите море не має тайлів, там немає даних.

WorldCover є картою з власними похибками: 2021 правильний приблизно в 76,7 % випадків, 2020 — приблизно в 74,4 %. Обидва випуски створено різними алгоритмами: відмінність між ними не є зміною на місцевості.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Majority filter (odd number of pixels; 1 keeps every pixel)</source>
        <translation>Мажоритарний фільтр (непарне число пікселів; 1 зберігає кожен піксель)</translation>
    </message>
    <message>
        <location filename="../algorithms/merge.py"/>
        <source>Makes one new cluster of two or more that are the same land cover. It has a number of its own, and the class that all of them have; where they differ it is unlabelled. The image need not be there. Figures of agreement follow at once; maps that were exported into the run folder go, so export the map again.</source>
        <translation>Робить один новий кластер із двох або більше, що є тим самим земним покривом. Він має власний номер і клас, спільний для них усіх; якщо їхні класи різні, він без класу. Сам знімок не потрібен. Показники узгодженості оновлюються одразу; карти, експортовані в теку запуску, зникають, тож експортуйте карту знову.</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Maps another image of the same sensor, a neighbouring tile or another date, with the clusters and the labels of a run. A cluster&apos;s number means the same in both. The new run folder is complete: name clusters, correct, split, export and compare there as in any other. Labels say from which run they come, and none of them is taken to be settled by the analyst, who has not seen this image.

How well the run fits is measured: the share of pixels that are unlike those that the clusters were made of, and how far the clusters&apos; spectra have moved. Where more than 10 % of the pixels are unlike, or the clusters have moved by more than 0.5 of their standard deviations, you are warned and every label is up for review. An offset that was not recognised looks like that, too: see OFFSET.

NORMALISE brings the image&apos;s reflectance to that of the run&apos;s image by a line for every band: &apos;percentiles&apos; takes both grounds to be alike, &apos;overlap&apos; needs ground that both images show and goes by the pixels that changed least. One that would put more pixels out of the clusters&apos; reach is left out. It helps with haze or another level of processing; it cannot undo another season.

INPUT is one image, as one file or as its band files. For many images run this as a batch. The map is written where the run has labels. The same bands are needed, and for a run of several dates as many dates; the order of bands, scale and offset may differ.</source>
        <translation>Картографує інший знімок того самого сенсора, сусідній тайл або іншу дату, за кластерами й мітками запуску. Номер кластера означає в обох те саме. Нова тека запуску повна: називайте в ній кластери, виправляйте, розділяйте, експортуйте й порівнюйте, як і в будь-якій іншій. Мітки повідомляють, з якого вони запуску, і жодна не вважається вирішеною аналітиком, який цього знімка не бачив.

Відповідність запуску вимірюється: частка пікселів, не схожих на ті, з яких зроблено кластери, і те, наскільки змістилися спектри кластерів. Якщо несхожих пікселів понад 10 % або кластери змістилися більш ніж на 0,5 свого стандартного відхилення, з’являється попередження й кожна мітка потребує перевірки. Такий самий вигляд має й нерозпізнаний зсув: див. OFFSET.

NORMALISE приводить відбивну здатність знімка до відбивної здатності знімка запуску прямою для кожного каналу: «percentiles» вважає обидві території подібними, «overlap» потребує території, яку показують обидва знімки, і спирається на пікселі, що змінилися найменше. Нормалізація, за якої поза досяжністю кластерів опинилося б більше пікселів, не застосовується. Вона допомагає за серпанку або іншого рівня обробки; іншої пори року вона не усуне.

INPUT — це один знімок, як один файл або як файли його каналів. Для багатьох знімків запускайте це як пакетну обробку. Карта записується, якщо запуск має мітки. Потрібні ті самі канали, а для запуску з кількома датами — стільки ж дат; порядок каналів, масштаб і зсув можуть відрізнятися.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Masked SCL classes</source>
        <translation>Замасковані класи SCL</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Mean IoU (0…1)</source>
        <translation>Середній IoU (0…1)</translation>
    </message>
    <message>
        <location filename="../algorithms/separability.py"/>
        <source>Measures for every pair of clusters how far apart they are, in the features they were made in: the Jeffries-Matusita distance is 0 for two that are the same, and 2 for two that never meet. Under 1 they should be one; from 1.9 on they are apart. Where features look at the surroundings of pixels, as textons do, the distance in the pixels&apos; own spectra is measured as well, and the smaller one counts. For every cluster it tells how compact it is, and how much of it lies on an edge. So bad clusters are known before any model is asked about them.

The image must be at hand. Nothing of the run changes. REPORT is a page with a matrix of all pairs, TABLE the same as a table.</source>
        <translation>Вимірює для кожної пари кластерів, наскільки вони віддалені в ознаках, за якими їх зроблено: відстань Джеффріса–Матусіти дорівнює 0 для двох однакових і 2 для двох, що ніколи не перетинаються. Якщо вона менша за 1, вони мали б бути одним; від 1,9 вони відокремлені. Якщо ознаки враховують оточення пікселів, як-от текстони, вимірюється й відстань у власних спектрах пікселів, і береться менша. Для кожного кластера вказано, наскільки він компактний і яка його частка лежить на межах. Тож погані кластери відомі ще до того, як про них запитають якусь модель.

Знімок має бути доступним. У запуску нічого не змінюється. REPORT — сторінка з матрицею всіх пар, TABLE — те саме як таблиця.</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Measures of each number (JSON)</source>
        <translation>Показники кожної кількості (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Membership of the clusters (%)</source>
        <translation>Належність до кластерів (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/merge.py"/>
        <source>Merge clusters</source>
        <translation>Об’єднати кластери</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Minimum mapping unit (ha; 0 keeps every pixel)</source>
        <translation>Мінімальна картографована одиниця (га; 0 зберігає кожен піксель)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Most to win by one label: cluster {} as {}, {} of what was compared.</source>
        <translation>Найбільший виграш від однієї мітки: кластер {} як {}, частка порівняного {}.</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Most to win by one split: cluster {}, at most {} of what was compared.</source>
        <translation>Найбільший виграш від одного розділення: кластер {}, частка порівняного щонайбільше {}.</translation>
    </message>
    <message>
        <location filename="../algorithms/label.py"/>
        <source>Name the clusters</source>
        <translation>Назвати кластери</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Names of all dates (found if empty)</source>
        <translation>Назви всіх дат (порожньо — знайти)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>New clusters</source>
        <translation>Нові кластери</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>New run folder</source>
        <translation>Нова тека запуску</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Number of clusters</source>
        <translation>Кількість кластерів</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Number of parts</source>
        <translation>Кількість частин</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Number of points</source>
        <translation>Кількість точок</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Offset of the stored values, as -1000 (found if empty)</source>
        <translation>Зсув збережених значень, наприклад -1000 (порожньо — знайти)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Only estimate the cost; send nothing</source>
        <translation>Лише оцінити вартість; нічого не надсилати</translation>
    </message>
    <message>
        <location filename="../algorithms/agreement.py"/>
        <location filename="../algorithms/sample.py"/>
        <source>Or a map in WorldCover codes</source>
        <translation>Або карта в кодах WorldCover</translation>
    </message>
    <message>
        <location filename="../algorithms/worldcover.py"/>
        <source>Or an extent</source>
        <translation>Або екстент</translation>
    </message>
    <message>
        <location filename="../algorithms/worldcover.py"/>
        <source>Or an image</source>
        <translation>Або знімок</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Or points with a class</source>
        <translation>Або точки з класом</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Other dates of the same ground</source>
        <translation>Інші дати тієї самої території</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Overall agreement (0…1)</source>
        <translation>Загальна узгодженість (0…1)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Overall agreement {}, ceiling {}, labelling efficiency {}, of {} points by count.</source>
        <translation>Загальна узгодженість {}, верхня межа {}, ефективність маркування {}, за простим підрахунком точок: {}.</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Overall agreement {}, ceiling {}, labelling efficiency {}, over {} pixels.</source>
        <translation>Загальна узгодженість {}, верхня межа {}, ефективність маркування {}, порівняно пікселів: {}.</translation>
    </message>
    <message>
        <location filename="../algorithms/override.py"/>
        <source>Override a label</source>
        <translation>Перевизначити мітку</translation>
    </message>
    <message>
        <location filename="../algorithms/separability.py"/>
        <source>Pairs under 1.0</source>
        <translation>Пари з відстанню менше 1,0</translation>
    </message>
    <message>
        <location filename="../algorithms/separability.py"/>
        <source>Pairs under 1.9</source>
        <translation>Пари з відстанню менше 1,9</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Pixels in the sample</source>
        <translation>Пікселів у вибірці</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Points in all (found if empty)</source>
        <translation>Точок усього (порожньо — знайти)</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Points to interpret</source>
        <translation>Точки для інтерпретації</translation>
    </message>
    <message>
        <location filename="../algorithms/label.py"/>
        <source>REPLAY and ESTIMATE_ONLY exclude each other: a replay costs nothing.</source>
        <translation>REPLAY та ESTIMATE_ONLY взаємовиключні: повторний підрахунок нічого не коштує.</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Reference map in WorldCover codes</source>
        <translation>Еталонна карта в кодах WorldCover</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <location filename="../algorithms/reference_parameters.py"/>
        <location filename="../algorithms/separability.py"/>
        <source>Report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Requests and tokens used (JSON)</source>
        <translation>Використані запити й токени (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <location filename="../algorithms/parameters.py"/>
        <source>Run folder</source>
        <translation>Тека запуску</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Sample that the points were drawn as</source>
        <translation>Вибірка, у складі якої відібрано точки</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Scene classification (SCL) to mask clouds</source>
        <translation>Класифікація сцени (SCL) для маскування хмар</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Scene classifications (SCL) of the other dates</source>
        <translation>Класифікації сцени (SCL) інших дат</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Seed</source>
        <translation>Початкове число</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Segments (side in pixels; 0 keeps every pixel)</source>
        <translation>Сегменти (сторона в пікселях; 0 зберігає кожен піксель)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Sentinel-2 image, or its band files</source>
        <translation>Знімок Sentinel-2 або файли його каналів</translation>
    </message>
    <message>
        <location filename="../algorithms/separability.py"/>
        <source>Separability of clusters</source>
        <translation>Розділюваність кластерів</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Share of pixels unlike the run&apos;s (0…1)</source>
        <translation>Частка пікселів, не схожих на пікселі запуску (0…1)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Share of the votes that a class needs</source>
        <translation>Частка голосів, потрібна класу</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Split a cluster</source>
        <translation>Розділити кластер</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>Standard error of the overall accuracy</source>
        <translation>Стандартна похибка загальної точності</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Stopped. What was there before is unchanged; replies of models are kept.</source>
        <translation>Зупинено. Те, що було раніше, не змінилося; відповіді моделей збережено.</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Strata with their pixels and points (JSON)</source>
        <translation>Страти з їхніми пікселями й точками (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Suggest a number of clusters</source>
        <translation>Запропонувати кількість кластерів</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Suggested number of clusters</source>
        <translation>Запропонована кількість кластерів</translation>
    </message>
    <message>
        <location filename="../algorithms/separability.py"/>
        <location filename="../algorithms/suggest.py"/>
        <source>Table (*.csv)</source>
        <translation>Таблиця (*.csv)</translation>
    </message>
    <message>
        <location filename="../algorithms/separability.py"/>
        <source>Table of all pairs</source>
        <translation>Таблиця всіх пар</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Table of the measures</source>
        <translation>Таблиця показників</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Taxonomy file (the run&apos;s own if empty)</source>
        <translation>Файл таксономії (порожньо — таксономія запуску)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>The override and the split that would win most (JSON)</source>
        <translation>Перевизначення й розділення з найбільшим виграшем (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/separability.py"/>
        <source>Their Jeffries-Matusita distance (0…2)</source>
        <translation>Їхня відстань Джеффріса–Матусіти (0…2)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>This is agreement with a reference map, not accuracy: WorldCover 2021 itself is right in 76.7 %.</source>
        <translation>Це узгодженість з еталонною картою, а не точність: сам WorldCover 2021 правильний у 76,7 % випадків.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Voters</source>
        <translation>Учасники голосування</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Voters and the models of their providers (JSON)</source>
        <translation>Учасники голосування та моделі їхніх постачальників (JSON)</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>Voters that are ready</source>
        <translation>Готові учасники голосування</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <location filename="../algorithms/reference_parameters.py"/>
        <location filename="../algorithms/separability.py"/>
        <source>Web page (*.html)</source>
        <translation>Вебсторінка (*.html)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>What models are sent of a cluster</source>
        <translation>Що надсилається моделям про кластер</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>WorldCover server</source>
        <translation>Сервер WorldCover</translation>
    </message>
    <message>
        <location filename="../algorithms/export.py"/>
        <source>Writes the map of a labelled run: a GeoTIFF of class codes with colours, names, attribute table and overviews, and a GeoPackage of polygons with class, code and area. Both open styled. Clusters without a label are no data. A report, where one is asked for, is a web page about the map: areas, agreement, every cluster with its votes, and how the map was made.

Many small patches make many polygons: give a minimum mapping unit when clustering large scenes.</source>
        <translation>Записує карту запуску з мітками: GeoTIFF із кодами класів, кольорами, назвами, таблицею атрибутів і пірамідами та GeoPackage із полігонами, що мають клас, код і площу. Обидва відкриваються оформленими. Кластери без мітки отримують «немає даних». Звіт, якщо він потрібен, є вебсторінкою про карту: площі, узгодженість, кожен кластер із його голосами та те, як зроблено карту.

Багато малих ділянок дають багато полігонів: для великих сцен задайте під час кластеризації мінімальну картографовану одиницю.</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>a .{} file</source>
        <translation>файл .{}</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>a coarser legend that is compared too: vegetation = 10, 20, 30, 40; built = 50; water = 80</source>
        <translation>грубіша легенда, за якою теж порівнюють: vegetation = 10, 20, 30, 40; built = 50; water = 80</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>a list for each, separated by semicolons: B02=5,B03=6,B04=7,B08=8; B02=1,B03=2,B04=3,B08=4</source>
        <translation>список для кожної, через крапку з комою: B02=5,B03=6,B04=7,B08=8; B02=1,B03=2,B04=3,B08=4</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>a number of at least {}</source>
        <translation>число, не менше за {}</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>a number of at least {} and at most {}</source>
        <translation>число, не менше за {} і не більше за {}</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>a number of at most {}</source>
        <translation>число, не більше за {}</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>a sample of landcover:sample that was interpreted, or any layer of points</source>
        <translation>проінтерпретована вибірка з landcover:sample або будь-який шар точок</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>a value for &apos;{}&apos;</source>
        <translation>значення для «{}»</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>as recorded: as the sample&apos;s file tells; intervals are given for samples whose points were drawn at random, and for no others</source>
        <translation>as recorded: так, як каже файл вибірки; довірчі інтервали даються лише для вибірок, точки яких відібрано випадково, і ні для яких інших</translation>
    </message>
    <message>
        <location filename="../algorithms/label_lines.py"/>
        <source>by the analyst</source>
        <translation>від аналітика</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>codes or names of the map&apos;s classes</source>
        <translation>коди або назви класів карти</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>files ESA_WorldCover_10m_…_Map.tif, side by side or as v200/2021/map; they are read where they are</source>
        <translation>файли ESA_WorldCover_10m_…_Map.tif, поруч один з одним або як v200/2021/map; вони читаються там, де лежать</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>for points that were interpreted in another program; they are known by their id</source>
        <translation>для точок, проінтерпретованих в іншій програмі; їх розпізнають за id</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>for the features elevation and slope; any grid</source>
        <translation>для ознак elevation і slope; сітка будь-яка</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>land cover,sentinel-2,clustering,k-means,classification,worldcover</source>
        <translation>земний покрив,sentinel-2,кластеризація,k-means,класифікація,worldcover</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>landcover.gpkg in the run folder if left out</source>
        <translation>landcover.gpkg у теці запуску, якщо не вказано</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>landcover.tif in the run folder if left out</source>
        <translation>landcover.tif у теці запуску, якщо не вказано</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>of a MAP in another legend, as REFERENCE_CLASSES of the reference</source>
        <translation>для MAP з іншою легендою, так само як REFERENCE_CLASSES для еталона</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>one for each of them, in their order; a band SCL of a date&apos;s own is found anyway</source>
        <translation>по одній для кожної, у їхньому порядку; власний канал SCL дати знаходиться й так</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>one of {}</source>
        <translation>одне з: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>one or more of {}</source>
        <translation>одне або кілька з: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>one raster or product folder for each date; clustered together with the image, on its grid</source>
        <translation>один растр або тека продукту для кожної дати; кластеризуються разом зі знімком, на його сітці</translation>
    </message>
    <message>
        <location filename="../algorithms/checkvoters.py"/>
        <source>ready</source>
        <translation>готовий</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>spectral; ollama:MODEL; anthropic:MODEL; gemini:MODEL; openai:MODEL@URL repeats=3 timeout=60</source>
        <translation>наприклад: spectral; ollama:MODEL; anthropic:MODEL; gemini:MODEL; openai:MODEL@URL repeats=3 timeout=60</translation>
    </message>
    <message>
        <location filename="../algorithms/reference_parameters.py"/>
        <source>the WorldCover class of each value: 1 = 10, 2 = grassland, 7 = none</source>
        <translation>клас WorldCover для кожного значення: 1 = 10, 2 = grassland, 7 = none</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>the image&apos;s first, separated by semicolons: 2023-05-14; 2023-08-22</source>
        <translation>спершу назва знімка, через крапку з комою: 2023-05-14; 2023-08-22</translation>
    </message>
    <message>
        <location filename="../algorithms/label_lines.py"/>
        <source>unlabelled</source>
        <translation>без класу</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>what pixels are clustered by, separated by semicolons: bands; log bands; indices; a band such as B04; an index such as NDVI or NDMI; deviation NIR 5; edges NIR 5; smooth 3; elevation; slope; robust; pca 4; mnf 10; textons 48 9 0.25. If empty, for K-Means: {kmeans}; for others: {others}</source>
        <translation>за чим групуються пікселі, через крапку з комою: bands; log bands; indices; канал, наприклад B04; індекс, наприклад NDVI чи NDMI; deviation NIR 5; edges NIR 5; smooth 3; elevation; slope; robust; pca 4; mnf 10; textons 48 9 0.25. Якщо порожньо, для K-Means: {kmeans}; для інших: {others}</translation>
    </message>
    <message>
        <location filename="../algorithms/label_lines.py"/>
        <source>{} and {} name the same class in {} of {} clusters.</source>
        <translation>{} і {} дають той самий клас у {} з {} кластерів.</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>{} cannot be {}. Give {}.</source>
        <translation>{} не може мати значення {}. Вкажіть {}.</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>{} clusters: silhouette {}, Calinski-Harabasz {}, inertia {}</source>
        <translation>Кластерів {}: силует {}, індекс Калінського–Харабаша {}, інерція {}</translation>
    </message>
    <message>
        <location filename="../algorithms/label_lines.py"/>
        <source>{} gave no vote on {}, {}</source>
        <translation>{} не дає голосу щодо {}, {}</translation>
    </message>
    <message>
        <location filename="../algorithms/values.py"/>
        <source>{} is missing. Give {}.</source>
        <translation>{} не задано. Вкажіть {}.</translation>
    </message>
    <message>
        <location filename="../algorithms/label_lines.py"/>
        <source>{} is unsure</source>
        <translation>{} не має певності</translation>
    </message>
    <message>
        <location filename="../algorithms/label_lines.py"/>
        <source>{} keeps its class in {} of {} questions with altered pictures.</source>
        <translation>{} зберігає свій клас у {} з {} запитань зі зміненими зображеннями.</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>{} of {} clusters need review, most rewarding first:</source>
        <translation>Потребують перевірки {} з {} кластерів, найважливіші спочатку:</translation>
    </message>
    <message>
        <location filename="../algorithms/label_lines.py"/>
        <source>{} says {}</source>
        <translation>{} каже: {}</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>{}: user&apos;s accuracy {}, producer&apos;s accuracy {}, share of the area {}</source>
        <translation>{}: точність користувача {}, точність виробника {}, частка площі {}</translation>
    </message>
    <message>
        <location filename="../algorithms/outputs.py"/>
        <source>{}: {} points of {} pixels</source>
        <translation>{}: точок {} (усього пікселів {})</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{}: {}. This should not happen; please report it with the log.</source>
        <translation>{}: {}. Цього не мало статися; повідомте про це, додавши журнал.</translation>
    </message>
</context>
<context>
    <name>AreaChoice</name>
    <message>
        <location filename="../ui/pages/scene_area.py"/>
        <source>No polygon of &apos;{}&apos; is selected. Select some on the map.</source>
        <translation>У шарі «{}» не вибрано жодного полігона. Виберіть кілька на карті.</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_area.py"/>
        <source>The map canvas shows nothing yet. Zoom to the image, or map the whole layer.</source>
        <translation>Полотно карти ще нічого не показує. Наблизьте знімок або картографуйте весь шар.</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_area.py"/>
        <source>The project has no polygon layer. Add one, or map the whole layer.</source>
        <translation>У проєкті немає полігонального шару. Додайте його або картографуйте весь шар.</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_area.py"/>
        <source>{} of {} polygons selected</source>
        <translation>вибрано {} з {} полігонів</translation>
    </message>
</context>
<context>
    <name>BandTable</name>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>Assumed: the bands carry no names, so the usual order was taken. Check it, and choose other roles where it is wrong.</source>
        <translation>Припущення: канали не мають назв, тож узято звичайний порядок. Перевірте його й виберіть інші ролі там, де він неправильний.</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>Band</source>
        <translation>Канал</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>Found by</source>
        <translation>Знайдено за</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>Role of band {}</source>
        <translation>Роль каналу {}</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>assumed</source>
        <translation>припущення</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>blue</source>
        <translation>синій</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>chosen</source>
        <translation>вибрано</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>cirrus</source>
        <translation>перисті хмари</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>coastal aerosol</source>
        <translation>аерозоль узбережжя</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>file name</source>
        <translation>назва файлу</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>green</source>
        <translation>зелений</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>name</source>
        <translation>назва</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>narrow near infrared</source>
        <translation>вузький ближній інфрачервоний</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>near infrared</source>
        <translation>ближній інфрачервоний</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>not used</source>
        <translation>не використовується</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>red</source>
        <translation>червоний</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>red edge 1</source>
        <translation>червоний край 1</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>red edge 2</source>
        <translation>червоний край 2</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>red edge 3</source>
        <translation>червоний край 3</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>short-wave infrared 1</source>
        <translation>короткохвильовий інфрачервоний 1</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>short-wave infrared 2</source>
        <translation>короткохвильовий інфрачервоний 2</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>water vapour</source>
        <translation>водяна пара</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>wavelength</source>
        <translation>довжина хвилі</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>{}. Click to choose another role; a band that has it takes this one&apos;s.</source>
        <translation>{}. Клацніть, щоб вибрати іншу роль; канал, що її має, отримає роль цього.</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>{}: scene classification</source>
        <translation>{}: класифікація сцени</translation>
    </message>
    <message>
        <location filename="../ui/models/band_table.py"/>
        <source>{}: {}, {} nm</source>
        <translation>{}: {}, {} нм</translation>
    </message>
</context>
<context>
    <name>CanvasLayers</name>
    <message>
        <location filename="../ui/layers.py"/>
        <source>unlabelled</source>
        <translation>без класу</translation>
    </message>
    <message>
        <location filename="../ui/layers.py"/>
        <source>{}: land cover (preview)</source>
        <translation>{}: земний покрив (попередній перегляд)</translation>
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
        <translation>Кластери (попередній перегляд)</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Making a preview…</source>
        <translation>Створення попереднього перегляду…</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Preview of clusters</source>
        <translation>Попередній перегляд кластерів</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Preview of every pixel on the canvas. A run fits the clusters to the whole scene.</source>
        <translation>Попередній перегляд кожного пікселя на полотні. Під час запуску кластери будуються за всією сценою.</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Preview of one in {0} × {0} pixels. A run fits the clusters to the whole scene.</source>
        <translation>Попередній перегляд одного з {0} × {0} пікселів. Під час запуску кластери будуються за всією сценою.</translation>
    </message>
    <message>
        <location filename="../ui/preview.py"/>
        <source>Preview of what has been read so far…</source>
        <translation>Попередній перегляд уже прочитаного…</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Area on the ground</source>
        <translation>Площа на місцевості</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Class</source>
        <translation>Клас</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Class of the map</source>
        <translation>Клас карти</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Harmonic mean of producer&apos;s and user&apos;s</source>
        <translation>Середнє гармонійне точностей виробника й користувача</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Hectares</source>
        <translation>Гектари</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Of what has this class in the reference, the share that has it on the map too</source>
        <translation>Яка частка того, що має цей клас в еталоні, має його й на карті</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Of what has this class on the map, the share that has it in the reference too</source>
        <translation>Яка частка того, що має цей клас на карті, має його й в еталоні</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Pixels</source>
        <translation>Пікселі</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Pixels of the map</source>
        <translation>Пікселі карти</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Producer&apos;s</source>
        <translation>Виробника</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Reference</source>
        <translation>Еталон</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Share</source>
        <translation>Частка</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Share of all that is compared that has this class in the reference</source>
        <translation>Частка всього порівняного, що має цей клас в еталоні</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Share of all that is compared that has this class on the map</source>
        <translation>Частка всього порівняного, що має цей клас на карті</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Share of the map</source>
        <translation>Частка карти</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>User&apos;s</source>
        <translation>Користувача</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>What has this class in both ÷ what has it in either</source>
        <translation>Те, що має цей клас і на карті, і в еталоні ÷ те, що має його хоча б в одному з них</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>Without a class</source>
        <translation>Без класу</translation>
    </message>
    <message>
        <location filename="../ui/models/class_table.py"/>
        <source>not defined</source>
        <translation>не визначено</translation>
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
        <translation>Відповіді учасників голосування</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>In doubt: {}.</source>
        <translation>Під сумнівом: {}.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>No voter was asked yet.</source>
        <translation>Учасників голосування ще не запитували.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>Select a cluster to see why it has its class.</source>
        <translation>Виберіть кластер, щоб побачити, чому він має свій клас.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>Summary of the cluster</source>
        <translation>Підсумок щодо кластера</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>The reference has no class like this one.</source>
        <translation>В еталоні немає такого класу.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>Unlabelled</source>
        <translation>Без класу</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>What holds of the cluster</source>
        <translation>Що відомо про кластер</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>Your class. The voters propose: {}.</source>
        <translation>Ваш клас. Учасники голосування пропонують: {}.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>Your note: {}</source>
        <translation>Ваша нотатка: {}</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>cluster {}, {} of the map</source>
        <translation>кластер {}, {} карти</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>failed, {}</source>
        <translation>збій, {}</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>no class</source>
        <translation>без класу</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>unsure</source>
        <translation>без певності</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>{} ({} ha)</source>
        <translation>{} ({} га)</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>{} of the cluster agrees with the reference.</source>
        <translation>З еталоном узгоджується {} кластера.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>{}, asked again ({})</source>
        <translation>{}, запитано знову ({})</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>{}, asked again with {}</source>
        <translation>{}, запитано знову: {}</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>{}, confidence {}</source>
        <translation>{}, упевненість {}</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>{}, or else {}</source>
        <translation>{}, або ж {}</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_detail.py"/>
        <source>{}, sees more than one cover</source>
        <translation>{}, бачить понад один покрив</translation>
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
        <translation>&amp;Застосувати до іншої сцени…</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>&amp;Separability…</source>
        <translation>&amp;Розділюваність…</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>Another job is under way.</source>
        <translation>Виконується інше завдання.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>How surely every pixel belongs to its cluster, in %</source>
        <translation>Наскільки певно кожен піксель належить до свого кластера, у %</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>Layer of &amp;dates with data</source>
        <translation>Шар &amp;дат із даними</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>Layer of &amp;membership</source>
        <translation>Шар &amp;належності</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>Map another image by this</source>
        <translation>Картографувати інший знімок за цим запуском</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>Measuring how far apart the clusters are…</source>
        <translation>Вимірювання віддаленості кластерів…</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>On how many dates every pixel was seen</source>
        <translation>На скількох датах видно кожен піксель</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>Only a run of several dates has it.</source>
        <translation>Він є лише в запуску з кількома датами.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>Only algorithms that know it write it, such as the mixture.</source>
        <translation>Належність записують лише алгоритми, що її знають, наприклад гаусова суміш.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>Switch Processing on first.</source>
        <translation>Спершу ввімкніть модуль Processing.</translation>
    </message>
    <message>
        <location filename="../ui/pages/cluster_menu.py"/>
        <source>Which clusters are hard to tell from each other, before anyone names them</source>
        <translation>Які кластери важко розрізнити, ще до того, як їх хтось назве</translation>
    </message>
</context>
<context>
    <name>ClusterTable</name>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>A place where the cluster is typical, in true colour; what is not the cluster is faint</source>
        <translation>Місце, де кластер типовий, у природних кольорах; решта бліда</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>A typical place of cluster {}, and beside it the cluster outlined.</source>
        <translation>Типове місце кластера {}, поруч — контур кластера.</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>Area on the ground, in hectares</source>
        <translation>Площа на місцевості, у гектарах</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>Cluster</source>
        <translation>Кластер</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>Cluster {}</source>
        <translation>Кластер {}</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>Mean reflectance by wavelength, on one scale; sorted from dark to bright</source>
        <translation>Середня відбивна здатність за довжиною хвилі, в одному масштабі; сортування від темних до яскравих</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>Mean reflectance: {}</source>
        <translation>Середня відбивна здатність: {}</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>No picture</source>
        <translation>Немає зображення</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>Picture of a typical place</source>
        <translation>Зображення типового місця</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>Share</source>
        <translation>Частка</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>Share of all pixels with data</source>
        <translation>Частка всіх пікселів із даними</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>Spectrum</source>
        <translation>Спектр</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>The cluster&apos;s colour on the canvas while it has no label, and its number</source>
        <translation>Колір кластера на полотні, доки він без мітки, і його номер</translation>
    </message>
    <message>
        <location filename="../ui/models/cluster_table.py"/>
        <source>ha</source>
        <translation>га</translation>
    </message>
</context>
<context>
    <name>ClustersForm</name>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source> ha</source>
        <translation> га</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source> pixels</source>
        <translation> пікселів</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>&amp;Algorithm</source>
        <translation>&amp;Алгоритм</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>&amp;Clusters</source>
        <translation>&amp;Кластери</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>&amp;Distances…</source>
        <translation>Від&amp;стані…</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>&amp;Minimum mapping unit</source>
        <translation>&amp;Мінімальна картографована одиниця</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>&amp;Next: labels</source>
        <translation>&amp;Далі: мітки</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>&amp;Preview</source>
        <translation>&amp;Попередній перегляд</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>&amp;Run</source>
        <translation>&amp;Виконати</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>A pixel is the core of a cluster if so many pixels of the sample lie around it</source>
        <translation>Піксель є ядром кластера, якщо навколо нього лежить стільки пікселів вибірки</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Ad&amp;vanced</source>
        <translation>Д&amp;одатково</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Algorithm</source>
        <translation>Алгоритм</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>C&amp;lose</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Click on the canvas to select the cluster that lies there</source>
        <translation>Клацніть на полотні, щоб вибрати кластер у цьому місці</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Cluster the whole scene into the run folder</source>
        <translation>Кластеризувати всю сцену й записати в теку запуску</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Cluster what the canvas shows, at its resolution, and again with every change</source>
        <translation>Кластеризувати те, що видно на полотні, з його розрізненням і після кожної зміни</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Clusters</source>
        <translation>Кластери</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Every pixel takes the cluster that most pixels in a square around it have; the preview shows it too</source>
        <translation>Кожен піксель отримує кластер, який має найбільше пікселів у квадраті навколо нього; це показує й попередній перегляд</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Fea&amp;tures</source>
        <translation>Оз&amp;наки</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Features</source>
        <translation>Ознаки</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Features in words</source>
        <translation>Ознаки словами</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>How pixels of like spectra are put together</source>
        <translation>Як об’єднуються пікселі з подібними спектрами</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>How well the clusters are told apart, more layers of the run, and other scenes</source>
        <translation>Наскільки добре розрізняються кластери, інші шари запуску та інші сцени</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Into how many clusters the pixels are sorted. More tell finer differences apart, and take longer to name</source>
        <translation>На скільки кластерів поділяються пікселі. Що їх більше, то тонші відмінності видно й то довше їх називати</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Ma&amp;jority filter</source>
        <translation>Ма&amp;жоритарний фільтр</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Majority filter, side of the square in pixels</source>
        <translation>Мажоритарний фільтр, сторона квадрата в пікселях</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Minimum mapping unit in hectares</source>
        <translation>Мінімальна картографована одиниця в гектарах</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Noi&amp;se</source>
        <translation>&amp;Шум</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Noise</source>
        <translation>Шум</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Number of clusters</source>
        <translation>Кількість кластерів</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Pic&amp;k on the map</source>
        <translation>В&amp;ибрати на карті</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Pixels of a c&amp;ore</source>
        <translation>Пікселі &amp;ядра</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Pixels of a core</source>
        <translation>Пікселі ядра</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Pixels that look alike are gathered in segments of about this side, and take the cluster that most of theirs have; the preview shows it too</source>
        <translation>Подібні пікселі збираються в сегменти приблизно з такою стороною й отримують кластер, який має більшість пікселів сегмента; це показує й попередній перегляд</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Pixels within this distance of each other, in standardised features, are neighbours. A larger one makes fewer clusters and less noise; the knee of the distances is found anew for every scene</source>
        <translation>Пікселі на відстані, не більшій за цю, у стандартизованих ознаках, є сусідами. Більша дає менше кластерів і менше шуму; злам відстаней визначається заново для кожної сцени</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Put the chart away</source>
        <translation>Прибрати графік</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Radi&amp;us</source>
        <translation>Рад&amp;іус</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Radius of the neighbourhood</source>
        <translation>Радіус околу</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Run &amp;folder</source>
        <translation>&amp;Тека запуску</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Run folder</source>
        <translation>Тека запуску</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>S&amp;eed</source>
        <translation>По&amp;чаткове число</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Sample s&amp;ize</source>
        <translation>&amp;Розмір вибірки</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Sample size in pixels</source>
        <translation>Розмір вибірки в пікселях</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Se&amp;gments</source>
        <translation>Се&amp;гменти</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Seed</source>
        <translation>Початкове число</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Segments, side in pixels</source>
        <translation>Сегменти, сторона в пікселях</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Selected clusters light up on the canvas. Escape clears the selection.</source>
        <translation>Вибрані кластери підсвічуються на полотні. Escape знімає вибір.</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Show how far the pixels of a sample lie from their neighbours, to choose the radius by</source>
        <translation>Показати, як далеко пікселі вибірки лежать від своїх сусідів, щоб за цим вибрати радіус</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Smaller patches join their largest neighbour; 0 keeps every pixel</source>
        <translation>Менші ділянки приєднуються до найбільшого сусіда; 0 зберігає кожен піксель</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Su&amp;ggest…</source>
        <translation>Запропон&amp;увати…</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>The features, separated by semicolons: bands, indices, a band such as B04, an index such as NDVI or MNDWI, deviation NIR 5, edges NIR 5, smooth 3, elevation, slope, robust, pca 4, textons 48 7. A band with the word log before it goes in as its logarithm.</source>
        <translation>Ознаки через крапку з комою: bands, indices, канал, наприклад B04, індекс, наприклад NDVI чи MNDWI, deviation NIR 5, edges NIR 5, smooth 3, elevation, slope, robust, pca 4, textons 48 7. Канал зі словом log перед ним береться як свій логарифм.</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>The folder that takes the clusters, and later the labels and the map</source>
        <translation>Тека для кластерів, а згодом для міток і карти</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>The same image and seed give the same map; another seed draws another sample</source>
        <translation>Той самий знімок і те саме початкове число дають ту саму карту; інше число дає іншу вибірку</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>To how many pixels, drawn over the whole scene, the clusters are fitted</source>
        <translation>За скількома пікселями, взятими з усієї сцени, будуються кластери</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>Try several numbers of clusters on a sample of the scene, and show what speaks for each</source>
        <translation>Спробувати кілька кількостей кластерів на вибірці сцени й показати, що свідчить на користь кожної</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>What becomes of pixels that belong to no cluster</source>
        <translation>Що стається з пікселями, які не належать до жодного кластера</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>What of every pixel is compared</source>
        <translation>Що порівнюється в кожному пікселі</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>every pixel</source>
        <translation>кожен піксель</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>knee</source>
        <translation>злам</translation>
    </message>
    <message>
        <location filename="../ui/forms/clusters.ui"/>
        <source>off</source>
        <translation>вимкнено</translation>
    </message>
</context>
<context>
    <name>ClustersPage</name>
    <message>
        <location filename="../ui/pages/clusters.py"/>
        <source>Choose a folder for the run.</source>
        <translation>Виберіть теку для запуску.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clusters.py"/>
        <source>Clustering…</source>
        <translation>Кластеризація…</translation>
    </message>
    <message>
        <location filename="../ui/pages/clusters.py"/>
        <source>Looking at the run folder</source>
        <translation>Перегляд теки запуску</translation>
    </message>
    <message>
        <location filename="../ui/pages/clusters.py"/>
        <source>There is no cluster at this place.</source>
        <translation>У цьому місці немає кластера.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clusters.py"/>
        <source>This folder holds a run already. Its clusters, and all that was made from them, will be replaced.</source>
        <translation>У цій теці вже є запуск. Його кластери й усе, що з них зроблено, буде замінено.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clusters.py"/>
        <source>This folder holds other files. They stay, but for those named as the files of a run.</source>
        <translation>У цій теці є інші файли. Вони залишаться, крім тих, що мають назви файлів запуску.</translation>
    </message>
    <message>
        <location filename="../ui/pages/clusters.py"/>
        <source>This folder holds the clusters below. Another run here would replace them.</source>
        <translation>Ця тека містить кластери, показані нижче. Ще один запуск тут їх замінить.</translation>
    </message>
</context>
<context>
    <name>CombineDialog</name>
    <message>
        <location filename="../ui/dialogs/combine.py"/>
        <source>Choose the layers that hold the bands of one scene. They may differ in pixel size.</source>
        <translation>Виберіть шари з каналами однієї сцени. Вони можуть мати різний розмір пікселя.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/combine.py"/>
        <source>Combine band layers</source>
        <translation>Об’єднати шари каналів</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/combine.py"/>
        <source>Layers with a single band</source>
        <translation>Шари з одним каналом</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <location filename="../ui/models/matrix.py"/>
        <source>unlabelled</source>
        <translation>без класу</translation>
    </message>
    <message>
        <location filename="../ui/models/matrix.py"/>
        <source>{on_map} on the map, {in_reference} in the reference: {share} of the compared pixels ({pixels} pixels)</source>
        <translation>{on_map} на карті, {in_reference} в еталоні: {share} порівняних пікселів (пікселів: {pixels})</translation>
    </message>
    <message>
        <location filename="../ui/models/matrix.py"/>
        <source>{on_map} on the map, {in_reference} in the reference: {share} of the compared points ({pixels} points)</source>
        <translation>{on_map} на карті, {in_reference} в еталоні: {share} порівняних точок (точок: {pixels})</translation>
    </message>
    <message>
        <location filename="../ui/models/matrix.py"/>
        <source>{} in the reference</source>
        <translation>{} в еталоні</translation>
    </message>
    <message>
        <location filename="../ui/models/matrix.py"/>
        <source>{} on the map</source>
        <translation>{} на карті</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source> (give null where WorldCover has nothing comparable)</source>
        <translation> (вкажіть null, якщо у WorldCover немає нічого порівнянного)</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source> on all its dates.</source>
        <translation> на всіх своїх датах.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/model.py"/>
        <source> {0} goes to {1}&apos;s own address alone.</source>
        <translation> {0} надсилається лише на власну адресу {1}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>, … ({0} in all)</source>
        <translation>, … (усього {0})</translation>
    </message>
    <message>
        <location filename="../core/scene/reflectance.py"/>
        <source>8-bit values: read as 0…255 = reflectance 0…1, which a picture made for display is not.</source>
        <translation>8-бітові значення: прочитано як 0…255 = відбивна здатність 0…1, але зображення, зроблене для показу, нею не є.</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>95 % intervals from {0} resamples of {1} blocks of {2} × {3} pixels: how far the figures vary with the part of the scene. No sampling error.</source>
        <translation>Інтервали 95 % за {0} повторними вибірками з {1} блоків розміром {2} × {3} пікселів: наскільки показники змінюються залежно від частини сцени. Це не похибка вибірки.</translation>
    </message>
    <message>
        <location filename="../core/jobs/revisions.py"/>
        <source>A split looks at the scene again. {0}</source>
        <translation>Для розділення потрібна сама сцена. {0}</translation>
    </message>
    <message>
        <location filename="../core/clustering/model.py"/>
        <source>ALGORITHM &apos;{0}&apos; is unknown. Choose one of {1}.</source>
        <translation>ALGORITHM: «{0}» невідомий. Виберіть один із {1}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Absorbs near infrared, green brighter than near infrared ({0}).</source>
        <translation>Поглинає ближній інфрачервоний, зелений яскравіший за ближній інфрачервоний ({0}).</translation>
    </message>
    <message>
        <location filename="../core/clustering/splitting.py"/>
        <source>All pixels of cluster {0} are alike: it cannot be split.</source>
        <translation>Усі пікселі кластера {0} однакові: його не можна розділити.</translation>
    </message>
    <message>
        <location filename="../core/clustering/choosing.py"/>
        <location filename="../core/clustering/distances.py"/>
        <location filename="../core/clustering/encoders/textons.py"/>
        <location filename="../core/clustering/kmeans.py"/>
        <location filename="../core/clustering/minibatch.py"/>
        <location filename="../core/clustering/mixture.py"/>
        <source>All pixels of the sample are alike: there is nothing to tell apart.</source>
        <translation>Усі пікселі вибірки однакові: розрізняти нічого.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>An answer that is broken off or badly written: “{0}”.</source>
        <translation>Відповідь обірвана або погано записана: «{0}».</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>Anatomy of the error</source>
        <translation>Анатомія похибки</translation>
    </message>
    <message>
        <location filename="../core/clustering/mapping.py"/>
        <source>Assigning every pixel…</source>
        <translation>Віднесення кожного пікселя до кластера…</translation>
    </message>
    <message>
        <location filename="../core/clustering/splitting.py"/>
        <source>Assigning the pixels of cluster {0}…</source>
        <translation>Розподіл пікселів кластера {0}…</translation>
    </message>
    <message>
        <location filename="../core/clustering/model.py"/>
        <source>Autoencoder, then K-Means</source>
        <translation>Автокодувальник, потім K-Means</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>BANDS: &apos;{0}&apos; asks for band {1}, but the image has bands 1 to {2}.</source>
        <translation>BANDS: «{0}» вимагає каналу {1}, але знімок має канали від 1 до {2}.</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>BANDS: &apos;{0}&apos; is not of the form B02=1. Roles are {1} and SCL.</source>
        <translation>BANDS: «{0}» не має вигляду B02=1. Ролі: {1} та SCL.</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>BANDS: {0} is given twice ({1} and {2}).</source>
        <translation>BANDS: {0} задано двічі ({1} і {2}).</translation>
    </message>
    <message>
        <location filename="../core/agreement/tile_sources.py"/>
        <source>BASE_URL &apos;{0}&apos; is refused: only https, or http to this computer, is used; or a folder of tiles.</source>
        <translation>BASE_URL «{0}» відхилено: використовується лише https або http до цього комп’ютера; або тека тайлів.</translation>
    </message>
    <message>
        <location filename="../core/clustering/normalisation.py"/>
        <source>Band {0} would have to be multiplied by {1} to look like the run&apos;s scene: they are too different to normalise. Choose another scene, or NORMALISE={2}.</source>
        <translation>Канал {0} довелося б помножити на {1}, щоб він був схожий на сцену запуску: вони надто різні для нормалізації. Виберіть іншу сцену або NORMALISE={2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Bare or ripening ground, smooth and in large patches, in a scene with much green ({0}).</source>
        <translation>Відкритий ґрунт або достиглі посіви, гладко й великими ділянками, у сцені з великою кількістю зеленого ({0}).</translation>
    </message>
    <message>
        <location filename="../core/agreement/grouping.py"/>
        <source>Bare, snow and ice</source>
        <translation>Відкритий ґрунт, сніг і лід</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>Bounds of the true accuracy</source>
        <translation>Межі справжньої точності</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Bright in every visible band and almost without colour: cloud, fresh snow or very bright ground ({0}).</source>
        <translation>Яскравий у кожному видимому каналі й майже без кольору: хмара, свіжий сніг або дуже яскравий ґрунт ({0}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Bright in green and dark in shortwave infrared ({0}).</source>
        <translation>Яскравий у зеленому й темний у короткохвильовому інфрачервоному ({0}).</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>CLASS &apos;{0}&apos; is not in the taxonomy. Its classes: {1}; or &apos;unlabelled&apos;.</source>
        <translation>CLASS: «{0}» немає в таксономії. Її класи: {1}; або «unlabelled».</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>CLUSTER {0} does not exist: the clusters are {1}.</source>
        <translation>CLUSTER: {0} не існує, є кластери {1}.</translation>
    </message>
    <message>
        <location filename="../core/clustering/kmeans.py"/>
        <location filename="../core/clustering/minibatch.py"/>
        <location filename="../core/clustering/mixture.py"/>
        <source>CLUSTERS is {0}: give a number from 2 to {1}; the sample has {2} distinct pixels.</source>
        <translation>CLUSTERS має значення {0}: вкажіть число від 2 до {1}; різних пікселів у вибірці: {2}.</translation>
    </message>
    <message>
        <location filename="../core/revising.py"/>
        <source>CLUSTERS: give two or more different clusters to merge, such as 3,7.</source>
        <translation>CLUSTERS: вкажіть два або більше різних кластерів для об’єднання, наприклад 3,7.</translation>
    </message>
    <message>
        <location filename="../core/jobs/maps.py"/>
        <source>Classes: {0}.</source>
        <translation>Класи: {0}.</translation>
    </message>
    <message>
        <location filename="../core/clustering/sampling.py"/>
        <source>Cluster {0} has no pixels: there is nothing to split.</source>
        <translation>Кластер {0} не має пікселів: розділяти нічого.</translation>
    </message>
    <message>
        <location filename="../core/jobs/separability.py"/>
        <source>Cluster {0} lies on edges: {1} % of its pixels&apos; neighbours are in other clusters. It may hold mixed pixels.</source>
        <translation>Кластер {0} лежить на межах: {1} % сусідів його пікселів належать до інших кластерів. Він може містити змішані пікселі.</translation>
    </message>
    <message>
        <location filename="../core/libraries.py"/>
        <source>Clustering algorithms beyond K-Means, which needs no library.</source>
        <translation>Алгоритми кластеризації, крім K-Means, який не потребує бібліотек.</translation>
    </message>
    <message>
        <location filename="../core/jobs/separability.py"/>
        <source>Clusters with too few pixels in the sample to be measured: {0}.</source>
        <translation>Кластери, що мають у вибірці замало пікселів для вимірювання: {0}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/separability.py"/>
        <source>Clusters {0} are hardly told apart (Jeffries-Matusita {1} of 2): merge them, or cluster with other features or another date.</source>
        <translation>Кластери {0} ледве розрізняються (відстань Джеффріса–Матусіти {1} з 2): об’єднайте їх або кластеризуйте за іншими ознаками чи іншою датою.</translation>
    </message>
    <message>
        <location filename="../core/jobs/separability.py"/>
        <source>Clusters {0} hardly differ in their own spectra (Jeffries-Matusita {1} of 2), only in their surroundings: merge them if they look alike.</source>
        <translation>Кластери {0} майже не різняться власними спектрами (відстань Джеффріса–Матусіти {1} з 2), лише оточенням: об’єднайте їх, якщо вони схожі на вигляд.</translation>
    </message>
    <message>
        <location filename="../core/jobs/separability.py"/>
        <source>Clusters {0} have no gap between them (Jeffries-Matusita {1} of 2): merge them if they look alike.</source>
        <translation>Кластери {0} не мають проміжку між собою (відстань Джеффріса–Матусіти {1} з 2): об’єднайте їх, якщо вони схожі на вигляд.</translation>
    </message>
    <message>
        <location filename="../core/jobs/maps.py"/>
        <source>Compared with: {0}.</source>
        <translation>Порівняно з: {0}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/choosing.py"/>
        <source>Comparing numbers of clusters…</source>
        <translation>Порівняння кількостей кластерів…</translation>
    </message>
    <message>
        <location filename="../core/jobs/revisions.py"/>
        <source>Comparing with {0} again…</source>
        <translation>Повторне порівняння з {0}…</translation>
    </message>
    <message>
        <location filename="../core/clustering/model.py"/>
        <source>Convolutional autoencoder, then K-Means</source>
        <translation>Згортковий автокодувальник, потім K-Means</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>Counting {0} votes of {1} again, {2} from kept replies; nothing is sent.</source>
        <translation>Повторний підрахунок голосів {1}: усього {0}, зі збережених відповідей {2}; нічого не надсилається.</translation>
    </message>
    <message>
        <location filename="../core/scene/date_lists.py"/>
        <source>DATE_NAMES has {0} names, but there are {1} dates: name all of them, the image&apos;s first, separated by semicolons.</source>
        <translation>DATE_NAMES містить назв: {0}, а дат: {1}. Назвіть їх усі, спершу дату знімка, через крапку з комою.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Dark in every band and without much green: deep water, or deep shade ({0}).</source>
        <translation>Темний у кожному каналі й без помітного зеленого: глибока вода або глибока тінь ({0}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Dark in near and shortwave infrared, with bright edges in near infrared: narrow water and its banks ({0}).</source>
        <translation>Темний у ближньому та короткохвильовому інфрачервоному каналах, зі світлими краями в ближньому інфрачервоному: вузька водойма та її береги ({0}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Dark in red, less bright in near infrared than fields, rough by crown shade ({0}).</source>
        <translation>Темний у червоному, у ближньому інфрачервоному тьмяніший за поля, шорсткий від тіней крон ({0}).</translation>
    </message>
    <message>
        <location filename="../core/clustering/coverage.py"/>
        <source>Date {0}, {1}, shows {2} % of the pixels with data.</source>
        <translation>Дата {0}, {1}, показує {2} % пікселів із даними.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Dense green that is bright in near infrared, smooth and in large patches ({0}).</source>
        <translation>Густа зелень, яскрава в ближньому інфрачервоному, гладка, великими ділянками ({0}).</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>Design: {0}, {1} points; 95 % intervals.</source>
        <translation>План вибірки: {0}, точок: {1}; довірчі інтервали 95 %.</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>Distance to class edges</source>
        <translation>Відстань до меж класів</translation>
    </message>
    <message>
        <location filename="../core/clustering/splitting.py"/>
        <source>Drawing a sample of cluster {0}…</source>
        <translation>Відбір вибірки з кластера {0}…</translation>
    </message>
    <message>
        <location filename="../core/clustering/fitting.py"/>
        <location filename="../core/jobs/separability.py"/>
        <source>Drawing a sample…</source>
        <translation>Відбір вибірки…</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>Drawing the evidence…</source>
        <translation>Малювання матеріалів…</translation>
    </message>
    <message>
        <location filename="../core/clustering/dbscan.py"/>
        <source>EPS is {0}, at the knee of the distances.</source>
        <translation>EPS має значення {0}, на зламі відстаней.</translation>
    </message>
    <message>
        <location filename="../core/clustering/dbscan.py"/>
        <source>EPS is {0}, which gives nothing but noise, and no other gives two clusters. Choose another algorithm, for example kmeans, or other features.</source>
        <translation>EPS дорівнює {0}, що дає лише шум, і жодне інше значення не дає двох кластерів. Виберіть інший алгоритм, наприклад kmeans, або інші ознаки.</translation>
    </message>
    <message>
        <location filename="../core/clustering/dbscan.py"/>
        <source>EPS is {0}, which gives nothing but noise. Give {1}, which gives {2} cluster(s), or a value near {3}, the knee of the distances.</source>
        <translation>EPS дорівнює {0}, що дає лише шум. Вкажіть {1}, що дає кластерів: {2}, або значення, близьке до {3}, злам відстаней.</translation>
    </message>
    <message>
        <location filename="../core/clustering/dbscan.py"/>
        <source>EPS is {0}, which gives one cluster, as others do. Choose another algorithm, for example kmeans, or other features.</source>
        <translation>EPS дорівнює {0}, що дає один кластер, як і інші значення. Виберіть інший алгоритм, наприклад kmeans, або інші ознаки.</translation>
    </message>
    <message>
        <location filename="../core/clustering/dbscan.py"/>
        <source>EPS is {0}, which gives one cluster. Give {1}, which gives {2} clusters, or keep the noise as a cluster: NOISE = {3}.</source>
        <translation>EPS дорівнює {0}, що дає один кластер. Вкажіть {1}, що дає кластерів: {2}, або збережіть шум як кластер: NOISE = {3}.</translation>
    </message>
    <message>
        <location filename="../core/clustering/dbscan.py"/>
        <source>EPS is {0}, which gives one cluster. Give {1}, which gives {2} clusters, or leave it empty.</source>
        <translation>EPS дорівнює {0}, що дає один кластер. Вкажіть {1}, що дає кластерів: {2}, або залиште поле порожнім.</translation>
    </message>
    <message>
        <location filename="../core/clustering/dbscan.py"/>
        <source>EPS is {0}: give a radius above 0, or none for the knee of the distances.</source>
        <translation>EPS має значення {0}: вкажіть радіус, більший за 0, або не вказуйте жодного, щоб узяти злам відстаней.</translation>
    </message>
    <message>
        <location filename="../core/clustering/dbscan.py"/>
        <source>EPS is {0}: that at the knee of the distances, {1}, gives one cluster.</source>
        <translation>EPS має значення {0}: значення на зламі відстаней, {1}, дає один кластер.</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>EVIDENCE is empty: a model would see nothing. Choose some of {0}.</source>
        <translation>EVIDENCE порожній: модель нічого не побачила б. Виберіть щось із {0}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>EVIDENCE: &apos;{0}&apos; is unknown. Known: {1}.</source>
        <translation>EVIDENCE: «{0}» невідомо. Відомі: {1}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>EXPECTED is {0}: give user&apos;s accuracies from 0 to 1, such as 0.8.</source>
        <translation>EXPECTED має значення {0}: вкажіть точності користувача від 0 до 1, наприклад 0.8.</translation>
    </message>
    <message>
        <location filename="../core/jobs/worldcover.py"/>
        <source>EXTENT covers {0} tiles of 3 × 3 degrees, of which at most {1} are loaded at once. Choose a smaller one.</source>
        <translation>EXTENT охоплює тайлів розміром 3 × 3 градуси: {0}, а за раз завантажується щонайбільше {1}. Виберіть менший.</translation>
    </message>
    <message>
        <location filename="../core/jobs/worldcover.py"/>
        <source>EXTENT has no coordinate system. Write it as xmin,xmax,ymin,ymax [EPSG:4326].</source>
        <translation>EXTENT не має системи координат. Напишіть його у вигляді xmin,xmax,ymin,ymax [EPSG:4326].</translation>
    </message>
    <message>
        <location filename="../core/jobs/worldcover.py"/>
        <source>EXTENT {0} is nowhere on Earth: {1}.</source>
        <translation>EXTENT {0} не лежить ніде на Землі: {1}.</translation>
    </message>
    <message>
        <location filename="../core/clustering/encoders/training.py"/>
        <source>Epoch {0} of {1}: the mean squared error is {2}.</source>
        <translation>Епоха {0} з {1}: середньоквадратична похибка {2}.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES asks for {0}, but the scene has {1}</source>
        <translation>FEATURES вимагає {0}, а сцена має {1}</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES asks for {0}, which needs {1}: the scene lacks it.</source>
        <translation>FEATURES вимагає {0}, для якого потрібно {1}: у сцені цього немає.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES asks for {0}: give an elevation raster, or leave it out.</source>
        <translation>FEATURES вимагає {0}: вкажіть растр висот або вилучіть це.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES has &apos;{0}&apos; after &apos;{1}&apos;: write it before that.</source>
        <translation>FEATURES містить «{0}» після «{1}»: напишіть це перед ним.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES has &apos;{0}&apos;, but the algorithm brings &apos;{1}&apos;. Leave one of them out.</source>
        <translation>FEATURES містить «{0}», а алгоритм уже має «{1}». Вилучіть щось одне.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES has both &apos;{0}&apos; and &apos;{1}&apos;: leave one of them out.</source>
        <translation>FEATURES містить і «{0}», і «{1}»: вилучіть щось одне.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES has no band, index or texture. Write, for example: bands; indices</source>
        <translation>FEATURES не містить ні каналу, ні індексу, ні текстури. Напишіть, наприклад: bands; indices</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES: &apos;{0}&apos; is not understood. Write, separated by semicolons: bands, indices, a band such as B04, an index ({1}), deviation NIR 5, edges NIR 5, smooth 3, elevation, slope, robust, pca 4, mnf 10, textons 48 9 0.25, autoencoder 8 5, convolutional 8 7.</source>
        <translation>FEATURES: «{0}» незрозуміло. Напишіть через крапку з комою: bands, indices, канал, наприклад B04, індекс ({1}), deviation NIR 5, edges NIR 5, smooth 3, elevation, slope, robust, pca 4, mnf 10, textons 48 9 0.25, autoencoder 8 5, convolutional 8 7.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES: &apos;{0}&apos; needs a weight of the pixel itself from 0 to {1}.</source>
        <translation>FEATURES: «{0}» потребує ваги самого пікселя від 0 до {1}.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>FEATURES: &apos;{0}&apos; needs {1}.</source>
        <translation>FEATURES: для «{0}» потрібне {1}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/clusters.py"/>
        <source>Features: {0}.</source>
        <translation>Ознаки: {0}.</translation>
    </message>
    <message>
        <location filename="../core/clustering/model.py"/>
        <source>Fitting {0} to {1} pixels…</source>
        <translation>Побудова {0}: пікселів {1}…</translation>
    </message>
    <message>
        <location filename="../core/clustering/model.py"/>
        <source>Fitting {0} with {1} clusters to {2} pixels…</source>
        <translation>Побудова {0}: кластерів {1}, пікселів {2}…</translation>
    </message>
    <message>
        <location filename="../core/clustering/density.py"/>
        <source>Found {0} clusters by density; {1} % of the sample is noise.</source>
        <translation>За густиною знайдено кластерів: {0}; шум становить {1} % вибірки.</translation>
    </message>
    <message>
        <location filename="../core/agreement/grouping.py"/>
        <source>GROUPS: &apos;{0}&apos; cannot be read. Write a name, = and classes, as in “vegetation = 10, 20, 30; water = 80”.</source>
        <translation>GROUPS: «{0}» не вдається прочитати. Напишіть назву, = і класи, як у «vegetation = 10, 20, 30; water = 80».</translation>
    </message>
    <message>
        <location filename="../core/agreement/grouping.py"/>
        <source>GROUPS: &apos;{0}&apos; is given twice. Put its classes into one group.</source>
        <translation>GROUPS: «{0}» задано двічі. Помістіть її класи в одну групу.</translation>
    </message>
    <message>
        <location filename="../core/agreement/grouping.py"/>
        <source>GROUPS: &apos;{0}&apos; is no class of ESA WorldCover. Give a code or a name of it.</source>
        <translation>GROUPS: «{0}» не є класом ESA WorldCover. Вкажіть його код або назву класу.</translation>
    </message>
    <message>
        <location filename="../core/agreement/grouping.py"/>
        <source>GROUPS: the class {0} is in two groups. Leave it in one of them.</source>
        <translation>GROUPS: клас {0} належить до двох груп. Залиште його в одній із них.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/indices.py"/>
        <source>Gao 1996 (as NDWI), doi 10.1016/S0034-4257(96)00067-3</source>
        <translation>Gao 1996 (як NDWI), doi 10.1016/S0034-4257(96)00067-3</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/indices.py"/>
        <source>Gitelson and Merzlyak 1994, doi 10.1016/S0176-1617(11)81633-0</source>
        <translation>Gitelson і Merzlyak 1994, doi 10.1016/S0176-1617(11)81633-0</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy.py"/>
        <source>Give a taxonomy: a JSON file of classes</source>
        <translation>Вкажіть таксономію: файл JSON із класами</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Green of medium density, neither dark like forest nor smooth and bright like crops ({0}).</source>
        <translation>Зелень середньої густоти, не темна, як ліс, і не гладка та яскрава, як посіви ({0}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Green over dark, wet ground: dim in near and shortwave infrared ({0}).</source>
        <translation>Зелень над темним вологим ґрунтом: тьмяна в ближньому й короткохвильовому інфрачервоному ({0}).</translation>
    </message>
    <message>
        <location filename="../core/clustering/hdbscan.py"/>
        <source>HDBSCAN finds {0} cluster(s) with MIN_SAMPLES {1}: these pixels are not in clusters by density. Change MIN_SAMPLES, leave EPS empty, or choose another algorithm, for example kmeans.</source>
        <translation>За MIN_SAMPLES {1} HDBSCAN знаходить кластерів: {0}; ці пікселі не утворюють кластерів за густиною. Змініть MIN_SAMPLES, залиште EPS порожнім або виберіть інший алгоритм, наприклад kmeans.</translation>
    </message>
    <message>
        <location filename="../core/clustering/hdbscan.py"/>
        <source>HDBSCAN needs scikit-learn 1.3 or later, and {0} is there. Install a later one, or choose another algorithm: dbscan needs no library.</source>
        <translation>HDBSCAN потребує scikit-learn 1.3 або новішого, а тут є {0}. Встановіть новішу версію або виберіть інший алгоритм: dbscan не потребує бібліотек.</translation>
    </message>
    <message>
        <location filename="../core/agreement/remote_file.py"/>
        <source>HTTP response code: {0}</source>
        <translation>код відповіді HTTP: {0}</translation>
    </message>
    <message>
        <location filename="../core/clustering/splitting.py"/>
        <source>INTO is {0}: give a number from 2 to {1}; cluster {2} has {3} distinct pixels.</source>
        <translation>INTO має значення {0}: вкажіть число від 2 до {1}; у кластері {2} різних пікселів: {3}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/revisions.py"/>
        <source>INTO is {0}: give a number from {1} to {2}.</source>
        <translation>INTO має значення {0}: вкажіть число від {1} до {2}.</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>If the reference is as right here as everywhere.</source>
        <translation>Якщо еталон тут такий самий правильний, як і всюди.</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>In pixels that are compared.</source>
        <translation>У порівняних пікселях.</translation>
    </message>
    <message>
        <location filename="../core/clustering/choosing.py"/>
        <source>Inertia bends at {0} clusters, but groups do not stand clearly apart: {1} clusters tell more of them apart, and those of the same land cover are joined by their labels.</source>
        <translation>Інерція має злам, коли кластерів {0}, але групи не відокремлені чітко: коли їх {1}, розрізняється більше груп, а кластери того самого земного покриву об’єднуються мітками.</translation>
    </message>
    <message>
        <location filename="../core/libraries.py"/>
        <source>Install it for QGIS&apos;s Python as pytorch.org describes (in Debian and Ubuntu: python3-torch), or choose the algorithm or encoder &apos;autoencoder&apos;, which needs scikit-learn alone; textons need neither.</source>
        <translation>Встановіть її для Python цього QGIS, як описано на pytorch.org (у Debian та Ubuntu: python3-torch), або виберіть алгоритм чи кодувальник «autoencoder», який потребує лише scikit-learn; текстони не потребують жодної з них.</translation>
    </message>
    <message>
        <location filename="../core/libraries.py"/>
        <source>Install it in Settings ► Options ► Land Cover Interpreter.</source>
        <translation>Встановіть її: Налаштування ► Параметри ► Land Cover Interpreter.</translation>
    </message>
    <message>
        <location filename="../core/labelling/readiness.py"/>
        <source>It lists none: load or pull one first.</source>
        <translation>Немає жодної: спершу завантажте модель.</translation>
    </message>
    <message>
        <location filename="../core/labelling/readiness.py"/>
        <source>It lists {0}.</source>
        <translation>Є такі: {0}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/ollama.py"/>
        <source>It spent them on thinking: take a model that does not think, as those named -instruct.</source>
        <translation>Їх витрачено на міркування: візьміть модель, що не міркує, як-от ті, що мають у назві -instruct.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/indices.py"/>
        <source>Key and Benson 2006, USDA RMRS-GTR-164-CD</source>
        <translation>Key і Benson 2006, USDA RMRS-GTR-164-CD</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/registry.py"/>
        <source>Known: {0}.</source>
        <translation>Відомі: {0}.</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>Labels of the same clusters</source>
        <translation>Мітки тих самих кластерів</translation>
    </message>
    <message>
        <location filename="../core/clustering/fitting.py"/>
        <source>Learning features ({0})…</source>
        <translation>Вивчення ознак ({0})…</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Little green, rough in the visible, in small patches ({0}).</source>
        <translation>Мало зеленого, шорсткий у видимому діапазоні, малими ділянками ({0}).</translation>
    </message>
    <message>
        <location filename="../core/clustering/mapping.py"/>
        <source>MAJORITY is {0}: give an odd number of pixels from {1} to {2}; 1 keeps every pixel.</source>
        <translation>MAJORITY має значення {0}: вкажіть непарне число пікселів від {1} до {2}; 1 зберігає кожен піксель.</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>MINIMUM is {0}: a class needs at least {1} points to tell its spread.</source>
        <translation>MINIMUM має значення {0}: щоб оцінити розкид, класу потрібно точок щонайменше {1}.</translation>
    </message>
    <message>
        <location filename="../core/clustering/mapping.py"/>
        <source>MIN_MAPPING_UNIT_HA is {0}: give a number of hectares.</source>
        <translation>MIN_MAPPING_UNIT_HA має значення {0}: вкажіть кількість гектарів.</translation>
    </message>
    <message>
        <location filename="../core/clustering/mapping.py"/>
        <source>MIN_MAPPING_UNIT_HA needs the pixel&apos;s area, but the scene has no coordinate system. Assign one, or set 0.</source>
        <translation>Для MIN_MAPPING_UNIT_HA потрібна площа пікселя, але сцена не має системи координат. Призначте її або вкажіть 0.</translation>
    </message>
    <message>
        <location filename="../core/clustering/distances.py"/>
        <source>MIN_SAMPLES is {0}: give a number from 2 to {1}; the sample has {2} pixels.</source>
        <translation>MIN_SAMPLES має значення {0}: вкажіть число від 2 до {1}; пікселів у вибірці: {2}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>MIN_SHARE is {0}: give a share of the votes from 0 to 1.</source>
        <translation>MIN_SHARE має значення {0}: вкажіть частку голосів від 0 до 1.</translation>
    </message>
    <message>
        <location filename="../core/jobs/separability.py"/>
        <source>Measuring how far apart the clusters are…</source>
        <translation>Вимірювання віддаленості кластерів…</translation>
    </message>
    <message>
        <location filename="../core/jobs/distances.py"/>
        <source>Measuring the distances between pixels…</source>
        <translation>Вимірювання відстаней між пікселями…</translation>
    </message>
    <message>
        <location filename="../core/jobs/revisions.py"/>
        <source>Merging {0} clusters into cluster {1}…</source>
        <translation>Об’єднання кластерів ({0}) у кластер {1}…</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>More than {0} pieces that begin like JSON.</source>
        <translation>Фрагментів, що починаються як JSON, понад {0}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>NDVI {0} is that of a closed cover of green plants: not bare</source>
        <translation>NDVI {0} властивий зімкнутому покриву зелених рослин: не відкритий ґрунт</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>NDVI {0} is that of dense green plants: not built-up</source>
        <translation>NDVI {0} властивий густим зеленим рослинам: не забудова</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>NDVI {0} is that of green plants: not snow or ice</source>
        <translation>NDVI {0} властивий зеленим рослинам: не сніг і не лід</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>NDVI {0} shows next to nothing green: no vegetation</source>
        <translation>NDVI {0} не показує майже нічого зеленого: немає рослинності</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>NDVI {0} shows nothing green: no vegetation</source>
        <translation>NDVI {0} не показує нічого зеленого: немає рослинності</translation>
    </message>
    <message>
        <location filename="../core/clustering/density.py"/>
        <source>NOISE is &apos;{0}&apos;: choose {1} or {2}.</source>
        <translation>NOISE має значення «{0}»: виберіть {1} або {2}.</translation>
    </message>
    <message>
        <location filename="../core/clustering/normalisation.py"/>
        <source>NORMALISE &apos;{0}&apos; is unknown. Choose one of {1}.</source>
        <translation>NORMALISE: «{0}» невідомий. Виберіть один із {1}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Next to no green and no water: bare ground, sand or rock ({0}).</source>
        <translation>Майже немає зеленого й немає води: відкритий ґрунт, пісок або скелі ({0}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>No JSON object with a class in “{0}”.</source>
        <translation>У «{0}» немає об’єкта JSON із класом.</translation>
    </message>
    <message>
        <location filename="../core/scene/products.py"/>
        <source>No image given. Choose a raster, or the band files of one scene.</source>
        <translation>Знімок не задано. Виберіть растр або файли каналів однієї сцени.</translation>
    </message>
    <message>
        <location filename="../core/agreement/estimation.py"/>
        <source>No point speaks for {0}: the figures are of the other {1} % of the pixels.</source>
        <translation>Жодна точка не представляє {0}: показники стосуються решти {1} % пікселів.</translation>
    </message>
    <message>
        <location filename="../core/clustering/dbscan.py"/>
        <source>No radius near the knee of the distances gives two clusters: these pixels are not in clusters by density. Choose another algorithm, for example kmeans, or other features.</source>
        <translation>Жоден радіус поблизу зламу відстаней не дає двох кластерів: ці пікселі не утворюють кластерів за густиною. Виберіть інший алгоритм, наприклад kmeans, або інші ознаки.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>No signature fits well enough ({0}).</source>
        <translation>Жодна сигнатура не підходить достатньо добре ({0}).</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>No voter gave a vote.
{0}</source>
        <translation>Жоден учасник голосування не подав голосу.
{0}</translation>
    </message>
    <message>
        <location filename="../core/clustering/density.py"/>
        <source>Noise is kept as one cluster of its own.</source>
        <translation>Шум залишається окремим кластером.</translation>
    </message>
    <message>
        <location filename="../core/clustering/density.py"/>
        <source>Noise joins the cluster that is nearest to it.</source>
        <translation>Шум приєднується до найближчого до нього кластера.</translation>
    </message>
    <message>
        <location filename="../core/jobs/application.py"/>
        <source>Normalised, the clusters would have moved by {0} of their standard deviations, and by {1} as it is: the image is not normalised.</source>
        <translation>Після нормалізації кластери змістилися б на {0} свого стандартного відхилення, а без неї на {1}: знімок не нормалізовано.</translation>
    </message>
    <message>
        <location filename="../core/jobs/application.py"/>
        <source>Normalised, {0} % of the pixels would be unlike those that the clusters were made of, and {1} % are as it is: the image is not normalised.</source>
        <translation>Після нормалізації {0} % пікселів були б не схожі на ті, з яких зроблено кластери, а без неї {1} %: знімок не нормалізовано.</translation>
    </message>
    <message>
        <location filename="../core/jobs/application.py"/>
        <source>Normalising the image…</source>
        <translation>Нормалізація знімка…</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>Nothing answers at {0}. Start the model server (Ollama: &apos;ollama serve&apos;), or correct the address.</source>
        <translation>За адресою {0} ніхто не відповідає. Запустіть сервер моделей (Ollama: «ollama serve») або виправте адресу.</translation>
    </message>
    <message>
        <location filename="../core/jobs/comparison.py"/>
        <source>Nothing can be compared with {0}: no cluster whose class has a counterpart in WorldCover lies where it has data. Give clusters such a class, or choose another reference.</source>
        <translation>Нічого порівняти з {0}: жоден кластер, клас якого має відповідник у WorldCover, не лежить там, де є дані. Дайте кластерам такий клас або виберіть іншу еталонну карту.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Nothing to name: give a scene classification as MASK.</source>
        <translation>Немає чого називати: задайте класифікацію сцени як MASK.</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>OFFSET is {0}: give a number such as -1000, or 0.</source>
        <translation>OFFSET має значення {0}: вкажіть число, наприклад -1000, або 0.</translation>
    </message>
    <message>
        <location filename="../core/labelling/pictures/rendition.py"/>
        <location filename="../core/scene/scene.py"/>
        <source>One of the {0} band files</source>
        <translation>Один із файлів каналів (усього {0})</translation>
    </message>
    <message>
        <location filename="../core/agreement/worldcover.py"/>
        <source>Opening {0} WorldCover {1} tile(s)…</source>
        <translation>Відкриття тайлів WorldCover {1} (усього {0})…</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>Overall agreement {0}.</source>
        <translation>Загальна узгодженість {0}.</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>Pixels of type {0} are not supported. Convert the raster to UInt16 or Float32 first.</source>
        <translation>Пікселі типу {0} не підтримуються. Спершу перетворіть растр на UInt16 або Float32.</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>Points left out of agreement, no counterpart in WorldCover: {0}.</source>
        <translation>Точки, не враховані в узгодженості, бо не мають відповідника у WorldCover: {0}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>Points left out, {0}: {1}.</source>
        <translation>Пропущено точки ({0}): {1}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/maps.py"/>
        <source>Polygons of so large a map are only written when VECTOR says where.</source>
        <translation>Полігони такої великої карти записуються, лише якщо VECTOR вказує куди.</translation>
    </message>
    <message>
        <location filename="../adapters/libraries.py"/>
        <source>QGIS has {0}, but does not say which version, so nothing can be chosen to fit it.</source>
        <translation>QGIS має {0}, але не повідомляє, якої версії, тож підібрати сумісне неможливо.</translation>
    </message>
    <message>
        <location filename="../adapters/credentials.py"/>
        <source>QGIS&apos;s authentication database is disabled, so that authcfg= cannot be used ({0}). Restart QGIS, or name an environment variable with key=.</source>
        <translation>Базу даних автентифікації QGIS вимкнено, тож authcfg= недоступний ({0}). Перезапустіть QGIS або вкажіть змінну середовища через key=.</translation>
    </message>
    <message>
        <location filename="../core/agreement/editions.py"/>
        <source>REFERENCE &apos;{0}&apos;: WorldCover exists for 2020 and 2021 only.</source>
        <translation>REFERENCE «{0}»: WorldCover існує лише за 2020 і 2021 роки.</translation>
    </message>
    <message>
        <location filename="../core/clustering/mapping.py"/>
        <location filename="../core/clustering/splitting.py"/>
        <source>Removing patches under {0} pixels…</source>
        <translation>Вилучення малих ділянок (поріг у пікселях: {0})…</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/replies.py"/>
        <source>Replies cannot be kept in {0} ({1}): a stopped run will start anew.</source>
        <translation>Відповіді неможливо зберегти в {0} ({1}): зупинений запуск почнеться заново.</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/indices.py"/>
        <source>Rikimaru et al. 2002, Tropical Ecology 43(1), 39–47</source>
        <translation>Rikimaru та ін. 2002, Tropical Ecology 43(1), 39–47</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/indices.py"/>
        <source>Rouse et al. 1974, NASA SP-351</source>
        <translation>Rouse та ін. 1974, NASA SP-351</translation>
    </message>
    <message>
        <location filename="../core/clustering/mapping.py"/>
        <source>SEGMENTS is {0}: give a number of pixels up to {1}; 0 keeps every pixel.</source>
        <translation>SEGMENTS має значення {0}: вкажіть кількість пікселів до {1}; 0 зберігає кожен піксель.</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>SIZE is {0}, but each of the map&apos;s {1} classes needs at least {2} points. Give {3} or more.</source>
        <translation>SIZE має значення {0}, але кожен із класів карти (усього {1}) потребує точок щонайменше {2}. Вкажіть {3} або більше.</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>SIZE {0} is too small for {1} points in each class: some get {2}.</source>
        <translation>Значення SIZE {0} замале для {1} точок у кожному класі: деякі отримують {2}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>STABILITY_TEST alters mask and spotlight. Leave one of them in EVIDENCE.</source>
        <translation>STABILITY_TEST змінює маску (mask) та виділення світлом (spotlight). Залиште одне з них в EVIDENCE.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Sparse green over bright ground, in a scene with little green ({0}).</source>
        <translation>Рідка зелень над яскравим ґрунтом, у сцені, де зеленого мало ({0}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>Sparse to medium green in a scene with little dense green ({0}).</source>
        <translation>Зелень від рідкої до середньої, у сцені, де густої зелені мало ({0}).</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>TARGET is {0}: give a standard error between 0 and 1, such as 0.02.</source>
        <translation>TARGET має значення {0}: вкажіть стандартну похибку між 0 і 1, наприклад 0.02.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>The address {0} {1}.</source>
        <translation>Адреса {0} {1}.</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>The area of interest</source>
        <translation>Область інтересу</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>The area of interest cannot be read: {0}. Choose another layer.</source>
        <translation>Область інтересу не вдається прочитати: {0}. Виберіть інший шар.</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>The area of interest is empty. Choose a layer with polygons, or an extent.</source>
        <translation>Область інтересу порожня. Виберіть шар із полігонами або екстент.</translation>
    </message>
    <message>
        <location filename="../adapters/credentials.py"/>
        <source>The authentication configuration &apos;{0}&apos; ({1})</source>
        <translation>Конфігурація автентифікації «{0}» ({1})</translation>
    </message>
    <message>
        <location filename="../adapters/credentials.py"/>
        <source>The authentication database is locked, so that &apos;{0}&apos; cannot be read: enter the master password (Settings &gt; Options &gt; Authentication &gt; Utilities), or, without QGIS&apos;s window, let the environment variable QGIS_AUTH_PASSWORD_FILE name a file that holds it.</source>
        <translation>Базу даних автентифікації заблоковано, тож «{0}» не вдається прочитати: введіть головний пароль (Налаштування &gt; Параметри &gt; Аутентифікація &gt; Утиліти) або, без вікна QGIS, вкажіть у змінній середовища QGIS_AUTH_PASSWORD_FILE файл, що його містить.</translation>
    </message>
    <message>
        <location filename="../core/scene/products.py"/>
        <source>The band files do not cover the same ground: only their common part is used, {0} × {1} of {2} × {3} pixels.</source>
        <translation>Файли каналів охоплюють різну територію: використано лише їхню спільну частину, {0} × {1} з {2} × {3} пікселів.</translation>
    </message>
    <message>
        <location filename="../core/scene/products.py"/>
        <source>The band files have no ground in common. Choose the files of one scene.</source>
        <translation>Файли каналів не мають спільної території. Виберіть файли однієї сцени.</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>The bands cannot be told apart: {0} not found among {1} bands: {2}. Give the bands their roles: BANDS={3} with the band numbers of your file (B02 may be left out; green, red and near infrared are needed).</source>
        <translation>Канали не вдається розрізнити: {0} не знайдено, усього каналів {1}: {2}. Вкажіть ролі каналів: BANDS={3} з номерами каналів вашого файлу (B02 можна не вказувати; потрібні зелений, червоний і ближній інфрачервоний).</translation>
    </message>
    <message>
        <location filename="../core/clustering/preview.py"/>
        <source>The canvas shows nothing of the scene. Pan or zoom to where it has data.</source>
        <translation>На полотні не видно сцени. Перемістіть або наблизьте карту туди, де є дані.</translation>
    </message>
    <message>
        <location filename="../core/jobs/separability.py"/>
        <source>The closest clusters are {0} and {1} (Jeffries-Matusita {2} of 2): no two are hardly told apart.</source>
        <translation>Найближчі кластери — {0} і {1} (відстань Джеффріса–Матусіти {2} з 2): немає двох, що ледве розрізняються.</translation>
    </message>
    <message>
        <location filename="../core/clustering/fit.py"/>
        <source>The clusters have moved by {0} of their standard deviations; 0.5 is much.</source>
        <translation>Кластери змістилися на {0} свого стандартного відхилення; 0,5 — це багато.</translation>
    </message>
    <message>
        <location filename="../core/jobs/common.py"/>
        <source>The clusters of {0} were changed by another program meanwhile. Open the run folder again, or start this step again.</source>
        <translation>Кластери в {0} тим часом змінила інша програма. Відкрийте теку запуску знову або почніть цей крок ще раз.</translation>
    </message>
    <message>
        <location filename="../core/scene/dates.py"/>
        <source>The dates do not have the same bands: {0} are used, which all of them have.</source>
        <translation>Дати мають різні канали: використано {0}, які є в усіх.</translation>
    </message>
    <message>
        <location filename="../core/scene/dates.py"/>
        <source>The dates have too few bands in common ({0}). {1}.</source>
        <translation>Дати мають замало спільних каналів ({0}). {1}.</translation>
    </message>
    <message>
        <location filename="../core/run_folder.py"/>
        <source>The disk of {0} is full. Free some space, or choose another run folder.</source>
        <translation>Диск, на якому {0}, заповнений. Звільніть місце або виберіть іншу теку запуску.</translation>
    </message>
    <message>
        <location filename="../core/clustering/fit.py"/>
        <source>The distributions of the two scenes differ most in {0}: {1}, where 1 is wholly.</source>
        <translation>Розподіли двох сцен найбільше різняться в {0}: {1}, де 1 означає повну відмінність.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/access.py"/>
        <source>The environment variable {0}</source>
        <translation>Змінна середовища {0}</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>The first date shows nothing of this cluster: there is no spectrum to read.</source>
        <translation>Перша дата нічого не показує з цього кластера: спектра для аналізу немає.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>The header {0} for {1} cannot be sent: it holds a line break or a letter that is not ASCII. Check the key.</source>
        <translation>Заголовок {0} для {1} неможливо надіслати: він містить розрив рядка або символ поза ASCII. Перевірте ключ.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>The host {0} was not found. Check the address and the internet connection.</source>
        <translation>Вузол {0} не знайдено. Перевірте адресу та з’єднання з інтернетом.</translation>
    </message>
    <message>
        <location filename="../core/scene/reflectance.py"/>
        <source>The integer values of the image reach only {0}, which is no reflectance in 1/10000. Export the scene again as reflectance (0…1, floating point) or as digital numbers (0…10000).</source>
        <translation>Цілі значення знімка сягають лише {0}, що не є відбивною здатністю в 1/10000. Експортуйте сцену ще раз як відбивну здатність (0…1, з рухомою комою) або як цифрові значення (0…10000).</translation>
    </message>
    <message>
        <location filename="../adapters/points.py"/>
        <source>The layer &apos;{0}&apos; has edits that are not saved. Save them, then compare.</source>
        <translation>Шар «{0}» має незбережені зміни. Збережіть їх, а тоді порівнюйте.</translation>
    </message>
    <message>
        <location filename="../adapters/layers.py"/>
        <source>The layer &apos;{0}&apos; is not a raster file. Choose a layer that GDAL opens.</source>
        <translation>Шар «{0}» не є растровим файлом. Виберіть шар, який відкриває GDAL.</translation>
    </message>
    <message>
        <location filename="../core/agreement/worldcover.py"/>
        <source>The map has no coordinate system, so WorldCover cannot be laid under it. Assign one.</source>
        <translation>Карта не має системи координат, тож WorldCover неможливо під неї підкласти. Призначте її.</translation>
    </message>
    <message>
        <location filename="../core/agreement/counting.py"/>
        <source>The map has no coordinate system, so it cannot be laid over a reference. Assign one to the scene (Layer ▸ Set CRS, or gdal_edit.py -a_srs) and cluster it again.</source>
        <translation>Карта не має системи координат, тож її неможливо накласти на еталон. Призначте її сцені (Шар ▸ Встановити СК шарів або gdal_edit.py -a_srs) і кластеризуйте сцену ще раз.</translation>
    </message>
    <message>
        <location filename="../core/agreement/points.py"/>
        <source>The map has no coordinate system, so points cannot be laid on it. Assign one to the scene (Layer ▸ Set CRS, or gdal_edit.py -a_srs) and cluster it again.</source>
        <translation>Карта не має системи координат, тож точки неможливо на неї накласти. Призначте її сцені (Шар ▸ Встановити СК шарів або gdal_edit.py -a_srs) і кластеризуйте сцену ще раз.</translation>
    </message>
    <message>
        <location filename="../core/revising.py"/>
        <source>The numbers of clusters end at {0}, and {1} of them were given. Cluster the scene again.</source>
        <translation>Номери кластерів закінчуються на {0}, роздано вже {1}. Кластеризуйте сцену ще раз.</translation>
    </message>
    <message>
        <location filename="../core/scene/reflectance.py"/>
        <source>The offset {0} comes from the product&apos;s metadata.</source>
        <translation>Зсув {0} узято з метаданих продукту.</translation>
    </message>
    <message>
        <location filename="../core/scene/reflectance.py"/>
        <source>The offset −1000 of processing baseline 04.00 and later was recognised by the darkest pixels. Set the offset to 0 (OFFSET=0) if it was already subtracted.</source>
        <translation>Зсув −1000 базової версії обробки 04.00 і пізніших розпізнано за найтемнішими пікселями. Якщо його вже віднято, встановіть зсув 0 (OFFSET=0).</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>The other taxonomy has no class for the analyst&apos;s label of cluster {0}: voters name it.</source>
        <translation>В іншій таксономії немає класу для мітки аналітика на кластері {0}: його називають учасники голосування.</translation>
    </message>
    <message>
        <location filename="../core/agreement/estimation.py"/>
        <source>The points are no probability sample: plain counts, which speak of these points alone.</source>
        <translation>Точки не є ймовірнісною вибіркою: це прості підрахунки, що стосуються лише самих цих точок.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/registry.py"/>
        <source>The provider of &apos;{0}&apos; is unknown to this version of the plugin. {1}</source>
        <translation>Постачальник «{0}» невідомий цій версії плагіна. {1}</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>The proxy on the way to {0} does not let the request through. Check the proxy settings.</source>
        <translation>Проксі на шляху до {0} не пропускає запит. Перевірте налаштування проксі.</translation>
    </message>
    <message>
        <location filename="../core/agreement/estimation.py"/>
        <source>The random points were post-stratified by the classes of the map.</source>
        <translation>Випадкові точки постстратифіковано за класами карти.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/gemini.py"/>
        <source>The reply holds no candidates.</source>
        <translation>Відповідь не містить кандидатів (candidates).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/openai.py"/>
        <source>The reply holds no choices{0}.</source>
        <translation>Відповідь не містить варіантів (choices){0}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>The reply holds no text.</source>
        <translation>Відповідь не містить тексту.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>The reply holds thoughts and no answer.</source>
        <translation>Відповідь містить міркування, але не містить самої відповіді.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>The reply is nested too deeply.</source>
        <translation>Відповідь має надто глибоку вкладеність.</translation>
    </message>
    <message>
        <location filename="../core/clustering/fit.py"/>
        <source>The run does not fit this scene: the same number of a cluster may mean other ground. Review the labels, normalise the image, or cluster it by itself.</source>
        <translation>Запуск не відповідає цій сцені: той самий номер кластера може означати іншу місцевість. Перевірте мітки, нормалізуйте знімок або кластеризуйте його окремо.</translation>
    </message>
    <message>
        <location filename="../core/clustering/matching.py"/>
        <source>The run needs {0}, which {1} lacks: it has {2}. Choose an image with these bands, or name them with BANDS.</source>
        <translation>Запуск потребує {0}, а {1} цього не має: є {2}. Виберіть знімок із цими каналами або вкажіть їх через BANDS.</translation>
    </message>
    <message>
        <location filename="../core/clustering/matching.py"/>
        <source>The run needs {0}: give an elevation raster of the new scene.</source>
        <translation>Запуск потребує {0}: вкажіть растр висот нової сцени.</translation>
    </message>
    <message>
        <location filename="../core/clustering/matching.py"/>
        <source>The run was made of {0} date(s) and {1} comes with {2}: give as many dates, in the same order of seasons.</source>
        <translation>Дат у запуску: {0}, а {1} має дат: {2}. Вкажіть стільки ж дат, у тому самому порядку пір року.</translation>
    </message>
    <message>
        <location filename="../core/clustering/matching.py"/>
        <source>The run&apos;s features look at neighbours in pixels of {0} m, and {1} has pixels of {2} m: its texture is another one.</source>
        <translation>Ознаки запуску враховують сусідів у пікселях розміром {0} м, а {1} має пікселі розміром {2} м: текстура інша.</translation>
    </message>
    <message>
        <location filename="../core/clustering/distances.py"/>
        <source>The sample has {0} pixel(s): too few to find clusters by density. Choose another area.</source>
        <translation>Пікселів у вибірці: {0}, замало, щоб знайти кластери за густиною. Виберіть іншу область.</translation>
    </message>
    <message>
        <location filename="../core/estimating.py"/>
        <source>The sample speaks of the {0} pixels that it was drawn from; this map has {1}.</source>
        <translation>Вибірка представляє пікселі, з яких її відібрано (усього {0}); ця карта має пікселів: {1}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/spectral.py"/>
        <source>The taxonomy has no single class for that.</source>
        <translation>У таксономії немає єдиного класу для цього.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy.py"/>
        <source>The taxonomy “{0}” has no class {1}. Its classes are: {2}.</source>
        <translation>У таксономії «{0}» немає класу {1}. Її класи: {2}.</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>The {0} bands carry no names: the order {1} was assumed. If it is another, give every band its role (BANDS, for instance B04=1,B03=2,B02=3,B08=4 for red first).</source>
        <translation>Канали (усього {0}) не мають назв: прийнято порядок {1}. Якщо він інший, дайте кожному каналу його роль (BANDS, наприклад B04=1,B03=2,B02=3,B08=4, якщо червоний перший).</translation>
    </message>
    <message>
        <location filename="../adapters/credentials.py"/>
        <source>There is no authentication configuration &apos;{0}&apos;. Look up its id in QGIS (Settings &gt; Options &gt; Authentication).</source>
        <translation>Конфігурації автентифікації «{0}» немає. Знайдіть її ідентифікатор у QGIS (Налаштування &gt; Параметри &gt; Аутентифікація).</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>There is no blue band: pictures are false colour (near infrared, red, green).</source>
        <translation>Синього каналу немає: зображення в умовних кольорах (ближній інфрачервоний, червоний, зелений).</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>There is no secure connection to {0} ({1}). Check the address, the computer&apos;s clock, and whether the server&apos;s certificate is trusted here.</source>
        <translation>Захищеного з’єднання з {0} немає ({1}). Перевірте адресу, годинник комп’ютера й те, чи сертифікат сервера тут визнано надійним.</translation>
    </message>
    <message>
        <location filename="../core/libraries.py"/>
        <source>Training the convolutional autoencoder. It is used where it is there; it is too big to fetch from here.</source>
        <translation>Навчання згорткового автокодувальника. Використовується, якщо є; бібліотека завелика, щоб завантажувати її звідси.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/registry.py"/>
        <source>VOTERS names no voter. Write &apos;spectral&apos; (offline, free), or PROVIDER:MODEL. {0}</source>
        <translation>VOTERS не називає жодного учасника голосування. Напишіть «spectral» (без мережі, безкоштовно) або PROVIDER:MODEL. {0}</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/registry.py"/>
        <source>VOTERS: &apos;spectral&apos; takes no model, no address and no options.</source>
        <translation>VOTERS: «spectral» не має ні моделі, ні адреси, ні параметрів.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/specification.py"/>
        <source>VOTERS: &apos;{0}&apos; has an option that is unknown. Known: {1}.</source>
        <translation>VOTERS: «{0}» має невідомий параметр. Відомі: {1}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/specification.py"/>
        <source>VOTERS: &apos;{0}&apos; has both key= and authcfg=. Give one of them.</source>
        <translation>VOTERS: «{0}» має і key=, і authcfg=. Залиште щось одне.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/specification.py"/>
        <source>VOTERS: &apos;{0}&apos; is no provider. Separate voters by semicolons.</source>
        <translation>VOTERS: «{0}» не є постачальником. Розділяйте учасників голосування крапкою з комою.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/registry.py"/>
        <source>VOTERS: &apos;{0}&apos; names no model. Write {1}:MODEL.</source>
        <translation>VOTERS: «{0}» не називає моделі. Напишіть {1}:MODEL.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/specification.py"/>
        <source>VOTERS: &apos;{0}&apos; stands twice. Each voter has one vote; ask it again with repeats=3.</source>
        <translation>VOTERS: «{0}» вказано двічі. Кожен учасник має один голос; щоб запитати його ще раз, додайте repeats=3.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/registry.py"/>
        <source>VOTERS: a model stands twice, once with its provider&apos;s own address. Keep one of them.</source>
        <translation>VOTERS: модель вказано двічі, один раз із власною адресою постачальника. Залиште щось одне.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/specification.py"/>
        <source>VOTERS: the address of &apos;{0}&apos; {1}.</source>
        <translation>VOTERS: адреса «{0}» {1}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/registry.py"/>
        <source>VOTERS: the provider &apos;{0}&apos; is unknown. {1}</source>
        <translation>VOTERS: постачальник «{0}» невідомий. {1}</translation>
    </message>
    <message>
        <location filename="../core/libraries.py"/>
        <source>Where Land Cover Interpreter has installed it, remove it and install it again in Settings ► Options ► Land Cover Interpreter; otherwise reinstall it where it came from.</source>
        <translation>Якщо її встановив Land Cover Interpreter, видаліть її та встановіть знову: Налаштування ► Параметри ► Land Cover Interpreter; інакше перевстановіть її звідти, звідки вона взялася.</translation>
    </message>
    <message>
        <location filename="../core/scene/reflectance.py"/>
        <source>With the offset in the file&apos;s metadata half of a band&apos;s pixels would have negative reflectance: it was probably subtracted already. Set the offset to 0 (OFFSET=0) if the map looks wrong.</source>
        <translation>З урахуванням зсуву з метаданих файлу половина пікселів каналу мала б від’ємну відбивну здатність: імовірно, його вже віднято. Встановіть зсув 0 (OFFSET=0), якщо карта має неправильний вигляд.</translation>
    </message>
    <message>
        <location filename="../core/agreement/worldcover.py"/>
        <source>WorldCover {0} has no tile under the map ({1}): there is no reference here.</source>
        <translation>WorldCover {0} не має тайла під картою ({1}): еталона тут немає.</translation>
    </message>
    <message>
        <location filename="../core/jobs/maps.py"/>
        <source>Writing the land-cover polygons…</source>
        <translation>Запис полігонів земного покриву…</translation>
    </message>
    <message>
        <location filename="../core/jobs/maps.py"/>
        <source>Writing the land-cover raster…</source>
        <translation>Запис растра земного покриву…</translation>
    </message>
    <message>
        <location filename="../core/jobs/comparison.py"/>
        <source>Writing the layer of disagreement…</source>
        <translation>Запис шару розбіжностей…</translation>
    </message>
    <message>
        <location filename="../core/jobs/reports.py"/>
        <source>Writing the report…</source>
        <translation>Запис звіту…</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/indices.py"/>
        <source>Zha et al. 2003, doi 10.1080/01431160304987</source>
        <translation>Zha та ін. 2003, doi 10.1080/01431160304987</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>accuracy of the reference</source>
        <translation>точність еталона</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>all voters failed</source>
        <translation>усі учасники дали збій</translation>
    </message>
    <message>
        <location filename="../core/clustering/features/request.py"/>
        <source>an odd number of pixels from {0} to {1}</source>
        <translation>непарне число пікселів від {0} до {1}</translation>
    </message>
    <message>
        <location filename="../core/agreement/remote_file.py"/>
        <source>another part of the file arrived than was asked for</source>
        <translation>надійшла не та частина файлу, яку запитано</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>answer cut off</source>
        <translation>відповідь обірвано</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>answer is not JSON</source>
        <translation>відповідь не є JSON</translation>
    </message>
    <message>
        <location filename="../core/applying.py"/>
        <source>applied from the run {0}, made of {1}, to {2}: the clusters have moved by {3} of their standard deviations{4}</source>
        <translation>застосовано запуск {0}, створений із {1}, до {2}: кластери змістилися на {3} свого стандартного відхилення{4}</translation>
    </message>
    <message>
        <location filename="../adapters/credentials.py"/>
        <source>authcfg= takes the id of an authentication configuration, seven letters and digits (Settings &gt; Options &gt; Authentication), and no key.</source>
        <translation>authcfg= приймає ідентифікатор конфігурації автентифікації, сім літер і цифр (Налаштування &gt; Параметри &gt; Аутентифікація), а не ключ.</translation>
    </message>
    <message>
        <location filename="../core/agreement/worldcover.py"/>
        <source>beyond its latitudes</source>
        <translation>поза його широтами</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>blocked by the provider&apos;s safety filter</source>
        <translation>заблоковано фільтром безпеки постачальника</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>class unknown to the taxonomy</source>
        <translation>клас невідомий таксономії</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>class “{0}” is not in the taxonomy</source>
        <translation>класу «{0}» немає в таксономії</translation>
    </message>
    <message>
        <location filename="../core/revising.py"/>
        <source>cluster {0} split into clusters {1}</source>
        <translation>кластер {0} розділено на кластери {1}</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>cluster {0}: note taken away</source>
        <translation>кластер {0}: нотатку прибрано</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>cluster {0}: the analyst&apos;s label taken back</source>
        <translation>кластер {0}: мітку аналітика скасовано</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>cluster {0}: {1} → {2}, by the analyst</source>
        <translation>кластер {0}: {1} → {2}, рішення аналітика</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>clustered with {0} into {1} clusters, seed {2}, features {3}</source>
        <translation>кластеризовано за допомогою {0}: кластерів {1}, початкове число {2}, ознаки {3}</translation>
    </message>
    <message>
        <location filename="../core/revising.py"/>
        <source>clusters {0} merged into cluster {1}</source>
        <translation>кластери {0} об’єднано в кластер {1}</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>codes 0…11, a scene classification</source>
        <translation>коди 0…11, класифікація сцени</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>contradicts the spectrum</source>
        <translation>суперечить спектру</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>distance to a class edge of the reference</source>
        <translation>відстань до межі класу в еталоні</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/ollama.py"/>
        <source>done_reason: length.</source>
        <translation>done_reason: length.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/ollama.py"/>
        <source>done_reason: {0}, without text.</source>
        <translation>done_reason: {0}, без тексту.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/openai.py"/>
        <source>finish_reason: length, after {0} tokens with all reasoning.</source>
        <translation>finish_reason: length, після {0} токенів разом із міркуваннями.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/openai.py"/>
        <source>finish_reason: {0}, without text.</source>
        <translation>finish_reason: {0}, без тексту.</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>from a scene unlike this one</source>
        <translation>зі сцени, не схожої на цю</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>green {0} is dark: not snow or ice</source>
        <translation>зелений {0} темний: не сніг і не лід</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>green {0} is far brighter than near infrared {1}: open water</source>
        <translation>зелений {0} значно яскравіший за ближній інфрачервоний {1}: відкрита вода</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>highest accuracy of the map</source>
        <translation>найвища точність карти</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>holds characters that no address has</source>
        <translation>містить символи, яких не буває в адресах</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>in the layer twice</source>
        <translation>у шарі двічі</translation>
    </message>
    <message>
        <location filename="../core/hosts.py"/>
        <source>is not an address such as https://api.example.org/v1</source>
        <translation>не є адресою на зразок https://api.example.org/v1</translation>
    </message>
    <message>
        <location filename="../core/hosts.py"/>
        <source>is plain http, which is only allowed for this computer (localhost); use https</source>
        <translation>використовує незахищений http, дозволений лише для цього комп’ютера (localhost); потрібен https</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/http.py"/>
        <source>it does not take the connection</source>
        <translation>з’єднання не приймається</translation>
    </message>
    <message>
        <location filename="../core/agreement/tiles.py"/>
        <source>it holds no class codes of one byte</source>
        <translation>файл не містить однобайтових кодів класів</translation>
    </message>
    <message>
        <location filename="../core/agreement/tiles.py"/>
        <source>it is not the tile that its name says: other pixels, or another place</source>
        <translation>це не той тайл, який зазначено в назві: інші пікселі або інше місце</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>labelled by {0} with the taxonomy {1}</source>
        <translation>мітки від {0} за таксономією {1}</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>lowest accuracy of the map</source>
        <translation>найнижча точність карти</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>map \ reference (pixels)</source>
        <translation>карта \ еталон (пікселі)</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>merged of different classes</source>
        <translation>об’єднано з різних класів</translation>
    </message>
    <message>
        <location filename="../core/hosts.py"/>
        <source>must not hold a user, password, query or fragment; keys belong in environment variables</source>
        <translation>не може містити користувача, пароля, запиту чи фрагмента; ключам місце у змінних середовища</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>near infrared {0} is far brighter than green {1}: not open water</source>
        <translation>ближній інфрачервоний {0} значно яскравіший за зелений {1}: не відкрита вода</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>not of the sample that was drawn</source>
        <translation>не з відібраної вибірки</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>off the map</source>
        <translation>поза картою</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>only the first agrees</source>
        <translation>узгоджується лише перший</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>only the second agrees</source>
        <translation>узгоджується лише другий</translation>
    </message>
    <message>
        <location filename="../core/agreement/remote_file.py"/>
        <source>only {0} of {1} bytes arrived</source>
        <translation>надійшло лише {0} з {1} байтів</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>part of a split cluster</source>
        <translation>частина розділеного кластера</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>random: the first of the points are a smaller sample of the same kind</source>
        <translation>випадковий: перші з точок є меншою вибіркою того самого типу</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>share of the area</source>
        <translation>частка площі</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>shortwave infrared {0} is bright, and water absorbs it: not open water</source>
        <translation>короткохвильовий інфрачервоний {0} яскравий, а вода його поглинає: не відкрита вода</translation>
    </message>
    <message>
        <location filename="../core/labelling/counting/plausibility.py"/>
        <source>shortwave infrared {0} is brighter than green {1}: not snow or ice</source>
        <translation>короткохвильовий інфрачервоний {0} яскравіший за зелений {1}: не сніг і не лід</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>standard error of the overall accuracy {0}, expected user&apos;s accuracy {1}</source>
        <translation>стандартна похибка загальної точності {0}, очікувана точність користувача {1}</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/anthropic.py"/>
        <source>stop_reason: {0}, without text.</source>
        <translation>stop_reason: {0}, без тексту.</translation>
    </message>
    <message>
        <location filename="../core/agreement/remote_file.py"/>
        <source>the file ends too early, or is no GeoTIFF</source>
        <translation>файл закінчується зарано або це не GeoTIFF</translation>
    </message>
    <message>
        <location filename="../core/agreement/remote_file.py"/>
        <source>the server has no such file</source>
        <translation>на сервері немає такого файлу</translation>
    </message>
    <message>
        <location filename="../core/integrity.py"/>
        <source>the verdict on cluster {0}</source>
        <translation>висновок щодо кластера {0}</translation>
    </message>
    <message>
        <location filename="../core/agreement/remote_tiff.py"/>
        <source>what the server sent is no GeoTIFF</source>
        <translation>сервер надіслав не GeoTIFF</translation>
    </message>
    <message>
        <location filename="../core/agreement/remote_tiff.py"/>
        <source>what the server sent is no GeoTIFF that can be read: {0}</source>
        <translation>надіслане сервером не вдається прочитати як GeoTIFF: {0}</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>where the map has no data</source>
        <translation>там, де карта не має даних</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>won by a split at most</source>
        <translation>виграш від розділення, щонайбільше</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>{0}
Every cluster of {1} stays unlabelled.</source>
        <translation>{0}
Усі кластери {1} залишаються без класу.</translation>
    </message>
    <message>
        <location filename="../core/jobs/whole.py"/>
        <source>{0}
The clusters are kept in {1}: name them with &apos;Name the clusters&apos; on that folder.</source>
        <translation>{0}
Кластери збережено в {1}: назвіть їх за допомогою «Назвати кластери» для цієї теки.</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>{0}
The labels of {1} stay as they were.</source>
        <translation>{0}
Мітки {1} залишилися такими, як були.</translation>
    </message>
    <message>
        <location filename="../core/clustering/fit.py"/>
        <source>{0} % of the pixels are unlike those that the clusters were made of; 1 % is usual.</source>
        <translation>{0} % пікселів не схожі на ті, з яких зроблено кластери; звичайно таких 1 %.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/retry.py"/>
        <source>{0} Asking again in {1} s.</source>
        <translation>{0} Повторний запит за {1} с.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/retry.py"/>
        <source>{0} It asks to wait for {1} s, which is too long: run again later.</source>
        <translation>{0} Він просить зачекати {1} с, а це задовго: запустіть пізніше.</translation>
    </message>
    <message>
        <location filename="../core/scene/dates.py"/>
        <source>{0} and the scene do not both have a coordinate system. Assign one to both.</source>
        <translation>{0} і сцена не обидва мають систему координат. Призначте її обом.</translation>
    </message>
    <message>
        <location filename="../core/clustering/normalisation.py"/>
        <source>{0} and {1} share {2} pixels that both saw: too few to normalise by. Choose NORMALISE={3}.</source>
        <translation>Спільних пікселів, видимих і в {0}, і в {1}: {2}, замало для нормалізації. Виберіть NORMALISE={3}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>{0} answers that name different classes.</source>
        <translation>Відповідей, що називають різні класи: {0}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/model.py"/>
        <source>{0} asks for a key, and none was sent. Name its variable with key=, or use authcfg=.</source>
        <translation>{0} вимагає ключа, але його не надіслано. Вкажіть змінну з ключем через key= або використайте authcfg=.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} asks for fewer requests: lower concurrency= of the voter, or try again later ({1}).</source>
        <translation>{0} просить менше запитів: зменште concurrency= учасника голосування або спробуйте пізніше ({1}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/ollama.py"/>
        <source>{0} cannot ask this model: take one with vision, such as qwen3-vl:8b-instruct ({1}).</source>
        <translation>{0} не може запитати цю модель: візьміть модель, що бачить зображення, наприклад qwen3-vl:8b-instruct ({1}).</translation>
    </message>
    <message>
        <location filename="../adapters/libraries.py"/>
        <source>{0} cannot be put into {1}: {2}.</source>
        <translation>{0} не вдається помістити в {1}: {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>{0} cannot be reached ({1}). Check the internet connection and the proxy settings.</source>
        <translation>{0}: з’єднатися не вдається ({1}). Перевірте з’єднання з інтернетом і налаштування проксі.</translation>
    </message>
    <message>
        <location filename="../core/agreement/tile_sources.py"/>
        <source>{0} cannot be reached: {1}. Check the connection or BASE_URL, or give a downloaded tile as REFERENCE.</source>
        <translation>{0} недосяжний: {1}. Перевірте з’єднання чи BASE_URL або вкажіть завантажений тайл як REFERENCE.</translation>
    </message>
    <message>
        <location filename="../core/clustering/model_file.py"/>
        <source>{0} cannot be read as a cluster model: {1}. Cluster the scene again.</source>
        <translation>{0} не вдається прочитати як модель кластерів: {1}. Кластеризуйте сцену ще раз.</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>{0} cannot be read as a raster: {1}. Choose an image file, such as GeoTIFF or JPEG 2000.</source>
        <translation>{0} не вдається прочитати як растр: {1}. Виберіть файл зображення, наприклад GeoTIFF або JPEG 2000.</translation>
    </message>
    <message>
        <location filename="../core/agreement/points.py"/>
        <source>{0} cannot be read as a vector layer: {1}. Choose another.</source>
        <translation>{0} не вдається прочитати як векторний шар: {1}. Виберіть інший.</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>{0} cannot be read: {1}. Check the path and your rights to read it.</source>
        <translation>{0} не вдається прочитати: {1}. Перевірте шлях і ваші права на читання.</translation>
    </message>
    <message>
        <location filename="../core/agreement/point_sample.py"/>
        <source>{0} cannot be read: {1}. Compare with the points again.</source>
        <translation>{0} не вдається прочитати: {1}. Порівняйте з точками ще раз.</translation>
    </message>
    <message>
        <location filename="../core/agreement/contingency.py"/>
        <source>{0} cannot be read: {1}. Compare with the reference again.</source>
        <translation>{0} не вдається прочитати: {1}. Порівняйте з еталоном ще раз.</translation>
    </message>
    <message>
        <location filename="../core/agreement/tile_sources.py"/>
        <source>{0} cannot be used: {1}. Download the tile again.</source>
        <translation>{0} неможливо використати: {1}. Завантажте тайл ще раз.</translation>
    </message>
    <message>
        <location filename="../core/agreement/tile_sources.py"/>
        <source>{0} cannot be used: {1}. Give a downloaded tile as REFERENCE, or another BASE_URL.</source>
        <translation>{0} неможливо використати: {1}. Вкажіть завантажений тайл як REFERENCE або інший BASE_URL.</translation>
    </message>
    <message>
        <location filename="../core/run_folder.py"/>
        <source>{0} cannot be written: {1}. Choose another run folder.</source>
        <translation>{0} не вдається записати: {1}. Виберіть іншу теку запуску.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} cannot take this request: try another model, or other evidence ({1}).</source>
        <translation>{0} не приймає цього запиту: спробуйте іншу модель або інші матеріали ({1}).</translation>
    </message>
    <message>
        <location filename="../core/clustering/density.py"/>
        <source>{0} clusters were found: the smallest join their nearest, so that {1} are left.</source>
        <translation>Знайдено кластерів: {0}; найменші приєднуються до найближчих, тож залишається {1}.</translation>
    </message>
    <message>
        <location filename="../core/scene/dates.py"/>
        <source>{0} dates are too many: give {1} at most.</source>
        <translation>Дат забагато ({0}): вкажіть щонайбільше {1}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>{0} did not answer within {1} s. Raise timeout=, or use a faster model.</source>
        <translation>{0} не відповідає протягом {1} с. Збільште timeout= або візьміть швидшу модель.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/model.py"/>
        <source>{0} did not reply in its own format.</source>
        <translation>{0} відповідає не у власному форматі.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/model.py"/>
        <source>{0} does not accept the key from {1}, or not for this model ({2}).</source>
        <translation>{0} не приймає ключа з {1} або не приймає його для цієї моделі ({2}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} does not accept the key: check what key= or authcfg= of the voter names ({1}).</source>
        <translation>{0} не приймає ключа: перевірте те, що вказує key= або authcfg= учасника голосування ({1}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} does not accept the key: check {1}, or what key= or authcfg= of the voter names ({2}).</source>
        <translation>{0} не приймає ключа: перевірте {1} або те, що вказує key= чи authcfg= учасника голосування ({2}).</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>{0} does not exist. Check the path.</source>
        <translation>{0} не існує. Перевірте шлях.</translation>
    </message>
    <message>
        <location filename="../core/agreement/tile_sources.py"/>
        <source>{0} does not exist: open sea, or beyond the product.</source>
        <translation>{0} не існує: відкрите море або територія поза продуктом.</translation>
    </message>
    <message>
        <location filename="../core/agreement/points.py"/>
        <source>{0} does not hold points. Choose a layer of points with a class.</source>
        <translation>{0} не містить точок. Виберіть шар точок із класом.</translation>
    </message>
    <message>
        <location filename="../core/scene/dates.py"/>
        <source>{0} does not lie on the ground of the first date: {1} against {2}. Choose dates of the same ground.</source>
        <translation>{0} не лежить на території першої дати: {1} проти {2}. Виберіть дати тієї самої території.</translation>
    </message>
    <message>
        <location filename="../core/scene/products.py"/>
        <source>{0} does not lie on the ground of the other bands: {1} against {2}.</source>
        <translation>{0} не лежить на території інших каналів: {1} проти {2}.</translation>
    </message>
    <message>
        <location filename="../core/agreement/counting.py"/>
        <source>{0} does not overlap the map: {1} against the map&apos;s {2}. Choose another reference.</source>
        <translation>{0} не перекривається з картою: {1} проти {2} у карти. Виберіть інший еталон.</translation>
    </message>
    <message>
        <location filename="../core/clustering/normalisation.py"/>
        <source>{0} does not show ground of {1}, so no pixel can be compared. Choose NORMALISE={2}.</source>
        <translation>{0} не показує території {1}, тож жодного пікселя не можна порівняти. Виберіть NORMALISE={2}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>{0} does not tell how a sample was drawn. Give one of landcover:sample.</source>
        <translation>{0} не вказує, як відібрано вибірку. Вкажіть файл від landcover:sample.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} finds the request too large: send fewer or smaller pictures ({1}).</source>
        <translation>{0} вважає запит завеликим: надішліть менше зображень або менші зображення ({1}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/polling.py"/>
        <source>{0} gave no reply {1} times in a row. The last time: {2}</source>
        <translation>{0} не дає відповіді кілька разів поспіль ({1}). Останнього разу: {2}</translation>
    </message>
    <message>
        <location filename="../core/clustering/choosing.py"/>
        <source>{0} groups of pixels stand clearly apart: with as many clusters the mean silhouette is {1}.</source>
        <translation>Чітко відокремлених груп пікселів: {0}; за стількох кластерів середній силует дорівнює {1}.</translation>
    </message>
    <message>
        <location filename="../core/scene/products.py"/>
        <source>{0} has another coordinate system than the other bands. Reproject it first.</source>
        <translation>{0} має не ту систему координат, що інші канали. Спершу перепроєктуйте файл.</translation>
    </message>
    <message>
        <location filename="../core/scene/products.py"/>
        <source>{0} has another size than the other bands, and where it lies cannot be told without a georeference. Give files that have one.</source>
        <translation>{0} має інший розмір, ніж інші канали, а без геоприв’язки невідомо, де він лежить. Вкажіть файли з геоприв’язкою.</translation>
    </message>
    <message>
        <location filename="../core/agreement/counting.py"/>
        <location filename="../core/agreement/points.py"/>
        <source>{0} has no coordinate system. Assign one, then compare again.</source>
        <translation>{0} не має системи координат. Призначте її й порівняйте ще раз.</translation>
    </message>
    <message>
        <location filename="../core/agreement/counting.py"/>
        <source>{0} has no data under the map. Choose another reference.</source>
        <translation>{0} не має даних під картою. Виберіть інший еталон.</translation>
    </message>
    <message>
        <location filename="../core/clustering/fitting.py"/>
        <source>{0} has no elevation under the scene. Choose another raster.</source>
        <translation>{0} не має висот під сценою. Виберіть інший растр.</translation>
    </message>
    <message>
        <location filename="../core/scene/dates.py"/>
        <source>{0} has no elevation under the scene: {1} against {2}. Choose another raster.</source>
        <translation>{0} не має висот під сценою: {1} проти {2}. Виберіть інший растр.</translation>
    </message>
    <message>
        <location filename="../core/agreement/points.py"/>
        <source>{0} has no field {1}. Give the field that holds the class: {2}.</source>
        <translation>{0} не має поля {1}. Вкажіть поле, що містить клас: {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/access.py"/>
        <source>{0} has no key. Set the environment variable {1}, or give authcfg= with the id of a QGIS authentication configuration; the voter &apos;spectral&apos; and models on this computer need none.</source>
        <translation>{0} не має ключа. Задайте змінну середовища {1} або вкажіть authcfg= з ідентифікатором конфігурації автентифікації QGIS; учаснику «spectral» і моделям на цьому комп’ютері ключ не потрібен.</translation>
    </message>
    <message>
        <location filename="../core/jobs/comparison.py"/>
        <location filename="../core/jobs/points.py"/>
        <source>{0} has no labels yet. Label its clusters before comparing the map.</source>
        <translation>{0} ще не має міток. Дайте мітки кластерам, перш ніж порівнювати карту.</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>{0} has no labels yet. Label its clusters before drawing a sample of the map.</source>
        <translation>{0} ще не має міток. Дайте мітки кластерам, перш ніж формувати вибірку з карти.</translation>
    </message>
    <message>
        <location filename="../core/jobs/maps.py"/>
        <source>{0} has no labels yet. Label its clusters before exporting the map.</source>
        <translation>{0} ще не має міток. Дайте мітки кластерам, перш ніж експортувати карту.</translation>
    </message>
    <message>
        <location filename="../core/agreement/points.py"/>
        <source>{0} has no layer {1}. Choose another layer of points.</source>
        <translation>{0} не має шару {1}. Виберіть інший шар точок.</translation>
    </message>
    <message>
        <location filename="../core/agreement/counting.py"/>
        <location filename="../core/jobs/sample.py"/>
        <source>{0} has no pixel with data. Choose another map.</source>
        <translation>{0} не має жодного пікселя з даними. Виберіть іншу карту.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} has no quota or credit left for this key: check plan and billing of the account ({1}).</source>
        <translation>{0} більше не має квоти чи коштів для цього ключа: перевірте тариф і оплату облікового запису ({1}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/ollama.py"/>
        <source>{0} has no such model: load it with &apos;ollama pull MODEL&apos;, or see &apos;ollama list&apos; ({1}).</source>
        <translation>{0} не має такої моделі: завантажте її командою «ollama pull MODEL» або перегляньте «ollama list» ({1}).</translation>
    </message>
    <message>
        <location filename="../core/agreement/worldcover.py"/>
        <source>{0} has no tile of WorldCover {1} under the map ({2}). Either it is open sea, where WorldCover has none, or the tile is still to be downloaded.</source>
        <translation>{0} не має тайла WorldCover {1} під картою ({2}). Або це відкрите море, де WorldCover тайлів не має, або тайл ще треба завантажити.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/ollama.py"/>
        <source>{0} has too little memory for this model: take a smaller one, or close other programs ({1}).</source>
        <translation>{0} має замало пам’яті для цієї моделі: візьміть меншу або закрийте інші програми ({1}).</translation>
    </message>
    <message>
        <location filename="../core/scene/date_lists.py"/>
        <source>{0} has {1} entries, but DATES has {2}: give one for each, in their order.</source>
        <translation>{0} має записів: {1}, а DATES: {2}. Вкажіть по одному для кожної дати, у їхньому порядку.</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>{0} has {1} pixels only: all of them are in the sample.</source>
        <translation>{0}: пікселів лише {1}, усі вони у вибірці.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/access.py"/>
        <source>{0} holds characters that no key has (spaces, line breaks, letters with accents).</source>
        <translation>{0} містить символи, яких не буває в ключах (пробіли, розриви рядка, літери з діакритикою).</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>{0} holds codes of the taxonomy {1}, the map has classes of {2}. Label the run with {3} again, or give a CLASS_FIELD with the names of classes.</source>
        <translation>{0} містить коди таксономії {1}, а карта має класи таксономії {2}. Дайте мітки запуску за {3} ще раз або вкажіть CLASS_FIELD із назвами класів.</translation>
    </message>
    <message>
        <location filename="../core/scene/products.py"/>
        <source>{0} holds more than one scene: {1} and {2} are both {3}. Choose the folder or the files of one.</source>
        <translation>{0} містить понад одну сцену: {1} і {2} — обидва {3}. Виберіть теку або файли однієї сцени.</translation>
    </message>
    <message>
        <location filename="../core/scene/products.py"/>
        <source>{0} holds no bands of its own but the images {1}. Choose one of them.</source>
        <translation>{0} не містить власних каналів, лише зображення {1}. Виберіть одне з них.</translation>
    </message>
    <message>
        <location filename="../adapters/credentials.py"/>
        <source>{0} holds no key: give it one header with the key, or one of {1}; or a password.</source>
        <translation>{0} не містить ключа: дайте їй один заголовок із ключем або один із {1}; чи пароль.</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>{0} holds no votes yet. Label its clusters first.</source>
        <translation>{0} ще не містить голосів. Спершу дайте мітки кластерам.</translation>
    </message>
    <message>
        <location filename="../core/jobs/comparison.py"/>
        <source>{0} holds the clusters of a run, and no classes. Give its RUN instead.</source>
        <translation>{0} містить кластери запуску, а не класи. Вкажіть натомість його RUN.</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>{0} holds the codes {1}, not WorldCover&apos;s. Give its RUN instead.</source>
        <translation>{0} містить коди {1}, а не коди WorldCover. Натомість вкажіть відповідний RUN.</translation>
    </message>
    <message>
        <location filename="../core/agreement/legends.py"/>
        <source>{0} holds the codes {1}, which are not ESA WorldCover&apos;s ({2}). Say which of its values are which classes, in {3} of landcover:agreement: {4}.</source>
        <translation>{0} містить коди {1}, які не є кодами ESA WorldCover ({2}). Вкажіть у {3} алгоритму landcover:agreement, які його значення яким класам відповідають: {4}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/sample.py"/>
        <source>{0} holds the codes {1}, which are not the map&apos;s classes. Give its RUN instead, or a raster in WorldCover&apos;s codes.</source>
        <translation>{0} містить коди {1}, які не є класами карти. Натомість вкажіть відповідний RUN або растр у кодах WorldCover.</translation>
    </message>
    <message>
        <location filename="../core/clustering/raster.py"/>
        <source>{0} holds values other than the clusters of its run. Cluster the scene again.</source>
        <translation>{0} містить інші значення, ніж кластери свого запуску. Кластеризуйте сцену ще раз.</translation>
    </message>
    <message>
        <location filename="../core/agreement/counting.py"/>
        <source>{0} holds values such as {1}, which are no class codes. Recode it to WorldCover&apos;s classes.</source>
        <translation>{0} містить значення на зразок {1}, які не є кодами класів. Перекодуйте растр у класи WorldCover.</translation>
    </message>
    <message>
        <location filename="../core/jobs/clusters.py"/>
        <source>{0} holds {1} label(s) by the analyst, which a new clustering would drop. Choose another run folder, or delete this one.</source>
        <translation>{0} містить мітки аналітика ({1}), які нова кластеризація знищила б. Виберіть іншу теку запуску або видаліть цю.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>{0} hung up, or did not answer in HTTP. Check address and port, or try again later.</source>
        <translation>{0} обриває з’єднання або відповідає не через HTTP. Перевірте адресу й порт або спробуйте пізніше.</translation>
    </message>
    <message>
        <location filename="../core/run_folder.py"/>
        <source>{0} is a file. Choose a folder for the run.</source>
        <translation>{0} є файлом. Виберіть теку для запуску.</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>{0} is a folder without Sentinel-2 band files (…_B02_10m.jp2, B02.tif). Choose the product&apos;s folder, or the image files themselves.</source>
        <translation>{0} є текою без файлів каналів Sentinel-2 (…_B02_10m.jp2, B02.tif). Виберіть теку продукту або самі файли знімка.</translation>
    </message>
    <message>
        <location filename="../core/run_folder.py"/>
        <source>{0} is a folder. Choose another name for the file.</source>
        <translation>{0} є текою. Виберіть іншу назву для файлу.</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>{0} is a web page, not a raster: the download was refused or redirected. Fetch it again.</source>
        <translation>{0} є вебсторінкою, а не растром: завантаження відхилено або переспрямовано. Завантажте ще раз.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} is behind a proxy that asks for a password: enter it in the network settings ({1}).</source>
        <translation>{0} стоїть за проксі, що вимагає пароля: введіть його в налаштуваннях мережі ({1}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} is busy or out of order: try again later ({1}).</source>
        <translation>{0} перевантажено або не працює: спробуйте пізніше ({1}).</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>{0} is damaged or cut off: {1}. Fetch or export it again.</source>
        <translation>{0} пошкоджено або обрізано: {1}. Завантажте чи експортуйте файл ще раз.</translation>
    </message>
    <message>
        <location filename="../core/agreement/tile_sources.py"/>
        <source>{0} is damaged or only half there: {1} of its blocks under the map cannot be read. Download the tile again.</source>
        <translation>{0} пошкоджено або завантажено не повністю: нечитаних блоків під картою {1}. Завантажте тайл ще раз.</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>{0} is damaged: {1} is missing. Cluster the scene again.</source>
        <translation>{0} пошкоджено: бракує {1}. Кластеризуйте сцену ще раз.</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>{0} is damaged: {1}. Cluster the scene again.</source>
        <translation>{0} пошкоджено: {1}. Кластеризуйте сцену ще раз.</translation>
    </message>
    <message>
        <location filename="../core/raster.py"/>
        <source>{0} is empty. Fetch or export it again.</source>
        <translation>{0} не містить нічого. Завантажте чи експортуйте файл ще раз.</translation>
    </message>
    <message>
        <location filename="../core/scene/date_lists.py"/>
        <source>{0} is given without other dates: choose them in DATES, or leave it out.</source>
        <translation>{0} задано без інших дат: виберіть їх у DATES або вилучіть цей параметр.</translation>
    </message>
    <message>
        <location filename="../adapters/libraries.py"/>
        <source>{0} is in use ({1}). Restart QGIS, and remove it before it is used.</source>
        <translation>{0} зараз використовується ({1}). Перезапустіть QGIS і видаліть цю бібліотеку, перш ніж користуватися нею.</translation>
    </message>
    <message>
        <location filename="../core/run_folder.py"/>
        <source>{0} is in use. Close the layer or program that shows it, then try again.</source>
        <translation>{0} зараз використовується. Закрийте шар або програму, що показує цей файл, і спробуйте ще раз.</translation>
    </message>
    <message>
        <location filename="../core/libraries.py"/>
        <source>{0} is needed for this and is not there. {1}</source>
        <translation>Для цього потрібна бібліотека {0}, але її немає. {1}</translation>
    </message>
    <message>
        <location filename="../core/agreement/tile_sources.py"/>
        <source>{0} is not a folder that is there. Choose the folder of WorldCover&apos;s tiles.</source>
        <translation>Теки {0} не існує. Виберіть теку тайлів WorldCover.</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>{0} is not a run folder: it has no {1}. Cluster a scene into it first.</source>
        <translation>{0} не є текою запуску: у ній немає {1}. Спершу кластеризуйте в неї сцену.</translation>
    </message>
    <message>
        <location filename="../core/labelling/polling.py"/>
        <source>{0} is not asked any more: {1}</source>
        <translation>{0} більше не запитується: {1}</translation>
    </message>
    <message>
        <location filename="../core/jobs/revisions.py"/>
        <source>{0} is not at hand for the new clusters. Compare with it again.</source>
        <translation>Еталон {0} недоступний для нових кластерів. Порівняйте з ним ще раз.</translation>
    </message>
    <message>
        <location filename="../core/agreement/tile_sources.py"/>
        <source>{0} is not in {1}: it was not downloaded, or does not exist (open sea).</source>
        <translation>{0} немає в {1}: файл не завантажено або його не існує (відкрите море).</translation>
    </message>
    <message>
        <location filename="../adapters/credentials.py"/>
        <source>{0} is of the method {1}, which holds no key. Use {2}.</source>
        <translation>{0} має метод {1}, який не зберігає ключа. Використайте {2}.</translation>
    </message>
    <message>
        <location filename="../core/scene/products.py"/>
        <source>{0} is rotated and on another grid than the other bands. Resample it first.</source>
        <translation>{0} має поворот і лежить на іншій сітці, ніж інші канали. Спершу виконайте ресемплінг.</translation>
    </message>
    <message>
        <location filename="../core/jobs/application.py"/>
        <source>{0} is the run that is applied. Choose another folder for the new run.</source>
        <translation>{0} є запуском, який застосовується. Виберіть іншу теку для нового запуску.</translation>
    </message>
    <message>
        <location filename="../core/jobs/maps.py"/>
        <source>{0} is the run&apos;s own raster of clusters. Choose another name for the map.</source>
        <translation>{0} є власним растром кластерів цього запуску. Виберіть іншу назву для карти.</translation>
    </message>
    <message>
        <location filename="../core/libraries.py"/>
        <source>{0} is there, but cannot be imported ({1}). {2}</source>
        <translation>Бібліотека {0} є, але її не вдається імпортувати ({1}). {2}</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} knows no such model or address: list the models, and check the base URL ({1}).</source>
        <translation>{0} не знає такої моделі чи адреси: перегляньте список моделей і перевірте базову URL-адресу ({1}).</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>{0} lies off the scene: {1} against the scene&apos;s {2}.</source>
        <translation>{0} лежить поза сценою: {1} проти {2} у сцени.</translation>
    </message>
    <message>
        <location filename="../core/jobs/separability.py"/>
        <source>{0} more pairs of clusters are as close as that.</source>
        <translation>Ще пар кластерів, таких самих близьких: {0}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/specification.py"/>
        <source>{0} must be a whole number from 1 to {1}.</source>
        <translation>{0} має бути цілим числом від 1 до {1}.</translation>
    </message>
    <message>
        <location filename="../core/jobs/maps.py"/>
        <source>{0} must end in .html, which is what the report is.</source>
        <translation>{0} має закінчуватися на .html, бо звіт є сторінкою HTML.</translation>
    </message>
    <message>
        <location filename="../core/clustering/coverage.py"/>
        <source>{0} of the pixels are hidden on some date and filled from pixels that are alike on the others.</source>
        <translation>{0} пікселів приховано на якійсь даті й заповнено за пікселями, подібними на інших датах.</translation>
    </message>
    <message>
        <location filename="../core/agreement/remote_tiff.py"/>
        <source>{0} of {1} blocks arrive damaged or cut off, the second time too</source>
        <translation>пошкодженими або обрізаними надходять {0} з {1} блоків, і вдруге теж</translation>
    </message>
    <message>
        <location filename="../core/jobs/worldcover.py"/>
        <source>{0} of {1} pixels have no data in {2}.</source>
        <translation>Пікселів без даних у {2}: {0} з {1}.</translation>
    </message>
    <message>
        <location filename="../core/agreement/sheets.py"/>
        <source>{0} pixels and more</source>
        <translation>{0} пікселів і більше</translation>
    </message>
    <message>
        <location filename="../core/jobs/comparison.py"/>
        <source>{0} pixels lie where {1} has no data, and are left out.</source>
        <translation>Пропущено пікселів, бо {1} там не має даних: {0}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} redirects to another path: check the base URL ({1}).</source>
        <translation>{0} переспрямовує на інший шлях: перевірте базову URL-адресу ({1}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} redirects to {1}: give that server&apos;s base URL if you trust it ({2}).</source>
        <translation>{0} переспрямовує на {1}: вкажіть базову URL-адресу того сервера, якщо довіряєте йому ({2}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/faults.py"/>
        <source>{0} refuses access: the key may not use this model, or the service is not offered here ({1}).</source>
        <translation>{0} відмовляє в доступі: ключ не дає права на цю модель, або послуга тут не надається ({1}).</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>{0} refuses connections. Check address and port.</source>
        <translation>{0} відхиляє з’єднання. Перевірте адресу й порт.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/transport.py"/>
        <source>{0} sent more than {1} MB, which was refused. Check the address.</source>
        <translation>{0} надсилає понад {1} МБ, що відхилено. Перевірте адресу.</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>{0} stand more than once in the band descriptions: the first of each was used.</source>
        <translation>{0} трапляється в описах каналів понад один раз: узято перше входження кожного.</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>{0} stand more than once in the file names: the first of each was used.</source>
        <translation>{0} трапляється в назвах файлів понад один раз: узято перше входження кожного.</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>{0} stand more than once in the wavelengths: the first of each was used.</source>
        <translation>{0} трапляється в довжинах хвиль понад один раз: узято перше входження кожного.</translation>
    </message>
    <message>
        <location filename="../core/labelling/readiness.py"/>
        <source>{0} takes no pictures. Choose a vision-language model, or leave pictures out of the evidence.</source>
        <translation>{0} не приймає зображень. Виберіть мультимодальну модель (vision-language) або вилучіть зображення з матеріалів.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/specification.py"/>
        <source>{0} takes the name of an environment variable, as OPENROUTER_API_KEY, never a key.</source>
        <translation>{0} приймає назву змінної середовища, наприклад OPENROUTER_API_KEY, і ніколи сам ключ.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/specification.py"/>
        <source>{0} takes the seven characters of a QGIS authentication configuration&apos;s id.</source>
        <translation>{0} приймає сім символів ідентифікатора конфігурації автентифікації QGIS.</translation>
    </message>
    <message>
        <location filename="../core/jobs/labels.py"/>
        <source>{0} was clustered anew while voters were asked. Label it again; the replies are kept.</source>
        <translation>{0} перекластеризовано, поки тривало голосування. Дайте мітки знову; відповіді збережено.</translation>
    </message>
    <message>
        <location filename="../core/jobs/comparison.py"/>
        <source>{0} was not compared with a map yet. Compare it with one, then draw where they differ.</source>
        <translation>{0} ще не порівняно з картою. Порівняйте з нею, а тоді створіть шар розбіжностей.</translation>
    </message>
    <message>
        <location filename="../core/interpretation.py"/>
        <source>{0} was written by a newer version of the plugin. Update the plugin to open it.</source>
        <translation>{0} створено новішою версією плагіна. Оновіть плагін, щоб відкрити.</translation>
    </message>
    <message>
        <location filename="../core/clustering/model_file.py"/>
        <source>{0} was written by another version ({1}). Update the plugin.</source>
        <translation>{0} створено іншою версією ({1}). Оновіть плагін.</translation>
    </message>
    <message>
        <location filename="../core/jobs/application.py"/>
        <source>{0}, of which the run was made, cannot be read: how many pixels are unlike its own is not known. Cluster it again to have that kept in the run.</source>
        <translation>{0}, з якої зроблено запуск, не вдається прочитати: скільки пікселів не схожі на її власні, невідомо. Кластеризуйте її ще раз, щоб це збереглося в запуску.</translation>
    </message>
    <message>
        <location filename="../core/agreement/tile_sources.py"/>
        <source>{0}, where parts of WorldCover are kept, cannot be written: {1}. Make room or give yourself the right to write there.</source>
        <translation>У {0}, де зберігаються частини WorldCover, запис неможливий: {1}. Звільніть місце або надайте собі право запису туди.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/providers/gemini.py"/>
        <source>{0}, without text.</source>
        <translation>{0}, без тексту.</translation>
    </message>
    <message>
        <location filename="../core/agreement/legends.py"/>
        <source>{0}: &apos;{1}&apos; cannot be read. Write a value from 1 to {2}, = and a class of ESA WorldCover, as in “1 = 10, 2 = grassland, 7 = none”.</source>
        <translation>{0}: «{1}» не вдається прочитати. Напишіть значення від 1 до {2}, = і клас ESA WorldCover, як у «1 = 10, 2 = grassland, 7 = none».</translation>
    </message>
    <message>
        <location filename="../core/agreement/legends.py"/>
        <source>{0}: &apos;{1}&apos; is no class of ESA WorldCover. Give a code or a name of it, or none.</source>
        <translation>{0}: «{1}» не є класом ESA WorldCover. Вкажіть його код або назву класу чи none.</translation>
    </message>
    <message>
        <location filename="../core/agreement/estimation.py"/>
        <source>{0}: a single point tells nothing of the spread, so that figures which depend on it have no standard error. Add points there.</source>
        <translation>{0}: одна точка нічого не каже про розкид, тож показники, що від нього залежать, не мають стандартної похибки. Додайте там точки.</translation>
    </message>
    <message>
        <location filename="../core/labelling/exchange/access.py"/>
        <source>{0}: authcfg= needs QGIS. Name an environment variable with key=.</source>
        <translation>{0}: для authcfg= потрібен QGIS. Вкажіть змінну середовища через key=.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy.py"/>
        <source>{0}: cannot be read ({1}). {2}.</source>
        <translation>{0}: не вдається прочитати ({1}). {2}.</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>{0}: every pixel is no data. Choose another image.</source>
        <translation>{0}: у всіх пікселях немає даних. Виберіть інший знімок.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy.py"/>
        <source>{0}: is not JSON in UTF-8 ({1}). {2}.</source>
        <translation>{0}: це не JSON в UTF-8 ({1}). {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy.py"/>
        <source>{0}: is too large for a taxonomy. {1}.</source>
        <translation>{0}: завеликий файл як на таксономію. {1}.</translation>
    </message>
    <message>
        <location filename="../core/clustering/sampling.py"/>
        <source>{0}: no pixel is left to cluster; all are no data, masked, or outside the area of interest. Choose other mask classes or another area.</source>
        <translation>{0}: не залишилося пікселів для кластеризації; усі без даних, замасковані або поза областю інтересу. Виберіть інші класи маски або іншу область.</translation>
    </message>
    <message>
        <location filename="../core/jobs/points.py"/>
        <source>{0}: of {1} points none can be compared. See the messages for why.</source>
        <translation>{0}: жодної з точок (усього {1}) не можна порівняти. Причину див. у повідомленнях.</translation>
    </message>
    <message>
        <location filename="../core/jobs/comparison.py"/>
        <source>{0}: parts of WorldCover were deleted while they were compared with. Compare again: they are fetched again.</source>
        <translation>{0}: частини WorldCover видалено під час порівняння з ними. Порівняйте ще раз: їх буде завантажено знову.</translation>
    </message>
    <message>
        <location filename="../core/jobs/common.py"/>
        <source>{0}: reading or writing a raster failed: {1}. Check the disk&apos;s free space and the input files.</source>
        <translation>{0}: не вдалося прочитати або записати растр: {1}. Перевірте вільне місце на диску та вхідні файли.</translation>
    </message>
    <message>
        <location filename="../core/jobs/application.py"/>
        <source>{0}: reflectance × {1} {2}.</source>
        <translation>{0}: відбивна здатність × {1} {2}.</translation>
    </message>
    <message>
        <location filename="../core/agreement/sample_design.py"/>
        <source>{0}: the tables of the sample&apos;s design are damaged ({1}). Take them from a copy of the sample.</source>
        <translation>{0}: таблиці плану вибірки пошкоджено ({1}). Візьміть їх із копії вибірки.</translation>
    </message>
    <message>
        <location filename="../core/agreement/legends.py"/>
        <source>{0}: the value {1} is given twice.</source>
        <translation>{0}: значення {1} задано двічі.</translation>
    </message>
    <message>
        <location filename="../core/labelling/readiness.py"/>
        <source>{0}: {1} does not list models in {2}&apos;s way.</source>
        <translation>{0}: {1} не надає переліку моделей так, як {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/readiness.py"/>
        <source>{0}: {1} does not speak {2}&apos;s language. Check the URL.</source>
        <translation>{0}: {1} не розуміє мови {2}. Перевірте URL-адресу.</translation>
    </message>
    <message>
        <location filename="../core/labelling/readiness.py"/>
        <source>{0}: {1} has no model &apos;{2}&apos;. {3}</source>
        <translation>{0}: {1} не має моделі «{2}». {3}</translation>
    </message>
    <message>
        <location filename="../core/labelling/readiness.py"/>
        <source>{0}: {1} lists no models. Check the address: it usually ends in /v1.</source>
        <translation>{0}: {1} не надає жодної моделі. Перевірте адресу: зазвичай вона закінчується на /v1.</translation>
    </message>
    <message>
        <location filename="../core/agreement/remote_file.py"/>
        <source>{0}: {1}. Asking again…</source>
        <translation>{0}: {1}. Повторний запит…</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: is missing, because the file does not hold a JSON object.</source>
        <translation>{0}: {1}: відсутнє, бо файл не містить об’єкта JSON.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: is missing{2}.</source>
        <translation>{0}: {1}: відсутнє{2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: is unknown; the fields are {2}.</source>
        <translation>{0}: {1}: невідоме; поля: {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must be a JSON object with {2}.</source>
        <translation>{0}: {1}: має бути об’єктом JSON з {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must be a colour such as “#006400”, found {2}.</source>
        <translation>{0}: {1}: має бути кольором на зразок «#006400», а є {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must be a line of text, found {2}.</source>
        <translation>{0}: {1}: має бути рядком тексту, а є {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy.py"/>
        <source>{0}: {1}: must be a list of at least one class.</source>
        <translation>{0}: {1}: має бути списком хоча б з одного класу.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must be a list of words, found {2}.</source>
        <translation>{0}: {1}: має бути списком слів, а є {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must be a whole number from 1 to 254, found {2}.</source>
        <translation>{0}: {1}: має бути цілим числом від 1 до 254, а є {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must be null or a WorldCover code ({2}), found {3}.</source>
        <translation>{0}: {1}: має бути null або кодом WorldCover ({2}), а є {3}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must be “{2}”, found {3}.</source>
        <translation>{0}: {1}: має бути «{2}», а є {3}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must have letters in it, found {2}.</source>
        <translation>{0}: {1}: має містити літери, а є {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must list words by language, found {2}.</source>
        <translation>{0}: {1}: має перелічувати слова за мовами, а є {2}.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>{0}: {1}: must not be {2}, which models say when they cannot tell.</source>
        <translation>{0}: {1}: не може бути {2}, бо так кажуть моделі, коли не можуть визначити.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy.py"/>
        <source>{0}: {1}: {2} is taken by an earlier class.</source>
        <translation>{0}: {1}: {2} вже зайнято попереднім класом.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy.py"/>
        <source>{0}: {1}: {2}; keep it in one of them.</source>
        <translation>{0}: {1}: {2}; залиште це в одному з них.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>“class” is empty.</source>
        <translation>«class» порожній.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>“confidence” holds {0}; a number from 0 to 1 belongs there.</source>
        <translation>«confidence» містить {0}; там має бути число від 0 до 1.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>“confidence” is missing; a number from 0 to 1 belongs there.</source>
        <translation>Немає «confidence»; там має бути число від 0 до 1.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>“mixed” holds {0} where true or false belongs.</source>
        <translation>«mixed» містить {0}, а має бути true або false.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>“{0}” holds {1} characters where the name of a class belongs.</source>
        <translation>«{0}» містить символів: {1}, а має бути назва класу.</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>“{0}” holds {1} where text belongs.</source>
        <translation>«{0}» містить {1}, а має бути текст.</translation>
    </message>
    <message>
        <location filename="../core/labelling/voters/model.py"/>
        <source>“{0}” is no name and no synonym of a class. Where it should be one, add it to the taxonomy&apos;s synonyms and count the kept replies again.</source>
        <translation>«{0}» не є ні назвою, ні синонімом класу. Якщо має бути, додайте це до синонімів таксономії та підрахуйте збережені відповіді ще раз.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy.py"/>
        <source>“{0}” means the same as “{1}” of class “{2}”</source>
        <translation>«{0}» означає те саме, що «{1}» класу «{2}»</translation>
    </message>
    <message>
        <location filename="../core/labelling/prompting/reading.py"/>
        <source>“{0}” stands twice in the answer, with different values.</source>
        <translation>«{0}» трапляється у відповіді двічі, з різними значеннями.</translation>
    </message>
    <message>
        <location filename="../core/labelling/taxonomy_fields.py"/>
        <source>“{0}” was written for a newer version of the plugin; update the plugin</source>
        <translation>«{0}» написано для новішої версії плагіна; оновіть плагін</translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message>
        <location filename="../ui/curves.py"/>
        <source>Calinski-Harabasz</source>
        <translation>Індекс Калінського–Харабаша</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>Clusters</source>
        <translation>Кластери</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>Distance</source>
        <translation>Відстань</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>Distance to neighbour {}</source>
        <translation>Відстань до {}-го сусіда</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>Distances to the neighbours, the largest first</source>
        <translation>Відстані до сусідів, починаючи з найбільшої</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>Inertia</source>
        <translation>Інерція</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>Measures of the number of clusters</source>
        <translation>Показники за кількістю кластерів</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>Share of the pixels in %</source>
        <translation>Частка пікселів у %</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>Silhouette</source>
        <translation>Силует</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>The knee is at a distance of {}.</source>
        <translation>Злам — на відстані {}.</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>{} % of the pixels lie further</source>
        <translation>{} % пікселів лежать далі</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>{} clusters</source>
        <translation>кластерів: {}</translation>
    </message>
    <message>
        <location filename="../ui/curves.py"/>
        <source>{} clusters are suggested.</source>
        <translation>Запропоновано кластерів: {}.</translation>
    </message>
</context>
<context>
    <name>DateChoice</name>
    <message>
        <location filename="../ui/pages/scene_dates.py"/>
        <source>&amp;Combined band layers…</source>
        <translation>&amp;Об’єднані шари каналів…</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_dates.py"/>
        <source>&amp;Files…</source>
        <translation>&amp;Файли…</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_dates.py"/>
        <source>Images of other dates</source>
        <translation>Знімки інших дат</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_dates.py"/>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_dates.py"/>
        <source>None, or the image&apos;s own SCL band</source>
        <translation>Немає, або власний канал SCL знімка</translation>
    </message>
</context>
<context>
    <name>DateTable</name>
    <message>
        <location filename="../ui/models/date_table.py"/>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <location filename="../ui/models/date_table.py"/>
        <source>Double-click to name the date. The name is told to the models that label.</source>
        <translation>Двічі клацніть, щоб назвати дату. Назву повідомляють моделям, що дають мітки.</translation>
    </message>
    <message>
        <location filename="../ui/models/date_table.py"/>
        <source>Image</source>
        <translation>Знімок</translation>
    </message>
    <message>
        <location filename="../ui/models/date_table.py"/>
        <source>missing</source>
        <translation>відсутній</translation>
    </message>
    <message>
        <location filename="../ui/models/date_table.py"/>
        <source>{} and {} more</source>
        <translation>{} і ще {}</translation>
    </message>
</context>
<context>
    <name>DockForm</name>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>&amp;1 Scene</source>
        <translation>&amp;1 Сцена</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>&amp;2 Clusters</source>
        <translation>&amp;2 Кластери</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>&amp;3 Labels</source>
        <translation>&amp;3 Мітки</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>&amp;4 Results</source>
        <translation>&amp;4 Результати</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>Help on this step</source>
        <translation>Довідка до цього кроку</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>Step 1: Scene</source>
        <translation>Крок 1: сцена</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>Step 2: Clusters</source>
        <translation>Крок 2: кластери</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>Step 3: Labels</source>
        <translation>Крок 3: мітки</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>Step 4: Results</source>
        <translation>Крок 4: результати</translation>
    </message>
    <message>
        <location filename="../ui/forms/dock.ui"/>
        <source>Stops what is under way; nothing that was there before is changed</source>
        <translation>Зупиняє поточне завдання; нічого з того, що було раніше, не змінюється</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <location filename="../ui/entries.py"/>
        <source>Interpret land cover: {}</source>
        <translation>Інтерпретувати земний покрив: {}</translation>
    </message>
    <message>
        <location filename="../ui/entries.py"/>
        <source>Interpret land cover…</source>
        <translation>Інтерпретувати земний покрив…</translation>
    </message>
    <message>
        <location filename="../ui/entries.py"/>
        <source>Land Cover Interpreter</source>
        <translation>Land Cover Interpreter</translation>
    </message>
    <message>
        <location filename="../ui/entries.py"/>
        <source>Land Cover Interpreter: from a Sentinel-2 image to a checked map</source>
        <translation>Land Cover Interpreter: від знімка Sentinel-2 до перевіреної карти</translation>
    </message>
    <message>
        <location filename="../ui/entries.py"/>
        <source>Land cover</source>
        <translation>Земний покрив</translation>
    </message>
</context>
<context>
    <name>ExportFiles</name>
    <message>
        <location filename="../ui/export_files.py"/>
        <source>{} must end in {}.</source>
        <translation>{} має закінчуватися на {}.</translation>
    </message>
</context>
<context>
    <name>ExportedLayers</name>
    <message>
        <location filename="../ui/export.py"/>
        <source>Land cover</source>
        <translation>Земний покрив</translation>
    </message>
    <message>
        <location filename="../ui/export.py"/>
        <source>Land cover polygons</source>
        <translation>Полігони земного покриву</translation>
    </message>
</context>
<context>
    <name>FeatureChoice</name>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Also how high and how steep the ground is. Needs an elevation layer, which step 1 takes.</source>
        <translation>Також висота й крутизна місцевості. Потребує шару висот, який задається на кроці 1.</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Also how much near infrared and red vary around a pixel: towns and forests against fields.</source>
        <translation>Також мінливість ближнього інфрачервоного й червоного навколо пікселя: міста й ліси на відміну від полів.</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Averages of 3 × 3 pixels: a calmer map, fine lines get lost.</source>
        <translation>Середні з 3 × 3 пікселів: карта спокійніша, тонкі лінії губляться.</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Bands and indices</source>
        <translation>Канали та індекси</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Bands turned so that the noise between neighbours counts little. Every pixel by itself.</source>
        <translation>Канали повернуто так, що шум між сусідами важить мало. Кожен піксель сам по собі.</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Bands, indices and terrain</source>
        <translation>Канали, індекси та рельєф</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Bands, indices and texture</source>
        <translation>Канали, індекси та текстура</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Custom…</source>
        <translation>Власні…</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Every pixel by itself. Fine lines stay, and so do single odd pixels.</source>
        <translation>Кожен піксель сам по собі. Тонкі лінії залишаються, як і поодинокі випадкові пікселі.</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Every pixel with the pattern around it, which tells towns, forests and fields apart. Slower.</source>
        <translation>Кожен піксель із візерунком навколо нього, що розрізняє міста, ліси й поля. Повільніше.</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Features of your own, in words in the line below.</source>
        <translation>Ваші власні ознаки, словами в рядку нижче.</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Minimum noise fractions</source>
        <translation>Мінімальні частки шуму</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Noise fractions and textons</source>
        <translation>Мінімальні частки шуму та текстони</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Principal components</source>
        <translation>Головні компоненти</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>Smoothed bands and indices</source>
        <translation>Згладжені канали та індекси</translation>
    </message>
    <message>
        <location filename="../ui/pages/feature_choice.py"/>
        <source>What bands and indices say together in four numbers, without saying it twice.</source>
        <translation>Те, що канали та індекси кажуть разом, чотирма числами й без повторів.</translation>
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
        <translation>Зупинка…</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>{} (not saved)</source>
        <translation>{} (не збережено)</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>{} min left</source>
        <translation>ще {} хв</translation>
    </message>
    <message>
        <location filename="../ui/footer.py"/>
        <source>{} s left</source>
        <translation>ще {} с</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <location filename="../ui/help.py"/>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <location filename="../ui/help.py"/>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <location filename="../ui/help.py"/>
        <source>Forward</source>
        <translation>Уперед</translation>
    </message>
    <message>
        <location filename="../ui/help.py"/>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <location filename="../ui/help.py"/>
        <source>Land Cover Interpreter: help</source>
        <translation>Land Cover Interpreter: довідка</translation>
    </message>
</context>
<context>
    <name>InstallDialog</name>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>&amp;Install</source>
        <translation>&amp;Встановити</translation>
    </message>
    <message>
        <location filename="../ui/settings/install_dialog.py"/>
        <source>Another installation is under way. Wait for its end.</source>
        <translation>Виконується інше встановлення. Дочекайтеся його завершення.</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>C&amp;lose</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>Close this window</source>
        <translation>Закрити це вікно</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>Fetch the library now</source>
        <translation>Завантажити бібліотеку зараз</translation>
    </message>
    <message>
        <location filename="../ui/settings/install_dialog.py"/>
        <source>Install {}</source>
        <translation>Встановити {}</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>Installation under way</source>
        <translation>Триває встановлення</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>Stop; nothing of the library stays</source>
        <translation>Зупинити; нічого від бібліотеки не залишиться</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>The words of pip, which fetches the library</source>
        <translation>Повідомлення pip, який завантажує бібліотеку</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>What &amp;pip says</source>
        <translation>Що &amp;каже pip</translation>
    </message>
    <message>
        <location filename="../ui/forms/install_library.ui"/>
        <source>What pip says</source>
        <translation>Що каже pip</translation>
    </message>
    <message>
        <location filename="../ui/settings/install_dialog.py"/>
        <source>{name} will be fetched from the Python Package Index, or from the index in pip&apos;s own settings, and put into {folder}. QGIS&apos;s own libraries are used where it has them and are left as they are. It can be removed again in the options. Libraries from the index are programs: they can do what QGIS can do.</source>
        <translation>{name} буде завантажено з Python Package Index або з індексу, вказаного у власних налаштуваннях pip, і розміщено в {folder}. Власні бібліотеки QGIS використовуються там, де вони є, і залишаються без змін. Пізніше бібліотеку можна видалити в параметрах. Бібліотеки з індексу — це програми: вони можуть робити все, що може QGIS.</translation>
    </message>
    <message>
        <location filename="../ui/settings/install_dialog.py"/>
        <source>{} is installed and can be used at once.</source>
        <translation>{} встановлено й можна одразу використовувати.</translation>
    </message>
</context>
<context>
    <name>Installation</name>
    <message>
        <location filename="../ui/settings/reasons.py"/>
        <source>QGIS&apos;s Python has no pip, with which libraries are installed. In a Debian or Ubuntu system, install the package {} in its place; elsewhere run “python3 -m ensurepip” with QGIS&apos;s Python, and try again.</source>
        <translation>Python цього QGIS не має pip, за допомогою якого встановлюють бібліотеки. У системах Debian та Ubuntu встановіть замість нього пакунок {}; в інших запустіть «python3 -m ensurepip» у Python цього QGIS і спробуйте ще раз.</translation>
    </message>
    <message>
        <location filename="../ui/settings/reasons.py"/>
        <source>The Python {} of this QGIS was not found as a program of its own, so nothing can be installed.</source>
        <translation>Python {} цього QGIS не знайдено як окрему програму, тож нічого не можна встановити.</translation>
    </message>
    <message>
        <location filename="../ui/settings/reasons.py"/>
        <source>The package index cannot be reached. Check the connection, QGIS&apos;s proxy (Settings ► Options ► Network) and the index in pip&apos;s own settings.</source>
        <translation>Індекс пакунків недоступний. Перевірте з’єднання, проксі QGIS (Налаштування ► Параметри ► Мережа) та індекс у власних налаштуваннях pip.</translation>
    </message>
    <message>
        <location filename="../ui/settings/reasons.py"/>
        <source>The package index has no wheel of {name} that fits Python {python} and NumPy {numpy} of this QGIS, so nothing was installed: QGIS&apos;s own libraries are never replaced. Try again with a newer QGIS, or check the index in pip&apos;s own settings.</source>
        <translation>Індекс пакунків не має пакунка (wheel) {name}, сумісного з Python {python} та NumPy {numpy} цього QGIS, тож нічого не встановлено: власні бібліотеки QGIS ніколи не замінюються. Спробуйте з новішою версією QGIS або перевірте індекс у власних налаштуваннях pip.</translation>
    </message>
    <message>
        <location filename="../ui/settings/reasons.py"/>
        <source>no reason was given</source>
        <translation>причину не вказано</translation>
    </message>
    <message>
        <location filename="../ui/settings/reasons.py"/>
        <source>pip could not install {}: {}</source>
        <translation>pip не зміг встановити {}: {}</translation>
    </message>
    <message>
        <location filename="../ui/settings/reasons.py"/>
        <source>pip fetched {} although QGIS has it already, so nothing was installed. Check pip&apos;s own settings.</source>
        <translation>pip завантажив {}, хоча QGIS це вже має, тож нічого не встановлено. Перевірте власні налаштування pip.</translation>
    </message>
    <message>
        <location filename="../ui/settings/reasons.py"/>
        <source>{} was fetched, but does not work beside QGIS&apos;s own libraries, and was deleted again: {}</source>
        <translation>{} завантажено, але поруч із власними бібліотеками QGIS це не працює, тож його знову видалено: {}</translation>
    </message>
</context>
<context>
    <name>LabelDelegates</name>
    <message>
        <location filename="../ui/label_delegates.py"/>
        <source>as proposed</source>
        <translation>як запропоновано</translation>
    </message>
    <message>
        <location filename="../ui/label_delegates.py"/>
        <source>unlabelled</source>
        <translation>без класу</translation>
    </message>
</context>
<context>
    <name>LabelMenu</name>
    <message>
        <location filename="../ui/pages/label_menu.py"/>
        <source>&amp;Merge</source>
        <translation>&amp;Об’єднати</translation>
    </message>
    <message>
        <location filename="../ui/pages/label_menu.py"/>
        <source>&amp;Revert to the proposal</source>
        <translation>&amp;Повернути пропозицію</translation>
    </message>
    <message>
        <location filename="../ui/pages/label_menu.py"/>
        <source>&amp;Split</source>
        <translation>&amp;Розділити</translation>
    </message>
    <message>
        <location filename="../ui/pages/label_menu.py"/>
        <source>&amp;Your class</source>
        <translation>&amp;Ваш клас</translation>
    </message>
    <message>
        <location filename="../ui/pages/label_menu.py"/>
        <source>&amp;Zoom to a typical place</source>
        <translation>&amp;Наблизити до типового місця</translation>
    </message>
    <message>
        <location filename="../ui/pages/label_menu.py"/>
        <source>Unlabelled</source>
        <translation>Без класу</translation>
    </message>
    <message>
        <location filename="../ui/pages/label_menu.py"/>
        <source>Write a &amp;note</source>
        <translation>Написати но&amp;татку</translation>
    </message>
    <message>
        <location filename="../ui/pages/label_menu.py"/>
        <source>into &amp;{} parts</source>
        <translation>частин: &amp;{}</translation>
    </message>
</context>
<context>
    <name>LabelTable</name>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Cluster</source>
        <translation>Кластер</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Confidence</source>
        <translation>Упевненість</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Doubts</source>
        <translation>Сумніви</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>How many voters are behind the class with most votes; dissent is hatched</source>
        <translation>Скільки учасників підтримують клас із найбільшою кількістю голосів; розбіжність заштриховано</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>How sure of it the voters are that propose the class, 0 to 1</source>
        <translation>Наскільки впевнені ті учасники, що пропонують клас, від 0 до 1</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Proposed</source>
        <translation>Пропозиція</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Share</source>
        <translation>Частка</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Share of all pixels with data</source>
        <translation>Частка всіх пікселів із даними</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Sorted by this column, the clusters where a look is worth most come first.</source>
        <translation>Якщо сортувати за цим стовпцем, першими будуть кластери, які найбільше варто переглянути.</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>The class that the voters propose</source>
        <translation>Клас, який пропонують учасники голосування</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>The cluster&apos;s colour on the map, and its number</source>
        <translation>Колір кластера на карті та його номер</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Votes</source>
        <translation>Голоси</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Your class</source>
        <translation>Ваш клас</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Your class, which wins. Double-click, or press Enter, to choose one.</source>
        <translation>Ваш клас, що має перевагу. Двічі клацніть або натисніть Enter, щоб вибрати його.</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>Your note on the cluster. Double-click, or press F2, to write one.</source>
        <translation>Ваша нотатка до кластера. Двічі клацніть або натисніть F2, щоб написати її.</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>as proposed</source>
        <translation>як запропоновано</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>cluster {}</source>
        <translation>кластер {}</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>failed</source>
        <translation>збій</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>settled by you ({})</source>
        <translation>вирішено вами ({})</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>unlabelled</source>
        <translation>без класу</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>unsure</source>
        <translation>без певності</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>{} (dissents)</source>
        <translation>{} (розбіжність)</translation>
    </message>
    <message>
        <location filename="../ui/models/label_table.py"/>
        <source>{} of {}</source>
        <translation>{} з {}</translation>
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
        <translation>усі учасники дали збій</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>answer cut off</source>
        <translation>відповідь обірвано</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>answer is not JSON</source>
        <translation>відповідь не є JSON</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>blocked by the provider&apos;s safety filter</source>
        <translation>заблоковано фільтром безпеки постачальника</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>cannot be used</source>
        <translation>не можна використати</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>class unknown to the taxonomy</source>
        <translation>клас невідомий таксономії</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>contradicts the spectrum</source>
        <translation>суперечить спектру</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>disagreement</source>
        <translation>розбіжність</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>empty answer</source>
        <translation>порожня відповідь</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>few votes</source>
        <translation>мало голосів</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>from a scene unlike this one</source>
        <translation>зі сцени, не схожої на цю</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>low confidence</source>
        <translation>низька впевненість</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>many abstentions</source>
        <translation>багато утримань</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>merged of different classes</source>
        <translation>об’єднано з різних класів</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>mixed cluster</source>
        <translation>змішаний кластер</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>needs a key</source>
        <translation>потрібен ключ</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>no label</source>
        <translation>немає мітки</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>no majority</source>
        <translation>немає більшості</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>no reply</source>
        <translation>немає відповіді</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>not reachable</source>
        <translation>недоступний</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>not running</source>
        <translation>не запущений</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>part of a split cluster</source>
        <translation>частина розділеного кластера</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>ready</source>
        <translation>готовий</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>refused to answer</source>
        <translation>відмова відповідати</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>takes no pictures</source>
        <translation>не приймає зображень</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>tie</source>
        <translation>рівність голосів</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>unknown model</source>
        <translation>невідома модель</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>unstable</source>
        <translation>нестабільно</translation>
    </message>
    <message>
        <location filename="../adapters/label_words.py"/>
        <source>voter stopped</source>
        <translation>учасника зупинено</translation>
    </message>
</context>
<context>
    <name>LabelsPage</name>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source> parts</source>
        <translation> частин</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>&amp;Name the clusters</source>
        <translation>&amp;Назвати кластери</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Ask the ticked voters. Before anything is sent, you see what goes where and what it costs.</source>
        <translation>Запитати позначених учасників голосування. Перш ніж щось буде надіслано, ви побачите, що куди йде і скільки коштує.</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Filter the table</source>
        <translation>Фільтрувати таблицю</translation>
    </message>
    <message>
        <location filename="../ui/pages/labels.py"/>
        <source>Keys for the selected rows: {}   Del as proposed   Enter choose a class   F2 note</source>
        <translation>Клавіші для вибраних рядків: {}   Del як запропоновано   Enter вибрати клас   F2 нотатка</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Keys that give classes</source>
        <translation>Клавіші, що дають класи</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Labels of the clusters</source>
        <translation>Мітки кластерів</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Mer&amp;ge</source>
        <translation>О&amp;б’єднати</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <location filename="../ui/pages/labels.py"/>
        <source>Name the clusters</source>
        <translation>Назвати кластери</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Ne&amp;xt: results</source>
        <translation>&amp;Далі: результати</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Number of parts to split into</source>
        <translation>На скільки частин розділити</translation>
    </message>
    <message>
        <location filename="../ui/pages/labels.py"/>
        <source>Only those in &amp;doubt ({})</source>
        <translation>Лише під &amp;сумнівом ({})</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Pick on the map</source>
        <translation>Вибрати на карті</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Pick on the map: click on the canvas to select the cluster that lies there</source>
        <translation>Вибрати на карті: клацніть на полотні, щоб вибрати кластер у цьому місці</translation>
    </message>
    <message>
        <location filename="../ui/pages/labels.py"/>
        <source>Select one cluster to see a place where it is typical.</source>
        <translation>Виберіть один кластер, щоб побачити місце, де він типовий.</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Selected clusters light up on the canvas. Enter chooses a class, F2 writes a note, Delete gives the proposal back.</source>
        <translation>Вибрані кластери підсвічуються на полотні. Enter — вибрати клас, F2 — написати нотатку, Delete — повернути пропозицію.</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Show the clusters whose votes are in doubt and that you have not settled</source>
        <translation>Показати кластери, щодо яких голоси викликають сумнів, а вашого рішення ще немає</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Show the rows that hold these words</source>
        <translation>Показати рядки, що містять ці слова</translation>
    </message>
    <message>
        <location filename="../ui/forms/labels.ui"/>
        <source>Spl&amp;it into</source>
        <translation>&amp;Розділити на</translation>
    </message>
    <message>
        <location filename="../ui/pages/labels.py"/>
        <source>The cluster is too scattered to have one.</source>
        <translation>Кластер надто розпорошений, щоб мати таке місце.</translation>
    </message>
    <message>
        <location filename="../ui/pages/labels.py"/>
        <source>The place cannot be shown in the map&apos;s coordinate system.</source>
        <translation>Це місце неможливо показати в системі координат карти.</translation>
    </message>
    <message>
        <location filename="../ui/pages/labels.py"/>
        <source>There is no cluster at this place.</source>
        <translation>У цьому місці немає кластера.</translation>
    </message>
    <message>
        <location filename="../ui/pages/labels.py"/>
        <source>{} failed in {} of {} questions: {}.</source>
        <translation>{}: збоїв {} із {} запитань: {}.</translation>
    </message>
    <message>
        <location filename="../ui/pages/labels.py"/>
        <source>{} of {} clusters have a class, {} are in doubt.</source>
        <translation>Клас мають {} з {} кластерів, під сумнівом {}.</translation>
    </message>
</context>
<context>
    <name>LandCoverDock</name>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Choose the image, its bands and the area</source>
        <translation>Вибрати знімок, його канали та область</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Group the pixels by their spectra</source>
        <translation>Згрупувати пікселі за їхніми спектрами</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Help on this step</source>
        <translation>Довідка до цього кроку</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Land Cover Interpreter</source>
        <translation>Land Cover Interpreter</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Name the clusters</source>
        <translation>Назвати кластери</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Needs a scene that is ready.</source>
        <translation>Потрібна готова сцена.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Needs clusters that have labels.</source>
        <translation>Потрібні кластери з мітками.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Needs the clusters of a scene.</source>
        <translation>Потрібні кластери сцени.</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Redo</source>
        <translation>Повторити дію</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Save the labels</source>
        <translation>Зберегти мітки</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Undo</source>
        <translation>Скасувати дію</translation>
    </message>
    <message>
        <location filename="../ui/dock.py"/>
        <source>Write the map and compare it with a reference</source>
        <translation>Записати карту та порівняти її з еталоном</translation>
    </message>
</context>
<context>
    <name>LibrariesSection</name>
    <message>
        <location filename="../ui/settings/libraries.py"/>
        <source>Delete {} from your profile? What needs it stops working until it is installed again.</source>
        <translation>Видалити {} з вашого профілю? Те, для чого це потрібно, не працюватиме, доки його не встановлять знову.</translation>
    </message>
    <message>
        <location filename="../ui/settings/libraries.py"/>
        <source>Uninstall</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <location filename="../ui/settings/libraries.py"/>
        <source>comes with QGIS, version {}</source>
        <translation>постачається з QGIS, версія {}</translation>
    </message>
    <message>
        <location filename="../ui/settings/libraries.py"/>
        <source>installed here, version {}</source>
        <translation>встановлено тут, версія {}</translation>
    </message>
    <message>
        <location filename="../ui/settings/libraries.py"/>
        <source>installed here, version {}, but for another NumPy: install it again</source>
        <translation>встановлено тут, версія {}, але для іншого NumPy: встановіть ще раз</translation>
    </message>
    <message>
        <location filename="../ui/settings/libraries.py"/>
        <source>not there</source>
        <translation>немає</translation>
    </message>
</context>
<context>
    <name>LibraryInstaller</name>
    <message>
        <location filename="../ui/settings/installer.py"/>
        <source>Deleting what is no longer needed</source>
        <translation>Видалення того, що вже не потрібне</translation>
    </message>
    <message>
        <location filename="../ui/settings/installer.py"/>
        <source>Trying it beside QGIS&apos;s own libraries…</source>
        <translation>Перевірка поруч із власними бібліотеками QGIS…</translation>
    </message>
</context>
<context>
    <name>MaskChoice</name>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>None, or the image&apos;s own SCL band</source>
        <translation>Немає, або власний канал SCL знімка</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>cloud shadow</source>
        <translation>тінь від хмар</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>cloud, high probability</source>
        <translation>хмари, висока ймовірність</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>cloud, medium probability</source>
        <translation>хмари, середня ймовірність</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>dark area</source>
        <translation>темна ділянка</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>no data</source>
        <translation>немає даних</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>not vegetated</source>
        <translation>без рослинності</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>saturated or defective</source>
        <translation>насичені або дефектні</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>snow or ice</source>
        <translation>сніг або лід</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>thin cirrus</source>
        <translation>тонкі перисті хмари</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>unclassified</source>
        <translation>не класифіковано</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>vegetation</source>
        <translation>рослинність</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_mask.py"/>
        <source>water</source>
        <translation>вода</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <location filename="../ui/pages/naming.py"/>
        <source>Another job is under way. Wait for its end, or cancel it.</source>
        <translation>Виконується інше завдання. Дочекайтеся його завершення або скасуйте його.</translation>
    </message>
    <message>
        <location filename="../ui/pages/naming.py"/>
        <source>Naming the clusters</source>
        <translation>Називання кластерів</translation>
    </message>
    <message>
        <location filename="../ui/pages/naming.py"/>
        <source>Working out what would be sent</source>
        <translation>Визначення того, що буде надіслано</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../ui/notice.py"/>
        <source>Close this message</source>
        <translation>Закрити це повідомлення</translation>
    </message>
</context>
<context>
    <name>NumberChoice</name>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>Measuring distances…</source>
        <translation>Вимірювання відстаней…</translation>
    </message>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>Take the knee</source>
        <translation>Взяти злам</translation>
    </message>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>Take {} clusters</source>
        <translation>Взяти кластерів: {}</translation>
    </message>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>The curve bends at a distance of {}. Pixels left of the mark lie further apart, and are noise unless a core is near. Drag the mark to choose another radius.</source>
        <translation>Крива має злам на відстані {}. Пікселі ліворуч від позначки лежать далі й є шумом, якщо поблизу немає ядра. Перетягніть позначку, щоб вибрати інший радіус.</translation>
    </message>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>Trying numbers of clusters…</source>
        <translation>Перевірка кількостей кластерів…</translation>
    </message>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>any</source>
        <translation>будь-який</translation>
    </message>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>joins the nearest</source>
        <translation>приєднується до найближчого</translation>
    </message>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>knee</source>
        <translation>злам</translation>
    </message>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>stays a cluster</source>
        <translation>залишається кластером</translation>
    </message>
    <message>
        <location filename="../ui/pages/number_choice.py"/>
        <source>{} finds the number of clusters itself.</source>
        <translation>{} сам визначає кількість кластерів.</translation>
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
        <translation> МБ</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;At most</source>
        <translation>&amp;Щонайбільше</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Clear…</source>
        <translation>О&amp;чистити…</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Folder of fetched parts</source>
        <translation>&amp;Тека завантажених частин</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Help</source>
        <translation>Дов&amp;ідка</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Install…</source>
        <translation>&amp;Встановити…</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Libraries that QGIS does not bring everywhere</source>
        <translation>&amp;Бібліотеки, які QGIS містить не всюди</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;My computer only</source>
        <translation>&amp;Лише мій комп’ютер</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Reset</source>
        <translation>С&amp;кинути</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Server</source>
        <translation>&amp;Сервер</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Threads of a job</source>
        <translation>&amp;Потоків на завдання</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Uninstall…</source>
        <translation>Ви&amp;далити…</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>&amp;Voters: those ticked are asked about every cluster</source>
        <translation>&amp;Учасники голосування: позначених запитують про кожен кластер</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>A folder of tiles, ESA_WorldCover_10m_…_Map.tif, that is read in place of the server; empty for the server</source>
        <translation>Тека тайлів ESA_WorldCover_10m_…_Map.tif, з якої читають замість сервера; порожньо — сервер</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>A&amp;dd…</source>
        <translation>Д&amp;одати…</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Add a vision-language model</source>
        <translation>Додати мультимодальну модель (vision-language)</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Add a voter</source>
        <translation>Додати учасника голосування</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Ch&amp;oose…</source>
        <translation>Виб&amp;рати…</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Choose the folder of downloaded WorldCover tiles</source>
        <translation>Вибрати теку завантажених тайлів WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Choose the folder of downloaded tiles</source>
        <translation>Вибрати теку завантажених тайлів</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Clear what is kept of WorldCover</source>
        <translation>Очистити збережене з WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Delete the fetched parts of WorldCover</source>
        <translation>Видалити завантажені частини WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Delete the selected library from your profile; what QGIS brings stays</source>
        <translation>Видалити вибрану бібліотеку з вашого профілю; те, що постачає QGIS, залишається</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Do&amp;wnloaded tiles</source>
        <translation>З&amp;авантажені тайли</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>ESA WorldCover</source>
        <translation>ESA WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Fetch the selected library into your profile; you are asked before</source>
        <translation>Завантажити вибрану бібліотеку у ваш профіль; перед цим вас запитають</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Folder of downloaded WorldCover tiles</source>
        <translation>Тека завантажених тайлів WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Folder of fetched parts of WorldCover</source>
        <translation>Тека завантажених частин WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Help on these settings</source>
        <translation>Довідка про ці налаштування</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>How many parts of an image are worked on at once. The result is the same for any number.</source>
        <translation>Скільки частин знімка обробляється одночасно. Результат однаковий за будь-якої кількості.</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Install the library</source>
        <translation>Встановити бібліотеку</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Kept there</source>
        <translation>Збережено там</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Memory for &amp;blocks of images</source>
        <translation>Па&amp;м’ять для блоків знімків</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Memory for blocks of images</source>
        <translation>Пам’ять для блоків знімків</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Most that is kept of WorldCover</source>
        <translation>Найбільший обсяг збереженого з WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Optional libraries</source>
        <translation>Необов’язкові бібліотеки</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>R&amp;emove</source>
        <translation>Пр&amp;ибрати</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Remove the voter</source>
        <translation>Прибрати учасника голосування</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Reset the WorldCover server</source>
        <translation>Скинути сервер WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Size of what is kept</source>
        <translation>Обсяг збереженого</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Take the selected voter off the list</source>
        <translation>Прибрати вибраного учасника зі списку</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>The base URL of a server that has WorldCover&apos;s tiles; empty for ESA&apos;s own</source>
        <translation>Базова URL-адреса сервера, що має тайли WorldCover; порожньо — власний сервер ESA</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>The list in the dock&apos;s third step; Space ticks a voter.</source>
        <translation>Список на третьому кроці панелі; пробіл позначає учасника.</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>The selected library</source>
        <translation>Вибрана бібліотека</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>The size of GDAL&apos;s block cache during a job; automatic leaves it as QGIS has it.</source>
        <translation>Розмір кешу блоків GDAL під час завдання; «автоматично» залишає такий, як у QGIS.</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>This computer</source>
        <translation>Цей комп’ютер</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Threads of a job</source>
        <translation>Потоків на завдання</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Uninstall the library</source>
        <translation>Видалити бібліотеку</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Untick every voter that would send something away from this computer</source>
        <translation>Зняти позначки з усіх учасників, які надсилали б щось за межі цього комп’ютера</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Use ESA&apos;s own server again</source>
        <translation>Знову використовувати власний сервер ESA</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Voters</source>
        <translation>Учасники голосування</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Voters on my computer only</source>
        <translation>Лише учасники на моєму комп’ютері</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>What is wrong with the folder of downloaded tiles</source>
        <translation>Що не так із текою завантажених тайлів</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>What is wrong with the server</source>
        <translation>Що не так із сервером</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>What more of the plugin works with, and whether it is there</source>
        <translation>Які можливості плагіна дає бібліотека і чи вона є</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>What these settings are for, in a window of its own</source>
        <translation>Для чого ці налаштування, в окремому вікні</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>What was fetched once is kept here and used again</source>
        <translation>Завантажене один раз зберігається тут і використовується знову</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>Where more is fetched, what was not used for longest goes first.</source>
        <translation>Якщо завантажується більше, першим видаляється те, що найдовше не використовувалося.</translation>
    </message>
    <message>
        <location filename="../ui/forms/settings.ui"/>
        <source>WorldCover server</source>
        <translation>Сервер WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>automatic</source>
        <translation>автоматично</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>automatic ({})</source>
        <translation>автоматично ({})</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <location filename="../ui/picture_view.py"/>
        <source>Click a picture to see it in full.</source>
        <translation>Клацніть на зображенні, щоб побачити його повністю.</translation>
    </message>
    <message>
        <location filename="../ui/picture_view.py"/>
        <source>Close-up {}</source>
        <translation>Великий план {}</translation>
    </message>
    <message>
        <location filename="../ui/picture_view.py"/>
        <source>Inverted mask</source>
        <translation>Обернена маска</translation>
    </message>
    <message>
        <location filename="../ui/picture_view.py"/>
        <source>Mask</source>
        <translation>Маска</translation>
    </message>
    <message>
        <location filename="../ui/picture_view.py"/>
        <source>Outline</source>
        <translation>Контур</translation>
    </message>
    <message>
        <location filename="../ui/picture_view.py"/>
        <source>Pictures</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <location filename="../ui/picture_view.py"/>
        <source>Scene</source>
        <translation>Сцена</translation>
    </message>
    <message>
        <location filename="../ui/picture_view.py"/>
        <source>Spotlight</source>
        <translation>Виділення світлом</translation>
    </message>
</context>
<context>
    <name>PrintLayout</name>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>A draft of {}: made without training pixels, and not checked on the ground.</source>
        <translation>Чернетка від {}: створено без навчальних пікселів і не перевірено на місцевості.</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Agreement is not accuracy: the reference has errors of its own.</source>
        <translation>Узгодженість — це не точність: еталон має власні похибки.</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Ceiling of these clusters: {}</source>
        <translation>Верхня межа для цих кластерів: {}</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Classes</source>
        <translation>Класи</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Clusters in doubt: {} of {}</source>
        <translation>Кластерів під сумнівом: {} з {}</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Compared with {}</source>
        <translation>Порівняно з {}</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Contains modified Copernicus Sentinel data.</source>
        <translation>Містить змінені дані Copernicus Sentinel.</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Labelling efficiency: {}</source>
        <translation>Ефективність маркування: {}</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Land cover of {}</source>
        <translation>Земний покрив: {}</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Not compared with a reference map</source>
        <translation>Не порівняно з еталонною картою</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>Overall agreement: {}</source>
        <translation>Загальна узгодженість: {}</translation>
    </message>
    <message>
        <location filename="../ui/print_sheet.py"/>
        <source>The {} largest classes</source>
        <translation>Найбільші класи ({})</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>&amp;Compare</source>
        <translation>&amp;Порівняти</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>&amp;Draw a sample…</source>
        <translation>&amp;Сформувати вибірку…</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>&amp;Open report</source>
        <translation>&amp;Відкрити звіт</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>&amp;Print layout…</source>
        <translation>&amp;Компонування для друку…</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>&amp;Reference</source>
        <translation>&amp;Еталон</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>A raster in the codes of ESA WorldCover: 10 tree cover, 20 shrubland, …</source>
        <translation>Растр у кодах ESA WorldCover: 10 деревний покрив, 20 чагарники, …</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>A sample that was drawn below and interpreted, or any points with a class</source>
        <translation>Вибірка, сформована нижче й проінтерпретована, або будь-які точки з класом</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Add the part of WorldCover under the scene to the project, styled: the edition that is chosen above, else the latest</source>
        <translation>Додати до проєкту оформлену частину WorldCover під сценою: випуск, вибраний вище, інакше найновіший</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Agreement with a reference map</source>
        <translation>Узгодженість з еталонною картою</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Areas of the classes on the map</source>
        <translation>Площі класів на карті</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Areas on the map</source>
        <translation>Площі на карті</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Classes of the reference&apos;s &amp;values</source>
        <translation>Класи зна&amp;чень еталона</translation>
    </message>
    <message>
        <location filename="../ui/pages/results.py"/>
        <source>Compare</source>
        <translation>Порівняти</translation>
    </message>
    <message>
        <location filename="../ui/pages/results.py"/>
        <source>Compare with the reference</source>
        <translation>Порівняти з еталоном</translation>
    </message>
    <message>
        <location filename="../ui/pages/results.py"/>
        <source>Draw pixels of the map at random, for people to say what is there: accuracy with its interval</source>
        <translation>Випадково відібрати пікселі карти, щоб люди визначили, що там є: точність із довірчим інтервалом</translation>
    </message>
    <message>
        <location filename="../ui/pages/disagreement_drawing.py"/>
        <source>Draw where map and reference differ</source>
        <translation>Показати, де карта й еталон розходяться</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>E&amp;xport</source>
        <translation>Експорт&amp;увати</translation>
    </message>
    <message>
        <location filename="../ui/pages/worldcover_loading.py"/>
        <source>ESA WorldCover {}</source>
        <translation>ESA WorldCover {}</translation>
    </message>
    <message>
        <location filename="../ui/pages/reference_choice.py"/>
        <source>ESA WorldCover {} (fetched)</source>
        <translation>ESA WorldCover {} (завантажується)</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <location filename="../ui/pages/exporting.py"/>
        <source>Export</source>
        <translation>Експортувати</translation>
    </message>
    <message>
        <location filename="../ui/pages/exporting.py"/>
        <source>Export the land-cover map</source>
        <translation>Експортувати карту земного покриву</translation>
    </message>
    <message>
        <location filename="../ui/pages/exporting.py"/>
        <source>Exported and added to the project: {}</source>
        <translation>Експортовано й додано до проєкту: {}</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Fie&amp;ld of the class</source>
        <translation>По&amp;ле класу</translation>
    </message>
    <message>
        <location filename="../ui/pages/exporting.py"/>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>GeoPackage of polygons to write</source>
        <translation>GeoPackage для запису полігонів</translation>
    </message>
    <message>
        <location filename="../ui/pages/exporting.py"/>
        <source>GeoTIFF (*.tif)</source>
        <translation>GeoTIFF (*.tif)</translation>
    </message>
    <message>
        <location filename="../ui/pages/exporting.py"/>
        <source>HTML page (*.html)</source>
        <translation>Сторінка HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>It holds codes or names of the map&apos;s classes</source>
        <translation>Містить коди або назви класів карти</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Layer of points to compare with</source>
        <translation>Шар точок для порівняння</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Layer to compare with</source>
        <translation>Шар для порівняння</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Load &amp;WorldCover</source>
        <translation>З&amp;авантажити WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/pages/worldcover_loading.py"/>
        <source>Load WorldCover</source>
        <translation>Завантажити WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Make a page with map, legend, figures and credits, and open it to be printed or changed</source>
        <translation>Створити сторінку з картою, легендою, показниками й джерелами та відкрити її для друку чи змін</translation>
    </message>
    <message>
        <location filename="../ui/pages/results.py"/>
        <source>No cluster has a class yet: label them in step 3.</source>
        <translation>Жоден кластер ще не має класу: дайте їм мітки на кроці 3.</translation>
    </message>
    <message>
        <location filename="../ui/pages/results.py"/>
        <source>Nothing to show yet: choose a scene (step 1) and cluster it (step 2).</source>
        <translation>Показувати ще нічого: виберіть сцену (крок 1) і кластеризуйте її (крок 2).</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>One file with the map, its areas, figures, votes and limits; any browser opens it</source>
        <translation>Один файл із картою, її площами, показниками, голосами та обмеженнями; відкривається в будь-якому браузері</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Only the part of WorldCover under the scene is fetched, and it is kept for the next time.</source>
        <translation>Завантажується лише частина WorldCover під сценою, і вона зберігається до наступного разу.</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Open &amp;folder</source>
        <translation>Відкрити &amp;теку</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Pol&amp;ygons too (.gpkg)</source>
        <translation>Також полі&amp;гони (.gpkg)</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Ra&amp;ster file (.tif)</source>
        <translation>&amp;Растровий файл (.tif)</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Raster file to write</source>
        <translation>Растровий файл для запису</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Reference map to compare with</source>
        <translation>Еталонна карта для порівняння</translation>
    </message>
    <message>
        <location filename="../ui/pages/exporting.py"/>
        <source>Replace</source>
        <translation>Замінити</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Repor&amp;t too (.html)</source>
        <translation>Також &amp;звіт (.html)</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Report to write</source>
        <translation>Звіт для запису</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Show the exported files</source>
        <translation>Показати експортовані файли</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Show the report in the browser</source>
        <translation>Показати звіт у браузері</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Style and metadata are always written: as .qml and .qmd files beside the raster, and inside the GeoPackage.</source>
        <translation>Стиль і метадані записуються завжди: як файли .qml і .qmd поруч із растром та всередині GeoPackage.</translation>
    </message>
    <message>
        <location filename="../ui/pages/results.py"/>
        <source>Switch Processing on first.</source>
        <translation>Спершу ввімкніть модуль Processing.</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>The WorldCover class of each value, by code or name, or none: 1 = 10, 2 = grassland, 7 = none</source>
        <translation>Клас WorldCover для кожного значення, за кодом чи назвою, або none: 1 = 10, 2 = grassland, 7 = none</translation>
    </message>
    <message>
        <location filename="../ui/pages/exporting.py"/>
        <source>The exported raster is no longer in the project. Export again.</source>
        <translation>Експортованого растра вже немає в проєкті. Експортуйте ще раз.</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>The labels have changed since: export again, then make the print layout.</source>
        <translation>Відтоді мітки змінилися: експортуйте ще раз, а тоді створіть компонування для друку.</translation>
    </message>
    <message>
        <location filename="../ui/pages/exporting.py"/>
        <source>These files exist already. Replace them?</source>
        <translation>Ці файли вже існують. Замінити їх?</translation>
    </message>
    <message>
        <location filename="../ui/forms/results.ui"/>
        <source>Write the files and add them, styled, to the project</source>
        <translation>Записати файли й додати їх, оформленими, до проєкту</translation>
    </message>
    <message>
        <location filename="../ui/pages/reference_choice.py"/>
        <source>a layer of the project…</source>
        <translation>шар проєкту…</translation>
    </message>
    <message>
        <location filename="../ui/pages/reference_choice.py"/>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <location filename="../ui/pages/reference_choice.py"/>
        <source>points of the project…</source>
        <translation>точки проєкту…</translation>
    </message>
    <message>
        <location filename="../ui/pages/results.py"/>
        <source>{} holds values of another legend. Say under “Classes of the reference&apos;s values” which of them are which classes of ESA WorldCover, by code or name, or none. Then compare again.</source>
        <translation>{} містить значення з іншою легендою. Вкажіть у полі «Класи значень еталона», які з них яким класам ESA WorldCover відповідають, за кодом чи назвою, або none. Потім порівняйте ще раз.</translation>
    </message>
    <message>
        <location filename="../ui/pages/exporting.py"/>
        <location filename="../ui/revising.py"/>
        <source>{}: land cover</source>
        <translation>{}: земний покрив</translation>
    </message>
</context>
<context>
    <name>Revising</name>
    <message>
        <location filename="../ui/revising.py"/>
        <source>Another job is under way. Wait for its end, or cancel it.</source>
        <translation>Виконується інше завдання. Дочекайтеся його завершення або скасуйте його.</translation>
    </message>
    <message>
        <location filename="../ui/revising.py"/>
        <source>Merge clusters</source>
        <translation>Об’єднати кластери</translation>
    </message>
    <message>
        <location filename="../ui/revising.py"/>
        <source>Split a cluster</source>
        <translation>Розділити кластер</translation>
    </message>
</context>
<context>
    <name>RevisionButtons</name>
    <message>
        <location filename="../ui/pages/revision_buttons.py"/>
        <source>Another job is under way.</source>
        <translation>Виконується інше завдання.</translation>
    </message>
    <message>
        <location filename="../ui/pages/revision_buttons.py"/>
        <source>Cluster the pixels of the selected cluster again, into so many parts</source>
        <translation>Знову кластеризувати пікселі вибраного кластера, на стільки частин</translation>
    </message>
    <message>
        <location filename="../ui/pages/revision_buttons.py"/>
        <source>Make one cluster of the selected ones</source>
        <translation>Зробити з вибраних кластерів один</translation>
    </message>
    <message>
        <location filename="../ui/pages/revision_buttons.py"/>
        <source>Open a run first.</source>
        <translation>Спершу відкрийте запуск.</translation>
    </message>
    <message>
        <location filename="../ui/pages/revision_buttons.py"/>
        <source>Select one cluster to split it.</source>
        <translation>Виберіть один кластер, щоб розділити його.</translation>
    </message>
    <message>
        <location filename="../ui/pages/revision_buttons.py"/>
        <source>Select two or more clusters to merge them.</source>
        <translation>Виберіть два або більше кластерів, щоб об’єднати їх.</translation>
    </message>
</context>
<context>
    <name>RunLayers</name>
    <message>
        <location filename="../ui/run_layers.py"/>
        <source>{}: dates with data</source>
        <translation>{}: дати з даними</translation>
    </message>
    <message>
        <location filename="../ui/run_layers.py"/>
        <source>{}: disagreement with the reference</source>
        <translation>{}: розбіжності з еталоном</translation>
    </message>
    <message>
        <location filename="../ui/run_layers.py"/>
        <source>{}: membership in %</source>
        <translation>{}: належність у %</translation>
    </message>
</context>
<context>
    <name>ScenePage</name>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>&amp;Bands of the selected date</source>
        <translation>&amp;Канали вибраної дати</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>&amp;Combine band layers…</source>
        <translation>&amp;Об’єднати шари каналів…</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>&amp;Elevation layer, in metres</source>
        <translation>Шар висо&amp;т, у метрах</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>&amp;Next: clusters</source>
        <translation>&amp;Далі: кластери</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>&amp;Roles as found</source>
        <translation>&amp;Ролі як знайдено</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>&amp;Selected polygons of</source>
        <translation>Вибрані &amp;полігони шару</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>&amp;Update</source>
        <translation>О&amp;новити</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>&amp;Whole layer</source>
        <translation>&amp;Весь шар</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>A layer with the codes of the Sentinel-2 scene classification of this date. Optional; the classes that are masked are those above.</source>
        <translation>Шар із кодами класифікації сцени Sentinel-2 цієї дати. Необов’язково; маскуються класи, вибрані вище.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>A layer with the codes of the Sentinel-2 scene classification. Optional.</source>
        <translation>Шар із кодами класифікації сцени Sentinel-2. Необов’язково.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>A raster of heights, of any resolution, for features such as elevation and slope in step 2. Optional.</source>
        <translation>Растр висот, з будь-яким розрізненням, для таких ознак, як elevation і slope, на кроці 2. Необов’язково.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>A&amp;dd date</source>
        <translation>Дод&amp;ати дату</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Add a Sentinel-2 image to the project, then choose it here.</source>
        <translation>Додайте знімок Sentinel-2 до проєкту, а тоді виберіть його тут.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Add another date from the layers of the project or from files.</source>
        <translation>Додати іншу дату із шарів проєкту або з файлів.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Area</source>
        <translation>Область</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Bands</source>
        <translation>Канали</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Bands and their roles</source>
        <translation>Канали та їхні ролі</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Bands of the selected date</source>
        <translation>Канали вибраної дати</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Can&amp;vas extent</source>
        <translation>&amp;Екстент полотна</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Classes that are &amp;masked</source>
        <translation>&amp;Замасковані класи</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Classes that are masked</source>
        <translation>Замасковані класи</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Dates</source>
        <translation>Дати</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Elevation</source>
        <translation>Висота</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Elevation layer</source>
        <translation>Шар висот</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Go on to group the image&apos;s pixels by their spectra.</source>
        <translation>Перейти до групування пікселів знімка за їхніми спектрами.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>I&amp;mage</source>
        <translation>Зні&amp;мок</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Image</source>
        <translation>Знімок</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Images of the same ground in other seasons tell crops, meadows and forests apart better than one image can. Add them here; clouds in one date are bridged by the others.</source>
        <translation>Знімки тієї самої території в інші пори року розрізняють посіви, луки й ліси краще, ніж один знімок. Додайте їх тут; хмари на одній даті заповнюються з інших.</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene.py"/>
        <source>Looking at the image</source>
        <translation>Перегляд знімка</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene.py"/>
        <source>Looking at the image…</source>
        <translation>Перегляд знімка…</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Mask</source>
        <translation>Маска</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Move the date down</source>
        <translation>Перемістити дату вниз</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Move the date up</source>
        <translation>Перемістити дату вгору</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Move the selected date down.</source>
        <translation>Перемістити вибрану дату вниз.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Move the selected date up.</source>
        <translation>Перемістити вибрану дату вгору.</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene.py"/>
        <source>No image chosen</source>
        <translation>Знімок не вибрано</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>O&amp;ffset of the stored values</source>
        <translation>З&amp;сув збережених значень</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Offset of the stored values</source>
        <translation>Зсув збережених значень</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Other dates</source>
        <translation>Інші дати</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Pixels of the checked classes are left out of the map.</source>
        <translation>Пікселі позначених класів не потрапляють на карту.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Polygon layer</source>
        <translation>Полігональний шар</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Put layers with a single band each together to one scene. The project must have such layers.</source>
        <translation>Скласти шари, що мають по одному каналу, в одну сцену. Такі шари мають бути в проєкті.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Remove the date</source>
        <translation>Вилучити дату</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Scene cl&amp;assification layer of the selected date</source>
        <translation>Шар класи&amp;фікації сцени вибраної дати</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Scene classification (SCL) &amp;layer</source>
        <translation>&amp;Шар класифікації сцени (SCL)</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Scene classification layer</source>
        <translation>Шар класифікації сцени</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Scene classification layer of the selected date</source>
        <translation>Шар класифікації сцени вибраної дати</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Take back all changes to the roles.</source>
        <translation>Скасувати всі зміни ролей.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Take the selected date out.</source>
        <translation>Вилучити вибрану дату.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Take what the map canvas shows now.</source>
        <translation>Взяти те, що зараз видно на полотні карти.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>The Sentinel-2 image to map.</source>
        <translation>Знімок Sentinel-2 для картографування.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>The bands of the image and the roles they play. Click a role to choose another.</source>
        <translation>Канали знімка та їхні ролі. Клацніть на ролі, щоб вибрати іншу.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>The dates in their order; the first is the image above, whose pixels are mapped. Double-click a date to name it.</source>
        <translation>Дати в їхньому порядку; перша — знімок угорі, пікселі якого картографуються. Двічі клацніть на даті, щоб назвати її.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>The layer whose selected polygons are mapped.</source>
        <translation>Шар, вибрані полігони якого картографуються.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Update from the canvas</source>
        <translation>Оновити з полотна</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>What is added to a stored value before it is scaled: -1000 from processing baseline 04.00 on. Leave it empty to use what was found.</source>
        <translation>Що додається до збереженого значення перед масштабуванням: -1000, починаючи з базової версії обробки (processing baseline) 04.00. Залиште порожнім, щоб узяти знайдене.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>What the map canvas shows at the moment of choosing.</source>
        <translation>Те, що видно на полотні карти в момент вибору.</translation>
    </message>
    <message>
        <location filename="../ui/forms/scene.ui"/>
        <source>Which band plays which role, such as B02=1,B03=2,B04=3,B08=4. Leave it empty to use what is found. Needed where one raster holds several dates.</source>
        <translation>Який канал відіграє яку роль, наприклад B02=1,B03=2,B04=3,B08=4. Залиште порожнім, щоб узяти знайдене. Потрібно, якщо один растр містить кілька дат.</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene.py"/>
        <source>found</source>
        <translation>знайдено</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene.py"/>
        <source>{} (found)</source>
        <translation>{} (знайдено)</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene.py"/>
        <source>{} band layers combined</source>
        <translation>Об’єднано шарів каналів: {}</translation>
    </message>
</context>
<context>
    <name>SceneVerdict</name>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>Reflectance = (value + offset) × scale, with scale {} and offset {}.</source>
        <translation>Відбивна здатність = (значення + зсув) × масштаб, масштаб {}, зсув {}.</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>The offset cannot be &apos;{}&apos;. Write a number such as -1000, or leave it empty.</source>
        <translation>Зсув не може бути «{}». Напишіть число, наприклад -1000, або залиште порожнім.</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>clouds masked</source>
        <translation>хмари замасковано</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>no coordinate system</source>
        <translation>немає системи координат</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>part of the image</source>
        <translation>частина знімка</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>ready</source>
        <translation>готово</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>with elevation</source>
        <translation>з висотами</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>{} Mpx</source>
        <translation>{} Мпікс</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>{} Or choose the roles in the table below.</source>
        <translation>{} Або виберіть ролі в таблиці нижче.</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>{} bands</source>
        <translation>каналів: {}</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>{} dates</source>
        <translation>дат: {}</translation>
    </message>
    <message>
        <location filename="../ui/pages/scene_verdict.py"/>
        <source>{} m</source>
        <translation>{} м</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source> (+ {} kept)</source>
        <translation> (+ {} збережених)</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>All together: {}.</source>
        <translation>Разом: {}.</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Cluster whose pictures are shown</source>
        <translation>Кластер, зображення якого показано</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Each of these voters is asked about every cluster, with the pictures below and a table of measured facts. Nothing was sent yet.</source>
        <translation>Кожного з цих учасників голосування запитують про кожен кластер, із наведеними нижче зображеннями й таблицею виміряних ознак. Ще нічого не надіслано.</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Goes to</source>
        <translation>Куди</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>Nothing leaves this computer, and there is nothing to pay.</source>
        <translation>Ніщо не залишає цього комп’ютера, і платити не доведеться.</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Pictures</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Pictures of &amp;cluster</source>
        <translation>Зображення &amp;кластера</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Price</source>
        <translation>Ціна</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Price of all voters</source>
        <translation>Ціна всіх учасників голосування</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Requests</source>
        <translation>Запити</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Send pictures to voters?</source>
        <translation>Надіслати зображення учасникам голосування?</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Size</source>
        <translation>Обсяг</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>The price is unknown.</source>
        <translation>Ціна невідома.</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Tokens, about</source>
        <translation>Токени, приблизно</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>Voter</source>
        <translation>Учасник</translation>
    </message>
    <message>
        <location filename="../ui/forms/send.ui"/>
        <source>What is sent to whom</source>
        <translation>Що й кому надсилається</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>about ${}</source>
        <translation>приблизно ${}</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>less than ${}</source>
        <translation>менше ${}</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>nothing to pay</source>
        <translation>безкоштовно</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>this computer</source>
        <translation>цей комп’ютер</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>unknown</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>{} (prices of {})</source>
        <translation>{} (ціни станом на {})</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>{} MB</source>
        <translation>{} МБ</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>{} Other voters&apos; prices are unknown.</source>
        <translation>{} Ціни інших учасників голосування невідомі.</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/send.py"/>
        <source>{} in, {} out</source>
        <translation>{} на вхід, {} на вихід</translation>
    </message>
</context>
<context>
    <name>SeparabilityDialog</name>
    <message>
        <location filename="../ui/forms/separability.ui"/>
        <source>&amp;Clusters</source>
        <translation>&amp;Кластери</translation>
    </message>
    <message>
        <location filename="../ui/forms/separability.ui"/>
        <source>&amp;Pairs, the closest first. A click selects them in the table of clusters</source>
        <translation>&amp;Пари, починаючи з найближчої. Клацання вибирає їх у таблиці кластерів</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>A cluster</source>
        <translation>Один кластер</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>Cluster</source>
        <translation>Кластер</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <location filename="../ui/forms/separability.ui"/>
        <source>Clusters</source>
        <translation>Кластери</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>Compactness</source>
        <translation>Компактність</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>Distance</source>
        <translation>Відстань</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>Edge share</source>
        <translation>Частка на межах</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>From −1 to 1: how much nearer the pixels are to their own cluster&apos;s mean than to the next one</source>
        <translation>Від −1 до 1: наскільки ближчі пікселі до середнього власного кластера, ніж до наступного</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>How many of its pixels&apos; neighbours are in others</source>
        <translation>Скільки сусідів його пікселів належать до інших</translation>
    </message>
    <message>
        <location filename="../ui/forms/separability.ui"/>
        <source>How well the clusters are told apart</source>
        <translation>Наскільки добре розрізняються кластери</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>Jeffries-Matusita distance to the nearest cluster</source>
        <translation>Відстань Джеффріса–Матусіти до найближчого кластера</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>Jeffries-Matusita distance: 0 for the same, 2 for clusters that have nothing in common</source>
        <translation>Відстань Джеффріса–Матусіти: 0 для однакових, 2 для кластерів, що не мають нічого спільного</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>Nearest</source>
        <translation>Найближчий</translation>
    </message>
    <message>
        <location filename="../ui/forms/separability.ui"/>
        <source>Pairs of clusters</source>
        <translation>Пари кластерів</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>The cluster at the smallest distance</source>
        <translation>Кластер на найменшій відстані</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>Told apart</source>
        <translation>Розрізняються</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>Two clusters</source>
        <translation>Два кластери</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>What the distance speaks for</source>
        <translation>На що вказує відстань</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>hardly: merge them</source>
        <translation>ледве: об’єднати</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>in part</source>
        <translation>частково</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>no gap between</source>
        <translation>без проміжку між ними</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>well</source>
        <translation>добре</translation>
    </message>
    <message>
        <location filename="../ui/dialogs/separability.py"/>
        <source>{} and {}</source>
        <translation>{} і {}</translation>
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
        <translation>Мітки змінено. Зберегти їх у теці запуску?</translation>
    </message>
</context>
<context>
    <name>SpectrumChart</name>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>Band</source>
        <translation>Канал</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>Centre</source>
        <translation>Центр</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>Cluster</source>
        <translation>Кластер</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>Cluster {}, ± one standard deviation</source>
        <translation>Кластер {}, ± одне стандартне відхилення</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>Mean of the scene</source>
        <translation>Середнє по сцені</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>Reflectance</source>
        <translation>Відбивна здатність</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>Reflectance of cluster {}: mean ± standard deviation, and the mean of the scene</source>
        <translation>Відбивна здатність кластера {}: середнє ± стандартне відхилення та середнє по сцені</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>Scene</source>
        <translation>Сцена</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>Spectrum of the cluster against the scene</source>
        <translation>Спектр кластера на тлі сцени</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>{band}, {wavelength}: reflectance {mean}, standard deviation {deviation}, scene {scene}.</source>
        <translation>{band}, {wavelength}: відбивна здатність {mean}, стандартне відхилення {deviation}, сцена {scene}.</translation>
    </message>
    <message>
        <location filename="../ui/spectrum_chart.py"/>
        <source>{} nm</source>
        <translation>{} нм</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <location filename="../ui/state.py"/>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <location filename="../ui/state.py"/>
        <source>Override</source>
        <translation>Перевизначення</translation>
    </message>
    <message>
        <location filename="../ui/state.py"/>
        <source>Revert</source>
        <translation>Повернення пропозиції</translation>
    </message>
    <message>
        <location filename="../ui/state.py"/>
        <source>The clusters are just being changed. Save again in a moment.</source>
        <translation>Кластери саме змінюються. Збережіть ще раз за мить.</translation>
    </message>
    <message>
        <location filename="../ui/state.py"/>
        <source>The labels in {} were changed elsewhere since it was opened here. Save again to replace them by those shown here, or open the run folder again to go on with them.</source>
        <translation>Мітки в {} змінено деінде після відкриття тут. Збережіть ще раз, щоб замінити їх показаними тут, або відкрийте теку запуску знову, щоб працювати з ними.</translation>
    </message>
    <message>
        <location filename="../ui/state.py"/>
        <source>This step changes pixels that a job may be reading. Wait for its end, or cancel it.</source>
        <translation>Цей крок змінює пікселі, які завдання може саме читати. Дочекайтеся його завершення або скасуйте його.</translation>
    </message>
</context>
<context>
    <name>Taxonomy</name>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Bare / sparse vegetation</source>
        <translation>Відкритий ґрунт / рідка рослинність</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Built-up</source>
        <translation>Забудова</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Cropland</source>
        <translation>Орні землі</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Grassland</source>
        <translation>Луки</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Herbaceous wetland</source>
        <translation>Трав’яні водно-болотні угіддя</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Mangroves</source>
        <translation>Мангрові зарості</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Moss and lichen</source>
        <translation>Мохи й лишайники</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Permanent water bodies</source>
        <translation>Постійні водойми</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Shrubland</source>
        <translation>Чагарники</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Snow and ice</source>
        <translation>Сніг і лід</translation>
    </message>
    <message>
        <location filename="../resources/taxonomies/worldcover.json"/>
        <source>Tree cover</source>
        <translation>Деревний покрив</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <location filename="../ui/thumbnails.py"/>
        <source>Pictures of the clusters</source>
        <translation>Зображення кластерів</translation>
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
        <translation>невдач {}</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>kept replies {}</source>
        <translation>збережених відповідей {}</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>less than ${}</source>
        <translation>менше ${}</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>nothing sent</source>
        <translation>нічого не надіслано</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>nothing to pay</source>
        <translation>безкоштовно</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>price unknown</source>
        <translation>ціна невідома</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>requests {}</source>
        <translation>запитів {}</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>tokens not told</source>
        <translation>токени не вказано</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>tokens {} in, {} out</source>
        <translation>токенів: {} на вхід, {} на вихід</translation>
    </message>
    <message>
        <location filename="../ui/usage_words.py"/>
        <source>votes {}</source>
        <translation>голосів {}</translation>
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
        <translation>ще не перевірено</translation>
    </message>
    <message>
        <location filename="../ui/models/voter_list.py"/>
        <source>not on this computer</source>
        <translation>не на цьому комп’ютері</translation>
    </message>
    <message>
        <location filename="../ui/models/voter_list.py"/>
        <source>spectral: rules on the spectrum, no model</source>
        <translation>spectral: правила щодо спектра, без моделі</translation>
    </message>
    <message>
        <location filename="../ui/models/voter_list.py"/>
        <source>this computer</source>
        <translation>цей комп’ютер</translation>
    </message>
</context>
<context>
    <name>VotersPanel</name>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>&amp;Add…</source>
        <translation>Д&amp;одати…</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>&amp;My computer only</source>
        <translation>&amp;Лише мій комп’ютер</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>&amp;Remove</source>
        <translation>&amp;Прибрати</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>Add a vision-language model</source>
        <translation>Додати мультимодальну модель (vision-language)</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>Chec&amp;k</source>
        <translation>Перев&amp;ірити</translation>
    </message>
    <message>
        <location filename="../ui/pages/voters.py"/>
        <source>Checking the voters</source>
        <translation>Перевірка учасників голосування</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>Find out whether the voters can be asked. Nothing of the scene is sent.</source>
        <translation>З’ясувати, чи можна запитати учасників голосування. Нічого зі сцени не надсилається.</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>Take the selected voter off the list</source>
        <translation>Прибрати вибраного учасника зі списку</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>Ticked voters are asked about every cluster; each has one vote.</source>
        <translation>Позначених учасників запитують про кожен кластер; кожен має один голос.</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>Untick every voter that would send something away from this computer</source>
        <translation>Зняти позначки з усіх учасників, які надсилали б щось за межі цього комп’ютера</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>Voters</source>
        <translation>Учасники голосування</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>What keeps the voter from voting</source>
        <translation>Що заважає учаснику голосувати</translation>
    </message>
    <message>
        <location filename="../ui/forms/voters.ui"/>
        <source>Who &amp;votes on the clusters</source>
        <translation>Хто &amp;голосує щодо кластерів</translation>
    </message>
</context>
<context>
    <name>WelcomeForm</name>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>A satellite image in true colour</source>
        <translation>Супутниковий знімок у природних кольорах</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>A satellite image measures more than the eye sees: the light of a dozen bands in every pixel.</source>
        <translation>Супутниковий знімок вимірює більше, ніж бачить око: світло в десятку каналів для кожного пікселя.</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>Add a Sentinel-2 image to the project to turn it into a named, checked land-cover map; or try it with a generated scene.</source>
        <translation>Додайте знімок Sentinel-2 до проєкту, щоб перетворити його на названу й перевірену карту земного покриву, або спробуйте на згенерованій сцені.</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>Goes on with an interpretation that was saved earlier</source>
        <translation>Продовжує раніше збережену інтерпретацію</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>How it works</source>
        <translation>Як це працює</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>Legend of the map</source>
        <translation>Легенда карти</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>Makes a scene of 10 × 10 km on this computer; nothing is downloaded</source>
        <translation>Створює на цьому комп’ютері сцену 10 × 10 км; нічого не завантажується</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>Open a run &amp;folder…</source>
        <translation>Відкрити &amp;теку запуску…</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>Open the &amp;demo scene</source>
        <translation>Відкрити &amp;демонстраційну сцену</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>Pixels with like spectra come together in clusters. Their colours mean nothing yet.</source>
        <translation>Пікселі з подібними спектрами збираються в кластери. Їхні кольори ще нічого не означають.</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>The same place as a land-cover map</source>
        <translation>Те саме місце як карта земного покриву</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>The same place in colours of clusters</source>
        <translation>Те саме місце в кольорах кластерів</translation>
    </message>
    <message>
        <location filename="../ui/forms/welcome.ui"/>
        <source>Voters and you give each cluster a class. The result is a map, and how far it agrees with a reference.</source>
        <translation>Учасники голосування і ви даєте кожному кластеру клас. Результат — карта й показник того, наскільки вона узгоджується з еталоном.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <location filename="../ui/welcome.py"/>
        <source>Making the demo scene…</source>
        <translation>Створення демонстраційної сцени…</translation>
    </message>
    <message>
        <location filename="../ui/welcome.py"/>
        <source>Open a run folder</source>
        <translation>Відкрити теку запуску</translation>
    </message>
</context>
<context>
    <name>WorldCoverSection</name>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source> MB</source>
        <translation> МБ</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>Delete the fetched parts of WorldCover? Those that are needed again are fetched again.</source>
        <translation>Видалити завантажені частини WorldCover? Ті, що знову знадобляться, буде завантажено ще раз.</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>Delete what is kept of WorldCover</source>
        <translation>Видалення збереженого з WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>Deleting…</source>
        <translation>Видалення…</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>Downloaded tiles</source>
        <translation>Завантажені тайли</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>Freed: {}.</source>
        <translation>Звільнено: {}.</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>Freed: {}. In use or write-protected, and kept: {}.</source>
        <translation>Звільнено: {}. Використовується або захищено від запису й залишено: {}.</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>Looking…</source>
        <translation>Перегляд…</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>Measure what is kept of WorldCover</source>
        <translation>Вимірювання збереженого з WorldCover</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>The address {}.</source>
        <translation>Адреса {}.</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>There is no such folder.</source>
        <translation>Такої теки немає.</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>nothing</source>
        <translation>нічого</translation>
    </message>
    <message>
        <location filename="../ui/settings/worldcover.py"/>
        <source>{megabytes} MB, files: {files}</source>
        <translation>{megabytes} МБ, файлів: {files}</translation>
    </message>
</context>
</TS>
