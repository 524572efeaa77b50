# SPDX-License-Identifier: Apache-2.0
"""What the comparisons of generated programs have in common: outputs taken apart, first differences shown."""

import sys


def by_name(text):
    """What each program of a script printed; its name stands in the line before."""
    parts = {}
    for part in text.split('===== ')[1:]:
        name, _, rest = part.partition('\n')
        parts[name] = rest
    return parts


def show(seed, expected, actual, before=0):
    """Prints the first line that differs, and the given number of lines before it."""
    print(f'--- seed {seed}')
    left, right = expected.splitlines(), actual.splitlines()
    for number in range(max(len(left), len(right))):
        one = left[number] if number < len(left) else '(end)'
        two = right[number] if number < len(right) else '(end)'
        if one != two:
            for line in left[max(0, number - before):number]:
                print('      ', line)
            print('CPython', one[:300])
            print('Ouro   ', two[:300])
            return


def report(count, failures):
    """Prints the sum and ends with the status that says whether all were alike."""
    print(f'{count} programs, {failures} different')
    sys.exit(1 if failures else 0)
