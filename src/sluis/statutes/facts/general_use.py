"""Facts about the export itself that general authorisations turn on: where to, for what, within which group of companies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.law.fact import Fact, Informant, Nature
from sluis.law.text import Text
from sluis.law.truth import NO, YES
from sluis.statutes.acts import EU_2021_821
from sluis.statutes.facts.general import EU003, EU004, EU005, EU007, EU008

if TYPE_CHECKING:
    from sluis.law.citation import Citation
    from sluis.law.truth import Truth


def _deal(name: str, question: Text, states: Text, cites: Citation, adverse: Truth = NO) -> Fact:
    # Where to, what for and to whom are no terms to vary: a counterfactual over these would be a manual for evasion.
    return Fact(f"deal.{name}", question, states, Nature.WORLD, cites, adverse=adverse)


def _item(name: str, question: Text, states: Text, cites: Citation, adverse: Truth = YES) -> Fact:
    return Fact(f"item.{name}", question, states, Nature.WORLD, cites, Informant.ENGINEER, adverse=adverse)


TO_FREE_ZONE = _deal(
    "to_customs_free_zone",
    Text(
        nl="Gaat het product naar een douanevrije zone of een vrij entrepot in het land van bestemming?",
        en="Does the item go to a customs-free zone or a free warehouse in the destination?",
    ),
    Text(
        nl="het product gaat naar een douanevrije zone of een vrij entrepot",
        en="the item goes to a customs-free zone or a free warehouse",
    ),
    EU_2021_821 / "annex_ii",
    YES,
)
RETURNED_AFTER_REPAIR = _deal(
    "returned_after_repair",
    Text(
        nl="Gaat het product terug na onderhoud of reparatie in de Unie, of komt het in de plaats van een gelijk product dat"
        " daarvoor is teruggekomen (even goed, even veel)?",
        en="Does the item go back after maintenance or repair in the Union, or does it replace an item that came back for that"
        " (same quality, same number)?",
    ),
    Text(
        nl="het product gaat terug na onderhoud, reparatie of vervanging",
        en="the item goes back after maintenance, repair or replacement",
    ),
    EU003 / "division_1" / "point_1",
)
WITHIN_FIVE_YEARS = _deal(
    "within_five_years_of_authorisation",
    Text(
        nl="Is het niet langer dan vijf jaar geleden dat de oorspronkelijke vergunning werd gegeven?",
        en="Is it no longer than five years since the original authorisation was granted?",
    ),
    Text(
        nl="de oorspronkelijke vergunning is niet langer dan vijf jaar geleden gegeven",
        en="the original authorisation was granted no longer than five years ago",
    ),
    EU003 / "division_1" / "point_1",
)
NO_NEW_FUNCTIONS = _deal(
    "no_enhancement_by_repair",
    Text(
        nl="Kan het product na de reparatie of vervanging niet meer dan het oorspronkelijk kon?",
        en="After the repair or replacement, can the item do no more than it originally could?",
    ),
    Text(
        nl="reparatie of vervanging heeft het product niet verbeterd of uitgebreid",
        en="repair or replacement has not enhanced the item or added functions",
    ),
    EU003 / "division_3" / "point_5",
)
ORIGINALLY_AUTHORISED = _deal(
    "originally_authorised",
    Text(
        nl="Was de eerste uitvoer gedekt door een algemene EU-uitvoervergunning, of door een vergunning van de autoriteit"
        " van de eerste exporteur?",
        en="Was the initial export covered by a Union general export authorisation, or by an authorisation of the original"
        " exporter's authority?",
    ),
    Text(nl="de eerste uitvoer had een vergunning", en="the initial export was authorised"),
    EU003 / "division_3" / "point_1",
)
TO_ORIGINAL_END_USER = _deal(
    "to_original_end_user",
    Text(
        nl="Gaat het product naar de oorspronkelijke eindgebruiker, in het land waar het vandaan kwam?",
        en="Does the item go to the original end-user, in the country from which it came?",
    ),
    Text(nl="het product gaat naar de oorspronkelijke eindgebruiker", en="the item goes to the original end-user"),
    EU003 / "division_3" / "point_1",
)
ORIGINAL_WITHDRAWN = _deal(
    "original_authorisation_withdrawn",
    Text(
        nl="Is de oorspronkelijke vergunning vernietigd, geschorst, gewijzigd of ingetrokken?",
        en="Has the initial authorisation been annulled, suspended, modified or revoked?",
    ),
    Text(
        nl="de oorspronkelijke vergunning is vernietigd, geschorst, gewijzigd of ingetrokken",
        en="the initial authorisation has been annulled, suspended, modified or revoked",
    ),
    EU003 / "division_3" / "point_2" / "sub_d",
    YES,
)
FOR_EXHIBITION = _deal(
    "temporary_for_exhibition",
    Text(
        nl="Gaat het product tijdelijk naar een beurs of tentoonstelling waar meer bedrijven hun producten tonen?",
        en="Does the item go temporarily to an exhibition or fair where several exhibitors show their products?",
    ),
    Text(nl="het product gaat tijdelijk naar een beurs", en="the item goes to a fair temporarily"),
    EU004 / "division_3" / "point_1",
)
BACK_IN_TIME = _deal(
    "back_within_120_days",
    Text(
        nl="Komt het product binnen 120 dagen compleet en ongewijzigd terug in de Unie, of heeft de autoriteit u daarvan"
        " vrijgesteld?",
        en="Will the item be back in the Union within 120 days, complete and unmodified, or has the authority waived that?",
    ),
    Text(
        nl="het product komt binnen 120 dagen compleet en ongewijzigd terug, of dat is vrijgesteld",
        en="the item is back within 120 days, complete and unmodified, or that has been waived",
    ),
    EU004 / "division_3" / "point_1",
)
RETURN_GUARANTEED = _deal(
    "return_guaranteed",
    Text(
        nl="Kunt u garanderen dat het product in de oorspronkelijke staat terugkomt, zonder dat er iets van wordt weggehaald,"
        " gekopieerd of verspreid?",
        en="Can you guarantee that the item returns in its original state, without anything removed, copied or disseminated?",
    ),
    Text(nl="terugkeer in de oorspronkelijke staat is gegarandeerd", en="return in the original state is guaranteed"),
    EU004 / "division_3" / "point_3" / "sub_e",
)
TECHNOLOGY_WITH_PRESENTATION = _deal(
    "technology_with_presentation",
    Text(
        nl="Hoort bij de presentatie een overdracht van technologie?",
        en="Is a transfer of technology connected with the presentation?",
    ),
    Text(nl="bij de presentatie hoort overdracht van technologie", en="a transfer of technology goes with the presentation"),
    EU004 / "division_3" / "point_3" / "sub_e",
    YES,
)
PRIVATE_DEMONSTRATION = _deal(
    "private_demonstration",
    Text(
        nl="Gaat het om een besloten presentatie of demonstratie (bijvoorbeeld in een eigen showroom)?",
        en="Is it for a private presentation or demonstration (for example in an in-house showroom)?",
    ),
    Text(nl="het gaat om een besloten demonstratie", en="it is for a private demonstration"),
    EU004 / "division_3" / "point_3" / "sub_f",
    YES,
)
MERGED_INTO_PRODUCTION = _deal(
    "merged_into_production",
    Text(nl="Wordt het product in een productieproces opgenomen?", en="Will the item be merged into a production process?"),
    Text(nl="het product wordt in een productieproces opgenomen", en="the item is merged into a production process"),
    EU004 / "division_3" / "point_3" / "sub_g",
    YES,
)
USED_BEYOND_DEMONSTRATION = _deal(
    "used_beyond_demonstration",
    Text(
        nl="Wordt het product meer gebruikt dan voor een demonstratie nodig is, of krijgen anderen testresultaten?",
        en="Will the item be used more than a demonstration needs, or will third parties get test outputs?",
    ),
    Text(
        nl="het product wordt meer gebruikt dan de demonstratie vergt",
        en="the item is used beyond what the demonstration needs",
    ),
    EU004 / "division_3" / "point_3" / "sub_h",
    YES,
)
COMMERCIAL_TRANSACTION = _deal(
    "result_of_commercial_transaction",
    Text(
        nl="Volgt de uitvoer uit een handelstransactie, zoals verkoop, verhuur of lease van het product?",
        en="Does the export result from a commercial transaction, such as sale, rental or lease of the item?",
    ),
    Text(nl="de uitvoer volgt uit een handelstransactie", en="the export results from a commercial transaction"),
    EU004 / "division_3" / "point_3" / "sub_i",
    YES,
)
STORED_FOR_SALE = _deal(
    "stored_at_fair_for_sale",
    Text(
        nl="Ligt het product op de beurs alleen opgeslagen voor verkoop of verhuur, zonder dat het wordt getoond?",
        en="Is the item at the fair only stored for sale, rent or lease, without being shown?",
    ),
    Text(nl="het product ligt op de beurs alleen opgeslagen voor verkoop", en="the item is only stored at the fair for sale"),
    EU004 / "division_3" / "point_3" / "sub_j",
    YES,
)
CONTROL_KEPT = _deal(
    "control_kept_during_fair",
    Text(
        nl="Houdt u het product de hele tijd onder uw controle?",
        en="Do you keep the item under your control the whole time?",
    ),
    Text(nl="de exporteur houdt het product onder controle", en="the exporter keeps the item under control"),
    EU004 / "division_3" / "point_3" / "sub_k",
)
MARKED_CONFIDENTIAL = _item(
    "marked_confidential",
    Text(
        nl="Is u verteld, of weet u, dat het product een rubricering heeft van CONFIDENTIEL UE of hoger (of een nationale"
        " die daarmee gelijkstaat)?",
        en="Have you been told, or do you know, that the item carries a security marking of CONFIDENTIEL UE or above (or a"
        " national one equal to it)?",
    ),
    Text(nl="het product is gerubriceerd als CONFIDENTIEL UE of hoger", en="the item is marked CONFIDENTIEL UE or above"),
    EU004 / "division_3" / "point_3" / "sub_d",
)
DUAL_USE_MEASURES = Fact(
    "destination.dual_use_restrictive_measures",
    Text(
        nl="Gelden er voor het land van bestemming EU-sancties die over producten voor tweeërlei gebruik gaan?",
        en="Is the destination under restrictive measures of the Union that apply to dual-use items?",
    ),
    Text(
        nl="voor de bestemming gelden EU-sancties over producten voor tweeërlei gebruik",
        en="the destination is under restrictive measures of the Union on dual-use items",
    ),
    Nature.WORLD,
    EU008 / "division_2",
    Informant.COMPLIANCE,
    adverse=YES,
)
RELATED_TO_INTRUSION_OR_INTERCEPTION = _item(
    "related_to_intrusion_or_interception",
    Text(
        nl="Hangt de programmatuur of technologie samen met wat onder 4A005, 4D004, 4E001.c, 5A001.f of 5A001.j valt?",
        en="Is the software or technology related to items under 4A005, 4D004, 4E001.c, 5A001.f or 5A001.j?",
    ),
    Text(
        nl="de programmatuur of technologie hangt samen met 4A005, 4D004, 4E001.c, 5A001.f of 5A001.j",
        en="the software or technology is related to 4A005, 4D004, 4E001.c, 5A001.f or 5A001.j",
    ),
    EU007 / "division_1",
)
IS_LEGAL_PERSON = _deal(
    "exporter_is_legal_person_in_union",
    Text(
        nl="Is de exporteur een rechtspersoon die in een lidstaat is gevestigd?",
        en="Is the exporter a legal person established in a Member State?",
    ),
    Text(nl="de exporteur is een rechtspersoon in een lidstaat", en="the exporter is a legal person in a Member State"),
    EU007 / "division_3" / "point_1",
)
INTRA_GROUP = _deal(
    "intra_group",
    Text(
        nl="Is de ontvanger een dochter die geheel van de exporteur is en door hem wordt beheerst, of een zuster die"
        " rechtstreeks en geheel van dezelfde moeder is en door haar wordt beheerst?",
        en="Is the recipient a subsidiary that the exporter wholly owns and controls, or a sister that the same parent directly"
        " and wholly owns and controls?",
    ),
    Text(
        nl="de ontvanger is een volledige dochter of zuster",
        en="the recipient is a wholly owned and controlled subsidiary or sister",
    ),
    EU007 / "division_3" / "point_1",
)
TO_SISTER = _deal(
    "to_sister_company",
    Text(nl="Is de ontvanger een zusteronderneming?", en="Is the recipient a sister company?"),
    Text(nl="de ontvanger is een zusteronderneming", en="the recipient is a sister company"),
    EU007 / "division_3" / "point_1",
    YES,
)
PARENT_GUARANTEES = _deal(
    "parent_guarantees_sister",
    Text(
        nl="Staat de moeder die de exporteur rechtstreeks beheerst bindend garant voor de zuster?",
        en="Does the parent that directly controls the exporter give a binding guarantee for the sister?",
    ),
    Text(nl="de moeder staat bindend garant voor de zuster", en="the parent gives a binding guarantee for the sister"),
    EU007 / "division_3" / "point_1" / "sub_b",
)
CONTROLLED_FROM_TRUSTED_COUNTRY = _deal(
    "controlled_from_trusted_country",
    Text(
        nl="Zijn de moeder die de exporteur rechtstreeks beheerst en wie hem uiteindelijk beheerst gevestigd in een"
        " lidstaat of in een land van EU001?",
        en="Are the parent that directly controls the exporter and whoever ultimately controls it established in a Member State"
        " or in a country of EU001?",
    ),
    Text(
        nl="wie de exporteur beheerst, is gevestigd in de Unie of in een land van EU001",
        en="whoever controls the exporter is established in the Union or in a country of EU001",
    ),
    EU007 / "division_3" / "point_1" / "sub_a",
)
FOR_PRODUCT_DEVELOPMENT = _deal(
    "for_commercial_product_development",
    Text(
        nl="Gebruiken exporteur en ontvanger het alleen om commerciële producten te ontwikkelen (werknemers: volgens hun"
        " arbeidsovereenkomst)?",
        en="Will exporter and recipient use it only to develop commercial products (employees: under their employment"
        " agreement)?",
    ),
    Text(
        nl="het dient alleen voor commerciële productontwikkeling",
        en="it is used for commercial product development only",
    ),
    EU007 / "division_3" / "point_1" / "sub_c",
)
STAYS_IN_GROUP = _deal(
    "stays_under_group_control",
    Text(
        nl="Blijft het, met wat eruit voortkomt, geheel onder controle van de exporteur (bij een zuster: van de moeder),"
        " en deelt niemand het met een ander?",
        en="Does it, with whatever results from it, stay under the complete control of the exporter (for a sister: the parent),"
        " and is it shared with nobody else?",
    ),
    Text(nl="het blijft onder controle binnen het concern", en="it stays under control within the group"),
    EU007 / "division_3" / "point_1" / "sub_d",
)
RETURNED_AND_DELETED = _deal(
    "returned_and_deleted_afterwards",
    Text(
        nl="Is geregeld dat alles teruggaat naar de exporteur en bij de ontvanger wordt gewist als het werk klaar is of als een"
        " ander de ontvanger overneemt?",
        en="Is it arranged that everything returns to the exporter and is deleted by the recipient once the work is done, or if"
        " another acquires the recipient?",
    ),
    Text(nl="teruggave en wissen zijn geregeld", en="return and deletion are arranged"),
    EU007 / "division_3" / "point_1" / "sub_e",
)
HAS_ICP = _deal(
    "internal_compliance_programme",
    Text(
        nl="Past de exporteur een intern nalevingsprogramma (ICP) toe?",
        en="Has the exporter implemented an internal compliance programme (ICP)?",
    ),
    Text(nl="de exporteur past een intern nalevingsprogramma toe", en="the exporter has an internal compliance programme"),
    EU007 / "division_3" / "point_3",
)
PUBLISHED_STANDARDS = _item(
    "cryptography_standards_published",
    Text(
        nl="Gebruikt het product alleen gepubliceerde of commerciële cryptografische standaarden die erkende internationale"
        " normalisatie-instellingen hebben goedgekeurd?",
        en="Does the item use only published or commercial cryptographic standards that recognised international standard"
        " bodies have approved?",
    ),
    Text(nl="het gebruikt alleen erkende open cryptostandaarden", en="it uses recognised published standards only"),
    EU008 / "division_1" / "point_2" / "sub_a",
    NO,
)
GOVERNMENT_STANDARDS = _item(
    "cryptography_for_government",
    Text(
        nl="Gebruikt het product cryptografische standaarden die speciaal voor de overheid zijn ontworpen (zoals TETRA,"
        " TETRAPOL of P25)?",
        en="Does the item use cryptographic standards specially designed for government use (such as TETRA, TETRAPOL or P25)?",
    ),
    Text(nl="het gebruikt cryptostandaarden voor de overheid", en="it uses cryptographic standards for government use"),
    EU008 / "division_1" / "point_2" / "sub_b",
)
CHANGEABLE_BY_USER = _item(
    "cryptography_user_changeable",
    Text(
        nl="Kan de gebruiker de cryptografische functie gemakkelijk wijzigen?",
        en="Can the user easily change the cryptographic functionality?",
    ),
    Text(nl="de gebruiker kan de cryptografie gemakkelijk wijzigen", en="the user can easily change the cryptography"),
    EU008 / "division_1" / "point_2" / "sub_c",
)
RESTRICTED_APPROVAL = _item(
    "approved_for_restricted",
    Text(
        nl="Is u verteld, of weet u, dat een lidstaat het product heeft goedgekeurd voor gerubriceerde informatie, of zelf"
        " heeft gerubriceerd, op het niveau RESTREINT UE of hoger (of daarmee bezig is)?",
        en="Have you been told, or do you know, that a Member State has approved the item for classified information, or has"
        " classified the item itself, at RESTREINT UE or above (or is doing so)?",
    ),
    Text(
        nl="het product is goedgekeurd of gerubriceerd op het niveau RESTREINT UE of hoger",
        en="the item is approved or classified at RESTREINT UE or above",
    ),
    EU008 / "division_1" / "point_3",
)
UNDER_OTHER_ENTRY = _item(
    "under_entry_outside_eu008",
    Text(
        nl="Valt het product ook onder een post van bijlage I die EU008 niet noemt?",
        en="Does the item also fall under an entry of Annex I that EU008 does not name?",
    ),
    Text(
        nl="het product valt ook onder een post die EU008 niet noemt",
        en="the item also falls under an entry that EU008 does not name",
    ),
    EU008 / "division_3" / "point_1" / "sub_f",
)


def _exporter(name: str, question: Text, states: Text, cites: Citation) -> Fact:
    return Fact(f"exporter.{name}", question, states, Nature.KNOWLEDGE, cites, adverse=YES)


AWARE_OF_OTHER_END_USE = _exporter(
    "aware_of_other_end_use",
    Text(
        nl="Weet u dat het eindgebruik anders is dan in de oorspronkelijke vergunning staat?",
        en="Are you aware that the end-use differs from that in the original authorisation?",
    ),
    Text(nl="u weet van een ander eindgebruik", en="you are aware of another end-use"),
    EU003 / "division_3" / "point_2" / "sub_e",
)
AWARE_OF_REEXPORT = _exporter(
    "aware_of_reexport_elsewhere",
    Text(
        nl="Weet u dat het product wordt doorgevoerd of wederuitgevoerd naar een bestemming die de gebruikte algemene"
        " vergunning niet toestaat?",
        en="Are you aware that the item will be re-exported to a destination that the general authorisation used does not"
        " allow?",
    ),
    Text(
        nl="u weet van wederuitvoer naar een bestemming die de vergunning niet toestaat",
        en="you are aware of re-export to a destination that the authorisation does not allow",
    ),
    EU005 / "division_3" / "point_1" / "sub_c",
)
INFORMED_OF_SECURITY_END_USE = _exporter(
    "informed_of_security_end_use",
    Text(
        nl="Noemde de autoriteit daarbij: militair, paramilitair, politieel of inlichtingengebruik, toezicht of ander"
        " veiligheidsgebruik door of namens de overheid?",
        en="Did the authority name: a military, paramilitary, police, intelligence, surveillance or other security end-use"
        " by or for the government?",
    ),
    Text(
        nl="de autoriteit heeft u ingelicht over veiligheidsgebruik door of namens de overheid",
        en="the authority has informed you of a security end-use by or for the government",
    ),
    EU007 / "division_3" / "point_2" / "sub_a",
)
AWARE_OF_SECURITY_END_USE = _exporter(
    "aware_of_security_end_use",
    Text(
        nl="Weet u dat het product bestemd is voor militair, paramilitair, politieel of inlichtingengebruik, toezicht of ander"
        " veiligheidsgebruik door of namens de overheid?",
        en="Are you aware that the item is intended for a military, paramilitary, police, intelligence, surveillance or other"
        " security end-use by or for the government?",
    ),
    Text(
        nl="u weet van veiligheidsgebruik door of namens de overheid",
        en="you are aware of a security end-use by or for the government",
    ),
    EU007 / "division_3" / "point_2" / "sub_b",
)
INFORMED_OF_RIGHTS_VIOLATION = _exporter(
    "informed_of_rights_violation",
    Text(
        nl="Noemde de autoriteit daarbij: een schending van de mensenrechten, de democratische beginselen of de vrijheid van"
        " meningsuiting (Handvest van de grondrechten)?",
        en="Did the authority name: a violation of human rights, democratic principles or the freedom of expression (Charter of"
        " Fundamental Rights)?",
    ),
    Text(
        nl="de autoriteit heeft u ingelicht over een schending van grondrechten",
        en="the authority has informed you of a violation of fundamental rights",
    ),
    EU005 / "division_3" / "point_1" / "sub_a",
)
AWARE_OF_RIGHTS_VIOLATION = _exporter(
    "aware_of_rights_violation",
    Text(
        nl="Weet u dat het product bestemd is voor gebruik bij een schending van de mensenrechten, de democratische"
        " beginselen of de vrijheid van meningsuiting (Handvest van de grondrechten)?",
        en="Are you aware that the item is intended for use in connection with a violation of human rights, democratic"
        " principles or the freedom of expression (Charter of Fundamental Rights)?",
    ),
    Text(
        nl="u weet van een schending van grondrechten",
        en="you are aware of a violation of fundamental rights",
    ),
    EU005 / "division_3" / "point_1" / "sub_b",
)
