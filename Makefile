# Every command of the project. `make demo` and `make test` need only Python 3.11 or later.
PYTHON ?= python3
VENV   ?= .venv
FLAGS  ?=
BIN     = $(VENV)/bin
export TF_CPP_MIN_LOG_LEVEL ?= 2

demo: $(VENV)/.installed       ## find the edited copies of the bundled photographs
	$(BIN)/neardup demo

test: $(VENV)/.dev             ## run every notebook as a test
	$(BIN)/nbdev_test --flags '$(FLAGS)' --do_print --timing

docs: $(VENV)/.dev             ## build the site into _docs
	$(BIN)/python tools/docs.py

readme: $(VENV)/.dev           ## README.md from nbs/index.ipynb
	$(BIN)/python tools/readme.py

$(VENV)/.installed: setup.py settings.ini
	@echo "Setting up $(VENV), which takes about a minute."
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --editable .
	touch $@

$(VENV)/.dev: $(VENV)/.installed
	$(BIN)/pip install --quiet --editable '.[dev]'
	touch $@

.PHONY: demo test docs readme
