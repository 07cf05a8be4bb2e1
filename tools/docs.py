"""Build the documentation site into _docs.

Quarto renders it where it is installed. Elsewhere smalldocs does, from the same _quarto.yml, and checks every link."""

from pathlib import Path
import os
import re
import shutil
import subprocess
import sys

from nbdev.config import get_config
from nbdev.quarto import refresh_quarto_yml
from nbdev.serve import proc_nbs

top = Path(__file__).resolve().parent.parent
NUMBER = re.compile(r'(?<![\w.-])\d\d_(?=\w+\.(ipynb|html))')


def plain(text):
    "Text without the numbers in front of the names of pages."
    return NUMBER.sub('', text)


def unlinked(code):
    "Code without the links that nbdev puts on the names in its comments."
    return re.sub(r'\[(`[^`\]]+`)\]\([^)]*\)', r'\1', code[0])


def stage():
    "The processed notebooks under the names their pages will have: smalldocs does not read `output-file`."
    refresh_quarto_yml()
    proc = Path(proc_nbs(force=True))
    for file in [*proc.rglob('*.ipynb'), *proc.rglob('*.yml')]:
        text = re.sub(r'output-file: \S+?\.html(\\n)?', '', file.read_text(encoding='utf-8'))
        text = re.sub('```python.*?```', unlinked, text, flags=re.S)
        file.write_text(plain(text), encoding='utf-8')
        if plain(file.name) != file.name:
            file.rename(file.with_name(plain(file.name)))
    return proc


def smalldocs(*args):
    return subprocess.run([sys.executable, '-m', 'smalldocs.cli', *args]).returncode


if __name__ == '__main__':
    os.chdir(top)
    if shutil.which('quarto'):
        sys.exit(subprocess.run(['nbdev_docs']).returncode)
    site = stage()
    failed = smalldocs('render', str(site), '--strict') or smalldocs('check', str(site))
    if not failed:
        shutil.copytree(site / '_docs', top / '_docs', dirs_exist_ok=True)
    sys.exit(failed)
