"""The table of formats: one row for each list in each format that is read."""

from __future__ import annotations

from collections.abc import Callable

from sluis.law.text import Text
from sluis.screening.lists import (
    annex_iv,
    bis_dpl,
    bis_entity_list,
    ca_sema,
    ch_seco,
    eu_fsf,
    ftm,
    internal,
    nl_terrorism,
    ofac_advanced,
    ofac_csv,
    ofac_xml,
    opensanctions_csv,
    uk_conlist,
    uk_sanctions,
    un_sc,
    us_csl,
)
from sluis.screening.lists.format import Format, ListKind, Peek, Tested
from sluis.screening.lists.source import SPREADSHEET

_MIB = 1 << 20
_OFAC = "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/"
_OTHER_PROGRAMMES = (b"NS-PLC", b"CMIC-EO13959", b"561-Related", b"FSE-IR")
_SDN_PROGRAMMES = (b"CUBA", b"SDNTK", b"IRAQ2", b"BALKANS", b"[SDGT]", b"GLOMAG")
_TREASURY = Text(nl="Ministerie van Financiën van de VS (OFAC)", en="US Treasury (OFAC)")
_SDN = Text(nl="VS: Specially Designated Nationals", en="US: Specially Designated Nationals")
_NON_SDN = Text(nl="VS: andere lijsten van OFAC", en="US: other lists of OFAC")
_CSL = Text(nl="VS: Consolidated Screening List", en="US: Consolidated Screening List")
_COMMERCE = Text(nl="Ministerie van Handel van de VS (BIS)", en="US Department of Commerce (BIS)")
_OPEN = Text(nl="OpenSanctions: een verzameling van lijsten", en="OpenSanctions: a collection of lists")
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


def _has(columns: set[str], delimiter: str = ",") -> Callable[[Peek], bool]:
    """Whether the first row names these columns."""
    return lambda peek: columns <= {one.casefold() for one in peek.row(delimiter=delimiter)}


def _is_conlist(peek: Peek) -> bool:
    return peek.row()[:1] == [uk_conlist.FIRST] and set(peek.row(1)) >= uk_conlist.COLUMNS


def _is_csl_json(peek: Peek) -> bool:
    start = peek.head.lstrip()
    return start.startswith(b"{") and b'"results"' in start and b"source_list_url" in start


def _is_ftm(peek: Peek) -> bool:
    first = peek.head.lstrip().split(b"\n", 1)[0]
    return (
        first.startswith(b"{")
        and all(word in first for word in (b'"id"', b'"schema"', b'"properties"'))
        and b'"op"' not in first
    )


def _is_act(peek: Peek) -> bool:
    start = peek.head.lstrip()
    return start.startswith(b"<") and any(mark in start for mark in annex_iv.MARKS)


def _is_internal(peek: Peek) -> bool:
    return any(internal.is_heading(peek.row(delimiter=delimiter)) for delimiter in ",;")


def _is_advanced(peek: Peek) -> bool:
    return peek.root == ofac_advanced.ROOT and ofac_advanced.MARK in peek.head


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
    Format(
        id="ofac-sdn-advanced",
        holds_unlisted=True,
        list="us_ofac_sdn",
        title=_SDN,
        authority=_TREASURY,
        url=f"{_OFAC}SDN_ADVANCED.XML",
        kind=ListKind.FOREIGN,
        acts=_US_SANCTIONS,
        tested=Tested.NOT,
        most_bytes=600 * _MIB,
        layout=_is_advanced,
        parse=ofac_advanced.entries,
    ),
    Format(
        id="us-csl-csv",
        list="us_csl",
        title=_CSL,
        authority=Text(nl="Regering van de VS (drie ministeries)", en="US government (three departments)"),
        url="https://data.trade.gov/downloadable_consolidated_screening_list/v1/consolidated.csv",
        kind=ListKind.FOREIGN,
        acts=("15 CFR part 744", "31 CFR chapter V", "22 CFR part 127"),
        tested=Tested.GENUINE,
        most_bytes=200 * _MIB,
        layout=_has(us_csl.COLUMNS),
        parse=us_csl.entries_of_csv,
    ),
    Format(
        id="us-csl-json",
        list="us_csl",
        title=_CSL,
        authority=Text(nl="Regering van de VS (drie ministeries)", en="US government (three departments)"),
        url="https://data.trade.gov/downloadable_consolidated_screening_list/v1/consolidated.json",
        kind=ListKind.FOREIGN,
        acts=("15 CFR part 744", "31 CFR chapter V", "22 CFR part 127"),
        tested=Tested.NOT,
        most_bytes=300 * _MIB,
        layout=_is_csl_json,
        parse=us_csl.entries_of_json,
    ),
    Format(
        id="bis-dpl-tsv",
        list="us_bis_dpl",
        title=Text(nl="VS: Denied Persons List", en="US: Denied Persons List"),
        authority=_COMMERCE,
        url="https://www.bis.doc.gov/dpl/dpl.txt",
        kind=ListKind.FOREIGN,
        acts=("15 CFR 764.3(a)(2)",),
        tested=Tested.GENUINE,
        most_bytes=50 * _MIB,
        layout=_has(bis_dpl.COLUMNS, "\t"),
        parse=bis_dpl.entries,
    ),
    Format(
        id="bis-entity-list-xml",
        list="us_bis_entity_list",
        title=Text(nl="VS: Entity List", en="US: Entity List"),
        authority=_COMMERCE,
        url="https://www.ecfr.gov/api/versioner/v1/full/{day}/title-15.xml?part=744",
        kind=ListKind.FOREIGN,
        acts=("15 CFR part 744, supplement no. 4",),
        tested=Tested.NOT,
        most_bytes=100 * _MIB,
        layout=lambda peek: peek.root in {"DIV5", "DIV9", "ECFR"} and b"744" in peek.head,
        parse=bis_entity_list.entries,
    ),
    Format(
        id="uk-sanctions-xml",
        list="uk_sanctions",
        title=Text(nl="VK: UK Sanctions List", en="UK: UK Sanctions List"),
        authority=Text(nl="Ministerie van Buitenlandse Zaken van het VK", en="UK Foreign, Commonwealth and Development Office"),
        url="https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.xml",
        kind=ListKind.FOREIGN,
        acts=("Sanctions and Anti-Money Laundering Act 2018",),
        tested=Tested.SAMPLE,
        most_bytes=200 * _MIB,
        layout=lambda peek: peek.root == "Designations",
        parse=uk_sanctions.entries,
    ),
    Format(
        id="uk-conlist-csv",
        list="uk_ofsi",
        title=Text(nl="VK: lijst van OFSI (tot januari 2026)", en="UK: list of OFSI (until January 2026)"),
        authority=Text(nl="Ministerie van Financiën van het VK (OFSI)", en="HM Treasury (OFSI)"),
        url="",
        kind=ListKind.FOREIGN,
        acts=("Sanctions and Anti-Money Laundering Act 2018",),
        tested=Tested.GENUINE,
        most_bytes=100 * _MIB,
        layout=_is_conlist,
        parse=uk_conlist.entries,
    ),
    Format(
        id="ca-sema-xml",
        list="ca_sema",
        title=Text(nl="Canada: lijst van eigen sancties", en="Canada: list of autonomous sanctions"),
        authority=Text(nl="Ministerie van Buitenlandse Zaken van Canada", en="Global Affairs Canada"),
        url="https://www.international.gc.ca/world-monde/assets/office_docs/international_relations-relations_internationales/"
        "sanctions/sema-lmes.xml",
        kind=ListKind.FOREIGN,
        acts=("Special Economic Measures Act", "Justice for Victims of Corrupt Foreign Officials Act"),
        tested=Tested.GENUINE,
        most_bytes=100 * _MIB,
        layout=lambda peek: peek.root == "data-set" and b"<DateOfListing" in peek.head,
        parse=ca_sema.entries,
    ),
    Format(
        id="ch-seco-xml",
        list="ch_seco",
        title=Text(nl="Zwitserland: lijst van SECO", en="Switzerland: list of SECO"),
        authority=Text(nl="Staatssecretariaat voor Economie (SECO)", en="State Secretariat for Economic Affairs (SECO)"),
        url="https://www.sesam.search.admin.ch/sesam-search-web/pages/downloadXmlGesamtliste.xhtml"
        "?lang=en&action=downloadXmlGesamtlisteAction",
        kind=ListKind.FOREIGN,
        acts=("SR 946.231",),
        tested=Tested.SAMPLE,
        most_bytes=300 * _MIB,
        layout=lambda peek: peek.root == ch_seco.ROOT,
        parse=ch_seco.entries,
    ),
    Format(
        id="nl-terrorism-ods",
        list="nl_terrorism",
        title=Text(nl="Nederland: nationale sanctielijst terrorisme", en="Netherlands: national sanctions list of terrorism"),
        authority=Text(nl="Ministerie van Buitenlandse Zaken", en="Ministry of Foreign Affairs of the Netherlands"),
        url="https://www.government.nl/binaries/government/documenten/reports/2016/01/15/national-terrorism-list/"
        "eng-terrorismelijst.ods",
        kind=ListKind.NL,
        acts=("Sanctieregeling terrorisme 2007-II",),
        tested=Tested.NOT,
        most_bytes=20 * _MIB,
        layout=lambda peek: SPREADSHEET in peek.head[:200],
        parse=nl_terrorism.entries,
    ),
    Format(
        id="opensanctions-csv",
        list="opensanctions",
        title=_OPEN,
        authority=Text(nl="OpenSanctions (geen overheid)", en="OpenSanctions (not an authority)"),
        url="https://data.opensanctions.org/datasets/latest/sanctions/targets.simple.csv",
        kind=ListKind.FOREIGN,
        acts=(),
        tested=Tested.SAMPLE,
        most_bytes=1024 * _MIB,
        layout=_has(opensanctions_csv.COLUMNS),
        parse=opensanctions_csv.entries,
    ),
    Format(
        id="opensanctions-ftm",
        holds_unlisted=True,
        list="opensanctions",
        title=_OPEN,
        authority=Text(nl="OpenSanctions (geen overheid)", en="OpenSanctions (not an authority)"),
        url="https://data.opensanctions.org/datasets/latest/sanctions/entities.ftm.json",
        kind=ListKind.FOREIGN,
        acts=(),
        tested=Tested.SAMPLE,
        most_bytes=2048 * _MIB,
        layout=_is_ftm,
        parse=ftm.entries,
    ),
    Format(
        id="eu-833-annex-iv",
        list="eu_833_annex_iv",
        title=Text(nl="EU: bijlage IV bij Verordening 833/2014 (Rusland)", en="EU: Annex IV to Regulation 833/2014 (Russia)"),
        authority=Text(nl="Raad van de Europese Unie", en="Council of the European Union"),
        url="",
        kind=ListKind.EU,
        acts=("Regulation (EU) No 833/2014, Articles 2(7) and 2b",),
        tested=Tested.NOT,
        most_bytes=100 * _MIB,
        layout=_is_act,
        parse=annex_iv.entries,
    ),
    Format(
        id="internal-csv",
        list="internal",
        title=Text(nl="Eigen lijst van partijen", en="Own list of parties"),
        authority=Text(nl="uw eigen organisatie", en="your own organisation"),
        url="",
        kind=ListKind.INTERNAL,
        acts=(),
        tested=Tested.GENUINE,
        most_bytes=50 * _MIB,
        layout=_is_internal,
        parse=internal.entries,
    ),
)
BY_ID = {one.id: one for one in FORMATS}
