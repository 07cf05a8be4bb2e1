from .data.folders import find_images as find_images
from .data.reading import decode as decode
from .data.formats import ImageError as ImageError
from .data.pixels import resize as resize
from .data.datasets import (
    bundled_photos as bundled_photos,
    load_folder as load_folder,
    load_tf_flowers as load_tf_flowers,
)
from .embed.load import (
    embed_files as embed_files,
    load_embedder as load_embedder,
    optimize as optimize,
)
from .embed.embedder import Embedder as Embedder
from .catalog.catalog import Catalog as Catalog
from .lsh.index import LSH as LSH, Table as Table
from .hashing import collision_probability as collision_probability
from .ann.open import load_index as load_index, open_index as open_index
from .dedup.find import find_duplicates as find_duplicates
from .dedup.result import Duplicates as Duplicates
from .dedup.leaks import find_leaks as find_leaks
from .dedup.actions import (
    apply_steps as apply_steps,
    plan_steps as plan_steps,
    undo as undo,
)
from .calibration import Calibration as Calibration, find_calibration as find_calibration
from .evaluate.edits import edited_copies as edited_copies
from .evaluate.split import split_photographs as split_photographs
from .evaluate.trial import try_on as try_on
from .report import html_report as html_report
from .plot import plot_groups as plot_groups, plot_matches as plot_matches

__version__: str
