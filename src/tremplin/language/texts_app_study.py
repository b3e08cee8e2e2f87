"""Sentences of the application about the followed plan: progress, checkpoints, replanning."""

from typing import Final

TEXTS: Final[dict[str, tuple[str, str]]] = {
    "welcome.plan": ("Mon plan – {week}", "My plan – {week}"),
    "welcome.checkpoint": (
        "Reprendre le point d'étape du {date} ({n} {n|réponse|réponses} sur {of})",
        "Resume the checkpoint from {date} ({n} of {of} answered)",
    ),
    "plan.key-follow": ("suivre ce plan", "follow this plan"),
    "follow.question": (
        "Vous suivez déjà un plan. Suivre celui-ci à la place ?",
        "You already follow a plan. Follow this one instead?",
    ),
    "follow.detail": (
        "Ce que vous avez étudié reste gardé.",
        "What you have studied is kept.",
    ),
    "follow.already": ("Vous suivez déjà ce plan.", "You already follow this plan."),
    "follow.yes": ("Suivre ce plan", "Follow this plan"),
    "follow.no": ("Garder le plan que je suis", "Keep the plan I follow"),
    "saved.where-mine": (
        "Votre plan, avec ce que vous en avez fait, est dans ce fichier :",
        "Your plan, with what you have done of it, is in this file:",
    ),
    "follow.kept": (
        "Vous suivez maintenant ce plan. Vous le retrouverez dès l'accueil.",
        "You now follow this plan. You will find it on the first screen.",
    ),
    "results.key-mine": ("mon plan", "my plan"),
    "mine.card-week": ("cette semaine : {title}, {hours}", "this week: {title}, {hours}"),
    "mine.card-finish": ("cette semaine : finir {title}", "this week: finish {title}"),
    "mine.card-more": (" (+ {n})", " (+ {n})"),
    "mine.card-from": ("à partir du {date}", "from {date}"),
    "mine.card-studied": (
        "cette semaine : c'est fait ({hours})",
        "this week: all done ({hours})",
    ),
    "mine.card-off": ("rien de prévu cette semaine", "nothing planned this week"),
    "mine.card-over": ("toutes les étapes sont derrière vous", "all steps are behind you"),
    "mine.heading": ("Mon plan", "My plan"),
    "mine.none": (
        "Vous ne suivez pas encore de plan.",
        "You do not follow a plan yet.",
    ),
    "mine.none-detail": (
        "Faites un plan à partir de vos résultats, puis appuyez sur F pour le suivre.",
        "Make a plan from your results, then press F to follow it.",
    ),
    "mine.week": ("Cette semaine, {dates} : {hours}", "This week, {dates}: {hours}"),
    "mine.week-part": (
        "Cette semaine, {dates} : {studied} sur {hours}",
        "This week, {dates}: {studied} of {hours}",
    ),
    "mine.week-first": (
        "La première semaine, {dates} : {hours}",
        "The first week, {dates}: {hours}",
    ),
    "mine.week-off": (
        "Cette semaine, {dates} : rien de prévu",
        "This week, {dates}: nothing planned",
    ),
    "mine.week-over": (
        "Toutes les étapes de ce plan sont derrière vous.",
        "All steps of this plan are behind you.",
    ),
    "mine.to-finish": ("à finir", "to be finished"),
    "mine.note-first": (
        "Commencez d'abord cette étape (B) ; une note pourra l'accompagner.",
        "Begin this step first (B); then it can have a note.",
    ),
    "mine.steps": ("Les étapes", "The steps"),
    "mine.progress": (
        "Ce plan : {done} sur {total} derrière vous, {n} {n|étape terminée|étapes terminées} sur "
        "{of}. Temps d'étude noté : {told}.",
        "This plan: {done} of {total} behind you, {n} of {of} steps done. Study time recorded: "
        "{told}.",
    ),
    "mine.progress-none": (
        "Ce plan : {total} d'étude en {of} {of|étape|étapes}.",
        "This plan: {total} of study in {of} {of|step|steps}.",
    ),
    "mine.advice": (
        "{reasons} : refaire le plan (R) ajuste la suite.",
        "{reasons}: making the plan again (R) adjusts what follows.",
    ),
    "mine.advice-late": ("{n} {n|étape|étapes} en retard", "{n} {n|step|steps} late"),
    "mine.advice-early": (
        "{n} {n|étape terminée|étapes terminées} en avance",
        "{n} {n|step|steps} done early",
    ),
    "mine.advice-given-up": (
        "{n} {n|étape abandonnée|étapes abandonnées}",
        "{n} {n|step|steps} given up",
    ),
    "mine.due": (
        "Où en êtes-vous maintenant ? {n|Point d'étape|Points d'étape} de cinq questions (C) :",
        "Where are you now? {n|Checkpoint|Checkpoints} of five questions (C):",
    ),
    "mine.due-after": ("après {title}", "after {title}"),
    "mine.to-do": ("à faire, {hours}, {dates}", "to do, {hours}, {dates}"),
    "mine.to-do-late": (
        "! en retard depuis le {since}, pas commencée ({hours}, {dates})",
        "! late since {since}, not begun ({hours}, {dates})",
    ),
    "mine.under-way": (
        "en cours : {studied} sur {hours}, à finir pour le {end}",
        "under way: {studied} of {hours}, to finish by {end}",
    ),
    "mine.under-way-late": (
        "! en retard depuis le {since}, en cours : {studied} sur {hours}",
        "! late since {since}, under way: {studied} of {hours}",
    ),
    "mine.under-way-beside": ("en cours : {studied}", "under way: {studied}"),
    "mine.done": (
        "terminée le {ended} ({studied} étudiées)",
        "done on {ended} ({studied} studied)",
    ),
    "mine.abandoned": (
        "abandonnée le {ended} ({studied} étudiées)",
        "given up on {ended} ({studied} studied)",
    ),
    "mine.done-bare": ("terminée le {ended}", "done on {ended}"),
    "mine.abandoned-bare": ("abandonnée le {ended}", "given up on {ended}"),
    "mine.beside": ("hors du plan que vous suivez", "outside the plan you follow"),
    "mine.gone": (
        "n'est plus dans le catalogue ; ce que vous en avez fait reste gardé",
        "no longer in the catalogue; what you have done of it is kept",
    ),
    "mine.noted": ("{day} : {text}", "{day}: {text}"),
    "mine.for": ("Pour : {skills}.", "For: {skills}."),
    "mine.key-step": ("que faire", "what to do"),
    "mine.key-begin": ("commencer", "begin"),
    "mine.key-hours": ("heures étudiées", "hours studied"),
    "mine.key-done": ("terminée", "done"),
    "mine.key-abandon": ("abandonner", "give up"),
    "mine.key-note": ("note", "note"),
    "mine.key-undo": ("annuler", "undo"),
    "mine.key-checkpoint": ("point d'étape", "checkpoint"),
    "mine.key-replan": ("refaire le plan", "make the plan again"),
    "mine.step": ("Que faire de cette étape ?", "What about this step?"),
    "step.begin": ("Commencer cette étape", "Begin this step"),
    "step.again": ("La reprendre", "Take it up again"),
    "step.hours": ("Noter des heures étudiées", "Record hours studied"),
    "step.done": ("Elle est terminée", "It is done"),
    "step.abandon": ("L'abandonner", "Give it up"),
    "step.note": ("Écrire une note", "Write a note"),
    "step.open": ("Ouvrir le lien", "Open the link"),
    "step.back": ("Retour à mon plan", "Back to my plan"),
    "abandon.question": ("Abandonner cette étape ?", "Give up this step?"),
    "abandon.detail": (
        "Vos heures et vos notes sont conservées. Un nouveau plan s'en passera.",
        "Your hours and notes are kept. A new plan will do without it.",
    ),
    "abandon.yes": ("Abandonner", "Give it up"),
    "abandon.no": ("Continuer cette étape", "Carry on with this step"),
    "kept.begin": ("Commencée : {title}", "Begun: {title}"),
    "kept.hours": ("{hours} étudiées : {title}", "{hours} studied: {title}"),
    "kept.done": ("Terminée : {title}", "Done: {title}"),
    "kept.abandon": ("Abandonnée : {title}", "Given up: {title}"),
    "kept.note": ("Note gardée : {title}", "Note kept: {title}"),
    "kept.follow": ("Plan suivi : {title}", "Plan followed: {title}"),
    "kept.undo": ("Annulé : {latest}", "Undone: {latest}"),
    "undo.question": ("Annuler la dernière saisie ?", "Undo the last entry?"),
    "undo.detail": (
        "Rien d'autre ne change ; vous pourrez la faire à nouveau.",
        "Nothing else changes; you can make it again.",
    ),
    "undo.yes": ("Annuler cette saisie", "Undo this entry"),
    "undo.no": ("La garder", "Keep it"),
    "entry.hours": ("Heures étudiées", "Hours studied"),
    "entry.note": ("Une note", "A note"),
    "entry.hours-label": ("Combien de temps ?", "How long?"),
    "entry.example": ("par exemple 2, ou 1 h 30", "for instance 2, or 1 h 30"),
    "entry.understood": ("soit {hours}", "that is {hours}"),
    "entry.bad-hours": (
        "Indiquez une durée, comme 2 ou 1 h 30.",
        "Give a time, such as 2 or 1 h 30.",
    ),
    "entry.note-label": ("Une note, si vous voulez", "A note, if you like"),
    "entry.note-alone": (
        "Ce que vous voulez retenir de cette étape",
        "What you want to remember of this step",
    ),
    "entry.empty": (
        "Écrivez d'abord une note, ou Échap pour revenir.",
        "First write a note, or press Esc to go back.",
    ),
    "checkpoint.heading": ("Point d'étape", "Checkpoint"),
    "checkpoint.which": ("Sur quelle compétence ?", "On which skill?"),
    "checkpoint.about": (
        "Cinq questions, environ cinq minutes. Elles mesurent ce que vous avez retenu.",
        "Five questions, about five minutes. They measure what you remember.",
    ),
    "checkpoint.none": (
        "Aucun point d'étape à passer pour l'instant.",
        "There is no checkpoint to take for now.",
    ),
    "checkpoint.none-detail": (
        "Il y en a un pour chaque compétence dès que vous avez terminé une étape qui l'enseigne.",
        "There is one for each skill as soon as you have finished a step that teaches it.",
    ),
    "checkpoint.later": ("Plus tard", "Later"),
    "checkpoint.before": ("Avant", "Before"),
    "checkpoint.after": ("Maintenant", "Now"),
    "checkpoint.right": (
        "{right} {right|réponse juste|réponses justes} sur {n}.",
        "{right} of {n} {n|answer|answers} right.",
    ),
    "checkpoint.none-answered": (
        "Aucune réponse : le niveau reste celui d'avant.",
        "No answer: the level stays as it was.",
    ),
    "checkpoint.incomplete": (
        "Ce point d'étape est inachevé : il ne compte pas encore. Vous pourrez le reprendre à la "
        "question où vous en étiez.",
        "This checkpoint is not finished, so it does not count yet. You can take it up again at "
        "the question where you were.",
    ),
    "checkpoint.met": (
        "Probabilité d'avoir le niveau requis ({required}) : {chance}.",
        "Probability of having the level needed ({required}): {chance}.",
    ),
    "checkpoint.legend": (
        "● niveau  ├─┤ intervalle à 90 %  ◆ niveau requis\n« Avant » : d'après votre dernier "
        "test et ce que les étapes terminées devraient vous avoir appris.",
        "● level  ├─┤ 90% interval  ◆ level needed\n“Before”: by your last test and what the "
        "steps you finished should have taught you.",
    ),
    "checkpoint.key-back": ("mon plan", "my plan"),
    "replan.heading": ("Refaire le plan", "Make the plan again"),
    "replan.same": (
        "Le plan ne changerait pas : continuez comme prévu.",
        "The plan would not change: carry on as planned.",
    ),
    "replan.over": (
        "Le plan que vous suivez s'est terminé le {day}. Donnez-lui une autre durée avec T.",
        "The plan that you follow ended on {day}. Give it another end with T.",
    ),
    "replan.amounts": (
        "Par rapport à ce qui reste de votre plan : {amounts}.",
        "Compared with what is left of your plan: {amounts}.",
    ),
    "replan.share": (
        "Ce qui reste de l'ancien plan en comblerait {before}, au lieu de {after}.",
        "What is left of the old plan would close {before} of it, instead of {after}.",
    ),
    "replan.share-same": (
        "Ce qui reste de l'ancien plan en comblerait autant, {before}.",
        "What is left of the old plan would close as much, {before}.",
    ),
    "replan.no-amounts": (
        "Mêmes heures, même prix, même fin que ce qui reste de votre plan.",
        "The same hours, price and end as what is left of your plan.",
    ),
    "replan.into": ("En plus", "Added"),
    "replan.out": ("En moins", "Left out"),
    "replan.moved": ("Déplacées", "Moved"),
    "replan.kept": ("Inchangées", "Unchanged"),
    "replan.dates": ("{before} → {after}", "{before} → {after}"),
    "replan.key-follow": ("suivre le nouveau plan", "follow the new plan"),
    "replan.key-keep": ("garder l'ancien", "keep the old one"),
    "replan.followed": ("Vous suivez le nouveau plan.", "You follow the new plan."),
    "replan.old": ("Rien n'a changé.", "Nothing has changed."),
}
