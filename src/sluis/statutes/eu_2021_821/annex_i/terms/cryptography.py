"""What part 2 of category 5 means by cryptography for data confidentiality, and by an algorithm strong enough to count."""

from __future__ import annotations

from sluis.law.condition import Condition, Defined, any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import amount, at, design
from sluis.statutes.eu_2021_821.annex_i.threshold import more_than

_PATH = "5A002.a"
_USES_CRYPTOGRAPHY = design(
    "uses_digital_cryptography",
    _PATH,
    Text(
        nl="Is het ontworpen of aangepast om met digitale technieken cryptografie te gebruiken (versleutelen, ontsleutelen of"
        " sleutels beheren)?",
        en="Is it designed or modified to use cryptography by digital techniques (encrypting, decrypting or managing keys)?",
    ),
    Text(nl="het gebruikt digitale cryptografie", en="it uses digital cryptography"),
    Text(
        nl="Ook cryptografie die nog niet aan staat maar bruikbaar gemaakt kan worden, telt. Vaste compressie of codering"
        " niet.",
        en="Cryptography that is not yet on but can be made usable counts too. Fixed compression or coding does not.",
    ),
)
# Technical Note 1 sets apart functions, not items: what is left once all of them are taken away decides. So each of these
# facts leaves out what another one covers; else a product for authentication and copy protection would satisfy neither.
_BESIDE_A_TO_F = Text(
    nl="Laat buiten beschouwing: authenticatie, ondertekening, integriteit, onweerlegbaarheid, rechtenbeheer, amusement,"
    " omroep en medische dossiers. Sleutelbeheer dat alleen daarvoor dient, telt ook niet mee.",
    en="Leave out: authentication, signature, integrity, non-repudiation, rights management, entertainment, broadcasting and"
    " medical records. Key management that serves only these does not count either.",
)
_BESIDE_ALL = Text(
    nl="Laat buiten beschouwing wat onder een ander punt van technische noot 1 valt.",
    en="Leave out what falls under another point of Technical Note 1.",
)
_ONLY_AUTHENTICATION = design(
    "only_authentication_or_integrity",
    _PATH,
    Text(
        nl="Dient de cryptografie alleen voor authenticatie, digitale ondertekening, gegevensintegriteit of onweerlegbaarheid?",
        en="Does the cryptography serve only authentication, digital signature, data integrity or non-repudiation?",
    ),
    Text(nl="de cryptografie dient alleen voor authenticatie", en="the cryptography serves only authentication and the like"),
    _BESIDE_A_TO_F,
    frees=True,
)
_ONLY_RIGHTS = design(
    "only_rights_management",
    _PATH,
    Text(
        nl="Dient de cryptografie alleen voor het beheer van digitale rechten (zoals kopieerbeveiliging)?",
        en="Does the cryptography serve only digital rights management (such as copy protection)?",
    ),
    Text(nl="de cryptografie dient alleen voor rechtenbeheer", en="the cryptography serves only rights management"),
    _BESIDE_A_TO_F,
    frees=True,
)
_ONLY_ENTERTAINMENT = design(
    "only_entertainment_or_medical",
    _PATH,
    Text(
        nl="Dient de cryptografie alleen voor amusement, commerciële omroep voor een groot publiek of medische dossiers?",
        en="Does the cryptography serve only entertainment, mass commercial broadcasts or medical records?",
    ),
    Text(nl="de cryptografie dient alleen voor amusement en dergelijke", en="the cryptography serves only entertainment etc."),
    _BESIDE_A_TO_F,
    frees=True,
)
_ONLY_NEARBY = design(
    "only_personal_area_network",
    _PATH,
    Text(
        nl="Dient de cryptografie alleen voor een draadloos persoonlijk netwerk (zoals bluetooth), en gebruikt die alleen"
        " gepubliceerde of commerciële standaarden?",
        en="Does the cryptography serve only a wireless personal area network (such as Bluetooth), by published or commercial"
        " standards only?",
    ),
    Text(nl="de cryptografie dient alleen voor een persoonlijk netwerk", en="the cryptography serves only a personal network"),
    _BESIDE_ALL,
    frees=True,
)
_ONLY_BANKING = design(
    "only_banking_cryptography",
    _PATH,
    Text(
        nl="Zijn de cryptografische bewerkingen speciaal ontworpen voor en beperkt tot bankzaken of betalingen?",
        en="Are the cryptographic operations specially designed for and limited to banking or payments?",
    ),
    Text(nl="de cryptografie dient alleen voor betalingen", en="the cryptography serves only payments"),
    _BESIDE_ALL,
    frees=True,
)
_DORMANT = design(
    "dormant_cryptography",
    _PATH,
    Text(
        nl="Staat de cryptografie nog uit, en kan zij alleen aan met een beveiligde activering door de fabrikant, gebonden aan"
        " één exemplaar of één klant?",
        en="Is the cryptography still off, and can it only be enabled by the maker's secure activation, bound to one copy or"
        " one customer?",
    ),
    Text(nl="de cryptografie staat uit tot een beveiligde activering", en="the cryptography is off until secure activation"),
    _BESIDE_A_TO_F,
    frees=True,
)


_FUNCTIONS = at(_PATH) / "technote_1"


def _apart(letter: str, words: Text, meaning: Condition) -> Defined:
    """A point of Technical Note 1: a use of cryptography that does not count."""
    return Defined(words, _FUNCTIONS / f"point_{letter}", meaning)


_COMMON_USES = (
    _apart("a", Text(nl="authenticatie en integriteit (a-d)", en="authentication and integrity (a-d)"), _ONLY_AUTHENTICATION),
    _apart("e", Text(nl="beheer van digitale rechten", en="digital rights management"), _ONLY_RIGHTS),
    _apart("f", Text(nl="amusement, omroep en medisch", en="entertainment, broadcasts, medical"), _ONLY_ENTERTAINMENT),
)
_SYMMETRIC_KEY = amount(
    "symmetric_key_length",
    _PATH,
    "bit",
    Text(
        nl="Hoe lang is de langste sleutel van een symmetrisch algoritme waarmee het gegevens geheimhoudt, in bits (zonder"
        " pariteitsbits)?",
        en="How long is the longest key of a symmetric algorithm with which it keeps data secret, in bits (without parity"
        " bits)?",
    ),
    Text(nl="langste symmetrische sleutel", en="longest symmetric key"),
    Text(nl="AES-256 heeft 256 bits. Geen symmetrisch algoritme: 0.", en="AES-256 has 256 bits. No symmetric algorithm: 0."),
)
_ONLY_FOR_SECRECY = Text(
    nl="Tel alleen mee wat helpt om gegevens geheim te houden, zoals sleuteluitwisseling; niet wat alleen ondertekent of"
    " authenticeert. Gebruikt het zo’n algoritme niet: 0 of nee.",
    en="Count only what helps to keep data secret, such as key exchange; not what only signs or authenticates. If it uses no"
    " such algorithm: 0 or no.",
)
_FACTORISATION = amount(
    "factorisation_modulus",
    _PATH,
    "bit",
    Text(
        nl="Hoe groot is het grootste getal dat moet worden ontbonden om een asymmetrisch algoritme te breken (zoals RSA), in"
        " bits?",
        en="How large is the largest number that must be factorised to break an asymmetric algorithm (such as RSA), in bits?",
    ),
    Text(nl="grootste te ontbinden getal", en="largest number to factorise"),
    _ONLY_FOR_SECRECY,
)
_FINITE_FIELD = amount(
    "finite_field_size",
    _PATH,
    "bit",
    Text(
        nl="Hoe groot is het grootste eindige lichaam waarin discrete logaritmen worden gebruikt (zoals Diffie-Hellman), in"
        " bits?",
        en="How large is the largest finite field in which discrete logarithms are used (such as Diffie-Hellman), in bits?",
    ),
    Text(nl="grootste eindige lichaam", en="largest finite field"),
    _ONLY_FOR_SECRECY,
)
_OTHER_GROUP = amount(
    "elliptic_curve_size",
    _PATH,
    "bit",
    Text(
        nl="Hoe groot is de grootste andere groep waarin discrete logaritmen worden gebruikt (zoals een elliptische kromme),"
        " in bits?",
        en="How large is the largest other group in which discrete logarithms are used (such as an elliptic curve), in bits?",
    ),
    Text(nl="grootste andere groep", en="largest other group"),
    _ONLY_FOR_SECRECY,
)
_LATTICES = design(
    "uses_lattice_cryptography",
    _PATH,
    Text(
        nl="Gebruikt het een asymmetrisch algoritme op basis van roosters (zoals Kyber of NTRU)?",
        en="Does it use an asymmetric algorithm based on lattices (such as Kyber or NTRU)?",
    ),
    Text(nl="het gebruikt roosters", en="it uses lattices"),
    _ONLY_FOR_SECRECY,
)
_ISOGENIES = design(
    "uses_isogeny_cryptography",
    _PATH,
    Text(
        nl="Gebruikt het een asymmetrisch algoritme op basis van isogenieën tussen supersinguliere krommen (zoals SIKE)?",
        en="Does it use an asymmetric algorithm based on isogenies between supersingular curves (such as SIKE)?",
    ),
    Text(nl="het gebruikt isogenieën", en="it uses isogenies"),
    _ONLY_FOR_SECRECY,
)
_RANDOM_CODES = design(
    "uses_code_based_cryptography",
    _PATH,
    Text(
        nl="Gebruikt het een asymmetrisch algoritme op basis van het decoderen van willekeurige codes (zoals McEliece)?",
        en="Does it use an asymmetric algorithm based on decoding random codes (such as McEliece)?",
    ),
    Text(nl="het gebruikt willekeurige codes", en="it uses random codes"),
    _ONLY_FOR_SECRECY,
)

DESCRIBED_ALGORITHM = Defined(
    Text(nl="een algoritme dat sterk genoeg is om te tellen", en="a described security algorithm"),
    at(_PATH) / "technote_2",
    any_of(
        more_than(_SYMMETRIC_KEY, "56 bit"),
        more_than(_FACTORISATION, "512 bit"),
        more_than(_FINITE_FIELD, "512 bit"),
        more_than(_OTHER_GROUP, "112 bit"),
        _LATTICES,
        _ISOGENIES,
        _RANDOM_CODES,
    ),
)


def _confidentiality(*apart: Condition) -> Condition:
    words = Text(nl="cryptografie die gegevens geheimhoudt", en="cryptography for data confidentiality")
    return Defined(words, _FUNCTIONS, _USES_CRYPTOGRAPHY.unless(any_of(*apart))) & DESCRIBED_ALGORITHM


# Until 2025 cryptography that is not activated stands in 5A002.a itself, and short-range networks and banking in Note 2.
CONFIDENTIALITY_UNTIL_2025 = _confidentiality(*_COMMON_USES, _DORMANT)
CONFIDENTIALITY = _confidentiality(
    *_COMMON_USES,
    _apart("g", Text(nl="draadloos persoonlijk netwerk", en="wireless personal area network"), _ONLY_NEARBY),
    _apart("h", Text(nl="bankzaken en betalingen", en="banking and payments"), _ONLY_BANKING),
    _apart("j", Text(nl="niet geactiveerde cryptografie", en="cryptography not activated"), _DORMANT),
)
