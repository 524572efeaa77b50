#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs the benchmark programs on CPython and on Ouro by turns and writes a table.

usage: run.py [--seconds S] [--jit-seconds S] [--rounds N] [--only TEXT] [--python CMD] [--jit CMD] [--interpreter CMD] [--pypy CMD]
              [--together] [--output FILE]

Each measure runs in a process of its own, or with --together all measures of a program in one, which spares compiled
systems the warm-up of the compiler; one system after the other, so that a change of the machine's speed meets all alike. Times are processor time of the main thread, which other work on the machine disturbs least; the steady time is
the median of the last third of the iterations. "Half speed" is the wall time until an iteration first took at most
twice the steady time. A ratio says how many times faster than CPython.
"""

import argparse
import math
import os
import re
import shlex
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
ASYNC = ["awaited_calls", "suspension", "tasks", "primitives", "asynchronous_statements", "sleepers", "task_trees"]
HEAD_LINES = 2
PLAIN = ["calls", "floats", "generators", "objects", "containers", "exceptions"]


class Run:
    """What one process measured; times in seconds, memory in MiB."""

    def __init__(self, lines, memory, status):
        self.walls = []
        self.times = []
        self.operations = self.checksum = None
        self.memory = memory
        self.failure = "" if status == 0 else f"exit status {status}"
        for line in lines:
            words = line.split()
            if len(words) == 3:
                self.walls.append(float(words[1]))
                self.times.append(float(words[2]))
            elif len(words) > 3 and words[1] == "operations":
                self.operations = int(words[2])
                self.checksum = " ".join(words[4:])
        if not self.failure and (not self.times or self.operations is None):
            self.failure = "no result"

    @property
    def steady(self):
        last = self.times[-max(1, len(self.times) // 3) :]
        return statistics.median(last)

    @property
    def half_speed(self):
        passed = 0.0
        for wall, processor in zip(self.walls, self.times):
            passed += wall
            if processor <= 2 * self.steady:
                break
        return passed


def execute(command, program, name, seconds, extra):
    """The runs of the measure, or of all measures, by name."""
    environment = dict(os.environ, PYTHONHASHSEED="0", **extra)
    arguments = [*command, str(HERE / (program + ".py")), name, str(seconds)]
    process = subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, text=True)
    output = process.stdout.read()
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        print(errors[-500:], file=sys.stderr)
    memory = usage.ru_maxrss / 1024
    lines = output.splitlines()
    names = measures(program) if name == "all" else [name]
    return {each: Run([line for line in lines if line.split()[:1] == [each]], memory, process.returncode) for each in names}


def measures(program):
    text = (HERE / (program + ".py")).read_text()
    return re.findall(r"@measure\(.*\)\ndef (\w+)\(", text)


def shown(name):
    return name.replace("_", " ")


def is_chosen(pattern, program, name):
    return any(re.search(pattern, each) for each in (shown(name), f"{program}.{name}"))


def best(runs):
    """The run with the median steady time; a failed one if any failed."""
    for run in runs:
        if run.failure:
            return run
    return sorted(runs, key=lambda run: run.steady)[len(runs) // 2]


def geometric_mean(values):
    return math.exp(sum(map(math.log, values)) / len(values)) if values else float("nan")


def number(value):
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


class Table:
    def __init__(self, systems):
        self.systems = systems
        self.lines = []
        others = systems[1:]
        heads = ["measure", "CPython ns"]
        for system in others:
            heads += [f"{system} ns", f"{system} ×"]
        for system in others:
            heads += [f"{system} first s", f"{system} half speed s"]
        heads += [f"{system} MiB" for system in systems]
        self.lines.append("| " + " | ".join(heads) + " |")
        self.lines.append("| --- |" + " ---: |" * (len(heads) - 1))

    def row(self, name, results):
        """Adds the row; answers the ratios by system."""
        reference = results[self.systems[0]]
        cells = [name, number(reference.steady / reference.operations * 1e9)]
        ratios = {}
        for system in self.systems[1:]:
            run = results[system]
            if run.failure or run.checksum != reference.checksum:
                cells += ["-", run.failure or "wrong checksum"]
                continue
            ratios[system] = reference.steady / run.steady
            cells += [number(run.steady / run.operations * 1e9), number(ratios[system])]
        for system in self.systems[1:]:
            run = results[system]
            cells += ["-", "-"] if run.failure else [f"{run.walls[0]:.2f}", f"{run.half_speed:.2f}"]
        cells += [f"{results[system].memory:.0f}" for system in self.systems]
        self.lines.append("| " + " | ".join(cells) + " |")
        return ratios

    def means(self, title, rows):
        cells = [f"**geometric mean, {title}**", ""]
        for system in self.systems[1:]:
            mean = geometric_mean([ratios[system] for ratios in rows if system in ratios])
            cells += ["", f"**{number(mean)}**"]
        self.lines.append("| " + " | ".join(cells) + " |" + " |" * (self.lines[0].count("|") - len(cells) - 1))


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=3.0)
    parser.add_argument("--jit-seconds", type=float, default=10.0, help="for compiled runs, which need to warm up")
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--only", default="", help="a regular expression for names as the table has them, or program.measure")
    parser.add_argument("--python", default=sys.executable)
    parser.add_argument("--jit", default=str(ROOT / "ouro"))
    parser.add_argument("--interpreter", default="")
    parser.add_argument("--pypy", default=shutil.which("pypy3") or "", help="where installed: pypy3 on the path")
    parser.add_argument("--together", action="store_true")
    parser.add_argument("--output", default="")
    return parser.parse_args()


def main():
    options = parse_arguments()
    commands = {"CPython": (shlex.split(options.python), {})}
    if options.pypy:
        commands["PyPy"] = (shlex.split(options.pypy), {})
    if options.jit:
        commands["JIT"] = (shlex.split(options.jit), {})
    if options.interpreter:
        commands["interpreter"] = (shlex.split(options.interpreter), {})
    elif options.jit == str(ROOT / "ouro"):
        commands["interpreter"] = (shlex.split(options.jit), {"OURO_COMPILER": "off"})
    table = Table(list(commands))
    for title, programs in (("async", ASYNC), ("plain", PLAIN)):
        rows = []
        for program in programs:
            wanted = [name for name in measures(program) if is_chosen(options.only, program, name)]
            groups = ["all"] if options.together and wanted else wanted
            runs = {name: {system: [] for system in commands} for name in wanted}
            for group in groups:
                for _ in range(options.rounds):
                    for system, (command, extra) in commands.items():
                        seconds = options.jit_seconds if system == "JIT" else options.seconds
                        for name, run in execute(command, program, group, seconds, extra).items():
                            if name in runs:
                                runs[name][system].append(run)
            for name in wanted:
                results = {system: best(some) for system, some in runs[name].items()}
                rows.append(table.row(shown(name), results))
                print(table.lines[-1], flush=True)
        if rows:
            table.means(title, rows)
            print(table.lines[-1], flush=True)
    if len(table.lines) == HEAD_LINES:
        sys.exit(f"no measure is called {options.only!r}")
    text = "\n".join(table.lines) + "\n"
    if options.output:
        Path(options.output).write_text(f"Measured {time.strftime('%Y-%m-%d')}.\n\n{text}")


main()
