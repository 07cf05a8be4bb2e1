"""The report: what was found as one page for a browser.

The names are in `__init__.pyi`, and each is loaded from its module when it is first asked for."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
