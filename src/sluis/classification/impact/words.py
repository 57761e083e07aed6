"""Why a change of the list does something to an item, in words."""

from __future__ import annotations

from sluis.classification.impact.report import Reason
from sluis.law.text import Text

UNDER_IT = {
    "yes": Text(nl="ja", en="yes"),
    "no": Text(nl="nee", en="no"),
    "unknown": Text(nl="niet te zeggen", en="cannot tell"),
}
MET = {
    "yes": Text(nl="voldoet", en="met"),
    "no": Text(nl="voldoet niet", en="not met"),
    "unknown": Text(nl="onbekend", en="unknown"),
}

OUTCOME = Text(
    nl="Valt het product onder {entry}? Volgens de lijst van {from_}: {before}. Volgens die van {to}: {after}.",
    en="Does the item fall under {entry}? By the list of {from_}: {before}. By that of {to}: {after}.",
)
ADDED = Text(
    nl="{entry} staat niet op de lijst van {from_}, wel op die van {to}. Valt het product eronder? {after}.",
    en="{entry} is not on the list of {from_}, and is on that of {to}. Does the item fall under it? {after}.",
)
REMOVED = Text(
    nl="{entry} staat wel op de lijst van {from_}, niet meer op die van {to}. Viel het product eronder? {before}.",
    en="{entry} is on the list of {from_}, and no longer on that of {to}. Did the item fall under it? {before}.",
)
CAME = Text(
    nl="{entry} staat niet op de lijst van {from_} en wel op die van {to}. Dit product valt er niet onder.",
    en="{entry} is not on the list of {from_} and is on that of {to}. This item does not fall under it.",
)
WENT = Text(
    nl="{entry} staat wel op de lijst van {from_} en niet meer op die van {to}. Dit product viel er niet onder.",
    en="{entry} is on the list of {from_} and no longer on that of {to}. This item did not fall under it.",
)
CODE = Text(
    nl="{entry}: op beide dagen op de lijst, maar onder een andere code: {codes_before} op {from_}, {codes_after} op {to}.",
    en="{entry}: listed on both days, but under another code: {codes_before} on {from_}, {codes_after} on {to}.",
)
CRITERION = Text(
    nl="Of het product onder {entry} valt, blijft ‘{after}’. Maar een criterium waaraan het voldoet, is veranderd: {criteria}.",
    en="Whether the item falls under {entry} stays ‘{after}’. But a criterion that it meets has changed: {criteria}.",
)
ONE_CRITERION = Text(nl="{path} {before}, dan {after}", en="{path} {before}, then {after}")

OF_ENTRY = {
    Reason.OPEN: Text(
        nl="{entry} luidt anders, en wat van het product bekend is, zegt op geen van beide dagen of het eronder valt.",
        en="{entry} reads otherwise, and what is known of the item says for neither day whether it falls under it.",
    ),
    Reason.STILL_OPEN: Text(
        nl="{entry} is voor zover bekend niet veranderd, maar op beide dagen is niet te zeggen of het product eronder valt.",
        en="{entry} has not changed as far as is known, but for both days it cannot be told whether the item falls under it.",
    ),
    Reason.WORDING_NOT_KNOWN: Text(
        nl="Welke tekst van {entry} op een van de dagen gold, is niet bekend, en voor dit product maakt dat verschil.",
        en="Which wording of {entry} applied on one of the days is not known, and for this item that matters.",
    ),
    Reason.REWORDED: Text(
        nl="{entry} luidt anders. Voor dit product maakt dat geen verschil. Valt het eronder? {after}.",
        en="{entry} reads otherwise. For this item that makes no difference. Does it fall under it? {after}.",
    ),
    Reason.EDITORIAL: Text(
        nl="Van {entry} veranderden alleen spelling, leestekens of opmaak. Valt het product eronder? {after}.",
        en="Of {entry} only spelling, punctuation or layout changed. Does the item fall under it? {after}.",
    ),
    Reason.PERHAPS_REWORDED: Text(
        nl="Of {entry} tussen deze dagen al anders luidde, is niet bekend. Voor dit product maakt het geen"
        " verschil. Valt het eronder? {after}.",
        en="Whether {entry} was reworded between these days is not known. For this item it makes no"
        " difference. Does it fall under it? {after}.",
    ),
    Reason.SAME: Text(
        nl="{entry} is voor zover bekend niet veranderd. Valt het product eronder? {after}.",
        en="{entry} has not changed as far as is known. Does the item fall under it? {after}.",
    ),
}
OF_CLAIM = {
    Reason.CODE_ADDED: Text(
        nl="Vastgelegd als {code}; {entry} staat niet op de lijst van {from_} en wel op die van {to}.",
        en="Recorded as {code}; {entry} is not on the list of {from_} and is on that of {to}.",
    ),
    Reason.CODE_DELETED: Text(
        nl="Vastgelegd als {code}; dat staat wel op de lijst van {from_} en niet meer op die van {to}.",
        en="Recorded as {code}; that is on the list of {from_} and no longer on that of {to}.",
    ),
    Reason.CODE_NOT_USED: Text(
        nl="Vastgelegd als {code}; de lijst van {to} zegt bij dat nummer ‘niet gebruikt’. Deel het product opnieuw in.",
        en="Recorded as {code}; the list of {to} says “not used” at that number. Classify the item again.",
    ),
    Reason.CODE_NOT_ON_EITHER: Text(
        nl="Vastgelegd als {code}; dat staat op geen van beide lijsten. Deel het product opnieuw in.",
        en="Recorded as {code}; that is on neither list. Classify the item again.",
    ),
    Reason.PERHAPS_LISTED: Text(
        nl="Of de lijst op beide dagen {code} had, is niet bekend. Een mens moet de officiële tekst van {entry} lezen.",
        en="Whether the list had {code} on both days is not known. A person must read the official text of {entry}.",
    ),
    Reason.READ_ENTRY: Text(
        nl="{entry} luidt anders, en de feiten zeggen niet wat dat betekent voor {code}. Een mens moet de tekst lezen.",
        en="{entry} reads otherwise, and the facts do not say what that means for {code}. A person must read the text.",
    ),
    Reason.WORDING_NOT_KNOWN: Text(
        nl="Of {entry} tussen deze dagen anders ging luiden, is niet bekend. Een mens moet lezen wat dat voor {code} betekent.",
        en="Whether {entry} was reworded between these days is not known. A person must read what that means for {code}.",
    ),
    Reason.REWORDED: Text(
        nl="{entry} luidt anders, maar in onze woorden niet het onderdeel waarom het gaat: {code}.",
        en="{entry} reads otherwise, but in our words not the paragraph in question: {code}.",
    ),
    Reason.EDITORIAL: Text(
        nl="Van {entry} veranderden alleen spelling, leestekens of opmaak; {code} blijft.",
        en="Of {entry} only spelling, punctuation or layout changed; {code} stays.",
    ),
    Reason.STILL_OPEN: Text(
        nl="{entry} is voor zover bekend niet veranderd, maar niemand heeft gezegd of het product eronder valt.",
        en="{entry} has not changed as far as is known, but nobody has said whether the item falls under it.",
    ),
    Reason.SAME: Text(
        nl="Vastgelegd als {code}; {entry} is voor zover bekend niet veranderd.",
        en="Recorded as {code}; {entry} has not changed as far as is known.",
    ),
}
NOT_HELD = Text(
    nl="Vastgelegd als niet op de lijst, maar van een eerdere lijst. {number} posten kwamen, gingen of luiden anders; houd het"
    " product daar opnieuw tegen.",
    en="Recorded as not listed, but of an earlier list. {number} entries came, went or read otherwise; hold the item against"
    " them anew.",
)
NOTHING_KNOWN = Text(
    nl="Van dit product is geen feit en geen code bekend die een post raakt: wat de wijziging doet, is niet te zeggen.",
    en="No fact and no code that touches an entry is known of this item: what the change does cannot be told.",
)
NOT_LISTED_SAME = Text(
    nl="Vastgelegd als niet op de lijst; de lijst is tussen deze dagen niet veranderd.",
    en="Recorded as not listed; the list did not change between these days.",
)
AFTER_HORIZON = Text(
    nl="Wijzigingen zijn gevolgd tot en met {horizon}. Of de lijst daarna veranderde, is niet bekend.",
    en="Changes were followed up to and including {horizon}. Whether the list changed after that is not known.",
)
