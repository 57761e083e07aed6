"""How a provision is cited, in Dutch and in English."""

import pytest

from sluis.law.citation import Act, Citation
from sluis.law.text import Language, Text

ACT = Act("eu-2021-821", Text(nl="Verordening (EU) 2021/821", en="Regulation (EU) 2021/821"), "https://example.org/")


def test_an_act_of_the_netherlands_keeps_its_letters() -> None:
    decree = Act("nl-besluit", Text(nl="het Besluit", en="the Decree"), None)
    citation = decree / "article_4a" / "par_2"
    assert citation.text.into(Language.NL) == "artikel 4a, lid 2, van het Besluit"
    assert citation.text.into(Language.EN) == "Article 4a(2) of the Decree"


@pytest.mark.parametrize(
    ("parts", "dutch", "english"),
    [
        ("article_5", "artikel 5 van", "Article 5 of"),
        ("article_5/par_2", "artikel 5, lid 2, van", "Article 5(2) of"),
        ("article_2/point_20", "artikel 2, punt 20, van", "Article 2, point (20), of"),
        ("article_4/par_1/point_a", "artikel 4, lid 1, punt a), van", "Article 4(1), point (a), of"),
        ("article_4/par_1/sub_b", "artikel 4, lid 1, onder b, van", "Article 4(1)(b) of"),
        ("article_8g", "artikel 8 octies van", "Article 8g of"),
        ("article_12gb", "artikel 12 octies ter van", "Article 12gb of"),
        ("article_12g", "artikel 12 octies van", "Article 12g of"),
        ("article_12a/par_1", "artikel 12 bis, lid 1, van", "Article 12a(1) of"),
        ("annex_i/note_a", "bijlage I, noot a, bij", "Annex I, Note a, to"),
        ("recital_5", "overweging 5 van", "recital 5 of"),
        ("annex_iv", "bijlage IV bij", "Annex IV to"),
        ("annex_i/entry_5A001.j", "bijlage I, post 5A001.j, bij", "Annex I, entry 5A001.j, to"),
        ("gtn/alinea_4", "algemene technologienoot, alinea 4, van", "General Technology Note, paragraph 4, of"),
        ("category_4/note_1", "categorie 4, noot 1, van", "Category 4, Note 1, of"),
        ("heading_due_diligence", "onderdeel ‘due diligence’ van", "section ‘due diligence’ of"),
    ],
)
def test_a_provision_is_cited_as_lawyers_write(parts: str, dutch: str, english: str) -> None:
    citation = ACT / parts.split("/", maxsplit=1)[0]
    for part in parts.split("/")[1:]:
        citation /= part
    assert citation.text.into(Language.NL) == f"{dutch} Verordening (EU) 2021/821"
    assert citation.text.into(Language.EN) == f"{english} Regulation (EU) 2021/821"
    assert citation.path == f"eu-2021-821/{parts}"


def test_an_act_is_cited_by_its_name() -> None:
    assert Citation(ACT).text == ACT.name
    assert Citation(ACT).path == "eu-2021-821"


@pytest.mark.parametrize(
    ("inner", "outer", "within"),
    [
        (ACT / "article_5" / "par_2", ACT / "article_5", True),
        (ACT / "article_5", ACT / "article_5", True),
        (ACT / "article_5", ACT / "article_5" / "par_2", False),
        (ACT / "article_50", ACT / "article_5", False),
    ],
)
def test_a_provision_lies_within_itself_and_what_it_is_a_part_of(inner: object, outer: object, *, within: bool) -> None:
    assert inner.within(outer) is within  # type: ignore[attr-defined]
