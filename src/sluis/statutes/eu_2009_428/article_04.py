"""Article 4 of Regulation (EC) No 428/2009: items outside the list. It had no limb on human rights."""

from __future__ import annotations

from sluis.law.condition import Condition
from sluis.law.rule import Bearer, Effect, Indexed, NotModelled, Obligation, Strength, rule
from sluis.law.text import Text
from sluis.statutes.acts import EU_2009_428
from sluis.statutes.duties import APPLY_FOR_AUTHORISATION, NOTIFY_AUTHORITY, WAIT_FOR_DECISION
from sluis.statutes.eu_2009_428.terms import EXPORT, LISTED
from sluis.statutes.facts import deal, exporter, item
from sluis.statutes.standing import SEEN_428, SEEN_428_UK, standing_428
from sluis.statutes.terms import aware_of, informed_of

ARTICLE_4 = EU_2009_428 / "article_4"
_UNLISTED = EXPORT & ~LISTED & item.DUAL_USE
_APPLY = Obligation(
    APPLY_FOR_AUTHORISATION,
    Bearer.EXPORTER,
    trigger=Text(nl="na het bericht van de autoriteit", en="once the authority has informed the exporter"),
)


@rule(
    ARTICLE_4 / "par_1",
    _APPLY,
    standing_428(SEEN_428_UK, "article_4/par_1/point_a"),
    Text(
        nl="Vergunning voor een product buiten de lijst als de autoriteit heeft ingelicht over massavernietigingswapens of"
        " raketten daarvoor.",
        en="Authorisation for an unlisted item if the authority has informed of weapons of mass destruction or missiles for"
        " them.",
    ),
)
def informed_of_weapons_of_mass_destruction() -> Condition:
    """Art. 4(1)."""
    return _UNLISTED & informed_of(ARTICLE_4 / "par_1", "weapons_of_mass_destruction")


@rule(
    ARTICLE_4 / "par_2",
    _APPLY,
    standing_428(SEEN_428, "article_4/par_1/point_b"),
    Text(
        nl="Vergunning als voor het land van aankoop of bestemming een wapenembargo geldt én de autoriteit heeft ingelicht"
        " over militair eindgebruik. Levering aan een leger is op zich niet genoeg.",
        en="Authorisation if the purchasing country or the destination is under an arms embargo and the authority has"
        " informed of a military end-use. Supply to an army is not enough by itself.",
    ),
)
def informed_of_military_end_use_under_embargo() -> Condition:
    """Art. 4(2)."""
    return _UNLISTED & deal.ARMS_EMBARGO & informed_of(ARTICLE_4 / "par_2", "military_end_use")


@rule(
    ARTICLE_4 / "par_3",
    _APPLY,
    standing_428(successor="article_4/par_1/point_c"),
    Text(
        nl="Vergunning als de autoriteit heeft ingelicht over gebruik in illegaal uitgevoerde militaire goederen.",
        en="Authorisation if the authority has informed of use as part of illegally exported military items.",
    ),
)
def informed_of_parts_for_illegally_exported_items() -> Condition:
    """Art. 4(3)."""
    return _UNLISTED & informed_of(ARTICLE_4 / "par_3", "illegally_exported_military_items")


def _must_notify() -> Condition:
    military = deal.ARMS_EMBARGO & aware_of(ARTICLE_4 / "par_4", "military_end_use")
    return _UNLISTED & (
        aware_of(ARTICLE_4 / "par_4", "weapons_of_mass_destruction", "illegally_exported_military_items") | military
    )


@rule(
    ARTICLE_4 / "par_4",
    Obligation(NOTIFY_AUTHORITY, Bearer.EXPORTER),
    standing_428(successor="article_4/par_2"),
    Text(
        nl="Wie weet dat een product buiten de lijst voor zo’n gebruik is bestemd, meldt dat; de autoriteit besluit.",
        en="Whoever is aware that an unlisted item is intended for such a use notifies; the authority decides.",
    ),
)
def aware_exporter_notifies() -> Condition:
    """Art. 4(4)."""
    return _must_notify()


@rule(
    ARTICLE_4 / "par_4",
    Obligation(WAIT_FOR_DECISION, Bearer.EXPORTER, Strength.SHOULD),
    standing_428(successor="article_4/par_2"),
    Text(
        nl="Na de melding wacht de exporteur op het besluit. Dat is praktijk.",
        en="After notifying, the exporter waits for the decision. That is practice.",
    ),
)
def notifying_exporter_waits() -> Condition:
    """Art. 4(4): no standstill is written."""
    return _must_notify()


def _addressed(par: int, words: Text) -> Indexed:
    return Indexed(
        f"eu-2009-428.article_4_par_{par}",
        ARTICLE_4 / f"par_{par}",
        standing_428(),
        words,
        addresses=Bearer.MEMBER_STATE,
    )


PROVISIONS = (
    informed_of_weapons_of_mass_destruction,
    informed_of_military_end_use_under_embargo,
    informed_of_parts_for_illegally_exported_items,
    aware_exporter_notifies,
    notifying_exporter_waits,
    NotModelled(
        "eu-2009-428.suspicion",
        ARTICLE_4 / "par_5",
        standing_428(successor="article_4/par_3"),
        Text(
            nl="Een lidstaat mocht een vergunning eisen bij een vermoeden van zo’n gebruik.",
            en="A Member State could require an authorisation upon suspicion of such a use.",
        ),
        scope=_UNLISTED & exporter.SUSPECTS,
        ceiling=Effect.AUTHORISATION,
    ),
    _addressed(
        6,
        Text(
            nl="De lidstaat licht douane, andere lidstaten en de Commissie in.",
            en="The Member State informs customs, other Member States and the Commission.",
        ),
    ),
    _addressed(
        7,
        Text(
            nl="De regels over weigeringen gelden ook voor producten buiten de lijst.",
            en="The rules on denials apply to unlisted items as well.",
        ),
    ),
    _addressed(
        8,
        Text(
            nl="Laat nationale maatregelen volgens de uitvoerverordening onverlet.",
            en="Leaves national measures under the export regulation untouched.",
        ),
    ),
)
