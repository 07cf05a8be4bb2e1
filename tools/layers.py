"""Check that imports go only down the list of layers, and never in a circle.

`LAYERS` is the list, lowest first: a module may import what stands in a line above its own, or beside it in
its own folder. Imports inside functions count too. The page `map` shows the list as a drawing."""

from graphlib import CycleError, TopologicalSorter
from pathlib import Path
import ast
import sys

PACKAGE = Path(__file__).resolve().parent.parent / 'neardup_lsh'
LAYERS = (  # rooms: a folder, or a module at the top; a room imports rooms of lower lines only
    ('core', 'text', 'files'),
    ('hashing', 'data'),
    ('calibration', 'gallery', 'plot'),
    ('embed', 'lsh'),
    ('ann', 'catalog'),
    ('dedup',),
    ('evaluate', 'report'),
    ('bench',),
    ('cli',),
    ('__main__',),
)


def module_name(path):
    "As `lsh.index`, for a file of the package."
    parts = path.relative_to(PACKAGE).with_suffix('').parts
    return '.'.join(part for part in parts if part != '__init__')


def imported_by(path, modules):
    "Modules of the package that a file imports, wherever in the file it does."
    found = set()
    home = module_name(path).split('.') + ['x'] * (path.name == '__init__.py')
    for node in ast.walk(ast.parse(path.read_text(encoding='utf-8'))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = home[: len(home) - node.level] if node.level else []
            start = '.'.join(['neardup_lsh', *base] if node.level else []) or node.module
            start = f'{start}.{node.module}' if node.level and node.module else start
            names = [start, *(f'{start}.{alias.name}' for alias in node.names)]
        else:
            continue
        found |= {
            name.removeprefix('neardup_lsh.') for name in names if name.startswith('neardup_lsh.')
        }
    return found & modules - {module_name(path)}


def import_graph():
    "Module to the modules that it imports."
    files = [
        path for path in sorted(PACKAGE.rglob('*.py')) if path.stem not in ('__init__', '_modidx')
    ]
    modules = {module_name(path) for path in files}
    return {module_name(path): imported_by(path, modules) for path in files}


def problems(graph):
    "What is against the rule, in lines."
    floor = {room: number for number, rooms in enumerate(LAYERS) for room in rooms}
    room_of = {module: module.split('.')[0] for module in graph}
    for module, room in room_of.items():
        if room not in floor:
            yield f'{module}: the room {room} is not in the list of layers'
    for module, others in graph.items():
        for other in sorted(others):
            here, there = room_of[module], room_of[other]
            if here != there and floor.get(there, 0) >= floor.get(here, 0):
                yield f'{module} imports {other}, which does not lie below it'
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        yield 'imports in a circle: ' + ' -> '.join(error.args[1])


if __name__ == '__main__':
    found = list(problems(import_graph()))
    print('\n'.join(found) or f'{len(import_graph())} modules, every import goes down, no circle')
    sys.exit(bool(found))
