"""Facts about what the exporter has been told, knows, or suspects. No counterfactual ever varies them."""

from __future__ import annotations

from sluis.law.fact import Day, Fact, Informant, Nature
from sluis.law.text import Text
from sluis.law.truth import YES
from sluis.statutes.acts import ARTICLE_5, EU_2021_821, FACTSHEET_SECURITY
from sluis.statutes.facts.general_use import (
    AWARE_OF_RIGHTS_VIOLATION,
    INFORMED_OF_RIGHTS_VIOLATION,
    INFORMED_OF_SECURITY_END_USE,
)

_ARTICLE_4 = EU_2021_821 / "article_4"
_PAR_1, _PAR_2 = ARTICLE_5 / "par_1", ARTICLE_5 / "par_2"

INFORMED = Fact(
    "exporter.informed_by_authority",
    Text(
        nl="Heeft de bevoegde autoriteit u laten weten dat het product bestemd is of kan zijn voor een zorgwekkend gebruik?",
        en="Has the competent authority informed you that the item is or may be intended for a use of concern?",
    ),
    Text(nl="de autoriteit heeft u ingelicht", en="the authority has informed you"),
    Nature.KNOWLEDGE,
    _PAR_1,
    why=Text(
        nl="Zo’n bericht (ad-hocvergunningplicht) kan ook een product buiten de lijst vergunningplichtig maken.",
        en="Such a message (catch-all) can make even an unlisted item subject to authorisation.",
    ),
    adverse=YES,
)
AWARE = Fact(
    "exporter.aware_of_use_of_concern",
    Text(
        nl="Weet u, uit uw zorgvuldigheidsonderzoek, dat het product bestemd is voor een zorgwekkend gebruik?",
        en="Do you know, from your due diligence, that the item is intended for a use of concern?",
    ),
    Text(nl="u weet van een zorgwekkend gebruik", en="you are aware of a use of concern"),
    Nature.KNOWLEDGE,
    _PAR_2,
    why=Text(
        nl="Wie dit weet, moet het melden. Vermoeden is een andere vraag.",
        en="Whoever knows this must notify. Suspicion is another question.",
    ),
    adverse=YES,
)
_USES = {
    "internal_repression": (
        Text(nl="binnenlandse repressie", en="internal repression"),
        ARTICLE_5 / "par_1",
    ),
    "human_rights_violations": (
        Text(nl="ernstige schendingen van de mensenrechten", en="serious violations of human rights"),
        ARTICLE_5 / "par_1",
    ),
    "humanitarian_law_violations": (
        Text(
            nl="ernstige schendingen van het internationaal humanitair recht",
            en="serious violations of international humanitarian law",
        ),
        ARTICLE_5 / "par_1",
    ),
    "weapons_of_mass_destruction": (
        Text(
            nl="massavernietigingswapens of raketten die ze kunnen dragen",
            en="weapons of mass destruction or missiles that can deliver them",
        ),
        _ARTICLE_4 / "par_1" / "point_a",
    ),
    "military_end_use": (
        Text(
            nl="militair eindgebruik zoals de verordening het omschrijft",
            en="a military end-use as the regulation defines it",
        ),
        _ARTICLE_4 / "par_1" / "point_b",
    ),
    "illegally_exported_military_items": (
        Text(
            nl="onderdelen voor militaire goederen die zonder of in strijd met een vergunning zijn uitgevoerd",
            en="parts for military items exported without or against an authorisation",
        ),
        _ARTICLE_4 / "par_1" / "point_c",
    ),
}


def _informed_of(use: str) -> Fact:
    words, cites = _USES[use]
    return Fact(
        f"exporter.informed_of_{use}",
        Text(nl="Noemde de autoriteit daarbij: {use}?", en="Did the authority name: {use}?").format(use=words),
        Text(
            nl="de autoriteit heeft u ingelicht over {use}",
            en="the authority has informed you of {use}",
        ).format(use=words),
        Nature.KNOWLEDGE,
        cites,
        adverse=YES,
    )


def _aware_of(use: str) -> Fact:
    words, cites = _USES[use]
    return Fact(
        f"exporter.aware_of_{use}",
        Text(nl="Weet u dat het gaat om {use}?", en="Do you know that it concerns {use}?").format(use=words),
        Text(
            nl="u weet dat het product is bestemd voor {use}",
            en="you are aware that the item is intended for {use}",
        ).format(use=words),
        Nature.KNOWLEDGE,
        _PAR_2 if cites.path == _PAR_1.path else _ARTICLE_4 / "par_2",
        adverse=YES,
    )


INFORMED_OF = {use: _informed_of(use) for use in _USES}
AWARE_OF = {use: _aware_of(use) for use in _USES}

INFORMED_OF_PUBLIC_SECURITY_USE = Fact(
    "exporter.informed_of_public_security_use",
    Text(
        nl="Noemde de autoriteit daarbij een gevaar voor de openbare veiligheid (ook terrorisme) of voor de mensenrechten?",
        en="Did the authority name a concern for public security (terrorism included) or for human rights?",
    ),
    Text(
        nl="de autoriteit heeft u ingelicht over een gevaar voor de openbare veiligheid of de mensenrechten",
        en="the authority has informed you of a concern for public security or human rights",
    ),
    Nature.KNOWLEDGE,
    EU_2021_821 / "article_10" / "par_1",
    adverse=YES,
)
INFORMED_KINDS = (
    *INFORMED_OF.values(),
    INFORMED_OF_PUBLIC_SECURITY_USE,
    INFORMED_OF_SECURITY_END_USE,
    INFORMED_OF_RIGHTS_VIOLATION,
)
# A security end-use is not among them: whoever sells to a police force need not think of that as a use of concern.
AWARE_KINDS = (*AWARE_OF.values(), AWARE_OF_RIGHTS_VIOLATION)

SUSPECTS = Fact(
    "exporter.suspects_use_of_concern",
    Text(
        nl="Hebt u redenen om te vermoeden dat het product bestemd is of kan zijn voor een zorgwekkend gebruik?",
        en="Do you have grounds for suspecting that the item is or may be intended for a use of concern?",
    ),
    Text(nl="u hebt een vermoeden", en="you have grounds for suspecting"),
    Nature.KNOWLEDGE,
    ARTICLE_5 / "par_3",
    adverse=YES,
)
DOUBTS_REMAIN = Fact(
    "exporter.doubts_remain",
    Text(
        nl="Zijn er na uw onderzoek nog twijfels over de eindgebruiker, het eindgebruik of de bestemming?",
        en="After your checks, do doubts remain about the end-user, the end-use or the destination?",
    ),
    Text(nl="na het onderzoek blijven er twijfels", en="doubts remain after the checks"),
    Nature.KNOWLEDGE,
    FACTSHEET_SECURITY,
    Informant.COMPLIANCE,
    adverse=YES,
)
APPLICATION_LODGED_ON = Day(
    "application.lodged_on",
    Text(
        nl="Op welke dag is de vergunningaanvraag ingediend?",
        en="On which day was the authorisation application lodged?",
    ),
    Text(nl="de vergunningaanvraag is ingediend", en="the authorisation application was lodged"),
    Nature.WORLD,
    EU_2021_821 / "article_31",
)
