"""Article 4b of the Strategic Goods Decree: who issues authorisations, and registration for general ones."""

from __future__ import annotations

from datetime import date

from sluis.law.condition import Condition
from sluis.law.period import Period, Start
from sluis.law.rule import Bearer, Deadline, Indexed, Obligation, Standing, Verified, rule
from sluis.law.text import Text
from sluis.law.time_limit import Limit, Reckoning, Runs, Unit
from sluis.statutes.acts import NL_BSG, NL_GOODS_REGULATION
from sluis.statutes.duties import REGISTER_FOR_GENERAL_AUTHORISATION
from sluis.statutes.eu_2009_428 import terms as terms_428
from sluis.statutes.eu_2021_821.terms import EXPORT, LISTED
from sluis.statutes.facts import general, occasion
from sluis.statutes.general_terms import in_use
from sluis.statutes.nl.terms import UNDER_DUTCH_LAW, standing_bsg
from sluis.statutes.standing import RECAST

ARTICLE_4B = NL_BSG / "article_4b"
_SEEN = Verified("public-copy-uitvoeringsregeling-strategische-goederen", date(2026, 11, 22))


def _addressed(par: int, words: Text) -> Indexed:
    return Indexed(
        f"nl-besluit-strategische-goederen.article_4b_par_{par}",
        ARTICLE_4B / f"par_{par}",
        standing_bsg(),
        words,
        addresses=Bearer.AUTHORITY,
    )


_ARTICLE_5A = NL_GOODS_REGULATION / "article_5a"
# The text seen names 428/2009 and is of this day or earlier.
_REGISTERED_SINCE = Start.not_after(date(2021, 1, 1))
_REGISTER = Obligation(
    REGISTER_FOR_GENERAL_AUTHORISATION,
    Bearer.EXPORTER,
    deadline=Deadline(
        Text(nl="het eerste gebruik", en="the first use"),
        Limit(2, Unit.WEEKS, Runs.BEFORE, Reckoning.DUTCH),
        occasion.FIRST_USED_ON,
    ),
    done=general.REGISTERED,
)


@rule(
    _ARTICLE_5A,
    _REGISTER,
    Standing(Period(Start.on(RECAST)), _SEEN),
    Text(
        nl="Wie een algemene EU-uitvoervergunning wil gebruiken, vraagt ten minste twee weken vooraf schriftelijk om"
        " registratie bij de CDIU, met naam, adres en zo mogelijk het EORI-nummer. Dat is een voorwaarde voor het gebruik.",
        en="Whoever wants to use a Union general export authorisation asks CDIU in writing for registration at least two weeks"
        " before, with name, address and if possible the EORI number. That is a condition of the use.",
    ),
    reading=Text(
        nl="De regeling noemt nog artikel 9, lid 1, van 428/2009. Sluis leest dat als artikel 12, lid 1, punt d, van de nieuwe"
        " verordening. De Algemene termijnenwet geldt niet voor een ministeriële regeling; bij terugrekenen maakt dat geen"
        " verschil.",
        en="The regulation still names Article 9(1) of 428/2009. Sluis reads that as Article 12(1)(d) of the new one. The"
        " General Extension of Time Limits Act is not for a ministerial regulation; counting back, that makes no difference.",
    ),
)
def user_of_general_authorisation_registers() -> Condition:
    """Art. 5a of the implementing regulation, under Art. 4b(4), since the recast."""
    return UNDER_DUTCH_LAW & EXPORT & LISTED & in_use(*general.NAMES)


@rule(
    _ARTICLE_5A,
    _REGISTER,
    Standing(Period(_REGISTERED_SINCE, RECAST), _SEEN),
    Text(
        nl="Wie een algemene communautaire uitvoervergunning van 428/2009 wilde gebruiken, vroeg ten minste twee weken vooraf"
        " schriftelijk om registratie bij de CDIU. Dat was een voorwaarde voor het gebruik.",
        en="Whoever wanted to use a general export authorisation of 428/2009 asked CDIU in writing for registration at least"
        " two weeks before. That was a condition of the use.",
    ),
    reading=Text(
        nl="Sinds wanneer artikel 5a bestaat, is niet nagegaan.",
        en="Since when Article 5a has been there was not verified.",
    ),
)
def user_of_general_authorisation_registered() -> Condition:
    """Art. 5a of the implementing regulation, before the recast."""
    return UNDER_DUTCH_LAW & terms_428.EXPORT & terms_428.LISTED & in_use(*general.NAMES[:6])


PROVISIONS = (
    _addressed(
        1,
        Text(
            nl="De minister verleent de individuele, globale en nationale algemene vergunningen van de verordening.",
            en="The Minister issues the individual, global and national general authorisations of the regulation.",
        ),
    ),
    _addressed(
        2,
        Text(
            nl="De minister kan een vergunning beperken en er voorschriften en voorwaarden aan verbinden.",
            en="The Minister can limit an authorisation and attach requirements and conditions to it.",
        ),
    ),
    _addressed(
        3,
        Text(
            nl="Een regeling zegt hoe en door wie een vergunning wordt aangevraagd: schriftelijk, bij de CDIU, door de in"
            " Nederland gevestigde exporteur, ook als de goederen in een andere lidstaat liggen.",
            en="A regulation says how and by whom an authorisation is applied for: in writing, with CDIU, by the exporter"
            " established in the Netherlands, also where the goods are in another Member State.",
        ),
    ),
    _addressed(
        4,
        Text(
            nl="Een regeling kan rapportage en registratie eisen voor algemene EU-vergunningen.",
            en="A regulation can ask for reports and registration under Union general authorisations.",
        ),
    ),
    user_of_general_authorisation_registers,
    user_of_general_authorisation_registered,
)
