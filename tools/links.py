"Check what readers of the site would miss: links to pages and headings, entries of the sidebar, first cells."

from pathlib import Path
import re
import sys

import nbformat

NBS = Path(__file__).resolve().parent.parent / 'nbs'
LINK = re.compile(r'\]\(([^)\s]+)\)')


def prose(path):
    "The Markdown of a notebook, code in it left out."
    cells = [c.source for c in nbformat.read(path, 4).cells if c.cell_type == 'markdown']
    return re.sub(r'```.*?```', '', '\n\n'.join(cells), flags=re.S)


def anchors(path):
    "The anchors of a notebook's headings, as GitHub and the site make them."
    heads = re.findall(r'^#+\s+(.*)$', prose(path), flags=re.M)
    plain = (re.sub(r'[`*_\[\]]|\([^)]*\.ipynb[^)]*\)', '', head) for head in heads)
    return {re.sub(r'[^\w\- ]', '', head.strip().lower()).replace(' ', '-') for head in plain}


def broken(path):
    "What is wrong with the links of one notebook, in words."
    for target in LINK.findall(prose(path)):
        if re.match(r'[a-z]+:', target):
            continue
        name, _, anchor = target.partition('#')
        file = (path.parent / name) if name else path
        if name.endswith('.html'):
            yield f'{target}: a page is linked by its notebook, ending in .ipynb'
        elif not file.exists():
            yield f'{target}: there is no such file'
        elif anchor and file.suffix == '.ipynb' and anchor not in anchors(file):
            yield f'{target}: there is no such heading'


def swallowed(path):
    "Text beside a page's title and summary: nbdev makes one heading of the whole cell and drops the rest."
    titles = (c.source for c in nbformat.read(path, 4).cells if c.source.startswith('# '))
    title = next(titles, '')
    if '---' not in title and len([line for line in title.splitlines() if line.strip()]) > 2:
        yield f'{title.splitlines()[0]}: the text below title and summary belongs into a cell of its own'


def sidebar(pages):
    "Pages that the sidebar lacks, and entries of it that are no page."
    text = (NBS / 'sidebar.yml').read_text(encoding='utf-8')
    listed = set(re.findall(r'- (\S+\.ipynb)', text))
    there = {path.relative_to(NBS).as_posix() for path in pages}
    yield from (f'sidebar.yml: {page} is not listed' for page in sorted(there - listed))
    yield from (f'sidebar.yml: {page} does not exist' for page in sorted(listed - there))


if __name__ == '__main__':
    pages = [p for p in sorted(NBS.rglob('*.ipynb')) if '.ipynb_checkpoints' not in p.parts]
    found = [
        f'{path.relative_to(NBS)}: {text}'
        for path in pages
        for text in (*broken(path), *swallowed(path))
    ]
    found += sidebar(pages)
    print('\n'.join(found) or f'{len(pages)} notebooks, no broken link')
    sys.exit(bool(found))
