def show(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
def few(): a, b, c = 1, 2
def many(): a, b = 1, 2, 3
def iterator_many(): a, b = iter([1, 2, 3])
def star_few(): a, *b, c, d = 1, 2
def none(): a, b = None
def number(): [a] = 5
def empty(): () = [1]
def nested(): (a, (b, c)) = 1, 2
def dict_many(): a, b = {1: 1, 2: 2, 3: 3}
def generator_few(): a, b = (x for x in [1])
for f in (few, many, iterator_many, star_few, none, number, empty, nested, dict_many, generator_few): show(f)
