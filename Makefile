# Two commands matter: `make run` opens the catalogue, `make test` proves it. The rest is for those who build Booth.
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
LOCKS := packaging/locks
PIP := $(BIN)/pip --disable-pip-version-check --no-input
# Only wheels: nothing here is built from source, so no compiler is asked for. Bytecode is made now, since some machines
# forbid writing it later.
PIP_INSTALL := $(PIP) install --quiet --compile --require-hashes --only-binary :all:
TS := $(wildcard resources/i18n/*.ts)
QM := $(TS:.ts=.qm)

.PHONY: run test test-office check bench bench-million proofs pictures package lock words clean

run: $(VENV)/.run $(QM)
	@packaging/linux/run.sh $(BIN)

test: $(VENV)/.dev $(QM)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 --dist worksteal -q

# A round trip through a real LibreOffice, which is installed where that may be done.
test-office: $(VENV)/.dev
	packaging/linux/office.sh
	$(BIN)/python -m pytest -q tests/office/round_trip.py

check: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/basedpyright
	$(BIN)/lint-imports

bench: $(VENV)/.dev $(QM)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.bench

# Half an hour and twenty gigabytes, the first time.
bench-million: $(VENV)/.dev
	$(BIN)/python -m tests.bench.million

proofs: $(VENV)/.dev
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.proofs

pictures: $(VENV)/.dev $(QM)
	QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/pictures.py out/pictures

package: $(VENV)/.dev $(QM)
	$(BIN)/pyinstaller --noconfirm --clean --distpath dist --workpath build packaging/booth.spec
	packaging/linux/try-package.sh dist/booth

# The libraries of the system that Qt needs, then a virtual environment from the lock, then Booth itself.
$(VENV)/bin/python:
	packaging/linux/system-libraries.sh
	$(PYTHON) -m venv $(VENV)

$(VENV)/.run: $(LOCKS)/run.txt pyproject.toml | $(VENV)/bin/python
	$(PIP_INSTALL) -r $(LOCKS)/run.txt
	$(PIP) install --quiet --no-deps --no-build-isolation --no-index -e .
	$(BIN)/python -m compileall -q src
	@touch $@

$(VENV)/.dev: $(LOCKS)/dev.txt $(VENV)/.run
	$(PIP_INSTALL) -r $(LOCKS)/dev.txt
	@touch $@

resources/i18n/%.qm: resources/i18n/%.ts | $(VENV)/.run
	$(BIN)/pyside6-lrelease -silent $< -qm $@

# Takes the newest versions that pyproject.toml allows; needs uv. The files name no address.
lock:
	uv pip compile pyproject.toml --group build $(UV_COMPILE) -o $(LOCKS)/run.txt
	uv pip compile pyproject.toml --group build --group dev --group package $(UV_COMPILE) -o $(LOCKS)/dev.txt
UV_COMPILE := --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
	--no-emit-index-url --no-emit-find-links

# Collects the window's texts into the files that translators fill; English needs only its plurals.
words: $(VENV)/.dev
	$(LUPDATE) src/booth -ts resources/i18n/booth_ru.ts resources/i18n/booth_zh.ts
	$(LUPDATE) -pluralonly src/booth -ts resources/i18n/booth_en.ts
LUPDATE := $(BIN)/pyside6-lupdate -extensions py -no-obsolete -locations none

clean:
	rm -rf build dist out $(QM) .pytest_cache .ruff_cache .hypothesis
