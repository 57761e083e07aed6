"""The best of each row of a product of two sparse tables.

What is multiplied stays where it lies: the library's own front door (`sparse_dot_topn.sp_matmul_topn`) copies both tables at
every call, which for one name takes longer than all else. So its core is called as that door calls it (a test compares them).
"""

from __future__ import annotations

import sys
from importlib.machinery import PathFinder
from importlib.util import find_spec, module_from_spec
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

_CORE: Final = "sparse_dot_topn.lib._sparse_dot_topn_core"


def _core_alone() -> Any:  # noqa: ANN401  (a compiled module without types)
    """The compiled core, without the package around it: that imports scipy, which takes longer than to screen a party."""
    package = find_spec("sparse_dot_topn")
    places = package and package.submodule_search_locations
    spec = PathFinder.find_spec(_CORE, [f"{place}/lib" for place in places or ()])
    if spec is None or spec.loader is None:
        raise ModuleNotFoundError(_CORE, name=_CORE)
    if _CORE not in sys.modules:
        sys.modules[_CORE] = module_from_spec(spec)
        spec.loader.exec_module(sys.modules[_CORE])
    return sys.modules[_CORE]


_core: Final = _core_alone()


class Rows(NamedTuple):
    """A sparse table: row `n` has `values` in `columns`, both from `starts[n]` to `starts[n + 1]`. 32 bits each."""

    starts: NDArray[np.int32]
    columns: NDArray[np.int32]
    values: NDArray[np.float32]
    width: int

    def numbers(self) -> NDArray[np.int32]:
        """The row of each value."""
        return np.repeat(np.arange(len(self.starts) - 1, dtype=np.int32), np.diff(self.starts))


def best_products(left: Rows, right: Rows, most: int, least: float = 0.0) -> Rows:
    """The product; of each row no more than the `most` highest values, and only those above `least`, in no order."""
    rows = len(left.starts) - 1
    if not len(left.columns) or not len(right.columns):
        empty = np.zeros(0, np.int32)
        return Rows(np.zeros(rows + 1, np.int32), empty, np.zeros(0, np.float32), right.width)
    made: tuple[NDArray[Any], NDArray[Any], NDArray[Any]] = _core.sp_matmul_topn(
        top_n=min(most, right.width),
        nrows=rows,
        ncols=right.width,
        threshold=least,
        density=1.0,
        A_data=left.values,
        A_indptr=left.starts,
        A_indices=left.columns,
        B_data=right.values,
        B_indptr=right.starts,
        B_indices=right.columns,
    )
    values, columns, starts = made
    return Rows(starts, columns[: starts[-1]], values[: starts[-1]], right.width)
