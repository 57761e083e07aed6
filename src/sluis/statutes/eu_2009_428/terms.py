"""Terms of Regulation (EC) No 428/2009 that several of its articles use."""

from __future__ import annotations

from sluis.statutes.acts import EU_2009_428
from sluis.statutes.terms import export, listed

EXPORT = export(EU_2009_428 / "article_2" / "point_2")
LISTED = listed(EU_2009_428 / "annex_i")
