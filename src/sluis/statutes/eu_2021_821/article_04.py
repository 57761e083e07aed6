"""Article 4 of Regulation (EU) 2021/821: items outside the list, for weapons and military uses."""

from __future__ import annotations

from sluis.law.condition import Condition
from sluis.law.rule import Bearer, Effect, Indexed, NotModelled, Obligation, Strength, Verified, rule
from sluis.law.text import Text
from sluis.statutes.acts import EU_2021_821
from sluis.statutes.duties import APPLY_FOR_AUTHORISATION, NOTIFY_AUTHORITY, WAIT_FOR_DECISION
from sluis.statutes.eu_2021_821.terms import EXPORT, LISTED
from sluis.statutes.facts import deal, exporter, item
from sluis.statutes.standing import SEEN_821, standing_821
from sluis.statutes.terms import aware_of_article_4, informed_of

ARTICLE_4 = EU_2021_821 / "article_4"
_PAR_1 = ARTICLE_4 / "par_1"
_UNLISTED = EXPORT & ~LISTED & item.DUAL_USE
_APPLY = Obligation(
    APPLY_FOR_AUTHORISATION,
    Bearer.EXPORTER,
    trigger=Text(nl="na het bericht van de autoriteit", en="once the authority has informed the exporter"),
)


@rule(
    _PAR_1 / "point_a",
    _APPLY,
    standing_821(SEEN_821, "article_4/par_1"),
    Text(
        nl="Een product buiten de lijst heeft een vergunning nodig als de autoriteit de exporteur heeft laten weten dat het"
        " bestemd is of kan zijn voor massavernietigingswapens, of voor raketten die deze kunnen dragen.",
        en="An unlisted item needs an authorisation if the authority has informed the exporter that it is or may be intended"
        " for weapons of mass destruction, or for missiles that can deliver them.",
    ),
)
def informed_of_weapons_of_mass_destruction() -> Condition:
    """Art. 4(1)(a)."""
    return _UNLISTED & informed_of(_PAR_1 / "point_a", "weapons_of_mass_destruction")


@rule(
    _PAR_1 / "point_b",
    _APPLY,
    standing_821(SEEN_821, "article_4/par_2"),
    Text(
        nl="Vergunning als voor het land van aankoop of bestemming een wapenembargo geldt én de autoriteit heeft ingelicht over"
        " militair eindgebruik: inbouw in militaire goederen, apparatuur om die te maken of te testen, of halffabricaten voor"
        " een fabriek daarvan. Levering aan een leger is op zich niet genoeg.",
        en="Authorisation if the purchasing country or the destination is under an arms embargo and the authority has informed"
        " of a military end-use: incorporation into military items, equipment to make or test these, or unfinished products"
        " for a plant that makes them. Supply to an army is not enough by itself.",
    ),
)
def informed_of_military_end_use_under_embargo() -> Condition:
    """Art. 4(1)(b)."""
    return _UNLISTED & deal.ARMS_EMBARGO & informed_of(_PAR_1 / "point_b", "military_end_use")


@rule(
    _PAR_1 / "point_c",
    _APPLY,
    standing_821(SEEN_821, "article_4/par_3"),
    Text(
        nl="Vergunning als de autoriteit heeft ingelicht over gebruik als onderdeel van militaire goederen die zonder of in"
        " strijd met een vergunning uit een lidstaat zijn uitgevoerd.",
        en="Authorisation if the authority has informed of use as parts of military items that were exported from a Member"
        " State without or against an authorisation.",
    ),
)
def informed_of_parts_for_illegally_exported_items() -> Condition:
    """Art. 4(1)(c)."""
    return _UNLISTED & informed_of(_PAR_1 / "point_c", "illegally_exported_military_items")


def _must_notify() -> Condition:
    return _UNLISTED & aware_of_article_4(ARTICLE_4 / "par_2")


@rule(
    ARTICLE_4 / "par_2",
    Obligation(
        NOTIFY_AUTHORITY,
        Bearer.EXPORTER,
        trigger=Text(nl="zodra de exporteur het weet", en="as soon as the exporter is aware of it"),
    ),
    standing_821(SEEN_821, "article_4/par_4"),
    Text(
        nl="Een exporteur die weet dat een product buiten de lijst voor zo’n gebruik is bestemd, meldt dat aan de autoriteit;"
        " die besluit of een vergunning nodig is.",
        en="An exporter who is aware that an unlisted item is intended for such a use notifies the authority, which decides"
        " whether an authorisation is needed.",
    ),
)
def aware_exporter_notifies_article_4() -> Condition:
    """Art. 4(2)."""
    return _must_notify()


@rule(
    ARTICLE_4 / "par_2",
    Obligation(WAIT_FOR_DECISION, Bearer.EXPORTER, Strength.SHOULD),
    standing_821(SEEN_821, "article_4/par_4"),
    Text(
        nl="Na de melding wacht de exporteur op het besluit. Dat staat niet in de bepaling; het is de praktijk.",
        en="After notifying, the exporter waits for the decision. The provision does not say so; it is the practice.",
    ),
)
def notifying_exporter_waits_article_4() -> Condition:
    """Art. 4(2): no standstill is written."""
    return _must_notify()


def _addressed(par: int, words: Text, verified: Verified | None = SEEN_821) -> Indexed:
    cites = ARTICLE_4 / f"par_{par}"
    return Indexed(f"eu-2021-821.article_4_par_{par}", cites, standing_821(verified), words, addresses=Bearer.MEMBER_STATE)


PROVISIONS = (
    informed_of_weapons_of_mass_destruction,
    informed_of_military_end_use_under_embargo,
    informed_of_parts_for_illegally_exported_items,
    aware_exporter_notifies_article_4,
    notifying_exporter_waits_article_4,
    NotModelled(
        "eu-2021-821.suspicion_of_article_4_use",
        ARTICLE_4 / "par_3",
        standing_821(SEEN_821, "article_4/par_5"),
        Text(
            nl="Een lidstaat mag een vergunning eisen bij een vermoeden van zo’n gebruik. Een Nederlandse regel is niet"
            " gevonden, al verbiedt artikel 2 van het Besluit strategische goederen wel om ertegen te handelen. Uitgesloten is"
            " hij dus niet.",
            en="A Member State may require an authorisation upon suspicion of such a use. No Dutch rule was found, though"
            " Article 2 of the Dutch Strategic Goods Decree forbids acting against one. So none is excluded.",
        ),
        scope=_UNLISTED & exporter.SUSPECTS,
        ceiling=Effect.AUTHORISATION,
    ),
    _addressed(
        4,
        Text(
            nl="De lidstaat licht douane, andere lidstaten en de Commissie in over een opgelegde vergunningplicht.",
            en="The Member State informs customs, other Member States and the Commission of a requirement it imposed.",
        ),
    ),
    _addressed(
        5,
        Text(
            nl="Lidstaten delen met elkaar en met de Commissie wat zij hierover horen.",
            en="Member States share with each other and with the Commission what they learn about this.",
        ),
    ),
    _addressed(
        6,
        Text(
            nl="De regels over weigeringen van artikel 16 gelden ook hier.",
            en="The rules on denials of Article 16 apply here as well.",
        ),
    ),
    _addressed(
        7,
        Text(
            nl="Laat nationale maatregelen volgens artikel 10 van Verordening (EU) 2015/479 onverlet.",
            en="Leaves national measures under Article 10 of Regulation (EU) 2015/479 untouched.",
        ),
        verified=None,
    ),
)
