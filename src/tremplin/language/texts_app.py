"""Sentences of the application's screens: key -> (French, English)."""

from typing import Final

from tremplin.language.texts_app_outcome import TEXTS as OUTCOME
from tremplin.language.texts_app_study import TEXTS as STUDY
from tremplin.language.texts_app_whatif import TEXTS as WHATIF

TEXTS: Final[dict[str, tuple[str, str]]] = {
    **OUTCOME,
    **STUDY,
    **WHATIF,
    "key.quit": ("quitter", "quit"),
    "key.back": ("retour", "back"),
    "key.choose": ("choisir", "choose"),
    "key.confirm": ("valider", "confirm"),
    "key.continue": ("continuer", "continue"),
    "key.scroll": ("défiler", "scroll"),
    "key.more-below": ("la suite", "more below"),
    "name.enter": ("Entrée", "Enter"),
    "name.escape": ("Échap", "Esc"),
    "name.page-down": ("PgSuiv", "PgDn"),
    "name.space": ("Espace", "Space"),
    "name.shift": ("Maj+↑↓", "Shift+↑↓"),
    "name.digits": ("0–5", "0–5"),
    "name.letters": ("a–{last}", "a–{last}"),
    "quit-hint": (
        "Pour quitter : Ctrl+Q. Tout est gardé.",
        "To quit, press Ctrl+Q. Everything is kept.",
    ),
    "working.load": ("Lecture des questions…", "Reading the questions…"),
    "working.plan": (
        "Recherche du meilleur plan pour vous…",
        "Looking for the best plan for you…",
    ),
    "working.wait": ("Un instant…", "One moment…"),
    "welcome.title": (
        "Sachez où vous en êtes, et par où continuer.",
        "Know where you stand, and what to learn next.",
    ),
    "welcome.what": (
        "Un test qui s'adapte à vos réponses situe votre niveau dans 23 compétences des métiers "
        "de l'IA générative. Un plan d'étude vous mène ensuite, semaine après semaine, au métier "
        "que vous visez.",
        "A test that adapts to your answers finds your level in 23 skills for jobs in "
        "generative AI. A study plan then leads you, week by week, to the job you have in mind.",
    ),
    "welcome.minutes": (
        "De 12 à 40 questions, soit 15 à 50 minutes. Arrêtez-vous quand vous voulez : chaque "
        "réponse est gardée.",
        "12 to 40 questions, 15 to 50 minutes. Stop whenever you like: every answer is kept.",
    ),
    "welcome.privacy": (
        "Tout reste sur cet ordinateur : ni compte, ni connexion.",
        "Everything stays on this computer: no account, no connection.",
    ),
    "welcome.start": ("Commencer un test", "Start a test"),
    "welcome.resume": (
        "Reprendre le test du {date} ({n} {n|réponse|réponses} sur {of})",
        "Resume the test from {date} ({n} of {of} answered)",
    ),
    "welcome.resume-unrated": (
        "Reprendre le test du {date}, avant la première question",
        "Resume the test from {date}, before the first question",
    ),
    "welcome.results": ("Mes résultats du {date}", "My results from {date}"),
    "welcome.language": ("In English", "En français"),
    "welcome.quit": ("Quitter", "Quit"),
    "welcome.in-french": (", en français", ", in French"),
    "welcome.in-english": (", en anglais", ", in English"),
    "notice.heading": ("À savoir", "Please note"),
    "notice.content": (
        "Une partie de votre contenu n'a pas pu être lue. Le reste est chargé.",
        "Part of your own content could not be read. The rest has loaded.",
    ),
    "notice.check": (
        "« tremplin check » montre chaque erreur à sa ligne.",
        "'tremplin check' shows each error at its line.",
    ),
    "notice.continue": ("Continuer", "Continue"),
    "trouble.heading": ("Un problème", "A problem"),
    "trouble.again": ("Réessayer", "Try again"),
    "trouble.leave": ("Quitter", "Quit"),
    "busy.question": (
        "Ce test est ouvert dans une autre fenêtre.",
        "This test is open in another window.",
    ),
    "busy.detail": (
        "Vous pouvez y retourner, lire ici les résultats obtenus jusqu'à présent, ou commencer un "
        "autre test.",
        "You can go back to it, read the results so far here, or start another test.",
    ),
    "busy.read": ("Lire les résultats", "Read the results"),
    "busy.new": ("Commencer un autre test", "Start another test"),
    "busy.back": ("Retour à l'accueil", "Back to the start"),
    "role.heading": ("Votre métier", "Your job"),
    "role.question": ("Quel métier visez-vous ?", "Which job do you have in mind?"),
    "role.filter": ("Tapez pour filtrer", "Type to filter"),
    "role.describe": ("Aucun : simplement me décrire", "None: just describe me"),
    "role.describe-detail": (
        "Sans métier visé, le test prête la même attention à toutes les compétences. Vous verrez "
        "ensuite les cinq métiers les plus proches de vous, et vous pourrez en choisir un pour "
        "faire votre plan.",
        "With no job in mind, the test pays equal attention to all skills. You will then see the "
        "five jobs nearest to you, and can choose one to make your plan.",
    ),
    "role.missions": ("Ce qu'on y fait", "What you do"),
    "role.required": ("Ce qu'il demande, de 0 à 5", "What it asks for, from 0 to 5"),
    "role.core": ("◆ au cœur du métier", "◆ at the core of the job"),
    "role.none": ("Aucun métier ne répond à cette recherche.", "No job matches this search."),
    "role.pick-first": (
        "Choisissez d'abord une ligne avec ↑ ou ↓.",
        "Choose a line with ↑ or ↓ first.",
    ),
    "role.about-first": (
        "Choisissez d'abord un métier avec ↑ ou ↓.",
        "Choose a job with ↑ or ↓ first.",
    ),
    "role.details": ("lire la fiche", "read on"),
    "constraints.heading": ("Votre temps et vos moyens", "Your time and budget"),
    "constraints.intro": (
        "Pour un plan à votre mesure. Vous pourrez tout changer plus tard.",
        "For a plan that suits you. You can change all of it later.",
    ),
    "constraints.hours": ("Heures par semaine", "Hours a week"),
    "constraints.hours-note": (
        "soit {hours} par jour en moyenne",
        "that is {hours} a day on average",
    ),
    "constraints.until": ("Semaines ou date", "Weeks or a date"),
    "constraints.until-weeks": (
        "{n} {n|semaine|semaines}, {dates}",
        "{n} {n|week|weeks}, {dates}",
    ),
    "constraints.until-date": ("jusqu'au {date} compris", "up to and including {date}"),
    "constraints.until-none": ("sans limite de durée", "no time limit"),
    "constraints.budget": ("Budget en euros", "Budget in euros"),
    "constraints.budget-none": (
        "sans limite ; 0 : gratuit seulement",
        "no limit; 0 means free resources only",
    ),
    "constraints.budget-free": ("ressources gratuites seulement", "free resources only"),
    "constraints.budget-most": ("{money} au plus, pour tout le plan", "{money} at most, in all"),
    "constraints.languages": ("Langues d'étude", "Study languages"),
    "constraints.fr": ("français", "French"),
    "constraints.en": ("anglais", "English"),
    "constraints.bad-hours": (
        "Indiquez un nombre d'heures entre 0,5 et 80.",
        "Give a number of hours between 0.5 and 80.",
    ),
    "constraints.bad-until": (
        "Indiquez un nombre de semaines, une date à venir comme {date}, ou rien.",
        "Give a number of weeks, a date to come such as {date}, or nothing.",
    ),
    "constraints.bad-budget": (
        "Indiquez un montant en euros, ou rien s'il n'y a pas de limite.",
        "Give an amount in euros, or nothing if there is no limit.",
    ),
    "constraints.bad-languages": ("Cochez au moins une langue.", "Tick at least one language."),
    "constraints.field": ("changer de champ", "change field"),
    "constraints.tick": ("cocher", "tick"),
    "length.heading": ("Votre test", "Your test"),
    "length.question": ("Combien de questions ?", "How many questions?"),
    "length.items": (
        "{n} questions, environ {minutes} minutes",
        "{n} questions, about {minutes} minutes",
    ),
    "length.12": ("un premier aperçu", "a quick overview"),
    "length.20": ("un bon équilibre", "a good balance"),
    "length.40": ("des niveaux plus précis", "more precise levels"),
    "length.ratings": (
        "Vous évaluer d'abord vous-même ?",
        "Rate yourself first?",
    ),
    "length.ratings-yes": (
        "Oui, environ 6 minutes : vous comparerez ensuite les deux",
        "Yes, about 6 minutes: you will then compare the two",
    ),
    "length.ratings-no": ("Non, passer aux questions", "No, go to the questions"),
    "length.advice": (
        "Répondez sans aide et sans chercher ailleurs. « Je ne sais pas » est une vraie réponse : "
        "elle en dit plus qu'une réponse au hasard.",
        "Answer unaided, without looking things up. “I don't know” is a real answer: it says more "
        "about you than a guess does.",
    ),
    "length.other": ("autre question", "other question"),
    "length.start": ("commencer", "begin"),
    "ratings.heading": ("Vous, selon vous", "How you see yourself"),
    "ratings.aside": ("{domain} · {n} sur {of}", "{domain} · {n} of {of}"),
    "ratings.announce": (
        "Vous comparerez ensuite ces réponses à ce que le test aura montré ; elles "
        "n'influencent pas vos niveaux.",
        "You will then compare these answers with what the test shows; they do not affect your "
        "levels.",
    ),
    "ratings.pick-first": (
        "Tapez un chiffre de 0 à 5, ou → pour laisser sans réponse.",
        "Type a digit from 0 to 5, or → to leave it out.",
    ),
    "ratings.skip": ("passer", "leave out"),
    "ratings.previous": ("précédente", "previous"),
    "ratings.skip-all": ("passer au test", "go to the test"),
    "question.heading": ("Question {n} sur {of} au plus", "Question {n} of at most {of}"),
    "question.single": ("Une seule réponse est juste.", "One answer is right."),
    "question.multiple": (
        "Plusieurs réponses sont justes : cochez-les toutes.",
        "Several answers are right: tick all of them.",
    ),
    "question.judge": (
        "Choisissez ce qu'il vaut mieux faire.",
        "Choose the best course of action.",
    ),
    "question.order": (
        "Déplacez les lignes jusqu'à l'ordre demandé.",
        "Move the lines into the order asked for.",
    ),
    "question.match": (
        "Donnez à chaque ligne la lettre qui lui correspond.",
        "Give each line the letter that goes with it.",
    ),
    "question.match-first": (
        "Donnez d'abord une lettre à chaque ligne.",
        "Give every line a letter first.",
    ),
    "question.repair": (
        "Corrigez ce texte ; Ctrl+J passe à la ligne.",
        "Correct this text; Ctrl+J starts a new line.",
    ),
    "question.rewrite-choice": (
        "Une seule de ces versions est juste.",
        "One of these versions is right.",
    ),
    "question.trace": (
        "Tapez exactement ce que le programme affiche.",
        "Type exactly what the program prints.",
    ),
    "question.number": ("Tapez un nombre.", "Type a number."),
    "question.short-text": ("Tapez votre réponse.", "Type your answer."),
    "question.dont-know": ("Je ne sais pas", "I don't know"),
    "question.pick-first": (
        "Choisissez d'abord une réponse.",
        "Choose an answer first.",
    ),
    "question.mark-first": (
        "Cochez d'abord une réponse, avec sa lettre ou la barre d'espace.",
        "Tick an answer first, with its letter or the space bar.",
    ),
    "question.order-first": (
        "Parcourez les lignes avec ↑ ↓ ; Maj+↑ ou Maj+↓ les déplace. Puis Entrée.",
        "Go through the lines with ↑ ↓; Shift+↑ or Shift+↓ moves them. Then Enter.",
    ),
    "question.edit-first": ("Modifiez d'abord le texte.", "Change the text first."),
    "question.type-first": ("Tapez d'abord une réponse.", "Type an answer first."),
    "question.key-dont-know": ("je ne sais pas", "I don't know"),
    "question.key-undo": ("corriger la précédente", "change the last answer"),
    "question.key-pause": ("pause", "pause"),
    "question.key-carry": ("déplacer", "move"),
    "question.key-line": ("ligne", "line"),
    "question.key-new-line": ("nouvelle ligne", "new line"),
    "question.key-mark": ("cocher", "tick"),
    "pause.heading": ("Pause", "Pause"),
    "pause.question": ("Le test est en pause.", "The test is paused."),
    "pause.detail": (
        "Tout est gardé : {n} {n|réponse|réponses} jusqu'ici. Vous pouvez reprendre plus tard à "
        "cette question.",
        "Everything is kept: {n} {n|answer|answers} so far. You can come back to this question "
        "later.",
    ),
    "pause.go-on": ("Continuer le test", "Carry on with the test"),
    "pause.results": ("Voir dès maintenant mes résultats", "See my results now"),
    "pause.quit": ("Quitter et reprendre plus tard", "Quit and come back later"),
    "crash": (
        "tremplin a rencontré une erreur et s'est arrêté. Vos réponses sont gardées. "
        "Détails : {path}",
        "tremplin ran into an error and had to stop. Your answers are kept. Details: {path}",
    ),
}
