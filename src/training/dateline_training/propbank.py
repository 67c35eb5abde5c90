"""PropBank over EWT: skeleton files, joined with the treebank by document and sentence number."""
import re
import tarfile

from .sentence import Frame
from .treebank import head_of

ROLE = re.compile(r"\(([^()*]+)")


def attach(sentences, archive):
    """Gives each sentence that the archive has, word for word, its frames; returns how many."""
    by_key = {s.key: s for s in sentences}
    joined = 0
    for key, rows in _read(archive):
        sentence = by_key.get(key)
        if sentence and len(rows) == len(sentence.words):
            sentence.frames = _frames(rows, sentence.heads)
            joined += 1
    return joined


def _read(archive):
    with tarfile.open(archive) as tar:
        for member in (m for m in tar if m.name.endswith(".gold_skel")):
            genre = member.name.split("/")[-3]
            blocks = {}
            for line in tar.extractfile(member).read().decode("utf8").splitlines():
                columns = line.split()
                if columns:
                    blocks.setdefault((columns[0], int(columns[1])), []).append(columns)
            for (document, number), rows in blocks.items():
                name = document.split("/")[-1].removesuffix(".xml")
                yield f"{genre}-{name}-{number + 1:04d}", rows


def _frames(rows, heads):
    predicates = [i for i, r in enumerate(rows) if r[7] != "-"]
    return {p: Frame(rows[p][7].rpartition(".")[2], _roles([r[8 + k] for r in rows], heads, p)) for k, p in enumerate(predicates)}


def _roles(column, heads, predicate):
    roles, label, begin = {}, None, 0
    for i, cell in enumerate(column):
        opened = ROLE.match(cell)
        if opened:
            label, begin = opened[1], i
        if label and cell.endswith(")"):
            head = head_of(heads, begin, i + 1)
            if label not in ("V", "C-V") and head != predicate:
                roles.setdefault(head, _short(label))
            label = None
    return roles


def _short(label):
    return label.replace("ARGM", "AM").replace("ARG", "A").removesuffix("-DSP")
