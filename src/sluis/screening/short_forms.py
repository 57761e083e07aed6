"""Given names and the short forms by which somebody may go: "Bill" for William, "Nacho" for Ignacio.

A selection, not complete. Sources: for English, facts of the table of github.com/carltonnorthern/nicknames (version 1.0.1,
Apache-2.0), of which the forms of three letters or more in common use were chosen. For Spanish and Russian, pairs that one
entry of the list of OFAC (SDN of 7 May 2024, in the public domain) has in its own names. Forms of other languages, such as
Dutch, are not here: no source with a clear licence was found.
"""

from __future__ import annotations

from typing import Final

_ENGLISH: Final = {
    "abraham": "abe",
    "albert": "bert",
    "alexander": "alex alec",
    "alexandra": "alex sandra",
    "alfred": "fred freddy",
    "amanda": "mandy",
    "andrew": "andy drew",
    "angela": "angie",
    "anthony": "tony",
    "arthur": "art",
    "barbara": "barbie",
    "benjamin": "ben benny bennie",
    "catherine": "cathy kathy katy",
    "charles": "charlie chuck",
    "christine": "chris chrissy tina",
    "christopher": "chris",
    "constance": "connie",
    "cynthia": "cindy",
    "daniel": "dan danny",
    "david": "dave",
    "deborah": "deb debbie",
    "donald": "don donnie donny",
    "dorothy": "dolly dottie",
    "douglas": "doug",
    "edward": "eddie eddy ned ted teddy",
    "edwin": "eddie eddy",
    "elizabeth": "bess beth betsy betty eliza lisa liz liza lizzie lizzy",
    "eugene": "gene",
    "francis": "fran frank frankie",
    "frederick": "fred freddie freddy",
    "gabriel": "gabe",
    "geoffrey": "geoff jeff",
    "gerald": "gerry jerry",
    "gregory": "greg",
    "harold": "hal harry",
    "henry": "hal hank harry",
    "isaac": "ike",
    "jacob": "jake",
    "jacqueline": "jackie",
    "james": "jamie jim jimmy jimmie",
    "jeffrey": "geoff jeff",
    "jennifer": "jen jenny jennie",
    "john": "jack johnny",
    "jonathan": "jon",
    "joseph": "joe joey",
    "joshua": "josh",
    "judith": "judy judi judie",
    "katherine": "cathy kate kathy katy",
    "kenneth": "ken kenny",
    "kimberly": "kim",
    "lawrence": "larry",
    "leonard": "len lenny leo",
    "margaret": "maggie maggy marge meg peg peggy",
    "matthew": "matt",
    "maxwell": "max",
    "michael": "mick mickey mike",
    "nathan": "nat nate",
    "nathaniel": "nat nate",
    "nicholas": "nic nick nicky",
    "oliver": "ollie",
    "pamela": "pam",
    "patricia": "pat patty patti tricia trish",
    "patrick": "paddy pat",
    "penelope": "penny",
    "peter": "pete",
    "philip": "phil",
    "raymond": "ray",
    "rebecca": "becca becky",
    "richard": "dick rich richie rick ricky",
    "robert": "bob bobby rob robby",
    "ronald": "ron ronnie ronny",
    "russell": "russ",
    "samantha": "sam",
    "samuel": "sam sammy",
    "solomon": "sol",
    "stephen": "steph steve",
    "steven": "steve stevie",
    "susan": "sue susie",
    "suzanne": "sue susie",
    "theodore": "ted teddy theo",
    "theresa": "terry tess tessa",
    "thomas": "thom tom tommy",
    "timothy": "tim timmy",
    "victoria": "vicky vickie",
    "vincent": "vince vinnie vinny",
    "virginia": "ginny",
    "walter": "wally walt",
    "william": "bill billy will willie willy",
    "zachary": "zac zach zack zak",
}
_SPANISH: Final = {
    "alberto": "beto",
    "antonio": "tono",
    "eduardo": "lalo",
    "enrique": "kike",
    "francisco": "chico",
    "guadalupe": "lupe",
    "guillermo": "memo",
    "ignacio": "nacho",
    "jesus": "chucho chuy",
    "jose": "chepe",
    "mercedes": "meche",
    "ricardo": "ricky",
}
_RUSSIAN: Final = {"svetlana": "sveta", "vladimir": "volodya"}

SHORT_FORMS: Final = {
    name: frozenset(written.split()) for table in (_ENGLISH, _SPANISH, _RUSSIAN) for name, written in table.items()
}
"""Short forms by the name, in Latin letters as `normalise` writes them."""


def _both_ways() -> dict[str, tuple[str, ...]]:
    found: dict[str, set[str]] = {}
    for name, forms in SHORT_FORMS.items():
        for form in forms:
            found.setdefault(name, set()).add(form)
            found.setdefault(form, set()).add(name)
    return {word: tuple(sorted(others)) for word, others in found.items()}


OTHER_FORMS: Final = _both_ways()
"""Of a given name its short forms, and of a short form the names that it may be of; never two short forms of one name."""
