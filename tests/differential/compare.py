# SPDX-License-Identifier: Apache-2.0
"""Runs random programs without asyncio with CPython and with Ouro and shows where they differ.

    python compare.py FIRST COUNT -- OURO-COMMAND...
    python compare.py --record FIRST COUNT FOLDER        writes CPython's output for the build

Programs run in batches, because starting costs more than running.
"""

import os
import pathlib
import resource
import subprocess
import sys
import tempfile

import plain_programs
from outputs import by_name, report, show

BATCH = 20
LONG_BATCH = 100
PATIENCE = 60
MEMORY = 1_500_000_000
ENVIRONMENT = {**os.environ, 'PYTHONHASHSEED': '0'}


def outputs(command, script, patience, limit=None):
    """What each program of the script printed, by name, and what came on standard error."""
    try:
        done = subprocess.run(
            [*command, script], capture_output=True, timeout=patience, env=ENVIRONMENT, preexec_fn=limit)
        text, errors = done.stdout, done.stderr
    except subprocess.TimeoutExpired as expired:
        text, errors = expired.stdout or b'', b'timed out'
    return by_name(text.decode(errors='replace')), errors.decode(errors='replace')


def write(seeds):
    script = tempfile.NamedTemporaryFile('w', suffix='.py', encoding='utf-8')
    script.write(plain_programs.script(seeds))
    script.flush()
    return script


def ended(seeds):
    """What CPython prints for the programs that it ends in time and memory; the others are left out one by one."""
    while True:
        with write(seeds) as script:
            found, errors = outputs([sys.executable, '-W', 'ignore'], script.name, PATIENCE, limit_memory)
        if 'ended' in found or not seeds:
            return found
        last = [seed for seed in seeds if f'program{seed}' in found][-1]
        seeds = [seed for seed in seeds if seed != last]


def compare(first, count, ouro):
    """The seeds whose outputs differ, with both outputs. A program that CPython does not end is left out."""
    expected = ended(list(range(first, first + count)))
    seeds = [seed for seed in range(first, first + count) if f'program{seed}' in expected]
    with write(seeds) as script:
        actual, errors = outputs(ouro, script.name, 10 * PATIENCE)
    for seed in seeds:
        name = f'program{seed}'
        if 'MemoryError' not in expected[name] and expected[name] != actual.get(name):
            yield seed, expected[name], actual.get(name, f'nothing: {errors[-200:]!r}')


def record(first, count, folder):
    """Writes what CPython prints for batches of programs; the programs themselves are made anew from their seeds."""
    for start in range(first, first + count, BATCH):
        with tempfile.NamedTemporaryFile('w', suffix='.py', encoding='utf-8') as script:
            script.write(plain_programs.script(range(start, start + BATCH)))
            script.flush()
            command = [sys.executable, '-W', 'ignore', script.name]
            done = subprocess.run(command, capture_output=True, env=ENVIRONMENT, preexec_fn=limit_memory)
        if done.returncode or b'MemoryError' in done.stdout:
            print(f'the programs from {start} need too much memory: choose other seeds')
        else:
            pathlib.Path(folder, f'plain{start}.out').write_bytes(done.stdout.removesuffix(b'===== ended\n'))


def limit_memory():
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def main():
    if sys.argv[1] == '--record':
        record(int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
        return
    split = sys.argv.index('--')
    first, count = map(int, sys.argv[1:split])
    ouro = sys.argv[split + 1:]
    failures = 0
    for start in range(first, first + count, LONG_BATCH):
        for result in compare(start, min(LONG_BATCH, first + count - start), ouro):
            failures += 1
            show(*result)
        print(f'to {start + LONG_BATCH}', flush=True)
    report(count, failures)


if __name__ == '__main__':
    main()
