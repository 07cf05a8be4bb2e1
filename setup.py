"Packaging, read from settings.ini so that every fact about the project stands in one place."
from configparser import ConfigParser
from pathlib import Path
import re
from setuptools import find_packages, setup

here = Path(__file__).parent
config = ConfigParser(delimiters=['='])
config.read(here/'settings.ini', encoding='utf-8')
cfg = config['DEFAULT']

extras = {key.removeprefix('extra_'): cfg[key].split() for key in cfg if key.startswith('extra_')}
left_out = cfg['all_leaves_out'].split()
extras['all'] = sorted({package for name, packages in extras.items() if name not in left_out for package in packages})

# README.md links to files beside it; the package index shows it alone, so there the links become absolute.
raw = f"https://raw.githubusercontent.com/{cfg['user']}/{cfg['repo']}/{cfg['branch']}/"
readme = re.sub(r'(!?\]\()(?![a-z]+:|#)', rf'\1{raw}', (here/'README.md').read_text(encoding='utf-8'))

setup(
    name=cfg['lib_name'], version=cfg['version'], description=cfg['description'], keywords=cfg['keywords'],
    long_description=readme, long_description_content_type='text/markdown',
    author=cfg['author'], author_email=cfg['author_email'], url=cfg['git_url'],
    license='Apache-2.0', license_files=['LICENSE', 'NOTICE'],
    packages=find_packages(include=['neardup_lsh', 'neardup_lsh.*']),
    package_data={'neardup_lsh': ['photos/*', 'weights/*', 'assets/*', 'py.typed'], '': ['*.pyi']}, include_package_data=False,
    python_requires=f">={cfg['min_python']}", install_requires=cfg['requirements'].split(), extras_require=extras,
    entry_points={'console_scripts': cfg['console_scripts'].split(), 'nbdev': [f"{cfg['lib_name']}={cfg['lib_name']}._modidx:d"]},
    classifiers=['Development Status :: 3 - Alpha', 'Intended Audience :: Developers',
        'Programming Language :: Python :: 3.11', 'Programming Language :: Python :: 3.12', 'Programming Language :: Python :: 3.13',
        'Topic :: Scientific/Engineering :: Image Recognition'],
    zip_safe=False)
