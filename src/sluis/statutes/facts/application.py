"""Facts about the authorisation that is applied for."""

from __future__ import annotations

from sluis.law.fact import Choice, Fact, Informant, Nature
from sluis.law.text import Text
from sluis.law.truth import NO
from sluis.statutes.acts import EU_2021_821

_ARTICLE_12 = EU_2021_821 / "article_12"

KIND = Choice(
    "application.kind",
    Text(nl="Welke soort vergunning vraagt of gebruikt u?", en="Which kind of authorisation do you apply for or use?"),
    Text(nl="de soort vergunning", en="the kind of authorisation"),
    Nature.WORLD,
    _ARTICLE_12 / "par_1",
    options=("individual", "global", "general"),
    words=(
        Text(nl="een individuele vergunning", en="an individual authorisation"),
        Text(nl="een globale vergunning", en="a global authorisation"),
        Text(nl="een algemene vergunning", en="a general authorisation"),
    ),
)
END_USE_STATEMENT_WAIVED = Fact(
    "application.end_use_statement_waived",
    Text(
        nl="Heeft de bevoegde autoriteit deze aanvraag vrijgesteld van een eindgebruiksverklaring?",
        en="Has the competent authority exempted this application from an end-use statement?",
    ),
    Text(
        nl="de autoriteit heeft vrijgesteld van een eindgebruiksverklaring",
        en="the authority has exempted from an end-use statement",
    ),
    Nature.WORLD,
    _ARTICLE_12 / "par_4",
    Informant.COMPLIANCE,
    adverse=NO,
)
ICP_WAIVED = Fact(
    "application.icp_waived",
    Text(
        nl="Vindt de bevoegde autoriteit een intern nalevingsprogramma (ICP) voor deze vergunning onnodig?",
        en="Does the competent authority consider an internal compliance programme (ICP) unnecessary for this authorisation?",
    ),
    Text(nl="de autoriteit vindt een ICP onnodig", en="the authority considers an ICP unnecessary"),
    Nature.WORLD,
    _ARTICLE_12 / "par_4",
    Informant.COMPLIANCE,
    adverse=NO,
)
