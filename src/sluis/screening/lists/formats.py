"""The table of formats: one row for each list in each format that is read."""

from __future__ import annotations

from sluis.law.text import Text
from sluis.screening.lists import eu_fsf, ofac_csv, ofac_xml, un_sc
from sluis.screening.lists.format import Format, ListKind, Peek, Tested

_MIB = 1 << 20
_OFAC = "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/"
_OTHER_PROGRAMMES = (b"NS-PLC", b"CMIC-EO13959", b"561-Related", b"FSE-IR")
_SDN_PROGRAMMES = (b"CUBA", b"SDNTK", b"IRAQ2", b"BALKANS", b"[SDGT]", b"GLOMAG")
_TREASURY = Text(nl="Ministerie van Financiën van de VS (OFAC)", en="US Treasury (OFAC)")
_SDN = Text(nl="VS: Specially Designated Nationals", en="US: Specially Designated Nationals")
_NON_SDN = Text(nl="VS: andere lijsten van OFAC", en="US: other lists of OFAC")
_US_SANCTIONS = ("31 CFR chapter V",)


def _names(head: bytes, programmes: tuple[bytes, ...]) -> bool:
    return any(one in head for one in programmes)


def _is_sdn(head: bytes) -> bool:
    """Both lists of OFAC have one layout; the programmes at the start of the file tell them apart."""
    return not _is_other(head) and _names(head, _SDN_PROGRAMMES)


def _is_other(head: bytes) -> bool:
    return _names(head, _OTHER_PROGRAMMES)


def _is_ofac_xml(peek: Peek) -> bool:
    return peek.root == "sdnList"


def _is_ofac_csv(peek: Peek) -> bool:
    row = peek.row()
    return len(row) == ofac_csv.PRIMARY and row[0].isdigit() and row[2] in {"-0-", *ofac_xml.KINDS}


FORMATS = (
    Format(
        id="eu-fsf-xml",
        list="eu_fsf",
        title=Text(nl="EU: geconsolideerde lijst van financiële sancties", en="EU: consolidated list of financial sanctions"),
        authority=Text(nl="Europese Commissie", en="European Commission"),
        url="https://webgate.ec.europa.eu/fsd/fsf/public/files/xmlFullSanctionsList_1_1/content?token=dG9rZW4tMjAxNw",
        kind=ListKind.EU,
        acts=("TFEU, Article 215",),
        tested=Tested.GENUINE,
        most_bytes=200 * _MIB,
        layout=lambda peek: peek.root == "export" and eu_fsf.NAMESPACE_END.encode() in peek.head,
        parse=eu_fsf.entries,
    ),
    Format(
        id="un-sc-xml",
        list="un_sc",
        title=Text(nl="VN: geconsolideerde lijst van de Veiligheidsraad", en="UN: consolidated list of the Security Council"),
        authority=Text(nl="VN-Veiligheidsraad", en="UN Security Council"),
        url="https://scsanctions.un.org/resources/xml/en/consolidated.xml",
        kind=ListKind.UN,
        acts=("UN Charter, Article 41",),
        tested=Tested.GENUINE,
        most_bytes=100 * _MIB,
        layout=lambda peek: peek.root == "CONSOLIDATED_LIST",
        parse=un_sc.entries,
    ),
    Format(
        id="ofac-sdn-xml",
        list="us_ofac_sdn",
        title=_SDN,
        authority=_TREASURY,
        url=f"{_OFAC}SDN.XML",
        kind=ListKind.FOREIGN,
        acts=_US_SANCTIONS,
        tested=Tested.GENUINE,
        most_bytes=300 * _MIB,
        layout=_is_ofac_xml,
        marks=_is_sdn,
        parse=ofac_xml.entries,
    ),
    Format(
        id="ofac-other-xml",
        list="us_ofac_other",
        title=_NON_SDN,
        authority=_TREASURY,
        url=f"{_OFAC}CONSOLIDATED.XML",
        kind=ListKind.FOREIGN,
        acts=_US_SANCTIONS,
        tested=Tested.GENUINE,
        most_bytes=100 * _MIB,
        layout=_is_ofac_xml,
        marks=_is_other,
        parse=ofac_xml.entries,
    ),
    Format(
        id="ofac-sdn-csv",
        list="us_ofac_sdn",
        title=_SDN,
        authority=_TREASURY,
        url=f"{_OFAC}SDN.CSV",
        beside=tuple(f"{_OFAC}{name}.CSV" for name in ("ALT", "ADD", "SDN_COMMENTS")),
        kind=ListKind.FOREIGN,
        acts=_US_SANCTIONS,
        tested=Tested.GENUINE,
        most_bytes=100 * _MIB,
        layout=_is_ofac_csv,
        marks=_is_sdn,
        parse=ofac_csv.entries,
    ),
    Format(
        id="ofac-other-csv",
        list="us_ofac_other",
        title=_NON_SDN,
        authority=_TREASURY,
        url=f"{_OFAC}CONS_PRIM.CSV",
        beside=tuple(f"{_OFAC}{name}.CSV" for name in ("CONS_ALT", "CONS_ADD", "CONS_COMMENTS")),
        kind=ListKind.FOREIGN,
        acts=_US_SANCTIONS,
        tested=Tested.NOT,
        most_bytes=100 * _MIB,
        layout=_is_ofac_csv,
        marks=_is_other,
        parse=ofac_csv.entries,
    ),
)
BY_ID = {one.id: one for one in FORMATS}
