"""Sentences about checkpoints: when to take them, and what they say."""

from typing import Final

TEXTS: Final[dict[str, tuple[str, str]]] = {
    "argument": (
        "compétence à mesurer (par défaut : celle de la dernière ressource terminée)",
        "skill to measure (by default: that of the last resource done)",
    ),
    "option.list": (
        "montre seulement les points d'étape à faire",
        "only show the checkpoints to take",
    ),
    "begin": (
        "Point d'étape : cinq questions sur « {skill} ».",
        "Checkpoint: five questions on “{skill}”.",
    ),
    "none-due": (
        "aucun point d'étape n'est à faire ; pour mesurer une compétence quand même : "
        "tremplin checkpoint COMPÉTENCE",
        "no checkpoint is due; to measure a skill all the same: tremplin checkpoint SKILL",
    ),
    "due-title": ("Points d'étape à faire", "Checkpoints to take"),
    "due-line": (
        "{skill} [{id}] : vous avez terminé « {title} »",
        "{skill} [{id}]: “{title}” is done",
    ),
    "busy": (
        "ce point d'étape est ouvert dans une autre fenêtre",
        "this checkpoint is open in another window",
    ),
    "left": (
        "Point d'étape interrompu : il compte une fois ses cinq questions répondues. "
        "« tremplin checkpoint {skill} » le reprend.",
        "Checkpoint left: it counts once its five questions are answered. 'tremplin "
        "checkpoint {skill}' takes it up.",
    ),
    "result": (
        "{skill} : {right} {right|réponse juste|réponses justes} sur {n}.",
        "{skill}: {right} right {right|answer|answers} of {n}.",
    ),
    "levels": (
        "Niveau avant : {before} (de {before_low} à {before_high}) ; maintenant : {after} "
        "(de {after_low} à {after_high}), neuf fois sur dix.",
        "Level before: {before} ({before_low} to {before_high}); now: {after} ({after_low} "
        "to {after_high}), nine times in ten.",
    ),
    "required": (
        "Requis : {required}. Vous y êtes avec une probabilité de {chance}.",
        "Needed: {required}. You are there with a probability of {chance}.",
    ),
    "plan-same": (
        "Le plan suivi garde toutes ses étapes.",
        "The plan that you follow keeps all its steps.",
    ),
    "plan-changes": (
        "Refait maintenant, le plan suivi aurait {into} {into|étape|étapes} de plus et "
        "{out} de moins : « tremplin plan --replan » le montre.",
        "Made again now, the plan that you follow would have {into} more {into|step|steps} "
        "and {out} fewer: 'tremplin plan --replan' shows it.",
    ),
    "plan-none": (
        "« tremplin plan » part maintenant de ce niveau.",
        "'tremplin plan' now starts from this level.",
    ),
    "review": (
        "Pour revoir les questions : tremplin review {sitting}",
        "To review the questions: tremplin review {sitting}",
    ),
    "plan.title": ("Points d'étape", "Checkpoints"),
    "plan.about": (
        "Cinq questions pour mesurer ce qui est resté (« tremplin checkpoint ») ; ces "
        "quelques minutes ne sont pas comptées dans les heures.",
        "Five questions to measure what has stayed ('tremplin checkpoint'); these few "
        "minutes are not counted in the hours.",
    ),
    "plan.line": ("{day} : {skill}, après « {title} »", "{day}: {skill}, after “{title}”"),
    "plan.week": ("point d'étape, {day} : {skill}", "checkpoint, {day}: {skill}"),
    "plan.event": ("Point d'étape : {skill}", "Checkpoint: {skill}"),
    "plan.event-text": (
        "Cinq questions sur « {skill} », après « {title} » : tremplin checkpoint {id}",
        "Five questions on “{skill}”, after “{title}”: tremplin checkpoint {id}",
    ),
}
