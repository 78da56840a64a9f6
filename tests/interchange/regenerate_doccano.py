# SPDX-License-Identifier: MIT
"""Makes doccano.jsonl, doccano-relations.jsonl and doccano.json: our file into doccano's own import, and out by its export.

    python tests/interchange/regenerate_doccano.py PATH_TO/backend

The folder is the `backend` of doccano's wheel, unpacked. Its models, importers, formatters and writers are
run on a database in memory, without its server: Django, polymorphic, filepond and pandas are enough for that.
"""

from __future__ import annotations

import sys
import tempfile
import types
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

FILES = Path(__file__).parent / "files"
APPS = ["roles", "projects", "data_import", "data_export", "labels", "label_types", "examples"]
DJANGO = ("django.contrib.auth", "django.contrib.contenttypes", "polymorphic", "django_drf_filepond")


def set_up(backend: Path, folder: str) -> None:
    """A Django with doccano's tables, as its models have them today."""
    import django
    from django.conf import settings
    from django.core.management import call_command

    sys.path.insert(0, str(backend))
    sys.modules["roots"] = types.ModuleType("roots")
    sys.modules["roots"].urlpatterns = []  # type: ignore[attr-defined]
    settings.configure(
        INSTALLED_APPS=[*DJANGO, *APPS],
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
        MIGRATION_MODULES=dict.fromkeys(APPS),
        DEFAULT_AUTO_FIELD="django.db.models.AutoField",
        BASE_DIR=folder,
        DJANGO_DRF_FILEPOND_UPLOAD_TMP=folder,
        DJANGO_DRF_FILEPOND_FILE_STORE_PATH=folder,
        ROOT_URLCONF="roots",
        USE_TZ=True,
        ROLE_PROJECT_ADMIN="project_admin",
        ROLE_ANNOTATOR="annotator",
        ROLE_ANNOTATION_APPROVER="annotation_approver",
    )
    django.setup()
    call_command("migrate", run_syncdb=True, verbosity=0)


def imported(ours: Path, relations: bool) -> Any:
    """A project of sequence labelling with the documents of our file, taken in by doccano's own importer."""
    from data_import.datasets import load_dataset
    from data_import.pipeline.catalog import create_file_format
    from data_import.pipeline.readers import FileName
    from django.contrib.auth.models import User
    from projects.models import ProjectType, SequenceLabelingProject

    user, _ = User.objects.get_or_create(username="layla")
    project = SequenceLabelingProject.objects.create(
        name="news",
        project_type=ProjectType.SEQUENCE_LABELING,
        allow_overlapping=True,
        use_relation=relations,
        created_by=user,
        collaborative_annotation=True,
    )
    names = [FileName(str(ours), "news.jsonl", "news.jsonl")]
    dataset = load_dataset(ProjectType.SEQUENCE_LABELING, create_file_format("JSONL"), names, project)
    dataset.save(user)
    if dataset.errors:
        raise SystemExit(f"doccano refuses our file: {dataset.errors}")
    return project


def related(project: Any) -> None:
    """A relation and a comment in the first document, as people draw and write them in doccano."""
    from django.contrib.auth.models import User
    from examples.models import Comment
    from label_types.models import RelationType
    from labels.models import Relation, Span

    user = User.objects.get(username="layla")
    example = project.examples.order_by("id").first()
    one, other = Span.objects.filter(example=example).order_by("start_offset", "id")[:2]
    kind = RelationType.objects.create(text="يشغل", project=project)
    Relation.objects.create(example=example, user=user, from_id=one, to_id=other, type=kind)
    Comment.objects.create(example=example, user=user, text="يراجَع")


def exported(project: Any, name: str, writer: str = "JSONL") -> None:
    """The project through doccano's dataset, formatters and writer, into a file of this folder."""
    from data_export.models import ExportedExample
    from data_export.pipeline import factories
    from data_export.pipeline.dataset import Dataset
    from data_export.pipeline.services import ExportApplicationService

    examples = ExportedExample.objects.filter(project=project).order_by("id")
    dataset = Dataset(
        examples, factories.create_labels(project, examples), factories.create_comment(examples)
    )
    # Its menu offers sequence labels as lines alone; its JSON writer is the one of its other tasks.
    formatters = factories.create_formatter(project, "JSONL")
    ExportApplicationService(dataset, formatters, factories.create_writer(writer)).export(FILES / name)


def main(backend: str) -> None:
    """Import our file, export theirs."""
    from annotation.formats.doccano import DOCCANO
    from annotation.formats.format import Choices, Report
    from tests.interchange.news import RECORDS

    with tempfile.TemporaryDirectory() as folder:
        set_up(Path(backend), folder)
        ours = Path(folder) / "news.jsonl"
        ours.write_text("".join(DOCCANO.write(RECORDS, Choices(), Report())), encoding="utf-8", newline="")
        project = imported(ours, relations=False)
        exported(project, "doccano.jsonl")
        exported(project, "doccano.json", "JSON")
        project = imported(ours, relations=True)
        related(project)
        exported(project, "doccano-relations.jsonl")


if __name__ == "__main__":
    main(sys.argv[1])
