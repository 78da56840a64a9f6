# SPDX-License-Identifier: MIT
"""The words and signs of currencies, and the ISO 4217 codes they stand for."""

from __future__ import annotations

from annotation.values.words import table

# A noun in all its forms, its dual after the stroke, and what it is where nothing more is said: the largest
# economy first. Codes are those of ISO 4217.
_NOUNS = {
    "dollar": ("دولار دولارا دولارات دولارت", "دولاران دولارين دولاري", "USD CAD AUD NZD SGD HKD"),
    "euro": ("يورو أورو اليوروهات", "يوروان", "EUR"),
    "pound": ("جنيه جنيها جنيهات", "جنيهان جنيهين جنيهي", "EGP GBP SDG SSP"),
    "lira": ("ليرة ليرات", "ليرتان ليرتين ليرتا ليرتي", "SYP LBP TRY ITL"),
    "dinar": ("دينار دينارا دنانير", "ديناران دينارين ديناري", "IQD JOD KWD BHD LYD TND DZD RSD"),
    "rial": ("ريال ريالا ريالات", "ريالان ريالين ريالي", "SAR QAR YER OMR IRR BRL"),
    "dirham": ("درهم درهما دراهم", "درهمان درهمين درهمي", "AED MAD"),
    "shekel": ("شيكل شيكلا شيقل شيقلا شواكل شواقل شيكلات", "شيكلان شيكلين شيقلان شيقلين", "ILS"),
    "rouble": ("روبل روبلا روبلات", "روبلان روبلين", "RUB BYN"),
    "yen": ("ين ينا ينات", "ينان", "JPY"),
    "yuan": ("يوان يوانا يوانات", "يوانان يوانين", "CNY"),
    "rupee": ("روبية روبيات", "روبيتان روبيتين", "INR PKR LKR NPR"),
    "franc": ("فرنك فرنكا فرنكات", "فرنكان فرنكين", "CHF XOF XAF DJF KMF FRF"),
    "krone": ("كرونة كرونات كرون كرونا", "كرونتان كرونتين", "SEK NOK DKK"),
    "mark": ("مارك ماركا ماركات", "ماركان ماركين", "DEM"),
    "toman": ("تومان تومانا تومانات", "تومانان تومانين", "IRT"),
    "ouguiya": ("أوقية أواق", "أوقيتان أوقيتين", "MRU"),
    "shilling": ("شلن شلنا شلنات", "شلنان شلنين", "KES SOS UGX TZS"),
    "won": ("وون وونا", "وونان", "KRW KPW"),
    "peso": ("بيزو", "", "MXN ARS PHP CLP COP"),
    "afghani": ("أفغاني أفغانيا", "", "AFN"),
}
# Whose currency it is, by noun: adjectives without ة, other spellings after a stroke.
_WHOSE = {
    "dollar": "أمريكي|أميركي:USD كندي:CAD أسترالي|استرالي:AUD نيوزيلندي:NZD سنغافوري:SGD هونغ_كونغ:HKD",
    "euro": "أوروبي:EUR",
    "pound": "مصري:EGP إسترليني|استرليني|بريطاني:GBP سوداني:SDG جنوب_سوداني:SSP",
    "lira": "سوري:SYP لبناني:LBP تركي:TRY إيطالي:ITL",
    "dinar": "عراقي:IQD أردني:JOD كويتي:KWD بحريني:BHD ليبي:LYD تونسي:TND جزائري:DZD صربي:RSD",
    "rial": "سعودي:SAR قطري:QAR يمني:YER عماني:OMR إيراني:IRR برازيلي:BRL",
    "dirham": "إماراتي|اماراتي:AED مغربي:MAD",
    "shekel": "إسرائيلي:ILS",
    "rouble": "روسي:RUB بيلاروسي:BYN",
    "yen": "ياباني:JPY",
    "yuan": "صيني:CNY",
    "rupee": "هندي:INR باكستاني:PKR سريلانكي:LKR نيبالي:NPR",
    "franc": "سويسري:CHF جيبوتي:DJF قمري:KMF فرنسي:FRF أفريقي|إفريقي:XOF",
    "krone": "سويدي:SEK نرويجي:NOK دنماركي|دانماركي:DKK",
    "mark": "ألماني:DEM",
    "toman": "إيراني:IRT",
    "ouguiya": "موريتاني:MRU",
    "shilling": "كيني:KES صومالي:SOS أوغندي:UGX تنزاني:TZS",
    "won": "كوري_جنوبي|كوري:KRW كوري_شمالي:KPW",
    "peso": "مكسيكي:MXN أرجنتيني:ARS فلبيني:PHP تشيلي:CLP كولومبي:COP",
    "afghani": "",
}
SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₪": "ILS", "₺": "TRY", "₽": "RUB", "₹": "INR"}

_nouns = table([(forms, noun) for noun, (forms, _, _) in _NOUNS.items()])
_duals = table([(forms, noun) for noun, (_, forms, _) in _NOUNS.items()])
_codes = {noun: tuple(codes.split()) for noun, (_, _, codes) in _NOUNS.items()}
_whose = {
    noun: table([(one.partition(":")[0].replace("|", " "), one.partition(":")[2]) for one in told.split()])
    for noun, told in _WHOSE.items()
}
_known = frozenset(code for codes in _codes.values() for code in codes)


def currency_at(words: list[str], at: int) -> tuple[tuple[str, ...], int, int] | None:
    """The currency named at a word: its possible codes, how many its form alone tells (2 for a dual), its end.

    A noun alone may be the money of several countries; an adjective after it decides.
    """
    if at >= len(words):
        return None
    word = words[at]
    if word in SIGNS:
        return (SIGNS[word],), 1, at + 1
    if word.upper() in _known:
        return (word.upper(),), 1, at + 1
    bare = word.removeprefix("ال")
    noun, count = _nouns.get(bare), 1
    if noun is None:
        noun, count = _duals.get(bare), 2
    if noun is None:
        return None
    following = at + 1
    for length in (2, 1):
        adjective = " ".join(_stem(one) for one in words[following : following + length])
        if len(words) >= following + length and (code := _whose[noun].get(adjective)):
            return (code,), count, following + length
    return _codes[noun], count, following


def _stem(word: str) -> str:
    """An adjective without its article, gender, number and case: التركيه, تركيا and تركيتين are تركي."""
    bare = word.removeprefix("ال")
    for ending in ("تين", "تان", "ين", "ان", "ه", "ا", "ات"):
        if bare.endswith("ي" + ending):
            return bare[: -len(ending)]
    return bare
