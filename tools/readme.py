"""Write README.md from nbs/index.ipynb: prose, shown code and text outputs.

Links are made relative to the top. `--check` only compares."""

from pathlib import Path
import re, sys
import nbformat

top = Path(__file__).resolve().parent.parent
HIDDEN = re.compile(r'^#\|\s*(hide|include:\s*false|export\b|default_exp)', re.M)


def text_of(output):
    "The plain text of one saved output; pictures and tables of HTML stay on the site."
    if output.output_type == 'stream':
        return output.text
    data = output.get('data', {})
    return '' if 'image/png' in data or 'text/html' in data else data.get('text/plain', '')


def cell_markdown(cell):
    "One cell as Markdown, or nothing where the site hides it too."
    if cell.cell_type == 'markdown':
        return cell.source
    if cell.cell_type != 'code' or HIDDEN.search(cell.source):
        return ''
    code = re.sub(r'^#\|.*\n?', '', cell.source, flags=re.M).strip()
    shown = ''.join(map(text_of, cell.outputs)).rstrip()
    return f'```python\n{code}\n```' + (f'\n\n```text\n{shown}\n```' if shown else '')


def readme(notebook):
    body = '\n\n'.join(filter(None, map(cell_markdown, nbformat.read(notebook, 4).cells)))
    body = re.sub(r'(!?\[[^\]]*\]\()(?![a-z]+:|#|/)', r'\1nbs/', body)
    note = '<!-- Made from nbs/index.ipynb by `make readme`: edit that notebook. -->\n\n'
    return note + body.replace('](nbs/../', '](') + '\n'


if __name__ == '__main__':
    made, file = readme(top / 'nbs/index.ipynb'), top / 'README.md'
    if '--check' not in sys.argv:
        file.write_text(made, encoding='utf-8')
    elif not file.exists() or file.read_text(encoding='utf-8') != made:
        sys.exit('README.md is not what nbs/index.ipynb says: run  make readme')
