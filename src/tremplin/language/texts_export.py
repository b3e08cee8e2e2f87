"""Sentences of what is handed on: the HTML page, the calendar, the table, and their options."""

from typing import Final

TEXTS: Final[dict[str, tuple[str, str]]] = {
    "html.kind": ("Niveaux et plan d'étude", "Levels and study plan"),
    "html.kind-levels": ("Niveaux de compétence", "Skill levels"),
    "html.results": ("Les résultats", "The results"),
    "html.change": ("Ce qui a changé", "What changed"),
    "html.history": ("Vos tests", "Your tests"),
    "history.curve": ("Courbe, de 0 à 5", "Curve, 0 to 5"),
    "history.key": (
        "Un point par test, dans l'ordre du temps et non à l'échelle\u202f: le niveau d'après ce "
        "test seul, et l'intervalle où il se trouve 9 fois sur 10.",
        "A point for each test, in order of time and not to scale: the level from that test alone, "
        "and the interval in which it lies 9 times in 10.",
    ),
    "history.key-last": (
        "Un point pour chacun des {shown} derniers tests sur {all} (de {first} à {all}), "
        "dans l'ordre du temps et non à l'échelle\u202f: le niveau d'après ce test seul, et "
        "l'intervalle où il se trouve 9 fois sur 10.",
        "A point for each of the {shown} latest of {all} tests ({first} to {all}), in "
        "order of time and not to scale: the level from that test alone, and the interval in which "
        "it lies 9 times in 10.",
    ),
    "history.key-table": (
        "Une colonne par test\u202f: niveau et intervalle à 90\u202f% d'après ce test seul\u202f; "
        "vide\u202f: compétence non évaluée.",
        "A column for each test: level and 90% interval from that test alone; empty: skill not "
        "asked about.",
    ),
    "history.key-table-last": (
        "Une colonne pour chacun des {shown} derniers tests sur {all}\u202f: niveau et intervalle "
        "à 90\u202f% d'après ce test seul\u202f; vide\u202f: compétence non évaluée.",
        "A column for each of the {shown} latest of {all} tests: level and 90% interval from that "
        "test alone; empty: skill not asked about.",
    ),
    "history.point": ("{day}\u202f: {level}", "{day}: {level}"),
    "history.picture": ("{skill}, test par test", "{skill}, test by test"),
    "html.made": ("Fait le {day} avec tremplin.", "Made on {day} with tremplin."),
    "html.honest": (
        "Ces niveaux viennent d'un test passé seul, sans surveillance : ils orientent, "
        "ils ne certifient rien.",
        "These levels come from a test taken alone, without supervision: they guide, "
        "they certify nothing.",
    ),
    "html.content": ("Contenu : {content}.", "Content: {content}."),
    "html.contents": ("Dans cette page", "On this page"),
    "html.levels": ("Les niveaux", "The levels"),
    "html.nearest": ("Les métiers les plus proches", "The nearest jobs"),
    "html.key": (
        "Niveaux de 0 à 5. Le trait est l'intervalle où le niveau se trouve 9 fois sur 10, le "
        "point le niveau estimé ; un point creux est déduit des autres compétences, sans question "
        "posée.",
        "Levels from 0 to 5. The line is the interval in which the level lies 9 times in 10, the "
        "dot the estimated level; a hollow dot is inferred from other skills, without a question.",
    ),
    "html.key-needed": (
        "Le losange est le niveau que demande le métier.",
        "The diamond is the level that the job asks for.",
    ),
    "html.skill": ("Compétence", "Skill"),
    "html.picture": ("Niveau et intervalle, de 0 à 5", "Level and interval, 0 to 5"),
    "html.level": ("Niveau", "Level"),
    "html.interval": ("Entre", "Between"),
    "html.needed": ("Requis", "Needed"),
    "html.said": ("Vous dites", "You say"),
    "html.inferred": ("déduit", "inferred"),
    "html.job": ("Métier", "Job"),
    "html.met": ("Exigences remplies", "Requirements met"),
    "html.met-value": ("environ {n} sur {all}", "about {n} of {all}"),
    "html.picture-level": ("Niveau {level}", "Level {level}"),
    "html.picture-between": (
        "Neuf fois sur dix entre {low} et {high}.",
        "Nine times in ten between {low} and {high}.",
    ),
    "html.picture-needed": (
        "Neuf fois sur dix entre {low} et {high} ; le métier demande {needed}.",
        "Nine times in ten between {low} and {high}; the job asks for {needed}.",
    ),
    "html.fact.met": ("exigences du métier remplies", "requirements of the job met"),
    "html.fact.steps": (
        "{n|étape|étapes} d'étude, {hours}",
        "study {n|step|steps}, {hours}",
    ),
    "html.fact.price": ("en tout", "in all"),
    "html.fact.share": ("de l'écart comblé par le plan", "of the gap closed by the plan"),
    "html.fact.end": ("fin du plan", "end of the plan"),
    "html.limits": ("Fait pour : {limits}.", "Made for: {limits}."),
    "html.limit.deadline": ("fin au plus tard le {day}", "finished by {day}"),
    "html.limit.no-deadline": ("sans limite de durée", "no time limit"),
    "html.limit.budget": ("{price} au plus", "{price} at most"),
    "html.timeline": ("Le calendrier", "The calendar"),
    "html.steps": ("Les étapes et leurs raisons", "The steps and their reasons"),
    "html.weeks": ("Semaine par semaine", "Week by week"),
    "html.open": ("Ce qui reste ouvert", "What stays open"),
    "html.proof": ("La preuve", "The proof"),
    "html.step": ("Étape", "Step"),
    "html.when": ("Quand", "When"),
    "html.length": ("Durée", "Length"),
    "html.week": ("Semaine", "Week"),
    "html.sessions": ("Au programme", "On the programme"),
    "html.nothing": ("rien", "nothing"),
    "html.reached": ("Niveau à la fin", "Level at the end"),
    "html.why": ("Pourquoi", "Why"),
    "html.dates-head": ("Dates", "Dates"),
    "html.dates": ("du {start} au {end}", "{start} to {end}"),
    "html.picture-step": ("Étape {n}", "Step {n}"),
    "html.to-hand-over": ("À remettre", "To hand in"),
    "html.checks": ("C'est fini quand", "It is done when"),
    "calendar.name": ("Plan d'étude : {role}", "Study plan: {role}"),
    "calendar.title": ("{title} ({hours})", "{title} ({hours})"),
    "calendar.part": ("Séance {n} sur {all}.", "Session {n} of {all}."),
    "calendar.cancelled": (
        "Cette séance n'est plus au plan.",
        "This session is no longer in the plan.",
    ),
    "calendar.hours-too-short": (
        "--at : {need} d'étude dans la semaine du {day} ne tiennent pas dans ces heures ; "
        "donnez-en d'autres",
        "--at: {need} of study in the week of {day} do not fit these hours; give more of them",
    ),
    "calendar.no-plan": (
        "un calendrier a besoin d'un plan : choisissez un métier dans « tremplin »",
        "a calendar needs a plan: choose a job in 'tremplin'",
    ),
    "calendar.unknown-zone": (
        "--zone : fuseau horaire inconnu « {name} » ; par exemple Europe/Paris",
        "--zone: unknown time zone '{name}'; for example Europe/Paris",
    ),
    "calendar.changes": (
        "{n} {n|séance|séances}, dont {moved} {moved|déplacée|déplacées} et {cancelled} "
        "{cancelled|annulée|annulées} depuis le dernier calendrier",
        "{n} {n|session|sessions}, {moved} moved and {cancelled} cancelled since the last calendar",
    ),
    "calendar.count": ("{n} {n|séance|séances}", "{n} {n|session|sessions}"),
    "option.at": (
        "pour .ics : jours et heures d'étude, par exemple lun=18:30,jeu=18:30 (sinon, des "
        "journées entières)",
        "for .ics: days and hours of study, such as mon=18:30,thu=18:30 (without it, whole days)",
    ),
    "option.zone": (
        "pour --at : fuseau horaire, par exemple Europe/Paris (par défaut, celui du système)",
        "for --at: time zone, such as Europe/Paris (by default, that of the system)",
    ),
    "option.excel": (
        "pour .csv : point-virgule, virgule décimale et BOM, comme l'Excel français (le défaut en "
        "français)",
        "for .csv: semicolon, decimal comma and BOM, as French Excel wants (the default in French)",
    ),
    "only-for": (
        "{option} ne vaut que pour un fichier {suffix}",
        "{option} is for {suffix} files only",
    ),
    "csv.part": ("partie", "part"),
    "csv.part.skill": ("compétence", "skill"),
    "csv.part.step": ("étape", "step"),
    "csv.part.checkpoint": ("point d'étape", "checkpoint"),
    "csv.part.sitting": ("test", "test"),
    "csv.id": ("identifiant", "id"),
    "csv.name": ("nom", "name"),
    "csv.level": ("niveau", "level"),
    "csv.low": ("bas", "low"),
    "csv.high": ("haut", "high"),
    "csv.required": ("requis", "required"),
    "csv.self_rating": ("auto-évaluation", "self_rating"),
    "csv.inferred": ("déduit", "inferred"),
    "csv.answers": ("réponses", "answers"),
    "csv.kind": ("sorte", "kind"),
    "csv.start": ("début", "start"),
    "csv.end": ("fin", "end"),
    "csv.hours": ("heures", "hours"),
    "csv.price": ("prix en euros", "price_eur"),
    "csv.url": ("adresse", "url"),
    "csv.reason": ("raison", "reason"),
    "csv.note": ("note", "note"),
    "csv.yes": ("oui", "yes"),
    "csv.no": ("non", "no"),
    "import.schema": (
        "{path} n'est pas une copie de données de tremplin : « schema » y vaut {found}, il faut "
        "« tremplin/data »",
        "{path} is not a copy of tremplin's data: its 'schema' is {found}, not 'tremplin/data'",
    ),
    "import.version": (
        "{path} : copie de version {found} ; cette version de tremplin lit la version 1",
        "{path}: copy of version {found}; this tremplin reads version 1",
    ),
    "import.shape": (
        "{path} : mal formé à {place} : il faut {expected}",
        "{path}: malformed at {place}: {expected} is needed",
    ),
    "import.shape.object": ("un objet", "an object"),
    "import.shape.list": ("une liste", "a list"),
    "import.shape.text": ("un texte", "a text"),
    "import.shape.instant": (
        "une date et une heure avec leur fuseau",
        "a date and time with its zone",
    ),
    "import.shape.keys": (
        "les clés at, sitting, kind et data, et au besoin number",
        "the keys at, sitting, kind and data, and number if you like",
    ),
    "import.shape.head": (
        "les clés schema, version, preferences et events",
        "the keys schema, version, preferences and events",
    ),
    "import.shape.language": ("fr, en ou null", "fr, en or null"),
    "import.shape.languages": ("une liste de fr et en, ou null", "a list of fr and en, or null"),
    "import.shape.plain-values": (
        "du texte Unicode et des nombres finis",
        "Unicode text and finite numbers",
    ),
    "import.unreadable": (
        "{path} : le test « {sitting} » ne peut pas être relu ({detail}) ; rien n'a été importé",
        "{path}: the test '{sitting}' can't be read back ({detail}); nothing was imported",
    ),
    "import.study": (
        "{path} : un événement d'étude est mal formé ({detail}) ; rien n'a été importé",
        "{path}: an event of study is malformed ({detail}); nothing was imported",
    ),
    "import.orphan": (
        "{path} : des événements du test « {sitting} » viennent avant son début ; rien n'a "
        "été importé",
        "{path}: events of the test '{sitting}' come before its beginning; nothing was imported",
    ),
    "import.file": (
        "dites quel fichier importer : tremplin data import FICHIER",
        "say which file to import: tremplin data import FILE",
    ),
    "import.done": (
        "{n} {n|événement importé|événements importés} ; {known} déjà là",
        "{n} {n|event|events} imported; {known} there already",
    ),
    "import.damaged": (
        "{n} {n|événement illisible|événements illisibles} de la copie {n|reste|restent} dans son "
        "fichier",
        "{n} unreadable {n|event|events} of the copy {n|stays|stay} in its file",
    ),
    "formats": (
        "format inconnu « {suffix} » ; possibles : {known}",
        "unknown format '{suffix}'; possible: {known}",
    ),
    "formats.none": (
        "la fin du nom du fichier dit le format\u202f: {known}",
        "the end of the file's name says the format: {known}",
    ),
    "done": ("écrit : {path}", "written: {path}"),
    "file": ("tremplin-{day}.md", "tremplin-{day}.md"),
    "argument.file": (
        "fichier à écrire, .html, .md, .ics, .csv ou .json",
        "file to write, .html, .md, .ics, .csv or .json",
    ),
    "data.done": (
        "{n} {n|événement copié|événements copiés} dans {path}",
        "{n} {n|event|events} copied to {path}",
    ),
    "data.option.sessions": (
        "avec export\u202f: une ligne par test, les réponses seules, sans nom ni notes, pour "
        "«\u202fcalibrate\u202f»",
        "with export: one line a test, the answers alone, without names or notes, for 'calibrate'",
    ),
    "data.sessions-done": (
        "{n} {n|test copié|tests copiés} dans {path}, sans nom ni notes",
        "{n} {n|test|tests} copied to {path}, without names or notes",
    ),
    "data.no-sessions": (
        "--sessions va avec «\u202fdata export\u202f», pas avec «\u202fdata {do}\u202f»",
        "--sessions goes with 'data export', not with 'data {do}'",
    ),
    "data.no-file": (
        "« data {do} » ne prend pas de fichier",
        "'data {do}' takes no file",
    ),
}
