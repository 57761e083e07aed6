"""The authorisations of Annex II, and what whoever uses one must do."""

from __future__ import annotations

from sluis.statutes.eu_2021_821.annex_ii import duties
from sluis.statutes.eu_2021_821.annex_ii.eu001 import EU001
from sluis.statutes.eu_2021_821.annex_ii.eu002 import EU002
from sluis.statutes.eu_2021_821.annex_ii.eu003 import EU003
from sluis.statutes.eu_2021_821.annex_ii.eu004 import EU004
from sluis.statutes.eu_2021_821.annex_ii.eu005 import EU005
from sluis.statutes.eu_2021_821.annex_ii.eu006 import EU006
from sluis.statutes.eu_2021_821.annex_ii.eu007 import EU007
from sluis.statutes.eu_2021_821.annex_ii.eu008 import EU008

PROVISIONS = (EU001, EU002, EU003, EU004, EU005, EU006, EU007, EU008, *duties.PROVISIONS)
