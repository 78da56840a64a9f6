# Every chore is one command; `make help` lists them.
.DEFAULT_GOAL := help
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready
export PYTHONUTF8 := 1

# The first interpreter that runs and is 3.11 or 3.12: a shim may exist and still fail.
PYTHON ?= $(shell for p in python3 python3.11 python3.12; do \
	$$p -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 12))' >/dev/null 2>&1 && echo $$p && break; done)

# No chore is a file.
.PHONY: $(shell sed -n 's/^\([a-z-]*\):.*/\1/p' $(firstword $(MAKEFILE_LIST)))

help:  ## list the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(READY): pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo "Tawsim needs Python 3.11 or 3.12; none was found on this machine." >&2; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Installing Tawsim and what it needs; the first time takes some minutes."
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[test,build]"
	@touch $(READY)

setup: $(READY)  ## make .venv and install everything

run: $(READY)  ## open the window on the sample corpus (without a display: the tour)
	@$(BIN)/python -m gui.run

test: $(READY)  ## run the tests
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest

# The tests of mouse and keyboard, which a real display serves otherwise than the offscreen one.
REAL_EVENTS := $(addprefix tests/gui/,$(addprefix reader/test_,mouse.py resizing.py label_picker.py reader.py styled_page.py) \
	test_selecting.py test_page_menu.py test_finding.py test_page_look.py test_access.py)

test-xvfb: $(READY)  ## run the tests of mouse and keyboard on a virtual X display
	QT_QPA_PLATFORM=xcb xvfb-run -a $(BIN)/python -m pytest $(REAL_EVENTS)

lint: $(READY)
	$(BIN)/ruff check . && $(BIN)/ruff format --check .

types: $(READY)
	$(BIN)/mypy

imports: $(READY)
	$(BIN)/lint-imports --no-cache

check: lint types imports test  ## ruff, mypy, import contracts, tests

interchange: $(READY)  ## the formats against spaCy and `datasets`, which it installs
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[test,build,interchange]"
	HF_HUB_OFFLINE=1 QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest tests/interchange
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest tests/annotation/formats tests/corpus/dataset tests/corpus/test_proving.py -k spacy

faults: $(READY)  ## the long form of tests/faults: kills, power cuts, eight at once
	TAWSIM_FAULTS=long $(BIN)/python -m pytest tests/faults -s

pictures: $(READY)  ## draw every panel and dialog, in two languages and two lights, into build/pictures; those of the README into docs
	QT_QPA_PLATFORM=offscreen $(BIN)/python tests/pictures/draw.py build/pictures
	cp build/pictures/window-ar-light.png docs/pictures/window-ar.png

bench: bench-start bench-page bench-corpus bench-formats  ## measure and print tables

bench-corpus: $(READY)  ## import, export, confirm and search beside plain sqlite3
	$(BIN)/python tests/benchmarks/bench_corpus.py

bench-formats: $(READY)  ## import 10,000 documents from doccano, CoNLL and brat: seconds and memory
	$(BIN)/python tests/benchmarks/bench_formats.py

bench-start: $(READY)  ## CPU seconds to `--help` and to a usable window
	QT_QPA_PLATFORM=offscreen $(BIN)/python tests/benchmarks/bench_start.py

bench-scores: $(READY)  ## F1 of the suggestions on the gold corpora in TAWSIM_DATA
	$(BIN)/python tests/benchmarks/bench_scores.py

bench-agreement: $(READY)  ## agreement of annotators beside nervaluate and seqeval; a team's overview of 10,000 documents
	$(BIN)/python tests/benchmarks/bench_agreement.py
	$(BIN)/python tests/benchmarks/bench_team.py

bench-learning: $(READY)  ## what the learner reaches and costs, by cross-validation on TAWSIM_DATA
	$(BIN)/python tests/benchmarks/bench_learning.py

bench-frames: $(READY)  ## frames of the page while the learner studies, and alone
	QT_QPA_PLATFORM=offscreen $(BIN)/python tests/benchmarks/bench_frames.py

bench-simulate: $(READY)  ## an annotator at work on the gold in TAWSIM_DATA: learner, rules, memory, crfsuite; calibration as a picture
	QT_QPA_PLATFORM=offscreen $(BIN)/python tests/benchmarks/bench_simulate.py

bench-starter: $(READY)  ## first sight on each corpus, the starter made without it; and the bundled file made again
	$(BIN)/python tests/benchmarks/bench_starter.py --rebuild

bench-suggest: $(READY)  ## what suggesting and learning cost, in CPU time and bytes
	$(BIN)/python tests/benchmarks/bench_suggest.py

starter: $(READY)  ## make resources/starter/starter.bin from the gold in TAWSIM_DATA; some minutes
	$(BIN)/python resources/build/starter.py

bench-camel: $(READY)  ## a model of the size of AraBERT: Tawsim's labelling beside camel-tools' own, in CPU seconds, one thread
	$(BIN)/python tests/benchmarks/bench_camel.py

bench-desk: $(READY)  ## CPU of the window's thread per turn of its loop, on 5,000 documents; idle; memory
	QT_QPA_PLATFORM=offscreen $(BIN)/python tests/benchmarks/bench_desk.py

bench-page: $(READY)  ## the page on large and hard documents, beside Qt's own text widgets
	QT_QPA_PLATFORM=offscreen $(BIN)/python tests/benchmarks/bench_page.py

goldens: $(READY)  ## draw the golden pictures of the page anew; look at each before keeping it
	QT_QPA_PLATFORM=offscreen TAWSIM_GOLDENS=draw $(BIN)/python -m pytest -q tests/pictures

bundle: $(READY)  ## a folder with the program and all it needs, and its self-test; TAWSIM_BUNDLE=slim leaves PyTorch out
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt pyinstaller
	$(BIN)/pyinstaller --noconfirm --log-level ERROR --distpath dist --workpath build/bundle resources/build/tawsim.spec
	dist/tawsim$(if $(filter slim,$(TAWSIM_BUNDLE)),-slim)/tawsim selftest

manual: pictures  ## the manual in English and Arabic, with pictures drawn now, into build/manual
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt mkdocs-material
	$(BIN)/python resources/build/manual.py build/pictures

translate: $(READY)  ## gather the words of the window and compile the Arabic ones
	$(BIN)/python resources/build/translations.py

tree: $(READY)  ## write the tree of ARCHITECTURE.md anew
	@$(BIN)/python resources/build/architecture.py

clean:  ## remove what the build made; the corpora of the user are elsewhere and stay
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
