# ends: limit
import difflib, random
a = [random.random() < .5 for _ in range(4000)]
b = [random.random() < .5 for _ in range(4000)]
print(difflib.SequenceMatcher(None, a, b, autojunk=False).ratio())
for _ in range(100):
    list(difflib.ndiff([str(x) * 50 for x in a], [str(x) * 51 for x in b]))
