# SPDX-License-Identifier: Apache-2.0
import types


def three():
    return 3


def four():
    return 4


first = types.ModuleType('first')
first.answer = three
second = types.ModuleType('second')
second.question = None
second.answer = four


def answer(module):
    return module.answer()


def ask(module, times):
    return {answer(module) for _ in range(times)}


print(ask(first, 500))
for turn in range(60):
    print(turn, ask(second, 40), ask(first, 40))
