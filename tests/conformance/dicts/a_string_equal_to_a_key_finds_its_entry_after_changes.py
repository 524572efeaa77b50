from collections import OrderedDict


def fresh(text):
    return "".join(list(text))


def count(words):
    counts = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    return counts


print(count([fresh("ab%d" % (n % 12)) for n in range(100)]))

table = {f"key{n}": n for n in range(20)}
wanted = fresh("key7")
for change in range(4):
    print(wanted in table, table.get(wanted), table[wanted])
    table[wanted] += 100
    if change == 0:
        del table["key3"]
    elif change == 1:
        for n in range(40):
            table[f"more{n}"] = n
        for n in range(40):
            del table[f"more{n}"]
        for n in range(60):
            table[f"again{n}"] = n
    elif change == 2:
        del table[wanted]
        print(table.get(wanted), wanted in table)
        table["key8b"] = "other"
        print(table.get(wanted), wanted in table)
        table[wanted] = 1
print(table.get(wanted), list(table)[-1])

table.clear()
print(table.get(wanted), wanted in table)
for n in range(20):
    table[f"key{n}"] = n
last = fresh("key19")
print(table[last], table.popitem(), table.get(last))
table["another"] = "new"
print(table.get(last))

ordered = OrderedDict((f"key{n}", n) for n in range(20))
print(ordered[wanted])
ordered.move_to_end(wanted)
print(ordered[wanted], list(ordered)[-1])
ordered.move_to_end(wanted, last=False)
print(ordered[wanted], list(ordered)[0])
ordered.popitem(last=False)
print(ordered.get(wanted))


class Same:
    def __init__(self, text):
        self.text = text

    def __hash__(self):
        return hash(self.text)

    def __eq__(self, other):
        print("asked", other)
        return self.text == other


mixed = {f"key{n}": n for n in range(20)}
print(mixed[wanted])
mixed[Same("key7")] = "same"
print(mixed[wanted], len(mixed))
numbers = {n: -n for n in range(-20, 20)}
print(numbers[-1], numbers[-2], numbers.get(-21), numbers[1.0], numbers[True], numbers.get(2**40), -1 in numbers)
numbers[2**40] = "large"
numbers[-(2**40)] = "small"
print(numbers[2**40], numbers[-(2**40)], numbers[2.0**40], 2**40 + 1 in numbers)
