"""Writes the token classifier that the Java tests read: a convolution over three word pieces with weights set by hand, in the layout of an exported BERT.

    python tiny_token_classifier.py ../../test/resources/org/dateline/annotate/onnx-names
"""
import json
import sys
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

PIECES = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "mayor", "ada", "king", "##ston", "lima", "sailed", "to", "harbour", "works", "."]
LABELS = ["O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG"]
BEFORE, HERE, AFTER = 0, 1, 2
WEIGHTS = [
    ("B-PER", HERE, "ada", 2), ("I-PER", HERE, "king", 1), ("I-PER", BEFORE, "ada", 1),
    ("B-LOC", HERE, "lima", 2), ("B-LOC", HERE, "king", 1), ("B-LOC", AFTER, "##ston", 2),
    ("B-ORG", HERE, "harbour", 1), ("B-ORG", AFTER, "works", 1), ("I-ORG", HERE, "works", 1), ("I-ORG", BEFORE, "harbour", 1),
]
OUTSIDE = 1.2


def model():
    kernel = np.zeros((len(LABELS), len(PIECES), 3), dtype=np.float32)
    for label, place, piece, weight in WEIGHTS:
        kernel[LABELS.index(label), PIECES.index(piece), place] = weight
    bias = np.array([OUTSIDE] + [0] * (len(LABELS) - 1), dtype=np.float32)
    constants = [numpy_helper.from_array(a, n) for n, a in (("table", np.eye(len(PIECES), dtype=np.float32)), ("kernel", kernel), ("bias", bias))]
    nodes = [
        helper.make_node("Gather", ["table", "input_ids"], ["one_hot"]),
        helper.make_node("Transpose", ["one_hot"], ["channels"], perm=[0, 2, 1]),
        helper.make_node("Conv", ["channels", "kernel", "bias"], ["scores"], kernel_shape=[3], pads=[1, 1]),
        helper.make_node("Transpose", ["scores"], ["logits"], perm=[0, 2, 1]),
    ]
    inputs = [helper.make_tensor_value_info(n, TensorProto.INT64, ["batch", "pieces"]) for n in ("input_ids", "attention_mask")]
    outputs = [helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["batch", "pieces", len(LABELS)])]
    graph = helper.make_graph(nodes, "names", inputs, outputs, constants)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    made = model()
    onnx.checker.check_model(made)
    onnx.save(made, folder / "model.onnx")
    (folder / "vocab.txt").write_text("\n".join(PIECES) + "\n")
    (folder / "config.json").write_text(json.dumps({"id2label": {str(i): label for i, label in enumerate(LABELS)}}, indent=1) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
