"""Starting the window loads nothing that reads or compares: that is the worker's."""

import subprocess
import sys

import pytest

HEAVY = {"spacy", "numpy", "onnxruntime", "tokenizers", "trafilatura", "lxml", "selectolax", "charset_normalizer"}
WORKERS = {
    "reader.load",
    "reader.analyze.pipeline",
    "reader.analyze.language.nlp",
    "reader.compare.align",
    "reader.compare.similarity",
    "reader.worker",
}


@pytest.mark.parametrize("module", ["ui.analyst", "ui.app", "reader", "reader.plugins"])
def test_importing_it_loads_none_of_the_workers_libraries(module):
    code = f"import {module}, sys; print(*sys.modules, sep='\\n')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert set(done.stdout.split()) & (HEAVY | WORKERS) == set()


def test_the_list_of_formats_loads_no_library_that_writes_them():
    code = "from reader.plugins import load_all; load_all('exporters', []); import sys; print(*sys.modules, sep='\\n')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert set(done.stdout.split()) & {"docx", "xlsxwriter"} == set()


def test_importing_the_core_loads_no_qt():
    code = "import reader, reader.worker, reader.settings, reader.plugins, sys; print(*sys.modules, sep='\\n')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert {name.partition(".")[0] for name in done.stdout.split()} & {"PySide6", "ui", "spacy", "numpy"} == set()
