# SPDX-License-Identifier: Apache-2.0
"""Runs random asyncio programs with CPython and with Ouro and shows where they differ.

    python3.13 compare_async.py FIRST COUNT -- OURO-COMMAND...

Programs run in batches, because starting costs more than running, and on virtual clocks, so that none waits. Two
deadlines that are the same moment by two ways of adding may still fall in either order.
"""

import pathlib
import subprocess
import sys
import tempfile

from outputs import by_name, report, show

HERE = pathlib.Path(__file__).parent
BATCH = 200


def programs(first, count, step):
    command = [sys.executable, str(HERE / 'async_programs.py'), str(first), str(count), str(step)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def outputs(command, script):
    """What each program of the script printed, by name; what a run that hangs had printed so far."""
    try:
        done = subprocess.run([*command, script], capture_output=True, text=True, timeout=300)
        text, errors = done.stdout, done.stderr
    except subprocess.TimeoutExpired as expired:
        text, errors = (expired.stdout or b'').decode(), 'timed out'
    return by_name(text), errors


def compare(first, count, step, ouro):
    """The seeds whose outputs differ, with both outputs."""
    with tempfile.NamedTemporaryFile('w', suffix='.py') as script:
        script.write(programs(first, count, step))
        script.flush()
        expected, _ = outputs([sys.executable], script.name)
        actual, errors = outputs([*ouro, '--clock', 'virtual'], script.name)
    different = []
    for seed in range(first, first + count * step, step):
        name = f'program{seed}'
        if name in expected and expected[name] != actual.get(name):
            different.append((seed, expected[name], actual.get(name, f'nothing\n{errors[-2000:]}')))
    return different


def main():
    split = sys.argv.index('--')
    first, count = map(int, sys.argv[1:split])
    ouro = sys.argv[split + 1:]
    failures = 0
    for start in range(first, first + count, BATCH):
        for result in compare(start, min(BATCH, first + count - start), 1, ouro):
            failures += 1
            show(*result, before=3)
    report(count, failures)


if __name__ == '__main__':
    main()
