"""Sentences of the command `calibrate`."""

from typing import Final

TEXTS: Final[dict[str, tuple[str, str]]] = {
    "argument.sessions": (
        "sessions exportées, une par ligne en JSON ; - pour l'entrée standard",
        "exported sessions, one a line as JSON; - for stdin",
    ),
    "gathering": (
        "réunir les réponses d'une école :\n"
        "  tremplin data export --sessions NOM.jsonl    chacun, puis il remet son fichier\n"
        "  tremplin calibrate *.jsonl                   tous les fichiers à la fois\n"
        "  cat *.jsonl | tremplin calibrate -           de même\n"
        "\n"
        "Une ligne par test : les réponses, le jour, la langue et un identifiant qui ne"
        " dit pas qui ; ni notes ni études, mais un texte tapé en réponse y est tel "
        "quel. Un test donné deux fois compte une fois. Les réponses à une question "
        "modifiée depuis sont laissées de côté.\n"
        "\n"
        "Les copies des données (data export) et les résultats (results --json) sont "
        "lus aussi ; ces derniers n'ont pas d'identifiant, donnez-les une seule fois. "
        "Une ligne faite par vous (null vaut « je ne sais pas » ; « id », propre à un "
        "seul test, et « at », le jour, sont facultatifs) :\n"
        "{example}\n"
        "\n"
        "Réponses qu'il faut à une question : environ 100 pour déceler une mauvaise "
        "réponse donnée pour la bonne, 43 erreurs pour une mauvaise réponse que personne "
        "ne choisit (quatre options), environ 2 500 pour un écart de 0,6 logit entre les langues "
        "ou dans le temps (trouvé 8 fois sur 10).",
        "gathering the answers of a school:\n"
        "  tremplin data export --sessions NAME.jsonl    everybody, to hand in the file\n"
        "  tremplin calibrate *.jsonl                    all files at once\n"
        "  cat *.jsonl | tremplin calibrate -            the same\n"
        "\n"
        "A line for each test: the answers, the day, the language, and an id that does "
        "not tell who; no notes, no studies, but text typed as an answer is in it as it"
        " was typed. A test given twice counts once. Answers to a question that was "
        "reworded since are left out.\n"
        "\n"
        "Copies of the data (data export) and results (results --json) are read as "
        "well; results have no id, so give them only once. A line of your own (null is "
        "'I don't know'; 'id', of one test alone, and 'at', the day, may be left out):\n"
        "{example}\n"
        "\n"
        "Answers to an item that it takes: about 100 for a wrong key, 43 wrong ones "
        "for a distractor that nobody chooses (four options), about 2,500 for a "
        "difference of 0.6 logit between languages or in time (found 8 times in 10).",
    ),
    "option.write": (
        "écrit les paramètres dans les fichiers ; sans elle, rien n'est écrit",
        "writes the parameters into the files; without it nothing is written",
    ),
    "option.min-answers": (
        "réponses à partir desquelles une question reçoit des paramètres (200)",
        "answers from which on an item gets parameters (200)",
    ),
    "line": ("{path}, ligne {n} : {reason}", "{path}, line {n}: {reason}"),
    "not-json": ("ce n'est pas du JSON : {detail}", "this is not JSON: {detail}"),
    "column": ("colonne {column}\u202f: {reason}", "column {column}: {reason}"),
    "not-utf8": ("ce n'est pas de l'UTF-8", "this is not UTF-8"),
    "shape": (
        "il faut un objet : des réponses, des résultats ou une copie des données",
        "an object is needed: answers, results, or a copy of the data",
    ),
    "copy": (
        "cette copie des données n'est pas lisible",
        "this copy of the data can't be read",
    ),
    "at": (
        "« at » doit être un jour ou un instant, comme 2026-11-20T18:30:00Z",
        '"at" must be a day or an instant, such as 2026-11-20T18:30:00Z',
    ),
    "id": (
        "« id » doit être un texte, le même dans chaque copie de la session",
        '"id" must be a text, the same in every copy of the session',
    ),
    "no-usable-answers": (
        "aucune réponse utilisable dans ces fichiers : {n} {n|réponse|réponses} à des questions "
        "retirées ou modifiées depuis",
        "no usable answer in these files: {n} {n|answer|answers} to questions that were removed or "
        "edited since",
    ),
    "no-answers": (
        "aucune réponse à une question dans ces fichiers",
        "no answer to any question in these files",
    ),
    "title": ("Calibrage des questions", "Calibration of the questions"),
    "method": (
        "{sessions} {sessions|session|sessions} ({fr} en français, {en} en anglais), {answers} "
        "{answers|réponse|réponses} à {items} {items|question|questions}. Ce qu'une personne sait "
        "est jugé sur ses autres réponses.",
        "{sessions} {sessions|session|sessions} ({fr} in French, {en} in English), {answers} "
        "{answers|answer|answers} to {items} {items|question|questions}. What a person knows is "
        "judged by their other answers.",
    ),
    "intake.duplicates": (
        "{n} {n|copie d'une session donnée|copies de sessions données} plus d'une fois "
        "{n|est laissée|sont laissées} de côté.",
        "{n} {n|copy of a session|copies of sessions} given more than once {n|is|are} left out.",
    ),
    "intake.alike": (
        "{n} {n|session|sessions} sans « id » {n|a les mêmes réponses qu'une autre et "
        "compte|ont les mêmes réponses que d'autres et comptent} quand même.",
        "{n} {n|session|sessions} without an 'id' {n|has|have} the same answers as "
        "{n|another|others} and {n|counts|count} all the same.",
    ),
    "intake.left_out": (
        "{n} {n|réponse|réponses} que le contenu actuel ne peut plus noter "
        "{n|est laissée|sont laissées} de côté.",
        "{n} {n|answer|answers} that the present content can't score {n|is|are} left out.",
    ),
    "intake.edited": (
        "{n} {n|réponse donnée|réponses données} à une autre version de la question "
        "{n|est laissée|sont laissées} de côté.",
        "{n} {n|answer|answers} given to another wording of the question {n|is|are} left out.",
    ),
    "intake.unchecked": (
        "{n} {n|réponse vient|réponses viennent} d'un autre contenu sans dire à quelle version de "
        "la question {n|elle a été donnée|elles ont été données} ; {n|elle est notée|elles sont "
        "notées} d'après la question actuelle.",
        "{n} {n|answer comes|answers come} from other content without telling to which wording of "
        "the question {n|it was|they were} given; {n|it is|they are} scored by the question as it "
        "is now.",
    ),
    "nothing-odd": ("Rien d'anormal dans ces réponses.", "Nothing odd in these answers."),
    "heading.wrong-key": ("Bonne réponse probablement fausse", "Key probably wrong"),
    "heading.weak": (
        "Distinguent à peine ceux qui savent",
        "Hardly tell those who know from the others",
    ),
    "heading.harder": (
        "Plus difficiles que prévu de plus d'un niveau",
        "Harder than stated by more than a level",
    ),
    "heading.easier": (
        "Plus faciles que prévu de plus d'un niveau",
        "Easier than stated by more than a level",
    ),
    "heading.unknown": (
        "Plus de 40 % de « je ne sais pas »",
        "More than 40% 'I don't know'",
    ),
    "heading.dead-distractor": (
        "Mauvaises réponses que presque personne ne choisit, même parmi ceux qui se trompent "
        "(sûrement moins du quart d'une part égale)",
        "Distractors that hardly anybody chooses, even of those who are wrong (surely less than a "
        "quarter of an even share)",
    ),
    "heading.language": (
        "Plus difficiles dans une langue que dans l'autre, à niveau égal",
        "Harder in one language than in the other, for the same ability",
    ),
    "heading.drift": (
        "Difficulté qui change avec le temps",
        "Difficulty that changes with time",
    ),
    "flag.wrong-key": (
        "{item} : probabilité {p} ; ceux qui savent choisissent {option} (r = {r}, {n} réponses)",
        "{item}: probability {p}; those who know choose {option} (r = {r}, {n} answers)",
    ),
    "flag.wrong-key-unnamed": (
        "{item} : probabilité {p} (r = {r}, {n} réponses)",
        "{item}: probability {p} (r = {r}, {n} answers)",
    ),
    "flag.weak": (
        "{item} : discrimination {a} (r = {r}, {n} réponses)",
        "{item}: discrimination {a} (r = {r}, {n} answers)",
    ),
    "flag.shift": (
        "{item} : {shift} ± {se} ({n} réponses)",
        "{item}: {shift} ± {se} ({n} answers)",
    ),
    "flag.unknown": (
        "{item} : {share} de {n} réponses",
        "{item}: {share} of {n} answers",
    ),
    "flag.dead-distractor": (
        "{item} : {options} de {n} mauvaises réponses",
        "{item}: {options} of {n} wrong answers",
    ),
    "flag.language.fr": (
        "{item} : en français, de {logits} ± {se} logit, classe {size}{sure}",
        "{item}: in French, by {logits} ± {se} logit, class {size}{sure}",
    ),
    "flag.language.en": (
        "{item} : en anglais, de {logits} ± {se} logit, classe {size}{sure}",
        "{item}: in English, by {logits} ± {se} logit, class {size}{sure}",
    ),
    "flag.drift.harder": (
        "{item} : plus difficile de {logits} ± {se} logit dans la seconde moitié des "
        "sessions{sure}",
        "{item}: harder by {logits} ± {se} logit in the second half of the sessions{sure}",
    ),
    "flag.drift.easier": (
        "{item} : plus facile de {logits} ± {se} logit dans la seconde moitié des sessions{sure}",
        "{item}: easier by {logits} ± {se} logit in the second half of the sessions{sure}",
    ),
    "level": (
        "{tested} {tested|question comparée|questions comparées}, chacune au seuil de {level} : "
        "jusqu'à {expected} par hasard. * : significative aussi compte tenu de leur nombre "
        "(Benjamini et Hochberg).",
        "{tested} {tested|item|items} compared, each at the level of {level}: up to {expected} by "
        "chance. *: significant with their number taken into account, too (Benjamini and "
        "Hochberg).",
    ),
    "skill": (
        "{skill} : les questions sont en moyenne plus difficiles en {harder} de {logits} ± {se} "
        "(ou ceux qui répondent en {harder} en savent moins) ; ceci est déjà déduit ci-dessus.",
        "{skill}: questions are on average harder in {harder} by {logits} ± {se} (or those who "
        "answer in {harder} know less); this is already taken out above.",
    ),
    "in.fr": ("français", "French"),
    "in.en": ("anglais", "English"),
    "heading.too-few": (
        "Trop peu de réponses pour tout voir",
        "Too few answers to see everything",
    ),
    "too-few.wrong-key": (
        "une bonne réponse fausse : {n} {n|question|questions} de moins d'environ {needed} "
        "réponses",
        "a wrong key: {n} {n|item|items} with fewer than about {needed} answers",
    ),
    "too-few.dead-distractor": (
        "une mauvaise réponse que personne ne choisit : {n} {n|question|questions} aux erreurs "
        "trop rares (avec quatre options, il en faut {needed})",
        "a distractor that nobody chooses: {n} {n|item|items} with too few wrong answers (with "
        "four options it takes {needed})",
    ),
    "too-few.language": (
        "un écart de 0,6 logit entre les langues : {n} {n|question|questions} (pour le trouver "
        "8 fois sur 10, il faut environ {needed} réponses, moitié dans chaque langue)",
        "a difference of 0.6 logit between languages: {n} {n|item|items} (to find it 8 times in "
        "10 takes about {needed} answers, half of them in each language)",
    ),
    "too-few.drift": (
        "un tel écart dans le temps : {n} {n|question|questions} (il en faut autant, moitié dans "
        "chaque moitié des sessions)",
        "as much between earlier and later: {n} {n|item|items} (it takes as many, half of them "
        "in each half of the sessions)",
    ),
    "proposed": (
        "{n} {n|question reçoit|questions reçoivent} des paramètres.",
        "{n} {n|question gets|questions get} parameters.",
    ),
    "few": (
        "{n} {n|a|ont} moins de {least} réponses et {n|garde les siens|gardent les leurs}.",
        "{n} {n|has|have} fewer than {least} answers and {n|keeps its|keep their} own.",
    ),
    "held": (
        "{n} {n|attend|attendent} que la bonne réponse soit vérifiée.",
        "{n} {n|waits|wait} for the key to be checked.",
    ),
    "not-written": (
        "rien n'est écrit ; avec --write, ces changements le seront",
        "nothing is written; with --write, these changes are",
    ),
    "nothing-to-write": ("rien à écrire", "nothing to write"),
    "written": ("écrit : {path}", "written: {path}"),
    "would-not-check": (
        "rien n'est écrit, car ceci ne passerait plus « tremplin check » :",
        "nothing is written, for this would not pass 'tremplin check' any more:",
    ),
    "changed-meanwhile": (
        "rien n'est écrit : {path} a changé entre-temps",
        "nothing is written: {path} has changed in the meantime",
    ),
    "unexpected-edit": (
        "rien n'est écrit : les paramètres ne se laissent pas changer seuls dans ces fichiers",
        "nothing is written: the parameters alone can't be changed in these files",
    ),
}
