def attempt(place, value):
    items = [1, 2]
    try:
        items[place] = value
        print(items)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


for place in slice(None, None, 0), slice('a'), slice(None, None, 'a'), slice(None), slice(None, None, 2):
    for value in None, 5, [3]:
        attempt(place, value)
