"""Trains, measures and exports Dateline's encoder: one small transformer with a head for each layer of annotation."""
