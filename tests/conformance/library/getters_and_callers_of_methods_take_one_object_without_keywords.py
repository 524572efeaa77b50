import operator
for g in operator.methodcaller('upper'), operator.itemgetter(0), operator.attrgetter('real'):
    for a, k in [((), {}), (('a', 'b'), {}), (('a',), {'spam': 3}), ((), {'spam': 3}), ((), {'obj': 'a'})]:
        try:
            print(g(*a, **k))
        except Exception as error:
            print(type(error).__name__, error)
