# SPDX-License-Identifier: Apache-2.0
from harness import main, measure


class Node:
    def __init__(self, value, left, right):
        self.value = value
        self.left = left
        self.right = right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right


def tree(low, high):
    if low >= high:
        return None
    middle = (low + high) // 2
    return Node(middle, tree(low, middle), tree(middle + 1, high))


def numbers(count):
    for n in range(count):
        yield n


def squares(values):
    for value in values:
        yield value * value


def odd(values):
    for value in values:
        if value % 2:
            yield value


TREES = []


@measure(10000)
def generator_tree():
    if not TREES:
        TREES.append(tree(0, 10000))
    return sum(TREES[0])


@measure(50000)
def generator_pipeline():
    total = 0
    for value in odd(squares(numbers(50000))):
        total += value
    return total


@measure(50000)
def generator_expression():
    return sum(value * 2 for value in range(50000) if value % 3)


main()
