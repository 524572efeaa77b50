# Taking entries off either end and moving them there costs the same however long the dict is.
from collections import OrderedDict

numbers = dict.fromkeys(range(60000))
while len(numbers) > 3:
    numbers.popitem()
numbers[7] = None
print(numbers)
for key in range(60000):
    numbers[key] = None
    if len(numbers) > 2:
        del numbers[next(iter(numbers))]
print(numbers, list(reversed(numbers)))

recent = OrderedDict()
for key in range(60000):
    recent[key] = key
    if len(recent) > 30000:
        recent.popitem(last=False)
for key in range(59000, 30000, -1):
    recent.move_to_end(key, last=False)
print(len(recent), next(iter(recent)), next(reversed(recent)), 30001 in recent, 5 in recent, recent[45000])
while len(recent) > 2:
    recent.popitem()
recent['new'] = 1
recent.move_to_end(30002, last=False)
print(recent)

for change in ('popitem', 'del'):
    letters = dict.fromkeys('abc')
    seen = []
    try:
        for letter in letters:
            seen.append(letter)
            if letter == 'c':
                letters.popitem() if change == 'popitem' else letters.pop('c')
                letters['d'] = None
    except RuntimeError as error:
        seen.append(str(error))
    print(change, seen, letters)

filled = {}
for round in range(2000):
    filled[round] = round
    filled.popitem()
    filled['x'] = round
    filled.popitem()
print(filled, filled.get(3))
