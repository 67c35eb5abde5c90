"""A checkpoint to the ONNX file that ships: all heads in one graph, 8-bit weights, scored beside the unquantised one."""
import json
import shutil
from dataclasses import dataclass
from pathlib import Path

import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from . import bilinear, corpora, scores, weights
from .batches import Batcher
from .labels import Labels
from .model import OUTPUTS, Encoder
from .pieces import WordPieces

INPUTS = ["input_ids", "case_ids", "first"]
LARGEST_LOSS = 0.5
"""Points that a layer may lose by quantisation."""
IN_32_BITS = ("6/output/dense", "7/output/dense")
"""Matrices of the encoder's layers that stay as they are: what they take in has outliers, whose rounding would cost the names half a point."""
PAIRS = {"arcs", "labels", "roles"}


@dataclass
class Options:
    corpora: str
    tokenizer: str
    checkpoint: str
    """average-STEP.pt, with labels.json in the same folder; of several with commas between them the mean is exported."""
    out: str
    blend: str = ""
    """An encoder that the checkpoint was trained on from (ONNX or checkpoint): the mean of both is often better than either."""
    share: float = 0.25
    """Its share in the mean."""


@dataclass
class Evaluation:
    corpora: str
    tokenizer: str
    model: str
    """An ONNX file, with labels.json in the same folder."""


def run(options):
    out = Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    shutil.copy(Path(options.checkpoint.split(",")[0]).parent / "labels.json", out / "labels.json")
    labels = Labels.load(out / "labels.json")
    _write(_load(options, labels), out / "encoder.onnx")
    quantize_dynamic(out / "encoder.onnx", out / "encoder.int8.onnx", weight_type=QuantType.QInt8, per_channel=True, 
                     nodes_to_exclude=[f"/bert/encoder/layer.{name}/MatMul" for name in IN_32_BITS])
    bilinear.unfold(out / "encoder.int8.onnx")
    found = {name: evaluate(Evaluation(options.corpora, options.tokenizer, str(out / name))) for name in ("encoder.onnx", "encoder.int8.onnx")}
    with open(out / "scores.json", "w", encoding="utf8") as file:
        json.dump(found, file, indent=1)
    print(json.dumps(found, indent=1))
    for corpus, layers in found["encoder.onnx"].items():
        for layer, score in layers.items():
            if score - found["encoder.int8.onnx"][corpus][layer] > LARGEST_LOSS:
                raise SystemExit(f"{layer} on {corpus} loses more than {LARGEST_LOSS} points by quantisation")


def evaluate(options):
    """Scores by corpus and layer. One sentence a run, as Dateline does: in 8 bits a batch's sentences share the scale of their activations."""
    labels = Labels.load(Path(options.model).parent / "labels.json")
    batcher = Batcher(WordPieces(options.tokenizer), labels)
    session = onnxruntime.InferenceSession(options.model, _session_options())
    outputs = [o.name for o in session.get_outputs()]

    def run(batch):
        given = (batch.input_ids, batch.case_ids, batch.first)
        return dict(zip(outputs, session.run(None, {k: v.numpy() for k, v in zip(INPUTS, given)})))
    dev = corpora.read(options.corpora).dev
    return {name: scores.measure(run, batcher, sentences, labels, subwords=1) for name, sentences in dev.items()}


def _session_options():
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return options


def _load(options, labels):
    state = mean([torch.load(path) for path in options.checkpoint.split(",")])
    if options.blend:
        _blend(state, weights.read(options.blend), options.share)
    model = Encoder(1 + max(int(k.split(".")[3]) for k in state if k.startswith("bert.encoder.layer.")), labels)
    model.load_state_dict(state)
    return model.eval()


def mean(states):
    """The mean of the weights of encoders of one make (Wortsman et al. 2022, model soups)."""
    return {name: sum(s[name] for s in states) / len(states) for name in states[0]}


def _blend(state, other, share):
    """Heads that the other encoder lacks, and labels that its heads lack, stay as they are."""
    for name, own in state.items():
        if name in other and other[name].shape[1:] == own.shape[1:]:
            own[:len(other[name])].lerp_(other[name], share)


def _write(model, path):
    ids, first = torch.randint(1000, 2000, (2, 12)), torch.tensor([[0, 1, 2, 4], [0, 1, 3, 5]])
    axes = {name: {0: "batch", 1: "subwords"} for name in INPUTS[:2]} | {"first": {0: "batch", 1: "words"}}
    axes |= {name: {0: "batch", 1: "words"} | ({2: "words"} if name in PAIRS else {}) for name in OUTPUTS}
    torch.onnx.export(model, (ids, torch.ones_like(ids), first), str(path), input_names=INPUTS, output_names=OUTPUTS, dynamic_axes=axes,
                      opset_version=17, dynamo=False)
