"""Write the faces of the package's folders: an `__init__.pyi` with the public names of every page in it.

`lazy_loader` reads these stubs, so that a name is imported when it is first used, and editors and type checkers
read them too. The face of the package itself is chosen by hand. `--check` only compares."""

from pathlib import Path
import ast
import sys

PACKAGE = Path(__file__).resolve().parent.parent / 'neardup_lsh'
DOORS = {  # pages whose names a user wants first
    'data': ('reading', 'folders', 'datasets'),
    'embed': ('load', 'embedder'),
    'lsh': ('index', 'vectors'),
    'ann': ('open', 'base'),
    'catalog': ('catalog',),
    'dedup': ('find', 'result', 'actions', 'leaks'),
    'report': ('page',),
    'evaluate': ('edits', 'metrics', 'split', 'parity'),
    'cli': ('program',),
}


def public_names(path):
    "What a module exports, by its `__all__`."
    for node in ast.parse(path.read_text(encoding='utf-8')).body:
        if isinstance(node, ast.Assign) and node.targets[0].id == '__all__':
            return ast.literal_eval(node.value)
        if not isinstance(node, (ast.Expr, ast.Import, ast.ImportFrom)):
            break
    return []


def face(folder):
    "The stub of one folder: every name once, from the first page that has it, doors first."
    doors = DOORS[folder]
    pages = sorted(p.stem for p in (PACKAGE / folder).glob('*.py') if p.stem != '__init__')
    order = [*doors, *(page for page in pages if page not in doors)]
    seen = set(pages)  # a name equal to that of a page would be hidden by the page
    lines = []
    for page in order:
        names = public_names(PACKAGE / folder / f'{page}.py')
        if folder == 'cli':
            names = [name for name in names if name == 'main']
        new = sorted((name for name in names if name not in seen), key=str.lower)
        seen |= set(new)
        if new:
            lines += [f'from .{page} import (', *(f'    {name} as {name},' for name in new), ')']
    return '\n'.join(lines) + '\n'


if __name__ == '__main__':
    stale = []
    for folder in DOORS:
        file, text = PACKAGE / folder / '__init__.pyi', face(folder)
        if file.exists() and file.read_text(encoding='utf-8') == text:
            continue
        stale.append(str(file.relative_to(PACKAGE.parent)))
        if '--check' not in sys.argv:
            file.write_text(text, encoding='utf-8')
    if stale and '--check' in sys.argv:
        sys.exit(f'{", ".join(stale)}: not what the pages export; run  python tools/faces.py')
