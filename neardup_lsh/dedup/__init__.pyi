from .find import (
    check_options as check_options,
    DEFAULT_THRESHOLD as DEFAULT_THRESHOLD,
    default_threshold as default_threshold,
    duplicates_among as duplicates_among,
    EXPLAINED as EXPLAINED,
    find_duplicates as find_duplicates,
)
from .result import (
    Duplicates as Duplicates,
    Group as Group,
    Member as Member,
    Pair as Pair,
    pair_dict as pair_dict,
)
from .plans import (
    check_plan as check_plan,
    departures as departures,
    goes as goes,
    group_steps as group_steps,
    left_alone as left_alone,
    load_plan as load_plan,
    marked_different as marked_different,
    MARKS as MARKS,
    plan_steps as plan_steps,
    PlanError as PlanError,
    Step as Step,
)
from .journal import (
    destination as destination,
    digest_of as digest_of,
    journal_folder as journal_folder,
    last_journal as last_journal,
    move as move,
    only_one as only_one,
    read_journal as read_journal,
    TRASH as TRASH,
)
from .actions import (
    ACTIONS as ACTIONS,
    apply_steps as apply_steps,
    notes_of as notes_of,
    obstacle as obstacle,
    Outcome as Outcome,
    put_back as put_back,
    undo as undo,
)
from .leaks import (
    clean_split as clean_split,
    find_leaks as find_leaks,
    find_tfds_leaks as find_tfds_leaks,
    Leaks as Leaks,
    tfds_split as tfds_split,
)
from .choose import (
    best as best,
    format_rank as format_rank,
    Loss as Loss,
    losses as losses,
    Rule as Rule,
    RULES as RULES,
)
from .compare import (
    Copy as Copy,
)
from .cover import (
    relate as relate,
    Relation as Relation,
)
from .jpeg_scan import (
    scan_damage as scan_damage,
)
from .notes import (
    lost_notes as lost_notes,
    read_notes as read_notes,
)
from .quality import (
    earlier_quality as earlier_quality,
    jpeg_quality as jpeg_quality,
    quality_facts as quality_facts,
)
from .sidecar import (
    merged_notes as merged_notes,
    sidecar_text as sidecar_text,
)
from .grouping import (
    copies_of as copies_of,
    DENSE_UP_TO as DENSE_UP_TO,
    group_pairs as group_pairs,
    merge_nearest as merge_nearest,
    PATIENCE as PATIENCE,
    photographs as photographs,
)
from .groups import (
    cannot_link as cannot_link,
    group_identical as group_identical,
    pairs_and_groups as pairs_and_groups,
)
from .keepers import (
    FoundGroups as FoundGroups,
    make_group as make_group,
)
from .pairs import (
    connected as connected,
    crossing_pairs as crossing_pairs,
    exact_pairs as exact_pairs,
    EXACT_UP_TO as EXACT_UP_TO,
    first_k_by as first_k_by,
    LOOK_BELOW as LOOK_BELOW,
    near_pairs as near_pairs,
    NEAREST as NEAREST,
    nearest_below as nearest_below,
    pairs_among as pairs_among,
    pairs_below as pairs_below,
    pairs_without as pairs_without,
    turned_pairs as turned_pairs,
)
from .sources import (
    is_path as is_path,
    list_sources as list_sources,
    one_name_each as one_name_each,
    open_arrays as open_arrays,
    open_files as open_files,
    real_folders as real_folders,
    same_bytes as same_bytes,
    wanted_orientations as wanted_orientations,
)
from .verdicts import (
    add_copies_below as add_copies_below,
    allowed_pairs as allowed_pairs,
    FAMILY as FAMILY,
    join_pairs as join_pairs,
    KEPT as KEPT,
    library_rows as library_rows,
    make_verifications as make_verifications,
    NO_PAIRS as NO_PAIRS,
    proven_copies as proven_copies,
    similar_rows as similar_rows,
    STACK as STACK,
    standing_pairs as standing_pairs,
    Verifications as Verifications,
)
from .verify import (
    align as align,
    ALIKE as ALIKE,
    correlation as correlation,
    detail as detail,
    drop_flat as drop_flat,
    FLAT as FLAT,
    grey as grey,
    KINDS as KINDS,
    locate as locate,
    match_template as match_template,
    MIN_CORRELATION as MIN_CORRELATION,
    MIN_SHARE as MIN_SHARE,
    MOVED as MOVED,
    orientation as orientation,
    overlay as overlay,
    patches_agree as patches_agree,
    patches_moved as patches_moved,
    pixels_agree as pixels_agree,
    prefilter as prefilter,
    proportions as proportions,
    same_photo as same_photo,
    template_sizes as template_sizes,
    verify_pair as verify_pair,
)
