"""Terms of Regulation (EC) No 428/2009 that several of its articles use."""

from __future__ import annotations

from sluis.law.condition import Defined
from sluis.law.text import Text
from sluis.statutes.acts import EU_2009_428
from sluis.statutes.facts import deal, service
from sluis.statutes.terms import brokering, export, listed, transit

_ARTICLE_2 = EU_2009_428 / "article_2"
MOVING_PERSONS = Defined(
    Text(nl="grensoverschrijdend verkeer van personen", en="cross-border movement of persons"),
    EU_2009_428 / "article_7",
    service.BY_MOVING_PERSONS,
)
# Orally, only over the telephone; and what somebody carries abroad in his head was left out.
_BY_TELEPHONE = deal.MODE.is_("voice") & service.VOICE_BY_TELEPHONE
_CARRIED = deal.MODE.is_("hand_carried").unless(MOVING_PERSONS)
_OTHERWISE = deal.MODE.is_in(("physical", "transmission", "making_available"))
EXPORT = export(_ARTICLE_2 / "point_2", _OTHERWISE | _BY_TELEPHONE | _CARRIED)
LISTED = listed(EU_2009_428 / "annex_i")
BROKERING = brokering(
    _ARTICLE_2 / "point_5",
    _ARTICLE_2 / "point_6",
    service.BROKERED_FROM_UNION & service.BROKER_ESTABLISHED_IN_UNION,
)
TRANSIT = transit(_ARTICLE_2 / "point_7")
