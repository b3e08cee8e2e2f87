"""Sentences about study: what was done, the plan that is followed, the one made again."""

from typing import Final

TEXTS: Final[dict[str, tuple[str, str]]] = {
    "already-under-way": ("« {title} » est déjà en cours", "“{title}” is under way already"),
    "already-done": ("vous avez déjà terminé « {title} »", "“{title}” is finished already"),
    "already-abandoned": ("vous avez déjà abandonné « {title} »", "“{title}” is given up already"),
    "not-begun": (
        "vous n'avez pas encore commencé « {name} » : tremplin progress start {name}",
        "'{name}' is not begun: tremplin progress start {name}",
    ),
    "hours": (
        "les heures sont un nombre au-dessus de 0, jusqu'à {most}",
        "hours are a number above 0, up to {most}",
    ),
    "empty-note": ("la note est vide", "the note is empty"),
    "long-note": ("la note dépasse {most} caractères", "the note is longer than {most} characters"),
    "over-hours": (
        "« {title} » : {spent} passées pour {hours} prévues ; le plan y compte encore une "
        "minute. Si c'est fini : « tremplin progress done {name} », ou --done.",
        "“{title}”: {spent} spent where {hours} were expected; the plan still counts one "
        "minute for it. If it is finished: 'tremplin progress done {name}', or --done.",
    ),
    "more-hours": (
        "« {title} » : {spent} d'étude pour {hours} prévues. Tout est gardé ; si c'est "
        "fini, notez-le avec « done ».",
        "“{title}”: {spent} of study where {hours} were expected. All of it is kept; if it "
        "is finished, tick it with 'done'.",
    ),
    "nothing-followed": (
        "vous ne suivez encore aucun plan : « tremplin plan --follow » en garde un",
        "you follow no plan yet: 'tremplin plan --follow' keeps one",
    ),
    "plan-over": (
        "le plan suivi s'est terminé le {day} : donnez une autre fin, avec --weeks ou --deadline",
        "the plan that you follow ended on {day}: give another end, with --weeks or --deadline",
    ),
    "too-few-questions": (
        "« {skill} » n'a que {n} {n|question|questions} dans cette langue ; un point "
        "d'étape en pose 5",
        "“{skill}” has only {n} {n|question|questions} in this language; a checkpoint asks 5",
    ),
    "skill-not-measured": (
        "votre test ne connaissait pas encore « {skill} » : « tremplin quiz --new » la mesure",
        "your test did not know “{skill}” yet: 'tremplin quiz --new' measures it",
    ),
    "title": ("Votre parcours", "Your progress"),
    "nothing": (
        "Rien n'est noté encore. « tremplin plan --follow » garde un plan à suivre ; "
        "« tremplin progress start ID » note que vous commencez une ressource.",
        "Nothing is noted yet. 'tremplin plan --follow' keeps a plan to follow; 'tremplin "
        "progress start ID' notes that you begin a resource.",
    ),
    "followed": (
        "Le plan suivi : {role}, depuis le {day}. {done} {done|étape terminée|étapes "
        "terminées} sur {n}, {hours} d'étude restantes.",
        "The plan followed: {role}, since {day}. {done} of {n} {n|step|steps} done, {hours}"
        " of study left.",
    ),
    "followed-until": ("Fin prévue le {end}.", "It ends on {end}."),
    "followed-late": (
        "{n} {n|étape est en retard|étapes sont en retard} : « tremplin plan --replan » "
        "refait le plan à partir d'aujourd'hui.",
        "{n} {n|step is late|steps are late}: 'tremplin plan --replan' makes the plan again"
        " from today.",
    ),
    "steps": ("Les étapes", "The steps"),
    "others": ("En dehors du plan", "Besides the plan"),
    "studied": ("Ce que vous étudiez", "What you study"),
    "state.done": ("terminée", "done"),
    "state.under-way": ("en cours", "under way"),
    "state.abandoned": ("abandonnée", "given up"),
    "state.to-come": ("à venir", "to come"),
    "late": ("en retard", "late"),
    "dates": ("prévu du {start} au {end}", "planned {start} to {end}"),
    "hours-of": ("{spent} sur {hours}", "{spent} of {hours}"),
    "hours-spent": ("{spent} d'étude", "{spent} of study"),
    "ended": ("le {day}", "on {day}"),
    "began": ("depuis le {day}", "since {day}"),
    "gone": (
        "n'est plus au catalogue ; tout ce qui est coché reste compté",
        "no longer in the catalogue; all that is ticked still counts",
    ),
    "replaced": (
        "remplacé au catalogue par {titles} ; tout ce qui est coché reste compté",
        "replaced in the catalogue by {titles}; all that is ticked still counts",
    ),
    "note-line": ("{day} : {text}", "{day}: {text}"),
    "due": (
        "À mesurer par un point d'étape (cinq questions) : {skills}. « tremplin "
        "checkpoint » le lance.",
        "To be measured by a checkpoint (five questions): {skills}. 'tremplin checkpoint' "
        "starts it.",
    ),
    "kept.start": ("Commencé : {title}.", "Begun: {title}."),
    "kept.hours": ("{title} : {spent} d'étude en tout.", "{title}: {spent} of study in all."),
    "kept.done": (
        "Terminé : {title}. Vos niveaux en tiennent compte, avec prudence, jusqu'à un point"
        " d'étape.",
        "Done: {title}. Your levels take it into account, with caution, until a checkpoint.",
    ),
    "kept.abandon": (
        "Abandonné : {title}. Plus aucun plan ne le prévoit, sauf avec --with.",
        "Given up: {title}. It is planned no more, unless with --with.",
    ),
    "kept.note": ("Note gardée : {title}.", "Note kept: {title}."),
    "undone": ("Repris : {what}.", "Taken back: {what}."),
    "undone-nothing": ("rien à reprendre", "nothing to take back"),
    "undo.started": ("début de « {title} »", "the start of “{title}”"),
    "undo.studied": ("{hours} sur « {title} »", "{hours} on “{title}”"),
    "undo.finished": ("fin de « {title} »", "the end of “{title}”"),
    "undo.abandoned": ("abandon de « {title} »", "giving up “{title}”"),
    "undo.noted": ("note sur « {title} »", "the note on “{title}”"),
    "undo.followed": (
        "le choix du plan à suivre ({title})",
        "the choice of the plan to follow ({title})",
    ),
    "argument.do": (
        "start, hours, done, abandon, note ou undo (reprend la dernière notation) ; sans "
        "rien : la liste",
        "start, hours, done, abandon, note or undo (takes the last one back); nothing: the list",
    ),
    "argument.rest": (
        "l'identifiant d'une ressource ; puis, pour hours, un nombre d'heures et, pour "
        "note, un texte",
        "the id of a resource; then, for hours, a number of hours and, for note, a text",
    ),
    "option.note": ("une note, gardée avec le reste", "a note, kept with the rest"),
    "needs-resource": (
        "« {do} » attend l'identifiant d'une ressource",
        "'{do}' needs the id of a resource",
    ),
    "needs-hours": (
        "« hours » attend une ressource puis un nombre d'heures, par exemple : tremplin "
        "progress hours {name} 2.5",
        "'hours' needs a resource and a number of hours, such as: tremplin progress hours "
        "{name} 2.5",
    ),
    "needs-text": (
        "« note » attend une ressource puis un texte",
        "'note' needs a resource and a text",
    ),
    "too-much": ("« {word} » est de trop", "'{word}' is not expected here"),
    "two-notes": ("la note est donnée deux fois", "the note is given twice"),
    "from-study": (
        "Ce plan tient compte de ce que vous avez étudié : {parts}.",
        "This plan takes into account what you studied: {parts}.",
    ),
    "from-study.done": (
        "{n} {n|ressource terminée|ressources terminées}",
        "{n} {n|resource|resources} done",
    ),
    "from-study.under-way": ("{n} en cours", "{n} under way"),
    "from-study.abandoned": ("{n} {n|abandonnée|abandonnées}", "{n} given up"),
    "from-study.checked": (
        "{n} {n|compétence mesurée|compétences mesurées} par un point d'étape",
        "{n} {n|skill|skills} measured by a checkpoint",
    ),
    "cannot-go-on": (
        "En cours, mais plus au catalogue, donc pas dans le plan : {titles}.",
        "Under way, but no longer in the catalogue, so not in the plan: {titles}.",
    ),
    "follows": (
        "Vous suivez maintenant ce plan. « tremplin progress » montre où vous en êtes.",
        "You now follow this plan. 'tremplin progress' shows where you are.",
    ),
    "let-go": (
        " ; cette ressource est en cours : donnez plus de temps, ou laissez-la avec "
        "« tremplin progress abandon {name} »",
        "; it is under way: give it more time, or let it go with 'tremplin progress abandon"
        " {name}'",
    ),
    "follow-alone": (
        "--follow garde un plan : il ne va ni avec --why, ni avec --curve",
        "--follow keeps a plan: it goes neither with --why nor with --curve",
    ),
    "follow-levels": (
        "--follow et --replan partent de votre test, pas de --levels",
        "--follow and --replan start from your test, not from --levels",
    ),
    "replan.title": ("Ce qui change", "What changes"),
    "replan.since": (
        "Plan suivi depuis le {day}, refait à partir du {start}.",
        "Plan followed since {day}, made again from {start}.",
    ),
    "replan.same": (
        "Rien ne change : les mêmes étapes, aux mêmes dates",
        "Nothing changes: the same steps, on the same days",
    ),
    "replan.done": ("Terminé depuis : {titles}", "Done since: {titles}"),
    "replan.abandoned": ("Abandonné depuis : {titles}", "Given up since: {titles}"),
    "replan.into": ("Entre : {title} ({start} – {end})", "In: {title} ({start} – {end})"),
    "replan.out": ("Sort : {title}", "Out: {title}"),
    "replan.moved": (
        "Se déplace : {title} ({start} – {end} → {new_start} – {new_end})",
        "Moves: {title} ({start} – {end} → {new_start} – {new_end})",
    ),
    "replan.kept": (
        "{n} {n|étape reste|étapes restent} aux mêmes dates",
        "{n} {n|step keeps its|steps keep their} dates",
    ),
    "replan.totals": (
        "Comparé aux étapes qui restaient de l'ancien plan : {coverage} de l'écart "
        "d'aujourd'hui, {hours} d'étude, {weeks}, {money}.",
        "Compared with the steps that were left of the earlier plan: {coverage} of the gap "
        "of today, {hours} of study, {weeks}, {money}.",
    ),
    "replan.weeks": ("{n} {n|semaine|semaines}", "{n} {n|week|weeks}"),
    "replan.spent": (
        "Budget : {spent} déjà dépensés, {left} restent.",
        "Budget: {spent} already spent, {left} left.",
    ),
    "replan.keep": (
        "Le plan suivi n'a pas changé : ajoutez --follow pour suivre celui-ci.",
        "The plan that you follow has not changed: add --follow to follow this one.",
    ),
}
