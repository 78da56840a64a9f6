# SPDX-License-Identifier: MIT
"""The commands about models that a person adds: `tawsim models list, install, use, remove, verify`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from corpus.command_line import Commands, counted, print_json, print_table, progress, say
from corpus.options import Json

if TYPE_CHECKING:
    from corpus.model_store.catalogue import Package
    from corpus.model_store.register import Model
    from corpus.model_store.store import ModelStore

app = typer.Typer(
    cls=Commands,
    help="Models that are added to Tawsim: names by AraBERT, words taken apart by camel-tools' databases.",
    rich_markup_mode=None,
    no_args_is_help=True,
)

Name = Annotated[str, typer.Argument(metavar="NAME", help="see “tawsim models list”")]


def register(to: typer.Typer) -> None:
    """Add the commands."""
    to.add_typer(app, name="models")
    to.command("model-worker", hidden=True)(work)


@app.command("list")
def list_(
    fetch: Annotated[
        bool, typer.Option("--fetch", help="fetch the catalogue from the network first")
    ] = False,
    as_json: Json = False,
) -> None:
    """What is here, and what could be installed."""
    store = _store()
    if fetch:
        store.fetch_catalogue()
    here = store.models()
    names = {one.name for one in here}
    rows = [(one.name, str(one.kind), str(one.origin), one.size, one.licence, str(one.place)) for one in here]
    rows += [
        (one.name, str(one.kind), "", one.size, one.licence, "")
        for one in store.available().values()
        if one.name not in names
    ]
    head = ("name", "kind", "here", "bytes", "licence", "place")
    if as_json:
        print_json([dict(zip(head, row, strict=True)) for row in rows])
        return
    print_table(head, rows)
    if not rows:
        say(
            "There are no models here, and the catalogue was never fetched: “tawsim models list --fetch” does that."
        )


@app.command()
def install(
    what: Annotated[str, typer.Argument(metavar="NAME|FILE", help="a name of the catalogue, or a zip file")],
    yes: Annotated[bool, typer.Option("--yes", help="agree to its licence without being asked")] = False,
) -> None:
    """Fetch a model and install it, or install it from a file that was downloaded elsewhere.

    Ctrl-C stops; the same command goes on from there.
    """
    from corpus.errors import CorpusError
    from corpus.model_store.unpacking import licence_in

    store = _store()
    file = Path(what)
    if file.suffix.lower() == ".zip" or file.exists():
        _agree(licence_in(file) or "This file names no licence.", yes)
        with progress("Installing") as told:
            model = store.install_file(file, progress=told)
    else:
        package = (store.available() or store.fetch_catalogue()).get(what)
        if package is None:
            raise CorpusError("There is no model {name!r} in the catalogue.", name=what)
        say(f"{package.name} {package.version}, {package.size // 1_000_000} MB. {package.description}")
        _agree(_terms(package), yes)
        model = _fetch(store, package)
    say(f"{model.name} is in {model.place}.")


@app.command()
def use(folder: Annotated[Path, typer.Argument(help="the folder of a BERT model that labels words")]) -> None:
    """Use a model where it lies."""
    model = _store().use_folder(folder)
    say(f"{model.name} is used where it lies, in {model.place}.")


@app.command()
def prefer(
    name: Name,
    fast: Annotated[
        bool, typer.Option("--fast/--exact", help="round its weights: faster, a little less exact")
    ] = False,
) -> None:
    """Let this model of names speak, where there are several; in haste or exactly."""
    from dataclasses import replace

    store = _store()
    store.prefer(replace(store.find(name), fast=fast))
    say(f"{name} speaks from now on{', in haste' if fast else ''}.")


@app.command()
def ask(
    address: Annotated[
        str, typer.Argument(help="such as http://127.0.0.1:8765/; empty (“”) to ask nobody any more")
    ],
    yes: Annotated[bool, typer.Option("--yes", help="agree that texts go there")] = False,
) -> None:
    """Let a program of your own suggest: texts are sent to it as JSON, its answers are checked."""
    from corpus.external import is_here, name_address
    from corpus.models import store_folder

    if address and not is_here(address) and not yes:
        say(
            f"The text of every document that is opened or suggested for leaves this computer and goes to {address}."
        )
        typer.confirm("Do you want that?", abort=True, err=True)
    name_address(store_folder(), address)
    say(f"{address} is asked from now on." if address else "No program of yours is asked any more.")


@app.command()
def remove(name: Name) -> None:
    """Take a model away; a folder that was only used where it lies stays."""
    model = _store().remove(name)
    say(f"{model.name} is no longer used." if model.origin == "named" else f"{model.name} is gone.")


@app.command()
def verify(name: Name) -> None:
    """Compare the files of a model with their checksums."""
    with progress("Comparing") as told:
        count = _store().verify(name, progress=told)
    say(f"{name}: {counted(count, 'file')} compared, all as they should be.")


def _store() -> ModelStore:
    from corpus.model_store.store import ModelStore
    from corpus.models import store_folder

    return ModelStore(store_folder())


def _terms(package: Package) -> str:
    from corpus.model_store.licences import meaning, text_of

    return f"{text_of(package.licence)}\n{meaning(package.licence)}".strip()


def _agree(terms: str, yes: bool) -> None:
    say(terms)
    if not yes:
        typer.confirm("Do you agree?", abort=True, err=True)


def _fetch(store: ModelStore, package: Package) -> Model:
    with progress(f"Fetching {package.name}") as told:
        return store.install(package, progress=told)


def work(folder: Path, manner: str = "") -> None:
    """Run a model for the program that started this one; not for people."""
    from corpus.camel_worker import main

    main([str(folder), manner])
