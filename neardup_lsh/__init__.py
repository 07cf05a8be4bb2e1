"""Near-duplicate image search and clean-up: embeddings, hyperplane LSH with measured recall, and a report."""
__version__ = "0.1.0"

# The names most users need, each loaded from its module at first use, so that importing the package stays quick.
_MODULE_OF = {
    "decode": "data", "ImageError": "data", "bundled_photos": "data", "load_tf_flowers": "data", "load_folder": "data",
    "Embedder": "embed", "load_embedder": "embed", "embed_files": "embed",
    "Table": "lsh", "LSH": "lsh",
    "open_index": "ann", "load_index": "ann",
    "Catalog": "catalog",
    "find_duplicates": "dedup", "Duplicates": "dedup", "find_leaks": "leaks",
    "edited_copies": "evaluate", "split_photographs": "evaluate", "try_on": "trial",
    "Calibration": "probability", "find_calibration": "probability",
    "html_report": "report",
}
__all__ = ["__version__", *_MODULE_OF]


def __getattr__(name):
    if name not in _MODULE_OF: raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module
    return getattr(import_module(f"{__name__}.{_MODULE_OF[name]}"), name)


def __dir__(): return sorted(__all__)
