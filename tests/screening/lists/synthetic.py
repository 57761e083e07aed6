"""Small files in each format, with invented parties, made after the schemas and the genuine files."""

from collections.abc import Mapping
from typing import NamedTuple


class Synthetic(NamedTuple):
    """The files of a list, the main one first, and what must be read from them."""

    format: str
    files: Mapping[str, bytes]
    entries: int
    names: int


EU_FSF = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-03-04T10:20:30.400+01:00" globalFileId="1">
  <sanctionEntity designationDetails="" unitedNationId="XXi.901" euReferenceNumber="EU.901.11" logicalId="901"
      designationDate="2022-02-23">
    <remark>An invented remark.</remark>
    <regulation regulationType="amendment" organisationType="council" publicationDate="2022-02-24"
        entryIntoForceDate="2022-02-24" numberTitle="2022/9999 (OJ L1)" programme="UKR" logicalId="1">
      <publicationUrl>https://example.org/act</publicationUrl>
    </regulation>
    <subjectType code="person" classificationCode="P"/>
    <nameAlias firstName="Testa" middleName="Voorbeeldova" lastName="VERZONNEN" wholeName="Testa Voorbeeldova VERZONNEN"
        function="Director of nothing" gender="F" title="Dr" nameLanguage="EN" strong="true" regulationLanguage="en" logicalId="2">
      <regulationSummary regulationType="amendment" publicationDate="2022-02-24" numberTitle="x" publicationUrl="x"/>
      <remark>A remark on a name.</remark>
    </nameAlias>
    <nameAlias firstName="" middleName="" lastName="" wholeName="Теста ВЕРЗОННЕН" function="" title="" nameLanguage="RU"
        strong="true" regulationLanguage="en" logicalId="3"/>
    <nameAlias firstName="" middleName="" lastName="" wholeName="The Inventor" function="" title="" nameLanguage=""
        strong="false" regulationLanguage="en" logicalId="4"/>
    <citizenship region="" countryIso2Code="RU" countryDescription="RUSSIAN FEDERATION" regulationLanguage="en" logicalId="5"/>
    <citizenship region="" countryIso2Code="00" countryDescription="UNKNOWN" regulationLanguage="en" logicalId="6"/>
    <birthdate circa="true" calendarType="GREGORIAN" city="Nergenshuizen" zipCode="" birthdate="1962-01-29" dayOfMonth="29"
        monthOfYear="1" year="1962" region="" place="" countryIso2Code="RU" countryDescription="RUSSIAN FEDERATION"
        regulationLanguage="en" logicalId="7"/>
    <birthdate circa="false" calendarType="GREGORIAN" city="" zipCode="" yearRangeFrom="1960" yearRangeTo="1963" region=""
        place="" countryIso2Code="00" countryDescription="UNKNOWN" regulationLanguage="en" logicalId="8"/>
    <birthdate circa="false" calendarType="ISLAMIC" city="" zipCode="" year="1340" region="" place="" countryIso2Code="00"
        countryDescription="UNKNOWN" regulationLanguage="en" logicalId="9"/>
    <identification diplomatic="false" knownExpired="true" knownFalse="false" reportedLost="false" revokedByIssuer="false"
        issuedBy="" latinNumber="" nameOnDocument="" number="ZZ 0000001" region="" identificationTypeCode="passport"
        identificationTypeDescription="National passport" countryIso2Code="RU" countryDescription="RUSSIAN FEDERATION"
        regulationLanguage="en" logicalId="10"/>
    <address city="Nergenshuizen" street="Verzonnenstraat 1" poBox="" zipCode="1234" region="" place="" asAtListingTime="false"
        countryIso2Code="RU" countryDescription="RUSSIAN FEDERATION" regulationLanguage="en" logicalId="11">
      <contactInfo key="PHONE" value="000 000"/>
    </address>
  </sanctionEntity>
  <sanctionEntity designationDetails="" unitedNationId="" euReferenceNumber="EU.902.22" logicalId="902">
    <regulation regulationType="regulation" organisationType="council" publicationDate="2020-01-01"
        entryIntoForceDate="2020-01-01" numberTitle="2020/9999 (OJ L2)" programme="SYR" logicalId="12"/>
    <subjectType code="enterprise" classificationCode="E"/>
    <nameAlias firstName="" middleName="" lastName="" wholeName="Voorbeeld Nergens Trading" function="" title=""
        nameLanguage="" strong="true" regulationLanguage="en" logicalId="13"/>
    <identification number="9000001" identificationTypeCode="imo" identificationTypeDescription="IMO" countryIso2Code="00"
        countryDescription="UNKNOWN" logicalId="14"/>
  </sanctionEntity>
</export>
"""
UN_SC = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<CONSOLIDATED_LIST xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" dateGenerated="2026-02-27T00:00:09.554Z">
  <INDIVIDUALS>
    <INDIVIDUAL>
      <DATAID>9000001</DATAID><VERSIONNUM>1</VERSIONNUM>
      <FIRST_NAME>TESTA</FIRST_NAME><SECOND_NAME>VERZONNEN</SECOND_NAME><THIRD_NAME>VOORBEELD</THIRD_NAME>
      <UN_LIST_TYPE>DRC</UN_LIST_TYPE><REFERENCE_NUMBER>CDi.901</REFERENCE_NUMBER><LISTED_ON>2012-12-31</LISTED_ON>
      <GENDER>Female</GENDER><NAME_ORIGINAL_SCRIPT>تجربة مثال</NAME_ORIGINAL_SCRIPT>
      <COMMENTS1>Invented.</COMMENTS1>
      <DESIGNATION><VALUE>Chief of nothing</VALUE></DESIGNATION>
      <NATIONALITY><VALUE>Democratic Republic of the Congo</VALUE><VALUE>Nergensland</VALUE></NATIONALITY>
      <LIST_TYPE><VALUE>UN List</VALUE></LIST_TYPE>
      <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>T. Verzonnen</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>The Fiction</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ADDRESS><CITY>Goma</CITY><COUNTRY>Democratic Republic of the Congo</COUNTRY></INDIVIDUAL_ADDRESS>
      <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1971</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
      <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1973</FROM_YEAR><TO_YEAR>1974</TO_YEAR>
      </INDIVIDUAL_DATE_OF_BIRTH>
      <INDIVIDUAL_PLACE_OF_BIRTH><CITY>Goma</CITY><COUNTRY>Rwanda</COUNTRY></INDIVIDUAL_PLACE_OF_BIRTH>
      <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>ZZ0000002</NUMBER>
        <ISSUING_COUNTRY>Uganda</ISSUING_COUNTRY></INDIVIDUAL_DOCUMENT>
      <INDIVIDUAL_DOCUMENT/>
    </INDIVIDUAL>
  </INDIVIDUALS>
  <ENTITIES>
    <ENTITY>
      <DATAID>9000002</DATAID><FIRST_NAME>NERGENS AIRLINES</FIRST_NAME><UN_LIST_TYPE>DRC</UN_LIST_TYPE>
      <REFERENCE_NUMBER>CDe.901</REFERENCE_NUMBER><LISTED_ON>2007-03-29</LISTED_ON><COMMENTS1>Invented.</COMMENTS1>
      <ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>Nergens Air</ALIAS_NAME></ENTITY_ALIAS>
      <ENTITY_ADDRESS><STREET>Laan 1</STREET><CITY>Butembo</CITY></ENTITY_ADDRESS>
    </ENTITY>
  </ENTITIES>
</CONSOLIDATED_LIST>
"""
OFAC_XML = """<?xml version="1.0" standalone="yes"?>
<sdnList xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML">
  <publshInformation><Publish_Date>05/07/2026</Publish_Date><Record_Count>3</Record_Count></publshInformation>
  <sdnEntry>
    <uid>900001</uid><firstName>Testa</firstName><lastName>VERZONNEN</lastName><sdnType>Individual</sdnType>
    <remarks>(Linked To: NERGENS HOLDING)</remarks>
    <programList><program>{first}</program><program>SDGT</program></programList>
    <idList>
      <id><uid>1</uid><idType>Passport</idType><idNumber>ZZ0000003</idNumber><idCountry>Iran</idCountry></id>
      <id><uid>2</uid><idType>Gender</idType><idNumber>Female</idNumber></id>
      <id><uid>3</uid><idType>Secondary sanctions risk:</idType><idNumber>section 1</idNumber></id>
    </idList>
    <akaList>
      <aka><uid>4</uid><type>a.k.a.</type><category>weak</category><lastName>TESTJE</lastName></aka>
      <aka><uid>5</uid><type>f.k.a.</type><category>strong</category><lastName>VOORHEEN</lastName>
        <firstName>Testa</firstName></aka>
    </akaList>
    <addressList><address><uid>6</uid><address1>Laan 2</address1><city>Tehran</city><country>Iran</country></address></addressList>
    <nationalityList><nationality><uid>7</uid><country>Iran</country><mainEntry>true</mainEntry></nationality></nationalityList>
    <dateOfBirthList>
      <dateOfBirthItem><uid>8</uid><dateOfBirth>circa 1965</dateOfBirth><mainEntry>true</mainEntry></dateOfBirthItem>
      <dateOfBirthItem><uid>9</uid><dateOfBirth>29 Jan 1962</dateOfBirth><mainEntry>false</mainEntry></dateOfBirthItem>
    </dateOfBirthList>
    <placeOfBirthList><placeOfBirthItem><uid>10</uid><placeOfBirth>Qom, Iran</placeOfBirth></placeOfBirthItem></placeOfBirthList>
  </sdnEntry>
  <sdnEntry>
    <uid>900002</uid><lastName>NERGENS TRADING, S.A.</lastName><sdnType>Entity</sdnType>
    <programList><program>{first}</program></programList>
  </sdnEntry>
  <sdnEntry>
    <uid>900003</uid><lastName>NERGENS STER</lastName><sdnType>Vessel</sdnType>
    <programList><program>{first}</program></programList>
    <idList><id><uid>11</uid><idType>Vessel Registration Identification</idType><idNumber>IMO 9000003</idNumber></id></idList>
    <vesselInfo><callSign>ZZ99</callSign><vesselType>Tug</vesselType><vesselFlag>Panama</vesselFlag></vesselInfo>
  </sdnEntry>
</sdnList>
"""
OFAC_CSV = {
    "sdn.csv": '900001,"VERZONNEN, Testa","individual","CUBA] [SDGT","Minister of nothing",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,'
    '"DOB 29 Jan 1962; alt. DOB circa 1965; POB Havana, Cuba; nationality Cuba; Gender Female; Passport ZZ0000004 (Cuba);'
    " a.k.a. 'TESTJE'; Tax ID No. 90000\"\r\n"
    '900002,"NERGENS TRADING, S.A.",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"SWIFT/BIC NERGCUHH."\r\n'
    '900003,"NERGENS STER","vessel","CUBA",-0- ,"ZZ99","Tug","640","212","Panama",-0- ,'
    '"Vessel Registration Identification IMO 9000003."\r\n\x1a',
    "alt.csv": '900002,1,"fka","VOORHEEN NERGENS",-0- \r\n900001,2,"aka","VERZONNEN, Tést",-0- \r\n\x1a',
    "add.csv": '900002,3,"Laan 3","Havana","Cuba",-0- \r\n900003,4,-0- ,-0- ,-0- ,-0- \r\n\x1a',
    "sdn_comments.csv": '900001,"01 (Cuba); Identification Number Z90001."\r\n\x1a',
}


def _encoded(files: Mapping[str, str], encoding: str = "utf-8") -> dict[str, bytes]:
    return {name: text.encode(encoding) for name, text in files.items()}


SYNTHETIC = (
    Synthetic("eu-fsf-xml", _encoded({"eu.xml": EU_FSF}), 2, 4),
    Synthetic("un-sc-xml", _encoded({"un.xml": UN_SC}), 2, 6),
    Synthetic("ofac-sdn-xml", _encoded({"sdn.xml": OFAC_XML.format(first="CUBA")}), 3, 5),
    Synthetic("ofac-other-xml", _encoded({"cons.xml": OFAC_XML.format(first="NS-PLC")}), 3, 5),
    Synthetic("ofac-sdn-csv", _encoded(OFAC_CSV, "latin-1"), 3, 6),
    Synthetic(
        "ofac-other-csv",
        {name: text.replace("CUBA", "NS-PLC").encode("latin-1") for name, text in OFAC_CSV.items()},
        3,
        6,
    ),
)
BY_FORMAT = {one.format: one for one in SYNTHETIC}
