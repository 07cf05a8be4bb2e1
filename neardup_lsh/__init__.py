"""Near-duplicate image search and clean-up: embeddings, hyperplane LSH with measured recall, and a report.

The way of a picture, and the names for each part of it:

    files    find_images decode ImageError resize load_folder load_tf_flowers bundled_photos
    vectors  load_embedder Embedder embed_files optimize Catalog
    search   LSH Table collision_probability open_index load_index
    copies   find_duplicates Duplicates find_leaks find_calibration Calibration
    actions  plan_steps apply_steps undo
    quality  edited_copies split_photographs try_on
    to see   html_report plot_matches plot_groups

Each name is loaded from its module at first use, so that importing the package stays quick. The rooms behind it:
`data`, `embed`, `lsh`, `ann`, `catalog`, `dedup`, `evaluate`, `bench`, `cli`.
"""
__version__ = "0.1.0"

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
