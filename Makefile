# `make demo` and `make test` need nothing but Python, a C compiler and Python's headers; they make their own environments.

PYTHON ?= python3
VENV   ?= .venv
ARGS   ?=
N      ?= 200

BIN       := $(VENV)/bin
DEVELOP   := $(VENV)/.develop
# The demo installs as a user would, apart from the environment that is worked in.
DEMO_VENV := .cache/demo
PACKAGING := pyproject.toml setup.py $(wildcard bufferizer/syntax/grammar/*.c bufferizer/syntax/grammar/src/*.[ch])

.PHONY: help
help: ## What there is to make
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-13s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: demo
demo: ## Install into an environment of its own; check the examples and rewrite one
	@$(PYTHON) scripts/check_prerequisites.py
	@test -x $(DEMO_VENV)/bin/pip || $(PYTHON) -m venv $(DEMO_VENV)
	@echo "Installing into $(DEMO_VENV) ..."
	@$(DEMO_VENV)/bin/pip install --quiet --disable-pip-version-check .
	@bash scripts/demo.sh $(CURDIR)/$(DEMO_VENV)/bin/bufferizer

.PHONY: test
test: install ## Run the tests (ARGS="-k hover")
	@$(BIN)/pytest $(ARGS)

.PHONY: differential
differential: install ## Compare random programs with the compiler (N=1000 ARGS="--seed 1 --size 20")
	@$(BIN)/python -m tests.differential $(N) $(ARGS)

.PHONY: soak
soak: install ## Edit files at random and see what fails (N=5000 ARGS="--seed 1 FOLDER")
	@$(BIN)/python -m tests.soak --edits $(N) $(ARGS)

.PHONY: typing
typing: install ## Type at a real server: 300 lines by character, 5000 edits of 2000 lines (ARGS="--seed 1")
	@$(BIN)/python -m tests.soak.typing $(ARGS)

.PHONY: execution
execution: install ## Run N random programs as we and as the compiler bufferize them (N=500)
	@$(BIN)/python -m tests.execution $(N)

.PHONY: answers
answers: ## Ask the compiler again for the answers that the tests keep
	@bash scripts/refresh_answers.sh

.PHONY: vscode
vscode: install ## Open a real VS Code on examples/ with the extension installed
	@BUFFERIZER_PYTHON=$(abspath $(BIN)/python) bash scripts/vscode/open.sh

.PHONY: lint
lint: install ## Style and format
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

.PHONY: types
types: install ## Types, strictly
	@$(BIN)/mypy

.PHONY: layers
layers: install ## Import directions
	@$(BIN)/lint-imports --no-cache

.PHONY: format
format: install ## Mend style and format where that can be done by itself
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

.PHONY: ci
ci: ## Everything that CI does, from installing the tools on (Debian, root)
	@CI=true bash .ci/run </dev/null

.PHONY: install
install: $(DEVELOP) ## The environment to work in, .venv

$(DEVELOP): $(PACKAGING)
	@$(PYTHON) scripts/check_prerequisites.py
	@test -x $(BIN)/pip || $(PYTHON) -m venv $(VENV)
	@echo "Installing into $(VENV) ..."
	@$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

.PHONY: clean
clean: ## Remove what was built, and both environments
	rm -rf build dist *.egg-info $(VENV) .cache .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find bufferizer -name '*.so' -delete
