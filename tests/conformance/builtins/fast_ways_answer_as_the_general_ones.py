def attempt(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return f'{type(error).__name__}: {error}'


for text in ('12', '-7', '+7', '007', '-', '', ' 5 ', '1_000', '9' * 18, '9' * 19, '-' + '9' * 18, '٣', '1 2', '0x1', '--1'):
    print(attempt(int, text))
for bounds in ((3,), (-3,), (2, 5), (5, 2), (2**62, 2**62 + 2), (-2**63, 2**63 - 1), (2**70,), (1, 10, 3), (1, 2, 0), (True,), (1.5,), ()):
    made = attempt(lambda: range(*bounds))
    print(made, made if isinstance(made, str) else (len(made) if len(str(made)) < 30 else made.stop - made.start))
print(attempt(lambda: range('a')), attempt(lambda: range(1, 2, 3, 4)), attempt(lambda: range(stop=1)))


def power(left, right):
    return left**right


for pair in ((2.0, 0.5), (1.0, float('nan')), (1.0, float('inf')), (0.0, 2.0), (-8.0, 3.0), (10.0, 400.0), (10.0, -400.0), (3, 2), (2**40, 2), (-3, 2), (2, -1), (0.0, -1.0), (float('inf'), 0.5), (2.0, 3)):
    print(pair, attempt(power, *pair))
for text, part in (('abc', 'b'), ('abc', 'd'), ('', 'a'), ('a\U0001f600', '\U0001f600'), ('abc', ''), ('abc', 'bc')):
    print(part in text, part not in text)
print(attempt(lambda: 1 in 'abc'))
for letters in ('aé\U0001f600b', '', 'x'):
    print([letter for letter in letters], [letter == 'b' for letter in letters])
items = [(n * 37) % 101 - 50 for n in range(40)]
print(sorted(items) == sorted(items, key=lambda item: item), sorted(items, reverse=True)[:5])
print(sorted([3, True, 2, False, 1] * 5)[:12], sorted([2**70] + items)[-2:], sorted([1.5] + items)[-3:])
items.sort()
print(items[:3], items[-3:])
table = {1: 'int', 2.0: 'float', True: 'bool', -1: 'a', -2: 'b'}
table.update((n, n) for n in range(10, 40))
print(table[1], table[2], table[-1], table[-2], table.get(3), table.get(10.0), table.get(True), 2 in table)
print(list(), dict(), set(), attempt(list, 1), list('ab'), attempt(set, 'aa'), attempt(lambda: list(1, 2)))
print(attempt(len, 5), len('aé\U0001f600'), len({}), len([1]), len((1, 2)))
print(f'{5}{"a"}', f'{-3}', f'{True}', f'{2**70}', f'{1.0}{None}')
