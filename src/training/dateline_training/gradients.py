"""Gradients averaged over processes of one thread each.

On few cores that others use too, this is faster than threads within each operation: processes wait for each other once a step.
The sum is taken in a fixed order, so that a run gives the same weights each time.
"""
import torch
from torch import multiprocessing


class Exchange:
    """Made once, before the processes; handed to each."""

    def __init__(self, size, workers):
        self.shared = torch.zeros(workers, size).share_memory_()
        context = multiprocessing.get_context("spawn")
        self.written, self.read = context.Barrier(workers), context.Barrier(workers)

    def average(self, parameters, worker):
        grads = [p.grad for p in parameters]
        torch.cat([g.reshape(-1) for g in grads], out=self.shared[worker])
        self.written.wait()
        mean = self.shared.mean(0)
        self.read.wait()
        at = 0
        for g in grads:
            g.copy_(mean[at:at + g.numel()].view_as(g))
            at += g.numel()
