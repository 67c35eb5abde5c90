"""python -m dateline_training train|evaluate|export …: see the README."""
import argparse
import json
from dataclasses import MISSING, fields

from . import export, train


def main():
    parser = argparse.ArgumentParser(prog="dateline_training")
    commands = parser.add_subparsers(dest="command", required=True)
    _options(commands.add_parser("train", help="train an encoder"), train.Options)
    _options(commands.add_parser("export", help="write the ONNX files of a checkpoint, and score them"), export.Options)
    _options(commands.add_parser("evaluate", help="score an ONNX file on the dev sets"), export.Evaluation)
    values = vars(parser.parse_args())
    command = values.pop("command")
    if command == "train":
        train.run(train.Options(**values))
    elif command == "export":
        export.run(export.Options(**values))
    else:
        print(json.dumps(export.evaluate(export.Evaluation(**values)), indent=1))


def _options(parser, kind):
    for f in fields(kind):
        if f.type is bool:
            parser.add_argument("--" + f.name.replace("_", "-"), action="store_true")
        elif f.default is MISSING:
            parser.add_argument("--" + f.name.replace("_", "-"), type=f.type, required=True)
        else:
            parser.add_argument("--" + f.name.replace("_", "-"), type=f.type, default=f.default)


if __name__ == "__main__":
    main()
