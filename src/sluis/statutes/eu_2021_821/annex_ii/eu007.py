"""EU007: software and technology within a group of companies."""

from __future__ import annotations

from sluis.law.rule import Term
from sluis.law.text import Text
from sluis.statutes.acts import EU_2021_821
from sluis.statutes.facts import general, general_use
from sluis.statutes.general_terms import (
    INTANGIBLE,
    authorisation,
    no_informed_use,
    no_reexport_elsewhere,
    no_rights_violation,
    no_security_end_use,
    not_aware_of_use,
    not_barred,
    notified_before,
    registered,
)
from sluis.statutes.standing import SEEN_821_FINAL, standing_821

_PLACE = EU_2021_821 / "annex_ii" / "authorisation_EU007"
_ITEMS, _DESTINATIONS, _CONDITIONS = (_PLACE / f"division_{number}" for number in (1, 2, 3))

_INTRA_GROUP = Term(
    Text(
        nl="de ontvanger is een volledige dochter of zuster van de exporteur",
        en="the recipient is a wholly owned and controlled subsidiary or sister of the exporter",
    ),
    _CONDITIONS / "point_1",
    general_use.INTRA_GROUP,
)
_GROUP = (
    Term(
        Text(
            nl="het hangt niet samen met 4A005, 4D004, 4E001.c, 5A001.f of 5A001.j",
            en="it is not related to 4A005, 4D004, 4E001.c, 5A001.f or 5A001.j",
        ),
        _ITEMS,
        ~general_use.RELATED_TO_INTRUSION_OR_INTERCEPTION,
    ),
    Term(
        Text(
            nl="de exporteur is een rechtspersoon die in een lidstaat is gevestigd",
            en="the exporter is a legal person established in a Member State",
        ),
        _CONDITIONS / "point_1",
        general_use.IS_LEGAL_PERSON,
    ),
    Term(
        Text(
            nl="wie de exporteur beheerst, is gevestigd in de Unie of in een land van EU001",
            en="whoever controls the exporter is established in the Union or in a country of EU001",
        ),
        _CONDITIONS / "point_1" / "sub_a",
        general_use.CONTROLLED_FROM_TRUSTED_COUNTRY,
    ),
    Term(
        Text(
            nl="voor een zuster staat de moeder bindend garant",
            en="for a sister, the parent gives a binding guarantee",
        ),
        _CONDITIONS / "point_1" / "sub_b",
        ~general_use.TO_SISTER | general_use.PARENT_GUARANTEES,
    ),
    Term(
        Text(
            nl="het dient alleen voor commerciële productontwikkeling",
            en="it is used for commercial product development only",
        ),
        _CONDITIONS / "point_1" / "sub_c",
        general_use.FOR_PRODUCT_DEVELOPMENT,
    ),
    Term(
        Text(
            nl="het blijft, met wat eruit voortkomt, onder controle binnen het concern",
            en="it stays, with whatever results from it, under control within the group",
        ),
        _CONDITIONS / "point_1" / "sub_d",
        general_use.STAYS_IN_GROUP,
    ),
    Term(
        Text(nl="teruggave en wissen zijn geregeld", en="return and deletion are arranged"),
        _CONDITIONS / "point_1" / "sub_e",
        general_use.RETURNED_AND_DELETED,
    ),
    Term(
        Text(
            nl="de exporteur past een intern nalevingsprogramma (ICP) toe",
            en="the exporter has an internal compliance programme (ICP)",
        ),
        _CONDITIONS / "point_3",
        general_use.HAS_ICP,
    ),
)
_DECLARED = Term(
    Text(
        nl="bij tastbare uitvoer vermeldt de douaneaangifte de vergunning",
        en="with a tangible export, the customs declaration names the authorisation",
    ),
    _CONDITIONS / "point_4",
    INTANGIBLE | general.DECLARED,
)

EU007 = authorisation(
    name="EU007",
    cites=_PLACE,
    places=(_ITEMS, _DESTINATIONS),
    standing=standing_821(SEEN_821_FINAL),
    words=Text(
        nl="Onder EU007 mag een rechtspersoon programmatuur en technologie naar een volledige dochter of zuster in zestien"
        " landen uitvoeren, voor commerciële productontwikkeling.",
        en="Under EU007, a legal person may export software and technology to a wholly owned subsidiary or sister in"
        " sixteen countries, for commercial product development.",
    ),
    purposes=(_INTRA_GROUP,),
    terms=(
        *_GROUP,
        no_informed_use(_CONDITIONS / "point_2" / "sub_a"),
        not_aware_of_use(_CONDITIONS / "point_2" / "sub_b"),
        *no_security_end_use(
            _CONDITIONS / "point_2" / "sub_a", _CONDITIONS / "point_2" / "sub_b", _CONDITIONS / "point_2" / "sub_d"
        ),
        *no_rights_violation(_CONDITIONS / "point_2" / "sub_a", _CONDITIONS / "point_2" / "sub_b"),
        no_reexport_elsewhere(_CONDITIONS / "point_2" / "sub_c"),
        _DECLARED,
        registered(_CONDITIONS / "point_5"),
        notified_before(_CONDITIONS / "point_6"),
        not_barred(EU_2021_821 / "article_12" / "par_7"),
    ),
    reading=Text(
        nl="Of programmatuur van 5D001.e of bij 5A004.b met 5A001.f of 5A001.j samenhangt, staat er niet: Sluis vraagt het."
        " Een partij die een veiligheidsdienst is, telt ook als de exporteur dat niet wist.",
        en="Whether software of 5D001.e or for 5A004.b is related to 5A001.f or 5A001.j is not stated: Sluis asks. A party that"
        " is a security service counts even if the exporter was not aware of it.",
    ),
)
