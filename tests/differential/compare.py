# SPDX-License-Identifier: Apache-2.0
"""Runs random programs without asyncio with CPython and with Ouro and shows where they differ.

    python compare.py FIRST COUNT -- OURO-COMMAND...
    python compare.py --record FIRST COUNT FOLDER        writes CPython's output for the build

CPython first runs each program in a process of its own, with little memory and time: a program that needs more (doubling
a list in a nest of loops) is left out and counted. The others run in batches, because starting costs more than running,
and in the same batches with both, because the constants of one script are shared among its programs.
"""

import os
import pathlib
import resource
import subprocess
import sys
import tempfile

import plain_programs
from outputs import by_name, report, show

RECORDED_BATCH = 20
BATCH = 100
SECONDS = 4
PATIENCE = 600
MEMORY = 1_000_000_000
ENVIRONMENT = {**os.environ, 'PYTHONHASHSEED': '0'}


def outputs(command, script, limit=None):
    """What each program of the script printed, by name, and what came on standard error."""
    try:
        done = subprocess.run(
            [*command, script], capture_output=True, timeout=PATIENCE, env=ENVIRONMENT, preexec_fn=limit)
        text, errors = done.stdout, done.stderr
    except subprocess.TimeoutExpired as expired:
        text, errors = expired.stdout or b'', b'timed out'
    return by_name(text.decode(errors='replace')), errors.decode(errors='replace')


def write(seeds):
    script = tempfile.NamedTemporaryFile('w', suffix='.py', encoding='utf-8')
    script.write(plain_programs.script(seeds))
    script.flush()
    return script


def is_ended(seed):
    """Whether CPython ends a program in the time and memory it is given."""
    with write([seed]) as script:
        found, _ = outputs([sys.executable, '-W', 'ignore'], script.name, limit)
    return 'ended' in found and 'MemoryError' not in found[f'program{seed}']


def actual_outputs(seeds, ouro):
    """What Ouro prints for the programs; one that it does not end loses its own output only."""
    found = {}
    while seeds:
        with write(seeds) as script:
            batch, errors = outputs(ouro, script.name)
        begun = [seed for seed in seeds if f'program{seed}' in batch]
        found.update(batch)
        if 'ended' in batch:
            break
        stuck = begun[-1] if begun else seeds[0]
        found[f'program{stuck}'] = batch.get(f'program{stuck}', '') + f'not ended: {errors[-200:]!r}'
        seeds = seeds[seeds.index(stuck) + 1:]
    return found


def compare(first, count, ouro):
    """The seeds whose outputs differ, with both outputs, and how many programs CPython did not end."""
    seeds = [seed for seed in range(first, first + count) if is_ended(seed)]
    with write(seeds) as script:
        expected, _ = outputs([sys.executable, '-W', 'ignore'], script.name)
    actual = actual_outputs(seeds, ouro)
    different = []
    for seed in seeds:
        name = f'program{seed}'
        if expected[name] != actual.get(name):
            different.append((seed, expected[name], actual.get(name, 'nothing')))
    return different, count - len(seeds)


def record(first, count, folder):
    """Writes what CPython prints for batches of programs; the programs themselves are made anew from their seeds."""
    for start in range(first, first + count, RECORDED_BATCH):
        with tempfile.NamedTemporaryFile('w', suffix='.py', encoding='utf-8') as script:
            script.write(plain_programs.script(range(start, start + RECORDED_BATCH)))
            script.flush()
            command = [sys.executable, '-W', 'ignore', script.name]
            done = subprocess.run(command, capture_output=True, env=ENVIRONMENT, preexec_fn=limit)
        if done.returncode or b'MemoryError' in done.stdout:
            print(f'the programs from {start} need too much memory: choose other seeds')
        else:
            pathlib.Path(folder, f'plain{start}.out').write_bytes(done.stdout.removesuffix(b'===== ended\n'))


def limit():
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def main():
    if sys.argv[1] == '--record':
        record(int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
        return
    split = sys.argv.index('--')
    first, count = map(int, sys.argv[1:split])
    ouro = sys.argv[split + 1:]
    failures = left_out = 0
    for start in range(first, first + count, BATCH):
        size = min(BATCH, first + count - start)
        different, skipped = compare(start, size, ouro)
        left_out += skipped
        failures += len(different)
        for result in different:
            show(*result)
        print(f'to {start + size}: {failures} different, {left_out} left out', flush=True)
    report(count - left_out, failures)


if __name__ == '__main__':
    main()
