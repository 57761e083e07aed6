"""Terms that several Union general export authorisations share, each at the place where its authorisation states it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.law.condition import any_of
from sluis.law.rule import GeneralAuthorisation, Term
from sluis.law.text import Text
from sluis.statutes.facts import deal, exporter, general, general_use, party

if TYPE_CHECKING:
    from sluis.law.citation import Citation
    from sluis.law.condition import Condition
    from sluis.law.fact import Fact
    from sluis.law.rule import Standing

_ITEM = Text(nl="zij dekt het product", en="it covers the item")
_DESTINATION = Text(nl="zij geldt voor de bestemming", en="it is valid for the destination")
_USED = Text(nl="de exporteur voert onder deze vergunning uit", en="the exporter exports under this authorisation")
INTANGIBLE = deal.MODE.is_in(("transmission", "making_available", "remote_use", "encrypted_storage", "voice"))
"""Ways of export for which no customs declaration is lodged."""
_WEAPONS, _MILITARY, _PARTS = "weapons_of_mass_destruction", "military_end_use", "illegally_exported_military_items"


def authorisation(  # noqa: PLR0913  (keyword-only: what an authorisation is made of)
    *,
    name: str,
    cites: Citation,
    places: tuple[Citation, Citation],
    standing: Standing,
    words: Text,
    terms: tuple[Term, ...],
    purposes: tuple[Term, ...] = (),
    reading: Text | None = None,
) -> GeneralAuthorisation:
    """An authorisation; `places` say where it lists its items and its destinations."""
    items, destinations = places
    return GeneralAuthorisation(
        f"{cites.act.id}.{name.lower()}",
        cites,
        standing,
        words,
        name=name,
        scope=(
            Term(_ITEM, items, general.COVERS_ITEM[name]),
            Term(_DESTINATION, destinations, general.COVERS_DESTINATION[name]),
        ),
        purposes=purposes,
        terms=(Term(_USED, cites, general.USED.is_(name)), *terms),
        lifts=(f"{cites.act.id}.listed_items_need_authorisation",),
        reading=reading,
    )


def in_use(*names: str) -> Condition:
    """One of these authorisations is used, and that one covers the item and the destination."""
    return any_of(*(general.USED.is_(name) & general.COVERS_ITEM[name] & general.COVERS_DESTINATION[name] for name in names))


def no_informed_use(cites: Citation, *, parts: bool = True) -> Term:
    """The authority named none of the uses of Article 4(1). The first EU001 did not speak of parts for military items."""
    return Term(
        Text(
            nl="de autoriteit heeft de exporteur niet ingelicht over een gebruik als in artikel 4, lid 1",
            en="the authority has not informed the exporter of a use as in Article 4(1)",
        ),
        cites,
        ~(exporter.INFORMED & _article_4(exporter.INFORMED_OF, parts=parts)),
    )


def not_aware_of_use(cites: Citation, *, parts: bool = True) -> Term:
    """The exporter is aware of none of these uses."""
    return Term(
        Text(
            nl="de exporteur weet niet van een gebruik als in artikel 4, lid 1",
            en="the exporter is not aware of a use as in Article 4(1)",
        ),
        cites,
        ~(exporter.AWARE & _article_4(exporter.AWARE_OF, parts=parts)),
    )


def _article_4(kinds: dict[str, Fact], *, parts: bool) -> Condition:
    """One of the uses of Article 4(1). A military end-use counts only where an arms embargo applies."""
    uses: Condition = kinds[_WEAPONS] | (kinds[_MILITARY] & deal.ARMS_EMBARGO)
    return uses | kinds[_PARTS] if parts else uses


def no_rights_violation(informed: Citation, aware: Citation) -> tuple[Term, Term]:
    """No use for a violation of fundamental rights was named, and the exporter is aware of none."""
    return (
        Term(
            Text(
                nl="de autoriteit heeft de exporteur niet ingelicht over een schending van grondrechten",
                en="the authority has not informed the exporter of a violation of fundamental rights",
            ),
            informed,
            ~(
                exporter.INFORMED
                & any_of(
                    general_use.INFORMED_OF_RIGHTS_VIOLATION,
                    exporter.INFORMED_OF["internal_repression"],
                    exporter.INFORMED_OF["human_rights_violations"],
                )
            ),
        ),
        Term(
            Text(
                nl="de exporteur weet niet van een schending van grondrechten",
                en="the exporter is not aware of a violation of fundamental rights",
            ),
            aware,
            ~(
                exporter.AWARE
                & any_of(
                    general_use.AWARE_OF_RIGHTS_VIOLATION,
                    exporter.AWARE_OF["internal_repression"],
                    exporter.AWARE_OF["human_rights_violations"],
                )
            ),
        ),
    )


def no_security_end_use(informed: Citation, aware: Citation, service: Citation) -> tuple[Term, Term, Term]:
    """No security end-use by or for the government was named or is known, and no party is a security service."""
    return (
        Term(
            Text(
                nl="de autoriteit heeft de exporteur niet ingelicht over veiligheidsgebruik door of namens de overheid",
                en="the authority has not informed the exporter of a security end-use by or for the government",
            ),
            informed,
            ~(exporter.INFORMED & (general_use.INFORMED_OF_SECURITY_END_USE | exporter.INFORMED_OF[_MILITARY])),
        ),
        Term(
            Text(
                nl="de exporteur weet niet van veiligheidsgebruik door of namens de overheid",
                en="the exporter is not aware of a security end-use by or for the government",
            ),
            aware,
            ~(general_use.AWARE_OF_SECURITY_END_USE | (exporter.AWARE & exporter.AWARE_OF[_MILITARY])),
        ),
        Term(
            Text(
                nl="geen partij is of werkt voor leger, politie, inlichtingendienst of een andere veiligheidsdienst",
                en="no party is, or works for, armed forces, police, an intelligence service or another security service",
            ),
            service,
            ~party.SECURITY_SERVICE_LINK,
        ),
    )


def not_to_free_zone(cites: Citation) -> Term:
    """The item does not go to a customs-free zone."""
    return Term(
        Text(
            nl="het product gaat niet naar een douanevrije zone of een vrij entrepot",
            en="the item does not go to a customs-free zone or a free warehouse",
        ),
        cites,
        ~general_use.TO_FREE_ZONE,
    )


def no_reexport_elsewhere(cites: Citation) -> Term:
    """The exporter is not aware of re-export to a destination that the authorisation does not allow."""
    return Term(
        Text(
            nl="de exporteur weet niet van wederuitvoer naar een bestemming die de vergunning niet toestaat",
            en="the exporter is not aware of re-export to a destination that the authorisation does not allow",
        ),
        cites,
        ~general_use.AWARE_OF_REEXPORT,
    )


def declared(cites: Citation) -> Term:
    """The customs declaration, where there is one, names the authorisation."""
    return Term(
        Text(
            nl="de douaneaangifte, als die nodig is, vermeldt de vergunning",
            en="the customs declaration, where one is lodged, names the authorisation",
        ),
        cites,
        INTANGIBLE | general.DECLARED,
    )


def registered(cites: Citation) -> Term:
    """The exporter is registered, where the authorisation or the authority asks for it."""
    return Term(
        Text(nl="de exporteur is geregistreerd, voor zover nodig", en="the exporter is registered, as far as needed"),
        cites,
        general.REGISTERED,
    )


def notified_before(cites: Citation) -> Term:
    """The first use was notified before the first export, where the authorisation or the authority asks for it."""
    return Term(
        Text(
            nl="het eerste gebruik is vooraf gemeld, voor zover nodig",
            en="the first use was notified beforehand, as far as needed",
        ),
        cites,
        general.NOTIFIED_BEFORE,
    )


def not_barred(cites: Citation) -> Term:
    """The authority has not prohibited the exporter from using the authorisation."""
    return Term(
        Text(
            nl="de autoriteit heeft de exporteur het gebruik niet verboden",
            en="the authority has not prohibited the exporter from using it",
        ),
        cites,
        ~general.BARRED,
    )
