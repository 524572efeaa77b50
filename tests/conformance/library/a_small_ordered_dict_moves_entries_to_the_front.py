from collections import OrderedDict, defaultdict

order = OrderedDict(a=1, b=2, c=3)
order.move_to_end("a")
order.move_to_end("c", last=False)
print(order, list(reversed(order)), order["c"])
print(order.popitem(last=False), order.popitem(), order)
for letter in "defghijklmnop":
    order[letter] = letter
    order.move_to_end(letter, last=False)
print(list(order), order["b"], order["p"])

itself = defaultdict(list)
itself["me"] = itself
print(itself)


class Made(defaultdict):
    def make(self):
        return 0


made = Made()
made.default_factory = made.make
print(made)
