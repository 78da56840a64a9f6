# SPDX-License-Identifier: MIT
"""What the keeping of a corpus is called on screen: what happened, what is checked, how it is mended, why a copy was made."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from annotation.document import Status
from annotation.scheme import Scheme
from corpus.finding import Finding
from corpus.telling import Change, Event
from gui.language import isolated, later, number
from gui.names import label_called, one_line, status_name

translate = QCoreApplication.translate

_KINDS = {
    "do": later("Names", "Marked"),
    "undo": later("Names", "Taken back"),
    "redo": later("Names", "Done again"),
    "import": later("Names", "Imported"),
    "status": later("Names", "Standing"),
    "split": later("Names", "Part"),
    "describe": later("Names", "Metadata"),
    "trash": later("Names", "Thrown away"),
    "restore": later("Names", "Taken out of the trash"),
    "repair": later("Names", "Mended"),
    "scheme": later("Names", "Another scheme"),
    "right": later("Names", "Called right"),
    "assign": later("Names", "Given out"),
}
_CHECKS = {
    "file": later("Names", "The file and its pages"),
    "orphans": later("Names", "Rows that belong to nothing"),
    "duplicates": later("Names", "The same twice"),
    "text": later("Names", "Texts as they were entered"),
    "versions": later("Names", "Changes counted as in the journal"),
    "surface": later("Names", "Words kept with the spans"),
    "offsets": later("Names", "Marks inside their texts"),
    "labels": later("Names", "Labels of the scheme"),
    "replay": later("Names", "Marks as the journal tells them"),
    "suggestions": later("Names", "Kept suggestions"),
}
_REPAIRS = {
    "count again": later("Names", "count again"),
    "rewrite the surface": later("Names", "write the words anew"),
    "remove what is outside": later("Names", "remove what is outside"),
    "rebuild from the journal": later("Names", "rebuild from the journal"),
    "ask again": later("Names", "ask the suggester again"),
}
_WHY = {
    "daily": later("Names", "Daily"),
    "by-hand": later("Names", "By hand"),
    "before-import": later("Names", "Before an import"),
    "before-restore": later("Names", "Before going back"),
    "before-repair": later("Names", "Before a repair"),
    "before-upgrade": later("Names", "Before an upgrade"),
    "damaged": later("Names", "Damaged, put aside"),
}


def kind_name(kind: str) -> str:
    """What a line of the journal is, in a word or two."""
    return translate("Names", _KINDS.get(kind, kind))


def check_name(check: str) -> str:
    """What a check looks at."""
    return translate("Names", _CHECKS[check])


def repair_name(repair: str) -> str:
    """How a finding would be mended."""
    return translate("Names", _REPAIRS[repair])


def why_name(why: str) -> str:
    """Why a backup was made."""
    return translate("Names", _WHY.get(why, why))


def what_is_wrong(finding: Finding) -> str:
    """What a check found, in the language of the window."""
    values = {
        name: number(value) if isinstance(value, int) else isolated(one_line(str(value)))
        for name, value in finding.values.items()
    }
    return translate("Sentences", finding.sentence).replace("!r}", "}").format_map(values)


def moment(time: str) -> str:
    """A time of the journal (UTC) as the clock here showed it, in the digits and the order of the language."""
    local = datetime.fromisoformat(time).astimezone()
    day = QLocale().toString(local.date(), QLocale.FormatType.ShortFormat)  # type: ignore[call-overload]
    return f"{day} {QLocale().toString(local.time().replace(microsecond=0), 'HH:mm:ss')}"  # type: ignore[call-overload]


def what_changed(event: Event, changes: Sequence[Change], scheme: Scheme) -> str:
    """What a line of the journal took away and brought, in a line."""
    before, after = event.before, event.after
    if event.kind == "status":
        return _from_to(*(status_name(Status(side["status"])) for side in (before, after)))
    if event.kind == "split":
        none = translate("Names", "none")
        return _from_to(*(isolated(side["split"]) if side["split"] else none for side in (before, after)))
    if event.kind == "assign":
        names = [f"+{isolated(name)}" for name in after.get("assigned", ())]
        names += [f"−{isolated(name)}" for name in before.get("assigned", ())]
        return translate("Names", ", ").join(names)
    if event.kind == "describe":
        fields = {**before, **after}
        return translate("Names", ", ").join(
            isolated(f"{name}: {one_line(after[name])}" if name in after else f"{name}: —") for name in fields
        )
    told = [
        f"{'+' if one.came else '−'} {label_called(scheme, one.label)} «{isolated(one_line(one.text))}»"
        for one in changes
    ]
    count = sum(len(side.get("spans", ())) for side in (before, after))
    more = count - len(told)
    if told and more > 0:
        told.append(translate("Names", "and %1 more").replace("%1", number(more)))
    return translate("Names", ", ").join(told)


def _from_to(before: str, after: str) -> str:
    return translate("Names", "%1, before: %2").replace("%1", after).replace("%2", before)
