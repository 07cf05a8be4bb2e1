"""Near-duplicate image search and clean-up: embeddings, hyperplane LSH with measured recall, and a report.

The way of a picture, and the names for each part of it:

    files    find_images decode ImageError resize load_folder load_tf_flowers bundled_photos
    vectors  load_embedder Embedder embed_files optimize Catalog unit
    hashes   hyperplanes signatures pack hamming collision_probability
    search   LSH Table open_index load_index
    copies   find_duplicates Duplicates default_threshold DEFAULT_THRESHOLD find_leaks
             find_calibration Calibration
    actions  plan_steps apply_steps undo
    quality  edited_copies edited_set EDITS split_photographs try_on recall_at_k recall_at_precision
             precision_recall micro_average_precision candidate_fraction
    to see   html_report plot_matches plot_groups plot_images plot_collision plot_recall
             plot_precision_recall plot_edit_recall COLORS

Each name is loaded from its module at first use, so that importing the package stays quick. The rooms behind it:
`data`, `embed`, `lsh`, `ann`, `catalog`, `dedup`, `evaluate`, `bench`, `cli`.
"""
__version__ = "0.1.0"

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
