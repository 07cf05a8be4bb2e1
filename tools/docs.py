"""Build the documentation site into _docs.

Quarto renders it where it is installed. Elsewhere smalldocs does, from the same _quarto.yml, and checks every link."""

from pathlib import Path
import ast
import html
import json
import os
import re
import shutil
import subprocess
import sys

from latex2mathml.converter import convert
from nbdev.quarto import refresh_quarto_yml
from nbdev.serve import proc_nbs

top = Path(__file__).resolve().parent.parent
NUMBER = re.compile(r'(?<![\w.-])\d\d_(?=\w+\.(ipynb|html))')
NESTED_LINK = re.compile(r'\[\[(`[^`\]]+`)\]\([^)]*\)\]\(([^)]*)\)')
PLAIN_WORD_LINK = re.compile(r'\[`([a-z]+)`\]\([^)]*\)')
FORMULA = re.compile(r'(<span class="math )(inline|display)">\\[(\[](.*?)\\[)\]](?=</span>)', re.S)
SIGNATURE = (
    (re.compile(r'^\*Call self as a function\.\*$', re.M), ''),
    (re.compile(r'^def ([A-Z]\w*)\(\n +\*args, \*\*kwargs\n\):', re.M), r'class \1'),
    (re.compile(r'^def ([A-Z]\w*)\(', re.M), r'class \1('),
    (re.compile(r'\b(__main__|neardup_lsh(\.[a-z_]+)+)\.(?=[A-Z])'), ''),
    (re.compile(r'^(class .*\n\))->None:', re.M | re.S), r'\1:'),
    (re.compile(r':NoneType=None'), '=None'),
    # A default that is a table shows addresses in memory.
    (re.compile(r'=\(.*<function .*\)(?=,? # )'), '=…'),
)


def plain(text):
    "Text without the numbers in front of the names of pages."
    return NUMBER.sub('', text)


def unlinked(code):
    "Code without the links that nbdev puts on the names in its comments."
    return re.sub(r'\[(`[^`\]]+`)\]\([^)]*\)', r'\1', code[0])


def defined(source):
    "Names that a code cell defines or imports."
    try:
        tree = ast.parse(source)
    except SyntaxError:  # a cell of another language
        return set()
    names = {node.name for node in tree.body if hasattr(node, 'name')}
    imports = [node for node in tree.body if isinstance(node, (ast.Import, ast.ImportFrom))]
    return names | {part.asname or part.name for node in imports for part in node.names}


def shown_name(cell):
    "The name that a cell of nbdev documents, or ''."
    found = re.search(r'^show_doc\((\w+)\)$', ''.join(cell['source']), re.M)
    return found[1] if found else ''


def in_order(cells):
    """The cells, with what a source documents in front of it and in its order.

    nbdev puts the last definition of a cell before its source and the others after it, backwards.
    """
    cells = list(cells)
    for i, cell in enumerate(cells):
        names = (
            defined(''.join(cell['source'])) if 'Exported source' in ''.join(cell['source']) else ()
        )
        stop = i + 1
        while stop < len(cells) and shown_name(cells[stop]) in names:
            stop += 1
        if i and stop > i + 1 and shown_name(cells[i - 1]) in names:
            cells[i - 1 : stop] = [*cells[i + 1 : stop][::-1], cells[i - 1], cell]
    return cells


def one_stream(outputs):
    "The outputs of a cell, what was printed piece by piece put together."
    joined = []
    for output in outputs:
        if joined and output['output_type'] == joined[-1]['output_type'] == 'stream':
            joined[-1]['text'] = [*joined[-1]['text'], *output['text']]
        else:
            joined.append(output)
    return joined


def mended_markdown(text, names):
    "Markdown without the links that nbdev puts into links, or on a word that is no name of this page."
    text = NESTED_LINK.sub(r'[\1](\2)', text)
    return PLAIN_WORD_LINK.sub(lambda link: link[0] if link[1] in names else f'`{link[1]}`', text)


def mended_signature(text):
    "What nbdev shows of a class or function, as somebody would write it."
    for pattern, better in SIGNATURE:
        text = pattern.sub(better, text)
    return text


def mended(notebook):
    "A processed notebook as the site shows it."
    cells = in_order(notebook['cells'])
    names = set().union(
        *(defined(''.join(cell['source'])) for cell in cells if cell['cell_type'] == 'code')
    )
    section = ''
    for cell in cells:
        source = ''.join(cell['source'])
        if cell['cell_type'] == 'markdown':
            section = (re.findall(r'^#+ (.*)', source, re.M) or [section])[-1]
            cell['source'] = mended_markdown(source, names)
        elif section.startswith('Exercise') and '#| code-fold: true' in source:
            cell['source'] = '#| code-summary: "Answer"\n' + source
        cell['outputs'] = one_stream(cell.get('outputs', []))
        for output in cell['outputs']:
            text = ''.join(output.get('data', {}).get('text/markdown', ''))
            if text:
                better = mended_signature(text) if shown_name(cell) else text
                output['data']['text/markdown'] = mended_markdown(better, names)
        if cell['cell_type'] != 'code':
            del cell['outputs']
    return notebook | {'cells': cells}


def stage():
    "The processed notebooks under the names their pages will have: smalldocs does not read `output-file`."
    refresh_quarto_yml()
    proc = Path(proc_nbs(force=True))
    for file in [*proc.rglob('*.ipynb'), *proc.rglob('*.yml')]:
        text = re.sub(r'output-file: \S+?\.html(\\n)?', '', file.read_text(encoding='utf-8'))
        text = re.sub('```python.*?```', unlinked, text, flags=re.S)
        if file.suffix == '.ipynb':
            text = json.dumps(mended(json.loads(text)), ensure_ascii=False, indent=1)
        file.write_text(plain(text), encoding='utf-8')
        if plain(file.name) != file.name:
            file.rename(file.with_name(plain(file.name)))
    return proc


def as_mathml(formula):
    "A formula in TeX as MathML, which browsers draw without a script."
    kind = 'inline' if formula[2] == 'inline' else 'block'
    return f'{formula[1]}{formula[2]}">{convert(html.unescape(formula[3]), display=kind)}'


def draw_formulas(docs):
    "All formulas of the rendered pages as MathML."
    for page in docs.rglob('*.html'):
        page.write_text(FORMULA.sub(as_mathml, page.read_text(encoding='utf-8')), encoding='utf-8')


def smalldocs(*args):
    return subprocess.run([sys.executable, '-m', 'smalldocs.cli', *args]).returncode


if __name__ == '__main__':
    os.chdir(top)
    if shutil.which('quarto'):
        sys.exit(subprocess.run(['nbdev_docs']).returncode)
    site = stage()
    failed = smalldocs('render', str(site), '--strict')
    draw_formulas(site / '_docs')
    failed = failed or smalldocs('check', str(site))
    if not failed:
        shutil.copytree(site / '_docs', top / '_docs', dirs_exist_ok=True)
    sys.exit(failed)
