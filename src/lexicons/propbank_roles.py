"""Makes src/main/resources/org/dateline/extract/rolesets.tsv from the frames of PropBank.

    python3 src/lexicons/propbank_roles.py FRAMES > src/main/resources/org/dateline/extract/rolesets.tsv

FRAMES is the folder frames/ of https://github.com/propbank/propbank-frames (CC BY-SA 4.0). For each roleset, what its numbered arguments from A1 on are:
by the role of VerbNet that the frame links to the argument, else by the function tag. Arguments of which neither tells are left out, and so is A1
where it is the theme.
"""

import glob
import os
import re
import sys
import xml.etree.ElementTree as ET
from collections import Counter, defaultdict

VERBNET = {
    "theme": "THEME", "patient": "THEME", "topic": "TOPIC", "stimulus": "TOPIC", "predicate": "TOPIC",
    "recipient": "RECIPIENT", "beneficiary": "BENEFICIARY", "maleficiary": "BENEFICIARY",
    "destination": "DESTINATION", "goal": "DESTINATION", "location": "LOCATION", "trajectory": "LOCATION",
    "source": "ORIGIN", "initial_location": "ORIGIN", "initial_state": "ORIGIN", "material": "ORIGIN",
    "co_agent": "CO_PARTICIPANT", "co_theme": "CO_PARTICIPANT", "co_patient": "CO_PARTICIPANT",
    "instrument": "INSTRUMENT", "attribute": "ATTRIBUTE", "value": "ATTRIBUTE", "result": "RESULT", "product": "RESULT",
    "cause": "CAUSE", "purpose": "PURPOSE",
}
TAGS = {
    "PPT": "THEME", "GOL": "DESTINATION", "DIR": "ORIGIN", "SRC": "ORIGIN", "LOC": "LOCATION", "PRD": "ATTRIBUTE", "MNR": "INSTRUMENT",
    "CAU": "CAUSE", "COM": "CO_PARTICIPANT", "PRP": "PURPOSE",
}


RESULT = re.compile(r"\b(end (state|condition|product|result)|outcome|new (form|state|thing)|becom\w*|turned into|transformed into)\b", re.I)


def role_of(role):
    """What an argument is; None when the frame does not tell."""
    if role.get("f") == "PRP":
        return "PURPOSE"
    links = Counter(
        VERBNET[link.text.replace("-", "_")]
        for link in role.iter("rolelink")
        if link.get("resource") == "VerbNet" and link.text and link.text.replace("-", "_") in VERBNET
    )
    linked = min(links, key=lambda r: (-links[r], r)) if links and role.get("f") != "EXT" else None
    if role.get("n") != "1" and linked in (None, "LOCATION") and RESULT.search(role.get("descr", "")):
        return "RESULT"
    if linked:
        return linked
    return TAGS.get(role.get("f"))


def main(folder):
    rolesets = defaultdict(list)
    for path in sorted(glob.glob(os.path.join(folder, "*.xml"))):
        try:
            root = ET.parse(path).getroot()
        except ET.ParseError:
            continue  # two files of version 3.4 are no XML
        for roleset in root.iter("roleset"):
            word, _, sense = roleset.get("id").rpartition(".")
            lemma = word.split("_")[0]
            if lemma != os.path.basename(path)[: -len(".xml")]:
                continue  # senses are numbered through a file, those with a particle too
            arguments = {role.get("n"): role_of(role) for role in roleset.iter("role") if role.get("n", "") in list("12345")}
            told = {n: r for n, r in sorted(arguments.items()) if r and not (n == "1" and r == "THEME")}
            if told and lemma.isascii() and lemma.isalpha() and sense.isdigit():
                rolesets[" ".join("A%s=%s" % pair for pair in told.items())].append(lemma + "." + sense)
    print("# What the numbered arguments of PropBank's rolesets are, as far as the frames tell; A1 is the theme where nothing is said of it.")
    print("# Source: PropBank frames 3.4 (CC BY-SA 4.0), with their links to VerbNet 3.3 and 3.4; made by src/lexicons/propbank_roles.py; do not edit.")
    print("# arguments\trolesets")
    for arguments, names in sorted(rolesets.items()):
        print(arguments + "\t" + " ".join(sorted(set(names))))


if __name__ == "__main__":
    main(sys.argv[1])
