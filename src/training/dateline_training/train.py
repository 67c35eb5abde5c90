"""The training loop: processes that share each step's gradient, a moving average of the weights, a checkpoint now and then."""
import json
import random as randoms
import time
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import multiprocessing, nn

from . import corpora, losses, scores, weights
from .batches import Batcher
from .gradients import Exchange
from .labels import Labels
from .model import Encoder
from .noise import Noise, read_places
from .pieces import WordPieces


@dataclass
class Options:
    corpora: str
    tokenizer: str
    start: str
    """An ONNX file, a base encoder or one of ours to go on from, or a checkpoint."""
    out: str
    layers: int = 0
    """The first so many layers; 0: all that the file has."""
    steps: int = 2000
    decay: int = 1000
    """The last so many steps, over which the learning rate falls to nothing."""
    warmup: int = 100
    rate: float = 1e-4
    """Peak learning rate of the encoder's last layer; each layer below has 0.9 of the one above it."""
    head_rate: float = 1e-3
    tune_pieces: bool = False
    """Whether the word-piece embeddings are trained too."""
    freeze: int = 0
    """The embeddings and so many of the first layers stay as they are: quicker, when they have been trained before."""
    subwords: int = 900
    workers: int = 2
    every: int = 200
    seed: int = 1
    places: str = ""
    """A table with names of places in its second column, which take the place of some in the corpora."""
    resume: str = ""
    """A checkpoint to go on from, with its optimiser and step."""


LAYER_FACTOR, AVERAGE, AVERAGE_EVERY, LONGEST = 0.9, 0.85, 10, 200
"""Rate of each layer by that of the one above; the share of the old in the moving average, taken each so many steps; the longest sentence, in pieces."""


def run(options):
    Path(options.out).mkdir(parents=True, exist_ok=True)
    data = corpora.read(options.corpora)
    labels = Labels.of(data.train)
    labels.save(f"{options.out}/labels.json")
    with open(f"{options.out}/options.json", "w", encoding="utf8") as file:
        json.dump(vars(options), file, indent=1)
    size = sum(p.numel() for p in _trained(_model(options, labels), options))
    exchange = Exchange(size, options.workers)
    multiprocessing.spawn(_worker, (options, data, labels, exchange), options.workers)


def _worker(worker, options, data, labels, exchange):
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    model = _model(options, labels)
    torch.manual_seed(options.seed + 100 * worker)
    parameters = _trained(model, options)
    optimiser = torch.optim.AdamW(_groups(model, options), weight_decay=0.01, fused=True)
    average = {k: v.clone() for k, v in model.state_dict().items()}
    step = 0
    if options.resume:
        saved = torch.load(options.resume)
        model.load_state_dict(saved["model"])
        optimiser.load_state_dict(saved["optimiser"])
        average, step = saved["average"], saved["step"]
    peaks = [g["lr"] for g in _groups(model, options)]
    batcher = Batcher(WordPieces(options.tokenizer), labels)
    stream = _stream(batcher, data.train, options, worker, step)
    began, seen = time.time(), {}
    while step < options.steps:
        for group, peak in zip(optimiser.param_groups, peaks):
            group["lr"] = peak * _plan(step, options)
        found = losses.losses(model, next(stream))
        optimiser.zero_grad(set_to_none=False)
        losses.total(found).backward()
        for p in parameters:
            p.grad = torch.zeros_like(p) if p.grad is None else p.grad
        exchange.average(parameters, worker)
        nn.utils.clip_grad_norm_(parameters, 1.0)
        optimiser.step()
        step += 1
        if step % AVERAGE_EVERY == 0:
            for k, v in model.state_dict().items():
                average[k].lerp_(v, 1 - AVERAGE)
        if worker == 0:
            seen = {k: 0.95 * seen.get(k, v.item()) + 0.05 * v.item() for k, v in found.items()} | {k: v for k, v in seen.items() if k not in found}
            if step % 20 == 0:
                print(f"step {step} {time.time() - began:.0f} s", " ".join(f"{k} {seen[k]:.3f}" for k in sorted(seen)), flush=True)
            if step % options.every == 0 or step == options.steps:
                _save(options, model, average, optimiser, step)
                _report(options, labels, average, batcher, data.dev, step)


def _model(options, labels):
    given = weights.read(options.start)
    depth = weights.depth(given)
    model = Encoder(options.layers or depth, labels)
    with torch.no_grad():
        weights.start(model, given)
    return model.train()


def _trained(model, options):
    pieces = model.bert.embeddings.word_embeddings.weight
    pieces.requires_grad_(options.tune_pieces)
    if options.freeze:
        for part in (model.bert.embeddings, model.case, *model.bert.encoder.layer[:options.freeze]):
            part.requires_grad_(False)
    return [p for p in model.parameters() if p.requires_grad]


def _groups(model, options):
    groups = {}
    for name, p in model.named_parameters():
        if p.requires_grad:
            groups.setdefault(_rate(name, len(model.bert.encoder.layer), options), []).append(p)
    return [{"params": ps, "lr": rate} for rate, ps in groups.items()]


def _rate(name, depth, options):
    if name.startswith("bert.encoder.layer."):
        return options.rate * LAYER_FACTOR ** (depth - 1 - int(name.split(".")[3]))
    return options.rate * LAYER_FACTOR ** depth if name.startswith("bert.") else options.head_rate


def _plan(step, options):
    return min(1.0, (step + 1) / options.warmup, max(0.01, (options.steps - step) / max(1, options.decay)))


def _stream(batcher, sentences, options, worker, step):
    """Batches without end. All workers plan alike; batches of like size go to the workers of one step."""
    random = randoms.Random(options.seed * 1000 + step)
    noise = Noise(sentences, read_places(options.places) if options.places else ())
    own = randoms.Random(options.seed * 1000 + step + 1 + worker)
    usable = [s for s in sentences if batcher.pieces.length(s.words) <= LONGEST]
    while True:
        groups = batcher.plan(usable, options.subwords, random)
        steps = [groups[i:i + options.workers] for i in range(0, len(groups) - options.workers + 1, options.workers)]
        random.shuffle(steps)
        for groups in steps:
            yield batcher.batch(groups[worker], noise, own)


def _save(options, model, average, optimiser, step):
    path = Path(options.out) / "last.pt"
    torch.save({"model": model.state_dict(), "average": average, "optimiser": optimiser.state_dict(), "step": step}, path)
    torch.save(average, Path(options.out) / f"average-{step}.pt")


def _report(options, labels, average, batcher, dev, step):
    model = Encoder(1 + max(int(k.split(".")[3]) for k in average if k.startswith("bert.encoder.layer.")), labels)
    model.load_state_dict(average)
    for name, sentences in dev.items():
        part = sentences[:: max(1, len(sentences) // 200)]
        print(f"  step {step} {name} (a part):", scores.measure(scores.torch_runner(model), batcher, part, labels), flush=True)
