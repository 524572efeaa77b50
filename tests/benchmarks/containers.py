# SPDX-License-Identifier: Apache-2.0
from harness import main, measure


def count_words(words, rounds):
    counts = {}
    for _ in range(rounds):
        for word in words:
            counts[word] = counts.get(word, 0) + 1
    return sorted(counts.items())[:3]


def sieve(limit):
    flags = [True] * limit
    flags[0] = flags[1] = False
    for n in range(2, int(limit**0.5) + 1):
        if flags[n]:
            for multiple in range(n * n, limit, n):
                flags[multiple] = False
    return sum(flags)


@measure(50000)
def dict_work():
    words = [f"word{n % 97}" for n in range(500)]
    table = {n: n * n for n in range(1000)}
    total = 0
    for n in range(25000):
        total += table[n % 1000]
    return count_words(words, 50), total


@measure(50000)
def list_work():
    return sieve(20000)


@measure(40000)
def list_building():
    values = []
    for n in range(20000):
        values.append(n ^ 5)
    values.sort()
    return sum([value for value in values if value % 2]), values[-1]


@measure(2000)
def string_work():
    parts = []
    for n in range(2000):
        name = f"item-{n}"
        text = name.upper() + ":" + str(n * n)
        parts.append(text.replace("-", "_").split(":")[0])
    joined = ",".join(parts)
    return len(joined), joined.count("7"), joined[-20:]


@measure(30000)
def string_scanning():
    text = "the quick brown fox jumps over the lazy dog " * 100
    letters = 0
    spaces = 0
    word = ""
    for _ in range(7):
        for character in text:
            if character == " ":
                spaces += 1
                word = ""
            elif character in "aeiou":
                letters += 1
            else:
                word += character
    return letters, spaces, word


main()
